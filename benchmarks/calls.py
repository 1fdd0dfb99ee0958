"""Whole calls against a loopback server: the client, and aiohttp with lxml by hand."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import aiohttp
from lxml import etree

from aiobandwidth import BearerAuth, NumbersClient
from benchmarks import documents
from benchmarks.harness import ROUNDS, Figure

CALLS = 1000
RAW = "aiohttp and lxml by hand"


def serve(ready: Connection) -> None:
    """A server that answers everything with one order; as thin as it can be, so that the client is what is measured."""
    body = documents.order_reply()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {len(body)}\r\n\r\n".encode()

    class Answer(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport: Any = transport

        def data_received(self, data: bytes) -> None:
            if data.endswith(b"\r\n\r\n"):  # a request without body, in one piece
                self.transport.write(head + body)

    async def main() -> None:
        server = await asyncio.get_running_loop().create_server(Answer, "127.0.0.1", 0)
        ready.send(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    asyncio.run(main())


@dataclass(slots=True)
class OrderByHand:
    id: str | None
    status: str | None
    numbers: list[str]


def decode_by_hand(data: bytes) -> OrderByHand:
    root = etree.fromstring(data)
    numbers = [node.text or "" for node in root.iter("TelephoneNumber")]
    return OrderByHand(root.findtext("Order/id"), root.findtext("OrderStatus"), numbers)


async def timed(call: Callable[[], Awaitable[object]], concurrency: int) -> float:
    """Seconds for one call, when ``concurrency`` are under way."""

    async def run(count: int) -> None:
        for _ in range(count):
            await call()

    await run(20)
    start = time.perf_counter()
    await asyncio.gather(*(run(CALLS // concurrency) for _ in range(concurrency)))
    return (time.perf_counter() - start) / CALLS


async def measure(port: int) -> list[Figure]:
    base = f"http://127.0.0.1:{port}/api/v1"
    times: dict[int, dict[str, list[float]]] = {n: {"aiobandwidth": [], RAW: []} for n in (1, 50)}
    async with (
        NumbersClient("9", BearerAuth("token"), base_url=base) as client,
        aiohttp.ClientSession(headers={"Authorization": "Bearer token", "Accept": "application/xml"}) as session,
    ):

        async def ours() -> object:
            return await client.orders.get_order("8d7e")

        async def raw() -> object:
            async with session.get(f"{base}/accounts/9/orders/8d7e") as response:
                response.raise_for_status()
                return decode_by_hand(await response.read())

        for _ in range(ROUNDS):
            for concurrency, found in times.items():
                found["aiobandwidth"].append(await timed(ours, concurrency))
                found[RAW].append(await timed(raw, concurrency))
    return [Figure(f"one call, {n} at a time", RAW, found, 1 / 0.85) for n, found in times.items()]


def figures() -> Iterator[Figure]:
    mine, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,), daemon=True)
    server.start()
    try:
        yield from asyncio.run(measure(mine.recv()))
    finally:
        server.terminate()
        server.join()
