"""Messages of the group ``brands``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


class AltBusinessIdType(StrEnum):
    """Register that a further business id is from."""

    NONE = "NONE"
    DUNS = "DUNS"
    GIIN = "GIIN"
    LEI = "LEI"


class BrandRelationship(StrEnum):
    """Size of the account's business with the brand."""

    BASIC_ACCOUNT = "BASIC_ACCOUNT"
    SMALL_ACCOUNT = "SMALL_ACCOUNT"
    MEDIUM_ACCOUNT = "MEDIUM_ACCOUNT"
    LARGE_ACCOUNT = "LARGE_ACCOUNT"
    KEY_ACCOUNT = "KEY_ACCOUNT"


class BrandVertical(StrEnum):
    """Line of business."""

    REAL_ESTATE = "REAL_ESTATE"
    ENERGY = "ENERGY"
    HEALTHCARE = "HEALTHCARE"
    ENTERTAINMENT = "ENTERTAINMENT"
    RETAIL = "RETAIL"
    AGRICULTURE = "AGRICULTURE"
    INSURANCE = "INSURANCE"
    EDUCATION = "EDUCATION"
    HOSPITALITY = "HOSPITALITY"
    FINANCIAL = "FINANCIAL"
    GAMBLING = "GAMBLING"
    CONSTRUCTION = "CONSTRUCTION"
    NGO = "NGO"
    MANUFACTURING = "MANUFACTURING"
    GOVERNMENT = "GOVERNMENT"
    TECHNOLOGY = "TECHNOLOGY"
    COMMUNICATION = "COMMUNICATION"


class EntityType(StrEnum):
    """Legal form of a brand."""

    PRIVATE_PROFIT = "PRIVATE_PROFIT"
    PUBLIC_PROFIT = "PUBLIC_PROFIT"
    NON_PROFIT = "NON_PROFIT"
    GOVERNMENT = "GOVERNMENT"
    SOLE_PROPRIETOR = "SOLE_PROPRIETOR"


class EvpId(StrEnum):
    """Outside provider that vets brands."""

    AEGIS = "AEGIS"
    CV = "CV"
    WMC = "WMC"


class StockExchange(StrEnum):
    """Stock exchange that a brand is listed at."""

    NONE = "NONE"
    NASDAQ = "NASDAQ"
    NYSE = "NYSE"
    AMEX = "AMEX"
    AMX = "AMX"
    ASX = "ASX"
    B3 = "B3"
    BME = "BME"
    BSE = "BSE"
    FRA = "FRA"
    ICEX = "ICEX"
    JPX = "JPX"
    JSE = "JSE"
    KRX = "KRX"
    LON = "LON"
    NSE = "NSE"
    OMX = "OMX"
    SEHK = "SEHK"
    SSE = "SSE"
    STO = "STO"
    SWX = "SWX"
    SZSE = "SZSE"
    TSX = "TSX"
    TWSE = "TWSE"
    VSE = "VSE"


class VettingClass(StrEnum):
    """How deep a vetting goes."""

    STANDARD = "STANDARD"
    ENHANCED = "ENHANCED"
    POLITICAL = "POLITICAL"


class VettingStatus(StrEnum):
    """State of a vetting."""

    PENDING = "PENDING"
    UNSCORE = "UNSCORE"
    ACTIVE = "ACTIVE"
    FAILED = "FAILED"
    EXPIRED = "EXPIRED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Brand(Message):
    """Company behind messages from local numbers, as registered for 10DLC.

    Attributes:
        phone: E.164 in v1 as well as in v2.
    """

    brand_id: str | None = field(default=None, metadata={"name": "BrandId", "type": "Element", "codec": "str"})
    csp_id: str | None = field(default=None, metadata={"name": "CspId", "type": "Element", "codec": "str"})
    evp_id: str | None = field(default=None, metadata={"name": "EvpId", "type": "Element", "codec": "str"})
    vetting_class: str | None = field(
        default=None,
        metadata={"name": "VettingClass", "type": "Element", "codec": "str"},
    )
    vetting_id: str | None = field(default=None, metadata={"name": "VettingId", "type": "Element", "codec": "str"})
    entity_type: EntityType | str | None = field(
        default=None,
        metadata={"name": "EntityType", "type": "Element", "enum": "EntityType"},
    )
    alt_business_id: str | None = field(
        default=None,
        metadata={"name": "AltBusinessId", "type": "Element", "codec": "str"},
    )
    alt_business_id_type: AltBusinessIdType | str | None = field(
        default=None,
        metadata={"name": "AltBusinessIdType", "type": "Element", "enum": "AltBusinessIdType"},
    )
    brand_relationship: BrandRelationship | str | None = field(
        default=None,
        metadata={"name": "BrandRelationship", "type": "Element", "enum": "BrandRelationship"},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    country: str | None = field(default=None, metadata={"name": "Country", "type": "Element", "codec": "str"})
    display_name: str | None = field(default=None, metadata={"name": "DisplayName", "type": "Element", "codec": "str"})
    ein: str | None = field(default=None, metadata={"name": "Ein", "type": "Element", "codec": "str"})
    universal_ein: str | None = field(
        default=None,
        metadata={"name": "UniversalEin", "type": "Element", "codec": "str"},
    )
    email: str | None = field(default=None, metadata={"name": "Email", "type": "Element", "codec": "str"})
    phone: str | None = field(default=None, metadata={"name": "Phone", "type": "Element", "codec": "str"})
    postal_code: str | None = field(default=None, metadata={"name": "PostalCode", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    street: str | None = field(default=None, metadata={"name": "Street", "type": "Element", "codec": "str"})
    stock_exchange: StockExchange | str | None = field(
        default=None,
        metadata={"name": "StockExchange", "type": "Element", "enum": "StockExchange"},
    )
    stock_symbol: str | None = field(default=None, metadata={"name": "StockSymbol", "type": "Element", "codec": "str"})
    vertical: BrandVertical | str | None = field(
        default=None,
        metadata={"name": "Vertical", "type": "Element", "enum": "BrandVertical"},
    )
    website: str | None = field(default=None, metadata={"name": "Website", "type": "Element", "codec": "str"})
    is_main: bool | str | None = field(default=None, metadata={"name": "IsMain", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BrandResponse(Message):
    """Reply with one brand."""

    brand: Brand | None = field(default=None, metadata={"name": "Brand", "type": "Element", "message": "Brand"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BrandRevetResponse(Message):
    """Reply to the wish to have a brand vetted again."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    brand: Brand | None = field(default=None, metadata={"name": "Brand", "type": "Element", "message": "Brand"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BrandVetting(Message):
    """Vetting of a brand by an outside provider."""

    evp_id: EvpId | str | None = field(default=None, metadata={"name": "EvpId", "type": "Element", "enum": "EvpId"})
    vetting_id: str | None = field(default=None, metadata={"name": "VettingId", "type": "Element", "codec": "str"})
    vetting_status: VettingStatus | str | None = field(
        default=None,
        metadata={"name": "VettingStatus", "type": "Element", "enum": "VettingStatus"},
    )
    brand_id: str | None = field(default=None, metadata={"name": "BrandId", "type": "Element", "codec": "str"})
    vetting_class: VettingClass | str | None = field(
        default=None,
        metadata={"name": "VettingClass", "type": "Element", "enum": "VettingClass"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BrandVettingResponse(Message):
    """Reply with one vetting or several."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    brand_vetting: list[BrandVetting] = field(
        default_factory=list,
        metadata={"name": "BrandVetting", "type": "Element", "message": "BrandVetting"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BrandVettingsResponse(Message):
    """Reply with the vettings of a brand."""

    brand_vetting: list[BrandVetting] = field(
        default_factory=list,
        metadata={"name": "BrandVetting", "type": "Element", "message": "BrandVetting"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Brands(Message):
    """Brands of the account."""

    brand: list[Brand] = field(default_factory=list, metadata={"name": "Brand", "type": "Element", "message": "Brand"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BrandsResponse(Message):
    """One page of the account's brands."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    brands: Brands | None = field(default=None, metadata={"name": "Brands", "type": "Element", "message": "Brands"})
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
