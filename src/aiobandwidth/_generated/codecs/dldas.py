"""Decoders and writers of the group ``dldas``. Generated from schemas/; do not edit."""

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
    read_date,
    read_datetime,
)
from aiobandwidth._generated.models.dldas import (
    DldaOrder,
    DldaOrderReportResponse,
    DldaOrderResponse,
    DldaTnGroup,
    DldaTnGroups,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import phone_numbers
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    phone_numbers = Codecs("phone_numbers")

_DirectoryListingType = Known("DirectoryListingType")
_DirectorySubscriberType = Known("DirectorySubscriberType")
_ProcessingStatus = Known("ProcessingStatus")


def decode_DldaOrder(node: etree._Element, depth: int) -> DldaOrder:
    made = new(DldaOrder)
    made.extra = made.customer_order_id = made.order_create_date = made.account_id_ = made.created_by_user = None
    made.order_id = made.last_modified_date = made.error_list = made.processing_status = None
    made.delete_dlda_tn_groups = made.dlda_tn_groups = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "DeleteDldaTnGroups" and made.delete_dlda_tn_groups is None and not len(child):
            made.delete_dlda_tn_groups = child.text or ""
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "DldaTnGroups" and made.dlda_tn_groups is None:
            made.dlda_tn_groups = decode_DldaTnGroups(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DldaOrder(made: DldaOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not DldaOrder or made.extra is not None:
        careful(made, DldaOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.delete_dlda_tn_groups is not None:
        put_text(parts, "DeleteDldaTnGroups", made.delete_dlda_tn_groups)
    if made.dlda_tn_groups is not None:
        write_DldaTnGroups(made.dlda_tn_groups, parts, "DldaTnGroups")
    close(parts, start, name)


def decode_DldaOrderReportResponse(node: etree._Element, depth: int) -> DldaOrderReportResponse:
    made = new(DldaOrderReportResponse)
    made.extra = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DldaOrderReportResponse(made: DldaOrderReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not DldaOrderReportResponse or made.extra is not None:
        careful(made, DldaOrderReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_DldaOrderResponse(node: etree._Element, depth: int) -> DldaOrderResponse:
    made = new(DldaOrderResponse)
    made.extra = made.response_status = made.dlda_order = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "DldaOrder" and made.dlda_order is None:
            made.dlda_order = decode_DldaOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DldaOrderResponse(made: DldaOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not DldaOrderResponse or made.extra is not None:
        careful(made, DldaOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.dlda_order is not None:
        write_DldaOrder(made.dlda_order, parts, "DldaOrder")
    close(parts, start, name)


def decode_DldaTnGroup(node: etree._Element, depth: int) -> DldaTnGroup:
    made = new(DldaTnGroup)
    made.extra = made.telephone_numbers = made.subscriber_type = made.account_type = made.listing_type = None
    made.listing_name = made.list_address = made.address = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubscriberType" and made.subscriber_type is None and not len(child):
            made.subscriber_type = _DirectorySubscriberType[child.text or ""]
        elif tag == "AccountType" and made.account_type is None and not len(child):
            made.account_type = child.text or ""
        elif tag == "ListingType" and made.listing_type is None and not len(child):
            made.listing_type = _DirectoryListingType[child.text or ""]
        elif tag == "ListAddress" and made.list_address is None and not len(child):
            made.list_address = BOOLS[child.text or ""]
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "ListingName" and made.listing_name is None:
            made.listing_name = phone_numbers.decode_DirectoryListingName(child, depth)
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DldaTnGroup(made: DldaTnGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not DldaTnGroup or made.extra is not None:
        careful(made, DldaTnGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.subscriber_type is not None:
        put_text(parts, "SubscriberType", made.subscriber_type)
    if made.account_type is not None:
        put_text(parts, "AccountType", made.account_type)
    if made.listing_type is not None:
        put_text(parts, "ListingType", made.listing_type)
    if made.listing_name is not None:
        phone_numbers.write_DirectoryListingName(made.listing_name, parts, "ListingName")
    if made.list_address is not None:
        put_text(parts, "ListAddress", made.list_address)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    close(parts, start, name)


def decode_DldaTnGroups(node: etree._Element, depth: int) -> DldaTnGroups:
    made = new(DldaTnGroups)
    made.extra = None
    made.dlda_tn_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DldaTnGroup" and made.extra is None:
            made.dlda_tn_group.append(decode_DldaTnGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DldaTnGroups(made: DldaTnGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not DldaTnGroups or made.extra is not None:
        careful(made, DldaTnGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for dlda_tn_group_ in plain_list(made.dlda_tn_group):
        write_DldaTnGroup(dlda_tn_group_, parts, "DldaTnGroup")
    close(parts, start, name)
