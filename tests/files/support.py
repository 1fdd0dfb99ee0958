"""A server that takes and gives files, and a client of it."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import attrs
from aiohttp import web

from aiobandwidth import BearerAuth, Download, NumbersClient, OAuth2ClientCredentials

UPLOADED = "<fileUploadResponse><filename>p-1.pdf</filename><resultCode>0</resultCode></fileUploadResponse>"
PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@attrs.define
class Taken:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    size: int
    digest: str
    body: bytes
    """The first 100,000 bytes."""


@attrs.define
class Carrier:
    """Answers each request with the next of its answers; the last is repeated."""

    answers: list[Answer]
    taken: list[Taken] = attrs.field(factory=list)
    tokens: int = 0
    base: str = ""

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/oauth2/token"):
            self.tokens += 1
            return web.json_response({"access_token": f"tok-{self.tokens}", "expires_in": 3600})
        self.taken.append(await take(request))
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return await answer(request)

    def client(self, **settings: Any) -> NumbersClient:
        settings.setdefault("auth", BearerAuth("t"))
        return NumbersClient("7001", base_url=self.base, **settings)

    def oauth(self, **settings: Any) -> NumbersClient:
        return self.client(auth=OAuth2ClientCredentials("c", "s"), **settings)


async def take(request: web.Request) -> Taken:
    digest, size, head = hashlib.sha256(), 0, b""
    async for piece in request.content.iter_any():
        digest.update(piece)
        size += len(piece)
        head += piece[: max(0, 100_000 - len(head))]
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Taken(request.method, request.path_qs, headers, size, digest.hexdigest(), head)


@asynccontextmanager
async def running(*answers: Answer) -> AsyncIterator[Carrier]:
    carrier = Carrier(list(answers))
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", carrier.serve)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    carrier.base = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield carrier
    finally:
        await runner.cleanup()


def say(status: int = 200, body: bytes | str = b"", kind: str = "application/xml", **headers: str) -> Answer:
    """A reply with these; underscores of header names stand for dashes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    async def answer(request: web.Request) -> web.Response:
        data = body.encode() if isinstance(body, str) else body
        return web.Response(status=status, body=data, headers={"Content-Type": kind, **named})

    return answer


def taken_well() -> Answer:
    return say(201, UPLOADED)


def stream(pieces: Callable[[], AsyncIterator[bytes]], size: int | None = None, **headers: str) -> Answer:
    """A reply that is sent piece by piece, chunked unless its size is given."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    async def answer(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "application/octet-stream", **named})
        if size is not None:
            response.content_length = size
        await response.prepare(request)
        async for piece in pieces():
            await response.write(piece)
        await response.write_eof()
        return response

    return answer


async def pieces_of(data: bytes, each: int = 1000) -> AsyncIterator[bytes]:
    """An async iterator over bytes."""
    for start in range(0, len(data), each):
        yield data[start : start + each]


# --- the ways to take a file ------------------------------------------------------------------------------------------


def loa(client: NumbersClient) -> Download:
    return client.port_ins.get_port_in_loa("p", "f.pdf")


def report(client: NumbersClient) -> Download:
    return client.reports.get_report_instance_file("r", "i")


async def as_bytes(call: Download, folder: Path) -> bytes:
    return await call


async def as_saved(call: Download, folder: Path) -> bytes:
    saved = await call.save(folder / "saved.bin")
    content = saved.path.read_bytes()
    assert saved.size == len(content)
    return content


async def as_pieces(call: Download, folder: Path) -> bytes:
    return b"".join([piece async for piece in call])


async def as_file(call: Download, folder: Path) -> bytes:
    async with call as file:
        return b"".join([piece async for piece in file])


WAYS = [as_bytes, as_saved, as_pieces, as_file]
STREAMED = WAYS[1:]
Way = Callable[[Download, Path], Any]
