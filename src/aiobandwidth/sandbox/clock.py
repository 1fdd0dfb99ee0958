"""Time of the sandbox: a clock that runs really, faster or by hand, and the queue of what is due when."""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, NamedTuple, TypeAlias, TypeVar

Plain: TypeAlias = str | int | float | bool | None
"""What planned steps take along: ids and the like, so that they can be saved."""
StepT = TypeVar("StepT", bound=Callable[..., Any])

STEPS: dict[str, Callable[..., Any]] = {}
"""What can be planned, by name; called with the world (see `step`)."""


def step(name: str) -> Callable[[StepT], StepT]:
    """Give a function a name under which it can be planned, so that a plan is data.

    Planned with `Agenda.after` it is called with the world and the arguments of the plan, planned with `World.later`
    with the world, the order and the arguments.
    """

    def register(function: StepT) -> StepT:
        if name in STEPS:
            raise ValueError(f"the step {name} is there twice")
        STEPS[name] = function
        return function

    return register


class Clock:
    """What the sandbox takes for the current time.

    Args:
        speed: Seconds of sandbox time per second of real time; 0 stops the clock, so that only `advance` moves it.
        start: Epoch seconds at which the clock starts; now by default.
    """

    def __init__(self, *, speed: float = 1.0, start: float | None = None) -> None:
        self._speed = _checked(speed)
        self._start = time.time() if start is None else start
        self._is_set = start is not None
        self._held: float | None = None
        self.listeners: list[Callable[[], None]] = []
        """Called when the clock was moved or has another speed, so that whoever sleeps by it can look again."""
        self.reset()

    def reset(self) -> None:
        """Go back to the start; one that runs and was given no start begins now."""
        fixed = self._is_set or self._speed == 0
        self._mark, self._base = time.monotonic(), self._start if fixed else time.time()
        self._changed()

    @property
    def speed(self) -> float:
        """Seconds of sandbox time per second of real time; can be set at any moment."""
        return self._speed

    @speed.setter
    def speed(self, speed: float) -> None:
        now, self._speed = self._running(), _checked(speed)
        self._mark, self._base = time.monotonic(), now
        self._changed()

    def time(self) -> float:
        """Epoch seconds. They stand still while a request or a planned step is carried out."""
        return self._running() if self._held is None else self._held

    def _running(self) -> float:
        return self._base + (time.monotonic() - self._mark) * self._speed

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.time(), UTC)

    @property
    def ahead(self) -> float:
        """Seconds by which the clock is ahead of real time."""
        return self.time() - time.time()

    def advance(self, *, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> None:
        """Move the clock forward at once."""
        amount = seconds + 60 * minutes + 3600 * hours + 86400 * days
        if amount < 0:
            raise ValueError("the clock does not run backwards")
        self._base += amount
        if self._held is not None:
            self._held += amount
        self._changed()

    def set(self, moment: float) -> None:
        """Go on from this moment, which may be an earlier one: for state that was saved then."""
        self._mark, self._base = time.monotonic(), moment
        self._changed()

    @contextmanager
    def held(self, moment: float | None = None) -> Iterator[float]:
        """Let the clock show one moment (now, unless told), whatever time goes by; gives that moment."""
        before, self._held = self._held, self.time() if moment is None else moment
        try:
            yield self._held
        finally:
            self._held = before

    @property
    def is_held(self) -> bool:
        return self._held is not None

    def real_seconds(self, seconds: float) -> float | None:
        """How much real time ``seconds`` of sandbox time take; None when the clock stands still."""
        return None if self._speed == 0 else seconds / self._speed

    def _changed(self) -> None:
        for listener in list(self.listeners):
            listener()


def _checked(speed: float) -> float:
    if not 0 <= speed < float("inf"):
        raise ValueError(f"speed is {speed}; give 0 (by hand), 1 (real) or more")
    return speed


class Planned(NamedTuple):
    """One planned step: its moment in epoch seconds, its place among those of the same moment, and what it does."""

    moment: float
    number: int
    name: str
    args: tuple[Plain, ...]


class Agenda:
    """What is due when. Entries run in the order of their times, and of their entry where times are equal.

    Args:
        clock: The time.
        perform: Carries one step out.
    """

    def __init__(self, clock: Clock, perform: Callable[[str, tuple[Plain, ...]], object]) -> None:
        self._clock = clock
        self._perform = perform
        self._entries: list[Planned] = []
        self._number = 0
        self.on_change: Callable[[], None] | None = None
        """Called when an entry was added, so that whoever sleeps until the next one can look again."""

    def after(self, seconds: float, name: str, *args: Plain) -> None:
        """Plan a step (see `step`) for so many seconds from now."""
        self.at(self._clock.time() + seconds, name, *args)

    def at(self, moment: float, name: str, *args: Plain) -> None:
        """Plan a step for a moment; for now if that is over.

        Raises:
            KeyError: There is no step of this name.
            TypeError: An argument is more than text, a number, a truth value or None.
        """
        if name not in STEPS:
            raise KeyError(f"there is no step {name!r}; register it with @step")
        for arg in args:
            if arg is not None and type(arg) not in (str, int, float, bool):
                raise TypeError(f"the step {name!r} cannot take {arg!r} along; give it an id")
        self._number += 1
        heapq.heappush(self._entries, Planned(max(moment, self._clock.time()), self._number, name, args))
        if self.on_change is not None:
            self.on_change()

    def run_due(self) -> int:
        """Run all that is due, each step at its own moment on the clock; returns how many it were."""
        entries = self._entries
        if not entries:
            return 0
        count, clock = 0, self._clock
        now = clock.time()
        while entries and entries[0].moment <= now:
            planned = heapq.heappop(entries)
            with clock.held(planned.moment):
                self._perform(planned.name, planned.args)
            count += 1
        return count

    def next_in(self) -> float | None:
        """Sandbox seconds until the next entry; None when there is none."""
        return None if not self._entries else max(0.0, self._entries[0].moment - self._clock.time())

    def plan(self) -> tuple[int, list[Planned]]:
        """How many steps were ever planned, and those that are still to come, in order."""
        return self._number, sorted(self._entries)

    def replace(self, number: int, entries: list[Planned]) -> None:
        """Put another plan in the place of this one (see `plan`).

        Raises:
            KeyError: A step has a name that is not known.
        """
        for planned in entries:
            if planned.name not in STEPS:
                raise KeyError(f"there is no step {planned.name!r}")
        self._number, self._entries[:] = number, sorted(entries)
        if self.on_change is not None:
            self.on_change()

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
