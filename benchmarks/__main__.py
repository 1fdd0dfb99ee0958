"""Measure, and print every figure with its aim: ``python -m benchmarks [PART ...]``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from importlib import import_module

import attrs
from rich.console import Console

from benchmarks import history, page, report
from benchmarks.harness import QUICK, Figure, Settings
from benchmarks.workers import settle

PARTS = {
    "imports": "import, and first use of a group",
    "codecs": "decoding and encoding",
    "calls": "whole calls against a loopback server",
    "loop": "how long the event loop is held up",
    "deadlines": "how late deadlines and cancellations take effect",
    "stream": "a very long search, item by item",
    "flat": "whether an item costs the same in long lists",
    "sandbox": "the sandbox: requests a second, many orders, many numbers",
}


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    parts = "\n".join(f"  {name:10}{what}" for name, what in PARTS.items())
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        description=f"Measure, and print every figure with its aim. Parts:\n{parts}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="what to measure (default: all)")
    parser.add_argument("--rounds", type=int, help="how often each contender is measured (default: 9; at least 7)")
    parser.add_argument("--items", type=int, help="length of the longest list (default: 1000000; at least 1000)")
    parser.add_argument("--quick", action="store_true", help="only to see that all runs; the figures mean little")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--record", action="store_true", help="add to the history; rewrite table and chart in the docs")
    group.add_argument("--redraw", action="store_true", help="rewrite table and chart from the history")
    found = parser.parse_args(given)
    if unknown := [part for part in found.parts if part not in PARTS]:
        parser.error(f"there is no part {unknown[0]!r}; there are {', '.join(PARTS)}")
    if found.rounds is not None and found.rounds < 7:
        parser.error("fewer than 7 rounds say nothing; --quick is for trying")
    if found.items is not None and found.items < 1000:
        parser.error("--items must be 1000 at least")
    if found.record and (found.parts or found.quick or found.items is not None):
        parser.error("--record measures everything, in full: it takes no parts, --items or --quick")
    return found


def settings(found: argparse.Namespace) -> Settings:
    given = {name: getattr(found, name) for name in ("rounds", "items") if getattr(found, name) is not None}
    return attrs.evolve(QUICK if found.quick else Settings(), **given)


def measure(parts: Sequence[str], how: Settings) -> Iterator[Figure]:
    for part in parts:
        yield from import_module(f"benchmarks.{part}").figures(how)


def main() -> None:
    found = arguments()
    console = Console()
    if found.redraw:
        page.write(history.read())
        return
    _kept = settle()
    results = []
    with console.status("starting") as status:
        for part in found.parts or PARTS:
            status.update(f"{part}: {PARTS[part]}")
            results += [figure.result() for figure in measure([part], settings(found))]
    run = history.record(results)
    report.show(run, console)
    if found.record:
        history.append(run)
        page.write(history.read())


if __name__ == "__main__":
    main()
