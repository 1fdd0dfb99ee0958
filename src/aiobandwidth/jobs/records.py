"""The values that travel between the parts of a job."""

from __future__ import annotations

from typing import NamedTuple

import attrs

MAX_ORDER = 5000
"""Most numbers the carrier takes in one order (its error 5215 says so)."""

# States of an order within a job. Only ``done`` is final.
PLANNED = "planned"
INTENT = "intent"
OPEN = "open"
DONE = "done"

# What became of an input line.
ORDERED = "ordered"
PARTIAL = "partial"
FAILED = "failed"
UNCONFIRMED = "unconfirmed"
INVALID = "invalid"
IN_FLIGHT = "open"
WAITING = "waiting"


@attrs.frozen(kw_only=True)
class Search:
    """What a search row asks for; every field that is given has to match."""

    area_code: str | None = None
    npa_nxx: str | None = None
    npa_nxx_x: str | None = None
    city: str | None = None
    state: str | None = None
    rate_center: str | None = None
    zip: str | None = None
    lata: str | None = None
    toll_free: str | None = None

    def given(self) -> dict[str, str]:
        """Return the fields that are given."""
        return {name: value for name, value in attrs.asdict(self).items() if value is not None}


class Line(NamedTuple):
    """One good line of the input: either ``number`` or ``search`` is set."""

    line: int
    input: str
    number: str | None = None
    search: Search | None = None
    quantity: int = 1
    site_id: str | None = None
    sip_peer_id: str | None = None
    name: str | None = None


class Problem(NamedTuple):
    """Why a line of the input cannot be used."""

    line: int
    column: str
    value: str
    reason: str
    input: str = ""

    def __str__(self) -> str:
        if not self.column:
            return f"the line {self.reason}"
        shown = f' "{shorten(self.value)}"' if self.value else ""
        return f"{self.column}{shown} {self.reason}"


class Placed(NamedTuple):
    """A line with the order that it was planned into (None for a search row, whose orders know it)."""

    line: Line
    order_no: int | None


@attrs.frozen(kw_only=True)
class OrderSpec:
    """One order as planned.

    Attributes:
        no: Number of the order within the job, from 1.
        customer_order_id: CustomerOrderId under which it is sent and found again.
        line: Line of the search row it serves; None for an order of exact numbers.
        quantity: How many numbers it asks for.
        attempts: How often it has been sent so far.
    """

    no: int
    customer_order_id: str
    quantity: int = 0
    line: int | None = None
    search: Search | None = None
    site_id: str | None = None
    sip_peer_id: str | None = None
    name: str | None = None
    attempts: int = 0
    order_id: str | None = None


@attrs.frozen(kw_only=True)
class OrderOutcome:
    """How an order ended.

    Attributes:
        status: Its last status as the API spells it (COMPLETE, PARTIAL, FAILED), or REJECTED when it was not accepted.
        numbers: The numbers it brought, ten digits each.
        failures: Code and reason by number, for an order of exact numbers.
        error_code: Code that holds for every other number that it did not bring.
        reason: Text that belongs to ``error_code``.
        rest_failed: The numbers that are in neither ``numbers`` nor ``failures`` certainly failed; otherwise nobody
            knows what became of them, and that is what the results say.
    """

    status: str
    numbers: frozenset[str] = frozenset()
    failures: dict[str, tuple[str | None, str]] = attrs.field(factory=dict)
    error_code: str | None = None
    reason: str | None = None
    rest_failed: bool = True


class ResultRow(NamedTuple):
    """One row of the results file; there is one for every line of the input that holds data."""

    line: int
    input: str
    number: str
    order_id: str
    customer_order_id: str
    status: str
    error_code: str
    reason: str
    quantity: int


@attrs.frozen(kw_only=True)
class Counts:
    """How far a job is. ``wanted`` to ``waiting`` count telephone numbers, the rest lines and orders.

    Attributes:
        lines: Lines of the input that hold data.
        invalid: Lines that are bad (and left out).
        wanted: Numbers asked for by the good lines.
        ordered: Numbers that are ours now.
        failed: Numbers that could not be had.
        unconfirmed: Numbers of orders that are over, of which the carrier says neither that we have them nor not.
        in_flight: Numbers in orders that are sent, or may have been sent, and are not over.
        waiting: Numbers in orders that are not sent yet.
        orders: Orders planned.
        orders_done: Orders that are over.
        orders_open: Orders sent, or perhaps sent, and not over.
        orders_unclear: Those of them that are only perhaps sent.
    """

    lines: int = 0
    invalid: int = 0
    wanted: int = 0
    ordered: int = 0
    failed: int = 0
    unconfirmed: int = 0
    in_flight: int = 0
    waiting: int = 0
    orders: int = 0
    orders_done: int = 0
    orders_open: int = 0
    orders_unclear: int = 0

    @property
    def started(self) -> bool:
        """Whether any order was sent, or may have been."""
        return self.orders_open + self.orders_done > 0

    @property
    def finished(self) -> bool:
        return self.orders_done == self.orders


@attrs.frozen(kw_only=True)
class Reason:
    """How many lines failed with one code and text."""

    lines: int
    code: str | None
    reason: str


def count_of(number: int, thing: str) -> str:
    """Write a count with its noun: ``1 order``, ``1,200 orders``."""
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def shorten(text: str, limit: int = 40) -> str:
    """Cut a value so that it fits into a message, with anything unprintable escaped."""
    shown = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
    return shown if len(shown) <= limit else shown[: limit - 3] + "..."
