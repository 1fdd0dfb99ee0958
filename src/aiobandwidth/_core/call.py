"""Carries a prepared request to its end: credentials, pacing, retries, redirects and the call's deadline.

All I/O and all waiting go through what is handed in, so the whole of it runs without a socket or a clock in tests.
"""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Awaitable, Callable, Sequence

import anyio
import attrs

from aiobandwidth._core import failures, redirects
from aiobandwidth._core.deadlines import Watch
from aiobandwidth._core.limiter import Gate, Limiter, Waiter
from aiobandwidth._core.options import RetryPolicy
from aiobandwidth._core.pace import NEVER
from aiobandwidth._core.record import Record, Told, note_attempt
from aiobandwidth._core.retry import Again, Quota, Retrying
from aiobandwidth._core.wire import ONCE, Attempt, Request, Secret, SendFailed, Transport, WireReply
from aiobandwidth.auth import Auth, TokenFetch
from aiobandwidth.errors import BandwidthError, OutcomeUnknown
from aiobandwidth.hooks import Hooks

log = logging.getLogger("aiobandwidth")

LOOK_AGAIN = 1.0
"""A call that waits for its turn looks after so many seconds whether that has come nearer."""


@attrs.frozen
class Runtime:
    """Time and chance, so that tests can put their own in."""

    now: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    sleep: Callable[[float], Awaitable[None]] = anyio.sleep
    draw: Callable[[], float] = random.random


@attrs.define
class Answer:
    """The last reply of a call, and how it came about."""

    request: Request
    """The request that was answered, after redirects."""
    reply: WireReply
    attempts: int
    elapsed: float
    note: str = ""
    """Why a redirect was not followed, or why the call was not sent again."""
    carried_out: bool = False
    """A call that changes something was redirected to its result, so a failure to read that is none of the call."""
    sent_at: float = 0.0
    """When a request that changes something was sent last, in seconds since the epoch; 0 if none was."""


@attrs.define(eq=False)
class Caller:
    """Sends requests for one client; what its calls share is here."""

    transport: Transport
    auth: Auth | None
    runtime: Runtime = attrs.field(factory=Runtime)
    quota: Quota = attrs.field(factory=Quota)
    limiter: Limiter | None = attrs.field(factory=Limiter)
    fetch_token: TokenFetch | None = None
    watch: Watch = attrs.field(factory=Watch)
    hooks: Sequence[Hooks] = ()

    def told(self, request: Request) -> Told:
        """Tell the hooks of a call, made inside of this context."""
        return Told(self.hooks, request, self.runtime.now)

    async def call(self, request: Request, policy: RetryPolicy, record: Record | None = None) -> Answer:
        """Send a request until there is an answer that counts.

        Args:
            request: What to send.
            policy: How often and how long.
            record: Tells the hooks, if there are any.

        Returns:
            The reply with whatever status it has; 429s and 5xx that were worth another try have had it.

        Raises:
            TransportError: No usable reply came.
            RateLimited: A limit is known to last longer than the call may.
        """
        if request.document is not None:
            await request.document.ready()
        call = _Call(self, request, policy, record)
        try:
            return await call.run()
        except OutcomeUnknown as error:
            error.sent_at = call.sent_at
            raise


class _Call:
    """One call under way.

    Attributes:
        changed: A redirect says that the call that changes something was carried out; only its result is still to be
            read.
        note: Why it was not sent again.
        sent_at: When a request that changes something was sent last. Those before it were certainly not carried out.
    """

    __slots__ = (
        *("caller", "changed", "deadline", "note", "original", "policy", "record", "retrying"),
        *("sent_at", "started"),
    )

    def __init__(self, caller: Caller, request: Request, policy: RetryPolicy, record: Record | None) -> None:
        runtime = caller.runtime
        self.caller = caller
        self.original = request
        self.policy = policy
        self.record = record
        self.retrying = Retrying(policy, caller.quota, runtime.wall, runtime.draw)
        self.started = runtime.now()
        total = request.timeout.total
        self.deadline = None if total is None else self.started + total
        self.changed = False
        self.note = ""
        self.sent_at = 0.0

    async def run(self) -> Answer:
        request, note = self.original, ""
        for hop in range(redirects.MAX_REDIRECTS + 1):
            reply = await self._exchange(request)
            if reply.status not in redirects.STATUSES:
                break
            try:
                following = redirects.follow(request, reply)
            except redirects.NotFollowed as reason:
                following, note = None, str(reason)
            if following is None:
                break
            if hop == redirects.MAX_REDIRECTS:
                note = f"more than {redirects.MAX_REDIRECTS} redirects"
                break
            self.changed = self.changed or (following.safe and not request.safe)
            request = following
        elapsed = self.caller.runtime.now() - self.started
        return Answer(request, reply, self.retrying.attempts, elapsed, note or self.note, self.changed, self.sent_at)

    async def _exchange(self, request: Request) -> WireReply:
        """Send one request until it gives a reply that counts."""
        while True:
            outcome, authorization = await self._attempt(request)
            if isinstance(outcome, SendFailed):
                again = self.retrying.after_failure(request, outcome)
                if again is None or not self._can_repeat(request):
                    raise self._error(request, outcome)
            else:
                if outcome.status == 401 and await self._renewed(request, authorization) and self._can_repeat(request):
                    continue
                again = self.retrying.after_reply(request, outcome)
                if again is None or self._too_late(again.delay) or not self._can_repeat(request):
                    return outcome
            await self._sleep(request, again, outcome)

    async def _attempt(self, request: Request) -> tuple[WireReply | SendFailed, Secret | None]:
        """Send a request when it is its turn."""
        runtime, limiter = self.caller.runtime, self.caller.limiter
        authorization = self._at_hand(request) or await self._authorization(request)
        if limiter is None:
            self._begin_attempt(request)
            return await self._send(request, authorization), authorization
        gate = limiter.gate(request)
        waited = not gate.try_enter(runtime.now())
        if waited:
            await self._wait_for_turn(gate, request)
        sent, reply = 0.0, None
        try:
            if waited:  # what was true before may be too old now
                authorization = await self._authorization(request)
            self._begin_attempt(request)
            sent = runtime.now()
            outcome = await self._send(request, authorization)
            if isinstance(outcome, WireReply):
                reply = outcome
        finally:
            gate.leave(sent, runtime.now(), reply, runtime.wall, self.policy.longest_wait)
        return outcome, authorization

    def _begin_attempt(self, request: Request) -> None:
        if self._left() == 0:
            raise self._error(request, None, sent=False)
        self.retrying.attempts += 1

    async def _send(self, request: Request, authorization: Secret | None) -> WireReply | SendFailed:
        now, record = self.caller.runtime.now, self.record
        started = now()
        left, most = self._left(), request.timeout.attempt
        short = most is not None and (left is None or most < left)
        limit = self.caller.watch.limit(most if short else left)
        attempt = Attempt(authorization, limit)
        if not request.safe:
            self.sent_at = self.caller.runtime.wall()
        info = None if record is None else record.attempt(request)
        if record is not None and info is not None:
            attempt.headers = record.headers(info, request)
        outcome: WireReply | SendFailed | None = None
        try:
            with limit:
                try:
                    outcome = await self.caller.transport.send(request, attempt)
                except SendFailed as failure:
                    outcome = failure.plain()
            if limit.silent and outcome is None:
                outcome = SendFailed("timeout", "the server was silent for too long", sent=attempt.maybe_sent)
            elif limit.expired and outcome is None and short:
                outcome = SendFailed("timeout", f"no reply within {most:g} s", sent=attempt.maybe_sent)
        finally:
            if record is not None and info is not None:
                record.attempt_over(info, outcome, sent=attempt.maybe_sent, took=now() - started)
        if outcome is None:
            raise self._error(request, None, sent=attempt.maybe_sent)
        if log.isEnabledFor(logging.DEBUG):
            note_attempt(log, request, self.retrying.attempts, outcome, now() - started)
        return outcome

    def _at_hand(self, request: Request) -> Secret | None:
        """The credentials, where nothing has to be waited for."""
        auth = self.caller.auth
        ready = auth.at_hand() if auth is not None and request.credentials else None
        return ready if ready is None or type(ready) is Secret else Secret(ready)

    async def _authorization(self, request: Request) -> Secret | None:
        auth, fetch = self.caller.auth, self.caller.fetch_token
        if auth is None or fetch is None or not request.credentials:
            return None
        if (ready := self._at_hand(request)) is not None:
            return ready
        value: str | None = None
        failure: BandwidthError | None = None
        with self.caller.watch.limit(self._left()):
            try:
                value = await auth.authorization(fetch)
            except BandwidthError as error:
                failure = error.copy()
        if failure is not None:
            raise self._unread(str(failure)) if self.changed else failure
        if value is None:
            raise self._error(request, None, sent=False)
        return Secret(value)

    async def _renewed(self, request: Request, used: str | None) -> bool:
        auth = self.caller.auth
        if auth is None or used is None or not self.retrying.may_renew() or not await auth.renew(used):
            return False
        # The server did not look at the call, so sending it again is safe for every method - if there is a new value.
        return await self._authorization(request) != used

    def _can_repeat(self, request: Request) -> bool:
        """Whether the whole body can be sent once more; half a document must never go out."""
        if not request.whole:
            self.note = f"not sent again, as the document can be read only once; {ONCE}"
        return request.whole

    async def _wait_for_turn(self, gate: Gate, request: Request) -> None:
        """Wait in line until the call may be sent, as its class is limited."""
        runtime, started, entered = self.caller.runtime, self.caller.runtime.now(), False
        waiter = gate.join(again=self.retrying.attempts > 0)
        try:
            self._check_wait(request, gate.known(waiter, started))
            expected = gate.expected(waiter, started)
            if self.record is not None:
                self.record.wait(expected, "rate limit", f"calls of the class {request.rate_class} wait for their turn")
            with self.caller.watch.limit(self._left()):
                while (delay := gate.enter(waiter, runtime.now())) > 0:
                    waiter.ahead = 0
                    self._check_wait(request, gate.known(waiter, runtime.now()))
                    if delay != NEVER:
                        await runtime.sleep(min(delay, LOOK_AGAIN))
                    elif await self._woken(gate, waiter):
                        break
                entered = True
        finally:
            if not entered:
                gate.quit(waiter)
        if not entered:
            raise self._error(request, None, sent=False)
        if self.record is not None:
            self.record.call.waited += runtime.now() - started - expected

    async def _woken(self, gate: Gate, waiter: Waiter) -> bool:
        """Wait for others to end; True if the call was let in without, as they take too long."""
        now = self.caller.runtime.now
        with self.caller.watch.limit(gate.patience(waiter, now())) as limit:
            await waiter.sleep()
        return limit.expired and gate.let_stuck_in(waiter, now())

    def _check_wait(self, request: Request, known: float) -> None:
        if self._too_late(known) or known > self.policy.longest_wait:
            held = failures.held_back(request, known, self.retrying.attempts)
            raise self._unread(str(held)) if self.changed else held

    async def _sleep(self, request: Request, again: Again, outcome: WireReply | SendFailed) -> None:
        if self._too_late(again.delay):
            assert isinstance(outcome, SendFailed)
            raise self._error(request, outcome)
        log.debug("%s: again in %.2f s: %s", request.operation, again.delay, again.reason)
        if self.record is not None:
            self.record.wait(again.delay, "rate limit" if again.reason == "rate limit" else "retry", again.reason)
        await self.caller.runtime.sleep(again.delay)

    def _too_late(self, delay: float) -> bool:
        left = self._left()
        return left is not None and delay >= left

    def _left(self) -> float | None:
        return None if self.deadline is None else max(0.0, self.deadline - self.caller.runtime.now())

    def _error(self, request: Request, failure: SendFailed | None, *, sent: bool = False) -> BandwidthError:
        if self.changed:
            return self._unread(failure.text if failure is not None else "the time for the call was over")
        if failure is None:
            return failures.out_of_time(request, sent=sent, attempts=self.retrying.attempts)
        return failures.lost(request, failure, self.retrying.attempts)

    def _unread(self, text: str) -> BandwidthError:
        """The error for a call that was carried out and whose result, to which it was redirected, cannot be read."""
        return failures.unknown(self.original, f"its result could not be read: {text}", self.retrying.attempts)
