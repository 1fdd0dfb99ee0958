"""Administrative parameters of orders of any kind, v1 only."""

from __future__ import annotations

from aiobandwidth import models as m

from ..routing import Call, Refused, Reply, Routes, xml
from ..state import OrderRecord

routes = Routes()

_STATES = ("changed", "seen", "responded", "quiet")
_LONGEST = 63
_NAME = "admin_parameters"


def _find(call: Call) -> OrderRecord:
    """The order that the path names; the kind is a path segment in any letter case."""
    wanted = call.params["orderType"].lower()
    for kind, book in call.account.books.items():
        order = book.get(call.params["orderId"]) if kind.lower() == wanted else None
        if order is not None and call.world.visible(order):
            return order
    raise Refused(404, "5035", f"The order {call.params['orderId']} was not found")


def _reply(order: OrderRecord) -> Reply:
    return xml(m.AdminParametersResponse(admin_parameters=order.extra[_NAME]))


@routes.serve("orders.get_order_admin_parameters")
def get(call: Call) -> Reply:
    order = _find(call)
    if _NAME not in order.extra:
        raise Refused(404, "5036", "The order has no admin parameters")
    return _reply(order)


@routes.serve("orders.update_order_admin_parameters")
def update(call: Call) -> Reply:
    """Set the parameters."""
    order, request = _find(call), call.read(m.AdminParameters)
    if request.activity_state is None and request.bandwidth_prime is None:
        raise Refused(400, "5039", "The admin parameters are missing")
    if request.activity_state is not None and request.activity_state.lower() not in _STATES:
        raise Refused(400, "5038", f"The activity state has to be one of {', '.join(_STATES)}")
    if request.bandwidth_prime is not None and len(request.bandwidth_prime) > _LONGEST:
        raise Refused(400, "5037", f"The prime name has at most {_LONGEST} characters")
    order.extra[_NAME] = request
    call.world.record(call, "admin-parameters", order=order)
    return _reply(order)


@routes.serve("orders.delete_order_admin_parameters")
def delete(call: Call) -> Reply:
    """Remove the parameters; answers with what they were."""
    order = _find(call)
    if _NAME not in order.extra:
        raise Refused(400, "5036", "The order has no admin parameters")
    reply = _reply(order)
    del order.extra[_NAME]
    call.world.record(call, "admin-parameters-deleted", order=order)
    return reply
