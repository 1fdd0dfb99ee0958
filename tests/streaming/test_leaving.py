"""A list that is left before its end leaves nothing behind: no task, and no connection in use."""

from __future__ import annotations

import asyncio
import gc
from typing import Any

import anyio
import pytest

from aiobandwidth import NumbersClient
from tests.streaming.support import client_of, fetching, sending, until
from tests.streaming.test_streams import ids, listed, order
from tests.transport.servers import Act, running


def endless(rows: int = 10**9) -> Act:
    start, _, end = listed([""]).partition(order("").encode())

    async def act(got: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + start)
        for number in range(rows):
            writer.write(order(f"o{number}").encode() * 50)
            await writer.drain()
        writer.write(end)

    return act


@pytest.mark.parametrize("prefetch", [True, False])
async def test_leaving_early_gives_the_connection_up(prefetch: bool) -> None:
    async with running(endless()) as server, client_of(server.base, max_connections=1, prefetch=prefetch) as client:
        for _ in range(3):
            async for item in client.orders.list_orders():
                assert item.order_id == "o0"
                break
            await until(lambda: not fetching() and not in_use(client))
        for _ in range(2):
            with pytest.raises(RuntimeError, match="stop here"):  # noqa: PT012
                async for _item in client.orders.list_orders():
                    raise RuntimeError("stop here")
            await until(lambda: not fetching() and not in_use(client))
        assert server.connections == 5


def in_use(client: NumbersClient) -> int:
    """Connections that were not given back."""
    transport: Any = client._engine.caller.transport
    return len(transport._session.connector._acquired)


@pytest.mark.parametrize("prefetch", [True, False])
async def test_closing_is_done_when_it_returns(prefetch: bool) -> None:
    async with running(endless()) as server, client_of(server.base, prefetch=prefetch) as client:
        items = aiter(client.orders.list_orders())
        await anext(items)
        assert in_use(client) == 1
        await items.aclose()
        assert not fetching()
        assert not in_use(client)
        pages = client.orders.list_orders().pages()
        await pages.aclose()
        with pytest.raises(StopAsyncIteration):
            await anext(items)


@pytest.mark.parametrize("prefetch", [True, False])
async def test_an_iterator_that_is_dropped(prefetch: bool) -> None:
    async with running(endless()) as server, client_of(server.base, prefetch=prefetch) as client:
        items = aiter(client.orders.list_orders())
        await anext(items)
        del items
        await until(lambda: not fetching() and not in_use(client))
        cycle: list[Any] = [aiter(client.orders.list_orders())]
        cycle.append(cycle)
        await anext(cycle[0])
        del cycle
        gc.collect()
        await until(lambda: not fetching() and not in_use(client))


@pytest.mark.parametrize("when", ["waiting", "busy"])
@pytest.mark.parametrize("prefetch", [True, False])
async def test_cancelling_the_reader(prefetch: bool, when: str) -> None:
    body = listed(["a", "b"])
    act = sending(body, hold=(body.index(b"<orderId>b"), asyncio.Event()))
    async with running(act) as server, client_of(server.base, prefetch=prefetch) as client:
        started = asyncio.Event()

        async def read() -> None:
            async for _item in client.orders.list_orders():
                started.set()
                if when == "busy":
                    await asyncio.sleep(60)

        task = asyncio.create_task(read())
        await started.wait()
        await asyncio.sleep(0.02)
        assert in_use(client) == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await until(lambda: not fetching() and not in_use(client))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await ids(client)
        await until(lambda: not fetching() and not in_use(client))


async def test_a_reader_that_stops_in_a_cancel_scope() -> None:
    """The scope is left while the reading goes on in another task, which task groups do not like."""
    async with running(endless(40)) as server, client_of(server.base) as client:
        items = aiter(client.orders.list_orders())
        with anyio.move_on_after(5):
            await anext(items)
        async with anyio.create_task_group() as group:

            async def rest() -> None:
                assert len([item async for item in items]) == 40 * 50 - 1

            group.start_soon(rest)
        with anyio.move_on_after(0.05) as scope:
            async for _item in client.orders.list_orders():
                await anyio.sleep(1)
        assert scope.cancelled_caught
        await until(lambda: not fetching() and not in_use(client))


async def test_a_slow_reader_is_not_overrun() -> None:
    """What the caller does not take stays with the server."""
    sent = 0

    async def act(got: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + listed([""]).partition(order("").encode())[0])
        while True:
            writer.write(order("x" * 1000).encode() * 100)
            sent += 100
            await writer.drain()

    async with running(act) as server, client_of(server.base) as client:
        items = aiter(client.orders.list_orders())
        await anext(items)
        await asyncio.sleep(0.5)
        stopped = sent
        await asyncio.sleep(0.5)
        assert sent == stopped
        await items.aclose()


async def test_connections_are_used_again() -> None:
    async with running(sending(listed(["a"]), framing="length")) as server, client_of(server.base) as client:
        for _ in range(5):
            assert await ids(client) == ["a"]
        assert server.connections == 1


async def test_calls_in_the_loop_find_a_connection() -> None:
    """With a single one: what is fetched ahead does not wait for the reader before it gives the connection back."""
    acts = (sending(listed([f"o{n}" for n in range(300)]), framing="length"), sending(listed(["x"]), framing="length"))
    async with running(*acts) as server, client_of(server.base, max_connections=1, timeout=10) as client:
        count = 0
        async for _item in client.orders.list_orders():
            count += 1
            if count % 100 == 1:
                assert await ids(client) == ["x"]
        assert count == 300
        assert server.connections == 1
