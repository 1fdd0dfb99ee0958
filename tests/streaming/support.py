"""Replies in pieces: from a transport without a network, and from a raw server on loopback."""

from __future__ import annotations

import asyncio
import gzip
import random
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import attrs

from aiobandwidth import BearerAuth, NumbersClient
from aiobandwidth._core import xml_codec
from aiobandwidth._core.incremental import ItemReader
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import Paging
from aiobandwidth._core.pages import items_of
from aiobandwidth._core.plans import load
from aiobandwidth._core.wire import Attempt, Request, WireReply
from tests.core.fakes import FakeTransport
from tests.transport.servers import Act, Got

Cut = Callable[[bytes], Iterator[bytes]]


def by(size: int) -> Cut:
    """Cuts into pieces of one size."""
    return lambda data: (data[at : at + size] for at in range(0, len(data), size))


def at_random(seed: object, most: int = 40) -> Cut:
    """Cuts into pieces of any size, single bytes among them."""
    chance = random.Random(str(seed))

    def cut(data: bytes) -> Iterator[bytes]:
        while data:
            size = chance.choice((1, 1, 2, 3, chance.randint(1, most)))
            yield data[:size]
            data = data[size:]

    return cut


# --- without a network ------------------------------------------------------------------------------------------------


@attrs.define(eq=False)
class Pieces:
    """The body of a reply that comes in pieces."""

    pieces: Iterator[bytes]
    closed: bool = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        assert not self.closed
        await asyncio.sleep(0)
        piece = next(self.pieces, None)
        if piece is None:
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        self.closed = True


class PieceTransport(FakeTransport):
    """Plays a script; bodies come in pieces where the request wants them so."""

    def __init__(self, *script: Any, cut: Cut | None = None) -> None:
        super().__init__(*script)
        self.cut = cut or at_random(1)
        self.streams: list[Pieces] = []

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        reply = await super().send(request, attempt)
        if not request.stream or not 200 <= reply.status < 300:
            return reply
        self.streams.append(Pieces(self.cut(reply.body)))
        return attrs.evolve(reply, body=b"", stream=self.streams[-1])


def whole(body: bytes, message: str, paging: Paging) -> list[Any]:
    """The items of a reply that is decoded as a whole."""
    return items_of(paging, xml_codec.decode(body, load(message)))


def streamed(body: bytes, message: str, paging: Paging, cut: Cut) -> tuple[list[Any], Message, bool]:
    """The items of a reply that is read in pieces, what is left of it, and whether it could be read so."""
    reader = ItemReader(load(message), paging)
    items = [item for piece in cut(body) for found in reader.feed(piece) for item in found]
    if reader.speaking:
        return items, reader.close(), True
    assert reader.kept == body
    reply = xml_codec.decode(reader.kept, load(message))
    return items_of(paging, reply), reply, False


# --- over a network ---------------------------------------------------------------------------------------------------

HEADS = {
    "chunked": "Transfer-Encoding: chunked",
    "length": "Content-Length: {}",
    "until it closes": "Connection: close",
}


def sending(
    body: bytes,
    cut: Cut | None = None,
    *,
    framing: str = "chunked",
    compressed: bool = False,
    upto: int | None = None,
    hold: tuple[int, asyncio.Event] | None = None,
) -> Act:
    """A reply with a list, sent in pieces.

    Args:
        body: The document.
        cut: How it is cut up; into pieces of 1,000 bytes by default.
        framing: One of ``HEADS``.
        compressed: Sent as gzip.
        upto: How many bytes (of what goes over the wire, without framing) are sent before the connection is cut.
        hold: After so many bytes it waits for the event.
    """
    data = gzip.compress(body) if compressed else body

    async def act(got: Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        lines = ["HTTP/1.1 200 OK", "Content-Type: application/xml", HEADS[framing].format(len(data))]
        lines += ["Content-Encoding: gzip"] if compressed else []
        writer.write("\r\n".join([*lines, "", ""]).encode())
        held = data[: hold[0]] if hold is not None else b""
        for part in (held, data[len(held) : upto]):
            for piece in (cut or by(1000))(part):
                writer.write(b"%x\r\n%b\r\n" % (len(piece), piece) if framing == "chunked" else piece)
                await writer.drain()
                await asyncio.sleep(0)
            if hold is not None:
                await hold[1].wait()
        if upto is None and framing == "chunked":
            writer.write(b"0\r\n\r\n")
        await writer.drain()
        return upto is None and framing != "until it closes"

    return act


def client_of(base: str, **settings: Any) -> NumbersClient:
    return NumbersClient("7001", BearerAuth("t"), base_url=base, **settings)


def fetching() -> list[asyncio.Task[Any]]:
    """The tasks that fetch ahead."""
    return [task for task in asyncio.all_tasks() if "Ahead" in repr(task.get_coro())]


async def until(true: Callable[[], bool], seconds: float = 10) -> None:
    """Wait for something to be so."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)


def resident() -> int:
    """Bytes of this process in memory, at most so far."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
