"""Messages of the group ``e911_addresses``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from decimal import Decimal
    from aiobandwidth._generated.models.addresses import Address, AddressType
    from aiobandwidth._generated.models.common import Links, ResponseStatus


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Addresses(Message):
    """Addresses on one page of the list."""

    address: list[Address] = field(
        default_factory=list,
        metadata={"name": "Address", "type": "Element", "message": "Address"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AddressesResponse(Message):
    """One page of the account's emergency addresses."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    addresses: Addresses | None = field(
        default=None,
        metadata={"name": "Addresses", "type": "Element", "message": "Addresses"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class GeocodeRequestResponse(Message):
    """Address as the geocoder understands it, or the one it suggests."""

    geocode_address: Address | None = field(
        default=None,
        metadata={"name": "GeocodeAddress", "type": "Element", "message": "Address"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    error_message: str | None = field(
        default=None,
        metadata={"name": "ErrorMessage", "type": "Element", "codec": "str"},
    )
    geocoded_address: Address | None = field(
        default=None,
        metadata={"name": "GeocodedAddress", "type": "Element", "message": "Address"},
    )
    request_address: RequestAddress | None = field(
        default=None,
        metadata={"name": "RequestAddress", "type": "Element", "message": "RequestAddress"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RequestAddress(Message):
    """Address to geocode.

    Attributes:
        zip: Five digits.
        plus_four: Further four digits of the zip code.
    """

    address_line1: str | None = field(
        default=None,
        metadata={"name": "AddressLine1", "type": "Element", "codec": "str"},
    )
    house_prefix: str | None = field(default=None, metadata={"name": "HousePrefix", "type": "Element", "codec": "str"})
    house_number: str | None = field(default=None, metadata={"name": "HouseNumber", "type": "Element", "codec": "str"})
    house_suffix: str | None = field(default=None, metadata={"name": "HouseSuffix", "type": "Element", "codec": "str"})
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
    pre_directional: str | None = field(
        default=None,
        metadata={"name": "PreDirectional", "type": "Element", "codec": "str"},
    )
    region_id: str | None = field(default=None, metadata={"name": "RegionId", "type": "Element", "codec": "str"})
    reset_address_fields: bool | str | None = field(
        default=None,
        metadata={"name": "ResetAddressFields", "type": "Element", "codec": "bool"},
    )
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
    address_type: AddressType | str | None = field(
        default=None,
        metadata={"name": "AddressType", "type": "Element", "enum": "AddressType"},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state_code: str | None = field(default=None, metadata={"name": "StateCode", "type": "Element", "codec": "str"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
    plus_four: str | None = field(default=None, metadata={"name": "PlusFour", "type": "Element", "codec": "str"})
    county: str | None = field(default=None, metadata={"name": "County", "type": "Element", "codec": "str"})
    country: str | None = field(default=None, metadata={"name": "Country", "type": "Element", "codec": "str"})
