"""Group ``addresses``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.e911_addresses import GeocodeRequestResponse, RequestAddress
    from aiobandwidth._generated.models.json_addresses import (
        AddressField,
        AddressFieldsReply,
        AddressInput,
        AddressUpdate,
        AddressValidationReply,
        CityInfoReply,
        ReusableAddressData,
        ReusableAddressList,
        ReusableAddressReply,
    )
    from aiobandwidth.paging import Paged

CREATE_ADDRESS: Operation[ReusableAddressReply] = Operation(
    id="createAddress",
    group="addresses",
    name="create_address",
    method="POST",
    paths={"v2": "/accounts/{accountId}/addresses"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="AddressInput"),
    replies=(
        DeclaredReply(status=201, media="json", message="ReusableAddressReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    find=Find(
        lists="addresses.list_addresses",
        item_at=("address",),
        item_made=(("address", "created_date_time"),),
        same=(("custom_reference",), ("country_code_a3",)),
    ),
    read_by="addresses.list_addresses",
)

FIND_ADDRESS_FIELDS: Operation[AddressFieldsReply] = Operation(
    id="findAddressFields",
    group="addresses",
    name="find_address_fields",
    method="GET",
    paths={"v2": "/addresses/fields"},
    params=(Param(name="country_code_a3", wire="countryCodeA3[eq]", required=True, pattern="^[A-Z]{3}$"),),
    replies=(
        DeclaredReply(status=200, media="json", message="AddressFieldsReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data", "address_fields"), item_key=("field_name",)),
    deprecated=True,
)

GEOCODE_ADDRESS: Operation[GeocodeRequestResponse] = Operation(
    id="geocodeAddress",
    group="addresses",
    name="geocode_address",
    method="POST",
    paths={"v1": "/accounts/{accountId}/geocodeRequest", "v2": "/accounts/{accountId}/geocodeRequest"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="RequestAddress", required=(("city",), ("state_code",))),
    replies=(
        DeclaredReply(status=200, media="xml", message="GeocodeRequestResponse"),
        DeclaredReply(status=400, media="xml", message="GeocodeRequestResponse"),
        DeclaredReply(status=409, media="xml", message="GeocodeRequestResponse"),
        DeclaredReply(status=500, media="xml", message="GeocodeRequestResponse"),
        DeclaredReply(status=503, media="xml", message="GeocodeRequestResponse"),
    ),
    rate_class="EVS_GEOCODING",
    reads=True,
)

GET_ADDRESS: Operation[ReusableAddressReply] = Operation(
    id="getAddress",
    group="addresses",
    name="get_address",
    method="GET",
    paths={"v2": "/accounts/{accountId}/addresses/{addressId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="address_id", wire="addressId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ReusableAddressReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

LIST_ADDRESS_FIELDS: Operation[AddressFieldsReply] = Operation(
    id="listAddressFields",
    group="addresses",
    name="list_address_fields",
    method="GET",
    paths={"v2": "/addresses/fields/{countryCodeA3}"},
    params=(Param(name="country_code_a3", wire="countryCodeA3", place="path", required=True, pattern="^[A-Z]{3}$"),),
    replies=(
        DeclaredReply(status=200, media="json", message="AddressFieldsReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data", "address_fields"), item_key=("field_name",)),
)

LIST_ADDRESSES: Operation[ReusableAddressList] = Operation(
    id="listAddresses",
    group="addresses",
    name="list_addresses",
    method="GET",
    paths={"v2": "/accounts/{accountId}/addresses"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="custom_reference", wire="customReference[eq]", max_length=100),
        Param(name="custom_reference_starts_with", wire="customReference[startsWith]", max_length=100),
        Param(name="custom_reference_contains", wire="customReference[contains]", max_length=100),
        Param(name="country_code_a3", wire="countryCodeA3[eq]", pattern="^[A-Z]{3}$"),
        Param(name="city", wire="city[eq]", needs=("countryCodeA3[eq]",)),
        Param(name="city_starts_with", wire="city[startsWith]", needs=("countryCodeA3[eq]",)),
        Param(name="city_contains", wire="city[contains]", needs=("countryCodeA3[eq]",)),
        Param(name="postal_code", wire="postalCode[eq]", needs=("countryCodeA3[eq]",)),
        Param(name="postal_code_starts_with", wire="postalCode[startsWith]", needs=("countryCodeA3[eq]",)),
        Param(name="postal_code_contains", wire="postalCode[contains]", needs=("countryCodeA3[eq]",)),
        Param(name="geo_validation_status", wire="geoValidationStatus[eq]"),
        Param(name="address_fields_contains", wire="addressFields[contains]"),
        Param(name="is_hidden", wire="isHidden[eq]", type="bool"),
        Param(name="after_cursor", wire="afterCursor"),
        Param(name="before_cursor", wire="beforeCursor"),
        Param(name="limit", wire="limit", type="int", minimum=1, maximum=100),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ReusableAddressList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(
        style="cursor",
        items=("data",),
        token="afterCursor",
        size="limit",
        default_size=10,
        maximum_size=100,
        next=("links",),
        item_key=("address", "address_id"),
    ),
    replaced_by="e911_addresses.list_e911_addresses",
)

LIST_CITY_INFO: Operation[CityInfoReply] = Operation(
    id="listCityInfo",
    group="addresses",
    name="list_city_info",
    method="GET",
    paths={"v2": "/addresses/{countryCodeA3}/cityInfo"},
    params=(
        Param(name="country_code_a3", wire="countryCodeA3", place="path", required=True, pattern="^[A-Z]{3}$"),
        Param(name="city", wire="city[eq]"),
        Param(name="city_starts_with", wire="city[startsWith]"),
        Param(name="postal_code_starts_with", wire="postalCode[startsWith]"),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="CityInfoReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

UPDATE_ADDRESS: Operation[ReusableAddressReply] = Operation(
    id="updateAddress",
    group="addresses",
    name="update_address",
    method="PATCH",
    paths={"v2": "/accounts/{accountId}/addresses/{addressId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="address_id", wire="addressId", place="path", required=True),
    ),
    body=Body(media="json", message="AddressUpdate"),
    replies=(
        DeclaredReply(status=200, media="json", message="ReusableAddressReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    read_by="addresses.get_address",
)

VALIDATE_ADDRESS: Operation[AddressValidationReply] = Operation(
    id="validateAddress",
    group="addresses",
    name="validate_address",
    method="POST",
    paths={"v2": "/accounts/{accountId}/addresses/validator"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="AddressInput"),
    replies=(
        DeclaredReply(status=200, media="json", message="AddressValidationReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    reads=True,
)


class AddressesGroup(Group):
    """Reusable addresses, in JSON, v2 only; and the check of an address on the map, in XML."""

    __slots__ = ()

    async def create_address(self, body: AddressInput, **options: Unpack[CallOptions]) -> ReusableAddressReply:
        """Creates a reusable address.

        ``POST /accounts/{accountId}/addresses`` (v2).

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.addresses.create_address(AddressInput(...))
        """
        return await self._perform(CREATE_ADDRESS, options, body=body)

    def find_address_fields(
        self,
        *,
        country_code_a3: str,
        **options: Unpack[CallOptions],
    ) -> Paged[AddressFieldsReply, AddressField]:
        """Lists the address fields of a country, at the older path.

        The method list_address_fields does the same at the newer path.

        ``GET /addresses/fields`` (v2).

        Deprecated by the carrier.

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.addresses.find_address_fields(country_code_a3="..."):
                print(item)
        """
        return self._pages(FIND_ADDRESS_FIELDS, options, country_code_a3=country_code_a3)

    async def geocode_address(self, body: RequestAddress, **options: Unpack[CallOptions]) -> GeocodeRequestResponse:
        """Checks an address on the map.

        An address that has to be corrected comes back as a conflict with the correction in the message.

        ``POST /accounts/{accountId}/geocodeRequest`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``city`` and ``state_code``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Conflict`` or ``ServerError``.

        Example:
            reply = await client.addresses.geocode_address(RequestAddress(city=..., state_code=...))
        """
        return await self._perform(GEOCODE_ADDRESS, options, body=body)

    async def get_address(self, address_id: str, **options: Unpack[CallOptions]) -> ReusableAddressReply:
        """Reads a reusable address.

        ``GET /accounts/{accountId}/addresses/{addressId}`` (v2).

        Args:
            address_id: Id of the address.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.addresses.get_address("address_id")
        """
        return await self._perform(GET_ADDRESS, options, address_id=address_id)

    def list_address_fields(
        self,
        country_code_a3: str,
        **options: Unpack[CallOptions],
    ) -> Paged[AddressFieldsReply, AddressField]:
        """Lists the address fields of a country.

        ``GET /addresses/fields/{countryCodeA3}`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.addresses.list_address_fields("country_code_a3"):
                print(item)
        """
        return self._pages(LIST_ADDRESS_FIELDS, options, country_code_a3=country_code_a3)

    def list_addresses(
        self,
        *,
        custom_reference: str | None = None,
        custom_reference_starts_with: str | None = None,
        custom_reference_contains: str | None = None,
        country_code_a3: str | None = None,
        city: str | None = None,
        city_starts_with: str | None = None,
        city_contains: str | None = None,
        postal_code: str | None = None,
        postal_code_starts_with: str | None = None,
        postal_code_contains: str | None = None,
        geo_validation_status: str | None = None,
        address_fields_contains: str | None = None,
        is_hidden: bool | None = None,
        after_cursor: str | None = None,
        before_cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ReusableAddressList, ReusableAddressData]:
        """Lists the reusable addresses, last changed first.

        ``GET /accounts/{accountId}/addresses`` (v2).

        In the other version use ``e911_addresses.list_e911_addresses``.

        Args:
            custom_reference: Reference that the account chose.
            custom_reference_starts_with: Reference that the account chose begins with this.
            custom_reference_contains: Reference that the account chose contains this.
            country_code_a3: ISO 3166-1 alpha-3 country code.
            city: Name of the city (v2 wants country_code_a3_eq with it).
            city_starts_with: City begins with this (v2 wants country_code_a3_eq with it).
            city_contains: City contains this (v2 wants country_code_a3_eq with it).
            postal_code: Postal code (v2 wants country_code_a3_eq with it).
            postal_code_starts_with: Postal code begins with this (v2 wants country_code_a3_eq with it).
            postal_code_contains: Postal code contains this (v2 wants country_code_a3_eq with it).
            geo_validation_status: Outcome of the check on the map (one of GEO_VALID, NOT_GEO_VALID, NOT_GEO_VALIDATED).
            address_fields_contains: Any field of the address contains this.
            is_hidden: Gives hidden addresses (default False).
            after_cursor: Goes on after the last row of this page.
            before_cursor: Gives the page before the first row of this page.
            limit: Rows on a page (1 to 100; default 10).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.addresses.list_addresses():
                print(item)
        """
        return self._pages(
            LIST_ADDRESSES,
            options,
            custom_reference=custom_reference,
            custom_reference_starts_with=custom_reference_starts_with,
            custom_reference_contains=custom_reference_contains,
            country_code_a3=country_code_a3,
            city=city,
            city_starts_with=city_starts_with,
            city_contains=city_contains,
            postal_code=postal_code,
            postal_code_starts_with=postal_code_starts_with,
            postal_code_contains=postal_code_contains,
            geo_validation_status=geo_validation_status,
            address_fields_contains=address_fields_contains,
            is_hidden=is_hidden,
            after_cursor=after_cursor,
            before_cursor=before_cursor,
            limit=limit,
        )

    async def list_city_info(
        self,
        country_code_a3: str,
        *,
        city: str | None = None,
        city_starts_with: str | None = None,
        postal_code_starts_with: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CityInfoReply:
        """Looks up cities and postal codes of a country.

        Takes the beginning of a city, the beginning of a postal code, or a city with the beginning of a postal code.

        ``GET /addresses/{countryCodeA3}/cityInfo`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code.
            city: Name of the city.
            city_starts_with: City begins with this.
            postal_code_starts_with: Postal code begins with this.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.addresses.list_city_info("country_code_a3")
        """
        return await self._perform(
            LIST_CITY_INFO,
            options,
            country_code_a3=country_code_a3,
            city=city,
            city_starts_with=city_starts_with,
            postal_code_starts_with=postal_code_starts_with,
        )

    async def update_address(
        self,
        address_id: str,
        body: AddressUpdate,
        **options: Unpack[CallOptions],
    ) -> ReusableAddressReply:
        """Changes a reusable address.

        ``PATCH /accounts/{accountId}/addresses/{addressId}`` (v2).

        Args:
            address_id: Id of the address.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.addresses.update_address("address_id", AddressUpdate(...))
        """
        return await self._perform(UPDATE_ADDRESS, options, body=body, address_id=address_id)

    async def validate_address(self, body: AddressInput, **options: Unpack[CallOptions]) -> AddressValidationReply:
        """Tells what an address cannot be used for.

        ``POST /accounts/{accountId}/addresses/validator`` (v2).

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.addresses.validate_address(AddressInput(...))
        """
        return await self._perform(VALIDATE_ADDRESS, options, body=body)
