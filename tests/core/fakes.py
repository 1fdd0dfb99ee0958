"""A transport without a network and a clock that stands still until somebody sleeps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from aiobandwidth import BearerAuth, NumbersClient
from aiobandwidth._core.call import Runtime
from aiobandwidth._core.wire import Attempt, Headers, Request, SendFailed, WireReply

Step = WireReply | SendFailed | Callable[[Request], "WireReply | SendFailed"]


def xml(text: str, status: int = 200, **headers: str) -> WireReply:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return WireReply(
        status=status, headers=Headers({"content-type": "application/xml", **named}), body=text.encode(), reason=""
    )


def reply(status: int, body: bytes = b"", **headers: str) -> WireReply:
    named = {"content-length": str(len(body)), **{name.replace("_", "-"): value for name, value in headers.items()}}
    return WireReply(status=status, headers=Headers(named), body=body)


def unsent(text: str = "cannot connect") -> SendFailed:
    return SendFailed("connect", text, sent=False)


def lost(text: str = "the server closed the connection without a reply") -> SendFailed:
    return SendFailed("lost", text, sent=True)


def silent() -> SendFailed:
    return SendFailed("timeout", "the server was silent for too long", sent=True)


def as_sent(request: Request, attempt: Attempt) -> Request:
    """The request with the credentials that belong to the attempt."""
    if attempt.authorization is None:
        return request
    return attrs.evolve(request, headers=Headers({**request.headers, "authorization": attempt.authorization}))


class FakeTransport:
    """Plays a script, one step for each request; the last step is repeated."""

    def __init__(self, *script: Step) -> None:
        self.script: list[Step] = list(script)
        self.requests: list[Request] = []
        self.open_count = 0

    async def open(self) -> None:
        self.open_count += 1

    async def aclose(self) -> None:
        self.open_count -= 1

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        attempt.watched = True
        request = as_sent(request, attempt)
        self.requests.append(request)
        step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        outcome = step if isinstance(step, WireReply | SendFailed) else step(request)
        attempt.sent = not isinstance(outcome, SendFailed) or outcome.sent
        if isinstance(outcome, SendFailed):
            raise outcome
        return attrs.evolve(outcome, url=request.url)

    @property
    def sent(self) -> list[str]:
        return [f"{request.method} {request.url}" for request in self.requests]


class Clock:
    """Time passes only while sleeping."""

    def __init__(self, draws: Sequence[float] = (0.5,)) -> None:
        self.time = 1_000.0
        self.slept: list[float] = []
        self._draws = list(draws)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return 1_700_000_000.0 + self.time

    def draw(self) -> float:
        return self._draws.pop(0) if len(self._draws) > 1 else self._draws[0]

    @property
    def runtime(self) -> Runtime:
        return Runtime(self.now, self.wall, self.sleep, self.draw)


def make_client(transport: FakeTransport, clock: Clock | None = None, **settings: Any) -> NumbersClient:
    """A client that does no I/O."""
    settings.setdefault("auth", BearerAuth("token-for-tests"))
    settings.setdefault("account_id", "7001")
    client = NumbersClient(transport=transport, **settings)
    caller = client._engine.caller
    caller.runtime = (clock or Clock()).runtime
    return client
