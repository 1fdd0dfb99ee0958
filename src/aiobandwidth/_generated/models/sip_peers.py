"""Messages of the group ``sip_peers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.addresses import Address, AddressErrorDescription, SuggestedAddresses
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.products import Products
    from aiobandwidth._generated.models.routing import OriginationRoutePlan
    from aiobandwidth._generated.models.sip_peer_hosts import SmsHosts, TerminationHosts, VoiceHostGroups, VoiceHosts


class CustomerTrafficAllowed(StrEnum):
    """Destinations that may be called."""

    ALL = "ALL"
    LITE = "LITE"
    DOMESTIC = "DOMESTIC"
    NONE = "NONE"


class StirShakenDelivery(StrEnum):
    """Which STIR/SHAKEN results of incoming calls are delivered."""

    NONE = "NONE"
    VERSTAT = "VERSTAT"
    ENH_VERSTAT = "ENH_VERSTAT"
    VERSTAT_AND_IDENTITY = "VERSTAT_AND_IDENTITY"
    ENH_VERSTAT_AND_IDENTITY = "ENH_VERSTAT_AND_IDENTITY"
    IDENTITY = "IDENTITY"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallingName(Message):
    """Whether callers' names are shown at this SIP peer."""

    display: bool | str | None = field(default=None, metadata={"name": "Display", "type": "Element", "codec": "bool"})
    enforced: bool | str | None = field(default=None, metadata={"name": "Enforced", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeer(Message):
    """SIP peer (location): hosts, call routing and products of some of a site's numbers."""

    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    peer_name: str | None = field(default=None, metadata={"name": "PeerName", "type": "Element", "codec": "str"})
    pindrop_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "PindropEnabled", "type": "Element", "codec": "bool"},
    )
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    is_default_peer: bool | str | None = field(
        default=None,
        metadata={"name": "IsDefaultPeer", "type": "Element", "codec": "bool"},
    )
    final_destination_uri: str | None = field(
        default=None,
        metadata={"name": "FinalDestinationUri", "type": "Element", "codec": "str"},
    )
    billing_identifier: str | None = field(
        default=None,
        metadata={"name": "BillingIdentifier", "type": "Element", "codec": "str"},
    )
    call_verification_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "CallVerificationEnabled", "type": "Element", "codec": "bool"},
    )
    customer_traffic_allowed: CustomerTrafficAllowed | str | None = field(
        default=None,
        metadata={"name": "CustomerTrafficAllowed", "type": "Element", "enum": "CustomerTrafficAllowed"},
    )
    voice_hosts: VoiceHosts | None = field(
        default=None,
        metadata={"name": "VoiceHosts", "type": "Element", "message": "VoiceHosts"},
    )
    voice_host_groups: VoiceHostGroups | None = field(
        default=None,
        metadata={"name": "VoiceHostGroups", "type": "Element", "message": "VoiceHostGroups"},
    )
    origination_route_plan: OriginationRoutePlan | None = field(
        default=None,
        metadata={"name": "OriginationRoutePlan", "type": "Element", "message": "OriginationRoutePlan"},
    )
    termination_hosts: TerminationHosts | None = field(
        default=None,
        metadata={"name": "TerminationHosts", "type": "Element", "message": "TerminationHosts"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    premise_trunks: str | None = field(
        default=None,
        metadata={"name": "PremiseTrunks", "type": "Element", "codec": "str"},
    )
    products: Products | None = field(
        default=None,
        metadata={"name": "Products", "type": "Element", "message": "Products"},
    )
    calling_name: CallingName | None = field(
        default=None,
        metadata={"name": "CallingName", "type": "Element", "message": "CallingName"},
    )
    ss_send_to_customer: StirShakenDelivery | str | None = field(
        default=None,
        metadata={"name": "SsSendToCustomer", "type": "Element", "enum": "StirShakenDelivery"},
    )
    suggested_addresses: SuggestedAddresses | None = field(
        default=None,
        metadata={"name": "SuggestedAddresses", "type": "Element", "message": "SuggestedAddresses"},
    )
    tn_count: int | str | None = field(default=None, metadata={"name": "TnCount", "type": "Element", "codec": "int"})
    sms_hosts: SmsHosts | None = field(
        default=None,
        metadata={"name": "SmsHosts", "type": "Element", "message": "SmsHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerProductResponse(Message):
    """Reply with the products of a SIP peer."""

    products: Products | None = field(
        default=None,
        metadata={"name": "Products", "type": "Element", "message": "Products"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerResponse(Message):
    """Reply with one SIP peer."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    address_error_description: AddressErrorDescription | None = field(
        default=None,
        metadata={"name": "AddressErrorDescription", "type": "Element", "message": "AddressErrorDescription"},
    )
    sip_peer: SipPeer | None = field(
        default=None,
        metadata={"name": "SipPeer", "type": "Element", "message": "SipPeer"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeers(Message):
    """SIP peers of a site."""

    sip_peer: list[SipPeer] = field(
        default_factory=list,
        metadata={"name": "SipPeer", "type": "Element", "message": "SipPeer"},
    )
