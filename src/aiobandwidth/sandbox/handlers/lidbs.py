"""LIDB orders: caller names of numbers."""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import Number
from ..order_kinds import OrderKind, each_own, in_work, listed_numbers
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Routes
from ..state import Flaw, OrderRecord, World
from ..views import error_list

routes = Routes()

_LONGEST = 15


def _flaws(group: m.LidbTnGroup) -> list[Flaw]:
    found, name = [], group.subscriber_information or ""
    if len(name) > _LONGEST:
        found.append(Flaw("11005", f"The subscriber information is longer than {_LONGEST} characters"))
    if name.startswith(" "):
        found.append(Flaw("11024", "The subscriber information begins with a space"))
    if str(group.use_type or "").upper() not in ("BUSINESS", "RESIDENTIAL"):
        found.append(Flaw("11006", "UseType has to be BUSINESS or RESIDENTIAL"))
    if str(group.visibility or "").upper() not in ("PUBLIC", "PRIVATE"):
        found.append(Flaw("11007", "Visibility has to be PUBLIC or PRIVATE"))
    return found


def _check(call: Call, request: m.LidbOrder) -> dict[str, Any]:
    groups = request.lidb_tn_groups.lidb_tn_group if request.lidb_tn_groups is not None else []
    parts: list[tuple[m.LidbTnGroup, list[str]]] = []
    flaws = [flaw for group in groups for flaw in _flaws(group)]
    for group in groups:
        values = group.telephone_numbers.telephone_number if group.telephone_numbers is not None else []
        parts.append((group, listed_numbers(call, values, none="5212", wrong="5070")))
    numbers = [tn for _, tns in parts for tn in tns]
    if not numbers:
        raise Refused(400, "5212", "The order has no LidbTnGroups")
    if flaws:
        raise Refused(400, flaws=flaws)
    busy = in_work(call, "lidbs")
    problems = [
        Flaw("11020", "The telephone number has an order that is being worked on", (tn,))
        for tn in numbers
        if tn in busy
    ]
    return {"numbers": numbers, "errors": problems, "extra": {"parts": parts}}


def _apply(world: World, order: OrderRecord) -> None:
    for group, tns in order.extra["parts"]:
        local = [tn for tn in tns if tn[:3] not in TOLL_FREE]
        for tn in tns:
            if tn[:3] in TOLL_FREE:
                order.failed.append(tn)
                order.errors.append(Flaw("11015", "Toll-free numbers are not taken here", (tn,)))
        for record in each_own(world, order, local, "11014", "The telephone number does not belong to this account"):
            set_name(record, group)


def set_name(record: Number, group: m.LidbTnGroup) -> None:
    """Note the caller name on a number."""
    record.set("calling_name", group.subscriber_information)
    record.set("calling_name_use", str(group.use_type).upper())
    record.set("calling_name_visibility", str(group.visibility).upper())


def _view(call: Call, order: OrderRecord) -> m.LidbOrder:
    groups = [
        dataclasses.replace(group, telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(tns)))
        for group, tns in order.extra["parts"]
    ]
    return m.LidbOrder(
        customer_order_id=order.customer_order_id,
        order_id=order.id,
        account_id_=order.account,
        order_create_date=when(order.created),
        processing_status=order.status,
        created_by_user=order.user,
        last_modified_date=when(order.modified),
        order_complete_date=None if order.finished is None else when(order.finished),
        error_list=error_list(call, order.errors) or m.ErrorList(),
        lidb_tn_groups=m.LidbTnGroups(lidb_tn_group=groups),
    )


def _refused(_call: Call, request: m.LidbOrder, flaws: list[Flaw]) -> m.LidbOrderResponse:
    listed = [m.Error(code=flaw.code, description=flaw.description) for flaw in flaws]
    return m.LidbOrderResponse(
        status=m.StatusDetail(code="400", description="The order has values that are not valid."),
        error_list=m.ErrorList(error=listed),
        lidb_order=request,
    )


LIDBS = OrderKind(
    "lidbs",
    m.LidbOrder,
    what="LIDB order",
    type="lidb",
    check=_check,
    carry_out=_apply,
    view=_view,
    created=lambda call, order: m.LidbOrderResponse(lidb_order=_view(call, order)),
    refused=_refused,
    customer_code=None,
    by_customer=False,
)
LIDBS.serve(routes, create="lidbs.create_lidb_order", get="lidbs.get_lidb_order", list="lidbs.list_lidb_orders")
