"""Figures as people read them: in a terminal of 80 columns, or wider."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from benchmarks.harness import MACHINE, Measure, Result, Spread
from benchmarks.history import Record

_BAR = 13  # columns
_STYLES = {"met": "green", "missed": "bold red", "": "dim"}


def show(run: Record, console: Console) -> None:
    """Print the table of figures, then how each contender did."""
    console.print(_summary(run.results))
    console.print(Text(about(run), style="dim"), highlight=False)
    for work, results in by_work(run.results):
        console.print(_details(work, results))


def about(run: Record) -> str:
    """What was measured on what."""
    used = ", ".join(f"{name} {version}" for name, version in run.libraries.items())
    machine = f"{run.machine.cores} cores ({run.machine.cpu}, {run.machine.system})"
    return (
        f"{run.date}: aiobandwidth {run.version}, Python {run.python}, {used}; {machine}. "
        f"A fixed piece of work varied by {percent(run.noise)} within a comparison."
    )


def percent(share: float) -> str:
    """A noise: half of all rounds lie within it. ``±2 %``"""
    return f"±{share * 100:.{0 if share >= 0.00995 else 1}f} %"


def amount(value: float, measure: Measure) -> str:
    """Seconds, or for MEMORY bytes, with three digits and a unit."""
    units = [(1e6, "MB")] if measure is Measure.MEMORY else [(1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns")]
    scale, unit = next(((scale, unit) for scale, unit in units if abs(value) >= scale), units[-1])
    shown = value / scale
    return f"{shown:.{max(0, 3 - len(str(int(abs(shown)))))}f} {unit}"


def by_work(results: Iterable[Result]) -> Iterator[tuple[str, list[Result]]]:
    """Figures of the same measurement together."""
    for work, found in groupby(results, key=lambda result: result.work):
        yield work, list(found)


def contenders(result: Result) -> list[tuple[str, Spread]]:
    """The contenders, fastest first; lengths of lists stay in order. The machine comes last."""
    found = [(name, spread) for name, spread in result.contenders.items() if name != MACHINE]
    if not result.by_length:
        found.sort(key=lambda one: one[1].median)
    return found


def _summary(results: Sequence[Result]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, padding=(0, 1))
    table.add_column("Work", ratio=1)
    for name in ("Figure", "Aim"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("Verdict", no_wrap=True)
    table.add_column("Noise", justify="right", no_wrap=True)
    for work, found in by_work(results):
        for place, result in enumerate(found):
            lines = [Text(work)] if place == 0 else []
            if result.against:
                lines.append(Text(f"  {result.against}", style="dim"))
            mark = {"met": "✓ met", "missed": "✗ missed", "": "–"}[result.verdict]
            verdict = Text(mark, style=_STYLES[result.verdict])
            table.add_row(
                Text("\n").join(lines), Text(result.text, style="bold"), result.aim_text, verdict, percent(result.noise)
            )
    return table


def _details(work: str, results: Sequence[Result]) -> RenderableType:
    first = results[0]
    grid = Table.grid(padding=(0, 1))
    grid.add_column(width=38, no_wrap=True)
    for width in (8, 9, 7):
        grid.add_column(width=width, justify="right", no_wrap=True)
    grid.add_column(width=_BAR, no_wrap=True)
    rows = contenders(first)
    most = max(spread.median for _, spread in rows) or 1
    for name, spread in rows:
        rate = f"{first.size / spread.median / 1e6:.0f} MB/s" if first.size else ""
        bar = "█" * max(1, round(spread.median / most * _BAR))
        mine = name == first.ours and not first.by_length
        style = "cyan" if mine else "dim"
        label = Text(f"  {name}", style="bold" if mine else "")
        value = amount(spread.median, first.measure)
        grid.add_row(label, value, rate, percent(spread.noise), Text(bar, style=style))
    if first.measure in (Measure.TIME, Measure.MEMORY):
        worst = amount(first.contenders[first.ours].worst, first.measure)
        grid.add_row(Text("  aiobandwidth, worst round", style="dim"), worst, "", "", "")
    return Group(Text(f"\n{work[0].upper()}{work[1:]}", style="bold"), grid)
