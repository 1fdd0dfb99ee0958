"""Messages of the group ``port_outs``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import Errors, ResponseStatus, StatusDetail, TelephoneNumbers


class PortOutAction(StrEnum):
    """What to do with a port-out."""

    NEW = "NEW"
    SUPP = "SUPP"
    MODIFY = "MODIFY"
    CANCEL = "CANCEL"


class PortOutStatus(StrEnum):
    """State of a port-out order."""

    NEW = "NEW"
    SUPP = "SUPP"
    MODIFY = "MODIFY"
    COMPLETE = "COMPLETE"
    CANCELLED = "CANCELLED"
    VALIDATION_FAILED_NEW = "VALIDATION_FAILED_NEW"
    VALIDATION_FAILED_SUPP = "VALIDATION_FAILED_SUPP"
    VALIDATION_FAILED_MODIFY = "VALIDATION_FAILED_MODIFY"
    EXCEPTION = "EXCEPTION"
    SOA_PENDING = "SOA_PENDING"
    SOA_CONFLICT = "SOA_CONFLICT"


class PortOutSupplement(StrEnum):
    """How a port-out changes an earlier one."""

    NONE = "NONE"
    CANCEL = "CANCEL"
    UPDATE = "UPDATE"
    OTHER = "OTHER"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AcceptableValues(Message):
    """What the subscriber would have had to give for the numbers to leave."""

    pin: str | None = field(default=None, metadata={"name": "Pin", "type": "Element", "codec": "str"})
    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    zip_code: str | None = field(default=None, metadata={"name": "ZipCode", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BulkPortOut(Message):
    """Port-out of several numbers at once.

    Attributes:
        callback_url: Where to tell the outcome.
    """

    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    callback_url: str | None = field(default=None, metadata={"name": "CallbackUrl", "type": "Element", "codec": "str"})
    foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "FocDate", "type": "Element", "codec": "datetime"},
    )
    immediately: bool | str | None = field(
        default=None,
        metadata={"name": "Immediately", "type": "Element", "codec": "bool"},
    )
    internal_port: bool | str | None = field(
        default=None,
        metadata={"name": "InternalPort", "type": "Element", "codec": "bool"},
    )
    new_network_spid: str | None = field(
        default=None,
        metadata={"name": "NewNetworkSPID", "type": "Element", "codec": "str"},
    )
    override_validation: bool | str | None = field(
        default=None,
        metadata={"name": "OverrideValidation", "type": "Element", "codec": "bool"},
    )
    pon: str | None = field(default=None, metadata={"name": "PON", "type": "Element", "codec": "str"})
    pin: str | None = field(default=None, metadata={"name": "Pin", "type": "Element", "codec": "str"})
    skip_port_ps_check: bool | str | None = field(
        default=None,
        metadata={"name": "SkipPortPsCheck", "type": "Element", "codec": "bool"},
    )
    subscriber_name: str | None = field(
        default=None,
        metadata={"name": "SubscriberName", "type": "Element", "codec": "str"},
    )
    supplemental: PortOutSupplement | str | None = field(
        default=None,
        metadata={"name": "Supplemental", "type": "Element", "enum": "PortOutSupplement"},
    )
    telephone_number_list: PortOutTelephoneNumberList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberList", "type": "Element", "message": "PortOutTelephoneNumberList"},
    )
    zip_code: str | None = field(default=None, metadata={"name": "ZipCode", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortOutRequest(Message):
    """Port-out of one number, or of several."""

    bulk_port_out: BulkPortOut | None = field(
        default=None,
        metadata={"name": "BulkPortOut", "type": "Element", "message": "BulkPortOut"},
    )
    foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "FocDate", "type": "Element", "codec": "datetime"},
    )
    new_network_spid: str | None = field(
        default=None,
        metadata={"name": "NewNetworkSPID", "type": "Element", "codec": "str"},
    )
    pin: str | None = field(default=None, metadata={"name": "Pin", "type": "Element", "codec": "str"})
    port_out_action: PortOutAction | str | None = field(
        default=None,
        metadata={"name": "PortOutAction", "type": "Element", "enum": "PortOutAction"},
    )
    telephone_number_to_port: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumberToPort", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortOutResponse(Message):
    """Reply with one port-out."""

    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    port_out_request: PortOutRequest | None = field(
        default=None,
        metadata={"name": "PortOutRequest", "type": "Element", "message": "PortOutRequest"},
    )
    processing_status: PortOutStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "PortOutStatus"},
    )
    status: StatusDetail | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "message": "StatusDetail"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortOutTelephoneNumberList(Message):
    """Numbers to port out."""

    telephone_number_to_port: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumberToPort", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortOutValidationRequest(Message):
    """What a webhook is asked before numbers leave; no answer within 30 seconds lets them go.

    Attributes:
        pon: Purchase order number (PON) of the winning carrier; the answer repeats it.
    """

    pon: str | None = field(default=None, metadata={"name": "PON", "type": "Element", "codec": "str"})
    pin: str | None = field(default=None, metadata={"name": "Pin", "type": "Element", "codec": "str"})
    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    zip_code: str | None = field(default=None, metadata={"name": "ZipCode", "type": "Element", "codec": "str"})
    subscriber_name: str | None = field(
        default=None,
        metadata={"name": "SubscriberName", "type": "Element", "codec": "str"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortOutValidationResponse(Message):
    """What a webhook answers: whether the numbers may leave, and if not, why.

    Attributes:
        portable: Whether the numbers may leave.
    """

    portable: bool | str | None = field(default=None, metadata={"name": "Portable", "type": "Element", "codec": "bool"})
    pon: str | None = field(default=None, metadata={"name": "PON", "type": "Element", "codec": "str"})
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    acceptable_values: AcceptableValues | None = field(
        default=None,
        metadata={"name": "AcceptableValues", "type": "Element", "message": "AcceptableValues"},
    )
