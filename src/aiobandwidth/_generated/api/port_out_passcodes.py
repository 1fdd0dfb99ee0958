"""Group ``port_out_passcodes``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.phone_numbers import TelephoneNumberRecord, TelephoneNumbersResponse, TnList
    from aiobandwidth.paging import Paged

GET_PORT_OUT_PASSCODES: Operation[TelephoneNumbersResponse] = Operation(
    id="getPortOutPasscodes",
    group="port_out_passcodes",
    name="get_port_out_passcodes",
    method="POST",
    paths={"v1": "/accounts/{accountId}/tnPortoutPasscodes", "v2": "/accounts/{accountId}/tnPortoutPasscodes"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="TnList", required=(("tn",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="TelephoneNumbersResponse"),
        DeclaredReply(status=400, media="xml", message="TelephoneNumbersResponse"),
    ),
    reads=True,
    read_by="port_out_passcodes.list_port_out_passcodes",
)

LIST_PORT_OUT_PASSCODES: Operation[TelephoneNumbersResponse] = Operation(
    id="listPortOutPasscodes",
    group="port_out_passcodes",
    name="list_port_out_passcodes",
    method="GET",
    paths={"v1": "/accounts/{accountId}/tnPortoutPasscodes", "v2": "/accounts/{accountId}/tnPortoutPasscodes"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
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
        next=("links", "next"),
        item_key=("full_number",),
    ),
)


class PortOutPasscodesGroup(Group):
    """Passcodes that another carrier needs to take a number."""

    __slots__ = ()

    async def get_port_out_passcodes(self, body: TnList, **options: Unpack[CallOptions]) -> TelephoneNumbersResponse:
        """Reads the passcodes of given numbers.

        Takes at most 2,500 numbers. Numbers that have no passcode or are not on the account stand in ErrorList; they
        make no error of the call.

        ``POST /accounts/{accountId}/tnPortoutPasscodes`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``tn``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.port_out_passcodes.get_port_out_passcodes(TnList(tn=...))
        """
        return await self._perform(GET_PORT_OUT_PASSCODES, options, body=body)

    def list_port_out_passcodes(
        self,
        *,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneNumbersResponse, TelephoneNumberRecord]:
        """Lists the numbers of the account with their passcodes.

        ``GET /accounts/{accountId}/tnPortoutPasscodes`` (v1 and v2).

        Args:
            page: First telephone number on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 500).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.port_out_passcodes.list_port_out_passcodes():
                print(item)
        """
        return self._pages(LIST_PORT_OUT_PASSCODES, options, page=page, size=size)
