"""Decoders and writers of the group ``import_tn_orders``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.import_tn_orders import (
    ImportTnCheckerPayload,
    ImportTnCheckerResponse,
    ImportTnError,
    ImportTnErrors,
    ImportTnOrder,
    ImportTnOrderResponse,
    ImportTnOrderSummary,
    ImportTnOrders,
    ImportTnOrdersResponse,
    ImportVoiceTnOrder,
    ImportVoiceTnOrderResponse,
    ImportVoiceTnOrderSummary,
    ImportVoiceTnOrders,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
else:
    addresses = Codecs("addresses")
    common = Codecs("common")

_LoaType = Known("LoaType")
_OrderStatus = Known("OrderStatus")
_ProcessingStatus = Known("ProcessingStatus")


def decode_ImportTnCheckerPayload(node: etree._Element, depth: int) -> ImportTnCheckerPayload:
    made = new(ImportTnCheckerPayload)
    made.extra = made.telephone_numbers = made.import_tn_errors = made.site_id = made.sip_peer_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "ImportTnErrors" and made.import_tn_errors is None:
            made.import_tn_errors = decode_ImportTnErrors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnCheckerPayload(made: ImportTnCheckerPayload, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnCheckerPayload or made.extra is not None:
        careful(made, ImportTnCheckerPayload, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.import_tn_errors is not None:
        write_ImportTnErrors(made.import_tn_errors, parts, "ImportTnErrors")
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    close(parts, start, name)


def decode_ImportTnCheckerResponse(node: etree._Element, depth: int) -> ImportTnCheckerResponse:
    made = new(ImportTnCheckerResponse)
    made.extra = made.import_tn_checker_payload = made.response_status = None
    made.errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "ImportTnCheckerPayload" and made.import_tn_checker_payload is None:
            made.import_tn_checker_payload = decode_ImportTnCheckerPayload(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnCheckerResponse(made: ImportTnCheckerResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnCheckerResponse or made.extra is not None:
        careful(made, ImportTnCheckerResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.import_tn_checker_payload is not None:
        write_ImportTnCheckerPayload(made.import_tn_checker_payload, parts, "ImportTnCheckerPayload")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_ImportTnError(node: etree._Element, depth: int) -> ImportTnError:
    made = new(ImportTnError)
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


def write_ImportTnError(made: ImportTnError, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnError or made.extra is not None:
        careful(made, ImportTnError, parts, name)
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


def decode_ImportTnErrors(node: etree._Element, depth: int) -> ImportTnErrors:
    made = new(ImportTnErrors)
    made.extra = None
    made.import_tn_error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ImportTnError":
            made.import_tn_error.append(decode_ImportTnError(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnErrors(made: ImportTnErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnErrors or made.extra is not None:
        careful(made, ImportTnErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for import_tn_error_ in plain_list(made.import_tn_error):
        write_ImportTnError(import_tn_error_, parts, "ImportTnError")
    close(parts, start, name)


def decode_ImportTnOrder(node: etree._Element, depth: int) -> ImportTnOrder:
    made = new(ImportTnOrder)
    made.extra = made.customer_order_id = made.order_create_date = made.account_id_ = made.created_by_user = None
    made.order_id = made.last_modified_date = made.site_id = made.sip_peer_id = made.subscriber = None
    made.loa_authorizing_person = made.loa_type = made.telephone_numbers = made.processing_status = None
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
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None and not len(child):
            made.loa_authorizing_person = child.text or ""
        elif tag == "LoaType" and made.loa_type is None and not len(child):
            made.loa_type = _LoaType[child.text or ""]
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, depth)
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnOrder(made: ImportTnOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnOrder or made.extra is not None:
        careful(made, ImportTnOrder, parts, name)
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
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    if made.subscriber is not None:
        addresses.write_Subscriber(made.subscriber, parts, "Subscriber")
    if made.loa_authorizing_person is not None:
        put_text(parts, "LoaAuthorizingPerson", made.loa_authorizing_person)
    if made.loa_type is not None:
        put_text(parts, "LoaType", made.loa_type)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    close(parts, start, name)


def decode_ImportTnOrderResponse(node: etree._Element, depth: int) -> ImportTnOrderResponse:
    made = new(ImportTnOrderResponse)
    made.extra = made.response_status = made.processing_status = made.import_tn_order = None
    made.errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "ImportTnOrder" and made.import_tn_order is None:
            made.import_tn_order = decode_ImportTnOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnOrderResponse(made: ImportTnOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnOrderResponse or made.extra is not None:
        careful(made, ImportTnOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.import_tn_order is not None:
        write_ImportTnOrder(made.import_tn_order, parts, "ImportTnOrder")
    close(parts, start, name)


def decode_ImportTnOrderSummary(node: etree._Element, depth: int) -> ImportTnOrderSummary:
    made = new(ImportTnOrderSummary)
    made.extra = made.account_id_ = made.counts_of_tns = made.count_of_tns = made.customer_order_id = None
    made.user_id = made.last_modified_date = made.order_date = made.order_type = made.processing_status = None
    made.order_status = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CountsOfTNs" and made.counts_of_tns is None and not len(child):
            made.counts_of_tns = INTS[child.text or ""]
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
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnOrderSummary(made: ImportTnOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnOrderSummary or made.extra is not None:
        careful(made, ImportTnOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.counts_of_tns is not None:
        put_text(parts, "CountsOfTNs", made.counts_of_tns)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    close(parts, start, name)


def decode_ImportTnOrders(node: etree._Element, depth: int) -> ImportTnOrders:
    made = new(ImportTnOrders)
    made.extra = made.total_count = None
    made.import_tn_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ImportTnOrderSummary":
            made.import_tn_order_summary.append(decode_ImportTnOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnOrders(made: ImportTnOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnOrders or made.extra is not None:
        careful(made, ImportTnOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for import_tn_order_summary_ in plain_list(made.import_tn_order_summary):
        write_ImportTnOrderSummary(import_tn_order_summary_, parts, "ImportTnOrderSummary")
    close(parts, start, name)


def decode_ImportTnOrdersResponse(node: etree._Element, depth: int) -> ImportTnOrdersResponse:
    made = new(ImportTnOrdersResponse)
    made.extra = made.import_tn_order = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ImportTnOrder" and made.import_tn_order is None:
            made.import_tn_order = decode_ImportTnOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportTnOrdersResponse(made: ImportTnOrdersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportTnOrdersResponse or made.extra is not None:
        careful(made, ImportTnOrdersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.import_tn_order is not None:
        write_ImportTnOrder(made.import_tn_order, parts, "ImportTnOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_ImportVoiceTnOrder(node: etree._Element, depth: int) -> ImportVoiceTnOrder:
    made = new(ImportVoiceTnOrder)
    made.extra = made.customer_order_id = made.order_create_date = made.account_id_ = made.created_by_user = None
    made.order_id = made.last_modified_date = made.site_id = made.sip_peer_id = made.telephone_numbers = None
    made.processing_status = None
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
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
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


def write_ImportVoiceTnOrder(made: ImportVoiceTnOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportVoiceTnOrder or made.extra is not None:
        careful(made, ImportVoiceTnOrder, parts, name)
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
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    close(parts, start, name)


def decode_ImportVoiceTnOrderResponse(node: etree._Element, depth: int) -> ImportVoiceTnOrderResponse:
    made = new(ImportVoiceTnOrderResponse)
    made.extra = made.response_status = made.processing_status = made.import_voice_tn_order = None
    made.errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "ImportVoiceTnOrder" and made.import_voice_tn_order is None:
            made.import_voice_tn_order = decode_ImportVoiceTnOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportVoiceTnOrderResponse(made: ImportVoiceTnOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportVoiceTnOrderResponse or made.extra is not None:
        careful(made, ImportVoiceTnOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.import_voice_tn_order is not None:
        write_ImportVoiceTnOrder(made.import_voice_tn_order, parts, "ImportVoiceTnOrder")
    close(parts, start, name)


def decode_ImportVoiceTnOrderSummary(node: etree._Element, depth: int) -> ImportVoiceTnOrderSummary:
    made = new(ImportVoiceTnOrderSummary)
    made.extra = made.account_id_ = made.counts_of_tns = made.count_of_tns = made.customer_order_id = None
    made.user_id = made.last_modified_date = made.order_date = made.order_type = made.processing_status = None
    made.order_status = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CountsOfTNs" and made.counts_of_tns is None and not len(child):
            made.counts_of_tns = INTS[child.text or ""]
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
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportVoiceTnOrderSummary(made: ImportVoiceTnOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportVoiceTnOrderSummary or made.extra is not None:
        careful(made, ImportVoiceTnOrderSummary, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.counts_of_tns is not None:
        put_text(parts, "CountsOfTNs", made.counts_of_tns)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    close(parts, start, name)


def decode_ImportVoiceTnOrders(node: etree._Element, depth: int) -> ImportVoiceTnOrders:
    made = new(ImportVoiceTnOrders)
    made.extra = made.total_count = None
    made.import_voice_tn_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ImportVoiceTnOrderSummary":
            made.import_voice_tn_order_summary.append(decode_ImportVoiceTnOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportVoiceTnOrders(made: ImportVoiceTnOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportVoiceTnOrders or made.extra is not None:
        careful(made, ImportVoiceTnOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for import_voice_tn_order_summary_ in plain_list(made.import_voice_tn_order_summary):
        write_ImportVoiceTnOrderSummary(import_voice_tn_order_summary_, parts, "ImportVoiceTnOrderSummary")
    close(parts, start, name)
