"""Random documents as no serializer writes them: all that XML allows, and much that no schema has."""

from __future__ import annotations

import random
from collections.abc import Callable
from copy import deepcopy
from functools import cache

import attrs
from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core.plans import load, plan
from aiobandwidth._generated.registry import ROOTS
from tests.xml import generate

XSI = "http://www.w3.org/2001/XMLSchema-instance"
CHARACTERS = (
    "abcXYZ019 -+&<>\"'\u00e9\u00df\u4e2d\u05d0\u0301\u00a0\u2028\ufeff\ufffd\ue000\U0001f4de\U00010000\U0010ffff\t\n\r"
)
INTEGERS = (
    "007",
    "+5",
    " 5",
    "5\n",
    "-0",
    "1e3",
    "1,000",
    "\u0663",
    "5.0",
    "9" * 20,
    "0x1F",
    "1_0",
    "",
    " ",
    "NaN",
    "-12",
)
BOOLEANS = ("TRUE", "True", "1", "0", "yes", "on", " true ", "\ttrue\n", "false ", "t", "\u00a0true", "", " ", "FALSE")
MOMENTS = (
    *("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.1Z", "2026-01-02T03:04:05.123456Z", "2026-01-02T03:04:05.1234567Z"),
    *("2026-01-02T03:04:05", "2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05-00:00", "2026-01-02T03:04:05+14:00"),
    *("2026-01-02T03:04:05+24:00", "2026-01-02T24:00:00Z", "2026-01-02T03:04:60Z", "2026-02-30T03:04:05Z"),
    *(
        " 2026-01-02T03:04:05Z\n",
        "2026-01-02 03:04:05Z",
        "2026-01-02T03:04Z",
        "2026-01-02T03:04:05z",
        "2026-W01-2T03:04:05Z",
    ),
    *("0000-01-02T03:04:05Z", "12026-01-02T03:04:05Z", "-2026-01-02T03:04:05Z", "20260102T030405Z", "2026-01-02"),
    *("2026-01-02Z", "2026-01-02+05:00", " 2026-01-02", "2026-13-02", "02/01/2026", "yesterday", "", "1767323045"),
    *("2026-01-02T03:04:05.000Z", "2026-01-02T03:04:05,123Z", "2026-01-02T03:04:05.123+0300", "2026-01-02T03:04:05.Z"),
)
OTHERS = (
    "COMPLETE",
    " COMPLETE",
    "complete",
    "1",
    "-.5",
    "1.50",
    "1E2",
    "+1",
    ".5",
    "INF",
    "\u00e9",
    "]]>",
    "a=b",
    "?>",
    "!",
)
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-16", "iso-8859-1", "us-ascii", "windows-1252")


@attrs.frozen
class Document:
    """A document, and what was done to it.

    Attributes:
        root: Name of the root element.
        data: The document.
        done: Names of the changes, for who has to explain a difference.
    """

    root: str
    data: bytes
    done: frozenset[str]


def document(root: str, rng: random.Random) -> Document:
    """A random document with a root element; a third of them hold only what the schemas have."""
    cls = load(ROOTS[root])
    made = generate.Maker(rng, odd=0.05, filled=rng.choice([0.2, 0.6, 0.9])).message(cls, rng.randrange(1, 5))
    tree = etree.fromstring(xml.encode(made))
    tree.tag = root
    done: set[str] = set()
    for name in rng.choices(list(_CHANGES), weights=_WEIGHTS, k=rng.choice([0, 1, 2, 6])):
        nodes = [node for node in tree.iter() if _WHERE.get(name, _anywhere)(node)]
        if nodes:
            _CHANGES[name](rng.choice(nodes), rng)
            done.add(name)
    return Document(root, _Writer(rng, done).document(tree), frozenset(done))


def text(rng: random.Random) -> str:
    """Any characters that XML can hold."""
    return "".join(rng.choices(CHARACTERS, k=rng.choice([0, 1, 3, 9])))


@cache
def known_names() -> list[str]:
    """Names of elements that the schemas have somewhere."""
    names = {wire for name in generate.classes(json=False) for wire in plan(load(name)).elements}
    return sorted(names)


def _shuffle(node: etree._Element, rng: random.Random) -> None:
    node[:] = rng.sample(list(node), len(node))


def _again(node: etree._Element, rng: random.Random) -> None:
    parent = node.getparent()
    assert parent is not None
    for _ in range(rng.randrange(1, 4)):
        other = deepcopy(node)
        other.tail = None
        parent.insert(rng.randrange(len(parent) + 1), other)


def _name(rng: random.Random) -> str:
    space = rng.choice(["", "", "", "{urn:x&y}", "{http://x.example/y?z=1}"])
    return space + rng.choice([f"New{rng.randrange(100)}", "n\u00e9w", "_x.y-z", rng.choice(known_names())])


def _unknown(node: etree._Element, rng: random.Random) -> None:
    """An element that no schema has, or not there."""
    node.insert(rng.randrange(len(node) + 1), _any(rng, rng.randrange(4)))


def _any(rng: random.Random, depth: int) -> etree._Element:
    made = etree.Element(_name(rng))
    made.text = rng.choice([None, text(rng), "text"])
    for _ in range(rng.choice([0, 0, 1, 2])):
        made.set(_name(rng), text(rng))
    for _ in range(rng.randrange(3) if depth else 0):
        child = _any(rng, depth - 1)
        child.tail = rng.choice([None, None, " \n", text(rng)])
        made.append(child)
    return made


def _attribute(node: etree._Element, rng: random.Random) -> None:
    node.set(rng.choice([_name(rng), "delete", "{http://www.w3.org/XML/1998/namespace}lang"]), text(rng))


def _nil(node: etree._Element, rng: random.Random) -> None:
    node.set(f"{{{XSI}}}nil", rng.choice(["true", "true", "false", "1"]))


def _type(node: etree._Element, rng: random.Random) -> None:
    node.set(f"{{{XSI}}}type", rng.choice(["Order", "SipPeer", "xs:string", "p:q:r", text(rng)]))


def _odd_value(node: etree._Element, rng: random.Random) -> None:
    """A text that is not of the element's type, or is so in a form that people do not think of."""
    node.text = rng.choice([*_ODD[rng.choice(_kinds()[str(node.tag)])], text(rng)])


def _stray_text(node: etree._Element, rng: random.Random) -> None:
    for place in rng.choices(list(node), k=2):
        place.tail = f"{text(rng)}x{text(rng)}"
    if rng.random() < 0.5:
        node.text = text(rng)


def _structure(node: etree._Element, rng: random.Random) -> None:
    """An element where a plain value belongs, or in an empty element."""
    node.append(_any(rng, 1))


def _empty(node: etree._Element, _: random.Random) -> None:
    del node[:]
    node.text = None


def _spelling(node: etree._Element, rng: random.Random) -> None:
    """Another spelling of the element."""
    node.tag = rng.choice(_spellings()[str(node.tag)])


@cache
def _spellings() -> dict[str, list[str]]:
    found: dict[str, set[str]] = {}
    for name in generate.classes(json=False):
        for wire, field in plan(load(name)).elements.items():
            if wire != field.wire:
                found.setdefault(field.wire, set()).add(wire)
                found.setdefault(wire, set()).add(field.wire)
    return {name: sorted(others) for name, others in found.items()}


@cache
def _kinds() -> dict[str, list[str]]:
    """Name of an element to the types that it has in one place or another, texts left out."""
    found: dict[str, set[str]] = {}
    for name in generate.classes(json=False):
        for wire, field in plan(load(name)).elements.items():
            if (kind := generate.kind(field)) in _ODD and field.message is None:
                found.setdefault(wire, set()).add(kind)
    return {name: sorted(kinds) for name, kinds in found.items()}


def _anywhere(_: etree._Element) -> bool:
    return True


def _inside(node: etree._Element) -> bool:
    return node.getparent() is not None


def _around(node: etree._Element) -> bool:
    return len(node) > 0


_ODD = {"int": INTEGERS, "decimal": INTEGERS, "bool": BOOLEANS, "datetime": MOMENTS, "date": MOMENTS, "enum": OTHERS}
_CHANGES: dict[str, Callable[[etree._Element, random.Random], None]] = {
    "shuffle": _shuffle,
    "again": _again,
    "unknown": _unknown,
    "attribute": _attribute,
    "nil": _nil,
    "type": _type,
    "odd value": _odd_value,
    "stray text": _stray_text,
    "structure": _structure,
    "empty": _empty,
    "spelling": _spelling,
}
_WEIGHTS = (4, 4, 4, 2, 1, 1, 8, 1, 1, 2, 4)
_WHERE: dict[str, Callable[[etree._Element], bool]] = {
    "again": _inside,
    "unknown": lambda node: _around(node) or not _inside(node),
    "odd value": lambda node: not _around(node) and str(node.tag) in _kinds(),
    "stray text": _around,
    "structure": lambda node: not _around(node) and _inside(node),
    "spelling": lambda node: _inside(node) and str(node.tag) in _spellings(),
}


@attrs.frozen
class _Writer:
    """Writes a tree in one of the countless ways in which it can be written."""

    rng: random.Random
    done: set[str]
    pretty: bool = attrs.field(init=False)
    noisy: bool = attrs.field(init=False)
    instructed: bool = attrs.field(init=False)

    @pretty.default
    def _pretty(self) -> bool:
        return self.rng.random() < 0.4

    @noisy.default
    def _noisy(self) -> bool:
        return self.rng.random() < 0.5

    @instructed.default
    def _instructed(self) -> bool:
        return self.rng.random() < 0.1

    def document(self, tree: etree._Element) -> bytes:
        names = {name for node in tree.iter() for name in (str(node.tag), *map(str, node.attrib))}
        encoding = self.rng.choice(ENCODINGS if all(name.isascii() for name in names) else ENCODINGS[:4])
        quote = self.rng.choice("\"'")
        name = encoding.upper() if self.rng.random() < 0.5 else encoding
        alone = self.rng.choice(["", f" standalone={quote}yes{quote}"])
        declaration = f"<?xml version={quote}1.0{quote} encoding={quote}{name}{quote}{alone}?>"
        if encoding.startswith("utf") and self.rng.random() < 0.3:
            declaration = ""
        body = declaration + self._between() + self._element(tree) + self._between()
        data = body.encode(encoding, "xmlcharrefreplace")
        return b"\xef\xbb\xbf" + data if encoding == "utf-8" and self.rng.random() < 0.2 else data

    def _between(self) -> str:
        """What may stand between elements and means nothing."""
        made = "\n  " if self.pretty else ""
        if self.noisy and self.rng.random() < 0.3:
            made += self.rng.choice(["<!-- a = <b> & ? -->", "<?p a='b'?>", " \t\r\n", "<!---->"]) + made
        return made

    def _element(self, node: etree._Element) -> str:
        space, name = self._qualified(str(node.tag))
        start = f"<{name}{space}{self._attributes(node, space)}"
        if not len(node) and not node.text:
            return self.rng.choice([f"{start}/>", f"{start} />", f"{start}></{name}>", f"{start}\n></{name} >"])
        inside = [self._text(node.text or "", leaf=not len(node))]
        for child in node:
            inside += [self._element(child), self._text(child.tail or "", leaf=False)]
        return f"{start}>{''.join(inside)}</{name}>"

    @staticmethod
    def _qualified(name: str) -> tuple[str, str]:
        """The declaration of a name's prefix, and the name with it."""
        if not name.startswith("{"):
            return "", name
        uri, _, local = name[1:].partition("}")
        if uri.endswith("XML/1998/namespace"):
            return "", f"xml:{local}"
        prefix = f"p{len(uri)}"
        return f' xmlns:{prefix}="{uri.replace("&", "&amp;")}"', f"{prefix}:{local}"

    def _attributes(self, node: etree._Element, declared: str) -> str:
        made: dict[str, None] = {}
        for wire, value in node.attrib.items():
            space, name = self._qualified(str(wire))
            if space != declared:
                made[space] = None
            quote = self.rng.choice("\"'")
            written = "".join(self._character(c, "&<\t\n\r" + quote) for c in str(value))
            made[f"{self.rng.choice([' ', chr(10)])}{name}{self.rng.choice(['=', ' = '])}{quote}{written}{quote}"] = (
                None
            )
        return "".join(made)

    def _text(self, value: str, *, leaf: bool) -> str:
        if not value.strip(" \t\r\n") and not leaf:
            return self._between()
        made = ""
        while value:
            cut = self.rng.randrange(1, len(value) + 1) if self.noisy else len(value)
            piece, value = value[:cut], value[cut:]
            if self.noisy and self.rng.random() < 0.3 and "]]>" not in piece and "\r" not in piece and piece.isascii():
                made += f"<![CDATA[{piece}]]>"
            else:
                made += "".join(self._character(c, "&<>\r") for c in piece)
            if self.noisy and self.rng.random() < 0.2:
                made += self._instruction() if self.instructed else self.rng.choice(["<!-- c -->", "<![CDATA[]]>"])
        return made

    def _instruction(self) -> str:
        self.done.add("instruction in a text")
        return "<?p q?>"

    def _character(self, one: str, special: str) -> str:
        if one in special or (self.noisy and self.rng.random() < 0.05):
            names = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
            return self.rng.choice(
                [f"&#{ord(one)};", f"&#x{ord(one):x};", f"&#x{ord(one):04X};", names.get(one, f"&#{ord(one)};")]
            )
        return one
