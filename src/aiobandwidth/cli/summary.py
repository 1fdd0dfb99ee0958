"""The end of a job in a few lines."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console, Group, RenderableType
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from aiobandwidth.jobs.records import Counts, Problem, Reason, count_of


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
    parts: list[RenderableType] = [_figures(counts, seconds)]
    if reasons:
        parts += ["", _errors(reasons)]
    if remark:
        parts.append(Text(remark, style="dim"))
    if results is not None:
        parts += ["", Text.assemble("Results  ", (shown(results), "bold"), overflow="fold")]
    out = console()
    out.print()
    if out.is_terminal:
        width = min(out.width, 80)
        out.print(
            Panel(Group(*parts), title=f"[bold]{escape(title)}[/]", title_align="left", width=width, padding=(0, 1))
        )
    else:
        with out.capture() as capture:
            out.print(title, markup=False)
            out.print(Group(*parts))
        sys.stdout.writelines(f"{line.rstrip()}\n" for line in capture.get().splitlines())


def _figures(counts: Counts, seconds: float | None) -> Table:
    asked = f"{'number' if counts.wanted == 1 else 'numbers'} in {count_of(counts.orders, 'order')}"
    if seconds:
        asked += f", {seconds:.1f} s"
    rows = [
        ("Asked for", counts.wanted, "", asked),
        ("Ordered", counts.ordered, "green", _share(counts.ordered, counts.wanted)),
        ("Failed", counts.failed, "red" if counts.failed else "", _share(counts.failed, counts.wanted)),
    ]
    unusual = [
        ("Unclear", counts.unconfirmed, "the carrier does not say; look at the order ids"),
        ("In orders", counts.in_flight, f"in {count_of(counts.orders_open, 'order')} not over yet"),
        ("Not sent", counts.waiting, "they wait for the next run"),
        ("Bad lines", counts.invalid, "left out"),
    ]
    rows += [(name, number, "yellow", remark) for name, number, remark in unusual if number]
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(width=9)
    table.add_column(justify="right", min_width=9)
    table.add_column()
    for name, number, style, remark in rows:
        table.add_row(name, Text(f"{number:,}", style=style), Text(remark, style="dim"))
    return table


def _errors(reasons: Sequence[Reason]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("Code", width=9)
    table.add_column("Lines", justify="right", min_width=9)
    table.add_column("Why", overflow="fold")
    for reason in reasons:
        table.add_row(Text(reason.code or "-"), f"{reason.lines:,}", Text(reason.reason))
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
