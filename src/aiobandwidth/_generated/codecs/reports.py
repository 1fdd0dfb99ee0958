"""Decoders and writers of the group ``reports``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.models.reports import (
    Report,
    ReportInstance,
    ReportInstanceFileResponse,
    ReportInstanceResponse,
    ReportInstances,
    ReportInstancesResponse,
    ReportParameter,
    ReportParameterValue,
    ReportParameterValues,
    ReportParameters,
    ReportResponse,
    Reports,
    ReportsResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_NumberFormat = Known("NumberFormat")
_ReportInstanceStatus = Known("ReportInstanceStatus")
_ReportOutputFormat = Known("ReportOutputFormat")
_ReportParameterType = Known("ReportParameterType")


def decode_Report(node: etree._Element, depth: int) -> Report:
    made = new(Report)
    made.extra = made.name = made.id = made.description = made.display_priority = made.parameters = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "DisplayPriority" and made.display_priority is None and not len(child):
            made.display_priority = INTS[child.text or ""]
        elif tag == "Parameters" and made.parameters is None:
            made.parameters = decode_ReportParameters(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Report(made: Report, parts: list[str], name: str) -> None:
    if made.__class__ is not Report or made.extra is not None:
        careful(made, Report, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.display_priority is not None:
        put_text(parts, "DisplayPriority", made.display_priority)
    if made.parameters is not None:
        write_ReportParameters(made.parameters, parts, "Parameters")
    close(parts, start, name)


def decode_ReportInstance(node: etree._Element, depth: int) -> ReportInstance:
    made = new(ReportInstance)
    made.extra = made.description = made.id = made.report_id = made.report_name = made.output_format = None
    made.number_format = made.requested_by_user_name = made.requested_at = made.parameters = made.status = None
    made.expires_at = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "ReportId" and made.report_id is None and not len(child):
            made.report_id = child.text or ""
        elif tag == "ReportName" and made.report_name is None and not len(child):
            made.report_name = child.text or ""
        elif tag == "OutputFormat" and made.output_format is None and not len(child):
            made.output_format = _ReportOutputFormat[child.text or ""]
        elif tag == "NumberFormat" and made.number_format is None and not len(child):
            made.number_format = _NumberFormat[child.text or ""]
        elif tag == "RequestedByUserName" and made.requested_by_user_name is None and not len(child):
            made.requested_by_user_name = child.text or ""
        elif tag == "RequestedAt" and made.requested_at is None and not len(child):
            made.requested_at = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = _ReportInstanceStatus[child.text or ""]
        elif tag == "ExpiresAt" and made.expires_at is None and not len(child):
            made.expires_at = read_date(child.text or "")
        elif tag == "Parameters" and made.parameters is None:
            made.parameters = decode_ReportParameters(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportInstance(made: ReportInstance, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportInstance or made.extra is not None:
        careful(made, ReportInstance, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.report_id is not None:
        put_text(parts, "ReportId", made.report_id)
    if made.report_name is not None:
        put_text(parts, "ReportName", made.report_name)
    if made.output_format is not None:
        put_text(parts, "OutputFormat", made.output_format)
    if made.number_format is not None:
        put_text(parts, "NumberFormat", made.number_format)
    if made.requested_by_user_name is not None:
        put_text(parts, "RequestedByUserName", made.requested_by_user_name)
    if made.requested_at is not None:
        put_text(parts, "RequestedAt", made.requested_at)
    if made.parameters is not None:
        write_ReportParameters(made.parameters, parts, "Parameters")
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.expires_at is not None:
        put_text(parts, "ExpiresAt", made.expires_at)
    close(parts, start, name)


def decode_ReportInstanceFileResponse(node: etree._Element, depth: int) -> ReportInstanceFileResponse:
    made = new(ReportInstanceFileResponse)
    made.extra = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportInstanceFileResponse(made: ReportInstanceFileResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportInstanceFileResponse or made.extra is not None:
        careful(made, ReportInstanceFileResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_ReportInstanceResponse(node: etree._Element, depth: int) -> ReportInstanceResponse:
    made = new(ReportInstanceResponse)
    made.extra = made.response_status = made.instance = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Instance" and made.instance is None:
            made.instance = decode_ReportInstance(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportInstanceResponse(made: ReportInstanceResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportInstanceResponse or made.extra is not None:
        careful(made, ReportInstanceResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.instance is not None:
        write_ReportInstance(made.instance, parts, "Instance")
    close(parts, start, name)


def decode_ReportInstances(node: etree._Element, depth: int) -> ReportInstances:
    made = new(ReportInstances)
    made.extra = None
    made.instance = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Instance":
            made.instance.append(decode_ReportInstance(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportInstances(made: ReportInstances, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportInstances or made.extra is not None:
        careful(made, ReportInstances, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for instance_ in plain_list(made.instance):
        write_ReportInstance(instance_, parts, "Instance")
    close(parts, start, name)


def decode_ReportInstancesResponse(node: etree._Element, depth: int) -> ReportInstancesResponse:
    made = new(ReportInstancesResponse)
    made.extra = made.instances = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Instances" and made.instances is None:
            made.instances = decode_ReportInstances(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportInstancesResponse(made: ReportInstancesResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportInstancesResponse or made.extra is not None:
        careful(made, ReportInstancesResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.instances is not None:
        write_ReportInstances(made.instances, parts, "Instances")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_ReportParameter(node: etree._Element, depth: int) -> ReportParameter:
    made = new(ReportParameter)
    made.extra = made.name = made.type = made.required = made.value_filter = made.values = made.description = None
    made.multi_select_allowed = made.help_information = None
    made.value = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Type" and made.type is None and not len(child):
            made.type = _ReportParameterType[child.text or ""]
        elif tag == "Required" and made.required is None and not len(child):
            made.required = BOOLS[child.text or ""]
        elif tag == "ValueFilter" and made.value_filter is None and not len(child):
            made.value_filter = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "MultiSelectAllowed" and made.multi_select_allowed is None and not len(child):
            made.multi_select_allowed = BOOLS[child.text or ""]
        elif tag == "HelpInformation" and made.help_information is None and not len(child):
            made.help_information = child.text or ""
        elif tag == "Value" and not len(child):
            made.value.append(child.text or "")
        elif tag == "Values" and made.values is None:
            made.values = decode_ReportParameterValues(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportParameter(made: ReportParameter, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportParameter or made.extra is not None:
        careful(made, ReportParameter, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.type is not None:
        put_text(parts, "Type", made.type)
    if made.required is not None:
        put_text(parts, "Required", made.required)
    if made.value_filter is not None:
        put_text(parts, "ValueFilter", made.value_filter)
    if made.values is not None:
        write_ReportParameterValues(made.values, parts, "Values")
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.multi_select_allowed is not None:
        put_text(parts, "MultiSelectAllowed", made.multi_select_allowed)
    if made.help_information is not None:
        put_text(parts, "HelpInformation", made.help_information)
    if made.value:
        put_texts(parts, "Value", made.value)
    close(parts, start, name)


def decode_ReportParameterValue(node: etree._Element, depth: int) -> ReportParameterValue:
    made = new(ReportParameterValue)
    made.extra = made.internal_name = made.display_name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "InternalName" and made.internal_name is None and not len(child):
            made.internal_name = child.text or ""
        elif tag == "DisplayName" and made.display_name is None and not len(child):
            made.display_name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportParameterValue(made: ReportParameterValue, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportParameterValue or made.extra is not None:
        careful(made, ReportParameterValue, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.internal_name is not None:
        put_text(parts, "InternalName", made.internal_name)
    if made.display_name is not None:
        put_text(parts, "DisplayName", made.display_name)
    close(parts, start, name)


def decode_ReportParameterValues(node: etree._Element, depth: int) -> ReportParameterValues:
    made = new(ReportParameterValues)
    made.extra = None
    made.value = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Value":
            made.value.append(decode_ReportParameterValue(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportParameterValues(made: ReportParameterValues, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportParameterValues or made.extra is not None:
        careful(made, ReportParameterValues, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for value_ in plain_list(made.value):
        write_ReportParameterValue(value_, parts, "Value")
    close(parts, start, name)


def decode_ReportParameters(node: etree._Element, depth: int) -> ReportParameters:
    made = new(ReportParameters)
    made.extra = None
    made.parameter = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Parameter":
            made.parameter.append(decode_ReportParameter(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportParameters(made: ReportParameters, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportParameters or made.extra is not None:
        careful(made, ReportParameters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for parameter_ in plain_list(made.parameter):
        write_ReportParameter(parameter_, parts, "Parameter")
    close(parts, start, name)


def decode_ReportResponse(node: etree._Element, depth: int) -> ReportResponse:
    made = new(ReportResponse)
    made.extra = made.response_status = made.report = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Report" and made.report is None:
            made.report = decode_Report(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportResponse(made: ReportResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportResponse or made.extra is not None:
        careful(made, ReportResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.report is not None:
        write_Report(made.report, parts, "Report")
    close(parts, start, name)


def decode_Reports(node: etree._Element, depth: int) -> Reports:
    made = new(Reports)
    made.extra = None
    made.report = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Report":
            made.report.append(decode_Report(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Reports(made: Reports, parts: list[str], name: str) -> None:
    if made.__class__ is not Reports or made.extra is not None:
        careful(made, Reports, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for report_ in plain_list(made.report):
        write_Report(report_, parts, "Report")
    close(parts, start, name)


def decode_ReportsResponse(node: etree._Element, depth: int) -> ReportsResponse:
    made = new(ReportsResponse)
    made.extra = made.reports = made.report = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Reports" and made.reports is None:
            made.reports = decode_Reports(child, depth)
        elif tag == "Report" and made.report is None:
            made.report = decode_Report(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReportsResponse(made: ReportsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not ReportsResponse or made.extra is not None:
        careful(made, ReportsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.reports is not None:
        write_Reports(made.reports, parts, "Reports")
    if made.report is not None:
        write_Report(made.report, parts, "Report")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
