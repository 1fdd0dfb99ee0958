"""The rules for one search row."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from aiobandwidth.jobs.phone import TOLL_FREE, bad_area_code, bad_exchange
from aiobandwidth.jobs.records import MAX_ORDER, Search

MAX_ROW = 20 * MAX_ORDER
"""Most numbers one search row may ask for; rows above 5,000 become several orders."""

# USPS abbreviations of states and territories in the +1 region, and the Canadian provinces.
_STATES = frozenset(
    (  # noqa: SIM905 - one name a line would fill the page
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH "
        "OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU AS MP AB BC MB NB NL NS NT NU ON PE QC SK YT"
    ).split()
)
_ZIP = re.compile(r"[0-9]{5}", re.ASCII)
_LATA = re.compile(r"[0-9]{3}(?:[0-9]{2})?", re.ASCII)
_DIGITS = re.compile(r"[0-9]+", re.ASCII)
_WILD = re.compile(r"8[0-9*]{2}", re.ASCII)
_PUNCTUATION = re.compile(r"[\s().-]")


def read_search(cells: Mapping[str, str]) -> tuple[Search, list[tuple[str, str]]]:
    """Turn the filled cells of a row into a search, and list what is wrong as (column, reason) pairs."""
    fields: dict[str, str] = {}
    wrong: list[tuple[str, str]] = []
    for column, value in cells.items():
        cleaned, reason = _CHECKS[column](value)
        fields[column] = cleaned
        if reason is not None:
            wrong.append((column, reason))
    wrong.extend(_contradictions(fields))
    return Search(**fields), wrong


def read_quantity(text: str) -> tuple[int, str | None]:
    """Read the quantity of a search row; an empty cell means 1."""
    text = text.strip().replace(",", "")
    if not text:
        return 1, None
    if not _DIGITS.fullmatch(text) or len(text) > 9 or int(text) == 0:
        return 1, "is no quantity; write a whole number of at least 1"
    if int(text) > MAX_ROW:
        return 1, f"is too many for one row; ask for at most {MAX_ROW:,} and use more rows"
    return int(text), None


def _contradictions(fields: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if "toll_free" in fields and len(fields) > 1:
        yield "toll_free", "cannot be combined with another search column; use two rows"
    for column in ("city", "rate_center"):
        if column in fields and "state" not in fields:
            yield column, "needs the column 'state' beside it"
    longer = fields.get("npa_nxx_x", fields.get("npa_nxx", ""))
    for column in ("area_code", "npa_nxx"):
        if longer and not longer.startswith(fields.get(column, "")):
            yield column, f"contradicts the {longer} of the same row"


def _area_code(value: str) -> tuple[str, str | None]:
    digits = _PUNCTUATION.sub("", value)
    reason = bad_area_code(digits)
    if reason is None and digits in TOLL_FREE:
        reason = "is toll-free; use the column 'toll_free' for it"
    return digits, reason


def _prefix(length: int, example: str) -> Callable[[str], tuple[str, str | None]]:
    def check(value: str) -> tuple[str, str | None]:
        digits = _PUNCTUATION.sub("", value)
        if len(digits) != length or not _DIGITS.fullmatch(digits):
            return digits, f"has to be {length} digits, such as {example}"
        return digits, bad_area_code(digits[:3]) or bad_exchange(digits[:3], digits[3:6])

    return check


def _state(value: str) -> tuple[str, str | None]:
    state = value.strip().upper()
    return state, None if state in _STATES else "is no state or province; write its two letters, such as NC"


def _zip(value: str) -> tuple[str, str | None]:
    code = value.strip()
    if _ZIP.fullmatch(code):
        return code, None
    if _DIGITS.fullmatch(code) and len(code) in (3, 4):
        return code, f"has lost its leading zero, probably in a spreadsheet; write {code.zfill(5)}"
    return code, "is no ZIP code; write its five digits"


def _lata(value: str) -> tuple[str, str | None]:
    lata = value.strip()
    return lata, None if _LATA.fullmatch(lata) else "is no LATA; write its three (or five) digits"


def _toll_free(value: str) -> tuple[str, str | None]:
    pattern = value.strip()
    if _WILD.fullmatch(pattern) and (("*" in pattern) or pattern in TOLL_FREE):
        return pattern, None
    return pattern, "is no toll-free pattern; write 8** for any, or a prefix such as 83* or 844"


def _place(value: str) -> tuple[str, str | None]:
    text = " ".join(value.split())
    if not text.isprintable() or len(text) > 100 or not any(c.isalpha() for c in text):
        return text, "is no name of a place"
    return text, None


_CHECKS: dict[str, Callable[[str], tuple[str, str | None]]] = {
    "area_code": _area_code,
    "npa_nxx": _prefix(6, "984555"),
    "npa_nxx_x": _prefix(7, "9845551"),
    "city": _place,
    "state": _state,
    "rate_center": _place,
    "zip": _zip,
    "lata": _lata,
    "toll_free": _toll_free,
}
