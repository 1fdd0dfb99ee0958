"""Group ``users``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.users import User, UsersResponse
    from aiobandwidth.paging import Paged

LIST_USERS: Operation[UsersResponse] = Operation(
    id="listUsers",
    group="users",
    name="list_users",
    method="GET",
    paths={"v1": "/accounts/{accountId}/users"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="UsersResponse"),),
    paging=Paging(style="none", items=("users", "user"), item_key=("username",)),
)


class UsersGroup(Group):
    """Users of the account."""

    __slots__ = ()

    def list_users(self, **options: Unpack[CallOptions]) -> Paged[UsersResponse, User]:
        """Lists the users of the account with their roles.

        ``GET /accounts/{accountId}/users`` (v1).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.users.list_users():
                print(item)
        """
        return self._pages(LIST_USERS, options)
