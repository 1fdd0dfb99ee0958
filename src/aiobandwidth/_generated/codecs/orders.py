"""Decoders and writers of the group ``orders``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BOOLS,
    INTS,
    Codecs,
    Known,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
    read_date,
    read_datetime,
)
from aiobandwidth._generated.models.orders import (
    AreaCodeSearchAndOrderType,
    CitySearchAndOrderType,
    CombinedSearchAndOrderType,
    CompletedNumbers,
    ExistingTelephoneNumberOrderType,
    FailedNumbers,
    LATASearchAndOrderType,
    NPANXXSearchAndOrderType,
    Order,
    OrderResponse,
    RateCenterSearchAndOrderType,
    ReservationIdList,
    StateSearchAndOrderType,
    TollFreeVanitySearchAndOrderType,
    TollFreeWildCharSearchAndOrderType,
    ZIPSearchAndOrderType,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_OrderStatus = Known("OrderStatus")


def decode_AreaCodeSearchAndOrderType(node: etree._Element, depth: int) -> AreaCodeSearchAndOrderType:
    made = new(AreaCodeSearchAndOrderType)
    made.extra = made.area_code = made.quantity = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AreaCode" and made.area_code is None and not len(child):
            made.area_code = child.text or ""
        elif tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AreaCodeSearchAndOrderType(made: AreaCodeSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not AreaCodeSearchAndOrderType or made.extra is not None:
        careful(made, AreaCodeSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.area_code is not None:
        put_text(parts, "AreaCode", made.area_code)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    close(parts, start, name)


def decode_CitySearchAndOrderType(node: etree._Element, depth: int) -> CitySearchAndOrderType:
    made = new(CitySearchAndOrderType)
    made.extra = made.quantity = made.city = made.state = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CitySearchAndOrderType(made: CitySearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not CitySearchAndOrderType or made.extra is not None:
        careful(made, CitySearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.state is not None:
        put_text(parts, "State", made.state)
    close(parts, start, name)


def decode_CombinedSearchAndOrderType(node: etree._Element, depth: int) -> CombinedSearchAndOrderType:
    made = new(CombinedSearchAndOrderType)
    made.extra = made.area_code = made.local_vanity = made.quantity = made.ends_in = made.rate_center = None
    made.state = made.npa_nxx = made.npa_nxx_x = made.lata = made.city = made.zip = made.enable_lca = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AreaCode" and made.area_code is None and not len(child):
            made.area_code = child.text or ""
        elif tag == "LocalVanity" and made.local_vanity is None and not len(child):
            made.local_vanity = child.text or ""
        elif tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "EndsIn" and made.ends_in is None and not len(child):
            made.ends_in = BOOLS[child.text or ""]
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "NpaNxx" and made.npa_nxx is None and not len(child):
            made.npa_nxx = child.text or ""
        elif tag == "NpaNxxX" and made.npa_nxx_x is None and not len(child):
            made.npa_nxx_x = child.text or ""
        elif tag == "Lata" and made.lata is None and not len(child):
            made.lata = child.text or ""
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "Zip" and made.zip is None and not len(child):
            made.zip = child.text or ""
        elif tag == "EnableLCA" and made.enable_lca is None and not len(child):
            made.enable_lca = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CombinedSearchAndOrderType(made: CombinedSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not CombinedSearchAndOrderType or made.extra is not None:
        careful(made, CombinedSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.area_code is not None:
        put_text(parts, "AreaCode", made.area_code)
    if made.local_vanity is not None:
        put_text(parts, "LocalVanity", made.local_vanity)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.ends_in is not None:
        put_text(parts, "EndsIn", made.ends_in)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.npa_nxx is not None:
        put_text(parts, "NpaNxx", made.npa_nxx)
    if made.npa_nxx_x is not None:
        put_text(parts, "NpaNxxX", made.npa_nxx_x)
    if made.lata is not None:
        put_text(parts, "Lata", made.lata)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.zip is not None:
        put_text(parts, "Zip", made.zip)
    if made.enable_lca is not None:
        put_text(parts, "EnableLCA", made.enable_lca)
    close(parts, start, name)


def decode_CompletedNumbers(node: etree._Element, depth: int) -> CompletedNumbers:
    made = new(CompletedNumbers)
    made.extra = None
    made.telephone_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumber":
            made.telephone_number.append(common.decode_TelephoneNumber(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CompletedNumbers(made: CompletedNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not CompletedNumbers or made.extra is not None:
        careful(made, CompletedNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_number_ in plain_list(made.telephone_number):
        common.write_TelephoneNumber(telephone_number_, parts, "TelephoneNumber")
    close(parts, start, name)


def decode_ExistingTelephoneNumberOrderType(node: etree._Element, depth: int) -> ExistingTelephoneNumberOrderType:
    made = new(ExistingTelephoneNumberOrderType)
    made.extra = made.telephone_number_list = made.reservation_id_list = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneNumberList" and made.telephone_number_list is None:
            made.telephone_number_list = common.decode_TelephoneNumberList(child, depth)
        elif tag == "ReservationIdList" and made.reservation_id_list is None:
            made.reservation_id_list = decode_ReservationIdList(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ExistingTelephoneNumberOrderType(made: ExistingTelephoneNumberOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not ExistingTelephoneNumberOrderType or made.extra is not None:
        careful(made, ExistingTelephoneNumberOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.telephone_number_list is not None:
        common.write_TelephoneNumberList(made.telephone_number_list, parts, "TelephoneNumberList")
    if made.reservation_id_list is not None:
        write_ReservationIdList(made.reservation_id_list, parts, "ReservationIdList")
    close(parts, start, name)


def decode_FailedNumbers(node: etree._Element, depth: int) -> FailedNumbers:
    made = new(FailedNumbers)
    made.extra = None
    made.full_number = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "FullNumber" and not len(child):
            made.full_number.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_FailedNumbers(made: FailedNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not FailedNumbers or made.extra is not None:
        careful(made, FailedNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.full_number:
        put_texts(parts, "FullNumber", made.full_number)
    close(parts, start, name)


def decode_LATASearchAndOrderType(node: etree._Element, depth: int) -> LATASearchAndOrderType:
    made = new(LATASearchAndOrderType)
    made.extra = made.quantity = made.lata = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "Lata" and made.lata is None and not len(child):
            made.lata = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LATASearchAndOrderType(made: LATASearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not LATASearchAndOrderType or made.extra is not None:
        careful(made, LATASearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.lata is not None:
        put_text(parts, "Lata", made.lata)
    close(parts, start, name)


def decode_NPANXXSearchAndOrderType(node: etree._Element, depth: int) -> NPANXXSearchAndOrderType:
    made = new(NPANXXSearchAndOrderType)
    made.extra = made.npa_nxx = made.enable_tn_detail = made.enable_lca = made.quantity = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "NpaNxx" and made.npa_nxx is None and not len(child):
            made.npa_nxx = child.text or ""
        elif tag == "EnableTNDetail" and made.enable_tn_detail is None and not len(child):
            made.enable_tn_detail = BOOLS[child.text or ""]
        elif tag == "EnableLCA" and made.enable_lca is None and not len(child):
            made.enable_lca = BOOLS[child.text or ""]
        elif tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NPANXXSearchAndOrderType(made: NPANXXSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not NPANXXSearchAndOrderType or made.extra is not None:
        careful(made, NPANXXSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.npa_nxx is not None:
        put_text(parts, "NpaNxx", made.npa_nxx)
    if made.enable_tn_detail is not None:
        put_text(parts, "EnableTNDetail", made.enable_tn_detail)
    if made.enable_lca is not None:
        put_text(parts, "EnableLCA", made.enable_lca)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    close(parts, start, name)


def decode_Order(node: etree._Element, depth: int) -> Order:
    made = new(Order)
    made.extra = made.customer_order_id = made.id = made.name = made.close_order = made.order_create_date = None
    made.existing_telephone_number_order_type = made.back_order_requested = None
    made.toll_free_vanity_search_and_order_type = made.state_search_and_order_type = None
    made.lata_search_and_order_type = made.toll_free_wild_char_search_and_order_type = None
    made.zip_search_and_order_type = made.rate_center_search_and_order_type = made.city_search_and_order_type = None
    made.npa_nxx_search_and_order_type = made.combined_search_and_order_type = None
    made.area_code_search_and_order_type = made.peer_id = made.tn_attributes = made.partial_allowed = None
    made.site_id = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "CloseOrder" and made.close_order is None and not len(child):
            made.close_order = BOOLS[child.text or ""]
        elif tag == "OrderCreateDate" and made.order_create_date is None and not len(child):
            made.order_create_date = read_datetime(child.text or "")
        elif tag == "BackOrderRequested" and made.back_order_requested is None and not len(child):
            made.back_order_requested = BOOLS[child.text or ""]
        elif tag == "PeerId" and made.peer_id is None and not len(child):
            made.peer_id = child.text or ""
        elif tag == "PartialAllowed" and made.partial_allowed is None and not len(child):
            made.partial_allowed = BOOLS[child.text or ""]
        elif tag == "SiteId" and made.site_id is None and not len(child):
            made.site_id = child.text or ""
        elif tag == "ExistingTelephoneNumberOrderType" and made.existing_telephone_number_order_type is None:
            made.existing_telephone_number_order_type = decode_ExistingTelephoneNumberOrderType(child, depth)
        elif tag == "TollFreeVanitySearchAndOrderType" and made.toll_free_vanity_search_and_order_type is None:
            made.toll_free_vanity_search_and_order_type = decode_TollFreeVanitySearchAndOrderType(child, depth)
        elif tag == "StateSearchAndOrderType" and made.state_search_and_order_type is None:
            made.state_search_and_order_type = decode_StateSearchAndOrderType(child, depth)
        elif tag == "LATASearchAndOrderType" and made.lata_search_and_order_type is None:
            made.lata_search_and_order_type = decode_LATASearchAndOrderType(child, depth)
        elif tag == "TollFreeWildCharSearchAndOrderType" and made.toll_free_wild_char_search_and_order_type is None:
            made.toll_free_wild_char_search_and_order_type = decode_TollFreeWildCharSearchAndOrderType(child, depth)
        elif tag == "ZIPSearchAndOrderType" and made.zip_search_and_order_type is None:
            made.zip_search_and_order_type = decode_ZIPSearchAndOrderType(child, depth)
        elif tag == "RateCenterSearchAndOrderType" and made.rate_center_search_and_order_type is None:
            made.rate_center_search_and_order_type = decode_RateCenterSearchAndOrderType(child, depth)
        elif tag == "CitySearchAndOrderType" and made.city_search_and_order_type is None:
            made.city_search_and_order_type = decode_CitySearchAndOrderType(child, depth)
        elif tag == "NPANXXSearchAndOrderType" and made.npa_nxx_search_and_order_type is None:
            made.npa_nxx_search_and_order_type = decode_NPANXXSearchAndOrderType(child, depth)
        elif tag == "CombinedSearchAndOrderType" and made.combined_search_and_order_type is None:
            made.combined_search_and_order_type = decode_CombinedSearchAndOrderType(child, depth)
        elif tag == "AreaCodeSearchAndOrderType" and made.area_code_search_and_order_type is None:
            made.area_code_search_and_order_type = decode_AreaCodeSearchAndOrderType(child, depth)
        elif tag == "TnAttributes" and made.tn_attributes is None:
            made.tn_attributes = common.decode_TnAttributes(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Order(made: Order, parts: list[str], name: str) -> None:
    if made.__class__ is not Order or made.extra is not None:
        careful(made, Order, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.id is not None:
        put_text(parts, "id", made.id)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.close_order is not None:
        put_text(parts, "CloseOrder", made.close_order)
    if made.order_create_date is not None:
        put_text(parts, "OrderCreateDate", made.order_create_date)
    if made.existing_telephone_number_order_type is not None:
        write_ExistingTelephoneNumberOrderType(made.existing_telephone_number_order_type, parts, "ExistingTelephoneNumberOrderType")
    if made.back_order_requested is not None:
        put_text(parts, "BackOrderRequested", made.back_order_requested)
    if made.toll_free_vanity_search_and_order_type is not None:
        write_TollFreeVanitySearchAndOrderType(made.toll_free_vanity_search_and_order_type, parts, "TollFreeVanitySearchAndOrderType")
    if made.state_search_and_order_type is not None:
        write_StateSearchAndOrderType(made.state_search_and_order_type, parts, "StateSearchAndOrderType")
    if made.lata_search_and_order_type is not None:
        write_LATASearchAndOrderType(made.lata_search_and_order_type, parts, "LATASearchAndOrderType")
    if made.toll_free_wild_char_search_and_order_type is not None:
        write_TollFreeWildCharSearchAndOrderType(made.toll_free_wild_char_search_and_order_type, parts, "TollFreeWildCharSearchAndOrderType")
    if made.zip_search_and_order_type is not None:
        write_ZIPSearchAndOrderType(made.zip_search_and_order_type, parts, "ZIPSearchAndOrderType")
    if made.rate_center_search_and_order_type is not None:
        write_RateCenterSearchAndOrderType(made.rate_center_search_and_order_type, parts, "RateCenterSearchAndOrderType")
    if made.city_search_and_order_type is not None:
        write_CitySearchAndOrderType(made.city_search_and_order_type, parts, "CitySearchAndOrderType")
    if made.npa_nxx_search_and_order_type is not None:
        write_NPANXXSearchAndOrderType(made.npa_nxx_search_and_order_type, parts, "NPANXXSearchAndOrderType")
    if made.combined_search_and_order_type is not None:
        write_CombinedSearchAndOrderType(made.combined_search_and_order_type, parts, "CombinedSearchAndOrderType")
    if made.area_code_search_and_order_type is not None:
        write_AreaCodeSearchAndOrderType(made.area_code_search_and_order_type, parts, "AreaCodeSearchAndOrderType")
    if made.peer_id is not None:
        put_text(parts, "PeerId", made.peer_id)
    if made.tn_attributes is not None:
        common.write_TnAttributes(made.tn_attributes, parts, "TnAttributes")
    if made.partial_allowed is not None:
        put_text(parts, "PartialAllowed", made.partial_allowed)
    if made.site_id is not None:
        put_text(parts, "SiteId", made.site_id)
    close(parts, start, name)


def decode_OrderResponse(node: etree._Element, depth: int) -> OrderResponse:
    made = new(OrderResponse)
    made.extra = made.error_list = made.completed_quantity = made.created_by_user = made.last_modified_date = None
    made.order_complete_date = made.order = made.order_status = made.summary = made.completed_numbers = None
    made.failed_numbers = made.failed_quantity = made.pending_quantity = made.orders = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CompletedQuantity" and made.completed_quantity is None and not len(child):
            made.completed_quantity = INTS[child.text or ""]
        elif tag == "CreatedByUser" and made.created_by_user is None and not len(child):
            made.created_by_user = child.text or ""
        elif tag == "LastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderCompleteDate" and made.order_complete_date is None and not len(child):
            made.order_complete_date = read_datetime(child.text or "")
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "Summary" and made.summary is None and not len(child):
            made.summary = child.text or ""
        elif tag == "FailedQuantity" and made.failed_quantity is None and not len(child):
            made.failed_quantity = INTS[child.text or ""]
        elif tag == "PendingQuantity" and made.pending_quantity is None and not len(child):
            made.pending_quantity = INTS[child.text or ""]
        elif tag == "ErrorList" and made.error_list is None:
            made.error_list = common.decode_ErrorList(child, depth)
        elif tag == "Order" and made.order is None:
            made.order = decode_Order(child, depth)
        elif tag == "CompletedNumbers" and made.completed_numbers is None:
            made.completed_numbers = decode_CompletedNumbers(child, depth)
        elif tag == "FailedNumbers" and made.failed_numbers is None:
            made.failed_numbers = decode_FailedNumbers(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OrderResponse(made: OrderResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not OrderResponse or made.extra is not None:
        careful(made, OrderResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.error_list is not None:
        common.write_ErrorList(made.error_list, parts, "ErrorList")
    if made.completed_quantity is not None:
        put_text(parts, "CompletedQuantity", made.completed_quantity)
    if made.created_by_user is not None:
        put_text(parts, "CreatedByUser", made.created_by_user)
    if made.last_modified_date is not None:
        put_text(parts, "LastModifiedDate", made.last_modified_date)
    if made.order_complete_date is not None:
        put_text(parts, "OrderCompleteDate", made.order_complete_date)
    if made.order is not None:
        write_Order(made.order, parts, "Order")
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.summary is not None:
        put_text(parts, "Summary", made.summary)
    if made.completed_numbers is not None:
        write_CompletedNumbers(made.completed_numbers, parts, "CompletedNumbers")
    if made.failed_numbers is not None:
        write_FailedNumbers(made.failed_numbers, parts, "FailedNumbers")
    if made.failed_quantity is not None:
        put_text(parts, "FailedQuantity", made.failed_quantity)
    if made.pending_quantity is not None:
        put_text(parts, "PendingQuantity", made.pending_quantity)
    if made.orders is not None:
        write_OrderResponse(made.orders, parts, "Orders")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_RateCenterSearchAndOrderType(node: etree._Element, depth: int) -> RateCenterSearchAndOrderType:
    made = new(RateCenterSearchAndOrderType)
    made.extra = made.enable_lca = made.rate_center = made.state = made.quantity = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EnableLCA" and made.enable_lca is None and not len(child):
            made.enable_lca = BOOLS[child.text or ""]
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenterSearchAndOrderType(made: RateCenterSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenterSearchAndOrderType or made.extra is not None:
        careful(made, RateCenterSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.enable_lca is not None:
        put_text(parts, "EnableLCA", made.enable_lca)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    close(parts, start, name)


def decode_ReservationIdList(node: etree._Element, depth: int) -> ReservationIdList:
    made = new(ReservationIdList)
    made.extra = None
    made.reservation_id = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ReservationId" and not len(child):
            made.reservation_id.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ReservationIdList(made: ReservationIdList, parts: list[str], name: str) -> None:
    if made.__class__ is not ReservationIdList or made.extra is not None:
        careful(made, ReservationIdList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.reservation_id:
        put_texts(parts, "ReservationId", made.reservation_id)
    close(parts, start, name)


def decode_StateSearchAndOrderType(node: etree._Element, depth: int) -> StateSearchAndOrderType:
    made = new(StateSearchAndOrderType)
    made.extra = made.quantity = made.state = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_StateSearchAndOrderType(made: StateSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not StateSearchAndOrderType or made.extra is not None:
        careful(made, StateSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.state is not None:
        put_text(parts, "State", made.state)
    close(parts, start, name)


def decode_TollFreeVanitySearchAndOrderType(node: etree._Element, depth: int) -> TollFreeVanitySearchAndOrderType:
    made = new(TollFreeVanitySearchAndOrderType)
    made.extra = made.quantity = made.toll_free_vanity = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "TollFreeVanity" and made.toll_free_vanity is None and not len(child):
            made.toll_free_vanity = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeVanitySearchAndOrderType(made: TollFreeVanitySearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeVanitySearchAndOrderType or made.extra is not None:
        careful(made, TollFreeVanitySearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.toll_free_vanity is not None:
        put_text(parts, "TollFreeVanity", made.toll_free_vanity)
    close(parts, start, name)


def decode_TollFreeWildCharSearchAndOrderType(node: etree._Element, depth: int) -> TollFreeWildCharSearchAndOrderType:
    made = new(TollFreeWildCharSearchAndOrderType)
    made.extra = made.quantity = made.toll_free_wild_card_pattern = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "TollFreeWildCardPattern" and made.toll_free_wild_card_pattern is None and not len(child):
            made.toll_free_wild_card_pattern = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TollFreeWildCharSearchAndOrderType(made: TollFreeWildCharSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not TollFreeWildCharSearchAndOrderType or made.extra is not None:
        careful(made, TollFreeWildCharSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.toll_free_wild_card_pattern is not None:
        put_text(parts, "TollFreeWildCardPattern", made.toll_free_wild_card_pattern)
    close(parts, start, name)


def decode_ZIPSearchAndOrderType(node: etree._Element, depth: int) -> ZIPSearchAndOrderType:
    made = new(ZIPSearchAndOrderType)
    made.extra = made.quantity = made.zip = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Quantity" and made.quantity is None and not len(child):
            made.quantity = INTS[child.text or ""]
        elif tag == "Zip" and made.zip is None and not len(child):
            made.zip = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ZIPSearchAndOrderType(made: ZIPSearchAndOrderType, parts: list[str], name: str) -> None:
    if made.__class__ is not ZIPSearchAndOrderType or made.extra is not None:
        careful(made, ZIPSearchAndOrderType, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.quantity is not None:
        put_text(parts, "Quantity", made.quantity)
    if made.zip is not None:
        put_text(parts, "Zip", made.zip)
    close(parts, start, name)
