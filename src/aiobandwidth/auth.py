"""How a client proves who it is.

OAuth2 client credentials are the way that stays: the carrier switches Basic API users off on 2 December 2026.
"""

from __future__ import annotations

import base64
import time
import warnings
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from typing import NoReturn

import anyio

from aiobandwidth._core.wire import Secret
from aiobandwidth.errors import BandwidthError, ConfigurationError

__all__ = ["Auth", "BasicAuth", "BasicAuthWarning", "BearerAuth", "OAuth2ClientCredentials"]

TokenFetch = Callable[[str | None, str], Awaitable[tuple[str, float]]]
"""Gets a token: (own token URL or None, Basic credentials) to (token, lifetime in seconds). Given by the client."""

REFRESH_EARLY = 60.0
_BASIC_ENDS = "2 December 2026"
_warned = False


class BasicAuthWarning(FutureWarning):
    """Basic API users are about to be switched off by the carrier. Given once per process."""


class Auth(ABC):
    """Base of all kinds of credentials. They show themselves in no repr and cannot be pickled."""

    @abstractmethod
    async def authorization(self, fetch: TokenFetch) -> str:
        """Give the value of the ``Authorization`` header for the next request."""

    def at_hand(self) -> str | None:
        """The value, where nothing has to be waited for; None if ``authorization`` has to be asked."""
        return None

    async def renew(self, refused: str) -> bool:
        """Told that the server refused ``refused`` with a 401; True if the next value may be another one."""
        return False

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled")


class BasicAuth(Auth):
    """User name and password of an API user.

    Gives a ``BasicAuthWarning``, once per process: the carrier switches these users off on 2 December 2026.

    Args:
        username: Name of the API user; no colon in it.
        password: The password.
    """

    def __init__(self, username: str, password: str) -> None:
        _need(username, "username")
        _need(password, "password")
        if ":" in username:
            raise ConfigurationError("username must have no colon in it; HTTP Basic cannot carry one")
        self._value = Secret(basic(username, password))
        _warn_once()

    async def authorization(self, fetch: TokenFetch) -> str:
        return self._value

    def at_hand(self) -> str | None:
        return self._value


class BearerAuth(Auth):
    """A token that the caller looks after.

    Args:
        token: The token, or an async callable that gives the current one. It is called for every request, so it should
            keep the token itself; after a 401 it is called again, and if it gives another token the call is sent once
            more.
    """

    def __init__(self, token: str | Callable[[], Awaitable[str]]) -> None:
        if not callable(token):
            _need(token, "token")
        self._token = token
        self._value = None if callable(token) else Secret(f"Bearer {token}")

    async def authorization(self, fetch: TokenFetch) -> str:
        token = await self._token() if callable(self._token) else self._token
        _need(token, "token")
        return f"Bearer {token}"

    def at_hand(self) -> str | None:
        return self._value

    async def renew(self, refused: str) -> bool:
        return callable(self._token)


class OAuth2ClientCredentials(Auth):
    """OAuth2 client credentials; the token is fetched when needed, and shared by all calls.

    It is fetched once however many calls wait for it, a minute before it ends, and once after a 401.

    Args:
        client_id: Id of the API credential.
        client_secret: Its secret.
        token_url: The token endpoint; by default ``/api/v1/oauth2/token`` on the API's host.
    """

    def __init__(self, client_id: str, client_secret: str, *, token_url: str | None = None) -> None:
        _need(client_id, "client_id")
        _need(client_secret, "client_secret")
        if token_url is not None:
            from aiobandwidth._core.paths import checked_url

            checked_url(token_url, "token_url")
        self._credentials = basic(client_id, client_secret)
        self._token_url = token_url
        self._value: Secret | None = None
        self._stale_at = 0.0
        self._fetches = 0
        self._failure: BandwidthError | None = None
        self._lock = anyio.Lock()
        self._clock: Callable[[], float] = time.monotonic

    async def authorization(self, fetch: TokenFetch) -> str:
        if self.at_hand() is None:
            await self._refresh(fetch)
        assert self._value is not None
        return self._value

    def at_hand(self) -> str | None:
        return self._value if self._value is not None and self._clock() < self._stale_at else None

    async def renew(self, refused: str) -> bool:
        # Only the first of many refused calls drops the token; the others find a newer one in place.
        if refused == self._value:
            self._value = None
        return True

    async def _refresh(self, fetch: TokenFetch) -> None:
        seen = self._fetches
        # A waiter that is cancelled lets go of the lock, and the next one fetches: no task is shared between them.
        async with self._lock:
            if self.at_hand() is not None:
                return
            if self._failure is not None and self._fetches != seen:
                # All who waited for this fetch get its failure, instead of trying one after the other.
                raise self._failure.copy()
            failure: BandwidthError | None = None
            try:
                token, lifetime = await fetch(self._token_url, self._credentials)
            except BandwidthError as error:
                failure = error
            self._fetches += 1
            self._failure = failure.copy() if failure is not None else None
            if failure is not None:
                self._value = None
                raise failure
            self._value = Secret(f"Bearer {token}")
            self._stale_at = self._clock() + lifetime - min(REFRESH_EARLY, lifetime / 2)


def basic(name: str, secret: str) -> str:
    """The value of an ``Authorization`` header of HTTP Basic."""
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def _need(value: object, name: str) -> None:
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} must be a string that is not empty")
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ConfigurationError(f"{name} has a control character in it, perhaps a line end from a file; remove it")
    if name == "token" and not value.isascii():
        raise ConfigurationError("token must be plain ASCII text")


def _warn_once() -> None:
    global _warned
    if _warned:
        return
    _warned = True
    warnings.warn(
        f"Basic API users are switched off by the carrier on {_BASIC_ENDS}; use OAuth2ClientCredentials",
        BasicAuthWarning,
        stacklevel=3,
    )
