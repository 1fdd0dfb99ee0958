"""Documents that break while they are sent, and calls that end early."""

from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from aiobandwidth import BearerAuth, NumbersClient, errors
from aiobandwidth._core.uploads import PIECE
from tests.core.fakes import FakeTransport, make_client, reply, unsent
from tests.files.support import PDF, running


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(PDF)
    return path


class Half:
    """A server that counts what comes, and tells a whole request from one that was broken off."""

    def __init__(self) -> None:
        self.whole = 0
        self.broken = asyncio.Event()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            if b"chunked" in head:
                await reader.readuntil(b"\r\n0\r\n\r\n")
            else:
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                await reader.readexactly(length)
        except asyncio.IncompleteReadError:
            self.broken.set()
        else:
            self.whole += 1
            writer.write(b"HTTP/1.1 201 X\r\nContent-Length: 0\r\n\r\n")
        writer.close()


async def upload_to_half(body: Any) -> tuple[Half, errors.BandwidthError]:
    half = Half()
    server = await asyncio.start_server(half.serve, "127.0.0.1", 0, limit=2**24)
    async with server:
        base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with NumbersClient("7001", BearerAuth("t"), base_url=base) as client:
            with pytest.raises(errors.BandwidthError) as caught:
                await client.port_ins.add_port_in_loa("p", body, content_type="application/pdf")
        async with asyncio.timeout(5):
            await half.broken.wait()
    return half, caught.value


async def breaking() -> AsyncIterator[bytes]:
    yield b"x" * 100_000
    yield b"x" * 100_000
    raise OSError("the scanner is gone")


async def of_two_kinds() -> AsyncIterator[Any]:
    yield b"x"
    yield "y"


@pytest.mark.parametrize(("make", "words"), [(breaking, "scanner"), (of_two_kinds, "str instead of bytes")])
async def test_a_document_that_breaks_is_never_taken_for_a_whole_one(make: Callable[[], Any], words: str) -> None:
    half, error = await upload_to_half(make())
    assert half.whole == 0
    assert isinstance(error, errors.OutcomeUnknown)
    assert words in str(error)
    assert "only a part" in str(error)


class Changing(io.BytesIO):
    """A file that changes its length while it is read."""

    def __init__(self, size: int, change: int) -> None:
        super().__init__(b"x" * size)
        self.size = size
        self.change = change

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        if piece and self.change:
            here = self.tell()
            self.seek(0, os.SEEK_END)
            if self.change > 0:
                self.write(b"y" * self.change)
            else:
                self.truncate(self.size + self.change)
            self.change = 0
            self.seek(here)
        return piece


@pytest.mark.parametrize("size", [600_000, 2 * PIECE])  # of the latter a reading ends where the file once ended
@pytest.mark.parametrize("change", [1, 10_000, -1, -100_000])
async def test_a_file_that_changes_while_it_is_sent_is_not_sent_whole(size: int, change: int) -> None:
    half, error = await upload_to_half(Changing(size, change))
    assert half.whole == 0
    assert isinstance(error, errors.OutcomeUnknown)


async def test_a_path_that_changes_before_it_is_sent(letter: Path) -> None:
    transport = FakeTransport(unsent(), reply(201))
    await make_client(transport).port_ins.add_port_in_loa("p", letter)
    document = transport.requests[0].document
    assert document is not None
    letter.write_bytes(PDF + b"more")
    pieces = document.start()
    with pytest.raises(Exception, match="another number"):
        _ = [piece async for piece in pieces]
    await pieces.aclose()
    letter.unlink()
    pieces = document.start()
    with pytest.raises(Exception, match="No such file"):
        _ = [piece async for piece in pieces]
    await pieces.aclose()


async def test_an_early_refusal_is_seen_and_the_file_is_closed(tmp_path: Path) -> None:
    """A server may answer before it has read all; the rest is not sent then."""
    path = tmp_path / "large.pdf"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    came = 0

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal came
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
        while piece := await reader.read(65536):
            came += len(piece)
            await asyncio.sleep(0.001)
        writer.close()

    server = await asyncio.start_server(refuse, "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, NumbersClient("7001", BearerAuth("t"), base_url=base) as client:
        with pytest.raises(errors.StatusError) as caught:
            await client.port_ins.add_port_in_loa("p", path)
        assert caught.value.status == 413
        assert str(path) not in open_files()
        for _ in range(20):
            await asyncio.sleep(0.01)
    assert came < 40_000_000


def open_files() -> list[str]:
    names = []
    for entry in os.listdir("/proc/self/fd"):
        try:
            names.append(os.readlink(f"/proc/self/fd/{entry}"))
        except FileNotFoundError:
            continue
    return names


async def test_a_cancelled_upload_closes_its_file(letter: Path) -> None:
    hanging = asyncio.Event()

    async def hang(request: web.Request) -> web.Response:
        hanging.set()
        await asyncio.sleep(5)
        return web.Response()

    async with running(hang) as carrier, carrier.client() as client:
        task = asyncio.create_task(client.port_ins.add_port_in_loa("p", letter))
        await hanging.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert str(letter) not in open_files()
