"""Scenarios of services of numbers: hosted voice, assignments, activations, voice packages, look-ups, verification."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, TAKEN, Api, over, scenario, some

TOLL_FREE = "8002000001"


# --- hosted voice ----------------------------------------------------------------------------------------------------


@scenario(
    "hosted_voice.create_import_voice_tn_order",
    "hosted_voice.get_import_voice_tn_order",
    "hosted_voice.get_import_voice_tn_order_history",
    "hosted_voice.list_import_voice_tn_orders",
    "hosted_voice.create_remove_imported_voice_tn_order",
    "hosted_voice.get_remove_imported_voice_tn_order",
    "hosted_voice.get_remove_imported_voice_tn_order_history",
    "hosted_voice.list_remove_imported_voice_tn_orders",
)
async def hosted_voice(api: Api) -> None:
    group = api.client.hosted_voice
    order = m.ImportVoiceTnOrder(
        customer_order_id="hv-1", site_id=api.site, telephone_numbers=api.numbers(FOREIGN, RALEIGH)
    )
    made = await group.create_import_voice_tn_order(order)
    state = await over(made, "PARTIAL")  # RALEIGH is the carrier's own
    assert (state.site_id, state.sip_peer_id) == api.place
    assert api.sandbox.numbers.in_service() == [FOREIGN]
    history = await group.get_import_voice_tn_order_history(made.id)
    assert [entry.status for entry in history.order_history] == ["RECEIVED", "PROCESSING", "PARTIAL"]
    listed = (await group.list_import_voice_tn_orders(customer_order_id="hv-1")).items
    assert [(each.order_id, each.order_status) for each in listed] == [(made.id, "PARTIAL")]
    removal = m.RemoveImportedVoiceTnOrder(telephone_numbers=api.numbers(FOREIGN))
    gone = await group.create_remove_imported_voice_tn_order(removal)
    await over(gone)
    assert api.sandbox.numbers.in_service() == []
    states = [each.status for each in (await group.get_remove_imported_voice_tn_order_history(gone.id)).order_history]
    assert states == ["RECEIVED", "PROCESSING", "COMPLETE"]
    assert [each.order_id for each in (await group.list_remove_imported_voice_tn_orders()).items] == [gone.id]
    again = await group.create_remove_imported_voice_tn_order(removal)
    assert [error.code for error in (await over(again, "FAILED")).errors] == ["7518"]
    with pytest.raises(BadRequest) as caught:
        await group.create_import_voice_tn_order(
            m.ImportVoiceTnOrder(site_id="1", telephone_numbers=api.numbers(FOREIGN))
        )
    assert caught.value.errors[0].code == "7309"
    for call in (group.get_import_voice_tn_order, group.get_remove_imported_voice_tn_order):
        with pytest.raises(NotFound):
            await call("nothing")


# --- assignments -----------------------------------------------------------------------------------------------------


@scenario(
    "numbers_assignments.create_numbers_assignment_order",
    "numbers_assignments.get_numbers_assignment_order",
    "numbers_assignments.list_numbers_assignment_orders",
)
async def assignments(api: Api) -> None:
    group = api.client.numbers_assignments
    await api.buy(RALEIGH)
    order = m.TelephoneNumbersAssignmentOrder(action="ASSIGN", telephone_numbers=api.numbers(RALEIGH, DENVER))
    made = await group.create_numbers_assignment_order(order)
    assert made.status == "PARTIAL"  # at once
    shown = await group.get_numbers_assignment_order(made.id)
    assert (shown.total_quantity, shown.failed_quantity) == (2, 1)
    assert [error.code for error in some(shown.errors).error] == ["5076"]
    assert api.sandbox.world.inventory.records[RALEIGH].setting("assigned") is True
    assert [each.order_id for each in (await group.list_numbers_assignment_orders(action="ASSIGNED")).items] == [
        made.id
    ]
    assert (await group.list_numbers_assignment_orders(action="UNASSIGNED")).items == []
    with pytest.raises(BadRequest) as caught:
        await group.create_numbers_assignment_order(
            m.TelephoneNumbersAssignmentOrder(action="LEND", telephone_numbers=api.numbers(RALEIGH))
        )
    assert caught.value.errors[0].code == "13554"
    with pytest.raises(NotFound):
        await group.get_numbers_assignment_order("nothing")


# --- service activations ---------------------------------------------------------------------------------------------


@scenario(
    "service_activations.check_service_activation",
    "service_activations.create_service_activation",
    "service_activations.get_service_activation",
)
async def activations(api: Api) -> None:
    group = api.client.service_activations
    await api.buy(RALEIGH)

    async def messaging() -> object:
        reply = await group.check_service_activation(m.ServiceActivationCheck(phone_numbers=[api.tn(RALEIGH)]))
        (found,) = some(reply.data).phone_numbers
        return some(some(found.service_types).messaging).status

    assert await messaging() == "READY_TO_ACTIVATE"
    request = m.ServiceActivationRequest(
        action="ACTIVATE",
        phone_numbers=api.tns(RALEIGH, DENVER),
        services=m.ServiceSelection(messaging=["ALL"]),
        customer_order_id="sa-1",
    )
    made = await group.create_service_activation(request)
    await over(made, "PARTIAL")
    assert await messaging() == "IN_SERVICE"
    shown = await group.get_service_activation(made.id)
    assert some(shown.data).customer_order_id == "sa-1"
    assert [error.meta for error in shown.errors] == [{"phoneNumbers": [api.tn(DENVER)]}]
    request.phone_numbers, request.action = api.tns(RALEIGH), "DEACTIVATE"
    await over(await group.create_service_activation(request))
    assert await messaging() == "READY_TO_ACTIVATE"
    with pytest.raises(BadRequest):
        await group.create_service_activation(
            m.ServiceActivationRequest(action="DANCE", phone_numbers=api.tns(RALEIGH), services=request.services)
        )
    with pytest.raises(NotFound):
        await group.get_service_activation("nothing")


# --- voice configuration packages ------------------------------------------------------------------------------------


@scenario(
    "voice_configuration_packages.create_voice_configuration_package",
    "voice_configuration_packages.get_voice_configuration_package",
    "voice_configuration_packages.list_voice_configuration_packages",
    "voice_configuration_packages.update_voice_configuration_package",
    "voice_configuration_packages.delete_voice_configuration_package",
    "voice_configuration_packages.add_voice_configuration_package_numbers",
    "voice_configuration_packages.list_voice_phone_numbers",
)
async def voice_packages(api: Api) -> None:
    group = api.client.voice_configuration_packages
    await api.buy(RALEIGH, DENVER)
    given = m.VoiceConfigurationPackageInput(name="Shop", description="The shop", cnam=m.FeatureSwitch(enabled=True))
    key = str(some((await group.create_voice_configuration_package(given)).data).voice_configuration_package_id)
    with pytest.raises(Conflict):
        await group.create_voice_configuration_package(given)
    change = m.VoiceConfigurationPackageInput(description="The shop and the bakery")
    await group.update_voice_configuration_package(key, change)
    shown = some((await group.get_voice_configuration_package(key)).data)
    assert (shown.name, shown.description, shown.phone_number_count) == ("Shop", "The shop and the bakery", 0)
    assert some(shown.cnam).enabled is True
    await group.add_voice_configuration_package_numbers(key, m.VoicePhoneNumbersInput(phone_numbers=api.tns(RALEIGH)))
    (listed,) = (await group.list_voice_configuration_packages()).items
    assert listed.phone_number_count == 1
    numbers = [each async for each in group.list_voice_phone_numbers(limit=1)]
    assert sorted((str(each.phone_number), each.voice_configuration_package_id) for each in numbers) == [
        (api.tn(DENVER), None),
        (api.tn(RALEIGH), key),
    ]
    found = (await group.list_voice_phone_numbers(voice_configuration_package_id=key)).items
    assert [each.phone_number for each in found] == api.tns(RALEIGH)
    with pytest.raises(Conflict):
        await group.delete_voice_configuration_package(key)
    other = str(
        some(
            (await group.create_voice_configuration_package(m.VoiceConfigurationPackageInput(name="Other"))).data
        ).voice_configuration_package_id
    )
    await group.add_voice_configuration_package_numbers(other, m.VoicePhoneNumbersInput(phone_numbers=api.tns(RALEIGH)))
    await group.delete_voice_configuration_package(key)
    with pytest.raises(NotFound):
        await group.get_voice_configuration_package(key)


# --- look-ups --------------------------------------------------------------------------------------------------------


@scenario(
    "phone_number_lookup.look_up_phone_numbers",
    "phone_number_lookup.create_bulk_phone_number_lookup",
    "phone_number_lookup.get_bulk_phone_number_lookup",
)
async def look_up(api: Api) -> None:
    group = api.client.phone_number_lookup
    asked = m.PhoneNumberLookupRequest(phone_numbers=api.tns(RALEIGH, TAKEN, FOREIGN))
    reply = await group.look_up_phone_numbers(asked)
    data = some(reply.data)
    assert data.status == "PARTIAL_COMPLETE"
    assert [(each.phone_number, each.line_type) for each in data.results] == [
        (api.tn(RALEIGH), "VOIP-FIXED"),
        (api.tn(TAKEN), "MOBILE"),
    ]
    assert some(reply.errors[0].meta).phone_numbers == [api.tn(FOREIGN)]
    made = await group.create_bulk_phone_number_lookup(m.PhoneNumberLookupRequest(phone_numbers=api.tns(RALEIGH)))
    state = await over(made)
    assert [each.phone_number for each in state.data.results] == [api.tn(RALEIGH)]
    assert some((await group.get_bulk_phone_number_lookup(made.id)).data).request_id == made.id
    with pytest.raises(BadRequest) as caught:
        await group.look_up_phone_numbers(m.PhoneNumberLookupRequest(phone_numbers=["911"]), numbers="wire")
    assert caught.value.errors[0].code == "bad-request"
    with pytest.raises(NotFound) as missing:
        await group.get_bulk_phone_number_lookup("nothing")
    assert missing.value.errors[0].code == "not-found"


# --- short codes -----------------------------------------------------------------------------------------------------


def patch(*steps: tuple[str, str, object]) -> m.JsonPatch:
    return m.JsonPatch(items=[m.JsonPatchStep(op=op, path=path, value=value) for op, path, value in steps])


@scenario(
    "short_codes.list_short_codes",
    "short_codes.get_short_code",
    "short_codes.patch_short_code",
    "short_codes.list_short_code_history",
)
async def short_codes(api: Api) -> None:
    group = api.client.short_codes
    found = [(str(each.short_code), str(each.country)) async for each in group.list_short_codes(limit=1)]
    assert found == [("77001", "USA"), ("772263", "CAN")]
    code = found[0]
    changed = await group.patch_short_code(
        *code,
        patch(("replace", "/notes", "Spring"), ("replace", "/lease/autoRenew", False), ("add", "/siteId", api.site)),
    )
    shown = await group.get_short_code(*code)
    assert shown == changed
    assert (shown.notes, some(shown.lease).auto_renew, shown.site_id, shown.version) == ("Spring", False, api.site, 2)
    for bad in (
        (("replace", "/status", "EXPIRED"),),
        (("add", "/notes", "Autumn"), ("replace", "/siteId", "1")),
        (("replace", "/lease/nothing", 1),),
        (("add", "/colour", "red"),),
    ):
        with pytest.raises(BadRequest):
            await group.patch_short_code(*code, patch(*bad))
    with pytest.raises(Conflict):
        await group.patch_short_code(*code, patch(("test", "/notes", "Winter"), ("remove", "/notes", None)))
    assert await group.get_short_code(*code) == shown  # all or nothing
    lines = [each async for each in group.list_short_code_history(*code, limit=1)]
    assert [(each.operation, each.version, each.notes) for each in lines] == [
        ("CREATED", 1, None),
        ("UPDATED", 2, "Spring"),
    ]
    with pytest.raises(NotFound):
        await group.get_short_code("11111", "USA")


# --- toll-free verification ------------------------------------------------------------------------------------------


def verification(*numbers: str) -> m.TollFreeVerificationRequest:
    return m.TollFreeVerificationRequest(
        business_address=m.TollFreeBusinessAddress(
            name="Elm Bakery", addr1="16 Elm Street", city="Raleigh", state="NC", zip="27601", url="https://elm.example"
        ),
        business_contact=m.TollFreeBusinessContact(
            first_name="Ann", last_name="Elm", email="ann@elm.example", phone_number="+19195550111"
        ),
        message_volume=1000,
        phone_numbers=list(numbers),
        use_case="Marketing",
        use_case_summary="News",
        production_message_content="Fresh bread at nine",
        opt_in_workflow=m.TollFreeOptInWorkflow(description="In the shop", image_urls=["https://elm.example/form.png"]),
    )


@scenario(
    "toll_free_verification.request_toll_free_verification",
    "toll_free_verification.get_toll_free_verification",
    "toll_free_verification.list_toll_free_use_cases",
)
async def toll_free_verification(api: Api) -> None:
    group = api.client.toll_free_verification
    assert "Marketing" in (await group.list_toll_free_use_cases()).items
    number = api.tn(TOLL_FREE)
    with pytest.raises(NotFound):
        await group.get_toll_free_verification(number)
    with pytest.raises(BadRequest, match="values that are not valid"):
        await group.request_toll_free_verification(verification(number))  # not of this account
    await api.buy(TOLL_FREE)
    assert (await group.get_toll_free_verification(number)).status == "UNVERIFIED"
    await group.request_toll_free_verification(verification(number))
    await api.settled()
    shown = await group.get_toll_free_verification(number)
    assert (shown.phone_number, shown.status) == (number, "VERIFIED")
    assert shown.ticket_number == "SBX-700001"


@scenario(
    "toll_free_verification.create_toll_free_verification_webhook",
    "toll_free_verification.list_toll_free_verification_webhooks",
    "toll_free_verification.update_toll_free_verification_webhook",
    "toll_free_verification.delete_toll_free_verification_webhook",
)
async def toll_free_webhooks(api: Api) -> None:
    group = api.client.toll_free_verification
    secret = m.TollFreeWebhookCredentials(username="hook", password="hidden")
    given = m.TollFreeWebhookInput(callback_url="https://elm.example/tfv", basic_authentication=secret)
    key = str((await group.create_toll_free_verification_webhook(given)).id)
    (shown,) = (await group.list_toll_free_verification_webhooks()).items
    assert (shown.id, shown.callback_url) == (key, "https://elm.example/tfv")
    assert shown.basic_authentication == m.TollFreeWebhookCredentials(username="hook")  # the password is never shown
    other = m.TollFreeWebhookInput(callback_url="https://elm.example/other")
    await group.update_toll_free_verification_webhook(key, other)
    (shown,) = (await group.list_toll_free_verification_webhooks()).items
    assert (shown.callback_url, shown.basic_authentication) == ("https://elm.example/other", None)
    with pytest.raises(BadRequest):
        await group.create_toll_free_verification_webhook(m.TollFreeWebhookInput(callback_url="nowhere"))
    await group.delete_toll_free_verification_webhook(key)
    with pytest.raises(NotFound):
        await group.update_toll_free_verification_webhook(key, other)
    assert (await group.list_toll_free_verification_webhooks()).items == []
