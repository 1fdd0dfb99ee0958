"""A job's state in one SQLite file, with nothing but the standard library.

The file is in WAL mode. ``claim`` commits with ``synchronous=FULL``, so an order is on record on the disk before it is
sent; everything else commits without waiting for the disk, which costs at most a look-up after a power cut (a crash of
the process alone loses nothing). All calls run in worker threads, one at a time.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import anyio
import anyio.to_thread

from aiobandwidth.jobs import _sql as sql
from aiobandwidth.jobs.errors import JobError, JobFileError
from aiobandwidth.jobs.filelock import FileLock
from aiobandwidth.jobs.records import (
    FAILED,
    ORDERED,
    UNCONFIRMED,
    Counts,
    OrderOutcome,
    OrderSpec,
    Placed,
    Problem,
    Reason,
    ResultRow,
)

T = TypeVar("T")


class SqliteStore:
    """Keep one job in the file ``path``; implements :class:`aiobandwidth.jobs.store.JobStore`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path.with_name(path.name + ".lock"))
        self._turn = anyio.Lock()
        self._db: sqlite3.Connection | None = None

    # -- opening and closing -------------------------------------------------------------------------------

    async def open(self, *, create: bool) -> None:
        if not create and not self.path.exists():
            raise JobFileError(f"there is no job file {self.path}.")
        await self._run(lambda: self._open(create))

    async def lock(self) -> None:
        await anyio.to_thread.run_sync(self._lock.acquire)

    async def close(self) -> None:
        with anyio.CancelScope(shield=True):
            async with self._turn:
                db, self._db = self._db, None
                try:
                    if db is not None:
                        await anyio.to_thread.run_sync(db.close)
                except sqlite3.Error as error:
                    raise JobFileError(f"the job file {self.path} cannot be closed: {error}.") from error
                finally:
                    self._lock.release()

    def _open(self, create: bool) -> None:
        db = sqlite3.connect(self.path, isolation_level=None, check_same_thread=False, timeout=10)
        try:
            _prepare(db, self.path, create)
        except BaseException:
            db.close()
            raise
        self._db = db

    # -- header --------------------------------------------------------------------------------------------

    async def header(self) -> dict[str, Any]:
        def read() -> dict[str, Any]:
            return {key: json.loads(value) for key, value in self._all("SELECT key, value FROM header")}

        return await self._run(read)

    async def save_header(self, values: Mapping[str, Any]) -> None:
        rows = [(key, json.dumps(value)) for key, value in values.items()]

        def write() -> None:
            with self._transaction() as db:
                db.executemany(sql.PUT_HEADER, rows)

        await self._run(write)

    # -- reading the input ---------------------------------------------------------------------------------

    async def clear(self) -> None:
        def write() -> None:
            with self._transaction() as db:
                for statement in sql.CLEAR:
                    db.execute(statement)

        await self._run(write)

    async def discard(self) -> None:
        def remove() -> None:
            self._connection().close()
            self._db = None
            self.path.unlink(missing_ok=True)

        await self._run(remove)

    async def add(self, orders: Sequence[OrderSpec], lines: Sequence[Placed], problems: Sequence[Problem]) -> None:
        def write() -> None:
            with self._transaction() as db:
                db.executemany(sql.ADD_ORDER, map(sql.order_row, orders))
                db.executemany(sql.ADD_LINE, ((p.line.line, p.line.input, p.line.number, p.order_no) for p in lines))
                db.executemany(sql.ADD_BAD_LINE, ((p.line, p.input) for p in problems))
                db.executemany(sql.ADD_PROBLEM, ((p.line, p.column, p.value, p.reason, str(p)) for p in problems))

        await self._run(write)

    async def seal(self) -> None:
        def write() -> None:
            with self._transaction() as db:
                for statement in sql.SEAL:
                    db.execute(statement)

        await self._run(write)

    async def problems(self, *, after: tuple[int, str] = (0, ""), limit: int = 1000) -> list[Problem]:
        def read() -> list[Problem]:
            return [Problem(*row) for row in self._all(sql.PROBLEMS, (*after, limit))]

        return await self._run(read)

    # -- running -------------------------------------------------------------------------------------------

    async def claim(self, limit: int) -> list[OrderSpec]:
        def write() -> list[OrderSpec]:
            with self._transaction(durable=True) as db:
                orders = [sql.order_spec(row) for row in db.execute(sql.NEXT_ORDERS, (limit,))]
                db.executemany(sql.SET_INTENT, ((order.no,) for order in orders))
            return orders

        return await self._run(write)

    async def release(self, order_no: int) -> None:
        await self._execute(sql.RELEASE, (order_no,))

    async def attempted(self, order_no: int) -> int:
        def write() -> int:
            with self._transaction(durable=True) as db:
                return int(db.execute(sql.COUNT_ATTEMPT, (order_no,)).fetchone()[0])

        return await self._run(write)

    async def placed(self, order_no: int, order_id: str) -> None:
        await self._execute(sql.SET_PLACED, (order_id, order_no))

    async def finish(self, order_no: int, outcome: OrderOutcome) -> tuple[int, int, int]:
        def write() -> tuple[int, int, int]:
            with self._transaction() as db:
                quantity, line = db.execute(sql.ORDER_SIZE, (order_no,)).fetchone()
                if line is None:
                    ordered, unconfirmed = _finish_lines(db, order_no, outcome)
                    bought = None
                else:
                    ordered = len(outcome.numbers)
                    unconfirmed = 0 if outcome.rest_failed else max(0, quantity - ordered)
                    bought = " ".join(sorted(outcome.numbers))
                failed = max(0, quantity - ordered - unconfirmed)
                cause = (outcome.error_code, outcome.reason) if ordered < quantity else (None, None)
                db.execute(sql.FINISH, (outcome.status, *cause, bought, ordered, failed, unconfirmed, order_no))
            return ordered, failed, unconfirmed

        return await self._run(write)

    async def unfinished(self, *, placed: bool, after: int = 0, limit: int = 1000) -> list[OrderSpec]:
        def read() -> list[OrderSpec]:
            rows = self._all(sql.UNFINISHED, (placed, after, limit))
            return [sql.order_spec(row) for row in rows]

        return await self._run(read)

    async def destinations(self, limit: int) -> list[tuple[str | None, str | None]]:
        def read() -> list[tuple[str | None, str | None]]:
            return [(site, peer) for site, peer in self._all(sql.DESTINATIONS, (limit,))]

        return await self._run(read)

    async def numbers_of(self, order_no: int) -> list[str]:
        def read() -> list[str]:
            return [row[0] for row in self._all(sql.NUMBERS, (order_no,))]

        return await self._run(read)

    # -- looking -------------------------------------------------------------------------------------------

    async def counts(self) -> Counts:
        def read() -> Counts:
            lines, invalid = self._all(sql.COUNT_LINES)[0]
            rest = dict(zip(sql.COUNT_NAMES, self._all(sql.COUNT)[0], strict=True))
            return Counts(lines=lines, invalid=invalid, **rest)

        return await self._run(read)

    async def reasons(self, limit: int) -> list[Reason]:
        def read() -> list[Reason]:
            return [Reason(lines=n, code=code, reason=text) for n, code, text in self._all(sql.REASONS, (limit,))]

        return await self._run(read)

    async def results(self, *, after: int = 0, limit: int = 2000) -> list[ResultRow]:
        def read() -> list[ResultRow]:
            lines = self._all(sql.RESULTS, (after, limit))
            if not lines:
                return []
            searches = self._all(sql.SEARCH_RESULTS, (lines[0][0], lines[-1][0]))
            return list(sql.result_rows(lines, searches))

        return await self._run(read)

    # -- underneath ----------------------------------------------------------------------------------------

    async def _run(self, work: Callable[[], T]) -> T:
        async with self._turn:
            try:
                return await anyio.to_thread.run_sync(work)
            except sqlite3.Error as error:
                raise JobFileError(f"the job file {self.path} cannot be used: {error}.{_advice(error)}") from error

    async def _execute(self, statement: str, values: tuple[object, ...]) -> None:
        def write() -> None:
            with self._transaction() as db:
                db.execute(statement, values)

        await self._run(write)

    def _all(self, statement: str, values: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        return self._connection().execute(statement, values).fetchall()

    def _connection(self) -> sqlite3.Connection:
        if self._db is None:
            raise JobError("the job is closed.")
        return self._db

    @contextlib.contextmanager
    def _transaction(self, *, durable: bool = False) -> Iterator[sqlite3.Connection]:
        db = self._connection()
        db.execute("PRAGMA synchronous=FULL" if durable else "PRAGMA synchronous=NORMAL")
        db.execute("BEGIN IMMEDIATE")
        try:
            yield db
        except BaseException:
            db.execute("ROLLBACK")
            raise
        db.execute("COMMIT")


def _advice(error: sqlite3.Error) -> str:
    """Say what to do about the faults that people meet."""
    text = str(error)
    if "full" in text:
        return " Make room on the disk and run the job again; it goes on where it stopped."
    if "readonly" in text or "unable to open" in text:
        return " Its folder has to exist and be writable; --job names another place."
    if "malformed" in text:
        return " It is damaged; restore it from a backup, or look at your orders before you begin a new job."
    return ""


def _prepare(db: sqlite3.Connection, path: Path, create: bool) -> None:
    """Check that the file is a job of this version, and make the tables of a new one."""
    try:
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (version,) = db.execute("PRAGMA user_version").fetchone()
        empty = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise JobFileError(f"{path} is no job file: {error}. Choose another one with --job.") from error
    if empty and create:
        db.executescript(sql.SCHEMA)
    elif empty:
        raise JobFileError(f"the job file {path} is empty.")
    elif application != sql.APPLICATION_ID:
        raise JobFileError(f"{path} is the database of another program; choose another job file with --job.")
    elif version != sql.VERSION:
        raise JobFileError(f"the job file {path} has format {version}, which this version of aiobandwidth cannot read.")
    db.execute("PRAGMA cache_size=-16384")


def _finish_lines(db: sqlite3.Connection, order_no: int, outcome: OrderOutcome) -> tuple[int, int]:
    """Write what became of every number of an order; return how many were ordered and how many are unconfirmed."""
    rest = FAILED if outcome.rest_failed else UNCONFIRMED
    rows: list[tuple[object, ...]] = []
    for line, number in db.execute(sql.LINES_OF, (order_no,)):
        if number in outcome.numbers:
            rows.append((ORDERED, None, None, line))
        elif number in outcome.failures:
            rows.append((FAILED, *outcome.failures[number], line))
        else:
            rows.append((rest, outcome.error_code, outcome.reason or "not in the order's result", line))
    db.executemany(sql.SET_LINE, rows)
    statuses = [row[0] for row in rows]
    return statuses.count(ORDERED), statuses.count(UNCONFIRMED)
