"""Group ``sites``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.sites import (
        Site,
        SiteResponse,
        SiteTnTotalResponse,
        SiteTotalSeatsResponse,
        SitesResponse,
    )
    from aiobandwidth.paging import Paged

COUNT_SITE_PHONE_NUMBERS: Operation[SiteTnTotalResponse] = Operation(
    id="countSitePhoneNumbers",
    group="sites",
    name="count_site_phone_numbers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/totaltns",
        "v2": "/accounts/{accountId}/sites/{siteId}/totaltns",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SiteTnTotalResponse"),),
)

CREATE_SITE: Operation[SiteResponse] = Operation(
    id="createSite",
    group="sites",
    name="create_site",
    method="POST",
    paths={"v1": "/accounts/{accountId}/sites", "v2": "/accounts/{accountId}/sites"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Site", required=(("name",), ("address",))),
    replies=(
        DeclaredReply(status=201, media="xml", message="SiteResponse"),
        DeclaredReply(status=400, media="xml", message="SiteResponse"),
        DeclaredReply(status=409, media="xml", message="SiteResponse"),
    ),
    find=Find(
        lists="sites.list_sites",
        same=(("name",),),
        given=(("description",), ("customer_name",), ("customer_provided_id",)),
    ),
    read_by="sites.list_sites",
)

DELETE_SITE: Operation[None] = Operation(
    id="deleteSite",
    group="sites",
    name="delete_site",
    method="DELETE",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}", "v2": "/accounts/{accountId}/sites/{siteId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="SiteResponse")),
    read_by="sites.get_site",
)

GET_SITE: Operation[SiteResponse] = Operation(
    id="getSite",
    group="sites",
    name="get_site",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}", "v2": "/accounts/{accountId}/sites/{siteId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SiteResponse"),
        DeclaredReply(status=404, media="xml", message="SiteResponse"),
    ),
)

GET_SITE_TOTAL_SEATS: Operation[SiteTotalSeatsResponse] = Operation(
    id="getSiteTotalSeats",
    group="sites",
    name="get_site_total_seats",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/totalSeats",
        "v2": "/accounts/{accountId}/sites/{siteId}/totalSeats",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SiteTotalSeatsResponse"),
        DeclaredReply(status=400, media="xml", message="SiteTotalSeatsResponse"),
    ),
)

LIST_SITES: Operation[SitesResponse] = Operation(
    id="listSites",
    group="sites",
    name="list_sites",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites", "v2": "/accounts/{accountId}/sites"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="tn_counts", wire="tnCounts", type="bool"),
        Param(name="sip_peer_details", wire="sipPeerDetails", type="bool"),
        Param(name="summary", wire="summary", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SitesResponse"),),
    paging=Paging(style="none", items=("sites", "site"), item_key=("id",)),
)

UPDATE_SITE: Operation[SiteResponse] = Operation(
    id="updateSite",
    group="sites",
    name="update_site",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}", "v2": "/accounts/{accountId}/sites/{siteId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Site"),
    replies=(
        DeclaredReply(status=200, media="xml", message="SiteResponse"),
        DeclaredReply(status=400, media="xml", message="SiteResponse"),
        DeclaredReply(status=409, media="xml", message="SiteResponse"),
    ),
    read_by="sites.get_site",
)


class SitesGroup(Group):
    """Sites, also called sub-accounts."""

    __slots__ = ()

    async def count_site_phone_numbers(self, site_id: str, **options: Unpack[CallOptions]) -> SiteTnTotalResponse:
        """Counts the numbers of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/totaltns`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.sites.count_site_phone_numbers("site_id")
        """
        return await self._perform(COUNT_SITE_PHONE_NUMBERS, options, site_id=site_id)

    async def create_site(self, body: Site, **options: Unpack[CallOptions]) -> SiteResponse:
        """Creates a site.

        ``POST /accounts/{accountId}/sites`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``name`` and ``address``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized`` or ``Conflict``.

        Example:
            reply = await client.sites.create_site(Site(name=..., address=...))
        """
        return await self._perform(CREATE_SITE, options, body=body)

    async def delete_site(self, site_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a site that has no SIP peers and numbers.

        ``DELETE /accounts/{accountId}/sites/{siteId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized`` or ``NotFound``.

        Example:
            await client.sites.delete_site("site_id")
        """
        return await self._perform(DELETE_SITE, options, site_id=site_id)

    async def get_site(self, site_id: str, **options: Unpack[CallOptions]) -> SiteResponse:
        """Reads a site.

        ``GET /accounts/{accountId}/sites/{siteId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized`` or ``NotFound``.

        Example:
            reply = await client.sites.get_site("site_id")
        """
        return await self._perform(GET_SITE, options, site_id=site_id)

    async def get_site_total_seats(self, site_id: str, **options: Unpack[CallOptions]) -> SiteTotalSeatsResponse:
        """Counts the UC trunking seats of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/totalSeats`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.sites.get_site_total_seats("site_id")
        """
        return await self._perform(GET_SITE_TOTAL_SEATS, options, site_id=site_id)

    def list_sites(
        self,
        *,
        tn_counts: bool | None = None,
        sip_peer_details: bool | None = None,
        summary: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[SitesResponse, Site]:
        """Lists the sites of the account.

        ``GET /accounts/{accountId}/sites`` (v1 and v2).

        Args:
            tn_counts: Adds the count of telephone numbers of each site (default False).
            sip_peer_details: Adds the SIP peers of each site (default False).
            summary: Adds the SIP peers of each site in short form (default False).

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized``.

        Example:
            async for item in client.sites.list_sites():
                print(item)
        """
        return self._pages(LIST_SITES, options, tn_counts=tn_counts, sip_peer_details=sip_peer_details, summary=summary)

    async def update_site(self, site_id: str, body: Site, **options: Unpack[CallOptions]) -> SiteResponse:
        """Replaces the settings of a site.

        ``PUT /accounts/{accountId}/sites/{siteId}`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``NotFound`` or
                ``Conflict``.

        Example:
            reply = await client.sites.update_site("site_id", Site(...))
        """
        return await self._perform(UPDATE_SITE, options, body=body, site_id=site_id)
