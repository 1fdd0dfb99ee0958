"""Group ``brands``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.brands import (
        Brand,
        BrandResponse,
        BrandRevetResponse,
        BrandVetting,
        BrandVettingResponse,
        BrandsResponse,
    )
    from aiobandwidth._generated.models.campaigns import Campaign, CampaignsResponse
    from aiobandwidth.paging import Paged

CREATE_BRAND: Operation[BrandsResponse | BrandResponse] = Operation(
    id="createBrand",
    group="brands",
    name="create_brand",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="Brand",
        required=(
            ("entity_type",),
            ("brand_relationship",),
            ("company_name",),
            ("display_name",),
            ("street",),
            ("city",),
            ("state",),
            ("postal_code",),
            ("country",),
            ("phone",),
            ("email",),
            ("vertical",),
            ("is_main",),
        ),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="BrandsResponse"),
        DeclaredReply(status=201, media="xml", message="BrandResponse"),
        DeclaredReply(status=400, media="xml", message="BrandResponse"),
        DeclaredReply(status=400, media="xml", message="BrandsResponse"),
    ),
    find=Find(
        lists="brands.list_brands",
        same=(("company_name",), ("display_name",)),
        given=(("entity_type",), ("ein",)),
    ),
    read_by="brands.list_brands",
)

CREATE_BRAND_VETTING: Operation[BrandVettingResponse] = Operation(
    id="createBrandVetting",
    group="brands",
    name="create_brand_vetting",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
    ),
    body=Body(media="xml", message="Brand", required=(("evp_id",), ("vetting_class",))),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandVettingResponse"),
        DeclaredReply(status=400, media="xml", message="BrandVettingResponse"),
    ),
    find=Find(lists="brands.list_brand_vettings", same=(("evp_id",), ("vetting_class",))),
    read_by="brands.list_brand_vettings",
)

DELETE_BRAND: Operation[None] = Operation(
    id="deleteBrand",
    group="brands",
    name="delete_brand",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=204, media="empty"),),
    read_by="brands.get_brand",
)

GET_BRAND: Operation[BrandsResponse | BrandResponse] = Operation(
    id="getBrand",
    group="brands",
    name="get_brand",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandsResponse"),
        DeclaredReply(status=200, media="xml", message="BrandResponse"),
        DeclaredReply(status=400, media="xml", message="BrandsResponse"),
        DeclaredReply(status=400, media="xml", message="BrandResponse"),
        DeclaredReply(status=404, media="xml", message="BrandsResponse"),
        DeclaredReply(status=404, media="xml", message="BrandResponse"),
    ),
)

IMPORT_BRAND_VETTING: Operation[BrandVettingResponse] = Operation(
    id="importBrandVetting",
    group="brands",
    name="import_brand_vetting",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
    ),
    body=Body(media="xml", message="Brand", required=(("evp_id",), ("vetting_id",))),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandVettingResponse"),
        DeclaredReply(status=400, media="xml", message="BrandVettingResponse"),
    ),
    read_by="brands.list_brand_vettings",
)

LIST_BRAND_CAMPAIGNS: Operation[CampaignsResponse] = Operation(
    id="listBrandCampaigns",
    group="brands",
    name="list_brand_campaigns",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/campaigns",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/campaigns",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=0),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="CampaignsResponse"),),
    paging=Paging(
        style="page-0",
        items=("campaigns", "campaign"),
        token="page",
        size="size",
        item_key=("campaign_id",),
    ),
)

LIST_BRAND_VETTINGS: Operation[BrandVettingResponse] = Operation(
    id="listBrandVettings",
    group="brands",
    name="list_brand_vettings",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
        Param(name="evp_id", wire="evpId"),
        Param(name="vetting_class", wire="vettingClass"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandVettingResponse"),
        DeclaredReply(status=400, media="xml", message="BrandVettingResponse"),
    ),
    paging=Paging(style="none", items=("brand_vetting",), item_key=("vetting_id",)),
)

LIST_BRANDS: Operation[BrandsResponse] = Operation(
    id="listBrands",
    group="brands",
    name="list_brands",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="page", wire="page", type="int", minimum=0),
        Param(name="size", wire="size", type="int", minimum=1),
        Param(name="brand_type", wire="type"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandsResponse"),
        DeclaredReply(status=400, media="xml", message="BrandsResponse"),
    ),
    paging=Paging(style="page-0", items=("brands", "brand"), token="page", size="size", item_key=("brand_id",)),
)

REVET_BRAND: Operation[BrandRevetResponse] = Operation(
    id="revetBrand",
    group="brands",
    name="revet_brand",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/revet",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/revet",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandRevetResponse"),
        DeclaredReply(status=400, media="xml", message="BrandRevetResponse"),
    ),
)

UPDATE_BRAND: Operation[BrandsResponse | BrandResponse] = Operation(
    id="updateBrand",
    group="brands",
    name="update_brand",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}",
        "v2": "/accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="brand_id", wire="brandId", place="path", required=True),
    ),
    body=Body(media="xml", message="Brand"),
    replies=(
        DeclaredReply(status=200, media="xml", message="BrandsResponse"),
        DeclaredReply(status=200, media="xml", message="BrandResponse"),
        DeclaredReply(status=400, media="xml", message="BrandsResponse"),
        DeclaredReply(status=400, media="xml", message="BrandResponse"),
    ),
    read_by="brands.get_brand",
)


class BrandsGroup(Group):
    """Brands of the 10DLC campaign registry and their vetting."""

    __slots__ = ()

    async def create_brand(self, body: Brand, **options: Unpack[CallOptions]) -> BrandsResponse | BrandResponse:
        """Registers a brand.

        The account first registers its own brand, marked as the main one, once.

        ``POST /accounts/{accountId}/campaignManagement/10dlc/brands`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``entity_type`` and ``brand_relationship`` and ``company_name``
                and ``display_name`` and ``street`` and ``city`` and ``state`` and ``postal_code`` and ``country`` and
                ``phone`` and ``email`` and ``vertical`` and ``is_main``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.brands.create_brand(
                Brand(entity_type=..., brand_relationship=..., company_name=..., display_name=..., street=..., city=..., state=..., postal_code=..., country=..., phone=..., email=..., vertical=..., is_main=...),
            )
        """
        return await self._perform(CREATE_BRAND, options, body=body)

    async def create_brand_vetting(
        self,
        brand_id: str,
        body: Brand,
        **options: Unpack[CallOptions],
    ) -> BrandVettingResponse:
        """Orders a vetting of a brand by a provider.

        ``POST /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting`` (v1 and v2).

        Args:
            brand_id: Id of the brand.
            body: The message to send; it has to have ``evp_id`` and ``vetting_class``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.brands.create_brand_vetting("brand_id", Brand(evp_id=..., vetting_class=...))
        """
        return await self._perform(CREATE_BRAND_VETTING, options, body=body, brand_id=brand_id)

    async def delete_brand(self, brand_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a brand.

        ``DELETE /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}`` (v1 and v2).

        Args:
            brand_id: Id of the brand.

        Raises:
            BandwidthError: As for every call.

        Example:
            await client.brands.delete_brand("brand_id")
        """
        return await self._perform(DELETE_BRAND, options, brand_id=brand_id)

    async def get_brand(self, brand_id: str, **options: Unpack[CallOptions]) -> BrandsResponse | BrandResponse:
        """Reads a brand.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}`` (v1 and v2).

        Args:
            brand_id: Id of the brand.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.brands.get_brand("brand_id")
        """
        return await self._perform(GET_BRAND, options, brand_id=brand_id)

    async def import_brand_vetting(
        self,
        brand_id: str,
        body: Brand,
        **options: Unpack[CallOptions],
    ) -> BrandVettingResponse:
        """Takes over a vetting that a provider has made already.

        ``PUT /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting`` (v1 and v2).

        Args:
            brand_id: Id of the brand.
            body: The message to send; it has to have ``evp_id`` and ``vetting_id``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.brands.import_brand_vetting("brand_id", Brand(evp_id=..., vetting_id=...))
        """
        return await self._perform(IMPORT_BRAND_VETTING, options, body=body, brand_id=brand_id)

    def list_brand_campaigns(
        self,
        brand_id: str,
        *,
        page: int | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CampaignsResponse, Campaign]:
        """Lists the campaigns of a brand.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/campaigns`` (v1 and v2).

        Args:
            brand_id: Id of the brand.
            page: Page number, counted from 0 (at least 0; default 0).
            size: Rows on a page (at least 1).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.brands.list_brand_campaigns("brand_id"):
                print(item)
        """
        return self._pages(LIST_BRAND_CAMPAIGNS, options, brand_id=brand_id, page=page, size=size)

    def list_brand_vettings(
        self,
        brand_id: str,
        *,
        evp_id: str | None = None,
        vetting_class: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[BrandVettingResponse, BrandVetting]:
        """Lists the vettings of a brand.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/vetting`` (v1 and v2).

        Args:
            brand_id: Id of the brand.
            evp_id: Id of the vetting provider.
            vetting_class: Class of the vetting, such as STANDARD.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.brands.list_brand_vettings("brand_id"):
                print(item)
        """
        return self._pages(LIST_BRAND_VETTINGS, options, brand_id=brand_id, evp_id=evp_id, vetting_class=vetting_class)

    def list_brands(
        self,
        *,
        page: int | None = None,
        size: int | None = None,
        brand_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[BrandsResponse, Brand]:
        """Lists the brands of the account.

        ``GET /accounts/{accountId}/campaignManagement/10dlc/brands`` (v1 and v2).

        Args:
            page: Page number, counted from 0 (at least 0; default 0).
            size: Rows on a page (at least 1).
            brand_type: Kind of brand: the own one or that of a customer (one of NONE, MAIN, CUSTOMER).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.brands.list_brands():
                print(item)
        """
        return self._pages(LIST_BRANDS, options, page=page, size=size, brand_type=brand_type)

    async def revet_brand(self, brand_id: str, **options: Unpack[CallOptions]) -> BrandRevetResponse:
        """Asks for another check of the identity of a brand.

        ``PUT /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}/revet`` (v1 and v2).

        Args:
            brand_id: Id of the brand.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.brands.revet_brand("brand_id")
        """
        return await self._perform(REVET_BRAND, options, brand_id=brand_id)

    async def update_brand(
        self,
        brand_id: str,
        body: Brand,
        **options: Unpack[CallOptions],
    ) -> BrandsResponse | BrandResponse:
        """Changes a brand.

        ``PUT /accounts/{accountId}/campaignManagement/10dlc/brands/{brandId}`` (v1 and v2).

        Args:
            brand_id: Id of the brand.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.brands.update_brand("brand_id", Brand(...))
        """
        return await self._perform(UPDATE_BRAND, options, body=body, brand_id=brand_id)
