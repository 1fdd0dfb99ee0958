"""Decoders and writers of the group ``e911_addresses``. Generated from schemas/; do not edit."""

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
    read_decimal,
)
from aiobandwidth._generated.models.e911_addresses import (
    Addresses,
    AddressesResponse,
    GeocodeRequestResponse,
    RequestAddress,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
else:
    addresses = Codecs("addresses")
    common = Codecs("common")

_AddressType = Known("AddressType")


def decode_Addresses(node: etree._Element, depth: int) -> Addresses:
    made = new(Addresses)
    made.extra = None
    made.address = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Address":
            made.address.append(addresses.decode_Address(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Addresses(made: Addresses, parts: list[str], name: str) -> None:
    if made.__class__ is not Addresses or made.extra is not None:
        careful(made, Addresses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for address_ in plain_list(made.address):
        addresses.write_Address(address_, parts, "Address")
    close(parts, start, name)


def decode_AddressesResponse(node: etree._Element, depth: int) -> AddressesResponse:
    made = new(AddressesResponse)
    made.extra = made.response_status = made.total_count = made.links = made.addresses = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "Addresses" and made.addresses is None:
            made.addresses = decode_Addresses(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AddressesResponse(made: AddressesResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AddressesResponse or made.extra is not None:
        careful(made, AddressesResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.addresses is not None:
        write_Addresses(made.addresses, parts, "Addresses")
    close(parts, start, name)


def decode_GeocodeRequestResponse(node: etree._Element, depth: int) -> GeocodeRequestResponse:
    made = new(GeocodeRequestResponse)
    made.extra = made.geocode_address = made.response_status = made.error_message = made.geocoded_address = None
    made.request_address = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ErrorMessage" and made.error_message is None and not len(child):
            made.error_message = child.text or ""
        elif tag == "GeocodeAddress" and made.geocode_address is None:
            made.geocode_address = addresses.decode_Address(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "GeocodedAddress" and made.geocoded_address is None:
            made.geocoded_address = addresses.decode_Address(child, depth)
        elif tag == "RequestAddress" and made.request_address is None:
            made.request_address = decode_RequestAddress(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_GeocodeRequestResponse(made: GeocodeRequestResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not GeocodeRequestResponse or made.extra is not None:
        careful(made, GeocodeRequestResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.geocode_address is not None:
        addresses.write_Address(made.geocode_address, parts, "GeocodeAddress")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.error_message is not None:
        put_text(parts, "ErrorMessage", made.error_message)
    if made.geocoded_address is not None:
        addresses.write_Address(made.geocoded_address, parts, "GeocodedAddress")
    if made.request_address is not None:
        write_RequestAddress(made.request_address, parts, "RequestAddress")
    close(parts, start, name)


def decode_RequestAddress(node: etree._Element, depth: int) -> RequestAddress:
    made = new(RequestAddress)
    made.extra = made.address_line1 = made.house_prefix = made.house_number = made.house_suffix = made.latitude = None
    made.legacy_address_id = made.legacy_entity_id = made.longitude = made.pre_directional = made.region_id = None
    made.reset_address_fields = made.street_name = made.street_suffix = made.post_directional = None
    made.address_line2 = made.address_type = made.city = made.state_code = made.zip = made.plus_four = None
    made.county = made.country = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AddressLine1" and made.address_line1 is None and not len(child):
            made.address_line1 = child.text or ""
        elif tag == "HousePrefix" and made.house_prefix is None and not len(child):
            made.house_prefix = child.text or ""
        elif tag == "HouseNumber" and made.house_number is None and not len(child):
            made.house_number = child.text or ""
        elif tag == "HouseSuffix" and made.house_suffix is None and not len(child):
            made.house_suffix = child.text or ""
        elif tag == "Latitude" and made.latitude is None and not len(child):
            made.latitude = read_decimal(child.text or "")
        elif tag == "LegacyAddressId" and made.legacy_address_id is None and not len(child):
            made.legacy_address_id = child.text or ""
        elif tag == "LegacyEntityId" and made.legacy_entity_id is None and not len(child):
            made.legacy_entity_id = child.text or ""
        elif tag == "Longitude" and made.longitude is None and not len(child):
            made.longitude = read_decimal(child.text or "")
        elif tag == "PreDirectional" and made.pre_directional is None and not len(child):
            made.pre_directional = child.text or ""
        elif tag == "RegionId" and made.region_id is None and not len(child):
            made.region_id = child.text or ""
        elif tag == "ResetAddressFields" and made.reset_address_fields is None and not len(child):
            made.reset_address_fields = BOOLS[child.text or ""]
        elif tag == "StreetName" and made.street_name is None and not len(child):
            made.street_name = child.text or ""
        elif tag == "StreetSuffix" and made.street_suffix is None and not len(child):
            made.street_suffix = child.text or ""
        elif tag == "PostDirectional" and made.post_directional is None and not len(child):
            made.post_directional = child.text or ""
        elif tag == "AddressLine2" and made.address_line2 is None and not len(child):
            made.address_line2 = child.text or ""
        elif tag == "AddressType" and made.address_type is None and not len(child):
            made.address_type = _AddressType[child.text or ""]
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
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RequestAddress(made: RequestAddress, parts: list[str], name: str) -> None:
    if made.__class__ is not RequestAddress or made.extra is not None:
        careful(made, RequestAddress, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.address_line1 is not None:
        put_text(parts, "AddressLine1", made.address_line1)
    if made.house_prefix is not None:
        put_text(parts, "HousePrefix", made.house_prefix)
    if made.house_number is not None:
        put_text(parts, "HouseNumber", made.house_number)
    if made.house_suffix is not None:
        put_text(parts, "HouseSuffix", made.house_suffix)
    if made.latitude is not None:
        put_text(parts, "Latitude", made.latitude)
    if made.legacy_address_id is not None:
        put_text(parts, "LegacyAddressId", made.legacy_address_id)
    if made.legacy_entity_id is not None:
        put_text(parts, "LegacyEntityId", made.legacy_entity_id)
    if made.longitude is not None:
        put_text(parts, "Longitude", made.longitude)
    if made.pre_directional is not None:
        put_text(parts, "PreDirectional", made.pre_directional)
    if made.region_id is not None:
        put_text(parts, "RegionId", made.region_id)
    if made.reset_address_fields is not None:
        put_text(parts, "ResetAddressFields", made.reset_address_fields)
    if made.street_name is not None:
        put_text(parts, "StreetName", made.street_name)
    if made.street_suffix is not None:
        put_text(parts, "StreetSuffix", made.street_suffix)
    if made.post_directional is not None:
        put_text(parts, "PostDirectional", made.post_directional)
    if made.address_line2 is not None:
        put_text(parts, "AddressLine2", made.address_line2)
    if made.address_type is not None:
        put_text(parts, "AddressType", made.address_type)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.state_code is not None:
        put_text(parts, "StateCode", made.state_code)
    if made.zip is not None:
        put_text(parts, "Zip", made.zip)
    if made.plus_four is not None:
        put_text(parts, "PlusFour", made.plus_four)
    if made.county is not None:
        put_text(parts, "County", made.county)
    if made.country is not None:
        put_text(parts, "Country", made.country)
    close(parts, start, name)
