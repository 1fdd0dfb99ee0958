"""Cities, rate centers and coverage: where the sandbox has numbers."""

from __future__ import annotations

from collections.abc import Callable

from aiobandwidth import models as m

from ..collections import Page, answer, one_of, paginate
from ..inventory import Criteria
from ..rate_centers import RateCenter, rate_centers
from ..routing import Call, Refused, Reply, Routes, empty, xml

routes = Routes()

_COUNTRIES = ("USA", "CAN")
_TYPES = ("GEOGRAPHIC", "NATIONAL", "MOBILE", "TOLL_FREE", "SHARED_COST")
_EMBEDS = {
    "zipcodes": "zip_codes",
    "cities": "cities",
    "tiers": "tiers",
    "npanxxx": "npa_nxx_xs",
    "npanxxxs": "npa_nxx_xs",
    "npas": "npas",
    "npa": "npas",
    "localratecenters": "local_rate_centers",
    "availablenumbercount": "available_number_count",
    "limitedavailablenumbercount": "limited_available_number_count",
}
_WHOLE = {"zip_codes", "cities", "tiers", "npas", "local_rate_centers", "available_number_count"}
"""What is shown of one rate center."""


def _centers() -> list[tuple[str, RateCenter]]:
    """Rate centers that lie somewhere, with their ids."""
    return [(str(place + 1), center) for place, center in enumerate(rate_centers()) if not center.toll_free]


def _count(call: Call, center: RateCenter) -> int:
    return sum(call.world.inventory.exchange_count(exchange) for exchange in center.exchanges())


def _of_state(call: Call) -> list[RateCenter]:
    """Rate centers of the state that the query has to name."""
    state = call.param("state")
    if state is None:
        raise Refused(400, "4006", "The state is missing")
    found = [center for _, center in _centers() if center.state == state.upper()]
    if not found:
        raise Refused(400, "4006", f"The state '{state}' is not valid")
    return sorted(found, key=lambda center: (center.name, center.city))


@routes.serve("rate_centers.list_rate_centers")
def list_rate_centers(call: Call) -> Reply:
    """Rate centers of a state; with ``available`` the count of their free numbers."""
    counted = call.flag("available")
    found = [
        m.RateCenter(
            abbreviation=center.name,
            name=center.name,
            available_telephone_number_count=_count(call, center) if counted else None,
        )
        for center in _of_state(call)
    ]
    return answer(call, m.RateCenterResponse(result_count=len(found), rate_centers=m.RateCenterList(rate_center=found)))


@routes.serve("cities.list_cities")
def list_cities(call: Call) -> Reply:
    """Cities of a state with their rate centers; with ``available`` the count of their free numbers."""
    counted = call.flag("available")
    found = [
        m.City(
            rc_abbreviation=center.name,
            name=center.city,
            available_telephone_number_count=_count(call, center) if counted else None,
        )
        for center in sorted(_of_state(call), key=lambda center: (center.city, center.name))
    ]
    return answer(call, m.CityResponse(result_count=len(found), cities=m.CityList(city=found)))


# --- covered rate centers --------------------------------------------------------------------------------------------


def _embedded(call: Call) -> set[str]:
    fields = set()
    for name in call.all("embed"):
        field = _EMBEDS.get(name.lower())
        if field is None:
            raise Refused(400, "4015", f"The embed parameter '{name}' is not known")
        fields.add(field)
    if {"npas", "npa_nxx_xs"} <= fields:
        raise Refused(400, "4025", "Npa and NpaNxxX cannot be embedded together")
    return fields


def _blocks(center: RateCenter) -> list[str]:
    return [f"{exchange}{x}" for exchange in center.exchanges() for x in range(10)]


def _show(call: Call, key: str, center: RateCenter, fields: set[str]) -> m.CoveredRateCenter:
    near = [
        other for other, one in _centers() if one.state == center.state and one.lata == center.lata and other != key
    ]
    makers: dict[str, Callable[[], object]] = {
        "zip_codes": lambda: m.ZipCodes(zip_code=list(center.zips)),
        "cities": lambda: m.CityNames(city=[center.city]),
        "tiers": lambda: m.TierNumbers(tier=[str(center.tier)]),
        "npa_nxx_xs": lambda: m.NpaNxxXs(npa_nxx_x=_blocks(center)),
        "npas": lambda: m.Npas(npa=list(center.npas)),
        "local_rate_centers": lambda: m.LocalRateCenters(rate_center_id=near),
        "available_number_count": lambda: _count(call, center),
        "limited_available_number_count": lambda: min(_count(call, center), 100),
    }
    shown = m.CoveredRateCenter(
        id=key, name=center.name, abbreviation=center.name, state=center.state, lata=center.lata
    )
    for name in fields:
        setattr(shown, name, makers[name]())
    return shown


def _fits(call: Call, center: RateCenter) -> bool:
    tests: dict[str, Callable[[str], bool]] = {
        "state": lambda value: center.state == value,
        "abbreviation": lambda value: center.name == value,
        "name": lambda value: center.name == value,
        "zip": lambda value: value in center.zips,
        "city": lambda value: center.city == value,
        "lata": lambda value: center.lata == value,
        "tier": lambda value: str(center.tier) == value,
        "npa": lambda value: value in center.npas,
        "npaNxx": lambda value: value in center.exchanges(),
        "npaNxxX": lambda value: value[:6] in center.exchanges(),
    }
    return all(test(value.upper()) for name, test in tests.items() if (value := call.param(name)) is not None)


@routes.serve("rate_centers.list_covered_rate_centers")
def list_covered(call: Call) -> Reply:
    """A page of rate centers; without ``page`` and ``size`` a redirect to the first one."""
    if call.param("page") is None or call.param("size") is None:
        kept = "".join(f"&{name}={values[0]}" for name, values in call.query.items() if name not in ("page", "size"))
        return empty(303, location=call.location(f"{call.path}?page=1&size=500{kept}"))
    fields = _embedded(call)
    tier = call.param("tier")
    if tier is not None and tier not in ("0", "1", "2", "3", "4", "5"):
        raise Refused(400, "4016", f"The tier '{tier}' is not from 0 to 5")
    found = [pair for pair in _centers() if _fits(call, pair[1])]
    page: Page[tuple[str, RateCenter]] = paginate(call, found, lambda pair: pair[0])
    shown = [_show(call, key, center, fields) for key, center in page.entries]
    return answer(call, m.CoveredRateCenters(total_count=page.total, covered_rate_center=shown, links=page.links(call)))


@routes.serve("rate_centers.get_covered_rate_center")
def get_covered(call: Call) -> Reply:
    for key, center in _centers():
        if key == call.params["rateCenterId"]:
            return answer(call, _show(call, key, center, _WHOLE))
    missing = m.ResponseStatus(error_code="4001", description="There is no such rate center")
    return xml(m.CoveredRateCenters(response_status=missing), 404)


# --- coverage --------------------------------------------------------------------------------------------------------


@routes.serve("coverage.list_country_coverage")
def list_coverage(call: Call) -> Reply:
    """Countries with their kinds of numbers and, for geographic ones, cities and area codes."""
    kinds = [kind.upper() for kind in call.all("phoneNumberType")] or ["GEOGRAPHIC", "TOLL_FREE"]
    for kind in kinds:
        one_of(kind, _TYPES, "phoneNumberType", code="4010")
    countries = [country.upper() for country in call.all("countryCodeA3")] or list(_COUNTRIES)
    bad = [country for country in countries if len(country) != 3 or not country.isalpha()]
    if bad:
        raise Refused(400, "4010", f"The countryCodeA3 '{bad[0]}' is not valid")
    found = []
    for country in countries:
        for kind in kinds:
            regions = _regions(call, country, kind)
            if regions:
                shown = m.CountryCoverage(country_code_a3=country, phone_number_type=kind)
                shown.regions = m.CoverageRegions(region=regions)
                found.append(shown)
    listed = m.CountryCoverages(country_coverage=found)
    return answer(call, m.CountryCoverageResponse(country_coverages=listed))


def _regions(call: Call, country: str, kind: str) -> list[m.CoverageRegion]:
    if kind not in ("GEOGRAPHIC", "TOLL_FREE") or (kind == "TOLL_FREE" and country != "USA"):
        return []
    criteria = Criteria(toll_free=True) if kind == "TOLL_FREE" else Criteria(country=country)
    city, code = call.param("city"), call.param("areaCode")
    regions = []
    for center in rate_centers():
        if not criteria.fits(center) or (city is not None and center.city != city.upper()):
            continue
        npas = [npa for npa in center.npas if code in (None, npa)]
        regions += [m.CoverageRegion(city=center.city or None, area_code=npa) for npa in npas]
    return regions
