"""Messages of the group ``products``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus
    from aiobandwidth._generated.models.coverage import PhoneNumberType


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class AccountProductsResponse(Message):
    """Reply with the products of the account."""

    products: Products | None = field(
        default=None,
        metadata={"name": "Products", "type": "Element", "message": "Products"},
    )
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CountrySetting(Message):
    """What a product offers in one country for one type of number."""

    additional_details: CountrySettingDetails | None = field(
        default=None,
        metadata={"name": "AdditionalDetails", "type": "Element", "message": "CountrySettingDetails"},
    )
    country_code_a3: str | None = field(
        default=None,
        metadata={"name": "CountryCodeA3", "type": "Element", "codec": "str"},
    )
    phone_number_type: PhoneNumberType | str | None = field(
        default=None,
        metadata={"name": "PhoneNumberType", "type": "Element", "enum": "PhoneNumberType"},
    )
    features: ProductFeatures | None = field(
        default=None,
        metadata={"name": "Features", "type": "Element", "message": "ProductFeatures"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CountrySettingDetails(Message):
    """Remarks on a product in one country."""

    comment: str | None = field(default=None, metadata={"name": "Comment", "type": "Element", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class CountrySettings(Message):
    """Countries of a product."""

    country_setting: list[CountrySetting] = field(
        default_factory=list,
        metadata={"name": "CountrySetting", "type": "Element", "message": "CountrySetting"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Product(Message):
    """Product, with its features and countries."""

    name: str | None = field(default=None, metadata={"name": "Name", "type": "Element", "codec": "str"})
    features: ProductFeatures | None = field(
        default=None,
        metadata={"name": "Features", "type": "Element", "message": "ProductFeatures"},
    )
    country_settings: CountrySettings | None = field(
        default=None,
        metadata={"name": "CountrySettings", "type": "Element", "message": "CountrySettings"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ProductFeature(Message):
    """Feature of a product: its name as text, or with a switch."""

    feature_name: str | None = field(default=None, metadata={"name": "FeatureName", "type": "Element", "codec": "str"})
    is_disabled: bool | str | None = field(
        default=None,
        metadata={"name": "IsDisabled", "type": "Element", "codec": "bool"},
    )
    text: str | None = field(default=None, metadata={"name": "#text", "type": "Text", "codec": "str"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class ProductFeatures(Message):
    """Features of a product."""

    feature: list[ProductFeature] = field(
        default_factory=list,
        metadata={"name": "Feature", "type": "Element", "message": "ProductFeature"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Products(Message):
    """Products of an account or SIP peer."""

    product: list[Product] = field(
        default_factory=list,
        metadata={"name": "Product", "type": "Element", "message": "Product"},
    )
