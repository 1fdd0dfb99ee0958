"""A share of the fuzzing, and the differences from xsdata that it may find, each on a small document."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import xml
from aiobandwidth._generated.registry import ROOTS
from aiobandwidth.models import Order
from tests.xml import fuzz, noise
from tests.xml.oracle import Oracle

NIL = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"'
TYPE = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="p:q:r"'


def test_random_documents_are_read_as_xsdata_reads_them_or_differ_as_documented(oracle: Oracle) -> None:
    result = fuzz.run(oracle, 6 * len(ROOTS), seed=0)
    assert result.failures == []
    assert result.equal > result.documents / 2
    assert set(result.found) == set(fuzz.DOCUMENTED)


@pytest.mark.parametrize(
    ("kind", "inside", "back"),
    [
        ("unusual form", "<PartialAllowed>1</PartialAllowed>", None),
        ("unusual form", "<OrderCreateDate>2026-01-02T03:04:05.1234567Z</OrderCreateDate>", None),
        ("boolean in capitals", "<PartialAllowed>TRUE</PartialAllowed>", "<PartialAllowed>true</PartialAllowed>"),
        ("attribute of a value", '<Name a="1">x</Name>', None),
        ("structure in a value", "<Name>x<New/>y</Name>", None),
        ("unknown attribute", '<TnAttributes a="1"/>', None),
        ("text beside elements", "<Name/>x<SiteId/>y", "xy<Name/><SiteId/>"),
        ("nil", f"<TnAttributes {NIL}/>", f"<TnAttributes {NIL.replace('i:', 'xsi:').replace(':i=', ':xsi=')}/>"),
        ("type", f"<TnAttributes {TYPE}/>", f"<TnAttributes {TYPE.replace('i:', 'xsi:').replace(':i=', ':xsi=')}/>"),
        ("other white space", "<New><Inner/>\u00a0</New>", None),
        ("instruction in a text", "<Name>a<?b?>c</Name>", "<Name>ac</Name>"),
    ],
)
def test_a_documented_difference(kind: str, inside: str, back: str | None, oracle: Oracle) -> None:
    done = frozenset({"structure", "type", "stray text", "instruction in a text"})
    document = noise.Document("Order", f"<Order>{inside}</Order>".encode(), done)
    assert {found for found, _ in fuzz.check(document, oracle)} == {kind}
    assert xml.encode(xml.decode(document.data)).decode().endswith(f"<Order>{back or inside}</Order>")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ("<Order><Name> <!-- c -->b</Name></Order>", " b"),
        ("<Order><Name> <?p?>b</Name></Order>", " b"),
        ("<Order><Name> <![CDATA[b]]> </Name></Order>", " b "),
        ("<?xml version='1.0'?><Order><Name>\n<?p?></Name></Order>", "\n"),
        ("<Order><Name> &#32;</Name></Order>", "  "),
        ("<Order><Name>  </Name></Order>", "  "),
        ("<Order><Name>a<!-- c -->b<![CDATA[<]]>&amp;</Name></Order>", "ab<&"),
        ("<Order><Name>\u00a0</Name></Order>", "\u00a0"),
    ],
)
def test_the_text_of_a_value_is_its_text_to_the_last_blank(data: str, name: str) -> None:
    order = xml.decode(data.encode(), Order)
    assert order.name == name
    assert xml.decode(xml.encode(order), Order) == order


@pytest.mark.parametrize(
    ("inside", "back"),
    [
        ("<New/>x", "x<New/>"),
        ("<Name a='1'/>x", 'x<Name a="1"/>'),
        ("\u00a0<Name/>", "\u00a0<Name/>"),
        ("<TnAttributes>x</TnAttributes>", "<TnAttributes>x</TnAttributes>"),
        ("<New> <Deep/> x </New>", "<New><Deep/> x </New>"),
        ("<TnAttributes>\n </TnAttributes>\n<New>\n </New>", "<TnAttributes/><New>\n </New>"),
    ],
)
def test_text_between_elements_is_written_back_once(inside: str, back: str) -> None:
    written = xml.encode(xml.decode(f"<Order>{inside}</Order>".encode()))
    assert written.decode().endswith(f"<Order>{back}</Order>")
    assert xml.encode(xml.decode(written)) == written


def test_attributes_are_found_wherever_the_document_has_its_marks() -> None:
    for data in (b"<Order a='1'/><?p?>", b"<?p?><Order a='1'/>", b"<?xml version='1.0'?><Order a='1'/><!-- ?> -->"):
        order: Any = xml.decode(data)
        assert order.extra.attributes == {"a": "1"}
