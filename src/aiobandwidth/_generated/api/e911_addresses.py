"""Group ``e911_addresses``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.e911_addresses import AddressesResponse
    from aiobandwidth.paging import Paged

LIST_E911_ADDRESSES: Operation[AddressesResponse] = Operation(
    id="listE911Addresses",
    group="e911_addresses",
    name="list_e911_addresses",
    method="GET",
    paths={"v1": "/accounts/{accountId}/addresses", "v2": "/accounts/{accountId}/e911Addresses"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="e911_location_id", wire="e911locationid"),
        Param(name="address_type", wire="type", versions=("v1",)),
        Param(name="suggestions", wire="suggestions"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="AddressesResponse"),
        DeclaredReply(status=404, media="xml", message="AddressesResponse"),
    ),
    paging=Paging(
        style="row",
        items=("addresses", "address"),
        token="page",
        size="size",
        default_size=500,
        next=("links", "next"),
    ),
    empty=(404,),
)


class E911AddressesGroup(Group):
    """Emergency addresses of the account."""

    __slots__ = ()

    def list_e911_addresses(
        self,
        *,
        e911_location_id: str | None = None,
        address_type: str | None = None,
        suggestions: str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[AddressesResponse, Address]:
        """Lists the emergency addresses.

        ``GET /accounts/{accountId}/addresses`` (v1); ``GET /accounts/{accountId}/e911Addresses`` (v2).

        Args:
            e911_location_id: Location id of an E911 address; not together with a type.
            address_type: Kind of address, such as e911 (v1 only).
            suggestions: Text looked for in all location ids.
            page: First row on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 500).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.e911_addresses.list_e911_addresses():
                print(item)
        """
        return self._pages(
            LIST_E911_ADDRESSES,
            options,
            e911_location_id=e911_location_id,
            address_type=address_type,
            suggestions=suggestions,
            page=page,
            size=size,
        )
