"""Messages of the group ``order_lists``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import Links, OrderStatus
    from aiobandwidth._generated.models.order_notes import Note


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Cities(Message):
    """Numbers counted by city."""

    city_with_count: list[CityWithCount] = field(
        default_factory=list,
        metadata={"name": "CityWithCount", "type": "Element", "message": "CityWithCount"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CityWithCount(Message):
    """City and its count of numbers."""

    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LastModifiedNote(Message):
    """Latest note on an order."""

    note: Note | None = field(default=None, metadata={"name": "Note", "type": "Element", "message": "Note"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ListOrderIdUserIdDate(Message):
    """One page of orders."""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    order_id_user_id_date: list[OrderIdUserIdDate] = field(
        default_factory=list,
        metadata={"name": "OrderIdUserIdDate", "type": "Element", "message": "OrderIdUserIdDate"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OrderIdUserIdDate(Message):
    """Line of the list of orders.

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
    order_type: str | None = field(default=None, metadata={"name": "OrderType", "type": "Element", "codec": "str"})
    supp_count: int | str | None = field(
        default=None,
        metadata={"name": "SuppCount", "type": "Element", "codec": "int"},
    )
    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    order_id: str | None = field(
        default=None,
        metadata={"name": "orderId", "type": "Element", "codec": "str", "spellings": ("OrderId",)},
    )
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    telephone_number_details: TelephoneNumberCounts | None = field(
        default=None,
        metadata={"name": "TelephoneNumberDetails", "type": "Element", "message": "TelephoneNumberCounts"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Quantity(Message):
    """Count of numbers or orders."""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenterWithCount(Message):
    """Rate center and its count of numbers."""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenters(Message):
    """Numbers counted by rate center."""

    rate_center_with_count: list[RateCenterWithCount] = field(
        default_factory=list,
        metadata={"name": "RateCenterWithCount", "type": "Element", "message": "RateCenterWithCount"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ResponseSelectWrapper(Message):
    """Outer element of a list of orders."""

    list_order_id_user_id_date: ListOrderIdUserIdDate | None = field(
        default=None,
        metadata={"name": "ListOrderIdUserIdDate", "type": "Element", "message": "ListOrderIdUserIdDate"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class StateWithCount(Message):
    """State and its count of numbers."""

    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class States(Message):
    """Numbers counted by state."""

    state_with_count: list[StateWithCount] = field(
        default_factory=list,
        metadata={"name": "StateWithCount", "type": "Element", "message": "StateWithCount"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneDetailsReportLine(Message):
    """Area code or exchange, and its count of an order's numbers."""

    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    npa_nxx: str | None = field(default=None, metadata={"name": "NPA-NXX", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneDetailsReports(Message):
    """Numbers of an order counted by area code or exchange."""

    telephone_details_report: list[TelephoneDetailsReportLine] = field(
        default_factory=list,
        metadata={"name": "TelephoneDetailsReport", "type": "Element", "message": "TelephoneDetailsReportLine"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TelephoneNumberCounts(Message):
    """Numbers of an order counted by place, tier and vendor."""

    states: States | None = field(default=None, metadata={"name": "States", "type": "Element", "message": "States"})
    rate_centers: RateCenters | None = field(
        default=None,
        metadata={"name": "RateCenters", "type": "Element", "message": "RateCenters"},
    )
    cities: Cities | None = field(default=None, metadata={"name": "Cities", "type": "Element", "message": "Cities"})
    tiers: Tiers | None = field(default=None, metadata={"name": "Tiers", "type": "Element", "message": "Tiers"})
    vendors: Vendors | None = field(default=None, metadata={"name": "Vendors", "type": "Element", "message": "Vendors"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TierWithCount(Message):
    """Tier and its count of numbers."""

    tier: str | None = field(default=None, metadata={"name": "Tier", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Tiers(Message):
    """Numbers counted by tier."""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    tier_with_count: list[TierWithCount] = field(
        default_factory=list,
        metadata={"name": "TierWithCount", "type": "Element", "message": "TierWithCount"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class VendorWithCount(Message):
    """Vendor and its count of numbers."""

    vendor_id: str | None = field(default=None, metadata={"name": "VendorId", "type": "Element", "codec": "str"})
    vendor_name: str | None = field(default=None, metadata={"name": "VendorName", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Vendors(Message):
    """Numbers counted by vendor."""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    vendor_with_count: list[VendorWithCount] = field(
        default_factory=list,
        metadata={"name": "VendorWithCount", "type": "Element", "message": "VendorWithCount"},
    )
