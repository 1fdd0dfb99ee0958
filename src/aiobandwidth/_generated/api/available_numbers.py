"""Group ``available_numbers``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.available_numbers import (
        AvailableNpaNxx,
        SearchResult,
        SearchResultForAvailableNpaNxx,
    )
    from aiobandwidth._generated.models.common import TelephoneNumberDetail
    from aiobandwidth.paging import Found, Paged

LIST_AVAILABLE_NPA_NXX: Operation[SearchResultForAvailableNpaNxx] = Operation(
    id="listAvailableNpaNxx",
    group="available_numbers",
    name="list_available_npa_nxx",
    method="GET",
    paths={"v1": "/accounts/{accountId}/availableNpaNxx", "v2": "/accounts/{accountId}/availableNpaNxx"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="area_code", wire="areaCode", pattern="^[2-9][0-9]{2}$"),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="quantity", wire="quantity", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SearchResultForAvailableNpaNxx"),
        DeclaredReply(status=400, media="xml", message="SearchResultForAvailableNpaNxx"),
    ),
    paging=Paging(style="none", items=("available_npa_nxx_list", "available_npa_nxx")),
    rate_class="AVAILABLE_NPANXX",
)

SEARCH_AVAILABLE_NUMBERS: Operation[SearchResult] = Operation(
    id="searchAvailableNumbers",
    group="available_numbers",
    name="search_available_numbers",
    method="GET",
    paths={"v1": "/accounts/{accountId}/availableNumbers", "v2": "/accounts/{accountId}/availableNumbers"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="area_code", wire="areaCode", pattern="^\\+?[0-9]{1,6}$", needs=("countryCodeA3",)),
        Param(name="npa_nxx", wire="npaNxx", pattern="^[0-9]{6}$"),
        Param(name="npa_nxx_x", wire="npaNxxx", pattern="^[0-9]{7}$"),
        Param(name="rate_center", wire="rateCenter"),
        Param(name="city", wire="city", needs=("countryCodeA3",)),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="zip", wire="zip", pattern="^[0-9]{5}(-[0-9]{4})?$"),
        Param(name="lata", wire="lata", pattern="^[0-9]{3,5}$"),
        Param(name="local_vanity", wire="localVanity", pattern="^[0-9A-Za-z]{4,7}$"),
        Param(name="ends_in", wire="endsIn", type="bool"),
        Param(name="toll_free_vanity", wire="tollFreeVanity", pattern="^[0-9A-Za-z]{7,}$"),
        Param(name="toll_free_wild_card_pattern", wire="tollFreeWildCardPattern", pattern="^8[0-9*]{2}$"),
        Param(name="lca", wire="LCA", type="bool"),
        Param(name="quantity", wire="quantity", type="int", minimum=1, maximum=5000),
        Param(name="enable_tn_detail", wire="enableTNDetail", type="bool"),
        Param(name="protected", wire="protected"),
        Param(name="order_by", wire="orderBy"),
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="features", wire="features", repeated=True, versions=("v2",)),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="SearchResult"),
        DeclaredReply(status=400, media="xml", message="SearchResult"),
        DeclaredReply(status=400, media="json", message="SingleError"),
    ),
    paging=Paging(
        style="none",
        items=("telephone_number_detail_list", "telephone_number_detail"),
        other_items=(("telephone_number_list", "telephone_number"),),
        gives_reply=True,
    ),
    rate_class="SEARCH",
)


class AvailableNumbersGroup(Group):
    """Numbers that can be ordered."""

    __slots__ = ()

    def list_available_npa_nxx(
        self,
        *,
        area_code: str | None = None,
        state: str | None = None,
        quantity: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[SearchResultForAvailableNpaNxx, AvailableNpaNxx]:
        """Lists the NPA-NXX groups that have numbers to order.

        ``GET /accounts/{accountId}/availableNpaNxx`` (v1 and v2).

        Args:
            area_code: Area code of three digits.
            state: Two-letter state or province.
            quantity: Leaves out groups with fewer numbers than this (at least 1).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.available_numbers.list_available_npa_nxx():
                print(item)
        """
        return self._pages(LIST_AVAILABLE_NPA_NXX, options, area_code=area_code, state=state, quantity=quantity)

    def search_available_numbers(
        self,
        *,
        area_code: str | None = None,
        npa_nxx: str | None = None,
        npa_nxx_x: str | None = None,
        rate_center: str | None = None,
        city: str | None = None,
        state: str | None = None,
        zip: str | None = None,
        lata: str | None = None,
        local_vanity: str | None = None,
        ends_in: bool | None = None,
        toll_free_vanity: str | None = None,
        toll_free_wild_card_pattern: str | None = None,
        lca: bool | None = None,
        quantity: int | None = None,
        enable_tn_detail: bool | None = None,
        protected: str | None = None,
        order_by: str | None = None,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        features: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Found[SearchResult, TelephoneNumberDetail | str]:
        """Searches the numbers that can be ordered.

        ``GET /accounts/{accountId}/availableNumbers`` (v1 and v2).

        Args:
            area_code: Area code: three digits in North America, one to six elsewhere (v2 wants country_code_a3 with
                it).
            npa_nxx: NPA-NXX, six digits.
            npa_nxx_x: NPA-NXX-X, seven digits.
            rate_center: Abbreviated name of the rate center; goes together with its state.
            city: Name of the city; in v1 together with its state (v2 wants country_code_a3 with it).
            state: Two-letter state or province.
            zip: Zip code of five digits, or nine with a dash.
            lata: LATA, three to five digits.
            local_vanity: Letters and digits wanted in the number, four to seven.
            ends_in: The vanity text has to stand at the end of the number (default False).
            toll_free_vanity: Letters and digits wanted in a toll-free number, seven or more.
            toll_free_wild_card_pattern: Toll-free area code of three characters in which a star stands for any digit.
            lca: Searches the local calling area too (default True).
            quantity: Most numbers to give back (1 to 5000; default 5000).
            enable_tn_detail: Gives rate center, city, state and LATA of each number rather than the bare numbers
                (default False).
            protected: Whether numbers that are protected for the account are left out, are the only ones, or come with
                the others (one of NONE, ONLY, MIXED).
            order_by: Field by which the numbers are sorted.
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).
            features: Features that a number has to support, such as VOICE, EMERGENCY or MESSAGING_SMS (v2 only).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Unauthorized``.

        Example:
            reply = await client.available_numbers.search_available_numbers()
        """
        return self._found(
            SEARCH_AVAILABLE_NUMBERS,
            options,
            area_code=area_code,
            npa_nxx=npa_nxx,
            npa_nxx_x=npa_nxx_x,
            rate_center=rate_center,
            city=city,
            state=state,
            zip=zip,
            lata=lata,
            local_vanity=local_vanity,
            ends_in=ends_in,
            toll_free_vanity=toll_free_vanity,
            toll_free_wild_card_pattern=toll_free_wild_card_pattern,
            lca=lca,
            quantity=quantity,
            enable_tn_detail=enable_tn_detail,
            protected=protected,
            order_by=order_by,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            features=features,
        )
