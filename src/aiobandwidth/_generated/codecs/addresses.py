"""Decoders and writers of the group ``addresses``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Known,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_decimal,
)
from aiobandwidth._generated.models.addresses import Address, AddressErrorDescription, Subscriber, SuggestedAddresses

if TYPE_CHECKING:
    from lxml import etree

_AddressType = Known("AddressType")
_SubscriberType = Known("SubscriberType")


def decode_Address(node: etree._Element, depth: int) -> Address:
    made = new(Address)
    made.extra = made.address_line1 = made.house_prefix = made.reset_address_fields = made.name = made.adjusted = None
    made.endpoint_count = made.validation_status = made.location_id = made.house_number = made.house_suffix = None
    made.pre_directional = made.region_id = made.street_name = made.street_suffix = made.post_directional = None
    made.address_line2 = made.city = made.state_code = made.zip = made.plus_four = made.county = made.country = None
    made.latitude = made.legacy_address_id = made.legacy_entity_id = made.longitude = made.address_type = None
    made.delete = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AddressLine1" and made.address_line1 is None and not len(child):
            made.address_line1 = child.text or ""
        elif tag == "HousePrefix" and made.house_prefix is None and not len(child):
            made.house_prefix = child.text or ""
        elif tag == "ResetAddressFields" and made.reset_address_fields is None and not len(child):
            made.reset_address_fields = BOOLS[child.text or ""]
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Adjusted" and made.adjusted is None and not len(child):
            made.adjusted = BOOLS[child.text or ""]
        elif tag == "EndpointCount" and made.endpoint_count is None and not len(child):
            made.endpoint_count = INTS[child.text or ""]
        elif tag == "ValidationStatus" and made.validation_status is None and not len(child):
            made.validation_status = child.text or ""
        elif tag == "LocationId" and made.location_id is None and not len(child):
            made.location_id = child.text or ""
        elif tag == "HouseNumber" and made.house_number is None and not len(child):
            made.house_number = child.text or ""
        elif tag == "HouseSuffix" and made.house_suffix is None and not len(child):
            made.house_suffix = child.text or ""
        elif tag == "PreDirectional" and made.pre_directional is None and not len(child):
            made.pre_directional = child.text or ""
        elif tag == "RegionId" and made.region_id is None and not len(child):
            made.region_id = child.text or ""
        elif tag == "StreetName" and made.street_name is None and not len(child):
            made.street_name = child.text or ""
        elif tag == "StreetSuffix" and made.street_suffix is None and not len(child):
            made.street_suffix = child.text or ""
        elif tag == "PostDirectional" and made.post_directional is None and not len(child):
            made.post_directional = child.text or ""
        elif tag == "AddressLine2" and made.address_line2 is None and not len(child):
            made.address_line2 = child.text or ""
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "StateCode" and made.state_code is None and not len(child):
            made.state_code = child.text or ""
        elif tag == "Zip" and made.zip is None and not len(child):
            made.zip = child.text or ""
        elif tag == "PlusFour" and made.plus_four is None and not len(child):
            made.plus_four = child.text or ""
        elif tag == "County" and made.county is None and not len(child):
            made.county = child.text or ""
        elif tag == "Country" and made.country is None and not len(child):
            made.country = child.text or ""
        elif tag == "Latitude" and made.latitude is None and not len(child):
            made.latitude = read_decimal(child.text or "")
        elif tag == "LegacyAddressId" and made.legacy_address_id is None and not len(child):
            made.legacy_address_id = child.text or ""
        elif tag == "LegacyEntityId" and made.legacy_entity_id is None and not len(child):
            made.legacy_entity_id = child.text or ""
        elif tag == "Longitude" and made.longitude is None and not len(child):
            made.longitude = read_decimal(child.text or "")
        elif tag == "AddressType" and made.address_type is None and not len(child):
            made.address_type = _AddressType[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Address(made: Address, parts: list[str], name: str) -> None:
    careful(made, Address, parts, name)


def decode_AddressErrorDescription(node: etree._Element, depth: int) -> AddressErrorDescription:
    made = new(AddressErrorDescription)
    made.extra = made.address_inconsistencies = made.recommended_address = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AddressInconsistencies" and made.address_inconsistencies is None and not len(child):
            made.address_inconsistencies = child.text or ""
        elif tag == "RecommendedAddress" and made.recommended_address is None:
            made.recommended_address = decode_Address(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AddressErrorDescription(made: AddressErrorDescription, parts: list[str], name: str) -> None:
    if made.__class__ is not AddressErrorDescription or made.extra is not None:
        careful(made, AddressErrorDescription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.address_inconsistencies is not None:
        put_text(parts, "AddressInconsistencies", made.address_inconsistencies)
    if made.recommended_address is not None:
        write_Address(made.recommended_address, parts, "RecommendedAddress")
    close(parts, start, name)


def decode_Subscriber(node: etree._Element, depth: int) -> Subscriber:
    made = new(Subscriber)
    made.extra = made.subscriber_type = made.company_name = made.business_name = made.vat_number = None
    made.first_name = made.last_name = made.middle_initial = made.address_id = made.name = made.service_address = None
    made.account_number = made.pin_number = made.delete = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubscriberType" and made.subscriber_type is None and not len(child):
            made.subscriber_type = _SubscriberType[child.text or ""]
        elif tag == "CompanyName" and made.company_name is None and not len(child):
            made.company_name = child.text or ""
        elif tag == "BusinessName" and made.business_name is None and not len(child):
            made.business_name = child.text or ""
        elif tag == "VatNumber" and made.vat_number is None and not len(child):
            made.vat_number = child.text or ""
        elif tag == "FirstName" and made.first_name is None and not len(child):
            made.first_name = child.text or ""
        elif tag == "LastName" and made.last_name is None and not len(child):
            made.last_name = child.text or ""
        elif tag == "MiddleInitial" and made.middle_initial is None and not len(child):
            made.middle_initial = child.text or ""
        elif tag == "AddressId" and made.address_id is None and not len(child):
            made.address_id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "PinNumber" and made.pin_number is None and not len(child):
            made.pin_number = child.text or ""
        elif tag == "ServiceAddress" and made.service_address is None:
            made.service_address = decode_Address(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Subscriber(made: Subscriber, parts: list[str], name: str) -> None:
    careful(made, Subscriber, parts, name)


def decode_SuggestedAddresses(node: etree._Element, depth: int) -> SuggestedAddresses:
    made = new(SuggestedAddresses)
    made.extra = None
    made.address = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Address":
            made.address.append(decode_Address(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SuggestedAddresses(made: SuggestedAddresses, parts: list[str], name: str) -> None:
    if made.__class__ is not SuggestedAddresses or made.extra is not None:
        careful(made, SuggestedAddresses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for address_ in plain_list(made.address):
        write_Address(address_, parts, "Address")
    close(parts, start, name)
