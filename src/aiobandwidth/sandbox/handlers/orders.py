"""Orders for new numbers: taken in, carried out after a delay, changed."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from aiobandwidth import models as m
from aiobandwidth._core.message import Message

from ..clock import when
from ..inventory import RESERVED, Criteria
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw, HistoryEntry, OrderRecord, World, step
from ..views import check_customer_order_id, find_order, place_of
from .search import read_criteria
from .tn_reservations import end, reservation

routes = Routes()

KIND = "orders"
MAXIMUM = 5000
UNAVAILABLE = "5005"
_SEARCHES = {
    "area_code_search_and_order_type": ("area_code",),
    "npa_nxx_search_and_order_type": ("npa_nxx",),
    "rate_center_search_and_order_type": ("rate_center", "state"),
    "city_search_and_order_type": ("city", "state"),
    "state_search_and_order_type": ("state",),
    "lata_search_and_order_type": ("lata",),
    "zip_search_and_order_type": ("zip",),
    "toll_free_vanity_search_and_order_type": ("toll_free_vanity",),
    "toll_free_wild_char_search_and_order_type": ("toll_free_wild_card_pattern",),
    "combined_search_and_order_type": (),
}
"""Search kinds of an order and what each of them has to name."""
_CRITERIA = {"npa_nxx_x": "npa_nxxx", "toll_free_wild_card_pattern": "toll_free_pattern", "enable_lca": "lca"}
_FIELDS = (
    "area_code",
    "npa_nxx",
    "npa_nxx_x",
    "rate_center",
    "city",
    "state",
    "zip",
    "lata",
    "local_vanity",
    "ends_in",
    "enable_lca",
    "toll_free_vanity",
    "toll_free_wild_card_pattern",
)


@routes.serve("orders.create_order")
def create_order(call: Call) -> Reply:
    """Take an order in; it is carried out after the delay of the sandbox."""
    request = call.read(m.Order)
    customer_order_id = check_customer_order_id(request.customer_order_id, "5052")
    site, peer = place_of(call.account, request.site_id, request.peer_id, site_code="5016", peer_code="5017")
    numbers, search, quantity = _wish(call, request)
    order = call.world.new_order(
        KIND,
        call.account,
        call.user,
        customer_order_id=customer_order_id,
        site=site,
        peer=peer,
        request=request,
        numbers=numbers,
        quantity=quantity,
        extra={"search": search, "reservations": _reservations(call, request)},
    )
    order.history.append(HistoryEntry(order.created, "RECEIVED", "Order received", call.user))
    call.world.record(call, "order", order=order, numbers=numbers)
    world, delay = call.world, call.world.settings.order_delay
    world.later(order, delay / 2, "order.move", "PROCESSING", "Order is processing")
    world.later(order, delay, "orders.fulfil")
    reply = m.OrderResponse(order=echo(call, order), order_status="RECEIVED")
    return xml(reply, 201, location=call.here(order.id))


def _wish(call: Call, request: m.Order) -> tuple[list[str], Criteria | None, int]:
    """Exact numbers, or a search, and how many numbers are wanted."""
    exact = request.existing_telephone_number_order_type
    searches = [name for name in _SEARCHES if getattr(request, name) is not None]
    if exact is None and not searches and request.tn_attributes is not None:
        return [], None, 0  # attributes alone are taken in, and get nothing
    if (exact is not None) + len(searches) != 1:
        raise Refused(400, "5002", "The order needs one order type and no more")
    if exact is not None:
        listed = exact.telephone_number_list.telephone_number if exact.telephone_number_list is not None else []
        listed = listed or call.tns([tn for order in _reservations(call, request).values() for tn in order.numbers])
        if not listed:
            raise Refused(400, "5001", "The order lists no telephone numbers")
        numbers = call.numbers(listed, "5070")
        if len(numbers) > MAXIMUM:
            raise Refused(400, "5215", f"The order has {len(numbers)} telephone numbers; at most {MAXIMUM} are allowed")
        return numbers, None, len(numbers)
    part: Message = getattr(request, searches[0])
    quantity = getattr(part, "quantity", None)
    if not isinstance(quantity, int) or not 1 <= quantity <= MAXIMUM:
        raise Refused(400, "5215", f"The quantity '{quantity or ''}' is not valid; 1 to {MAXIMUM} are allowed")
    return [], read_criteria(_values(part, _SEARCHES[searches[0]])), quantity


def _reservations(call: Call, request: m.Order) -> dict[str, OrderRecord]:
    """The reservations that the order names, by number."""
    exact = request.existing_telephone_number_order_type
    listed = exact.reservation_id_list if exact is not None else None
    found: dict[str, OrderRecord] = {}
    for key in listed.reservation_id if listed is not None else ():
        held = reservation(call.account, key)
        if held is None:
            raise Refused(400, "5043", f"There is no reservation {key}")
        found[held.numbers[0]] = held
    return found


def _values(part: Message, required: tuple[str, ...]) -> Mapping[str, str | None]:
    values: dict[str, str | None] = {}
    for name in _FIELDS:
        value = getattr(part, name, None)
        if value is not None:
            values[_CRITERIA.get(name, name)] = str(value).lower() if isinstance(value, bool) else str(value)
    if any(not getattr(part, name) for name in required) or not values:
        raise Refused(400, "5001", f"The order misses {' and '.join(required) or 'all search criteria'}")
    return values


@step("orders.fulfil")
def fulfil(world: World, order: OrderRecord) -> None:
    """Give an order its numbers, as far as they can be had."""
    wanted, errors = _supply(world, order)
    request: m.Order = order.request
    if errors and request.partial_allowed is False and not request.back_order_requested:
        order.failed, order.errors = _unserved(order, ()), errors
        world.move(order, "FAILED", "Order failed: not all telephone numbers are available", final=True)
        return
    _hand_over(world, order, wanted)
    order.errors = errors
    if errors and request.back_order_requested is True:
        _wait_for_more(world, order)
    else:
        finish(world, order)


def _can_have(world: World, order: OrderRecord, tn: str) -> bool:
    """Whether a number is in the stock, or reserved for this very order."""
    if world.inventory.is_available(tn):
        return True
    held, record = order.extra["reservations"].get(tn), world.inventory.records.get(tn)
    return held is not None and record is not None and record.status == RESERVED and record.order == held.id


def _supply(world: World, order: OrderRecord) -> tuple[list[str], list[Flaw]]:
    """What can be had now, and an error for the rest."""
    if order.numbers:
        held = set(order.completed)
        open_ = [tn for tn in order.numbers if tn not in held]
        found = [tn for tn in open_ if _can_have(world, order, tn)]
        text = "The telephone number is not available for ordering"
        got = set(found)
        return found, [Flaw(UNAVAILABLE, text, (tn,)) for tn in open_ if tn not in got]
    if order.extra["search"] is None:
        return [], [Flaw("5002", "The order has no order type")]
    missing = order.quantity - len(order.completed)
    found = world.inventory.search(order.extra["search"], missing) if missing else []
    if len(found) == missing:
        return found, []
    had = len(order.completed) + len(found)
    return found, [Flaw(UNAVAILABLE, f"Only {had} of {order.quantity} telephone numbers are available for ordering")]


def _unserved(order: OrderRecord, got: tuple[str, ...] | list[str]) -> list[str]:
    taken = set(got)
    return [tn for tn in order.numbers if tn not in taken]


def _hand_over(world: World, order: OrderRecord, numbers: list[str]) -> None:
    now = world.clock.time()
    fields = {"site": order.site or "", "peer": order.peer or "", "order": order.id}
    for tn in numbers:
        if tn in order.extra["reservations"]:
            end(world, order.extra["reservations"][tn])
        world.inventory.sell(tn, account=order.account, now=now, **fields)
    order.completed.extend(numbers)
    if numbers:
        world.record(None, "bought", order=order, numbers=numbers)


def _wait_for_more(world: World, order: OrderRecord) -> None:
    if order.status != "BACKORDERED":
        world.move(order, "BACKORDERED", "Order is waiting for more telephone numbers")
    world.waiting[order.id] = order.account


@step("orders.look_again")
def _look_again(world: World, order: OrderRecord) -> None:
    order.extra["looking"] = False
    fulfil(world, order)


def finish(world: World, order: OrderRecord) -> None:
    """End an order with what it has."""
    world.waiting.pop(order.id, None)
    world.overtake(order)
    order.failed = _unserved(order, order.completed)
    status = "FAILED" if not order.completed else "PARTIAL" if len(order.completed) < order.quantity else "COMPLETE"
    world.move(order, status, f"Order is {status.lower()}", final=True)


def echo(call: Call, order: OrderRecord) -> m.Order:
    """The order as it was asked for, with its id."""
    request: m.Order = copy.copy(order.request)
    request.order_create_date = when(order.created)
    request.customer_order_id = order.customer_order_id
    request.id = order.id
    if request.back_order_requested is None:
        request.back_order_requested = False
    if request.partial_allowed is None:
        request.partial_allowed = True
    request.peer_id = order.peer
    if order.numbers:
        listed = m.TelephoneNumberList(telephone_number=call.tns(order.numbers))
        request.existing_telephone_number_order_type = m.ExistingTelephoneNumberOrderType(telephone_number_list=listed)
    return request


@routes.serve("orders.update_order")
def update_order(call: Call) -> Reply:
    """Change name or reference, or close a backorder."""
    order = find_order(call, KIND)
    change = call.read(m.Order)
    if change.close_order is True and order.status != "BACKORDERED":
        raise Refused(400, "5036", f"The order is {order.status}; only a backorder can be closed")
    if change.customer_order_id is not None:
        check_customer_order_id(change.customer_order_id, "5052")
        note = f'CustomerOrderId : "{order.customer_order_id or ""}" --> {change.customer_order_id}'
        order.history.append(HistoryEntry(call.world.clock.time(), order.status, "Order changed", call.user, note))
        call.account.book(KIND).rename(order, change.customer_order_id)
    if change.name is not None:
        order.request.name = change.name
    order.modified = call.world.clock.time()
    call.account.book(KIND).touch(order)
    call.world.record(call, "order-changed", order=order)
    if change.close_order is True:
        finish(call.world, order)
    return xml(m.OrderResponse())
