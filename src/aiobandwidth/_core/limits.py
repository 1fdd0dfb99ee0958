"""How much a document may ask of its reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

MAX_DEPTH = 200
"""What is deeper could not be walked through, compared or copied on Python's stack."""
MAX_TEXT = 10_000_000
"""The XML parser itself takes no longer text."""
BYTES_PER_TAG = 7
_STEP = 1 << 16


class Refused(Exception):
    """A document is not read, or not read any further; says why, and where."""

    def __init__(self, text: str, position: tuple[int, int] | None = None) -> None:
        super().__init__(text)
        self.position = position


def _between(least: int, most: int | None = None) -> Callable[[Any, Any, int], None]:
    def check(_: Any, attribute: Any, value: int) -> None:
        if not isinstance(value, int) or value < least or (most is not None and value > most):
            upper = "" if most is None else f" and at most {most}"
            raise ValueError(f"{attribute.name} has to be a whole number of at least {least}{upper}, not {value!r}")

    return check


@attrs.frozen(kw_only=True)
class Limits:
    """How large a document may be; what is larger is refused before it is parsed, or while it is.

    No real reply comes near the defaults. Long lists are real, so what grows with a list is bounded in proportion to
    the size of the document.

    Attributes:
        bytes: Bytes of the document.
        depth: Levels of elements in each other, or of JSON objects and arrays; at most 200.
        tags: Start tags and end tags; an empty element and other markup count as two. In JSON, commas and opening
            brackets. One more is allowed for every 7 bytes read: a list of a million numbers is in order, a million
            empty elements are not.
        attributes: Attributes and namespace declarations. One more is allowed for every 256 bytes read, but never more
            than 1,000 of one element.
        text: Bytes of one stretch without a tag, or in JSON without a quote; at most 10,000,000.
    """

    bytes: int = attrs.field(default=64 * 1024 * 1024, validator=_between(0))
    depth: int = attrs.field(default=64, validator=_between(1, MAX_DEPTH))
    tags: int = attrs.field(default=100_000, validator=_between(0))
    attributes: int = attrs.field(default=5_000, validator=_between(0))
    text: int = attrs.field(default=1024 * 1024, validator=_between(1, MAX_TEXT))


DEFAULT = Limits()


def place(data: bytes, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both from 1."""
    return data.count(b"\n", 0, offset) + 1, offset - data.rfind(b"\n", 0, offset)


def check_size(data: bytes, limits: Limits) -> None:
    """See that a document is not too long; raises Refused."""
    if len(data) > limits.bytes:
        raise Refused(f"the body has {len(data)} bytes, and the limit is {limits.bytes}")


def check_text(data: bytes, mark: bytes, limits: Limits) -> None:
    """See that a mark comes often enough; raises Refused. Takes no time, as it looks at one mark in a long stretch."""
    at = 0
    while len(data) - at > limits.text:
        found = data.rfind(mark, at, at + limits.text + 1)
        if found < 0:
            raise Refused(f"there is no {mark.decode()} in {limits.text} bytes", place(data, at))
        at = found + 1


def slices(data: bytes) -> Iterator[tuple[int, int]]:
    """Where the pieces of a document begin and end in which marks are counted."""
    for start in range(0, len(data), _STEP):
        yield start, min(start + _STEP, len(data))
