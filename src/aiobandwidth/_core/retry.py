"""Whether, and when, a call is sent again: decisions only, no I/O and no sleeping."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime

import attrs

from aiobandwidth._core.error_codes import says_try_again
from aiobandwidth._core.options import RetryPolicy
from aiobandwidth._core.wire import Headers, Request, SendFailed, WireReply

TRANSIENT = frozenset({408, 500, 502, 503, 504})
"""Statuses after which a call that changes nothing is worth another try."""

LONGEST_TOLD = 366 * 86_400.0
"""Seconds; servers that ask for a longer wait are taken to ask for this one."""


class Quota:
    """Limits how much a client adds to an outage by trying again, shared by all its calls.

    A retry costs tokens and a success gives some back, so that while all fails the retries run out: with 500 tokens
    and 5 a retry, 1,000 failing calls make at most 1,100 requests.
    """

    def __init__(self, capacity: int = 500, cost: int = 5) -> None:
        self.capacity = capacity
        self.cost = cost
        self.tokens = capacity

    def take(self) -> bool:
        """Pay for a retry; False when the tokens have run out."""
        if self.tokens < self.cost:
            return False
        self.tokens -= self.cost
        return True

    def success(self, *, retried: bool) -> None:
        """Give back: the price of a retry to a call that needed one, otherwise a single token."""
        self.tokens = min(self.capacity, self.tokens + (self.cost if retried else 1))


@attrs.frozen
class Again:
    """Send the request again after ``delay`` seconds."""

    delay: float
    reason: str


@attrs.define(eq=False)
class Retrying:
    """The retries of one call.

    Attributes:
        policy: How often and how long.
        quota: The client's tokens.
        wall: Seconds since the epoch, for the times that servers give.
        draw: Random numbers from 0 up to 1.
    """

    policy: RetryPolicy
    quota: Quota
    wall: Callable[[], float]
    draw: Callable[[], float] = random.random
    attempts: int = 0
    """Requests sent so far, or tried."""
    _backoffs: int = 0
    _rate_limited: int = 0
    _renewed: bool = False

    def after_failure(self, request: Request, failure: SendFailed) -> Again | None:
        """What to do when no usable reply came; None is give up."""
        if failure.kind in ("fatal", "unreadable") or (failure.sent and not request.safe):
            return None
        return self._back_off(failure.text)

    def after_reply(self, request: Request, reply: WireReply) -> Again | None:
        """What to do after a reply; None is take it as it is."""
        if reply.status == 429:
            return self._after_429(reply)
        said = (request.operation, reply.status, reply.body)
        if request.safe and (reply.status in TRANSIENT or says_try_again(*said)):
            wait = retry_after(reply.headers, self.wall())
            if wait is not None and wait > self.policy.longest_wait:
                return None
            again = self._back_off(f"status {reply.status}")
            return again if again is None or wait is None else attrs.evolve(again, delay=max(wait, again.delay))
        if reply.status < 500:
            self.quota.success(retried=self._backoffs > 0)
        return None

    def may_renew(self) -> bool:
        """Whether a 401 may be answered with new credentials: once in a call."""
        if self._renewed:
            return False
        self._renewed = True
        return True

    def _after_429(self, reply: WireReply) -> Again | None:
        wait = retry_after(reply.headers, self.wall())
        self._rate_limited += 1
        if self._rate_limited > self.policy.rate_limited or (wait is not None and wait > self.policy.longest_wait):
            return None
        if wait is None:
            # Nobody said how long: no full jitter here, as a wait of nearly nothing would only hit the limit again.
            longest = min(self.policy.cap, self.policy.longest_wait, self.policy.base * 2.0**self._rate_limited)
            return Again(longest * (0.5 + 0.5 * self.draw()), "rate limit")
        return Again(wait + spread(self.draw), "rate limit")

    def _back_off(self, reason: str) -> Again | None:
        if self.attempts >= self.policy.attempts or not self.quota.take():
            return None
        delay = min(self.policy.cap, self.policy.base * 2.0**self._backoffs) * self.draw()
        self._backoffs += 1
        return Again(delay, reason)


def spread(draw: Callable[[], float]) -> float:
    """A little extra wait, so that all who wait for the same reset do not ask in the same instant."""
    return 0.05 + 0.45 * draw()


def retry_after(headers: Headers, now: float) -> float | None:
    """Seconds to wait that a server asks for, at most `LONGEST_TOLD`; None if it does not say, or says nonsense.

    Args:
        headers: Of the reply. ``Retry-After`` holds seconds or a date, ``X-RateLimit-Reset`` epoch seconds.
        now: Seconds since the epoch by this machine's clock; the reply's own ``Date`` goes before it, so that a clock
            that is wrong does not make a wait of hours.
    """
    now = _now(headers, now)
    found = [_seconds(headers.get("retry-after", ""), now), _reset(headers.get("x-ratelimit-reset", ""), now)]
    waits = [wait for wait in found if wait is not None]
    return max(waits) if waits else None


def reset_of(headers: Headers, now: float) -> float | None:
    """Seconds until the ``X-RateLimit-Reset`` of a reply of any status."""
    return _reset(headers.get("x-ratelimit-reset", ""), _now(headers, now))


def _now(headers: Headers, now: float) -> float:
    stated = _date(headers.get("date", ""))
    return now if stated is None else stated


def _date(text: str) -> float | None:
    try:
        at = parsedate_to_datetime(text)
        return (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _seconds(text: str, now: float) -> float | None:
    text = text.strip()
    if text.isascii() and text.isdigit():
        return min(float(text), LONGEST_TOLD)
    at = _date(text)
    return None if at is None else min(max(0.0, at - now), LONGEST_TOLD)


def _reset(text: str, now: float) -> float | None:
    try:
        at = float(text)
    except ValueError:
        return None
    if not 0 <= at < 1e15:  # also turns away NaN
        return None
    if at > 1e11:  # an older API of the carrier gives milliseconds under the same name
        at /= 1000
    return min(max(0.0, at - now), LONGEST_TOLD)
