"""Requirements packages: an end user, addresses and documents, submitted together and verified after a while.

A package is verified when it has all that its country demands, and fails when a document in it has no file.
"""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..collections import Collection, Entry, answer, done, json_next, known, matching, require
from ..routing import Call, Refused, Reply, Routes
from ..state import AccountRecord, World, step
from .compliance import missing_assets
from .compliance_documents import DOCUMENTS, show_document
from .end_users import END_USERS, check_open, set_status, show_end_user

routes = Routes()

Package = m.RequirementsPackage
Asset = m.RequirementsPackageAsset

_FIXED = (
    ("country_code_a3", "countryCodeA3"),
    ("phone_number_type", "phoneNumberType"),
    ("end_user_type", "endUserType"),
)


def _note(entry: Entry[Package], author: str, now: float) -> None:
    """Write a line of the history."""
    message, accepted = entry.message, entry.message.acknowledgements
    entry.extra.setdefault("history", []).append(
        m.RequirementsPackageEvent(
            status=message.status,
            custom_reference=message.custom_reference,
            email=message.email,
            callbacks=message.callback,
            date_time=when(now),
            author=author,
            remarks=message.remarks,
            all_details_accurate=None if accepted is None else accepted.all_details_accurate,
        )
    )


def show_package(_call: Call, entry: Entry[Package]) -> Package:
    """A package with its state and times."""
    return dataclasses.replace(
        entry.message,
        requirements_package_id=entry.id,
        created_date_time=when(entry.created),
        updated_date_time=when(entry.modified),
    )


def _wanted(call: Call, entry: Entry[Package]) -> bool:
    message, reference = entry.message, call.param("customReference[startsWith]")
    return (
        matching(call, "countryCodeA3[eq]", message.country_code_a3)
        and matching(call, "phoneNumberType[eq]", message.phone_number_type)
        and matching(call, "endUserType[eq]", message.end_user_type)
        and matching(call, "status[eq]", message.status)
        and (message.custom_reference or "").startswith(reference or "")
    )


def _check(_call: Call, message: Package, _entry: Entry[Package] | None) -> None:
    known(message, "phone_number_type", "end_user_type")
    country = message.country_code_a3 or ""
    if len(country) != 3 or not country.isalpha() or not country.isupper():
        raise Refused(400, "205617", f"The countryCodeA3 '{country}' is not valid")


PACKAGES = Collection(
    "requirements-packages",
    Package,
    param="requirementsPackageId",
    missing=(404, "50420"),
    check=_check,
    test=_wanted,
    show=show_package,
    one=lambda call, entry: m.RequirementsPackageReply(links=[], data=show_package(call, entry), errors=[]),
    many=lambda call, page: m.RequirementsPackageList(links=json_next(call, page), data=page.shown, errors=[]),
)
PACKAGES.serve(
    routes,
    get="requirements_packages.get_requirements_package",
    list="requirements_packages.list_requirements_packages",
)


@routes.serve("requirements_packages.create_requirements_package")
def create_package(call: Call) -> Reply:
    """A new package is a draft, whatever the body says."""
    message = call.read(Package)
    message.status, message.remarks, message.acknowledgements = "DRAFT", None, None
    entry = PACKAGES.add(call, message)
    _note(entry, call.user, entry.created)
    return PACKAGES.reply(call, entry, location=call.here(entry.id))


@routes.serve("requirements_packages.update_requirements_package")
def update_package(call: Call) -> Reply:
    """Change a draft; with the state SUBMITTED, submit it."""
    entry, change = PACKAGES.find(call), call.read(Package)
    for name, wire in _FIXED:
        if getattr(change, name) not in (None, getattr(entry.message, name)):
            raise Refused(400, "205617", f"{wire} cannot be changed")
    check_open(entry, "requirements package")
    if change.status not in (None, "SUBMITTED", entry.message.status):
        raise Refused(400, "205617", f"The status '{change.status}' cannot be set")
    submitted = change.status == "SUBMITTED"
    if submitted:
        accepted = change.acknowledgements
        if accepted is None or accepted.all_details_accurate is not True:
            raise Refused(400, "205617", "acknowledgements.allDetailsAccurate has to be true")
        kinds = {str(asset.message.asset_type) for asset in entry.part("assets").values()}
        lacking = missing_assets(entry.message.country_code_a3, str(entry.message.phone_number_type), kinds)
        if lacking:
            raise Refused(400, "205617", f"The package lacks an asset of the type {lacking[0]}")
    change.remarks = None
    PACKAGES.patch(call, entry, change)
    _note(entry, call.user, entry.modified)
    if submitted:
        _submit(call.world, call.account, entry)
    return PACKAGES.reply(call, entry)


def _own_assets(account: AccountRecord, package: Entry[Package]) -> list[Entry[Any]]:
    """End users and documents of a package."""
    found = []
    for asset in package.part("assets").values():
        name = {"END_USER": "end-users", "DOCUMENT": "compliance-documents"}.get(str(asset.message.asset_type), "")
        entry = account.kept.get(name, {}).get(asset.message.asset_reference_id)
        if entry is not None:
            found.append(entry)
    return found


def _submit(world: World, account: AccountRecord, package: Entry[Package]) -> None:
    """Lock the package and what belongs to it; the outcome comes after the delay of orders."""
    for each in _own_assets(account, package):
        if each.message.status != "VERIFIED":
            set_status(each, "SUBMITTED", world.clock.time())
    world.agenda.after(world.settings.order_delay, "requirements_packages.decide", account.id, package.id)


@step("requirements_packages.decide")
def _decide(world: World, account_id: str, package_id: str) -> None:
    account, now = world.accounts[account_id], world.clock.time()
    package: Entry[Package] = account.kept[PACKAGES.name][package_id]
    assets = _own_assets(account, package)
    failed = [each for each in assets if hasattr(each.message, "document_id") and "file" not in each.extra]
    for each in assets:
        set_status(each, "VERIFICATION_FAILED" if each in failed else "VERIFIED", now)
    package.message.remarks = "A document has no file" if failed else None
    set_status(package, "VERIFICATION_FAILED" if failed else "VERIFIED", now)
    _note(package, "System", now)
    world.record(None, "requirements-package-decided", account=account_id)


@routes.serve("requirements_packages.list_requirements_package_history")
def list_history(call: Call) -> Reply:
    return answer(call, m.RequirementsPackageHistory(links=[], data=PACKAGES.find(call).extra["history"], errors=[]))


# --- assets ----------------------------------------------------------------------------------------------------------

ASSETS = Collection(
    "requirements-package-assets",
    Asset,
    param="assetId",
    id_field="asset_id",
    missing=(404, "50420"),
    within=lambda call: PACKAGES.find(call).part("assets"),
)


def _details(call: Call, asset: Asset) -> m.RequirementsAssetDetails:
    """What an asset is, copied from the end user, document or address.

    Raises:
        Refused: There is none with this id.
    """
    key = asset.asset_reference_id or ""
    shown: Any = None
    if asset.asset_type == "END_USER" and key in END_USERS.kept(call):
        shown = show_end_user(call, END_USERS.find(call, key))
    elif asset.asset_type == "DOCUMENT" and key in DOCUMENTS.kept(call):
        shown = show_document(call, DOCUMENTS.find(call, key))
    elif asset.asset_type == "ADDRESS":
        shown = call.account.addresses.get(key)
    if shown is None:
        raise Refused(400, "205617", f"There is no {asset.asset_type} '{key}'")
    names = {field.name for field in dataclasses.fields(m.RequirementsAssetDetails)} - {"extra"}
    have = {field.name for field in dataclasses.fields(shown)}
    return m.RequirementsAssetDetails(**{name: getattr(shown, name) for name in sorted(names & have)})


def _show_asset(call: Call, entry: Entry[Asset]) -> Asset:
    return dataclasses.replace(
        entry.message,
        asset_id=entry.id,
        asset_reference_data=_details(call, entry.message),
        created_date_time=when(entry.created),
        updated_date_time=when(entry.modified),
    )


@routes.serve("requirements_packages.list_requirements_package_assets")
def list_assets(call: Call) -> Reply:
    found = [_show_asset(call, entry) for entry in ASSETS.kept(call).values()]
    return answer(call, m.RequirementsPackageAssetList(links=[], data=found, errors=[]))


@routes.serve("requirements_packages.attach_requirements_package_asset")
def attach_asset(call: Call) -> Reply:
    """Put something into an open package; a document can be in one package only."""
    package, message = PACKAGES.find(call), call.read(Asset)
    require(call, message, "205617")
    known(message, "asset_type")
    check_open(package, "requirements package")
    _details(call, message)
    for other in PACKAGES.kept(call).values():
        twins = [each for each in other.part("assets").values() if _same(each.message, message)]
        if twins and (other is package or message.asset_type == "DOCUMENT"):
            raise Refused(400, "205617", f"'{message.asset_reference_id}' is in the package '{other.id}' already")
    entry = ASSETS.add(call, message)
    return answer(call, m.RequirementsPackageAssetReply(links=[], data=_show_asset(call, entry), errors=[]))


def _same(known_asset: Asset, asset: Asset) -> bool:
    return known_asset.asset_reference_id == asset.asset_reference_id


@routes.serve("requirements_packages.detach_requirements_package_asset")
def detach_asset(call: Call) -> Reply:
    check_open(PACKAGES.find(call), "requirements package")
    ASSETS.remove(call, ASSETS.find(call))
    return done(call)


# --- activation ------------------------------------------------------------------------------------------------------


@routes.serve("requirements_packages.validate_number_activation")
def validate_activation(call: Call) -> Reply:
    """Tell in which area codes numbers could be activated with packages: those that are verified and fit."""
    body = call.read(m.NumberActivationCheck)
    require(call, body, "205617")
    outcomes = []
    for asked in body.requirements_sets:
        entry = PACKAGES.kept(call).get(asked.requirements_package_id or "")
        reasons = _reasons(entry, asked)
        codes = m.NumberActivationAreaCodes(area_codes=list(asked.area_codes), reasons=reasons)
        result = m.NumberActivationResult()
        if reasons:
            result.not_activatable = codes
        else:
            result.activatable = codes
        outcomes.append(
            m.NumberActivationSetOutcome(
                reference_id=asked.reference_id,
                requirements_package_id=asked.requirements_package_id,
                country_code_a3=asked.country_code_a3,
                phone_number_type=asked.phone_number_type,
                area_codes=list(asked.area_codes),
                status=None if entry is None else entry.message.status,
                result=result,
            )
        )
    data = m.NumberActivationOutcome(requirements_sets=outcomes)
    return answer(call, m.NumberActivationReply(links=[], data=data, errors=[]))


def _reasons(entry: Entry[Package] | None, asked: m.NumberActivationSet) -> list[str]:
    if entry is None:
        return ["There is no such requirements package"]
    reasons = []
    if entry.message.status not in ("VERIFIED", "AUTO_VALIDATED"):
        reasons.append(f"The requirements package is {entry.message.status}")
    if asked.country_code_a3 not in (None, entry.message.country_code_a3):
        reasons.append("The requirements package is for another country")
    if asked.phone_number_type not in (None, entry.message.phone_number_type):
        reasons.append("The requirements package is for another kind of numbers")
    return reasons
