"""Decoders and writers of the group ``available_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.available_numbers import (
    AvailableNpaNxx,
    AvailableNpaNxxList,
    LcaRateCenters,
    Location,
    NpaNxxList,
    RateCenterNames,
    SearchResult,
    SearchResultForAvailableNpaNxx,
    TelephoneNumberDetailList,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")


def decode_AvailableNpaNxx(node: etree._Element, depth: int) -> AvailableNpaNxx:
    made = new(AvailableNpaNxx)
    made.extra = made.city = made.npa = made.nxx = made.quantity = made.state = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "Npa" and made.npa is None and not len(child):
            made.npa = child.text or ""
        elif tag == "Nxx" and made.nxx is None and not len(child):
            made.nxx = child.text or ""
        elif tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AvailableNpaNxx(made: AvailableNpaNxx, parts: list[str], name: str) -> None:
    if made.__class__ is not AvailableNpaNxx or made.extra is not None:
        careful(made, AvailableNpaNxx, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.npa is not None:
        put_text(parts, "Npa", made.npa)
    if made.nxx is not None:
        put_text(parts, "Nxx", made.nxx)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.state is not None:
        put_text(parts, "State", made.state)
    close(parts, start, name)


def decode_AvailableNpaNxxList(node: etree._Element, depth: int) -> AvailableNpaNxxList:
    made = new(AvailableNpaNxxList)
    made.extra = None
    made.available_npa_nxx = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AvailableNpaNxx":
            made.available_npa_nxx.append(decode_AvailableNpaNxx(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AvailableNpaNxxList(made: AvailableNpaNxxList, parts: list[str], name: str) -> None:
    if made.__class__ is not AvailableNpaNxxList or made.extra is not None:
        careful(made, AvailableNpaNxxList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for available_npa_nxx_ in plain_list(made.available_npa_nxx):
        write_AvailableNpaNxx(available_npa_nxx_, parts, "AvailableNpaNxx")
    close(parts, start, name)


def decode_LcaRateCenters(node: etree._Element, depth: int) -> LcaRateCenters:
    made = new(LcaRateCenters)
    made.extra = made.state = made.r_cs = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "RCs" and made.r_cs is None:
            made.r_cs = decode_RateCenterNames(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LcaRateCenters(made: LcaRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not LcaRateCenters or made.extra is not None:
        careful(made, LcaRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.r_cs is not None:
        write_RateCenterNames(made.r_cs, parts, "RCs")
    close(parts, start, name)


def decode_Location(node: etree._Element, depth: int) -> Location:
    made = new(Location)
    made.extra = made.rate_centers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenters" and made.rate_centers is None:
            made.rate_centers = decode_LcaRateCenters(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Location(made: Location, parts: list[str], name: str) -> None:
    if made.__class__ is not Location or made.extra is not None:
        careful(made, Location, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.rate_centers is not None:
        write_LcaRateCenters(made.rate_centers, parts, "RateCenters")
    close(parts, start, name)


def decode_NpaNxxList(node: etree._Element, depth: int) -> NpaNxxList:
    made = new(NpaNxxList)
    made.extra = None
    made.npa_nxx = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "NPANXX" and not len(child):
            made.npa_nxx.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NpaNxxList(made: NpaNxxList, parts: list[str], name: str) -> None:
    if made.__class__ is not NpaNxxList or made.extra is not None:
        careful(made, NpaNxxList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.npa_nxx:
        put_texts(parts, "NPANXX", made.npa_nxx)
    close(parts, start, name)


def decode_RateCenterNames(node: etree._Element, depth: int) -> RateCenterNames:
    made = new(RateCenterNames)
    made.extra = None
    made.rc = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RC" and not len(child):
            made.rc.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenterNames(made: RateCenterNames, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenterNames or made.extra is not None:
        careful(made, RateCenterNames, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.rc:
        put_texts(parts, "RC", made.rc)
    close(parts, start, name)


def decode_SearchResult(node: etree._Element, depth: int) -> SearchResult:
    made = new(SearchResult)
    made.extra = made.error = made.listof_npa_nxx = made.location = made.result_count = None
    made.telephone_number_list = made.telephone_number_detail_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResultCount" and made.result_count is None and not len(child):
            made.result_count = INTS[child.text or ""]
        elif tag == "Error" and made.error is None:
            made.error = common.decode_Error(child, depth)
        elif tag == "ListofNPANXX" and made.listof_npa_nxx is None:
            made.listof_npa_nxx = decode_NpaNxxList(child, depth)
        elif tag == "Location" and made.location is None:
            made.location = decode_Location(child, depth)
        elif tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = common.decode_TelephoneNumberList(child, depth)
        elif tag == "TelephoneNumberDetailList" and made.telephone_number_detail_list is None:
            made.telephone_number_detail_list = decode_TelephoneNumberDetailList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SearchResult(made: SearchResult, parts: list[str], name: str) -> None:
    if made.__class__ is not SearchResult or made.extra is not None:
        careful(made, SearchResult, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error is not None:
        common.write_Error(made.error, parts, "Error")
    if made.listof_npa_nxx is not None:
        write_NpaNxxList(made.listof_npa_nxx, parts, "ListofNPANXX")
    if made.location is not None:
        write_Location(made.location, parts, "Location")
    if made.result_count is not None:
        put_text(parts, "ResultCount", made.result_count)
    if made.telephone_number_list is not None:
        common.write_TelephoneNumberList(made.telephone_number_list, parts, "TelephoneNumberList")
    if made.telephone_number_detail_list is not None:
        write_TelephoneNumberDetailList(made.telephone_number_detail_list, parts, "TelephoneNumberDetailList")
    close(parts, start, name)


def decode_SearchResultForAvailableNpaNxx(node: etree._Element, depth: int) -> SearchResultForAvailableNpaNxx:
    made = new(SearchResultForAvailableNpaNxx)
    made.extra = made.error = made.available_npa_nxx_list = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Error" and made.error is None:
            made.error = common.decode_Error(child, depth)
        elif tag == "AvailableNpaNxxList" and made.available_npa_nxx_list is None:
            made.available_npa_nxx_list = decode_AvailableNpaNxxList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SearchResultForAvailableNpaNxx(made: SearchResultForAvailableNpaNxx, parts: list[str], name: str) -> None:
    if made.__class__ is not SearchResultForAvailableNpaNxx or made.extra is not None:
        careful(made, SearchResultForAvailableNpaNxx, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error is not None:
        common.write_Error(made.error, parts, "Error")
    if made.available_npa_nxx_list is not None:
        write_AvailableNpaNxxList(made.available_npa_nxx_list, parts, "AvailableNpaNxxList")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TelephoneNumberDetailList(node: etree._Element, depth: int) -> TelephoneNumberDetailList:
    made = new(TelephoneNumberDetailList)
    made.extra = None
    made.telephone_number_detail = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumberDetail":
            made.telephone_number_detail.append(common.decode_TelephoneNumberDetail(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberDetailList(made: TelephoneNumberDetailList, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberDetailList or made.extra is not None:
        careful(made, TelephoneNumberDetailList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_number_detail_ in plain_list(made.telephone_number_detail):
        common.write_TelephoneNumberDetail(telephone_number_detail_, parts, "TelephoneNumberDetail")
    close(parts, start, name)
