"""Port-ins: numbers brought in from other carriers.

States: DRAFT when that is asked for. Otherwise SUBMITTED when all numbers are in exchanges of the sandbox, and
PENDING_DOCUMENTS until a file is uploaded when one is not. From SUBMITTED to FOC and from FOC to COMPLETE takes the
order delay each; a test can force any state, such as EXCEPTION, from outside (`Sandbox.force`).

v2 ports numbers of other countries too. The sandbox has no stock of those: such an order goes its way, and its numbers
show nowhere else.
"""

from __future__ import annotations

import contextlib
import dataclasses
import re

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE, PORTING
from ..rate_centers import by_exchange
from ..refusals import as_errors
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import Flaw, HistoryEntry, OrderRecord, World, step
from ..views import check_customer_order_id, errors, find_order, place_of

routes = Routes()

KIND = "portins"
MAXIMUM = 5000
_ABROAD = re.compile(r"\+[2-9]\d{6,14}", re.ASCII)
_RECEIVED = "Order request received. Please use the order id to check the status of your order later."
_SUPP = "Supp request received. Please use the order id to check the status of your order later."


@routes.serve("port_ins.create_port_in")
def create_port_in(call: Call) -> Reply:
    """Take a port-in in."""
    request = call.read(m.LnpOrder)
    site, peer = place_of(call.account, request.site_id, request.peer_id, site_code="7309", peer_code="7312")
    numbers = _numbers(call, request.list_of_phone_numbers)
    _btn(call, request.billing_telephone_number)
    draft = str(request.processing_status or "").upper() == "DRAFT"
    order = call.world.new_order(
        KIND,
        call.account,
        call.user,
        customer_order_id=check_customer_order_id(request.customer_order_id, "7318"),
        site=site,
        peer=peer,
        request=request,
        numbers=numbers,
        quantity=len(numbers),
        status="DRAFT" if draft else "SUBMITTED",
    )
    call.world.record(call, "port-in", order=order, numbers=numbers)
    if draft:
        text = "Draft order has been created/updated"
        order.history.append(HistoryEntry(order.created, "DRAFT", text, call.user))
    else:
        submit(call.world, order, call.user)
    reply = view(call, order)
    reply.status = m.StatusDetail(code="201", description=_RECEIVED)
    return xml(reply, 201, location=call.here(order.id))


def _numbers(call: Call, listed: m.ListOfPhoneNumbers | None, own: OrderRecord | None = None) -> list[str]:
    values = listed.phone_number if listed is not None else []
    if not values:
        raise Refused(400, "7300", "The order lists no telephone numbers")
    if len(values) > MAXIMUM:
        raise Refused(400, "7314", f"The order has {len(values)} telephone numbers; at most {MAXIMUM} are allowed")
    abroad = [tn for tn in dict.fromkeys(values) if call.version == "v2" and _ABROAD.fullmatch(tn)]
    numbers = call.numbers([tn for tn in values if tn not in abroad], "7339")
    mine = own.id if own is not None else ""
    records = call.world.inventory.records
    busy = [tn for tn in numbers if tn in records and not (records[tn].order == mine and records[tn].status == PORTING)]
    others = (order for order in call.account.book(KIND).newest() if order.id != mine and order.status != "CANCELLED")
    busy += sorted({tn for order in others for tn in order.numbers if tn in abroad}) if abroad else []
    if busy:
        text = "Telephone number is already being processed on another order"
        raise Refused(400, flaws=[Flaw("7205", text, tuple(call.tns(busy)))])
    return numbers + abroad


def _btn(call: Call, value: str | None) -> None:
    if value and call.number(value) is None:
        raise Refused(400, "7203", "The billing telephone number (BTN) is invalid")


def submit(world: World, order: OrderRecord, author: str) -> None:
    """Set a port-in on its way, or have it wait for documents."""
    now = world.clock.time()
    fields = {"site": order.site or "", "peer": order.peer or "", "order": order.id}
    records = world.inventory.records
    busy = [tn for tn in order.numbers if tn in records and records[tn].order != order.id]
    if busy:
        text = "Telephone number is already being processed on another order"
        order.errors.append(Flaw("7205", text, tuple(busy)))
        world.move(order, "EXCEPTION", "Some telephone numbers cannot be ported", author=author)
        return
    fresh = [tn for tn in order.numbers if tn not in records and not tn.startswith("+")]
    for tn in fresh:
        world.inventory.take(tn, PORTING, account=order.account, now=now, foreign=True, **fields)
    if fresh and order.history:
        world.record(None, "porting", order=order, numbers=fresh)
    off_net = any(tn[:6] not in by_exchange() for tn in order.numbers)
    if off_net and not order.files:
        world.move(order, "PENDING_DOCUMENTS", "Order is waiting for documents", author=author)
        return
    world.move(order, "SUBMITTED", "Order has been submitted", author=author)
    world.later(order, world.settings.order_delay, "port_ins.confirm")


def document_came(world: World, order: OrderRecord) -> None:
    """A file was uploaded: an order that waited for it goes on."""
    if order.status == "PENDING_DOCUMENTS":
        submit(world, order, order.user)


@step("port_ins.confirm")
def _confirm(world: World, order: OrderRecord) -> None:
    asked = order.request.requested_foc_date
    order.extra["foc"] = asked if asked is not None else when(world.clock.time())
    world.move(order, "FOC", "Firm order commitment received")
    world.later(order, world.settings.order_delay, "port_ins.complete")


@step("port_ins.complete")
def complete(world: World, order: OrderRecord) -> None:
    """Bring all numbers into service that are not yet."""
    activate(world, order, order.numbers)
    world.overtake(order)
    world.move(order, "COMPLETE", "Port-in is complete", final=True)


def activate(world: World, order: OrderRecord, numbers: list[str]) -> None:
    """Bring some numbers into service."""
    ported = []
    for tn in numbers:
        record = world.inventory.records.get(tn)
        if record is not None and record.status == PORTING and record.order == order.id:
            world.inventory.change(record, IN_SERVICE, now=world.clock.time())
            ported.append(tn)
    order.completed.extend(ported)
    if ported:
        world.record(None, "ported-in", order=order, numbers=ported)


def release(world: World, order: OrderRecord) -> None:
    """Give up the numbers that are not in service yet."""
    for tn in order.numbers:
        record = world.inventory.records.get(tn)
        if record is not None and record.status == PORTING and record.order == order.id:
            world.inventory.release(record)


def view(call: Call, order: OrderRecord) -> m.LnpOrderResponse:
    """A port-in as it is read."""
    request: m.LnpOrder = order.request
    reply = m.LnpOrderResponse(
        order_id=order.id,
        processing_status=order.status,
        bulk_portin_order_id=order.extra.get("bulk"),
        customer_order_id=order.customer_order_id,
        requested_foc_date=request.requested_foc_date,
        actual_foc_date=order.extra.get("foc"),
        loa_authorizing_person=request.loa_authorizing_person,
        subscriber=request.subscriber,
        wireless_info=request.wireless_info,
        billing_telephone_number=_local(call, request.billing_telephone_number),
        new_billing_telephone_number=_local(call, request.new_billing_telephone_number),
        list_of_phone_numbers=m.ListOfPhoneNumbers(phone_number=call.tns(order.numbers)),
        alternate_spid=request.alternate_spid,
        account_id_=order.account,
        site_id=order.site,
        peer_id=order.peer,
        losing_carrier_name=request.losing_carrier_name or "Sandbox Telephone",
        order_create_date=when(order.created),
        last_modified_date=when(order.modified),
        user_id=order.user,
        last_modified_by=order.history[-1].author if order.history else order.user,
        partial_port=request.partial_port is True,
        triggered=request.triggered is True,
        port_type="AUTOMATED" if all(tn[:6] in by_exchange() for tn in order.numbers) else "MANUAL",
    )
    if order.errors:
        reply.errors = errors(call, order.errors)
    return reply


def _local(call: Call, value: str | None) -> str | None:
    number = call.loose_number(value)
    return value if number is None else call.tn(number)


def _over(call: Call, order: OrderRecord, status: int) -> Refused:
    """The refusal to change an order that is over; it shows the order as it is."""
    text = "The order is already complete and cannot be modified or cancelled"
    reply = view(call, order)
    reply.status = m.StatusDetail(code=str(status), description="The order cannot be changed.")
    reply.errors = as_errors([Flaw("7304", text)])
    return Refused(status, message=reply)


def _supp(call: Call) -> m.LnpOrderSupp | m.LnpOrder:
    """The change of a port-in; some clients send the whole order back instead."""
    try:
        return call.read(m.LnpOrderSupp)
    except Refused:
        with contextlib.suppress(Refused):
            return call.read(m.LnpOrder)
        raise


@routes.serve("port_ins.update_port_in")
def update_port_in(call: Call) -> Reply:
    """Change a port-in (SUPP); a draft can be submitted so."""
    order = find_order(call, KIND, "portInId", code="7200")
    supp = _supp(call)
    if order.finished is not None:
        raise _over(call, order, 409)
    wanted = str(supp.processing_status or "").upper()
    if order.status == "DRAFT" and wanted == "SUBMITTED" and "bulk" in order.extra:
        raise Refused(400, "7717", "The order is part of a bulk port-in; submit that, or take the order out of it")
    _btn(call, supp.billing_telephone_number)
    check_customer_order_id(supp.customer_order_id, "7318")
    if supp.site_id is not None or supp.peer_id is not None:
        site, peer = supp.site_id or order.site, supp.peer_id
        order.site, order.peer = place_of(call.account, site, peer, site_code="7309", peer_code="7312")
        call.account.book(KIND).touch(order)
    before = list(order.numbers)
    if supp.list_of_phone_numbers is not None:
        numbers = _numbers(call, supp.list_of_phone_numbers, order)
        release(call.world, order)
        order.numbers, order.quantity = numbers, len(numbers)
    names = {field.name for field in dataclasses.fields(order.request)} - {
        "extra",
        "processing_status",
        "customer_order_id",
    }
    for name in names:
        value = getattr(supp, name, None)
        if value is not None and value != []:
            setattr(order.request, name, value)
    if supp.customer_order_id is not None:
        call.account.book(KIND).rename(order, supp.customer_order_id)
    call.world.record(call, "port-in-changed", order=order, numbers=list(dict.fromkeys(before + order.numbers)))
    _go_on(call, order, wanted)
    reply = view(call, order)
    reply.status = m.StatusDetail(code="200", description=_SUPP)
    return xml(reply)


def _go_on(call: Call, order: OrderRecord, wanted: str) -> None:
    """Where a changed order goes on: a draft stays one until it is submitted, all others start over."""
    if order.status == "DRAFT" and wanted != "SUBMITTED":
        call.world.move(order, "DRAFT", "Draft order has been created/updated", author=call.user)
        return
    call.world.overtake(order)
    order.errors.clear()
    order.extra.pop("foc", None)
    if order.status != "DRAFT":
        call.world.move(order, "REQUESTED_SUPP", "Supp requested", author=call.user)
    submit(call.world, order, call.user)


@routes.serve("port_ins.cancel_port_in")
def cancel_port_in(call: Call) -> Reply:
    """Cancel a port-in that is not over."""
    order = find_order(call, KIND, "portInId", code="7200")
    if order.finished is not None:
        raise _over(call, order, 400)
    call.world.overtake(order)
    release(call.world, order)
    call.world.record(call, "port-in-cancelled", order=order, numbers=order.numbers)
    call.world.move(order, "CANCELLED", "Order has been cancelled", final=True, author=call.user)
    return empty()
