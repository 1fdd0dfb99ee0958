"""Messages of the group ``sites``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import (
        Address,
        AddressErrorDescription,
        ResponseStatus,
        SipPeers,
        UcTrunkingConfiguration,
        UcTrunkingSeats,
    )


@dataclass(slots=True, kw_only=True)
class Site(Message):
    """Site"""

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


@dataclass(slots=True, kw_only=True)
class SiteResponse(Message):
    """SiteResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    address_error_description: AddressErrorDescription | None = field(
        default=None,
        metadata={"name": "AddressErrorDescription", "type": "Element", "message": "AddressErrorDescription"},
    )
    site: Site | None = field(default=None, metadata={"name": "Site", "type": "Element", "message": "Site"})


@dataclass(slots=True, kw_only=True)
class SiteTNs(Message):
    """SiteTNs"""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class SiteTNsResponse(Message):
    """SiteTNsResponse"""

    site_tns: SiteTNs | None = field(
        default=None,
        metadata={"name": "SiteTNs", "type": "Element", "message": "SiteTNs"},
    )


@dataclass(slots=True, kw_only=True)
class SiteTotalSeatsResponse(Message):
    """SiteTotalSeatsResponse"""

    uc_trunking_seats: UcTrunkingSeats | None = field(
        default=None,
        metadata={"name": "UcTrunkingSeats", "type": "Element", "message": "UcTrunkingSeats"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class Sites(Message):
    """Sites"""

    site: list[Site] = field(default_factory=list, metadata={"name": "Site", "type": "Element", "message": "Site"})


@dataclass(slots=True, kw_only=True)
class SitesResponse(Message):
    """SitesResponse"""

    sites: Sites | None = field(default=None, metadata={"name": "Sites", "type": "Element", "message": "Sites"})
