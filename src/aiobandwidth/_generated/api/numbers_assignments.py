"""Group ``numbers_assignments``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.numbers_assignment import (
        TelephoneNumbersAssignmentOrder,
        TelephoneNumbersAssignmentOrderResponse,
        TelephoneNumbersAssignmentOrderSummary,
        TelephoneNumbersAssignmentOrders,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_NUMBERS_ASSIGNMENT_ORDER: Operation[TelephoneNumbersAssignmentOrderResponse] = Operation(
    id="createNumbersAssignmentOrder",
    group="numbers_assignments",
    name="create_numbers_assignment_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/numbersAssignment", "v2": "/accounts/{accountId}/numbersAssignment"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="TelephoneNumbersAssignmentOrder",
        required=(("action",), ("telephone_numbers", "telephone_number")),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="TelephoneNumbersAssignmentOrderResponse"),
        DeclaredReply(status=400, media="xml", message="TelephoneNumbersAssignmentOrderResponse"),
    ),
    order=Asynchronous(
        kind="numbersAssignment",
        id_paths=(("order_id",),),
        state="numbers_assignments.get_numbers_assignment_order",
        status_paths=(("processing_status",),),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="numbers_assignments.list_numbers_assignment_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="numbers_assignments.list_numbers_assignment_orders",
        read=True,
        at=(("telephone_numbers_assignment_order",),),
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("telephone_numbers",), ("action",)),
    ),
    read_by="numbers_assignments.list_numbers_assignment_orders",
)

GET_NUMBERS_ASSIGNMENT_ORDER: Operation[TelephoneNumbersAssignmentOrderResponse] = Operation(
    id="getNumbersAssignmentOrder",
    group="numbers_assignments",
    name="get_numbers_assignment_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/numbersAssignment/{orderId}",
        "v2": "/accounts/{accountId}/numbersAssignment/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="TelephoneNumbersAssignmentOrderResponse"),
        DeclaredReply(status=404, media="xml", message="TelephoneNumbersAssignmentOrderResponse"),
    ),
    rate_class="HISTORY",
)

LIST_NUMBERS_ASSIGNMENT_ORDERS: Operation[TelephoneNumbersAssignmentOrders] = Operation(
    id="listNumbersAssignmentOrders",
    group="numbers_assignments",
    name="list_numbers_assignment_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/numbersAssignment", "v2": "/accounts/{accountId}/numbersAssignment"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="order_id_fragment", wire="orderIdFragment"),
        Param(name="action", wire="action"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumbersAssignmentOrders"),),
    paging=Paging(
        style="none",
        items=("telephone_numbers_assignment_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
)


class NumbersAssignmentsGroup(Group):
    """Which numbers of the account are in use by its end users."""

    __slots__ = ()

    async def create_numbers_assignment_order(
        self,
        body: TelephoneNumbersAssignmentOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[TelephoneNumbersAssignmentOrderResponse, TelephoneNumbersAssignmentOrderResponse]:
        """Marks numbers as assigned or unassigned.

        The reply already has a final state; numbers that failed stand in Errors.

        ``POST /accounts/{accountId}/numbersAssignment`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``action`` and ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.numbers_assignments.create_numbers_assignment_order(
                TelephoneNumbersAssignmentOrder(action=..., telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_NUMBERS_ASSIGNMENT_ORDER, options, body=body)

    async def get_numbers_assignment_order(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> TelephoneNumbersAssignmentOrderResponse:
        """Reads an assignment order and its state.

        ``GET /accounts/{accountId}/numbersAssignment/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.numbers_assignments.get_numbers_assignment_order("order_id")
        """
        return await self._perform(GET_NUMBERS_ASSIGNMENT_ORDER, options, order_id=order_id)

    def list_numbers_assignment_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        order_id_fragment: str | None = None,
        action: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneNumbersAssignmentOrders, TelephoneNumbersAssignmentOrderSummary]:
        """Lists the orders that assign or unassign numbers.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/numbersAssignment`` (v1 and v2).

        Args:
            status: States of the orders, one or more (one of COMPLETE, PARTIAL, FAILED).
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            order_id_fragment: First characters of the order id.
            action: Only orders that assigned or only ones that unassigned numbers (one of ASSIGNED, UNASSIGNED).
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.numbers_assignments.list_numbers_assignment_orders():
                print(item)
        """
        return self._pages(
            LIST_NUMBERS_ASSIGNMENT_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            order_id_fragment=order_id_fragment,
            action=action,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
        )

    def resume(
        self,
        order_id: str,
    ) -> OrderHandle[TelephoneNumbersAssignmentOrderResponse, TelephoneNumbersAssignmentOrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_NUMBERS_ASSIGNMENT_ORDER, order_id)
