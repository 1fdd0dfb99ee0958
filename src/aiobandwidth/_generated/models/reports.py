"""Messages of the group ``reports``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ResponseStatus


class Type(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ACCOUNT_ID = "Account ID"
    SITE_ID = "Site ID"
    SIP_PEER_ID = "SipPeer ID"
    STRING = "String"
    INTEGER = "Integer"
    BOOLEAN = "Boolean"
    ENUM = "Enum"


@dataclass(slots=True, kw_only=True)
class Instance(Message):
    """Instance"""

    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    report_id: str | None = field(default=None, metadata={"name": "ReportId", "type": "Element", "codec": "str"})
    report_name: str | None = field(default=None, metadata={"name": "ReportName", "type": "Element", "codec": "str"})
    output_format: str | None = field(
        default=None,
        metadata={"name": "OutputFormat", "type": "Element", "codec": "str"},
    )
    requested_by_user_name: str | None = field(
        default=None,
        metadata={"name": "RequestedByUserName", "type": "Element", "codec": "str"},
    )
    requested_at: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedAt", "type": "Element", "codec": "datetime"},
    )
    parameters: ReportParameters | None = field(
        default=None,
        metadata={"name": "Parameters", "type": "Element", "message": "ReportParameters"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    expires_at: dt.date | str | None = field(
        default=None,
        metadata={"name": "ExpiresAt", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True)
class Report(Message):
    """Report"""

    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    display_priority: int | str | None = field(
        default=None,
        metadata={"name": "DisplayPriority", "type": "Element", "codec": "int"},
    )
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    parameters: ReportParameters | None = field(
        default=None,
        metadata={"name": "Parameters", "type": "Element", "message": "ReportParameters"},
    )


@dataclass(slots=True, kw_only=True)
class ReportInstanceFileResponse(Message):
    """ReportInstanceFileResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class ReportInstanceResponse(Message):
    """ReportInstanceResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    instance: Instance | None = field(
        default=None,
        metadata={"name": "Instance", "type": "Element", "message": "Instance"},
    )


@dataclass(slots=True, kw_only=True)
class ReportInstances(Message):
    """ReportInstances"""

    instance: list[Instance] = field(
        default_factory=list,
        metadata={"name": "Instance", "type": "Element", "message": "Instance"},
    )


@dataclass(slots=True, kw_only=True)
class ReportInstancesResponse(Message):
    """ReportInstancesResponse"""

    instances: ReportInstances | None = field(
        default=None,
        metadata={"name": "Instances", "type": "Element", "message": "ReportInstances"},
    )


@dataclass(slots=True, kw_only=True)
class ReportParameter(Message):
    """ReportParameter"""

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    type: Type | str | None = field(default=None, metadata={"name": "Type", "type": "Element", "enum": "Type"})
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


@dataclass(slots=True, kw_only=True)
class ReportParameterValue(Message):
    """ReportParameterValue"""

    internal_name: str | None = field(
        default=None,
        metadata={"name": "InternalName", "type": "Element", "codec": "str"},
    )
    display_name: str | None = field(default=None, metadata={"name": "DisplayName", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class ReportParameterValues(Message):
    """ReportParameterValues"""

    value: list[ReportParameterValue] = field(
        default_factory=list,
        metadata={"name": "Value", "type": "Element", "message": "ReportParameterValue"},
    )


@dataclass(slots=True, kw_only=True)
class ReportParameters(Message):
    """ReportParameters"""

    parameter: list[ReportParameter] = field(
        default_factory=list,
        metadata={"name": "Parameter", "type": "Element", "message": "ReportParameter"},
    )


@dataclass(slots=True, kw_only=True)
class ReportResponse(Message):
    """ReportResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    report: Report | None = field(default=None, metadata={"name": "Report", "type": "Element", "message": "Report"})


@dataclass(slots=True, kw_only=True)
class Reports(Message):
    """Reports"""

    report: list[Report] = field(
        default_factory=list,
        metadata={"name": "Report", "type": "Element", "message": "Report"},
    )


@dataclass(slots=True, kw_only=True)
class ReportsResponse(Message):
    """ReportsResponse"""

    reports: Reports | None = field(default=None, metadata={"name": "Reports", "type": "Element", "message": "Reports"})
