"""Pytest plugin: a sandbox with a client connected to it, and stubs. Imports nothing heavy until one is used."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient
    from aiobandwidth.sandbox import Sandbox
    from aiobandwidth.testing.stubber import Stubber

_FAILED = pytest.StashKey[bool]()


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


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember of each test whether it failed: then nobody has to be told of stubs that it did not use."""
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = not report.passed
    return report


@pytest.fixture
def bandwidth_stubber(request: pytest.FixtureRequest, bandwidth_api_version: Literal["v1", "v2"]) -> Iterator[Stubber]:
    """A `Stubber`; after a test that passed it sees to it that all came that was stubbed."""
    from aiobandwidth.testing.stubber import Stubber

    stub = Stubber(api_version=bandwidth_api_version)
    yield stub
    if not request.node.stash.get(_FAILED, False):
        stub.assert_all_used()
