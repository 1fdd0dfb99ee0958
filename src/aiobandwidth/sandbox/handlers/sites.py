"""Sites (sub-accounts)."""

from __future__ import annotations

import copy

from aiobandwidth import models as m

from ..inventory import Wanted
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import AccountRecord, PeerRecord, SiteRecord, World
from ..views import find_site
from .geocoding import MISSPELT, misspelt

routes = Routes()


def add_site(world: World, account: AccountRecord, message: m.Site) -> SiteRecord:
    """Create a site without checks."""
    site = SiteRecord(id=world.ids.number("site", 40001), message=copy.copy(message))
    site.message.id = site.id
    account.sites[site.id] = site
    return site


def tn_count(call: Call, site: str, peer: str | None = None) -> int:
    """Numbers in service on a site, or on one of its SIP peers."""
    return call.world.inventory.owned_count(call.account.id, Wanted(site=site, peer=peer))


def _check(call: Call, message: m.Site, own: str | None = None) -> None:
    if not message.name:
        raise Refused(400, "1003", "Name is required")
    if len(message.name) > 50:
        raise Refused(400, "12529", "The Name of a site has at most 50 characters")
    if message.address is None:
        raise Refused(400, "1003", "Address is required")
    wrong = misspelt(message.address)
    if wrong is not None:
        refused = m.SiteResponse(response_status=MISSPELT, address_error_description=wrong, site=message)
        raise Refused(409, message=refused)
    if any(site.name == message.name and site.id != own for site in call.account.sites.values()):
        raise Refused(409, "12533", f"There is a site with the name '{message.name}' already")


@routes.serve("sites.list_sites")
def list_sites(call: Call) -> Reply:
    """All sites, in short."""
    counted, peers = call.flag("tnCounts"), call.flag("sipPeerDetails") or call.flag("summary")
    listed = []
    for site in call.account.sites.values():
        entry = m.Site(id=site.id, name=site.name, description=site.message.description)
        if counted:
            entry.total_tn_count = tn_count(call, site.id)
        if peers:
            entry.sip_peer_count = len(site.peers)
            entry.sip_peers = m.SipPeers(sip_peer=[_short(call, site, peer) for peer in site.peers.values()])
        listed.append(entry)
    return xml(m.SitesResponse(sites=m.Sites(site=listed)))


def _short(call: Call, site: SiteRecord, peer: PeerRecord) -> m.SipPeer:
    short = m.SipPeer(peer_id=peer.id, peer_name=peer.name, is_default_peer=peer.default)
    if call.flag("sipPeerDetails"):
        short.description = peer.message.description
        short.tn_count = tn_count(call, site.id, peer.id)
    return short


@routes.serve("sites.create_site")
def create_site(call: Call) -> Reply:
    message = call.read(m.Site)
    _check(call, message)
    site = add_site(call.world, call.account, message)
    call.world.record(call, "site")
    return xml(m.SiteResponse(site=site.message), 201, location=call.here(site.id))


@routes.serve("sites.get_site")
def get_site(call: Call) -> Reply:
    return xml(m.SiteResponse(site=find_site(call).message))


@routes.serve("sites.update_site")
def update_site(call: Call) -> Reply:
    """Replace the settings of a site."""
    site = find_site(call)
    message = call.read(m.Site)
    if message.address is None:
        message.address = site.message.address
    _check(call, message, site.id)
    message.id = site.id
    site.message = message
    call.world.record(call, "site-changed")
    return xml(m.SiteResponse(site=message))


@routes.serve("sites.delete_site")
def delete_site(call: Call) -> Reply:
    """Delete a site that nothing uses."""
    site = find_site(call)
    if site.peers:
        raise Refused(400, "12018", f"Site '{site.id}' has SIP peers and cannot be deleted")
    if tn_count(call, site.id):
        raise Refused(400, "12019", f"Site '{site.id}' has telephone numbers and cannot be deleted")
    del call.account.sites[site.id]
    call.world.record(call, "site-deleted")
    return empty()
