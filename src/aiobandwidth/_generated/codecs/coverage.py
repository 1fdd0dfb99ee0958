"""Decoders and writers of the group ``coverage``. Generated from schemas/; do not edit."""

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
)
from aiobandwidth._generated.models.coverage import (
    City,
    CityList,
    CityNames,
    CityResponse,
    CountryCoverage,
    CountryCoverageResponse,
    CountryCoverages,
    CoverageRegion,
    CoverageRegions,
    CoveredRateCenter,
    CoveredRateCenterResponse,
    CoveredRateCenters,
    LocalRateCenters,
    NpaNxxXs,
    Npas,
    RateCenter,
    RateCenterList,
    RateCenterResponse,
    TierNumbers,
    ZipCodes,
)

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")

_PhoneNumberType = Known("PhoneNumberType")


def decode_City(node: etree._Element, depth: int) -> City:
    made = new(City)
    made.extra = made.rc_abbreviation = made.available_telephone_number_count = made.name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RcAbbreviation" and made.rc_abbreviation is None and not len(child):
            made.rc_abbreviation = child.text or ""
        elif tag == "AvailableTelephoneNumberCount" and made.available_telephone_number_count is None and not len(child):
            made.available_telephone_number_count = INTS[child.text or ""]
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_City(made: City, parts: list[str], name: str) -> None:
    if made.__class__ is not City or made.extra is not None:
        careful(made, City, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.rc_abbreviation is not None:
        put_text(parts, "RcAbbreviation", made.rc_abbreviation)
    if made.available_telephone_number_count is not None:
        put_text(parts, "AvailableTelephoneNumberCount", made.available_telephone_number_count)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    close(parts, start, name)


def decode_CityList(node: etree._Element, depth: int) -> CityList:
    made = new(CityList)
    made.extra = None
    made.city = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City":
            made.city.append(decode_City(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityList(made: CityList, parts: list[str], name: str) -> None:
    if made.__class__ is not CityList or made.extra is not None:
        careful(made, CityList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for city_ in plain_list(made.city):
        write_City(city_, parts, "City")
    close(parts, start, name)


def decode_CityNames(node: etree._Element, depth: int) -> CityNames:
    made = new(CityNames)
    made.extra = None
    made.city = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and not len(child):
            made.city.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityNames(made: CityNames, parts: list[str], name: str) -> None:
    if made.__class__ is not CityNames or made.extra is not None:
        careful(made, CityNames, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city:
        put_texts(parts, "City", made.city)
    close(parts, start, name)


def decode_CityResponse(node: etree._Element, depth: int) -> CityResponse:
    made = new(CityResponse)
    made.extra = made.result_count = made.cities = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResultCount" and made.result_count is None and not len(child):
            made.result_count = INTS[child.text or ""]
        elif tag == "Cities" and made.cities is None:
            made.cities = decode_CityList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CityResponse(made: CityResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CityResponse or made.extra is not None:
        careful(made, CityResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.result_count is not None:
        put_text(parts, "ResultCount", made.result_count)
    if made.cities is not None:
        write_CityList(made.cities, parts, "Cities")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CountryCoverage(node: etree._Element, depth: int) -> CountryCoverage:
    made = new(CountryCoverage)
    made.extra = made.country_code_a3 = made.phone_number_type = made.regions = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CountryCodeA3" and made.country_code_a3 is None and not len(child):
            made.country_code_a3 = child.text or ""
        elif tag == "PhoneNumberType" and made.phone_number_type is None and not len(child):
            made.phone_number_type = _PhoneNumberType[child.text or ""]
        elif tag == "Regions" and made.regions is None:
            made.regions = decode_CoverageRegions(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CountryCoverage(made: CountryCoverage, parts: list[str], name: str) -> None:
    if made.__class__ is not CountryCoverage or made.extra is not None:
        careful(made, CountryCoverage, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.country_code_a3 is not None:
        put_text(parts, "CountryCodeA3", made.country_code_a3)
    if made.phone_number_type is not None:
        put_text(parts, "PhoneNumberType", made.phone_number_type)
    if made.regions is not None:
        write_CoverageRegions(made.regions, parts, "Regions")
    close(parts, start, name)


def decode_CountryCoverageResponse(node: etree._Element, depth: int) -> CountryCoverageResponse:
    made = new(CountryCoverageResponse)
    made.extra = made.response_status = made.country_coverages = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "CountryCoverages" and made.country_coverages is None:
            made.country_coverages = decode_CountryCoverages(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CountryCoverageResponse(made: CountryCoverageResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CountryCoverageResponse or made.extra is not None:
        careful(made, CountryCoverageResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.country_coverages is not None:
        write_CountryCoverages(made.country_coverages, parts, "CountryCoverages")
    close(parts, start, name)


def decode_CountryCoverages(node: etree._Element, depth: int) -> CountryCoverages:
    made = new(CountryCoverages)
    made.extra = None
    made.country_coverage = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CountryCoverage":
            made.country_coverage.append(decode_CountryCoverage(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CountryCoverages(made: CountryCoverages, parts: list[str], name: str) -> None:
    if made.__class__ is not CountryCoverages or made.extra is not None:
        careful(made, CountryCoverages, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for country_coverage_ in plain_list(made.country_coverage):
        write_CountryCoverage(country_coverage_, parts, "CountryCoverage")
    close(parts, start, name)


def decode_CoverageRegion(node: etree._Element, depth: int) -> CoverageRegion:
    made = new(CoverageRegion)
    made.extra = made.city = made.area_code = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "City" and made.city is None and not len(child):
            made.city = child.text or ""
        elif tag == "AreaCode" and made.area_code is None and not len(child):
            made.area_code = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CoverageRegion(made: CoverageRegion, parts: list[str], name: str) -> None:
    if made.__class__ is not CoverageRegion or made.extra is not None:
        careful(made, CoverageRegion, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.city is not None:
        put_text(parts, "City", made.city)
    if made.area_code is not None:
        put_text(parts, "AreaCode", made.area_code)
    close(parts, start, name)


def decode_CoverageRegions(node: etree._Element, depth: int) -> CoverageRegions:
    made = new(CoverageRegions)
    made.extra = None
    made.region = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Region":
            made.region.append(decode_CoverageRegion(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CoverageRegions(made: CoverageRegions, parts: list[str], name: str) -> None:
    if made.__class__ is not CoverageRegions or made.extra is not None:
        careful(made, CoverageRegions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for region_ in plain_list(made.region):
        write_CoverageRegion(region_, parts, "Region")
    close(parts, start, name)


def decode_CoveredRateCenter(node: etree._Element, depth: int) -> CoveredRateCenter:
    made = new(CoveredRateCenter)
    made.extra = made.name = made.abbreviation = made.state = made.lata = made.available_number_count = None
    made.limited_available_number_count = made.zip_codes = made.cities = made.tiers = made.npa_nxx_xs = made.npas = None
    made.id = made.local_rate_centers = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        elif tag == "Abbreviation" and made.abbreviation is None and not len(child):
            made.abbreviation = child.text or ""
        elif tag == "State" and made.state is None and not len(child):
            made.state = child.text or ""
        elif tag == "Lata" and made.lata is None and not len(child):
            made.lata = child.text or ""
        elif tag == "AvailableNumberCount" and made.available_number_count is None and not len(child):
            made.available_number_count = INTS[child.text or ""]
        elif tag == "LimitedAvailableNumberCount" and made.limited_available_number_count is None and not len(child):
            made.limited_available_number_count = INTS[child.text or ""]
        elif tag == "Id" and made.id is None and not len(child):
            made.id = child.text or ""
        elif tag == "ZipCodes" and made.zip_codes is None:
            made.zip_codes = decode_ZipCodes(child, depth)
        elif tag == "Cities" and made.cities is None:
            made.cities = decode_CityNames(child, depth)
        elif tag == "Tiers" and made.tiers is None:
            made.tiers = decode_TierNumbers(child, depth)
        elif tag == "NpaNxxXs" and made.npa_nxx_xs is None:
            made.npa_nxx_xs = decode_NpaNxxXs(child, depth)
        elif tag == "Npas" and made.npas is None:
            made.npas = decode_Npas(child, depth)
        elif tag == "LocalRateCenters" and made.local_rate_centers is None:
            made.local_rate_centers = decode_LocalRateCenters(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CoveredRateCenter(made: CoveredRateCenter, parts: list[str], name: str) -> None:
    if made.__class__ is not CoveredRateCenter or made.extra is not None:
        careful(made, CoveredRateCenter, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    if made.abbreviation is not None:
        put_text(parts, "Abbreviation", made.abbreviation)
    if made.state is not None:
        put_text(parts, "State", made.state)
    if made.lata is not None:
        put_text(parts, "Lata", made.lata)
    if made.available_number_count is not None:
        put_text(parts, "AvailableNumberCount", made.available_number_count)
    if made.limited_available_number_count is not None:
        put_text(parts, "LimitedAvailableNumberCount", made.limited_available_number_count)
    if made.zip_codes is not None:
        write_ZipCodes(made.zip_codes, parts, "ZipCodes")
    if made.cities is not None:
        write_CityNames(made.cities, parts, "Cities")
    if made.tiers is not None:
        write_TierNumbers(made.tiers, parts, "Tiers")
    if made.npa_nxx_xs is not None:
        write_NpaNxxXs(made.npa_nxx_xs, parts, "NpaNxxXs")
    if made.npas is not None:
        write_Npas(made.npas, parts, "Npas")
    if made.id is not None:
        put_text(parts, "Id", made.id)
    if made.local_rate_centers is not None:
        write_LocalRateCenters(made.local_rate_centers, parts, "LocalRateCenters")
    close(parts, start, name)


def decode_CoveredRateCenterResponse(node: etree._Element, depth: int) -> CoveredRateCenterResponse:
    made = new(CoveredRateCenterResponse)
    made.extra = made.response_status = None
    made.covered_rate_center = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "CoveredRateCenter":
            made.covered_rate_center.append(decode_CoveredRateCenter(child, depth))
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CoveredRateCenterResponse(made: CoveredRateCenterResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not CoveredRateCenterResponse or made.extra is not None:
        careful(made, CoveredRateCenterResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for covered_rate_center_ in plain_list(made.covered_rate_center):
        write_CoveredRateCenter(covered_rate_center_, parts, "CoveredRateCenter")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_CoveredRateCenters(node: etree._Element, depth: int) -> CoveredRateCenters:
    made = new(CoveredRateCenters)
    made.extra = made.response_status = made.total_count = made.links = None
    made.covered_rate_center = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "TotalCount" and made.total_count is None and not len(child):
            made.total_count = INTS[child.text or ""]
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        elif tag == "CoveredRateCenter":
            made.covered_rate_center.append(decode_CoveredRateCenter(child, depth))
        elif tag == "Links" and made.links is None:
            made.links = common.decode_Links(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_CoveredRateCenters(made: CoveredRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not CoveredRateCenters or made.extra is not None:
        careful(made, CoveredRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    if made.total_count is not None:
        put_text(parts, "TotalCount", made.total_count)
    for covered_rate_center_ in plain_list(made.covered_rate_center):
        write_CoveredRateCenter(covered_rate_center_, parts, "CoveredRateCenter")
    if made.links is not None:
        common.write_Links(made.links, parts, "Links")
    close(parts, start, name)


def decode_LocalRateCenters(node: etree._Element, depth: int) -> LocalRateCenters:
    made = new(LocalRateCenters)
    made.extra = None
    made.rate_center_id = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenterId" and not len(child):
            made.rate_center_id.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_LocalRateCenters(made: LocalRateCenters, parts: list[str], name: str) -> None:
    if made.__class__ is not LocalRateCenters or made.extra is not None:
        careful(made, LocalRateCenters, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.rate_center_id:
        put_texts(parts, "RateCenterId", made.rate_center_id)
    close(parts, start, name)


def decode_NpaNxxXs(node: etree._Element, depth: int) -> NpaNxxXs:
    made = new(NpaNxxXs)
    made.extra = None
    made.npa_nxx_x = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "NpaNxxX" and not len(child):
            made.npa_nxx_x.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_NpaNxxXs(made: NpaNxxXs, parts: list[str], name: str) -> None:
    if made.__class__ is not NpaNxxXs or made.extra is not None:
        careful(made, NpaNxxXs, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.npa_nxx_x:
        put_texts(parts, "NpaNxxX", made.npa_nxx_x)
    close(parts, start, name)


def decode_Npas(node: etree._Element, depth: int) -> Npas:
    made = new(Npas)
    made.extra = None
    made.npa = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Npa" and not len(child):
            made.npa.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Npas(made: Npas, parts: list[str], name: str) -> None:
    if made.__class__ is not Npas or made.extra is not None:
        careful(made, Npas, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.npa:
        put_texts(parts, "Npa", made.npa)
    close(parts, start, name)


def decode_RateCenter(node: etree._Element, depth: int) -> RateCenter:
    made = new(RateCenter)
    made.extra = made.abbreviation = made.available_telephone_number_count = made.name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Abbreviation" and made.abbreviation is None and not len(child):
            made.abbreviation = child.text or ""
        elif tag == "AvailableTelephoneNumberCount" and made.available_telephone_number_count is None and not len(child):
            made.available_telephone_number_count = INTS[child.text or ""]
        elif tag == "Name" and made.name is None and not len(child):
            made.name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenter(made: RateCenter, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenter or made.extra is not None:
        careful(made, RateCenter, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.abbreviation is not None:
        put_text(parts, "Abbreviation", made.abbreviation)
    if made.available_telephone_number_count is not None:
        put_text(parts, "AvailableTelephoneNumberCount", made.available_telephone_number_count)
    if made.name is not None:
        put_text(parts, "Name", made.name)
    close(parts, start, name)


def decode_RateCenterList(node: etree._Element, depth: int) -> RateCenterList:
    made = new(RateCenterList)
    made.extra = None
    made.rate_center = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RateCenter":
            made.rate_center.append(decode_RateCenter(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenterList(made: RateCenterList, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenterList or made.extra is not None:
        careful(made, RateCenterList, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for rate_center_ in plain_list(made.rate_center):
        write_RateCenter(rate_center_, parts, "RateCenter")
    close(parts, start, name)


def decode_RateCenterResponse(node: etree._Element, depth: int) -> RateCenterResponse:
    made = new(RateCenterResponse)
    made.extra = made.result_count = made.rate_centers = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ResultCount" and made.result_count is None and not len(child):
            made.result_count = INTS[child.text or ""]
        elif tag == "RateCenters" and made.rate_centers is None:
            made.rate_centers = decode_RateCenterList(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_RateCenterResponse(made: RateCenterResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not RateCenterResponse or made.extra is not None:
        careful(made, RateCenterResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.result_count is not None:
        put_text(parts, "ResultCount", made.result_count)
    if made.rate_centers is not None:
        write_RateCenterList(made.rate_centers, parts, "RateCenters")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)


def decode_TierNumbers(node: etree._Element, depth: int) -> TierNumbers:
    made = new(TierNumbers)
    made.extra = None
    made.tier = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Tier" and not len(child):
            made.tier.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_TierNumbers(made: TierNumbers, parts: list[str], name: str) -> None:
    if made.__class__ is not TierNumbers or made.extra is not None:
        careful(made, TierNumbers, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.tier:
        put_texts(parts, "Tier", made.tier)
    close(parts, start, name)


def decode_ZipCodes(node: etree._Element, depth: int) -> ZipCodes:
    made = new(ZipCodes)
    made.extra = None
    made.zip_code = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "ZipCode" and not len(child):
            made.zip_code.append(child.text or "")
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_ZipCodes(made: ZipCodes, parts: list[str], name: str) -> None:
    if made.__class__ is not ZipCodes or made.extra is not None:
        careful(made, ZipCodes, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.zip_code:
        put_texts(parts, "ZipCode", made.zip_code)
    close(parts, start, name)
