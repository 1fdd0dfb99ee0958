"""Text on the wire to Python values and back.

A reader never fails: text that does not fit the type is returned as it came, so one odd value cannot make a whole
reply unreadable and nothing is lost when the message is written back.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any

Reader = Callable[[str], Any]

BLANKS = " \t\r\n"
"""White space as XML has it; other characters that Python counts as such are text."""
# The carrier writes dates in some fifteen forms. Only whole, unambiguous ones become datetime objects.
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d:\d\d)?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}", re.ASCII)
_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_moment = dt.datetime.fromisoformat
_BOOLEANS = {"true": True, "false": False}


def read_int(text: str) -> int | str:
    """``12`` is a number; ``012``, ``+12`` and `` 12`` would not be written back as they came, so they stay text."""
    return int(text) if _INTEGER.fullmatch(text) else text


def read_bool(text: str) -> bool | str:
    """``true`` and ``false`` in any case; ``on``, ``1`` and all else stay text."""
    return _BOOLEANS.get(text.strip(BLANKS).lower(), text)


def read_decimal(text: str) -> Decimal | str:
    """A plain decimal; exponents, ``NaN`` and all else stay text."""
    if not _DECIMAL.fullmatch(text):
        return text
    value = Decimal(text)
    return value if str(value) == text else text


def read_datetime(text: str) -> dt.datetime | str:
    """An ISO 8601 date and time, with or without a zone; the carrier's other date masks stay text."""
    stripped = text
    # Most are of one length and shape, which is told more cheaply than by the pattern.
    usual = len(text) == 24 and text[7] == "-" and text[10] == "T" and text[19] == "." and text[23] == "Z"
    if not usual:
        stripped = text.strip(BLANKS)
        if not _DATE_TIME.fullmatch(stripped):
            return text
    try:
        return _moment(stripped)
    except ValueError:
        return text


def read_date(text: str) -> dt.date | str:
    """A date as ``YYYY-MM-DD``; all else stays text."""
    stripped = text.strip(BLANKS)
    if not _DATE.fullmatch(stripped):
        return text
    try:
        return dt.date.fromisoformat(stripped)
    except ValueError:
        return text


def read_any(text: str) -> str:
    """A value of any JSON type; as text it is only text."""
    return text


def read_enum(kind: type[Enum]) -> Reader:
    """A reader for an open enumeration: a value it does not know stays a string."""
    known = {member.value: member for member in kind}

    def read(text: str) -> Any:
        return known.get(text, text)

    return read


READERS: dict[str, Reader | None] = {
    "str": None,
    "any": read_any,
    "int": read_int,
    "bool": read_bool,
    "decimal": read_decimal,
    "datetime": read_datetime,
    "date": read_date,
}


def write(value: Any) -> str:
    """Text of a value on the wire.

    Raises:
        TypeError: The value is of a type that no field of the API has.
    """
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.datetime):
        return _write_datetime(value)
    if isinstance(value, int | Decimal | dt.date):
        return str(value)
    if isinstance(value, float):
        return repr(value)
    raise TypeError(f"cannot write {type(value).__name__} as text; use str, int, bool, Decimal, date or datetime")


def _write_datetime(value: dt.datetime) -> str:
    text = value.isoformat(timespec="milliseconds" if value.microsecond % 1000 == 0 else "microseconds")
    if value.microsecond == 0:
        text = value.isoformat(timespec="seconds")
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
