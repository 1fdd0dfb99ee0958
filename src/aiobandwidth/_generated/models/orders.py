"""Messages of the group ``orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    import datetime as dt
    from aiobandwidth._generated.models.common import (
        ErrorList,
        LastModifiedNote,
        OrderStatus,
        ResponseStatus,
        TelephoneNumberCounts,
        TelephoneNumberList,
        TnAttributes,
    )


@dataclass(slots=True, kw_only=True)
class AreaCodeSearchAndOrderType(Message):
    """AreaCodeSearchAndOrderType"""

    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class CitySearchAndOrderType(Message):
    """CitySearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    city: str | None = field(default=None, metadata={"name": "City", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class CombinedSearchAndOrderType(Message):
    """CombinedSearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    ends_in: bool | str | None = field(default=None, metadata={"name": "EndsIn", "type": "Element", "codec": "bool"})
    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    local_vanity: str | None = field(default=None, metadata={"name": "LocalVanity", "type": "Element", "codec": "str"})
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


@dataclass(slots=True, kw_only=True)
class CompletedNumbers(Message):
    """CompletedNumbers"""

    telephone_number: list[TelephoneNumber] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "message": "TelephoneNumber"},
    )


@dataclass(slots=True, kw_only=True)
class ErrorResponse(Message):
    """ErrorResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class ExistingTelephoneNumberOrderType(Message):
    """ExistingTelephoneNumberOrderType"""

    telephone_number_list: TelephoneNumberList | None = field(
        default=None,
        metadata={"name": "TelephoneNumberList", "type": "Element", "message": "TelephoneNumberList"},
    )
    reservation_id_list: ReservationIdList | None = field(
        default=None,
        metadata={"name": "ReservationIdList", "type": "Element", "message": "ReservationIdList"},
    )


@dataclass(slots=True, kw_only=True)
class FailedNumbers(Message):
    """FailedNumbers"""

    full_number: list[str] = field(
        default_factory=list,
        metadata={"name": "FullNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class IrisStatus(Message):
    """IrisStatus"""

    code: str | None = field(default=None, metadata={"name": "Code", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class LATASearchAndOrderType(Message):
    """LATASearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    lata: str | None = field(
        default=None,
        metadata={"name": "Lata", "type": "Element", "codec": "str", "spellings": ("LATA",)},
    )


@dataclass(slots=True, kw_only=True)
class Links(Message):
    """Links"""

    first: str | None = field(default=None, metadata={"name": "first", "type": "Element", "codec": "str"})
    last: str | None = field(default=None, metadata={"name": "last", "type": "Element", "codec": "str"})
    next: str | None = field(default=None, metadata={"name": "next", "type": "Element", "codec": "str"})
    previous: str | None = field(default=None, metadata={"name": "previous", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class ListOrderIdUserIdDate(Message):
    """ListOrderIdUserIdDate"""

    total_count: int | str | None = field(
        default=None,
        metadata={"name": "TotalCount", "type": "Element", "codec": "int"},
    )
    links: Links | None = field(default=None, metadata={"name": "Links", "type": "Element", "message": "Links"})
    order_id_user_id_date: list[OrderIdUserIdDate] = field(
        default_factory=list,
        metadata={"name": "OrderIdUserIdDate", "type": "Element", "message": "OrderIdUserIdDate"},
    )


@dataclass(slots=True, kw_only=True)
class NPANXXSearchAndOrderType(Message):
    """NPANXXSearchAndOrderType"""

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


@dataclass(slots=True, kw_only=True)
class Note(Message):
    """Note"""

    user_id: str | None = field(default=None, metadata={"name": "UserId", "type": "Element", "codec": "str"})
    description: str | None = field(default=None, metadata={"name": "Description", "type": "Element", "codec": "str"})
    id: str | None = field(default=None, metadata={"name": "Id", "type": "Element", "codec": "str"})
    last_date_modifier: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "LastDateModifier", "type": "Element", "codec": "datetime"},
    )


@dataclass(slots=True, kw_only=True)
class NoteResponse(Message):
    """NoteResponse"""

    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True)
class Notes(Message):
    """Notes"""

    note: list[Note] = field(default_factory=list, metadata={"name": "Note", "type": "Element", "message": "Note"})


@dataclass(slots=True, kw_only=True)
class Order(Message):
    """Order"""

    customer_order_id: str | None = field(
        default=None,
        metadata={"name": "CustomerOrderId", "type": "Element", "codec": "str"},
    )
    id: str | None = field(default=None, metadata={"name": "id", "type": "Element", "codec": "str"})
    close_order: bool | str | None = field(
        default=None,
        metadata={"name": "CloseOrder", "type": "Element", "codec": "bool"},
    )
    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
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
    area_code_search_and_order_type: AreaCodeSearchAndOrderType | None = field(
        default=None,
        metadata={"name": "AreaCodeSearchAndOrderType", "type": "Element", "message": "AreaCodeSearchAndOrderType"},
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
    peer_id: str | None = field(default=None, metadata={"name": "PeerId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class OrderHistory(Message):
    """OrderHistory"""

    order_date: dt.datetime | str | None = field(
        default=None,
        metadata={"name": "OrderDate", "type": "Element", "codec": "datetime"},
    )
    note: str | None = field(default=None, metadata={"name": "Note", "type": "Element", "codec": "str"})
    author: str | None = field(default=None, metadata={"name": "Author", "type": "Element", "codec": "str"})
    status: str | None = field(default=None, metadata={"name": "Status", "type": "Element", "codec": "str"})
    difference: str | None = field(default=None, metadata={"name": "Difference", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class OrderHistoryWrapper(Message):
    """OrderHistoryWrapper"""

    iris_status: IrisStatus | None = field(
        default=None,
        metadata={"name": "IrisStatus", "type": "Element", "message": "IrisStatus"},
    )
    order_history: list[OrderHistory] = field(
        default_factory=list,
        metadata={"name": "OrderHistory", "type": "Element", "message": "OrderHistory"},
    )


@dataclass(slots=True, kw_only=True)
class OrderIdUserIdDate(Message):
    """OrderIdUserIdDate"""

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
    user_id: str | None = field(default=None, metadata={"name": "userId", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class OrderResponse(Message):
    """OrderResponse"""

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


@dataclass(slots=True, kw_only=True)
class RateCenterSearchAndOrderType(Message):
    """RateCenterSearchAndOrderType"""

    enable_lca: bool | str | None = field(
        default=None,
        metadata={"name": "EnableLCA", "type": "Element", "codec": "bool"},
    )
    rate_center: str | None = field(default=None, metadata={"name": "RateCenter", "type": "Element", "codec": "str"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})
    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class ReservationIdList(Message):
    """ReservationIdList"""

    reservation_id: list[str] = field(
        default_factory=list,
        metadata={"name": "ReservationId", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class ResponseSelectWrapper(Message):
    """ResponseSelectWrapper"""

    list_order_id_user_id_date: ListOrderIdUserIdDate | None = field(
        default=None,
        metadata={"name": "ListOrderIdUserIdDate", "type": "Element", "message": "ListOrderIdUserIdDate"},
    )


@dataclass(slots=True, kw_only=True)
class StateSearchAndOrderType(Message):
    """StateSearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    state: str | None = field(default=None, metadata={"name": "State", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class TelephoneDetailsReport(Message):
    """TelephoneDetailsReport"""

    area_code: str | None = field(default=None, metadata={"name": "AreaCode", "type": "Element", "codec": "str"})
    npa_nxx: str | None = field(default=None, metadata={"name": "NPA-NXX", "type": "Element", "codec": "str"})
    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})


@dataclass(slots=True, kw_only=True)
class TelephoneDetailsReports(Message):
    """TelephoneDetailsReports"""

    telephone_details_report: list[TelephoneDetailsReport] = field(
        default_factory=list,
        metadata={"name": "TelephoneDetailsReport", "type": "Element", "message": "TelephoneDetailsReport"},
    )


@dataclass(slots=True, kw_only=True)
class TelephoneNumber(Message):
    """TelephoneNumber"""

    full_number: str | None = field(default=None, metadata={"name": "FullNumber", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True)
class TelephoneNumbers(Message):
    """TelephoneNumbers"""

    count: int | str | None = field(default=None, metadata={"name": "Count", "type": "Element", "codec": "int"})
    tn: list[str] = field(default_factory=list, metadata={"name": "Tn", "type": "Element", "codec": "str"})
    telephone_number: list[str] = field(
        default_factory=list,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TollFreeVanitySearchAndOrderType(Message):
    """TollFreeVanitySearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    toll_free_vanity: str | None = field(
        default=None,
        metadata={"name": "TollFreeVanity", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class TollFreeWildCharSearchAndOrderType(Message):
    """TollFreeWildCharSearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    toll_free_wild_card_pattern: str | None = field(
        default=None,
        metadata={"name": "TollFreeWildCardPattern", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True)
class ZIPSearchAndOrderType(Message):
    """ZIPSearchAndOrderType"""

    quantity: int | str | None = field(default=None, metadata={"name": "Quantity", "type": "Element", "codec": "int"})
    zip: str | None = field(default=None, metadata={"name": "Zip", "type": "Element", "codec": "str"})
