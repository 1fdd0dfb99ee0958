"""Group ``lidbs``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.lidbs import LidbOrder, LidbOrderResponse
    from aiobandwidth._generated.models.order_lists import OrderIdUserIdDate, ResponseSelectWrapper
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_LIDB_ORDER: Operation[LidbOrderResponse] = Operation(
    id="createLidbOrder",
    group="lidbs",
    name="create_lidb_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/lidbs", "v2": "/accounts/{accountId}/lidbs"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="LidbOrder", required=(("lidb_tn_groups", "lidb_tn_group"),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="LidbOrderResponse"),
        DeclaredReply(status=400, media="xml", message="LidbOrderResponse"),
    ),
    order=Asynchronous(
        kind="lidbs",
        id_paths=(("lidb_order", "order_id"),),
        state="lidbs.get_lidb_order",
        status_paths=(("processing_status",), ("lidb_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
    ),
    customer_order_id=True,
    find=Find(
        lists="lidbs.list_lidb_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("lidb_tn_groups", "lidb_tn_group", "telephone_numbers"),),
        given=(("lidb_tn_groups", "lidb_tn_group"), ("name",), ("site_id",), ("peer_id",)),
    ),
    read_by="lidbs.list_lidb_orders",
)

GET_LIDB_ORDER: Operation[LidbOrder] = Operation(
    id="getLidbOrder",
    group="lidbs",
    name="get_lidb_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/lidbs/{orderId}", "v2": "/accounts/{accountId}/lidbs/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="LidbOrder"),
        DeclaredReply(status=404, media="xml", message="LidbOrderReportResponse"),
    ),
    rate_class="HISTORY",
)

LIST_LIDB_ORDERS: Operation[ResponseSelectWrapper] = Operation(
    id="listLidbOrders",
    group="lidbs",
    name="list_lidb_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/lidbs", "v2": "/accounts/{accountId}/lidbs"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
        Param(name="last_modified_after", wire="lastModifiedAfter", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ResponseSelectWrapper"),),
    paging=Paging(
        style="none",
        items=("list_order_id_user_id_date", "order_id_user_id_date"),
        item_key=("order_id",),
        window=Window(start="modifiedDateFrom", end="modifiedDateTo", most=1000),
    ),
    rate_class="HISTORY",
    empty=(404,),
    numbers={"v2": "national"},
)


class LidbsGroup(Group):
    """Caller names of numbers in the line information database."""

    __slots__ = ()

    async def create_lidb_order(
        self,
        body: LidbOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[LidbOrderResponse, LidbOrder]:
        """Sets the caller name of numbers.

        Such an order may take more than a day.

        ``POST /accounts/{accountId}/lidbs`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``lidb_tn_groups.lidb_tn_group``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.lidbs.create_lidb_order(LidbOrder(lidb_tn_groups=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_LIDB_ORDER, options, body=body)

    async def get_lidb_order(self, order_id: str, **options: Unpack[CallOptions]) -> LidbOrder:
        """Reads an order for caller names and its state.

        ``GET /accounts/{accountId}/lidbs/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.lidbs.get_lidb_order("order_id")
        """
        return await self._perform(GET_LIDB_ORDER, options, order_id=order_id)

    def list_lidb_orders(
        self,
        *,
        tn: str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        last_modified_after: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ResponseSelectWrapper, OrderIdUserIdDate]:
        """Lists the orders for caller names.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates. It cannot be searched for a
        CustomerOrderId.

        ``GET /accounts/{accountId}/lidbs`` (v1 and v2).

        Args:
            tn: A telephone number that the order contains.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            last_modified_after: Orders last modified after this day.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.lidbs.list_lidb_orders():
                print(item)
        """
        return self._pages(
            LIST_LIDB_ORDERS,
            options,
            tn=tn,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            last_modified_after=last_modified_after,
        )

    def resume(self, order_id: str) -> OrderHandle[LidbOrderResponse, LidbOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_LIDB_ORDER, order_id)
