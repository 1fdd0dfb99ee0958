"""Decoders and writers of the group ``csrs``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.csrs import (
    Csr,
    CsrData,
    CsrDataAddress,
    CsrOrderResponse,
    CsrResponse,
    CsrResponses,
    WorkingTelephoneNumbersOnAccount,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import addresses
    from aiobandwidth._generated.codecs import common
else:
    addresses = Codecs("addresses")
    common = Codecs("common")

_CsrStatus = Known("CsrStatus")


def decode_Csr(node: etree._Element, depth: int) -> Csr:
    made = new(Csr)
    made.extra = made.working_or_billing_telephone_number = made.working_telephone_number = None
    made.billing_telephone_number = made.customer_name = made.authorizing_person_name = made.account_number = None
    made.working_telephone_numbers_on_account = made.csr_service_address = made.account_telephone_number = None
    made.end_user_name = made.authorizing_user_name = made.customer_code = made.customer_order_id = None
    made.end_user_pin = made.end_user_password = made.address_line1 = made.city = made.state = made.zip_code = None
    made.type_of_service = made.status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "WorkingOrBillingTelephoneNumber" and made.working_or_billing_telephone_number is None and not len(child):
            made.working_or_billing_telephone_number = child.text or ""
        elif tag == "WorkingTelephoneNumber" and made.working_telephone_number is None and not len(child):
            made.working_telephone_number = child.text or ""
        elif tag == "BillingTelephoneNumber" and made.billing_telephone_number is None and not len(child):
            made.billing_telephone_number = child.text or ""
        elif tag == "CustomerName" and made.customer_name is None and not len(child):
            made.customer_name = child.text or ""
        elif tag == "AuthorizingPersonName" and made.authorizing_person_name is None and not len(child):
            made.authorizing_person_name = child.text or ""
        elif tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "AccountTelephoneNumber" and made.account_telephone_number is None and not len(child):
            made.account_telephone_number = child.text or ""
        elif tag == "EndUserName" and made.end_user_name is None and not len(child):
            made.end_user_name = child.text or ""
        elif tag == "AuthorizingUserName" and made.authorizing_user_name is None and not len(child):
            made.authorizing_user_name = child.text or ""
        elif tag == "CustomerCode" and made.customer_code is None and not len(child):
            made.customer_code = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "EndUserPIN" and made.end_user_pin is None and not len(child):
            made.end_user_pin = child.text or ""
        elif tag == "EndUserPassword" and made.end_user_password is None and not len(child):
            made.end_user_password = child.text or ""
        elif tag == "AddressLine1" and made.address_line1 is None and not len(child):
            made.address_line1 = child.text or ""
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "ZIPCode" and made.zip_code is None and not len(child):
            made.zip_code = child.text or ""
        elif tag == "TypeOfService" and made.type_of_service is None and not len(child):
            made.type_of_service = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "WorkingTelephoneNumbersOnAccount" and made.working_telephone_numbers_on_account is None:
            made.working_telephone_numbers_on_account = decode_WorkingTelephoneNumbersOnAccount(child, depth)
        elif tag == "CsrServiceAddress" and made.csr_service_address is None:
            made.csr_service_address = addresses.decode_Address(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Csr(made: Csr, parts: list[str], name: str) -> None:
    if made.__class__ is not Csr or made.extra is not None:
        careful(made, Csr, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.working_or_billing_telephone_number is not None:
        put_text(parts, "WorkingOrBillingTelephoneNumber", made.working_or_billing_telephone_number)
    if made.working_telephone_number is not None:
        put_text(parts, "WorkingTelephoneNumber", made.working_telephone_number)
    if made.billing_telephone_number is not None:
        put_text(parts, "BillingTelephoneNumber", made.billing_telephone_number)
    if made.customer_name is not None:
        put_text(parts, "CustomerName", made.customer_name)
    if made.authorizing_person_name is not None:
        put_text(parts, "AuthorizingPersonName", made.authorizing_person_name)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.working_telephone_numbers_on_account is not None:
        write_WorkingTelephoneNumbersOnAccount(made.working_telephone_numbers_on_account, parts, "WorkingTelephoneNumbersOnAccount")
    if made.csr_service_address is not None:
        addresses.write_Address(made.csr_service_address, parts, "CsrServiceAddress")
    if made.account_telephone_number is not None:
        put_text(parts, "AccountTelephoneNumber", made.account_telephone_number)
    if made.end_user_name is not None:
        put_text(parts, "EndUserName", made.end_user_name)
    if made.authorizing_user_name is not None:
        put_text(parts, "AuthorizingUserName", made.authorizing_user_name)
    if made.customer_code is not None:
        put_text(parts, "CustomerCode", made.customer_code)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.end_user_pin is not None:
        put_text(parts, "EndUserPIN", made.end_user_pin)
    if made.end_user_password is not None:
        put_text(parts, "EndUserPassword", made.end_user_password)
    if made.address_line1 is not None:
        put_text(parts, "AddressLine1", made.address_line1)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.zip_code is not None:
        put_text(parts, "ZIPCode", made.zip_code)
    if made.type_of_service is not None:
        put_text(parts, "TypeOfService", made.type_of_service)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    close(parts, start, name)


def decode_CsrData(node: etree._Element, depth: int) -> CsrData:
    made = new(CsrData)
    made.extra = made.account_number = made.customer_name = made.service_address = made.working_telephone_number = None
    made.working_telephone_numbers_on_account = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "CustomerName" and made.customer_name is None and not len(child):
            made.customer_name = child.text or ""
        elif tag == "WorkingTelephoneNumber" and made.working_telephone_number is None and not len(child):
            made.working_telephone_number = child.text or ""
        elif tag == "ServiceAddress" and made.service_address is None:
            made.service_address = decode_CsrDataAddress(child, depth)
        elif tag == "WorkingTelephoneNumbersOnAccount" and made.working_telephone_numbers_on_account is None:
            made.working_telephone_numbers_on_account = decode_WorkingTelephoneNumbersOnAccount(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrData(made: CsrData, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrData or made.extra is not None:
        careful(made, CsrData, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.customer_name is not None:
        put_text(parts, "CustomerName", made.customer_name)
    if made.service_address is not None:
        write_CsrDataAddress(made.service_address, parts, "ServiceAddress")
    if made.working_telephone_number is not None:
        put_text(parts, "WorkingTelephoneNumber", made.working_telephone_number)
    if made.working_telephone_numbers_on_account is not None:
        write_WorkingTelephoneNumbersOnAccount(made.working_telephone_numbers_on_account, parts, "WorkingTelephoneNumbersOnAccount")
    close(parts, start, name)


def decode_CsrDataAddress(node: etree._Element, depth: int) -> CsrDataAddress:
    made = new(CsrDataAddress)
    made.extra = made.unparsed_address = made.city = made.state = made.zip = made.house_number = made.street_name = None
    made.street_suffix = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UnparsedAddress" and made.unparsed_address is None and not len(child):
            made.unparsed_address = child.text or ""
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "Zip" and made.zip is None and not len(child):
            made.zip = child.text or ""
        elif tag == "HouseNumber" and made.house_number is None and not len(child):
            made.house_number = child.text or ""
        elif tag == "StreetName" and made.street_name is None and not len(child):
            made.street_name = child.text or ""
        elif tag == "StreetSuffix" and made.street_suffix is None and not len(child):
            made.street_suffix = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrDataAddress(made: CsrDataAddress, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrDataAddress or made.extra is not None:
        careful(made, CsrDataAddress, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.unparsed_address is not None:
        put_text(parts, "UnparsedAddress", made.unparsed_address)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.zip is not None:
        put_text(parts, "Zip", made.zip)
    if made.house_number is not None:
        put_text(parts, "HouseNumber", made.house_number)
    if made.street_name is not None:
        put_text(parts, "StreetName", made.street_name)
    if made.street_suffix is not None:
        put_text(parts, "StreetSuffix", made.street_suffix)
    close(parts, start, name)


def decode_CsrOrderResponse(node: etree._Element, depth: int) -> CsrOrderResponse:
    made = new(CsrOrderResponse)
    made.extra = made.errors = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrOrderResponse(made: CsrOrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrOrderResponse or made.extra is not None:
        careful(made, CsrOrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CsrResponse(node: etree._Element, depth: int) -> CsrResponse:
    made = new(CsrResponse)
    made.extra = made.customer_order_id = made.last_modified_by = made.order_create_date = made.account_id_ = None
    made.order_id = made.working_or_billing_telephone_number = made.last_modified_date = made.status = None
    made.account_number = made.account_telephone_number = made.end_user_name = made.authorizing_user_name = None
    made.customer_code = made.end_user_pin = made.end_user_password = made.address_line1 = made.city = made.state = None
    made.zip_code = made.type_of_service = made.csr_data = made.errors = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "LastModifiedBy" and made.last_modified_by is None and not len(child):
            made.last_modified_by = child.text or ""
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "WorkingOrBillingTelephoneNumber" and made.working_or_billing_telephone_number is None and not len(child):
            made.working_or_billing_telephone_number = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "Status" and made.status is None and not len(child):
            made.status = _CsrStatus[child.text or ""]
        elif tag == "AccountNumber" and made.account_number is None and not len(child):
            made.account_number = child.text or ""
        elif tag == "AccountTelephoneNumber" and made.account_telephone_number is None and not len(child):
            made.account_telephone_number = child.text or ""
        elif tag == "EndUserName" and made.end_user_name is None and not len(child):
            made.end_user_name = child.text or ""
        elif tag == "AuthorizingUserName" and made.authorizing_user_name is None and not len(child):
            made.authorizing_user_name = child.text or ""
        elif tag == "CustomerCode" and made.customer_code is None and not len(child):
            made.customer_code = child.text or ""
        elif tag == "EndUserPIN" and made.end_user_pin is None and not len(child):
            made.end_user_pin = child.text or ""
        elif tag == "EndUserPassword" and made.end_user_password is None and not len(child):
            made.end_user_password = child.text or ""
        elif tag == "AddressLine1" and made.address_line1 is None and not len(child):
            made.address_line1 = child.text or ""
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "ZIPCode" and made.zip_code is None and not len(child):
            made.zip_code = child.text or ""
        elif tag == "TypeOfService" and made.type_of_service is None and not len(child):
            made.type_of_service = child.text or ""
        elif tag == "CsrData" and made.csr_data is None:
            made.csr_data = decode_CsrData(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrResponse(made: CsrResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrResponse or made.extra is not None:
        careful(made, CsrResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.last_modified_by is not None:
        put_text(parts, "LastModifiedBy", made.last_modified_by)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.working_or_billing_telephone_number is not None:
        put_text(parts, "WorkingOrBillingTelephoneNumber", made.working_or_billing_telephone_number)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.account_number is not None:
        put_text(parts, "AccountNumber", made.account_number)
    if made.account_telephone_number is not None:
        put_text(parts, "AccountTelephoneNumber", made.account_telephone_number)
    if made.end_user_name is not None:
        put_text(parts, "EndUserName", made.end_user_name)
    if made.authorizing_user_name is not None:
        put_text(parts, "AuthorizingUserName", made.authorizing_user_name)
    if made.customer_code is not None:
        put_text(parts, "CustomerCode", made.customer_code)
    if made.end_user_pin is not None:
        put_text(parts, "EndUserPIN", made.end_user_pin)
    if made.end_user_password is not None:
        put_text(parts, "EndUserPassword", made.end_user_password)
    if made.address_line1 is not None:
        put_text(parts, "AddressLine1", made.address_line1)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.zip_code is not None:
        put_text(parts, "ZIPCode", made.zip_code)
    if made.type_of_service is not None:
        put_text(parts, "TypeOfService", made.type_of_service)
    if made.csr_data is not None:
        write_CsrData(made.csr_data, parts, "CsrData")
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CsrResponses(node: etree._Element, depth: int) -> CsrResponses:
    made = new(CsrResponses)
    made.extra = made.total_count = made.links = made.response_status = None
    made.csr_response = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "CsrResponse":
            made.csr_response.append(decode_CsrResponse(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CsrResponses(made: CsrResponses, parts: list[str], name: str) -> None:
    if made.__class__ is not CsrResponses or made.extra is not None:
        careful(made, CsrResponses, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    for csr_response_ in plain_list(made.csr_response):
        write_CsrResponse(csr_response_, parts, "CsrResponse")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_WorkingTelephoneNumbersOnAccount(node: etree._Element, depth: int) -> WorkingTelephoneNumbersOnAccount:
    made = new(WorkingTelephoneNumbersOnAccount)
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


def write_WorkingTelephoneNumbersOnAccount(made: WorkingTelephoneNumbersOnAccount, parts: list[str], name: str) -> None:
    if made.__class__ is not WorkingTelephoneNumbersOnAccount or made.extra is not None:
        careful(made, WorkingTelephoneNumbersOnAccount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)
