"""Messages of the group ``sites``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.addresses import Address, AddressErrorDescription
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.sip_peer_voice import UcTrunkingSeats
    from aiobandwidth._generated.models.sip_peers import SipPeers


class UcTrunkingType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    SEATS = "Seats"
    PREMISE = "Premise"
    CLOUD = "Cloud"


class UsageCategory(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    UC250 = "UC250"
    UC500 = "UC500"
    UC1000 = "UC1000"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Site(Message):
    """Site (sub-account): a part of the account with its own SIP peers and numbers."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    sip_peer_count: int | str | None = field(
        default=None,
        metadata={"name": "SipPeerCount", "type": "Element", "codec": "int"},
    )
    sip_peers: SipPeers | None = field(
        default=None,
        metadata={"name": "SipPeers", "type": "Element", "message": "SipPeers"},
    )
    total_tn_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalTnCount", "type": "Element", "codec": "int"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    customer_name: str | None = field(
        default=None,
        metadata={"name": "CustomerName", "type": "Element", "codec": "str"},
    )
    customer_provided_id: str | None = field(
        default=None,
        metadata={"name": "CustomerProvidedId", "type": "Element", "codec": "str"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    uc_trunking_configuration: UcTrunkingConfiguration | None = field(
        default=None,
        metadata={"name": "UcTrunkingConfiguration", "type": "Element", "message": "UcTrunkingConfiguration"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteResponse(Message):
    """Reply with one site."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    address_error_description: AddressErrorDescription | None = field(
        default=None,
        metadata={"name": "AddressErrorDescription", "type": "Element", "message": "AddressErrorDescription"},
    )
    site: Site | None = field(default=None, metadata={"name": "Site", "type": "Element", "message": "Site"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteTnTotal(Message):
    """How many numbers a site has."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteTnTotalResponse(Message):
    """Reply with a site's count of numbers."""

    site_tns: SiteTnTotal | None = field(
        default=None,
        metadata={"name": "SiteTNs", "type": "Element", "message": "SiteTnTotal"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteTotalSeatsResponse(Message):
    """Reply with the trunking seats of a site."""

    uc_trunking_seats: UcTrunkingSeats | None = field(
        default=None,
        metadata={"name": "UcTrunkingSeats", "type": "Element", "message": "UcTrunkingSeats"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Sites(Message):
    """Sites of the account."""

    site: list[Site] = field(default_factory=list, metadata={"name": "Site", "type": "Element", "message": "Site"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SitesResponse(Message):
    """Reply with all sites."""

    sites: Sites | None = field(default=None, metadata={"name": "Sites", "type": "Element", "message": "Sites"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingConfiguration(Message):
    """Unified-communications trunking of a site."""

    type: UcTrunkingType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "UcTrunkingType"},
    )
    usage_category: UsageCategory | str | None = field(
        default=None,
        metadata={"name": "UsageCategory", "type": "Element", "enum": "UsageCategory"},
    )
