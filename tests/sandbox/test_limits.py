"""Rate limits of the sandbox: what a refusal looks like, and how limits are changed."""

from __future__ import annotations

import time
from typing import Any

import aiohttp
import pytest

from aiobandwidth._generated.registry import OPERATIONS
from aiobandwidth._generated.registry import operation as find_operation
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.sandbox.limits import CARRIER_LIMITS, CLASSES, DEFAULT_LIMITS, RateLimits


async def get(sandbox: Sandbox, path: str, base: str | None = None) -> tuple[int, Any, bytes]:
    url = f"{base or sandbox.v1_url}/accounts/{sandbox.account_id}/{path}"
    async with (
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as http,
        http.get(url) as response,
    ):
        return response.status, response.headers, await response.read()


SEARCH = "availableNumbers?areaCode=919&quantity=1"


async def test_a_refusal_of_the_older_groups() -> None:
    async with Sandbox(rate_limits={"SEARCH": (1, 30.0)}) as sandbox:
        assert (await get(sandbox, SEARCH))[0] == 200
        status, headers, body = await get(sandbox, SEARCH)
        assert (status, body, headers["Connection"], headers["Content-Length"]) == (429, b"", "close", "0")
        assert 0 < int(headers["X-RateLimit-Reset"]) - time.time() <= 31  # in epoch seconds
        assert set(headers) == {"X-RateLimit-Reset", "Date", "Content-Length", "Connection"}
        assert (await get(sandbox, "sites"))[0] == 200  # another class


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("addresses", {"links": [], "data": None, "code": 32002, "type": "rate-limiting"}),
        ("tollFreeVerification/webhooks/subscriptions", {"type": "Too Many Requests"}),
    ],
)
async def test_a_refusal_of_the_json_groups(path: str, expected: dict[str, Any]) -> None:
    import json

    async with Sandbox(rate_limits={"DEFAULT": (1, 30.0)}) as sandbox:
        assert (await get(sandbox, path, sandbox.v2_url))[0] == 200
        status, headers, body = await get(sandbox, path, sandbox.v2_url)
        assert (status, headers["Content-Type"], headers["Connection"]) == (429, "application/json", "close")
        assert 0 < int(headers["Retry-After"]) <= 31
        assert "X-RateLimit-Reset" not in headers
        said = json.loads(body)
        told = {**said, **said.pop("errors")[0]} if "errors" in said else said
        assert {name: told[name] for name in expected} == expected


async def test_limits_are_changed_while_it_runs() -> None:
    async with Sandbox() as sandbox:
        limits = sandbox.limits
        limits.set({"SEARCH": (2, 60)})
        assert [(await get(sandbox, SEARCH))[0] for _ in range(3)] == [200, 200, 429]
        limits.set({"SEARCH": (1, 60)})  # counted anew
        assert [(await get(sandbox, SEARCH))[0] for _ in range(2)] == [200, 429]
        assert limits.refused == 2
        limits.set()
        assert limits.limits == DEFAULT_LIMITS
        assert [(await get(sandbox, SEARCH))[0] for _ in range(3)] == [200, 200, 200]
        with pytest.raises(ValueError, match="no class"):
            limits.set({"SERCH": (1, 1.0)})
        assert limits.limits == DEFAULT_LIMITS


def test_limits_of_the_carrier() -> None:
    limits = RateLimits("carrier")
    assert (limits.limits["ORDER"], limits.limits["SEARCH"]) == ((800, 480.0), (800, 480.0))
    assert limits.limits["HISTORY"] == DEFAULT_LIMITS["HISTORY"]
    assert [limits.refuse("1", "ORDER") for _ in range(800)] == [None] * 800
    reset = limits.refuse("1", "ORDER")
    assert reset is not None
    assert 478 < reset - time.time() <= 481
    assert limits.refuse("1", "SEARCH") is None  # each class for itself
    assert limits.refuse("2", "ORDER") is None  # and each account
    assert set(CARRIER_LIMITS) <= set(CLASSES)


def test_classes_are_those_of_the_operations() -> None:
    assert {find_operation(name).rate_class for name in OPERATIONS} <= set(CLASSES)


@pytest.mark.parametrize("limits", ["real", {"ORDER": (-1, 1.0)}, {"ORDER": (1, 0.0)}, {"ORDER": (1, float("inf"))}])
def test_what_is_no_limit(limits: Any) -> None:
    with pytest.raises(ValueError, match="limit"):
        Sandbox(rate_limits=limits)
