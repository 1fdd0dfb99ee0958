"""A search with very many details, item by item: memory, speed, and whether its length matters."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks import contenders, lists, server
from benchmarks.harness import MACHINE, OURS, Figure, Measure, Settings, Times, flat, rounds
from benchmarks.workers import worker

IN_MEMORY = "decoding in memory"
BY_THE_CLOCK = "aiobandwidth, by the clock"
BY_HAND = "aiohttp + lxml pull parser by hand"
_SAMPLE = 5000  # details of the document that is decoded in memory
_BY_HAND = 100_000


def sizes(most: int) -> list[int]:
    """Lengths of lists, each ten times the one before."""
    found = [100]
    while found[-1] * 10 <= most:
        found.append(found[-1] * 10)
    return found


def figures(settings: Settings) -> Iterator[Figure]:
    in_memory = (contenders.ours, "details", _SAMPLE)
    with (
        server.running() as base,
        lists.reader(base) as reader,
        lists.reader(base) as by_hand,
        worker(in_memory) as seconds,
    ):
        yield from _measure(reader, by_hand, seconds, settings)


def _measure(
    reader: lists.Reader, by_hand: lists.Reader, in_memory: Callable[[], float], settings: Settings
) -> Iterator[Figure]:
    lengths = sizes(settings.items)
    longest = lengths[-1]
    speed: Times = {OURS: [], BY_THE_CLOCK: [], IN_MEMORY: [], BY_HAND: []}
    memory: Times = {OURS: [], BY_HAND: []}
    by_size: Times = {f"{size:,} items": [] for size in lengths}
    reader.read(lists.SEARCH, _SAMPLE)  # warm
    at_first = reader.read(lists.SEARCH, _SAMPLE).before
    by_hand.read(lists.BY_HAND, _SAMPLE)
    by_hand_at_first = by_hand.read(lists.BY_HAND, _SAMPLE).before
    repeats = {size: reader.repeats(lists.SEARCH, size) for size in [0, *lengths[:-1]]}
    for _ in rounds(settings.rounds, speed):
        speed[IN_MEMORY].append(in_memory() / _SAMPLE)
        whole = reader.read(lists.SEARCH, longest)
        speed[OURS].append(whole.seconds / longest)
        speed[BY_THE_CLOCK].append(whole.by_the_clock / longest)
        memory[OURS].append(whole.peak - at_first)
        count = min(_BY_HAND, longest)
        theirs = by_hand.read(lists.BY_HAND, count)
        speed[BY_HAND].append(theirs.seconds / count)
        memory[BY_HAND].append(theirs.peak - by_hand_at_first)
        # What any call costs is no cost of its items.
        empty = reader.read(lists.SEARCH, 0, repeats[0]).seconds
        for size in lengths:
            taken = whole.seconds if size == longest else reader.read(lists.SEARCH, size, repeats[size]).seconds
            by_size[f"{size:,} items"].append((taken - empty) / size)
    memory[MACHINE] = by_size[MACHINE] = speed[MACHINE]
    work = f"stream {longest:,} number details"
    yield Figure("stream-speed", work, IN_MEMORY, speed, Measure.SPEED, 0.7)
    yield Figure(
        "stream-memory", f"growth of memory over {longest:,} details", BY_HAND, memory, Measure.MEMORY, 10, worst=True
    )
    yield flat("flat-stream", "stream: cost of a detail, by length", by_size)
