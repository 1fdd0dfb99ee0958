"""Group ``sip_credentials``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.sip_credentials import (
        SipCredential,
        SipCredentialResponse,
        SipCredentials,
        SipCredentialsResponse,
    )
    from aiobandwidth.paging import Paged

CREATE_SIP_CREDENTIALS: Operation[SipCredentialsResponse] = Operation(
    id="createSipCredentials",
    group="sip_credentials",
    name="create_sip_credentials",
    method="POST",
    paths={"v1": "/accounts/{accountId}/sipcredentials", "v2": "/accounts/{accountId}/sipcredentials"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="SipCredentials",
        required=(("sip_credential", "user_name"), ("sip_credential", "hash1")),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="SipCredentialsResponse"),
        DeclaredReply(status=400, media="xml", message="SipCredentialsResponse"),
        DeclaredReply(status=503, media="xml", message="SipPeerResponse"),
    ),
    find=Find(
        lists="sip_credentials.list_sip_credentials",
        sent=("sip_credential",),
        same=(("user_name",),),
        given=(("domain",), ("realm",)),
    ),
    read_by="sip_credentials.list_sip_credentials",
)

DELETE_SIP_CREDENTIAL: Operation[None] = Operation(
    id="deleteSipCredential",
    group="sip_credentials",
    name="delete_sip_credential",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/sipcredentials/{compositeUserName}",
        "v2": "/accounts/{accountId}/sipcredentials/{compositeUserName}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="composite_user_name", wire="compositeUserName", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=404, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=503, media="xml", message="SipPeerResponse"),
    ),
    read_by="sip_credentials.get_sip_credential",
)

GET_SIP_CREDENTIAL: Operation[SipCredentialResponse] = Operation(
    id="getSipCredential",
    group="sip_credentials",
    name="get_sip_credential",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sipcredentials/{compositeUserName}",
        "v2": "/accounts/{accountId}/sipcredentials/{compositeUserName}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="composite_user_name", wire="compositeUserName", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=404, media="xml", message="SipCredentialResponse"),
    ),
)

LIST_SIP_CREDENTIALS: Operation[SipCredentialsResponse] = Operation(
    id="listSipCredentials",
    group="sip_credentials",
    name="list_sip_credentials",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sipcredentials", "v2": "/accounts/{accountId}/sipcredentials"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
        Param(name="user_name_fragment", wire="userNamefragment", max_length=64),
        Param(name="domain_fragment", wire="domainfragment", max_length=64),
        Param(name="application_name_fragment", wire="applicationNameFragment", max_length=64),
        Param(name="realm_fragment", wire="realmFragment", max_length=64),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipCredentialsResponse"),
        DeclaredReply(status=404, media="xml", message="SipCredentialsResponse"),
    ),
    paging=Paging(
        style="row",
        items=("sip_credentials", "sip_credential"),
        token="page",
        size="size",
        default_size=500,
        next=("links", "next"),
        item_key=("id",),
    ),
    empty=(404,),
)

UPDATE_SIP_CREDENTIAL: Operation[SipCredentialResponse] = Operation(
    id="updateSipCredential",
    group="sip_credentials",
    name="update_sip_credential",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/sipcredentials/{compositeUserName}",
        "v2": "/accounts/{accountId}/sipcredentials/{compositeUserName}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="composite_user_name", wire="compositeUserName", place="path", required=True),
    ),
    body=Body(media="xml", message="SipCredential", required=(("hash1",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=400, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=404, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=503, media="xml", message="SipPeerResponse"),
    ),
    read_by="sip_credentials.get_sip_credential",
)


class SipCredentialsGroup(Group):
    """SIP credentials of the account, by user name and domain."""

    __slots__ = ()

    async def create_sip_credentials(
        self,
        body: SipCredentials,
        **options: Unpack[CallOptions],
    ) -> SipCredentialsResponse:
        """Creates SIP credentials.

        Credentials that cannot be created stand under Errors of a reply that reports success for the others.

        ``POST /accounts/{accountId}/sipcredentials`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``sip_credential.user_name`` and ``sip_credential.hash1``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``ServerError``.

        Example:
            reply = await client.sip_credentials.create_sip_credentials(SipCredentials(sip_credential=...))
        """
        return await self._perform(CREATE_SIP_CREDENTIALS, options, body=body)

    async def delete_sip_credential(self, composite_user_name: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a SIP credential.

        ``DELETE /accounts/{accountId}/sipcredentials/{compositeUserName}`` (v1 and v2).

        Args:
            composite_user_name: User name of the SIP credential, followed by an at sign and the domain if it has one.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound`` or ``ServerError``.

        Example:
            await client.sip_credentials.delete_sip_credential("composite_user_name")
        """
        return await self._perform(DELETE_SIP_CREDENTIAL, options, composite_user_name=composite_user_name)

    async def get_sip_credential(
        self,
        composite_user_name: str,
        **options: Unpack[CallOptions],
    ) -> SipCredentialResponse:
        """Reads a SIP credential.

        ``GET /accounts/{accountId}/sipcredentials/{compositeUserName}`` (v1 and v2).

        Args:
            composite_user_name: User name of the SIP credential, followed by an at sign and the domain if it has one.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.sip_credentials.get_sip_credential("composite_user_name")
        """
        return await self._perform(GET_SIP_CREDENTIAL, options, composite_user_name=composite_user_name)

    def list_sip_credentials(
        self,
        *,
        page: str | None = None,
        size: int | None = None,
        user_name_fragment: str | None = None,
        domain_fragment: str | None = None,
        application_name_fragment: str | None = None,
        realm_fragment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[SipCredentialsResponse, SipCredential]:
        """Lists the SIP credentials of the account.

        ``GET /accounts/{accountId}/sipcredentials`` (v1 and v2).

        Args:
            page: First row on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 500).
            user_name_fragment: Part of the user name.
            domain_fragment: Part of the domain.
            application_name_fragment: Part of the name of the voice application.
            realm_fragment: Part of the name of the realm.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.sip_credentials.list_sip_credentials():
                print(item)
        """
        return self._pages(
            LIST_SIP_CREDENTIALS,
            options,
            page=page,
            size=size,
            user_name_fragment=user_name_fragment,
            domain_fragment=domain_fragment,
            application_name_fragment=application_name_fragment,
            realm_fragment=realm_fragment,
        )

    async def update_sip_credential(
        self,
        composite_user_name: str,
        body: SipCredential,
        **options: Unpack[CallOptions],
    ) -> SipCredentialResponse:
        """Replaces the hashes and settings of a SIP credential.

        The user name and the domain stay; delete the credential and create another to change them.

        ``PUT /accounts/{accountId}/sipcredentials/{compositeUserName}`` (v1 and v2).

        Args:
            composite_user_name: User name of the SIP credential, followed by an at sign and the domain if it has one.
            body: The message to send; it has to have ``hash1``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``NotFound`` or ``ServerError``.

        Example:
            reply = await client.sip_credentials.update_sip_credential("composite_user_name", SipCredential(hash1=...))
        """
        return await self._perform(UPDATE_SIP_CREDENTIAL, options, body=body, composite_user_name=composite_user_name)
