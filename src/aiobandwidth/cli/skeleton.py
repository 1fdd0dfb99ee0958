"""A body to fill in: every element of a message with a word on what belongs there.

Each value begins with ``...``, so that one that was forgotten is found before anything is sent.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.operation import Body
from aiobandwidth._core.plans import FieldPlan, Plan, load, plan
from aiobandwidth._generated import registry

FILLER = "..."
_MOST_CHOICES = 12
_HINTS = {
    "int": "whole number",
    "bool": "true | false",
    "decimal": "number",
    "date": "2026-03-31",
    "datetime": "2026-03-31T08:15:00Z",
}
# What only replies have, though requests share the class.
_OF_REPLIES = frozenset({"ErrorList", "Errors", "Error", "ResponseStatus", "Links"})

Required = frozenset[tuple[str, ...]]


def skeleton(body: Body, message: str) -> str:
    """The whole document for a message class that an operation takes."""
    cls = load(message)
    required: Required = frozenset(body.required) if message == body.message else frozenset()
    if body.media == "xml":
        root = etree.Element(_root(cls))
        _fill(root, cls, required, (cls,))
        etree.indent(root)
        return etree.tostring(root, encoding="unicode")
    return json.dumps(_json(cls, required, (cls,)), indent=2, ensure_ascii=False)


def messages(body: Body) -> list[str]:
    """Names of the message classes that an operation takes, the usual one first."""
    return [name for name in (body.message, *body.others) if name is not None]


def leftovers(message: Any, path: str) -> Iterator[str]:
    """Places of a message where the skeleton was not filled in."""
    if isinstance(message, Element):
        if message.text is not None and message.text.strip() == FILLER:
            yield path
        for child in message.children:
            yield from leftovers(child, f"{path}/{child.name}")
        return
    cls = type(message)
    known = plan(cls)
    for field in (*known.fields, *known.attributes, *filter(None, (known.text,))):
        value = getattr(message, field.name)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, Message | Element):
                yield from leftovers(item, f"{path}/{field.wire}")
            elif isinstance(item, str) and item.strip() in (_filler(cls, field), _filler(cls, field, needed=True)):
                yield f"{path}/{field.wire}"
    for element in message.extra.elements if message.extra is not None else ():
        yield from leftovers(element, f"{path}/{element.name}")


def _root(cls: type[Message]) -> str:
    return str(etree.fromstring(xml.encode(cls())).tag)


def _fields(known: Plan, stack: tuple[type[Message], ...]) -> Iterator[FieldPlan]:
    """The fields to show. A class within itself ends there, as that would go on for ever."""
    for field in known.fields:
        if field.wire not in _OF_REPLIES and not (field.message is not None and load(field.message) in stack):
            yield field


def _fill(node: etree._Element, cls: type[Message], required: Required, stack: tuple[type[Message], ...]) -> None:
    known = plan(cls)
    for field in known.attributes:
        node.set(field.wire, _filler(cls, field))
    if known.text is not None:
        node.text = _filler(cls, known.text)
    for field in _fields(known, stack):
        child = etree.SubElement(node, field.wire)
        below = _below(required, field.name)
        if field.message is None:
            child.text = _filler(cls, field, needed=(field.name,) in required)
        else:
            inner = load(field.message)
            _fill(child, inner, below, (*stack, inner))


def _json(cls: type[Message], required: Required, stack: tuple[type[Message], ...]) -> Any:
    known = plan(cls)
    if known.array is not None:
        return [_json_value(cls, known.array, required, stack)]
    made: dict[str, Any] = {}
    for field in _fields(known, stack):
        value = _json_value(cls, field, required, stack)
        made[field.wire] = [value] if field.many else value
    return made


def _json_value(cls: type[Message], field: FieldPlan, required: Required, stack: tuple[type[Message], ...]) -> Any:
    if field.message is None:
        return _filler(cls, field, needed=(field.name,) in required)
    inner = load(field.message)
    return _json(inner, _below(required, field.name), (*stack, inner))


def _below(required: Required, name: str) -> Required:
    return frozenset(path[1:] for path in required if path[0] == name and len(path) > 1)


def _filler(cls: type[Message], field: FieldPlan, *, needed: bool = False) -> str:
    meta = next(item.metadata for item in dataclasses.fields(cls) if item.name == field.name)
    hint = ""
    if "enum" in meta:
        values = [str(member.value) for member in registry.load(meta["enum"])]  # type: ignore[attr-defined]
        hint = " | ".join(values[:_MOST_CHOICES]) + (" | ..." if len(values) > _MOST_CHOICES else "")
    elif field.tn:
        hint = "telephone number"
    elif meta.get("codec", "str") in _HINTS:
        hint = _HINTS[meta["codec"]]
    parts = [FILLER, hint, "(required)" if needed else ""]
    return " ".join(part for part in parts if part)
