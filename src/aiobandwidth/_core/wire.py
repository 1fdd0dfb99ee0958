"""What goes over the wire and how it ends, free of I/O: the seam between the core and a transport."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Literal, Protocol
from urllib.parse import urlsplit

import attrs

from aiobandwidth._core.deadlines import Limit
from aiobandwidth._core.options import Timeout

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie", "www-authenticate"})
_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id", "x-amzn-requestid", "x-amz-cf-id")
HARMLESS_HEADERS = frozenset(
    {
        *("content-type", "content-length", "content-language", "date", "server", "via"),
        *("retry-after", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"),
        *_REQUEST_IDS,
    }
)


ONCE = "give its bytes or its path, which can be read again"
"""What to do about a document that can be read only once."""


class Secret(str):
    """Text that shows itself in no repr, so that no traceback with local variables prints it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Headers(dict[str, str]):
    """Headers with names in lower case, whose repr shows no credentials."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        if values:
            for name, value in values.items():
                self.setdefault(name.lower(), value)

    def __repr__(self) -> str:
        return repr({name: "***" if name in SECRET_HEADERS else value for name, value in self.items()})

    def harmless(self) -> dict[str, str]:
        """Those that are known to hold nothing secret."""
        return {name: value for name, value in self.items() if name in HARMLESS_HEADERS}

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, under the names in use."""
        return next((self[name] for name in _REQUEST_IDS if self.get(name)), None)


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of a URL; raises ValueError when it has none or a bad one."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("no http or https URL with a host")
    return parts.scheme, parts.hostname.lower(), parts.port or (443 if parts.scheme == "https" else 80)


class Pieces(Protocol):
    """One reading of a document, on its way out."""

    failure: str | None
    """Why the document cannot be read to its end; None as long as all is well."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None: ...


class Outgoing(Protocol):
    """A body that is read while it is sent, never whole."""

    @property
    def size(self) -> int | None:
        """Bytes of the whole, known once it is ready; None if nobody knows."""

    @property
    def can_start(self) -> bool:
        """Whether it can be read from its first byte, now or once more."""

    async def ready(self) -> None:
        """Find out, before anything is sent, whether there is something to send; raises InvalidRequest."""

    def start(self) -> Pieces:
        """Begin to read it."""


class Incoming(Protocol):
    """The body of a reply that is still coming; reading it raises SendFailed."""

    def __aiter__(self) -> AsyncIterator[bytes]: ...

    async def aclose(self) -> None: ...


@attrs.define(kw_only=True)
class Request:
    """One request, ready to be sent, never changed; the credentials are added at the last moment.

    It is not frozen only because making a frozen one takes three times as long.
    """

    operation: str
    method: str
    url: str
    headers: Headers = attrs.field(factory=Headers)
    body: bytes | None = attrs.field(default=None, repr=False)
    document: Outgoing | None = attrs.field(default=None, repr=False)
    """A body that is streamed, in place of ``body``."""
    stream: bool = False
    """Whether the body of a 2xx is wanted as it comes, as ``WireReply.stream``."""
    compressed: bool = False
    """Whether a body that is wanted as it comes may come compressed; others always may."""
    safe: bool = False
    """Can be sent again without harm, because it changes nothing."""
    credentials: bool = True
    rate_class: str = "DEFAULT"
    account_id: str = ""
    route: str = ""
    """The path template below the base URL."""
    customer_order_id: str | None = None
    timeout: Timeout = attrs.field(factory=Timeout)

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    @property
    def whole(self) -> bool:
        """Whether all of its body can be sent, though some of it may have been read for an earlier attempt."""
        return self.document is None or self.document.can_start


@attrs.define(kw_only=True)
class WireReply:
    """One reply, its body decompressed and complete, or still to be read. Never changed."""

    status: int
    reason: str = ""
    headers: Headers = attrs.field(factory=Headers)
    body: bytes = attrs.field(default=b"", repr=False)
    stream: Incoming | None = attrs.field(default=None, repr=False)
    """The body, if the request asked for it as it comes; to be closed."""
    url: str = attrs.field(default="", repr=False)


@attrs.define(eq=False)
class Attempt:
    """What is known of one attempt while it runs, so that it can be judged when it is cut off."""

    authorization: Secret | None = None
    """Value of the ``Authorization`` header."""
    limit: Limit | None = None
    """Cuts the attempt off at its deadline. A transport may tell it when something has to be heard from the server."""
    headers: Headers | None = None
    """More headers, from hooks."""
    sent: bool = False
    """A connection was there, so any part of the request may have left this machine."""
    watched: bool = False
    """The transport watches the connection, so that a ``sent`` of False can be relied on."""

    @property
    def maybe_sent(self) -> bool:
        """Whether any part of the request may have left this machine, as far as is known."""
        return self.sent or not self.watched


Kind = Literal["connect", "timeout", "lost", "fatal", "unreadable"]


class SendFailed(Exception):
    """An attempt without a usable reply. It holds no other exception, as those can print credentials.

    Attributes:
        kind: ``connect`` before there was a connection, ``timeout`` and ``lost`` later, ``fatal`` when no later
            attempt can go better (a certificate that is not trusted, say), ``unreadable`` when the reply came but its
            body is unusable (too large, badly compressed).
        sent: Whether any part of the request may have left this machine.
        text: What happened, without credentials.
    """

    def __init__(self, kind: Kind, text: str, *, sent: bool) -> None:
        super().__init__(text)
        self.kind: Kind = kind
        self.sent = sent
        self.text = text

    def plain(self) -> SendFailed:
        """The same without a traceback, whose frames hold the request with its credentials."""
        return SendFailed(self.kind, self.text, sent=self.sent)


class Transport(Protocol):
    """Does the network I/O; there is one, over aiohttp, and tests bring their own."""

    async def open(self) -> None: ...

    async def aclose(self) -> None: ...

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        """Send a request once, without following redirects; raise SendFailed when no usable reply came.

        A reply with a stream is given when its first bytes are there.
        """
        ...
