"""Calls of a client that wait for their turn: order, hooks, deadlines, cancellation, settings."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio
import pytest

from aiobandwidth import NumbersClient, RetryPolicy, Timeout, errors
from aiobandwidth._core.limiter import Gate
from aiobandwidth._core.wire import Attempt, Headers, Request, WireReply
from aiobandwidth.hooks import CallInfo, Hooks, WaitInfo
from tests.limits.servers import Bucket, Fixed, Sliding
from tests.limits.virtual import STATE, Server, client_of, now, run


class Closed:
    """Refuses all calls until some time after the start."""

    def __init__(self, until: float) -> None:
        self.until = until
        self._begin = math.nan

    def ask(self, at: float) -> float | None:
        self._begin = at if math.isnan(self._begin) else self._begin
        return self._begin + self.until if at < self._begin + self.until else None


class Free:
    def ask(self, at: float) -> None:
        return None


def gate_of(client: NumbersClient) -> Gate:
    limiter = client._engine.caller.limiter
    assert limiter is not None
    [gate] = limiter._gates.values()
    return gate


def waiting(gate: Gate) -> int:
    return len(gate._new) + len(gate._again)


async def at_a_time(concurrency: int, calls: int, call: Callable[[str], Awaitable[object]]) -> None:
    numbers = iter(range(calls))

    async def work() -> None:
        for number in numbers:
            await call(f"o{number:04}")

    async with anyio.create_task_group() as group:
        for _ in range(concurrency):
            group.start_soon(work)


def test_a_thousand_calls() -> None:
    server = Server(Sliding(50, 1.0), answer="reset up")

    async def main() -> None:
        client = client_of(server)
        await at_a_time(100, 1000, client.orders.get_order)

    run(main)
    assert len(server.accepted) == 1000
    assert server.accepted[-1][0] <= 1000 / 50 / 0.95
    assert len(server.refused) <= 10


def test_first_come_first_served() -> None:
    """But a call that was refused goes before those that were never sent."""
    server = Server(Sliding(20, 1.0), answer="seconds")

    async def main() -> None:
        client = client_of(server)
        async with anyio.create_task_group() as group:
            for number in range(200):
                group.start_soon(client.orders.get_order, f"o{number:04}")

    run(main)
    refused = {path for _, path in server.refused}
    first_timers = [path for _, path in server.accepted if path not in refused]
    assert first_timers == sorted(first_timers)
    opened = max(when for when, _ in server.refused)
    after = [path for when, path in server.accepted if when > opened]
    assert refused <= set(after[:40])  # not after all others


def test_nobody_slips_in() -> None:
    """A call that comes while a place is free and others wait goes to the end of the line."""
    gate = Gate()
    while gate.try_enter(0.0):
        pass
    first, second = gate.join(again=False), gate.join(again=False)
    gate.leave(0.0, 0.1, WireReply(status=200), lambda: 0.0, 120.0)
    assert not gate.try_enter(0.1)
    assert gate.enter(second, 0.1) > 0
    assert gate.enter(first, 0.1) == 0
    again = gate.join(again=True)
    gate.leave(0.0, 0.2, None, lambda: 0.0, 120.0)
    assert gate.enter(second, 0.2) > 0
    assert gate.enter(again, 0.2) == 0


def test_classes_and_accounts_do_not_hold_each_other_up() -> None:
    server = Server(Closed(30.0))

    async def main() -> None:
        client = client_of(server)
        async with anyio.create_task_group() as group:
            group.start_soon(client.orders.get_order, "o1")
            await anyio.sleep(1)
            server.limit = Free()
            await client.orders.get_order("o2", account_id="7002")
            await client.request("GET", "/accounts/{accountId}/sites")
            assert now() < 2

    run(main)


class Looking(Hooks):
    def __init__(self) -> None:
        self.waits: list[WaitInfo] = []
        self.calls: list[CallInfo] = []

    def waiting(self, wait: WaitInfo) -> None:
        self.waits.append(wait)

    def call_ended(self, call: CallInfo) -> None:
        self.calls.append(call)


def test_hooks_see_the_waits() -> None:
    hooks = Looking()

    async def main() -> None:
        client = client_of(Server(Free(), round_trip=0.0), hooks=[hooks], rate_limits={"HISTORY": (2, 1.0)})
        async with anyio.create_task_group() as group:
            for number in range(5):
                group.start_soon(client.orders.get_order, f"o{number}")

    run(main)
    assert [wait.reason for wait in hooks.waits] == ["rate limit"] * 4
    assert "HISTORY" in hooks.waits[0].text
    assert [wait.seconds for wait in hooks.waits] == pytest.approx([0.505, 1.01, 1.515, 2.02], abs=0.01)
    assert [call.waited for call in hooks.calls] == pytest.approx([0, 0.505, 1.01, 1.515, 2.02], abs=0.01)
    assert [call.elapsed for call in hooks.calls] == pytest.approx([0, 0.505, 1.01, 1.515, 2.02], abs=0.01)


def test_a_given_limit_is_kept_from_the_first_call_on() -> None:
    server = Server(Sliding(10, 1.0))

    async def main() -> None:
        client = client_of(server, rate_limits={"HISTORY": (10, 1.0)})
        await at_a_time(50, 200, client.orders.get_order)

    run(main)
    assert not server.refused
    assert server.accepted[-1][0] <= 200 / 10 / 0.95


def test_a_given_limit_that_is_too_high_is_corrected() -> None:
    server = Server(Sliding(10, 1.0))

    async def main() -> None:
        client = client_of(server, rate_limits={"HISTORY": (40, 1.0)})
        await at_a_time(50, 300, client.orders.get_order)

    run(main)
    assert len(server.refused) <= 25
    assert server.accepted[-1][0] <= 300 / 10 / 0.85


@pytest.mark.parametrize("limit", [(0, 1.0), (5, 0), (math.nan, 1.0), (5, math.inf), (5,), "5/s", None, (5, "x")])
def test_limits_that_are_none_are_refused(limit: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="ORDER"):
        client_of(Server(Free()), rate_limits={"ORDER": limit})


def test_limiting_can_be_switched_off() -> None:
    server = Server(Free(), round_trip=1.0)

    async def main() -> None:
        client = client_of(server, rate_limits=None)
        async with anyio.create_task_group() as group:
            for number in range(500):
                group.start_soon(client.orders.get_order, f"o{number}")

    run(main)
    assert server.most_under_way == 500


def test_a_new_class_begins_with_few_calls_at_a_time() -> None:
    server = Server(Free(), round_trip=0.05)

    async def main() -> None:
        client = client_of(server)
        async with anyio.create_task_group() as group:
            for number in range(40):
                group.start_soon(client.orders.get_order, f"o{number}")

    run(main)
    assert server.most_under_way <= 8


def test_what_the_server_says_of_its_limit_is_believed() -> None:
    """X-RateLimit-Limit, -Remaining and -Reset in replies of any status leave next to nothing to be refused."""
    limit = Sliding(20, 1.0)
    server = Server(limit, answer="reset up")
    server.tells = lambda at: {
        "x-ratelimit-limit": "20",
        "x-ratelimit-remaining": str(20 - len(limit._accepted)),
        "x-ratelimit-reset": str(math.ceil(at + 1)),
    }

    async def main() -> None:
        client = client_of(server)
        await at_a_time(50, 300, client.orders.get_order)

    run(main)
    assert len(server.refused) <= 4
    assert server.accepted[-1][0] <= 300 / 20 / 0.95


def test_a_minute_that_is_used_up_is_waited_out() -> None:
    server = Server(Free())
    server.tells = lambda at: {
        "x-ratelimit-limit": "100",
        "x-ratelimit-remaining": "0" if at % 60 > 30 else "50",
        "x-ratelimit-reset": str(math.ceil(at / 60) * 60),
    }

    async def main() -> None:
        client = client_of(server)
        await client.orders.get_order("o1")
        await anyio.sleep(60 - server.accepted[0][0] % 60 - 20 + (60 - 1_700_000_000 % 60) % 60)
        await client.orders.get_order("o2")
        await client.orders.get_order("o3")

    run(main)
    (_, second, third) = (when for when, _ in server.accepted)
    assert third - second >= 15


def test_a_wait_that_is_too_long_is_refused_at_once() -> None:
    """Both of those who wait already and of those who come later."""
    server = Server(Closed(40.0), round_trip=0.1)
    failed: list[tuple[float, errors.RateLimited]] = []

    async def main() -> None:
        client = client_of(server)

        async def call(number: int, timeout: float) -> None:
            try:
                await client.orders.get_order(f"o{number}", timeout=timeout)
            except errors.RateLimited as error:
                failed.append((now(), error))

        async with anyio.create_task_group() as group:
            for number in range(4):
                group.start_soon(call, number, 100)
            await anyio.sleep(0.01)
            group.start_soon(call, 4, 100)
            for number in range(5, 21):
                group.start_soon(call, number, 30)
            await anyio.sleep(5)
            group.start_soon(call, 99, 30)

    run(main)
    assert len(failed) == 17
    assert all(when < 0.2 for when, _ in failed[:16])
    assert failed[16][0] == pytest.approx(5.01, abs=0.01)
    assert failed[16][1].retry_after == pytest.approx(35.1, abs=0.2)
    assert failed[16][1].status == 429
    assert len({path for _, path in (*server.accepted, *server.refused)}) == 5


def test_calls_are_not_spread_over_an_hour() -> None:
    """A quota for long is used as it is wanted, until it is used up; then calls are refused at once."""
    server = Server(Fixed(100, 3600.0, aligned=False))
    failed: list[float] = []

    async def main() -> None:
        client = client_of(server)

        async def call(number: str) -> None:
            try:
                await client.orders.get_order(number)
            except errors.RateLimited:
                failed.append(now())

        await at_a_time(20, 150, call)
        assert now() < 30
        await anyio.sleep(3700 - now())
        begun = now()
        await at_a_time(20, 60, client.orders.get_order)
        assert now() - begun < 20

    run(main)
    assert len(server.accepted) == 160
    assert len(failed) == 50
    assert len(server.refused) <= 20


def test_longest_wait_bounds_the_turn_as_well() -> None:
    server = Server(Closed(40.0))

    async def main() -> None:
        client = client_of(server, timeout=None)
        async with anyio.create_task_group() as group:
            group.start_soon(client.orders.get_order, "o1")
            await anyio.sleep(1)
            with pytest.raises(errors.RateLimited):
                await client.orders.get_order("o2", retries=RetryPolicy(longest_wait=10))

    run(main)


def test_a_queue_that_is_known_to_be_too_long_is_refused() -> None:
    """A limit that is known says how long a line takes."""

    async def main() -> None:
        client = client_of(Server(Free()), rate_limits={"HISTORY": (1, 1.0)})
        async with anyio.create_task_group() as group:
            for number in range(50):
                group.start_soon(client.orders.get_order, f"o{number}")
            await anyio.sleep(0.5)
            begun = now()
            with pytest.raises(errors.RateLimited) as caught:
                await client.orders.get_order("late", timeout=20)
            assert now() == begun
            assert caught.value.retry_after == pytest.approx(45, abs=5)

    run(main)


class Hanging(Server):
    """The first calls get no reply."""

    def __init__(self, hanging: int) -> None:
        super().__init__(Free())
        self.hanging = hanging

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        self.hanging -= 1
        if self.hanging >= 0:
            await anyio.sleep(3600)
        return await super().send(request, attempt)


def test_the_deadline_ends_the_wait() -> None:
    server = Hanging(100)

    async def main() -> None:
        client = client_of(server)
        async with anyio.create_task_group() as group:
            for number in range(4):
                group.start_soon(client.orders.get_order, f"o{number}")
            await anyio.sleep(0.1)
            with pytest.raises(errors.CallTimeout) as caught:
                await client.orders.get_order("late", timeout=0.5)
            assert now() == pytest.approx(0.6, abs=0.01)
            assert not caught.value.sent
            assert waiting(gate_of(client)) == 0
            group.cancel_scope.cancel()

    run(main)


def test_calls_that_hang_do_not_block_their_class() -> None:
    server = Hanging(4)

    async def main() -> None:
        client = client_of(server)
        async with anyio.create_task_group() as group:
            for number in range(4):
                group.start_soon(client.orders.get_order, f"o{number}")
            await anyio.sleep(0.1)
            async with anyio.create_task_group() as others:
                for number in range(20):
                    others.start_soon(client.orders.get_order, f"late{number}")
            assert now() < 3
            group.cancel_scope.cancel()

    run(main)


def test_cancelled_waiters_leave_nothing_behind() -> None:
    server = Server(Sliding(10, 1.0))

    async def main() -> None:
        client = client_of(server)
        for _ in range(20):
            async with anyio.create_task_group() as group:
                for number in range(60):
                    group.start_soon(client.orders.get_order, f"o{number}")
                await anyio.sleep(0.333)
                group.cancel_scope.cancel()
            assert waiting(gate_of(client)) == 0
            assert gate_of(client).under_way == 0
        assert len(asyncio.all_tasks()) == 1
        begun = now()
        async with anyio.create_task_group() as group:
            for number in range(20):
                group.start_soon(client.orders.get_order, f"o{number}")
        assert now() - begun <= 4

    run(main)


def test_a_cancelled_call_lets_the_next_one_go() -> None:
    """Also the one whose turn it was to watch the clock."""
    server = Server(Free())

    async def main() -> None:
        client = client_of(server, rate_limits={"HISTORY": (1, 10.0)})
        await client.orders.get_order("o1")
        async with anyio.create_task_group() as group:
            head = anyio.CancelScope()

            async def cancelled() -> None:
                with head:
                    await client.orders.get_order("o2")

            group.start_soon(cancelled)
            await anyio.sleep(0.1)
            group.start_soon(client.orders.get_order, "o3")
            await anyio.sleep(0.1)
            head.cancel()

    run(main)
    assert [path for _, path in server.accepted] == ["o1", "o3"]
    assert server.accepted[1][0] == pytest.approx(10.1, abs=0.1)


class Dropping(Server):
    """Every third connection breaks."""

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        from tests.core.fakes import lost

        if len(self.accepted) % 3 == 2:
            self.accepted.append((now(), "lost"))
            raise lost()
        return await super().send(request, attempt)


def test_calls_without_a_reply_give_their_place_back() -> None:
    server = Dropping(Free())

    async def main() -> None:
        client = client_of(server)

        async def call(order_id: str) -> None:
            with suppress(errors.ConnectionLost):
                await client.orders.get_order(order_id)

        await at_a_time(20, 100, call)
        assert gate_of(client).under_way == 0

    run(main)


def test_an_attempt_may_take_its_time_and_no_more() -> None:
    """A reading call is sent again; a call that changes something ends with an unknown outcome."""
    from aiobandwidth.models import Order

    server = Hanging(1)

    async def main() -> None:
        client = client_of(server, timeout=Timeout(total=30, attempt=2))
        reply = await client.reply(client.orders.get_order, "o1")
        assert reply.attempts == 2
        assert 2 <= now() < 4
        server.hanging = 1
        begun = now()
        with pytest.raises(errors.OutcomeUnknown):
            await client.orders.create_order(Order(site_id="31"))
        assert now() - begun == pytest.approx(2, abs=0.01)

    run(main)


def test_the_deadline_of_the_call_ends_an_attempt_as_well() -> None:
    server = Hanging(5)

    async def main() -> None:
        client = client_of(server, timeout=Timeout(total=3, attempt=2), retries=RetryPolicy(base=0.0))
        with pytest.raises(errors.CallTimeout, match="3 s"):
            await client.orders.get_order("o1")
        assert now() == pytest.approx(3, abs=0.01)

    run(main)


def test_headers_that_make_no_sense_stop_nothing() -> None:
    class Odd(Server):
        async def send(self, request: Request, attempt: Attempt) -> WireReply:
            attempt.watched = attempt.sent = True
            left = {"x-ratelimit-limit": "9" * 5000, "x-ratelimit-remaining": "-1", "x-ratelimit-reset": "nan"}
            kind = {"content-type": "application/xml"}
            return WireReply(status=200, headers=Headers({**left, **kind}), body=STATE)

    async def main() -> None:
        client = client_of(Odd(Free()))
        await at_a_time(10, 50, client.orders.get_order)
        assert gate_of(client).pace is None

    run(main)


def test_a_bucket_of_one_is_found_through_the_client() -> None:
    server = Server(Bucket(50, 1.0, 1), answer="seconds", round_trip=0.005)

    async def main() -> None:
        client = client_of(server)
        await at_a_time(100, 1000, client.orders.get_order)

    run(main)
    assert server.accepted[-1][0] <= 1000 / 50 / 0.93
    assert len(server.refused) <= 12
