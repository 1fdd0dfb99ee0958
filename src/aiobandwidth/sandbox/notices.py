"""What subscribers are told: of which orders, in which states, with what, and in which format of numbers."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from aiobandwidth import models as m
from aiobandwidth._core import xml_codec

from .clock import when
from .deliveries import About, Outgoing
from .outbox import put
from .state import OrderRecord, SubscriptionRecord, World

_ENDS = frozenset({"COMPLETE", "PARTIAL", "FAILED"})
_ALL = _ENDS | {"RECEIVED", "PROCESSING"}


@attrs.frozen
class Told:
    """What is told of one kind of orders.

    Attributes:
        name: The type as notifications spell it.
        states: The states that are told; of all others nobody hears.
        numbers: Whether the end of an order comes with the numbers that it got.
        first: Whether its first state is told too.
    """

    name: str
    states: frozenset[str]
    numbers: bool = False
    first: bool = False


_PORT_IN = {"PENDING_DOCUMENTS", "SUBMITTED", "FOC", "REQUESTED_SUPP", "REQUESTED_CANCEL", "EXCEPTION", "CANCELLED"}
_BULK = {"DRAFT", "IN_PROGRESS", "NEEDS_ATTENTION", "PARTIAL", "COMPLETED", "CANCELLED"}

TOLD: dict[str, Told] = {
    "orders": Told("orders", _ENDS | {"BACKORDERED"}, numbers=True),
    "disconnects": Told("disconnects", _ENDS, numbers=True),
    "portins": Told("portins", frozenset(_PORT_IN | {"COMPLETE"}), numbers=True),
    "bulkPortins": Told("bulkPortins", frozenset(_BULK), first=True),
    "portouts": Told("portouts", frozenset({"COMPLETE"}), numbers=True),
    "lsrorders": Told("lsrorders", _ENDS | {"PENDING", "FOC", "EXCEPTION", "CANCELLED"}, first=True),
    "csrs": Told("csrs", frozenset({"COMPLETE", "FAILED", "ACTION_REQUIRED"})),
    "tnoptions": Told("tnoptions", _ALL, first=True),
    "dldas": Told("dldas", _ALL, first=True),
    "lidbs": Told("lidb", _ENDS | {"PROCESSING"}),
    "e911s": Told("e911s", _ALL | {"ADJUSTED_COMPLETE", "ADJUSTED_PARTIAL"}, first=True),
    "importTnOrders": Told("importtnorders", _ENDS | {"EXCEPTION"}),
    "removeImportedTnOrders": Told("removeImportedTnOrders", _ENDS | {"PROCESSING"}),
    "externalTns": Told("externalTns", _ENDS),
    "emergencyNotificationGroupOrders": Told("emergencyNotificationGroup", frozenset({"COMPLETE", "FAILED"})),
    "emergencyNotificationEndpointOrders": Told("emergencyEndpointGroup", frozenset({"COMPLETE", "FAILED"})),
    # The states of these two are published nowhere; it is taken that their ends are told.
    "tollFreePortingValidations": Told("tollfreePortingValidations", frozenset({"COMPLETE", "FAILED", "CANCELLED"})),
    "importToAccount": Told("importToAccounts", _ENDS),
}
"""By kind of orders. Kinds that are not here cannot be subscribed to: moves, assignments, features, reservations."""
ORDER_TYPES: dict[str, str] = {told.name.lower(): kind for kind, told in TOLD.items()} | {"lidbs": "lidbs"}
"""Kind of orders by type as subscriptions name it, in lower case."""
EVENT_TYPES = frozenset({"MESSAGING_LOST"})

_STATE = {
    # Orders of this kind end as COMPLETED, and are told as COMPLETE.
    ("emergencyNotificationGroupOrders", "COMPLETED"): "COMPLETE",
    ("emergencyNotificationEndpointOrders", "COMPLETED"): "COMPLETE",
}


def number_format(subscription: SubscriptionRecord) -> str:
    """``LEGACY`` or ``E164``: what the subscription says, and else what the version is used to."""
    callback = subscription.message.callback_subscription
    said = callback.number_format if callback is not None else None
    return str(said or ("LEGACY" if subscription.version == "v1" else "E164"))


def formatted(numbers: Sequence[str], form: str) -> list[str]:
    """Numbers in a format: with LEGACY those of other countries are in E.164 too."""
    return [tn if form == "LEGACY" or tn.startswith("+") else f"+1{tn}" for tn in numbers]


def order_changed(world: World, order: OrderRecord, note: str) -> None:
    """Tell the subscribers of a new order, or of an order's new state, if it is one that they hear of."""
    told = TOLD.get(order.kind)
    state = _STATE.get((order.kind, order.status), order.status)
    if told is None or state not in told.states or not (order.history or told.first):
        return
    numbers = order.completed if told.numbers and order.finished is not None else []
    for subscription in _subscribers(world, order):
        message = _notification(order, subscription, state)
        message.message = note or None
        message.actual_foc_date = order.extra.get("foc")
        if numbers:
            message.completed_telephone_numbers = m.CompletedTelephoneNumbers(
                telephone_number=formatted(numbers, number_format(subscription))
            )
        _put(world, subscription, message, about="order", account=order.account)


def note_added(world: World, order: OrderRecord, text: str) -> None:
    """Tell the subscribers of a note on an order, with the state in which the order is."""
    if order.kind not in TOLD:
        return
    for subscription in _subscribers(world, order):
        message = _notification(order, subscription, _STATE.get((order.kind, order.status), order.status))
        message.note, message.last_modified_date = text, when(world.clock.time())
        _put(world, subscription, message, about="note", account=order.account)


def messaging_lost(world: World, account_id: str, numbers: Sequence[str]) -> None:
    """Tell the subscribers of the event that numbers no longer have messaging, because of another account's order."""
    for subscription in world.accounts[account_id].subscriptions.values():
        if subscription.message.event_type != "MESSAGING_LOST" or is_over(world, subscription):
            continue
        listed = m.ImpactedTelephoneNumbers(telephone_number=formatted(numbers, number_format(subscription)))
        message = m.Notification(
            subscription_id=subscription.id, event_type="MESSAGING_LOST", impacted_telephone_numbers=listed
        )
        _put(world, subscription, message, about="event", account=account_id)


def is_over(world: World, subscription: SubscriptionRecord) -> bool:
    """Whether a subscription has expired."""
    return subscription.expires is not None and subscription.expires <= world.clock.time()


def _subscribers(world: World, order: OrderRecord) -> list[SubscriptionRecord]:
    return [
        subscription
        for subscription in world.accounts[order.account].subscriptions.values()
        if ORDER_TYPES.get(str(subscription.message.order_type or "").lower()) == order.kind
        and subscription.message.order_id in (None, "", order.id)
        and not is_over(world, subscription)
    ]


def _notification(order: OrderRecord, subscription: SubscriptionRecord, state: str) -> m.Notification:
    return m.Notification(
        subscription_id=subscription.id,
        order_type=TOLD[order.kind].name,
        order_id=order.id,
        customer_order_id=order.customer_order_id,
        status=state,
        last_modified_date=when(order.modified),
    )


def _put(
    world: World, subscription: SubscriptionRecord, message: m.Notification, *, about: About, account: str
) -> None:
    known = subscription.message
    callback, email = known.callback_subscription, known.email_subscription
    credentials = callback.callback_credentials if callback is not None else None
    basic = credentials.basic_authentication if credentials is not None else None
    url = target(known)
    put(
        world,
        Outgoing(
            id=world.ids.count("webhook"),
            about=about,
            account=account,
            url=url if email is None else f"mailto:{url}",
            body=xml_codec.encode(message),
            username=basic.username if basic is not None else None,
            password=basic.password if basic is not None else None,
            certificate=credentials.public_key if credentials is not None else None,
            subscription=subscription.id,
            order_type=str(message.order_type or ""),
            order_id=message.order_id or "",
            order_status=message.status or "",
        ),
    )


def target(subscription: m.Subscription) -> str:
    """Where a subscription leads: a URL, or an address. Quotation marks around a URL are no part of it."""
    callback, email = subscription.callback_subscription, subscription.email_subscription
    if callback is not None:
        return (callback.url or "").strip().strip("\"'")
    return (email.email or "").strip() if email is not None else ""
