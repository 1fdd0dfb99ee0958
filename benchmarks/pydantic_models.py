"""Number details with pydantic-xml."""

from pydantic_xml import BaseXmlModel, element


class Detail(BaseXmlModel, tag="TelephoneNumberDetail", search_mode="unordered"):
    city: str | None = element(tag="City", default=None)
    lata: str | None = element(tag="LATA", default=None)
    rate_center: str | None = element(tag="RateCenter", default=None)
    state: str | None = element(tag="State", default=None)
    full_number: str | None = element(tag="FullNumber", default=None)
    tier: str | None = element(tag="Tier", default=None)
    vendor_id: str | None = element(tag="VendorId", default=None)
    vendor_name: str | None = element(tag="VendorName", default=None)


class Details(BaseXmlModel, tag="TelephoneNumberDetailList"):
    rows: list[Detail] = element(tag="TelephoneNumberDetail")


class Result(BaseXmlModel, tag="SearchResult", search_mode="unordered"):
    count: int = element(tag="ResultCount")
    details: Details = element(tag="TelephoneNumberDetailList")
