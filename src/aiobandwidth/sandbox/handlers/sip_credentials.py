"""SIP credentials, reached through their realm by id, or through the account by user name (and domain).

Both ways lead to the same credentials, which are kept with their realm.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from aiobandwidth import models as m

from ..collections import Collection, Entry, Page, answer, done, matching, merge, paginate
from ..routing import Call, Refused, Reply, Routes, xml
from ..state import Flaw
from .realms import REALMS, default_realm, find_realm

routes = Routes()

MAXIMUM = 1000
"""Most credentials in one request."""
_HIDDEN = ("id", "realm_id", "realm")


def _realm(call: Call) -> Entry[m.Realm]:
    key = call.params["realmId"]
    found = REALMS.kept(call).get(key)
    if found is None:
        raise Refused(404, "23017", f"There is no realm with the id {key}")
    return found


CREDENTIALS = Collection(
    "sip-credentials",
    m.SipCredential,
    param="credentialId",
    id_field="id",
    new_id=lambda call, _: call.world.ids.number("sip-credential", 8001),
    missing=(404, "23025"),
    one=lambda _, entry: m.SipCredentialResponse(sip_credential=entry.message),
    within=lambda call: _realm(call).part("credentials"),
)


def _composite(message: m.SipCredential) -> str:
    """Under what name a credential is reached through the account."""
    return f"{message.user_name}@{message.domain}" if message.domain else message.user_name or ""


def _all(call: Call) -> Iterator[tuple[Entry[m.Realm], Entry[m.SipCredential]]]:
    for realm in REALMS.kept(call).values():
        for entry in realm.part("credentials").values():
            yield realm, entry


def _named(call: Call) -> tuple[Entry[m.Realm], Entry[m.SipCredential]]:
    name = call.params["compositeUserName"]
    for realm, entry in _all(call):
        if _composite(entry.message) == name:
            return realm, entry
    raise Refused(404, "23007", f"The account {call.account.id} has no SIP credential {name}")


# --- new ones --------------------------------------------------------------------------------------------------------


def _flaw(call: Call, message: m.SipCredential, realm: Entry[m.Realm] | None) -> Flaw | None:
    """What is wrong with a new credential; ``realm`` is the one that the path names."""
    for name, wire in (("user_name", "UserName"), ("hash1", "Hash1")):
        if not getattr(message, name):
            return Flaw("1003", f"{wire} is required")
    application = message.http_voice_v2_app_id
    if application and application not in call.account.applications:
        return Flaw("23019", f"There is no application '{application}'")
    if realm is not None and message.realm not in (None, "", realm.message.realm):
        return Flaw("23018", f"The realm '{message.realm}' is not the realm {realm.id} of the path")
    for other, entry in _all(call):
        if _composite(entry.message) == _composite(message) and realm in (None, other):
            code = "23009" if realm is None else "23026"
            return Flaw(code, f"There is a SIP credential {_composite(message)} already")
    return None


def _create(call: Call, realm: Entry[m.Realm] | None) -> Reply:
    """Keep what is right of the list, and tell what is wrong: 400 when nothing is right."""
    listed = call.read(m.SipCredentials).sip_credential
    if not listed:
        raise Refused(400, "23006", "There has to be at least one credential")
    if len(listed) > MAXIMUM:
        raise Refused(400, "23003", f"There are {len(listed)} credentials; at most {MAXIMUM} are allowed")
    made, errors = [], []
    for message in listed:
        flaw = _flaw(call, message, realm)
        home = realm
        if flaw is None and home is None:
            try:
                home = find_realm(call, message.realm) if message.realm else default_realm(call)
            except Refused as problem:
                flaw = problem.flaws[0]
        if flaw is not None or home is None:
            code, text = ("23021", "") if flaw is None else (flaw.code, flaw.description)
            errors.append(m.SipCredentialError(error_code=code, description=text, sip_credential=message))
            continue
        made.append(_keep(call, home, message))
    reply = m.SipCredentialsResponse(errors=m.SipCredentialErrors(error=errors) if errors else None)
    if not made:
        reply.response_status = m.ResponseStatus(description="None of the credentials could be kept; see the errors.")
        return xml(reply, 400)
    reply.valid_sip_credentials = m.ValidSipCredentials(sip_credential=made)
    return xml(reply, 201)


def _keep(call: Call, realm: Entry[m.Realm], message: m.SipCredential) -> m.SipCredential:
    now = call.world.clock.time()
    key = call.world.ids.number("sip-credential", 8001)
    shown = dataclasses.replace(message, id=key, realm_id=realm.id, realm=realm.message.realm)
    realm.part("credentials")[key] = Entry(id=key, message=shown, user=call.user, created=now, modified=now)
    call.world.record(call, "sip-credential")
    return shown


@routes.serve("realms.create_realm_sip_credentials")
def create_in_realm(call: Call) -> Reply:
    return _create(call, _realm(call))


@routes.serve("sip_credentials.create_sip_credentials")
def create_on_account(call: Call) -> Reply:
    """Create credentials in the realms that they name, or in the default one."""
    return _create(call, None)


# --- the lists -------------------------------------------------------------------------------------------------------


def _list(call: Call, found: list[Entry[m.SipCredential]]) -> Reply:
    found = [
        entry
        for entry in found
        if matching(call, "userNamefragment", entry.message.user_name, part=True)
        and matching(call, "domainfragment", entry.message.domain, part=True)
        and matching(call, "realmFragment", entry.message.realm, part=True)
        and matching(call, "applicationNameFragment", _application(call, entry), part=True)
    ]
    if not found:
        raise Refused(404, "23008", f"The account {call.account.id} has no such SIP credentials")
    page: Page[Entry[m.SipCredential]] = paginate(call, found, lambda entry: entry.id)
    listed = m.SipCredentials(sip_credential=[entry.message for entry in page.entries])
    return answer(call, m.SipCredentialsResponse(links=page.links(call), sip_credentials=listed))


def _application(call: Call, entry: Entry[m.SipCredential]) -> str | None:
    found = call.account.applications.get(entry.message.http_voice_v2_app_id or "")
    return None if found is None else found.app_name


@routes.serve("realms.list_realm_sip_credentials")
def list_of_realm(call: Call) -> Reply:
    return _list(call, list(_realm(call).part("credentials").values()))


@routes.serve("sip_credentials.list_sip_credentials")
def list_of_account(call: Call) -> Reply:
    return _list(call, [entry for _, entry in _all(call)])


# --- one -------------------------------------------------------------------------------------------------------------


def _update(call: Call, realm: Entry[m.Realm], entry: Entry[m.SipCredential]) -> Reply:
    """Change hashes, application and realm; name and domain belong to the hashes and stay."""
    change = call.read(m.SipCredential)
    known = entry.message
    for name in ("user_name", "domain"):
        if getattr(change, name) not in (None, getattr(known, name)):
            raise Refused(400, "23004", "UserName and Domain belong to the hashes; delete these and add others")
    if not change.hash1:
        raise Refused(400, "1003", "Hash1 is required")
    if change.http_voice_v2_app_id and change.http_voice_v2_app_id not in call.account.applications:
        raise Refused(400, "23019", f"There is no application '{change.http_voice_v2_app_id}'")
    target = realm
    if change.realm_id or change.realm:
        try:
            target = find_realm(call, change.realm_id or change.realm or "")
        except Refused as problem:
            raise Refused(400, "23017", problem.flaws[0].description) from None
    kept = dict.fromkeys(_HIDDEN)
    entry.message = dataclasses.replace(merge(known, dataclasses.replace(change, **kept)))
    entry.message.realm_id, entry.message.realm = target.id, target.message.realm
    if target is not realm:
        target.part("credentials")[entry.id] = realm.part("credentials").pop(entry.id)
    entry.modified = call.world.clock.time()
    call.world.record(call, "sip-credential-changed")
    return answer(call, m.SipCredentialResponse(sip_credential=entry.message))


@routes.serve("realms.get_realm_sip_credential")
def get_of_realm(call: Call) -> Reply:
    return CREDENTIALS.reply(call, CREDENTIALS.find(call))


@routes.serve("realms.update_realm_sip_credential")
def update_of_realm(call: Call) -> Reply:
    return _update(call, _realm(call), CREDENTIALS.find(call))


@routes.serve("realms.delete_realm_sip_credential")
def delete_of_realm(call: Call) -> Reply:
    CREDENTIALS.remove(call, CREDENTIALS.find(call))
    return done(call)


@routes.serve("sip_credentials.get_sip_credential")
def get_of_account(call: Call) -> Reply:
    return answer(call, m.SipCredentialResponse(sip_credential=_named(call)[1].message))


@routes.serve("sip_credentials.update_sip_credential")
def update_of_account(call: Call) -> Reply:
    return _update(call, *_named(call))


@routes.serve("sip_credentials.delete_sip_credential")
def delete_of_account(call: Call) -> Reply:
    realm, entry = _named(call)
    del realm.part("credentials")[entry.id]
    call.world.record(call, "sip-credential-deleted")
    return done(call)
