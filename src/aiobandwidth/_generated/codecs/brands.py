"""Decoders and writers of the group ``brands``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.models.brands import (
    Brand,
    BrandResponse,
    BrandRevetResponse,
    BrandVetting,
    BrandVettingResponse,
    BrandVettingsResponse,
    Brands,
    BrandsResponse,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_AltBusinessIdType = Known("AltBusinessIdType")
_BrandRelationship = Known("BrandRelationship")
_BrandVertical = Known("BrandVertical")
_EntityType = Known("EntityType")
_EvpId = Known("EvpId")
_StockExchange = Known("StockExchange")
_VettingClass = Known("VettingClass")
_VettingStatus = Known("VettingStatus")


def decode_Brand(node: etree._Element, depth: int) -> Brand:
    made = new(Brand)
    made.extra = made.brand_id = made.csp_id = made.evp_id = made.vetting_class = made.vetting_id = None
    made.entity_type = made.alt_business_id = made.alt_business_id_type = made.brand_relationship = made.city = None
    made.company_name = made.country = made.display_name = made.ein = made.universal_ein = made.email = None
    made.phone = made.postal_code = made.state = made.street = made.stock_exchange = made.stock_symbol = None
    made.vertical = made.website = made.is_main = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BrandId" and made.brand_id is None and not len(child):
            made.brand_id = child.text or ""
        elif tag == "CspId" and made.csp_id is None and not len(child):
            made.csp_id = child.text or ""
        elif tag == "EvpId" and made.evp_id is None and not len(child):
            made.evp_id = child.text or ""
        elif tag == "VettingClass" and made.vetting_class is None and not len(child):
            made.vetting_class = child.text or ""
        elif tag == "VettingId" and made.vetting_id is None and not len(child):
            made.vetting_id = child.text or ""
        elif tag == "EntityType" and made.entity_type is None and not len(child):
            made.entity_type = _EntityType[child.text or ""]
        elif tag == "AltBusinessId" and made.alt_business_id is None and not len(child):
            made.alt_business_id = child.text or ""
        elif tag == "AltBusinessIdType" and made.alt_business_id_type is None and not len(child):
            made.alt_business_id_type = _AltBusinessIdType[child.text or ""]
        elif tag == "BrandRelationship" and made.brand_relationship is None and not len(child):
            made.brand_relationship = _BrandRelationship[child.text or ""]
        elif tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "CompanyName" and made.company_name is None and not len(child):
            made.company_name = child.text or ""
        elif tag == "Country" and made.country is None and not len(child):
            made.country = child.text or ""
        elif tag == "DisplayName" and made.display_name is None and not len(child):
            made.display_name = child.text or ""
        elif tag == "Ein" and made.ein is None and not len(child):
            made.ein = child.text or ""
        elif tag == "UniversalEin" and made.universal_ein is None and not len(child):
            made.universal_ein = child.text or ""
        elif tag == "Email" and made.email is None and not len(child):
            made.email = child.text or ""
        elif tag == "Phone" and made.phone is None and not len(child):
            made.phone = child.text or ""
        elif tag == "PostalCode" and made.postal_code is None and not len(child):
            made.postal_code = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "Street" and made.street is None and not len(child):
            made.street = child.text or ""
        elif tag == "StockExchange" and made.stock_exchange is None and not len(child):
            made.stock_exchange = _StockExchange[child.text or ""]
        elif tag == "StockSymbol" and made.stock_symbol is None and not len(child):
            made.stock_symbol = child.text or ""
        elif tag == "Vertical" and made.vertical is None and not len(child):
            made.vertical = _BrandVertical[child.text or ""]
        elif tag == "Website" and made.website is None and not len(child):
            made.website = child.text or ""
        elif tag == "IsMain" and made.is_main is None and not len(child):
            made.is_main = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Brand(made: Brand, parts: list[str], name: str) -> None:
    if made.__class__ is not Brand or made.extra is not None:
        careful(made, Brand, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.brand_id is not None:
        put_text(parts, "BrandId", made.brand_id)
    if made.csp_id is not None:
        put_text(parts, "CspId", made.csp_id)
    if made.evp_id is not None:
        put_text(parts, "EvpId", made.evp_id)
    if made.vetting_class is not None:
        put_text(parts, "VettingClass", made.vetting_class)
    if made.vetting_id is not None:
        put_text(parts, "VettingId", made.vetting_id)
    if made.entity_type is not None:
        put_text(parts, "EntityType", made.entity_type)
    if made.alt_business_id is not None:
        put_text(parts, "AltBusinessId", made.alt_business_id)
    if made.alt_business_id_type is not None:
        put_text(parts, "AltBusinessIdType", made.alt_business_id_type)
    if made.brand_relationship is not None:
        put_text(parts, "BrandRelationship", made.brand_relationship)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.company_name is not None:
        put_text(parts, "CompanyName", made.company_name)
    if made.country is not None:
        put_text(parts, "Country", made.country)
    if made.display_name is not None:
        put_text(parts, "DisplayName", made.display_name)
    if made.ein is not None:
        put_text(parts, "Ein", made.ein)
    if made.universal_ein is not None:
        put_text(parts, "UniversalEin", made.universal_ein)
    if made.email is not None:
        put_text(parts, "Email", made.email)
    if made.phone is not None:
        put_text(parts, "Phone", made.phone)
    if made.postal_code is not None:
        put_text(parts, "PostalCode", made.postal_code)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.street is not None:
        put_text(parts, "Street", made.street)
    if made.stock_exchange is not None:
        put_text(parts, "StockExchange", made.stock_exchange)
    if made.stock_symbol is not None:
        put_text(parts, "StockSymbol", made.stock_symbol)
    if made.vertical is not None:
        put_text(parts, "Vertical", made.vertical)
    if made.website is not None:
        put_text(parts, "Website", made.website)
    if made.is_main is not None:
        put_text(parts, "IsMain", made.is_main)
    close(parts, start, name)


def decode_BrandResponse(node: etree._Element, depth: int) -> BrandResponse:
    made = new(BrandResponse)
    made.extra = made.brand = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Brand" and made.brand is None:
            made.brand = decode_Brand(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BrandResponse(made: BrandResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BrandResponse or made.extra is not None:
        careful(made, BrandResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.brand is not None:
        write_Brand(made.brand, parts, "Brand")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_BrandRevetResponse(node: etree._Element, depth: int) -> BrandRevetResponse:
    made = new(BrandRevetResponse)
    made.extra = made.response_status = made.brand = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Brand" and made.brand is None:
            made.brand = decode_Brand(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BrandRevetResponse(made: BrandRevetResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BrandRevetResponse or made.extra is not None:
        careful(made, BrandRevetResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.brand is not None:
        write_Brand(made.brand, parts, "Brand")
    close(parts, start, name)


def decode_BrandVetting(node: etree._Element, depth: int) -> BrandVetting:
    made = new(BrandVetting)
    made.extra = made.evp_id = made.vetting_id = made.vetting_status = made.brand_id = made.vetting_class = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "EvpId" and made.evp_id is None and not len(child):
            made.evp_id = _EvpId[child.text or ""]
        elif tag == "VettingId" and made.vetting_id is None and not len(child):
            made.vetting_id = child.text or ""
        elif tag == "VettingStatus" and made.vetting_status is None and not len(child):
            made.vetting_status = _VettingStatus[child.text or ""]
        elif tag == "BrandId" and made.brand_id is None and not len(child):
            made.brand_id = child.text or ""
        elif tag == "VettingClass" and made.vetting_class is None and not len(child):
            made.vetting_class = _VettingClass[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BrandVetting(made: BrandVetting, parts: list[str], name: str) -> None:
    if made.__class__ is not BrandVetting or made.extra is not None:
        careful(made, BrandVetting, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.evp_id is not None:
        put_text(parts, "EvpId", made.evp_id)
    if made.vetting_id is not None:
        put_text(parts, "VettingId", made.vetting_id)
    if made.vetting_status is not None:
        put_text(parts, "VettingStatus", made.vetting_status)
    if made.brand_id is not None:
        put_text(parts, "BrandId", made.brand_id)
    if made.vetting_class is not None:
        put_text(parts, "VettingClass", made.vetting_class)
    close(parts, start, name)


def decode_BrandVettingResponse(node: etree._Element, depth: int) -> BrandVettingResponse:
    made = new(BrandVettingResponse)
    made.extra = made.response_status = None
    made.brand_vetting = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "BrandVetting":
            made.brand_vetting.append(decode_BrandVetting(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BrandVettingResponse(made: BrandVettingResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BrandVettingResponse or made.extra is not None:
        careful(made, BrandVettingResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    for brand_vetting_ in plain_list(made.brand_vetting):
        write_BrandVetting(brand_vetting_, parts, "BrandVetting")
    close(parts, start, name)


def decode_BrandVettingsResponse(node: etree._Element, depth: int) -> BrandVettingsResponse:
    made = new(BrandVettingsResponse)
    made.extra = made.response_status = None
    made.brand_vetting = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "BrandVetting":
            made.brand_vetting.append(decode_BrandVetting(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BrandVettingsResponse(made: BrandVettingsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BrandVettingsResponse or made.extra is not None:
        careful(made, BrandVettingsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for brand_vetting_ in plain_list(made.brand_vetting):
        write_BrandVetting(brand_vetting_, parts, "BrandVetting")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_Brands(node: etree._Element, depth: int) -> Brands:
    made = new(Brands)
    made.extra = None
    made.brand = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Brand":
            made.brand.append(decode_Brand(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Brands(made: Brands, parts: list[str], name: str) -> None:
    if made.__class__ is not Brands or made.extra is not None:
        careful(made, Brands, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for brand_ in plain_list(made.brand):
        write_Brand(brand_, parts, "Brand")
    close(parts, start, name)


def decode_BrandsResponse(node: etree._Element, depth: int) -> BrandsResponse:
    made = new(BrandsResponse)
    made.extra = made.response_status = made.brands = made.total_count = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "Brands" and made.brands is None:
            made.brands = decode_Brands(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_BrandsResponse(made: BrandsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not BrandsResponse or made.extra is not None:
        careful(made, BrandsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.brands is not None:
        write_Brands(made.brands, parts, "Brands")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    close(parts, start, name)
