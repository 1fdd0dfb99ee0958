"""The check of a street address, and what there is to say about cities and address fields."""

from __future__ import annotations

import dataclasses
import re

from aiobandwidth import models as m

from ..collections import answer, require
from ..rate_centers import rate_centers
from ..routing import Call, Refused, Reply, Routes, xml
from .addresses import address_fields

routes = Routes()

_SUFFIXES = {
    "AVENUE": "AVE",
    "BOULEVARD": "BLVD",
    "DRIVE": "DR",
    "LANE": "LN",
    "ROAD": "RD",
    "STR": "ST",
    "STREET": "ST",
}
_LINE = re.compile(r"(\d+)\s+(.+?)(?:\s+(\w+))?", re.ASCII)


def _read(address: m.RequestAddress) -> tuple[str, str, str]:
    """House number, street and suffix, from their own elements or from the first line."""
    if address.house_number or address.street_name:
        return address.house_number or "", address.street_name or "", address.street_suffix or ""
    match = _LINE.fullmatch((address.address_line1 or "").strip())
    return (match[1], match[2], match[3] or "") if match is not None else ("", "", "")


def misspelt(address: m.Address | None) -> m.AddressErrorDescription | None:
    """What is wrong with the address of a site or SIP peer, and the right one; None when nothing is."""
    if address is None or (address.street_suffix or "").strip().upper() != "STR":
        return None
    right = dataclasses.replace(address, street_suffix="ST", address_type=None)
    text = 'Some adjustments are required: Specified value - Street Suffix : "STR" Valid value - "ST"'
    return m.AddressErrorDescription(address_inconsistencies=text, recommended_address=right)


MISSPELT = m.ResponseStatus(
    error_code="12112", description="The address was not found; the closest one that exists is below"
)
"""The status of a reply to a site or SIP peer with such an address."""


@routes.serve("addresses.geocode_address")
def geocode(call: Call) -> Reply:
    """Find an address on the map: 409 with the right one when its suffix is not the postal one."""
    asked = call.read(m.RequestAddress)
    require(call, asked, "12110")
    number, street, suffix = _read(asked)
    if not number.isdigit() or not street:
        raise Refused(400, "12110", "The address cannot be found on the map")
    right = _SUFFIXES.get(suffix.upper(), suffix.upper())
    whole = " ".join(part for part in (number, street.upper(), right) if part)
    found = m.Address(
        address_line1=whole,
        house_number=number,
        street_name=street.upper(),
        street_suffix=right or None,
        city=(asked.city or "").upper(),
        state_code=(asked.state_code or "").upper(),
        zip=asked.zip,
        country="US",
    )
    echoed = dataclasses.replace(asked, address_line1=asked.address_line1 or f"{number} {street} {suffix}".strip())
    reply = m.GeocodeRequestResponse(geocoded_address=found, request_address=echoed)
    if right != suffix.upper():
        reply.error_message = (
            f"The address is not written as the postal service writes it: '{suffix.upper()}' should be '{right}'"
        )
        return xml(reply, 409)
    return xml(reply)


@routes.serve("addresses.find_address_fields")
def find_fields(call: Call) -> Reply:
    return address_fields(call, call.param("countryCodeA3[eq]") or "", status=400)


@routes.serve("addresses.list_city_info")
def list_city_info(call: Call) -> Reply:
    """Cities of a country with their postal codes."""
    country = call.params["countryCodeA3"].upper()
    if country not in ("USA", "CAN"):
        raise Refused(404, "50420", f"The country {country} is not supported")
    city, start = call.param("city[eq]"), call.param("city[startsWith]") or ""
    code = call.param("postalCode[startsWith]") or ""
    items = [
        m.CityInfo(city=center.city, postal_code=postal_code)
        for center in rate_centers()
        if not center.toll_free and center.country == country
        for postal_code in center.zips or ("",)
        if (city is None or center.city == city.upper())
        and center.city.startswith(start.upper())
        and postal_code.startswith(code)
    ]
    return answer(call, m.CityInfoReply(links=[], data=[m.CityInfoReplyData(items=items)], errors=[]))
