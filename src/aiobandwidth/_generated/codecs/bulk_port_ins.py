"""Decoders and writers of the group ``bulk_port_ins``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BLANKS,
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
from aiobandwidth._generated.models.bulk_port_ins import (
    BulkPortInHistoryResponse,
    BulkPortin,
    BulkPortinResponse,
    BulkPortinResponses,
    ChildPortinOrder,
    ChildPortinOrderList,
    DeletableText,
    NotValidatedTnList,
    PortableTnList,
    PortinError,
    PortinErrorList,
    PortinErrors,
    PortinList,
    PortinListErrors,
    PortinListResponse,
    TnListError,
    TnListErrorList,
    TnListResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import phone_numbers
else:
    addresses = Codecs("addresses")
    common = Codecs("common")
    phone_numbers = Codecs("phone_numbers")

_BulkPortInStatus = Known("BulkPortInStatus")


def decode_BulkPortInHistoryResponse(node: etree._Element, depth: int) -> BulkPortInHistoryResponse:
    made = new(BulkPortInHistoryResponse)
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


def write_BulkPortInHistoryResponse(made: BulkPortInHistoryResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BulkPortInHistoryResponse or made.extra is not None:
        careful(made, BulkPortInHistoryResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BulkPortin(node: etree._Element, depth: int) -> BulkPortin:
    made = new(BulkPortin)
    made.extra = made.account_number = made.alternate_spid = made.billing_telephone_number = made.status = None
    made.customer_order_id = made.loa_authorizing_person = made.requested_foc_date = made.retry_validation = None
    made.subscriber = made.target_resp_org_id = made.tn_attributes = made.site_id = made.peer_id = None
    made.pin_number = made.processing_status = made.account_id_ = made.created_by_user = made.last_modified_by = None
    made.last_modified_date = made.order_create_date = made.order_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "AlternateSpid" and made.alternate_spid is None and not len(child):
            made.alternate_spid = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None and not len(child):
            made.loa_authorizing_person = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "RetryValidation" and made.retry_validation is None and not len(child):
            made.retry_validation = BOOLS[child.text or ""]
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None and not len(child):
            made.target_resp_org_id = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "PinNumber" and made.pin_number is None and not len(child):
            made.pin_number = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _BulkPortInStatus[child.text or ""]
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None and not len(child):
            made.last_modified_by = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "Status" and made.status is None:
            made.status = common.decode_StatusDetail(child, depth)
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "PeerId" and made.peer_id is None:
            made.peer_id = decode_DeletableText(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BulkPortin(made: BulkPortin, parts: list[str], name: str) -> None:
    if made.__class__ is not BulkPortin or made.extra is not None:
        careful(made, BulkPortin, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.alternate_spid is not None:
        put_text(parts, "AlternateSpid", made.alternate_spid)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.status is not None:
        common.write_StatusDetail(made.status, parts, "Status")
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.loa_authorizing_person is not None:
        put_text(parts, "LoaAuthorizingPerson", made.loa_authorizing_person)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    if made.retry_validation is not None:
        put_text(parts, "RetryValidation", made.retry_validation)
    if made.subscriber is not None:
        addresses.write_Subscriber(made.subscriber, parts, "Subscriber")
    if made.target_resp_org_id is not None:
        put_text(parts, "TargetRespOrgId", made.target_resp_org_id)
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.peer_id is not None:
        write_DeletableText(made.peer_id, parts, "PeerId")
    if made.pin_number is not None:
        put_text(parts, "PinNumber", made.pin_number)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.last_modified_by is not None:
        put_text(parts, "LastModifiedBy", made.last_modified_by)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    close(parts, start, name)


def decode_BulkPortinResponse(node: etree._Element, depth: int) -> BulkPortinResponse:
    made = new(BulkPortinResponse)
    made.extra = made.account_id_ = made.order_id = made.order_type = made.supp_count = made.company_name = None
    made.created_by_user = made.last_modified_by = made.last_modified_date = made.order_create_date = None
    made.peer_id = made.portin_list = made.processing_status = made.requested_foc_date = made.site_id = None
    made.target_resp_org_id = made.response_status = made.portin_list_errors = made.bulk_portin = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "SuppCount" and made.supp_count is None and not len(child):
            made.supp_count = INTS[child.text or ""]
        elif tag == "CompanyName" and made.company_name is None and not len(child):
            made.company_name = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None and not len(child):
            made.last_modified_by = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _BulkPortInStatus[child.text or ""]
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None and not len(child):
            made.target_resp_org_id = child.text or ""
        elif tag == "PortinList" and made.portin_list is None:
            made.portin_list = decode_PortinList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "PortinListErrors" and made.portin_list_errors is None:
            made.portin_list_errors = decode_PortinListErrors(child, depth)
        elif tag == "BulkPortin" and made.bulk_portin is None:
            made.bulk_portin = decode_BulkPortin(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BulkPortinResponse(made: BulkPortinResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BulkPortinResponse or made.extra is not None:
        careful(made, BulkPortinResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.supp_count is not None:
        put_text(parts, "SuppCount", made.supp_count)
    if made.company_name is not None:
        put_text(parts, "CompanyName", made.company_name)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.last_modified_by is not None:
        put_text(parts, "LastModifiedBy", made.last_modified_by)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.portin_list is not None:
        write_PortinList(made.portin_list, parts, "PortinList")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.target_resp_org_id is not None:
        put_text(parts, "TargetRespOrgId", made.target_resp_org_id)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.portin_list_errors is not None:
        write_PortinListErrors(made.portin_list_errors, parts, "PortinListErrors")
    if made.bulk_portin is not None:
        write_BulkPortin(made.bulk_portin, parts, "BulkPortin")
    close(parts, start, name)


def decode_BulkPortinResponses(node: etree._Element, depth: int) -> BulkPortinResponses:
    made = new(BulkPortinResponses)
    made.extra = made.total_count = made.links = made.response_status = None
    made.bulk_portin_response = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "BulkPortinResponse":
            made.bulk_portin_response.append(decode_BulkPortinResponse(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BulkPortinResponses(made: BulkPortinResponses, parts: list[str], name: str) -> None:
    if made.__class__ is not BulkPortinResponses or made.extra is not None:
        careful(made, BulkPortinResponses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    for bulk_portin_response_ in plain_list(made.bulk_portin_response):
        write_BulkPortinResponse(bulk_portin_response_, parts, "BulkPortinResponse")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_ChildPortinOrder(node: etree._Element, depth: int) -> ChildPortinOrder:
    made = new(ChildPortinOrder)
    made.extra = made.order_id = None
    made.tn_list = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "TnList":
            made.tn_list.append(phone_numbers.decode_TnList(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ChildPortinOrder(made: ChildPortinOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not ChildPortinOrder or made.extra is not None:
        careful(made, ChildPortinOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    for tn_list_ in plain_list(made.tn_list):
        phone_numbers.write_TnList(tn_list_, parts, "TnList")
    close(parts, start, name)


def decode_ChildPortinOrderList(node: etree._Element, depth: int) -> ChildPortinOrderList:
    made = new(ChildPortinOrderList)
    made.extra = None
    made.child_portin_order = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ChildPortinOrder":
            made.child_portin_order.append(decode_ChildPortinOrder(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ChildPortinOrderList(made: ChildPortinOrderList, parts: list[str], name: str) -> None:
    if made.__class__ is not ChildPortinOrderList or made.extra is not None:
        careful(made, ChildPortinOrderList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for child_portin_order_ in plain_list(made.child_portin_order):
        write_ChildPortinOrder(child_portin_order_, parts, "ChildPortinOrder")
    close(parts, start, name)


def decode_DeletableText(node: etree._Element, depth: int) -> DeletableText:
    made = new(DeletableText)
    made.extra = made.delete = made.text = None
    if (content := node.text) is not None:
        if content.strip(BLANKS):
            made.text = content
    for child in node:
        accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DeletableText(made: DeletableText, parts: list[str], name: str) -> None:
    careful(made, DeletableText, parts, name)


def decode_NotValidatedTnList(node: etree._Element, depth: int) -> NotValidatedTnList:
    made = new(NotValidatedTnList)
    made.extra = None
    made.tn = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TN" and not len(child):
            made.tn.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NotValidatedTnList(made: NotValidatedTnList, parts: list[str], name: str) -> None:
    if made.__class__ is not NotValidatedTnList or made.extra is not None:
        careful(made, NotValidatedTnList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tn:
        put_texts(parts, "TN", made.tn)
    close(parts, start, name)


def decode_PortableTnList(node: etree._Element, depth: int) -> PortableTnList:
    made = new(PortableTnList)
    made.extra = None
    made.tn = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TN" and not len(child):
            made.tn.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortableTnList(made: PortableTnList, parts: list[str], name: str) -> None:
    if made.__class__ is not PortableTnList or made.extra is not None:
        careful(made, PortableTnList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tn:
        put_texts(parts, "TN", made.tn)
    close(parts, start, name)


def decode_PortinError(node: etree._Element, depth: int) -> PortinError:
    made = new(PortinError)
    made.extra = made.error_code = made.portin_order_id = made.description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ErrorCode" and made.error_code is None and not len(child):
            made.error_code = child.text or ""
        elif tag == "portinOrderId" and made.portin_order_id is None and not len(child):
            made.portin_order_id = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortinError(made: PortinError, parts: list[str], name: str) -> None:
    if made.__class__ is not PortinError or made.extra is not None:
        careful(made, PortinError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error_code is not None:
        put_text(parts, "ErrorCode", made.error_code)
    if made.portin_order_id is not None:
        put_text(parts, "portinOrderId", made.portin_order_id)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    close(parts, start, name)


def decode_PortinErrorList(node: etree._Element, depth: int) -> PortinErrorList:
    made = new(PortinErrorList)
    made.extra = None
    made.error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Error":
            made.error.append(decode_PortinError(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortinErrorList(made: PortinErrorList, parts: list[str], name: str) -> None:
    if made.__class__ is not PortinErrorList or made.extra is not None:
        careful(made, PortinErrorList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for error_ in plain_list(made.error):
        write_PortinError(error_, parts, "Error")
    close(parts, start, name)


def decode_PortinErrors(node: etree._Element, depth: int) -> PortinErrors:
    made = new(PortinErrors)
    made.extra = made.portin_order_id = made.errors = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PortinOrderId" and made.portin_order_id is None and not len(child):
            made.portin_order_id = child.text or ""
        elif tag == "Errors" and made.errors is None:
            made.errors = decode_PortinErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortinErrors(made: PortinErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not PortinErrors or made.extra is not None:
        careful(made, PortinErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.portin_order_id is not None:
        put_text(parts, "PortinOrderId", made.portin_order_id)
    if made.errors is not None:
        write_PortinErrorList(made.errors, parts, "Errors")
    close(parts, start, name)


def decode_PortinList(node: etree._Element, depth: int) -> PortinList:
    made = new(PortinList)
    made.extra = None
    made.portin_order_id = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PortinOrderId" and not len(child):
            made.portin_order_id.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortinList(made: PortinList, parts: list[str], name: str) -> None:
    if made.__class__ is not PortinList or made.extra is not None:
        careful(made, PortinList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.portin_order_id:
        put_texts(parts, "PortinOrderId", made.portin_order_id)
    close(parts, start, name)


def decode_PortinListErrors(node: etree._Element, depth: int) -> PortinListErrors:
    made = new(PortinListErrors)
    made.extra = None
    made.portin_errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PortinErrors":
            made.portin_errors.append(decode_PortinErrors(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortinListErrors(made: PortinListErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not PortinListErrors or made.extra is not None:
        careful(made, PortinListErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for portin_errors_ in plain_list(made.portin_errors):
        write_PortinErrors(portin_errors_, parts, "PortinErrors")
    close(parts, start, name)


def decode_PortinListResponse(node: etree._Element, depth: int) -> PortinListResponse:
    made = new(PortinListResponse)
    made.extra = made.portin_list = made.errors = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PortinList" and made.portin_list is None:
            made.portin_list = decode_PortinList(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = decode_PortinErrorList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortinListResponse(made: PortinListResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not PortinListResponse or made.extra is not None:
        careful(made, PortinListResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.portin_list is not None:
        write_PortinList(made.portin_list, parts, "PortinList")
    if made.errors is not None:
        write_PortinErrorList(made.errors, parts, "Errors")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TnListError(node: etree._Element, depth: int) -> TnListError:
    made = new(TnListError)
    made.extra = made.code = made.description = made.telephone_numbers = made.tn_list = None
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
        elif tag == "TnList" and made.tn_list is None:
            made.tn_list = phone_numbers.decode_TnList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnListError(made: TnListError, parts: list[str], name: str) -> None:
    if made.__class__ is not TnListError or made.extra is not None:
        careful(made, TnListError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.code is not None:
        put_text(parts, "Code", made.code)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    if made.tn_list is not None:
        phone_numbers.write_TnList(made.tn_list, parts, "TnList")
    close(parts, start, name)


def decode_TnListErrorList(node: etree._Element, depth: int) -> TnListErrorList:
    made = new(TnListErrorList)
    made.extra = None
    made.error = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Error":
            made.error.append(decode_TnListError(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnListErrorList(made: TnListErrorList, parts: list[str], name: str) -> None:
    if made.__class__ is not TnListErrorList or made.extra is not None:
        careful(made, TnListErrorList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for error_ in plain_list(made.error):
        write_TnListError(error_, parts, "Error")
    close(parts, start, name)


def decode_TnListResponse(node: etree._Element, depth: int) -> TnListResponse:
    made = new(TnListResponse)
    made.extra = made.response_status = made.processing_status = made.order_id = made.not_validated_tn_list = None
    made.child_portin_order_list = made.portable_tn_list = made.child_portin_order = made.error_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _BulkPortInStatus[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "NotValidatedTnList" and made.not_validated_tn_list is None:
            made.not_validated_tn_list = decode_NotValidatedTnList(child, depth)
        elif tag == "ChildPortinOrderList" and made.child_portin_order_list is None:
            made.child_portin_order_list = decode_ChildPortinOrderList(child, depth)
        elif tag == "PortableTnList" and made.portable_tn_list is None:
            made.portable_tn_list = decode_PortableTnList(child, depth)
        elif tag == "ChildPortinOrder" and made.child_portin_order is None:
            made.child_portin_order = decode_ChildPortinOrder(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = decode_TnListErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TnListResponse(made: TnListResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TnListResponse or made.extra is not None:
        careful(made, TnListResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.not_validated_tn_list is not None:
        write_NotValidatedTnList(made.not_validated_tn_list, parts, "NotValidatedTnList")
    if made.child_portin_order_list is not None:
        write_ChildPortinOrderList(made.child_portin_order_list, parts, "ChildPortinOrderList")
    if made.portable_tn_list is not None:
        write_PortableTnList(made.portable_tn_list, parts, "PortableTnList")
    if made.child_portin_order is not None:
        write_ChildPortinOrder(made.child_portin_order, parts, "ChildPortinOrder")
    if made.error_list is not None:
        write_TnListErrorList(made.error_list, parts, "ErrorList")
    close(parts, start, name)
