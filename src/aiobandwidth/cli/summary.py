"""The end of a job in a few lines."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from aiobandwidth.jobs.records import Counts, Problem, Reason

_SHOWN_PROBLEMS = 20


def console() -> Console:
    """Standard output; a fixed width where it is no terminal, so that lines in a log are whole."""
    out = Console(highlight=False)
    return out if out.is_terminal else Console(highlight=False, width=160, no_color=True)


def show_summary(
    counts: Counts,
    reasons: Sequence[Reason],
    *,
    title: str,
    seconds: float | None = None,
    results: Path | None = None,
    remark: str | None = None,
) -> None:
    """Print what became of a job: a table, the most frequent errors, where the results are."""
    out = console()
    out.print()
    out.print(Text(f"  {title}", style="bold"))
    out.print(_figures(counts, seconds))
    if reasons:
        out.print(_errors(reasons))
    if remark:
        out.print(f"  {remark}", style="dim", markup=False)
    if results is not None:
        out.print(Text.assemble("  Results  ", (shown(results), "bold")), soft_wrap=True)


def _figures(counts: Counts, seconds: float | None) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(width=11)
    table.add_column(justify="right", min_width=9)
    table.add_column()
    rows: list[tuple[str, int, str, str]] = [
        ("Ordered", counts.ordered, "green", _share(counts.ordered, counts.wanted))
    ]
    rows.append(("Failed", counts.failed, "red" if counts.failed else "", _share(counts.failed, counts.wanted)))
    if counts.unconfirmed:
        rows.append(("Unclear", counts.unconfirmed, "yellow", "the carrier does not say; look at the order ids"))
    if counts.in_flight:
        rows.append(("In orders", counts.in_flight, "yellow", f"{counts.orders_open:,} orders are not over yet"))
    if counts.waiting:
        rows.append(("Not sent", counts.waiting, "yellow", "they wait for the next run"))
    if counts.invalid:
        rows.append(("Bad lines", counts.invalid, "yellow", "left out"))
    for name, number, style, remark in rows:
        table.add_row(f"  {name}", Text(f"{number:,}", style=style), Text(remark, style="dim"))
    numbers = "number" if counts.wanted == 1 else "numbers"
    text = f"{numbers} in {counts.orders:,} {'order' if counts.orders == 1 else 'orders'}"
    if seconds:
        text += f", {seconds:.1f} s"
    table.add_row("  Asked for", f"{counts.wanted:,}", Text(text, style="dim"))
    return table


def _errors(reasons: Sequence[Reason]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_edge=False, header_style="dim", title_style="")
    table.add_column("  Lines", justify="right", min_width=9)
    table.add_column("Code", min_width=6)
    table.add_column("Why")
    for reason in reasons:
        table.add_row(f"{reason.lines:,}", Text(reason.code or "-"), Text(reason.reason))
    return table


def show_problems(name: str, problems: Sequence[Problem], total: int, *, more: str) -> None:
    """Print bad lines to standard error, each with its number and reason."""
    err = Console(stderr=True, highlight=False)
    for problem in problems:
        where = Text(f"{name}:{problem.line}: ", style="bold")
        err.print(where + Text(str(problem)), soft_wrap=True)
    if total > len(problems):
        err.print(f"... and {total - len(problems):,} more; {more}", style="dim", markup=False, soft_wrap=True)


def shown(path: Path) -> str:
    """Write a path the short way."""
    short = os.path.relpath(path)
    return str(path) if short.startswith("..") else short


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else ""
