"""Which rate limit explains what a server accepted and what it refused.

Three kinds of limits are tried: so many calls in a window that stands still, so many in one that slides, and a bucket
of tokens that fills up evenly (also known as GCRA). All of them can be seen from outside: a limit fits when it would
have accepted what was accepted and refused what was refused.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

Event = tuple[float, bool]
"""When a call was sent, and whether it was accepted."""

COARSE, FINE = 1.12, 1.015
"""Ratio of two rates that are tried one after the other."""
MOST_PHASES = 30
"""Times at which windows may begin that are tried."""
MOST_WINDOWS = 8
"""Only so many windows are looked at; what was before may have been another limit."""
FOR_BUCKETS = 300
"""Calls that a bucket is fitted to, as that takes long."""
FEW = 40
"""Fewer calls explain nothing."""


class Fit(NamedTuple):
    """The limits of one kind that explain what happened best.

    Attributes:
        low: Lowest rate, in calls a second.
        high: Highest rate; infinite if nothing speaks against any.
        misfit: How many of the calls it does not explain.
    """

    low: float
    high: float
    misfit: float


def explain(events: Sequence[Event], window: float, rate: float) -> tuple[list[Event], tuple[Fit, Fit, Fit]]:
    """Fit all kinds of limits.

    Args:
        events: In any order; there is at least one.
        window: Seconds in which the server is thought to count.
        rate: Calls a second that were tried last.

    Returns:
        The events that belong to the limit of today, in the order of sending, and how a bucket, a sliding window and
        windows that stand still fit to them.
    """
    events = sorted(events, key=lambda event: event[0])
    begin = events[-1][0] - MOST_WINDOWS * window
    events = events[-max(sum(1 for sent, _ in events if sent >= begin), 2 * FEW) :]
    while True:
        accepted = sum(1 for _, ok in events if ok) or 1
        mean = accepted / max(events[-1][0] - events[0][0], 1e-3)
        top = 3 * max(mean, rate)
        level = bucket(events[-FOR_BUCKETS:], min(0.1 * mean, 0.5 * top), top)
        fits = level, sliding(events, window), fixed(events, window)
        if len(events) < FEW or min(fit.misfit for fit in fits) <= 1.5 + 0.25 * (len(events) - accepted):
            return events, fits
        events = events[len(events) // 3 :]  # the limit is not what it was


def bucket(events: Sequence[Event], low: float, high: float) -> Fit:
    """Fit a bucket of tokens; its size is the smallest that allows for what was accepted.

    Args:
        events: In the order of sending.
        low: Lowest rate to try, in calls a second.
        high: Highest rate to try.
    """
    lowest, highest, misfit = _best(events, low, high, COARSE)
    if highest < high / COARSE and highest < 1.5 * lowest:
        lowest, highest, misfit = _best(events, lowest / COARSE, highest * COARSE, FINE)
    return Fit(lowest, highest if highest < high / COARSE else math.inf, misfit)


def _best(events: Sequence[Event], low: float, high: float, step: float) -> Fit:
    """The rates that fit best of those from ``low`` to ``high``."""
    found: list[tuple[float, float]] = []
    rate = low
    while rate <= high:
        found.append((rate, _bucket_misfit(events, rate)))
        rate *= step
    least = min(misfit for _, misfit in found)
    fitting = [rate for rate, misfit in found if misfit <= least + 0.1]
    return Fit(fitting[0], fitting[-1], least)


def _bucket_misfit(events: Sequence[Event], rate: float) -> float:
    """How badly a bucket with this rate explains the events."""
    taken, size, last = 0.0, 1.0, events[0][0]
    for sent, accepted in events:
        taken -= (sent - last) * rate
        last = sent
        if taken < 0:
            taken = 0.0
        if accepted:
            taken += 1
            if taken > size:
                size = taken
    size = math.ceil(size - 0.1)
    taken, misfit, last = 0.0, 0.0, events[0][0]
    for sent, accepted in events:
        taken -= (sent - last) * rate
        last = sent
        if taken < 0:
            taken = 0.0
        if accepted:
            taken += 1
            if taken > size:
                misfit += min(1.0, taken - size)
                taken = size
        elif taken <= size - 1:
            misfit += min(1.0, size - 0.8 - taken)
            taken = size - 1  # it was empty, whatever the sum says
    return misfit


def sliding(events: Sequence[Event], window: float) -> Fit:
    """Fit so many calls in any ``window`` seconds."""
    inside: deque[float] = deque()
    accepted_as: list[int] = []
    refused_at: list[int] = []
    for sent, accepted in events:
        while inside and inside[0] <= sent - window:
            inside.popleft()
        if accepted:
            inside.append(sent)
            accepted_as.append(len(inside))
        else:
            refused_at.append(len(inside))
    return _counted([(accepted_as, refused_at)], window)


def fixed(events: Sequence[Event], window: float) -> Fit:
    """Fit so many calls in each of the windows of ``window`` seconds, wherever they begin."""
    return _counted([_counts(events, begin, window) for begin in _beginnings(events)], window)


def _beginnings(events: Sequence[Event]) -> Iterable[float]:
    """When a window may have begun: rather where a call was accepted after one that was refused."""
    again = [now[0] for before, now in pairwise(events) if now[1] and not before[1]]
    accepted = [sent for sent, accepted in events if accepted]
    some = accepted[:: max(1, len(accepted) // MOST_PHASES)]
    return [sent - 1e-6 for sent in again[-10:] + some[:MOST_PHASES]]


def _counts(events: Sequence[Event], begin: float, window: float) -> tuple[list[int], list[int]]:
    """How many its window had accepted with each call that was accepted, and before each that was refused."""
    accepted_as: list[int] = []
    refused_at: list[int] = []
    current, count = math.nan, 0
    for sent, accepted in events:
        number = (sent - begin) // window
        if number != current:
            current, count = number, 0
        if accepted:
            count += 1
            accepted_as.append(count)
        else:
            refused_at.append(count)
    return accepted_as, refused_at


def _counted(counts: Sequence[tuple[list[int], list[int]]], window: float) -> Fit:
    """The limits that explain the counts best."""
    least, limits = math.inf, [1]
    for accepted_as, refused_at in counts:
        ordered = sorted(refused_at)
        for limit in {max(accepted_as, default=1), ordered[0], ordered[len(ordered) // 2], ordered[-1]} - {0}:
            misfit = sum(min(1.0, limit - count) for count in refused_at if count < limit)
            misfit += sum(1.0 for count in accepted_as if count > limit)
            if misfit < least:
                least, limits = misfit, []
            if misfit == least:
                limits.append(limit)
    return Fit(min(limits) / window, max(limits) / window, least)
