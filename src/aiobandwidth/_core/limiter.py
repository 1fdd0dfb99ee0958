"""Keeps calls below the rate limits of the server, which count per account and class of operations.

Nothing is known of a limit at first, so a class begins with few calls at a time and grows. A class that is never
refused a call soon goes as fast as its callers want. With the first refusal it gets a `Pace`.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable, Mapping

from aiobandwidth._core.pace import NEVER, Pace, Told
from aiobandwidth._core.retry import reset_of, retry_after
from aiobandwidth._core.wire import Headers, Request, WireReply
from aiobandwidth.errors import ConfigurationError

FEW = 4
"""Calls at a time of a class that is new."""
FIRST_RATE = 50.0
"""Where replies take long, as many calls at a time as make about so many a second."""
MOST_AT_FIRST = 15.0
ENOUGH = 300.0
"""Growth is for those who need it: while that many calls a second are possible, a new class does not grow."""
HALF_TRUSTED, TRUSTED = 150, 400
"""After so many calls without a refusal a class grows faster, and fast."""
EVEN_UNTIL = 512
"""For so many calls a new class spaces its calls, so that they do not come in bursts."""
STUCK = 1.0
"""A call that waits for a free place waits no longer than this: who is under way may hang."""
BELIEVED = 3600.0
"""A server that asks for a longer wait than this, in seconds, is asked again before."""
REMEMBERED = 2048


class Waiter:
    """A call in the queue.

    Attributes:
        ahead: Calls in front of it when it came.
        woken: Set when there is reason to look again.
    """

    __slots__ = ("ahead", "woken")

    def __init__(self, ahead: int) -> None:
        self.ahead = ahead
        self.woken: asyncio.Future[None] | None = None

    def wake(self) -> None:
        if self.woken is not None and not self.woken.done():
            self.woken.set_result(None)

    async def sleep(self) -> None:
        """Until it is woken."""
        self.woken = asyncio.get_running_loop().create_future()
        try:
            await self.woken
        finally:
            self.woken = None


class Gate:
    """Lets the calls of one account and class through, first come, first served.

    Each call that is let in says how it ended. A call that is sent again goes before those that were never sent.

    Attributes:
        under_way: Calls that were let in and have not ended.
        room: Calls at a time, as long as there is no pace.
        pace: What was learnt from refusals; None before the first.
    """

    def __init__(self, pace: Pace | None = None) -> None:
        self.under_way = 0
        self.room = float(FEW)
        self.pace = pace
        self._accepted = 0
        self._round_trip = 0.0
        self._next = -NEVER
        self._stopped_until = -NEVER
        self._sent: deque[float] = deque(maxlen=REMEMBERED)
        self._again: deque[Waiter] = deque()
        self._new: deque[Waiter] = deque()

    # -- getting in ------------------------------------------------------------------------------------------

    def try_enter(self, now: float) -> bool:
        """Let a call in if none waits and it may be sent at once."""
        if self._new or self._again:
            return False
        if self.pace is None and self._accepted > EVEN_UNTIL:
            if self.under_way >= self.room:
                return False
            self.under_way += 1
            return True
        return self._let_in(now)

    def delay(self, now: float) -> float:
        """Seconds until the next call may be sent; infinite if another one has to end first."""
        if self.pace is not None:
            return self.pace.delay(now, self.under_way)
        if self.under_way >= self.room:
            return NEVER
        wait = self._next - now
        return wait if wait > 0.002 else 0.0  # less is not worth a timer

    def _let_in(self, now: float) -> bool:
        if self.delay(now) > 0:
            return False
        self.under_way += 1
        if self.pace is not None:
            self.pace.let_in(now)
        elif self._accepted <= EVEN_UNTIL:
            self._next = max(self._next, now) + 0.9 * self._round_trip / self.room
        return True

    # -- the queue -------------------------------------------------------------------------------------------

    def join(self, *, again: bool) -> Waiter:
        """Get in line, before all new calls if it was sent before."""
        waiter = Waiter(len(self._again) + (0 if again else len(self._new)))
        (self._again if again else self._new).append(waiter)
        return waiter

    def enter(self, waiter: Waiter, now: float) -> float:
        """Let a waiting call in if it is its turn.

        Returns:
            0 if it was let in, otherwise for how many seconds it can do nothing; infinite: until it is woken.
        """
        if self._head() is not waiter:
            return NEVER
        if self._let_in(now):
            self._leave_queue(waiter)
            return 0.0
        self._look_at_stop()
        return self.delay(now)

    def patience(self, waiter: Waiter, now: float) -> float | None:
        """For how many seconds a call waits to be woken before it looks again; None is for ever."""
        if self._head() is not waiter:
            return None
        until = None if self.pace is None else self.pace.draining_until
        return STUCK if until is None else max(0.0, min(STUCK, until - now))

    def let_stuck_in(self, waiter: Waiter, now: float) -> bool:
        """Let the first in line in though others hold all places: they may hang."""
        if self._head() is not waiter or self.delay(now) != NEVER:
            return False
        if self.pace is not None and (self.pace.draining_until is not None or self.pace.wait(now) > 0):
            return False
        self.under_way += 1
        self.room += 1
        if self.pace is not None:
            self.pace.let_in(now)
        self._leave_queue(waiter)
        return True

    def quit(self, waiter: Waiter) -> None:
        """Get out of line, if it still is in it."""
        if waiter in self._again or waiter in self._new:
            self._leave_queue(waiter)

    def expected(self, waiter: Waiter, now: float) -> float:
        """About how long a call that has just come will wait, in seconds."""
        pace = self.pace
        if pace is None:
            return self._round_trip * (1 + waiter.ahead / self.room)
        delay = self.delay(now)
        return (self._round_trip if delay == NEVER else delay) + waiter.ahead / pace.rate

    def known(self, waiter: Waiter, now: float) -> float:
        """How long a call will wait at least, in seconds, as far as is known for certain."""
        if self.pace is None:
            return 0.0
        line = 0.9 * waiter.ahead / self.pace.rate if self.pace.reliable else 0.0
        return max(0.0, self.pace.until - now) + line

    def _head(self) -> Waiter | None:
        return self._again[0] if self._again else self._new[0] if self._new else None

    def _leave_queue(self, waiter: Waiter) -> None:
        (self._again if waiter in self._again else self._new).remove(waiter)
        self._wake_head()

    def _wake_head(self) -> None:
        head = self._head()
        if head is not None:
            head.wake()

    # -- the end of a call -----------------------------------------------------------------------------------

    def leave(
        self, sent: float, now: float, reply: WireReply | None, wall: Callable[[], float], longest: float
    ) -> None:
        """A call that was let in has ended.

        Args:
            sent: When it was sent.
            now: The time.
            reply: Its reply; None if none came, or it was not sent at all.
            wall: Gives seconds since the epoch.
            longest: Seconds for which all calls of the class are stopped if the server asks for more than can be
                believed.
        """
        self.under_way -= 1
        if reply is not None:
            if reply.status == 429:
                self._refused(sent, now, reply.headers, wall(), longest)
            else:
                self._was_accepted(sent, now)
                if "x-ratelimit-remaining" in reply.headers:
                    self._read(reply.headers, now, wall(), longest)
        if self._new or self._again:
            self._look_at_stop()
            self._wake_head()

    def _look_at_stop(self) -> None:
        """Wake all who wait when the server has stopped the class for longer: for some that may be too long."""
        if self.pace is not None and self.pace.until > self._stopped_until:
            self._stopped_until = self.pace.until
            for waiter in (*self._again, *self._new):
                waiter.wake()

    def _was_accepted(self, sent: float, now: float) -> None:
        took = now - sent
        self._round_trip = 0.9 * self._round_trip + 0.1 * took if self._accepted else took
        self._accepted += 1
        if self.pace is not None:
            self.pace.round_trip = self._round_trip
            self.pace.accepted(sent, now, under_way=self.under_way)
            return
        self._sent.append(sent)
        if self._new or self._again or self.under_way >= self.room - 2:
            self._grow()

    def _grow(self) -> None:
        if self._accepted == 1:
            self.room = max(self.room, min(FIRST_RATE * self._round_trip, MOST_AT_FIRST))
        if self._accepted > TRUSTED:
            self.room += 0.25
        elif self.room < ENOUGH * self._round_trip:
            slow = 24 + 60 * self._round_trip
            self.room += (2 if self._accepted > HALF_TRUSTED else 1) / slow

    def _refused(self, sent: float, now: float, headers: Headers, wall: float, longest: float) -> None:
        told = _told(headers, wall, longest)
        if self.pace is None:
            self.pace = Pace(self._round_trip)
            self.pace.remember(self._sent)
            self._sent.clear()
        self.pace.refused(sent, now, told, under_way=self.under_way)

    def _read(self, headers: Headers, now: float, wall: float, longest: float) -> None:
        """Learn from a server that says how many calls are left."""
        left, limit = _count(headers.get("x-ratelimit-remaining")), _count(headers.get("x-ratelimit-limit"))
        reset = reset_of(headers, wall)
        if reset is None or left is None:
            return
        if self.pace is None and limit:
            self.pace = Pace.stated(limit, reset, self._round_trip, now)
        if left == 0 and self.pace is not None:
            self.pace.used_up(now, min(reset, longest))


class Limiter:
    """The gates of a client.

    Args:
        given: Limits that are known: calls and seconds by class.

    Raises:
        ConfigurationError: They are no limits.
    """

    def __init__(self, given: Mapping[str, tuple[float, float]] | None = None) -> None:
        self._given = {str(name): _checked(name, limit) for name, limit in (given or {}).items()}
        self._gates: dict[tuple[str, str], Gate] = {}

    def gate(self, request: Request) -> Gate:
        """The gate of a request's account and class."""
        key = (request.account_id, request.rate_class)
        gate = self._gates.get(key)
        if gate is None:
            limit = self._given.get(request.rate_class)
            gate = self._gates[key] = Gate(None if limit is None else Pace.given(*limit))
        return gate


def _checked(name: str, limit: tuple[float, float]) -> tuple[float, float]:
    try:
        count, window = (float(part) for part in limit)
    except (TypeError, ValueError):
        count = window = math.nan
    if not (0 < count < math.inf and 0 < window < math.inf):
        raise ConfigurationError(f"rate_limits[{name!r}] must be calls and seconds, such as (10, 1.0), not {limit!r}")
    return count, window


def _told(headers: Headers, wall: float, longest: float) -> Told | None:
    seconds = retry_after(headers, wall)
    if seconds is None:
        return None
    given = headers.get("retry-after", "").strip()
    rounding = 2.0 if given and not given.isdigit() else 1.0  # a date comes with another, and both are rounded
    believed = seconds if seconds <= BELIEVED else longest
    return Told(believed, rounding, seconds > (1.01 if given.isdigit() else 2.01))


def _count(text: str | None) -> int | None:
    if text is None or len(text) > 9 or not (text := text.strip()).isascii() or not text.isdigit():
        return None
    return int(text)
