"""Group ``phone_numbers``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.phone_numbers import (
        TelephoneNumberRecord,
        TelephoneNumberResponse,
        TelephoneNumbersResponse,
    )
    from aiobandwidth.paging import Paged

GET_PHONE_NUMBER: Operation[TelephoneNumberResponse] = Operation(
    id="getPhoneNumber",
    group="phone_numbers",
    name="get_phone_number",
    method="GET",
    paths={"v1": "/accounts/{accountId}/tns/{phoneNumber}", "v2": "/accounts/{accountId}/tns/{phoneNumber}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="phone_number", wire="phoneNumber", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumberResponse"),),
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


class PhoneNumbersGroup(Group):
    """Numbers of the account."""

    __slots__ = ()

    async def get_phone_number(self, phone_number: str, **options: Unpack[CallOptions]) -> TelephoneNumberResponse:
        """Reads a number of the account.

        ``GET /accounts/{accountId}/tns/{phoneNumber}`` (v1 and v2).

        Args:
            phone_number: Telephone number, ten digits in v1 and E.164 in v2.
        """
        return await self._perform(GET_PHONE_NUMBER, options, phone_number=phone_number)

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
            size: Rows on a page, at most 500 (1 to 500).
        """
        return self._pages(LIST_PHONE_NUMBERS, options, city=city, state=state, lata=lata, page=page, size=size)
