"""Telephone numbers outside of calls: webhooks, report files, numbers from people and from tables.

In calls nothing of this is needed, there the client converts. Messages that do not come by way of the client (``xml``
decodes without changing anything) and report files have the numbers as the API writes them.

Example:
    >>> from aiobandwidth import numbers, xml
    >>> numbers.to_e164("(919) 555-0123")
    '+19195550123'
    >>> numbers.to_e164("01 40 28 95 62", country="FR")
    '+33140289562'
    >>> note = numbers.from_wire(xml.decode(
    ...     b"<Notification><CompletedTelephoneNumbers><TelephoneNumber>9195550123</TelephoneNumber>"
    ...     b"</CompletedTelephoneNumbers></Notification>"
    ... ))
    >>> note.completed_telephone_numbers.telephone_number
    ['+19195550123']
    >>> row = "9195550123,1042,5".split(",")  # of a report file
    >>> numbers.from_wire(row[0])
    '+19195550123'
"""

from __future__ import annotations

from typing import TypeVar, overload

from aiobandwidth._core import numbers as texts
from aiobandwidth._core.message import Message
from aiobandwidth._core.numbers import NotANumber

__all__ = ["NotANumber", "from_wire", "is_valid", "to_e164", "to_national"]

MessageT = TypeVar("MessageT", bound=Message)


def to_e164(text: str, country: str = "US") -> str:
    """The number in E.164, such as ``"+19195550123"``.

    Numbers of +1 have to keep the rules of the North American Numbering Plan (no area code 123, no exchange 911);
    those of other countries have to have a length that is possible there.

    Args:
        text: E.164, ten digits, 1 and ten digits, or the national form of ``country``; blanks, dots, dashes, slashes
            and parentheses may stand anywhere.
        country: Two letters (ISO 3166) of the country whose numbers need no country code.

    Raises:
        NotANumber: It cannot be a number; says why and what to write. It is a ``ValueError``.
    """
    return texts.to_e164(text, country)


def to_national(text: str, country: str = "US") -> str:
    """The ten digits of a number of +1, such as ``"9195550123"``, as version v1 of the API writes it.

    Args:
        text: As for ``to_e164``.
        country: As for ``to_e164``.

    Raises:
        NotANumber: It cannot be a number, or is one of another country.
    """
    number = texts.to_e164(text, country)
    if not number.startswith("+1"):
        raise NotANumber(f"{number} is not a number of +1, and only those have ten digits")
    return texts.to_wire(number, "national")


def is_valid(text: str, country: str = "US") -> bool:
    """Whether ``to_e164`` takes it. That a number can exist does not mean that it is in use."""
    try:
        texts.to_e164(text, country)
    except NotANumber:
        return False
    return True


@overload
def from_wire(value: str) -> str: ...
@overload
def from_wire(value: MessageT) -> MessageT: ...
def from_wire(value: str | MessageT) -> str | MessageT:
    """What the API wrote, with telephone numbers in E.164.

    What is no number stays as it is, and E.164 does too, so that it does no harm to do this twice.

    Args:
        value: A number, such as a cell of a report file, or a decoded message, such as a webhook's. A message is not
            changed; one in which numbers changed is a copy.
    """
    if isinstance(value, str):
        return texts.from_wire(value)
    from aiobandwidth._core.number_fields import message_from_wire

    return message_from_wire(value)
