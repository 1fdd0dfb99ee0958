"""TN option orders: settings of numbers, changed in bulk."""

from __future__ import annotations

import dataclasses

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE, Number
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import Flaw, HistoryEntry, OrderRecord, World
from ..views import check_customer_order_id, error_list, find_order, history, orders_of, settle

routes = Routes()

KIND = "tnoptions"
MAXIMUM = 5000
_PLAIN = (
    "number_format",
    "rpid_format",
    "rewrite_user",
    "final_destination_uri",
    "port_out_passcode",
    "protected",
    "nnid",
    "espid",
    "call_verification_enabled",
    "pindrop_enabled",
    "origination_route_plan",
)


@routes.serve("tn_options.create_tn_option_order")
def create_order(call: Call) -> Reply:
    """Take an order in; it is carried out after the delay of the sandbox."""
    request = call.read(m.TnOptionOrder)
    check_customer_order_id(request.customer_order_id, "1022")
    groups = request.tn_option_groups.tn_option_group if request.tn_option_groups is not None else []
    if not groups:
        raise Refused(400, "1003", "The order has no TnOptionGroups")
    parts: list[tuple[m.TnOptionGroup, list[str]]] = []
    for group in groups:
        listed = group.telephone_numbers.telephone_number if group.telephone_numbers is not None else []
        if not listed:
            raise Refused(400, "1003", "A TnOptionGroup lists no telephone numbers")
        if group.call_forward and group.call_forward != "systemdefault" and call.number(group.call_forward) is None:
            raise Refused(400, "1022", f"The CallForward number '{group.call_forward}' is not valid")
        parts.append((group, call.numbers(listed, "1022")))
    numbers = [tn for _, group in parts for tn in group]
    if len(numbers) > MAXIMUM:
        raise Refused(400, "5215", f"The order has {len(numbers)} telephone numbers; at most {MAXIMUM} are allowed")
    order = call.world.new_order(
        KIND,
        call.account,
        call.user,
        customer_order_id=request.customer_order_id,
        numbers=numbers,
        quantity=len(numbers),
        request=request,
        extra={"parts": parts, "forwards": _forwards(call, groups)},
    )
    order.history.append(HistoryEntry(order.created, "RECEIVED", "Tn option order is received.", call.user))
    call.world.record(call, "tn-options", order=order, numbers=numbers)
    world = call.world
    world.later(order, world.settings.order_delay, lambda: _apply(world, order))
    return xml(m.TnOptionOrderResponse(tn_option_order=_view(call, order)), 201, location=call.here(order.id))


def _forwards(call: Call, groups: list[m.TnOptionGroup]) -> dict[str, str | None]:
    """Ten digits of each call forwarding number."""
    return {group.call_forward: call.number(group.call_forward) for group in groups if group.call_forward}


def _apply(world: World, order: OrderRecord) -> None:
    for group, numbers in order.extra["parts"]:
        for tn in numbers:
            record = world.inventory.records.get(tn)
            if record is None or record.account != order.account or record.status != IN_SERVICE:
                order.failed.append(tn)
                order.errors.append(Flaw("5076", "Telephone number does not belong to this account.", (tn,)))
                continue
            _set(record, group, order.extra["forwards"])
            record.modified = world.clock.time()
            order.completed.append(tn)
    settle(world, order, "Tn option order")


def _set(record: Number, group: m.TnOptionGroup, forwards: dict[str, str | None]) -> None:
    for name in _PLAIN:
        value = getattr(group, name)
        if value is not None:
            record.set(name, value)
    if group.call_forward:
        record.set("call_forward", forwards[group.call_forward])
    if group.calling_name_display is not None:
        record.set("calling_name_display", str(group.calling_name_display).lower() == "on")
    if group.sms is not None:
        record.set("sms", str(group.sms).lower() == "on")
    if group.a2p_settings is not None:
        record.set("campaign_id", group.a2p_settings.campaign_id)
        record.set("a2p_state", "OFF" if group.a2p_settings.action == "off" else "OVERRIDDEN")


def _view(call: Call, order: OrderRecord) -> m.TnOptionOrder:
    groups = []
    for group, numbers in order.extra["parts"]:
        forward = order.extra["forwards"].get(group.call_forward) if group.call_forward else None
        shown = dataclasses.replace(group, telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(numbers)))
        if forward is not None:
            shown.call_forward = call.tn(forward)
        groups.append(shown)
    return m.TnOptionOrder(
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        last_modified_date=when(order.modified),
        processing_status=order.status,
        customer_order_id=order.customer_order_id,
        name=order.request.name,
        tn_option_groups=m.TnOptionGroups(tn_option_group=groups),
        error_list=error_list(call, order.errors) or m.ErrorList(),
    )


@routes.serve("tn_options.get_tn_option_order")
def get_order(call: Call) -> Reply:
    return xml(_view(call, find_order(call, KIND)))


@routes.serve("tn_options.get_tn_option_order_history")
def get_history(call: Call) -> Reply:
    """The history; this resource writes the states in lower case."""
    return history(find_order(call, KIND), lower=True)


@routes.serve("tn_options.list_tn_option_orders")
def list_orders(call: Call) -> Reply:
    """Orders, at most 1,000, newest first; 404 when there are none."""
    found = list(orders_of(call, KIND))[:1000]
    if not found:
        return empty(404)
    listed = m.TnOptionOrders(total_count=len(found))
    if call.flag("orderDetails"):
        listed.tn_option_order = [_view(call, order) for order in found]
    else:
        listed.tn_option_order_summary = [_summary(order) for order in found]
    return xml(m.TnOptionOrderReportResponse(tn_option_orders=[listed]))


def _summary(order: OrderRecord) -> m.TnOptionOrderSummary:
    return m.TnOptionOrderSummary(
        account_id_=order.account,
        count_of_tns=len(order.numbers),
        customer_order_id=order.customer_order_id,
        user_id=order.user,
        last_modified_date=when(order.modified),
        order_date=when(order.created),
        order_type="tn_option",
        order_status=order.status,
        order_id=order.id,
    )
