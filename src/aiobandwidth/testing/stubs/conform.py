"""Whether messages and parameters keep the schemas: names, types, enumerations, the form of telephone numbers."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, Param
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import read_any, read_bool, read_date, read_datetime, read_decimal, read_int, write

FORMS = {
    "national": (re.compile(r"[2-9]\d{9}", re.ASCII), "ten digits"),
    "eleven": (re.compile(r"1[2-9]\d{9}", re.ASCII), "1 and ten digits"),
    "e164": (re.compile(r"\+[1-9]\d{6,14}", re.ASCII), "E.164"),
}
_TYPES: dict[Any, tuple[tuple[type, ...], str]] = {
    read_int: ((int,), "a whole number"),
    read_bool: ((bool,), "true or false"),
    read_decimal: ((Decimal, int, float), "a number"),
    read_datetime: ((dt.datetime,), "a date and time"),
    read_date: ((dt.date,), "a date"),
}
_DATES = (read_datetime, read_date)


@cache
def _enums(cls: type[Message]) -> dict[str, type[Enum]]:
    """The enumeration of each field that has one."""
    named = ((field.name, field.metadata.get("enum")) for field in dataclasses.fields(cls))
    return {name: load(enum) for name, enum in named if enum}  # type: ignore[misc]


def form_of(operation: AnyOperation, version: ApiVersion) -> str:
    """The usual form of telephone numbers of an operation on the wire."""
    return operation.numbers.get(version, "national" if version == "v1" else "e164")


class Conformity:
    """Looks for what in a message no schema allows.

    Args:
        operation: What is called.
        version: The API version that is spoken.
        reply: Whether the message is a reply: the carrier writes dates in many ways, a client has only one.
        numbers: Whether telephone numbers have to be in the form of the version.
    """

    def __init__(self, operation: AnyOperation, version: ApiVersion, *, reply: bool, numbers: bool = True) -> None:
        self._version, self._usual = version, form_of(operation, version)
        self._reply, self._numbers = reply, numbers

    def problems(self, message: Message, path: str) -> Iterator[str]:
        """What is wrong, each with the path to it."""
        known = plan(type(message))
        yield from _unknown(message, path)
        for field in (*known.fields, *known.attributes, *([known.text] if known.text is not None else [])):
            value = getattr(message, field.name)
            if value is None:
                continue
            here = f"{path}.{field.name}"
            if field.many != isinstance(value, list | tuple):
                yield f"{here} is {short(value)}; it has to be {'a list' if field.many else 'one value, not a list'}"
                continue
            for place, item in enumerate(value if field.many else (value,)):
                yield from self._one(type(message), field, item, f"{here}[{place}]" if field.many else here)

    def _one(self, cls: type[Message], field: FieldPlan, value: Any, path: str) -> Iterator[str]:
        if field.message is not None:
            wanted = field.message_class()
            if isinstance(value, wanted):
                yield from self.problems(value, path)
            else:
                yield f"{path} is {short(value)}; it has to be {wanted.__name__}"
            return
        if isinstance(value, Element):
            yield f"{path} has elements below it where the schema has text"
            return
        enum = _enums(cls).get(field.name)  # type: ignore[arg-type]  # the class is hashable
        wrong = _not_in(enum, value) if enum is not None else self._wrong_type(field, value)
        if wrong is None and field.tn and self._numbers:
            wrong = self._wrong_number(field, value)
        if wrong is not None:
            yield f"{path} is {short(value)}; {wrong}"

    def _wrong_type(self, field: FieldPlan, value: Any) -> str | None:
        if field.read is read_any or (self._reply and field.read in _DATES and isinstance(value, str)):
            return None
        types, words = _TYPES.get(field.read, ((str,), "text"))
        if isinstance(value, bool) and bool not in types:
            return f"it has to be {words}"
        if field.read is read_date and isinstance(value, dt.datetime):
            return "it has to be a date without a time"
        return None if isinstance(value, types) else f"it has to be {words}"

    def _wrong_number(self, field: FieldPlan, value: Any) -> str | None:
        text = str(value)
        if not text.strip() or (field.number == "keyword" and not any(mark.isdigit() for mark in text)):
            return None
        own = self._version == "v1" and field.number in ("eleven", "e164")
        return wrong_number(text, field.number if own else self._usual, self._version)


def wrong_number(text: str, form: str, version: str) -> str | None:
    """Why a telephone number does not have a form; None if it does."""
    pattern, words = FORMS[form]
    return None if pattern.fullmatch(text) else f"{version} has telephone numbers here as {words}"


def _not_in(enum: type[Enum], value: Any) -> str | None:
    allowed = [str(member.value) for member in enum]
    found = value.value if isinstance(value, Enum) else value
    return None if str(found) in allowed else f"allowed are {', '.join(allowed)}"


def _unknown(message: Message, path: str) -> Iterator[str]:
    extra = message.extra
    if extra is None:
        return
    known, cls = plan(type(message)), type(message).__name__
    for element in extra.elements:
        if element.name in known.elements:
            yield f"{path} has {element.name} more than once"
        else:
            yield f"{path} has the element {element.name}, which {cls} does not have"
    for name in extra.attributes:
        if not name.startswith("{"):
            yield f"{path} has the attribute {name}, which {cls} does not have"
    for name, value in extra.members.items():
        if name not in known.elements:
            yield f"{path} has the member {name}, which {cls} does not have"
        elif value is not None and value != []:
            yield f"{path}.{known.elements[name].name} is {short(value)}, which is of another type"
    if extra.text is not None:
        yield f"{path} has the text {short(extra.text)} where the schema has elements"


def argument_problems(operation: AnyOperation, version: ApiVersion, param: Param, text: str) -> Iterator[str]:
    """What is wrong with the text of a path, query or header parameter."""
    wrong = _wrong_text(param, text)
    if wrong is None and param.max_length is not None and len(text) > param.max_length:
        wrong = f"it may have {param.max_length} characters"
    if wrong is None and param.pattern is not None and not re.fullmatch(param.pattern, text):
        wrong = f"it has to fit {param.pattern}"
    if wrong is None and param.format == "tn":
        wrong = wrong_number(text, form_of(operation, version), version)
    if wrong is not None:
        yield f"{param.place} parameter {param.wire} is {short(text)}; {wrong}"


def _wrong_text(param: Param, text: str) -> str | None:
    if not text.strip():
        return "it is empty"
    value = typed(param, text)
    if value is None:
        words = {"int": "a whole number", "float": "a number", "bool": "true or false", "date": "a date"}
        return f"it has to be {words.get(param.type, 'a date and time')}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        if param.minimum is not None and value < param.minimum:
            return f"it has to be {param.minimum} at least"
        if param.maximum is not None and value > param.maximum:
            return f"it may be {param.maximum} at most"
    return None


def typed(param: Param, text: str) -> Any:
    """The value of a parameter; None when the text is none of its type."""
    try:
        match param.type:
            case "int":
                return int(text) if re.fullmatch(r"-?\d+", text, re.ASCII) else None
            case "float":
                return float(text)
            case "bool":
                return {"true": True, "false": False}.get(text)
            case "date":
                return dt.date.fromisoformat(text)
            case "datetime":
                return dt.datetime.fromisoformat(text)
    except ValueError:
        return None
    return text


def short(value: Any) -> str:
    """A value as it stands in messages of errors."""
    if isinstance(value, Decimal | dt.date | Enum):
        value = write(value)
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
