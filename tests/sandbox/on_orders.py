"""Scenarios of orders, notes and searches."""

from __future__ import annotations

import datetime as dt

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from tests.sandbox.scenarios import DENVER, RALEIGH, TAKEN, Api, over, scenario


@scenario("available_numbers.search_available_numbers")
async def search(api: Api) -> None:
    found = await api.client.available_numbers.search_available_numbers(
        rate_center="RALEIGH", state="NC", quantity=3, enable_tn_detail=True, lca=False
    )
    assert found.result_count == 3
    assert found.telephone_number_detail_list is not None
    for detail in found.telephone_number_detail_list.telephone_number_detail:
        assert (detail.rate_center, detail.state, detail.lata) == ("RALEIGH", "NC", "426")
        assert str(detail.full_number).startswith(api.tn("9"))
    with pytest.raises(BadRequest) as caught:
        await api.client.available_numbers.search_available_numbers(area_code="299", **api.country)
    assert caught.value.errors[0].code == "4000"


@scenario("available_numbers.list_available_npa_nxx")
async def list_exchanges(api: Api) -> None:
    page = await api.client.available_numbers.list_available_npa_nxx(area_code="919", state="NC", quantity=9000)
    assert {entry.npa for entry in page.items} == {"919"}
    assert page.items[0].quantity == 9900  # the ones that end in 99 are taken
    assert not (await api.client.available_numbers.list_available_npa_nxx(area_code="919", quantity=9901)).items


@scenario("orders.create_order")
async def create_order(api: Api) -> None:
    handle = await api.order(RALEIGH, DENVER, TAKEN, customer_order_id="spring-1", name="Spring")
    assert handle.reply is not None
    assert handle.reply.order.name == "Spring"
    assert handle.reply.order.customer_order_id == "spring-1"
    assert handle.status == "RECEIVED"
    state = await over(handle, "PARTIAL")
    assert [tn.full_number for tn in state.completed_numbers.telephone_number] == api.tns(RALEIGH, DENVER)
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("5005", (api.tn(TAKEN),))]
    with pytest.raises(BadRequest) as caught:
        await api.order(RALEIGH, site_id="1")
    assert caught.value.errors[0].code == "5016"


@scenario("orders.get_order")
async def get_order(api: Api) -> None:
    order_id = await api.buy(RALEIGH)
    state = await api.client.orders.get_order(order_id, tn_detail=True)
    assert (state.completed_quantity, state.failed_quantity) == (1, 0)
    assert state.order is not None
    assert (state.order.site_id, state.order.peer_id, state.order.id) == (api.site, api.peer, order_id)
    assert isinstance(state.order_complete_date, dt.datetime)
    assert state.completed_numbers is not None
    extra = state.completed_numbers.telephone_number[0].extra
    assert extra is not None
    assert {element.name: element.text for element in extra.elements}["RateCenter"] == "RALEIGH"
    with pytest.raises(NotFound):
        await api.client.orders.get_order("no-such-order")


@scenario("orders.update_order")
async def update_order(api: Api) -> None:
    order_id = await api.buy(RALEIGH, customer_order_id="before")
    await api.client.orders.update_order(order_id, m.Order(name="New name", customer_order_id="after"))
    state = await api.client.orders.get_order(order_id)
    assert state.order is not None
    assert (state.order.name, state.order.customer_order_id) == ("New name", "after")
    assert not (await api.client.orders.list_orders(customer_order_id="before")).items
    assert len((await api.client.orders.list_orders(customer_order_id="after")).items) == 1


@scenario("orders.list_orders")
async def list_orders(api: Api) -> None:
    assert (await api.client.orders.list_orders()).items == []  # the carrier answers 404
    ids = [await api.buy(f"919200000{place}", customer_order_id=f"c-{place}") for place in range(5)]
    listed = [entry async for entry in api.client.orders.list_orders(size=2)]
    assert [entry.order_id for entry in listed] == ids[::-1]
    assert all(entry.order_status == "COMPLETE" for entry in listed)
    page = await api.client.orders.list_orders(size=2)
    assert page.next_token == ids[2]
    today = dt.datetime.now(dt.UTC).date()
    assert len((await api.client.orders.list_orders(start_date=today, end_date=today)).items) == 5
    assert [e.order_id for e in (await api.client.orders.list_orders(customer_order_id="c-1")).items] == [ids[1]]
    assert (await api.client.orders.list_orders(status="FAILED")).items == []


@scenario("orders.count_orders")
async def count_orders(api: Api) -> None:
    await api.buy(RALEIGH)
    reply = await api.client.orders.count_orders(status="COMPLETE")
    assert reply.list_order_id_user_id_date is not None
    assert reply.list_order_id_user_id_date.total_count == 1


@scenario("orders.get_order_history")
async def order_history(api: Api) -> None:
    order_id = await api.buy(RALEIGH)
    reply = await api.client.orders.get_order_history(order_id)
    assert [entry.status for entry in reply.order_history] == ["RECEIVED", "PROCESSING", "COMPLETE"]
    with pytest.raises(NotFound) as caught:
        await api.client.orders.get_order_history("no-such-order")
    assert caught.value.errors[0].code == "5035"


@scenario("orders.list_order_tns")
async def order_tns(api: Api) -> None:
    page = await api.client.orders.list_order_tns(await api.buy(RALEIGH, DENVER))
    assert page.items == api.tns(RALEIGH, DENVER)


@scenario("orders.list_order_area_codes")
async def order_area_codes(api: Api) -> None:
    page = await api.client.orders.list_order_area_codes(await api.buy(RALEIGH, "9192000002", DENVER))
    assert [(entry.area_code, entry.count) for entry in page.items] == [("303", 1), ("919", 2)]


@scenario("orders.list_order_npa_nxx")
async def order_npa_nxx(api: Api) -> None:
    page = await api.client.orders.list_order_npa_nxx(await api.buy(RALEIGH, "9192010001"))
    assert [(entry.npa_nxx, entry.count) for entry in page.items] == [("919200", 1), ("919201", 1)]


@scenario("orders.get_order_totals")
async def order_totals(api: Api) -> None:
    reply = await api.client.orders.get_order_totals(await api.buy(RALEIGH, DENVER))
    assert [entry.count for entry in reply.telephone_details_report] == [2]


@scenario("orders.list_site_orders")
async def site_orders(api: Api) -> None:
    assert (await api.client.orders.list_site_orders(api.site)).items == []
    order_id = await api.buy(RALEIGH)
    page = await api.client.orders.list_site_orders(api.site)
    assert [entry.order_id for entry in page.items] == [order_id]


@scenario("orders.get_site_order")
async def site_order(api: Api) -> None:
    order_id = await api.buy(RALEIGH)
    assert (await api.client.orders.get_site_order(api.site, order_id)).order_status == "COMPLETE"
    with pytest.raises(NotFound):
        await api.client.orders.get_site_order("1", order_id)


@scenario("orders.list_site_order_tns")
async def site_order_tns(api: Api) -> None:
    page = await api.client.orders.list_site_order_tns(api.site, await api.buy(RALEIGH))
    assert page.items == api.tns(RALEIGH)


# --- notes, on three kinds of orders ---------------------------------------------------------------------------------


@scenario("orders.add_order_note", "orders.list_order_notes", "orders.update_order_note")
async def order_notes(api: Api) -> None:
    order_id, orders = await api.buy(RALEIGH), api.client.orders
    assert (await orders.list_order_notes(order_id)).items == []  # the carrier answers 204
    made = await orders.add_order_note(order_id, m.Note(user_id="jane", description="Call <back> & ask"))
    await orders.update_order_note(order_id, made.id, m.Note(description="Called back"))
    (note,) = (await orders.list_order_notes(order_id)).items
    assert (note.id, note.description) == (made.id, "Called back")
    with pytest.raises(NotFound):
        await orders.update_order_note(order_id, "1", m.Note(description="x"))


@scenario("disconnects.add_disconnect_note", "disconnects.list_disconnect_notes", "disconnects.update_disconnect_note")
async def disconnect_notes(api: Api) -> None:
    await api.buy(RALEIGH)
    group = api.client.disconnects
    listed = m.TelephoneNumberList(telephone_number=api.tns(RALEIGH))
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    handle = await group.create_disconnect(
        m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )
    made = await group.add_disconnect_note(handle.id, m.Note(user_id="jane", description="Moved away"))
    await group.update_disconnect_note(handle.id, made.id, m.Note(user_id="joe", description="Moved far away"))
    (note,) = (await group.list_disconnect_notes(handle.id)).items
    assert (note.user_id, note.description) == ("joe", "Moved far away")


# --- disconnects -----------------------------------------------------------------------------------------------------


def disconnect_of(api: Api, *numbers: str) -> m.DisconnectTelephoneNumberOrder:
    listed = m.TelephoneNumberList(telephone_number=api.tns(*numbers))
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    return m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind, customer_order_id="bye")


@scenario("disconnects.create_disconnect")
async def create_disconnect(api: Api) -> None:
    await api.buy(RALEIGH)
    handle = await api.client.disconnects.create_disconnect(disconnect_of(api, RALEIGH, DENVER))
    state = await over(handle, "PARTIAL")
    assert state.disconnected_telephone_number_list.telephone_number == api.tns(RALEIGH)
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("5076", (api.tn(DENVER),))]
    assert api.sandbox.numbers.status(RALEIGH) == "Available"
    await api.buy(RALEIGH)  # it can be bought again


@scenario("disconnects.get_disconnect")
async def get_disconnect(api: Api) -> None:
    await api.buy(RALEIGH)
    handle = await api.client.disconnects.create_disconnect(disconnect_of(api, RALEIGH))
    await over(handle)
    state = await api.client.disconnects.get_disconnect(handle.id, tn_detail=True)
    assert state.order_request is not None
    assert (state.order_request.id, state.order_request.customer_order_id) == (handle.id, "bye")
    with pytest.raises(NotFound):
        await api.client.disconnects.get_disconnect("no-such-order")


@scenario("disconnects.list_disconnects")
async def list_disconnects(api: Api) -> None:
    assert (await api.client.disconnects.list_disconnects()).items == []
    made = []
    for number in (RALEIGH, DENVER, "9192000002"):
        await api.buy(number)
        handle = await api.client.disconnects.create_disconnect(disconnect_of(api, number))
        await over(handle)
        made.append(handle.id)
    listed = [entry async for entry in api.client.disconnects.list_disconnects(size=2, status="COMPLETE")]
    assert [entry.order_id for entry in listed] == made[::-1]
    # Dates of these lists have dashes for colons, which is no date-time, so they stay text.
    assert isinstance(listed[0].order_date, str)


@scenario("disconnects.list_disconnected_numbers", "disconnects.count_disconnected_numbers")
async def disconnected_numbers(api: Api) -> None:
    await api.buy(RALEIGH, DENVER, "9192000002")
    await over(await api.client.disconnects.create_disconnect(disconnect_of(api, RALEIGH, DENVER, "9192000002")))
    listed = [number async for number in api.client.disconnects.list_disconnected_numbers(size=2)]
    assert listed == api.tns(DENVER, RALEIGH, "9192000002")
    assert (await api.client.disconnects.count_disconnected_numbers()).count == 3
    past = dt.date(2001, 1, 1)
    assert (await api.client.disconnects.count_disconnected_numbers(start_date=past, end_date=past)).count == 0
