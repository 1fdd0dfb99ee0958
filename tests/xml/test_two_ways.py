"""The generated codecs and the careful one agree, and the generated ones step aside where they cannot do it."""

from __future__ import annotations

import random

import pytest
from lxml import etree

from aiobandwidth._core import xml_careful, xml_codec
from aiobandwidth._core.codec_support import Unusual
from aiobandwidth._core.plans import plan
from aiobandwidth._generated.registry import ROOTS, load
from aiobandwidth.models import Order, TelephoneNumberList
from tests.xml import generate

SEEDS = range(4)


def both(data: bytes, name: str) -> tuple[object, object]:
    root = xml_codec.parse(data)
    return xml_codec._decode_usual(root, load(name), data), xml_careful.decode(root, plan(load(name)))


@pytest.mark.parametrize("root", sorted(ROOTS))
def test_they_read_the_same(root: str) -> None:
    for seed in SEEDS:
        rng = random.Random(f"{root} {seed} ways")
        tree = etree.fromstring(xml_codec.encode(generate.message(load(ROOTS[root]), rng)))
        for node in rng.choices([n for n in tree.iter() if len(n) or n is tree], k=3):
            other = rng.choice(list(tree.iter()))
            node.insert(rng.randrange(len(node) + 1), etree.fromstring(f"<{rng.choice(['New', str(other.tag)])}/>"))
        usual, careful = both(etree.tostring(tree, pretty_print=bool(seed % 2)), ROOTS[root])
        assert usual is None or usual == careful, seed


@pytest.mark.parametrize("root", sorted(ROOTS))
def test_they_write_the_same(root: str) -> None:
    for seed in SEEDS:
        message = generate.message(load(ROOTS[root]), random.Random(f"{root} {seed} written"))
        usual: list[str] = []
        xml_codec.codec(type(message).__name__)[1](message, usual, root)
        careful: list[str] = []
        xml_careful.write_message(careful, root, message, "")
        assert "".join(usual) == "".join(careful), seed


@pytest.mark.parametrize(
    ("data", "done"),
    [
        (b"<Order><Name>a</Name></Order>", True),
        (b"<Order>\n  <Name>a</Name>\n</Order>\n", True),
        (b"<Order><Name>a</Name><New><Deep/></New></Order>", True),
        (b"<Order><Name>a</Name><Name>b</Name></Order>", True),
        (b"<Order><Name>a=b</Name></Order>", True),
        (b"<Order><Name>a<B/></Name></Order>", False),
        (b"<Order><Name a='1'>a</Name></Order>", False),
        (b"<Order>text<Name>a</Name></Order>", False),
        (b"<Order><Name>a</Name>text</Order>", False),
    ],
)
def test_what_the_generated_decoder_takes_on(data: bytes, done: bool) -> None:
    usual, careful = both(data, "Order")
    assert usual == (careful if done else None)


def test_the_generated_writer_gives_up_on_what_does_not_belong() -> None:
    write = xml_codec.codec("Order")[1]
    for wrong in (Order(site_id=b"1"), Order(existing_telephone_number_order_type=TelephoneNumberList())):  # type: ignore[arg-type]
        with pytest.raises((Unusual, TypeError)):
            write(wrong, [], "Order")
