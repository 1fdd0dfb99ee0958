"""Messages of the group ``orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        ErrorList,
        OrderStatus,
        ResponseStatus,
        TelephoneNumber,
        TelephoneNumberList,
        TnAttributes,
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AreaCodeSearchAndOrderType(Message):
    """Any numbers of one area code."""

    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CitySearchAndOrderType(Message):
    """Any numbers of one city."""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CombinedSearchAndOrderType(Message):
    """Numbers that meet all of several search terms.

    Attributes:
        local_vanity: Four to seven letters or digits.
        ends_in: Whether LocalVanity stands at the end; otherwise anywhere in the last seven digits.
        npa_nxx: Six digits.
        npa_nxx_x: Seven digits: the exchange and a thousands block.
        enable_lca: Whether the whole local calling area is searched.
    """

    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    local_vanity: str | None = field(default=None, metadata={"name": "LocalVanity", "type": "Element", "codec": "str"})
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    ends_in: bool | str | None = field(default=None, metadata={"name": "EndsIn", "type": "Element", "codec": "bool"})
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    npa_nxx: str | None = field(default=None, metadata={"name": "NpaNxx", "type": "Element", "codec": "str"})
    npa_nxx_x: str | None = field(default=None, metadata={"name": "NpaNxxX", "type": "Element", "codec": "str"})
    lata: str | None = field(
        default=None,
        metadata={"name": "Lata", "type": "Element", "codec": "str", "spellings": ("LATA",)},
    )
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
    enable_lca: bool | str | None = field(
        default=None,
        metadata={"name": "EnableLCA", "type": "Element", "codec": "bool"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CompletedNumbers(Message):
    """Numbers that the order has got."""

    telephone_number: list[TelephoneNumber] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "message": "TelephoneNumber"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ExistingTelephoneNumberOrderType(Message):
    """The exact numbers to order, or reservations of them."""

    telephone_number_list: TelephoneNumberList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberList", "type": "Element", "message": "TelephoneNumberList"},
    )
    reservation_id_list: ReservationIdList | None = field(
        default=None,
        metadata={"name": "ReservationIdList", "type": "Element", "message": "ReservationIdList"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class FailedNumbers(Message):
    """Numbers that the order could not get."""

    full_number: list[str] = field(
        default_factory=list,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str", "format": "tn"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class LATASearchAndOrderType(Message):
    """Any numbers of one LATA."""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    lata: str | None = field(
        default=None,
        metadata={"name": "Lata", "type": "Element", "codec": "str", "spellings": ("LATA",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class NPANXXSearchAndOrderType(Message):
    """Any numbers of one exchange (NPA-NXX) or thousands block.

    Attributes:
        npa_nxx: Six digits.
        enable_tn_detail: Whether the reply has details of each number.
        enable_lca: Whether the whole local calling area is searched.
    """

    npa_nxx: str | None = field(default=None, metadata={"name": "NpaNxx", "type": "Element", "codec": "str"})
    enable_tn_detail: bool | str | None = field(
        default=None,
        metadata={"name": "EnableTNDetail", "type": "Element", "codec": "bool"},
    )
    enable_lca: bool | str | None = field(
        default=None,
        metadata={"name": "EnableLCA", "type": "Element", "codec": "bool"},
    )
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Order(Message):
    """Order of new numbers: one way to choose them, and where they go.

    Attributes:
        customer_order_id: The order's id as the customer chose it: letters, digits, dashes and spaces.
        id: The order's id, given by the carrier.
        close_order: Given as true in an update, cancels the backorder.
        back_order_requested: Whether to wait for numbers that are not in stock; not every way to choose numbers allows it.
        peer_id: SIP peer that the numbers go to; the site's default one where it is left out.
        partial_allowed: Whether to go on with fewer numbers than ordered.
        site_id: Site that the numbers go to.
    """

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    close_order: bool | str | None = field(
        default=None,
        metadata={"name": "CloseOrder", "type": "Element", "codec": "bool"},
    )
    order_create_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCreateDate", "type": "Element", "codec": "datetime"},
    )
    existing_telephone_number_order_type: ExistingTelephoneNumberOrderType | None = field(
        default=None,
        metadata={
            "name": "ExistingTelephoneNumberOrderType",
            "type": "Element",
            "message": "ExistingTelephoneNumberOrderType",
        },
    )
    back_order_requested: bool | str | None = field(
        default=None,
        metadata={"name": "BackOrderRequested", "type": "Element", "codec": "bool"},
    )
    toll_free_vanity_search_and_order_type: TollFreeVanitySearchAndOrderType | None = field(
        default=None,
        metadata={
            "name": "TollFreeVanitySearchAndOrderType",
            "type": "Element",
            "message": "TollFreeVanitySearchAndOrderType",
        },
    )
    state_search_and_order_type: StateSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "StateSearchAndOrderType", "type": "Element", "message": "StateSearchAndOrderType"},
    )
    lata_search_and_order_type: LATASearchAndOrderType | None = field(
        default=None,
        metadata={"name": "LATASearchAndOrderType", "type": "Element", "message": "LATASearchAndOrderType"},
    )
    toll_free_wild_char_search_and_order_type: TollFreeWildCharSearchAndOrderType | None = field(
        default=None,
        metadata={
            "name": "TollFreeWildCharSearchAndOrderType",
            "type": "Element",
            "message": "TollFreeWildCharSearchAndOrderType",
        },
    )
    zip_search_and_order_type: ZIPSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "ZIPSearchAndOrderType", "type": "Element", "message": "ZIPSearchAndOrderType"},
    )
    rate_center_search_and_order_type: RateCenterSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "RateCenterSearchAndOrderType", "type": "Element", "message": "RateCenterSearchAndOrderType"},
    )
    city_search_and_order_type: CitySearchAndOrderType | None = field(
        default=None,
        metadata={"name": "CitySearchAndOrderType", "type": "Element", "message": "CitySearchAndOrderType"},
    )
    npa_nxx_search_and_order_type: NPANXXSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "NPANXXSearchAndOrderType", "type": "Element", "message": "NPANXXSearchAndOrderType"},
    )
    combined_search_and_order_type: CombinedSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "CombinedSearchAndOrderType", "type": "Element", "message": "CombinedSearchAndOrderType"},
    )
    area_code_search_and_order_type: AreaCodeSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "AreaCodeSearchAndOrderType", "type": "Element", "message": "AreaCodeSearchAndOrderType"},
    )
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})
    tn_attributes: TnAttributes | None = field(
        default=None,
        metadata={"name": "TnAttributes", "type": "Element", "message": "TnAttributes"},
    )
    partial_allowed: bool | str | None = field(
        default=None,
        metadata={"name": "PartialAllowed", "type": "Element", "codec": "bool"},
    )
    site_id: str | None = field(
        default=None,
        metadata={"name": "SiteId", "type": "Element", "codec": "str", "spellings": ("siteId",)},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OrderResponse(Message):
    """State of an order, with the numbers it has got so far.

    Attributes:
        completed_quantity: Count of numbers.
        summary: Text such as the count and place of the numbers.
        failed_quantity: Count of numbers.
    """

    error_list: ErrorList | None = field(
        default=None,
        metadata={"name": "ErrorList", "type": "Element", "message": "ErrorList"},
    )
    completed_quantity: int | str | None = field(
        default=None,
        metadata={"name": "CompletedQuantity", "type": "Element", "codec": "int"},
    )
    created_by_user: str | None = field(
        default=None,
        metadata={"name": "CreatedByUser", "type": "Element", "codec": "str"},
    )
    last_modified_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastModifiedDate", "type": "Element", "codec": "datetime"},
    )
    order_complete_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderCompleteDate", "type": "Element", "codec": "datetime"},
    )
    order: Order | None = field(default=None, metadata={"name": "Order", "type": "Element", "message": "Order"})
    order_status: OrderStatus | str | None = field(
        default=None,
        metadata={"name": "OrderStatus", "type": "Element", "enum": "OrderStatus"},
    )
    summary: str | None = field(default=None, metadata={"name": "Summary", "type": "Element", "codec": "str"})
    completed_numbers: CompletedNumbers | None = field(
        default=None,
        metadata={"name": "CompletedNumbers", "type": "Element", "message": "CompletedNumbers"},
    )
    failed_numbers: FailedNumbers | None = field(
        default=None,
        metadata={"name": "FailedNumbers", "type": "Element", "message": "FailedNumbers"},
    )
    failed_quantity: int | str | None = field(
        default=None,
        metadata={"name": "FailedQuantity", "type": "Element", "codec": "int"},
    )
    pending_quantity: int | str | None = field(
        default=None,
        metadata={"name": "PendingQuantity", "type": "Element", "codec": "int"},
    )
    orders: OrderResponse | None = field(
        default=None,
        metadata={"name": "Orders", "type": "Element", "message": "OrderResponse"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class RateCenterSearchAndOrderType(Message):
    """Any numbers of one rate center.

    Attributes:
        enable_lca: Whether the whole local calling area is searched.
    """

    enable_lca: bool | str | None = field(
        default=None,
        metadata={"name": "EnableLCA", "type": "Element", "codec": "bool"},
    )
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ReservationIdList(Message):
    """Reservations whose numbers are ordered."""

    reservation_id: list[str] = field(
        default_factory=list,
        metadata={"name": "ReservationId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class StateSearchAndOrderType(Message):
    """Any numbers of one state."""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeVanitySearchAndOrderType(Message):
    """Toll-free numbers that spell a word.

    Attributes:
        toll_free_vanity: Four to seven letters or digits.
    """

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    toll_free_vanity: str | None = field(
        default=None,
        metadata={"name": "TollFreeVanity", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class TollFreeWildCharSearchAndOrderType(Message):
    """Toll-free numbers by prefix.

    Attributes:
        toll_free_wild_card_pattern: Prefix filled up with asterisks, such as 85*.
    """

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    toll_free_wild_card_pattern: str | None = field(
        default=None,
        metadata={"name": "TollFreeWildCardPattern", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ZIPSearchAndOrderType(Message):
    """Any numbers of one zip code."""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
