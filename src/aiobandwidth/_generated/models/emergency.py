"""Messages of the group ``emergency``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.common import ErrorList, ResponseStatus
    from aiobandwidth._generated.models.emergency_notification import AddedEmergencyNotificationRecipients


class EmergencyNotificationRecipientType(StrEnum):
    """How a recipient is notified."""

    CALLBACK = "CALLBACK"
    SMS = "SMS"
    TTS = "TTS"
    EMAIL = "EMAIL"


class PreferredLanguage(StrEnum):
    """Language that an end user wants to be spoken to in."""

    EN = "en"
    FR = "fr"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AlternateEndUserIdentifier(Message):
    """End user who calls from a number that is not in service here (AEUI).

    Attributes:
        callback_number: Number that is called back after a lost emergency call.
        identifier: The customer's id of the end user (ACID).
        pidflo_enabled: Whether the call may carry its location itself (PIDF-LO).
    """

    caller_name: str | None = field(default=None, metadata={"name": "CallerName", "type": "Element", "codec": "str"})
    location_id: str | None = field(default=None, metadata={"name": "LocationId", "type": "Element", "codec": "str"})
    callback_number: str | None = field(
        default=None,
        metadata={"name": "CallbackNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    pidflo_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "PIDFLOEnabled", "type": "Element", "codec": "bool"},
    )
    preferred_language: PreferredLanguage | str | None = field(
        default=None,
        metadata={"name": "PreferredLanguage", "type": "Element", "enum": "PreferredLanguage"},
    )
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    e911: E911Feature | None = field(
        default=None,
        metadata={"name": "E911", "type": "Element", "message": "E911Feature"},
    )
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AlternateEndUserIdentifiers(Message):
    """Alternate end users."""

    alternate_end_user_identifier: list[AlternateEndUserIdentifier] = field(
        default_factory=list,
        metadata={"name": "AlternateEndUserIdentifier", "type": "Element", "message": "AlternateEndUserIdentifier"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class E911Feature(Message):
    """Emergency calling (E911) of a number."""

    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    last_e911_order_outcome: str | None = field(
        default=None,
        metadata={"name": "LastE911OrderOutcome", "type": "Element", "codec": "str"},
    )
    sip_peer_address: bool | str | None = field(
        default=None,
        metadata={"name": "SipPeerAddress", "type": "Element", "codec": "bool"},
    )
    caller_name: str | None = field(default=None, metadata={"name": "CallerName", "type": "Element", "codec": "str"})
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EepAeuiIds(Message):
    """Alternate end users (AEUI) tied to the notification group."""

    identifier: list[str] = field(
        default_factory=list,
        metadata={"name": "Identifier", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EepEndpoints(Message):
    """Endpoints tied to the notification group."""

    identifier: list[str] = field(
        default_factory=list,
        metadata={"name": "Identifier", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EepTns(Message):
    """Numbers tied to the notification group."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EepToEngAssociations(Message):
    """What is tied to an emergency notification group."""

    eep_tns: EepTns | None = field(default=None, metadata={"name": "EepTns", "type": "Element", "message": "EepTns"})
    endpoints: EepEndpoints | None = field(
        default=None,
        metadata={"name": "Endpoints", "type": "Element", "message": "EepEndpoints"},
    )
    eep_aeui_ids: EepAeuiIds | None = field(
        default=None,
        metadata={"name": "EepAeuiIds", "type": "Element", "message": "EepAeuiIds"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationGroup(Message):
    """Recipients to notify of a 911 call, and from where.

    Attributes:
        eep_to_eng_associations: Only where they were asked for.
    """

    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    modified_by: str | None = field(default=None, metadata={"name": "ModifiedBy", "type": "Element", "codec": "str"})
    modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "ModifiedDate", "type": "Element", "codec": "datetime"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    added_emergency_notification_recipients: AddedEmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "AddedEmergencyNotificationRecipients",
            "type": "Element",
            "message": "AddedEmergencyNotificationRecipients",
        },
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    emergency_notification_recipients: EmergencyNotificationRecipients | None = field(
        default=None,
        metadata={
            "name": "EmergencyNotificationRecipients",
            "type": "Element",
            "message": "EmergencyNotificationRecipients",
        },
    )
    endpoint_count: int | str | None = field(
        default=None,
        metadata={"name": "EndpointCount", "type": "Element", "codec": "int"},
    )
    eep_to_eng_associations: EepToEngAssociations | None = field(
        default=None,
        metadata={"name": "EepToEngAssociations", "type": "Element", "message": "EepToEngAssociations"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationRecipient(Message):
    """One recipient of emergency notifications."""

    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={
            "name": "LastModifiedDate",
            "type": "Element",
            "codec": "datetime",
            "spellings": ("lastModifiedDate",),
        },
    )
    modified_by_user: str | None = field(
        default=None,
        metadata={"name": "ModifiedByUser", "type": "Element", "codec": "str"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    type: EmergencyNotificationRecipientType | str | None = field(
        default=None,
        metadata={
            "name": "Type",
            "type": "Element",
            "enum": "EmergencyNotificationRecipientType",
            "spellings": ("type",),
        },
    )
    callback: RecipientCallback | None = field(
        default=None,
        metadata={"name": "Callback", "type": "Element", "message": "RecipientCallback"},
    )
    tts: RecipientTts | None = field(
        default=None,
        metadata={"name": "Tts", "type": "Element", "message": "RecipientTts", "spellings": ("TTS",)},
    )
    sms: RecipientSms | None = field(
        default=None,
        metadata={"name": "Sms", "type": "Element", "message": "RecipientSms", "spellings": ("SMS",)},
    )
    email_address: str | None = field(
        default=None,
        metadata={"name": "EmailAddress", "type": "Element", "codec": "str"},
    )
    group_count: int | str | None = field(
        default=None,
        metadata={"name": "GroupCount", "type": "Element", "codec": "int"},
    )
    url: str | None = field(default=None, metadata={"name": "Url", "type": "Element", "codec": "str"})
    credentials: RecipientCredentials | None = field(
        default=None,
        metadata={"name": "Credentials", "type": "Element", "message": "RecipientCredentials"},
    )
    updated_by: str | None = field(default=None, metadata={"name": "UpdatedBy", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class EmergencyNotificationRecipients(Message):
    """Recipients of a notification group."""

    emergency_notification_recipient: list[EmergencyNotificationRecipient] = field(
        default_factory=list,
        metadata={
            "name": "EmergencyNotificationRecipient",
            "type": "Element",
            "message": "EmergencyNotificationRecipient",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RecipientCallback(Message):
    """URL that is called on a 911 call."""

    password: str | None = field(default=None, metadata={"name": "Password", "type": "Element", "codec": "str"})
    url: str | None = field(default=None, metadata={"name": "Url", "type": "Element", "codec": "str"})
    username: str | None = field(default=None, metadata={"name": "Username", "type": "Element", "codec": "str"})
    credentials: RecipientCredentials | None = field(
        default=None,
        metadata={"name": "Credentials", "type": "Element", "message": "RecipientCredentials"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RecipientCredentials(Message):
    """User and password for a recipient's callback; the password is never sent back."""

    username: str | None = field(default=None, metadata={"name": "Username", "type": "Element", "codec": "str"})
    password: str | None = field(default=None, metadata={"name": "Password", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RecipientSms(Message):
    """Numbers that are texted on a 911 call.

    Attributes:
        telephone_number: Eleven digits with the leading 1 in v1, E.164 in v2.
    """

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RecipientTts(Message):
    """Numbers that are called with a spoken message on a 911 call.

    Attributes:
        telephone_number: Eleven digits with the leading 1 in v1, E.164 in v2.
    """

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnE911Address(Message):
    """Emergency address of a number and whom to notify."""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnE911AddressResponse(Message):
    """Reply with the emergency address of a number."""

    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )
    tn_e911_address: list[TnE911Address] = field(
        default_factory=list,
        metadata={"name": "TnE911Address", "type": "Element", "message": "TnE911Address"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
