"""Requests as bytes over connections that stay open, as many at a time as asked: the least that a client can do."""

from __future__ import annotations

import asyncio
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import attrs

HEAD = "Host: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nAccept: application/xml\r\n"


@attrs.frozen
class Load:
    """What came of some requests: seconds for one of them by the clock, and how often each status came."""

    seconds: float
    statuses: Counter[str]


def get(path: str, token: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\n{HEAD.format(token=token)}\r\n".encode()


def post(path: str, body: str, token: str) -> bytes:
    head = f"{HEAD.format(token=token)}Content-Type: application/xml\r\nContent-Length: {len(body)}\r\n"
    return f"POST {path} HTTP/1.1\r\n{head}\r\n{body}".encode()


async def _connection(port: int, requests: Iterator[bytes], statuses: Counter[str]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        for request in requests:
            writer.write(request)
            head = (await reader.readuntil(b"\r\n\r\n")).lower()
            statuses[head[9:12].decode()] += 1
            length = head.partition(b"content-length:")[2].partition(b"\r")[0]
            await reader.readexactly(int(length or 0))
    finally:
        writer.close()


async def _several(port: int, requests: Iterator[bytes], concurrency: int, statuses: Counter[str]) -> None:
    async with asyncio.TaskGroup() as group:
        for _ in range(concurrency):
            group.create_task(_connection(port, requests, statuses))


def send(port: int, make: Callable[[int], bytes], count: int, concurrency: int) -> Load:
    """Send requests, and read all replies.

    Args:
        port: Of the server on loopback.
        make: The n-th request.
        count: How many.
        concurrency: How many at a time.
    """
    statuses: Counter[str] = Counter()
    start = time.perf_counter()
    asyncio.run(_several(port, map(make, range(count)), concurrency, statuses))
    return Load((time.perf_counter() - start) / count, statuses)


def cores() -> list[int]:
    """The cores that may be used; none where the system does not tell."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


@contextmanager
def pinned(core: int | None) -> Iterator[None]:
    """Stay on one core meanwhile."""
    if core is None:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {core})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)
