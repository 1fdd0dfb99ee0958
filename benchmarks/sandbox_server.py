"""A sandbox, or a server of fixed bytes, in a process of its own and on one core.

``python -m benchmarks.sandbox_server sandbox NUMBERS CORE`` (or ``bare``; a core of -1 is any) prints a line of JSON
with its port. Asked for
``complete`` it tells how many orders are, for ``owned`` how many numbers are in service, for ``peak`` the most bytes of
memory that it had.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import anyio.to_thread
import attrs

from benchmarks.helpers import Helper, helper
from benchmarks.load import pinned

_STATUS = Path("/proc/self/status")
_CLASSES = ("ORDER", "SEARCH", "DISCONNECT", "PORT_IN", "HISTORY", "DEFAULT")


@attrs.frozen
class Running:
    """A server, from outside; ``seconds`` is how long it took to make, with the imports for it."""

    process: Helper
    port: int
    seconds: float
    site: str = ""
    peer: str = ""
    account: str = ""
    token: str = ""

    def ask(self, what: str) -> int:
        return int(self.process.ask(what))

    def path(self, rest: str) -> str:
        return f"/api/v1/accounts/{self.account}{rest}"


def peak() -> int:
    """The most bytes of memory that the process had."""
    if _STATUS.exists():
        for line in _STATUS.read_text().splitlines():
            if line.startswith("VmHWM"):
                return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


async def bare(start: float) -> None:
    """Answers everything with the same bytes."""
    from aiobandwidth.testing import FaultServer, Reply
    from benchmarks import documents

    async with FaultServer(keep=1000) as server:
        server.answer(Reply(200, documents.order_reply(), "application/xml"))
        print(json.dumps({"port": server.port, "seconds": time.perf_counter() - start}), flush=True)
        while await anyio.to_thread.run_sync(sys.stdin.readline):
            print(peak(), flush=True)


async def sandbox(start: float, numbers: int) -> None:
    from aiobandwidth.sandbox import Sandbox

    limits = dict.fromkeys(_CLASSES, (10**9, 1.0))
    made = Sandbox(numbers=numbers, rate_limits=limits, order_delay=0.02)
    seconds = time.perf_counter() - start
    async with made as running:
        about = {"site": running.site_id, "peer": running.sip_peer_id, "account": running.account_id}
        print(json.dumps({"port": running.port, "seconds": seconds, "token": running.token, **about}), flush=True)
        while line := await anyio.to_thread.run_sync(sys.stdin.readline):
            match line.strip():
                case "peak":
                    answer = peak()
                case "owned":
                    answer = running.numbers.in_service_count()
                case _:
                    index = running.account.book("orders").index
                    answer = index.having("status", "COMPLETE").bit_count()
            print(answer, flush=True)


def main(kind: str, numbers: str, core: str) -> None:
    start = time.perf_counter()
    with pinned(int(core) if int(core) >= 0 else None):
        asyncio.run(bare(start) if kind == "bare" else sandbox(start, int(numbers)))


@contextmanager
def running(kind: str, *, numbers: int = 0, core: int | None = None) -> Iterator[Running]:
    """A server that runs meanwhile."""
    with helper("benchmarks.sandbox_server", kind, str(numbers), str(-1 if core is None else core)) as process:
        yield Running(process, **json.loads(process.hear()))


if __name__ == "__main__":
    main(*sys.argv[1:])
