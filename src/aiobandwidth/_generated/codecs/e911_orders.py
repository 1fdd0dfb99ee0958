"""Decoders and writers of the group ``e911_orders``. Generated from schemas/; do not edit."""

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
    read_date,
    read_datetime,
)
from aiobandwidth._generated.models.e911_orders import (
    AdditionalAddresses,
    E911Order,
    E911OrderReportResponse,
    E911OrderResponse,
    E911OrderSummary,
    E911Orders,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import emergency
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    emergency = Codecs("emergency")

_E911OrderStatus = Known("E911OrderStatus")


def decode_AdditionalAddresses(node: etree._Element, depth: int) -> AdditionalAddresses:
    made = new(AdditionalAddresses)
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


def write_AdditionalAddresses(made: AdditionalAddresses, parts: list[str], name: str) -> None:
    if made.__class__ is not AdditionalAddresses or made.extra is not None:
        careful(made, AdditionalAddresses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for address_ in plain_list(made.address):
        addresses.write_Address(address_, parts, "Address")
    close(parts, start, name)


def decode_E911Order(node: etree._Element, depth: int) -> E911Order:
    made = new(E911Order)
    made.extra = made.order_create_date = made.account_id_ = made.additional_address = made.created_by_user = None
    made.customer_id = made.order_id = made.last_modified_date = made.customer_order_id = made.location_id = None
    made.peer_id = made.site_id = made.processing_status = made.telephone_numbers = made.caller_name = None
    made.address = made.error_list = made.alternate_end_user_identifiers = made.additional_addresses = None
    made.delete_tn_specific_e911_address = made.order_type = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "CustomerId" and made.customer_id is None and not len(child):
            made.customer_id = child.text or ""
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "LocationId" and made.location_id is None and not len(child):
            made.location_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _E911OrderStatus[child.text or ""]
        elif tag == "CallerName" and made.caller_name is None and not len(child):
            made.caller_name = child.text or ""
        elif tag == "DeleteTNSpecificE911Address" and made.delete_tn_specific_e911_address is None and not len(child):
            made.delete_tn_specific_e911_address = BOOLS[child.text or ""]
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "AdditionalAddress" and made.additional_address is None:
            made.additional_address = addresses.decode_Address(child, depth)
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "Address" and made.address is None:
            made.address = addresses.decode_Address(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "AlternateEndUserIdentifiers" and made.alternate_end_user_identifiers is None:
            made.alternate_end_user_identifiers = emergency.decode_AlternateEndUserIdentifiers(child, depth)
        elif tag == "AdditionalAddresses" and made.additional_addresses is None:
            made.additional_addresses = decode_AdditionalAddresses(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911Order(made: E911Order, parts: list[str], name: str) -> None:
    if made.__class__ is not E911Order or made.extra is not None:
        careful(made, E911Order, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.additional_address is not None:
        addresses.write_Address(made.additional_address, parts, "AdditionalAddress")
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.customer_id is not None:
        put_text(parts, "CustomerId", made.customer_id)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.location_id is not None:
        put_text(parts, "LocationId", made.location_id)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.caller_name is not None:
        put_text(parts, "CallerName", made.caller_name)
    if made.address is not None:
        addresses.write_Address(made.address, parts, "Address")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.alternate_end_user_identifiers is not None:
        emergency.write_AlternateEndUserIdentifiers(made.alternate_end_user_identifiers, parts, "AlternateEndUserIdentifiers")
    if made.additional_addresses is not None:
        write_AdditionalAddresses(made.additional_addresses, parts, "AdditionalAddresses")
    if made.delete_tn_specific_e911_address is not None:
        put_text(parts, "DeleteTNSpecificE911Address", made.delete_tn_specific_e911_address)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    close(parts, start, name)


def decode_E911OrderReportResponse(node: etree._Element, depth: int) -> E911OrderReportResponse:
    made = new(E911OrderReportResponse)
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


def write_E911OrderReportResponse(made: E911OrderReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not E911OrderReportResponse or made.extra is not None:
        careful(made, E911OrderReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_E911OrderResponse(node: etree._Element, depth: int) -> E911OrderResponse:
    made = new(E911OrderResponse)
    made.extra = made.response_status = made.e911_order = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "E911Order" and made.e911_order is None:
            made.e911_order = decode_E911Order(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911OrderResponse(made: E911OrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not E911OrderResponse or made.extra is not None:
        careful(made, E911OrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.e911_order is not None:
        write_E911Order(made.e911_order, parts, "E911Order")
    close(parts, start, name)


def decode_E911OrderSummary(node: etree._Element, depth: int) -> E911OrderSummary:
    made = new(E911OrderSummary)
    made.extra = made.account_id_ = made.count_of_tns = made.user_id = made.last_modified_date = made.order_date = None
    made.order_type = made.order_status = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CountOfTNs" and made.count_of_tns is None and not len(child):
            made.count_of_tns = INTS[child.text or ""]
        elif tag == "userId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "lastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _E911OrderStatus[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911OrderSummary(made: E911OrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not E911OrderSummary or made.extra is not None:
        careful(made, E911OrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    close(parts, start, name)


def decode_E911Orders(node: etree._Element, depth: int) -> E911Orders:
    made = new(E911Orders)
    made.extra = made.total_count = None
    made.e911_order_summary = []
    made.e911_order = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "E911OrderSummary":
            made.e911_order_summary.append(decode_E911OrderSummary(child, depth))
        elif tag == "E911Order":
            made.e911_order.append(decode_E911Order(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911Orders(made: E911Orders, parts: list[str], name: str) -> None:
    if made.__class__ is not E911Orders or made.extra is not None:
        careful(made, E911Orders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for e911_order_summary_ in plain_list(made.e911_order_summary):
        write_E911OrderSummary(e911_order_summary_, parts, "E911OrderSummary")
    for e911_order_ in plain_list(made.e911_order):
        write_E911Order(e911_order_, parts, "E911Order")
    close(parts, start, name)
