"""Figures with times that are made up, so that what follows from them is known."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.harness import MACHINE, OURS, Figure, Measure
from benchmarks.history import Record
from benchmarks.machine import Machine

HAND = "hand-written lxml"


def figure(
    ours: Sequence[float],
    theirs: Sequence[float],
    measure: Measure = Measure.COST,
    aim: float | None = 1.25,
    *,
    key: str = "decode-details-floor",
    work: str = "decode 5,000 number details",
    worst: bool = False,
) -> Figure:
    times = {OURS: ours, HAND: theirs, MACHINE: [0.002] * len(ours)}
    return Figure(key, work, HAND, times, measure, aim, size=1_200_000, worst=worst)


def run(*figures: Figure, date: str = "2026-05-06") -> Record:
    machine = Machine(cores=4, cpu="Example 9000", system="Linux")
    results = [one.result() for one in figures]
    return Record(date, "1.2.3", "3.12.1", {"lxml": "6.1.3"}, machine, results)
