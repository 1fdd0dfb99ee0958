"""A receiver of webhooks: a real server on loopback that keeps what came and answers as a test says."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import attrs
from aiohttp import web
from multidict import CIMultiDictProxy

from aiobandwidth import models as m
from aiobandwidth import xml

Answer = Callable[["Came"], web.Response | Awaitable[web.Response]]


@attrs.frozen
class Came:
    """One request."""

    path: str
    headers: CIMultiDictProxy[str]
    body: bytes

    @property
    def authorization(self) -> str | None:
        return self.headers.get("Authorization")

    @property
    def note(self) -> m.Notification:
        return xml.decode(self.body, m.Notification)

    @property
    def question(self) -> m.PortOutValidationRequest:
        return xml.decode(self.body, m.PortOutValidationRequest)


class Receiver:
    """What came, and how it is answered: with 200 and no body, unless told."""

    def __init__(self, url: str = "") -> None:
        self.came: list[Came] = []
        self.answer: Answer = lambda came: web.Response()
        self.url = url

    @property
    def notes(self) -> list[m.Notification]:
        return [came.note for came in self.came]

    @property
    def states(self) -> list[str | None]:
        return [note.status for note in self.notes]

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        came = Came(request.path_qs, request.headers, await request.read())
        self.came.append(came)
        given = self.answer(came)
        return given if isinstance(given, web.Response) else await given


CERTIFICATE = Path(__file__).with_name("receiver.pem")
"""Key and certificate of a receiver that speaks TLS; nobody has signed it."""


@asynccontextmanager
async def listening(*, secure: bool = False) -> AsyncIterator[Receiver]:
    made, tls = Receiver(), None
    if secure:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(CERTIFICATE)
    # Receivers that hang on purpose are not waited for in the end.
    runner = web.ServerRunner(web.Server(made.handle), shutdown_timeout=0.01)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=tls).start()
    made.url = f"http{'s' if secure else ''}://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


async def hang(came: Came) -> web.Response:
    await anyio.sleep_forever()
    raise AssertionError
