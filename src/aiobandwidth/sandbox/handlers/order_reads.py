"""Orders as they are read: states, lists, totals, numbers."""

from __future__ import annotations

from aiobandwidth import models as m
from aiobandwidth._core.message import Element, Extra

from ..clock import when
from ..paging import page_by_id
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import OrderRecord
from ..views import counts_by, error_list, find_order, history, order_numbers, orders_of, tally
from .orders import KIND, echo
from .search import detail

routes = Routes()


@routes.serve("orders.get_order", "orders.get_site_order")
def get_order(call: Call) -> Reply:
    """An order and its state."""
    order = _find(call)
    reply = m.OrderResponse(order=echo(call, order), order_status=order.status)
    reply.created_by_user, reply.last_modified_date = order.user, when(order.modified)
    reply.error_list = error_list(call, order.errors)
    if order.finished is not None:
        reply.order_complete_date = when(order.finished)
        reply.completed_quantity = len(order.completed)
        reply.failed_quantity = order.quantity - len(order.completed)
        reply.summary = f"{len(order.completed)} telephone numbers ordered"
    if order.completed:
        reply.completed_numbers = m.CompletedNumbers(telephone_number=_completed(call, order))
    if order.failed:
        reply.failed_numbers = m.FailedNumbers(full_number=call.tns(order.failed))
    return xml(reply)


def _find(call: Call) -> OrderRecord:
    order = find_order(call, KIND)
    if "siteId" in call.params and order.site != call.params["siteId"]:
        raise Refused(404, "5035", f"The order {order.id} was not found on site {call.params['siteId']}")
    return order


def _completed(call: Call, order: OrderRecord) -> list[m.TelephoneNumber]:
    if not call.flag("tndetail"):
        return [m.TelephoneNumber(full_number=number) for number in call.tns(order.completed)]
    listed = []
    for tn in order.completed:
        known = detail(call, tn)
        # No schema has these elements: the carrier adds them on demand only.
        pairs = (("City", known.city), ("LATA", known.lata), ("RateCenter", known.rate_center), ("State", known.state))
        elements = [Element(name, text) for name, text in pairs if text is not None]
        listed.append(m.TelephoneNumber(full_number=call.tn(tn), extra=Extra(elements=elements)))
    return listed


def summary(call: Call, order: OrderRecord, order_type: str) -> m.OrderIdUserIdDate:
    """An order as lists have it."""
    return m.OrderIdUserIdDate(
        account_id_=order.account,
        count_of_tns=len(order_numbers(order)) or order.quantity,
        customer_order_id=order.customer_order_id,
        last_modified_date=when(order.modified),
        order_type=order_type,
        order_date=when(order.created),
        order_id=order.id,
        order_status=order.status,
        telephone_number_details=tally(call, order),
        user_id=order.user,
    )


@routes.serve("orders.list_orders", "orders.list_site_orders")
def list_orders(call: Call) -> Reply:
    """A page of orders, newest first; 404 when there are none."""
    site = call.params.get("siteId")
    if site is not None and site not in call.account.sites:
        raise Refused(404, "12016", f"Site '{site}' does not exist")
    found = orders_of(call, KIND) if site is None else orders_of(call, KIND).having("site", site)
    if not found:
        return empty(404) if site is None else xml(m.Links(), 404)
    page, links = page_by_id(call, found, _id)
    entries = [summary(call, order, "new_number") for order in page]
    listed = m.ListOrderIdUserIdDate(total_count=len(found), links=links, order_id_user_id_date=entries)
    return xml(m.ResponseSelectWrapper(list_order_id_user_id_date=listed))


def _id(order: OrderRecord) -> str:
    return order.id


@routes.serve("orders.count_orders")
def count_orders(call: Call) -> Reply:
    """How many orders there are in a state."""
    count = len(orders_of(call, KIND))
    return xml(m.ResponseSelectWrapper(list_order_id_user_id_date=m.ListOrderIdUserIdDate(total_count=count)))


@routes.serve("orders.get_order_history")
def get_history(call: Call) -> Reply:
    return history(find_order(call, KIND))


@routes.serve("orders.list_order_tns", "orders.list_site_order_tns")
def list_tns(call: Call) -> Reply:
    numbers = order_numbers(_find(call))
    return xml(m.TelephoneNumbers(count=len(numbers), telephone_number=call.tns(numbers)))


@routes.serve("orders.list_order_area_codes")
def list_area_codes(call: Call) -> Reply:
    return xml(counts_by(order_numbers(_find(call)), 3))


@routes.serve("orders.list_order_npa_nxx")
def list_npa_nxx(call: Call) -> Reply:
    return xml(counts_by(order_numbers(_find(call)), 6))


@routes.serve("orders.get_order_totals")
def get_totals(call: Call) -> Reply:
    return xml(counts_by(order_numbers(_find(call)), 0))
