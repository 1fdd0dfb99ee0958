"""Messages of the group ``sip_peers``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        AddressErrorDescription,
        BreakOutCountries,
        CallNumberFormat,
        ConnectionType,
        Errors,
        MessagingSettings,
        Products,
        ResponseStatus,
        RpidFormat,
        SipPeers,
        TerminationHost,
        TnAttributes,
        UcTrunkingSeats,
        Warnings,
    )
    from aiobandwidth._generated.models.orders import Links
    from aiobandwidth._generated.models.phone_numbers import SipPeer


class A2pLongCode(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DEFAULT_ON = "DEFAULT_ON"
    DEFAULT_OFF = "DEFAULT_OFF"


class Protocol(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    MM4 = "MM4"
    HTTP = "HTTP"
    SIP = "SIP"
    SMPP = "SMPP"


class VoiceProtocol(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    HTTP = "HTTP"
    SIP = "SIP"


@dataclass(slots=True, kw_only=True)
class ApplicationsSettings(Message):
    """ApplicationsSettings"""

    http_messaging_v2_app_id: str | None = field(
        default=None,
        metadata={"name": "HttpMessagingV2AppId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class ApplicationsSettingsResponse(Message):
    """ApplicationsSettingsResponse"""

    applications_settings: ApplicationsSettings | None = field(
        default=None,
        metadata={"name": "ApplicationsSettings", "type": "Element", "message": "ApplicationsSettings"},
    )


@dataclass(slots=True, kw_only=True)
class AssociatedOutboundNumbers(Message):
    """AssociatedOutboundNumbers"""

    error_reason: str | None = field(default=None, metadata={"name": "ErrorReason", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    number: str | None = field(default=None, metadata={"name": "number", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class AssociatedOutboundNumbersResponse(Message):
    """AssociatedOutboundNumbersResponse"""

    associated_outbound_numbers: list[AssociatedOutboundNumbers] = field(
        default_factory=list,
        metadata={"name": "AssociatedOutboundNumbers", "type": "Element", "message": "AssociatedOutboundNumbers"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    success_count: int | str | None = field(
        default=None,
        metadata={"name": "SuccessCount", "type": "Element", "codec": "int"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class GatewayAttribute(Message):
    """GatewayAttribute"""

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


@dataclass(slots=True, kw_only=True)
class GatewayAttributes(Message):
    """GatewayAttributes"""

    gateway_attribute: list[GatewayAttribute] = field(
        default_factory=list,
        metadata={"name": "GatewayAttribute", "type": "Element", "message": "GatewayAttribute"},
    )


@dataclass(slots=True, kw_only=True)
class HttpSettings(Message):
    """HttpSettings"""

    proxy_peer_id: str | None = field(
        default=None,
        metadata={"name": "ProxyPeerId", "type": "Element", "codec": "str", "spellings": ("proxyPeerId",)},
    )


@dataclass(slots=True, kw_only=True)
class HttpVoiceSettings(Message):
    """HttpVoiceSettings"""

    http_voice_v2_app_id: str | None = field(
        default=None,
        metadata={"name": "HttpVoiceV2AppId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class MmsFeature(Message):
    """MmsFeature"""

    mms_settings: MmsSettings | None = field(
        default=None,
        metadata={"name": "MmsSettings", "type": "Element", "message": "MmsSettings"},
    )
    protocols: Protocols | None = field(
        default=None,
        metadata={"name": "Protocols", "type": "Element", "message": "Protocols"},
    )


@dataclass(slots=True, kw_only=True)
class MmsFeatureMmsSettingsResponse(Message):
    """MmsFeatureMmsSettingsResponse"""

    mms_settings: MmsSettings | None = field(
        default=None,
        metadata={"name": "MmsSettings", "type": "Element", "message": "MmsSettings"},
    )


@dataclass(slots=True, kw_only=True)
class MmsFeatureResponse(Message):
    """MmsFeatureResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    mms_feature: MmsFeature | None = field(
        default=None,
        metadata={"name": "MmsFeature", "type": "Element", "message": "MmsFeature"},
    )


@dataclass(slots=True, kw_only=True)
class MmsMM4OrigHosts(Message):
    """MmsMM4OrigHosts"""

    orig_hosts: OrigHosts | None = field(
        default=None,
        metadata={"name": "OrigHosts", "type": "Element", "message": "OrigHosts"},
    )


@dataclass(slots=True, kw_only=True)
class MmsMM4TermHosts(Message):
    """MmsMM4TermHosts"""

    term_hosts: TermHosts | None = field(
        default=None,
        metadata={"name": "TermHosts", "type": "Element", "message": "TermHosts"},
    )


@dataclass(slots=True, kw_only=True)
class MmsOverHttp(Message):
    """MmsOverHttp"""

    http_settings: HttpSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpSettings"},
    )


@dataclass(slots=True, kw_only=True)
class MmsOverMm4(Message):
    """MmsOverMm4"""

    tls: str | None = field(default=None, metadata={"name": "Tls", "type": "Element", "codec": "str"})
    mms_mm4_term_hosts: MmsMM4TermHosts | None = field(
        default=None,
        metadata={"name": "MmsMM4TermHosts", "type": "Element", "message": "MmsMM4TermHosts"},
    )
    mms_mm4_orig_hosts: MmsMM4OrigHosts | None = field(
        default=None,
        metadata={"name": "MmsMM4OrigHosts", "type": "Element", "message": "MmsMM4OrigHosts"},
    )


@dataclass(slots=True, kw_only=True)
class MmsSettings(Message):
    """MmsSettings"""

    protocol: Protocol | str | None = field(
        default=None,
        metadata={"name": "Protocol", "type": "Element", "enum": "Protocol", "spellings": ("protocol",)},
    )


@dataclass(slots=True, kw_only=True)
class OrigHost(Message):
    """OrigHost"""

    host_id: str | None = field(default=None, metadata={"name": "HostId", "type": "Element", "codec": "str"})
    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class OrigHosts(Message):
    """OrigHosts"""

    orig_host: list[OrigHost] = field(
        default_factory=list,
        metadata={"name": "OrigHost", "type": "Element", "message": "OrigHost"},
    )


@dataclass(slots=True, kw_only=True)
class Protocols(Message):
    """Protocols"""

    http: MmsOverHttp | None = field(
        default=None,
        metadata={"name": "HTTP", "type": "Element", "message": "MmsOverHttp"},
    )
    mm4: MmsOverMm4 | None = field(default=None, metadata={"name": "MM4", "type": "Element", "message": "MmsOverMm4"})


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayAttribute(Message):
    """SipPeerGatewayAttribute"""

    gateway_id: str | None = field(default=None, metadata={"name": "GatewayId", "type": "Element", "codec": "str"})
    gateway_attribute: GatewayAttribute | None = field(
        default=None,
        metadata={"name": "GatewayAttribute", "type": "Element", "message": "GatewayAttribute"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayAttributeResponse(Message):
    """SipPeerGatewayAttributeResponse"""

    sip_peer_gateway_attribute: SipPeerGatewayAttribute | None = field(
        default=None,
        metadata={"name": "SipPeerGatewayAttribute", "type": "Element", "message": "SipPeerGatewayAttribute"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayAttributes(Message):
    """SipPeerGatewayAttributes"""

    gateway_id: str | None = field(default=None, metadata={"name": "GatewayId", "type": "Element", "codec": "str"})
    gateway_attributes: GatewayAttributes | None = field(
        default=None,
        metadata={"name": "GatewayAttributes", "type": "Element", "message": "GatewayAttributes"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayAttributesResponse(Message):
    """SipPeerGatewayAttributesResponse"""

    sip_peer_gateway_attributes: SipPeerGatewayAttributes | None = field(
        default=None,
        metadata={"name": "SipPeerGatewayAttributes", "type": "Element", "message": "SipPeerGatewayAttributes"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayIp(Message):
    """SipPeerGatewayIp"""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayIpResponse(Message):
    """SipPeerGatewayIpResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_gateway_ip: SipPeerGatewayIp | None = field(
        default=None,
        metadata={"name": "SipPeerGatewayIp", "type": "Element", "message": "SipPeerGatewayIp"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerGatewayIpsResponse(Message):
    """SipPeerGatewayIpsResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerMessagingSettings(Message):
    """SipPeerMessagingSettings"""

    break_out_countries: BreakOutCountries | None = field(
        default=None,
        metadata={"name": "BreakOutCountries", "type": "Element", "message": "BreakOutCountries"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerMessagingSettingsResponse(Message):
    """SipPeerMessagingSettingsResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_messaging_settings: SipPeerMessagingSettings | None = field(
        default=None,
        metadata={"name": "SipPeerMessagingSettings", "type": "Element", "message": "SipPeerMessagingSettings"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerOriginationSettings(Message):
    """SipPeerOriginationSettings"""

    voice_protocol: VoiceProtocol | str | None = field(
        default=None,
        metadata={"name": "VoiceProtocol", "type": "Element", "enum": "VoiceProtocol"},
    )
    http_settings: HttpVoiceSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpVoiceSettings"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerOriginationSettingsResponse(Message):
    """SipPeerOriginationSettingsResponse"""

    sip_peer_origination_settings: SipPeerOriginationSettings | None = field(
        default=None,
        metadata={"name": "SipPeerOriginationSettings", "type": "Element", "message": "SipPeerOriginationSettings"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerProductResponse(Message):
    """SipPeerProductResponse"""

    products: Products | None = field(
        default=None,
        metadata={"name": "Products", "type": "Element", "message": "Products"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerResponse(Message):
    """SipPeerResponse"""

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


@dataclass(slots=True, kw_only=True)
class SipPeerSmsFeature(Message):
    """SipPeerSmsFeature"""

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


@dataclass(slots=True, kw_only=True)
class SipPeerSmsFeatureResponse(Message):
    """SipPeerSmsFeatureResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_sms_feature: SipPeerSmsFeature | None = field(
        default=None,
        metadata={"name": "SipPeerSmsFeature", "type": "Element", "message": "SipPeerSmsFeature"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerSmsFeatureSettings(Message):
    """SipPeerSmsFeatureSettings"""

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
    protocol: Protocol | str | None = field(
        default=None,
        metadata={"name": "Protocol", "type": "Element", "enum": "Protocol"},
    )
    zone1: bool | str | None = field(default=None, metadata={"name": "Zone1", "type": "Element", "codec": "bool"})
    zone2: bool | str | None = field(default=None, metadata={"name": "Zone2", "type": "Element", "codec": "bool"})
    zone3: bool | str | None = field(default=None, metadata={"name": "Zone3", "type": "Element", "codec": "bool"})
    zone4: bool | str | None = field(default=None, metadata={"name": "Zone4", "type": "Element", "codec": "bool"})
    zone5: bool | str | None = field(default=None, metadata={"name": "Zone5", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumber(Message):
    """SipPeerTelephoneNumber"""

    warnings: Warnings | None = field(
        default=None,
        metadata={"name": "Warnings", "type": "Element", "message": "Warnings"},
    )
    full_number: str | None = field(default=None, metadata={"name": "FullNumber", "type": "Element", "codec": "str"})
    number_format: CallNumberFormat | str | None = field(
        default=None,
        metadata={"name": "NumberFormat", "type": "Element", "enum": "CallNumberFormat"},
    )
    rpid_format: RpidFormat | str | None = field(
        default=None,
        metadata={"name": "RPIDFormat", "type": "Element", "enum": "RpidFormat"},
    )
    rewrite_user: str | None = field(default=None, metadata={"name": "RewriteUser", "type": "Element", "codec": "str"})
    call_forward: str | None = field(default=None, metadata={"name": "CallForward", "type": "Element", "codec": "str"})
    calling_name_display: bool | str | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "codec": "bool"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    messaging_settings: MessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "MessagingSettings"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumberMoveResponse(Message):
    """SipPeerTelephoneNumberMoveResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_telephone_numbers: SipPeerTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbers", "type": "Element", "message": "SipPeerTelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumberResponse(Message):
    """SipPeerTelephoneNumberResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    sip_peer_telephone_number: SipPeerTelephoneNumber | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumber", "type": "Element", "message": "SipPeerTelephoneNumber"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumbers(Message):
    """SipPeerTelephoneNumbers"""

    sip_peer_telephone_number: list[SipPeerTelephoneNumber] = field(
        default_factory=list,
        metadata={"name": "SipPeerTelephoneNumber", "type": "Element", "message": "SipPeerTelephoneNumber"},
    )
    full_number: list[str] = field(
        default_factory=list,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumbersCount(Message):
    """SipPeerTelephoneNumbersCount"""

    sip_peer_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    cnam_count: int | str | None = field(
        default=None,
        metadata={"name": "CnamCount", "type": "Element", "codec": "int"},
    )
    lidb_count: int | str | None = field(
        default=None,
        metadata={"name": "LidbCount", "type": "Element", "codec": "int"},
    )
    cnam_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "CnamTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    lidb_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "LidbTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    dlda_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "DldaTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )
    da_telephone_numbers_count: int | str | None = field(
        default=None,
        metadata={"name": "DaTelephoneNumbersCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumbersCountResponse(Message):
    """SipPeerTelephoneNumbersCountResponse"""

    sip_peer_telephone_numbers_count: SipPeerTelephoneNumbersCount | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbersCount", "type": "Element", "message": "SipPeerTelephoneNumbersCount"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTelephoneNumbersResponse(Message):
    """SipPeerTelephoneNumbersResponse"""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    sip_peer_telephone_numbers: SipPeerTelephoneNumbers | None = field(
        default=None,
        metadata={"name": "SipPeerTelephoneNumbers", "type": "Element", "message": "SipPeerTelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTerminationSettings(Message):
    """SipPeerTerminationSettings"""

    voice_protocol: VoiceProtocol | str | None = field(
        default=None,
        metadata={"name": "VoiceProtocol", "type": "Element", "enum": "VoiceProtocol"},
    )
    http_settings: HttpVoiceSettings | None = field(
        default=None,
        metadata={"name": "HttpSettings", "type": "Element", "message": "HttpVoiceSettings"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTerminationSettingsResponse(Message):
    """SipPeerTerminationSettingsResponse"""

    sip_peer_termination_settings: SipPeerTerminationSettings | None = field(
        default=None,
        metadata={"name": "SipPeerTerminationSettings", "type": "Element", "message": "SipPeerTerminationSettings"},
    )


@dataclass(slots=True, kw_only=True)
class SipPeerTotalSeatsResponse(Message):
    """SipPeerTotalSeatsResponse"""

    uc_trunking_seats: UcTrunkingSeats | None = field(
        default=None,
        metadata={"name": "UcTrunkingSeats", "type": "Element", "message": "UcTrunkingSeats"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class SmppHost(Message):
    """SmppHost"""

    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})
    host_id: str | None = field(default=None, metadata={"name": "HostId", "type": "Element", "codec": "str"})
    priority: int | str | None = field(default=None, metadata={"name": "Priority", "type": "Element", "codec": "int"})
    connection_type: ConnectionType | str | None = field(
        default=None,
        metadata={"name": "ConnectionType", "type": "Element", "enum": "ConnectionType"},
    )


@dataclass(slots=True, kw_only=True)
class SmppHosts(Message):
    """SmppHosts"""

    smpp_host: list[SmppHost] = field(
        default_factory=list,
        metadata={"name": "SmppHost", "type": "Element", "message": "SmppHost"},
    )


@dataclass(slots=True, kw_only=True)
class TNSipPeersResponse(Message):
    """TNSipPeersResponse"""

    sip_peers: SipPeers | None = field(
        default=None,
        metadata={"name": "SipPeers", "type": "Element", "message": "SipPeers"},
    )


@dataclass(slots=True, kw_only=True)
class TermHost(Message):
    """TermHost"""

    host_id: str | None = field(default=None, metadata={"name": "HostId", "type": "Element", "codec": "str"})
    host_name: str | None = field(default=None, metadata={"name": "HostName", "type": "Element", "codec": "str"})
    port: str | None = field(default=None, metadata={"name": "Port", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class TermHosts(Message):
    """TermHosts"""

    term_host: list[TermHost] = field(
        default_factory=list,
        metadata={"name": "TermHost", "type": "Element", "message": "TermHost"},
    )


@dataclass(slots=True, kw_only=True)
class TerminationHosts(Message):
    """TerminationHosts"""

    termination_host: list[TerminationHost] = field(
        default_factory=list,
        metadata={"name": "TerminationHost", "type": "Element", "message": "TerminationHost"},
    )


@dataclass(slots=True, kw_only=True)
class TerminationProduct(Message):
    """TerminationProduct"""

    termination_settings: SipPeerTerminationSettings | None = field(
        default=None,
        metadata={"name": "TerminationSettings", "type": "Element", "message": "SipPeerTerminationSettings"},
    )
    termination_hosts: TerminationHosts | None = field(
        default=None,
        metadata={"name": "TerminationHosts", "type": "Element", "message": "TerminationHosts"},
    )


@dataclass(slots=True, kw_only=True)
class TerminationResponse(Message):
    """TerminationResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    termination_product: TerminationProduct | None = field(
        default=None,
        metadata={"name": "TerminationProduct", "type": "Element", "message": "TerminationProduct"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingPremiseSettings(Message):
    """UcTrunkingPremiseSettings"""

    bi_directional_trunks: int | str | None = field(
        default=None,
        metadata={"name": "BiDirectionalTrunks", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingPremiseTrunksResponse(Message):
    """UcTrunkingPremiseTrunksResponse"""

    uc_trunking_premise_settings: UcTrunkingPremiseSettings | None = field(
        default=None,
        metadata={"name": "UcTrunkingPremiseSettings", "type": "Element", "message": "UcTrunkingPremiseSettings"},
    )
