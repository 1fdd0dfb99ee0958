"""Messages of the group ``json_toll_free_verification``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt


class TollFreeStatus(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    VERIFIED = "VERIFIED"
    UNVERIFIED = "UNVERIFIED"
    PENDING = "PENDING"
    PARTIALLY_VERIFIED = "PARTIALLY_VERIFIED"
    INVALID_STATUS = "INVALID_STATUS"
    VERIFICATION_REQUESTED = "Verification - Requested"
    VERIFICATION_REQUESTED_MIXED = "Verification Requested"
    WAITING_FOR_CUSTOMER = "Waiting For Customer"
    WAITING_FOR_SUPPORT = "Waiting for Support"
    IN_PROGRESS = "In Progress"
    RESOLVED_VERIFIED = "Resolved - Verified"
    RESOLVED_NOT_VERIFIED = "Resolved - Not Verified"


class TollFreeWebhookType(StrEnum):
    """Known values; the API may send others, which stay plain strings."""

    TOLLFREE_VERIFICATION_STATUS = "TOLLFREE_VERIFICATION_STATUS"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeBusinessAddress(Message):
    """Business behind toll-free numbers."""

    name: str | None = field(default=None, metadata={"name": "name", "type": "Element", "codec": "str"})
    addr1: str | None = field(default=None, metadata={"name": "addr1", "type": "Element", "codec": "str"})
    addr2: str | None = field(default=None, metadata={"name": "addr2", "type": "Element", "codec": "str"})
    city: str | None = field(default=None, metadata={"name": "city", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "state", "type": "Element", "codec": "str"})
    zip: str | None = field(default=None, metadata={"name": "zip", "type": "Element", "codec": "str"})
    url: str | None = field(default=None, metadata={"name": "url", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeBusinessContact(Message):
    """Person to ask about toll-free numbers.

    Attributes:
        phone_number: In E.164.
    """

    first_name: str | None = field(default=None, metadata={"name": "firstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "lastName", "type": "Element", "codec": "str"})
    email: str | None = field(default=None, metadata={"name": "email", "type": "Element", "codec": "str"})
    phone_number: str | None = field(default=None, metadata={"name": "phoneNumber", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeOptInWorkflow(Message):
    """How people consent to the messages."""

    description: str | None = field(default=None, metadata={"name": "description", "type": "Element", "codec": "str"})
    image_urls: list[str] = field(
        default_factory=list,
        metadata={"name": "imageUrls", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeUseCases(Message):
    """Use cases that a verification can name."""

    items: list[str] = field(default_factory=list, metadata={"name": "_items", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeVerificationNotice(Message):
    """What a webhook is told of a verification.

    Attributes:
        is_bad_request: The request could not be processed.
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    phone_number: str | None = field(default=None, metadata={"name": "phoneNumber", "type": "Element", "codec": "str"})
    status: TollFreeStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "TollFreeStatus"},
    )
    denial_status_code: int | str | None = field(
        default=None,
        metadata={"name": "denialStatusCode", "type": "Element", "codec": "int"},
    )
    denial_reason_description: str | None = field(
        default=None,
        metadata={"name": "denialReasonDescription", "type": "Element", "codec": "str"},
    )
    is_bad_request: bool | str | None = field(
        default=None,
        metadata={"name": "isBadRequest", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeVerificationRequest(Message):
    """Toll-free numbers to be verified, and what they are used for.

    Attributes:
        message_volume: Messages a month.
        phone_numbers: In E.164.
        use_case: One of the use cases that can be listed.
        production_message_content: A message as it will be sent.
    """

    business_address: TollFreeBusinessAddress | None = field(
        default=None,
        metadata={"name": "businessAddress", "type": "Element", "message": "TollFreeBusinessAddress"},
    )
    business_contact: TollFreeBusinessContact | None = field(
        default=None,
        metadata={"name": "businessContact", "type": "Element", "message": "TollFreeBusinessContact"},
    )
    message_volume: int | str | None = field(
        default=None,
        metadata={"name": "messageVolume", "type": "Element", "codec": "int"},
    )
    phone_numbers: list[str] = field(
        default_factory=list,
        metadata={"name": "phoneNumbers", "type": "Element", "codec": "str"},
    )
    use_case: str | None = field(default=None, metadata={"name": "useCase", "type": "Element", "codec": "str"})
    use_case_summary: str | None = field(
        default=None,
        metadata={"name": "useCaseSummary", "type": "Element", "codec": "str"},
    )
    production_message_content: str | None = field(
        default=None,
        metadata={"name": "productionMessageContent", "type": "Element", "codec": "str"},
    )
    opt_in_workflow: TollFreeOptInWorkflow | None = field(
        default=None,
        metadata={"name": "optInWorkflow", "type": "Element", "message": "TollFreeOptInWorkflow"},
    )
    additional_information: str | None = field(
        default=None,
        metadata={"name": "additionalInformation", "type": "Element", "codec": "str"},
    )
    isv_reseller: str | None = field(default=None, metadata={"name": "isvReseller", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeVerificationState(Message):
    """State of the verification of a toll-free number.

    Attributes:
        resubmit_allowed: Whether a declined number may be submitted again.
    """

    phone_number: str | None = field(default=None, metadata={"name": "phoneNumber", "type": "Element", "codec": "str"})
    status: TollFreeStatus | str | None = field(
        default=None,
        metadata={"name": "status", "type": "Element", "enum": "TollFreeStatus"},
    )
    verification_request_id: str | None = field(
        default=None,
        metadata={"name": "verificationRequestId", "type": "Element", "codec": "str"},
    )
    ticket_number: str | None = field(
        default=None,
        metadata={"name": "ticketNumber", "type": "Element", "codec": "str"},
    )
    decline_reason_description: str | None = field(
        default=None,
        metadata={"name": "declineReasonDescription", "type": "Element", "codec": "str"},
    )
    resubmit_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "resubmitAllowed", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeWebhook(Message):
    """A webhook that is told of verifications."""

    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    callback_url: str | None = field(default=None, metadata={"name": "callbackUrl", "type": "Element", "codec": "str"})
    type: TollFreeWebhookType | str | None = field(
        default=None,
        metadata={"name": "type", "type": "Element", "enum": "TollFreeWebhookType"},
    )
    basic_authentication: TollFreeWebhookCredentials | None = field(
        default=None,
        metadata={"name": "basicAuthentication", "type": "Element", "message": "TollFreeWebhookCredentials"},
    )
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "createdDate", "type": "Element", "codec": "datetime"},
    )
    modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "modifiedDate", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeWebhookCredentials(Message):
    """User name and password that are sent to a webhook.

    Attributes:
        password: Not given back.
    """

    username: str | None = field(default=None, metadata={"name": "username", "type": "Element", "codec": "str"})
    password: str | None = field(default=None, metadata={"name": "password", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeWebhookInput(Message):
    """A webhook to be told of verifications."""

    callback_url: str | None = field(default=None, metadata={"name": "callbackUrl", "type": "Element", "codec": "str"})
    basic_authentication: TollFreeWebhookCredentials | None = field(
        default=None,
        metadata={"name": "basicAuthentication", "type": "Element", "message": "TollFreeWebhookCredentials"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeWebhookList(Message):
    """All webhooks of the account that are told of verifications."""

    data: list[TollFreeWebhook] = field(
        default_factory=list,
        metadata={"name": "data", "type": "Element", "message": "TollFreeWebhook"},
    )
