"""Requests as they come over the wire: HTTP/1.1 read strictly, with the bytes of a body under control."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Iterator, Mapping
from urllib.parse import parse_qsl

import attrs

HEAD_LIMIT = 64 * 1024
"""Largest head of a request in bytes."""
_PIECE = 64 * 1024
_LINE = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+) (\S+) HTTP/1\.([01])")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n\0]*?)[ \t]*")
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\r\n]*)?\r\n")
_ORIGIN = re.compile(r"[Hh][Tt][Tt][Pp][Ss]?://[^/?#]*")


class BadRequest(Exception):
    """Bytes that are no HTTP request, or one that is too large.

    Args:
        status: Status of the reply that says so.
    """

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class Headers(Mapping[str, str]):
    """Headers of a request: looked up without regard to case, kept as they were sent.

    Attributes:
        pairs: Names as sent and values, in order, repeated ones included; a look-up gives the first.
    """

    def __init__(self, pairs: tuple[tuple[str, str], ...] = ()) -> None:
        self.pairs = pairs
        self._first = {name.lower(): value for name, value in reversed(pairs)}

    def __getitem__(self, name: str) -> str:
        return self._first[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._first)

    def __len__(self) -> int:
        return len(self._first)

    def __repr__(self) -> str:
        return f"Headers({self.pairs!r})"

    def all(self, name: str) -> list[str]:
        """All values of a header, in order."""
        return [value for sent, value in self.pairs if sent.lower() == name.lower()]


@attrs.define(eq=False, kw_only=True)
class Request:
    """One request, and what became of it.

    Attributes:
        number: Its place among all requests of the server, from 1; 0 for one that is none of the application's.
        connection: Number of its connection, from 1.
        method: As sent; ``-`` if the bytes were no HTTP request.
        target: What the request line asks for, as sent.
        version: ``1.1`` or ``1.0``.
        headers: Headers, with names as sent.
        body: What came of the body, without chunk framing.
        received: Bytes of the request that were read, head and framing included.
        complete: Whether the body came whole.
        applied: Whether the application carried it out: it got the whole request, before any fault struck, and
            answered with a status below 400.
        status: Status of the last reply that was made for it, whether or not it got out; 0 if there was none.
        sent: Bytes written in answer.
        faults: The faults that struck, as text, in order.
        late: Seconds for which orders that it makes stay hidden, where a fault says so.
        label: What the application calls it, if it says; a sandbox gives the operation.
        started: When its head had come, as all times in seconds of `time.monotonic`.
        applied_at: When it was applied.
        ended: When there was no more to do for it.
    """

    number: int
    connection: int
    method: str
    target: str
    version: str = "1.1"
    headers: Headers = attrs.field(factory=Headers)
    body: bytes = b""
    received: int = 0
    complete: bool = False
    applied: bool = False
    status: int = 0
    sent: int = 0
    faults: list[str] = attrs.field(factory=list)
    late: float = 0.0
    label: str | None = None
    started: float = attrs.field(factory=time.monotonic)
    applied_at: float | None = None
    ended: float | None = None

    @property
    def path(self) -> str:
        """Path as sent, percent-encoding included, without the query."""
        return _ORIGIN.sub("", self.target, count=1).partition("?")[0] or "/"

    @property
    def query(self) -> list[tuple[str, str]]:
        """Decoded query parameters, in order."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def fault(self) -> str | None:
        """The faults that struck, in one text."""
        return " + ".join(self.faults) or None

    @property
    def keeps_alive(self) -> bool:
        """Whether the client lets the connection live on."""
        tokens = {token.strip().lower() for value in self.headers.all("connection") for token in value.split(",")}
        return "close" not in tokens and (self.version == "1.1" or "keep-alive" in tokens)


async def read_head(reader: asyncio.StreamReader) -> bytes | None:
    """Read request line and headers; None when the client closed instead.

    Raises:
        BadRequest: The head is too large.
        asyncio.IncompleteReadError: The client closed in the middle of it.
    """
    while True:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
        except asyncio.LimitOverrunError:
            raise BadRequest(431, f"the head is larger than {HEAD_LIMIT} bytes") from None
        except asyncio.IncompleteReadError as error:
            if error.partial.strip(b"\r\n"):
                raise
            return None
        if head := head.lstrip(b"\r\n"):  # some clients send an empty line after a body
            return head


def parse_head(request: Request, head: bytes) -> None:
    """Fill a request from its head.

    Raises:
        BadRequest: It is no head of an HTTP/1 request.
    """
    first, *lines = head[:-4].decode("latin-1").split("\r\n")
    request.received += len(head)
    request.target = first  # what is shown for bytes that are no HTTP
    found = _LINE.fullmatch(first)
    if found is None:
        raise BadRequest(400, "no request line of HTTP/1")
    pairs = []
    for line in lines:
        header = _HEADER.fullmatch(line)
        if header is None:
            raise BadRequest(400, "no header")
        pairs.append((header[1], header[2]))
    request.method, request.target, minor = found.groups()
    request.version, request.headers = f"1.{minor}", Headers(tuple(pairs))
    if minor == "1" and len(request.headers.all("host")) != 1:
        raise BadRequest(400, "not exactly one Host header")


class Body:
    """The body of a request, read in pieces as large as wanted.

    Args:
        reader: Where it comes from.
        request: Its request; bytes that were read are counted there.

    Attributes:
        size: Bytes that were announced; None for a chunked body.

    Raises:
        BadRequest: Its framing is wrong.
    """

    def __init__(self, reader: asyncio.StreamReader, request: Request) -> None:
        self._reader = reader
        self._request = request
        self._left = 0
        self._ended = False
        self.size = self._announced()
        if self.size is not None:
            self._left, self._ended = self.size, self.size == 0

    def _announced(self) -> int | None:
        headers = self._request.headers
        codings, lengths = headers.all("transfer-encoding"), set(headers.all("content-length"))
        if codings:
            if lengths or self._request.version == "1.0" or [coding.lower() for coding in codings] != ["chunked"]:
                raise BadRequest(400, "unclear where the body ends")
            return None
        if not lengths:
            return 0
        length = lengths.pop()
        if lengths or not length.isascii() or not length.isdigit() or len(length) > 15:
            raise BadRequest(400, "unclear where the body ends")
        return int(length)

    @property
    def ended(self) -> bool:
        """Whether all of it was read."""
        return self._ended

    async def read(self, most: int = _PIECE) -> bytes:
        """Read at most so many bytes, more than 0; nothing at the end.

        Raises:
            BadRequest: The chunks are wrong.
            asyncio.IncompleteReadError: The client closed in the middle of it.
        """
        if not self._ended and self._left == 0:
            await self._next_chunk()
        if self._ended:
            return b""
        piece = await self._reader.read(min(most, self._left, _PIECE))
        if not piece:
            raise asyncio.IncompleteReadError(b"", self._left)
        self._request.received += len(piece)
        self._left -= len(piece)
        if self._left == 0:
            if self.size is None:
                await self._expect(b"\r\n")
            else:
                self._ended = True
        return piece

    async def _next_chunk(self) -> None:
        chunk = _CHUNK.fullmatch(await self._line())
        if chunk is None:
            raise BadRequest(400, "no size of a chunk")
        self._left = int(chunk[1], 16)
        if self._left == 0:
            while await self._line() != b"\r\n":
                pass  # trailers
            self._ended = True

    async def _expect(self, wanted: bytes) -> None:
        found = await self._reader.readexactly(len(wanted))
        self._request.received += len(found)
        if found != wanted:
            raise BadRequest(400, "a chunk is longer than it says")

    async def _line(self) -> bytes:
        try:
            line = await self._reader.readuntil(b"\r\n")
        except asyncio.LimitOverrunError:
            raise BadRequest(400, "no size of a chunk") from None
        self._request.received += len(line)
        return line
