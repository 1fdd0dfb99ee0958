"""Messages of the group ``account``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.coverage import TierNumbers
    from aiobandwidth._generated.models.sip_peer_voice import UcTrunkingSeats


class PortCarrierType(StrEnum):
    """Whether the account is a wireless or a wireline carrier."""

    WIRELESS = "WIRELESS"
    WIRELINE = "WIRELINE"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Account(Message):
    """Account with its company, contact and porting data."""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    account_relationship: str | None = field(
        default=None,
        metadata={"name": "AccountRelationship", "type": "Element", "codec": "str"},
    )
    associated_catapult_account: str | None = field(
        default=None,
        metadata={"name": "AssociatedCatapultAccount", "type": "Element", "codec": "str"},
    )
    billing_cycle: str | None = field(
        default=None,
        metadata={"name": "BillingCycle", "type": "Element", "codec": "str"},
    )
    global_account_number: str | None = field(
        default=None,
        metadata={"name": "GlobalAccountNumber", "type": "Element", "codec": "str"},
    )
    max_tns_for_automated_port: int | str | None = field(
        default=None,
        metadata={"name": "MaxTnsForAutomatedPort", "type": "Element", "codec": "int"},
    )
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    account_type: str | None = field(default=None, metadata={"name": "AccountType", "type": "Element", "codec": "str"})
    nena_id: str | None = field(default=None, metadata={"name": "NenaId", "type": "Element", "codec": "str"})
    penalty_type: str | None = field(default=None, metadata={"name": "PenaltyType", "type": "Element", "codec": "str"})
    customer_segment: str | None = field(
        default=None,
        metadata={"name": "CustomerSegment", "type": "Element", "codec": "str"},
    )
    default911_provider: str | None = field(
        default=None,
        metadata={"name": "Default911Provider", "type": "Element", "codec": "str"},
    )
    external_id: str | None = field(default=None, metadata={"name": "ExternalId", "type": "Element", "codec": "str"})
    tiers: TierNumbers | None = field(
        default=None,
        metadata={"name": "Tiers", "type": "Element", "message": "TierNumbers"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    contact: AccountContact | None = field(
        default=None,
        metadata={"name": "Contact", "type": "Element", "message": "AccountContact"},
    )
    alt_spid: str | None = field(default=None, metadata={"name": "AltSpid", "type": "Element", "codec": "str"})
    spid: str | None = field(default=None, metadata={"name": "SPID", "type": "Element", "codec": "str"})
    port_carrier_type: PortCarrierType | str | None = field(
        default=None,
        metadata={"name": "PortCarrierType", "type": "Element", "enum": "PortCarrierType"},
    )
    pricing: str | None = field(default=None, metadata={"name": "Pricing", "type": "Element", "codec": "str"})
    reservation_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "ReservationAllowed", "type": "Element", "codec": "bool"},
    )
    lnp_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "LnpEnabled", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountContact(Message):
    """Person to turn to about the account."""

    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})
    mobile: str | None = field(
        default=None,
        metadata={"name": "Mobile", "type": "Element", "codec": "str", "format": "tn"},
    )
    other_phone: str | None = field(
        default=None,
        metadata={"name": "OtherPhone", "type": "Element", "codec": "str", "format": "tn"},
    )
    phone: str | None = field(
        default=None,
        metadata={"name": "Phone", "type": "Element", "codec": "str", "format": "tn"},
    )
    suffix: str | None = field(default=None, metadata={"name": "Suffix", "type": "Element", "codec": "str"})
    title: str | None = field(default=None, metadata={"name": "Title", "type": "Element", "codec": "str"})
    website_address: str | None = field(
        default=None,
        metadata={"name": "WebsiteAddress", "type": "Element", "codec": "str"},
    )
    email: str | None = field(default=None, metadata={"name": "Email", "type": "Element", "codec": "str"})
    fax: str | None = field(default=None, metadata={"name": "Fax", "type": "Element", "codec": "str", "format": "tn"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountResponse(Message):
    """Reply with the account."""

    account: Account | None = field(default=None, metadata={"name": "Account", "type": "Element", "message": "Account"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountTotalSeatsResponse(Message):
    """Reply with the trunking seats of the account."""

    uc_trunking_seats: UcTrunkingSeats | None = field(
        default=None,
        metadata={"name": "UcTrunkingSeats", "type": "Element", "message": "UcTrunkingSeats"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
