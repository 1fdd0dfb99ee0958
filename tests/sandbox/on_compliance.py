"""Scenarios of the JSON groups about end users: compliance data, end users, documents, requirements packages."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from tests.sandbox.scenarios import Api, scenario, some

PDF = b"%PDF-1.4 sandbox \r\n--not a boundary\r\n \x00\xff end"


@scenario(
    "compliance.list_document_types",
    "compliance.list_end_user_types",
    "compliance.list_compliance_requirements",
    "compliance.list_activation_requirements",
    "compliance.list_restrictions",
)
async def reference_data(api: Api) -> None:
    group = api.client.compliance
    kinds = [each.type for each in (await group.list_document_types()).items]
    assert "utilityBill" in kinds
    assert (await group.list_end_user_types()).items[0].type == "BUSINESS"
    (demand,) = (
        await group.list_compliance_requirements(
            country_code_a3="DEU", phone_number_type="GEOGRAPHIC", end_user_type="BUSINESS"
        )
    ).items
    details = some(demand.requirement)
    assert some(details.address).location == "LOCAL"
    assert [each.type for each in details.supporting_documents] == ["IDENTITY", "ADDRESS"]
    found = (await group.list_activation_requirements(country_code_a3="DEU")).items
    assert [(each.phone_number_type, each.proof_of_id_required) for each in found] == [
        ("GEOGRAPHIC", True),
        ("NATIONAL", True),
    ]
    assert [each.restriction_type for each in (await group.list_restrictions(country_code_a3="FRA")).items] == [
        "PURCHASE"
    ]


# --- end users -------------------------------------------------------------------------------------------------------


async def new_end_user(api: Api, name: str = "Elm Bakery", **fields: str) -> str:
    user = m.EndUser(type="BUSINESS", custom_reference=name.lower(), fields={"businessName": name, **fields})
    return str(some((await api.client.end_users.create_end_user(user)).data).end_user_id)


@scenario(
    "end_users.create_end_user", "end_users.get_end_user", "end_users.list_end_users", "end_users.update_end_user"
)
async def end_users(api: Api) -> None:
    group = api.client.end_users
    keys = [await new_end_user(api, name) for name in ("Elm Bakery", "Ash Garage", "Oak School")]
    shown = some((await group.get_end_user(keys[0])).data)
    assert (shown.type, shown.status, shown.fields) == ("BUSINESS", "DRAFT", {"businessName": "Elm Bakery"})
    assert [each.end_user_id async for each in group.list_end_users(limit=1)] == keys
    ordered = [each.end_user_id async for each in group.list_end_users(end_user_name_sort="ASC", limit=2)]
    assert ordered == [keys[1], keys[0], keys[2]]
    found = await group.list_end_users(end_user_type="BUSINESS", end_user_name_starts_with="oak")
    assert [each.end_user_id for each in found.items] == [keys[2]]
    await group.update_end_user(keys[0], m.EndUser(fields={"taxId": "12-7"}))
    shown = some((await group.get_end_user(keys[0])).data)
    assert shown.fields == {"businessName": "Elm Bakery", "taxId": "12-7"}
    with pytest.raises(BadRequest) as caught:
        await group.update_end_user(keys[0], m.EndUser(fields={"taxId": ""}))
    assert caught.value.errors[0].code == "205617"
    with pytest.raises(NotFound) as missing:
        await group.get_end_user("nobody")
    assert missing.value.errors[0].code == "50420"


# --- documents -------------------------------------------------------------------------------------------------------


async def new_document(api: Api, file: bytes | None = PDF) -> str:
    given = m.ComplianceDocumentInput(type="utilityBill", description="Power", fields={"issuer": "City"})
    made = await api.client.compliance_documents.create_compliance_document(
        metadata=given, file=file, content_type="application/pdf" if file is not None else None
    )
    return str(some(made.data).document_id)


@scenario(
    "compliance_documents.create_compliance_document",
    "compliance_documents.get_compliance_document",
    "compliance_documents.get_compliance_document_file",
    "compliance_documents.update_compliance_document",
)
async def documents(api: Api) -> None:
    group = api.client.compliance_documents
    key = await new_document(api, None)
    assert some((await group.get_compliance_document(key)).data).file_content_exists is False
    with pytest.raises(NotFound):
        await group.get_compliance_document_file(key)
    change = m.ComplianceDocumentUpdate(description="Power of May")
    await group.update_compliance_document(key, metadata=change, file=PDF, content_type="application/pdf")
    shown = some((await group.get_compliance_document(key)).data)
    assert (shown.description, shown.file_content_exists, shown.status) == ("Power of May", True, "DRAFT")
    assert shown.fields == {"issuer": "City"}
    assert await group.get_compliance_document_file(key) == PDF
    with pytest.raises(BadRequest):
        await group.create_compliance_document(metadata=m.ComplianceDocumentInput(type="poem"))
    with pytest.raises(NotFound):
        await group.get_compliance_document("nothing")


# --- packages --------------------------------------------------------------------------------------------------------


async def new_package(api: Api, country: str = "BEL") -> str:
    package = m.RequirementsPackage(
        country_code_a3=country, phone_number_type="GEOGRAPHIC", end_user_type="BUSINESS", custom_reference="p-1"
    )
    made = await api.client.requirements_packages.create_requirements_package(package)
    return str(some(made.data).requirements_package_id)


async def attach(api: Api, package: str, kind: str, key: str) -> str:
    asset = m.RequirementsPackageAsset(asset_type=kind, asset_reference_id=key)
    made = await api.client.requirements_packages.attach_requirements_package_asset(package, asset)
    return str(some(made.data).asset_id)


async def new_address(api: Api) -> str:
    address = m.AddressInput(country_code_a3="USA", address_line1="16 Elm Street", city="Raleigh", postal_code="27601")
    return str(some(some((await api.client.addresses.create_address(address)).data).address).address_id)


SUBMIT = m.RequirementsPackage(
    status="SUBMITTED", acknowledgements=m.RequirementsPackageAcknowledgements(all_details_accurate=True)
)


@scenario(
    "requirements_packages.create_requirements_package",
    "requirements_packages.get_requirements_package",
    "requirements_packages.list_requirements_packages",
    "requirements_packages.update_requirements_package",
    "requirements_packages.list_requirements_package_history",
    "requirements_packages.attach_requirements_package_asset",
    "requirements_packages.list_requirements_package_assets",
    "requirements_packages.validate_number_activation",
)
async def packages(api: Api) -> None:
    group = api.client.requirements_packages
    key = await new_package(api)
    user, document = await new_end_user(api), await new_document(api)
    await attach(api, key, "END_USER", user)
    with pytest.raises(BadRequest, match="lacks an asset"):
        await group.update_requirements_package(key, SUBMIT)
    await attach(api, key, "ADDRESS", await new_address(api))
    await attach(api, key, "DOCUMENT", document)
    with pytest.raises(BadRequest, match="already"):
        await attach(api, await new_package(api), "DOCUMENT", document)
    assets = (await group.list_requirements_package_assets(key)).items
    assert [each.asset_type for each in assets] == ["END_USER", "ADDRESS", "DOCUMENT"]
    assert some(assets[0].asset_reference_data).end_user_id == user
    with pytest.raises(BadRequest):
        await group.update_requirements_package(key, m.RequirementsPackage(status="SUBMITTED"))
    made = some((await group.update_requirements_package(key, SUBMIT)).data)
    assert made.status == "SUBMITTED"
    await api.settled()
    assert some((await group.get_requirements_package(key)).data).status == "VERIFIED"
    assert some((await api.client.end_users.get_end_user(user)).data).status == "VERIFIED"
    states = [each.status for each in (await group.list_requirements_package_history(key)).items]
    assert states == ["DRAFT", "SUBMITTED", "VERIFIED"]
    assert [each.requirements_package_id async for each in group.list_requirements_packages(status="VERIFIED")] == [key]
    with pytest.raises(BadRequest):  # what was verified stays
        await group.update_requirements_package(key, m.RequirementsPackage(email="ops@bakery.example"))
    asked = [
        m.NumberActivationSet(requirements_package_id=each, country_code_a3="BEL", area_codes=["2"])
        for each in (key, "nothing")
    ]
    checked = some((await group.validate_number_activation(m.NumberActivationCheck(requirements_sets=asked))).data)
    good, bad = (some(each.result) for each in checked.requirements_sets)
    assert some(good.activatable).area_codes == ["2"]
    assert some(bad.not_activatable).reasons == ["There is no such requirements package"]
    with pytest.raises(NotFound):
        await group.get_requirements_package("nothing")


@scenario("requirements_packages.detach_requirements_package_asset")
async def failed_package(api: Api) -> None:
    group = api.client.requirements_packages
    key, empty = await new_package(api), await new_document(api, None)
    await attach(api, key, "END_USER", await new_end_user(api))
    await attach(api, key, "ADDRESS", await new_address(api))
    asset = await attach(api, key, "DOCUMENT", empty)
    await group.update_requirements_package(key, SUBMIT)
    await api.settled()
    shown = some((await group.get_requirements_package(key)).data)
    assert (shown.status, shown.remarks) == ("VERIFICATION_FAILED", "A document has no file")
    await group.detach_requirements_package_asset(key, asset)
    with pytest.raises(NotFound):
        await group.detach_requirements_package_asset(key, asset)
    await attach(api, key, "DOCUMENT", await new_document(api))
    await group.update_requirements_package(key, SUBMIT)
    await api.settled()
    assert some((await group.get_requirements_package(key)).data).status == "VERIFIED"
