"""Group ``orders``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.admin_data import AdminParameters, AdminParametersResponse
    from aiobandwidth._generated.models.common import TelephoneNumbers
    from aiobandwidth._generated.models.order_lists import (
        OrderIdUserIdDate,
        ResponseSelectWrapper,
        TelephoneDetailsReportLine,
        TelephoneDetailsReports,
    )
    from aiobandwidth._generated.models.order_notes import Note, Notes, OrderHistoryWrapper
    from aiobandwidth._generated.models.orders import Order, OrderResponse
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_ORDER_NOTE: Operation[None] = Operation(
    id="addOrderNote",
    group="orders",
    name="add_order_note",
    method="POST",
    paths={"v1": "/accounts/{accountId}/orders/{orderId}/notes", "v2": "/accounts/{accountId}/orders/{orderId}/notes"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=201, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
    created=True,
    find=Find(lists="orders.list_order_notes", item_made=(("last_date_modifier",),), same=(("description",),)),
    read_by="orders.list_order_notes",
)

COUNT_ORDERS: Operation[ResponseSelectWrapper] = Operation(
    id="countOrders",
    group="orders",
    name="count_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/orders/totals", "v2": "/accounts/{accountId}/orders/totals"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ResponseSelectWrapper"),),
    rate_class="HISTORY",
)

CREATE_ORDER: Operation[OrderResponse] = Operation(
    id="createOrder",
    group="orders",
    name="create_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/orders", "v2": "/accounts/{accountId}/orders"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Order", required=(("site_id",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="OrderResponse"),
        DeclaredReply(status=400, media="xml", message="OrderResponse"),
    ),
    order=Asynchronous(
        kind="orders",
        id_paths=(("order", "id"),),
        state="orders.get_order",
        status_paths=(("order_status",),),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="orders.list_orders",
    ),
    rate_class="ORDER",
    customer_order_id=True,
    find=Find(
        lists="orders.list_orders",
        read=True,
        at=(("order",),),
        made=(("order", "order_create_date"),),
        item_made=(("order_date",),),
        same=(
            ("name",),
            ("existing_telephone_number_order_type",),
            ("area_code_search_and_order_type",),
            ("city_search_and_order_type",),
            ("combined_search_and_order_type",),
            ("lata_search_and_order_type",),
            ("npa_nxx_search_and_order_type",),
            ("rate_center_search_and_order_type",),
            ("state_search_and_order_type",),
            ("toll_free_vanity_search_and_order_type",),
            ("toll_free_wild_char_search_and_order_type",),
            ("zip_search_and_order_type",),
        ),
        given=(("site_id",), ("peer_id",)),
    ),
    read_by="orders.list_orders",
)

DELETE_ORDER_ADMIN_PARAMETERS: Operation[AdminParametersResponse] = Operation(
    id="deleteOrderAdminParameters",
    group="orders",
    name="delete_order_admin_parameters",
    method="DELETE",
    paths={"v1": "/accounts/{accountId}/{orderType}/{orderId}/adminparameters"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_type", wire="orderType", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminParametersResponse"),
        DeclaredReply(status=400, media="xml", message="AdminParametersResponse"),
    ),
    read_by="orders.get_order_admin_parameters",
)

GET_ORDER: Operation[OrderResponse] = Operation(
    id="getOrder",
    group="orders",
    name="get_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/orders/{orderId}", "v2": "/accounts/{accountId}/orders/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="tn_detail", wire="tndetail", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderResponse"),),
    rate_class="HISTORY",
)

GET_ORDER_ADMIN_PARAMETERS: Operation[AdminParametersResponse] = Operation(
    id="getOrderAdminParameters",
    group="orders",
    name="get_order_admin_parameters",
    method="GET",
    paths={"v1": "/accounts/{accountId}/{orderType}/{orderId}/adminparameters"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_type", wire="orderType", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="AdminParametersResponse"),),
)

GET_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getOrderHistory",
    group="orders",
    name="get_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/orders/{orderId}/history",
        "v2": "/accounts/{accountId}/orders/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),
        DeclaredReply(status=404, media="xml", message="ErrorResponse"),
    ),
    rate_class="HISTORY",
)

GET_ORDER_TOTALS: Operation[TelephoneDetailsReports] = Operation(
    id="getOrderTotals",
    group="orders",
    name="get_order_totals",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/orders/{orderId}/totals",
        "v2": "/accounts/{accountId}/orders/{orderId}/totals",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneDetailsReports"),),
    rate_class="HISTORY",
)

GET_SITE_ORDER: Operation[OrderResponse] = Operation(
    id="getSiteOrder",
    group="orders",
    name="get_site_order",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/orders/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderResponse"),),
    rate_class="HISTORY",
    replaced_by="orders.get_order",
)

LIST_ORDER_AREA_CODES: Operation[TelephoneDetailsReports] = Operation(
    id="listOrderAreaCodes",
    group="orders",
    name="list_order_area_codes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/orders/{orderId}/areaCodes",
        "v2": "/accounts/{accountId}/orders/{orderId}/areaCodes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneDetailsReports"),),
    paging=Paging(style="none", items=("telephone_details_report",)),
    rate_class="HISTORY",
)

LIST_ORDER_NOTES: Operation[Notes] = Operation(
    id="listOrderNotes",
    group="orders",
    name="list_order_notes",
    method="GET",
    paths={"v1": "/accounts/{accountId}/orders/{orderId}/notes", "v2": "/accounts/{accountId}/orders/{orderId}/notes"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Notes"), DeclaredReply(status=204, media="empty")),
    paging=Paging(style="none", items=("note",), item_key=("id",)),
    empty=(204,),
)

LIST_ORDER_NPA_NXX: Operation[TelephoneDetailsReports] = Operation(
    id="listOrderNpaNxx",
    group="orders",
    name="list_order_npa_nxx",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/orders/{orderId}/npaNxx",
        "v2": "/accounts/{accountId}/orders/{orderId}/npaNxx",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneDetailsReports"),),
    paging=Paging(style="none", items=("telephone_details_report",)),
    rate_class="HISTORY",
)

LIST_ORDER_TNS: Operation[TelephoneNumbers] = Operation(
    id="listOrderTns",
    group="orders",
    name="list_order_tns",
    method="GET",
    paths={"v1": "/accounts/{accountId}/orders/{orderId}/tns", "v2": "/accounts/{accountId}/orders/{orderId}/tns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumbers"),),
    paging=Paging(style="none", items=("telephone_number",)),
    rate_class="HISTORY",
)

LIST_ORDERS: Operation[ResponseSelectWrapper] = Operation(
    id="listOrders",
    group="orders",
    name="list_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/orders", "v2": "/accounts/{accountId}/orders"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="user_id", wire="userid"),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=1000),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ResponseSelectWrapper"),),
    paging=Paging(
        style="order-id",
        items=("list_order_id_user_id_date", "order_id_user_id_date"),
        token="page",
        size="size",
        default_size=300,
        maximum_size=1000,
        next=("list_order_id_user_id_date", "links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
    empty=(404,),
)

LIST_SITE_ORDER_TNS: Operation[TelephoneNumbers] = Operation(
    id="listSiteOrderTns",
    group="orders",
    name="list_site_order_tns",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/orders/{orderId}/tns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumbers"),),
    paging=Paging(style="none", items=("telephone_number",)),
    rate_class="HISTORY",
    replaced_by="orders.list_order_tns",
)

LIST_SITE_ORDERS: Operation[ResponseSelectWrapper] = Operation(
    id="listSiteOrders",
    group="orders",
    name="list_site_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/orders"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ResponseSelectWrapper"),
        DeclaredReply(status=404, media="xml", message="Links"),
    ),
    paging=Paging(
        style="order-id",
        items=("list_order_id_user_id_date", "order_id_user_id_date"),
        token="page",
        size="size",
        default_size=300,
        next=("list_order_id_user_id_date", "links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
    empty=(404,),
    replaced_by="orders.list_orders",
)

UPDATE_ORDER: Operation[OrderResponse] = Operation(
    id="updateOrder",
    group="orders",
    name="update_order",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/orders/{orderId}", "v2": "/accounts/{accountId}/orders/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="Order"),
    replies=(DeclaredReply(status=200, media="xml", message="OrderResponse"),),
    rate_class="ORDER",
    read_by="orders.get_order",
)

UPDATE_ORDER_ADMIN_PARAMETERS: Operation[AdminParametersResponse] = Operation(
    id="updateOrderAdminParameters",
    group="orders",
    name="update_order_admin_parameters",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/{orderType}/{orderId}/adminparameters"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_type", wire="orderType", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="AdminParameters"),
    replies=(
        DeclaredReply(status=200, media="xml", message="AdminParametersResponse"),
        DeclaredReply(status=400, media="xml", message="AdminParametersResponse"),
    ),
    read_by="orders.get_order_admin_parameters",
)

UPDATE_ORDER_NOTE: Operation[None] = Operation(
    id="updateOrderNote",
    group="orders",
    name="update_order_note",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/orders/{orderId}/notes/{noteId}",
        "v2": "/accounts/{accountId}/orders/{orderId}/notes/{noteId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="note_id", wire="noteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
)


class OrdersGroup(Group):
    """Orders for new numbers."""

    __slots__ = ()

    async def add_order_note(self, order_id: str, body: Note, **options: Unpack[CallOptions]) -> Created[None]:
        """Puts a note on an order.

        ``POST /accounts/{accountId}/orders/{orderId}/notes`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.orders.add_order_note("order_id", Note(description=...))
        """
        return await self._create(ADD_ORDER_NOTE, options, body=body, order_id=order_id)

    async def count_orders(self, *, status: str | None = None, **options: Unpack[CallOptions]) -> ResponseSelectWrapper:
        """Counts the orders in a state.

        ``GET /accounts/{accountId}/orders/totals`` (v1 and v2).

        Args:
            status: State of the orders (one of RECEIVED, PROCESSING, BACKORDERED, COMPLETE, PARTIAL, FAILED).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.orders.count_orders()
        """
        return await self._perform(COUNT_ORDERS, options, status=status)

    async def create_order(
        self,
        body: Order,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[OrderResponse, OrderResponse]:
        """Orders numbers, by exact number or by a search.

        ``POST /accounts/{accountId}/orders`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``site_id``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Unauthorized``.

        Example:
            order = await client.orders.create_order(Order(site_id=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_ORDER, options, body=body)

    async def delete_order_admin_parameters(
        self,
        order_type: str,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> AdminParametersResponse:
        """Removes the administrative parameters of an order of any kind.

        ``DELETE /accounts/{accountId}/{orderType}/{orderId}/adminparameters`` (v1).

        Args:
            order_type: Path segment of the kind of order, such as orders or portins.
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.orders.delete_order_admin_parameters("order_type", "order_id")
        """
        return await self._perform(DELETE_ORDER_ADMIN_PARAMETERS, options, order_type=order_type, order_id=order_id)

    async def get_order(
        self,
        order_id: str,
        *,
        tn_detail: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> OrderResponse:
        """Reads an order and its state.

        ``GET /accounts/{accountId}/orders/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            tn_detail: Adds details of each telephone number (default False).

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized`` or ``NotFound``.

        Example:
            reply = await client.orders.get_order("order_id")
        """
        return await self._perform(GET_ORDER, options, order_id=order_id, tn_detail=tn_detail)

    async def get_order_admin_parameters(
        self,
        order_type: str,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> AdminParametersResponse:
        """Reads the administrative parameters of an order of any kind.

        ``GET /accounts/{accountId}/{orderType}/{orderId}/adminparameters`` (v1).

        Args:
            order_type: Path segment of the kind of order, such as orders or portins.
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.orders.get_order_admin_parameters("order_type", "order_id")
        """
        return await self._perform(GET_ORDER_ADMIN_PARAMETERS, options, order_type=order_type, order_id=order_id)

    async def get_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to an order.

        ``GET /accounts/{accountId}/orders/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.orders.get_order_history("order_id")
        """
        return await self._perform(GET_ORDER_HISTORY, options, order_id=order_id)

    async def get_order_totals(self, order_id: str, **options: Unpack[CallOptions]) -> TelephoneDetailsReports:
        """Counts the numbers of an order.

        ``GET /accounts/{accountId}/orders/{orderId}/totals`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.orders.get_order_totals("order_id")
        """
        return await self._perform(GET_ORDER_TOTALS, options, order_id=order_id)

    async def get_site_order(self, site_id: str, order_id: str, **options: Unpack[CallOptions]) -> OrderResponse:
        """Reads an order of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/orders/{orderId}`` (v1).

        In the other version use ``orders.get_order``.

        Args:
            site_id: Id of the site (sub-account).
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.orders.get_site_order("site_id", "order_id")
        """
        return await self._perform(GET_SITE_ORDER, options, site_id=site_id, order_id=order_id)

    def list_order_area_codes(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneDetailsReports, TelephoneDetailsReportLine]:
        """Counts the numbers of an order per area code.

        ``GET /accounts/{accountId}/orders/{orderId}/areaCodes`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.orders.list_order_area_codes("order_id"):
                print(item)
        """
        return self._pages(LIST_ORDER_AREA_CODES, options, order_id=order_id)

    def list_order_notes(self, order_id: str, **options: Unpack[CallOptions]) -> Paged[Notes, Note]:
        """Lists the notes on an order.

        ``GET /accounts/{accountId}/orders/{orderId}/notes`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.orders.list_order_notes("order_id"):
                print(item)
        """
        return self._pages(LIST_ORDER_NOTES, options, order_id=order_id)

    def list_order_npa_nxx(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneDetailsReports, TelephoneDetailsReportLine]:
        """Counts the numbers of an order per NPA-NXX.

        ``GET /accounts/{accountId}/orders/{orderId}/npaNxx`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.orders.list_order_npa_nxx("order_id"):
                print(item)
        """
        return self._pages(LIST_ORDER_NPA_NXX, options, order_id=order_id)

    def list_order_tns(self, order_id: str, **options: Unpack[CallOptions]) -> Paged[TelephoneNumbers, str]:
        """Lists the numbers of an order.

        ``GET /accounts/{accountId}/orders/{orderId}/tns`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.orders.list_order_tns("order_id"):
                print(item)
        """
        return self._pages(LIST_ORDER_TNS, options, order_id=order_id)

    def list_orders(
        self,
        *,
        status: str | None = None,
        customer_order_id: str | None = None,
        user_id: str | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ResponseSelectWrapper, OrderIdUserIdDate]:
        """Lists the orders for new numbers.

        Only the orders of the last two years come back unless dates or a reference narrow the list.

        ``GET /accounts/{accountId}/orders`` (v1 and v2).

        Args:
            status: State of the orders (one of RECEIVED, PROCESSING, BACKORDERED, COMPLETE, PARTIAL, FAILED).
            customer_order_id: Order number that the account chose.
            user_id: User who made the order.
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 1000; default 300).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized`` or ``NotFound``.

        Example:
            async for item in client.orders.list_orders():
                print(item)
        """
        return self._pages(
            LIST_ORDERS,
            options,
            status=status,
            customer_order_id=customer_order_id,
            user_id=user_id,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    def list_site_order_tns(
        self,
        site_id: str,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneNumbers, str]:
        """Lists the numbers of an order of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/orders/{orderId}/tns`` (v1).

        In the other version use ``orders.list_order_tns``.

        Args:
            site_id: Id of the site (sub-account).
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.orders.list_site_order_tns("site_id", "order_id"):
                print(item)
        """
        return self._pages(LIST_SITE_ORDER_TNS, options, site_id=site_id, order_id=order_id)

    def list_site_orders(
        self,
        site_id: str,
        *,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ResponseSelectWrapper, OrderIdUserIdDate]:
        """Lists the orders of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/orders`` (v1).

        In the other version use ``orders.list_orders``.

        Args:
            site_id: Id of the site (sub-account).
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.orders.list_site_orders("site_id"):
                print(item)
        """
        return self._pages(LIST_SITE_ORDERS, options, site_id=site_id, page=page, size=size)

    async def update_order(self, order_id: str, body: Order, **options: Unpack[CallOptions]) -> OrderResponse:
        """Changes the name or reference of an order, or closes its backorder.

        ``PUT /accounts/{accountId}/orders/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.orders.update_order("order_id", Order(...))
        """
        return await self._perform(UPDATE_ORDER, options, body=body, order_id=order_id)

    async def update_order_admin_parameters(
        self,
        order_type: str,
        order_id: str,
        body: AdminParameters,
        **options: Unpack[CallOptions],
    ) -> AdminParametersResponse:
        """Sets the administrative parameters of an order of any kind.

        ``PUT /accounts/{accountId}/{orderType}/{orderId}/adminparameters`` (v1).

        Args:
            order_type: Path segment of the kind of order, such as orders or portins.
            order_id: Id of the order.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.orders.update_order_admin_parameters("order_type", "order_id", AdminParameters(...))
        """
        return await self._perform(
            UPDATE_ORDER_ADMIN_PARAMETERS,
            options,
            body=body,
            order_type=order_type,
            order_id=order_id,
        )

    async def update_order_note(self, order_id: str, note_id: str, body: Note, **options: Unpack[CallOptions]) -> None:
        """Changes a note on an order.

        ``PUT /accounts/{accountId}/orders/{orderId}/notes/{noteId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            note_id: Id of the note.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.orders.update_order_note("order_id", "note_id", Note(description=...))
        """
        return await self._perform(UPDATE_ORDER_NOTE, options, body=body, order_id=order_id, note_id=note_id)

    def resume(self, order_id: str) -> OrderHandle[OrderResponse, OrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_ORDER, order_id)
