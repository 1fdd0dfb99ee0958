"""Messages of the group ``coverage``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Links, ResponseStatus


class PhoneNumberType(StrEnum):
    """Type of number."""

    GEOGRAPHIC = "GEOGRAPHIC"
    NATIONAL = "NATIONAL"
    MOBILE = "MOBILE"
    TOLL_FREE = "TOLL_FREE"
    SHARED_COST = "SHARED_COST"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class City(Message):
    """City, with the rate center it lies in."""

    rc_abbreviation: str | None = field(
        default=None,
        metadata={"name": "RcAbbreviation", "type": "Element", "codec": "str"},
    )
    available_telephone_number_count: int | str | None = field(
        default=None,
        metadata={"name": "AvailableTelephoneNumberCount", "type": "Element", "codec": "int"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityList(Message):
    """Cities of a state."""

    city: list[City] = field(default_factory=list, metadata={"name": "City", "type": "Element", "message": "City"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityNames(Message):
    """Names of cities."""

    city: list[str] = field(default_factory=list, metadata={"name": "City", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityResponse(Message):
    """Reply with the cities of a state."""

    result_count: int | str | None = field(
        default=None,
        metadata={"name": "ResultCount", "type": "Element", "codec": "int"},
    )
    cities: CityList | None = field(default=None, metadata={"name": "Cities", "type": "Element", "message": "CityList"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CountryCoverage(Message):
    """Where numbers of one type can be had in one country."""

    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberType | str | None = field(
        default=None,
        metadata={"name": "PhoneNumberType", "type": "Element", "enum": "PhoneNumberType"},
    )
    regions: CoverageRegions | None = field(
        default=None,
        metadata={"name": "Regions", "type": "Element", "message": "CoverageRegions"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CountryCoverageResponse(Message):
    """Reply with the countries covered."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    country_coverages: CountryCoverages | None = field(
        default=None,
        metadata={"name": "CountryCoverages", "type": "Element", "message": "CountryCoverages"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CountryCoverages(Message):
    """Coverage, per country and type of number."""

    country_coverage: list[CountryCoverage] = field(
        default_factory=list,
        metadata={"name": "CountryCoverage", "type": "Element", "message": "CountryCoverage"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CoverageRegion(Message):
    """City and its area code."""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CoverageRegions(Message):
    """Regions of a country in which numbers can be had."""

    region: list[CoverageRegion] = field(
        default_factory=list,
        metadata={"name": "Region", "type": "Element", "message": "CoverageRegion"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CoveredRateCenter(Message):
    """Rate center in which numbers can be had, with its places and exchanges.

    Attributes:
        available_number_count: Numbers that can be ordered.
        limited_available_number_count: Numbers that can be ordered, counted up to a limit only.
    """

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    abbreviation: str | None = field(default=None, metadata={"name": "Abbreviation", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    lata: str | None = field(default=None, metadata={"name": "Lata", "type": "Element", "codec": "str"})
    available_number_count: int | str | None = field(
        default=None,
        metadata={"name": "AvailableNumberCount", "type": "Element", "codec": "int"},
    )
    limited_available_number_count: int | str | None = field(
        default=None,
        metadata={
            "name": "LimitedAvailableNumberCount",
            "type": "Element",
            "codec": "int",
            "spellings": ("limitedAvailableNumberCount",),
        },
    )
    zip_codes: ZipCodes | None = field(
        default=None,
        metadata={"name": "ZipCodes", "type": "Element", "message": "ZipCodes"},
    )
    cities: CityNames | None = field(
        default=None,
        metadata={"name": "Cities", "type": "Element", "message": "CityNames"},
    )
    tiers: TierNumbers | None = field(
        default=None,
        metadata={"name": "Tiers", "type": "Element", "message": "TierNumbers"},
    )
    npa_nxx_xs: NpaNxxXs | None = field(
        default=None,
        metadata={"name": "NpaNxxXs", "type": "Element", "message": "NpaNxxXs"},
    )
    npas: Npas | None = field(default=None, metadata={"name": "Npas", "type": "Element", "message": "Npas"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    local_rate_centers: LocalRateCenters | None = field(
        default=None,
        metadata={"name": "LocalRateCenters", "type": "Element", "message": "LocalRateCenters"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CoveredRateCenterResponse(Message):
    """Rate centers covered, under the name that an older form of the list has."""

    covered_rate_center: list[CoveredRateCenter] = field(
        default_factory=list,
        metadata={"name": "CoveredRateCenter", "type": "Element", "message": "CoveredRateCenter"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CoveredRateCenters(Message):
    """One page of the rate centers covered."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    covered_rate_center: list[CoveredRateCenter] = field(
        default_factory=list,
        metadata={"name": "CoveredRateCenter", "type": "Element", "message": "CoveredRateCenter"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LocalRateCenters(Message):
    """Ids of the rate centers within the local calling area."""

    rate_center_id: list[str] = field(
        default_factory=list,
        metadata={"name": "RateCenterId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NpaNxxXs(Message):
    """Thousands blocks of a rate center.

    Attributes:
        npa_nxx_x: Seven digits: the exchange and a thousands block.
    """

    npa_nxx_x: list[str] = field(default_factory=list, metadata={"name": "NpaNxxX", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Npas(Message):
    """Area codes of a rate center."""

    npa: list[str] = field(default_factory=list, metadata={"name": "Npa", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenter(Message):
    """Rate center."""

    abbreviation: str | None = field(default=None, metadata={"name": "Abbreviation", "type": "Element", "codec": "str"})
    available_telephone_number_count: int | str | None = field(
        default=None,
        metadata={"name": "AvailableTelephoneNumberCount", "type": "Element", "codec": "int"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenterList(Message):
    """Rate centers of a state."""

    rate_center: list[RateCenter] = field(
        default_factory=list,
        metadata={"name": "RateCenter", "type": "Element", "message": "RateCenter"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenterResponse(Message):
    """Reply with the rate centers of a state."""

    result_count: int | str | None = field(
        default=None,
        metadata={"name": "ResultCount", "type": "Element", "codec": "int"},
    )
    rate_centers: RateCenterList | None = field(
        default=None,
        metadata={"name": "RateCenters", "type": "Element", "message": "RateCenterList"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TierNumbers(Message):
    """Price tiers."""

    tier: list[str] = field(default_factory=list, metadata={"name": "Tier", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ZipCodes(Message):
    """Zip codes of a rate center."""

    zip_code: list[str] = field(default_factory=list, metadata={"name": "ZipCode", "type": "Element", "codec": "str"})
