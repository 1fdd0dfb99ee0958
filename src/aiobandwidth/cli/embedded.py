"""The sandbox inside the command, paced so that a person can watch a job."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from aiobandwidth.cli.settings import Settings
    from aiobandwidth.client import NumbersClient
    from aiobandwidth.sandbox import Sandbox

ORDER_SIZE = 25
CONCURRENCY = 4
UNAVAILABLE = "5005"
REMARK = "5005 is expected here: in the sandbox, numbers ending in 99 are taken."
_ORDERS_PER_SECOND = 10
_ORDER_SECONDS = 1.0


@attrs.frozen
class Embedded:
    """A running sandbox."""

    sandbox: Sandbox

    @property
    def site_id(self) -> str:
        """The site to order to."""
        return str(self.sandbox.site_id)

    @property
    def facts(self) -> str:
        """What there is to try things with."""
        sandbox = self.sandbox
        return f"account {sandbox.account_id}, site {sandbox.site_id}, SIP peer {sandbox.sip_peer_id}"

    def client(self, settings: Settings, **more: Any) -> NumbersClient:
        """Make a client of the sandbox; of the settings only the API version counts."""
        from aiobandwidth.auth import OAuth2ClientCredentials
        from aiobandwidth.client import NumbersClient

        own = OAuth2ClientCredentials(self.sandbox.client_id, self.sandbox.client_secret)
        version: Any = settings.api_version or settings.get("API_VERSION") or "v1"
        auth = more.pop("auth", own)
        return NumbersClient(self.sandbox.account_id, auth, base_url=self.sandbox.url, api_version=version, **more)


@contextlib.asynccontextmanager
async def embedded() -> AsyncIterator[Embedded]:
    """Run a sandbox for as long as the context lasts."""
    from aiobandwidth.sandbox import Sandbox

    limits = {"ORDER": (_ORDERS_PER_SECOND, 1.0)}
    async with Sandbox(order_delay=_ORDER_SECONDS, rate_limits=limits) as sandbox:
        yield Embedded(sandbox)
