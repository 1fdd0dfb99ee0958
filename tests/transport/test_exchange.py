"""Requests that go straight over the connection: what is on the wire, and what is made of odd replies."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from multidict import CIMultiDict

from aiobandwidth import BearerAuth, NumbersClient, RetryPolicy, Timeout, errors
from aiobandwidth._core.deadlines import Watch
from aiobandwidth._core.wire import Attempt, Headers, Request, SendFailed
from aiobandwidth._transport import exchange
from aiobandwidth._transport.http import HttpTransport
from aiobandwidth.models import Order
from tests.transport.servers import MADE, Got, RawServer, answer, raw, running, stay_silent

ONCE = RetryPolicy(attempts=1)


async def call(server: RawServer, **settings: Any) -> tuple[NumbersClient, Any]:
    async with NumbersClient("7001", BearerAuth("tok"), base_url=server.base, retries=ONCE, **settings) as client:
        return client, await client.reply(client.orders.get_order, "o")


def test_this_aiohttp_has_what_is_needed() -> None:
    """Should a new version lack it, requests go the long way round; that must not go unnoticed."""
    assert exchange.KNOWN


async def test_bytes_on_the_wire() -> None:
    seen: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"</Order>"))
        writer.write(b"HTTP/1.1 201 Created\r\nContent-Length: %d\r\n\r\n%s" % (len(MADE), MADE))
        await reader.read()
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    base = f"http://127.0.0.1:{port}/api/v1"
    async with NumbersClient("7001", BearerAuth("tok"), base_url=base, headers={"X-Team": "five"}) as client:
        await client.orders.create_order(Order(site_id="31", customer_order_id="c-1"))
    server.close()
    head, _, body = seen[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /api/v1/accounts/7001/orders HTTP/1.1"
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines[1:])}
    agent = headers.pop("user-agent")
    assert agent.startswith("aiobandwidth/")
    assert headers == {
        "host": f"127.0.0.1:{port}",
        "authorization": "Bearer tok",
        "accept": "application/xml",
        "accept-encoding": "gzip",
        "content-type": "application/xml; charset=utf-8",
        "content-length": str(len(body)),
        "x-team": "five",
    }


@pytest.mark.parametrize(("method", "length"), [("GET", None), ("DELETE", "0"), ("POST", "0"), ("PUT", "0")])
async def test_length_of_no_body(method: str, length: str | None) -> None:
    async with running(answer(b"", 204)) as server:
        async with NumbersClient("7001", BearerAuth("tok"), base_url=server.base) as client:
            await client.request(method, "/a")
        assert server.got[0].headers.get("content-length") == length
        assert "content-type" not in server.got[0].headers


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n" % len(MADE)
GOOD = {
    "after replies that say to go on": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n"
    + HEAD
    + b"\r\n"
    + MADE,
    "without a reason": b"HTTP/1.1 200 \r\nContent-Length: %d\r\n\r\n%s" % (len(MADE), MADE),
    "up to the end of the connection": b"HTTP/1.1 200 OK\r\n\r\n" + MADE,
    "in HTTP/1.0": b"HTTP/1.0 200 OK\r\n\r\n" + MADE,
    "in chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n"
    % (MADE[:5], len(MADE) - 5, MADE[5:]),
}


@pytest.mark.parametrize("data", GOOD.values(), ids=GOOD)
async def test_replies_that_are_read(data: bytes) -> None:
    async with running(raw(data)) as server:
        _, reply = await call(server)
    assert reply.body == MADE
    assert reply.result.order.id == "ord-1"


BAD = {
    "another protocol": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n",
    "a header without end": HEAD + b"X: " + b"y" * 20_000,
    "too many headers": HEAD + b"".join(b"X-%d: y\r\n" % n for n in range(1000)) + b"\r\n" + MADE,
    "two lengths": HEAD + b"Content-Length: 3\r\n\r\n" + MADE,
    "length and chunks": HEAD + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
async def test_replies_that_are_refused(data: bytes) -> None:
    async with running(raw(data)) as server:
        with pytest.raises(errors.ConnectionLost):
            await call(server)


async def test_surplus_bytes_are_never_the_next_reply() -> None:
    """A server that says more than it was asked must not have that taken for the answer to a later call."""
    other = MADE.replace(b"ord-1", b"ord-2")
    data = HEAD + b"\r\n" + MADE + b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(other), other)

    async def both(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        writer.write(data)
        await writer.drain()
        return True

    async with running(both) as server:
        async with NumbersClient("7001", BearerAuth("tok"), base_url=server.base, retries=ONCE) as client:
            for _ in range(3):
                assert (await client.orders.get_order("o")).order.id == "ord-1"  # type: ignore[union-attr]
                await asyncio.sleep(0.01)
        assert server.connections == 3


async def test_connections_are_kept_and_let_go_when_the_server_says_so() -> None:
    async with (
        running(answer(MADE, 200)) as server,
        NumbersClient("7", BearerAuth("t"), base_url=server.base) as client,
    ):
        for _ in range(5):
            await client.orders.get_order("o")
        assert server.connections == 1
    async with (
        running(answer(MADE, 200, "Connection: close")) as server,
        NumbersClient("7", BearerAuth("t"), base_url=server.base) as client,
    ):
        for _ in range(3):
            await client.orders.get_order("o")
        assert server.connections == 3


async def test_body_that_stalls_is_silence_and_a_slow_one_is_not() -> None:
    async def stall(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD + b"\r\n" + MADE[:10])
        await reader.read()

    async def drip(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD + b"\r\n")
        for at in range(0, len(MADE), 16):
            writer.write(MADE[at : at + 16])
            await asyncio.sleep(0.03)

    short = Timeout(total=20, read=0.2)
    for act in (stall, stay_silent):
        async with running(act) as server:
            with pytest.raises(errors.CallTimeout, match="silent"):
                await call(server, timeout=short)
    async with running(drip) as server:
        await call(server, timeout=short)


async def test_tool_in_the_place_of_the_network_gets_the_requests(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def pretend(self: aiohttp.ClientSession, method: str, url: object, **kwargs: object) -> None:
        asked.append(f"{method} {url}")
        raise aiohttp.ServerDisconnectedError

    monkeypatch.setattr(aiohttp.ClientSession, "_request", pretend)
    async with running(answer(MADE, 200)) as server:
        with pytest.raises(errors.ConnectionLost):
            await call(server)
        assert asked == [f"GET {server.base}/accounts/7001/orders/o"]
        assert not server.got


async def test_header_with_a_line_break_is_never_written() -> None:
    async with running(answer(MADE, 200)) as server:
        transport = HttpTransport(max_body=1000, max_connections=1)
        await transport.open()
        request = Request(operation="x", method="GET", url=f"{server.base}/a", headers=Headers({"a": "b\r\nx: y"}))
        attempt = Attempt()
        with pytest.raises(SendFailed) as caught:
            await transport.send(request, attempt)
        await transport.aclose()
        assert not caught.value.sent
        assert not server.got


async def test_without_a_limit_aiohttp_looks_out_for_silence() -> None:
    async with running(stay_silent) as server:
        transport = HttpTransport(max_body=1000, max_connections=1)
        await transport.open()
        request = Request(operation="x", method="GET", url=f"{server.base}/a", timeout=Timeout(read=0.05))
        with pytest.raises(SendFailed) as caught:
            await transport.send(request, Attempt())
        await transport.aclose()
        assert (caught.value.kind, caught.value.sent) == ("timeout", True)


async def test_cut_off_attempt_knows_whether_it_was_sent() -> None:
    async with running(stay_silent) as server:
        transport = HttpTransport(max_body=1000, max_connections=1)
        await transport.open()
        watch = Watch()
        request = Request(operation="x", method="POST", url=f"{server.base}/a", body=b"<a/>")
        with watch.limit(0.1) as limit:
            attempt = Attempt(limit=limit)
            await transport.send(request, attempt)
        assert limit.expired
        assert attempt.sent
        with watch.limit(0) as limit:
            second = Attempt(limit=limit)
            await transport.send(request, second)
        await transport.aclose()
        watch.close()


def test_serializer_of_aiohttp_writes_what_it_is_given() -> None:
    request = Request(operation="x", method="PUT", url="http://h/a", body=b"<a/>")
    written = exchange.written(request, "/a?b=%20", CIMultiDict({"x-a": "1"}))
    assert written == b"PUT /a?b=%20 HTTP/1.1\r\nx-a: 1\r\ncontent-length: 4\r\n\r\n<a/>"
