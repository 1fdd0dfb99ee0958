"""Messages of the group ``account_voice``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from decimal import Decimal
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.sip_peer_hosts import Host
    from aiobandwidth._generated.models.sip_peers import CustomerTrafficAllowed
    from aiobandwidth._generated.models.sites import UsageCategory


class BillingType(StrEnum):
    """What a call is billed by: the dialled number, or where it was ported to."""

    DNIS = "DNIS"
    LRN = "LRN"


class PartnerType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    RESELLER = "RESELLER"
    AGENT = "AGENT"


class RateType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    FLAT = "FLAT"
    FULL_CR = "FULL_CR"
    NPA_NXX = "npanxx"
    BILL_NUM_LCR = "BILL_NUM_LCR"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountTerminationSettings(Message):
    """How the account's outgoing calls are carried and billed."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911Settings(Message):
    """Hosts and credentials for the account's emergency calls."""

    hosts: Hosts | None = field(default=None, metadata={"name": "Hosts", "type": "Element", "message": "Hosts"})
    evs_credentials: EvsCredentials | None = field(
        default=None,
        metadata={"name": "EVSCredentials", "type": "Element", "message": "EvsCredentials"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911SettingsResponse(Message):
    """Reply with the account's E911 settings."""

    e911_settings: E911Settings | None = field(
        default=None,
        metadata={"name": "E911Settings", "type": "Element", "message": "E911Settings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EvsCredential(Message):
    """Account with the emergency voice service, per kind of route."""

    evs_account_id: str | None = field(
        default=None,
        metadata={"name": "EVSAccountId", "type": "Element", "codec": "str"},
    )
    route_type: str | None = field(default=None, metadata={"name": "RouteType", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EvsCredentials(Message):
    """Accounts with the emergency voice service."""

    evs_credential: list[EvsCredential] = field(
        default_factory=list,
        metadata={"name": "EVSCredential", "type": "Element", "message": "EvsCredential"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Hosts(Message):
    """Hosts for emergency calls."""

    host: list[Host] = field(default_factory=list, metadata={"name": "Host", "type": "Element", "message": "Host"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LegacyTerminationSettings(Message):
    """Limits and rates of outgoing calls on the legacy platform.

    Attributes:
        discount_percentage: Percent.
    """

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RespOrgIdList(Message):
    """Responsible organizations (RespOrgs) of the account's toll-free numbers."""

    resp_org_id: list[str] = field(
        default_factory=list,
        metadata={"name": "RespOrgId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RogerTerminationSettings(Message):
    """Outgoing calls of an account on the Roger platform."""

    subnet_addressing_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "SubnetAddressingAllowed", "type": "Element", "codec": "bool"},
    )
    termination_id: str | None = field(
        default=None,
        metadata={"name": "TerminationId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TerminationSettingResponse(Message):
    """Reply with the account's termination settings."""

    termination_settings: list[AccountTerminationSettings] = field(
        default_factory=list,
        metadata={"name": "TerminationSettings", "type": "Element", "message": "AccountTerminationSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeSettings(Message):
    """Toll-free settings of the account."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeSettingsResponse(Message):
    """Reply with the account's toll-free settings."""

    toll_free_settings: TollFreeSettings | None = field(
        default=None,
        metadata={"name": "TollFreeSettings", "type": "Element", "message": "TollFreeSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TrunkAllocationRule(Message):
    """Ratio of seats to trunks that holds from a lower bound on."""

    lower_bound: int | str | None = field(
        default=None,
        metadata={"name": "LowerBound", "type": "Element", "codec": "int"},
    )
    ratio: int | str | None = field(default=None, metadata={"name": "Ratio", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TrunkAllocationRules(Message):
    """How many trunks go with how many seats."""

    trunk_allocation_rule: list[TrunkAllocationRule] = field(
        default_factory=list,
        metadata={"name": "TrunkAllocationRule", "type": "Element", "message": "TrunkAllocationRule"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingCloudSettings(Message):
    """Trunks for cloud calling."""

    bi_directional_trunks: int | str | None = field(
        default=None,
        metadata={"name": "BiDirectionalTrunks", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingCloudSettingsResponse(Message):
    """Reply with the account's cloud trunking settings."""

    uc_trunking_cloud_settings: UcTrunkingCloudSettings | None = field(
        default=None,
        metadata={"name": "UcTrunkingCloudSettings", "type": "Element", "message": "UcTrunkingCloudSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingSettings(Message):
    """Unified-communications trunking of the account."""

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


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UcTrunkingSettingsResponse(Message):
    """Reply with the account's trunking settings."""

    uc_trunking_settings: UcTrunkingSettings | None = field(
        default=None,
        metadata={"name": "UcTrunkingSettings", "type": "Element", "message": "UcTrunkingSettings"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
