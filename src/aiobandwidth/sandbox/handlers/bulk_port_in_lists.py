"""What a bulk port-in is made of: its numbers and its single port-ins."""

from __future__ import annotations

from aiobandwidth import models as m

from ..inventory import AVAILABLE
from ..order_kinds import listed_numbers
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, HistoryEntry, OrderRecord, World, step
from .bulk_port_ins import DRAFTS, INVALID, VALID, VALIDATING, children, drop_drafts, find
from .port_ins import KIND as SINGLE

routes = Routes()

MAXIMUM = 20_000


# --- numbers ---------------------------------------------------------------------------------------------------------


@routes.serve("bulk_port_ins.replace_bulk_port_in_tns")
def replace_tns(call: Call) -> Reply:
    """Take the numbers of a draft in; they are validated after the delay of the sandbox."""
    order, request = find(call), call.read(m.TnList)
    if order.status not in DRAFTS:
        raise Refused(400, "7702", "The bulk port-in is no draft")
    try:
        numbers = listed_numbers(call, request.tn, none="7300", wrong="7339", many="7314", maximum=MAXIMUM)
    except Refused as problem:
        bad = ", ".join(tn for flaw in problem.flaws for tn in flaw.tns)
        text = f"Telephone numbers '[{bad}]' are not valid" if bad else problem.flaws[0].description
        reason = m.ResponseStatus(error_code=problem.flaws[0].code, description=text)
        reply = m.TnListResponse(response_status=reason, order_id=order.id, processing_status=INVALID)
        raise Refused(400, message=reply) from None
    world = call.world
    world.overtake(order)
    drop_drafts(world, order)
    order.numbers, order.quantity, order.errors = numbers, len(numbers), []
    world.record(call, "bulkPortins-numbers", order=order, numbers=numbers)
    world.move(order, VALIDATING, "Telephone numbers are being validated", author=call.user)
    world.later(order, world.settings.order_delay, "bulk_port_ins.validate")
    return xml(m.TnListResponse(order_id=order.id, processing_status=VALIDATING), 202)


@step("bulk_port_ins.validate")
def _validate(world: World, order: OrderRecord) -> None:
    groups: dict[str, list[str]] = {}
    bad: dict[tuple[str, str], list[str]] = {}
    for tn in order.numbers:
        problem = _problem(world, tn)
        if problem is not None:
            bad.setdefault(problem, []).append(tn)
            continue
        center = world.inventory.center_of(tn)
        groups.setdefault("" if center is None else f"{center.name}/{center.state}", []).append(tn)
    order.errors = [Flaw(code, text, tuple(tns)) for (code, text), tns in bad.items()]
    order.completed = [tn for tns in groups.values() for tn in tns]
    if bad:
        world.move(order, INVALID, "Some telephone numbers cannot be ported")
        return
    order.extra["children"] = [_single(world, order, tns).id for tns in groups.values()]
    world.move(order, VALID, "Telephone numbers are valid")


def _problem(world: World, tn: str) -> tuple[str, str] | None:
    """Why a number cannot be ported."""
    if tn in world.inventory.records:
        code = "7643" if tn[:3] in TOLL_FREE else "7205"
        text = "unavailable" if code == "7643" else "already being processed on another order"
        return code, f"The telephone number is {text}."
    if tn[:3] in TOLL_FREE and world.inventory.status(tn) == AVAILABLE:
        return "7642", "The toll-free telephone number cannot be ported because it is spare."
    return None


def _single(world: World, order: OrderRecord, numbers: list[str]) -> OrderRecord:
    """A single draft with some of the numbers."""
    bulk: m.BulkPortin = order.request
    request = m.LnpOrder(
        requested_foc_date=bulk.requested_foc_date,
        billing_telephone_number=bulk.billing_telephone_number,
        loa_authorizing_person=bulk.loa_authorizing_person,
        subscriber=bulk.subscriber,
        target_resp_org_id=bulk.target_resp_org_id,
        alternate_spid=bulk.alternate_spid,
    )
    child = world.new_order(
        SINGLE,
        world.accounts[order.account],
        order.user,
        customer_order_id=order.customer_order_id,
        request=request,
        numbers=numbers,
        quantity=len(numbers),
        site=order.site,
        peer=order.peer,
        status="DRAFT",
        extra={"bulk": order.id},
    )
    child.history.append(HistoryEntry(child.created, "DRAFT", "Draft order has been created/updated", order.user))
    return child


@routes.serve("bulk_port_ins.get_bulk_port_in_tns")
def get_tns(call: Call) -> Reply:
    """The numbers, as far as their validation has come."""
    order = find(call)
    reply = m.TnListResponse(processing_status=order.status, order_id=order.id)
    if order.status == "DRAFT":
        reply.portable_tn_list = m.PortableTnList()
    elif order.status == VALIDATING:
        reply.not_validated_tn_list = m.NotValidatedTnList(tn=call.tns(order.numbers))
    elif order.status == INVALID:
        reply.portable_tn_list = m.PortableTnList(tn=call.tns(order.completed))
        listed = [
            m.TnListError(code=flaw.code, description=flaw.description, tn_list=m.TnList(tn=call.tns(flaw.tns)))
            for flaw in order.errors
        ]
        reply.error_list = m.TnListErrorList(error=listed)
    else:
        made = [
            m.ChildPortinOrder(order_id=child.id, tn_list=[m.TnList(tn=call.tns(child.numbers))])
            for child in children(call.world, order)
        ]
        reply.child_portin_order_list = m.ChildPortinOrderList(child_portin_order=made)
    return xml(reply)


# --- single port-ins -------------------------------------------------------------------------------------------------


@routes.serve("bulk_port_ins.list_bulk_port_in_children")
def list_children(call: Call) -> Reply:
    """The ids of the single port-ins."""
    return xml(_children(find(call)))


def _children(order: OrderRecord) -> m.PortinListResponse:
    return m.PortinListResponse(portin_list=m.PortinList(portin_order_id=list(order.extra["children"])))


def _objection(order: OrderRecord, child: OrderRecord | None) -> tuple[str, str] | None:
    """Why a port-in cannot be part of a bulk port-in."""
    if child is None:
        return "7700", "There is no such port-in"
    if child.extra.get("bulk") not in (None, order.id):
        return "7701", "The port-in belongs to another bulk port-in"
    if child.finished is not None:
        return "7714", "The port-in is over"
    if order.status in DRAFTS and child.status != "DRAFT":
        return "7712", "A draft takes drafts only"
    if order.status not in DRAFTS and child.status == "DRAFT":
        return "7713", "A submitted bulk port-in takes submitted port-ins only"
    return None


@routes.serve("bulk_port_ins.replace_bulk_port_in_children")
def replace_children(call: Call) -> Reply:
    """Replace the single port-ins; one that does not fit makes the whole call fail."""
    order, request, book = find(call), call.read(m.PortinList), call.account.book(SINGLE)
    if order.finished is not None or order.status == VALIDATING:
        raise Refused(400, "7711", f"The list of port-ins cannot be changed in the state {order.status}")
    keys = list(dict.fromkeys(request.portin_order_id))
    problems = [(key, _objection(order, book.get(key))) for key in keys]
    listed = [
        m.PortinError(error_code=problem[0], portin_order_id=key, description=problem[1])
        for key, problem in problems
        if problem is not None
    ]
    if listed:
        reply = _children(order)
        reply.errors = m.PortinErrorList(error=listed)
        raise Refused(400, message=reply)
    for child in children(call.world, order):
        if child.id not in keys:
            child.extra.pop("bulk", None)
    order.extra["children"] = keys
    for child in children(call.world, order):
        child.extra["bulk"] = order.id
    order.numbers = [tn for child in children(call.world, order) for tn in child.numbers]
    call.account.book(order.kind).touch(order)
    call.world.record(call, "bulkPortins-list", order=order, numbers=order.numbers)
    if order.status in DRAFTS:
        call.world.move(order, VALID if keys else "DRAFT", "Draft order has been created/updated", author=call.user)
    return xml(_children(order))
