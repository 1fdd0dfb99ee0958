"""The whole state of a sandbox at one moment, to go back to."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import attrs

from .clock import Planned
from .saving import SavedStateError, from_bytes, to_bytes
from .state import World


@attrs.frozen
class Snapshot:
    """The state of a sandbox at one moment: accounts, numbers, orders, planned steps, ids, time, tokens, the ledger.

    `Sandbox.snapshot` makes one and `Sandbox.restore` goes back to it, as often as wanted. It can be kept as bytes.
    Faults, rate limits and the log of the wire are no part of it.
    """

    _data: bytes = attrs.field(repr=False)

    @classmethod
    def of(cls, world: World) -> Snapshot:
        """The state now.

        Raises:
            SavedStateError: Something that cannot be saved was put into the state.
        """
        clock = world.clock
        ahead = clock.ahead if clock.speed == 1 else 0.0
        number, planned = world.agenda.plan()
        return cls(
            to_bytes(
                {
                    "world": {name: value for name, value in vars(world).items() if name not in world.UNSAVED},
                    "clock": {"time": clock.time(), "ahead": ahead, "speed": clock.speed},
                    "number": number,
                    "planned": [list(one) for one in planned],
                }
            )
        )

    def put_back(self, world: World, *, moment: float | None = None, needs: str | None = None) -> None:
        """Make this the state of a world.

        The clock goes on from the moment of the snapshot; a clock that runs as real time does, and did so then, is
        ahead of real time by as much as then. With ``moment`` it goes on from that. ``needs`` is an account that has to
        be there.

        Raises:
            SavedStateError: The state does not fit; then nothing is changed.
        """
        found = from_bytes(self._data)
        try:
            kept, clock, number = found["world"], found["clock"], found["number"]
            planned = [Planned(*one) for one in found["planned"]]
            then, ahead, speed = float(clock["time"]), float(clock["ahead"]), float(clock["speed"])
        except (KeyError, TypeError, ValueError) as error:
            raise SavedStateError(f"the saved state is malformed: {type(error).__name__}: {error}") from None
        wanted = vars(world).keys() - world.UNSAVED
        if kept.keys() != wanted:
            names = ", ".join(sorted(kept.keys() ^ wanted))
            raise SavedStateError(f"the saved state is of another version of the package: {names}")
        if needs is not None and needs not in kept["accounts"]:
            raise SavedStateError(f"the saved state has no account {needs}; it has {', '.join(kept['accounts'])}")
        try:
            world.agenda.replace(number, planned)
        except KeyError as error:
            raise SavedStateError(f"the saved state is of another version of the package: {error}") from None
        for name, value in kept.items():
            setattr(world, name, value)
        world.wire_up()
        if moment is None:
            moment = time.time() + ahead if speed == 1 == world.clock.speed else then
        world.clock.set(moment)

    def to_bytes(self) -> bytes:
        """The snapshot as bytes; the same state gives the same bytes."""
        return self._data

    @classmethod
    def from_bytes(cls, data: bytes) -> Snapshot:
        """Read a snapshot.

        Raises:
            SavedStateError: The bytes are something else, damaged, or of another version; with what and where.
        """
        from_bytes(data)
        return cls(bytes(data))

    def save(self, path: Path | str) -> None:
        """Write the snapshot to a file."""
        Path(path).write_bytes(self._data)

    @classmethod
    def read(cls, path: Path | str) -> Snapshot:
        """Read a snapshot from a file; see `from_bytes`.

        Raises:
            OSError: The file cannot be read.
            SavedStateError: See `from_bytes`.
        """
        try:
            return cls.from_bytes(Path(path).read_bytes())
        except SavedStateError as error:
            raise SavedStateError(f"{path}: {error}") from None


def content(snapshot: Snapshot) -> dict[str, Any]:
    """The state of a snapshot by name, without a sandbox; for looking at."""
    return from_bytes(snapshot.to_bytes())
