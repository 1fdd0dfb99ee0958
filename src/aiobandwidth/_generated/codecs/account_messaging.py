"""Decoders and writers of the group ``account_messaging``. Generated from schemas/; do not edit."""

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
    read_date,
    read_datetime,
    read_decimal,
)
from aiobandwidth._generated.models.account_messaging import (
    AccountHttpFeature,
    AccountHttpFeatureResponse,
    AccountMessagingRoutesResponse,
    AccountMessagingSettings,
    AccountMmsFeature,
    AccountMmsFeatureResponse,
    AccountMmsFeatureSettingsResponse,
    AccountMmsSettings,
    AccountSmsFeature,
    AccountSmsFeatureResponse,
    AccountSmsFeatureSettings,
    MessagingA2pCampaign,
    MessagingA2pCampaigns,
    MessagingA2pCampaignsResponse,
    MessagingRoute,
    MessagingRouteDetails,
    MessagingRoutes,
    MessagingSettingsResponse,
    Mm4Settings,
    MmsFeatureMm4AdminSettingsResponse,
    SmppSettings,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import routing
    from aiobandwidth._generated.codecs import sip_peer_messaging
else:
    common = Codecs("common")
    routing = Codecs("routing")
    sip_peer_messaging = Codecs("sip_peer_messaging")

_ConnectionType = Known("ConnectionType")
_DeliveryReceiptLevel = Known("DeliveryReceiptLevel")
_NumberingPlanIndicator = Known("NumberingPlanIndicator")
_RoutedTnType = Known("RoutedTnType")
_TypeOfNumber = Known("TypeOfNumber")


def decode_AccountHttpFeature(node: etree._Element, depth: int) -> AccountHttpFeature:
    made = new(AccountHttpFeature)
    made.extra = made.default_proxy_peer_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "DefaultProxyPeerId" and made.default_proxy_peer_id is None and not len(child):
            made.default_proxy_peer_id = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountHttpFeature(made: AccountHttpFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountHttpFeature or made.extra is not None:
        careful(made, AccountHttpFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.default_proxy_peer_id is not None:
        put_text(parts, "DefaultProxyPeerId", made.default_proxy_peer_id)
    close(parts, start, name)


def decode_AccountHttpFeatureResponse(node: etree._Element, depth: int) -> AccountHttpFeatureResponse:
    made = new(AccountHttpFeatureResponse)
    made.extra = made.account_http_feature = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountHttpFeature" and made.account_http_feature is None:
            made.account_http_feature = decode_AccountHttpFeature(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountHttpFeatureResponse(made: AccountHttpFeatureResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountHttpFeatureResponse or made.extra is not None:
        careful(made, AccountHttpFeatureResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_http_feature is not None:
        write_AccountHttpFeature(made.account_http_feature, parts, "AccountHttpFeature")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AccountMessagingRoutesResponse(node: etree._Element, depth: int) -> AccountMessagingRoutesResponse:
    made = new(AccountMessagingRoutesResponse)
    made.extra = made.messaging_routes = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessagingRoutes" and made.messaging_routes is None:
            made.messaging_routes = decode_MessagingRoutes(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountMessagingRoutesResponse(made: AccountMessagingRoutesResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountMessagingRoutesResponse or made.extra is not None:
        careful(made, AccountMessagingRoutesResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.messaging_routes is not None:
        write_MessagingRoutes(made.messaging_routes, parts, "MessagingRoutes")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AccountMessagingSettings(node: etree._Element, depth: int) -> AccountMessagingSettings:
    made = new(AccountMessagingSettings)
    made.extra = made.enabled = made.enabled_on_new_tn = made.supported_on_imported_tns = None
    made.enable_on_net_message_routes = made.enable_off_net_message_routes = made.prevent_updating_net_number = None
    made.proxy_peers_owner = made.break_out_countries = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Enabled" and made.enabled is None and not len(child):
            made.enabled = BOOLS[child.text or ""]
        elif tag == "EnabledOnNewTN" and made.enabled_on_new_tn is None and not len(child):
            made.enabled_on_new_tn = BOOLS[child.text or ""]
        elif tag == "SupportedOnImportedTns" and made.supported_on_imported_tns is None and not len(child):
            made.supported_on_imported_tns = BOOLS[child.text or ""]
        elif tag == "EnableOnNetMessageRoutes" and made.enable_on_net_message_routes is None and not len(child):
            made.enable_on_net_message_routes = BOOLS[child.text or ""]
        elif tag == "EnableOffNetMessageRoutes" and made.enable_off_net_message_routes is None and not len(child):
            made.enable_off_net_message_routes = BOOLS[child.text or ""]
        elif tag == "PreventUpdatingNetNumber" and made.prevent_updating_net_number is None and not len(child):
            made.prevent_updating_net_number = BOOLS[child.text or ""]
        elif tag == "ProxyPeersOwner" and made.proxy_peers_owner is None and not len(child):
            made.proxy_peers_owner = BOOLS[child.text or ""]
        elif tag == "BreakOutCountries" and made.break_out_countries is None:
            made.break_out_countries = sip_peer_messaging.decode_BreakOutCountries(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountMessagingSettings(made: AccountMessagingSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountMessagingSettings or made.extra is not None:
        careful(made, AccountMessagingSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.enabled is not None:
        put_text(parts, "Enabled", made.enabled)
    if made.enabled_on_new_tn is not None:
        put_text(parts, "EnabledOnNewTN", made.enabled_on_new_tn)
    if made.supported_on_imported_tns is not None:
        put_text(parts, "SupportedOnImportedTns", made.supported_on_imported_tns)
    if made.enable_on_net_message_routes is not None:
        put_text(parts, "EnableOnNetMessageRoutes", made.enable_on_net_message_routes)
    if made.enable_off_net_message_routes is not None:
        put_text(parts, "EnableOffNetMessageRoutes", made.enable_off_net_message_routes)
    if made.prevent_updating_net_number is not None:
        put_text(parts, "PreventUpdatingNetNumber", made.prevent_updating_net_number)
    if made.proxy_peers_owner is not None:
        put_text(parts, "ProxyPeersOwner", made.proxy_peers_owner)
    if made.break_out_countries is not None:
        sip_peer_messaging.write_BreakOutCountries(made.break_out_countries, parts, "BreakOutCountries")
    close(parts, start, name)


def decode_AccountMmsFeature(node: etree._Element, depth: int) -> AccountMmsFeature:
    made = new(AccountMmsFeature)
    made.extra = made.mms_settings = made.mm4_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MmsSettings" and made.mms_settings is None:
            made.mms_settings = decode_AccountMmsSettings(child, depth)
        elif tag == "MM4Settings" and made.mm4_settings is None:
            made.mm4_settings = decode_Mm4Settings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountMmsFeature(made: AccountMmsFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountMmsFeature or made.extra is not None:
        careful(made, AccountMmsFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mms_settings is not None:
        write_AccountMmsSettings(made.mms_settings, parts, "MmsSettings")
    if made.mm4_settings is not None:
        write_Mm4Settings(made.mm4_settings, parts, "MM4Settings")
    close(parts, start, name)


def decode_AccountMmsFeatureResponse(node: etree._Element, depth: int) -> AccountMmsFeatureResponse:
    made = new(AccountMmsFeatureResponse)
    made.extra = made.mms_feature = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MmsFeature" and made.mms_feature is None:
            made.mms_feature = decode_AccountMmsFeature(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountMmsFeatureResponse(made: AccountMmsFeatureResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountMmsFeatureResponse or made.extra is not None:
        careful(made, AccountMmsFeatureResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mms_feature is not None:
        write_AccountMmsFeature(made.mms_feature, parts, "MmsFeature")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AccountMmsFeatureSettingsResponse(node: etree._Element, depth: int) -> AccountMmsFeatureSettingsResponse:
    made = new(AccountMmsFeatureSettingsResponse)
    made.extra = made.mms_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "mmsSettings" and made.mms_settings is None:
            made.mms_settings = decode_AccountMmsSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountMmsFeatureSettingsResponse(made: AccountMmsFeatureSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountMmsFeatureSettingsResponse or made.extra is not None:
        careful(made, AccountMmsFeatureSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mms_settings is not None:
        write_AccountMmsSettings(made.mms_settings, parts, "mmsSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AccountMmsSettings(node: etree._Element, depth: int) -> AccountMmsSettings:
    made = new(AccountMmsSettings)
    made.extra = made.mm4_enabled = made.toll_free_mms_allowed = made.default_provider = made.gen_dlr = None
    made.gen_read_reply = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MM4Enabled" and made.mm4_enabled is None and not len(child):
            made.mm4_enabled = BOOLS[child.text or ""]
        elif tag == "TollFreeMMSAllowed" and made.toll_free_mms_allowed is None and not len(child):
            made.toll_free_mms_allowed = BOOLS[child.text or ""]
        elif tag == "DefaultProvider" and made.default_provider is None and not len(child):
            made.default_provider = child.text or ""
        elif tag == "GenDlr" and made.gen_dlr is None and not len(child):
            made.gen_dlr = BOOLS[child.text or ""]
        elif tag == "GenReadReply" and made.gen_read_reply is None and not len(child):
            made.gen_read_reply = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountMmsSettings(made: AccountMmsSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountMmsSettings or made.extra is not None:
        careful(made, AccountMmsSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mm4_enabled is not None:
        put_text(parts, "MM4Enabled", made.mm4_enabled)
    if made.toll_free_mms_allowed is not None:
        put_text(parts, "TollFreeMMSAllowed", made.toll_free_mms_allowed)
    if made.default_provider is not None:
        put_text(parts, "DefaultProvider", made.default_provider)
    if made.gen_dlr is not None:
        put_text(parts, "GenDlr", made.gen_dlr)
    if made.gen_read_reply is not None:
        put_text(parts, "GenReadReply", made.gen_read_reply)
    close(parts, start, name)


def decode_AccountSmsFeature(node: etree._Element, depth: int) -> AccountSmsFeature:
    made = new(AccountSmsFeature)
    made.extra = made.account_sms_feature_settings = made.smpp_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountSmsFeatureSettings" and made.account_sms_feature_settings is None:
            made.account_sms_feature_settings = decode_AccountSmsFeatureSettings(child, depth)
        elif tag == "SmppSettings" and made.smpp_settings is None:
            made.smpp_settings = decode_SmppSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountSmsFeature(made: AccountSmsFeature, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountSmsFeature or made.extra is not None:
        careful(made, AccountSmsFeature, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_sms_feature_settings is not None:
        write_AccountSmsFeatureSettings(made.account_sms_feature_settings, parts, "AccountSmsFeatureSettings")
    if made.smpp_settings is not None:
        write_SmppSettings(made.smpp_settings, parts, "SmppSettings")
    close(parts, start, name)


def decode_AccountSmsFeatureResponse(node: etree._Element, depth: int) -> AccountSmsFeatureResponse:
    made = new(AccountSmsFeatureResponse)
    made.extra = made.account_sms_feature = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AccountSmsFeature" and made.account_sms_feature is None:
            made.account_sms_feature = decode_AccountSmsFeature(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountSmsFeatureResponse(made: AccountSmsFeatureResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountSmsFeatureResponse or made.extra is not None:
        careful(made, AccountSmsFeatureResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_sms_feature is not None:
        write_AccountSmsFeature(made.account_sms_feature, parts, "AccountSmsFeature")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_AccountSmsFeatureSettings(node: etree._Element, depth: int) -> AccountSmsFeatureSettings:
    made = new(AccountSmsFeatureSettings)
    made.extra = made.toll_free = made.short_code = made.zone1 = made.zone2 = made.zone3 = made.zone4 = None
    made.zone5 = made.smpp_enabled = made.default_provider = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TollFree" and made.toll_free is None and not len(child):
            made.toll_free = BOOLS[child.text or ""]
        elif tag == "ShortCode" and made.short_code is None and not len(child):
            made.short_code = BOOLS[child.text or ""]
        elif tag == "Zone1" and made.zone1 is None and not len(child):
            made.zone1 = BOOLS[child.text or ""]
        elif tag == "Zone2" and made.zone2 is None and not len(child):
            made.zone2 = BOOLS[child.text or ""]
        elif tag == "Zone3" and made.zone3 is None and not len(child):
            made.zone3 = BOOLS[child.text or ""]
        elif tag == "Zone4" and made.zone4 is None and not len(child):
            made.zone4 = BOOLS[child.text or ""]
        elif tag == "Zone5" and made.zone5 is None and not len(child):
            made.zone5 = BOOLS[child.text or ""]
        elif tag == "SmppEnabled" and made.smpp_enabled is None and not len(child):
            made.smpp_enabled = BOOLS[child.text or ""]
        elif tag == "DefaultProvider" and made.default_provider is None and not len(child):
            made.default_provider = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountSmsFeatureSettings(made: AccountSmsFeatureSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountSmsFeatureSettings or made.extra is not None:
        careful(made, AccountSmsFeatureSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.toll_free is not None:
        put_text(parts, "TollFree", made.toll_free)
    if made.short_code is not None:
        put_text(parts, "ShortCode", made.short_code)
    if made.zone1 is not None:
        put_text(parts, "Zone1", made.zone1)
    if made.zone2 is not None:
        put_text(parts, "Zone2", made.zone2)
    if made.zone3 is not None:
        put_text(parts, "Zone3", made.zone3)
    if made.zone4 is not None:
        put_text(parts, "Zone4", made.zone4)
    if made.zone5 is not None:
        put_text(parts, "Zone5", made.zone5)
    if made.smpp_enabled is not None:
        put_text(parts, "SmppEnabled", made.smpp_enabled)
    if made.default_provider is not None:
        put_text(parts, "DefaultProvider", made.default_provider)
    close(parts, start, name)


def decode_MessagingA2pCampaign(node: etree._Element, depth: int) -> MessagingA2pCampaign:
    made = new(MessagingA2pCampaign)
    made.extra = made.campaign_id = made.description = made.account_id_ = made.message_class = made.imported = None
    made.created_date = made.status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CampaignId" and made.campaign_id is None and not len(child):
            made.campaign_id = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "AccountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "MessageClass" and made.message_class is None and not len(child):
            made.message_class = child.text or ""
        elif tag == "Imported" and made.imported is None and not len(child):
            made.imported = BOOLS[child.text or ""]
        elif tag == "CreatedDate" and made.created_date is None and not len(child):
            made.created_date = read_datetime(child.text or "")
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingA2pCampaign(made: MessagingA2pCampaign, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingA2pCampaign or made.extra is not None:
        careful(made, MessagingA2pCampaign, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.campaign_id is not None:
        put_text(parts, "CampaignId", made.campaign_id)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.account_id_ is not None:
        put_text(parts, "AccountId", made.account_id_)
    if made.message_class is not None:
        put_text(parts, "MessageClass", made.message_class)
    if made.imported is not None:
        put_text(parts, "Imported", made.imported)
    if made.created_date is not None:
        put_text(parts, "CreatedDate", made.created_date)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    close(parts, start, name)


def decode_MessagingA2pCampaigns(node: etree._Element, depth: int) -> MessagingA2pCampaigns:
    made = new(MessagingA2pCampaigns)
    made.extra = None
    made.messaging_a2p_campaign = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessagingA2pCampaign":
            made.messaging_a2p_campaign.append(decode_MessagingA2pCampaign(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingA2pCampaigns(made: MessagingA2pCampaigns, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingA2pCampaigns or made.extra is not None:
        careful(made, MessagingA2pCampaigns, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for messaging_a2p_campaign_ in plain_list(made.messaging_a2p_campaign):
        write_MessagingA2pCampaign(messaging_a2p_campaign_, parts, "MessagingA2pCampaign")
    close(parts, start, name)


def decode_MessagingA2pCampaignsResponse(node: etree._Element, depth: int) -> MessagingA2pCampaignsResponse:
    made = new(MessagingA2pCampaignsResponse)
    made.extra = made.messaging_a2p_campaigns = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessagingA2pCampaigns" and made.messaging_a2p_campaigns is None:
            made.messaging_a2p_campaigns = decode_MessagingA2pCampaigns(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingA2pCampaignsResponse(made: MessagingA2pCampaignsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingA2pCampaignsResponse or made.extra is not None:
        careful(made, MessagingA2pCampaignsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.messaging_a2p_campaigns is not None:
        write_MessagingA2pCampaigns(made.messaging_a2p_campaigns, parts, "MessagingA2pCampaigns")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_MessagingRoute(node: etree._Element, depth: int) -> MessagingRoute:
    made = new(MessagingRoute)
    made.extra = made.nnid = made.tn_type = made.default = made.details = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "NNID" and made.nnid is None and not len(child):
            made.nnid = child.text or ""
        elif tag == "TNType" and made.tn_type is None and not len(child):
            made.tn_type = _RoutedTnType[child.text or ""]
        elif tag == "Default" and made.default is None and not len(child):
            made.default = BOOLS[child.text or ""]
        elif tag == "Details" and made.details is None:
            made.details = decode_MessagingRouteDetails(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingRoute(made: MessagingRoute, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingRoute or made.extra is not None:
        careful(made, MessagingRoute, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.nnid is not None:
        put_text(parts, "NNID", made.nnid)
    if made.tn_type is not None:
        put_text(parts, "TNType", made.tn_type)
    if made.default is not None:
        put_text(parts, "Default", made.default)
    if made.details is not None:
        write_MessagingRouteDetails(made.details, parts, "Details")
    close(parts, start, name)


def decode_MessagingRouteDetails(node: etree._Element, depth: int) -> MessagingRouteDetails:
    made = new(MessagingRouteDetails)
    made.extra = made.nn_route = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "NNRoute" and made.nn_route is None:
            made.nn_route = routing.decode_NnRoute(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingRouteDetails(made: MessagingRouteDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingRouteDetails or made.extra is not None:
        careful(made, MessagingRouteDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.nn_route is not None:
        routing.write_NnRoute(made.nn_route, parts, "NNRoute")
    close(parts, start, name)


def decode_MessagingRoutes(node: etree._Element, depth: int) -> MessagingRoutes:
    made = new(MessagingRoutes)
    made.extra = None
    made.messaging_route = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessagingRoute":
            made.messaging_route.append(decode_MessagingRoute(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingRoutes(made: MessagingRoutes, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingRoutes or made.extra is not None:
        careful(made, MessagingRoutes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for messaging_route_ in plain_list(made.messaging_route):
        write_MessagingRoute(messaging_route_, parts, "MessagingRoute")
    close(parts, start, name)


def decode_MessagingSettingsResponse(node: etree._Element, depth: int) -> MessagingSettingsResponse:
    made = new(MessagingSettingsResponse)
    made.extra = made.messaging_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MessagingSettings" and made.messaging_settings is None:
            made.messaging_settings = decode_AccountMessagingSettings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MessagingSettingsResponse(made: MessagingSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not MessagingSettingsResponse or made.extra is not None:
        careful(made, MessagingSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.messaging_settings is not None:
        write_AccountMessagingSettings(made.messaging_settings, parts, "MessagingSettings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Mm4Settings(node: etree._Element, depth: int) -> Mm4Settings:
    made = new(Mm4Settings)
    made.extra = made.conn_valid_window = made.domain = made.max_conn = made.persistent_conn = None
    made.keep_alive_noop = made.skip_ack = made.allow_multi_recepient = made.conn_message_ratio = None
    made.conn_sent_timeout = made.gen_dlr = made.gen_read_reply = made.max_messages_in_queue = made.loop_allowed = None
    made.force_ack = made.async_message_flow_supported = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ConnValidWindow" and made.conn_valid_window is None and not len(child):
            made.conn_valid_window = INTS[child.text or ""]
        elif tag == "Domain" and made.domain is None and not len(child):
            made.domain = child.text or ""
        elif tag == "MaxConn" and made.max_conn is None and not len(child):
            made.max_conn = INTS[child.text or ""]
        elif tag == "PersistentConn" and made.persistent_conn is None and not len(child):
            made.persistent_conn = BOOLS[child.text or ""]
        elif tag == "KeepAliveNoop" and made.keep_alive_noop is None and not len(child):
            made.keep_alive_noop = BOOLS[child.text or ""]
        elif tag == "SkipAck" and made.skip_ack is None and not len(child):
            made.skip_ack = BOOLS[child.text or ""]
        elif tag == "AllowMultiRecepient" and made.allow_multi_recepient is None and not len(child):
            made.allow_multi_recepient = BOOLS[child.text or ""]
        elif tag == "ConnMessageRatio" and made.conn_message_ratio is None and not len(child):
            made.conn_message_ratio = read_decimal(child.text or "")
        elif tag == "ConnSentTimeout" and made.conn_sent_timeout is None and not len(child):
            made.conn_sent_timeout = INTS[child.text or ""]
        elif tag == "GenDlr" and made.gen_dlr is None and not len(child):
            made.gen_dlr = BOOLS[child.text or ""]
        elif tag == "GenReadReply" and made.gen_read_reply is None and not len(child):
            made.gen_read_reply = BOOLS[child.text or ""]
        elif tag == "MaxMessagesInQueue" and made.max_messages_in_queue is None and not len(child):
            made.max_messages_in_queue = INTS[child.text or ""]
        elif tag == "LoopAllowed" and made.loop_allowed is None and not len(child):
            made.loop_allowed = BOOLS[child.text or ""]
        elif tag == "ForceAck" and made.force_ack is None and not len(child):
            made.force_ack = BOOLS[child.text or ""]
        elif tag == "AsyncMessageFlowSupported" and made.async_message_flow_supported is None and not len(child):
            made.async_message_flow_supported = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Mm4Settings(made: Mm4Settings, parts: list[str], name: str) -> None:
    if made.__class__ is not Mm4Settings or made.extra is not None:
        careful(made, Mm4Settings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.conn_valid_window is not None:
        put_text(parts, "ConnValidWindow", made.conn_valid_window)
    if made.domain is not None:
        put_text(parts, "Domain", made.domain)
    if made.max_conn is not None:
        put_text(parts, "MaxConn", made.max_conn)
    if made.persistent_conn is not None:
        put_text(parts, "PersistentConn", made.persistent_conn)
    if made.keep_alive_noop is not None:
        put_text(parts, "KeepAliveNoop", made.keep_alive_noop)
    if made.skip_ack is not None:
        put_text(parts, "SkipAck", made.skip_ack)
    if made.allow_multi_recepient is not None:
        put_text(parts, "AllowMultiRecepient", made.allow_multi_recepient)
    if made.conn_message_ratio is not None:
        put_text(parts, "ConnMessageRatio", made.conn_message_ratio)
    if made.conn_sent_timeout is not None:
        put_text(parts, "ConnSentTimeout", made.conn_sent_timeout)
    if made.gen_dlr is not None:
        put_text(parts, "GenDlr", made.gen_dlr)
    if made.gen_read_reply is not None:
        put_text(parts, "GenReadReply", made.gen_read_reply)
    if made.max_messages_in_queue is not None:
        put_text(parts, "MaxMessagesInQueue", made.max_messages_in_queue)
    if made.loop_allowed is not None:
        put_text(parts, "LoopAllowed", made.loop_allowed)
    if made.force_ack is not None:
        put_text(parts, "ForceAck", made.force_ack)
    if made.async_message_flow_supported is not None:
        put_text(parts, "AsyncMessageFlowSupported", made.async_message_flow_supported)
    close(parts, start, name)


def decode_MmsFeatureMm4AdminSettingsResponse(node: etree._Element, depth: int) -> MmsFeatureMm4AdminSettingsResponse:
    made = new(MmsFeatureMm4AdminSettingsResponse)
    made.extra = made.mm4_settings = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "mm4Settings" and made.mm4_settings is None:
            made.mm4_settings = decode_Mm4Settings(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MmsFeatureMm4AdminSettingsResponse(made: MmsFeatureMm4AdminSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not MmsFeatureMm4AdminSettingsResponse or made.extra is not None:
        careful(made, MmsFeatureMm4AdminSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mm4_settings is not None:
        write_Mm4Settings(made.mm4_settings, parts, "mm4Settings")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_SmppSettings(node: etree._Element, depth: int) -> SmppSettings:
    made = new(SmppSettings)
    made.extra = made.smpp_username = made.password = made.reset_password = made.dlr = made.dlr_carrier = None
    made.max_pending_submits = made.force_ton = made.allow_third_party_tn = made.connection_type_default = None
    made.max_connections = made.src_ton = made.src_npi = made.dst_ton = made.dst_npi = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "SmppUsername" and made.smpp_username is None and not len(child):
            made.smpp_username = child.text or ""
        elif tag == "Password" and made.password is None and not len(child):
            made.password = child.text or ""
        elif tag == "ResetPassword" and made.reset_password is None and not len(child):
            made.reset_password = BOOLS[child.text or ""]
        elif tag == "Dlr" and made.dlr is None and not len(child):
            made.dlr = _DeliveryReceiptLevel[child.text or ""]
        elif tag == "DlrCarrier" and made.dlr_carrier is None and not len(child):
            made.dlr_carrier = BOOLS[child.text or ""]
        elif tag == "MaxPendingSubmits" and made.max_pending_submits is None and not len(child):
            made.max_pending_submits = INTS[child.text or ""]
        elif tag == "ForceTon" and made.force_ton is None and not len(child):
            made.force_ton = BOOLS[child.text or ""]
        elif tag == "AllowThirdPartyTN" and made.allow_third_party_tn is None and not len(child):
            made.allow_third_party_tn = BOOLS[child.text or ""]
        elif tag == "ConnectionTypeDefault" and made.connection_type_default is None and not len(child):
            made.connection_type_default = _ConnectionType[child.text or ""]
        elif tag == "MaxConnections" and made.max_connections is None and not len(child):
            made.max_connections = INTS[child.text or ""]
        elif tag == "SrcTon" and made.src_ton is None and not len(child):
            made.src_ton = _TypeOfNumber[child.text or ""]
        elif tag == "SrcNpi" and made.src_npi is None and not len(child):
            made.src_npi = _NumberingPlanIndicator[child.text or ""]
        elif tag == "DstTon" and made.dst_ton is None and not len(child):
            made.dst_ton = _TypeOfNumber[child.text or ""]
        elif tag == "DstNpi" and made.dst_npi is None and not len(child):
            made.dst_npi = _NumberingPlanIndicator[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_SmppSettings(made: SmppSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not SmppSettings or made.extra is not None:
        careful(made, SmppSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.smpp_username is not None:
        put_text(parts, "SmppUsername", made.smpp_username)
    if made.password is not None:
        put_text(parts, "Password", made.password)
    if made.reset_password is not None:
        put_text(parts, "ResetPassword", made.reset_password)
    if made.dlr is not None:
        put_text(parts, "Dlr", made.dlr)
    if made.dlr_carrier is not None:
        put_text(parts, "DlrCarrier", made.dlr_carrier)
    if made.max_pending_submits is not None:
        put_text(parts, "MaxPendingSubmits", made.max_pending_submits)
    if made.force_ton is not None:
        put_text(parts, "ForceTon", made.force_ton)
    if made.allow_third_party_tn is not None:
        put_text(parts, "AllowThirdPartyTN", made.allow_third_party_tn)
    if made.connection_type_default is not None:
        put_text(parts, "ConnectionTypeDefault", made.connection_type_default)
    if made.max_connections is not None:
        put_text(parts, "MaxConnections", made.max_connections)
    if made.src_ton is not None:
        put_text(parts, "SrcTon", made.src_ton)
    if made.src_npi is not None:
        put_text(parts, "SrcNpi", made.src_npi)
    if made.dst_ton is not None:
        put_text(parts, "DstTon", made.dst_ton)
    if made.dst_npi is not None:
        put_text(parts, "DstNpi", made.dst_npi)
    close(parts, start, name)
