"""Port-outs: numbers of the account that another carrier takes over. All numbers of an order leave, or none.

A port-out is NEW for the delay of orders. Numbers that are not there end it as VALIDATION_FAILED_NEW, a PIN that is not
their passcode as EXCEPTION. Then the customer's webhook is asked, where one is registered (`port_out_validation`); it
lets the port-out go to COMPLETE, or ends it as EXCEPTION or CANCELLED.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..collections import merge
from ..listing import Page
from ..order_kinds import MAXIMUM, OrderKind, in_work, listed_numbers
from ..port_out_validation import begin, is_wanted
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import AccountRecord, Flaw, HistoryEntry, OrderRecord, World
from ..views import DayRange, errors
from .lsr_orders import port_out

routes = Routes()

_RECEIVED = "Order request received. Please use the order id to check the status of your order later."
_DONE = "Request is complete and results returned."


def _bulk(request: m.PortOutRequest) -> m.BulkPortOut:
    return request.bulk_port_out or m.BulkPortOut()


def _check(call: Call, request: m.PortOutRequest) -> dict[str, Any]:
    listed = _bulk(request).telephone_number_list
    values = list(listed.telephone_number_to_port) if listed is not None else []
    if request.telephone_number_to_port:
        values.append(request.telephone_number_to_port)
    numbers = listed_numbers(call, values, none="7598", wrong="7501", many="7517", maximum=MAXIMUM)
    busy = in_work(call, "portouts")
    if not busy.isdisjoint(numbers):
        raise Refused(
            400, "7205", "Another order is working on the telephone numbers", tns=call.tns(sorted(busy & set(numbers)))
        )
    spid = request.new_network_spid or _bulk(request).new_network_spid
    if not spid:
        raise Refused(400, "7598", "The request names no SPID of the new network")
    return {"numbers": numbers, "extra": {"spid": spid}}


def _flaws(world: World, order: OrderRecord) -> list[Flaw]:
    """Why numbers cannot leave: they are not there, or need a PIN."""
    request: m.PortOutRequest = order.request
    pin, found = request.pin or _bulk(request).pin, []
    for tn in order.numbers:
        record = world.inventory.in_service(tn, order.account)
        if record is None:
            found.append(Flaw("7516", "The telephone number is not known, or not of this account.", (tn,)))
            continue
        passcode = record.setting("port_out_passcode")
        if passcode not in (None, "", "systemdefault", pin):
            code, text = ("7513", "The PIN is wrong.") if pin else ("7512", "A PIN is needed.")
            found.append(Flaw(code, text, (tn,)))
    return found


def _leave(world: World, order: OrderRecord) -> None:
    """Let all numbers go; none when one of them cannot. Before that the customer is asked, if that is wanted."""
    request: m.PortOutRequest = order.request
    order.errors.extend(_flaws(world, order))
    if order.errors:
        order.failed = list(order.numbers)
    elif is_wanted(world, order) and not order.extra.get("approved"):
        order.extra["waiting"] = True
        begin(world, order)
    else:
        port_out(world, order, request.pin or _bulk(request).pin, order.account)


def _settle(world: World, order: OrderRecord, what: str) -> None:
    if order.extra.get("waiting"):
        return
    if not order.errors:
        order.extra["foc"] = when(world.clock.time())
        world.move(order, "COMPLETE", f"{what} is complete.", final=True)
    elif any(flaw.code == "7516" for flaw in order.errors):
        world.move(order, f"VALIDATION_FAILED_{order.status}", f"{what} was not validated.")
    else:
        world.move(order, "EXCEPTION", f"{what} has no valid PIN.")


def decide(world: World, order: OrderRecord, outcome: str, flaws: list[Flaw], why: str) -> None:
    """Go on with a port-out about which the customer was asked: ``COMPLETE``, ``EXCEPTION`` or ``CANCELLED``."""
    order.extra["waiting"] = False
    if outcome == "COMPLETE":
        order.extra["approved"] = True
        order.history.append(HistoryEntry(world.clock.time(), order.status, why, "System"))
        PORT_OUTS.end(world, order)
        return
    order.errors.extend(flaws)
    order.failed = list(order.numbers)
    world.move(order, outcome, why, final=outcome == "CANCELLED")


def request_numbers(world: World, account: AccountRecord, numbers: list[str], bulk: m.BulkPortOut) -> OrderRecord:
    """Have another carrier ask for numbers (ten digits) of an account.

    Raises:
        ValueError: Another port-out is about one of them.
    """
    open_ = (order for order in account.book("portouts").newest() if order.finished is None)
    busy = sorted({tn for order in open_ for tn in order.numbers} & set(numbers))
    if busy:
        raise ValueError(f"another port-out is working on {', '.join(busy)}")
    order = world.new_order(
        "portouts",
        account,
        "carrier",
        request=m.PortOutRequest(port_out_action="NEW", bulk_port_out=bulk),
        numbers=numbers,
        quantity=len(numbers),
        status="NEW",
        extra={"spid": bulk.new_network_spid},
    )
    order.history.append(HistoryEntry(order.created, "NEW", "Port-out is received.", "carrier"))
    world.record(None, "portouts", order=order, numbers=numbers)
    PORT_OUTS.run(world, order)
    return order


def _foc(order: OrderRecord) -> Any:
    return order.request.foc_date or _bulk(order.request).foc_date


def _view(call: Call, order: OrderRecord) -> m.LnpOrderResponse:
    reply = m.LnpOrderResponse(
        order_id=order.id,
        requested_foc_date=_foc(order),
        actual_foc_date=order.extra.get("foc"),
        pon=_bulk(order.request).pon or order.id,
        account_id_=order.account,
        order_create_date=when(order.created),
        last_modified_date=when(order.modified),
        user_id=order.user,
        port_out_status=order.status,
        spid=order.extra["spid"],
        list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=call.tns(order.numbers)),
    )
    if order.errors:
        reply.errors = errors(call, order.errors)
    return reply


def _answer(_call: Call, order: OrderRecord) -> m.PortOutResponse:
    done = m.StatusDetail(code="200", description=_DONE)
    return m.PortOutResponse(order_id=order.id, processing_status=order.status, status=done)


def _summary(_call: Call, order: OrderRecord) -> m.LnpPortInfoForGivenStatus:
    return m.LnpPortInfoForGivenStatus(
        account_id_=order.account,
        count_of_tns=len(order.numbers),
        user_id=order.user,
        order_id=order.id,
        order_type="port_out",
        last_modified_date=when(order.modified),
        error_code="201",
        error_message=_RECEIVED,
        order_date=when(order.created),
        processing_status=order.status,
        requested_foc_date=_foc(order),
        actual_foc_date=order.extra.get("foc"),
        vendor_id=order.extra["spid"],
        pon=_bulk(order.request).pon or order.id,
    )


def _listed(call: Call, page: Page[OrderRecord]) -> m.LnpResponseWrapper:
    return m.LnpResponseWrapper(
        total_count=page.total, links=page.links(call), lnp_port_info_for_given_status=page.shown
    )


def _wanted(call: Call, order: OrderRecord) -> bool:
    return order.created in DayRange(call, "", first="date", last="date")


PORT_OUTS = OrderKind(
    "portouts",
    m.PortOutRequest,
    what="Port-out",
    type="port_out",
    check=_check,
    carry_out=_leave,
    settle=_settle,
    view=_view,
    created=_answer,
    summary=_summary,
    listed=_listed,
    test=_wanted,
    steps=("NEW",),
    param="portOutId",
    missing=("7200", "The order {} was not found"),
    by_customer=False,
)
PORT_OUTS.serve(
    routes, create="port_outs.create_port_out", get="port_outs.get_port_out", list="port_outs.list_port_outs"
)
PORT_OUTS.serve(routes, list="port_outs.list_port_out_statuses")


@routes.serve("port_outs.count_port_outs")
def count(call: Call) -> Reply:
    """How many port-outs there are in a state."""
    vendor = call.param("vendorId")
    found = [order for order in PORT_OUTS.orders(call) if vendor in (None, order.extra["spid"])]
    return xml(m.Quantity(count=len(found)))


def _open(call: Call) -> OrderRecord:
    order = PORT_OUTS.find(call)
    if order.finished is not None:
        code = "7303" if order.status == "CANCELLED" else "7304"
        raise Refused(400, code, f"The order is {order.status.lower()} and cannot be modified or cancelled")
    return order


def _cancel(call: Call, order: OrderRecord) -> Reply:
    call.world.overtake(order)
    call.world.record(call, "portouts-cancelled", order=order, numbers=order.numbers)
    call.world.move(order, "CANCELLED", "Port-out is cancelled.", final=True, author=call.user)
    return xml(_answer(call, order))


@routes.serve("port_outs.update_port_out")
def update(call: Call) -> Reply:
    """Change a port-out, or cancel it; what the body leaves out stays."""
    order, change = _open(call), call.read(m.PortOutRequest)
    action, supplemental = str(change.port_out_action or "").upper(), str(_bulk(change).supplemental or "").upper()
    if "CANCEL" in (action, supplemental):
        return _cancel(call, order)
    # The numbers as this version writes them, whoever made the order.
    listed = m.PortOutTelephoneNumberList(telephone_number_to_port=call.tns(order.numbers))
    known = dataclasses.replace(
        order.request,
        telephone_number_to_port=None,
        bulk_port_out=dataclasses.replace(_bulk(order.request), telephone_number_list=listed),
    )
    merged = merge(known, dataclasses.replace(change, bulk_port_out=None))
    if change.bulk_port_out is not None:
        merged.bulk_port_out = merge(_bulk(known), change.bulk_port_out)
    if change.telephone_number_to_port and not _bulk(change).telephone_number_list:
        _bulk(merged).telephone_number_list = None
    fields = _check(call, merged)
    PORT_OUTS.again(call, order, merged, fields, status="MODIFY" if action == "MODIFY" else "SUPP")
    return xml(_answer(call, order))


@routes.serve("port_outs.cancel_port_out")
def cancel(call: Call) -> Reply:
    """Cancel a port-out that is not over."""
    return _cancel(call, _open(call))
