"""An event loop whose clock jumps to the next timer: minutes of waiting take no time, and none of it is chance."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, TypeVar

import anyio

from aiobandwidth import BearerAuth, NumbersClient
from aiobandwidth._core.call import Runtime
from aiobandwidth._core.warming import warm
from aiobandwidth._core.wire import Attempt, Headers, Request, WireReply
from aiobandwidth._generated.registry import operation
from tests.limits.servers import Limit, headers
from tests.limits.simulation import EPOCH

T = TypeVar("T")
STATE = b"<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>"


class _Selector(selectors.SelectSelector):
    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("everybody waits and nobody will come")
            self.now += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """Time passes only while nothing can be done."""

    def __init__(self) -> None:
        self.clock = _Selector()
        super().__init__(self.clock)

    def time(self) -> float:
        return self.clock.now


def run(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a coroutine function in virtual time, which begins with 0."""
    asyncio.run(_warm_up())
    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main())


async def _warm_up() -> None:
    """Codecs are made in a thread, which needs real time."""
    for name in ("orders.get_order", "orders.create_order"):
        await warm(operation(name))


def now() -> float:
    return asyncio.get_running_loop().time()


class Server:
    """A transport with a server behind it that has a limit.

    Attributes:
        round_trip: Seconds until a reply is there.
        accepted: When calls were accepted, with the path of each.
        refused: When calls were refused, with the path of each.
        tells: Makes the headers of a reply that is no refusal.
    """

    def __init__(self, limit: Limit, *, answer: str = "seconds", round_trip: float = 0.02) -> None:
        self.limit, self.answer, self.round_trip = limit, answer, round_trip
        self.accepted: list[tuple[float, str]] = []
        self.refused: list[tuple[float, str]] = []
        self.tells: Callable[[float], Mapping[str, str]] = lambda _: {}
        self.under_way = self.most_under_way = 0

    async def open(self) -> None: ...

    async def aclose(self) -> None: ...

    async def send(self, request: Request, attempt: Attempt) -> WireReply:
        attempt.watched = attempt.sent = True
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await anyio.sleep(self.round_trip / 2)
            opens = self.limit.ask(EPOCH + now())
            (self.accepted if opens is None else self.refused).append((now(), request.path.rpartition("/")[2]))
            said = self.tells(EPOCH + now()) if opens is None else headers(self.answer, EPOCH + now(), opens)
            await anyio.sleep(self.round_trip / 2)
        finally:
            self.under_way -= 1
        if opens is not None:
            return WireReply(status=429, headers=Headers(said))
        return WireReply(status=200, headers=Headers({"content-type": "application/xml", **said}), body=STATE)


def client_of(server: Any, **settings: Any) -> NumbersClient:
    """A client in virtual time."""
    client = NumbersClient("7001", BearerAuth("token-for-tests"), transport=server, **settings)
    chance = random.Random(1)
    client._engine.caller.runtime = Runtime(now, lambda: EPOCH + now(), anyio.sleep, chance.random)
    return client
