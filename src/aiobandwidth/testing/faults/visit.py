"""One connection, from its first byte to its end: requests are read, faults strike, replies are sent."""

from __future__ import annotations

import asyncio
import socket
import ssl
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

import anyio

from . import endings
from .instead import reply_of
from .kinds import Fault
from .ledger import Connection
from .replies import Outgoing, Reply, outgoing
from .requests import HEAD_LIMIT, BadRequest, Body, Request, parse_head, read_head
from .rules import Rule
from .shapes import change

if TYPE_CHECKING:
    from .front import Front

_ON_REPLY = ("reply", "reply-head", "reply-body", "done")
_ENDS = ("close", "reset", "stall")
Drip: TypeAlias = tuple[range, float]
"""Where the bytes of a reply come one by one, and the seconds after each."""
_NO_DRIP: Drip = (range(0), 0.0)


class Over(Exception):
    """There is no more to do on this connection."""


async def receive(front: Front, sock: socket.socket, connection: Connection, tls: ssl.SSLContext | None) -> None:
    """Serve a connection that was accepted, until it is closed; when cancelled, it is dropped."""
    reader = asyncio.StreamReader(limit=HEAD_LIMIT)
    protocol = asyncio.StreamReaderProtocol(reader)
    loop = asyncio.get_running_loop()
    try:
        transport, _ = await loop.connect_accepted_socket(lambda: protocol, sock, ssl=tls)
        writer = asyncio.StreamWriter(transport, protocol, reader, loop)
        try:
            await Visit(front, reader, writer, connection).run()
            writer.close()
            await writer.wait_closed()
        finally:
            transport.abort()
    except OSError:
        pass  # the client went away, or speaks no TLS
    finally:
        connection.closed = time.monotonic()


class Visit:
    """The server's side of one connection."""

    def __init__(
        self, front: Front, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: Connection
    ) -> None:
        self._front = front
        self._reader = reader
        self._writer = writer
        self._connection = connection
        # No buffer of our own: when a write returns, the kernel has the bytes. With TLS, 0 would mean never to write.
        writer.transport.set_write_buffer_limits(high=0 if writer.get_extra_info("ssl_object") is None else 1)

    async def run(self) -> None:
        """Serve the connection to its end."""
        try:
            await self._greet()
            while await self._turn():
                pass
            await endings.close(self._reader, self._writer, self._connection)
        except (Over, OSError, asyncio.IncompleteReadError):
            pass  # ended by a fault, or by the client

    async def _greet(self) -> None:
        """Let faults strike before anything is read."""
        number = self._connection.number
        for rule in self._front.faults.on_connection(number):
            if rule.strike(number):
                self._connection.faults.append(rule.fault.text)
                await self._act(rule.fault, None)
                reply = reply_of(rule.fault, None)
                if reply is not None:
                    self._writer.write(outgoing(reply, method="GET", version="1.1", keep=False).whole())
                    await endings.close(self._reader, self._writer, self._connection)
                    raise Over

    async def _turn(self) -> bool:
        """Serve one request; False if it was the last."""
        problem: BadRequest | None = None
        try:
            head = await read_head(self._reader)
        except BadRequest as error:
            head, problem = b"", error
        if head is None:
            return False
        request = self._front.begin(self._connection, head)
        try:
            if problem is not None:
                return await self._send(request, self._front.refusal(request, problem), [], keep=False)
            return await self._serve(request, head)
        finally:
            request.ended = time.monotonic()
            self._front.settle(request)

    async def _serve(self, request: Request, head: bytes) -> bool:
        rules: Sequence[Rule] = ()
        try:
            parse_head(request, head)
            body = Body(self._reader, request)
            rules = self._front.waiting(request)
            reply = await self._strike("head", request, rules)
            if reply is None:
                reply = await self._take(request, body, rules)
            keep = request.keeps_alive and body.ended
        except BadRequest as error:
            reply, keep = self._front.refusal(request, error), False
        return await self._send(request, reply, rules, keep=keep)

    async def _take(self, request: Request, body: Body, rules: Sequence[Rule]) -> Reply:
        """Read the body and have the request carried out, as far as faults let it come."""
        if not body.ended:
            if request.version == "1.1" and request.headers.get("expect", "").lower() == "100-continue":
                self._writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            await self._read(request, body, rules)
        request.complete = True
        reply = await self._strike("read", request, rules)
        if reply is not None:
            return reply
        reply = await self._front.perform(request)
        request.status = reply.status
        if reply.status < 400:
            request.applied, request.applied_at = True, time.monotonic()
        return await self._strike("applied", request, rules) or reply

    async def _read(self, request: Request, body: Body, rules: Sequence[Rule]) -> None:
        """Read the body, and stop where a fault strikes in its middle."""
        got, room = bytearray(), self._front.room(request)
        stops = sorted(
            ((_place(rule.fault, body.size), rule) for rule in rules if rule.fault.at == "body"),
            key=lambda stop: stop[0],
        )
        try:
            for place, rule in stops:
                while len(got) < place and (piece := await body.read(place - len(got))):
                    got += piece
                request.body = bytes(got)
                await self._strike("body", request, [rule])
            while piece := await body.read():
                got += piece
                if len(got) > room:
                    raise BadRequest(413, f"the body is larger than {room} bytes")
        finally:
            request.body = bytes(got)

    async def _strike(self, moment: str, request: Request, rules: Sequence[Rule]) -> Reply | None:
        """Let the faults of this moment strike; the reply that one of them gives."""
        for rule in rules:
            if rule.fault.at == moment and rule.strike(self._connection.number):
                request.faults.append(rule.fault.text)
                reply = reply_of(rule.fault, request)
                if reply is not None:
                    return reply
                await self._act(rule.fault, request)
        return None

    async def _act(self, fault: Fault, request: Request | None) -> None:
        """Wait, or end the connection; do nothing for other faults.

        Raises:
            Over: The connection has ended.
        """
        if fault.name == "late" and request is not None:
            request.late += fault.settings["seconds"]
        if fault.name == "delay":
            if fault.at in ("applied", *_ON_REPLY):
                await endings.stand_still(self._writer, fault.settings["seconds"])
            else:  # a request that was sent is carried out in the end, whether or not the client still waits
                await anyio.sleep(fault.settings["seconds"])
        if fault.name not in _ENDS:
            return
        if request is not None:
            self._front.settle(request)
        if fault.name == "close":
            await endings.close(self._reader, self._writer, self._connection)
        elif fault.name == "reset":
            await endings.reset(self._writer)
        else:
            await endings.stand_still(self._writer)
        raise Over

    async def _send(self, request: Request, reply: Reply, rules: Sequence[Rule], *, keep: bool) -> bool:
        """Send a reply, changed by the faults that wait for one; whether the connection lives on."""
        out = outgoing(reply, method=request.method, version=request.version, keep=keep)
        request.status = out.status
        faults = []
        for rule in rules:
            if rule.fault.at in _ON_REPLY and rule.strike(self._connection.number):
                faults.append(rule.fault)
                request.faults.append(rule.fault.text)
                change(out, rule.fault)
        self._front.settle(request)
        await self._write(request, out, faults)
        for fault in faults:
            if fault.at == "done":
                await self._act(fault, request)
        return not out.close

    async def _write(self, request: Request, out: Outgoing, faults: Sequence[Fault]) -> None:
        head = out.before + out.head()
        if out.filler is not None:
            first, piece, count = out.filler
            await self._pour(request, head + first)
            for _ in range(count):
                await self._pour(request, piece)
            return
        if out.raw is None:
            head += b"\r\n"
        content = out.content()
        data = head + content + out.after
        drip = next((_drip(one, len(head), len(content)) for one in faults if one.name == "drip"), _NO_DRIP)
        stops = [
            (_reply_place(one, len(head), len(content)), one)
            for one in faults
            if one.at != "done" and one.name in (*_ENDS, "delay")
        ]
        begin = 0
        for place, fault in sorted(stops, key=lambda stop: stop[0]):
            await self._pour(request, data[begin:place], begin, drip)
            begin = max(begin, place)
            await self._act(fault, request)
        await self._pour(request, data[begin:], begin, drip)

    async def _pour(self, request: Request, data: bytes, begin: int = 0, drip: Drip = _NO_DRIP) -> None:
        """Write bytes that begin at this place of the reply, one by one where they shall drip."""
        slow, seconds = drip
        while data:
            size = 1 if begin in slow else slow.start - begin if begin < slow.start else len(data)
            self._writer.write(data[:size])
            await self._writer.drain()
            request.sent += len(data[:size])
            if size == 1 and begin in slow:
                await anyio.sleep(seconds)
            begin, data = begin + size, data[size:]


def _place(fault: Fault, size: int | None) -> int:
    """Where a fault strikes in something of this size; without a size: after its first byte."""
    byte: int | None = fault.settings["byte"]
    if size is None:
        return 1 if byte is None else byte if byte >= 0 else sys.maxsize
    place = size // 2 if byte is None else byte if byte >= 0 else size + byte
    return min(max(place, 0), size)


def _reply_place(fault: Fault, head: int, content: int) -> int:
    """Where a fault strikes in a reply whose head and content have these sizes."""
    if fault.at == "reply-head":
        return head // 2
    return head + content // 2 if fault.at == "reply-body" else _place(fault, head + content)


def _drip(fault: Fault, head: int, content: int) -> Drip:
    ranges = {"reply": (0, head + content), "reply-head": (0, head), "reply-body": (head, head + content)}
    return range(*ranges[fault.at]), fault.settings["seconds"]
