"""The file of a sandbox that persists: the last checkpoint and the journal of what came after it, in SQLite.

Each row of the journal is on its way to the disk before the reply to its request leaves, so the end of the process,
however sudden, takes nothing along. (The end of the machine may take the last moments: the file is not synced with each
row.)
"""

from __future__ import annotations

import json
import sqlite3
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

from .saving import SavedStateError

APPLICATION = 0x61625362
"""What SQLite's header says the file is."""
FORMAT = 1
Kind: TypeAlias = Literal["request", "tell", "clock"]

_SCHEMA = """
CREATE TABLE identity(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE checkpoint(
    only INTEGER PRIMARY KEY CHECK (only = 1), time REAL NOT NULL, wall REAL NOT NULL, speed REAL NOT NULL, state BLOB
);
CREATE TABLE journal(
    seq INTEGER PRIMARY KEY, time REAL NOT NULL, wall REAL NOT NULL, kind TEXT NOT NULL,
    head TEXT NOT NULL, body BLOB NOT NULL, mark INTEGER NOT NULL, crc INTEGER NOT NULL
);
"""


class FileInUse(SavedStateError):
    """Another sandbox has the file."""


@attrs.frozen(kw_only=True)
class Row:
    """One change.

    Attributes:
        seq: Its place.
        time: When it was made, on the sandbox's clock.
        wall: The same in real epoch seconds.
        kind: A request, a change from outside of requests, or a movement of the clock.
        head: What it is, as JSON holds it.
        body: Bytes that belong to it.
        mark: What came of it: a check sum of the reply, or whether a change failed.
    """

    seq: int
    time: float
    wall: float
    kind: str
    head: Any
    body: bytes
    mark: int


@attrs.frozen(kw_only=True)
class Checkpoint:
    """The whole state at one moment; ``wall`` and ``speed`` say how the clock was set."""

    time: float
    wall: float
    speed: float
    state: bytes


class Journal:
    """An open file, which belongs to one sandbox of one process until it is closed.

    Args:
        path: The file; made if there is none.
        identity: What has to be the same each time: seed, account...

    Raises:
        FileInUse: Another sandbox has it.
        SavedStateError: It is something else, damaged, or of another sandbox; with what and where.
    """

    def __init__(self, path: Path | str, identity: dict[str, str]) -> None:
        self.path = Path(path)
        try:
            self._db = sqlite3.connect(self.path, timeout=0.25, isolation_level=None, check_same_thread=False)
        except sqlite3.Error as error:
            raise SavedStateError(f"{self.path} cannot be opened: {error}") from None
        try:
            self._open(identity)
        except sqlite3.OperationalError as error:
            self._db.close()
            if "locked" in str(error):
                raise FileInUse(f"{self.path} is in use by another sandbox; give each one a file of its own") from None
            raise SavedStateError(f"{self.path} cannot be used: {error}") from None
        except sqlite3.DatabaseError as error:
            self._db.close()
            raise SavedStateError(f"{self.path} is no file of a sandbox, or damaged: {error}") from None
        except SavedStateError:
            self._db.close()
            raise

    def _open(self, identity: dict[str, str]) -> None:
        db = self._db
        # The lock is taken with the first write and kept: a second process fails at once.
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        application = db.execute("PRAGMA application_id").fetchone()[0]
        tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application != APPLICATION and (application or tables):
            raise SavedStateError(f"{self.path} is a database of something else")
        if tables:
            self._check(identity)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("BEGIN IMMEDIATE")
        if not tables:
            for statement in _SCHEMA.split(";"):
                db.execute(statement)
            db.executemany("INSERT INTO identity VALUES (?, ?)", list(identity.items()))
            db.execute(f"PRAGMA application_id = {APPLICATION}")
            db.execute(f"PRAGMA user_version = {FORMAT}")
        db.execute("COMMIT")

    def _check(self, identity: dict[str, str]) -> None:
        version = self._db.execute("PRAGMA user_version").fetchone()[0]
        if version != FORMAT:
            raise SavedStateError(f"{self.path} has format {version}; this version of the package has format {FORMAT}")
        known = dict(self._db.execute("SELECT name, value FROM identity"))
        for name, value in identity.items():
            if known.get(name) != value:
                raise SavedStateError(f"{self.path} is of a sandbox with {name} {known.get(name)}, not {value}")

    # --- reading --------------------------------------------------------------------------------------------------

    def checkpoint(self) -> Checkpoint | None:
        """The last checkpoint; None in a new file."""
        row = self._read("SELECT time, wall, speed, state FROM checkpoint").fetchone()
        return None if row is None else Checkpoint(time=row[0], wall=row[1], speed=row[2], state=row[3])

    def rows(self) -> Iterator[Row]:
        """What came after the checkpoint, in order."""
        for seq, moment, wall, kind, head, body, mark, crc in self._read("SELECT * FROM journal ORDER BY seq"):
            if crc != _crc(kind, head, body):
                raise SavedStateError(f"{self.path}: row {seq} of the journal is damaged")
            yield Row(seq=seq, time=moment, wall=wall, kind=kind, head=json.loads(head), body=body, mark=mark)

    def _read(self, statement: str) -> sqlite3.Cursor:
        try:
            return self._db.execute(statement)
        except sqlite3.DatabaseError as error:
            raise SavedStateError(f"{self.path} is damaged: {error}") from None

    # --- writing --------------------------------------------------------------------------------------------------

    def write(self, moment: float, kind: Kind, head: Any, body: bytes = b"", mark: int = 0) -> None:
        """Write one change down."""
        text = json.dumps(head)
        self._db.execute(
            "INSERT INTO journal(time, wall, kind, head, body, mark, crc) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (moment, time.time(), kind, text, body, mark, _crc(kind, text, body)),
        )

    def replace(self, moment: float, speed: float, state: bytes) -> None:
        """Make a new checkpoint, behind which the journal begins anew."""
        db = self._db
        db.execute("BEGIN IMMEDIATE")
        try:
            row = (moment, time.time(), speed, state)
            db.execute("INSERT OR REPLACE INTO checkpoint VALUES (1, ?, ?, ?, ?)", row)
            db.execute("DELETE FROM journal")
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")

    def close(self) -> None:
        """Give the file free."""
        self._db.close()


def _crc(kind: str, head: str, body: bytes) -> int:
    return zlib.crc32(body, zlib.crc32(f"{kind} {head}".encode()))
