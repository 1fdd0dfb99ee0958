"""Any JSON message survives the wire, whatever is added to it. Every class of the schemas is tried."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

import pytest

from aiobandwidth._core.json_codec import decode, encode
from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import ARRAY, FieldPlan, load, plan
from tests.xml import generate

CLASSES = generate.classes(json=True)
SEEDS = range(30)
TEXTS = ["", "text", "2026-02-03T04:05:06.789Z", "2026-02-03", "SHINY_NEW_STATE", 5, 2.5, False, "\u00e9\u4e2d"]


def cases(name: str) -> Iterator[tuple[random.Random, str]]:
    """A source of chance for each seed, and what to say when it finds something."""
    for seed in SEEDS:
        yield random.Random(f"{name} {seed}"), f"{name}, seed {seed}"


def members(cls: type[Message], rng: random.Random, depth: int = 4) -> Any:
    """A random JSON value of a class: absent, null, empty, unknown and misfitting members among the right ones."""
    known = plan(cls)
    if known.array is not None:
        return [value(known.array, rng, depth) for _ in range(rng.randrange(4))]
    made: dict[str, Any] = {f"new{rng.randrange(100)}": rng.choice([None, 1, "x", {"a": [1]}, []])}
    for field in known.fields:
        shape = rng.random()
        if shape < 0.3:
            continue
        if shape < 0.4:
            made[field.wire] = rng.choice([None, 7, 1.5, True, "true", "12", [], {}, [None], ["x", {}]])
        elif field.many:
            made[field.wire] = [value(field, rng, depth) for _ in range(rng.randrange(3))]
        else:
            made[field.wire] = value(field, rng, depth)
    return made


def value(field: FieldPlan, rng: random.Random, depth: int) -> Any:
    if field.message is None:
        return rng.choice(TEXTS)
    cls = load(field.message)
    if depth:
        return members(cls, rng, depth - 1)
    return [] if plan(cls).array is not None else {}


@pytest.mark.parametrize("name", CLASSES)
def test_any_value_survives(name: str) -> None:
    for rng, label in cases(name):
        before = members(load(name), rng)
        message = decode(json.dumps(before).encode(), load(name))
        written = encode(message)
        assert json.loads(written) == before, label
        assert types(json.loads(written)) == types(before), label
        assert decode(written, load(name)) == message, label


@pytest.mark.parametrize("name", CLASSES)
def test_a_generated_message_comes_back_equal(name: str) -> None:
    for rng, label in cases(name):
        message = generate.Maker(rng, json=True).message(load(name), 4)
        again = decode(encode(message), load(name))
        assert again == message, label


@pytest.mark.parametrize("name", [name for name in CLASSES if plan(load(name)).array is None])
def test_members_of_no_schema_are_kept_beside_the_known_ones(name: str) -> None:
    for rng, label in cases(name):
        message = generate.Maker(rng, json=True).message(load(name), 4)
        tree = json.loads(encode(message))
        added: dict[str, Any] = {"newMember": {"deep": [1, None]}, "new list": [], "newNull": None}
        extended = decode(json.dumps({**tree, **added}).encode(), load(name))
        assert json.loads(encode(extended)) == {**tree, **added}, label
        assert extended.extra is not None
        assert {key: extended.extra.members[key] for key in added} == added, label
        for field in plan(load(name)).fields:
            assert getattr(extended, field.name) == getattr(message, field.name), f"{label}: {field.name}"


@pytest.mark.parametrize("name", CLASSES)
def test_each_known_value_of_an_enumeration_is_read_as_it(name: str) -> None:
    cls: Any = load(name)
    many = {field.name: field.many for field in plan(cls).fields}
    for field, known in generate.enums(cls).items():
        for member in known:
            message = cls(**{field: [member] if many[field] else member})
            again = decode(encode(message), cls)
            assert again == message
            read = getattr(again, field)
            assert (read[0] if many[field] else read) is member


def test_messages_that_are_arrays_are_among_those_tried() -> None:
    arrays = [name for name in CLASSES if plan(load(name)).array is not None]
    assert arrays
    for name in arrays:
        assert [field.wire for field in plan(load(name)).fields] == [ARRAY]


def types(tree: Any) -> Any:
    """The kinds of all values: 1, 1.0 and true are equal to Python, but not on the wire."""
    if isinstance(tree, dict):
        return {key: types(one) for key, one in tree.items()}
    return [types(one) for one in tree] if isinstance(tree, list) else type(tree)
