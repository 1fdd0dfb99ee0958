"""Group ``accounts``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.account import AccountResponse, AccountTotalSeatsResponse
    from aiobandwidth._generated.models.sip_peer_hosts import SiteHost, SiteHostsResponse
    from aiobandwidth.paging import Paged

GET_ACCOUNT: Operation[AccountResponse] = Operation(
    id="getAccount",
    group="accounts",
    name="get_account",
    method="GET",
    paths={"v1": "/accounts/{accountId}", "v2": "/accounts/{accountId}"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="AccountResponse"),),
)

GET_ACCOUNT_TOTAL_SEATS: Operation[AccountTotalSeatsResponse] = Operation(
    id="getAccountTotalSeats",
    group="accounts",
    name="get_account_total_seats",
    method="GET",
    paths={"v1": "/accounts/{accountId}/totalSeats", "v2": "/accounts/{accountId}/totalSeats"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(
        DeclaredReply(status=200, media="xml", message="AccountTotalSeatsResponse"),
        DeclaredReply(status=400, media="xml", message="AccountTotalSeatsResponse"),
    ),
)

LIST_ACCOUNT_HOSTS: Operation[SiteHostsResponse] = Operation(
    id="listAccountHosts",
    group="accounts",
    name="list_account_hosts",
    method="GET",
    paths={"v1": "/accounts/{accountId}/hosts", "v2": "/accounts/{accountId}/hosts"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="host", wire="host"),
        Param(name="host_type", wire="type"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="SiteHostsResponse"),),
    paging=Paging(style="none", items=("site_hosts", "site_host"), item_key=("site_id",)),
)


class AccountsGroup(Group):
    """The account itself."""

    __slots__ = ()

    async def get_account(self, **options: Unpack[CallOptions]) -> AccountResponse:
        """Reads the account.

        ``GET /accounts/{accountId}`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.accounts.get_account()
        """
        return await self._perform(GET_ACCOUNT, options)

    async def get_account_total_seats(self, **options: Unpack[CallOptions]) -> AccountTotalSeatsResponse:
        """Counts the UC trunking seats of the account.

        ``GET /accounts/{accountId}/totalSeats`` (v1 and v2).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.accounts.get_account_total_seats()
        """
        return await self._perform(GET_ACCOUNT_TOTAL_SEATS, options)

    def list_account_hosts(
        self,
        *,
        host: str | None = None,
        host_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[SiteHostsResponse, SiteHost]:
        """Lists the hosts of the account by site and SIP peer.

        ``GET /accounts/{accountId}/hosts`` (v1 and v2).

        Args:
            host: IP address or, in CIDR form, subnet; a subnet has to be equal.
            host_type: What the hosts serve (one of SMS, TERMINATION, ORIGINATION).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.accounts.list_account_hosts():
                print(item)
        """
        return self._pages(LIST_ACCOUNT_HOSTS, options, host=host, host_type=host_type)
