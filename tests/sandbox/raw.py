"""HTTP byte by byte, as clients in other languages write it."""

from __future__ import annotations

import asyncio
import base64
import re

import attrs

from aiobandwidth.sandbox import Sandbox


@attrs.frozen
class Answer:
    """One reply, as it came."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def value(self, tag: str) -> str:
        """Text of the first element of this name."""
        found = re.search(rf"<{tag}>([^<]*)</{tag}>", self.text)
        assert found is not None, (tag, self.text)
        return found[1]

    @property
    def id(self) -> str:
        """The end of Location, as many clients read it."""
        return self.headers["location"].rpartition("/")[2]


def _answers(data: bytes) -> list[Answer]:
    found = []
    while data:
        head, _, rest = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        size = int(headers.get("content-length", "0"))
        found.append(Answer(int(first.split(" ")[1]), headers, rest[:size]))
        data = rest[size:]
    return found


@attrs.frozen
class Wire:
    """A sandbox, asked over plain sockets with Basic credentials."""

    sandbox: Sandbox

    @property
    def account(self) -> str:
        return f"/api/v1/accounts/{self.sandbox.account_id}"

    @property
    def login(self) -> str:
        pair = f"{self.sandbox.username}:{self.sandbox.password}"
        return f"Authorization: Basic {base64.b64encode(pair.encode()).decode()}"

    async def send(self, *pieces: bytes) -> list[Answer]:
        """Send bytes on a connection of their own, and read all replies until it ends."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.sandbox.port)
        try:
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
            async with asyncio.timeout(5):
                return _answers(await reader.read())
        finally:
            writer.close()
            await writer.wait_closed()

    def request(
        self,
        method: str,
        target: str,
        body: bytes | str = b"",
        *headers: str,
        version: str = "1.1",
        last: bool = True,
        sized: bool = True,
    ) -> bytes:
        """A request as bytes; ``last`` asks for the end of the connection."""
        data = body.encode() if isinstance(body, str) else body
        lines = [f"{method} {target} HTTP/{version}", f"Host: 127.0.0.1:{self.sandbox.port}", self.login, *headers]
        if data and sized:
            lines.append(f"Content-Length: {len(data)}")
        if last:
            lines.append("Connection: close")
        return "\r\n".join([*lines, "", ""]).encode("latin-1") + data

    async def ask(self, method: str, target: str, body: bytes | str = b"", *headers: str) -> Answer:
        """Send one request and read its reply; a target without a slash in front is below the account."""
        path = target if target.startswith("/") else f"{self.account}/{target}"
        found = await self.send(self.request(method, path, body, *(headers or ("Content-Type: application/xml",))))
        assert len(found) == 1
        return found[0]
