"""Keeps a sandbox in its file: writes each change down, and does them again after a restart."""

from __future__ import annotations

import time
import zlib
from pathlib import Path
from typing import Any

from aiobandwidth.testing.faults import Reply as WireReply
from aiobandwidth.testing.faults import Request
from aiobandwidth.testing.faults.requests import Headers

from .app import Gateway
from .journal import Journal, Row
from .limits import DEFAULT_LIMITS, RateLimits
from .saving import SavedStateError, from_bytes, to_bytes
from .snapshots import Snapshot
from .state import World

_READS = frozenset({"GET", "HEAD", "OPTIONS"})
_NOTHING_DONE = frozenset({401, 405, 429})
_PASSED_OVER = frozenset(
    {"accept-encoding", "connection", "content-length", "expect", "keep-alive", "transfer-encoding", "user-agent"}
)
_AT_LEAST = 10_000
"""Changes between two checkpoints, at least."""
_SHARE = 20
"""A checkpoint may take one of so many seconds."""


class Keeper:
    """The file of one sandbox, from its opening to its end.

    Args:
        path: The file.
        world: What is kept.
        identity: What has to be the same each time.

    Raises:
        SavedStateError: The file cannot be used; see `Journal`.
    """

    def __init__(self, path: Path | str, world: World, identity: dict[str, str]) -> None:
        self.journal = Journal(path, identity)
        self._world = world
        self._changes = 0
        self._cost, self._last = 0.0, time.monotonic()

    def load(self) -> bool:
        """Bring the world to where it was when the file was last written; False if the file is new.

        Raises:
            SavedStateError: The file is damaged, or of another version of the package.
        """
        found = self.journal.checkpoint()
        if found is None:
            return False
        try:
            Snapshot(found.state).put_back(self._world, moment=found.time)
        except SavedStateError as error:
            raise SavedStateError(f"{self.journal.path}: {error}") from None
        moment, wall, speed, rows = self._replay(found.time, found.wall, found.speed)
        # The clock goes on as if the sandbox had never been away.
        self._world.clock.set(moment + max(0.0, time.time() - wall) * speed)
        if rows:
            self.checkpoint()
        return True

    def begin(self) -> None:
        """Write down what happens from now on."""
        self._world.on_tell = self._told
        self._world.clock.listeners.append(self._clock_moved)
        self._clock_moved()  # from now on it has the speed of this run

    def close(self, *, checkpoint: bool = True) -> None:
        """Write the state and give the file free."""
        self._world.on_tell = None
        if self._clock_moved in self._world.clock.listeners:
            self._world.clock.listeners.remove(self._clock_moved)
        try:
            if checkpoint:
                self.checkpoint()
        finally:
            self.journal.close()

    # --- writing --------------------------------------------------------------------------------------------------

    def request(self, request: Request, label: str | None, reply: WireReply) -> None:
        """Write a request down that was carried out, unless it is one that changes nothing."""
        refused = reply.status in _NOTHING_DONE or (label is None and reply.status >= 400)
        if request.method in _READS or refused:
            return
        headers = [pair for pair in request.headers.pairs if pair[0].lower() not in _PASSED_OVER]
        head = [request.method, request.target, headers, request.late]
        self.journal.write(self._world.clock.time(), "request", head, request.body, _mark(reply))
        self._count()

    def checkpoint(self) -> None:
        """Write the whole state, and begin the journal anew."""
        began = time.monotonic()
        clock = self._world.clock
        with clock.held() as moment:
            self.journal.replace(moment, clock.speed, Snapshot.of(self._world).to_bytes())
        self._last = time.monotonic()
        self._changes, self._cost = 0, self._last - began

    def _count(self) -> None:
        self._changes += 1
        if self._changes >= _AT_LEAST and time.monotonic() - self._last > _SHARE * self._cost:
            self.checkpoint()

    def _told(self, name: str, args: tuple[Any, ...], options: dict[str, Any], failed: bool) -> None:
        body = to_bytes({"args": args, "options": options})
        self.journal.write(self._world.clock.time(), "tell", [name], body, int(failed))
        self._count()

    def _clock_moved(self) -> None:
        clock = self._world.clock
        self.journal.write(clock.time(), "clock", [clock.speed])
        self._count()

    # --- doing it again -------------------------------------------------------------------------------------------

    def _replay(self, moment: float, wall: float, speed: float) -> tuple[float, float, float, int]:
        """Do all again that the journal has; gives the last moment, its real time, the clock's speed, and how much."""
        # Rate limits are of the time of then, and what they refused is not in the journal.
        gateway = Gateway(self._world, RateLimits(dict.fromkeys(DEFAULT_LIMITS, (1000000000, 1.0))))
        count = 0
        for row in self.journal.rows():
            moment, wall, count = row.time, row.wall, count + 1
            with self._world.clock.held(moment):
                if row.kind == "request":
                    self._again(gateway, row)
                elif row.kind == "tell":
                    self._tell_again(row)
                else:
                    (speed,) = row.head
                    self._world.catch_up()
        return moment, wall, speed, count

    def _again(self, gateway: Gateway, row: Row) -> None:
        method, target, pairs, late = row.head
        headers = Headers(tuple((name, value) for name, value in pairs))
        request = Request(
            number=0, connection=0, method=method, target=target, headers=headers, body=row.body, complete=True
        )
        request.late = late
        _, reply = gateway.carry_out(request)
        if _mark(reply) != row.mark:
            raise SavedStateError(
                f"{self.journal.path}: {method} {target} (row {row.seq} of the journal) is answered otherwise now; "
                "the file is of another version of the package, or the sandbox was changed past its own methods"
            )

    def _tell_again(self, row: Row) -> None:
        (name,), told = row.head, from_bytes(row.body)
        try:
            self._world.catch_up()
            self._world.perform(name, tuple(told["args"]), told["options"])
        except Exception:
            if not row.mark:
                raise SavedStateError(f"{self.journal.path}: {name} (row {row.seq} of the journal) fails now") from None
        self._world.catch_up()


def _mark(reply: WireReply) -> int:
    """A check sum of what a reply says."""
    return zlib.crc32(reply.body, zlib.crc32(f"{reply.status} {dict(reply.headers).get('Location', '')}".encode()))
