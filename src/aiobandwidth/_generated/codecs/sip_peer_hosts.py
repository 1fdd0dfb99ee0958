"""Decoders and writers of the group ``sip_peer_hosts``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    accept,
    careful,
    close,
    ended,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_date,
    read_datetime,
)
from aiobandwidth._generated.codecs import common
from aiobandwidth._generated.models.sip_peer_hosts import (
    GatewayAttribute,
    GatewayAttributes,
    Host,
    SipPeerGatewayAttribute,
    SipPeerGatewayAttributeResponse,
    SipPeerGatewayAttributes,
    SipPeerGatewayAttributesResponse,
    SipPeerGatewayIp,
    SipPeerGatewayIpResponse,
    SipPeerGatewayIpsResponse,
    TerminationHost,
    TerminationHosts,
    VoiceHostGroup,
    VoiceHostGroups,
    VoiceHosts,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work


def decode_GatewayAttribute(node: etree._Element, work: Work) -> GatewayAttribute:
    made = new(GatewayAttribute)
    made.extra = made.id = made.type = made.value = made.effective_date = made.external_id = None
    made.in_effective_date = made.is_template = made.product_attribute_id = made.product_id = made.profile_id = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "id" and made.id is None:
            made.id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "type" and made.type is None:
            made.type = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "value" and made.value is None:
            made.value = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "effectiveDate" and made.effective_date is None:
            made.effective_date = read_datetime(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "externalId" and made.external_id is None:
            made.external_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "inEffectiveDate" and made.in_effective_date is None:
            made.in_effective_date = read_datetime(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "isTemplate" and made.is_template is None:
            made.is_template = BOOLS[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "productAttributeId" and made.product_attribute_id is None:
            made.product_attribute_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "productId" and made.product_id is None:
            made.product_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "profileId" and made.profile_id is None:
            made.profile_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_GatewayAttribute(made: GatewayAttribute, parts: list[str], name: str) -> None:
    if made.__class__ is not GatewayAttribute or made.extra is not None:
        careful(made, GatewayAttribute, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.id) is not None:
        put_text(parts, "id", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.value) is not None:
        put_text(parts, "value", value)
    if (value := made.effective_date) is not None:
        put_text(parts, "effectiveDate", value)
    if (value := made.external_id) is not None:
        put_text(parts, "externalId", value)
    if (value := made.in_effective_date) is not None:
        put_text(parts, "inEffectiveDate", value)
    if (value := made.is_template) is not None:
        put_text(parts, "isTemplate", value)
    if (value := made.product_attribute_id) is not None:
        put_text(parts, "productAttributeId", value)
    if (value := made.product_id) is not None:
        put_text(parts, "productId", value)
    if (value := made.profile_id) is not None:
        put_text(parts, "profileId", value)
    close(parts, start, name)


def decode_GatewayAttributes(node: etree._Element, work: Work) -> GatewayAttributes:
    made = new(GatewayAttributes)
    made.extra = None
    made.gateway_attribute = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "GatewayAttribute":
            made.gateway_attribute.append(decode_GatewayAttribute(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_GatewayAttributes(made: GatewayAttributes, parts: list[str], name: str) -> None:
    if made.__class__ is not GatewayAttributes or made.extra is not None:
        careful(made, GatewayAttributes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.gateway_attribute):
        write_GatewayAttribute(item, parts, "GatewayAttribute")
    close(parts, start, name)


def decode_Host(node: etree._Element, work: Work) -> Host:
    made = new(Host)
    made.extra = made.host_name = made.port = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "HostName" and made.host_name is None:
            made.host_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Port" and made.port is None:
            made.port = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Host(made: Host, parts: list[str], name: str) -> None:
    if made.__class__ is not Host or made.extra is not None:
        careful(made, Host, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.host_name) is not None:
        put_text(parts, "HostName", value)
    if (value := made.port) is not None:
        put_text(parts, "Port", value)
    close(parts, start, name)


def decode_SipPeerGatewayAttribute(node: etree._Element, work: Work) -> SipPeerGatewayAttribute:
    made = new(SipPeerGatewayAttribute)
    made.extra = made.gateway_id = made.gateway_attribute = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "GatewayId" and made.gateway_id is None:
            made.gateway_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "GatewayAttribute" and made.gateway_attribute is None:
            made.gateway_attribute = decode_GatewayAttribute(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayAttribute(made: SipPeerGatewayAttribute, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttribute or made.extra is not None:
        careful(made, SipPeerGatewayAttribute, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.gateway_id) is not None:
        put_text(parts, "GatewayId", value)
    if (item := made.gateway_attribute) is not None:
        write_GatewayAttribute(item, parts, "GatewayAttribute")
    close(parts, start, name)


def decode_SipPeerGatewayAttributeResponse(node: etree._Element, work: Work) -> SipPeerGatewayAttributeResponse:
    made = new(SipPeerGatewayAttributeResponse)
    made.extra = made.sip_peer_gateway_attribute = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "SipPeerGatewayAttribute" and made.sip_peer_gateway_attribute is None:
            made.sip_peer_gateway_attribute = decode_SipPeerGatewayAttribute(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayAttributeResponse(made: SipPeerGatewayAttributeResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttributeResponse or made.extra is not None:
        careful(made, SipPeerGatewayAttributeResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.sip_peer_gateway_attribute) is not None:
        write_SipPeerGatewayAttribute(item, parts, "SipPeerGatewayAttribute")
    close(parts, start, name)


def decode_SipPeerGatewayAttributes(node: etree._Element, work: Work) -> SipPeerGatewayAttributes:
    made = new(SipPeerGatewayAttributes)
    made.extra = made.gateway_id = made.gateway_attributes = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "GatewayId" and made.gateway_id is None:
            made.gateway_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "GatewayAttributes" and made.gateway_attributes is None:
            made.gateway_attributes = decode_GatewayAttributes(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayAttributes(made: SipPeerGatewayAttributes, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttributes or made.extra is not None:
        careful(made, SipPeerGatewayAttributes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.gateway_id) is not None:
        put_text(parts, "GatewayId", value)
    if (item := made.gateway_attributes) is not None:
        write_GatewayAttributes(item, parts, "GatewayAttributes")
    close(parts, start, name)


def decode_SipPeerGatewayAttributesResponse(node: etree._Element, work: Work) -> SipPeerGatewayAttributesResponse:
    made = new(SipPeerGatewayAttributesResponse)
    made.extra = made.sip_peer_gateway_attributes = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "SipPeerGatewayAttributes" and made.sip_peer_gateway_attributes is None:
            made.sip_peer_gateway_attributes = decode_SipPeerGatewayAttributes(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayAttributesResponse(made: SipPeerGatewayAttributesResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttributesResponse or made.extra is not None:
        careful(made, SipPeerGatewayAttributesResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.sip_peer_gateway_attributes) is not None:
        write_SipPeerGatewayAttributes(item, parts, "SipPeerGatewayAttributes")
    close(parts, start, name)


def decode_SipPeerGatewayIp(node: etree._Element, work: Work) -> SipPeerGatewayIp:
    made = new(SipPeerGatewayIp)
    made.extra = made.host_name = made.port = made.id = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "HostName" and made.host_name is None:
            made.host_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Port" and made.port is None:
            made.port = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "id" and made.id is None:
            made.id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayIp(made: SipPeerGatewayIp, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayIp or made.extra is not None:
        careful(made, SipPeerGatewayIp, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.host_name) is not None:
        put_text(parts, "HostName", value)
    if (value := made.port) is not None:
        put_text(parts, "Port", value)
    if (value := made.id) is not None:
        put_text(parts, "id", value)
    close(parts, start, name)


def decode_SipPeerGatewayIpResponse(node: etree._Element, work: Work) -> SipPeerGatewayIpResponse:
    made = new(SipPeerGatewayIpResponse)
    made.extra = made.response_status = made.sip_peer_gateway_ip = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "SipPeerGatewayIp" and made.sip_peer_gateway_ip is None:
            made.sip_peer_gateway_ip = decode_SipPeerGatewayIp(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayIpResponse(made: SipPeerGatewayIpResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayIpResponse or made.extra is not None:
        careful(made, SipPeerGatewayIpResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    if (item := made.sip_peer_gateway_ip) is not None:
        write_SipPeerGatewayIp(item, parts, "SipPeerGatewayIp")
    close(parts, start, name)


def decode_SipPeerGatewayIpsResponse(node: etree._Element, work: Work) -> SipPeerGatewayIpsResponse:
    made = new(SipPeerGatewayIpsResponse)
    made.extra = made.response_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SipPeerGatewayIpsResponse(made: SipPeerGatewayIpsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayIpsResponse or made.extra is not None:
        careful(made, SipPeerGatewayIpsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TerminationHost(node: etree._Element, work: Work) -> TerminationHost:
    made = new(TerminationHost)
    made.extra = made.host_name = made.port = made.id = made.customer_traffic_allowed = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "HostName" and made.host_name is None:
            made.host_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Port" and made.port is None:
            made.port = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "id" and made.id is None:
            made.id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "CustomerTrafficAllowed" and made.customer_traffic_allowed is None:
            made.customer_traffic_allowed = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TerminationHost(made: TerminationHost, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationHost or made.extra is not None:
        careful(made, TerminationHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.host_name) is not None:
        put_text(parts, "HostName", value)
    if (value := made.port) is not None:
        put_text(parts, "Port", value)
    if (value := made.id) is not None:
        put_text(parts, "id", value)
    if (value := made.customer_traffic_allowed) is not None:
        put_text(parts, "CustomerTrafficAllowed", value)
    close(parts, start, name)


def decode_TerminationHosts(node: etree._Element, work: Work) -> TerminationHosts:
    made = new(TerminationHosts)
    made.extra = None
    made.termination_host = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "TerminationHost":
            made.termination_host.append(decode_TerminationHost(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TerminationHosts(made: TerminationHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationHosts or made.extra is not None:
        careful(made, TerminationHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.termination_host):
        write_TerminationHost(item, parts, "TerminationHost")
    close(parts, start, name)


def decode_VoiceHostGroup(node: etree._Element, work: Work) -> VoiceHostGroup:
    made = new(VoiceHostGroup)
    made.extra = None
    made.host = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "Host":
            made.host.append(decode_Host(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_VoiceHostGroup(made: VoiceHostGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceHostGroup or made.extra is not None:
        careful(made, VoiceHostGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.host):
        write_Host(item, parts, "Host")
    close(parts, start, name)


def decode_VoiceHostGroups(node: etree._Element, work: Work) -> VoiceHostGroups:
    made = new(VoiceHostGroups)
    made.extra = None
    made.voice_host_group = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "VoiceHostGroup":
            made.voice_host_group.append(decode_VoiceHostGroup(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_VoiceHostGroups(made: VoiceHostGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceHostGroups or made.extra is not None:
        careful(made, VoiceHostGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.voice_host_group):
        write_VoiceHostGroup(item, parts, "VoiceHostGroup")
    close(parts, start, name)


def decode_VoiceHosts(node: etree._Element, work: Work) -> VoiceHosts:
    made = new(VoiceHosts)
    made.extra = None
    made.host = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "Host":
            made.host.append(decode_Host(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_VoiceHosts(made: VoiceHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceHosts or made.extra is not None:
        careful(made, VoiceHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.host):
        write_Host(item, parts, "Host")
    close(parts, start, name)
