"""Group ``port_outs``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Body, DeclaredReply, Find, Gone, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.order_lists import Quantity
    from aiobandwidth._generated.models.port_ins import LnpOrderResponse, LnpPortInfoForGivenStatus, LnpResponseWrapper
    from aiobandwidth._generated.models.port_outs import PortOutRequest, PortOutResponse
    from aiobandwidth.orders import Created
    from aiobandwidth.paging import Paged

CANCEL_PORT_OUT: Operation[PortOutResponse] = Operation(
    id="cancelPortOut",
    group="port_outs",
    name="cancel_port_out",
    method="DELETE",
    paths={"v1": "/accounts/{accountId}/portouts/{portOutId}", "v2": "/accounts/{accountId}/portouts/{portOutId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_out_id", wire="portOutId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="PortOutResponse"),),
    rate_class="PORT_OUT",
    gone=Gone(status_paths=(("port_out_status",),), states=("CANCELLED", "CANCELED")),
    read_by="port_outs.get_port_out",
)

COUNT_PORT_OUTS: Operation[Quantity] = Operation(
    id="countPortOuts",
    group="port_outs",
    name="count_port_outs",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portouts/totals", "v2": "/accounts/{accountId}/portouts/totals"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="vendor_id", wire="vendorId"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Quantity"),),
    rate_class="HISTORY",
)

CREATE_PORT_OUT: Operation[PortOutResponse] = Operation(
    id="createPortOut",
    group="port_outs",
    name="create_port_out",
    method="POST",
    paths={"v1": "/accounts/{accountId}/portouts", "v2": "/accounts/{accountId}/portouts"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="xml", message="PortOutRequest"),
    replies=(DeclaredReply(status=200, media="xml", message="PortOutResponse"),),
    rate_class="PORT_OUT",
    created=True,
    find=Find(lists="port_outs.list_port_outs", item_made=(("order_date",),)),
    read_by="port_outs.list_port_outs",
)

GET_PORT_OUT: Operation[LnpOrderResponse] = Operation(
    id="getPortOut",
    group="port_outs",
    name="get_port_out",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portouts/{portOutId}", "v2": "/accounts/{accountId}/portouts/{portOutId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_out_id", wire="portOutId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="LnpOrderResponse"),),
    rate_class="HISTORY",
)

LIST_PORT_OUT_STATUSES: Operation[LnpResponseWrapper] = Operation(
    id="listPortOutStatuses",
    group="port_outs",
    name="list_port_out_statuses",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portouts/status", "v2": "/accounts/{accountId}/portouts/status"},
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

LIST_PORT_OUTS: Operation[LnpResponseWrapper] = Operation(
    id="listPortOuts",
    group="port_outs",
    name="list_port_outs",
    method="GET",
    paths={"v1": "/accounts/{accountId}/portouts", "v2": "/accounts/{accountId}/portouts"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="status", wire="status"),
        Param(name="date", wire="date", type="date"),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
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
)

UPDATE_PORT_OUT: Operation[PortOutResponse] = Operation(
    id="updatePortOut",
    group="port_outs",
    name="update_port_out",
    method="PUT",
    paths={"v1": "/accounts/{accountId}/portouts/{portOutId}", "v2": "/accounts/{accountId}/portouts/{portOutId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="port_out_id", wire="portOutId", place="path", required=True),
    ),
    body=Body(media="xml", message="PortOutRequest"),
    replies=(DeclaredReply(status=200, media="xml", message="PortOutResponse"),),
    rate_class="PORT_OUT",
    read_by="port_outs.get_port_out",
)


class PortOutsGroup(Group):
    """Giving numbers to other carriers."""

    __slots__ = ()

    async def cancel_port_out(self, port_out_id: str, **options: Unpack[CallOptions]) -> PortOutResponse:
        """Cancels a port-out.

        ``DELETE /accounts/{accountId}/portouts/{portOutId}`` (v1 and v2).

        Args:
            port_out_id: Id of the port-out.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_outs.cancel_port_out("port_out_id")
        """
        return await self._perform(CANCEL_PORT_OUT, options, port_out_id=port_out_id)

    async def count_port_outs(
        self,
        *,
        status: str | None = None,
        vendor_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Quantity:
        """Counts the port-outs in a state.

        ``GET /accounts/{accountId}/portouts/totals`` (v1 and v2).

        Args:
            status: State of the port-outs, in lower case, such as complete.
            vendor_id: Id of the vendor of the port-outs.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_outs.count_port_outs()
        """
        return await self._perform(COUNT_PORT_OUTS, options, status=status, vendor_id=vendor_id)

    async def create_port_out(self, body: PortOutRequest, **options: Unpack[CallOptions]) -> Created[PortOutResponse]:
        """Orders the porting of numbers to another carrier.

        The reply may name no id, and id is empty then; find the order in the list of port-outs. Read its state with
        get_port_out; it is over when PortOutStatus is COMPLETE or CANCELLED.

        ``POST /accounts/{accountId}/portouts`` (v1 and v2).

        Args:
            body: The message to send.

        Raises:
            BandwidthError: As for every call.

        Example:
            created = await client.port_outs.create_port_out(PortOutRequest(...))
        """
        return await self._create(CREATE_PORT_OUT, options, body=body)

    async def get_port_out(self, port_out_id: str, **options: Unpack[CallOptions]) -> LnpOrderResponse:
        """Reads a port-out and its state.

        ``GET /accounts/{accountId}/portouts/{portOutId}`` (v1 and v2).

        Args:
            port_out_id: Id of the port-out.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_outs.get_port_out("port_out_id")
        """
        return await self._perform(GET_PORT_OUT, options, port_out_id=port_out_id)

    def list_port_out_statuses(
        self,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LnpResponseWrapper, LnpPortInfoForGivenStatus]:
        """Lists the states of the port-outs of a range of days.

        ``GET /accounts/{accountId}/portouts/status`` (v1 and v2).

        Args:
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_outs.list_port_out_statuses():
                print(item)
        """
        return self._pages(
            LIST_PORT_OUT_STATUSES,
            options,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    def list_port_outs(
        self,
        *,
        status: str | None = None,
        date: dt.date | str | None = None,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[LnpResponseWrapper, LnpPortInfoForGivenStatus]:
        """Lists the port-outs.

        Only the port-outs of the last two years come back unless dates narrow the list.

        ``GET /accounts/{accountId}/portouts`` (v1 and v2).

        Args:
            status: State of the port-outs, in lower case, such as complete.
            date: Day on which the port-out was ordered.
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (1 to 1000; default 300).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.port_outs.list_port_outs():
                print(item)
        """
        return self._pages(
            LIST_PORT_OUTS,
            options,
            status=status,
            date=date,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )

    async def update_port_out(
        self,
        port_out_id: str,
        body: PortOutRequest,
        **options: Unpack[CallOptions],
    ) -> PortOutResponse:
        """Changes or cancels a port-out.

        ``PUT /accounts/{accountId}/portouts/{portOutId}`` (v1 and v2).

        Args:
            port_out_id: Id of the port-out.
            body: The message to send.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.port_outs.update_port_out("port_out_id", PortOutRequest(...))
        """
        return await self._perform(UPDATE_PORT_OUT, options, body=body, port_out_id=port_out_id)
