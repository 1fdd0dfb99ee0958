"""Messages of the group ``number_portability``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Errors, ResponseStatus
    from aiobandwidth._generated.models.coverage import TierNumbers
    from aiobandwidth._generated.models.phone_numbers import TnList


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarrierTnList(Message):
    """Losing carrier, what it asks for, and the numbers that are with it.

    Attributes:
        losing_carrier_minimum_porting_interval: Days.
    """

    losing_carrier_spid: str | None = field(
        default=None,
        metadata={"name": "LosingCarrierSPID", "type": "Element", "codec": "str"},
    )
    losing_carrier_name: str | None = field(
        default=None,
        metadata={"name": "LosingCarrierName", "type": "Element", "codec": "str"},
    )
    losing_carrier_is_wireless: bool | str | None = field(
        default=None,
        metadata={"name": "LosingCarrierIsWireless", "type": "Element", "codec": "bool"},
    )
    losing_carrier_account_number_required: bool | str | None = field(
        default=None,
        metadata={"name": "LosingCarrierAccountNumberRequired", "type": "Element", "codec": "bool"},
    )
    losing_carrier_minimum_porting_interval: int | str | None = field(
        default=None,
        metadata={"name": "LosingCarrierMinimumPortingInterval", "type": "Element", "codec": "int"},
    )
    tn_list: TnList | None = field(default=None, metadata={"name": "TnList", "type": "Element", "message": "TnList"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberPortabilityRequest(Message):
    """Numbers to check."""

    tn_list: TnList | None = field(default=None, metadata={"name": "TnList", "type": "Element", "message": "TnList"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberPortabilityResponse(Message):
    """Which numbers can be ported, by rate center and by losing carrier."""

    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    port_type: str | None = field(default=None, metadata={"name": "PortType", "type": "Element", "codec": "str"})
    portable_numbers: PortableNumbers | None = field(
        default=None,
        metadata={"name": "PortableNumbers", "type": "Element", "message": "PortableNumbers"},
    )
    supported_rate_centers: SupportedRateCenters | None = field(
        default=None,
        metadata={"name": "SupportedRateCenters", "type": "Element", "message": "SupportedRateCenters"},
    )
    unsupported_rate_centers: UnsupportedRateCenters | None = field(
        default=None,
        metadata={"name": "UnsupportedRateCenters", "type": "Element", "message": "UnsupportedRateCenters"},
    )
    partner_supported_rate_centers: PartnerSupportedRateCenters | None = field(
        default=None,
        metadata={"name": "PartnerSupportedRateCenters", "type": "Element", "message": "PartnerSupportedRateCenters"},
    )
    supported_losing_carriers: SupportedLosingCarriers | None = field(
        default=None,
        metadata={"name": "SupportedLosingCarriers", "type": "Element", "message": "SupportedLosingCarriers"},
    )
    unsupported_losing_carriers: UnsupportedLosingCarriers | None = field(
        default=None,
        metadata={"name": "UnsupportedLosingCarriers", "type": "Element", "message": "UnsupportedLosingCarriers"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PartnerSupportedRateCenters(Message):
    """Rate centers that partners of the carrier can port from."""

    rate_center_group: list[RateCenterGroup] = field(
        default_factory=list,
        metadata={"name": "RateCenterGroup", "type": "Element", "message": "RateCenterGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortableNumbers(Message):
    """Numbers that can be ported."""

    tn: list[str] = field(
        default_factory=list,
        metadata={"name": "Tn", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenterGroup(Message):
    """Rate center, and the numbers asked about that lie in it."""

    vendor: str | None = field(default=None, metadata={"name": "Vendor", "type": "Element", "codec": "str"})
    automated_port: bool | str | None = field(
        default=None,
        metadata={"name": "AutomatedPort", "type": "Element", "codec": "bool"},
    )
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    lata: str | None = field(default=None, metadata={"name": "LATA", "type": "Element", "codec": "str"})
    tiers: TierNumbers | None = field(
        default=None,
        metadata={"name": "Tiers", "type": "Element", "message": "TierNumbers"},
    )
    tn_list: TnList | None = field(default=None, metadata={"name": "TnList", "type": "Element", "message": "TnList"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SupportedLosingCarriers(Message):
    """Losing carriers that numbers can be ported from."""

    losing_carrier_tn_list: list[LosingCarrierTnList] = field(
        default_factory=list,
        metadata={"name": "LosingCarrierTnList", "type": "Element", "message": "LosingCarrierTnList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SupportedRateCenters(Message):
    """Rate centers that numbers can be ported in."""

    rate_center_group: list[RateCenterGroup] = field(
        default_factory=list,
        metadata={"name": "RateCenterGroup", "type": "Element", "message": "RateCenterGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UnsupportedLosingCarriers(Message):
    """Losing carriers that numbers cannot be ported from."""

    losing_carrier_tn_list: list[LosingCarrierTnList] = field(
        default_factory=list,
        metadata={"name": "LosingCarrierTnList", "type": "Element", "message": "LosingCarrierTnList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UnsupportedRateCenters(Message):
    """Rate centers that numbers cannot be ported in."""

    rate_center_group: list[RateCenterGroup] = field(
        default_factory=list,
        metadata={"name": "RateCenterGroup", "type": "Element", "message": "RateCenterGroup"},
    )
