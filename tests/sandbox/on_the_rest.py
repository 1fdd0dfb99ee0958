"""Scenarios of subscriptions, reports and addresses."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth import numbers
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from tests.sandbox.scenarios import RALEIGH, Api, eventually, scenario

HOOK = m.Subscription(
    order_type="orders",
    callback_subscription=m.CallbackSubscription(url="http://127.0.0.1:9/hook", expiry=3_122_064_000),
)


@scenario(
    "subscriptions.create_subscription",
    "subscriptions.get_subscription",
    "subscriptions.list_subscriptions",
)
async def subscribe(api: Api) -> None:
    group = api.client.subscriptions
    made = await group.create_subscription(HOOK)
    assert made.id
    (shown,) = (await group.list_subscriptions()).items
    assert (shown.subscription_id, shown.order_type) == (made.id, "orders")
    assert shown.callback_subscription is not None
    assert shown.callback_subscription.url == "http://127.0.0.1:9/hook"
    one = (await group.get_subscription(made.id)).subscriptions
    assert one is not None
    assert [entry.subscription_id for entry in one.subscription] == [made.id]
    with pytest.raises(Conflict) as caught:
        await group.create_subscription(HOOK)
    assert caught.value.errors[0].code == "16008"
    with pytest.raises(NotFound) as missing:
        await group.create_subscription(m.Subscription(order_type="orders"))
    assert missing.value.errors[0].code == "14501"


@scenario("subscriptions.update_subscription")
async def update_subscription(api: Api) -> None:
    group = api.client.subscriptions
    made = await group.create_subscription(HOOK)
    mail = m.EmailSubscription(email="ops@example.com", digest_requested="DAILY")
    await group.update_subscription(made.id, m.Subscription(order_type="portins", email_subscription=mail))
    (shown,) = (await group.list_subscriptions()).items
    assert (shown.order_type, shown.email_subscription, shown.callback_subscription) == ("portins", mail, None)


@scenario("subscriptions.delete_subscription")
async def delete_subscription(api: Api) -> None:
    group = api.client.subscriptions
    made = await group.create_subscription(HOOK)
    await group.delete_subscription(made.id)
    assert (await group.list_subscriptions()).items == []
    with pytest.raises(NotFound):
        await group.delete_subscription(made.id)


# --- reports ---------------------------------------------------------------------------------------------------------


async def first_report(api: Api) -> str:
    return str((await api.client.reports.list_reports()).items[0].id)


def run_of(api: Api) -> m.ReportInstance:
    account = m.ReportParameter(name="AccountId", value=[api.sandbox.account_id])
    return m.ReportInstance(output_format="csv", parameters=m.ReportParameters(parameter=[account]))


@scenario("reports.list_reports", "reports.get_report")
async def reports(api: Api) -> None:
    report = (await api.client.reports.get_report(await first_report(api))).report
    assert report is not None
    assert report.name == "Numbers in service"
    assert report.parameters is not None
    first = report.parameters.parameter[0]
    assert (first.name, first.required) == ("AccountId", True)
    with pytest.raises(NotFound) as caught:
        await api.client.reports.get_report("1")
    assert caught.value.errors[0].code == "19000"


@scenario("reports.create_report_instance", "reports.get_report_instance", "reports.get_report_instance_file")
async def run_report(api: Api) -> None:
    group, report = api.client.reports, await first_report(api)
    await api.buy(RALEIGH)
    made = await group.create_report_instance(report, run_of(api))

    instance = api.sandbox.account.instances[made.id]
    await eventually(lambda: bool(instance.ready <= api.sandbox.clock.time()))
    shown = (await group.get_report_instance(report, made.id)).instance
    assert shown is not None
    assert (shown.status, shown.report_name) == ("Ready", "Numbers in service")
    content = await group.get_report_instance_file(report, made.id)
    assert isinstance(content, bytes)
    number, *place = content.decode().splitlines()[1].split(",")[:3]
    assert number == (RALEIGH if api.version == "v1" else api.tn(RALEIGH))  # a file comes as it is
    assert [numbers.from_wire(number), *place] == [api.tn(RALEIGH), *api.place]
    with pytest.raises(BadRequest) as caught:
        await group.create_report_instance(report, m.ReportInstance(output_format="csv"))
    assert caught.value.errors[0].code == "19032"
    with pytest.raises(NotFound):
        await group.get_report_instance_file(report, "1")


@scenario("reports.list_report_instances", "reports.list_all_report_instances", "reports.update_report_instance")
async def report_runs(api: Api) -> None:
    group, report = api.client.reports, await first_report(api)
    made = await group.create_report_instance(report, run_of(api))
    await group.update_report_instance(report, made.id, m.ReportInstance(description="For the auditors"))
    assert [run.id for run in (await group.list_report_instances("100102")).items] == []
    for page in (await group.list_report_instances(report), await group.list_all_report_instances()):
        assert [(run.id, run.description) for run in page.items] == [(made.id, "For the auditors")]


# --- addresses -------------------------------------------------------------------------------------------------------


@scenario("e911_addresses.list_e911_addresses")
async def emergency_addresses(api: Api) -> None:
    group = api.client.e911_addresses
    more = m.Address(house_number="7", street_name="Oak", city="Cary", state_code="NC", zip="27511")
    await api.client.sites.create_site(m.Site(name="Second", address=more))
    found = [address async for address in group.list_e911_addresses(size=1)]
    assert [(address.street_name, address.city) for address in found] == [("Sandbox Way", "Raleigh"), ("Oak", "Cary")]
    assert (await group.list_e911_addresses(e911_location_id=api.site)).reply.total_count == 1
    if api.version == "v1":
        assert (await group.list_e911_addresses(address_type="billing")).items == []  # the carrier answers 404


HOME = m.AddressInput(
    custom_reference="home-1",
    country_code_a3="USA",
    address_line1="1600 Elm Street",
    city="Raleigh",
    state_abbreviation="NC",
    postal_code="27601",
)


@scenario("addresses.create_address", "addresses.get_address")
async def create_address(api: Api) -> None:
    group = api.client.addresses
    made = await group.create_address(HOME)
    assert made.data is not None
    assert made.data.address is not None
    assert made.data.address.geo_validation_status == "GEO_VALID"
    shown = await group.get_address(str(made.data.address.address_id))
    assert shown.data == made.data
    lost = m.AddressInput(country_code_a3="USA", address_line1="Nowhere", city="Raleigh")
    with pytest.raises(BadRequest) as caught:
        await group.create_address(lost)
    assert caught.value.errors[0].code == "205617"
    with pytest.raises(NotFound):
        await group.get_address("no-such-address")


@scenario("addresses.update_address")
async def update_address(api: Api) -> None:
    group = api.client.addresses
    made = await group.create_address(HOME)
    assert made.data is not None
    assert made.data.address is not None
    changed = await group.update_address(str(made.data.address.address_id), m.AddressUpdate(custom_reference="home-2"))
    assert changed.data is not None
    assert changed.data.address is not None
    assert (changed.data.address.custom_reference, changed.data.address.city) == ("home-2", "Raleigh")


@scenario("addresses.list_addresses")
async def list_addresses(api: Api) -> None:
    group = api.client.addresses
    for place in range(5):
        await group.create_address(m.AddressInput(country_code_a3="USA", address_line1=f"{place} Elm", city="Cary"))
    await group.create_address(HOME)
    assert len([entry async for entry in group.list_addresses(limit=2)]) == 6
    for found in (
        await group.list_addresses(country_code_a3="USA", city="Raleigh"),
        await group.list_addresses(country_code_a3="USA", postal_code_starts_with="276"),
        await group.list_addresses(country_code_a3="USA", city_contains="leig"),
    ):
        (entry,) = found.items
        assert entry.address is not None
        assert entry.address.custom_reference == "home-1"


@scenario("addresses.validate_address")
async def validate_address(api: Api) -> None:
    reply = await api.client.addresses.validate_address(HOME)
    assert reply.data is not None
    assert reply.data.excluded_features == []
    short = m.AddressInput(country_code_a3="USA", address_line1="1 Elm", city="Cary")
    reply = await api.client.addresses.validate_address(short)
    assert reply.data is not None
    assert [entry.feature_name for entry in reply.data.excluded_features] == ["EMERGENCY", "PORTING"]
    assert (await api.client.addresses.list_addresses()).items == []  # nothing was kept


@scenario("addresses.list_address_fields")
async def address_fields(api: Api) -> None:
    page = await api.client.addresses.list_address_fields("CAN")
    required = [entry.field_name for entry in page.items if entry.required]
    assert required == ["addressLine1", "city", "stateAbbreviation", "postalCode"]
    with pytest.raises(NotFound):
        await api.client.addresses.list_address_fields("ATA")
