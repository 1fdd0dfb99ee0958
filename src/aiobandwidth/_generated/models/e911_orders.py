"""Messages of the group ``e911_orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.common import ErrorList, ResponseStatus, TelephoneNumbers
    from aiobandwidth._generated.models.emergency import AlternateEndUserIdentifiers


class E911OrderStatus(StrEnum):
    """State of an E911 order."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    ADJUSTED_COMPLETE = "ADJUSTED_COMPLETE"
    PARTIAL = "PARTIAL"
    ADJUSTED_PARTIAL = "ADJUSTED_PARTIAL"
    FAILED = "FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AdditionalAddresses(Message):
    """Further addresses that an E911 order has made."""

    address: list[Address] = field(
        default_factory=list,
        metadata={"name": "Address", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911Order(Message):
    """Order to set the emergency address of numbers.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    additional_address: Address | None = field(
        default=None,
        metadata={"name": "AdditionalAddress", "type": "Element", "message": "Address"},
    )
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    customer_id: str | None = field(default=None, metadata={"name": "CustomerId", "type": "Element", "codec": "str"})
    order_id: str | None = field(
        default=None,
        metadata={"name": "OrderId", "type": "Element", "codec": "str", "spellings": ("orderId",)},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    location_id: str | None = field(default=None, metadata={"name": "LocationId", "type": "Element", "codec": "str"})
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    processing_status: E911OrderStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "E911OrderStatus"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    caller_name: str | None = field(default=None, metadata={"name": "CallerName", "type": "Element", "codec": "str"})
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    alternate_end_user_identifiers: AlternateEndUserIdentifiers | None = field(
        default=None,
        metadata={"name": "AlternateEndUserIdentifiers", "type": "Element", "message": "AlternateEndUserIdentifiers"},
    )
    additional_addresses: AdditionalAddresses | None = field(
        default=None,
        metadata={"name": "AdditionalAddresses", "type": "Element", "message": "AdditionalAddresses"},
    )
    delete_tn_specific_e911_address: bool | str | None = field(
        default=None,
        metadata={"name": "DeleteTNSpecificE911Address", "type": "Element", "codec": "bool"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911OrderReportResponse(Message):
    """Refusal of a request about an E911 order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911OrderResponse(Message):
    """Reply with one E911 order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    e911_order: E911Order | None = field(
        default=None,
        metadata={"name": "E911Order", "type": "Element", "message": "E911Order"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911OrderSummary(Message):
    """Line of the list of E911 orders."""

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
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
    order_status: E911OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "E911OrderStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911Orders(Message):
    """E911 orders that match, in short or with all details."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    e911_order_summary: list[E911OrderSummary] = field(
        default_factory=list,
        metadata={"name": "E911OrderSummary", "type": "Element", "message": "E911OrderSummary"},
    )
    e911_order: list[E911Order] = field(
        default_factory=list,
        metadata={"name": "E911Order", "type": "Element", "message": "E911Order"},
    )
