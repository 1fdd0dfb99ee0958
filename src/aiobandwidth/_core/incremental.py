"""Takes the items of a list out of an XML document that comes in pieces. No I/O.

What is not an item is what is left at the end, and is decoded as the reply. So that memory does not grow with the list,
items leave the tree once they are decoded; but for the last one, which the parser may still write to the end of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any, cast

import attrs
from lxml import etree

from aiobandwidth._core import xml_careful, xml_codec, xml_guard
from aiobandwidth._core.codec_support import Unusual
from aiobandwidth._core.error_shapes import is_blank
from aiobandwidth._core.limits import DEFAULT, Refused
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import Paging
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth.errors import HEAD_LENGTH, DecodeError

LARGEST = 8 * 1024 * 1024
"""Most bytes of one item, with all of its reply that is no item. No list of the carrier comes near it."""
_MEASURED = 1024 * 1024
"""After so many bytes it is looked at how large that is."""
_MESSAGES_AT_ONCE = 64 * 1024
_TEXTS_AT_ONCE = 12 * 1024
"""Bytes to parse at a time: some 300 items. With more the garbage collector comes by while they are still in use, takes
them for lasting, and goes through all objects of the program again and again."""
_has_attributes = etree.XPath("boolean(descendant-or-self::*/@*)")
_count = etree.XPath("count(descendant-or-self::*)")


def _has_doctype(node: etree._Element) -> bool:
    return node.getroottree().docinfo.internalDTD is not None


@attrs.frozen(eq=False)
class Place:
    """Where in a reply items stand, and how they are read.

    Attributes:
        root: Name of the reply's class.
        steps: The fields that lead there, the last of which holds the items.
        tags: The spellings of each of them.
        decode: The generated decoder of the items; None for plain values.
    """

    root: str
    steps: tuple[FieldPlan, ...]
    tags: tuple[tuple[str, ...], ...]
    decode: xml_codec.Decoder | None

    @property
    def field(self) -> FieldPlan:
        return self.steps[-1]

    @property
    def depth(self) -> int:
        """Levels that an item may have."""
        return DEFAULT.depth - len(self.steps)

    def has(self, above: etree._Element) -> bool:
        """Whether items stand below an element: all from the root down to it are elements of their fields.

        Of a second element where there can be only one, and of a second spelling, the codec makes no fields either.
        """
        from aiobandwidth._generated.registry import ROOTS

        for step, tags in zip(self.steps[-2::-1], self.tags[-2::-1], strict=True):
            parent = above.getparent()
            first = next(parent.iterchildren(*tags), None) if parent is not None else None
            if parent is None or first is None or (first.tag != above.tag if step.many else first is not above):
                return False
            above = parent
        return above.getparent() is None and ROOTS.get(above.tag) == self.root


@cache
def place(class_name: str, path: tuple[str, ...]) -> Place:
    """The place at the end of an attribute path."""
    known = plan(load(class_name))
    steps: list[FieldPlan] = []
    tags: list[tuple[str, ...]] = []
    for name in path:
        if steps:
            known = plan(steps[-1].message_class())
        steps.append(next(field for field in known.fields if field.name == name))
        tags.append(tuple(tag for tag, field in known.elements.items() if field is steps[-1]))
    message = steps[-1].message
    return Place(class_name, tuple(steps), tuple(tags), None if message is None else xml_codec.codec(message)[0])


class ItemReader:
    """Reads a reply piece by piece.

    Until the first item that says something, all bytes are kept. A reply without one may hold errors, may be another
    message, or no XML at all, so it is to be read as a whole: see ``kept``.

    Args:
        cls: Class of the reply.
        paging: Says where the items are. Where there are several places, the first that has any counts.
    """

    def __init__(self, cls: type[Message], paging: Paging) -> None:
        self._cls = cls
        places = [place(cls.__name__, path) for path in (paging.items, *paging.other_items)]
        self._places = {tag: one for one in places for tag in one.tags[-1]}
        self._parser = etree.XMLPullParser(
            ("end",),
            tag=tuple(self._places),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            recover=False,
            remove_comments=True,
            remove_pis=True,
            remove_blank_text=True,
            collect_ids=False,
        )
        self._place: Place | None = None
        self._above: etree._Element | None = None
        self._tag: Any = None
        self._elsewhere: tuple[etree._Element, Any] | None = None
        self._last: etree._Element | None = None
        self._problem: DecodeError | None = None
        self._kept = bytearray()
        self._silent: list[Any] = []
        self._head = self._rest = b""
        self._unmeasured = 0
        self._step = _MESSAGES_AT_ONCE if places[0].decode is not None else _TEXTS_AT_ONCE
        self.speaking = False

    @property
    def kept(self) -> bytes:
        """The whole of what came, as long as nothing is ``speaking``."""
        return bytes(self._kept)

    @property
    def field(self) -> FieldPlan:
        """The field whose values the items are."""
        assert self._place is not None
        return self._place.field

    def feed(self, data: bytes) -> Iterator[list[Any]]:
        """Take a piece and give the items that it completes.

        Raises:
            DecodeError: After the items in front of what cannot be read.
        """
        if len(self._head) < HEAD_LENGTH:
            self._head += data[: HEAD_LENGTH - len(self._head)]
        if not self.speaking:
            self._keep(data)
        while data and self._problem is None:
            part, data = data[: self._step], data[self._step :]
            items = self._parse(self._clean(part))
            if items and not self.speaking:
                items = self._until_speaking(items)
            if items:
                yield items
        if self._problem is not None and self.speaking:
            raise self._problem

    def close(self) -> Message:
        """The reply without its items, once all of it came.

        Raises:
            DecodeError: It ends too early.
        """
        try:
            self._parser.feed(self._rest)
            root = self._parser.close()
        except (etree.XMLSyntaxError, ValueError, LookupError) as error:
            raise self._unreadable(error) from None
        self._drop_last()
        return xml_codec.decode(etree.tostring(root), self._cls)

    def _clean(self, data: bytes) -> bytes:
        """What can be parsed now: up to the end of a tag, as the parser takes blanks at the end of a piece for none."""
        end = data.rfind(b">") + 1
        if end:
            data, self._rest = self._rest + data[:end], data[end:]
            return data
        self._rest += data
        if len(self._rest) > min(LARGEST, DEFAULT.text):
            self._problem = self._too_large()
        return b""

    def _keep(self, data: bytes) -> None:
        self._kept += data
        if len(self._kept) > LARGEST:
            raise self._too_large()

    def _until_speaking(self, items: list[Any]) -> list[Any]:
        self._silent += items
        if all(map(is_blank, items)):
            return []
        items, self._silent = self._silent, []
        self._kept.clear()
        self.speaking = True
        return items

    def _parse(self, data: bytes) -> list[Any]:
        try:
            xml_guard.check_attributes(data, DEFAULT.attributes)
            self._parser.feed(data)
        except Refused as error:
            self._problem = DecodeError(str(error), head=self._head)
        except (etree.XMLSyntaxError, ValueError, LookupError) as error:
            self._problem = self._unreadable(error)
        # Of some errors nothing is said before the end, and then something else.
        for entry in self._parser.feed_error_log.filter_from_errors() if self._problem is None else ():
            place = entry.line, entry.column
            self._problem = self._not_xml(f"{entry.message}, line {place[0]}, column {place[1]}", place)
            break
        events = cast("Iterable[tuple[str, etree._Element]]", self._parser.read_events())
        nodes = [node for _, node in events if self._is_item(node)]
        items: list[Any] = []
        try:
            self._read(nodes, items)
        except Refused as error:
            self._problem = DecodeError(str(error), position=error.position, head=self._head)
        self._unmeasured += len(data)
        if self._unmeasured > _MEASURED and self.speaking:
            self._measure()
        return items

    def _is_item(self, node: etree._Element) -> bool:
        above = node.getparent()
        if above is self._above and above is not None:
            return bool(node.tag == self._tag)
        if above is None or (self._elsewhere is not None and self._elsewhere == (above, node.tag)):
            return False
        found = self._places[node.tag]
        if found is not (self._place or found) or not found.has(above) or _has_doctype(above):
            self._elsewhere = above, node.tag
            return False
        self._place, self._above, self._tag = found, above, node.tag
        return True

    def _read(self, nodes: list[etree._Element], items: list[Any]) -> None:
        """Read elements that are over into ``items``, and take all but the last of them out of the tree."""
        if not nodes:
            return
        self._drop_last()
        self._last = nodes.pop()
        holder = etree.Element("items")
        holder.extend(nodes)
        if not self._read_usual(holder, nodes, items):
            items.extend(map(self._one, nodes))
        items.append(self._one(self._last))

    def _read_usual(self, holder: etree._Element, nodes: list[etree._Element], items: list[Any]) -> bool:
        """Read many elements at once; False if one is unusual."""
        if _has_attributes(holder):
            return False
        place = self._place
        assert place is not None
        if place.decode is None:
            if _count(holder) != 1 + len(nodes):
                return False
            read, texts = place.field.read, [node.text or "" for node in nodes]
            items += texts if read is None else map(read, texts)
            return True
        decode, depth = place.decode, place.depth
        try:
            items += [decode(node, depth) for node in nodes]
        except Unusual:
            return False
        return True

    def _one(self, node: etree._Element) -> Any:
        place = self._place
        assert place is not None
        if place.decode is not None and not _has_attributes(node):
            with suppress(Unusual):
                return place.decode(node, place.depth)
        return xml_careful.value_of(node, place.field, place.depth)

    def _drop_last(self) -> None:
        last, self._last = self._last, None
        above = last.getparent() if last is not None else None
        if last is not None and above is not None:
            above.remove(last)

    def _measure(self) -> None:
        self._unmeasured = 0
        assert self._above is not None
        size = len(etree.tostring(self._above.getroottree()))
        if self._last is not None:
            size -= len(etree.tostring(self._last))
        if size > LARGEST:
            self._problem = self._too_large()

    def _too_large(self) -> DecodeError:
        text = f"there are more than {LARGEST} bytes that are no item, or one item has as many"
        return DecodeError(text, head=self._head)

    def _unreadable(self, error: Exception) -> DecodeError:
        if not isinstance(error, etree.XMLSyntaxError):
            return DecodeError(f"the body cannot be read as XML: {error}", head=self._head)
        return self._not_xml(error.msg, error.position)

    def _not_xml(self, text: str | None, position: tuple[int, int]) -> DecodeError:
        return DecodeError(f"the body is no well-formed XML: {text}", position=position, head=self._head)
