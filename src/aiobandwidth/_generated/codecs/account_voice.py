"""Decoders and writers of the group ``account_voice``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Codecs,
    Known,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_decimal,
)
from aiobandwidth._generated.models.account_voice import (
    AccountTerminationSettings,
    E911Settings,
    E911SettingsResponse,
    EvsCredential,
    EvsCredentials,
    Hosts,
    LegacyTerminationSettings,
    RespOrgIdList,
    RogerTerminationSettings,
    TerminationSettingResponse,
    TollFreeSettings,
    TollFreeSettingsResponse,
    TrunkAllocationRule,
    TrunkAllocationRules,
    UcTrunkingCloudSettings,
    UcTrunkingCloudSettingsResponse,
    UcTrunkingSettings,
    UcTrunkingSettingsResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import sip_peer_hosts
else:
    common = Codecs("common")
    sip_peer_hosts = Codecs("sip_peer_hosts")

_BillingType = Known("BillingType")
_CustomerTrafficAllowed = Known("CustomerTrafficAllowed")
_PartnerType = Known("PartnerType")
_RateType = Known("RateType")
_UsageCategory = Known("UsageCategory")


def decode_AccountTerminationSettings(node: etree._Element, depth: int) -> AccountTerminationSettings:
    made = new(AccountTerminationSettings)
    made.extra = made.roger_used_for_termination_settings = made.http_voice_proxy_term_host = None
    made.legacy_termination_settings = made.roger_termination_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RogerUsedForTerminationSettings" and made.roger_used_for_termination_settings is None and not len(child):
            made.roger_used_for_termination_settings = BOOLS[child.text or ""]
        elif tag == "HttpVoiceProxyTermHost" and made.http_voice_proxy_term_host is None and not len(child):
            made.http_voice_proxy_term_host = child.text or ""
        elif tag == "LegacyTerminationSettings" and made.legacy_termination_settings is None:
            made.legacy_termination_settings = decode_LegacyTerminationSettings(child, depth)
        elif tag == "RogerTerminationSettings" and made.roger_termination_settings is None:
            made.roger_termination_settings = decode_RogerTerminationSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountTerminationSettings(made: AccountTerminationSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountTerminationSettings or made.extra is not None:
        careful(made, AccountTerminationSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.roger_used_for_termination_settings is not None:
        put_text(parts, "RogerUsedForTerminationSettings", made.roger_used_for_termination_settings)
    if made.http_voice_proxy_term_host is not None:
        put_text(parts, "HttpVoiceProxyTermHost", made.http_voice_proxy_term_host)
    if made.legacy_termination_settings is not None:
        write_LegacyTerminationSettings(made.legacy_termination_settings, parts, "LegacyTerminationSettings")
    if made.roger_termination_settings is not None:
        write_RogerTerminationSettings(made.roger_termination_settings, parts, "RogerTerminationSettings")
    close(parts, start, name)


def decode_E911Settings(node: etree._Element, depth: int) -> E911Settings:
    made = new(E911Settings)
    made.extra = made.hosts = made.evs_credentials = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Hosts" and made.hosts is None:
            made.hosts = decode_Hosts(child, depth)
        elif tag == "EVSCredentials" and made.evs_credentials is None:
            made.evs_credentials = decode_EvsCredentials(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911Settings(made: E911Settings, parts: list[str], name: str) -> None:
    if made.__class__ is not E911Settings or made.extra is not None:
        careful(made, E911Settings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.hosts is not None:
        write_Hosts(made.hosts, parts, "Hosts")
    if made.evs_credentials is not None:
        write_EvsCredentials(made.evs_credentials, parts, "EVSCredentials")
    close(parts, start, name)


def decode_E911SettingsResponse(node: etree._Element, depth: int) -> E911SettingsResponse:
    made = new(E911SettingsResponse)
    made.extra = made.e911_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "E911Settings" and made.e911_settings is None:
            made.e911_settings = decode_E911Settings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_E911SettingsResponse(made: E911SettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not E911SettingsResponse or made.extra is not None:
        careful(made, E911SettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.e911_settings is not None:
        write_E911Settings(made.e911_settings, parts, "E911Settings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_EvsCredential(node: etree._Element, depth: int) -> EvsCredential:
    made = new(EvsCredential)
    made.extra = made.evs_account_id = made.route_type = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EVSAccountId" and made.evs_account_id is None and not len(child):
            made.evs_account_id = child.text or ""
        elif tag == "RouteType" and made.route_type is None and not len(child):
            made.route_type = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EvsCredential(made: EvsCredential, parts: list[str], name: str) -> None:
    if made.__class__ is not EvsCredential or made.extra is not None:
        careful(made, EvsCredential, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.evs_account_id is not None:
        put_text(parts, "EVSAccountId", made.evs_account_id)
    if made.route_type is not None:
        put_text(parts, "RouteType", made.route_type)
    close(parts, start, name)


def decode_EvsCredentials(node: etree._Element, depth: int) -> EvsCredentials:
    made = new(EvsCredentials)
    made.extra = None
    made.evs_credential = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EVSCredential":
            made.evs_credential.append(decode_EvsCredential(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_EvsCredentials(made: EvsCredentials, parts: list[str], name: str) -> None:
    if made.__class__ is not EvsCredentials or made.extra is not None:
        careful(made, EvsCredentials, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for evs_credential_ in plain_list(made.evs_credential):
        write_EvsCredential(evs_credential_, parts, "EVSCredential")
    close(parts, start, name)


def decode_Hosts(node: etree._Element, depth: int) -> Hosts:
    made = new(Hosts)
    made.extra = None
    made.host = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Host":
            made.host.append(sip_peer_hosts.decode_Host(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Hosts(made: Hosts, parts: list[str], name: str) -> None:
    if made.__class__ is not Hosts or made.extra is not None:
        careful(made, Hosts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for host_ in plain_list(made.host):
        sip_peer_hosts.write_Host(host_, parts, "Host")
    close(parts, start, name)


def decode_LegacyTerminationSettings(node: etree._Element, depth: int) -> LegacyTerminationSettings:
    made = new(LegacyTerminationSettings)
    made.extra = made.customer_traffic_allowed = made.cps_queue = made.concurrent_outbound_calls = None
    made.concurrent_bidirectional_calls = made.billing_type = made.rate_type = made.discount_percentage = None
    made.guaranteed_termination = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerTrafficAllowed" and made.customer_traffic_allowed is None and not len(child):
            made.customer_traffic_allowed = _CustomerTrafficAllowed[child.text or ""]
        elif tag == "CpsQueue" and made.cps_queue is None and not len(child):
            made.cps_queue = INTS[child.text or ""]
        elif tag == "ConcurrentOutboundCalls" and made.concurrent_outbound_calls is None and not len(child):
            made.concurrent_outbound_calls = INTS[child.text or ""]
        elif tag == "ConcurrentBidirectionalCalls" and made.concurrent_bidirectional_calls is None and not len(child):
            made.concurrent_bidirectional_calls = INTS[child.text or ""]
        elif tag == "BillingType" and made.billing_type is None and not len(child):
            made.billing_type = _BillingType[child.text or ""]
        elif tag == "RateType" and made.rate_type is None and not len(child):
            made.rate_type = _RateType[child.text or ""]
        elif tag == "DiscountPercentage" and made.discount_percentage is None and not len(child):
            made.discount_percentage = read_decimal(child.text or "")
        elif tag == "GuaranteedTermination" and made.guaranteed_termination is None and not len(child):
            made.guaranteed_termination = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LegacyTerminationSettings(made: LegacyTerminationSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not LegacyTerminationSettings or made.extra is not None:
        careful(made, LegacyTerminationSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_traffic_allowed is not None:
        put_text(parts, "CustomerTrafficAllowed", made.customer_traffic_allowed)
    if made.cps_queue is not None:
        put_text(parts, "CpsQueue", made.cps_queue)
    if made.concurrent_outbound_calls is not None:
        put_text(parts, "ConcurrentOutboundCalls", made.concurrent_outbound_calls)
    if made.concurrent_bidirectional_calls is not None:
        put_text(parts, "ConcurrentBidirectionalCalls", made.concurrent_bidirectional_calls)
    if made.billing_type is not None:
        put_text(parts, "BillingType", made.billing_type)
    if made.rate_type is not None:
        put_text(parts, "RateType", made.rate_type)
    if made.discount_percentage is not None:
        put_text(parts, "DiscountPercentage", made.discount_percentage)
    if made.guaranteed_termination is not None:
        put_text(parts, "GuaranteedTermination", made.guaranteed_termination)
    close(parts, start, name)


def decode_RespOrgIdList(node: etree._Element, depth: int) -> RespOrgIdList:
    made = new(RespOrgIdList)
    made.extra = None
    made.resp_org_id = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RespOrgId" and not len(child):
            made.resp_org_id.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RespOrgIdList(made: RespOrgIdList, parts: list[str], name: str) -> None:
    if made.__class__ is not RespOrgIdList or made.extra is not None:
        careful(made, RespOrgIdList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.resp_org_id:
        put_texts(parts, "RespOrgId", made.resp_org_id)
    close(parts, start, name)


def decode_RogerTerminationSettings(node: etree._Element, depth: int) -> RogerTerminationSettings:
    made = new(RogerTerminationSettings)
    made.extra = made.subnet_addressing_allowed = made.termination_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SubnetAddressingAllowed" and made.subnet_addressing_allowed is None and not len(child):
            made.subnet_addressing_allowed = BOOLS[child.text or ""]
        elif tag == "TerminationId" and made.termination_id is None and not len(child):
            made.termination_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RogerTerminationSettings(made: RogerTerminationSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not RogerTerminationSettings or made.extra is not None:
        careful(made, RogerTerminationSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.subnet_addressing_allowed is not None:
        put_text(parts, "SubnetAddressingAllowed", made.subnet_addressing_allowed)
    if made.termination_id is not None:
        put_text(parts, "TerminationId", made.termination_id)
    close(parts, start, name)


def decode_TerminationSettingResponse(node: etree._Element, depth: int) -> TerminationSettingResponse:
    made = new(TerminationSettingResponse)
    made.extra = made.response_status = None
    made.termination_settings = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TerminationSettings":
            made.termination_settings.append(decode_AccountTerminationSettings(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TerminationSettingResponse(made: TerminationSettingResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TerminationSettingResponse or made.extra is not None:
        careful(made, TerminationSettingResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for termination_settings_ in plain_list(made.termination_settings):
        write_AccountTerminationSettings(termination_settings_, parts, "TerminationSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TollFreeSettings(node: etree._Element, depth: int) -> TollFreeSettings:
    made = new(TollFreeSettings)
    made.extra = made.resp_org_exception = made.resp_org_id_list = made.target_bandwidth_resp_org_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RespOrgException" and made.resp_org_exception is None and not len(child):
            made.resp_org_exception = BOOLS[child.text or ""]
        elif tag == "TargetBandwidthRespOrgId" and made.target_bandwidth_resp_org_id is None and not len(child):
            made.target_bandwidth_resp_org_id = child.text or ""
        elif tag == "RespOrgIdList" and made.resp_org_id_list is None:
            made.resp_org_id_list = decode_RespOrgIdList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeSettings(made: TollFreeSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeSettings or made.extra is not None:
        careful(made, TollFreeSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.resp_org_exception is not None:
        put_text(parts, "RespOrgException", made.resp_org_exception)
    if made.resp_org_id_list is not None:
        write_RespOrgIdList(made.resp_org_id_list, parts, "RespOrgIdList")
    if made.target_bandwidth_resp_org_id is not None:
        put_text(parts, "TargetBandwidthRespOrgId", made.target_bandwidth_resp_org_id)
    close(parts, start, name)


def decode_TollFreeSettingsResponse(node: etree._Element, depth: int) -> TollFreeSettingsResponse:
    made = new(TollFreeSettingsResponse)
    made.extra = made.toll_free_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFreeSettings" and made.toll_free_settings is None:
            made.toll_free_settings = decode_TollFreeSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeSettingsResponse(made: TollFreeSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeSettingsResponse or made.extra is not None:
        careful(made, TollFreeSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free_settings is not None:
        write_TollFreeSettings(made.toll_free_settings, parts, "TollFreeSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TrunkAllocationRule(node: etree._Element, depth: int) -> TrunkAllocationRule:
    made = new(TrunkAllocationRule)
    made.extra = made.lower_bound = made.ratio = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "LowerBound" and made.lower_bound is None and not len(child):
            made.lower_bound = INTS[child.text or ""]
        elif tag == "Ratio" and made.ratio is None and not len(child):
            made.ratio = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TrunkAllocationRule(made: TrunkAllocationRule, parts: list[str], name: str) -> None:
    if made.__class__ is not TrunkAllocationRule or made.extra is not None:
        careful(made, TrunkAllocationRule, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.lower_bound is not None:
        put_text(parts, "LowerBound", made.lower_bound)
    if made.ratio is not None:
        put_text(parts, "Ratio", made.ratio)
    close(parts, start, name)


def decode_TrunkAllocationRules(node: etree._Element, depth: int) -> TrunkAllocationRules:
    made = new(TrunkAllocationRules)
    made.extra = None
    made.trunk_allocation_rule = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TrunkAllocationRule":
            made.trunk_allocation_rule.append(decode_TrunkAllocationRule(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TrunkAllocationRules(made: TrunkAllocationRules, parts: list[str], name: str) -> None:
    if made.__class__ is not TrunkAllocationRules or made.extra is not None:
        careful(made, TrunkAllocationRules, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for trunk_allocation_rule_ in plain_list(made.trunk_allocation_rule):
        write_TrunkAllocationRule(trunk_allocation_rule_, parts, "TrunkAllocationRule")
    close(parts, start, name)


def decode_UcTrunkingCloudSettings(node: etree._Element, depth: int) -> UcTrunkingCloudSettings:
    made = new(UcTrunkingCloudSettings)
    made.extra = made.bi_directional_trunks = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BiDirectionalTrunks" and made.bi_directional_trunks is None and not len(child):
            made.bi_directional_trunks = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingCloudSettings(made: UcTrunkingCloudSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingCloudSettings or made.extra is not None:
        careful(made, UcTrunkingCloudSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.bi_directional_trunks is not None:
        put_text(parts, "BiDirectionalTrunks", made.bi_directional_trunks)
    close(parts, start, name)


def decode_UcTrunkingCloudSettingsResponse(node: etree._Element, depth: int) -> UcTrunkingCloudSettingsResponse:
    made = new(UcTrunkingCloudSettingsResponse)
    made.extra = made.uc_trunking_cloud_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UcTrunkingCloudSettings" and made.uc_trunking_cloud_settings is None:
            made.uc_trunking_cloud_settings = decode_UcTrunkingCloudSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingCloudSettingsResponse(made: UcTrunkingCloudSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingCloudSettingsResponse or made.extra is not None:
        careful(made, UcTrunkingCloudSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.uc_trunking_cloud_settings is not None:
        write_UcTrunkingCloudSettings(made.uc_trunking_cloud_settings, parts, "UcTrunkingCloudSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_UcTrunkingSettings(node: etree._Element, depth: int) -> UcTrunkingSettings:
    made = new(UcTrunkingSettings)
    made.extra = made.partner_type = made.max_uc_trunks = made.billing_type = made.customer_traffic_allowed = None
    made.usage_category = made.trunk_allocation_rules = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PartnerType" and made.partner_type is None and not len(child):
            made.partner_type = _PartnerType[child.text or ""]
        elif tag == "MaxUcTrunks" and made.max_uc_trunks is None and not len(child):
            made.max_uc_trunks = INTS[child.text or ""]
        elif tag == "BillingType" and made.billing_type is None and not len(child):
            made.billing_type = _BillingType[child.text or ""]
        elif tag == "CustomerTrafficAllowed" and made.customer_traffic_allowed is None and not len(child):
            made.customer_traffic_allowed = _CustomerTrafficAllowed[child.text or ""]
        elif tag == "UsageCategory" and made.usage_category is None and not len(child):
            made.usage_category = _UsageCategory[child.text or ""]
        elif tag == "TrunkAllocationRules" and made.trunk_allocation_rules is None:
            made.trunk_allocation_rules = decode_TrunkAllocationRules(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingSettings(made: UcTrunkingSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingSettings or made.extra is not None:
        careful(made, UcTrunkingSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.partner_type is not None:
        put_text(parts, "PartnerType", made.partner_type)
    if made.max_uc_trunks is not None:
        put_text(parts, "MaxUcTrunks", made.max_uc_trunks)
    if made.billing_type is not None:
        put_text(parts, "BillingType", made.billing_type)
    if made.customer_traffic_allowed is not None:
        put_text(parts, "CustomerTrafficAllowed", made.customer_traffic_allowed)
    if made.usage_category is not None:
        put_text(parts, "UsageCategory", made.usage_category)
    if made.trunk_allocation_rules is not None:
        write_TrunkAllocationRules(made.trunk_allocation_rules, parts, "TrunkAllocationRules")
    close(parts, start, name)


def decode_UcTrunkingSettingsResponse(node: etree._Element, depth: int) -> UcTrunkingSettingsResponse:
    made = new(UcTrunkingSettingsResponse)
    made.extra = made.uc_trunking_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "UcTrunkingSettings" and made.uc_trunking_settings is None:
            made.uc_trunking_settings = decode_UcTrunkingSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UcTrunkingSettingsResponse(made: UcTrunkingSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not UcTrunkingSettingsResponse or made.extra is not None:
        careful(made, UcTrunkingSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.uc_trunking_settings is not None:
        write_UcTrunkingSettings(made.uc_trunking_settings, parts, "UcTrunkingSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
