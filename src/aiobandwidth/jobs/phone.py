"""Telephone numbers as people and spreadsheets write them, and the rules of the North American Numbering Plan."""

from __future__ import annotations

import re

from aiobandwidth._core.numbers import TOLL_FREE, NotANumber, bad_area_code, bad_exchange, is_nanp, tidy

__all__ = ["TOLL_FREE", "NotANumber", "bad_area_code", "bad_exchange", "e164", "parse_number", "ten_digits"]

_PLAIN = re.compile(r"(?:\+?1)?([2-9][0-8][0-9][2-9][0-9]{6})", re.ASCII)
_WRITTEN = re.compile(r"\+?[0-9() ./-]+", re.ASCII)
_SCIENTIFIC = re.compile(r"[0-9.,]+E\+?[0-9]+", re.IGNORECASE | re.ASCII)
_FLOAT = re.compile(r"([0-9]{10,11})\.0+", re.ASCII)
_NOT_DIGITS = re.compile(r"[^0-9]", re.ASCII)


def parse_number(text: str) -> str:
    """Return the ten digits of a telephone number written in any usual way.

    Accepted are ``+19195550123``, ``19195550123``, ``9195550123`` and the same with blanks, dots, dashes, slashes
    and parentheses.

    Raises:
        NotANumber: With a text that says what is wrong and what to write.
    """
    match = _PLAIN.fullmatch(text)
    if match is None:
        match = _PLAIN.fullmatch(_strip(text))
    if match is None:
        raise NotANumber(_why(text))
    digits = match[1]
    if not is_nanp(digits):
        raise NotANumber(_why_not_nanp(digits))
    return digits


def e164(number: str) -> str:
    """Return ten digits in the form ``+1NPANXXXXXX``."""
    return f"+1{number}"


def ten_digits(text: str) -> str:
    """Return the last ten digits of a number as the API writes it (bare, or ``+1`` in front)."""
    return _NOT_DIGITS.sub("", text)[-10:]


def _strip(text: str) -> str:
    cleaned = _clean(text)
    if whole := _FLOAT.fullmatch(cleaned):
        return whole[1]
    if not _WRITTEN.fullmatch(cleaned):
        return ""
    return ("+" if cleaned.startswith("+") else "") + _NOT_DIGITS.sub("", cleaned)


def _clean(text: str) -> str:
    """Undo typographic dashes and blanks, and the apostrophe with which spreadsheets mark text."""
    return tidy(text).lstrip("'").strip()


def _why(text: str) -> str:
    cleaned = _clean(text)
    if not cleaned:
        return "is empty; write a number such as 919-555-0123"
    if _SCIENTIFIC.fullmatch(cleaned):
        return "was rounded by a spreadsheet and its digits are lost; format the column as text and enter it again"
    if not _WRITTEN.fullmatch(cleaned):
        return "is no telephone number; write 10 digits, such as 919-555-0123"
    digits = _NOT_DIGITS.sub("", cleaned)
    if cleaned.startswith("+") and not digits.startswith("1"):
        return "is not a North American number (+1); only those can be ordered here"
    if len(digits) == 11 and digits[0] == "1":
        return _why_not_nanp(digits[1:])
    if len(digits) != 10:
        return f"has {len(digits)} digits; write 10 (or 11 with a leading 1), such as 919-555-0123"
    return _why_not_nanp(digits)


def _why_not_nanp(digits: str) -> str:
    npa, nxx = digits[:3], digits[3:6]
    return f"cannot exist: {bad_area_code(npa) or bad_exchange(npa, nxx) or 'it breaks the numbering plan'}"
