"""Any message survives the wire, whatever is added to it. Every class of the schemas is tried."""

from __future__ import annotations

import random

import pytest
from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core.message import Message
from aiobandwidth._generated.registry import ROOTS, load
from tests.xml import generate
from tests.xml.compare import same

SEEDS = range(8)


def rng(root: str, seed: int) -> random.Random:
    return random.Random(f"{root} {seed}")


@pytest.mark.parametrize("root", sorted(ROOTS))
def test_a_generated_message_comes_back_equal(root: str) -> None:
    for seed in SEEDS:
        message = generate.message(load(ROOTS[root]), rng(root, seed))
        again = xml.decode(xml.encode(message), load(ROOTS[root]))
        assert again == message, seed
        assert list(xml.unknown(again)) == []


@pytest.mark.parametrize("root", sorted(ROOTS))
def test_what_is_added_is_kept_and_named(root: str) -> None:
    for seed in SEEDS:
        random_ = rng(root, seed)
        tree = etree.fromstring(xml.encode(generate.message(load(ROOTS[root]), random_, depth=3)))
        added = [add(node, random_) for node in random_.choices(list(tree.iter()), k=4)]
        data = etree.tostring(tree)
        message: Message = xml.decode(data, load(ROOTS[root]))
        assert same(data, xml.encode(message)) == [], seed
        found = " ".join(xml.unknown(message))
        for name in added:
            assert name in found, seed


def add(node: etree._Element, random_: random.Random) -> str:
    """Put something into the document that no schema knows; returns a name to look for."""
    name = f"New{random_.randrange(10**6)}"
    if random_.random() < 0.3:
        node.set(name, generate.text(random_))
        return name
    child = etree.Element(name, {"kind": "odd"})
    child.text = f"a{generate.text(random_)}"
    etree.SubElement(child, "Inner").text = "b"
    node.insert(random_.randrange(len(node) + 1), child)
    return name
