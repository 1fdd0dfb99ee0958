"""Group ``requirements_packages``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_compliance import (
        NumberActivationCheck,
        NumberActivationReply,
        RequirementsPackage,
        RequirementsPackageAsset,
        RequirementsPackageAssetList,
        RequirementsPackageAssetReply,
        RequirementsPackageEvent,
        RequirementsPackageHistory,
        RequirementsPackageList,
        RequirementsPackageReply,
    )
    from aiobandwidth.paging import Paged

ATTACH_REQUIREMENTS_PACKAGE_ASSET: Operation[RequirementsPackageAssetReply] = Operation(
    id="attachRequirementsPackageAsset",
    group="requirements_packages",
    name="attach_requirements_package_asset",
    method="POST",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/assets"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="requirements_package_id", wire="requirementsPackageId", place="path", required=True),
    ),
    body=Body(media="json", message="RequirementsPackageAsset", required=(("asset_reference_id",), ("asset_type",))),
    replies=(
        DeclaredReply(status=201, media="json", message="RequirementsPackageAssetReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    find=Find(
        lists="requirements_packages.list_requirements_package_assets",
        item_made=(("created_date_time",),),
        same=(("asset_reference_id",), ("asset_type",)),
    ),
    read_by="requirements_packages.list_requirements_package_assets",
)

CREATE_REQUIREMENTS_PACKAGE: Operation[RequirementsPackageReply] = Operation(
    id="createRequirementsPackage",
    group="requirements_packages",
    name="create_requirements_package",
    method="POST",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="json",
        message="RequirementsPackage",
        required=(("country_code_a3",), ("phone_number_type",), ("end_user_type",)),
    ),
    replies=(
        DeclaredReply(status=201, media="json", message="RequirementsPackageReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    find=Find(
        lists="requirements_packages.list_requirements_packages",
        item_made=(("created_date_time",),),
        same=(("country_code_a3",), ("phone_number_type",), ("end_user_type",), ("custom_reference",)),
    ),
    read_by="requirements_packages.list_requirements_packages",
)

DETACH_REQUIREMENTS_PACKAGE_ASSET: Operation[None] = Operation(
    id="detachRequirementsPackageAsset",
    group="requirements_packages",
    name="detach_requirements_package_asset",
    method="DELETE",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/assets/{assetId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="requirements_package_id", wire="requirementsPackageId", place="path", required=True),
        Param(name="asset_id", wire="assetId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=204, media="empty"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    gone=Gone(lists="requirements_packages.list_requirements_package_assets"),
)

GET_REQUIREMENTS_PACKAGE: Operation[RequirementsPackageReply] = Operation(
    id="getRequirementsPackage",
    group="requirements_packages",
    name="get_requirements_package",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="requirements_package_id", wire="requirementsPackageId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="RequirementsPackageReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

LIST_REQUIREMENTS_PACKAGE_ASSETS: Operation[RequirementsPackageAssetList] = Operation(
    id="listRequirementsPackageAssets",
    group="requirements_packages",
    name="list_requirements_package_assets",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/assets"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="requirements_package_id", wire="requirementsPackageId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="RequirementsPackageAssetList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data",), item_key=("asset_id",)),
)

LIST_REQUIREMENTS_PACKAGE_HISTORY: Operation[RequirementsPackageHistory] = Operation(
    id="listRequirementsPackageHistory",
    group="requirements_packages",
    name="list_requirements_package_history",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/history"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="requirements_package_id", wire="requirementsPackageId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="RequirementsPackageHistory"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data",)),
)

LIST_REQUIREMENTS_PACKAGES: Operation[RequirementsPackageList] = Operation(
    id="listRequirementsPackages",
    group="requirements_packages",
    name="list_requirements_packages",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="country_code_a3", wire="countryCodeA3[eq]", pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType[eq]"),
        Param(name="end_user_type", wire="endUserType[eq]"),
        Param(name="status", wire="status[eq]"),
        Param(name="custom_reference_starts_with", wire="customReference[startsWith]", max_length=100),
        Param(name="after_cursor", wire="afterCursor"),
        Param(name="limit", wire="limit", type="int", minimum=1, maximum=100),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="RequirementsPackageList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(
        style="cursor",
        items=("data",),
        token="afterCursor",
        size="limit",
        default_size=10,
        maximum_size=100,
        next=("links",),
        item_key=("requirements_package_id",),
    ),
)

UPDATE_REQUIREMENTS_PACKAGE: Operation[RequirementsPackageReply] = Operation(
    id="updateRequirementsPackage",
    group="requirements_packages",
    name="update_requirements_package",
    method="PATCH",
    paths={"v2": "/accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="requirements_package_id", wire="requirementsPackageId", place="path", required=True),
    ),
    body=Body(media="json", message="RequirementsPackage"),
    replies=(
        DeclaredReply(status=200, media="json", message="RequirementsPackageReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    read_by="requirements_packages.get_requirements_package",
)

VALIDATE_NUMBER_ACTIVATION: Operation[NumberActivationReply] = Operation(
    id="validateNumberActivation",
    group="requirements_packages",
    name="validate_number_activation",
    method="POST",
    paths={"v2": "/accounts/{accountId}/compliance/numberActivation/validator"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="NumberActivationCheck", required=(("requirements_sets",),)),
    replies=(
        DeclaredReply(status=200, media="json", message="NumberActivationReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    reads=True,
)


class RequirementsPackagesGroup(Group):
    """Packages of an end user, addresses and documents that are submitted for verification, in JSON, v2 only."""

    __slots__ = ()

    async def attach_requirements_package_asset(
        self,
        requirements_package_id: str,
        body: RequirementsPackageAsset,
        **options: Unpack[CallOptions],
    ) -> RequirementsPackageAssetReply:
        """Attaches an address, end user or document to a requirements package.

        ``POST /accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/assets`` (v2).

        Args:
            requirements_package_id: Id of the requirements package.
            body: The message to send; it has to have ``asset_reference_id`` and ``asset_type``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.requirements_packages.attach_requirements_package_asset(
                "requirements_package_id",
                RequirementsPackageAsset(asset_reference_id=..., asset_type=...),
            )
        """
        return await self._perform(
            ATTACH_REQUIREMENTS_PACKAGE_ASSET,
            options,
            body=body,
            requirements_package_id=requirements_package_id,
        )

    async def create_requirements_package(
        self,
        body: RequirementsPackage,
        **options: Unpack[CallOptions],
    ) -> RequirementsPackageReply:
        """Creates a requirements package.

        Country, kind of number and kind of end user stay as they are from then on.

        ``POST /accounts/{accountId}/compliance/requirementsPackages`` (v2).

        Args:
            body: The message to send; it has to have ``country_code_a3`` and ``phone_number_type`` and
                ``end_user_type``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.requirements_packages.create_requirements_package(
                RequirementsPackage(country_code_a3=..., phone_number_type=..., end_user_type=...),
            )
        """
        return await self._perform(CREATE_REQUIREMENTS_PACKAGE, options, body=body)

    async def detach_requirements_package_asset(
        self,
        requirements_package_id: str,
        asset_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Takes an asset out of a requirements package.

        ``DELETE /accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/assets/{assetId}`` (v2).

        Args:
            requirements_package_id: Id of the requirements package.
            asset_id: Id that the asset has in the package.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            await client.requirements_packages.detach_requirements_package_asset(
                "requirements_package_id",
                "asset_id",
            )
        """
        return await self._perform(
            DETACH_REQUIREMENTS_PACKAGE_ASSET,
            options,
            requirements_package_id=requirements_package_id,
            asset_id=asset_id,
        )

    async def get_requirements_package(
        self,
        requirements_package_id: str,
        **options: Unpack[CallOptions],
    ) -> RequirementsPackageReply:
        """Reads a requirements package and its state.

        ``GET /accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}`` (v2).

        Args:
            requirements_package_id: Id of the requirements package.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.requirements_packages.get_requirements_package("requirements_package_id")
        """
        return await self._perform(GET_REQUIREMENTS_PACKAGE, options, requirements_package_id=requirements_package_id)

    def list_requirements_package_assets(
        self,
        requirements_package_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[RequirementsPackageAssetList, RequirementsPackageAsset]:
        """Lists the assets of a requirements package with their details.

        ``GET /accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/assets`` (v2).

        Args:
            requirements_package_id: Id of the requirements package.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.requirements_packages.list_requirements_package_assets("requirements_package_id"):
                print(item)
        """
        return self._pages(LIST_REQUIREMENTS_PACKAGE_ASSETS, options, requirements_package_id=requirements_package_id)

    def list_requirements_package_history(
        self,
        requirements_package_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[RequirementsPackageHistory, RequirementsPackageEvent]:
        """Lists what happened to a requirements package.

        ``GET /accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}/history`` (v2).

        Args:
            requirements_package_id: Id of the requirements package.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.requirements_packages.list_requirements_package_history("requirements_package_id"):
                print(item)
        """
        return self._pages(LIST_REQUIREMENTS_PACKAGE_HISTORY, options, requirements_package_id=requirements_package_id)

    def list_requirements_packages(
        self,
        *,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        end_user_type: str | None = None,
        status: str | None = None,
        custom_reference_starts_with: str | None = None,
        after_cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[RequirementsPackageList, RequirementsPackage]:
        """Lists the requirements packages, last changed first.

        ``GET /accounts/{accountId}/compliance/requirementsPackages`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code.
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST).
            end_user_type: Kind of end user (one of BUSINESS, RESIDENTIAL, SOLE_PROPRIETOR).
            status: State of the requirements packages (one of DRAFT, SUBMITTED, VERIFIED, VERIFICATION_FAILED,
                DISABLED, AUTO_VALIDATED).
            custom_reference_starts_with: Reference that the account chose begins with this.
            after_cursor: Goes on after the last row of this page.
            limit: Rows on a page (1 to 100; default 10).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.requirements_packages.list_requirements_packages():
                print(item)
        """
        return self._pages(
            LIST_REQUIREMENTS_PACKAGES,
            options,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            end_user_type=end_user_type,
            status=status,
            custom_reference_starts_with=custom_reference_starts_with,
            after_cursor=after_cursor,
            limit=limit,
        )

    async def update_requirements_package(
        self,
        requirements_package_id: str,
        body: RequirementsPackage,
        **options: Unpack[CallOptions],
    ) -> RequirementsPackageReply:
        """Changes a requirements package, or submits it.

        The status SUBMITTED submits the package; the acknowledgement that all details are accurate goes with it, and
        the assets are locked.

        ``PATCH /accounts/{accountId}/compliance/requirementsPackages/{requirementsPackageId}`` (v2).

        Args:
            requirements_package_id: Id of the requirements package.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.requirements_packages.update_requirements_package(
                "requirements_package_id",
                RequirementsPackage(...),
            )
        """
        return await self._perform(
            UPDATE_REQUIREMENTS_PACKAGE,
            options,
            body=body,
            requirements_package_id=requirements_package_id,
        )

    async def validate_number_activation(
        self,
        body: NumberActivationCheck,
        **options: Unpack[CallOptions],
    ) -> NumberActivationReply:
        """Tells for which area codes a requirements package suffices.

        ``POST /accounts/{accountId}/compliance/numberActivation/validator`` (v2).

        Args:
            body: The message to send; it has to have ``requirements_sets``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.requirements_packages.validate_number_activation(
                NumberActivationCheck(requirements_sets=...),
            )
        """
        return await self._perform(VALIDATE_NUMBER_ACTIVATION, options, body=body)
