"""Messages of the group ``account_messaging``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.routing import NnRoute
    from aiobandwidth._generated.models.sip_peer_messaging import BreakOutCountries, ConnectionType


class DeliveryReceiptLevel(StrEnum):
    """Which delivery receipts are passed on."""

    INTERMEDIATE = "INTERMEDIATE"
    FINAL = "FINAL"


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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountHttpFeature(Message):
    """HTTP messaging of the account."""

    default_proxy_peer_id: str | None = field(
        default=None,
        metadata={"name": "DefaultProxyPeerId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountHttpFeatureResponse(Message):
    """Reply with the account's HTTP messaging feature."""

    account_http_feature: AccountHttpFeature | None = field(
        default=None,
        metadata={"name": "AccountHttpFeature", "type": "Element", "message": "AccountHttpFeature"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountMessagingRoutesResponse(Message):
    """Reply with the account's messaging routes."""

    messaging_routes: MessagingRoutes | None = field(
        default=None,
        metadata={"name": "MessagingRoutes", "type": "Element", "message": "MessagingRoutes"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountMessagingSettings(Message):
    """Whether and how the account's numbers may send messages."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountMmsFeature(Message):
    """MMS of the account, with its MM4 link."""

    mms_settings: AccountMmsSettings | None = field(
        default=None,
        metadata={"name": "MmsSettings", "type": "Element", "message": "AccountMmsSettings"},
    )
    mm4_settings: Mm4Settings | None = field(
        default=None,
        metadata={"name": "MM4Settings", "type": "Element", "message": "Mm4Settings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountMmsFeatureResponse(Message):
    """Reply with the account's MMS feature."""

    mms_feature: AccountMmsFeature | None = field(
        default=None,
        metadata={"name": "MmsFeature", "type": "Element", "message": "AccountMmsFeature"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountMmsFeatureSettingsResponse(Message):
    """Reply with the account's MMS settings alone."""

    mms_settings: AccountMmsSettings | None = field(
        default=None,
        metadata={"name": "mmsSettings", "type": "Element", "message": "AccountMmsSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountMmsSettings(Message):
    """What the account may do with MMS."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountSmsFeature(Message):
    """SMS of the account, with its SMPP link."""

    account_sms_feature_settings: AccountSmsFeatureSettings | None = field(
        default=None,
        metadata={"name": "AccountSmsFeatureSettings", "type": "Element", "message": "AccountSmsFeatureSettings"},
    )
    smpp_settings: SmppSettings | None = field(
        default=None,
        metadata={"name": "SmppSettings", "type": "Element", "message": "SmppSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountSmsFeatureResponse(Message):
    """Reply with the account's SMS feature."""

    account_sms_feature: AccountSmsFeature | None = field(
        default=None,
        metadata={"name": "AccountSmsFeature", "type": "Element", "message": "AccountSmsFeature"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountSmsFeatureSettings(Message):
    """Number types and destination zones that the account may send SMS with."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingA2pCampaign(Message):
    """Campaign that A2P messages are sent under."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingA2pCampaigns(Message):
    """A2P campaigns of the account."""

    messaging_a2p_campaign: list[MessagingA2pCampaign] = field(
        default_factory=list,
        metadata={"name": "MessagingA2pCampaign", "type": "Element", "message": "MessagingA2pCampaign"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingA2pCampaignsResponse(Message):
    """Reply with the account's A2P campaigns."""

    messaging_a2p_campaigns: MessagingA2pCampaigns | None = field(
        default=None,
        metadata={"name": "MessagingA2pCampaigns", "type": "Element", "message": "MessagingA2pCampaigns"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingRoute(Message):
    """Route for messages of one kind of number."""

    nnid: str | None = field(default=None, metadata={"name": "NNID", "type": "Element", "codec": "str"})
    tn_type: RoutedTnType | str | None = field(
        default=None,
        metadata={"name": "TNType", "type": "Element", "enum": "RoutedTnType"},
    )
    default: bool | str | None = field(default=None, metadata={"name": "Default", "type": "Element", "codec": "bool"})
    details: MessagingRouteDetails | None = field(
        default=None,
        metadata={"name": "Details", "type": "Element", "message": "MessagingRouteDetails"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingRouteDetails(Message):
    """Network that a messaging route leads to."""

    nn_route: NnRoute | None = field(
        default=None,
        metadata={"name": "NNRoute", "type": "Element", "message": "NnRoute"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingRoutes(Message):
    """Messaging routes of the account."""

    messaging_route: list[MessagingRoute] = field(
        default_factory=list,
        metadata={"name": "MessagingRoute", "type": "Element", "message": "MessagingRoute"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MessagingSettingsResponse(Message):
    """Reply with the account's messaging settings."""

    messaging_settings: AccountMessagingSettings | None = field(
        default=None,
        metadata={"name": "MessagingSettings", "type": "Element", "message": "AccountMessagingSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Mm4Settings(Message):
    """Connection over which the account exchanges MMS (MM4)."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MmsFeatureMm4AdminSettingsResponse(Message):
    """Reply with the account's MM4 settings."""

    mm4_settings: Mm4Settings | None = field(
        default=None,
        metadata={"name": "mm4Settings", "type": "Element", "message": "Mm4Settings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class SmppSettings(Message):
    """Connection over which the account exchanges SMS (SMPP)."""

    smpp_username: str | None = field(
        default=None,
        metadata={"name": "SmppUsername", "type": "Element", "codec": "str"},
    )
    password: str | None = field(default=None, metadata={"name": "Password", "type": "Element", "codec": "str"})
    reset_password: bool | str | None = field(
        default=None,
        metadata={"name": "ResetPassword", "type": "Element", "codec": "bool"},
    )
    dlr: DeliveryReceiptLevel | str | None = field(
        default=None,
        metadata={"name": "Dlr", "type": "Element", "enum": "DeliveryReceiptLevel"},
    )
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
