"""Messages of the group ``bulk_port_ins``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Subscriber
    from aiobandwidth._generated.models.common import (
        Links,
        ResponseStatus,
        StatusDetail,
        TelephoneNumbers,
        TnAttributes,
    )
    from aiobandwidth._generated.models.phone_numbers import TnList


class BulkPortInStatus(StrEnum):
    """State of a bulk port-in."""

    DRAFT = "DRAFT"
    VALIDATE_DRAFT_TNS = "VALIDATE_DRAFT_TNS"
    VALID_DRAFT_TNS = "VALID_DRAFT_TNS"
    INVALID_DRAFT_TNS = "INVALID_DRAFT_TNS"
    IN_PROGRESS = "IN_PROGRESS"
    NEEDS_ATTENTION = "NEEDS_ATTENTION"
    PARTIAL = "PARTIAL"
    COMPLETED = "COMPLETED"
    CANCELLED = "CANCELLED"
    CANCELED = "CANCELED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BulkPortInHistoryResponse(Message):
    """Refusal of a request for a bulk port-in's history."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BulkPortin(Message):
    """Bulk port-in: data that hold for all its port-in orders.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        loa_authorizing_person: Who has signed the letter of authorization (LOA).
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
        retry_validation: Validates the numbers of a draft again.
    """

    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    alternate_spid: str | None = field(
        default=None,
        metadata={"name": "AlternateSpid", "type": "Element", "codec": "str"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    status: StatusDetail | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "message": "StatusDetail"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    loa_authorizing_person: str | None = field(
        default=None,
        metadata={"name": "LoaAuthorizingPerson", "type": "Element", "codec": "str"},
    )
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "datetime"},
    )
    retry_validation: bool | str | None = field(
        default=None,
        metadata={"name": "RetryValidation", "type": "Element", "codec": "bool"},
    )
    subscriber: Subscriber | None = field(
        default=None,
        metadata={"name": "Subscriber", "type": "Element", "message": "Subscriber"},
    )
    target_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetRespOrgId", "type": "Element", "codec": "str"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    peer_id: DeletableText | None = field(
        default=None,
        metadata={"name": "PeerId", "type": "Element", "message": "DeletableText"},
    )
    pin_number: str | None = field(default=None, metadata={"name": "PinNumber", "type": "Element", "codec": "str"})
    processing_status: BulkPortInStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "BulkPortInStatus"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    last_modified_by: str | None = field(
        default=None,
        metadata={"name": "LastModifiedBy", "type": "Element", "codec": "str"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BulkPortinResponse(Message):
    """Reply with one bulk port-in, or line of their list.

    Attributes:
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
    """

    account_id_: str | None = field(default=None, metadata={"name": "accountId", "type": "Element", "codec": "str"})
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    supp_count: int | str | None = field(
        default=None,
        metadata={"name": "SuppCount", "type": "Element", "codec": "int"},
    )
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    last_modified_by: str | None = field(
        default=None,
        metadata={"name": "LastModifiedBy", "type": "Element", "codec": "str"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    portin_list: PortinList | None = field(
        default=None,
        metadata={"name": "PortinList", "type": "Element", "message": "PortinList"},
    )
    processing_status: BulkPortInStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "BulkPortInStatus"},
    )
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "datetime"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    target_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetRespOrgId", "type": "Element", "codec": "str"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    portin_list_errors: PortinListErrors | None = field(
        default=None,
        metadata={"name": "PortinListErrors", "type": "Element", "message": "PortinListErrors"},
    )
    bulk_portin: BulkPortin | None = field(
        default=None,
        metadata={"name": "BulkPortin", "type": "Element", "message": "BulkPortin"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class BulkPortinResponses(Message):
    """One page of bulk port-ins."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    bulk_portin_response: list[BulkPortinResponse] = field(
        default_factory=list,
        metadata={"name": "BulkPortinResponse", "type": "Element", "message": "BulkPortinResponse"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ChildPortinOrder(Message):
    """Port-in order made from a bulk port-in, with its numbers."""

    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    tn_list: list[TnList] = field(
        default_factory=list,
        metadata={"name": "TnList", "type": "Element", "message": "TnList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ChildPortinOrderList(Message):
    """Port-in orders made from a bulk port-in."""

    child_portin_order: list[ChildPortinOrder] = field(
        default_factory=list,
        metadata={"name": "ChildPortinOrder", "type": "Element", "message": "ChildPortinOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class DeletableText(Message):
    """Text, or the mark that a change takes the value away.

    Attributes:
        delete: Given as true in a change of a bulk port-in, takes the value away.
    """

    delete: bool | str | None = field(default=None, metadata={"name": "delete", "type": "Attribute", "codec": "bool"})
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NotValidatedTnList(Message):
    """Numbers that wait for validation."""

    tn: list[str] = field(
        default_factory=list,
        metadata={"name": "TN", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortableTnList(Message):
    """Numbers that can be ported."""

    tn: list[str] = field(
        default_factory=list,
        metadata={"name": "TN", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortinError(Message):
    """Why one port-in order of a bulk port-in could not be changed."""

    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    portin_order_id: str | None = field(
        default=None,
        metadata={"name": "portinOrderId", "type": "Element", "codec": "str", "spellings": ("PortinOrderId",)},
    )
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortinErrorList(Message):
    """Errors about port-in orders of a bulk port-in."""

    error: list[PortinError] = field(
        default_factory=list,
        metadata={"name": "Error", "type": "Element", "message": "PortinError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortinErrors(Message):
    """Port-in order and its errors."""

    portin_order_id: str | None = field(
        default=None,
        metadata={"name": "PortinOrderId", "type": "Element", "codec": "str"},
    )
    errors: PortinErrorList | None = field(
        default=None,
        metadata={"name": "Errors", "type": "Element", "message": "PortinErrorList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortinList(Message):
    """Ids of the port-in orders of a bulk port-in."""

    portin_order_id: list[str] = field(
        default_factory=list,
        metadata={"name": "PortinOrderId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortinListErrors(Message):
    """Port-in orders that could not be changed along with the bulk port-in."""

    portin_errors: list[PortinErrors] = field(
        default_factory=list,
        metadata={"name": "PortinErrors", "type": "Element", "message": "PortinErrors"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class PortinListResponse(Message):
    """Reply with the port-in orders of a bulk port-in."""

    portin_list: PortinList | None = field(
        default=None,
        metadata={"name": "PortinList", "type": "Element", "message": "PortinList"},
    )
    errors: PortinErrorList | None = field(
        default=None,
        metadata={"name": "Errors", "type": "Element", "message": "PortinErrorList"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnListError(Message):
    """Why numbers of a bulk port-in cannot be ported, and which."""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )
    tn_list: TnList | None = field(default=None, metadata={"name": "TnList", "type": "Element", "message": "TnList"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnListErrorList(Message):
    """Errors about numbers of a bulk port-in."""

    error: list[TnListError] = field(
        default_factory=list,
        metadata={"name": "Error", "type": "Element", "message": "TnListError"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnListResponse(Message):
    """Numbers of a bulk port-in, and how their validation went."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    processing_status: BulkPortInStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "BulkPortInStatus"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    not_validated_tn_list: NotValidatedTnList | None = field(
        default=None,
        metadata={"name": "NotValidatedTnList", "type": "Element", "message": "NotValidatedTnList"},
    )
    child_portin_order_list: ChildPortinOrderList | None = field(
        default=None,
        metadata={"name": "ChildPortinOrderList", "type": "Element", "message": "ChildPortinOrderList"},
    )
    portable_tn_list: PortableTnList | None = field(
        default=None,
        metadata={"name": "PortableTnList", "type": "Element", "message": "PortableTnList"},
    )
    child_portin_order: ChildPortinOrder | None = field(
        default=None,
        metadata={"name": "ChildPortinOrder", "type": "Element", "message": "ChildPortinOrder"},
    )
    error_list: TnListErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "TnListErrorList"},
    )
