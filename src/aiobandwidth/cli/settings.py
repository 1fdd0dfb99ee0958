"""Which account on which server: from options, the environment, or a file of settings."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs
import click

from aiobandwidth.cli.errors import Failure

if TYPE_CHECKING:
    from aiobandwidth.auth import Auth
    from aiobandwidth.client import NumbersClient

_PREFIX = "BANDWIDTH_"
_WAYS = (("CLIENT_ID", "CLIENT_SECRET"), ("USERNAME", "PASSWORD"))
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@attrs.frozen(kw_only=True)
class Settings:
    """What a client is made from. Credentials stay in ``environment`` and are never shown."""

    account_id: str | None
    api_version: str | None
    base_url: str | None
    environment: Mapping[str, str] = attrs.field(repr=False)

    def get(self, name: str) -> str | None:
        return self.environment.get(_PREFIX + name) or None

    @property
    def is_loopback(self) -> bool:
        """Whether the server is on this machine, so that nothing costs money."""
        url = self.base_url or self.get("BASE_URL") or ""
        return urlsplit(url).hostname in _LOOPBACK

    def client(self, *, needs_account: bool = True, auth: Auth | None = None, **more: Any) -> NumbersClient:
        """Make the client.

        Args:
            needs_account: Whether there has to be an account.
            auth: Other credentials than the ones that are set.
            **more: As for the client.

        Raises:
            Failure: Account or credentials are missing.
        """
        from aiobandwidth.client import NumbersClient

        account = self.account_id or self.get("ACCOUNT_ID")
        if account is None and needs_account:
            raise Failure(
                "no account is named.",
                hint="Set BANDWIDTH_ACCOUNT_ID or give --account; or try it without an account: --sandbox",
            )
        if url := self.base_url or self.get("BASE_URL"):
            more["base_url"] = url
        if version := self.api_version or self.get("API_VERSION"):
            more["api_version"] = version
        return NumbersClient(account, auth or self._auth(), **more)

    def _auth(self) -> Auth:
        from aiobandwidth.auth import BasicAuth, OAuth2ClientCredentials

        if (ids := self.get("CLIENT_ID")) and (secret := self.get("CLIENT_SECRET")):
            return OAuth2ClientCredentials(ids, secret)
        if (user := self.get("USERNAME")) and (password := self.get("PASSWORD")):
            with warnings.catch_warnings(record=True, action="always") as caught:
                auth = BasicAuth(user, password)
            for warning in caught:
                click.echo(f"note: {warning.message}", err=True)
            return auth
        raise Failure(_missing_credentials(self), hint="To try it without an account: --sandbox")


def read_settings(
    *, account: str | None, api_version: str | None, base_url: str | None, env_file: Path | None
) -> Settings:
    """Collect settings; options win over the environment, and that over the file."""
    environment = _read_file(env_file) if env_file is not None else {}
    environment |= {name: value for name, value in os.environ.items() if name.startswith(_PREFIX) and value}
    return Settings(account_id=account, api_version=api_version, base_url=base_url, environment=environment)


def _missing_credentials(settings: Settings) -> str:
    for names in _WAYS:
        given = [name for name in names if settings.get(name)]
        if given:
            (missing,) = (name for name in names if name not in given)
            return f"BANDWIDTH_{given[0]} is set, but BANDWIDTH_{missing} is not."
    return (
        "there are no credentials: set BANDWIDTH_CLIENT_ID and BANDWIDTH_CLIENT_SECRET (or BANDWIDTH_USERNAME and "
        "BANDWIDTH_PASSWORD) in the environment or in a file for --env-file."
    )


def _read_file(path: Path) -> dict[str, str]:
    """Read lines ``BANDWIDTH_NAME=value``, with or without ``export`` and quotes."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(f"the settings file {path} cannot be read: {error}.") from error
    values: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        entry = line.strip().removeprefix("export ").strip()
        if not entry or entry.startswith("#"):
            continue
        name, equals, value = entry.partition("=")
        if not equals or not name.strip().startswith(_PREFIX):
            # The line is not shown: it may hold a secret.
            raise Failure(f"{path}, line {number}: not of the form BANDWIDTH_NAME=value.")
        values[name.strip()] = value.strip().strip("'\"")
    return values
