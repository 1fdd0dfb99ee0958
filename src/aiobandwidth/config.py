"""Settings, and where they come from: arguments first, then the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from aiobandwidth._core.operation import ApiVersion
from aiobandwidth._core.options import RetryPolicy, Timeout
from aiobandwidth.errors import ConfigurationError

if TYPE_CHECKING:
    from aiobandwidth.auth import Auth

__all__ = ["VARIABLES", "RetryPolicy", "Timeout", "auth_from", "setting", "version_from"]

VARIABLES = {
    "account_id": "BANDWIDTH_ACCOUNT_ID",
    "username": "BANDWIDTH_USERNAME",
    "password": "BANDWIDTH_PASSWORD",
    "client_id": "BANDWIDTH_CLIENT_ID",
    "client_secret": "BANDWIDTH_CLIENT_SECRET",
    "base_url": "BANDWIDTH_BASE_URL",
    "api_version": "BANDWIDTH_API_VERSION",
}
"""Setting to environment variable."""

MAX_BODY = 64 * 1024 * 1024
MAX_CONNECTIONS = 100


def setting(name: str, given: str | None, environ: Mapping[str, str] | None = None) -> str | None:
    """A setting: as given, or from its environment variable; an empty variable counts as not set."""
    if given is not None:
        return given
    return (os.environ if environ is None else environ).get(VARIABLES[name], "").strip() or None


def version_from(given: str | None, environ: Mapping[str, str] | None = None) -> ApiVersion:
    """The API version, ``v1`` if nothing says otherwise."""
    version = setting("api_version", given, environ) or "v1"
    if version not in ("v1", "v2"):
        raise ConfigurationError(f"api_version must be 'v1' or 'v2', not {version!r}")
    return cast("ApiVersion", version)


def auth_from(given: Auth | None, environ: Mapping[str, str] | None = None) -> Auth:
    """The credentials: as given, or OAuth2 from the environment, or Basic from there.

    Raises:
        ConfigurationError: There are none, or only half of a pair.
    """
    from aiobandwidth.auth import Auth, BasicAuth, OAuth2ClientCredentials

    if given is not None:
        if not isinstance(given, Auth):
            raise ConfigurationError(
                f"auth must be an OAuth2ClientCredentials, BearerAuth or BasicAuth, not {type(given).__name__}"
            )
        return given
    values = {name: setting(name, None, environ) for name in VARIABLES}
    for kind, first, second in (
        (OAuth2ClientCredentials, "client_id", "client_secret"),
        (BasicAuth, "username", "password"),
    ):
        one, two = values[first], values[second]
        if one is not None and two is not None:
            return kind(one, two)
        if one is not None or two is not None:
            missing = VARIABLES[second if two is None else first]
            raise ConfigurationError(f"{missing} is not set, but its other half is; set both")
    raise ConfigurationError(
        "there are no credentials; pass auth=, or set BANDWIDTH_CLIENT_ID and BANDWIDTH_CLIENT_SECRET "
        "(or BANDWIDTH_USERNAME and BANDWIDTH_PASSWORD)"
    )
