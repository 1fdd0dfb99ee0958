"""Many callers, a gate and a server with a limit, without an event loop: seconds of calls take milliseconds."""

from __future__ import annotations

import heapq
import math
import random
from collections import deque
from collections.abc import Callable

import attrs

from aiobandwidth._core.limiter import Gate, Waiter
from aiobandwidth._core.pace import NEVER
from aiobandwidth._core.retry import retry_after
from aiobandwidth._core.wire import Headers, WireReply
from tests.limits.servers import Limit, headers

EPOCH = 1_700_000_000.0
LONGEST = 120.0
ACCEPTED = WireReply(status=200)


@attrs.define
class Outcome:
    """What came of it.

    Attributes:
        seconds: From the first request to the last reply.
        accepted: When calls were accepted.
        refused: When calls were refused.
        failed: Calls that gave up after nine refusals.
    """

    seconds: float = 0.0
    accepted: list[float] = attrs.field(factory=list)
    refused: list[float] = attrs.field(factory=list)
    failed: int = 0

    @property
    def refused_share(self) -> float:
        return len(self.refused) / (len(self.refused) + len(self.accepted))

    def used(self, rate: float) -> float:
        """Share of the limit that was used."""
        return len(self.accepted) / rate / self.seconds


@attrs.define
class _Call:
    refusals: int = 0
    waiter: Waiter | None = None


@attrs.define(kw_only=True)
class Simulation:
    """One run; all times in seconds.

    Attributes:
        limit: Of the server.
        answer: How the server tells of it, see ``servers.ANSWERS``.
        calls: How many are made.
        concurrency: At a time.
        round_trip: Of a request and its reply.
        jitter: Most that each of the two is late.
        lag: Most that a timer is late, beside its resolution of a millisecond.
        seed: Of all chance.
        at: What happens at some time, apart from the calls.
    """

    limit: Limit
    answer: str = "seconds"
    calls: int = 1000
    concurrency: int = 100
    round_trip: float = 0.05
    jitter: float = 0.0
    lag: float = 0.0
    seed: int = 0
    gate: Gate = attrs.field(factory=Gate)
    at: list[tuple[float, Callable[[Simulation], float | None]]] = attrs.field(factory=list)
    until: float = math.inf
    now: float = 0.0
    wall: float = 0.0
    outcome: Outcome = attrs.field(factory=Outcome)
    _events: list[tuple[float, int, Callable[[], None]]] = attrs.field(factory=list)
    _number: int = 0
    _new: deque[_Call] = attrs.field(factory=deque)
    _refused: deque[_Call] = attrs.field(factory=deque)
    _chance: random.Random = attrs.field(factory=random.Random)
    _wake: float = math.inf
    _left: int = 0

    def run(self) -> Outcome:
        self._chance.seed(self.seed)
        self.wall = EPOCH + self._chance.random()
        self._left = self.calls
        for when, happens in self.at:
            self._later(when, self._repeated(happens))
        for _ in range(min(self.concurrency, self.calls)):
            self._start()
        self._send()
        while self._events and len(self.outcome.accepted) + self.outcome.failed < self.calls and self.now < self.until:
            self.now, _, act = heapq.heappop(self._events)
            act()
            self._send()
        return self.outcome

    def _repeated(self, happens: Callable[[Simulation], float | None]) -> Callable[[], None]:
        def act() -> None:
            again = happens(self)
            if again is not None:
                self._later(again, act)

        return act

    def _later(self, seconds: float, act: Callable[[], None]) -> None:
        self._number += 1
        heapq.heappush(self._events, (self.now + seconds, self._number, act))

    def _start(self) -> None:
        if self._left:
            self._left -= 1
            call = _Call()
            call.waiter = self.gate.join(again=False)
            self._new.append(call)

    def _send(self) -> None:
        """Let in whoever may; set a timer for the first of those who may not."""
        while line := self._refused or self._new:
            waiting = line[0]
            assert waiting.waiter is not None
            delay = self.gate.enter(waiting.waiter, self.now)
            if delay > 0:
                if delay == NEVER:
                    delay = self.gate.patience(waiting.waiter, self.now) or 0.0
                if self.lag:
                    delay = math.ceil(delay * 1000) / 1000 + self._chance.random() * self.lag
                if not self.now < self._wake <= self.now + delay + 1e-9:
                    self._wake = self.now + delay
                    self._later(delay, self._look)
                return
            line.popleft()
            sent = self.now
            self._later(self._trip(), lambda call=waiting, sent=sent: self._arrive(call, sent))  # type: ignore[misc]

    def _look(self) -> None:
        """A timer went off; the next look at the line follows."""

    def _trip(self) -> float:
        return self.round_trip / 2 + self.jitter * self._chance.random()

    def _arrive(self, call: _Call, sent: float) -> None:
        wall = self.wall + self.now
        opens = self.limit.ask(wall)
        (self.outcome.accepted if opens is None else self.outcome.refused).append(self.now)
        said = None if opens is None else headers(self.answer, wall, opens)
        self._later(self._trip(), lambda: self._reply(call, sent, said))

    def _reply(self, call: _Call, sent: float, said: Headers | None) -> None:
        reply = ACCEPTED if said is None else WireReply(status=429, headers=said)
        self.outcome.seconds = self.now
        self.gate.leave(sent, self.now, reply, lambda: self.wall + self.now, LONGEST)
        if said is None:
            self._start()
            return
        call.refusals += 1
        if call.refusals > 8:
            self.outcome.failed += 1
            return
        told = retry_after(said, self.wall + self.now)
        if told is None:
            wait = min(60.0, 0.8 * 2**call.refusals) * (0.5 + 0.5 * self._chance.random())
        else:
            wait = told + 0.05 + 0.45 * self._chance.random()
        self._later(wait, lambda: self._again(call))

    def _again(self, call: _Call) -> None:
        call.waiter = self.gate.join(again=True)
        self._refused.append(call)
