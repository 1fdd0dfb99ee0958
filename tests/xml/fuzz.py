"""Our codecs against xsdata's on random documents: ``python -m tests.xml.fuzz --documents 20000 --seed 1``.

Each difference has to be one of those in ``DOCUMENTED``, which docs/xml.md explains. Whatever xsdata makes of it, a
document has to come back from us with all that it said.
"""

from __future__ import annotations

import argparse
import dataclasses
import datetime as dt
import enum
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import attrs
from lxml import etree
from xsdata.formats.dataclass.models.generics import AnyElement
from xsdata.models.datatype import XmlDate, XmlDateTime

from aiobandwidth import xml
from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import BLANKS, read_bool, read_datetime, write
from aiobandwidth._generated.registry import ROOTS
from aiobandwidth.errors import DecodeError
from tests.xml import generate, noise
from tests.xml.compare import same
from tests.xml.noise import XSI, Document
from tests.xml.oracle import Oracle, oracle

DOCUMENTED = {
    "unusual form": "a number, date, boolean or enumeration in another than the usual form stays text",
    "boolean in capitals": "TRUE and True are booleans; to xsdata they are text",
    "attribute of a value": "an attribute of a plain value is kept, and the value with it as an element",
    "structure in a value": "elements where a plain value belongs are kept; xsdata refuses the document",
    "unknown attribute": "an attribute that no schema has is kept; xsdata drops it",
    "text beside elements": "text beside elements is kept; xsdata keeps one piece at most, or stumbles over it",
    "nil": "xsi:nil is an attribute like others; xsdata takes a message with it for unknown, or refuses the document",
    "type": "xsi:type is an attribute like others; xsdata looks for the class, or refuses the document",
    "spelling": "another spelling of an element is the same field; xsdata's schemas do not have it",
    "other white space": "no-break spaces and the like are text; xsdata drops what holds nothing else",
    "instruction in a text": "text goes on after a processing instruction; xsdata drops the rest",
}


@attrs.define
class Result:
    """What came out.

    Attributes:
        documents: How many were tried.
        equal: How many of them xsdata read as we did.
        found: Documented differences, and how many documents have them.
        failures: All else.
    """

    documents: int = 0
    equal: int = 0
    found: Counter[str] = attrs.field(factory=Counter)
    failures: list[str] = attrs.field(factory=list)


def run(reader: Oracle, documents: int, seed: int) -> Result:
    """Try so many documents, all roots in turn."""
    result, roots = Result(), sorted(ROOTS)
    for number in range(documents):
        rng = random.Random(f"{seed} {number}")
        made = noise.document(roots[number % len(roots)], rng)
        kinds = set()
        for kind, text in check(made, reader):
            kinds.add(kind)
            if kind not in DOCUMENTED:
                result.failures.append(f"seed {seed}, document {number}, {made.root}: {kind}: {text}")
        result.documents += 1
        result.equal += not kinds
        result.found.update(kinds & DOCUMENTED.keys())
    return result


def check(document: Document, reader: Oracle) -> Iterator[tuple[str, str]]:
    """What is different from what it should be: a kind, and a text for people."""
    try:
        message = xml.decode(document.data)
    except DecodeError as error:
        yield "refused", f"{error} {document.data!r}"
        return
    written = xml.encode(message)
    if (before := content(parsed(document.data))) != (after := content(parsed(written))):
        yield "lost", f"{before}\n became {after}"
    again = xml.decode(written)
    if again != message or xml.encode(again) != written:
        yield "not stable", f"{message!r} became {again!r}"
    name = type(message).__name__
    try:
        theirs = reader.read(document.data, name)
    except Exception as error:  # whatever it stumbles over
        yield _refusal(document, error), f"{error!r} {document.data!r}"
        return
    differences = list(_Comparison(document).messages(message, theirs, document.root))
    yield from differences
    if not differences and not list(xml.unknown(message)):
        for text in same(written, reader.write(theirs, document.root)):
            yield "written", text


def _refusal(document: Document, error: Exception) -> str:
    if document.done & {"structure", "unknown"} and "child nodes" in str(error):
        return "structure in a value"
    if "type" in document.done:
        return "type"
    if "stray text" in document.done and isinstance(error, TypeError):
        return "text beside elements"
    return "nil" if "nil" in document.done and "target class" in str(error) else "xsdata refused"


def parsed(data: bytes) -> etree._Element:
    """The document, by a parser that leaves all white space."""
    return etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False))


def content(node: etree._Element) -> Any:
    """What an element says: its name, attributes and text, and its children by name; same-named ones in order."""
    if not len(node):
        text = node.text or ""
        blank = node.tag in message_names() and not text.strip(BLANKS)  # means nothing where elements belong
        return str(node.tag), sorted(node.attrib.items()), "" if blank else value(text)
    pieces = [node.text, *(child.tail for child in node)]
    stray = "".join(piece for piece in pieces if piece and piece.strip(BLANKS))
    children = sorted((content(child) for child in node), key=lambda one: str(one[0]))
    return str(node.tag), sorted(node.attrib.items()), stray, children


@cache
def message_names() -> set[str]:
    """Names of elements that somewhere hold elements."""
    fields = [field for name in generate.classes(json=False) for field in plan(load(name)).fields]
    return {*ROOTS, *(field.wire for field in fields if field.message is not None)}


def value(text: str) -> str:
    """A text; dates and booleans in the one form in which we write them."""
    for read in (read_bool, read_datetime):
        found = read(text)
        if not isinstance(found, str):
            return write(found)
    stripped = text.strip(BLANKS)
    return stripped if stripped != text and len(stripped) == 10 and stripped[4:5] == "-" else text


@attrs.frozen
class _Comparison:
    document: Document

    def messages(self, ours: Message, theirs: Any, path: str) -> Iterator[tuple[str, str]]:
        if type(theirs).__name__.lower() != type(ours).__name__.lower():
            typed = ours.extra is not None and f"{{{XSI}}}type" in ours.extra.attributes
            yield "type" if typed else "class", f"{path}: {type(theirs).__name__}"
            return
        known = plan(type(ours))
        named = {f.metadata.get("name", f.name): f.name for f in dataclasses.fields(theirs)}
        elsewhere: set[str] = set()  # tags that xsdata did not take for the field
        for field in (*known.fields, *known.attributes):
            mine, other = getattr(ours, field.name), getattr(theirs, named[field.wire])
            mine, other = (mine, other) if field.many else ([mine], [other])
            mine, other = ([one for one in values if one is not None] for values in (mine, other))
            if kind := _not_theirs(field, mine, ours):
                elsewhere.update(known.elements if kind == "spelling" else {field.wire})
                yield kind, f"{path}/{field.wire}"
            elif len(mine) != len(other):
                yield "count", f"{path}/{field.wire}: {mine} and {other}"
            else:
                for one, two in zip(mine, other, strict=True):
                    yield from self._values(field, one, two, f"{path}/{field.wire}")
        yield from self._rest(ours, theirs, elsewhere, path)

    def _values(self, field: FieldPlan, mine: Any, other: Any, path: str) -> Iterator[tuple[str, str]]:
        if isinstance(mine, Message):
            yield from self.messages(mine, other, path)
            return
        if isinstance(mine, Element):
            yield "nil" if f"{{{XSI}}}nil" in mine.attributes else "attribute of a value", path
            mine = field.read(mine.text or "") if field.read is not None else mine.text or ""
        if form(mine) == form(other):
            return
        if isinstance(mine, str) and not isinstance(other, str):
            if is_form_of(mine, other):
                yield "unusual form", f"{path}: {mine!r} and {other!r}"
                return
        elif isinstance(mine, bool) and isinstance(other, str) and other.strip(BLANKS).lower() == write(mine):
            yield "boolean in capitals", f"{path}: {mine!r} and {other!r}"
            return
        beginning = written(other).strip().rstrip("0")
        cut = not isinstance(mine, str) or mine.strip().startswith(beginning)
        cut = cut and "instruction in a text" in self.document.done
        yield "instruction in a text" if cut else "value", f"{path}: {mine!r} and {other!r}"

    def _rest(self, ours: Message, theirs: Any, elsewhere: set[str], path: str) -> Iterator[tuple[str, str]]:
        """What is in no field."""
        known = plan(type(ours))
        loose = [one for one in theirs.any_element if isinstance(one, str)]
        kept = ours.extra.elements if ours.extra is not None else []
        mine = [tree(one) for one in kept if one.name not in elsewhere]
        other = [tree(one) for one in theirs.any_element if not isinstance(one, str) and one.qname not in elsewhere]
        if mine != other:
            yield self._why(mine, other), f"{path}: {mine} and {other}"
        if ours.extra is not None and ours.extra.attributes:
            nil = f"{{{XSI}}}nil" in ours.extra.attributes
            yield "nil" if nil else "unknown attribute", f"{path}: {ours.extra.attributes}"
        stray = ours.extra.text if ours.extra is not None else None
        if stray is not None or (known.text is not None and getattr(ours, known.text.name) is not None):
            yield "text beside elements", f"{path}: {stray!r} and {loose}"
        elif loose:
            yield "text", f"{path}: {loose}"

    def _why(self, mine: list[Any], other: list[Any]) -> str:
        """The kind of a difference between unknown elements."""
        if "type" in self.document.done and "DerivedElement" in str(other):
            return "type"
        if texts(mine, str.split) == texts(other, str.split):
            return "other white space"
        cut = "instruction in a text" in self.document.done and texts(mine, _nothing) == texts(other, _nothing)
        return "instruction in a text" if cut else "unknown elements"


def _not_theirs(field: FieldPlan, mine: list[Any], ours: Message) -> str | None:
    """Why xsdata takes an element for unknown that is one of ours, if it does."""
    if ours.extra is not None and field.name in ours.extra.spelling:
        return "spelling"
    for one in mine:
        if isinstance(one, Message) and one.extra is not None and f"{{{XSI}}}nil" in one.extra.attributes:
            return "nil"
    return None


def form(value: Any) -> Any:
    """A value in a form that is the same for both."""
    if isinstance(value, enum.Enum):
        return str(value.value)
    if isinstance(value, XmlDateTime):
        try:
            return value.to_datetime()
        except ValueError:
            return str(value)
    if isinstance(value, XmlDate):
        return dt.date(value.year, value.month, value.day) if value.offset is None and value.year > 0 else str(value)
    return value


def written(value: Any) -> str:
    return str(value) if isinstance(value, XmlDateTime | XmlDate) else write(value)


def is_form_of(text: str, value: Any) -> bool:
    """Whether xsdata may take a text for a value."""
    bare = " ".join(text.split())
    if isinstance(value, bool):
        return bare in (["true", "1"] if value else ["false", "0"])
    if isinstance(value, enum.Enum):
        return bool(bare == value.value)
    try:
        same_value = type(value).from_string(bare) if hasattr(value, "from_string") else type(value)(bare)
    except (ValueError, ArithmeticError):
        return False
    # Not a number is not even equal to itself.
    return str(same_value) == str(value) and (written(value) != text or len(text) > 18 or text == "NaN")


def tree(element: Any) -> Any:
    """An element that is in no schema, in a form that is the same for both."""
    if not isinstance(element, Element | AnyElement):
        return repr(element)
    name = element.name if isinstance(element, Element) else element.qname
    below = [(tree(child), getattr(child, "tail", None) or "") for child in element.children]
    pieces = (element.text or "", *(tail for _, tail in below))
    return name, element.attributes, pieces, [one for one, _ in below]


def _nothing(_: str) -> None:
    """In place of a text."""


def texts(trees: list[Any], change: Callable[[str], Any]) -> list[Any]:
    """The trees with something else in place of their texts."""
    return [
        (name, attributes, [change(one) for one in pieces], texts(below, change))
        for name, attributes, pieces, below in trees
    ]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.xml.fuzz", description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with oracle() as reader:
        result = run(reader, arguments.documents, arguments.seed)
    print(f"{result.documents} documents of {len(ROOTS)} roots; {result.equal} read alike by both")
    for kind, count in result.found.most_common():
        print(f"{count:7} {kind}: {DOCUMENTED[kind]}")
    print(f"{len(result.failures):7} other differences", *result.failures[:20], sep="\n")
    return 1 if result.failures else 0


if __name__ == "__main__":
    sys.exit(main())
