"""Messages of the group ``edge_management``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Errors, ResponseStatus


class DnsRecordType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    A = "A"
    SRV = "SRV"


class SipAuthenticationStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"


class SipAuthenticationType(StrEnum):
    """How SIP users are authenticated."""

    BRIDGE = "BRIDGE"
    REGISTRAR = "REGISTRAR"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccessRestriction(Message):
    """One product, and the kinds of access to it that are restricted."""

    restricted_product: str | None = field(
        default=None,
        metadata={"name": "RestrictedProduct", "type": "Element", "codec": "str"},
    )
    restricted_access_types: RestrictedAccessTypes | None = field(
        default=None,
        metadata={"name": "RestrictedAccessTypes", "type": "Element", "message": "RestrictedAccessTypes"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CallAdmissionControlSettings(Message):
    """Limits on simultaneous calls and on calls per second."""

    cps: int | str | None = field(default=None, metadata={"name": "CPS", "type": "Element", "codec": "int"})
    concurrent_calls: int | str | None = field(
        default=None,
        metadata={"name": "ConcurrentCalls", "type": "Element", "codec": "int"},
    )
    outbound_calls_dequeued_per_second: int | str | None = field(
        default=None,
        metadata={"name": "OutboundCallsDequeuedPerSecond", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DnsRecord(Message):
    """DNS record to set up for a realm.

    Attributes:
        ttl: Seconds.
    """

    type: DnsRecordType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "DnsRecordType"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    data: str | None = field(default=None, metadata={"name": "Data", "type": "Element", "codec": "str"})
    ttl: int | str | None = field(default=None, metadata={"name": "TTL", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DnsRecords(Message):
    """DNS records of a realm."""

    dns_record: list[DnsRecord] = field(
        default_factory=list,
        metadata={"name": "DNSRecord", "type": "Element", "message": "DnsRecord"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EdgeManagementSettings(Message):
    """Edge of the account: border controllers, SIP authentication, WebRTC, access."""

    http_voice: HttpVoice | None = field(
        default=None,
        metadata={"name": "HttpVoice", "type": "Element", "message": "HttpVoice"},
    )
    sbc_settings: SbcSettings | None = field(
        default=None,
        metadata={"name": "SbcSettings", "type": "Element", "message": "SbcSettings"},
    )
    sip_authentication: SipAuthentication | None = field(
        default=None,
        metadata={"name": "SipAuthentication", "type": "Element", "message": "SipAuthentication"},
    )
    toll_free_peering_partner: TollFreePeeringPartner | None = field(
        default=None,
        metadata={"name": "TollFreePeeringPartner", "type": "Element", "message": "TollFreePeeringPartner"},
    )
    web_rtc: WebRtc | None = field(default=None, metadata={"name": "WebRtc", "type": "Element", "message": "WebRtc"})
    product_specific_access_restrictions: ProductSpecificAccessRestrictions | None = field(
        default=None,
        metadata={
            "name": "ProductSpecificAccessRestrictions",
            "type": "Element",
            "message": "ProductSpecificAccessRestrictions",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HttpVoice(Message):
    """HTTP voice of the account."""

    call_admission_control_settings: CallAdmissionControlSettings | None = field(
        default=None,
        metadata={"name": "CallAdmissionControlSettings", "type": "Element", "message": "CallAdmissionControlSettings"},
    )
    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ProductSpecificAccessRestrictions(Message):
    """Restrictions on access, per product."""

    access_restriction: list[AccessRestriction] = field(
        default_factory=list,
        metadata={"name": "AccessRestriction", "type": "Element", "message": "AccessRestriction"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RealmDns(Message):
    """SIP realm and the DNS records that it needs."""

    realm: str | None = field(default=None, metadata={"name": "Realm", "type": "Element", "codec": "str"})
    default_group_name: str | None = field(
        default=None,
        metadata={"name": "DefaultGroupName", "type": "Element", "codec": "str"},
    )
    dns_records: DnsRecords | None = field(
        default=None,
        metadata={"name": "DNSRecords", "type": "Element", "message": "DnsRecords"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RealmDnsList(Message):
    """SIP realms of the account."""

    realm_dns: list[RealmDns] = field(
        default_factory=list,
        metadata={"name": "RealmDns", "type": "Element", "message": "RealmDns"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RestrictedAccessTypes(Message):
    """Kinds of access that are restricted."""

    restricted_access_type: list[str] = field(
        default_factory=list,
        metadata={"name": "RestrictedAccessType", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SbcSettings(Message):
    """Trunk group and node group of the account's border controllers."""

    trunk_group_id: str | None = field(
        default=None,
        metadata={"name": "TrunkGroupId", "type": "Element", "codec": "str"},
    )
    node_group_name: str | None = field(
        default=None,
        metadata={"name": "NodeGroupName", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SbcZone(Message):
    """Zone of a border controller."""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    sip_sig_port: SipSigPort | None = field(
        default=None,
        metadata={"name": "SipSigPort", "type": "Element", "message": "SipSigPort"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipAuthentication(Message):
    """SIP registrar of the account, with its realms."""

    sbc: SipAuthenticationSbc | None = field(
        default=None,
        metadata={"name": "SBC", "type": "Element", "message": "SipAuthenticationSbc"},
    )
    realm_dns_list: RealmDnsList | None = field(
        default=None,
        metadata={"name": "RealmDnsList", "type": "Element", "message": "RealmDnsList"},
    )
    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})
    status: SipAuthenticationStatus | str | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "enum": "SipAuthenticationStatus"},
    )
    type: SipAuthenticationType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "SipAuthenticationType"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipAuthenticationResponse(Message):
    """Reply with the account's SIP authentication."""

    sip_authentication: SipAuthentication | None = field(
        default=None,
        metadata={"name": "SipAuthentication", "type": "Element", "message": "SipAuthentication"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipAuthenticationSbc(Message):
    """Border controller that authenticates SIP traffic."""

    zone: SbcZone | None = field(default=None, metadata={"name": "Zone", "type": "Element", "message": "SbcZone"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipSigPort(Message):
    """Signalling port of a zone."""

    index: str | None = field(default=None, metadata={"name": "Index", "type": "Element", "codec": "str"})
    port_number: str | None = field(default=None, metadata={"name": "PortNumber", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreePeeringPartner(Message):
    """Toll-free peering of the account."""

    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WebRtc(Message):
    """WebRTC of the account."""

    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})
