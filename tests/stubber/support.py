"""Messages that keep the schemas, and calls with them."""

from __future__ import annotations

import dataclasses
import datetime as dt
import inspect
from typing import Any

from aiobandwidth import NumbersClient
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import read_bool, read_date, read_datetime, read_decimal, read_int
from aiobandwidth.files import Download
from aiobandwidth.paging import Paged
from tests.operations import support

_VALUES: dict[Any, Any] = {
    read_int: 7,
    read_bool: True,
    read_decimal: 7,
    read_datetime: dt.datetime(2026, 3, 4, 5, 6, 7, tzinfo=dt.UTC),
    read_date: dt.date(2026, 3, 4),
}


def full(cls: type[Message], depth: int = 3) -> Message:
    """A message with a value in every field."""
    made, enums = cls(), {field.name: field.metadata.get("enum") for field in dataclasses.fields(cls)}
    known = plan(cls)
    for field in (*known.fields, *known.attributes, *([known.text] if known.text is not None else [])):
        if field.message is not None and not depth:
            continue
        value = _value(field, enums[field.name], depth)
        setattr(made, field.name, [value] if field.many else value)
    return made


def _value(field: FieldPlan, enum: str | None, depth: int) -> Any:
    if field.message is not None:
        return full(load(field.message), depth - 1)
    if enum is not None:
        return next(iter(load(enum)))  # type: ignore[call-overload]
    return "+19195550123" if field.tn else _VALUES.get(field.read, "text")


def everything(op: AnyOperation, version: ApiVersion) -> dict[str, Any]:
    """All arguments of an operation, as the schemas want them."""
    given = {**support.arguments(op, version), **support.body_arguments(op)}
    if op.body is not None and op.body.message is not None:
        given["body"] = full(load(op.body.message))
    for part in op.body.parts if op.body is not None else ():
        if part.message is not None:
            given[part.name] = full(load(part.message))
    return given


async def call(client: NumbersClient, op: AnyOperation, given: dict[str, Any]) -> Any:
    """Call an operation and have all of its result: all items of a list, the bytes of a file."""
    method = getattr(getattr(client, op.group), op.name)
    left = dict(given)
    wanted = inspect.signature(method).parameters.values()
    positional = [left.pop(p.name) for p in wanted if p.kind is p.POSITIONAL_OR_KEYWORD]
    made = method(*positional, **left)
    if isinstance(made, Download):
        return await made
    if isinstance(made, Paged):
        return [item async for item in made]
    return await made
