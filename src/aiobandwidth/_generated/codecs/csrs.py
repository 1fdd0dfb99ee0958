"""Decoders and writers of the group ``csrs``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.csrs import (
    Csr,
    CsrData,
    CsrDataAddress,
    CsrOrderResponse,
    CsrResponse,
    CsrResponses,
    CsrStatus,
    WorkingTelephoneNumbersOnAccount,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_CsrStatus = known(CsrStatus)


def decode_Csr(node: etree._Element, work: Work) -> Csr:
    made = new(Csr)
    made.extra = made.working_or_billing_telephone_number = made.working_telephone_number = None
    made.billing_telephone_number = made.customer_name = made.authorizing_person_name = made.account_number = None
    made.working_telephone_numbers_on_account = made.csr_service_address = made.account_telephone_number = None
    made.end_user_name = made.authorizing_user_name = made.customer_code = made.customer_order_id = None
    made.end_user_pin = made.end_user_password = made.address_line1 = made.city = made.state = made.zip_code = None
    made.type_of_service = made.status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "WorkingOrBillingTelephoneNumber" and made.working_or_billing_telephone_number is None:
            made.working_or_billing_telephone_number = child.text or ""
        elif tag == "WorkingTelephoneNumber" and made.working_telephone_number is None:
            made.working_telephone_number = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None:
            made.billing_telephone_number = child.text or ""
        elif tag == "CustomerName" and made.customer_name is None:
            made.customer_name = child.text or ""
        elif tag == "AuthorizingPersonName" and made.authorizing_person_name is None:
            made.authorizing_person_name = child.text or ""
        elif tag == "AccountNumber" and made.account_number is None:
            made.account_number = child.text or ""
        elif tag == "WorkingTelephoneNumbersOnAccount" and made.working_telephone_numbers_on_account is None:
            made.working_telephone_numbers_on_account = decode_WorkingTelephoneNumbersOnAccount(child, work)
        elif tag == "CsrServiceAddress" and made.csr_service_address is None:
            made.csr_service_address = addresses.decode_Address(child, work)
        elif tag == "AccountTelephoneNumber" and made.account_telephone_number is None:
            made.account_telephone_number = child.text or ""
        elif tag == "EndUserName" and made.end_user_name is None:
            made.end_user_name = child.text or ""
        elif tag == "AuthorizingUserName" and made.authorizing_user_name is None:
            made.authorizing_user_name = child.text or ""
        elif tag == "CustomerCode" and made.customer_code is None:
            made.customer_code = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "EndUserPIN" and made.end_user_pin is None:
            made.end_user_pin = child.text or ""
        elif tag == "EndUserPassword" and made.end_user_password is None:
            made.end_user_password = child.text or ""
        elif tag == "AddressLine1" and made.address_line1 is None:
            made.address_line1 = child.text or ""
        elif tag == "City" and made.city is None:
            made.city = child.text or ""
        elif tag == "State" and made.state is None:
            made.state = child.text or ""
        elif tag == "ZIPCode" and made.zip_code is None:
            made.zip_code = child.text or ""
        elif tag == "TypeOfService" and made.type_of_service is None:
            made.type_of_service = child.text or ""
        elif tag == "Status" and made.status is None:
            made.status = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Csr(made: Csr, parts: list[str], name: str) -> None:
    if made.__class__ is not Csr or made.extra is not None:
        careful(made, Csr, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.working_or_billing_telephone_number) is not None:
        put_text(parts, "WorkingOrBillingTelephoneNumber", value)
    if (value := made.working_telephone_number) is not None:
        put_text(parts, "WorkingTelephoneNumber", value)
    if (value := made.billing_telephone_number) is not None:
        put_text(parts, "BillingTelephoneNumber", value)
    if (value := made.customer_name) is not None:
        put_text(parts, "CustomerName", value)
    if (value := made.authorizing_person_name) is not None:
        put_text(parts, "AuthorizingPersonName", value)
    if (value := made.account_number) is not None:
        put_text(parts, "AccountNumber", value)
    if (item := made.working_telephone_numbers_on_account) is not None:
        write_WorkingTelephoneNumbersOnAccount(item, parts, "WorkingTelephoneNumbersOnAccount")
    if (item := made.csr_service_address) is not None:
        addresses.write_Address(item, parts, "CsrServiceAddress")
    if (value := made.account_telephone_number) is not None:
        put_text(parts, "AccountTelephoneNumber", value)
    if (value := made.end_user_name) is not None:
        put_text(parts, "EndUserName", value)
    if (value := made.authorizing_user_name) is not None:
        put_text(parts, "AuthorizingUserName", value)
    if (value := made.customer_code) is not None:
        put_text(parts, "CustomerCode", value)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.end_user_pin) is not None:
        put_text(parts, "EndUserPIN", value)
    if (value := made.end_user_password) is not None:
        put_text(parts, "EndUserPassword", value)
    if (value := made.address_line1) is not None:
        put_text(parts, "AddressLine1", value)
    if (value := made.city) is not None:
        put_text(parts, "City", value)
    if (value := made.state) is not None:
        put_text(parts, "State", value)
    if (value := made.zip_code) is not None:
        put_text(parts, "ZIPCode", value)
    if (value := made.type_of_service) is not None:
        put_text(parts, "TypeOfService", value)
    if (value := made.status) is not None:
        put_text(parts, "Status", value)
    close(parts, start, name)


def decode_CsrData(node: etree._Element, work: Work) -> CsrData:
    made = new(CsrData)
    made.extra = made.account_number = made.customer_name = made.service_address = made.working_telephone_number = None
    made.working_telephone_numbers_on_account = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountNumber" and made.account_number is None:
            made.account_number = child.text or ""
        elif tag == "CustomerName" and made.customer_name is None:
            made.customer_name = child.text or ""
        elif tag == "ServiceAddress" and made.service_address is None:
            made.service_address = decode_CsrDataAddress(child, work)
        elif tag == "WorkingTelephoneNumber" and made.working_telephone_number is None:
            made.working_telephone_number = child.text or ""
        elif tag == "WorkingTelephoneNumbersOnAccount" and made.working_telephone_numbers_on_account is None:
            made.working_telephone_numbers_on_account = decode_WorkingTelephoneNumbersOnAccount(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrData(made: CsrData, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrData or made.extra is not None:
        careful(made, CsrData, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.account_number) is not None:
        put_text(parts, "AccountNumber", value)
    if (value := made.customer_name) is not None:
        put_text(parts, "CustomerName", value)
    if (item := made.service_address) is not None:
        write_CsrDataAddress(item, parts, "ServiceAddress")
    if (value := made.working_telephone_number) is not None:
        put_text(parts, "WorkingTelephoneNumber", value)
    if (item := made.working_telephone_numbers_on_account) is not None:
        write_WorkingTelephoneNumbersOnAccount(item, parts, "WorkingTelephoneNumbersOnAccount")
    close(parts, start, name)


def decode_CsrDataAddress(node: etree._Element, work: Work) -> CsrDataAddress:
    made = new(CsrDataAddress)
    made.extra = made.unparsed_address = made.city = made.state = made.zip = made.house_number = made.street_name = None
    made.street_suffix = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UnparsedAddress" and made.unparsed_address is None:
            made.unparsed_address = child.text or ""
        elif tag == "City" and made.city is None:
            made.city = child.text or ""
        elif tag == "State" and made.state is None:
            made.state = child.text or ""
        elif tag == "Zip" and made.zip is None:
            made.zip = child.text or ""
        elif tag == "HouseNumber" and made.house_number is None:
            made.house_number = child.text or ""
        elif tag == "StreetName" and made.street_name is None:
            made.street_name = child.text or ""
        elif tag == "StreetSuffix" and made.street_suffix is None:
            made.street_suffix = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrDataAddress(made: CsrDataAddress, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrDataAddress or made.extra is not None:
        careful(made, CsrDataAddress, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.unparsed_address) is not None:
        put_text(parts, "UnparsedAddress", value)
    if (value := made.city) is not None:
        put_text(parts, "City", value)
    if (value := made.state) is not None:
        put_text(parts, "State", value)
    if (value := made.zip) is not None:
        put_text(parts, "Zip", value)
    if (value := made.house_number) is not None:
        put_text(parts, "HouseNumber", value)
    if (value := made.street_name) is not None:
        put_text(parts, "StreetName", value)
    if (value := made.street_suffix) is not None:
        put_text(parts, "StreetSuffix", value)
    close(parts, start, name)


def decode_CsrOrderResponse(node: etree._Element, work: Work) -> CsrOrderResponse:
    made = new(CsrOrderResponse)
    made.extra = made.errors = made.response_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, work)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrOrderResponse(made: CsrOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrOrderResponse or made.extra is not None:
        careful(made, CsrOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.errors) is not None:
        common.write_Errors(item, parts, "Errors")
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CsrResponse(node: etree._Element, work: Work) -> CsrResponse:
    made = new(CsrResponse)
    made.extra = made.customer_order_id = made.last_modified_by = made.order_create_date = made.account_id_ = None
    made.order_id = made.working_or_billing_telephone_number = made.last_modified_date = made.status = None
    made.account_number = made.account_telephone_number = made.end_user_name = made.authorizing_user_name = None
    made.customer_code = made.end_user_pin = made.end_user_password = made.address_line1 = made.city = made.state = None
    made.zip_code = made.type_of_service = made.csr_data = made.errors = made.response_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None:
            made.last_modified_by = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None:
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "AccountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "OrderId" and made.order_id is None:
            made.order_id = child.text or ""
        elif tag == "WorkingOrBillingTelephoneNumber" and made.working_or_billing_telephone_number is None:
            made.working_or_billing_telephone_number = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None:
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "Status" and made.status is None:
            made.status = _CsrStatus[child.text or ""]
        elif tag == "AccountNumber" and made.account_number is None:
            made.account_number = child.text or ""
        elif tag == "AccountTelephoneNumber" and made.account_telephone_number is None:
            made.account_telephone_number = child.text or ""
        elif tag == "EndUserName" and made.end_user_name is None:
            made.end_user_name = child.text or ""
        elif tag == "AuthorizingUserName" and made.authorizing_user_name is None:
            made.authorizing_user_name = child.text or ""
        elif tag == "CustomerCode" and made.customer_code is None:
            made.customer_code = child.text or ""
        elif tag == "EndUserPIN" and made.end_user_pin is None:
            made.end_user_pin = child.text or ""
        elif tag == "EndUserPassword" and made.end_user_password is None:
            made.end_user_password = child.text or ""
        elif tag == "AddressLine1" and made.address_line1 is None:
            made.address_line1 = child.text or ""
        elif tag == "City" and made.city is None:
            made.city = child.text or ""
        elif tag == "State" and made.state is None:
            made.state = child.text or ""
        elif tag == "ZIPCode" and made.zip_code is None:
            made.zip_code = child.text or ""
        elif tag == "TypeOfService" and made.type_of_service is None:
            made.type_of_service = child.text or ""
        elif tag == "CsrData" and made.csr_data is None:
            made.csr_data = decode_CsrData(child, work)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, work)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrResponse(made: CsrResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrResponse or made.extra is not None:
        careful(made, CsrResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.last_modified_by) is not None:
        put_text(parts, "LastModifiedBy", value)
    if (value := made.order_create_date) is not None:
        put_text(parts, "OrderCreateDate", value)
    if (value := made.account_id_) is not None:
        put_text(parts, "AccountId", value)
    if (value := made.order_id) is not None:
        put_text(parts, "OrderId", value)
    if (value := made.working_or_billing_telephone_number) is not None:
        put_text(parts, "WorkingOrBillingTelephoneNumber", value)
    if (value := made.last_modified_date) is not None:
        put_text(parts, "LastModifiedDate", value)
    if (value := made.status) is not None:
        put_text(parts, "Status", value)
    if (value := made.account_number) is not None:
        put_text(parts, "AccountNumber", value)
    if (value := made.account_telephone_number) is not None:
        put_text(parts, "AccountTelephoneNumber", value)
    if (value := made.end_user_name) is not None:
        put_text(parts, "EndUserName", value)
    if (value := made.authorizing_user_name) is not None:
        put_text(parts, "AuthorizingUserName", value)
    if (value := made.customer_code) is not None:
        put_text(parts, "CustomerCode", value)
    if (value := made.end_user_pin) is not None:
        put_text(parts, "EndUserPIN", value)
    if (value := made.end_user_password) is not None:
        put_text(parts, "EndUserPassword", value)
    if (value := made.address_line1) is not None:
        put_text(parts, "AddressLine1", value)
    if (value := made.city) is not None:
        put_text(parts, "City", value)
    if (value := made.state) is not None:
        put_text(parts, "State", value)
    if (value := made.zip_code) is not None:
        put_text(parts, "ZIPCode", value)
    if (value := made.type_of_service) is not None:
        put_text(parts, "TypeOfService", value)
    if (item := made.csr_data) is not None:
        write_CsrData(item, parts, "CsrData")
    if (item := made.errors) is not None:
        common.write_Errors(item, parts, "Errors")
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CsrResponses(node: etree._Element, work: Work) -> CsrResponses:
    made = new(CsrResponses)
    made.extra = made.total_count = made.links = made.response_status = None
    made.csr_response = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None:
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, work)
        elif tag == "CsrResponse":
            made.csr_response.append(decode_CsrResponse(child, work))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrResponses(made: CsrResponses, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrResponses or made.extra is not None:
        careful(made, CsrResponses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.total_count) is not None:
        put_text(parts, "TotalCount", value)
    if (item := made.links) is not None:
        common.write_Links(item, parts, "Links")
    for item in plain_list(made.csr_response):
        write_CsrResponse(item, parts, "CsrResponse")
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_WorkingTelephoneNumbersOnAccount(node: etree._Element, work: Work) -> WorkingTelephoneNumbersOnAccount:
    made = new(WorkingTelephoneNumbersOnAccount)
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


def write_WorkingTelephoneNumbersOnAccount(made: WorkingTelephoneNumbersOnAccount, parts: list[str], name: str) -> None:
    if made.__class__ is not WorkingTelephoneNumbersOnAccount or made.extra is not None:
        careful(made, WorkingTelephoneNumbersOnAccount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)
