"""What is kept of a call to find out later what became of it: no engine, no body, no secret."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from aiobandwidth._core.bodies import own_customer_order_id
from aiobandwidth._core.message import Message
from aiobandwidth._core.numbers import NotANumber, to_e164
from aiobandwidth._core.operation import AnyOperation, Find
from aiobandwidth._core.options import NumberForm
from aiobandwidth._core.plans import FieldPlan, plan
from aiobandwidth._core.prepare import Defaults
from aiobandwidth._core.values import write
from aiobandwidth._core.walk import walk
from aiobandwidth._core.wire import Request

Path = tuple[str, ...]
Content = Mapping[str, list[str]]
"""Dotted attribute path to all values that stand there, each in the form in which they are compared."""
_DIGEST = 20
_SECRETS = frozenset({"password", "passcode", "secret", "hash1", "hash1b", "token", "key", "pin"})
"""Words in the names of fields that hold secrets."""
_NOT_COMPARED = frozenset({"customer_order_id", "count"})


@attrs.frozen(kw_only=True)
class Trace:
    """A call whose reply was lost.

    Attributes:
        operation: ``group.method``.
        base_url: Of the client that made it.
        account_id: The account; empty if there is none.
        numbers: The form of telephone numbers that the caller wants.
        arguments: The arguments that are in the path, as text.
        sent_at: When it was sent, in seconds since the epoch.
        ended_at: When it was given up.
        customer_order_id: The id that was sent with it.
        own_id: The client made that id, so that nothing else can have it.
        content: Digests of what was sent, by dotted attribute path.
    """

    operation: str
    base_url: str
    account_id: str = ""
    numbers: NumberForm = "e164"
    arguments: Mapping[str, str] = attrs.field(factory=dict)
    sent_at: float = 0.0
    ended_at: float = 0.0
    customer_order_id: str | None = None
    own_id: bool = False
    content: Mapping[str, str] = attrs.field(factory=dict, repr=False)


def trace_of(
    operation: AnyOperation,
    defaults: Defaults,
    arguments: Mapping[str, Any],
    body: Any,
    request: Request,
    *,
    sent_at: float,
    ended_at: float,
) -> Trace:
    """Keep of a call what is needed to find out about it."""
    in_path = {param.name for param in operation.path_params()} - {"account_id"}
    find = operation.find
    content = content_of(_part(body, find), find) if find is not None and isinstance(body, Message) else {}
    return Trace(
        operation=f"{operation.group}.{operation.name}",
        base_url=defaults.base_url,
        account_id=request.account_id,
        numbers=defaults.numbers,
        arguments={name: write(value) for name, value in arguments.items() if name in in_path},
        sent_at=sent_at,
        ended_at=ended_at,
        customer_order_id=request.customer_order_id,
        own_id=request.customer_order_id is not None and own_customer_order_id(body) is None,
        content={path: digest(values) for path, values in content.items()},
    )


def _part(body: Message, find: Find) -> Any:
    """The part of the body that becomes one thing; None where several are made at once."""
    found = walk(body, find.sent[:-1])
    if find.sent:
        found = getattr(found, find.sent[-1], None)
    if isinstance(found, list):
        return found[0] if len(found) == 1 else None
    return found


def content_of(message: Any, find: Find) -> Content:
    """All that a message says, save secrets, by dotted attribute path.

    Numbers that stand in a list are together under the path of the list's parent. A value inside of a group of numbers
    is tied to the numbers of its group, so that the same values in other hands are not the same.
    """
    found: dict[str, list[str]] = {}
    labels = frozenset(".".join(path) for path in find.label)

    def put(path: Path, text: str, group: str) -> None:
        dotted = ".".join(path)
        if text and dotted in labels:
            text = text.partition(".")[0]
        if text:
            found.setdefault(dotted, []).append(f"{group}\0{text}" if group else text)

    if isinstance(message, Message):
        _gather(message, (), "", put)
    return found


def _gather(message: Message, path: Path, group: str, put: Callable[[Path, str, str], None]) -> None:
    for field, value in _fields(message):
        values = value if isinstance(value, list | tuple) else (value,)
        here = path if field.wire == "#text" else (*path, field.name)
        if field.message is not None:
            for one in values:
                if isinstance(one, Message):
                    own = ",".join(sorted(set(_numbers(one)))) if field.many else ""
                    _gather(one, here, own or group, put)
        elif field.tn and field.many:
            for one in values:
                put(path, number(one), "")
        else:
            for one in values:
                put(here, number(one) if field.tn else plain(one), group)


def _fields(message: Message) -> Iterator[tuple[FieldPlan, Any]]:
    known = plan(type(message))
    for field in (*known.fields, *([known.text] if known.text is not None else [])):
        value = getattr(message, field.name)
        if value is None or field.name in _NOT_COMPARED or not _SECRETS.isdisjoint(field.name.split("_")):
            continue
        yield field, value


def _numbers(message: Message) -> Iterator[str]:
    """All numbers that stand in lists below a message."""
    for field, value in _fields(message):
        for one in value if isinstance(value, list | tuple) else (value,):
            if isinstance(one, Message):
                yield from _numbers(one)
            elif field.tn and field.many:
                yield number(one)


def number(value: Any) -> str:
    """A telephone number as it is compared, whatever form it comes in."""
    text = plain(value)
    try:
        return to_e164(text)
    except NotANumber:
        return text


def plain(value: Any) -> str:
    """A value as it is compared: blanks and case do not count. Empty if there is nothing."""
    if isinstance(value, dict | list | tuple):
        text = json.dumps(value, sort_keys=True, default=str)
    else:
        try:
            text = write(value)
        except TypeError:  # an element that no schema knows
            return ""
    return " ".join(text.split()).casefold()


def digest(values: list[str]) -> str:
    """What stands for values without showing them; their order and repetition do not count."""
    return hashlib.sha256("\n".join(sorted(set(values))).encode()).hexdigest()[:_DIGEST]
