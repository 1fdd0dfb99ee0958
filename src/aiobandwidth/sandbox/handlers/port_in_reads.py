"""Port-ins as they are read: states, lists, activation, totals, numbers."""

from __future__ import annotations

from aiobandwidth import models as m

from ..clock import when
from ..inventory import IN_SERVICE
from ..order_index import OrderList
from ..paging import page_by_id
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import OrderRecord
from ..views import counts_by, find_order, find_site, history, orders_of
from .port_ins import KIND, activate, complete, view

routes = Routes()


def _find(call: Call) -> OrderRecord:
    return find_order(call, KIND, "portInId", code="7200")


@routes.serve("port_ins.get_port_in")
def get_port_in(call: Call) -> Reply:
    return xml(view(call, _find(call)))


def _info(call: Call, order: OrderRecord) -> m.LnpPortInfoForGivenStatus:
    request: m.LnpOrder = order.request
    shown = view(call, order)
    subscriber = request.subscriber
    return m.LnpPortInfoForGivenStatus(
        account_id_=order.account,
        count_of_tns=len(order.numbers),
        customer_order_id=order.customer_order_id,
        user_id=order.user,
        last_modified_date=when(order.modified),
        error_code=order.errors[0].code if order.errors else None,
        error_message=order.errors[0].description if order.errors else None,
        order_date=when(order.created),
        order_id=order.id,
        order_type="port_in",
        actual_foc_date=shown.actual_foc_date,
        billing_telephone_number=shown.billing_telephone_number,
        company_name=subscriber.business_name if subscriber is not None else None,
        lnp_losing_carrier_name=shown.losing_carrier_name,
        processing_status=order.status,
        requested_foc_date=request.requested_foc_date,
        vendor_id="49",
        vendor_name="Own network",
    )


def _filtered(call: Call, site: str | None = None) -> OrderList:
    """Port-ins as the query filters them; numbers and references do not go together with dates."""
    dates = any(call.param(name) is not None for name in ("startdate", "enddate", "date"))
    keys = ("tn", "orderTn", "customerOrderId", "pon")
    if dates and any(call.param(name) is not None for name in keys):
        raise Refused(400, "7351", f"Dates cannot be combined with {', '.join(keys)}")
    billing, ported = call.loose_number(call.param("tn")), call.loose_number(call.param("orderTn"))
    found = orders_of(call, KIND, tn=False)
    if site is not None:
        found = found.having("site", site)
    if ported is not None:
        found = found.about(ported).where(lambda order: ported in order.numbers)
    if billing is not None:
        found = found.where(lambda order: call.loose_number(order.request.billing_telephone_number) == billing)
    return found if call.param("pon") is None else found.where(lambda _: False)


def _listed(call: Call, found: OrderList) -> Reply:
    page, links = page_by_id(call, found, _id)
    entries = [_info(call, order) for order in page]
    return xml(m.LnpResponseWrapper(total_count=len(found), links=links, lnp_port_info_for_given_status=entries))


def _id(order: OrderRecord) -> str:
    return order.id


@routes.serve("port_ins.list_port_ins", "port_ins.list_port_in_statuses")
def list_port_ins(call: Call) -> Reply:
    """A page of port-ins, newest first."""
    return _listed(call, _filtered(call))


@routes.serve("port_ins.list_site_port_ins")
def list_site_port_ins(call: Call) -> Reply:
    return _listed(call, _filtered(call, find_site(call).id))


@routes.serve("port_ins.count_port_ins")
def count_port_ins(call: Call) -> Reply:
    return xml(m.Quantity(count=len(orders_of(call, KIND, tn=False))))


@routes.serve("port_ins.get_port_in_history")
def get_history(call: Call) -> Reply:
    """The history, which a draft does not have."""
    order = _find(call)
    if order.status == "DRAFT":
        text = "History is not supported for bulk port-ins or individual port-ins in draft status."
        raise Refused(404, "7710", text)
    return history(order)


@routes.serve("port_ins.list_port_in_tns")
def list_tns(call: Call) -> Reply:
    numbers = _find(call).numbers
    return xml(m.TelephoneNumbers(count=len(numbers), telephone_number=call.tns(numbers)))


@routes.serve("port_ins.list_port_in_area_codes")
def list_area_codes(call: Call) -> Reply:
    return xml(counts_by(_find(call).numbers, 3))


@routes.serve("port_ins.list_port_in_npa_nxx")
def list_npa_nxx(call: Call) -> Reply:
    return xml(counts_by(_find(call).numbers, 6))


@routes.serve("port_ins.get_port_in_totals")
def get_totals(call: Call) -> Reply:
    return xml(m.Quantity(count=len(_find(call).numbers)))


# --- activation ------------------------------------------------------------------------------------------------------


def _activation(call: Call, order: OrderRecord) -> m.ActivationStatusResponse:
    records = call.world.inventory.records
    done = [tn for tn in order.numbers if tn in records and records[tn].status == IN_SERVICE]
    left = [tn for tn in order.numbers if tn not in done]
    status = m.ActivationStatus(
        auto_activation_date=order.extra.get("activation") or order.extra.get("foc"),
        activated_telephone_numbers_list=m.ActivatedTelephoneNumbersList(telephone_number=call.tns(done)),
        not_yet_activated_telephone_numbers_list=m.NotYetActivatedTelephoneNumbersList(telephone_number=call.tns(left)),
    )
    return m.ActivationStatusResponse(activation_status=status)


def _open(call: Call) -> OrderRecord:
    order = _find(call)
    if order.finished is not None:
        raise Refused(404, "7348", "The order is already complete")
    return order


@routes.serve("port_ins.get_port_in_activation_status")
def get_activation(call: Call) -> Reply:
    """Which numbers are active already; 404 also when the port-in is complete."""
    return xml(_activation(call, _open(call)))


@routes.serve("port_ins.update_port_in_activation_status")
def update_activation(call: Call) -> Reply:
    """Set the day of activation, or activate numbers now that the FOC is there."""
    order, change = _open(call), call.read(m.ActivationStatus)
    if order.status != "FOC":
        raise Refused(400, "7342", "On demand port-in activation not yet allowed.")
    if change.auto_activation_date is not None:
        order.extra["activation"] = change.auto_activation_date
    listed = change.activated_telephone_numbers_list
    if listed is not None:
        wanted = call.numbers(listed.telephone_number, "7339")
        if any(tn not in order.numbers for tn in wanted):
            raise Refused(400, "7518", "Telephone Number Not Active.")
        activate(call.world, order, wanted)
    call.world.record(call, "activation", order=order)
    reply = _activation(call, order)
    if len(order.completed) == len(order.numbers):
        complete(call.world, order)
    return xml(reply)
