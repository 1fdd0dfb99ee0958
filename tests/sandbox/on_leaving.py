"""Scenarios of numbers that leave or move, and of what goes before: CSRs, LSRs, port-outs, moves, checks."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs
import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from aiobandwidth.orders import OrderHandle
from tests.sandbox.on_sites import new_site
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, TAKEN, Api, eventually, over, scenario


def csr(api: Api, number: str = RALEIGH) -> m.Csr:
    return m.Csr(
        working_or_billing_telephone_number=api.tn(number), customer_order_id="csr-1", end_user_name="Ada Young"
    )


@scenario("csrs.create_csr", "csrs.get_csr")
async def csrs(api: Api) -> None:
    group = api.client.csrs
    state = await over(await group.create_csr(csr(api)))
    assert state.customer_order_id == "csr-1"
    assert state.csr_data.customer_name == "ADA YOUNG"
    assert state.csr_data.service_address.city == "RALEIGH"
    await over(await group.create_csr(csr(api, "4412000001")), "FAILED")
    with pytest.raises(BadRequest) as caught:
        await group.create_csr(csr(api, "8332000001"))
    assert caught.value.errors[0].code == "6112"
    with pytest.raises(NotFound):
        await group.get_csr("no-such-order")


@scenario("csrs.update_csr", "csrs.list_csrs")
async def change_csr(api: Api) -> None:
    group = api.client.csrs
    assert (await group.list_csrs()).items == []
    handle = await group.create_csr(csr(api))
    await over(handle)
    with pytest.raises(BadRequest):
        await group.update_csr(handle.id, csr(api, DENVER))
    api.sandbox.force(handle.id, "ACTION_REQUIRED")
    await group.update_csr(handle.id, csr(api, DENVER))
    state = await over(group.resume(handle.id))
    assert state.csr_data.service_address.city == "DENVER"
    other = await group.create_csr(csr(api))
    await over(other)
    assert [entry.order_id async for entry in group.list_csrs(status="COMPLETE", size=1)] == [other.id, handle.id]


@scenario("csrs.add_csr_note", "csrs.list_csr_notes", "csrs.update_csr_note")
async def csr_notes(api: Api) -> None:
    group = api.client.csrs
    handle = await group.create_csr(csr(api))
    assert (await group.list_csr_notes(handle.id)).items == []
    made = await group.add_csr_note(handle.id, m.Note(user_id="ada", description="urgent"))
    await group.update_csr_note(handle.id, made.id, m.Note(user_id="ada", description="not urgent"))
    assert [note.description for note in (await group.list_csr_notes(handle.id)).items] == ["not urgent"]


def lsr(api: Api, *numbers: str, **fields: Any) -> m.LsrOrder:
    values: dict[str, Any] = {
        "pon": "YNG-1",
        "spid": "9A01",
        "customer_order_id": "lsr-1",
        "authorizing_person": "Ada Young",
        "billing_telephone_number": api.tn(RALEIGH),
        "subscriber": m.Subscriber(subscriber_type="BUSINESS", business_name="Young Ltd"),
        "list_of_telephone_numbers": m.ListOfTelephoneNumbers(telephone_number=api.tns(*numbers)),
    }
    return m.LsrOrder(**{**values, **fields})


async def slow_lsr(api: Api, *numbers: str) -> OrderHandle[m.LsrOrderResponse, m.LsrOrder]:
    """A request that stays in its first state."""
    world, usual = api.sandbox.world, api.sandbox.world.settings
    world.settings = attrs.evolve(usual, order_delay=3600)
    handle = await api.client.lsr_orders.create_lsr_order(lsr(api, *numbers))
    world.settings = usual
    return handle


@scenario("lsr_orders.create_lsr_order", "lsr_orders.get_lsr_order", "lsr_orders.get_lsr_order_history")
async def lsrs(api: Api) -> None:
    group = api.client.lsr_orders
    await api.buy(RALEIGH)
    handle = await group.create_lsr_order(lsr(api, RALEIGH, DENVER))
    state = await over(handle, "PARTIAL")
    assert state.list_of_telephone_numbers.telephone_number == api.tns(RALEIGH, DENVER)
    assert [error.code for error in state.lsr_order_errors.lsr_order_error] == ["7518"]
    assert api.sandbox.numbers.status(RALEIGH) == "Taken"
    history = await group.get_lsr_order_history(handle.id)
    assert [entry.status for entry in history.order_history] == ["PENDING", "FOC", "PARTIAL"]
    with pytest.raises(BadRequest) as caught:
        await group.create_lsr_order(lsr(api, RALEIGH, pon="?", authorizing_person="A", spid="9A01X"))
    assert {"17004", "17021"} <= {error.code for error in caught.value.errors}
    for read in (group.get_lsr_order, group.get_lsr_order_history):
        with pytest.raises(NotFound):
            await read("no-such-order")


@scenario("lsr_orders.update_lsr_order", "lsr_orders.list_lsr_orders")
async def change_lsr(api: Api) -> None:
    group = api.client.lsr_orders
    assert (await group.list_lsr_orders()).items == []
    await api.buy(RALEIGH, DENVER)
    handle = await slow_lsr(api, RALEIGH)
    change = lsr(api, DENVER, authorizing_person="Bea Young")
    reply = await group.update_lsr_order(handle.id, change)
    assert reply.lsr_order is not None
    assert (reply.lsr_order.authorizing_person, reply.lsr_order.pon_version) == ("Bea Young", "1")
    await over(group.resume(handle.id))
    assert api.sandbox.numbers.in_service() == [RALEIGH]
    with pytest.raises(BadRequest) as caught:
        await group.update_lsr_order(handle.id, change)
    assert caught.value.errors[0].code == "17015"
    other = await slow_lsr(api, RALEIGH)
    await group.update_lsr_order(other.id, m.LsrOrder(order_status="CANCELLED"))
    await over(other, "CANCELLED")
    found = (await group.list_lsr_orders(pon="YNG-1", customer_order_id="lsr-1")).items
    assert [entry.order_id for entry in found] == [other.id, handle.id]
    assert [e.order_id for e in (await group.list_lsr_orders(status=["COMPLETE"], tn=api.tn(DENVER))).items] == [
        handle.id
    ]
    with pytest.raises(NotFound) as missing:
        await group.update_lsr_order("no-such-order", change)
    assert missing.value.errors[0].code == "5035"


@scenario("lsr_orders.add_lsr_order_note", "lsr_orders.list_lsr_order_notes", "lsr_orders.update_lsr_order_note")
async def lsr_notes(api: Api) -> None:
    group = api.client.lsr_orders
    handle = await slow_lsr(api, RALEIGH)
    made = await group.add_lsr_order_note(handle.id, m.Note(user_id="ada", description="urgent"))
    await group.update_lsr_order_note(handle.id, made.id, m.Note(user_id="ada", description="later"))
    assert [note.description for note in (await group.list_lsr_order_notes(handle.id)).items] == ["later"]
    with pytest.raises(NotFound):
        await group.update_lsr_order_note(handle.id, "0", m.Note(user_id="ada", description="later"))


def leaving(api: Api, *numbers: str, pin: str | None = None) -> m.PortOutRequest:
    listed = m.PortOutTelephoneNumberList(telephone_number_to_port=api.tns(*numbers))
    bulk = m.BulkPortOut(new_network_spid="9A01", pon="YNG-7", pin=pin, telephone_number_list=listed)
    return m.PortOutRequest(port_out_action="NEW", bulk_port_out=bulk)


async def state_of(api: Api, key: str | None, status: str) -> m.LnpOrderResponse:
    assert key is not None
    order = api.sandbox.account.book("portouts").get(key)
    assert order is not None
    await eventually(lambda: order.status == status)
    reply = await api.client.port_outs.get_port_out(key)
    assert reply.port_out_status == status
    return reply


async def passcode(api: Api, number: str, value: str) -> None:
    group = m.TnOptionGroup(port_out_passcode=value, telephone_numbers=api.numbers(number))
    order = m.TnOptionOrder(tn_option_groups=m.TnOptionGroups(tn_option_group=[group]))
    await over(await api.client.tn_options.create_tn_option_order(order))


@scenario("port_outs.create_port_out", "port_outs.get_port_out", "port_outs.update_port_out")
async def port_out(api: Api) -> None:
    group = api.client.port_outs
    await api.buy(RALEIGH, DENVER)
    await passcode(api, RALEIGH, "1234")
    made = await group.create_port_out(leaving(api, RALEIGH, DENVER, pin="9999"))
    state = await state_of(api, made.id, "EXCEPTION")
    assert [error.code for error in state.errors] == ["7513"]
    assert api.sandbox.numbers.in_service() == [DENVER, RALEIGH]
    await group.update_port_out(made.id or "", m.PortOutRequest(bulk_port_out=m.BulkPortOut(pin="1234")))
    state = await state_of(api, made.id, "COMPLETE")
    assert (state.spid, state.pon) == ("9A01", "YNG-7")
    assert api.sandbox.numbers.in_service() == []
    assert api.sandbox.numbers.status(RALEIGH) == "Taken"
    with pytest.raises(BadRequest) as caught:
        await group.update_port_out(made.id or "", m.PortOutRequest(port_out_action="CANCEL"))
    assert caught.value.errors[0].code == "7304"
    with pytest.raises(NotFound):
        await group.get_port_out("no-such-order")


@scenario(
    "port_outs.cancel_port_out",
    "port_outs.list_port_outs",
    "port_outs.list_port_out_statuses",
    "port_outs.count_port_outs",
)
async def port_outs(api: Api) -> None:
    group = api.client.port_outs
    assert (await group.list_port_outs()).items == []
    await api.buy(RALEIGH)
    first = await group.create_port_out(leaving(api, RALEIGH))
    await state_of(api, first.id, "COMPLETE")
    second = await group.create_port_out(leaving(api, DENVER))
    await state_of(api, second.id, "VALIDATION_FAILED_NEW")
    await group.cancel_port_out(second.id or "")
    await state_of(api, second.id, "CANCELLED")
    assert [entry.order_id async for entry in group.list_port_outs(size=1)] == [second.id, first.id]
    today = dt.datetime.now(dt.UTC).date()
    assert [e.order_id for e in (await group.list_port_outs(status="complete", date=today)).items] == [first.id]
    found = await group.list_port_out_statuses(start_date=today, end_date=today)
    assert [entry.processing_status for entry in found.items] == ["CANCELLED", "COMPLETE"]
    assert (await group.count_port_outs(status="cancelled")).count == 1
    with pytest.raises(BadRequest) as caught:
        await group.cancel_port_out(second.id or "")
    assert caught.value.errors[0].code == "7303"


def move(api: Api, site: str, *numbers: str, **fields: Any) -> m.MoveTnsOrder:
    return m.MoveTnsOrder(customer_order_id="move-1", site_id=site, telephone_numbers=api.numbers(*numbers), **fields)


async def second_site(api: Api) -> tuple[str, str]:
    site = await new_site(api)
    peer = await api.client.sip_peers.create_sip_peer(site, m.SipPeer(peer_name="Second", is_default_peer=True))
    return site, peer.id or ""


@scenario("move_tns.create_move_tns_order", "move_tns.get_move_tns_order", "move_tns.get_move_tns_order_history")
async def moves(api: Api) -> None:
    group = api.client.move_tns
    await api.buy(RALEIGH)
    site, peer = await second_site(api)
    handle = await group.create_move_tns_order(move(api, site, RALEIGH, DENVER))
    state = await over(handle, "PARTIAL")
    assert (state.site_id, state.sip_peer_id) == (site, peer)
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("7518", (api.tn(DENVER),))]
    assert api.sandbox.world.inventory.records[RALEIGH].site == site
    history = await group.get_move_tns_order_history(handle.id)
    assert [entry.status for entry in history.order_history] == ["received", "processing", "partial"]
    with pytest.raises(BadRequest) as caught:
        await group.create_move_tns_order(move(api, "0", RALEIGH, sip_peer_id="0"))
    assert [error.code for error in caught.value.errors] == ["7309", "7312"]
    for read in (group.get_move_tns_order, group.get_move_tns_order_history):
        with pytest.raises(NotFound):
            await read("no-such-order")


@scenario("move_tns.list_move_tns_orders")
async def list_moves(api: Api) -> None:
    group = api.client.move_tns
    assert (await group.list_move_tns_orders()).items == []
    api.sandbox.add_account("9900002")
    await api.buy(RALEIGH)
    other = api.sandbox.world.accounts["9900002"]
    target = next(iter(other.sites))
    order = move(api, target, RALEIGH, source_account_id=api.sandbox.account_id)
    handle = await group.create_move_tns_order(order, account_id="9900002")
    await eventually(lambda: api.sandbox.numbers.in_service("9900002") == [RALEIGH])
    assert api.sandbox.numbers.in_service() == []
    found = await group.list_move_tns_orders(account_id="9900002", tn=api.tn(RALEIGH), customer_order_id="move-1")
    assert [(entry.order_id, entry.source_account_id) for entry in found.items] == [(handle.id, api.sandbox.account_id)]
    assert (await group.list_move_tns_orders()).items == []


@scenario("move_tns.move_tns_to_sip_peer")
async def move_to_peer(api: Api) -> None:
    await api.buy(RALEIGH, DENVER)
    site, peer = await second_site(api)
    listed = m.SipPeerTelephoneNumbers(full_number=api.tns(RALEIGH))
    reply = await api.client.move_tns.move_tns_to_sip_peer(site, peer, listed)
    assert reply.sip_peer_telephone_numbers is not None
    assert [e.full_number for e in reply.sip_peer_telephone_numbers.sip_peer_telephone_number] == api.tns(RALEIGH)
    assert api.sandbox.world.inventory.records[RALEIGH].peer == peer
    both = m.SipPeerTelephoneNumbers(full_number=api.tns(DENVER, TAKEN))
    with pytest.raises(BadRequest) as caught:
        await api.client.move_tns.move_tns_to_sip_peer(site, peer, both)
    assert caught.value.errors[0].code == "5076"
    assert api.sandbox.world.inventory.records[DENVER].peer == api.peer


@scenario("portability_checks.check_portability")
async def portability(api: Api) -> None:
    group = api.client.portability_checks
    request = m.NumberPortabilityRequest(tn_list=m.TnList(tn=api.tns(RALEIGH, DENVER, FOREIGN)))
    reply = await group.check_portability(request, full_check="true")
    assert reply.supported_rate_centers is not None
    names = [entry.rate_center for entry in reply.supported_rate_centers.rate_center_group]
    assert names == ["RALEIGH", "DENVER"]
    assert reply.unsupported_rate_centers is not None
    assert [e.tn_list.tn for e in reply.unsupported_rate_centers.rate_center_group if e.tn_list] == [api.tns(FOREIGN)]
    assert reply.supported_losing_carriers is not None
    assert reply.supported_losing_carriers.losing_carrier_tn_list
    short = await group.check_portability(m.NumberPortabilityRequest(tn_list=m.TnList(tn=api.tns(RALEIGH))))
    assert (short.port_type, short.supported_losing_carriers) == ("AUTOMATED", None)


@scenario("port_ins.list_losing_carriers")
async def losing_carriers(api: Api) -> None:
    found = await api.client.port_ins.list_losing_carriers(country_code_a3="USA")
    assert "Harbor Wireless" in [entry.name for entry in found.items]


async def validation(
    api: Api, *numbers: str
) -> OrderHandle[m.TollFreePortingValidationResponse, m.TollFreePortingValidationResponse]:
    request = m.TollFreePortingValidation(
        customer_order_id="tf-1", toll_free_number_list=m.TollFreeNumberList(toll_free_number=api.tns(*numbers))
    )
    return await api.client.toll_free_porting_validations.create_toll_free_porting_validation(request)


@scenario(
    "toll_free_porting_validations.create_toll_free_porting_validation",
    "toll_free_porting_validations.get_toll_free_porting_validation",
    "toll_free_porting_validations.list_toll_free_porting_validations",
)
async def toll_free(api: Api) -> None:
    group = api.client.toll_free_porting_validations
    assert (await group.list_toll_free_porting_validations()).items == []
    await api.buy("8332000005")
    handle = await validation(api, "8332000099", "8332000001", "8332000005", "8335550001")
    state = (await over(handle, "FAILED")).toll_free_porting_validation
    owners = state.breakdown.portable_toll_free_number_list.resp_org_list.resp_org
    assert owners[0].toll_free_number_list.toll_free_number == api.tns("8332000099")
    rest = state.breakdown.non_portable_toll_free_number_list
    assert rest.spare_toll_free_number_list.toll_free_number == api.tns("8332000001")
    assert rest.unavailable_toll_free_number_list.toll_free_number == api.tns("8332000005")
    denied = rest.denied_toll_free_number_list.denied_toll_free_number[0]
    assert (denied.toll_free_number, denied.somos_error_code) == (api.tn("8335550001"), "07")
    good = await validation(api, "8332000099")
    await over(good)
    found = await group.list_toll_free_porting_validations(toll_free_number=api.tn("8332000001"))
    assert [
        entry.toll_free_porting_validation.order_id for entry in found.items if entry.toll_free_porting_validation
    ] == [handle.id]
    with pytest.raises(BadRequest) as caught:
        await validation(api, RALEIGH)
    assert "7615" in [error.code for error in caught.value.errors]
    with pytest.raises(NotFound):
        await group.get_toll_free_porting_validation("no-such-order")


@scenario("toll_free_porting_validations.cancel_toll_free_porting_validation")
async def cancel_toll_free(api: Api) -> None:
    group, change = api.client.toll_free_porting_validations, m.TollFreePortingValidation(processing_status="CANCELLED")
    handle = await validation(api, "8332000099")
    await over(handle)
    with pytest.raises(BadRequest) as caught:
        await group.cancel_toll_free_porting_validation(handle.id, change)
    assert caught.value.errors[0].code == "7624"
    api.sandbox.force(handle.id, "PROCESSING")
    await group.cancel_toll_free_porting_validation(handle.id, change)
    await over(group.resume(handle.id), "CANCELLED")
