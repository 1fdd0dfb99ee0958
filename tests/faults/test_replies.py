"""Replies that are not what the application said, as bytes on the wire."""

from __future__ import annotations

import gzip
import time
import zlib
from email.utils import parsedate_to_datetime

import pytest

from aiobandwidth.testing import FaultServer
from aiobandwidth.testing.faults.kinds import GZIPS, LENGTHS, LIMITS, REDIRECTS
from tests.faults.wire import BODY, FOUND, GET, MADE, POST, POST_BODY, POST_HEAD, Wire, ask, connected, last


async def struck(server: FaultServer, kind: str, request: bytes = POST) -> Wire:
    """What a client gets that meets this fault; the next one is served well."""
    server.faults.add(kind)
    wire = await ask(server, request)
    assert (await ask(server, GET)).got == FOUND
    return wire


def head_of(wire: Wire) -> tuple[str, dict[str, str]]:
    """Status line and headers, by lower-case name."""
    first, *lines = wire.got.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    pairs = [line.partition(": ") for line in lines]
    return first, {name.lower(): value for name, _, value in pairs}


def body_of(wire: Wire) -> bytes:
    return wire.got.partition(b"\r\n\r\n")[2]


# --- statuses --------------------------------------------------------------------------------------------------------


async def test_status_in_place_of_the_work(server: FaultServer) -> None:
    wire = await struck(server, "status:503")
    assert (wire.got, wire.ending) == (b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n", "")
    wire = await struck(server, "status:500,body=<Error>a, b</Error>,headers=X-A: 1")
    assert wire.got == (
        b"HTTP/1.1 500 Internal Server Error\r\nContent-Type: application/xml\r\nX-A: 1\r\n"
        b"Content-Length: 19\r\n\r\n<Error>a, b</Error>"
    )
    wire = await struck(server, "status:799,body={},content_type=application/json")
    assert wire.got.startswith(b"HTTP/1.1 799 Unknown\r\nContent-Type: application/json\r\n")
    assert [one.applied for one in server.ledger.select(method="POST")] == [False, False, False]
    assert [one.status for one in server.ledger.select(method="POST")] == [503, 500, 799]


async def test_page_of_a_load_balancer_after_the_work(server: FaultServer) -> None:
    wire = await struck(server, "page:502,at=applied")
    first, headers = head_of(wire)
    assert (first, headers["content-type"]) == ("HTTP/1.1 502 Bad Gateway", "text/html")
    assert body_of(wire).startswith(b"<html>")
    assert (server.ledger.requests[0].applied, server.ledger.requests[0].status) == (True, 502)


async def test_reply_before_the_body_was_read(server: FaultServer) -> None:
    server.faults.add("status:413,at=head")
    async with connected(server.port) as wire:
        await wire.send(POST_HEAD)
        early = b"HTTP/1.1 413 Request Entity Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        assert (await wire.to_the_end()).startswith(early[:12])
        await wire.send(POST_BODY)
        assert wire.got.endswith(early[-40:])
        assert wire.ending == "fin"
    (one,) = server.ledger
    assert (one.body, one.complete, one.applied, one.status) == (b"", False, False, 413)


async def test_reply_before_anything_was_asked(server: FaultServer) -> None:
    server.faults.add("status:408,at=connect")
    async with connected(server.port) as wire:
        await wire.to_the_end()
    assert wire.got == b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    assert wire.ending == "fin"


async def test_another_type(server: FaultServer) -> None:
    wire = await struck(server, "content-type:text/html; charset=x")
    headers = head_of(wire)[1]
    assert (headers["content-type"], body_of(wire)) == ("text/html; charset=x", b"<Ok/>")
    assert "content-type" not in head_of(await struck(server, "content-type:"))[1]
    assert server.ledger.applied(method="POST") == 2


# --- too many requests -----------------------------------------------------------------------------------------------


async def test_every_form_of_too_many_requests(server: FaultServer) -> None:
    now = time.time()
    found = {form: (await struck(server, f"429:{form},seconds=60")) for form in LIMITS}
    for wire in found.values():
        assert wire.got.startswith(b"HTTP/1.1 429 Too Many Requests\r\n")
        assert (body_of(wire), wire.ending) == (b"", "fin")
    said = {form: head_of(wire)[1] for form, wire in found.items()}
    reset = {form: headers.get("x-ratelimit-reset") for form, headers in said.items()}
    after = {form: headers.get("retry-after") for form, headers in said.items()}
    assert now + 60 <= int(reset["reset"] or 0) <= time.time() + 61
    assert (now + 60) * 1000 - 1 <= int(reset["reset-ms"] or 0) <= (time.time() + 60) * 1000
    assert int(reset["reset-past"] or 0) < time.time() - 59
    assert (reset["reset-garbage"], after["retry-after"]) == ("soon", "60")
    assert now + 59 <= parsedate_to_datetime(after["retry-after-date"] or "").timestamp() <= time.time() + 62
    assert parsedate_to_datetime(after["retry-after-past"] or "").timestamp() < time.time() - 59
    assert (after["retry-after-negative"], after["retry-after-nan"]) == ("-60", "NaN")
    assert (after["retry-after-huge"], after["retry-after-digits"]) == ("1e9", "9" * 10_000)
    assert after["retry-after-garbage"] == "in a while, ;=%00"
    assert {form for form in LIMITS if reset[form] is None and after[form] is None} == {"none"}
    assert server.ledger.applied(method="POST") == 0


# --- redirects -------------------------------------------------------------------------------------------------------


async def test_every_form_of_redirect(server: FaultServer) -> None:
    host = f"127.0.0.1:{server.port}".encode()
    request = last(POST).replace(b"Host: t", b"Host: " + host)
    here = f"127.0.0.1:{server.port}"
    wanted = {
        "absolute": f"http://{here}/redirected",
        "relative": "/redirected",
        "protocol-relative": f"//{here}/redirected",
        "userinfo": f"http://user:password@{here}/redirected",
        "other-port,to=127.0.0.1:81": "http://127.0.0.1:81/redirected",
        "other-host": f"http://localhost:{server.port}/redirected",
        "downgrade": f"http://{here}/redirected",
        "loop": "/orders",
        "missing": None,
        "empty": "",
        "garbage": "ht!tp://[::1:%zz/ ?#",
        "long": f"http://{here}/" + "a" * 100_000,
        "absolute,to=http://t.test:9/x": "http://t.test:9/x",
        "protocol-relative,to=t.test": "//t.test/redirected",
        "userinfo,to=t.test": f"http://{here}@t.test/redirected",
        "other-host,to=t.test:81": "http://t.test:81/redirected",
    }
    assert {form.partition(",")[0] for form in wanted} == set(REDIRECTS)
    for form, location in wanted.items():
        wire = await struck(server, f"redirect:{form}", request)
        first, headers = head_of(wire)
        assert (first, headers.get("location")) == ("HTTP/1.1 302 Found", location), form
    assert server.ledger.applied(method="POST") == 0


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirect_after_the_work(server: FaultServer, status: int) -> None:
    wire = await struck(server, f"redirect:relative,status={status},at=applied")
    assert (head_of(wire)[0].split()[1], head_of(wire)[1]["location"]) == (str(status), "/redirected")
    assert server.ledger.applied(method="POST") == 1


async def test_redirect_is_to_a_host_of_the_same_server(server: FaultServer) -> None:
    for host, other in (("localhost", "127.0.0.1"), ("t", "localhost")):
        wire = await struck(server, "redirect:other-host", GET.replace(b"Host: t", f"Host: {host}".encode()))
        assert head_of(wire)[1]["location"] == f"http://{other}/redirected"


# --- no HTTP ---------------------------------------------------------------------------------------------------------


async def test_garbage(server: FaultServer) -> None:
    one, two = await struck(server, "garbage"), await struck(server, "garbage,at=applied")
    assert one.got == two.got  # always the same
    assert (len(one.got), one.got[:1], one.ending) == (200, b"\xff", "fin")
    assert len((await struck(server, "garbage:5000")).got) == 5000
    wire = await struck(server, "garbage,data=SSH-2.0-x")
    assert (wire.got, wire.ending) == (b"SSH-2.0-x", "fin")
    assert [one.applied for one in server.ledger.select(method="POST")] == [False, True, False, False]
    server.faults.add("garbage:9,at=connect")
    async with connected(server.port) as wire:
        assert len(await wire.to_the_end()) == 9


async def test_head_that_does_not_end(server: FaultServer) -> None:
    server.faults.sequence(["endless-header,megabytes=1", "endless-header:lines,megabytes=1", "endless-header"])
    for form in (b"X-Endless: aaaa", b"X-Endless: a"):
        async with connected(server.port) as wire:
            await wire.send(POST)
            await wire.to_the_end()
        assert (wire.ending, b"\r\n\r\n" in wire.got) == ("fin", False)
        assert 1_000_000 < len(wire.got) < 1_100_000
        assert form in wire.got
    assert wire.got.count(b"\r\nX-Endless: ") > 1000
    async with connected(server.port) as wire:
        await wire.send(POST)
        await wire.until(3_000_000)
    assert server.ledger.applied() == 3


async def test_many_headers(server: FaultServer) -> None:
    wire = await struck(server, "many-headers")
    assert wire.got.count(b"\r\nX-Filler-") == 100_000
    assert wire.got.endswith(b"\r\n\r\n<Ok/>")


# --- lengths ---------------------------------------------------------------------------------------------------------


async def test_every_wrong_length(server: FaultServer) -> None:
    found = {form: await struck(server, f"length:{form},by=3") for form in LENGTHS}
    lines = {form: [x for x in one.got.split(b"\r\n") if x.startswith(b"Content-L")] for form, one in found.items()}
    assert lines == {
        "long": [b"Content-Length: 8"],
        "short": [b"Content-Length: 2"],
        "two": [b"Content-Length: 5", b"Content-Length: 8"],
        "both": [b"Content-Length: 8"],
        "negative": [b"Content-Length: -1"],
        "garbage": [b"Content-Length: twelve"],
    }
    assert body_of(found["both"]) == b"5\r\n<Ok/>\r\n0\r\n\r\n"
    assert {body_of(one) for form, one in found.items() if form != "both"} == {b"<Ok/>"}
    assert {form for form, one in found.items() if one.ending} == {"long"}
    assert b"Connection" not in found["long"].got


async def test_every_framing(server: FaultServer) -> None:
    wire = await struck(server, "framing:chunked")
    assert wire.got.endswith(b"Transfer-Encoding: chunked\r\n\r\n5\r\n<Ok/>\r\n0\r\n\r\n")
    assert wire.ending == ""
    wire = await struck(server, "framing:none")
    assert (wire.got.endswith(b"xml\r\nConnection: close\r\n\r\n<Ok/>"), wire.ending) == (True, "fin")
    wire = await struck(server, "framing:http10")
    assert wire.got == b"HTTP/1.0 201 Created\r\nContent-Type: application/xml\r\n\r\n<Ok/>"
    assert wire.ending == "fin"
    wire = await struck(server, "framing:bad-chunk")
    assert wire.got.endswith(b"chunked\r\n\r\nzz\r\n<Ok/>\r\n0\r\n\r\n")


async def test_large_bodies_come_in_several_chunks() -> None:
    async with FaultServer(b"x" * 2500) as server:
        body = body_of(await struck_alone(server, "framing:chunked"))
    parts = [b"400\r\n", b"x" * 1024, b"\r\n400\r\n", b"x" * 1024, b"\r\n1c4\r\n", b"x" * 452, b"\r\n0\r\n\r\n"]
    assert body == b"".join(parts)


async def struck_alone(server: FaultServer, kind: str) -> Wire:
    server.faults.add(kind)
    return await ask(server)


# --- compression -----------------------------------------------------------------------------------------------------


async def test_every_compression() -> None:
    async with FaultServer(BODY * 10) as server:
        found = {form: await struck_alone(server, f"gzip:{form},megabytes=3") for form in GZIPS}
    for form, wire in found.items():
        headers = head_of(wire)[1]
        assert headers["content-encoding"] == ("br" if form == "unknown" else "gzip")
        assert int(headers["content-length"]) == len(body_of(wire))
    assert gzip.decompress(body_of(found["good"])) == BODY * 10
    assert gzip.decompress(body_of(found["bomb"])) == b" " * 3 * 1024 * 1024
    assert len(body_of(found["bomb"])) < 4000
    with pytest.raises((zlib.error, gzip.BadGzipFile, EOFError)):
        gzip.decompress(body_of(found["bad"]))
    with pytest.raises(EOFError):
        gzip.decompress(body_of(found["truncated"]))
    assert body_of(found["wrong"]) == body_of(found["unknown"]) == BODY * 10


async def test_bomb_of_fifty_megabytes(server: FaultServer) -> None:
    wire = await struck(server, "gzip:bomb")
    squeezed = body_of(wire)
    assert len(squeezed) < 60_000
    opened, size = zlib.decompressobj(zlib.MAX_WBITS | 16), 0
    while squeezed:
        size += len(opened.decompress(squeezed, 1_000_000))
        squeezed = opened.unconsumed_tail
    assert size == 50 * 1024 * 1024


# --- replies before and behind ---------------------------------------------------------------------------------------


async def test_interim_replies(server: FaultServer) -> None:
    wire = await struck(server, "interim:102,count=3")
    assert wire.got == b"HTTP/1.1 102 Processing\r\nX-Interim: 1\r\n\r\n" * 3 + MADE


async def test_reply_to_a_request_that_was_never_sent(server: FaultServer) -> None:
    server.faults.add("twice")
    server.faults.add("twice,status=404,body=", skip=1)
    unasked = MADE.replace(b"201 Created", b"200 OK").replace(b"5\r\n\r\n<Ok/>", b"10\r\n\r\n<Unasked/>")
    async with connected(server.port) as wire:
        await wire.send(POST)
        assert await wire.until(len(MADE + unasked)) == MADE + unasked
        await wire.send(POST)  # the connection lives on
        await wire.quiet()
        assert wire.got.endswith(MADE + b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    assert server.ledger.applied() == len(server.ledger) == 2


async def test_faults_go_together(server: FaultServer) -> None:
    for kind in ("status:500,body=<No/>", "gzip:wrong", "framing:chunked", "interim", "reset:reply,byte=-1"):
        server.faults.add(kind)
    async with connected(server.port) as wire:
        await wire.send(POST)
        await wire.to_the_end()
    assert wire.got.startswith(b"HTTP/1.1 103 ")
    assert wire.got.endswith(b"chunked\r\n\r\n5\r\n<No/>\r\n0\r\n\r")
    assert wire.ending == "rst"
    together = "status:500,body=<No/> + gzip:wrong + framing:chunked + interim:103 + reset:reply,byte=-1"
    assert server.ledger.requests[0].fault == together
