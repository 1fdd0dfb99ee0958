"""An HTTP server with faults between the wire and the application: below `FaultServer`, and below the sandbox."""

from __future__ import annotations

import asyncio
import inspect
import logging
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from .ledger import Connection, Ledger
from .port import Port
from .replies import Reply
from .requests import BadRequest, Request
from .rules import Faults, Rule
from .visit import receive

log = logging.getLogger("aiobandwidth.testing")

MAX_BODY = 64 * 1024 * 1024
"""Largest body of a request in bytes, unless told."""
Answer = Callable[[Request], Reply | Awaitable[Reply]]


class Aside(Protocol):
    """What answers requests that are none of the application's, such as those that control the server itself.

    No fault strikes them, and no ledger has them (their number is 0). Faults that strike before a request was read
    (at ``connect``, and those of the port) cannot know whose request it will be.
    """

    def owns(self, method: bytes, path: bytes) -> bool:
        """Whether it answers requests for this path, as sent."""

    def room(self, request: Request) -> int:
        """Largest body of this request in bytes."""

    def answer(self, request: Request) -> Reply | Awaitable[Reply]:
        """Answer a request that came whole."""

    def refuse(self, problem: BadRequest) -> Reply:
        """Answer a request that is no HTTP, or too large."""


class Front:
    """An HTTP/1.1 server in front of an application, with faults in between.

    Args:
        answer: The application: called with each request that came whole. A status below 400 says that the request was
            carried out.
        faults: What is to go wrong.
        ledger: Where requests are written down.
        path_of: Makes of a request's path what faults are matched with; the path as sent unless told.
        settled: Called once for each request, when it is known what becomes of it and before the client can know.
        max_body: Largest body of a request in bytes; a larger one is answered with 413.
        tls: Speak TLS with this context.
        aside: Answers what is none of the application's.
    """

    def __init__(
        self,
        answer: Answer,
        *,
        faults: Faults,
        ledger: Ledger,
        path_of: Callable[[str], str] = str,
        settled: Callable[[Request], None] | None = None,
        max_body: int = MAX_BODY,
        tls: ssl.SSLContext | None = None,
        aside: Aside | None = None,
    ) -> None:
        self.faults = faults
        self.ledger = ledger
        self.max_body = max_body
        self._aside = aside
        self._answer = answer
        self._path_of = path_of
        self._settled = settled
        self._tls = tls
        self._port: Port | None = None
        self._visits: set[asyncio.Task[None]] = set()
        self._unsettled: set[Request] = set()

    async def start(self, host: str, port: int) -> int:
        """Serve from now on; the port.

        Raises:
            OSError: The port is in use.
        """
        started = Port(host, port, self._accepted, self.faults)
        started.start()
        self._port = started
        return started.number

    async def aclose(self) -> None:
        """Stop, drop all connections, and wait until nothing is left."""
        if self._port is not None:
            await self._port.aclose()
            self._port = None
        await asyncio.sleep(0)  # so that every visit has begun, and can end
        visits = list(self._visits)
        for visit in visits:
            visit.cancel()
        if visits:
            await asyncio.wait(visits)
        await asyncio.sleep(0)  # the loop closes the last sockets in its next round

    def _accepted(self, sock: socket.socket) -> None:
        ledger = self.ledger
        ledger.opened += 1
        ledger.open += 1
        connection = Connection(ledger.opened, time.monotonic())
        ledger.connections.append(connection)
        # Every task is kept, ended and awaited in aclose.
        task = asyncio.get_running_loop().create_task(receive(self, sock, connection, self._tls))
        self._visits.add(task)
        task.add_done_callback(self._left)

    def _left(self, task: asyncio.Task[None]) -> None:
        self._visits.remove(task)
        self.ledger.open -= 1
        if not task.cancelled() and task.exception() is not None:
            log.error("a connection failed", exc_info=task.exception())

    # --- what a visit asks for ------------------------------------------------------------------------------------

    def begin(self, connection: Connection, head: bytes) -> Request:
        """Write down a request that has begun, unless it is none of the application's."""
        if self._aside is not None:
            method, _, rest = head.partition(b" ")
            if self._aside.owns(method, rest.partition(b" ")[0].partition(b"?")[0]):
                return Request(number=0, connection=connection.number, method="-", target="")
        ledger = self.ledger
        ledger.received += 1
        connection.requests += 1
        request = Request(number=ledger.received, connection=connection.number, method="-", target="")
        ledger.requests.append(request)
        self._unsettled.add(request)
        return request

    def waiting(self, request: Request) -> Sequence[Rule]:
        """The faults that wait for this request."""
        if not self.faults or not request.number:
            return ()
        return self.faults.on_request(request.connection, request.method, self._path_of(request.path))

    def room(self, request: Request) -> int:
        """Largest body of a request in bytes."""
        return self.max_body if self._aside is None or request.number else self._aside.room(request)

    def refusal(self, request: Request, problem: BadRequest) -> Reply:
        """The reply to bytes that are no HTTP request, or to one that is too large."""
        if self._aside is not None and not request.number:
            return self._aside.refuse(problem)
        return Reply(problem.status, f"{problem}\n", "text/plain", close=True)

    async def perform(self, request: Request) -> Reply:
        """Have the application carry a request out."""
        answer = self._answer if self._aside is None or request.number else self._aside.answer
        try:
            reply = answer(request)
            return await reply if inspect.isawaitable(reply) else reply
        except Exception:
            log.exception("the application failed at %s %s", request.method, request.path)
            return Reply(500)

    def settle(self, request: Request) -> None:
        """Tell, once, that it is known what becomes of a request."""
        if request in self._unsettled:
            self._unsettled.remove(request)
            if self._settled is not None:
                self._settled(request)
