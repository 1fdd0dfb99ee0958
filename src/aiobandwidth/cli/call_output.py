"""What a call gave, as text: the body of the reply made readable, or messages as JSON."""

from __future__ import annotations

import json
from typing import Any

from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Element, Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.plans import load, plan
from aiobandwidth._core.values import write

_TEXT = "#text"
_BLANKS = b"\xef\xbb\xbf \t\r\n"


def readable(body: bytes) -> bytes:
    """A body with line breaks and indentation, if it is XML or JSON; anything else as it is."""
    start = body.lstrip(_BLANKS)[:1]
    if start == b"<":
        return _readable_xml(body)
    if start in (b"{", b"["):
        try:
            return _lines(json.loads(body))
        except (ValueError, RecursionError):
            return body
    return body


def _readable_xml(body: bytes) -> bytes:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_blank_text=True)
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        return body
    return etree.tostring(root, pretty_print=True, encoding="unicode").encode()


def message_text(message: Any, body: bytes) -> bytes:
    """What a reply says, in several lines: the message, as XML or JSON like the body; without a message, the body.

    The message is what the client made of the body, so that telephone numbers are in the form that was asked for.
    """
    if not isinstance(message, Message) or not body.strip():
        return readable(body)
    if body.lstrip(_BLANKS)[:1] == b"<":
        return _readable_xml(xml.encode(message))
    return _lines(json.loads(json_codec.encode(message)))


def as_json(value: Any) -> bytes:
    """A message, or what else a call gives, as JSON of several lines."""
    return _lines(data_of(value))


def item_text(operation: AnyOperation, item: Any, *, json_lines: bool) -> bytes:
    """An item of a list: one line of JSON, or an element of XML; a telephone number alone is itself."""
    if json_lines or not (isinstance(item, str) or _is_xml(operation)):
        return json.dumps(data_of(item), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    if not isinstance(item, Message):
        return f"{data_of(item)}\n".encode()
    root = etree.fromstring(xml.encode(item))
    root.tag = _element_of(operation) or root.tag
    return etree.tostring(root, pretty_print=True, encoding="unicode").encode()


def _lines(value: Any) -> bytes:
    return json.dumps(value, indent=2, ensure_ascii=False).encode() + b"\n"


def _is_xml(operation: AnyOperation) -> bool:
    good = [reply.media for reply in operation.replies if 200 <= reply.status < 300]
    return "xml" in good


def _element_of(operation: AnyOperation) -> str | None:
    """The name of an item's element."""
    assert operation.paging is not None
    message = next((r.message for r in operation.replies if r.message and 200 <= r.status < 300), None)
    wire: str | None = None
    for name in operation.paging.items:
        field = next((f for f in plan(load(message)).fields if f.name == name), None) if message else None
        wire, message = (field.wire, field.message) if field is not None else (None, None)
    return wire


# -- messages as data ----------------------------------------------------------------------------------------


def data_of(value: Any) -> Any:
    """Anything that stands in a message, as JSON has it.

    Elements are members under their names on the wire, ``@name`` are attributes and ``#text`` is text beside them.
    What may come more than once is always a list. Whole numbers and booleans are such, all else is text.
    """
    if isinstance(value, Message):
        return _data_of_message(value)
    if isinstance(value, Element):
        return _data_of_element(value)
    if value is None or isinstance(value, bool | int | float | dict):
        return value
    if isinstance(value, list | tuple):
        return [data_of(item) for item in value]
    return write(value)


def _data_of_message(message: Message) -> Any:
    known, extra = plan(type(message)), message.extra
    if known.array is not None:
        return json.loads(json_codec.encode(message))
    made: dict[str, Any] = {}
    for field in known.attributes:
        if (value := getattr(message, field.name)) is not None:
            made[f"@{field.wire}"] = data_of(value)
    if known.text is not None and (text := getattr(message, known.text.name)) is not None:
        made[_TEXT] = text
    for field in known.fields:
        value = getattr(message, field.name)
        if value is not None and not (field.many and not value):
            made[field.wire] = data_of(value)
    if extra is not None:
        made.update({f"@{name}": text for name, text in extra.attributes.items() if not name.startswith("{")})
        made.update({name: member for name, member in extra.members.items() if name not in made})
        if extra.text is not None:
            made[_TEXT] = extra.text
        _add_elements(made, extra.elements)
    return made


def _data_of_element(element: Element) -> Any:
    if not element.children and not element.attributes:
        return element.text or ""
    made: dict[str, Any] = {f"@{name}": text for name, text in element.attributes.items()}
    if element.text and element.text.strip():
        made[_TEXT] = element.text
    _add_elements(made, element.children)
    return made


def _add_elements(made: dict[str, Any], elements: list[Element]) -> None:
    """Add elements that no schema knows; a second one of a name makes a list of both."""
    for element in elements:
        value = _data_of_element(element)
        if element.name not in made:
            made[element.name] = value
        elif isinstance(made[element.name], list):
            made[element.name].append(value)
        else:
            made[element.name] = [made[element.name], value]
