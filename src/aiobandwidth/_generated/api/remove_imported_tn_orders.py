"""Group ``remove_imported_tn_orders``: operations and their methods. Generated from schemas/; do not edit."""

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
    from aiobandwidth._generated.models.remove_imported_tn_orders import (
        RemoveImportedTnOrder,
        RemoveImportedTnOrderSummary,
        RemoveImportedTnOrders,
        RemoveImportedTnOrdersResponse,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_REMOVE_IMPORTED_TN_ORDER: Operation[RemoveImportedTnOrdersResponse] = Operation(
    id="createRemoveImportedTnOrder",
    group="remove_imported_tn_orders",
    name="create_remove_imported_tn_order",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/messaging",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="RemoveImportedTnOrder", required=(("telephone_numbers", "telephone_number"),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="RemoveImportedTnOrdersResponse"),
        DeclaredReply(status=400, media="xml", message="RemoveImportedTnOrdersResponse"),
    ),
    order=Asynchronous(
        kind="removeImportedTnOrders",
        id_paths=(("remove_imported_tn_order", "order_id"),),
        state="remove_imported_tn_orders.get_remove_imported_tn_order",
        status_paths=(("processing_status",), ("remove_imported_tn_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="remove_imported_tn_orders.list_remove_imported_tn_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="remove_imported_tn_orders.list_remove_imported_tn_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("telephone_numbers",),),
    ),
    read_by="remove_imported_tn_orders.list_remove_imported_tn_orders",
)

GET_REMOVE_IMPORTED_TN_ORDER: Operation[RemoveImportedTnOrder] = Operation(
    id="getRemoveImportedTnOrder",
    group="remove_imported_tn_orders",
    name="get_remove_imported_tn_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders/{orderId}",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/messaging/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="RemoveImportedTnOrder"),
        DeclaredReply(status=400, media="xml", message="RemoveImportedTnOrdersReportResponse"),
    ),
    rate_class="HISTORY",
)

GET_REMOVE_IMPORTED_TN_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getRemoveImportedTnOrderHistory",
    group="remove_imported_tn_orders",
    name="get_remove_imported_tn_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders/{orderId}/history",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/messaging/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),
        DeclaredReply(status=400, media="xml", message="RemoveImportedTnOrdersReportResponse"),
    ),
    rate_class="HISTORY",
)

LIST_REMOVE_IMPORTED_TN_ORDERS: Operation[RemoveImportedTnOrders] = Operation(
    id="listRemoveImportedTnOrders",
    group="remove_imported_tn_orders",
    name="list_remove_imported_tn_orders",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/messaging",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="RemoveImportedTnOrders"),),
    paging=Paging(
        style="none",
        items=("remove_imported_tn_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
)


class RemoveImportedTnOrdersGroup(Group):
    """Taking imported numbers out again."""

    __slots__ = ()

    async def create_remove_imported_tn_order(
        self,
        body: RemoveImportedTnOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[RemoveImportedTnOrdersResponse, RemoveImportedTnOrder]:
        """Removes imported numbers.

        ``POST /accounts/{accountId}/removeImportedTnOrders`` (v1); ``POST /accounts/{accountId}/removeImportedTnOrders/messaging`` (v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.remove_imported_tn_orders.create_remove_imported_tn_order(
                RemoveImportedTnOrder(telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_REMOVE_IMPORTED_TN_ORDER, options, body=body)

    async def get_remove_imported_tn_order(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> RemoveImportedTnOrder:
        """Reads a removal order and its state.

        ``GET /accounts/{accountId}/removeImportedTnOrders/{orderId}`` (v1); ``GET /accounts/{accountId}/removeImportedTnOrders/messaging/{orderId}`` (v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.remove_imported_tn_orders.get_remove_imported_tn_order("order_id")
        """
        return await self._perform(GET_REMOVE_IMPORTED_TN_ORDER, options, order_id=order_id)

    async def get_remove_imported_tn_order_history(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> OrderHistoryWrapper:
        """Reads what happened to a removal order.

        ``GET /accounts/{accountId}/removeImportedTnOrders/{orderId}/history`` (v1); ``GET /accounts/{accountId}/removeImportedTnOrders/messaging/{orderId}/history`` (v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.remove_imported_tn_orders.get_remove_imported_tn_order_history("order_id")
        """
        return await self._perform(GET_REMOVE_IMPORTED_TN_ORDER_HISTORY, options, order_id=order_id)

    def list_remove_imported_tn_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[RemoveImportedTnOrders, RemoveImportedTnOrderSummary]:
        """Lists the orders that remove imported numbers.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/removeImportedTnOrders`` (v1); ``GET /accounts/{accountId}/removeImportedTnOrders/messaging`` (v2).

        Args:
            status: States of the orders, one or more (one of PROCESSING, COMPLETE, PARTIAL, FAILED).
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.remove_imported_tn_orders.list_remove_imported_tn_orders():
                print(item)
        """
        return self._pages(
            LIST_REMOVE_IMPORTED_TN_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
        )

    def resume(self, order_id: str) -> OrderHandle[RemoveImportedTnOrdersResponse, RemoveImportedTnOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_REMOVE_IMPORTED_TN_ORDER, order_id)
