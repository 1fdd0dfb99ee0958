"""Messages of the group ``number_features``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ErrorList, OrderStatus, ProcessingStatus, ResponseStatus
    from aiobandwidth._generated.models.phone_numbers import DirectoryListingName, DirectoryListingType


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallingNameFeature(Message):
    """Caller name (CNAM) that called parties see for the number.

    Attributes:
        calling_name: At most 15 characters.
    """

    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})
    calling_name: str | None = field(default=None, metadata={"name": "CallingName", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FeatureDirectoryListing(Message):
    """How the number stands in the directory and in directory assistance.

    Attributes:
        list_address: Whether the address is printed beside the name.
    """

    listed: bool | str | None = field(default=None, metadata={"name": "Listed", "type": "Element", "codec": "bool"})
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FeatureOrderRequest(Message):
    """Order to change features of the number that the path names; a feature left out stays as it is."""

    calling_name_display: CallingNameFeature | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "message": "CallingNameFeature"},
    )
    directory_listing: FeatureDirectoryListing | None = field(
        default=None,
        metadata={"name": "DirectoryListing", "type": "Element", "message": "FeatureDirectoryListing"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FeatureOrderResponse(Message):
    """State of a feature order, with the features that it asked for."""

    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    calling_name_display: CallingNameFeature | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "message": "CallingNameFeature"},
    )
    directory_listing: FeatureDirectoryListing | None = field(
        default=None,
        metadata={"name": "DirectoryListing", "type": "Element", "message": "FeatureDirectoryListing"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
