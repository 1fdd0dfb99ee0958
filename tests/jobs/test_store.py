"""The job file: what it keeps, and how it fails."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from aiobandwidth.jobs.errors import JobFileError, JobLocked
from aiobandwidth.jobs.records import Line, OrderOutcome, OrderSpec, Placed, Problem, Search
from aiobandwidth.jobs.sqlite_store import SqliteStore


async def planned(path: Path) -> SqliteStore:
    """Two orders of exact numbers (one line doubled), and a search of two orders."""
    store = SqliteStore(path)
    await store.lock()
    await store.open(create=True)
    orders = [OrderSpec(no=no, customer_order_id=f"job-{no}", site_id="1") for no in (1, 2)]
    search = Search(area_code="919")
    orders += [OrderSpec(no=no, customer_order_id=f"job-{no}", line=6, search=search, quantity=5) for no in (3, 4)]
    lines = [Placed(Line(at, f"n{at}", f"919555000{at}"), 1 if at < 4 else 2) for at in (2, 3, 4)]
    lines += [Placed(Line(5, "n5", "9195550002"), 2), Placed(Line(6, "919", search=search, quantity=10), None)]
    await store.add(orders, lines, [Problem(7, "number", "x", "is bad", "x")])
    await store.seal()
    return store


async def test_duplicates_are_found_and_leave_their_order(tmp_path: Path) -> None:
    store = await planned(tmp_path / "a.job")
    problems = await store.problems()
    assert [(p.line, p.reason) for p in problems] == [(5, "is already on line 2"), (7, "is bad")]
    assert await store.numbers_of(2) == ["9195550004"]
    counts = await store.counts()
    assert (counts.lines, counts.invalid, counts.wanted, counts.orders) == (6, 2, 13, 4)
    await store.close()


async def test_a_claim_is_seen_by_another_process_that_reads_the_file(tmp_path: Path) -> None:
    store = await planned(tmp_path / "a.job")
    claimed = await store.claim(1)
    assert [order.no for order in claimed] == [1]
    script = (
        "import sqlite3, sys; db = sqlite3.connect(sys.argv[1])\n"
        "print(*db.execute('SELECT no FROM orders WHERE state = ?', ['intent']))"
    )
    seen = subprocess.run([sys.executable, "-c", script, store.path], capture_output=True, text=True, check=True)
    assert seen.stdout.strip() == "(1,)"
    await store.release(1)
    assert [order.no for order in await store.claim(9)] == [1, 2, 3, 4]
    await store.close()


async def test_what_becomes_of_an_order_is_what_its_lines_show(tmp_path: Path) -> None:
    store = await planned(tmp_path / "a.job")
    await store.claim(9)
    await store.placed(1, "o1")
    assert [o.no for o in await store.unfinished(placed=True)] == [1]
    assert [o.no for o in await store.unfinished(placed=False)] == [2, 3, 4]
    failures: dict[str, tuple[str | None, str]] = {"9195550003": ("5005", "gone")}
    partial = OrderOutcome(status="PARTIAL", numbers=frozenset({"9195550002"}), failures=failures)
    assert await store.finish(1, partial) == (1, 1, 0)
    unsaid = OrderOutcome(status="PARTIAL", reason="not named", rest_failed=False)
    assert await store.finish(2, unsaid) == (0, 0, 1)
    await store.finish(3, OrderOutcome(status="COMPLETE", numbers=frozenset({"9195551111", "9195551112"})))
    rows = {row.line: row for row in await store.results()}
    assert list(rows) == [2, 3, 4, 5, 6, 7]
    assert [rows[line].status for line in rows] == ["ordered", "failed", "unconfirmed", "invalid", "open", "invalid"]
    assert (rows[3].error_code, rows[3].reason, rows[3].order_id) == ("5005", "gone", "o1")
    assert rows[6].number == "9195551111 9195551112"
    assert rows[5].reason == 'number "9195550002" is already on line 2'
    await store.finish(4, OrderOutcome(status="FAILED", error_code="5005", reason="none left"))
    rows = {row.line: row for row in await store.results(after=5)}
    assert (rows[6].status, rows[6].quantity, rows[6].error_code) == ("partial", 2, "5005")
    reasons = [(r.lines, r.code, r.reason) for r in await store.reasons(5)]
    assert reasons == [(2, "5005", "gone"), (1, None, ""), (1, None, "not named")]
    assert (await store.counts()).finished
    await store.close()


async def test_only_one_process_runs_a_job(tmp_path: Path) -> None:
    store = await planned(tmp_path / "a.job")
    with pytest.raises(JobLocked, match=f"process {os.getpid()}"):
        await SqliteStore(tmp_path / "a.job").lock()
    await store.close()
    again = SqliteStore(tmp_path / "a.job")
    await again.lock()
    await again.close()
    assert [path.name for path in tmp_path.iterdir()] == ["a.job"]


async def test_the_lock_of_a_killed_process_is_gone(tmp_path: Path) -> None:
    script = (
        "import anyio, sys, time; from pathlib import Path; from aiobandwidth.jobs.sqlite_store import SqliteStore\n"
        "anyio.run(SqliteStore(Path(sys.argv[1])).lock); print('locked', flush=True); time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, tmp_path / "a.job"], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "locked\n"
        with pytest.raises(JobLocked, match=f"process {holder.pid}"):
            await SqliteStore(tmp_path / "a.job").lock()
        holder.kill()
        holder.wait()
    store = SqliteStore(tmp_path / "a.job")
    await store.lock()
    await store.close()


async def test_files_that_are_no_job(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("number\n" * 1000)
    sqlite3.connect(tmp_path / "other").executescript("CREATE TABLE t (a)").connection.close()
    (tmp_path / "empty").touch()
    for name, why in (
        ("text", "no job file"),
        ("other", "another program"),
        ("empty", "empty"),
        ("none", "there is no"),
    ):
        with pytest.raises(JobFileError, match=why):
            await SqliteStore(tmp_path / name).open(create=False)
    with pytest.raises(JobFileError, match="unable to open"):
        await SqliteStore(tmp_path / "no" / "folder").open(create=True)
    with pytest.raises(JobFileError, match="cannot be locked"):
        await SqliteStore(tmp_path / "no" / "folder").lock()


async def test_a_damaged_file(tmp_path: Path) -> None:
    store = await planned(tmp_path / "a.job")
    await store.close()
    with (tmp_path / "a.job").open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(40960))
    damaged = SqliteStore(tmp_path / "a.job")
    await damaged.open(create=False)
    with pytest.raises(JobFileError, match=r"malformed.*restore it from a backup"):
        await damaged.results()
    await damaged.close()


async def test_a_full_disk(tmp_path: Path) -> None:
    """The size limit of a process stands in for the end of the disk: both fail the write."""
    script = """
import anyio, resource, signal, sys
from pathlib import Path
from aiobandwidth.jobs.errors import JobFileError
from aiobandwidth.jobs.records import Line, Placed
from aiobandwidth.jobs.sqlite_store import SqliteStore
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

async def main():
    store = SqliteStore(Path(sys.argv[1]))
    await store.lock()
    await store.open(create=True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
    try:
        for part in range(100):
            lines = [Placed(Line(at, 'x' * 50, None), None) for at in range(part * 1000, part * 1000 + 1000)]
            await store.add([], lines, [])
    except JobFileError as error:
        print('typed:', error)
    counts = await store.counts()
    print('readable:', counts.lines % 1000)
    await store.close()

anyio.run(main)
"""
    done = subprocess.run([sys.executable, "-c", script, tmp_path / "a.job"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "typed: the job file" in done.stdout
    assert "readable: 0" in done.stdout
