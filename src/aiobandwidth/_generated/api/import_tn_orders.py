"""Group ``import_tn_orders``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param, Window

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.files import FileListResponse, FileMetaData, FileUploadResponse
    from aiobandwidth._generated.models.import_tn_orders import (
        ImportTnCheckerPayload,
        ImportTnCheckerResponse,
        ImportTnOrder,
        ImportTnOrderResponse,
        ImportTnOrderSummary,
        ImportTnOrders,
    )
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth.files import Download, Upload
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_IMPORT_TN_ORDER_LOA: Operation[FileUploadResponse] = Operation(
    id="addImportTnOrderLoa",
    group="import_tn_orders",
    name="add_import_tn_order_loa",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="document_type", wire="documentType"),
    ),
    body=Body(media="bytes"),
    replies=(DeclaredReply(status=201, media="xml", message="FileUploadResponse"),),
    created=True,
    read_by="import_tn_orders.list_import_tn_order_loas",
)

CHECK_IMPORT_TNS: Operation[ImportTnCheckerResponse] = Operation(
    id="checkImportTns",
    group="import_tn_orders",
    name="check_import_tns",
    method="POST",
    paths={"v1": "/accounts/{accountId}/importTnChecker", "v2": "/accounts/{accountId}/importTnChecker"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="ImportTnCheckerPayload", required=(("telephone_numbers", "telephone_number"),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="ImportTnCheckerResponse"),
        DeclaredReply(status=400, media="xml", message="ImportTnCheckerResponse"),
    ),
    reads=True,
)

CREATE_IMPORT_TN_ORDER: Operation[ImportTnOrderResponse] = Operation(
    id="createImportTnOrder",
    group="import_tn_orders",
    name="create_import_tn_order",
    method="POST",
    paths={"v1": "/accounts/{accountId}/importTnOrders", "v2": "/accounts/{accountId}/importTnOrders/messaging"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="ImportTnOrder", required=(("site_id",), ("telephone_numbers", "telephone_number"))),
    replies=(
        DeclaredReply(status=201, media="xml", message="ImportTnOrderResponse"),
        DeclaredReply(status=400, media="xml", message="ImportTnOrderResponse"),
    ),
    order=Asynchronous(
        kind="importTnOrders",
        id_paths=(("import_tn_order", "order_id"),),
        state="import_tn_orders.get_import_tn_order",
        status_paths=(("processing_status",), ("import_tn_order", "processing_status")),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        lookup="import_tn_orders.list_import_tn_orders",
    ),
    customer_order_id=True,
    find=Find(
        lists="import_tn_orders.list_import_tn_orders",
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("telephone_numbers",),),
        given=(("site_id",), ("sip_peer_id",), ("loa_type",), ("loa_authorizing_person",)),
    ),
    read_by="import_tn_orders.list_import_tn_orders",
)

DELETE_IMPORT_TN_ORDER_LOA: Operation[None] = Operation(
    id="deleteImportTnOrderLoa",
    group="import_tn_orders",
    name="delete_import_tn_order_loa",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="import_tn_orders.get_import_tn_order_loa",
)

DELETE_IMPORT_TN_ORDER_LOA_METADATA: Operation[None] = Operation(
    id="deleteImportTnOrderLoaMetadata",
    group="import_tn_orders",
    name="delete_import_tn_order_loa_metadata",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}/metadata",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}/metadata",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="import_tn_orders.get_import_tn_order_loa_metadata",
)

GET_IMPORT_TN_ORDER: Operation[ImportTnOrder] = Operation(
    id="getImportTnOrder",
    group="import_tn_orders",
    name="get_import_tn_order",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ImportTnOrder"),),
    rate_class="HISTORY",
)

GET_IMPORT_TN_ORDER_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getImportTnOrderHistory",
    group="import_tn_orders",
    name="get_import_tn_order_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/history",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

GET_IMPORT_TN_ORDER_LOA: Operation[bytes] = Operation(
    id="getImportTnOrderLoa",
    group="import_tn_orders",
    name="get_import_tn_order_loa",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="bytes"),),
)

GET_IMPORT_TN_ORDER_LOA_METADATA: Operation[FileMetaData] = Operation(
    id="getImportTnOrderLoaMetadata",
    group="import_tn_orders",
    name="get_import_tn_order_loa_metadata",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}/metadata",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}/metadata",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="FileMetaData"),),
)

LIST_IMPORT_TN_ORDER_LOAS: Operation[FileListResponse] = Operation(
    id="listImportTnOrderLoas",
    group="import_tn_orders",
    name="list_import_tn_order_loas",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="metadata", wire="metadata", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="FileListResponse"),),
)

LIST_IMPORT_TN_ORDERS: Operation[ImportTnOrders] = Operation(
    id="listImportTnOrders",
    group="import_tn_orders",
    name="list_import_tn_orders",
    method="GET",
    paths={"v1": "/accounts/{accountId}/importTnOrders", "v2": "/accounts/{accountId}/importTnOrders/messaging"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status", repeated=True),
        Param(name="tn", wire="tn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="loa_type", wire="loaType"),
        Param(name="created_date_from", wire="createdDateFrom", type="date"),
        Param(name="created_date_to", wire="createdDateTo", type="date"),
        Param(name="modified_date_from", wire="modifiedDateFrom", type="date"),
        Param(name="modified_date_to", wire="modifiedDateTo", type="date"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ImportTnOrders"),),
    paging=Paging(
        style="none",
        items=("import_tn_order_summary",),
        item_key=("order_id",),
        window=Window(start="createdDateFrom", end="createdDateTo", most=1000),
    ),
    rate_class="HISTORY",
)

REPLACE_IMPORT_TN_ORDER_LOA: Operation[FileUploadResponse] = Operation(
    id="replaceImportTnOrderLoa",
    group="import_tn_orders",
    name="replace_import_tn_order_loa",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    body=Body(media="bytes"),
    replies=(DeclaredReply(status=200, media="xml", message="FileUploadResponse"),),
    read_by="import_tn_orders.get_import_tn_order_loa",
)

UPDATE_IMPORT_TN_ORDER_LOA_METADATA: Operation[FileMetaData] = Operation(
    id="updateImportTnOrderLoaMetadata",
    group="import_tn_orders",
    name="update_import_tn_order_loa_metadata",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}/metadata",
        "v2": "/accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}/metadata",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    body=Body(media="xml", message="FileMetaData"),
    replies=(DeclaredReply(status=200, media="xml", message="FileMetaData"),),
    read_by="import_tn_orders.get_import_tn_order_loa_metadata",
)


class ImportTnOrdersGroup(Group):
    """Bringing numbers of other carriers in for hosted messaging."""

    __slots__ = ()

    async def add_import_tn_order_loa(
        self,
        order_id: str,
        body: Upload,
        *,
        content_type: str | None = None,
        document_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[FileUploadResponse]:
        """Uploads a letter of authorization or another file for an import order.

        Takes the bytes of the file, at most 3 MB. The service chooses the file name, which is the id from then on.

        ``POST /accounts/{accountId}/importTnOrders/{orderId}/loas`` (v1); ``POST /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas`` (v2).

        Args:
            order_id: Id of the order.
            body: The document.
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.
            document_type: What the file is (one of LOA, INVOICE, CSR, OTHER).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.import_tn_orders.add_import_tn_order_loa("order_id", Path("document.pdf"))
        """
        return await self._create(
            ADD_IMPORT_TN_ORDER_LOA,
            options,
            body=body,
            content_type=content_type,
            order_id=order_id,
            document_type=document_type,
        )

    async def check_import_tns(
        self,
        body: ImportTnCheckerPayload,
        **options: Unpack[CallOptions],
    ) -> ImportTnCheckerResponse:
        """Checks whether numbers can be imported.

        Numbers that cannot be imported stand in the reply with the reasons; they make no error of the call.

        ``POST /accounts/{accountId}/importTnChecker`` (v1 and v2).

        Args:
            body: The message to send; it has to have ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.import_tn_orders.check_import_tns(ImportTnCheckerPayload(telephone_numbers=...))
        """
        return await self._perform(CHECK_IMPORT_TNS, options, body=body)

    async def create_import_tn_order(
        self,
        body: ImportTnOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[ImportTnOrderResponse, ImportTnOrder]:
        """Imports numbers of another carrier.

        ``POST /accounts/{accountId}/importTnOrders`` (v1); ``POST /accounts/{accountId}/importTnOrders/messaging`` (v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``site_id`` and ``telephone_numbers.telephone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.import_tn_orders.create_import_tn_order(
                ImportTnOrder(site_id=..., telephone_numbers=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_IMPORT_TN_ORDER, options, body=body)

    async def delete_import_tn_order_loa(self, order_id: str, file_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a file of an import order.

        ``DELETE /accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}`` (v1); ``DELETE /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}`` (v2).

        Args:
            order_id: Id of the order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.import_tn_orders.delete_import_tn_order_loa("order_id", "file_id")
        """
        return await self._perform(DELETE_IMPORT_TN_ORDER_LOA, options, order_id=order_id, file_id=file_id)

    async def delete_import_tn_order_loa_metadata(
        self,
        order_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes what is known of a file of an import order.

        ``DELETE /accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}/metadata`` (v1); ``DELETE /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}/metadata`` (v2).

        Args:
            order_id: Id of the order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.import_tn_orders.delete_import_tn_order_loa_metadata("order_id", "file_id")
        """
        return await self._perform(DELETE_IMPORT_TN_ORDER_LOA_METADATA, options, order_id=order_id, file_id=file_id)

    async def get_import_tn_order(self, order_id: str, **options: Unpack[CallOptions]) -> ImportTnOrder:
        """Reads an import order and its state.

        ``GET /accounts/{accountId}/importTnOrders/{orderId}`` (v1); ``GET /accounts/{accountId}/importTnOrders/messaging/{orderId}`` (v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.import_tn_orders.get_import_tn_order("order_id")
        """
        return await self._perform(GET_IMPORT_TN_ORDER, options, order_id=order_id)

    async def get_import_tn_order_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to an import order.

        ``GET /accounts/{accountId}/importTnOrders/{orderId}/history`` (v1); ``GET /accounts/{accountId}/importTnOrders/messaging/{orderId}/history`` (v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.import_tn_orders.get_import_tn_order_history("order_id")
        """
        return await self._perform(GET_IMPORT_TN_ORDER_HISTORY, options, order_id=order_id)

    def get_import_tn_order_loa(self, order_id: str, file_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads a file of an import order.

        ``GET /accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}`` (v1); ``GET /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}`` (v2).

        Args:
            order_id: Id of the order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.import_tn_orders.get_import_tn_order_loa("order_id", "file_id").save("file")
        """
        return self._download(GET_IMPORT_TN_ORDER_LOA, options, order_id=order_id, file_id=file_id)

    async def get_import_tn_order_loa_metadata(
        self,
        order_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> FileMetaData:
        """Reads what is known of a file of an import order.

        ``GET /accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}/metadata`` (v1); ``GET /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}/metadata`` (v2).

        Args:
            order_id: Id of the order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.import_tn_orders.get_import_tn_order_loa_metadata("order_id", "file_id")
        """
        return await self._perform(GET_IMPORT_TN_ORDER_LOA_METADATA, options, order_id=order_id, file_id=file_id)

    async def list_import_tn_order_loas(
        self,
        order_id: str,
        *,
        metadata: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileListResponse:
        """Lists the files of an import order.

        ``GET /accounts/{accountId}/importTnOrders/{orderId}/loas`` (v1); ``GET /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas`` (v2).

        Args:
            order_id: Id of the order.
            metadata: Adds what is known of each file (default False).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.import_tn_orders.list_import_tn_order_loas("order_id")
        """
        return await self._perform(LIST_IMPORT_TN_ORDER_LOAS, options, order_id=order_id, metadata=metadata)

    def list_import_tn_orders(
        self,
        *,
        status: Sequence[str] | None = None,
        tn: str | None = None,
        customer_order_id: str | None = None,
        loa_type: str | None = None,
        created_date_from: dt.date | str | None = None,
        created_date_to: dt.date | str | None = None,
        modified_date_from: dt.date | str | None = None,
        modified_date_to: dt.date | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ImportTnOrders, ImportTnOrderSummary]:
        """Lists the orders that import numbers.

        A call gives at most 1,000 orders, and only those of the last two years unless dates, a number or a reference
        narrow the list; iterating over the list goes through ranges of dates.

        ``GET /accounts/{accountId}/importTnOrders`` (v1); ``GET /accounts/{accountId}/importTnOrders/messaging`` (v2).

        Args:
            status: States of the orders, one or more (one of PROCESSING, COMPLETE, PARTIAL, FAILED).
            tn: A telephone number that the order contains.
            customer_order_id: Order number that the account chose.
            loa_type: Who signed the letter of authorization (one of SUBSCRIBER, CARRIER, ALL; default ALL).
            created_date_from: Orders created on this day or later.
            created_date_to: Orders created on this day or earlier.
            modified_date_from: Orders last modified on this day or later.
            modified_date_to: Orders last modified on this day or earlier.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.import_tn_orders.list_import_tn_orders():
                print(item)
        """
        return self._pages(
            LIST_IMPORT_TN_ORDERS,
            options,
            status=status,
            tn=tn,
            customer_order_id=customer_order_id,
            loa_type=loa_type,
            created_date_from=created_date_from,
            created_date_to=created_date_to,
            modified_date_from=modified_date_from,
            modified_date_to=modified_date_to,
        )

    async def replace_import_tn_order_loa(
        self,
        order_id: str,
        file_id: str,
        body: Upload,
        *,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FileUploadResponse:
        """Replaces a file of an import order.

        ``PUT /accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}`` (v1); ``PUT /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}`` (v2).

        Args:
            order_id: Id of the order.
            file_id: File name that the service gave the document on upload.
            body: The document.
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.import_tn_orders.replace_import_tn_order_loa("order_id", "file_id", Path("document.pdf"))
        """
        return await self._perform(
            REPLACE_IMPORT_TN_ORDER_LOA,
            options,
            body=body,
            content_type=content_type,
            order_id=order_id,
            file_id=file_id,
        )

    async def update_import_tn_order_loa_metadata(
        self,
        order_id: str,
        file_id: str,
        body: FileMetaData,
        **options: Unpack[CallOptions],
    ) -> FileMetaData:
        """Sets what is known of a file of an import order.

        ``PUT /accounts/{accountId}/importTnOrders/{orderId}/loas/{fileId}/metadata`` (v1); ``PUT /accounts/{accountId}/importTnOrders/messaging/{orderId}/loas/{fileId}/metadata`` (v2).

        Args:
            order_id: Id of the order.
            file_id: File name that the service gave the document on upload.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            reply = await client.import_tn_orders.update_import_tn_order_loa_metadata(
                "order_id",
                "file_id",
                FileMetaData(...),
            )
        """
        return await self._perform(
            UPDATE_IMPORT_TN_ORDER_LOA_METADATA,
            options,
            body=body,
            order_id=order_id,
            file_id=file_id,
        )

    def resume(self, order_id: str) -> OrderHandle[ImportTnOrderResponse, ImportTnOrder]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_IMPORT_TN_ORDER, order_id)
