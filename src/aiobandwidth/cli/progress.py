"""Showing how a job gets on: bars on a terminal, lines with a time elsewhere."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections import deque
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Protocol

import anyio
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn

from aiobandwidth.cli.beside import beside
from aiobandwidth.jobs.bulk import Reading
from aiobandwidth.jobs.events import (
    JobEvent,
    LookingUp,
    OrderFinished,
    OrderPlaced,
    OrderSetAside,
    OrderUnclear,
    Waiting,
)
from aiobandwidth.jobs.records import Counts, count_of

_WINDOW = 10.0
_NOTICE_EVERY = 5.0
_LINE_EVERY = 5.0


class Tally:
    """Counts along with the events of a run, and says how fast it goes."""

    def __init__(self, counts: Counts) -> None:
        self.orders = counts.orders
        self.placed = counts.orders_done + counts.orders_open - counts.orders_unclear
        self.wanted = counts.wanted
        self.ordered = counts.ordered
        self.failed = counts.failed
        self.unconfirmed = counts.unconfirmed
        self._known: set[int] = set()
        self._marks: deque[tuple[float, int]] = deque([(time.monotonic(), self.done)])

    @property
    def done(self) -> int:
        """Numbers that are decided."""
        return self.ordered + self.failed + self.unconfirmed

    def add(self, event: JobEvent) -> None:
        if isinstance(event, OrderPlaced):
            self.placed += 1
        elif isinstance(event, OrderFinished):
            self.placed += event.order_id is None
            self.ordered += event.ordered
            self.failed += event.failed
            self.unconfirmed += event.unconfirmed

    def rate(self) -> float:
        """Numbers decided per second, over the last ten seconds."""
        now = time.monotonic()
        self._marks.append((now, self.done))
        while len(self._marks) > 2 and self._marks[0][0] < now - _WINDOW:
            self._marks.popleft()
        begun, before = self._marks[0]
        return (self.done - before) / (now - begun) if now > begun else 0.0

    def left(self, rate: float) -> float | None:
        """Seconds left at this rate."""
        return (self.wanted - self.done) / rate if rate > 0 else None


class View(Protocol):
    """What a job is shown on."""

    def reading(self, progress: Reading) -> None: ...

    def begin(self, counts: Counts) -> None: ...

    def event(self, event: JobEvent) -> None: ...

    def notice(self, text: str) -> None: ...


@contextlib.asynccontextmanager
async def view(size: int = 0) -> AsyncIterator[View]:
    """Choose the view that fits standard error, and keep it up to date.

    Args:
        size: Bytes of the input, to see how far it is read.
    """
    shown: BarView | LineView = BarView(size) if on_terminal() else LineView()
    with shown:
        async with beside(shown.keep_up):
            yield shown


def on_terminal() -> bool:
    return sys.stderr.isatty() and os.environ.get("TERM", "") not in ("", "dumb")


class _Notices:
    """Says what happened in words, and the same thing not too often."""

    def __init__(self) -> None:
        self._last: dict[type, float] = {}

    def text(self, event: JobEvent) -> str | None:
        words = _in_words(event)
        now = time.monotonic()
        if words is None or now - self._last.get(type(event), -_NOTICE_EVERY) < _NOTICE_EVERY:
            return None
        self._last[type(event)] = now
        return words


def _in_words(event: JobEvent) -> str | None:
    if isinstance(event, LookingUp):
        return f"Looking up {count_of(event.orders, 'order')} that the last run may have sent ({event.seconds:g} s)."
    if isinstance(event, OrderPlaced) and event.found:
        return f"Found {event.customer_order_id}: it had been placed as {event.order_id}."
    if isinstance(event, OrderUnclear):
        return f"No clear answer for {event.customer_order_id}; it is looked up before it is sent again."
    if isinstance(event, OrderSetAside):
        return f"{event.customer_order_id} is left for the next run: {event.error}"
    if isinstance(event, Waiting):
        return f"Trying again in {event.seconds:.0f} s: {event.error}"
    return None


class BarView:
    """Bars on a terminal: lines checked, then orders placed and numbers decided."""

    def __init__(self, size: int) -> None:
        self._notices = _Notices()
        self._size = size
        self._tally: Tally | None = None
        self._lines: TaskID | None = None
        self._orders: TaskID | None = None
        self._numbers: TaskID | None = None
        self._bars = Progress(
            TextColumn("  {task.description:<8}"),
            BarColumn(bar_width=14, complete_style="cyan", finished_style="green"),
            TextColumn("{task.fields[text]}"),
            console=Console(stderr=True, highlight=False),
            refresh_per_second=8,
        )

    def __enter__(self) -> BarView:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._draw()
        self._bars.stop()

    async def keep_up(self) -> None:
        while True:
            await anyio.sleep(0.25)
            self._draw()

    def reading(self, progress: Reading) -> None:
        if self._lines is None:
            self._lines = self._bars.add_task("Lines", total=self._size, text="")
        self._bars.update(self._lines, completed=progress.bytes, text=_lines_text(progress))

    def begin(self, counts: Counts) -> None:
        self._tally = Tally(counts)
        self._orders = self._bars.add_task("Orders", total=counts.orders, text="")
        self._numbers = self._bars.add_task("Numbers", total=counts.wanted, text="")
        self._draw()

    def event(self, event: JobEvent) -> None:
        if self._tally is not None:
            self._tally.add(event)
        if (text := self._notices.text(event)) is not None:
            self.notice(text)

    def notice(self, text: str) -> None:
        self._bars.console.print(f"  {text}", style="yellow", markup=False)

    def _draw(self) -> None:
        tally = self._tally
        if tally is None or self._orders is None or self._numbers is None:
            return
        text = f"{tally.placed:,}/{tally.orders:,} placed"
        self._bars.update(self._orders, completed=tally.placed, text=text)
        parts = [f"[green]{tally.ordered:,} ordered[/]"]
        if tally.failed:
            parts.append(f"[red]{tally.failed:,} failed[/]")
        if tally.unconfirmed:
            parts.append(f"[yellow]{tally.unconfirmed:,} unclear[/]")
        rate = tally.rate()
        if rate and tally.done < tally.wanted:
            parts.append(f"[dim]{rate:,.0f}/s{_left_text(tally.left(rate))}[/]")
        self._bars.update(self._numbers, completed=tally.done, text=" ".join(parts))


class LineView:
    """Plain lines with a time, every few seconds and when something happens."""

    def __init__(self) -> None:
        self._notices = _Notices()
        self._tally: Tally | None = None
        self._reading: Reading | None = None

    def __enter__(self) -> LineView:
        return self

    def __exit__(self, *_: object) -> None:
        self._report()

    async def keep_up(self) -> None:
        while True:
            await anyio.sleep(_LINE_EVERY)
            self._report()

    def reading(self, progress: Reading) -> None:
        self._reading = progress

    def begin(self, counts: Counts) -> None:
        self._tally = Tally(counts)

    def event(self, event: JobEvent) -> None:
        if self._tally is not None:
            self._tally.add(event)
        if (text := self._notices.text(event)) is not None:
            self.notice(text)

    def notice(self, text: str) -> None:
        stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        sys.stderr.write(f"{stamp} {text}\n")
        sys.stderr.flush()

    def _report(self) -> None:
        if self._tally is not None:
            self.notice(_numbers_text(self._tally))
        elif self._reading is not None:
            self.notice(f"lines: {_lines_text(self._reading)}")


def _numbers_text(tally: Tally) -> str:
    decided = f"{tally.ordered:,} ordered, {tally.failed:,} failed"
    if tally.unconfirmed:
        decided += f", {tally.unconfirmed:,} unclear"
    rate = tally.rate()
    speed = f", {rate:,.0f}/s{_left_text(tally.left(rate))}" if rate and tally.done < tally.wanted else ""
    orders = f"orders: {tally.placed:,}/{tally.orders:,} placed"
    return f"{orders}; numbers: {tally.done:,}/{tally.wanted:,} decided ({decided}){speed}"


def _lines_text(progress: Reading) -> str:
    return f"{progress.lines:,} checked, " + (f"{progress.bad:,} bad" if progress.bad else "all good")


def _left_text(seconds: float | None) -> str:
    if seconds is None:
        return ""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f", {hours}:{minutes:02d}:{rest:02d} left" if hours else f", {minutes}:{rest:02d} left"
