"""Alternate end user identifiers: emergency endpoints that are no telephone numbers. E911 orders make them."""

from __future__ import annotations

import dataclasses

from aiobandwidth import models as m

from ..collections import Collection, Entry, answer, matching
from ..routing import Call, Refused, Reply, Routes
from .emergency_groups import group_of

routes = Routes()


def _with_group(call: Call, entry: Entry[m.AlternateEndUserIdentifier]) -> m.EmergencyNotificationGroup | None:
    found = group_of(call, entry.id)
    if found is None:
        return None
    return m.EmergencyNotificationGroup(identifier=found.id, description=found.message.description)


def _short(call: Call, entry: Entry[m.AlternateEndUserIdentifier]) -> m.AlternateEndUserIdentifier:
    return m.AlternateEndUserIdentifier(
        identifier=entry.id,
        callback_number=entry.message.callback_number,
        emergency_notification_group=_with_group(call, entry),
    )


def _whole(call: Call, entry: Entry[m.AlternateEndUserIdentifier]) -> m.AlternateEndUserIdentifierResponse:
    known = entry.message
    feature = known.e911 or m.E911Feature(caller_name=known.caller_name, address=known.address)
    feature = dataclasses.replace(feature, emergency_notification_group=_with_group(call, entry))
    shown = m.AlternateEndUserIdentifier(identifier=entry.id, callback_number=known.callback_number, e911=feature)
    return m.AlternateEndUserIdentifierResponse(alternate_end_user_identifier=shown)


def _wanted(call: Call, entry: Entry[m.AlternateEndUserIdentifier]) -> bool:
    number = call.loose_number(call.param("callback"))
    have = call.loose_number(entry.message.callback_number)
    return (
        matching(call, "aeui", entry.id, part=True)
        and (call.param("callback") is None or number == have)
        and (not call.flag("pidfloenabledonly") or entry.message.pidflo_enabled is True)
    )


AEUIS = Collection(
    "aeuis",
    m.AlternateEndUserIdentifier,
    param="acid",
    id_field="identifier",
    new_id=lambda _, message: message.identifier or "",
    missing=(404, ""),
    test=_wanted,
    show=_short,
    one=_whole,
)
AEUIS.serve(routes, get="aeuis.get_aeui")


@routes.serve("aeuis.list_aeuis")
def list_aeuis(call: Call) -> Reply:
    """A page of identifiers; 404 when there are none."""
    page = AEUIS.page(call)
    if not page.total:
        raise Refused(404, "12087", "The account has no alternate end user identifiers")
    listed = m.AlternateEndUserIdentifiers(alternate_end_user_identifier=page.shown)
    reply = m.AlternateEndUserIdentifiersResponse(total_count=page.total, alternate_end_user_identifiers=listed)
    if page.next is not None:
        reply.links = page.links(call)
    return answer(call, reply)
