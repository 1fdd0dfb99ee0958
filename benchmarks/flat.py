"""Whether one item costs the same in short and in long lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from benchmarks import contenders, lists, server
from benchmarks.harness import Figure, Settings, Times, flat, rounds
from benchmarks.stream import sizes
from benchmarks.workers import Work, compare

LARGEST = 100_000
"""Items of the largest document in memory (24 MB)."""


def figures(settings: Settings) -> Iterator[Figure]:
    lengths = sizes(min(settings.items, LARGEST))
    decoding = {"items": (contenders.ours, "details"), "by hand": (contenders.by_hand, "details")}
    yield flat("flat-decode", "decode: cost of a detail, by length", _in_memory(decoding, lengths, settings))
    encoding = {"items": (contenders.encoding,), "by hand": (contenders.encoding_by_hand,)}
    yield flat("flat-encode", "encode: cost of a number, by length", _in_memory(encoding, lengths, settings))
    with server.running() as base, lists.reader(base) as reader:
        yield flat("flat-walk", "walk in pages: cost of a number, by length", _walking(reader, settings))


def _in_memory(works: Mapping[str, Work], lengths: list[int], settings: Settings) -> Times:
    """Seconds that one item adds, by length; ours, and by hand what lengths do to any program."""
    runs = {f"{size:,} {name}": (*work, size) for name, work in works.items() for size in [0, *lengths]}
    times = compare(runs, settings)
    for name in works:
        empty = times.pop(f"0 {name}")  # what any document costs is no cost of its items
        for size in lengths:
            both = zip(times[f"{size:,} {name}"], empty, strict=True)
            times[f"{size:,} {name}"] = [(whole - none) / size for whole, none in both]
    return times


def _walking(reader: lists.Reader, settings: Settings) -> Times:
    lengths = sizes(settings.items)
    times: Times = {f"{size:,} items": [] for size in lengths}
    repeats = {size: reader.repeats(lists.WALK, size) for size in lengths[:-1]}
    for _ in rounds(settings.rounds, times):
        for size in lengths:
            taken = reader.read(lists.WALK, size, repeats.get(size, 1)).seconds
            times[f"{size:,} items"].append(taken / size)
    return times
