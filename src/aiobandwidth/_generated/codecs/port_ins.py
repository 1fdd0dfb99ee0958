"""Decoders and writers of the group ``port_ins``. Generated from schemas/; do not edit."""

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
    TollFreeValidationErrors,
    WirelessInfo,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
else:
    addresses = Codecs("addresses")
    common = Codecs("common")

_PhoneNumberType = Known("PhoneNumberType")
_PortInStatus = Known("PortInStatus")
_PortListStatus = Known("PortListStatus")
_PortOutStatus = Known("PortOutStatus")


def decode_ActivatedTelephoneNumbersList(node: etree._Element, depth: int) -> ActivatedTelephoneNumbersList:
    made = new(ActivatedTelephoneNumbersList)
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


def write_ActivatedTelephoneNumbersList(made: ActivatedTelephoneNumbersList, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivatedTelephoneNumbersList or made.extra is not None:
        careful(made, ActivatedTelephoneNumbersList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_ActivationStatus(node: etree._Element, depth: int) -> ActivationStatus:
    made = new(ActivationStatus)
    made.extra = made.auto_activation_date = made.activated_telephone_numbers_list = None
    made.not_yet_activated_telephone_numbers_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AutoActivationDate" and made.auto_activation_date is None and not len(child):
            made.auto_activation_date = read_datetime(child.text or "")
        elif tag == "ActivatedTelephoneNumbersList" and made.activated_telephone_numbers_list is None:
            made.activated_telephone_numbers_list = decode_ActivatedTelephoneNumbersList(child, depth)
        elif tag == "NotYetActivatedTelephoneNumbersList" and made.not_yet_activated_telephone_numbers_list is None:
            made.not_yet_activated_telephone_numbers_list = decode_NotYetActivatedTelephoneNumbersList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationStatus(made: ActivationStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationStatus or made.extra is not None:
        careful(made, ActivationStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.auto_activation_date is not None:
        put_text(parts, "AutoActivationDate", made.auto_activation_date)
    if made.activated_telephone_numbers_list is not None:
        write_ActivatedTelephoneNumbersList(made.activated_telephone_numbers_list, parts, "ActivatedTelephoneNumbersList")
    if made.not_yet_activated_telephone_numbers_list is not None:
        write_NotYetActivatedTelephoneNumbersList(made.not_yet_activated_telephone_numbers_list, parts, "NotYetActivatedTelephoneNumbersList")
    close(parts, start, name)


def decode_ActivationStatusResponse(node: etree._Element, depth: int) -> ActivationStatusResponse:
    made = new(ActivationStatusResponse)
    made.extra = made.response_status = made.activation_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ActivationStatus" and made.activation_status is None:
            made.activation_status = decode_ActivationStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ActivationStatusResponse(made: ActivationStatusResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ActivationStatusResponse or made.extra is not None:
        careful(made, ActivationStatusResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.activation_status is not None:
        write_ActivationStatus(made.activation_status, parts, "ActivationStatus")
    close(parts, start, name)


def decode_ListOfPhoneNumbers(node: etree._Element, depth: int) -> ListOfPhoneNumbers:
    made = new(ListOfPhoneNumbers)
    made.extra = None
    made.phone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PhoneNumber" and not len(child):
            made.phone_number.append(child.text or "")
        else:
            accept(made, child, depth)
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


def decode_LnpOrder(node: etree._Element, depth: int) -> LnpOrder:
    made = new(LnpOrder)
    made.extra = made.auto_activation = made.requested_foc_date = made.alternate_spid = None
    made.billing_telephone_number = made.new_billing_telephone_number = made.site_id = made.peer_id = None
    made.losing_carrier_name = made.subscriber = made.loa_authorizing_person = made.wireless_info = None
    made.tn_attributes = made.target_resp_org_id = made.list_of_phone_numbers = made.customer_order_id = None
    made.triggered = made.partial_port = made.processing_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AutoActivation" and made.auto_activation is None and not len(child):
            made.auto_activation = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "AlternateSpid" and made.alternate_spid is None and not len(child):
            made.alternate_spid = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "NewBillingTelephoneNumber" and made.new_billing_telephone_number is None and not len(child):
            made.new_billing_telephone_number = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None and not len(child):
            made.losing_carrier_name = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None and not len(child):
            made.loa_authorizing_person = child.text or ""
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None and not len(child):
            made.target_resp_org_id = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "Triggered" and made.triggered is None and not len(child):
            made.triggered = BOOLS[child.text or ""]
        elif tag == "PartialPort" and made.partial_port is None and not len(child):
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _PortInStatus[child.text or ""]
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, depth)
        elif tag == "WirelessInfo" and made.wireless_info is None:
            made.wireless_info = decode_WirelessInfo(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "ListOfPhoneNumbers" and made.list_of_phone_numbers is None:
            made.list_of_phone_numbers = decode_ListOfPhoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpOrder(made: LnpOrder, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpOrder or made.extra is not None:
        careful(made, LnpOrder, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.auto_activation is not None:
        put_text(parts, "AutoActivation", made.auto_activation)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    if made.alternate_spid is not None:
        put_text(parts, "AlternateSpid", made.alternate_spid)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.new_billing_telephone_number is not None:
        put_text(parts, "NewBillingTelephoneNumber", made.new_billing_telephone_number)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.losing_carrier_name is not None:
        put_text(parts, "LosingCarrierName", made.losing_carrier_name)
    if made.subscriber is not None:
        addresses.write_Subscriber(made.subscriber, parts, "Subscriber")
    if made.loa_authorizing_person is not None:
        put_text(parts, "LoaAuthorizingPerson", made.loa_authorizing_person)
    if made.wireless_info is not None:
        write_WirelessInfo(made.wireless_info, parts, "WirelessInfo")
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.target_resp_org_id is not None:
        put_text(parts, "TargetRespOrgId", made.target_resp_org_id)
    if made.list_of_phone_numbers is not None:
        write_ListOfPhoneNumbers(made.list_of_phone_numbers, parts, "ListOfPhoneNumbers")
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.triggered is not None:
        put_text(parts, "Triggered", made.triggered)
    if made.partial_port is not None:
        put_text(parts, "PartialPort", made.partial_port)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    close(parts, start, name)


def decode_LnpOrderResponse(node: etree._Element, depth: int) -> LnpOrderResponse:
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
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _PortInStatus[child.text or ""]
        elif tag == "BulkPortinOrderId" and made.bulk_portin_order_id is None and not len(child):
            made.bulk_portin_order_id = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "ActualFocDate" and made.actual_foc_date is None and not len(child):
            made.actual_foc_date = read_datetime(child.text or "")
        elif tag == "PON" and made.pon is None and not len(child):
            made.pon = child.text or ""
        elif tag == "EarliestEstimate" and made.earliest_estimate is None and not len(child):
            made.earliest_estimate = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None and not len(child):
            made.loa_authorizing_person = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "NewBillingTelephoneNumber" and made.new_billing_telephone_number is None and not len(child):
            made.new_billing_telephone_number = child.text or ""
        elif tag == "AlternateSpid" and made.alternate_spid is None and not len(child):
            made.alternate_spid = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "LosingCarrierSPID" and made.losing_carrier_spid is None and not len(child):
            made.losing_carrier_spid = child.text or ""
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None and not len(child):
            made.losing_carrier_name = child.text or ""
        elif tag == "LosingCarrierIsWireless" and made.losing_carrier_is_wireless is None and not len(child):
            made.losing_carrier_is_wireless = BOOLS[child.text or ""]
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "userId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "PortOutStatus" and made.port_out_status is None and not len(child):
            made.port_out_status = _PortOutStatus[child.text or ""]
        elif tag == "SPID" and made.spid is None and not len(child):
            made.spid = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None and not len(child):
            made.last_modified_by = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "BillingType" and made.billing_type is None and not len(child):
            made.billing_type = child.text or ""
        elif tag == "PartialPort" and made.partial_port is None and not len(child):
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "Triggered" and made.triggered is None and not len(child):
            made.triggered = BOOLS[child.text or ""]
        elif tag == "PortType" and made.port_type is None and not len(child):
            made.port_type = child.text or ""
        elif tag == "CountryCodeA3" and made.country_code_a3 is None and not len(child):
            made.country_code_a3 = child.text or ""
        elif tag == "PhoneNumberType" and made.phone_number_type is None and not len(child):
            made.phone_number_type = _PhoneNumberType[child.text or ""]
        elif tag == "TollFreeValidationStatus" and made.toll_free_validation_status is None and not len(child):
            made.toll_free_validation_status = child.text or ""
        elif tag == "TollFreePortType" and made.toll_free_port_type is None and not len(child):
            made.toll_free_port_type = child.text or ""
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None and not len(child):
            made.target_resp_org_id = child.text or ""
        elif tag == "RespOrgException" and made.resp_org_exception is None and not len(child):
            made.resp_org_exception = BOOLS[child.text or ""]
        elif tag == "Internal" and made.internal is None and not len(child):
            made.internal = BOOLS[child.text or ""]
        elif tag == "RocRequired" and made.roc_required is None and not len(child):
            made.roc_required = BOOLS[child.text or ""]
        elif tag == "Immediately" and made.immediately is None and not len(child):
            made.immediately = BOOLS[child.text or ""]
        elif tag == "Status" and made.status is None:
            made.status = common.decode_StatusDetail(child, depth)
        elif tag == "Errors":
            made.errors.append(common.decode_Errors(child, depth))
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, depth)
        elif tag == "WirelessInfo" and made.wireless_info is None:
            made.wireless_info = decode_WirelessInfo(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "ListOfPhoneNumbers" and made.list_of_phone_numbers is None:
            made.list_of_phone_numbers = decode_ListOfPhoneNumbers(child, depth)
        elif tag == "TollFreeValidationErrors" and made.toll_free_validation_errors is None:
            made.toll_free_validation_errors = decode_TollFreeValidationErrors(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpOrderResponse(made: LnpOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpOrderResponse or made.extra is not None:
        careful(made, LnpOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.status is not None:
        common.write_StatusDetail(made.status, parts, "Status")
    for errors_ in plain_list(made.errors):
        common.write_Errors(errors_, parts, "Errors")
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.bulk_portin_order_id is not None:
        put_text(parts, "BulkPortinOrderId", made.bulk_portin_order_id)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    if made.actual_foc_date is not None:
        put_text(parts, "ActualFocDate", made.actual_foc_date)
    if made.pon is not None:
        put_text(parts, "PON", made.pon)
    if made.earliest_estimate is not None:
        put_text(parts, "EarliestEstimate", made.earliest_estimate)
    if made.loa_authorizing_person is not None:
        put_text(parts, "LoaAuthorizingPerson", made.loa_authorizing_person)
    if made.subscriber is not None:
        addresses.write_Subscriber(made.subscriber, parts, "Subscriber")
    if made.wireless_info is not None:
        write_WirelessInfo(made.wireless_info, parts, "WirelessInfo")
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.new_billing_telephone_number is not None:
        put_text(parts, "NewBillingTelephoneNumber", made.new_billing_telephone_number)
    if made.list_of_phone_numbers is not None:
        write_ListOfPhoneNumbers(made.list_of_phone_numbers, parts, "ListOfPhoneNumbers")
    if made.alternate_spid is not None:
        put_text(parts, "AlternateSpid", made.alternate_spid)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.losing_carrier_spid is not None:
        put_text(parts, "LosingCarrierSPID", made.losing_carrier_spid)
    if made.losing_carrier_name is not None:
        put_text(parts, "LosingCarrierName", made.losing_carrier_name)
    if made.losing_carrier_is_wireless is not None:
        put_text(parts, "LosingCarrierIsWireless", made.losing_carrier_is_wireless)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.port_out_status is not None:
        put_text(parts, "PortOutStatus", made.port_out_status)
    if made.spid is not None:
        put_text(parts, "SPID", made.spid)
    if made.last_modified_by is not None:
        put_text(parts, "LastModifiedBy", made.last_modified_by)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.billing_type is not None:
        put_text(parts, "BillingType", made.billing_type)
    if made.partial_port is not None:
        put_text(parts, "PartialPort", made.partial_port)
    if made.triggered is not None:
        put_text(parts, "Triggered", made.triggered)
    if made.port_type is not None:
        put_text(parts, "PortType", made.port_type)
    if made.country_code_a3 is not None:
        put_text(parts, "CountryCodeA3", made.country_code_a3)
    if made.phone_number_type is not None:
        put_text(parts, "PhoneNumberType", made.phone_number_type)
    if made.toll_free_validation_status is not None:
        put_text(parts, "TollFreeValidationStatus", made.toll_free_validation_status)
    if made.toll_free_validation_errors is not None:
        write_TollFreeValidationErrors(made.toll_free_validation_errors, parts, "TollFreeValidationErrors")
    if made.toll_free_port_type is not None:
        put_text(parts, "TollFreePortType", made.toll_free_port_type)
    if made.target_resp_org_id is not None:
        put_text(parts, "TargetRespOrgId", made.target_resp_org_id)
    if made.resp_org_exception is not None:
        put_text(parts, "RespOrgException", made.resp_org_exception)
    if made.internal is not None:
        put_text(parts, "Internal", made.internal)
    if made.roc_required is not None:
        put_text(parts, "RocRequired", made.roc_required)
    if made.immediately is not None:
        put_text(parts, "Immediately", made.immediately)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_LnpOrderSupp(node: etree._Element, depth: int) -> LnpOrderSupp:
    made = new(LnpOrderSupp)
    made.extra = made.customer_order_id = made.requested_foc_date = made.billing_telephone_number = None
    made.new_billing_telephone_number = made.wireless_info = made.tn_attributes = made.triggered = made.site_id = None
    made.peer_id = made.processing_status = made.subscriber = made.partial_port = made.list_of_phone_numbers = None
    made.losing_carrier_name = made.loa_authorizing_person = made.retry_validation = made.target_resp_org_id = None
    made.alternate_spid = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "RequestedFocDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "NewBillingTelephoneNumber" and made.new_billing_telephone_number is None and not len(child):
            made.new_billing_telephone_number = child.text or ""
        elif tag == "Triggered" and made.triggered is None and not len(child):
            made.triggered = BOOLS[child.text or ""]
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _PortInStatus[child.text or ""]
        elif tag == "PartialPort" and made.partial_port is None and not len(child):
            made.partial_port = BOOLS[child.text or ""]
        elif tag == "LosingCarrierName" and made.losing_carrier_name is None and not len(child):
            made.losing_carrier_name = child.text or ""
        elif tag == "LoaAuthorizingPerson" and made.loa_authorizing_person is None and not len(child):
            made.loa_authorizing_person = child.text or ""
        elif tag == "RetryValidation" and made.retry_validation is None and not len(child):
            made.retry_validation = BOOLS[child.text or ""]
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None and not len(child):
            made.target_resp_org_id = child.text or ""
        elif tag == "AlternateSpid" and made.alternate_spid is None and not len(child):
            made.alternate_spid = child.text or ""
        elif tag == "WirelessInfo" and made.wireless_info is None:
            made.wireless_info = decode_WirelessInfo(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        elif tag == "Subscriber" and made.subscriber is None:
            made.subscriber = addresses.decode_Subscriber(child, depth)
        elif tag == "ListOfPhoneNumbers" and made.list_of_phone_numbers is None:
            made.list_of_phone_numbers = decode_ListOfPhoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpOrderSupp(made: LnpOrderSupp, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpOrderSupp or made.extra is not None:
        careful(made, LnpOrderSupp, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFocDate", made.requested_foc_date)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.new_billing_telephone_number is not None:
        put_text(parts, "NewBillingTelephoneNumber", made.new_billing_telephone_number)
    if made.wireless_info is not None:
        write_WirelessInfo(made.wireless_info, parts, "WirelessInfo")
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.triggered is not None:
        put_text(parts, "Triggered", made.triggered)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.subscriber is not None:
        addresses.write_Subscriber(made.subscriber, parts, "Subscriber")
    if made.partial_port is not None:
        put_text(parts, "PartialPort", made.partial_port)
    if made.list_of_phone_numbers is not None:
        write_ListOfPhoneNumbers(made.list_of_phone_numbers, parts, "ListOfPhoneNumbers")
    if made.losing_carrier_name is not None:
        put_text(parts, "LosingCarrierName", made.losing_carrier_name)
    if made.loa_authorizing_person is not None:
        put_text(parts, "LoaAuthorizingPerson", made.loa_authorizing_person)
    if made.retry_validation is not None:
        put_text(parts, "RetryValidation", made.retry_validation)
    if made.target_resp_org_id is not None:
        put_text(parts, "TargetRespOrgId", made.target_resp_org_id)
    if made.alternate_spid is not None:
        put_text(parts, "AlternateSpid", made.alternate_spid)
    close(parts, start, name)


def decode_LnpPortInfoForGivenStatus(node: etree._Element, depth: int) -> LnpPortInfoForGivenStatus:
    made = new(LnpPortInfoForGivenStatus)
    made.extra = made.account_id_ = made.count_of_tns = made.customer_order_id = made.user_id = None
    made.last_modified_date = made.error_code = made.order_date = made.order_id = made.order_type = None
    made.error_message = made.actual_foc_date = made.billing_telephone_number = made.company_name = made.internal = None
    made.lnp_losing_carrier_id = made.lnp_losing_carrier_name = made.processing_status = made.requested_foc_date = None
    made.resp_org_exception = made.controlling_resp_org_id = made.target_resp_org_id = made.vendor_id = None
    made.vendor_name = made.pon = None
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
        elif tag == "ErrorCode" and made.error_code is None and not len(child):
            made.error_code = child.text or ""
        elif tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "ErrorMessage" and made.error_message is None and not len(child):
            made.error_message = child.text or ""
        elif tag == "ActualFOCDate" and made.actual_foc_date is None and not len(child):
            made.actual_foc_date = read_datetime(child.text or "")
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "CompanyName" and made.company_name is None and not len(child):
            made.company_name = child.text or ""
        elif tag == "Internal" and made.internal is None and not len(child):
            made.internal = BOOLS[child.text or ""]
        elif tag == "LNPLosingCarrierId" and made.lnp_losing_carrier_id is None and not len(child):
            made.lnp_losing_carrier_id = child.text or ""
        elif tag == "LNPLosingCarrierName" and made.lnp_losing_carrier_name is None and not len(child):
            made.lnp_losing_carrier_name = child.text or ""
        elif tag == "ProcessingStatus" and made.processing_status is None and not len(child):
            made.processing_status = _PortListStatus[child.text or ""]
        elif tag == "RequestedFOCDate" and made.requested_foc_date is None and not len(child):
            made.requested_foc_date = read_datetime(child.text or "")
        elif tag == "RespOrgException" and made.resp_org_exception is None and not len(child):
            made.resp_org_exception = BOOLS[child.text or ""]
        elif tag == "ControllingRespOrgId" and made.controlling_resp_org_id is None and not len(child):
            made.controlling_resp_org_id = child.text or ""
        elif tag == "TargetRespOrgId" and made.target_resp_org_id is None and not len(child):
            made.target_resp_org_id = child.text or ""
        elif tag == "VendorId" and made.vendor_id is None and not len(child):
            made.vendor_id = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "PON" and made.pon is None and not len(child):
            made.pon = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpPortInfoForGivenStatus(made: LnpPortInfoForGivenStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpPortInfoForGivenStatus or made.extra is not None:
        careful(made, LnpPortInfoForGivenStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.error_code is not None:
        put_text(parts, "ErrorCode", made.error_code)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.error_message is not None:
        put_text(parts, "ErrorMessage", made.error_message)
    if made.actual_foc_date is not None:
        put_text(parts, "ActualFOCDate", made.actual_foc_date)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.company_name is not None:
        put_text(parts, "CompanyName", made.company_name)
    if made.internal is not None:
        put_text(parts, "Internal", made.internal)
    if made.lnp_losing_carrier_id is not None:
        put_text(parts, "LNPLosingCarrierId", made.lnp_losing_carrier_id)
    if made.lnp_losing_carrier_name is not None:
        put_text(parts, "LNPLosingCarrierName", made.lnp_losing_carrier_name)
    if made.processing_status is not None:
        put_text(parts, "ProcessingStatus", made.processing_status)
    if made.requested_foc_date is not None:
        put_text(parts, "RequestedFOCDate", made.requested_foc_date)
    if made.resp_org_exception is not None:
        put_text(parts, "RespOrgException", made.resp_org_exception)
    if made.controlling_resp_org_id is not None:
        put_text(parts, "ControllingRespOrgId", made.controlling_resp_org_id)
    if made.target_resp_org_id is not None:
        put_text(parts, "TargetRespOrgId", made.target_resp_org_id)
    if made.vendor_id is not None:
        put_text(parts, "VendorId", made.vendor_id)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.pon is not None:
        put_text(parts, "PON", made.pon)
    close(parts, start, name)


def decode_LnpResponseWrapper(node: etree._Element, depth: int) -> LnpResponseWrapper:
    made = new(LnpResponseWrapper)
    made.extra = made.total_count = made.links = None
    made.lnp_port_info_for_given_status = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "lnpPortInfoForGivenStatus":
            made.lnp_port_info_for_given_status.append(decode_LnpPortInfoForGivenStatus(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LnpResponseWrapper(made: LnpResponseWrapper, parts: list[str], name: str) -> None:
    if made.__class__ is not LnpResponseWrapper or made.extra is not None:
        careful(made, LnpResponseWrapper, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    for lnp_port_info_for_given_status_ in plain_list(made.lnp_port_info_for_given_status):
        write_LnpPortInfoForGivenStatus(lnp_port_info_for_given_status_, parts, "lnpPortInfoForGivenStatus")
    close(parts, start, name)


def decode_NotYetActivatedTelephoneNumbersList(node: etree._Element, depth: int) -> NotYetActivatedTelephoneNumbersList:
    made = new(NotYetActivatedTelephoneNumbersList)
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


def write_NotYetActivatedTelephoneNumbersList(made: NotYetActivatedTelephoneNumbersList, parts: list[str], name: str) -> None:
    if made.__class__ is not NotYetActivatedTelephoneNumbersList or made.extra is not None:
        careful(made, NotYetActivatedTelephoneNumbersList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_TollFreeValidationErrors(node: etree._Element, depth: int) -> TollFreeValidationErrors:
    made = new(TollFreeValidationErrors)
    made.extra = made.error_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeValidationErrors(made: TollFreeValidationErrors, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeValidationErrors or made.extra is not None:
        careful(made, TollFreeValidationErrors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    close(parts, start, name)


def decode_WirelessInfo(node: etree._Element, depth: int) -> WirelessInfo:
    made = new(WirelessInfo)
    made.extra = made.account_number = made.pin_number = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "PinNumber" and made.pin_number is None and not len(child):
            made.pin_number = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_WirelessInfo(made: WirelessInfo, parts: list[str], name: str) -> None:
    if made.__class__ is not WirelessInfo or made.extra is not None:
        careful(made, WirelessInfo, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.pin_number is not None:
        put_text(parts, "PinNumber", made.pin_number)
    close(parts, start, name)
