"""Messages of the group ``remove_imported_tn_orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        Errors,
        Links,
        OrderStatus,
        ProcessingStatus,
        ResponseStatus,
        TelephoneNumbers,
    )
    from aiobandwidth._generated.models.order_lists import LastModifiedNote, TelephoneNumberCounts


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedTnOrder(Message):
    """Order to let numbers go that were imported for messaging.

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
class RemoveImportedTnOrderResponse(Message):
    """Reply with one removal order, under the name that some replies have."""

    remove_imported_tn_order: RemoveImportedTnOrder | None = field(
        default=None,
        metadata={"name": "RemoveImportedTnOrder", "type": "Element", "message": "RemoveImportedTnOrder"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedTnOrderSummary(Message):
    """Line of the list of removal orders.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    last_modified_note: LastModifiedNote | None = field(
        default=None,
        metadata={"name": "LastModifiedNote", "type": "Element", "message": "LastModifiedNote"},
    )
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "lastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    supp_count: int | str | None = field(
        default=None,
        metadata={"name": "SuppCount", "type": "Element", "codec": "int"},
    )
    telephone_number_details: TelephoneNumberCounts | None = field(
        default=None,
        metadata={"name": "TelephoneNumberDetails", "type": "Element", "message": "TelephoneNumberCounts"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedTnOrders(Message):
    """List of removal orders."""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    remove_imported_tn_order_summary: list[RemoveImportedTnOrderSummary] = field(
        default_factory=list,
        metadata={"name": "RemoveImportedTnOrderSummary", "type": "Element", "message": "RemoveImportedTnOrderSummary"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedTnOrdersReportResponse(Message):
    """Refusal of a request for removal orders."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedTnOrdersResponse(Message):
    """Reply with one removal order."""

    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    remove_imported_tn_order: RemoveImportedTnOrder | None = field(
        default=None,
        metadata={"name": "RemoveImportedTnOrder", "type": "Element", "message": "RemoveImportedTnOrder"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedVoiceTnOrder(Message):
    """Order to let numbers go that were imported for voice.

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
class RemoveImportedVoiceTnOrderResponse(Message):
    """Reply with one voice removal order."""

    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    remove_imported_voice_tn_order: RemoveImportedVoiceTnOrder | None = field(
        default=None,
        metadata={"name": "RemoveImportedVoiceTnOrder", "type": "Element", "message": "RemoveImportedVoiceTnOrder"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedVoiceTnOrderSummary(Message):
    """Line of the list of voice removal orders.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    count_of_tns: int | str | None = field(
        default=None,
        metadata={"name": "CountOfTNs", "type": "Element", "codec": "int"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    last_modified_note: LastModifiedNote | None = field(
        default=None,
        metadata={"name": "LastModifiedNote", "type": "Element", "message": "LastModifiedNote"},
    )
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "lastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    supp_count: int | str | None = field(
        default=None,
        metadata={"name": "SuppCount", "type": "Element", "codec": "int"},
    )
    telephone_number_details: TelephoneNumberCounts | None = field(
        default=None,
        metadata={"name": "TelephoneNumberDetails", "type": "Element", "message": "TelephoneNumberCounts"},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RemoveImportedVoiceTnOrders(Message):
    """List of voice removal orders."""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    remove_imported_voice_tn_order_summary: list[RemoveImportedVoiceTnOrderSummary] = field(
        default_factory=list,
        metadata={
            "name": "RemoveImportedVoiceTnOrderSummary",
            "type": "Element",
            "message": "RemoveImportedVoiceTnOrderSummary",
        },
    )
