"""Messages of the group ``dldas``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.common import ErrorList, ProcessingStatus, ResponseStatus, TelephoneNumbers
    from aiobandwidth._generated.models.phone_numbers import DirectoryListingName, DirectoryListingType


class DirectorySubscriberType(StrEnum):
    """Whether a listing is of a business or a household."""

    RESIDENTIAL = "RESIDENTIAL"
    BUSINESS = "BUSINESS"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DldaOrder(Message):
    """Order to list numbers in directories.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
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
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    delete_dlda_tn_groups: str | None = field(
        default=None,
        metadata={"name": "DeleteDldaTnGroups", "type": "Element", "codec": "str"},
    )
    dlda_tn_groups: DldaTnGroups | None = field(
        default=None,
        metadata={"name": "DldaTnGroups", "type": "Element", "message": "DldaTnGroups", "spellings": ("DLDATnGroups",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DldaOrderReportResponse(Message):
    """Refusal of a request about a directory order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DldaOrderResponse(Message):
    """Reply with one directory order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    dlda_order: DldaOrder | None = field(
        default=None,
        metadata={"name": "DldaOrder", "type": "Element", "message": "DldaOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DldaTnGroup(Message):
    """Numbers that get the same directory listing."""

    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    subscriber_type: DirectorySubscriberType | str | None = field(
        default=None,
        metadata={"name": "SubscriberType", "type": "Element", "enum": "DirectorySubscriberType"},
    )
    account_type: str | None = field(default=None, metadata={"name": "AccountType", "type": "Element", "codec": "str"})
    listing_type: DirectoryListingType | str | None = field(
        default=None,
        metadata={"name": "ListingType", "type": "Element", "enum": "DirectoryListingType"},
    )
    listing_name: DirectoryListingName | None = field(
        default=None,
        metadata={"name": "ListingName", "type": "Element", "message": "DirectoryListingName"},
    )
    list_address: bool | str | None = field(
        default=None,
        metadata={"name": "ListAddress", "type": "Element", "codec": "bool"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DldaTnGroups(Message):
    """Groups of numbers, each with its listing."""

    dlda_tn_group: list[DldaTnGroup] = field(
        default_factory=list,
        metadata={"name": "DldaTnGroup", "type": "Element", "message": "DldaTnGroup", "spellings": ("DLDATnGroup",)},
    )
