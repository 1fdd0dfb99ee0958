"""Fixtures of the sandbox's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from aiobandwidth.sandbox import Sandbox


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A running sandbox whose orders are done at once."""
    async with Sandbox(order_delay=0.005, report_delay=0.005) as running:
        yield running


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    """A bare HTTP session with the credentials of the sandbox, for what the client would not do."""
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as session:
        yield session
