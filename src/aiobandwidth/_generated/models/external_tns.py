"""Messages of the group ``external_tns``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import Errors, ProcessingStatus, ResponseStatus, TelephoneNumbers
    from aiobandwidth._generated.models.import_tn_orders import LoaType


class ExternalTnsAction(StrEnum):
    """Whether the order brings numbers in or lets them go."""

    IMPORT = "IMPORT"
    REMOVE = "REMOVE"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExternalTnsOrder(Message):
    """Order that brings in, or lets go, numbers which stay with another carrier.

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
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})
    action: ExternalTnsAction | str | None = field(
        default=None,
        metadata={"name": "Action", "type": "Element", "enum": "ExternalTnsAction"},
    )
    loa_type: LoaType | str | None = field(
        default=None,
        metadata={"name": "LoaType", "type": "Element", "enum": "LoaType"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExternalTnsOrderResponse(Message):
    """Reply with one order for external numbers."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    external_tns_order: ExternalTnsOrder | None = field(
        default=None,
        metadata={"name": "ExternalTnsOrder", "type": "Element", "message": "ExternalTnsOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExternalTnsOrders(Message):
    """List of orders for external numbers."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    external_tns_order: list[ExternalTnsOrder] = field(
        default_factory=list,
        metadata={"name": "ExternalTnsOrder", "type": "Element", "message": "ExternalTnsOrder"},
    )
