"""What is found out about a call whose reply was lost."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

import attrs

if TYPE_CHECKING:
    from aiobandwidth.orders import OrderHandle

Outcome = Literal["applied", "not-applied", "unclear"]


@attrs.frozen(kw_only=True)
class Candidate:
    """Something that may be what a call made, and may be another's. It is never taken for the call's own.

    Attributes:
        id: Its id; empty if the list names none.
        made: When it was made, where the carrier says so with a time zone.
        customer_order_id: Its CustomerOrderId, if it has one.
        reason: Why it is not certain.
    """

    id: str
    made: dt.datetime | None = None
    customer_order_id: str | None = None
    reason: str = ""


@attrs.frozen(kw_only=True)
class Reconciled:
    """What became of a call.

    Attributes:
        outcome: ``"applied"``: it was carried out. ``"not-applied"``: it was not, or it changes nothing; it can be made
            again. ``"unclear"``: nobody can tell; ``text`` says what to look at.
        operation: The call, as ``group.method``.
        text: How that is known, or why not, and what to do.
        id: Id of what the call made; None if it makes nothing, and where it is not certain.
        order: The order, as the call would have returned it; its ``reply`` is None.
        candidates: What may be the call's result, where that is unclear.
    """

    outcome: Outcome
    operation: str | None
    text: str
    id: str | None = None
    order: OrderHandle[Any, Any] | None = attrs.field(default=None, eq=False)
    candidates: tuple[Candidate, ...] = ()

    def __str__(self) -> str:
        return f"{self.operation}: {self.outcome}: {self.text}"

    @property
    def applied(self) -> bool:
        """The call was carried out."""
        return self.outcome == "applied"

    @property
    def not_applied(self) -> bool:
        """The call can be made again."""
        return self.outcome == "not-applied"

    @property
    def unclear(self) -> bool:
        """Somebody has to look."""
        return self.outcome == "unclear"
