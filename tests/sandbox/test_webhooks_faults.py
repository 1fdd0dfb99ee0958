"""What can go wrong with webhooks on demand, seen by the receiver and in the log."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_orders import disconnect_of
from tests.sandbox.receiver import Receiver
from tests.sandbox.scenarios import RALEIGH, TAKEN, Api
from tests.sandbox.test_webhooks import later, subscribe

NUMBERS = [f"91920000{number:02d}" for number in range(1, 9)]


@pytest.fixture
async def api(receiver: Receiver) -> AsyncIterator[Api]:
    """A sandbox whose clock stands still, with a subscription; orders take a minute."""
    async with Sandbox(clock=Clock(speed=0), order_delay=60) as sandbox, connect(sandbox) as client:
        made = Api(sandbox, client, "v1")
        await subscribe(made, receiver.url)
        yield made


async def buy(api: Api, *numbers: str) -> list[str]:
    made = [(await api.order(number)).id for number in numbers]
    await later(api)
    return made


def told(receiver: Receiver) -> list[str | None]:
    return [note.order_id for note in receiver.notes]


async def test_drop(api: Api, receiver: Receiver) -> None:
    rule = api.sandbox.faults.add("webhook:drop", order_type="Orders", status="complete", times=2)
    keys = await buy(api, TAKEN, *NUMBERS[:4])  # the first fails
    assert told(receiver) == [keys[0], *keys[3:]]
    dropped = api.sandbox.deliveries.select(fault="webhook:drop")
    assert [one.order_id for one in dropped] == keys[1:3]
    assert {(one.outcome, one.tries, one.faults) for one in dropped} == {("dropped", (), (rule.fault.text,))}
    assert (rule.hits, str(dropped[0].error)[:26]) == (2, "dropped by the fault webho")
    (shown,) = (await api.client.subscriptions.list_subscriptions()).items
    assert shown.callback_subscription is not None
    assert shown.callback_subscription.status == "200 OK"


async def test_which_ones(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:drop,skip=1,every=3,times=all,order_type=orders")
    keys = await buy(api, *NUMBERS)
    assert told(receiver) == [key for place, key in enumerate(keys) if place not in (1, 4, 7)]


async def test_chance_is_the_same_for_the_same_seed() -> None:
    seen = []
    for _ in range(2):
        faults = Sandbox(seed=5).faults
        rule = faults.add("webhook:drop", chance=0.5, times=None)
        facts = {"message": "order", "order_type": "orders", "status": "COMPLETE"}
        seen.append([bool(faults.on_webhook("http://x", facts)) for _ in range(50)])
        assert rule.hits == 0
    assert seen[0] == seen[1]
    assert 10 < sum(seen[0]) < 40


@pytest.mark.parametrize("other", [{"order_type": "portins"}, {"status": "FAILED"}, {"message": "note"}])
async def test_others_are_left_alone(api: Api, receiver: Receiver, other: dict[str, str]) -> None:
    api.sandbox.faults.add("webhook:drop", **other)  # type: ignore[arg-type]
    api.sandbox.faults.add("webhook:drop", path="/another")
    await buy(api, RALEIGH)
    await api.client.sites.list_sites()  # nor does it strike requests
    assert len(receiver.came) == 1


async def test_duplicate(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:duplicate")
    first, second = await buy(api, *NUMBERS[:2])
    # A second copy is sent as if it were the carrier's: with the same words.
    assert sorted(map(str, told(receiver)), key=[first, second].index) == [first, first, second]
    bodies = {came.body for came in receiver.came if came.note.order_id == first}
    assert len(bodies) == 1
    assert [one.order_id for one in api.sandbox.deliveries.select(fault="webhook:duplicate")] == [first, first]


async def test_delay(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:delay:90.5")
    first, second = await buy(api, *NUMBERS[:2])
    assert told(receiver) == [second]
    assert len(api.sandbox.world.outbox) == 1
    await later(api, 90)
    assert told(receiver) == [second]
    await later(api, 1)
    assert told(receiver) == [second, first]
    assert api.sandbox.deliveries[-1].faults == ("webhook:delay:90.5",)


async def test_reorder(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:reorder")
    first, second, third = await buy(api, *NUMBERS[:3])
    assert told(receiver) == [second, first, third]
    assert [one.order_id for one in api.sandbox.deliveries.select(fault="webhook:reorder")] == [first]


async def test_reorder_with_nothing_behind(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:reorder")
    (only,) = await buy(api, RALEIGH)
    assert receiver.came == []
    await later(api)
    assert told(receiver) == [only]


async def test_several_at_once(api: Api, receiver: Receiver) -> None:
    for fault in ("webhook:delay:10", "webhook:duplicate", "webhook:delay:5"):
        api.sandbox.faults.add(fault)
    (key,) = await buy(api, RALEIGH)
    assert receiver.came == []
    await later(api, 15)
    assert told(receiver) == [key, key]
    assert api.sandbox.deliveries[0].faults == ("webhook:delay:10", "webhook:duplicate", "webhook:delay:5")


async def test_each_kind_of_order_counts_for_itself(api: Api, receiver: Receiver) -> None:
    await subscribe(api, receiver.url, "disconnects")
    api.sandbox.faults.add("webhook:drop", order_type="disconnects")
    await buy(api, RALEIGH)
    await api.client.disconnects.create_disconnect(disconnect_of(api, RALEIGH))
    await later(api)
    assert [str(note.order_type) for note in receiver.notes] == ["orders"]


@pytest.mark.parametrize(
    "kind",
    [
        "webhook",
        "webhook:",
        "webhook:lose",
        "webhook:delay",
        "webhook:delay:x",
        "webhook:drop:1",
        "webhook:drop,at=read",
    ],
)
def test_what_is_no_fault(kind: str) -> None:
    with pytest.raises(ValueError, match=r"webhook|form"):
        Sandbox().faults.add(kind)
