"""Deadlines that share one timer."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import anyio
import pytest

from aiobandwidth._core.deadlines import Limit, Watch


async def held(watch: Watch, seconds: float | None, *, work: float = 10.0) -> Limit:
    with watch.limit(seconds) as limit:
        await asyncio.sleep(work)
    return limit


async def test_a_part_in_time_goes_on() -> None:
    watch = Watch()
    limit = await held(watch, 5, work=0)
    assert not limit.expired
    assert not watch.limits
    watch.close()


async def test_no_limit_sets_no_timer() -> None:
    watch = Watch()
    assert not (await held(watch, None, work=0)).expired
    assert watch._timer is None


async def test_a_part_that_takes_too_long_is_cut_off_and_the_task_goes_on() -> None:
    watch = Watch()
    started = asyncio.get_running_loop().time()
    limit = await held(watch, 0.02)
    assert limit.expired
    assert not limit.silent
    assert asyncio.get_running_loop().time() - started < 5
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
    await asyncio.sleep(0)  # no cancellation is left over
    assert watch._timer is None


async def test_no_time_at_all() -> None:
    assert (await held(Watch(), 0)).expired


async def test_each_of_many_has_its_own_end() -> None:
    watch = Watch()
    ends: list[float] = []

    async def one(seconds: float) -> None:
        assert (await held(watch, seconds)).expired
        ends.append(seconds)

    times = [0.05, 0.01, 0.03, 0.02, 0.04]
    async with anyio.create_task_group() as group:
        for seconds in times:
            group.start_soon(one, seconds)
    assert ends == sorted(times)
    assert not watch.limits


async def test_silence_is_told_from_the_deadline() -> None:
    watch = Watch()
    with watch.limit(10) as limit:
        limit.expect(0.01)
        await asyncio.sleep(10)
    assert limit.expired
    assert limit.silent
    with watch.limit(0.01) as limit:
        limit.expect(10)
        await asyncio.sleep(10)
    assert limit.expired
    assert not limit.silent


async def test_what_is_heard_puts_silence_off() -> None:
    watch = Watch()
    with watch.limit(10) as limit:
        for _ in range(5):
            limit.expect(0.05)
            await asyncio.sleep(0.02)
        limit.expect(None)
        await asyncio.sleep(0.08)
    assert not limit.expired
    watch.close()


async def test_cancellation_from_outside_goes_through() -> None:
    watch = Watch()
    task = asyncio.ensure_future(held(watch, 10))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not watch.limits
    watch.close()


async def test_cancellation_in_the_moment_of_the_deadline_is_not_lost() -> None:
    watch = Watch()
    task = asyncio.ensure_future(held(watch, 10))
    await asyncio.sleep(0)
    (limit,) = watch.limits
    limit.expire()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    watch.close()


async def test_error_of_the_part_goes_through() -> None:
    watch = Watch()
    with pytest.raises(ZeroDivisionError), watch.limit(5):
        raise ZeroDivisionError
    watch.close()


async def test_inside_of_a_scope_that_ends_first_and_around_one() -> None:
    watch = Watch()
    with anyio.move_on_after(0.01) as scope:
        await held(watch, 10)
    assert scope.cancelled_caught
    assert not watch.limits
    with watch.limit(0.01) as limit, anyio.move_on_after(10) as inner:
        await anyio.sleep(5)
    assert limit.expired
    assert not inner.cancelled_caught
    watch.close()


async def test_nested_limits_end_on_their_own() -> None:
    watch = Watch()
    with watch.limit(10) as outer:
        assert (await held(watch, 0.01)).expired
        await asyncio.sleep(0.01)
    assert not outer.expired
    with watch.limit(0.01) as outer, watch.limit(10) as inner:
        await asyncio.sleep(10)
    assert outer.expired
    assert not inner.expired
    watch.close()


def test_one_event_loop_after_another() -> None:
    watch = Watch()
    for _ in range(2):
        assert asyncio.run(held(watch, 0.01)).expired
        with suppress(asyncio.CancelledError):
            asyncio.run(held(watch, 60, work=0))  # leaves the timer set in a loop that is closed
