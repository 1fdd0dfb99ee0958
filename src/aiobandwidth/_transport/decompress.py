"""Decompressing replies by hand: with a limit, and without taking a cut-off stream for a whole one."""

from __future__ import annotations

import zlib

ACCEPTED = "gzip"
_WINDOW = {"gzip": 31, "x-gzip": 31, "deflate": zlib.MAX_WBITS}


class BadBody(Exception):
    """The body is too large or badly compressed; the message says which."""


class Body:
    """Collects the pieces of a body up to a limit, decompressing them on the way.

    Args:
        encoding: Value of ``Content-Encoding``.
        limit: Most bytes after decompression.

    Raises:
        BadBody: The encoding is not one that was asked for.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        encoding = encoding.strip().lower()
        if encoding not in ("", "identity", *_WINDOW):
            raise BadBody(f"the reply has the content encoding {encoding!r}, which was not asked for")
        self._limit = limit
        self._parts: list[bytes] = []
        self._size = 0
        self._raw = 0
        self._window = _WINDOW.get(encoding)
        self._inflate = None if self._window is None else zlib.decompressobj(self._window)

    def feed(self, data: bytes) -> None:
        """Take a piece as it came from the wire; raises BadBody when the body cannot be used."""
        self._raw += len(data)
        if self._inflate is None or self._window is None:
            self._keep(data)
            return
        while data:
            if self._inflate.eof:
                if not data.strip(b"\0"):
                    return  # padding
                self._inflate = zlib.decompressobj(self._window)  # a gzip file may have several members
            try:
                self._keep(self._inflate.decompress(data, self._limit - self._size + 1))
            except zlib.error:
                raise BadBody("the reply's body is badly compressed") from None
            data = self._inflate.unconsumed_tail or self._inflate.unused_data

    def finish(self) -> bytes:
        """The whole body; raises BadBody when its compressed form was cut off."""
        if self._inflate is not None and self._raw and not self._inflate.eof:
            raise BadBody("the reply's compressed body was cut off")
        return b"".join(self._parts)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise BadBody(f"the reply's body is larger than {self._limit} bytes")
        self._parts.append(piece)
