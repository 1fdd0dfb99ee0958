"""Emergency notification groups, and the orders that make, change and delete them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from aiobandwidth import models as m
from aiobandwidth._core.values import read_datetime

from ..clock import when
from ..collections import Collection, Entry, Page, answer, matching, paginate
from ..order_kinds import OrderKind
from ..routing import Call, Refused, Reply, Routes
from ..state import AccountRecord, Flaw, OrderRecord, World
from ..views import error_list
from .emergency_recipients import RECIPIENTS, show_recipient, target

routes = Routes()

Group = m.EmergencyNotificationGroup
Order = m.EmergencyNotificationGroupOrder

KIND = "emergencyNotificationGroupOrders"
MOST = 3
"""Most recipients of a group."""


def groups(account: AccountRecord) -> dict[str, Entry[Group]]:
    """The groups of an account by id; ``extra`` has the ids of ``recipients``, and ``endpoints``."""
    return account.kept.setdefault("emergency-groups", {})


def group_of(call: Call, endpoint: str) -> Entry[Group] | None:
    """The group that an endpoint is in: ten digits of a number, or an alternate identifier."""
    return next((entry for entry in groups(call.account).values() if endpoint in entry.extra["endpoints"]), None)


# --- groups ----------------------------------------------------------------------------------------------------------


def _show(call: Call, entry: Entry[Group]) -> Group:
    listed = [m.EmergencyNotificationRecipient(identifier=key) for key in entry.extra["recipients"]]
    if call.flag("enrDetails"):
        listed = [show_recipient(call, RECIPIENTS.find(call, key)) for key in entry.extra["recipients"]]
    return Group(
        identifier=entry.id,
        created_date=when(entry.created),
        modified_by=entry.user,
        modified_date=when(entry.modified),
        description=entry.message.description,
        emergency_notification_recipients=m.EmergencyNotificationRecipients(emergency_notification_recipient=listed),
        endpoint_count=len(entry.extra["endpoints"]) if call.flag("endpointCount") else None,
    )


def _wanted(call: Call, entry: Entry[Group]) -> bool:
    part, recipient = call.param("enrRecipient"), call.param("engId")
    reached = [target(RECIPIENTS.find(call, key).message) for key in entry.extra["recipients"]]
    return (
        recipient in (None, entry.id, *entry.extra["recipients"])
        and matching(call, "engName", entry.message.description, part=True)
        and (part is None or any(part.lower() in each.lower() for each in reached))
    )


GROUPS = Collection(
    "emergency-groups",
    Group,
    param="groupId",
    missing=(404, "8087"),
    test=_wanted,
    show=_show,
    many=lambda call, page: m.EmergencyNotificationGroupsResponse(
        links=page.links(call),
        emergency_notification_groups=m.EmergencyNotificationGroups(emergency_notification_group=page.shown),
    ),
)


@routes.serve("emergency_notifications.list_emergency_notification_groups")
def list_groups(call: Call) -> Reply:
    """Groups, last changed first."""
    page = GROUPS.page(call, sorted(GROUPS.entries(call), key=lambda entry: -entry.modified))
    listed = m.EmergencyNotificationGroups(emergency_notification_group=page.shown)
    return answer(
        call, m.EmergencyNotificationGroupsResponse(links=page.links(call), emergency_notification_groups=listed)
    )


@routes.serve("emergency_notifications.get_emergency_notification_group")
def get_group(call: Call) -> Reply:
    """One group; with ``includeEndpoints`` a part of its endpoints, which ``endpointId`` begins."""
    entry = GROUPS.find(call)
    shown = _show(call, entry)
    start = call.param("endpointId")
    if call.flag("includeEndpoints") or start is not None or call.param("endpointSize") is not None:
        size = call.count("endpointSize", 20, maximum=5000)
        endpoints = sorted(call.tn(each) if each.isdigit() else each for each in entry.extra["endpoints"])
        if start is not None:
            endpoints = [each for each in endpoints if each.lstrip("+") >= start.lstrip("+ ")]
        ends = m.EepEndpoints(identifier=endpoints[:size])
        shown.eep_to_eng_associations = m.EepToEngAssociations(endpoints=ends)
    return answer(call, m.EmergencyNotificationGroupResponse(emergency_notification_group=shown))


# --- orders ----------------------------------------------------------------------------------------------------------


def _ids(part: Any) -> list[str]:
    """Identifiers of the recipients that an order names.

    Raises:
        Refused: One has none.
    """
    listed = list(part.emergency_notification_recipient) if part is not None else []
    more = getattr(part, "emergency_notification_recipients", None)
    listed += more.emergency_notification_recipient if more is not None else []
    if any(not each.identifier for each in listed):
        raise Refused(400, "8089", "The Identifier of a recipient is missing")
    return [each.identifier for each in listed]


def _check(call: Call, request: Order) -> dict[str, Any]:
    changed = request.modified_emergency_notification_group or request.updated_emergency_notification_group
    added, deleted = request.added_emergency_notification_group, request.deleted_emergency_notification_group
    if sum(part is not None for part in (added, changed, deleted)) != 1:
        raise Refused(400, "8085", "The order has to add, change or delete one group")
    plan: dict[str, Any] = {"description": None, "add": [], "remove": []}
    if added is not None:
        if not added.description:
            raise Refused(400, "8088", "The Description of the group is missing")
        plan |= {"action": "add", "description": added.description, "group": call.world.ids.uuid()}
        plan["add"] = _ids(added.added_emergency_notification_recipients)
    else:
        plan |= _check_known(call, changed or deleted)
        plan["action"] = "delete" if changed is None else "change"
    flaw = _flaw(call.account, plan)
    if flaw is not None:
        raise Refused(409 if flaw.code in ("8080", "8100") else 400, flaw.code, flaw.description)
    return {"extra": plan}


def _check_known(call: Call, part: Any) -> dict[str, Any]:
    if not part.identifier:
        raise Refused(400, "8083", "The Identifier of the group is missing")
    plan = {
        "group": part.identifier,
        "description": getattr(part, "description", None),
        "add": _ids(getattr(part, "added_emergency_notification_recipients", None)),
        "remove": _ids(getattr(part, "deleted_emergency_notification_recipients", None)),
    }
    if plan["add"] and plan["remove"]:
        raise Refused(400, "8103", "Recipients can be added or deleted, not both")
    known = groups(call.account).get(part.identifier)
    same = known is not None and plan["description"] in (None, known.message.description)
    if isinstance(part, m.ModifiedEmergencyNotificationGroup) and same and not plan["add"] and not plan["remove"]:
        raise Refused(400, "8101", "The change changes nothing")
    return plan


def _flaw(account: AccountRecord, plan: dict[str, Any]) -> Flaw | None:
    """What keeps an order from being carried out."""
    entry = groups(account).get(plan["group"])
    if plan["action"] != "add" and entry is None:
        return Flaw("8079", f"There is no group '{plan['group']}'")
    have = [] if entry is None else list(entry.extra["recipients"])
    if plan["action"] == "delete":
        return Flaw("8100", "The group has endpoints") if entry is not None and entry.extra["endpoints"] else None
    for key in plan["add"]:
        if key not in account.kept.get("emergency-recipients", {}):
            return Flaw("8081", f"There is no recipient '{key}'")
        if key in have:
            return Flaw("8080", f"The recipient '{key}' is in this group already")
        have.append(key)
    for key in plan["remove"]:
        if key not in have:
            return Flaw("8102", f"The recipient '{key}' is not in this group")
        have.remove(key)
    return None if 1 <= len(have) <= MOST else Flaw("8082", f"A group has one to {MOST} recipients")


def _apply(world: World, order: OrderRecord) -> None:
    """Carry an order out; one that fails changes nothing."""
    account, plan = world.accounts[order.account], order.extra
    flaw = _flaw(account, plan)
    if flaw is not None:
        order.errors.append(flaw)
        return
    kept, key = groups(account), plan["group"]
    if plan["action"] == "delete":
        del kept[key]
        return
    now = max([world.clock.time(), *(entry.modified + 0.002 for entry in kept.values())])
    if plan["action"] == "add":
        extra: dict[str, Any] = {"recipients": [], "endpoints": []}
        kept[key] = Entry(id=key, message=Group(), user=order.user, created=now, modified=now, extra=extra)
    entry = kept[key]
    entry.modified, entry.user = now, order.user
    entry.message.description = plan["description"] or entry.message.description
    entry.extra["recipients"] += plan["add"]
    entry.extra["recipients"] = [each for each in entry.extra["recipients"] if each not in plan["remove"]]


def settle(world: World, order: OrderRecord, what: str) -> None:
    """End an order: COMPLETED or FAILED."""
    status = "FAILED" if order.errors else "COMPLETED"
    world.move(order, status, f"{what} is {status.lower()}.", final=True)


def _view(call: Call, order: OrderRecord) -> Order:
    request: Order = order.request
    shown = dataclasses.replace(
        request,
        order_id=order.id,
        order_created_date=when(order.created),
        created_by=order.user,
        processing_status=order.status,
        customer_order_id=order.customer_order_id,
        error_list=error_list(call, order.errors),
    )
    if request.added_emergency_notification_group is not None:
        added = dataclasses.replace(request.added_emergency_notification_group, identifier=order.extra["group"])
        shown.added_emergency_notification_group = added
    return shown


def _created(call: Call, order: OrderRecord) -> m.EmergencyNotificationGroupOrderResponse:
    view = _view(call, order)
    names = [field.name for field in dataclasses.fields(view) if field.name not in ("extra", "error_list")]
    return m.EmergencyNotificationGroupOrderResponse(**{name: getattr(view, name) for name in names})


ORDERS = OrderKind(
    KIND,
    Order,
    what="Emergency notification group order",
    type="emergency_notification_group",
    check=_check,
    carry_out=_apply,
    view=lambda call, order: m.EmergencyNotificationGroupOrderResponse(emergency_notification_group=_view(call, order)),
    created=_created,
    settle=settle,
    steps=("PROCESSING",),
    customer_code="1008",
)
ORDERS.serve(routes, get="emergency_notifications.get_emergency_notification_group_order")


def apart(call: Call, order: OrderRecord) -> OrderRecord:
    """Give a new order a time of its own: the lists are paged by these times."""
    for other in call.account.book(order.kind).newest():
        if other is not order:
            order.created = max(order.created, other.created + 0.002)
            break
    return order


@routes.serve("emergency_notifications.create_emergency_notification_group_order")
def create_order(call: Call) -> Reply:
    order = apart(call, ORDERS.place(call, *ORDERS.read(call)))
    return answer(call, _created(call, order), location=call.here(order.id))


def emergency_orders(call: Call, kind: str, *, description: Any, endpoints: Any) -> Page[OrderRecord]:
    """The page of emergency orders that the query asks for, newest first.

    Args:
        call: The request.
        kind: Kind of the orders; their ``extra`` has the id of the ``group``.
        description: What the group of an order is called, from the order.
        endpoints: Numbers and identifiers that an order names, from the order.

    Raises:
        Refused: A date is no date.
    """
    after = call.param("createdAfterDate")
    since = None if after is None else read_datetime(after if "T" in after else f"{after}T00:00:00Z")
    if since is not None and not isinstance(since, dt.datetime):
        raise Refused(400, "8092", f"createdAfterDate '{after}' is not in a known form")
    if since is not None and since.tzinfo is None:
        since = since.replace(tzinfo=dt.UTC)
    number = call.loose_number(call.param("eepTns"))
    found = []
    for order in call.account.book(kind).newest(call.param("customerOrderId")):
        named = endpoints(order)
        if (
            call.world.visible(order)
            and (since is None or when(order.created) > since)
            and matching(call, "createdByUser", order.user)
            and matching(call, "processingStatus", order.status)
            and matching(call, "engId", order.extra["group"])
            and matching(call, "engDescription", description(order), part=True)
            and (call.param("eepTns") is None or number in named)
            and (call.param("eepAeuiIds") is None or call.param("eepAeuiIds") in named)
        ):
            found.append(order)
    return paginate(call, found, lambda order: order.id, moment=lambda order: order.created)


@routes.serve("emergency_notifications.list_emergency_notification_group_orders")
def list_orders(call: Call) -> Reply:
    def description(order: OrderRecord) -> str | None:
        known = groups(call.account).get(order.extra["group"])
        return order.extra["description"] or (None if known is None else known.message.description)

    page = emergency_orders(call, KIND, description=description, endpoints=lambda _: ())
    listed = m.EmergencyNotificationGroupOrders(
        emergency_notification_group_order=[_view(call, order) for order in page.entries]
    )
    reply = m.EmergencyNotificationGroupOrderResponse(
        links=page.links(call), emergency_notification_group_orders=listed
    )
    return answer(call, reply)
