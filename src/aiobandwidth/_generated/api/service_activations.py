"""Group ``service_activations``: operations and their methods. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.group import Group
from aiobandwidth._core.operation import Asynchronous, Body, DeclaredReply, Operation, Param

if TYPE_CHECKING:
    from typing import Unpack

    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._generated.models.json_universal_platform import (
        ServiceActivationCheck,
        ServiceActivationCheckReply,
        ServiceActivationReply,
        ServiceActivationRequest,
    )
    from aiobandwidth.orders import OrderHandle

CHECK_SERVICE_ACTIVATION: Operation[ServiceActivationCheckReply] = Operation(
    id="checkServiceActivation",
    group="service_activations",
    name="check_service_activation",
    method="POST",
    paths={"v2": "/accounts/{accountId}/serviceActivationChecker"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(media="json", message="ServiceActivationCheck", required=(("phone_numbers",),)),
    replies=(
        DeclaredReply(status=200, media="json", message="ServiceActivationCheckReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    reads=True,
)

CREATE_SERVICE_ACTIVATION: Operation[ServiceActivationReply] = Operation(
    id="createServiceActivation",
    group="service_activations",
    name="create_service_activation",
    method="POST",
    paths={"v2": "/accounts/{accountId}/serviceActivation"},
    params=(Param(name="account_id", wire="accountId", place="path", required=True),),
    body=Body(
        media="json",
        message="ServiceActivationRequest",
        required=(("action",), ("phone_numbers",), ("services",)),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ServiceActivationReply"),
        DeclaredReply(status=201, media="json", message="ServiceActivationReply"),
        DeclaredReply(status=202, media="json", message="ServiceActivationReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
    order=Asynchronous(
        kind="serviceActivation",
        id_paths=(("data", "order_id"),),
        state="service_activations.get_service_activation",
        status_paths=(("data", "order_status"),),
        final=("COMPLETE", "PARTIAL", "FAILED"),
        failed=("FAILED",),
        pending=("RECEIVED", "PROCESSING"),
    ),
    customer_order_id=True,
)

GET_SERVICE_ACTIVATION: Operation[ServiceActivationReply] = Operation(
    id="getServiceActivation",
    group="service_activations",
    name="get_service_activation",
    method="GET",
    paths={"v2": "/accounts/{accountId}/serviceActivation/{orderId}"},
    params=(
        Param(name="account_id", wire="accountId", place="path", required=True),
        Param(name="order_id", wire="orderId", place="path", required=True),
    ),
    replies=(
        DeclaredReply(status=200, media="json", message="ServiceActivationReply"),
        DeclaredReply(status=400, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=401, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=403, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=404, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=429, media="json", message="ErrorEnvelope"),
        DeclaredReply(status=500, media="json", message="ErrorEnvelope"),
    ),
)


class ServiceActivationsGroup(Group):
    """Orders that switch voice and messaging of numbers on and off, in JSON, v2 only."""

    __slots__ = ()

    async def check_service_activation(
        self,
        body: ServiceActivationCheck,
        **options: Unpack[CallOptions],
    ) -> ServiceActivationCheckReply:
        """Tells which services numbers have or may have.

        ``POST /accounts/{accountId}/serviceActivationChecker`` (v2).

        Args:
            body: The message to send; it has to have ``phone_numbers``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.service_activations.check_service_activation(ServiceActivationCheck(phone_numbers=...))
        """
        return await self._perform(CHECK_SERVICE_ACTIVATION, options, body=body)

    async def create_service_activation(
        self,
        body: ServiceActivationRequest,
        **options: Unpack[CallOptions],
    ) -> OrderHandle[ServiceActivationReply, ServiceActivationReply]:
        """Orders that services of numbers are switched on or off.

        ``POST /accounts/{accountId}/serviceActivation`` (v2).

        Creates an asynchronous order; await ``wait()`` on what comes back. It ends as COMPLETE, PARTIAL or FAILED.

        Args:
            body: The message to send; it has to have ``action`` and ``phone_numbers`` and ``services``.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            order = await client.service_activations.create_service_activation(
                ServiceActivationRequest(action=..., phone_numbers=..., services=...),
            )
            await order.wait(timeout=600)
        """
        return await self._place(CREATE_SERVICE_ACTIVATION, options, body=body)

    async def get_service_activation(self, order_id: str, **options: Unpack[CallOptions]) -> ServiceActivationReply:
        """Reads a service activation order and its state.

        ``GET /accounts/{accountId}/serviceActivation/{orderId}`` (v2).

        Args:
            order_id: Id of the order.

        Raises:
            BandwidthError: As for every call; refusals are ``BadRequest``, ``Unauthorized``, ``Forbidden``,
                ``NotFound``, ``RateLimited`` or ``ServerError``.

        Example:
            reply = await client.service_activations.get_service_activation("order_id")
        """
        return await self._perform(GET_SERVICE_ACTIVATION, options, order_id=order_id)

    def resume(self, order_id: str) -> OrderHandle[ServiceActivationReply, ServiceActivationReply]:
        """Take up an order again by its id, in this or another process."""
        return self._resume(CREATE_SERVICE_ACTIVATION, order_id)
