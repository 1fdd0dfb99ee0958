"""Telephone numbers as text: from any usual way of writing to E.164, and from there to what the API wants.

Numbers of the North American Numbering Plan (+1) are read by the plan's own rules here. Those of other countries go
through ``phonenumbers``, which is imported when the first of them comes.
"""

from __future__ import annotations

import re
from typing import Any, Literal

Form = Literal["e164", "national", "eleven"]
"""How a number stands on the wire: ``+19195550123``, ``9195550123`` or ``19195550123``."""

TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
NANP_COUNTRIES = frozenset({"US", "CA"})
"""Countries in which a number without a country code is read as one of the plan."""

MANY = 16
"""From so many numbers or messages on, those of a list are looked at together."""

_NANP = re.compile(r"(?:\+?1)?([2-9][0-8][0-9][2-9][0-9]{6})", re.ASCII)
# What the API sends is taken as a number more readily than what a caller gives: it is the one that knows.
_ON_THE_WIRE = re.compile(r"1?([2-9][0-9]{2}[2-9][0-9]{6})", re.ASCII)
_TEN_EACH = re.compile(r"(?:[2-9][0-9]{2}[2-9][0-9]{6}\n)*+[2-9][0-9]{2}[2-9][0-9]{6}").fullmatch
_WRITTEN = re.compile(r"\+?[0-9() ./-]+", re.ASCII)
_DASHES, _BLANKS = "\u2010\u2011\u2012\u2013\u2014\u2212", "\u00a0\u2007\u202f\t"
_TYPOGRAPHY = {ord(c): "-" for c in _DASHES} | {ord(c): " " for c in _BLANKS}
_NOT_DIGITS = re.compile(r"[^0-9]", re.ASCII)
_EXAMPLE = "write it as +19195550123"


class NotANumber(ValueError):
    """The text is no telephone number; the message says why."""


def to_e164(text: str, country: str = "US") -> str:
    """The number in E.164, such as ``+19195550123``.

    Args:
        text: The number as E.164, as ten digits, as 1 and ten digits, or in the national form of ``country``, with
            blanks, dots, dashes, slashes and parentheses wherever people put them.
        country: Two letters (ISO 3166) of the country whose numbers need no country code.

    Raises:
        NotANumber: It cannot be a number; says why and what to write.
    """
    nanp = country in NANP_COUNTRIES or country.upper() in NANP_COUNTRIES
    if nanp or text.startswith("+"):
        match = _NANP.fullmatch(text)
        if match is not None and is_nanp(digits := match[1]):
            return f"+1{digits}"
    cleaned = tidy(text)
    if not _WRITTEN.fullmatch(cleaned):
        raise NotANumber(f"is no telephone number; {_EXAMPLE}" if cleaned else f"is empty; {_EXAMPLE}")
    digits = _NOT_DIGITS.sub("", cleaned)
    if cleaned.startswith("+"):
        return _nanp(digits[1:]) if digits.startswith("1") else _foreign(f"+{digits}", None)
    if not nanp:
        return _foreign(cleaned, country.upper())
    if digits.startswith("011") and len(digits) > 11:  # the way to dial abroad from here
        return to_e164(f"+{digits[3:]}")
    return _nanp(digits[1:] if len(digits) == 11 and digits[0] == "1" else digits)


def from_wire(text: str) -> str:
    """A number of the API in E.164; what is no number, or is in E.164 already, stays as it is."""
    match = _ON_THE_WIRE.fullmatch(text)
    return f"+1{match[1]}" if match is not None else text


def all_from_wire(values: list[str]) -> list[str]:
    """``from_wire`` of each; many at a time where they are alike, which is several times faster."""
    count = len(values)
    if count >= MANY:
        if values[0].startswith("+") and ("\n" + "\n".join(values)).count("\n+") == count:
            return values
        text = "+1" + "\n+1".join(values)
        if _ten_digits_each(text, count):
            return text.split("\n")
    else:
        text = "\n".join(values)
        if len(text) == count * 11 - 1 and _TEN_EACH(text):
            return ("+1" + text.replace("\n", "\n+1")).split("\n")
    return [from_wire(value) for value in values]


def _ten_digits_each(text: str, count: int) -> bool:
    """Whether lines of ``+1`` and a value have ten digits as value, of which the first and the fourth can be so."""
    if len(text) != count * 13 - 1 or not text.isascii():
        return False
    data = text.encode()
    if data[12::13] != b"\n" * (count - 1) or data.translate(None, b"0123456789") != b"+\n" * (count - 1) + b"+":
        return False
    return not (data[2::13] + data[5::13]).translate(None, b"23456789")


def to_wire(number: str, form: Form) -> str:
    """A number in E.164 in another form; those of countries other than +1 have only the one."""
    if form == "e164" or not number.startswith("+1"):
        return number
    return number[2:] if form == "national" else number[1:]


def written(value: Any, form: Form) -> Any:
    """What a caller gave as a number, as it goes on the wire; values of other types stay, and are refused elsewhere.

    Raises:
        NotANumber: It cannot be a number.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return to_wire(to_e164(value), form) if isinstance(value, str) else value


def token(value: Any, form: Form) -> Any:
    """A place in a list that may be a number, as it goes on the wire; all that is no number stays."""
    if not isinstance(value, str):
        return value
    number = from_wire(value)
    return to_wire(number, form) if number.startswith("+") else value


def tidy(text: str) -> str:
    """The text with plain dashes and blanks, and without those at its ends."""
    return text.translate(_TYPOGRAPHY).strip()


def is_nanp(digits: str) -> bool:
    """Whether ten digits keep the rules of the plan that a pattern cannot tell: no service code such as 911."""
    return digits[1:3] != "11" and (digits[4:6] != "11" or digits[:3] in TOLL_FREE)


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


def _nanp(digits: str) -> str:
    if len(digits) != 10:
        raise NotANumber(f"has {len(digits)} digits, where a number of +1 has 10 after its country code; {_EXAMPLE}")
    reason = bad_area_code(digits[:3]) or bad_exchange(digits[:3], digits[3:6])
    if reason is not None:
        raise NotANumber(f"cannot exist: {reason}")
    return f"+1{digits}"


def _foreign(text: str, country: str | None) -> str:
    """A number of another country. Its length has to be possible; numbering plans change too often to ask for more."""
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        number = None
    if number is None:
        raise NotANumber(f"cannot exist: no country has such numbers; {_EXAMPLE}")
    if not phonenumbers.is_possible_number(number):
        raise NotANumber(f"cannot exist: numbers of +{number.country_code} have another length; {_EXAMPLE}")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
