"""Messages of the group ``json_phone_number_lookup``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.json import ResourceLink


class DeactivationEvent(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    DEACTIVATED = "DEACTIVATED"


class LineType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    FIXED = "FIXED"
    VOIP_FIXED = "VOIP-FIXED"
    MOBILE = "MOBILE"
    VOIP = "VOIP"


class MessageDeliveryStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    ACTIVE = "ACTIVE"
    DEACTIVATED = "DEACTIVATED"
    UNKNOWN = "UNKNOWN"


class PhoneNumberLookupStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    IN_PROGRESS = "IN_PROGRESS"
    COMPLETE = "COMPLETE"
    PARTIAL_COMPLETE = "PARTIAL_COMPLETE"
    FAILED = "FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PhoneNumberDetails(Message):
    """What is known of a telephone number; some members need the Dynamic Number Intelligence service.

    Attributes:
        deactivation_reporter: Carrier that reported the number as switched off.
        initial_message_delivery_status_date: Since when the status is what it is.
        latest_message_delivery_status_date: When the status was last seen.
    """

    phone_number: str | None = field(default=None, metadata={"name": "phoneNumber", "type": "Element", "codec": "str"})
    line_type: LineType | str | None = field(
        default=None,
        metadata={"name": "lineType", "type": "Element", "enum": "LineType"},
    )
    messaging_provider: str | None = field(
        default=None,
        metadata={"name": "messagingProvider", "type": "Element", "codec": "str"},
    )
    voice_provider: str | None = field(
        default=None,
        metadata={"name": "voiceProvider", "type": "Element", "codec": "str"},
    )
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "countryCodeA3", "type": "Element", "codec": "str"},
    )
    deactivation_reporter: str | None = field(
        default=None,
        metadata={"name": "deactivationReporter", "type": "Element", "codec": "str"},
    )
    deactivation_date: str | None = field(
        default=None,
        metadata={"name": "deactivationDate", "type": "Element", "codec": "str"},
    )
    deactivation_event: DeactivationEvent | str | None = field(
        default=None,
        metadata={"name": "deactivationEvent", "type": "Element", "enum": "DeactivationEvent"},
    )
    latest_message_delivery_status: MessageDeliveryStatus | str | None = field(
        default=None,
        metadata={"name": "latestMessageDeliveryStatus", "type": "Element", "enum": "MessageDeliveryStatus"},
    )
    initial_message_delivery_status_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "initialMessageDeliveryStatusDate", "type": "Element", "codec": "date"},
    )
    latest_message_delivery_status_date: dt.date | str | None = field(
        default=None,
        metadata={"name": "latestMessageDeliveryStatusDate", "type": "Element", "codec": "date"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PhoneNumberLookupError(Message):
    """Numbers that could not be looked up.

    Attributes:
        code: Such as NO-MATCH.
    """

    code: str | None = field(default=None, metadata={"name": "code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    type: str | None = field(default=None, metadata={"name": "type", "type": "Element", "codec": "str"})
    meta: PhoneNumberLookupErrorDetails | None = field(
        default=None,
        metadata={"name": "meta", "type": "Element", "message": "PhoneNumberLookupErrorDetails"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PhoneNumberLookupErrorDetails(Message):
    """Which numbers could not be looked up, and why."""

    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )
    message: str | None = field(default=None, metadata={"name": "message", "type": "Element", "codec": "str"})
    code: int | str | None = field(default=None, metadata={"name": "code", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PhoneNumberLookupOutcome(Message):
    """A look-up with its results."""

    request_id: str | None = field(default=None, metadata={"name": "requestId", "type": "Element", "codec": "str"})
    status: PhoneNumberLookupStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "PhoneNumberLookupStatus"},
    )
    results: list[PhoneNumberDetails] = field(
        default_factory=list,
        metadata={"name": "results", "type": "Element", "message": "PhoneNumberDetails"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PhoneNumberLookupReply(Message):
    """State and outcome of a look-up."""

    links: list[ResourceLink] = field(
        default_factory=list,
        metadata={"name": "links", "type": "Element", "message": "ResourceLink"},
    )
    data: PhoneNumberLookupOutcome | None = field(
        default=None,
        metadata={"name": "data", "type": "Element", "message": "PhoneNumberLookupOutcome"},
    )
    errors: list[PhoneNumberLookupError] = field(
        default_factory=list,
        metadata={"name": "errors", "type": "Element", "message": "PhoneNumberLookupError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PhoneNumberLookupRequest(Message):
    """Telephone numbers to look up.

    Attributes:
        phone_numbers: In E.164.
    """

    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )
