"""Decoders and writers of the group ``number_portability``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Codecs,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
)
from aiobandwidth._generated.models.number_portability import (
    LosingCarrierTnList,
    NumberPortabilityRequest,
    NumberPortabilityResponse,
    PartnerSupportedRateCenters,
    PortableNumbers,
    RateCenterGroup,
    SupportedLosingCarriers,
    SupportedRateCenters,
    UnsupportedLosingCarriers,
    UnsupportedRateCenters,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import coverage
    from aiobandwidth._generated.codecs import phone_numbers
else:
    common = Codecs("common")
    coverage = Codecs("coverage")
    phone_numbers = Codecs("phone_numbers")


def decode_LosingCarrierTnList(node: etree._Element, depth: int) -> LosingCarrierTnList:
    made = new(LosingCarrierTnList)
    made.extra = made.losing_carrier_spid = made.losing_carrier_name = made.losing_carrier_is_wireless = None
    made.losing_carrier_account_number_required = made.losing_carrier_minimum_porting_interval = made.tn_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LosingCarrierSPID" and made.losing_carrier_spid is None and not len(child):
            made.losing_carrier_spid = child.text or ""
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None and not len(child):
            made.losing_carrier_name = child.text or ""
        elif tag == "LosingCarrierIsWireless" and made.losing_carrier_is_wireless is None and not len(child):
            made.losing_carrier_is_wireless = BOOLS[child.text or ""]
        elif tag == "LosingCarrierAccountNumberRequired" and made.losing_carrier_account_number_required is None and not len(child):
            made.losing_carrier_account_number_required = BOOLS[child.text or ""]
        elif tag == "LosingCarrierMinimumPortingInterval" and made.losing_carrier_minimum_porting_interval is None and not len(child):
            made.losing_carrier_minimum_porting_interval = INTS[child.text or ""]
        elif tag == "TnList" and made.tn_list is None:
            made.tn_list = phone_numbers.decode_TnList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LosingCarrierTnList(made: LosingCarrierTnList, parts: list[str], name: str) -> None:
    if made.__class__ is not LosingCarrierTnList or made.extra is not None:
        careful(made, LosingCarrierTnList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.losing_carrier_spid is not None:
        put_text(parts, "LosingCarrierSPID", made.losing_carrier_spid)
    if made.losing_carrier_name is not None:
        put_text(parts, "LosingCarrierName", made.losing_carrier_name)
    if made.losing_carrier_is_wireless is not None:
        put_text(parts, "LosingCarrierIsWireless", made.losing_carrier_is_wireless)
    if made.losing_carrier_account_number_required is not None:
        put_text(parts, "LosingCarrierAccountNumberRequired", made.losing_carrier_account_number_required)
    if made.losing_carrier_minimum_porting_interval is not None:
        put_text(parts, "LosingCarrierMinimumPortingInterval", made.losing_carrier_minimum_porting_interval)
    if made.tn_list is not None:
        phone_numbers.write_TnList(made.tn_list, parts, "TnList")
    close(parts, start, name)


def decode_NumberPortabilityRequest(node: etree._Element, depth: int) -> NumberPortabilityRequest:
    made = new(NumberPortabilityRequest)
    made.extra = made.tn_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TnList" and made.tn_list is None:
            made.tn_list = phone_numbers.decode_TnList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberPortabilityRequest(made: NumberPortabilityRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberPortabilityRequest or made.extra is not None:
        careful(made, NumberPortabilityRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tn_list is not None:
        phone_numbers.write_TnList(made.tn_list, parts, "TnList")
    close(parts, start, name)


def decode_NumberPortabilityResponse(node: etree._Element, depth: int) -> NumberPortabilityResponse:
    made = new(NumberPortabilityResponse)
    made.extra = made.port_type = made.portable_numbers = made.supported_rate_centers = None
    made.unsupported_rate_centers = made.partner_supported_rate_centers = made.supported_losing_carriers = None
    made.unsupported_losing_carriers = made.response_status = None
    made.errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PortType" and made.port_type is None and not len(child):
            made.port_type = child.text or ""
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "PortableNumbers" and made.portable_numbers is None:
            made.portable_numbers = decode_PortableNumbers(child, depth)
        elif tag == "SupportedRateCenters" and made.supported_rate_centers is None:
            made.supported_rate_centers = decode_SupportedRateCenters(child, depth)
        elif tag == "UnsupportedRateCenters" and made.unsupported_rate_centers is None:
            made.unsupported_rate_centers = decode_UnsupportedRateCenters(child, depth)
        elif tag == "PartnerSupportedRateCenters" and made.partner_supported_rate_centers is None:
            made.partner_supported_rate_centers = decode_PartnerSupportedRateCenters(child, depth)
        elif tag == "SupportedLosingCarriers" and made.supported_losing_carriers is None:
            made.supported_losing_carriers = decode_SupportedLosingCarriers(child, depth)
        elif tag == "UnsupportedLosingCarriers" and made.unsupported_losing_carriers is None:
            made.unsupported_losing_carriers = decode_UnsupportedLosingCarriers(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NumberPortabilityResponse(made: NumberPortabilityResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not NumberPortabilityResponse or made.extra is not None:
        careful(made, NumberPortabilityResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.port_type is not None:
        put_text(parts, "PortType", made.port_type)
    if made.portable_numbers is not None:
        write_PortableNumbers(made.portable_numbers, parts, "PortableNumbers")
    if made.supported_rate_centers is not None:
        write_SupportedRateCenters(made.supported_rate_centers, parts, "SupportedRateCenters")
    if made.unsupported_rate_centers is not None:
        write_UnsupportedRateCenters(made.unsupported_rate_centers, parts, "UnsupportedRateCenters")
    if made.partner_supported_rate_centers is not None:
        write_PartnerSupportedRateCenters(made.partner_supported_rate_centers, parts, "PartnerSupportedRateCenters")
    if made.supported_losing_carriers is not None:
        write_SupportedLosingCarriers(made.supported_losing_carriers, parts, "SupportedLosingCarriers")
    if made.unsupported_losing_carriers is not None:
        write_UnsupportedLosingCarriers(made.unsupported_losing_carriers, parts, "UnsupportedLosingCarriers")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_PartnerSupportedRateCenters(node: etree._Element, depth: int) -> PartnerSupportedRateCenters:
    made = new(PartnerSupportedRateCenters)
    made.extra = None
    made.rate_center_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenterGroup":
            made.rate_center_group.append(decode_RateCenterGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PartnerSupportedRateCenters(made: PartnerSupportedRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not PartnerSupportedRateCenters or made.extra is not None:
        careful(made, PartnerSupportedRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for rate_center_group_ in plain_list(made.rate_center_group):
        write_RateCenterGroup(rate_center_group_, parts, "RateCenterGroup")
    close(parts, start, name)


def decode_PortableNumbers(node: etree._Element, depth: int) -> PortableNumbers:
    made = new(PortableNumbers)
    made.extra = None
    made.tn = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Tn" and not len(child):
            made.tn.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortableNumbers(made: PortableNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not PortableNumbers or made.extra is not None:
        careful(made, PortableNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tn:
        put_texts(parts, "Tn", made.tn)
    close(parts, start, name)


def decode_RateCenterGroup(node: etree._Element, depth: int) -> RateCenterGroup:
    made = new(RateCenterGroup)
    made.extra = made.vendor = made.automated_port = made.rate_center = made.city = made.state = made.lata = None
    made.tiers = made.tn_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Vendor" and made.vendor is None and not len(child):
            made.vendor = child.text or ""
        elif tag == "AutomatedPort" and made.automated_port is None and not len(child):
            made.automated_port = BOOLS[child.text or ""]
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "LATA" and made.lata is None and not len(child):
            made.lata = child.text or ""
        elif tag == "Tiers" and made.tiers is None:
            made.tiers = coverage.decode_TierNumbers(child, depth)
        elif tag == "TnList" and made.tn_list is None:
            made.tn_list = phone_numbers.decode_TnList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenterGroup(made: RateCenterGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenterGroup or made.extra is not None:
        careful(made, RateCenterGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.vendor is not None:
        put_text(parts, "Vendor", made.vendor)
    if made.automated_port is not None:
        put_text(parts, "AutomatedPort", made.automated_port)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.lata is not None:
        put_text(parts, "LATA", made.lata)
    if made.tiers is not None:
        coverage.write_TierNumbers(made.tiers, parts, "Tiers")
    if made.tn_list is not None:
        phone_numbers.write_TnList(made.tn_list, parts, "TnList")
    close(parts, start, name)


def decode_SupportedLosingCarriers(node: etree._Element, depth: int) -> SupportedLosingCarriers:
    made = new(SupportedLosingCarriers)
    made.extra = None
    made.losing_carrier_tn_list = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LosingCarrierTnList":
            made.losing_carrier_tn_list.append(decode_LosingCarrierTnList(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SupportedLosingCarriers(made: SupportedLosingCarriers, parts: list[str], name: str) -> None:
    if made.__class__ is not SupportedLosingCarriers or made.extra is not None:
        careful(made, SupportedLosingCarriers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for losing_carrier_tn_list_ in plain_list(made.losing_carrier_tn_list):
        write_LosingCarrierTnList(losing_carrier_tn_list_, parts, "LosingCarrierTnList")
    close(parts, start, name)


def decode_SupportedRateCenters(node: etree._Element, depth: int) -> SupportedRateCenters:
    made = new(SupportedRateCenters)
    made.extra = None
    made.rate_center_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenterGroup":
            made.rate_center_group.append(decode_RateCenterGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SupportedRateCenters(made: SupportedRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not SupportedRateCenters or made.extra is not None:
        careful(made, SupportedRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for rate_center_group_ in plain_list(made.rate_center_group):
        write_RateCenterGroup(rate_center_group_, parts, "RateCenterGroup")
    close(parts, start, name)


def decode_UnsupportedLosingCarriers(node: etree._Element, depth: int) -> UnsupportedLosingCarriers:
    made = new(UnsupportedLosingCarriers)
    made.extra = None
    made.losing_carrier_tn_list = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LosingCarrierTnList":
            made.losing_carrier_tn_list.append(decode_LosingCarrierTnList(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UnsupportedLosingCarriers(made: UnsupportedLosingCarriers, parts: list[str], name: str) -> None:
    if made.__class__ is not UnsupportedLosingCarriers or made.extra is not None:
        careful(made, UnsupportedLosingCarriers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for losing_carrier_tn_list_ in plain_list(made.losing_carrier_tn_list):
        write_LosingCarrierTnList(losing_carrier_tn_list_, parts, "LosingCarrierTnList")
    close(parts, start, name)


def decode_UnsupportedRateCenters(node: etree._Element, depth: int) -> UnsupportedRateCenters:
    made = new(UnsupportedRateCenters)
    made.extra = None
    made.rate_center_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenterGroup":
            made.rate_center_group.append(decode_RateCenterGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UnsupportedRateCenters(made: UnsupportedRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not UnsupportedRateCenters or made.extra is not None:
        careful(made, UnsupportedRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for rate_center_group_ in plain_list(made.rate_center_group):
        write_RateCenterGroup(rate_center_group_, parts, "RateCenterGroup")
    close(parts, start, name)
