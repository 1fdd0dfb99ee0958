"""The one place that does network I/O: one request, one reply, over aiohttp."""

from __future__ import annotations

import ssl
from functools import lru_cache
from types import SimpleNamespace
from typing import Any

import aiohttp
from multidict import CIMultiDict
from yarl import URL

from aiobandwidth._core.options import Timeout
from aiobandwidth._core.wire import Attempt, Headers, Pieces, Request, SendFailed, WireReply
from aiobandwidth._transport.decompress import ACCEPTED, PIECE, PLAIN, BadBody, Body
from aiobandwidth._transport.exchange import Exchange, fits
from aiobandwidth._transport.stream import BodyStream
from aiobandwidth.errors import ConfigurationError

# Short, so that hardly any order is sent over a connection that the server is closing: its outcome would be open.
_KEEP_ALIVE = 4.0
# Redirects, retries, cookies, decompression and credentials are all decided elsewhere or not wanted.
_NOT_CONNECTED = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientConnectorCertificateError,
    aiohttp.InvalidURL,
)
_HOPELESS = (aiohttp.ClientConnectorCertificateError, aiohttp.InvalidURL, aiohttp.ServerFingerprintMismatch)


class HttpTransport:
    """Sends requests over one aiohttp session.

    Args:
        max_body: Most bytes of a reply's body, after decompression.
        max_connections: Most connections at a time; further calls wait for one.
        ssl_context: Own TLS settings; by default those of the system.
    """

    def __init__(self, *, max_body: int, max_connections: int, ssl_context: ssl.SSLContext | None = None) -> None:
        self._max_body = max_body
        self._max_connections = max_connections
        self._ssl = ssl_context
        self._session: aiohttp.ClientSession | None = None
        self._exchange: Exchange | None = None

    async def open(self) -> None:
        """Make the session.

        Loading the certificates of the system takes tens of milliseconds. aiohttp has done it while it was imported, so
        without TLS settings of the caller's own its context is used.
        """
        if self._session is not None:
            return
        tls = self._ssl or True
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=self._max_connections, ssl=tls, keepalive_timeout=_KEEP_ALIVE),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            raise_for_status=False,
            trace_configs=[_tracing()],
        )
        switch_off_resending(session)
        self._session = session
        self._exchange = Exchange(session, self._max_body)

    async def aclose(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        """Send a request once; raise SendFailed when no usable reply came."""
        if self._session is None:
            raise ConfigurationError("the client is not open; use 'async with NumbersClient(...) as client'")
        failure: SendFailed
        pieces = request.document.start() if request.document is not None else None
        try:
            return await self._send(request, attempt, pieces)
        except BadBody as error:
            failure = SendFailed("unreadable", str(error), sent=True)
        except Exception as error:  # after a byte was sent, any failure leaves the outcome open
            failure = classify(error, attempt)
        finally:
            if pieces is not None:
                await pieces.aclose()
        if pieces is not None and pieces.failure is not None:
            text = f"the document could not be read to its end ({pieces.failure}), so that only a part of it was sent"
            failure = SendFailed("fatal", text, sent=attempt.sent)
        # Raised out here, so that aiohttp's exception, which holds the request's headers, does not hang on to it.
        raise failure

    async def _send(self, request: Request, attempt: Attempt, pieces: Pieces | None) -> WireReply:
        assert self._session is not None
        headers = CIMultiDict(request.headers)
        # A file comes as it is: then its length is known, and nothing in it can expand.
        headers["accept-encoding"] = PLAIN if request.stream and not request.compressed else ACCEPTED
        if attempt.headers is not None:
            headers.update(attempt.headers)
        if attempt.authorization is not None:
            headers["authorization"] = attempt.authorization
        if fits(request):
            assert self._exchange is not None
            limits = _limits(request.timeout, attempt.limit is None)
            reply = await self._exchange.send(request, headers, limits, attempt)
            return WireReply(
                status=reply.status,
                reason=reply.reason,
                headers=Headers(reply.headers),
                body=reply.body,
                url=request.url,
            )
        if request.document is not None and request.document.size is not None:
            headers["content-length"] = str(request.document.size)
        response = await self._session.request(
            request.method,
            URL(request.url, encoded=True),
            data=request.body if pieces is None else pieces,
            headers=headers,
            skip_auto_headers=("content-type", "user-agent"),
            allow_redirects=False,
            timeout=_limits(request.timeout, True),
            trace_request_ctx=attempt,
        )
        attempt.sent = True
        return await self._reply(request, response, attempt)

    async def _reply(self, request: Request, response: aiohttp.ClientResponse, attempt: Attempt) -> WireReply:
        """The reply to a request that takes its time, or one that somebody stands in for the network to give."""
        headers = Headers(response.headers)
        body, stream = b"", None
        try:
            if request.stream and 200 <= response.status < 300:
                most = None if request.compressed else self._max_body
                stream = BodyStream(response, most, lambda error: classify(error, attempt))
                await stream.begin()
            else:
                collected = Body(headers.get("content-encoding", ""), self._max_body)
                while piece := await response.content.read(PIECE):
                    collected.feed(piece)
                body = collected.finish()
        except BaseException:
            response.close()
            raise
        reason = response.reason or ""
        return WireReply(
            status=response.status, reason=reason, headers=headers, body=body, stream=stream, url=request.url
        )


@lru_cache(maxsize=64)
def _limits(timeout: Timeout, silence: bool) -> aiohttp.ClientTimeout:
    """aiohttp's limits; it looks out for silence itself only where nobody else does."""
    return aiohttp.ClientTimeout(total=None, sock_connect=timeout.connect, sock_read=timeout.read if silence else None)


def classify(error: Exception, attempt: Attempt) -> SendFailed:
    """Say what an exception means for the call.

    The class of an exception alone does not tell "never sent" from "applied", so the connection decides: as long as
    none was handed out, nothing can have been sent. Where the connection cannot be watched, only the exceptions that
    are about connecting count as unsent.
    """
    sent = attempt.sent or not (isinstance(error, _NOT_CONNECTED) or attempt.watched)
    if isinstance(error, _HOPELESS):
        return SendFailed("fatal", _describe(error), sent=sent)
    if isinstance(error, TimeoutError):
        return SendFailed("timeout" if sent else "connect", _describe(error), sent=sent)
    return SendFailed("lost" if sent else "connect", _describe(error), sent=sent)


def _describe(error: Exception) -> str:
    """What happened, from parts that hold no headers and no URL."""
    if isinstance(error, aiohttp.ClientConnectorError):
        return f"cannot connect to {error.host}:{error.port} ({error.os_error.strerror or type(error).__name__})"
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return "no connection came about in time"
    if isinstance(error, TimeoutError):
        return "the server was silent for too long"
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return "the server closed the connection without a reply"
    if isinstance(error, aiohttp.ClientPayloadError):
        return "the reply was cut off"
    if isinstance(error, OSError):
        return f"the connection broke ({error.strerror or type(error).__name__})"
    return f"no usable reply ({type(error).__name__})"


def switch_off_resending(session: aiohttp.ClientSession) -> None:
    """Keep aiohttp from sending idempotent requests a second time, unseen, when a reused connection dies.

    The setting is not public, so its absence must not go unnoticed.
    """
    if not hasattr(session, "_retry_connection"):
        raise ConfigurationError("this version of aiohttp cannot be kept from sending requests twice; use another one")
    session._retry_connection = False


def _tracing() -> aiohttp.TraceConfig:
    """Marks an attempt as sent the moment it gets a connection, which is just before the first byte is written."""

    async def started(_: aiohttp.ClientSession, context: SimpleNamespace, __: Any) -> None:
        context.trace_request_ctx.watched = True

    async def connected(_: aiohttp.ClientSession, context: SimpleNamespace, __: Any) -> None:
        context.trace_request_ctx.sent = True

    config = aiohttp.TraceConfig()
    config.on_request_start.append(started)
    config.on_connection_create_end.append(connected)
    config.on_connection_reuseconn.append(connected)
    return config
