"""The sandbox as a server: requests a second on one core, many numbers, and whether many orders make it slow."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from itertools import count

from aiobandwidth.sandbox.rate_centers import rate_centers
from benchmarks.harness import MACHINE, OURS, Figure, Measure, Settings, Times, flat, rounds
from benchmarks.load import Load, cores, get, pinned, post, send
from benchmarks.sandbox_server import Running, running

BARE = "a server of fixed bytes"
EMPTY = "no numbers in service"
CONCURRENCIES = (1, 8, 50)
GET_MS, ORDER_MS = 1000 / 1500, 1000 / 400
_PATIENCE = 60.0  # seconds
_PAGE = 5000
_KIND = "DisconnectTelephoneNumberOrder"
_LISTS = ("", "&status=COMPLETE", "&customerOrderId=load-5", "&startdate=2020-01-01", "&userid=nobody")
Sending = Callable[[int, int], Load]
"""Sends so many requests, so many at a time."""


def numbers() -> Iterator[str]:
    """Numbers that can be bought, each once."""
    for center in rate_centers():
        for exchange in center.exchanges():
            yield from (f"{exchange}{value:04d}" for value in range(10_000) if value % 100 != 99)


def order(site: str, tn: str, number: int) -> str:
    listed = f"<TelephoneNumberList><TelephoneNumber>{tn}</TelephoneNumber></TelephoneNumberList>"
    kind = f"<ExistingTelephoneNumberOrderType>{listed}</ExistingTelephoneNumberOrderType>"
    return f"<Order><CustomerOrderId>load-{number}</CustomerOrderId><SiteId>{site}</SiteId>{kind}</Order>"


class Buyer:
    """Places orders for one number each, and sees to it that they all complete."""

    def __init__(self, server: Running) -> None:
        self._server = server
        self._numbers, self._turn = numbers(), count()
        self.placed = 0

    def buy(self, many: int, concurrency: int) -> Load:
        """Place orders, and wait for the last of them: that it is carried out belongs to it."""
        start = time.perf_counter()
        done = send(self._server.port, self._request, many, concurrency)
        self.placed += many
        while (complete := self._server.ask("complete")) < self.placed:
            if time.perf_counter() - start > _PATIENCE:
                raise RuntimeError(f"{self.placed - complete} orders do not complete")
        if set(done.statuses) != {"201"}:
            raise RuntimeError(f"orders were answered with {dict(done.statuses)}")
        return Load((time.perf_counter() - start) / many, done.statuses)

    def _request(self, _: int) -> bytes:
        server = self._server
        body = order(server.site, next(self._numbers), next(self._turn))
        return post(server.path("/orders"), body, server.token)


def figures(settings: Settings) -> Iterator[Figure]:
    free = cores()
    mine, theirs = (free[0], free[1]) if len(free) > 1 else (None, None)
    with pinned(mine):
        yield from _speed(settings, theirs)
        yield from _many_orders(settings, theirs)
        yield from _many_numbers(settings, theirs)


def _speed(settings: Settings, core: int | None) -> Iterator[Figure]:
    requests = 200 if settings.quick else 2000
    with running("sandbox", core=core) as server, running("bare", core=core) as fixed:
        buyer, look = Buyer(server), get(server.path(f"/sites/{server.site}"), server.token)
        kinds: dict[str, tuple[str, float, Sending, Sending]] = {
            "get": (
                "small GETs",
                GET_MS,
                lambda many, at_once: send(server.port, lambda _: look, many, at_once),
                lambda many, at_once: send(fixed.port, lambda _: look, many, at_once),
            ),
            "order": (
                "orders to their end",
                ORDER_MS,
                buyer.buy,
                lambda many, at_once: send(
                    fixed.port, lambda n: post("/orders", order("1", "9192000000", n), ""), many, at_once
                ),
            ),
        }
        for key, (work, most, ours, bare) in kinds.items():
            for at_once in CONCURRENCIES:
                times: Times = {OURS: [], BARE: []}
                ours(at_once, at_once)
                bare(at_once, at_once)
                for _ in rounds(settings.rounds, times):
                    times[OURS].append(ours(requests, at_once).seconds)
                    times[BARE].append(bare(requests, at_once).seconds)
                said = f"sandbox: {work}, {at_once} at a time"
                yield Figure(f"sandbox-{key}-{at_once}", said, BARE, times, Measure.TIME, round(most, 3))
            yield Figure(f"sandbox-{key}-speed", said, BARE, times, Measure.SPEED)


def _many_orders(settings: Settings, core: int | None) -> Iterator[Figure]:
    """Whether lists of orders, and orders, cost more when there are many."""
    steps = [100, 1000] if settings.quick else [1000, 10_000, 100_000]
    reading: Times = {f"{step:,} items": [] for step in steps}
    placing: Times = {f"{step:,} items": [] for step in steps}
    with running("sandbox", core=core) as server:
        buyer = Buyer(server)
        paths = [server.path(f"/orders?page=1&size=20{rest}") for rest in _LISTS]
        asked = [get(path, server.token) for path in [*paths, server.path("/orders/totals")]]
        for step in steps:
            buyer.buy(step - buyer.placed - (50 if step == steps[-1] else 0), 8)
            send(server.port, lambda n: asked[n % len(asked)], 10 * len(asked), 1)  # warm
            name, machine = f"{step:,} items", Times()
            for _ in rounds(settings.rounds, machine):
                reading[name].append(send(server.port, lambda n: asked[n % len(asked)], 10 * len(asked), 1).seconds)
                placing[name].append(buyer.buy(50, 8).seconds)
            reading[MACHINE] = placing[MACHINE] = machine[MACHINE]
    yield flat("sandbox-flat-lists", "sandbox: a list, by orders there are", reading, 2)
    yield flat("sandbox-flat-orders", "sandbox: an order, by orders there are", placing, 2)


def _many_numbers(settings: Settings, core: int | None) -> Iterator[Figure]:
    """Start and memory of a sandbox with many numbers in service, which are all read and partly disconnected."""
    start: Times = {OURS: [], EMPTY: []}
    memory: Times = {OURS: [], EMPTY: []}
    items = settings.items
    for _ in rounds(settings.rounds, start):
        with running("sandbox", core=core) as server:
            start[EMPTY].append(server.seconds)
            memory[EMPTY].append(server.ask("peak"))
        with running("sandbox", numbers=items, core=core) as server:
            start[OURS].append(server.seconds)
            walked = list(walk(server))
            if len(walked) != items:
                raise RuntimeError(f"{len(walked)} numbers were listed, not {items}")
            disconnect(server, walked[:: max(2, items // 50_000)])
            memory[OURS].append(server.ask("peak"))
    memory[MACHINE] = start[MACHINE]
    work = f"sandbox: {items:,} numbers"
    yield Figure("sandbox-start", f"{work}: start", EMPTY, start, Measure.TIME, 3000)
    yield Figure("sandbox-memory", f"{work}: memory", EMPTY, memory, Measure.MEMORY, 300, worst=True)


def walk(server: Running) -> Iterator[str]:
    """All numbers in service, page by page."""
    connection, headers = HTTPConnection("127.0.0.1", server.port), {"Authorization": f"Bearer {server.token}"}
    page: str | None = "1"
    while page is not None:
        connection.request("GET", server.path(f"/inserviceNumbers?page={page}&size={_PAGE}"), headers=headers)
        body = connection.getresponse().read().decode()
        yield from re.findall(r"<TelephoneNumber>(\d+)<", body)
        following = re.search(r"<next>[^<]*[?]page=(\d+)", body)
        page = following and following[1]
    connection.close()


def disconnect(server: Running, wanted: list[str]) -> None:
    """Disconnect numbers, 5,000 with each order; the sandbox has carried them out when it counts fewer."""
    orders = [wanted[first : first + _PAGE] for first in range(0, len(wanted), _PAGE)]

    def request(number: int) -> bytes:
        listed = "".join(f"<TelephoneNumber>{tn}</TelephoneNumber>" for tn in orders[number])
        kind = f"<TelephoneNumberList>{listed}</TelephoneNumberList>"
        body = f"<{_KIND}><{_KIND}Type>{kind}</{_KIND}Type></{_KIND}>"
        return post(server.path("/disconnects"), body, server.token)

    before = server.ask("owned")
    done = send(server.port, request, len(orders), 1)
    if set(done.statuses) != {"201"}:
        raise RuntimeError(f"disconnects were answered with {dict(done.statuses)}")
    start = time.perf_counter()
    while server.ask("owned") != before - len(wanted):
        if time.perf_counter() - start > _PATIENCE:
            raise RuntimeError("the disconnects do not end")
