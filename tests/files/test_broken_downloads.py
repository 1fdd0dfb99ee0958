"""Files that break on their way down, bombs, and what becomes of the connections."""

from __future__ import annotations

import asyncio
import gzip
import os
import traceback
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from aiobandwidth import BearerAuth, NumbersClient, Timeout, errors
from tests.files.support import PDF, STREAMED, WAYS, Way, as_bytes, as_pieces, loa, running, say, stream
from tests.transport.servers import RawServer, answer, raw
from tests.transport.servers import running as raw_running


def cut(head: bytes, body: bytes) -> Any:
    return raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n" + head + b"\r\n\r\n" + body)


CUTS = {
    "length": cut(b"Content-Length: 1000", b"x" * 999),
    "chunked": cut(b"Transfer-Encoding: chunked", b"5\r\nabcde\r\n"),
    "gzip": cut(b"Content-Encoding: gzip", gzip.compress(os.urandom(5000))[:-9]),
}


def of_raw(server: RawServer, **settings: Any) -> NumbersClient:
    return NumbersClient("7001", BearerAuth("t"), base_url=server.base, **settings)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", CUTS)
async def test_a_file_that_ends_early_is_never_taken_for_whole(way: Way, kind: str, tmp_path: Path) -> None:
    (tmp_path / "saved.bin").write_bytes(b"old")
    async with raw_running(CUTS[kind]) as server, of_raw(server, retries=0) as client:
        with pytest.raises((errors.ConnectionLost, errors.DecodeError)):
            await way(loa(client), tmp_path)
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]


@pytest.mark.parametrize("way", STREAMED)
async def test_trouble_before_the_first_byte_is_tried_again_and_later_is_not(way: Way, tmp_path: Path) -> None:
    before, after = cut(b"Content-Length: 5", b""), cut(b"Content-Length: 5", b"ab")
    whole = answer(b"abcde", 200)
    async with raw_running(before, answer(b"", 503), whole) as server, of_raw(server, retries=3) as client:
        assert await way(loa(client), tmp_path) == b"abcde"
        assert len(server.got) == 3
    async with raw_running(after, whole) as server, of_raw(server, retries=3) as client:
        with pytest.raises(errors.ConnectionLost):
            await way(loa(client), tmp_path)
        assert len(server.got) == 1


async def test_an_awaited_file_is_tried_again_as_a_whole() -> None:
    async with (
        raw_running(cut(b"Content-Length: 5", b"ab"), answer(b"abcde", 200)) as server,
        of_raw(server) as client,
    ):
        assert await loa(client) == b"abcde"


async def test_pieces_come_while_the_server_still_sends() -> None:
    more = asyncio.Event()

    async def slowly() -> AsyncIterator[bytes]:
        yield b"first"
        await more.wait()
        yield b"second"

    async with running(stream(slowly)) as carrier, carrier.client() as client, loa(client) as file:
        assert file.size is None
        pieces = aiter(file)
        assert await anext(pieces) == b"first"
        more.set()
        assert b"".join([piece async for piece in pieces]) == b"second"


async def test_silence_in_a_file_ends_it_and_its_length_in_time_does_not() -> None:
    async def slowly() -> AsyncIterator[bytes]:
        for _ in range(8):
            yield b"x"
            await asyncio.sleep(0.1)
        await asyncio.sleep(2)

    async with running(stream(slowly)) as carrier, carrier.client(timeout=Timeout(total=0.4, read=0.5)) as client:
        came = b""
        with pytest.raises(errors.CallTimeout):  # noqa: PT012
            async for piece in loa(client):
                came += piece
        assert came == b"x" * 8
        with pytest.raises(errors.CallTimeout):
            await loa(client)
    assert len(carrier.taken) == 2


@pytest.mark.parametrize("way", WAYS)
async def test_compressed_all_the_same(way: Way, tmp_path: Path) -> None:
    for coding, body in (("gzip", gzip.compress(PDF)), ("deflate", zlib.compress(PDF))):
        headers = {"content_encoding": coding}
        async with running(say(200, body, "text/csv", **headers)) as carrier, carrier.client() as client:
            assert await way(loa(client), tmp_path) == PDF
            async with loa(client) as file:
                assert file.size is None


@pytest.mark.parametrize("way", WAYS)
async def test_bombs_are_refused_and_large_files_are_not(way: Way, tmp_path: Path) -> None:
    bomb = gzip.compress(b"\0" * 30_000_000)
    assert len(bomb) < 40_000
    bombing = say(200, bomb, content_encoding="gzip")
    async with running(bombing) as carrier, carrier.client(max_body=1_000_000) as client:
        with pytest.raises(errors.DecodeError, match=r"larger than|expands"):
            await way(loa(client), tmp_path)
    assert list(tmp_path.iterdir()) == []
    text = b"".join(b"+1919%07d,in service,2026-03-01\n" % n for n in range(60_000))
    for body, headers in ((text, {}), (gzip.compress(text), {"content_encoding": "gzip"})):
        async with running(say(200, body, **headers)) as carrier, carrier.client(max_body=1_000_000) as client:
            if way is as_bytes:
                with pytest.raises(errors.DecodeError, match="larger than"):
                    await way(loa(client), tmp_path)
            else:
                assert await way(loa(client), tmp_path) == text


@pytest.mark.parametrize("way", WAYS)
async def test_expired_token_is_renewed(way: Way, tmp_path: Path) -> None:
    async with running(say(401), say(200, PDF)) as carrier, carrier.oauth() as client:
        assert await way(loa(client), tmp_path) == PDF
    assert [taken.headers["authorization"] for taken in carrier.taken] == ["Bearer tok-1", "Bearer tok-2"]


# --- connections ------------------------------------------------------------------------------------------------------


async def test_connections_are_given_back_or_cut() -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 100_000
            await asyncio.sleep(0)

    async with running(stream(endless)) as carrier, carrier.client(max_connections=1) as client:
        for _ in range(3):
            async with loa(client) as file:
                async for _piece in file:
                    break
        call = aiter(loa(client))
        assert await anext(call)
        await call.aclose()  # type: ignore[attr-defined]
        with pytest.raises(RuntimeError, match="stop here"):
            async with loa(client):
                raise RuntimeError("stop here")
        async with asyncio.timeout(5), loa(client) as file:
            assert await anext(aiter(file))


async def test_one_reading_at_a_time_in_a_with_block() -> None:
    async with running(say(200, PDF)) as carrier, carrier.client() as client:
        call = loa(client)
        async with call:
            with pytest.raises(RuntimeError, match="open already"):
                async with call:
                    pass
        async with call as file:
            assert b"".join([piece async for piece in file]) == PDF


async def test_whole_connections_are_used_again(tmp_path: Path) -> None:
    async with raw_running(answer(PDF, 200)) as server, of_raw(server) as client:
        for way in WAYS:
            assert await way(loa(client), tmp_path) == PDF
        assert server.connections == 1


async def test_secrets_are_in_no_error_of_a_broken_file() -> None:
    async with (
        raw_running(cut(b"Content-Length: 9", b"ab")) as server,
        NumbersClient("7001", BearerAuth("s3cr3t"), base_url=server.base) as client,
    ):
        with pytest.raises(errors.ConnectionLost) as caught:
            await as_pieces(loa(client), Path())
    error: BaseException | None = caught.value
    shown = []
    while error is not None:
        frames = error.__traceback__
        while frames is not None and "/tests/" in frames.tb_frame.f_code.co_filename:
            frames = frames.tb_next
        made = traceback.TracebackException.from_exception(error.with_traceback(frames), capture_locals=True)
        shown += [*made.format(), repr(vars(error))]
        error = error.__context__
    assert shown
    assert not [text for text in shown if "s3cr3t" in text]


async def gone(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    response.content_length = 10
    await response.prepare(request)
    await response.write(b"abc")
    assert request.transport is not None
    request.transport.abort()
    return response


@pytest.mark.parametrize("way", STREAMED)
async def test_a_reset_connection(way: Way, tmp_path: Path) -> None:
    async with running(gone) as carrier, carrier.client() as client:
        with pytest.raises(errors.ConnectionLost):
            await way(loa(client), tmp_path)
    assert list(tmp_path.iterdir()) == []
