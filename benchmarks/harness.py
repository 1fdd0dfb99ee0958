"""Measuring: everything against a baseline in the same run, in turn, so that the machine's moods meet both alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping, Sequence

import attrs

ROUNDS = 9
LEAST = 0.05  # seconds that one measurement of a short piece of work takes at least


@attrs.frozen
class Figure:
    """One comparison; times in seconds for one piece of work.

    Attributes:
        work: What was done.
        limit: The ratio to the baseline that was set as the aim; None without one.
        baseline: Name of the baseline.
        times: Times by name; ours under ``"aiobandwidth"``.
        bytes: Size of the document, for a rate.
    """

    work: str
    baseline: str
    times: Mapping[str, Sequence[float]]
    limit: float | None = None
    bytes: int = 0

    def median(self, name: str) -> float:
        return statistics.median(self.times[name])

    @property
    def ratio(self) -> float:
        return self.median("aiobandwidth") / self.median(self.baseline)

    def noise(self, name: str) -> float:
        """Half the distance between the quartiles, as a share of the median."""
        low, middle, high = statistics.quantiles(self.times[name], n=4)
        return (high - low) / 2 / middle


def compare(
    work: str,
    ours: Callable[[], object],
    others: Mapping[str, Callable[[], object]],
    *,
    baseline: str,
    limit: float | None = None,
    size: int = 0,
    rounds: int = ROUNDS,
) -> Figure:
    """Time all in turn, ``rounds`` times."""
    runs = {"aiobandwidth": ours, **others}
    repeats = {name: _repeats(run) for name, run in runs.items()}
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name].append(_time(run, repeats[name]))
    return Figure(work, baseline, times, limit, size)


def _repeats(run: Callable[[], object]) -> int:
    run()  # warm
    once = _time(run, 1)
    return max(1, round(LEAST / once)) if once < LEAST else 1


def _time(run: Callable[[], object], repeats: int) -> float:
    gc.collect()
    start = time.perf_counter()
    for _ in range(repeats):
        run()
    return (time.perf_counter() - start) / repeats
