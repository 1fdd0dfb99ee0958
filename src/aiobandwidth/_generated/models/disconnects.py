"""Messages of the group ``disconnects``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ErrorList, OrderStatus, ResponseStatus, TelephoneNumberList


class DisconnectMode(StrEnum):
    """How final a disconnect is."""

    NORMAL = "normal"
    PURGE = "PURGE"


class ProtectedSetting(StrEnum):
    """Whether a number is protected from disconnects."""

    TRUE = "TRUE"
    FALSE = "FALSE"
    UNCHANGED = "UNCHANGED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DisconnectOrderRequest(Message):
    """Disconnect order as the carrier took it, with its id.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    disconnect_telephone_number_order_type: DisconnectTelephoneNumberOrderType | None = field(
        default=None,
        metadata={
            "name": "DisconnectTelephoneNumberOrderType",
            "type": "Element",
            "message": "DisconnectTelephoneNumberOrderType",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DisconnectTelephoneNumberOrder(Message):
    """Order to disconnect numbers.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    disconnect_telephone_number_order_type: DisconnectTelephoneNumberOrderType | None = field(
        default=None,
        metadata={
            "name": "DisconnectTelephoneNumberOrderType",
            "type": "Element",
            "message": "DisconnectTelephoneNumberOrderType",
        },
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DisconnectTelephoneNumberOrderResponse(Message):
    """State of a disconnect order."""

    disconnected_telephone_number_list: DisconnectedTelephoneNumberList | None = field(
        default=None,
        metadata={
            "name": "DisconnectedTelephoneNumberList",
            "type": "Element",
            "message": "DisconnectedTelephoneNumberList",
        },
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    order_request: DisconnectOrderRequest | None = field(
        default=None,
        metadata={"name": "orderRequest", "type": "Element", "message": "DisconnectOrderRequest"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DisconnectTelephoneNumberOrderType(Message):
    """Numbers to disconnect, and in which manner."""

    disconnect_mode: DisconnectMode | str | None = field(
        default=None,
        metadata={"name": "DisconnectMode", "type": "Element", "enum": "DisconnectMode"},
    )
    telephone_number_list: TelephoneNumberList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberList", "type": "Element", "message": "TelephoneNumberList"},
    )
    protected: ProtectedSetting | str | None = field(
        default=None,
        metadata={"name": "Protected", "type": "Element", "enum": "ProtectedSetting"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DisconnectedTelephoneNumberList(Message):
    """Numbers that the order has disconnected."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
