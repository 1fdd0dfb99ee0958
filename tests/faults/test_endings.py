"""Connections that are closed, reset, or stand still, at every moment: what is on the wire and in the ledger."""

from __future__ import annotations

import time

import anyio
import pytest

from aiobandwidth.testing import FaultServer, Reply
from tests.faults.wire import BODY, FOUND, GET, MADE, POST, POST_HEAD, Wire, ask, connected

ENDINGS = {"close": "fin", "reset": "rst", "stall": ""}
HEAD_ONLY, WHOLE = len(MADE) - 5, len(MADE)
MOMENTS = {
    # moment: (bytes of the reply that come, bytes of the body that are read, whole, applied, status)
    "head": (0, 0, False, False, 0),
    "body": (0, 17, False, False, 0),
    "body,byte=0": (0, 0, False, False, 0),
    "body,byte=33": (0, 33, False, False, 0),
    "body,byte=-4": (0, 30, False, False, 0),
    "body,byte=99": (0, 34, False, False, 0),
    "read": (0, 34, True, False, 0),
    "applied": (0, 34, True, True, 201),
    "reply": (WHOLE // 2, 34, True, True, 201),
    "reply,byte=0": (0, 34, True, True, 201),
    "reply,byte=1": (1, 34, True, True, 201),
    "reply,byte=-1": (WHOLE - 1, 34, True, True, 201),
    "reply-head": ((HEAD_ONLY) // 2, 34, True, True, 201),
    "reply-body": (HEAD_ONLY + 2, 34, True, True, 201),
    "done": (WHOLE, 34, True, True, 201),
}


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("kind", ENDINGS)
async def test_every_ending_at_every_moment(server: FaultServer, kind: str, moment: str) -> None:
    rule = server.faults.add(f"{kind}:{moment}")
    wire = await ask(server)
    reply, read, whole, applied, status = MOMENTS[moment]
    assert (wire.got, wire.ending) == (MADE[:reply], ENDINGS[kind])
    (one,) = server.ledger
    assert (one.body, one.complete, one.applied, one.status) == (BODY[:read], whole, applied, status)
    assert (one.received, one.sent) == (len(POST_HEAD) + read, reply)
    assert (one.fault, rule.hits) == (f"{kind}:{moment}", 1)
    assert (await ask(server)).got == MADE


@pytest.mark.parametrize("kind", ENDINGS)
async def test_before_a_byte_is_read(server: FaultServer, kind: str) -> None:
    server.faults.add(f"{kind}:connect", times=2)
    for _ in range(2):
        async with connected(server.port) as wire:
            await wire.quiet()
            assert (wire.got, wire.ending) == (b"", ENDINGS[kind])
    assert (await ask(server)).got == MADE
    assert len(server.ledger) == 1
    assert [one.faults for one in server.ledger.connections] == [[f"{kind}:connect"], [f"{kind}:connect"], []]


async def test_close_is_no_reset_however_much_the_client_goes_on_sending(server: FaultServer) -> None:
    """A socket that is closed with something unread would answer with RST, and take away what was not read yet."""
    server.faults.add("close:connect")
    async with connected(server.port) as wire:
        await wire.send(b"x" * 500_000)
        assert await wire.to_the_end() == b""
        assert wire.ending == "fin"
    await gone(server)
    assert server.ledger.connections[0].discarded == 500_000
    server.faults.add("close:body,byte=10")
    async with connected(server.port) as wire:
        await wire.send(b"POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 900000\r\n\r\n" + b"x" * 900_000)
        await wire.to_the_end()
        assert wire.ending == "fin"
    await gone(server)
    assert server.ledger.requests[0].body == b"x" * 10
    assert server.ledger.connections[1].discarded == 899_990


@pytest.mark.parametrize("end", ["close", "reset"])
async def test_whole_reply_comes_before_the_end_of_the_connection(server: FaultServer, end: str) -> None:
    """Also one that is larger than what the kernel holds: a reset throws away what has not arrived."""
    server.answer(Reply(200, b"x" * 8_000_000))
    server.faults.add(f"{end}:done")
    async with connected(server.port) as wire:
        await wire.send(GET)
        got = await wire.to_the_end()
    assert (len(got.partition(b"\r\n\r\n")[2]), wire.ending) == (8_000_000, "fin" if end == "close" else "rst")


@pytest.mark.parametrize("end", ["close", "reset"])
@pytest.mark.parametrize("framing", ["length", "chunked", "none", "http10"])
async def test_reply_that_is_cut_at_every_byte(server: FaultServer, framing: str, end: str) -> None:
    with_framing = server.faults.add("framing", form=framing)
    whole = (await ask(server)).got
    with_framing.lift()
    assert whole.endswith(b"5\r\n<Ok/>\r\n0\r\n\r\n" if framing == "chunked" else b"\r\n\r\n<Ok/>")
    for byte in range(len(whole) + 1):
        rule = server.faults.add(f"{end}:reply", byte=byte, framing=framing)
        async with connected(server.port) as wire:
            await wire.send(POST)
            assert await wire.to_the_end() == whole[:byte]
        assert wire.ending == ENDINGS[end]
        rule.lift()
    assert server.ledger.applied() == len(whole) + 2


async def test_chunked_request_is_cut_in_its_middle(server: FaultServer) -> None:
    server.faults.add("reset:body,byte=3")
    wire = await ask(
        server, b"POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n"
    )
    assert (wire.got, wire.ending) == (b"", "rst")
    assert server.ledger.requests[0].body == b"abc"


async def test_middle_of_a_body_needs_a_body(server: FaultServer) -> None:
    rule = server.faults.add("close:body")
    assert (await ask(server, GET)).got == FOUND
    assert rule.hits == 0
    assert (await ask(server)).got == b""


async def test_connection_that_dies_when_it_is_used_again(server: FaultServer) -> None:
    """The race that makes clients send twice: closed with the reply, before the next request, or by it."""
    server.faults.add("close:applied", skip=1, per_connection=True)
    async with connected(server.port) as wire:
        await wire.send(POST)
        assert await wire.until(WHOLE) == MADE
        await wire.send(POST)
        assert await wire.to_the_end() == MADE
    assert server.ledger.applied() == 2
    server.faults.clear()
    server.faults.add("close:done")
    async with connected(server.port) as wire:
        await wire.send(POST)
        assert await wire.to_the_end() == MADE
        assert b"close" not in wire.got
        await wire.send(POST)  # comes too late, and is seen to
    await gone(server)
    assert server.ledger.connections[1].discarded == len(POST)
    assert server.ledger.applied() == 3


async def test_stalled_connection_is_let_go_when_the_client_hangs_up(server: FaultServer) -> None:
    for moment in ("connect", "head", "read", "applied", "reply-head", "reply-body", "done"):
        server.faults.add(f"stall:{moment}")
        await ask(server)
    await gone(server)
    assert all(one.closed is not None for one in server.ledger.connections)
    assert all(one.ended is not None for one in server.ledger)


async def test_stalled_server_does_not_read(server: FaultServer) -> None:
    server.faults.add("stall:head")
    wire: Wire
    async with connected(server.port) as wire:
        await wire.send(b"POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 90000000\r\n\r\n")
        wire.sock.setblocking(False)
        taken = 0
        stopped = time.monotonic() + 0.5
        while time.monotonic() < stopped:
            try:
                taken += wire.sock.send(b"x" * 65536)
            except BlockingIOError:
                await wire.quiet(0.05)
        assert taken < 40_000_000  # what fits into the buffers of the kernel


async def test_delay_goes_on(server: FaultServer) -> None:
    for moment in ("connect", "head", "body", "read", "applied", "reply", "reply-head", "reply-body"):
        server.faults.add("delay:0.15", at=moment)
        started = time.monotonic()
        async with connected(server.port) as wire:
            await wire.send(POST)
            assert await wire.until(WHOLE) == MADE
        assert time.monotonic() - started >= 0.15
    assert server.ledger.applied() == 8


async def test_delayed_request_is_applied_although_nobody_waits(server: FaultServer) -> None:
    server.faults.add("delay:0.1")
    async with connected(server.port) as wire:
        await wire.send(POST)
    assert server.ledger.applied() == 0
    await gone(server)
    (one,) = server.ledger
    assert one.applied_at is not None
    assert one.applied_at - one.started >= 0.1


@pytest.mark.parametrize("half", ["reply", "reply-head", "reply-body"])
async def test_reply_byte_by_byte(server: FaultServer, half: str) -> None:
    server.faults.add("drip:0.002", at=half)
    slow = {"reply": range(WHOLE), "reply-head": range(HEAD_ONLY), "reply-body": range(HEAD_ONLY, WHOLE)}[half]
    started = time.monotonic()
    async with connected(server.port) as wire:
        await wire.send(POST)
        for size in range(1, WHOLE + 1):
            assert await wire.until(size) == MADE[:size]
    assert time.monotonic() - started >= 0.002 * (len(slow) - 1)
    assert server.ledger.requests[0].sent == WHOLE


async def test_dripping_ends_with_the_client(server: FaultServer) -> None:
    server.faults.add("drip:0.01")
    async with connected(server.port) as wire:
        await wire.send(POST)
        await wire.until(3)
    await gone(server)
    assert 3 <= server.ledger.requests[0].sent < WHOLE


async def gone(server: FaultServer) -> None:
    """Wait until all connections are gone."""
    with anyio.fail_after(20):
        while server.ledger.open or not server.ledger.opened:
            await anyio.sleep(0.01)
