"""Reusable addresses, in JSON, v2 only.

An address passes the check on the map when its first line begins with a house number; otherwise it is refused with a
suggestion, or created unchecked when the caller asked for that.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from aiobandwidth import models as m
from aiobandwidth._core.values import write

from ..clock import when
from ..routing import Call, Refused, Reply, Routes, as_json

routes = Routes()

_FILTER = re.compile(r"(\w+)\[(eq|startswith|contains)\]", re.IGNORECASE)
_FIELDS = {
    "customreference": "custom_reference",
    "countrycodea3": "country_code_a3",
    "city": "city",
    "postalcode": "postal_code",
    "geovalidationstatus": "geo_validation_status",
}
_COUNTRIES = {"USA": ("ZIP Code", 10), "CAN": ("Postal Code", 7)}


def _shown(call: Call, address: m.ReusableAddress) -> m.ReusableAddressReply:
    href = call.location(f"/accounts/{call.account.id}/addresses/{address.address_id}")
    link = m.ResourceLink(href=href, rel="self", method="GET")
    return m.ReusableAddressReply(links=[link], data=m.ReusableAddressData(address=address), errors=[])


def _find(call: Call) -> m.ReusableAddress:
    found = call.account.addresses.get(call.params["addressId"])
    if found is None:
        raise Refused(404, "50420", f"The address {call.params['addressId']} was not found")
    return found


def _checked(body: m.AddressInput) -> m.ReusableAddress:
    for name, wire in (("country_code_a3", "countryCodeA3"), ("address_line1", "addressLine1"), ("city", "city")):
        if not getattr(body, name):
            raise Refused(400, "205617", f"{wire} is required")
    if body.country_code_a3 not in _COUNTRIES:
        raise Refused(400, "205617", f"The country {body.country_code_a3} is not supported")
    address = m.ReusableAddress(
        custom_reference=body.custom_reference,
        country_code_a3=body.country_code_a3,
        address_line1=body.address_line1,
        address_line2=body.address_line2,
        city=body.city,
        state_abbreviation=body.state_abbreviation,
        postal_code=body.postal_code,
    )
    _check_on_map(address, body.geo_validation)
    return address


def _check_on_map(address: m.ReusableAddress, choice: m.GeoValidationChoice | None) -> None:
    if choice is not None and choice.required is False:
        address.geo_validation_status = "NOT_GEO_VALIDATED"
    elif re.match(r"\d", address.address_line1 or ""):
        address.geo_validation_status = "GEO_VALID"
    elif choice is not None and choice.create_on_failure is True:
        address.geo_validation_status = "NOT_GEO_VALID"
    else:
        better = {"addressLine1": f"1 {address.address_line1}", "city": address.city}
        text = "The address could not be found on the map"
        raise Refused(400, "205617", text, suggestion={"suggestedAddresses": [better]})


@routes.serve("addresses.create_address")
def create_address(call: Call) -> Reply:
    address = _checked(call.read(m.AddressInput))
    address.address_id = call.world.ids.uuid()
    address.created_date_time = address.updated_date_time = when(call.world.clock.time())
    call.account.addresses[address.address_id] = address
    call.world.record(call, "address")
    return as_json(_shown(call, address), 201)


@routes.serve("addresses.get_address")
def get_address(call: Call) -> Reply:
    return as_json(_shown(call, _find(call)))


@routes.serve("addresses.update_address")
def update_address(call: Call) -> Reply:
    """Change the reference, or check the address again."""
    address, change = _find(call), call.read(m.AddressUpdate)
    if change.custom_reference is not None:
        address.custom_reference = change.custom_reference
    if change.geo_validation is not None:
        _check_on_map(address, change.geo_validation)
    address.updated_date_time = when(call.world.clock.time())
    call.world.record(call, "address-changed")
    return as_json(_shown(call, address))


@routes.serve("addresses.validate_address")
def validate_address(call: Call) -> Reply:
    """Check an address without keeping it: without a postal code it is no good for emergency calls and porting."""
    address = _checked(call.read(m.AddressInput))
    outcome = m.AddressValidation(address=address, geo_validation_status=address.geo_validation_status)
    if not address.postal_code:
        missing = m.AddressCriterion(description="postalCode is required")
        outcome.excluded_features = [
            m.ExcludedFeature(feature_name=name, address_criteria=[missing]) for name in ("EMERGENCY", "PORTING")
        ]
    return as_json(m.AddressValidationReply(data=outcome))


@routes.serve("addresses.list_addresses")
def list_addresses(call: Call) -> Reply:
    """A page of addresses, last changed first; the link with ``afterCursor`` leads to the next page."""
    tests = _tests(call)
    found = [address for address in call.account.addresses.values() if all(test(address) for test in tests)]
    found.sort(key=lambda address: write(address.updated_date_time), reverse=True)
    limit, cursor = call.count("limit", 10, maximum=100), call.param("afterCursor")
    start = 0
    if cursor is not None:
        ids = [address.address_id for address in found]
        if cursor not in ids:
            raise Refused(400, "205617", f"The cursor '{cursor}' is not valid")
        start = ids.index(cursor) + 1
    page = found[start : start + limit]
    links = []
    if start + limit < len(found):
        href = call.location(f"{call.path}?afterCursor={page[-1].address_id}&limit={limit}")
        links.append(m.ResourceLink(href=href, rel="next", method="GET"))
    data = [m.ReusableAddressData(address=address) for address in page]
    return as_json(m.ReusableAddressList(links=links, data=data))


def _tests(call: Call) -> list[Callable[[m.ReusableAddress], bool]]:
    tests = []
    for name, values in call.query.items():
        match = _FILTER.fullmatch(name)
        if match is None:
            continue
        field, operator, value = match[1].lower(), match[2].lower(), values[0]
        if field == "addressfields":
            tests.append(_any_field(value))
        elif field in _FIELDS:
            tests.append(_one_field(_FIELDS[field], operator, value))
        else:
            raise Refused(400, "205617", f"The filter '{name}' is not known")
    return tests


def _one_field(name: str, operator: str, value: str) -> Callable[[m.ReusableAddress], bool]:
    wanted = value.lower()

    def test(address: m.ReusableAddress) -> bool:
        have = str(getattr(address, name) or "").lower()
        if operator == "eq":
            return have == wanted
        return have.startswith(wanted) if operator == "startswith" else wanted in have

    return test


def _any_field(value: str) -> Callable[[m.ReusableAddress], bool]:
    names = ("address_line1", "address_line2", "city", "state_abbreviation", "postal_code")
    return lambda address: any(value.lower() in str(getattr(address, name) or "").lower() for name in names)


@routes.serve("addresses.list_address_fields")
def list_fields(call: Call) -> Reply:
    """The fields that addresses of a country have."""
    return address_fields(call, call.params["countryCodeA3"], status=404)


def address_fields(call: Call, country: str, *, status: int) -> Reply:
    """The reply with the fields that addresses of a country have, or a refusal with this status."""
    if country not in _COUNTRIES:
        raise Refused(status, "50420", f"The country {country} is not supported")
    label, longest = _COUNTRIES[country]
    rows = (
        ("addressLine1", "Street address", 100, True),
        ("addressLine2", "Apartment, floor", 100, False),
        ("city", "City", 50, True),
        ("stateAbbreviation", "State" if country == "USA" else "Province", 2, True),
        ("postalCode", label, longest, True),
    )
    fields = [
        m.AddressField(
            field_name=name,
            friendly_name=friendly,
            type="string",
            max_length=size,
            required=required,
            changeable=False,
            used_by=[m.AddressFieldUse(feature="EMERGENCY", required=required)],
        )
        for name, friendly, size, required in rows
    ]
    return as_json(m.AddressFieldsReply(data=m.AddressFields(address_fields=fields)))
