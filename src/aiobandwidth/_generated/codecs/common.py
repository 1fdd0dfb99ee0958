"""Decoders and writers of the group ``common``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
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
    read_decimal,
)
from aiobandwidth._generated.models.common import (
    Address,
    AddressErrorDescription,
    AddressType,
    Error,
    ErrorList,
    ErrorResponse,
    Errors,
    Links,
    ResponseStatus,
    Subscriber,
    SubscriberType,
    SuggestedAddresses,
    TelephoneNumber,
    TelephoneNumberList,
    TelephoneNumbers,
    TnAttributes,
    Warning,
    Warnings,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_AddressType = known(AddressType)
_SubscriberType = known(SubscriberType)


def decode_Address(node: etree._Element, work: Work) -> Address:
    made = new(Address)
    made.extra = made.address_line1 = made.reset_address_fields = made.name = made.house_number = None
    made.house_prefix = made.house_suffix = made.pre_directional = made.region_id = made.street_name = None
    made.street_suffix = made.post_directional = made.address_line2 = made.city = made.state_code = made.zip = None
    made.plus_four = made.county = made.country = made.address_type = made.latitude = made.legacy_address_id = None
    made.legacy_entity_id = made.longitude = made.endpoint_count = made.validation_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "AddressLine1" and made.address_line1 is None:
            made.address_line1 = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "ResetAddressFields" and made.reset_address_fields is None:
            made.reset_address_fields = BOOLS[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Name" and made.name is None:
            made.name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "HouseNumber" and made.house_number is None:
            made.house_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "HousePrefix" and made.house_prefix is None:
            made.house_prefix = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "HouseSuffix" and made.house_suffix is None:
            made.house_suffix = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "PreDirectional" and made.pre_directional is None:
            made.pre_directional = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "RegionId" and made.region_id is None:
            made.region_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "StreetName" and made.street_name is None:
            made.street_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "StreetSuffix" and made.street_suffix is None:
            made.street_suffix = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "PostDirectional" and made.post_directional is None:
            made.post_directional = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "AddressLine2" and made.address_line2 is None:
            made.address_line2 = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "City" and made.city is None:
            made.city = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "StateCode" and made.state_code is None:
            made.state_code = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Zip" and made.zip is None:
            made.zip = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "PlusFour" and made.plus_four is None:
            made.plus_four = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "County" and made.county is None:
            made.county = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Country" and made.country is None:
            made.country = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "AddressType" and made.address_type is None:
            made.address_type = _AddressType[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Latitude" and made.latitude is None:
            made.latitude = read_decimal(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "LegacyAddressId" and made.legacy_address_id is None:
            made.legacy_address_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "LegacyEntityId" and made.legacy_entity_id is None:
            made.legacy_entity_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Longitude" and made.longitude is None:
            made.longitude = read_decimal(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "EndpointCount" and made.endpoint_count is None:
            made.endpoint_count = INTS[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "ValidationStatus" and made.validation_status is None:
            made.validation_status = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Address(made: Address, parts: list[str], name: str) -> None:
    if made.__class__ is not Address or made.extra is not None:
        careful(made, Address, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.address_line1) is not None:
        put_text(parts, "AddressLine1", value)
    if (value := made.reset_address_fields) is not None:
        put_text(parts, "ResetAddressFields", value)
    if (value := made.name) is not None:
        put_text(parts, "Name", value)
    if (value := made.house_number) is not None:
        put_text(parts, "HouseNumber", value)
    if (value := made.house_prefix) is not None:
        put_text(parts, "HousePrefix", value)
    if (value := made.house_suffix) is not None:
        put_text(parts, "HouseSuffix", value)
    if (value := made.pre_directional) is not None:
        put_text(parts, "PreDirectional", value)
    if (value := made.region_id) is not None:
        put_text(parts, "RegionId", value)
    if (value := made.street_name) is not None:
        put_text(parts, "StreetName", value)
    if (value := made.street_suffix) is not None:
        put_text(parts, "StreetSuffix", value)
    if (value := made.post_directional) is not None:
        put_text(parts, "PostDirectional", value)
    if (value := made.address_line2) is not None:
        put_text(parts, "AddressLine2", value)
    if (value := made.city) is not None:
        put_text(parts, "City", value)
    if (value := made.state_code) is not None:
        put_text(parts, "StateCode", value)
    if (value := made.zip) is not None:
        put_text(parts, "Zip", value)
    if (value := made.plus_four) is not None:
        put_text(parts, "PlusFour", value)
    if (value := made.county) is not None:
        put_text(parts, "County", value)
    if (value := made.country) is not None:
        put_text(parts, "Country", value)
    if (value := made.address_type) is not None:
        put_text(parts, "AddressType", value)
    if (value := made.latitude) is not None:
        put_text(parts, "Latitude", value)
    if (value := made.legacy_address_id) is not None:
        put_text(parts, "LegacyAddressId", value)
    if (value := made.legacy_entity_id) is not None:
        put_text(parts, "LegacyEntityId", value)
    if (value := made.longitude) is not None:
        put_text(parts, "Longitude", value)
    if (value := made.endpoint_count) is not None:
        put_text(parts, "EndpointCount", value)
    if (value := made.validation_status) is not None:
        put_text(parts, "ValidationStatus", value)
    close(parts, start, name)


def decode_AddressErrorDescription(node: etree._Element, work: Work) -> AddressErrorDescription:
    made = new(AddressErrorDescription)
    made.extra = made.address_inconsistencies = made.recommended_address = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "AddressInconsistencies" and made.address_inconsistencies is None:
            made.address_inconsistencies = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "RecommendedAddress" and made.recommended_address is None:
            made.recommended_address = decode_Address(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_AddressErrorDescription(made: AddressErrorDescription, parts: list[str], name: str) -> None:
    if made.__class__ is not AddressErrorDescription or made.extra is not None:
        careful(made, AddressErrorDescription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.address_inconsistencies) is not None:
        put_text(parts, "AddressInconsistencies", value)
    if (item := made.recommended_address) is not None:
        write_Address(item, parts, "RecommendedAddress")
    close(parts, start, name)


def decode_Error(node: etree._Element, work: Work) -> Error:
    made = new(Error)
    made.extra = made.code = made.description = made.telephone_number = made.telephone_numbers = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "Code" and made.code is None:
            made.code = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Description" and made.description is None:
            made.description = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "TelephoneNumber" and made.telephone_number is None:
            made.telephone_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumbers(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Error(made: Error, parts: list[str], name: str) -> None:
    if made.__class__ is not Error or made.extra is not None:
        careful(made, Error, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.code) is not None:
        put_text(parts, "Code", value)
    if (value := made.description) is not None:
        put_text(parts, "Description", value)
    if (value := made.telephone_number) is not None:
        put_text(parts, "TelephoneNumber", value)
    if (item := made.telephone_numbers) is not None:
        write_TelephoneNumbers(item, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_ErrorList(node: etree._Element, work: Work) -> ErrorList:
    made = new(ErrorList)
    made.extra = None
    made.error = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "Error":
            made.error.append(decode_Error(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_ErrorList(made: ErrorList, parts: list[str], name: str) -> None:
    if made.__class__ is not ErrorList or made.extra is not None:
        careful(made, ErrorList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.error):
        write_Error(item, parts, "Error")
    close(parts, start, name)


def decode_ErrorResponse(node: etree._Element, work: Work) -> ErrorResponse:
    made = new(ErrorResponse)
    made.extra = made.response_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = decode_ResponseStatus(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_ErrorResponse(made: ErrorResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ErrorResponse or made.extra is not None:
        careful(made, ErrorResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.response_status) is not None:
        write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Errors(node: etree._Element, work: Work) -> Errors:
    made = new(Errors)
    made.extra = made.code = made.description = made.telephone_numbers = None
    made.error = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "Code" and made.code is None:
            made.code = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Description" and made.description is None:
            made.description = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumbers(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        while tag == "Error":
            made.error.append(decode_Error(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Errors(made: Errors, parts: list[str], name: str) -> None:
    if made.__class__ is not Errors or made.extra is not None:
        careful(made, Errors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.code) is not None:
        put_text(parts, "Code", value)
    if (value := made.description) is not None:
        put_text(parts, "Description", value)
    if (item := made.telephone_numbers) is not None:
        write_TelephoneNumbers(item, parts, "TelephoneNumbers")
    for item in plain_list(made.error):
        write_Error(item, parts, "Error")
    close(parts, start, name)


def decode_Links(node: etree._Element, work: Work) -> Links:
    made = new(Links)
    made.extra = made.first = made.last = made.next = made.previous = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "first" and made.first is None:
            made.first = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "last" and made.last is None:
            made.last = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "next" and made.next is None:
            made.next = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "previous" and made.previous is None:
            made.previous = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Links(made: Links, parts: list[str], name: str) -> None:
    if made.__class__ is not Links or made.extra is not None:
        careful(made, Links, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.first) is not None:
        put_text(parts, "first", value)
    if (value := made.last) is not None:
        put_text(parts, "last", value)
    if (value := made.next) is not None:
        put_text(parts, "next", value)
    if (value := made.previous) is not None:
        put_text(parts, "previous", value)
    close(parts, start, name)


def decode_ResponseStatus(node: etree._Element, work: Work) -> ResponseStatus:
    made = new(ResponseStatus)
    made.extra = made.error_code = made.description = made.telephone_numbers = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "ErrorCode" and made.error_code is None:
            made.error_code = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Description" and made.description is None:
            made.description = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = decode_TelephoneNumbers(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_ResponseStatus(made: ResponseStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not ResponseStatus or made.extra is not None:
        careful(made, ResponseStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.error_code) is not None:
        put_text(parts, "ErrorCode", value)
    if (value := made.description) is not None:
        put_text(parts, "Description", value)
    if (item := made.telephone_numbers) is not None:
        write_TelephoneNumbers(item, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_Subscriber(node: etree._Element, work: Work) -> Subscriber:
    made = new(Subscriber)
    made.extra = made.account_number = made.subscriber_type = made.company_name = made.first_name = None
    made.last_name = made.middle_initial = made.business_name = made.vat_number = made.address_id = made.name = None
    made.pin_number = made.service_address = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "AccountNumber" and made.account_number is None:
            made.account_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "SubscriberType" and made.subscriber_type is None:
            made.subscriber_type = _SubscriberType[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "CompanyName" and made.company_name is None:
            made.company_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "FirstName" and made.first_name is None:
            made.first_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "LastName" and made.last_name is None:
            made.last_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "MiddleInitial" and made.middle_initial is None:
            made.middle_initial = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "BusinessName" and made.business_name is None:
            made.business_name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "VatNumber" and made.vat_number is None:
            made.vat_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "AddressId" and made.address_id is None:
            made.address_id = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Name" and made.name is None:
            made.name = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "PinNumber" and made.pin_number is None:
            made.pin_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "ServiceAddress" and made.service_address is None:
            made.service_address = decode_Address(child, work)
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Subscriber(made: Subscriber, parts: list[str], name: str) -> None:
    if made.__class__ is not Subscriber or made.extra is not None:
        careful(made, Subscriber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.account_number) is not None:
        put_text(parts, "AccountNumber", value)
    if (value := made.subscriber_type) is not None:
        put_text(parts, "SubscriberType", value)
    if (value := made.company_name) is not None:
        put_text(parts, "CompanyName", value)
    if (value := made.first_name) is not None:
        put_text(parts, "FirstName", value)
    if (value := made.last_name) is not None:
        put_text(parts, "LastName", value)
    if (value := made.middle_initial) is not None:
        put_text(parts, "MiddleInitial", value)
    if (value := made.business_name) is not None:
        put_text(parts, "BusinessName", value)
    if (value := made.vat_number) is not None:
        put_text(parts, "VatNumber", value)
    if (value := made.address_id) is not None:
        put_text(parts, "AddressId", value)
    if (value := made.name) is not None:
        put_text(parts, "Name", value)
    if (value := made.pin_number) is not None:
        put_text(parts, "PinNumber", value)
    if (item := made.service_address) is not None:
        write_Address(item, parts, "ServiceAddress")
    close(parts, start, name)


def decode_SuggestedAddresses(node: etree._Element, work: Work) -> SuggestedAddresses:
    made = new(SuggestedAddresses)
    made.extra = None
    made.address = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "Address":
            made.address.append(decode_Address(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_SuggestedAddresses(made: SuggestedAddresses, parts: list[str], name: str) -> None:
    if made.__class__ is not SuggestedAddresses or made.extra is not None:
        careful(made, SuggestedAddresses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.address):
        write_Address(item, parts, "Address")
    close(parts, start, name)


def decode_TelephoneNumber(node: etree._Element, work: Work) -> TelephoneNumber:
    made = new(TelephoneNumber)
    made.extra = made.full_number = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "FullNumber" and made.full_number is None:
            made.full_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TelephoneNumber(made: TelephoneNumber, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumber or made.extra is not None:
        careful(made, TelephoneNumber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.full_number) is not None:
        put_text(parts, "FullNumber", value)
    close(parts, start, name)


def decode_TelephoneNumberList(node: etree._Element, work: Work) -> TelephoneNumberList:
    made = new(TelephoneNumberList)
    made.extra = None
    made.telephone_number = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "TelephoneNumber":
            made.telephone_number.append(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
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


def decode_TelephoneNumbers(node: etree._Element, work: Work) -> TelephoneNumbers:
    made = new(TelephoneNumbers)
    made.extra = made.count = None
    made.tn = []
    made.telephone_number = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "Count" and made.count is None:
            made.count = INTS[child.text or ""]
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        while tag == "Tn":
            made.tn.append(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        while tag == "TelephoneNumber":
            made.telephone_number.append(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TelephoneNumbers(made: TelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbers or made.extra is not None:
        careful(made, TelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.count) is not None:
        put_text(parts, "Count", value)
    if made.tn:
        put_texts(parts, "Tn", made.tn)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TnAttributes(node: etree._Element, work: Work) -> TnAttributes:
    made = new(TnAttributes)
    made.extra = None
    made.tn_attribute = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "TnAttribute":
            made.tn_attribute.append(child.text or "")
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_TnAttributes(made: TnAttributes, parts: list[str], name: str) -> None:
    if made.__class__ is not TnAttributes or made.extra is not None:
        careful(made, TnAttributes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tn_attribute:
        put_texts(parts, "TnAttribute", made.tn_attribute)
    close(parts, start, name)


def decode_Warning(node: etree._Element, work: Work) -> Warning:
    made = new(Warning)
    made.extra = made.telephone_number = made.description = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        if tag == "TelephoneNumber" and made.telephone_number is None:
            made.telephone_number = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if tag == "Description" and made.description is None:
            made.description = child.text or ""
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Warning(made: Warning, parts: list[str], name: str) -> None:
    if made.__class__ is not Warning or made.extra is not None:
        careful(made, Warning, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.telephone_number) is not None:
        put_text(parts, "TelephoneNumber", value)
    if (value := made.description) is not None:
        put_text(parts, "Description", value)
    close(parts, start, name)


def decode_Warnings(node: etree._Element, work: Work) -> Warnings:
    made = new(Warnings)
    made.extra = None
    made.warning = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    children = iter(node)
    child = next(children, None)
    while child is not None:
        before, tag = child, child.tag
        while tag == "Warning":
            made.warning.append(decode_Warning(child, work))
            if child.tail is not None or (child := next(children, None)) is None:
                return ended(made, child)
            tag = child.tag
        if child is before:
            accept(made, child, work)
            child = next(children, None)
    return made


def write_Warnings(made: Warnings, parts: list[str], name: str) -> None:
    if made.__class__ is not Warnings or made.extra is not None:
        careful(made, Warnings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.warning):
        write_Warning(item, parts, "Warning")
    close(parts, start, name)
