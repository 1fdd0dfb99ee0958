"""Group ``campaigns``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.campaigns import (
        Campaign,
        CampaignResponse,
        CampaignSettings,
        CampaignSettingsResponse,
        CampaignTnsResponse,
        CampaignsResponse,
        ImportedCampaign,
        LongCodeImportCampaignResponse,
    )
    from aiobandwidth.paging import Paged

CREATE_CAMPAIGN: Operation[CampaignResponse] = Operation(
    id="createCampaign",
    group="campaigns",
    name="create_campaign",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="Campaign",
        required=(
            ("brand_id",),
            ("usecase",),
            ("description",),
            ("sample1",),
            ("message_flow",),
            ("help_message",),
            ("optout_message",),
            ("auto_renewal",),
        ),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="CampaignResponse"),
        DeclaredReply(status=400, media="xml", message="CampaignResponse"),
    ),
    find=Find(
        lists="campaigns.list_campaigns",
        item_made=(("create_date",),),
        same=(("brand_id",), ("usecase",), ("description",)),
        given=(("sample1",),),
    ),
    read_by="campaigns.list_campaigns",
)

CREATE_CAMPAIGN_SETTINGS: Operation[CampaignSettingsResponse] = Operation(
    id="createCampaignSettings",
    group="campaigns",
    name="create_campaign_settings",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="CampaignSettings", required=(("business_identity",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="CampaignSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="CampaignSettingsResponse"),
        DeclaredReply(status=409, media="xml", message="CampaignSettingsResponse"),
    ),
    read_by="campaigns.get_campaign_settings",
)

DELETE_CAMPAIGN: Operation[None] = Operation(
    id="deleteCampaign",
    group="campaigns",
    name="delete_campaign",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="campaign_id", wire="campaignId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=204, media="empty"),
        DeclaredReply(status=403, media="xml", message="CampaignsResponse"),
        DeclaredReply(status=404, media="xml", message="CampaignResponse"),
    ),
    gone=Gone(status_paths=(("campaign", "status"),), states=("EXPIRED",)),
    read_by="campaigns.get_campaign",
)

GET_CAMPAIGN: Operation[CampaignResponse] = Operation(
    id="getCampaign",
    group="campaigns",
    name="get_campaign",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="campaign_id", wire="campaignId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="CampaignResponse"),
        DeclaredReply(status=404, media="xml", message="CampaignResponse"),
    ),
)

GET_CAMPAIGN_SETTINGS: Operation[CampaignSettingsResponse] = Operation(
    id="getCampaignSettings",
    group="campaigns",
    name="get_campaign_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="CampaignSettingsResponse"),
        DeclaredReply(status=404, media="xml", message="CampaignSettingsResponse"),
    ),
)

GET_IMPORTED_CAMPAIGN: Operation[LongCodeImportCampaignResponse] = Operation(
    id="getImportedCampaign",
    group="campaigns",
    name="get_imported_campaign",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/imports/{campaignId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/imports/{campaignId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="campaign_id", wire="campaignId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="LongCodeImportCampaignResponse"),
        DeclaredReply(status=400, media="xml", message="LongCodeImportCampaignResponse"),
    ),
)

IMPORT_CAMPAIGN: Operation[LongCodeImportCampaignResponse] = Operation(
    id="importCampaign",
    group="campaigns",
    name="import_campaign",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/imports",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/imports",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="ImportedCampaign", required=(("campaign_id",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="LongCodeImportCampaignResponse"),
        DeclaredReply(status=400, media="xml", message="LongCodeImportCampaignResponse"),
    ),
    find=Find(lists="campaigns.list_imported_campaigns", same=(("campaign_id",),)),
    read_by="campaigns.list_imported_campaigns",
)

LIST_CAMPAIGN_TNS: Operation[CampaignTnsResponse] = Operation(
    id="listCampaignTns",
    group="campaigns",
    name="list_campaign_tns",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}/tn",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}/tn",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="campaign_id", wire="campaignId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=0),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="CampaignTnsResponse"),
        DeclaredReply(status=400, media="xml", message="CampaignTnsResponse"),
    ),
    paging=Paging(
        style="page-0",
        items=("telephone_numbers", "telephone_number"),
        token="page",
        size="size",
        default_size=25,
    ),
)

LIST_CAMPAIGNS: Operation[CampaignsResponse] = Operation(
    id="listCampaigns",
    group="campaigns",
    name="list_campaigns",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=0),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="CampaignsResponse"),
        DeclaredReply(status=404, media="xml", message="CampaignResponse"),
    ),
    paging=Paging(
        style="page-0",
        items=("campaigns", "campaign"),
        token="page",
        size="size",
        default_size=25,
        item_key=("campaign_id",),
    ),
)

LIST_IMPORTED_CAMPAIGNS: Operation[LongCodeImportCampaignResponse] = Operation(
    id="listImportedCampaigns",
    group="campaigns",
    name="list_imported_campaigns",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/imports",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/imports",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=0),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="LongCodeImportCampaignResponse"),
        DeclaredReply(status=400, media="xml", message="LongCodeImportCampaignResponse"),
    ),
    paging=Paging(
        style="page-0",
        items=("imported_campaign",),
        token="page",
        size="size",
        default_size=25,
        item_key=("campaign_id",),
    ),
)

REVET_CAMPAIGN: Operation[None] = Operation(
    id="revetCampaign",
    group="campaigns",
    name="revet_campaign",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}/revet",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}/revet",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="campaign_id", wire="campaignId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=204, media="empty"),
        DeclaredReply(status=403, media="xml", message="CampaignsResponse"),
        DeclaredReply(status=404, media="xml", message="CampaignResponse"),
    ),
)

UPDATE_CAMPAIGN: Operation[CampaignResponse] = Operation(
    id="updateCampaign",
    group="campaigns",
    name="update_campaign",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="campaign_id", wire="campaignId", place="path", required=True),
    ),
    body=Body(media="xml", message="Campaign"),
    replies=(
        DeclaredReply(status=200, media="xml", message="CampaignResponse"),
        DeclaredReply(status=400, media="xml", message="CampaignResponse"),
    ),
    read_by="campaigns.get_campaign",
)

UPDATE_CAMPAIGN_SETTINGS: Operation[CampaignSettingsResponse] = Operation(
    id="updateCampaignSettings",
    group="campaigns",
    name="update_campaign_settings",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="CampaignSettings", required=(("business_identity",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="CampaignSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="CampaignSettingsResponse"),
        DeclaredReply(status=404, media="xml", message="CampaignSettingsResponse"),
    ),
    read_by="campaigns.get_campaign_settings",
)


class CampaignsGroup(Group):
    """Campaigns of the 10DLC campaign registry, and how the account takes part."""

    __slots__ = ()

    async def create_campaign(self, body: Campaign, **options: Unpack[CallOptions]) -> CampaignResponse:
        """Registers a campaign.

        ``POST /accounts/{accountId}/campaignManagement/10dlc/campaigns`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``brand_id`` and ``usecase`` and ``description`` and ``sample1``
                and ``message_flow`` and ``help_message`` and ``optout_message`` and ``auto_renewal``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.campaigns.create_campaign(
                Campaign(brand_id=..., usecase=..., description=..., sample1=..., message_flow=..., help_message=..., optout_message=..., auto_renewal=...),
            )
        """
        return await self._perform(CREATE_CAMPAIGN, options, body=body)

    async def create_campaign_settings(
        self,
        body: CampaignSettings,
        **options: Unpack[CallOptions],
    ) -> CampaignSettingsResponse:
        """Sets how the account takes part in the campaign registry.

        ``POST /accounts/{accountId}/campaignManagement/10dlc`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``business_identity``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            reply = await client.campaigns.create_campaign_settings(CampaignSettings(business_identity=...))
        """
        return await self._perform(CREATE_CAMPAIGN_SETTINGS, options, body=body)

    async def delete_campaign(self, campaign_id: str, **options: Unpack[CallOptions]) -> None:
        """Ends a campaign.

        ``DELETE /accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}`` (v1 and v2).

        Args:
            campaign_id: Id of the campaign.

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden`` or ``NotFound``.

        Example:
            await client.campaigns.delete_campaign("campaign_id")
        """
        return await self._perform(DELETE_CAMPAIGN, options, campaign_id=campaign_id)

    async def get_campaign(self, campaign_id: str, **options: Unpack[CallOptions]) -> CampaignResponse:
        """Reads a campaign.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}`` (v1 and v2).

        Args:
            campaign_id: Id of the campaign.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.campaigns.get_campaign("campaign_id")
        """
        return await self._perform(GET_CAMPAIGN, options, campaign_id=campaign_id)

    async def get_campaign_settings(self, **options: Unpack[CallOptions]) -> CampaignSettingsResponse:
        """Reads how the account takes part in the campaign registry.

        ``GET /accounts/{accountId}/campaignManagement/10dlc`` (v1 and v2).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.campaigns.get_campaign_settings()
        """
        return await self._perform(GET_CAMPAIGN_SETTINGS, options)

    async def get_imported_campaign(
        self,
        campaign_id: str,
        **options: Unpack[CallOptions],
    ) -> LongCodeImportCampaignResponse:
        """Reads a campaign that was taken over.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/campaigns/imports/{campaignId}`` (v1 and v2).

        Args:
            campaign_id: Id of the campaign.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.campaigns.get_imported_campaign("campaign_id")
        """
        return await self._perform(GET_IMPORTED_CAMPAIGN, options, campaign_id=campaign_id)

    async def import_campaign(
        self,
        body: ImportedCampaign,
        **options: Unpack[CallOptions],
    ) -> LongCodeImportCampaignResponse:
        """Takes over a campaign that its owner has shared.

        ``POST /accounts/{accountId}/campaignManagement/10dlc/campaigns/imports`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``campaign_id``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.campaigns.import_campaign(ImportedCampaign(campaign_id=...))
        """
        return await self._perform(IMPORT_CAMPAIGN, options, body=body)

    def list_campaign_tns(
        self,
        campaign_id: str,
        *,
        page: int | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CampaignTnsResponse, str]:
        """Lists the numbers of a campaign.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}/tn`` (v1 and v2).

        Args:
            campaign_id: Id of the campaign.
            page: Page number, counted from 0 (at least 0; default 0).
            size: Rows on a page (at least 1; default 25).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.campaigns.list_campaign_tns("campaign_id"):
                print(item)
        """
        return self._pages(LIST_CAMPAIGN_TNS, options, campaign_id=campaign_id, page=page, size=size)

    def list_campaigns(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CampaignsResponse, Campaign]:
        """Lists the campaigns of the account.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/campaigns`` (v1 and v2).

        Args:
            page: Page number, counted from 0 (at least 0; default 0).
            size: Rows on a page (at least 1; default 25).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.campaigns.list_campaigns():
                print(item)
        """
        return self._pages(LIST_CAMPAIGNS, options, page=page, size=size)

    def list_imported_campaigns(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LongCodeImportCampaignResponse, ImportedCampaign]:
        """Lists the campaigns that were taken over.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/campaigns/imports`` (v1 and v2).

        Args:
            page: Page number, counted from 0 (at least 0; default 0).
            size: Rows on a page (at least 1; default 25).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.campaigns.list_imported_campaigns():
                print(item)
        """
        return self._pages(LIST_IMPORTED_CAMPAIGNS, options, page=page, size=size)

    async def revet_campaign(self, campaign_id: str, **options: Unpack[CallOptions]) -> None:
        """Asks for another check of a campaign that a carrier has declined.

        ``PUT /accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}/revet`` (v1 and v2).

        Args:
            campaign_id: Id of the campaign.

        Raises:
            BandwidthError: As for every call; refusals are ``Forbidden`` or ``NotFound``.

        Example:
            await client.campaigns.revet_campaign("campaign_id")
        """
        return await self._perform(REVET_CAMPAIGN, options, campaign_id=campaign_id)

    async def update_campaign(
        self,
        campaign_id: str,
        body: Campaign,
        **options: Unpack[CallOptions],
    ) -> CampaignResponse:
        """Changes a campaign.

        ``PUT /accounts/{accountId}/campaignManagement/10dlc/campaigns/{campaignId}`` (v1 and v2).

        Args:
            campaign_id: Id of the campaign.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.campaigns.update_campaign("campaign_id", Campaign(...))
        """
        return await self._perform(UPDATE_CAMPAIGN, options, body=body, campaign_id=campaign_id)

    async def update_campaign_settings(
        self,
        body: CampaignSettings,
        **options: Unpack[CallOptions],
    ) -> CampaignSettingsResponse:
        """Changes how the account takes part in the campaign registry.

        ``PUT /accounts/{accountId}/campaignManagement/10dlc`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``business_identity``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.campaigns.update_campaign_settings(CampaignSettings(business_identity=...))
        """
        return await self._perform(UPDATE_CAMPAIGN_SETTINGS, options, body=body)
