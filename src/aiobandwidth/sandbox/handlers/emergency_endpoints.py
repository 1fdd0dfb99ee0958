"""Orders that put emergency endpoints, numbers and alternate identifiers, into notification groups or take them out."""

from __future__ import annotations

from typing import Any

from aiobandwidth import models as m
from aiobandwidth._core import xml_codec
from aiobandwidth.errors import DecodeError

from ..clock import when
from ..collections import answer
from ..order_kinds import OrderKind
from ..routing import Call, Refused, Reply, Routes
from ..state import Flaw, OrderRecord, World
from ..views import check_customer_order_id, error_list
from .emergency_groups import apart, emergency_orders, groups, settle

routes = Routes()

Order = m.EmergencyNotificationEndpointOrder
Association = m.EmergencyNotificationEndpointAssociation
Parts = m.EmergencyNotificationEndpointAssociations

KIND = "emergencyNotificationEndpointOrders"
MAXIMUM = 5000


def _read(call: Call) -> Order | Association:
    """The body, which comes in one of two messages."""
    try:
        body = xml_codec.decode(call.body)
    except DecodeError as error:
        raise Refused(400, "400", f"The request body could not be read: {error}") from None
    if not isinstance(body, Order | Association):
        raise Refused(400, "8057", "It is not clear what kind of order this is")
    return body


def _parts(request: Order | Association) -> Parts:
    """Group, added and deleted endpoints, wherever the message has them."""
    if isinstance(request, Order) and request.emergency_notification_endpoint_associations is not None:
        return request.emergency_notification_endpoint_associations
    return Parts(
        emergency_notification_group=request.emergency_notification_group,
        added_associations=request.added_associations,
        deleted_associations=request.deleted_associations,
    )


def _endpoints(call: Call, part: m.AddedAssociations | m.DeletedAssociations) -> list[str]:
    """Ten digits of the numbers, and the identifiers, that an order names."""
    both = part.eep_to_eng_associations or m.EepToEngAssociations()
    numbers = both.eep_tns.telephone_number if both.eep_tns is not None else []
    people = both.eep_aeui_ids.identifier if both.eep_aeui_ids is not None else []
    if not numbers and not people:
        raise Refused(400, "8095", "The order names no endpoints")
    if len(numbers) + len(people) > MAXIMUM:
        raise Refused(400, "8096", f"The order names too many endpoints, at most {MAXIMUM} are allowed")
    return [*call.numbers(numbers, "8104"), *dict.fromkeys(people)]


def _check(call: Call, request: Any) -> dict[str, Any]:
    parts = _parts(request)
    group = parts.emergency_notification_group.identifier if parts.emergency_notification_group is not None else None
    if not group:
        raise Refused(400, "8083", "The Identifier of the group is missing")
    if group not in groups(call.account):
        raise Refused(400, "8087", f"There is no group '{group}'")
    change = parts.added_associations or parts.deleted_associations
    if change is None or (parts.added_associations is not None and parts.deleted_associations is not None):
        raise Refused(400, "8085", "The order has to add endpoints or to delete endpoints")
    endpoints = _endpoints(call, change)
    return {"extra": {"group": group, "add": parts.added_associations is not None, "endpoints": endpoints}}


def _flaws(world: World, order: OrderRecord) -> list[Flaw]:
    """What keeps the endpoints of an order from where they should go."""
    account, found = world.accounts[order.account], []
    entry = groups(account).get(order.extra["group"])
    if entry is None:
        return [Flaw("8087", f"There is no group '{order.extra['group']}'")]
    housed = {each for group in groups(account).values() for each in group.extra["endpoints"]}
    for each in order.extra["endpoints"]:
        number = each.isdigit()
        tns = (each,) if number else ()
        if not order.extra["add"]:
            if each not in entry.extra["endpoints"]:
                found.append(Flaw("8098", f"The endpoint {each} is not in the group", tns))
        elif number and world.inventory.in_service(each, account.id) is None:
            found.append(Flaw("8034", f"The number {each} does not exist on this account", tns))
        elif not number and each not in account.kept.get("aeuis", {}):
            found.append(Flaw("8021", f"The identifier {each} is not in this account"))
        elif each in housed:
            found.append(Flaw("8099", f"The endpoint {each} is in a group already", tns))
    return found


def _apply(world: World, order: OrderRecord) -> None:
    """Carry an order out, wholly or not at all."""
    order.errors.extend(_flaws(world, order))
    if order.errors:
        return
    entry = groups(world.accounts[order.account])[order.extra["group"]]
    if order.extra["add"]:
        entry.extra["endpoints"] += order.extra["endpoints"]
    else:
        entry.extra["endpoints"] = [each for each in entry.extra["endpoints"] if each not in order.extra["endpoints"]]


def _stated(order: OrderRecord) -> dict[str, Any]:
    return {
        "order_id": order.id,
        "order_created_date": when(order.created),
        "created_by": order.user,
        "processing_status": order.status,
        "customer_order_id": order.customer_order_id,
    }


def _body(call: Call, order: OrderRecord) -> dict[str, Any]:
    """Group and endpoints of an order as this version writes them, with what went wrong."""
    numbers = [each for each in order.extra["endpoints"] if each.isdigit()]
    people = [each for each in order.extra["endpoints"] if not each.isdigit()]
    both = m.EepToEngAssociations(
        eep_tns=m.EepTns(telephone_number=call.tns(numbers)) if numbers else None,
        eep_aeui_ids=m.EepAeuiIds(identifier=people) if people else None,
    )
    errors = error_list(call, order.errors) or m.ErrorList()
    group = m.EmergencyNotificationGroup(identifier=order.extra["group"])
    if order.extra["add"]:
        change: Any = {"added_associations": m.AddedAssociations(eep_to_eng_associations=both, error_list=errors)}
    else:
        change = {"deleted_associations": m.DeletedAssociations(eep_to_eng_associations=both, error_list=errors)}
    return {"emergency_notification_group": group, **change}


def _order(call: Call, order: OrderRecord) -> Order:
    shown = Order(**_stated(order))
    shown.emergency_notification_endpoint_associations = Parts(**_body(call, order))
    return shown


def _view(call: Call, order: OrderRecord) -> m.EmergencyNotificationEndpointOrderResponse:
    if isinstance(order.request, Association):
        shown = Association(**_stated(order), **_body(call, order))
        return m.EmergencyNotificationEndpointOrderResponse(emergency_notification_endpoint_association=shown)
    return m.EmergencyNotificationEndpointOrderResponse(emergency_notification_endpoint_order=_order(call, order))


ORDERS: OrderKind[Any] = OrderKind(
    KIND,
    Order,
    what="Emergency notification endpoint order",
    type="emergency_notification_endpoint",
    check=_check,
    carry_out=_apply,
    view=_view,
    settle=settle,
    steps=("PROCESSING",),
)
ORDERS.serve(routes, get="emergency_notifications.get_emergency_notification_endpoint_order")


@routes.serve("emergency_notifications.create_emergency_notification_endpoint_order")
def create_order(call: Call) -> Reply:
    request = _read(call)
    fields = _check(call, request)
    fields["customer_order_id"] = check_customer_order_id(request.customer_order_id, "1008")
    order = apart(call, ORDERS.place(call, request, fields))
    return answer(call, _view(call, order), location=call.here(order.id))


@routes.serve("emergency_notifications.list_emergency_notification_endpoint_orders")
def list_orders(call: Call) -> Reply:
    def description(order: OrderRecord) -> str | None:
        known = groups(call.account).get(order.extra["group"])
        return None if known is None else known.message.description

    page = emergency_orders(call, KIND, description=description, endpoints=lambda order: order.extra["endpoints"])
    listed = m.EmergencyNotificationEndpointOrders(
        emergency_notification_endpoint_order=[_order(call, order) for order in page.entries]
    )
    reply = m.EmergencyNotificationEndpointOrderResponse(
        links=page.links(call), emergency_notification_endpoint_orders=listed
    )
    return answer(call, reply)
