"""Group ``coverage``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.coverage import CountryCoverage, CountryCoverageResponse
    from aiobandwidth.paging import Paged

LIST_COUNTRY_COVERAGE: Operation[CountryCoverageResponse] = Operation(
    id="listCountryCoverage",
    group="coverage",
    name="list_country_coverage",
    method="GET",
    paths={"v2": "/coverage/countries"},
    params=(
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="city", wire="city", needs=("countryCodeA3",)),
        Param(name="area_code", wire="areaCode", pattern="^\\+?[0-9]{1,6}$", needs=("countryCodeA3",)),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="CountryCoverageResponse"),
        DeclaredReply(status=400, media="xml", message="CountryCoverageResponse"),
        DeclaredReply(status=400, media="json", message="ResponseStatusError"),
    ),
    paging=Paging(style="none", items=("country_coverages", "country_coverage")),
)


class CoverageGroup(Group):
    """Countries where numbers can be had, v2 only."""

    __slots__ = ()

    def list_country_coverage(
        self,
        *,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        city: str | None = None,
        area_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CountryCoverageResponse, CountryCoverage]:
        """Lists the countries, kinds of numbers and regions outside North America that have numbers.

        ``GET /coverage/countries`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).
            city: Name of the city (v2 wants country_code_a3 with it).
            area_code: Area code: three digits in North America, one to six elsewhere (v2 wants country_code_a3 with
                it).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.coverage.list_country_coverage():
                print(item)
        """
        return self._pages(
            LIST_COUNTRY_COVERAGE,
            options,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            city=city,
            area_code=area_code,
        )
