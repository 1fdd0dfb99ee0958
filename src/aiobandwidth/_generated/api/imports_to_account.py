"""Group ``imports_to_account``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param

if TYPE_CHECKING:
    import datetime as dt
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.import_to_account import Batch, Batches, ImportToAccountNumberOrderResponse
    from aiobandwidth._generated.models.order_lists import OrderIdUserIdDate, ResponseSelectWrapper
    from aiobandwidth._generated.models.order_notes import OrderHistoryWrapper
    from aiobandwidth.paging import Paged

GET_IMPORT_TO_ACCOUNT: Operation[ImportToAccountNumberOrderResponse] = Operation(
    id="getImportToAccount",
    group="imports_to_account",
    name="get_import_to_account",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importToAccount/{orderId}",
        "v2": "/accounts/{accountId}/importToAccount/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ImportToAccountNumberOrderResponse"),),
    rate_class="HISTORY",
)

GET_IMPORT_TO_ACCOUNT_HISTORY: Operation[OrderHistoryWrapper] = Operation(
    id="getImportToAccountHistory",
    group="imports_to_account",
    name="get_import_to_account_history",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importToAccount/{orderId}/history",
        "v2": "/accounts/{accountId}/importToAccount/{orderId}/history",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="OrderHistoryWrapper"),),
    rate_class="HISTORY",
)

LIST_IMPORT_TO_ACCOUNT_BATCH_ORDERS: Operation[Batches] = Operation(
    id="listImportToAccountBatchOrders",
    group="imports_to_account",
    name="list_import_to_account_batch_orders",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importToAccount/batches/{batchId}",
        "v2": "/accounts/{accountId}/importToAccount/batches/{batchId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="batch_id", wire="batchId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="Batches"),),
    paging=Paging(style="none", items=("batch",), item_key=("order_id",)),
    rate_class="HISTORY",
)

LIST_IMPORT_TO_ACCOUNT_BATCHES: Operation[Batches] = Operation(
    id="listImportToAccountBatches",
    group="imports_to_account",
    name="list_import_to_account_batches",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/importToAccount/batches",
        "v2": "/accounts/{accountId}/importToAccount/batches",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    replies=(DeclaredReply(status=200, media="xml", message="Batches"),),
    paging=Paging(style="none", items=("batch",), item_key=("order_id",)),
    rate_class="HISTORY",
)

LIST_IMPORTS_TO_ACCOUNT: Operation[ResponseSelectWrapper] = Operation(
    id="listImportsToAccount",
    group="imports_to_account",
    name="list_imports_to_account",
    method="GET",
    paths={"v1": "/accounts/{accountId}/importToAccount", "v2": "/accounts/{accountId}/importToAccount"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="start_date", wire="startdate", type="date"),
        Param(name="end_date", wire="enddate", type="date"),
        Param(name="page", wire="page"),
        Param(name="size", wire="size", type="int", minimum=1),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="ResponseSelectWrapper"),),
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
)


class ImportsToAccountGroup(Group):
    """Numbers that the carrier brought into the account."""

    __slots__ = ()

    async def get_import_to_account(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> ImportToAccountNumberOrderResponse:
        """Reads an import order and its state.

        ``GET /accounts/{accountId}/importToAccount/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.imports_to_account.get_import_to_account("order_id")
        """
        return await self._perform(GET_IMPORT_TO_ACCOUNT, options, order_id=order_id)

    async def get_import_to_account_history(self, order_id: str, **options: Unpack[CallOptions]) -> OrderHistoryWrapper:
        """Reads what happened to an import order.

        ``GET /accounts/{accountId}/importToAccount/{orderId}/history`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call.

        Example:
            reply = await client.imports_to_account.get_import_to_account_history("order_id")
        """
        return await self._perform(GET_IMPORT_TO_ACCOUNT_HISTORY, options, order_id=order_id)

    def list_import_to_account_batch_orders(
        self,
        batch_id: str,
        **options: Unpack[CallOptions],
    ) -> Paged[Batches, Batch]:
        """Lists the orders of a batch.

        ``GET /accounts/{accountId}/importToAccount/batches/{batchId}`` (v1 and v2).

        Args:
            batch_id: Id of the batch.

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.imports_to_account.list_import_to_account_batch_orders("batch_id"):
                print(item)
        """
        return self._pages(LIST_IMPORT_TO_ACCOUNT_BATCH_ORDERS, options, batch_id=batch_id)

    def list_import_to_account_batches(self, **options: Unpack[CallOptions]) -> Paged[Batches, Batch]:
        """Lists the batches of imports, with an entry for each of their orders.

        ``GET /accounts/{accountId}/importToAccount/batches`` (v1 and v2).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.imports_to_account.list_import_to_account_batches():
                print(item)
        """
        return self._pages(LIST_IMPORT_TO_ACCOUNT_BATCHES, options)

    def list_imports_to_account(
        self,
        *,
        start_date: dt.date | str | None = None,
        end_date: dt.date | str | None = None,
        page: str | None = None,
        size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[ResponseSelectWrapper, OrderIdUserIdDate]:
        """Lists the orders that imported numbers into the account.

        ``GET /accounts/{accountId}/importToAccount`` (v1 and v2).

        Args:
            start_date: First day of the range; goes together with the last day.
            end_date: Last day of the range; goes together with the first day.
            page: Id of the first order on the page, or 1 for the first page (default 1).
            size: Rows on a page (at least 1).

        Raises:
            BandwidthError: As for every call.

        Example:
            async for item in client.imports_to_account.list_imports_to_account():
                print(item)
        """
        return self._pages(
            LIST_IMPORTS_TO_ACCOUNT,
            options,
            start_date=start_date,
            end_date=end_date,
            page=page,
            size=size,
        )
