"""Whether anything changed since somebody looked: cheap enough to ask ten times a second."""

from __future__ import annotations

import secrets
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiobandwidth.sandbox.server import Sandbox

_JUMP = 0.5
"""Seconds of real time that two readings of the clock may be off, before that counts as a change."""


class Serial:
    """Counts up whenever something may have changed that the page shows.

    Args:
        sandbox: What is looked at.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        # A sandbox that was started anew must not seem to be the old one.
        self._run = secrets.token_hex(4)
        self._number = 0
        self._touched = 0
        self._mark: Any = None
        self._time, self._at = 0.0, 0.0

    def touch(self) -> None:
        """Count a change that cannot be seen from outside."""
        self._touched += 1

    @property
    def tag(self) -> str:
        """The serial as an entity tag."""
        mark, jumped = self._look(), self._clock_jumped()
        if jumped or mark != self._mark:
            self._mark, self._number = mark, self._number + 1
        return f'"{self._run}-{self._number}"'

    def _look(self) -> tuple[object, ...]:
        sandbox, world = self._sandbox, self._sandbox.world
        ledger, deliveries = sandbox.ledger, sandbox.deliveries
        return (
            self._touched,
            sandbox.wire.received,
            world.requests[-1] if world.requests else None,
            world.moves,
            len(ledger),
            ledger[-1] if ledger else None,
            len(deliveries),
            deliveries[-1] if deliveries else None,
            tuple((rule.number, rule.hits) for rule in sandbox.faults),
            tuple(sandbox.limits.limits.items()),
            world.settings,
            tuple(world.accounts),
            tuple(world.inventory.totals().items()),
            sandbox.clock.speed,
        )

    def _clock_jumped(self) -> bool:
        """Whether somebody moved the clock, with nothing else to be seen of it."""
        clock, real = self._sandbox.clock, time.monotonic()
        now = clock.time()
        expected = self._time + (real - self._at) * clock.speed
        self._time, self._at = now, real
        return abs(now - expected) > _JUMP * clock.speed + 0.001
