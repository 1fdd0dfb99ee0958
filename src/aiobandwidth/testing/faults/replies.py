"""Replies, and the bytes that they are on the wire."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Literal, TypeAlias

import attrs

Pairs: TypeAlias = tuple[tuple[str, str], ...]
Framing = Literal["length", "chunked", "none"]
_CHUNK = 1024


def _bytes(body: bytes | str) -> bytes:
    return body.encode() if isinstance(body, str) else body


def _pairs(headers: Mapping[str, str] | Iterable[tuple[str, str]]) -> Pairs:
    return tuple(headers.items() if isinstance(headers, Mapping) else headers)


@attrs.frozen
class Reply:
    """What a request is answered with.

    Attributes:
        status: HTTP status.
        body: Text or bytes.
        content_type: Of the body; None, or an empty body, for no such header.
        headers: Further headers: a mapping, or pairs where a name comes twice.
        framing: How the client knows where the body ends: ``length`` (Content-Length), ``chunked``, or ``none`` (the
            end of the connection).
        close: Say ``Connection: close`` and close afterwards.
        raw: These very bytes in place of all the above; the connection is closed afterwards.
    """

    status: int = 200
    body: bytes = attrs.field(default=b"", converter=_bytes)
    content_type: str | None = "application/xml"
    headers: Pairs = attrs.field(default=(), converter=_pairs, kw_only=True)
    framing: Framing = attrs.field(default="length", kw_only=True)
    close: bool = attrs.field(default=False, kw_only=True)
    raw: bytes | None = attrs.field(default=None, kw_only=True)


@attrs.define(eq=False)
class Outgoing:
    """A reply on its way out, which faults may change.

    Attributes:
        status: HTTP status.
        body: Body before it is framed.
        headers: All headers but those of framing and connection.
        framing: See `Reply`.
        version: In the status line.
        close: Whether the connection is closed afterwards.
        connection: Value of the Connection header; None for none.
        lengths: Content-Length headers to send; None for those that belong to the framing.
        before: Bytes to send first.
        filler: How a head goes on that does not end: first bytes, then bytes to repeat, and how often.
        payload: The framed body to send in place of the one that belongs to the framing.
        after: Bytes to send last.
        raw: These very bytes in place of status line, headers and body.
        bodiless: Whether HTTP forbids a body, after a HEAD request or with this status.
    """

    status: int
    body: bytes
    headers: list[tuple[str, str]]
    framing: Framing = "length"
    version: str = "HTTP/1.1"
    close: bool = False
    connection: str | None = None
    lengths: list[str] | None = None
    before: bytes = b""
    filler: tuple[bytes, bytes, int] | None = None
    payload: bytes | None = None
    after: bytes = b""
    raw: bytes | None = None
    bodiless: bool = False

    def head(self) -> bytes:
        """Status line and headers, without the empty line that ends them."""
        if self.raw is not None:
            return b""
        lines = [f"{self.version} {self.status} {_phrase(self.status)}"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.framing == "chunked" and not self.bodiless:
            lines.append("Transfer-Encoding: chunked")
        lines += [f"Content-Length: {length}" for length in self._lengths()]
        if self.connection is not None:
            lines.append(f"Connection: {self.connection}")
        return "".join(f"{line}\r\n" for line in lines).encode("latin-1")

    def content(self) -> bytes:
        """What follows the head: the body as it is framed."""
        if self.raw is not None:
            return self.raw
        if self.bodiless:
            return b""
        if self.payload is not None:
            return self.payload
        return chunked(self.body) if self.framing == "chunked" else self.body

    def whole(self) -> bytes:
        """Head and content in one, as a client without faults gets them."""
        return self.head() + (b"" if self.raw is not None else b"\r\n") + self.content()

    def _lengths(self) -> list[str]:
        if self.lengths is not None:
            return self.lengths
        forbidden = self.status < 200 or self.status == 204
        return [] if self.framing != "length" or forbidden else [str(len(self.body))]


def outgoing(reply: Reply, *, method: str, version: str, keep: bool) -> Outgoing:
    """Prepare a reply to a request with this method and version.

    Args:
        reply: The reply.
        method: Of the request.
        version: Of the request.
        keep: Whether the connection may live on.
    """
    headers = list(reply.headers)
    if reply.content_type is not None and reply.body:
        headers.insert(0, ("Content-Type", reply.content_type))
    out = Outgoing(reply.status, reply.body, headers, reply.framing, raw=reply.raw)
    out.bodiless = method == "HEAD" or reply.status < 200 or reply.status in (204, 304)
    if version == "1.0" and out.framing == "chunked":
        out.framing = "none"  # the client would not understand chunks
    until_close = out.framing == "none" and not out.bodiless
    out.close = reply.close or reply.raw is not None or until_close or not keep
    if out.close:
        out.connection = "close"
    elif version == "1.0":
        out.connection = "keep-alive"
    return out


def chunked(body: bytes) -> bytes:
    """A body in chunks of 1,024 bytes."""
    pieces = [body[start : start + _CHUNK] for start in range(0, len(body), _CHUNK)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
