"""Group ``reports``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.reports import (
        Report,
        ReportInstance,
        ReportInstanceFileResponse,
        ReportInstanceResponse,
        ReportInstancesResponse,
        ReportResponse,
        ReportsResponse,
    )
    from aiobandwidth.files import Download
    from aiobandwidth.orders import Created
    from aiobandwidth.paging import Paged

CREATE_REPORT_INSTANCE: Operation[ReportInstanceResponse] = Operation(
    id="createReportInstance",
    group="reports",
    name="create_report_instance",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/reports/{reportId}/instances",
        "v2": "/accounts/{accountId}/reports/{reportId}/instances",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="report_id", wire="reportId", place="path", required=True),
    ),
    body=Body(media="xml", message="ReportInstance", required=(("output_format",),)),
    replies=(
        DeclaredReply(status=201, media="xml", message="ReportInstanceResponse"),
        DeclaredReply(status=400, media="xml", message="ReportInstanceResponse"),
        DeclaredReply(status=503, media="xml", message="ReportInstanceResponse"),
    ),
    rate_class="REPORTS",
    created=True,
    find=Find(
        lists="reports.list_report_instances",
        item_made=(("requested_at",),),
        same=(("output_format",), ("parameters",)),
    ),
    read_by="reports.list_report_instances",
)

GET_REPORT: Operation[ReportResponse] = Operation(
    id="getReport",
    group="reports",
    name="get_report",
    method="GET",
    paths={"v1": "/accounts/{accountId}/reports/{reportId}", "v2": "/accounts/{accountId}/reports/{reportId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="report_id", wire="reportId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ReportResponse"),
        DeclaredReply(status=404, media="xml", message="ReportResponse"),
    ),
)

GET_REPORT_INSTANCE: Operation[ReportInstanceResponse] = Operation(
    id="getReportInstance",
    group="reports",
    name="get_report_instance",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/reports/{reportId}/instances/{instanceId}",
        "v2": "/accounts/{accountId}/reports/{reportId}/instances/{instanceId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="report_id", wire="reportId", place="path", required=True),
        Param(name="instance_id", wire="instanceId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="xml", message="ReportInstanceResponse"),
        DeclaredReply(status=404, media="xml", message="ReportInstanceResponse"),
    ),
)

GET_REPORT_INSTANCE_FILE: Operation[bytes | ReportInstanceFileResponse] = Operation(
    id="getReportInstanceFile",
    group="reports",
    name="get_report_instance_file",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/reports/{reportId}/instances/{instanceId}/file",
        "v2": "/accounts/{accountId}/reports/{reportId}/instances/{instanceId}/file",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="report_id", wire="reportId", place="path", required=True),
        Param(name="instance_id", wire="instanceId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="bytes"),
        DeclaredReply(status=202, media="xml", message="ReportInstanceFileResponse"),
        DeclaredReply(status=307, media="empty"),
        DeclaredReply(status=404, media="xml", message="ReportInstanceFileResponse"),
    ),
    redirects=True,
)

LIST_ALL_REPORT_INSTANCES: Operation[ReportInstancesResponse] = Operation(
    id="listAllReportInstances",
    group="reports",
    name="list_all_report_instances",
    method="GET",
    paths={"v1": "/accounts/{accountId}/reports/instances", "v2": "/accounts/{accountId}/reports/instances"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="ReportInstancesResponse"),),
    paging=Paging(style="none", items=("instances", "instance"), item_key=("id",)),
)

LIST_REPORT_INSTANCES: Operation[ReportInstancesResponse] = Operation(
    id="listReportInstances",
    group="reports",
    name="list_report_instances",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/reports/{reportId}/instances",
        "v2": "/accounts/{accountId}/reports/{reportId}/instances",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="report_id", wire="reportId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ReportInstancesResponse"),),
    paging=Paging(style="none", items=("instances", "instance"), item_key=("id",)),
)

LIST_REPORTS: Operation[ReportsResponse] = Operation(
    id="listReports",
    group="reports",
    name="list_reports",
    method="GET",
    paths={"v1": "/accounts/{accountId}/reports", "v2": "/accounts/{accountId}/reports"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="ReportsResponse"),),
    paging=Paging(style="none", items=("reports", "report"), item_key=("id",)),
)

UPDATE_REPORT_INSTANCE: Operation[ReportInstanceResponse] = Operation(
    id="updateReportInstance",
    group="reports",
    name="update_report_instance",
    method="PUT",
    paths={
        "v1": "/accounts/{accountId}/reports/{reportId}/instances/{instanceId}",
        "v2": "/accounts/{accountId}/reports/{reportId}/instances/{instanceId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="report_id", wire="reportId", place="path", required=True),
        Param(name="instance_id", wire="instanceId", place="path", required=True),
    ),
    body=Body(media="xml", message="ReportInstance"),
    replies=(DeclaredReply(status=200, media="xml", message="ReportInstanceResponse"),),
    read_by="reports.get_report_instance",
)


class ReportsGroup(Group):
    """Reports, their runs and files."""

    __slots__ = ()

    async def create_report_instance(
        self,
        report_id: str,
        body: ReportInstance,
        **options: Unpack[CallOptions],
    ) -> Created[ReportInstanceResponse]:
        """Runs a report.

        The reply has no body; the id is taken from its Location header. The run is finished when its status is Ready.

        ``POST /accounts/{accountId}/reports/{reportId}/instances`` (v1 and v2).

        Args:
            report_id: Id of the report definition.
            body: The message to send; it has to have ``output_format``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest`` or ``ServerError``.

        Example:
            created = await client.reports.create_report_instance("report_id", ReportInstance(output_format=...))
        """
        return await self._create(CREATE_REPORT_INSTANCE, options, body=body, report_id=report_id)

    async def get_report(self, report_id: str, **options: Unpack[CallOptions]) -> ReportResponse:
        """Reads a report with its parameters.

        ``GET /accounts/{accountId}/reports/{reportId}`` (v1 and v2).

        Args:
            report_id: Id of the report definition.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.reports.get_report("report_id")
        """
        return await self._perform(GET_REPORT, options, report_id=report_id)

    async def get_report_instance(
        self,
        report_id: str,
        instance_id: str,
        **options: Unpack[CallOptions],
    ) -> ReportInstanceResponse:
        """Reads a run of a report and its state.

        ``GET /accounts/{accountId}/reports/{reportId}/instances/{instanceId}`` (v1 and v2).

        Args:
            report_id: Id of the report definition.
            instance_id: Id of one run of a report.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            reply = await client.reports.get_report_instance("report_id", "instance_id")
        """
        return await self._perform(GET_REPORT_INSTANCE, options, report_id=report_id, instance_id=instance_id)

    def get_report_instance_file(self, report_id: str, instance_id: str, **options: Unpack[CallOptions]) -> Download:
        """Reads the file of a finished run.

        Gives the bytes of the file, which may be a zip archive, or a message with a status while the run goes on.

        ``GET /accounts/{accountId}/reports/{reportId}/instances/{instanceId}/file`` (v1 and v2).

        Args:
            report_id: Id of the report definition.
            instance_id: Id of one run of a report.

        Raises:
            BandwidthError: As for every call; refusals are ``NotFound``.

        Example:
            await client.reports.get_report_instance_file("report_id", "instance_id").save("file")
        """
        return self._download(GET_REPORT_INSTANCE_FILE, options, report_id=report_id, instance_id=instance_id)

    def list_all_report_instances(
        self,
        **options: Unpack[CallOptions],
    ) -> Paged[ReportInstancesResponse, ReportInstance]:
        """Lists the runs of all reports.

        ``GET /accounts/{accountId}/reports/instances`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.reports.list_all_report_instances():
                print(item)
        """
        return self._pages(LIST_ALL_REPORT_INSTANCES, options)

    def list_report_instances(
        self,
        report_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[ReportInstancesResponse, ReportInstance]:
        """Lists the runs of a report.

        ``GET /accounts/{accountId}/reports/{reportId}/instances`` (v1 and v2).

        Args:
            report_id: Id of the report definition.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.reports.list_report_instances("report_id"):
                print(item)
        """
        return self._pages(LIST_REPORT_INSTANCES, options, report_id=report_id)

    def list_reports(self, **options: Unpack[CallOptions]) -> Paged[ReportsResponse, Report]:
        """Lists the reports that can be run.

        ``GET /accounts/{accountId}/reports`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.reports.list_reports():
                print(item)
        """
        return self._pages(LIST_REPORTS, options)

    async def update_report_instance(
        self,
        report_id: str,
        instance_id: str,
        body: ReportInstance,
        **options: Unpack[CallOptions],
    ) -> ReportInstanceResponse:
        """Changes a run of a report.

        ``PUT /accounts/{accountId}/reports/{reportId}/instances/{instanceId}`` (v1 and v2).

        Args:
            report_id: Id of the report definition.
            instance_id: Id of one run of a report.
            body: The message to send.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.reports.update_report_instance("report_id", "instance_id", ReportInstance(...))
        """
        return await self._perform(
            UPDATE_REPORT_INSTANCE,
            options,
            body=body,
            report_id=report_id,
            instance_id=instance_id,
        )
