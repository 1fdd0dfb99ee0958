"""Messages of the group ``disconnects``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ErrorList, OrderStatus, TelephoneNumberList


class DisconnectMode(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    NORMAL = "NORMAL"
    PURGE = "PURGE"


class ProtectedSetting(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    TRUE = "TRUE"
    FALSE = "FALSE"
    UNCHANGED = "UNCHANGED"


@dataclass(slots=True, kw_only=True)
class DisconnectTelephoneNumberOrder(Message):
    """DisconnectTelephoneNumberOrder"""

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


@dataclass(slots=True, kw_only=True)
class DisconnectTelephoneNumberOrderResponse(Message):
    """DisconnectTelephoneNumberOrderResponse"""

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
    order_request: OrderRequest | None = field(
        default=None,
        metadata={"name": "orderRequest", "type": "Element", "message": "OrderRequest"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )


@dataclass(slots=True, kw_only=True)
class DisconnectTelephoneNumberOrderType(Message):
    """DisconnectTelephoneNumberOrderType"""

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


@dataclass(slots=True, kw_only=True)
class DisconnectedTelephoneNumberList(Message):
    """DisconnectedTelephoneNumberList"""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class OrderRequest(Message):
    """OrderRequest"""

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    disconnect_telephone_number_order_type: DisconnectTelephoneNumberOrderType | None = field(
        default=None,
        metadata={
            "name": "DisconnectTelephoneNumberOrderType",
            "type": "Element",
            "message": "DisconnectTelephoneNumberOrderType",
        },
    )
