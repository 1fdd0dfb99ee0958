"""Scenarios of numbers under paths without an account, of their passcodes, of reservations and of imports."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from tests.sandbox.on_leaving import passcode
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, TAKEN, Api, over, scenario

OTHER = "9192000002"


@scenario("phone_numbers.get_phone_number_status", "phone_numbers.get_phone_number_details")
async def one_number(api: Api) -> None:
    group = api.client.phone_numbers
    assert (await group.get_phone_number_status(api.tn(RALEIGH))).status == "Available"
    order_id = await api.buy(RALEIGH)
    state = await group.get_phone_number_status(api.tn(RALEIGH))
    assert (state.status, state.order_id, state.order_type) == ("Inservice", order_id, "NEW_NUMBER_ORDER")
    assert (state.telephone_number, state.site_id) == (api.tn(RALEIGH), api.site)
    details = (await group.get_phone_number_details(api.tn(RALEIGH))).telephone_number_details
    assert details is not None
    assert (details.full_number, details.account_id_) == (api.tn(RALEIGH), api.sandbox.account_id)
    for read in (group.get_phone_number_status, group.get_phone_number_details):
        with pytest.raises(NotFound):
            await read(api.tn(TAKEN))


@scenario("phone_numbers.get_phone_number_site", "phone_numbers.get_phone_number_sip_peer")
async def where(api: Api) -> None:
    group = api.client.phone_numbers
    await api.buy(RALEIGH)
    assert await group.get_phone_number_site(api.tn(RALEIGH)) == m.Site(id=api.site, name="Main")
    assert await group.get_phone_number_sip_peer(api.tn(RALEIGH)) == m.SipPeer(id=api.peer, name="Main location")
    for read in (group.get_phone_number_site, group.get_phone_number_sip_peer):
        with pytest.raises(NotFound):
            await read(api.tn(DENVER))


@scenario(
    "phone_numbers.get_phone_number_lata",
    "phone_numbers.get_phone_number_rate_center",
    "phone_numbers.get_phone_number_local_calling_area",
)
async def place(api: Api) -> None:
    group = api.client.phone_numbers
    details = (await group.get_phone_number_lata(api.tn(RALEIGH))).telephone_number_details
    assert details == m.TelephoneNumberDetails(lata="426")
    details = (await group.get_phone_number_rate_center(api.tn(RALEIGH))).telephone_number_details
    assert details == m.TelephoneNumberDetails(state="NC", rate_center="RALEIGH")
    area = await group.get_phone_number_local_calling_area(api.tn(RALEIGH))
    assert area.listof_npa_nxx is not None
    assert "919200" in area.listof_npa_nxx.npa_nxx
    assert area.location is not None
    assert area.location.rate_centers is not None
    assert area.location.rate_centers.r_cs is not None
    assert {"RALEIGH", "CARY", "DURHAM"} <= set(area.location.rate_centers.r_cs.rc)
    with pytest.raises(NotFound):
        await group.get_phone_number_lata(api.tn(FOREIGN))


@scenario("phone_numbers.list_phone_number_routes")
async def message_routes(api: Api) -> None:
    await api.buy(RALEIGH)
    found = (await api.client.phone_numbers.list_phone_number_routes(api.tn(RALEIGH))).items
    assert len(found) == 2
    assert all(entry.nnid and entry.name for entry in found)


@scenario("phone_numbers.search_phone_numbers")
async def search(api: Api) -> None:
    group = api.client.phone_numbers
    await api.buy(RALEIGH, OTHER, DENVER)
    api.sandbox.add_account("9900002")
    api.sandbox.bring_in("3032000002", account_id="9900002")
    everything = [entry.full_number async for entry in group.search_phone_numbers(size=3)]
    assert everything == api.tns(DENVER, "3032000002", RALEIGH, OTHER)
    area = group.search_phone_numbers(area_code="303", owner_account_id="9900002", **api.country)
    assert [entry.full_number async for entry in area] == api.tns("3032000002")
    exact = group.search_phone_numbers(full_number=api.tn(RALEIGH), npa_nxx="919200")
    assert [entry.full_number async for entry in exact] == api.tns(RALEIGH)


@scenario("phone_numbers.get_phone_numbers")
async def many(api: Api) -> None:
    await api.buy(RALEIGH)
    wanted = m.TnList(tn=[*api.tns(RALEIGH, DENVER)])
    reply = await api.client.phone_numbers.get_phone_numbers(wanted)
    assert reply.telephone_numbers is not None
    assert [entry.full_number for entry in reply.telephone_numbers.telephone_number] == api.tns(RALEIGH)
    assert reply.error_list is not None
    assert [error.code for error in reply.error_list.error] == ["15610"]
    with pytest.raises(BadRequest) as caught:
        await api.client.phone_numbers.get_phone_numbers(m.TnList(tn=api.tns(*[RALEIGH] * 2501)))
    assert caught.value.errors[0].code == "15607"


@scenario("port_out_passcodes.list_port_out_passcodes", "port_out_passcodes.get_port_out_passcodes")
async def passcodes(api: Api) -> None:
    group = api.client.port_out_passcodes
    await api.buy(RALEIGH, OTHER, DENVER)
    await passcode(api, RALEIGH, "1234")
    await passcode(api, DENVER, "9876")
    listed = [(entry.full_number, entry.passcode) async for entry in group.list_port_out_passcodes(size=1)]
    assert listed == [(api.tn(DENVER), "9876"), (api.tn(RALEIGH), "1234")]
    reply = await group.get_port_out_passcodes(m.TnList(tn=api.tns(RALEIGH, OTHER, TAKEN)))
    assert reply.telephone_numbers is not None
    assert [entry.passcode for entry in reply.telephone_numbers.telephone_number] == ["1234"]
    assert reply.error_list is not None
    errors = [(error.code, error.telephone_numbers) for error in reply.error_list.error]
    assert errors == [("15619", api.numbers(OTHER)), ("15610", api.numbers(TAKEN))]


@scenario(
    "tn_reservations.create_tn_reservation",
    "tn_reservations.get_tn_reservation",
    "tn_reservations.delete_tn_reservation",
)
async def reservations(api: Api) -> None:
    group, request = api.client.tn_reservations, m.Reservation(reserved_tn=api.tn(RALEIGH))
    made = await group.create_tn_reservation(request)
    assert made.id is not None
    held = (await group.get_tn_reservation(made.id)).reservation
    assert held is not None
    assert held.reserved_tn == api.tn(RALEIGH)
    assert isinstance(held.reservation_expires, int)
    assert 14_000 < held.reservation_expires <= 14_400
    with pytest.raises(BadRequest) as caught:
        await group.create_tn_reservation(request)
    assert caught.value.errors[0].code == "5041"
    await over(await api.order(RALEIGH), "FAILED")
    listed = m.ExistingTelephoneNumberOrderType(
        telephone_number_list=m.TelephoneNumberList(telephone_number=api.tns(RALEIGH)),
        reservation_id_list=m.ReservationIdList(reservation_id=[made.id]),
    )
    await over(await api.order(existing_telephone_number_order_type=listed))
    assert api.sandbox.numbers.in_service() == [RALEIGH]
    with pytest.raises(NotFound):
        await group.get_tn_reservation(made.id)
    second = await group.create_tn_reservation(m.Reservation(reserved_tn=api.tn(DENVER)))
    await group.delete_tn_reservation(second.id or "")
    with pytest.raises(NotFound):
        await group.delete_tn_reservation(second.id or "")
    assert api.sandbox.numbers.is_available(DENVER)
    third = await group.create_tn_reservation(m.Reservation(reserved_tn=api.tn(DENVER)))
    api.sandbox.advance(hours=4, seconds=1)
    assert api.sandbox.numbers.is_available(DENVER)
    with pytest.raises(NotFound):
        await group.get_tn_reservation(third.id or "")


@scenario(
    "imports_to_account.get_import_to_account",
    "imports_to_account.get_import_to_account_history",
    "imports_to_account.list_imports_to_account",
    "imports_to_account.list_import_to_account_batches",
    "imports_to_account.list_import_to_account_batch_orders",
)
async def imports(api: Api) -> None:
    group = api.client.imports_to_account
    assert (await group.list_imports_to_account()).items == []
    first = api.sandbox.bring_in(RALEIGH, FOREIGN, batch_id="A1")
    second = api.sandbox.bring_in(RALEIGH, batch_id="B2")
    state = await group.get_import_to_account(first.id)
    assert state.imported_telephone_number_list is not None
    assert state.imported_telephone_number_list.telephone_number == api.tns(RALEIGH, FOREIGN)
    assert (state.order_status, (await group.get_import_to_account(second.id)).order_status) == ("COMPLETE", "FAILED")
    history = await group.get_import_to_account_history(first.id)
    assert [entry.status for entry in history.order_history] == ["RECEIVED", "COMPLETE"]
    assert [entry.order_id async for entry in group.list_imports_to_account(size=1)] == [second.id, first.id]
    batches = (await group.list_import_to_account_batches()).items
    assert [(entry.batch_id, entry.order_status) for entry in batches] == [
        ("B2", "VALIDATION_FAILED"),
        ("A1", "IMPORT_COMPLETE"),
    ]
    assert [e.order_id for e in (await group.list_import_to_account_batch_orders("A1")).items] == [first.id]
    with pytest.raises(NotFound):
        await group.get_import_to_account("no-such-order")
    with pytest.raises(NotFound):
        await group.list_import_to_account_batch_orders("C3")
