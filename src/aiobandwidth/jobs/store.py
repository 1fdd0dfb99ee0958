"""The seam between a job and what keeps its state.

A job only knows this protocol. One implementation keeps everything in a file (`aiobandwidth.jobs.sqlite_store`); one
for a database server has to give the same guarantees:

* ``claim`` is durable when it returns. What it returned is on record as "perhaps sent" whatever happens next.
* Everything else may be lost by a crash of the machine, in the order it was written: the job finds lost order ids
  and results again by asking the carrier.
* ``lock`` (before ``open``) keeps every other process out until ``close`` or the end of the process, however it ends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from aiobandwidth.jobs.records import Counts, OrderOutcome, OrderSpec, Placed, Problem, Reason, ResultRow


class JobStore(Protocol):
    """Keeps the lines and orders of one job."""

    async def open(self, *, create: bool) -> None:
        """Open the job's state.

        Raises:
            JobFileError: There is none and ``create`` is false, or what is there is not the state of a job.
        """

    async def lock(self) -> None:
        """Keep other processes from running this job.

        Raises:
            JobLocked: Another process runs it.
        """

    async def close(self) -> None:
        """Let go of everything; may be called more than once."""

    async def header(self) -> dict[str, Any]:
        """Return what was saved with ``save_header``; empty for a new job."""

    async def save_header(self, values: Mapping[str, Any]) -> None:
        """Add to the header, or change it. Values are what JSON can hold."""

    # -- reading the input ---------------------------------------------------------------------------------

    async def clear(self) -> None:
        """Throw away all lines, orders, problems and the header."""

    async def discard(self) -> None:
        """Remove the job's state altogether; after it only ``close`` is of use."""

    async def add(self, orders: Sequence[OrderSpec], lines: Sequence[Placed], problems: Sequence[Problem]) -> None:
        """Add a stretch of the input. Orders come before the lines that are placed in them."""

    async def seal(self) -> None:
        """End the input: turn later occurrences of a number into problems, count what is in each order."""

    async def problems(self, *, after: tuple[int, str] = (0, ""), limit: int = 1000) -> list[Problem]:
        """Return problems by line and column, those after a given one."""

    # -- running -------------------------------------------------------------------------------------------

    async def claim(self, limit: int) -> list[OrderSpec]:
        """Take planned orders to send. Durable: from here on they count as perhaps sent."""

    async def release(self, order_no: int) -> None:
        """Give an order back that was claimed and certainly never sent."""

    async def attempted(self, order_no: int) -> int:
        """Note that an order is being sent once more, and return how often that makes it. Durable like ``claim``."""

    async def placed(self, order_no: int, order_id: str) -> None:
        """Note the id that the carrier gave to an order."""

    async def finish(self, order_no: int, outcome: OrderOutcome) -> tuple[int, int, int]:
        """Note how an order ended; return how many of its numbers were ordered, failed and are unconfirmed."""

    async def unfinished(self, *, placed: bool, after: int = 0, limit: int = 1000) -> list[OrderSpec]:
        """Return orders that are perhaps sent (``placed=False``) or sent with a known id (``placed=True``)."""

    async def destinations(self, limit: int) -> list[tuple[str | None, str | None]]:
        """Return the pairs of site and SIP peer to which orders that are not over go."""

    async def numbers_of(self, order_no: int) -> list[str]:
        """Return the exact numbers of an order, ten digits each, in the order of the input."""

    # -- looking -------------------------------------------------------------------------------------------

    async def counts(self) -> Counts:
        """Count lines, numbers and orders."""

    async def reasons(self, limit: int) -> list[Reason]:
        """Return why lines failed, the most frequent first."""

    async def results(self, *, after: int = 0, limit: int = 2000) -> list[ResultRow]:
        """Return result rows in the order of the input, those after a given line."""
