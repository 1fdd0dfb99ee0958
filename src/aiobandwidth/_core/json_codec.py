"""JSON to messages and back, with the same promises as XML: unknown members, values and nulls are kept."""

from __future__ import annotations

import json
from typing import Any, TypeVar, cast

from aiobandwidth._core.message import Extra, Message
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import write
from aiobandwidth.errors import DecodeError

T = TypeVar("T", bound=Message)


def decode(data: bytes, cls: type[T], *, operation: str | None = None) -> T:
    """The message in ``data``.

    Raises:
        DecodeError: The body is no JSON object; with the position and the first bytes.
    """
    try:
        value = json.loads(data)
    except json.JSONDecodeError as error:
        position = (error.lineno, error.colno)
        raise DecodeError(f"the body is no JSON: {error.msg}", operation=operation, position=position, head=data) from None
    except (UnicodeDecodeError, RecursionError) as error:
        raise DecodeError(f"the body is no JSON: {error}", operation=operation, head=data) from None
    if not isinstance(value, dict):
        text = f"expected a JSON object and got {type(value).__name__}"
        raise DecodeError(text, operation=operation, position=(1, 1), head=data)
    return cast("T", _decode(value, cls))


def _decode(value: dict[str, Any], cls: type[Message]) -> Message:
    known, message = plan(cls), cls()
    members: dict[str, Any] = {}
    for key, item in value.items():
        field = known.elements.get(key)
        if field is None or item is None or (field.many and not isinstance(item, list)):
            members[key] = item  # unknown, or an explicit null, which is not the same as an absent member
        else:
            setattr(message, field.name, [_value(i, field) for i in item] if field.many else _value(item, field))
            if field.many and not item:
                members[key] = []
    if members:
        message.extra = Extra(members=members)
    return message


def _value(item: Any, field: FieldPlan) -> Any:
    if field.message is not None:
        return _decode(item, load(field.message)) if isinstance(item, dict) else item
    return field.read(item) if field.read is not None and isinstance(item, str) else item


def encode(message: Message) -> bytes:
    """The message as UTF-8 JSON; None and empty lists are left out, but for those that were read as such."""
    return json.dumps(_encode(message), ensure_ascii=False, separators=(",", ":")).encode()


def _encode(message: Message) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for field in plan(type(message)).fields:
        value = getattr(message, field.name)
        if value is not None and value != []:
            made[field.wire] = [_plain(v) for v in value] if field.many else _plain(value)
    if message.extra is not None:
        made.update({k: v for k, v in message.extra.members.items() if k not in made})
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, Message):
        return _encode(value)
    if value is None or isinstance(value, bool | int | float | dict | list):
        return value
    return write(value)
