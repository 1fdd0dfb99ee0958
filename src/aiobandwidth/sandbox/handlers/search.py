"""Search for numbers that can be bought: availableNumbers and availableNpaNxx.

Error codes are those of the carrier's table of search errors (4000 to 4026).
"""

from __future__ import annotations

import re
from typing import Any

from ..inventory import Criteria, Inventory, vanity_digits
from ..rate_centers import TOLL_FREE
from ..routing import Call, Flaw, Problem, Reply, Routes, as_json, xml

routes = Routes()

MAXIMUM = 5000
_AREA = re.compile(r"[2-9]\d{2}")
_NPA_NXX = re.compile(r"[2-9]\d{2}[2-9]\d{2}")
_NPA_NXXX = re.compile(r"[2-9]\d{2}[2-9]\d{3}")
_ZIP = re.compile(r"(\d{5})(-?\d{4})?")
_LATA = re.compile(r"\d{3,5}")
_STATE = re.compile(r"[A-Z]{2}")
_PATTERN = re.compile(r"8[\d*]{2}")
_ORDER_BY = ("fullnumber", "npanxxx", "npanxx", "areacode")
_TYPES = ("GEOGRAPHIC", "NATIONAL", "MOBILE", "TOLL_FREE", "SHARED_COST")


def _wrong(code: str, what: str) -> Problem:
    return Problem(400, code, f"Please check the {what} of the search")


def read_criteria(values: dict[str, str | None], inventory: Inventory) -> Criteria:
    """Check what a search or an order asks for.

    Raises:
        Problem: A value is not well-formed, is unknown to the inventory, or lacks the one it belongs to.
    """
    npa = _place(values.get("area_code"), _AREA, inventory, "npa", "4000", "area code")
    _toll_free_alone(values)
    state = values.get("state")
    if state is not None:
        state = _place(state.upper(), _STATE, inventory, "state", "4006", "state")
    city = None if values.get("city") is None else str(values["city"]).upper()
    if city is not None and (state is None or not inventory.knows("city", f"{state}/{city}")):
        raise _wrong("4005", "city (it needs a state)")
    center = None if values.get("rate_center") is None else str(values["rate_center"]).upper()
    if center is not None and (state is None or not inventory.knows("rate_center", f"{state}/{center}")):
        raise _wrong("4001", "rate center (it needs a state)")
    vanity, ends_in = _vanity(values)
    return Criteria(
        npa=npa,
        npa_nxx=_place(values.get("npa_nxx"), _NPA_NXX, None, "", "4002", "NPA-NXX"),
        npa_nxxx=_place(values.get("npa_nxxx"), _NPA_NXXX, None, "", "4002", "NPA-NXX-X"),
        rate_center=center,
        city=city,
        state=state,
        zip=_zip(values.get("zip")),
        lata=_place(values.get("lata"), _LATA, inventory, "lata", "4008", "LATA"),
        country=values.get("country"),
        toll_free=values.get("toll_free_vanity") is not None or values.get("type") == "TOLL_FREE" or None,
        toll_free_pattern=_toll_free_pattern(values.get("toll_free_pattern")),
        vanity=vanity,
        ends_in=ends_in,
        local_calling_area=values.get("lca") == "true",
    )


def _place(
    value: str | None, pattern: re.Pattern[str], inventory: Inventory | None, index: str, code: str, what: str
) -> str | None:
    if value is None:
        return None
    if pattern.fullmatch(value) is None:
        raise _wrong(code, what)
    if inventory is not None and not inventory.knows(index, value):
        raise Problem(400, code, f"The {what} {value} is not known")
    return value


def _zip(value: str | None) -> str | None:
    if value is None:
        return None
    match = _ZIP.fullmatch(value)
    if match is None:
        raise _wrong("4007", "zip code")
    return match[1]


def _toll_free_pattern(value: str | None) -> str | None:
    if value is None:
        return None
    if _PATTERN.fullmatch(value) is None:
        raise _wrong("4004", "toll-free wild card pattern")
    return value


def _toll_free_alone(values: dict[str, str | None]) -> None:
    """Toll-free criteria go with no criterion of a place."""
    if values.get("toll_free_pattern") is None and values.get("toll_free_vanity") is None:
        if values.get("area_code") in TOLL_FREE:
            raise _wrong("4000", "area code (use a toll-free search for it)")
        return
    places = ("area_code", "npa_nxx", "npa_nxxx", "rate_center", "city", "state", "zip", "lata", "local_vanity")
    if any(values.get(name) is not None for name in places):
        raise Problem(400, "4010", "A toll-free search cannot be combined with other search criteria")


def _vanity(values: dict[str, str | None]) -> tuple[str | None, bool]:
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
        raise Problem(400, "4010", "A local vanity pattern has 4 to 7 letters or digits")
    return digits, values.get("ends_in") == "true"


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


@routes.add("GET", "/accounts/{accountId}/availableNumbers", root="SearchResult", shape="error", rate="SEARCH")
def search_numbers(call: Call) -> Reply:
    """Numbers that fit the query, or their details."""
    try:
        return _search(call)
    except Problem as problem:
        if _wants_json(call) and problem.faults:
            flaw = problem.faults[0]
            return as_json({"error": {"code": int(flaw.code), "description": flaw.description}}, problem.status)
        raise


def _search(call: Call) -> Reply:
    values = {name: call.param(wire) for name, wire in _NAMES.items()}
    if call.version == "v1":
        values["country"] = values["type"] = None
    else:
        _check_country(values)
    if not any(values[name] is not None for name in _PLACES) and not (values["country"] or values["type"]):
        raise Problem(400, "4010", "The search names no criterion; give at least one")
    for name in ("ends_in", "lca"):
        values[name] = None if values[name] is None else str(values[name]).lower()
    quantity = _quantity(call)
    if (call.param("protected") or "NONE").upper() not in ("NONE", "ONLY", "MIXED"):
        raise Problem(400, "4022", "protected is one of NONE, ONLY, MIXED")
    inventory = call.world.inventory
    found = inventory.search(read_criteria(values, inventory), quantity)
    order_by = call.param("orderBy")
    if order_by is not None:
        if order_by.lower() not in _ORDER_BY:
            raise Problem(400, "4020", "orderBy is one of fullNumber, npaNxxx, npaNxx, areaCode")
        found.sort()
    if call.flag("enableTNDetail"):
        details = [_detail(call, tn) for tn in found]
        tree: dict[str, Any] = {"TelephoneNumberDetailList": {"TelephoneNumberDetail": details}}
    else:
        tree = {"TelephoneNumberList": {"TelephoneNumber": call.tns(found)}}
    if not found:
        tree = {}
    return xml("SearchResult", {"ResultCount": len(found), **tree})


def _check_country(values: dict[str, str | None]) -> None:
    country, kind = values["country"], values["type"]
    for name, wire in (("area_code", "areaCode"), ("city", "city"), ("type", "phoneNumberType")):
        if values[name] is not None and country is None:
            raise Problem(400, "4010", f"countryCodeA3 is required with {wire}")
    if country is not None and country not in ("USA", "CAN"):
        raise Problem(400, "4010", f"The countryCodeA3 '{country}' is not one of USA, CAN")
    if kind is not None and kind not in _TYPES:
        raise Problem(400, "4010", f"The phoneNumberType '{kind}' is invalid")


def _quantity(call: Call) -> int:
    value = call.param("quantity")
    if value is None:
        return MAXIMUM
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= MAXIMUM:
        raise Problem(400, "4010", f"quantity is '{value}'; give 1 to {MAXIMUM}")
    return int(value)


def _wants_json(call: Call) -> bool:
    return call.version == "v2" and "json" in call.headers.get("Accept", "") and "xml" not in call.headers["Accept"]


def _detail(call: Call, tn: str) -> dict[str, Any]:
    return {**_country(call, tn), **detail(call, tn)}


def _country(call: Call, tn: str) -> dict[str, Any]:
    center = call.world.inventory.center_of(tn)
    if call.version == "v1" or center is None:
        return {}
    return {"CountryCodeA3": center.country, "PhoneNumberType": "TOLL_FREE" if center.toll_free else "GEOGRAPHIC"}


def detail(call: Call, tn: str) -> dict[str, Any]:
    """Place and supplier of a number."""
    center = call.world.inventory.center_of(tn)
    if center is None:
        return {"FullNumber": call.tn(tn)}
    vendor, name = center.vendor
    place = {"City": center.city or None, "LATA": center.lata or None, "RateCenter": center.name}
    return {
        **place,
        "State": center.state or None,
        "FullNumber": call.tn(tn),
        "Tier": center.tier,
        "VendorId": vendor,
        "VendorName": name,
    }


@routes.add(
    "GET",
    "/accounts/{accountId}/availableNpaNxx",
    root="SearchResultForAvailableNpaNxx",
    shape="error",
    rate="AVAILABLE_NPANXX",
)
def search_exchanges(call: Call) -> Reply:
    """Exchanges that have at least ``quantity`` numbers to sell."""
    values: dict[str, str | None] = {"area_code": call.param("areaCode"), "state": call.param("state")}
    inventory = call.world.inventory
    least = call.count("quantity", 1)
    counts: dict[str, int] = {}
    for block in inventory.candidates(read_criteria(values, inventory)):
        counts[block.prefix[:6]] = counts.get(block.prefix[:6], 0) + block.count
    entries = []
    for prefix, count in sorted(counts.items()):
        center = inventory.blocks[f"{prefix}0"].center
        if count >= least:
            place = {"City": center.city, "Npa": prefix[:3], "Nxx": prefix[3:]}
            entries.append({**place, "Quantity": count, "State": center.state})
    return xml("SearchResultForAvailableNpaNxx", {"AvailableNpaNxxList": {"AvailableNpaNxx": entries}})


__all__ = ["Flaw", "detail", "read_criteria", "routes"]
