"""The header of an input file: which column means what."""

from __future__ import annotations

import difflib
import re

import attrs

from aiobandwidth.jobs.errors import InputError
from aiobandwidth.jobs.phone import NotANumber, parse_number

_ALIASES: dict[str, tuple[str, ...]] = {
    "number": ("tn", "telephone_number", "phone_number", "phone", "telephone", "did", "e164"),
    "area_code": ("npa", "areacode"),
    "npa_nxx": ("npanxx",),
    "npa_nxx_x": ("npanxxx", "npa_nxxx"),
    "city": (),
    "state": ("province",),
    "rate_center": ("ratecenter", "rate_centre"),
    "zip": ("zip_code", "zipcode", "postal_code"),
    "lata": (),
    "toll_free": ("toll_free_pattern", "tollfree"),
    "quantity": ("qty", "count"),
    "site_id": ("site", "sub_account", "sub_account_id"),
    "sip_peer_id": ("sip_peer", "peer_id", "peer", "location", "location_id"),
    "name": ("order_name",),
}
SEARCH_COLUMNS = ("area_code", "npa_nxx", "npa_nxx_x", "city", "state", "rate_center", "zip", "lata", "toll_free")
_MEANING = {alias: name for name, aliases in _ALIASES.items() for alias in (name, *aliases)}
_SEPARATORS = re.compile(r"[\s_-]+")


@attrs.frozen
class Layout:
    """Where each known column stands.

    Attributes:
        delimiter: What separates the cells.
        columns: Column name to position.
        width: How many cells a line may have.
        ignored: Header texts that mean nothing here.
    """

    delimiter: str
    columns: dict[str, int]
    width: int
    ignored: tuple[str, ...] = ()

    @property
    def only_number(self) -> bool:
        """Every line is just one number."""
        return self.width == 1 and "number" in self.columns


HEADERLESS = Layout(",", {"number": 0}, 1)


def delimiter_of(header: str) -> str:
    """Guess the delimiter from the first line: a comma, or what spreadsheets of other countries write."""
    if "," in header:
        return ","
    return max(";\t|", key=header.count) if any(d in header for d in ";\t|") else ","


def is_bare_number(cells: list[str]) -> bool:
    """Tell whether a first line is data already, so that the file has no header."""
    if len(cells) != 1:
        return False
    try:
        parse_number(cells[0])
    except NotANumber:
        return sum(c.isdigit() for c in cells[0]) >= 7
    return True


def layout_of(cells: list[str], delimiter: str, *, line: int) -> Layout:
    """Read a header.

    Raises:
        InputError: The header names no usable column, one column twice, or a column with a typing error in it.
    """
    columns: dict[str, int] = {}
    ignored: list[str] = []
    for position, cell in enumerate(cells):
        key = _SEPARATORS.sub("_", cell.strip().lower()).strip("_")
        if key == "customer_order_id":
            raise InputError(
                f"line {line}: the column '{cell.strip()}' cannot be set: the job gives every order a CustomerOrderId "
                "of its own to find it again after a crash. Rename the column to 'name' to use it as the order's name."
            )
        name = _MEANING.get(key)
        if name is None:
            _refuse_misspelt(key, cell, line)
            ignored.append(cell.strip())
        elif name in columns:
            raise InputError(f"line {line}: two columns mean '{name}'; keep one of them.")
        else:
            columns[name] = position
    if "number" not in columns and not columns.keys() & set(SEARCH_COLUMNS):
        raise InputError(
            f"line {line}: the header has neither a column 'number' nor one to search by "
            f"({', '.join(SEARCH_COLUMNS)}). The first line must name the columns, unless the file is a plain list of "
            "numbers."
        )
    return Layout(delimiter, columns, len(cells), tuple(ignored))


def _refuse_misspelt(key: str, cell: str, line: int) -> None:
    """A typing error in a header must not silently drop the column (a lost 'quantity' would order one each)."""
    close = difflib.get_close_matches(key, _MEANING, n=1, cutoff=0.84)
    if close:
        raise InputError(f"line {line}: the column '{cell.strip()}' is unknown; did you mean '{_MEANING[close[0]]}'?")
