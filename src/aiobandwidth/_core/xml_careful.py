"""XML elements to messages and back without loss, whatever they hold: what no schema knows is kept and written back."""

from __future__ import annotations

import re
import zlib
from typing import Any, cast

from lxml import etree

from aiobandwidth._core.limits import Refused
from aiobandwidth._core.message import Element, Extra, Message
from aiobandwidth._core.plans import FieldPlan, Plan, checked, load, plan
from aiobandwidth._core.values import BLANKS, write
from aiobandwidth._core.xml_guard import MAX_ATTRIBUTES
from aiobandwidth.errors import InvalidRequest

ROOT = ""  # key of the root's own spelling in Extra.spelling
XSI = "http://www.w3.org/2001/XMLSchema-instance"
_XML = "http://www.w3.org/XML/1998/namespace"
# White space that a parser would change unless it is written as a character reference.
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE = _IN_TEXT | str.maketrans({"\n": "&#10;", "\t": "&#9;", '"': "&quot;"})
# Named one by one: as the complement of what XML can hold it would take milliseconds to compile.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def place_of(node: etree._Element) -> tuple[int, int]:
    return cast("int | None", node.sourceline) or 1, 1


def extra_of(message: Message) -> Extra:
    if message.extra is None:
        message.extra = Extra()
    return message.extra


def decode(node: etree._Element, known: Plan, depth: int) -> Message:
    """The message of an element, which may have so many levels: 1 for one without children."""
    message = known.cls()
    if node.attrib:
        _read_attributes(node, known, message)
    _read_text(node.text, known, message)
    for child in node:
        if child.tail is not None:
            _read_text(child.tail, known, message)
        accept(message, child, known, depth - 1)
    return message


def accept(message: Message, child: etree._Element, known: Plan, depth: int) -> None:
    """Put a child element into its field, or keep it beside the typed fields."""
    _check_depth(child, depth)
    field = known.elements.get(child.tag)
    if field is None or not _takes(message, field, child):
        extra_of(message).elements.append(_keep_below(child, depth))
        return
    value = value_of(child, field, depth)
    if field.many:
        getattr(message, field.name).append(value)
    else:
        setattr(message, field.name, value)


def value_of(child: etree._Element, field: FieldPlan, depth: int) -> Any:
    """The value of an element for its field."""
    if field.message is not None:
        return decode(child, plan(load(field.message)), depth)
    if len(child) or child.attrib:
        return _keep_below(child, depth)  # structure where the schema has a plain value
    text = child.text or ""
    return field.read(text) if field.read is not None else text


def _takes(message: Message, field: FieldPlan, child: etree._Element) -> bool:
    """Whether a field takes a child element; False when it has to be kept beside the typed fields instead."""
    present = getattr(message, field.name)
    absent = not present if field.many else present is None
    if child.tag != field.wire or (field.many and not absent and message.extra is not None):
        spelling = message.extra.spelling.get(field.name, field.wire) if message.extra is not None else field.wire
        if not absent and spelling != child.tag:
            return False  # both spellings in one parent: the second is written back under its own name
        if absent and child.tag != field.wire:
            extra_of(message).spelling[field.name] = child.tag
    return field.many or absent


def _check_depth(node: etree._Element, depth: int) -> None:
    if depth < 1:
        raise Refused("there are more levels of elements than the limit allows", place_of(node))


def _items(node: etree._Element) -> list[tuple[str, str]]:
    """The attributes; the time to read them grows with the square of their number, so there is a limit."""
    if (count := len(node.attrib)) > MAX_ATTRIBUTES:
        raise Refused(f"<{node.tag}> has {count} attributes, more than {MAX_ATTRIBUTES}", place_of(node))
    return cast("list[tuple[str, str]]", node.attrib.items())


def _read_attributes(node: etree._Element, known: Plan, message: Message) -> None:
    named = {field.wire: field for field in known.attributes}
    for name, value in _items(node):
        field = named.get(name)
        if field is None:
            extra_of(message).attributes[name] = value
        else:
            setattr(message, field.name, field.read(value) if field.read is not None else value)


def _read_text(text: str | None, known: Plan, message: Message) -> None:
    if text is None or not text.strip(BLANKS):
        return
    if known.text is not None:
        setattr(message, known.text.name, (getattr(message, known.text.name) or "") + text)
    else:
        extra = extra_of(message)
        extra.text = (extra.text or "") + text


def _keep(node: etree._Element, depth: int) -> Element:
    """A node that no schema knows, with all below it."""
    _check_depth(node, depth)
    return Element(
        name=node.tag,
        text=_text_or_none(node.text) if len(node) else node.text,
        attributes=dict(_items(node)),
        children=[_keep(child, depth - 1) for child in node],
        tail=_text_or_none(node.tail),
    )


def _keep_below(child: etree._Element, depth: int) -> Element:
    """A child of a message; the text after it is the message's."""
    kept = _keep(child, depth)
    kept.tail = None
    return kept


def _text_or_none(text: str | None) -> str | None:
    """The text unless it is white space, which between elements means nothing."""
    return text if text is not None and text.strip(BLANKS) else None


def write_message(parts: list[str], name: str, message: Message, path: str) -> None:
    known, extra = plan(type(message)), message.extra
    attributes = {f.wire: v for f in known.attributes if (v := getattr(message, f.name)) is not None}
    if extra is not None:
        attributes.update(extra.attributes)
    start = len(parts) + 1
    parts.append(f"<{name}{_attributes(attributes, path)}>")
    if known.text is not None and (text := getattr(message, known.text.name)) is not None:
        parts.append(text_of(text, path))
    if extra is not None and extra.text is not None:
        parts.append(text_of(extra.text, path))
    for field in known.fields:
        value = getattr(message, field.name)
        if value is None:
            continue
        tag = extra.spelling.get(field.name, field.wire) if extra is not None else field.wire
        for item in checked(value, field, f"{path}/{tag}"):
            _write_value(parts, tag, item, f"{path}/{tag}")
    for element in extra.elements if extra is not None else ():
        _write_element(parts, element, f"{path}/{element.name}")
    _close(parts, start, name)


def _close(parts: list[str], start: int, name: str) -> None:
    if len(parts) == start:
        parts[-1] = f"{parts[-1][:-1]}/>"
    else:
        parts.append(f"</{name}>")


def _write_value(parts: list[str], name: str, value: Any, path: str) -> None:
    if isinstance(value, Message):
        write_message(parts, name, value, path)
    elif isinstance(value, Element):
        _write_element(parts, value, path)
    else:
        text = text_of(value, path)
        parts.append(f"<{name}>{text}</{name}>" if text else f"<{name}/>")


def _write_element(parts: list[str], element: Element, path: str) -> None:
    start = len(parts) + 1
    name, declared = _qualified(element.name)
    parts.append(f"<{name}{_attributes(element.attributes, path, declared)}>")
    if element.text:
        parts.append(text_of(element.text, path))
    for child in element.children:
        _write_element(parts, child, f"{path}/{child.name}")
    _close(parts, start, name)
    if element.tail:
        parts.append(text_of(element.tail, path))


def _attributes(values: dict[str, Any], path: str, declared: str = "") -> str:
    parts = dict.fromkeys([declared])  # in order, and each namespace declared once
    for wire, value in values.items():
        name, declared = _qualified(wire)
        parts[declared] = None
        parts[f' {name}="{text_of(value, f"{path}/@{wire}", _IN_ATTRIBUTE)}"'] = None
    return "".join(parts)


def _qualified(name: str) -> tuple[str, str]:
    """Name with a prefix, and the declaration of the prefix, of a name in a namespace (``{uri}name``)."""
    if not name.startswith("{"):
        return name, ""
    uri, _, local = name[1:].partition("}")
    if uri == _XML:
        return f"xml:{local}", ""
    prefix = "xsi" if uri == XSI else f"ns{zlib.crc32(uri.encode())}"
    return f"{prefix}:{local}", f' xmlns:{prefix}="{uri.translate(_IN_ATTRIBUTE)}"'


def text_of(value: Any, path: str, entities: dict[int, str] = _IN_TEXT) -> str:
    try:
        text = write(value)
    except TypeError as error:
        raise InvalidRequest(f"{path}: {error}") from None
    if bad := _NOT_XML.search(text):
        raise InvalidRequest(f"{path}: the character {bad.group()!r} at {bad.start()} cannot stand in XML; remove it")
    return text.translate(entities)
