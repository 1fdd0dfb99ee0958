"""A port that is closed, or does not answer."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import time

import anyio
import pytest

from aiobandwidth.testing import FaultServer
from tests.faults.wire import GET, MADE, POST, ask, connect, connected

KNOCK = """
import socket, sys
try:
    socket.create_connection(("127.0.0.1", int(sys.argv[1])), timeout=10).close()
except ConnectionRefusedError:
    sys.exit(7)
"""


async def refused(port: int) -> bool:
    try:
        (await connect(port)).close()
    except ConnectionRefusedError:
        return True
    return False


async def test_next_connects_are_refused(server: FaultServer) -> None:
    rule = server.faults.add("refuse", times=5)
    assert [await refused(server.port) for _ in range(7)] == [True] * 5 + [False] * 2
    assert rule.hits == 5
    assert (await ask(server)).got == MADE
    assert len(server.ledger) == 1


async def test_refused_one_after_the_other_and_again(server: FaultServer) -> None:
    for _ in range(3):
        server.faults.add("refuse", times=2)
        server.faults.add("refuse")
        assert [await refused(server.port) for _ in range(4)] == [True, True, True, False]
    assert (await ask(server)).got == MADE


async def test_connects_of_threads_are_counted_too(server: FaultServer) -> None:
    """Blocking clients, one after the other, then many at once, of which some may come late enough to be let in."""
    outcomes: list[bool] = []

    def knock() -> None:
        try:
            socket.create_connection(("127.0.0.1", server.port), timeout=10).close()
        except ConnectionRefusedError:
            outcomes.append(True)
        else:
            outcomes.append(False)

    server.faults.add("refuse", times=3)
    for _ in range(5):
        await anyio.to_thread.run_sync(knock)
    assert outcomes == [True, True, True, False, False]
    server.faults.add("refuse", times=5)
    outcomes.clear()
    threads = [threading.Thread(target=knock) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        await anyio.to_thread.run_sync(thread.join)
    assert len(outcomes) == 20
    assert 1 <= outcomes.count(True) <= 5


async def test_refused_until_lifted(server: FaultServer) -> None:
    async with connected(server.port) as wire:
        await wire.send(POST)
        await wire.until(len(MADE))
        rule = server.faults.add("refuse", times=None)
        assert [await refused(server.port) for _ in range(3)] == [True] * 3
        await wire.send(POST)  # a connection that is open stays open
        assert await wire.until(2 * len(MADE)) == MADE + MADE
        rule.lift()
        assert not await refused(server.port)
        assert (await ask(server)).got == MADE


async def test_refused_for_a_time_whoever_asks(server: FaultServer) -> None:
    command = [sys.executable, "-c", KNOCK, str(server.port)]
    server.faults.add("refuse", times=None, seconds=3600)
    assert (await anyio.run_process(command, check=False)).returncode == 7
    server.faults.clear()
    server.faults.add("refuse:0.2", times=None)
    assert await refused(server.port)
    with anyio.fail_after(20):
        while await refused(server.port):
            await anyio.sleep(0.02)
    assert (await anyio.run_process(command, check=False)).returncode == 0


async def test_closed_and_opened_in_one_breath(server: FaultServer) -> None:
    for _ in range(20):
        server.faults.add("refuse", times=None).lift()
    assert (await ask(server)).got == MADE
    server.faults.add("refuse", times=None).lift()
    await asyncio.sleep(0)
    server.faults.add("refuse", times=None)
    assert await refused(server.port)
    await asyncio.sleep(0.01)
    assert await refused(server.port)
    server.faults.clear()
    assert (await ask(server)).got == MADE


async def test_closed_from_the_start() -> None:
    server = FaultServer()
    server.faults.add("refuse", times=2)
    async with server:
        assert [await refused(server.port) for _ in range(3)] == [True, True, False]
        assert (await ask(server)).got == MADE


async def test_nobody_else_gets_a_closed_port(server: FaultServer) -> None:
    server.faults.add("refuse", times=None)
    with socket.socket() as other, pytest.raises(OSError, match="in use"):
        other.bind(("127.0.0.1", server.port))


async def test_connects_that_get_no_answer(server: FaultServer) -> None:
    server.faults.add("unanswered", times=2)
    for _ in range(2):
        with pytest.raises(TimeoutError), anyio.fail_after(0.2):
            await connect(server.port)
    started = time.monotonic()
    assert (await ask(server)).got == MADE
    assert time.monotonic() - started < 20
    rule = server.faults.add("unanswered", times=None)
    with pytest.raises(TimeoutError), anyio.fail_after(0.2):
        await connect(server.port)
    rule.lift()
    assert (await ask(server, GET)).got.startswith(b"HTTP/1.1 200 ")
    assert len(server.ledger) == 2


async def test_loop_that_cannot_watch_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows."""

    def cannot(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(asyncio.get_running_loop(), "add_reader", cannot)
    async with FaultServer() as server:
        assert (await ask(server)).got == MADE
        server.faults.add("refuse", times=1)
        assert [await refused(server.port) for _ in range(2)] == [True, False]
        assert (await ask(server)).got == MADE
    assert server.ledger.open == 0


def test_port_that_is_taken() -> None:
    async def main() -> None:
        async with FaultServer() as server:
            with pytest.raises(OSError, match="already in use"):
                await FaultServer(port=server.port).__aenter__()

    anyio.run(main)
