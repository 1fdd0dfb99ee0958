"""Group ``voice_configuration_packages``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_universal_platform import (
        VoiceConfigurationPackage,
        VoiceConfigurationPackageInput,
        VoiceConfigurationPackageList,
        VoiceConfigurationPackageReply,
        VoicePhoneNumber,
        VoicePhoneNumberList,
        VoicePhoneNumbersInput,
        VoicePhoneNumbersReply,
    )
    from aiobandwidth.paging import Paged

ADD_VOICE_CONFIGURATION_PACKAGE_NUMBERS: Operation[VoicePhoneNumbersReply | None] = Operation(
    id="addVoiceConfigurationPackageNumbers",
    group="voice_configuration_packages",
    name="add_voice_configuration_package_numbers",
    method="POST",
    paths={"v2": "/accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}/phoneNumbers/bulk"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="voice_configuration_package_id", wire="voiceConfigurationPackageId", place="path", required=True),
    ),
    body=Body(media="json", message="VoicePhoneNumbersInput", required=(("phone_numbers",),)),
    replies=(
        DeclaredReply(status=200, media="json", message="VoicePhoneNumbersReply"),
        DeclaredReply(status=204, media="empty"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
)

CREATE_VOICE_CONFIGURATION_PACKAGE: Operation[VoiceConfigurationPackageReply] = Operation(
    id="createVoiceConfigurationPackage",
    group="voice_configuration_packages",
    name="create_voice_configuration_package",
    method="POST",
    paths={"v2": "/accounts/{accountId}/voiceConfigurationPackages"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="VoiceConfigurationPackageInput", required=(("name",),)),
    replies=(
        DeclaredReply(status=200, media="json", message="VoiceConfigurationPackageReply"),
        DeclaredReply(status=201, media="json", message="VoiceConfigurationPackageReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
    find=Find(
        lists="voice_configuration_packages.list_voice_configuration_packages",
        same=(("name",),),
        given=(("description",),),
    ),
    read_by="voice_configuration_packages.list_voice_configuration_packages",
)

DELETE_VOICE_CONFIGURATION_PACKAGE: Operation[None] = Operation(
    id="deleteVoiceConfigurationPackage",
    group="voice_configuration_packages",
    name="delete_voice_configuration_package",
    method="DELETE",
    paths={"v2": "/accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="voice_configuration_package_id", wire="voiceConfigurationPackageId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=204, media="empty"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
    read_by="voice_configuration_packages.get_voice_configuration_package",
)

GET_VOICE_CONFIGURATION_PACKAGE: Operation[VoiceConfigurationPackageReply] = Operation(
    id="getVoiceConfigurationPackage",
    group="voice_configuration_packages",
    name="get_voice_configuration_package",
    method="GET",
    paths={"v2": "/accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="voice_configuration_package_id", wire="voiceConfigurationPackageId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="VoiceConfigurationPackageReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
)

LIST_VOICE_CONFIGURATION_PACKAGES: Operation[VoiceConfigurationPackageList] = Operation(
    id="listVoiceConfigurationPackages",
    group="voice_configuration_packages",
    name="list_voice_configuration_packages",
    method="GET",
    paths={"v2": "/accounts/{accountId}/voiceConfigurationPackages"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="json", message="VoiceConfigurationPackageList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data",), item_key=("voice_configuration_package_id",)),
    bases={"v2": "/v2"},
)

LIST_VOICE_PHONE_NUMBERS: Operation[VoicePhoneNumberList] = Operation(
    id="listVoicePhoneNumbers",
    group="voice_configuration_packages",
    name="list_voice_phone_numbers",
    method="GET",
    paths={"v2": "/accounts/{accountId}/phoneNumbers/voice"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="voice_configuration_package_id", wire="voiceConfigurationPackageId"),
        Param(name="after_cursor", wire="afterCursor"),
        Param(name="limit", wire="limit", type="int", minimum=1, maximum=1000),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="VoicePhoneNumberList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(
        style="cursor",
        items=("data",),
        token="afterCursor",
        size="limit",
        maximum_size=1000,
        next=("page", "after_cursor"),
        item_key=("phone_number",),
    ),
    bases={"v2": "/v2"},
)

UPDATE_VOICE_CONFIGURATION_PACKAGE: Operation[VoiceConfigurationPackageReply] = Operation(
    id="updateVoiceConfigurationPackage",
    group="voice_configuration_packages",
    name="update_voice_configuration_package",
    method="PATCH",
    paths={"v2": "/accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="voice_configuration_package_id", wire="voiceConfigurationPackageId", place="path", required=True),
    ),
    body=Body(media="json", message="VoiceConfigurationPackageInput"),
    replies=(
        DeclaredReply(status=200, media="json", message="VoiceConfigurationPackageReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    bases={"v2": "/v2"},
    read_by="voice_configuration_packages.get_voice_configuration_package",
)


class VoiceConfigurationPackagesGroup(Group):
    """Voice settings and routing that numbers share, in JSON, v2 only."""

    __slots__ = ()

    async def add_voice_configuration_package_numbers(
        self,
        voice_configuration_package_id: str,
        body: VoicePhoneNumbersInput,
        **options: Unpack[CallOptions],
    ) -> VoicePhoneNumbersReply | None:
        """Puts numbers into a voice configuration package.

        Numbers that cannot be put into it stand among the errors of the reply. A number that was ordered a moment ago
        is refused with the code VCS-0044; try again.

        ``POST /accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}/phoneNumbers/bulk`` (v2).

        Args:
            voice_configuration_package_id: Id of the voice configuration package.
            body: The message to send; it has to have ``phone_numbers``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.voice_configuration_packages.add_voice_configuration_package_numbers(
                "voice_configuration_package_id",
                VoicePhoneNumbersInput(phone_numbers=...),
            )
        """
        return await self._perform(
            ADD_VOICE_CONFIGURATION_PACKAGE_NUMBERS,
            options,
            body=body,
            voice_configuration_package_id=voice_configuration_package_id,
        )

    async def create_voice_configuration_package(
        self,
        body: VoiceConfigurationPackageInput,
        **options: Unpack[CallOptions],
    ) -> VoiceConfigurationPackageReply:
        """Creates a voice configuration package.

        ``POST /accounts/{accountId}/voiceConfigurationPackages`` (v2).

        Args:
            body: The message to send; it has to have ``name``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.voice_configuration_packages.create_voice_configuration_package(
                VoiceConfigurationPackageInput(name=...),
            )
        """
        return await self._perform(CREATE_VOICE_CONFIGURATION_PACKAGE, options, body=body)

    async def delete_voice_configuration_package(
        self,
        voice_configuration_package_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a voice configuration package.

        ``DELETE /accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}`` (v2).

        Args:
            voice_configuration_package_id: Id of the voice configuration package.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            await client.voice_configuration_packages.delete_voice_configuration_package(
                "voice_configuration_package_id",
            )
        """
        return await self._perform(
            DELETE_VOICE_CONFIGURATION_PACKAGE,
            options,
            voice_configuration_package_id=voice_configuration_package_id,
        )

    async def get_voice_configuration_package(
        self,
        voice_configuration_package_id: str,
        **options: Unpack[CallOptions],
    ) -> VoiceConfigurationPackageReply:
        """Reads a voice configuration package.

        ``GET /accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}`` (v2).

        Args:
            voice_configuration_package_id: Id of the voice configuration package.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.voice_configuration_packages.get_voice_configuration_package(
                "voice_configuration_package_id",
            )
        """
        return await self._perform(
            GET_VOICE_CONFIGURATION_PACKAGE,
            options,
            voice_configuration_package_id=voice_configuration_package_id,
        )

    def list_voice_configuration_packages(
        self,
        **options: Unpack[CallOptions],
    ) -> Paged[VoiceConfigurationPackageList, VoiceConfigurationPackage]:
        """Lists the voice configuration packages.

        ``GET /accounts/{accountId}/voiceConfigurationPackages`` (v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.voice_configuration_packages.list_voice_configuration_packages():
                print(item)
        """
        return self._pages(LIST_VOICE_CONFIGURATION_PACKAGES, options)

    def list_voice_phone_numbers(
        self,
        *,
        voice_configuration_package_id: str | None = None,
        after_cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[VoicePhoneNumberList, VoicePhoneNumber]:
        """Lists the numbers with voice, of a voice configuration package or all.

        ``GET /accounts/{accountId}/phoneNumbers/voice`` (v2).

        Args:
            voice_configuration_package_id: Only numbers of this voice configuration package.
            after_cursor: Goes on after the last row of this page.
            limit: Rows on a page (1 to 1000).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.voice_configuration_packages.list_voice_phone_numbers():
                print(item)
        """
        return self._pages(
            LIST_VOICE_PHONE_NUMBERS,
            options,
            voice_configuration_package_id=voice_configuration_package_id,
            after_cursor=after_cursor,
            limit=limit,
        )

    async def update_voice_configuration_package(
        self,
        voice_configuration_package_id: str,
        body: VoiceConfigurationPackageInput,
        **options: Unpack[CallOptions],
    ) -> VoiceConfigurationPackageReply:
        """Changes a voice configuration package.

        What is left out stays, but a route plan replaces the one before as a whole.

        ``PATCH /accounts/{accountId}/voiceConfigurationPackages/{voiceConfigurationPackageId}`` (v2).

        Args:
            voice_configuration_package_id: Id of the voice configuration package.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.voice_configuration_packages.update_voice_configuration_package(
                "voice_configuration_package_id",
                VoiceConfigurationPackageInput(...),
            )
        """
        return await self._perform(
            UPDATE_VOICE_CONFIGURATION_PACKAGE,
            options,
            body=body,
            voice_configuration_package_id=voice_configuration_package_id,
        )
