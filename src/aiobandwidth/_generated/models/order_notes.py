"""Messages of the group ``order_notes``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import ResponseStatus


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class IrisStatus(Message):
    """Outcome of a request for an order's history."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Note(Message):
    """Note on an order.

    Attributes:
        last_date_modifier: When the note was changed.
    """

    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    user_id: str | None = field(default=None, metadata={"name": "UserId", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    last_date_modifier: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastDateModifier", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NoteResponse(Message):
    """Outcome of adding or changing a note."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Notes(Message):
    """Notes on an order."""

    note: list[Note] = field(default_factory=list, metadata={"name": "Note", "type": "Element", "message": "Note"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OrderHistory(Message):
    """One change to an order.

    Attributes:
        difference: What was changed, in words.
    """

    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    note: str | None = field(default=None, metadata={"name": "Note", "type": "Element", "codec": "str"})
    author: str | None = field(default=None, metadata={"name": "Author", "type": "Element", "codec": "str"})
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    difference: str | None = field(default=None, metadata={"name": "Difference", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OrderHistoryWrapper(Message):
    """History of an order."""

    iris_status: IrisStatus | None = field(
        default=None,
        metadata={"name": "IrisStatus", "type": "Element", "message": "IrisStatus"},
    )
    order_history: list[OrderHistory] = field(
        default_factory=list,
        metadata={"name": "OrderHistory", "type": "Element", "message": "OrderHistory"},
    )
