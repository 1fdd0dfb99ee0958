"""Group ``toll_free_porting_validations``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Find, Operation, Paging, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.toll_free_porting_validations import (
        TollFreePortingValidation,
        TollFreePortingValidationResponse,
        TollFreePortingValidationResponses,
    )
    from aiobandwidth.orders import OrderHandle
    from aiobandwidth.paging import Paged

CANCEL_TOLL_FREE_PORTING_VALIDATION: Operation[TollFreePortingValidationResponse] = Operation(
    id="cancelTollFreePortingValidation",
    group="toll_free_porting_validations",
    name="cancel_toll_free_porting_validation",
    method="PATCH",
    paths={
        "v1": "/accounts/{accountId}/tollFreePortingValidations/{orderId}",
        "v2": "/accounts/{accountId}/tollFreePortingValidations/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    body=Body(media="xml", message="TollFreePortingValidation", required=(("processing_status",),)),
    replies=(
        DeclaredReply(status=200, media="xml", message="TollFreePortingValidationResponse"),
        DeclaredReply(status=400, media="xml", message="TollFreePortingValidationResponse"),
        DeclaredReply(status=409, media="xml", message="TollFreePortingValidationResponse"),
    ),
    read_by="toll_free_porting_validations.get_toll_free_porting_validation",
)

CREATE_TOLL_FREE_PORTING_VALIDATION: Operation[TollFreePortingValidationResponse] = Operation(
    id="createTollFreePortingValidation",
    group="toll_free_porting_validations",
    name="create_toll_free_porting_validation",
    method="POST",
    paths={
        "v1": "/accounts/{accountId}/tollFreePortingValidations",
        "v2": "/accounts/{accountId}/tollFreePortingValidations",
    },
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="xml",
        message="TollFreePortingValidation",
        required=(("toll_free_number_list", "toll_free_number"),),
    ),
    replies=(
        DeclaredReply(status=201, media="xml", message="TollFreePortingValidationResponse"),
        DeclaredReply(status=400, media="xml", message="TollFreePortingValidationResponse"),
        DeclaredReply(status=409, media="xml", message="TollFreePortingValidationResponse"),
        DeclaredReply(status=502, media="xml", message="TollFreePortingValidationResponse"),
    ),
    order=Asynchronous(
        kind="tollFreePortingValidations",
        id_paths=(("toll_free_porting_validation", "order_id"),),
        state="toll_free_porting_validations.get_toll_free_porting_validation",
        status_paths=(("toll_free_porting_validation", "processing_status"),),
        final=("COMPLETE", "COMPLETED", "FAILED", "CANCELLED", "CANCELED"),
        failed=("FAILED", "CANCELLED", "CANCELED"),
    ),
    customer_order_id=True,
    find=Find(
        lists="toll_free_porting_validations.list_toll_free_porting_validations",
        read=True,
        at=(("toll_free_porting_validation",),),
        item_at=("toll_free_porting_validation",),
        made=(("toll_free_porting_validation", "order_create_date"),),
        item_made=(("toll_free_porting_validation", "order_create_date"),),
        same=(("toll_free_number_list",),),
    ),
    read_by="toll_free_porting_validations.list_toll_free_porting_validations",
)

GET_TOLL_FREE_PORTING_VALIDATION: Operation[TollFreePortingValidationResponse] = Operation(
    id="getTollFreePortingValidation",
    group="toll_free_porting_validations",
    name="get_toll_free_porting_validation",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/tollFreePortingValidations/{orderId}",
        "v2": "/accounts/{accountId}/tollFreePortingValidations/{orderId}",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TollFreePortingValidationResponse"),),
    rate_class="HISTORY",
)

LIST_TOLL_FREE_PORTING_VALIDATIONS: Operation[TollFreePortingValidationResponses] = Operation(
    id="listTollFreePortingValidations",
    group="toll_free_porting_validations",
    name="list_toll_free_porting_validations",
    method="GET",
    paths={
        "v1": "/accounts/{accountId}/tollFreePortingValidations",
        "v2": "/accounts/{accountId}/tollFreePortingValidations",
    },
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="toll_free_number", wire="tollFreeNumber", format="tn"),
    ),
    replies=(DeclaredReply(status=200, media="xml", message="TollFreePortingValidationResponses"),),
    paging=Paging(
        style="none",
        items=("toll_free_porting_validation_response",),
        item_key=("toll_free_porting_validation", "order_id"),
    ),
    rate_class="HISTORY",
)


class TollFreePortingValidationsGroup(Group):
    """Checks of toll-free numbers before they are ported in."""

    __slots__ = ()

    async def cancel_toll_free_porting_validation(
        self,
        order_id: str,
        body: TollFreePortingValidation,
        **options: Unpack[CallOptions],
    ) -> TollFreePortingValidationResponse:
        """Cancels a validation of toll-free numbers.

        The body has the ProcessingStatus CANCELLED and nothing else. It works only while the order is in PROCESSING.

        ``PATCH /accounts/{accountId}/tollFreePortingValidations/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.
            body: The message to send; it has to have ``processing_status``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound`` or ``Conflict``.

        Example:
            reply = await client.toll_free_porting_validations.cancel_toll_free_porting_validation(
                "order_id",
                TollFreePortingValidation(processing_status=...),
            )
        """
        return await self._perform(CANCEL_TOLL_FREE_PORTING_VALIDATION, options, body=body, order_id=order_id)

    async def create_toll_free_porting_validation(
        self,
        body: TollFreePortingValidation,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[TollFreePortingValidationResponse, TollFreePortingValidationResponse]:
        """Orders a validation of toll-free numbers.

        Sorts the numbers by RespOrg and tells which are spare, unavailable, denied, disconnected or in transition. The
        reply may already have a final state.

        ``POST /accounts/{accountId}/tollFreePortingValidations`` (v1 and v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, COMPLETED, FAILED, CANCELLED or CANCELED.

        Args:
            body: The message to send; it has to have ``toll_free_number_list.toll_free_number``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``StatusError``, ``Conflict``, ``RateLimited`` or ``ServerError``.

        Example:
            order = await client.toll_free_porting_validations.create_toll_free_porting_validation(
                TollFreePortingValidation(toll_free_number_list=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_TOLL_FREE_PORTING_VALIDATION, options, body=body)

    async def get_toll_free_porting_validation(
        self,
        order_id: str,
        **options: Unpack[CallOptions],
    ) -> TollFreePortingValidationResponse:
        """Reads a validation of toll-free numbers, its state and what it gave.

        ``GET /accounts/{accountId}/tollFreePortingValidations/{orderId}`` (v1 and v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized``, ``Forbidden``, ``NotFound`` or
                ``RateLimited``.

        Example:
            reply = await client.toll_free_porting_validations.get_toll_free_porting_validation("order_id")
        """
        return await self._perform(GET_TOLL_FREE_PORTING_VALIDATION, options, order_id=order_id)

    def list_toll_free_porting_validations(
        self,
        *,
        toll_free_number: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Paged[TollFreePortingValidationResponses, TollFreePortingValidationResponse]:
        """Lists the recent validations of toll-free numbers.

        ``GET /accounts/{accountId}/tollFreePortingValidations`` (v1 and v2).

        Args:
            toll_free_number: A toll-free number that the order contains.

        Raises:
            BandwidthError: As for every call; refusals are ``Unauthorized``, ``Forbidden`` or ``NotFound``.

        Example:
            async for item in client.toll_free_porting_validations.list_toll_free_porting_validations():
                print(item)
        """
        return self._pages(LIST_TOLL_FREE_PORTING_VALIDATIONS, options, toll_free_number=toll_free_number)

    def resume(
        self,
        order_id: str,
    ) -> OrderHandle[TollFreePortingValidationResponse, TollFreePortingValidationResponse]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_TOLL_FREE_PORTING_VALIDATION, order_id)
