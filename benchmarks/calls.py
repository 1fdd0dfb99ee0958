"""Whole calls against a loopback server: the client, and aiohttp with lxml by hand."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable, Iterator

import aiohttp
import anyio

from aiobandwidth import BearerAuth, NumbersClient
from benchmarks import hand, server
from benchmarks.harness import OURS, Figure, Measure, Settings, Times, rounds

RAW = "aiohttp + lxml by hand"
HEADERS = {"Authorization": "Bearer token", "Accept": "application/xml"}


async def timed(call: Callable[[], Awaitable[object]], concurrency: int, calls: int) -> float:
    """Seconds for one call, when ``concurrency`` are under way."""

    async def several(count: int) -> None:
        for _ in range(count):
            await call()

    async with anyio.create_task_group() as warming:  # all connections are there
        for _ in range(concurrency):
            warming.start_soon(several, 2)
    gc.collect()
    start = time.perf_counter()
    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(several, calls // concurrency)
    return (time.perf_counter() - start) / calls


async def measure(base: str, settings: Settings) -> list[Figure]:
    calls = 100 if settings.quick else 1000
    found: dict[int, Times] = {n: {OURS: [], RAW: []} for n in (1, 50)}
    async with (
        NumbersClient("9", BearerAuth("token"), base_url=base) as client,
        aiohttp.ClientSession(headers=HEADERS) as session,
    ):

        async def ours() -> object:
            return await client.orders.get_order("8d7e")

        async def raw() -> object:
            async with session.get(f"{base}/accounts/9/orders/8d7e") as response:
                response.raise_for_status()
                return hand.order_reply(await response.read())

        for concurrency, times in found.items():
            for _ in rounds(settings.rounds, times):
                times[OURS].append(await timed(ours, concurrency, calls))
                times[RAW].append(await timed(raw, concurrency, calls))
    return [
        Figure(f"calls-{n}", f"calls, reply of 1 KB, {n} at a time", RAW, times, Measure.SPEED, 0.85)
        for n, times in found.items()
    ]


def figures(settings: Settings) -> Iterator[Figure]:
    with server.running() as base:
        yield from asyncio.run(measure(base, settings))
