"""Numbers assignment: marks numbers of the account as handed to an end user, or as free again.

These orders are carried out at once; the reply to a new one has its last state already.
"""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..collections import answer
from ..order_kinds import OrderKind, listed_numbers
from ..routing import Call, Refused, Reply, Routes
from ..state import Flaw, OrderRecord, World
from ..views import localized

routes = Routes()

KIND = "numbersAssignment"
ACTIONS = ("ASSIGN", "UNASSIGN")


def _check(call: Call, request: m.TelephoneNumbersAssignmentOrder) -> dict[str, Any]:
    action = str(request.action or "").upper()
    if action not in ACTIONS:
        raise Refused(400, "13554", "The Action has to be ASSIGN or UNASSIGN")
    listed = request.telephone_numbers.telephone_number if request.telephone_numbers is not None else []
    numbers = listed_numbers(call, listed, none="5212", wrong="5070", many="5211")
    return {"numbers": numbers, "extra": {"action": action}}


def _apply(world: World, order: OrderRecord) -> None:
    for tn in order.numbers:
        record = world.inventory.in_service(tn, order.account)
        if record is None:
            order.failed.append(tn)
            order.errors.append(Flaw("5076", "The number does not belong to this account.", (tn,)))
            continue
        record.set("assigned", order.extra["action"] == "ASSIGN")
        record.modified = world.clock.time()
        order.completed.append(tn)


def _view(call: Call, order: OrderRecord) -> m.TelephoneNumbersAssignmentOrderResponse:
    wrong = [
        m.Error(
            code=flaw.code,
            description=flaw.description,
            telephone_numbers=m.TelephoneNumbers(telephone_number=list(flaw.tns)),
        )
        for flaw in localized(call, order.errors)
    ]
    return m.TelephoneNumbersAssignmentOrderResponse(
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        processing_status=order.status,
        total_quantity=len(order.numbers),
        failed_quantity=len(order.failed),
        telephone_numbers_assignment_order=m.TelephoneNumbersAssignmentOrder(
            customer_order_id=order.customer_order_id,
            action=order.extra["action"],
            telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(order.numbers)),
        ),
        errors=m.Errors(error=wrong) if wrong else None,
    )


def _summary(_call: Call, order: OrderRecord) -> m.TelephoneNumbersAssignmentOrderSummary:
    return m.TelephoneNumbersAssignmentOrderSummary(
        account_id_=order.account,
        customer_order_id=order.customer_order_id,
        total_quantity=len(order.numbers),
        failed_quantity=len(order.failed) or None,
        user_id=order.user,
        order_date=when(order.created),
        order_type="NUMBERS_ASSIGNMENT_ORDER",
        order_status=order.status,
        action=order.extra["action"],
        order_id=order.id,
    )


def _wanted(call: Call, order: OrderRecord) -> bool:
    action = (call.param("action") or "").upper()
    return action in ("", order.extra["action"], f"{order.extra['action']}ED")


ORDERS = OrderKind(
    KIND,
    m.TelephoneNumbersAssignmentOrder,
    what="Numbers assignment order",
    type="NUMBERS_ASSIGNMENT_ORDER",
    check=_check,
    carry_out=_apply,
    view=_view,
    summary=_summary,
    listed=lambda _, page: m.TelephoneNumbersAssignmentOrders(
        total_count=page.total, telephone_numbers_assignment_order_summary=page.shown
    ),
    test=_wanted,
    required="13554",
)
ORDERS.serve(
    routes,
    get="numbers_assignments.get_numbers_assignment_order",
    list="numbers_assignments.list_numbers_assignment_orders",
)


@routes.serve("numbers_assignments.create_numbers_assignment_order")
def create_order(call: Call) -> Reply:
    order = ORDERS.place(call, *ORDERS.read(call))
    call.world.overtake(order)
    ORDERS.end(call.world, order)
    return answer(call, _view(call, order), location=call.here(order.id))
