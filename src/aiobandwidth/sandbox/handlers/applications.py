"""Voice and messaging applications."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from aiobandwidth import models as m

from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import PeerRecord, SiteRecord
from .products import APPLICATIONS, ORIGINATION, TERMINATION

routes = Routes()

SERVICES = ("Messaging-V2", "Voice-V2", "Messaging", "Voice")


def _find(call: Call) -> m.Application:
    found = call.account.applications.get(call.params["applicationId"])
    if found is None:
        raise Refused(404, "13629", f"Application with id '{call.params['applicationId']}' not found")
    return found


def _check(message: m.Application) -> None:
    if message.service_type not in SERVICES:
        raise Refused(
            400, "12101", f"The ServiceType '{message.service_type or ''}' is not one of {', '.join(SERVICES)}"
        )
    if not message.app_name:
        raise Refused(400, "12102", "The application has no AppName")


def _hidden(message: m.Application) -> m.Application:
    """The application without the passwords of its callbacks, which are never shown."""
    names = [field.name for field in dataclasses.fields(message) if field.name.endswith("_creds")]
    shown = dataclasses.replace(message)
    for name in names:
        creds = getattr(message, name)
        if creds is not None:
            setattr(shown, name, m.CallbackCreds(user_id=creds.user_id))
    return shown


@routes.serve("applications.list_applications")
def list_applications(call: Call) -> Reply:
    found = [_hidden(application) for application in call.account.applications.values()]
    return xml(m.ApplicationProvisioningResponse(application_list=m.ApplicationList(application=found)))


@routes.serve("applications.create_application")
def create_application(call: Call) -> Reply:
    message = call.read(m.Application)
    _check(message)
    message.application_id = call.world.ids.uuid()
    call.account.applications[message.application_id] = message
    call.world.record(call, "application")
    reply = m.ApplicationProvisioningResponse(application=_hidden(message))
    return xml(reply, 201, location=call.here(message.application_id))


@routes.serve("applications.get_application")
def get_application(call: Call) -> Reply:
    return xml(m.ApplicationProvisioningResponse(application=_hidden(_find(call))))


@routes.serve("applications.update_application", "applications.patch_application")
def update_application(call: Call) -> Reply:
    """Replace an application (PUT), or change what the body has (PATCH)."""
    known, change = _find(call), call.read(m.Application)
    if change.service_type is not None and change.service_type != known.service_type:
        raise Refused(400, "12104", "The ServiceType of an application cannot be changed")
    if call.method == "PATCH":
        for field in dataclasses.fields(change):
            if getattr(change, field.name) is None:
                setattr(change, field.name, getattr(known, field.name))
    change.service_type = known.service_type
    _check(change)
    change.application_id = known.application_id
    call.account.applications[call.params["applicationId"]] = change
    call.world.record(call, "application-changed")
    return xml(m.ApplicationProvisioningResponse(application=_hidden(change)))


def _users(call: Call, application_id: str) -> Iterator[tuple[SiteRecord, PeerRecord]]:
    for site in call.account.sites.values():
        for peer in site.peers.values():
            if application_id in _ids(peer):
                yield site, peer


def _ids(peer: PeerRecord) -> Iterator[str | None]:
    messaging = peer.products.get(APPLICATIONS)
    if messaging is not None:
        yield messaging.http_messaging_v2_app_id
    for product in (ORIGINATION, TERMINATION):
        settings = peer.products.get(product)
        if settings is not None and settings.http_settings is not None:
            yield settings.http_settings.http_voice_v2_app_id


@routes.serve("applications.delete_application")
def delete_application(call: Call) -> Reply:
    """Delete an application that no SIP peer uses."""
    _find(call)
    application_id = call.params["applicationId"]
    if next(_users(call, application_id), None) is not None:
        raise Refused(409, "12105", f"Application '{application_id}' is used by SIP peers")
    del call.account.applications[application_id]
    call.world.record(call, "application-deleted")
    return empty()


@routes.serve("applications.list_associated_sip_peers")
def list_associated_sip_peers(call: Call) -> Reply:
    """SIP peers that use an application; an empty body when there are none."""
    _find(call)
    found = [
        m.AssociatedSipPeer(site_id=site.id, site_name=site.name, peer_id=peer.id, peer_name=peer.name)
        for site, peer in _users(call, call.params["applicationId"])
    ]
    if not found:
        return empty()
    return xml(m.AssociatedSipPeersResponse(associated_sip_peers=m.AssociatedSipPeers(associated_sip_peer=found)))
