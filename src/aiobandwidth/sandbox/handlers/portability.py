"""Whether numbers can be ported in: those in exchanges that the sandbox knows can, of whichever carrier."""

from __future__ import annotations

from collections.abc import Iterable

from aiobandwidth import models as m

from ..order_kinds import listed_numbers
from ..rate_centers import RateCenter, by_exchange
from ..routing import Call, Refused, Reply, Routes, as_json, xml

routes = Routes()

_CHECKS = ("true", "false", "onnetportability", "offnetportability")
_CARRIERS = (("9001", "Sandbox Telephone"), ("9002", "Pinewood Fiber"), ("9003", "Harbor Wireless"))
"""SPID and name of the carriers that numbers come from; a number's area code decides which."""


@routes.serve("portability_checks.check_portability")
def check(call: Call) -> Reply:
    """Rate centers of the numbers that can and cannot be ported, and with ``fullCheck`` their carriers."""
    request = call.read(m.NumberPortabilityRequest)
    full = (call.param("fullCheck") or "false").lower()
    if full not in _CHECKS:
        raise Refused(400, "7598", f"fullCheck '{full}' is not one of {', '.join(_CHECKS)}")
    values = request.tn_list.tn if request.tn_list is not None else []
    numbers = listed_numbers(call, values, none="7300", wrong="7201", many="7314")
    known = [tn for tn in numbers if tn[:6] in by_exchange()]
    partner = [tn for tn in numbers if tn not in known and call.world.inventory.center_of(tn) is not None]
    rest = [tn for tn in numbers if tn not in known and tn not in partner]
    if full == "onnetportability":
        partner, rest = [], [tn for tn in numbers if tn not in known]
    reply = m.NumberPortabilityResponse(
        port_type="AUTOMATED" if not partner and not rest else "MANUAL",
        portable_numbers=m.PortableNumbers(tn=call.tns([tn for tn in numbers if tn not in rest])),
        supported_rate_centers=m.SupportedRateCenters(rate_center_group=_groups(call, known)),
        unsupported_rate_centers=m.UnsupportedRateCenters(rate_center_group=_groups(call, rest)),
        partner_supported_rate_centers=m.PartnerSupportedRateCenters(rate_center_group=_groups(call, partner)),
    )
    if full != "false":
        reply.supported_losing_carriers = m.SupportedLosingCarriers(
            losing_carrier_tn_list=_carriers(call, [tn for tn in numbers if tn not in rest])
        )
        reply.unsupported_losing_carriers = m.UnsupportedLosingCarriers(losing_carrier_tn_list=_carriers(call, rest))
    return xml(reply)


def _groups(call: Call, numbers: Iterable[str]) -> list[m.RateCenterGroup]:
    found: dict[str, tuple[RateCenter | None, list[str]]] = {}
    for tn in numbers:
        center = call.world.inventory.center_of(tn)
        key = "" if center is None else f"{center.name}/{center.state}"
        found.setdefault(key, (center, []))[1].append(tn)
    groups = []
    for center, tns in found.values():
        group = m.RateCenterGroup(tn_list=m.TnList(tn=call.tns(tns)))
        if center is not None:
            group.rate_center, group.city, group.state = center.name, center.city or None, center.state or None
            group.lata, group.tiers = center.lata or None, m.TierNumbers(tier=[str(center.tier)])
        groups.append(group)
    return groups


def _carriers(call: Call, numbers: Iterable[str]) -> list[m.LosingCarrierTnList]:
    found: dict[tuple[str, str], list[str]] = {}
    for tn in numbers:
        found.setdefault(_CARRIERS[int(tn[:3]) % len(_CARRIERS)], []).append(tn)
    return [
        m.LosingCarrierTnList(
            losing_carrier_spid=spid,
            losing_carrier_name=name,
            losing_carrier_is_wireless=name.endswith("Wireless"),
            losing_carrier_account_number_required=name.endswith("Wireless"),
            losing_carrier_minimum_porting_interval=1,
            tn_list=m.TnList(tn=call.tns(tns)),
        )
        for (spid, name), tns in sorted(found.items())
    ]


@routes.serve("port_ins.list_losing_carriers")
def list_losing_carriers(call: Call) -> Reply:
    """Carriers from which numbers of a country can be brought."""
    country = call.param("countryCodeA3")
    if country is not None and (len(country) != 3 or not country.isalpha()):
        raise Refused(400, "1005", f"countryCodeA3 '{country}' is no code of three letters")
    names = [m.LosingCarrier(name=name) for _, name in _CARRIERS]
    return as_json(m.LosingCarriersReply(data=m.LosingCarriers(losing_carriers=names)))
