"""Messages of the group ``sip_peer_hosts``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ResponseStatus


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class GatewayAttribute(Message):
    """Attribute of a gateway, valid for a span of time."""

    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    value: str | None = field(default=None, metadata={"name": "value", "type": "Element", "codec": "str"})
    effective_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "effectiveDate", "type": "Element", "codec": "datetime"},
    )
    external_id: str | None = field(default=None, metadata={"name": "externalId", "type": "Element", "codec": "str"})
    in_effective_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "inEffectiveDate", "type": "Element", "codec": "datetime"},
    )
    is_template: bool | str | None = field(
        default=None,
        metadata={"name": "isTemplate", "type": "Element", "codec": "bool"},
    )
    product_attribute_id: str | None = field(
        default=None,
        metadata={"name": "productAttributeId", "type": "Element", "codec": "str"},
    )
    product_id: str | None = field(default=None, metadata={"name": "productId", "type": "Element", "codec": "str"})
    profile_id: str | None = field(default=None, metadata={"name": "profileId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class GatewayAttributes(Message):
    """Attributes of a gateway."""

    gateway_attribute: list[GatewayAttribute] = field(
        default_factory=list,
        metadata={"name": "GatewayAttribute", "type": "Element", "message": "GatewayAttribute"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Host(Message):
    """Host that takes calls or messages."""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayAttribute(Message):
    """Gateway and one of its attributes."""

    gateway_id: str | None = field(default=None, metadata={"name": "GatewayId", "type": "Element", "codec": "str"})
    gateway_attribute: GatewayAttribute | None = field(
        default=None,
        metadata={"name": "GatewayAttribute", "type": "Element", "message": "GatewayAttribute"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayAttributeResponse(Message):
    """Reply with one attribute of a gateway."""

    sip_peer_gateway_attribute: SipPeerGatewayAttribute | None = field(
        default=None,
        metadata={"name": "SipPeerGatewayAttribute", "type": "Element", "message": "SipPeerGatewayAttribute"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayAttributes(Message):
    """Gateway and its attributes."""

    gateway_id: str | None = field(default=None, metadata={"name": "GatewayId", "type": "Element", "codec": "str"})
    gateway_attributes: GatewayAttributes | None = field(
        default=None,
        metadata={"name": "GatewayAttributes", "type": "Element", "message": "GatewayAttributes"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayAttributesResponse(Message):
    """Reply with the attributes of a gateway."""

    sip_peer_gateway_attributes: SipPeerGatewayAttributes | None = field(
        default=None,
        metadata={"name": "SipPeerGatewayAttributes", "type": "Element", "message": "SipPeerGatewayAttributes"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayIp(Message):
    """Gateway of a SIP peer by host and port."""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayIpResponse(Message):
    """Reply with one gateway of a SIP peer."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_gateway_ip: SipPeerGatewayIp | None = field(
        default=None,
        metadata={"name": "SipPeerGatewayIp", "type": "Element", "message": "SipPeerGatewayIp"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerGatewayIpsResponse(Message):
    """Refusal of a request for a SIP peer's gateways."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerHost(Message):
    """SIP peer and its hosts."""

    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})
    sms_hosts: SmsHosts | None = field(
        default=None,
        metadata={"name": "SmsHosts", "type": "Element", "message": "SmsHosts"},
    )
    voice_hosts: VoiceHosts | None = field(
        default=None,
        metadata={"name": "VoiceHosts", "type": "Element", "message": "VoiceHosts"},
    )
    termination_hosts: TerminationHosts | None = field(
        default=None,
        metadata={"name": "TerminationHosts", "type": "Element", "message": "TerminationHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerHosts(Message):
    """SIP peers of a site and their hosts."""

    sip_peer_host: list[SipPeerHost] = field(
        default_factory=list,
        metadata={"name": "SipPeerHost", "type": "Element", "message": "SipPeerHost"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteHost(Message):
    """Site and the hosts of its SIP peers."""

    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_hosts: SipPeerHosts | None = field(
        default=None,
        metadata={"name": "SipPeerHosts", "type": "Element", "message": "SipPeerHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteHosts(Message):
    """Sites and their hosts."""

    site_host: list[SiteHost] = field(
        default_factory=list,
        metadata={"name": "SiteHost", "type": "Element", "message": "SiteHost"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SiteHostsResponse(Message):
    """Reply with the hosts of the account."""

    site_hosts: SiteHosts | None = field(
        default=None,
        metadata={"name": "SiteHosts", "type": "Element", "message": "SiteHosts"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SmsHosts(Message):
    """Hosts that exchange SMS."""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TerminationHost(Message):
    """Host that outgoing calls come from."""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    customer_traffic_allowed: str | None = field(
        default=None,
        metadata={"name": "CustomerTrafficAllowed", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TerminationHosts(Message):
    """Hosts that outgoing calls come from."""

    sip_peer_gateway_ip: list[SipPeerGatewayIp] = field(
        default_factory=list,
        metadata={"name": "SipPeerGatewayIp", "type": "Element", "message": "SipPeerGatewayIp"},
    )
    termination_host: list[TerminationHost] = field(
        default_factory=list,
        metadata={"name": "TerminationHost", "type": "Element", "message": "TerminationHost"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceHostGroup(Message):
    """Hosts that take calls together."""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceHostGroups(Message):
    """Groups of hosts that take calls."""

    voice_host_group: list[VoiceHostGroup] = field(
        default_factory=list,
        metadata={"name": "VoiceHostGroup", "type": "Element", "message": "VoiceHostGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VoiceHosts(Message):
    """Hosts that take incoming calls."""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})
