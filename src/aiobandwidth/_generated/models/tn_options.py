"""Messages of the group ``tn_options``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        ErrorList,
        Links,
        OrderStatus,
        ProcessingStatus,
        ResponseStatus,
        TelephoneNumbers,
        Warnings,
    )
    from aiobandwidth._generated.models.order_lists import LastModifiedNote, TelephoneNumberCounts
    from aiobandwidth._generated.models.routing import (
        CallNumberFormat,
        OriginationRoutePlan,
        RpidFormat,
        TnOptionAction,
    )


class TnOptionSms(StrEnum):
    """SMS of the numbers."""

    ON = "on"
    OFF = "off"
    UNCHANGED = "unchanged"


class TnOptionSwitch(StrEnum):
    """Setting of a number, or of its SIP peer where none is given."""

    ON = "on"
    OFF = "off"
    UNCHANGED = "unchanged"
    SYSTEMDEFAULT = "systemdefault"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class A2pSettings(Message):
    """Application-to-person (A2P) messaging of the group's numbers: message class and campaign."""

    message_class: str | None = field(
        default=None,
        metadata={"name": "MessageClass", "type": "Element", "codec": "str"},
    )
    campaign_id: str | None = field(default=None, metadata={"name": "CampaignId", "type": "Element", "codec": "str"})
    action: TnOptionAction | str | None = field(
        default=None,
        metadata={"name": "Action", "type": "Element", "enum": "TnOptionAction"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptionGroup(Message):
    """Numbers that get the same options; an option left out stays as it is.

    Attributes:
        rewrite_user: User part of the SIP URI; unchanged, or systemDefault.
        call_forward: Number to forward to; unchanged, or systemDefault.
        port_out_passcode: Passcode that a port-out has to give; unchanged, or systemDefault.
        final_destination_uri: Number or SIP URI that calls are sent on to; unchanged, or systemDefault.
    """

    call_verification_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "CallVerificationEnabled", "type": "Element", "codec": "bool"},
    )
    pindrop_enabled: bool | str | None = field(
        default=None,
        metadata={"name": "PindropEnabled", "type": "Element", "codec": "bool"},
    )
    number_format: CallNumberFormat | str | None = field(
        default=None,
        metadata={"name": "NumberFormat", "type": "Element", "enum": "CallNumberFormat"},
    )
    rpid_format: RpidFormat | str | None = field(
        default=None,
        metadata={"name": "RPIDFormat", "type": "Element", "enum": "RpidFormat"},
    )
    rewrite_user: str | None = field(default=None, metadata={"name": "RewriteUser", "type": "Element", "codec": "str"})
    call_forward: str | None = field(default=None, metadata={"name": "CallForward", "type": "Element", "codec": "str"})
    calling_name_display: TnOptionSwitch | str | None = field(
        default=None,
        metadata={"name": "CallingNameDisplay", "type": "Element", "enum": "TnOptionSwitch"},
    )
    espid: str | None = field(default=None, metadata={"name": "ESPID", "type": "Element", "codec": "str"})
    port_out_passcode: str | None = field(
        default=None,
        metadata={"name": "PortOutPasscode", "type": "Element", "codec": "str"},
    )
    protected: bool | str | None = field(
        default=None,
        metadata={"name": "Protected", "type": "Element", "codec": "bool"},
    )
    sms: TnOptionSms | str | None = field(
        default=None,
        metadata={"name": "Sms", "type": "Element", "enum": "TnOptionSms"},
    )
    origination_route_plan: OriginationRoutePlan | None = field(
        default=None,
        metadata={"name": "OriginationRoutePlan", "type": "Element", "message": "OriginationRoutePlan"},
    )
    final_destination_uri: str | None = field(
        default=None,
        metadata={"name": "FinalDestinationURI", "type": "Element", "codec": "str"},
    )
    nnid: str | None = field(default=None, metadata={"name": "NNID", "type": "Element", "codec": "str"})
    a2p_settings: A2pSettings | None = field(
        default=None,
        metadata={"name": "A2pSettings", "type": "Element", "message": "A2pSettings"},
    )
    telephone_numbers: TelephoneNumbers | None = field(
        default=None,
        metadata={"name": "TelephoneNumbers", "type": "Element", "message": "TelephoneNumbers"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptionGroups(Message):
    """Groups of numbers, each with its options."""

    tn_option_group: list[TnOptionGroup] = field(
        default_factory=list,
        metadata={"name": "TnOptionGroup", "type": "Element", "message": "TnOptionGroup"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptionOrder(Message):
    """Order to change options of numbers.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
    """

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
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    processing_status: ProcessingStatus | str | None = field(
        default=None,
        metadata={"name": "ProcessingStatus", "type": "Element", "enum": "ProcessingStatus"},
    )
    site_id: str | None = field(default=None, metadata={"name": "SiteId", "type": "Element", "codec": "str"})
    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    tn_option_groups: TnOptionGroups | None = field(
        default=None,
        metadata={"name": "TnOptionGroups", "type": "Element", "message": "TnOptionGroups"},
    )
    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    last_modified_by: str | None = field(
        default=None,
        metadata={"name": "LastModifiedBy", "type": "Element", "codec": "str"},
    )
    warnings: Warnings | None = field(
        default=None,
        metadata={"name": "Warnings", "type": "Element", "message": "Warnings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptionOrderReportResponse(Message):
    """Reply with the TN option orders that match."""

    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    tn_option_order_summary: list[TnOptionOrderSummary] = field(
        default_factory=list,
        metadata={"name": "TnOptionOrderSummary", "type": "Element", "message": "TnOptionOrderSummary"},
    )
    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    tn_option_orders: list[TnOptionOrders] = field(
        default_factory=list,
        metadata={"name": "TnOptionOrders", "type": "Element", "message": "TnOptionOrders"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptionOrderResponse(Message):
    """Reply with one TN option order."""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
    tn_option_order: TnOptionOrder | None = field(
        default=None,
        metadata={"name": "TnOptionOrder", "type": "Element", "message": "TnOptionOrder"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TnOptionOrderSummary(Message):
    """Line of the list of TN option orders.

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
class TnOptionOrders(Message):
    """TN option orders that match, in short or with all details."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    tn_option_order: list[TnOptionOrder] = field(
        default_factory=list,
        metadata={"name": "TnOptionOrder", "type": "Element", "message": "TnOptionOrder"},
    )
    tn_option_order_summary: list[TnOptionOrderSummary] = field(
        default_factory=list,
        metadata={"name": "TnOptionOrderSummary", "type": "Element", "message": "TnOptionOrderSummary"},
    )
