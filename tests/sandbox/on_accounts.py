"""Scenarios of the account: its data, products, seats and hosts, places, and the carrier's reference data."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from tests.sandbox.on_campaigns import import_campaign
from tests.sandbox.on_credentials import new_realm
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, scenario, some

TRUNKS = m.UcTrunkingCloudSettings(bi_directional_trunks=20)


@scenario("accounts.get_account")
async def account(api: Api) -> None:
    shown = some((await api.client.accounts.get_account()).account)
    assert (shown.account_id_, shown.company_name) == (api.sandbox.account_id, "Sandbox Telephone Company")
    assert some(shown.address).street_name == "Sandbox Way"


@scenario("users.list_users")
async def users(api: Api) -> None:
    assert [user.username for user in (await api.client.users.list_users()).items] == [api.sandbox.username]


@scenario(
    "accounts.get_account_total_seats",
    "sites.get_site_total_seats",
    "sip_peers.get_sip_peer_total_seats",
    "sites.count_site_phone_numbers",
)
async def seats(api: Api) -> None:
    client = api.client
    calls: list[Callable[[], Awaitable[Any]]] = [
        client.accounts.get_account_total_seats,
        lambda: client.sites.get_site_total_seats(api.site),
        lambda: client.sip_peers.get_sip_peer_total_seats(*api.place),
    ]
    for call in calls:
        with pytest.raises(BadRequest) as caught:
            await call()
        assert caught.value.errors[0].code == "12017"
    await client.products.create_hosted_uc_trunking_settings(TRUNKS)
    await api.buy(RALEIGH, DENVER)
    for call in calls:
        assert (await call()).uc_trunking_seats.total_count == 2
    assert some((await client.sites.count_site_phone_numbers(api.site)).site_tns).total_count == 2
    for missing in (client.sites.get_site_total_seats("1"), client.sites.count_site_phone_numbers("1")):
        with pytest.raises(NotFound):
            await missing


async def new_peer(api: Api) -> str:
    """A SIP peer with hosts of all kinds."""
    host = m.Host(host_name="203.0.113.7", port="5060")
    ends = [m.TerminationHost(host_name="203.0.113.8", port="0"), m.TerminationHost(host_name="203.0.113.9")]
    peer = m.SipPeer(
        peer_name="Hosts",
        voice_hosts=m.VoiceHosts(host=[host]),
        sms_hosts=m.SmsHosts(host=[host]),
        termination_hosts=m.TerminationHosts(termination_host=ends),
        premise_trunks="7",
    )
    return (await api.client.sip_peers.create_sip_peer(api.site, peer)).id


@scenario("accounts.list_account_hosts")
async def hosts(api: Api) -> None:
    group = api.client.accounts
    assert (await group.list_account_hosts()).items == []
    peer = await new_peer(api)
    (site,) = (await group.list_account_hosts()).items
    (listed,) = some(site.sip_peer_hosts).sip_peer_host
    assert (site.site_id, listed.sip_peer_id) == (api.site, peer)
    assert [host.host_name for host in some(listed.voice_hosts).host] == ["203.0.113.7"]
    (site,) = (await group.list_account_hosts(host="203.0.113.9", host_type="TERMINATION")).items
    (listed,) = some(site.sip_peer_hosts).sip_peer_host
    assert [host.host_name for host in some(listed.termination_hosts).termination_host] == ["203.0.113.9"]
    assert (await group.list_account_hosts(host="203.0.113.9", host_type="SMS")).items == []


# --- products --------------------------------------------------------------------------------------------------------

READ_ONLY = (
    "get_http_messaging_feature",
    "get_messaging_settings",
    "get_mm4_settings",
    "get_mms_feature",
    "get_mms_settings",
    "get_sms_feature",
    "get_e911_settings",
    "get_termination_settings",
    "get_toll_free_settings",
    "get_uc_trunking_settings",
)


@scenario(*(f"products.{name}" for name in READ_ONLY))
async def read_products(api: Api) -> None:
    for name in READ_ONLY:
        shown = await getattr(api.client.products, name)()
        filled = [each for each in shown.__slots__ if getattr(shown, each) not in (None, [])]
        assert filled, name
    assert some((await api.client.products.get_messaging_settings()).messaging_settings).enabled is True


@scenario("products.list_products", "products.list_messaging_routes", "products.list_a2p_campaigns")
async def list_products(api: Api) -> None:
    group = api.client.products
    names = [product.name for product in (await group.list_products()).items]
    assert {"Origination", "MESSAGING", "NumberManagement"} <= set(names)
    assert [route.nnid for route in (await group.list_messaging_routes()).items] == ["100001", "100001"]
    assert (await group.list_a2p_campaigns()).items == []
    await import_campaign(api)
    (campaign,) = (await group.list_a2p_campaigns()).items
    assert (campaign.campaign_id, campaign.imported) == ("CIMPORTED1", True)


@scenario("products.get_edge_management_settings", "products.get_sip_authentication_settings")
async def edge(api: Api) -> None:
    group = api.client.products
    assert some((await group.get_edge_management_settings()).sip_authentication).enabled is False
    realm = await new_realm(api)
    assert some((await group.get_edge_management_settings()).sip_authentication).enabled is True
    shown = some((await group.get_sip_authentication_settings()).sip_authentication)
    assert [each.realm for each in some(shown.realm_dns_list).realm_dns] == [realm.realm]


@scenario(
    "products.create_hosted_uc_trunking_settings",
    "products.get_hosted_uc_trunking_settings",
    "products.update_hosted_uc_trunking_settings",
)
async def trunks(api: Api) -> None:
    group = api.client.products
    for call in (group.get_hosted_uc_trunking_settings(), group.update_hosted_uc_trunking_settings(TRUNKS)):
        with pytest.raises(NotFound) as missing:
            await call
        assert missing.value.errors[0].code == "12034"
    await group.create_hosted_uc_trunking_settings(TRUNKS)
    for count, code in ((201, "12609"), (20, "12018")):
        with pytest.raises(BadRequest) as caught:
            await group.create_hosted_uc_trunking_settings(m.UcTrunkingCloudSettings(bi_directional_trunks=count))
        assert caught.value.errors[0].code in (code, "12018")
    more = m.UcTrunkingCloudSettings(bi_directional_trunks=30)
    await group.update_hosted_uc_trunking_settings(more)
    assert (await group.get_hosted_uc_trunking_settings()).uc_trunking_cloud_settings == more


# --- SIP peers -------------------------------------------------------------------------------------------------------


@scenario(
    "sip_peers.get_sip_peer_termination",
    "sip_peers.list_sip_peer_termination_hosts",
    "sip_peers.get_sip_peer_termination_host",
    "sip_peers.list_sip_peer_termination_host_settings",
    "sip_peers.get_sip_peer_termination_host_setting",
    "sip_peers.get_sip_peer_uc_trunks",
)
async def termination_hosts(api: Api) -> None:
    group = api.client.sip_peers
    place = (api.site, await new_peer(api))
    product = some((await group.get_sip_peer_termination(*place)).termination_product)
    assert some(product.termination_settings).voice_protocol == "SIP"
    listed = (await group.list_sip_peer_termination_hosts(*place)).items
    assert [host.host_name for host in listed] == ["203.0.113.8", "203.0.113.9"]
    assert some(product.termination_hosts).termination_host == listed
    gateway = str(listed[1].id)
    one = some((await group.get_sip_peer_termination_host(*place, gateway)).sip_peer_gateway_ip)
    assert (one.id, one.host_name) == (gateway, "203.0.113.9")
    (setting,) = (await group.list_sip_peer_termination_host_settings(*place, gateway)).items
    shown = await group.get_sip_peer_termination_host_setting(*place, gateway, str(setting.id))
    assert some(some(shown.sip_peer_gateway_attribute).gateway_attribute).type == "TRACE"
    for call in (
        group.get_sip_peer_termination_host(*place, "1"),
        group.get_sip_peer_termination_host_setting(*place, gateway, "77"),
        group.get_sip_peer_termination(api.site, "1"),
    ):
        with pytest.raises(NotFound):
            await call
    settings = (await group.get_sip_peer_uc_trunks(*place)).uc_trunking_premise_settings
    assert some(settings).bi_directional_trunks == 7
    with pytest.raises(BadRequest) as caught:
        await group.get_sip_peer_uc_trunks(*api.place)
    assert caught.value.errors[0].code == "15520"


@scenario(
    "sip_peers.add_sip_peer_associated_outbound_numbers",
    "sip_peers.list_sip_peer_associated_outbound_numbers",
    "sip_peers.delete_sip_peer_associated_outbound_number",
)
async def outbound_numbers(api: Api) -> None:
    group = api.client.sip_peers
    numbers = ["+19195550121", "+19195550122", "+19195550121"]
    body = m.AssociatedOutboundNumbers(
        associated_outbound_number=[m.AssociatedOutboundNumber(number=number) for number in numbers]
    )
    reply = await group.add_sip_peer_associated_outbound_numbers(*api.place, body)
    assert (reply.success_count, reply.total_count) == (2, 3)
    assert [each.number for each in some(reply.errors).associated_outbound_number] == ["+19195550121"]
    listed = [each async for each in group.list_sip_peer_associated_outbound_numbers(*api.place, size=1)]
    assert [each.number for each in listed] == numbers[:2]
    await group.delete_sip_peer_associated_outbound_number(*api.place, str(listed[0].id))
    left = (await group.list_sip_peer_associated_outbound_numbers(*api.place)).items
    assert [each.number for each in left] == numbers[1:2]
    with pytest.raises(NotFound):
        await group.delete_sip_peer_associated_outbound_number(*api.place, str(listed[0].id))


# --- places ----------------------------------------------------------------------------------------------------------


@scenario("rate_centers.list_rate_centers", "cities.list_cities")
async def places(api: Api) -> None:
    centers = (await api.client.rate_centers.list_rate_centers(state="NC", available=True)).items
    counts = {center.abbreviation: center.available_telephone_number_count for center in centers}
    assert {"RALEIGH", "CARY", "CHARLOTTE"} <= set(counts)
    await api.buy(RALEIGH)
    again = (await api.client.rate_centers.list_rate_centers(state="NC", available=True)).items
    after = {center.abbreviation: center.available_telephone_number_count for center in again}
    before = counts["RALEIGH"]
    assert isinstance(before, int)
    assert after == {**counts, "RALEIGH": before - 1}
    cities = (await api.client.cities.list_cities(state="NC")).items
    assert [city.name for city in cities][:3] == ["CARY", "CHARLOTTE", "DURHAM"]
    with pytest.raises(BadRequest) as caught:
        await api.client.cities.list_cities(state="ZZ")
    assert caught.value.errors[0].code == "4006"


@scenario("rate_centers.list_covered_rate_centers", "rate_centers.get_covered_rate_center")
async def covered(api: Api) -> None:
    group = api.client.rate_centers
    found = [each async for each in group.list_covered_rate_centers(page="1", size=2, state="NC", embed=["ZipCodes"])]
    assert [each.name for each in found][:2] == ["RALEIGH", "CARY"]
    assert "27601" in some(found[0].zip_codes).zip_code
    one = await group.get_covered_rate_center(str(found[0].id))
    assert (one.name, one.lata, some(one.cities).city) == ("RALEIGH", "426", ["RALEIGH"])
    assert [each.name for each in (await group.list_covered_rate_centers(page="1", size=9, zip="80202")).items] == [
        "DENVER"
    ]
    with pytest.raises(BadRequest) as caught:
        await group.list_covered_rate_centers(page="1", size=9, embed=["Weather"])
    assert caught.value.errors[0].code == "4015"
    with pytest.raises(NotFound):
        await group.get_covered_rate_center("0")


@scenario("coverage.list_country_coverage")
async def coverage(api: Api) -> None:
    group = api.client.coverage
    kinds = {(each.country_code_a3, each.phone_number_type) for each in (await group.list_country_coverage()).items}
    assert kinds == {("USA", "GEOGRAPHIC"), ("USA", "TOLL_FREE"), ("CAN", "GEOGRAPHIC")}
    (one,) = (await group.list_country_coverage(country_code_a3="USA", city="Raleigh")).items
    assert [region.area_code for region in some(one.regions).region] == ["919", "984"]
    with pytest.raises(BadRequest) as caught:
        await group.list_country_coverage(country_code_a3="USA", phone_number_type="MAGIC")
    assert caught.value.errors[0].code == "4010"


# --- addresses -------------------------------------------------------------------------------------------------------


@scenario("addresses.geocode_address")
async def geocode(api: Api) -> None:
    call = api.client.addresses.geocode_address
    asked = m.RequestAddress(
        house_number="16", street_name="Elm", street_suffix="Street", city="Raleigh", state_code="NC"
    )
    with pytest.raises(Conflict) as caught:
        await call(asked)
    assert b"GeocodedAddress" in caught.value.body
    asked.street_suffix = "St"
    reply = await call(asked)
    found = some(reply.geocoded_address)
    assert (found.address_line1, found.city, found.state_code) == ("16 ELM ST", "RALEIGH", "NC")
    with pytest.raises(BadRequest) as bad:
        await call(m.RequestAddress(city="Raleigh", state_code="NC"))
    assert bad.value.errors[0].code == "12110"


@scenario("addresses.find_address_fields", "addresses.list_city_info")
async def address_data(api: Api) -> None:
    group = api.client.addresses
    fields = (await group.find_address_fields(country_code_a3="USA")).items
    assert fields == (await group.list_address_fields("USA")).items
    info = await group.list_city_info("USA", city_starts_with="Ral", postal_code_starts_with="27601")
    assert [(each.city, each.postal_code) for each in info.data[0].items] == [("RALEIGH", "27601")]
    for call in (group.find_address_fields(country_code_a3="ATA"),):
        with pytest.raises(BadRequest):
            await call
    with pytest.raises(NotFound) as missing:
        await group.list_city_info("ATA")
    assert missing.value.errors[0].code == "50420"


# --- reference data --------------------------------------------------------------------------------------------------

LISTS = {
    "list_a2p_classes": ("get_a2p_class", "message_class", "a2p_class"),
    "list_proxy_peers": ("get_proxy_peer", "name", "proxy_peer"),
    "list_resp_org_ids": ("get_resp_org_id", "resp_org_id", "bandwidth_resp_org_id"),
    "list_sbc_node_groups": ("get_sbc_node_group", "id", "sbc_node_groups"),
    "list_spids": ("get_spid", "id", "bwspid_system_value"),
    "list_vendors": ("get_vendor", "vendor_id", "vendor"),
}


@scenario(
    *(f"admin_data.{name}" for name in LISTS),
    *(f"admin_data.{name}" for name, _, _ in LISTS.values()),
    "admin_data.get_messaging_blocked_account",
)
async def admin_data(api: Api) -> None:
    group = api.client.admin_data
    for name, (read, key, shown) in LISTS.items():
        entries = (await getattr(group, name)()).items
        assert len(entries) >= 2, name
        for entry in entries:
            assert getattr(await getattr(group, read)(getattr(entry, key)), shown) is not None
        with pytest.raises(NotFound) as caught:
            await getattr(group, read)("nothing")
        assert caught.value.errors[0].code == {"get_a2p_class": "12114", "get_spid": "12098"}.get(read)
    assert [vendor.vendor_name for vendor in (await group.list_vendors(name_fragment="own")).items] == ["Own network"]
    blocked = await group.get_messaging_blocked_account("9999998")
    assert some(blocked.blocked_account_id).account_id_ == "9999998"
    with pytest.raises(NotFound):
        await group.get_messaging_blocked_account(api.sandbox.account_id)
