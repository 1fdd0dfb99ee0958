"""Writes what was measured into ``docs/performance.md``, between two marks, and draws the chart beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks import chart
from benchmarks.harness import Result
from benchmarks.history import Record
from benchmarks.report import about, amount, by_work, contenders, percent

DOCS = Path(__file__).parents[1] / "docs"
BEGIN = "<!-- figures: written by `python -m benchmarks --record` -->"
END = "<!-- end of figures -->"
PAST = 8
"""Runs that the page looks back on."""


def write(runs: Sequence[Record], docs: Path = DOCS) -> None:
    """Rewrite table and chart.

    Args:
        runs: The history, oldest first; the last run is the one that is shown.
        docs: Folder of the documentation.

    Raises:
        ValueError: There is no run, or the page has lost its marks.
    """
    if not runs:
        raise ValueError("nothing was recorded yet: run python -m benchmarks --record")
    file = docs / "performance.md"
    text = file.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{file.name} has no place for the figures: the marks are missing")
    file.write_text(f"{before}{BEGIN}\n{figures(runs)}\n{END}{after}", encoding="utf-8")
    (docs / "_static").mkdir(exist_ok=True)
    (docs / "_static" / "performance.svg").write_text(chart.draw(runs[-1]), encoding="utf-8")


def figures(runs: Sequence[Record]) -> str:
    """The part of the page between the marks."""
    run = runs[-1]
    parts = [about(run), missed(run.results), table(run.results), "## All contenders", *_contenders(run.results)]
    if len(runs) > 1:
        parts += ["## Earlier runs", _earlier(runs[-PAST:])]
    return "\n\n".join(parts)


def missed(results: Sequence[Result]) -> str:
    """Which aims were not reached, in words."""
    aims = [result for result in results if result.aim is not None]
    bad = [result for result in aims if not result.met]
    if not bad:
        return f"All {len(aims)} aims are met."
    rows = [f"- {_full(result)}: {result.text}, aim {result.aim_text}" for result in bad]
    return "\n".join([f"**{len(aims) - len(bad)} of {len(aims)} aims are met. Missed:**", "", *rows])


def table(results: Sequence[Result]) -> str:
    rows = [
        f"| {_full(result)} | {_whole(result.text, result.aim_text, result.verdict, percent(result.noise))} |"
        for result in results
    ]
    return "\n".join(["| Work | Figure | Aim | Verdict | Noise |", "|---|--:|--:|---|--:|", *rows])


def _whole(*cells: str) -> str:
    """Cells that are not to be broken over lines."""
    return " | ".join(cell.replace(" ", "\N{NO-BREAK SPACE}") for cell in cells)


def _full(result: Result) -> str:
    return f"{result.work} ({result.against})" if result.against else result.work


def _contenders(results: Sequence[Result]) -> Iterator[str]:
    rows = []
    for work, found in by_work(results):
        first = found[0]
        for place, (name, spread) in enumerate(contenders(first)):
            cells = _whole(amount(spread.median, first.measure), percent(spread.noise))
            rows.append(f"| {work if place == 0 else ''} | {name} | {cells} |")
    yield "\n".join(["| Work | Contender | Median | Noise |", "|---|---|--:|--:|", *rows])


def _earlier(runs: Sequence[Record]) -> str:
    """Each figure over the runs, the last one first."""
    shown = runs[::-1]
    heads = [f"{run.date}<br>{run.version}" for run in shown]
    rows = []
    for result in shown[0].results:
        past = [{one.key: one.text for one in run.results}.get(result.key, "") for run in shown]
        rows.append(f"| {_full(result)} | {_whole(*past)} |")
    return "\n".join([f"| Work | {' | '.join(heads)} |", f"|---|{'--:|' * len(heads)}", *rows])
