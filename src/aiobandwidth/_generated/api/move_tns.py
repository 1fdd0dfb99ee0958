"""Group ``move_tns``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.move_tns import (
        MoveTnsOrder,
        MoveTnsOrderResponse,
        MoveTnsOrderSummary,
        MoveTnsOrders,
    )
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth._generated.models.sip_peer_numbers import (
        SipPeerTelephoneNumberMoveResponse,
        SipPeerTelephoneNumbers,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_MOVE_TNS_ORDER: Operation[MoveTnsOrderResponse] = Operation(
    id="createMoveTnsOrder",
    group="move_tns",
    name="create_move_tns_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/moveTns", "v2": "/accounts/{accountId}/moveTns"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="MoveTnsOrder", required=(("site_id",), ("telephone_numbers", "telephone_number"))),
    replies=(
        DeclaredReply(status=201, media="xml", message="MoveTnsOrderResponse"),
        DeclaredReply(status=400, media="xml", message="MoveTnsOrderResponse"),
    ),
    order=Asynchronous(
        kind="moveTns",
        id_paths=(("move_tns_order", "order_id"),),
        state="move_tns.get_move_tns_order",
        status_paths=(("processing_status",), ("move_tns_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="move_tns.list_move_tns_orders",
    ),
    rate_class="MOVE_TNS",
    customer_order_id=True,
    find=Find(
        lists="move_tns.list_move_tns_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("telephone_numbers",),),
        given=(("site_id",), ("sip_peer_id",), ("source_account_id",)),
    ),
    read_by="move_tns.list_move_tns_orders",
)

GET_MOVE_TNS_ORDER: Operation[MoveTnsOrder] = Operation(
    id="getMoveTnsOrder",
    group="move_tns",
    name="get_move_tns_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/moveTns/{orderId}", "v2": "/accounts/{accountId}/moveTns/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="MoveTnsOrder"),),
    rate_class="HISTORY",
)

GET_MOVE_TNS_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getMoveTnsOrderHistory",
    group="move_tns",
    name="get_move_tns_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/moveTns/{orderId}/history",
        "v2": "/accounts/{accountId}/moveTns/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

LIST_MOVE_TNS_ORDERS: Operation[MoveTnsOrders] = Operation(
    id="listMoveTnsOrders",
    group="move_tns",
    name="list_move_tns_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/moveTns", "v2": "/accounts/{accountId}/moveTns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="MoveTnsOrders"),),
    paging=Paging(
        style="none",
        items=("move_tns_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
)

MOVE_TNS_TO_SIP_PEER: Operation[SipPeerTelephoneNumberMoveResponse] = Operation(
    id="moveTnsToSipPeer",
    group="move_tns",
    name="move_tns_to_sip_peer",
    method="POST",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/movetns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="sip_peer_id", wire="sipPeerId", place="path", required=True),
    ),
    body=Body(media="xml", message="SipPeerTelephoneNumbers", required=(("full_number",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="SipPeerTelephoneNumberMoveResponse"),
        DeclaredReply(status=400, media="xml", message="SipPeerTelephoneNumberMoveResponse"),
    ),
    rate_class="MOVE_TNS",
    replaced_by="move_tns.create_move_tns_order",
)


class MoveTnsGroup(Group):
    """Moving numbers between sites, SIP peers and accounts."""

    __slots__ = ()

    async def create_move_tns_order(
        self,
        body: MoveTnsOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[MoveTnsOrderResponse, MoveTnsOrder]:
        """Moves numbers to a site or SIP peer, also from another account.

        Takes at most 5,000 numbers.

        ``POST /accounts/{accountId}/moveTns`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``site_id`` and ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.move_tns.create_move_tns_order(MoveTnsOrder(site_id=..., telephone_numbers=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_MOVE_TNS_ORDER, options, body=body)

    async def get_move_tns_order(self, order_id: str, **options: Unpack[CallOptions]) -> MoveTnsOrder:
        """Reads a move order and its state.

        ``GET /accounts/{accountId}/moveTns/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.move_tns.get_move_tns_order("order_id")
        """
        return await self._perform(GET_MOVE_TNS_ORDER, options, order_id=order_id)

    async def get_move_tns_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to a move order.

        ``GET /accounts/{accountId}/moveTns/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.move_tns.get_move_tns_order_history("order_id")
        """
        return await self._perform(GET_MOVE_TNS_ORDER_HISTORY, options, order_id=order_id)

    def list_move_tns_orders(
        self,
        *,
        status: str | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[MoveTnsOrders, MoveTnsOrderSummary]:
        """Lists the orders that move numbers.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/moveTns`` (v1 and v2).

        Args:
            status: State of the orders.
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.move_tns.list_move_tns_orders():
                print(item)
        """
        return self._pages(
            LIST_MOVE_TNS_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
        )

    async def move_tns_to_sip_peer(
        self,
        site_id: str,
        sip_peer_id: str,
        body: SipPeerTelephoneNumbers,
        **options: Unpack[CallOptions],
    ) -> SipPeerTelephoneNumberMoveResponse:
        """Moves numbers to a SIP peer.

        Takes at most 5,000 numbers, which may come from several SIP peers.

        ``POST /accounts/{accountId}/sites/{siteId}/sippeers/{sipPeerId}/movetns`` (v1).

        In the other version use ``move_tns.create_move_tns_order``.

        Args:
            site_id: Id of the site (sub-account).
            sip_peer_id: Id of the SIP peer (location).
            body: The message to send; it has to have ``full_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.move_tns.move_tns_to_sip_peer(
                "site_id",
                "sip_peer_id",
                SipPeerTelephoneNumbers(full_number=...),
            )
        """
        return await self._perform(MOVE_TNS_TO_SIP_PEER, options, body=body, site_id=site_id, sip_peer_id=sip_peer_id)

    def resume(self, order_id: str) -> OrderHandle[MoveTnsOrderResponse, MoveTnsOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_MOVE_TNS_ORDER, order_id)
