"""Decoders and writers of the group ``lsr_orders``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.lsr_orders import (
    ListOfTelephoneNumbers,
    LsrOrder,
    LsrOrderError,
    LsrOrderErrors,
    LsrOrderReportResponse,
    LsrOrderResponse,
    LsrOrderSummary,
    LsrOrders,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
else:
    addresses = Codecs("addresses")
    common = Codecs("common")

_LsrOrderStatus = Known("LsrOrderStatus")


def decode_ListOfTelephoneNumbers(node: etree._Element, depth: int) -> ListOfTelephoneNumbers:
    made = new(ListOfTelephoneNumbers)
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


def write_ListOfTelephoneNumbers(made: ListOfTelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not ListOfTelephoneNumbers or made.extra is not None:
        careful(made, ListOfTelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_LsrOrder(node: etree._Element, depth: int) -> LsrOrder:
    made = new(LsrOrder)
    made.extra = made.order_id = made.last_modified_by = made.peer_id = made.order_create_date = made.account_id_ = None
    made.site_id = made.created_by_user = made.last_modified_date = made.order_status = made.pon = None
    made.customer_order_id = made.spid = made.billing_telephone_number = made.pon_version = None
    made.requested_foc_date = made.authorizing_person = made.subscriber = made.list_of_telephone_numbers = None
    made.lsr_order_errors = made.partial_port = made.count_of_tns = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None and not len(child):
            made.last_modified_by = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _LsrOrderStatus[child.text or ""]
        elif tag == "Pon" and made.pon is None and not len(child):
            made.pon = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "SPID" and made.spid is None and not len(child):
            made.spid = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "PonVersion" and made.pon_version is None and not len(child):
            made.pon_version = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "AuthorizingPerson" and made.authorizing_person is None and not len(child):
            made.authorizing_person = child.text or ""
        elif tag == "PartialPort" and made.partial_port is None and not len(child):
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "CountOfTNs" and made.count_of_tns is None and not len(child):
            made.count_of_tns = INTS[child.text or ""]
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, depth)
        elif tag == "ListOfTelephoneNumbers" and made.list_of_telephone_numbers is None:
            made.list_of_telephone_numbers = decode_ListOfTelephoneNumbers(child, depth)
        elif tag == "LsrOrderErrors" and made.lsr_order_errors is None:
            made.lsr_order_errors = decode_LsrOrderErrors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LsrOrder(made: LsrOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrder or made.extra is not None:
        careful(made, LsrOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.last_modified_by is not None:
        put_text(parts, "LastModifiedBy", made.last_modified_by)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.pon is not None:
        put_text(parts, "Pon", made.pon)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.spid is not None:
        put_text(parts, "SPID", made.spid)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.pon_version is not None:
        put_text(parts, "PonVersion", made.pon_version)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    if made.authorizing_person is not None:
        put_text(parts, "AuthorizingPerson", made.authorizing_person)
    if made.subscriber is not None:
        addresses.write_Subscriber(made.subscriber, parts, "Subscriber")
    if made.list_of_telephone_numbers is not None:
        write_ListOfTelephoneNumbers(made.list_of_telephone_numbers, parts, "ListOfTelephoneNumbers")
    if made.lsr_order_errors is not None:
        write_LsrOrderErrors(made.lsr_order_errors, parts, "LsrOrderErrors")
    if made.partial_port is not None:
        put_text(parts, "PartialPort", made.partial_port)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    close(parts, start, name)


def decode_LsrOrderError(node: etree._Element, depth: int) -> LsrOrderError:
    made = new(LsrOrderError)
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


def write_LsrOrderError(made: LsrOrderError, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrderError or made.extra is not None:
        careful(made, LsrOrderError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)


def decode_LsrOrderErrors(node: etree._Element, depth: int) -> LsrOrderErrors:
    made = new(LsrOrderErrors)
    made.extra = None
    made.lsr_order_error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LsrOrderError":
            made.lsr_order_error.append(decode_LsrOrderError(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LsrOrderErrors(made: LsrOrderErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrderErrors or made.extra is not None:
        careful(made, LsrOrderErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for lsr_order_error_ in plain_list(made.lsr_order_error):
        write_LsrOrderError(lsr_order_error_, parts, "LsrOrderError")
    close(parts, start, name)


def decode_LsrOrderReportResponse(node: etree._Element, depth: int) -> LsrOrderReportResponse:
    made = new(LsrOrderReportResponse)
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


def write_LsrOrderReportResponse(made: LsrOrderReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrderReportResponse or made.extra is not None:
        careful(made, LsrOrderReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_LsrOrderResponse(node: etree._Element, depth: int) -> LsrOrderResponse:
    made = new(LsrOrderResponse)
    made.extra = made.response_status = made.lsr_order_errors = made.lsr_order = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "LsrOrderErrors" and made.lsr_order_errors is None:
            made.lsr_order_errors = decode_LsrOrderErrors(child, depth)
        elif tag == "LsrOrder" and made.lsr_order is None:
            made.lsr_order = decode_LsrOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LsrOrderResponse(made: LsrOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrderResponse or made.extra is not None:
        careful(made, LsrOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.lsr_order_errors is not None:
        write_LsrOrderErrors(made.lsr_order_errors, parts, "LsrOrderErrors")
    if made.lsr_order is not None:
        write_LsrOrder(made.lsr_order, parts, "LsrOrder")
    close(parts, start, name)


def decode_LsrOrderSummary(node: etree._Element, depth: int) -> LsrOrderSummary:
    made = new(LsrOrderSummary)
    made.extra = made.account_id_ = made.count_of_tns = made.customer_order_id = made.user_id = None
    made.last_modified_date = made.order_type = made.order_date = made.order_status = made.errors = None
    made.actual_foc_date = made.billing_telephone_number = made.created_by_user = made.order_id = made.pon = None
    made.pon_version = made.requested_foc_date = None
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
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _LsrOrderStatus[child.text or ""]
        elif tag == "ActualFocDate" and made.actual_foc_date is None and not len(child):
            made.actual_foc_date = read_date(child.text or "")
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "Pon" and made.pon is None and not len(child):
            made.pon = child.text or ""
        elif tag == "PonVersion" and made.pon_version is None and not len(child):
            made.pon_version = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_date(child.text or "")
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LsrOrderSummary(made: LsrOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrderSummary or made.extra is not None:
        careful(made, LsrOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.actual_foc_date is not None:
        put_text(parts, "ActualFocDate", made.actual_foc_date)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.pon is not None:
        put_text(parts, "Pon", made.pon)
    if made.pon_version is not None:
        put_text(parts, "PonVersion", made.pon_version)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    close(parts, start, name)


def decode_LsrOrders(node: etree._Element, depth: int) -> LsrOrders:
    made = new(LsrOrders)
    made.extra = made.total_count = None
    made.lsr_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "LsrOrderSummary":
            made.lsr_order_summary.append(decode_LsrOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LsrOrders(made: LsrOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not LsrOrders or made.extra is not None:
        careful(made, LsrOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for lsr_order_summary_ in plain_list(made.lsr_order_summary):
        write_LsrOrderSummary(lsr_order_summary_, parts, "LsrOrderSummary")
    close(parts, start, name)
