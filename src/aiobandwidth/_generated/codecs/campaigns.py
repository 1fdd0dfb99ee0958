"""Decoders and writers of the group ``campaigns``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.models.campaigns import (
    Campaign,
    CampaignErrorResponse,
    CampaignReseller,
    CampaignResponse,
    CampaignSettings,
    CampaignSettingsResponse,
    CampaignTnsResponse,
    Campaigns,
    CampaignsResponse,
    ImportedCampaign,
    ImportedCampaigns,
    LongCodeImportCampaignResponse,
    LongCodeImportCampaignsResponse,
    MnoMetadata,
    MnoMetadataList,
    MnoStatus,
    MnoStatusList,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_BrandVertical = Known("BrandVertical")
_BusinessIdentity = Known("BusinessIdentity")
_CampaignUsecase = Known("CampaignUsecase")
_MnoDecision = Known("MnoDecision")


def decode_Campaign(node: etree._Element, depth: int) -> Campaign:
    made = new(Campaign)
    made.extra = made.campaign_id = made.status = made.create_date = made.min_msg_samples = made.brand_id = None
    made.usecase = made.sub_usecases = made.vertical = made.description = made.billed_date = made.sample1 = None
    made.subscriber_opt_in = made.subscriber_opt_out = made.subscriber_help = made.number_pool = None
    made.direct_lending = made.embedded_link = made.embedded_phone = made.reseller_id = made.affiliate_marketing = None
    made.age_gated = made.auto_renewal = made.sample2 = made.sample3 = made.sample4 = made.sample5 = None
    made.secondary_dca_sharing_status = made.secondary_dca_decline_reason = made.message_flow = None
    made.help_keywords = made.help_message = made.mno_metadata_list = made.optin_keywords = made.optin_message = None
    made.optout_keywords = made.optout_message = made.mno_status_list = made.sharing_status = made.reference_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CampaignId" and made.campaign_id is None and not len(child):
            made.campaign_id = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "CreateDate" and made.create_date is None and not len(child):
            made.create_date = read_datetime(child.text or "")
        elif tag == "MinMsgSamples" and made.min_msg_samples is None and not len(child):
            made.min_msg_samples = INTS[child.text or ""]
        elif tag == "BrandId" and made.brand_id is None and not len(child):
            made.brand_id = child.text or ""
        elif tag == "Usecase" and made.usecase is None and not len(child):
            made.usecase = _CampaignUsecase[child.text or ""]
        elif tag == "SubUsecases" and made.sub_usecases is None and not len(child):
            made.sub_usecases = _CampaignUsecase[child.text or ""]
        elif tag == "Vertical" and made.vertical is None and not len(child):
            made.vertical = _BrandVertical[child.text or ""]
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "BilledDate" and made.billed_date is None and not len(child):
            made.billed_date = read_datetime(child.text or "")
        elif tag == "Sample1" and made.sample1 is None and not len(child):
            made.sample1 = child.text or ""
        elif tag == "SubscriberOptIn" and made.subscriber_opt_in is None and not len(child):
            made.subscriber_opt_in = BOOLS[child.text or ""]
        elif tag == "SubscriberOptOut" and made.subscriber_opt_out is None and not len(child):
            made.subscriber_opt_out = BOOLS[child.text or ""]
        elif tag == "SubscriberHelp" and made.subscriber_help is None and not len(child):
            made.subscriber_help = BOOLS[child.text or ""]
        elif tag == "NumberPool" and made.number_pool is None and not len(child):
            made.number_pool = BOOLS[child.text or ""]
        elif tag == "DirectLending" and made.direct_lending is None and not len(child):
            made.direct_lending = BOOLS[child.text or ""]
        elif tag == "EmbeddedLink" and made.embedded_link is None and not len(child):
            made.embedded_link = BOOLS[child.text or ""]
        elif tag == "EmbeddedPhone" and made.embedded_phone is None and not len(child):
            made.embedded_phone = BOOLS[child.text or ""]
        elif tag == "ResellerId" and made.reseller_id is None and not len(child):
            made.reseller_id = child.text or ""
        elif tag == "AffiliateMarketing" and made.affiliate_marketing is None and not len(child):
            made.affiliate_marketing = BOOLS[child.text or ""]
        elif tag == "AgeGated" and made.age_gated is None and not len(child):
            made.age_gated = BOOLS[child.text or ""]
        elif tag == "AutoRenewal" and made.auto_renewal is None and not len(child):
            made.auto_renewal = BOOLS[child.text or ""]
        elif tag == "Sample2" and made.sample2 is None and not len(child):
            made.sample2 = child.text or ""
        elif tag == "Sample3" and made.sample3 is None and not len(child):
            made.sample3 = child.text or ""
        elif tag == "Sample4" and made.sample4 is None and not len(child):
            made.sample4 = child.text or ""
        elif tag == "Sample5" and made.sample5 is None and not len(child):
            made.sample5 = child.text or ""
        elif tag == "SecondaryDcaSharingStatus" and made.secondary_dca_sharing_status is None and not len(child):
            made.secondary_dca_sharing_status = child.text or ""
        elif tag == "SecondaryDcaDeclineReason" and made.secondary_dca_decline_reason is None and not len(child):
            made.secondary_dca_decline_reason = child.text or ""
        elif tag == "MessageFlow" and made.message_flow is None and not len(child):
            made.message_flow = child.text or ""
        elif tag == "HelpKeywords" and made.help_keywords is None and not len(child):
            made.help_keywords = child.text or ""
        elif tag == "HelpMessage" and made.help_message is None and not len(child):
            made.help_message = child.text or ""
        elif tag == "OptinKeywords" and made.optin_keywords is None and not len(child):
            made.optin_keywords = child.text or ""
        elif tag == "OptinMessage" and made.optin_message is None and not len(child):
            made.optin_message = child.text or ""
        elif tag == "OptoutKeywords" and made.optout_keywords is None and not len(child):
            made.optout_keywords = child.text or ""
        elif tag == "OptoutMessage" and made.optout_message is None and not len(child):
            made.optout_message = child.text or ""
        elif tag == "SharingStatus" and made.sharing_status is None and not len(child):
            made.sharing_status = child.text or ""
        elif tag == "ReferenceId" and made.reference_id is None and not len(child):
            made.reference_id = child.text or ""
        elif tag == "MnoMetadataList" and made.mno_metadata_list is None:
            made.mno_metadata_list = decode_MnoMetadataList(child, depth)
        elif tag == "MnoStatusList" and made.mno_status_list is None:
            made.mno_status_list = decode_MnoStatusList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Campaign(made: Campaign, parts: list[str], name: str) -> None:
    if made.__class__ is not Campaign or made.extra is not None:
        careful(made, Campaign, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.campaign_id is not None:
        put_text(parts, "CampaignId", made.campaign_id)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.create_date is not None:
        put_text(parts, "CreateDate", made.create_date)
    if made.min_msg_samples is not None:
        put_text(parts, "MinMsgSamples", made.min_msg_samples)
    if made.brand_id is not None:
        put_text(parts, "BrandId", made.brand_id)
    if made.usecase is not None:
        put_text(parts, "Usecase", made.usecase)
    if made.sub_usecases is not None:
        put_text(parts, "SubUsecases", made.sub_usecases)
    if made.vertical is not None:
        put_text(parts, "Vertical", made.vertical)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.billed_date is not None:
        put_text(parts, "BilledDate", made.billed_date)
    if made.sample1 is not None:
        put_text(parts, "Sample1", made.sample1)
    if made.subscriber_opt_in is not None:
        put_text(parts, "SubscriberOptIn", made.subscriber_opt_in)
    if made.subscriber_opt_out is not None:
        put_text(parts, "SubscriberOptOut", made.subscriber_opt_out)
    if made.subscriber_help is not None:
        put_text(parts, "SubscriberHelp", made.subscriber_help)
    if made.number_pool is not None:
        put_text(parts, "NumberPool", made.number_pool)
    if made.direct_lending is not None:
        put_text(parts, "DirectLending", made.direct_lending)
    if made.embedded_link is not None:
        put_text(parts, "EmbeddedLink", made.embedded_link)
    if made.embedded_phone is not None:
        put_text(parts, "EmbeddedPhone", made.embedded_phone)
    if made.reseller_id is not None:
        put_text(parts, "ResellerId", made.reseller_id)
    if made.affiliate_marketing is not None:
        put_text(parts, "AffiliateMarketing", made.affiliate_marketing)
    if made.age_gated is not None:
        put_text(parts, "AgeGated", made.age_gated)
    if made.auto_renewal is not None:
        put_text(parts, "AutoRenewal", made.auto_renewal)
    if made.sample2 is not None:
        put_text(parts, "Sample2", made.sample2)
    if made.sample3 is not None:
        put_text(parts, "Sample3", made.sample3)
    if made.sample4 is not None:
        put_text(parts, "Sample4", made.sample4)
    if made.sample5 is not None:
        put_text(parts, "Sample5", made.sample5)
    if made.secondary_dca_sharing_status is not None:
        put_text(parts, "SecondaryDcaSharingStatus", made.secondary_dca_sharing_status)
    if made.secondary_dca_decline_reason is not None:
        put_text(parts, "SecondaryDcaDeclineReason", made.secondary_dca_decline_reason)
    if made.message_flow is not None:
        put_text(parts, "MessageFlow", made.message_flow)
    if made.help_keywords is not None:
        put_text(parts, "HelpKeywords", made.help_keywords)
    if made.help_message is not None:
        put_text(parts, "HelpMessage", made.help_message)
    if made.mno_metadata_list is not None:
        write_MnoMetadataList(made.mno_metadata_list, parts, "MnoMetadataList")
    if made.optin_keywords is not None:
        put_text(parts, "OptinKeywords", made.optin_keywords)
    if made.optin_message is not None:
        put_text(parts, "OptinMessage", made.optin_message)
    if made.optout_keywords is not None:
        put_text(parts, "OptoutKeywords", made.optout_keywords)
    if made.optout_message is not None:
        put_text(parts, "OptoutMessage", made.optout_message)
    if made.mno_status_list is not None:
        write_MnoStatusList(made.mno_status_list, parts, "MnoStatusList")
    if made.sharing_status is not None:
        put_text(parts, "SharingStatus", made.sharing_status)
    if made.reference_id is not None:
        put_text(parts, "ReferenceId", made.reference_id)
    close(parts, start, name)


def decode_CampaignErrorResponse(node: etree._Element, depth: int) -> CampaignErrorResponse:
    made = new(CampaignErrorResponse)
    made.extra = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignErrorResponse(made: CampaignErrorResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignErrorResponse or made.extra is not None:
        careful(made, CampaignErrorResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CampaignReseller(node: etree._Element, depth: int) -> CampaignReseller:
    made = new(CampaignReseller)
    made.extra = made.company_name = made.phone = made.email = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CompanyName" and made.company_name is None and not len(child):
            made.company_name = child.text or ""
        elif tag == "Phone" and made.phone is None and not len(child):
            made.phone = child.text or ""
        elif tag == "Email" and made.email is None and not len(child):
            made.email = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignReseller(made: CampaignReseller, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignReseller or made.extra is not None:
        careful(made, CampaignReseller, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.company_name is not None:
        put_text(parts, "CompanyName", made.company_name)
    if made.phone is not None:
        put_text(parts, "Phone", made.phone)
    if made.email is not None:
        put_text(parts, "Email", made.email)
    close(parts, start, name)


def decode_CampaignResponse(node: etree._Element, depth: int) -> CampaignResponse:
    made = new(CampaignResponse)
    made.extra = made.response_status = made.errors = made.campaign = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Errors" and made.errors is None:
            made.errors = common.decode_Errors(child, depth)
        elif tag == "Campaign" and made.campaign is None:
            made.campaign = decode_Campaign(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignResponse(made: CampaignResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignResponse or made.extra is not None:
        careful(made, CampaignResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.errors is not None:
        common.write_Errors(made.errors, parts, "Errors")
    if made.campaign is not None:
        write_Campaign(made.campaign, parts, "Campaign")
    close(parts, start, name)


def decode_CampaignSettings(node: etree._Element, depth: int) -> CampaignSettings:
    made = new(CampaignSettings)
    made.extra = made.business_identity = made.reseller = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BusinessIdentity" and made.business_identity is None and not len(child):
            made.business_identity = _BusinessIdentity[child.text or ""]
        elif tag == "Reseller" and made.reseller is None:
            made.reseller = decode_CampaignReseller(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignSettings(made: CampaignSettings, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignSettings or made.extra is not None:
        careful(made, CampaignSettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.business_identity is not None:
        put_text(parts, "BusinessIdentity", made.business_identity)
    if made.reseller is not None:
        write_CampaignReseller(made.reseller, parts, "Reseller")
    close(parts, start, name)


def decode_CampaignSettingsResponse(node: etree._Element, depth: int) -> CampaignSettingsResponse:
    made = new(CampaignSettingsResponse)
    made.extra = made.response_status = made.campaign_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "CampaignSettings" and made.campaign_settings is None:
            made.campaign_settings = decode_CampaignSettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignSettingsResponse(made: CampaignSettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignSettingsResponse or made.extra is not None:
        careful(made, CampaignSettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.campaign_settings is not None:
        write_CampaignSettings(made.campaign_settings, parts, "CampaignSettings")
    close(parts, start, name)


def decode_CampaignTnsResponse(node: etree._Element, depth: int) -> CampaignTnsResponse:
    made = new(CampaignTnsResponse)
    made.extra = made.response_status = made.total_count = made.telephone_numbers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "TelephoneNumbers" and made.telephone_numbers is None:
            made.telephone_numbers = common.decode_TelephoneNumbers(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignTnsResponse(made: CampaignTnsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignTnsResponse or made.extra is not None:
        careful(made, CampaignTnsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.telephone_numbers is not None:
        common.write_TelephoneNumbers(made.telephone_numbers, parts, "TelephoneNumbers")
    close(parts, start, name)


def decode_Campaigns(node: etree._Element, depth: int) -> Campaigns:
    made = new(Campaigns)
    made.extra = None
    made.campaign = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Campaign":
            made.campaign.append(decode_Campaign(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Campaigns(made: Campaigns, parts: list[str], name: str) -> None:
    if made.__class__ is not Campaigns or made.extra is not None:
        careful(made, Campaigns, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for campaign_ in plain_list(made.campaign):
        write_Campaign(campaign_, parts, "Campaign")
    close(parts, start, name)


def decode_CampaignsResponse(node: etree._Element, depth: int) -> CampaignsResponse:
    made = new(CampaignsResponse)
    made.extra = made.response_status = made.campaigns = made.total_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Campaigns" and made.campaigns is None:
            made.campaigns = decode_Campaigns(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CampaignsResponse(made: CampaignsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CampaignsResponse or made.extra is not None:
        careful(made, CampaignsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.campaigns is not None:
        write_Campaigns(made.campaigns, parts, "Campaigns")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    close(parts, start, name)


def decode_ImportedCampaign(node: etree._Element, depth: int) -> ImportedCampaign:
    made = new(ImportedCampaign)
    made.extra = made.campaign_id = made.description = made.message_class = made.create_date = None
    made.secondary_dca_sharing_status = made.status = made.mno_status_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CampaignId" and made.campaign_id is None and not len(child):
            made.campaign_id = child.text or ""
        elif tag == "Description" and made.description is None and not len(child):
            made.description = child.text or ""
        elif tag == "MessageClass" and made.message_class is None and not len(child):
            made.message_class = child.text or ""
        elif tag == "CreateDate" and made.create_date is None and not len(child):
            made.create_date = read_datetime(child.text or "")
        elif tag == "SecondaryDcaSharingStatus" and made.secondary_dca_sharing_status is None and not len(child):
            made.secondary_dca_sharing_status = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = child.text or ""
        elif tag == "MnoStatusList" and made.mno_status_list is None:
            made.mno_status_list = decode_MnoStatusList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportedCampaign(made: ImportedCampaign, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportedCampaign or made.extra is not None:
        careful(made, ImportedCampaign, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.campaign_id is not None:
        put_text(parts, "CampaignId", made.campaign_id)
    if made.description is not None:
        put_text(parts, "Description", made.description)
    if made.message_class is not None:
        put_text(parts, "MessageClass", made.message_class)
    if made.create_date is not None:
        put_text(parts, "CreateDate", made.create_date)
    if made.secondary_dca_sharing_status is not None:
        put_text(parts, "SecondaryDcaSharingStatus", made.secondary_dca_sharing_status)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    if made.mno_status_list is not None:
        write_MnoStatusList(made.mno_status_list, parts, "MnoStatusList")
    close(parts, start, name)


def decode_ImportedCampaigns(node: etree._Element, depth: int) -> ImportedCampaigns:
    made = new(ImportedCampaigns)
    made.extra = None
    made.imported_campaign = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ImportedCampaign":
            made.imported_campaign.append(decode_ImportedCampaign(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ImportedCampaigns(made: ImportedCampaigns, parts: list[str], name: str) -> None:
    if made.__class__ is not ImportedCampaigns or made.extra is not None:
        careful(made, ImportedCampaigns, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for imported_campaign_ in plain_list(made.imported_campaign):
        write_ImportedCampaign(imported_campaign_, parts, "ImportedCampaign")
    close(parts, start, name)


def decode_LongCodeImportCampaignResponse(node: etree._Element, depth: int) -> LongCodeImportCampaignResponse:
    made = new(LongCodeImportCampaignResponse)
    made.extra = made.response_status = None
    made.imported_campaign = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ImportedCampaign":
            made.imported_campaign.append(decode_ImportedCampaign(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LongCodeImportCampaignResponse(made: LongCodeImportCampaignResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LongCodeImportCampaignResponse or made.extra is not None:
        careful(made, LongCodeImportCampaignResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    for imported_campaign_ in plain_list(made.imported_campaign):
        write_ImportedCampaign(imported_campaign_, parts, "ImportedCampaign")
    close(parts, start, name)


def decode_LongCodeImportCampaignsResponse(node: etree._Element, depth: int) -> LongCodeImportCampaignsResponse:
    made = new(LongCodeImportCampaignsResponse)
    made.extra = made.response_status = made.imported_campaigns = made.total_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "ImportedCampaigns" and made.imported_campaigns is None:
            made.imported_campaigns = decode_ImportedCampaigns(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LongCodeImportCampaignsResponse(made: LongCodeImportCampaignsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not LongCodeImportCampaignsResponse or made.extra is not None:
        careful(made, LongCodeImportCampaignsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.imported_campaigns is not None:
        write_ImportedCampaigns(made.imported_campaigns, parts, "ImportedCampaigns")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    close(parts, start, name)


def decode_MnoMetadata(node: etree._Element, depth: int) -> MnoMetadata:
    made = new(MnoMetadata)
    made.extra = made.mno = made.mno_support = made.mno_review = made.qualify = made.min_message_samples = None
    made.require_subscriber_opt_in = made.require_subscriber_opt_out = made.require_subscriber_help = None
    made.no_embedded_link = made.no_embedded_phone = made.surcharge = made.message_class = made.tpm = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MNO" and made.mno is None and not len(child):
            made.mno = child.text or ""
        elif tag == "MnoSupport" and made.mno_support is None and not len(child):
            made.mno_support = BOOLS[child.text or ""]
        elif tag == "MnoReview" and made.mno_review is None and not len(child):
            made.mno_review = BOOLS[child.text or ""]
        elif tag == "Qualify" and made.qualify is None and not len(child):
            made.qualify = BOOLS[child.text or ""]
        elif tag == "MinMessageSamples" and made.min_message_samples is None and not len(child):
            made.min_message_samples = INTS[child.text or ""]
        elif tag == "RequireSubscriberOptIn" and made.require_subscriber_opt_in is None and not len(child):
            made.require_subscriber_opt_in = BOOLS[child.text or ""]
        elif tag == "RequireSubscriberOptOut" and made.require_subscriber_opt_out is None and not len(child):
            made.require_subscriber_opt_out = BOOLS[child.text or ""]
        elif tag == "RequireSubscriberHelp" and made.require_subscriber_help is None and not len(child):
            made.require_subscriber_help = BOOLS[child.text or ""]
        elif tag == "NoEmbeddedLink" and made.no_embedded_link is None and not len(child):
            made.no_embedded_link = BOOLS[child.text or ""]
        elif tag == "NoEmbeddedPhone" and made.no_embedded_phone is None and not len(child):
            made.no_embedded_phone = BOOLS[child.text or ""]
        elif tag == "Surcharge" and made.surcharge is None and not len(child):
            made.surcharge = child.text or ""
        elif tag == "MessageClass" and made.message_class is None and not len(child):
            made.message_class = child.text or ""
        elif tag == "TPM" and made.tpm is None and not len(child):
            made.tpm = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MnoMetadata(made: MnoMetadata, parts: list[str], name: str) -> None:
    if made.__class__ is not MnoMetadata or made.extra is not None:
        careful(made, MnoMetadata, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mno is not None:
        put_text(parts, "MNO", made.mno)
    if made.mno_support is not None:
        put_text(parts, "MnoSupport", made.mno_support)
    if made.mno_review is not None:
        put_text(parts, "MnoReview", made.mno_review)
    if made.qualify is not None:
        put_text(parts, "Qualify", made.qualify)
    if made.min_message_samples is not None:
        put_text(parts, "MinMessageSamples", made.min_message_samples)
    if made.require_subscriber_opt_in is not None:
        put_text(parts, "RequireSubscriberOptIn", made.require_subscriber_opt_in)
    if made.require_subscriber_opt_out is not None:
        put_text(parts, "RequireSubscriberOptOut", made.require_subscriber_opt_out)
    if made.require_subscriber_help is not None:
        put_text(parts, "RequireSubscriberHelp", made.require_subscriber_help)
    if made.no_embedded_link is not None:
        put_text(parts, "NoEmbeddedLink", made.no_embedded_link)
    if made.no_embedded_phone is not None:
        put_text(parts, "NoEmbeddedPhone", made.no_embedded_phone)
    if made.surcharge is not None:
        put_text(parts, "Surcharge", made.surcharge)
    if made.message_class is not None:
        put_text(parts, "MessageClass", made.message_class)
    if made.tpm is not None:
        put_text(parts, "TPM", made.tpm)
    close(parts, start, name)


def decode_MnoMetadataList(node: etree._Element, depth: int) -> MnoMetadataList:
    made = new(MnoMetadataList)
    made.extra = None
    made.mno_metadata = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MnoMetadata":
            made.mno_metadata.append(decode_MnoMetadata(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MnoMetadataList(made: MnoMetadataList, parts: list[str], name: str) -> None:
    if made.__class__ is not MnoMetadataList or made.extra is not None:
        careful(made, MnoMetadataList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for mno_metadata_ in plain_list(made.mno_metadata):
        write_MnoMetadata(mno_metadata_, parts, "MnoMetadata")
    close(parts, start, name)


def decode_MnoStatus(node: etree._Element, depth: int) -> MnoStatus:
    made = new(MnoStatus)
    made.extra = made.mno_name = made.mno_id = made.status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MnoName" and made.mno_name is None and not len(child):
            made.mno_name = child.text or ""
        elif tag == "MnoId" and made.mno_id is None and not len(child):
            made.mno_id = child.text or ""
        elif tag == "Status" and made.status is None and not len(child):
            made.status = _MnoDecision[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MnoStatus(made: MnoStatus, parts: list[str], name: str) -> None:
    if made.__class__ is not MnoStatus or made.extra is not None:
        careful(made, MnoStatus, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.mno_name is not None:
        put_text(parts, "MnoName", made.mno_name)
    if made.mno_id is not None:
        put_text(parts, "MnoId", made.mno_id)
    if made.status is not None:
        put_text(parts, "Status", made.status)
    close(parts, start, name)


def decode_MnoStatusList(node: etree._Element, depth: int) -> MnoStatusList:
    made = new(MnoStatusList)
    made.extra = None
    made.mno_status = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "MnoStatus":
            made.mno_status.append(decode_MnoStatus(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_MnoStatusList(made: MnoStatusList, parts: list[str], name: str) -> None:
    if made.__class__ is not MnoStatusList or made.extra is not None:
        careful(made, MnoStatusList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for mno_status_ in plain_list(made.mno_status):
        write_MnoStatus(mno_status_, parts, "MnoStatus")
    close(parts, start, name)
