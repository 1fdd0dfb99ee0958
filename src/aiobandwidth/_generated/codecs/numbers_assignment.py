"""Decoders and writers of the group ``numbers_assignment``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.numbers_assignment import (
    TelephoneNumbersAssignmentOrder,
    TelephoneNumbersAssignmentOrderResponse,
    TelephoneNumbersAssignmentOrderSummary,
    TelephoneNumbersAssignmentOrders,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_NumbersAssignmentAction = Known("NumbersAssignmentAction")
_OrderStatus = Known("OrderStatus")
_ProcessingStatus = Known("ProcessingStatus")


def decode_TelephoneNumbersAssignmentOrder(node: etree._Element, depth: int) -> TelephoneNumbersAssignmentOrder:
    made = new(TelephoneNumbersAssignmentOrder)
    made.extra = made.customer_order_id = made.action = made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "Action" and made.action is None and not len(child):
            made.action = _NumbersAssignmentAction[child.text or ""]
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumbersAssignmentOrder(made: TelephoneNumbersAssignmentOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbersAssignmentOrder or made.extra is not None:
        careful(made, TelephoneNumbersAssignmentOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.action is not None:
        put_text(parts, "Action", made.action)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_TelephoneNumbersAssignmentOrderResponse(node: etree._Element, depth: int) -> TelephoneNumbersAssignmentOrderResponse:
    made = new(TelephoneNumbersAssignmentOrderResponse)
    made.extra = made.response_status = made.order_create_date = made.account_id_ = made.created_by_user = None
    made.order_id = made.order_status = made.processing_status = made.total_quantity = made.failed_quantity = None
    made.telephone_numbers_assignment_order = made.errors = None
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
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "TotalQuantity" and made.total_quantity is None and not len(child):
            made.total_quantity = INTS[child.text or ""]
        elif tag == "FailedQuantity" and made.failed_quantity is None and not len(child):
            made.failed_quantity = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "TelephoneNumbersAssignmentOrder" and made.telephone_numbers_assignment_order is None:
            made.telephone_numbers_assignment_order = decode_TelephoneNumbersAssignmentOrder(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumbersAssignmentOrderResponse(made: TelephoneNumbersAssignmentOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbersAssignmentOrderResponse or made.extra is not None:
        careful(made, TelephoneNumbersAssignmentOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.total_quantity is not None:
        put_text(parts, "TotalQuantity", made.total_quantity)
    if made.failed_quantity is not None:
        put_text(parts, "FailedQuantity", made.failed_quantity)
    if made.telephone_numbers_assignment_order is not None:
        write_TelephoneNumbersAssignmentOrder(made.telephone_numbers_assignment_order, parts, "TelephoneNumbersAssignmentOrder")
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    close(parts, start, name)


def decode_TelephoneNumbersAssignmentOrderSummary(node: etree._Element, depth: int) -> TelephoneNumbersAssignmentOrderSummary:
    made = new(TelephoneNumbersAssignmentOrderSummary)
    made.extra = made.account_id_ = made.customer_order_id = made.total_quantity = made.failed_quantity = None
    made.user_id = made.order_date = made.order_type = made.order_status = made.action = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "TotalQuantity" and made.total_quantity is None and not len(child):
            made.total_quantity = INTS[child.text or ""]
        elif tag == "FailedQuantity" and made.failed_quantity is None and not len(child):
            made.failed_quantity = INTS[child.text or ""]
        elif tag == "userId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "Action" and made.action is None and not len(child):
            made.action = child.text or ""
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumbersAssignmentOrderSummary(made: TelephoneNumbersAssignmentOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbersAssignmentOrderSummary or made.extra is not None:
        careful(made, TelephoneNumbersAssignmentOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.total_quantity is not None:
        put_text(parts, "TotalQuantity", made.total_quantity)
    if made.failed_quantity is not None:
        put_text(parts, "FailedQuantity", made.failed_quantity)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.action is not None:
        put_text(parts, "Action", made.action)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    close(parts, start, name)


def decode_TelephoneNumbersAssignmentOrders(node: etree._Element, depth: int) -> TelephoneNumbersAssignmentOrders:
    made = new(TelephoneNumbersAssignmentOrders)
    made.extra = made.total_count = None
    made.telephone_numbers_assignment_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "TelephoneNumbersAssignmentOrderSummary":
            made.telephone_numbers_assignment_order_summary.append(decode_TelephoneNumbersAssignmentOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumbersAssignmentOrders(made: TelephoneNumbersAssignmentOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumbersAssignmentOrders or made.extra is not None:
        careful(made, TelephoneNumbersAssignmentOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for telephone_numbers_assignment_order_summary_ in plain_list(made.telephone_numbers_assignment_order_summary):
        write_TelephoneNumbersAssignmentOrderSummary(telephone_numbers_assignment_order_summary_, parts, "TelephoneNumbersAssignmentOrderSummary")
    close(parts, start, name)
