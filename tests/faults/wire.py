"""A client that is nothing but a socket, and what it sees."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio

from aiobandwidth.testing import FaultServer

BODY = b"<Order><SiteId>31</SiteId></Order>"
GET = b"GET /sites?page=1 HTTP/1.1\r\nHost: t\r\n\r\n"
POST = b"POST /orders HTTP/1.1\r\nHost: t\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
POST_HEAD, POST_BODY = POST[: -len(BODY)], BODY
MADE = b"HTTP/1.1 201 Created\r\nContent-Type: application/xml\r\nContent-Length: 5\r\n\r\n<Ok/>"
FOUND = MADE.replace(b"201 Created", b"200 OK")
PATIENCE = 20.0
"""Seconds after which a test has failed that waits for what has to come."""


class Wire:
    """One connection.

    Attributes:
        got: All bytes that were received.
        ending: How the connection ended: ``fin``, ``rst``, or empty while it has not.
    """

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.got = b""
        self.ending = ""

    async def send(self, data: bytes) -> None:
        """Send bytes; a connection that ended meanwhile says so when it is read."""
        try:
            await asyncio.get_running_loop().sock_sendall(self.sock, data)
        except ConnectionError:
            self.ending = "rst"

    async def _receive(self, most: int = 65536) -> bool:
        if self.ending:
            return False
        try:
            data = await asyncio.get_running_loop().sock_recv(self.sock, most)
        except ConnectionResetError:
            data, self.ending = b"", "rst"
        if not data:
            self.ending = self.ending or "fin"
        self.got += data
        return bool(data)

    async def to_the_end(self) -> bytes:
        """Receive until the connection ends."""
        with anyio.fail_after(PATIENCE):
            while await self._receive():
                pass
        return self.got

    async def until(self, size: int) -> bytes:
        """Receive until there are so many bytes in all, or the connection ends."""
        with anyio.fail_after(PATIENCE):
            while len(self.got) < size and await self._receive(size - len(self.got)):
                pass
        return self.got

    async def quiet(self, seconds: float = 0.1) -> bytes:
        """Receive until nothing has come for so long, or the connection ends."""
        more = True
        while more:
            more = False
            with anyio.move_on_after(seconds):
                more = await self._receive()
        return self.got

    def close(self) -> None:
        self.sock.close()


@asynccontextmanager
async def connected(port: int) -> AsyncIterator[Wire]:
    """A new connection to a port of this machine."""
    sock = await connect(port)
    try:
        yield Wire(sock)
    finally:
        sock.close()


async def connect(port: int) -> socket.socket:
    sock = socket.socket()
    sock.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", port))
    except BaseException:
        sock.close()
        raise
    return sock


async def ask(server: FaultServer, request: bytes = POST) -> Wire:
    """Send a request on a connection of its own; receive until the end, or until the server has no more to send."""
    before = server.ledger.received
    async with connected(server.port) as wire:
        await wire.send(request)
        with anyio.fail_after(PATIENCE):
            while not wire.ending and not _is_answered(server, before):
                await wire.quiet(0.01)
        await wire.quiet(0.03)
        return wire


def _is_answered(server: FaultServer, before: int) -> bool:
    ledger = server.ledger
    if ledger.connections and any(fault.startswith("stall") for fault in ledger.connections[-1].faults):
        return True
    if ledger.received == before:
        return False
    one = ledger.requests[-1]
    return one.ended is not None or any(fault.startswith("stall") for fault in one.faults)


def last(request: bytes) -> bytes:
    """The same request, as the last one of its connection."""
    return request.replace(b"Host: t\r\n", b"Host: t\r\nConnection: close\r\n")
