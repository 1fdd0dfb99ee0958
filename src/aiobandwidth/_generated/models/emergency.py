"""Messages of the group ``emergency``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import Address


@dataclass(slots=True, kw_only=True)
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


@dataclass(slots=True, kw_only=True)
class EepAeuiIds(Message):
    """Alternate end users (AEUI) tied to the notification group."""

    identifier: list[str] = field(
        default_factory=list,
        metadata={"name": "Identifier", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class EepEndpoints(Message):
    """Endpoints tied to the notification group."""

    identifier: list[str] = field(
        default_factory=list,
        metadata={"name": "Identifier", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class EepTns(Message):
    """Numbers tied to the notification group."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class EepToEngAssociations(Message):
    """What is tied to an emergency notification group."""

    eep_aeui_ids: EepAeuiIds | None = field(
        default=None,
        metadata={"name": "EepAeuiIds", "type": "Element", "message": "EepAeuiIds"},
    )
    eep_tns: EepTns | None = field(default=None, metadata={"name": "EepTns", "type": "Element", "message": "EepTns"})
    endpoints: EepEndpoints | None = field(
        default=None,
        metadata={"name": "Endpoints", "type": "Element", "message": "EepEndpoints"},
    )


@dataclass(slots=True, kw_only=True)
class EmergencyNotificationGroup(Message):
    """Recipients to notify of a 911 call, and from where."""

    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    modified_by: str | None = field(default=None, metadata={"name": "ModifiedBy", "type": "Element", "codec": "str"})
    modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "ModifiedDate", "type": "Element", "codec": "datetime"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    eep_to_eng_associations: EepToEngAssociations | None = field(
        default=None,
        metadata={"name": "EepToEngAssociations", "type": "Element", "message": "EepToEngAssociations"},
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


@dataclass(slots=True, kw_only=True)
class EmergencyNotificationRecipient(Message):
    """One recipient of emergency notifications."""

    callback: RecipientCallback | None = field(
        default=None,
        metadata={"name": "Callback", "type": "Element", "message": "RecipientCallback"},
    )
    created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "CreatedDate", "type": "Element", "codec": "datetime"},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    email_address: str | None = field(
        default=None,
        metadata={"name": "EmailAddress", "type": "Element", "codec": "str"},
    )
    group_count: int | str | None = field(
        default=None,
        metadata={"name": "GroupCount", "type": "Element", "codec": "int"},
    )
    identifier: str | None = field(default=None, metadata={"name": "Identifier", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    sms: RecipientSms | None = field(
        default=None,
        metadata={"name": "Sms", "type": "Element", "message": "RecipientSms"},
    )
    tts: RecipientTts | None = field(
        default=None,
        metadata={"name": "Tts", "type": "Element", "message": "RecipientTts"},
    )
    type: str | None = field(default=None, metadata={"name": "Type", "type": "Element", "codec": "str"})
    updated_by: str | None = field(default=None, metadata={"name": "UpdatedBy", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
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


@dataclass(slots=True, kw_only=True)
class RecipientCallback(Message):
    """URL that is called on a 911 call."""

    url: str | None = field(default=None, metadata={"name": "Url", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class RecipientSms(Message):
    """Numbers that are texted on a 911 call."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class RecipientTts(Message):
    """Numbers that are called with a spoken message on a 911 call."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TnE911Address(Message):
    """Emergency address of a number and whom to notify."""

    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    address: Address | None = field(default=None, metadata={"name": "Address", "type": "Element", "message": "Address"})
    emergency_notification_group: EmergencyNotificationGroup | None = field(
        default=None,
        metadata={"name": "EmergencyNotificationGroup", "type": "Element", "message": "EmergencyNotificationGroup"},
    )


@dataclass(slots=True, kw_only=True)
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
