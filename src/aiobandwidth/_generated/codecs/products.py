"""Decoders and writers of the group ``products``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    BLANKS,
    BOOLS,
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
from aiobandwidth._generated.models.products import (
    AccountProductsResponse,
    CountrySetting,
    CountrySettingDetails,
    CountrySettings,
    Product,
    ProductFeature,
    ProductFeatures,
    Products,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_PhoneNumberType = Known("PhoneNumberType")


def decode_AccountProductsResponse(node: etree._Element, depth: int) -> AccountProductsResponse:
    made = new(AccountProductsResponse)
    made.extra = made.products = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Products" and made.products is None:
            made.products = decode_Products(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_AccountProductsResponse(made: AccountProductsResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not AccountProductsResponse or made.extra is not None:
        careful(made, AccountProductsResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.products is not None:
        write_Products(made.products, parts, "Products")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CountrySetting(node: etree._Element, depth: int) -> CountrySetting:
    made = new(CountrySetting)
    made.extra = made.additional_details = made.country_code_a3 = made.phone_number_type = made.features = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CountryCodeA3" and made.country_code_a3 is None and not len(child):
            made.country_code_a3 = child.text or ""
        elif tag == "PhoneNumberType" and made.phone_number_type is None and not len(child):
            made.phone_number_type = _PhoneNumberType[child.text or ""]
        elif tag == "AdditionalDetails" and made.additional_details is None:
            made.additional_details = decode_CountrySettingDetails(child, depth)
        elif tag == "Features" and made.features is None:
            made.features = decode_ProductFeatures(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CountrySetting(made: CountrySetting, parts: list[str], name: str) -> None:
    if made.__class__ is not CountrySetting or made.extra is not None:
        careful(made, CountrySetting, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.additional_details is not None:
        write_CountrySettingDetails(made.additional_details, parts, "AdditionalDetails")
    if made.country_code_a3 is not None:
        put_text(parts, "CountryCodeA3", made.country_code_a3)
    if made.phone_number_type is not None:
        put_text(parts, "PhoneNumberType", made.phone_number_type)
    if made.features is not None:
        write_ProductFeatures(made.features, parts, "Features")
    close(parts, start, name)


def decode_CountrySettingDetails(node: etree._Element, depth: int) -> CountrySettingDetails:
    made = new(CountrySettingDetails)
    made.extra = made.comment = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Comment" and made.comment is None and not len(child):
            made.comment = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CountrySettingDetails(made: CountrySettingDetails, parts: list[str], name: str) -> None:
    if made.__class__ is not CountrySettingDetails or made.extra is not None:
        careful(made, CountrySettingDetails, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.comment is not None:
        put_text(parts, "Comment", made.comment)
    close(parts, start, name)


def decode_CountrySettings(node: etree._Element, depth: int) -> CountrySettings:
    made = new(CountrySettings)
    made.extra = None
    made.country_setting = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CountrySetting":
            made.country_setting.append(decode_CountrySetting(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CountrySettings(made: CountrySettings, parts: list[str], name: str) -> None:
    if made.__class__ is not CountrySettings or made.extra is not None:
        careful(made, CountrySettings, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for country_setting_ in plain_list(made.country_setting):
        write_CountrySetting(country_setting_, parts, "CountrySetting")
    close(parts, start, name)


def decode_Product(node: etree._Element, depth: int) -> Product:
    made = new(Product)
    made.extra = made.name = made.features = made.country_settings = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Features" and made.features is None:
            made.features = decode_ProductFeatures(child, depth)
        elif tag == "CountrySettings" and made.country_settings is None:
            made.country_settings = decode_CountrySettings(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Product(made: Product, parts: list[str], name: str) -> None:
    if made.__class__ is not Product or made.extra is not None:
        careful(made, Product, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.features is not None:
        write_ProductFeatures(made.features, parts, "Features")
    if made.country_settings is not None:
        write_CountrySettings(made.country_settings, parts, "CountrySettings")
    close(parts, start, name)


def decode_ProductFeature(node: etree._Element, depth: int) -> ProductFeature:
    made = new(ProductFeature)
    made.extra = made.feature_name = made.is_disabled = made.text = None
    if (content := node.text) is not None:
        if content.strip(BLANKS):
            made.text = content
    for child in node:
        tag = child.tag
        if tag == "FeatureName" and made.feature_name is None and not len(child):
            made.feature_name = child.text or ""
        elif tag == "IsDisabled" and made.is_disabled is None and not len(child):
            made.is_disabled = BOOLS[child.text or ""]
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ProductFeature(made: ProductFeature, parts: list[str], name: str) -> None:
    careful(made, ProductFeature, parts, name)


def decode_ProductFeatures(node: etree._Element, depth: int) -> ProductFeatures:
    made = new(ProductFeatures)
    made.extra = None
    made.feature = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Feature":
            made.feature.append(decode_ProductFeature(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ProductFeatures(made: ProductFeatures, parts: list[str], name: str) -> None:
    if made.__class__ is not ProductFeatures or made.extra is not None:
        careful(made, ProductFeatures, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for feature_ in plain_list(made.feature):
        write_ProductFeature(feature_, parts, "Feature")
    close(parts, start, name)


def decode_Products(node: etree._Element, depth: int) -> Products:
    made = new(Products)
    made.extra = None
    made.product = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Product":
            made.product.append(decode_Product(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Products(made: Products, parts: list[str], name: str) -> None:
    if made.__class__ is not Products or made.extra is not None:
        careful(made, Products, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for product_ in plain_list(made.product):
        write_Product(product_, parts, "Product")
    close(parts, start, name)
