"""Decoders and writers of the group ``json_phone_number_lookup``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.codecs import json
from aiobandwidth._generated.models.json_phone_number_lookup import (
    DeactivationEvent,
    LineType,
    MessageDeliveryStatus,
    PhoneNumberDetails,
    PhoneNumberLookupError,
    PhoneNumberLookupErrorDetails,
    PhoneNumberLookupOutcome,
    PhoneNumberLookupReply,
    PhoneNumberLookupRequest,
    PhoneNumberLookupStatus,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_DeactivationEvent = known(DeactivationEvent)
_LineType = known(LineType)
_MessageDeliveryStatus = known(MessageDeliveryStatus)
_PhoneNumberLookupStatus = known(PhoneNumberLookupStatus)


def decode_PhoneNumberDetails(node: etree._Element, work: Work) -> PhoneNumberDetails:
    made = new(PhoneNumberDetails)
    made.extra = made.phone_number = made.line_type = made.messaging_provider = made.voice_provider = None
    made.country_code_a3 = made.deactivation_reporter = made.deactivation_date = made.deactivation_event = None
    made.latest_message_delivery_status = made.initial_message_delivery_status_date = None
    made.latest_message_delivery_status_date = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumber" and made.phone_number is None:
            made.phone_number = child.text or ""
        elif tag == "lineType" and made.line_type is None:
            made.line_type = _LineType[child.text or ""]
        elif tag == "messagingProvider" and made.messaging_provider is None:
            made.messaging_provider = child.text or ""
        elif tag == "voiceProvider" and made.voice_provider is None:
            made.voice_provider = child.text or ""
        elif tag == "countryCodeA3" and made.country_code_a3 is None:
            made.country_code_a3 = child.text or ""
        elif tag == "deactivationReporter" and made.deactivation_reporter is None:
            made.deactivation_reporter = child.text or ""
        elif tag == "deactivationDate" and made.deactivation_date is None:
            made.deactivation_date = child.text or ""
        elif tag == "deactivationEvent" and made.deactivation_event is None:
            made.deactivation_event = _DeactivationEvent[child.text or ""]
        elif tag == "latestMessageDeliveryStatus" and made.latest_message_delivery_status is None:
            made.latest_message_delivery_status = _MessageDeliveryStatus[child.text or ""]
        elif tag == "initialMessageDeliveryStatusDate" and made.initial_message_delivery_status_date is None:
            made.initial_message_delivery_status_date = read_date(child.text or "")
        elif tag == "latestMessageDeliveryStatusDate" and made.latest_message_delivery_status_date is None:
            made.latest_message_delivery_status_date = read_date(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PhoneNumberDetails(made: PhoneNumberDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not PhoneNumberDetails or made.extra is not None:
        careful(made, PhoneNumberDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.phone_number) is not None:
        put_text(parts, "phoneNumber", value)
    if (value := made.line_type) is not None:
        put_text(parts, "lineType", value)
    if (value := made.messaging_provider) is not None:
        put_text(parts, "messagingProvider", value)
    if (value := made.voice_provider) is not None:
        put_text(parts, "voiceProvider", value)
    if (value := made.country_code_a3) is not None:
        put_text(parts, "countryCodeA3", value)
    if (value := made.deactivation_reporter) is not None:
        put_text(parts, "deactivationReporter", value)
    if (value := made.deactivation_date) is not None:
        put_text(parts, "deactivationDate", value)
    if (value := made.deactivation_event) is not None:
        put_text(parts, "deactivationEvent", value)
    if (value := made.latest_message_delivery_status) is not None:
        put_text(parts, "latestMessageDeliveryStatus", value)
    if (value := made.initial_message_delivery_status_date) is not None:
        put_text(parts, "initialMessageDeliveryStatusDate", value)
    if (value := made.latest_message_delivery_status_date) is not None:
        put_text(parts, "latestMessageDeliveryStatusDate", value)
    close(parts, start, name)


def decode_PhoneNumberLookupError(node: etree._Element, work: Work) -> PhoneNumberLookupError:
    made = new(PhoneNumberLookupError)
    made.extra = made.code = made.description = made.type = made.meta = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "code" and made.code is None:
            made.code = child.text or ""
        elif tag == "description" and made.description is None:
            made.description = child.text or ""
        elif tag == "type" and made.type is None:
            made.type = child.text or ""
        elif tag == "meta" and made.meta is None:
            made.meta = decode_PhoneNumberLookupErrorDetails(child, work)
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PhoneNumberLookupError(made: PhoneNumberLookupError, parts: list[str], name: str) -> None:
    if made.__class__ is not PhoneNumberLookupError or made.extra is not None:
        careful(made, PhoneNumberLookupError, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.code) is not None:
        put_text(parts, "code", value)
    if (value := made.description) is not None:
        put_text(parts, "description", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (item := made.meta) is not None:
        write_PhoneNumberLookupErrorDetails(item, parts, "meta")
    close(parts, start, name)


def decode_PhoneNumberLookupErrorDetails(node: etree._Element, work: Work) -> PhoneNumberLookupErrorDetails:
    made = new(PhoneNumberLookupErrorDetails)
    made.extra = made.message = made.code = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        elif tag == "message" and made.message is None:
            made.message = child.text or ""
        elif tag == "code" and made.code is None:
            made.code = INTS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PhoneNumberLookupErrorDetails(made: PhoneNumberLookupErrorDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not PhoneNumberLookupErrorDetails or made.extra is not None:
        careful(made, PhoneNumberLookupErrorDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    if (value := made.message) is not None:
        put_text(parts, "message", value)
    if (value := made.code) is not None:
        put_text(parts, "code", value)
    close(parts, start, name)


def decode_PhoneNumberLookupOutcome(node: etree._Element, work: Work) -> PhoneNumberLookupOutcome:
    made = new(PhoneNumberLookupOutcome)
    made.extra = made.request_id = made.status = None
    made.results = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "requestId" and made.request_id is None:
            made.request_id = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = _PhoneNumberLookupStatus[child.text or ""]
        elif tag == "results":
            made.results.append(decode_PhoneNumberDetails(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PhoneNumberLookupOutcome(made: PhoneNumberLookupOutcome, parts: list[str], name: str) -> None:
    if made.__class__ is not PhoneNumberLookupOutcome or made.extra is not None:
        careful(made, PhoneNumberLookupOutcome, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.request_id) is not None:
        put_text(parts, "requestId", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    for item in plain_list(made.results):
        write_PhoneNumberDetails(item, parts, "results")
    close(parts, start, name)


def decode_PhoneNumberLookupReply(node: etree._Element, work: Work) -> PhoneNumberLookupReply:
    made = new(PhoneNumberLookupReply)
    made.extra = made.data = None
    made.links = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "links":
            made.links.append(json.decode_ResourceLink(child, work))
        elif tag == "data" and made.data is None:
            made.data = decode_PhoneNumberLookupOutcome(child, work)
        elif tag == "errors":
            made.errors.append(decode_PhoneNumberLookupError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PhoneNumberLookupReply(made: PhoneNumberLookupReply, parts: list[str], name: str) -> None:
    if made.__class__ is not PhoneNumberLookupReply or made.extra is not None:
        careful(made, PhoneNumberLookupReply, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.links):
        json.write_ResourceLink(item, parts, "links")
    if (item := made.data) is not None:
        write_PhoneNumberLookupOutcome(item, parts, "data")
    for item in plain_list(made.errors):
        write_PhoneNumberLookupError(item, parts, "errors")
    close(parts, start, name)


def decode_PhoneNumberLookupRequest(node: etree._Element, work: Work) -> PhoneNumberLookupRequest:
    made = new(PhoneNumberLookupRequest)
    made.extra = None
    made.phone_numbers = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "phoneNumbers":
            made.phone_numbers.append(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_PhoneNumberLookupRequest(made: PhoneNumberLookupRequest, parts: list[str], name: str) -> None:
    if made.__class__ is not PhoneNumberLookupRequest or made.extra is not None:
        careful(made, PhoneNumberLookupRequest, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.phone_numbers:
        put_texts(parts, "phoneNumbers", made.phone_numbers)
    close(parts, start, name)
