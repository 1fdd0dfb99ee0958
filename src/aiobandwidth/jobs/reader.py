"""Reading an input file: bytes in, good lines and problems out, in bounded memory.

Every physical line stands for itself. A quoted cell cannot run over several lines, so one stray quote spoils one line
and not the rest of the file, and every message names the right line.
"""

from __future__ import annotations

import codecs
import csv
import hashlib
import re
from collections.abc import Iterator
from typing import BinaryIO

from aiobandwidth.jobs.columns import HEADERLESS, SEARCH_COLUMNS, Layout, delimiter_of, is_bare_number, layout_of
from aiobandwidth.jobs.errors import InputError
from aiobandwidth.jobs.phone import NotANumber, parse_number
from aiobandwidth.jobs.records import Line, Problem
from aiobandwidth.jobs.search import read_quantity, read_search

MAX_LINE = 16_384
"""Bytes of the longest line that is read; more than that is no list of numbers."""

_ID = re.compile(r"[0-9]{1,18}", re.ASCII)
_NAME = re.compile(r"[\w .,:#/()&'+-]{1,50}")


class LineReader:
    """Iterate over the lines of an input file as :class:`Line` or lists of :class:`Problem`.

    Blank lines and lines that begin with ``#`` are left out. The text is UTF-8, with or without a byte order mark.

    Args:
        source: The file, open for reading bytes. It is read once and never rewound.
        site_id: Site of the lines that name none.
        sip_peer_id: SIP peer of the lines that name none.
        needs_site: A line without a site is bad; False only checks a file.

    Attributes:
        digest: SHA-256 of what was read so far, in hexadecimal.
        lines: Data lines seen so far, good and bad.
        size: Bytes read so far.
        layout: The columns; None before the first data line.

    Raises:
        InputError: While iterating: the header is unusable, or the file is no UTF-8 text.
    """

    def __init__(
        self,
        source: BinaryIO,
        *,
        site_id: str | None = None,
        sip_peer_id: str | None = None,
        needs_site: bool = True,
    ) -> None:
        self._source = source
        self._needs_site = needs_site
        self._site = site_id
        self._peer = sip_peer_id
        self._hash = hashlib.sha256()
        self.layout: Layout | None = None
        self.lines = 0
        self.size = 0

    @property
    def digest(self) -> str:
        return self._hash.hexdigest()

    def __iter__(self) -> Iterator[Line | list[Problem]]:
        for number, text in self._texts():
            if self.layout is None:
                self.layout = self._first_line(number, text)
                if self.layout is not HEADERLESS:
                    continue
            self.lines += 1
            if isinstance(text, str):
                yield self._read(number, text, self.layout)
            else:
                yield [Problem(number, "", "", text.reason, text.shown)]

    def _texts(self) -> Iterator[tuple[int, str | _Unreadable]]:
        """Yield line number and text of every line that is neither blank nor a comment."""
        number = 0
        for raw in self._raw_lines():
            number += 1
            if number == 1:
                raw = _without_mark(raw)
            if len(raw) >= MAX_LINE:
                yield number, _Unreadable(f"is longer than {MAX_LINE:,} bytes; put one number or search on it", raw)
                continue
            try:
                text = raw.decode("utf-8").strip()
            except UnicodeDecodeError as error:
                yield number, _Unreadable(f"is not UTF-8 text (byte {error.start + 1}); save as CSV UTF-8", raw)
                continue
            if text and not text.startswith("#"):
                yield number, text

    def _raw_lines(self) -> Iterator[bytes]:
        read, update = self._source.readline, self._hash.update
        while raw := read(MAX_LINE):
            update(raw)
            self.size += len(raw)
            yield raw
            while len(raw) == MAX_LINE and not raw.endswith(b"\n"):
                raw = read(MAX_LINE)
                update(raw)
                self.size += len(raw)

    def _first_line(self, number: int, text: str | _Unreadable) -> Layout:
        if isinstance(text, _Unreadable):
            raise InputError(f"line {number} {text.reason}.")
        delimiter = delimiter_of(text)
        cells = _split(text, delimiter)
        if cells is None:
            raise InputError(f"line {number}: a quote is opened and not closed in the header.")
        layout = HEADERLESS if is_bare_number(cells) else layout_of(cells, delimiter, line=number)
        if self._needs_site and self._site is None and "site_id" not in layout.columns:
            raise InputError("no site is named: give the id of a site, or add a column 'site_id' to the file.")
        return layout

    def _read(self, number: int, text: str, layout: Layout) -> Line | list[Problem]:
        if layout.only_number and '"' not in text and layout.delimiter not in text:
            try:
                return Line(number, text, parse_number(text), None, 1, self._site, self._peer)
            except NotANumber as error:
                return [Problem(number, "number", text, str(error), text)]
        cells = _split(text, layout.delimiter)
        if cells is None:
            return [Problem(number, "", text, "opens a quote and does not close it", text)]
        if len(cells) > layout.width and any(c.strip() for c in cells[layout.width :]):
            reason = f"has {len(cells)} cells and the header only {layout.width}; quote a cell that holds the delimiter"
            return [Problem(number, "", text, reason, text)]
        row = {name: cells[at].strip() for name, at in layout.columns.items() if at < len(cells)}
        return self._row(number, text, row)

    def _row(self, number: int, text: str, row: dict[str, str]) -> Line | list[Problem]:
        wrong: list[tuple[str, str]] = []
        tn, search, quantity = None, None, 1
        asked = {name: row[name] for name in SEARCH_COLUMNS if row.get(name)}
        if row.get("number"):
            tn = _number(row, asked, wrong)
        elif asked:
            search, problems = read_search(asked)
            wrong.extend(problems)
            quantity, reason = read_quantity(row.get("quantity", ""))
            if reason:
                wrong.append(("quantity", reason))
        else:
            wrong.append(("", "names neither a number nor anything to search by"))
        _overrides(row, wrong)
        site, peer = row.get("site_id") or self._site, row.get("sip_peer_id") or self._peer
        if site is None and self._needs_site:
            wrong.append(("site_id", "is empty, and there is no site for all lines"))
        if wrong:
            return [Problem(number, column, row.get(column, ""), reason, text) for column, reason in wrong]
        shown = row["number"] if tn else text
        return Line(number, shown, tn, search, quantity, site, peer, row.get("name") or None)


class _Unreadable:
    """A line that is no text, and why."""

    def __init__(self, reason: str, raw: bytes) -> None:
        self.reason = reason
        self.shown = raw[:200].decode("utf-8", "backslashreplace").strip()


def _number(row: dict[str, str], asked: dict[str, str], wrong: list[tuple[str, str]]) -> str | None:
    if asked:
        wrong.append(("number", f"stands beside {', '.join(asked)}; a line is either one number or a search"))
    if row.get("quantity", "") not in ("", "1"):
        wrong.append(("quantity", "is only for search rows; a line with a number orders that one number"))
    try:
        return parse_number(row["number"])
    except NotANumber as error:
        wrong.append(("number", str(error)))
        return None


def _overrides(row: dict[str, str], wrong: list[tuple[str, str]]) -> None:
    ids = [column for column in ("site_id", "sip_peer_id") if row.get(column) and not _ID.fullmatch(row[column])]
    wrong.extend((column, "is no id; write its digits, as the carrier shows them") for column in ids)
    if row.get("name") and not _NAME.fullmatch(row["name"]):
        wrong.append(("name", "is no order name; use up to 50 letters, digits, blanks and plain punctuation"))


def _split(text: str, delimiter: str) -> list[str] | None:
    """Split one line into cells; None when a quote stays open."""
    if '"' not in text:
        return text.split(delimiter)
    try:
        return next(csv.reader([text], delimiter=delimiter, strict=True))
    except (csv.Error, StopIteration):
        return None


def _without_mark(raw: bytes) -> bytes:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError("the file is UTF-16 text; save it as CSV UTF-8 (in Excel: 'CSV UTF-8 (comma delimited)').")
    if raw.startswith(b"PK\x03\x04"):
        raise InputError("the file is a spreadsheet or a zip archive; save it as CSV UTF-8 first.")
    return raw.removeprefix(codecs.BOM_UTF8)
