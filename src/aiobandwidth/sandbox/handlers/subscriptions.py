"""Subscriptions to notices about orders and events; what is told, and how, is in `notices` and `webhooks`.

One that has expired gets nothing and is still listed, with no second left. A change gives it its time again.
"""

from __future__ import annotations

import dataclasses
import re
from urllib.parse import urlsplit

from aiobandwidth import models as m

from ..notices import EVENT_TYPES, ORDER_TYPES, is_over, number_format, target
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import SubscriptionRecord

routes = Routes()


_PLACEHOLDER = re.compile(r"\[[ .]*\]|\s")
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}", re.ASCII)


def _find(call: Call) -> SubscriptionRecord:
    key = call.params["subscriptionId"]
    found = call.account.subscriptions.get(key)
    if found is None:
        raise Refused(404, "16000", f"Subscription {key} not found for accountId {call.account.id}")
    return found


def _invalid(code: str, text: str) -> Refused:
    # A subscription that is not valid is answered with 404, as if its target were not there.
    return Refused(404, code, text)


def _check(call: Call, message: m.Subscription, own: str | None = None) -> None:
    """Refuse what cannot be subscribed to, and where to nothing can be sent."""
    callback, email = message.callback_subscription, message.email_subscription
    if not message.order_type and not message.event_type:
        raise _invalid("14508", "OrderType or EventType should be specified.")
    if message.order_type and str(message.order_type).lower() not in ORDER_TYPES:
        raise _invalid("14500", f"The order type '{message.order_type}' is none that can be subscribed to.")
    if not message.order_type and message.event_type not in EVENT_TYPES:
        raise _invalid("14507", f"The event type '{message.event_type}' is none that can be subscribed to.")
    if (callback is None) == (email is None):
        raise _invalid("14501", "The subscription needs a CallbackSubscription or an EmailSubscription.")
    if callback is not None:
        _check_callback(callback, target(message))
    if email is not None:
        _check_email(email)
    if message.order_type and message.order_id:
        _check_order(call, message)
    _check_others(call, message, own)


def _check_callback(callback: m.CallbackSubscription, url: str) -> None:
    if not url:
        raise _invalid("14503", "Callback URL is empty")
    try:
        parts = urlsplit(url)
        good = parts.scheme.lower() in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or not url.isprintable() or " " in url:
        raise _invalid("14506", "Callback URL is invalid")
    if callback.expiry is not None and (not isinstance(callback.expiry, int) or not 0 < callback.expiry < 2**63):
        raise _invalid("14501", f"The Expiry '{callback.expiry}' is not a number of seconds")
    if callback.number_format not in (None, "LEGACY", "E164"):
        raise _invalid("14501", f"The NumberFormat '{callback.number_format}' is neither LEGACY nor E164")
    credentials = callback.callback_credentials
    basic = credentials.basic_authentication if credentials is not None else None
    if basic is not None and not ((basic.username or "").strip() and (basic.password or "").strip()):
        raise _invalid("14505", "Basic authentication must contain both a non-blank username and password")
    key = credentials.public_key if credentials is not None else None
    if key is not None and _BASE64.fullmatch(_PLACEHOLDER.sub("", key)) is None:
        raise _invalid("14504", "The certificate could not be read; it has to be encoded with Base64")


def _check_email(email: m.EmailSubscription) -> None:
    name, at, host = (email.email or "").strip().partition("@")
    if not (name and at and host):
        raise _invalid("14501", f"The email address '{email.email or ''}' is not valid")
    if email.digest_requested not in (None, "NONE", "DAILY"):
        raise _invalid("14502", "Incorrect digest type")


def _check_order(call: Call, message: m.Subscription) -> None:
    """Refuse an order that is not there, or is another account's."""
    kind, key = ORDER_TYPES[str(message.order_type).lower()], message.order_id or ""
    if call.account.book(kind).get(key) is not None:
        return
    if any(kind in account.books and account.books[kind].get(key) for account in call.world.accounts.values()):
        raise _invalid("16003", f"Order {key} doesn't belong to account {call.account.id}")
    raise _invalid("16004", f"Order {key} of type {message.order_type} doesn't exist")


def _check_others(call: Call, message: m.Subscription, own: str | None) -> None:
    """Refuse one that is there already, and one too many."""
    others = [
        other for other in call.account.subscriptions.values() if other.id != own and not is_over(call.world, other)
    ]
    if any(_key(other.message) == _key(message) for other in others):
        raise Refused(409, "16008", "Duplicate subscription already exists")
    most = call.world.settings.most_subscriptions
    same = sum(_key(other.message)[:2] == _key(message)[:2] for other in others)
    if message.order_type and not message.order_id and same >= most:
        raise Refused(400, "16006", f"Only {most} global subscriptions are permitted for any supported order-type")


def _key(message: m.Subscription) -> tuple[str | None, ...]:
    kind = ORDER_TYPES.get(str(message.order_type or "").lower(), str(message.event_type))
    return (kind, message.order_id or None, target(message))


def _expires(call: Call, message: m.Subscription) -> float | None:
    callback = message.callback_subscription
    if callback is None:
        return None
    lifetime = callback.expiry if isinstance(callback.expiry, int) else call.world.settings.subscription_lifetime
    return call.world.clock.time() + lifetime


def _view(call: Call, subscription: SubscriptionRecord) -> m.Subscription:
    """A subscription as it is read: without password and key, with the seconds that it has left."""
    shown = dataclasses.replace(subscription.message, subscription_id=subscription.id)
    callback = shown.callback_subscription
    if callback is not None and subscription.expires is not None:
        known = callback.callback_credentials
        basic = known.basic_authentication if known is not None else None
        hidden = None
        if basic is not None:
            hidden = m.CallbackCredentials(basic_authentication=m.BasicAuthentication(username=basic.username))
        shown.callback_subscription = dataclasses.replace(
            callback,
            expiry=max(0, int(subscription.expires - call.world.clock.time())),
            status=subscription.outcome,
            callback_credentials=hidden,
            number_format=number_format(subscription),
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
    """One subscription: bare when it calls back for events, otherwise in a list of one."""
    shown = _view(call, _find(call))
    if shown.event_type and shown.callback_subscription is not None:
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
