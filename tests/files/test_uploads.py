"""Documents on their way up: from bytes, paths, open files and iterators, whole or not at all."""

from __future__ import annotations

import hashlib
import io
import os
import tempfile
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from aiobandwidth import errors
from tests.core.fakes import FakeTransport, make_client, reply, unsent
from tests.files.support import PDF, UPLOADED, pieces_of, running, say, taken_well

DIGEST = hashlib.sha256(PDF).hexdigest()


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.pdf"
    path.write_bytes(PDF)
    return path


class Pipe(io.RawIOBase):
    """A file that cannot seek, such as a pipe."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        return self._data.read(min(size, 3000))


def opened(path: Path) -> io.BufferedReader:
    return open(path, "rb")


MAKERS: dict[str, tuple[Callable[[Path], Any], bool]] = {
    "bytes": (lambda path: PDF, True),
    "bytearray": (lambda path: bytearray(PDF), True),
    "path": (lambda path: path, True),
    "text": (str, True),
    "file": (opened, True),
    "memory": (lambda path: io.BytesIO(PDF), True),
    "pipe": (lambda path: Pipe(PDF), False),
    "iterator": (lambda path: pieces_of(PDF), False),
}


@pytest.mark.parametrize("maker", MAKERS)
async def test_every_kind_of_document_arrives(maker: str, letter: Path) -> None:
    make, sized = MAKERS[maker]
    document = make(letter)
    async with running(taken_well()) as carrier, carrier.client() as client:
        made = await client.port_ins.add_port_in_loa("p", document, content_type="application/pdf", document_type="LOA")
    (taken,) = carrier.taken
    assert (taken.digest, taken.size) == (DIGEST, len(PDF))
    assert taken.path == "/api/v1/accounts/7001/portins/p/loas?documentType=LOA"
    assert taken.headers["content-type"] == "application/pdf"
    assert ("content-length" in taken.headers, "transfer-encoding" in taken.headers) == (sized, not sized)
    assert made.id == "p-1.pdf"
    if isinstance(document, io.BufferedReader):
        assert not document.closed
        document.close()


async def test_an_open_file_is_sent_from_where_it_stands() -> None:
    file = io.BytesIO(b"already read " + PDF)
    file.seek(13)
    async with running(say(429), taken_well()) as carrier, carrier.client() as client:
        await client.port_ins.add_port_in_loa("p", file, content_type="application/pdf")
    assert [taken.digest for taken in carrier.taken] == [DIGEST, DIGEST]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.PDF", "application/pdf"),
        ("a.b.jpeg", "image/jpeg"),
        ("a.tif", "image/tiff"),
        ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.xml", "application/xml"),
        ("a.csv", "text/csv"),
        ("a.txt", "text/plain"),
    ],
)
async def test_media_type_is_told_from_the_name(name: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"x")
    transport = FakeTransport(reply(201, UPLOADED.encode()))
    client = make_client(transport)
    await client.port_ins.add_port_in_loa("p", path)
    with path.open("rb") as file:
        await client.port_ins.add_port_in_loa("p", file)
    await client.port_ins.add_port_in_loa("p", path, content_type="application/x-own; a=b")
    kinds = [request.headers["content-type"] for request in transport.requests]
    assert kinds == [kind, kind, "application/x-own; a=b"]


async def refused(body: Any, content_type: str | None = "application/pdf") -> errors.InvalidRequest:
    """The refusal of a document; nothing may have been sent."""
    transport = FakeTransport(reply(201, UPLOADED.encode()))
    with pytest.raises(errors.InvalidRequest) as caught:
        await make_client(transport).port_ins.add_port_in_loa("p", body, content_type=content_type)
    assert transport.requests == []
    assert caught.value.operation == "port_ins.add_port_in_loa"
    return caught.value


async def nothing() -> AsyncIterator[bytes]:
    for piece in (b"", b""):
        yield piece


async def texts() -> AsyncIterator[Any]:
    yield "text"


async def failing() -> AsyncIterator[bytes]:
    raise ValueError("out of paper")
    yield b""


async def test_what_is_no_document_is_refused_before_anything_is_sent(letter: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.pdf"
    empty.touch()
    fifo = tmp_path / "fifo.pdf"
    os.mkfifo(fifo)
    at_end = io.BytesIO(b"x")
    at_end.read()
    closed = io.BytesIO(b"x")
    closed.close()
    for body, words in [
        (tmp_path / "none.pdf", "No such file"),
        ("%PDF-1.7 a document as text", "No such file"),
        ("x\0y", "null"),
        (tmp_path, "folder"),
        (fifo, "no regular file"),
        (empty, "empty"),
        (at_end, "empty"),
        (closed, "closed"),
        (b"", "empty"),
        (Pipe(b""), "empty"),
        (nothing(), "empty"),
        (texts(), "str instead of bytes"),
        (failing(), "out of paper"),
        (io.StringIO("x"), "text"),
        (7, "int"),
        ([b"x"], "list"),
        (object(), "object"),
    ]:
        assert words in str(await refused(body)), body
    with letter.open() as file:
        assert "rb" in str(await refused(file))
    with tempfile.NamedTemporaryFile("w+") as wrapped:
        wrapped.write("text")
        wrapped.seek(0)
        assert "str instead of bytes" in str(await refused(wrapped))


async def test_media_type_that_is_missing_or_none(tmp_path: Path) -> None:
    path = tmp_path / "letter"
    path.write_bytes(b"x")
    unknown = tmp_path / "letter.qqq"
    unknown.write_bytes(b"x")
    for body, kind, words in [
        (b"x", None, "has no name"),
        (pieces_of(b"x"), None, "has no name"),
        (path, None, "'letter' does not tell"),
        (unknown, None, "'letter.qqq' does not tell"),
        (b"x", "pdf", "media type"),
        (b"x", "application/pdf\r\nx-evil: 1", "media type"),
        (b"x", "a/b; c=\u00fc", "media type"),
        (b"x", "", "media type"),
    ]:
        error = await refused(body, kind)
        assert words in str(error)
        assert error.parameter == "content_type"


# --- sending again ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("maker", ["bytes", "path", "file", "memory"])
@pytest.mark.parametrize("status", [401, 429, 307, 308])
async def test_what_can_be_read_again_is_sent_again_whole(maker: str, status: int, letter: Path) -> None:
    document = MAKERS[maker][0](letter)
    moved = say(status, location="/api/v1/elsewhere", x_ratelimit_reset="1")
    async with running(moved, taken_well()) as carrier, carrier.oauth() as client:
        await client.port_ins.add_port_in_loa("p", document, content_type="application/pdf")
    first, second = carrier.taken
    assert first.digest == second.digest == DIGEST
    assert second.headers["content-length"] == str(len(PDF))
    assert (first.headers["authorization"] != second.headers["authorization"]) is (status == 401)
    if maker == "file":
        document.close()


@pytest.mark.parametrize("maker", ["pipe", "iterator"])
@pytest.mark.parametrize(
    ("status", "error"),
    [
        (401, errors.Unauthorized),
        (429, errors.RateLimited),
        (307, errors.StatusError),
        (308, errors.StatusError),
    ],
)
async def test_what_can_be_read_once_is_sent_once(
    maker: str, status: int, error: type[errors.StatusError], letter: Path
) -> None:
    document = MAKERS[maker][0](letter)
    moved = say(status, location="/api/v1/elsewhere", x_ratelimit_reset="1")
    async with running(moved, taken_well()) as carrier, carrier.oauth() as client:
        with pytest.raises(error, match="read again"):
            await client.port_ins.add_port_in_loa("p", document, content_type="application/pdf")
        assert [taken.digest for taken in carrier.taken] == [DIGEST]
        if status == 401:  # the next call has new credentials
            await client.port_ins.add_port_in_loa("p", PDF, content_type="application/pdf")
            assert carrier.taken[1].headers["authorization"] == "Bearer tok-2"


async def test_an_iterator_that_was_not_begun_can_be_tried_again() -> None:
    transport = FakeTransport(unsent(), reply(201, UPLOADED.encode()))
    await make_client(transport).port_ins.add_port_in_loa("p", pieces_of(PDF), content_type="application/pdf")
    assert len(transport.requests) == 2
    document = transport.requests[1].document
    assert document is not None
    assert b"".join([piece async for piece in document.start()]) == PDF


async def test_no_document_goes_to_another_origin(letter: Path) -> None:
    async with running(taken_well()) as other:
        async with running(say(307, location=f"{other.base}/x")) as carrier, carrier.client() as client:
            with pytest.raises(errors.StatusError, match="another origin"):
                await client.port_ins.add_port_in_loa("p", letter)
        assert other.taken == []


async def test_503_and_a_lost_reply_are_never_sent_again(letter: Path) -> None:
    async with running(say(503), taken_well()) as carrier, carrier.client() as client:
        with pytest.raises(errors.UnclearServerError):
            await client.port_ins.add_port_in_loa("p", letter)
    assert len(carrier.taken) == 1


async def test_requests_by_hand_take_documents_too(letter: Path) -> None:
    async with running(say(200)) as carrier, carrier.client() as client:
        await client.request("PUT", "/x", body=letter)
        await client.request("PUT", "/x", body=pieces_of(PDF), content_type="image/png")
    assert [taken.digest for taken in carrier.taken] == [DIGEST, DIGEST]
    assert [taken.headers["content-type"] for taken in carrier.taken] == ["application/pdf", "image/png"]


async def test_files_are_not_read_in_the_event_loop(letter: Path) -> None:
    threads: set[int] = set()

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            threads.add(threading.get_ident())
            return super().read(size)

    async with running(taken_well()) as carrier, carrier.client() as client:
        await client.port_ins.add_port_in_loa("p", Watched(PDF), content_type="application/pdf")
    assert carrier.taken[0].digest == DIGEST
    assert threads
    assert threading.get_ident() not in threads
