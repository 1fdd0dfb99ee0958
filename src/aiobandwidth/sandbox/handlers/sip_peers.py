"""SIP peers (locations) and their numbers."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Callable
from itertools import islice

from aiobandwidth import models as m

from ..inventory import Number, Wanted
from ..paging import link
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import PeerRecord, SiteRecord, World
from ..views import find_peer, find_site
from .geocoding import MISSPELT, misspelt
from .sites import tn_count

routes = Routes()

SMS, MMS = "messaging/features/sms", "messaging/features/mms"


def add_peer(world: World, site: SiteRecord, message: m.SipPeer) -> PeerRecord:
    """Create a SIP peer without checks; the first of a site is its default one."""
    default = not site.peers or message.is_default_peer is True
    peer = PeerRecord(id=world.ids.number("peer", 600001), message=copy.copy(message), default=default)
    site.peers[peer.id] = peer
    if default:
        _make_default(site, peer)
    return peer


def _make_default(site: SiteRecord, chosen: PeerRecord) -> None:
    for peer in site.peers.values():
        peer.default = peer is chosen


def _view(peer: PeerRecord) -> m.SipPeer:
    return dataclasses.replace(peer.message, peer_id=peer.id, is_default_peer=peer.default)


def _check(site: SiteRecord, message: m.SipPeer, own: str | None = None) -> None:
    if not message.peer_name:
        raise Refused(400, "13501", "The SIP peer has no PeerName")
    wrong = misspelt(message.address)
    if wrong is not None:
        refused = m.SipPeerResponse(response_status=MISSPELT, address_error_description=wrong, sip_peer=message)
        raise Refused(409, message=refused)
    if any(peer.name == message.peer_name and peer.id != own for peer in site.peers.values()):
        raise Refused(409, "13527", f"There is a SIP peer with the name '{message.peer_name}' already")


@routes.serve("sip_peers.list_sip_peers")
def list_sip_peers(call: Call) -> Reply:
    peers = [_view(peer) for peer in find_site(call).peers.values()]
    return xml(m.TnSipPeersResponse(sip_peers=m.SipPeers(sip_peer=peers)))


@routes.serve("sip_peers.create_sip_peer")
def create_sip_peer(call: Call) -> Reply:
    """Create a SIP peer; its id is in Location only."""
    site = find_site(call)
    message = call.read(m.SipPeer)
    _check(site, message)
    peer = add_peer(call.world, site, message)
    call.world.record(call, "sip-peer")
    return empty(201, location=call.here(peer.id))


@routes.serve("sip_peers.get_sip_peer")
def get_sip_peer(call: Call) -> Reply:
    return xml(m.SipPeerResponse(sip_peer=_view(find_peer(call)[1])))


@routes.serve("sip_peers.update_sip_peer")
def update_sip_peer(call: Call) -> Reply:
    """Replace the settings of a SIP peer."""
    site, peer = find_peer(call)
    message = call.read(m.SipPeer)
    if message.peer_name is None:
        message.peer_name = peer.name
    _check(site, message, peer.id)
    peer.message = message
    if message.is_default_peer is True:
        _make_default(site, peer)
    call.world.record(call, "sip-peer-changed")
    return xml(m.SipPeerResponse(sip_peer=_view(peer)))


@routes.serve("sip_peers.delete_sip_peer")
def delete_sip_peer(call: Call) -> Reply:
    """Delete a SIP peer that nothing uses."""
    site, peer = find_peer(call)
    if tn_count(call, site.id, peer.id):
        raise Refused(400, "13510", f"SIP peer '{peer.id}' has telephone numbers and cannot be deleted")
    if SMS in peer.products:
        raise Refused(400, "13613", "Delete not allowed while a SIP Peer has SMS feature")
    if peer.default and len(site.peers) > 1:
        raise Refused(400, "13511", "The default SIP peer can only be deleted when it is the last one of its site")
    del site.peers[peer.id]
    call.world.record(call, "sip-peer-deleted")
    return empty()


# --- numbers ---------------------------------------------------------------------------------------------------------


def _on_peer(call: Call, fits: Callable[[Number], bool] | None = None) -> Wanted:
    """The numbers of the SIP peer that the path names, perhaps only some of them."""
    site, peer = find_peer(call)
    return Wanted(site=site.id, peer=peer.id, fits=fits)


def _number_view(call: Call, record: Number) -> m.SipPeerTelephoneNumber:
    sms = record.setting("sms")
    forward = record.setting("call_forward")
    attributes = [
        name for name, has in (("Protected", record.setting("protected")), ("Imported", record.imported)) if has
    ]
    return m.SipPeerTelephoneNumber(
        full_number=call.tn(record.tn),
        number_format=record.setting("number_format"),
        rpid_format=record.setting("rpid_format"),
        rewrite_user=record.setting("rewrite_user"),
        call_forward=None if forward is None else call.tn(forward),
        calling_name_display=record.setting("calling_name_display"),
        tn_attributes=m.TnAttributes(tn_attribute=attributes) if attributes else None,
        messaging_settings=None if sms is None else m.MessagingSettings(sms_enabled=sms),
    )


@routes.serve("sip_peers.list_sip_peer_phone_numbers")
def list_numbers(call: Call) -> Reply:
    """A page of numbers; v1 gives no links, so the last page is the first short one."""
    size, page = call.count("size", 5000), call.count("page", 1)
    inventory, account, wanted = call.world.inventory, call.account.id, _on_peer(call)
    part = list(islice(inventory.owned(account, wanted=wanted, skip=(page - 1) * size), size))
    listed = m.SipPeerTelephoneNumbers()
    if call.flag("includeAttributes", True):
        listed.sip_peer_telephone_number = [_number_view(call, record) for record in part]
    else:
        listed.full_number = [call.tn(record.tn) for record in part]
    reply = m.SipPeerTelephoneNumbersResponse(sip_peer_telephone_numbers=listed)
    if call.version == "v2":
        total = inventory.owned_count(account, wanted)
        more = link(call, "next", str(page + 1), size) if page * size < total else None
        reply.links = m.Links(first=link(call, "first", "1", size), next=more)
    return xml(reply)


def _number(call: Call) -> Number:
    site, peer = find_peer(call)
    record = call.world.inventory.records.get(call.loose_number(call.params["tn"]) or "")
    if record is None or (record.account, record.site, record.peer) != (call.account.id, site.id, peer.id):
        raise Refused(404, "12512", f"Telephone number '{call.params['tn']}' is not on SIP peer '{peer.id}'")
    return record


@routes.serve("sip_peers.get_sip_peer_phone_number")
def get_number(call: Call) -> Reply:
    return xml(m.SipPeerTelephoneNumberResponse(sip_peer_telephone_number=_number_view(call, _number(call))))


@routes.serve("sip_peers.update_sip_peer_phone_number")
def update_number(call: Call) -> Reply:
    """Change the settings of a number; v2 refuses to switch messaging, which takes a TN option order there."""
    record = _number(call)
    change = call.read(m.SipPeerTelephoneNumber)
    if change.messaging_settings is not None:
        if call.version == "v2" and change.messaging_settings.sms_enabled != bool(record.setting("sms")):
            raise Refused(400, "400", "Messaging settings can only be changed via a TN Option order")
        record.set("sms", change.messaging_settings.sms_enabled)
    if change.call_forward is not None:
        forward = call.number(change.call_forward)
        if forward is None:
            raise Refused(400, "12512", f"Telephone number '{change.call_forward}' is not valid")
        record.set("call_forward", forward)
    for name in ("number_format", "rpid_format", "rewrite_user", "calling_name_display"):
        if getattr(change, name) is not None:
            record.set(name, getattr(change, name))
    record.modified = call.world.clock.time()
    call.world.record(call, "number-changed", numbers=[record.tn])
    return xml(m.SipPeerTelephoneNumberResponse(sip_peer_telephone_number=_number_view(call, record)))


@routes.serve("sip_peers.count_sip_peer_phone_numbers")
def count_numbers(call: Call) -> Reply:
    """Numbers of a SIP peer, all together and with a feature."""
    inventory, account = call.world.inventory, call.account.id

    def having(setting: str) -> int:
        return inventory.owned_count(account, _on_peer(call, lambda record: bool(record.setting(setting))))

    total = inventory.owned_count(account, _on_peer(call))
    count = m.SipPeerTelephoneNumbersCount(sip_peer_telephone_numbers_count=total)
    features = {value.upper() for value in call.all("feature")}
    if not features or "CNAM" in features:
        count.cnam_count = having("calling_name_display")
    if not features or "LIDB" in features:
        count.lidb_count = having("calling_name")
    if "DLDA" in features:
        count.dlda_telephone_numbers_count = having("directory_listing")
    return xml(m.SipPeerTelephoneNumbersCountResponse(sip_peer_telephone_numbers_count=count))
