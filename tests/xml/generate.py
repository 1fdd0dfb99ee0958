"""Random messages of any class, from a seed: every field may be set, absent or empty."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

import attrs

from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import READERS

CHARACTERS = "abcXYZ019 -+&<>\"'\u00e9\u4e2d\U0001f4de\t\n\r"
_ZONES = (dt.UTC, None, dt.timezone(dt.timedelta(hours=5, minutes=30)), dt.timezone(-dt.timedelta(hours=4)))
_AREAS = ("206", "303", "415", "503", "720", "919")


def message(cls: type[Message], rng: random.Random, depth: int = 6) -> Message:
    """A random message as the XML decoder would give it; nesting ends at ``depth``."""
    return Maker(rng).message(cls, depth)


def text(rng: random.Random) -> str:
    return "".join(rng.choices(CHARACTERS, k=rng.randrange(0, 9)))


def number(rng: random.Random) -> str:
    """A telephone number in E.164."""
    return f"+1{rng.choice(_AREAS)}{rng.randrange(220, 299)}{rng.randrange(10**4):04}"


@cache
def kind(field: FieldPlan) -> str:
    """Name of the reader of a field, or ``enum``."""
    if field.read is None:
        return "str"
    return next((name for name, reader in READERS.items() if reader is field.read), "enum")


def enums(cls: type[Message]) -> dict[str, list[Any]]:
    """The known values of each field that is an enumeration."""
    return _enums(cls.__name__)


@cache
def _enums(class_name: str) -> dict[str, list[Any]]:
    fields = dataclasses.fields(load(class_name))
    named = {field.name: field.metadata["enum"] for field in fields if field.metadata.get("enum")}
    return {field: list(_members(name)) for field, name in named.items()}


def _members(name: str) -> Any:
    found: Any = load(name)
    assert issubclass(found, Enum)
    return found


@attrs.frozen
class Maker:
    """Makes messages.

    Attributes:
        rng: Where chance comes from.
        json: Values are those of a JSON body.
        odd: Share of plain values that do not fit their type.
        numbers: Fields for telephone numbers hold one, in E.164.
        filled: Share of fields that are set.
    """

    rng: random.Random
    json: bool = False
    odd: float = 0.1
    numbers: bool = False
    filled: float = 0.6

    def message(self, cls: type[Message], depth: int = 6) -> Message:
        known = plan(cls)
        made = cls()
        for field in known.fields:
            if self.rng.random() >= self.filled:
                continue
            count = self.rng.randrange(0, 3) if field.many else 1
            values = [self.one(cls, field, depth) for _ in range(count)]
            setattr(made, field.name, values if field.many else values[0])
        for field in known.attributes:
            if self.rng.random() < 0.5:
                setattr(made, field.name, self.leaf(cls, field))
        if known.text is not None and self.rng.random() < 0.5:
            is_number = known.text.tn and self.numbers
            setattr(made, known.text.name, number(self.rng) if is_number else f"text {text(self.rng)}")
        return made

    def one(self, cls: type[Message], field: FieldPlan, depth: int = 6) -> Any:
        """One value of a field of a class."""
        if field.message is None:
            return self.leaf(cls, field)
        inner = load(field.message)
        return self.message(inner, depth - 1) if depth else inner()

    def leaf(self, cls: type[Message], field: FieldPlan) -> Any:
        """A value as a decoder would give it: of the field's type, or a string that is not of it."""
        rng = self.rng
        if field.tn and self.numbers:
            return number(rng)
        if rng.random() < self.odd:
            return "not of this type"
        match kind(field):
            case "int":
                return rng.randrange(-5, 10**12)
            case "bool":
                return rng.random() < 0.5
            case "decimal":
                return rng.randrange(10**6) / 4 if self.json else Decimal(rng.randrange(10**6)) / 4
            case "datetime":
                moment = dt.datetime(2026, 1, 1) + dt.timedelta(milliseconds=rng.randrange(10**11))
                return moment.replace(tzinfo=rng.choice(_ZONES))
            case "date":
                return dt.date(2026, 1, 1) + dt.timedelta(days=rng.randrange(4000))
            case "enum":
                return rng.choice(enums(cls)[field.name])
            case "any" if self.json:
                return rng.choice([text(rng), 7, 2.5, False, [], [{"a": None}, 1], {}, {"odd key": [text(rng)]}])
        return text(rng)

    def fill(self, made: Message, path: tuple[str, ...]) -> None:
        """See that there is something at an attribute path, which may be empty so far."""
        for name in path[:-1]:
            made = self._step(made, name)
        field = field_of(type(made), path[-1])
        value = self.plain(type(made), field)
        if field.many:
            getattr(made, field.name).insert(0, value)
        else:
            setattr(made, field.name, value)

    def plain(self, cls: type[Message], field: FieldPlan) -> Any:
        """A value that is not blank."""
        if field.message is None:
            value = attrs.evolve(self, odd=0.0).leaf(cls, field)
            return f"R&D <{self.rng.randrange(10**6)}>" if isinstance(value, str) and not value.strip() else value
        inner = load(field.message)
        made, known = self.message(inner, 2), plan(inner)
        if known.fields:
            self.fill(made, (known.fields[0].name,))
        return made

    def _step(self, made: Message, name: str) -> Message:
        field = field_of(type(made), name)
        present = getattr(made, name)
        if isinstance(present, list):
            if not present:
                present.append(field.message_class()())
            return present[0]  # type: ignore[no-any-return]
        if not isinstance(present, Message):
            present = field.message_class()()
            setattr(made, name, present)
        return present


def field_of(cls: type[Message], name: str) -> FieldPlan:
    """The plan of one field."""
    known = plan(cls)
    return next(f for f in (*known.fields, *known.attributes) if f.name == name)


def put(made: Message, path: tuple[str, ...], value: Any) -> None:
    """Set what is at an attribute path, making the messages on the way."""
    maker = Maker(random.Random(0))
    for name in path[:-1]:
        made = maker._step(made, name)
    setattr(made, path[-1], value)


def classes(*, json: bool) -> list[str]:
    """Names of all message classes of the one or the other medium."""
    from aiobandwidth._generated.registry import MESSAGES

    return sorted(
        name
        for name, module in MESSAGES.items()
        if module.startswith("json") is json and issubclass(load(name), Message)
    )
