"""Group ``lsr_orders``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.lsr_orders import LsrOrder, LsrOrderResponse, LsrOrderSummary, LsrOrders
    from aiobandwidth._generated.models.order_notes import Note, Notes, OrderHistoryWrapper
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_LSR_ORDER_NOTE: Operation[None] = Operation(
    id="addLsrOrderNote",
    group="lsr_orders",
    name="add_lsr_order_note",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/lsrorders/{orderId}/notes",
        "v2": "/accounts/{accountId}/lsrorders/{orderId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=201, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
    created=True,
    find=Find(lists="lsr_orders.list_lsr_order_notes", item_made=(("last_date_modifier",),), same=(("description",),)),
    read_by="lsr_orders.list_lsr_order_notes",
)

CREATE_LSR_ORDER: Operation[LsrOrderResponse] = Operation(
    id="createLsrOrder",
    group="lsr_orders",
    name="create_lsr_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/lsrorders", "v2": "/accounts/{accountId}/lsrorders"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="LsrOrder",
        required=(
            ("pon",),
            ("spid",),
            ("authorizing_person",),
            ("subscriber",),
            ("list_of_telephone_numbers", "telephone_number"),
        ),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="LsrOrderResponse"),
        DeclaredReply(status=400, media="xml", message="LsrOrderResponse"),
    ),
    order=Asynchronous(
        kind="lsrorders",
        id_paths=(("lsr_order", "order_id"),),
        state="lsr_orders.get_lsr_order",
        status_paths=(("order_status",), ("lsr_order", "order_status")),
        final=("COMPLETE", "PARTIAL", "FAILED", "CANCELLED"),
        failed=("FAILED", "CANCELLED"),
        lookup="lsr_orders.list_lsr_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="lsr_orders.list_lsr_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("list_of_telephone_numbers",), ("pon",)),
        given=(("spid",), ("billing_telephone_number",), ("authorizing_person",)),
    ),
    read_by="lsr_orders.list_lsr_orders",
)

GET_LSR_ORDER: Operation[LsrOrder] = Operation(
    id="getLsrOrder",
    group="lsr_orders",
    name="get_lsr_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/lsrorders/{orderId}", "v2": "/accounts/{accountId}/lsrorders/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LsrOrder"),),
    rate_class="HISTORY",
)

GET_LSR_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getLsrOrderHistory",
    group="lsr_orders",
    name="get_lsr_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/lsrorders/{orderId}/history",
        "v2": "/accounts/{accountId}/lsrorders/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),
        DeclaredReply(status=404, media="xml", message="LsrOrderReportResponse"),
    ),
    rate_class="HISTORY",
)

LIST_LSR_ORDER_NOTES: Operation[Notes] = Operation(
    id="listLsrOrderNotes",
    group="lsr_orders",
    name="list_lsr_order_notes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/lsrorders/{orderId}/notes",
        "v2": "/accounts/{accountId}/lsrorders/{orderId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Notes"), DeclaredReply(status=204, media="empty")),
    paging=Paging(style="none", items=("note",), item_key=("id",)),
    empty=(204,),
)

LIST_LSR_ORDERS: Operation[LsrOrders] = Operation(
    id="listLsrOrders",
    group="lsr_orders",
    name="list_lsr_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/lsrorders", "v2": "/accounts/{accountId}/lsrorders"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="pon", wire="pon"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="order_id_fragment", wire="orderIdFragment"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LsrOrders"),),
    paging=Paging(
        style="none",
        items=("lsr_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
    empty=(404,),
)

UPDATE_LSR_ORDER: Operation[LsrOrderResponse] = Operation(
    id="updateLsrOrder",
    group="lsr_orders",
    name="update_lsr_order",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/lsrorders/{orderId}", "v2": "/accounts/{accountId}/lsrorders/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="LsrOrder"),
    replies=(
        DeclaredReply(status=200, media="xml", message="LsrOrderResponse"),
        DeclaredReply(status=400, media="xml", message="LsrOrderResponse"),
        DeclaredReply(status=404, media="xml", message="LsrOrderResponse"),
    ),
    read_by="lsr_orders.get_lsr_order",
)

UPDATE_LSR_ORDER_NOTE: Operation[None] = Operation(
    id="updateLsrOrderNote",
    group="lsr_orders",
    name="update_lsr_order_note",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/lsrorders/{orderId}/notes/{noteId}",
        "v2": "/accounts/{accountId}/lsrorders/{orderId}/notes/{noteId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="note_id", wire="noteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
)


class LsrOrdersGroup(Group):
    """Local service requests, which start a port-out."""

    __slots__ = ()

    async def add_lsr_order_note(self, order_id: str, body: Note, **options: Unpack[CallOptions]) -> Created[None]:
        """Puts a note on a local service request.

        ``POST /accounts/{accountId}/lsrorders/{orderId}/notes`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.lsr_orders.add_lsr_order_note("order_id", Note(description=...))
        """
        return await self._create(ADD_LSR_ORDER_NOTE, options, body=body, order_id=order_id)

    async def create_lsr_order(
        self,
        body: LsrOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[LsrOrderResponse, LsrOrder]:
        """Sends a local service request.

        ``POST /accounts/{accountId}/lsrorders`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL, FAILED or CANCELLED.

        Args:
            body: The message to send; it has to have ``pon`` and ``spid`` and ``authorizing_person`` and ``subscriber``
                and ``list_of_telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.lsr_orders.create_lsr_order(
                LsrOrder(pon=..., spid=..., authorizing_person=..., subscriber=..., list_of_telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_LSR_ORDER, options, body=body)

    async def get_lsr_order(self, order_id: str, **options: Unpack[CallOptions]) -> LsrOrder:
        """Reads a local service request and its state.

        ``GET /accounts/{accountId}/lsrorders/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.lsr_orders.get_lsr_order("order_id")
        """
        return await self._perform(GET_LSR_ORDER, options, order_id=order_id)

    async def get_lsr_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to a local service request.

        ``GET /accounts/{accountId}/lsrorders/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.lsr_orders.get_lsr_order_history("order_id")
        """
        return await self._perform(GET_LSR_ORDER_HISTORY, options, order_id=order_id)

    def list_lsr_order_notes(self, order_id: str, **options: Unpack[CallOptions]) -> Paged[Notes, Note]:
        """Lists the notes on a local service request.

        ``GET /accounts/{accountId}/lsrorders/{orderId}/notes`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.lsr_orders.list_lsr_order_notes("order_id"):
                print(item)
        """
        return self._pages(LIST_LSR_ORDER_NOTES, options, order_id=order_id)

    def list_lsr_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        pon: str | None = None,
        customer_order_id: str | None = None,
        order_id_fragment: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LsrOrders, LsrOrderSummary]:
        """Lists the local service requests.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/lsrorders`` (v1 and v2).

        Args:
            status: States of the orders, one or more.
            tn: A telephone number that the order contains.
            pon: Port order number.
            customer_order_id: Order number that the account chose.
            order_id_fragment: First characters of the order id.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.lsr_orders.list_lsr_orders():
                print(item)
        """
        return self._pages(
            LIST_LSR_ORDERS,
            options,
            status=status,
            tn=tn,
            pon=pon,
            customer_order_id=customer_order_id,
            order_id_fragment=order_id_fragment,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
        )

    async def update_lsr_order(self, order_id: str, body: LsrOrder, **options: Unpack[CallOptions]) -> LsrOrderResponse:
        """Changes a local service request, or cancels it.

        An OrderStatus of CANCELLED cancels it and leaves all else as it was.

        ``PUT /accounts/{accountId}/lsrorders/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.lsr_orders.update_lsr_order("order_id", LsrOrder(...))
        """
        return await self._perform(UPDATE_LSR_ORDER, options, body=body, order_id=order_id)

    async def update_lsr_order_note(
        self,
        order_id: str,
        note_id: str,
        body: Note,
        **options: Unpack[CallOptions],
    ) -> None:
        """Changes a note on a local service request.

        ``PUT /accounts/{accountId}/lsrorders/{orderId}/notes/{noteId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            note_id: Id of the note.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.lsr_orders.update_lsr_order_note("order_id", "note_id", Note(description=...))
        """
        return await self._perform(UPDATE_LSR_ORDER_NOTE, options, body=body, order_id=order_id, note_id=note_id)

    def resume(self, order_id: str) -> OrderHandle[LsrOrderResponse, LsrOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_LSR_ORDER, order_id)
