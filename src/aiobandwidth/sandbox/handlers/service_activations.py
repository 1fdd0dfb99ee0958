"""Service activation: orders that switch voice and messaging of numbers on and off, and the check before."""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..collections import answer, one_of, require
from ..inventory import Number
from ..order_kinds import OrderKind
from ..routing import Call, Refused, Reply, Routes
from ..state import Flaw, OrderRecord, World

routes = Routes()

KIND = "serviceActivation"
MAXIMUM = 5000


def _numbers(call: Call, values: list[str]) -> list[str]:
    if len(values) > MAXIMUM:
        raise Refused(400, "bad-request", f"There are {len(values)} numbers; at most {MAXIMUM} are allowed")
    return call.numbers(values, "bad-request")


def _check(call: Call, request: m.ServiceActivationRequest) -> dict[str, Any]:
    one_of(request.action, m.ServiceActivationAction, "action", code="bad-request")
    services = request.services or m.ServiceSelection()
    for kind in services.voice:
        one_of(kind, m.VoiceServiceKind, "services.voice", code="bad-request")
    for kind in services.messaging:
        one_of(kind, m.MessagingServiceKind, "services.messaging", code="bad-request")
    if not services.voice and not services.messaging:
        raise Refused(400, "bad-request", "services names no service")
    return {"numbers": _numbers(call, request.phone_numbers)}


def _services(record: Number) -> set[str]:
    """Services that are on; a number in service begins with voice."""
    known = record.setting("services")
    return {"VOICE"} if known is None else set(known)


def _apply(world: World, order: OrderRecord) -> None:
    request: m.ServiceActivationRequest = order.request
    services = request.services or m.ServiceSelection()
    named = {name for name, listed in (("VOICE", services.voice), ("MESSAGING", services.messaging)) if listed}
    for tn in order.numbers:
        record = world.inventory.in_service(tn, order.account)
        if record is None:
            order.failed.append(tn)
            order.errors.append(Flaw("5076", "The number does not belong to this account", (tn,)))
            continue
        have = _services(record)
        record.set("services", sorted(have | named if request.action == "ACTIVATE" else have - named))
        record.modified = world.clock.time()
        order.completed.append(tn)


def _view(call: Call, order: OrderRecord) -> m.ServiceActivationReply:
    request: m.ServiceActivationRequest = order.request
    data = m.ServiceActivation(
        order_id=order.id,
        order_status=order.status,
        customer_order_id=order.customer_order_id,
        action=request.action,
        phone_numbers=call.tns(order.numbers),
        services=request.services,
    )
    errors = [
        m.ApiError(
            code=int(flaw.code),
            type="bad-request",
            description=flaw.description,
            meta={"phoneNumbers": call.tns(flaw.tns)},
        )
        for flaw in order.errors
    ]
    return m.ServiceActivationReply(links=[], data=data, errors=errors)


ORDERS = OrderKind(
    KIND,
    m.ServiceActivationRequest,
    what="Service activation order",
    type="service_activation",
    check=_check,
    carry_out=_apply,
    view=_view,
    required="bad-request",
    customer_code="bad-request",
    missing=("not-found", "There is no service activation order '{}'"),
)
ORDERS.serve(
    routes,
    create="service_activations.create_service_activation",
    get="service_activations.get_service_activation",
)


@routes.serve("service_activations.check_service_activation")
def check_numbers(call: Call) -> Reply:
    """Tell for each number which services could be switched on, and which are on."""
    body = call.read(m.ServiceActivationCheck)
    require(call, body, "bad-request")
    found = []
    for tn in _numbers(call, body.phone_numbers):
        record = call.world.inventory.in_service(tn, call.account.id)
        states = [_state(record, name) for name in ("VOICE", "MESSAGING", "EMERGENCY")]
        kinds = m.ServiceEligibilityByType(voice=states[0], messaging=states[1], emergency=states[2])
        found.append(m.ServiceEligibility(phone_number=call.tn(tn), service_types=kinds))
    data = m.ServiceEligibilities(phone_numbers=found)
    return answer(call, m.ServiceActivationCheckReply(links=[], data=data, errors=[]))


def _state(record: Number | None, service: str) -> m.ServiceState:
    if record is None:
        reason = m.CodeAndDescription(code="5076", description="The number does not belong to this account")
        return m.ServiceState(reasons=[reason])
    return m.ServiceState(status="IN_SERVICE" if service in _services(record) else "READY_TO_ACTIVATE")
