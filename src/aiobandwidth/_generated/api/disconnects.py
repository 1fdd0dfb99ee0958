"""Group ``disconnects``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.disconnects import (
        DisconnectTelephoneNumberOrder,
        DisconnectTelephoneNumberOrderResponse,
    )
    from aiobandwidth._generated.models.in_service_numbers import TnsResponse
    from aiobandwidth._generated.models.order_lists import OrderIdUserIdDate, Quantity, ResponseSelectWrapper
    from aiobandwidth._generated.models.order_notes import Note, Notes
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_DISCONNECT_NOTE: Operation[None] = Operation(
    id="addDisconnectNote",
    group="disconnects",
    name="add_disconnect_note",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/disconnects/{disconnectId}/notes",
        "v2": "/accounts/{accountId}/disconnects/{disconnectId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="disconnect_id", wire="disconnectId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=201, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
    created=True,
    find=Find(
        lists="disconnects.list_disconnect_notes",
        item_made=(("last_date_modifier",),),
        same=(("description",),),
    ),
    read_by="disconnects.list_disconnect_notes",
)

COUNT_DISCONNECTED_NUMBERS: Operation[Quantity] = Operation(
    id="countDisconnectedNumbers",
    group="disconnects",
    name="count_disconnected_numbers",
    method="GET",
    paths={"v1": "/accounts/{accountId}/discnumbers/totals", "v2": "/accounts/{accountId}/discnumbers/totals"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Quantity"),),
)

CREATE_DISCONNECT: Operation[DisconnectTelephoneNumberOrderResponse] = Operation(
    id="createDisconnect",
    group="disconnects",
    name="create_disconnect",
    method="POST",
    paths={"v1": "/accounts/{accountId}/disconnects", "v2": "/accounts/{accountId}/disconnects"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="DisconnectTelephoneNumberOrder",
        required=(("disconnect_telephone_number_order_type", "telephone_number_list", "telephone_number"),),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="DisconnectTelephoneNumberOrderResponse"),
        DeclaredReply(status=400, media="xml", message="DisconnectTelephoneNumberOrderResponse"),
    ),
    order=Asynchronous(
        kind="disconnects",
        id_paths=(("order_request", "id"),),
        state="disconnects.get_disconnect",
        status_paths=(("order_status",),),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
    ),
    rate_class="DISCONNECT",
    customer_order_id=True,
    find=Find(
        lists="disconnects.list_disconnects",
        read=True,
        at=(("order_request",),),
        made=(("order_request", "order_create_date"),),
        item_made=(("order_date",),),
        same=(("disconnect_telephone_number_order_type", "telephone_number_list"),),
        given=(
            ("disconnect_telephone_number_order_type", "disconnect_mode"),
            ("disconnect_telephone_number_order_type", "protected"),
        ),
    ),
    read_by="disconnects.list_disconnects",
)

GET_DISCONNECT: Operation[DisconnectTelephoneNumberOrderResponse] = Operation(
    id="getDisconnect",
    group="disconnects",
    name="get_disconnect",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/disconnects/{disconnectId}",
        "v2": "/accounts/{accountId}/disconnects/{disconnectId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="disconnect_id", wire="disconnectId", place="path", required=True),
        Param(name="tn_detail", wire="tndetail", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="DisconnectTelephoneNumberOrderResponse"),),
    rate_class="HISTORY",
)

LIST_DISCONNECT_NOTES: Operation[Notes] = Operation(
    id="listDisconnectNotes",
    group="disconnects",
    name="list_disconnect_notes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/disconnects/{disconnectId}/notes",
        "v2": "/accounts/{accountId}/disconnects/{disconnectId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="disconnect_id", wire="disconnectId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Notes"), DeclaredReply(status=204, media="empty")),
    paging=Paging(style="none", items=("note",), item_key=("id",)),
    empty=(204,),
)

LIST_DISCONNECTED_NUMBERS: Operation[TnsResponse] = Operation(
    id="listDisconnectedNumbers",
    group="disconnects",
    name="list_disconnected_numbers",
    method="GET",
    paths={"v1": "/accounts/{accountId}/discnumbers", "v2": "/accounts/{accountId}/discnumbers"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=5000),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TnsResponse"),),
    paging=Paging(
        style="tn",
        items=("telephone_numbers", "telephone_number"),
        token="page",
        size="size",
        default_size=300,
        maximum_size=5000,
        next=("links", "next"),
    ),
)

LIST_DISCONNECTS: Operation[ResponseSelectWrapper] = Operation(
    id="listDisconnects",
    group="disconnects",
    name="list_disconnects",
    method="GET",
    paths={"v1": "/accounts/{accountId}/disconnects", "v2": "/accounts/{accountId}/disconnects"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="user_id", wire="userid"),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=5000),
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
        maximum_size=5000,
        next=("list_order_id_user_id_date", "links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
    empty=(404,),
)

UPDATE_DISCONNECT_NOTE: Operation[None] = Operation(
    id="updateDisconnectNote",
    group="disconnects",
    name="update_disconnect_note",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/disconnects/{disconnectId}/notes/{noteId}",
        "v2": "/accounts/{accountId}/disconnects/{disconnectId}/notes/{noteId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="disconnect_id", wire="disconnectId", place="path", required=True),
        Param(name="note_id", wire="noteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
)


class DisconnectsGroup(Group):
    """Giving numbers back."""

    __slots__ = ()

    async def add_disconnect_note(
        self,
        disconnect_id: str,
        body: Note,
        **options: Unpack[CallOptions],
    ) -> Created[None]:
        """Puts a note on a disconnect order.

        ``POST /accounts/{accountId}/disconnects/{disconnectId}/notes`` (v1 and v2).

        Args:
            disconnect_id: Id of the disconnect order.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.disconnects.add_disconnect_note("disconnect_id", Note(description=...))
        """
        return await self._create(ADD_DISCONNECT_NOTE, options, body=body, disconnect_id=disconnect_id)

    async def count_disconnected_numbers(
        self,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Quantity:
        """Counts the numbers that were given back.

        ``GET /accounts/{accountId}/discnumbers/totals`` (v1 and v2).

        Args:
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.disconnects.count_disconnected_numbers()
        """
        return await self._perform(COUNT_DISCONNECTED_NUMBERS, options, start_date=start_date, end_date=end_date)

    async def create_disconnect(
        self,
        body: DisconnectTelephoneNumberOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[DisconnectTelephoneNumberOrderResponse, DisconnectTelephoneNumberOrderResponse]:
        """Gives numbers back.

        ``POST /accounts/{accountId}/disconnects`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have
                ``disconnect_telephone_number_order_type.telephone_number_list.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Unauthorized``.

        Example:
            order = await client.disconnects.create_disconnect(
                DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_DISCONNECT, options, body=body)

    async def get_disconnect(
        self,
        disconnect_id: str,
        *,
        tn_detail: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DisconnectTelephoneNumberOrderResponse:
        """Reads a disconnect order and its state.

        ``GET /accounts/{accountId}/disconnects/{disconnectId}`` (v1 and v2).

        Args:
            disconnect_id: Id of the disconnect order.
            tn_detail: Adds details of each telephone number (default False).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.disconnects.get_disconnect("disconnect_id")
        """
        return await self._perform(GET_DISCONNECT, options, disconnect_id=disconnect_id, tn_detail=tn_detail)

    def list_disconnect_notes(self, disconnect_id: str, **options: Unpack[CallOptions]) -> Paged[Notes, Note]:
        """Lists the notes on a disconnect order.

        ``GET /accounts/{accountId}/disconnects/{disconnectId}/notes`` (v1 and v2).

        Args:
            disconnect_id: Id of the disconnect order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.disconnects.list_disconnect_notes("disconnect_id"):
                print(item)
        """
        return self._pages(LIST_DISCONNECT_NOTES, options, disconnect_id=disconnect_id)

    def list_disconnected_numbers(
        self,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TnsResponse, str]:
        """Lists the numbers that were given back.

        ``GET /accounts/{accountId}/discnumbers`` (v1 and v2).

        Args:
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: First telephone number on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 5000; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.disconnects.list_disconnected_numbers():
                print(item)
        """
        return self._pages(
            LIST_DISCONNECTED_NUMBERS,
            options,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    def list_disconnects(
        self,
        *,
        status: str | None = None,
        user_id: str | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ResponseSelectWrapper, OrderIdUserIdDate]:
        """Lists the disconnect orders.

        This list cannot be searched for a CustomerOrderId.

        ``GET /accounts/{accountId}/disconnects`` (v1 and v2).

        Args:
            status: State of the orders.
            user_id: User who made the order.
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 5000; default 300).

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            async for item in client.disconnects.list_disconnects():
                print(item)
        """
        return self._pages(
            LIST_DISCONNECTS,
            options,
            status=status,
            user_id=user_id,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    async def update_disconnect_note(
        self,
        disconnect_id: str,
        note_id: str,
        body: Note,
        **options: Unpack[CallOptions],
    ) -> None:
        """Changes a note on a disconnect order.

        ``PUT /accounts/{accountId}/disconnects/{disconnectId}/notes/{noteId}`` (v1 and v2).

        Args:
            disconnect_id: Id of the disconnect order.
            note_id: Id of the note.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.disconnects.update_disconnect_note("disconnect_id", "note_id", Note(description=...))
        """
        return await self._perform(
            UPDATE_DISCONNECT_NOTE,
            options,
            body=body,
            disconnect_id=disconnect_id,
            note_id=note_id,
        )

    def resume(
        self,
        order_id: str,
    ) -> OrderHandle[DisconnectTelephoneNumberOrderResponse, DisconnectTelephoneNumberOrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_DISCONNECT, order_id)
