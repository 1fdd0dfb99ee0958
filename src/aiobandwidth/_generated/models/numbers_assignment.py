"""Messages of the group ``numbers_assignment``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        Errors,
        OrderStatus,
        ProcessingStatus,
        ResponseStatus,
        TelephoneNumbers,
    )


class NumbersAssignmentAction(StrEnum):
    """Whether numbers are assigned or taken back."""

    ASSIGN = "ASSIGN"
    UNASSIGN = "UNASSIGN"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumbersAssignmentOrder(Message):
    """Numbers to assign, or to take back.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    action: NumbersAssignmentAction | str | None = field(
        default=None,
        metadata={"name": "Action", "type": "Element", "enum": "NumbersAssignmentAction"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumbersAssignmentOrderResponse(Message):
    """Reply with one assignment order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    total_quantity: int | str | None = field(
        default=None,
        metadata={"name": "TotalQuantity", "type": "Element", "codec": "int"},
    )
    failed_quantity: int | str | None = field(
        default=None,
        metadata={"name": "FailedQuantity", "type": "Element", "codec": "int"},
    )
    telephone_numbers_assignment_order: TelephoneNumbersAssignmentOrder | None = field(
        default=None,
        metadata={
            "name": "TelephoneNumbersAssignmentOrder",
            "type": "Element",
            "message": "TelephoneNumbersAssignmentOrder",
        },
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumbersAssignmentOrderSummary(Message):
    """Line of the list of assignment orders.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    total_quantity: int | str | None = field(
        default=None,
        metadata={"name": "TotalQuantity", "type": "Element", "codec": "int"},
    )
    failed_quantity: int | str | None = field(
        default=None,
        metadata={"name": "FailedQuantity", "type": "Element", "codec": "int"},
    )
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    action: str | None = field(default=None, metadata={"name": "Action", "type": "Element", "codec": "str"})
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumbersAssignmentOrders(Message):
    """List of assignment orders."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    telephone_numbers_assignment_order_summary: list[TelephoneNumbersAssignmentOrderSummary] = field(
        default_factory=list,
        metadata={
            "name": "TelephoneNumbersAssignmentOrderSummary",
            "type": "Element",
            "message": "TelephoneNumbersAssignmentOrderSummary",
        },
    )
