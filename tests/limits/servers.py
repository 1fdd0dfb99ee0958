"""Rate limits as servers have them, and how they tell of them."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterator
from email.utils import formatdate
from typing import Protocol

from aiobandwidth._core.wire import Headers


class Limit(Protocol):
    """Counts calls."""

    def ask(self, now: float) -> float | None:
        """None for a call that is accepted; when the next one would be, for one that is refused. Epoch seconds."""


class Fixed:
    """So many calls in windows that stand next to each other, from whole seconds on or from the first call on."""

    def __init__(self, count: int, window: float, *, aligned: bool) -> None:
        self.count, self.window, self.aligned = count, window, aligned
        self._begin = -math.inf
        self._accepted = 0

    def ask(self, now: float) -> float | None:
        if now >= self._begin + self.window:
            self._begin = math.floor(now / self.window) * self.window if self.aligned else now
            self._accepted = 0
        if self._accepted >= self.count:
            return self._begin + self.window
        self._accepted += 1
        return None


class Sliding:
    """So many calls in any window."""

    def __init__(self, count: int, window: float) -> None:
        self.count, self.window = count, window
        self._accepted: deque[float] = deque()

    def ask(self, now: float) -> float | None:
        while self._accepted and self._accepted[0] <= now - self.window:
            self._accepted.popleft()
        if len(self._accepted) >= self.count:
            return self._accepted[0] + self.window
        self._accepted.append(now)
        return None


class Bucket:
    """A bucket of tokens that fills up evenly (GCRA)."""

    def __init__(self, count: int, window: float, burst: int) -> None:
        self.count, self.window = count, window
        self._interval = window / count
        self._slack = (burst - 1) * self._interval
        self._at = -math.inf  # when all that was accepted is paid for

    def ask(self, now: float) -> float | None:
        begin = max(self._at, now)
        if begin - self._slack > now + 1e-9:
            return begin - self._slack
        self._at = begin + self._interval
        return None


def kinds(count: int, window: float) -> Iterator[tuple[str, Callable[[], Limit]]]:
    """All kinds of limits with this rate."""
    yield "fixed, whole seconds", lambda: Fixed(count, window, aligned=True)
    yield "fixed, from the first call", lambda: Fixed(count, window, aligned=False)
    yield "sliding", lambda: Sliding(count, window)
    for burst in (1, 2, 5, 10, 25, 50):
        if burst <= count:
            yield f"bucket of {burst}", lambda burst=burst: Bucket(count, window, burst)  # type: ignore[misc]


ANSWERS = ("seconds", "date", "reset up", "reset down", "nothing")


def headers(answer: str, now: float, opens: float) -> Headers:
    """What a 429 says of the time when calls are accepted again. Epoch seconds."""
    match answer:
        case "seconds":
            return Headers({"retry-after": str(max(1, math.ceil(opens - now)))})
        case "date":
            date = formatdate(math.floor(now), usegmt=True)
            return Headers({"retry-after": formatdate(math.ceil(opens), usegmt=True), "date": date})
        case "reset up":
            return Headers({"x-ratelimit-reset": str(math.ceil(opens))})
        case "reset down":
            return Headers({"x-ratelimit-reset": str(math.floor(opens))})
        case _:
            return Headers()
