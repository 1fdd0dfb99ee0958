"""Local service requests: another carrier takes numbers over, which then are in service nowhere in the sandbox.

Any number that is in service in the sandbox can be asked for. One that has a port-out passcode needs it as the
subscriber's PIN.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..collections import merge
from ..inventory import IN_SERVICE
from ..notices import messaging_lost
from ..order_kinds import OrderKind
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, OrderRecord, World

routes = Routes()

_PON = re.compile(r"[A-Za-z0-9\-_#]{1,25}", re.ASCII)
_SPID = re.compile(r"[A-Za-z0-9]{1,4}", re.ASCII)


def _flaws(request: m.LsrOrder) -> list[Flaw]:
    found = []
    if _PON.fullmatch(request.pon or "") is None:
        found.append(Flaw("17004", "The PON has to have 1 to 25 letters, digits, dashes, underscores and number signs"))
    if _SPID.fullmatch(request.spid or "") is None:
        found.append(Flaw("17021", f"The SPID '{request.spid or ''}' has to have 1 to 4 letters and digits"))
    if not request.authorizing_person:
        found.append(Flaw("17023", "The authorizing person is missing"))
    who = request.subscriber
    kind = "" if who is None else str(who.subscriber_type or "").upper()
    if kind == "BUSINESS" and who is not None and not who.business_name:
        found.append(Flaw("17010", "A business subscriber needs a business name"))
    if kind == "RESIDENTIAL" and who is not None and not who.last_name:
        found.append(Flaw("17012", "A residential subscriber needs a last name"))
    return found


def _numbers(call: Call, request: m.LsrOrder, flaws: list[Flaw]) -> list[str]:
    listed = request.list_of_telephone_numbers
    values = listed.telephone_number if listed is not None else []
    if not values:
        flaws.append(Flaw("17003", "There has to be at least one telephone number"))
    if len(values) != len(set(values)):
        flaws.append(Flaw("16009", f"The order names telephone numbers twice: {', '.join(values)}"))
    numbers = {value: call.number(value) for value in values}
    bad = [value for value, tn in numbers.items() if tn is None]
    if bad:
        flaws.append(Flaw("16002", f"Telephone numbers are not valid: {', '.join(bad)}"))
    found = [tn for tn in numbers.values() if tn is not None]
    if any(tn[:3] in TOLL_FREE for tn in found):
        flaws.append(Flaw("16005", "Toll-free telephone numbers are not taken here"))
    return found


def _check(call: Call, request: m.LsrOrder) -> dict[str, Any]:
    flaws = _flaws(request)
    numbers = _numbers(call, request, flaws)
    if request.billing_telephone_number and call.number(request.billing_telephone_number) is None:
        flaws.append(Flaw("7203", "The billing telephone number (BTN) is invalid"))
    if flaws:
        raise Refused(400, flaws=flaws)
    return {"numbers": numbers, "extra": {"version": 0}}


def _refused(call: Call, request: m.LsrOrder, flaws: list[Flaw]) -> m.LsrOrderResponse:
    now = when(call.world.clock.time())
    echo = dataclasses.replace(
        request,
        last_modified_by=call.user,
        created_by_user=call.user,
        order_create_date=now,
        last_modified_date=now,
        account_id_=call.account.id,
        order_status="FAILED",
    )
    return m.LsrOrderResponse(
        response_status=m.ResponseStatus(error_code="400", description="The LSR order has values that are not valid."),
        lsr_order_errors=_errors(flaws),
        lsr_order=echo,
    )


def _errors(flaws: list[Flaw]) -> m.LsrOrderErrors:
    return m.LsrOrderErrors(lsr_order_error=[m.LsrOrderError(code=f.code, description=f.description) for f in flaws])


def port_out(world: World, order: OrderRecord, pin: str | None, account: str | None = None) -> None:
    """Give the numbers of an order to another carrier, as far as they are in service (on one account, when named)."""
    hosted: dict[str, list[str]] = {}
    for tn in order.numbers:
        record = world.inventory.records.get(tn)
        if record is None or record.status != IN_SERVICE or account not in (None, record.account):
            order.failed.append(tn)
            order.errors.append(Flaw("7518", "Telephone Number Not Active.", (tn,)))
            continue
        passcode = record.setting("port_out_passcode")
        if passcode not in (None, "", "systemdefault") and passcode != pin:
            order.failed.append(tn)
            order.errors.append(Flaw("7513", "The PIN is wrong.", (tn,)))
            continue
        world.accounts[record.account].give_back(tn, world.clock.time())
        if record.imported:
            hosted.setdefault(record.account, []).append(tn)
        world.inventory.lose(record)
        order.completed.append(tn)
    for owner, tns in hosted.items():
        messaging_lost(world, owner, tns)


def _carry_out(world: World, order: OrderRecord) -> None:
    who = order.request.subscriber
    port_out(world, order, None if who is None else who.pin_number)


def _foc(order: OrderRecord) -> Any:
    """When the numbers leave: known from the state FOC on."""
    entry = next((entry for entry in order.history if entry.status == "FOC"), None)
    return None if entry is None else when(entry.time).date()


def _view(call: Call, order: OrderRecord) -> m.LsrOrder:
    request: m.LsrOrder = order.request
    return dataclasses.replace(
        request,
        customer_order_id=order.customer_order_id,
        last_modified_by=order.history[-1].author,
        order_create_date=when(order.created),
        account_id_=order.account,
        order_id=order.id,
        last_modified_date=when(order.modified),
        created_by_user=order.user,
        order_status=order.status,
        pon_version=str(order.extra["version"]),
        list_of_telephone_numbers=m.ListOfTelephoneNumbers(telephone_number=call.tns(order.numbers)),
        lsr_order_errors=_errors(order.errors),
        count_of_tns=len(order.numbers),
    )


def _summary(call: Call, order: OrderRecord) -> m.LsrOrderSummary:
    request: m.LsrOrder = order.request
    billing = call.loose_number(request.billing_telephone_number)
    listed = [m.Error(code=flaw.code, description=flaw.description) for flaw in order.errors]
    return m.LsrOrderSummary(
        account_id_=order.account,
        count_of_tns=len(order.numbers),
        customer_order_id=order.customer_order_id,
        user_id=order.user,
        last_modified_date=when(order.modified),
        order_type="lsr",
        order_date=when(order.created),
        order_status=order.status,
        errors=m.Errors(error=listed) if listed else None,
        actual_foc_date=_foc(order),
        billing_telephone_number=None if billing is None else call.tn(billing),
        created_by_user=order.user,
        order_id=order.id,
        pon=request.pon,
        pon_version=str(order.extra["version"]),
    )


LSRS = OrderKind(
    "lsrorders",
    m.LsrOrder,
    what="LSR",
    type="lsr",
    check=_check,
    carry_out=_carry_out,
    view=_view,
    created=lambda call, order: m.LsrOrderResponse(lsr_order=_view(call, order)),
    refused=_refused,
    summary=_summary,
    listed=lambda _call, page: m.LsrOrders(total_count=page.total, lsr_order_summary=page.shown),
    test=lambda call, order: call.param("pon") in (None, order.request.pon),
    steps=("PENDING", "FOC"),
    customer_code="7318",
)
LSRS.serve(
    routes,
    create="lsr_orders.create_lsr_order",
    get="lsr_orders.get_lsr_order",
    list="lsr_orders.list_lsr_orders",
    history="lsr_orders.get_lsr_order_history",
)


@routes.serve("lsr_orders.update_lsr_order")
def update_order(call: Call) -> Reply:
    """Change a request, or cancel it; what the body leaves out stays."""
    order = call.account.book(LSRS.kind).get(call.params["orderId"])
    if order is None or not call.world.visible(order):
        raise Refused(404, "5035", f"lsr order {call.params['orderId']} not found.")
    change = call.read(m.LsrOrder)
    if order.finished is not None:
        raise Refused(400, "17015", f"The order is {order.status} and cannot be changed")
    if str(change.order_status or "").upper() == "CANCELLED":
        call.world.overtake(order)
        call.world.record(call, "lsrorders-cancelled", order=order, numbers=order.numbers)
        call.world.move(order, "CANCELLED", "LSR is cancelled.", final=True, author=call.user)
        return xml(m.LsrOrderResponse(lsr_order=_view(call, order)))
    known = dataclasses.replace(
        order.request, list_of_telephone_numbers=m.ListOfTelephoneNumbers(telephone_number=call.tns(order.numbers))
    )
    merged = merge(known, change)
    if not (change.list_of_telephone_numbers and change.list_of_telephone_numbers.telephone_number):
        merged.list_of_telephone_numbers = known.list_of_telephone_numbers
    try:
        fields = _check(call, merged)
    except Refused as problem:
        raise Refused(400, message=_refused(call, merged, problem.flaws)) from None
    fields["extra"]["version"] = order.extra["version"] + 1
    LSRS.again(call, order, merged, {**fields, "customer_order_id": change.customer_order_id})
    return xml(m.LsrOrderResponse(lsr_order=_view(call, order)))
