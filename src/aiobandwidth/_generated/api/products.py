"""Group ``products``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.account_messaging import (
        AccountHttpFeatureResponse,
        AccountMessagingRoutesResponse,
        AccountMmsFeatureResponse,
        AccountMmsFeatureSettingsResponse,
        AccountSmsFeatureResponse,
        MessagingA2pCampaign,
        MessagingA2pCampaignsResponse,
        MessagingRoute,
        MessagingSettingsResponse,
        MmsFeatureMm4AdminSettingsResponse,
    )
    from aiobandwidth._generated.models.account_voice import (
        E911SettingsResponse,
        TerminationSettingResponse,
        TollFreeSettingsResponse,
        UcTrunkingCloudSettings,
        UcTrunkingCloudSettingsResponse,
        UcTrunkingSettingsResponse,
    )
    from aiobandwidth._generated.models.edge_management import EdgeManagementSettings, SipAuthenticationResponse
    from aiobandwidth._generated.models.products import AccountProductsResponse, Product
    from aiobandwidth.paging import Paged

CREATE_HOSTED_UC_TRUNKING_SETTINGS: Operation[UcTrunkingCloudSettingsResponse] = Operation(
    id="createHostedUcTrunkingSettings",
    group="products",
    name="create_hosted_uc_trunking_settings",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/products/uctrunking/features/hosted/settings",
        "v2": "/accounts/{accountId}/products/uctrunking/features/hosted/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="UcTrunkingCloudSettings"),
    replies=(
        DeclaredReply(status=200, media="xml", message="UcTrunkingCloudSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="UcTrunkingCloudSettingsResponse"),
        DeclaredReply(status=404, media="xml", message="UcTrunkingCloudSettingsResponse"),
    ),
    read_by="products.get_hosted_uc_trunking_settings",
)

GET_E911_SETTINGS: Operation[E911SettingsResponse] = Operation(
    id="getE911Settings",
    group="products",
    name="get_e911_settings",
    method="GET",
    paths={"v1": "/accounts/{accountId}/products/e911/settings", "v2": "/accounts/{accountId}/products/e911/settings"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="E911SettingsResponse"),),
)

GET_EDGE_MANAGEMENT_SETTINGS: Operation[EdgeManagementSettings] = Operation(
    id="getEdgeManagementSettings",
    group="products",
    name="get_edge_management_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/edgemanagement/settings",
        "v2": "/accounts/{accountId}/products/edgemanagement/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="EdgeManagementSettings"),),
)

GET_HOSTED_UC_TRUNKING_SETTINGS: Operation[UcTrunkingCloudSettingsResponse] = Operation(
    id="getHostedUcTrunkingSettings",
    group="products",
    name="get_hosted_uc_trunking_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/uctrunking/features/hosted/settings",
        "v2": "/accounts/{accountId}/products/uctrunking/features/hosted/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="UcTrunkingCloudSettingsResponse"),
        DeclaredReply(status=404, media="xml", message="UcTrunkingCloudSettingsResponse"),
    ),
)

GET_HTTP_MESSAGING_FEATURE: Operation[AccountHttpFeatureResponse] = Operation(
    id="getHttpMessagingFeature",
    group="products",
    name="get_http_messaging_feature",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/features/http",
        "v2": "/accounts/{accountId}/products/messaging/features/http",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountHttpFeatureResponse"),),
)

GET_MESSAGING_SETTINGS: Operation[MessagingSettingsResponse] = Operation(
    id="getMessagingSettings",
    group="products",
    name="get_messaging_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/settings",
        "v2": "/accounts/{accountId}/products/messaging/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="MessagingSettingsResponse"),),
)

GET_MM4_SETTINGS: Operation[MmsFeatureMm4AdminSettingsResponse] = Operation(
    id="getMm4Settings",
    group="products",
    name="get_mm4_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/features/mms/mm4settings",
        "v2": "/accounts/{accountId}/products/messaging/features/mms/mm4settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="MmsFeatureMm4AdminSettingsResponse"),),
)

GET_MMS_FEATURE: Operation[AccountMmsFeatureResponse] = Operation(
    id="getMmsFeature",
    group="products",
    name="get_mms_feature",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/features/mms",
        "v2": "/accounts/{accountId}/products/messaging/features/mms",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountMmsFeatureResponse"),),
)

GET_MMS_SETTINGS: Operation[AccountMmsFeatureSettingsResponse] = Operation(
    id="getMmsSettings",
    group="products",
    name="get_mms_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/features/mms/settings",
        "v2": "/accounts/{accountId}/products/messaging/features/mms/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountMmsFeatureSettingsResponse"),),
)

GET_SIP_AUTHENTICATION_SETTINGS: Operation[SipAuthenticationResponse] = Operation(
    id="getSipAuthenticationSettings",
    group="products",
    name="get_sip_authentication_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/edgemanagement/settings/sipauthentication",
        "v2": "/accounts/{accountId}/products/edgemanagement/settings/sipauthentication",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="SipAuthenticationResponse"),),
)

GET_SMS_FEATURE: Operation[AccountSmsFeatureResponse] = Operation(
    id="getSmsFeature",
    group="products",
    name="get_sms_feature",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/features/sms",
        "v2": "/accounts/{accountId}/products/messaging/features/sms",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountSmsFeatureResponse"),),
)

GET_TERMINATION_SETTINGS: Operation[TerminationSettingResponse] = Operation(
    id="getTerminationSettings",
    group="products",
    name="get_termination_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/termination/settings",
        "v2": "/accounts/{accountId}/products/termination/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="TerminationSettingResponse"),),
)

GET_TOLL_FREE_SETTINGS: Operation[TollFreeSettingsResponse] = Operation(
    id="getTollFreeSettings",
    group="products",
    name="get_toll_free_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/tollfree/settings",
        "v2": "/accounts/{accountId}/products/tollfree/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="TollFreeSettingsResponse"),),
)

GET_UC_TRUNKING_SETTINGS: Operation[UcTrunkingSettingsResponse] = Operation(
    id="getUcTrunkingSettings",
    group="products",
    name="get_uc_trunking_settings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/uctrunking/settings",
        "v2": "/accounts/{accountId}/products/uctrunking/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="UcTrunkingSettingsResponse"),),
)

LIST_A2P_CAMPAIGNS: Operation[MessagingA2pCampaignsResponse] = Operation(
    id="listA2pCampaigns",
    group="products",
    name="list_a2p_campaigns",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/a2pCampaigns",
        "v2": "/accounts/{accountId}/products/messaging/a2pCampaigns",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="MessagingA2pCampaignsResponse"),),
    paging=Paging(style="none", items=("messaging_a2p_campaigns", "messaging_a2p_campaign"), item_key=("campaign_id",)),
)

LIST_MESSAGING_ROUTES: Operation[AccountMessagingRoutesResponse] = Operation(
    id="listMessagingRoutes",
    group="products",
    name="list_messaging_routes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/products/messaging/routes",
        "v2": "/accounts/{accountId}/products/messaging/routes",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountMessagingRoutesResponse"),),
    paging=Paging(style="none", items=("messaging_routes", "messaging_route")),
)

LIST_PRODUCTS: Operation[AccountProductsResponse] = Operation(
    id="listProducts",
    group="products",
    name="list_products",
    method="GET",
    paths={"v1": "/accounts/{accountId}/products", "v2": "/accounts/{accountId}/products"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountProductsResponse"),),
    paging=Paging(style="none", items=("products", "product"), item_key=("name",)),
)

UPDATE_HOSTED_UC_TRUNKING_SETTINGS: Operation[UcTrunkingCloudSettingsResponse] = Operation(
    id="updateHostedUcTrunkingSettings",
    group="products",
    name="update_hosted_uc_trunking_settings",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/products/uctrunking/features/hosted/settings",
        "v2": "/accounts/{accountId}/products/uctrunking/features/hosted/settings",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="UcTrunkingCloudSettings"),
    replies=(
        DeclaredReply(status=200, media="xml", message="UcTrunkingCloudSettingsResponse"),
        DeclaredReply(status=400, media="xml", message="UcTrunkingCloudSettingsResponse"),
        DeclaredReply(status=404, media="xml", message="UcTrunkingCloudSettingsResponse"),
    ),
    read_by="products.get_hosted_uc_trunking_settings",
)


class ProductsGroup(Group):
    """Products of the account and their settings."""

    __slots__ = ()

    async def create_hosted_uc_trunking_settings(
        self,
        body: UcTrunkingCloudSettings,
        **options: Unpack[CallOptions],
    ) -> UcTrunkingCloudSettingsResponse:
        """Sets hosted UC trunking up.

        ``POST /accounts/{accountId}/products/uctrunking/features/hosted/settings`` (v1 and v2).

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.products.create_hosted_uc_trunking_settings(UcTrunkingCloudSettings(...))
        """
        return await self._perform(CREATE_HOSTED_UC_TRUNKING_SETTINGS, options, body=body)

    async def get_e911_settings(self, **options: Unpack[CallOptions]) -> E911SettingsResponse:
        """Reads the hosts and credentials for E911.

        ``GET /accounts/{accountId}/products/e911/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_e911_settings()
        """
        return await self._perform(GET_E911_SETTINGS, options)

    async def get_edge_management_settings(self, **options: Unpack[CallOptions]) -> EdgeManagementSettings:
        """Reads the SBC settings and the access restrictions.

        ``GET /accounts/{accountId}/products/edgemanagement/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_edge_management_settings()
        """
        return await self._perform(GET_EDGE_MANAGEMENT_SETTINGS, options)

    async def get_hosted_uc_trunking_settings(self, **options: Unpack[CallOptions]) -> UcTrunkingCloudSettingsResponse:
        """Reads the settings of hosted UC trunking.

        ``GET /accounts/{accountId}/products/uctrunking/features/hosted/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.products.get_hosted_uc_trunking_settings()
        """
        return await self._perform(GET_HOSTED_UC_TRUNKING_SETTINGS, options)

    async def get_http_messaging_feature(self, **options: Unpack[CallOptions]) -> AccountHttpFeatureResponse:
        """Reads the settings of messaging over HTTP.

        ``GET /accounts/{accountId}/products/messaging/features/http`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_http_messaging_feature()
        """
        return await self._perform(GET_HTTP_MESSAGING_FEATURE, options)

    async def get_messaging_settings(self, **options: Unpack[CallOptions]) -> MessagingSettingsResponse:
        """Reads whether messaging is on, also for new numbers.

        ``GET /accounts/{accountId}/products/messaging/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_messaging_settings()
        """
        return await self._perform(GET_MESSAGING_SETTINGS, options)

    async def get_mm4_settings(self, **options: Unpack[CallOptions]) -> MmsFeatureMm4AdminSettingsResponse:
        """Reads the MM4 settings of MMS.

        ``GET /accounts/{accountId}/products/messaging/features/mms/mm4settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_mm4_settings()
        """
        return await self._perform(GET_MM4_SETTINGS, options)

    async def get_mms_feature(self, **options: Unpack[CallOptions]) -> AccountMmsFeatureResponse:
        """Reads all settings of MMS.

        ``GET /accounts/{accountId}/products/messaging/features/mms`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_mms_feature()
        """
        return await self._perform(GET_MMS_FEATURE, options)

    async def get_mms_settings(self, **options: Unpack[CallOptions]) -> AccountMmsFeatureSettingsResponse:
        """Reads the general settings of MMS.

        ``GET /accounts/{accountId}/products/messaging/features/mms/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_mms_settings()
        """
        return await self._perform(GET_MMS_SETTINGS, options)

    async def get_sip_authentication_settings(self, **options: Unpack[CallOptions]) -> SipAuthenticationResponse:
        """Reads how SIP authentication is set up.

        ``GET /accounts/{accountId}/products/edgemanagement/settings/sipauthentication`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_sip_authentication_settings()
        """
        return await self._perform(GET_SIP_AUTHENTICATION_SETTINGS, options)

    async def get_sms_feature(self, **options: Unpack[CallOptions]) -> AccountSmsFeatureResponse:
        """Reads the settings of SMS.

        ``GET /accounts/{accountId}/products/messaging/features/sms`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_sms_feature()
        """
        return await self._perform(GET_SMS_FEATURE, options)

    async def get_termination_settings(self, **options: Unpack[CallOptions]) -> TerminationSettingResponse:
        """Reads the termination settings.

        ``GET /accounts/{accountId}/products/termination/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_termination_settings()
        """
        return await self._perform(GET_TERMINATION_SETTINGS, options)

    async def get_toll_free_settings(self, **options: Unpack[CallOptions]) -> TollFreeSettingsResponse:
        """Reads the toll-free settings and RespOrgs.

        ``GET /accounts/{accountId}/products/tollfree/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_toll_free_settings()
        """
        return await self._perform(GET_TOLL_FREE_SETTINGS, options)

    async def get_uc_trunking_settings(self, **options: Unpack[CallOptions]) -> UcTrunkingSettingsResponse:
        """Reads the settings of UC trunking.

        ``GET /accounts/{accountId}/products/uctrunking/settings`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.products.get_uc_trunking_settings()
        """
        return await self._perform(GET_UC_TRUNKING_SETTINGS, options)

    def list_a2p_campaigns(
        self,
        **options: Unpack[CallOptions],
    ) -> Paged[MessagingA2pCampaignsResponse, MessagingA2pCampaign]:
        """Lists the A2P campaigns of the messaging product.

        ``GET /accounts/{accountId}/products/messaging/a2pCampaigns`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.products.list_a2p_campaigns():
                print(item)
        """
        return self._pages(LIST_A2P_CAMPAIGNS, options)

    def list_messaging_routes(
        self,
        **options: Unpack[CallOptions],
    ) -> Paged[AccountMessagingRoutesResponse, MessagingRoute]:
        """Lists the messaging routes by kind of number.

        ``GET /accounts/{accountId}/products/messaging/routes`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.products.list_messaging_routes():
                print(item)
        """
        return self._pages(LIST_MESSAGING_ROUTES, options)

    def list_products(self, **options: Unpack[CallOptions]) -> Paged[AccountProductsResponse, Product]:
        """Lists the products of the account with their features.

        ``GET /accounts/{accountId}/products`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.products.list_products():
                print(item)
        """
        return self._pages(LIST_PRODUCTS, options)

    async def update_hosted_uc_trunking_settings(
        self,
        body: UcTrunkingCloudSettings,
        **options: Unpack[CallOptions],
    ) -> UcTrunkingCloudSettingsResponse:
        """Changes the settings of hosted UC trunking.

        ``PUT /accounts/{accountId}/products/uctrunking/features/hosted/settings`` (v1 and v2).

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.products.update_hosted_uc_trunking_settings(UcTrunkingCloudSettings(...))
        """
        return await self._perform(UPDATE_HOSTED_UC_TRUNKING_SETTINGS, options, body=body)
