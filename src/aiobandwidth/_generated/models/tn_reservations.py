"""Messages of the group ``tn_reservations``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NumberReservation(Message):
    """Reservation as seen from the number.

    Attributes:
        reservation_expires: Seconds left.
    """

    reservation_id: str | None = field(
        default=None,
        metadata={"name": "ReservationID", "type": "Element", "codec": "str", "spellings": ("ReservationId",)},
    )
    account: str | None = field(default=None, metadata={"name": "Account", "type": "Element", "codec": "str"})
    reservation_expires: int | str | None = field(
        default=None,
        metadata={"name": "ReservationExpires", "type": "Element", "codec": "int"},
    )
    reserved_tn: str | None = field(
        default=None,
        metadata={
            "name": "ReservedTN",
            "type": "Element",
            "codec": "str",
            "spellings": ("ReservedTn",),
            "format": "tn",
        },
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Reservation(Message):
    """Reservation of a number.

    Attributes:
        reservation_expires: Seconds left.
    """

    reservation_id: str | None = field(
        default=None,
        metadata={"name": "ReservationId", "type": "Element", "codec": "str"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    reservation_expires: int | str | None = field(
        default=None,
        metadata={"name": "ReservationExpires", "type": "Element", "codec": "int"},
    )
    reserved_tn: str | None = field(
        default=None,
        metadata={"name": "ReservedTn", "type": "Element", "codec": "str", "format": "tn"},
    )
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReservationResponse(Message):
    """Reply with one reservation."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    reservation: Reservation | None = field(
        default=None,
        metadata={"name": "Reservation", "type": "Element", "message": "Reservation"},
    )
