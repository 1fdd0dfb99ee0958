"""Group ``short_codes``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_short_codes import (
        JsonPatch,
        ShortCodeChange,
        ShortCodeHistoryPage,
        ShortCodePage,
        ShortCodeRegistration,
    )
    from aiobandwidth.paging import Paged

GET_SHORT_CODE: Operation[ShortCodeRegistration] = Operation(
    id="getShortCode",
    group="short_codes",
    name="get_short_code",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/shortcodes/{shortCode}/{country}",
        "v2": "/accounts/{accountId}/shortcodes/{shortCode}/{country}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="short_code", wire="shortCode", place="path", required=True),
        Param(name="country", wire="country", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ShortCodeRegistration"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
    ),
)

LIST_SHORT_CODE_HISTORY: Operation[ShortCodeHistoryPage] = Operation(
    id="listShortCodeHistory",
    group="short_codes",
    name="list_short_code_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/shortcodes/{shortCode}/{country}/history",
        "v2": "/accounts/{accountId}/shortcodes/{shortCode}/{country}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="short_code", wire="shortCode", place="path", required=True),
        Param(name="country", wire="country", place="path", required=True),
        Param(name="offset", wire="offset", type="int", minimum=0),
        Param(name="limit", wire="limit", type="int", minimum=1, maximum=250),
        Param(name="short_code_sort", wire="shortCode[sort]"),
        Param(name="version_sort", wire="version[sort]"),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ShortCodeHistoryPage"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
    ),
    paging=Paging(style="offset", items=("data",), token="offset", size="limit", default_size=50, maximum_size=250),
)

LIST_SHORT_CODES: Operation[ShortCodePage] = Operation(
    id="listShortCodes",
    group="short_codes",
    name="list_short_codes",
    method="GET",
    paths={"v1": "/accounts/{accountId}/shortcodes", "v2": "/accounts/{accountId}/shortcodes"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="offset", wire="offset", type="int", minimum=0),
        Param(name="limit", wire="limit", type="int", minimum=1, maximum=250),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ShortCodePage"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
    ),
    paging=Paging(style="offset", items=("data",), token="offset", size="limit", default_size=50, maximum_size=250),
)

PATCH_SHORT_CODE: Operation[ShortCodeRegistration] = Operation(
    id="patchShortCode",
    group="short_codes",
    name="patch_short_code",
    method="PATCH",
    paths={
        "v1": "/accounts/{accountId}/shortcodes/{shortCode}/{country}",
        "v2": "/accounts/{accountId}/shortcodes/{shortCode}/{country}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="short_code", wire="shortCode", place="path", required=True),
        Param(name="country", wire="country", place="path", required=True),
    ),
    body=Body(media="json", message="JsonPatch", content_type="application/json-patch+json"),
    replies=(
        DeclaredReply(status=200, media="json", message="ShortCodeRegistration"),
        DeclaredReply(status=400, media="json", message="TypedError"),
        DeclaredReply(status=401, media="json", message="TypedError"),
        DeclaredReply(status=403, media="json", message="TypedError"),
        DeclaredReply(status=404, media="json", message="TypedError"),
        DeclaredReply(status=405, media="json", message="TypedError"),
        DeclaredReply(status=409, media="json", message="TypedError"),
        DeclaredReply(status=429, media="json", message="TypedError"),
        DeclaredReply(status=500, media="json", message="TypedError"),
    ),
    read_by="short_codes.get_short_code",
)


class ShortCodesGroup(Group):
    """Short codes of the account, in JSON."""

    __slots__ = ()

    async def get_short_code(
        self,
        short_code: str,
        country: str,
        **options: Unpack[CallOptions],
    ) -> ShortCodeRegistration:
        """Reads the registration of a short code in a country.

        ``GET /accounts/{accountId}/shortcodes/{shortCode}/{country}`` (v1 and v2).

        Args:
            short_code: The short code.
            country: Country in which the short code is registered (one of USA, CAN).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.short_codes.get_short_code("short_code", "country")
        """
        return await self._perform(GET_SHORT_CODE, options, short_code=short_code, country=country)

    def list_short_code_history(
        self,
        short_code: str,
        country: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        short_code_sort: str | None = None,
        version_sort: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ShortCodeHistoryPage, ShortCodeChange]:
        """Lists the changes of a short code in a country.

        ``GET /accounts/{accountId}/shortcodes/{shortCode}/{country}/history`` (v1 and v2).

        Args:
            short_code: The short code.
            country: Country in which the short code is registered (one of USA, CAN).
            offset: How many rows to leave out at the start (at least 0; default 0).
            limit: Rows on a page (1 to 250; default 50).
            short_code_sort: Sorts by short code (one of asc, desc).
            version_sort: Sorts by version (one of asc, desc).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.short_codes.list_short_code_history("short_code", "country"):
                print(item)
        """
        return self._pages(
            LIST_SHORT_CODE_HISTORY,
            options,
            short_code=short_code,
            country=country,
            offset=offset,
            limit=limit,
            short_code_sort=short_code_sort,
            version_sort=version_sort,
        )

    def list_short_codes(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ShortCodePage, ShortCodeRegistration]:
        """Lists the short codes of the account.

        ``GET /accounts/{accountId}/shortcodes`` (v1 and v2).

        Args:
            offset: How many rows to leave out at the start (at least 0; default 0).
            limit: Rows on a page (1 to 250; default 50).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``RateLimited`` or ``ServerError``.

        Example:
            async for item in client.short_codes.list_short_codes():
                print(item)
        """
        return self._pages(LIST_SHORT_CODES, options, offset=offset, limit=limit)

    async def patch_short_code(
        self,
        short_code: str,
        country: str,
        body: JsonPatch,
        **options: Unpack[CallOptions],
    ) -> ShortCodeRegistration:
        """Changes the lease of a short code by a JSON Patch.

        ``PATCH /accounts/{accountId}/shortcodes/{shortCode}/{country}`` (v1 and v2).

        Args:
            short_code: The short code.
            country: Country in which the short code is registered (one of USA, CAN).
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``Conflict``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.short_codes.patch_short_code("short_code", "country", JsonPatch(...))
        """
        return await self._perform(PATCH_SHORT_CODE, options, body=body, short_code=short_code, country=country)
