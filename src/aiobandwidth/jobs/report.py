"""The results file of a job."""

from __future__ import annotations

import csv
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TextIO

import anyio.to_thread

from aiobandwidth.jobs.errors import JobError
from aiobandwidth.jobs.records import ResultRow
from aiobandwidth.jobs.store import JobStore

COLUMNS = (*("line", "input", "number", "quantity", "status", "order_id", "customer_order_id", "error_code", "reason"),)
_PAGE = 5000


async def rows_of(store: JobStore) -> AsyncIterator[ResultRow]:
    """Yield one row for every line of the input that holds data, in its order."""
    after = 0
    while page := await store.results(after=after, limit=_PAGE):
        for row in page:
            yield row
        after = page[-1].line


async def write_rows(store: JobStore, stream: TextIO) -> int:
    """Write the results as CSV with a header; returns how many rows."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    after, count = 0, 0
    while page := await store.results(after=after, limit=_PAGE):
        cells = [[getattr(row, column) for column in COLUMNS] for row in page]
        await anyio.to_thread.run_sync(writer.writerows, cells)
        after, count = page[-1].line, count + len(page)
    return count


async def write_file(store: JobStore, path: Path) -> int:
    """Write the results file. It appears whole or not at all, so that a crash leaves the former one.

    Raises:
        JobError: The file cannot be written.
    """
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with half.open("w", encoding="utf-8", newline="") as stream:
            count = await write_rows(store, stream)
        half.replace(path)
    except OSError as error:
        text = f"the results file {path} cannot be written: {error.strerror}. The results are kept in the job file."
        raise JobError(text) from error
    finally:
        half.unlink(missing_ok=True)
    return count
