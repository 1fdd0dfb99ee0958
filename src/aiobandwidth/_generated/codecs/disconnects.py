"""Decoders and writers of the group ``disconnects``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.disconnects import (
    DisconnectOrderRequest,
    DisconnectTelephoneNumberOrder,
    DisconnectTelephoneNumberOrderResponse,
    DisconnectTelephoneNumberOrderType,
    DisconnectedTelephoneNumberList,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_DisconnectMode = Known("DisconnectMode")
_OrderStatus = Known("OrderStatus")
_ProtectedSetting = Known("ProtectedSetting")


def decode_DisconnectOrderRequest(node: etree._Element, depth: int) -> DisconnectOrderRequest:
    made = new(DisconnectOrderRequest)
    made.extra = made.customer_order_id = made.id = made.order_create_date = None
    made.disconnect_telephone_number_order_type = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "DisconnectTelephoneNumberOrderType" and made.disconnect_telephone_number_order_type is None:
            made.disconnect_telephone_number_order_type = decode_DisconnectTelephoneNumberOrderType(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectOrderRequest(made: DisconnectOrderRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectOrderRequest or made.extra is not None:
        careful(made, DisconnectOrderRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.id is not None:
        put_text(parts, "id", made.id)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.disconnect_telephone_number_order_type is not None:
        write_DisconnectTelephoneNumberOrderType(made.disconnect_telephone_number_order_type, parts, "DisconnectTelephoneNumberOrderType")
    close(parts, start, name)


def decode_DisconnectTelephoneNumberOrder(node: etree._Element, depth: int) -> DisconnectTelephoneNumberOrder:
    made = new(DisconnectTelephoneNumberOrder)
    made.extra = made.customer_order_id = made.disconnect_telephone_number_order_type = made.name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "DisconnectTelephoneNumberOrderType" and made.disconnect_telephone_number_order_type is None:
            made.disconnect_telephone_number_order_type = decode_DisconnectTelephoneNumberOrderType(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectTelephoneNumberOrder(made: DisconnectTelephoneNumberOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectTelephoneNumberOrder or made.extra is not None:
        careful(made, DisconnectTelephoneNumberOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.disconnect_telephone_number_order_type is not None:
        write_DisconnectTelephoneNumberOrderType(made.disconnect_telephone_number_order_type, parts, "DisconnectTelephoneNumberOrderType")
    if made.name is not None:
        put_text(parts, "Name", made.name)
    close(parts, start, name)


def decode_DisconnectTelephoneNumberOrderResponse(node: etree._Element, depth: int) -> DisconnectTelephoneNumberOrderResponse:
    made = new(DisconnectTelephoneNumberOrderResponse)
    made.extra = made.disconnected_telephone_number_list = made.error_list = made.order_request = None
    made.order_status = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "DisconnectedTelephoneNumberList" and made.disconnected_telephone_number_list is None:
            made.disconnected_telephone_number_list = decode_DisconnectedTelephoneNumberList(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "orderRequest" and made.order_request is None:
            made.order_request = decode_DisconnectOrderRequest(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectTelephoneNumberOrderResponse(made: DisconnectTelephoneNumberOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectTelephoneNumberOrderResponse or made.extra is not None:
        careful(made, DisconnectTelephoneNumberOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.disconnected_telephone_number_list is not None:
        write_DisconnectedTelephoneNumberList(made.disconnected_telephone_number_list, parts, "DisconnectedTelephoneNumberList")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.order_request is not None:
        write_DisconnectOrderRequest(made.order_request, parts, "orderRequest")
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_DisconnectTelephoneNumberOrderType(node: etree._Element, depth: int) -> DisconnectTelephoneNumberOrderType:
    made = new(DisconnectTelephoneNumberOrderType)
    made.extra = made.disconnect_mode = made.telephone_number_list = made.protected = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DisconnectMode" and made.disconnect_mode is None and not len(child):
            made.disconnect_mode = _DisconnectMode[child.text or ""]
        elif tag == "Protected" and made.protected is None and not len(child):
            made.protected = _ProtectedSetting[child.text or ""]
        elif tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = common.decode_TelephoneNumberList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectTelephoneNumberOrderType(made: DisconnectTelephoneNumberOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectTelephoneNumberOrderType or made.extra is not None:
        careful(made, DisconnectTelephoneNumberOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.disconnect_mode is not None:
        put_text(parts, "DisconnectMode", made.disconnect_mode)
    if made.telephone_number_list is not None:
        common.write_TelephoneNumberList(made.telephone_number_list, parts, "TelephoneNumberList")
    if made.protected is not None:
        put_text(parts, "Protected", made.protected)
    close(parts, start, name)


def decode_DisconnectedTelephoneNumberList(node: etree._Element, depth: int) -> DisconnectedTelephoneNumberList:
    made = new(DisconnectedTelephoneNumberList)
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


def write_DisconnectedTelephoneNumberList(made: DisconnectedTelephoneNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectedTelephoneNumberList or made.extra is not None:
        careful(made, DisconnectedTelephoneNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)
