"""Group ``billing_detail_records``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Operation, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.billing_reports import Bdr, BdrCreationResponse, BdrRetrievalResponse
    from aiobandwidth.files import Download
    from aiobandwidth.orders import Created

CREATE_BILLING_DETAIL_RECORDS: Operation[BdrCreationResponse] = Operation(
    id="createBillingDetailRecords",
    group="billing_detail_records",
    name="create_billing_detail_records",
    method="POST",
    paths={"v1": "/accounts/{accountId}/bdrs"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="Bdr", required=(("start_date",), ("end_date",))),
    replies=(
        DeclaredReply(status=202, media="xml", message="BdrCreationResponse"),
        DeclaredReply(status=400, media="xml", message="BdrCreationResponse"),
    ),
    rate_class="REPORTS",
    created=True,
    replaced_by="billing_reports.create_billing_report",
    deprecated=True,
)

GET_BILLING_DETAIL_RECORDS: Operation[BdrRetrievalResponse | bytes] = Operation(
    id="getBillingDetailRecords",
    group="billing_detail_records",
    name="get_billing_detail_records",
    method="GET",
    paths={"v1": "/accounts/{accountId}/bdrs/{bdrId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bdr_id", wire="bdrId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="BdrRetrievalResponse"),
        DeclaredReply(status=200, media="bytes"),
        DeclaredReply(status=303, media="empty"),
        DeclaredReply(status=400, media="xml", message="BdrRetrievalResponse"),
        DeclaredReply(status=404, media="xml", message="BdrRetrievalResponse"),
    ),
    replaced_by="billing_reports.get_billing_report",
    deprecated=True,
    redirects=True,
)

GET_BILLING_DETAIL_RECORDS_FILE: Operation[bytes] = Operation(
    id="getBillingDetailRecordsFile",
    group="billing_detail_records",
    name="get_billing_detail_records_file",
    method="GET",
    paths={"v1": "/accounts/{accountId}/bdrs/{bdrId}/file"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="bdr_id", wire="bdrId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="bytes"),),
    replaced_by="billing_reports.get_billing_report_file",
    deprecated=True,
    redirects=True,
)


class BillingDetailRecordsGroup(Group):
    """Archives of billing detail records, v1 only; the billing reports take their place."""

    __slots__ = ()

    async def create_billing_detail_records(
        self,
        body: Bdr,
        **options: Unpack[CallOptions],
    ) -> Created[BdrCreationResponse]:
        """Orders an archive of billing detail records over a range of days.

        The end of the Location header is the id.

        ``POST /accounts/{accountId}/bdrs`` (v1).

        In the other version use ``billing_reports.create_billing_report``.

        Deprecated by the carrier.

        Args:
            body: The message to send; it has to have ``start_date`` and ``end_date``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``.

        Example:
            created = await client.billing_detail_records.create_billing_detail_records(Bdr(start_date=..., end_date=...))
        """
        return await self._create(CREATE_BILLING_DETAIL_RECORDS, options, body=body)

    def get_billing_detail_records(self, bdr_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads whether an archive is ready, and the archive itself if it is.

        A finished archive redirects to its file.

        ``GET /accounts/{accountId}/bdrs/{bdrId}`` (v1).

        In the other version use ``billing_reports.get_billing_report``.

        Deprecated by the carrier.

        Args:
            bdr_id: Id of the archive, which came in the Location header when it was ordered.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``NotFound``.

        Example:
            await client.billing_detail_records.get_billing_detail_records("bdr_id").save("file")
        """
        return self._download(GET_BILLING_DETAIL_RECORDS, options, bdr_id=bdr_id)

    def get_billing_detail_records_file(self, bdr_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads the file of a finished archive.

        ``GET /accounts/{accountId}/bdrs/{bdrId}/file`` (v1).

        In the other version use ``billing_reports.get_billing_report_file``.

        Deprecated by the carrier.

        Args:
            bdr_id: Id of the archive, which came in the Location header when it was ordered.

        Raises:
            BandwidthError: As for every call.

        Example:
            await client.billing_detail_records.get_billing_detail_records_file("bdr_id").save("file")
        """
        return self._download(GET_BILLING_DETAIL_RECORDS_FILE, options, bdr_id=bdr_id)
