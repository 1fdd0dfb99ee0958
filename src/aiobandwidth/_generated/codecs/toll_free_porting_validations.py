"""Decoders and writers of the group ``toll_free_porting_validations``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
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
from aiobandwidth._generated.models.toll_free_porting_validations import (
    DeniedTollFreeNumber,
    DeniedTollFreeNumberList,
    DisconnectedTollFreeNumberList,
    ManuallyPortableTollFreeNumberList,
    NonPortableTollFreeNumberList,
    PortableTollFreeNumberList,
    RespOrg,
    RespOrgList,
    SpareTollFreeNumberList,
    TollFreeNumberList,
    TollFreePortingBreakdown,
    TollFreePortingValidation,
    TollFreePortingValidationResponse,
    TollFreePortingValidationResponses,
    TransitionalTollFreeNumberList,
    UnavailableTollFreeNumberList,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_TollFreePortingValidationStatus = Known("TollFreePortingValidationStatus")


def decode_DeniedTollFreeNumber(node: etree._Element, depth: int) -> DeniedTollFreeNumber:
    made = new(DeniedTollFreeNumber)
    made.extra = made.toll_free_number = made.somos_error_code = made.somos_error_description = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeNumber" and made.toll_free_number is None and not len(child):
            made.toll_free_number = child.text or ""
        elif tag == "SomosErrorCode" and made.somos_error_code is None and not len(child):
            made.somos_error_code = child.text or ""
        elif tag == "SomosErrorDescription" and made.somos_error_description is None and not len(child):
            made.somos_error_description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DeniedTollFreeNumber(made: DeniedTollFreeNumber, parts: list[str], name: str) -> None:
    if made.__class__ is not DeniedTollFreeNumber or made.extra is not None:
        careful(made, DeniedTollFreeNumber, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_number is not None:
        put_text(parts, "TollFreeNumber", made.toll_free_number)
    if made.somos_error_code is not None:
        put_text(parts, "SomosErrorCode", made.somos_error_code)
    if made.somos_error_description is not None:
        put_text(parts, "SomosErrorDescription", made.somos_error_description)
    close(parts, start, name)


def decode_DeniedTollFreeNumberList(node: etree._Element, depth: int) -> DeniedTollFreeNumberList:
    made = new(DeniedTollFreeNumberList)
    made.extra = None
    made.denied_toll_free_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DeniedTollFreeNumber":
            made.denied_toll_free_number.append(decode_DeniedTollFreeNumber(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DeniedTollFreeNumberList(made: DeniedTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not DeniedTollFreeNumberList or made.extra is not None:
        careful(made, DeniedTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for denied_toll_free_number_ in plain_list(made.denied_toll_free_number):
        write_DeniedTollFreeNumber(denied_toll_free_number_, parts, "DeniedTollFreeNumber")
    close(parts, start, name)


def decode_DisconnectedTollFreeNumberList(node: etree._Element, depth: int) -> DisconnectedTollFreeNumberList:
    made = new(DisconnectedTollFreeNumberList)
    made.extra = None
    made.toll_free_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeNumber" and not len(child):
            made.toll_free_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_DisconnectedTollFreeNumberList(made: DisconnectedTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not DisconnectedTollFreeNumberList or made.extra is not None:
        careful(made, DisconnectedTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_number:
        put_texts(parts, "TollFreeNumber", made.toll_free_number)
    close(parts, start, name)


def decode_ManuallyPortableTollFreeNumberList(node: etree._Element, depth: int) -> ManuallyPortableTollFreeNumberList:
    made = new(ManuallyPortableTollFreeNumberList)
    made.extra = made.disconnected_toll_free_number_list = made.transitional_toll_free_number_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DisconnectedTollFreeNumberList" and made.disconnected_toll_free_number_list is None:
            made.disconnected_toll_free_number_list = decode_DisconnectedTollFreeNumberList(child, depth)
        elif tag == "TransitionalTollFreeNumberList" and made.transitional_toll_free_number_list is None:
            made.transitional_toll_free_number_list = decode_TransitionalTollFreeNumberList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ManuallyPortableTollFreeNumberList(made: ManuallyPortableTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not ManuallyPortableTollFreeNumberList or made.extra is not None:
        careful(made, ManuallyPortableTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.disconnected_toll_free_number_list is not None:
        write_DisconnectedTollFreeNumberList(made.disconnected_toll_free_number_list, parts, "DisconnectedTollFreeNumberList")
    if made.transitional_toll_free_number_list is not None:
        write_TransitionalTollFreeNumberList(made.transitional_toll_free_number_list, parts, "TransitionalTollFreeNumberList")
    close(parts, start, name)


def decode_NonPortableTollFreeNumberList(node: etree._Element, depth: int) -> NonPortableTollFreeNumberList:
    made = new(NonPortableTollFreeNumberList)
    made.extra = made.spare_toll_free_number_list = made.unavailable_toll_free_number_list = None
    made.denied_toll_free_number_list = made.resp_org_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SpareTollFreeNumberList" and made.spare_toll_free_number_list is None:
            made.spare_toll_free_number_list = decode_SpareTollFreeNumberList(child, depth)
        elif tag == "UnavailableTollFreeNumberList" and made.unavailable_toll_free_number_list is None:
            made.unavailable_toll_free_number_list = decode_UnavailableTollFreeNumberList(child, depth)
        elif tag == "DeniedTollFreeNumberList" and made.denied_toll_free_number_list is None:
            made.denied_toll_free_number_list = decode_DeniedTollFreeNumberList(child, depth)
        elif tag == "RespOrgList" and made.resp_org_list is None:
            made.resp_org_list = decode_RespOrgList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NonPortableTollFreeNumberList(made: NonPortableTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not NonPortableTollFreeNumberList or made.extra is not None:
        careful(made, NonPortableTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.spare_toll_free_number_list is not None:
        write_SpareTollFreeNumberList(made.spare_toll_free_number_list, parts, "SpareTollFreeNumberList")
    if made.unavailable_toll_free_number_list is not None:
        write_UnavailableTollFreeNumberList(made.unavailable_toll_free_number_list, parts, "UnavailableTollFreeNumberList")
    if made.denied_toll_free_number_list is not None:
        write_DeniedTollFreeNumberList(made.denied_toll_free_number_list, parts, "DeniedTollFreeNumberList")
    if made.resp_org_list is not None:
        write_RespOrgList(made.resp_org_list, parts, "RespOrgList")
    close(parts, start, name)


def decode_PortableTollFreeNumberList(node: etree._Element, depth: int) -> PortableTollFreeNumberList:
    made = new(PortableTollFreeNumberList)
    made.extra = made.resp_org_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RespOrgList" and made.resp_org_list is None:
            made.resp_org_list = decode_RespOrgList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortableTollFreeNumberList(made: PortableTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not PortableTollFreeNumberList or made.extra is not None:
        careful(made, PortableTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.resp_org_list is not None:
        write_RespOrgList(made.resp_org_list, parts, "RespOrgList")
    close(parts, start, name)


def decode_RespOrg(node: etree._Element, depth: int) -> RespOrg:
    made = new(RespOrg)
    made.extra = made.id = made.resp_org_exception = made.toll_free_number_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "RespOrgException" and made.resp_org_exception is None and not len(child):
            made.resp_org_exception = BOOLS[child.text or ""]
        elif tag == "TollFreeNumberList" and made.toll_free_number_list is None:
            made.toll_free_number_list = decode_TollFreeNumberList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RespOrg(made: RespOrg, parts: list[str], name: str) -> None:
    if made.__class__ is not RespOrg or made.extra is not None:
        careful(made, RespOrg, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.resp_org_exception is not None:
        put_text(parts, "RespOrgException", made.resp_org_exception)
    if made.toll_free_number_list is not None:
        write_TollFreeNumberList(made.toll_free_number_list, parts, "TollFreeNumberList")
    close(parts, start, name)


def decode_RespOrgList(node: etree._Element, depth: int) -> RespOrgList:
    made = new(RespOrgList)
    made.extra = None
    made.resp_org = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RespOrg":
            made.resp_org.append(decode_RespOrg(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RespOrgList(made: RespOrgList, parts: list[str], name: str) -> None:
    if made.__class__ is not RespOrgList or made.extra is not None:
        careful(made, RespOrgList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for resp_org_ in plain_list(made.resp_org):
        write_RespOrg(resp_org_, parts, "RespOrg")
    close(parts, start, name)


def decode_SpareTollFreeNumberList(node: etree._Element, depth: int) -> SpareTollFreeNumberList:
    made = new(SpareTollFreeNumberList)
    made.extra = None
    made.toll_free_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeNumber" and not len(child):
            made.toll_free_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SpareTollFreeNumberList(made: SpareTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not SpareTollFreeNumberList or made.extra is not None:
        careful(made, SpareTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_number:
        put_texts(parts, "TollFreeNumber", made.toll_free_number)
    close(parts, start, name)


def decode_TollFreeNumberList(node: etree._Element, depth: int) -> TollFreeNumberList:
    made = new(TollFreeNumberList)
    made.extra = None
    made.toll_free_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeNumber" and not len(child):
            made.toll_free_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeNumberList(made: TollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeNumberList or made.extra is not None:
        careful(made, TollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_number:
        put_texts(parts, "TollFreeNumber", made.toll_free_number)
    close(parts, start, name)


def decode_TollFreePortingBreakdown(node: etree._Element, depth: int) -> TollFreePortingBreakdown:
    made = new(TollFreePortingBreakdown)
    made.extra = made.portable_toll_free_number_list = made.manually_portable_toll_free_number_list = None
    made.non_portable_toll_free_number_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PortableTollFreeNumberList" and made.portable_toll_free_number_list is None:
            made.portable_toll_free_number_list = decode_PortableTollFreeNumberList(child, depth)
        elif tag == "ManuallyPortableTollFreeNumberList" and made.manually_portable_toll_free_number_list is None:
            made.manually_portable_toll_free_number_list = decode_ManuallyPortableTollFreeNumberList(child, depth)
        elif tag == "NonPortableTollFreeNumberList" and made.non_portable_toll_free_number_list is None:
            made.non_portable_toll_free_number_list = decode_NonPortableTollFreeNumberList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreePortingBreakdown(made: TollFreePortingBreakdown, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreePortingBreakdown or made.extra is not None:
        careful(made, TollFreePortingBreakdown, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.portable_toll_free_number_list is not None:
        write_PortableTollFreeNumberList(made.portable_toll_free_number_list, parts, "PortableTollFreeNumberList")
    if made.manually_portable_toll_free_number_list is not None:
        write_ManuallyPortableTollFreeNumberList(made.manually_portable_toll_free_number_list, parts, "ManuallyPortableTollFreeNumberList")
    if made.non_portable_toll_free_number_list is not None:
        write_NonPortableTollFreeNumberList(made.non_portable_toll_free_number_list, parts, "NonPortableTollFreeNumberList")
    close(parts, start, name)


def decode_TollFreePortingValidation(node: etree._Element, depth: int) -> TollFreePortingValidation:
    made = new(TollFreePortingValidation)
    made.extra = made.customer_order_id = made.processing_status = made.account_id_ = made.created_by_user = None
    made.order_create_date = made.order_id = made.toll_free_number_list = made.error_list = made.breakdown = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _TollFreePortingValidationStatus[child.text or ""]
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "TollFreeNumberList" and made.toll_free_number_list is None:
            made.toll_free_number_list = decode_TollFreeNumberList(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "Breakdown" and made.breakdown is None:
            made.breakdown = decode_TollFreePortingBreakdown(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreePortingValidation(made: TollFreePortingValidation, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreePortingValidation or made.extra is not None:
        careful(made, TollFreePortingValidation, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.toll_free_number_list is not None:
        write_TollFreeNumberList(made.toll_free_number_list, parts, "TollFreeNumberList")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.breakdown is not None:
        write_TollFreePortingBreakdown(made.breakdown, parts, "Breakdown")
    close(parts, start, name)


def decode_TollFreePortingValidationResponse(node: etree._Element, depth: int) -> TollFreePortingValidationResponse:
    made = new(TollFreePortingValidationResponse)
    made.extra = made.response_status = made.error_list = made.toll_free_porting_validation = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "TollFreePortingValidation" and made.toll_free_porting_validation is None:
            made.toll_free_porting_validation = decode_TollFreePortingValidation(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreePortingValidationResponse(made: TollFreePortingValidationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreePortingValidationResponse or made.extra is not None:
        careful(made, TollFreePortingValidationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.toll_free_porting_validation is not None:
        write_TollFreePortingValidation(made.toll_free_porting_validation, parts, "TollFreePortingValidation")
    close(parts, start, name)


def decode_TollFreePortingValidationResponses(node: etree._Element, depth: int) -> TollFreePortingValidationResponses:
    made = new(TollFreePortingValidationResponses)
    made.extra = made.response_status = None
    made.toll_free_porting_validation_response = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreePortingValidationResponse":
            made.toll_free_porting_validation_response.append(decode_TollFreePortingValidationResponse(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreePortingValidationResponses(made: TollFreePortingValidationResponses, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreePortingValidationResponses or made.extra is not None:
        careful(made, TollFreePortingValidationResponses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for toll_free_porting_validation_response_ in plain_list(made.toll_free_porting_validation_response):
        write_TollFreePortingValidationResponse(toll_free_porting_validation_response_, parts, "TollFreePortingValidationResponse")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TransitionalTollFreeNumberList(node: etree._Element, depth: int) -> TransitionalTollFreeNumberList:
    made = new(TransitionalTollFreeNumberList)
    made.extra = None
    made.toll_free_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeNumber" and not len(child):
            made.toll_free_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TransitionalTollFreeNumberList(made: TransitionalTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not TransitionalTollFreeNumberList or made.extra is not None:
        careful(made, TransitionalTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_number:
        put_texts(parts, "TollFreeNumber", made.toll_free_number)
    close(parts, start, name)


def decode_UnavailableTollFreeNumberList(node: etree._Element, depth: int) -> UnavailableTollFreeNumberList:
    made = new(UnavailableTollFreeNumberList)
    made.extra = None
    made.toll_free_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeNumber" and not len(child):
            made.toll_free_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UnavailableTollFreeNumberList(made: UnavailableTollFreeNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not UnavailableTollFreeNumberList or made.extra is not None:
        careful(made, UnavailableTollFreeNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_number:
        put_texts(parts, "TollFreeNumber", made.toll_free_number)
    close(parts, start, name)
