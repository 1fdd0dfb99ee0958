"""Reservations: a number is kept for the account for four hours, or until an order names the reservation."""

from __future__ import annotations

from aiobandwidth import models as m

from ..inventory import RESERVED
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import AccountRecord, OrderRecord, World, step

routes = Routes()

KIND = "tnreservation"
LIFETIME = 4 * 3600.0


@routes.serve("tn_reservations.create_tn_reservation")
def create_reservation(call: Call) -> Reply:
    """Reserve a number; the id is in Location only."""
    request, world = call.read(m.Reservation), call.world
    if not request.reserved_tn:
        raise Refused(400, "5045", "The reservation names no telephone number")
    tn = call.number(request.reserved_tn)
    if tn is None:
        raise Refused(400, "5040", f"Reservation failed: {request.reserved_tn} is no telephone number")
    if not world.inventory.is_available(tn):
        raise Refused(400, "5041", f"Reservation failed: telephone number {request.reserved_tn} is not available.")
    order = world.new_order(KIND, call.account, call.user, request=request, numbers=[tn], quantity=1, status=RESERVED)
    world.inventory.take(tn, RESERVED, account=call.account.id, now=order.created, order=order.id)
    world.record(call, "reservation", order=order, numbers=[tn])
    world.later(order, LIFETIME, "tn_reservations.over")
    return empty(201, location=call.here(order.id))


@step("tn_reservations.over")
def _over(world: World, order: OrderRecord) -> None:
    world.record(None, "reservation-over", order=order, numbers=order.numbers)
    give_up(world, order)


def give_up(world: World, order: OrderRecord) -> None:
    """Put a reserved number back into the stock."""
    end(world, order)
    record = world.inventory.records.get(order.numbers[0])
    if record is not None and record.status == RESERVED and record.order == order.id:
        world.inventory.release(record)


def end(world: World, order: OrderRecord) -> None:
    """Forget a reservation, whose number was sold or given up."""
    world.overtake(order)
    order.finished = world.clock.time()
    world.accounts[order.account].book(KIND).touch(order)


def reservation(account: AccountRecord, key: str) -> OrderRecord | None:
    """A reservation that is still good."""
    order = account.book(KIND).get(key)
    return order if order is not None and order.finished is None else None


def _find(call: Call) -> OrderRecord:
    key = call.params["reservationId"]
    order = reservation(call.account, key)
    if order is None:
        raise Refused(404, "5042", f"There is no reservation {key}")
    return order


def _view(call: Call, order: OrderRecord) -> m.ReservationResponse:
    left = order.created + LIFETIME - call.world.clock.time()
    entry = m.Reservation(
        reservation_id=order.id,
        account_id_=order.account,
        reservation_expires=max(0, int(left)),
        reserved_tn=call.tn(order.numbers[0]),
    )
    return m.ReservationResponse(reservation=entry)


@routes.serve("tn_reservations.get_tn_reservation")
def get_reservation(call: Call) -> Reply:
    """A reservation with the seconds that are left of it."""
    return xml(_view(call, _find(call)))


@routes.serve("tn_reservations.delete_tn_reservation")
def delete_reservation(call: Call) -> Reply:
    """Give a number up; answers with the reservation as it was."""
    order = _find(call)
    reply = xml(_view(call, order))
    give_up(call.world, order)
    call.world.record(call, "reservation-deleted", order=order, numbers=order.numbers)
    return reply
