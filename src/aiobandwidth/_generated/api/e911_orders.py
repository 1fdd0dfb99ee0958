"""Group ``e911_orders``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.e911_orders import E911Order, E911OrderResponse, E911OrderSummary, E911Orders
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_E911_ORDER: Operation[E911OrderResponse] = Operation(
    id="createE911Order",
    group="e911_orders",
    name="create_e911_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/e911s", "v2": "/accounts/{accountId}/e911s"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="E911Order"),
    replies=(
        DeclaredReply(status=201, media="xml", message="E911OrderResponse"),
        DeclaredReply(status=400, media="xml", message="E911OrderResponse"),
    ),
    order=Asynchronous(
        kind="e911s",
        id_paths=(("e911_order", "order_id"),),
        state="e911_orders.get_e911_order",
        status_paths=(("processing_status",), ("e911_order", "processing_status")),
        final=("COMPLETE", "ADJUSTED_COMPLETE", "PARTIAL", "ADJUSTED_PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="e911_orders.list_e911_orders",
    ),
    rate_class="E911_ORDER",
    customer_order_id=True,
    find=Find(
        lists="e911_orders.list_e911_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(
            ("telephone_numbers",),
            ("alternate_end_user_identifiers", "alternate_end_user_identifier", "identifier"),
        ),
        given=(("caller_name",), ("site_id",), ("peer_id",), ("delete_tn_specific_e911_address",)),
    ),
    read_by="e911_orders.list_e911_orders",
)

GET_E911_ORDER: Operation[E911Order] = Operation(
    id="getE911Order",
    group="e911_orders",
    name="get_e911_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/e911s/{orderId}", "v2": "/accounts/{accountId}/e911s/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="E911Order"),
        DeclaredReply(status=404, media="xml", message="E911OrderReportResponse"),
    ),
    rate_class="HISTORY",
)

GET_E911_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getE911OrderHistory",
    group="e911_orders",
    name="get_e911_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/e911s/{orderId}/history",
        "v2": "/accounts/{accountId}/e911s/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

LIST_E911_ORDERS: Operation[E911Orders] = Operation(
    id="listE911Orders",
    group="e911_orders",
    name="list_e911_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/e911s", "v2": "/accounts/{accountId}/e911s"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="callback", wire="callBack", format="tn"),
        Param(name="aeui", wire="aeui"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="last_modified_after", wire="lastModifiedAfter", type="date"),
        Param(name="last_modified_by", wire="lastModifiedBy"),
        Param(name="order_id_fragment", wire="orderIdFragment"),
        Param(name="order_details", wire="orderDetails", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="E911Orders"),),
    paging=Paging(
        style="none",
        items=("e911_order_summary",),
        other_items=(("e911_order",),),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
    empty=(404,),
)


class E911OrdersGroup(Group):
    """Orders that set the emergency address of numbers and endpoints."""

    __slots__ = ()

    async def create_e911_order(
        self,
        body: E911Order,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[E911OrderResponse, E911Order]:
        """Orders emergency addresses for numbers, alternate end users or locations, or takes them away.

        At most 5,000 endpoints in an order. What has to be in it depends on the kind of endpoint.

        ``POST /accounts/{accountId}/e911s`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, ADJUSTED_COMPLETE, PARTIAL, ADJUSTED_PARTIAL or FAILED.

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.e911_orders.create_e911_order(E911Order(...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_E911_ORDER, options, body=body)

    async def get_e911_order(self, order_id: str, **options: Unpack[CallOptions]) -> E911Order:
        """Reads an E911 order and its state.

        ``GET /accounts/{accountId}/e911s/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.e911_orders.get_e911_order("order_id")
        """
        return await self._perform(GET_E911_ORDER, options, order_id=order_id)

    async def get_e911_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to an E911 order.

        ``GET /accounts/{accountId}/e911s/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.e911_orders.get_e911_order_history("order_id")
        """
        return await self._perform(GET_E911_ORDER_HISTORY, options, order_id=order_id)

    def list_e911_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        callback: str | None = None,
        aeui: str | None = None,
        customer_order_id: str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        last_modified_after: dt.date | str | None = None,
        last_modified_by: str | None = None,
        order_id_fragment: str | None = None,
        order_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[E911Orders, E911OrderSummary | E911Order]:
        """Lists the E911 orders.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/e911s`` (v1 and v2).

        Args:
            status: States of the orders, one or more.
            tn: A telephone number that the order contains.
            callback: Telephone number that is called back.
            aeui: Alternate end user identifier.
            customer_order_id: Order number that the account chose.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            last_modified_after: Orders last modified after this day.
            last_modified_by: User who modified the order last.
            order_id_fragment: First characters of the order id.
            order_details: Gives whole orders rather than summaries (default False).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.e911_orders.list_e911_orders():
                print(item)
        """
        return self._pages(
            LIST_E911_ORDERS,
            options,
            status=status,
            tn=tn,
            callback=callback,
            aeui=aeui,
            customer_order_id=customer_order_id,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            last_modified_after=last_modified_after,
            last_modified_by=last_modified_by,
            order_id_fragment=order_id_fragment,
            order_details=order_details,
        )

    def resume(self, order_id: str) -> OrderHandle[E911OrderResponse, E911Order]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_E911_ORDER, order_id)
