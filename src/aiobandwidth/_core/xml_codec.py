"""XML documents to messages and back: strict about form, tolerant of content, without loss."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from lxml import etree

from aiobandwidth._core import xml_careful
from aiobandwidth._core.codec_support import Unusual, Work
from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.plans import Plan, load, plan
from aiobandwidth._core.xml_careful import ROOT, XSI, TooManyAttributes
from aiobandwidth.errors import DecodeError, InvalidRequest

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'
# All before the root element: declaration, comments, instructions and white space.
_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_has_attributes = etree.XPath("boolean(/descendant::*/@*)")
_count = etree.XPath("count(/descendant::*)")

Decoder = Callable[[etree._Element, Work], Message]
Writer = Callable[[Message, list[str], str], None]


def _after_prolog(data: bytes) -> int:
    match = _PROLOG.match(data)
    return match.end() if match else 0


def parse(data: bytes, *, operation: str | None = None) -> etree._Element:
    """Parse strictly: no recovery, no DOCTYPE, no entities, no network.

    Raises:
        DecodeError: With the position and the first bytes of the body.
    """
    if data.startswith(b"<!DOCTYPE", _after_prolog(data)):
        raise DecodeError("the body has a DOCTYPE, which is refused", operation=operation, head=data)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=True,
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
        raise DecodeError(text, operation=operation, position=xml_careful.place_of(root), head=data)
    try:
        message = _decode_usual(root, cls, data) or xml_careful.decode(root, plan(cls))
    except TooManyAttributes as error:
        raise DecodeError(str(error), operation=operation, position=error.position, head=data) from None
    if tag != _default_root(cls):
        xml_careful.extra_of(message).spelling[ROOT] = tag
    return message


def _decode_usual(root: etree._Element, cls: type[Message], data: bytes) -> Message | None:
    """The message, if the document has nothing but elements and texts where the schemas have them."""
    if data.find(b"=", _after_prolog(data)) >= 0 and _has_attributes(root):
        return None
    work = Work()
    try:
        message = codec(cls.__name__)[0](root, work)
    except Unusual:
        return None
    return message if work.seen == _count(root) else None


@cache
def codec(class_name: str) -> tuple[Decoder, Writer]:
    """The generated decoder and writer of a message class."""
    from aiobandwidth._generated.registry import MESSAGES

    module = import_module(f"aiobandwidth._generated.codecs.{MESSAGES[class_name]}")
    return getattr(module, f"decode_{class_name}"), getattr(module, f"write_{class_name}")


def _default_root(cls: type[Message]) -> str:
    return _root_of(cls.__name__)


@cache
def _root_of(class_name: str) -> str:
    from aiobandwidth._generated.registry import ROOTS

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
