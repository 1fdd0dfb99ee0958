"""Starting and stopping: nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import ssl
from pathlib import Path

import anyio
import pytest

from aiobandwidth.testing import FaultServer, Reply
from aiobandwidth.testing.faults import Request
from tests.faults.wire import GET, MADE, POST, POST_HEAD, Wire, ask, connect, connected

DESCRIPTORS = Path("/proc/self/fd")
BUSY = ["stall:connect", "stall:head", "stall:body", "stall:applied", "stall:reply-body", "stall:done", "delay:30"]
BUSY += ["delay:30,at=applied", "drip:30", "endless-header"]


async def test_nothing_outlives_the_server() -> None:
    before, tasks = descriptors(), len(asyncio.all_tasks())
    async with FaultServer() as server:
        server.answer(wait_for_ever, path="/for-ever")
        wires = []
        for kind in BUSY:
            server.faults.add(kind)
            wires.append(await begin(server.port, POST))
            await anyio.sleep(0.02)
        wires.append(await begin(server.port, GET.replace(b"/sites", b"/for-ever")))
        wires.append(await begin(server.port, POST_HEAD))
        wires.append(await begin(server.port, b""))
        await anyio.sleep(0.05)
        assert server.ledger.open == len(BUSY) + 3
        server.faults.add("refuse:30", times=None)
    assert server.ledger.open == 0
    assert len(asyncio.all_tasks()) == tasks
    assert all(one.closed is not None for one in server.ledger.connections)
    assert all(one.ended is not None for one in server.ledger)
    for wire in wires:
        await wire.to_the_end()
        wire.close()
    gc.collect()
    assert descriptors() == before


async def begin(port: int, request: bytes) -> Wire:
    wire = Wire(await connect(port))
    await wire.send(request)
    return wire


async def wait_for_ever(request: Request) -> Reply:
    await anyio.sleep_forever()
    raise AssertionError


def descriptors() -> int:
    return len(os.listdir(DESCRIPTORS)) if DESCRIPTORS.exists() else 0


async def test_many_connections_leave_nothing(server: FaultServer) -> None:
    kinds = ["close:connect", "reset:connect", "close:applied", "reset:reply", "close:done", "status:503", "garbage"]
    server.faults.sequence([*kinds[2:], None] * 30)
    before, tasks = descriptors(), len(asyncio.all_tasks())
    for _ in range(180):
        async with connected(server.port) as wire:
            await wire.send(POST)
            await wire.until(1)
    with anyio.fail_after(20):
        while server.ledger.open:
            await anyio.sleep(0.01)
    gc.collect()
    assert (descriptors(), len(asyncio.all_tasks())) == (before, tasks)
    assert server.ledger.opened == 180
    assert server.ledger.applied() == 120


async def test_stopping_and_going_on() -> None:
    server = FaultServer("<Again/>")
    ports = set()
    for _ in range(3):
        async with server:
            assert (await ask(server)).got.endswith(b"<Again/>")
            ports.add(server.port)
    assert (len(ports), server.ledger.applied(), server.url) == (1, 3, f"http://127.0.0.1:{server.port}")
    with pytest.raises(ConnectionRefusedError):
        await connect(server.port)
    await server.aclose()


async def test_other_address() -> None:
    async with FaultServer(host="::1") as server:
        reader, writer = await asyncio.open_connection("::1", server.port)
        writer.write(GET)
        assert (await reader.readline()) == b"HTTP/1.1 200 OK\r\n"
        writer.close()
        assert server.url == f"http://[::1]:{server.port}"


async def test_whoever_listens_hears_of_a_request_before_the_client() -> None:
    told: list[tuple[int, bool, str | None, int]] = []

    def settled(one: Request) -> None:
        told.append((one.number, one.applied, one.fault, one.sent))

    async with FaultServer(settled=settled) as server:
        server.faults.sequence([None, "close:body", "reset:applied", "close:done", "stall:head", "status:503"])
        for _ in range(6):
            await ask(server)
        await ask(server, b"nonsense\r\n\r\n")
    assert told == [
        (1, True, None, 0),
        (2, False, "close:body", 0),
        (3, True, "reset:applied", 0),
        (4, True, "close:done", 0),
        (5, False, "stall:head", 0),
        (6, False, "status:503", 0),
        (7, False, None, 0),
    ]


async def test_over_tls() -> None:
    """The same over TLS; with a cipher that needs no certificate."""

    def context(side: int) -> ssl.SSLContext:
        made = ssl.SSLContext(side)
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
        made.maximum_version = ssl.TLSVersion.TLSv1_2
        made.set_ciphers("aNULL:@SECLEVEL=0")
        return made

    client = context(ssl.PROTOCOL_TLS_CLIENT)
    async with FaultServer(tls=context(ssl.PROTOCOL_TLS_SERVER)) as server:
        assert server.url == f"https://127.0.0.1:{server.port}"
        server.faults.sequence([None, "close:applied", "reset:reply,byte=9", "redirect:downgrade"])
        found = []
        for _ in range(4):
            reader, writer = await asyncio.open_connection("127.0.0.1", server.port, ssl=client)
            writer.write(POST.replace(b"Host: t\r\n", b"Host: t\r\nConnection: close\r\n"))
            try:
                found.append(await reader.read())
            except ConnectionResetError:
                found.append(b"reset")
            writer.close()
    assert found[0] == MADE.replace(b"5\r\n", b"5\r\nConnection: close\r\n")
    assert found[1] == b""
    assert found[2] in (b"reset", MADE[:9])
    assert b"\r\nLocation: http://t/redirected\r\n" in found[3]
    assert server.ledger.applied() == 3
