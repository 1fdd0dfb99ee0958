"""Prints how much of each kind of limit is used, and how many replies are refusals: python -m tests.limits"""

from __future__ import annotations

import sys
from statistics import mean

from tests.limits.servers import ANSWERS, kinds
from tests.limits.simulation import Outcome, Simulation

ROUND_TRIPS = (0.001, 0.02, 0.1, 0.3)
SEEDS = range(10)


def main(count: int = 50, window: float = 1.0, calls: int = 1000) -> None:
    print(f"{calls} calls, 100 at a time, at {count} in {window:g} s; used % (least of all runs), refused % (most)")
    print("| limit | " + " | ".join(f"{1000 * trip:g} ms" for trip in ROUND_TRIPS) + " |")
    print("|---|" + "---|" * len(ROUND_TRIPS))
    for kind, limit in kinds(count, window):
        cells: list[str] = []
        for trip in ROUND_TRIPS:
            runs: list[Outcome] = []
            for answer in ANSWERS:
                runs += [
                    Simulation(limit=limit(), answer=answer, calls=calls, round_trip=trip, seed=seed).run()
                    for seed in SEEDS
                ]
            used = [100 * run.used(count / window) for run in runs]
            refused = [100 * run.refused_share for run in runs]
            cells.append(f"{mean(used):.0f} ({min(used):.0f}), {mean(refused):.1f} ({max(refused):.1f})")
        print(f"| {kind} | " + " | ".join(cells) + " |")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(*(int(given[0]), float(given[1]), int(given[2])) if given else ())
