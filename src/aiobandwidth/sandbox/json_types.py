"""JSON bodies as the carrier's services write and take them.

They write empty lists out. They take a number where text belongs, and text that holds a number where a number belongs;
they refuse an object or a list in the place of either, and the other way round.
"""

from __future__ import annotations

import json
from typing import Any

from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Extra, Message
from aiobandwidth._core.plans import FieldPlan, plan
from aiobandwidth._core.values import read_any, read_bool, read_decimal, read_int, write

_PLAIN: dict[Any, Any] = {read_bool: bool, read_int: int, read_decimal: (int, float)}


def whole(message: Message) -> Any:
    """A message as JSON has it, with its empty lists: the carrier's services write them out."""
    made = json.loads(json_codec.encode(message))
    _fill(message, made)
    return made


def _fill(message: Message, made: dict[str, Any] | list[Any]) -> None:
    if isinstance(made, list):
        return  # a message that is itself a list
    for field in plan(type(message)).fields:
        value = getattr(message, field.name)
        if field.many and not value:
            made.setdefault(field.wire, [])
        elif isinstance(value, Message):
            _fill(value, made[field.wire])
        elif field.many:
            for each, inner in zip(value, made[field.wire], strict=True):
                if isinstance(each, Message):
                    _fill(each, inner)


def fit(message: Message, *, inner: bool = False) -> str | None:
    """Bring the values of a message to the types of their fields, and drop what no schema knows.

    Of that only the nulls of the outermost fields stay, for those who tell a null from nothing (`nulls`).

    Returns:
        The name of a field whose value does not fit; None when all do.
    """
    known = plan(type(message))
    unread = message.extra.members if message.extra is not None else {}
    for name, value in unread.items():
        if name in known.elements and value is not None and value != []:
            return name
    empty = {name: None for name, value in unread.items() if name in known.elements and value is None and not inner}
    message.extra = Extra(members=dict(empty)) if empty else None
    for field in known.fields:
        value = getattr(message, field.name)
        if value is None:
            continue
        made = []
        for each in value if field.many else [value]:
            if isinstance(each, Message):
                wrong = fit(each, inner=True)
                if wrong is not None:
                    return f"{field.wire}.{wrong}"
                made.append(each)
                continue
            changed = _changed(each, field)
            if changed is None:
                return field.wire
            made.append(changed)
        setattr(message, field.name, made if field.many else made[0])
    return None


def nulls(message: Message) -> list[str]:
    """The fields that a request says null for: a PATCH empties them."""
    known, unread = plan(type(message)), message.extra.members if message.extra is not None else {}
    return [known.elements[name].name for name, value in unread.items() if value is None and name in known.elements]


def _changed(value: Any, field: FieldPlan) -> Any:
    """The value as its field has it; None when that cannot be."""
    if field.read is read_any:
        return value
    wanted = _PLAIN.get(field.read)
    if wanted is None:
        if not isinstance(value, bool | int | float):
            return value
        text = write(value)
        return text if field.read is None else field.read(text)
    if isinstance(value, str) and field.read is not None:
        value = field.read(value)
    return value if isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool)) else None
