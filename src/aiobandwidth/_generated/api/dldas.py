"""Group ``dldas``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.dldas import DldaOrder, DldaOrderResponse
    from aiobandwidth._generated.models.order_lists import OrderIdUserIdDate, ResponseSelectWrapper
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_DLDA_ORDER: Operation[DldaOrderResponse] = Operation(
    id="createDldaOrder",
    group="dldas",
    name="create_dlda_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/dldas", "v2": "/accounts/{accountId}/dldas"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="DldaOrder", required=(("dlda_tn_groups", "dlda_tn_group"),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="DldaOrderResponse"),
        DeclaredReply(status=400, media="xml", message="DldaOrderResponse"),
    ),
    order=Asynchronous(
        kind="dldas",
        id_paths=(("dlda_order", "order_id"),),
        state="dldas.get_dlda_order",
        status_paths=(("dlda_order", "processing_status"),),
        final=("COMPLETE", "PARTIAL", "FAILED", "CANCELLED"),
        failed=("FAILED", "CANCELLED"),
    ),
    customer_order_id=True,
    find=Find(
        lists="dldas.list_dlda_orders",
        read=True,
        at=(("dlda_order",),),
        made=(("dlda_order", "order_create_date"),),
        item_made=(("order_date",),),
        same=(("dlda_tn_groups", "dlda_tn_group", "telephone_numbers"),),
        given=(
            ("dlda_tn_groups", "dlda_tn_group", "listing_type"),
            ("dlda_tn_groups", "dlda_tn_group", "listing_name"),
            ("dlda_tn_groups", "dlda_tn_group", "list_address"),
        ),
    ),
    read_by="dldas.list_dlda_orders",
)

GET_DLDA_ORDER: Operation[DldaOrderResponse] = Operation(
    id="getDldaOrder",
    group="dldas",
    name="get_dlda_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/dldas/{orderId}", "v2": "/accounts/{accountId}/dldas/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="DldaOrderResponse"),
        DeclaredReply(status=404, media="xml", message="DldaOrderResponse"),
    ),
    rate_class="HISTORY",
)

GET_DLDA_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getDldaOrderHistory",
    group="dldas",
    name="get_dlda_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/dldas/{orderId}/history",
        "v2": "/accounts/{accountId}/dldas/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),
        DeclaredReply(status=404, media="xml", message="DldaOrderReportResponse"),
    ),
    rate_class="HISTORY",
)

LIST_DLDA_ORDERS: Operation[ResponseSelectWrapper] = Operation(
    id="listDldaOrders",
    group="dldas",
    name="list_dlda_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/dldas", "v2": "/accounts/{accountId}/dldas"},
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
)

UPDATE_DLDA_ORDER: Operation[DldaOrderResponse] = Operation(
    id="updateDldaOrder",
    group="dldas",
    name="update_dlda_order",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/dldas/{orderId}", "v2": "/accounts/{accountId}/dldas/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="DldaOrder", required=(("dlda_tn_groups", "dlda_tn_group"),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="DldaOrderResponse"),
        DeclaredReply(status=400, media="xml", message="DldaOrderResponse"),
    ),
    read_by="dldas.get_dlda_order",
)


class DldasGroup(Group):
    """Entries of numbers in directories, printed and by operator."""

    __slots__ = ()

    async def create_dlda_order(
        self,
        body: DldaOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[DldaOrderResponse, DldaOrderResponse]:
        """Orders the directory listing of numbers.

        The name of a business goes into LastName, by which listings are sorted.

        ``POST /accounts/{accountId}/dldas`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL, FAILED or CANCELLED.

        Args:
            body: The message to send; it has to have ``dlda_tn_groups.dlda_tn_group``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.dldas.create_dlda_order(DldaOrder(dlda_tn_groups=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_DLDA_ORDER, options, body=body)

    async def get_dlda_order(self, order_id: str, **options: Unpack[CallOptions]) -> DldaOrderResponse:
        """Reads an order for directory listings and its state.

        ``GET /accounts/{accountId}/dldas/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.dldas.get_dlda_order("order_id")
        """
        return await self._perform(GET_DLDA_ORDER, options, order_id=order_id)

    async def get_dlda_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to an order for directory listings.

        ``GET /accounts/{accountId}/dldas/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.dldas.get_dlda_order_history("order_id")
        """
        return await self._perform(GET_DLDA_ORDER_HISTORY, options, order_id=order_id)

    def list_dlda_orders(
        self,
        *,
        tn: str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        last_modified_after: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ResponseSelectWrapper, OrderIdUserIdDate]:
        """Lists the orders for directory listings.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates. It cannot be searched for a
        CustomerOrderId.

        ``GET /accounts/{accountId}/dldas`` (v1 and v2).

        Args:
            tn: A telephone number that the order contains.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            last_modified_after: Orders last modified after this day.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.dldas.list_dlda_orders():
                print(item)
        """
        return self._pages(
            LIST_DLDA_ORDERS,
            options,
            tn=tn,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            last_modified_after=last_modified_after,
        )

    async def update_dlda_order(
        self,
        order_id: str,
        body: DldaOrder,
        **options: Unpack[CallOptions],
    ) -> DldaOrderResponse:
        """Changes an order for directory listings that is not being processed yet.

        ``PUT /accounts/{accountId}/dldas/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send; it has to have ``dlda_tn_groups.dlda_tn_group``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.dldas.update_dlda_order("order_id", DldaOrder(dlda_tn_groups=...))
        """
        return await self._perform(UPDATE_DLDA_ORDER, options, body=body, order_id=order_id)

    def resume(self, order_id: str) -> OrderHandle[DldaOrderResponse, DldaOrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_DLDA_ORDER, order_id)
