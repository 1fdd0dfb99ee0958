"""Group ``end_users``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_compliance import EndUser, EndUserList, EndUserReply
    from aiobandwidth.paging import Paged

CREATE_END_USER: Operation[EndUserReply] = Operation(
    id="createEndUser",
    group="end_users",
    name="create_end_user",
    method="POST",
    paths={"v2": "/accounts/{accountId}/compliance/endUsers"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="EndUser", required=(("type",),)),
    replies=(
        DeclaredReply(status=201, media="json", message="EndUserReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    find=Find(
        lists="end_users.list_end_users",
        item_made=(("created_date_time",),),
        same=(("type",), ("custom_reference",)),
    ),
    read_by="end_users.list_end_users",
)

GET_END_USER: Operation[EndUserReply] = Operation(
    id="getEndUser",
    group="end_users",
    name="get_end_user",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/endUsers/{endUserId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="end_user_id", wire="endUserId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="EndUserReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)

LIST_END_USERS: Operation[EndUserList] = Operation(
    id="listEndUsers",
    group="end_users",
    name="list_end_users",
    method="GET",
    paths={"v2": "/accounts/{accountId}/compliance/endUsers"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="end_user_type", wire="type[eq]"),
        Param(name="end_user_name_starts_with", wire="endUserName[startsWith]", needs=("type[eq]",)),
        Param(name="end_user_name_sort", wire="endUserName[sort]"),
        Param(name="custom_reference_starts_with", wire="customReference[startsWith]", max_length=100),
        Param(name="custom_reference_sort", wire="customReference[sort]"),
        Param(name="after_cursor", wire="afterCursor"),
        Param(name="limit", wire="limit", type="int", minimum=1, maximum=100),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="EndUserList"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
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
        item_key=("end_user_id",),
    ),
)

UPDATE_END_USER: Operation[EndUserReply] = Operation(
    id="updateEndUser",
    group="end_users",
    name="update_end_user",
    method="PATCH",
    paths={"v2": "/accounts/{accountId}/compliance/endUsers/{endUserId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="end_user_id", wire="endUserId", place="path", required=True),
    ),
    body=Body(media="json", message="EndUser"),
    replies=(
        DeclaredReply(status=200, media="json", message="EndUserReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="GatewayError"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=405, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    read_by="end_users.get_end_user",
)


class EndUsersGroup(Group):
    """People and businesses that use the numbers, in JSON, v2 only."""

    __slots__ = ()

    async def create_end_user(self, body: EndUser, **options: Unpack[CallOptions]) -> EndUserReply:
        """Creates an end user.

        Several requirements packages can share an end user.

        ``POST /accounts/{accountId}/compliance/endUsers`` (v2).

        Args:
            body: The message to send; it has to have ``type``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.end_users.create_end_user(EndUser(type=...))
        """
        return await self._perform(CREATE_END_USER, options, body=body)

    async def get_end_user(self, end_user_id: str, **options: Unpack[CallOptions]) -> EndUserReply:
        """Reads an end user.

        ``GET /accounts/{accountId}/compliance/endUsers/{endUserId}`` (v2).

        Args:
            end_user_id: Id of the end user.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.end_users.get_end_user("end_user_id")
        """
        return await self._perform(GET_END_USER, options, end_user_id=end_user_id)

    def list_end_users(
        self,
        *,
        end_user_type: str | None = None,
        end_user_name_starts_with: str | None = None,
        end_user_name_sort: str | None = None,
        custom_reference_starts_with: str | None = None,
        custom_reference_sort: str | None = None,
        after_cursor: str | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[EndUserList, EndUser]:
        """Lists the end users, last changed first.

        ``GET /accounts/{accountId}/compliance/endUsers`` (v2).

        Args:
            end_user_type: Kind of end user (one of BUSINESS, RESIDENTIAL, SOLE_PROPRIETOR).
            end_user_name_starts_with: Name, first name before last name or the name of the business, begins with this
                (v2 wants type_eq with it).
            end_user_name_sort: Sorts by name (one of ASC, DESC).
            custom_reference_starts_with: Reference that the account chose begins with this.
            custom_reference_sort: Sorts by the reference that the account chose (one of ASC, DESC).
            after_cursor: Goes on after the last row of this page.
            limit: Rows on a page (1 to 100; default 10).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.end_users.list_end_users():
                print(item)
        """
        return self._pages(
            LIST_END_USERS,
            options,
            end_user_type=end_user_type,
            end_user_name_starts_with=end_user_name_starts_with,
            end_user_name_sort=end_user_name_sort,
            custom_reference_starts_with=custom_reference_starts_with,
            custom_reference_sort=custom_reference_sort,
            after_cursor=after_cursor,
            limit=limit,
        )

    async def update_end_user(self, end_user_id: str, body: EndUser, **options: Unpack[CallOptions]) -> EndUserReply:
        """Changes an end user, but not the kind.

        Possible while the end user is a draft and after the verification has failed. Fields can be changed, but not
        emptied.

        ``PATCH /accounts/{accountId}/compliance/endUsers/{endUserId}`` (v2).

        Args:
            end_user_id: Id of the end user.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.end_users.update_end_user("end_user_id", EndUser(...))
        """
        return await self._perform(UPDATE_END_USER, options, body=body, end_user_id=end_user_id)
