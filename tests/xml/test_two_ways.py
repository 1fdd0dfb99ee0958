"""The generated codecs and the careful one agree, and the generated ones step aside where they cannot do it."""

from __future__ import annotations

import ast
import random
import re
from pathlib import Path

import pytest
from lxml import etree

from aiobandwidth._core import xml_careful, xml_codec
from aiobandwidth._core.codec_support import Unusual
from aiobandwidth._core.plans import plan
from aiobandwidth._generated import codecs
from aiobandwidth._generated.registry import ROOTS, load
from aiobandwidth.models import Order, OrderResponse, TelephoneNumberList
from tests.xml import generate
from tests.xml.compare import same

SEEDS = range(4)


DEPTH = 64


def both(data: bytes, name: str) -> tuple[object, object]:
    root = xml_codec.parse(data)
    usual = None
    if not xml_codec._has_attributes(root):
        usual = xml_codec._decode_usual(root, xml_codec.codec(name)[0], DEPTH)
    return usual, xml_careful.decode(root, plan(load(name)), DEPTH)


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
        (b"<Order><Name>a<B/></Name></Order>", True),
        (b"<Order><Name a='1'>a</Name></Order>", False),
        (b"<Order>text<Name>a</Name></Order>", False),
        (b"<Order><Name>a</Name>text</Order>", False),
    ],
)
def test_what_the_generated_decoder_takes_on(data: bytes, done: bool) -> None:
    usual, careful = both(data, "Order")
    assert usual == (careful if done else None)


def test_generated_decoders_nest_no_deeper_than_is_said_of_them() -> None:
    """Deeper documents would be read without a look at how deep they are."""
    calls: dict[str, set[str]] = {}
    for file in Path(codecs.__path__[0]).glob("*.py"):
        for function in ast.parse(file.read_text()).body:
            if isinstance(function, ast.FunctionDef) and function.name.startswith("decode_"):
                named = re.findall(r"\b(decode_\w+)\(child", ast.unparse(function))
                calls[function.name] = set(named)

    def height(name: str, above: tuple[str, ...] = ()) -> int:
        assert name not in above, "a message within its like is left to the careful codec"
        return 1 + max((height(one, (*above, name)) for one in calls[name]), default=1)

    assert len(calls) > 500
    assert max(map(height, calls)) < xml_codec.SCHEMA_DEPTH


def test_a_message_within_its_like_is_read() -> None:
    data = b"<OrderResponse><Orders><Summary>a</Summary><Orders><Summary>b</Summary></Orders></Orders></OrderResponse>"
    usual, careful = both(data, "OrderResponse")
    assert usual == careful
    assert isinstance(usual, OrderResponse)
    assert isinstance(usual.orders, OrderResponse)
    assert isinstance(usual.orders.orders, OrderResponse)
    assert usual.orders.orders.summary == "b"


def test_a_list_with_two_spellings_is_written_back_with_both() -> None:
    rows = (
        b"<DLDATnGroup><ListAddress>true</ListAddress></DLDATnGroup>",
        b"<DldaTnGroup><ListAddress>x</ListAddress></DldaTnGroup>",
    )
    for one, two in (rows, rows[::-1]):
        data = b"<DldaOrder><DldaTnGroups>" + one + two + one + b"</DldaTnGroups></DldaOrder>"
        usual, careful = both(data, "DldaOrder")
        assert usual == careful
        assert same(data, xml_codec.encode(xml_codec.decode(data))) == []


def test_the_generated_writer_gives_up_on_what_does_not_belong() -> None:
    write = xml_codec.codec("Order")[1]
    for wrong in (Order(site_id=b"1"), Order(existing_telephone_number_order_type=TelephoneNumberList())):  # type: ignore[arg-type]
        with pytest.raises((Unusual, TypeError)):
            write(wrong, [], "Order")
