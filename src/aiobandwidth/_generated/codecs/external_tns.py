"""Decoders and writers of the group ``external_tns``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.external_tns import ExternalTnsOrder, ExternalTnsOrderResponse, ExternalTnsOrders

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_ExternalTnsAction = Known("ExternalTnsAction")
_LoaType = Known("LoaType")
_ProcessingStatus = Known("ProcessingStatus")


def decode_ExternalTnsOrder(node: etree._Element, depth: int) -> ExternalTnsOrder:
    made = new(ExternalTnsOrder)
    made.extra = made.order_create_date = made.account_id_ = made.created_by_user = made.order_id = None
    made.last_modified_date = made.customer_order_id = made.site_id = made.sip_peer_id = made.action = None
    made.loa_type = made.telephone_numbers = made.processing_status = None
    made.errors = []
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
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "SipPeerId" and made.sip_peer_id is None and not len(child):
            made.sip_peer_id = child.text or ""
        elif tag == "Action" and made.action is None and not len(child):
            made.action = _ExternalTnsAction[child.text or ""]
        elif tag == "LoaType" and made.loa_type is None and not len(child):
            made.loa_type = _LoaType[child.text or ""]
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


def write_ExternalTnsOrder(made: ExternalTnsOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not ExternalTnsOrder or made.extra is not None:
        careful(made, ExternalTnsOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
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
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.sip_peer_id is not None:
        put_text(parts, "SipPeerId", made.sip_peer_id)
    if made.action is not None:
        put_text(parts, "Action", made.action)
    if made.loa_type is not None:
        put_text(parts, "LoaType", made.loa_type)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    close(parts, start, name)


def decode_ExternalTnsOrderResponse(node: etree._Element, depth: int) -> ExternalTnsOrderResponse:
    made = new(ExternalTnsOrderResponse)
    made.extra = made.response_status = made.external_tns_order = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ExternalTnsOrder" and made.external_tns_order is None:
            made.external_tns_order = decode_ExternalTnsOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ExternalTnsOrderResponse(made: ExternalTnsOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ExternalTnsOrderResponse or made.extra is not None:
        careful(made, ExternalTnsOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.external_tns_order is not None:
        write_ExternalTnsOrder(made.external_tns_order, parts, "ExternalTnsOrder")
    close(parts, start, name)


def decode_ExternalTnsOrders(node: etree._Element, depth: int) -> ExternalTnsOrders:
    made = new(ExternalTnsOrders)
    made.extra = made.response_status = made.total_count = None
    made.external_tns_order = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ExternalTnsOrder":
            made.external_tns_order.append(decode_ExternalTnsOrder(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ExternalTnsOrders(made: ExternalTnsOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not ExternalTnsOrders or made.extra is not None:
        careful(made, ExternalTnsOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for external_tns_order_ in plain_list(made.external_tns_order):
        write_ExternalTnsOrder(external_tns_order_, parts, "ExternalTnsOrder")
    close(parts, start, name)
