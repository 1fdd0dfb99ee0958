"""Decoding and encoding, against lxml by hand and the libraries that people use for it."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from lxml import etree

from aiobandwidth import xml
from aiobandwidth.models import (
    ExistingTelephoneNumberOrderType,
    Order,
    OrderResponse,
    SearchResult,
    TelephoneNumberList,
)
from benchmarks import documents
from benchmarks.harness import Figure, compare

SCHEMAS = Path(__file__).parents[1] / "schemas" / "xsd"
FLOOR = "lxml, reading every tag and text"
HAND = "hand-written lxml"


def read_everything(data: bytes) -> object:
    """What any decoder has to do: parse, then fetch every tag and every text into Python, and keep them."""
    return [(node.tag, node.text) for node in etree.fromstring(data).iter()]


@dataclass(slots=True)
class Detail:
    """What somebody would write by hand."""

    city: str | None = None
    lata: str | None = None
    rate_center: str | None = None
    state: str | None = None
    full_number: str | None = None
    tier: int | None = None
    vendor_id: int | None = None
    vendor_name: str | None = None


_FIELDS = {
    "City": "city",
    "LATA": "lata",
    "RateCenter": "rate_center",
    "State": "state",
    "FullNumber": "full_number",
    "VendorName": "vendor_name",
}
_INTEGERS = {"Tier": "tier", "VendorId": "vendor_id"}


def by_hand(data: bytes) -> list[Detail]:
    found = []
    for node in etree.fromstring(data).iter("TelephoneNumberDetail"):
        detail = Detail()
        for child in node:
            if (name := _FIELDS.get(child.tag)) is not None:
                setattr(detail, name, child.text)
            elif (name := _INTEGERS.get(child.tag)) is not None:
                setattr(detail, name, int(child.text or 0))
        found.append(detail)
    return found


def encode_by_hand(numbers: list[str]) -> bytes:
    root = etree.Element("Order")
    etree.SubElement(root, "Name").text = "May numbers"
    etree.SubElement(root, "SiteId").text = "2001"
    kind = etree.SubElement(root, "ExistingTelephoneNumberOrderType")
    rows = etree.SubElement(kind, "TelephoneNumberList")
    for number in numbers:
        etree.SubElement(rows, "TelephoneNumber").text = number
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")


class Xsdata:
    """xsdata as it is used: classes generated from the same schemas, one parser and one serializer kept."""

    def __init__(self) -> None:
        from xsdata.codegen.transformer import ResourceTransformer
        from xsdata.formats.dataclass.parsers import XmlParser
        from xsdata.formats.dataclass.serializers import XmlSerializer
        from xsdata.models.config import GeneratorConfig, StructureStyle

        from codegen import xsd

        before = Path.cwd()
        with tempfile.TemporaryDirectory() as folder:
            plain = Path(folder).resolve() / "plain"
            plain.mkdir()
            xsd.prepare(SCHEMAS, plain)
            config = GeneratorConfig()
            config.output.package = "xsdata_bench"
            config.output.structure_style = StructureStyle.SINGLE_PACKAGE
            os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
            os.chdir(folder)
            try:
                ResourceTransformer(config=config).process([f.as_uri() for f in sorted(plain.glob("*.xsd"))])
                sys.path.insert(0, folder)
                self.module: Any = import_module("xsdata_bench")
            finally:
                os.chdir(before)
        self.parser, self.serializer = XmlParser(), XmlSerializer()

    def decode(self, data: bytes, name: str) -> object:
        return self.parser.from_bytes(data, getattr(self.module, name))


def figures() -> Iterator[Figure]:
    import xmltodict

    from benchmarks.pydantic_models import Result

    xsdata = Xsdata()
    plain, odd = documents.details(5000), documents.details(5000, new_every=20)
    yield compare(
        "decode 5,000 number details",
        lambda: xml.decode(plain, SearchResult),
        {
            FLOOR: lambda: read_everything(plain),
            HAND: lambda: by_hand(plain),
            "xmltodict": lambda: xmltodict.parse(plain),
            "xsdata XmlParser": lambda: xsdata.decode(plain, "SearchResult"),
            "pydantic-xml": lambda: Result.from_xml(plain),
        },
        baseline=FLOOR,
        limit=1.25,
        size=len(plain),
    )
    yield compare(
        "decode 5,000 number details, 1 element in 20 unknown",
        lambda: xml.decode(odd, SearchResult),
        {FLOOR: lambda: read_everything(odd)},
        baseline=FLOOR,
        limit=1.4,
        size=len(odd),
    )
    small = documents.order_reply()
    yield compare(
        "decode one order (1 KB)",
        lambda: xml.decode(small, OrderResponse),
        {"xsdata XmlParser": lambda: xsdata.decode(small, "OrderResponse"), FLOOR: lambda: read_everything(small)},
        baseline="xsdata XmlParser",
        limit=1 / 7,
        size=len(small),
    )
    yield from _encoding(xsdata)


def _encoding(xsdata: Xsdata) -> Iterator[Figure]:
    numbers = [documents.number(n) for n in range(5000)]
    listed = TelephoneNumberList(telephone_number=numbers)
    order = Order(
        name="May numbers",
        site_id="2001",
        existing_telephone_number_order_type=ExistingTelephoneNumberOrderType(telephone_number_list=listed),
    )
    theirs = xsdata.decode(xml.encode(order), "Order")
    others: dict[str, Callable[[], object]] = {
        HAND: lambda: encode_by_hand(numbers),
        "xsdata XmlSerializer": lambda: xsdata.serializer.render(theirs).encode(),
    }
    for baseline, limit in ((HAND, 1.0), ("xsdata XmlSerializer", 1 / 15)):
        yield compare(
            "encode an order of 5,000 numbers",
            lambda: xml.encode(order),
            others,
            baseline=baseline,
            limit=limit,
            size=len(xml.encode(order)),
        )
