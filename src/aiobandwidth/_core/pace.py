"""How fast calls are sent once a server has refused one: what it accepts is found out, kept to and tried again.

No I/O and no clock: all times are handed in, in seconds of a clock that only goes forward.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum, auto
from typing import NamedTuple

from aiobandwidth._core import limit_fit
from aiobandwidth._core.limit_fit import Event, Fit

NEVER = math.inf
WINDOWS = (1.0, 10.0, 60.0)
"""Windows in which servers count, in seconds. Calls are not spread over longer ones, as nobody wants to wait minutes
between two calls while hundreds would be accepted."""
FASTEST = 1e5
"""Calls a second, which are no limit at all."""
BELOW = 0.99
"""Calls are sent a little slower than the limit allows, or a late one and an early one would be one too many."""
TRIES = (0.05, 0.3, 0.4, 0.4)
"""After so many seconds each one call tries whether the server accepts calls again, if it has not said when."""
MANY = 20
"""A window in which the server accepted as many is no accident."""
RESTART = 10.0
"""Calls a second after a stop by the server that says nothing of its limit."""
PROVEN = 100
"""A rate at which so many calls were accepted is not given up because of one refusal."""
REST = 30.0
"""A rate that works is left alone for so many seconds before a higher one is tried."""
REST_CALLS = 1000
"""And for so many calls, so that trying costs but few refusals."""
GROWTH, GUESS_GROWTH = 64.0, 12.0
"""Windows in which the rate grows to 2.7 times itself when a higher one is tried, at first."""
MOST_EVENTS = 2000
"""Calls that are remembered; a window of more cannot be seen whole."""


class Told(NamedTuple):
    """What a refusal says of the time when calls are accepted again.

    Attributes:
        seconds: Until then.
        rounding: It may be so many seconds sooner, as only whole seconds can be told.
        strict: It is far more than that, so nothing is sent before.
    """

    seconds: float
    rounding: float
    strict: bool


class Phase(Enum):
    """What is known of the limit."""

    SHUT = auto()
    """The server refuses; one call at a time finds out until when."""
    CLIMBING = auto()
    """It accepts calls again, and how many is being found out."""
    STEADY = auto()
    """A rate is kept to; now and then a higher one is tried."""


class Pace:
    """The rate of one account and class.

    Attributes:
        rate: Calls a second.
        window: Seconds in which the server counts, as far as is known.
        phase: What is known.
        most: No higher rate is ever tried.
        until: Nothing is sent before, because the server said so.
        round_trip: About how long a call takes.
    """

    def __init__(self, round_trip: float, *, most: float = FASTEST) -> None:
        self.rate = 1.0
        self.window = 1.0
        self.phase = Phase.SHUT
        self.most = most
        self.until = -NEVER
        self.round_trip = round_trip
        self._next = -NEVER  # the next call goes then
        self._last = -NEVER  # the last call went then
        self._at_most = NEVER  # so many calls at a time
        self._draining_until: float | None = None  # replies to all calls under way are waited for
        self._events: list[Event] = []
        self._steps = 0  # of the tries while it is shut
        self._told: float | None = None  # when the server accepts calls again, as it says itself
        self._not_before = -NEVER  # the same, rounded down
        self._strict = False  # what it says is no matter of rounding
        self._too_long = False  # it is a limit of minutes or hours
        self._said = NEVER  # the same for a whole time that it is shut
        self._first = 0.0  # when the first call was sent that this is about
        self._known_at = -NEVER  # refusals of calls sent before are no news
        self._used = False  # calls come as fast as the rate allows
        self._in_a_row = 0  # refusals since the last call that was accepted
        self._calm = 0  # calls accepted since the rate was settled
        self._proven = False  # the rate that was refused had worked for long
        self._refused_rate = 0.0
        self._growth = NEVER  # seconds in which the rate grows to 2.7 times itself
        self._first_growth = GROWTH
        self._grown_at = 0.0
        self._top = NEVER  # above this rate, growth slows down
        self._rest_until = 0.0
        self._base = 1.0  # the rate that was settled on last
        self._guesses = 0

    @classmethod
    def given(cls, count: float, window: float) -> Pace:
        """For a limit that is known from the start."""
        pace = cls(0.0, most=BELOW * count / window)
        pace.window = window
        pace._settle_on(pace.most, 0.0)
        return pace

    @classmethod
    def stated(cls, limit: int, reset: float, round_trip: float, now: float) -> Pace | None:
        """For a limit that the server states, with the seconds until it counts anew; None if that is too long."""
        if reset - 1 > WINDOWS[-1]:
            return None
        pace = cls(round_trip)
        pace.window = _window(reset - 1)
        pace._settle_on(BELOW * limit / pace.window, now)
        return pace

    # -- sending ---------------------------------------------------------------------------------------------

    def delay(self, now: float, under_way: int) -> float:
        """Seconds until the next call may be sent; infinite if a reply has to come first."""
        if self._draining_until is not None:
            if under_way and now < self._draining_until:
                return NEVER
            self._drained(now)
        return NEVER if under_way >= self._at_most else self.wait(now)

    def wait(self, now: float) -> float:
        """Seconds until the next call may be sent, whatever is under way."""
        wait = max(self.until, self._next) - now
        return wait if wait > 1e-6 else 0.0

    def let_in(self, now: float) -> None:
        """A call is sent."""
        self._last = now
        self._used = self._next > now - max(1 / self.rate, 0.05)
        # What is late is made up for, but never so much of it that the limit would be passed.
        self._next = max(self._next, self.until, now - (1 - BELOW) * self.window) + 1 / self.rate

    @property
    def draining_until(self) -> float | None:
        """Replies to the calls under way are waited for, but no longer than this."""
        return self._draining_until

    @property
    def reliable(self) -> bool:
        """Whether the rate is known well enough to say how long a queue takes."""
        return self.phase is Phase.STEADY

    # -- replies ---------------------------------------------------------------------------------------------

    def remember(self, accepted: Iterable[float]) -> None:
        """Before the first refusal: when the calls were sent that the server has accepted lately."""
        self._events = [(when, True) for when in accepted][-MOST_EVENTS:]

    def refused(self, sent: float, now: float, told: Told | None, *, under_way: int) -> None:
        """The server refused a call.

        Args:
            sent: When the call was sent.
            now: The time.
            told: What the server says of it.
            under_way: Calls without a reply.
        """
        self._events.append((sent, False))
        self._hear(now, told)
        if self._is_old(sent, now, under_way):
            return
        self._in_a_row += 1
        self._first = sent
        self._refused_rate = self.rate
        self._proven = self.phase is Phase.STEADY and self._calm >= PROVEN
        if not under_way or (self._proven and self._in_a_row == 1 and not self._strict):
            self._drained(now)
        else:
            self._draining_until = now + max(2 * self.round_trip, 0.05)

    def accepted(self, sent: float, now: float, *, under_way: int) -> None:
        """The server accepted a call."""
        self._events.append((sent, True))
        if len(self._events) > 2 * MOST_EVENTS:
            del self._events[:-MOST_EVENTS]  # in one go, as that is quicker
        if self._is_old(sent, now, under_way):
            return
        self._in_a_row = 0
        self._at_most = NEVER
        if self.phase is Phase.SHUT:
            self._opened(sent, now)
        self._calm += 1
        self._grow(now)

    def _is_old(self, sent: float, now: float, under_way: int) -> bool:
        """Whether a reply belongs to a refusal that is known already."""
        if self._draining_until is None:
            return sent < self._known_at
        if not under_way:
            self._drained(now)
        return True

    def used_up(self, now: float, reset: float) -> None:
        """The server says that the limit is used up, and for how many seconds."""
        if reset > 2 + 2 / self.rate:  # else it is only the time that is rounded
            self.until = max(self.until, now + reset)

    def _hear(self, now: float, told: Told | None) -> None:
        """Remember what the server says."""
        if told is None or told.seconds < 0.05:  # a time in the past says nothing
            return
        self._told = max(now + told.seconds, self._told or 0.0)
        self._not_before = max(now + told.seconds - told.rounding, self._not_before)
        self._strict = self._strict or told.strict
        if told.strict and told.seconds > self.window + told.rounding:
            self.window = _window(told.seconds - told.rounding)
            self._too_long = self._too_long or told.seconds - told.rounding > WINDOWS[-1]

    # -- what to make of it ----------------------------------------------------------------------------------

    def _drained(self, now: float) -> None:
        """All replies are there: decide how to go on."""
        self._draining_until = None
        self._known_at = now
        if self.phase is Phase.SHUT:
            if not self._steps:
                self._look_back()
        elif self._proven and self._in_a_row == 1:
            self._give_way(now)
        elif self._calm:
            self._correct(now)
        self._grown_at = now
        self._next = now + 1 / self.rate
        self._pause(now)

    def _look_back(self) -> None:
        """After the first refusals: what is known without any more of them."""
        recent = sum(1 for when, ok in self._events if ok and when > self._first - self.window)
        self.rate = max(1, recent) / self.window
        refused = [when for when, ok in self._events if not ok]
        if not any(ok and when > self._first for when, ok in self._events) and max(refused) - self._first > TRIES[0]:
            self._steps = 1  # that calls were refused for so long needs no try

    def _pause(self, now: float) -> None:
        """Wait before the next call."""
        told, strict, self._told, self._strict = self._told, self._strict, None, False
        if told is not None:
            self._said = told
        if told is not None and strict:
            self.until = self._next = told
            self._at_most = 3
            return
        if self.phase is Phase.SHUT:
            step = TRIES[self._steps] if self._steps < len(TRIES) else 0.8 * 2.0 ** (self._steps - len(TRIES))
            self._steps += 1
            self._at_most = 1
            self._next = max(now + step, self._not_before)
            if told is not None and told < self._next + 0.2:
                self._next = max(now, told)
        elif self._in_a_row > 1:
            self._at_most = 2
            self._next = max(self._next, now + 0.05 * 2.0 ** min(self._in_a_row, 10))

    def _opened(self, sent: float, now: float) -> None:
        """The server accepts calls again: guess its limit."""
        said, self._said, self._steps = self._said, NEVER, 0
        if self.until > self._known_at and (self._too_long or sum(1 for _, ok in self._events if ok) < MANY):
            # Others have used it up, or it was used up before this client began, or it will last for long.
            self._climb(RESTART, 1.0, NEVER, now)
            if self._too_long:
                self.window, self._too_long = WINDOWS[0], False
                self._events = [(sent, True)]
        else:
            self._guess(sent, now, early=sent < said - 0.05)
        self._next = self._last + 1 / self.rate

    def _guess(self, sent: float, now: float, *, early: bool) -> None:
        """Choose the rate to go on with; ``early``: sooner than the server had said."""
        refused = [when for when, ok in self._events if not ok]
        shut = max(refused) - min(refused)
        if shut > self.window:
            self.window = _window(shut)
        windows, level = self._fits(NEVER)
        begun = self._events[0][0]
        # After a burst that took but a part of a window, hardly any window began within it.
        burst = refused[0] - begun < 0.6 * self.window
        rates = [fit.high if burst or fit.low < 0.65 * fit.high else (3 * fit.low + fit.high) / 4 for fit in windows]
        likely = sum(rates) / max(1, len(rates))
        if not likely and level is not None and level.high < 1.1 * level.low:
            self._settle_on(level.low * BELOW, now, guess=True)
        elif level is not None and level.low > 1.3 * likely:
            self._climb(level.low, math.log(level.high / level.low), level.high, now)
        elif likely * self.window >= MANY and (not early or len(windows) == 2 or level is None or level.high < likely):
            soon = sent - begun < 0.9 * self.window  # a bucket might do that as well
            guess = likely < 0.9 * max(fit.high for fit in windows)
            if level is not None:
                guess = guess or level.misfit < min(fit.misfit for fit in windows)
                guess = guess or (soon and level.high > 1.2 * likely)
            self._settle_on(likely * BELOW, now, guess=guess)
        else:
            self._climb(likely * BELOW, 0.5, max(1.1 * likely, level.high if level is not None else 0.0), now)

    def _correct(self, now: float) -> None:
        """The rate is too high: look for the one that explains all that happened."""
        refused = self._refused_rate
        windows, level = self._fits(refused)
        least = 0.5 * refused if self._proven else 0.0
        best = min(map(_middle, windows), default=0.0)
        if best and (level is None or best > 0.8 * min(level.high, refused)):
            rate = min(best * BELOW, 0.97 * refused)
            self._settle_on(max(least, rate), now, guess=rate < least or best * self.window < MANY)
            return
        low, high = (level.low, level.high) if level is not None else (0.8 * refused, 0.9 * refused)
        high = max(min(high, 0.97 * refused), least)
        low = min(max(low, least), high)
        if high < 1.1 * low:
            self._settle_on((low * high * high) ** (1 / 3) * BELOW, now)
        else:
            self._climb(low, math.log(high / low), high, now)

    def _give_way(self, now: float) -> None:
        """A rate that had worked for long was refused once."""
        if self._growth == NEVER:
            self._settle_on(0.98 * self.rate, now)
        else:  # a higher one was being tried, and a moment ago it had not been too high
            before = self.rate * math.exp(-(self.window / 2 + self.round_trip) / self._growth) * BELOW
            self._settle_on(max(self._base, before), now)

    def _fits(self, below: float) -> tuple[list[Fit], Fit | None]:
        """The windows and the bucket that explain what happened."""
        self._events, fits = limit_fit.explain(self._events, self.window, max(self._refused_rate, self.rate))
        enough = min(fit.misfit for fit in fits) + 1
        level, *windows = fits
        return (
            [fit for fit in windows if fit.misfit <= enough and fit.low <= 1.03 * below],
            level if level.misfit <= enough else None,
        )

    # -- rates -----------------------------------------------------------------------------------------------

    def _climb(self, rate: float, doubt: float, top: float, now: float) -> None:
        """Begin at a rate that is low enough and go up, the faster the less is known."""
        self.phase = Phase.CLIMBING
        self.rate = min(rate, self.most)
        self._growth = max(0.5, 2 * self.round_trip) / min(1.0, max(doubt, 0.05))
        self._top = top
        self._calm = 0
        self._grown_at = now

    def _settle_on(self, rate: float, now: float, *, guess: bool = False) -> None:
        """Keep to a rate for a while; if it is a guess, not for long."""
        self.phase = Phase.STEADY
        self.rate = self._base = min(rate, self.most)
        self._growth = NEVER
        self._first_growth = (GUESS_GROWTH if guess else GROWTH) * self.window
        self._calm = 0
        rest = max(REST, 3 * self.window, REST_CALLS / rate)
        if guess:
            rest = min(rest, (2 * self.window + MANY / rate) * 2.0**self._guesses)
            self._guesses += 1
        self._rest_until = now + rest

    def _grow(self, now: float) -> None:
        if not self._used:
            return
        passed = min(now - self._grown_at, 0.5 * self.window)
        self._grown_at = now
        if self.phase is Phase.STEADY:
            if now < self._rest_until:
                return
            if self._growth == NEVER:
                self._growth = self._first_growth
            self._growth = max(self._growth * math.exp(-passed / self.window / 3), 4 * self.window)
        elif self.rate > self._top:
            self._growth = max(self._growth, 4 * self.window)
        self.rate = min(self.rate * min(math.exp(passed / self._growth), 1.25), self.most)


def _window(seconds: float) -> float:
    """The window in which a server counts that refuses for so long."""
    return next((window for window in WINDOWS if window >= seconds), seconds)


def _middle(fit: Fit) -> float:
    """The likeliest rate of those that fit; where they lie far apart, the low ones come from windows cut in two."""
    return (fit.low + fit.high) / 2 if fit.low > 0.75 * fit.high else fit.high
