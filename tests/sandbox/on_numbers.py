"""Scenarios of numbers that the account has: lists, features, options."""

from __future__ import annotations

import datetime as dt

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, eventually, over, scenario


@scenario("in_service_numbers.list_in_service_numbers")
async def list_in_service(api: Api) -> None:
    group = api.client.in_service_numbers
    assert (await group.list_in_service_numbers()).items == []  # the carrier answers 204
    numbers = [f"91920000{place:02d}" for place in range(7)]
    await api.buy(*numbers, DENVER)
    assert [number async for number in group.list_in_service_numbers(size=3)] == api.tns(DENVER, *numbers)
    page = await group.list_in_service_numbers(size=3)
    assert page.reply.total_count == 8
    assert [n async for n in group.list_in_service_numbers(size=3, page=api.tn(numbers[5]))] == api.tns(*numbers[5:])
    assert (await group.list_in_service_numbers(area_code="303", **api.country)).items == api.tns(DENVER)
    assert (await group.list_in_service_numbers(npa_nxx="303200")).items == api.tns(DENVER)
    assert len((await group.list_in_service_numbers(state="NC", rate_center="RALEIGH")).items) == 7
    assert (await group.list_in_service_numbers(lata="656")).items == api.tns(DENVER)
    today = dt.datetime.now(dt.UTC).date()
    assert len((await group.list_in_service_numbers(start_date=today, end_date=today)).items) == 8


@scenario("in_service_numbers.list_site_in_service_numbers")
async def list_site_in_service(api: Api) -> None:
    group = api.client.in_service_numbers
    await api.buy(RALEIGH, DENVER)
    assert (await group.list_site_in_service_numbers(api.site, npa_nxx="919200")).items == api.tns(RALEIGH)
    assert (await group.list_site_in_service_numbers(api.site, tier=3)).items == []
    with pytest.raises(NotFound):
        await group.list_site_in_service_numbers("1")


@scenario("in_service_numbers.count_in_service_numbers", "in_service_numbers.get_in_service_number")
async def count_in_service(api: Api) -> None:
    group = api.client.in_service_numbers
    assert (await group.count_in_service_numbers()).count == 0
    await api.buy(RALEIGH)
    assert (await group.count_in_service_numbers()).count == 1
    await group.get_in_service_number(api.tn(RALEIGH))  # 200 is yes
    with pytest.raises(NotFound):
        await group.get_in_service_number(api.tn(DENVER))


@scenario("phone_numbers.list_phone_numbers")
async def list_numbers(api: Api) -> None:
    group = api.client.phone_numbers
    await api.buy(RALEIGH, DENVER, "9192000002")
    listed = [entry async for entry in group.list_phone_numbers(size=2)]
    assert [entry.full_number for entry in listed] == api.tns(DENVER, RALEIGH, "9192000002")
    assert {entry.status for entry in listed} == {"Inservice"}
    page = await group.list_phone_numbers(city="DENVER", state="CO")
    assert [(entry.full_number, entry.rate_center) for entry in page.items] == [(api.tn(DENVER), "DENVER")]
    assert page.reply.telephone_number_count == 1


@scenario("phone_numbers.get_phone_number")
async def get_number(api: Api) -> None:
    await api.buy(RALEIGH)
    details = (await api.client.phone_numbers.get_phone_number(api.tn(RALEIGH))).telephone_number_details
    assert details is not None
    assert (details.full_number, details.city, details.status) == (api.tn(RALEIGH), "RALEIGH", "Inservice")
    assert details.site is not None
    assert details.sip_peer is not None
    assert (details.site.id, details.sip_peer.peer_id) == api.place
    with pytest.raises(NotFound):
        await api.client.phone_numbers.get_phone_number(api.tn(DENVER))


@scenario("number_features.update_number_features")
async def features(api: Api) -> None:
    await api.buy(RALEIGH)
    wanted = m.CallingNameFeature(enabled=True, calling_name="JANES BAKERY")
    made = await api.client.number_features.update_number_features(
        api.tn(RALEIGH), m.FeatureOrderRequest(calling_name_display=wanted)
    )
    assert made.order_status == "RECEIVED"
    assert made.order_id
    record = api.sandbox.world.inventory.records[RALEIGH]
    await eventually(lambda: record.setting("calling_name") == "JANES BAKERY")
    details = (await api.client.phone_numbers.get_phone_number(api.tn(RALEIGH))).telephone_number_details
    assert details is not None
    assert details.features is not None
    assert details.features.lidb is not None
    assert details.features.lidb.subscriber_information == "JANES BAKERY"
    with pytest.raises(BadRequest):
        await api.client.number_features.update_number_features(api.tn(RALEIGH), m.FeatureOrderRequest())


# --- options ---------------------------------------------------------------------------------------------------------


def options_of(api: Api, *numbers: str) -> m.TnOptionOrder:
    group = m.TnOptionGroup(sms="on", call_forward=api.tn("3032000009"), telephone_numbers=api.numbers(*numbers))
    return m.TnOptionOrder(customer_order_id="opt-1", tn_option_groups=m.TnOptionGroups(tn_option_group=[group]))


@scenario("tn_options.create_tn_option_order", "tn_options.get_tn_option_order")
async def options(api: Api) -> None:
    await api.buy(RALEIGH)
    handle = await api.client.tn_options.create_tn_option_order(options_of(api, RALEIGH, DENVER))
    state = await over(handle, "PARTIAL")
    assert [(error.code, error.telephone_numbers) for error in handle.errors] == [("5076", (api.tn(DENVER),))]
    (group,) = state.tn_option_groups.tn_option_group
    assert group.call_forward == api.tn("3032000009")
    shown = await api.client.sip_peers.get_sip_peer_phone_number(*api.place, api.tn(RALEIGH))
    assert shown.sip_peer_telephone_number is not None
    assert shown.sip_peer_telephone_number.call_forward == api.tn("3032000009")
    assert shown.sip_peer_telephone_number.messaging_settings is not None
    assert shown.sip_peer_telephone_number.messaging_settings.sms_enabled is True
    with pytest.raises(NotFound):
        await api.client.tn_options.get_tn_option_order("no-such-order")


@scenario("tn_options.get_tn_option_order_history")
async def options_history(api: Api) -> None:
    await api.buy(RALEIGH)
    handle = await api.client.tn_options.create_tn_option_order(options_of(api, RALEIGH))
    await over(handle)
    reply = await api.client.tn_options.get_tn_option_order_history(handle.id)
    assert [entry.status for entry in reply.order_history] == ["received", "complete"]  # lower case here


@scenario("tn_options.list_tn_option_orders")
async def list_options(api: Api) -> None:
    group = api.client.tn_options
    assert (await group.list_tn_option_orders()).items == []
    await api.buy(RALEIGH)
    handle = await group.create_tn_option_order(options_of(api, RALEIGH))
    await over(handle)
    page = await group.list_tn_option_orders(status=["COMPLETE", "FAILED"], customer_order_id="opt-1")
    assert [entry.order_id for entry in page.items] == [handle.id]
    assert (await group.list_tn_option_orders(tn=api.tn(DENVER))).items == []
    assert (await group.list_tn_option_orders(order_id_fragment="zz")).items == []
    detailed = await group.list_tn_option_orders(order_details=True)
    assert detailed.reply.tn_option_orders[0].tn_option_order[0].order_id == handle.id
