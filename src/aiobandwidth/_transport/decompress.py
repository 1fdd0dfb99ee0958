"""Decompressing replies by hand: with a limit, and without taking a cut-off stream for a whole one."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

ACCEPTED = "gzip"
PLAIN = "identity"
PIECE = 64 * 1024
MOST_EXPANDED = 100
"""How many times larger than on the wire a file may be that is larger than the limit for other bodies. Text shrinks to
a twentieth at best; only a bomb expands more."""
_MOST_EXPANDED_MESSAGE = 200
"""The same for a message, from ``_EVEN_SO`` bytes on: long lists of telephone numbers shrink to a hundredth."""
_EVEN_SO = 8 * 1024 * 1024
_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": zlib.MAX_WBITS}


class BadBody(Exception):
    """The body is too large or badly compressed; the message says which."""


class Decoder:
    """Takes a body as it comes from the wire and gives it decompressed, in pieces of at most 64 KiB.

    Args:
        encoding: Value of ``Content-Encoding``.

    Raises:
        BadBody: The encoding is not one that was asked for.
    """

    def __init__(self, encoding: str) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", PLAIN, *_WINDOW):
            raise BadBody(f"the reply has the content encoding {encoding!r}, which was not asked for")
        self.came = 0
        self._window = _WINDOW.get(encoding)
        self._inflate = None if self._window is None else zlib.decompressobj(self._window)

    @property
    def plain(self) -> bool:
        """Whether what comes is given as it is."""
        return self._inflate is None

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take a piece and give what it holds; all of it has to be taken before the next. Raises BadBody."""
        self.came += len(data)
        if self._inflate is None or self._window is None:
            yield data
            return
        while data:
            if self._inflate.eof:
                if not data.strip(b"\0"):
                    return  # padding
                self._inflate = zlib.decompressobj(self._window)  # a gzip file may have several members
            try:
                piece = self._inflate.decompress(data, PIECE)
            except zlib.error:
                raise BadBody("the reply's body is badly compressed") from None
            if piece:
                yield piece
            data = self._inflate.unconsumed_tail or self._inflate.unused_data

    def finish(self) -> None:
        """Raises BadBody when the compressed form was cut off."""
        if self._inflate is not None and self.came and not self._inflate.eof:
            raise BadBody("the reply's compressed body was cut off")


class Body:
    """Collects a body up to a limit, decompressing it on the way.

    Args:
        encoding: Value of ``Content-Encoding``.
        limit: Most bytes after decompression.

    Raises:
        BadBody: The encoding is not one that was asked for.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._decoder = Decoder(encoding)
        self._limit = limit
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, data: bytes) -> None:
        """Take a piece as it came from the wire; raises BadBody when the body cannot be used."""
        for piece in self._decoder.feed(data):
            self._size += len(piece)
            if self._size > self._limit:
                raise BadBody(f"the reply's body is larger than {self._limit} bytes")
            if self._size > _EVEN_SO and self._size > _MOST_EXPANDED_MESSAGE * self._decoder.came:
                raise BadBody(f"the reply's body expands more than {_MOST_EXPANDED_MESSAGE} times")
            self._parts.append(piece)

    def finish(self) -> bytes:
        """The whole body; raises BadBody when its compressed form was cut off."""
        self._decoder.finish()
        return b"".join(self._parts)
