"""Whether numbers may leave: asked of the customer's webhook before a port-out goes on.

The receiver has 30 seconds. When no answer comes it is asked again, every five minutes, eight times; silence all that
time lets the numbers go, and so does every answer but a refusal with an error code that is known.
"""

from __future__ import annotations

from typing import Any, TypeAlias, cast

from aiobandwidth import models as m
from aiobandwidth._core import xml_codec
from aiobandwidth.errors import DecodeError

from .clock import step
from .deliveries import Delivery, Outgoing
from .notices import formatted
from .outbox import ANSWERED, put
from .state import Flaw, OrderRecord, World

Verdict: TypeAlias = "tuple[str, list[Flaw], str]"
"""``COMPLETE`` to let the numbers go, ``EXCEPTION`` or ``CANCELLED``; the errors; and why."""

AGAIN = 8
"""How many times more it is asked when no answer came."""
EVERY = 300.0
"""Seconds from one time to the next."""

_KEPT = "port-out-validation"
_EXCEPTION = frozenset({"7510", "7511", "7512", "7513", "7514", "7515", "7519", "7598"})
_CANCELLED = frozenset({"7516", "7517", "7518"})


def register(
    world: World, account_id: str, url: str | None, username: str | None, password: str | None, number_format: str
) -> None:
    """Have an account's webhook asked, or no longer asked (no URL)."""
    kept = world.accounts[account_id].kept
    if url is None:
        kept.pop(_KEPT, None)
    else:
        kept[_KEPT] = {"url": url, "username": username, "password": password, "format": number_format}


def is_wanted(world: World, order: OrderRecord) -> bool:
    """Whether somebody has to be asked about a port-out."""
    return _KEPT in world.accounts[order.account].kept


def begin(world: World, order: OrderRecord) -> None:
    """Ask for the first time. What comes of it is carried out by `decide` of the port-outs."""
    ask(world, order.account, order.id, order.turn, 1, world.clock.time())


@step("port-outs.ask")
def ask(world: World, account_id: str, order_id: str, turn: int, attempt: int, started: float) -> None:
    """Ask whether the numbers of an order may leave, unless it was changed or cancelled in the meantime."""
    order = world.accounts[account_id].book("portouts").get(order_id)
    known: dict[str, Any] | None = world.accounts[account_id].kept.get(_KEPT)
    if order is None or order.turn != turn:
        return
    if known is None:
        _decide(world, order, ("COMPLETE", [], "Nobody is to be asked any more."))
        return
    order.extra["asked"] = started
    put(
        world,
        Outgoing(
            id=world.ids.count("webhook"),
            about="port-out",
            account=account_id,
            url=known["url"],
            body=xml_codec.encode(_question(order, known["format"])),
            username=known["username"],
            password=known["password"],
            order_type="portouts",
            order_id=order.id,
            order_status=order.status,
            attempt=attempt,
            turn=turn,
        ),
    )


def _question(order: OrderRecord, form: str) -> m.PortOutValidationRequest:
    request: m.PortOutRequest = order.request
    bulk = request.bulk_port_out or m.BulkPortOut()
    return m.PortOutValidationRequest(
        pon=bulk.pon or order.id,
        pin=request.pin or bulk.pin,
        account_number=bulk.account_number,
        zip_code=bulk.zip_code,
        subscriber_name=bulk.subscriber_name,
        telephone_numbers=m.TelephoneNumbers(telephone_number=list(formatted(order.numbers, form))),
    )


def _answered(world: World, message: Outgoing, delivery: Delivery, body: bytes) -> None:
    """Decide by an answer; without one, ask again later."""
    order = world.accounts[message.account].book("portouts").get(message.order_id)
    if order is None or order.turn != message.turn or not order.extra.get("waiting"):
        return
    status = delivery.tries[-1].status if delivery.tries else None
    if status is not None:
        _decide(world, order, judge(status, body))
    elif message.attempt > AGAIN:
        _decide(world, order, ("COMPLETE", [], "Nobody answered the port-out validation; that counts as approval."))
    elif order.extra.get("silent", 0) < message.attempt:  # otherwise a second copy of the same question
        order.extra["silent"] = message.attempt
        started: float = order.extra["asked"]
        args = (message.account, order.id, message.turn, message.attempt + 1, started)
        moment = started + EVERY * message.attempt
        if moment <= world.clock.time():
            ask(world, *args)
        else:
            world.agenda.at(moment, "port-outs.ask", *args)


def _decide(world: World, order: OrderRecord, verdict: Verdict) -> None:
    from .handlers.port_outs import decide

    decide(world, order, *verdict)


def judge(status: int, body: bytes) -> Verdict:
    """What an answer means; all but a refusal with a known error is approval."""
    if status != 200:
        code = "7594" if status >= 500 else "7593"
        return _approval(f"Port-out validation was answered with status {status} ({code})")
    if not body.strip():
        return _approval("The answer to the port-out validation has no body (7595)")
    try:
        answer = cast("m.PortOutValidationResponse", xml_codec.decode(body, m.PortOutValidationResponse))
    except DecodeError:
        return _approval("The answer to the port-out validation cannot be read")
    portable = str(answer.portable).strip().lower()
    if portable == "true":
        return "COMPLETE", [], "Port-out validation allows the port-out."
    if portable != "false":
        return _approval("The answer to the port-out validation does not say whether the numbers are portable")
    listed = answer.errors.error if answer.errors is not None else []
    found = [Flaw((one.code or "").strip(), one.description or "") for one in listed]
    flaws = [flaw for flaw in found if flaw.code in _EXCEPTION | _CANCELLED]
    if not flaws:
        code = "no error code that is known (7597)" if found else "no error (7596)"
        return _approval(f"Port-out validation refuses and gives {code}")
    outcome = "CANCELLED" if any(flaw.code in _CANCELLED for flaw in flaws) else "EXCEPTION"
    return outcome, flaws, "Port-out validation refuses the port-out."


def _approval(why: str) -> Verdict:
    return "COMPLETE", [], f"{why}; that counts as approval."


ANSWERED["port-out"] = _answered
