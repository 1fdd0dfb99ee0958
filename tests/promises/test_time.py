"""Deadlines hold and cancellation takes effect, whatever the server does; how exactly is measured by the benchmarks."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

from aiobandwidth import BearerAuth, CallTimeout, NumbersClient, OutcomeUnknown, RetryPolicy, Timeout, TransportError
from aiobandwidth.models import Order
from tests.transport.servers import Act, Got, answer, running, stay_silent

DEADLINE = 0.15
LATE = 1.5  # a busy machine
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n"


def drip(first: bytes, then: bytes) -> Act:
    """Some bytes at once, and then one after the other, without end."""

    async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(first)
        while True:
            writer.write(then)
            await writer.drain()
            await asyncio.sleep(0.005)

    return act


SLOW: dict[str, Act] = {
    "silence": stay_silent,
    "silence in the headers": drip(HEAD, b""),
    "silence in the body": drip(HEAD + b"\r\n<OrderResponse>", b""),
    "headers without end": drip(HEAD + b"X-Long: ", b"y"),
    "a body in drops": drip(HEAD + b"\r\n<OrderResponse>", b" "),
    "go on, go on": drip(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "always busy": answer(b"", 503),
    "always over the limit": answer(b"", 429, "Retry-After: 0"),
    "redirects": answer(b"", 302, "Location: /api/v1/accounts/7/orders/o"),
}
CALLS: dict[str, Callable[[NumbersClient], Awaitable[Any]]] = {
    "read": lambda client: client.orders.get_order("o"),
    "order": lambda client: client.orders.create_order(Order(site_id="3")),
}
POLICY = RetryPolicy(attempts=10_000, rate_limited=10_000, base=0.01, cap=0.02)


def client_of(base: str, **settings: Any) -> NumbersClient:
    return NumbersClient("7", BearerAuth("t"), base_url=base, retries=POLICY, **settings)


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("act", SLOW.values(), ids=SLOW)
async def test_deadline(act: Act, call: Callable[[NumbersClient], Awaitable[Any]]) -> None:
    async with running(act) as server, client_of(server.base, timeout=Timeout(total=DEADLINE, read=None)) as client:
        started = time.monotonic()
        with pytest.raises(Exception) as caught:  # noqa: PT011 - which error it is depends on the server
            await call(client)
        took = time.monotonic() - started
        assert took < DEADLINE + LATE
        if isinstance(caught.value, CallTimeout):
            assert took > DEADLINE * 0.9


@pytest.mark.parametrize("name", [name for name in SLOW if name != "redirects"])
async def test_cancellation(name: str) -> None:
    act = SLOW[name]
    async with running(act) as server, client_of(server.base) as client:
        tasks = len(asyncio.all_tasks())
        cancelled = 0.0
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(client.orders.get_order, "o")
                await asyncio.sleep(0.05)
                cancelled = time.monotonic()
                scope.cancel()
        assert time.monotonic() - cancelled < LATE
        assert len(asyncio.all_tasks()) <= tasks + 1  # the server's own task for the connection
        assert not client._engine.caller.watch.limits


async def test_server_that_never_takes_the_connection() -> None:
    """Its backlog is full, so that connecting hangs: nothing was sent, and that is known."""
    import socket

    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        fillers = [socket.socket() for _ in range(3)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", port))
        await asyncio.sleep(0.05)
        base = f"http://127.0.0.1:{port}/api/v1"
        once = RetryPolicy(attempts=1)
        for limits in (Timeout(total=0.2), Timeout(connect=0.2)):
            async with NumbersClient("7", BearerAuth("t"), base_url=base, retries=once, timeout=limits) as client:
                started = time.monotonic()
                with pytest.raises(TransportError) as caught:
                    await CALLS["order"](client)
                assert time.monotonic() - started < 0.2 + LATE
                assert not isinstance(caught.value, OutcomeUnknown)
                assert not caught.value.sent
        for filler in fillers:
            filler.close()
