"""Numbers in service."""

from __future__ import annotations

from itertools import islice

from aiobandwidth import models as m

from ..inventory import IN_SERVICE, Number, Wanted
from ..paging import links
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..views import DayRange, find_site

routes = Routes()


def number_filter(call: Call, site: str | None = None) -> Wanted:
    """What the query of a list of numbers asks for."""
    if not set(call.query) - {"page", "size"}:
        return Wanted(site=site)
    inventory = call.world.inventory
    npa, npa_nxx, npa_nxxx = (_digits(call, name) for name in ("areaCode", "npaNxx", "npaNxxx"))
    prefixes = tuple(prefix for prefix in (npa, npa_nxx, npa_nxxx) if prefix is not None)
    names = ("state", "lata", "city", "rateCenter")
    wanted = {name: value.upper() for name in names if (value := call.param(name)) is not None}
    country = call.param("countryCodeA3") if call.version == "v2" else None
    kind = call.param("phoneNumberType") if call.version == "v2" else None
    tier = call.param("tier")
    days = DayRange(call, "", first="startdate", last="enddate")

    def there(block: str) -> bool:
        if not all(block.startswith(prefix) for prefix in prefixes):
            return False
        center = inventory.center_of(block)
        if center is None:
            return not wanted and country is None and kind is None and tier is None
        have = {"state": center.state, "lata": center.lata, "city": center.city, "rateCenter": center.name}
        if any(have[name] != value for name, value in wanted.items()):
            return False
        if country is not None and center.country not in country.split(","):
            return False
        if kind is not None and kind != ("TOLL_FREE" if center.toll_free else "GEOGRAPHIC"):
            return False
        return tier is None or tier == str(center.tier)

    fits = None if days.is_open else lambda record: record.since in days
    return Wanted(site=site, block=there, fits=fits)


def _digits(call: Call, name: str) -> str | None:
    value = call.param(name)
    if value is None:
        return None
    digits = value.removeprefix("+")
    if not digits.isascii() or not digits.isdigit():
        raise Refused(400, "15511", f"The {name} '{value}' is invalid")
    return digits.removeprefix("1") if len(digits) in (4, 7, 8) and digits.startswith("1") else digits


def page_of_numbers(call: Call, size: int, site: str | None = None) -> tuple[int, list[Number], m.Links]:
    """How many numbers fit the query, one page of them, and its links; a page is named by its first number."""
    wanted = number_filter(call, site)
    owned, account = call.world.inventory.owned, call.account.id
    total = call.world.inventory.owned_count(account, wanted)
    start = call.loose_number(call.param("page")) or ""
    found = list(islice(owned(account, start, wanted=wanted), size + 1))
    following = call.tn(found[size].tn) if len(found) > size else None
    return total, found[:size], links(call, size, following)


def _listed(call: Call, site: str | None = None) -> Reply:
    total, found, more = page_of_numbers(call, call.count("size", 300), site)
    if not total:
        return empty(204)
    listed = m.TelephoneNumbers(count=len(found), telephone_number=[call.tn(record.tn) for record in found])
    return xml(m.TnsResponse(total_count=total, links=more, telephone_numbers=listed))


@routes.serve("in_service_numbers.list_in_service_numbers")
def list_numbers(call: Call) -> Reply:
    """A page of the numbers in service; 204 when there are none."""
    return _listed(call)


@routes.serve("in_service_numbers.list_site_in_service_numbers")
def list_site_numbers(call: Call) -> Reply:
    return _listed(call, find_site(call).id)


@routes.serve("in_service_numbers.count_in_service_numbers")
def count_numbers(call: Call) -> Reply:
    return xml(m.Quantity(count=call.world.inventory.owned_count(call.account.id)))


@routes.serve("in_service_numbers.get_in_service_number")
def has_number(call: Call) -> Reply:
    """200 when the number is in service and 404 when it is not, both without a body."""
    record = call.world.inventory.records.get(call.loose_number(call.params["tn"]) or "")
    there = record is not None and record.account == call.account.id and record.status == IN_SERVICE
    return empty(200 if there else 404)
