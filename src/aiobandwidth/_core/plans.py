"""What a codec has to know of a message class, read once per class from its fields."""

from __future__ import annotations

import dataclasses
from functools import cache

import attrs

from aiobandwidth._core.message import Message
from aiobandwidth._core.values import READERS, Reader, read_enum


@attrs.frozen(slots=True, eq=False)
class FieldPlan:
    """One field: where its value stands on the wire and how it is read."""

    name: str
    wire: str
    many: bool
    read: Reader | None
    message: str | None

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


@cache
def load(name: str) -> type[Message]:
    from aiobandwidth._generated.registry import load as load_generated

    return load_generated(name)


@cache
def plan(cls: type[Message]) -> Plan:
    """The plan of a message class."""
    fields: list[FieldPlan] = []
    attributes: list[FieldPlan] = []
    text: FieldPlan | None = None
    elements: dict[str, FieldPlan] = {}
    for item in dataclasses.fields(cls):
        meta = item.metadata
        if "name" not in meta:
            continue
        enum = meta.get("enum")
        made = FieldPlan(
            name=item.name,
            wire=meta["name"],
            many=item.default_factory is list,
            read=read_enum(load(enum)) if enum else READERS[meta.get("codec", "str")],  # type: ignore[arg-type]
            message=meta.get("message"),
        )
        if meta["type"] == "Attribute":
            attributes.append(made)
        elif meta["type"] == "Text":
            text = made
        else:
            fields.append(made)
            elements.update(dict.fromkeys((made.wire, *meta.get("spellings", ())), made))
    return Plan(cls, tuple(fields), tuple(attributes), text, elements)
