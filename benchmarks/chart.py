"""Draws a run as an SVG: how the contenders did, and every figure against its aim.

The drawing brings its own ground in two sets of colours, and follows the reader's choice of light or dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from benchmarks.harness import Result
from benchmarks.history import Record
from benchmarks.report import amount, by_work, contenders, percent

WIDTH = 760
RACES = ("decode-details-floor", "encode-order-hand")
"""Figures whose contenders are shown side by side."""
_MARGIN = 24
_ROW = 26
_LABELS = 236  # right end of the contenders' names
_BARS = 250
_ENDS = 660  # where the longest bar of a race ends
_TRACK = 312  # where the bars of the figures begin
_AIM = 444  # where an aim lies
_COLUMNS = (592, 684, 736)  # right ends of figure, aim and noise
_MOST = 1.4  # of an aim; a longer bar is cut off
_STYLE = """
  svg { --ground: #fbfbfa; --edge: #d9d9d4; --text: #1f2328; --soft: #59636e; --track: #eceae4;
        --ours: #0b5cad; --other: #a9b4c0; --met: #1a7f4b; --missed: #c2410c; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #17191d; --edge: #33373d; --text: #e8eaed; --soft: #9aa4af; --track: #262a30;
          --ours: #6cb2f5; --other: #56616d; --met: #4cc38a; --missed: #f7935a; } }
  text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: var(--text); }
  .title { font-size: 15px; font-weight: 600; }
  .soft { font-size: 11.5px; fill: var(--soft); }
  .strong { font-weight: 600; }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .on { fill: var(--ground); font-weight: 700; }
  .ground { fill: var(--ground); stroke: var(--edge); }
  .track { fill: var(--track); }
  .aim { stroke: var(--text); stroke-width: 1.5; }
  .ours { fill: var(--ours); } .other { fill: var(--other); }
  .text-missed { fill: var(--missed); }
  .met { fill: var(--met); } .missed { fill: var(--missed); }
"""


class _Canvas:
    """Shapes from top to bottom."""

    def __init__(self) -> None:
        self.y = _MARGIN
        self.shapes: list[str] = []

    def text(self, x: float, y: float, words: str, kind: str = "") -> None:
        self.shapes.append(f'<text x="{x:g}" y="{y:g}" class="{kind}">{escape(words)}</text>')

    def bar(self, x: float, y: float, width: float, height: float, kind: str) -> None:
        self.shapes.append(
            f'<rect x="{x:g}" y="{y:g}" width="{max(width, 1.5):.1f}" height="{height:g}" rx="2" class="{kind}"/>'
        )

    def title(self, words: str, below: str) -> None:
        self.text(_MARGIN, self.y + 16, words, "title")
        self.text(_MARGIN, self.y + 34, below, "soft")
        self.y += 48


def draw(run: Record) -> str:
    """The chart of a run, as SVG."""
    canvas = _Canvas()
    for result in run.results:
        if result.key in RACES:
            _race(canvas, result)
    _aims(canvas, run.results)
    height = canvas.y + _MARGIN - 12
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" role="img"',
            f'  aria-label="{escape(_summary(run))}">',
            f"<style>{_STYLE}</style>",
            f'<rect x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="10" class="ground"/>',
            *canvas.shapes,
            "</svg>\n",
        ]
    )


def _summary(run: Record) -> str:
    aims = [result.met for result in run.results if result.aim is not None]
    return f"Figures of {run.date}: {sum(map(bool, aims))} of {len(aims)} aims are met; the table below has them all."


def _race(canvas: _Canvas, result: Result) -> None:
    """One bar for each contender, fastest first."""
    size = f"{result.size / 1e6:.1f} MB" if result.size >= 1e6 else f"{result.size / 1e3:.0f} KB"
    canvas.title(result.work[0].upper() + result.work[1:], f"time for one document of {size}; less is better")
    rows = contenders(result)
    most = max(spread.median for _, spread in rows)
    for name, spread in rows:
        mine = name == result.ours
        width = spread.median / most * (_ENDS - _BARS)
        canvas.text(_LABELS, canvas.y + 13, name, "end strong" if mine else "end")
        canvas.bar(_BARS, canvas.y, width, 17, "ours" if mine else "other")
        canvas.text(_BARS + width + 8, canvas.y + 13, amount(spread.median, result.measure), "strong" if mine else "")
        canvas.y += _ROW
    canvas.y += 14


def _aims(canvas: _Canvas, results: Sequence[Result]) -> None:
    """How much of each aim is used up."""
    canvas.title(
        "Every figure against its aim", "bars that end left of the line meet it; half of the rounds lie within ±"
    )
    top = canvas.y
    canvas.text(_AIM, top + 4, "aim", "soft middle")
    for x, name in zip(_COLUMNS, ("figure", "aim", "±"), strict=True):
        canvas.text(x, top + 4, name, "soft end")
    canvas.y += 16
    for _, found in by_work(results):
        _figures(canvas, [result for result in found if result.aim is not None])
    canvas.shapes.append(f'<line x1="{_AIM}" x2="{_AIM}" y1="{top + 8}" y2="{canvas.y - 4}" class="aim"/>')


def _figures(canvas: _Canvas, results: Sequence[Result]) -> None:
    """All figures of one measurement: its name, and a line for each; on the same line where that says it all."""
    for place, result in enumerate(results):
        if place == 0:
            canvas.text(_MARGIN, canvas.y + 12, result.work)
            canvas.y += 17 if result.against else 1
        canvas.text(_MARGIN + 10, canvas.y + 10, result.against, "soft")
        _figure(canvas, result)
        canvas.y += 18
    canvas.y += 8


def _figure(canvas: _Canvas, result: Result) -> None:
    used = max(result.used or 0, 0)
    longest = (_AIM - _TRACK) * _MOST
    canvas.bar(_TRACK, canvas.y, longest, 12, "track")
    canvas.bar(_TRACK, canvas.y, min((_AIM - _TRACK) * used, longest), 12, result.verdict)
    if used > _MOST:  # it goes on
        canvas.text(_TRACK + longest - 10, canvas.y + 10.5, "»", "on")
    mark = "strong end" if result.met else "strong end text-missed"
    for x, words, kind in zip(
        _COLUMNS, (result.text, result.aim_text, percent(result.noise)), (mark, "end", "soft end"), strict=True
    ):
        canvas.text(x, canvas.y + 10.5, words, kind)
