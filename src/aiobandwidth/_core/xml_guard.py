"""A look at the bytes of an XML document, which tells that it is not to be parsed.

A parser takes some 130 bytes of memory for an element of four, and minutes over the attributes of one element when they
are many; a document that is cut off costs as much as a whole one. Counting bytes takes about a hundredth of the time of
parsing.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection

from aiobandwidth._core.limits import BYTES_PER_TAG, Limits, Refused, check_size, check_text, place, slices

MAX_ATTRIBUTES = 1000
"""Attributes of one element: the time to read them grows with the square of their number."""
_DENSE = 12  # bytes per tag, below which it may be that most elements are empty
_BYTES_PER_ATTRIBUTE = 256
_FEW = 32
_LARGE = 1 << 16  # bytes from which it is worth looking at a document's bytes before the parser does
_TAIL = 1024  # bytes of an end tag beyond its name
_LONGEST_DECLARATION = 256
_BOM = b"\xef\xbb\xbf"
_WIDE = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_UTF32 = b"\xff\xfe\0\0"
_UTF8 = ("utf-8", "utf8")
_ENCODINGS = frozenset({*_UTF8, "us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252"})
_DECLARED = re.compile(r"""\sencoding\s*+=\s*+["']([^"']*+)["']""")
_DOCTYPE = b"<!DOCTYPE"
_NO_DOCTYPE = "the body has a DOCTYPE, which is refused"
# All before the root element: declaration, comments, instructions and white space.
_PROLOG = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s++|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_START_TAG = re.compile(rb"""<[^\s<>/!?=]++(?:\s*+[^\s<>/=]++\s*+=\s*+(?:"[^"<]*+"|'[^'<]*+'))++""")
_ATTRIBUTE = re.compile(rb"""=\s*+(?:"[^"<]*+"|'[^'<]*+')""")
_ROOT = re.compile(rb"<([^\s<>/!?=]++)")
_END = re.compile(rb"</([^\s<>/!?=]++)\s*+>\Z")


def check(data: bytes, limits: Limits) -> None:
    """See that a document is in proportion, not cut off and in a known encoding, and has no DOCTYPE; raises Refused."""
    check_size(data, limits)
    check_text(data, b"<", limits)
    wide = _WIDE.get(data[:2])
    if wide is not None:
        _check_wide(data, wide, limits)
    else:
        _check_plain(data, limits)
    _check_tags(data, limits.tags)
    check_attributes(data, limits.attributes)


def _check_plain(data: bytes, limits: Limits) -> None:
    """For encodings in which the characters of ASCII are single bytes."""
    at = len(_BOM) if data.startswith(_BOM) else 0
    head = data[at : at + _LONGEST_DECLARATION].decode("latin-1")
    declared = _check_encoding(head, _UTF8 if at else _ENCODINGS)
    start = _root(data, limits)
    if data.startswith(_DOCTYPE, start):
        raise Refused(_NO_DOCTYPE, place(data, start))
    if (nul := data.find(b"\0")) >= 0:
        raise Refused("the body has a NUL, which XML cannot hold", place(data, nul))
    if len(data) > _LARGE:
        _check_end(data, start)
        if declared in _UTF8 and not data.isascii():
            _check_utf8(data)


def _check_wide(data: bytes, encoding: str, limits: Limits) -> None:
    """For UTF-16."""
    head = data[2 : 2 + 2 * _LONGEST_DECLARATION].decode(encoding, "replace")
    _check_encoding(head, ("utf-16", encoding.replace("-", "", 1), encoding))
    if data.startswith(_UTF32) or _DOCTYPE.decode().encode(encoding) in data:
        plain = data[2:].decode(encoding, "replace").encode()
        if plain.startswith(b"\0"):
            raise Refused("the encoding is UTF-32, which is not known", (1, 1))
        start = _root(plain, limits)
        if plain.startswith(_DOCTYPE, start):
            raise Refused(_NO_DOCTYPE, place(plain, start))


def _check_encoding(head: str, known: Collection[str]) -> str:
    """The declared encoding, once it is a known one and can be that of a document that begins as this one does."""
    if not head.startswith("<?xml"):
        return "utf-8"
    declaration, ended, _ = head.partition("?>")
    if not ended:
        raise Refused("the XML declaration does not end", (1, 1))
    declared = _DECLARED.search(declaration)
    if declared is None:
        return "utf-8"
    if declared[1].lower() not in known:
        raise Refused(f"the encoding {declared[1]!r} is not known, or is not that of the body", (1, declared.start(1)))
    return declared[1].lower()


def _root(data: bytes, limits: Limits) -> int:
    """Where the root element begins, or a DOCTYPE."""
    prolog = _PROLOG.match(data, 0, limits.text)
    start = prolog.end() if prolog is not None else 0
    if len(data) > limits.text and (start == limits.text or data.startswith((b"<!--", b"<?"), start)):
        raise Refused(f"there is no root element in {limits.text} bytes", place(data, start))
    return start


def _check_utf8(data: bytes) -> None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(data), _LARGE):
        try:
            decoder.decode(data[start : start + _LARGE], final=start + _LARGE >= len(data))
        except UnicodeDecodeError as error:
            raise Refused(f"the body is no UTF-8: {error.reason}", place(data, start + error.start)) from None


def _check_end(data: bytes, start: int) -> None:
    """See that the end tag of the root element is there, which finds most large documents that were cut off."""
    root = _ROOT.match(data, start)
    last = data.rfind(b">") + 1
    if root is None or data.endswith((b"-->", b"?>"), 0, last) or data.find(b"<", root.end()) < 0:
        return  # left to the parser: no XML at all, something after the root element, or a root without content
    end = _END.search(data, max(0, last - len(root[1]) - _TAIL), last)
    if data[last:].strip() or end is None or end[1] != root[1]:
        raise Refused(f"the body does not end with </{root[1][:80].decode(errors='replace')}>", place(data, len(data)))


def _check_tags(data: bytes, allowed: int) -> None:
    if len(data) // 2 <= allowed:
        return
    count, special = 0, b"!" in data
    for start, stop in slices(data):
        found = data.count(b"<", start, stop)
        if found * _DENSE > stop - start:
            found += data.count(b"/>", start, stop)
        if special:
            found += data.count(b"<!", start, stop)
        count += found
        if count > allowed + stop // BYTES_PER_TAG:
            raise Refused(f"there are too many tags for {stop} bytes", place(data, stop))


def check_attributes(data: bytes, allowed: int) -> None:
    """See that there are not too many attributes; raises Refused."""
    offset = _many_attributes(data, allowed)
    if offset is None:
        return
    if data[:2] in _WIDE:  # the patterns find nothing there
        raise Refused(f"there are too many attributes for {offset} bytes", place(data, offset))
    count = 0
    for tag in _START_TAG.finditer(data):
        before = count
        for attribute in _ATTRIBUTE.finditer(data, *tag.span()):
            count += 1
            at = attribute.start()
            if count - before > MAX_ATTRIBUTES:
                raise Refused(f"an element has more than {MAX_ATTRIBUTES} attributes", place(data, at))
            if count > allowed + at // _BYTES_PER_ATTRIBUTE:
                raise Refused(f"there are too many attributes for {at} bytes", place(data, at))


def _many_attributes(data: bytes, allowed: int) -> int | None:
    """Where there are so many ``=`` that there may be too many attributes; None when there cannot be."""
    at = -1
    for _ in range(min(allowed, _FEW) + 1):  # mostly there are next to none, and finding them is faster than counting
        at = data.find(b"=", at + 1)
        if at < 0:
            return None
    count = 0
    for start, stop in slices(data):
        count += data.count(b"=", start, stop)
        if count > allowed + stop // _BYTES_PER_ATTRIBUTE:
            return stop
    return None
