"""Without faults: requests are read strictly and written down as they came."""

from __future__ import annotations

import random

import pytest

from aiobandwidth.testing import FaultServer, Reply
from aiobandwidth.testing.faults import Request
from tests.faults.wire import BODY, FOUND, GET, MADE, POST, ask, connected, last


async def test_ledger_tells_all_about_a_request(server: FaultServer) -> None:
    request = (
        b"PUT /a%20b/c?x=1&y=%2B&x= HTTP/1.1\r\nHost: t\r\nX-Team: blue\r\nx-team:  red \r\n"
        b"Content-Length: 3\r\nConnection: close\r\n\r\nabc"
    )
    wire = await ask(server, request)
    assert (wire.got.startswith(b"HTTP/1.1 200 OK\r\n"), wire.ending) == (True, "fin")
    (one,) = server.ledger
    assert (one.number, one.connection, one.method, one.version) == (1, 1, "PUT", "1.1")
    assert (one.target, one.path) == ("/a%20b/c?x=1&y=%2B&x=", "/a%20b/c")
    assert one.query == [("x", "1"), ("y", "+"), ("x", "")]
    assert one.headers.pairs == (
        ("Host", "t"),
        ("X-Team", "blue"),
        ("x-team", "red"),
        ("Content-Length", "3"),
        ("Connection", "close"),
    )
    assert (one.headers["X-TEAM"], one.headers.all("x-Team"), "nothing" in one.headers) == (
        "blue",
        ["blue", "red"],
        False,
    )
    assert (one.body, one.received, one.complete, one.applied) == (b"abc", len(request), True, True)
    assert (one.status, one.sent, one.fault) == (200, len(wire.got), None)
    assert one.applied_at is not None
    assert one.ended is not None
    assert one.started <= one.applied_at <= one.ended


async def test_many_requests_over_one_connection(server: FaultServer) -> None:
    async with connected(server.port) as wire:
        await wire.send(POST + GET)  # pipelined
        assert await wire.until(len(MADE + FOUND)) == MADE + FOUND
        await wire.send(b"\r\n" + GET)  # an empty line before a request is let pass
        assert await wire.until(len(MADE + FOUND + FOUND)) == MADE + FOUND + FOUND
        assert [one.connection for one in server.ledger] == [1, 1, 1]
        assert (server.ledger.opened, server.ledger.open, server.ledger.connections[0].requests) == (1, 1, 3)


@pytest.mark.parametrize(
    "framed",
    [
        b"4\r\n<Ord\r\n1e;a=b\r\ner><SiteId>31</SiteId></Order>\r\n0\r\nTrailer: x\r\n\r\n",
        b"22\r\n" + BODY + b"\r\n0\r\n\r\n",
        b"".join(b"1\r\n%c\r\n" % byte for byte in BODY) + b"0\r\n\r\n",
    ],
)
async def test_chunked_bodies(server: FaultServer, framed: bytes) -> None:
    head = b"POST /orders HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: Chunked\r\n\r\n"
    async with connected(server.port) as wire:
        await wire.send(head + framed + GET)
        assert await wire.until(len(MADE + FOUND)) == MADE + FOUND
    one = server.ledger.requests[0]
    assert (one.body, one.complete, one.received) == (BODY, True, len(head + framed))


async def test_other_ways_to_ask(server: FaultServer) -> None:
    wire = await ask(server, last(GET.replace(b"GET", b"HEAD")))
    assert wire.got.endswith(b"Content-Length: 5\r\nConnection: close\r\n\r\n")
    wire = await ask(server, GET.replace(b"/sites", b"http://t:80/sites"))
    assert (wire.got, server.ledger.requests[-1].path) == (FOUND, "/sites")
    wire = await ask(server, b"GET / HTTP/1.0\r\n\r\n")
    assert (wire.got, wire.ending) == (FOUND.replace(b"5\r\n", b"5\r\nConnection: close\r\n"), "fin")
    wire = await ask(server, b"GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n")
    assert (wire.got, wire.ending) == (FOUND.replace(b"5\r\n", b"5\r\nConnection: keep-alive\r\n"), "")


async def test_client_that_waits_to_be_told_to_go_on(server: FaultServer) -> None:
    async with connected(server.port) as wire:
        head, body = POST.replace(b"Host: t\r\n", b"Host: t\r\nExpect: 100-continue\r\n").split(b"\r\n\r\n")
        await wire.send(head + b"\r\n\r\n")
        go_on = b"HTTP/1.1 100 Continue\r\n\r\n"
        assert await wire.until(len(go_on)) == go_on
        await wire.send(body)
        assert await wire.until(len(go_on + MADE)) == go_on + MADE


async def test_client_that_hangs_up_in_the_middle(server: FaultServer) -> None:
    async with connected(server.port) as wire:
        await wire.send(POST[:-4])
    async with connected(server.port) as wire:
        await wire.send(POST[:20])
    async with connected(server.port) as wire:
        await wire.send(POST)
        await wire.until(len(MADE))
    one, two = server.ledger  # a head that never came whole is no request
    assert (one.body, one.complete, one.applied, one.status) == (BODY[:-4], False, False, 0)
    assert one.ended is not None
    assert two.applied


CHUNKED = b"POST / HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n"
WRONG = {
    "no HTTP": b"hello\r\n\r\n",
    "no version": b"GET /\r\n\r\n",
    "another version": b"GET / HTTP/2.0\r\nHost: t\r\n\r\n",
    "no host": b"GET / HTTP/1.1\r\n\r\n",
    "two hosts": b"GET / HTTP/1.1\r\nHost: t\r\nHost: u\r\n\r\n",
    "a folded header": b"GET / HTTP/1.1\r\nHost: t\r\nA: b\r\n c\r\n\r\n",
    "a space before the colon": b"GET / HTTP/1.1\r\nHost : t\r\n\r\n",
    "a bare line feed": b"GET / HTTP/1.1\r\nHost: t\r\nA: b\nB: c\r\n\r\n",
    "NUL": b"GET / HTTP/1.1\r\nHost: t\r\nA: \0\r\n\r\n",
    "two lengths": b"POST / HTTP/1.1\r\nHost: t\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "a length with a sign": b"POST / HTTP/1.1\r\nHost: t\r\nContent-Length: +1\r\n\r\na",
    "length and chunks": CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Length: 1\r\n\r\n") + b"0\r\n\r\n",
    "another coding": CHUNKED.replace(b"chunked", b"gzip, chunked") + b"0\r\n\r\n",
    "a chunk without size": CHUNKED + b"zz\r\n",
    "a chunk that hides another end": CHUNKED + b"1\r\nabc0\r\n\r\n",
    "a chunk that is too long": CHUNKED + b"1\r\nabc\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("request_", WRONG.values(), ids=WRONG)
async def test_what_is_no_request(server: FaultServer, request_: bytes) -> None:
    wire = await ask(server, request_)
    assert wire.got.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert wire.ending == "fin"
    (one,) = server.ledger
    assert (one.applied, one.status) == (False, 400)
    assert (await ask(server)).got == MADE


async def test_requests_that_are_too_large(server: FaultServer) -> None:
    wire = await ask(server, b"GET / HTTP/1.1\r\nHost: t\r\nA: " + b"a" * 70_000 + b"\r\n\r\n")
    assert wire.got.startswith(b"HTTP/1.1 431 ")
    server._front.max_body = 20
    wire = await ask(server)
    assert wire.got.startswith(b"HTTP/1.1 413 ")
    assert [(one.status, one.applied) for one in server.ledger] == [(431, False), (413, False)]


async def test_nothing_that_is_sent_breaks_the_server(server: FaultServer) -> None:
    chosen = random.Random(5)
    for _ in range(200):
        request = bytearray(chosen.choice([POST, GET, *WRONG.values()]))
        for _ in range(chosen.randint(1, 4)):
            request[chosen.randrange(len(request))] = chosen.choice(b"\0\r\n :0aZ\xff")
        async with connected(server.port) as wire:
            await wire.send(bytes(request))
            await wire.quiet(0.001)
        assert not wire.got.startswith(b"HTTP/1.1 5")
    assert (await ask(server)).got == MADE


# --- the application -------------------------------------------------------------------------------------------------


async def test_replies_by_method_and_path(server: FaultServer) -> None:
    async def late(request: Request) -> Reply:
        return Reply(202, request.body, "text/plain", headers=[("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")])

    server.answer(Reply(404, "<None/>"), path="^/sites")
    server.answer(
        lambda request: Reply(200, f'["{request.method}"]', "application/json"), path="^/sites$", method="GET"
    )
    server.answer(late, path="^/late$")
    assert b"application/json\r\nContent-Length: 7\r\n\r\n" in (await ask(server, GET)).got
    assert (await ask(server, GET.replace(b"/sites", b"/sites/1"))).got.endswith(b"\r\n\r\n<None/>")
    wire = await ask(server, POST.replace(b"/orders", b"/late"))
    assert wire.got.endswith(b"Set-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 34\r\n\r\n" + BODY)
    assert [one.applied for one in server.ledger] == [True, False, True]  # the application said no with 404


async def test_replies_in_other_shapes(server: FaultServer) -> None:
    server.answer(Reply(200, "<Ok/>", framing="chunked"), path="/chunked")
    server.answer(Reply(200, "<Ok/>", None, framing="none"), path="/none")
    server.answer(Reply(raw=b"SSH-2.0-x\r\n"), path="/raw")
    server.answer(Reply(204), path="/empty")
    assert (await ask(server, GET.replace(b"/sites", b"/chunked"))).got.endswith(b"\r\n\r\n5\r\n<Ok/>\r\n0\r\n\r\n")
    wire = await ask(server, GET.replace(b"/sites", b"/none"))
    assert (wire.got, wire.ending) == (b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<Ok/>", "fin")
    wire = await ask(server, GET.replace(b"/sites", b"/raw"))
    assert (wire.got, wire.ending) == (b"SSH-2.0-x\r\n", "fin")
    assert (await ask(server, GET.replace(b"/sites", b"/empty"))).got == b"HTTP/1.1 204 No Content\r\n\r\n"
    wire = await ask(server, b"GET /chunked HTTP/1.0\r\n\r\n")  # which knows no chunks
    assert (wire.got.endswith(b"\r\n\r\n<Ok/>"), wire.ending) == (True, "fin")


async def test_application_that_fails(server: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    def fail(request: Request) -> Reply:
        raise LookupError("a bug")

    server.answer(fail)
    assert (await ask(server)).got.startswith(b"HTTP/1.1 500 ")
    assert server.ledger.applied() == 0
    assert "a bug" in caplog.text


async def test_looking_into_the_ledger() -> None:
    async with FaultServer(keep=3) as server:
        server.faults.add("close:applied", skip=3)
        server.faults.add("status:503", skip=4)
        for request in (POST, GET, GET.replace(b"/sites", b"/orders/1"), POST, POST):
            await ask(server, request)
        ledger = server.ledger
        assert (len(ledger), ledger.received, ledger.opened) == (3, 5, 5)
        assert (ledger.applied(), ledger.applied(method="POST"), ledger.count(path=r"^/orders")) == (2, 1, 3)
        assert [one.number for one in ledger.select(fault="close")] == [4]
        assert [one.fault for one in ledger.select(applied=False)] == ["status:503"]
        ledger.clear()
        assert (len(ledger), ledger.received) == (0, 5)
