"""Messages of the group ``import_to_account``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        ErrorList,
        ResponseStatus,
        TelephoneNumberDetail,
        TelephoneNumberList,
        TnAttributes,
    )


class ImportBillingType(StrEnum):
    """How an import is billed."""

    NOCHARGE = "NOCHARGE"
    PORTIN = "PORTIN"
    NEWNUMBER = "NEWNUMBER"
    PROJECTPORT = "PROJECTPORT"


class ImportToAccountStatus(StrEnum):
    """State of an import into the account, or of a batch of it."""

    RECEIVED = "RECEIVED"
    PROCESSING = "PROCESSING"
    COMPLETE = "COMPLETE"
    PARTIAL = "PARTIAL"
    FAILED = "FAILED"
    IMPORT_COMPLETE = "IMPORT_COMPLETE"
    VALIDATION_FAILED = "VALIDATION_FAILED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Batch(Message):
    """Batch of imported numbers and how far it is."""

    batch_id: str | None = field(default=None, metadata={"name": "BatchId", "type": "Element", "codec": "str"})
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_status: ImportToAccountStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "ImportToAccountStatus"},
    )
    submitted_tn_count: int | str | None = field(
        default=None,
        metadata={"name": "SubmittedTnCount", "type": "Element", "codec": "int"},
    )
    successful_tn_count: int | str | None = field(
        default=None,
        metadata={"name": "SuccessfulTnCount", "type": "Element", "codec": "int"},
    )
    batch_size: int | str | None = field(
        default=None,
        metadata={"name": "BatchSize", "type": "Element", "codec": "int"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Batches(Message):
    """Batches of imported numbers."""

    batch: list[Batch] = field(default_factory=list, metadata={"name": "Batch", "type": "Element", "message": "Batch"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportToAccountNumberOrderResponse(Message):
    """State of an order that brought numbers into the account."""

    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    imported_telephone_number_list: ImportedTelephoneNumberList | None = field(
        default=None,
        metadata={"name": "ImportedTelephoneNumberList", "type": "Element", "message": "ImportedTelephoneNumberList"},
    )
    order_request: ImportToAccountOrderRequest | None = field(
        default=None,
        metadata={"name": "orderRequest", "type": "Element", "message": "ImportToAccountOrderRequest"},
    )
    order_status: ImportToAccountStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "ImportToAccountStatus"},
    )
    imported_telephone_number_detail_list: ImportedTelephoneNumberDetailList | None = field(
        default=None,
        metadata={
            "name": "ImportedTelephoneNumberDetailList",
            "type": "Element",
            "message": "ImportedTelephoneNumberDetailList",
        },
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportToAccountNumberOrderType(Message):
    """Numbers to bring into the account, and how."""

    batch_id: str | None = field(default=None, metadata={"name": "BatchId", "type": "Element", "codec": "str"})
    batch_size: int | str | None = field(
        default=None,
        metadata={"name": "BatchSize", "type": "Element", "codec": "int"},
    )
    billing_type: ImportBillingType | str | None = field(
        default=None,
        metadata={"name": "BillingType", "type": "Element", "enum": "ImportBillingType"},
    )
    override_port_fees: bool | str | None = field(
        default=None,
        metadata={"name": "OverridePortFees", "type": "Element", "codec": "bool"},
    )
    ported_in: bool | str | None = field(
        default=None,
        metadata={"name": "PortedIn", "type": "Element", "codec": "bool"},
    )
    initial_status: str | None = field(
        default=None,
        metadata={"name": "InitialStatus", "type": "Element", "codec": "str"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    telephone_number_list: TelephoneNumberList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberList", "type": "Element", "message": "TelephoneNumberList"},
    )
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportToAccountOrderRequest(Message):
    """Import into the account as it was ordered."""

    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    import_to_account_number_order_type: ImportToAccountNumberOrderType | None = field(
        default=None,
        metadata={
            "name": "ImportToAccountNumberOrderType",
            "type": "Element",
            "message": "ImportToAccountNumberOrderType",
        },
    )
    order_created_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreatedDate", "type": "Element", "codec": "datetime"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportedTelephoneNumberDetailList(Message):
    """Numbers that the order has imported, with details."""

    telephone_number_detail: list[TelephoneNumberDetail] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumberDetail", "type": "Element", "message": "TelephoneNumberDetail"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ImportedTelephoneNumberList(Message):
    """Numbers that the order has imported."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
