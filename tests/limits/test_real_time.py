"""Against servers on loopback, with a real clock."""

from __future__ import annotations

import asyncio
import time

from aiobandwidth import BearerAuth, NumbersClient, errors
from aiobandwidth.hooks import AttemptInfo, Hooks
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.testing import connect
from tests.transport.servers import answer, running


class Counting(Hooks):
    def __init__(self) -> None:
        self.statuses: list[int | None] = []

    def attempt_ended(self, attempt: AttemptInfo) -> None:
        self.statuses.append(attempt.status)


async def test_the_sandbox_with_a_hundred_calls_a_second() -> None:
    """Bounds are wide, as machines that run tests are busy; the figures are measured by simulation."""
    counting = Counting()
    async with (
        Sandbox(rate_limits={"HISTORY": (100, 1.0)}) as sandbox,
        connect(sandbox, hooks=[counting], timeout=120) as client,
    ):
        turns = asyncio.Semaphore(100)

        async def call() -> None:
            async with turns:
                try:
                    await client.orders.get_order("none-of-mine")
                except errors.NotFound:
                    return

        begun = time.monotonic()
        await asyncio.gather(*(call() for _ in range(400)))
        took = time.monotonic() - begun
    assert counting.statuses.count(404) == 400
    assert counting.statuses.count(429) <= 40
    assert 2.9 <= took <= 12


async def test_of_several_headers_the_first_counts() -> None:
    refusal = answer(b"", 429, "Retry-After: 0", "Retry-After: 900", "X-RateLimit-Reset: 1", "Content-Type: text/plain")
    done = answer(b"<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>", 200)
    async with running(refusal, done) as server, NumbersClient("7001", BearerAuth("t"), base_url=server.base) as client:
        assert (await client.orders.get_order("o")).order_status == "COMPLETE"
    assert len(server.got) == 2
