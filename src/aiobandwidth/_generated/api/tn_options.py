"""Group ``tn_options``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth._generated.models.tn_options import (
        TnOptionOrder,
        TnOptionOrderReportResponse,
        TnOptionOrderResponse,
        TnOptionOrderSummary,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_TN_OPTION_ORDER: Operation[TnOptionOrderResponse] = Operation(
    id="createTnOptionOrder",
    group="tn_options",
    name="create_tn_option_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/tnoptions", "v2": "/accounts/{accountId}/tnoptions"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="TnOptionOrder", required=(("tn_option_groups", "tn_option_group"),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="TnOptionOrderResponse"),
        DeclaredReply(status=400, media="xml", message="TnOptionOrderResponse"),
        DeclaredReply(status=409, media="xml", message="TnOptionOrderResponse"),
    ),
    order=Asynchronous(
        kind="tnoptions",
        id_paths=(("tn_option_order", "order_id"),),
        state="tn_options.get_tn_option_order",
        status_paths=(("processing_status",), ("tn_option_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="tn_options.list_tn_option_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="tn_options.list_tn_option_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("tn_option_groups", "tn_option_group", "telephone_numbers"),),
        given=(("tn_option_groups", "tn_option_group"), ("name",), ("site_id",), ("peer_id",)),
    ),
    read_by="tn_options.list_tn_option_orders",
)

GET_TN_OPTION_ORDER: Operation[TnOptionOrder] = Operation(
    id="getTnOptionOrder",
    group="tn_options",
    name="get_tn_option_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/tnoptions/{orderId}", "v2": "/accounts/{accountId}/tnoptions/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="TnOptionOrder"),
        DeclaredReply(status=404, media="xml", message="TnOptionOrderReportResponse"),
    ),
    rate_class="HISTORY",
)

GET_TN_OPTION_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getTnOptionOrderHistory",
    group="tn_options",
    name="get_tn_option_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/tnoptions/{orderId}/history",
        "v2": "/accounts/{accountId}/tnoptions/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

LIST_TN_OPTION_ORDERS: Operation[TnOptionOrderReportResponse] = Operation(
    id="listTnOptionOrders",
    group="tn_options",
    name="list_tn_option_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/tnoptions", "v2": "/accounts/{accountId}/tnoptions"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="order_id_fragment", wire="orderIdFragment"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
        Param(name="last_modified_after", wire="lastModifiedAfter", type="date"),
        Param(name="last_modified_by", wire="lastModifiedBy"),
        Param(name="order_details", wire="orderDetails", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TnOptionOrderReportResponse"),),
    paging=Paging(
        style="none",
        items=("tn_option_orders", "tn_option_order_summary"),
        other_items=(("tn_option_orders", "tn_option_order"),),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
    empty=(404,),
    numbers={"v2": "national"},
)


class TnOptionsGroup(Group):
    """Orders that set options of numbers."""

    __slots__ = ()

    async def create_tn_option_order(
        self,
        body: TnOptionOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[TnOptionOrderResponse, TnOptionOrder]:
        """Orders options for numbers.

        ``POST /accounts/{accountId}/tnoptions`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``tn_option_groups.tn_option_group``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            order = await client.tn_options.create_tn_option_order(TnOptionOrder(tn_option_groups=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_TN_OPTION_ORDER, options, body=body)

    async def get_tn_option_order(self, order_id: str, **options: Unpack[CallOptions]) -> TnOptionOrder:
        """Reads an option order and its state.

        ``GET /accounts/{accountId}/tnoptions/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.tn_options.get_tn_option_order("order_id")
        """
        return await self._perform(GET_TN_OPTION_ORDER, options, order_id=order_id)

    async def get_tn_option_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to an option order.

        ``GET /accounts/{accountId}/tnoptions/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.tn_options.get_tn_option_order_history("order_id")
        """
        return await self._perform(GET_TN_OPTION_ORDER_HISTORY, options, order_id=order_id)

    def list_tn_option_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        order_id_fragment: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        last_modified_after: dt.date | str | None = None,
        last_modified_by: str | None = None,
        order_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TnOptionOrderReportResponse, TnOptionOrderSummary | TnOptionOrder]:
        """Lists the option orders.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/tnoptions`` (v1 and v2).

        Args:
            status: States of the orders, one or more.
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            order_id_fragment: First characters of the order id.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            last_modified_after: Orders last modified after this day.
            last_modified_by: User who modified the order last.
            order_details: Gives whole orders rather than summaries (default False).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.tn_options.list_tn_option_orders():
                print(item)
        """
        return self._pages(
            LIST_TN_OPTION_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            order_id_fragment=order_id_fragment,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            last_modified_after=last_modified_after,
            last_modified_by=last_modified_by,
            order_details=order_details,
        )

    def resume(self, order_id: str) -> OrderHandle[TnOptionOrderResponse, TnOptionOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_TN_OPTION_ORDER, order_id)
