"""Decoders and writers of the group ``common``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.common import (
    Error,
    ErrorList,
    ErrorResponse,
    Errors,
    Links,
    ResponseStatus,
    StatusDetail,
    TelephoneNumber,
    TelephoneNumberDetail,
    TelephoneNumberList,
    TelephoneNumbers,
    TnAttributes,
    Warning,
    Warnings,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import move_tns
else:
    move_tns = Codecs("move_tns")

_PhoneNumberType = Known("PhoneNumberType")


def decode_Error(node: etree._Element, depth: int) -> Error:
    made = new(Error)
    made.extra = made.code = made.field_ = made.error_code = made.description = made.telephone_numbers = None
    made.telephone_number = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Code" and made.code is None and not len(child):
            made.code = child.text or ""
        elif tag == "Field" and made.field_ is None and not len(child):
            made.field_ = child.text or ""
        elif tag == "ErrorCode" and made.error_code is None and not len(child):
            made.error_code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Error(made: Error, parts: list[str], name: str) -> None:
    if made.__class__ is not Error or made.extra is not None:
        careful(made, Error, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.field_ is not None:
        put_text(parts, "Field", made.field_)
    if made.error_code is not None:
        put_text(parts, "ErrorCode", made.error_code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.telephone_numbers is not None:
        write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_ErrorList(node: etree._Element, depth: int) -> ErrorList:
    made = new(ErrorList)
    made.extra = None
    made.error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Error":
            made.error.append(decode_Error(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ErrorList(made: ErrorList, parts: list[str], name: str) -> None:
    if made.__class__ is not ErrorList or made.extra is not None:
        careful(made, ErrorList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for error_ in plain_list(made.error):
        write_Error(error_, parts, "Error")
    close(parts, start, name)


def decode_ErrorResponse(node: etree._Element, depth: int) -> ErrorResponse:
    made = new(ErrorResponse)
    made.extra = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ErrorResponse(made: ErrorResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ErrorResponse or made.extra is not None:
        careful(made, ErrorResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Errors(node: etree._Element, depth: int) -> Errors:
    made = new(Errors)
    made.extra = made.code = made.description = made.telephone_numbers = None
    made.telephone_number_group_error = []
    made.error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Code" and made.code is None and not len(child):
            made.code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "TelephoneNumberGroupError":
            made.telephone_number_group_error.append(move_tns.decode_TelephoneNumberGroupError(child, depth))
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumbers(child, depth)
        elif tag == "Error":
            made.error.append(decode_Error(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Errors(made: Errors, parts: list[str], name: str) -> None:
    if made.__class__ is not Errors or made.extra is not None:
        careful(made, Errors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_number_group_error_ in plain_list(made.telephone_number_group_error):
        move_tns.write_TelephoneNumberGroupError(telephone_number_group_error_, parts, "TelephoneNumberGroupError")
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.telephone_numbers is not None:
        write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    for error_ in plain_list(made.error):
        write_Error(error_, parts, "Error")
    close(parts, start, name)


def decode_Links(node: etree._Element, depth: int) -> Links:
    made = new(Links)
    made.extra = made.first = made.last = made.next = made.previous = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "first" and made.first is None and not len(child):
            made.first = child.text or ""
        elif tag == "last" and made.last is None and not len(child):
            made.last = child.text or ""
        elif tag == "next" and made.next is None and not len(child):
            made.next = child.text or ""
        elif tag == "previous" and made.previous is None and not len(child):
            made.previous = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Links(made: Links, parts: list[str], name: str) -> None:
    if made.__class__ is not Links or made.extra is not None:
        careful(made, Links, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.first is not None:
        put_text(parts, "first", made.first)
    if made.last is not None:
        put_text(parts, "last", made.last)
    if made.next is not None:
        put_text(parts, "next", made.next)
    if made.previous is not None:
        put_text(parts, "previous", made.previous)
    close(parts, start, name)


def decode_ResponseStatus(node: etree._Element, depth: int) -> ResponseStatus:
    made = new(ResponseStatus)
    made.extra = made.error_code = made.description = made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ErrorCode" and made.error_code is None and not len(child):
            made.error_code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ResponseStatus(made: ResponseStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not ResponseStatus or made.extra is not None:
        careful(made, ResponseStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error_code is not None:
        put_text(parts, "ErrorCode", made.error_code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.telephone_numbers is not None:
        write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_StatusDetail(node: etree._Element, depth: int) -> StatusDetail:
    made = new(StatusDetail)
    made.extra = made.code = made.description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Code" and made.code is None and not len(child):
            made.code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_StatusDetail(made: StatusDetail, parts: list[str], name: str) -> None:
    if made.__class__ is not StatusDetail or made.extra is not None:
        careful(made, StatusDetail, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)


def decode_TelephoneNumber(node: etree._Element, depth: int) -> TelephoneNumber:
    made = new(TelephoneNumber)
    made.extra = made.full_number = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FullNumber" and made.full_number is None and not len(child):
            made.full_number = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumber(made: TelephoneNumber, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumber or made.extra is not None:
        careful(made, TelephoneNumber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.full_number is not None:
        put_text(parts, "FullNumber", made.full_number)
    close(parts, start, name)


def decode_TelephoneNumberDetail(node: etree._Element, depth: int) -> TelephoneNumberDetail:
    made = new(TelephoneNumberDetail)
    made.extra = made.city = made.lata = made.rate_center = made.state = made.full_number = made.tier = None
    made.vendor_id = made.vendor_name = made.country_code_a3 = made.phone_number_type = made.area_code = None
    made.telephone_number = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "LATA" and made.lata is None and not len(child):
            made.lata = child.text or ""
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "FullNumber" and made.full_number is None and not len(child):
            made.full_number = child.text or ""
        elif tag == "Tier" and made.tier is None and not len(child):
            made.tier = child.text or ""
        elif tag == "VendorId" and made.vendor_id is None and not len(child):
            made.vendor_id = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "CountryCodeA3" and made.country_code_a3 is None and not len(child):
            made.country_code_a3 = child.text or ""
        elif tag == "PhoneNumberType" and made.phone_number_type is None and not len(child):
            made.phone_number_type = _PhoneNumberType[child.text or ""]
        elif tag == "AreaCode" and made.area_code is None and not len(child):
            made.area_code = child.text or ""
        elif tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberDetail(made: TelephoneNumberDetail, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberDetail or made.extra is not None:
        careful(made, TelephoneNumberDetail, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.lata is not None:
        put_text(parts, "LATA", made.lata)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.full_number is not None:
        put_text(parts, "FullNumber", made.full_number)
    if made.tier is not None:
        put_text(parts, "Tier", made.tier)
    if made.vendor_id is not None:
        put_text(parts, "VendorId", made.vendor_id)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.country_code_a3 is not None:
        put_text(parts, "CountryCodeA3", made.country_code_a3)
    if made.phone_number_type is not None:
        put_text(parts, "PhoneNumberType", made.phone_number_type)
    if made.area_code is not None:
        put_text(parts, "AreaCode", made.area_code)
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TelephoneNumberList(node: etree._Element, depth: int) -> TelephoneNumberList:
    made = new(TelephoneNumberList)
    made.extra = None
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and not len(child):
            made.telephone_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberList(made: TelephoneNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberList or made.extra is not None:
        careful(made, TelephoneNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TelephoneNumbers(node: etree._Element, depth: int) -> TelephoneNumbers:
    made = new(TelephoneNumbers)
    made.extra = made.count = None
    made.tn = []
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        elif tag == "Tn" and not len(child):
            made.tn.append(child.text or "")
        elif tag == "TelephoneNumber" and not len(child):
            made.telephone_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumbers(made: TelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbers or made.extra is not None:
        careful(made, TelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    if made.tn:
        put_texts(parts, "Tn", made.tn)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TnAttributes(node: etree._Element, depth: int) -> TnAttributes:
    made = new(TnAttributes)
    made.extra = made.delete = None
    made.tn_attribute = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TnAttribute" and not len(child):
            made.tn_attribute.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnAttributes(made: TnAttributes, parts: list[str], name: str) -> None:
    careful(made, TnAttributes, parts, name)


def decode_Warning(node: etree._Element, depth: int) -> Warning:
    made = new(Warning)
    made.extra = made.telephone_number = made.description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Warning(made: Warning, parts: list[str], name: str) -> None:
    if made.__class__ is not Warning or made.extra is not None:
        careful(made, Warning, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)


def decode_Warnings(node: etree._Element, depth: int) -> Warnings:
    made = new(Warnings)
    made.extra = None
    made.warning = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Warning":
            made.warning.append(decode_Warning(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Warnings(made: Warnings, parts: list[str], name: str) -> None:
    if made.__class__ is not Warnings or made.extra is not None:
        careful(made, Warnings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for warning_ in plain_list(made.warning):
        write_Warning(warning_, parts, "Warning")
    close(parts, start, name)
