"""XML to messages and back, without loss: what no schema knows is kept and written back."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from functools import cache
from typing import Any, cast
from xml.sax.saxutils import escape

from lxml import etree

from aiobandwidth._core.message import Element, Extra, Message
from aiobandwidth._core.plans import FieldPlan, Plan, checked, load, plan
from aiobandwidth._core.values import write
from aiobandwidth.errors import DecodeError, InvalidRequest

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'
MAX_ATTRIBUTES = 1000
_ROOT = ""  # key of the root's own spelling in Extra.spelling
# All before the root element: declaration, comments, instructions and white space.
_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
# White space that a parser would change unless it is written as a character reference.
_IN_TEXT = {"\r": "&#13;"}
_IN_ATTRIBUTE = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}
_XML = "http://www.w3.org/XML/1998/namespace"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse(data: bytes, *, operation: str | None = None) -> etree._Element:
    """Parse strictly: no recovery, no DOCTYPE, no entities, no network.

    Raises:
        DecodeError: With the position and the first bytes of the body.
    """
    if data.startswith(b"<!DOCTYPE", match.end() if (match := _PROLOG.match(data)) else 0):
        raise DecodeError("the body has a DOCTYPE, which is refused", operation=operation, head=data)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, recover=False
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        what = "the body is empty" if not data.strip() else f"the body is no well-formed XML: {error.msg}"
        position = (error.position[0], error.position[1]) if error.position else None
        raise DecodeError(what, operation=operation, position=position, head=data) from None
    except (ValueError, LookupError) as error:
        raise DecodeError(f"the body cannot be read as XML: {error}", operation=operation, head=data) from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise DecodeError("the body has a DOCTYPE, which is refused", operation=operation, head=data)
    return root


def decode(data: bytes, cls: type[Message] | None = None, *, operation: str | None = None) -> Message:
    """The message in ``data``: of class ``cls``, or of the class that belongs to its root element."""
    from aiobandwidth._generated.registry import ROOTS

    root = parse(data, operation=operation)
    tag = root.tag
    known = ROOTS.get(tag)
    if cls is None:
        if known is None:
            raise DecodeError(f"no schema has a root element <{tag}>", operation=operation, position=(1, 1), head=data)
        cls = load(known)
    elif known != cls.__name__ and tag != _default_root(cls):
        text = f"expected <{_default_root(cls)}> and got <{tag}>"
        raise DecodeError(text, operation=operation, position=_place(root), head=data)
    try:
        message = _decode(root, plan(cls))
    except _TooManyAttributes as error:
        raise DecodeError(str(error), operation=operation, position=error.position, head=data) from None
    if tag != _default_root(cls):
        _extra(message).spelling[_ROOT] = tag
    return message


def _default_root(cls: type[Message]) -> str:
    return _root_of(cls.__name__)


@cache
def _root_of(class_name: str) -> str:
    from aiobandwidth._generated.registry import ROOTS

    names = [root for root, name in ROOTS.items() if name == class_name]
    return class_name if not names or class_name in names else names[0]


def _place(node: etree._Element) -> tuple[int, int]:
    return cast("int | None", node.sourceline) or 1, 1


class _TooManyAttributes(Exception):
    """An element with so many attributes that reading them would take longer than its size tells."""

    def __init__(self, node: etree._Element) -> None:
        super().__init__(f"<{node.tag}> has {len(node.attrib)} attributes, more than {MAX_ATTRIBUTES}")
        self.position = _place(node)


def _extra(message: Message) -> Extra:
    if message.extra is None:
        message.extra = Extra()
    return message.extra


def _decode(node: etree._Element, known: Plan) -> Message:
    message = known.cls()
    if node.attrib:
        _read_attributes(node, known, message)
    _read_text(node.text, known, message)
    for child in node:
        field = known.elements.get(child.tag)
        if child.tail is not None:
            _read_text(child.tail, known, message)
        if field is None or not _accept(message, field, child):
            _extra(message).elements.append(_keep(child))
    return message


def _accept(message: Message, field: FieldPlan, child: etree._Element) -> bool:
    """Put a child element into its field; False when it has to be kept beside the typed fields instead."""
    present = getattr(message, field.name)
    if child.tag != field.wire or (present and field.many and message.extra is not None):
        spelling = message.extra.spelling.get(field.name, field.wire) if message.extra is not None else field.wire
        if present and spelling != child.tag:
            return False  # both spellings in one parent: the second is written back under its own name
        if not present and child.tag != field.wire:
            _extra(message).spelling[field.name] = child.tag
    if field.many:
        present.append(_value(child, field))
    elif present is None:
        setattr(message, field.name, _value(child, field))
    else:
        return False
    return True


def _value(child: etree._Element, field: FieldPlan) -> Any:
    if field.message is not None:
        return _decode(child, plan(load(field.message)))
    if len(child) or child.attrib:
        return _keep(child)  # structure where the schema has a plain value
    text = child.text or ""
    return field.read(text) if field.read is not None else text


def _items(node: etree._Element) -> list[tuple[str, str]]:
    """The attributes; the time to read them grows with the square of their number, so there is a limit."""
    if len(node.attrib) > MAX_ATTRIBUTES:
        raise _TooManyAttributes(node)
    return cast("list[tuple[str, str]]", node.attrib.items())


def _read_attributes(node: etree._Element, known: Plan, message: Message) -> None:
    named = {field.wire: field for field in known.attributes}
    for name, value in _items(node):
        field = named.get(name)
        if field is None:
            _extra(message).attributes[name] = value
        else:
            setattr(message, field.name, field.read(value) if field.read is not None else value)


def _read_text(text: str | None, known: Plan, message: Message) -> None:
    if text is None or text.isspace():
        return
    if known.text is not None:
        setattr(message, known.text.name, (getattr(message, known.text.name) or "") + text)
    else:
        extra = _extra(message)
        extra.text = (extra.text or "") + text


def _keep(node: etree._Element) -> Element:
    """A node that no schema knows, with all below it."""
    return Element(
        name=node.tag,
        text=node.text,
        attributes=dict(_items(node)),
        children=[_keep(child) for child in node],
        tail=node.tail if node.tail is not None and not node.tail.isspace() else None,
    )


def encode(message: Message) -> bytes:
    """The message as a UTF-8 document, its elements in the order of the schema and unknown ones after them.

    Raises:
        InvalidRequest: A value cannot be written in XML (a control character, or a type that no field has).
    """
    name = message.extra.spelling.get(_ROOT) if message.extra is not None else None
    root = name or _default_root(type(message))
    parts: list[str] = []
    _write(parts, root, message, f"/{root}")
    return DECLARATION + "".join(parts).encode()


def _write(parts: list[str], name: str, message: Message, path: str) -> None:
    known, extra = plan(type(message)), message.extra
    attributes = {f.wire: v for f in known.attributes if (v := getattr(message, f.name)) is not None}
    if extra is not None:
        attributes.update(extra.attributes)
    start = len(parts) + 1
    parts.append(f"<{name}{_attributes(attributes, path)}>")
    if known.text is not None and (text := getattr(message, known.text.name)) is not None:
        parts.append(_text(text, path))
    if extra is not None and extra.text is not None:
        parts.append(_text(extra.text, path))
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
        _write(parts, name, value, path)
    elif isinstance(value, Element):
        _write_element(parts, value, path)
    else:
        text = _text(value, path)
        parts.append(f"<{name}>{text}</{name}>" if text else f"<{name}/>")


def _write_element(parts: list[str], element: Element, path: str) -> None:
    start = len(parts) + 1
    name, declared = _qualified(element.name)
    parts.append(f"<{name}{_attributes(element.attributes, path, declared)}>")
    if element.text:
        parts.append(_text(element.text, path))
    for child in element.children:
        _write_element(parts, child, f"{path}/{child.name}")
    _close(parts, start, name)
    if element.tail:
        parts.append(_text(element.tail, path))


def _attributes(values: dict[str, Any], path: str, declared: str = "") -> str:
    parts = dict.fromkeys([declared])  # in order, and each namespace declared once
    for wire, value in values.items():
        name, declared = _qualified(wire)
        parts[declared] = None
        parts[f' {name}="{_text(value, f"{path}/@{wire}", _IN_ATTRIBUTE)}"'] = None
    return "".join(parts)


def _qualified(name: str) -> tuple[str, str]:
    """Name with a prefix, and the declaration of the prefix, of a name in a namespace (``{uri}name``)."""
    if not name.startswith("{"):
        return name, ""
    uri, _, local = name[1:].partition("}")
    if uri == _XML:
        return f"xml:{local}", ""
    prefix = "xsi" if uri == _XSI else f"ns{zlib.crc32(uri.encode())}"
    return f"{prefix}:{local}", f' xmlns:{prefix}="{escape(uri, _IN_ATTRIBUTE)}"'


def _text(value: Any, path: str, entities: dict[str, str] = _IN_TEXT) -> str:
    try:
        text = write(value)
    except TypeError as error:
        raise InvalidRequest(f"{path}: {error}") from None
    if bad := _NOT_XML.search(text):
        raise InvalidRequest(f"{path}: the character {bad.group()!r} at {bad.start()} cannot stand in XML; remove it")
    return escape(text, entities)


def unknown(message: Message, path: str | None = None) -> Iterator[str]:
    """Paths of what was kept but is in no schema: elements, ``@attributes`` and ``text()``."""
    known, extra = plan(type(message)), message.extra
    if path is None:
        path = f"/{(extra.spelling.get(_ROOT) if extra is not None else None) or _default_root(known.cls)}"
    if extra is not None:
        yield from (f"{path}/@{name}" for name in extra.attributes if not name.startswith(f"{{{_XSI}}}"))
        if extra.text is not None:
            yield f"{path}/text()"
        for element in extra.elements:
            yield from _unknown_in(element, known, path)
    for field in known.fields:
        value = getattr(message, field.name)
        for item in value if field.many else (value,):
            if isinstance(item, Message):
                yield from unknown(item, f"{path}/{field.wire}")
            elif isinstance(item, Element):
                yield from item.paths(path)


def _unknown_in(element: Element, known: Plan, path: str) -> Iterator[str]:
    """Paths in a kept element; it is itself known if it is a second one of a field that takes one."""
    field = known.elements.get(element.name)
    if field is None or field.message is not None or element.children:
        yield from element.paths(path)
    else:
        yield from (f"{path}/{element.name}/@{name}" for name in element.attributes)
