"""What the generated decoders and writers lean on.

They are optimists: they take a message for usual, and whoever finds that it is not raises ``Unusual``, upon which the
whole message is done again by ``xml_careful``.
"""

from __future__ import annotations

import re
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

from aiobandwidth._core import xml_careful
from aiobandwidth._core.message import Element, Extra, Message
from aiobandwidth._core.plans import load, plan, plans
from aiobandwidth._core.values import BLANKS, read_bool, read_date, read_datetime, read_decimal, read_int, write

if TYPE_CHECKING:
    from lxml import etree

__all__ = [
    "BLANKS",
    "BOOLS",
    "INTS",
    "Codecs",
    "Known",
    "Unusual",
    "accept",
    "careful",
    "close",
    "new",
    "no_text",
    "plain_list",
    "put_text",
    "put_texts",
    "read_date",
    "read_datetime",
    "read_decimal",
]

T = TypeVar("T")

new = object.__new__
# All that cannot stand in XML as it is: markup, and what XML has no means to hold.
_special = re.compile("[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]").search


class Codecs:
    """A module of generated codecs, imported when something in it is first used."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(f"aiobandwidth._generated.codecs.{self._name}"), name)
        setattr(self, name, value)  # from now on it is found without coming here
        return value


class Unusual(Exception):
    """The message has something that only the careful codec can handle."""


class _Ints(dict[str, Any]):
    def __missing__(self, text: str) -> int | str:
        return read_int(text)


class _Bools(dict[str, Any]):
    def __missing__(self, text: str) -> bool | str:
        return read_bool(text)


class Known(dict[str, Any]):
    """Text to member of an open enumeration, which is loaded on first use; other texts stand for themselves."""

    def __init__(self, name: str) -> None:
        self._name: str | None = name

    def __missing__(self, text: str) -> Any:
        if self._name is None:
            return text
        kind = cast("type[Enum]", load(self._name))
        self._name = None
        self.update({member.value: member for member in kind})
        return self[text]


INTS = _Ints({str(n): n for n in range(1024)})
BOOLS = _Bools({"true": True, "false": False})


def no_text(content: str) -> None:
    if content.strip(BLANKS):
        raise Unusual


def accept(made: Message, child: etree._Element, depth: int) -> None:
    """Take in a child that no field waits for: another spelling, a second one of its name, or an unknown one."""
    cls, tag = made.__class__, child.tag
    known = plans.get(cls) or plan(cls)
    if len(child) or tag in known.elements:
        xml_careful.accept(made, child, known, depth - sum(1 for _ in child.iterancestors()))
        return
    element = new(Element)
    element.name, element.text, element.tail = tag, child.text, None
    element.attributes, element.children = {}, []
    extra = made.extra
    if extra is not None:
        extra.elements.append(element)
        return
    made.extra = extra = new(Extra)
    extra.elements, extra.text = [element], None
    extra.attributes, extra.members, extra.spelling = {}, {}, {}


def careful(made: Any, expected: type[Message], parts: list[str], name: str) -> None:
    """Write a message that has more than its fields."""
    if type(made) is not expected:
        raise Unusual
    xml_careful.write_message(parts, name, made, f"/{name}")


def plain_list(values: list[T]) -> list[T]:
    if type(values) is not list:
        raise Unusual
    return values


def put_text(parts: list[str], name: str, value: Any) -> None:
    text = value if value.__class__ is str else write(value)
    if _special(text):
        text = xml_careful.text_of(text, name)
    parts.append(f"<{name}>{text}</{name}>" if text else f"<{name}/>")


def put_texts(parts: list[str], name: str, values: list[Any]) -> None:
    if type(values) is not list:
        raise Unusual
    if not all(values) or any(v.__class__ is not str for v in values) or _special("".join(values)):
        for value in values:
            put_text(parts, name, value)
    else:
        between = f"</{name}><{name}>"
        parts.append(f"<{name}>{between.join(values)}</{name}>")


def close(parts: list[str], start: int, name: str) -> None:
    """End an element whose start tag is the part before ``start``."""
    if len(parts) == start:
        parts[-1] = f"<{name}/>"
    else:
        parts.append(f"</{name}>")
