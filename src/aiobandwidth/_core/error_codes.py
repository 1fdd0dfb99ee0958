"""What the carrier's error codes mean: the catalogue, looked up by resource group and code.

The table is generated from ``schemas/error_codes.yaml`` and loaded on the first look-up.
"""

from __future__ import annotations

import enum
import functools
from collections.abc import Collection, Iterable

import attrs


class ErrorKind(enum.StrEnum):
    """What sort of trouble a code stands for. More kinds may come; treat one that is new to you like ``OTHER``."""

    TRANSIENT = "transient"
    """The carrier, or a system behind it, could not just now; the same call may succeed later."""
    PENDING = "pending"
    """Work is under way and goes on by itself: wait and ask again, but do not send anything again."""
    NOTICE = "notice"
    """For information; nothing was refused."""
    DUPLICATE = "duplicate"
    """It exists already, was or is being done already, or is named twice."""
    NOT_FOUND = "not_found"
    """What the call names does not exist, or not in this account."""
    UNAVAILABLE = "unavailable"
    """What is asked for cannot be had: a number that is taken, or not portable, or an area without coverage."""
    LIMIT = "limit"
    """More, longer or sooner than the carrier allows."""
    INVALID = "invalid"
    """The request is wrong as it stands: something is missing, malformed or contradicts itself."""
    MISMATCH = "mismatch"
    """What the request says is not what the carrier, or the losing carrier, has on record."""
    FORBIDDEN = "forbidden"
    """These credentials, or this account, may not do that."""
    NOT_ENABLED = "not_enabled"
    """The account, site or SIP peer is not set up for it."""
    STATE = "state"
    """The state of the order, number or resource does not permit it."""
    ACTION = "action"
    """Somebody has to act first: the end user, the losing carrier, or support."""
    FAULT = "fault"
    """Something failed at the carrier that trying again is not known to cure."""
    OTHER = "other"
    """The code stands for quite different things; the carrier's text tells which."""


ADVICE: dict[ErrorKind, str] = {
    ErrorKind.TRANSIENT: "Try again later",
    ErrorKind.PENDING: "Wait and ask again",
    ErrorKind.NOTICE: "Nothing need be done",
    ErrorKind.DUPLICATE: "Look at what is there before doing more",
    ErrorKind.NOT_FOUND: "Check the id and the account",
    ErrorKind.UNAVAILABLE: "Choose something else",
    ErrorKind.LIMIT: "Ask for less, or for later",
    ErrorKind.INVALID: "Correct the request",
    ErrorKind.MISMATCH: "Correct the data",
    ErrorKind.FORBIDDEN: "Use credentials that have the right",
    ErrorKind.NOT_ENABLED: "Have it set up first",
    ErrorKind.STATE: "Look at the state first",
    ErrorKind.ACTION: "Have it settled first",
    ErrorKind.FAULT: "Ask the carrier's support",
    ErrorKind.OTHER: "See the carrier's text",
}
"""What to do where an entry says nothing of its own."""

EVERY_GROUP = "*"
SEPARATOR = " | "
_BY_STATUS = {
    202: ErrorKind.PENDING,
    400: ErrorKind.INVALID,
    401: ErrorKind.FORBIDDEN,
    403: ErrorKind.FORBIDDEN,
    404: ErrorKind.NOT_FOUND,
    **dict.fromkeys((408, 429, 502, 503, 504), ErrorKind.TRANSIENT),
    500: ErrorKind.FAULT,
}
_MAY_ASK_AGAIN = range(400, 500)
_NEVER_AGAIN = frozenset({401, 403, 404, 429})


@attrs.frozen
class CodeInfo:
    """One entry of the catalogue.

    Attributes:
        group: The resource group for which it holds, as the client's attribute; ``"*"`` for every group.
        code: The carrier's code.
        kind: What sort of trouble it is.
        text: What the code means, in a few words.
        advice: What to do.
    """

    group: str
    code: str
    kind: ErrorKind
    text: str
    advice: str

    def __str__(self) -> str:
        return f"{self.code} ({self.kind}): {self.text}. {self.advice}."


class Kinds:
    """Questions about a ``kind``."""

    __slots__ = ()

    @property
    def kind(self) -> ErrorKind | None:
        """What sort of trouble it is."""
        raise NotImplementedError

    @property
    def is_transient(self) -> bool:
        """The carrier could not just now: the same call may succeed later, and nothing was done yet."""
        return self.kind is ErrorKind.TRANSIENT

    @property
    def is_pending(self) -> bool:
        """Work is under way and goes on by itself: wait, and send nothing again."""
        return self.kind is ErrorKind.PENDING

    @property
    def is_duplicate(self) -> bool:
        """It exists already, was or is being done already, or is named twice."""
        return self.kind is ErrorKind.DUPLICATE

    @property
    def is_not_found(self) -> bool:
        """What was named does not exist, or not in this account."""
        return self.kind is ErrorKind.NOT_FOUND


@attrs.frozen
class ErrorDetail(Kinds):
    """One error as the carrier states it.

    The same code means different things on different resources, so tell errors apart by group and code together, or by
    ``kind``, which does that.

    Attributes:
        code: The carrier's code, such as ``"5005"``; None where it gives only a text.
        description: The carrier's text.
        telephone_numbers: The numbers concerned: in the form in which the client gives numbers, or as they stand in a
            reply that was searched by ``errors_in``.
        group: The resource group that stated it, such as ``"orders"``; None where that is not known. It does not count
            when errors are compared.
    """

    code: str | None = None
    description: str | None = None
    telephone_numbers: tuple[str, ...] = ()
    group: str | None = attrs.field(default=None, eq=False, repr=False, kw_only=True)

    def __str__(self) -> str:
        return " ".join(part for part in (self.code, self.description) if part)

    @property
    def info(self) -> CodeInfo | None:
        """What the catalogue says of the code; None where it does not have it."""
        return lookup(self.group, self.code)

    @property
    def kind(self) -> ErrorKind | None:
        """What sort of trouble it is; None where the catalogue does not have the code."""
        info = self.info
        return None if info is None else info.kind


def in_group(details: Iterable[ErrorDetail], group: str | None) -> tuple[ErrorDetail, ...]:
    """The errors with the resource group that stated them."""
    if group is None:
        return tuple(details)
    return tuple(attrs.evolve(detail, group=group) for detail in details)


def explained(detail: ErrorDetail) -> str:
    """A line that says what an error means, beside the carrier's own words."""
    info = detail.info
    if info is None:
        return str(detail)
    return f'{info} The carrier says: "{detail.description}".' if detail.description else str(info)


def lookup(group: str | None, code: str | None) -> CodeInfo | None:
    """See ``aiobandwidth.errors.lookup``."""
    if code is None:
        return None
    from aiobandwidth._generated.error_codes import GROUPS

    key = code.strip().lower()
    for name in (group or EVERY_GROUP, EVERY_GROUP):
        for number in GROUPS.get(name, ()):
            found = section(number).get(key)
            if found is not None:
                said, text, *advice = found.split(SEPARATOR)
                kind = ErrorKind(said)
                return CodeInfo(name, code, kind, text, advice[0] if advice else ADVICE[kind])
    return None


@functools.cache
def section(number: int) -> dict[str, str]:
    """One section of the table: code to the rest of its line."""
    from aiobandwidth._generated.error_codes import SECTIONS

    return dict(line.split(SEPARATOR, 1) for line in SECTIONS[number].splitlines())


def group_of(operation: str | None) -> str | None:
    """The resource group of an operation's name ``group.method``; None for a request made by hand."""
    group, dot, method = (operation or "").partition(".")
    return group if dot and group.isidentifier() and method.isidentifier() else None


def kind_of(details: Collection[ErrorDetail], status: int = 0) -> ErrorKind | None:
    """The kind that all errors of a reply have in common.

    A code of three digits only repeats the status where others stand beside it. Without any code the status decides.

    Returns:
        None where kinds differ, or a code is not in the catalogue.
    """
    coded = [detail for detail in details if detail.code]
    telling = [detail for detail in coded if not _is_status(detail.code)] or coded
    if not telling:
        return _BY_STATUS.get(status)
    kinds = {detail.kind for detail in telling}
    return kinds.pop() if len(kinds) == 1 else None


def says_try_again(operation: str, status: int, body: bytes) -> bool:
    """Tell whether a 4xx states transient errors only, so that a call that changes nothing is worth another try."""
    if status not in _MAY_ASK_AGAIN or status in _NEVER_AGAIN or not body.strip():
        return False
    from aiobandwidth._core import error_shapes

    tree = error_shapes.tree(body)
    found = error_shapes.details(tree, refused=True) if tree is not None else ()
    return kind_of(in_group(found, group_of(operation))) is ErrorKind.TRANSIENT


def _is_status(code: str | None) -> bool:
    return code is not None and len(code) == 3 and code.isdigit()
