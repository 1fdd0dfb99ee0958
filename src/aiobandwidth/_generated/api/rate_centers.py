"""Group ``rate_centers``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.coverage import (
        CoveredRateCenter,
        CoveredRateCenters,
        RateCenter,
        RateCenterResponse,
    )
    from aiobandwidth.paging import Paged

GET_COVERED_RATE_CENTER: Operation[CoveredRateCenter] = Operation(
    id="getCoveredRateCenter",
    group="rate_centers",
    name="get_covered_rate_center",
    method="GET",
    paths={"v1": "/coveredRateCenters/{rateCenterId}", "v2": "/coveredRateCenters/{rateCenterId}"},
    params=(Param(name="rate_center_id", wire="rateCenterId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="CoveredRateCenter"),),
    rate_class="COVERED_RATECENTERS",
)

LIST_COVERED_RATE_CENTERS: Operation[CoveredRateCenters] = Operation(
    id="listCoveredRateCenters",
    group="rate_centers",
    name="list_covered_rate_centers",
    method="GET",
    paths={"v1": "/coveredRateCenters", "v2": "/coveredRateCenters"},
    params=(
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
        Param(name="embed", wire="embed", repeated=True),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="abbreviation", wire="abbreviation"),
        Param(name="name", wire="name"),
        Param(name="zip", wire="zip", pattern="^[0-9]{5}$"),
        Param(name="city", wire="city"),
        Param(name="lata", wire="lata", pattern="^[0-9]{3,5}$"),
        Param(name="tier", wire="tier", type="int", minimum=0, maximum=5),
        Param(name="area_code", wire="npa", pattern="^[2-9][0-9]{2}$"),
        Param(name="npa_nxx", wire="npaNxx", pattern="^[0-9]{6}$"),
        Param(name="npa_nxx_x", wire="npaNxxX", pattern="^[0-9]{7}$"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="CoveredRateCenters"),
        DeclaredReply(status=303, media="empty"),
        DeclaredReply(status=400, media="xml", message="CoveredRateCenters"),
    ),
    paging=Paging(
        style="row",
        items=("covered_rate_center",),
        token="page",
        size="size",
        default_size=500,
        next=("links", "next"),
        item_key=("id",),
    ),
    rate_class="COVERED_RATECENTERS",
    redirects=True,
)

LIST_RATE_CENTERS: Operation[RateCenterResponse] = Operation(
    id="listRateCenters",
    group="rate_centers",
    name="list_rate_centers",
    method="GET",
    paths={"v1": "/rateCenters", "v2": "/rateCenters"},
    params=(
        Param(name="state", wire="state", required=True, pattern="^[A-Z]{2}$"),
        Param(name="available", wire="available", type="bool"),
        Param(name="supported", wire="supported", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="RateCenterResponse"),),
    paging=Paging(style="none", items=("rate_centers", "rate_center"), item_key=("abbreviation",)),
    rate_class="SEARCH",
)


class RateCentersGroup(Group):
    """Rate centers, where numbers can be had."""

    __slots__ = ()

    async def get_covered_rate_center(self, rate_center_id: str, **options: Unpack[CallOptions]) -> CoveredRateCenter:
        """Reads a covered rate center.

        ``GET /coveredRateCenters/{rateCenterId}`` (v1 and v2).

        Args:
            rate_center_id: Id of the covered rate center.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.rate_centers.get_covered_rate_center("rate_center_id")
        """
        return await self._perform(GET_COVERED_RATE_CENTER, options, rate_center_id=rate_center_id)

    def list_covered_rate_centers(
        self,
        *,
        page: str | None = None,
        size: int | None = None,
        embed: Sequence[str] | None = None,
        state: str | None = None,
        abbreviation: str | None = None,
        name: str | None = None,
        zip: str | None = None,
        city: str | None = None,
        lata: str | None = None,
        tier: int | None = None,
        area_code: str | None = None,
        npa_nxx: str | None = None,
        npa_nxx_x: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CoveredRateCenters, CoveredRateCenter]:
        """Searches the rate centers that the carrier covers, with what they cover.

        ``GET /coveredRateCenters`` (v1 and v2).

        Args:
            page: First row on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1).
            embed: Parts to add, such as cities, NpaNxxX or LocalRateCenters. With the last no filter may be given.
            state: Two-letter state or province.
            abbreviation: Abbreviated name of the rate center.
            name: Name of the rate center.
            zip: Zip code of five digits that the rate center covers.
            city: Name of a city that the rate center covers.
            lata: LATA, three to five digits.
            tier: Service tier, 0 to 5 (0 to 5).
            area_code: Area code of three digits that the rate center covers.
            npa_nxx: NPA-NXX, six digits.
            npa_nxx_x: NPA-NXX-X, seven digits.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.rate_centers.list_covered_rate_centers():
                print(item)
        """
        return self._pages(
            LIST_COVERED_RATE_CENTERS,
            options,
            page=page,
            size=size,
            embed=embed,
            state=state,
            abbreviation=abbreviation,
            name=name,
            zip=zip,
            city=city,
            lata=lata,
            tier=tier,
            area_code=area_code,
            npa_nxx=npa_nxx,
            npa_nxx_x=npa_nxx_x,
        )

    def list_rate_centers(
        self,
        *,
        state: str,
        available: bool | None = None,
        supported: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[RateCenterResponse, RateCenter]:
        """Lists the rate centers of a state.

        ``GET /rateCenters`` (v1 and v2).

        Args:
            state: Two-letter state or province.
            available: Only places with numbers to order, and adds how many there are.
            supported: Only places that the carrier serves itself.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.rate_centers.list_rate_centers(state="..."):
                print(item)
        """
        return self._pages(LIST_RATE_CENTERS, options, state=state, available=available, supported=supported)
