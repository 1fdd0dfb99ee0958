"""Decoders and writers of the group ``import_to_account``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.import_to_account import (
    Batch,
    Batches,
    ImportToAccountNumberOrderResponse,
    ImportToAccountNumberOrderType,
    ImportToAccountOrderRequest,
    ImportedTelephoneNumberDetailList,
    ImportedTelephoneNumberList,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_ImportBillingType = Known("ImportBillingType")
_ImportToAccountStatus = Known("ImportToAccountStatus")


def decode_Batch(node: etree._Element, depth: int) -> Batch:
    made = new(Batch)
    made.extra = made.batch_id = made.order_create_date = made.order_id = made.order_status = None
    made.submitted_tn_count = made.successful_tn_count = made.batch_size = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BatchId" and made.batch_id is None and not len(child):
            made.batch_id = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _ImportToAccountStatus[child.text or ""]
        elif tag == "SubmittedTnCount" and made.submitted_tn_count is None and not len(child):
            made.submitted_tn_count = INTS[child.text or ""]
        elif tag == "SuccessfulTnCount" and made.successful_tn_count is None and not len(child):
            made.successful_tn_count = INTS[child.text or ""]
        elif tag == "BatchSize" and made.batch_size is None and not len(child):
            made.batch_size = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Batch(made: Batch, parts: list[str], name: str) -> None:
    if made.__class__ is not Batch or made.extra is not None:
        careful(made, Batch, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.batch_id is not None:
        put_text(parts, "BatchId", made.batch_id)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.submitted_tn_count is not None:
        put_text(parts, "SubmittedTnCount", made.submitted_tn_count)
    if made.successful_tn_count is not None:
        put_text(parts, "SuccessfulTnCount", made.successful_tn_count)
    if made.batch_size is not None:
        put_text(parts, "BatchSize", made.batch_size)
    close(parts, start, name)


def decode_Batches(node: etree._Element, depth: int) -> Batches:
    made = new(Batches)
    made.extra = None
    made.batch = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Batch":
            made.batch.append(decode_Batch(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Batches(made: Batches, parts: list[str], name: str) -> None:
    if made.__class__ is not Batches or made.extra is not None:
        careful(made, Batches, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for batch_ in plain_list(made.batch):
        write_Batch(batch_, parts, "Batch")
    close(parts, start, name)


def decode_ImportToAccountNumberOrderResponse(node: etree._Element, depth: int) -> ImportToAccountNumberOrderResponse:
    made = new(ImportToAccountNumberOrderResponse)
    made.extra = made.error_list = made.imported_telephone_number_list = made.order_request = made.order_status = None
    made.imported_telephone_number_detail_list = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _ImportToAccountStatus[child.text or ""]
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "ImportedTelephoneNumberList" and made.imported_telephone_number_list is None:
            made.imported_telephone_number_list = decode_ImportedTelephoneNumberList(child, depth)
        elif tag == "orderRequest" and made.order_request is None:
            made.order_request = decode_ImportToAccountOrderRequest(child, depth)
        elif tag == "ImportedTelephoneNumberDetailList" and made.imported_telephone_number_detail_list is None:
            made.imported_telephone_number_detail_list = decode_ImportedTelephoneNumberDetailList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportToAccountNumberOrderResponse(made: ImportToAccountNumberOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportToAccountNumberOrderResponse or made.extra is not None:
        careful(made, ImportToAccountNumberOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.imported_telephone_number_list is not None:
        write_ImportedTelephoneNumberList(made.imported_telephone_number_list, parts, "ImportedTelephoneNumberList")
    if made.order_request is not None:
        write_ImportToAccountOrderRequest(made.order_request, parts, "orderRequest")
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.imported_telephone_number_detail_list is not None:
        write_ImportedTelephoneNumberDetailList(made.imported_telephone_number_detail_list, parts, "ImportedTelephoneNumberDetailList")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_ImportToAccountNumberOrderType(node: etree._Element, depth: int) -> ImportToAccountNumberOrderType:
    made = new(ImportToAccountNumberOrderType)
    made.extra = made.batch_id = made.batch_size = made.billing_type = made.override_port_fees = made.ported_in = None
    made.initial_status = made.tn_attributes = made.telephone_number_list = made.vendor_name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BatchId" and made.batch_id is None and not len(child):
            made.batch_id = child.text or ""
        elif tag == "BatchSize" and made.batch_size is None and not len(child):
            made.batch_size = INTS[child.text or ""]
        elif tag == "BillingType" and made.billing_type is None and not len(child):
            made.billing_type = _ImportBillingType[child.text or ""]
        elif tag == "OverridePortFees" and made.override_port_fees is None and not len(child):
            made.override_port_fees = BOOLS[child.text or ""]
        elif tag == "PortedIn" and made.ported_in is None and not len(child):
            made.ported_in = BOOLS[child.text or ""]
        elif tag == "InitialStatus" and made.initial_status is None and not len(child):
            made.initial_status = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = common.decode_TelephoneNumberList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportToAccountNumberOrderType(made: ImportToAccountNumberOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportToAccountNumberOrderType or made.extra is not None:
        careful(made, ImportToAccountNumberOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.batch_id is not None:
        put_text(parts, "BatchId", made.batch_id)
    if made.batch_size is not None:
        put_text(parts, "BatchSize", made.batch_size)
    if made.billing_type is not None:
        put_text(parts, "BillingType", made.billing_type)
    if made.override_port_fees is not None:
        put_text(parts, "OverridePortFees", made.override_port_fees)
    if made.ported_in is not None:
        put_text(parts, "PortedIn", made.ported_in)
    if made.initial_status is not None:
        put_text(parts, "InitialStatus", made.initial_status)
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.telephone_number_list is not None:
        common.write_TelephoneNumberList(made.telephone_number_list, parts, "TelephoneNumberList")
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    close(parts, start, name)


def decode_ImportToAccountOrderRequest(node: etree._Element, depth: int) -> ImportToAccountOrderRequest:
    made = new(ImportToAccountOrderRequest)
    made.extra = made.order_create_date = made.peer_id = made.import_to_account_number_order_type = None
    made.order_created_date = made.site_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "OrderCreatedDate" and made.order_created_date is None and not len(child):
            made.order_created_date = read_datetime(child.text or "")
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "ImportToAccountNumberOrderType" and made.import_to_account_number_order_type is None:
            made.import_to_account_number_order_type = decode_ImportToAccountNumberOrderType(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportToAccountOrderRequest(made: ImportToAccountOrderRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportToAccountOrderRequest or made.extra is not None:
        careful(made, ImportToAccountOrderRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.import_to_account_number_order_type is not None:
        write_ImportToAccountNumberOrderType(made.import_to_account_number_order_type, parts, "ImportToAccountNumberOrderType")
    if made.order_created_date is not None:
        put_text(parts, "OrderCreatedDate", made.order_created_date)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    close(parts, start, name)


def decode_ImportedTelephoneNumberDetailList(node: etree._Element, depth: int) -> ImportedTelephoneNumberDetailList:
    made = new(ImportedTelephoneNumberDetailList)
    made.extra = None
    made.telephone_number_detail = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumberDetail":
            made.telephone_number_detail.append(common.decode_TelephoneNumberDetail(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportedTelephoneNumberDetailList(made: ImportedTelephoneNumberDetailList, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportedTelephoneNumberDetailList or made.extra is not None:
        careful(made, ImportedTelephoneNumberDetailList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_number_detail_ in plain_list(made.telephone_number_detail):
        common.write_TelephoneNumberDetail(telephone_number_detail_, parts, "TelephoneNumberDetail")
    close(parts, start, name)


def decode_ImportedTelephoneNumberList(node: etree._Element, depth: int) -> ImportedTelephoneNumberList:
    made = new(ImportedTelephoneNumberList)
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


def write_ImportedTelephoneNumberList(made: ImportedTelephoneNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportedTelephoneNumberList or made.extra is not None:
        careful(made, ImportedTelephoneNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)
