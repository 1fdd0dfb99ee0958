"""TN option orders: settings of numbers, changed in bulk."""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import Number
from ..listing import Page
from ..order_kinds import MAXIMUM, OrderKind, each_own
from ..routing import Call, Refused, Routes
from ..state import OrderRecord, World
from ..views import error_list

routes = Routes()

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


def _check(call: Call, request: m.TnOptionOrder) -> dict[str, Any]:
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
    return {"numbers": numbers, "extra": {"parts": parts, "forwards": _forwards(call, groups)}}


def _forwards(call: Call, groups: list[m.TnOptionGroup]) -> dict[str, str | None]:
    """Ten digits of each call forwarding number."""
    return {group.call_forward: call.number(group.call_forward) for group in groups if group.call_forward}


def _apply(world: World, order: OrderRecord) -> None:
    for group, numbers in order.extra["parts"]:
        for record in each_own(world, order, numbers, "5076", "Telephone number does not belong to this account."):
            _set(record, group, order.extra["forwards"])


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


def _summary(_call: Call, order: OrderRecord) -> m.TnOptionOrderSummary:
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


def _listed(call: Call, page: Page[OrderRecord]) -> m.TnOptionOrderReportResponse:
    listed = m.TnOptionOrders(total_count=page.total)
    if call.flag("orderDetails"):
        listed.tn_option_order = [_view(call, order) for order in page.entries]
    else:
        listed.tn_option_order_summary = page.shown
    return m.TnOptionOrderReportResponse(tn_option_orders=[listed])


TN_OPTIONS = OrderKind(
    "tnoptions",
    m.TnOptionOrder,
    what="Tn option order",
    type="tn_option",
    check=_check,
    carry_out=_apply,
    view=_view,
    created=lambda call, order: m.TnOptionOrderResponse(tn_option_order=_view(call, order)),
    summary=_summary,
    listed=_listed,
    steps=("RECEIVED",),
    customer_code="1022",
    missing=("5035", "The order {} was not found"),
    lower_history=True,
)
TN_OPTIONS.serve(
    routes,
    create="tn_options.create_tn_option_order",
    get="tn_options.get_tn_option_order",
    list="tn_options.list_tn_option_orders",
    history="tn_options.get_tn_option_order_history",
)
