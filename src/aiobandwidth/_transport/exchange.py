"""One short request and its reply, over a connection of aiohttp's pool.

``ClientSession.request`` does much for a call that is done elsewhere here: it follows redirects, keeps cookies, looks
for credentials, and sends a request a second time, unseen, when a kept connection dies. For a request that fits into
one write all of that can be left out: it goes out at most once, and the moment is known from which on it may have left
this machine. Making and pooling connections, TLS and HTTP's framing stay with aiohttp.
"""

from __future__ import annotations

import asyncio
import inspect
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from aiohttp.client_reqrep import ClientRequest
from aiohttp.connector import Connection
from aiohttp.helpers import TimerNoop
from aiohttp.http_writer import _serialize_headers
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from aiobandwidth._core.deadlines import Limit
from aiobandwidth._core.wire import SAFE_METHODS, Attempt, Request
from aiobandwidth._transport.decompress import PIECE, Body

_LONGEST_LINE = 8190
_MOST_HEADERS = 128
_NO_TIMER = TimerNoop()  # the deadline of a call is not aiohttp's to keep
# What a tool that stands in for the network, such as aioresponses, puts itself in the place of.
_REQUEST = aiohttp.ClientSession._request


def fits(request: Request) -> bool:
    """Whether a request can go this way: it is sent by one write, its reply is wanted whole, and nobody stands in."""
    short = request.document is None and not request.stream and (request.body is None or len(request.body) <= PIECE)
    return short and aiohttp.ClientSession._request is _REQUEST and KNOWN


def _known() -> bool:
    """Whether aiohttp's parts are those that this was written for; they are not all public."""
    wanted: list[tuple[Any, str]] = [
        (ClientRequest.__init__, "method url loop session ssl"),
        (ResponseHandler.set_response_params, "timer skip_payload read_until_eof auto_decompress read_timeout"),
        (ResponseHandler.set_response_params, "read_bufsize max_line_size max_field_size max_headers"),
        (aiohttp.BaseConnector.connect, "req traces timeout"),
    ]
    return all(set(names.split()) <= set(inspect.signature(part).parameters) for part, names in wanted)


KNOWN = _known()


class Reply:
    """What came: status, reason, headers and the whole body."""

    __slots__ = ("body", "headers", "reason", "status")

    def __init__(self, status: int, reason: str, headers: CIMultiDictProxy[str], body: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.body = body


class Exchange:
    """Sends requests over the connections of one session.

    Args:
        session: Whose connections are used.
        max_body: Most bytes of a reply's body, after decompression.
    """

    def __init__(self, session: aiohttp.ClientSession, max_body: int) -> None:
        self._session = session
        self._max_body = max_body
        self._places: dict[str, ClientRequest] = {}

    async def send(
        self, request: Request, headers: CIMultiDict[str], limits: aiohttp.ClientTimeout, attempt: Attempt
    ) -> Reply:
        """Send a request and read its reply.

        ``attempt.sent`` is set just before the first byte is written.
        """
        attempt.watched = True
        url, connector = request.url, self._session.connector
        if connector is None or connector.closed:
            raise RuntimeError("the client was closed")
        start = url.index("/", 8)
        place = self._place(url[:start])
        headers["host"] = place.headers["Host"]
        try:
            connection = await connector.connect(place, traces=[], timeout=limits)
        except TimeoutError as error:
            raise aiohttp.ConnectionTimeoutError from error
        try:
            protocol, transport = _open(connection)
            protocol.set_response_params(
                timer=_NO_TIMER,
                skip_payload=request.method == "HEAD",
                read_until_eof=True,
                auto_decompress=False,
                read_timeout=limits.sock_read,
                read_bufsize=PIECE,
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
                max_headers=_MOST_HEADERS,
            )
            limit = attempt.limit if limits.sock_read is None else None
            if limit is not None:
                limit.expect(request.timeout.read)
            _write(transport, request, url[start:], headers, attempt)
            if limit is None:
                protocol.start_timeout()
            reply = await self._read(protocol, limit, request.timeout.read)
        except BaseException:
            connection.close()
            raise
        connection.release()
        return reply

    async def _read(self, protocol: ResponseHandler, limit: Limit | None, silence: float | None) -> Reply:
        head, payload = await protocol.read()
        while 100 <= head.code < 200:
            if head.code == 101:
                raise aiohttp.ClientPayloadError("the server wants to speak something else than HTTP")
            head, payload = await protocol.read()
        body = Body(head.headers.get("content-encoding", ""), self._max_body)
        # What is all there, as short replies are, is taken without waiting.
        while piece := payload.read_nowait(PIECE) if payload.is_eof() else await payload.read(PIECE):
            if limit is not None:
                limit.expect(silence)
            body.feed(piece)
        return Reply(head.code, head.reason, head.headers, body.finish())

    def _place(self, origin: str) -> ClientRequest:
        """What aiohttp needs to know to connect to an origin."""
        found = self._places.get(origin)
        if found is None:
            loop = asyncio.get_running_loop()
            url = URL(origin + "/", encoded=True)
            found = self._places[origin] = ClientRequest("GET", url, loop=loop, session=self._session, ssl=True)
        return found


def _open(connection: Connection) -> tuple[ResponseHandler, asyncio.Transport]:
    """A connection's two ends; ServerDisconnectedError if it was closed while it was fetched."""
    protocol = connection.protocol
    if protocol is None or protocol.transport is None:
        raise aiohttp.ServerDisconnectedError
    return protocol, protocol.transport


def _write(
    transport: asyncio.Transport, request: Request, target: str, headers: CIMultiDict[str], attempt: Attempt
) -> None:
    """Send a request. Its bytes, with the credentials, are in no frame that somebody may print while it waits."""
    message = written(request, target, headers)
    attempt.sent = True
    transport.write(message)


def written(request: Request, target: str, headers: CIMultiDict[str]) -> bytes:
    """A request as it goes over the wire; aiohttp refuses to write headers with line breaks in them."""
    body = request.body
    if body is not None or request.method not in SAFE_METHODS:
        headers["content-length"] = str(len(body or b""))
    head = _serialize_headers(f"{request.method} {target} HTTP/1.1", headers)
    return head + body if body else head
