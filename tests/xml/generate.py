"""Random messages of any class, from a seed: every field may be set, absent or empty."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import READERS

CHARACTERS = "abcXYZ019 -+&<>\"'\u00e9\u4e2d\U0001f4de\t\n\r"


def text(rng: random.Random) -> str:
    return "".join(rng.choices(CHARACTERS, k=rng.randrange(0, 9)))


def leaf(field: FieldPlan, rng: random.Random) -> Any:
    """A value as a decoder would give it: of the field's type, or a string that is not of it."""
    kind = next((name for name, reader in READERS.items() if reader is field.read and reader is not None), "str")
    if rng.random() < 0.1:
        return "not of this type"
    if kind == "int":
        return rng.randrange(-5, 10**12)
    if kind == "bool":
        return rng.random() < 0.5
    if kind == "datetime":
        moment = dt.datetime(2026, 1, 1, tzinfo=dt.UTC) + dt.timedelta(milliseconds=rng.randrange(10**11))
        return moment if rng.random() < 0.8 else moment.replace(tzinfo=None)
    if kind == "date":
        return dt.date(2026, 1, 1) + dt.timedelta(days=rng.randrange(4000))
    value = text(rng)
    return field.read(value) if field.read is not None else value


def message(cls: type[Message], rng: random.Random, depth: int = 6) -> Message:
    """A random message; nesting ends at ``depth``."""
    known = plan(cls)
    made = cls()
    for field in known.fields:
        if rng.random() < 0.4:
            continue
        count = rng.randrange(0, 3) if field.many else 1
        values = [one(field, rng, depth) for _ in range(count)]
        setattr(made, field.name, values if field.many else values[0])
    for field in known.attributes:
        if rng.random() < 0.5:
            setattr(made, field.name, leaf(field, rng))
    if known.text is not None and rng.random() < 0.5:
        setattr(made, known.text.name, f"text {text(rng)}")
    return made


def one(field: FieldPlan, rng: random.Random, depth: int) -> Any:
    if field.message is None:
        return leaf(field, rng)
    cls = load(field.message)
    return message(cls, rng, depth - 1) if depth else cls()
