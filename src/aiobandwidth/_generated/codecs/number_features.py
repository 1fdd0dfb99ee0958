"""Decoders and writers of the group ``number_features``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
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
from aiobandwidth._generated.models.number_features import (
    CallingNameFeature,
    FeatureDirectoryListing,
    FeatureOrderRequest,
    FeatureOrderResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import phone_numbers
else:
    common = Codecs("common")
    phone_numbers = Codecs("phone_numbers")

_DirectoryListingType = Known("DirectoryListingType")
_OrderStatus = Known("OrderStatus")
_ProcessingStatus = Known("ProcessingStatus")


def decode_CallingNameFeature(node: etree._Element, depth: int) -> CallingNameFeature:
    made = new(CallingNameFeature)
    made.extra = made.enabled = made.calling_name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Enabled" and made.enabled is None and not len(child):
            made.enabled = BOOLS[child.text or ""]
        elif tag == "CallingName" and made.calling_name is None and not len(child):
            made.calling_name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallingNameFeature(made: CallingNameFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not CallingNameFeature or made.extra is not None:
        careful(made, CallingNameFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.enabled is not None:
        put_text(parts, "Enabled", made.enabled)
    if made.calling_name is not None:
        put_text(parts, "CallingName", made.calling_name)
    close(parts, start, name)


def decode_FeatureDirectoryListing(node: etree._Element, depth: int) -> FeatureDirectoryListing:
    made = new(FeatureDirectoryListing)
    made.extra = made.listed = made.listing_type = made.listing_name = made.list_address = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Listed" and made.listed is None and not len(child):
            made.listed = BOOLS[child.text or ""]
        elif tag == "ListingType" and made.listing_type is None and not len(child):
            made.listing_type = _DirectoryListingType[child.text or ""]
        elif tag == "ListAddress" and made.list_address is None and not len(child):
            made.list_address = BOOLS[child.text or ""]
        elif tag == "ListingName" and made.listing_name is None:
            made.listing_name = phone_numbers.decode_DirectoryListingName(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FeatureDirectoryListing(made: FeatureDirectoryListing, parts: list[str], name: str) -> None:
    if made.__class__ is not FeatureDirectoryListing or made.extra is not None:
        careful(made, FeatureDirectoryListing, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.listed is not None:
        put_text(parts, "Listed", made.listed)
    if made.listing_type is not None:
        put_text(parts, "ListingType", made.listing_type)
    if made.listing_name is not None:
        phone_numbers.write_DirectoryListingName(made.listing_name, parts, "ListingName")
    if made.list_address is not None:
        put_text(parts, "ListAddress", made.list_address)
    close(parts, start, name)


def decode_FeatureOrderRequest(node: etree._Element, depth: int) -> FeatureOrderRequest:
    made = new(FeatureOrderRequest)
    made.extra = made.calling_name_display = made.directory_listing = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CallingNameDisplay" and made.calling_name_display is None:
            made.calling_name_display = decode_CallingNameFeature(child, depth)
        elif tag == "DirectoryListing" and made.directory_listing is None:
            made.directory_listing = decode_FeatureDirectoryListing(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FeatureOrderRequest(made: FeatureOrderRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not FeatureOrderRequest or made.extra is not None:
        careful(made, FeatureOrderRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.calling_name_display is not None:
        write_CallingNameFeature(made.calling_name_display, parts, "CallingNameDisplay")
    if made.directory_listing is not None:
        write_FeatureDirectoryListing(made.directory_listing, parts, "DirectoryListing")
    close(parts, start, name)


def decode_FeatureOrderResponse(node: etree._Element, depth: int) -> FeatureOrderResponse:
    made = new(FeatureOrderResponse)
    made.extra = made.order_id = made.order_status = made.processing_status = made.telephone_number = None
    made.calling_name_display = made.directory_listing = made.error_list = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        elif tag == "CallingNameDisplay" and made.calling_name_display is None:
            made.calling_name_display = decode_CallingNameFeature(child, depth)
        elif tag == "DirectoryListing" and made.directory_listing is None:
            made.directory_listing = decode_FeatureDirectoryListing(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FeatureOrderResponse(made: FeatureOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not FeatureOrderResponse or made.extra is not None:
        careful(made, FeatureOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    if made.calling_name_display is not None:
        write_CallingNameFeature(made.calling_name_display, parts, "CallingNameDisplay")
    if made.directory_listing is not None:
        write_FeatureDirectoryListing(made.directory_listing, parts, "DirectoryListing")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
