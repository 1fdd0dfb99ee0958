"""What the sandbox remembers, as JSON. Times are ISO 8601 in UTC."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
import time
from collections.abc import Iterable
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, Any

from aiobandwidth._core.message import Message
from aiobandwidth.sandbox.clock import stamp

if TYPE_CHECKING:
    from aiobandwidth.sandbox.inventory import Number
    from aiobandwidth.sandbox.server import Sandbox
    from aiobandwidth.sandbox.state import AccountRecord, Flaw, OrderRecord, World
    from aiobandwidth.sandbox.webhooks import Delivery
    from aiobandwidth.testing.faults import Request, Rule

    from .desk import Kept

_NUMBERS = 200
_ERRORS = 50
_ENTRIES = 200
_TEXT = 20_000


def clock(sandbox: Sandbox) -> dict[str, Any]:
    now, agenda = sandbox.clock.time(), sandbox.world.agenda
    wait = agenda.next_in()
    return {
        "time": stamp(now),
        "epoch": now,
        "speed": sandbox.clock.speed,
        "planned": len(agenda),
        "next": None if wait is None else stamp(now + wait),
        "real_time": stamp(time.time()),
    }


def account(sandbox: Sandbox, record: AccountRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "sites": len(record.sites),
        "sip_peers": sum(len(site.peers) for site in record.sites.values()),
        "applications": len(record.applications),
        "subscriptions": len(record.subscriptions),
        "numbers": sandbox.numbers.in_service_count(record.id),
        "orders": sum(len(book) for book in record.books.values()),
        "others": {name: len(kept) for name, kept in sorted(record.kept.items()) if kept and name.islower()},
    }


def order(world: World, record: OrderRecord) -> dict[str, Any]:
    first = record.errors[0] if record.errors else None
    return {
        "id": record.id,
        "kind": record.kind,
        "account": record.account,
        "status": record.status,
        "customer_order_id": record.customer_order_id,
        "created": stamp(record.created),
        "modified": stamp(record.modified),
        "finished": None if record.finished is None else stamp(record.finished),
        "hidden": not world.visible(record),
        "quantity": record.quantity or len(record.numbers),
        "completed": len(record.completed),
        "failed": len(record.failed),
        "errors": len(record.errors),
        "error": None if first is None else f"{first.code} {first.description}",
    }


def details(world: World, record: OrderRecord) -> dict[str, Any]:
    return {
        **order(world, record),
        "user": record.user,
        "site": record.site,
        "sip_peer": record.peer,
        "visible_at": stamp(record.visible_at),
        "history": [
            {"time": stamp(entry.time), "status": entry.status, "note": entry.note, "author": entry.author}
            for entry in record.history[-_ENTRIES:]
        ],
        "error_list": [_flaw(each) for each in record.errors[:_ERRORS]],
        "asked_for": record.numbers[:_NUMBERS],
        "completed_numbers": record.completed[:_NUMBERS],
        "failed_numbers": record.failed[:_NUMBERS],
        "notes": [
            {"id": note.id, "user": note.user, "text": note.description, "time": stamp(note.modified)}
            for note in record.notes[-_ENTRIES:]
        ],
        "files": [
            {"name": file.name, "type": file.content_type, "size": len(file.content), "document": file.document_type}
            for file in islice(record.files.values(), _ENTRIES)
        ],
        "request": plain(record.request),
    }


def _flaw(flaw: Flaw) -> dict[str, Any]:
    numbers = list(flaw.tns[:_NUMBERS])
    return {"code": flaw.code, "description": flaw.description, "numbers": numbers, "count": len(flaw.tns)}


def number(record: Number) -> dict[str, Any]:
    return {
        "number": record.tn,
        "status": record.status,
        "account": record.account or None,
        "site": record.site or None,
        "sip_peer": record.peer or None,
        "order": record.order or None,
        "since": stamp(record.since),
        "modified": stamp(record.modified),
    }


def untouched(tn: str, status: str) -> dict[str, Any]:
    """A number of which there is no record: it can be bought, is somebody else's, or does not exist."""
    nothing = dict.fromkeys(("account", "site", "sip_peer", "order", "since", "modified"))
    return {"number": tn, "status": status, **nothing}


def request(entry: Request) -> dict[str, Any]:
    """A request of a client; its time is real, not the sandbox's."""
    ended = entry.ended
    label = None if entry.label in (None, "-") else entry.label
    return {
        "number": entry.number,
        "time": stamp(time.time() - (time.monotonic() - entry.started)),
        "method": entry.method,
        "path": entry.target[:2000],
        "operation": label,
        "status": entry.status,
        "applied": entry.applied,
        "fault": entry.fault,
        "milliseconds": None if ended is None else round((ended - entry.started) * 1000, 1),
    }


def delivery(entry: Delivery, *, body: bool = False) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "time": stamp(entry.time),
        "account": entry.account,
        "subscription": entry.subscription,
        "order_type": entry.order_type,
        "order_id": entry.order_id,
        "order_status": entry.order_status,
        "url": re.sub(r"//[^/@]*@", "//", entry.url),  # without credentials: whoever connects may read this
        "outcome": entry.outcome,
        "faults": list(entry.faults),
        "tries": [{"time": stamp(one.time), "status": one.status, "error": one.error} for one in entry.tries],
        "delivered": entry.delivered,
        "error": entry.error,
    }
    if body:
        shown["body"] = entry.body[:_TEXT].decode("utf-8", "replace")
    return shown


def fault(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.number,
        "kind": rule.fault.name,
        "fault": rule.fault.text,
        "at": rule.fault.at or None,
        "method": rule.method,
        "path": rule.path.pattern or None,
        "times": rule.times,
        "skip": rule.skip,
        "every": rule.every,
        "chance": rule.chance,
        "per_connection": rule.per_connection,
        "hits": rule.hits,
        "spent": not rule.per_connection and rule.is_spent(),
    }


def snapshot(kept: Kept) -> dict[str, Any]:
    return {
        "id": kept.id,
        "name": kept.name,
        "time": stamp(kept.made),
        "orders": kept.orders,
        "numbers": kept.numbers,
    }


def plain(value: Any) -> Any:
    """A message as JSON, with what it has and nothing else; long lists are cut."""
    if isinstance(value, Message):
        fields = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {name.rstrip("_"): plain(part) for name, part in fields if part is not None and part != []}
    if isinstance(value, dict):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, (str, bool, int, float)) and not isinstance(value, Enum):
        return value
    if isinstance(value, Iterable) and not isinstance(value, (bytes, Enum)):
        parts = list(value)
        return [plain(part) for part in parts[:_ERRORS]] + (
            [f"and {len(parts) - _ERRORS} more"] * (len(parts) > _ERRORS)
        )
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else None if value is None else str(value)[:_TEXT]
