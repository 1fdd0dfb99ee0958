"""Decoders and writers of the group ``subscriptions``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.codecs import common
from aiobandwidth._generated.models.common import NumberFormat
from aiobandwidth._generated.models.subscriptions import (
    BasicAuthentication,
    CallbackCredentials,
    CallbackSubscription,
    CompletedTelephoneNumbers,
    DigestRequested,
    EmailSubscription,
    ImpactedTelephoneNumbers,
    Notification,
    OrderType,
    Subscription,
    SubscriptionResponse,
    Subscriptions,
    SubscriptionsResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_DigestRequested = known(DigestRequested)
_NumberFormat = known(NumberFormat)
_OrderType = known(OrderType)


def decode_BasicAuthentication(node: etree._Element, work: Work) -> BasicAuthentication:
    made = new(BasicAuthentication)
    made.extra = made.username = made.password = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Username" and made.username is None:
            made.username = child.text or ""
        elif tag == "Password" and made.password is None:
            made.password = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BasicAuthentication(made: BasicAuthentication, parts: list[str], name: str) -> None:
    if made.__class__ is not BasicAuthentication or made.extra is not None:
        careful(made, BasicAuthentication, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.username) is not None:
        put_text(parts, "Username", value)
    if (value := made.password) is not None:
        put_text(parts, "Password", value)
    close(parts, start, name)


def decode_CallbackCredentials(node: etree._Element, work: Work) -> CallbackCredentials:
    made = new(CallbackCredentials)
    made.extra = made.basic_authentication = made.public_key = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BasicAuthentication" and made.basic_authentication is None:
            made.basic_authentication = decode_BasicAuthentication(child, work)
        elif tag == "PublicKey" and made.public_key is None:
            made.public_key = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallbackCredentials(made: CallbackCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not CallbackCredentials or made.extra is not None:
        careful(made, CallbackCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.basic_authentication) is not None:
        write_BasicAuthentication(item, parts, "BasicAuthentication")
    if (value := made.public_key) is not None:
        put_text(parts, "PublicKey", value)
    close(parts, start, name)


def decode_CallbackSubscription(node: etree._Element, work: Work) -> CallbackSubscription:
    made = new(CallbackSubscription)
    made.extra = made.url = made.expiry = made.status = made.callback_credentials = made.number_format = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "URL" and made.url is None:
            made.url = child.text or ""
        elif tag == "Expiry" and made.expiry is None:
            made.expiry = INTS[child.text or ""]
        elif tag == "Status" and made.status is None:
            made.status = child.text or ""
        elif tag == "CallbackCredentials" and made.callback_credentials is None:
            made.callback_credentials = decode_CallbackCredentials(child, work)
        elif tag == "NumberFormat" and made.number_format is None:
            made.number_format = _NumberFormat[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallbackSubscription(made: CallbackSubscription, parts: list[str], name: str) -> None:
    if made.__class__ is not CallbackSubscription or made.extra is not None:
        careful(made, CallbackSubscription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.url) is not None:
        put_text(parts, "URL", value)
    if (value := made.expiry) is not None:
        put_text(parts, "Expiry", value)
    if (value := made.status) is not None:
        put_text(parts, "Status", value)
    if (item := made.callback_credentials) is not None:
        write_CallbackCredentials(item, parts, "CallbackCredentials")
    if (value := made.number_format) is not None:
        put_text(parts, "NumberFormat", value)
    close(parts, start, name)


def decode_CompletedTelephoneNumbers(node: etree._Element, work: Work) -> CompletedTelephoneNumbers:
    made = new(CompletedTelephoneNumbers)
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


def write_CompletedTelephoneNumbers(made: CompletedTelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not CompletedTelephoneNumbers or made.extra is not None:
        careful(made, CompletedTelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_EmailSubscription(node: etree._Element, work: Work) -> EmailSubscription:
    made = new(EmailSubscription)
    made.extra = made.email = made.digest_requested = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Email" and made.email is None:
            made.email = child.text or ""
        elif tag == "DigestRequested" and made.digest_requested is None:
            made.digest_requested = _DigestRequested[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmailSubscription(made: EmailSubscription, parts: list[str], name: str) -> None:
    if made.__class__ is not EmailSubscription or made.extra is not None:
        careful(made, EmailSubscription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.email) is not None:
        put_text(parts, "Email", value)
    if (value := made.digest_requested) is not None:
        put_text(parts, "DigestRequested", value)
    close(parts, start, name)


def decode_ImpactedTelephoneNumbers(node: etree._Element, work: Work) -> ImpactedTelephoneNumbers:
    made = new(ImpactedTelephoneNumbers)
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


def write_ImpactedTelephoneNumbers(made: ImpactedTelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not ImpactedTelephoneNumbers or made.extra is not None:
        careful(made, ImpactedTelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_Notification(node: etree._Element, work: Work) -> Notification:
    made = new(Notification)
    made.extra = made.subscription_id = made.order_type = made.order_id = made.customer_order_id = made.status = None
    made.message = made.note = made.completed_telephone_numbers = made.last_modified_date = made.actual_foc_date = None
    made.event_type = made.impacted_telephone_numbers = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubscriptionId" and made.subscription_id is None:
            made.subscription_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None:
            made.order_type = _OrderType[child.text or ""]
        elif tag == "OrderId" and made.order_id is None:
            made.order_id = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None:
            made.customer_order_id = child.text or ""
        elif tag == "Status" and made.status is None:
            made.status = child.text or ""
        elif tag == "Message" and made.message is None:
            made.message = child.text or ""
        elif tag == "Note" and made.note is None:
            made.note = child.text or ""
        elif tag == "CompletedTelephoneNumbers" and made.completed_telephone_numbers is None:
            made.completed_telephone_numbers = decode_CompletedTelephoneNumbers(child, work)
        elif tag == "LastModifiedDate" and made.last_modified_date is None:
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "ActualFocDate" and made.actual_foc_date is None:
            made.actual_foc_date = read_datetime(child.text or "")
        elif tag == "EventType" and made.event_type is None:
            made.event_type = child.text or ""
        elif tag == "ImpactedTelephoneNumbers" and made.impacted_telephone_numbers is None:
            made.impacted_telephone_numbers = decode_ImpactedTelephoneNumbers(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Notification(made: Notification, parts: list[str], name: str) -> None:
    if made.__class__ is not Notification or made.extra is not None:
        careful(made, Notification, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.subscription_id) is not None:
        put_text(parts, "SubscriptionId", value)
    if (value := made.order_type) is not None:
        put_text(parts, "OrderType", value)
    if (value := made.order_id) is not None:
        put_text(parts, "OrderId", value)
    if (value := made.customer_order_id) is not None:
        put_text(parts, "CustomerOrderId", value)
    if (value := made.status) is not None:
        put_text(parts, "Status", value)
    if (value := made.message) is not None:
        put_text(parts, "Message", value)
    if (value := made.note) is not None:
        put_text(parts, "Note", value)
    if (item := made.completed_telephone_numbers) is not None:
        write_CompletedTelephoneNumbers(item, parts, "CompletedTelephoneNumbers")
    if (value := made.last_modified_date) is not None:
        put_text(parts, "LastModifiedDate", value)
    if (value := made.actual_foc_date) is not None:
        put_text(parts, "ActualFocDate", value)
    if (value := made.event_type) is not None:
        put_text(parts, "EventType", value)
    if (item := made.impacted_telephone_numbers) is not None:
        write_ImpactedTelephoneNumbers(item, parts, "ImpactedTelephoneNumbers")
    close(parts, start, name)


def decode_Subscription(node: etree._Element, work: Work) -> Subscription:
    made = new(Subscription)
    made.extra = made.subscription_id = made.order_type = made.order_id = made.event_type = None
    made.email_subscription = made.callback_subscription = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubscriptionId" and made.subscription_id is None:
            made.subscription_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None:
            made.order_type = _OrderType[child.text or ""]
        elif tag == "OrderId" and made.order_id is None:
            made.order_id = child.text or ""
        elif tag == "EventType" and made.event_type is None:
            made.event_type = child.text or ""
        elif tag == "EmailSubscription" and made.email_subscription is None:
            made.email_subscription = decode_EmailSubscription(child, work)
        elif tag == "CallbackSubscription" and made.callback_subscription is None:
            made.callback_subscription = decode_CallbackSubscription(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Subscription(made: Subscription, parts: list[str], name: str) -> None:
    if made.__class__ is not Subscription or made.extra is not None:
        careful(made, Subscription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.subscription_id) is not None:
        put_text(parts, "SubscriptionId", value)
    if (value := made.order_type) is not None:
        put_text(parts, "OrderType", value)
    if (value := made.order_id) is not None:
        put_text(parts, "OrderId", value)
    if (value := made.event_type) is not None:
        put_text(parts, "EventType", value)
    if (item := made.email_subscription) is not None:
        write_EmailSubscription(item, parts, "EmailSubscription")
    if (item := made.callback_subscription) is not None:
        write_CallbackSubscription(item, parts, "CallbackSubscription")
    close(parts, start, name)


def decode_SubscriptionResponse(node: etree._Element, work: Work) -> SubscriptionResponse:
    made = new(SubscriptionResponse)
    made.extra = made.subscription = made.response_status = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Subscription" and made.subscription is None:
            made.subscription = decode_Subscription(child, work)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SubscriptionResponse(made: SubscriptionResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SubscriptionResponse or made.extra is not None:
        careful(made, SubscriptionResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.subscription) is not None:
        write_Subscription(item, parts, "Subscription")
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Subscriptions(node: etree._Element, work: Work) -> Subscriptions:
    made = new(Subscriptions)
    made.extra = None
    made.subscription = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Subscription":
            made.subscription.append(decode_Subscription(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Subscriptions(made: Subscriptions, parts: list[str], name: str) -> None:
    if made.__class__ is not Subscriptions or made.extra is not None:
        careful(made, Subscriptions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.subscription):
        write_Subscription(item, parts, "Subscription")
    close(parts, start, name)


def decode_SubscriptionsResponse(node: etree._Element, work: Work) -> SubscriptionsResponse:
    made = new(SubscriptionsResponse)
    made.extra = made.response_status = made.subscription = made.subscriptions = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, work)
        elif tag == "Subscription" and made.subscription is None:
            made.subscription = decode_Subscription(child, work)
        elif tag == "Subscriptions" and made.subscriptions is None:
            made.subscriptions = decode_Subscriptions(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SubscriptionsResponse(made: SubscriptionsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SubscriptionsResponse or made.extra is not None:
        careful(made, SubscriptionsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (item := made.response_status) is not None:
        common.write_ResponseStatus(item, parts, "ResponseStatus")
    if (item := made.subscription) is not None:
        write_Subscription(item, parts, "Subscription")
    if (item := made.subscriptions) is not None:
        write_Subscriptions(item, parts, "Subscriptions")
    close(parts, start, name)
