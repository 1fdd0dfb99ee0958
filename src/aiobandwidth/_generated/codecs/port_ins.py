"""Decoders and writers of the group ``port_ins``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
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
from aiobandwidth._generated.codecs import addresses
from aiobandwidth._generated.codecs import common
from aiobandwidth._generated.models.coverage import PhoneNumberType
from aiobandwidth._generated.models.port_ins import (
    ActivatedTelephoneNumbersList,
    ActivationStatus,
    ActivationStatusResponse,
    ListOfPhoneNumbers,
    LnpOrder,
    LnpOrderResponse,
    LnpOrderSupp,
    LnpPortInfoForGivenStatus,
    LnpResponseWrapper,
    NotYetActivatedTelephoneNumbersList,
    PortInStatus,
    PortListStatus,
    TollFreeValidationErrors,
    WirelessInfo,
)
from aiobandwidth._generated.models.port_outs import PortOutStatus

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_PhoneNumberType = known(PhoneNumberType)
_PortInStatus = known(PortInStatus)
_PortListStatus = known(PortListStatus)
_PortOutStatus = known(PortOutStatus)


def decode_ActivatedTelephoneNumbersList(node: etree._Element, work: Work) -> ActivatedTelephoneNumbersList:
    made = new(ActivatedTelephoneNumbersList)
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


def write_ActivatedTelephoneNumbersList(made: ActivatedTelephoneNumbersList, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivatedTelephoneNumbersList or made.extra is not None:
        careful(made, ActivatedTelephoneNumbersList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_ActivationStatus(node: etree._Element, work: Work) -> ActivationStatus:
    made = new(ActivationStatus)
    made.extra = made.auto_activation_date = made.activated_telephone_numbers_list = None
    made.not_yet_activated_telephone_numbers_list = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AutoActivationDate" and made.auto_activation_date is None:
            made.auto_activation_date = read_datetime(child.text or "")
        elif tag == "ActivatedTelephoneNumbersList" and made.activated_telephone_numbers_list is None:
            made.activated_telephone_numbers_list = decode_ActivatedTelephoneNumbersList(child, work)
        elif tag == "NotYetActivatedTelephoneNumbersList" and made.not_yet_activated_telephone_numbers_list is None:
            made.not_yet_activated_telephone_numbers_list = decode_NotYetActivatedTelephoneNumbersList(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationStatus(made: ActivationStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationStatus or made.extra is not None:
        careful(made, ActivationStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.auto_activation_date) is not None:
        put_text(parts, "AutoActivationDate", value)
    if (item := made.activated_telephone_numbers_list) is not None:
        write_ActivatedTelephoneNumbersList(item, parts, "ActivatedTelephoneNumbersList")
    if (item := made.not_yet_activated_telephone_numbers_list) is not None:
        write_NotYetActivatedTelephoneNumbersList(item, parts, "NotYetActivatedTelephoneNumbersList")
    close(parts, start, name)


def decode_ActivationStatusResponse(node: etree._Element, work: Work) -> ActivationStatusResponse:
    made = new(ActivationStatusResponse)
    made.extra = made.response_status = made.activation_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        elif tag == "ActivationStatus" and made.activation_status is None:
            made.activation_status = decode_ActivationStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationStatusResponse(made: ActivationStatusResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationStatusResponse or made.extra is not None:
        careful(made, ActivationStatusResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    if (item := made.activation_status) is not None:
        write_ActivationStatus(item, parts, "ActivationStatus")
    close(parts, start, name)


def decode_ListOfPhoneNumbers(node: etree._Element, work: Work) -> ListOfPhoneNumbers:
    made = new(ListOfPhoneNumbers)
    made.extra = None
    made.phone_number = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PhoneNumber":
            made.phone_number.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ListOfPhoneNumbers(made: ListOfPhoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not ListOfPhoneNumbers or made.extra is not None:
        careful(made, ListOfPhoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.phone_number:
        put_texts(parts, "PhoneNumber", made.phone_number)
    close(parts, start, name)


def decode_LnpOrder(node: etree._Element, work: Work) -> LnpOrder:
    made = new(LnpOrder)
    made.extra = made.auto_activation = made.requested_foc_date = made.alternate_spid = None
    made.billing_telephone_number = made.new_billing_telephone_number = made.site_id = made.peer_id = None
    made.losing_carrier_name = made.subscriber = made.loa_authorizing_person = made.wireless_info = None
    made.tn_attributes = made.target_resp_org_id = made.list_of_phone_numbers = made.customer_order_id = None
    made.triggered = made.partial_port = made.processing_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AutoActivation" and made.auto_activation is None:
            made.auto_activation = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None:
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "AlternateSpid" and made.alternate_spid is None:
            made.alternate_spid = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None:
            made.billing_telephone_number = child.text or ""
        elif tag == "NewBillingTelephoneNumber" and made.new_billing_telephone_number is None:
            made.new_billing_telephone_number = child.text or ""
        elif tag == "SiteId" and made.site_id is None:
            made.site_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None:
            made.peer_id = child.text or ""
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None:
            made.losing_carrier_name = child.text or ""
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, work)
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None:
            made.loa_authorizing_person = child.text or ""
        elif tag == "WirelessInfo" and made.wireless_info is None:
            made.wireless_info = decode_WirelessInfo(child, work)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, work)
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None:
            made.target_resp_org_id = child.text or ""
        elif tag == "ListOfPhoneNumbers" and made.list_of_phone_numbers is None:
            made.list_of_phone_numbers = decode_ListOfPhoneNumbers(child, work)
        elif tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "Triggered" and made.triggered is None:
            made.triggered = BOOLS[child.text or ""]
        elif tag == "PartialPort" and made.partial_port is None:
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "ProcessingStatus" and made.processing_status is None:
            made.processing_status = _PortInStatus[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpOrder(made: LnpOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpOrder or made.extra is not None:
        careful(made, LnpOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.auto_activation) is not None:
        put_text(parts, "AutoActivation", value)
    if (value := made.requested_foc_date) is not None:
        put_text(parts, "RequestedFocDate", value)
    if (value := made.alternate_spid) is not None:
        put_text(parts, "AlternateSpid", value)
    if (value := made.billing_telephone_number) is not None:
        put_text(parts, "BillingTelephoneNumber", value)
    if (value := made.new_billing_telephone_number) is not None:
        put_text(parts, "NewBillingTelephoneNumber", value)
    if (value := made.site_id) is not None:
        put_text(parts, "SiteId", value)
    if (value := made.peer_id) is not None:
        put_text(parts, "PeerId", value)
    if (value := made.losing_carrier_name) is not None:
        put_text(parts, "LosingCarrierName", value)
    if (item := made.subscriber) is not None:
        addresses.write_Subscriber(item, parts, "Subscriber")
    if (value := made.loa_authorizing_person) is not None:
        put_text(parts, "LoaAuthorizingPerson", value)
    if (item := made.wireless_info) is not None:
        write_WirelessInfo(item, parts, "WirelessInfo")
    if (item := made.tn_attributes) is not None:
        common.write_TnAttributes(item, parts, "TnAttributes")
    if (value := made.target_resp_org_id) is not None:
        put_text(parts, "TargetRespOrgId", value)
    if (item := made.list_of_phone_numbers) is not None:
        write_ListOfPhoneNumbers(item, parts, "ListOfPhoneNumbers")
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.triggered) is not None:
        put_text(parts, "Triggered", value)
    if (value := made.partial_port) is not None:
        put_text(parts, "PartialPort", value)
    if (value := made.processing_status) is not None:
        put_text(parts, "ProcessingStatus", value)
    close(parts, start, name)


def decode_LnpOrderResponse(node: etree._Element, work: Work) -> LnpOrderResponse:
    made = new(LnpOrderResponse)
    made.extra = made.order_id = made.status = made.processing_status = made.bulk_portin_order_id = None
    made.requested_foc_date = made.actual_foc_date = made.pon = made.earliest_estimate = None
    made.loa_authorizing_person = made.subscriber = made.wireless_info = made.tn_attributes = None
    made.billing_telephone_number = made.new_billing_telephone_number = made.list_of_phone_numbers = None
    made.alternate_spid = made.account_id_ = made.site_id = made.peer_id = made.losing_carrier_spid = None
    made.losing_carrier_name = made.losing_carrier_is_wireless = made.vendor_name = made.order_create_date = None
    made.last_modified_date = made.user_id = made.port_out_status = made.spid = made.last_modified_by = None
    made.customer_order_id = made.billing_type = made.partial_port = made.triggered = made.port_type = None
    made.country_code_a3 = made.phone_number_type = made.toll_free_validation_status = None
    made.toll_free_validation_errors = made.toll_free_port_type = made.target_resp_org_id = None
    made.resp_org_exception = made.internal = made.roc_required = made.immediately = made.response_status = None
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None:
            made.order_id = child.text or ""
        elif tag == "Status" and made.status is None:
            made.status = common.decode_StatusDetail(child, work)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, work))
        elif tag == "ProcessingStatus" and made.processing_status is None:
            made.processing_status = _PortInStatus[child.text or ""]
        elif tag == "BulkPortinOrderId" and made.bulk_portin_order_id is None:
            made.bulk_portin_order_id = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None:
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "ActualFocDate" and made.actual_foc_date is None:
            made.actual_foc_date = read_datetime(child.text or "")
        elif tag == "PON" and made.pon is None:
            made.pon = child.text or ""
        elif tag == "EarliestEstimate" and made.earliest_estimate is None:
            made.earliest_estimate = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None:
            made.loa_authorizing_person = child.text or ""
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, work)
        elif tag == "WirelessInfo" and made.wireless_info is None:
            made.wireless_info = decode_WirelessInfo(child, work)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, work)
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None:
            made.billing_telephone_number = child.text or ""
        elif tag == "NewBillingTelephoneNumber" and made.new_billing_telephone_number is None:
            made.new_billing_telephone_number = child.text or ""
        elif tag == "ListOfPhoneNumbers" and made.list_of_phone_numbers is None:
            made.list_of_phone_numbers = decode_ListOfPhoneNumbers(child, work)
        elif tag == "AlternateSpid" and made.alternate_spid is None:
            made.alternate_spid = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "SiteId" and made.site_id is None:
            made.site_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None:
            made.peer_id = child.text or ""
        elif tag == "LosingCarrierSPID" and made.losing_carrier_spid is None:
            made.losing_carrier_spid = child.text or ""
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None:
            made.losing_carrier_name = child.text or ""
        elif tag == "LosingCarrierIsWireless" and made.losing_carrier_is_wireless is None:
            made.losing_carrier_is_wireless = BOOLS[child.text or ""]
        elif tag == "VendorName" and made.vendor_name is None:
            made.vendor_name = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None:
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "LastModifiedDate" and made.last_modified_date is None:
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "userId" and made.user_id is None:
            made.user_id = child.text or ""
        elif tag == "PortOutStatus" and made.port_out_status is None:
            made.port_out_status = _PortOutStatus[child.text or ""]
        elif tag == "SPID" and made.spid is None:
            made.spid = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None:
            made.last_modified_by = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "BillingType" and made.billing_type is None:
            made.billing_type = child.text or ""
        elif tag == "PartialPort" and made.partial_port is None:
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "Triggered" and made.triggered is None:
            made.triggered = BOOLS[child.text or ""]
        elif tag == "PortType" and made.port_type is None:
            made.port_type = child.text or ""
        elif tag == "CountryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "PhoneNumberType" and made.phone_number_type is None:
            made.phone_number_type = _PhoneNumberType[child.text or ""]
        elif tag == "TollFreeValidationStatus" and made.toll_free_validation_status is None:
            made.toll_free_validation_status = child.text or ""
        elif tag == "TollFreeValidationErrors" and made.toll_free_validation_errors is None:
            made.toll_free_validation_errors = decode_TollFreeValidationErrors(child, work)
        elif tag == "TollFreePortType" and made.toll_free_port_type is None:
            made.toll_free_port_type = child.text or ""
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None:
            made.target_resp_org_id = child.text or ""
        elif tag == "RespOrgException" and made.resp_org_exception is None:
            made.resp_org_exception = BOOLS[child.text or ""]
        elif tag == "Internal" and made.internal is None:
            made.internal = BOOLS[child.text or ""]
        elif tag == "RocRequired" and made.roc_required is None:
            made.roc_required = BOOLS[child.text or ""]
        elif tag == "Immediately" and made.immediately is None:
            made.immediately = BOOLS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpOrderResponse(made: LnpOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpOrderResponse or made.extra is not None:
        careful(made, LnpOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.order_id) is not None:
        put_text(parts, "OrderId", value)
    if (item := made.status) is not None:
        common.write_StatusDetail(item, parts, "Status")
    for item in plain_list(made.errors):
        common.write_Errors(item, parts, "Errors")
    if (value := made.processing_status) is not None:
        put_text(parts, "ProcessingStatus", value)
    if (value := made.bulk_portin_order_id) is not None:
        put_text(parts, "BulkPortinOrderId", value)
    if (value := made.requested_foc_date) is not None:
        put_text(parts, "RequestedFocDate", value)
    if (value := made.actual_foc_date) is not None:
        put_text(parts, "ActualFocDate", value)
    if (value := made.pon) is not None:
        put_text(parts, "PON", value)
    if (value := made.earliest_estimate) is not None:
        put_text(parts, "EarliestEstimate", value)
    if (value := made.loa_authorizing_person) is not None:
        put_text(parts, "LoaAuthorizingPerson", value)
    if (item := made.subscriber) is not None:
        addresses.write_Subscriber(item, parts, "Subscriber")
    if (item := made.wireless_info) is not None:
        write_WirelessInfo(item, parts, "WirelessInfo")
    if (item := made.tn_attributes) is not None:
        common.write_TnAttributes(item, parts, "TnAttributes")
    if (value := made.billing_telephone_number) is not None:
        put_text(parts, "BillingTelephoneNumber", value)
    if (value := made.new_billing_telephone_number) is not None:
        put_text(parts, "NewBillingTelephoneNumber", value)
    if (item := made.list_of_phone_numbers) is not None:
        write_ListOfPhoneNumbers(item, parts, "ListOfPhoneNumbers")
    if (value := made.alternate_spid) is not None:
        put_text(parts, "AlternateSpid", value)
    if (value := made.account_id_) is not None:
        put_text(parts, "AccountId", value)
    if (value := made.site_id) is not None:
        put_text(parts, "SiteId", value)
    if (value := made.peer_id) is not None:
        put_text(parts, "PeerId", value)
    if (value := made.losing_carrier_spid) is not None:
        put_text(parts, "LosingCarrierSPID", value)
    if (value := made.losing_carrier_name) is not None:
        put_text(parts, "LosingCarrierName", value)
    if (value := made.losing_carrier_is_wireless) is not None:
        put_text(parts, "LosingCarrierIsWireless", value)
    if (value := made.vendor_name) is not None:
        put_text(parts, "VendorName", value)
    if (value := made.order_create_date) is not None:
        put_text(parts, "OrderCreateDate", value)
    if (value := made.last_modified_date) is not None:
        put_text(parts, "LastModifiedDate", value)
    if (value := made.user_id) is not None:
        put_text(parts, "userId", value)
    if (value := made.port_out_status) is not None:
        put_text(parts, "PortOutStatus", value)
    if (value := made.spid) is not None:
        put_text(parts, "SPID", value)
    if (value := made.last_modified_by) is not None:
        put_text(parts, "LastModifiedBy", value)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.billing_type) is not None:
        put_text(parts, "BillingType", value)
    if (value := made.partial_port) is not None:
        put_text(parts, "PartialPort", value)
    if (value := made.triggered) is not None:
        put_text(parts, "Triggered", value)
    if (value := made.port_type) is not None:
        put_text(parts, "PortType", value)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "CountryCodeA3", value)
    if (value := made.phone_number_type) is not None:
        put_text(parts, "PhoneNumberType", value)
    if (value := made.toll_free_validation_status) is not None:
        put_text(parts, "TollFreeValidationStatus", value)
    if (item := made.toll_free_validation_errors) is not None:
        write_TollFreeValidationErrors(item, parts, "TollFreeValidationErrors")
    if (value := made.toll_free_port_type) is not None:
        put_text(parts, "TollFreePortType", value)
    if (value := made.target_resp_org_id) is not None:
        put_text(parts, "TargetRespOrgId", value)
    if (value := made.resp_org_exception) is not None:
        put_text(parts, "RespOrgException", value)
    if (value := made.internal) is not None:
        put_text(parts, "Internal", value)
    if (value := made.roc_required) is not None:
        put_text(parts, "RocRequired", value)
    if (value := made.immediately) is not None:
        put_text(parts, "Immediately", value)
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_LnpOrderSupp(node: etree._Element, work: Work) -> LnpOrderSupp:
    made = new(LnpOrderSupp)
    made.extra = made.customer_order_id = made.requested_foc_date = made.billing_telephone_number = None
    made.new_billing_telephone_number = made.wireless_info = made.tn_attributes = made.triggered = made.site_id = None
    made.peer_id = made.processing_status = made.subscriber = made.partial_port = made.list_of_phone_numbers = None
    made.losing_carrier_name = made.loa_authorizing_person = made.retry_validation = made.target_resp_org_id = None
    made.alternate_spid = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None:
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None:
            made.billing_telephone_number = child.text or ""
        elif tag == "NewBillingTelephoneNumber" and made.new_billing_telephone_number is None:
            made.new_billing_telephone_number = child.text or ""
        elif tag == "WirelessInfo" and made.wireless_info is None:
            made.wireless_info = decode_WirelessInfo(child, work)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, work)
        elif tag == "Triggered" and made.triggered is None:
            made.triggered = BOOLS[child.text or ""]
        elif tag == "SiteId" and made.site_id is None:
            made.site_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None:
            made.peer_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None:
            made.processing_status = _PortInStatus[child.text or ""]
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, work)
        elif tag == "PartialPort" and made.partial_port is None:
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "ListOfPhoneNumbers" and made.list_of_phone_numbers is None:
            made.list_of_phone_numbers = decode_ListOfPhoneNumbers(child, work)
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None:
            made.losing_carrier_name = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None:
            made.loa_authorizing_person = child.text or ""
        elif tag == "RetryValidation" and made.retry_validation is None:
            made.retry_validation = BOOLS[child.text or ""]
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None:
            made.target_resp_org_id = child.text or ""
        elif tag == "AlternateSpid" and made.alternate_spid is None:
            made.alternate_spid = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpOrderSupp(made: LnpOrderSupp, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpOrderSupp or made.extra is not None:
        careful(made, LnpOrderSupp, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.requested_foc_date) is not None:
        put_text(parts, "RequestedFocDate", value)
    if (value := made.billing_telephone_number) is not None:
        put_text(parts, "BillingTelephoneNumber", value)
    if (value := made.new_billing_telephone_number) is not None:
        put_text(parts, "NewBillingTelephoneNumber", value)
    if (item := made.wireless_info) is not None:
        write_WirelessInfo(item, parts, "WirelessInfo")
    if (item := made.tn_attributes) is not None:
        common.write_TnAttributes(item, parts, "TnAttributes")
    if (value := made.triggered) is not None:
        put_text(parts, "Triggered", value)
    if (value := made.site_id) is not None:
        put_text(parts, "SiteId", value)
    if (value := made.peer_id) is not None:
        put_text(parts, "PeerId", value)
    if (value := made.processing_status) is not None:
        put_text(parts, "ProcessingStatus", value)
    if (item := made.subscriber) is not None:
        addresses.write_Subscriber(item, parts, "Subscriber")
    if (value := made.partial_port) is not None:
        put_text(parts, "PartialPort", value)
    if (item := made.list_of_phone_numbers) is not None:
        write_ListOfPhoneNumbers(item, parts, "ListOfPhoneNumbers")
    if (value := made.losing_carrier_name) is not None:
        put_text(parts, "LosingCarrierName", value)
    if (value := made.loa_authorizing_person) is not None:
        put_text(parts, "LoaAuthorizingPerson", value)
    if (value := made.retry_validation) is not None:
        put_text(parts, "RetryValidation", value)
    if (value := made.target_resp_org_id) is not None:
        put_text(parts, "TargetRespOrgId", value)
    if (value := made.alternate_spid) is not None:
        put_text(parts, "AlternateSpid", value)
    close(parts, start, name)


def decode_LnpPortInfoForGivenStatus(node: etree._Element, work: Work) -> LnpPortInfoForGivenStatus:
    made = new(LnpPortInfoForGivenStatus)
    made.extra = made.account_id_ = made.count_of_tns = made.customer_order_id = made.user_id = None
    made.last_modified_date = made.error_code = made.order_date = made.order_id = made.order_type = None
    made.error_message = made.actual_foc_date = made.billing_telephone_number = made.company_name = made.internal = None
    made.lnp_losing_carrier_id = made.lnp_losing_carrier_name = made.processing_status = made.requested_foc_date = None
    made.resp_org_exception = made.controlling_resp_org_id = made.target_resp_org_id = made.vendor_id = None
    made.vendor_name = made.pon = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "CountOfTNs" and made.count_of_tns is None:
            made.count_of_tns = INTS[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "userId" and made.user_id is None:
            made.user_id = child.text or ""
        elif tag == "lastModifiedDate" and made.last_modified_date is None:
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "ErrorCode" and made.error_code is None:
            made.error_code = child.text or ""
        elif tag == "OrderDate" and made.order_date is None:
            made.order_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None:
            made.order_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None:
            made.order_type = child.text or ""
        elif tag == "ErrorMessage" and made.error_message is None:
            made.error_message = child.text or ""
        elif tag == "ActualFOCDate" and made.actual_foc_date is None:
            made.actual_foc_date = read_datetime(child.text or "")
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None:
            made.billing_telephone_number = child.text or ""
        elif tag == "CompanyName" and made.company_name is None:
            made.company_name = child.text or ""
        elif tag == "Internal" and made.internal is None:
            made.internal = BOOLS[child.text or ""]
        elif tag == "LNPLosingCarrierId" and made.lnp_losing_carrier_id is None:
            made.lnp_losing_carrier_id = child.text or ""
        elif tag == "LNPLosingCarrierName" and made.lnp_losing_carrier_name is None:
            made.lnp_losing_carrier_name = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None:
            made.processing_status = _PortListStatus[child.text or ""]
        elif tag == "RequestedFOCDate" and made.requested_foc_date is None:
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "RespOrgException" and made.resp_org_exception is None:
            made.resp_org_exception = BOOLS[child.text or ""]
        elif tag == "ControllingRespOrgId" and made.controlling_resp_org_id is None:
            made.controlling_resp_org_id = child.text or ""
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None:
            made.target_resp_org_id = child.text or ""
        elif tag == "VendorId" and made.vendor_id is None:
            made.vendor_id = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None:
            made.vendor_name = child.text or ""
        elif tag == "PON" and made.pon is None:
            made.pon = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpPortInfoForGivenStatus(made: LnpPortInfoForGivenStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpPortInfoForGivenStatus or made.extra is not None:
        careful(made, LnpPortInfoForGivenStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.account_id_) is not None:
        put_text(parts, "accountId", value)
    if (value := made.count_of_tns) is not None:
        put_text(parts, "CountOfTNs", value)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.user_id) is not None:
        put_text(parts, "userId", value)
    if (value := made.last_modified_date) is not None:
        put_text(parts, "lastModifiedDate", value)
    if (value := made.error_code) is not None:
        put_text(parts, "ErrorCode", value)
    if (value := made.order_date) is not None:
        put_text(parts, "OrderDate", value)
    if (value := made.order_id) is not None:
        put_text(parts, "OrderId", value)
    if (value := made.order_type) is not None:
        put_text(parts, "OrderType", value)
    if (value := made.error_message) is not None:
        put_text(parts, "ErrorMessage", value)
    if (value := made.actual_foc_date) is not None:
        put_text(parts, "ActualFOCDate", value)
    if (value := made.billing_telephone_number) is not None:
        put_text(parts, "BillingTelephoneNumber", value)
    if (value := made.company_name) is not None:
        put_text(parts, "CompanyName", value)
    if (value := made.internal) is not None:
        put_text(parts, "Internal", value)
    if (value := made.lnp_losing_carrier_id) is not None:
        put_text(parts, "LNPLosingCarrierId", value)
    if (value := made.lnp_losing_carrier_name) is not None:
        put_text(parts, "LNPLosingCarrierName", value)
    if (value := made.processing_status) is not None:
        put_text(parts, "ProcessingStatus", value)
    if (value := made.requested_foc_date) is not None:
        put_text(parts, "RequestedFOCDate", value)
    if (value := made.resp_org_exception) is not None:
        put_text(parts, "RespOrgException", value)
    if (value := made.controlling_resp_org_id) is not None:
        put_text(parts, "ControllingRespOrgId", value)
    if (value := made.target_resp_org_id) is not None:
        put_text(parts, "TargetRespOrgId", value)
    if (value := made.vendor_id) is not None:
        put_text(parts, "VendorId", value)
    if (value := made.vendor_name) is not None:
        put_text(parts, "VendorName", value)
    if (value := made.pon) is not None:
        put_text(parts, "PON", value)
    close(parts, start, name)


def decode_LnpResponseWrapper(node: etree._Element, work: Work) -> LnpResponseWrapper:
    made = new(LnpResponseWrapper)
    made.extra = made.total_count = made.links = None
    made.lnp_port_info_for_given_status = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None:
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, work)
        elif tag == "lnpPortInfoForGivenStatus":
            made.lnp_port_info_for_given_status.append(decode_LnpPortInfoForGivenStatus(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpResponseWrapper(made: LnpResponseWrapper, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpResponseWrapper or made.extra is not None:
        careful(made, LnpResponseWrapper, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.total_count) is not None:
        put_text(parts, "TotalCount", value)
    if (item := made.links) is not None:
        common.write_Links(item, parts, "Links")
    for item in plain_list(made.lnp_port_info_for_given_status):
        write_LnpPortInfoForGivenStatus(item, parts, "lnpPortInfoForGivenStatus")
    close(parts, start, name)


def decode_NotYetActivatedTelephoneNumbersList(node: etree._Element, work: Work) -> NotYetActivatedTelephoneNumbersList:
    made = new(NotYetActivatedTelephoneNumbersList)
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


def write_NotYetActivatedTelephoneNumbersList(made: NotYetActivatedTelephoneNumbersList, parts: list[str], name: str) -> None:
    if made.__class__ is not NotYetActivatedTelephoneNumbersList or made.extra is not None:
        careful(made, NotYetActivatedTelephoneNumbersList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TollFreeValidationErrors(node: etree._Element, work: Work) -> TollFreeValidationErrors:
    made = new(TollFreeValidationErrors)
    made.extra = made.error_list = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeValidationErrors(made: TollFreeValidationErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeValidationErrors or made.extra is not None:
        careful(made, TollFreeValidationErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.error_list) is not None:
        common.write_ErrorList(item, parts, "ErrorList")
    close(parts, start, name)


def decode_WirelessInfo(node: etree._Element, work: Work) -> WirelessInfo:
    made = new(WirelessInfo)
    made.extra = made.account_number = made.pin_number = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountNumber" and made.account_number is None:
            made.account_number = child.text or ""
        elif tag == "PinNumber" and made.pin_number is None:
            made.pin_number = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_WirelessInfo(made: WirelessInfo, parts: list[str], name: str) -> None:
    if made.__class__ is not WirelessInfo or made.extra is not None:
        careful(made, WirelessInfo, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.account_number) is not None:
        put_text(parts, "AccountNumber", value)
    if (value := made.pin_number) is not None:
        put_text(parts, "PinNumber", value)
    close(parts, start, name)
