"""Products of a SIP peer: messaging features, applications, origination and termination."""

from __future__ import annotations

from typing import TypeVar

from aiobandwidth import models as m
from aiobandwidth._core.message import Message

from ..inventory import Wanted
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..views import find_peer
from .sip_peers import MMS, SMS

routes = Routes()

MESSAGING, APPLICATIONS = "messaging/settings", "messaging/applicationSettings"
ORIGINATION, TERMINATION = "origination/settings", "termination/settings"
_MISSING = {SMS: "13607", MMS: "13608", ORIGINATION: "13610", TERMINATION: "13611"}

MessageT = TypeVar("MessageT", bound=Message)


def _have(call: Call, product: str, cls: type[MessageT]) -> MessageT:
    """What is set for a product, or 404."""
    _, peer = find_peer(call)
    found = peer.products.get(product)
    if not isinstance(found, cls):
        raise Refused(404, _MISSING[product], f"SIP peer '{peer.id}' has no {product}")
    return found


def _put(call: Call, product: str, message: Message, *, new: bool) -> None:
    _, peer = find_peer(call)
    if new and product in peer.products:
        raise Refused(400, "13605", f"SIP peer '{peer.id}' has {product} already")
    if not new and product not in peer.products:
        raise Refused(404, _MISSING[product], f"SIP peer '{peer.id}' has no {product}")
    peer.products[product] = message
    call.world.record(call, product)


@routes.serve("sip_peers.get_sip_peer_products")
def get_products(call: Call) -> Reply:
    """Names of the products that are set up."""
    _, peer = find_peer(call)
    names = {"Termination": TERMINATION, "Origination": ORIGINATION, "Messaging": SMS}
    found = [m.Product(name=name) for name, product in names.items() if product in peer.products]
    return xml(m.SipPeerProductResponse(products=m.Products(product=found)))


# --- messaging -------------------------------------------------------------------------------------------------------


def _check_sms(feature: m.SipPeerSmsFeature) -> None:
    settings = feature.sip_peer_sms_feature_settings
    if settings is None:
        raise Refused(400, "13614", "The SMS feature has no settings")
    if feature.http_settings is not None and feature.smpp_hosts is not None:
        raise Refused(400, "13606", "Messaging feature may have only one protocol assigned.")


@routes.serve("sip_peers.get_sip_peer_sms_feature")
def get_sms(call: Call) -> Reply:
    return xml(m.SipPeerSmsFeatureResponse(sip_peer_sms_feature=_have(call, SMS, m.SipPeerSmsFeature)))


@routes.serve("sip_peers.create_sip_peer_sms_feature")
def create_sms(call: Call) -> Reply:
    feature = call.read(m.SipPeerSmsFeature)
    _check_sms(feature)
    _put(call, SMS, feature, new=True)
    return xml(m.SipPeerSmsFeatureResponse(sip_peer_sms_feature=feature), 201)


@routes.serve("sip_peers.update_sip_peer_sms_feature")
def update_sms(call: Call) -> Reply:
    feature = call.read(m.SipPeerSmsFeature)
    _check_sms(feature)
    _put(call, SMS, feature, new=False)
    return xml(m.SipPeerSmsFeatureResponse(sip_peer_sms_feature=feature))


@routes.serve("sip_peers.delete_sip_peer_sms_feature")
def delete_sms(call: Call) -> Reply:
    """Switch SMS off, unless MMS or a number still needs it."""
    _have(call, SMS, m.SipPeerSmsFeature)
    site, peer = find_peer(call)
    if MMS in peer.products:
        raise Refused(400, "13612", "Delete not allowed while a SIP Peer has MMS feature")
    wanted = Wanted(site=site.id, peer=peer.id, fits=lambda record: bool(record.setting("sms")))
    if call.world.inventory.owned_count(call.account.id, wanted):
        text = "Can not disable SMS feature on Sip Peer because it has telephone numbers with messaging enabled."
        raise Refused(400, "13673", text)
    del peer.products[SMS]
    call.world.record(call, "sms-off")
    return empty()


@routes.serve("sip_peers.get_sip_peer_mms_feature")
def get_mms(call: Call) -> Reply:
    return xml(m.MmsFeatureResponse(mms_feature=_have(call, MMS, m.MmsFeature)))


def _check_mms(call: Call, feature: m.MmsFeature) -> None:
    _, peer = find_peer(call)
    if SMS not in peer.products:
        raise Refused(400, "13615", f"SIP peer '{peer.id}' needs the SMS feature before MMS")
    protocols = feature.protocols
    if protocols is not None and protocols.http is not None and protocols.mm4 is not None:
        raise Refused(400, "13606", "Messaging feature may have only one protocol assigned.")


@routes.serve("sip_peers.create_sip_peer_mms_feature")
def create_mms(call: Call) -> Reply:
    feature = call.read(m.MmsFeature)
    _check_mms(call, feature)
    _put(call, MMS, feature, new=True)
    return xml(m.MmsFeatureResponse(mms_feature=feature), 201)


@routes.serve("sip_peers.update_sip_peer_mms_feature")
def update_mms(call: Call) -> Reply:
    feature = call.read(m.MmsFeature)
    _check_mms(call, feature)
    _put(call, MMS, feature, new=False)
    return empty()


@routes.serve("sip_peers.delete_sip_peer_mms_feature")
def delete_mms(call: Call) -> Reply:
    _have(call, MMS, m.MmsFeature)
    del find_peer(call)[1].products[MMS]
    call.world.record(call, "mms-off")
    return empty()


@routes.serve("sip_peers.get_sip_peer_mms_settings")
def get_mms_settings(call: Call) -> Reply:
    feature = _have(call, MMS, m.MmsFeature)
    return xml(m.MmsFeatureMmsSettingsResponse(mms_settings=feature.mms_settings))


@routes.serve("sip_peers.get_sip_peer_messaging_settings")
def get_messaging_settings(call: Call) -> Reply:
    settings = find_peer(call)[1].products.get(MESSAGING) or m.SipPeerMessagingSettings()
    return xml(m.SipPeerMessagingSettingsResponse(sip_peer_messaging_settings=settings))


@routes.serve("sip_peers.update_sip_peer_messaging_settings")
def update_messaging_settings(call: Call) -> Reply:
    """Replace the countries to which messages may go."""
    settings = call.read(m.SipPeerMessagingSettings)
    countries = settings.break_out_countries.country if settings.break_out_countries is not None else []
    bad = [country for country in countries if len(country) != 3 or not country.isupper()]
    if bad:
        text = f"The country values '{bad}' are not country codes of three letters that the account may use."
        raise Refused(400, "13654", text)
    find_peer(call)[1].products[MESSAGING] = settings
    call.world.record(call, MESSAGING)
    return xml(m.SipPeerMessagingSettingsResponse(sip_peer_messaging_settings=settings))


# --- applications ----------------------------------------------------------------------------------------------------


@routes.serve("sip_peers.get_sip_peer_application_settings")
def get_application_settings(call: Call) -> Reply:
    settings = find_peer(call)[1].products.get(APPLICATIONS) or m.ApplicationsSettings()
    return xml(m.ApplicationsSettingsResponse(applications_settings=settings))


@routes.serve("sip_peers.update_sip_peer_application_settings")
def update_application_settings(call: Call) -> Reply:
    """Set the messaging application, or take it away with the text REMOVE."""
    _, peer = find_peer(call)
    settings = call.read(m.ApplicationsSettings)
    if settings.text is not None and settings.text.strip() == "REMOVE":
        peer.products.pop(APPLICATIONS, None)
        settings = m.ApplicationsSettings()
    else:
        _known_application(call, settings.http_messaging_v2_app_id, "Messaging-V2")
        peer.products[APPLICATIONS] = settings
    call.world.record(call, APPLICATIONS)
    return xml(m.ApplicationsSettingsResponse(applications_settings=settings))


def _known_application(call: Call, application_id: str | None, service: str) -> None:
    found = call.account.applications.get(application_id or "")
    if found is None:
        raise Refused(400, "13629", f"Application with id '{application_id or ''}' not found")
    if found.service_type != service:
        raise Refused(400, "13630", f"Application '{application_id}' is not of the type {service}")


# --- voice -----------------------------------------------------------------------------------------------------------


def _check_voice(call: Call, settings: m.SipPeerOriginationSettings | m.SipPeerTerminationSettings) -> None:
    if settings.voice_protocol not in ("HTTP", "SIP"):
        raise Refused(400, "13620", f"The VoiceProtocol '{settings.voice_protocol or ''}' is not HTTP or SIP")
    application = settings.http_settings.http_voice_v2_app_id if settings.http_settings is not None else None
    if settings.voice_protocol == "HTTP":
        _known_application(call, application, "Voice-V2")


@routes.serve("sip_peers.get_sip_peer_origination_settings")
def get_origination(call: Call) -> Reply:
    settings = _have(call, ORIGINATION, m.SipPeerOriginationSettings)
    return xml(m.SipPeerOriginationSettingsResponse(sip_peer_origination_settings=settings))


@routes.serve("sip_peers.create_sip_peer_origination_settings")
def create_origination(call: Call) -> Reply:
    settings = _write_voice(call, ORIGINATION, m.SipPeerOriginationSettings, new=True)
    return xml(m.SipPeerOriginationSettingsResponse(sip_peer_origination_settings=settings), 201)


@routes.serve("sip_peers.update_sip_peer_origination_settings")
def update_origination(call: Call) -> Reply:
    _write_voice(call, ORIGINATION, m.SipPeerOriginationSettings, new=False)
    return empty()


@routes.serve("sip_peers.get_sip_peer_termination_settings")
def get_termination(call: Call) -> Reply:
    settings = _have(call, TERMINATION, m.SipPeerTerminationSettings)
    return xml(m.SipPeerTerminationSettingsResponse(sip_peer_termination_settings=settings))


@routes.serve("sip_peers.create_sip_peer_termination_settings")
def create_termination(call: Call) -> Reply:
    settings = _write_voice(call, TERMINATION, m.SipPeerTerminationSettings, new=True)
    return xml(m.SipPeerTerminationSettingsResponse(sip_peer_termination_settings=settings), 201)


@routes.serve("sip_peers.update_sip_peer_termination_settings")
def update_termination(call: Call) -> Reply:
    _write_voice(call, TERMINATION, m.SipPeerTerminationSettings, new=False)
    return empty()


VoiceT = TypeVar("VoiceT", m.SipPeerOriginationSettings, m.SipPeerTerminationSettings)


def _write_voice(call: Call, product: str, cls: type[VoiceT], *, new: bool) -> VoiceT:
    settings = call.read(cls)
    _check_voice(call, settings)
    _put(call, product, settings, new=new)
    return settings
