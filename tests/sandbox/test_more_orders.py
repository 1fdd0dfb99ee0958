"""Orders of other kinds in the course of time, their conflicts, and what becomes of the numbers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from aiobandwidth import models as m
from aiobandwidth.client import NumbersClient
from aiobandwidth.errors import BadRequest, NotFound
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_bulk_ports import children, draft
from tests.sandbox.on_leaving import csr, leaving, lsr, move, passcode
from tests.sandbox.on_ports import port
from tests.sandbox.on_settings import emergency, listing, names
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, Api

OTHER = "9192000002"


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """A sandbox whose clock stands still; orders take a minute."""
    clock = Clock(speed=0, start=1_900_000_000.0)
    async with Sandbox(clock=clock, order_delay=60, aging=3600) as sandbox, connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


async def bought(api: Api, *numbers: str) -> None:
    await api.order(*numbers)
    api.sandbox.advance(seconds=60)
    assert set(numbers) <= set(api.sandbox.numbers.in_service())


def status(api: Api, kind: str, key: str | None) -> str:
    order = api.sandbox.account.book(kind).get(key or "")
    assert order is not None
    return order.status


async def start(api: Api, client: NumbersClient, kind: str) -> str:
    made: Any = {
        "lidbs": lambda: client.lidbs.create_lidb_order(names(api, RALEIGH)),
        "dldas": lambda: client.dldas.create_dlda_order(listing(api, RALEIGH)),
        "e911s": lambda: client.e911_orders.create_e911_order(emergency(api, RALEIGH)),
        "moveTns": lambda: client.move_tns.create_move_tns_order(move(api, api.site, RALEIGH)),
        "csrs": lambda: client.csrs.create_csr(csr(api)),
        "lsrorders": lambda: client.lsr_orders.create_lsr_order(lsr(api, RALEIGH)),
        "portouts": lambda: client.port_outs.create_port_out(leaving(api, RALEIGH)),
    }
    return str((await made[kind]()).id)


STATES = [
    ("lidbs", "RECEIVED", "PROCESSING", "COMPLETE"),
    ("dldas", "RECEIVED", "PROCESSING", "COMPLETE"),
    ("e911s", "RECEIVED", "PROCESSING", "COMPLETE"),
    ("moveTns", "RECEIVED", "PROCESSING", "COMPLETE"),
    ("csrs", "RECEIVED", "RECEIVED", "COMPLETE"),
    ("lsrorders", "PENDING", "FOC", "COMPLETE"),
    ("portouts", "NEW", "NEW", "COMPLETE"),
]


@pytest.mark.parametrize(("kind", "first", "second", "last"), STATES, ids=[state[0] for state in STATES])
async def test_states(api: Api, kind: str, first: str, second: str, last: str) -> None:
    await bought(api, RALEIGH)
    key = await start(api, api.client, kind)
    assert status(api, kind, key) == first
    api.sandbox.advance(seconds=30)
    assert status(api, kind, key) == second
    assert api.sandbox.numbers.status(RALEIGH) == "Inservice"
    api.sandbox.advance(seconds=30)
    assert status(api, kind, key) == last
    leaves = kind in ("lsrorders", "portouts")
    assert api.sandbox.numbers.status(RALEIGH) == ("Taken" if leaves else "Inservice")


async def test_numbers_that_another_order_works_on(api: Api) -> None:
    await bought(api, RALEIGH)
    for _ in range(2):
        await api.client.lidbs.create_lidb_order(names(api, RALEIGH))
        await api.client.dldas.create_dlda_order(listing(api, RALEIGH))
    await api.client.port_outs.create_port_out(leaving(api, RALEIGH))
    with pytest.raises(BadRequest) as caught:
        await api.client.port_outs.create_port_out(leaving(api, RALEIGH))
    assert caught.value.errors[0].code == "7205"
    api.sandbox.advance(seconds=60)
    for kind, code in (("lidbs", "11020"), ("dldas", "16103")):
        second, first = api.sandbox.account.book(kind).newest()
        assert (first.status, second.status) == ("COMPLETE", "FAILED")
        assert [flaw.code for flaw in second.errors] == [code]


async def test_a_number_that_left_can_come_back_and_leave_again(api: Api) -> None:
    await bought(api, RALEIGH)
    await api.client.port_outs.create_port_out(leaving(api, RALEIGH))
    api.sandbox.advance(seconds=60)
    assert not api.sandbox.numbers.is_available(RALEIGH)
    await port(api, RALEIGH)
    assert api.sandbox.numbers.status(RALEIGH) == "PortInPendingFoc"
    api.sandbox.advance(seconds=60)
    api.sandbox.advance(seconds=60)
    assert api.sandbox.numbers.in_service() == [RALEIGH]
    await api.client.lsr_orders.create_lsr_order(lsr(api, RALEIGH))
    api.sandbox.advance(seconds=60)
    assert api.sandbox.numbers.status(RALEIGH) == "Taken"


async def test_passcode_of_an_lsr(api: Api, sandbox: Sandbox) -> None:
    async with connect(sandbox) as client:
        quick = Api(sandbox, client, "v1")
        await quick.buy(RALEIGH)
        await passcode(quick, RALEIGH, "4711")
        who = m.Subscriber(subscriber_type="BUSINESS", business_name="Young Ltd", pin_number="1")
        handle = await client.lsr_orders.create_lsr_order(lsr(quick, RALEIGH, subscriber=who))
        state = await handle.wait(timeout=5, poll=0.01)
        assert (state.order_status, [error.code for error in handle.errors]) == ("FAILED", ["7513"])
        assert sandbox.numbers.in_service() == [RALEIGH]


async def test_reservation_runs_out(api: Api) -> None:
    made = await api.client.tn_reservations.create_tn_reservation(m.Reservation(reserved_tn=api.tn(RALEIGH)))
    assert api.sandbox.numbers.status(RALEIGH) == "Reserved"
    api.sandbox.advance(hours=1)
    held = (await api.client.tn_reservations.get_tn_reservation(made.id or "")).reservation
    assert held is not None
    assert held.reservation_expires == 3 * 3600
    order = await api.order(RALEIGH, back_order_requested=True)
    api.sandbox.advance(seconds=60)
    assert status(api, "orders", order.id) == "BACKORDERED"
    api.sandbox.advance(hours=3)
    with pytest.raises(NotFound):
        await api.client.tn_reservations.get_tn_reservation(made.id or "")
    assert status(api, "orders", order.id) == "COMPLETE"  # the number came back, and the order waited for it
    assert api.sandbox.numbers.in_service() == [RALEIGH]


async def test_states_of_a_bulk_port_in(api: Api) -> None:
    group = api.client.bulk_port_ins
    handle = await draft(api)
    await group.replace_bulk_port_in_tns(handle.id, m.TnList(tn=api.tns(RALEIGH, DENVER, FOREIGN)))
    assert status(api, "bulkPortins", handle.id) == "VALIDATE_DRAFT_TNS"
    api.sandbox.advance(seconds=60)
    assert status(api, "bulkPortins", handle.id) == "VALID_DRAFT_TNS"
    first, second, third = await children(api, handle)
    await group.patch_bulk_port_in(handle.id, m.BulkPortin(processing_status="IN_PROGRESS"))
    # The numbers of an exchange that the sandbox does not know wait for a document.
    assert status(api, "bulkPortins", handle.id) == "NEEDS_ATTENTION"
    await api.client.port_ins.cancel_port_in(third)
    assert status(api, "bulkPortins", handle.id) == "IN_PROGRESS"
    api.sandbox.force(second, "EXCEPTION")
    assert status(api, "bulkPortins", handle.id) == "NEEDS_ATTENTION"
    api.sandbox.advance(seconds=60)
    api.sandbox.advance(seconds=60)
    assert status(api, "portins", first) == "COMPLETE"
    await api.client.port_ins.cancel_port_in(second)
    assert status(api, "bulkPortins", handle.id) == "PARTIAL"
    assert api.sandbox.numbers.in_service() == [RALEIGH]
    assert not list(api.sandbox.world.inventory.contradictions())


async def test_numbers_that_went_elsewhere_before_a_draft_was_submitted(api: Api) -> None:
    handle = await port(api, RALEIGH, OTHER, draft=True)
    await bought(api, RALEIGH)
    reply = await api.client.port_ins.update_port_in(handle.id, m.LnpOrderSupp(processing_status="SUBMITTED"))
    assert reply.processing_status == "EXCEPTION"
    assert [error.code for error in reply.errors] == ["7205"]
    assert api.sandbox.numbers.is_available(OTHER)


async def test_moving_from_an_account_without_the_number(api: Api) -> None:
    api.sandbox.add_account("9900002")
    await bought(api, RALEIGH)
    order = move(api, api.site, RALEIGH, source_account_id="9900002")
    handle = await api.client.move_tns.create_move_tns_order(order)
    api.sandbox.advance(seconds=60)
    assert status(api, "moveTns", handle.id) == "FAILED"
    assert api.sandbox.numbers.in_service() == [RALEIGH]


async def test_census_counts_every_number_once(api: Api) -> None:
    await bought(api, RALEIGH, OTHER)
    await api.client.tn_reservations.create_tn_reservation(m.Reservation(reserved_tn=api.tn("9192000003")))
    await port(api, "9192000004")
    await api.client.port_outs.create_port_out(leaving(api, OTHER))
    api.sandbox.advance(seconds=60)
    census = api.sandbox.world.inventory.census("919200")
    assert census == {"Available": 9896, "Taken": 101, "Reserved": 1, "Inservice": 1, "PortInPendingFoc": 1}


async def test_emergency_locations_are_listed(api: Api) -> None:
    place = m.Address(location_id="floor-2", house_number="7", street_name="Oak", city="Cary", state_code="NC")
    order = m.E911Order(additional_addresses=m.AdditionalAddresses(address=[place]))
    await api.client.e911_orders.create_e911_order(order)
    api.sandbox.advance(seconds=60)
    listed = await api.client.e911_addresses.list_e911_addresses(e911_location_id="floor-2")
    assert [entry.street_name for entry in listed.items] == ["Oak"]


async def test_unknown_elements_of_a_request_do_not_come_back(api: Api) -> None:
    path = "/accounts/{accountId}/lidbs"
    group = "<LidbTnGroup><X/><UseType>BUSINESS</UseType><Visibility>PUBLIC</Visibility>%s</LidbTnGroup>"
    numbers = f"<TelephoneNumbers><TelephoneNumber>{RALEIGH}</TelephoneNumber></TelephoneNumbers>"
    body = f"<LidbOrder a='b'><LidbTnGroups>{group % numbers}</LidbTnGroups><Y/></LidbOrder>".encode()
    reply = await api.client.request("POST", path, body=body, content_type="application/xml")
    assert reply.status == 201
    assert not any(part in reply.body for part in (b"<X", b"<Y", b"a="))
