"""Decoders and writers of the group ``remove_imported_tn_orders``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.remove_imported_tn_orders import (
    RemoveImportedTnOrder,
    RemoveImportedTnOrderResponse,
    RemoveImportedTnOrderSummary,
    RemoveImportedTnOrders,
    RemoveImportedTnOrdersReportResponse,
    RemoveImportedTnOrdersResponse,
    RemoveImportedVoiceTnOrder,
    RemoveImportedVoiceTnOrderResponse,
    RemoveImportedVoiceTnOrderSummary,
    RemoveImportedVoiceTnOrders,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import order_lists
else:
    common = Codecs("common")
    order_lists = Codecs("order_lists")

_OrderStatus = Known("OrderStatus")
_ProcessingStatus = Known("ProcessingStatus")


def decode_RemoveImportedTnOrder(node: etree._Element, depth: int) -> RemoveImportedTnOrder:
    made = new(RemoveImportedTnOrder)
    made.extra = made.customer_order_id = made.order_create_date = made.account_id_ = made.created_by_user = None
    made.order_id = made.last_modified_date = made.telephone_numbers = made.processing_status = None
    made.errors = []
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
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedTnOrder(made: RemoveImportedTnOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedTnOrder or made.extra is not None:
        careful(made, RemoveImportedTnOrder, parts, name)
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
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    close(parts, start, name)


def decode_RemoveImportedTnOrderResponse(node: etree._Element, depth: int) -> RemoveImportedTnOrderResponse:
    made = new(RemoveImportedTnOrderResponse)
    made.extra = made.remove_imported_tn_order = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RemoveImportedTnOrder" and made.remove_imported_tn_order is None:
            made.remove_imported_tn_order = decode_RemoveImportedTnOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedTnOrderResponse(made: RemoveImportedTnOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedTnOrderResponse or made.extra is not None:
        careful(made, RemoveImportedTnOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.remove_imported_tn_order is not None:
        write_RemoveImportedTnOrder(made.remove_imported_tn_order, parts, "RemoveImportedTnOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_RemoveImportedTnOrderSummary(node: etree._Element, depth: int) -> RemoveImportedTnOrderSummary:
    made = new(RemoveImportedTnOrderSummary)
    made.extra = made.account_id_ = made.count_of_tns = made.customer_order_id = made.last_modified_note = None
    made.user_id = made.last_modified_date = made.order_date = made.order_type = made.supp_count = None
    made.telephone_number_details = made.order_status = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
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


def write_RemoveImportedTnOrderSummary(made: RemoveImportedTnOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedTnOrderSummary or made.extra is not None:
        careful(made, RemoveImportedTnOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
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


def decode_RemoveImportedTnOrders(node: etree._Element, depth: int) -> RemoveImportedTnOrders:
    made = new(RemoveImportedTnOrders)
    made.extra = made.links = made.total_count = None
    made.remove_imported_tn_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "RemoveImportedTnOrderSummary":
            made.remove_imported_tn_order_summary.append(decode_RemoveImportedTnOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedTnOrders(made: RemoveImportedTnOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedTnOrders or made.extra is not None:
        careful(made, RemoveImportedTnOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for remove_imported_tn_order_summary_ in plain_list(made.remove_imported_tn_order_summary):
        write_RemoveImportedTnOrderSummary(remove_imported_tn_order_summary_, parts, "RemoveImportedTnOrderSummary")
    close(parts, start, name)


def decode_RemoveImportedTnOrdersReportResponse(node: etree._Element, depth: int) -> RemoveImportedTnOrdersReportResponse:
    made = new(RemoveImportedTnOrdersReportResponse)
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


def write_RemoveImportedTnOrdersReportResponse(made: RemoveImportedTnOrdersReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedTnOrdersReportResponse or made.extra is not None:
        careful(made, RemoveImportedTnOrdersReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_RemoveImportedTnOrdersResponse(node: etree._Element, depth: int) -> RemoveImportedTnOrdersResponse:
    made = new(RemoveImportedTnOrdersResponse)
    made.extra = made.processing_status = made.errors = made.remove_imported_tn_order = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "RemoveImportedTnOrder" and made.remove_imported_tn_order is None:
            made.remove_imported_tn_order = decode_RemoveImportedTnOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedTnOrdersResponse(made: RemoveImportedTnOrdersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedTnOrdersResponse or made.extra is not None:
        careful(made, RemoveImportedTnOrdersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.remove_imported_tn_order is not None:
        write_RemoveImportedTnOrder(made.remove_imported_tn_order, parts, "RemoveImportedTnOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_RemoveImportedVoiceTnOrder(node: etree._Element, depth: int) -> RemoveImportedVoiceTnOrder:
    made = new(RemoveImportedVoiceTnOrder)
    made.extra = made.customer_order_id = made.order_create_date = made.account_id_ = made.created_by_user = None
    made.order_id = made.last_modified_date = made.telephone_numbers = made.processing_status = None
    made.errors = []
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
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedVoiceTnOrder(made: RemoveImportedVoiceTnOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedVoiceTnOrder or made.extra is not None:
        careful(made, RemoveImportedVoiceTnOrder, parts, name)
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
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    close(parts, start, name)


def decode_RemoveImportedVoiceTnOrderResponse(node: etree._Element, depth: int) -> RemoveImportedVoiceTnOrderResponse:
    made = new(RemoveImportedVoiceTnOrderResponse)
    made.extra = made.processing_status = made.errors = made.remove_imported_voice_tn_order = None
    made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "RemoveImportedVoiceTnOrder" and made.remove_imported_voice_tn_order is None:
            made.remove_imported_voice_tn_order = decode_RemoveImportedVoiceTnOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedVoiceTnOrderResponse(made: RemoveImportedVoiceTnOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedVoiceTnOrderResponse or made.extra is not None:
        careful(made, RemoveImportedVoiceTnOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.remove_imported_voice_tn_order is not None:
        write_RemoveImportedVoiceTnOrder(made.remove_imported_voice_tn_order, parts, "RemoveImportedVoiceTnOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_RemoveImportedVoiceTnOrderSummary(node: etree._Element, depth: int) -> RemoveImportedVoiceTnOrderSummary:
    made = new(RemoveImportedVoiceTnOrderSummary)
    made.extra = made.account_id_ = made.count_of_tns = made.customer_order_id = made.last_modified_note = None
    made.user_id = made.last_modified_date = made.order_date = made.order_type = made.supp_count = None
    made.telephone_number_details = made.order_status = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
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


def write_RemoveImportedVoiceTnOrderSummary(made: RemoveImportedVoiceTnOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedVoiceTnOrderSummary or made.extra is not None:
        careful(made, RemoveImportedVoiceTnOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
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


def decode_RemoveImportedVoiceTnOrders(node: etree._Element, depth: int) -> RemoveImportedVoiceTnOrders:
    made = new(RemoveImportedVoiceTnOrders)
    made.extra = made.links = made.total_count = None
    made.remove_imported_voice_tn_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "RemoveImportedVoiceTnOrderSummary":
            made.remove_imported_voice_tn_order_summary.append(decode_RemoveImportedVoiceTnOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RemoveImportedVoiceTnOrders(made: RemoveImportedVoiceTnOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not RemoveImportedVoiceTnOrders or made.extra is not None:
        careful(made, RemoveImportedVoiceTnOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for remove_imported_voice_tn_order_summary_ in plain_list(made.remove_imported_voice_tn_order_summary):
        write_RemoveImportedVoiceTnOrderSummary(remove_imported_voice_tn_order_summary_, parts, "RemoveImportedVoiceTnOrderSummary")
    close(parts, start, name)
