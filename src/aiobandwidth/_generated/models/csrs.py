"""Messages of the group ``csrs``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Address
    from aiobandwidth._generated.models.common import Errors, Links, ResponseStatus


class CsrStatus(StrEnum):
    """State of a request for a customer service record."""

    RECEIVED = "RECEIVED"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    ACTION_REQUIRED = "ACTION_REQUIRED"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Csr(Message):
    """Request for a customer service record.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    working_or_billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "WorkingOrBillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    working_telephone_number: str | None = field(
        default=None,
        metadata={"name": "WorkingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    customer_name: str | None = field(
        default=None,
        metadata={"name": "CustomerName", "type": "Element", "codec": "str"},
    )
    authorizing_person_name: str | None = field(
        default=None,
        metadata={"name": "AuthorizingPersonName", "type": "Element", "codec": "str"},
    )
    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    working_telephone_numbers_on_account: WorkingTelephoneNumbersOnAccount | None = field(
        default=None,
        metadata={
            "name": "WorkingTelephoneNumbersOnAccount",
            "type": "Element",
            "message": "WorkingTelephoneNumbersOnAccount",
        },
    )
    csr_service_address: Address | None = field(
        default=None,
        metadata={"name": "CsrServiceAddress", "type": "Element", "message": "Address"},
    )
    account_telephone_number: str | None = field(
        default=None,
        metadata={"name": "AccountTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    end_user_name: str | None = field(default=None, metadata={"name": "EndUserName", "type": "Element", "codec": "str"})
    authorizing_user_name: str | None = field(
        default=None,
        metadata={"name": "AuthorizingUserName", "type": "Element", "codec": "str"},
    )
    customer_code: str | None = field(
        default=None,
        metadata={"name": "CustomerCode", "type": "Element", "codec": "str"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    end_user_pin: str | None = field(default=None, metadata={"name": "EndUserPIN", "type": "Element", "codec": "str"})
    end_user_password: str | None = field(
        default=None,
        metadata={"name": "EndUserPassword", "type": "Element", "codec": "str"},
    )
    address_line1: str | None = field(
        default=None,
        metadata={"name": "AddressLine1", "type": "Element", "codec": "str"},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    zip_code: str | None = field(default=None, metadata={"name": "ZIPCode", "type": "Element", "codec": "str"})
    type_of_service: str | None = field(
        default=None,
        metadata={"name": "TypeOfService", "type": "Element", "codec": "str"},
    )
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CsrData(Message):
    """Customer service record as the losing carrier gave it."""

    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    customer_name: str | None = field(
        default=None,
        metadata={"name": "CustomerName", "type": "Element", "codec": "str"},
    )
    service_address: CsrDataAddress | None = field(
        default=None,
        metadata={"name": "ServiceAddress", "type": "Element", "message": "CsrDataAddress"},
    )
    working_telephone_number: str | None = field(
        default=None,
        metadata={"name": "WorkingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    working_telephone_numbers_on_account: WorkingTelephoneNumbersOnAccount | None = field(
        default=None,
        metadata={
            "name": "WorkingTelephoneNumbersOnAccount",
            "type": "Element",
            "message": "WorkingTelephoneNumbersOnAccount",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CsrDataAddress(Message):
    """Service address as the losing carrier has it, in one line or in parts."""

    unparsed_address: str | None = field(
        default=None,
        metadata={"name": "UnparsedAddress", "type": "Element", "codec": "str"},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
    house_number: str | None = field(default=None, metadata={"name": "HouseNumber", "type": "Element", "codec": "str"})
    street_name: str | None = field(default=None, metadata={"name": "StreetName", "type": "Element", "codec": "str"})
    street_suffix: str | None = field(
        default=None,
        metadata={"name": "StreetSuffix", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CsrOrderResponse(Message):
    """Refusal of a request for a customer service record."""

    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CsrResponse(Message):
    """State of a request for a customer service record, with the record once it is there.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    last_modified_by: str | None = field(
        default=None,
        metadata={"name": "LastModifiedBy", "type": "Element", "codec": "str"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    working_or_billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "WorkingOrBillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    status: CsrStatus | str | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "enum": "CsrStatus"},
    )
    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    account_telephone_number: str | None = field(
        default=None,
        metadata={"name": "AccountTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    end_user_name: str | None = field(default=None, metadata={"name": "EndUserName", "type": "Element", "codec": "str"})
    authorizing_user_name: str | None = field(
        default=None,
        metadata={"name": "AuthorizingUserName", "type": "Element", "codec": "str"},
    )
    customer_code: str | None = field(
        default=None,
        metadata={"name": "CustomerCode", "type": "Element", "codec": "str"},
    )
    end_user_pin: str | None = field(default=None, metadata={"name": "EndUserPIN", "type": "Element", "codec": "str"})
    end_user_password: str | None = field(
        default=None,
        metadata={"name": "EndUserPassword", "type": "Element", "codec": "str"},
    )
    address_line1: str | None = field(
        default=None,
        metadata={"name": "AddressLine1", "type": "Element", "codec": "str"},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    zip_code: str | None = field(default=None, metadata={"name": "ZIPCode", "type": "Element", "codec": "str"})
    type_of_service: str | None = field(
        default=None,
        metadata={"name": "TypeOfService", "type": "Element", "codec": "str"},
    )
    csr_data: CsrData | None = field(
        default=None,
        metadata={"name": "CsrData", "type": "Element", "message": "CsrData"},
    )
    errors: Errors | None = field(default=None, metadata={"name": "Errors", "type": "Element", "message": "Errors"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CsrResponses(Message):
    """List of requests for customer service records."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    csr_response: list[CsrResponse] = field(
        default_factory=list,
        metadata={"name": "CsrResponse", "type": "Element", "message": "CsrResponse"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WorkingTelephoneNumbersOnAccount(Message):
    """Numbers in service on the account at the losing carrier."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
