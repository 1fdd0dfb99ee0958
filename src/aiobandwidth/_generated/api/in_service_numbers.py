"""Group ``in_service_numbers``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.in_service_numbers import TnsResponse
    from aiobandwidth._generated.models.order_lists import Quantity
    from aiobandwidth.paging import Paged

COUNT_IN_SERVICE_NUMBERS: Operation[Quantity] = Operation(
    id="countInServiceNumbers",
    group="in_service_numbers",
    name="count_in_service_numbers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/inserviceNumbers/totals",
        "v2": "/accounts/{accountId}/inserviceNumbers/totals",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="Quantity"),),
    rate_class="INSERVICE_NPANXX",
)

GET_IN_SERVICE_NUMBER: Operation[None] = Operation(
    id="getInServiceNumber",
    group="in_service_numbers",
    name="get_in_service_number",
    method="GET",
    paths={"v1": "/accounts/{accountId}/inserviceNumbers/{tn}", "v2": "/accounts/{accountId}/inserviceNumbers/{tn}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="tn", wire="tn", place="path", required=True, format="tn"),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    rate_class="INSERVICE_NPANXX",
)

LIST_IN_SERVICE_NUMBERS: Operation[TnsResponse] = Operation(
    id="listInServiceNumbers",
    group="in_service_numbers",
    name="list_in_service_numbers",
    method="GET",
    paths={"v1": "/accounts/{accountId}/inserviceNumbers", "v2": "/accounts/{accountId}/inserviceNumbers"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(
            name="area_code",
            wire="areacode",
            renamed={"v2": "areaCode"},
            pattern="^\\+?[0-9]{1,6}$",
            needs=("countryCodeA3",),
        ),
        Param(name="npa_nxx", wire="npanxx", renamed={"v2": "npaNxx"}, pattern="^[0-9]{6}$"),
        Param(name="npa_nxx_x", wire="npaNxxx", versions=("v2",), pattern="^[0-9]{7}$"),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="lata", wire="lata", pattern="^[0-9]{3,5}$"),
        Param(name="rate_center", wire="ratecenter"),
        Param(name="city", wire="city", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="tier", wire="tier", type="int", versions=("v2",), minimum=0),
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TnsResponse"), DeclaredReply(status=204, media="empty")),
    paging=Paging(
        style="tn",
        items=("telephone_numbers", "telephone_number"),
        token="page",
        size="size",
        default_size=300,
        next=("links", "next"),
    ),
    rate_class="INSERVICE_NPANXX",
    empty=(204,),
)

LIST_SITE_IN_SERVICE_NUMBERS: Operation[TnsResponse] = Operation(
    id="listSiteInServiceNumbers",
    group="in_service_numbers",
    name="list_site_in_service_numbers",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/sites/{siteId}/inserviceNumbers",
        "v2": "/accounts/{accountId}/sites/{siteId}/inserviceNumbers",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="area_code", wire="areaCode", pattern="^\\+?[0-9]{1,6}$", needs=("countryCodeA3",)),
        Param(name="npa_nxx", wire="npaNxx", pattern="^[0-9]{6}$"),
        Param(name="npa_nxx_x", wire="npaNxxx", pattern="^[0-9]{7}$"),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="lata", wire="lata", pattern="^[0-9]{3,5}$"),
        Param(name="rate_center", wire="rateCenter"),
        Param(name="city", wire="city", needs=("countryCodeA3",)),
        Param(name="tier", wire="tier", type="int", minimum=0),
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TnsResponse"),),
    paging=Paging(
        style="tn",
        items=("telephone_numbers", "telephone_number"),
        token="page",
        size="size",
        default_size=300,
        next=("links", "next"),
    ),
    rate_class="INSERVICE_NPANXX",
)


class InServiceNumbersGroup(Group):
    """Numbers that are in service."""

    __slots__ = ()

    async def count_in_service_numbers(self, **options: Unpack[CallOptions]) -> Quantity:
        """Counts the numbers in service.

        ``GET /accounts/{accountId}/inserviceNumbers/totals`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.in_service_numbers.count_in_service_numbers()
        """
        return await self._perform(COUNT_IN_SERVICE_NUMBERS, options)

    async def get_in_service_number(self, tn: str, **options: Unpack[CallOptions]) -> None:
        """Checks that a number is in service.

        Nothing comes back for a number in service; one that is not raises NotFound.

        ``GET /accounts/{accountId}/inserviceNumbers/{tn}`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.in_service_numbers.get_in_service_number("tn")
        """
        return await self._perform(GET_IN_SERVICE_NUMBER, options, tn=tn)

    def list_in_service_numbers(
        self,
        *,
        area_code: str | None = None,
        npa_nxx: str | None = None,
        npa_nxx_x: str | None = None,
        state: str | None = None,
        lata: str | None = None,
        rate_center: str | None = None,
        city: str | None = None,
        tier: int | None = None,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TnsResponse, str]:
        """Lists the numbers in service.

        ``GET /accounts/{accountId}/inserviceNumbers`` (v1 and v2).

        Args:
            area_code: Area code: three digits in North America, one to six elsewhere (v2 wants country_code_a3 with
                it).
            npa_nxx: NPA-NXX, six digits.
            npa_nxx_x: NPA-NXX-X, seven digits (v2 only).
            state: Two-letter state or province.
            lata: LATA, three to five digits.
            rate_center: Abbreviated name of the rate center; goes together with its state.
            city: Name of the city (v2 wants country_code_a3 with it; v2 only).
            tier: Service tier of the telephone numbers (at least 0; v2 only).
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: First telephone number on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 300).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.in_service_numbers.list_in_service_numbers():
                print(item)
        """
        return self._pages(
            LIST_IN_SERVICE_NUMBERS,
            options,
            area_code=area_code,
            npa_nxx=npa_nxx,
            npa_nxx_x=npa_nxx_x,
            state=state,
            lata=lata,
            rate_center=rate_center,
            city=city,
            tier=tier,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    def list_site_in_service_numbers(
        self,
        site_id: str,
        *,
        area_code: str | None = None,
        npa_nxx: str | None = None,
        npa_nxx_x: str | None = None,
        state: str | None = None,
        lata: str | None = None,
        rate_center: str | None = None,
        city: str | None = None,
        tier: int | None = None,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TnsResponse, str]:
        """Lists the numbers of a site that are in service.

        ``GET /accounts/{accountId}/sites/{siteId}/inserviceNumbers`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            area_code: Area code: three digits in North America, one to six elsewhere (v2 wants country_code_a3 with
                it).
            npa_nxx: NPA-NXX, six digits.
            npa_nxx_x: NPA-NXX-X, seven digits.
            state: Two-letter state or province.
            lata: LATA, three to five digits.
            rate_center: Abbreviated name of the rate center; goes together with its state.
            city: Name of the city; in v1 together with its state (v2 wants country_code_a3 with it).
            tier: Service tier of the telephone numbers (at least 0).
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: First telephone number on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.in_service_numbers.list_site_in_service_numbers("site_id"):
                print(item)
        """
        return self._pages(
            LIST_SITE_IN_SERVICE_NUMBERS,
            options,
            site_id=site_id,
            area_code=area_code,
            npa_nxx=npa_nxx,
            npa_nxx_x=npa_nxx_x,
            state=state,
            lata=lata,
            rate_center=rate_center,
            city=city,
            tier=tier,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )
