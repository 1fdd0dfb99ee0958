"""Decoders and writers of the group ``move_tns``. Generated from schemas/; do not edit."""

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
    read_date,
    read_datetime,
)
from aiobandwidth._generated.models.move_tns import (
    MoveTnsOrder,
    MoveTnsOrderResponse,
    MoveTnsOrderSummary,
    MoveTnsOrders,
    TelephoneNumberGroupError,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import order_lists
else:
    common = Codecs("common")
    order_lists = Codecs("order_lists")

_E911ServiceAction = Known("E911ServiceAction")
_OrderStatus = Known("OrderStatus")
_ProcessingStatus = Known("ProcessingStatus")


def decode_MoveTnsOrder(node: etree._Element, depth: int) -> MoveTnsOrder:
    made = new(MoveTnsOrder)
    made.extra = made.order_create_date = made.account_id_ = made.created_by_user = made.customer_order_id = None
    made.source_account_id = made.e911_service_action = made.order_id = made.last_modified_date = made.site_id = None
    made.sip_peer_id = made.telephone_numbers = made.processing_status = made.errors = made.warnings = None
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
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "SourceAccountId" and made.source_account_id is None and not len(child):
            made.source_account_id = child.text or ""
        elif tag == "E911ServiceAction" and made.e911_service_action is None and not len(child):
            made.e911_service_action = _E911ServiceAction[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "Warnings" and made.warnings is None:
            made.warnings = common.decode_Warnings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MoveTnsOrder(made: MoveTnsOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not MoveTnsOrder or made.extra is not None:
        careful(made, MoveTnsOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.source_account_id is not None:
        put_text(parts, "SourceAccountId", made.source_account_id)
    if made.e911_service_action is not None:
        put_text(parts, "E911ServiceAction", made.e911_service_action)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.warnings is not None:
        common.write_Warnings(made.warnings, parts, "Warnings")
    close(parts, start, name)


def decode_MoveTnsOrderResponse(node: etree._Element, depth: int) -> MoveTnsOrderResponse:
    made = new(MoveTnsOrderResponse)
    made.extra = made.processing_status = made.move_tns_order = made.response_status = None
    made.errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "MoveTnsOrder" and made.move_tns_order is None:
            made.move_tns_order = decode_MoveTnsOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MoveTnsOrderResponse(made: MoveTnsOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not MoveTnsOrderResponse or made.extra is not None:
        careful(made, MoveTnsOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.move_tns_order is not None:
        write_MoveTnsOrder(made.move_tns_order, parts, "MoveTnsOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_MoveTnsOrderSummary(node: etree._Element, depth: int) -> MoveTnsOrderSummary:
    made = new(MoveTnsOrderSummary)
    made.extra = made.account_id_ = made.source_account_id = made.count_of_tns = made.customer_order_id = None
    made.last_modified_note = made.user_id = made.last_modified_date = made.order_date = made.order_type = None
    made.supp_count = made.telephone_number_details = made.order_status = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "SourceAccountId" and made.source_account_id is None and not len(child):
            made.source_account_id = child.text or ""
        elif tag == "CountOfTNs" and made.count_of_tns is None and not len(child):
            made.count_of_tns = INTS[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "userId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "lastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "SuppCount" and made.supp_count is None and not len(child):
            made.supp_count = INTS[child.text or ""]
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "LastModifiedNote" and made.last_modified_note is None:
            made.last_modified_note = order_lists.decode_LastModifiedNote(child, depth)
        elif tag == "TelephoneNumberDetails" and made.telephone_number_details is None:
            made.telephone_number_details = order_lists.decode_TelephoneNumberCounts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MoveTnsOrderSummary(made: MoveTnsOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not MoveTnsOrderSummary or made.extra is not None:
        careful(made, MoveTnsOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.source_account_id is not None:
        put_text(parts, "SourceAccountId", made.source_account_id)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.last_modified_note is not None:
        order_lists.write_LastModifiedNote(made.last_modified_note, parts, "LastModifiedNote")
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.supp_count is not None:
        put_text(parts, "SuppCount", made.supp_count)
    if made.telephone_number_details is not None:
        order_lists.write_TelephoneNumberCounts(made.telephone_number_details, parts, "TelephoneNumberDetails")
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    close(parts, start, name)


def decode_MoveTnsOrders(node: etree._Element, depth: int) -> MoveTnsOrders:
    made = new(MoveTnsOrders)
    made.extra = made.links = made.total_count = None
    made.move_tns_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "MoveTnsOrderSummary":
            made.move_tns_order_summary.append(decode_MoveTnsOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MoveTnsOrders(made: MoveTnsOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not MoveTnsOrders or made.extra is not None:
        careful(made, MoveTnsOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for move_tns_order_summary_ in plain_list(made.move_tns_order_summary):
        write_MoveTnsOrderSummary(move_tns_order_summary_, parts, "MoveTnsOrderSummary")
    close(parts, start, name)


def decode_TelephoneNumberGroupError(node: etree._Element, depth: int) -> TelephoneNumberGroupError:
    made = new(TelephoneNumberGroupError)
    made.extra = made.code = made.description = made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Code" and made.code is None and not len(child):
            made.code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberGroupError(made: TelephoneNumberGroupError, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberGroupError or made.extra is not None:
        careful(made, TelephoneNumberGroupError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)
