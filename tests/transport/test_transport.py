"""The transport by itself: what an exception means, and how the session is made."""

from __future__ import annotations

import asyncio
import ssl
from types import SimpleNamespace
from typing import Any, cast
from unittest.mock import Mock

import aiohttp
import anyio
import pytest
from yarl import URL

from aiobandwidth import errors
from aiobandwidth._core.wire import Attempt
from aiobandwidth._transport.http import HttpTransport, classify, switch_off_resending

KEY: Any = Mock(host="host.example.net", port=443, ssl=True)
REFUSED = aiohttp.ClientConnectorError(KEY, ConnectionRefusedError(111, "Connection refused"))
DNS = aiohttp.ClientConnectorDNSError(KEY, OSError(-2, "Name or service not known"))
CERTIFICATE = aiohttp.ClientConnectorCertificateError(KEY, ssl.CertificateError("self-signed"))


@pytest.mark.parametrize(
    ("error", "attempt", "kind", "sent"),
    [
        (REFUSED, Attempt(watched=True), "connect", False),
        (DNS, Attempt(watched=True), "connect", False),
        (CERTIFICATE, Attempt(watched=True), "fatal", False),
        (aiohttp.ConnectionTimeoutError("late"), Attempt(watched=True), "connect", False),
        (aiohttp.InvalidURL("x"), Attempt(), "fatal", False),
        (aiohttp.ServerDisconnectedError(), Attempt(watched=True, sent=True), "lost", True),
        (aiohttp.ClientOSError(104, "reset"), Attempt(watched=True, sent=True), "lost", True),
        (aiohttp.ClientPayloadError(), Attempt(watched=True, sent=True), "lost", True),
        (aiohttp.SocketTimeoutError(), Attempt(watched=True, sent=True), "timeout", True),
        (TimeoutError(), Attempt(watched=True, sent=True), "timeout", True),
        (RuntimeError("a bug"), Attempt(watched=True, sent=True), "lost", True),
        # The same errors before there was a connection ...
        (aiohttp.ServerDisconnectedError(), Attempt(watched=True), "connect", False),
        (OSError(24, "Too many open files"), Attempt(watched=True), "connect", False),
        # ... and when nobody watched: then nothing is known, and nothing is known is "may have been sent".
        (aiohttp.ServerDisconnectedError(), Attempt(), "lost", True),
        (OSError(24, "Too many open files"), Attempt(), "lost", True),
        (REFUSED, Attempt(), "connect", False),
        # A second connection that cannot be made does not undo a first one that was.
        (REFUSED, Attempt(watched=True, sent=True), "lost", True),
    ],
)
def test_what_an_exception_means(error: Exception, attempt: Attempt, kind: str, sent: bool) -> None:
    failure = classify(error, attempt)
    assert (failure.kind, failure.sent) == (kind, sent)
    assert failure.text
    assert failure.__context__ is None


def test_aiohttp_errors_that_hold_headers_are_not_kept() -> None:
    headers: Any = {"Authorization": "Bearer s3cr3t"}
    info = aiohttp.RequestInfo(URL("http://x"), "GET", headers, URL("http://x"))
    error = aiohttp.ClientResponseError(info, (), message="Bearer s3cr3t", headers=headers)
    failure = classify(error, Attempt(watched=True, sent=True))
    assert "s3cr3t" not in repr(failure) + str(failure) + str(vars(failure))


async def test_no_certificates_are_loaded_in_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    def loaded(*_: object, **__: object) -> ssl.SSLContext:
        raise AssertionError("certificates are loaded while the client is opened")

    monkeypatch.setattr(ssl, "create_default_context", loaded)
    transport = HttpTransport(max_body=1, max_connections=1)
    await transport.open()
    await transport.open()
    await transport.aclose()


async def test_a_server_is_verified_without_tls_settings_of_ones_own() -> None:
    transport = HttpTransport(max_body=1, max_connections=1)
    await transport.open()
    assert transport._session is not None
    connector = transport._session.connector
    assert isinstance(connector, aiohttp.TCPConnector)
    used = connector._get_ssl_context(cast("Any", SimpleNamespace(is_ssl=lambda: True, ssl=True)))
    await transport.aclose()
    assert used is not None
    assert used.verify_mode is ssl.CERT_REQUIRED
    assert used.check_hostname


async def test_opening_twice_at_once_makes_one_session() -> None:
    transport = HttpTransport(max_body=1, max_connections=1)
    async with anyio.create_task_group() as group:
        group.start_soon(transport.open)
        group.start_soon(transport.open)
    await transport.aclose()
    await asyncio.sleep(0)  # a session that was lost would warn here


async def test_aiohttp_is_kept_from_sending_twice() -> None:
    async with aiohttp.ClientSession() as session:
        switch_off_resending(session)
        assert session._retry_connection is False
    with pytest.raises(errors.ConfigurationError):
        switch_off_resending(Mock(spec=[]))
