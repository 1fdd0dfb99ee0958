"""A loopback server in a process of its own: ``python -m benchmarks.server`` prints its port.

As thin as it can be, so that the client is what is measured. How long a list is stands in the place of the account's
id: ``/api/v1/accounts/5000/availableNumbers`` gives 5,000 number details. An order named ``silence`` never comes, one
named ``drops`` comes byte by byte, without end.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import parse_qsl, urlsplit

from benchmarks import documents
from benchmarks.helpers import helper

_ORDER = documents.order_reply()
_DROP = 0.005  # seconds from one byte to the next
_FIRST_NUMBER = int(documents.number(0))


def answer(target: str) -> tuple[int, Iterator[bytes]]:
    """Length and pieces of a reply's body."""
    url = urlsplit(target)
    account, kind = url.path.split("/")[4:6]
    if kind == "orders":
        return len(_ORDER), iter((_ORDER,))
    if kind == "availableNumbers":
        return documents.length(int(account)), documents.pieces(int(account))
    query = dict(parse_qsl(url.query))
    start = 0 if query["page"] == "1" else int(query["page"]) - _FIRST_NUMBER
    page = documents.numbers_page(int(account), start, int(query["size"]))
    return len(page), iter((page,))


def _head(size: int) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: {size}\r\n\r\n".encode()


class Connection(asyncio.Protocol):
    """Answers requests without body."""

    def __init__(self) -> None:
        self._came = b""
        self._full = False
        self._pieces: Iterator[bytes] = iter(())

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        while b"\r\n\r\n" in self._came:
            request, _, self._came = self._came.partition(b"\r\n\r\n")
            target = request.split(b" ", 2)[1].decode()
            if target.endswith("/silence"):
                continue
            if target.endswith("/drops"):
                self._transport.write(_head(1_000_000) + b"<OrderResponse>")
                self._drop()
                continue
            size, self._pieces = answer(target)
            self._transport.write(_head(size) + next(self._pieces, b""))
            self._send()

    def _drop(self) -> None:
        if not self._transport.is_closing():
            self._transport.write(b" ")
            asyncio.get_running_loop().call_later(_DROP, self._drop)

    def _send(self) -> None:
        """Send until the client has to catch up."""
        while not self._full and (piece := next(self._pieces, None)) is not None:
            self._transport.write(piece)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._send()


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    done = asyncio.Event()
    loop.add_reader(sys.stdin, done.set)  # whoever started it closes it, or is gone
    print(server.sockets[0].getsockname()[1], flush=True)
    await done.wait()


@contextmanager
def running() -> Iterator[str]:
    """The base URL of a server that runs meanwhile."""
    with helper("benchmarks.server") as process:
        yield f"http://127.0.0.1:{int(process.hear())}/api/v1"


if __name__ == "__main__":
    asyncio.run(serve())
