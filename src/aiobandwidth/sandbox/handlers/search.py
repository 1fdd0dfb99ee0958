"""Search for numbers that can be bought: availableNumbers and availableNpaNxx.

Error codes are those of the carrier's table of search errors (4000 to 4026).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from aiobandwidth import models as m

from ..inventory import Criteria, knows, vanity_digits
from ..rate_centers import TOLL_FREE, RateCenter
from ..refusals import refusal
from ..routing import Call, Refused, Reply, Routes, as_json, xml

routes = Routes()

MAXIMUM = 5000
_AREA = re.compile(r"\+?1?([2-9]\d{2})", re.ASCII)
_NPA_NXX = re.compile(r"([2-9]\d{2}[2-9]\d{2})", re.ASCII)
_NPA_NXXX = re.compile(r"([2-9]\d{2}[2-9]\d{3})", re.ASCII)
_ZIP = re.compile(r"(\d{5})(-?\d{4})?", re.ASCII)
_LATA = re.compile(r"(\d{3,5})", re.ASCII)
_STATE = re.compile(r"([A-Z]{2})", re.ASCII)
_PATTERN = re.compile(r"(8[\d*]{2})", re.ASCII)
_ORDER_BY = ("fullnumber", "npanxxx", "npanxx", "areacode")
_TYPES = ("GEOGRAPHIC", "NATIONAL", "MOBILE", "TOLL_FREE", "SHARED_COST")
_NAMES = {
    "area_code": "areaCode",
    "npa_nxx": "npaNxx",
    "npa_nxxx": "npaNxxx",
    "rate_center": "rateCenter",
    "city": "city",
    "state": "state",
    "zip": "zip",
    "lata": "lata",
    "toll_free_pattern": "tollFreeWildCardPattern",
    "toll_free_vanity": "tollFreeVanity",
    "local_vanity": "localVanity",
    "ends_in": "endsIn",
    "lca": "LCA",
    "country": "countryCodeA3",
    "type": "phoneNumberType",
}
_PLACES = tuple(_NAMES)[:11]


def _wrong(code: str, what: str) -> Refused:
    return Refused(400, code, f"Please check the {what} of the search")


def read_criteria(values: Mapping[str, str | None]) -> Criteria:
    """Check what a search or an order asks for; the names are those of ``Criteria`` with ``area_code`` for the NPA.

    Raises:
        Refused: A value is not well-formed, is unknown to the sandbox, or lacks the one it belongs to.
    """
    npa = _place(values.get("area_code"), _AREA, "npa", "4000", "area code")
    _toll_free_alone(values, npa)
    state = values.get("state")
    if state is not None:
        state = _place(state.upper(), _STATE, "state", "4006", "state")
    city = _in_state(values.get("city"), state, "city", "4005", "city")
    center = _in_state(values.get("rate_center"), state, "rate_center", "4001", "rate center")
    vanity, ends_in = _vanity(values)
    zip_code = values.get("zip")
    pattern = values.get("toll_free_pattern")
    return Criteria(
        npa=npa,
        npa_nxx=_place(values.get("npa_nxx"), _NPA_NXX, None, "4002", "NPA-NXX"),
        npa_nxxx=_place(values.get("npa_nxxx"), _NPA_NXXX, None, "4002", "NPA-NXX-X"),
        rate_center=center,
        city=city,
        state=state,
        zip=None if zip_code is None else _place(zip_code, _ZIP, None, "4007", "zip code"),
        lata=_place(values.get("lata"), _LATA, "lata", "4008", "LATA"),
        country=values.get("country"),
        toll_free=values.get("toll_free_vanity") is not None or values.get("type") == "TOLL_FREE",
        toll_free_pattern=None if pattern is None else _place(pattern, _PATTERN, None, "4004", "toll-free pattern"),
        vanity=vanity,
        ends_in=ends_in,
        local_calling_area=values.get("lca") == "true",
    )


def _place(value: str | None, pattern: re.Pattern[str], index: str | None, code: str, what: str) -> str | None:
    if value is None:
        return None
    match = pattern.fullmatch(value.strip())
    if match is None:
        raise _wrong(code, what)
    if index is not None and not knows(index, match[1]):
        raise Refused(400, code, f"The {what} {value} is not known")
    return match[1]


def _in_state(value: str | None, state: str | None, kind: str, code: str, what: str) -> str | None:
    if value is None:
        return None
    name = value.strip().upper()
    if state is None or not knows(kind, f"{state}/{name}"):
        raise _wrong(code, f"{what} (it goes together with its state)")
    return name


def _toll_free_alone(values: Mapping[str, str | None], npa: str | None) -> None:
    """Toll-free criteria go with no criterion of a place."""
    if values.get("toll_free_pattern") is None and values.get("toll_free_vanity") is None:
        if npa in TOLL_FREE:
            raise _wrong("4000", "area code (use a toll-free search for it)")
        return
    places = ("area_code", "npa_nxx", "npa_nxxx", "rate_center", "city", "state", "zip", "lata", "local_vanity")
    if any(values.get(name) is not None for name in places):
        raise Refused(400, "4010", "A toll-free search cannot be combined with other search criteria")


def _vanity(values: Mapping[str, str | None]) -> tuple[str | None, bool]:
    toll_free, local = values.get("toll_free_vanity"), values.get("local_vanity")
    if toll_free is not None:
        digits = vanity_digits(toll_free)
        if digits is None or not 4 <= len(digits) <= 12:
            raise _wrong("4003", "toll-free vanity pattern")
        return digits[:7], False
    if local is None:
        return None, False
    digits = vanity_digits(local)
    if digits is None or not 4 <= len(digits) <= 7:
        raise Refused(400, "4010", "A local vanity pattern has 4 to 7 letters or digits")
    return digits, values.get("ends_in") == "true"


@routes.serve("available_numbers.search_available_numbers")
def search_numbers(call: Call) -> Reply:
    """Numbers that fit the query, or their details; v2 answers in JSON too when only that is accepted."""
    wants_json = (
        call.version == "v2" and "json" in call.headers.get("Accept", "") and "xml" not in call.headers["Accept"]
    )
    try:
        found = _search(call)
    except Refused as problem:
        if not wants_json:
            return refusal(problem, call.route.operation)
        flaw = problem.flaws[0]
        return as_json({"error": {"code": int(flaw.code), "description": flaw.description}}, problem.status)
    if wants_json:
        return as_json({"resultCount": len(found), "telephoneNumberList": call.tns(found)})
    result = m.SearchResult(result_count=len(found))
    if found and call.flag("enableTNDetail"):
        details = [detail(call, tn) for tn in found]
        result.telephone_number_detail_list = m.TelephoneNumberDetailList(telephone_number_detail=details)
    elif found:
        result.telephone_number_list = m.TelephoneNumberList(telephone_number=call.tns(found))
    return xml(result)


def _search(call: Call) -> list[str]:
    values = {name: call.param(wire) for name, wire in _NAMES.items()}
    if call.version == "v1":
        values["country"] = values["type"] = None
    else:
        _check_country(values)
    if not any(values[name] is not None for name in _PLACES) and not (values["country"] or values["type"]):
        raise Refused(400, "4010", "The search names no criterion; give at least one")
    for name in ("ends_in", "lca"):
        values[name] = None if values[name] is None else str(values[name]).lower()
    quantity = _quantity(call)
    if (call.param("protected") or "NONE").upper() not in ("NONE", "ONLY", "MIXED"):
        raise Refused(400, "4022", "protected is one of NONE, ONLY, MIXED")
    order_by = call.param("orderBy")
    if order_by is not None and order_by.lower() not in _ORDER_BY:
        raise Refused(400, "4020", "orderBy is one of fullNumber, npaNxxx, npaNxx, areaCode")
    # None of the sandbox's numbers is protected, and none is of a kind other than geographic and toll-free.
    if (call.param("protected") or "").upper() == "ONLY" or values["type"] in ("NATIONAL", "MOBILE", "SHARED_COST"):
        return []
    found = call.world.inventory.search(read_criteria(values), quantity)
    return sorted(found) if order_by is not None else found


def _check_country(values: Mapping[str, str | None]) -> None:
    country, kind = values["country"], values["type"]
    for name, wire in (("area_code", "areaCode"), ("city", "city"), ("type", "phoneNumberType")):
        if values[name] is not None and country is None:
            raise Refused(400, "4010", f"countryCodeA3 is required with {wire}")
    if country is not None and country not in ("USA", "CAN"):
        raise Refused(400, "4010", f"The countryCodeA3 '{country}' is not one of USA, CAN")
    if kind is not None and kind not in _TYPES:
        raise Refused(400, "4010", f"The phoneNumberType '{kind}' is invalid")


def _quantity(call: Call) -> int:
    value = call.param("quantity")
    if value is None:
        return MAXIMUM
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= MAXIMUM:
        raise Refused(400, "4010", f"quantity is '{value}'; give 1 to {MAXIMUM}")
    return int(value)


def detail(call: Call, tn: str) -> m.TelephoneNumberDetail:
    """Place and supplier of a number."""
    made = m.TelephoneNumberDetail(full_number=call.tn(tn))
    center = call.world.inventory.center_of(tn)
    if center is None:
        return made
    made.city, made.lata, made.state = center.city or None, center.lata or None, center.state or None
    made.rate_center, made.tier = center.name, str(center.tier)
    made.vendor_id, made.vendor_name = center.vendor
    if call.version == "v2":
        made.country_code_a3 = center.country
        made.phone_number_type = "TOLL_FREE" if center.toll_free else "GEOGRAPHIC"
    return made


@routes.serve("available_numbers.list_available_npa_nxx")
def search_exchanges(call: Call) -> Reply:
    """Exchanges that have at least ``quantity`` numbers to sell, at most 5,000 of them."""
    least = call.count("quantity", 1)
    criteria = read_criteria({"area_code": call.param("areaCode"), "state": call.param("state")})
    entries: list[m.AvailableNpaNxx] = []
    for exchange, center in sorted(call.world.inventory.exchanges(criteria), key=_exchange):
        if len(entries) == MAXIMUM:
            break
        count = call.world.inventory.exchange_count(exchange)
        if count >= least and not center.toll_free:
            entry = m.AvailableNpaNxx(city=center.city, npa=exchange[:3], nxx=exchange[3:], quantity=count)
            entry.state = center.state
            entries.append(entry)
    return xml(
        m.SearchResultForAvailableNpaNxx(available_npa_nxx_list=m.AvailableNpaNxxList(available_npa_nxx=entries))
    )


def _exchange(pair: tuple[str, RateCenter]) -> str:
    return pair[0]
