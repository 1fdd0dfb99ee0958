"""Messages of the group ``import_tn_orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Subscriber
    from aiobandwidth._generated.models.common import (
        Errors,
        OrderStatus,
        ProcessingStatus,
        ResponseStatus,
        TelephoneNumbers,
    )


class LoaType(StrEnum):
    """Who has signed the letter of authorization."""

    CARRIER = "CARRIER"
    SUBSCRIBER = "SUBSCRIBER"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnCheckerPayload(Message):
    """Numbers to check before an import, or the outcome of the check."""

    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    import_tn_errors: ImportTnErrors | None = field(
        default=None,
        metadata={"name": "ImportTnErrors", "type": "Element", "message": "ImportTnErrors"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnCheckerResponse(Message):
    """Which numbers can be imported and which cannot."""

    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    import_tn_checker_payload: ImportTnCheckerPayload | None = field(
        default=None,
        metadata={"name": "ImportTnCheckerPayload", "type": "Element", "message": "ImportTnCheckerPayload"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnError(Message):
    """One reason, and the numbers that cannot be imported because of it."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnErrors(Message):
    """Reasons why numbers cannot be imported."""

    import_tn_error: list[ImportTnError] = field(
        default_factory=list,
        metadata={"name": "ImportTnError", "type": "Element", "message": "ImportTnError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnOrder(Message):
    """Order to import numbers for messaging, on an end user's letter of authorization.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        loa_authorizing_person: Who has signed the letter of authorization (LOA).
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})
    subscriber: Subscriber | None = field(
        default=None,
        metadata={"name": "Subscriber", "type": "Element", "message": "Subscriber"},
    )
    loa_authorizing_person: str | None = field(
        default=None,
        metadata={"name": "LoaAuthorizingPerson", "type": "Element", "codec": "str"},
    )
    loa_type: LoaType | str | None = field(
        default=None,
        metadata={"name": "LoaType", "type": "Element", "enum": "LoaType"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnOrderResponse(Message):
    """Reply with one import order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    import_tn_order: ImportTnOrder | None = field(
        default=None,
        metadata={"name": "ImportTnOrder", "type": "Element", "message": "ImportTnOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnOrderSummary(Message):
    """Line of the list of import orders.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    account_id_: str | None = field(
        default=None,
        metadata={"name": "accountId", "type": "Element", "codec": "str", "spellings": ("AccountId",)},
    )
    counts_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountsOfTNs", "type": "Element", "codec": "int"},
    )
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    user_id: str | None = field(
        default=None,
        metadata={"name": "userId", "type": "Element", "codec": "str", "spellings": ("UserId",)},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={
            "name": "lastModifiedDate",
            "type": "Element",
            "codec": "datetime",
            "spellings": ("LastModifiedDate",),
        },
    )
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnOrders(Message):
    """List of import orders."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    import_tn_order_summary: list[ImportTnOrderSummary] = field(
        default_factory=list,
        metadata={"name": "ImportTnOrderSummary", "type": "Element", "message": "ImportTnOrderSummary"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportTnOrdersResponse(Message):
    """Reply with one import order, under the name that some replies have."""

    import_tn_order: ImportTnOrder | None = field(
        default=None,
        metadata={"name": "ImportTnOrder", "type": "Element", "message": "ImportTnOrder"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportVoiceTnOrder(Message):
    """Order to import numbers for voice.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    sip_peer_id: str | None = field(default=None, metadata={"name": "SipPeerId", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportVoiceTnOrderResponse(Message):
    """Reply with one voice import order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    import_voice_tn_order: ImportVoiceTnOrder | None = field(
        default=None,
        metadata={"name": "ImportVoiceTnOrder", "type": "Element", "message": "ImportVoiceTnOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportVoiceTnOrderSummary(Message):
    """Line of the list of voice import orders.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    account_id_: str | None = field(
        default=None,
        metadata={"name": "accountId", "type": "Element", "codec": "str", "spellings": ("AccountId",)},
    )
    counts_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountsOfTNs", "type": "Element", "codec": "int"},
    )
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    user_id: str | None = field(
        default=None,
        metadata={"name": "userId", "type": "Element", "codec": "str", "spellings": ("UserId",)},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={
            "name": "lastModifiedDate",
            "type": "Element",
            "codec": "datetime",
            "spellings": ("LastModifiedDate",),
        },
    )
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportVoiceTnOrders(Message):
    """List of voice import orders."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    import_voice_tn_order_summary: list[ImportVoiceTnOrderSummary] = field(
        default_factory=list,
        metadata={"name": "ImportVoiceTnOrderSummary", "type": "Element", "message": "ImportVoiceTnOrderSummary"},
    )
