"""What a codec has to know of a message class, read once per class from its fields."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from functools import cache
from typing import Any

import attrs

from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.values import READERS, Reader, read_enum
from aiobandwidth.errors import InvalidRequest

ARRAY = "_items"
"""Name of the one field of a message that is itself a JSON array; no member has it."""


@attrs.frozen(slots=True, eq=False)
class FieldPlan:
    """One field: where its value stands on the wire and how it is read."""

    name: str
    wire: str
    many: bool
    read: Reader | None
    message: str | None
    tn: bool = False
    """The value is one telephone number."""
    number: str = ""
    """What is special about it: in v1 it is not ten digits but ``eleven`` or ``e164``, or it may be a ``keyword``."""

    def message_class(self) -> type[Message]:
        assert self.message is not None
        return load(self.message)


@attrs.frozen(slots=True, eq=False)
class Plan:
    """All fields of a class, and an index of them by their names on the wire."""

    cls: type[Message]
    fields: tuple[FieldPlan, ...]
    attributes: tuple[FieldPlan, ...]
    text: FieldPlan | None
    elements: dict[str, FieldPlan]
    """Every spelling of an element or JSON member to its field."""

    @property
    def array(self) -> FieldPlan | None:
        """The field that holds the whole of a message that is a JSON array."""
        return self.elements.get(ARRAY)


@cache
def load(name: str) -> type[Message]:
    from aiobandwidth._generated.registry import load as load_generated

    return load_generated(name)


def checked(value: Any, field: FieldPlan, path: str) -> Sequence[Any]:
    """The values of a field, as a sequence, once they are known to be of the kind that the field takes.

    Raises:
        InvalidRequest: One value where a list belongs (a string would be taken for a list of characters), a message of
            another class, or text where a message belongs.
    """
    if field.many and not isinstance(value, list | tuple):
        raise InvalidRequest(f"{path}: give a list, not one {type(value).__name__}")
    values: Sequence[Any] = value if field.many else (value,)
    expected = field.message_class() if field.message is not None else None
    for item in values:
        if expected is not None and not isinstance(item, expected | Element):
            raise InvalidRequest(f"{path}: expected {expected.__name__} and got {type(item).__name__}")
        if expected is None and isinstance(item, Message):
            raise InvalidRequest(f"{path}: expected a plain value and got {type(item).__name__}")
    return values


plans: dict[type[Any], Plan] = {}


def plan(cls: type[Message]) -> Plan:
    """The plan of a message class."""
    found = plans.get(cls)
    if found is None:
        found = plans[cls] = _read(cls)
    return found


def _read(cls: type[Message]) -> Plan:
    fields: list[FieldPlan] = []
    attributes: list[FieldPlan] = []
    text: FieldPlan | None = None
    elements: dict[str, FieldPlan] = {}
    for item in dataclasses.fields(cls):
        meta = item.metadata
        if "name" not in meta:
            continue
        enum, form = meta.get("enum"), meta.get("format", "")
        made = FieldPlan(
            name=item.name,
            wire=meta["name"],
            many=item.default_factory is list,
            read=read_enum(load(enum)) if enum else READERS[meta.get("codec", "str")],  # type: ignore[arg-type]
            message=meta.get("message"),
            tn=form.startswith("tn"),
            number=form[3:],
        )
        if meta["type"] == "Attribute":
            attributes.append(made)
        elif meta["type"] == "Text":
            text = made
        else:
            fields.append(made)
            elements.update(dict.fromkeys((made.wire, *meta.get("spellings", ())), made))
    return Plan(cls, tuple(fields), tuple(attributes), text, elements)
