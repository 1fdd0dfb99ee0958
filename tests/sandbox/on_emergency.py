"""Scenarios of emergency notifications and of alternate end users."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, over, scenario, some

MAIL = m.EmergencyNotificationRecipient(description="Front desk", type="EMAIL", email_address="desk@bakery.example")
HOOK = m.EmergencyNotificationRecipient(
    description="Alarm system",
    type="CALLBACK",
    callback=m.RecipientCallback(
        url="https://bakery.example/alarm",
        credentials=m.RecipientCredentials(username="alarm", password="hidden"),
    ),
)


async def new_recipient(api: Api, message: m.EmergencyNotificationRecipient = MAIL) -> str:
    made = await api.client.emergency_notifications.create_emergency_notification_recipient(message)
    return str(some(made.emergency_notification_recipient).identifier)


@scenario(
    "emergency_notifications.create_emergency_notification_recipient",
    "emergency_notifications.get_emergency_notification_recipient",
    "emergency_notifications.list_emergency_notification_recipients",
)
async def create_recipient(api: Api) -> None:
    group = api.client.emergency_notifications
    mail, hook = await new_recipient(api), await new_recipient(api, HOOK)
    shown = some((await group.get_emergency_notification_recipient(hook)).emergency_notification_recipient)
    callback = some(shown.callback)
    assert (callback.url, some(callback.credentials).username) == ("https://bakery.example/alarm", "alarm")
    assert some(callback.credentials).password is None  # never shown
    listed = [each.identifier async for each in group.list_emergency_notification_recipients(size=1)]
    assert listed == [hook, mail]  # newest first, one on a page
    found = await group.list_emergency_notification_recipients(notification_type="EMAIL", recipient="desk")
    assert [each.identifier for each in found.items] == [mail]
    with pytest.raises(Conflict) as twice:
        await new_recipient(api)
    assert twice.value.errors[0].code == "8074"
    bad = {
        "8070": m.EmergencyNotificationRecipient(description="x", type="EMAIL", email_address="nowhere"),
        "8069": m.EmergencyNotificationRecipient(description="x", type="SMS"),
        "8066": m.EmergencyNotificationRecipient(type="EMAIL", email_address="a@b.example"),
        "8067": m.EmergencyNotificationRecipient(description="x", type="PIGEON"),
    }
    for code, message in bad.items():
        with pytest.raises(BadRequest) as caught:
            await new_recipient(api, message)
        assert caught.value.errors[0].code == code


@scenario(
    "emergency_notifications.update_emergency_notification_recipient",
    "emergency_notifications.delete_emergency_notification_recipient",
)
async def change_recipient(api: Api) -> None:
    group = api.client.emergency_notifications
    key = await new_recipient(api)
    await group.update_emergency_notification_recipient(key, HOOK)
    shown = some((await group.get_emergency_notification_recipient(key)).emergency_notification_recipient)
    assert (shown.type, shown.email_address) == ("CALLBACK", None)  # PUT replaces
    members = await new_group(api, key)
    with pytest.raises(Conflict):
        await group.delete_emergency_notification_recipient(key)
    await delete_group(api, members)
    await group.delete_emergency_notification_recipient(key)
    with pytest.raises(NotFound) as missing:
        await group.get_emergency_notification_recipient(key)
    assert missing.value.errors[0].code == "8075"


# --- groups ----------------------------------------------------------------------------------------------------------


def people(*keys: str) -> list[m.EmergencyNotificationRecipient]:
    return [m.EmergencyNotificationRecipient(identifier=key) for key in keys]


async def place(api: Api, order: m.EmergencyNotificationGroupOrder) -> None:
    await over(await api.client.emergency_notifications.create_emergency_notification_group_order(order), "COMPLETED")


async def new_group(api: Api, *recipients: str, customer_order_id: str | None = None) -> str:
    added = m.AddedEmergencyNotificationGroup(
        description="Second floor",
        added_emergency_notification_recipients=m.AddedEmergencyNotificationRecipients(
            emergency_notification_recipient=people(*recipients)
        ),
    )
    order = m.EmergencyNotificationGroupOrder(
        customer_order_id=customer_order_id, added_emergency_notification_group=added
    )
    handle = await api.client.emergency_notifications.create_emergency_notification_group_order(order)
    await over(handle, "COMPLETED")
    return str(some(some(handle.reply).added_emergency_notification_group).identifier)


async def delete_group(api: Api, key: str) -> None:
    deleted = m.DeletedEmergencyNotificationGroup(identifier=key)
    await place(api, m.EmergencyNotificationGroupOrder(deleted_emergency_notification_group=deleted))


@scenario(
    "emergency_notifications.create_emergency_notification_group_order",
    "emergency_notifications.get_emergency_notification_group_order",
    "emergency_notifications.list_emergency_notification_group_orders",
    "emergency_notifications.get_emergency_notification_group",
    "emergency_notifications.list_emergency_notification_groups",
)
async def groups(api: Api) -> None:
    group = api.client.emergency_notifications
    mail, hook = await new_recipient(api), await new_recipient(api, HOOK)
    key = await new_group(api, mail, customer_order_id="floor-2")
    other = await new_group(api, hook)
    listed = [each async for each in group.list_emergency_notification_groups(size=1, recipient_details=True)]
    assert [each.identifier for each in listed] == [other, key]
    (recipient,) = some(listed[1].emergency_notification_recipients).emergency_notification_recipient
    assert recipient.email_address == "desk@bakery.example"
    added = m.AddedEmergencyNotificationRecipients(emergency_notification_recipient=people(hook))
    change = m.ModifiedEmergencyNotificationGroup(identifier=key, added_emergency_notification_recipients=added)
    more = m.EmergencyNotificationGroupOrder(modified_emergency_notification_group=change)
    await place(api, more)
    shown = some((await group.get_emergency_notification_group(key)).emergency_notification_group)
    found = some(shown.emergency_notification_recipients).emergency_notification_recipient
    assert [each.identifier for each in found] == [mail, hook]
    with pytest.raises(Conflict) as twice:
        await place(api, more)
    assert twice.value.errors[0].code == "8080"
    orders = [each async for each in group.list_emergency_notification_group_orders(size=2)]
    assert [each.processing_status for each in orders] == ["COMPLETED"] * 3
    first = (await group.list_emergency_notification_group_orders(customer_order_id="floor-2")).items
    assert [each.order_id for each in first] == [orders[2].order_id]
    one = await group.get_emergency_notification_group_order(str(orders[2].order_id))
    assert some(some(one.emergency_notification_group).added_emergency_notification_group).identifier == key
    await delete_group(api, other)
    with pytest.raises(NotFound) as missing:
        await group.get_emergency_notification_group(other)
    assert missing.value.errors[0].code == "8087"
    with pytest.raises(BadRequest) as empty:
        await place(api, m.EmergencyNotificationGroupOrder(customer_order_id="nothing"))
    assert empty.value.errors[0].code == "8085"


# --- endpoints -------------------------------------------------------------------------------------------------------


def ends(api: Api, *numbers: str, aeui: str | None = None) -> m.EepToEngAssociations:
    return m.EepToEngAssociations(
        eep_tns=m.EepTns(telephone_number=api.tns(*numbers)) if numbers else None,
        eep_aeui_ids=m.EepAeuiIds(identifier=[aeui]) if aeui else None,
    )


@scenario(
    "emergency_notifications.create_emergency_notification_endpoint_order",
    "emergency_notifications.get_emergency_notification_endpoint_order",
    "emergency_notifications.list_emergency_notification_endpoint_orders",
)
async def endpoints(api: Api) -> None:
    group = api.client.emergency_notifications
    await api.buy(RALEIGH)
    key = await new_group(api, await new_recipient(api))
    home = m.EmergencyNotificationGroup(identifier=key)

    async def put(*numbers: str, status: str = "COMPLETED") -> str:
        added = m.AddedAssociations(eep_to_eng_associations=ends(api, *numbers))
        parts = m.EmergencyNotificationEndpointAssociations(emergency_notification_group=home, added_associations=added)
        order = m.EmergencyNotificationEndpointOrder(emergency_notification_endpoint_associations=parts)
        handle = await group.create_emergency_notification_endpoint_order(order)
        await over(handle, status)
        return handle.id

    first = await put(RALEIGH)
    shown = await group.get_emergency_notification_group(key, include_endpoints=True)
    listed = some(some(shown.emergency_notification_group).eep_to_eng_associations).endpoints
    assert some(listed).identifier == [RALEIGH if api.version == "v1" else api.tn(RALEIGH)]
    failed = await put(DENVER, status="FAILED")  # not a number of the account
    order = (await group.get_emergency_notification_endpoint_order(failed)).emergency_notification_endpoint_order
    parts = some(some(order).emergency_notification_endpoint_associations)
    assert [error.code for error in some(some(parts.added_associations).error_list).error] == ["8034"]
    orders = [each.order_id async for each in group.list_emergency_notification_endpoint_orders(size=1)]
    assert orders == [failed, first]
    named = await group.list_emergency_notification_endpoint_orders(endpoint_tn=f"1{RALEIGH}")
    assert [each.order_id for each in named.items] == [first]
    with pytest.raises(Conflict) as full:
        await delete_group(api, key)
    assert full.value.errors[0].code == "8100"
    gone = m.DeletedAssociations(eep_to_eng_associations=ends(api, RALEIGH))
    handle = await group.create_emergency_notification_endpoint_order(
        m.EmergencyNotificationEndpointAssociation(emergency_notification_group=home, deleted_associations=gone)
    )
    await over(handle, "COMPLETED")
    await delete_group(api, key)
    with pytest.raises(NotFound):
        await group.get_emergency_notification_endpoint_order("nothing")


# --- alternate end users ---------------------------------------------------------------------------------------------


@scenario("aeuis.list_aeuis", "aeuis.get_aeui")
async def alternate_end_users(api: Api) -> None:
    group = api.client.aeuis
    with pytest.raises(NotFound) as nothing:
        await group.list_aeuis()
    assert nothing.value.errors[0].code == "12087"
    address = m.Address(house_number="16", street_name="Elm", city="Raleigh", state_code="NC", zip="27601")
    names = ("Night1", "Night2")
    found = [
        m.AlternateEndUserIdentifier(
            identifier=name, callback_number=api.tn(RALEIGH), caller_name="Watch", address=address
        )
        for name in names
    ]
    order = m.E911Order(
        alternate_end_user_identifiers=m.AlternateEndUserIdentifiers(alternate_end_user_identifier=found)
    )
    await api.client.e911_orders.create_e911_order(order)
    await api.settled()
    assert [each.identifier async for each in group.list_aeuis(size=1)] == list(names)
    assert [each.identifier for each in (await group.list_aeuis(aeui="2")).items] == ["Night2"]
    shown = some((await group.get_aeui("Night1")).alternate_end_user_identifier)
    assert some(some(shown.e911).address).street_name == "Elm"
    key = await new_group(api, await new_recipient(api))
    added = m.AddedAssociations(eep_to_eng_associations=ends(api, aeui="Night1"))
    association = m.EmergencyNotificationEndpointAssociation(
        emergency_notification_group=m.EmergencyNotificationGroup(identifier=key), added_associations=added
    )
    endpoint = api.client.emergency_notifications.create_emergency_notification_endpoint_order
    await over(await endpoint(association), "COMPLETED")
    shown = some((await group.get_aeui("Night1")).alternate_end_user_identifier)
    assert some(some(shown.e911).emergency_notification_group).identifier == key
    with pytest.raises(NotFound) as missing:
        await group.get_aeui("Nobody")
    assert missing.value.errors[0].code is None
