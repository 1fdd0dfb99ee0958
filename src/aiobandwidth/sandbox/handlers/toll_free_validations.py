"""Checks of toll-free numbers before they are ported in.

A number that the sandbox could sell is spare, one that is in use here is unavailable, and one that belongs to somebody
else can be ported. Numbers whose last seven digits begin with 555 are denied.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..inventory import AVAILABLE, TAKEN, UNKNOWN
from ..listing import Page
from ..order_kinds import OrderKind, listed_numbers
from ..rate_centers import TOLL_FREE
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, OrderRecord, World
from ..views import error_list

routes = Routes()

_CANCEL = "ProcessingStatus can only be changed to CANCELLED, and only for orders that are in the state PROCESSING."


def _check(call: Call, request: m.TollFreePortingValidation) -> dict[str, Any]:
    listed = request.toll_free_number_list
    values = listed.toll_free_number if listed is not None else []
    numbers = listed_numbers(call, values, none="7615", wrong="7615", many="7616")
    local = [tn for tn in numbers if tn[:3] not in TOLL_FREE]
    if local:
        raise Refused(400, "7615", f"Toll-free numbers are not valid: {', '.join(call.tns(local))}")
    return {"numbers": numbers, "extra": {}}


def _refused(
    call: Call, request: m.TollFreePortingValidation, flaws: list[Flaw]
) -> m.TollFreePortingValidationResponse:
    now = when(call.world.clock.time())
    echo = dataclasses.replace(
        request,
        processing_status="FAILED",
        account_id_=call.account.id,
        created_by_user=call.user,
        order_create_date=now,
    )
    listed = [m.Error(error_code=flaw.code, description=flaw.description) for flaw in flaws]
    return m.TollFreePortingValidationResponse(error_list=m.ErrorList(error=listed), toll_free_porting_validation=echo)


def _validate(world: World, order: OrderRecord) -> None:
    sorted_: dict[str, list[str]] = {}
    for tn in order.numbers:
        status = world.inventory.status(tn)
        place = (
            "denied"
            if tn[3:6] == "555"
            else {AVAILABLE: "spare", TAKEN: "portable", UNKNOWN: "portable"}.get(status, "unavailable")
        )
        sorted_.setdefault(place, []).append(tn)
    order.extra["sorted"] = sorted_
    order.completed = sorted_.get("portable", [])
    for place, code, text in (
        ("spare", "7620", "A toll-free number cannot be ported because it is spare."),
        ("unavailable", "7621", "A toll-free number cannot be ported because it is unavailable."),
        ("denied", "7622", "The porting vendor denied a toll-free number."),
    ):
        if place in sorted_:
            order.failed.extend(sorted_[place])
            order.errors.append(Flaw(code, text))


def _settle(world: World, order: OrderRecord, what: str) -> None:
    status = "FAILED" if order.errors else "COMPLETE"
    world.move(order, status, f"{what} is {status.lower()}.", final=True)


def _breakdown(call: Call, found: dict[str, list[str]]) -> m.TollFreePortingBreakdown:
    breakdown = m.TollFreePortingBreakdown()
    numbers = {place: call.tns(tns) for place, tns in found.items()}
    if "portable" in numbers:
        owner = m.RespOrg(
            id="SBX01",
            resp_org_exception=False,
            toll_free_number_list=m.TollFreeNumberList(toll_free_number=numbers["portable"]),
        )
        breakdown.portable_toll_free_number_list = m.PortableTollFreeNumberList(
            resp_org_list=m.RespOrgList(resp_org=[owner])
        )
    others = m.NonPortableTollFreeNumberList()
    if "spare" in numbers:
        others.spare_toll_free_number_list = m.SpareTollFreeNumberList(toll_free_number=numbers["spare"])
    if "unavailable" in numbers:
        others.unavailable_toll_free_number_list = m.UnavailableTollFreeNumberList(
            toll_free_number=numbers["unavailable"]
        )
    if "denied" in numbers:
        denied = [
            m.DeniedTollFreeNumber(toll_free_number=tn, somos_error_code="07", somos_error_description="NXX CLOSED")
            for tn in numbers["denied"]
        ]
        others.denied_toll_free_number_list = m.DeniedTollFreeNumberList(denied_toll_free_number=denied)
    if others != m.NonPortableTollFreeNumberList():
        breakdown.non_portable_toll_free_number_list = others
    return breakdown


def _view(call: Call, order: OrderRecord) -> m.TollFreePortingValidationResponse:
    shown = m.TollFreePortingValidation(
        customer_order_id=order.customer_order_id,
        processing_status=order.status,
        account_id_=order.account,
        created_by_user=order.user,
        order_create_date=when(order.created),
        order_id=order.id,
        toll_free_number_list=m.TollFreeNumberList(toll_free_number=call.tns(order.numbers)),
        error_list=error_list(call, order.errors),
    )
    if "sorted" in order.extra and order.status != "CANCELLED":
        shown.breakdown = _breakdown(call, order.extra["sorted"])
    return m.TollFreePortingValidationResponse(toll_free_porting_validation=shown)


def _listed(_call: Call, page: Page[OrderRecord]) -> m.TollFreePortingValidationResponses:
    return m.TollFreePortingValidationResponses(toll_free_porting_validation_response=page.shown)


def _wanted(call: Call, order: OrderRecord) -> bool:
    number = call.loose_number(call.param("tollFreeNumber"))
    return number is None or number in order.numbers


VALIDATIONS = OrderKind(
    "tollFreePortingValidations",
    m.TollFreePortingValidation,
    what="Toll-free porting validation",
    type="toll_free_porting_validation",
    check=_check,
    carry_out=_validate,
    settle=_settle,
    view=_view,
    refused=_refused,
    summary=_view,
    listed=_listed,
    test=_wanted,
    steps=("PROCESSING",),
    customer_code="7318",
    missing=("7200", "The order {} was not found"),
    by_customer=False,
)
VALIDATIONS.serve(
    routes,
    create="toll_free_porting_validations.create_toll_free_porting_validation",
    get="toll_free_porting_validations.get_toll_free_porting_validation",
    list="toll_free_porting_validations.list_toll_free_porting_validations",
)


@routes.serve("toll_free_porting_validations.cancel_toll_free_porting_validation")
def cancel(call: Call) -> Reply:
    """Cancel a validation that is being worked on."""
    order, change = VALIDATIONS.find(call), call.read(m.TollFreePortingValidation)
    if str(change.processing_status or "").upper() != "CANCELLED" or order.status != "PROCESSING":
        reason = m.ResponseStatus(error_code="7624", description=_CANCEL)
        raise Refused(400, message=m.TollFreePortingValidationResponse(response_status=reason))
    call.world.overtake(order)
    call.world.record(call, "tollFreePortingValidations-cancelled", order=order)
    call.world.move(order, "CANCELLED", "Toll-free porting validation is cancelled.", final=True, author=call.user)
    return xml(_view(call, order))
