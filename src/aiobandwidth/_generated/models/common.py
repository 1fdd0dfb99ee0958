"""Messages of the group ``common``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from decimal import Decimal


class AddressType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    SERVICE = "Service"
    BILLING = "Billing"
    DLDA = "Dlda"
    E911 = "E911"


class LoaType(StrEnum):
    """Who has signed the letter of authorization."""

    CARRIER = "CARRIER"
    SUBSCRIBER = "SUBSCRIBER"


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


class PhoneNumberType(StrEnum):
    """Type of number."""

    GEOGRAPHIC = "GEOGRAPHIC"
    NATIONAL = "NATIONAL"
    MOBILE = "MOBILE"
    TOLL_FREE = "TOLL_FREE"
    SHARED_COST = "SHARED_COST"


class ProcessingStatus(StrEnum):
    """State of an order."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"


class SubscriberType(StrEnum):
    """Kind of end user."""

    BUSINESS = "BUSINESS"
    RESIDENTIAL = "RESIDENTIAL"
    GENERIC = "GENERIC"


@dataclass(slots=True, kw_only=True)
class Address(Message):
    """Street address; which parts are needed depends on its use.

    Attributes:
        state_code: Two letters.
        zip: Five digits.
        plus_four: Further four digits of the zip code.
        latitude: Degrees.
        longitude: Degrees.
    """

    address_line1: str | None = field(
        default=None,
        metadata={"name": "AddressLine1", "type": "Element", "codec": "str"},
    )
    reset_address_fields: bool | str | None = field(
        default=None,
        metadata={"name": "ResetAddressFields", "type": "Element", "codec": "bool"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    house_number: str | None = field(default=None, metadata={"name": "HouseNumber", "type": "Element", "codec": "str"})
    house_prefix: str | None = field(default=None, metadata={"name": "HousePrefix", "type": "Element", "codec": "str"})
    house_suffix: str | None = field(default=None, metadata={"name": "HouseSuffix", "type": "Element", "codec": "str"})
    pre_directional: str | None = field(
        default=None,
        metadata={"name": "PreDirectional", "type": "Element", "codec": "str"},
    )
    region_id: str | None = field(default=None, metadata={"name": "RegionId", "type": "Element", "codec": "str"})
    street_name: str | None = field(default=None, metadata={"name": "StreetName", "type": "Element", "codec": "str"})
    street_suffix: str | None = field(
        default=None,
        metadata={"name": "StreetSuffix", "type": "Element", "codec": "str"},
    )
    post_directional: str | None = field(
        default=None,
        metadata={"name": "PostDirectional", "type": "Element", "codec": "str"},
    )
    address_line2: str | None = field(
        default=None,
        metadata={"name": "AddressLine2", "type": "Element", "codec": "str"},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state_code: str | None = field(default=None, metadata={"name": "StateCode", "type": "Element", "codec": "str"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
    plus_four: str | None = field(default=None, metadata={"name": "PlusFour", "type": "Element", "codec": "str"})
    county: str | None = field(default=None, metadata={"name": "County", "type": "Element", "codec": "str"})
    country: str | None = field(default=None, metadata={"name": "Country", "type": "Element", "codec": "str"})
    address_type: AddressType | str | None = field(
        default=None,
        metadata={"name": "AddressType", "type": "Element", "enum": "AddressType"},
    )
    latitude: Decimal | str | None = field(
        default=None,
        metadata={"name": "Latitude", "type": "Element", "codec": "decimal"},
    )
    legacy_address_id: str | None = field(
        default=None,
        metadata={"name": "LegacyAddressId", "type": "Element", "codec": "str"},
    )
    legacy_entity_id: str | None = field(
        default=None,
        metadata={"name": "LegacyEntityId", "type": "Element", "codec": "str"},
    )
    longitude: Decimal | str | None = field(
        default=None,
        metadata={"name": "Longitude", "type": "Element", "codec": "decimal"},
    )
    endpoint_count: int | str | None = field(
        default=None,
        metadata={"name": "EndpointCount", "type": "Element", "codec": "int"},
    )
    validation_status: str | None = field(
        default=None,
        metadata={"name": "ValidationStatus", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class AddressErrorDescription(Message):
    """What is wrong with an address, and the address to use in its place."""

    address_inconsistencies: str | None = field(
        default=None,
        metadata={"name": "AddressInconsistencies", "type": "Element", "codec": "str"},
    )
    recommended_address: Address | None = field(
        default=None,
        metadata={"name": "RecommendedAddress", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True)
class Error(Message):
    """Why something failed, and for which numbers."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True)
class ErrorList(Message):
    """Errors of an order."""

    error: list[Error] = field(default_factory=list, metadata={"name": "Error", "type": "Element", "message": "Error"})


@dataclass(slots=True, kw_only=True)
class ErrorResponse(Message):
    """Bare refusal without any other content."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class Errors(Message):
    """One error, or a list of them: both forms are in use under this name."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    error: list[Error] = field(default_factory=list, metadata={"name": "Error", "type": "Element", "message": "Error"})


@dataclass(slots=True, kw_only=True)
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


@dataclass(slots=True, kw_only=True)
class ResponseStatus(Message):
    """Outcome of a request: code and description."""

    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True)
class Subscriber(Message):
    """End user whom the numbers belong to at the losing carrier."""

    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    subscriber_type: SubscriberType | str | None = field(
        default=None,
        metadata={"name": "SubscriberType", "type": "Element", "enum": "SubscriberType"},
    )
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})
    middle_initial: str | None = field(
        default=None,
        metadata={"name": "MiddleInitial", "type": "Element", "codec": "str"},
    )
    business_name: str | None = field(
        default=None,
        metadata={"name": "BusinessName", "type": "Element", "codec": "str"},
    )
    vat_number: str | None = field(default=None, metadata={"name": "VatNumber", "type": "Element", "codec": "str"})
    address_id: str | None = field(default=None, metadata={"name": "AddressId", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    pin_number: str | None = field(default=None, metadata={"name": "PinNumber", "type": "Element", "codec": "str"})
    service_address: Address | None = field(
        default=None,
        metadata={"name": "ServiceAddress", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True)
class SuggestedAddresses(Message):
    """Addresses that may have been meant."""

    address: list[Address] = field(
        default_factory=list,
        metadata={"name": "Address", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumber(Message):
    """Number with nothing but itself."""

    full_number: str | None = field(default=None, metadata={"name": "FullNumber", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class TelephoneNumberList(Message):
    """Plain list of numbers."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumbers(Message):
    """Numbers, sometimes with their count in front."""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    tn: list[str] = field(default_factory=list, metadata={"name": "Tn", "type": "Element", "codec": "str"})
    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TnAttributes(Message):
    """Attributes that the numbers shall have."""

    tn_attribute: list[str] = field(
        default_factory=list,
        metadata={"name": "TnAttribute", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class Warning(Message):
    """Something that was accepted but may not be meant, and for which number."""

    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class Warnings(Message):
    """Warnings about an order or number."""

    warning: list[Warning] = field(
        default_factory=list,
        metadata={"name": "Warning", "type": "Element", "message": "Warning"},
    )
