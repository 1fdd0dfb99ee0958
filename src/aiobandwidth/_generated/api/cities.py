"""Group ``cities``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.coverage import City, CityResponse
    from aiobandwidth.paging import Paged

LIST_CITIES: Operation[CityResponse] = Operation(
    id="listCities",
    group="cities",
    name="list_cities",
    method="GET",
    paths={"v1": "/cities", "v2": "/cities"},
    params=(
        Param(name="state", wire="state", required=True, pattern="^[A-Z]{2}$"),
        Param(name="available", wire="available", type="bool"),
        Param(name="supported", wire="supported", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="CityResponse"),),
    paging=Paging(style="none", items=("cities", "city")),
    rate_class="SEARCH",
)


class CitiesGroup(Group):
    """Cities where numbers can be had."""

    __slots__ = ()

    def list_cities(
        self,
        *,
        state: str,
        available: bool | None = None,
        supported: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CityResponse, City]:
        """Lists the cities of a state.

        ``GET /cities`` (v1 and v2).

        Args:
            state: Two-letter state or province.
            available: Only places with numbers to order, and adds how many there are.
            supported: Only places that the carrier serves itself.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.cities.list_cities(state="..."):
                print(item)
        """
        return self._pages(LIST_CITIES, options, state=state, available=available, supported=supported)
