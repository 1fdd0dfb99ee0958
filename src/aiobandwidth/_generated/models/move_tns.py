"""Messages of the group ``move_tns``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        Errors,
        Links,
        OrderStatus,
        ProcessingStatus,
        ResponseStatus,
        TelephoneNumbers,
        Warnings,
    )
    from aiobandwidth._generated.models.order_lists import LastModifiedNote, TelephoneNumberCounts


class E911ServiceAction(StrEnum):
    """What becomes of the emergency address when a number moves."""

    MOVE = "move"
    DELETE = "delete"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MoveTnsOrder(Message):
    """Order to move numbers to a site or SIP peer.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    source_account_id: str | None = field(
        default=None,
        metadata={"name": "SourceAccountId", "type": "Element", "codec": "str"},
    )
    e911_service_action: E911ServiceAction | str | None = field(
        default=None,
        metadata={"name": "E911ServiceAction", "type": "Element", "enum": "E911ServiceAction"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    warnings: Warnings | None = field(
        default=None,
        metadata={"name": "Warnings", "type": "Element", "message": "Warnings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MoveTnsOrderResponse(Message):
    """Reply with one order to move numbers."""

    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    move_tns_order: MoveTnsOrder | None = field(
        default=None,
        metadata={"name": "MoveTnsOrder", "type": "Element", "message": "MoveTnsOrder"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MoveTnsOrderSummary(Message):
    """Line of the list of orders to move numbers.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    source_account_id: str | None = field(
        default=None,
        metadata={"name": "SourceAccountId", "type": "Element", "codec": "str"},
    )
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    last_modified_note: LastModifiedNote | None = field(
        default=None,
        metadata={"name": "LastModifiedNote", "type": "Element", "message": "LastModifiedNote"},
    )
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "lastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    supp_count: int | str | None = field(
        default=None,
        metadata={"name": "SuppCount", "type": "Element", "codec": "int"},
    )
    telephone_number_details: TelephoneNumberCounts | None = field(
        default=None,
        metadata={"name": "TelephoneNumberDetails", "type": "Element", "message": "TelephoneNumberCounts"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MoveTnsOrders(Message):
    """List of orders to move numbers."""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    move_tns_order_summary: list[MoveTnsOrderSummary] = field(
        default_factory=list,
        metadata={"name": "MoveTnsOrderSummary", "type": "Element", "message": "MoveTnsOrderSummary"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberGroupError(Message):
    """One reason, and the numbers it holds for."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
