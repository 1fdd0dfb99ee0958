"""Messages of the group ``port_ins``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.addresses import Subscriber
    from aiobandwidth._generated.models.common import (
        ErrorList,
        Errors,
        Links,
        ResponseStatus,
        StatusDetail,
        TnAttributes,
    )
    from aiobandwidth._generated.models.coverage import PhoneNumberType
    from aiobandwidth._generated.models.port_outs import PortOutStatus


class PortInStatus(StrEnum):
    """State of a port-in order."""

    DRAFT = "DRAFT"
    PENDING_DOCUMENTS = "PENDING_DOCUMENTS"
    SUBMITTED = "SUBMITTED"
    FOC = "FOC"
    REQUESTED_SUPP = "REQUESTED_SUPP"
    REQUESTED_CANCEL = "REQUESTED_CANCEL"
    EXCEPTION = "EXCEPTION"
    CANCELLED = "CANCELLED"
    COMPLETE = "COMPLETE"
    VALIDATE_TFNS = "VALIDATE_TFNS"
    VALID_DRAFT_TFNS = "VALID_DRAFT_TFNS"
    INVALID_DRAFT_TFNS = "INVALID_DRAFT_TFNS"


class PortListStatus(StrEnum):
    """State of a port order in a list, port-outs included."""

    DRAFT = "DRAFT"
    PENDING_DOCUMENTS = "PENDING_DOCUMENTS"
    SUBMITTED = "SUBMITTED"
    FOC = "FOC"
    REQUESTED_SUPP = "REQUESTED_SUPP"
    REQUESTED_CANCEL = "REQUESTED_CANCEL"
    EXCEPTION = "EXCEPTION"
    CANCELLED = "CANCELLED"
    COMPLETE = "COMPLETE"
    VALIDATE_TFNS = "VALIDATE_TFNS"
    VALID_DRAFT_TFNS = "VALID_DRAFT_TFNS"
    INVALID_DRAFT_TFNS = "INVALID_DRAFT_TFNS"
    NEW = "NEW"
    SUPP = "SUPP"
    MODIFY = "MODIFY"
    VALIDATION_FAILED_NEW = "VALIDATION_FAILED_NEW"
    VALIDATION_FAILED_SUPP = "VALIDATION_FAILED_SUPP"
    VALIDATION_FAILED_MODIFY = "VALIDATION_FAILED_MODIFY"
    SOA_PENDING = "SOA_PENDING"
    SOA_CONFLICT = "SOA_CONFLICT"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ActivatedTelephoneNumbersList(Message):
    """Numbers of the port-in that are active already."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ActivationStatus(Message):
    """Which numbers of a port-in are active, and when the rest follow."""

    auto_activation_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "AutoActivationDate", "type": "Element", "codec": "datetime"},
    )
    activated_telephone_numbers_list: ActivatedTelephoneNumbersList | None = field(
        default=None,
        metadata={
            "name": "ActivatedTelephoneNumbersList",
            "type": "Element",
            "message": "ActivatedTelephoneNumbersList",
        },
    )
    not_yet_activated_telephone_numbers_list: NotYetActivatedTelephoneNumbersList | None = field(
        default=None,
        metadata={
            "name": "NotYetActivatedTelephoneNumbersList",
            "type": "Element",
            "message": "NotYetActivatedTelephoneNumbersList",
        },
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ActivationStatusResponse(Message):
    """Reply with the activation status of a port-in."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    activation_status: ActivationStatus | None = field(
        default=None,
        metadata={"name": "ActivationStatus", "type": "Element", "message": "ActivationStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListOfPhoneNumbers(Message):
    """Numbers to port."""

    phone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "PhoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LnpOrder(Message):
    """Order to port numbers in.

    Attributes:
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
        alternate_spid: The customer's own SPID, where it has one.
        new_billing_telephone_number: Billing number of what stays at the losing carrier; may not be one that is ported.
        loa_authorizing_person: Who has signed the letter of authorization (LOA).
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        triggered: Whether the time of day in RequestedFocDate counts, in place of the default of 11:30 Eastern; not for toll-free.
        partial_port: Whether some numbers under the billing number stay at the losing carrier.
    """

    auto_activation: str | None = field(
        default=None,
        metadata={"name": "AutoActivation", "type": "Element", "codec": "str"},
    )
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "datetime"},
    )
    alternate_spid: str | None = field(
        default=None,
        metadata={"name": "AlternateSpid", "type": "Element", "codec": "str"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    new_billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "NewBillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    losing_carrier_name: str | None = field(
        default=None,
        metadata={"name": "LosingCarrierName", "type": "Element", "codec": "str"},
    )
    subscriber: Subscriber | None = field(
        default=None,
        metadata={"name": "Subscriber", "type": "Element", "message": "Subscriber"},
    )
    loa_authorizing_person: str | None = field(
        default=None,
        metadata={"name": "LoaAuthorizingPerson", "type": "Element", "codec": "str"},
    )
    wireless_info: WirelessInfo | None = field(
        default=None,
        metadata={"name": "WirelessInfo", "type": "Element", "message": "WirelessInfo"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    target_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetRespOrgId", "type": "Element", "codec": "str"},
    )
    list_of_phone_numbers: ListOfPhoneNumbers | None = field(
        default=None,
        metadata={"name": "ListOfPhoneNumbers", "type": "Element", "message": "ListOfPhoneNumbers"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    triggered: bool | str | None = field(
        default=None,
        metadata={"name": "Triggered", "type": "Element", "codec": "bool"},
    )
    partial_port: bool | str | None = field(
        default=None,
        metadata={"name": "PartialPort", "type": "Element", "codec": "bool"},
    )
    processing_status: PortInStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "PortInStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LnpOrderResponse(Message):
    """State of a port-in order.

    Attributes:
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
        actual_foc_date: Date of the port that the losing carrier has set, the firm order commitment (FOC).
        pon: Purchase order number (PON) between the carriers.
        loa_authorizing_person: Who has signed the letter of authorization (LOA).
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    status: StatusDetail | None = field(
        default=None,
        metadata={"name": "Status", "type": "Element", "message": "StatusDetail"},
    )
    errors: list[Errors] = field(
        default_factory=list,
        metadata={"name": "Errors", "type": "Element", "message": "Errors"},
    )
    processing_status: PortInStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "PortInStatus"},
    )
    bulk_portin_order_id: str | None = field(
        default=None,
        metadata={"name": "BulkPortinOrderId", "type": "Element", "codec": "str"},
    )
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "datetime"},
    )
    actual_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "ActualFocDate", "type": "Element", "codec": "datetime"},
    )
    pon: str | None = field(default=None, metadata={"name": "PON", "type": "Element", "codec": "str"})
    earliest_estimate: str | None = field(
        default=None,
        metadata={"name": "EarliestEstimate", "type": "Element", "codec": "str"},
    )
    loa_authorizing_person: str | None = field(
        default=None,
        metadata={"name": "LoaAuthorizingPerson", "type": "Element", "codec": "str"},
    )
    subscriber: Subscriber | None = field(
        default=None,
        metadata={"name": "Subscriber", "type": "Element", "message": "Subscriber"},
    )
    wireless_info: WirelessInfo | None = field(
        default=None,
        metadata={"name": "WirelessInfo", "type": "Element", "message": "WirelessInfo"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    new_billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "NewBillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    list_of_phone_numbers: ListOfPhoneNumbers | None = field(
        default=None,
        metadata={"name": "ListOfPhoneNumbers", "type": "Element", "message": "ListOfPhoneNumbers"},
    )
    alternate_spid: str | None = field(
        default=None,
        metadata={"name": "AlternateSpid", "type": "Element", "codec": "str"},
    )
    account_id_: str | None = field(default=None, metadata={"name": "AccountId", "type": "Element", "codec": "str"})
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    losing_carrier_spid: str | None = field(
        default=None,
        metadata={"name": "LosingCarrierSPID", "type": "Element", "codec": "str"},
    )
    losing_carrier_name: str | None = field(
        default=None,
        metadata={"name": "LosingCarrierName", "type": "Element", "codec": "str"},
    )
    losing_carrier_is_wireless: bool | str | None = field(
        default=None,
        metadata={"name": "LosingCarrierIsWireless", "type": "Element", "codec": "bool"},
    )
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    port_out_status: PortOutStatus | str | None = field(
        default=None,
        metadata={"name": "PortOutStatus", "type": "Element", "enum": "PortOutStatus"},
    )
    spid: str | None = field(default=None, metadata={"name": "SPID", "type": "Element", "codec": "str"})
    last_modified_by: str | None = field(
        default=None,
        metadata={"name": "LastModifiedBy", "type": "Element", "codec": "str"},
    )
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    billing_type: str | None = field(default=None, metadata={"name": "BillingType", "type": "Element", "codec": "str"})
    partial_port: bool | str | None = field(
        default=None,
        metadata={"name": "PartialPort", "type": "Element", "codec": "bool"},
    )
    triggered: bool | str | None = field(
        default=None,
        metadata={"name": "Triggered", "type": "Element", "codec": "bool"},
    )
    port_type: str | None = field(default=None, metadata={"name": "PortType", "type": "Element", "codec": "str"})
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberType | str | None = field(
        default=None,
        metadata={"name": "PhoneNumberType", "type": "Element", "enum": "PhoneNumberType"},
    )
    toll_free_validation_status: str | None = field(
        default=None,
        metadata={"name": "TollFreeValidationStatus", "type": "Element", "codec": "str"},
    )
    toll_free_validation_errors: TollFreeValidationErrors | None = field(
        default=None,
        metadata={"name": "TollFreeValidationErrors", "type": "Element", "message": "TollFreeValidationErrors"},
    )
    toll_free_port_type: str | None = field(
        default=None,
        metadata={"name": "TollFreePortType", "type": "Element", "codec": "str"},
    )
    target_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetRespOrgId", "type": "Element", "codec": "str"},
    )
    resp_org_exception: bool | str | None = field(
        default=None,
        metadata={"name": "RespOrgException", "type": "Element", "codec": "bool"},
    )
    internal: bool | str | None = field(default=None, metadata={"name": "Internal", "type": "Element", "codec": "bool"})
    roc_required: bool | str | None = field(
        default=None,
        metadata={"name": "RocRequired", "type": "Element", "codec": "bool"},
    )
    immediately: bool | str | None = field(
        default=None,
        metadata={"name": "Immediately", "type": "Element", "codec": "bool"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LnpOrderSupp(Message):
    """Change (supplement) to a port-in order.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        requested_foc_date: Wished date of the port, the firm order commitment (FOC).
        loa_authorizing_person: Who has signed the letter of authorization (LOA).
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFocDate", "type": "Element", "codec": "datetime"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    new_billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "NewBillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    wireless_info: WirelessInfo | None = field(
        default=None,
        metadata={"name": "WirelessInfo", "type": "Element", "message": "WirelessInfo"},
    )
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    triggered: bool | str | None = field(
        default=None,
        metadata={"name": "Triggered", "type": "Element", "codec": "bool"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    processing_status: PortInStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "PortInStatus"},
    )
    subscriber: Subscriber | None = field(
        default=None,
        metadata={"name": "Subscriber", "type": "Element", "message": "Subscriber"},
    )
    partial_port: bool | str | None = field(
        default=None,
        metadata={"name": "PartialPort", "type": "Element", "codec": "bool"},
    )
    list_of_phone_numbers: ListOfPhoneNumbers | None = field(
        default=None,
        metadata={"name": "ListOfPhoneNumbers", "type": "Element", "message": "ListOfPhoneNumbers"},
    )
    losing_carrier_name: str | None = field(
        default=None,
        metadata={"name": "LosingCarrierName", "type": "Element", "codec": "str"},
    )
    loa_authorizing_person: str | None = field(
        default=None,
        metadata={"name": "LoaAuthorizingPerson", "type": "Element", "codec": "str"},
    )
    retry_validation: bool | str | None = field(
        default=None,
        metadata={"name": "RetryValidation", "type": "Element", "codec": "bool"},
    )
    target_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetRespOrgId", "type": "Element", "codec": "str"},
    )
    alternate_spid: str | None = field(
        default=None,
        metadata={"name": "AlternateSpid", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LnpPortInfoForGivenStatus(Message):
    """Line of the list of port-in or port-out orders.

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
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "lastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    error_code: str | None = field(default=None, metadata={"name": "ErrorCode", "type": "Element", "codec": "str"})
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_id: str | None = field(default=None, metadata={"name": "OrderId", "type": "Element", "codec": "str"})
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    error_message: str | None = field(
        default=None,
        metadata={"name": "ErrorMessage", "type": "Element", "codec": "str"},
    )
    actual_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "ActualFOCDate", "type": "Element", "codec": "datetime"},
    )
    billing_telephone_number: str | None = field(
        default=None,
        metadata={"name": "BillingTelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    company_name: str | None = field(default=None, metadata={"name": "CompanyName", "type": "Element", "codec": "str"})
    internal: bool | str | None = field(default=None, metadata={"name": "Internal", "type": "Element", "codec": "bool"})
    lnp_losing_carrier_id: str | None = field(
        default=None,
        metadata={"name": "LNPLosingCarrierId", "type": "Element", "codec": "str"},
    )
    lnp_losing_carrier_name: str | None = field(
        default=None,
        metadata={"name": "LNPLosingCarrierName", "type": "Element", "codec": "str"},
    )
    processing_status: PortListStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "PortListStatus"},
    )
    requested_foc_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "RequestedFOCDate", "type": "Element", "codec": "datetime"},
    )
    resp_org_exception: bool | str | None = field(
        default=None,
        metadata={"name": "RespOrgException", "type": "Element", "codec": "bool"},
    )
    controlling_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "ControllingRespOrgId", "type": "Element", "codec": "str"},
    )
    target_resp_org_id: str | None = field(
        default=None,
        metadata={"name": "TargetRespOrgId", "type": "Element", "codec": "str"},
    )
    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    pon: str | None = field(default=None, metadata={"name": "PON", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LnpResponseWrapper(Message):
    """One page of port-in or port-out orders."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    lnp_port_info_for_given_status: list[LnpPortInfoForGivenStatus] = field(
        default_factory=list,
        metadata={"name": "lnpPortInfoForGivenStatus", "type": "Element", "message": "LnpPortInfoForGivenStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NotYetActivatedTelephoneNumbersList(Message):
    """Numbers of the port-in that wait for activation."""

    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeValidationErrors(Message):
    """Why toll-free numbers cannot be ported."""

    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class WirelessInfo(Message):
    """What a wireless carrier asks for to let a number go.

    Attributes:
        account_number: Account at the losing carrier.
        pin_number: PIN at the losing carrier, most often asked for by one that is or was wireless.
    """

    account_number: str | None = field(
        default=None,
        metadata={"name": "AccountNumber", "type": "Element", "codec": "str"},
    )
    pin_number: str | None = field(default=None, metadata={"name": "PinNumber", "type": "Element", "codec": "str"})
