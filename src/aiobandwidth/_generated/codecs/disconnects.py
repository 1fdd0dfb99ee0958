"""Decoders and writers of the group ``disconnects``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    accept,
    careful,
    close,
    known,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_date,
    read_datetime,
)
from aiobandwidth._generated.codecs import common
from aiobandwidth._generated.models.common import OrderStatus
from aiobandwidth._generated.models.disconnects import (
    DisconnectMode,
    DisconnectOrderRequest,
    DisconnectTelephoneNumberOrder,
    DisconnectTelephoneNumberOrderResponse,
    DisconnectTelephoneNumberOrderType,
    DisconnectedTelephoneNumberList,
    ProtectedSetting,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_DisconnectMode = known(DisconnectMode)
_OrderStatus = known(OrderStatus)
_ProtectedSetting = known(ProtectedSetting)


def decode_DisconnectOrderRequest(node: etree._Element, work: Work) -> DisconnectOrderRequest:
    made = new(DisconnectOrderRequest)
    made.extra = made.customer_order_id = made.id = made.order_create_date = None
    made.disconnect_telephone_number_order_type = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "id" and made.id is None:
            made.id = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None:
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "DisconnectTelephoneNumberOrderType" and made.disconnect_telephone_number_order_type is None:
            made.disconnect_telephone_number_order_type = decode_DisconnectTelephoneNumberOrderType(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectOrderRequest(made: DisconnectOrderRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectOrderRequest or made.extra is not None:
        careful(made, DisconnectOrderRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.id) is not None:
        put_text(parts, "id", value)
    if (value := made.order_create_date) is not None:
        put_text(parts, "OrderCreateDate", value)
    if (item := made.disconnect_telephone_number_order_type) is not None:
        write_DisconnectTelephoneNumberOrderType(item, parts, "DisconnectTelephoneNumberOrderType")
    close(parts, start, name)


def decode_DisconnectTelephoneNumberOrder(node: etree._Element, work: Work) -> DisconnectTelephoneNumberOrder:
    made = new(DisconnectTelephoneNumberOrder)
    made.extra = made.customer_order_id = made.disconnect_telephone_number_order_type = made.name = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "DisconnectTelephoneNumberOrderType" and made.disconnect_telephone_number_order_type is None:
            made.disconnect_telephone_number_order_type = decode_DisconnectTelephoneNumberOrderType(child, work)
        elif tag == "Name" and made.name is None:
            made.name = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectTelephoneNumberOrder(made: DisconnectTelephoneNumberOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectTelephoneNumberOrder or made.extra is not None:
        careful(made, DisconnectTelephoneNumberOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (item := made.disconnect_telephone_number_order_type) is not None:
        write_DisconnectTelephoneNumberOrderType(item, parts, "DisconnectTelephoneNumberOrderType")
    if (value := made.name) is not None:
        put_text(parts, "Name", value)
    close(parts, start, name)


def decode_DisconnectTelephoneNumberOrderResponse(node: etree._Element, work: Work) -> DisconnectTelephoneNumberOrderResponse:
    made = new(DisconnectTelephoneNumberOrderResponse)
    made.extra = made.disconnected_telephone_number_list = made.error_list = made.order_request = None
    made.order_status = made.response_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DisconnectedTelephoneNumberList" and made.disconnected_telephone_number_list is None:
            made.disconnected_telephone_number_list = decode_DisconnectedTelephoneNumberList(child, work)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, work)
        elif tag == "orderRequest" and made.order_request is None:
            made.order_request = decode_DisconnectOrderRequest(child, work)
        elif tag == "OrderStatus" and made.order_status is None:
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectTelephoneNumberOrderResponse(made: DisconnectTelephoneNumberOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectTelephoneNumberOrderResponse or made.extra is not None:
        careful(made, DisconnectTelephoneNumberOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.disconnected_telephone_number_list) is not None:
        write_DisconnectedTelephoneNumberList(item, parts, "DisconnectedTelephoneNumberList")
    if (item := made.error_list) is not None:
        common.write_ErrorList(item, parts, "ErrorList")
    if (item := made.order_request) is not None:
        write_DisconnectOrderRequest(item, parts, "orderRequest")
    if (value := made.order_status) is not None:
        put_text(parts, "OrderStatus", value)
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_DisconnectTelephoneNumberOrderType(node: etree._Element, work: Work) -> DisconnectTelephoneNumberOrderType:
    made = new(DisconnectTelephoneNumberOrderType)
    made.extra = made.disconnect_mode = made.telephone_number_list = made.protected = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DisconnectMode" and made.disconnect_mode is None:
            made.disconnect_mode = _DisconnectMode[child.text or ""]
        elif tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = common.decode_TelephoneNumberList(child, work)
        elif tag == "Protected" and made.protected is None:
            made.protected = _ProtectedSetting[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectTelephoneNumberOrderType(made: DisconnectTelephoneNumberOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectTelephoneNumberOrderType or made.extra is not None:
        careful(made, DisconnectTelephoneNumberOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.disconnect_mode) is not None:
        put_text(parts, "DisconnectMode", value)
    if (item := made.telephone_number_list) is not None:
        common.write_TelephoneNumberList(item, parts, "TelephoneNumberList")
    if (value := made.protected) is not None:
        put_text(parts, "Protected", value)
    close(parts, start, name)


def decode_DisconnectedTelephoneNumberList(node: etree._Element, work: Work) -> DisconnectedTelephoneNumberList:
    made = new(DisconnectedTelephoneNumberList)
    made.extra = None
    made.telephone_number = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber":
            made.telephone_number.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectedTelephoneNumberList(made: DisconnectedTelephoneNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectedTelephoneNumberList or made.extra is not None:
        careful(made, DisconnectedTelephoneNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)
