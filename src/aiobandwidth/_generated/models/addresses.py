"""Messages of the group ``addresses``. Generated from schemas/; do not edit."""

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


class SubscriberType(StrEnum):
    """Kind of end user."""

    BUSINESS = "BUSINESS"
    RESIDENTIAL = "RESIDENTIAL"
    GENERIC = "GENERIC"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Address(Message):
    """Street address; which parts are needed depends on its use.

    Attributes:
        state_code: Two letters.
        zip: Five digits.
        plus_four: Further four digits of the zip code.
        latitude: Degrees.
        longitude: Degrees.
        delete: Given as true in a change of a bulk port-in, takes the value away.
    """

    address_line1: str | None = field(
        default=None,
        metadata={"name": "AddressLine1", "type": "Element", "codec": "str"},
    )
    house_prefix: str | None = field(default=None, metadata={"name": "HousePrefix", "type": "Element", "codec": "str"})
    reset_address_fields: bool | str | None = field(
        default=None,
        metadata={"name": "ResetAddressFields", "type": "Element", "codec": "bool"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    adjusted: bool | str | None = field(default=None, metadata={"name": "Adjusted", "type": "Element", "codec": "bool"})
    endpoint_count: int | str | None = field(
        default=None,
        metadata={"name": "EndpointCount", "type": "Element", "codec": "int"},
    )
    validation_status: str | None = field(
        default=None,
        metadata={"name": "ValidationStatus", "type": "Element", "codec": "str"},
    )
    location_id: str | None = field(default=None, metadata={"name": "LocationId", "type": "Element", "codec": "str"})
    house_number: str | None = field(default=None, metadata={"name": "HouseNumber", "type": "Element", "codec": "str"})
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
    address_type: AddressType | str | None = field(
        default=None,
        metadata={"name": "AddressType", "type": "Element", "enum": "AddressType"},
    )
    delete: bool | str | None = field(default=None, metadata={"name": "delete", "type": "Attribute", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Subscriber(Message):
    """End user whom the numbers belong to at the losing carrier.

    Attributes:
        delete: Given as true in a change of a bulk port-in, takes the value away.
    """

    subscriber_type: SubscriberType | str | None = field(
        default=None,
        metadata={"name": "SubscriberType", "type": "Element", "enum": "SubscriberType"},
    )
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    business_name: str | None = field(
        default=None,
        metadata={"name": "BusinessName", "type": "Element", "codec": "str"},
    )
    vat_number: str | None = field(default=None, metadata={"name": "VatNumber", "type": "Element", "codec": "str"})
    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})
    middle_initial: str | None = field(
        default=None,
        metadata={"name": "MiddleInitial", "type": "Element", "codec": "str"},
    )
    address_id: str | None = field(default=None, metadata={"name": "AddressId", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    service_address: Address | None = field(
        default=None,
        metadata={"name": "ServiceAddress", "type": "Element", "message": "Address"},
    )
    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    pin_number: str | None = field(default=None, metadata={"name": "PinNumber", "type": "Element", "codec": "str"})
    delete: bool | str | None = field(default=None, metadata={"name": "delete", "type": "Attribute", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SuggestedAddresses(Message):
    """Addresses that may have been meant."""

    address: list[Address] = field(
        default_factory=list,
        metadata={"name": "Address", "type": "Element", "message": "Address"},
    )
