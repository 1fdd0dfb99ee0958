"""Contenders in processes of their own: none pays for the modules of another, or for the memory that it left in pieces.

``python -m benchmarks.workers MODULE FACTORY ARGUMENTS`` (a JSON list) times what the factory makes, line by line.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from importlib import import_module
from typing import Any

from benchmarks.harness import Settings, Times, repeats_for, rounds, timed
from benchmarks.helpers import helper

Work = tuple[Any, ...]
"""A function that makes a piece of work, as a function without arguments, and the arguments that it takes itself."""


def compare(works: Mapping[str, Work], settings: Settings) -> Times:
    """Time pieces of work in turn; seconds by name.

    Each round has new processes: where things happen to lie in memory makes one slower than another by some percent.
    """
    times: Times = {name: [] for name in works}
    names = list(works)
    for number in rounds(settings.rounds, times):
        first = number % len(names)  # another begins in each round
        with ExitStack() as stack:
            workers = {name: stack.enter_context(worker(work)) for name, work in works.items()}
            for name in names[first:] + names[:first]:
                times[name].append(workers[name]())
    return times


@contextmanager
def worker(work: Work) -> Iterator[Callable[[], float]]:
    """A process for a piece of work; what it gives tells the seconds for it."""
    factory, *arguments = work
    with helper("benchmarks.workers", factory.__module__, factory.__qualname__, json.dumps(arguments)) as process:
        process.hear()  # it is ready
        yield lambda: float(process.ask("go"))


def settle() -> list[bytes]:
    """Have memory that stays with the process, as one that has run for a while has it.

    A fresh process gives memory back after each piece of work and gets it again for the next. What that costs depends
    on the machine and on chance, and is no cost of the work.
    """
    large = bytearray(31_000_000)  # freeing it tells malloc to keep what is smaller
    del large
    return [bytes(400) for _ in range(250_000)][::500]  # a few objects in each part of Python's own memory


def main(module: str, factory: str, arguments: str) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})  # all on one core: another may be busier
    run = getattr(import_module(module), factory)(*json.loads(arguments))
    _kept = settle()
    repeats = repeats_for(run)
    gc.collect()
    gc.freeze()  # the modules do not have to be looked through again and again
    print("ready", flush=True)
    for _ in sys.stdin:
        if repeats > 1:
            run()  # who was measured before has left the caches cold
        print(timed(run, repeats), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
