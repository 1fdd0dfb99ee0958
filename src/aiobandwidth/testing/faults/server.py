"""A server on which anything can go wrong, for tests of any HTTP client."""

from __future__ import annotations

import re
import ssl
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Self

import attrs

from .front import Front
from .ledger import Ledger
from .replies import Reply
from .requests import Request
from .rules import Faults

Maker = Callable[[Request], "Reply | Awaitable[Reply]"]


@attrs.frozen
class _Answer:
    method: str | None
    path: re.Pattern[str]
    reply: Reply | Maker


class FaultServer:
    """An HTTP server on loopback that writes down all that comes, applies it, and goes wrong as it is told.

    Use it as an async context manager; it serves from entry to exit, and when entered again it goes on with what it
    had, on the same port. At exit every connection is dropped.

    Args:
        body: What requests are answered with, unless `answer` says otherwise: 201 for POST, else 200.
        content_type: Of the body.
        host: Address to bind.
        port: Port to bind; 0 for a free one.
        seed: The same seed gives the same hits where faults strike by chance.
        keep: How many requests the ledger remembers; None for all.
        settled: Called once for each request, when it is known what becomes of it and before the client can know.
        tls: Speak TLS with this context.

    Attributes:
        faults: What is to go wrong; see `Faults.add`.
        ledger: What came in and what became of it.
        host: Address.
        port: The port, known once the server runs.
    """

    def __init__(
        self,
        body: str | bytes = "<Ok/>",
        content_type: str = "application/xml",
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        seed: int = 0,
        keep: int | None = None,
        settled: Callable[[Request], None] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self.faults = Faults(seed=seed)
        self.ledger = Ledger(keep=keep)
        self.host = host
        self.port = port
        self._scheme = "http" if tls is None else "https"
        self._made = Reply(201, body, content_type)
        self._found = Reply(200, body, content_type)
        self._answers: list[_Answer] = []
        self._front = Front(self._reply_to, faults=self.faults, ledger=self.ledger, settled=settled, tls=tls)

    @property
    def url(self) -> str:
        """Origin, such as ``http://127.0.0.1:41234``."""
        return f"{self._scheme}://{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    def answer(self, reply: Reply | Maker, *, method: str | None = None, path: str = "") -> None:
        """Answer some requests in another way; what was said last goes first.

        Args:
            reply: A reply, or a function, async or not, that makes one of a request. A status of 400 and above says
                that the request was not applied.
            method: Only requests with this method.
            path: Only requests whose path, as sent, fits this regular expression.
        """
        self._answers.insert(0, _Answer(method, re.compile(path), reply))

    def _reply_to(self, request: Request) -> Reply | Awaitable[Reply]:
        for one in self._answers:
            if one.method in (None, request.method) and one.path.search(request.path):
                return one.reply if isinstance(one.reply, Reply) else one.reply(request)
        return self._made if request.method == "POST" else self._found

    async def __aenter__(self) -> Self:
        self.port = await self._front.start(self.host, self.port)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop serving and drop all connections."""
        await self._front.aclose()
