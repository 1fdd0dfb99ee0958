"""XML documents to messages and back: strict about form, tolerant of content, without loss."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from lxml import etree

from aiobandwidth._core import xml_careful, xml_guard
from aiobandwidth._core.codec_support import Unusual
from aiobandwidth._core.limits import DEFAULT, Limits, Refused
from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.plans import Plan, load, plan
from aiobandwidth._core.xml_careful import ROOT, XSI
from aiobandwidth._generated.registry import MESSAGES, ROOTS
from aiobandwidth.errors import DecodeError, InvalidRequest

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'
SCHEMA_DEPTH = 32
"""No message has so many levels of elements when it is usual."""
_SMALL = 4096
_USUAL = tuple(
    b"<?xml version=%b1.0%b encoding=%b%b%b" % (q, q, q, name, q) for q in (b'"', b"'") for name in (b"UTF-8", b"utf-8")
)
_has_attributes = etree.XPath("boolean(/descendant::*/@*)")

Decoder = Callable[[etree._Element, int], Message]
Writer = Callable[[Message, list[str], str], None]
_readings: dict[type[Message], tuple[Decoder, str]] = {}


class _Local(threading.local):
    """Parsers for each thread: making one takes as long as parsing a small reply, and shared ones would be locked.

    White space between elements is best never made into text. But the parser takes for such also the white space of a
    text before a comment or a CDATA section.
    """

    def __init__(self) -> None:
        self.plain = self._make(remove_blank_text=True)
        self.exact = self._make(remove_blank_text=False)

    @staticmethod
    def _make(*, remove_blank_text: bool) -> etree.XMLParser:
        return etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            recover=False,
            remove_comments=True,
            remove_pis=True,
            remove_blank_text=remove_blank_text,
        )


_local = _Local()


def parse(data: bytes, *, operation: str | None = None, limits: Limits = DEFAULT) -> etree._Element:
    """Parse strictly: no recovery, no DOCTYPE, no entities, no network, and nothing out of proportion.

    Raises:
        DecodeError: With the position and the first bytes of the body.
    """
    return _parse(data, operation, limits)[0]


def _parse(data: bytes, operation: str | None, limits: Limits) -> tuple[etree._Element, bool]:
    """The root element, and whether there may be attributes in the document."""
    plain = b"!" not in data
    try:
        # A small document can hold nothing that takes long.
        if not plain or limits is not DEFAULT or len(data) > _SMALL or not data.startswith(_USUAL):
            xml_guard.check(data, limits)
        last = data.rfind(b"?")  # which is the end of the declaration, unless there are instructions
        plain = plain and (last < 0 or (data.startswith(b"<?xml ") and data.find(b"?>") == last))
        root = etree.fromstring(data, _local.plain if plain else _local.exact)
    except Refused as error:
        raise DecodeError(str(error), operation=operation, position=error.position, head=data) from None
    except etree.XMLSyntaxError as error:
        position = (error.position[0], error.position[1]) if error.position else None
        raise DecodeError(_fault(error, data), operation=operation, position=position, head=data) from None
    except (ValueError, LookupError) as error:
        raise DecodeError(f"the body cannot be read as XML: {error}", operation=operation, head=data) from None
    return root, not plain or data.rfind(b"=") > last


def _fault(error: etree.XMLSyntaxError, data: bytes) -> str:
    if not data or data.isspace():
        return "the body is empty"
    if getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        return "the body has more levels of elements than the parser takes, or longer names or texts"
    return f"the body is no well-formed XML: {' '.join((error.msg or '').split())}"


def decode(
    data: bytes,
    cls: type[Message] | None = None,
    *,
    operation: str | None = None,
    limits: Limits = DEFAULT,
) -> Message:
    """The message in ``data``: of class ``cls``, or of the class that belongs to its root element."""
    root, attributes = _parse(data, operation, limits)
    tag = root.tag
    if cls is None:
        name = ROOTS.get(tag)
        if name is None:
            raise DecodeError(f"no schema has a root element <{tag}>", operation=operation, position=(1, 1), head=data)
        cls = load(name)
    decoder, expected = _readings.get(cls) or _reading(cls)
    if tag != expected and ROOTS.get(tag) != cls.__name__:
        text = f"expected <{expected}> and got <{tag}>"
        raise DecodeError(text, operation=operation, position=xml_careful.place_of(root), head=data)
    try:
        message = None
        if limits.depth >= SCHEMA_DEPTH and not (attributes and _has_attributes(root)):
            message = _decode_usual(root, decoder, limits.depth)
        if message is None:
            message = xml_careful.decode(root, plan(cls), limits.depth)
    except Refused as error:
        raise DecodeError(str(error), operation=operation, position=error.position, head=data) from None
    except RecursionError:
        raise DecodeError("the stack has no room left for so many levels", operation=operation, head=data) from None
    if tag != expected:
        xml_careful.extra_of(message).spelling[ROOT] = tag
    return message


def _decode_usual(root: etree._Element, decoder: Decoder, depth: int) -> Message | None:
    """The message, if a document without attributes has elements and texts only where the schemas have them."""
    try:
        return decoder(root, depth)
    except Unusual:
        return None


def _reading(cls: type[Message]) -> tuple[Decoder, str]:
    """What reads the elements of a class, and the name that its root element has if it is no other."""
    found = _readings.get(cls)
    if found is None:
        found = _readings[cls] = codec(cls.__name__)[0], _default_root(cls)
    return found


@cache
def codec(class_name: str) -> tuple[Decoder, Writer]:
    """The generated decoder and writer of a message class."""
    module = import_module(f"aiobandwidth._generated.codecs.{MESSAGES[class_name]}")
    return getattr(module, f"decode_{class_name}"), getattr(module, f"write_{class_name}")


def _default_root(cls: type[Message]) -> str:
    return _root_of(cls.__name__)


@cache
def _root_of(class_name: str) -> str:
    names = [root for root, name in ROOTS.items() if name == class_name]
    return class_name if not names or class_name in names else names[0]


def encode(message: Message) -> bytes:
    """The message as a UTF-8 document, its elements in the order of the schema and unknown ones after them.

    Raises:
        InvalidRequest: A value cannot be written in XML (a control character, or a type that no field has).
    """
    name = message.extra.spelling.get(ROOT) if message.extra is not None else None
    root = name or _default_root(type(message))
    parts: list[str] = []
    try:
        codec(type(message).__name__)[1](message, parts, root)
    except (Unusual, TypeError, InvalidRequest):
        parts = []  # again with care, which also tells where the fault is
        xml_careful.write_message(parts, root, message, f"/{root}")
    return DECLARATION + "".join(parts).encode()


def unknown(message: Message, path: str | None = None) -> Iterator[str]:
    """Paths of what was kept but is in no schema: elements, ``@attributes`` and ``text()``."""
    known, extra = plan(type(message)), message.extra
    if path is None:
        path = f"/{(extra.spelling.get(ROOT) if extra is not None else None) or _default_root(known.cls)}"
    if extra is not None:
        yield from (f"{path}/@{name}" for name in extra.attributes if not name.startswith(f"{{{XSI}}}"))
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
