"""Group ``realms``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.sip_credentials import (
        Realm,
        RealmResponse,
        RealmsResponse,
        SipCredential,
        SipCredentialResponse,
        SipCredentials,
        SipCredentialsResponse,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_REALM: Operation[RealmResponse] = Operation(
    id="createRealm",
    group="realms",
    name="create_realm",
    method="POST",
    paths={"v1": "/accounts/{accountId}/realms", "v2": "/accounts/{accountId}/realms"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Realm", required=(("realm",), ("default",))),
    replies=(
        DeclaredReply(status=201, media="xml", message="RealmResponse"),
        DeclaredReply(status=400, media="xml", message="RealmResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
    order=Asynchronous(
        kind="realms",
        id_paths=(("realm", "id"),),
        state="realms.get_realm",
        status_paths=(("realm", "status"),),
        final=("ACTIVE", "CREATE_FAILED"),
        failed=("CREATE_FAILED",),
    ),
    find=Find(lists="realms.list_realms", same=(("realm",),), given=(("description",),), label=(("realm",),)),
    read_by="realms.list_realms",
)

CREATE_REALM_SIP_CREDENTIALS: Operation[SipCredentialsResponse] = Operation(
    id="createRealmSipCredentials",
    group="realms",
    name="create_realm_sip_credentials",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/realms/{realmId}/sipcredentials",
        "v2": "/accounts/{accountId}/realms/{realmId}/sipcredentials",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm_id", wire="realmId", place="path", required=True),
    ),
    body=Body(
        media="xml",
        message="SipCredentials",
        required=(("sip_credential", "user_name"), ("sip_credential", "hash1")),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="SipCredentialsResponse"),
        DeclaredReply(status=400, media="xml", message="SipCredentialsResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
    find=Find(
        lists="realms.list_realm_sip_credentials",
        sent=("sip_credential",),
        same=(("user_name",),),
        given=(("domain",), ("realm",)),
    ),
    read_by="realms.list_realm_sip_credentials",
)

DELETE_REALM: Operation[None] = Operation(
    id="deleteRealm",
    group="realms",
    name="delete_realm",
    method="DELETE",
    paths={"v1": "/accounts/{accountId}/realms/{realm}", "v2": "/accounts/{accountId}/realms/{realm}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm", wire="realm", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=202, media="empty"),
        DeclaredReply(status=400, media="xml", message="RealmResponse"),
        DeclaredReply(status=404, media="xml", message="RealmResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
    gone=Gone(status_paths=(("realm", "status"),), states=("DELETE_PENDING",)),
    read_by="realms.get_realm",
)

DELETE_REALM_SIP_CREDENTIAL: Operation[None] = Operation(
    id="deleteRealmSipCredential",
    group="realms",
    name="delete_realm_sip_credential",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}",
        "v2": "/accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm_id", wire="realmId", place="path", required=True),
        Param(name="credential_id", wire="credentialId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=404, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
    read_by="realms.get_realm_sip_credential",
)

GET_REALM: Operation[RealmResponse] = Operation(
    id="getRealm",
    group="realms",
    name="get_realm",
    method="GET",
    paths={"v1": "/accounts/{accountId}/realms/{realm}", "v2": "/accounts/{accountId}/realms/{realm}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm", wire="realm", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="RealmResponse"),
        DeclaredReply(status=404, media="xml", message="RealmResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
)

GET_REALM_SIP_CREDENTIAL: Operation[SipCredentialResponse] = Operation(
    id="getRealmSipCredential",
    group="realms",
    name="get_realm_sip_credential",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}",
        "v2": "/accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm_id", wire="realmId", place="path", required=True),
        Param(name="credential_id", wire="credentialId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=404, media="xml", message="SipCredentialResponse"),
    ),
)

LIST_REALM_SIP_CREDENTIALS: Operation[SipCredentialsResponse] = Operation(
    id="listRealmSipCredentials",
    group="realms",
    name="list_realm_sip_credentials",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/realms/{realmId}/sipcredentials",
        "v2": "/accounts/{accountId}/realms/{realmId}/sipcredentials",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm_id", wire="realmId", place="path", required=True),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
        Param(name="user_name_fragment", wire="userNamefragment", max_length=64),
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

LIST_REALMS: Operation[RealmsResponse] = Operation(
    id="listRealms",
    group="realms",
    name="list_realms",
    method="GET",
    paths={"v1": "/accounts/{accountId}/realms", "v2": "/accounts/{accountId}/realms"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm_fragment", wire="realmfragment"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="RealmsResponse"),
        DeclaredReply(status=400, media="xml", message="RealmsResponse"),
        DeclaredReply(status=404, media="xml", message="RealmsResponse"),
    ),
    paging=Paging(style="none", items=("realms", "realm"), item_key=("id",)),
)

UPDATE_REALM: Operation[RealmResponse] = Operation(
    id="updateRealm",
    group="realms",
    name="update_realm",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/realms/{realm}", "v2": "/accounts/{accountId}/realms/{realm}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm", wire="realm", place="path", required=True),
    ),
    body=Body(media="xml", message="Realm"),
    replies=(
        DeclaredReply(status=200, media="xml", message="RealmResponse"),
        DeclaredReply(status=400, media="xml", message="RealmResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
    read_by="realms.get_realm",
)

UPDATE_REALM_SIP_CREDENTIAL: Operation[SipCredentialResponse] = Operation(
    id="updateRealmSipCredential",
    group="realms",
    name="update_realm_sip_credential",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}",
        "v2": "/accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="realm_id", wire="realmId", place="path", required=True),
        Param(name="credential_id", wire="credentialId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipCredential", required=(("hash1",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=400, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=404, media="xml", message="SipCredentialResponse"),
        DeclaredReply(status=503, media="xml", message="RealmResponse"),
    ),
    read_by="realms.get_realm_sip_credential",
)


class RealmsGroup(Group):
    """SIP realms and the credentials in them."""

    __slots__ = ()

    async def create_realm(
        self,
        body: Realm,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[RealmResponse, RealmResponse]:
        """Creates a realm.

        The realm can be used when it is ACTIVE.

        ``POST /accounts/{accountId}/realms`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as ACTIVE or CREATE_FAILED.

        Args:
            body: The message to send; it has to have ``realm`` and ``default``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``ServerError``.

        Example:
            order = await client.realms.create_realm(Realm(realm=..., default=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_REALM, options, body=body)

    async def create_realm_sip_credentials(
        self,
        realm_id: str,
        body: SipCredentials,
        **options: Unpack[CallOptions],
    ) -> SipCredentialsResponse:
        """Creates SIP credentials in a realm.

        Credentials that cannot be created stand under Errors of a reply that reports success for the others.

        ``POST /accounts/{accountId}/realms/{realmId}/sipcredentials`` (v1 and v2).

        Args:
            realm_id: Id of the realm.
            body: The message to send; it has to have ``sip_credential.user_name`` and ``sip_credential.hash1``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``ServerError``.

        Example:
            reply = await client.realms.create_realm_sip_credentials("realm_id", SipCredentials(sip_credential=...))
        """
        return await self._perform(CREATE_REALM_SIP_CREDENTIALS, options, body=body, realm_id=realm_id)

    async def delete_realm(self, realm: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a realm.

        The realm is gone some time after the reply; until then its state is DELETE_PENDING.

        ``DELETE /accounts/{accountId}/realms/{realm}`` (v1 and v2).

        Args:
            realm: The realm, by its name or its id.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``NotFound`` or ``ServerError``.

        Example:
            await client.realms.delete_realm("realm")
        """
        return await self._perform(DELETE_REALM, options, realm=realm)

    async def delete_realm_sip_credential(
        self,
        realm_id: str,
        credential_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a SIP credential of a realm.

        ``DELETE /accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}`` (v1 and v2).

        Args:
            realm_id: Id of the realm.
            credential_id: Id of the SIP credential.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound`` or ``ServerError``.

        Example:
            await client.realms.delete_realm_sip_credential("realm_id", "credential_id")
        """
        return await self._perform(DELETE_REALM_SIP_CREDENTIAL, options, realm_id=realm_id, credential_id=credential_id)

    async def get_realm(self, realm: str, **options: Unpack[CallOptions]) -> RealmResponse:
        """Reads a realm and its state.

        ``GET /accounts/{accountId}/realms/{realm}`` (v1 and v2).

        Args:
            realm: The realm, by its name or its id.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound`` or ``ServerError``.

        Example:
            reply = await client.realms.get_realm("realm")
        """
        return await self._perform(GET_REALM, options, realm=realm)

    async def get_realm_sip_credential(
        self,
        realm_id: str,
        credential_id: str,
        **options: Unpack[CallOptions],
    ) -> SipCredentialResponse:
        """Reads a SIP credential of a realm.

        ``GET /accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}`` (v1 and v2).

        Args:
            realm_id: Id of the realm.
            credential_id: Id of the SIP credential.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.realms.get_realm_sip_credential("realm_id", "credential_id")
        """
        return await self._perform(GET_REALM_SIP_CREDENTIAL, options, realm_id=realm_id, credential_id=credential_id)

    def list_realm_sip_credentials(
        self,
        realm_id: str,
        *,
        page: str | None = None,
        size: int | None = None,
        user_name_fragment: str | None = None,
        application_name_fragment: str | None = None,
        realm_fragment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[SipCredentialsResponse, SipCredential]:
        """Lists the SIP credentials of a realm.

        ``GET /accounts/{accountId}/realms/{realmId}/sipcredentials`` (v1 and v2).

        Args:
            realm_id: Id of the realm.
            page: First row on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 500).
            user_name_fragment: Part of the user name.
            application_name_fragment: Part of the name of the voice application.
            realm_fragment: Part of the name of the realm.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.realms.list_realm_sip_credentials("realm_id"):
                print(item)
        """
        return self._pages(
            LIST_REALM_SIP_CREDENTIALS,
            options,
            realm_id=realm_id,
            page=page,
            size=size,
            user_name_fragment=user_name_fragment,
            application_name_fragment=application_name_fragment,
            realm_fragment=realm_fragment,
        )

    def list_realms(
        self,
        *,
        realm_fragment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[RealmsResponse, Realm]:
        """Lists the realms.

        ``GET /accounts/{accountId}/realms`` (v1 and v2).

        Args:
            realm_fragment: Part of the name of the realm, three characters or more.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            async for item in client.realms.list_realms():
                print(item)
        """
        return self._pages(LIST_REALMS, options, realm_fragment=realm_fragment)

    async def update_realm(self, realm: str, body: Realm, **options: Unpack[CallOptions]) -> RealmResponse:
        """Changes a realm.

        ``PUT /accounts/{accountId}/realms/{realm}`` (v1 and v2).

        Args:
            realm: The realm, by its name or its id.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``ServerError``.

        Example:
            reply = await client.realms.update_realm("realm", Realm(...))
        """
        return await self._perform(UPDATE_REALM, options, body=body, realm=realm)

    async def update_realm_sip_credential(
        self,
        realm_id: str,
        credential_id: str,
        body: SipCredential,
        **options: Unpack[CallOptions],
    ) -> SipCredentialResponse:
        """Replaces a SIP credential of a realm.

        ``PUT /accounts/{accountId}/realms/{realmId}/sipcredentials/{credentialId}`` (v1 and v2).

        Args:
            realm_id: Id of the realm.
            credential_id: Id of the SIP credential.
            body: The message to send; it has to have ``hash1``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``NotFound`` or ``ServerError``.

        Example:
            reply = await client.realms.update_realm_sip_credential("realm_id", "credential_id", SipCredential(hash1=...))
        """
        return await self._perform(
            UPDATE_REALM_SIP_CREDENTIAL,
            options,
            body=body,
            realm_id=realm_id,
            credential_id=credential_id,
        )

    def resume(self, order_id: str) -> OrderHandle[RealmResponse, RealmResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_REALM, order_id)
