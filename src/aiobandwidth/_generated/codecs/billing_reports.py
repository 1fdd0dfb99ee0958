"""Decoders and writers of the group ``billing_reports``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BLANKS,
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
from aiobandwidth._generated.models.billing_reports import (
    Bdr,
    BdrCreationResponse,
    BdrRetrievalResponse,
    BillingReport,
    BillingReportArchiveRetrievalResponse,
    BillingReportCreationResponse,
    BillingReportList,
    BillingReportRetrievalResponse,
    BillingReportsRetrievalResponse,
    BillingResponseStatus,
    ReportDateRange,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_BillingReportKind = Known("BillingReportKind")
_BillingReportStatus = Known("BillingReportStatus")


def decode_Bdr(node: etree._Element, depth: int) -> Bdr:
    made = new(Bdr)
    made.extra = made.start_date = made.end_date = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "StartDate" and made.start_date is None and not len(child):
            made.start_date = read_date(child.text or "")
        elif tag == "EndDate" and made.end_date is None and not len(child):
            made.end_date = read_date(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Bdr(made: Bdr, parts: list[str], name: str) -> None:
    if made.__class__ is not Bdr or made.extra is not None:
        careful(made, Bdr, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.start_date is not None:
        put_text(parts, "StartDate", made.start_date)
    if made.end_date is not None:
        put_text(parts, "EndDate", made.end_date)
    close(parts, start, name)


def decode_BdrCreationResponse(node: etree._Element, depth: int) -> BdrCreationResponse:
    made = new(BdrCreationResponse)
    made.extra = made.info = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Info" and made.info is None and not len(child):
            made.info = child.text or ""
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BdrCreationResponse(made: BdrCreationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BdrCreationResponse or made.extra is not None:
        careful(made, BdrCreationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.info is not None:
        put_text(parts, "Info", made.info)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BdrRetrievalResponse(node: etree._Element, depth: int) -> BdrRetrievalResponse:
    made = new(BdrRetrievalResponse)
    made.extra = made.info = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Info" and made.info is None and not len(child):
            made.info = child.text or ""
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BdrRetrievalResponse(made: BdrRetrievalResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BdrRetrievalResponse or made.extra is not None:
        careful(made, BdrRetrievalResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.info is not None:
        put_text(parts, "Info", made.info)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BillingReport(node: etree._Element, depth: int) -> BillingReport:
    made = new(BillingReport)
    made.extra = made.billing_report_id = made.billing_report_kind = made.type = made.user_id = None
    made.report_status = made.description = made.created_date = made.date_range = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BillingReportId" and made.billing_report_id is None and not len(child):
            made.billing_report_id = child.text or ""
        elif tag == "BillingReportKind" and made.billing_report_kind is None and not len(child):
            made.billing_report_kind = _BillingReportKind[child.text or ""]
        elif tag == "Type" and made.type is None and not len(child):
            made.type = _BillingReportKind[child.text or ""]
        elif tag == "UserId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "ReportStatus" and made.report_status is None and not len(child):
            made.report_status = _BillingReportStatus[child.text or ""]
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "CreatedDate" and made.created_date is None and not len(child):
            made.created_date = read_datetime(child.text or "")
        elif tag == "DateRange" and made.date_range is None:
            made.date_range = decode_ReportDateRange(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingReport(made: BillingReport, parts: list[str], name: str) -> None:
    if made.__class__ is not BillingReport or made.extra is not None:
        careful(made, BillingReport, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.billing_report_id is not None:
        put_text(parts, "BillingReportId", made.billing_report_id)
    if made.billing_report_kind is not None:
        put_text(parts, "BillingReportKind", made.billing_report_kind)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.user_id is not None:
        put_text(parts, "UserId", made.user_id)
    if made.report_status is not None:
        put_text(parts, "ReportStatus", made.report_status)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.created_date is not None:
        put_text(parts, "CreatedDate", made.created_date)
    if made.date_range is not None:
        write_ReportDateRange(made.date_range, parts, "DateRange")
    close(parts, start, name)


def decode_BillingReportArchiveRetrievalResponse(node: etree._Element, depth: int) -> BillingReportArchiveRetrievalResponse:
    made = new(BillingReportArchiveRetrievalResponse)
    made.extra = made.response_status = made.description = made.report_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "ReportStatus" and made.report_status is None and not len(child):
            made.report_status = _BillingReportStatus[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = decode_BillingResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingReportArchiveRetrievalResponse(made: BillingReportArchiveRetrievalResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BillingReportArchiveRetrievalResponse or made.extra is not None:
        careful(made, BillingReportArchiveRetrievalResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        write_BillingResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.report_status is not None:
        put_text(parts, "ReportStatus", made.report_status)
    close(parts, start, name)


def decode_BillingReportCreationResponse(node: etree._Element, depth: int) -> BillingReportCreationResponse:
    made = new(BillingReportCreationResponse)
    made.extra = made.report_status = made.description = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ReportStatus" and made.report_status is None and not len(child):
            made.report_status = _BillingReportStatus[child.text or ""]
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingReportCreationResponse(made: BillingReportCreationResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BillingReportCreationResponse or made.extra is not None:
        careful(made, BillingReportCreationResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.report_status is not None:
        put_text(parts, "ReportStatus", made.report_status)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BillingReportList(node: etree._Element, depth: int) -> BillingReportList:
    made = new(BillingReportList)
    made.extra = None
    made.billing_report = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BillingReport":
            made.billing_report.append(decode_BillingReport(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingReportList(made: BillingReportList, parts: list[str], name: str) -> None:
    if made.__class__ is not BillingReportList or made.extra is not None:
        careful(made, BillingReportList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for billing_report_ in plain_list(made.billing_report):
        write_BillingReport(billing_report_, parts, "BillingReport")
    close(parts, start, name)


def decode_BillingReportRetrievalResponse(node: etree._Element, depth: int) -> BillingReportRetrievalResponse:
    made = new(BillingReportRetrievalResponse)
    made.extra = made.report_status = made.description = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ReportStatus" and made.report_status is None and not len(child):
            made.report_status = _BillingReportStatus[child.text or ""]
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingReportRetrievalResponse(made: BillingReportRetrievalResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BillingReportRetrievalResponse or made.extra is not None:
        careful(made, BillingReportRetrievalResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.report_status is not None:
        put_text(parts, "ReportStatus", made.report_status)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BillingReportsRetrievalResponse(node: etree._Element, depth: int) -> BillingReportsRetrievalResponse:
    made = new(BillingReportsRetrievalResponse)
    made.extra = made.billing_report_list = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BillingReportList" and made.billing_report_list is None:
            made.billing_report_list = decode_BillingReportList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingReportsRetrievalResponse(made: BillingReportsRetrievalResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BillingReportsRetrievalResponse or made.extra is not None:
        careful(made, BillingReportsRetrievalResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.billing_report_list is not None:
        write_BillingReportList(made.billing_report_list, parts, "BillingReportList")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BillingResponseStatus(node: etree._Element, depth: int) -> BillingResponseStatus:
    made = new(BillingResponseStatus)
    made.extra = made.error_code = made.description = made.text = None
    if (content := node.text) is not None:
        if content.strip(BLANKS):
            made.text = content
    for child in node:
        tag = child.tag
        if tag == "ErrorCode" and made.error_code is None and not len(child):
            made.error_code = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BillingResponseStatus(made: BillingResponseStatus, parts: list[str], name: str) -> None:
    careful(made, BillingResponseStatus, parts, name)


def decode_ReportDateRange(node: etree._Element, depth: int) -> ReportDateRange:
    made = new(ReportDateRange)
    made.extra = made.start_date = made.end_date = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "StartDate" and made.start_date is None and not len(child):
            made.start_date = read_date(child.text or "")
        elif tag == "EndDate" and made.end_date is None and not len(child):
            made.end_date = read_date(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportDateRange(made: ReportDateRange, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportDateRange or made.extra is not None:
        careful(made, ReportDateRange, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.start_date is not None:
        put_text(parts, "StartDate", made.start_date)
    if made.end_date is not None:
        put_text(parts, "EndDate", made.end_date)
    close(parts, start, name)
