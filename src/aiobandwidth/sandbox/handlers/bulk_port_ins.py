"""Bulk port-ins: many numbers, split into single port-ins.

A draft gets its numbers, which are validated after the order delay; numbers that can be ported become single drafts,
one per rate center. The state IN_PROGRESS submits them; from then on the state follows from theirs.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..collections import merge
from ..listing import paginate
from ..order_kinds import GONE
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import FOLLOWERS, HistoryEntry, OrderRecord, World
from ..views import DayRange, check_customer_order_id, history, orders_of, place_of
from .port_ins import KIND as SINGLE
from .port_ins import submit

routes = Routes()

KIND = "bulkPortins"
VALIDATING, VALID, INVALID = "VALIDATE_DRAFT_TNS", "VALID_DRAFT_TNS", "INVALID_DRAFT_TNS"
DRAFTS = ("DRAFT", VALIDATING, VALID, INVALID)
_OVER = ("COMPLETE", "CANCELLED")
_OWN = ("status", "processing_status", "account_id_", "created_by_user", "last_modified_by", "last_modified_date")


def find(call: Call) -> OrderRecord:
    """The bulk port-in that the path names, or 404."""
    order = call.account.book(KIND).get(call.params["bulkPortInId"])
    if order is None or not call.world.visible(order):
        raise Refused(404)
    return order


def children(world: World, order: OrderRecord) -> list[OrderRecord]:
    """The single port-ins of a bulk port-in."""
    book = world.accounts[order.account].book(SINGLE)
    found = (book.get(key) for key in order.extra["children"])
    return [child for child in found if child is not None]


# --- the order itself ------------------------------------------------------------------------------------------------


def _place(call: Call, request: m.BulkPortin) -> tuple[str | None, str | None]:
    peer = None if request.peer_id is None else request.peer_id.text
    return place_of(call.account, request.site_id, peer, site_code="7309", peer_code="7312", required=False)


def _accept(call: Call, request: m.BulkPortin) -> tuple[str | None, str | None]:
    check_customer_order_id(request.customer_order_id, "7318")
    value = request.billing_telephone_number
    if value and call.number(value) is None:
        raise Refused(400, "7203", "The billing telephone number (BTN) is invalid")
    if request.target_resp_org_id is not None and len(request.target_resp_org_id) != 5:
        raise Refused(409, "7531", "The target RespOrg id is not one of the carrier.")
    return _place(call, request)


@routes.serve("bulk_port_ins.create_bulk_port_in")
def create(call: Call) -> Reply:
    """Make a draft."""
    request = call.read(m.BulkPortin)
    site, peer = _accept(call, request)
    order = call.world.new_order(
        KIND,
        call.account,
        call.user,
        customer_order_id=request.customer_order_id,
        request=request,
        status="DRAFT",
        site=site,
        peer=peer,
        extra={"children": [], "problems": {}},
    )
    text = "Draft order has been created/updated"
    order.history.append(HistoryEntry(order.created, "DRAFT", text, call.user))
    call.world.record(call, KIND, order=order)
    return xml(view(order), 201, location=call.here(order.id))


def view(order: OrderRecord) -> m.BulkPortinResponse:
    """A bulk port-in as it is read."""
    shown = dataclasses.replace(
        order.request,
        site_id=order.site,
        peer_id=None if order.peer is None else m.DeletableText(text=order.peer),
        customer_order_id=order.customer_order_id,
        processing_status=order.status,
        account_id_=order.account,
        created_by_user=order.user,
        last_modified_by=order.history[-1].author,
        last_modified_date=when(order.modified),
        order_create_date=when(order.created),
        order_id=order.id,
    )
    return m.BulkPortinResponse(bulk_portin=shown)


@routes.serve("bulk_port_ins.get_bulk_port_in")
def get(call: Call) -> Reply:
    return xml(view(find(call)))


def _keep(call: Call, order: OrderRecord, request: m.BulkPortin) -> None:
    order.site, order.peer = _accept(call, request)
    call.account.book(KIND).touch(order)
    if request.customer_order_id is not None and request.customer_order_id != order.customer_order_id:
        call.account.book(KIND).rename(order, request.customer_order_id)
    order.request = dataclasses.replace(request, **dict.fromkeys(_OWN))


@routes.serve("bulk_port_ins.update_bulk_port_in")
def update(call: Call) -> Reply:
    """Replace a draft that has no single port-ins yet."""
    order, request = find(call), call.read(m.BulkPortin)
    if order.status not in DRAFTS:
        raise Refused(400, "7702", "The bulk port-in is no draft")
    if order.extra["children"]:
        raise Refused(400, "7703", "The bulk port-in has port-ins and cannot be replaced")
    _keep(call, order, request)
    call.world.record(call, f"{KIND}-changed", order=order)
    call.world.move(order, order.status, "Draft order has been created/updated", author=call.user)
    return xml(view(order))


@routes.serve("bulk_port_ins.patch_bulk_port_in")
def patch(call: Call) -> Reply:
    """Change what the body has, here and in the single port-ins; IN_PROGRESS submits them."""
    order, change, world = find(call), call.read(m.BulkPortin), call.world
    singles, wanted = children(world, order), str(change.processing_status or "").upper()
    changing = dataclasses.replace(change, **dict.fromkeys(_OWN))
    submitted = wanted == "IN_PROGRESS" and order.status in DRAFTS
    if submitted:
        _check_ready(order, singles, change.site_id or order.site)
    if changing != m.BulkPortin():
        over = [child for child in singles if child.finished is not None]
        if over:
            raise Refused(400, message=_child_refusal(over))
        merged = merge(order.request, changing)
        if change.peer_id is not None and change.peer_id.delete is True:
            merged.peer_id = None
        _keep(call, order, merged)
        for child in singles:
            _pass_down(order, child)
    world.record(call, f"{KIND}-changed", order=order)
    if submitted:
        _submit(call, order, singles)
    elif changing != m.BulkPortin():
        text = "Draft order has been created/updated" if order.status in DRAFTS else "Order has been submitted/updated"
        world.move(order, order.status, text, author=call.user)
    return xml(view(order))


def _child_refusal(over: list[OrderRecord]) -> m.BulkPortinResponse:
    text = "The order is already complete and cannot be modified or cancelled"
    listed = [
        m.PortinErrors(
            portin_order_id=child.id,
            errors=m.PortinErrorList(error=[m.PortinError(error_code="7304", description=text)]),
        )
        for child in over
    ]
    reason = m.ResponseStatus(description="Single port-ins cannot be changed.")
    return m.BulkPortinResponse(response_status=reason, portin_list_errors=m.PortinListErrors(portin_errors=listed))


def _check_ready(order: OrderRecord, singles: list[OrderRecord], site: str | None) -> None:
    if all(child.finished is not None for child in singles) or order.status in (VALIDATING, INVALID):
        raise Refused(400, "7704", "The bulk port-in needs valid port-ins before it can go on")
    if site is None:
        raise Refused(400, "7309", "The site id was not supplied or is invalid.")


def _submit(call: Call, order: OrderRecord, singles: list[OrderRecord]) -> None:
    call.world.move(order, "IN_PROGRESS", "Order has been submitted/updated", author=call.user)
    for child in singles:
        if child.finished is None:
            _pass_down(order, child)
            submit(call.world, child, call.user)
    for child in singles:
        follow(call.world, child)


def _pass_down(order: OrderRecord, child: OrderRecord) -> None:
    """Give a single port-in what the bulk port-in says."""
    child.site, child.peer = order.site, order.peer
    for name in ("requested_foc_date", "subscriber", "loa_authorizing_person", "billing_telephone_number"):
        value = getattr(order.request, name)
        if value is not None:
            setattr(child.request, name, value)


@routes.serve("bulk_port_ins.delete_bulk_port_in")
def delete(call: Call) -> Reply:
    """Delete a draft, with those of its port-ins that are drafts."""
    order = find(call)
    if order.status not in DRAFTS:
        reason = m.StatusDetail(
            code="7709", description=f"The bulk port-in {order.id} is no draft and cannot be deleted."
        )
        raise Refused(400, message=m.BulkPortinResponse(bulk_portin=m.BulkPortin(status=reason)))
    call.world.overtake(order)
    drop_drafts(call.world, order)
    call.account.book(KIND).remove(order)
    call.world.record(call, f"{KIND}-deleted", order=order)
    return empty()


def drop_drafts(world: World, order: OrderRecord) -> None:
    """Delete the single drafts; other port-ins stand alone from now on."""
    for child in children(world, order):
        child.extra.pop("bulk", None)
        if child.status == "DRAFT":
            world.accounts[order.account].book(SINGLE).remove(child)
    order.extra["children"] = []


# --- lists -----------------------------------------------------------------------------------------------------------


def _entry(call: Call, order: OrderRecord) -> m.BulkPortinResponse:
    who = order.request.subscriber
    entry = m.BulkPortinResponse(
        order_id=order.id,
        company_name=who.business_name if who is not None else None,
        last_modified_by=order.history[-1].author,
        last_modified_date=when(order.modified),
        order_create_date=when(order.created),
        portin_list=m.PortinList(portin_order_id=list(order.extra["children"])),
        processing_status=order.status,
        requested_foc_date=order.request.requested_foc_date,
        target_resp_org_id=order.request.target_resp_org_id,
    )
    if call.flag("orderDetails"):
        entry.account_id_, entry.created_by_user, entry.order_type = order.account, order.user, "bulk_port_in"
        entry.peer_id, entry.site_id, entry.supp_count = order.peer, order.site, 0
    return entry


@routes.serve("bulk_port_ins.list_bulk_port_ins")
def list_all(call: Call) -> Reply:
    """A page of bulk port-ins, newest first; drafts only when their state is asked for; 204 when there are none."""
    day, asked = DayRange(call, "", first="orderDate", last="orderDate"), bool(call.all("status"))
    found = [o for o in orders_of(call, KIND) if o.modified in day and (asked or o.status not in DRAFTS)]
    if not found:
        return empty(204)
    page = paginate(call, found, lambda order: order.id)
    entries = [_entry(call, order) for order in page.entries]
    listed = m.BulkPortinResponses(total_count=page.total, links=page.links(call), bulk_portin_response=entries)
    return xml(listed)


@routes.serve("bulk_port_ins.get_bulk_port_in_history")
def get_history(call: Call) -> Reply:
    """What happened; a draft has no history, which is said with 200."""
    order = call.account.book(KIND).get(call.params["bulkPortInId"])
    if order is None:
        raise Refused(404, "", GONE)
    if order.status in DRAFTS:
        text = "Drafts and port-ins of a bulk draft have no history."
        return xml(m.OrderHistoryWrapper(iris_status=m.IrisStatus(code="7710", description=text)))
    return history(order)


# --- the state that follows from the single port-ins -----------------------------------------------------------------


def follow(world: World, child: OrderRecord) -> None:
    """Give a bulk port-in the state that its single port-ins make."""
    key: Any = child.extra.get("bulk")
    order = None if key is None else world.accounts[child.account].book(KIND).get(key)
    if order is None or order.status in DRAFTS:
        return
    states = [each.status for each in children(world, order)]
    if all(state in _OVER for state in states):
        status = "PARTIAL"
        if len(set(states)) == 1:
            status = "COMPLETED" if states[0] == "COMPLETE" else "CANCELLED"
    else:
        status = "NEEDS_ATTENTION" if "EXCEPTION" in states or "PENDING_DOCUMENTS" in states else "IN_PROGRESS"
    if status != order.status:
        world.move(order, status, f"Order is {status.lower()}", final=status in ("COMPLETED", "CANCELLED"))


FOLLOWERS[SINGLE] = follow
