"""Which states of which orders subscribers hear of, and with what."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.sandbox.notices import ORDER_TYPES
from aiobandwidth.testing import connect
from tests.sandbox.on_bulk_ports import draft
from tests.sandbox.on_emergency import ends, new_group, new_recipient
from tests.sandbox.on_imports import external, remove
from tests.sandbox.on_imports import start as import_
from tests.sandbox.on_leaving import csr, leaving, lsr, move
from tests.sandbox.on_numbers import options_of
from tests.sandbox.on_orders import disconnect_of
from tests.sandbox.on_ports import port
from tests.sandbox.on_settings import emergency, listing, names
from tests.sandbox.receiver import Receiver
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, TAKEN, Api
from tests.sandbox.test_webhooks import MORE, api, buy, later, subscribe

__all__ = ["api"]


async def told(api: Api, receiver: Receiver, kind: str) -> list[tuple[str | None, str | None, bool]]:
    """Type, state and whether there are numbers, of what came about the orders of a kind, in order."""
    await api.sandbox.webhooks.idle()
    return [
        (note.order_type and str(note.order_type), note.status, note.completed_telephone_numbers is not None)
        for note in receiver.notes
        if ORDER_TYPES[str(note.order_type).lower()] == kind
    ]


@pytest.fixture
async def all_told(api: Api, receiver: Receiver) -> Api:
    """A sandbox with numbers in service, and a subscription to each type of orders."""
    await api.order(RALEIGH, DENVER, *MORE)
    api.sandbox.advance(seconds=60)
    for kind in sorted(set(ORDER_TYPES) - {"lidbs"}):
        await subscribe(api, receiver.url, kind)
    return api


async def test_states_of_plain_orders(all_told: Api, receiver: Receiver) -> None:
    api, client = all_told, all_told.client
    await api.order("3032000002", "3032000099", partial_allowed=True)
    await api.order(TAKEN)
    await client.disconnects.create_disconnect(disconnect_of(api, DENVER))
    await client.tn_options.create_tn_option_order(options_of(api, RALEIGH))
    await client.lidbs.create_lidb_order(names(api, RALEIGH))
    await client.dldas.create_dlda_order(listing(api, RALEIGH))
    await client.e911_orders.create_e911_order(emergency(api, RALEIGH))
    await client.csrs.create_csr(csr(api))
    await client.move_tns.create_move_tns_order(move(api, api.site, RALEIGH))
    await later(api, 30)
    await later(api, 30)
    seen = {kind: await told(api, receiver, kind) for kind in set(ORDER_TYPES.values())}
    assert {kind: states for kind, states in seen.items() if states} == {
        "orders": [("orders", "PARTIAL", True), ("orders", "FAILED", False)],
        "disconnects": [("disconnects", "COMPLETE", True)],
        "tnoptions": [("tnoptions", state, False) for state in ("RECEIVED", "COMPLETE")],
        "lidbs": [("lidb", state, False) for state in ("PROCESSING", "COMPLETE")],
        "dldas": [("dldas", state, False) for state in ("RECEIVED", "PROCESSING", "COMPLETE")],
        "e911s": [("e911s", state, False) for state in ("RECEIVED", "PROCESSING", "COMPLETE")],
        "csrs": [("csrs", "COMPLETE", False)],
    }
    assert len(api.sandbox.account.book("moveTns")) == 1  # nobody can hear of it


async def test_states_of_ports(all_told: Api, receiver: Receiver) -> None:
    api = all_told
    port_in = await port(api, "9193000001")
    second = await port(api, "9193000002", draft=True)
    await api.client.port_outs.create_port_out(leaving(api, RALEIGH))
    await api.client.port_outs.create_port_out(leaving(api, "9193000003"))
    await api.client.lsr_orders.create_lsr_order(lsr(api, MORE[0]))
    await draft(api)
    for _ in range(4):
        await later(api, 30)
    assert await told(api, receiver, "portins") == [
        ("portins", "SUBMITTED", False),
        ("portins", "FOC", False),
        ("portins", "COMPLETE", True),
    ]
    foc = [note.actual_foc_date for note in receiver.notes if note.order_id == port_in.id]
    assert foc[0] is None
    assert foc[1] is not None
    assert foc[1] == foc[2]
    # A port-out that was not validated is told to nobody.
    assert await told(api, receiver, "portouts") == [("portouts", "COMPLETE", True)]
    assert await told(api, receiver, "lsrorders") == [("lsrorders", s, False) for s in ("PENDING", "FOC", "COMPLETE")]
    assert await told(api, receiver, "bulkPortins") == [("bulkPortins", "DRAFT", False)]
    api.sandbox.force(port_in.id, "REQUESTED_SUPP")
    api.sandbox.force(port_in.id, "VALIDATE_TFNS")
    assert (await told(api, receiver, "portins"))[3:] == [("portins", "REQUESTED_SUPP", True)]
    kept = api.sandbox.account.book("portins").get(second.id)
    assert kept is not None
    kept.completed.append("9193000002")  # activated, while the order goes on
    api.sandbox.force(second.id, "FOC")
    assert (await told(api, receiver, "portins"))[4:] == [("portins", "FOC", False)]


async def test_states_of_imports_and_emergency_groups(all_told: Api, receiver: Receiver) -> None:
    api = all_told
    await import_(api, FOREIGN)
    await later(api)
    await remove(api, FOREIGN)
    await later(api)
    await external(api, "IMPORT")
    api.sandbox.bring_in("9195000001")
    await later(api)
    assert await told(api, receiver, "importTnOrders") == [("importtnorders", "COMPLETE", False)]
    assert await told(api, receiver, "removeImportedTnOrders") == [
        ("removeImportedTnOrders", state, False) for state in ("PROCESSING", "COMPLETE")
    ]
    assert await told(api, receiver, "externalTns") == [("externalTns", "COMPLETE", False)]
    assert await told(api, receiver, "importToAccount") == [("importToAccounts", "COMPLETE", False)]


async def test_emergency_orders_are_told_as_complete(sandbox: Sandbox, receiver: Receiver) -> None:
    async with connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await api.buy(RALEIGH)
        for kind in ("emergencyNotificationGroup", "emergencyEndpointGroup"):
            await subscribe(api, receiver.url, kind)
        group = await new_group(api, await new_recipient(api))
        parts = m.EmergencyNotificationEndpointAssociations(
            emergency_notification_group=m.EmergencyNotificationGroup(identifier=group),
            added_associations=m.AddedAssociations(eep_to_eng_associations=ends(api, RALEIGH)),
        )
        order = m.EmergencyNotificationEndpointOrder(emergency_notification_endpoint_associations=parts)
        await client.emergency_notifications.create_emergency_notification_endpoint_order(order)
        await api.settled()
        await sandbox.webhooks.idle()
    assert [(str(note.order_type), note.status) for note in receiver.notes] == [
        ("emergencyNotificationGroup", "COMPLETE"),
        ("emergencyEndpointGroup", "COMPLETE"),
    ]


async def test_notes_are_told(api: Api, receiver: Receiver) -> None:
    await subscribe(api, receiver.url)
    handle = await api.order()
    await api.client.orders.add_order_note(handle.id, m.Note(user_id="ada", description="please <hurry> & call"))
    await api.sandbox.webhooks.idle()
    (note,) = receiver.notes
    assert (note.order_id, note.status, note.note) == (handle.id, "RECEIVED", "please <hurry> & call")
    assert api.sandbox.deliveries[0].about == "note"


async def test_event(api: Api, receiver: Receiver) -> None:
    callback = m.CallbackSubscription(url=receiver.url)
    subscription = m.Subscription(event_type="MESSAGING_LOST", callback_subscription=callback)
    key = (await api.client.subscriptions.create_subscription(subscription)).id
    await buy(api, RALEIGH)
    await import_(api, FOREIGN)
    await later(api)
    api.sandbox.port_out(FOREIGN, RALEIGH)  # the second has its voice here, and is lost whole
    await later(api)
    (note,) = receiver.notes
    assert (note.subscription_id, note.event_type, note.order_type, note.order_id) == (
        key,
        "MESSAGING_LOST",
        None,
        None,
    )
    assert note.impacted_telephone_numbers is not None
    assert note.impacted_telephone_numbers.telephone_number == [FOREIGN]
