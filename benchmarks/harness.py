"""Measuring: all contenders in turn, round after round, so that the machine's moods meet them alike."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

import attrs

OURS = "aiobandwidth"
MACHINE = "the machine"
"""A fixed piece of work, timed in each round: how much it varies is how much the machine itself does."""
LEAST = 0.05  # seconds that one measurement of a short piece of work takes at least
Times = dict[str, list[float]]


class Measure(StrEnum):
    """What a figure is; the aim is the most of it, of SPEED the least."""

    COST = "cost"  # our time as a multiple of the baseline's
    SPEED = "speed"  # our speed as a multiple of the baseline's
    TIME = "time"  # milliseconds
    MEMORY = "memory"  # megabytes (1,000,000 bytes)


@attrs.frozen
class Settings:
    """How much to measure.

    Attributes:
        rounds: How often each contender is measured.
        items: Length of the longest list.
        quick: Whether only to see that everything runs; such figures mean little.
    """

    rounds: int = 9
    items: int = 1_000_000
    quick: bool = False


QUICK = Settings(rounds=3, items=10_000, quick=True)


@attrs.frozen
class Figure:
    """One comparison.

    Attributes:
        key: Its name in the history.
        work: What was done.
        baseline: Name of the contender that ours is compared with; where the figure is absolute, for scale only.
        times: One value by contender and round: seconds for one piece of work, or for MEMORY bytes; ``MACHINE`` too.
        measure: What is made of them.
        aim: What is to be reached; None if nothing was set.
        ours: Name of our contender.
        size: Bytes of the document, for a rate.
        worst: Whether the worst round counts and not the median.
    """

    key: str
    work: str
    baseline: str
    times: Mapping[str, Sequence[float]]
    measure: Measure = Measure.COST
    aim: float | None = None
    ours: str = OURS
    size: int = 0
    worst: bool = False

    def rounds(self) -> list[float]:
        """The figure in each round."""
        ours = self.times[self.ours]
        if self.measure is Measure.TIME:
            return [value * 1e3 for value in ours]
        if self.measure is Measure.MEMORY:
            return [value / 1e6 for value in ours]
        pairs = zip(ours, self.times[self.baseline], strict=True)
        return [a / b if self.measure is Measure.COST else b / a for a, b in pairs]

    def result(self) -> Result:
        """The figure, made of its rounds."""
        rounds = self.rounds()
        return Result(
            key=self.key,
            work=self.work,
            baseline=self.baseline,
            measure=self.measure,
            value=max(rounds) if self.worst else statistics.median(rounds),
            noise=noise(rounds),
            aim=self.aim,
            ours=self.ours,
            size=self.size,
            contenders={
                name: Spread(statistics.median(values), noise(values), max(values))
                for name, values in self.times.items()
            },
        )


@attrs.frozen
class Spread:
    """How one contender did: seconds, or bytes; ``noise`` is a share of the median."""

    median: float
    noise: float
    worst: float


@attrs.frozen
class Result:
    """A figure as it is shown and kept; see ``Figure``."""

    key: str
    work: str
    baseline: str
    measure: Measure
    value: float
    noise: float
    aim: float | None
    ours: str
    size: int
    contenders: Mapping[str, Spread]

    @property
    def by_length(self) -> bool:
        """Whether the contenders are lengths of one list."""
        return self.ours.endswith(" items")

    @property
    def met(self) -> bool | None:
        """Whether the aim was reached; None without one."""
        if self.aim is None:
            return None
        return self.value >= self.aim if self.measure is Measure.SPEED else self.value <= self.aim

    @property
    def used(self) -> float | None:
        """How much of the aim is used up: 1 is the aim itself, more is a miss."""
        if self.aim is None:
            return None
        return self.aim / self.value if self.measure is Measure.SPEED else self.value / self.aim

    @property
    def verdict(self) -> str:
        return {True: "met", False: "missed", None: ""}[self.met]

    @property
    def unit(self) -> str:
        return {Measure.TIME: "ms", Measure.MEMORY: "MB"}.get(self.measure, "×")

    @property
    def text(self) -> str:
        shown = float(f"{self.value:.3g}")
        digits = 0 if abs(shown) >= 100 else 1 if abs(shown) >= 10 else 2
        return f"{self.value:.{digits}f} {self.unit}"

    @property
    def aim_text(self) -> str:
        if self.aim is None:
            return ""
        return f"{'≥' if self.measure is Measure.SPEED else '≤'} {self.aim:g} {self.unit}"

    @property
    def against(self) -> str:
        """What the figure is a figure of, in a few words."""
        if self.by_length:
            return f"{self.ours} against {self.baseline}"
        if self.measure is Measure.COST:
            return f"× time of {self.baseline}"
        return f"× speed of {self.baseline}" if self.measure is Measure.SPEED else ""


def noise(values: Sequence[float]) -> float:
    """Half the distance between the quartiles, as a share of the median: half of the values lie within it."""
    if len(values) < 2:
        return 0.0
    low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
    return (high - low) / 2 / abs(middle) if middle else 0.0


def rounds(count: int, times: Times) -> Iterator[int]:
    """The rounds of a comparison; each begins with the machine's own piece of work."""
    for number in range(count):
        times.setdefault(MACHINE, []).append(timed(_machine_work, 1, time.perf_counter))
        yield number


def _machine_work() -> int:
    value = 1
    for number in range(60_000):
        value = (value * 31 + number) & 0xFFFF
    return value


def flat(key: str, work: str, times: Mapping[str, Sequence[float]], aim: float = 1.15) -> Figure:
    """How far the cost of one item depends on how many there are: the dearest length against the cheapest.

    Args:
        key: Name in the history.
        work: What was done.
        times: Seconds for one item, by length (``"100 items"``) and round; what has another name stands beside them.
        aim: The most that is to be had.
    """
    sizes = [name for name in times if name.endswith(" items")]
    by_cost = sorted(sizes, key=lambda name: statistics.median(times[name]))
    return Figure(key, work, by_cost[0], times, Measure.COST, aim, ours=by_cost[-1])


def repeats_for(run: Callable[[], object]) -> int:
    """How often to do something so that it can be timed."""
    run()  # warm
    once = timed(run, 1)
    return max(1, round(LEAST / once)) if once < LEAST else 1


def timed(run: Callable[[], object], repeats: int, clock: Callable[[], float] = time.process_time) -> float:
    """Seconds for one piece of work: of the processor, so that it does not count when others have it meanwhile."""
    gc.collect()
    start = clock()
    for _ in range(repeats):
        run()
    return (clock() - start) / repeats
