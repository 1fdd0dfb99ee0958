"""Find the carrier's errors in any of the shapes in which it states them.

The API has some twenty XML shapes (``ResponseStatus``, ``ErrorList/Error``, flat repeated ``Errors``, ``Status`` with
a ``Code``, errors nested in an echoed order and so on) and six JSON ones. They have enough in common to be read by a
few rules on a tree of names and texts; XML elements, JSON values and decoded messages are all brought into it first.
"""

from __future__ import annotations

import dataclasses
import enum
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.plans import FieldPlan, plan
from aiobandwidth.errors import DecodeError, ErrorDetail

if TYPE_CHECKING:
    from lxml import etree

LARGEST_PARSED = 8 * 1024 * 1024
"""Larger bodies are not searched for errors; the carrier's error replies have a few kilobytes."""

_CODES = ("errorcode", "code", "resultcode")
_TEXTS = ("description", "errordescription", "errormessage", "resultmessage", "message", "detail")
_NUMBERS = frozenset(
    ("tn", "telephonenumber", "fullnumber", "tollfreenumber", "phonenumber", "phonenumbers", "telephonenumbers")
)
_SUCCESS = frozenset({"0", "00", "200", "201", "202", "204", "230", "241"})
"""Codes that say that all is well: done, taken, nothing found (230), still at work (241)."""
_STATUS_NODES = frozenset({"responsestatus", "status", "irisstatus"})
_JSON = "reply"
"""Name of the root of a JSON tree, which has none of its own."""
_results: dict[type[Message], tuple[str, ...]] = {}
"""By class, the fields that hold no errors."""
_NOT_A_NAME = re.compile(r"[^a-z0-9]")


class Node:
    """One element, member or field: its name in lower case without marks, its text, what is below it."""

    __slots__ = ("children", "name", "text")

    def __init__(self, name: str, text: str | None = None, children: list[Node] | None = None) -> None:
        self.name = _NOT_A_NAME.sub("", name.lower())
        self.text = text.strip() if text else ""
        self.children = children or []

    def leaf(self, *names: str) -> str | None:
        """Text of the first childless child that has one of the names, in the order of the names."""
        for name in names:
            for child in self.children:
                if child.name == name and not child.children and child.text:
                    return child.text
        return None

    def blank(self) -> bool:
        return not self.text and all(child.blank() for child in self.children)


def errors_in(source: object) -> tuple[ErrorDetail, ...]:
    """See ``aiobandwidth.errors.errors_in``."""
    root = tree(source)
    return details(root) if root is not None else ()


def tree(source: object) -> Node | None:
    """Bring a message, or the bytes of a reply, into a tree; None if they are neither XML nor JSON."""
    if isinstance(source, Message):
        return _from_message(type(source).__name__, source)
    if isinstance(source, bytes | bytearray | memoryview):
        return _from_bytes(bytes(source))
    return None


def details(root: Node, *, refused: bool = False) -> tuple[ErrorDetail, ...]:
    """Collect the errors of a tree, each once, in document order.

    Args:
        root: The reply.
        refused: The status says failure, so a bare text at the top is an error as well.
    """
    found = dict.fromkeys(_walk(root))
    if not refused or (found and root.name != _JSON):
        return tuple(found)
    detail = _make(root, (*_CODES, "type", "error"), (*_TEXTS, "title"))
    return tuple(found) if detail is None else tuple(dict.fromkeys((detail, *found)))


def only_errors(root: Node) -> bool:
    """Tell whether a reply holds errors and nothing else."""
    speaking = [child for child in root.children if not child.blank()]
    if not speaking or not all(
        _is_container(child) or child.name in ("errorcode", "errormessage") for child in speaking
    ):
        return False
    return bool(details(root))


def has_result(message: Message) -> bool:
    """Tell quickly, without making a tree, that ``only_errors`` would be False. True is certain, False is not."""
    cls = type(message)
    names = _results.get(cls)
    if names is None:
        names = _results[cls] = tuple(field.name for field in plan(cls).fields if not _may_be_error(field))
    for name in names:
        value = getattr(message, name)
        if value is not None and not is_blank(value):
            return True
    return False


def _may_be_error(field: FieldPlan) -> bool:
    name = field.wire.lower()
    return "error" in name or (field.message is not None and "status" in name)


def is_blank(value: Any) -> bool:
    """Whether a value says nothing: an empty text, a message or a list without anything in it."""
    if isinstance(value, Message):
        inside = (getattr(value, field.name) for field in plan(type(value)).fields)
        return value.extra is None and all(one is None or is_blank(one) for one in inside)
    return all(map(is_blank, value)) if isinstance(value, list) else value == ""


def _is_container(node: Node) -> bool:
    return bool(node.children) and ("error" in node.name or node.name in _STATUS_NODES)


def _walk(node: Node) -> Iterator[ErrorDetail]:
    if _is_container(node):
        yield from _stated_by(node)
    else:
        yield from _stated_beside(node)
    for child in node.children:
        yield from _walk(child)


def _stated_beside(node: Node) -> Iterator[ErrorDetail]:
    """Give the errors that stand among other things: a row of a list, or a number that another carrier refused."""
    names = (
        (("errorcode", "error"), ("errormessage", "errordescription")),
        (("somoserrorcode",), ("somoserrordescription",)),
    )
    for codes, texts in names:
        detail = _make(node, codes, texts)
        if detail is not None:
            yield detail


def _stated_by(node: Node) -> Iterator[ErrorDetail]:
    """Give the error that a container states itself, besides those nested in it."""
    if node.name == "status" and not (node.leaf(*_CODES) or "").isdigit():
        return  # many things have a status; the carrier's has a numeric code
    detail = _make(node, (*_CODES, "type"), _TEXTS)
    if detail is not None:
        yield detail
    for child in node.children:
        if child.name in ("error", "errors") and child.text and not child.children:
            yield ErrorDetail(None, child.text)


def _make(node: Node, codes: tuple[str, ...], texts: tuple[str, ...]) -> ErrorDetail | None:
    code, text = node.leaf(*codes), node.leaf(*texts)
    if code in _SUCCESS or (code is None and text is None):
        return None
    return ErrorDetail(code, text, tuple(dict.fromkeys(_numbers(node))))


def _numbers(node: Node) -> Iterator[str]:
    for child in node.children:
        if _is_container(child):
            continue
        if child.name in _NUMBERS and child.text:
            yield child.text
        yield from _numbers(child)


def _from_bytes(data: bytes) -> Node | None:
    text = data.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not text or len(data) > LARGEST_PARSED:
        return None
    if text[:1] == b"<":
        return _from_xml_bytes(text)
    if text[:1] in (b"{", b"["):
        try:
            return _from_json(_JSON, json.loads(text))
        except (ValueError, RecursionError):
            return None
    return None


def _from_xml_bytes(data: bytes) -> Node | None:
    from aiobandwidth._core.xml_codec import parse

    try:
        return _from_element(parse(data))
    except (DecodeError, RecursionError):
        return None


def _from_element(element: etree._Element) -> Node:
    name = str(element.tag).rpartition("}")[2]
    return Node(name, element.text, [_from_element(child) for child in element if isinstance(child.tag, str)])


def _from_json(name: str, value: Any) -> Node:
    if isinstance(value, dict):
        return Node(name, None, list(_from_members(value)))
    if isinstance(value, list):
        return Node(name, None, [_from_json(name, item) for item in value])
    return Node(name, _scalar(value))


def _from_members(members: dict[str, Any]) -> Iterator[Node]:
    for key, value in members.items():
        if key == "errors" and isinstance(value, dict):
            yield Node(key, None, list(_by_field(value)))
        elif isinstance(value, list):
            yield from (_from_json(key, item) for item in value)
        else:
            yield _from_json(key, value)


def _by_field(fields: dict[str, Any]) -> Iterator[Node]:
    """Turn ``{"errors": {"zip": ["is too short"]}}`` into one error per text that names its field."""
    for field, texts in fields.items():
        for text in texts if isinstance(texts, list) else [texts]:
            if isinstance(text, dict | list):
                yield _from_json("error", text)
            else:
                yield Node("error", None, [Node("description", f"{field}: {_scalar(text)}")])


def _from_message(name: str, message: Message) -> Node:
    children: list[Node] = []
    for field in dataclasses.fields(message):
        if field.name != "extra":
            children.extend(_from_value(field.name, getattr(message, field.name)))
    text = getattr(message, "text", None)
    if message.extra is not None:
        children.extend(_from_kept(element) for element in message.extra.elements)
        children.extend(_from_members(message.extra.members))
    return Node(name, text if isinstance(text, str) else None, children)


def _from_value(name: str, value: Any) -> Iterator[Node]:
    if value is None:
        return
    if isinstance(value, list):
        for item in value:
            yield from _from_value(name, item)
    elif isinstance(value, Message):
        yield _from_message(name, value)
    elif isinstance(value, dict):
        yield _from_json(name, value)
    else:
        yield Node(name, _scalar(value))


def _from_kept(element: Element) -> Node:
    return Node(element.name, element.text, [_from_kept(child) for child in element.children])


def _scalar(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value.value if isinstance(value, enum.Enum) else value)
