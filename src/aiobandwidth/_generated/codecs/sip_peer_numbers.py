"""Decoders and writers of the group ``sip_peer_numbers``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.sip_peer_numbers import (
    AssociatedOutboundNumber,
    AssociatedOutboundNumbers,
    AssociatedOutboundNumbersResponse,
    OutboundNumberErrors,
    SipPeerTelephoneNumber,
    SipPeerTelephoneNumberMoveResponse,
    SipPeerTelephoneNumberResponse,
    SipPeerTelephoneNumberTotal,
    SipPeerTelephoneNumbers,
    SipPeerTelephoneNumbersCount,
    SipPeerTelephoneNumbersCountResponse,
    SipPeerTelephoneNumbersResponse,
    TnSipPeersResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import routing
    from aiobandwidth._generated.codecs import sip_peers
else:
    common = Codecs("common")
    routing = Codecs("routing")
    sip_peers = Codecs("sip_peers")

_CallNumberFormat = Known("CallNumberFormat")
_RpidFormat = Known("RpidFormat")


def decode_AssociatedOutboundNumber(node: etree._Element, depth: int) -> AssociatedOutboundNumber:
    made = new(AssociatedOutboundNumber)
    made.extra = made.number = made.error_reason = made.id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Number" and made.number is None and not len(child):
            made.number = child.text or ""
        elif tag == "ErrorReason" and made.error_reason is None and not len(child):
            made.error_reason = child.text or ""
        elif tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AssociatedOutboundNumber(made: AssociatedOutboundNumber, parts: list[str], name: str) -> None:
    if made.__class__ is not AssociatedOutboundNumber or made.extra is not None:
        careful(made, AssociatedOutboundNumber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.number is not None:
        put_text(parts, "Number", made.number)
    if made.error_reason is not None:
        put_text(parts, "ErrorReason", made.error_reason)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    close(parts, start, name)


def decode_AssociatedOutboundNumbers(node: etree._Element, depth: int) -> AssociatedOutboundNumbers:
    made = new(AssociatedOutboundNumbers)
    made.extra = None
    made.associated_outbound_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AssociatedOutboundNumber":
            made.associated_outbound_number.append(decode_AssociatedOutboundNumber(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AssociatedOutboundNumbers(made: AssociatedOutboundNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not AssociatedOutboundNumbers or made.extra is not None:
        careful(made, AssociatedOutboundNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for associated_outbound_number_ in plain_list(made.associated_outbound_number):
        write_AssociatedOutboundNumber(associated_outbound_number_, parts, "AssociatedOutboundNumber")
    close(parts, start, name)


def decode_AssociatedOutboundNumbersResponse(node: etree._Element, depth: int) -> AssociatedOutboundNumbersResponse:
    made = new(AssociatedOutboundNumbersResponse)
    made.extra = made.response_status = made.associated_outbound_numbers = made.errors = made.success_count = None
    made.total_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SuccessCount" and made.success_count is None and not len(child):
            made.success_count = INTS[child.text or ""]
        elif tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "AssociatedOutboundNumbers" and made.associated_outbound_numbers is None:
            made.associated_outbound_numbers = decode_AssociatedOutboundNumbers(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = decode_OutboundNumberErrors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AssociatedOutboundNumbersResponse(made: AssociatedOutboundNumbersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AssociatedOutboundNumbersResponse or made.extra is not None:
        careful(made, AssociatedOutboundNumbersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.associated_outbound_numbers is not None:
        write_AssociatedOutboundNumbers(made.associated_outbound_numbers, parts, "AssociatedOutboundNumbers")
    if made.errors is not None:
        write_OutboundNumberErrors(made.errors, parts, "Errors")
    if made.success_count is not None:
        put_text(parts, "SuccessCount", made.success_count)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    close(parts, start, name)


def decode_OutboundNumberErrors(node: etree._Element, depth: int) -> OutboundNumberErrors:
    made = new(OutboundNumberErrors)
    made.extra = made.associated_outbound_numbers = None
    made.associated_outbound_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AssociatedOutboundNumbers" and made.associated_outbound_numbers is None:
            made.associated_outbound_numbers = decode_AssociatedOutboundNumbers(child, depth)
        elif tag == "AssociatedOutboundNumber":
            made.associated_outbound_number.append(decode_AssociatedOutboundNumber(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OutboundNumberErrors(made: OutboundNumberErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not OutboundNumberErrors or made.extra is not None:
        careful(made, OutboundNumberErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.associated_outbound_numbers is not None:
        write_AssociatedOutboundNumbers(made.associated_outbound_numbers, parts, "AssociatedOutboundNumbers")
    for associated_outbound_number_ in plain_list(made.associated_outbound_number):
        write_AssociatedOutboundNumber(associated_outbound_number_, parts, "AssociatedOutboundNumber")
    close(parts, start, name)


def decode_SipPeerTelephoneNumber(node: etree._Element, depth: int) -> SipPeerTelephoneNumber:
    made = new(SipPeerTelephoneNumber)
    made.extra = made.warnings = made.full_number = made.number_format = made.rpid_format = made.rewrite_user = None
    made.call_forward = made.calling_name_display = made.tn_attributes = made.messaging_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FullNumber" and made.full_number is None and not len(child):
            made.full_number = child.text or ""
        elif tag == "NumberFormat" and made.number_format is None and not len(child):
            made.number_format = _CallNumberFormat[child.text or ""]
        elif tag == "RPIDFormat" and made.rpid_format is None and not len(child):
            made.rpid_format = _RpidFormat[child.text or ""]
        elif tag == "RewriteUser" and made.rewrite_user is None and not len(child):
            made.rewrite_user = child.text or ""
        elif tag == "CallForward" and made.call_forward is None and not len(child):
            made.call_forward = child.text or ""
        elif tag == "CallingNameDisplay" and made.calling_name_display is None and not len(child):
            made.calling_name_display = BOOLS[child.text or ""]
        elif tag == "Warnings" and made.warnings is None:
            made.warnings = common.decode_Warnings(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "MessagingSettings" and made.messaging_settings is None:
            made.messaging_settings = routing.decode_MessagingSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumber(made: SipPeerTelephoneNumber, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumber or made.extra is not None:
        careful(made, SipPeerTelephoneNumber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.warnings is not None:
        common.write_Warnings(made.warnings, parts, "Warnings")
    if made.full_number is not None:
        put_text(parts, "FullNumber", made.full_number)
    if made.number_format is not None:
        put_text(parts, "NumberFormat", made.number_format)
    if made.rpid_format is not None:
        put_text(parts, "RPIDFormat", made.rpid_format)
    if made.rewrite_user is not None:
        put_text(parts, "RewriteUser", made.rewrite_user)
    if made.call_forward is not None:
        put_text(parts, "CallForward", made.call_forward)
    if made.calling_name_display is not None:
        put_text(parts, "CallingNameDisplay", made.calling_name_display)
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.messaging_settings is not None:
        routing.write_MessagingSettings(made.messaging_settings, parts, "MessagingSettings")
    close(parts, start, name)


def decode_SipPeerTelephoneNumberMoveResponse(node: etree._Element, depth: int) -> SipPeerTelephoneNumberMoveResponse:
    made = new(SipPeerTelephoneNumberMoveResponse)
    made.extra = made.response_status = made.sip_peer_telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "SipPeerTelephoneNumbers" and made.sip_peer_telephone_numbers is None:
            made.sip_peer_telephone_numbers = decode_SipPeerTelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumberMoveResponse(made: SipPeerTelephoneNumberMoveResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumberMoveResponse or made.extra is not None:
        careful(made, SipPeerTelephoneNumberMoveResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.sip_peer_telephone_numbers is not None:
        write_SipPeerTelephoneNumbers(made.sip_peer_telephone_numbers, parts, "SipPeerTelephoneNumbers")
    close(parts, start, name)


def decode_SipPeerTelephoneNumberResponse(node: etree._Element, depth: int) -> SipPeerTelephoneNumberResponse:
    made = new(SipPeerTelephoneNumberResponse)
    made.extra = made.response_status = made.sip_peer_telephone_number = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "SipPeerTelephoneNumber" and made.sip_peer_telephone_number is None:
            made.sip_peer_telephone_number = decode_SipPeerTelephoneNumber(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumberResponse(made: SipPeerTelephoneNumberResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumberResponse or made.extra is not None:
        careful(made, SipPeerTelephoneNumberResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.sip_peer_telephone_number is not None:
        write_SipPeerTelephoneNumber(made.sip_peer_telephone_number, parts, "SipPeerTelephoneNumber")
    close(parts, start, name)


def decode_SipPeerTelephoneNumberTotal(node: etree._Element, depth: int) -> SipPeerTelephoneNumberTotal:
    made = new(SipPeerTelephoneNumberTotal)
    made.extra = made.sip_peer_telephone_numbers_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerTelephoneNumbersCount" and made.sip_peer_telephone_numbers_count is None and not len(child):
            made.sip_peer_telephone_numbers_count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumberTotal(made: SipPeerTelephoneNumberTotal, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumberTotal or made.extra is not None:
        careful(made, SipPeerTelephoneNumberTotal, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_telephone_numbers_count is not None:
        put_text(parts, "SipPeerTelephoneNumbersCount", made.sip_peer_telephone_numbers_count)
    close(parts, start, name)


def decode_SipPeerTelephoneNumbers(node: etree._Element, depth: int) -> SipPeerTelephoneNumbers:
    made = new(SipPeerTelephoneNumbers)
    made.extra = None
    made.sip_peer_telephone_number = []
    made.full_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FullNumber" and not len(child):
            made.full_number.append(child.text or "")
        elif tag == "SipPeerTelephoneNumber":
            made.sip_peer_telephone_number.append(decode_SipPeerTelephoneNumber(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumbers(made: SipPeerTelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumbers or made.extra is not None:
        careful(made, SipPeerTelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for sip_peer_telephone_number_ in plain_list(made.sip_peer_telephone_number):
        write_SipPeerTelephoneNumber(sip_peer_telephone_number_, parts, "SipPeerTelephoneNumber")
    if made.full_number:
        put_texts(parts, "FullNumber", made.full_number)
    close(parts, start, name)


def decode_SipPeerTelephoneNumbersCount(node: etree._Element, depth: int) -> SipPeerTelephoneNumbersCount:
    made = new(SipPeerTelephoneNumbersCount)
    made.extra = made.sip_peer_telephone_numbers_count = made.cnam_count = made.lidb_count = None
    made.cnam_telephone_numbers_count = made.lidb_telephone_numbers_count = made.dlda_telephone_numbers_count = None
    made.da_telephone_numbers_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerTelephoneNumbersCount" and made.sip_peer_telephone_numbers_count is None and not len(child):
            made.sip_peer_telephone_numbers_count = INTS[child.text or ""]
        elif tag == "CnamCount" and made.cnam_count is None and not len(child):
            made.cnam_count = INTS[child.text or ""]
        elif tag == "LidbCount" and made.lidb_count is None and not len(child):
            made.lidb_count = INTS[child.text or ""]
        elif tag == "CnamTelephoneNumbersCount" and made.cnam_telephone_numbers_count is None and not len(child):
            made.cnam_telephone_numbers_count = INTS[child.text or ""]
        elif tag == "LidbTelephoneNumbersCount" and made.lidb_telephone_numbers_count is None and not len(child):
            made.lidb_telephone_numbers_count = INTS[child.text or ""]
        elif tag == "DldaTelephoneNumbersCount" and made.dlda_telephone_numbers_count is None and not len(child):
            made.dlda_telephone_numbers_count = INTS[child.text or ""]
        elif tag == "DaTelephoneNumbersCount" and made.da_telephone_numbers_count is None and not len(child):
            made.da_telephone_numbers_count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumbersCount(made: SipPeerTelephoneNumbersCount, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumbersCount or made.extra is not None:
        careful(made, SipPeerTelephoneNumbersCount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_telephone_numbers_count is not None:
        put_text(parts, "SipPeerTelephoneNumbersCount", made.sip_peer_telephone_numbers_count)
    if made.cnam_count is not None:
        put_text(parts, "CnamCount", made.cnam_count)
    if made.lidb_count is not None:
        put_text(parts, "LidbCount", made.lidb_count)
    if made.cnam_telephone_numbers_count is not None:
        put_text(parts, "CnamTelephoneNumbersCount", made.cnam_telephone_numbers_count)
    if made.lidb_telephone_numbers_count is not None:
        put_text(parts, "LidbTelephoneNumbersCount", made.lidb_telephone_numbers_count)
    if made.dlda_telephone_numbers_count is not None:
        put_text(parts, "DldaTelephoneNumbersCount", made.dlda_telephone_numbers_count)
    if made.da_telephone_numbers_count is not None:
        put_text(parts, "DaTelephoneNumbersCount", made.da_telephone_numbers_count)
    close(parts, start, name)


def decode_SipPeerTelephoneNumbersCountResponse(node: etree._Element, depth: int) -> SipPeerTelephoneNumbersCountResponse:
    made = new(SipPeerTelephoneNumbersCountResponse)
    made.extra = made.sip_peer_telephone_numbers_count = made.sip_peer_telephone_numbers_counts = None
    made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeerTelephoneNumbersCount" and made.sip_peer_telephone_numbers_count is None:
            made.sip_peer_telephone_numbers_count = decode_SipPeerTelephoneNumbersCount(child, depth)
        elif tag == "SipPeerTelephoneNumbersCounts" and made.sip_peer_telephone_numbers_counts is None:
            made.sip_peer_telephone_numbers_counts = decode_SipPeerTelephoneNumberTotal(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumbersCountResponse(made: SipPeerTelephoneNumbersCountResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumbersCountResponse or made.extra is not None:
        careful(made, SipPeerTelephoneNumbersCountResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peer_telephone_numbers_count is not None:
        write_SipPeerTelephoneNumbersCount(made.sip_peer_telephone_numbers_count, parts, "SipPeerTelephoneNumbersCount")
    if made.sip_peer_telephone_numbers_counts is not None:
        write_SipPeerTelephoneNumberTotal(made.sip_peer_telephone_numbers_counts, parts, "SipPeerTelephoneNumbersCounts")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SipPeerTelephoneNumbersResponse(node: etree._Element, depth: int) -> SipPeerTelephoneNumbersResponse:
    made = new(SipPeerTelephoneNumbersResponse)
    made.extra = made.links = made.sip_peer_telephone_numbers = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "SipPeerTelephoneNumbers" and made.sip_peer_telephone_numbers is None:
            made.sip_peer_telephone_numbers = decode_SipPeerTelephoneNumbers(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SipPeerTelephoneNumbersResponse(made: SipPeerTelephoneNumbersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SipPeerTelephoneNumbersResponse or made.extra is not None:
        careful(made, SipPeerTelephoneNumbersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.sip_peer_telephone_numbers is not None:
        write_SipPeerTelephoneNumbers(made.sip_peer_telephone_numbers, parts, "SipPeerTelephoneNumbers")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TnSipPeersResponse(node: etree._Element, depth: int) -> TnSipPeersResponse:
    made = new(TnSipPeersResponse)
    made.extra = made.sip_peers = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SipPeers" and made.sip_peers is None:
            made.sip_peers = sip_peers.decode_SipPeers(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnSipPeersResponse(made: TnSipPeersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TnSipPeersResponse or made.extra is not None:
        careful(made, TnSipPeersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.sip_peers is not None:
        sip_peers.write_SipPeers(made.sip_peers, parts, "SipPeers")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
