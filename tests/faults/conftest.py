"""Fixtures of the fault server's tests."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aiobandwidth.testing import FaultServer


@pytest.fixture
async def server() -> AsyncIterator[FaultServer]:
    """A running fault server without faults."""
    async with FaultServer() as running:
        yield running
