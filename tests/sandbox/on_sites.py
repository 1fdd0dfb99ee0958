"""Scenarios of sites, SIP peers, their products and the applications on them."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, scenario

ADDRESS = m.Address(house_number="12", street_name="Elm", city="Denver", state_code="CO", zip="80202")


async def new_site(api: Api, name: str = "Branch") -> str:
    made = await api.client.sites.create_site(m.Site(name=name, description="Second", address=ADDRESS))
    assert made.site is not None
    return str(made.site.id)


@scenario("sites.create_site", "sites.get_site", "sites.list_sites")
async def create_site(api: Api) -> None:
    site = await new_site(api)
    shown = (await api.client.sites.get_site(site)).site
    assert shown is not None
    assert (shown.name, shown.description, shown.address) == ("Branch", "Second", ADDRESS)
    await api.buy(RALEIGH)
    listed = {entry.id: entry for entry in (await api.client.sites.list_sites(tn_counts=True, summary=True)).items}
    assert listed[api.site].total_tn_count == 1
    peers = listed[api.site].sip_peers
    assert peers is not None
    assert [peer.peer_id for peer in peers.sip_peer] == [api.peer]
    assert (listed[site].total_tn_count, listed[site].sip_peer_count) == (0, 0)
    with pytest.raises(Conflict):
        await new_site(api)
    with pytest.raises(NotFound) as caught:
        await api.client.sites.get_site("1")
    assert caught.value.errors[0].code == "12016"


@scenario("sites.update_site")
async def update_site(api: Api) -> None:
    site = await new_site(api)
    await api.client.sites.update_site(site, m.Site(name="Renamed", address=ADDRESS))
    shown = (await api.client.sites.get_site(site)).site
    assert shown is not None
    assert (shown.name, shown.description) == ("Renamed", None)  # PUT replaces


@scenario("sites.delete_site")
async def delete_site(api: Api) -> None:
    with pytest.raises(BadRequest) as caught:
        await api.client.sites.delete_site(api.site)
    assert caught.value.errors[0].code == "12018"
    site = await new_site(api)
    await api.client.sites.delete_site(site)
    with pytest.raises(NotFound):
        await api.client.sites.get_site(site)


@scenario("sip_peers.create_sip_peer", "sip_peers.get_sip_peer", "sip_peers.list_sip_peers")
async def create_peer(api: Api) -> None:
    group = api.client.sip_peers
    hosts = m.VoiceHosts(host=[m.Host(host_name="203.0.113.7", port="5060")])
    made = await group.create_sip_peer(api.site, m.SipPeer(peer_name="Second", voice_hosts=hosts))
    assert getattr(made.result, "sip_peer", None) is None  # the id is in Location only
    shown = (await group.get_sip_peer(api.site, made.id)).sip_peer
    assert shown is not None
    assert (shown.peer_id, shown.peer_name, shown.is_default_peer) == (made.id, "Second", False)
    assert shown.voice_hosts == hosts
    assert [peer.peer_id for peer in (await group.list_sip_peers(api.site)).items] == [api.peer, made.id]
    with pytest.raises(Conflict):
        await group.create_sip_peer(api.site, m.SipPeer(peer_name="Second"))
    with pytest.raises(NotFound) as caught:
        await group.get_sip_peer(api.site, "1")
    assert caught.value.errors[0].code == "13563"


@scenario("sip_peers.update_sip_peer")
async def update_peer(api: Api) -> None:
    group = api.client.sip_peers
    made = await group.create_sip_peer(api.site, m.SipPeer(peer_name="Second"))
    await group.update_sip_peer(api.site, made.id, m.SipPeer(peer_name="First now", is_default_peer=True))
    listed = {peer.peer_id: peer for peer in (await group.list_sip_peers(api.site)).items}
    assert (listed[made.id].peer_name, listed[made.id].is_default_peer) == ("First now", True)
    assert listed[api.peer].is_default_peer is False


@scenario("sip_peers.delete_sip_peer")
async def delete_peer(api: Api) -> None:
    group = api.client.sip_peers
    await api.buy(RALEIGH)
    with pytest.raises(BadRequest) as caught:
        await group.delete_sip_peer(*api.place)
    assert caught.value.errors[0].code == "13510"
    made = await group.create_sip_peer(api.site, m.SipPeer(peer_name="Second"))
    await group.delete_sip_peer(api.site, made.id)
    with pytest.raises(NotFound):
        await group.get_sip_peer(api.site, made.id)


@scenario("sip_peers.list_sip_peer_phone_numbers")
async def peer_numbers(api: Api) -> None:
    group = api.client.sip_peers
    numbers = [f"919200000{place}" for place in range(5)]
    await api.buy(*numbers)
    listed = [entry async for entry in group.list_sip_peer_phone_numbers(*api.place, size=2)]
    assert [entry.full_number for entry in listed] == api.tns(*numbers)
    bare = await group.list_sip_peer_phone_numbers(*api.place, include_attributes=False)
    assert bare.reply.sip_peer_telephone_numbers is not None
    assert bare.reply.sip_peer_telephone_numbers.full_number == api.tns(*numbers)


@scenario("sip_peers.get_sip_peer_phone_number", "sip_peers.update_sip_peer_phone_number")
async def peer_number(api: Api) -> None:
    group = api.client.sip_peers
    await api.buy(RALEIGH)
    where = (*api.place, api.tn(RALEIGH))
    await group.update_sip_peer_phone_number(
        *where, m.SipPeerTelephoneNumber(call_forward=api.tn(DENVER), calling_name_display=True)
    )
    shown = (await group.get_sip_peer_phone_number(*where)).sip_peer_telephone_number
    assert shown is not None
    assert (shown.call_forward, shown.calling_name_display) == (api.tn(DENVER), True)
    sms = m.SipPeerTelephoneNumber(messaging_settings=m.MessagingSettings(sms_enabled=True))
    if api.version == "v2":
        with pytest.raises(BadRequest, match="TN Option"):
            await group.update_sip_peer_phone_number(*where, sms)
    else:
        reply = await group.update_sip_peer_phone_number(*where, sms)
        assert reply.sip_peer_telephone_number is not None
        assert reply.sip_peer_telephone_number.messaging_settings == m.MessagingSettings(sms_enabled=True)


@scenario("sip_peers.count_sip_peer_phone_numbers")
async def count_numbers(api: Api) -> None:
    await api.buy(RALEIGH, DENVER)
    reply = await api.client.sip_peers.count_sip_peer_phone_numbers(*api.place, feature=["CNAM"])
    assert reply.sip_peer_telephone_numbers_count is not None
    assert reply.sip_peer_telephone_numbers_count.sip_peer_telephone_numbers_count == 2
    assert reply.sip_peer_telephone_numbers_count.cnam_count == 0


# --- products --------------------------------------------------------------------------------------------------------

SMS = m.SipPeerSmsFeature(
    sip_peer_sms_feature_settings=m.SipPeerSmsFeatureSettings(toll_free=True, protocol="HTTP"),
)
MMS = m.MmsFeature(mms_settings=m.MmsSettings(protocol="HTTP"))


@scenario(
    "sip_peers.create_sip_peer_sms_feature",
    "sip_peers.get_sip_peer_sms_feature",
    "sip_peers.update_sip_peer_sms_feature",
    "sip_peers.delete_sip_peer_sms_feature",
    "sip_peers.get_sip_peer_products",
)
async def sms(api: Api) -> None:
    group = api.client.sip_peers
    with pytest.raises(NotFound):
        await group.get_sip_peer_sms_feature(*api.place)
    assert (await group.create_sip_peer_sms_feature(*api.place, SMS)).sip_peer_sms_feature == SMS
    with pytest.raises(BadRequest):
        await group.create_sip_peer_sms_feature(*api.place, SMS)
    products = (await group.get_sip_peer_products(*api.place)).products
    assert products is not None
    assert [product.name for product in products.product] == ["Messaging"]
    changed = m.SipPeerSmsFeature(sip_peer_sms_feature_settings=m.SipPeerSmsFeatureSettings(short_code=True))
    await group.update_sip_peer_sms_feature(*api.place, changed)
    assert (await group.get_sip_peer_sms_feature(*api.place)).sip_peer_sms_feature == changed
    await group.delete_sip_peer_sms_feature(*api.place)
    with pytest.raises(NotFound):
        await group.delete_sip_peer_sms_feature(*api.place)


@scenario(
    "sip_peers.create_sip_peer_mms_feature",
    "sip_peers.get_sip_peer_mms_feature",
    "sip_peers.update_sip_peer_mms_feature",
    "sip_peers.delete_sip_peer_mms_feature",
    "sip_peers.get_sip_peer_mms_settings",
)
async def mms(api: Api) -> None:
    group = api.client.sip_peers
    with pytest.raises(BadRequest):
        await group.create_sip_peer_mms_feature(*api.place, MMS)  # needs SMS first
    await group.create_sip_peer_sms_feature(*api.place, SMS)
    assert (await group.create_sip_peer_mms_feature(*api.place, MMS)).mms_feature == MMS
    with pytest.raises(BadRequest):
        await group.delete_sip_peer_sms_feature(*api.place)
    changed = m.MmsFeature(mms_settings=m.MmsSettings(protocol="MM4"))
    await group.update_sip_peer_mms_feature(*api.place, changed)
    assert (await group.get_sip_peer_mms_feature(*api.place)).mms_feature == changed
    assert (await group.get_sip_peer_mms_settings(*api.place)).mms_settings == changed.mms_settings
    await group.delete_sip_peer_mms_feature(*api.place)
    with pytest.raises(NotFound):
        await group.get_sip_peer_mms_feature(*api.place)


@scenario("sip_peers.get_sip_peer_messaging_settings", "sip_peers.update_sip_peer_messaging_settings")
async def messaging_settings(api: Api) -> None:
    group = api.client.sip_peers
    wanted = m.SipPeerMessagingSettings(break_out_countries=m.BreakOutCountries(country=["CAN", "MEX"]))
    await group.update_sip_peer_messaging_settings(*api.place, wanted)
    shown = await group.get_sip_peer_messaging_settings(*api.place)
    assert shown.sip_peer_messaging_settings == wanted
    bad = m.SipPeerMessagingSettings(break_out_countries=m.BreakOutCountries(country=["Mexico"]))
    with pytest.raises(BadRequest) as caught:
        await group.update_sip_peer_messaging_settings(*api.place, bad)
    assert caught.value.errors[0].code == "13654"


VOICE = m.Application(service_type="Voice-V2", app_name="Calls", call_initiated_callback_url="https://example.com/c")


async def new_application(api: Api, message: m.Application = VOICE) -> str:
    made = (await api.client.applications.create_application(message)).application
    assert made is not None
    return str(made.application_id)


@scenario(
    "sip_peers.create_sip_peer_origination_settings",
    "sip_peers.get_sip_peer_origination_settings",
    "sip_peers.update_sip_peer_origination_settings",
)
async def origination(api: Api) -> None:
    group = api.client.sip_peers
    unknown = m.SipPeerOriginationSettings(
        voice_protocol="HTTP", http_settings=m.HttpVoiceSettings(http_voice_v2_app_id="no-such-app")
    )
    with pytest.raises(BadRequest) as caught:
        await group.create_sip_peer_origination_settings(*api.place, unknown)
    assert caught.value.errors[0].code == "13629"
    sip = m.SipPeerOriginationSettings(voice_protocol="SIP")
    await group.create_sip_peer_origination_settings(*api.place, sip)
    http = m.SipPeerOriginationSettings(
        voice_protocol="HTTP", http_settings=m.HttpVoiceSettings(http_voice_v2_app_id=await new_application(api))
    )
    await group.update_sip_peer_origination_settings(*api.place, http)
    shown = await group.get_sip_peer_origination_settings(*api.place)
    assert shown.sip_peer_origination_settings == http


@scenario(
    "sip_peers.create_sip_peer_termination_settings",
    "sip_peers.get_sip_peer_termination_settings",
    "sip_peers.update_sip_peer_termination_settings",
)
async def termination(api: Api) -> None:
    group = api.client.sip_peers
    with pytest.raises(NotFound):
        await group.update_sip_peer_termination_settings(*api.place, m.SipPeerTerminationSettings(voice_protocol="SIP"))
    await group.create_sip_peer_termination_settings(*api.place, m.SipPeerTerminationSettings(voice_protocol="SIP"))
    http = m.SipPeerTerminationSettings(
        voice_protocol="HTTP", http_settings=m.HttpVoiceSettings(http_voice_v2_app_id=await new_application(api))
    )
    await group.update_sip_peer_termination_settings(*api.place, http)
    shown = await group.get_sip_peer_termination_settings(*api.place)
    assert shown.sip_peer_termination_settings == http


# --- applications ----------------------------------------------------------------------------------------------------

MESSAGING = m.Application(
    service_type="Messaging-V2",
    app_name="Texts",
    msg_callback_url="https://example.com/m",
    msg_callback_creds=m.CallbackCreds(user_id="hook", password="hidden"),
)


@scenario(
    "sip_peers.get_sip_peer_application_settings",
    "sip_peers.update_sip_peer_application_settings",
    "applications.list_associated_sip_peers",
)
async def application_settings(api: Api) -> None:
    group = api.client.sip_peers
    application = await new_application(api, MESSAGING)
    assert (await api.client.applications.list_associated_sip_peers(application)).items == []  # an empty body
    await group.update_sip_peer_application_settings(
        *api.place, m.ApplicationsSettings(http_messaging_v2_app_id=application)
    )
    shown = (await group.get_sip_peer_application_settings(*api.place)).applications_settings
    assert shown is not None
    assert shown.http_messaging_v2_app_id == application
    (user,) = (await api.client.applications.list_associated_sip_peers(application)).items
    assert (user.site_id, user.peer_id, user.peer_name) == (*api.place, "Main location")
    await group.update_sip_peer_application_settings(*api.place, m.ApplicationsSettings(text="REMOVE"))
    assert (await api.client.applications.list_associated_sip_peers(application)).items == []


@scenario("applications.create_application", "applications.get_application", "applications.list_applications")
async def create_application(api: Api) -> None:
    group = api.client.applications
    application = await new_application(api, MESSAGING)
    shown = (await group.get_application(application)).application
    assert shown is not None
    assert (shown.app_name, shown.msg_callback_url) == ("Texts", "https://example.com/m")
    assert shown.msg_callback_creds == m.CallbackCreds(user_id="hook")  # passwords are never shown
    assert [entry.application_id for entry in (await group.list_applications()).items] == [application]
    with pytest.raises(BadRequest):
        await new_application(api, m.Application(service_type="Fax", app_name="Old"))


@scenario("applications.update_application", "applications.patch_application")
async def update_application(api: Api) -> None:
    group = api.client.applications
    application = await new_application(api, MESSAGING)
    await group.patch_application(application, m.Application(app_name="Texts 2"))
    shown = (await group.get_application(application)).application
    assert shown is not None
    assert (shown.app_name, shown.msg_callback_url) == ("Texts 2", "https://example.com/m")
    await group.update_application(application, m.Application(service_type="Messaging-V2", app_name="Texts 3"))
    shown = (await group.get_application(application)).application
    assert shown is not None
    assert (shown.app_name, shown.msg_callback_url) == ("Texts 3", None)  # PUT replaces


@scenario("applications.delete_application")
async def delete_application(api: Api) -> None:
    application = await new_application(api, MESSAGING)
    settings = m.ApplicationsSettings(http_messaging_v2_app_id=application)
    await api.client.sip_peers.update_sip_peer_application_settings(*api.place, settings)
    with pytest.raises(Conflict):
        await api.client.applications.delete_application(application)
    free = await new_application(api)
    await api.client.applications.delete_application(free)
    with pytest.raises(NotFound):
        await api.client.applications.get_application(free)
