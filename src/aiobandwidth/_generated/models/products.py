"""Messages of the group ``products``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from aiobandwidth._generated.models.common import (
        BreakOutCountries,
        ConnectionType,
        CustomerTrafficAllowed,
        Errors,
        Host,
        NnRoute,
        PhoneNumberType,
        Products,
        ResponseStatus,
        UsageCategory,
    )


class BillingType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DNIS = "DNIS"
    LRN = "LRN"


class Dlr(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    INTERMEDIATE = "INTERMEDIATE"
    FINAL = "FINAL"


class DnsRecordType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    A = "A"
    SRV = "SRV"


class NumberingPlanIndicator(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DEFAULT = "DEFAULT"
    UNKNOWN = "UNKNOWN"
    E164 = "E164"
    X121 = "X121"
    TELEX = "TELEX"
    NATIONAL = "NATIONAL"
    PRIVATE = "PRIVATE"
    ERMES = "ERMES"
    EXTENSION = "EXTENSION"


class PartnerType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    RESELLER = "RESELLER"
    AGENT = "AGENT"


class RateType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    FLAT = "FLAT"
    FULL_CR = "FULL_CR"
    NPA_NXX = "NPANXX"
    BILL_NUM_LCR = "BILL_NUM_LCR"


class RoutedTnType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ON_NET_TNS = "OnNetTns"
    OFF_NET_USA_ROUTED_TNS = "OffNetUsaRoutedTns"
    OFF_NET_CANADIAN_ROUTED_TNS = "OffNetCanadianRoutedTns"
    EXTERNAL_CUSTOMER_OWNED_TNS = "ExternalCustomerOwnedTns"
    EXTERNAL_THIRD_PARTY_TNS_TNS = "ExternalThirdPartyTnsTns"
    EXTERNAL_CANADIAN_TNS = "ExternalCanadianTns"
    TOLL_FREE_TNS = "TollFreeTns"
    EXTERNAL_TOLL_FREE_TNS = "ExternalTollFreeTns"
    A2P_ON_NET_TNS = "A2pOnNetTns"
    A2P_OFF_NET_TNS = "A2pOffNetTns"


class SipAuthenticationStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"


class SipAuthenticationType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    BRIDGE = "BRIDGE"
    REGISTRAR = "REGISTRAR"


class TypeOfNumber(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DEFAULT = "DEFAULT"
    UNKNOWN = "UNKNOWN"
    INTERNATIONAL = "INTERNATIONAL"
    NATIONAL = "NATIONAL"
    NETWORKSPECIFIC = "NETWORKSPECIFIC"
    SUBSCRIBER = "SUBSCRIBER"
    ALPHANUMERIC = "ALPHANUMERIC"
    ABBREVIATED = "ABBREVIATED"
    EXTENSION = "EXTENSION"


@dataclass(slots=True, kw_only=True)
class AccessRestriction(Message):
    """AccessRestriction"""

    restricted_product: str | None = field(
        default=None,
        metadata={"name": "RestrictedProduct", "type": "Element", "codec": "str"},
    )
    restricted_access_types: RestrictedAccessTypes | None = field(
        default=None,
        metadata={"name": "RestrictedAccessTypes", "type": "Element", "message": "RestrictedAccessTypes"},
    )


@dataclass(slots=True, kw_only=True)
class AccountHttpFeature(Message):
    """AccountHttpFeature"""

    default_proxy_peer_id: str | None = field(
        default=None,
        metadata={"name": "DefaultProxyPeerId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class AccountHttpFeatureResponse(Message):
    """AccountHttpFeatureResponse"""

    account_http_feature: AccountHttpFeature | None = field(
        default=None,
        metadata={"name": "AccountHttpFeature", "type": "Element", "message": "AccountHttpFeature"},
    )


@dataclass(slots=True, kw_only=True)
class AccountMessagingRoutesResponse(Message):
    """AccountMessagingRoutesResponse"""

    messaging_routes: MessagingRoutes | None = field(
        default=None,
        metadata={"name": "MessagingRoutes", "type": "Element", "message": "MessagingRoutes"},
    )


@dataclass(slots=True, kw_only=True)
class AccountMessagingSettings(Message):
    """AccountMessagingSettings"""

    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})
    enabled_on_new_tn: bool | str | None = field(
        default=None,
        metadata={"name": "EnabledOnNewTN", "type": "Element", "codec": "bool"},
    )
    supported_on_imported_tns: bool | str | None = field(
        default=None,
        metadata={"name": "SupportedOnImportedTns", "type": "Element", "codec": "bool"},
    )
    enable_on_net_message_routes: bool | str | None = field(
        default=None,
        metadata={"name": "EnableOnNetMessageRoutes", "type": "Element", "codec": "bool"},
    )
    enable_off_net_message_routes: bool | str | None = field(
        default=None,
        metadata={"name": "EnableOffNetMessageRoutes", "type": "Element", "codec": "bool"},
    )
    prevent_updating_net_number: bool | str | None = field(
        default=None,
        metadata={"name": "PreventUpdatingNetNumber", "type": "Element", "codec": "bool"},
    )
    proxy_peers_owner: bool | str | None = field(
        default=None,
        metadata={"name": "ProxyPeersOwner", "type": "Element", "codec": "bool"},
    )
    break_out_countries: BreakOutCountries | None = field(
        default=None,
        metadata={"name": "BreakOutCountries", "type": "Element", "message": "BreakOutCountries"},
    )


@dataclass(slots=True, kw_only=True)
class AccountMmsFeature(Message):
    """AccountMmsFeature"""

    mms_settings: AccountMmsSettings | None = field(
        default=None,
        metadata={"name": "MmsSettings", "type": "Element", "message": "AccountMmsSettings"},
    )
    mm4_settings: Mm4Settings | None = field(
        default=None,
        metadata={"name": "MM4Settings", "type": "Element", "message": "Mm4Settings"},
    )


@dataclass(slots=True, kw_only=True)
class AccountMmsFeatureResponse(Message):
    """AccountMmsFeatureResponse"""

    mms_feature: AccountMmsFeature | None = field(
        default=None,
        metadata={"name": "MmsFeature", "type": "Element", "message": "AccountMmsFeature"},
    )


@dataclass(slots=True, kw_only=True)
class AccountMmsFeatureSettingsResponse(Message):
    """AccountMmsFeatureSettingsResponse"""

    mms_settings: AccountMmsSettings | None = field(
        default=None,
        metadata={"name": "mmsSettings", "type": "Element", "message": "AccountMmsSettings"},
    )


@dataclass(slots=True, kw_only=True)
class AccountMmsSettings(Message):
    """AccountMmsSettings"""

    mm4_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "MM4Enabled", "type": "Element", "codec": "bool"},
    )
    toll_free_mms_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "TollFreeMMSAllowed", "type": "Element", "codec": "bool"},
    )
    default_provider: str | None = field(
        default=None,
        metadata={"name": "DefaultProvider", "type": "Element", "codec": "str"},
    )
    gen_dlr: bool | str | None = field(default=None, metadata={"name": "GenDlr", "type": "Element", "codec": "bool"})
    gen_read_reply: bool | str | None = field(
        default=None,
        metadata={"name": "GenReadReply", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True)
class AccountProductsResponse(Message):
    """AccountProductsResponse"""

    products: Products | None = field(
        default=None,
        metadata={"name": "Products", "type": "Element", "message": "Products"},
    )


@dataclass(slots=True, kw_only=True)
class AccountSmsFeature(Message):
    """AccountSmsFeature"""

    account_sms_feature_settings: AccountSmsFeatureSettings | None = field(
        default=None,
        metadata={"name": "AccountSmsFeatureSettings", "type": "Element", "message": "AccountSmsFeatureSettings"},
    )
    smpp_settings: SmppSettings | None = field(
        default=None,
        metadata={"name": "SmppSettings", "type": "Element", "message": "SmppSettings"},
    )


@dataclass(slots=True, kw_only=True)
class AccountSmsFeatureResponse(Message):
    """AccountSmsFeatureResponse"""

    account_sms_feature: AccountSmsFeature | None = field(
        default=None,
        metadata={"name": "AccountSmsFeature", "type": "Element", "message": "AccountSmsFeature"},
    )


@dataclass(slots=True, kw_only=True)
class AccountSmsFeatureSettings(Message):
    """AccountSmsFeatureSettings"""

    toll_free: bool | str | None = field(
        default=None,
        metadata={"name": "TollFree", "type": "Element", "codec": "bool"},
    )
    short_code: bool | str | None = field(
        default=None,
        metadata={"name": "ShortCode", "type": "Element", "codec": "bool"},
    )
    zone1: bool | str | None = field(default=None, metadata={"name": "Zone1", "type": "Element", "codec": "bool"})
    zone2: bool | str | None = field(default=None, metadata={"name": "Zone2", "type": "Element", "codec": "bool"})
    zone3: bool | str | None = field(default=None, metadata={"name": "Zone3", "type": "Element", "codec": "bool"})
    zone4: bool | str | None = field(default=None, metadata={"name": "Zone4", "type": "Element", "codec": "bool"})
    zone5: bool | str | None = field(default=None, metadata={"name": "Zone5", "type": "Element", "codec": "bool"})
    smpp_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "SmppEnabled", "type": "Element", "codec": "bool"},
    )
    default_provider: str | None = field(
        default=None,
        metadata={"name": "DefaultProvider", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class AccountTerminationSettings(Message):
    """AccountTerminationSettings"""

    roger_used_for_termination_settings: bool | str | None = field(
        default=None,
        metadata={"name": "RogerUsedForTerminationSettings", "type": "Element", "codec": "bool"},
    )
    http_voice_proxy_term_host: str | None = field(
        default=None,
        metadata={"name": "HttpVoiceProxyTermHost", "type": "Element", "codec": "str"},
    )
    legacy_termination_settings: LegacyTerminationSettings | None = field(
        default=None,
        metadata={"name": "LegacyTerminationSettings", "type": "Element", "message": "LegacyTerminationSettings"},
    )
    roger_termination_settings: RogerTerminationSettings | None = field(
        default=None,
        metadata={"name": "RogerTerminationSettings", "type": "Element", "message": "RogerTerminationSettings"},
    )


@dataclass(slots=True, kw_only=True)
class AdditionalDetails(Message):
    """AdditionalDetails"""

    comment: str | None = field(default=None, metadata={"name": "Comment", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class CallAdmissionControlSettings(Message):
    """CallAdmissionControlSettings"""

    cps: int | str | None = field(default=None, metadata={"name": "CPS", "type": "Element", "codec": "int"})
    concurrent_calls: int | str | None = field(
        default=None,
        metadata={"name": "ConcurrentCalls", "type": "Element", "codec": "int"},
    )
    outbound_calls_dequeued_per_second: int | str | None = field(
        default=None,
        metadata={"name": "OutboundCallsDequeuedPerSecond", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class CountrySetting(Message):
    """CountrySetting"""

    additional_details: AdditionalDetails | None = field(
        default=None,
        metadata={"name": "AdditionalDetails", "type": "Element", "message": "AdditionalDetails"},
    )
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberType | str | None = field(
        default=None,
        metadata={"name": "PhoneNumberType", "type": "Element", "enum": "PhoneNumberType"},
    )
    features: ProductFeatures | None = field(
        default=None,
        metadata={"name": "Features", "type": "Element", "message": "ProductFeatures"},
    )


@dataclass(slots=True, kw_only=True)
class CountrySettings(Message):
    """CountrySettings"""

    country_setting: list[CountrySetting] = field(
        default_factory=list,
        metadata={"name": "CountrySetting", "type": "Element", "message": "CountrySetting"},
    )


@dataclass(slots=True, kw_only=True)
class DNSRecord(Message):
    """DNSRecord"""

    type: DnsRecordType | str | None = field(
        default=None,
        metadata={"name": "Type", "type": "Element", "enum": "DnsRecordType"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    data: str | None = field(default=None, metadata={"name": "Data", "type": "Element", "codec": "str"})
    ttl: int | str | None = field(default=None, metadata={"name": "TTL", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class DNSRecords(Message):
    """DNSRecords"""

    dns_record: list[DNSRecord] = field(
        default_factory=list,
        metadata={"name": "DNSRecord", "type": "Element", "message": "DNSRecord"},
    )


@dataclass(slots=True, kw_only=True)
class Details(Message):
    """Details"""

    nn_route: NnRoute | None = field(
        default=None,
        metadata={"name": "NNRoute", "type": "Element", "message": "NnRoute"},
    )


@dataclass(slots=True, kw_only=True)
class E911Settings(Message):
    """E911Settings"""

    hosts: Hosts | None = field(default=None, metadata={"name": "Hosts", "type": "Element", "message": "Hosts"})
    evs_credentials: EVSCredentials | None = field(
        default=None,
        metadata={"name": "EVSCredentials", "type": "Element", "message": "EVSCredentials"},
    )


@dataclass(slots=True, kw_only=True)
class E911SettingsResponse(Message):
    """E911SettingsResponse"""

    e911_settings: E911Settings | None = field(
        default=None,
        metadata={"name": "E911Settings", "type": "Element", "message": "E911Settings"},
    )


@dataclass(slots=True, kw_only=True)
class EVSCredential(Message):
    """EVSCredential"""

    evs_account_id: str | None = field(
        default=None,
        metadata={"name": "EVSAccountId", "type": "Element", "codec": "str"},
    )
    route_type: str | None = field(default=None, metadata={"name": "RouteType", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class EVSCredentials(Message):
    """EVSCredentials"""

    evs_credential: list[EVSCredential] = field(
        default_factory=list,
        metadata={"name": "EVSCredential", "type": "Element", "message": "EVSCredential"},
    )


@dataclass(slots=True, kw_only=True)
class EdgeManagementSettings(Message):
    """EdgeManagementSettings"""

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


@dataclass(slots=True, kw_only=True)
class Feature(Message):
    """Feature"""

    feature_name: str | None = field(default=None, metadata={"name": "FeatureName", "type": "Element", "codec": "str"})
    is_disabled: bool | str | None = field(
        default=None,
        metadata={"name": "IsDisabled", "type": "Element", "codec": "bool"},
    )
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class Hosts(Message):
    """Hosts"""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})


@dataclass(slots=True, kw_only=True)
class HttpVoice(Message):
    """HttpVoice"""

    call_admission_control_settings: CallAdmissionControlSettings | None = field(
        default=None,
        metadata={"name": "CallAdmissionControlSettings", "type": "Element", "message": "CallAdmissionControlSettings"},
    )
    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True)
class LegacyTerminationSettings(Message):
    """LegacyTerminationSettings"""

    customer_traffic_allowed: CustomerTrafficAllowed | str | None = field(
        default=None,
        metadata={"name": "CustomerTrafficAllowed", "type": "Element", "enum": "CustomerTrafficAllowed"},
    )
    cps_queue: int | str | None = field(default=None, metadata={"name": "CpsQueue", "type": "Element", "codec": "int"})
    concurrent_outbound_calls: int | str | None = field(
        default=None,
        metadata={"name": "ConcurrentOutboundCalls", "type": "Element", "codec": "int"},
    )
    concurrent_bidirectional_calls: int | str | None = field(
        default=None,
        metadata={"name": "ConcurrentBidirectionalCalls", "type": "Element", "codec": "int"},
    )
    billing_type: BillingType | str | None = field(
        default=None,
        metadata={"name": "BillingType", "type": "Element", "enum": "BillingType"},
    )
    rate_type: RateType | str | None = field(
        default=None,
        metadata={"name": "RateType", "type": "Element", "enum": "RateType"},
    )
    discount_percentage: Decimal | str | None = field(
        default=None,
        metadata={"name": "DiscountPercentage", "type": "Element", "codec": "decimal"},
    )
    guaranteed_termination: bool | str | None = field(
        default=None,
        metadata={"name": "GuaranteedTermination", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True)
class MessagingA2pCampaign(Message):
    """MessagingA2pCampaign"""

    campaign_id: str | None = field(default=None, metadata={"name": "CampaignId", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )
    imported: bool | str | None = field(default=None, metadata={"name": "Imported", "type": "Element", "codec": "bool"})
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class MessagingA2pCampaigns(Message):
    """MessagingA2pCampaigns"""

    messaging_a2p_campaign: list[MessagingA2pCampaign] = field(
        default_factory=list,
        metadata={"name": "MessagingA2pCampaign", "type": "Element", "message": "MessagingA2pCampaign"},
    )


@dataclass(slots=True, kw_only=True)
class MessagingA2pCampaignsResponse(Message):
    """MessagingA2pCampaignsResponse"""

    messaging_a2p_campaigns: MessagingA2pCampaigns | None = field(
        default=None,
        metadata={"name": "MessagingA2pCampaigns", "type": "Element", "message": "MessagingA2pCampaigns"},
    )


@dataclass(slots=True, kw_only=True)
class MessagingRoute(Message):
    """MessagingRoute"""

    nnid: str | None = field(default=None, metadata={"name": "NNID", "type": "Element", "codec": "str"})
    tn_type: RoutedTnType | str | None = field(
        default=None,
        metadata={"name": "TNType", "type": "Element", "enum": "RoutedTnType"},
    )
    default: bool | str | None = field(default=None, metadata={"name": "Default", "type": "Element", "codec": "bool"})
    details: Details | None = field(default=None, metadata={"name": "Details", "type": "Element", "message": "Details"})


@dataclass(slots=True, kw_only=True)
class MessagingRoutes(Message):
    """MessagingRoutes"""

    messaging_route: list[MessagingRoute] = field(
        default_factory=list,
        metadata={"name": "MessagingRoute", "type": "Element", "message": "MessagingRoute"},
    )


@dataclass(slots=True, kw_only=True)
class MessagingSettingsResponse(Message):
    """MessagingSettingsResponse"""

    messaging_settings: AccountMessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "AccountMessagingSettings"},
    )


@dataclass(slots=True, kw_only=True)
class Mm4Settings(Message):
    """Mm4Settings"""

    conn_valid_window: int | str | None = field(
        default=None,
        metadata={"name": "ConnValidWindow", "type": "Element", "codec": "int"},
    )
    domain: str | None = field(default=None, metadata={"name": "Domain", "type": "Element", "codec": "str"})
    max_conn: int | str | None = field(default=None, metadata={"name": "MaxConn", "type": "Element", "codec": "int"})
    persistent_conn: bool | str | None = field(
        default=None,
        metadata={"name": "PersistentConn", "type": "Element", "codec": "bool"},
    )
    keep_alive_noop: bool | str | None = field(
        default=None,
        metadata={"name": "KeepAliveNoop", "type": "Element", "codec": "bool"},
    )
    skip_ack: bool | str | None = field(default=None, metadata={"name": "SkipAck", "type": "Element", "codec": "bool"})
    allow_multi_recepient: bool | str | None = field(
        default=None,
        metadata={"name": "AllowMultiRecepient", "type": "Element", "codec": "bool"},
    )
    conn_message_ratio: Decimal | str | None = field(
        default=None,
        metadata={"name": "ConnMessageRatio", "type": "Element", "codec": "decimal"},
    )
    conn_sent_timeout: int | str | None = field(
        default=None,
        metadata={"name": "ConnSentTimeout", "type": "Element", "codec": "int"},
    )
    gen_dlr: bool | str | None = field(default=None, metadata={"name": "GenDlr", "type": "Element", "codec": "bool"})
    gen_read_reply: bool | str | None = field(
        default=None,
        metadata={"name": "GenReadReply", "type": "Element", "codec": "bool"},
    )
    max_messages_in_queue: int | str | None = field(
        default=None,
        metadata={"name": "MaxMessagesInQueue", "type": "Element", "codec": "int"},
    )
    loop_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "LoopAllowed", "type": "Element", "codec": "bool"},
    )
    force_ack: bool | str | None = field(
        default=None,
        metadata={"name": "ForceAck", "type": "Element", "codec": "bool"},
    )
    async_message_flow_supported: bool | str | None = field(
        default=None,
        metadata={"name": "AsyncMessageFlowSupported", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True)
class MmsFeatureMm4AdminSettingsResponse(Message):
    """MmsFeatureMm4AdminSettingsResponse"""

    mm4_settings: Mm4Settings | None = field(
        default=None,
        metadata={"name": "mm4Settings", "type": "Element", "message": "Mm4Settings"},
    )


@dataclass(slots=True, kw_only=True)
class ProductFeatures(Message):
    """ProductFeatures"""

    feature: list[Feature] = field(
        default_factory=list,
        metadata={"name": "Feature", "type": "Element", "message": "Feature"},
    )


@dataclass(slots=True, kw_only=True)
class ProductSpecificAccessRestrictions(Message):
    """ProductSpecificAccessRestrictions"""

    access_restriction: list[AccessRestriction] = field(
        default_factory=list,
        metadata={"name": "AccessRestriction", "type": "Element", "message": "AccessRestriction"},
    )


@dataclass(slots=True, kw_only=True)
class ProvisionerIds(Message):
    """ProvisionerIds"""

    provisioner_id: str | None = field(
        default=None,
        metadata={"name": "ProvisionerId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class RealmDns(Message):
    """RealmDns"""

    realm: str | None = field(default=None, metadata={"name": "Realm", "type": "Element", "codec": "str"})
    default_group_name: str | None = field(
        default=None,
        metadata={"name": "DefaultGroupName", "type": "Element", "codec": "str"},
    )
    dns_records: DNSRecords | None = field(
        default=None,
        metadata={"name": "DNSRecords", "type": "Element", "message": "DNSRecords"},
    )


@dataclass(slots=True, kw_only=True)
class RealmDnsList(Message):
    """RealmDnsList"""

    realm_dns: list[RealmDns] = field(
        default_factory=list,
        metadata={"name": "RealmDns", "type": "Element", "message": "RealmDns"},
    )


@dataclass(slots=True, kw_only=True)
class RespOrgIdList(Message):
    """RespOrgIdList"""

    resp_org_id: list[str] = field(
        default_factory=list,
        metadata={"name": "RespOrgId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class RestrictedAccessTypes(Message):
    """RestrictedAccessTypes"""

    restricted_access_type: list[str] = field(
        default_factory=list,
        metadata={"name": "RestrictedAccessType", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class RogerTerminationSettings(Message):
    """RogerTerminationSettings"""

    subnet_addressing_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "SubnetAddressingAllowed", "type": "Element", "codec": "bool"},
    )
    termination_id: str | None = field(
        default=None,
        metadata={"name": "TerminationId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class SbcSettings(Message):
    """SbcSettings"""

    trunk_group_id: str | None = field(
        default=None,
        metadata={"name": "TrunkGroupId", "type": "Element", "codec": "str"},
    )
    node_group_name: str | None = field(
        default=None,
        metadata={"name": "NodeGroupName", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class SbcZone(Message):
    """SbcZone"""

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    sip_sig_port: SipSigPort | None = field(
        default=None,
        metadata={"name": "SipSigPort", "type": "Element", "message": "SipSigPort"},
    )


@dataclass(slots=True, kw_only=True)
class SipAuthentication(Message):
    """SipAuthentication"""

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


@dataclass(slots=True, kw_only=True)
class SipAuthenticationResponse(Message):
    """SipAuthenticationResponse"""

    sip_authentication: SipAuthentication | None = field(
        default=None,
        metadata={"name": "SipAuthentication", "type": "Element", "message": "SipAuthentication"},
    )


@dataclass(slots=True, kw_only=True)
class SipAuthenticationSbc(Message):
    """SipAuthenticationSbc"""

    zone: SbcZone | None = field(default=None, metadata={"name": "Zone", "type": "Element", "message": "SbcZone"})


@dataclass(slots=True, kw_only=True)
class SipSigPort(Message):
    """SipSigPort"""

    index: str | None = field(default=None, metadata={"name": "Index", "type": "Element", "codec": "str"})
    port_number: str | None = field(default=None, metadata={"name": "PortNumber", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class SmppSettings(Message):
    """SmppSettings"""

    smpp_username: str | None = field(
        default=None,
        metadata={"name": "SmppUsername", "type": "Element", "codec": "str"},
    )
    password: str | None = field(default=None, metadata={"name": "Password", "type": "Element", "codec": "str"})
    reset_password: bool | str | None = field(
        default=None,
        metadata={"name": "ResetPassword", "type": "Element", "codec": "bool"},
    )
    dlr: Dlr | str | None = field(default=None, metadata={"name": "Dlr", "type": "Element", "enum": "Dlr"})
    dlr_carrier: bool | str | None = field(
        default=None,
        metadata={"name": "DlrCarrier", "type": "Element", "codec": "bool"},
    )
    max_pending_submits: int | str | None = field(
        default=None,
        metadata={"name": "MaxPendingSubmits", "type": "Element", "codec": "int"},
    )
    force_ton: bool | str | None = field(
        default=None,
        metadata={"name": "ForceTon", "type": "Element", "codec": "bool"},
    )
    allow_third_party_tn: bool | str | None = field(
        default=None,
        metadata={"name": "AllowThirdPartyTN", "type": "Element", "codec": "bool"},
    )
    connection_type_default: ConnectionType | str | None = field(
        default=None,
        metadata={"name": "ConnectionTypeDefault", "type": "Element", "enum": "ConnectionType"},
    )
    max_connections: int | str | None = field(
        default=None,
        metadata={"name": "MaxConnections", "type": "Element", "codec": "int"},
    )
    src_ton: TypeOfNumber | str | None = field(
        default=None,
        metadata={"name": "SrcTon", "type": "Element", "enum": "TypeOfNumber"},
    )
    src_npi: NumberingPlanIndicator | str | None = field(
        default=None,
        metadata={"name": "SrcNpi", "type": "Element", "enum": "NumberingPlanIndicator"},
    )
    dst_ton: TypeOfNumber | str | None = field(
        default=None,
        metadata={"name": "DstTon", "type": "Element", "enum": "TypeOfNumber"},
    )
    dst_npi: NumberingPlanIndicator | str | None = field(
        default=None,
        metadata={"name": "DstNpi", "type": "Element", "enum": "NumberingPlanIndicator"},
    )


@dataclass(slots=True, kw_only=True)
class TerminationSettingResponse(Message):
    """TerminationSettingResponse"""

    termination_settings: list[AccountTerminationSettings] = field(
        default_factory=list,
        metadata={"name": "TerminationSettings", "type": "Element", "message": "AccountTerminationSettings"},
    )


@dataclass(slots=True, kw_only=True)
class TollFreePeeringPartner(Message):
    """TollFreePeeringPartner"""

    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})


@dataclass(slots=True, kw_only=True)
class TollFreeSettings(Message):
    """TollFreeSettings"""

    resp_org_exception: bool | str | None = field(
        default=None,
        metadata={"name": "RespOrgException", "type": "Element", "codec": "bool"},
    )
    resp_org_id_list: RespOrgIdList | None = field(
        default=None,
        metadata={"name": "RespOrgIdList", "type": "Element", "message": "RespOrgIdList"},
    )
    target_bandwidth_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetBandwidthRespOrgId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TollFreeSettingsResponse(Message):
    """TollFreeSettingsResponse"""

    toll_free_settings: TollFreeSettings | None = field(
        default=None,
        metadata={"name": "TollFreeSettings", "type": "Element", "message": "TollFreeSettings"},
    )


@dataclass(slots=True, kw_only=True)
class TrunkAllocationRule(Message):
    """TrunkAllocationRule"""

    lower_bound: int | str | None = field(
        default=None,
        metadata={"name": "LowerBound", "type": "Element", "codec": "int"},
    )
    ratio: int | str | None = field(default=None, metadata={"name": "Ratio", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class TrunkAllocationRules(Message):
    """TrunkAllocationRules"""

    trunk_allocation_rule: list[TrunkAllocationRule] = field(
        default_factory=list,
        metadata={"name": "TrunkAllocationRule", "type": "Element", "message": "TrunkAllocationRule"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingCloudSettings(Message):
    """UcTrunkingCloudSettings"""

    bi_directional_trunks: int | str | None = field(
        default=None,
        metadata={"name": "BiDirectionalTrunks", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingCloudSettingsResponse(Message):
    """UcTrunkingCloudSettingsResponse"""

    uc_trunking_cloud_settings: UcTrunkingCloudSettings | None = field(
        default=None,
        metadata={"name": "UcTrunkingCloudSettings", "type": "Element", "message": "UcTrunkingCloudSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingSettings(Message):
    """UcTrunkingSettings"""

    partner_type: PartnerType | str | None = field(
        default=None,
        metadata={"name": "PartnerType", "type": "Element", "enum": "PartnerType"},
    )
    max_uc_trunks: int | str | None = field(
        default=None,
        metadata={"name": "MaxUcTrunks", "type": "Element", "codec": "int"},
    )
    billing_type: BillingType | str | None = field(
        default=None,
        metadata={"name": "BillingType", "type": "Element", "enum": "BillingType"},
    )
    customer_traffic_allowed: CustomerTrafficAllowed | str | None = field(
        default=None,
        metadata={"name": "CustomerTrafficAllowed", "type": "Element", "enum": "CustomerTrafficAllowed"},
    )
    usage_category: UsageCategory | str | None = field(
        default=None,
        metadata={"name": "UsageCategory", "type": "Element", "enum": "UsageCategory"},
    )
    trunk_allocation_rules: TrunkAllocationRules | None = field(
        default=None,
        metadata={"name": "TrunkAllocationRules", "type": "Element", "message": "TrunkAllocationRules"},
    )


@dataclass(slots=True, kw_only=True)
class UcTrunkingSettingsResponse(Message):
    """UcTrunkingSettingsResponse"""

    uc_trunking_settings: UcTrunkingSettings | None = field(
        default=None,
        metadata={"name": "UcTrunkingSettings", "type": "Element", "message": "UcTrunkingSettings"},
    )


@dataclass(slots=True, kw_only=True)
class WebRtc(Message):
    """WebRtc"""

    enabled: bool | str | None = field(default=None, metadata={"name": "Enabled", "type": "Element", "codec": "bool"})
