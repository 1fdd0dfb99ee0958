"""Decoders and writers of the group ``lidbs``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.lidbs import (
    LidbOrder,
    LidbOrderReportResponse,
    LidbOrderResponse,
    LidbTnGroup,
    LidbTnGroups,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_LidbUseType = Known("LidbUseType")
_LidbVisibility = Known("LidbVisibility")
_ProcessingStatus = Known("ProcessingStatus")


def decode_LidbOrder(node: etree._Element, depth: int) -> LidbOrder:
    made = new(LidbOrder)
    made.extra = made.customer_order_id = made.order_id = made.order_create_date = made.processing_status = None
    made.created_by_user = made.last_modified_date = made.order_complete_date = made.error_list = None
    made.lidb_tn_groups = made.name = made.peer_id = made.id = made.site_id = made.account_id_ = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "orderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderCompleteDate" and made.order_complete_date is None and not len(child):
            made.order_complete_date = read_datetime(child.text or "")
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "LidbTnGroups" and made.lidb_tn_groups is None:
            made.lidb_tn_groups = decode_LidbTnGroups(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LidbOrder(made: LidbOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not LidbOrder or made.extra is not None:
        careful(made, LidbOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.order_id is not None:
        put_text(parts, "orderId", made.order_id)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_complete_date is not None:
        put_text(parts, "OrderCompleteDate", made.order_complete_date)
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.lidb_tn_groups is not None:
        write_LidbTnGroups(made.lidb_tn_groups, parts, "LidbTnGroups")
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.id is not None:
        put_text(parts, "id", made.id)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    close(parts, start, name)


def decode_LidbOrderReportResponse(node: etree._Element, depth: int) -> LidbOrderReportResponse:
    made = new(LidbOrderReportResponse)
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


def write_LidbOrderReportResponse(made: LidbOrderReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LidbOrderReportResponse or made.extra is not None:
        careful(made, LidbOrderReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_LidbOrderResponse(node: etree._Element, depth: int) -> LidbOrderResponse:
    made = new(LidbOrderResponse)
    made.extra = made.status = made.error_list = made.lidb_order = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Status" and made.status is None:
            made.status = common.decode_StatusDetail(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "LidbOrder" and made.lidb_order is None:
            made.lidb_order = decode_LidbOrder(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LidbOrderResponse(made: LidbOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LidbOrderResponse or made.extra is not None:
        careful(made, LidbOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.status is not None:
        common.write_StatusDetail(made.status, parts, "Status")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.lidb_order is not None:
        write_LidbOrder(made.lidb_order, parts, "LidbOrder")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_LidbTnGroup(node: etree._Element, depth: int) -> LidbTnGroup:
    made = new(LidbTnGroup)
    made.extra = made.telephone_numbers = made.full_number = made.subscriber_information = made.use_type = None
    made.visibility = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FullNumber" and made.full_number is None and not len(child):
            made.full_number = child.text or ""
        elif tag == "SubscriberInformation" and made.subscriber_information is None and not len(child):
            made.subscriber_information = child.text or ""
        elif tag == "UseType" and made.use_type is None and not len(child):
            made.use_type = _LidbUseType[child.text or ""]
        elif tag == "Visibility" and made.visibility is None and not len(child):
            made.visibility = _LidbVisibility[child.text or ""]
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LidbTnGroup(made: LidbTnGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not LidbTnGroup or made.extra is not None:
        careful(made, LidbTnGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.full_number is not None:
        put_text(parts, "FullNumber", made.full_number)
    if made.subscriber_information is not None:
        put_text(parts, "SubscriberInformation", made.subscriber_information)
    if made.use_type is not None:
        put_text(parts, "UseType", made.use_type)
    if made.visibility is not None:
        put_text(parts, "Visibility", made.visibility)
    close(parts, start, name)


def decode_LidbTnGroups(node: etree._Element, depth: int) -> LidbTnGroups:
    made = new(LidbTnGroups)
    made.extra = None
    made.lidb_tn_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LidbTnGroup":
            made.lidb_tn_group.append(decode_LidbTnGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LidbTnGroups(made: LidbTnGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not LidbTnGroups or made.extra is not None:
        careful(made, LidbTnGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for lidb_tn_group_ in plain_list(made.lidb_tn_group):
        write_LidbTnGroup(lidb_tn_group_, parts, "LidbTnGroup")
    close(parts, start, name)
