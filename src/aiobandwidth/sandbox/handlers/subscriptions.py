"""Subscriptions to order and event notices."""

from __future__ import annotations

import dataclasses
from urllib.parse import urlsplit

from aiobandwidth import models as m

from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import SubscriptionRecord

routes = Routes()


def _find(call: Call) -> SubscriptionRecord:
    found = call.account.subscriptions.get(call.params["subscriptionId"])
    if found is None:
        raise Refused(404, "12003", f"Subscription '{call.params['subscriptionId']}' was not found")
    return found


def _check(call: Call, message: m.Subscription, own: str | None = None) -> None:
    callback, email = message.callback_subscription, message.email_subscription
    if not message.order_type and not message.event_type:
        raise Refused(400, "16001", "The subscription names no OrderType and no EventType")
    if (callback is None) == (email is None):
        raise Refused(400, "16006", "The subscription needs a CallbackSubscription or an EmailSubscription")
    if callback is not None:
        parts = urlsplit(callback.url or "")
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise Refused(400, "16007", f"The URL '{callback.url or ''}' is not valid")
        if callback.expiry is not None and (not isinstance(callback.expiry, int) or callback.expiry <= 0):
            raise Refused(400, "16010", f"The Expiry '{callback.expiry}' is not a number of seconds")
    for other in call.account.subscriptions.values():
        if other.id != own and _key(other.message) == _key(message) and other.expires > call.world.clock.time():
            raise Refused(409, "16008", "There is such a subscription already")


def _key(message: m.Subscription) -> tuple[str | None, ...]:
    callback, email = message.callback_subscription, message.email_subscription
    target = callback.url if callback is not None else email.email if email is not None else None
    return (str(message.order_type or message.event_type).lower(), message.order_id or None, target)


def _expires(call: Call, message: m.Subscription) -> float:
    callback = message.callback_subscription
    lifetime = callback.expiry if callback is not None else None
    seconds = lifetime if isinstance(lifetime, int) else call.world.settings.subscription_lifetime
    return call.world.clock.time() + seconds


def _view(call: Call, subscription: SubscriptionRecord) -> m.Subscription:
    shown = dataclasses.replace(subscription.message, subscription_id=subscription.id)
    callback = shown.callback_subscription
    if callback is not None:
        left = max(0, int(subscription.expires - call.world.clock.time()))
        shown.callback_subscription = dataclasses.replace(
            callback, expiry=left, status=subscription.outcome, callback_credentials=None
        )
    return shown


@routes.serve("subscriptions.list_subscriptions")
def list_subscriptions(call: Call) -> Reply:
    found = [_view(call, subscription) for subscription in call.account.subscriptions.values()]
    return xml(m.SubscriptionsResponse(subscriptions=m.Subscriptions(subscription=found)))


@routes.serve("subscriptions.create_subscription")
def create_subscription(call: Call) -> Reply:
    """Subscribe; the id is in Location only."""
    message = call.read(m.Subscription)
    _check(call, message)
    subscription = SubscriptionRecord(
        id=call.world.ids.uuid(), message=message, version=call.version, expires=_expires(call, message)
    )
    call.account.subscriptions[subscription.id] = subscription
    call.world.record(call, "subscription")
    return empty(201, location=call.here(subscription.id))


@routes.serve("subscriptions.get_subscription")
def get_subscription(call: Call) -> Reply:
    """One subscription: bare when it is for events, in a list of one when it is for orders."""
    shown = _view(call, _find(call))
    if shown.event_type:
        return xml(m.SubscriptionsResponse(subscription=shown))
    return xml(m.SubscriptionsResponse(subscriptions=m.Subscriptions(subscription=[shown])))


@routes.serve("subscriptions.update_subscription")
def update_subscription(call: Call) -> Reply:
    """Replace a subscription: what the body leaves out is lost, but where notifications go stays without a word."""
    known, message = _find(call), call.read(m.Subscription)
    if message.callback_subscription is None and message.email_subscription is None:
        message.callback_subscription = known.message.callback_subscription
        message.email_subscription = known.message.email_subscription
    _check(call, message, known.id)
    known.message, known.version, known.expires = message, call.version, _expires(call, message)
    call.world.record(call, "subscription-changed")
    return empty()


@routes.serve("subscriptions.delete_subscription")
def delete_subscription(call: Call) -> Reply:
    del call.account.subscriptions[_find(call).id]
    call.world.record(call, "subscription-deleted")
    return empty()
