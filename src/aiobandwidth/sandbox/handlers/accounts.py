"""The account itself: its data, users, seats, and the hosts of its SIP peers."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from aiobandwidth import models as m

from ..collections import answer, one_of
from ..inventory import Wanted
from ..routing import Call, Refused, Reply, Routes
from ..state import PeerRecord
from ..views import find_peer, find_site
from .account_products import TRUNKING
from .sites import tn_count

routes = Routes()

_HOST_TYPES = ("SMS", "TERMINATION", "ORIGINATION")


@routes.serve("accounts.get_account")
def get_account(call: Call) -> Reply:
    """The account's data; its address is that of its first site."""
    address = next((site.message.address for site in call.account.sites.values() if site.message.address), None)
    if address is not None:
        address = dataclasses.replace(address, address_type="Billing")
    account = m.Account(
        account_id_=call.account.id,
        global_account_number=f"G{call.account.id}",
        company_name="Sandbox Telephone Company",
        account_type="Business",
        customer_segment="Trial",
        tiers=m.TierNumbers(tier=["0", "1"]),
        address=address,
        contact=m.AccountContact(
            first_name="Sandy", last_name="Box", phone=call.tn("9195550100"), email="ops@sandbox.example"
        ),
        alt_spid="X001",
        spid="0001",
        port_carrier_type="WIRELINE",
        reservation_allowed=True,
        lnp_enabled=True,
    )
    return answer(call, m.AccountResponse(account=account))


@routes.serve("users.list_users")
@routes.add("GET", "/users", "v1", "v2")  # where clients of earlier years ask
def list_users(call: Call) -> Reply:
    """The users of the sandbox; passwords are never shown."""
    roles = m.Roles(role=[m.Role(role_name="ROLE_USER")])
    users = [
        m.User(
            username=name, first_name="Sandbox", last_name="User", email_address=f"{name}@sandbox.example", roles=roles
        )
        for name in call.world.users
    ]
    return answer(call, m.UsersResponse(users=m.Users(user=users)))


# --- seats and counts ------------------------------------------------------------------------------------------------


def _seats(call: Call, site: str | None = None, peer: str | None = None) -> m.UcTrunkingSeats:
    """Seats of UC trunking: one per number in service, once the account has the product."""
    if not TRUNKING.kept(call):
        raise Refused(400, "12017", f"Account '{call.account.id}' does not have product 'UcTrunking'")
    count = call.world.inventory.owned_count(call.account.id, Wanted(site=site, peer=peer))
    return m.UcTrunkingSeats(total_count=count)


@routes.serve("accounts.get_account_total_seats")
def account_seats(call: Call) -> Reply:
    return answer(call, m.AccountTotalSeatsResponse(uc_trunking_seats=_seats(call)))


@routes.serve("sites.get_site_total_seats")
def site_seats(call: Call) -> Reply:
    return answer(call, m.SiteTotalSeatsResponse(uc_trunking_seats=_seats(call, find_site(call).id)))


@routes.serve("sip_peers.get_sip_peer_total_seats")
def peer_seats(call: Call) -> Reply:
    site, peer = find_peer(call)
    return answer(call, m.SipPeerTotalSeatsResponse(uc_trunking_seats=_seats(call, site.id, peer.id)))


@routes.serve("sites.count_site_phone_numbers")
def count_numbers(call: Call) -> Reply:
    counted = m.SiteTnTotal(total_count=tn_count(call, find_site(call).id))
    return answer(call, m.SiteTnTotalResponse(site_tns=counted))


# --- hosts -----------------------------------------------------------------------------------------------------------


@routes.serve("accounts.list_account_hosts")
def list_hosts(call: Call) -> Reply:
    """Hosts of all SIP peers, by site; ``host`` and ``type`` filter them."""
    kind = call.param("type")
    one_of(None if kind is None else kind.upper(), _HOST_TYPES, "type", code="15505")
    listed = []
    for site in call.account.sites.values():
        peers = [found for peer in site.peers.values() if (found := _hosts(call, peer)) is not None]
        if peers:
            listed.append(m.SiteHost(site_id=site.id, sip_peer_hosts=m.SipPeerHosts(sip_peer_host=peers)))
    return answer(call, m.SiteHostsResponse(site_hosts=m.SiteHosts(site_host=listed)))


def _hosts(call: Call, peer: PeerRecord) -> m.SipPeerHost | None:
    """Hosts of a SIP peer that the query asks for; None when there are none."""
    name, kind = call.param("host"), (call.param("type") or "").upper()

    def wanted(of: str, hosts: list[m.Host]) -> list[m.Host]:
        return [host for host in hosts if kind in ("", of) and name in (None, host.host_name)]

    message = peer.message
    sms = wanted("SMS", message.sms_hosts.host if message.sms_hosts is not None else [])
    voice = wanted("ORIGINATION", message.voice_hosts.host if message.voice_hosts is not None else [])
    ends = wanted("TERMINATION", list(_termination(message)))
    if not sms and not voice and not ends:
        return None
    return m.SipPeerHost(
        sip_peer_id=peer.id,
        sms_hosts=m.SmsHosts(host=sms),
        voice_hosts=m.VoiceHosts(host=voice),
        termination_hosts=m.TerminationHosts(
            termination_host=[m.TerminationHost(host_name=host.host_name, port=host.port) for host in ends]
        ),
    )


def _termination(message: m.SipPeer) -> Iterator[m.Host]:
    listed = message.termination_hosts.termination_host if message.termination_hosts is not None else []
    return (m.Host(host_name=host.host_name, port=host.port) for host in listed)
