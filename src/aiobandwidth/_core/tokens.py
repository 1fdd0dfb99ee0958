"""Getting an OAuth2 token from the carrier's token endpoint."""

from __future__ import annotations

import json
from typing import Any

import attrs

from aiobandwidth._core import failures
from aiobandwidth._core.call import Answer, Caller
from aiobandwidth._core.options import RetryPolicy, Timeout
from aiobandwidth._core.prepare import user_agent
from aiobandwidth._core.wire import Headers, Request
from aiobandwidth.errors import BandwidthError, CallTimeout, ConnectionFailed, DecodeError, TransportError

OPERATION = "oauth2.token"
DEFAULT_LIFETIME = 3600.0
_FORM = b"grant_type=client_credentials"


async def fetch_token(
    caller: Caller, url: str, credentials: str, limits: Timeout, policy: RetryPolicy
) -> tuple[str, float]:
    """Get a token.

    Args:
        caller: The way to the wire. Its own credentials are not used.
        url: The token endpoint.
        credentials: Value of the ``Authorization`` header.
        limits: Timeouts, as for other calls.
        policy: A token request changes nothing, so it is sent again like a GET.

    Returns:
        The token and its lifetime in seconds.

    Raises:
        StatusError: The endpoint refused (``Unauthorized``: wrong id or secret).
        DecodeError: There is no token in the reply.
        ConnectionFailed, CallTimeout: No reply came, so the call that needs the token was not sent.
    """
    request = _request(url, credentials, limits)
    failure: TransportError | None = None
    try:
        with caller.told(request) as record:
            answer = await caller.call(request, policy, record)
    except TransportError as error:
        # The call that needs the token was not sent, and that is what its caller has to know.
        kind = CallTimeout if isinstance(error, CallTimeout) else ConnectionFailed
        failure = kind(f"no token: {error}", operation=OPERATION, attempts=error.attempts)
    if failure is not None:
        raise failure
    if not 200 <= answer.reply.status < 300:
        raise _refused(answer)
    return _read(answer.reply.body)


def _request(url: str, credentials: str, limits: Timeout) -> Request:
    headers = {
        "authorization": credentials,
        "content-type": "application/x-www-form-urlencoded",
        "accept": "application/json",
        "user-agent": user_agent(),
    }
    return Request(
        operation=OPERATION,
        method="POST",
        url=url,
        headers=Headers(headers),
        body=_FORM,
        safe=True,
        credentials=False,
        rate_class="TOKEN",
        timeout=limits,
    )


def _refused(answer: Answer) -> BandwidthError:
    # The body is left out: nobody knows what an identity server repeats in it.
    bare = attrs.evolve(answer, reply=attrs.evolve(answer.reply, body=b""))
    note = "the token endpoint refused the client id and secret" if answer.reply.status in (400, 401, 403) else ""
    return failures.refused(bare, note=note, safe=True)


def _read(body: bytes) -> tuple[str, float]:
    found: Any = None
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        found = None
    token = found.get("access_token") if isinstance(found, dict) else None
    if not isinstance(token, str) or not token.strip() or not token.isascii() or not token.isprintable():
        raise DecodeError(f"{OPERATION}: the reply has no usable access_token", operation=OPERATION)
    return token, _lifetime(found.get("expires_in"))


def _lifetime(value: Any) -> float:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return DEFAULT_LIFETIME
    return seconds if 0 <= seconds < 1e9 else DEFAULT_LIFETIME
