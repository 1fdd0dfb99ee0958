"""A reply that was cut short is never taken for a whole one: fifty replies, each cut at every byte."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import anyio
import pytest

from aiobandwidth import BearerAuth, NumbersClient, RetryPolicy, errors
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._generated.registry import operation
from tests.operations import replies, support

MOST = 700
AT_A_TIME = 16


def chosen() -> Iterator[tuple[str, bytes]]:
    """Fifty operations that read something, with a reply of each, in XML and in JSON."""
    for name in support.NAMES:
        op = operation(name)
        if op.method != "GET" or op.gives_file or "v1" not in op.paths:
            continue
        for declared in op.replies:
            if declared.status == 200 and declared.message is not None:
                body = replies.served(declared, replies.speaking(op, declared)).body.rstrip()
                if 60 < len(body) < MOST:
                    yield name, body
                    break


REPLIES = dict(list(chosen())[:50])
FRAMINGS = {
    "length": "Content-Length: {length}\r\n",
    "chunked": "Transfer-Encoding: chunked\r\n",
    "neither": "Connection: close\r\n",
}


def written(body: bytes, framing: str, kind: str) -> tuple[bytes, int]:
    """A whole reply, and where its end can be missing without a trace: never but with neither."""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n" + FRAMINGS[framing].format(length=len(body)) + "\r\n"
    if framing == "chunked":
        half = len(body) // 2
        parts = (body[:half], body[half:], b"")
        return head.encode() + b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts), 2
    return head.encode() + body, 0


class Cutter:
    """Answers request ``n`` with the first ``n`` bytes of a reply, and closes."""

    def __init__(self, reply: bytes) -> None:
        self.reply = reply

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            cut = int(head.partition(b"x-cut: ")[2].partition(b"\r\n")[0])
            writer.write(self.reply[:cut])
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def outcome(client: NumbersClient, op: AnyOperation, cut: int) -> str:
    arguments = support.arguments(op, "v1")
    try:
        await getattr(getattr(client, op.group), op.name)(**arguments, headers={"x-cut": str(cut)})
    except (errors.ConnectionLost, errors.DecodeError):
        return "error"
    return "result"


def test_there_are_fifty_replies_in_both_formats() -> None:
    assert len(REPLIES) == 50
    assert {body[:1] for body in REPLIES.values()} >= {b"<"}


@pytest.mark.parametrize("framing", FRAMINGS)
async def test_reply_cut_at_every_byte(framing: str) -> None:
    wrong: list[tuple[str, int]] = []
    for name, body in REPLIES.items():
        op = operation(name)
        kind = "application/json" if body[:1] in b"{[" else "application/xml"
        reply, spare = written(body, framing, kind)
        server = await asyncio.start_server(Cutter(reply).serve, "127.0.0.1", 0, backlog=200)
        port = server.sockets[0].getsockname()[1]
        base = f"http://127.0.0.1:{port}/api/v1"
        async with NumbersClient("7", BearerAuth("t"), base_url=base, retries=RetryPolicy(attempts=1)) as client:
            assert await outcome(client, op, len(reply)) == "result", name
            cuts = iter(range(len(reply) - spare))

            async def work(client: NumbersClient = client, op: AnyOperation = op, cuts: Iterator[int] = cuts) -> None:
                for cut in cuts:
                    wrong.extend([(op.name, cut)] if await outcome(client, op, cut) != "error" else [])

            async with anyio.create_task_group() as group:
                for _ in range(AT_A_TIME):
                    group.start_soon(work)
        server.close()
    assert not wrong
