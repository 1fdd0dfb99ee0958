"""Help for testing code that uses this package.

The pytest plugin, which is there as soon as the package is installed, has these fixtures:

- ``bandwidth_sandbox``: a running `Sandbox`, its orders done after 10 ms
- ``bandwidth_client``: a `NumbersClient` connected to it, with OAuth2
- ``bandwidth_stubber``: a `Stubber`, for tests of single functions without any server
- ``bandwidth_sandbox_options`` and ``bandwidth_api_version``: override them to change these

```python
async def test_my_service(bandwidth_sandbox, bandwidth_client):
    await my_service.buy(bandwidth_client, ["9192000001"])
    assert bandwidth_sandbox.numbers.in_service() == ["9192000001"]


async def test_lost_reply(bandwidth_sandbox, bandwidth_client):
    bandwidth_sandbox.faults.add("close:applied", method="POST", path=r"/orders$")
    with pytest.raises(OutcomeUnknown):
        await my_service.buy(bandwidth_client, ["9192000001"])
    assert bandwidth_sandbox.orders_created == 1


@pytest.fixture
def bandwidth_sandbox_options():
    return {"order_delay": 1.0, "taken": ["9192000001"]}
```

`FaultServer` is for tests of what a client does when the network or the server goes wrong; the sandbox has the same
faults.

Async fixtures need pytest-asyncio (any mode) or anyio's plugin. Without pytest, or in other runners:

```python
async with Sandbox() as sandbox, connect(sandbox) as client:
    ...
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient
    from aiobandwidth.sandbox import Clock as Clock
    from aiobandwidth.sandbox import Sandbox as Sandbox
    from aiobandwidth.testing.faults import FaultServer as FaultServer
    from aiobandwidth.testing.faults import Reply as Reply
    from aiobandwidth.testing.stubber import InvalidCall as InvalidCall
    from aiobandwidth.testing.stubber import Stubber as Stubber
    from aiobandwidth.testing.stubber import StubCall as StubCall
    from aiobandwidth.testing.stubber import StubFailed as StubFailed
    from aiobandwidth.testing.stubber import StubMisuse as StubMisuse
    from aiobandwidth.testing.stubber import UnexpectedCall as UnexpectedCall
    from aiobandwidth.testing.stubber import UnusedStubs as UnusedStubs
else:
    _STUBS = {"InvalidCall", "StubCall", "StubFailed", "StubMisuse", "Stubber", "UnexpectedCall", "UnusedStubs"}

    def __getattr__(name: str) -> Any:
        if name in ("Clock", "Sandbox"):
            from aiobandwidth import sandbox

            return getattr(sandbox, name)
        if name in ("FaultServer", "Reply"):
            from aiobandwidth.testing import faults

            return getattr(faults, name)
        if name in _STUBS:
            from aiobandwidth.testing import stubber

            return getattr(stubber, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "Clock",
    "FaultServer",
    "InvalidCall",
    "Reply",
    "Sandbox",
    "StubCall",
    "StubFailed",
    "StubMisuse",
    "Stubber",
    "UnexpectedCall",
    "UnusedStubs",
    "connect",
]


def connect(sandbox: Sandbox, *, api_version: Literal["v1", "v2"] = "v1", **options: Any) -> NumbersClient:
    """Make a client for a running sandbox; enter it with ``async with``.

    Args:
        sandbox: A running sandbox.
        api_version: Version of the API to speak.
        **options: Further arguments of `NumbersClient`, such as ``timeout`` or ``auth`` (OAuth2 by default).

    Returns:
        A client that is not open yet.
    """
    from aiobandwidth.auth import OAuth2ClientCredentials
    from aiobandwidth.client import NumbersClient

    options.setdefault("auth", OAuth2ClientCredentials(sandbox.client_id, sandbox.client_secret))
    options.setdefault("account_id", sandbox.account_id)
    return NumbersClient(api_version=api_version, base_url=sandbox.base_url(api_version), **options)
