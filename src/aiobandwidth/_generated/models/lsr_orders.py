"""Messages of the group ``lsr_orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Subscriber
    from aiobandwidth._generated.models.common import Errors, ResponseStatus


class LsrOrderStatus(StrEnum):
    """State of a local service request."""

    NEW = "NEW"
    PENDING = "PENDING"
    FOC = "FOC"
    EXCEPTION = "EXCEPTION"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    CANCELLED = "CANCELLED"
    FAILED = "FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListOfTelephoneNumbers(Message):
    """Numbers that the request is about."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrder(Message):
    """Local service request for numbers.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
    """

    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    last_modified_by: str | None = field(
        default=None,
        metadata={"name": "LastModifiedBy", "type": "Element", "codec": "str"},
    )
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_status: LsrOrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "LsrOrderStatus"},
    )
    pon: str | None = field(default=None, metadata={"name": "Pon", "type": "Element", "codec": "str"})
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    spid: str | None = field(default=None, metadata={"name": "SPID", "type": "Element", "codec": "str"})
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    pon_version: str | None = field(default=None, metadata={"name": "PonVersion", "type": "Element", "codec": "str"})
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "datetime"},
    )
    authorizing_person: str | None = field(
        default=None,
        metadata={"name": "AuthorizingPerson", "type": "Element", "codec": "str"},
    )
    subscriber: Subscriber | None = field(
        default=None,
        metadata={"name": "Subscriber", "type": "Element", "message": "Subscriber"},
    )
    list_of_telephone_numbers: ListOfTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "ListOfTelephoneNumbers", "type": "Element", "message": "ListOfTelephoneNumbers"},
    )
    lsr_order_errors: LsrOrderErrors | None = field(
        default=None,
        metadata={"name": "LsrOrderErrors", "type": "Element", "message": "LsrOrderErrors"},
    )
    partial_port: bool | str | None = field(
        default=None,
        metadata={"name": "PartialPort", "type": "Element", "codec": "bool"},
    )
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrderError(Message):
    """One reason why a local service request failed."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrderErrors(Message):
    """Errors of a local service request."""

    lsr_order_error: list[LsrOrderError] = field(
        default_factory=list,
        metadata={"name": "LsrOrderError", "type": "Element", "message": "LsrOrderError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrderReportResponse(Message):
    """Refusal of a request about a local service request."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrderResponse(Message):
    """Reply with one local service request."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    lsr_order_errors: LsrOrderErrors | None = field(
        default=None,
        metadata={"name": "LsrOrderErrors", "type": "Element", "message": "LsrOrderErrors"},
    )
    lsr_order: LsrOrder | None = field(
        default=None,
        metadata={"name": "LsrOrder", "type": "Element", "message": "LsrOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrderSummary(Message):
    """Line of the list of local service requests.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        actual_foc_date: Date of the port that the losing carrier has set, the firm order commitment (FOC).
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "lastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_status: LsrOrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "LsrOrderStatus"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    actual_foc_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "ActualFocDate", "type": "Element", "codec": "date"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    pon: str | None = field(default=None, metadata={"name": "Pon", "type": "Element", "codec": "str"})
    pon_version: str | None = field(default=None, metadata={"name": "PonVersion", "type": "Element", "codec": "str"})
    requested_foc_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LsrOrders(Message):
    """List of local service requests."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    lsr_order_summary: list[LsrOrderSummary] = field(
        default_factory=list,
        metadata={"name": "LsrOrderSummary", "type": "Element", "message": "LsrOrderSummary"},
    )
