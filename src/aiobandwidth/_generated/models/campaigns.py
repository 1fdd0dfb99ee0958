"""Messages of the group ``campaigns``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.brands import BrandVertical
    from aiobandwidth._generated.models.common import Errors, ResponseStatus, TelephoneNumbers


class BusinessIdentity(StrEnum):
    """Whether the account sends for itself or for its customers."""

    RESELLER = "Reseller"
    DIRECT_CUSTOMER = "Direct Customer"
    DIRECT_CUSTOMER_MIXED = "DirectCustomer"


class CampaignUsecase(StrEnum):
    """What the messages of a campaign are for."""

    N2_FA = "2FA"
    ACCOUNT_NOTIFICATION = "ACCOUNT_NOTIFICATION"
    CARRIER_EXEMPT = "CARRIER_EXEMPT"
    CHARITY = "CHARITY"
    CONVERSATIONAL = "CONVERSATIONAL"
    CUSTOMER_CARE = "CUSTOMER_CARE"
    DELIVERY_NOTIFICATION = "DELIVERY_NOTIFICATION"
    EMERGENCY = "EMERGENCY"
    FRAUD_ALERT = "FRAUD_ALERT"
    HIGHER_EDUCATION = "HIGHER_EDUCATION"
    K12_EDUCATION = "K12_EDUCATION"
    LOW_VOLUME = "LOW_VOLUME"
    MARKETING = "MARKETING"
    MIXED = "MIXED"
    POLITICAL = "POLITICAL"
    POLLING_VOTING = "POLLING_VOTING"
    PUBLIC_SERVICE_ANNOUNCEMENT = "PUBLIC_SERVICE_ANNOUNCEMENT"
    SECURITY_ALERT = "SECURITY_ALERT"
    SOCIAL = "SOCIAL"
    SWEEPSTAKE = "SWEEPSTAKE"
    TRIAL = "TRIAL"
    AGENTS_FRANCHISES = "AGENTS_FRANCHISES"
    PROXY = "PROXY"
    UCAAS_HIGH = "UCAAS_HIGH"
    UCAAS_LOW = "UCAAS_LOW"
    M2_M = "M2M"


class MnoDecision(StrEnum):
    """What a mobile network has decided."""

    REVIEW = "REVIEW"
    REJECTED = "REJECTED"
    APPROVED = "APPROVED"
    SUSPENDED = "SUSPENDED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Campaign(Message):
    """10DLC campaign: use, sample messages and how users opt in and out.

    Attributes:
        min_msg_samples: How many sample messages the use asks for.
    """

    campaign_id: str | None = field(default=None, metadata={"name": "CampaignId", "type": "Element", "codec": "str"})
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreateDate", "type": "Element", "codec": "datetime"},
    )
    min_msg_samples: int | str | None = field(
        default=None,
        metadata={"name": "MinMsgSamples", "type": "Element", "codec": "int"},
    )
    brand_id: str | None = field(default=None, metadata={"name": "BrandId", "type": "Element", "codec": "str"})
    usecase: CampaignUsecase | str | None = field(
        default=None,
        metadata={"name": "Usecase", "type": "Element", "enum": "CampaignUsecase"},
    )
    sub_usecases: CampaignUsecase | str | None = field(
        default=None,
        metadata={"name": "SubUsecases", "type": "Element", "enum": "CampaignUsecase"},
    )
    vertical: BrandVertical | str | None = field(
        default=None,
        metadata={"name": "Vertical", "type": "Element", "enum": "BrandVertical"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    billed_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "BilledDate", "type": "Element", "codec": "datetime"},
    )
    sample1: str | None = field(default=None, metadata={"name": "Sample1", "type": "Element", "codec": "str"})
    subscriber_opt_in: bool | str | None = field(
        default=None,
        metadata={"name": "SubscriberOptIn", "type": "Element", "codec": "bool"},
    )
    subscriber_opt_out: bool | str | None = field(
        default=None,
        metadata={"name": "SubscriberOptOut", "type": "Element", "codec": "bool"},
    )
    subscriber_help: bool | str | None = field(
        default=None,
        metadata={"name": "SubscriberHelp", "type": "Element", "codec": "bool"},
    )
    number_pool: bool | str | None = field(
        default=None,
        metadata={"name": "NumberPool", "type": "Element", "codec": "bool"},
    )
    direct_lending: bool | str | None = field(
        default=None,
        metadata={"name": "DirectLending", "type": "Element", "codec": "bool"},
    )
    embedded_link: bool | str | None = field(
        default=None,
        metadata={"name": "EmbeddedLink", "type": "Element", "codec": "bool"},
    )
    embedded_phone: bool | str | None = field(
        default=None,
        metadata={"name": "EmbeddedPhone", "type": "Element", "codec": "bool"},
    )
    reseller_id: str | None = field(default=None, metadata={"name": "ResellerId", "type": "Element", "codec": "str"})
    affiliate_marketing: bool | str | None = field(
        default=None,
        metadata={"name": "AffiliateMarketing", "type": "Element", "codec": "bool"},
    )
    age_gated: bool | str | None = field(
        default=None,
        metadata={"name": "AgeGated", "type": "Element", "codec": "bool"},
    )
    auto_renewal: bool | str | None = field(
        default=None,
        metadata={"name": "AutoRenewal", "type": "Element", "codec": "bool"},
    )
    sample2: str | None = field(default=None, metadata={"name": "Sample2", "type": "Element", "codec": "str"})
    sample3: str | None = field(default=None, metadata={"name": "Sample3", "type": "Element", "codec": "str"})
    sample4: str | None = field(default=None, metadata={"name": "Sample4", "type": "Element", "codec": "str"})
    sample5: str | None = field(default=None, metadata={"name": "Sample5", "type": "Element", "codec": "str"})
    secondary_dca_sharing_status: str | None = field(
        default=None,
        metadata={"name": "SecondaryDcaSharingStatus", "type": "Element", "codec": "str"},
    )
    secondary_dca_decline_reason: str | None = field(
        default=None,
        metadata={"name": "SecondaryDcaDeclineReason", "type": "Element", "codec": "str"},
    )
    message_flow: str | None = field(default=None, metadata={"name": "MessageFlow", "type": "Element", "codec": "str"})
    help_keywords: str | None = field(
        default=None,
        metadata={"name": "HelpKeywords", "type": "Element", "codec": "str"},
    )
    help_message: str | None = field(default=None, metadata={"name": "HelpMessage", "type": "Element", "codec": "str"})
    mno_metadata_list: MnoMetadataList | None = field(
        default=None,
        metadata={"name": "MnoMetadataList", "type": "Element", "message": "MnoMetadataList"},
    )
    optin_keywords: str | None = field(
        default=None,
        metadata={"name": "OptinKeywords", "type": "Element", "codec": "str"},
    )
    optin_message: str | None = field(
        default=None,
        metadata={"name": "OptinMessage", "type": "Element", "codec": "str"},
    )
    optout_keywords: str | None = field(
        default=None,
        metadata={"name": "OptoutKeywords", "type": "Element", "codec": "str"},
    )
    optout_message: str | None = field(
        default=None,
        metadata={"name": "OptoutMessage", "type": "Element", "codec": "str"},
    )
    mno_status_list: MnoStatusList | None = field(
        default=None,
        metadata={"name": "MnoStatusList", "type": "Element", "message": "MnoStatusList"},
    )
    sharing_status: str | None = field(
        default=None,
        metadata={"name": "SharingStatus", "type": "Element", "codec": "str"},
    )
    reference_id: str | None = field(default=None, metadata={"name": "ReferenceId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignErrorResponse(Message):
    """Refusal of a request about campaigns."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignReseller(Message):
    """Reseller that the account registers its customers' brands for.

    Attributes:
        phone: E.164 in v1 as well as in v2.
    """

    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    phone: str | None = field(default=None, metadata={"name": "Phone", "type": "Element", "codec": "str"})
    email: str | None = field(default=None, metadata={"name": "Email", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignResponse(Message):
    """Reply with one campaign."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    campaign: Campaign | None = field(
        default=None,
        metadata={"name": "Campaign", "type": "Element", "message": "Campaign"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignSettings(Message):
    """Whether the account registers its own brands or those of its customers."""

    business_identity: BusinessIdentity | str | None = field(
        default=None,
        metadata={"name": "BusinessIdentity", "type": "Element", "enum": "BusinessIdentity"},
    )
    reseller: CampaignReseller | None = field(
        default=None,
        metadata={"name": "Reseller", "type": "Element", "message": "CampaignReseller"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignSettingsResponse(Message):
    """Reply with the account's 10DLC settings."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    campaign_settings: CampaignSettings | None = field(
        default=None,
        metadata={"name": "CampaignSettings", "type": "Element", "message": "CampaignSettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignTnsResponse(Message):
    """One page of a campaign's numbers."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Campaigns(Message):
    """Campaigns of the account or of a brand."""

    campaign: list[Campaign] = field(
        default_factory=list,
        metadata={"name": "Campaign", "type": "Element", "message": "Campaign"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CampaignsResponse(Message):
    """One page of campaigns."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    campaigns: Campaigns | None = field(
        default=None,
        metadata={"name": "Campaigns", "type": "Element", "message": "Campaigns"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportedCampaign(Message):
    """Campaign that was registered elsewhere and imported."""

    campaign_id: str | None = field(default=None, metadata={"name": "CampaignId", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )
    create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreateDate", "type": "Element", "codec": "datetime"},
    )
    secondary_dca_sharing_status: str | None = field(
        default=None,
        metadata={"name": "SecondaryDcaSharingStatus", "type": "Element", "codec": "str"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    mno_status_list: MnoStatusList | None = field(
        default=None,
        metadata={"name": "MnoStatusList", "type": "Element", "message": "MnoStatusList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportedCampaigns(Message):
    """Imported campaigns of the account."""

    imported_campaign: list[ImportedCampaign] = field(
        default_factory=list,
        metadata={"name": "ImportedCampaign", "type": "Element", "message": "ImportedCampaign"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LongCodeImportCampaignResponse(Message):
    """Reply with one imported campaign, or with several where it stands for a list."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    imported_campaign: list[ImportedCampaign] = field(
        default_factory=list,
        metadata={"name": "ImportedCampaign", "type": "Element", "message": "ImportedCampaign"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LongCodeImportCampaignsResponse(Message):
    """One page of imported campaigns."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    imported_campaigns: ImportedCampaigns | None = field(
        default=None,
        metadata={"name": "ImportedCampaigns", "type": "Element", "message": "ImportedCampaigns"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MnoMetadata(Message):
    """What one mobile network asks of a campaign, and allows it."""

    mno: str | None = field(default=None, metadata={"name": "MNO", "type": "Element", "codec": "str"})
    mno_support: bool | str | None = field(
        default=None,
        metadata={"name": "MnoSupport", "type": "Element", "codec": "bool"},
    )
    mno_review: bool | str | None = field(
        default=None,
        metadata={"name": "MnoReview", "type": "Element", "codec": "bool"},
    )
    qualify: bool | str | None = field(default=None, metadata={"name": "Qualify", "type": "Element", "codec": "bool"})
    min_message_samples: int | str | None = field(
        default=None,
        metadata={"name": "MinMessageSamples", "type": "Element", "codec": "int"},
    )
    require_subscriber_opt_in: bool | str | None = field(
        default=None,
        metadata={"name": "RequireSubscriberOptIn", "type": "Element", "codec": "bool"},
    )
    require_subscriber_opt_out: bool | str | None = field(
        default=None,
        metadata={"name": "RequireSubscriberOptOut", "type": "Element", "codec": "bool"},
    )
    require_subscriber_help: bool | str | None = field(
        default=None,
        metadata={"name": "RequireSubscriberHelp", "type": "Element", "codec": "bool"},
    )
    no_embedded_link: bool | str | None = field(
        default=None,
        metadata={"name": "NoEmbeddedLink", "type": "Element", "codec": "bool"},
    )
    no_embedded_phone: bool | str | None = field(
        default=None,
        metadata={"name": "NoEmbeddedPhone", "type": "Element", "codec": "bool"},
    )
    surcharge: str | None = field(default=None, metadata={"name": "Surcharge", "type": "Element", "codec": "str"})
    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )
    tpm: int | str | None = field(default=None, metadata={"name": "TPM", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MnoMetadataList(Message):
    """What the mobile networks ask of a campaign."""

    mno_metadata: list[MnoMetadata] = field(
        default_factory=list,
        metadata={"name": "MnoMetadata", "type": "Element", "message": "MnoMetadata"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MnoStatus(Message):
    """What one mobile network has decided about a campaign."""

    mno_name: str | None = field(default=None, metadata={"name": "MnoName", "type": "Element", "codec": "str"})
    mno_id: str | None = field(default=None, metadata={"name": "MnoId", "type": "Element", "codec": "str"})
    status: MnoDecision | str | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "enum": "MnoDecision"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class MnoStatusList(Message):
    """What the mobile networks have decided about a campaign."""

    mno_status: list[MnoStatus] = field(
        default_factory=list,
        metadata={"name": "MnoStatus", "type": "Element", "message": "MnoStatus"},
    )
