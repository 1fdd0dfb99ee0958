"""Messages of the group ``lidbs``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        ErrorList,
        ProcessingStatus,
        ResponseStatus,
        StatusDetail,
        TelephoneNumbers,
    )


class LidbUseType(StrEnum):
    """Whether a caller name is of a business or a household."""

    BUSINESS = "BUSINESS"
    RESIDENTIAL = "RESIDENTIAL"


class LidbVisibility(StrEnum):
    """Whether a caller name is shown."""

    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LidbOrder(Message):
    """Order to set the caller name of numbers.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    order_id: str | None = field(
        default=None,
        metadata={"name": "orderId", "type": "Element", "codec": "str", "spellings": ("OrderId",)},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_complete_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCompleteDate", "type": "Element", "codec": "datetime"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    lidb_tn_groups: LidbTnGroups | None = field(
        default=None,
        metadata={"name": "LidbTnGroups", "type": "Element", "message": "LidbTnGroups"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LidbOrderReportResponse(Message):
    """Refusal of a request about a caller name order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LidbOrderResponse(Message):
    """Reply with one caller name order."""

    status: StatusDetail | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "message": "StatusDetail"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    lidb_order: LidbOrder | None = field(
        default=None,
        metadata={"name": "LidbOrder", "type": "Element", "message": "LidbOrder"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LidbTnGroup(Message):
    """Numbers that get the same caller name.

    Attributes:
        subscriber_information: Name to show, at most 15 characters.
    """

    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    full_number: str | None = field(
        default=None,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    subscriber_information: str | None = field(
        default=None,
        metadata={"name": "SubscriberInformation", "type": "Element", "codec": "str"},
    )
    use_type: LidbUseType | str | None = field(
        default=None,
        metadata={"name": "UseType", "type": "Element", "enum": "LidbUseType"},
    )
    visibility: LidbVisibility | str | None = field(
        default=None,
        metadata={"name": "Visibility", "type": "Element", "enum": "LidbVisibility"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LidbTnGroups(Message):
    """Groups of numbers, each with its caller name."""

    lidb_tn_group: list[LidbTnGroup] = field(
        default_factory=list,
        metadata={"name": "LidbTnGroup", "type": "Element", "message": "LidbTnGroup"},
    )
