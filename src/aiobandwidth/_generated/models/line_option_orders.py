"""Messages of the group ``line_option_orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import Errors, ResponseStatus, TelephoneNumberList


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LineOptionOrder(Message):
    """Order to change line options of numbers."""

    tn_line_options: list[TnLineOption] = field(
        default_factory=list,
        metadata={"name": "TnLineOptions", "type": "Element", "message": "TnLineOption"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LineOptionOrderResponse(Message):
    """Reply to a line option order."""

    line_options: list[LineOptionResult] = field(
        default_factory=list,
        metadata={"name": "LineOptions", "type": "Element", "message": "LineOptionResult"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LineOptionResult(Message):
    """Numbers that were changed, and errors of the others."""

    completed_numbers: TelephoneNumberList | None = field(
        default=None,
        metadata={"name": "CompletedNumbers", "type": "Element", "message": "TelephoneNumberList"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnLineOption(Message):
    """Line options of one number."""

    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    calling_name_display: str | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "codec": "str"},
    )
