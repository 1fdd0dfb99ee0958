"""Messages of the group ``json_port_ins``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.json_common import ApiError, ResourceLink


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarrier(Message):
    """A carrier that gives numbers away."""

    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarriers(Message):
    """Wrapper of the losing carriers."""

    losing_carriers: list[LosingCarrier] = field(
        default_factory=list,
        metadata={"name": "losingCarriers", "type": "Element", "message": "LosingCarrier"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LosingCarriersReply(Message):
    """Carriers from which numbers can be brought."""

    links: ResourceLink | None = field(
        default=None,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: LosingCarriers | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "LosingCarriers"},
    )
    errors: list[ApiError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "ApiError"},
    )
