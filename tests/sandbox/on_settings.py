"""Scenarios of orders that set something on numbers: caller names, directory listings, emergency addresses."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from aiobandwidth.orders import OrderHandle
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, over, scenario

STREET = m.Address(house_number="12", street_name="Birch", city="Raleigh", state_code="NC", zip="27601")


def names(api: Api, *numbers: str, **fields: Any) -> m.LidbOrder:
    values: dict[str, Any] = {
        "subscriber_information": "Young Ltd",
        "use_type": "BUSINESS",
        "visibility": "PUBLIC",
    } | fields
    group = m.LidbTnGroup(telephone_numbers=api.numbers(*numbers), **values)
    return m.LidbOrder(customer_order_id="name-1", lidb_tn_groups=m.LidbTnGroups(lidb_tn_group=[group]))


@scenario("lidbs.create_lidb_order", "lidbs.get_lidb_order")
async def lidb(api: Api) -> None:
    await api.buy(RALEIGH)
    group = api.client.lidbs
    handle = await group.create_lidb_order(names(api, RALEIGH, DENVER))
    state = await over(handle, "PARTIAL")
    assert state.customer_order_id == "name-1"
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("11014", (api.tn(DENVER),))]
    details = (await api.client.phone_numbers.get_phone_number(api.tn(RALEIGH))).telephone_number_details
    assert details is not None
    assert details.features is not None
    assert details.features.lidb is not None
    assert (details.features.lidb.subscriber_information, details.features.lidb.use_type) == ("Young Ltd", "BUSINESS")
    with pytest.raises(NotFound) as missing:
        await group.get_lidb_order("no-such-order")
    assert [error.code for error in missing.value.errors] == [None]
    wrong = names(api, RALEIGH, subscriber_information="longer than fifteen", visibility="SOME")
    with pytest.raises(BadRequest) as caught:
        await group.create_lidb_order(wrong)
    assert {"11005", "11007"} <= {error.code for error in caught.value.errors}


@scenario("lidbs.list_lidb_orders")
async def lidbs(api: Api) -> None:
    group = api.client.lidbs
    assert (await group.list_lidb_orders()).items == []
    await api.buy(RALEIGH)
    ids = []
    for number in (RALEIGH, DENVER):
        handle = await group.create_lidb_order(names(api, number))
        ids.append(handle.id)
        await over(handle, "COMPLETE" if number == RALEIGH else "FAILED")
    assert [entry.order_id for entry in (await group.list_lidb_orders()).items] == ids[::-1]
    assert [entry.order_id for entry in (await group.list_lidb_orders(tn=api.tn(RALEIGH))).items] == ids[:1]


def listing(api: Api, *numbers: str, kind: str = "LISTED") -> m.DldaOrder:
    group = m.DldaTnGroup(
        telephone_numbers=api.numbers(*numbers),
        subscriber_type="BUSINESS",
        listing_type=kind,
        listing_name=m.DirectoryListingName(last_name="Young Ltd"),
        list_address=True,
        address=STREET,
    )
    return m.DldaOrder(customer_order_id="list-1", dlda_tn_groups=m.DldaTnGroups(dlda_tn_group=[group]))


async def dlda(api: Api, *numbers: str) -> OrderHandle[m.DldaOrderResponse, m.DldaOrderResponse]:
    return await api.client.dldas.create_dlda_order(listing(api, *numbers))


@scenario("dldas.create_dlda_order", "dldas.get_dlda_order", "dldas.get_dlda_order_history")
async def dldas(api: Api) -> None:
    await api.buy(RALEIGH)
    handle = await dlda(api, RALEIGH)
    state = await over(handle)
    assert state.dlda_order.dlda_tn_groups.dlda_tn_group[0].listing_name.last_name == "Young Ltd"
    details = (await api.client.phone_numbers.get_phone_number(api.tn(RALEIGH))).telephone_number_details
    assert details is not None
    assert details.features is not None
    assert details.features.dlda is not None
    assert details.features.dlda.subscriber_type == "BUSINESS"
    history = await api.client.dldas.get_dlda_order_history(handle.id)
    assert [entry.status for entry in history.order_history] == ["RECEIVED", "PROCESSING", "COMPLETE"]
    for read in (api.client.dldas.get_dlda_order, api.client.dldas.get_dlda_order_history):
        with pytest.raises(NotFound):
            await read("no-such-order")
    with pytest.raises(BadRequest) as caught:
        await api.client.dldas.create_dlda_order(listing(api, RALEIGH, kind="SHOUTED"))
    assert "16110" in [error.code for error in caught.value.errors]


@scenario("dldas.update_dlda_order")
async def change_dlda(api: Api) -> None:
    await api.buy(RALEIGH, DENVER)
    group = api.client.dldas
    handle = await dlda(api, RALEIGH)
    await over(handle)
    with pytest.raises(BadRequest) as caught:
        await group.update_dlda_order(handle.id, listing(api, DENVER))
    assert caught.value.errors[0].code == "16105"
    api.sandbox.force(handle.id, "RECEIVED")
    reply = await group.update_dlda_order(handle.id, listing(api, DENVER))
    assert reply.dlda_order is not None
    assert reply.dlda_order.processing_status == "RECEIVED"
    state = await over(group.resume(handle.id))
    assert state.dlda_order.dlda_tn_groups.dlda_tn_group[0].telephone_numbers.telephone_number == api.tns(DENVER)


@scenario("dldas.list_dlda_orders")
async def list_dldas(api: Api) -> None:
    assert (await api.client.dldas.list_dlda_orders()).items == []
    await api.buy(RALEIGH)
    handle = await dlda(api, RALEIGH)
    await over(handle)
    page = await api.client.dldas.list_dlda_orders(tn=api.tn(RALEIGH))
    assert [(entry.order_id, entry.order_type, entry.count_of_tns) for entry in page.items] == [(handle.id, "dlda", 1)]


def emergency(api: Api, *numbers: str) -> m.E911Order:
    return m.E911Order(
        customer_order_id="help-1", caller_name="Ada", address=STREET, telephone_numbers=api.numbers(*numbers)
    )


@scenario("e911_orders.create_e911_order", "e911_orders.get_e911_order", "phone_numbers.get_phone_number_e911_address")
async def e911(api: Api) -> None:
    await api.buy(RALEIGH)
    group, numbers = api.client.e911_orders, api.client.phone_numbers
    address = (await numbers.get_phone_number_e911_address(api.tn(RALEIGH))).address
    assert address is not None
    assert address.street_name == "Sandbox Way"
    handle = await group.create_e911_order(emergency(api, RALEIGH, DENVER))
    await over(handle, "PARTIAL")
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("8003", (api.tn(DENVER),))]
    address = (await numbers.get_phone_number_e911_address(api.tn(RALEIGH))).address
    assert address is not None
    assert address.street_name == "Birch"
    gone = m.E911Order(telephone_numbers=api.numbers(RALEIGH), delete_tn_specific_e911_address=True)
    await over(await group.create_e911_order(gone))
    address = (await numbers.get_phone_number_e911_address(api.tn(RALEIGH))).address
    assert address is not None
    assert address.street_name == "Sandbox Way"
    with pytest.raises(BadRequest) as caught:
        await group.create_e911_order(m.E911Order(telephone_numbers=api.numbers(RALEIGH)))
    assert caught.value.errors[0].code == "8056"
    with pytest.raises(NotFound):
        await group.get_e911_order("no-such-order")


@scenario("e911_orders.list_e911_orders", "e911_orders.get_e911_order_history")
async def e911s(api: Api) -> None:
    group = api.client.e911_orders
    assert (await group.list_e911_orders()).items == []
    person = m.AlternateEndUserIdentifier(identifier="desk42", callback_number=api.tn(RALEIGH), pidflo_enabled=False)
    people = m.AlternateEndUserIdentifiers(alternate_end_user_identifier=[person])
    handle = await group.create_e911_order(
        m.E911Order(customer_order_id="help-2", address=STREET, alternate_end_user_identifiers=people)
    )
    await over(handle)
    assert list(api.sandbox.account.kept["aeuis"]) == ["desk42"]
    place = m.AdditionalAddresses(address=[m.Address(location_id="floor-2", city="Raleigh", zip="27601")])
    await over(await group.create_e911_order(m.E911Order(additional_addresses=place)))
    found = await group.list_e911_orders(aeui="desk42", customer_order_id="help-2", status=["COMPLETE"])
    assert [entry.order_id for entry in found.items] == [handle.id]
    whole = (await group.list_e911_orders(callback=api.tn(RALEIGH), order_details=True)).items
    assert [entry.order_id for entry in whole] == [handle.id]
    assert isinstance(whole[0], m.E911Order)
    history = await group.get_e911_order_history(handle.id)
    assert [entry.status for entry in history.order_history] == ["RECEIVED", "PROCESSING", "COMPLETE"]
    remove = m.E911Order(alternate_end_user_identifiers=people, delete_tn_specific_e911_address=True, address=STREET)
    await over(await group.create_e911_order(remove))
    assert not api.sandbox.account.kept["aeuis"]


@scenario("orders.get_order_admin_parameters", "orders.update_order_admin_parameters")
async def admin_parameters(api: Api) -> None:
    group, order_id = api.client.orders, await api.buy(RALEIGH)
    with pytest.raises(NotFound):
        await group.get_order_admin_parameters("orders", order_id)
    await group.update_order_admin_parameters("orders", order_id, m.AdminParameters(activity_state="seen"))
    reply = await group.get_order_admin_parameters("orders", order_id)
    assert reply.admin_parameters == m.AdminParameters(activity_state="seen")
    with pytest.raises(BadRequest) as caught:
        await group.update_order_admin_parameters("orders", order_id, m.AdminParameters(activity_state="loud"))
    assert caught.value.errors[0].code == "5038"


@scenario("orders.delete_order_admin_parameters")
async def no_admin_parameters(api: Api) -> None:
    group, order_id = api.client.orders, await api.buy(RALEIGH)
    await group.update_order_admin_parameters("orders", order_id, m.AdminParameters(bandwidth_prime="ada"))
    await group.delete_order_admin_parameters("orders", order_id)
    with pytest.raises(NotFound):
        await group.get_order_admin_parameters("orders", order_id)
    with pytest.raises(BadRequest):
        await group.delete_order_admin_parameters("orders", order_id)
