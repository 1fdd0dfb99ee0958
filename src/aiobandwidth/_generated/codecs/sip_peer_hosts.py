"""Decoders and writers of the group ``sip_peer_hosts``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    Codecs,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_date,
    read_datetime,
)
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
    SipPeerHost,
    SipPeerHosts,
    SiteHost,
    SiteHosts,
    SiteHostsResponse,
    SmsHosts,
    TerminationHost,
    TerminationHosts,
    VoiceHostGroup,
    VoiceHostGroups,
    VoiceHosts,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")


def decode_GatewayAttribute(node: etree._Element, depth: int) -> GatewayAttribute:
    made = new(GatewayAttribute)
    made.extra = made.id = made.type = made.value = made.effective_date = made.external_id = None
    made.in_effective_date = made.is_template = made.product_attribute_id = made.product_id = made.profile_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "type" and made.type is None and not len(child):
            made.type = child.text or ""
        elif tag == "value" and made.value is None and not len(child):
            made.value = child.text or ""
        elif tag == "effectiveDate" and made.effective_date is None and not len(child):
            made.effective_date = read_datetime(child.text or "")
        elif tag == "externalId" and made.external_id is None and not len(child):
            made.external_id = child.text or ""
        elif tag == "inEffectiveDate" and made.in_effective_date is None and not len(child):
            made.in_effective_date = read_datetime(child.text or "")
        elif tag == "isTemplate" and made.is_template is None and not len(child):
            made.is_template = BOOLS[child.text or ""]
        elif tag == "productAttributeId" and made.product_attribute_id is None and not len(child):
            made.product_attribute_id = child.text or ""
        elif tag == "productId" and made.product_id is None and not len(child):
            made.product_id = child.text or ""
        elif tag == "profileId" and made.profile_id is None and not len(child):
            made.profile_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_GatewayAttribute(made: GatewayAttribute, parts: list[str], name: str) -> None:
    if made.__class__ is not GatewayAttribute or made.extra is not None:
        careful(made, GatewayAttribute, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "id", made.id)
    if made.type is not None:
        put_text(parts, "type", made.type)
    if made.value is not None:
        put_text(parts, "value", made.value)
    if made.effective_date is not None:
        put_text(parts, "effectiveDate", made.effective_date)
    if made.external_id is not None:
        put_text(parts, "externalId", made.external_id)
    if made.in_effective_date is not None:
        put_text(parts, "inEffectiveDate", made.in_effective_date)
    if made.is_template is not None:
        put_text(parts, "isTemplate", made.is_template)
    if made.product_attribute_id is not None:
        put_text(parts, "productAttributeId", made.product_attribute_id)
    if made.product_id is not None:
        put_text(parts, "productId", made.product_id)
    if made.profile_id is not None:
        put_text(parts, "profileId", made.profile_id)
    close(parts, start, name)


def decode_GatewayAttributes(node: etree._Element, depth: int) -> GatewayAttributes:
    made = new(GatewayAttributes)
    made.extra = None
    made.gateway_attribute = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "GatewayAttribute":
            made.gateway_attribute.append(decode_GatewayAttribute(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_GatewayAttributes(made: GatewayAttributes, parts: list[str], name: str) -> None:
    if made.__class__ is not GatewayAttributes or made.extra is not None:
        careful(made, GatewayAttributes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for gateway_attribute_ in plain_list(made.gateway_attribute):
        write_GatewayAttribute(gateway_attribute_, parts, "GatewayAttribute")
    close(parts, start, name)


def decode_Host(node: etree._Element, depth: int) -> Host:
    made = new(Host)
    made.extra = made.host_name = made.port = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Host(made: Host, parts: list[str], name: str) -> None:
    if made.__class__ is not Host or made.extra is not None:
        careful(made, Host, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    close(parts, start, name)


def decode_SipPeerGatewayAttribute(node: etree._Element, depth: int) -> SipPeerGatewayAttribute:
    made = new(SipPeerGatewayAttribute)
    made.extra = made.gateway_id = made.gateway_attribute = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "GatewayId" and made.gateway_id is None and not len(child):
            made.gateway_id = child.text or ""
        elif tag == "GatewayAttribute" and made.gateway_attribute is None:
            made.gateway_attribute = decode_GatewayAttribute(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayAttribute(made: SipPeerGatewayAttribute, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttribute or made.extra is not None:
        careful(made, SipPeerGatewayAttribute, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.gateway_id is not None:
        put_text(parts, "GatewayId", made.gateway_id)
    if made.gateway_attribute is not None:
        write_GatewayAttribute(made.gateway_attribute, parts, "GatewayAttribute")
    close(parts, start, name)


def decode_SipPeerGatewayAttributeResponse(node: etree._Element, depth: int) -> SipPeerGatewayAttributeResponse:
    made = new(SipPeerGatewayAttributeResponse)
    made.extra = made.sip_peer_gateway_attribute = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerGatewayAttribute" and made.sip_peer_gateway_attribute is None:
            made.sip_peer_gateway_attribute = decode_SipPeerGatewayAttribute(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayAttributeResponse(made: SipPeerGatewayAttributeResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttributeResponse or made.extra is not None:
        careful(made, SipPeerGatewayAttributeResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_gateway_attribute is not None:
        write_SipPeerGatewayAttribute(made.sip_peer_gateway_attribute, parts, "SipPeerGatewayAttribute")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerGatewayAttributes(node: etree._Element, depth: int) -> SipPeerGatewayAttributes:
    made = new(SipPeerGatewayAttributes)
    made.extra = made.gateway_id = made.gateway_attributes = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "GatewayId" and made.gateway_id is None and not len(child):
            made.gateway_id = child.text or ""
        elif tag == "GatewayAttributes" and made.gateway_attributes is None:
            made.gateway_attributes = decode_GatewayAttributes(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayAttributes(made: SipPeerGatewayAttributes, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttributes or made.extra is not None:
        careful(made, SipPeerGatewayAttributes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.gateway_id is not None:
        put_text(parts, "GatewayId", made.gateway_id)
    if made.gateway_attributes is not None:
        write_GatewayAttributes(made.gateway_attributes, parts, "GatewayAttributes")
    close(parts, start, name)


def decode_SipPeerGatewayAttributesResponse(node: etree._Element, depth: int) -> SipPeerGatewayAttributesResponse:
    made = new(SipPeerGatewayAttributesResponse)
    made.extra = made.sip_peer_gateway_attributes = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerGatewayAttributes" and made.sip_peer_gateway_attributes is None:
            made.sip_peer_gateway_attributes = decode_SipPeerGatewayAttributes(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayAttributesResponse(made: SipPeerGatewayAttributesResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayAttributesResponse or made.extra is not None:
        careful(made, SipPeerGatewayAttributesResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_gateway_attributes is not None:
        write_SipPeerGatewayAttributes(made.sip_peer_gateway_attributes, parts, "SipPeerGatewayAttributes")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerGatewayIp(node: etree._Element, depth: int) -> SipPeerGatewayIp:
    made = new(SipPeerGatewayIp)
    made.extra = made.host_name = made.port = made.id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        elif tag == "id" and made.id is None and not len(child):
            made.id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayIp(made: SipPeerGatewayIp, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayIp or made.extra is not None:
        careful(made, SipPeerGatewayIp, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    if made.id is not None:
        put_text(parts, "id", made.id)
    close(parts, start, name)


def decode_SipPeerGatewayIpResponse(node: etree._Element, depth: int) -> SipPeerGatewayIpResponse:
    made = new(SipPeerGatewayIpResponse)
    made.extra = made.response_status = made.sip_peer_gateway_ip = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "SipPeerGatewayIp" and made.sip_peer_gateway_ip is None:
            made.sip_peer_gateway_ip = decode_SipPeerGatewayIp(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayIpResponse(made: SipPeerGatewayIpResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayIpResponse or made.extra is not None:
        careful(made, SipPeerGatewayIpResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.sip_peer_gateway_ip is not None:
        write_SipPeerGatewayIp(made.sip_peer_gateway_ip, parts, "SipPeerGatewayIp")
    close(parts, start, name)


def decode_SipPeerGatewayIpsResponse(node: etree._Element, depth: int) -> SipPeerGatewayIpsResponse:
    made = new(SipPeerGatewayIpsResponse)
    made.extra = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerGatewayIpsResponse(made: SipPeerGatewayIpsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerGatewayIpsResponse or made.extra is not None:
        careful(made, SipPeerGatewayIpsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerHost(node: etree._Element, depth: int) -> SipPeerHost:
    made = new(SipPeerHost)
    made.extra = made.sip_peer_id = made.sms_hosts = made.voice_hosts = made.termination_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
        elif tag == "SmsHosts" and made.sms_hosts is None:
            made.sms_hosts = decode_SmsHosts(child, depth)
        elif tag == "VoiceHosts" and made.voice_hosts is None:
            made.voice_hosts = decode_VoiceHosts(child, depth)
        elif tag == "TerminationHosts" and made.termination_hosts is None:
            made.termination_hosts = decode_TerminationHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerHost(made: SipPeerHost, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerHost or made.extra is not None:
        careful(made, SipPeerHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    if made.sms_hosts is not None:
        write_SmsHosts(made.sms_hosts, parts, "SmsHosts")
    if made.voice_hosts is not None:
        write_VoiceHosts(made.voice_hosts, parts, "VoiceHosts")
    if made.termination_hosts is not None:
        write_TerminationHosts(made.termination_hosts, parts, "TerminationHosts")
    close(parts, start, name)


def decode_SipPeerHosts(node: etree._Element, depth: int) -> SipPeerHosts:
    made = new(SipPeerHosts)
    made.extra = None
    made.sip_peer_host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerHost":
            made.sip_peer_host.append(decode_SipPeerHost(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerHosts(made: SipPeerHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerHosts or made.extra is not None:
        careful(made, SipPeerHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sip_peer_host_ in plain_list(made.sip_peer_host):
        write_SipPeerHost(sip_peer_host_, parts, "SipPeerHost")
    close(parts, start, name)


def decode_SiteHost(node: etree._Element, depth: int) -> SiteHost:
    made = new(SiteHost)
    made.extra = made.site_id = made.sip_peer_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerHosts" and made.sip_peer_hosts is None:
            made.sip_peer_hosts = decode_SipPeerHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteHost(made: SiteHost, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteHost or made.extra is not None:
        careful(made, SiteHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_hosts is not None:
        write_SipPeerHosts(made.sip_peer_hosts, parts, "SipPeerHosts")
    close(parts, start, name)


def decode_SiteHosts(node: etree._Element, depth: int) -> SiteHosts:
    made = new(SiteHosts)
    made.extra = None
    made.site_host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SiteHost":
            made.site_host.append(decode_SiteHost(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteHosts(made: SiteHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteHosts or made.extra is not None:
        careful(made, SiteHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for site_host_ in plain_list(made.site_host):
        write_SiteHost(site_host_, parts, "SiteHost")
    close(parts, start, name)


def decode_SiteHostsResponse(node: etree._Element, depth: int) -> SiteHostsResponse:
    made = new(SiteHostsResponse)
    made.extra = made.site_hosts = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SiteHosts" and made.site_hosts is None:
            made.site_hosts = decode_SiteHosts(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SiteHostsResponse(made: SiteHostsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SiteHostsResponse or made.extra is not None:
        careful(made, SiteHostsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.site_hosts is not None:
        write_SiteHosts(made.site_hosts, parts, "SiteHosts")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SmsHosts(node: etree._Element, depth: int) -> SmsHosts:
    made = new(SmsHosts)
    made.extra = None
    made.host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Host":
            made.host.append(decode_Host(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SmsHosts(made: SmsHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not SmsHosts or made.extra is not None:
        careful(made, SmsHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for host_ in plain_list(made.host):
        write_Host(host_, parts, "Host")
    close(parts, start, name)


def decode_TerminationHost(node: etree._Element, depth: int) -> TerminationHost:
    made = new(TerminationHost)
    made.extra = made.host_name = made.port = made.id = made.customer_traffic_allowed = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        elif tag == "id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "CustomerTrafficAllowed" and made.customer_traffic_allowed is None and not len(child):
            made.customer_traffic_allowed = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TerminationHost(made: TerminationHost, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationHost or made.extra is not None:
        careful(made, TerminationHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    if made.id is not None:
        put_text(parts, "id", made.id)
    if made.customer_traffic_allowed is not None:
        put_text(parts, "CustomerTrafficAllowed", made.customer_traffic_allowed)
    close(parts, start, name)


def decode_TerminationHosts(node: etree._Element, depth: int) -> TerminationHosts:
    made = new(TerminationHosts)
    made.extra = None
    made.sip_peer_gateway_ip = []
    made.termination_host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerGatewayIp":
            made.sip_peer_gateway_ip.append(decode_SipPeerGatewayIp(child, depth))
        elif tag == "TerminationHost":
            made.termination_host.append(decode_TerminationHost(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TerminationHosts(made: TerminationHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationHosts or made.extra is not None:
        careful(made, TerminationHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sip_peer_gateway_ip_ in plain_list(made.sip_peer_gateway_ip):
        write_SipPeerGatewayIp(sip_peer_gateway_ip_, parts, "SipPeerGatewayIp")
    for termination_host_ in plain_list(made.termination_host):
        write_TerminationHost(termination_host_, parts, "TerminationHost")
    close(parts, start, name)


def decode_VoiceHostGroup(node: etree._Element, depth: int) -> VoiceHostGroup:
    made = new(VoiceHostGroup)
    made.extra = None
    made.host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Host":
            made.host.append(decode_Host(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceHostGroup(made: VoiceHostGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceHostGroup or made.extra is not None:
        careful(made, VoiceHostGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for host_ in plain_list(made.host):
        write_Host(host_, parts, "Host")
    close(parts, start, name)


def decode_VoiceHostGroups(node: etree._Element, depth: int) -> VoiceHostGroups:
    made = new(VoiceHostGroups)
    made.extra = None
    made.voice_host_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "VoiceHostGroup":
            made.voice_host_group.append(decode_VoiceHostGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceHostGroups(made: VoiceHostGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceHostGroups or made.extra is not None:
        careful(made, VoiceHostGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for voice_host_group_ in plain_list(made.voice_host_group):
        write_VoiceHostGroup(voice_host_group_, parts, "VoiceHostGroup")
    close(parts, start, name)


def decode_VoiceHosts(node: etree._Element, depth: int) -> VoiceHosts:
    made = new(VoiceHosts)
    made.extra = None
    made.host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Host":
            made.host.append(decode_Host(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VoiceHosts(made: VoiceHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not VoiceHosts or made.extra is not None:
        careful(made, VoiceHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for host_ in plain_list(made.host):
        write_Host(host_, parts, "Host")
    close(parts, start, name)
