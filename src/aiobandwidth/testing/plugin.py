"""Pytest plugin: a sandbox and a client connected to it, as fixtures. Imports nothing heavy until one is used."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient
    from aiobandwidth.sandbox import Sandbox


def _async_fixture(function: Callable[..., Any]) -> Any:
    """An async fixture that works in every mode of pytest-asyncio, and without it under anyio's plugin."""
    if find_spec("pytest_asyncio") is not None:
        import pytest_asyncio

        return pytest_asyncio.fixture(function)
    return pytest.fixture(function)


@pytest.fixture
def bandwidth_sandbox_options() -> dict[str, Any]:
    """Arguments of the `Sandbox`; override to change them."""
    return {}


@pytest.fixture
def bandwidth_api_version() -> Literal["v1", "v2"]:
    """API version that ``bandwidth_client`` speaks; override or parametrize to change it."""
    return "v1"


@_async_fixture
async def bandwidth_sandbox(bandwidth_sandbox_options: dict[str, Any]) -> AsyncIterator[Sandbox]:
    """A running sandbox whose orders are done after 10 ms."""
    from aiobandwidth.sandbox import Sandbox

    async with Sandbox(**{"order_delay": 0.01, "report_delay": 0.01, **bandwidth_sandbox_options}) as sandbox:
        yield sandbox


@_async_fixture
async def bandwidth_client(
    bandwidth_sandbox: Sandbox, bandwidth_api_version: Literal["v1", "v2"]
) -> AsyncIterator[NumbersClient]:
    """A client of ``bandwidth_sandbox``, with OAuth2."""
    from aiobandwidth.testing import connect

    async with connect(bandwidth_sandbox, api_version=bandwidth_api_version) as client:
        yield client
