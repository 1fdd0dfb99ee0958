"""Reads long lists in a process of its own, so that its memory is nothing but theirs.

``python -m benchmarks.lists BASE_URL`` takes lines ``KIND COUNT REPEATS`` and answers each with a line of JSON.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import aiohttp
import anyio.to_thread
import attrs
from lxml import etree

from aiobandwidth import BearerAuth, NumbersClient
from benchmarks import hand
from benchmarks.calls import HEADERS
from benchmarks.harness import LEAST
from benchmarks.helpers import Helper, helper

Kind = Callable[[int], AsyncIterator[object]]
SEARCH, WALK, BY_HAND = "search", "walk", "by-hand"
PAGE = 100
"""Numbers on a page of a walk: short, so that even the shortest list is a whole page, and the longest has many."""
_EVERY = 1000  # items between two looks at the memory
_STATM = Path("/proc/self/statm")


@attrs.frozen
class Reading:
    """How one list was read: seconds of the processor, and by the clock; bytes in memory before, and at most then."""

    seconds: float
    by_the_clock: float
    before: int
    peak: int


def resident() -> int:
    """Bytes of memory that the process takes up now; where the system does not tell, the most that it ever took."""
    if _STATM.exists():
        return int(_STATM.read_text().split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


async def search(client: NumbersClient, count: int) -> AsyncIterator[object]:
    """The details that a search finds, one by one."""
    async for detail in client.available_numbers.search_available_numbers(enable_tn_detail=True, account_id=str(count)):
        yield detail


async def walk(client: NumbersClient, count: int) -> AsyncIterator[object]:
    """Numbers in service, page by page."""
    async for number in client.in_service_numbers.list_in_service_numbers(size=PAGE, account_id=str(count)):
        yield number


async def by_hand(session: aiohttp.ClientSession, url: str) -> AsyncIterator[object]:
    """Details as somebody would stream them with aiohttp and lxml alone."""
    parser = etree.XMLPullParser(events=("end",), tag="TelephoneNumberDetail")
    async with session.get(url) as response:
        response.raise_for_status()
        async for piece in response.content.iter_any():
            parser.feed(piece)
            for _, node in parser.read_events():
                assert isinstance(node, etree._Element)
                yield hand.detail(node)
                node.clear()
                while (before := node.getprevious()) is not None:
                    before.getparent().remove(before)  # type: ignore[union-attr]


async def read(items: Kind, count: int, repeats: int) -> Reading:
    gc.collect()
    before = peak = resident()
    start, start_by_the_clock = time.process_time(), time.perf_counter()
    for _ in range(repeats):
        seen = 0
        async for _item in items(count):
            seen += 1
            if seen % _EVERY == 0:
                peak = max(peak, resident())
        if seen != count:
            raise RuntimeError(f"{seen} items came, not {count}")
    seconds = (time.process_time() - start) / repeats
    by_the_clock = (time.perf_counter() - start_by_the_clock) / repeats
    return Reading(seconds, by_the_clock, before, max(peak, resident()))


async def serve(base: str) -> None:
    async with (
        NumbersClient("9", BearerAuth("token"), base_url=base, timeout=600) as client,
        aiohttp.ClientSession(headers=HEADERS) as session,
    ):
        kinds: dict[str, Kind] = {
            SEARCH: lambda count: search(client, count),
            WALK: lambda count: walk(client, count),
            BY_HAND: lambda count: by_hand(session, f"{base}/accounts/{count}/availableNumbers"),
        }
        while line := await anyio.to_thread.run_sync(sys.stdin.readline):
            kind, number, repeats = line.split()
            done = await read(kinds[kind], int(number), int(repeats))
            print(json.dumps(attrs.asdict(done)), flush=True)


class Reader:
    """The process that reads, from outside."""

    def __init__(self, process: Helper) -> None:
        self._process = process

    def read(self, kind: str, count: int, repeats: int = 1) -> Reading:
        return Reading(**json.loads(self._process.ask(f"{kind} {count} {repeats}")))

    def repeats(self, kind: str, count: int) -> int:
        """How often to read a list so that it can be timed."""
        self.read(kind, count)  # warm
        return max(1, round(2 * LEAST / self.read(kind, count).seconds))


@contextmanager
def reader(base: str) -> Iterator[Reader]:
    with helper("benchmarks.lists", base) as process:
        yield Reader(process)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
