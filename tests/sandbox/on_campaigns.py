"""Scenarios of 10DLC brands and campaigns."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, eventually, over, scenario, some

BRAND = m.Brand(
    entity_type="PRIVATE_PROFIT",
    brand_relationship="BASIC_ACCOUNT",
    company_name="Elm Street Bakery",
    display_name="Elm Bakery",
    street="16 Elm Street",
    city="Raleigh",
    state="NC",
    postal_code="27601",
    country="US",
    phone="+19195550111",
    email="ops@bakery.example",
    vertical="RETAIL",
    is_main=True,
)


async def new_brand(api: Api, **fields: object) -> str:
    made = await api.client.brands.create_brand(m.Brand(**{**as_given(BRAND), **fields}))  # type: ignore[arg-type]
    assert isinstance(made, m.BrandsResponse)
    return str(some(made.brands).brand[0].brand_id)


def as_given(brand: m.Brand) -> dict[str, object]:
    """The fields of a brand that are set."""
    return {name: value for name in brand.__slots__ if (value := getattr(brand, name)) is not None}


async def the_brand(api: Api, brand: str) -> m.Brand:
    shown = await api.client.brands.get_brand(brand)
    assert isinstance(shown, m.BrandsResponse)
    return some(shown.brands).brand[0]


@scenario("brands.create_brand", "brands.get_brand", "brands.list_brands")
async def create_brand(api: Api) -> None:
    group = api.client.brands
    main = await new_brand(api)
    other = await new_brand(api, display_name="Oak Bakery", is_main=False)
    shown = await the_brand(api, main)
    assert (shown.company_name, shown.vertical, shown.is_main) == ("Elm Street Bakery", "RETAIL", True)
    assert [brand.brand_id async for brand in group.list_brands(page=0, size=1)] == [main, other]
    assert [brand.brand_id for brand in (await group.list_brands(brand_type="CUSTOMER")).items] == [other]
    assert (await group.list_brands()).reply.total_count == 2
    with pytest.raises(BadRequest) as caught:
        await new_brand(api, vertical="FISHING")
    assert caught.value.errors[0].code == "1005"
    with pytest.raises(NotFound) as missing:
        await group.get_brand("B1")
    assert missing.value.errors[0].code == "12067"


@scenario("brands.update_brand")
async def update_brand(api: Api) -> None:
    brand = await new_brand(api)
    await api.client.brands.update_brand(brand, m.Brand(display_name="Elm & Sons"))
    shown = await the_brand(api, brand)
    assert (shown.brand_id, shown.display_name, shown.company_name) == (brand, "Elm & Sons", "Elm Street Bakery")


@scenario("brands.delete_brand", "brands.list_brand_campaigns")
async def delete_brand(api: Api) -> None:
    group = api.client.brands
    brand = await new_brand(api)
    campaign = await new_campaign(api, brand)
    assert [each.campaign_id for each in (await group.list_brand_campaigns(brand)).items] == [campaign]
    with pytest.raises(BadRequest):
        await group.delete_brand(brand)
    await api.client.campaigns.delete_campaign(campaign)
    await group.delete_brand(brand)
    with pytest.raises(NotFound):
        await group.delete_brand(brand)


@scenario(
    "brands.create_brand_vetting", "brands.import_brand_vetting", "brands.list_brand_vettings", "brands.revet_brand"
)
async def vetting(api: Api) -> None:
    group = api.client.brands
    brand = await new_brand(api)
    assert some((await group.revet_brand(brand)).brand).brand_id == brand
    (made,) = (await group.create_brand_vetting(brand, m.Brand(evp_id="AEGIS", vetting_class="STANDARD"))).brand_vetting
    assert (made.evp_id, made.brand_id) == ("AEGIS", brand)
    start = api.sandbox.clock.time()
    await eventually(lambda: api.sandbox.clock.time() > start + 0.01)
    (shown,) = (await group.list_brand_vettings(brand)).items
    assert (shown.vetting_id, shown.vetting_status) == (made.vetting_id, "ACTIVE")
    with pytest.raises(BadRequest) as caught:
        await group.revet_brand(brand)
    assert caught.value.errors[0].code == "12210"
    (other,) = (await group.import_brand_vetting(brand, m.Brand(evp_id="CV", vetting_id="vetting-7"))).brand_vetting
    assert (other.vetting_id, other.vetting_status) == ("vetting-7", "ACTIVE")
    assert [each.vetting_id for each in (await group.list_brand_vettings(brand, evp_id="CV")).items] == ["vetting-7"]
    with pytest.raises(BadRequest):
        await group.create_brand_vetting(brand, m.Brand(evp_id="NOBODY", vetting_class="STANDARD"))


# --- campaigns -------------------------------------------------------------------------------------------------------


def campaign_of(brand: str) -> m.Campaign:
    return m.Campaign(
        brand_id=brand,
        usecase="MARKETING",
        description="News of the bakery",
        sample1="Fresh bread at nine",
        message_flow="Customers sign up in the shop",
        help_message="Call us",
        optout_message="You will hear no more",
        auto_renewal=True,
        subscriber_help=True,
    )


async def new_campaign(api: Api, brand: str) -> str:
    return str(some((await api.client.campaigns.create_campaign(campaign_of(brand))).campaign).campaign_id)


@scenario("campaigns.create_campaign", "campaigns.get_campaign", "campaigns.list_campaigns")
async def create_campaign(api: Api) -> None:
    group = api.client.campaigns
    brand = await new_brand(api)
    campaigns = [await new_campaign(api, brand) for _ in range(3)]
    shown = some((await group.get_campaign(campaigns[0])).campaign)
    assert (shown.status, shown.usecase, shown.brand_id) == ("ACTIVE", "MARKETING", brand)
    assert [each.campaign_id async for each in group.list_campaigns(size=2)] == campaigns
    mute = campaign_of(brand)
    mute.subscriber_help = False
    with pytest.raises(BadRequest) as caught:
        await group.create_campaign(mute)
    assert {error.code for error in caught.value.errors} == {"12185", "509"}
    with pytest.raises(NotFound) as missing:
        await group.create_campaign(campaign_of("B1"))
    assert missing.value.errors[0].code == "12067"
    with pytest.raises(NotFound) as unknown:
        await group.get_campaign("C1")
    assert unknown.value.errors[0].code == "12189"


@scenario("campaigns.update_campaign", "campaigns.revet_campaign", "campaigns.delete_campaign")
async def change_campaign(api: Api) -> None:
    group = api.client.campaigns
    campaign = await new_campaign(api, await new_brand(api))
    await group.update_campaign(campaign, m.Campaign(sample2="Closed on Monday"))
    shown = some((await group.get_campaign(campaign)).campaign)
    assert (shown.sample1, shown.sample2) == ("Fresh bread at nine", "Closed on Monday")
    await group.revet_campaign(campaign)
    await group.delete_campaign(campaign)
    for call in (group.get_campaign, group.revet_campaign, group.delete_campaign):
        with pytest.raises(NotFound):
            await call(campaign)


@scenario("campaigns.list_campaign_tns")
async def campaign_numbers(api: Api) -> None:
    campaign = await new_campaign(api, await new_brand(api))
    await api.buy(RALEIGH, DENVER)
    group = m.TnOptionGroup(
        a2p_settings=m.A2pSettings(action="asSpecified", campaign_id=campaign), telephone_numbers=api.numbers(RALEIGH)
    )
    order = m.TnOptionOrder(tn_option_groups=m.TnOptionGroups(tn_option_group=[group]))
    await over(await api.client.tn_options.create_tn_option_order(order))
    assert [tn async for tn in api.client.campaigns.list_campaign_tns(campaign)] == [api.tn(RALEIGH)]
    with pytest.raises(NotFound):
        await api.client.campaigns.list_campaign_tns("C1")


@scenario("campaigns.import_campaign", "campaigns.get_imported_campaign", "campaigns.list_imported_campaigns")
async def import_campaign(api: Api) -> None:
    group = api.client.campaigns
    await group.import_campaign(m.ImportedCampaign(campaign_id="CIMPORTED1"))
    (shown,) = (await group.get_imported_campaign("CIMPORTED1")).imported_campaign
    assert (shown.campaign_id, shown.status) == ("CIMPORTED1", "ACTIVE")
    assert [each.campaign_id for each in (await group.list_imported_campaigns()).items] == ["CIMPORTED1"]
    for key, code in (("CIMPORTED1", "12193"), ("CIMPORTED1234567", "1011")):
        with pytest.raises(BadRequest) as caught:
            await group.import_campaign(m.ImportedCampaign(campaign_id=key))
        assert caught.value.errors[0].code == code


@scenario("campaigns.create_campaign_settings", "campaigns.get_campaign_settings", "campaigns.update_campaign_settings")
async def campaign_settings(api: Api) -> None:
    group = api.client.campaigns
    direct = m.CampaignSettings(business_identity="DirectCustomer")
    for call in (group.get_campaign_settings(), group.update_campaign_settings(direct)):
        with pytest.raises(NotFound) as missing:
            await call
        assert missing.value.errors[0].code == "12178"
    await group.create_campaign_settings(direct)
    with pytest.raises(Conflict) as caught:
        await group.create_campaign_settings(direct)
    assert caught.value.errors[0].code == "12177"
    with pytest.raises(BadRequest) as bad:
        await group.update_campaign_settings(m.CampaignSettings(business_identity="Reseller"))
    assert bad.value.errors[0].code == "1003"
    reseller = m.CampaignReseller(company_name="Elm Telecom", phone="+19195550112", email="ops@elm.example")
    wanted = m.CampaignSettings(business_identity="Reseller", reseller=reseller)
    await group.update_campaign_settings(wanted)
    assert (await group.get_campaign_settings()).campaign_settings == wanted
