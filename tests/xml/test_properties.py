"""Any message survives the wire, whatever is added to it. Every class of the schemas is tried, roots and all others."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core.message import Message
from aiobandwidth._core.plans import load, plan
from aiobandwidth._generated.registry import ROOTS
from tests.xml import generate
from tests.xml.compare import same

CLASSES = generate.classes(json=False)
SEEDS = range(6)
XSI = "http://www.w3.org/2001/XMLSchema-instance"


def cases(name: str) -> Iterator[tuple[random.Random, str]]:
    """A source of chance for each seed, and what to say when it finds something."""
    for seed in SEEDS:
        yield random.Random(f"{name} {seed}"), f"{name}, seed {seed}"


@pytest.mark.parametrize("name", CLASSES)
def test_a_generated_message_comes_back_equal(name: str) -> None:
    for rng, label in cases(name):
        message = generate.message(load(name), rng, depth=4)
        again = xml.decode(xml.encode(message), load(name))
        assert again == message, label
        assert list(xml.unknown(again)) == [], label


@pytest.mark.parametrize("name", CLASSES)
def test_what_is_added_is_kept_and_named(name: str) -> None:
    for rng, label in cases(name):
        tree = etree.fromstring(xml.encode(generate.message(load(name), rng, depth=2)))
        attributes = rng.random() < 0.5  # elements alone are read in another way
        added = [add(node, rng, attributes) for node in rng.choices(list(tree.iter()), k=5)]
        message = survives(tree, load(name), label)
        named = " ".join(xml.unknown(message))
        assert [one for one in added if one not in named] == [], label


@pytest.mark.parametrize("name", CLASSES)
def test_values_that_no_schema_has_are_kept(name: str) -> None:
    """Unknown members of enumerations, and texts that are no number, date or boolean, are values like others."""
    cls = load(name)
    for rng, label in cases(name):
        made = generate.Maker(rng, filled=0.9).message(cls, 2)
        tree = etree.fromstring(xml.encode(made))
        leaves = [node for node in tree.iter() if len(node) == 0]
        for node in leaves:
            node.text = odd_value(rng)
        survives(tree, cls, label)


@pytest.mark.parametrize("name", CLASSES)
def test_elements_that_come_again_are_kept(name: str) -> None:
    for rng, label in cases(name):
        tree = etree.fromstring(xml.encode(generate.message(load(name), rng, depth=2)))
        for node in rng.choices(list(tree.iter()), k=3):
            parent = node.getparent()
            if parent is not None:
                again = etree.fromstring(etree.tostring(node, with_tail=False))
                parent.insert(rng.randrange(len(parent) + 1), again)
        survives(tree, load(name), label)


@pytest.mark.parametrize("name", CLASSES)
def test_text_between_elements_is_kept(name: str) -> None:
    for rng, label in cases(name):
        tree = etree.fromstring(xml.encode(generate.message(load(name), rng, depth=2)))
        inner = [node for node in tree.iter() if node is not tree]
        marks = [f"stray{number}" for number, _ in enumerate(inner[:5])]
        for mark, node in zip(marks, inner, strict=False):
            node.tail = mark
        data = etree.tostring(tree)
        written = xml.encode(xml.decode(data, load(name)))
        assert [mark for mark in marks if mark.encode() not in written] == [], label
        assert xml.decode(written, load(name)) == xml.decode(xml.encode(xml.decode(written, load(name))), load(name))


@pytest.mark.parametrize("root", sorted(ROOTS))
def test_every_root_is_found_by_its_name_and_written_back_under_it(root: str) -> None:
    rng = random.Random(root)
    tree = etree.fromstring(xml.encode(generate.message(load(ROOTS[root]), rng, depth=2)))
    tree.tag = root
    data = etree.tostring(tree)
    message = xml.decode(data)
    assert type(message).__name__ == ROOTS[root]
    assert same(data, xml.encode(message)) == []


@pytest.mark.parametrize("name", CLASSES)
def test_each_known_value_of_an_enumeration_is_read_as_it(name: str) -> None:
    cls: Any = load(name)
    for field, members in generate.enums(cls).items():
        many = next(one.many for one in (*plan(cls).fields, *plan(cls).attributes) if one.name == field)
        for member in members:
            message = cls(**{field: [member] if many else member})
            again = xml.decode(xml.encode(message), cls)
            assert again == message
            value = getattr(again, field)
            assert (value[0] if many else value) is member


def survives(tree: etree._Element, cls: type[Message], label: str) -> Message:
    """The message of a document that says the same when it is written again."""
    data = etree.tostring(tree)
    message = xml.decode(data, cls)
    written = xml.encode(message)
    assert same(data, written) == [], label
    again: Message = xml.decode(written, cls)
    assert same(data, xml.encode(again)) == [], label
    return message


def odd_value(rng: random.Random) -> str:
    made = rng.choice(["SHINY_NEW_", "-", "2026-13-45T99:99:99Z", "1e5", "0012", "NaN", "\u00e9", " true", "", "+"])
    return f"{made}{rng.randrange(10)}" if rng.random() < 0.7 else made


def add(node: etree._Element, rng: random.Random, attributes: bool) -> str:
    """Put something into the document that no schema knows; returns a name to look for."""
    name = f"New{rng.randrange(10**6)}"
    space = rng.choice(["", "", "", "{urn:x&y}"])
    if attributes and rng.random() < 0.1:
        node.set(f"{{{XSI}}}nil", "true")
    if attributes and rng.random() < 0.3:
        node.set(f"{space}{name}", generate.text(rng))
        return name
    child = etree.Element(f"{space}{name}", {"kind": "odd"} if attributes else {})
    child.text = f"a{generate.text(rng)}"
    if rng.random() < 0.6:
        inner = etree.SubElement(child, "Inner")
        inner.text, inner.tail = "b", rng.choice([None, "after"])
    node.insert(rng.randrange(len(node) + 1), child)
    return name
