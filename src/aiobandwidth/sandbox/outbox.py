"""What becomes of webhooks, as changes of the state: put in, started, struck by faults, ended.

Nothing here depends on the network or on what is to go wrong: that is found out by `webhooks`, and told.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import attrs

from .clock import step
from .deliveries import Delivery, Outcome, Outgoing, Try
from .state import World

log = logging.getLogger("aiobandwidth.sandbox")

_MOST = 10_000
_SHOWN = 200
"""How many characters of a receiver's reply the status of a subscription repeats."""

ANSWERED: dict[str, Callable[[World, Outgoing, Delivery, bytes], None]] = {}
"""By what a message is about: who is told how its delivery ended, with the body of the reply."""


def put(world: World, message: Outgoing) -> None:
    """Have a message sent as soon as its turn comes. Mail goes into the log, and nowhere else."""
    if message.url.startswith("mailto:"):
        _end(world, message, "mailed", None)
    elif len(world.outbox) >= _MOST:
        log.warning("more than %d webhooks are waiting; one for %s is lost", _MOST, message.url)
        _end(world, message, "failed", "too many webhooks are waiting")
    else:
        world.outbox[message.id] = message
        _come(world, message)


@step("webhooks.strike")
def strike(world: World, key: str, faults: list[str], twice: bool, hold: float | None) -> list[str]:
    """Do to a message what faults say: send it twice, keep it back for so many seconds. Gives the ids of all copies."""
    message = world.outbox[key]
    message.struck, message.held = True, hold is not None
    message.faults = list(faults)
    copies = [message]
    if twice:
        copy = attrs.evolve(message, id=world.ids.count("webhook"), faults=list(faults))
        world.outbox[copy.id] = copy
        copies.append(copy)
    for each in copies:
        if hold is None:
            _come(world, each)
        else:
            world.agenda.at(world.clock.time() + hold, "webhooks.release", each.id)
    return [each.id for each in copies]


@step("webhooks.release")
def release(world: World, key: str) -> None:
    """Send a message that a fault has kept back."""
    message = world.outbox.get(key)
    if message is not None and message.held:
        message.held = False
        _come(world, message)


@step("webhooks.start")
def start(world: World, key: str) -> None:
    """Write down that a message is being sent."""
    world.outbox[key].started = True


@step("webhooks.end")
def end(world: World, key: str, outcome: Outcome, error: str | None, tries: Sequence[Try], body: bytes) -> None:
    """Write down what became of a message, and tell whom it concerns."""
    message = world.outbox.pop(key, None)
    if message is not None:
        _end(world, message, outcome, error, tries, body)


def _come(world: World, message: Outgoing) -> None:
    if world.webhooks is not None:
        world.webhooks.came(message)


def _end(
    world: World,
    message: Outgoing,
    outcome: Outcome,
    error: str | None,
    tries: Sequence[Try] = (),
    body: bytes = b"",
) -> None:
    delivery = Delivery(
        time=tries[0].time if tries else world.clock.time(),
        about=message.about,
        account=message.account,
        subscription=message.subscription,
        order_type=message.order_type,
        order_id=message.order_id,
        order_status=message.order_status,
        url=message.url,
        body=message.body,
        attempt=message.attempt,
        tries=tuple(tries),
        outcome=outcome,
        error=error,
        faults=tuple(message.faults),
    )
    world.deliveries.add(delivery)
    if message.about in ANSWERED:
        ANSWERED[message.about](world, message, delivery, body)
    elif outcome in ("delivered", "refused", "failed"):
        _keep_status(world, message, delivery)


def _keep_status(world: World, message: Outgoing, delivery: Delivery) -> None:
    """Keep the receiver's answer as the status of the subscription."""
    account = world.accounts.get(message.account)
    subscription = None if account is None else account.subscriptions.get(message.subscription)
    if subscription is None:
        return
    if delivery.error is not None:
        subscription.outcome = delivery.error
        return
    last = delivery.tries[-1]
    text = f"{last.reason} {last.reply.decode('utf-8', 'replace')[:_SHOWN]}"
    # It goes into XML, which has no room for control characters.
    shown = "".join(character if character.isprintable() else " " for character in text)
    subscription.outcome = f"{last.status} {shown}".strip()
