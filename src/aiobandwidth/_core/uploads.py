"""Documents as request bodies: from a path, an open file or an async iterator, read piece by piece while they are sent.

What is in memory already stays plain bytes. Files are read in worker threads.
"""

from __future__ import annotations

import io
import os
import stat
import threading
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable
from typing import IO, Any, Protocol, Self

import anyio
import anyio.to_thread

from aiobandwidth.errors import InvalidRequest

PIECE = 256 * 1024
KINDS = "bytes, the path of a file, a file open for reading bytes, or an async iterator of bytes"


class Broken(Exception):
    """A document that cannot be read; the message says why."""


def document(body: Any, label: str, parameter: str) -> bytes | Document:
    """What an argument stands for as a document; nothing is read yet.

    Raises:
        InvalidRequest: It is none, or empty.
    """
    if isinstance(body, bytes | bytearray | memoryview):
        if not len(body):
            raise refusal(label, parameter, "is empty; give the document")
        return bytes(body)
    if isinstance(body, str | os.PathLike):
        return Document(_File(os.fsdecode(body)), label, parameter)
    if isinstance(body, io.TextIOBase):
        raise refusal(label, parameter, "is a file open for text; open it with mode 'rb'")
    if isinstance(body, AsyncIterable):
        return Document(_Iterator(body), label, parameter)
    if callable(getattr(body, "read", None)):
        return Document(_OpenFile(body), label, parameter)
    raise refusal(label, parameter, f"must be {KINDS}, not {type(body).__name__}")


def refusal(label: str, parameter: str, text: str) -> InvalidRequest:
    return InvalidRequest(f"{label}: {parameter} {text}", parameter=parameter, operation=label)


class _Source(Protocol):
    """Where the bytes come from."""

    name: str | None
    again: bool
    """Whether it can be read more than once; known after ``probe``."""

    async def probe(self) -> int | None:
        """See that it can be read and is not empty; gives its size, if that can be known. Raises Broken."""

    def open(self) -> tuple[Callable[[], Awaitable[bytes]], Callable[[], Awaitable[None]]]:
        """Begin at the first byte: a function that gives the next piece (empty at the end), and one to close."""


class Document:
    """A body that is read while it is sent. See ``Outgoing``.

    Attributes:
        name: Name of its file, without folders; None if it has none.
        size: Its bytes, known once it is ready; None if nobody knows.
    """

    def __init__(self, source: _Source, label: str, parameter: str) -> None:
        self._source = source
        self._label = label
        self._parameter = parameter
        self.begun = False
        self.name = source.name
        self.size: int | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name or 'without a name'}>"

    @property
    def can_start(self) -> bool:
        return self._source.again or not self.begun

    async def ready(self) -> None:
        reason: str
        try:
            self.size = await self._source.probe()
        except Broken as error:
            reason = str(error)
        else:
            if self.size != 0:
                return
            reason = "is empty; give a document with something in it"
        raise refusal(self._label, self._parameter, reason)

    def start(self) -> Reading:
        pull, close = self._source.open()
        return Reading(self, pull, close)


class Reading:
    """One reading of a document. Fails rather than give more or fewer bytes than were promised."""

    def __init__(
        self, body: Document, pull: Callable[[], Awaitable[bytes]], close: Callable[[], Awaitable[None]]
    ) -> None:
        self._body = body
        self._pull = pull
        self._close = close
        self._given = 0
        self.failure: str | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        self._body.begun = True
        try:
            piece = await self._pull()
        except Exception as error:
            self.failure = why(error)
        else:
            self._given += len(piece)
            size = self._body.size
            if size is not None and (self._given > size or (not piece and self._given < size)):
                self.failure = f"it had {size} bytes and has another number now"
        if self.failure is not None:
            raise Broken(self.failure)
        if not piece:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        with anyio.CancelScope(shield=True):
            await self._close()


def why(error: BaseException) -> str:
    """What is wrong, in words."""
    if isinstance(error, Broken):
        return str(error)
    return f"{type(error).__name__}: {getattr(error, 'strerror', None) or error}"


class _Threaded:
    """Reads a file in worker threads; a lock keeps closing from falling into a read that still goes on."""

    def __init__(self, begin: Callable[[], IO[bytes]], size: int | None, *, own: bool) -> None:
        self._begin = begin
        self._size = size
        self._own = own
        self._lock = threading.Lock()
        self._file: IO[bytes] | None = None
        self._closed = False
        self._given = 0

    async def pull(self) -> bytes:
        return await anyio.to_thread.run_sync(self._read)

    async def close(self) -> None:
        if self._own and not self._closed:
            await anyio.to_thread.run_sync(self._close)

    def _read(self) -> bytes:
        with self._lock:
            if self._closed:
                raise Broken("the call is over")
            if self._file is None:
                self._file = self._begin()
            piece = checked(self._file.read(PIECE))
            self._given += len(piece)
            # Before the last piece goes out: once it is sent, the receiver takes the document for whole.
            if self._given == self._size and piece and self._file.read(1):
                raise Broken("it has grown while it was sent")
            return piece

    def _close(self) -> None:
        with self._lock:
            self._closed = True
            if self._file is not None:
                self._file.close()


def checked(piece: Any) -> bytes:
    if piece is None:
        raise Broken("the file is in non-blocking mode and has nothing to read")
    if not isinstance(piece, bytes | bytearray | memoryview):
        raise Broken(f"it gives {type(piece).__name__} instead of bytes")
    return bytes(piece)


class _File:
    """A file by its path, opened anew for each reading."""

    again = True

    def __init__(self, path: str) -> None:
        self._path = path
        self._size = 0
        self.name: str | None = os.path.basename(path) or None

    async def probe(self) -> int:
        self._size = await anyio.to_thread.run_sync(self._look)
        return self._size

    def open(self) -> tuple[Callable[[], Awaitable[bytes]], Callable[[], Awaitable[None]]]:
        reader = _Threaded(self._begin, self._size, own=True)
        return reader.pull, reader.close

    def _look(self) -> int:
        try:
            kind = os.stat(self._path)
            if not stat.S_ISREG(kind.st_mode):
                what = "a folder" if stat.S_ISDIR(kind.st_mode) else "no regular file; open it and give the open file"
                raise Broken(f"is {self._path!r}, which is {what}")
            with open(self._path, "rb") as file:
                return os.fstat(file.fileno()).st_size
        except (OSError, ValueError) as error:
            reason = why(error)
        hint = "; text is taken for the path of a file, so give bytes to send it" if len(self._path) > 255 else ""
        raise Broken(f"is {self._path[:255]!r}, which cannot be read ({reason}){hint}")

    def _begin(self) -> IO[bytes]:
        return open(self._path, "rb")


class _OpenFile:
    """A file that the caller has opened, sent from where it stands; it stays open."""

    def __init__(self, file: IO[bytes]) -> None:
        name = getattr(file, "name", None)
        self.name = (os.path.basename(name) or None) if isinstance(name, str) else None
        self.again = False
        self._opened = file
        self._start = 0
        self._size: int | None = None
        self._first = b""

    async def probe(self) -> int | None:
        try:
            self._size = await anyio.to_thread.run_sync(self._look)
        except Exception as error:
            reason = why(error)
        else:
            return self._size
        raise Broken(f"cannot be read ({reason})")

    def open(self) -> tuple[Callable[[], Awaitable[bytes]], Callable[[], Awaitable[None]]]:
        reader = _Threaded(self._begin, self._size, own=False)
        if self.again:
            return reader.pull, reader.close
        first = [self._first]

        async def pull() -> bytes:
            return first.pop() if first else await reader.pull()

        return pull, reader.close

    def _look(self) -> int | None:
        seekable = getattr(self._opened, "seekable", None)
        self.again = bool(seekable is not None and seekable())
        if not self.again:
            self._first = checked(self._opened.read(PIECE))
            return None if self._first else 0
        self._start = self._opened.tell()
        end = self._opened.seek(0, os.SEEK_END)
        self._opened.seek(self._start)
        checked(self._opened.read(0))  # text has to be noticed while nothing is sent
        return max(0, (self._opened.tell() if end is None else end) - self._start)

    def _begin(self) -> IO[bytes]:
        if self.again:
            self._opened.seek(self._start)
        return self._opened


class _Iterator:
    """An async iterator; it can be read once."""

    again = False
    name: str | None = None

    def __init__(self, values: AsyncIterable[bytes]) -> None:
        self._values = values
        self._iterator: AsyncIterator[bytes] | None = None
        self._first = b""

    async def probe(self) -> int | None:
        try:
            self._iterator = self._values.__aiter__()
            self._first = await self._next()
        except Exception as error:
            reason = why(error)
        else:
            return None if self._first else 0
        raise Broken(f"cannot be read ({reason})")

    def open(self) -> tuple[Callable[[], Awaitable[bytes]], Callable[[], Awaitable[None]]]:
        first = [self._first]

        async def pull() -> bytes:
            return first.pop() if first else await self._next()

        async def close() -> None:
            """The iterator is the caller's."""

        return pull, close

    async def _next(self) -> bytes:
        assert self._iterator is not None
        async for value in self._iterator:
            piece = checked(value)
            if piece:
                return piece
        return b""


def is_document(body: Any) -> bool:
    """Whether a body is one to be streamed."""
    return isinstance(body, os.PathLike | AsyncIterable) or callable(getattr(body, "read", None))
