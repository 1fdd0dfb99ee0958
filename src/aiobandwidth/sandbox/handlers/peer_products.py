"""More of SIP peers: the termination product with its hosts, UC trunks, and outbound numbers."""

from __future__ import annotations

import re

from aiobandwidth import models as m

from ..collections import Collection, answer
from ..routing import Call, Refused, Reply, Routes
from ..state import PeerRecord
from ..views import find_peer
from .account_products import TRUNKING
from .products import TERMINATION

routes = Routes()

MAXIMUM = 250
"""Most outbound numbers in one request."""
_E164 = re.compile(r"\+[1-9]\d{7,14}", re.ASCII)


# --- termination -----------------------------------------------------------------------------------------------------


def _hosts(peer: PeerRecord) -> list[m.TerminationHost]:
    """Termination hosts of a SIP peer, with ids that say which one of which SIP peer they are."""
    listed = peer.message.termination_hosts.termination_host if peer.message.termination_hosts is not None else []
    return [
        m.TerminationHost(host_name=host.host_name, port=host.port or "0", id=f"{peer.id}{place + 1:02d}")
        for place, host in enumerate(listed)
    ]


def _host(call: Call) -> m.TerminationHost:
    _, peer = find_peer(call)
    for host in _hosts(peer):
        if host.id == call.params["gatewayId"]:
            return host
    raise Refused(404, "13564", f"SIP peer '{peer.id}' has no gateway '{call.params['gatewayId']}'")


@routes.serve("sip_peers.get_sip_peer_termination")
def get_termination(call: Call) -> Reply:
    _, peer = find_peer(call)
    settings = peer.products.get(TERMINATION) or m.SipPeerTerminationSettings(voice_protocol="SIP")
    hosts = m.TerminationHosts(termination_host=_hosts(peer))
    product = m.TerminationProduct(termination_settings=settings, termination_hosts=hosts)
    return answer(call, m.TerminationResponse(termination_product=product))


@routes.serve("sip_peers.list_sip_peer_termination_hosts")
def list_hosts(call: Call) -> Reply:
    return answer(call, m.TerminationHosts(termination_host=_hosts(find_peer(call)[1])))


@routes.serve("sip_peers.get_sip_peer_termination_host")
def get_host(call: Call) -> Reply:
    host = _host(call)
    shown = m.SipPeerGatewayIp(host_name=host.host_name, port=host.port, id=host.id)
    return answer(call, m.SipPeerGatewayIpResponse(sip_peer_gateway_ip=shown))


def _attribute() -> m.GatewayAttribute:
    """The one setting that every gateway has: whether its calls are traced."""
    return m.GatewayAttribute(id="1", type="TRACE", value="false", is_template=False)


@routes.serve("sip_peers.list_sip_peer_termination_host_settings")
def list_settings(call: Call) -> Reply:
    listed = m.GatewayAttributes(gateway_attribute=[_attribute()])
    shown = m.SipPeerGatewayAttributes(gateway_id=_host(call).id, gateway_attributes=listed)
    return answer(call, m.SipPeerGatewayAttributesResponse(sip_peer_gateway_attributes=shown))


@routes.serve("sip_peers.get_sip_peer_termination_host_setting")
def get_setting(call: Call) -> Reply:
    host, attribute = _host(call), _attribute()
    if call.params["attributeId"] != attribute.id:
        raise Refused(404, "53004", f"The gateway has no attribute '{call.params['attributeId']}'")
    shown = m.SipPeerGatewayAttribute(gateway_id=host.id, gateway_attribute=attribute)
    return answer(call, m.SipPeerGatewayAttributeResponse(sip_peer_gateway_attribute=shown))


@routes.serve("sip_peers.get_sip_peer_uc_trunks")
def get_trunks(call: Call) -> Reply:
    """The premise trunks of a SIP peer, which has to be set up for them."""
    _, peer = find_peer(call)
    trunks = peer.message.premise_trunks
    if not trunks and not TRUNKING.kept(call):
        raise Refused(400, "15520", f"SIP peer '{peer.id}' has no premise trunks")
    count = int(trunks) if trunks and trunks.isdigit() else 0
    shown = m.UcTrunkingPremiseSettings(bi_directional_trunks=count)
    return answer(call, m.UcTrunkingPremiseTrunksResponse(uc_trunking_premise_settings=shown))


# --- outbound numbers ------------------------------------------------------------------------------------------------

OUTBOUND = Collection(
    "outbound-numbers",
    m.AssociatedOutboundNumber,
    param="associatedOutboundNumberId",
    id_field="id",
    missing=(404, "1016"),
    within=lambda call: call.account.kept.setdefault(f"outbound-numbers/{find_peer(call)[1].id}", {}),
)


@routes.serve("sip_peers.list_sip_peer_associated_outbound_numbers")
def list_outbound(call: Call) -> Reply:
    """A page of the outbound numbers; ``page`` and ``size`` have to be given."""
    if call.param("page") is None or call.param("size") is None:
        raise Refused(400, "13055", "The 'page' and 'size' parameters must be specified at the same time")
    page = OUTBOUND.page(call)
    listed = m.AssociatedOutboundNumbers(associated_outbound_number=page.shown)
    return answer(call, m.AssociatedOutboundNumbersResponse(associated_outbound_numbers=listed, total_count=page.total))


@routes.serve("sip_peers.add_sip_peer_associated_outbound_numbers")
def add_outbound(call: Call) -> Reply:
    """Add numbers in E.164; those that cannot be added are told with the reason."""
    body = call.read(m.AssociatedOutboundNumbers)
    kept = OUTBOUND.kept(call)
    listed = body.associated_outbound_number
    if not listed:
        raise Refused(400, "1003", "AssociatedOutboundNumber is required")
    if len(listed) > MAXIMUM:
        raise Refused(400, "1011", f"There are {len(listed)} numbers; at most {MAXIMUM} are allowed")
    have = {entry.message.number for entry in kept.values()}
    made, bad = [], []
    for each in listed:
        number = each.number or ""
        if _E164.fullmatch(number) is None:
            bad.append(m.AssociatedOutboundNumber(number=number, error_reason="INVALID_FORMAT"))
        elif number in have:
            bad.append(m.AssociatedOutboundNumber(number=number, error_reason="DUPLICATE"))
        else:
            have.add(number)
            made.append(OUTBOUND.add(call, m.AssociatedOutboundNumber(number=number)).message)
    reply = m.AssociatedOutboundNumbersResponse(
        associated_outbound_numbers=m.AssociatedOutboundNumbers(associated_outbound_number=made),
        success_count=len(made),
        total_count=len(listed),
    )
    if bad:
        reply.errors = m.OutboundNumberErrors(associated_outbound_number=bad)
    return answer(call, reply)


OUTBOUND.serve(routes, delete="sip_peers.delete_sip_peer_associated_outbound_number")
