"""How late a deadline and a cancellation are: milliseconds at the 99th percentile, with many calls under way."""

from __future__ import annotations

import asyncio
import gc
import random
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator

import aiohttp
import anyio

from aiobandwidth import BearerAuth, CallTimeout, NumbersClient, RetryPolicy, Timeout
from benchmarks import server
from benchmarks.calls import HEADERS, RAW
from benchmarks.harness import OURS, Figure, Measure, Settings, Times, rounds

DEADLINE = 0.2
AT_A_TIME = 50
MOST = 0.05  # seconds, and what the figures may be
SLOW = ("silence", "drops")
Call = Callable[[], Awaitable[object]]


def late(values: list[float]) -> float:
    """The 99th percentile."""
    return statistics.quantiles(values, n=100, method="inclusive")[-1]


async def past_deadline(call: Call, calls: int) -> float:
    """Seconds by which calls end after their deadline, which none may end before."""
    found: list[float] = []

    async def one() -> None:
        await asyncio.sleep(random.random() * DEADLINE)
        start = time.perf_counter()
        try:
            await call()
        except (CallTimeout, TimeoutError):
            found.append(time.perf_counter() - start - DEADLINE)

    for _ in range(0, calls, AT_A_TIME):
        async with anyio.create_task_group() as group:
            for _ in range(AT_A_TIME):
                group.start_soon(one)
    if len(found) < calls or min(found) < -0.002:
        raise RuntimeError("a call ended before its deadline")
    return late(found)


async def past_cancel(call: Call, calls: int) -> float:
    """Seconds from the cancellation of a call to its end."""
    found: list[float] = []

    async def one() -> None:
        task = asyncio.ensure_future(call())
        await asyncio.sleep(random.random() * DEADLINE / 2)
        start = time.perf_counter()
        task.cancel()
        await asyncio.wait([task])
        found.append(time.perf_counter() - start)

    for _ in range(0, calls, AT_A_TIME):
        async with anyio.create_task_group() as group:
            for _ in range(AT_A_TIME):
                group.start_soon(one)
    return late(found)


async def measure(base: str, settings: Settings) -> dict[str, Times]:
    calls = AT_A_TIME * (1 if settings.quick else 4)
    found: dict[str, Times] = {key: {OURS: [], RAW: []} for key in (*SLOW, "cancel")}
    once, limit = RetryPolicy(attempts=1), Timeout(total=DEADLINE)
    async with (
        NumbersClient("9", BearerAuth("token"), base_url=base, retries=once, timeout=limit, rate_limits=None) as client,
        aiohttp.ClientSession(headers=HEADERS, timeout=aiohttp.ClientTimeout(total=DEADLINE)) as session,
    ):

        async def raw(name: str) -> object:
            async with session.get(f"{base}/accounts/9/orders/{name}") as response:
                return await response.read()

        for name in SLOW:
            pairs: dict[str, Call] = {OURS: lambda n=name: client.orders.get_order(n), RAW: lambda n=name: raw(n)}  # type: ignore[misc]
            for _ in rounds(settings.rounds, found[name]):
                for who, call in pairs.items():
                    gc.collect()
                    found[name][who].append(await past_deadline(call, calls))
        for _ in rounds(settings.rounds, found["cancel"]):
            for who, call in pairs.items():
                gc.collect()
                found["cancel"][who].append(await past_cancel(call, calls))
    return found


def figures(settings: Settings) -> Iterator[Figure]:
    with server.running() as base:
        found = asyncio.run(measure(base, settings))
    for name in SLOW:
        work = f"past its deadline, p99: {name}"
        yield Figure(f"deadline-{name}", work, RAW, found[name], Measure.TIME, MOST * 1e3)
    yield Figure("cancel", "past its cancellation, p99", RAW, found["cancel"], Measure.TIME, MOST * 1e3)
