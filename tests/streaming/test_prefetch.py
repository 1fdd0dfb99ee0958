"""While one page is worked on the next one comes, and no more than that."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from typing import Any

import attrs
import pytest

from aiobandwidth import NumbersClient, errors
from aiobandwidth._core.ahead import MOST_WAITING, Ahead, Batch
from aiobandwidth._core.replies import capture
from aiobandwidth._core.wire import Request, SendFailed, WireReply
from tests.core.fakes import FakeTransport, make_client, reply
from tests.core.test_paging import link, orders_page, query
from tests.streaming.support import PieceTransport, by, fetching, until

Walk = Callable[[NumbersClient, dict[str, Any]], AsyncGenerator[list[str | None], None]]


async def by_item(client: NumbersClient, options: dict[str, Any]) -> AsyncGenerator[list[str | None], None]:
    async for item in client.orders.list_orders(size=2, **options):
        yield [item.order_id]


async def by_page(client: NumbersClient, options: dict[str, Any]) -> AsyncGenerator[list[str | None], None]:
    async for page in client.orders.list_orders(size=2, **options).pages():
        yield [item.order_id for item in page.items]


WALKS = [by_item, by_page]


def serve(request: Request) -> WireReply | SendFailed:
    """Pages of two orders without end: 1 and 2, 3 and 4, and so on."""
    first = int(query(request)["page"])
    return orders_page([str(first), str(first + 1)], link(str(first + 2)))


async def settled(transport: FakeTransport) -> int:
    """How many requests were sent, once no more are."""
    count = -1
    while count != len(transport.requests):
        count = len(transport.requests)
        for _ in range(200):
            await asyncio.sleep(0)
    return count


@pytest.mark.parametrize("transport", [FakeTransport, PieceTransport])
@pytest.mark.parametrize("walk", WALKS)
async def test_the_next_page_and_no_more(walk: Walk, transport: type[FakeTransport]) -> None:
    """Page k + 2 is not asked for before page k + 1 has begun."""
    network = transport(serve)
    came: list[str | None] = []
    items = walk(make_client(network), {})
    assert await settled(network) == 0
    for _ in range(6):
        came += await anext(items)
        page = (int(came[-1] or "") + 1) // 2
        assert await settled(network) == page + 1
        if walk is by_item:
            came += await anext(items)
            assert await settled(network) == page + 1
    assert came == [str(n) for n in range(1, 13)]
    await items.aclose()
    await until(lambda: not fetching())


@pytest.mark.parametrize("transport", [FakeTransport, PieceTransport])
@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("place", ["client", "call"])
async def test_switched_off(walk: Walk, transport: type[FakeTransport], place: str) -> None:
    network = transport(serve)
    items = walk(make_client(network, prefetch=place != "client"), {} if place == "client" else {"prefetch": False})
    for _ in range(4):
        came = await anext(items)
        assert await settled(network) == (int(came[-1] or "") + 1) // 2
        assert not fetching()
    await items.aclose()


async def test_switched_on_for_a_call() -> None:
    network = FakeTransport(serve)
    items = by_item(make_client(network, prefetch=False), {"prefetch": True})
    await anext(items)
    assert await settled(network) == 2
    await items.aclose()


async def test_awaiting_fetches_one_page() -> None:
    network = FakeTransport(serve)
    page = await make_client(network).orders.list_orders(size=2)
    assert await settled(network) == 1
    following = await page.next()
    assert await settled(network) == 2
    assert following is not None
    assert following.next_token == "5"
    assert not fetching()


@pytest.mark.parametrize("value", ["yes", 1, 0.0])
async def test_it_is_on_or_off(value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="prefetch must be True or False"):
        make_client(FakeTransport(serve), prefetch=value)
    items = aiter(make_client(FakeTransport(serve)).orders.list_orders(prefetch=value))
    with pytest.raises(errors.ConfigurationError, match="prefetch must be True or False"):
        await anext(items)


@pytest.mark.parametrize("prefetch", [True, False])
@pytest.mark.parametrize("transport", [FakeTransport, PieceTransport])
@pytest.mark.parametrize("walk", WALKS)
async def test_errors_come_after_the_items_before_them(
    walk: Walk, transport: type[FakeTransport], prefetch: bool
) -> None:
    network = transport(orders_page(["1", "2"], link("3")), orders_page(["3", "4"], link("5")), reply(400, b"<a/>"))
    came: list[str | None] = []
    items = walk(make_client(network, prefetch=prefetch), {})
    if prefetch:
        came += await anext(items)
        assert await settled(network) == 2
    with pytest.raises(errors.BadRequest):
        await into(came, items)
    assert came == ["1", "2", "3", "4"]
    assert not fetching()
    with pytest.raises(StopAsyncIteration):
        await anext(items)


async def into(found: list[str | None], items: AsyncIterator[list[str | None]]) -> None:
    async for some in items:
        found += some


async def test_a_page_that_repeats_is_not_given_again() -> None:
    first = orders_page(["1", "2", "3"], link("4"))
    for pages in (
        [first, orders_page(["1", "2", "3"], link("5"))],
        [first, orders_page(["4", "5"], link("6")), orders_page(["1", "2", "3"], link("7"))],
    ):
        came: list[str | None] = []
        with pytest.raises(errors.PageRepeated):
            await into(came, by_item(make_client(PieceTransport(*pages)), {}))
        assert len(came) == len(set(came))
    begins_alike = [first, orders_page(["1", "9", "8"], link("5")), orders_page(["7"])]
    came = []
    await into(came, by_item(make_client(PieceTransport(*begins_alike)), {}))
    assert came == ["1", "2", "3", "1", "9", "8", "7"]


async def test_a_page_can_be_gone_on_from_whoever_reads_on() -> None:
    network = FakeTransport(serve)
    pages = make_client(network).orders.list_orders(size=2).pages()
    first = await anext(pages)
    for _ in range(5):
        await anext(pages)
    for _ in range(2):
        second = await first.next()
        assert second is not None
        assert [item.order_id for item in second.items] == ["3", "4"]
        third = await second.next()
        assert third is not None
        assert [item.order_id for item in third.items] == ["5", "6"]
    await pages.aclose()


async def test_so_many_items_wait_at_most() -> None:
    """Of a page that is larger than what may wait only a part is read ahead."""
    rows = [f"order-{n:05}" for n in range(50_000)]
    network = PieceTransport(orders_page(rows), cut=by(64 * 1024))
    items = aiter(make_client(network).orders.list_orders())
    assert (await anext(items)).order_id == rows[0]
    for _ in range(2_000):
        await asyncio.sleep(0)
    (stream,) = network.streams
    left = sum(map(len, stream.pieces))
    size = len(orders_page(["order-00000"]).body) - len(orders_page([]).body)
    read = len(rows) - left / size
    assert MOST_WAITING / 2 < read < MOST_WAITING * 2.5
    await items.aclose()


async def test_replies_are_captured() -> None:
    for transport in (FakeTransport, PieceTransport):
        for walk in WALKS:
            pages = [orders_page(["1", "2"], link("3")), orders_page(["3"])]
            with capture() as replies:
                async for _ in walk(make_client(transport(*pages)), {}):
                    assert replies
            assert [one.status for one in replies] == [200, 200]
            assert [one.url.partition("page=")[2] for one in replies] == ["1&size=2", "3&size=2"]


# --- the fetching itself ----------------------------------------------------------------------------------------------


@attrs.define
class Source:
    """Gives batches and remembers how far it was asked."""

    batches: list[Batch[str]]
    asked: int = 0
    closed: bool = False
    fails: BaseException | None = None

    async def __call__(self) -> AsyncGenerator[Batch[str], None]:
        try:
            for batch in self.batches:
                self.asked += 1
                yield batch
            if self.fails is not None:
                raise self.fails
        finally:
            await asyncio.sleep(0)
            self.closed = True


async def turns(count: int = 50) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


def pages(*sizes: int) -> list[Batch[str]]:
    return [Batch(f"{number}", size, number, last=True) for number, size in enumerate(sizes, 1)]


async def test_nothing_begins_before_the_first_is_asked_for() -> None:
    source = Source(pages(1, 1))
    async with Ahead(source()):
        await turns()
        assert source.asked == 0
    assert not fetching()


async def test_parts_of_a_page_are_bounded_by_their_items() -> None:
    source = Source([Batch("part", 1000, 1, last=False) for _ in range(20)])
    async with Ahead(source()) as ahead:
        await anext(ahead)
        await turns()
        assert source.asked == 6  # one was taken, and five of a thousand wait
        await anext(ahead)
        await turns()
        assert source.asked == 7
        assert [batch async for batch in ahead] == ["part"] * 18
    assert source.closed


async def test_an_empty_page_counts_as_begun() -> None:
    source = Source(pages(0, 0, 0, 0))
    async with Ahead(source()) as ahead:
        assert [batch async for batch in ahead] == ["1", "2", "3", "4"]


async def test_leaving_ends_the_task_wherever_it_is() -> None:
    for taken in range(4):
        source = Source(pages(1, 1, 1, 1, 1))
        async with Ahead(source()) as ahead:
            for _ in range(taken):
                await anext(ahead)
            await turns(taken * 3)
        assert not fetching()
        assert source.closed or not taken


async def test_a_failure_is_raised_once_and_then_it_is_over() -> None:
    source = Source(pages(1), fails=ValueError("stop"))
    async with Ahead(source()) as ahead:
        assert await anext(ahead) == "1"
        await turns()
        with pytest.raises(ValueError, match="stop"):
            await anext(ahead)
        with pytest.raises(StopAsyncIteration):
            await anext(ahead)


async def test_a_failure_that_nobody_fetches_is_not_complained_of(caplog: pytest.LogCaptureFixture) -> None:
    source = Source(pages(1), fails=ValueError("stop"))
    async with Ahead(source()) as ahead:
        assert await anext(ahead) == "1"
        await turns()
    del ahead
    assert not caplog.records


async def test_a_task_that_somebody_else_cancels_does_not_look_like_the_end() -> None:
    waiting = asyncio.Event()

    async def stuck() -> AsyncGenerator[Batch[str], None]:
        yield Batch("1", 1, 1, last=False)
        await waiting.wait()

    async with Ahead(stuck()) as ahead:
        assert await anext(ahead) == "1"
        await turns()
        (task,) = fetching()
        task.cancel()
        await until(task.done)
        with pytest.raises(asyncio.CancelledError):
            await anext(ahead)
