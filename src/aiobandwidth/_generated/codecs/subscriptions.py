"""Decoders and writers of the group ``subscriptions``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.models.subscriptions import (
    BasicAuthentication,
    CallbackCredentials,
    CallbackSubscription,
    CompletedTelephoneNumbers,
    EmailSubscription,
    ImpactedTelephoneNumbers,
    Notification,
    Subscription,
    SubscriptionResponse,
    Subscriptions,
    SubscriptionsResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_DigestRequested = Known("DigestRequested")
_NumberFormat = Known("NumberFormat")
_OrderType = Known("OrderType")


def decode_BasicAuthentication(node: etree._Element, depth: int) -> BasicAuthentication:
    made = new(BasicAuthentication)
    made.extra = made.username = made.password = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Username" and made.username is None and not len(child):
            made.username = child.text or ""
        elif tag == "Password" and made.password is None and not len(child):
            made.password = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BasicAuthentication(made: BasicAuthentication, parts: list[str], name: str) -> None:
    if made.__class__ is not BasicAuthentication or made.extra is not None:
        careful(made, BasicAuthentication, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.username is not None:
        put_text(parts, "Username", made.username)
    if made.password is not None:
        put_text(parts, "Password", made.password)
    close(parts, start, name)


def decode_CallbackCredentials(node: etree._Element, depth: int) -> CallbackCredentials:
    made = new(CallbackCredentials)
    made.extra = made.basic_authentication = made.public_key = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PublicKey" and made.public_key is None and not len(child):
            made.public_key = child.text or ""
        elif tag == "BasicAuthentication" and made.basic_authentication is None:
            made.basic_authentication = decode_BasicAuthentication(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallbackCredentials(made: CallbackCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not CallbackCredentials or made.extra is not None:
        careful(made, CallbackCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.basic_authentication is not None:
        write_BasicAuthentication(made.basic_authentication, parts, "BasicAuthentication")
    if made.public_key is not None:
        put_text(parts, "PublicKey", made.public_key)
    close(parts, start, name)


def decode_CallbackSubscription(node: etree._Element, depth: int) -> CallbackSubscription:
    made = new(CallbackSubscription)
    made.extra = made.url = made.expiry = made.status = made.callback_credentials = made.number_format = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "URL" and made.url is None and not len(child):
            made.url = child.text or ""
        elif tag == "Expiry" and made.expiry is None and not len(child):
            made.expiry = INTS[child.text or ""]
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "NumberFormat" and made.number_format is None and not len(child):
            made.number_format = _NumberFormat[child.text or ""]
        elif tag == "CallbackCredentials" and made.callback_credentials is None:
            made.callback_credentials = decode_CallbackCredentials(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CallbackSubscription(made: CallbackSubscription, parts: list[str], name: str) -> None:
    if made.__class__ is not CallbackSubscription or made.extra is not None:
        careful(made, CallbackSubscription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.url is not None:
        put_text(parts, "URL", made.url)
    if made.expiry is not None:
        put_text(parts, "Expiry", made.expiry)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.callback_credentials is not None:
        write_CallbackCredentials(made.callback_credentials, parts, "CallbackCredentials")
    if made.number_format is not None:
        put_text(parts, "NumberFormat", made.number_format)
    close(parts, start, name)


def decode_CompletedTelephoneNumbers(node: etree._Element, depth: int) -> CompletedTelephoneNumbers:
    made = new(CompletedTelephoneNumbers)
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


def write_CompletedTelephoneNumbers(made: CompletedTelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not CompletedTelephoneNumbers or made.extra is not None:
        careful(made, CompletedTelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_EmailSubscription(node: etree._Element, depth: int) -> EmailSubscription:
    made = new(EmailSubscription)
    made.extra = made.email = made.digest_requested = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Email" and made.email is None and not len(child):
            made.email = child.text or ""
        elif tag == "DigestRequested" and made.digest_requested is None and not len(child):
            made.digest_requested = _DigestRequested[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EmailSubscription(made: EmailSubscription, parts: list[str], name: str) -> None:
    if made.__class__ is not EmailSubscription or made.extra is not None:
        careful(made, EmailSubscription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.email is not None:
        put_text(parts, "Email", made.email)
    if made.digest_requested is not None:
        put_text(parts, "DigestRequested", made.digest_requested)
    close(parts, start, name)


def decode_ImpactedTelephoneNumbers(node: etree._Element, depth: int) -> ImpactedTelephoneNumbers:
    made = new(ImpactedTelephoneNumbers)
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


def write_ImpactedTelephoneNumbers(made: ImpactedTelephoneNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not ImpactedTelephoneNumbers or made.extra is not None:
        careful(made, ImpactedTelephoneNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number:
        put_texts(parts, "TelephoneNumber", made.telephone_number)
    close(parts, start, name)


def decode_Notification(node: etree._Element, depth: int) -> Notification:
    made = new(Notification)
    made.extra = made.subscription_id = made.order_type = made.order_id = made.customer_order_id = made.status = None
    made.message = made.note = made.completed_telephone_numbers = made.last_modified_date = made.actual_foc_date = None
    made.event_type = made.impacted_telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubscriptionId" and made.subscription_id is None and not len(child):
            made.subscription_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = _OrderType[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "Message" and made.message is None and not len(child):
            made.message = child.text or ""
        elif tag == "Note" and made.note is None and not len(child):
            made.note = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "ActualFocDate" and made.actual_foc_date is None and not len(child):
            made.actual_foc_date = read_datetime(child.text or "")
        elif tag == "EventType" and made.event_type is None and not len(child):
            made.event_type = child.text or ""
        elif tag == "CompletedTelephoneNumbers" and made.completed_telephone_numbers is None:
            made.completed_telephone_numbers = decode_CompletedTelephoneNumbers(child, depth)
        elif tag == "ImpactedTelephoneNumbers" and made.impacted_telephone_numbers is None:
            made.impacted_telephone_numbers = decode_ImpactedTelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Notification(made: Notification, parts: list[str], name: str) -> None:
    if made.__class__ is not Notification or made.extra is not None:
        careful(made, Notification, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.subscription_id is not None:
        put_text(parts, "SubscriptionId", made.subscription_id)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.message is not None:
        put_text(parts, "Message", made.message)
    if made.note is not None:
        put_text(parts, "Note", made.note)
    if made.completed_telephone_numbers is not None:
        write_CompletedTelephoneNumbers(made.completed_telephone_numbers, parts, "CompletedTelephoneNumbers")
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.actual_foc_date is not None:
        put_text(parts, "ActualFocDate", made.actual_foc_date)
    if made.event_type is not None:
        put_text(parts, "EventType", made.event_type)
    if made.impacted_telephone_numbers is not None:
        write_ImpactedTelephoneNumbers(made.impacted_telephone_numbers, parts, "ImpactedTelephoneNumbers")
    close(parts, start, name)


def decode_Subscription(node: etree._Element, depth: int) -> Subscription:
    made = new(Subscription)
    made.extra = made.subscription_id = made.order_type = made.order_id = made.event_type = None
    made.email_subscription = made.callback_subscription = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubscriptionId" and made.subscription_id is None and not len(child):
            made.subscription_id = child.text or ""
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = _OrderType[child.text or ""]
        elif tag == "OrderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "EventType" and made.event_type is None and not len(child):
            made.event_type = child.text or ""
        elif tag == "EmailSubscription" and made.email_subscription is None:
            made.email_subscription = decode_EmailSubscription(child, depth)
        elif tag == "CallbackSubscription" and made.callback_subscription is None:
            made.callback_subscription = decode_CallbackSubscription(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Subscription(made: Subscription, parts: list[str], name: str) -> None:
    if made.__class__ is not Subscription or made.extra is not None:
        careful(made, Subscription, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.subscription_id is not None:
        put_text(parts, "SubscriptionId", made.subscription_id)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.order_id is not None:
        put_text(parts, "OrderId", made.order_id)
    if made.event_type is not None:
        put_text(parts, "EventType", made.event_type)
    if made.email_subscription is not None:
        write_EmailSubscription(made.email_subscription, parts, "EmailSubscription")
    if made.callback_subscription is not None:
        write_CallbackSubscription(made.callback_subscription, parts, "CallbackSubscription")
    close(parts, start, name)


def decode_SubscriptionResponse(node: etree._Element, depth: int) -> SubscriptionResponse:
    made = new(SubscriptionResponse)
    made.extra = made.subscription = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Subscription" and made.subscription is None:
            made.subscription = decode_Subscription(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SubscriptionResponse(made: SubscriptionResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SubscriptionResponse or made.extra is not None:
        careful(made, SubscriptionResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.subscription is not None:
        write_Subscription(made.subscription, parts, "Subscription")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Subscriptions(node: etree._Element, depth: int) -> Subscriptions:
    made = new(Subscriptions)
    made.extra = None
    made.subscription = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Subscription":
            made.subscription.append(decode_Subscription(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Subscriptions(made: Subscriptions, parts: list[str], name: str) -> None:
    if made.__class__ is not Subscriptions or made.extra is not None:
        careful(made, Subscriptions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for subscription_ in plain_list(made.subscription):
        write_Subscription(subscription_, parts, "Subscription")
    close(parts, start, name)


def decode_SubscriptionsResponse(node: etree._Element, depth: int) -> SubscriptionsResponse:
    made = new(SubscriptionsResponse)
    made.extra = made.response_status = made.subscription = made.subscriptions = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Subscription" and made.subscription is None:
            made.subscription = decode_Subscription(child, depth)
        elif tag == "Subscriptions" and made.subscriptions is None:
            made.subscriptions = decode_Subscriptions(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SubscriptionsResponse(made: SubscriptionsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not SubscriptionsResponse or made.extra is not None:
        careful(made, SubscriptionsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.subscription is not None:
        write_Subscription(made.subscription, parts, "Subscription")
    if made.subscriptions is not None:
        write_Subscriptions(made.subscriptions, parts, "Subscriptions")
    close(parts, start, name)
