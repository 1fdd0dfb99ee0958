"""Limits that change, that others use up, and that are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from tests.limits.servers import Bucket, Fixed, Limit, Sliding
from tests.limits.simulation import Outcome, Simulation

SERVERS: list[Callable[[], Fixed | Sliding]] = [
    lambda: Fixed(50, 1.0, aligned=True),
    lambda: Fixed(50, 1.0, aligned=False),
    lambda: Sliding(50, 1.0),
]
each_server = pytest.mark.parametrize("server", SERVERS, ids=["whole seconds", "first call", "sliding"])


def a_second(times: list[float], begin: float, end: float) -> float:
    return sum(1 for when in times if begin <= when < end) / (end - begin)


@each_server
def test_a_lowered_limit_is_found(server: Callable[[], Fixed | Sliding]) -> None:
    limit = server()

    def lower(_: Simulation) -> None:
        limit.count = 10

    one = Simulation(limit=limit, calls=2000, at=[(10.0, lower)], until=60.0).run()
    assert a_second(one.accepted, 25, 60) >= 9.0
    assert a_second(one.refused, 10, 20) <= 8
    assert a_second(one.refused, 25, 60) <= 0.3
    assert one.failed == 0


@each_server
def test_a_raised_limit_is_found(server: Callable[[], Fixed | Sliding]) -> None:
    limit = server()

    def lift(_: Simulation) -> None:
        limit.count = 200

    one = Simulation(limit=limit, calls=30_000, at=[(10.0, lift)], until=120.0).run()
    assert a_second(one.accepted, 60, 120) >= 160
    assert one.refused_share <= 0.015


def others(per_second: float) -> tuple[float, Callable[[Simulation], float]]:
    """Somebody else calls, whatever the server says."""

    def call(simulation: Simulation) -> float:
        simulation.limit.ask(simulation.wall + simulation.now)
        return 1 / per_second

    return 5.0, call


@each_server
def test_half_of_the_limit_goes_to_others(server: Callable[[], Fixed | Sliding]) -> None:
    one = Simulation(limit=server(), calls=2000, at=[others(25)], until=60.0).run()
    assert a_second(one.accepted, 20, 60) >= 20
    assert a_second(one.refused, 5, 20) <= 8
    assert a_second(one.refused, 40, 60) <= 1.5
    assert one.failed == 0


@each_server
def test_no_storm_where_others_take_all(server: Callable[[], Fixed | Sliding]) -> None:
    """They ask twice as often as the limit allows, at once when it opens; 100 calls of ours want to go."""
    one = Simulation(limit=server(), calls=2000, at=[others(100)], until=60.0).run()
    assert a_second(one.refused, 5, 15) <= 12
    assert a_second(one.refused, 30, 60) <= 2.5


def test_a_server_that_refuses_all_is_asked_ever_less() -> None:
    class Closed:
        def ask(self, now: float) -> float:
            return now + 1.0

    one = Simulation(limit=Closed(), calls=200, until=300.0).run()
    assert Counter(int(when / 60) for when in one.refused)[4] <= 80


class Unlimited:
    def ask(self, now: float) -> None:
        return None


def unlimited(round_trip: float, calls: int) -> Outcome:
    return Simulation(limit=Unlimited(), calls=calls, round_trip=round_trip).run()


@pytest.mark.parametrize(("round_trip", "most"), [(0.001, 0.2), (0.02, 1.5), (0.1, 3.7)])
def test_without_a_limit_the_start_is_all_that_is_slow(round_trip: float, most: float) -> None:
    """``most`` is what the start costs, beyond the time that 100 calls at a time take."""
    for calls in (1000, 20_000):
        assert unlimited(round_trip, calls).seconds <= calls / 100 * round_trip * 1.01 + most


def test_few_calls_start_at_once() -> None:
    """Neither a single caller nor four at a time notice anything."""
    for concurrency in (1, 4):
        one = Simulation(limit=Unlimited(), calls=100, concurrency=concurrency, round_trip=0.05).run()
        assert one.seconds <= 100 / concurrency * 0.05 * 1.05


def test_a_burst_after_a_rest_is_no_burst() -> None:
    """The rate that was learnt stands, however long nobody called."""
    limit: Limit = Bucket(50, 1.0, 50)
    first = Simulation(limit=limit, calls=300)
    first.run()
    gate = first.gate
    assert gate.pace is not None
    now = first.now + 3600
    entered = 0
    while gate.try_enter(now):
        entered += 1
    assert entered == 1
