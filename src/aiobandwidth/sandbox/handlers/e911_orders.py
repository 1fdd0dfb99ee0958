"""E911 orders: emergency addresses of numbers, of alternate end users and of locations.

What an order sets is kept: the address on its number, alternate end users in ``account.kept["aeuis"]`` and locations in
``account.kept["locations"]``.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

from aiobandwidth import models as m
from aiobandwidth._core.message import Extra

from ..clock import when
from ..collections import Entry
from ..order_kinds import OrderKind, each_own
from ..routing import Call, Refused, Routes
from ..state import AccountRecord, Flaw, OrderRecord, World
from ..views import errors

routes = Routes()

AEUIS, LOCATIONS = "aeuis", "locations"
_IDENTIFIER = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9]{1,30}", re.ASCII)
_LOCATION = re.compile(r"[\w.\-]{1,128}", re.ASCII)
_MOST = 5000


def _people(request: m.E911Order) -> list[m.AlternateEndUserIdentifier]:
    listed = request.alternate_end_user_identifiers
    return listed.alternate_end_user_identifier if listed is not None else []


def _places(request: m.E911Order) -> list[m.Address]:
    return request.additional_addresses.address if request.additional_addresses is not None else []


def _check(call: Call, request: m.E911Order) -> dict[str, Any]:
    values = request.telephone_numbers.telephone_number if request.telephone_numbers is not None else []
    people, places = _people(request), _places(request)
    numbers = call.numbers(values, "5070")
    if numbers and people:
        raise Refused(400, "8011", "Telephone numbers and identifiers need separate orders")
    if not numbers and not people and not places:
        raise Refused(400, "8095", "The order names no endpoint")
    if len(numbers) + len(people) + len(places) > _MOST:
        raise Refused(400, "8096", f"The order has more than {_MOST} endpoints")
    if request.caller_name is not None and len(request.caller_name) > 50:
        raise Refused(400, "8001", "The caller name is longer than 50 characters")
    removing = request.delete_tn_specific_e911_address is True
    if numbers and not removing and not _usable(request.address) and not request.location_id:
        raise Refused(400, "8056", "The order has no address for the telephone numbers")
    _check_people(call, people, removing=removing)
    _check_places(places)
    return {"numbers": numbers, "quantity": len(numbers) or len(people) or len(places), "extra": {}}


def _usable(address: m.Address | None) -> bool:
    """Whether an address says where to go: a street or a known location."""
    return address is not None and bool(address.location_id or (address.city and (address.street_name or address.zip)))


def _check_people(call: Call, people: list[m.AlternateEndUserIdentifier], *, removing: bool) -> None:
    seen: set[str] = set()
    for person in people:
        name = person.identifier or ""
        if _IDENTIFIER.fullmatch(name) is None:
            raise Refused(
                400, "8045", f"The identifier '{name}' has to have 1 to 30 letters and digits, one letter at least"
            )
        if name in seen:
            raise Refused(400, "8017", f"The identifier '{name}' stands twice in the order")
        seen.add(name)
        if removing and not person.callback_number:
            continue
        if call.number(person.callback_number or "") is None:
            raise Refused(400, "8014", f"The callback number '{person.callback_number or ''}' is not valid")


def _check_places(places: list[m.Address]) -> None:
    for place in places:
        if not place.location_id:
            raise Refused(400, "8030", "An additional address needs a LocationId")
        if _LOCATION.fullmatch(place.location_id) is None:
            raise Refused(400, "8023", f"The LocationId '{place.location_id}' is not valid")


def _apply(world: World, order: OrderRecord) -> None:
    request: m.E911Order = order.request
    account, removing = world.accounts[order.account], request.delete_tn_specific_e911_address is True
    order.extra["done"] = 0
    for record in each_own(
        world, order, order.numbers, "8003", "The telephone number does not belong to this account."
    ):
        record.set("e911", None if removing else _address(account, request.location_id, request.address))
        record.set("e911_name", None if removing else request.caller_name)
        order.extra["done"] += 1
    for person in _people(request):
        _keep_person(world, account, order, person)
    for place in _places(request):
        _keep_place(world, account, order, place)


def _address(account: AccountRecord, location: str | None, address: m.Address | None) -> m.Address | None:
    """The address itself, or that of the location which is named."""
    if address is not None and address.city:
        return address
    known = account.kept.get(LOCATIONS, {}).get(
        location or (address.location_id if address is not None else None) or ""
    )
    return address if known is None else known.message


def _entry(world: World, order: OrderRecord, key: str, message: Any) -> Entry[Any]:
    now = world.clock.time()
    return Entry(id=key, message=message, user=order.user, created=now, modified=now)


def _keep_person(
    world: World, account: AccountRecord, order: OrderRecord, person: m.AlternateEndUserIdentifier
) -> None:
    kept, key = account.kept.setdefault(AEUIS, {}), person.identifier or ""
    if order.request.delete_tn_specific_e911_address is True:
        if kept.pop(key, None) is None:
            order.errors.append(Flaw("8021", f"The identifier {key} is not in this account"))
            return
    else:
        name = person.caller_name or order.request.caller_name
        where = _address(account, person.location_id, person.address or order.request.address)
        if where is None and key not in kept:
            text = f"The identifier {key} has neither an address nor a known location"
            order.errors.append(Flaw("8046", text))
            return
        feature = m.E911Feature(caller_name=name, address=where)
        kept[key] = _entry(world, order, key, dataclasses.replace(person, caller_name=name, address=None, e911=feature))
    order.extra["done"] += 1


def _keep_place(world: World, account: AccountRecord, order: OrderRecord, place: m.Address) -> None:
    kept, key = account.kept.setdefault(LOCATIONS, {}), place.location_id or ""
    if order.request.delete_tn_specific_e911_address is True or place.delete is True:
        if kept.pop(key, None) is None:
            order.errors.append(Flaw("8029", f"There is no location {key}"))
            return
    else:
        kept[key] = _entry(world, order, key, place)
    order.extra["done"] += 1


def _settle(world: World, order: OrderRecord, what: str) -> None:
    done = order.extra["done"]
    status = "FAILED" if not done else "PARTIAL" if order.errors else "COMPLETE"
    world.move(order, status, f"{what} is {status.lower()}.", final=True)


def _view(call: Call, order: OrderRecord) -> m.E911Order:
    request: m.E911Order = order.request
    shown = dataclasses.replace(
        request,
        order_create_date=when(order.created),
        account_id_=order.account,
        created_by_user=order.user,
        order_id=order.id,
        last_modified_date=when(order.modified),
        customer_order_id=order.customer_order_id,
        processing_status=order.status,
        error_list=m.ErrorList(error=[_error(error) for error in errors(call, order.errors)]),
    )
    if order.numbers:
        shown.telephone_numbers = m.TelephoneNumbers(telephone_number=call.tns(order.numbers))
    return shown


def _created(call: Call, order: OrderRecord) -> m.E911OrderResponse:
    """The reply that creates an order writes its id in lower case, unlike the one that reads it."""
    shown = _view(call, order)
    shown.extra = Extra(spelling={"order_id": "orderId"})
    return m.E911OrderResponse(e911_order=shown)


def _error(error: m.Errors) -> m.Error:
    listed = error.telephone_numbers.tn if error.telephone_numbers is not None else []
    about = m.TelephoneNumbers(telephone_number=listed) if listed else None
    return m.Error(code=error.code, description=error.description, telephone_numbers=about)


def _summary(_call: Call, order: OrderRecord) -> m.E911OrderSummary:
    return m.E911OrderSummary(
        account_id_=order.account,
        count_of_tns=len(order.numbers),
        user_id=order.user,
        last_modified_date=when(order.modified),
        order_date=when(order.created),
        order_type="e911",
        order_status=order.status,
        order_id=order.id,
    )


def _wanted(call: Call, order: OrderRecord) -> bool:
    """Filters by identifier and by callback number."""
    aeui, callback = call.param("aeui"), call.loose_number(call.param("callBack"))
    people = _people(order.request)
    if aeui is not None and all(person.identifier != aeui for person in people):
        return False
    return callback is None or any(call.loose_number(person.callback_number) == callback for person in people)


def _listed(call: Call, page: Any) -> m.E911Orders:
    if call.flag("orderDetails"):
        return m.E911Orders(total_count=page.total, e911_order=[_view(call, order) for order in page.entries])
    return m.E911Orders(total_count=page.total, e911_order_summary=page.shown)


E911S = OrderKind(
    "e911s",
    m.E911Order,
    what="E911 order",
    type="e911",
    check=_check,
    carry_out=_apply,
    settle=_settle,
    view=_view,
    created=_created,
    summary=_summary,
    listed=_listed,
    test=_wanted,
)
E911S.serve(
    routes,
    create="e911_orders.create_e911_order",
    get="e911_orders.get_e911_order",
    list="e911_orders.list_e911_orders",
    history="e911_orders.get_e911_order_history",
)
