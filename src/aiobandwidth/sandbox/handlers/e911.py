"""Emergency addresses of the account: those of its sites, its SIP peers and its locations."""

from __future__ import annotations

import dataclasses

from aiobandwidth import models as m

from ..paging import page_by_row
from ..routing import Call, Refused, Reply, Routes, xml

routes = Routes()


def _addresses(call: Call) -> list[tuple[str, m.Address]]:
    """Every address with the id of the place that has it."""
    found: list[tuple[str, m.Address]] = []
    for site in call.account.sites.values():
        pairs = [(site.id, site.message.address)]
        pairs += [(peer.id, peer.message.address) for peer in site.peers.values()]
        for place, address in pairs:
            if address is not None:
                shown = dataclasses.replace(address, validation_status="VALID", endpoint_count=1)
                shown.address_type = shown.address_type or "Service"
                found.append((place, shown))
    for key, entry in call.account.kept.get("locations", {}).items():
        found.append((key, dataclasses.replace(entry.message, validation_status="VALID", address_type="E911")))
    return found


@routes.serve("e911_addresses.list_e911_addresses")
def list_addresses(call: Call) -> Reply:
    """A page of addresses; 404 when there are none."""
    kind, location, text = call.param("type"), call.param("e911locationid"), call.param("suggestions")
    if kind is not None and location is not None:
        raise Refused(400, "12013", "e911locationid cannot be combined with type")
    found = [
        address
        for place, address in _addresses(call)
        if (kind is None or call.version == "v2" or str(address.address_type).upper() == kind.upper())
        and location in (None, place)
        and (text is None or text in place)
    ]
    if not found:
        nothing = m.ResponseStatus(description="The resource does not exist")  # this one has no code
        return xml(m.AddressesResponse(response_status=nothing), 404)
    page, links = page_by_row(call, found, 500)
    return xml(m.AddressesResponse(total_count=len(found), links=links, addresses=m.Addresses(address=page)))
