"""Decoders and writers of the group ``port_outs``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.port_outs import (
    AcceptableValues,
    BulkPortOut,
    PortOutRequest,
    PortOutResponse,
    PortOutTelephoneNumberList,
    PortOutValidationRequest,
    PortOutValidationResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_PortOutAction = Known("PortOutAction")
_PortOutStatus = Known("PortOutStatus")
_PortOutSupplement = Known("PortOutSupplement")


def decode_AcceptableValues(node: etree._Element, depth: int) -> AcceptableValues:
    made = new(AcceptableValues)
    made.extra = made.pin = made.account_number = made.zip_code = made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Pin" and made.pin is None and not len(child):
            made.pin = child.text or ""
        elif tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "ZipCode" and made.zip_code is None and not len(child):
            made.zip_code = child.text or ""
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AcceptableValues(made: AcceptableValues, parts: list[str], name: str) -> None:
    if made.__class__ is not AcceptableValues or made.extra is not None:
        careful(made, AcceptableValues, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.pin is not None:
        put_text(parts, "Pin", made.pin)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.zip_code is not None:
        put_text(parts, "ZipCode", made.zip_code)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_BulkPortOut(node: etree._Element, depth: int) -> BulkPortOut:
    made = new(BulkPortOut)
    made.extra = made.account_number = made.callback_url = made.foc_date = made.immediately = made.internal_port = None
    made.new_network_spid = made.override_validation = made.pon = made.pin = made.skip_port_ps_check = None
    made.subscriber_name = made.supplemental = made.telephone_number_list = made.zip_code = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "CallbackUrl" and made.callback_url is None and not len(child):
            made.callback_url = child.text or ""
        elif tag == "FocDate" and made.foc_date is None and not len(child):
            made.foc_date = read_datetime(child.text or "")
        elif tag == "Immediately" and made.immediately is None and not len(child):
            made.immediately = BOOLS[child.text or ""]
        elif tag == "InternalPort" and made.internal_port is None and not len(child):
            made.internal_port = BOOLS[child.text or ""]
        elif tag == "NewNetworkSPID" and made.new_network_spid is None and not len(child):
            made.new_network_spid = child.text or ""
        elif tag == "OverrideValidation" and made.override_validation is None and not len(child):
            made.override_validation = BOOLS[child.text or ""]
        elif tag == "PON" and made.pon is None and not len(child):
            made.pon = child.text or ""
        elif tag == "Pin" and made.pin is None and not len(child):
            made.pin = child.text or ""
        elif tag == "SkipPortPsCheck" and made.skip_port_ps_check is None and not len(child):
            made.skip_port_ps_check = BOOLS[child.text or ""]
        elif tag == "SubscriberName" and made.subscriber_name is None and not len(child):
            made.subscriber_name = child.text or ""
        elif tag == "Supplemental" and made.supplemental is None and not len(child):
            made.supplemental = _PortOutSupplement[child.text or ""]
        elif tag == "ZipCode" and made.zip_code is None and not len(child):
            made.zip_code = child.text or ""
        elif tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = decode_PortOutTelephoneNumberList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BulkPortOut(made: BulkPortOut, parts: list[str], name: str) -> None:
    if made.__class__ is not BulkPortOut or made.extra is not None:
        careful(made, BulkPortOut, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.callback_url is not None:
        put_text(parts, "CallbackUrl", made.callback_url)
    if made.foc_date is not None:
        put_text(parts, "FocDate", made.foc_date)
    if made.immediately is not None:
        put_text(parts, "Immediately", made.immediately)
    if made.internal_port is not None:
        put_text(parts, "InternalPort", made.internal_port)
    if made.new_network_spid is not None:
        put_text(parts, "NewNetworkSPID", made.new_network_spid)
    if made.override_validation is not None:
        put_text(parts, "OverrideValidation", made.override_validation)
    if made.pon is not None:
        put_text(parts, "PON", made.pon)
    if made.pin is not None:
        put_text(parts, "Pin", made.pin)
    if made.skip_port_ps_check is not None:
        put_text(parts, "SkipPortPsCheck", made.skip_port_ps_check)
    if made.subscriber_name is not None:
        put_text(parts, "SubscriberName", made.subscriber_name)
    if made.supplemental is not None:
        put_text(parts, "Supplemental", made.supplemental)
    if made.telephone_number_list is not None:
        write_PortOutTelephoneNumberList(made.telephone_number_list, parts, "TelephoneNumberList")
    if made.zip_code is not None:
        put_text(parts, "ZipCode", made.zip_code)
    close(parts, start, name)


def decode_PortOutRequest(node: etree._Element, depth: int) -> PortOutRequest:
    made = new(PortOutRequest)
    made.extra = made.bulk_port_out = made.foc_date = made.new_network_spid = made.pin = made.port_out_action = None
    made.telephone_number_to_port = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FocDate" and made.foc_date is None and not len(child):
            made.foc_date = read_datetime(child.text or "")
        elif tag == "NewNetworkSPID" and made.new_network_spid is None and not len(child):
            made.new_network_spid = child.text or ""
        elif tag == "Pin" and made.pin is None and not len(child):
            made.pin = child.text or ""
        elif tag == "PortOutAction" and made.port_out_action is None and not len(child):
            made.port_out_action = _PortOutAction[child.text or ""]
        elif tag == "TelephoneNumberToPort" and made.telephone_number_to_port is None and not len(child):
            made.telephone_number_to_port = child.text or ""
        elif tag == "BulkPortOut" and made.bulk_port_out is None:
            made.bulk_port_out = decode_BulkPortOut(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortOutRequest(made: PortOutRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not PortOutRequest or made.extra is not None:
        careful(made, PortOutRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.bulk_port_out is not None:
        write_BulkPortOut(made.bulk_port_out, parts, "BulkPortOut")
    if made.foc_date is not None:
        put_text(parts, "FocDate", made.foc_date)
    if made.new_network_spid is not None:
        put_text(parts, "NewNetworkSPID", made.new_network_spid)
    if made.pin is not None:
        put_text(parts, "Pin", made.pin)
    if made.port_out_action is not None:
        put_text(parts, "PortOutAction", made.port_out_action)
    if made.telephone_number_to_port is not None:
        put_text(parts, "TelephoneNumberToPort", made.telephone_number_to_port)
    close(parts, start, name)


def decode_PortOutResponse(node: etree._Element, depth: int) -> PortOutResponse:
    made = new(PortOutResponse)
    made.extra = made.order_id = made.port_out_request = made.processing_status = made.status = None
    made.response_status = None
    made.errors = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _PortOutStatus[child.text or ""]
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "PortOutRequest" and made.port_out_request is None:
            made.port_out_request = decode_PortOutRequest(child, depth)
        elif tag == "Status" and made.status is None:
            made.status = common.decode_StatusDetail(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortOutResponse(made: PortOutResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not PortOutResponse or made.extra is not None:
        careful(made, PortOutResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.port_out_request is not None:
        write_PortOutRequest(made.port_out_request, parts, "PortOutRequest")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.status is not None:
        common.write_StatusDetail(made.status, parts, "Status")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_PortOutTelephoneNumberList(node: etree._Element, depth: int) -> PortOutTelephoneNumberList:
    made = new(PortOutTelephoneNumberList)
    made.extra = None
    made.telephone_number_to_port = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumberToPort" and not len(child):
            made.telephone_number_to_port.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortOutTelephoneNumberList(made: PortOutTelephoneNumberList, parts: list[str], name: str) -> None:
    if made.__class__ is not PortOutTelephoneNumberList or made.extra is not None:
        careful(made, PortOutTelephoneNumberList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number_to_port:
        put_texts(parts, "TelephoneNumberToPort", made.telephone_number_to_port)
    close(parts, start, name)


def decode_PortOutValidationRequest(node: etree._Element, depth: int) -> PortOutValidationRequest:
    made = new(PortOutValidationRequest)
    made.extra = made.pon = made.pin = made.account_number = made.zip_code = made.subscriber_name = None
    made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PON" and made.pon is None and not len(child):
            made.pon = child.text or ""
        elif tag == "Pin" and made.pin is None and not len(child):
            made.pin = child.text or ""
        elif tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "ZipCode" and made.zip_code is None and not len(child):
            made.zip_code = child.text or ""
        elif tag == "SubscriberName" and made.subscriber_name is None and not len(child):
            made.subscriber_name = child.text or ""
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortOutValidationRequest(made: PortOutValidationRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not PortOutValidationRequest or made.extra is not None:
        careful(made, PortOutValidationRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.pon is not None:
        put_text(parts, "PON", made.pon)
    if made.pin is not None:
        put_text(parts, "Pin", made.pin)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.zip_code is not None:
        put_text(parts, "ZipCode", made.zip_code)
    if made.subscriber_name is not None:
        put_text(parts, "SubscriberName", made.subscriber_name)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_PortOutValidationResponse(node: etree._Element, depth: int) -> PortOutValidationResponse:
    made = new(PortOutValidationResponse)
    made.extra = made.portable = made.pon = made.errors = made.acceptable_values = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Portable" and made.portable is None and not len(child):
            made.portable = BOOLS[child.text or ""]
        elif tag == "PON" and made.pon is None and not len(child):
            made.pon = child.text or ""
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "AcceptableValues" and made.acceptable_values is None:
            made.acceptable_values = decode_AcceptableValues(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PortOutValidationResponse(made: PortOutValidationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not PortOutValidationResponse or made.extra is not None:
        careful(made, PortOutValidationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.portable is not None:
        put_text(parts, "Portable", made.portable)
    if made.pon is not None:
        put_text(parts, "PON", made.pon)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.acceptable_values is not None:
        write_AcceptableValues(made.acceptable_values, parts, "AcceptableValues")
    close(parts, start, name)
