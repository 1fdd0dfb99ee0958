"""Telephone numbers as people and spreadsheets write them, and the rules of the North American Numbering Plan."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"(?:\+?1)?([2-9][0-8][0-9][2-9][0-9]{6})", re.ASCII)
_WRITTEN = re.compile(r"\+?[0-9() ./-]+", re.ASCII)
_SCIENTIFIC = re.compile(r"[0-9.,]+E\+?[0-9]+", re.IGNORECASE | re.ASCII)
_FLOAT = re.compile(r"([0-9]{10,11})\.0+", re.ASCII)
_DASHES, _BLANKS = "\u2010\u2011\u2012\u2013\u2014\u2212", "\u00a0\u2007\u202f\t"
_TYPOGRAPHY = {ord(c): "-" for c in _DASHES} | {ord(c): " " for c in _BLANKS}
_NOT_DIGITS = re.compile(r"[^0-9]", re.ASCII)
TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})


class NotANumber(ValueError):
    """The text is no telephone number that can be ordered; the message says why."""


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
    if digits[1:3] == "11" or (digits[4:6] == "11" and digits[:3] not in TOLL_FREE):
        raise NotANumber(_why_not_nanp(digits))
    return digits


def e164(number: str) -> str:
    """Return ten digits in the form ``+1NPANXXXXXX``."""
    return f"+1{number}"


def ten_digits(text: str) -> str:
    """Return the last ten digits of a number as the API writes it (bare, or ``+1`` in front)."""
    return _NOT_DIGITS.sub("", text)[-10:]


def bad_area_code(npa: str) -> str | None:
    """Say why three digits cannot be an area code; None when they can."""
    if len(npa) != 3 or not (npa.isascii() and npa.isdigit()):
        return "an area code has three digits, such as 919"
    if npa[0] in "01":
        return f"an area code never begins with {npa[0]}"
    if npa[1:] == "11":
        return f"{npa} is a service code and no area code"
    if npa[1] == "9":
        return f"{npa} is not in use: the second digit of an area code is never 9"
    return None


def bad_exchange(npa: str, nxx: str) -> str | None:
    """Say why three digits cannot be the exchange (the NXX) after an area code; None when they can."""
    if nxx[0] in "01":
        return f"the three digits after the area code never begin with {nxx[0]}"
    if nxx[1:] == "11" and npa not in TOLL_FREE:
        return f"the three digits after the area code cannot be {nxx}"
    return None


def _strip(text: str) -> str:
    cleaned = _clean(text)
    if whole := _FLOAT.fullmatch(cleaned):
        return whole[1]
    if not _WRITTEN.fullmatch(cleaned):
        return ""
    return ("+" if cleaned.startswith("+") else "") + _NOT_DIGITS.sub("", cleaned)


def _clean(text: str) -> str:
    """Undo typographic dashes and blanks, and the apostrophe with which spreadsheets mark text."""
    return text.translate(_TYPOGRAPHY).strip().lstrip("'").strip()


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
