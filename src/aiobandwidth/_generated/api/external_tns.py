"""Group ``external_tns``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.external_tns import (
        ExternalTnsOrder,
        ExternalTnsOrderResponse,
        ExternalTnsOrders,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_EXTERNAL_TNS_ORDER: Operation[ExternalTnsOrderResponse] = Operation(
    id="createExternalTnsOrder",
    group="external_tns",
    name="create_external_tns_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/externalTns"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="ExternalTnsOrder",
        required=(("action",), ("telephone_numbers", "telephone_number")),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="ExternalTnsOrderResponse"),
        DeclaredReply(status=400, media="xml", message="ExternalTnsOrderResponse"),
    ),
    order=Asynchronous(
        kind="externalTns",
        id_paths=(("external_tns_order", "order_id"),),
        state="external_tns.get_external_tns_order",
        status_paths=(("processing_status",), ("external_tns_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="external_tns.list_external_tns_orders",
    ),
    replaced_by="import_tn_orders.create_import_tn_order",
    customer_order_id=True,
    find=Find(
        lists="external_tns.list_external_tns_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_create_date",),),
        same=(("telephone_numbers",),),
        given=(("site_id",), ("sip_peer_id",), ("action",), ("loa_type",)),
    ),
    read_by="external_tns.list_external_tns_orders",
)

GET_EXTERNAL_TNS_ORDER: Operation[ExternalTnsOrder] = Operation(
    id="getExternalTnsOrder",
    group="external_tns",
    name="get_external_tns_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/externalTns/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ExternalTnsOrder"),
        DeclaredReply(status=404, media="xml", message="ExternalTnsOrderResponse"),
    ),
    rate_class="HISTORY",
    replaced_by="import_tn_orders.get_import_tn_order",
)

LIST_EXTERNAL_TNS_ORDERS: Operation[ExternalTnsOrders] = Operation(
    id="listExternalTnsOrders",
    group="external_tns",
    name="list_external_tns_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/externalTns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="order_id_fragment", wire="orderIdFragment"),
        Param(name="action", wire="action"),
        Param(name="loa_type", wire="loaType"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ExternalTnsOrders"),
        DeclaredReply(status=404, media="xml", message="ExternalTnsOrders"),
    ),
    paging=Paging(
        style="none",
        items=("external_tns_order",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
    empty=(404,),
    replaced_by="import_tn_orders.list_import_tn_orders",
)


class ExternalTnsGroup(Group):
    """Importing and removing external numbers, v1 only."""

    __slots__ = ()

    async def create_external_tns_order(
        self,
        body: ExternalTnsOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[ExternalTnsOrderResponse, ExternalTnsOrder]:
        """Imports or removes external numbers.

        In version v2 an import is an import order, and a removal is a removal order.

        ``POST /accounts/{accountId}/externalTns`` (v1).

        In the other version use ``import_tn_orders.create_import_tn_order``.

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``action`` and ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.external_tns.create_external_tns_order(
                ExternalTnsOrder(action=..., telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_EXTERNAL_TNS_ORDER, options, body=body)

    async def get_external_tns_order(self, order_id: str, **options: Unpack[CallOptions]) -> ExternalTnsOrder:
        """Reads an order for external numbers and its state.

        ``GET /accounts/{accountId}/externalTns/{orderId}`` (v1).

        In the other version use ``import_tn_orders.get_import_tn_order``.

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.external_tns.get_external_tns_order("order_id")
        """
        return await self._perform(GET_EXTERNAL_TNS_ORDER, options, order_id=order_id)

    def list_external_tns_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        order_id_fragment: str | None = None,
        action: str | None = None,
        loa_type: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ExternalTnsOrders, ExternalTnsOrder]:
        """Lists the orders for external numbers.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/externalTns`` (v1).

        In the other version use ``import_tn_orders.list_import_tn_orders``.

        Args:
            status: States of the orders, one or more.
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            order_id_fragment: First characters of the order id.
            action: Only IMPORT or only REMOVE orders (one of IMPORT, REMOVE).
            loa_type: Who signed the letter of authorization (one of SUBSCRIBER, CARRIER, ALL; default ALL).
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.external_tns.list_external_tns_orders():
                print(item)
        """
        return self._pages(
            LIST_EXTERNAL_TNS_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            order_id_fragment=order_id_fragment,
            action=action,
            loa_type=loa_type,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
        )

    def resume(self, order_id: str) -> OrderHandle[ExternalTnsOrderResponse, ExternalTnsOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_EXTERNAL_TNS_ORDER, order_id)
