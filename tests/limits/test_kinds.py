"""1,000 calls against every kind of limit: how much of it is used, and how many calls are refused."""

from __future__ import annotations

from statistics import mean

import pytest

from tests.limits.servers import ANSWERS, kinds
from tests.limits.simulation import Outcome, Simulation

SEEDS = range(4)
FIFTY = dict(kinds(50, 1.0))


def runs(kind: str, answer: str, round_trip: float) -> list[Outcome]:
    return [Simulation(limit=FIFTY[kind](), answer=answer, round_trip=round_trip, seed=n).run() for n in SEEDS]


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("kind", FIFTY)
@pytest.mark.parametrize("round_trip", [0.001, 0.02])
def test_near_servers(kind: str, answer: str, round_trip: float) -> None:
    found = runs(kind, answer, round_trip)
    assert mean(one.used(50) for one in found) >= 0.95
    assert mean(one.refused_share for one in found) <= 0.011
    assert all(one.used(50) >= 0.88 and one.refused_share <= 0.016 for one in found)
    assert not any(one.failed for one in found)


@pytest.mark.parametrize("answer", ["seconds", "reset up", "nothing"])
@pytest.mark.parametrize("kind", FIFTY)
def test_servers_100_ms_away(kind: str, answer: str) -> None:
    found = runs(kind, answer, 0.1)
    assert mean(one.used(50) for one in found) >= 0.92
    assert mean(one.refused_share for one in found) <= 0.017
    assert not any(one.failed for one in found)


@pytest.mark.parametrize("kind", FIFTY)
def test_servers_300_ms_away(kind: str) -> None:
    found = runs(kind, "seconds", 0.3)
    assert mean(one.used(50) for one in found) >= 0.82
    assert mean(one.refused_share for one in found) <= 0.03


@pytest.mark.parametrize(("count", "window", "calls"), [(10, 1.0, 1000), (200, 1.0, 4000), (100, 60.0, 1000)])
@pytest.mark.parametrize("kind", ["fixed, from the first call", "sliding", "bucket of 2", "bucket of 10"])
def test_other_limits(kind: str, count: int, window: float, calls: int) -> None:
    limit = dict(kinds(count, window))[kind]
    found = [Simulation(limit=limit(), calls=calls, round_trip=0.02, seed=seed).run() for seed in SEEDS]
    assert mean(one.used(count / window) for one in found) >= 0.94
    assert mean(one.refused_share for one in found) <= 0.02


def test_three_a_second() -> None:
    """The first refusals weigh more where there are few calls."""
    one = Simulation(limit=dict(kinds(3, 1.0))["sliding"](), calls=500, round_trip=0.02).run()
    assert one.used(3) >= 0.95
    assert one.refused_share <= 0.03


@pytest.mark.parametrize("kind", ["fixed, whole seconds", "sliding", "bucket of 10", "bucket of 50"])
def test_late_timers_and_uneven_networks(kind: str) -> None:
    found = [
        Simulation(limit=FIFTY[kind](), round_trip=0.02, jitter=0.002, lag=0.001, seed=seed).run() for seed in SEEDS
    ]
    assert mean(one.used(50) for one in found) >= 0.95
    assert mean(one.refused_share for one in found) <= 0.013


@pytest.mark.parametrize("kind", FIFTY)
def test_in_the_long_run(kind: str) -> None:
    """Five minutes: what learning costs is forgotten, and looking for more costs next to nothing."""
    one = Simulation(limit=FIFTY[kind](), calls=15_000, round_trip=0.05, seed=1).run()
    assert one.used(50) >= 0.96
    assert one.refused_share <= 0.005
