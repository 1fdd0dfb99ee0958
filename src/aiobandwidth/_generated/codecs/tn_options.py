"""Decoders and writers of the group ``tn_options``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.tn_options import (
    A2pSettings,
    TnOptionGroup,
    TnOptionGroups,
    TnOptionOrder,
    TnOptionOrderReportResponse,
    TnOptionOrderResponse,
    TnOptionOrderSummary,
    TnOptionOrders,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import order_lists
    from aiobandwidth._generated.codecs import routing
else:
    common = Codecs("common")
    order_lists = Codecs("order_lists")
    routing = Codecs("routing")

_CallNumberFormat = Known("CallNumberFormat")
_OrderStatus = Known("OrderStatus")
_ProcessingStatus = Known("ProcessingStatus")
_RpidFormat = Known("RpidFormat")
_TnOptionAction = Known("TnOptionAction")
_TnOptionSms = Known("TnOptionSms")
_TnOptionSwitch = Known("TnOptionSwitch")


def decode_A2pSettings(node: etree._Element, depth: int) -> A2pSettings:
    made = new(A2pSettings)
    made.extra = made.message_class = made.campaign_id = made.action = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessageClass" and made.message_class is None and not len(child):
            made.message_class = child.text or ""
        elif tag == "CampaignId" and made.campaign_id is None and not len(child):
            made.campaign_id = child.text or ""
        elif tag == "Action" and made.action is None and not len(child):
            made.action = _TnOptionAction[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_A2pSettings(made: A2pSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not A2pSettings or made.extra is not None:
        careful(made, A2pSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.message_class is not None:
        put_text(parts, "MessageClass", made.message_class)
    if made.campaign_id is not None:
        put_text(parts, "CampaignId", made.campaign_id)
    if made.action is not None:
        put_text(parts, "Action", made.action)
    close(parts, start, name)


def decode_TnOptionGroup(node: etree._Element, depth: int) -> TnOptionGroup:
    made = new(TnOptionGroup)
    made.extra = made.call_verification_enabled = made.pindrop_enabled = made.number_format = made.rpid_format = None
    made.rewrite_user = made.call_forward = made.calling_name_display = made.espid = made.port_out_passcode = None
    made.protected = made.sms = made.origination_route_plan = made.final_destination_uri = made.nnid = None
    made.a2p_settings = made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CallVerificationEnabled" and made.call_verification_enabled is None and not len(child):
            made.call_verification_enabled = BOOLS[child.text or ""]
        elif tag == "PindropEnabled" and made.pindrop_enabled is None and not len(child):
            made.pindrop_enabled = BOOLS[child.text or ""]
        elif tag == "NumberFormat" and made.number_format is None and not len(child):
            made.number_format = _CallNumberFormat[child.text or ""]
        elif tag == "RPIDFormat" and made.rpid_format is None and not len(child):
            made.rpid_format = _RpidFormat[child.text or ""]
        elif tag == "RewriteUser" and made.rewrite_user is None and not len(child):
            made.rewrite_user = child.text or ""
        elif tag == "CallForward" and made.call_forward is None and not len(child):
            made.call_forward = child.text or ""
        elif tag == "CallingNameDisplay" and made.calling_name_display is None and not len(child):
            made.calling_name_display = _TnOptionSwitch[child.text or ""]
        elif tag == "ESPID" and made.espid is None and not len(child):
            made.espid = child.text or ""
        elif tag == "PortOutPasscode" and made.port_out_passcode is None and not len(child):
            made.port_out_passcode = child.text or ""
        elif tag == "Protected" and made.protected is None and not len(child):
            made.protected = BOOLS[child.text or ""]
        elif tag == "Sms" and made.sms is None and not len(child):
            made.sms = _TnOptionSms[child.text or ""]
        elif tag == "FinalDestinationURI" and made.final_destination_uri is None and not len(child):
            made.final_destination_uri = child.text or ""
        elif tag == "NNID" and made.nnid is None and not len(child):
            made.nnid = child.text or ""
        elif tag == "OriginationRoutePlan" and made.origination_route_plan is None:
            made.origination_route_plan = routing.decode_OriginationRoutePlan(child, depth)
        elif tag == "A2pSettings" and made.a2p_settings is None:
            made.a2p_settings = decode_A2pSettings(child, depth)
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptionGroup(made: TnOptionGroup, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionGroup or made.extra is not None:
        careful(made, TnOptionGroup, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.call_verification_enabled is not None:
        put_text(parts, "CallVerificationEnabled", made.call_verification_enabled)
    if made.pindrop_enabled is not None:
        put_text(parts, "PindropEnabled", made.pindrop_enabled)
    if made.number_format is not None:
        put_text(parts, "NumberFormat", made.number_format)
    if made.rpid_format is not None:
        put_text(parts, "RPIDFormat", made.rpid_format)
    if made.rewrite_user is not None:
        put_text(parts, "RewriteUser", made.rewrite_user)
    if made.call_forward is not None:
        put_text(parts, "CallForward", made.call_forward)
    if made.calling_name_display is not None:
        put_text(parts, "CallingNameDisplay", made.calling_name_display)
    if made.espid is not None:
        put_text(parts, "ESPID", made.espid)
    if made.port_out_passcode is not None:
        put_text(parts, "PortOutPasscode", made.port_out_passcode)
    if made.protected is not None:
        put_text(parts, "Protected", made.protected)
    if made.sms is not None:
        put_text(parts, "Sms", made.sms)
    if made.origination_route_plan is not None:
        routing.write_OriginationRoutePlan(made.origination_route_plan, parts, "OriginationRoutePlan")
    if made.final_destination_uri is not None:
        put_text(parts, "FinalDestinationURI", made.final_destination_uri)
    if made.nnid is not None:
        put_text(parts, "NNID", made.nnid)
    if made.a2p_settings is not None:
        write_A2pSettings(made.a2p_settings, parts, "A2pSettings")
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_TnOptionGroups(node: etree._Element, depth: int) -> TnOptionGroups:
    made = new(TnOptionGroups)
    made.extra = None
    made.tn_option_group = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TnOptionGroup":
            made.tn_option_group.append(decode_TnOptionGroup(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptionGroups(made: TnOptionGroups, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionGroups or made.extra is not None:
        careful(made, TnOptionGroups, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for tn_option_group_ in plain_list(made.tn_option_group):
        write_TnOptionGroup(tn_option_group_, parts, "TnOptionGroup")
    close(parts, start, name)


def decode_TnOptionOrder(node: etree._Element, depth: int) -> TnOptionOrder:
    made = new(TnOptionOrder)
    made.extra = made.order_create_date = made.account_id_ = made.created_by_user = made.order_id = made.peer_id = None
    made.last_modified_date = made.processing_status = made.site_id = made.customer_order_id = made.name = None
    made.tn_option_groups = made.error_list = made.last_modified_by = made.warnings = None
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
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _ProcessingStatus[child.text or ""]
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None and not len(child):
            made.last_modified_by = child.text or ""
        elif tag == "TnOptionGroups" and made.tn_option_groups is None:
            made.tn_option_groups = decode_TnOptionGroups(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "Warnings" and made.warnings is None:
            made.warnings = common.decode_Warnings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptionOrder(made: TnOptionOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionOrder or made.extra is not None:
        careful(made, TnOptionOrder, parts, name)
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
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.tn_option_groups is not None:
        write_TnOptionGroups(made.tn_option_groups, parts, "TnOptionGroups")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.last_modified_by is not None:
        put_text(parts, "LastModifiedBy", made.last_modified_by)
    if made.warnings is not None:
        common.write_Warnings(made.warnings, parts, "Warnings")
    close(parts, start, name)


def decode_TnOptionOrderReportResponse(node: etree._Element, depth: int) -> TnOptionOrderReportResponse:
    made = new(TnOptionOrderReportResponse)
    made.extra = made.links = made.total_count = made.response_status = None
    made.tn_option_order_summary = []
    made.tn_option_orders = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "TnOptionOrderSummary":
            made.tn_option_order_summary.append(decode_TnOptionOrderSummary(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "TnOptionOrders":
            made.tn_option_orders.append(decode_TnOptionOrders(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptionOrderReportResponse(made: TnOptionOrderReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionOrderReportResponse or made.extra is not None:
        careful(made, TnOptionOrderReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    for tn_option_order_summary_ in plain_list(made.tn_option_order_summary):
        write_TnOptionOrderSummary(tn_option_order_summary_, parts, "TnOptionOrderSummary")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    for tn_option_orders_ in plain_list(made.tn_option_orders):
        write_TnOptionOrders(tn_option_orders_, parts, "TnOptionOrders")
    close(parts, start, name)


def decode_TnOptionOrderResponse(node: etree._Element, depth: int) -> TnOptionOrderResponse:
    made = new(TnOptionOrderResponse)
    made.extra = made.response_status = made.tn_option_order = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "TnOptionOrder" and made.tn_option_order is None:
            made.tn_option_order = decode_TnOptionOrder(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptionOrderResponse(made: TnOptionOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionOrderResponse or made.extra is not None:
        careful(made, TnOptionOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.tn_option_order is not None:
        write_TnOptionOrder(made.tn_option_order, parts, "TnOptionOrder")
    close(parts, start, name)


def decode_TnOptionOrderSummary(node: etree._Element, depth: int) -> TnOptionOrderSummary:
    made = new(TnOptionOrderSummary)
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


def write_TnOptionOrderSummary(made: TnOptionOrderSummary, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionOrderSummary or made.extra is not None:
        careful(made, TnOptionOrderSummary, parts, name)
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


def decode_TnOptionOrders(node: etree._Element, depth: int) -> TnOptionOrders:
    made = new(TnOptionOrders)
    made.extra = made.total_count = None
    made.tn_option_order = []
    made.tn_option_order_summary = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "TnOptionOrder":
            made.tn_option_order.append(decode_TnOptionOrder(child, depth))
        elif tag == "TnOptionOrderSummary":
            made.tn_option_order_summary.append(decode_TnOptionOrderSummary(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnOptionOrders(made: TnOptionOrders, parts: list[str], name: str) -> None:
    if made.__class__ is not TnOptionOrders or made.extra is not None:
        careful(made, TnOptionOrders, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for tn_option_order_ in plain_list(made.tn_option_order):
        write_TnOptionOrder(tn_option_order_, parts, "TnOptionOrder")
    for tn_option_order_summary_ in plain_list(made.tn_option_order_summary):
        write_TnOptionOrderSummary(tn_option_order_summary_, parts, "TnOptionOrderSummary")
    close(parts, start, name)
