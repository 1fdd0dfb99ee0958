"""Messages of the group ``common``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.coverage import PhoneNumberType
    from aiobandwidth._generated.models.move_tns import TelephoneNumberGroupError


class NumberFormat(StrEnum):
    """Form of numbers in what is sent: ten digits, or E.164."""

    LEGACY = "LEGACY"
    E164 = "E164"


class OrderStatus(StrEnum):
    """State of an order."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    BACKORDERED = "BACKORDERED"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


class ProcessingStatus(StrEnum):
    """State of an order."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Error(Message):
    """Why something failed, and for which numbers.

    Attributes:
        field_: Field that the error is about.
    """

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    field_: str | None = field(default=None, metadata={"name": "Field", "type": "Element", "codec": "str"})
    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorList(Message):
    """Errors of an order."""

    error: list[Error] = field(default_factory=list, metadata={"name": "Error", "type": "Element", "message": "Error"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ErrorResponse(Message):
    """Bare refusal without any other content."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Errors(Message):
    """One error, or a list of them: both forms are in use under this name."""

    telephone_number_group_error: list[TelephoneNumberGroupError] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumberGroupError", "type": "Element", "message": "TelephoneNumberGroupError"},
    )
    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    error: list[Error] = field(default_factory=list, metadata={"name": "Error", "type": "Element", "message": "Error"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Links(Message):
    """Links to other pages of a list. Use the query of a link only: its host may be wrong.

    Attributes:
        first: Text with a URL, not a bare URL.
        next: Text with a URL, not a bare URL; absent on the last page.
    """

    first: str | None = field(default=None, metadata={"name": "first", "type": "Element", "codec": "str"})
    last: str | None = field(default=None, metadata={"name": "last", "type": "Element", "codec": "str"})
    next: str | None = field(default=None, metadata={"name": "next", "type": "Element", "codec": "str"})
    previous: str | None = field(default=None, metadata={"name": "previous", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ResponseStatus(Message):
    """Outcome of a request: code and description."""

    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class StatusDetail(Message):
    """Outcome of a port-in request: code and description."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumber(Message):
    """Number with nothing but itself."""

    full_number: str | None = field(
        default=None,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberDetail(Message):
    """Number that can be ordered, with its place and vendor.

    Attributes:
        tier: Price tier.
    """

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    lata: str | None = field(default=None, metadata={"name": "LATA", "type": "Element", "codec": "str"})
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    full_number: str | None = field(
        default=None,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    tier: str | None = field(default=None, metadata={"name": "Tier", "type": "Element", "codec": "str"})
    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberType | str | None = field(
        default=None,
        metadata={"name": "PhoneNumberType", "type": "Element", "enum": "PhoneNumberType"},
    )
    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberList(Message):
    """Plain list of numbers."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumbers(Message):
    """Numbers, sometimes with their count in front."""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    tn: list[str] = field(
        default_factory=list,
        metadata={"name": "Tn", "type": "Element", "codec": "str", "format": "tn"},
    )
    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnAttributes(Message):
    """Attributes that the numbers shall have.

    Attributes:
        delete: Given as true in a change of a bulk port-in, takes the value away.
    """

    tn_attribute: list[str] = field(
        default_factory=list,
        metadata={"name": "TnAttribute", "type": "Element", "codec": "str"},
    )
    delete: bool | str | None = field(default=None, metadata={"name": "delete", "type": "Attribute", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Warning(Message):
    """Something that was accepted but may not be meant, and for which number."""

    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Warnings(Message):
    """Warnings about an order or number."""

    warning: list[Warning] = field(
        default_factory=list,
        metadata={"name": "Warning", "type": "Element", "message": "Warning"},
    )
