"""Decoders and writers of the group ``sip_peers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Codecs,
    Known,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
)
from aiobandwidth._generated.models.sip_peers import (
    CallingName,
    SipPeer,
    SipPeerProductResponse,
    SipPeerResponse,
    SipPeers,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import products
    from aiobandwidth._generated.codecs import routing
    from aiobandwidth._generated.codecs import sip_peer_hosts
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    products = Codecs("products")
    routing = Codecs("routing")
    sip_peer_hosts = Codecs("sip_peer_hosts")

_CustomerTrafficAllowed = Known("CustomerTrafficAllowed")
_StirShakenDelivery = Known("StirShakenDelivery")


def decode_CallingName(node: etree._Element, depth: int) -> CallingName:
    made = new(CallingName)
    made.extra = made.display = made.enforced = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Display" and made.display is None and not len(child):
            made.display = BOOLS[child.text or ""]
        elif tag == "Enforced" and made.enforced is None and not len(child):
            made.enforced = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallingName(made: CallingName, parts: list[str], name: str) -> None:
    if made.__class__ is not CallingName or made.extra is not None:
        careful(made, CallingName, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.display is not None:
        put_text(parts, "Display", made.display)
    if made.enforced is not None:
        put_text(parts, "Enforced", made.enforced)
    close(parts, start, name)


def decode_SipPeer(node: etree._Element, depth: int) -> SipPeer:
    made = new(SipPeer)
    made.extra = made.peer_id = made.id = made.name = made.peer_name = made.pindrop_enabled = made.port = None
    made.description = made.host_name = made.is_default_peer = made.final_destination_uri = None
    made.billing_identifier = made.call_verification_enabled = made.customer_traffic_allowed = made.voice_hosts = None
    made.voice_host_groups = made.origination_route_plan = made.termination_hosts = made.address = None
    made.premise_trunks = made.products = made.calling_name = made.ss_send_to_customer = made.suggested_addresses = None
    made.tn_count = made.sms_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "PeerName" and made.peer_name is None and not len(child):
            made.peer_name = child.text or ""
        elif tag == "PindropEnabled" and made.pindrop_enabled is None and not len(child):
            made.pindrop_enabled = BOOLS[child.text or ""]
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "IsDefaultPeer" and made.is_default_peer is None and not len(child):
            made.is_default_peer = BOOLS[child.text or ""]
        elif tag == "FinalDestinationUri" and made.final_destination_uri is None and not len(child):
            made.final_destination_uri = child.text or ""
        elif tag == "BillingIdentifier" and made.billing_identifier is None and not len(child):
            made.billing_identifier = child.text or ""
        elif tag == "CallVerificationEnabled" and made.call_verification_enabled is None and not len(child):
            made.call_verification_enabled = BOOLS[child.text or ""]
        elif tag == "CustomerTrafficAllowed" and made.customer_traffic_allowed is None and not len(child):
            made.customer_traffic_allowed = _CustomerTrafficAllowed[child.text or ""]
        elif tag == "PremiseTrunks" and made.premise_trunks is None and not len(child):
            made.premise_trunks = child.text or ""
        elif tag == "SsSendToCustomer" and made.ss_send_to_customer is None and not len(child):
            made.ss_send_to_customer = _StirShakenDelivery[child.text or ""]
        elif tag == "TnCount" and made.tn_count is None and not len(child):
            made.tn_count = INTS[child.text or ""]
        elif tag == "VoiceHosts" and made.voice_hosts is None:
            made.voice_hosts = sip_peer_hosts.decode_VoiceHosts(child, depth)
        elif tag == "VoiceHostGroups" and made.voice_host_groups is None:
            made.voice_host_groups = sip_peer_hosts.decode_VoiceHostGroups(child, depth)
        elif tag == "OriginationRoutePlan" and made.origination_route_plan is None:
            made.origination_route_plan = routing.decode_OriginationRoutePlan(child, depth)
        elif tag == "TerminationHosts" and made.termination_hosts is None:
            made.termination_hosts = sip_peer_hosts.decode_TerminationHosts(child, depth)
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "Products" and made.products is None:
            made.products = products.decode_Products(child, depth)
        elif tag == "CallingName" and made.calling_name is None:
            made.calling_name = decode_CallingName(child, depth)
        elif tag == "SuggestedAddresses" and made.suggested_addresses is None:
            made.suggested_addresses = addresses.decode_SuggestedAddresses(child, depth)
        elif tag == "SmsHosts" and made.sms_hosts is None:
            made.sms_hosts = sip_peer_hosts.decode_SmsHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeer(made: SipPeer, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeer or made.extra is not None:
        careful(made, SipPeer, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.peer_name is not None:
        put_text(parts, "PeerName", made.peer_name)
    if made.pindrop_enabled is not None:
        put_text(parts, "PindropEnabled", made.pindrop_enabled)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.is_default_peer is not None:
        put_text(parts, "IsDefaultPeer", made.is_default_peer)
    if made.final_destination_uri is not None:
        put_text(parts, "FinalDestinationUri", made.final_destination_uri)
    if made.billing_identifier is not None:
        put_text(parts, "BillingIdentifier", made.billing_identifier)
    if made.call_verification_enabled is not None:
        put_text(parts, "CallVerificationEnabled", made.call_verification_enabled)
    if made.customer_traffic_allowed is not None:
        put_text(parts, "CustomerTrafficAllowed", made.customer_traffic_allowed)
    if made.voice_hosts is not None:
        sip_peer_hosts.write_VoiceHosts(made.voice_hosts, parts, "VoiceHosts")
    if made.voice_host_groups is not None:
        sip_peer_hosts.write_VoiceHostGroups(made.voice_host_groups, parts, "VoiceHostGroups")
    if made.origination_route_plan is not None:
        routing.write_OriginationRoutePlan(made.origination_route_plan, parts, "OriginationRoutePlan")
    if made.termination_hosts is not None:
        sip_peer_hosts.write_TerminationHosts(made.termination_hosts, parts, "TerminationHosts")
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.premise_trunks is not None:
        put_text(parts, "PremiseTrunks", made.premise_trunks)
    if made.products is not None:
        products.write_Products(made.products, parts, "Products")
    if made.calling_name is not None:
        write_CallingName(made.calling_name, parts, "CallingName")
    if made.ss_send_to_customer is not None:
        put_text(parts, "SsSendToCustomer", made.ss_send_to_customer)
    if made.suggested_addresses is not None:
        addresses.write_SuggestedAddresses(made.suggested_addresses, parts, "SuggestedAddresses")
    if made.tn_count is not None:
        put_text(parts, "TnCount", made.tn_count)
    if made.sms_hosts is not None:
        sip_peer_hosts.write_SmsHosts(made.sms_hosts, parts, "SmsHosts")
    close(parts, start, name)


def decode_SipPeerProductResponse(node: etree._Element, depth: int) -> SipPeerProductResponse:
    made = new(SipPeerProductResponse)
    made.extra = made.products = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Products" and made.products is None:
            made.products = products.decode_Products(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerProductResponse(made: SipPeerProductResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerProductResponse or made.extra is not None:
        careful(made, SipPeerProductResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.products is not None:
        products.write_Products(made.products, parts, "Products")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerResponse(node: etree._Element, depth: int) -> SipPeerResponse:
    made = new(SipPeerResponse)
    made.extra = made.response_status = made.address_error_description = made.sip_peer = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AddressErrorDescription" and made.address_error_description is None:
            made.address_error_description = addresses.decode_AddressErrorDescription(child, depth)
        elif tag == "SipPeer" and made.sip_peer is None:
            made.sip_peer = decode_SipPeer(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerResponse(made: SipPeerResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerResponse or made.extra is not None:
        careful(made, SipPeerResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.address_error_description is not None:
        addresses.write_AddressErrorDescription(made.address_error_description, parts, "AddressErrorDescription")
    if made.sip_peer is not None:
        write_SipPeer(made.sip_peer, parts, "SipPeer")
    close(parts, start, name)


def decode_SipPeers(node: etree._Element, depth: int) -> SipPeers:
    made = new(SipPeers)
    made.extra = None
    made.sip_peer = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeer":
            made.sip_peer.append(decode_SipPeer(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeers(made: SipPeers, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeers or made.extra is not None:
        careful(made, SipPeers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sip_peer_ in plain_list(made.sip_peer):
        write_SipPeer(sip_peer_, parts, "SipPeer")
    close(parts, start, name)
