"""Group ``bulk_port_ins``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.bulk_port_ins import (
        BulkPortin,
        BulkPortinResponse,
        BulkPortinResponses,
        PortinList,
        PortinListResponse,
        TnListResponse,
    )
    from aiobandwidth._generated.models.files import FileListResponse, FileUploadResponse
    from aiobandwidth._generated.models.order_notes import Note, Notes, OrderHistoryWrapper
    from aiobandwidth._generated.models.phone_numbers import TnList
    from aiobandwidth.files import Upload
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_BULK_PORT_IN_LOA: Operation[FileUploadResponse] = Operation(
    id="addBulkPortInLoa",
    group="bulk_port_ins",
    name="add_bulk_port_in_loa",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/loas",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/loas",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
        Param(name="document_type", wire="documentType"),
    ),
    body=Body(media="bytes"),
    replies=(DeclaredReply(status=201, media="xml", message="FileUploadResponse"),),
    created=True,
    read_by="bulk_port_ins.list_bulk_port_in_loas",
)

ADD_BULK_PORT_IN_NOTE: Operation[None] = Operation(
    id="addBulkPortInNote",
    group="bulk_port_ins",
    name="add_bulk_port_in_note",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/notes",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=201, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
    created=True,
    find=Find(
        lists="bulk_port_ins.list_bulk_port_in_notes",
        item_made=(("last_date_modifier",),),
        same=(("description",),),
    ),
    read_by="bulk_port_ins.list_bulk_port_in_notes",
)

CREATE_BULK_PORT_IN: Operation[BulkPortinResponse] = Operation(
    id="createBulkPortIn",
    group="bulk_port_ins",
    name="create_bulk_port_in",
    method="POST",
    paths={"v1": "/accounts/{accountId}/bulkPortins", "v2": "/accounts/{accountId}/bulkPortins"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="BulkPortin"),
    replies=(
        DeclaredReply(status=201, media="xml", message="BulkPortinResponse"),
        DeclaredReply(status=400, media="xml", message="BulkPortinResponse"),
        DeclaredReply(status=409, media="xml", message="BulkPortinResponse"),
    ),
    order=Asynchronous(
        kind="bulkPortins",
        id_paths=(("bulk_portin", "order_id"),),
        state="bulk_port_ins.get_bulk_port_in",
        status_paths=(("bulk_portin", "processing_status"),),
        final=("COMPLETED", "CANCELLED", "CANCELED"),
        failed=("CANCELLED", "CANCELED"),
    ),
    rate_class="BULK_PORT_IN",
    customer_order_id=True,
    find=Find(
        lists="bulk_port_ins.list_bulk_port_ins",
        readings=(
            {"status": "draft"},
            {},
            {"status": "validate_draft_tns"},
            {"status": "valid_draft_tns"},
            {"status": "invalid_draft_tns"},
        ),
        read=True,
        at=(("bulk_portin",),),
        made=(("order_create_date",), ("bulk_portin", "order_create_date")),
        item_made=(("order_create_date",), ("bulk_portin", "order_create_date")),
        given=(
            ("site_id",),
            ("peer_id",),
            ("target_resp_org_id",),
            ("loa_authorizing_person",),
            ("billing_telephone_number",),
        ),
    ),
    read_by="bulk_port_ins.list_bulk_port_ins",
)

DELETE_BULK_PORT_IN: Operation[None] = Operation(
    id="deleteBulkPortIn",
    group="bulk_port_ins",
    name="delete_bulk_port_in",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=400, media="xml", message="BulkPortinResponse"),
    ),
    rate_class="BULK_PORT_IN",
    gone=Gone(status_paths=(("bulk_portin", "processing_status"),), states=("CANCELLED", "CANCELED")),
    read_by="bulk_port_ins.get_bulk_port_in",
)

GET_BULK_PORT_IN: Operation[BulkPortinResponse] = Operation(
    id="getBulkPortIn",
    group="bulk_port_ins",
    name="get_bulk_port_in",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="BulkPortinResponse"),),
    rate_class="BULK_PORT_IN",
)

GET_BULK_PORT_IN_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getBulkPortInHistory",
    group="bulk_port_ins",
    name="get_bulk_port_in_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/history",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),
        DeclaredReply(status=404, media="xml", message="BulkPortInHistoryResponse"),
    ),
    rate_class="HISTORY",
)

GET_BULK_PORT_IN_TNS: Operation[TnListResponse] = Operation(
    id="getBulkPortInTns",
    group="bulk_port_ins",
    name="get_bulk_port_in_tns",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/tnList",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/tnList",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TnListResponse"),),
    rate_class="BULK_PORT_IN",
)

LIST_BULK_PORT_IN_CHILDREN: Operation[PortinListResponse] = Operation(
    id="listBulkPortInChildren",
    group="bulk_port_ins",
    name="list_bulk_port_in_children",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/portinList",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/portinList",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="PortinListResponse"),),
    paging=Paging(style="none", items=("portin_list", "portin_order_id")),
    rate_class="BULK_PORT_IN",
)

LIST_BULK_PORT_IN_LOAS: Operation[FileListResponse] = Operation(
    id="listBulkPortInLoas",
    group="bulk_port_ins",
    name="list_bulk_port_in_loas",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/loas",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/loas",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
        Param(name="metadata", wire="metadata", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="FileListResponse"),),
)

LIST_BULK_PORT_IN_NOTES: Operation[Notes] = Operation(
    id="listBulkPortInNotes",
    group="bulk_port_ins",
    name="list_bulk_port_in_notes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/notes",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Notes"), DeclaredReply(status=204, media="empty")),
    paging=Paging(style="none", items=("note",), item_key=("id",)),
    empty=(204,),
)

LIST_BULK_PORT_INS: Operation[BulkPortinResponses] = Operation(
    id="listBulkPortIns",
    group="bulk_port_ins",
    name="list_bulk_port_ins",
    method="GET",
    paths={"v1": "/accounts/{accountId}/bulkPortins", "v2": "/accounts/{accountId}/bulkPortins"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="order_date", wire="orderDate", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
        Param(name="order_details", wire="orderDetails", type="bool"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=1000),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BulkPortinResponses"),
        DeclaredReply(status=204, media="empty"),
    ),
    paging=Paging(
        style="order-id",
        items=("bulk_portin_response",),
        token="page",
        size="size",
        default_size=300,
        maximum_size=1000,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="SEARCH",
    empty=(204,),
)

PATCH_BULK_PORT_IN: Operation[BulkPortinResponse] = Operation(
    id="patchBulkPortIn",
    group="bulk_port_ins",
    name="patch_bulk_port_in",
    method="PATCH",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    body=Body(media="xml", message="BulkPortin"),
    replies=(
        DeclaredReply(status=200, media="xml", message="BulkPortinResponse"),
        DeclaredReply(status=400, media="xml", message="BulkPortinResponse"),
    ),
    rate_class="BULK_PORT_IN",
    read_by="bulk_port_ins.get_bulk_port_in",
)

REPLACE_BULK_PORT_IN_CHILDREN: Operation[PortinListResponse] = Operation(
    id="replaceBulkPortInChildren",
    group="bulk_port_ins",
    name="replace_bulk_port_in_children",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/portinList",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/portinList",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    body=Body(media="xml", message="PortinList"),
    replies=(DeclaredReply(status=200, media="xml", message="PortinListResponse"),),
    rate_class="BULK_PORT_IN",
    read_by="bulk_port_ins.list_bulk_port_in_children",
)

REPLACE_BULK_PORT_IN_TNS: Operation[TnListResponse] = Operation(
    id="replaceBulkPortInTns",
    group="bulk_port_ins",
    name="replace_bulk_port_in_tns",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/tnList",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/tnList",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    body=Body(media="xml", message="TnList", required=(("tn",),), spellings={"tn": "TN"}),
    replies=(
        DeclaredReply(status=202, media="xml", message="TnListResponse"),
        DeclaredReply(status=400, media="xml", message="TnListResponse"),
    ),
    rate_class="BULK_PORT_IN",
    read_by="bulk_port_ins.get_bulk_port_in_tns",
)

UPDATE_BULK_PORT_IN: Operation[BulkPortinResponse] = Operation(
    id="updateBulkPortIn",
    group="bulk_port_ins",
    name="update_bulk_port_in",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
    ),
    body=Body(media="xml", message="BulkPortin"),
    replies=(
        DeclaredReply(status=200, media="xml", message="BulkPortinResponse"),
        DeclaredReply(status=400, media="xml", message="BulkPortinResponse"),
    ),
    rate_class="BULK_PORT_IN",
    read_by="bulk_port_ins.get_bulk_port_in",
)

UPDATE_BULK_PORT_IN_NOTE: Operation[None] = Operation(
    id="updateBulkPortInNote",
    group="bulk_port_ins",
    name="update_bulk_port_in_note",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/notes/{noteId}",
        "v2": "/accounts/{accountId}/bulkPortins/{bulkPortInId}/notes/{noteId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bulk_port_in_id", wire="bulkPortInId", place="path", required=True),
        Param(name="note_id", wire="noteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
)


class BulkPortInsGroup(Group):
    """Port-ins of many numbers, which the service splits into single ones."""

    __slots__ = ()

    async def add_bulk_port_in_loa(
        self,
        bulk_port_in_id: str,
        body: Upload,
        *,
        content_type: str | None = None,
        document_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[FileUploadResponse]:
        """Uploads a letter of authorization or another file for a bulk port-in.

        Takes the bytes of the file, at most 3 MB. The service chooses the file name, which is the id from then on.

        ``POST /accounts/{accountId}/bulkPortins/{bulkPortInId}/loas`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            body: The document.
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.
            document_type: What the file is (one of LOA, INVOICE, CSR, OTHER).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            created = await client.bulk_port_ins.add_bulk_port_in_loa("bulk_port_in_id", Path("document.pdf"))
        """
        return await self._create(
            ADD_BULK_PORT_IN_LOA,
            options,
            body=body,
            content_type=content_type,
            bulk_port_in_id=bulk_port_in_id,
            document_type=document_type,
        )

    async def add_bulk_port_in_note(
        self,
        bulk_port_in_id: str,
        body: Note,
        **options: Unpack[CallOptions],
    ) -> Created[None]:
        """Puts a note on a bulk port-in.

        ``POST /accounts/{accountId}/bulkPortins/{bulkPortInId}/notes`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.bulk_port_ins.add_bulk_port_in_note("bulk_port_in_id", Note(description=...))
        """
        return await self._create(ADD_BULK_PORT_IN_NOTE, options, body=body, bulk_port_in_id=bulk_port_in_id)

    async def create_bulk_port_in(
        self,
        body: BulkPortin,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[BulkPortinResponse, BulkPortinResponse]:
        """Creates a draft of a bulk port-in.

        The draft needs a list of numbers and then the status IN_PROGRESS before anything is ported. What it says goes
        into each single port-in. NEEDS_ATTENTION and PARTIAL are no final states.

        ``POST /accounts/{accountId}/bulkPortins`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETED, CANCELLED or CANCELED.

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            order = await client.bulk_port_ins.create_bulk_port_in(BulkPortin(...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_BULK_PORT_IN, options, body=body)

    async def delete_bulk_port_in(self, bulk_port_in_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a draft of a bulk port-in.

        Single port-ins that are drafts go with it; others stay and stand alone.

        ``DELETE /accounts/{accountId}/bulkPortins/{bulkPortInId}`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            await client.bulk_port_ins.delete_bulk_port_in("bulk_port_in_id")
        """
        return await self._perform(DELETE_BULK_PORT_IN, options, bulk_port_in_id=bulk_port_in_id)

    async def get_bulk_port_in(self, bulk_port_in_id: str, **options: Unpack[CallOptions]) -> BulkPortinResponse:
        """Reads a bulk port-in and its state.

        ``GET /accounts/{accountId}/bulkPortins/{bulkPortInId}`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.bulk_port_ins.get_bulk_port_in("bulk_port_in_id")
        """
        return await self._perform(GET_BULK_PORT_IN, options, bulk_port_in_id=bulk_port_in_id)

    async def get_bulk_port_in_history(
        self,
        bulk_port_in_id: str,
        **options: Unpack[CallOptions],
    ) -> OrderHistoryWrapper:
        """Reads what happened to a bulk port-in.

        ``GET /accounts/{accountId}/bulkPortins/{bulkPortInId}/history`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.bulk_port_ins.get_bulk_port_in_history("bulk_port_in_id")
        """
        return await self._perform(GET_BULK_PORT_IN_HISTORY, options, bulk_port_in_id=bulk_port_in_id)

    async def get_bulk_port_in_tns(self, bulk_port_in_id: str, **options: Unpack[CallOptions]) -> TnListResponse:
        """Reads the numbers of a bulk port-in and what their validation gave.

        What comes back depends on the state: nothing for DRAFT, unchecked numbers for VALIDATE_DRAFT_TNS, single
        port-ins for VALID_DRAFT_TNS, portable numbers and errors for INVALID_DRAFT_TNS.

        ``GET /accounts/{accountId}/bulkPortins/{bulkPortInId}/tnList`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.bulk_port_ins.get_bulk_port_in_tns("bulk_port_in_id")
        """
        return await self._perform(GET_BULK_PORT_IN_TNS, options, bulk_port_in_id=bulk_port_in_id)

    def list_bulk_port_in_children(
        self,
        bulk_port_in_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[PortinListResponse, str]:
        """Lists the ids of the single port-ins of a bulk port-in.

        ``GET /accounts/{accountId}/bulkPortins/{bulkPortInId}/portinList`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.bulk_port_ins.list_bulk_port_in_children("bulk_port_in_id"):
                print(item)
        """
        return self._pages(LIST_BULK_PORT_IN_CHILDREN, options, bulk_port_in_id=bulk_port_in_id)

    async def list_bulk_port_in_loas(
        self,
        bulk_port_in_id: str,
        *,
        metadata: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileListResponse:
        """Lists the files of a bulk port-in.

        ``GET /accounts/{accountId}/bulkPortins/{bulkPortInId}/loas`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            metadata: Adds what is known of each file (default False).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.bulk_port_ins.list_bulk_port_in_loas("bulk_port_in_id")
        """
        return await self._perform(LIST_BULK_PORT_IN_LOAS, options, bulk_port_in_id=bulk_port_in_id, metadata=metadata)

    def list_bulk_port_in_notes(self, bulk_port_in_id: str, **options: Unpack[CallOptions]) -> Paged[Notes, Note]:
        """Lists the notes on a bulk port-in.

        ``GET /accounts/{accountId}/bulkPortins/{bulkPortInId}/notes`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.bulk_port_ins.list_bulk_port_in_notes("bulk_port_in_id"):
                print(item)
        """
        return self._pages(LIST_BULK_PORT_IN_NOTES, options, bulk_port_in_id=bulk_port_in_id)

    def list_bulk_port_ins(
        self,
        *,
        status: str | None = None,
        order_date: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        order_details: bool | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[BulkPortinResponses, BulkPortinResponse]:
        """Lists the bulk port-ins.

        Only those of the last two years come back unless dates or a state narrow the list. Drafts come only when their
        state is asked for. It cannot be searched for a CustomerOrderId.

        ``GET /accounts/{accountId}/bulkPortins`` (v1 and v2).

        Args:
            status: State of the orders, in lower case (one of draft, validate_draft_tns, valid_draft_tns,
                invalid_draft_tns, in_progress, needs_attention, partial, completed, cancelled).
            order_date: Orders modified on this day.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.
            order_details: Gives whole orders rather than summaries (default False).
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 1000; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.bulk_port_ins.list_bulk_port_ins():
                print(item)
        """
        return self._pages(
            LIST_BULK_PORT_INS,
            options,
            status=status,
            order_date=order_date,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
            order_details=order_details,
            page=page,
            size=size,
        )

    async def patch_bulk_port_in(
        self,
        bulk_port_in_id: str,
        body: BulkPortin,
        **options: Unpack[CallOptions],
    ) -> BulkPortinResponse:
        """Changes parts of a bulk port-in, or submits it.

        Only what the body has is changed, also in the single port-ins. The status IN_PROGRESS submits them. A PeerId
        with the attribute delete is taken away.

        ``PATCH /accounts/{accountId}/bulkPortins/{bulkPortInId}`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.bulk_port_ins.patch_bulk_port_in("bulk_port_in_id", BulkPortin(...))
        """
        return await self._perform(PATCH_BULK_PORT_IN, options, body=body, bulk_port_in_id=bulk_port_in_id)

    async def replace_bulk_port_in_children(
        self,
        bulk_port_in_id: str,
        body: PortinList,
        **options: Unpack[CallOptions],
    ) -> PortinListResponse:
        """Replaces the single port-ins of a bulk port-in.

        All of them have to be drafts to be added; one that is not valid makes the whole call fail.

        ``PUT /accounts/{accountId}/bulkPortins/{bulkPortInId}/portinList`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.bulk_port_ins.replace_bulk_port_in_children("bulk_port_in_id", PortinList(...))
        """
        return await self._perform(REPLACE_BULK_PORT_IN_CHILDREN, options, body=body, bulk_port_in_id=bulk_port_in_id)

    async def replace_bulk_port_in_tns(
        self,
        bulk_port_in_id: str,
        body: TnList,
        **options: Unpack[CallOptions],
    ) -> TnListResponse:
        """Replaces the numbers of a draft and starts their validation.

        Takes at most 20,000 numbers. The validation goes on after the reply; the state of the bulk port-in tells its
        end.

        ``PUT /accounts/{accountId}/bulkPortins/{bulkPortInId}/tnList`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            body: The message to send; it has to have ``tn``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.bulk_port_ins.replace_bulk_port_in_tns("bulk_port_in_id", TnList(tn=...))
        """
        return await self._perform(REPLACE_BULK_PORT_IN_TNS, options, body=body, bulk_port_in_id=bulk_port_in_id)

    async def update_bulk_port_in(
        self,
        bulk_port_in_id: str,
        body: BulkPortin,
        **options: Unpack[CallOptions],
    ) -> BulkPortinResponse:
        """Replaces a draft of a bulk port-in.

        What the body leaves out is lost. It works only until there are single port-ins.

        ``PUT /accounts/{accountId}/bulkPortins/{bulkPortInId}`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.bulk_port_ins.update_bulk_port_in("bulk_port_in_id", BulkPortin(...))
        """
        return await self._perform(UPDATE_BULK_PORT_IN, options, body=body, bulk_port_in_id=bulk_port_in_id)

    async def update_bulk_port_in_note(
        self,
        bulk_port_in_id: str,
        note_id: str,
        body: Note,
        **options: Unpack[CallOptions],
    ) -> None:
        """Changes a note on a bulk port-in.

        ``PUT /accounts/{accountId}/bulkPortins/{bulkPortInId}/notes/{noteId}`` (v1 and v2).

        Args:
            bulk_port_in_id: Id of the bulk port-in.
            note_id: Id of the note.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.bulk_port_ins.update_bulk_port_in_note(
                "bulk_port_in_id",
                "note_id",
                Note(description=...),
            )
        """
        return await self._perform(
            UPDATE_BULK_PORT_IN_NOTE,
            options,
            body=body,
            bulk_port_in_id=bulk_port_in_id,
            note_id=note_id,
        )

    def resume(self, order_id: str) -> OrderHandle[BulkPortinResponse, BulkPortinResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_BULK_PORT_IN, order_id)
