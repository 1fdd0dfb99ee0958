"""DL/DA orders: directory listings of numbers."""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..order_kinds import OrderKind, each_own, in_work, listed_numbers
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, OrderRecord, World
from ..views import error_list

routes = Routes()

_LISTINGS = ("LISTED", "NON_LISTED", "NON_PUBLISHED")
_SUBSCRIBERS = ("BUSINESS", "RESIDENTIAL", "RESIDENCE")


def _check_group(group: m.DldaTnGroup) -> None:
    kind = group.subscriber_type or group.account_type
    if kind is not None and str(kind).upper() not in _SUBSCRIBERS:
        raise Refused(400, "16109", f"The subscriber type '{kind}' is not BUSINESS or RESIDENTIAL")
    if str(group.listing_type or "").upper() not in _LISTINGS:
        raise Refused(
            400, "16110", f"The listing type '{group.listing_type or ''}' is not one of {', '.join(_LISTINGS)}"
        )


def _check(call: Call, request: m.DldaOrder) -> dict[str, Any]:
    groups = request.dlda_tn_groups.dlda_tn_group if request.dlda_tn_groups is not None else []
    parts: list[tuple[m.DldaTnGroup, list[str]]] = []
    for group in groups:
        values = group.telephone_numbers.telephone_number if group.telephone_numbers is not None else []
        tns = listed_numbers(call, [value for value in values if value.strip()], none="16104", wrong="5070")
        if any(tn[:3] in TOLL_FREE for tn in tns):
            raise Refused(400, "16100", "Toll-free numbers have no listing here")
        _check_group(group)
        parts.append((group, tns))
    numbers = [tn for _, tns in parts for tn in tns]
    if not numbers:
        raise Refused(400, "16104", "There are no numbers to work on")
    busy = in_work(call, "dldas")
    problems = [
        Flaw("16103", "The listing of the telephone number is being worked on", (tn,)) for tn in numbers if tn in busy
    ]
    return {"numbers": numbers, "errors": problems, "extra": {"parts": parts}}


def _apply(world: World, order: OrderRecord) -> None:
    for group, tns in order.extra["parts"]:
        for record in each_own(world, order, tns, "16101", "The telephone number does not belong to this account"):
            record.set("directory_listing", group)


def _view(call: Call, order: OrderRecord) -> m.DldaOrderResponse:
    groups = [
        dataclasses.replace(group, telephone_numbers=m.TelephoneNumbers(telephone_number=call.tns(tns)))
        for group, tns in order.extra["parts"]
    ]
    shown = m.DldaOrder(
        customer_order_id=order.customer_order_id,
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        last_modified_date=when(order.modified),
        error_list=error_list(call, order.errors) or m.ErrorList(),
        processing_status=order.status,
        dlda_tn_groups=m.DldaTnGroups(dlda_tn_group=groups),
    )
    return m.DldaOrderResponse(dlda_order=shown)


def _refused(call: Call, request: m.DldaOrder, flaws: list[Flaw]) -> m.DldaOrderResponse:
    """The refusal has its reason, and the order as a failed one."""
    now = when(call.world.clock.time())
    listed = [
        m.Error(code=flaw.code, description=flaw.description, telephone_number=flaw.tns[0] if flaw.tns else None)
        for flaw in flaws
    ]
    failed = dataclasses.replace(
        request,
        order_create_date=now,
        last_modified_date=now,
        account_id_=call.account.id,
        created_by_user=call.user,
        processing_status="FAILED",
        error_list=m.ErrorList(error=listed),
    )
    numbers = any(flaw.code == "5070" for flaw in flaws)
    code, text = ("16104", "There are no numbers to work on") if numbers else (flaws[0].code, flaws[0].description)
    reason = m.ResponseStatus(error_code=code, description=text)
    return m.DldaOrderResponse(response_status=reason, dlda_order=failed)


DLDAS = OrderKind(
    "dldas",
    m.DldaOrder,
    what="The DL/DA request",
    type="dlda",
    check=_check,
    carry_out=_apply,
    view=_view,
    refused=_refused,
    customer_code=None,
    by_customer=False,
)
DLDAS.serve(
    routes,
    create="dldas.create_dlda_order",
    get="dldas.get_dlda_order",
    list="dldas.list_dlda_orders",
    history="dldas.get_dlda_order_history",
)


@routes.serve("dldas.update_dlda_order")
def update_order(call: Call) -> Reply:
    """Change an order that is not being worked on yet."""
    order = DLDAS.find(call)
    if order.status != "RECEIVED":
        code = "16106" if order.status == "FAILED" else "16105"
        raise Refused(400, code, "The order cannot be changed because it is already being processed")
    DLDAS.again(call, order, *DLDAS.read(call))
    return xml(_view(call, order))
