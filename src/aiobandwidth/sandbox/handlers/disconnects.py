"""Disconnects: numbers given back, and the list of those that were."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from aiobandwidth import models as m
from aiobandwidth._core.message import Extra

from ..clock import dashed_stamp, when
from ..inventory import AGING, IN_SERVICE
from ..paging import links, page_by_id
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, HistoryEntry, OrderRecord, World, step
from ..views import DayRange, check_customer_order_id, error_list, find_order, orders_of, settle

routes = Routes()

KIND = "disconnects"
MAXIMUM = 5000


@routes.serve("disconnects.create_disconnect")
def create_disconnect(call: Call) -> Reply:
    """Take a disconnect in; it is carried out after the delay of the sandbox."""
    request = call.read(m.DisconnectTelephoneNumberOrder)
    part = request.disconnect_telephone_number_order_type
    listed = part.telephone_number_list.telephone_number if part and part.telephone_number_list else []
    if not listed:
        raise Refused(400, "5001", "The order lists no telephone numbers")
    if len(listed) > MAXIMUM:
        raise Refused(400, "5215", f"The order has {len(listed)} telephone numbers; at most {MAXIMUM} are allowed")
    order = call.world.new_order(
        KIND,
        call.account,
        call.user,
        customer_order_id=check_customer_order_id(request.customer_order_id, "5052"),
        numbers=call.numbers(listed, "5070"),
        request=request,
    )
    order.quantity = len(order.numbers)
    order.history.append(HistoryEntry(order.created, "RECEIVED", "Disconnect received", call.user))
    call.world.record(call, "disconnect", order=order, numbers=order.numbers)
    call.world.later(order, call.world.settings.order_delay, "disconnects.carry_out")
    return xml(_view(call, order), 201, location=call.here(order.id))


@step("disconnects.carry_out")
def _disconnect(world: World, order: OrderRecord) -> None:
    account, now, resting = world.accounts[order.account], world.clock.time(), world.settings.aging
    for tn in order.numbers:
        record = world.inventory.records.get(tn)
        if record is None or record.account != order.account or record.status != IN_SERVICE:
            order.failed.append(tn)
            order.errors.append(Flaw("5076", "The telephone number does not belong to this account", (tn,)))
            continue
        order.completed.append(tn)
        account.give_back(tn, now)
        if resting and not record.foreign:
            world.inventory.change(record, AGING, now=now)
            world.agenda.after(resting, "disconnects.rested", tn)
        else:
            world.inventory.release(record)
    if order.completed:
        world.record(None, "given-back", order=order, numbers=order.completed)
    settle(world, order, "Disconnect")


@step("disconnects.rested")
def _rested(world: World, tn: str) -> None:
    record = world.inventory.records[tn]
    world.record(None, "rested", numbers=[tn], account=record.account)
    world.inventory.release(record)


def _view(call: Call, order: OrderRecord) -> m.DisconnectTelephoneNumberOrderResponse:
    part = order.request.disconnect_telephone_number_order_type
    echo = m.DisconnectTelephoneNumberOrderType(
        disconnect_mode=part.disconnect_mode or "normal",
        protected=part.protected,
        telephone_number_list=m.TelephoneNumberList(telephone_number=call.tns(order.numbers)),
    )
    request = m.DisconnectOrderRequest(
        customer_order_id=order.customer_order_id,
        order_create_date=when(order.created),
        id=order.id,
        disconnect_telephone_number_order_type=echo,
    )
    view = m.DisconnectTelephoneNumberOrderResponse(order_request=request, order_status=order.status)
    view.error_list = error_list(call, order.errors)
    if order.completed:
        view.disconnected_telephone_number_list = m.DisconnectedTelephoneNumberList(
            telephone_number=call.tns(order.completed)
        )
    return view


@routes.serve("disconnects.get_disconnect")
def get_disconnect(call: Call) -> Reply:
    return xml(_view(call, find_order(call, KIND, "disconnectId")))


@routes.serve("disconnects.list_disconnects")
def list_disconnects(call: Call) -> Reply:
    """A page of disconnects, newest first; 404 with bare links when there are none."""
    found = orders_of(call, KIND, customer=False)
    if not found:
        return xml(m.Links(), 404)
    page, more = page_by_id(call, found, _id, maximum=5000)
    entries = [_summary(order) for order in page]
    listed = m.ListOrderIdUserIdDate(total_count=len(found), links=more, order_id_user_id_date=entries)
    return xml(m.ResponseSelectWrapper(list_order_id_user_id_date=listed))


def _id(order: OrderRecord) -> str:
    return order.id


def _summary(order: OrderRecord) -> m.OrderIdUserIdDate:
    return m.OrderIdUserIdDate(
        count_of_tns=len(order.numbers),
        user_id=order.user,
        last_modified_date=dashed_stamp(order.modified),
        order_id=order.id,
        order_type="disconnect",
        order_date=dashed_stamp(order.created),
        order_status=order.status,
        telephone_number_details=m.TelephoneNumberCounts(),
        extra=Extra(spelling={"order_id": "OrderId"}),
    )


@routes.serve("disconnects.list_disconnected_numbers")
def list_disconnected_numbers(call: Call) -> Reply:
    """Numbers that were given back, in order."""
    size = call.count("size", 300, maximum=5000)
    found = list(islice(_numbers(call, call.loose_number(call.param("page")) or ""), size + 1))
    following = call.tn(found[size]) if len(found) > size else None
    numbers = m.TelephoneNumbers(count=len(found[:size]), telephone_number=call.tns(found[:size]))
    return xml(m.TnsResponse(total_count=_count(call), links=links(call, size, following), telephone_numbers=numbers))


def _numbers(call: Call, start: str = "") -> Iterator[str]:
    """Numbers that were given back on the days that the query names, in order."""
    days, moments = DayRange(call, "", first="startdate", last="enddate"), call.account.disconnected
    return (tn for tn in call.account.given_back.from_(start) if days.is_open or moments[tn] in days)


def _count(call: Call) -> int:
    if DayRange(call, "", first="startdate", last="enddate").is_open:
        return len(call.account.given_back)
    return sum(1 for _ in _numbers(call))


@routes.serve("disconnects.count_disconnected_numbers")
def count_disconnected_numbers(call: Call) -> Reply:
    return xml(m.Quantity(count=_count(call)))
