"""Group ``hosted_voice``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.import_tn_orders import (
        ImportTnOrder,
        ImportVoiceTnOrder,
        ImportVoiceTnOrderResponse,
        ImportVoiceTnOrderSummary,
        ImportVoiceTnOrders,
    )
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth._generated.models.remove_imported_tn_orders import (
        RemoveImportedVoiceTnOrder,
        RemoveImportedVoiceTnOrderResponse,
        RemoveImportedVoiceTnOrderSummary,
        RemoveImportedVoiceTnOrders,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_IMPORT_VOICE_TN_ORDER: Operation[ImportVoiceTnOrderResponse] = Operation(
    id="createImportVoiceTnOrder",
    group="hosted_voice",
    name="create_import_voice_tn_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/importTnOrders/voice", "v2": "/accounts/{accountId}/importTnOrders/voice"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="ImportVoiceTnOrder",
        required=(("site_id",), ("telephone_numbers", "telephone_number")),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="ImportVoiceTnOrderResponse"),
        DeclaredReply(status=400, media="xml", message="ImportVoiceTnOrderResponse"),
    ),
    order=Asynchronous(
        kind="importTnOrders/voice",
        id_paths=(("import_voice_tn_order", "order_id"),),
        state="hosted_voice.get_import_voice_tn_order",
        status_paths=(("processing_status",), ("import_voice_tn_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="hosted_voice.list_import_voice_tn_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="hosted_voice.list_import_voice_tn_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("telephone_numbers",),),
        given=(("site_id",), ("sip_peer_id",)),
    ),
    read_by="hosted_voice.list_import_voice_tn_orders",
)

CREATE_REMOVE_IMPORTED_VOICE_TN_ORDER: Operation[RemoveImportedVoiceTnOrderResponse] = Operation(
    id="createRemoveImportedVoiceTnOrder",
    group="hosted_voice",
    name="create_remove_imported_voice_tn_order",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders/voice",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/voice",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="RemoveImportedVoiceTnOrder", required=(("telephone_numbers", "telephone_number"),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="RemoveImportedVoiceTnOrderResponse"),
        DeclaredReply(status=400, media="xml", message="RemoveImportedVoiceTnOrderResponse"),
    ),
    order=Asynchronous(
        kind="removeImportedTnOrders/voice",
        id_paths=(("remove_imported_voice_tn_order", "order_id"),),
        state="hosted_voice.get_remove_imported_voice_tn_order",
        status_paths=(("processing_status",), ("remove_imported_voice_tn_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="hosted_voice.list_remove_imported_voice_tn_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="hosted_voice.list_remove_imported_voice_tn_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("telephone_numbers",),),
    ),
    read_by="hosted_voice.list_remove_imported_voice_tn_orders",
)

GET_IMPORT_VOICE_TN_ORDER: Operation[ImportTnOrder | ImportVoiceTnOrder] = Operation(
    id="getImportVoiceTnOrder",
    group="hosted_voice",
    name="get_import_voice_tn_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/voice/{orderId}",
        "v2": "/accounts/{accountId}/importTnOrders/voice/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ImportTnOrder"),
        DeclaredReply(status=200, media="xml", message="ImportVoiceTnOrder"),
    ),
    rate_class="HISTORY",
)

GET_IMPORT_VOICE_TN_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getImportVoiceTnOrderHistory",
    group="hosted_voice",
    name="get_import_voice_tn_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/voice/{orderId}/history",
        "v2": "/accounts/{accountId}/importTnOrders/voice/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

GET_REMOVE_IMPORTED_VOICE_TN_ORDER: Operation[RemoveImportedVoiceTnOrder] = Operation(
    id="getRemoveImportedVoiceTnOrder",
    group="hosted_voice",
    name="get_remove_imported_voice_tn_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders/voice/{orderId}",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/voice/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="RemoveImportedVoiceTnOrder"),),
    rate_class="HISTORY",
)

GET_REMOVE_IMPORTED_VOICE_TN_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getRemoveImportedVoiceTnOrderHistory",
    group="hosted_voice",
    name="get_remove_imported_voice_tn_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders/voice/{orderId}/history",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/voice/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

LIST_IMPORT_VOICE_TN_ORDERS: Operation[ImportVoiceTnOrders] = Operation(
    id="listImportVoiceTnOrders",
    group="hosted_voice",
    name="list_import_voice_tn_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/importTnOrders/voice", "v2": "/accounts/{accountId}/importTnOrders/voice"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
        Param(name="sip_peer_id", wire="sipPeerId", versions=("v1",)),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ImportVoiceTnOrders"),),
    paging=Paging(
        style="none",
        items=("import_voice_tn_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
)

LIST_REMOVE_IMPORTED_VOICE_TN_ORDERS: Operation[RemoveImportedVoiceTnOrders] = Operation(
    id="listRemoveImportedVoiceTnOrders",
    group="hosted_voice",
    name="list_remove_imported_voice_tn_orders",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/removeImportedTnOrders/voice",
        "v2": "/accounts/{accountId}/removeImportedTnOrders/voice",
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
        Param(name="sip_peer_id", wire="sipPeerId", versions=("v1",)),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="RemoveImportedVoiceTnOrders"),),
    paging=Paging(
        style="none",
        items=("remove_imported_voice_tn_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
)


class HostedVoiceGroup(Group):
    """Orders that bring numbers of other carriers in for voice, and take them out again."""

    __slots__ = ()

    async def create_import_voice_tn_order(
        self,
        body: ImportVoiceTnOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[ImportVoiceTnOrderResponse, ImportTnOrder]:
        """Brings numbers of another carrier in for voice.

        ``POST /accounts/{accountId}/importTnOrders/voice`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``site_id`` and ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.hosted_voice.create_import_voice_tn_order(
                ImportVoiceTnOrder(site_id=..., telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_IMPORT_VOICE_TN_ORDER, options, body=body)

    async def create_remove_imported_voice_tn_order(
        self,
        body: RemoveImportedVoiceTnOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[RemoveImportedVoiceTnOrderResponse, RemoveImportedVoiceTnOrder]:
        """Takes imported numbers out of voice.

        ``POST /accounts/{accountId}/removeImportedTnOrders/voice`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.hosted_voice.create_remove_imported_voice_tn_order(
                RemoveImportedVoiceTnOrder(telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_REMOVE_IMPORTED_VOICE_TN_ORDER, options, body=body)

    async def get_import_voice_tn_order(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> ImportTnOrder | ImportVoiceTnOrder:
        """Reads an order that brings numbers in for voice and its state.

        ``GET /accounts/{accountId}/importTnOrders/voice/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.hosted_voice.get_import_voice_tn_order("order_id")
        """
        return await self._perform(GET_IMPORT_VOICE_TN_ORDER, options, order_id=order_id)

    async def get_import_voice_tn_order_history(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> OrderHistoryWrapper:
        """Reads what happened to an order that brings numbers in for voice.

        ``GET /accounts/{accountId}/importTnOrders/voice/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.hosted_voice.get_import_voice_tn_order_history("order_id")
        """
        return await self._perform(GET_IMPORT_VOICE_TN_ORDER_HISTORY, options, order_id=order_id)

    async def get_remove_imported_voice_tn_order(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> RemoveImportedVoiceTnOrder:
        """Reads an order that takes imported numbers out of voice and its state.

        ``GET /accounts/{accountId}/removeImportedTnOrders/voice/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.hosted_voice.get_remove_imported_voice_tn_order("order_id")
        """
        return await self._perform(GET_REMOVE_IMPORTED_VOICE_TN_ORDER, options, order_id=order_id)

    async def get_remove_imported_voice_tn_order_history(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> OrderHistoryWrapper:
        """Reads what happened to an order that takes imported numbers out of voice.

        ``GET /accounts/{accountId}/removeImportedTnOrders/voice/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.hosted_voice.get_remove_imported_voice_tn_order_history("order_id")
        """
        return await self._perform(GET_REMOVE_IMPORTED_VOICE_TN_ORDER_HISTORY, options, order_id=order_id)

    def list_import_voice_tn_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        sip_peer_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ImportVoiceTnOrders, ImportVoiceTnOrderSummary]:
        """Lists the orders that bring numbers in for voice.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/importTnOrders/voice`` (v1 and v2).

        Args:
            status: States of the orders, one or more (one of PROCESSING, COMPLETE, PARTIAL, FAILED).
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            sip_peer_id: SIP peer that the order names (v1 only).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.hosted_voice.list_import_voice_tn_orders():
                print(item)
        """
        return self._pages(
            LIST_IMPORT_VOICE_TN_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            sip_peer_id=sip_peer_id,
        )

    def list_remove_imported_voice_tn_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        sip_peer_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[RemoveImportedVoiceTnOrders, RemoveImportedVoiceTnOrderSummary]:
        """Lists the orders that take imported numbers out of voice.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/removeImportedTnOrders/voice`` (v1 and v2).

        Args:
            status: States of the orders, one or more (one of PROCESSING, COMPLETE, PARTIAL, FAILED).
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            sip_peer_id: SIP peer that the order names (v1 only).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.hosted_voice.list_remove_imported_voice_tn_orders():
                print(item)
        """
        return self._pages(
            LIST_REMOVE_IMPORTED_VOICE_TN_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            sip_peer_id=sip_peer_id,
        )

    def resume_import_voice_tn_order(self, order_id: str) -> OrderHandle[ImportVoiceTnOrderResponse, ImportTnOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_IMPORT_VOICE_TN_ORDER, order_id)

    def resume_remove_imported_voice_tn_order(
        self,
        order_id: str,
    ) -> OrderHandle[RemoveImportedVoiceTnOrderResponse, RemoveImportedVoiceTnOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_REMOVE_IMPORTED_VOICE_TN_ORDER, order_id)
