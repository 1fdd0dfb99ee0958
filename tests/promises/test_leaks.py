"""Ten thousand calls with all that can go wrong leave nothing behind."""

from __future__ import annotations

import asyncio
import gc
import os
import random
from collections import Counter
from typing import Any

import anyio
import pytest

from aiobandwidth import BandwidthError, BearerAuth, NumbersClient, RetryPolicy, Timeout
from aiobandwidth.models import Order
from tests.transport.servers import MADE, Act, answer, hang_up, raw, reset, running, stay_silent

CALLS = 10_000
AT_A_TIME = 50
PLAN: list[tuple[Act, int]] = [
    (answer(MADE, 200), 50),
    (answer(MADE, 200, "Connection: close", keep=False), 8),
    (answer(b"<html>bad gateway</html>", 502, "Content-Type: text/html"), 8),
    (answer(b"", 429, "Retry-After: 0"), 6),
    (answer(b"", 302, "Location: /api/v1/elsewhere"), 4),
    (hang_up, 6),
    (reset, 6),
    (raw(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<Order"), 5),
    (raw(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nno gzip"), 3),
    (raw(b"no HTTP at all\r\n\r\n"), 3),
    (stay_silent, 1),
]


def descriptors() -> int:
    return len(os.listdir("/proc/self/fd"))


async def settled() -> tuple[int, int]:
    """Tasks and open descriptors, when all that was closed had time to go."""
    for _ in range(20):
        await asyncio.sleep(0.01)
    gc.collect()
    return len(asyncio.all_tasks()), descriptors()


@pytest.mark.parametrize(("calls", "limiting"), [(CALLS, {"rate_limits": None}), (CALLS // 100, {})])
async def test_tasks_sockets_and_descriptors_are_as_before(calls: int, limiting: dict[str, Any]) -> None:
    draw = random.Random(20_26)
    acts = draw.choices([act for act, _ in PLAN], [weight for _, weight in PLAN], k=calls * 4)
    ends: Counter[str] = Counter()
    before = await settled()
    async with running(*acts) as server:
        policy = RetryPolicy(attempts=3, base=0.0005, cap=0.001)
        waits = Timeout(total=5, read=0.1)
        client = NumbersClient("7", BearerAuth("t"), base_url=server.base, retries=policy, timeout=waits, **limiting)
        async with client:
            numbers = iter(range(calls))

            async def one(number: int) -> None:
                if number % 3 == 0:
                    await client.orders.create_order(Order(site_id="3"))
                elif number % 97 == 0:
                    with anyio.move_on_after(0.0005):  # cancelled, in the middle of anything
                        await client.orders.get_order("o")
                elif number % 5 == 0:
                    async with client.port_ins.get_port_in_loa("o", "f") as file:
                        async for _ in file:
                            break
                else:
                    await client.orders.get_order("o")

            async def work() -> None:
                for number in numbers:
                    try:
                        await one(number)
                    except BandwidthError as error:
                        ends[type(error).__name__] += 1
                    else:
                        ends["fine"] += 1

            async with anyio.create_task_group() as group:
                for _ in range(AT_A_TIME):
                    group.start_soon(work)
            assert not client._engine.caller.watch.limits
        await settled()
    after = await settled()
    assert after[0] == before[0]
    assert after[1] <= before[1]
    assert sum(ends.values()) == calls
    assert {"fine", "OutcomeUnknown", "ConnectionLost"} <= set(ends) or calls < CALLS
