"""Against the sandbox, which knows nothing of this: it takes the call or drops it, and shows orders late."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest

from aiobandwidth import BearerAuth, NumbersClient
from aiobandwidth.errors import OutcomeUnknown
from aiobandwidth.models import (
    AreaCodeSearchAndOrderType,
    DisconnectTelephoneNumberOrder,
    DisconnectTelephoneNumberOrderType,
    EmailSubscription,
    Note,
    Order,
    Subscription,
    TelephoneNumberList,
    TelephoneNumbers,
    TnOptionGroup,
    TnOptionGroups,
    TnOptionOrder,
)
from aiobandwidth.sandbox import Sandbox

Call = Callable[[NumbersClient, Sandbox, list[str]], Awaitable[Any]]
TAKEN = ("close:applied", "close:reply", "status:502,at=applied")
NOT_TAKEN = ("close:read", "page:502", "status:503")


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(order_delay=0.01, order_visible_after=0.4) as running:
        yield running


@pytest.fixture
async def client(sandbox: Sandbox) -> AsyncIterator[NumbersClient]:
    async with NumbersClient(sandbox.account_id, BearerAuth(sandbox.token), base_url=sandbox.base_url()) as made:
        yield made


def bought(quantity: int, site: str) -> Order:
    wanted = AreaCodeSearchAndOrderType(area_code="919", quantity=quantity)
    return Order(name="spring", site_id=site, area_code_search_and_order_type=wanted)


async def order(client: NumbersClient, sandbox: Sandbox, tns: list[str]) -> Any:
    return await client.orders.create_order(bought(2, sandbox.site_id))


async def disconnect(client: NumbersClient, sandbox: Sandbox, tns: list[str]) -> Any:
    kind = DisconnectTelephoneNumberOrderType(telephone_number_list=TelephoneNumberList(telephone_number=tns))
    return await client.disconnects.create_disconnect(
        DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )


async def options(client: NumbersClient, sandbox: Sandbox, tns: list[str]) -> Any:
    group = TnOptionGroup(sms="on", telephone_numbers=TelephoneNumbers(telephone_number=tns))
    return await client.tn_options.create_tn_option_order(
        TnOptionOrder(tn_option_groups=TnOptionGroups(tn_option_group=[group]))
    )


@pytest.mark.parametrize("call", [order, disconnect, options])
@pytest.mark.parametrize("fault", [*TAKEN, *NOT_TAKEN])
async def test_orders(client: NumbersClient, sandbox: Sandbox, call: Call, fault: str) -> None:
    first = await client.orders.create_order(bought(3, sandbox.site_id))
    await first.wait(10, poll=0.05)
    tns = sandbox.numbers.in_service()
    sandbox.faults.add(fault, method="POST")
    with pytest.raises(OutcomeUnknown) as caught:
        await call(client, sandbox, tns)
    found = await caught.value.reconcile(settle=1.5)
    assert found.outcome == ("applied" if fault in TAKEN else "not-applied"), found
    known_as = caught.value.customer_order_id
    assert (known_as in {one.customer_order_id for one in sandbox.ledger}) == (fault in TAKEN)
    assert [one.method for one in sandbox.requests].count("POST") == 2
    if found.applied:
        assert found.order is not None
        await found.order.wait(10, poll=0.05)
        assert found.order.done


async def test_what_is_not_an_order(client: NumbersClient, sandbox: Sandbox) -> None:
    made = await client.orders.create_order(bought(1, sandbox.site_id))
    await made.wait(10, poll=0.05)
    sandbox.faults.add("close:applied", method="POST")
    with pytest.raises(OutcomeUnknown) as caught:
        await client.orders.add_order_note(made.id, Note(user_id="nora", description="call first"))
    [note] = [note async for note in client.orders.list_order_notes(made.id)]
    found = await caught.value.reconcile(settle=0.5)
    assert (found.outcome, found.id) in [("applied", note.id), ("unclear", None)]  # its time may have no seconds
    assert found.applied or [one.id for one in found.candidates] == [note.id]

    wanted = Subscription(order_type="orders", email_subscription=EmailSubscription(email="nora@example.com"))
    made_subscription = await client.subscriptions.create_subscription(wanted)
    sandbox.faults.add("close:applied", method="DELETE")
    with pytest.raises(OutcomeUnknown) as lost:
        await client.subscriptions.delete_subscription(made_subscription.id)
    assert (await lost.value.reconcile(settle=0.3)).applied
