"""The ways in which a connection ends or stands still, made certain with the socket below the stream."""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import struct
import sys

import anyio

from .ledger import Connection

LINGER = 2.0
"""Seconds for which a closed connection still takes, and throws away, what a client sends."""
_LOOK = 0.02


async def flushed(writer: asyncio.StreamWriter) -> None:
    """Wait until the other side's machine has all that was written: a reset throws away what it has not.

    Raises:
        OSError: The connection is gone.
    """
    await writer.drain()  # there is no write buffer, so this waits for the last byte
    if sys.platform == "win32":
        return
    import fcntl
    import termios

    sock = writer.get_extra_info("socket")
    while not writer.transport.is_closing():
        waiting = fcntl.ioctl(sock.fileno(), termios.TIOCOUTQ, b"\0" * 4)
        if struct.unpack("i", waiting)[0] == 0:
            return
        await anyio.sleep(0.001)


async def reset(writer: asyncio.StreamWriter) -> None:
    """Send what was written, then RST."""
    await flushed(writer)
    linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def close(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: Connection) -> None:
    """Send what was written, then FIN, and nothing else.

    A socket that is closed while something is unread, or to which something comes later, answers with RST, and that
    may take away what the client has not read yet. So what still comes is read and thrown away until the client closes.
    """
    with contextlib.suppress(OSError):
        await writer.drain()
        if writer.can_write_eof():
            writer.write_eof()
            with anyio.move_on_after(LINGER):
                while data := await reader.read(64 * 1024):
                    connection.discarded += len(data)
    writer.close()


async def stand_still(writer: asyncio.StreamWriter, seconds: float | None = None) -> None:
    """Do nothing until the client hangs up or the time is over."""
    with anyio.move_on_after(seconds):
        # Nobody tells of the end of a stream that is not read, so it is looked for.
        while not (writer.transport.is_closing() or _has_hung_up(writer)):  # noqa: ASYNC110
            await anyio.sleep(_LOOK)


def _has_hung_up(writer: asyncio.StreamWriter) -> bool:
    """Whether the client closed, seen without reading what it has sent before."""
    if not hasattr(select, "poll"):
        return False
    poll = select.poll()
    poll.register(writer.get_extra_info("socket").fileno(), getattr(select, "POLLRDHUP", 0))
    return bool(poll.poll(0))
