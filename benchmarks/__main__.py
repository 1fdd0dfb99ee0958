"""``python -m benchmarks [imports|codecs ...]``: measure, and print ratios to baselines of the same run."""

from __future__ import annotations

import argparse
from importlib import import_module

from benchmarks.harness import Figure

PARTS = ("imports", "codecs", "calls")


def show(figure: Figure) -> None:
    aim = "" if figure.limit is None else f", aim {figure.limit:.2f}"
    print(f"\n{figure.work}: {figure.ratio:.2f} x {figure.baseline}{aim}")
    for name in sorted(figure.times, key=figure.median):
        median = figure.median(name)
        rate = f"{figure.bytes / median / 1e6:9.1f} MB/s" if figure.bytes else ""
        print(f"  {name:34} {median * 1000:10.3f} ms  {rate}  noise {figure.noise(name):.0%}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="what to measure (default: all)")
    for part in parser.parse_args().parts or PARTS:
        for figure in import_module(f"benchmarks.{part}").figures():
            show(figure)


if __name__ == "__main__":
    main()
