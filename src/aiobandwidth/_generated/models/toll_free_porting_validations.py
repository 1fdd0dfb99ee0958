"""Messages of the group ``toll_free_porting_validations``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ErrorList, ResponseStatus


class TollFreePortingValidationStatus(StrEnum):
    """State of a check of toll-free numbers."""

    SUBMITTED = "SUBMITTED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DeniedTollFreeNumber(Message):
    """Toll-free number that the registry refuses to release, and why."""

    toll_free_number: str | None = field(
        default=None,
        metadata={"name": "TollFreeNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    somos_error_code: str | None = field(
        default=None,
        metadata={"name": "SomosErrorCode", "type": "Element", "codec": "str"},
    )
    somos_error_description: str | None = field(
        default=None,
        metadata={"name": "SomosErrorDescription", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DeniedTollFreeNumberList(Message):
    """Toll-free numbers that the registry refuses to release."""

    denied_toll_free_number: list[DeniedTollFreeNumber] = field(
        default_factory=list,
        metadata={"name": "DeniedTollFreeNumber", "type": "Element", "message": "DeniedTollFreeNumber"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DisconnectedTollFreeNumberList(Message):
    """Toll-free numbers that are disconnected."""

    toll_free_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TollFreeNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ManuallyPortableTollFreeNumberList(Message):
    """Toll-free numbers that take manual work to port."""

    disconnected_toll_free_number_list: DisconnectedTollFreeNumberList | None = field(
        default=None,
        metadata={
            "name": "DisconnectedTollFreeNumberList",
            "type": "Element",
            "message": "DisconnectedTollFreeNumberList",
        },
    )
    transitional_toll_free_number_list: TransitionalTollFreeNumberList | None = field(
        default=None,
        metadata={
            "name": "TransitionalTollFreeNumberList",
            "type": "Element",
            "message": "TransitionalTollFreeNumberList",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NonPortableTollFreeNumberList(Message):
    """Toll-free numbers that cannot be ported."""

    spare_toll_free_number_list: SpareTollFreeNumberList | None = field(
        default=None,
        metadata={"name": "SpareTollFreeNumberList", "type": "Element", "message": "SpareTollFreeNumberList"},
    )
    unavailable_toll_free_number_list: UnavailableTollFreeNumberList | None = field(
        default=None,
        metadata={
            "name": "UnavailableTollFreeNumberList",
            "type": "Element",
            "message": "UnavailableTollFreeNumberList",
        },
    )
    denied_toll_free_number_list: DeniedTollFreeNumberList | None = field(
        default=None,
        metadata={"name": "DeniedTollFreeNumberList", "type": "Element", "message": "DeniedTollFreeNumberList"},
    )
    resp_org_list: RespOrgList | None = field(
        default=None,
        metadata={"name": "RespOrgList", "type": "Element", "message": "RespOrgList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortableTollFreeNumberList(Message):
    """Toll-free numbers that can be ported, by responsible organization."""

    resp_org_list: RespOrgList | None = field(
        default=None,
        metadata={"name": "RespOrgList", "type": "Element", "message": "RespOrgList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RespOrg(Message):
    """Responsible organization (RespOrg) and the toll-free numbers that it has."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    resp_org_exception: bool | str | None = field(
        default=None,
        metadata={"name": "RespOrgException", "type": "Element", "codec": "bool"},
    )
    toll_free_number_list: TollFreeNumberList | None = field(
        default=None,
        metadata={"name": "TollFreeNumberList", "type": "Element", "message": "TollFreeNumberList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RespOrgList(Message):
    """Responsible organizations."""

    resp_org: list[RespOrg] = field(
        default_factory=list,
        metadata={"name": "RespOrg", "type": "Element", "message": "RespOrg"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SpareTollFreeNumberList(Message):
    """Toll-free numbers that nobody has."""

    toll_free_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TollFreeNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeNumberList(Message):
    """Plain list of toll-free numbers."""

    toll_free_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TollFreeNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreePortingBreakdown(Message):
    """Toll-free numbers by whether and how they can be ported."""

    portable_toll_free_number_list: PortableTollFreeNumberList | None = field(
        default=None,
        metadata={"name": "PortableTollFreeNumberList", "type": "Element", "message": "PortableTollFreeNumberList"},
    )
    manually_portable_toll_free_number_list: ManuallyPortableTollFreeNumberList | None = field(
        default=None,
        metadata={
            "name": "ManuallyPortableTollFreeNumberList",
            "type": "Element",
            "message": "ManuallyPortableTollFreeNumberList",
        },
    )
    non_portable_toll_free_number_list: NonPortableTollFreeNumberList | None = field(
        default=None,
        metadata={
            "name": "NonPortableTollFreeNumberList",
            "type": "Element",
            "message": "NonPortableTollFreeNumberList",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreePortingValidation(Message):
    """Toll-free numbers to check, or the outcome of the check.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    processing_status: TollFreePortingValidationStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "TollFreePortingValidationStatus"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    toll_free_number_list: TollFreeNumberList | None = field(
        default=None,
        metadata={"name": "TollFreeNumberList", "type": "Element", "message": "TollFreeNumberList"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    breakdown: TollFreePortingBreakdown | None = field(
        default=None,
        metadata={"name": "Breakdown", "type": "Element", "message": "TollFreePortingBreakdown"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreePortingValidationResponse(Message):
    """Reply with one check of toll-free numbers."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    toll_free_porting_validation: TollFreePortingValidation | None = field(
        default=None,
        metadata={"name": "TollFreePortingValidation", "type": "Element", "message": "TollFreePortingValidation"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreePortingValidationResponses(Message):
    """List of checks of toll-free numbers."""

    toll_free_porting_validation_response: list[TollFreePortingValidationResponse] = field(
        default_factory=list,
        metadata={
            "name": "TollFreePortingValidationResponse",
            "type": "Element",
            "message": "TollFreePortingValidationResponse",
        },
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TransitionalTollFreeNumberList(Message):
    """Toll-free numbers that are just changing hands."""

    toll_free_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TollFreeNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UnavailableTollFreeNumberList(Message):
    """Toll-free numbers that are not to be had."""

    toll_free_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TollFreeNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
