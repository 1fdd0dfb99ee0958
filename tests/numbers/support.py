"""Messages with a number in every place that can hold one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.plans import FieldPlan, load, plan

Found = tuple[str, FieldPlan, Any]


def fields_of(cls: type[Message]) -> tuple[FieldPlan, ...]:
    known = plan(cls)
    return (*known.fields, known.text) if known.text is not None else known.fields


def filled(cls: type[Message], numbers: Iterator[str] | None = None, above: tuple[type[Message], ...] = ()) -> Any:
    """A message with a number of its own in each field for numbers, at every depth; E.164."""
    numbers = (f"+1919662{number:04}" for number in count()) if numbers is None else numbers
    made = cls()
    for field in fields_of(cls):
        values: list[Any] = []
        if field.tn:
            values = [next(numbers) for _ in range(1 + field.many)]
        elif field.message is not None and load(field.message) not in (*above, cls):
            inner = filled(load(field.message), numbers, (*above, cls))
            if any(places(inner)):
                values = [inner]
        if values:
            setattr(made, field.name, values if field.many else values[0])
    return made


def places(message: Message, path: str = "") -> Iterator[Found]:
    """Where the fields for numbers of a message are, and what is in them."""
    for field in fields_of(type(message)):
        value = getattr(message, field.name)
        for item in value if field.many else [value]:
            here = f"{path}/{field.name}"
            if isinstance(item, Message):
                yield from places(item, here)
            elif field.tn and item is not None:
                yield here, field, item


def expected(number: str, op: AnyOperation, version: ApiVersion, field: FieldPlan | None = None) -> str:
    """A number in E.164 as it has to be on the wire."""
    form = op.numbers.get(version, "national" if version == "v1" else "e164")
    if field is not None and version == "v1" and field.number in ("eleven", "e164"):
        form = field.number  # type: ignore[assignment]
    return {"e164": number, "national": number[2:], "eleven": number[1:]}[form]


def as_sent(body: Message, op: AnyOperation, version: ApiVersion) -> list[tuple[str, str]]:
    return [(path, expected(item, op, version, field)) for path, field, item in places(body)]


def texts(message: Message) -> list[tuple[str, str]]:
    return [(path, item) for path, _, item in places(message)]
