"""Group ``aeuis``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.emergency import AlternateEndUserIdentifier
    from aiobandwidth._generated.models.emergency_notification import (
        AlternateEndUserIdentifierResponse,
        AlternateEndUserIdentifiersResponse,
    )
    from aiobandwidth.paging import Paged

GET_AEUI: Operation[AlternateEndUserIdentifierResponse] = Operation(
    id="getAeui",
    group="aeuis",
    name="get_aeui",
    method="GET",
    paths={"v1": "/accounts/{accountId}/aeuis/{acid}", "v2": "/accounts/{accountId}/aeuis/{acid}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="acid", wire="acid", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="AlternateEndUserIdentifierResponse"),
        DeclaredReply(status=404, media="xml", message="AlternateEndUserIdentifierResponse"),
    ),
)

LIST_AEUIS: Operation[AlternateEndUserIdentifiersResponse] = Operation(
    id="listAeuis",
    group="aeuis",
    name="list_aeuis",
    method="GET",
    paths={"v1": "/accounts/{accountId}/aeuis", "v2": "/accounts/{accountId}/aeuis"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
        Param(name="aeui", wire="aeui"),
        Param(name="callback", wire="callback", format="tn"),
        Param(name="pidflo_enabled_only", wire="pidfloenabledonly", type="bool"),
        Param(name="suggestions", wire="suggestions"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="AlternateEndUserIdentifiersResponse"),
        DeclaredReply(status=404, media="xml", message="AlternateEndUserIdentifiersResponse"),
    ),
    paging=Paging(
        style="row",
        items=("alternate_end_user_identifiers", "alternate_end_user_identifier"),
        token="page",
        size="size",
        default_size=500,
        next=("links", "next"),
        item_key=("identifier",),
    ),
    empty=(404,),
)


class AeuisGroup(Group):
    """Alternate end user identifiers of endpoints that call 911 without a number of their own."""

    __slots__ = ()

    async def get_aeui(self, acid: str, **options: Unpack[CallOptions]) -> AlternateEndUserIdentifierResponse:
        """Reads an alternate end user identifier with its address.

        ``GET /accounts/{accountId}/aeuis/{acid}`` (v1 and v2).

        Args:
            acid: Alternate caller id, the identifier of the alternate end user.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.aeuis.get_aeui("acid")
        """
        return await self._perform(GET_AEUI, options, acid=acid)

    def list_aeuis(
        self,
        *,
        page: str | None = None,
        size: int | None = None,
        aeui: str | None = None,
        callback: str | None = None,
        pidflo_enabled_only: bool | None = None,
        suggestions: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[AlternateEndUserIdentifiersResponse, AlternateEndUserIdentifier]:
        """Lists the alternate end user identifiers.

        ``GET /accounts/{accountId}/aeuis`` (v1 and v2).

        Args:
            page: First row on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 500).
            aeui: Alternate end user identifier.
            callback: Telephone number that is called back.
            pidflo_enabled_only: Only identifiers that are enabled for PIDF-LO (default False).
            suggestions: Text looked for in callback numbers, caller names and identifiers.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.aeuis.list_aeuis():
                print(item)
        """
        return self._pages(
            LIST_AEUIS,
            options,
            page=page,
            size=size,
            aeui=aeui,
            callback=callback,
            pidflo_enabled_only=pidflo_enabled_only,
            suggestions=suggestions,
        )
