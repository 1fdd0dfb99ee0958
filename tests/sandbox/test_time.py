"""The sandbox's time: real, accelerated and by hand; and histories that do not depend on anything else."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import NotFound
from aiobandwidth.sandbox import TOKEN, Clock, Sandbox
from aiobandwidth.sandbox.clock import STEPS, Agenda
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import RALEIGH, Api, eventually

START = 1_900_000_000.0
ACCOUNT = "/api/v1/accounts/9900001"


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[Api]:
    async with Sandbox(**options) as sandbox, connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


# --- the clock -------------------------------------------------------------------------------------------------------


def test_a_clock_by_hand() -> None:
    clock = Clock(speed=0, start=START)
    assert clock.time() == START
    clock.advance(seconds=1, minutes=1, hours=1, days=1)
    assert clock.time() == START + 90_061
    assert clock.real_seconds(1) is None
    with pytest.raises(ValueError, match="backwards"):
        clock.advance(seconds=-1)
    for speed in (-1.0, float("inf"), float("nan")):
        with pytest.raises(ValueError, match="speed is"):
            Clock(speed=speed)


def test_a_new_speed_is_no_jump() -> None:
    clock, heard = Clock(speed=0, start=START), []
    clock.listeners.append(lambda: heard.append(clock.time()))
    clock.speed = 1e6
    time.sleep(0.001)
    fast = clock.time()
    assert fast >= START + 1000
    clock.speed = 0
    assert clock.time() >= fast
    assert clock.time() == clock.time()
    assert len(heard) == 2
    clock.speed = 1
    assert clock.real_seconds(5) == 5


def test_a_held_clock_stands_still() -> None:
    clock = Clock(speed=1e6)
    with clock.held() as moment:
        assert clock.time() == moment
        with clock.held(START):
            assert clock.time() == START
        clock.advance(hours=1)
        assert clock.time() == moment + 3600
    assert clock.time() >= moment + 3600


def test_clock_or_speed() -> None:
    assert Sandbox(speed=0).clock.speed == 0
    with pytest.raises(ValueError, match="not both"):
        Sandbox(speed=0, clock=Clock())


# --- planned steps ---------------------------------------------------------------------------------------------------


def agenda(clock: Clock, seen: list[tuple[float, Any]], monkeypatch: pytest.MonkeyPatch) -> Agenda:
    """An agenda with one step, which notes when it runs and may plan another."""

    def perform(name: str, args: tuple[Any, ...]) -> None:
        seen.append((clock.time() - START, args[0]))
        if len(args) > 1:
            planned.after(args[1], name, f"{args[0]}'s")

    monkeypatch.setitem(STEPS, "test.note", perform)
    planned = Agenda(clock, perform)
    return planned


def test_steps_run_in_order_and_at_their_moments(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, seen = Clock(speed=0, start=START), list[tuple[float, Any]]()
    planned = agenda(clock, seen, monkeypatch)
    planned.after(30, "test.note", "late")
    planned.after(10, "test.note", "parent", 5)
    planned.after(10, "test.note", "twin")
    planned.at(START - 100, "test.note", "overdue")
    planned.after(3000, "test.note", "later")
    assert planned.next_in() == 0
    clock.advance(seconds=100)
    assert planned.run_due() == 5
    assert seen == [(0, "overdue"), (10, "parent"), (10, "twin"), (15, "parent's"), (30, "late")]
    assert planned.next_in() == 2900
    assert len(planned) == 1


def test_a_plan_is_data(monkeypatch: pytest.MonkeyPatch) -> None:
    planned = agenda(Clock(speed=0), [], monkeypatch)
    with pytest.raises(KeyError, match=r"no step 'test\.none'"):
        planned.after(1, "test.none")
    with pytest.raises(TypeError, match=r"cannot take .* along; give it an id"):
        planned.after(1, "test.note", object())  # type: ignore[arg-type]
    sandbox = Sandbox()
    order = sandbox.bring_in("2505550123")
    with pytest.raises(KeyError, match=r"no step 'test\.none'"):
        sandbox.world.later(order, 1, "test.none")


async def test_a_failing_step_stops_nothing(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def fail(world: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setitem(STEPS, "test.fail", fail)
    async with running(order_delay=0.01) as api:
        api.sandbox.world.agenda.after(0.001, "test.fail")
        await api.buy(RALEIGH)
    assert "a planned step failed" in caplog.text


# --- in the sandbox --------------------------------------------------------------------------------------------------


async def test_a_jump_is_no_moment() -> None:
    """The history shows when each step took place."""
    async with running(speed=0, order_delay=3600) as api:
        sandbox = api.sandbox
        await api.order(RALEIGH)
        port = m.LnpOrder(
            site_id=api.site,
            peer_id=api.peer,
            list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=api.tns("9192000005")),
        )
        porting = await api.client.port_ins.create_port_in(port)
        start = sandbox.clock.time()
        sandbox.advance(hours=5)
        (order,) = sandbox.orders
        assert [(entry.status, entry.time - start) for entry in order.history] == [
            ("RECEIVED", 0),
            ("PROCESSING", 1800),
            ("COMPLETE", 3600),
        ]
        assert order.finished == start + 3600
        assert [entry.time for entry in sandbox.ledger if entry.kind == "bought"] == [start + 3600]
        assert sandbox.world.inventory.records[RALEIGH].since == start + 3600
        shown = await api.client.port_ins.get_port_in_history(porting.id)
        dates = [(str(entry.status), entry.order_date) for entry in shown.order_history]
        assert [status for status, _ in dates] == ["SUBMITTED", "FOC", "COMPLETE"]
        moments = [date.timestamp() for _, date in dates]  # type: ignore[union-attr]
        assert [round(moment - moments[0]) for moment in moments] == [0, 3600, 7200]


async def test_the_server_wakes_up_by_itself_on_a_fast_clock() -> None:
    async with running(speed=1000, order_delay=200) as api:
        await api.order(RALEIGH)
        (order,) = api.sandbox.orders
        began = time.monotonic()
        await eventually(lambda: order.finished is not None, seconds=20)
        assert time.monotonic() - began > 0.1
        assert order.finished == pytest.approx(order.created + 200)
        assert [entry.time - order.created for entry in order.history] == pytest.approx([0, 100, 200])


async def test_whoever_sleeps_hears_of_the_clock() -> None:
    async with running(speed=0, order_delay=200) as api:
        sandbox = api.sandbox
        await api.order(RALEIGH)
        (order,) = sandbox.orders
        sandbox.clock.advance(seconds=100)  # past the sandbox's own method
        await eventually(lambda: order.status == "PROCESSING")
        sandbox.clock.speed = 1000
        await eventually(lambda: order.status == "COMPLETE", seconds=20)
        assert order.finished == pytest.approx(order.created + 200)


async def test_lifetimes_follow_the_clock() -> None:
    async with running(speed=0, order_delay=1, aging=7200, token_lifetime=3600) as api:
        sandbox, client = api.sandbox, api.client
        await client.tn_reservations.create_tn_reservation(m.Reservation(reserved_tn=api.tn("9192000002")))
        callback = m.CallbackSubscription(url="http://127.0.0.1:9/", expiry=1800)
        subscription = m.Subscription(order_type="orders", callback_subscription=callback)
        await client.subscriptions.create_subscription(subscription)
        sandbox.bring_in("2505550123")
        order = await api.order(RALEIGH)
        sandbox.advance(seconds=1)
        await order.wait(timeout=5)
        part = m.DisconnectTelephoneNumberOrderType(
            telephone_number_list=m.TelephoneNumberList(telephone_number=api.tns(RALEIGH))
        )
        gone = m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=part)
        await client.disconnects.create_disconnect(gone)
        sandbox.advance(seconds=1)
        status = sandbox.numbers.status
        assert (status(RALEIGH), status("9192000002")) == ("Aging", "Reserved")
        sandbox.advance(seconds=7199)
        assert status(RALEIGH) == "Aging"
        sandbox.advance(seconds=1)
        assert status(RALEIGH) == "Available"
        # The token is over too; a client that gets its tokens itself is not disturbed by that.
        assert all(end is None or end <= sandbox.clock.time() for end in sandbox.world.tokens.values())
        with pytest.raises(NotFound):
            await client.orders.get_order("no-such-order")
        assert sandbox.calls["oauth2.token"] == 2
        (record,) = sandbox.account.subscriptions.values()
        assert record.expires is not None
        assert record.expires < sandbox.clock.time()
        sandbox.advance(hours=2)
        assert status("9192000002") == "Available"


# --- one seed, one history -------------------------------------------------------------------------------------------


async def raw(sandbox: Sandbox, requests: list[tuple[str, str, str]]) -> bytes:
    """All bytes that come back on one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", sandbox.port)
    for place, (method, path, body) in enumerate(requests):
        last = "Connection: close\r\n" if place == len(requests) - 1 else ""
        head = f"{method} {ACCOUNT}{path} HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer {TOKEN}\r\n{last}"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
        await writer.drain()
    found = await reader.read()
    writer.close()
    await writer.wait_closed()
    return found


def order_of(site: str, tn: str, name: str) -> str:
    return (
        f"<Order><SiteId>{site}</SiteId><CustomerOrderId>{name}</CustomerOrderId><ExistingTelephoneNumberOrderType>"
        f"<TelephoneNumberList><TelephoneNumber>{tn}</TelephoneNumber></TelephoneNumberList>"
        "</ExistingTelephoneNumberOrderType></Order>"
    )


async def test_one_seed_gives_the_same_bytes_on_the_wire() -> None:
    async def history(seed: int) -> list[bytes]:
        async with Sandbox(seed=seed, clock=Clock(speed=0, start=START), order_delay=60) as sandbox:
            site = sandbox.site_id
            wanted = [
                ("POST", "/orders", order_of(site, RALEIGH, "a")),
                ("POST", "/orders", order_of("no-site", RALEIGH, "b")),
                ("GET", "/availableNumbers?areaCode=303&quantity=2", ""),
                ("POST", "/sites", "<Site><Name>"),
                ("GET", "/sites", ""),
            ]
            found = [await raw(sandbox, wanted)]
            sandbox.advance(hours=1)
            found.append(await raw(sandbox, [("GET", "/orders?page=1&size=5", ""), ("GET", "/nothing", "")]))
            return found

    first = await history(7)
    assert first == await history(7)
    assert first != await history(8)
    assert first[0].count(b"Date: Sun, 17 Mar 2030 17:46:40 GMT\r\n") == 5
    assert first[1].count(b"Date: Sun, 17 Mar 2030 18:46:40 GMT\r\n") == 2


async def shuffled(turn: int, **options: Any) -> list[Any]:
    """What 200 different orders are answered, sent over several connections at once and in another order each time."""
    names = [f"{number:04d}" for number in range(200)]
    random.Random(turn).shuffle(names)
    clock, limits = Clock(speed=0, start=START), {"ORDER": (10_000, 1.0)}
    headers = {"Authorization": f"Bearer {TOKEN}", "Host": "sandbox"}
    sandbox = Sandbox(clock=clock, order_delay=60, rate_limits=limits, **options)
    async with sandbox, aiohttp.ClientSession(headers=headers) as http:
        said: list[Any] = []
        gate = asyncio.Semaphore(8)

        async def exchange(method: str, name: str, path: str, body: str | None = None) -> str:
            async with gate, http.request(method, f"{sandbox.v1_url}/accounts/9900001{path}", data=body) as reply:
                text = await reply.text()
                said.append((name, method, reply.status, sorted(reply.headers.items()), text))
                return reply.headers.get("Location", "").rpartition("/")[2]

        async def place(name: str) -> None:
            tn = f"9192{int(name) // 99:02d}0{int(name) % 99:02d}0"[:10]
            key = await exchange("POST", name, "/orders", order_of(sandbox.site_id, tn, name))
            await exchange("POST", name, f"/orders/{key}/notes", f"<Note><Description>{name}</Description></Note>")
            await exchange("GET", name, f"/orders/{key}")

        await asyncio.gather(*map(place, names))
        sandbox.advance(hours=1)
        for order in sorted(sandbox.orders, key=lambda order: order.customer_order_id or ""):
            await exchange("GET", order.customer_order_id or "", f"/orders/{order.id}")
        return sorted(said)


async def test_stable_ids_do_not_depend_on_the_order_of_arrival() -> None:
    first, second = await shuffled(1, stable_ids=True), await shuffled(2, stable_ids=True)
    assert len(first) == 800
    assert {status for _, _, status, _, _ in first} == {200, 201}
    assert first == second
    assert first != await shuffled(1, stable_ids=True, seed=8)
    assert first != await shuffled(1)


async def test_stable_ids_tell_equal_requests_apart() -> None:
    async def ids() -> list[str]:
        async with Sandbox(stable_ids=True, speed=0) as sandbox, connect(sandbox) as client:
            api = Api(sandbox, client, "v1")
            orders = [(await api.order(RALEIGH, customer_order_id="same")).id for _ in range(2)]
            place = m.Address(house_number="1", street_name="Main", city="Raleigh", state_code="NC", zip="27601")
            for name in ("North", "South"):
                await client.sites.create_site(m.Site(name=name, address=place))
            return [*orders, *sandbox.account.sites]

    first = await ids()
    assert len(set(first)) == 5
    assert first == await ids()
