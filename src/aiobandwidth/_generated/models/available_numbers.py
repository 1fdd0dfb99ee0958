"""Messages of the group ``available_numbers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Error, ResponseStatus, TelephoneNumberDetail, TelephoneNumberList


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AvailableNpaNxx(Message):
    """One exchange (NPA-NXX) and how many numbers it has to order."""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    npa: str | None = field(default=None, metadata={"name": "Npa", "type": "Element", "codec": "str"})
    nxx: str | None = field(default=None, metadata={"name": "Nxx", "type": "Element", "codec": "str"})
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AvailableNpaNxxList(Message):
    """Exchanges found."""

    available_npa_nxx: list[AvailableNpaNxx] = field(
        default_factory=list,
        metadata={"name": "AvailableNpaNxx", "type": "Element", "message": "AvailableNpaNxx"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LcaRateCenters(Message):
    """Rate centers of one state within the local calling area."""

    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    r_cs: RateCenterNames | None = field(
        default=None,
        metadata={"name": "RCs", "type": "Element", "message": "RateCenterNames"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Location(Message):
    """Local calling area of a search."""

    rate_centers: LcaRateCenters | None = field(
        default=None,
        metadata={"name": "RateCenters", "type": "Element", "message": "LcaRateCenters"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NpaNxxList(Message):
    """Exchanges found, as plain NPA-NXX."""

    npa_nxx: list[str] = field(default_factory=list, metadata={"name": "NPANXX", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenterNames(Message):
    """Names of rate centers."""

    rc: list[str] = field(default_factory=list, metadata={"name": "RC", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SearchResult(Message):
    """Numbers found; which of the lists is there depends on the search."""

    error: Error | None = field(default=None, metadata={"name": "Error", "type": "Element", "message": "Error"})
    listof_npa_nxx: NpaNxxList | None = field(
        default=None,
        metadata={"name": "ListofNPANXX", "type": "Element", "message": "NpaNxxList"},
    )
    location: Location | None = field(
        default=None,
        metadata={"name": "Location", "type": "Element", "message": "Location"},
    )
    result_count: int | str | None = field(
        default=None,
        metadata={"name": "ResultCount", "type": "Element", "codec": "int"},
    )
    telephone_number_list: TelephoneNumberList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberList", "type": "Element", "message": "TelephoneNumberList"},
    )
    telephone_number_detail_list: TelephoneNumberDetailList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberDetailList", "type": "Element", "message": "TelephoneNumberDetailList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SearchResultForAvailableNpaNxx(Message):
    """Exchanges (NPA-NXX) with enough numbers to order."""

    error: Error | None = field(default=None, metadata={"name": "Error", "type": "Element", "message": "Error"})
    available_npa_nxx_list: AvailableNpaNxxList | None = field(
        default=None,
        metadata={"name": "AvailableNpaNxxList", "type": "Element", "message": "AvailableNpaNxxList"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberDetailList(Message):
    """Numbers found, with details."""

    telephone_number_detail: list[TelephoneNumberDetail] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumberDetail", "type": "Element", "message": "TelephoneNumberDetail"},
    )
