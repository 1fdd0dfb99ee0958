"""Messages of the group ``billing_reports``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ResponseStatus


class BillingReportKind(StrEnum):
    """Kind of billing report."""

    BDR = "BDR"
    MDR = "MDR"
    INVOICE = "INVOICE"
    STMTBDR = "STMTBDR"
    DIDSNAP = "DIDSNAP"
    DIDSNAP_MSG = "DIDSNAP_MSG"
    RECORDINGBDR = "RECORDINGBDR"
    RECORDINGSTMTBDR = "RECORDINGSTMTBDR"
    TRANSCRIPTIONBDR = "TRANSCRIPTIONBDR"
    TRANSCRIPTIONSTMTBDR = "TRANSCRIPTIONSTMTBDR"
    CNAMBDR = "CNAMBDR"
    CNAMSTMTBDR = "CNAMSTMTBDR"
    CONFBDR = "CONFBDR"
    CONFSTMTBDR = "CONFSTMTBDR"
    TFPEERINGSTMTBDR = "TFPEERINGSTMTBDR"
    TNLOOKUPBDR = "TNLOOKUPBDR"
    TNLOOKUPSTMTBDR = "TNLOOKUPSTMTBDR"
    MSG_CAMPAIGN_REGISTRY_BDR = "MSG_CAMPAIGN_REGISTRY_BDR"
    MSG_CAMPAIGN_CARRIER_ACTIVATION_BDR = "MSG_CAMPAIGN_CARRIER_ACTIVATION_BDR"
    AMDBDR = "AMDBDR"
    AMDSTMTBDR = "AMDSTMTBDR"
    SIPURIBDR = "SIPURIBDR"
    SIPURISTMTBDR = "SIPURISTMTBDR"


class BillingReportStatus(StrEnum):
    """State of a billing report."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETED = "COMPLETED"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Bdr(Message):
    """Request for the billing data records of a span of days."""

    start_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "StartDate", "type": "Element", "codec": "date"},
    )
    end_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "EndDate", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BdrCreationResponse(Message):
    """Reply to a request for billing data records."""

    info: str | None = field(default=None, metadata={"name": "Info", "type": "Element", "codec": "str"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BdrRetrievalResponse(Message):
    """How far the billing data records are."""

    info: str | None = field(default=None, metadata={"name": "Info", "type": "Element", "codec": "str"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingReport(Message):
    """Billing report: what it is about and how far it is."""

    billing_report_id: str | None = field(
        default=None,
        metadata={"name": "BillingReportId", "type": "Element", "codec": "str"},
    )
    billing_report_kind: BillingReportKind | str | None = field(
        default=None,
        metadata={"name": "BillingReportKind", "type": "Element", "enum": "BillingReportKind"},
    )
    type: BillingReportKind | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "BillingReportKind"},
    )
    user_id: str | None = field(default=None, metadata={"name": "UserId", "type": "Element", "codec": "str"})
    report_status: BillingReportStatus | str | None = field(
        default=None,
        metadata={"name": "ReportStatus", "type": "Element", "enum": "BillingReportStatus"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    date_range: ReportDateRange | None = field(
        default=None,
        metadata={"name": "DateRange", "type": "Element", "message": "ReportDateRange"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingReportArchiveRetrievalResponse(Message):
    """Why the file of a billing report is not there (yet)."""

    response_status: BillingResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "BillingResponseStatus"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    report_status: BillingReportStatus | str | None = field(
        default=None,
        metadata={"name": "ReportStatus", "type": "Element", "enum": "BillingReportStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingReportCreationResponse(Message):
    """Reply to an order of a billing report."""

    report_status: BillingReportStatus | str | None = field(
        default=None,
        metadata={"name": "ReportStatus", "type": "Element", "enum": "BillingReportStatus"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingReportList(Message):
    """Billing reports of the account."""

    billing_report: list[BillingReport] = field(
        default_factory=list,
        metadata={"name": "BillingReport", "type": "Element", "message": "BillingReport"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingReportRetrievalResponse(Message):
    """How far a billing report is."""

    report_status: BillingReportStatus | str | None = field(
        default=None,
        metadata={"name": "ReportStatus", "type": "Element", "enum": "BillingReportStatus"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingReportsRetrievalResponse(Message):
    """Reply with the account's billing reports."""

    billing_report_list: BillingReportList | None = field(
        default=None,
        metadata={"name": "BillingReportList", "type": "Element", "message": "BillingReportList"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BillingResponseStatus(Message):
    """State of the report as text, or code and description of an error."""

    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReportDateRange(Message):
    """Days that a billing report is about."""

    start_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "StartDate", "type": "Element", "codec": "date"},
    )
    end_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "EndDate", "type": "Element", "codec": "date"},
    )
