"""Decoders and writers of the group ``json_short_codes``. Generated from schemas/; do not edit."""

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
from aiobandwidth._generated.codecs import json
from aiobandwidth._generated.models.json_short_codes import (
    JsonPatch,
    JsonPatchOperation,
    JsonPatchStep,
    ShortCodeCarrierState,
    ShortCodeCarrierStatus,
    ShortCodeChange,
    ShortCodeCountry,
    ShortCodeHistoryPage,
    ShortCodeKind,
    ShortCodeLease,
    ShortCodeOperation,
    ShortCodePage,
    ShortCodePageInfo,
    ShortCodeRegistration,
    ShortCodeStatus,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._core.codec_support import Work

_JsonPatchOperation = known(JsonPatchOperation)
_ShortCodeCarrierState = known(ShortCodeCarrierState)
_ShortCodeCountry = known(ShortCodeCountry)
_ShortCodeKind = known(ShortCodeKind)
_ShortCodeOperation = known(ShortCodeOperation)
_ShortCodeStatus = known(ShortCodeStatus)


def decode_JsonPatch(node: etree._Element, work: Work) -> JsonPatch:
    made = new(JsonPatch)
    made.extra = None
    made.items = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "_items":
            made.items.append(decode_JsonPatchStep(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_JsonPatch(made: JsonPatch, parts: list[str], name: str) -> None:
    if made.__class__ is not JsonPatch or made.extra is not None:
        careful(made, JsonPatch, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.items):
        write_JsonPatchStep(item, parts, "_items")
    close(parts, start, name)


def decode_JsonPatchStep(node: etree._Element, work: Work) -> JsonPatchStep:
    made = new(JsonPatchStep)
    made.extra = made.op = made.path = made.from_ = made.value = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "op" and made.op is None:
            made.op = _JsonPatchOperation[child.text or ""]
        elif tag == "path" and made.path is None:
            made.path = child.text or ""
        elif tag == "from" and made.from_ is None:
            made.from_ = child.text or ""
        elif tag == "value" and made.value is None:
            made.value = child.text or ""
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_JsonPatchStep(made: JsonPatchStep, parts: list[str], name: str) -> None:
    if made.__class__ is not JsonPatchStep or made.extra is not None:
        careful(made, JsonPatchStep, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.op) is not None:
        put_text(parts, "op", value)
    if (value := made.path) is not None:
        put_text(parts, "path", value)
    if (value := made.from_) is not None:
        put_text(parts, "from", value)
    if (value := made.value) is not None:
        put_text(parts, "value", value)
    close(parts, start, name)


def decode_ShortCodeCarrierStatus(node: etree._Element, work: Work) -> ShortCodeCarrierStatus:
    made = new(ShortCodeCarrierStatus)
    made.extra = made.carrier_id = made.status = made.activated_date = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "carrierId" and made.carrier_id is None:
            made.carrier_id = child.text or ""
        elif tag == "status" and made.status is None:
            made.status = _ShortCodeCarrierState[child.text or ""]
        elif tag == "activatedDate" and made.activated_date is None:
            made.activated_date = read_date(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodeCarrierStatus(made: ShortCodeCarrierStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodeCarrierStatus or made.extra is not None:
        careful(made, ShortCodeCarrierStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.carrier_id) is not None:
        put_text(parts, "carrierId", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.activated_date) is not None:
        put_text(parts, "activatedDate", value)
    close(parts, start, name)


def decode_ShortCodeChange(node: etree._Element, work: Work) -> ShortCodeChange:
    made = new(ShortCodeChange)
    made.extra = made.operation = made.user = made.account_id_ = made.short_code = made.country = made.status = None
    made.type = made.customer_managed_lease = made.lease = made.site_id = made.sip_peer_id = made.notes = None
    made.version = made.created_date_time = made.modified_date_time = None
    made.carrier_statuses = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "operation" and made.operation is None:
            made.operation = _ShortCodeOperation[child.text or ""]
        elif tag == "user" and made.user is None:
            made.user = child.text or ""
        elif tag == "accountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "shortCode" and made.short_code is None:
            made.short_code = child.text or ""
        elif tag == "country" and made.country is None:
            made.country = _ShortCodeCountry[child.text or ""]
        elif tag == "status" and made.status is None:
            made.status = _ShortCodeStatus[child.text or ""]
        elif tag == "type" and made.type is None:
            made.type = _ShortCodeKind[child.text or ""]
        elif tag == "customerManagedLease" and made.customer_managed_lease is None:
            made.customer_managed_lease = BOOLS[child.text or ""]
        elif tag == "lease" and made.lease is None:
            made.lease = decode_ShortCodeLease(child, work)
        elif tag == "carrierStatuses":
            made.carrier_statuses.append(decode_ShortCodeCarrierStatus(child, work))
        elif tag == "siteId" and made.site_id is None:
            made.site_id = child.text or ""
        elif tag == "sipPeerId" and made.sip_peer_id is None:
            made.sip_peer_id = child.text or ""
        elif tag == "notes" and made.notes is None:
            made.notes = child.text or ""
        elif tag == "version" and made.version is None:
            made.version = INTS[child.text or ""]
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "modifiedDateTime" and made.modified_date_time is None:
            made.modified_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodeChange(made: ShortCodeChange, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodeChange or made.extra is not None:
        careful(made, ShortCodeChange, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.operation) is not None:
        put_text(parts, "operation", value)
    if (value := made.user) is not None:
        put_text(parts, "user", value)
    if (value := made.account_id_) is not None:
        put_text(parts, "accountId", value)
    if (value := made.short_code) is not None:
        put_text(parts, "shortCode", value)
    if (value := made.country) is not None:
        put_text(parts, "country", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.customer_managed_lease) is not None:
        put_text(parts, "customerManagedLease", value)
    if (item := made.lease) is not None:
        write_ShortCodeLease(item, parts, "lease")
    for item in plain_list(made.carrier_statuses):
        write_ShortCodeCarrierStatus(item, parts, "carrierStatuses")
    if (value := made.site_id) is not None:
        put_text(parts, "siteId", value)
    if (value := made.sip_peer_id) is not None:
        put_text(parts, "sipPeerId", value)
    if (value := made.notes) is not None:
        put_text(parts, "notes", value)
    if (value := made.version) is not None:
        put_text(parts, "version", value)
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.modified_date_time) is not None:
        put_text(parts, "modifiedDateTime", value)
    close(parts, start, name)


def decode_ShortCodeHistoryPage(node: etree._Element, work: Work) -> ShortCodeHistoryPage:
    made = new(ShortCodeHistoryPage)
    made.extra = made.page = None
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "data":
            made.data.append(decode_ShortCodeChange(child, work))
        elif tag == "page" and made.page is None:
            made.page = decode_ShortCodePageInfo(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_TypedError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodeHistoryPage(made: ShortCodeHistoryPage, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodeHistoryPage or made.extra is not None:
        careful(made, ShortCodeHistoryPage, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.data):
        write_ShortCodeChange(item, parts, "data")
    if (item := made.page) is not None:
        write_ShortCodePageInfo(item, parts, "page")
    for item in plain_list(made.errors):
        json.write_TypedError(item, parts, "errors")
    close(parts, start, name)


def decode_ShortCodeLease(node: etree._Element, work: Work) -> ShortCodeLease:
    made = new(ShortCodeLease)
    made.extra = made.auto_renew = made.auto_renew_months = made.contact_email = made.start_date = made.end_date = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "autoRenew" and made.auto_renew is None:
            made.auto_renew = BOOLS[child.text or ""]
        elif tag == "autoRenewMonths" and made.auto_renew_months is None:
            made.auto_renew_months = INTS[child.text or ""]
        elif tag == "contactEmail" and made.contact_email is None:
            made.contact_email = child.text or ""
        elif tag == "startDate" and made.start_date is None:
            made.start_date = read_date(child.text or "")
        elif tag == "endDate" and made.end_date is None:
            made.end_date = read_date(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodeLease(made: ShortCodeLease, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodeLease or made.extra is not None:
        careful(made, ShortCodeLease, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.auto_renew) is not None:
        put_text(parts, "autoRenew", value)
    if (value := made.auto_renew_months) is not None:
        put_text(parts, "autoRenewMonths", value)
    if (value := made.contact_email) is not None:
        put_text(parts, "contactEmail", value)
    if (value := made.start_date) is not None:
        put_text(parts, "startDate", value)
    if (value := made.end_date) is not None:
        put_text(parts, "endDate", value)
    close(parts, start, name)


def decode_ShortCodePage(node: etree._Element, work: Work) -> ShortCodePage:
    made = new(ShortCodePage)
    made.extra = made.page = None
    made.data = []
    made.errors = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "data":
            made.data.append(decode_ShortCodeRegistration(child, work))
        elif tag == "page" and made.page is None:
            made.page = decode_ShortCodePageInfo(child, work)
        elif tag == "errors":
            made.errors.append(json.decode_TypedError(child, work))
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodePage(made: ShortCodePage, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodePage or made.extra is not None:
        careful(made, ShortCodePage, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for item in plain_list(made.data):
        write_ShortCodeRegistration(item, parts, "data")
    if (item := made.page) is not None:
        write_ShortCodePageInfo(item, parts, "page")
    for item in plain_list(made.errors):
        json.write_TypedError(item, parts, "errors")
    close(parts, start, name)


def decode_ShortCodePageInfo(node: etree._Element, work: Work) -> ShortCodePageInfo:
    made = new(ShortCodePageInfo)
    made.extra = made.page_number = made.page_size = made.total_elements = made.total_pages = None
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "pageNumber" and made.page_number is None:
            made.page_number = INTS[child.text or ""]
        elif tag == "pageSize" and made.page_size is None:
            made.page_size = INTS[child.text or ""]
        elif tag == "totalElements" and made.total_elements is None:
            made.total_elements = INTS[child.text or ""]
        elif tag == "totalPages" and made.total_pages is None:
            made.total_pages = INTS[child.text or ""]
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodePageInfo(made: ShortCodePageInfo, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodePageInfo or made.extra is not None:
        careful(made, ShortCodePageInfo, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.page_number) is not None:
        put_text(parts, "pageNumber", value)
    if (value := made.page_size) is not None:
        put_text(parts, "pageSize", value)
    if (value := made.total_elements) is not None:
        put_text(parts, "totalElements", value)
    if (value := made.total_pages) is not None:
        put_text(parts, "totalPages", value)
    close(parts, start, name)


def decode_ShortCodeRegistration(node: etree._Element, work: Work) -> ShortCodeRegistration:
    made = new(ShortCodeRegistration)
    made.extra = made.account_id_ = made.short_code = made.country = made.status = made.type = None
    made.customer_managed_lease = made.lease = made.site_id = made.sip_peer_id = made.notes = made.version = None
    made.created_date_time = made.modified_date_time = None
    made.carrier_statuses = []
    work.seen += len(node)
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None:
            made.account_id_ = child.text or ""
        elif tag == "shortCode" and made.short_code is None:
            made.short_code = child.text or ""
        elif tag == "country" and made.country is None:
            made.country = _ShortCodeCountry[child.text or ""]
        elif tag == "status" and made.status is None:
            made.status = _ShortCodeStatus[child.text or ""]
        elif tag == "type" and made.type is None:
            made.type = _ShortCodeKind[child.text or ""]
        elif tag == "customerManagedLease" and made.customer_managed_lease is None:
            made.customer_managed_lease = BOOLS[child.text or ""]
        elif tag == "lease" and made.lease is None:
            made.lease = decode_ShortCodeLease(child, work)
        elif tag == "carrierStatuses":
            made.carrier_statuses.append(decode_ShortCodeCarrierStatus(child, work))
        elif tag == "siteId" and made.site_id is None:
            made.site_id = child.text or ""
        elif tag == "sipPeerId" and made.sip_peer_id is None:
            made.sip_peer_id = child.text or ""
        elif tag == "notes" and made.notes is None:
            made.notes = child.text or ""
        elif tag == "version" and made.version is None:
            made.version = INTS[child.text or ""]
        elif tag == "createdDateTime" and made.created_date_time is None:
            made.created_date_time = read_datetime(child.text or "")
        elif tag == "modifiedDateTime" and made.modified_date_time is None:
            made.modified_date_time = read_datetime(child.text or "")
        else:
            accept(made, child, work)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ShortCodeRegistration(made: ShortCodeRegistration, parts: list[str], name: str) -> None:
    if made.__class__ is not ShortCodeRegistration or made.extra is not None:
        careful(made, ShortCodeRegistration, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if (value := made.account_id_) is not None:
        put_text(parts, "accountId", value)
    if (value := made.short_code) is not None:
        put_text(parts, "shortCode", value)
    if (value := made.country) is not None:
        put_text(parts, "country", value)
    if (value := made.status) is not None:
        put_text(parts, "status", value)
    if (value := made.type) is not None:
        put_text(parts, "type", value)
    if (value := made.customer_managed_lease) is not None:
        put_text(parts, "customerManagedLease", value)
    if (item := made.lease) is not None:
        write_ShortCodeLease(item, parts, "lease")
    for item in plain_list(made.carrier_statuses):
        write_ShortCodeCarrierStatus(item, parts, "carrierStatuses")
    if (value := made.site_id) is not None:
        put_text(parts, "siteId", value)
    if (value := made.sip_peer_id) is not None:
        put_text(parts, "sipPeerId", value)
    if (value := made.notes) is not None:
        put_text(parts, "notes", value)
    if (value := made.version) is not None:
        put_text(parts, "version", value)
    if (value := made.created_date_time) is not None:
        put_text(parts, "createdDateTime", value)
    if (value := made.modified_date_time) is not None:
        put_text(parts, "modifiedDateTime", value)
    close(parts, start, name)
