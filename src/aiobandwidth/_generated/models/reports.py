"""Messages of the group ``reports``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import NumberFormat, ResponseStatus


class ReportInstanceStatus(StrEnum):
    """State of a run; its file is there once it is Ready."""

    READY = "Ready"
    EXPIRED = "Expired"


class ReportOutputFormat(StrEnum):
    """Format of the file that a run makes."""

    PDF = "pdf"
    CSV = "csv"
    XLSX = "xlsx"
    HTML = "html"
    XML = "xml"


class ReportParameterType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ACCOUNT_ID = "Account ID"
    SITE_ID = "Site ID"
    SIP_PEER_ID = "SipPeer ID"
    STRING = "String"
    INTEGER = "Integer"
    BOOLEAN = "Boolean"
    ENUM = "Enum"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Report(Message):
    """Report that can be run, with the parameters it takes."""

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    display_priority: int | str | None = field(
        default=None,
        metadata={"name": "DisplayPriority", "type": "Element", "codec": "int"},
    )
    parameters: ReportParameters | None = field(
        default=None,
        metadata={"name": "Parameters", "type": "Element", "message": "ReportParameters"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportInstance(Message):
    """One run of a report.

    Attributes:
        number_format: v2 only.
        requested_at: Date and time with a space between and no zone.
    """

    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    report_id: str | None = field(default=None, metadata={"name": "ReportId", "type": "Element", "codec": "str"})
    report_name: str | None = field(default=None, metadata={"name": "ReportName", "type": "Element", "codec": "str"})
    output_format: ReportOutputFormat | str | None = field(
        default=None,
        metadata={"name": "OutputFormat", "type": "Element", "enum": "ReportOutputFormat"},
    )
    number_format: NumberFormat | str | None = field(
        default=None,
        metadata={"name": "NumberFormat", "type": "Element", "enum": "NumberFormat"},
    )
    requested_by_user_name: str | None = field(
        default=None,
        metadata={"name": "RequestedByUserName", "type": "Element", "codec": "str"},
    )
    requested_at: str | None = field(default=None, metadata={"name": "RequestedAt", "type": "Element", "codec": "str"})
    parameters: ReportParameters | None = field(
        default=None,
        metadata={"name": "Parameters", "type": "Element", "message": "ReportParameters"},
    )
    status: ReportInstanceStatus | str | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "enum": "ReportInstanceStatus"},
    )
    expires_at: dt.date | str | None = field(
        default=None,
        metadata={"name": "ExpiresAt", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportInstanceFileResponse(Message):
    """Why the file of a report is not there (yet)."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportInstanceResponse(Message):
    """Reply with one run of a report."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    instance: ReportInstance | None = field(
        default=None,
        metadata={"name": "Instance", "type": "Element", "message": "ReportInstance"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportInstances(Message):
    """Runs of a report."""

    instance: list[ReportInstance] = field(
        default_factory=list,
        metadata={"name": "Instance", "type": "Element", "message": "ReportInstance"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportInstancesResponse(Message):
    """Reply with the runs of a report, or of all reports."""

    instances: ReportInstances | None = field(
        default=None,
        metadata={"name": "Instances", "type": "Element", "message": "ReportInstances"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportParameter(Message):
    """Parameter of a report: what it takes, or the value given."""

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    type: ReportParameterType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "ReportParameterType"},
    )
    required: bool | str | None = field(default=None, metadata={"name": "Required", "type": "Element", "codec": "bool"})
    value_filter: str | None = field(default=None, metadata={"name": "ValueFilter", "type": "Element", "codec": "str"})
    values: ReportParameterValues | None = field(
        default=None,
        metadata={"name": "Values", "type": "Element", "message": "ReportParameterValues"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    multi_select_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "MultiSelectAllowed", "type": "Element", "codec": "bool"},
    )
    help_information: str | None = field(
        default=None,
        metadata={"name": "HelpInformation", "type": "Element", "codec": "str"},
    )
    value: list[str] = field(default_factory=list, metadata={"name": "Value", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportParameterValue(Message):
    """Value that a parameter may have."""

    internal_name: str | None = field(
        default=None,
        metadata={"name": "InternalName", "type": "Element", "codec": "str"},
    )
    display_name: str | None = field(default=None, metadata={"name": "DisplayName", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportParameterValues(Message):
    """Values that a parameter may have."""

    value: list[ReportParameterValue] = field(
        default_factory=list,
        metadata={"name": "Value", "type": "Element", "message": "ReportParameterValue"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportParameters(Message):
    """Parameters of a report."""

    parameter: list[ReportParameter] = field(
        default_factory=list,
        metadata={"name": "Parameter", "type": "Element", "message": "ReportParameter"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportResponse(Message):
    """Reply with one report."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    report: Report | None = field(default=None, metadata={"name": "Report", "type": "Element", "message": "Report"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Reports(Message):
    """Reports that can be run."""

    report: list[Report] = field(
        default_factory=list,
        metadata={"name": "Report", "type": "Element", "message": "Report"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportsResponse(Message):
    """Reply with all reports."""

    reports: Reports | None = field(default=None, metadata={"name": "Reports", "type": "Element", "message": "Reports"})
    report: Report | None = field(default=None, metadata={"name": "Report", "type": "Element", "message": "Report"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
