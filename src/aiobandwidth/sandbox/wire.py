"""XML of the sandbox: a small writer for nested dicts and a strict, bounded parser.

The sandbox deliberately does not use the generated messages of this package, so that a mistake in those cannot hide
behind the same mistake here.

A *tree* is what both sides of this module exchange: a dict of child name to value, where a value is text, a number, a
boolean, another dict, a list of values (a repeated element) or None (an absent element). An empty dict or an empty
string is an empty element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from lxml import etree

Tree: TypeAlias = Mapping[str, Any]

MAX_BODY = 4 * 1024 * 1024
"""Largest request body in bytes: room for a bulk port-in of 20,000 numbers, or a letter of authorization of 3 MB."""
_MAX_EQUALS = 20_000
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class MalformedXml(ValueError):
    """A request body is not well-formed, or is not safe to read."""


def to_xml(root: str, tree: Tree) -> bytes:
    """Write ``tree`` as the children of an element called ``root``."""
    parts: list[str] = [_DECLARATION]
    _write(parts, root, tree)
    return "".join(parts).encode()


def _write(parts: list[str], name: str, value: Any) -> None:
    if value is None:
        return
    if isinstance(value, Mapping):
        if not value:
            parts.append(f"<{name}/>")
            return
        parts.append(f"<{name}>")
        for child, inner in value.items():
            _write(parts, child, inner)
        parts.append(f"</{name}>")
    elif isinstance(value, (list, tuple)):
        for item in value:
            _write(parts, name, item)
    else:
        text = to_text(value)
        parts.append(f"<{name}>{text}</{name}>" if text else f"<{name}/>")


def to_text(value: Any) -> str:
    """Text of one leaf, escaped, without characters that XML 1.0 cannot carry."""
    if value is True:
        return "true"
    if value is False:
        return "false"
    text = str(value)
    if not text.isascii() or not text.isprintable():
        text = _ILLEGAL.sub("", text)
    return escape(text)


def parse(body: bytes) -> tuple[str, dict[str, Any]]:
    """Root name and tree of a request body.

    Raises:
        MalformedXml: Empty, ill-formed, with a DOCTYPE, or with more attributes than a real request ever has.
    """
    if not body.strip():
        raise MalformedXml("the request body is empty")
    if b"<!DOCTYPE" in body:
        raise MalformedXml("a document type declaration is not allowed")
    if body.count(b"=") > _MAX_EQUALS:
        # lxml needs quadratic time for an element with very many attributes.
        raise MalformedXml("the request body has too many attributes")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, recover=False
    )
    try:
        element = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise MalformedXml(str(error)) from None
    if element.getroottree().docinfo.internalDTD is not None:
        raise MalformedXml("a document type declaration is not allowed")
    value = _read(element)
    return _local(element), value if isinstance(value, dict) else {}


def _local(element: Any) -> str:
    return str(etree.QName(element).localname)


def _read(element: Any) -> str | dict[str, Any]:
    children = [child for child in element if isinstance(child.tag, str)]
    if not children:
        return (element.text or "").strip()
    tree: dict[str, Any] = {}
    for child in children:
        name = _local(child)
        value = _read(child)
        if name not in tree:
            tree[name] = value
        elif isinstance(tree[name], list):
            tree[name].append(value)
        else:
            tree[name] = [tree[name], value]
    return tree


def find(tree: Any, path: str) -> Any:
    """Value at ``path`` (``A/B``), the first one where an element repeats; None when there is none."""
    for name in path.split("/"):
        if isinstance(tree, list):
            tree = tree[0] if tree else None
        if not isinstance(tree, Mapping):
            return None
        tree = tree.get(name)
    return tree


def text(tree: Any, path: str) -> str | None:
    """Text at ``path``; None when the element is absent, empty or has children."""
    value = find(tree, path)
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, str) and value else None


def subtree(tree: Any, path: str) -> dict[str, Any]:
    """Children at ``path``; empty when the element is absent or has none."""
    value = find(tree, path)
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, dict) else {}


def items(tree: Any, path: str) -> list[Any]:
    """All values at ``path``, whether the element came once, often or never."""
    value = find(tree, path)
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def texts(tree: Any, path: str) -> list[str]:
    """All texts at ``path``."""
    return [value for value in items(tree, path) if isinstance(value, str) and value]


def flag(tree: Any, path: str, default: bool = False) -> bool:
    """Boolean at ``path``."""
    value = text(tree, path)
    return default if value is None else value.lower() == "true"


def pick(tree: Tree, names: Sequence[str]) -> dict[str, Any]:
    """The named children of ``tree`` that are there, in the order of ``names``."""
    return {name: tree[name] for name in names if name in tree}


def chunks(values: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]
