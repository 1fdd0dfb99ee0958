"""Decoders and writers of the group ``order_lists``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
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
from aiobandwidth._generated.models.order_lists import (
    Cities,
    CityWithCount,
    LastModifiedNote,
    ListOrderIdUserIdDate,
    OrderIdUserIdDate,
    Quantity,
    RateCenterWithCount,
    RateCenters,
    ResponseSelectWrapper,
    StateWithCount,
    States,
    TelephoneDetailsReportLine,
    TelephoneDetailsReports,
    TelephoneNumberCounts,
    TierWithCount,
    Tiers,
    VendorWithCount,
    Vendors,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
    from aiobandwidth._generated.codecs import order_notes
else:
    common = Codecs("common")
    order_notes = Codecs("order_notes")

_OrderStatus = Known("OrderStatus")


def decode_Cities(node: etree._Element, depth: int) -> Cities:
    made = new(Cities)
    made.extra = None
    made.city_with_count = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CityWithCount":
            made.city_with_count.append(decode_CityWithCount(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Cities(made: Cities, parts: list[str], name: str) -> None:
    if made.__class__ is not Cities or made.extra is not None:
        careful(made, Cities, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for city_with_count_ in plain_list(made.city_with_count):
        write_CityWithCount(city_with_count_, parts, "CityWithCount")
    close(parts, start, name)


def decode_CityWithCount(node: etree._Element, depth: int) -> CityWithCount:
    made = new(CityWithCount)
    made.extra = made.city = made.count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityWithCount(made: CityWithCount, parts: list[str], name: str) -> None:
    if made.__class__ is not CityWithCount or made.extra is not None:
        careful(made, CityWithCount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    close(parts, start, name)


def decode_LastModifiedNote(node: etree._Element, depth: int) -> LastModifiedNote:
    made = new(LastModifiedNote)
    made.extra = made.note = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Note" and made.note is None:
            made.note = order_notes.decode_Note(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LastModifiedNote(made: LastModifiedNote, parts: list[str], name: str) -> None:
    if made.__class__ is not LastModifiedNote or made.extra is not None:
        careful(made, LastModifiedNote, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.note is not None:
        order_notes.write_Note(made.note, parts, "Note")
    close(parts, start, name)


def decode_ListOrderIdUserIdDate(node: etree._Element, depth: int) -> ListOrderIdUserIdDate:
    made = new(ListOrderIdUserIdDate)
    made.extra = made.total_count = made.links = None
    made.order_id_user_id_date = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        elif tag == "OrderIdUserIdDate":
            made.order_id_user_id_date.append(decode_OrderIdUserIdDate(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ListOrderIdUserIdDate(made: ListOrderIdUserIdDate, parts: list[str], name: str) -> None:
    if made.__class__ is not ListOrderIdUserIdDate or made.extra is not None:
        careful(made, ListOrderIdUserIdDate, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    for order_id_user_id_date_ in plain_list(made.order_id_user_id_date):
        write_OrderIdUserIdDate(order_id_user_id_date_, parts, "OrderIdUserIdDate")
    close(parts, start, name)


def decode_OrderIdUserIdDate(node: etree._Element, depth: int) -> OrderIdUserIdDate:
    made = new(OrderIdUserIdDate)
    made.extra = made.account_id_ = made.count_of_tns = made.customer_order_id = made.last_modified_note = None
    made.user_id = made.last_modified_date = made.order_type = made.supp_count = made.order_date = made.order_id = None
    made.order_status = made.telephone_number_details = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "accountId" and made.account_id_ is None and not len(child):
            made.account_id_ = child.text or ""
        elif tag == "CountOfTNs" and made.count_of_tns is None and not len(child):
            made.count_of_tns = INTS[child.text or ""]
        elif tag == "CustomerOrderId" and made.customer_order_id is None and not len(child):
            made.customer_order_id = child.text or ""
        elif tag == "userId" and made.user_id is None and not len(child):
            made.user_id = child.text or ""
        elif tag == "lastModifiedDate" and made.last_modified_date is None and not len(child):
            made.last_modified_date = read_datetime(child.text or "")
        elif tag == "OrderType" and made.order_type is None and not len(child):
            made.order_type = child.text or ""
        elif tag == "SuppCount" and made.supp_count is None and not len(child):
            made.supp_count = INTS[child.text or ""]
        elif tag == "OrderDate" and made.order_date is None and not len(child):
            made.order_date = read_datetime(child.text or "")
        elif tag == "orderId" and made.order_id is None and not len(child):
            made.order_id = child.text or ""
        elif tag == "OrderStatus" and made.order_status is None and not len(child):
            made.order_status = _OrderStatus[child.text or ""]
        elif tag == "LastModifiedNote" and made.last_modified_note is None:
            made.last_modified_note = decode_LastModifiedNote(child, depth)
        elif tag == "TelephoneNumberDetails" and made.telephone_number_details is None:
            made.telephone_number_details = decode_TelephoneNumberCounts(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_OrderIdUserIdDate(made: OrderIdUserIdDate, parts: list[str], name: str) -> None:
    if made.__class__ is not OrderIdUserIdDate or made.extra is not None:
        careful(made, OrderIdUserIdDate, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.account_id_ is not None:
        put_text(parts, "accountId", made.account_id_)
    if made.count_of_tns is not None:
        put_text(parts, "CountOfTNs", made.count_of_tns)
    if made.customer_order_id is not None:
        put_text(parts, "CustomerOrderId", made.customer_order_id)
    if made.last_modified_note is not None:
        write_LastModifiedNote(made.last_modified_note, parts, "LastModifiedNote")
    if made.user_id is not None:
        put_text(parts, "userId", made.user_id)
    if made.last_modified_date is not None:
        put_text(parts, "lastModifiedDate", made.last_modified_date)
    if made.order_type is not None:
        put_text(parts, "OrderType", made.order_type)
    if made.supp_count is not None:
        put_text(parts, "SuppCount", made.supp_count)
    if made.order_date is not None:
        put_text(parts, "OrderDate", made.order_date)
    if made.order_id is not None:
        put_text(parts, "orderId", made.order_id)
    if made.order_status is not None:
        put_text(parts, "OrderStatus", made.order_status)
    if made.telephone_number_details is not None:
        write_TelephoneNumberCounts(made.telephone_number_details, parts, "TelephoneNumberDetails")
    close(parts, start, name)


def decode_Quantity(node: etree._Element, depth: int) -> Quantity:
    made = new(Quantity)
    made.extra = made.count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Quantity(made: Quantity, parts: list[str], name: str) -> None:
    if made.__class__ is not Quantity or made.extra is not None:
        careful(made, Quantity, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    close(parts, start, name)


def decode_RateCenterWithCount(node: etree._Element, depth: int) -> RateCenterWithCount:
    made = new(RateCenterWithCount)
    made.extra = made.count = made.rate_center = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        elif tag == "RateCenter" and made.rate_center is None and not len(child):
            made.rate_center = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenterWithCount(made: RateCenterWithCount, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenterWithCount or made.extra is not None:
        careful(made, RateCenterWithCount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    if made.rate_center is not None:
        put_text(parts, "RateCenter", made.rate_center)
    close(parts, start, name)


def decode_RateCenters(node: etree._Element, depth: int) -> RateCenters:
    made = new(RateCenters)
    made.extra = None
    made.rate_center_with_count = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenterWithCount":
            made.rate_center_with_count.append(decode_RateCenterWithCount(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenters(made: RateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenters or made.extra is not None:
        careful(made, RateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for rate_center_with_count_ in plain_list(made.rate_center_with_count):
        write_RateCenterWithCount(rate_center_with_count_, parts, "RateCenterWithCount")
    close(parts, start, name)


def decode_ResponseSelectWrapper(node: etree._Element, depth: int) -> ResponseSelectWrapper:
    made = new(ResponseSelectWrapper)
    made.extra = made.list_order_id_user_id_date = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ListOrderIdUserIdDate" and made.list_order_id_user_id_date is None:
            made.list_order_id_user_id_date = decode_ListOrderIdUserIdDate(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ResponseSelectWrapper(made: ResponseSelectWrapper, parts: list[str], name: str) -> None:
    if made.__class__ is not ResponseSelectWrapper or made.extra is not None:
        careful(made, ResponseSelectWrapper, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.list_order_id_user_id_date is not None:
        write_ListOrderIdUserIdDate(made.list_order_id_user_id_date, parts, "ListOrderIdUserIdDate")
    close(parts, start, name)


def decode_StateWithCount(node: etree._Element, depth: int) -> StateWithCount:
    made = new(StateWithCount)
    made.extra = made.state = made.count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_StateWithCount(made: StateWithCount, parts: list[str], name: str) -> None:
    if made.__class__ is not StateWithCount or made.extra is not None:
        careful(made, StateWithCount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    close(parts, start, name)


def decode_States(node: etree._Element, depth: int) -> States:
    made = new(States)
    made.extra = None
    made.state_with_count = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "StateWithCount":
            made.state_with_count.append(decode_StateWithCount(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_States(made: States, parts: list[str], name: str) -> None:
    if made.__class__ is not States or made.extra is not None:
        careful(made, States, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for state_with_count_ in plain_list(made.state_with_count):
        write_StateWithCount(state_with_count_, parts, "StateWithCount")
    close(parts, start, name)


def decode_TelephoneDetailsReportLine(node: etree._Element, depth: int) -> TelephoneDetailsReportLine:
    made = new(TelephoneDetailsReportLine)
    made.extra = made.area_code = made.npa_nxx = made.count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "AreaCode" and made.area_code is None and not len(child):
            made.area_code = child.text or ""
        elif tag == "NPA-NXX" and made.npa_nxx is None and not len(child):
            made.npa_nxx = child.text or ""
        elif tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneDetailsReportLine(made: TelephoneDetailsReportLine, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneDetailsReportLine or made.extra is not None:
        careful(made, TelephoneDetailsReportLine, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.area_code is not None:
        put_text(parts, "AreaCode", made.area_code)
    if made.npa_nxx is not None:
        put_text(parts, "NPA-NXX", made.npa_nxx)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    close(parts, start, name)


def decode_TelephoneDetailsReports(node: etree._Element, depth: int) -> TelephoneDetailsReports:
    made = new(TelephoneDetailsReports)
    made.extra = None
    made.telephone_details_report = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TelephoneDetailsReport":
            made.telephone_details_report.append(decode_TelephoneDetailsReportLine(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneDetailsReports(made: TelephoneDetailsReports, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneDetailsReports or made.extra is not None:
        careful(made, TelephoneDetailsReports, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for telephone_details_report_ in plain_list(made.telephone_details_report):
        write_TelephoneDetailsReportLine(telephone_details_report_, parts, "TelephoneDetailsReport")
    close(parts, start, name)


def decode_TelephoneNumberCounts(node: etree._Element, depth: int) -> TelephoneNumberCounts:
    made = new(TelephoneNumberCounts)
    made.extra = made.states = made.rate_centers = made.cities = made.tiers = made.vendors = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "States" and made.states is None:
            made.states = decode_States(child, depth)
        elif tag == "RateCenters" and made.rate_centers is None:
            made.rate_centers = decode_RateCenters(child, depth)
        elif tag == "Cities" and made.cities is None:
            made.cities = decode_Cities(child, depth)
        elif tag == "Tiers" and made.tiers is None:
            made.tiers = decode_Tiers(child, depth)
        elif tag == "Vendors" and made.vendors is None:
            made.vendors = decode_Vendors(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TelephoneNumberCounts(made: TelephoneNumberCounts, parts: list[str], name: str) -> None:
    if made.__class__ is not TelephoneNumberCounts or made.extra is not None:
        careful(made, TelephoneNumberCounts, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.states is not None:
        write_States(made.states, parts, "States")
    if made.rate_centers is not None:
        write_RateCenters(made.rate_centers, parts, "RateCenters")
    if made.cities is not None:
        write_Cities(made.cities, parts, "Cities")
    if made.tiers is not None:
        write_Tiers(made.tiers, parts, "Tiers")
    if made.vendors is not None:
        write_Vendors(made.vendors, parts, "Vendors")
    close(parts, start, name)


def decode_TierWithCount(node: etree._Element, depth: int) -> TierWithCount:
    made = new(TierWithCount)
    made.extra = made.tier = made.count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Tier" and made.tier is None and not len(child):
            made.tier = child.text or ""
        elif tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TierWithCount(made: TierWithCount, parts: list[str], name: str) -> None:
    if made.__class__ is not TierWithCount or made.extra is not None:
        careful(made, TierWithCount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tier is not None:
        put_text(parts, "Tier", made.tier)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    close(parts, start, name)


def decode_Tiers(node: etree._Element, depth: int) -> Tiers:
    made = new(Tiers)
    made.extra = made.count = None
    made.tier_with_count = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        elif tag == "TierWithCount":
            made.tier_with_count.append(decode_TierWithCount(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Tiers(made: Tiers, parts: list[str], name: str) -> None:
    if made.__class__ is not Tiers or made.extra is not None:
        careful(made, Tiers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    for tier_with_count_ in plain_list(made.tier_with_count):
        write_TierWithCount(tier_with_count_, parts, "TierWithCount")
    close(parts, start, name)


def decode_VendorWithCount(node: etree._Element, depth: int) -> VendorWithCount:
    made = new(VendorWithCount)
    made.extra = made.vendor_id = made.vendor_name = made.count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "VendorId" and made.vendor_id is None and not len(child):
            made.vendor_id = child.text or ""
        elif tag == "VendorName" and made.vendor_name is None and not len(child):
            made.vendor_name = child.text or ""
        elif tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_VendorWithCount(made: VendorWithCount, parts: list[str], name: str) -> None:
    if made.__class__ is not VendorWithCount or made.extra is not None:
        careful(made, VendorWithCount, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.vendor_id is not None:
        put_text(parts, "VendorId", made.vendor_id)
    if made.vendor_name is not None:
        put_text(parts, "VendorName", made.vendor_name)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    close(parts, start, name)


def decode_Vendors(node: etree._Element, depth: int) -> Vendors:
    made = new(Vendors)
    made.extra = made.count = None
    made.vendor_with_count = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Count" and made.count is None and not len(child):
            made.count = INTS[child.text or ""]
        elif tag == "VendorWithCount":
            made.vendor_with_count.append(decode_VendorWithCount(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Vendors(made: Vendors, parts: list[str], name: str) -> None:
    if made.__class__ is not Vendors or made.extra is not None:
        careful(made, Vendors, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.count is not None:
        put_text(parts, "Count", made.count)
    for vendor_with_count_ in plain_list(made.vendor_with_count):
        write_VendorWithCount(vendor_with_count_, parts, "VendorWithCount")
    close(parts, start, name)
