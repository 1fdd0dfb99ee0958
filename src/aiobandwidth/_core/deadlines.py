"""Deadlines for very many short waits at a time.

A timer of its own for each of them, made and cancelled again, is a good part of the cost of a call. Here all deadlines
of a client share one timer, which is set for the first of them: almost always the call is over long before, and
nothing has to be cancelled.
"""

from __future__ import annotations

import asyncio
from types import TracebackType

NEVER = float("inf")


class Limit:
    """A part of a task that is cancelled when its time is over; a context manager.

    Attributes:
        expired: The time was over before the part was.
        silent: It was over because ``expect`` had set an earlier end than the deadline.
    """

    __slots__ = ("_cancelling", "_deadline", "_end", "_task", "_watch", "expired", "silent")

    def __init__(self, watch: Watch, seconds: float | None) -> None:
        self._watch = watch
        self._deadline = self._end = NEVER if seconds is None else watch.time() + seconds
        self.expired = False
        self.silent = False

    def __enter__(self) -> Limit:
        task = asyncio.current_task()
        assert task is not None
        self._task = task
        self._cancelling = task.cancelling()
        self._watch.add(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> bool:
        self._watch.limits.discard(self)
        if not self.expired:
            return False
        # Somebody else may have cancelled the task in the same moment; that goes on.
        return self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError

    def expect(self, seconds: float | None) -> None:
        """Something has to happen within so many seconds from now, or the time is over early."""
        self._end = self._deadline if seconds is None else min(self._deadline, self._watch.time() + seconds)
        self._watch.look_at(self._end)

    @property
    def end(self) -> float:
        """When the time is over, on the event loop's clock."""
        return self._end

    def expire(self) -> None:
        """Cancel what is under way."""
        self.expired = True
        self.silent = self._end < self._deadline
        self._task.cancel()


class Watch:
    """The deadlines of one client."""

    def __init__(self) -> None:
        self.limits: set[Limit] = set()
        self._next = NEVER
        self._loop: asyncio.AbstractEventLoop | None = None
        self._timer: asyncio.TimerHandle | None = None

    def limit(self, seconds: float | None) -> Limit:
        """A part of the running task that may take so many seconds; None is no limit."""
        return Limit(self, seconds)

    def time(self) -> float:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:  # a client may be used in one event loop after another
            self._loop, self._next, self._timer = loop, NEVER, None
        return loop.time()

    def add(self, limit: Limit) -> None:
        self.limits.add(limit)
        self.look_at(limit.end)

    def look_at(self, when: float) -> None:
        """Make sure that somebody looks at the limits at this time, or before."""
        if when >= self._next:
            return
        self.close()
        self._next = when
        assert self._loop is not None
        self._timer = self._loop.call_at(when, self._look)

    def close(self) -> None:
        """Stop the timer; limits that are still running start it again when they change."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._next = None, NEVER

    def _look(self) -> None:
        self._timer, self._next = None, NEVER
        now = self.time()
        for limit in [one for one in self.limits if one.end <= now]:
            self.limits.discard(limit)
            limit.expire()
        if self.limits:
            self.look_at(min(limit.end for limit in self.limits))
