"""Decoders and writers of the group ``edge_management``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.edge_management import (
    AccessRestriction,
    CallAdmissionControlSettings,
    DnsRecord,
    DnsRecords,
    EdgeManagementSettings,
    HttpVoice,
    ProductSpecificAccessRestrictions,
    RealmDns,
    RealmDnsList,
    RestrictedAccessTypes,
    SbcSettings,
    SbcZone,
    SipAuthentication,
    SipAuthenticationResponse,
    SipAuthenticationSbc,
    SipSigPort,
    TollFreePeeringPartner,
    WebRtc,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_DnsRecordType = Known("DnsRecordType")
_SipAuthenticationStatus = Known("SipAuthenticationStatus")
_SipAuthenticationType = Known("SipAuthenticationType")


def decode_AccessRestriction(node: etree._Element, depth: int) -> AccessRestriction:
    made = new(AccessRestriction)
    made.extra = made.restricted_product = made.restricted_access_types = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RestrictedProduct" and made.restricted_product is None and not len(child):
            made.restricted_product = child.text or ""
        elif tag == "RestrictedAccessTypes" and made.restricted_access_types is None:
            made.restricted_access_types = decode_RestrictedAccessTypes(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccessRestriction(made: AccessRestriction, parts: list[str], name: str) -> None:
    if made.__class__ is not AccessRestriction or made.extra is not None:
        careful(made, AccessRestriction, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.restricted_product is not None:
        put_text(parts, "RestrictedProduct", made.restricted_product)
    if made.restricted_access_types is not None:
        write_RestrictedAccessTypes(made.restricted_access_types, parts, "RestrictedAccessTypes")
    close(parts, start, name)


def decode_CallAdmissionControlSettings(node: etree._Element, depth: int) -> CallAdmissionControlSettings:
    made = new(CallAdmissionControlSettings)
    made.extra = made.cps = made.concurrent_calls = made.outbound_calls_dequeued_per_second = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CPS" and made.cps is None and not len(child):
            made.cps = INTS[child.text or ""]
        elif tag == "ConcurrentCalls" and made.concurrent_calls is None and not len(child):
            made.concurrent_calls = INTS[child.text or ""]
        elif tag == "OutboundCallsDequeuedPerSecond" and made.outbound_calls_dequeued_per_second is None and not len(child):
            made.outbound_calls_dequeued_per_second = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallAdmissionControlSettings(made: CallAdmissionControlSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not CallAdmissionControlSettings or made.extra is not None:
        careful(made, CallAdmissionControlSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.cps is not None:
        put_text(parts, "CPS", made.cps)
    if made.concurrent_calls is not None:
        put_text(parts, "ConcurrentCalls", made.concurrent_calls)
    if made.outbound_calls_dequeued_per_second is not None:
        put_text(parts, "OutboundCallsDequeuedPerSecond", made.outbound_calls_dequeued_per_second)
    close(parts, start, name)


def decode_DnsRecord(node: etree._Element, depth: int) -> DnsRecord:
    made = new(DnsRecord)
    made.extra = made.type = made.name = made.data = made.ttl = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Type" and made.type is None and not len(child):
            made.type = _DnsRecordType[child.text or ""]
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Data" and made.data is None and not len(child):
            made.data = child.text or ""
        elif tag == "TTL" and made.ttl is None and not len(child):
            made.ttl = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DnsRecord(made: DnsRecord, parts: list[str], name: str) -> None:
    if made.__class__ is not DnsRecord or made.extra is not None:
        careful(made, DnsRecord, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.data is not None:
        put_text(parts, "Data", made.data)
    if made.ttl is not None:
        put_text(parts, "TTL", made.ttl)
    close(parts, start, name)


def decode_DnsRecords(node: etree._Element, depth: int) -> DnsRecords:
    made = new(DnsRecords)
    made.extra = None
    made.dns_record = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DNSRecord":
            made.dns_record.append(decode_DnsRecord(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DnsRecords(made: DnsRecords, parts: list[str], name: str) -> None:
    if made.__class__ is not DnsRecords or made.extra is not None:
        careful(made, DnsRecords, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for dns_record_ in plain_list(made.dns_record):
        write_DnsRecord(dns_record_, parts, "DNSRecord")
    close(parts, start, name)


def decode_EdgeManagementSettings(node: etree._Element, depth: int) -> EdgeManagementSettings:
    made = new(EdgeManagementSettings)
    made.extra = made.http_voice = made.sbc_settings = made.sip_authentication = made.toll_free_peering_partner = None
    made.web_rtc = made.product_specific_access_restrictions = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HttpVoice" and made.http_voice is None:
            made.http_voice = decode_HttpVoice(child, depth)
        elif tag == "SbcSettings" and made.sbc_settings is None:
            made.sbc_settings = decode_SbcSettings(child, depth)
        elif tag == "SipAuthentication" and made.sip_authentication is None:
            made.sip_authentication = decode_SipAuthentication(child, depth)
        elif tag == "TollFreePeeringPartner" and made.toll_free_peering_partner is None:
            made.toll_free_peering_partner = decode_TollFreePeeringPartner(child, depth)
        elif tag == "WebRtc" and made.web_rtc is None:
            made.web_rtc = decode_WebRtc(child, depth)
        elif tag == "ProductSpecificAccessRestrictions" and made.product_specific_access_restrictions is None:
            made.product_specific_access_restrictions = decode_ProductSpecificAccessRestrictions(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EdgeManagementSettings(made: EdgeManagementSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not EdgeManagementSettings or made.extra is not None:
        careful(made, EdgeManagementSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.http_voice is not None:
        write_HttpVoice(made.http_voice, parts, "HttpVoice")
    if made.sbc_settings is not None:
        write_SbcSettings(made.sbc_settings, parts, "SbcSettings")
    if made.sip_authentication is not None:
        write_SipAuthentication(made.sip_authentication, parts, "SipAuthentication")
    if made.toll_free_peering_partner is not None:
        write_TollFreePeeringPartner(made.toll_free_peering_partner, parts, "TollFreePeeringPartner")
    if made.web_rtc is not None:
        write_WebRtc(made.web_rtc, parts, "WebRtc")
    if made.product_specific_access_restrictions is not None:
        write_ProductSpecificAccessRestrictions(made.product_specific_access_restrictions, parts, "ProductSpecificAccessRestrictions")
    close(parts, start, name)


def decode_HttpVoice(node: etree._Element, depth: int) -> HttpVoice:
    made = new(HttpVoice)
    made.extra = made.call_admission_control_settings = made.enabled = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Enabled" and made.enabled is None and not len(child):
            made.enabled = BOOLS[child.text or ""]
        elif tag == "CallAdmissionControlSettings" and made.call_admission_control_settings is None:
            made.call_admission_control_settings = decode_CallAdmissionControlSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_HttpVoice(made: HttpVoice, parts: list[str], name: str) -> None:
    if made.__class__ is not HttpVoice or made.extra is not None:
        careful(made, HttpVoice, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.call_admission_control_settings is not None:
        write_CallAdmissionControlSettings(made.call_admission_control_settings, parts, "CallAdmissionControlSettings")
    if made.enabled is not None:
        put_text(parts, "Enabled", made.enabled)
    close(parts, start, name)


def decode_ProductSpecificAccessRestrictions(node: etree._Element, depth: int) -> ProductSpecificAccessRestrictions:
    made = new(ProductSpecificAccessRestrictions)
    made.extra = None
    made.access_restriction = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccessRestriction":
            made.access_restriction.append(decode_AccessRestriction(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ProductSpecificAccessRestrictions(made: ProductSpecificAccessRestrictions, parts: list[str], name: str) -> None:
    if made.__class__ is not ProductSpecificAccessRestrictions or made.extra is not None:
        careful(made, ProductSpecificAccessRestrictions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for access_restriction_ in plain_list(made.access_restriction):
        write_AccessRestriction(access_restriction_, parts, "AccessRestriction")
    close(parts, start, name)


def decode_RealmDns(node: etree._Element, depth: int) -> RealmDns:
    made = new(RealmDns)
    made.extra = made.realm = made.default_group_name = made.dns_records = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Realm" and made.realm is None and not len(child):
            made.realm = child.text or ""
        elif tag == "DefaultGroupName" and made.default_group_name is None and not len(child):
            made.default_group_name = child.text or ""
        elif tag == "DNSRecords" and made.dns_records is None:
            made.dns_records = decode_DnsRecords(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RealmDns(made: RealmDns, parts: list[str], name: str) -> None:
    if made.__class__ is not RealmDns or made.extra is not None:
        careful(made, RealmDns, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.realm is not None:
        put_text(parts, "Realm", made.realm)
    if made.default_group_name is not None:
        put_text(parts, "DefaultGroupName", made.default_group_name)
    if made.dns_records is not None:
        write_DnsRecords(made.dns_records, parts, "DNSRecords")
    close(parts, start, name)


def decode_RealmDnsList(node: etree._Element, depth: int) -> RealmDnsList:
    made = new(RealmDnsList)
    made.extra = None
    made.realm_dns = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RealmDns":
            made.realm_dns.append(decode_RealmDns(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RealmDnsList(made: RealmDnsList, parts: list[str], name: str) -> None:
    if made.__class__ is not RealmDnsList or made.extra is not None:
        careful(made, RealmDnsList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for realm_dns_ in plain_list(made.realm_dns):
        write_RealmDns(realm_dns_, parts, "RealmDns")
    close(parts, start, name)


def decode_RestrictedAccessTypes(node: etree._Element, depth: int) -> RestrictedAccessTypes:
    made = new(RestrictedAccessTypes)
    made.extra = None
    made.restricted_access_type = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RestrictedAccessType" and not len(child):
            made.restricted_access_type.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RestrictedAccessTypes(made: RestrictedAccessTypes, parts: list[str], name: str) -> None:
    if made.__class__ is not RestrictedAccessTypes or made.extra is not None:
        careful(made, RestrictedAccessTypes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.restricted_access_type:
        put_texts(parts, "RestrictedAccessType", made.restricted_access_type)
    close(parts, start, name)


def decode_SbcSettings(node: etree._Element, depth: int) -> SbcSettings:
    made = new(SbcSettings)
    made.extra = made.trunk_group_id = made.node_group_name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TrunkGroupId" and made.trunk_group_id is None and not len(child):
            made.trunk_group_id = child.text or ""
        elif tag == "NodeGroupName" and made.node_group_name is None and not len(child):
            made.node_group_name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SbcSettings(made: SbcSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not SbcSettings or made.extra is not None:
        careful(made, SbcSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.trunk_group_id is not None:
        put_text(parts, "TrunkGroupId", made.trunk_group_id)
    if made.node_group_name is not None:
        put_text(parts, "NodeGroupName", made.node_group_name)
    close(parts, start, name)


def decode_SbcZone(node: etree._Element, depth: int) -> SbcZone:
    made = new(SbcZone)
    made.extra = made.id = made.name = made.sip_sig_port = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "SipSigPort" and made.sip_sig_port is None:
            made.sip_sig_port = decode_SipSigPort(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SbcZone(made: SbcZone, parts: list[str], name: str) -> None:
    if made.__class__ is not SbcZone or made.extra is not None:
        careful(made, SbcZone, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.sip_sig_port is not None:
        write_SipSigPort(made.sip_sig_port, parts, "SipSigPort")
    close(parts, start, name)


def decode_SipAuthentication(node: etree._Element, depth: int) -> SipAuthentication:
    made = new(SipAuthentication)
    made.extra = made.sbc = made.realm_dns_list = made.enabled = made.status = made.type = made.errors = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Enabled" and made.enabled is None and not len(child):
            made.enabled = BOOLS[child.text or ""]
        elif tag == "Status" and made.status is None and not len(child):
            made.status = _SipAuthenticationStatus[child.text or ""]
        elif tag == "Type" and made.type is None and not len(child):
            made.type = _SipAuthenticationType[child.text or ""]
        elif tag == "SBC" and made.sbc is None:
            made.sbc = decode_SipAuthenticationSbc(child, depth)
        elif tag == "RealmDnsList" and made.realm_dns_list is None:
            made.realm_dns_list = decode_RealmDnsList(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipAuthentication(made: SipAuthentication, parts: list[str], name: str) -> None:
    if made.__class__ is not SipAuthentication or made.extra is not None:
        careful(made, SipAuthentication, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sbc is not None:
        write_SipAuthenticationSbc(made.sbc, parts, "SBC")
    if made.realm_dns_list is not None:
        write_RealmDnsList(made.realm_dns_list, parts, "RealmDnsList")
    if made.enabled is not None:
        put_text(parts, "Enabled", made.enabled)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    close(parts, start, name)


def decode_SipAuthenticationResponse(node: etree._Element, depth: int) -> SipAuthenticationResponse:
    made = new(SipAuthenticationResponse)
    made.extra = made.sip_authentication = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipAuthentication" and made.sip_authentication is None:
            made.sip_authentication = decode_SipAuthentication(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipAuthenticationResponse(made: SipAuthenticationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipAuthenticationResponse or made.extra is not None:
        careful(made, SipAuthenticationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_authentication is not None:
        write_SipAuthentication(made.sip_authentication, parts, "SipAuthentication")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipAuthenticationSbc(node: etree._Element, depth: int) -> SipAuthenticationSbc:
    made = new(SipAuthenticationSbc)
    made.extra = made.zone = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Zone" and made.zone is None:
            made.zone = decode_SbcZone(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipAuthenticationSbc(made: SipAuthenticationSbc, parts: list[str], name: str) -> None:
    if made.__class__ is not SipAuthenticationSbc or made.extra is not None:
        careful(made, SipAuthenticationSbc, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.zone is not None:
        write_SbcZone(made.zone, parts, "Zone")
    close(parts, start, name)


def decode_SipSigPort(node: etree._Element, depth: int) -> SipSigPort:
    made = new(SipSigPort)
    made.extra = made.index = made.port_number = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Index" and made.index is None and not len(child):
            made.index = child.text or ""
        elif tag == "PortNumber" and made.port_number is None and not len(child):
            made.port_number = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipSigPort(made: SipSigPort, parts: list[str], name: str) -> None:
    if made.__class__ is not SipSigPort or made.extra is not None:
        careful(made, SipSigPort, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.index is not None:
        put_text(parts, "Index", made.index)
    if made.port_number is not None:
        put_text(parts, "PortNumber", made.port_number)
    close(parts, start, name)


def decode_TollFreePeeringPartner(node: etree._Element, depth: int) -> TollFreePeeringPartner:
    made = new(TollFreePeeringPartner)
    made.extra = made.enabled = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Enabled" and made.enabled is None and not len(child):
            made.enabled = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreePeeringPartner(made: TollFreePeeringPartner, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreePeeringPartner or made.extra is not None:
        careful(made, TollFreePeeringPartner, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.enabled is not None:
        put_text(parts, "Enabled", made.enabled)
    close(parts, start, name)


def decode_WebRtc(node: etree._Element, depth: int) -> WebRtc:
    made = new(WebRtc)
    made.extra = made.enabled = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Enabled" and made.enabled is None and not len(child):
            made.enabled = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_WebRtc(made: WebRtc, parts: list[str], name: str) -> None:
    if made.__class__ is not WebRtc or made.extra is not None:
        careful(made, WebRtc, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.enabled is not None:
        put_text(parts, "Enabled", made.enabled)
    close(parts, start, name)
