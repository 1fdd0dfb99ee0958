"""Lists over a real network, in pieces: early, whole, broken, refused, and left early."""

from __future__ import annotations

import asyncio
import gzip
import random
import zlib
from typing import Any

import pytest

from aiobandwidth import NumbersClient, Timeout, errors
from aiobandwidth._core import incremental
from tests.streaming.support import at_random, by, client_of, sending
from tests.transport.servers import Act, answer, hang_up, raw, reset, running

KINDS = [(framing, compressed) for framing in ("chunked", "length", "until it closes") for compressed in (False, True)]
ROWS = [f"ord-{n}" for n in range(300)]


def order(name: str, inside: str = "<OrderStatus>COMPLETE</OrderStatus>") -> str:
    return f"<OrderIdUserIdDate><CountOfTNs>3</CountOfTNs>{inside}<orderId>{name}</orderId></OrderIdUserIdDate>"


def listed(rows: list[str], following: str = "", **inside: str) -> bytes:
    link = f'<next>Link=&lt;http://x/y?page={following}&amp;size=3&gt;;rel="next";</next>' if following else ""
    links = f"<Links><first>Link=&lt;http://x/y?page=1&gt;</first>{link}</Links>"
    made = "".join(order(row, **inside) for row in rows)
    text = f"<ListOrderIdUserIdDate><TotalCount>{len(rows)}</TotalCount>{links}{made}</ListOrderIdUserIdDate>"
    return f'<?xml version="1.0"?><ResponseSelectWrapper>{text}</ResponseSelectWrapper>'.encode()


async def ids(client: NumbersClient, into: list[str | None] | None = None, **arguments: Any) -> list[str | None]:
    found = [] if into is None else into
    async for item in client.orders.list_orders(**arguments):
        found.append(item.order_id)
    return found


@pytest.mark.parametrize("prefetch", [True, False])
@pytest.mark.parametrize(("framing", "compressed"), KINDS)
async def test_in_pieces_of_any_size(framing: str, compressed: bool, prefetch: bool) -> None:
    for cut in (by(1), at_random(framing), at_random(compressed, 500), by(10**6)):
        rows = ROWS[:60]
        acts = (
            sending(listed(rows, "next"), cut, framing=framing, compressed=compressed),
            sending(listed(["last"]), cut, framing=framing, compressed=compressed),
        )
        async with running(*acts) as server, client_of(server.base, prefetch=prefetch) as client:
            assert await ids(client, size=60) == [*rows, "last"]
        assert [got.line.split("&")[0] for got in server.got] == [
            "GET /api/v1/accounts/7001/orders?page=1",
            "GET /api/v1/accounts/7001/orders?page=next",
        ]
        assert server.connections == (2 if framing == "until it closes" else 1)


@pytest.mark.parametrize("prefetch", [True, False])
@pytest.mark.parametrize("compressed", [False, True])
async def test_items_come_before_the_reply_is_over(compressed: bool, prefetch: bool) -> None:
    """Each of them as soon as its last byte is there, while the server holds back the rest."""
    body, more = listed(ROWS[:3]), asyncio.Event()
    first = body.index(b"</OrderIdUserIdDate>") + len(b"</OrderIdUserIdDate>")
    act = held_gzip(body, first, more) if compressed else sending(body, hold=(first, more))
    async with running(act) as server, client_of(server.base, prefetch=prefetch) as client:
        items = aiter(client.orders.list_orders(size=300))
        async with asyncio.timeout(5):
            assert (await anext(items)).order_id == "ord-0"
        more.set()
        assert [item.order_id async for item in items] == ROWS[1:3]


def held_gzip(body: bytes, first: int, more: asyncio.Event) -> Act:
    """As gzip, flushed where it is held back."""
    made = zlib.compressobj(wbits=31)
    begin = made.compress(body[:first]) + made.flush(zlib.Z_SYNC_FLUSH)
    rest = made.compress(body[first:]) + made.flush()

    async def act(got: Any, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + begin)
        await more.wait()
        writer.write(rest)

    return act


# --- what goes wrong --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("framing", ["chunked", "length", "until it closes"])
async def test_cut_off_at_every_byte(framing: str) -> None:
    body = listed(["a", "b"], inside="<New a='b'/>")
    ends = [at + 20 for at in range(len(body)) if body[at:].startswith(b"</OrderIdUserIdDate>")]
    assert len(ends) == 2
    kinds = (errors.DecodeError,) if framing == "until it closes" else (errors.ConnectionLost,)
    acts = [sending(body, by(17), framing=framing, upto=most) for most in range(1, len(body))]
    async with running(*acts) as server, client_of(server.base, retries=0) as client:
        for most in range(1, len(body)):
            found: list[str | None] = []
            with pytest.raises(kinds):
                await ids(client, found, prefetch=most % 2 == 0)
            assert found == ["a", "b"][: sum(most >= end for end in ends)]
    assert len(server.got) == len(body) - 1


async def test_cut_off_compressed() -> None:
    body = listed([f"{random.Random(n).random()}" for n in range(200)])
    size = len(gzip.compress(body))
    for framing in ("chunked", "length", "until it closes"):
        for upto in (1, 9, 10, 50, size // 2, size - 9, size - 1):
            act = sending(body, framing=framing, compressed=True, upto=upto)
            async with running(act) as server, client_of(server.base, retries=0) as client:
                with pytest.raises((errors.ConnectionLost, errors.DecodeError)):
                    await ids(client)


async def test_trouble_before_the_first_byte_is_tried_again_and_later_is_not() -> None:
    body = listed(["a", "b"])
    for broken in (hang_up, reset, raw(b""), sending(body, upto=0, framing="length"), answer(b"", 503)):
        async with running(broken, answer(body, 200)) as server, client_of(server.base) as client:
            assert await ids(client) == ["a", "b"]
            assert len(server.got) == 2
    cut = sending(body, upto=body.index(b"<orderId>b"), framing="length")
    async with running(cut, answer(body, 200)) as server, client_of(server.base) as client:
        found: list[str | None] = []
        with pytest.raises(errors.ConnectionLost):
            await ids(client, found)
        assert found == ["a"]
        assert len(server.got) == 1
    async with running(cut, answer(body, 200)) as server, client_of(server.base) as client:
        pages = [page async for page in client.orders.list_orders().pages()]
        assert [item.order_id for page in pages for item in page.items] == ["a", "b"]
        assert len(server.got) == 2


async def test_silence_in_the_middle() -> None:
    body = listed(["a", "b"])
    act = sending(body, hold=(body.index(b"<orderId>b"), asyncio.Event()))
    async with running(act) as server, client_of(server.base, timeout=Timeout(total=None, read=0.3)) as client:
        found: list[str | None] = []
        with pytest.raises(errors.CallTimeout):
            await ids(client, found)
        assert found == ["a"]


async def same_error(*acts: Act, **arguments: Any) -> errors.BandwidthError:
    """The error of a list that is read in pieces, which is that of the awaited one."""
    async with running(*acts, *acts) as server, client_of(server.base, retries=0) as client:
        found: list[str | None] = []
        with pytest.raises(errors.BandwidthError) as streamed:
            await ids(client, found, **arguments)
        with pytest.raises(errors.BandwidthError) as awaited:
            await client.orders.list_orders(**arguments)
    assert found == []
    assert type(streamed.value) is type(awaited.value)
    assert str(streamed.value) == str(awaited.value)
    for name in ("status", "errors", "body", "headers", "position", "head", "operation", "request_id"):
        assert getattr(streamed.value, name, None) == getattr(awaited.value, name, None)
    return streamed.value


STATED = (
    b"<ResponseSelectWrapper><ResponseStatus><ErrorCode>5005</ErrorCode><Description>No</Description></ResponseStatus>"
)
LISTED_NONE = b"<ListOrderIdUserIdDate><TotalCount>0</TotalCount></ListOrderIdUserIdDate></ResponseSelectWrapper>"
BLANK = b"<ListOrderIdUserIdDate><OrderIdUserIdDate/></ListOrderIdUserIdDate></ResponseSelectWrapper>"
WRONG = {
    "400": answer(STATED + b"</ResponseSelectWrapper>", 400, "Content-Type: application/xml", "X-Request-Id: r-1"),
    "404 with a code": answer(STATED + b"</ResponseSelectWrapper>", 404),
    "500": answer(b"<html>", 500),
    "302 to nowhere": answer(b"", 302),
    "errors in a 200": answer(STATED + b"</ResponseSelectWrapper>", 200),
    "errors under another root": answer(b"<ErrorResponse><Error><Code>1</Code></Error></ErrorResponse>", 200),
    "errors and a blank item": answer(STATED + BLANK, 200),
    "a page of a gateway": answer(b"<html><body>502<br></body></html>", 200, "Content-Type: text/html"),
    "json": answer(b'{"errors": [{"code": "7", "description": "no"}]}', 200, "Content-Type: application/json"),
    "another message": answer(b"<SitesResponse><Sites/></SitesResponse>", 200),
    "no xml": answer(b"<ResponseSelectWrapper><ListOrderIdUserIdDate>&nbsp;", 200),
    "a document type": answer(b"<!DOCTYPE a>" + listed(["a"]), 200),
    "text": answer(b"it works", 200),
    "bytes": answer(b"\0\x01\x02", 200),
    "another coding": answer(b"x", 200, "Content-Encoding: br"),
    "bad gzip": answer(b"no gzip at all", 200, "Content-Encoding: gzip"),
}


@pytest.mark.parametrize("kind", WRONG)
async def test_replies_without_a_list_are_what_they_are_when_awaited(kind: str) -> None:
    error = await same_error(WRONG[kind])
    assert error.operation == "orders.list_orders"


async def test_numbers_in_errors_are_in_e164() -> None:
    body = STATED.replace(b"<Description>", b"<TN>9195550123</TN><Description>") + b"</ResponseSelectWrapper>"
    error = await same_error(answer(body, 400))
    assert isinstance(error, errors.BadRequest)
    assert error.errors[0].telephone_numbers == ("+19195550123",)


NOTHING = {
    "404": answer(b"", 404),
    "204": answer(b"", 204),
    "an empty 200": answer(b"", 200),
    "an empty list": answer(LISTED_NONE.join((b"<ResponseSelectWrapper>", b"")), 200),
    "an empty root": answer(b"<ResponseSelectWrapper/>", 200),
    "an empty list beside errors": answer(STATED + LISTED_NONE, 200),
}


@pytest.mark.parametrize("kind", NOTHING)
async def test_nothing_found(kind: str) -> None:
    async with running(NOTHING[kind]) as server, client_of(server.base) as client:
        assert await ids(client) == []
        assert (await client.orders.list_orders()).items == []


async def test_blank_items_come_too() -> None:
    blank = b"<OrderIdUserIdDate/>"
    start = b"<ResponseSelectWrapper><ListOrderIdUserIdDate>"
    end = b"</ListOrderIdUserIdDate></ResponseSelectWrapper>"
    for inside in (blank, blank + order("a").encode() + blank):
        async with running(sending(start + inside + end, by(3))) as server, client_of(server.base) as client:
            found = [item async for item in client.orders.list_orders()]
            assert found == (await client.orders.list_orders()).items
            assert len(found) in (1, 3)


async def test_redirects_and_new_credentials() -> None:
    moved = answer(b"", 307, "Location: /api/v1/elsewhere")
    async with running(moved, sending(listed(["a"]))) as server, client_of(server.base) as client:
        assert await ids(client) == ["a"]
        assert server.got[1].line == "GET /api/v1/elsewhere HTTP/1.1"


async def test_a_list_is_not_bounded_by_max_body_but_its_items_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incremental, "LARGEST", 200_000)
    monkeypatch.setattr(incremental, "_MEASURED", 20_000)
    large = order("large", f"<OrderStatus>{'x' * 250_000}</OrderStatus>").encode()
    for compressed in (False, True):
        body = listed(ROWS * 20)
        assert len(body) > 500_000
        acts = (
            sending(body, by(9_000), compressed=compressed),
            sending(body, by(9_000), compressed=compressed),
            sending(body.replace(b"</List", large + b"</List"), by(9_000)),
        )
        async with running(*acts) as server, client_of(server.base, max_body=300_000) as client:
            assert len(await ids(client)) == 6_000
            with pytest.raises(errors.DecodeError, match="larger than"):
                await client.orders.list_orders()
            found: list[str | None] = []
            with pytest.raises(errors.DecodeError, match="200000 bytes that are no item") as caught:
                await ids(client, found)
            assert len(found) == 6_000
            assert caught.value.operation == "orders.list_orders"
            assert caught.value.head == body[:200]
