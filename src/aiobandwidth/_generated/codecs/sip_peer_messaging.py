"""Decoders and writers of the group ``sip_peer_messaging``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BLANKS,
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
from aiobandwidth._generated.models.sip_peer_messaging import (
    ApplicationsSettings,
    ApplicationsSettingsResponse,
    BreakOutCountries,
    HttpSettings,
    MmsFeature,
    MmsFeatureMmsSettingsResponse,
    MmsFeatureResponse,
    MmsMm4OrigHosts,
    MmsMm4TermHosts,
    MmsOverHttp,
    MmsOverMm4,
    MmsSettings,
    OrigHost,
    OrigHosts,
    Protocols,
    SipPeerMessagingSettings,
    SipPeerMessagingSettingsResponse,
    SipPeerSmsFeature,
    SipPeerSmsFeatureResponse,
    SipPeerSmsFeatureSettings,
    SmppHost,
    SmppHosts,
    TermHost,
    TermHosts,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_A2pLongCode = Known("A2pLongCode")
_ConnectionType = Known("ConnectionType")
_MessagingProtocol = Known("MessagingProtocol")


def decode_ApplicationsSettings(node: etree._Element, depth: int) -> ApplicationsSettings:
    made = new(ApplicationsSettings)
    made.extra = made.http_messaging_v2_app_id = made.text = None
    if (content := node.text) is not None:
        if content.strip(BLANKS):
            made.text = content
    for child in node:
        tag = child.tag
        if tag == "HttpMessagingV2AppId" and made.http_messaging_v2_app_id is None and not len(child):
            made.http_messaging_v2_app_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ApplicationsSettings(made: ApplicationsSettings, parts: list[str], name: str) -> None:
    careful(made, ApplicationsSettings, parts, name)


def decode_ApplicationsSettingsResponse(node: etree._Element, depth: int) -> ApplicationsSettingsResponse:
    made = new(ApplicationsSettingsResponse)
    made.extra = made.applications_settings = made.application_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ApplicationsSettings" and made.applications_settings is None:
            made.applications_settings = decode_ApplicationsSettings(child, depth)
        elif tag == "ApplicationSettings" and made.application_settings is None:
            made.application_settings = decode_ApplicationsSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ApplicationsSettingsResponse(made: ApplicationsSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ApplicationsSettingsResponse or made.extra is not None:
        careful(made, ApplicationsSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.applications_settings is not None:
        write_ApplicationsSettings(made.applications_settings, parts, "ApplicationsSettings")
    if made.application_settings is not None:
        write_ApplicationsSettings(made.application_settings, parts, "ApplicationSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BreakOutCountries(node: etree._Element, depth: int) -> BreakOutCountries:
    made = new(BreakOutCountries)
    made.extra = None
    made.country = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Country" and not len(child):
            made.country.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BreakOutCountries(made: BreakOutCountries, parts: list[str], name: str) -> None:
    if made.__class__ is not BreakOutCountries or made.extra is not None:
        careful(made, BreakOutCountries, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.country:
        put_texts(parts, "Country", made.country)
    close(parts, start, name)


def decode_HttpSettings(node: etree._Element, depth: int) -> HttpSettings:
    made = new(HttpSettings)
    made.extra = made.proxy_peer_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProxyPeerId" and made.proxy_peer_id is None and not len(child):
            made.proxy_peer_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_HttpSettings(made: HttpSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not HttpSettings or made.extra is not None:
        careful(made, HttpSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.proxy_peer_id is not None:
        put_text(parts, "ProxyPeerId", made.proxy_peer_id)
    close(parts, start, name)


def decode_MmsFeature(node: etree._Element, depth: int) -> MmsFeature:
    made = new(MmsFeature)
    made.extra = made.mms_settings = made.protocols = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MmsSettings" and made.mms_settings is None:
            made.mms_settings = decode_MmsSettings(child, depth)
        elif tag == "Protocols" and made.protocols is None:
            made.protocols = decode_Protocols(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsFeature(made: MmsFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsFeature or made.extra is not None:
        careful(made, MmsFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mms_settings is not None:
        write_MmsSettings(made.mms_settings, parts, "MmsSettings")
    if made.protocols is not None:
        write_Protocols(made.protocols, parts, "Protocols")
    close(parts, start, name)


def decode_MmsFeatureMmsSettingsResponse(node: etree._Element, depth: int) -> MmsFeatureMmsSettingsResponse:
    made = new(MmsFeatureMmsSettingsResponse)
    made.extra = made.mms_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MmsSettings" and made.mms_settings is None:
            made.mms_settings = decode_MmsSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsFeatureMmsSettingsResponse(made: MmsFeatureMmsSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsFeatureMmsSettingsResponse or made.extra is not None:
        careful(made, MmsFeatureMmsSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mms_settings is not None:
        write_MmsSettings(made.mms_settings, parts, "MmsSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_MmsFeatureResponse(node: etree._Element, depth: int) -> MmsFeatureResponse:
    made = new(MmsFeatureResponse)
    made.extra = made.response_status = made.mms_feature = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "MmsFeature" and made.mms_feature is None:
            made.mms_feature = decode_MmsFeature(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsFeatureResponse(made: MmsFeatureResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsFeatureResponse or made.extra is not None:
        careful(made, MmsFeatureResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.mms_feature is not None:
        write_MmsFeature(made.mms_feature, parts, "MmsFeature")
    close(parts, start, name)


def decode_MmsMm4OrigHosts(node: etree._Element, depth: int) -> MmsMm4OrigHosts:
    made = new(MmsMm4OrigHosts)
    made.extra = made.orig_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrigHosts" and made.orig_hosts is None:
            made.orig_hosts = decode_OrigHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsMm4OrigHosts(made: MmsMm4OrigHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsMm4OrigHosts or made.extra is not None:
        careful(made, MmsMm4OrigHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.orig_hosts is not None:
        write_OrigHosts(made.orig_hosts, parts, "OrigHosts")
    close(parts, start, name)


def decode_MmsMm4TermHosts(node: etree._Element, depth: int) -> MmsMm4TermHosts:
    made = new(MmsMm4TermHosts)
    made.extra = made.term_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TermHosts" and made.term_hosts is None:
            made.term_hosts = decode_TermHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsMm4TermHosts(made: MmsMm4TermHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsMm4TermHosts or made.extra is not None:
        careful(made, MmsMm4TermHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.term_hosts is not None:
        write_TermHosts(made.term_hosts, parts, "TermHosts")
    close(parts, start, name)


def decode_MmsOverHttp(node: etree._Element, depth: int) -> MmsOverHttp:
    made = new(MmsOverHttp)
    made.extra = made.http_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HttpSettings" and made.http_settings is None:
            made.http_settings = decode_HttpSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsOverHttp(made: MmsOverHttp, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsOverHttp or made.extra is not None:
        careful(made, MmsOverHttp, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.http_settings is not None:
        write_HttpSettings(made.http_settings, parts, "HttpSettings")
    close(parts, start, name)


def decode_MmsOverMm4(node: etree._Element, depth: int) -> MmsOverMm4:
    made = new(MmsOverMm4)
    made.extra = made.tls = made.mms_mm4_term_hosts = made.mms_mm4_orig_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Tls" and made.tls is None and not len(child):
            made.tls = child.text or ""
        elif tag == "MmsMM4TermHosts" and made.mms_mm4_term_hosts is None:
            made.mms_mm4_term_hosts = decode_MmsMm4TermHosts(child, depth)
        elif tag == "MmsMM4OrigHosts" and made.mms_mm4_orig_hosts is None:
            made.mms_mm4_orig_hosts = decode_MmsMm4OrigHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsOverMm4(made: MmsOverMm4, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsOverMm4 or made.extra is not None:
        careful(made, MmsOverMm4, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tls is not None:
        put_text(parts, "Tls", made.tls)
    if made.mms_mm4_term_hosts is not None:
        write_MmsMm4TermHosts(made.mms_mm4_term_hosts, parts, "MmsMM4TermHosts")
    if made.mms_mm4_orig_hosts is not None:
        write_MmsMm4OrigHosts(made.mms_mm4_orig_hosts, parts, "MmsMM4OrigHosts")
    close(parts, start, name)


def decode_MmsSettings(node: etree._Element, depth: int) -> MmsSettings:
    made = new(MmsSettings)
    made.extra = made.protocol = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Protocol" and made.protocol is None and not len(child):
            made.protocol = _MessagingProtocol[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsSettings(made: MmsSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsSettings or made.extra is not None:
        careful(made, MmsSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.protocol is not None:
        put_text(parts, "Protocol", made.protocol)
    close(parts, start, name)


def decode_OrigHost(node: etree._Element, depth: int) -> OrigHost:
    made = new(OrigHost)
    made.extra = made.host_name = made.port = made.host_id = made.priority = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        elif tag == "HostId" and made.host_id is None and not len(child):
            made.host_id = child.text or ""
        elif tag == "Priority" and made.priority is None and not len(child):
            made.priority = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OrigHost(made: OrigHost, parts: list[str], name: str) -> None:
    if made.__class__ is not OrigHost or made.extra is not None:
        careful(made, OrigHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    if made.host_id is not None:
        put_text(parts, "HostId", made.host_id)
    if made.priority is not None:
        put_text(parts, "Priority", made.priority)
    close(parts, start, name)


def decode_OrigHosts(node: etree._Element, depth: int) -> OrigHosts:
    made = new(OrigHosts)
    made.extra = None
    made.orig_host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrigHost":
            made.orig_host.append(decode_OrigHost(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OrigHosts(made: OrigHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not OrigHosts or made.extra is not None:
        careful(made, OrigHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for orig_host_ in plain_list(made.orig_host):
        write_OrigHost(orig_host_, parts, "OrigHost")
    close(parts, start, name)


def decode_Protocols(node: etree._Element, depth: int) -> Protocols:
    made = new(Protocols)
    made.extra = made.http = made.mm4 = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HTTP" and made.http is None:
            made.http = decode_MmsOverHttp(child, depth)
        elif tag == "MM4" and made.mm4 is None:
            made.mm4 = decode_MmsOverMm4(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Protocols(made: Protocols, parts: list[str], name: str) -> None:
    if made.__class__ is not Protocols or made.extra is not None:
        careful(made, Protocols, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.http is not None:
        write_MmsOverHttp(made.http, parts, "HTTP")
    if made.mm4 is not None:
        write_MmsOverMm4(made.mm4, parts, "MM4")
    close(parts, start, name)


def decode_SipPeerMessagingSettings(node: etree._Element, depth: int) -> SipPeerMessagingSettings:
    made = new(SipPeerMessagingSettings)
    made.extra = made.break_out_countries = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BreakOutCountries" and made.break_out_countries is None:
            made.break_out_countries = decode_BreakOutCountries(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerMessagingSettings(made: SipPeerMessagingSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerMessagingSettings or made.extra is not None:
        careful(made, SipPeerMessagingSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.break_out_countries is not None:
        write_BreakOutCountries(made.break_out_countries, parts, "BreakOutCountries")
    close(parts, start, name)


def decode_SipPeerMessagingSettingsResponse(node: etree._Element, depth: int) -> SipPeerMessagingSettingsResponse:
    made = new(SipPeerMessagingSettingsResponse)
    made.extra = made.response_status = made.sip_peer_messaging_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "SipPeerMessagingSettings" and made.sip_peer_messaging_settings is None:
            made.sip_peer_messaging_settings = decode_SipPeerMessagingSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerMessagingSettingsResponse(made: SipPeerMessagingSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerMessagingSettingsResponse or made.extra is not None:
        careful(made, SipPeerMessagingSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.sip_peer_messaging_settings is not None:
        write_SipPeerMessagingSettings(made.sip_peer_messaging_settings, parts, "SipPeerMessagingSettings")
    close(parts, start, name)


def decode_SipPeerSmsFeature(node: etree._Element, depth: int) -> SipPeerSmsFeature:
    made = new(SipPeerSmsFeature)
    made.extra = made.sip_peer_sms_feature_settings = made.http_settings = made.smpp_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerSmsFeatureSettings" and made.sip_peer_sms_feature_settings is None:
            made.sip_peer_sms_feature_settings = decode_SipPeerSmsFeatureSettings(child, depth)
        elif tag == "HttpSettings" and made.http_settings is None:
            made.http_settings = decode_HttpSettings(child, depth)
        elif tag == "SmppHosts" and made.smpp_hosts is None:
            made.smpp_hosts = decode_SmppHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerSmsFeature(made: SipPeerSmsFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerSmsFeature or made.extra is not None:
        careful(made, SipPeerSmsFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_sms_feature_settings is not None:
        write_SipPeerSmsFeatureSettings(made.sip_peer_sms_feature_settings, parts, "SipPeerSmsFeatureSettings")
    if made.http_settings is not None:
        write_HttpSettings(made.http_settings, parts, "HttpSettings")
    if made.smpp_hosts is not None:
        write_SmppHosts(made.smpp_hosts, parts, "SmppHosts")
    close(parts, start, name)


def decode_SipPeerSmsFeatureResponse(node: etree._Element, depth: int) -> SipPeerSmsFeatureResponse:
    made = new(SipPeerSmsFeatureResponse)
    made.extra = made.response_status = made.sip_peer_sms_feature = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "SipPeerSmsFeature" and made.sip_peer_sms_feature is None:
            made.sip_peer_sms_feature = decode_SipPeerSmsFeature(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerSmsFeatureResponse(made: SipPeerSmsFeatureResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerSmsFeatureResponse or made.extra is not None:
        careful(made, SipPeerSmsFeatureResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.sip_peer_sms_feature is not None:
        write_SipPeerSmsFeature(made.sip_peer_sms_feature, parts, "SipPeerSmsFeature")
    close(parts, start, name)


def decode_SipPeerSmsFeatureSettings(node: etree._Element, depth: int) -> SipPeerSmsFeatureSettings:
    made = new(SipPeerSmsFeatureSettings)
    made.extra = made.toll_free = made.short_code = made.a2p_long_code = made.a2p_message_class = None
    made.a2p_campaign_id = made.protocol = made.zone1 = made.zone2 = made.zone3 = made.zone4 = made.zone5 = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFree" and made.toll_free is None and not len(child):
            made.toll_free = BOOLS[child.text or ""]
        elif tag == "ShortCode" and made.short_code is None and not len(child):
            made.short_code = BOOLS[child.text or ""]
        elif tag == "A2pLongCode" and made.a2p_long_code is None and not len(child):
            made.a2p_long_code = _A2pLongCode[child.text or ""]
        elif tag == "A2pMessageClass" and made.a2p_message_class is None and not len(child):
            made.a2p_message_class = child.text or ""
        elif tag == "A2pCampaignId" and made.a2p_campaign_id is None and not len(child):
            made.a2p_campaign_id = child.text or ""
        elif tag == "Protocol" and made.protocol is None and not len(child):
            made.protocol = _MessagingProtocol[child.text or ""]
        elif tag == "Zone1" and made.zone1 is None and not len(child):
            made.zone1 = BOOLS[child.text or ""]
        elif tag == "Zone2" and made.zone2 is None and not len(child):
            made.zone2 = BOOLS[child.text or ""]
        elif tag == "Zone3" and made.zone3 is None and not len(child):
            made.zone3 = BOOLS[child.text or ""]
        elif tag == "Zone4" and made.zone4 is None and not len(child):
            made.zone4 = BOOLS[child.text or ""]
        elif tag == "Zone5" and made.zone5 is None and not len(child):
            made.zone5 = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerSmsFeatureSettings(made: SipPeerSmsFeatureSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerSmsFeatureSettings or made.extra is not None:
        careful(made, SipPeerSmsFeatureSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free is not None:
        put_text(parts, "TollFree", made.toll_free)
    if made.short_code is not None:
        put_text(parts, "ShortCode", made.short_code)
    if made.a2p_long_code is not None:
        put_text(parts, "A2pLongCode", made.a2p_long_code)
    if made.a2p_message_class is not None:
        put_text(parts, "A2pMessageClass", made.a2p_message_class)
    if made.a2p_campaign_id is not None:
        put_text(parts, "A2pCampaignId", made.a2p_campaign_id)
    if made.protocol is not None:
        put_text(parts, "Protocol", made.protocol)
    if made.zone1 is not None:
        put_text(parts, "Zone1", made.zone1)
    if made.zone2 is not None:
        put_text(parts, "Zone2", made.zone2)
    if made.zone3 is not None:
        put_text(parts, "Zone3", made.zone3)
    if made.zone4 is not None:
        put_text(parts, "Zone4", made.zone4)
    if made.zone5 is not None:
        put_text(parts, "Zone5", made.zone5)
    close(parts, start, name)


def decode_SmppHost(node: etree._Element, depth: int) -> SmppHost:
    made = new(SmppHost)
    made.extra = made.host_name = made.port = made.host_id = made.priority = made.connection_type = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        elif tag == "HostId" and made.host_id is None and not len(child):
            made.host_id = child.text or ""
        elif tag == "Priority" and made.priority is None and not len(child):
            made.priority = INTS[child.text or ""]
        elif tag == "ConnectionType" and made.connection_type is None and not len(child):
            made.connection_type = _ConnectionType[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SmppHost(made: SmppHost, parts: list[str], name: str) -> None:
    if made.__class__ is not SmppHost or made.extra is not None:
        careful(made, SmppHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    if made.host_id is not None:
        put_text(parts, "HostId", made.host_id)
    if made.priority is not None:
        put_text(parts, "Priority", made.priority)
    if made.connection_type is not None:
        put_text(parts, "ConnectionType", made.connection_type)
    close(parts, start, name)


def decode_SmppHosts(node: etree._Element, depth: int) -> SmppHosts:
    made = new(SmppHosts)
    made.extra = None
    made.smpp_host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SmppHost":
            made.smpp_host.append(decode_SmppHost(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SmppHosts(made: SmppHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not SmppHosts or made.extra is not None:
        careful(made, SmppHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for smpp_host_ in plain_list(made.smpp_host):
        write_SmppHost(smpp_host_, parts, "SmppHost")
    close(parts, start, name)


def decode_TermHost(node: etree._Element, depth: int) -> TermHost:
    made = new(TermHost)
    made.extra = made.host_id = made.host_name = made.port = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HostId" and made.host_id is None and not len(child):
            made.host_id = child.text or ""
        elif tag == "HostName" and made.host_name is None and not len(child):
            made.host_name = child.text or ""
        elif tag == "Port" and made.port is None and not len(child):
            made.port = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TermHost(made: TermHost, parts: list[str], name: str) -> None:
    if made.__class__ is not TermHost or made.extra is not None:
        careful(made, TermHost, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.host_id is not None:
        put_text(parts, "HostId", made.host_id)
    if made.host_name is not None:
        put_text(parts, "HostName", made.host_name)
    if made.port is not None:
        put_text(parts, "Port", made.port)
    close(parts, start, name)


def decode_TermHosts(node: etree._Element, depth: int) -> TermHosts:
    made = new(TermHosts)
    made.extra = None
    made.term_host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TermHost":
            made.term_host.append(decode_TermHost(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TermHosts(made: TermHosts, parts: list[str], name: str) -> None:
    if made.__class__ is not TermHosts or made.extra is not None:
        careful(made, TermHosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for term_host_ in plain_list(made.term_host):
        write_TermHost(term_host_, parts, "TermHost")
    close(parts, start, name)
