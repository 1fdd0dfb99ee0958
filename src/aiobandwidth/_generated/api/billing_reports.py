"""Group ``billing_reports``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.billing_reports import (
        BillingReport,
        BillingReportArchiveRetrievalResponse,
        BillingReportCreationResponse,
        BillingReportRetrievalResponse,
        BillingReportsRetrievalResponse,
    )
    from aiobandwidth.files import Download
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CREATE_BILLING_REPORT: Operation[BillingReportCreationResponse] = Operation(
    id="createBillingReport",
    group="billing_reports",
    name="create_billing_report",
    method="POST",
    paths={"v1": "/accounts/{accountId}/billingreports", "v2": "/accounts/{accountId}/billingreports"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="BillingReport",
        required=(("type",), ("date_range", "start_date"), ("date_range", "end_date")),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="BillingReportCreationResponse"),
        DeclaredReply(status=400, media="xml", message="BillingReportCreationResponse"),
    ),
    order=Asynchronous(
        kind="billingreports",
        id_paths=(),
        state="billing_reports.get_billing_report",
        status_paths=(("report_status",),),
        final=("COMPLETED", "COMPLETE"),
    ),
    rate_class="REPORTS",
    read_by="billing_reports.list_billing_reports",
)

GET_BILLING_REPORT: Operation[BillingReportRetrievalResponse] = Operation(
    id="getBillingReport",
    group="billing_reports",
    name="get_billing_report",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/billingreports/{billingReportId}",
        "v2": "/accounts/{accountId}/billingreports/{billingReportId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="billing_report_id", wire="billingReportId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BillingReportRetrievalResponse"),
        DeclaredReply(status=400, media="xml", message="BillingReportRetrievalResponse"),
        DeclaredReply(status=404, media="xml", message="BillingReportRetrievalResponse"),
    ),
    redirects=True,
)

GET_BILLING_REPORT_FILE: Operation[bytes | BillingReportArchiveRetrievalResponse] = Operation(
    id="getBillingReportFile",
    group="billing_reports",
    name="get_billing_report_file",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/billingreports/{billingReportId}/file",
        "v2": "/accounts/{accountId}/billingreports/{billingReportId}/file",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="billing_report_id", wire="billingReportId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="bytes"),
        DeclaredReply(status=200, media="xml", message="BillingReportArchiveRetrievalResponse"),
        DeclaredReply(status=400, media="xml", message="BillingReportArchiveRetrievalResponse"),
        DeclaredReply(status=404, media="xml", message="BillingReportArchiveRetrievalResponse"),
    ),
    redirects=True,
)

LIST_BILLING_REPORTS: Operation[BillingReportsRetrievalResponse] = Operation(
    id="listBillingReports",
    group="billing_reports",
    name="list_billing_reports",
    method="GET",
    paths={"v1": "/accounts/{accountId}/billingreports", "v2": "/accounts/{accountId}/billingreports"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True), Param(name="kind", wire="kind")),
    replies=(
        DeclaredReply(status=200, media="xml", message="BillingReportsRetrievalResponse"),
        DeclaredReply(status=204, media="empty"),
    ),
    paging=Paging(style="none", items=("billing_report_list", "billing_report"), item_key=("billing_report_id",)),
    empty=(204,),
)


class BillingReportsGroup(Group):
    """Billing reports, their state and files."""

    __slots__ = ()

    async def create_billing_report(
        self,
        body: BillingReport,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[BillingReportCreationResponse, BillingReportRetrievalResponse]:
        """Orders a billing report over a range of days.

        The end of the Location header is the id.

        ``POST /accounts/{accountId}/billingreports`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETED or COMPLETE.

        Args:
            body: The message to send; it has to have ``type`` and ``date_range.start_date`` and
                ``date_range.end_date``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            order = await client.billing_reports.create_billing_report(BillingReport(type=..., date_range=...))
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_BILLING_REPORT, options, body=body)

    async def get_billing_report(
        self,
        billing_report_id: str,
        **options: Unpack[CallOptions],
    ) -> BillingReportRetrievalResponse:
        """Reads the state of a billing report.

        The Location header of the reply for a finished report leads to its file.

        ``GET /accounts/{accountId}/billingreports/{billingReportId}`` (v1 and v2).

        Args:
            billing_report_id: Id of the billing report.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            reply = await client.billing_reports.get_billing_report("billing_report_id")
        """
        return await self._perform(GET_BILLING_REPORT, options, billing_report_id=billing_report_id)

    def get_billing_report_file(self, billing_report_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads the file of a finished billing report.

        Gives the bytes of a zip archive of CSV files, or a message with the state.

        ``GET /accounts/{accountId}/billingreports/{billingReportId}/file`` (v1 and v2).

        Args:
            billing_report_id: Id of the billing report.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            await client.billing_reports.get_billing_report_file("billing_report_id").save("file")
        """
        return self._download(GET_BILLING_REPORT_FILE, options, billing_report_id=billing_report_id)

    def list_billing_reports(
        self,
        *,
        kind: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[BillingReportsRetrievalResponse, BillingReport]:
        """Lists the billing reports of a kind.

        ``GET /accounts/{accountId}/billingreports`` (v1 and v2).

        Args:
            kind: Kinds of billing reports, one or more with commas between, such as BDR, MDR or INVOICE (default
                DIDSNAP,DIDSNAP_MSG).

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            async for item in client.billing_reports.list_billing_reports():
                print(item)
        """
        return self._pages(LIST_BILLING_REPORTS, options, kind=kind)

    def resume(self, order_id: str) -> OrderHandle[BillingReportCreationResponse, BillingReportRetrievalResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_BILLING_REPORT, order_id)
