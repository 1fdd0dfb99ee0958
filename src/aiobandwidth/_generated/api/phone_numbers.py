"""Group ``phone_numbers``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.available_numbers import SearchResult
    from aiobandwidth._generated.models.emergency import TnE911AddressResponse
    from aiobandwidth._generated.models.phone_numbers import (
        TelephoneNumberRecord,
        TelephoneNumberResponse,
        TelephoneNumbersResponse,
        TnList,
    )
    from aiobandwidth._generated.models.routing import AvailableNnRoutes, NnRoute
    from aiobandwidth._generated.models.sip_peers import SipPeer
    from aiobandwidth._generated.models.sites import Site
    from aiobandwidth.paging import Paged

GET_PHONE_NUMBER: Operation[TelephoneNumberResponse] = Operation(
    id="getPhoneNumber",
    group="phone_numbers",
    name="get_phone_number",
    method="GET",
    paths={"v1": "/accounts/{accountId}/tns/{phoneNumber}", "v2": "/accounts/{accountId}/tns/{phoneNumber}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="phone_number", wire="phoneNumber", place="path", required=True, format="tn"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumberResponse"),),
)

GET_PHONE_NUMBER_DETAILS: Operation[TelephoneNumberResponse] = Operation(
    id="getPhoneNumberDetails",
    group="phone_numbers",
    name="get_phone_number_details",
    method="GET",
    paths={"v1": "/tns/{tn}/tndetails", "v2": "/tns/{tn}/tndetails"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(
        DeclaredReply(status=200, media="xml", message="TelephoneNumberResponse"),
        DeclaredReply(status=400, media="xml", message="TelephoneNumberResponse"),
    ),
)

GET_PHONE_NUMBER_E911_ADDRESS: Operation[TnE911AddressResponse] = Operation(
    id="getPhoneNumberE911Address",
    group="phone_numbers",
    name="get_phone_number_e911_address",
    method="GET",
    paths={"v1": "/tns/{tn}/e911", "v2": "/tns/{tn}/e911"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="TnE911AddressResponse"),),
)

GET_PHONE_NUMBER_LATA: Operation[TelephoneNumberResponse] = Operation(
    id="getPhoneNumberLata",
    group="phone_numbers",
    name="get_phone_number_lata",
    method="GET",
    paths={"v1": "/tns/{tn}/lata", "v2": "/tns/{tn}/lata"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumberResponse"),),
    rate_class="HISTORY",
)

GET_PHONE_NUMBER_LOCAL_CALLING_AREA: Operation[SearchResult] = Operation(
    id="getPhoneNumberLocalCallingArea",
    group="phone_numbers",
    name="get_phone_number_local_calling_area",
    method="GET",
    paths={"v1": "/tns/{tn}/lca", "v2": "/tns/{tn}/lca"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="SearchResult"),),
)

GET_PHONE_NUMBER_RATE_CENTER: Operation[TelephoneNumberResponse] = Operation(
    id="getPhoneNumberRateCenter",
    group="phone_numbers",
    name="get_phone_number_rate_center",
    method="GET",
    paths={"v1": "/tns/{tn}/ratecenter", "v2": "/tns/{tn}/ratecenter"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumberResponse"),),
    rate_class="HISTORY",
)

GET_PHONE_NUMBER_SIP_PEER: Operation[SipPeer] = Operation(
    id="getPhoneNumberSipPeer",
    group="phone_numbers",
    name="get_phone_number_sip_peer",
    method="GET",
    paths={"v1": "/tns/{tn}/sippeers", "v2": "/tns/{tn}/sippeers"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="SipPeer"),),
)

GET_PHONE_NUMBER_SITE: Operation[Site] = Operation(
    id="getPhoneNumberSite",
    group="phone_numbers",
    name="get_phone_number_site",
    method="GET",
    paths={"v1": "/tns/{tn}/sites", "v2": "/tns/{tn}/sites"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="Site"),),
)

GET_PHONE_NUMBER_STATUS: Operation[TelephoneNumberResponse] = Operation(
    id="getPhoneNumberStatus",
    group="phone_numbers",
    name="get_phone_number_status",
    method="GET",
    paths={"v1": "/tns/{tn}", "v2": "/tns/{tn}"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumberResponse"),),
    rate_class="HISTORY",
)

GET_PHONE_NUMBERS: Operation[TelephoneNumbersResponse] = Operation(
    id="getPhoneNumbers",
    group="phone_numbers",
    name="get_phone_numbers",
    method="POST",
    paths={"v1": "/tns", "v2": "/tns"},
    params=(Param(name="service", wire="service", versions=("v2",)),),
    body=Body(media="xml", message="TnList", required=(("tn",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="TelephoneNumbersResponse"),
        DeclaredReply(status=400, media="xml", message="TelephoneNumbersResponse"),
    ),
    reads=True,
    read_by="phone_numbers.search_phone_numbers",
)

LIST_PHONE_NUMBER_ROUTES: Operation[AvailableNnRoutes] = Operation(
    id="listPhoneNumberRoutes",
    group="phone_numbers",
    name="list_phone_number_routes",
    method="GET",
    paths={"v1": "/tns/{tn}/availableNnRoutes", "v2": "/tns/{tn}/availableNnRoutes"},
    params=(Param(name="tn", wire="tn", place="path", required=True, format="tn"),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AvailableNnRoutes"),
        DeclaredReply(status=400, media="xml", message="AvailableNnRoutes"),
    ),
    paging=Paging(style="none", items=("nn_route",), item_key=("nnid",)),
)

LIST_PHONE_NUMBERS: Operation[TelephoneNumbersResponse] = Operation(
    id="listPhoneNumbers",
    group="phone_numbers",
    name="list_phone_numbers",
    method="GET",
    paths={"v1": "/accounts/{accountId}/tns", "v2": "/accounts/{accountId}/tns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="city", wire="city"),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="lata", wire="lata", pattern="^[0-9]{3,5}$"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=500),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="TelephoneNumbersResponse"),
        DeclaredReply(status=400, media="xml", message="TelephoneNumbersResponse"),
    ),
    paging=Paging(
        style="tn",
        items=("telephone_numbers", "telephone_number"),
        token="page",
        size="size",
        default_size=500,
        maximum_size=500,
        next=("links", "next"),
        item_key=("full_number",),
    ),
)

SEARCH_PHONE_NUMBERS: Operation[TelephoneNumbersResponse] = Operation(
    id="searchPhoneNumbers",
    group="phone_numbers",
    name="search_phone_numbers",
    method="GET",
    paths={"v1": "/tns", "v2": "/tns"},
    params=(
        Param(name="owner_account_id", wire="accountId"),
        Param(
            name="area_code",
            wire="npa",
            renamed={"v2": "areaCode"},
            pattern="^\\+?[0-9]{1,6}$",
            needs=("countryCodeA3",),
        ),
        Param(name="npa_nxx", wire="npaNxx", pattern="^[0-9]{6}$"),
        Param(name="npa_nxx_x", wire="npaNxxX", renamed={"v2": "npaNxxx"}, pattern="^[0-9]{7}$"),
        Param(name="rate_center", wire="rateCenter", needs=("state",)),
        Param(name="city", wire="city", needs=("countryCodeA3",)),
        Param(name="state", wire="state", pattern="^[A-Z]{2}$"),
        Param(name="lata", wire="lata", pattern="^[0-9]{3,5}$"),
        Param(name="full_number", wire="fullNumber", format="tn"),
        Param(name="host", wire="host"),
        Param(name="service", wire="service"),
        Param(name="tier", wire="tier", type="int", minimum=0),
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=2500),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="TelephoneNumbersResponse"),
        DeclaredReply(status=400, media="xml", message="TelephoneNumbersResponse"),
    ),
    paging=Paging(
        style="tn",
        items=("telephone_numbers", "telephone_number"),
        token="page",
        size="size",
        default_size=500,
        maximum_size=2500,
        next=("links", "next"),
        item_key=("full_number",),
    ),
    redirects=True,
)


class PhoneNumbersGroup(Group):
    """Numbers of the account."""

    __slots__ = ()

    async def get_phone_number(self, phone_number: str, **options: Unpack[CallOptions]) -> TelephoneNumberResponse:
        """Reads a number of the account.

        ``GET /accounts/{accountId}/tns/{phoneNumber}`` (v1 and v2).

        Args:
            phone_number: The telephone number.

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized`` or ``NotFound``.

        Example:
            reply = await client.phone_numbers.get_phone_number("phone_number")
        """
        return await self._perform(GET_PHONE_NUMBER, options, phone_number=phone_number)

    async def get_phone_number_details(self, tn: str, **options: Unpack[CallOptions]) -> TelephoneNumberResponse:
        """Reads all that is known of a number.

        ``GET /tns/{tn}/tndetails`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.phone_numbers.get_phone_number_details("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_DETAILS, options, tn=tn)

    async def get_phone_number_e911_address(self, tn: str, **options: Unpack[CallOptions]) -> TnE911AddressResponse:
        """Reads the emergency address of a number.

        ``GET /tns/{tn}/e911`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_e911_address("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_E911_ADDRESS, options, tn=tn)

    async def get_phone_number_lata(self, tn: str, **options: Unpack[CallOptions]) -> TelephoneNumberResponse:
        """Reads the LATA of a number.

        ``GET /tns/{tn}/lata`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_lata("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_LATA, options, tn=tn)

    async def get_phone_number_local_calling_area(self, tn: str, **options: Unpack[CallOptions]) -> SearchResult:
        """Reads the local calling area of a number.

        ``GET /tns/{tn}/lca`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_local_calling_area("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_LOCAL_CALLING_AREA, options, tn=tn)

    async def get_phone_number_rate_center(self, tn: str, **options: Unpack[CallOptions]) -> TelephoneNumberResponse:
        """Reads the rate center of a number.

        ``GET /tns/{tn}/ratecenter`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_rate_center("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_RATE_CENTER, options, tn=tn)

    async def get_phone_number_sip_peer(self, tn: str, **options: Unpack[CallOptions]) -> SipPeer:
        """Reads the SIP peer of a number.

        ``GET /tns/{tn}/sippeers`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_sip_peer("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_SIP_PEER, options, tn=tn)

    async def get_phone_number_site(self, tn: str, **options: Unpack[CallOptions]) -> Site:
        """Reads the site of a number.

        ``GET /tns/{tn}/sites`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_site("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_SITE, options, tn=tn)

    async def get_phone_number_status(self, tn: str, **options: Unpack[CallOptions]) -> TelephoneNumberResponse:
        """Reads the state of a number, and its last order.

        ``GET /tns/{tn}`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.phone_numbers.get_phone_number_status("tn")
        """
        return await self._perform(GET_PHONE_NUMBER_STATUS, options, tn=tn)

    async def get_phone_numbers(
        self,
        body: TnList,
        *,
        service: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TelephoneNumbersResponse:
        """Reads what is known of given numbers.

        Takes at most 2,500 numbers. Those that are not valid or not on an account of the user stand in ErrorList; they
        make no error of the call.

        ``POST /tns`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``tn``.
            service: Only numbers with this service (one of Voice, Hosted_Voice, Messaging, Hosted_Messaging, E911,
                Hosted_E911; v2 only).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.phone_numbers.get_phone_numbers(TnList(tn=...))
        """
        return await self._perform(GET_PHONE_NUMBERS, options, body=body, service=service)

    def list_phone_number_routes(self, tn: str, **options: Unpack[CallOptions]) -> Paged[AvailableNnRoutes, NnRoute]:
        """Lists the messaging routes that a number can have.

        ``GET /tns/{tn}/availableNnRoutes`` (v1 and v2).

        Args:
            tn: The telephone number.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.phone_numbers.list_phone_number_routes("tn"):
                print(item)
        """
        return self._pages(LIST_PHONE_NUMBER_ROUTES, options, tn=tn)

    def list_phone_numbers(
        self,
        *,
        city: str | None = None,
        state: str | None = None,
        lata: str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneNumbersResponse, TelephoneNumberRecord]:
        """Lists the numbers of the account.

        ``GET /accounts/{accountId}/tns`` (v1 and v2).

        Args:
            city: Name of the city.
            state: Two-letter state or province.
            lata: LATA, three to five digits.
            page: First telephone number on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 500; default 500).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Unauthorized``.

        Example:
            async for item in client.phone_numbers.list_phone_numbers():
                print(item)
        """
        return self._pages(LIST_PHONE_NUMBERS, options, city=city, state=state, lata=lata, page=page, size=size)

    def search_phone_numbers(
        self,
        *,
        owner_account_id: str | None = None,
        area_code: str | None = None,
        npa_nxx: str | None = None,
        npa_nxx_x: str | None = None,
        rate_center: str | None = None,
        city: str | None = None,
        state: str | None = None,
        lata: str | None = None,
        full_number: str | None = None,
        host: str | None = None,
        service: str | None = None,
        tier: int | None = None,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneNumbersResponse, TelephoneNumberRecord]:
        """Searches the numbers of all accounts that the user may see.

        In v2 the prefixes, city, LATA, rate center, state and tier find North American numbers only.

        ``GET /tns`` (v1 and v2).

        Args:
            owner_account_id: Account that owns the numbers.
            area_code: Area code: three digits in North America, one to six elsewhere (v2 wants country_code_a3 with
                it).
            npa_nxx: NPA-NXX, six digits.
            npa_nxx_x: NPA-NXX-X, seven digits.
            rate_center: Abbreviated name of the rate center (v2 wants state with it).
            city: Name of the city (v2 wants country_code_a3 with it).
            state: Two-letter state or province.
            lata: LATA, three to five digits.
            full_number: The telephone number.
            host: IP address or, in CIDR form, subnet; a subnet has to be equal.
            service: Only numbers with this service (one of E911, Voice, Hosted_E911).
            tier: Service tier of the telephone numbers (at least 0).
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).
            page: First telephone number on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 2500; default 500).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.phone_numbers.search_phone_numbers():
                print(item)
        """
        return self._pages(
            SEARCH_PHONE_NUMBERS,
            options,
            owner_account_id=owner_account_id,
            area_code=area_code,
            npa_nxx=npa_nxx,
            npa_nxx_x=npa_nxx_x,
            rate_center=rate_center,
            city=city,
            state=state,
            lata=lata,
            full_number=full_number,
            host=host,
            service=service,
            tier=tier,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            page=page,
            size=size,
        )
