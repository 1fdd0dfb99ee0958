"""Loopback servers that break off at a chosen moment."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

MADE = b"<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>"


@dataclass
class Got:
    """One request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes


Act = Callable[["Got", asyncio.StreamReader, asyncio.StreamWriter], Awaitable[bool | None]]
"""Answers a request; True keeps the connection for another one, anything else cuts it."""


@dataclass
class RawServer:
    """A server that does what its acts say, one act for each request; the last is repeated."""

    acts: list[Act]
    got: list[Got] = field(default_factory=list)
    connections: int = 0
    port: int = 0

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v1"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while (got := await read_request(reader)) is not None:
                self.got.append(got)
                act = self.acts.pop(0) if len(self.acts) > 1 else self.acts[0]
                if not await act(got, reader, writer):
                    break
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def read_request(reader: asyncio.StreamReader) -> Got | None:
    """Read a whole request; None when the client has hung up."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    except asyncio.IncompleteReadError:
        return None
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Got(head[0], headers, body)


@asynccontextmanager
async def running(*acts: Act) -> AsyncIterator[RawServer]:
    """Run a raw server on loopback."""
    raw = RawServer(list(acts))
    server = await asyncio.start_server(raw.serve, "127.0.0.1", 0)
    raw.port = server.sockets[0].getsockname()[1]
    try:
        yield raw
    finally:
        server.close()


def free_port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answer(body: bytes = MADE, status: int = 201, *headers: str, keep: bool = True) -> Act:
    """A whole reply."""

    async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", *headers, "", ""]
        writer.write("\r\n".join(lines).encode() + body)
        await writer.drain()
        return keep

    return act


def raw(data: bytes) -> Act:
    """These very bytes, and then the connection is cut."""

    async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    return act


async def hang_up(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take the request, apply it, and close without a word."""


async def reset(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take the request and reset the connection."""
    sock = writer.get_extra_info("socket")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
    writer.transport.abort()


async def stay_silent(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Take the request and never answer; ends when the client hangs up."""
    await reader.read()
