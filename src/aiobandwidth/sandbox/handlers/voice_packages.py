"""Voice configuration packages: settings that numbers share, and which numbers have which package."""

from __future__ import annotations

import dataclasses
from itertools import islice

from aiobandwidth import models as m

from ..collections import Collection, Entry, answer, done, require
from ..inventory import Wanted
from ..routing import Call, Refused, Reply, Routes, as_json

routes = Routes()

Package = m.VoiceConfigurationPackage

SETTING = "voice_configuration_package"
MAXIMUM = 5000
_GIVEN = [field.name for field in dataclasses.fields(m.VoiceConfigurationPackageInput) if field.name != "extra"]


def _count(call: Call, package: str) -> int:
    """How many numbers have a package."""
    wanted = Wanted(fits=lambda record: record.setting(SETTING) == package)
    return call.world.inventory.owned_count(call.account.id, wanted)


def _show(call: Call, entry: Entry[Package]) -> Package:
    return dataclasses.replace(entry.message, account_id_=call.account.id, phone_number_count=_count(call, entry.id))


def _check(call: Call, message: Package, _entry: Entry[Package] | None) -> None:
    if not message.name:
        raise Refused(400, "bad-request", "name is required")
    application = message.http_voice_v2_application_id
    if application and application not in call.account.applications:
        raise Refused(400, "bad-request", f"There is no application '{application}'")
    plan = message.origination_route_plan
    for route in plan.routes if plan is not None else []:
        if not route.endpoints:
            raise Refused(400, "bad-request", f"The route '{route.name or ''}' has no endpoints")


PACKAGES = Collection(
    "voice-configuration-packages",
    Package,
    param="voiceConfigurationPackageId",
    id_field="voice_configuration_package_id",
    unique=(("name",),),
    missing=(404, "not-found"),
    duplicate=(409, "conflict"),
    required="bad-request",
    check=_check,
    show=_show,
    one=lambda call, entry: m.VoiceConfigurationPackageReply(links=[], data=_show(call, entry), errors=[]),
    many=lambda _, page: m.VoiceConfigurationPackageList(
        links=[],
        data=page.shown,
        errors=[],
        page=m.UniversalPage(page_number=0, page_size=page.size, total_elements=page.total, total_pages=1),
    ),
)
PACKAGES.serve(
    routes,
    get="voice_configuration_packages.get_voice_configuration_package",
    list="voice_configuration_packages.list_voice_configuration_packages",
)


def _given(body: m.VoiceConfigurationPackageInput) -> Package:
    return Package(**{name: getattr(body, name) for name in (*_GIVEN, "extra")})


@routes.serve("voice_configuration_packages.create_voice_configuration_package")
def create_package(call: Call) -> Reply:
    entry = PACKAGES.add(call, _given(call.read(m.VoiceConfigurationPackageInput)))
    return PACKAGES.reply(call, entry, location=call.here(entry.id))


@routes.serve("voice_configuration_packages.update_voice_configuration_package")
def update_package(call: Call) -> Reply:
    """Change what the body has; a route plan replaces the one before as a whole."""
    entry = PACKAGES.find(call)
    PACKAGES.patch(call, entry, _given(call.read(m.VoiceConfigurationPackageInput)))
    return PACKAGES.reply(call, entry)


@routes.serve("voice_configuration_packages.delete_voice_configuration_package")
def delete_package(call: Call) -> Reply:
    """Delete a package that no number has."""
    entry = PACKAGES.find(call)
    if _count(call, entry.id):
        raise Refused(409, "conflict", f"The package '{entry.id}' has phone numbers and cannot be deleted")
    PACKAGES.remove(call, entry)
    return done(call)


@routes.serve("voice_configuration_packages.add_voice_configuration_package_numbers")
def add_numbers(call: Call) -> Reply:
    """Give numbers a package; those that cannot have it stand among the errors of the reply."""
    entry, body = PACKAGES.find(call), call.read(m.VoicePhoneNumbersInput)
    require(call, body, "bad-request")
    if len(body.phone_numbers) > MAXIMUM:
        raise Refused(400, "bad-request", f"There are {len(body.phone_numbers)} numbers; at most {MAXIMUM} are allowed")
    lost = []
    for tn in call.numbers(body.phone_numbers, "bad-request"):
        record = call.world.inventory.in_service(tn, call.account.id)
        if record is None:
            lost.append(tn)
        else:
            record.set(SETTING, entry.id)
            record.modified = call.world.clock.time()
    call.world.record(call, "voice-configuration-package-numbers")
    if not lost:
        return done(call)
    errors = [
        {
            "code": "VCS-0044",
            "type": "bad-request",
            "description": f"The number {call.tn(tn)} is not provisioned",
            "meta": {"phoneNumbers": [call.tn(tn)]},
        }
        for tn in lost
    ]
    return as_json({"links": [], "data": None, "errors": errors})


@routes.serve("voice_configuration_packages.list_voice_phone_numbers")
def list_numbers(call: Call) -> Reply:
    """Numbers in service with their packages; a cursor leads to the next page."""
    package = call.param("voiceConfigurationPackageId")
    inventory, account = call.world.inventory, call.account.id
    wanted = None if package is None else Wanted(fits=lambda record: record.setting(SETTING) == package)
    total, last = inventory.owned_count(account, wanted), call.param("afterCursor")
    size = call.count("limit", total or 1, maximum=1000)
    if last is not None and call.loose_number(last) is None:
        raise Refused(400, "1006", f"The page '{last}' does not start any page of this list")
    rest = inventory.owned(account, last or "", wanted=wanted)
    found = list(islice((record for record in rest if record.tn != last), size + 1))
    data = [
        m.VoicePhoneNumber(phone_number=call.tn(record.tn), voice_configuration_package_id=record.setting(SETTING))
        for record in found[:size]
    ]
    following = found[size - 1].tn if len(found) > size else None
    pages = m.UniversalPage(after_cursor=following, page_size=size, total_elements=total)
    return answer(call, m.VoicePhoneNumberList(links=[], data=data, errors=[], page=pages))
