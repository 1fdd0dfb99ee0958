"""Decoders and writers of the group ``json_toll_free_verification``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.json_toll_free_verification import (
    TollFreeBusinessAddress,
    TollFreeBusinessContact,
    TollFreeOptInWorkflow,
    TollFreeStatus,
    TollFreeUseCases,
    TollFreeVerificationNotice,
    TollFreeVerificationRequest,
    TollFreeVerificationState,
    TollFreeWebhook,
    TollFreeWebhookCredentials,
    TollFreeWebhookInput,
    TollFreeWebhookList,
    TollFreeWebhookType,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_TollFreeStatus = known(TollFreeStatus)
_TollFreeWebhookType = known(TollFreeWebhookType)


def decode_TollFreeBusinessAddress(node: etree._Element, work: Work) -> TollFreeBusinessAddress:
    made = new(TollFreeBusinessAddress)
    made.extra = made.name = made.addr1 = made.addr2 = made.city = made.state = made.zip = made.url = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "name" and made.name is None:
            made.name = child.text or ""
        elif tag == "addr1" and made.addr1 is None:
            made.addr1 = child.text or ""
        elif tag == "addr2" and made.addr2 is None:
            made.addr2 = child.text or ""
        elif tag == "city" and made.city is None:
            made.city = child.text or ""
        elif tag == "state" and made.state is None:
            made.state = child.text or ""
        elif tag == "zip" and made.zip is None:
            made.zip = child.text or ""
        elif tag == "url" and made.url is None:
            made.url = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeBusinessAddress(made: TollFreeBusinessAddress, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeBusinessAddress or made.extra is not None:
        careful(made, TollFreeBusinessAddress, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.name) is not None:
        put_text(parts, "name", value)
    if (value := made.addr1) is not None:
        put_text(parts, "addr1", value)
    if (value := made.addr2) is not None:
        put_text(parts, "addr2", value)
    if (value := made.city) is not None:
        put_text(parts, "city", value)
    if (value := made.state) is not None:
        put_text(parts, "state", value)
    if (value := made.zip) is not None:
        put_text(parts, "zip", value)
    if (value := made.url) is not None:
        put_text(parts, "url", value)
    close(parts, start, name)


def decode_TollFreeBusinessContact(node: etree._Element, work: Work) -> TollFreeBusinessContact:
    made = new(TollFreeBusinessContact)
    made.extra = made.first_name = made.last_name = made.email = made.phone_number = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "firstName" and made.first_name is None:
            made.first_name = child.text or ""
        elif tag == "lastName" and made.last_name is None:
            made.last_name = child.text or ""
        elif tag == "email" and made.email is None:
            made.email = child.text or ""
        elif tag == "phoneNumber" and made.phone_number is None:
            made.phone_number = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeBusinessContact(made: TollFreeBusinessContact, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeBusinessContact or made.extra is not None:
        careful(made, TollFreeBusinessContact, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.first_name) is not None:
        put_text(parts, "firstName", value)
    if (value := made.last_name) is not None:
        put_text(parts, "lastName", value)
    if (value := made.email) is not None:
        put_text(parts, "email", value)
    if (value := made.phone_number) is not None:
        put_text(parts, "phoneNumber", value)
    close(parts, start, name)


def decode_TollFreeOptInWorkflow(node: etree._Element, work: Work) -> TollFreeOptInWorkflow:
    made = new(TollFreeOptInWorkflow)
    made.extra = made.description = None
    made.image_urls = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "imageUrls":
            made.image_urls.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeOptInWorkflow(made: TollFreeOptInWorkflow, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeOptInWorkflow or made.extra is not None:
        careful(made, TollFreeOptInWorkflow, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if made.image_urls:
        put_texts(parts, "imageUrls", made.image_urls)
    close(parts, start, name)


def decode_TollFreeUseCases(node: etree._Element, work: Work) -> TollFreeUseCases:
    made = new(TollFreeUseCases)
    made.extra = None
    made.items = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "_items":
            made.items.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeUseCases(made: TollFreeUseCases, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeUseCases or made.extra is not None:
        careful(made, TollFreeUseCases, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.items:
        put_texts(parts, "_items", made.items)
    close(parts, start, name)


def decode_TollFreeVerificationNotice(node: etree._Element, work: Work) -> TollFreeVerificationNotice:
    made = new(TollFreeVerificationNotice)
    made.extra = made.account_id_ = made.phone_number = made.status = made.denial_status_code = None
    made.denial_reason_description = made.is_bad_request = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "phoneNumber" and made.phone_number is None:
            made.phone_number = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = _TollFreeStatus[child.text or ""]
        elif tag == "denialStatusCode" and made.denial_status_code is None:
            made.denial_status_code = INTS[child.text or ""]
        elif tag == "denialReasonDescription" and made.denial_reason_description is None:
            made.denial_reason_description = child.text or ""
        elif tag == "isBadRequest" and made.is_bad_request is None:
            made.is_bad_request = BOOLS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeVerificationNotice(made: TollFreeVerificationNotice, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeVerificationNotice or made.extra is not None:
        careful(made, TollFreeVerificationNotice, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.account_id_) is not None:
        put_text(parts, "accountId", value)
    if (value := made.phone_number) is not None:
        put_text(parts, "phoneNumber", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.denial_status_code) is not None:
        put_text(parts, "denialStatusCode", value)
    if (value := made.denial_reason_description) is not None:
        put_text(parts, "denialReasonDescription", value)
    if (value := made.is_bad_request) is not None:
        put_text(parts, "isBadRequest", value)
    close(parts, start, name)


def decode_TollFreeVerificationRequest(node: etree._Element, work: Work) -> TollFreeVerificationRequest:
    made = new(TollFreeVerificationRequest)
    made.extra = made.business_address = made.business_contact = made.message_volume = made.use_case = None
    made.use_case_summary = made.production_message_content = made.opt_in_workflow = made.additional_information = None
    made.isv_reseller = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "businessAddress" and made.business_address is None:
            made.business_address = decode_TollFreeBusinessAddress(child, work)
        elif tag == "businessContact" and made.business_contact is None:
            made.business_contact = decode_TollFreeBusinessContact(child, work)
        elif tag == "messageVolume" and made.message_volume is None:
            made.message_volume = INTS[child.text or ""]
        elif tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        elif tag == "useCase" and made.use_case is None:
            made.use_case = child.text or ""
        elif tag == "useCaseSummary" and made.use_case_summary is None:
            made.use_case_summary = child.text or ""
        elif tag == "productionMessageContent" and made.production_message_content is None:
            made.production_message_content = child.text or ""
        elif tag == "optInWorkflow" and made.opt_in_workflow is None:
            made.opt_in_workflow = decode_TollFreeOptInWorkflow(child, work)
        elif tag == "additionalInformation" and made.additional_information is None:
            made.additional_information = child.text or ""
        elif tag == "isvReseller" and made.isv_reseller is None:
            made.isv_reseller = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeVerificationRequest(made: TollFreeVerificationRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeVerificationRequest or made.extra is not None:
        careful(made, TollFreeVerificationRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.business_address) is not None:
        write_TollFreeBusinessAddress(item, parts, "businessAddress")
    if (item := made.business_contact) is not None:
        write_TollFreeBusinessContact(item, parts, "businessContact")
    if (value := made.message_volume) is not None:
        put_text(parts, "messageVolume", value)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    if (value := made.use_case) is not None:
        put_text(parts, "useCase", value)
    if (value := made.use_case_summary) is not None:
        put_text(parts, "useCaseSummary", value)
    if (value := made.production_message_content) is not None:
        put_text(parts, "productionMessageContent", value)
    if (item := made.opt_in_workflow) is not None:
        write_TollFreeOptInWorkflow(item, parts, "optInWorkflow")
    if (value := made.additional_information) is not None:
        put_text(parts, "additionalInformation", value)
    if (value := made.isv_reseller) is not None:
        put_text(parts, "isvReseller", value)
    close(parts, start, name)


def decode_TollFreeVerificationState(node: etree._Element, work: Work) -> TollFreeVerificationState:
    made = new(TollFreeVerificationState)
    made.extra = made.phone_number = made.status = made.verification_request_id = made.ticket_number = None
    made.decline_reason_description = made.resubmit_allowed = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumber" and made.phone_number is None:
            made.phone_number = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = _TollFreeStatus[child.text or ""]
        elif tag == "verificationRequestId" and made.verification_request_id is None:
            made.verification_request_id = child.text or ""
        elif tag == "ticketNumber" and made.ticket_number is None:
            made.ticket_number = child.text or ""
        elif tag == "declineReasonDescription" and made.decline_reason_description is None:
            made.decline_reason_description = child.text or ""
        elif tag == "resubmitAllowed" and made.resubmit_allowed is None:
            made.resubmit_allowed = BOOLS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeVerificationState(made: TollFreeVerificationState, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeVerificationState or made.extra is not None:
        careful(made, TollFreeVerificationState, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.phone_number) is not None:
        put_text(parts, "phoneNumber", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.verification_request_id) is not None:
        put_text(parts, "verificationRequestId", value)
    if (value := made.ticket_number) is not None:
        put_text(parts, "ticketNumber", value)
    if (value := made.decline_reason_description) is not None:
        put_text(parts, "declineReasonDescription", value)
    if (value := made.resubmit_allowed) is not None:
        put_text(parts, "resubmitAllowed", value)
    close(parts, start, name)


def decode_TollFreeWebhook(node: etree._Element, work: Work) -> TollFreeWebhook:
    made = new(TollFreeWebhook)
    made.extra = made.id = made.account_id_ = made.callback_url = made.type = made.basic_authentication = None
    made.created_date = made.modified_date = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "id" and made.id is None:
            made.id = child.text or ""
        elif tag == "accountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "callbackUrl" and made.callback_url is None:
            made.callback_url = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = _TollFreeWebhookType[child.text or ""]
        elif tag == "basicAuthentication" and made.basic_authentication is None:
            made.basic_authentication = decode_TollFreeWebhookCredentials(child, work)
        elif tag == "createdDate" and made.created_date is None:
            made.created_date = read_datetime(child.text or "")
        elif tag == "modifiedDate" and made.modified_date is None:
            made.modified_date = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeWebhook(made: TollFreeWebhook, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeWebhook or made.extra is not None:
        careful(made, TollFreeWebhook, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.id) is not None:
        put_text(parts, "id", value)
    if (value := made.account_id_) is not None:
        put_text(parts, "accountId", value)
    if (value := made.callback_url) is not None:
        put_text(parts, "callbackUrl", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (item := made.basic_authentication) is not None:
        write_TollFreeWebhookCredentials(item, parts, "basicAuthentication")
    if (value := made.created_date) is not None:
        put_text(parts, "createdDate", value)
    if (value := made.modified_date) is not None:
        put_text(parts, "modifiedDate", value)
    close(parts, start, name)


def decode_TollFreeWebhookCredentials(node: etree._Element, work: Work) -> TollFreeWebhookCredentials:
    made = new(TollFreeWebhookCredentials)
    made.extra = made.username = made.password = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "username" and made.username is None:
            made.username = child.text or ""
        elif tag == "password" and made.password is None:
            made.password = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeWebhookCredentials(made: TollFreeWebhookCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeWebhookCredentials or made.extra is not None:
        careful(made, TollFreeWebhookCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.username) is not None:
        put_text(parts, "username", value)
    if (value := made.password) is not None:
        put_text(parts, "password", value)
    close(parts, start, name)


def decode_TollFreeWebhookInput(node: etree._Element, work: Work) -> TollFreeWebhookInput:
    made = new(TollFreeWebhookInput)
    made.extra = made.callback_url = made.basic_authentication = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "callbackUrl" and made.callback_url is None:
            made.callback_url = child.text or ""
        elif tag == "basicAuthentication" and made.basic_authentication is None:
            made.basic_authentication = decode_TollFreeWebhookCredentials(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeWebhookInput(made: TollFreeWebhookInput, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeWebhookInput or made.extra is not None:
        careful(made, TollFreeWebhookInput, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.callback_url) is not None:
        put_text(parts, "callbackUrl", value)
    if (item := made.basic_authentication) is not None:
        write_TollFreeWebhookCredentials(item, parts, "basicAuthentication")
    close(parts, start, name)


def decode_TollFreeWebhookList(node: etree._Element, work: Work) -> TollFreeWebhookList:
    made = new(TollFreeWebhookList)
    made.extra = None
    made.data = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "data":
            made.data.append(decode_TollFreeWebhook(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeWebhookList(made: TollFreeWebhookList, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeWebhookList or made.extra is not None:
        careful(made, TollFreeWebhookList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.data):
        write_TollFreeWebhook(item, parts, "data")
    close(parts, start, name)
