"""Messages of the group ``json_short_codes``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any
    from aiobandwidth._generated.models.json import TypedError


class JsonPatchOperation(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ADD = "add"
    REMOVE = "remove"
    REPLACE = "replace"
    COPY = "copy"
    MOVE = "move"
    TEST = "test"


class ShortCodeCarrierState(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ACTIVE = "ACTIVE"
    INACTIVE = "INACTIVE"
    PENDING = "PENDING"


class ShortCodeCountry(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    USA = "USA"
    CAN = "CAN"


class ShortCodeKind(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    RANDOM = "RANDOM"
    VANITY = "VANITY"


class ShortCodeOperation(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    DELETED = "DELETED"


class ShortCodeStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ACTIVE = "ACTIVE"
    EXPIRED = "EXPIRED"
    SUSPENDED = "SUSPENDED"
    INACTIVE = "INACTIVE"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class JsonPatch(Message):
    """Steps that change a resource (RFC 6902)."""

    items: list[JsonPatchStep] = field(
        default_factory=list,
        metadata={"name": "_items", "type": "Element", "message": "JsonPatchStep"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class JsonPatchStep(Message):
    """One step of a JSON Patch.

    Attributes:
        path: Where, such as /lease/autoRenew.
        from_: Source of a copy or move.
        value: What to add, put in its place or test.
    """

    op: JsonPatchOperation | str | None = field(
        default=None,
        metadata={"name": "op", "type": "Element", "enum": "JsonPatchOperation"},
    )
    path: str | None = field(default=None, metadata={"name": "path", "type": "Element", "codec": "str"})
    from_: str | None = field(default=None, metadata={"name": "from", "type": "Element", "codec": "str"})
    value: Any | None = field(default=None, metadata={"name": "value", "type": "Element", "codec": "any"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodeCarrierStatus(Message):
    """State of a short code with one mobile carrier.

    Attributes:
        carrier_id: Such as att, tmobile or verizon.
    """

    carrier_id: str | None = field(default=None, metadata={"name": "carrierId", "type": "Element", "codec": "str"})
    status: ShortCodeCarrierState | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "ShortCodeCarrierState"},
    )
    activated_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "activatedDate", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodeChange(Message):
    """A change of a short code, with what it was afterwards.

    Attributes:
        user: Who made the change.
        customer_managed_lease: The account leases the short code itself.
        version: Counts the changes.
    """

    operation: ShortCodeOperation | str | None = field(
        default=None,
        metadata={"name": "operation", "type": "Element", "enum": "ShortCodeOperation"},
    )
    user: str | None = field(default=None, metadata={"name": "user", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    short_code: str | None = field(default=None, metadata={"name": "shortCode", "type": "Element", "codec": "str"})
    country: ShortCodeCountry | str | None = field(
        default=None,
        metadata={"name": "country", "type": "Element", "enum": "ShortCodeCountry"},
    )
    status: ShortCodeStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "ShortCodeStatus"},
    )
    type: ShortCodeKind | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "ShortCodeKind"},
    )
    customer_managed_lease: bool | str | None = field(
        default=None,
        metadata={"name": "customerManagedLease", "type": "Element", "codec": "bool"},
    )
    lease: ShortCodeLease | None = field(
        default=None,
        metadata={"name": "lease", "type": "Element", "message": "ShortCodeLease"},
    )
    carrier_statuses: list[ShortCodeCarrierStatus] = field(
        default_factory=list,
        metadata={"name": "carrierStatuses", "type": "Element", "message": "ShortCodeCarrierStatus"},
    )
    site_id: str | None = field(default=None, metadata={"name": "siteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "sipPeerId", "type": "Element", "codec": "str"})
    notes: str | None = field(default=None, metadata={"name": "notes", "type": "Element", "codec": "str"})
    version: int | str | None = field(default=None, metadata={"name": "version", "type": "Element", "codec": "int"})
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    modified_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "modifiedDateTime", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodeHistoryPage(Message):
    """A page of the changes of a short code."""

    data: list[ShortCodeChange] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "ShortCodeChange"},
    )
    page: ShortCodePageInfo | None = field(
        default=None,
        metadata={"name": "page", "type": "Element", "message": "ShortCodePageInfo"},
    )
    errors: list[TypedError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "TypedError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodeLease(Message):
    """Lease of a short code that the carrier manages.

    Attributes:
        auto_renew_months: Months of each renewal.
        contact_email: Who is told of renewals.
        start_date: First day.
        end_date: Last day.
    """

    auto_renew: bool | str | None = field(
        default=None,
        metadata={"name": "autoRenew", "type": "Element", "codec": "bool"},
    )
    auto_renew_months: int | str | None = field(
        default=None,
        metadata={"name": "autoRenewMonths", "type": "Element", "codec": "int"},
    )
    contact_email: str | None = field(
        default=None,
        metadata={"name": "contactEmail", "type": "Element", "codec": "str"},
    )
    start_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "startDate", "type": "Element", "codec": "date"},
    )
    end_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "endDate", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodePage(Message):
    """A page of short codes."""

    data: list[ShortCodeRegistration] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "ShortCodeRegistration"},
    )
    page: ShortCodePageInfo | None = field(
        default=None,
        metadata={"name": "page", "type": "Element", "message": "ShortCodePageInfo"},
    )
    errors: list[TypedError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "TypedError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodePageInfo(Message):
    """Where a page of short codes stands in the list."""

    page_number: int | str | None = field(
        default=None,
        metadata={"name": "pageNumber", "type": "Element", "codec": "int"},
    )
    page_size: int | str | None = field(default=None, metadata={"name": "pageSize", "type": "Element", "codec": "int"})
    total_elements: int | str | None = field(
        default=None,
        metadata={"name": "totalElements", "type": "Element", "codec": "int"},
    )
    total_pages: int | str | None = field(
        default=None,
        metadata={"name": "totalPages", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ShortCodeRegistration(Message):
    """Registration of a short code in a country.

    Attributes:
        customer_managed_lease: The account leases the short code itself.
        version: Counts the changes.
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    short_code: str | None = field(default=None, metadata={"name": "shortCode", "type": "Element", "codec": "str"})
    country: ShortCodeCountry | str | None = field(
        default=None,
        metadata={"name": "country", "type": "Element", "enum": "ShortCodeCountry"},
    )
    status: ShortCodeStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "ShortCodeStatus"},
    )
    type: ShortCodeKind | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "ShortCodeKind"},
    )
    customer_managed_lease: bool | str | None = field(
        default=None,
        metadata={"name": "customerManagedLease", "type": "Element", "codec": "bool"},
    )
    lease: ShortCodeLease | None = field(
        default=None,
        metadata={"name": "lease", "type": "Element", "message": "ShortCodeLease"},
    )
    carrier_statuses: list[ShortCodeCarrierStatus] = field(
        default_factory=list,
        metadata={"name": "carrierStatuses", "type": "Element", "message": "ShortCodeCarrierStatus"},
    )
    site_id: str | None = field(default=None, metadata={"name": "siteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "sipPeerId", "type": "Element", "codec": "str"})
    notes: str | None = field(default=None, metadata={"name": "notes", "type": "Element", "codec": "str"})
    version: int | str | None = field(default=None, metadata={"name": "version", "type": "Element", "codec": "int"})
    created_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDateTime", "type": "Element", "codec": "datetime"},
    )
    modified_date_time: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "modifiedDateTime", "type": "Element", "codec": "datetime"},
    )
