"""Group ``applications``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.applications import (
        Application,
        ApplicationProvisioningResponse,
        AssociatedSipPeer,
        AssociatedSipPeersResponse,
    )
    from aiobandwidth.paging import Paged

CREATE_APPLICATION: Operation[ApplicationProvisioningResponse] = Operation(
    id="createApplication",
    group="applications",
    name="create_application",
    method="POST",
    paths={"v1": "/accounts/{accountId}/applications", "v2": "/accounts/{accountId}/applications"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Application", required=(("service_type",), ("app_name",))),
    replies=(DeclaredReply(status=201, media="xml", message="ApplicationProvisioningResponse"),),
    find=Find(lists="applications.list_applications", same=(("app_name",),)),
    read_by="applications.list_applications",
)

DELETE_APPLICATION: Operation[None] = Operation(
    id="deleteApplication",
    group="applications",
    name="delete_application",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/applications/{applicationId}",
        "v2": "/accounts/{accountId}/applications/{applicationId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="application_id", wire="applicationId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="applications.get_application",
)

GET_APPLICATION: Operation[ApplicationProvisioningResponse] = Operation(
    id="getApplication",
    group="applications",
    name="get_application",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/applications/{applicationId}",
        "v2": "/accounts/{accountId}/applications/{applicationId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="application_id", wire="applicationId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ApplicationProvisioningResponse"),),
)

LIST_APPLICATIONS: Operation[ApplicationProvisioningResponse] = Operation(
    id="listApplications",
    group="applications",
    name="list_applications",
    method="GET",
    paths={"v1": "/accounts/{accountId}/applications", "v2": "/accounts/{accountId}/applications"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="ApplicationProvisioningResponse"),),
    paging=Paging(style="none", items=("application_list", "application"), item_key=("application_id",)),
)

LIST_ASSOCIATED_SIP_PEERS: Operation[AssociatedSipPeersResponse] = Operation(
    id="listAssociatedSipPeers",
    group="applications",
    name="list_associated_sip_peers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/applications/{applicationId}/associatedsippeers",
        "v2": "/accounts/{accountId}/applications/{applicationId}/associatedsippeers",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="application_id", wire="applicationId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="AssociatedSipPeersResponse"),
        DeclaredReply(status=400, media="xml", message="AssociatedSipPeersResponse"),
        DeclaredReply(status=404, media="xml", message="AssociatedSipPeersResponse"),
    ),
    paging=Paging(style="none", items=("associated_sip_peers", "associated_sip_peer"), item_key=("peer_id",)),
)

PATCH_APPLICATION: Operation[ApplicationProvisioningResponse] = Operation(
    id="patchApplication",
    group="applications",
    name="patch_application",
    method="PATCH",
    paths={
        "v1": "/accounts/{accountId}/applications/{applicationId}",
        "v2": "/accounts/{accountId}/applications/{applicationId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="application_id", wire="applicationId", place="path", required=True),
    ),
    body=Body(media="xml", message="Application"),
    replies=(DeclaredReply(status=200, media="xml", message="ApplicationProvisioningResponse"),),
    read_by="applications.get_application",
)

UPDATE_APPLICATION: Operation[ApplicationProvisioningResponse] = Operation(
    id="updateApplication",
    group="applications",
    name="update_application",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/applications/{applicationId}",
        "v2": "/accounts/{accountId}/applications/{applicationId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="application_id", wire="applicationId", place="path", required=True),
    ),
    body=Body(media="xml", message="Application"),
    replies=(DeclaredReply(status=200, media="xml", message="ApplicationProvisioningResponse"),),
    read_by="applications.get_application",
)


class ApplicationsGroup(Group):
    """Voice and messaging applications."""

    __slots__ = ()

    async def create_application(
        self,
        body: Application,
        **options: Unpack[CallOptions],
    ) -> ApplicationProvisioningResponse:
        """Creates an application.

        ``POST /accounts/{accountId}/applications`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``service_type`` and ``app_name``.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.applications.create_application(Application(service_type=..., app_name=...))
        """
        return await self._perform(CREATE_APPLICATION, options, body=body)

    async def delete_application(self, application_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes an application.

        ``DELETE /accounts/{accountId}/applications/{applicationId}`` (v1 and v2).

        Args:
            application_id: Id of the application.

        Raises:
            BandwidthError: As for every call.

        Example:
            await client.applications.delete_application("application_id")
        """
        return await self._perform(DELETE_APPLICATION, options, application_id=application_id)

    async def get_application(
        self,
        application_id: str,
        **options: Unpack[CallOptions],
    ) -> ApplicationProvisioningResponse:
        """Reads an application.

        ``GET /accounts/{accountId}/applications/{applicationId}`` (v1 and v2).

        Args:
            application_id: Id of the application.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.applications.get_application("application_id")
        """
        return await self._perform(GET_APPLICATION, options, application_id=application_id)

    def list_applications(self, **options: Unpack[CallOptions]) -> Paged[ApplicationProvisioningResponse, Application]:
        """Lists the applications.

        ``GET /accounts/{accountId}/applications`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.applications.list_applications():
                print(item)
        """
        return self._pages(LIST_APPLICATIONS, options)

    def list_associated_sip_peers(
        self,
        application_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[AssociatedSipPeersResponse, AssociatedSipPeer]:
        """Lists the SIP peers that use an application.

        ``GET /accounts/{accountId}/applications/{applicationId}/associatedsippeers`` (v1 and v2).

        Args:
            application_id: Id of the application.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            async for item in client.applications.list_associated_sip_peers("application_id"):
                print(item)
        """
        return self._pages(LIST_ASSOCIATED_SIP_PEERS, options, application_id=application_id)

    async def patch_application(
        self,
        application_id: str,
        body: Application,
        **options: Unpack[CallOptions],
    ) -> ApplicationProvisioningResponse:
        """Changes parts of an application.

        ``PATCH /accounts/{accountId}/applications/{applicationId}`` (v1 and v2).

        Args:
            application_id: Id of the application.
            body: The message to send.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.applications.patch_application("application_id", Application(...))
        """
        return await self._perform(PATCH_APPLICATION, options, body=body, application_id=application_id)

    async def update_application(
        self,
        application_id: str,
        body: Application,
        **options: Unpack[CallOptions],
    ) -> ApplicationProvisioningResponse:
        """Replaces an application.

        ``PUT /accounts/{accountId}/applications/{applicationId}`` (v1 and v2).

        Args:
            application_id: Id of the application.
            body: The message to send.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.applications.update_application("application_id", Application(...))
        """
        return await self._perform(UPDATE_APPLICATION, options, body=body, application_id=application_id)
