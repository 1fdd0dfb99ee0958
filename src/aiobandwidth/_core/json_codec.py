"""JSON to messages and back, with the same promises as XML: unknown members, values and nulls are kept."""

from __future__ import annotations

import json
from typing import Any, TypeVar, cast

from aiobandwidth._core.json_guard import parse
from aiobandwidth._core.limits import DEFAULT, Limits, Refused
from aiobandwidth._core.message import Extra, Message
from aiobandwidth._core.plans import ARRAY, FieldPlan, checked, load, plan
from aiobandwidth._core.values import read_any, read_bool, read_decimal, read_int, write
from aiobandwidth.errors import DecodeError, InvalidRequest

# Types that JSON has itself: a string where one of them belongs is not of the type and stays a string.
_JSON_HAS = (read_int, read_bool, read_decimal)

T = TypeVar("T", bound=Message)


def decode(data: bytes, cls: type[T], *, operation: str | None = None, limits: Limits = DEFAULT) -> T:
    """The message in ``data``.

    Raises:
        DecodeError: The body is no JSON object, or beyond the limits; with the position, where it is known, and the
            first bytes.
    """
    try:
        value = parse(data, limits)
    except Refused as error:
        raise DecodeError(str(error), operation=operation, position=error.position, head=data) from None
    if not isinstance(value, _shape(cls)):
        text = f"expected a JSON {'array' if _shape(cls) is list else 'object'} and got {type(value).__name__}"
        raise DecodeError(text, operation=operation, position=(1, 1), head=data)
    try:
        return cast("T", _decode(cast("dict[str, Any]", value), cls))
    except RecursionError:
        raise DecodeError("the stack has no room left for so many levels", operation=operation, head=data) from None


def _shape(cls: type[Message]) -> type:
    return list if plan(cls).array is not None else dict


def _decode(value: dict[str, Any] | list[Any], cls: type[Message]) -> Message:
    known, message = plan(cls), cls()
    if isinstance(value, list):
        value = {ARRAY: value}
    members: dict[str, Any] = {}
    for key, item in value.items():
        field = known.elements.get(key)
        if field is None or not _fits(item, field):
            members[key] = item
        else:
            setattr(message, field.name, [_value(i, field) for i in item] if field.many else _value(item, field))
            if field.many and not item and key != ARRAY:
                members[key] = []
    if members:
        message.extra = Extra(members=members)
    return message


def _fits(item: Any, field: FieldPlan) -> bool:
    """False for what is kept as it came: an explicit null, and a value of another shape than the field's."""
    if field.many:
        return isinstance(item, list) and all(_fits_one(i, field) for i in item)
    return _fits_one(item, field)


def _fits_one(item: Any, field: FieldPlan) -> bool:
    if item is None or field.read is read_any:
        return item is not None
    return isinstance(item, _shape(load(field.message)) if field.message else str | bool | int | float)


def _value(item: Any, field: FieldPlan) -> Any:
    if field.message is not None:
        return _decode(item, load(field.message))
    if field.read is None or field.read in _JSON_HAS or not isinstance(item, str):
        return item
    return field.read(item)


def encode(message: Message) -> bytes:
    """The message as UTF-8 JSON; None and empty lists are left out, but for those that were read as such.

    Raises:
        InvalidRequest: A value is of a kind that its field does not take or that JSON cannot hold.
    """
    made = _encode(message, type(message).__name__)
    try:
        return json.dumps(made, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
    except (ValueError, TypeError) as error:
        raise InvalidRequest(f"{type(message).__name__}: cannot be written as JSON: {error}") from None


def _encode(message: Message, path: str) -> dict[str, Any] | list[Any]:
    made: dict[str, Any] = {}
    known = plan(type(message))
    for field in known.fields:
        value = getattr(message, field.name)
        if value is None or (field.many and not value):
            continue
        here = f"{path}.{field.wire}"
        values = [_plain(item, here) for item in checked(value, field, here)]
        made[field.wire] = values if field.many else values[0]
    if message.extra is not None:
        made.update({k: v for k, v in message.extra.members.items() if k not in made})
    if known.array is not None:
        return cast("list[Any]", made.get(ARRAY, []))
    return made


def _plain(value: Any, path: str) -> Any:
    if isinstance(value, Message):
        return _encode(value, path)
    if isinstance(value, bool | int | float | dict | list):
        return value
    try:
        return write(value)
    except TypeError as error:
        raise InvalidRequest(f"{path}: {error}") from None
