"""Group ``csrs``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.csrs import Csr, CsrResponse, CsrResponses
    from aiobandwidth._generated.models.order_notes import Note, Notes
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_CSR_NOTE: Operation[None] = Operation(
    id="addCsrNote",
    group="csrs",
    name="add_csr_note",
    method="POST",
    paths={"v1": "/accounts/{accountId}/csrs/{orderId}/notes", "v2": "/accounts/{accountId}/csrs/{orderId}/notes"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=201, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
    created=True,
    find=Find(lists="csrs.list_csr_notes", item_made=(("last_date_modifier",),), same=(("description",),)),
    read_by="csrs.list_csr_notes",
)

CREATE_CSR: Operation[CsrResponse] = Operation(
    id="createCsr",
    group="csrs",
    name="create_csr",
    method="POST",
    paths={"v1": "/accounts/{accountId}/csrs", "v2": "/accounts/{accountId}/csrs"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Csr", required=(("working_or_billing_telephone_number",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="CsrResponse"),
        DeclaredReply(status=400, media="xml", message="CsrOrderResponse"),
    ),
    order=Asynchronous(
        kind="csrs",
        id_paths=(("order_id",),),
        state="csrs.get_csr",
        status_paths=(("status",),),
        final=("COMPLETE", "FAILED"),
        failed=("FAILED",),
    ),
    customer_order_id=True,
    find=Find(
        lists="csrs.list_csrs",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_create_date",),),
        same=(("working_or_billing_telephone_number",),),
        given=(
            ("account_number",),
            ("account_telephone_number",),
            ("end_user_name",),
            ("authorizing_user_name",),
            ("customer_code",),
            ("address_line1",),
            ("city",),
            ("state",),
            ("zip_code",),
            ("type_of_service",),
        ),
    ),
    read_by="csrs.list_csrs",
)

GET_CSR: Operation[CsrResponse] = Operation(
    id="getCsr",
    group="csrs",
    name="get_csr",
    method="GET",
    paths={"v1": "/accounts/{accountId}/csrs/{orderId}", "v2": "/accounts/{accountId}/csrs/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="CsrResponse"),),
    rate_class="HISTORY",
)

LIST_CSR_NOTES: Operation[Notes] = Operation(
    id="listCsrNotes",
    group="csrs",
    name="list_csr_notes",
    method="GET",
    paths={"v1": "/accounts/{accountId}/csrs/{orderId}/notes", "v2": "/accounts/{accountId}/csrs/{orderId}/notes"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Notes"), DeclaredReply(status=204, media="empty")),
    paging=Paging(style="none", items=("note",), item_key=("id",)),
    empty=(204,),
)

LIST_CSRS: Operation[CsrResponses] = Operation(
    id="listCsrs",
    group="csrs",
    name="list_csrs",
    method="GET",
    paths={"v1": "/accounts/{accountId}/csrs", "v2": "/accounts/{accountId}/csrs"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="datetime"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="datetime"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="CsrResponses"),),
    paging=Paging(
        style="order-id",
        items=("csr_response",),
        token="page",
        size="size",
        default_size=300,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="SEARCH",
)

UPDATE_CSR: Operation[CsrResponse] = Operation(
    id="updateCsr",
    group="csrs",
    name="update_csr",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/csrs/{orderId}", "v2": "/accounts/{accountId}/csrs/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="Csr", required=(("working_or_billing_telephone_number",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="CsrResponse"),
        DeclaredReply(status=400, media="xml", message="CsrOrderResponse"),
    ),
    read_by="csrs.get_csr",
)

UPDATE_CSR_NOTE: Operation[None] = Operation(
    id="updateCsrNote",
    group="csrs",
    name="update_csr_note",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/csrs/{orderId}/notes/{noteId}",
        "v2": "/accounts/{accountId}/csrs/{orderId}/notes/{noteId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="note_id", wire="noteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
)


class CsrsGroup(Group):
    """Customer service records of losing carriers."""

    __slots__ = ()

    async def add_csr_note(self, order_id: str, body: Note, **options: Unpack[CallOptions]) -> Created[None]:
        """Puts a note on an order for a customer service record.

        ``POST /accounts/{accountId}/csrs/{orderId}/notes`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.csrs.add_csr_note("order_id", Note(description=...))
        """
        return await self._create(ADD_CSR_NOTE, options, body=body, order_id=order_id)

    async def create_csr(self, body: Csr, **options: Unpack[CallOptions]) -> OrderHandle[CsrResponse, CsrResponse]:
        """Orders the customer service record of a number.

        ACTION_REQUIRED is no final state: a changed order goes on from there.

        ``POST /accounts/{accountId}/csrs`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE or FAILED.

        Args:
            body: The message to send; it has to have ``working_or_billing_telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.csrs.create_csr(Csr(working_or_billing_telephone_number=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_CSR, options, body=body)

    async def get_csr(self, order_id: str, **options: Unpack[CallOptions]) -> CsrResponse:
        """Reads an order for a customer service record, and the record.

        ``GET /accounts/{accountId}/csrs/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.csrs.get_csr("order_id")
        """
        return await self._perform(GET_CSR, options, order_id=order_id)

    def list_csr_notes(self, order_id: str, **options: Unpack[CallOptions]) -> Paged[Notes, Note]:
        """Lists the notes on an order for a customer service record.

        ``GET /accounts/{accountId}/csrs/{orderId}/notes`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.csrs.list_csr_notes("order_id"):
                print(item)
        """
        return self._pages(LIST_CSR_NOTES, options, order_id=order_id)

    def list_csrs(
        self,
        *,
        status: str | None = None,
        modified_date_from: dt.datetime | str | None = None,
        modified_date_to: dt.datetime | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[CsrResponses, CsrResponse]:
        """Lists the orders for customer service records.

        This list cannot be searched for a CustomerOrderId.

        ``GET /accounts/{accountId}/csrs`` (v1 and v2).

        Args:
            status: State of the orders.
            modified_date_from: Orders last modified at this time or later.
            modified_date_to: Orders last modified at this time or earlier; now, when left out.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.csrs.list_csrs():
                print(item)
        """
        return self._pages(
            LIST_CSRS,
            options,
            status=status,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            page=page,
            size=size,
        )

    async def update_csr(self, order_id: str, body: Csr, **options: Unpack[CallOptions]) -> CsrResponse:
        """Changes an order for a customer service record.

        ``PUT /accounts/{accountId}/csrs/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send; it has to have ``working_or_billing_telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.csrs.update_csr("order_id", Csr(working_or_billing_telephone_number=...))
        """
        return await self._perform(UPDATE_CSR, options, body=body, order_id=order_id)

    async def update_csr_note(self, order_id: str, note_id: str, body: Note, **options: Unpack[CallOptions]) -> None:
        """Changes a note on an order for a customer service record.

        ``PUT /accounts/{accountId}/csrs/{orderId}/notes/{noteId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            note_id: Id of the note.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.csrs.update_csr_note("order_id", "note_id", Note(description=...))
        """
        return await self._perform(UPDATE_CSR_NOTE, options, body=body, order_id=order_id, note_id=note_id)

    def resume(self, order_id: str) -> OrderHandle[CsrResponse, CsrResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_CSR, order_id)
