"""Group ``port_ins``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.common import TelephoneNumbers
    from aiobandwidth._generated.models.files import FileListResponse, FileMetaData, FileUploadResponse
    from aiobandwidth._generated.models.json_port_ins import LosingCarrier, LosingCarriersReply
    from aiobandwidth._generated.models.order_lists import Quantity, TelephoneDetailsReportLine, TelephoneDetailsReports
    from aiobandwidth._generated.models.order_notes import Note, Notes, OrderHistoryWrapper
    from aiobandwidth._generated.models.port_ins import (
        ActivationStatus,
        ActivationStatusResponse,
        LnpOrder,
        LnpOrderResponse,
        LnpOrderSupp,
        LnpPortInfoForGivenStatus,
        LnpResponseWrapper,
    )
    from aiobandwidth.files import Download, Upload
    from aiobandwidth.orders import Created, OrderHandle
    from aiobandwidth.paging import Paged

ADD_PORT_IN_LOA: Operation[FileUploadResponse] = Operation(
    id="addPortInLoa",
    group="port_ins",
    name="add_port_in_loa",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="document_type", wire="documentType"),
    ),
    body=Body(media="bytes"),
    replies=(DeclaredReply(status=201, media="xml", message="FileUploadResponse"),),
    created=True,
    read_by="port_ins.list_port_in_loas",
)

ADD_PORT_IN_NOTE: Operation[None] = Operation(
    id="addPortInNote",
    group="port_ins",
    name="add_port_in_note",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/notes",
        "v2": "/accounts/{accountId}/portins/{portInId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=201, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
    created=True,
    find=Find(lists="port_ins.list_port_in_notes", item_made=(("last_date_modifier",),), same=(("description",),)),
    read_by="port_ins.list_port_in_notes",
)

CANCEL_PORT_IN: Operation[None] = Operation(
    id="cancelPortIn",
    group="port_ins",
    name="cancel_port_in",
    method="DELETE",
    paths={"v1": "/accounts/{accountId}/portins/{portInId}", "v2": "/accounts/{accountId}/portins/{portInId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="empty"),
        DeclaredReply(status=400, media="xml", message="LnpOrderResponse"),
    ),
    rate_class="PORT_IN",
    gone=Gone(status_paths=(("processing_status",),), states=("CANCELLED", "CANCELED", "REQUESTED_CANCEL")),
    read_by="port_ins.get_port_in",
)

COUNT_PORT_INS: Operation[Quantity] = Operation(
    id="countPortIns",
    group="port_ins",
    name="count_port_ins",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portins/totals", "v2": "/accounts/{accountId}/portins/totals"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="vendor_id", wire="vendorId"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Quantity"),),
    rate_class="HISTORY",
)

CREATE_PORT_IN: Operation[LnpOrderResponse] = Operation(
    id="createPortIn",
    group="port_ins",
    name="create_port_in",
    method="POST",
    paths={"v1": "/accounts/{accountId}/portins", "v2": "/accounts/{accountId}/portins"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="LnpOrder", required=(("site_id",), ("list_of_phone_numbers", "phone_number"))),
    replies=(
        DeclaredReply(status=201, media="xml", message="LnpOrderResponse"),
        DeclaredReply(status=400, media="xml", message="LnpOrderResponse"),
    ),
    order=Asynchronous(
        kind="portins",
        id_paths=(("order_id",),),
        state="port_ins.get_port_in",
        status_paths=(("processing_status",),),
        final=("COMPLETE", "CANCELLED"),
        failed=("CANCELLED",),
        lookup="port_ins.list_port_ins",
    ),
    rate_class="PORT_IN",
    customer_order_id=True,
    find=Find(
        lists="port_ins.list_port_ins",
        readings=({}, {"status": "draft"}),
        read=True,
        made=(("order_create_date",),),
        item_made=(("order_date",),),
        same=(("list_of_phone_numbers",),),
        given=(("site_id",), ("peer_id",), ("billing_telephone_number",), ("loa_authorizing_person",)),
    ),
    read_by="port_ins.list_port_ins",
)

DELETE_PORT_IN_LOA: Operation[None] = Operation(
    id="deletePortInLoa",
    group="port_ins",
    name="delete_port_in_loa",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="port_ins.get_port_in_loa",
)

DELETE_PORT_IN_LOA_METADATA: Operation[None] = Operation(
    id="deletePortInLoaMetadata",
    group="port_ins",
    name="delete_port_in_loa_metadata",
    method="DELETE",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="port_ins.get_port_in_loa_metadata",
)

GET_PORT_IN: Operation[LnpOrderResponse] = Operation(
    id="getPortIn",
    group="port_ins",
    name="get_port_in",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portins/{portInId}", "v2": "/accounts/{accountId}/portins/{portInId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LnpOrderResponse"),),
    rate_class="HISTORY",
)

GET_PORT_IN_ACTIVATION_STATUS: Operation[ActivationStatusResponse] = Operation(
    id="getPortInActivationStatus",
    group="port_ins",
    name="get_port_in_activation_status",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/activationStatus",
        "v2": "/accounts/{accountId}/portins/{portInId}/activationStatus",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ActivationStatusResponse"),
        DeclaredReply(status=400, media="xml", message="ActivationStatusResponse"),
        DeclaredReply(status=404, media="xml", message="ActivationStatusResponse"),
    ),
)

GET_PORT_IN_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getPortInHistory",
    group="port_ins",
    name="get_port_in_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/history",
        "v2": "/accounts/{accountId}/portins/{portInId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

GET_PORT_IN_LOA: Operation[bytes] = Operation(
    id="getPortInLoa",
    group="port_ins",
    name="get_port_in_loa",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="bytes"),),
)

GET_PORT_IN_LOA_METADATA: Operation[FileMetaData] = Operation(
    id="getPortInLoaMetadata",
    group="port_ins",
    name="get_port_in_loa_metadata",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="FileMetaData"),),
)

GET_PORT_IN_TOTALS: Operation[Quantity] = Operation(
    id="getPortInTotals",
    group="port_ins",
    name="get_port_in_totals",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/totals",
        "v2": "/accounts/{accountId}/portins/{portInId}/totals",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Quantity"),),
    rate_class="HISTORY",
)

LIST_LOSING_CARRIERS: Operation[LosingCarriersReply] = Operation(
    id="listLosingCarriers",
    group="port_ins",
    name="list_losing_carriers",
    method="GET",
    paths={"v2": "/porting/losingCarriers"},
    params=(
        Param(name="country_code_a3", wire="countryCodeA3", versions=("v2",), pattern="^[A-Z]{3}$"),
        Param(name="phone_number_type", wire="phoneNumberType", versions=("v2",), needs=("countryCodeA3",)),
        Param(name="area_code", wire="areaCode", pattern="^\\+?[0-9]{1,6}$", needs=("countryCodeA3",)),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="LosingCarriersReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=502, media="json", message="ErrorEnvelope"),
    ),
    paging=Paging(style="none", items=("data", "losing_carriers"), item_key=("name",)),
)

LIST_PORT_IN_AREA_CODES: Operation[TelephoneDetailsReports] = Operation(
    id="listPortInAreaCodes",
    group="port_ins",
    name="list_port_in_area_codes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/areaCodes",
        "v2": "/accounts/{accountId}/portins/{portInId}/areaCodes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneDetailsReports"),),
    paging=Paging(style="none", items=("telephone_details_report",)),
    rate_class="HISTORY",
)

LIST_PORT_IN_LOAS: Operation[FileListResponse] = Operation(
    id="listPortInLoas",
    group="port_ins",
    name="list_port_in_loas",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="metadata", wire="metadata", type="bool"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="FileListResponse"),),
)

LIST_PORT_IN_NOTES: Operation[Notes] = Operation(
    id="listPortInNotes",
    group="port_ins",
    name="list_port_in_notes",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/notes",
        "v2": "/accounts/{accountId}/portins/{portInId}/notes",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Notes"), DeclaredReply(status=204, media="empty")),
    paging=Paging(style="none", items=("note",), item_key=("id",)),
    empty=(204,),
)

LIST_PORT_IN_NPA_NXX: Operation[TelephoneDetailsReports] = Operation(
    id="listPortInNpaNxx",
    group="port_ins",
    name="list_port_in_npa_nxx",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/npaNxx",
        "v2": "/accounts/{accountId}/portins/{portInId}/npaNxx",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneDetailsReports"),),
    paging=Paging(style="none", items=("telephone_details_report",)),
    rate_class="HISTORY",
)

LIST_PORT_IN_STATUSES: Operation[LnpResponseWrapper] = Operation(
    id="listPortInStatuses",
    group="port_ins",
    name="list_port_in_statuses",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portins/status", "v2": "/accounts/{accountId}/portins/status"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LnpResponseWrapper"),),
    paging=Paging(
        style="order-id",
        items=("lnp_port_info_for_given_status",),
        token="page",
        size="size",
        default_size=300,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
)

LIST_PORT_IN_TNS: Operation[TelephoneNumbers] = Operation(
    id="listPortInTns",
    group="port_ins",
    name="list_port_in_tns",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portins/{portInId}/tns", "v2": "/accounts/{accountId}/portins/{portInId}/tns"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TelephoneNumbers"),),
    paging=Paging(style="none", items=("telephone_number",)),
    rate_class="HISTORY",
)

LIST_PORT_INS: Operation[LnpResponseWrapper] = Operation(
    id="listPortIns",
    group="port_ins",
    name="list_port_ins",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portins", "v2": "/accounts/{accountId}/portins"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="date", wire="date", type="date"),
        Param(name="billing_tn", wire="tn", format="tn"),
        Param(name="order_tn", wire="orderTn", format="tn"),
        Param(name="customer_order_id", wire="customerOrderId"),
        Param(name="pon", wire="pon"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1, maximum=1000),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LnpResponseWrapper"),),
    paging=Paging(
        style="order-id",
        items=("lnp_port_info_for_given_status",),
        token="page",
        size="size",
        default_size=300,
        maximum_size=1000,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
    numbers={"v2": "eleven"},
)

LIST_SITE_PORT_INS: Operation[LnpResponseWrapper] = Operation(
    id="listSitePortIns",
    group="port_ins",
    name="list_site_port_ins",
    method="GET",
    paths={"v1": "/accounts/{accountId}/sites/{siteId}/portins", "v2": "/accounts/{accountId}/sites/{siteId}/portins"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="site_id", wire="siteId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LnpResponseWrapper"),),
    paging=Paging(
        style="order-id",
        items=("lnp_port_info_for_given_status",),
        token="page",
        size="size",
        default_size=300,
        next=("links", "next"),
        item_key=("order_id",),
    ),
    rate_class="HISTORY",
)

REPLACE_PORT_IN_LOA: Operation[FileUploadResponse] = Operation(
    id="replacePortInLoa",
    group="port_ins",
    name="replace_port_in_loa",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    body=Body(media="bytes"),
    replies=(DeclaredReply(status=200, media="xml", message="FileUploadResponse"),),
    read_by="port_ins.get_port_in_loa",
)

UPDATE_PORT_IN: Operation[LnpOrderResponse] = Operation(
    id="updatePortIn",
    group="port_ins",
    name="update_port_in",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/portins/{portInId}", "v2": "/accounts/{accountId}/portins/{portInId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    body=Body(media="xml", message="LnpOrderSupp"),
    replies=(
        DeclaredReply(status=200, media="xml", message="LnpOrderResponse"),
        DeclaredReply(status=400, media="xml", message="LnpOrderResponse"),
        DeclaredReply(status=409, media="xml", message="LnpOrderResponse"),
    ),
    rate_class="PORT_IN",
    read_by="port_ins.get_port_in",
)

UPDATE_PORT_IN_ACTIVATION_STATUS: Operation[ActivationStatusResponse] = Operation(
    id="updatePortInActivationStatus",
    group="port_ins",
    name="update_port_in_activation_status",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/activationStatus",
        "v2": "/accounts/{accountId}/portins/{portInId}/activationStatus",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
    ),
    body=Body(media="xml", message="ActivationStatus"),
    replies=(
        DeclaredReply(status=200, media="xml", message="ActivationStatusResponse"),
        DeclaredReply(status=400, media="xml", message="ActivationStatusResponse"),
        DeclaredReply(status=404, media="xml", message="ActivationStatusResponse"),
    ),
    read_by="port_ins.get_port_in_activation_status",
)

UPDATE_PORT_IN_LOA_METADATA: Operation[None] = Operation(
    id="updatePortInLoaMetadata",
    group="port_ins",
    name="update_port_in_loa_metadata",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata",
        "v2": "/accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="file_id", wire="fileId", place="path", required=True),
    ),
    body=Body(media="xml", message="FileMetaData"),
    replies=(DeclaredReply(status=200, media="empty"),),
    read_by="port_ins.get_port_in_loa_metadata",
)

UPDATE_PORT_IN_NOTE: Operation[None] = Operation(
    id="updatePortInNote",
    group="port_ins",
    name="update_port_in_note",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/portins/{portInId}/notes/{noteId}",
        "v2": "/accounts/{accountId}/portins/{portInId}/notes/{noteId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_in_id", wire="portInId", place="path", required=True),
        Param(name="note_id", wire="noteId", place="path", required=True),
    ),
    body=Body(media="xml", message="Note", required=(("description",),)),
    replies=(DeclaredReply(status=200, media="empty"), DeclaredReply(status=400, media="xml", message="NoteResponse")),
)


class PortInsGroup(Group):
    """Bringing numbers in from other carriers."""

    __slots__ = ()

    async def add_port_in_loa(
        self,
        port_in_id: str,
        body: Upload,
        *,
        content_type: str | None = None,
        document_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created[FileUploadResponse]:
        """Uploads a letter of authorization or another file for a port-in.

        Takes the bytes of the file, at most 3 MB. The service chooses the file name, which is the id from then on.

        ``POST /accounts/{accountId}/portins/{portInId}/loas`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            body: The document.
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.
            document_type: What the file is (one of LOA, INVOICE, CSR, OTHER).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            created = await client.port_ins.add_port_in_loa("port_in_id", Path("document.pdf"))
        """
        return await self._create(
            ADD_PORT_IN_LOA,
            options,
            body=body,
            content_type=content_type,
            port_in_id=port_in_id,
            document_type=document_type,
        )

    async def add_port_in_note(self, port_in_id: str, body: Note, **options: Unpack[CallOptions]) -> Created[None]:
        """Puts a note on a port-in.

        ``POST /accounts/{accountId}/portins/{portInId}/notes`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.port_ins.add_port_in_note("port_in_id", Note(description=...))
        """
        return await self._create(ADD_PORT_IN_NOTE, options, body=body, port_in_id=port_in_id)

    async def cancel_port_in(self, port_in_id: str, **options: Unpack[CallOptions]) -> None:
        """Cancels a port-in.

        ``DELETE /accounts/{accountId}/portins/{portInId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.port_ins.cancel_port_in("port_in_id")
        """
        return await self._perform(CANCEL_PORT_IN, options, port_in_id=port_in_id)

    async def count_port_ins(
        self,
        *,
        status: str | None = None,
        vendor_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Quantity:
        """Counts the port-ins in a state.

        ``GET /accounts/{accountId}/portins/totals`` (v1 and v2).

        Args:
            status: State of the port-ins, in lower case, such as pending_documents or foc.
            vendor_id: Id of the vendor of the port-ins.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_ins.count_port_ins()
        """
        return await self._perform(COUNT_PORT_INS, options, status=status, vendor_id=vendor_id)

    async def create_port_in(
        self,
        body: LnpOrder,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[LnpOrderResponse, LnpOrderResponse]:
        """Orders the porting of numbers from another carrier.

        EXCEPTION is no final state: a changed port-in goes on from there.

        ``POST /accounts/{accountId}/portins`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE or CANCELLED.

        Args:
            body: The message to send; it has to have ``site_id`` and ``list_of_phone_numbers.phone_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Unauthorized``.

        Example:
            order = await client.port_ins.create_port_in(LnpOrder(site_id=..., list_of_phone_numbers=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_PORT_IN, options, body=body)

    async def delete_port_in_loa(self, port_in_id: str, file_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes a file of a port-in.

        ``DELETE /accounts/{accountId}/portins/{portInId}/loas/{fileId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.port_ins.delete_port_in_loa("port_in_id", "file_id")
        """
        return await self._perform(DELETE_PORT_IN_LOA, options, port_in_id=port_in_id, file_id=file_id)

    async def delete_port_in_loa_metadata(self, port_in_id: str, file_id: str, **options: Unpack[CallOptions]) -> None:
        """Deletes what is known of a file of a port-in.

        ``DELETE /accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.port_ins.delete_port_in_loa_metadata("port_in_id", "file_id")
        """
        return await self._perform(DELETE_PORT_IN_LOA_METADATA, options, port_in_id=port_in_id, file_id=file_id)

    async def get_port_in(self, port_in_id: str, **options: Unpack[CallOptions]) -> LnpOrderResponse:
        """Reads a port-in and its state.

        ``GET /accounts/{accountId}/portins/{portInId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized`` or ``NotFound``.

        Example:
            reply = await client.port_ins.get_port_in("port_in_id")
        """
        return await self._perform(GET_PORT_IN, options, port_in_id=port_in_id)

    async def get_port_in_activation_status(
        self,
        port_in_id: str,
        **options: Unpack[CallOptions],
    ) -> ActivationStatusResponse:
        """Reads when the numbers of a port-in become active.

        A port-in that is complete counts as not found here.

        ``GET /accounts/{accountId}/portins/{portInId}/activationStatus`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.port_ins.get_port_in_activation_status("port_in_id")
        """
        return await self._perform(GET_PORT_IN_ACTIVATION_STATUS, options, port_in_id=port_in_id)

    async def get_port_in_history(self, port_in_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/history`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.port_ins.get_port_in_history("port_in_id")
        """
        return await self._perform(GET_PORT_IN_HISTORY, options, port_in_id=port_in_id)

    def get_port_in_loa(self, port_in_id: str, file_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads a file of a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/loas/{fileId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.port_ins.get_port_in_loa("port_in_id", "file_id").save("file")
        """
        return self._download(GET_PORT_IN_LOA, options, port_in_id=port_in_id, file_id=file_id)

    async def get_port_in_loa_metadata(
        self,
        port_in_id: str,
        file_id: str,
        **options: Unpack[CallOptions],
    ) -> FileMetaData:
        """Reads what is known of a file of a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            file_id: File name that the service gave the document on upload.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.port_ins.get_port_in_loa_metadata("port_in_id", "file_id")
        """
        return await self._perform(GET_PORT_IN_LOA_METADATA, options, port_in_id=port_in_id, file_id=file_id)

    async def get_port_in_totals(self, port_in_id: str, **options: Unpack[CallOptions]) -> Quantity:
        """Counts the numbers of a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/totals`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_ins.get_port_in_totals("port_in_id")
        """
        return await self._perform(GET_PORT_IN_TOTALS, options, port_in_id=port_in_id)

    def list_losing_carriers(
        self,
        *,
        country_code_a3: str | None = None,
        phone_number_type: str | None = None,
        area_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LosingCarriersReply, LosingCarrier]:
        """Lists the carriers from which numbers can be brought.

        Only a port-in of numbers outside North America has to name its losing carrier.

        ``GET /porting/losingCarriers`` (v2).

        Args:
            country_code_a3: ISO 3166-1 alpha-3 country code (v2 only).
            phone_number_type: Kind of telephone number (one of GEOGRAPHIC, NATIONAL, MOBILE, TOLL_FREE, SHARED_COST; v2
                wants country_code_a3 with it; v2 only).
            area_code: Area code: three digits in North America, one to six elsewhere (v2 wants country_code_a3 with
                it).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``ServerError``.

        Example:
            async for item in client.port_ins.list_losing_carriers():
                print(item)
        """
        return self._pages(
            LIST_LOSING_CARRIERS,
            options,
            country_code_a3=country_code_a3,
            phone_number_type=phone_number_type,
            area_code=area_code,
        )

    def list_port_in_area_codes(
        self,
        port_in_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneDetailsReports, TelephoneDetailsReportLine]:
        """Counts the numbers of a port-in per area code.

        ``GET /accounts/{accountId}/portins/{portInId}/areaCodes`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_ins.list_port_in_area_codes("port_in_id"):
                print(item)
        """
        return self._pages(LIST_PORT_IN_AREA_CODES, options, port_in_id=port_in_id)

    async def list_port_in_loas(
        self,
        port_in_id: str,
        *,
        metadata: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileListResponse:
        """Lists the files of a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/loas`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            metadata: Adds what is known of each file (default False).

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_ins.list_port_in_loas("port_in_id")
        """
        return await self._perform(LIST_PORT_IN_LOAS, options, port_in_id=port_in_id, metadata=metadata)

    def list_port_in_notes(self, port_in_id: str, **options: Unpack[CallOptions]) -> Paged[Notes, Note]:
        """Lists the notes on a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/notes`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_ins.list_port_in_notes("port_in_id"):
                print(item)
        """
        return self._pages(LIST_PORT_IN_NOTES, options, port_in_id=port_in_id)

    def list_port_in_npa_nxx(
        self,
        port_in_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[TelephoneDetailsReports, TelephoneDetailsReportLine]:
        """Counts the numbers of a port-in per NPA-NXX.

        ``GET /accounts/{accountId}/portins/{portInId}/npaNxx`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_ins.list_port_in_npa_nxx("port_in_id"):
                print(item)
        """
        return self._pages(LIST_PORT_IN_NPA_NXX, options, port_in_id=port_in_id)

    def list_port_in_statuses(
        self,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LnpResponseWrapper, LnpPortInfoForGivenStatus]:
        """Lists the states of the port-ins of a range of days.

        ``GET /accounts/{accountId}/portins/status`` (v1 and v2).

        Args:
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_ins.list_port_in_statuses():
                print(item)
        """
        return self._pages(
            LIST_PORT_IN_STATUSES,
            options,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    def list_port_in_tns(self, port_in_id: str, **options: Unpack[CallOptions]) -> Paged[TelephoneNumbers, str]:
        """Lists the numbers of a port-in.

        ``GET /accounts/{accountId}/portins/{portInId}/tns`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_ins.list_port_in_tns("port_in_id"):
                print(item)
        """
        return self._pages(LIST_PORT_IN_TNS, options, port_in_id=port_in_id)

    def list_port_ins(
        self,
        *,
        status: str | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        date: dt.date | str | None = None,
        billing_tn: str | None = None,
        order_tn: str | None = None,
        customer_order_id: str | None = None,
        pon: str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LnpResponseWrapper, LnpPortInfoForGivenStatus]:
        """Lists the port-ins.

        Only the port-ins of the last two years come back unless dates, a number or a reference narrow the list. Drafts
        come only when their state is asked for, also where a reference is given.

        ``GET /accounts/{accountId}/portins`` (v1 and v2).

        Args:
            status: State of the port-ins, in lower case, such as pending_documents or foc.
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            date: Day on which an order was modified at some time, not only last.
            billing_tn: Billing telephone number of the port-in; not together with dates.
            order_tn: A telephone number to be ported; not together with dates.
            customer_order_id: Order number that the account chose; not together with dates.
            pon: Port order number; not together with dates.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 1000; default 300).

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized``.

        Example:
            async for item in client.port_ins.list_port_ins():
                print(item)
        """
        return self._pages(
            LIST_PORT_INS,
            options,
            status=status,
            start_date=start_date,
            end_date=end_date,
            date=date,
            billing_tn=billing_tn,
            order_tn=order_tn,
            customer_order_id=customer_order_id,
            pon=pon,
            page=page,
            size=size,
        )

    def list_site_port_ins(
        self,
        site_id: str,
        *,
        status: str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LnpResponseWrapper, LnpPortInfoForGivenStatus]:
        """Lists the port-ins of a site.

        ``GET /accounts/{accountId}/sites/{siteId}/portins`` (v1 and v2).

        Args:
            site_id: Id of the site (sub-account).
            status: State of the port-ins, in lower case, such as pending_documents or foc.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_ins.list_site_port_ins("site_id"):
                print(item)
        """
        return self._pages(LIST_SITE_PORT_INS, options, site_id=site_id, status=status, page=page, size=size)

    async def replace_port_in_loa(
        self,
        port_in_id: str,
        file_id: str,
        body: Upload,
        *,
        content_type: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FileUploadResponse:
        """Replaces a file of a port-in.

        ``PUT /accounts/{accountId}/portins/{portInId}/loas/{fileId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            file_id: File name that the service gave the document on upload.
            body: The document.
            content_type: Media type of the file, such as ``application/pdf``; by default told from its name.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.port_ins.replace_port_in_loa("port_in_id", "file_id", Path("document.pdf"))
        """
        return await self._perform(
            REPLACE_PORT_IN_LOA,
            options,
            body=body,
            content_type=content_type,
            port_in_id=port_in_id,
            file_id=file_id,
        )

    async def update_port_in(
        self,
        port_in_id: str,
        body: LnpOrderSupp,
        **options: Unpack[CallOptions],
    ) -> LnpOrderResponse:
        """Changes a port-in (SUPP).

        ``PUT /accounts/{accountId}/portins/{portInId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``Conflict``.

        Example:
            reply = await client.port_ins.update_port_in("port_in_id", LnpOrderSupp(...))
        """
        return await self._perform(UPDATE_PORT_IN, options, body=body, port_in_id=port_in_id)

    async def update_port_in_activation_status(
        self,
        port_in_id: str,
        body: ActivationStatus,
        **options: Unpack[CallOptions],
    ) -> ActivationStatusResponse:
        """Sets when the numbers of a port-in become active.

        ``PUT /accounts/{accountId}/portins/{portInId}/activationStatus`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.port_ins.update_port_in_activation_status("port_in_id", ActivationStatus(...))
        """
        return await self._perform(UPDATE_PORT_IN_ACTIVATION_STATUS, options, body=body, port_in_id=port_in_id)

    async def update_port_in_loa_metadata(
        self,
        port_in_id: str,
        file_id: str,
        body: FileMetaData,
        **options: Unpack[CallOptions],
    ) -> None:
        """Sets what is known of a file of a port-in.

        ``PUT /accounts/{accountId}/portins/{portInId}/loas/{fileId}/metadata`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            file_id: File name that the service gave the document on upload.
            body: The message to send.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.port_ins.update_port_in_loa_metadata("port_in_id", "file_id", FileMetaData(...))
        """
        return await self._perform(
            UPDATE_PORT_IN_LOA_METADATA,
            options,
            body=body,
            port_in_id=port_in_id,
            file_id=file_id,
        )

    async def update_port_in_note(
        self,
        port_in_id: str,
        note_id: str,
        body: Note,
        **options: Unpack[CallOptions],
    ) -> None:
        """Changes a note on a port-in.

        ``PUT /accounts/{accountId}/portins/{portInId}/notes/{noteId}`` (v1 and v2).

        Args:
            port_in_id: Id of the port-in order.
            note_id: Id of the note.
            body: The message to send; it has to have ``description``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            await client.port_ins.update_port_in_note("port_in_id", "note_id", Note(description=...))
        """
        return await self._perform(UPDATE_PORT_IN_NOTE, options, body=body, port_in_id=port_in_id, note_id=note_id)

    def resume(self, order_id: str) -> OrderHandle[LnpOrderResponse, LnpOrderResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_PORT_IN, order_id)
