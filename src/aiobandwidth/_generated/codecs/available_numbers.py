"""Decoders and writers of the group ``available_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    INTS,
    accept,
    careful,
    close,
    ended,
    known,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
)
from aiobandwidth._generated.codecs import common
from aiobandwidth._generated.models.available_numbers import (
    AvailableNpaNxx,
    AvailableNpaNxxList,
    LcaRateCenters,
    Location,
    NpaNxxList,
    RateCenterNames,
    SearchResult,
    SearchResultForAvailableNpaNxx,
    TelephoneNumberDetail,
    TelephoneNumberDetailList,
)
from aiobandwidth._generated.models.common import PhoneNumberType

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_PhoneNumberType = known(PhoneNumberType)


def decode_AvailableNpaNxx(node: etree._Element, work: Work) -> AvailableNpaNxx:
    made = new(AvailableNpaNxx)
    made.extra = made.city = made.npa = made.nxx = made.quantity = made.state = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "City" and made.city is None:
            made.city = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Npa" and made.npa is None:
            made.npa = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Nxx" and made.nxx is None:
            made.nxx = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Quantity" and made.quantity is None:
            made.quantity = INTS[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "State" and made.state is None:
            made.state = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_AvailableNpaNxx(made: AvailableNpaNxx, parts: list[str], name: str) -> None:
    if made.__class__ is not AvailableNpaNxx or made.extra is not None:
        careful(made, AvailableNpaNxx, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.city) is not None:
        put_text(parts, "City", value)
    if (value := made.npa) is not None:
        put_text(parts, "Npa", value)
    if (value := made.nxx) is not None:
        put_text(parts, "Nxx", value)
    if (value := made.quantity) is not None:
        put_text(parts, "Quantity", value)
    if (value := made.state) is not None:
        put_text(parts, "State", value)
    close(parts, start, name)


def decode_AvailableNpaNxxList(node: etree._Element, work: Work) -> AvailableNpaNxxList:
    made = new(AvailableNpaNxxList)
    made.extra = None
    made.available_npa_nxx = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "AvailableNpaNxx":
            made.available_npa_nxx.append(decode_AvailableNpaNxx(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_AvailableNpaNxxList(made: AvailableNpaNxxList, parts: list[str], name: str) -> None:
    if made.__class__ is not AvailableNpaNxxList or made.extra is not None:
        careful(made, AvailableNpaNxxList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.available_npa_nxx):
        write_AvailableNpaNxx(item, parts, "AvailableNpaNxx")
    close(parts, start, name)


def decode_LcaRateCenters(node: etree._Element, work: Work) -> LcaRateCenters:
    made = new(LcaRateCenters)
    made.extra = made.state = made.r_cs = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "State" and made.state is None:
            made.state = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "RCs" and made.r_cs is None:
            made.r_cs = decode_RateCenterNames(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_LcaRateCenters(made: LcaRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not LcaRateCenters or made.extra is not None:
        careful(made, LcaRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.state) is not None:
        put_text(parts, "State", value)
    if (item := made.r_cs) is not None:
        write_RateCenterNames(item, parts, "RCs")
    close(parts, start, name)


def decode_Location(node: etree._Element, work: Work) -> Location:
    made = new(Location)
    made.extra = made.rate_centers = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "RateCenters" and made.rate_centers is None:
            made.rate_centers = decode_LcaRateCenters(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Location(made: Location, parts: list[str], name: str) -> None:
    if made.__class__ is not Location or made.extra is not None:
        careful(made, Location, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.rate_centers) is not None:
        write_LcaRateCenters(item, parts, "RateCenters")
    close(parts, start, name)


def decode_NpaNxxList(node: etree._Element, work: Work) -> NpaNxxList:
    made = new(NpaNxxList)
    made.extra = None
    made.npa_nxx = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "NPANXX":
            made.npa_nxx.append(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
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


def decode_RateCenterNames(node: etree._Element, work: Work) -> RateCenterNames:
    made = new(RateCenterNames)
    made.extra = None
    made.rc = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "RC":
            made.rc.append(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
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


def decode_SearchResult(node: etree._Element, work: Work) -> SearchResult:
    made = new(SearchResult)
    made.extra = made.error = made.listof_npa_nxx = made.location = made.result_count = None
    made.telephone_number_list = made.telephone_number_detail_list = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "Error" and made.error is None:
            made.error = common.decode_Error(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "ListofNPANXX" and made.listof_npa_nxx is None:
            made.listof_npa_nxx = decode_NpaNxxList(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Location" and made.location is None:
            made.location = decode_Location(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "ResultCount" and made.result_count is None:
            made.result_count = INTS[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = common.decode_TelephoneNumberList(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "TelephoneNumberDetailList" and made.telephone_number_detail_list is None:
            made.telephone_number_detail_list = decode_TelephoneNumberDetailList(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SearchResult(made: SearchResult, parts: list[str], name: str) -> None:
    if made.__class__ is not SearchResult or made.extra is not None:
        careful(made, SearchResult, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.error) is not None:
        common.write_Error(item, parts, "Error")
    if (item := made.listof_npa_nxx) is not None:
        write_NpaNxxList(item, parts, "ListofNPANXX")
    if (item := made.location) is not None:
        write_Location(item, parts, "Location")
    if (value := made.result_count) is not None:
        put_text(parts, "ResultCount", value)
    if (item := made.telephone_number_list) is not None:
        common.write_TelephoneNumberList(item, parts, "TelephoneNumberList")
    if (item := made.telephone_number_detail_list) is not None:
        write_TelephoneNumberDetailList(item, parts, "TelephoneNumberDetailList")
    close(parts, start, name)


def decode_SearchResultForAvailableNpaNxx(node: etree._Element, work: Work) -> SearchResultForAvailableNpaNxx:
    made = new(SearchResultForAvailableNpaNxx)
    made.extra = made.error = made.available_npa_nxx_list = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "Error" and made.error is None:
            made.error = common.decode_Error(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "AvailableNpaNxxList" and made.available_npa_nxx_list is None:
            made.available_npa_nxx_list = decode_AvailableNpaNxxList(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SearchResultForAvailableNpaNxx(made: SearchResultForAvailableNpaNxx, parts: list[str], name: str) -> None:
    if made.__class__ is not SearchResultForAvailableNpaNxx or made.extra is not None:
        careful(made, SearchResultForAvailableNpaNxx, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.error) is not None:
        common.write_Error(item, parts, "Error")
    if (item := made.available_npa_nxx_list) is not None:
        write_AvailableNpaNxxList(item, parts, "AvailableNpaNxxList")
    close(parts, start, name)


def decode_TelephoneNumberDetail(node: etree._Element, work: Work) -> TelephoneNumberDetail:
    made = new(TelephoneNumberDetail)
    made.extra = made.country_code_a3 = made.phone_number_type = made.city = made.area_code = made.lata = None
    made.rate_center = made.state = made.full_number = made.tier = made.vendor_id = made.vendor_name = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "CountryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "PhoneNumberType" and made.phone_number_type is None:
            made.phone_number_type = _PhoneNumberType[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "City" and made.city is None:
            made.city = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "AreaCode" and made.area_code is None:
            made.area_code = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "LATA" and made.lata is None:
            made.lata = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "RateCenter" and made.rate_center is None:
            made.rate_center = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "State" and made.state is None:
            made.state = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "FullNumber" and made.full_number is None:
            made.full_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Tier" and made.tier is None:
            made.tier = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "VendorId" and made.vendor_id is None:
            made.vendor_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "VendorName" and made.vendor_name is None:
            made.vendor_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TelephoneNumberDetail(made: TelephoneNumberDetail, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberDetail or made.extra is not None:
        careful(made, TelephoneNumberDetail, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "CountryCodeA3", value)
    if (value := made.phone_number_type) is not None:
        put_text(parts, "PhoneNumberType", value)
    if (value := made.city) is not None:
        put_text(parts, "City", value)
    if (value := made.area_code) is not None:
        put_text(parts, "AreaCode", value)
    if (value := made.lata) is not None:
        put_text(parts, "LATA", value)
    if (value := made.rate_center) is not None:
        put_text(parts, "RateCenter", value)
    if (value := made.state) is not None:
        put_text(parts, "State", value)
    if (value := made.full_number) is not None:
        put_text(parts, "FullNumber", value)
    if (value := made.tier) is not None:
        put_text(parts, "Tier", value)
    if (value := made.vendor_id) is not None:
        put_text(parts, "VendorId", value)
    if (value := made.vendor_name) is not None:
        put_text(parts, "VendorName", value)
    close(parts, start, name)


def decode_TelephoneNumberDetailList(node: etree._Element, work: Work) -> TelephoneNumberDetailList:
    made = new(TelephoneNumberDetailList)
    made.extra = None
    made.telephone_number_detail = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "TelephoneNumberDetail":
            made.telephone_number_detail.append(decode_TelephoneNumberDetail(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TelephoneNumberDetailList(made: TelephoneNumberDetailList, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberDetailList or made.extra is not None:
        careful(made, TelephoneNumberDetailList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.telephone_number_detail):
        write_TelephoneNumberDetail(item, parts, "TelephoneNumberDetail")
    close(parts, start, name)
