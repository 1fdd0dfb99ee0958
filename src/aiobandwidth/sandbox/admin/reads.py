"""What can be read: the overview for the page, orders, numbers, requests, webhooks and the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

from aiobandwidth.sandbox.clock import stamp

from . import shapes
from .asking import Ask, Problem
from .desk import LISTED, serve

if TYPE_CHECKING:
    from aiobandwidth.sandbox.inventory import Number
    from aiobandwidth.sandbox.server import Sandbox
    from aiobandwidth.sandbox.state import OrderRecord

_PAGE = 50
_MOST = 500
_FAR = 10_000_000


@serve("GET", "/")
def overview(_ask: Ask) -> Any:
    """What there is below /_sandbox/."""
    return {"paths": LISTED, "token": "Authorization: Bearer TOKEN, with the token that was printed at the start"}


@serve("GET", "/state")
def state(ask: Ask) -> Any:
    """All that the page shows at once: clock, accounts, counts, the last requests and webhooks, faults."""
    sandbox = ask.sandbox
    accounts = list(islice(sandbox.world.accounts.values(), _PAGE))
    counts = Counter((order.kind, order.status) for order in _all_orders(sandbox))
    kinds: dict[str, dict[str, int]] = {}
    for (kind, status), count in sorted(counts.items()):
        kinds.setdefault(kind, {})[status] = count
    requests, deliveries = sandbox.wire.requests, sandbox.deliveries
    return {
        "url": sandbox.url,
        "seed": sandbox.seed,
        "account_id": sandbox.account_id,
        "site_id": sandbox.site_id,
        "clock": clock(ask),
        "accounts": [shapes.account(sandbox, one) for one in accounts],
        "account_count": len(sandbox.world.accounts),
        "numbers": dict(sandbox.world.inventory.totals()),
        "orders": [{"kind": kind, "states": states} for kind, states in kinds.items()],
        "order_count": counts.total(),
        "requests": [shapes.request(one) for one in islice(reversed(requests), 15)],
        "request_count": sandbox.wire.received,
        "deliveries": [shapes.delivery(one) for one in islice(reversed(deliveries), 10)],
        "delivery_count": len(deliveries),
        "faults": faults(ask),
        "snapshots": snapshots(ask),
        "change_count": len(sandbox.ledger),
    }


# --- orders ----------------------------------------------------------------------------------------------------------


def _all_orders(sandbox: Sandbox) -> Iterator[OrderRecord]:
    for account in sandbox.world.accounts.values():
        for book in account.books.values():
            yield from book.newest()


def _fits(order: OrderRecord, status: str, text: str) -> bool:
    if status and order.status != status:
        return False
    if not text:
        return True
    if text in order.id or text in (order.customer_order_id or "").lower() or text in order.status.lower():
        return True
    # Only whole numbers are looked for: an order may have thousands.
    digits = text.removeprefix("+").removeprefix("1") if len(text) > 10 else text
    return len(digits) == 10 and (digits in order.numbers or digits in order.completed)


@serve("GET", "/orders")
def orders(ask: Ask) -> Any:
    """Orders of all kinds and accounts, newest first; by kind, status, account and text, from start, up to limit."""
    kind, status, account, text = (ask.text(name) for name in ("kind", "status", "account", "text"))
    start, limit = ask.count("start", 0, _FAR), ask.count("limit", _PAGE, _MOST)
    found: list[OrderRecord] = []
    for one in ask.sandbox.world.accounts.values():
        if account not in ("", one.id):
            continue
        for name, book in one.books.items():
            if kind in ("", name):
                fitting = (order for order in book.newest() if _fits(order, status, text.lower()))
                found.extend(islice(fitting, start + limit + 1))
    found.sort(key=attrgetter("created"), reverse=True)
    return {
        "orders": [shapes.order(ask.sandbox.world, each) for each in found[start : start + limit]],
        "start": start,
        "more": len(found) > start + limit,
    }


@serve("GET", "/orders/{id}")
def order(ask: Ask) -> Any:
    """One order with its history, errors, numbers, notes, files and the message that made it."""
    for account in ask.sandbox.world.accounts.values():
        for book in account.books.values():
            found = book.get(ask.params[0])
            if found is not None:
                return shapes.details(ask.sandbox.world, found)
    what = f"there is no order {ask.params[0][:80]}"
    raise Problem(404, "no-such-order", what, where="path", hint="GET /_sandbox/orders lists them.")


# --- numbers ---------------------------------------------------------------------------------------------------------


@serve("GET", "/numbers")
def numbers(ask: Ask) -> Any:
    """Numbers that cannot be bought, in ascending order; by status (Inservice, Reserved...) and first digits."""
    status, text = ask.text("status"), ask.text("text")
    digits = "".join(character for character in text if character.isdigit() and character.isascii())
    digits = digits[1:] if text.startswith("+1") or len(digits) == 11 else digits
    limit = ask.count("limit", _PAGE, _MOST)
    inventory = ask.sandbox.world.inventory
    found = inventory.listed(status=status or None, prefix=digits, start=ask.text("start"), limit=limit + 1)
    listed: dict[str, Any] = {
        "numbers": [shapes.number(each) for each in found[:limit]],
        "next": found[limit].tn if len(found) > limit else None,
    }
    if len(digits) == 10 and not found:
        listed["numbers"] = [shapes.untouched(digits, inventory.status(digits))]
    return listed


@serve("GET", "/numbers/{tn}")
def number(ask: Ask) -> Any:
    """What one number is doing, also one that nobody touched."""
    digits = ask.params[0].removeprefix("+1")
    found: Number | None = ask.sandbox.world.inventory.records.get(digits)
    if found is not None:
        return shapes.number(found)
    if len(digits) != 10 or not digits.isascii() or not digits.isdigit():
        raise Problem(404, "no-such-number", "a number has ten digits", where="path")
    return shapes.untouched(digits, ask.sandbox.world.inventory.status(digits))


# --- what happened ---------------------------------------------------------------------------------------------------


@serve("GET", "/ledger")
def ledger(ask: Ask) -> Any:
    """Every change that was applied, in order, whether or not the client saw the reply; after=N, up to limit."""
    entries = ask.sandbox.ledger
    start, limit = ask.count("after", 0, _FAR), ask.count("limit", _MOST, 10_000)
    shown = [
        {"number": place, **attrs.asdict(entry), "time": stamp(entry.time)}
        for place, entry in enumerate(islice(entries, start, start + limit), start + 1)
    ]
    return {"ledger": shown, "count": len(entries)}


@serve("GET", "/requests")
def requests(ask: Ask) -> Any:
    """The last requests of clients, newest first, with the faults that struck; by text, up to limit."""
    text, limit = ask.text("text").lower(), ask.count("limit", _PAGE, 1000)
    shown = (shapes.request(each) for each in reversed(ask.sandbox.wire.requests))
    return {
        "requests": list(islice((each for each in shown if _has(each, text, "path", "operation", "fault")), limit)),
        "count": ask.sandbox.wire.received,
    }


@serve("GET", "/deliveries")
def deliveries(ask: Ask) -> Any:
    """The last webhooks, newest first, with their tries and bodies; by text, up to limit."""
    text, limit = ask.text("text").lower(), ask.count("limit", _PAGE, 1000)
    shown = (shapes.delivery(each, body=True) for each in reversed(ask.sandbox.deliveries))
    return {
        "deliveries": list(islice((each for each in shown if _has(each, text, "url", "order_id", "body")), limit)),
        "count": len(ask.sandbox.deliveries),
    }


def _has(shown: dict[str, Any], text: str, *names: str) -> bool:
    return not text or any(text in str(shown[name]).lower() for name in names)


# --- how it is set up ------------------------------------------------------------------------------------------------


@serve("GET", "/clock")
def clock(ask: Ask) -> Any:
    """The sandbox's time, how fast it runs, and when the next planned step is due."""
    return shapes.clock(ask.sandbox)


@serve("GET", "/faults")
def faults(ask: Ask) -> Any:
    """The faults that are armed."""
    return [shapes.fault(rule) for rule in ask.sandbox.faults]


@serve("GET", "/accounts")
def accounts(ask: Ask) -> Any:
    """The accounts."""
    return [shapes.account(ask.sandbox, each) for each in _some(ask.sandbox.world.accounts.values())]


@serve("GET", "/settings")
def settings(ask: Ask) -> Any:
    """How the sandbox behaves: delays in seconds of its clock."""
    return attrs.asdict(ask.sandbox.world.settings)


@serve("GET", "/rate-limits")
def rate_limits(ask: Ask) -> Any:
    """Requests and seconds per class of operations."""
    limits = ask.sandbox.limits.limits
    return {name: {"requests": count, "seconds": seconds} for name, (count, seconds) in sorted(limits.items())}


@serve("GET", "/snapshots")
def snapshots(ask: Ask) -> Any:
    """The snapshots that are held."""
    return [shapes.snapshot(kept) for kept in ask.admin.snapshots.values()]


@serve("GET", "/snapshots/{id}")
def snapshot(ask: Ask) -> Any:
    """One snapshot: when it was made and what is in it."""
    return shapes.snapshot(ask.admin.find_snapshot(ask.params[0]))


def _some(values: Iterable[Any]) -> list[Any]:
    return list(islice(values, 1000))
