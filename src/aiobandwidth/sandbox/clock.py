"""Time of the sandbox: a clock that runs really, faster or by hand, and the queue of what is due when."""

from __future__ import annotations

import heapq
import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime


class Clock:
    """What the sandbox takes for the current time.

    Args:
        speed: Seconds of sandbox time per second of real time; 0 stops the clock, so that only `advance` moves it.
        start: Epoch seconds at which the clock starts; now by default.
    """

    def __init__(self, *, speed: float = 1.0, start: float | None = None) -> None:
        if speed < 0:
            raise ValueError(f"speed is {speed}; give 0 (by hand), 1 (real) or more")
        self.speed = speed
        self._origin = time.time() if start is None else start
        self._started = time.monotonic()
        self._added = 0.0

    def time(self) -> float:
        """Epoch seconds."""
        return self._origin + self._added + (time.monotonic() - self._started) * self.speed

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.time(), UTC)

    def advance(self, *, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> None:
        """Move the clock forward at once."""
        step = seconds + 60 * minutes + 3600 * hours + 86400 * days
        if step < 0:
            raise ValueError("the clock does not run backwards")
        self._added += step

    def real_seconds(self, seconds: float) -> float | None:
        """How much real time ``seconds`` of sandbox time take; None when the clock stands still."""
        return None if self.speed == 0 else seconds / self.speed


class Agenda:
    """What is due when. Entries run in the order of their times, and of their entry where times are equal."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._entries: list[tuple[float, int, Callable[[], None]]] = []
        self._numbers = itertools.count()
        self.on_change: Callable[[], None] | None = None
        """Called when an entry was added, so that whoever sleeps until the next one can look again."""

    def after(self, seconds: float, action: Callable[[], None]) -> None:
        self.at(self._clock.time() + seconds, action)

    def at(self, moment: float, action: Callable[[], None]) -> None:
        heapq.heappush(self._entries, (moment, next(self._numbers), action))
        if self.on_change is not None:
            self.on_change()

    def run_due(self) -> int:
        """Run all that is due; returns how much it was."""
        entries = self._entries
        if not entries:
            return 0
        count, now = 0, self._clock.time()
        while entries and entries[0][0] <= now:
            heapq.heappop(entries)[2]()
            count += 1
        return count

    def next_in(self) -> float | None:
        """Sandbox seconds until the next entry; None when there is none."""
        return None if not self._entries else max(0.0, self._entries[0][0] - self._clock.time())

    def __len__(self) -> int:
        return len(self._entries)


def stamp(moment: float) -> str:
    """Time stamp with milliseconds, as most replies carry it: ``2024-03-05T11:22:33.444Z``."""
    # Milliseconds are cut, not rounded, so that a stamp never lies in the future.
    return datetime.fromtimestamp(int(moment * 1000) / 1000, UTC).isoformat(timespec="milliseconds")[:-6] + "Z"


def dashed_stamp(moment: float) -> str:
    """Time stamp with dashes for colons (``2024-03-05T11-22-33.444Z``), as the disconnect lists have it."""
    return stamp(moment).replace(":", "-")


def when(moment: float) -> datetime:
    """The moment as messages carry it: UTC, milliseconds, cut rather than rounded."""
    return datetime.fromtimestamp(int(moment * 1000) / 1000, UTC)
