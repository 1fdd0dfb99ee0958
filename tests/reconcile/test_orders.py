"""A lost order of any kind is found, or it is certain that it was not placed; others are never taken for it."""

from __future__ import annotations

import random

import pytest

from aiobandwidth import errors
from aiobandwidth._generated.registry import OPERATIONS, operation
from tests.reconcile import kinds
from tests.reconcile.scenes import LOSSES, Scene

KINDS = sorted(kinds.MAKERS)
SEEDS = 200


def test_every_kind_of_order_is_here() -> None:
    orders = {name for name in OPERATIONS if operation(name).order is not None}
    nowhere = {name for name in orders if operation(name).find is None}
    assert nowhere == {
        "billing_reports.create_billing_report",
        "phone_number_lookup.create_bulk_phone_number_lookup",
        "service_activations.create_service_activation",
    }
    assert orders - nowhere == {*kinds.MAKERS, *kinds.UNDATED}


@pytest.mark.parametrize("kind", KINDS)
async def test_lost_orders_are_found(kind: str) -> None:
    for seed in range(SEEDS):
        rng = random.Random(f"{kind} {seed}")
        version = rng.choice(sorted(operation(kind).paths))
        scene = Scene(
            kind,
            rng,
            applied=rng.random() < 0.5,
            ids=rng.choice(["made", "made", "given", "none"]),
            version=version,
            loss=rng.choice(LOSSES),
        )
        scene.others()
        error = await scene.fail()
        found = await error.reconcile()
        scene.check(found)


@pytest.mark.parametrize("kind", sorted(kinds.UNDATED))
async def test_orders_without_a_time_are_found_and_not_adopted(kind: str) -> None:
    for seed in range(SEEDS):
        rng = random.Random(f"{kind} {seed}")
        scene = Scene(kind, rng, applied=rng.random() < 0.5, ids="none", loss=rng.choice(LOSSES))
        for _ in range(3):
            scene.put(kinds.make(kind, rng), made=0.0, own_id=None)
        found = await (await scene.fail()).reconcile()
        if scene.ours is None:
            scene.check(found)
        else:
            assert (found.outcome, found.id, [one.id for one in found.candidates]) == ("unclear", None, [scene.ours.id])


async def test_the_handle_of_an_order_that_was_found() -> None:
    scene = Scene("orders.create_order", random.Random(1), applied=True, ids="given")
    found = await (await scene.fail(numbers="wire")).reconcile()
    assert found.order is not None
    assert found.order.state is not None
    assert found.order.state.order.site_id == scene.body.site_id  # type: ignore[attr-defined]
    assert found.order.reply is None
    assert (await found.order.refresh()).order.id == found.id
    assert "found by its CustomerOrderId" in str(found)


async def test_the_same_order_made_long_after_is_not_adopted() -> None:
    """As when somebody sends it again before anybody looks."""
    for ids in ("none", "given"):
        scene = Scene("disconnects.create_disconnect", random.Random(2), applied=False, ids=ids)
        scene.carrier.skew = 0.0
        error = await scene.fail()
        scene.clock.time += 3600
        again = scene.put(scene.body, made=scene.clock.wall() - 60, own_id=error.customer_order_id)
        found = await error.reconcile()
        assert (found.outcome, [one.id for one in found.candidates]) == ("unclear", [again.id])


async def test_another_account_is_another_account() -> None:
    scene = Scene("lidbs.create_lidb_order", random.Random(3), applied=True, ids="none", account="7003")
    scene.put(scene.body, made=scene.clock.wall() + 0.1, own_id=None, account="7001")
    error = await scene.fail()
    assert error.account_id == "7003"
    found = await error.reconcile()
    scene.check(found)
    assert found.order is not None
    with pytest.raises(errors.NotFound):
        await scene.client.lidbs.get_lidb_order(found.order.id)
    assert (await found.order.refresh()).lidb_tn_groups is not None
