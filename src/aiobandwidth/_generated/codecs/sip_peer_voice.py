"""Decoders and writers of the group ``sip_peer_voice``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.sip_peer_voice import (
    HttpVoiceSettings,
    SipPeerOriginationSettings,
    SipPeerOriginationSettingsResponse,
    SipPeerTerminationSettings,
    SipPeerTerminationSettingsResponse,
    SipPeerTotalSeatsResponse,
    TerminationProduct,
    TerminationResponse,
    UcTrunkingPremiseSettings,
    UcTrunkingPremiseTrunksResponse,
    UcTrunkingSeats,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import sip_peer_hosts
else:
    common = Codecs("common")
    sip_peer_hosts = Codecs("sip_peer_hosts")

_VoiceProtocol = Known("VoiceProtocol")


def decode_HttpVoiceSettings(node: etree._Element, depth: int) -> HttpVoiceSettings:
    made = new(HttpVoiceSettings)
    made.extra = made.http_voice_v2_app_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "HttpVoiceV2AppId" and made.http_voice_v2_app_id is None and not len(child):
            made.http_voice_v2_app_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_HttpVoiceSettings(made: HttpVoiceSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not HttpVoiceSettings or made.extra is not None:
        careful(made, HttpVoiceSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.http_voice_v2_app_id is not None:
        put_text(parts, "HttpVoiceV2AppId", made.http_voice_v2_app_id)
    close(parts, start, name)


def decode_SipPeerOriginationSettings(node: etree._Element, depth: int) -> SipPeerOriginationSettings:
    made = new(SipPeerOriginationSettings)
    made.extra = made.voice_protocol = made.http_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "VoiceProtocol" and made.voice_protocol is None and not len(child):
            made.voice_protocol = _VoiceProtocol[child.text or ""]
        elif tag == "HttpSettings" and made.http_settings is None:
            made.http_settings = decode_HttpVoiceSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerOriginationSettings(made: SipPeerOriginationSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerOriginationSettings or made.extra is not None:
        careful(made, SipPeerOriginationSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.voice_protocol is not None:
        put_text(parts, "VoiceProtocol", made.voice_protocol)
    if made.http_settings is not None:
        write_HttpVoiceSettings(made.http_settings, parts, "HttpSettings")
    close(parts, start, name)


def decode_SipPeerOriginationSettingsResponse(node: etree._Element, depth: int) -> SipPeerOriginationSettingsResponse:
    made = new(SipPeerOriginationSettingsResponse)
    made.extra = made.sip_peer_origination_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerOriginationSettings" and made.sip_peer_origination_settings is None:
            made.sip_peer_origination_settings = decode_SipPeerOriginationSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerOriginationSettingsResponse(made: SipPeerOriginationSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerOriginationSettingsResponse or made.extra is not None:
        careful(made, SipPeerOriginationSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_origination_settings is not None:
        write_SipPeerOriginationSettings(made.sip_peer_origination_settings, parts, "SipPeerOriginationSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerTerminationSettings(node: etree._Element, depth: int) -> SipPeerTerminationSettings:
    made = new(SipPeerTerminationSettings)
    made.extra = made.voice_protocol = made.http_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "VoiceProtocol" and made.voice_protocol is None and not len(child):
            made.voice_protocol = _VoiceProtocol[child.text or ""]
        elif tag == "HttpSettings" and made.http_settings is None:
            made.http_settings = decode_HttpVoiceSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTerminationSettings(made: SipPeerTerminationSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTerminationSettings or made.extra is not None:
        careful(made, SipPeerTerminationSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.voice_protocol is not None:
        put_text(parts, "VoiceProtocol", made.voice_protocol)
    if made.http_settings is not None:
        write_HttpVoiceSettings(made.http_settings, parts, "HttpSettings")
    close(parts, start, name)


def decode_SipPeerTerminationSettingsResponse(node: etree._Element, depth: int) -> SipPeerTerminationSettingsResponse:
    made = new(SipPeerTerminationSettingsResponse)
    made.extra = made.sip_peer_termination_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerTerminationSettings" and made.sip_peer_termination_settings is None:
            made.sip_peer_termination_settings = decode_SipPeerTerminationSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTerminationSettingsResponse(made: SipPeerTerminationSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTerminationSettingsResponse or made.extra is not None:
        careful(made, SipPeerTerminationSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_termination_settings is not None:
        write_SipPeerTerminationSettings(made.sip_peer_termination_settings, parts, "SipPeerTerminationSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerTotalSeatsResponse(node: etree._Element, depth: int) -> SipPeerTotalSeatsResponse:
    made = new(SipPeerTotalSeatsResponse)
    made.extra = made.uc_trunking_seats = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UcTrunkingSeats" and made.uc_trunking_seats is None:
            made.uc_trunking_seats = decode_UcTrunkingSeats(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTotalSeatsResponse(made: SipPeerTotalSeatsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTotalSeatsResponse or made.extra is not None:
        careful(made, SipPeerTotalSeatsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.uc_trunking_seats is not None:
        write_UcTrunkingSeats(made.uc_trunking_seats, parts, "UcTrunkingSeats")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TerminationProduct(node: etree._Element, depth: int) -> TerminationProduct:
    made = new(TerminationProduct)
    made.extra = made.termination_settings = made.termination_hosts = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TerminationSettings" and made.termination_settings is None:
            made.termination_settings = decode_SipPeerTerminationSettings(child, depth)
        elif tag == "TerminationHosts" and made.termination_hosts is None:
            made.termination_hosts = sip_peer_hosts.decode_TerminationHosts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TerminationProduct(made: TerminationProduct, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationProduct or made.extra is not None:
        careful(made, TerminationProduct, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.termination_settings is not None:
        write_SipPeerTerminationSettings(made.termination_settings, parts, "TerminationSettings")
    if made.termination_hosts is not None:
        sip_peer_hosts.write_TerminationHosts(made.termination_hosts, parts, "TerminationHosts")
    close(parts, start, name)


def decode_TerminationResponse(node: etree._Element, depth: int) -> TerminationResponse:
    made = new(TerminationResponse)
    made.extra = made.response_status = made.termination_product = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "TerminationProduct" and made.termination_product is None:
            made.termination_product = decode_TerminationProduct(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TerminationResponse(made: TerminationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationResponse or made.extra is not None:
        careful(made, TerminationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.termination_product is not None:
        write_TerminationProduct(made.termination_product, parts, "TerminationProduct")
    close(parts, start, name)


def decode_UcTrunkingPremiseSettings(node: etree._Element, depth: int) -> UcTrunkingPremiseSettings:
    made = new(UcTrunkingPremiseSettings)
    made.extra = made.bi_directional_trunks = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BiDirectionalTrunks" and made.bi_directional_trunks is None and not len(child):
            made.bi_directional_trunks = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingPremiseSettings(made: UcTrunkingPremiseSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingPremiseSettings or made.extra is not None:
        careful(made, UcTrunkingPremiseSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.bi_directional_trunks is not None:
        put_text(parts, "BiDirectionalTrunks", made.bi_directional_trunks)
    close(parts, start, name)


def decode_UcTrunkingPremiseTrunksResponse(node: etree._Element, depth: int) -> UcTrunkingPremiseTrunksResponse:
    made = new(UcTrunkingPremiseTrunksResponse)
    made.extra = made.uc_trunking_premise_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UcTrunkingPremiseSettings" and made.uc_trunking_premise_settings is None:
            made.uc_trunking_premise_settings = decode_UcTrunkingPremiseSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingPremiseTrunksResponse(made: UcTrunkingPremiseTrunksResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingPremiseTrunksResponse or made.extra is not None:
        careful(made, UcTrunkingPremiseTrunksResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.uc_trunking_premise_settings is not None:
        write_UcTrunkingPremiseSettings(made.uc_trunking_premise_settings, parts, "UcTrunkingPremiseSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_UcTrunkingSeats(node: etree._Element, depth: int) -> UcTrunkingSeats:
    made = new(UcTrunkingSeats)
    made.extra = made.total_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingSeats(made: UcTrunkingSeats, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingSeats or made.extra is not None:
        careful(made, UcTrunkingSeats, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    close(parts, start, name)
