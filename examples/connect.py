"""What the examples share: a client of your account, or of a sandbox inside the program."""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator

from aiobandwidth import NumbersClient, OAuth2ClientCredentials
from aiobandwidth.sandbox import Sandbox


@contextlib.asynccontextmanager
async def connect() -> AsyncIterator[tuple[NumbersClient, str]]:
    """Give a client and the id of a site.

    With BANDWIDTH_ACCOUNT_ID, BANDWIDTH_CLIENT_ID, BANDWIDTH_CLIENT_SECRET and BANDWIDTH_SITE_ID in the environment it
    works on that account, where numbers cost money. Without an account it starts a sandbox.
    """
    if "BANDWIDTH_ACCOUNT_ID" in os.environ:
        async with NumbersClient() as client:
            yield client, os.environ["BANDWIDTH_SITE_ID"]
        return
    async with Sandbox(order_delay=0.5) as sandbox:
        auth = OAuth2ClientCredentials(sandbox.client_id, sandbox.client_secret)
        async with NumbersClient(sandbox.account_id, auth, base_url=sandbox.url) as client:
            print(f"On a sandbox at {sandbox.url}")
            yield client, sandbox.site_id
