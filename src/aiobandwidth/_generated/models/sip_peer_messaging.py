"""Messages of the group ``sip_peer_messaging``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


class A2pLongCode(StrEnum):
    """Whether long codes send A2P messages unless a number says otherwise."""

    DEFAULT_ON = "DefaultOn"
    DEFAULT_OFF = "DefaultOff"


class ConnectionType(StrEnum):
    """Direction of an SMPP connection."""

    TRANSCEIVER = "TRANSCEIVER"
    SENDER_ONLY = "SENDER_ONLY"
    RECEIVER_ONLY = "RECEIVER_ONLY"


class MessagingProtocol(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    MM4 = "MM4"
    HTTP = "HTTP"
    SIP = "SIP"
    SMPP = "SMPP"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApplicationsSettings(Message):
    """Application assigned to a SIP peer's messaging; the bare text REMOVE takes it away."""

    http_messaging_v2_app_id: str | None = field(
        default=None,
        metadata={"name": "HttpMessagingV2AppId", "type": "Element", "codec": "str"},
    )
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ApplicationsSettingsResponse(Message):
    """Reply with the application assigned to a SIP peer."""

    applications_settings: ApplicationsSettings | None = field(
        default=None,
        metadata={"name": "ApplicationsSettings", "type": "Element", "message": "ApplicationsSettings"},
    )
    application_settings: ApplicationsSettings | None = field(
        default=None,
        metadata={"name": "ApplicationSettings", "type": "Element", "message": "ApplicationsSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BreakOutCountries(Message):
    """Countries that messages may be sent to."""

    country: list[str] = field(default_factory=list, metadata={"name": "Country", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class HttpSettings(Message):
    """Proxy peer that carries messages over HTTP."""

    proxy_peer_id: str | None = field(
        default=None,
        metadata={"name": "ProxyPeerId", "type": "Element", "codec": "str", "spellings": ("proxyPeerId",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsFeature(Message):
    """MMS of a SIP peer."""

    mms_settings: MmsSettings | None = field(
        default=None,
        metadata={"name": "MmsSettings", "type": "Element", "message": "MmsSettings"},
    )
    protocols: Protocols | None = field(
        default=None,
        metadata={"name": "Protocols", "type": "Element", "message": "Protocols"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsFeatureMmsSettingsResponse(Message):
    """Reply with a SIP peer's MMS settings alone."""

    mms_settings: MmsSettings | None = field(
        default=None,
        metadata={"name": "MmsSettings", "type": "Element", "message": "MmsSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsFeatureResponse(Message):
    """Reply with a SIP peer's MMS feature."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    mms_feature: MmsFeature | None = field(
        default=None,
        metadata={"name": "MmsFeature", "type": "Element", "message": "MmsFeature"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsMm4OrigHosts(Message):
    """Wrapper of the hosts that send MMS."""

    orig_hosts: OrigHosts | None = field(
        default=None,
        metadata={"name": "OrigHosts", "type": "Element", "message": "OrigHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsMm4TermHosts(Message):
    """Wrapper of the hosts that receive MMS."""

    term_hosts: TermHosts | None = field(
        default=None,
        metadata={"name": "TermHosts", "type": "Element", "message": "TermHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsOverHttp(Message):
    """MMS exchanged over HTTP."""

    http_settings: HttpSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsOverMm4(Message):
    """MMS exchanged over MM4, with the hosts on either side."""

    tls: str | None = field(default=None, metadata={"name": "Tls", "type": "Element", "codec": "str"})
    mms_mm4_term_hosts: MmsMm4TermHosts | None = field(
        default=None,
        metadata={"name": "MmsMM4TermHosts", "type": "Element", "message": "MmsMm4TermHosts"},
    )
    mms_mm4_orig_hosts: MmsMm4OrigHosts | None = field(
        default=None,
        metadata={"name": "MmsMM4OrigHosts", "type": "Element", "message": "MmsMm4OrigHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsSettings(Message):
    """Protocol that a SIP peer's MMS uses."""

    protocol: MessagingProtocol | str | None = field(
        default=None,
        metadata={"name": "Protocol", "type": "Element", "enum": "MessagingProtocol", "spellings": ("protocol",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OrigHost(Message):
    """Host that sends MMS."""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    host_id: str | None = field(default=None, metadata={"name": "HostId", "type": "Element", "codec": "str"})
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OrigHosts(Message):
    """Hosts that send MMS."""

    orig_host: list[OrigHost] = field(
        default_factory=list,
        metadata={"name": "OrigHost", "type": "Element", "message": "OrigHost"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Protocols(Message):
    """How a SIP peer exchanges MMS."""

    http: MmsOverHttp | None = field(
        default=None,
        metadata={"name": "HTTP", "type": "Element", "message": "MmsOverHttp"},
    )
    mm4: MmsOverMm4 | None = field(default=None, metadata={"name": "MM4", "type": "Element", "message": "MmsOverMm4"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerMessagingSettings(Message):
    """Messaging settings of a SIP peer."""

    break_out_countries: BreakOutCountries | None = field(
        default=None,
        metadata={"name": "BreakOutCountries", "type": "Element", "message": "BreakOutCountries"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerMessagingSettingsResponse(Message):
    """Reply with a SIP peer's messaging settings."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_messaging_settings: SipPeerMessagingSettings | None = field(
        default=None,
        metadata={"name": "SipPeerMessagingSettings", "type": "Element", "message": "SipPeerMessagingSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerSmsFeature(Message):
    """SMS of a SIP peer."""

    sip_peer_sms_feature_settings: SipPeerSmsFeatureSettings | None = field(
        default=None,
        metadata={"name": "SipPeerSmsFeatureSettings", "type": "Element", "message": "SipPeerSmsFeatureSettings"},
    )
    http_settings: HttpSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpSettings"},
    )
    smpp_hosts: SmppHosts | None = field(
        default=None,
        metadata={"name": "SmppHosts", "type": "Element", "message": "SmppHosts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerSmsFeatureResponse(Message):
    """Reply with a SIP peer's SMS feature."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_sms_feature: SipPeerSmsFeature | None = field(
        default=None,
        metadata={"name": "SipPeerSmsFeature", "type": "Element", "message": "SipPeerSmsFeature"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SipPeerSmsFeatureSettings(Message):
    """Number types, zones and protocol of a SIP peer's SMS."""

    toll_free: bool | str | None = field(
        default=None,
        metadata={"name": "TollFree", "type": "Element", "codec": "bool"},
    )
    short_code: bool | str | None = field(
        default=None,
        metadata={"name": "ShortCode", "type": "Element", "codec": "bool"},
    )
    a2p_long_code: A2pLongCode | str | None = field(
        default=None,
        metadata={"name": "A2pLongCode", "type": "Element", "enum": "A2pLongCode"},
    )
    a2p_message_class: str | None = field(
        default=None,
        metadata={"name": "A2pMessageClass", "type": "Element", "codec": "str"},
    )
    a2p_campaign_id: str | None = field(
        default=None,
        metadata={"name": "A2pCampaignId", "type": "Element", "codec": "str"},
    )
    protocol: MessagingProtocol | str | None = field(
        default=None,
        metadata={"name": "Protocol", "type": "Element", "enum": "MessagingProtocol"},
    )
    zone1: bool | str | None = field(default=None, metadata={"name": "Zone1", "type": "Element", "codec": "bool"})
    zone2: bool | str | None = field(default=None, metadata={"name": "Zone2", "type": "Element", "codec": "bool"})
    zone3: bool | str | None = field(default=None, metadata={"name": "Zone3", "type": "Element", "codec": "bool"})
    zone4: bool | str | None = field(default=None, metadata={"name": "Zone4", "type": "Element", "codec": "bool"})
    zone5: bool | str | None = field(default=None, metadata={"name": "Zone5", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SmppHost(Message):
    """SMPP host of a SIP peer."""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    host_id: str | None = field(default=None, metadata={"name": "HostId", "type": "Element", "codec": "str"})
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})
    connection_type: ConnectionType | str | None = field(
        default=None,
        metadata={"name": "ConnectionType", "type": "Element", "enum": "ConnectionType"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SmppHosts(Message):
    """SMPP hosts of a SIP peer."""

    smpp_host: list[SmppHost] = field(
        default_factory=list,
        metadata={"name": "SmppHost", "type": "Element", "message": "SmppHost"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TermHost(Message):
    """Host that receives MMS."""

    host_id: str | None = field(default=None, metadata={"name": "HostId", "type": "Element", "codec": "str"})
    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TermHosts(Message):
    """Hosts that receive MMS."""

    term_host: list[TermHost] = field(
        default_factory=list,
        metadata={"name": "TermHost", "type": "Element", "message": "TermHost"},
    )
