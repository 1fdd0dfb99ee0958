"""SIP realms of the account."""

from __future__ import annotations

import dataclasses
import re

from aiobandwidth import models as m

from ..collections import GONE, Collection, Entry, answer, done
from ..routing import Call, Refused, Reply, Routes

routes = Routes()

_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?", re.ASCII)


def domain(call: Call) -> str:
    """What the names of all realms of the account end in."""
    return f"{call.account.id}.auth.sandbox.example"


def _active(call: Call, entry: Entry[m.Realm]) -> bool:
    """A realm takes as long as an order to be set up."""
    return entry.created + call.world.settings.order_delay <= call.world.clock.time()


def show_realm(call: Call, entry: Entry[m.Realm]) -> m.Realm:
    """A realm with its state and the count of its credentials."""
    return dataclasses.replace(
        entry.message,
        sip_credential_count=len(entry.part("credentials")),
        status="ACTIVE" if _active(call, entry) else "CREATE_PENDING",
    )


def _check(call: Call, message: m.Realm, entry: Entry[m.Realm] | None) -> None:
    name = message.realm or ""
    if entry is not None:
        if name not in (entry.message.realm, (entry.message.realm or "").partition(".")[0]):
            raise Refused(400, "33005", "A realm cannot be renamed; delete it and create another")
        message.realm = entry.message.realm
        return
    if len(name) > 30:
        raise Refused(400, "33003", f"Realm '{name}' is too long (30 characters at most)")
    if _NAME.fullmatch(name) is None:
        raise Refused(400, "1013", f"Realm '{name}' has characters that are not accepted")
    message.realm = f"{name}.{domain(call)}"


REALMS = Collection(
    "realms",
    m.Realm,
    param="realm",
    id_field="id",
    new_id=lambda call, _: call.world.ids.number("realm", 501),
    unique=(("realm",),),
    duplicate=(400, "1015"),
    missing=(404, "33001"),
    check=_check,
    show=show_realm,
    one=lambda call, entry: m.RealmResponse(realm=show_realm(call, entry)),
)


def find_realm(call: Call, key: str) -> Entry[m.Realm]:
    """The realm with this id or name (whole, or its first label); 404 otherwise."""
    for entry in REALMS.kept(call).values():
        if key in (entry.id, entry.message.realm, (entry.message.realm or "").partition(".")[0]):
            return entry
    raise Refused(404, "33001", f"Realm '{key}' was not found")


def default_realm(call: Call) -> Entry[m.Realm]:
    """The account's default realm.

    Raises:
        Refused: There is none yet.
    """
    for entry in REALMS.kept(call).values():
        if entry.message.default is True:
            return entry
    raise Refused(400, "23021", f"Account '{call.account.id}' has no default realm")


def _settle_default(call: Call, chosen: Entry[m.Realm]) -> None:
    """There is one default realm: the one chosen last, and at first the only one."""
    realms = REALMS.kept(call).values()
    if chosen.message.default is True or not any(entry.message.default is True for entry in realms):
        for entry in realms:
            entry.message.default = entry is chosen


@routes.serve("realms.create_realm")
def create_realm(call: Call) -> Reply:
    entry = REALMS.add(call, call.read(m.Realm))
    _settle_default(call, entry)
    return REALMS.reply(call, entry, location=call.here(entry.id))


@routes.serve("realms.get_realm")
def get_realm(call: Call) -> Reply:
    try:
        return REALMS.reply(call, find_realm(call, call.params["realm"]))
    except Refused:
        raise Refused(404, "", GONE) from None


@routes.serve("realms.list_realms")
def list_realms(call: Call) -> Reply:
    """All realms, or those whose name contains ``realmfragment``."""
    fragment = call.param("realmfragment")
    if fragment is not None and len(fragment) < 3:
        raise Refused(400, "33011", "realmfragment has to have at least 3 characters")
    found = [
        show_realm(call, entry)
        for entry in REALMS.kept(call).values()
        if fragment is None or fragment.lower() in (entry.message.realm or "").lower()
    ]
    return answer(call, m.RealmsResponse(realms=m.Realms(realm=found)))


@routes.serve("realms.update_realm")
def update_realm(call: Call) -> Reply:
    """Change the description, or make a realm the default one. The default one stays so until another is chosen."""
    entry, change = find_realm(call, call.params["realm"]), call.read(m.Realm)
    if entry.message.default is True and change.default is False:
        raise Refused(400, "33006", "Make another realm the default one instead")
    REALMS.patch(call, entry, m.Realm(realm=change.realm, description=change.description, default=change.default))
    _settle_default(call, entry)
    return REALMS.reply(call, entry)


@routes.serve("realms.delete_realm")
def delete_realm(call: Call) -> Reply:
    """Delete a realm with its credentials; the default one only when it is the last."""
    entry = find_realm(call, call.params["realm"])
    if entry.message.default is True and len(REALMS.kept(call)) > 1:
        raise Refused(400, "33006", "The default realm cannot be deleted; make another one the default first")
    REALMS.remove(call, entry)
    return done(call)
