"""How long the event loop is held up: the longest time that a task which wakes every millisecond had to wait."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable, Iterator

import aiohttp
import anyio

from aiobandwidth import BearerAuth, NumbersClient
from benchmarks import hand, server
from benchmarks.calls import HEADERS, RAW
from benchmarks.harness import OURS, Figure, Measure, Settings, Times, rounds

IDLE = "an idle loop"
TICK = 0.001
PATH = "accounts/5000/availableNumbers"


async def longest_block(work: Callable[[], Awaitable[object]]) -> float:
    """Seconds by which the ticker was late at worst, while some work was done."""
    worst = 0.0
    done = False

    async def tick() -> None:
        nonlocal worst
        before = time.perf_counter()
        while not done:
            await asyncio.sleep(TICK)
            now = time.perf_counter()
            worst = max(worst, now - before - TICK)
            before = now

    gc.collect()
    async with anyio.create_task_group() as group:
        group.start_soon(tick)
        await asyncio.sleep(TICK)
        await work()
        done = True
    return worst


async def measure(base: str, settings: Settings) -> Times:
    async with (
        NumbersClient("5000", BearerAuth("token"), base_url=base) as client,
        aiohttp.ClientSession(headers=HEADERS) as session,
    ):

        async def ours() -> object:
            return await client.available_numbers.search_available_numbers(enable_tn_detail=True)

        async def raw() -> object:
            async with session.get(f"{base}/{PATH}") as response:
                response.raise_for_status()
                return hand.details(await response.read())

        async def idle() -> None:
            await asyncio.sleep(0.03)

        runs: dict[str, Callable[[], Awaitable[object]]] = {OURS: ours, RAW: raw, IDLE: idle}
        times: Times = {name: [] for name in runs}
        for run in runs.values():
            await run()
        for _ in rounds(settings.rounds, times):
            for name, run in runs.items():
                times[name].append(await longest_block(run))
    return times


def figures(settings: Settings) -> Iterator[Figure]:
    with server.running() as base:
        times = asyncio.run(measure(base, settings))
    yield Figure("loop-block", "event loop held up by a 1.2 MB reply", RAW, times, Measure.TIME, 25)
