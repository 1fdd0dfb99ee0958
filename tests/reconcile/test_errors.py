"""What the error keeps, that it survives pickling, and that nothing secret is in it."""

from __future__ import annotations

import copy
import pickle
import random
from itertools import pairwise

import pytest

from aiobandwidth import CallOptions, errors
from aiobandwidth._core.reconcile_trace import content_of, digest
from aiobandwidth._generated.registry import operation
from aiobandwidth.errors import Candidate, OutcomeUnknown, Reconciled
from aiobandwidth.hooks import CallInfo, Hooks
from aiobandwidth.models import Csr, Note, Order, Subscription
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, unsent, xml
from tests.reconcile import kinds
from tests.reconcile.scenes import LOSSES, Scene

MADE = xml("<OrderResponse><Order><id>ord-1</id></Order></OrderResponse>", 201)


async def failure(transport: FakeTransport, **options: object) -> OutcomeUnknown:
    with pytest.raises(OutcomeUnknown) as caught:
        await make_client(transport).orders.create_order(Order(site_id="31"), **options)  # type: ignore[arg-type]
    return caught.value


@pytest.mark.parametrize("loss", LOSSES)
async def test_every_loss_keeps_the_same(loss: str) -> None:
    scene = Scene("orders.create_order", random.Random(1), applied=True, ids="made", loss=loss)
    error = await scene.fail()
    assert error.account_id == "7001"
    assert error.sent_at == scene.clock.wall()
    assert error.customer_order_id
    assert error._trace is not None
    assert error._trace.own_id
    scene.check(await error.reconcile())


@pytest.mark.parametrize("loss", LOSSES)
async def test_pickling_keeps_what_is_needed(loss: str) -> None:
    scene = Scene("csrs.create_csr", random.Random(2), applied=True, ids="given", loss=loss)
    error = await scene.fail()
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert (again.account_id, again.sent_at, again.customer_order_id) == (
        error.account_id,
        error.sent_at,
        error.customer_order_id,
    )
    assert again._trace == error._trace
    assert again._engine is None
    with pytest.raises(errors.ConfigurationError, match=r"client\.reconcile"):
        await again.reconcile()
    scene.check(await scene.client.reconcile(again))


async def test_copies_stay_with_their_client() -> None:
    scene = Scene("orders.create_order", random.Random(3), applied=True, ids="made")
    scene.check(await (await scene.fail()).copy().reconcile())


@pytest.mark.parametrize("kind", sorted(kinds.MAKERS))
async def test_nothing_that_was_sent_can_be_read_in_a_pickle(kind: str) -> None:
    scene = Scene(kind, random.Random(4), applied=True, ids="made")
    data = pickle.dumps(await scene.fail())
    for values in kinds.lists_of_numbers(scene.body):
        assert all(one.encode() not in data and one[2:].encode() not in data for one in values)
    for name in ("name", "end_user_name", "caller_name", "loa_authorizing_person", "authorizing_person"):
        told = getattr(scene.body, name, None)
        assert not told or str(told).encode() not in data
    assert b"token-for-tests" not in data


def test_secrets_have_no_digest() -> None:
    find = operation("csrs.create_csr").find
    assert find is not None
    plain = Csr(working_or_billing_telephone_number="+19195550123", end_user_name="Nora Quist")
    secret = copy.replace(plain) if hasattr(copy, "replace") else copy.copy(plain)
    secret.end_user_pin, secret.end_user_password = "4711", "word"
    assert content_of(secret, find) == content_of(plain, find)


def test_how_values_are_compared() -> None:
    find = operation("orders.add_order_note").find
    assert find is not None
    one = content_of(Note(description=" All  quiet\non Elm "), find)
    assert one == content_of(Note(description="all quiet on elm"), find)
    assert one != content_of(Note(description="all quiet on elm st"), find)
    assert digest(["b", "a", "b"]) == digest(["a", "b"]) != digest(["a", "b", "c"])


async def test_only_the_last_sending_counts() -> None:
    """What was refused before did nothing, so the time is that of the sending that was lost."""
    clock = Clock()
    started = clock.wall()
    client = make_client(FakeTransport(unsent(), reply(429, retry_after="30"), lost()), clock)
    with pytest.raises(OutcomeUnknown) as caught:
        await client.orders.create_order(Order(site_id="31"))
    assert caught.value.sent_at >= started + 30


async def test_a_request_made_by_hand_is_unclear() -> None:
    client = make_client(FakeTransport(lost()))
    with pytest.raises(OutcomeUnknown) as caught:
        await client.request("POST", "/accounts/{accountId}/sites", body=b"<Site/>")
    found = await caught.value.reconcile()
    assert (found.outcome, found.operation) == ("unclear", "POST /accounts/{accountId}/sites")
    assert caught.value.sent_at > 0


async def test_an_error_that_never_was_a_call_is_unclear() -> None:
    found = await make_client(FakeTransport(lost())).reconcile(OutcomeUnknown("x", operation="orders.create_order"))
    assert found.unclear


@pytest.mark.parametrize("kind", [errors.RateLimited, errors.ConnectionFailed, errors.BadRequest, errors.CallTimeout])
def test_other_errors_have_nothing_to_reconcile(kind: type[errors.BandwidthError]) -> None:
    assert not hasattr(kind("x"), "reconcile")


@pytest.mark.parametrize("options", [{"settle": -1}, {"settle": float("nan")}, {"timeout": -1}])
async def test_times_that_make_no_sense(options: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must"):
        await (await failure(FakeTransport(lost()))).reconcile(**options)


async def test_looking_ends_after_the_settle_time_and_no_sooner() -> None:
    for settle in (0.0, 0.3, 2.5, 20.0):
        clock = Clock()
        transport = FakeTransport(lost(), reply(404))
        with pytest.raises(OutcomeUnknown) as caught:
            await make_client(transport, clock).orders.create_order(Order(site_id="31"))
        clock.slept.clear()
        found = await caught.value.reconcile(settle=settle)
        assert found.not_applied
        assert sum(clock.slept) == pytest.approx(settle, abs=0.01)
        assert len(clock.slept) <= 12
        assert all(one < two for one, two in pairwise(clock.slept[:3])), "the pauses grow"


def test_the_classes_are_public() -> None:
    import aiobandwidth

    assert aiobandwidth.Reconciled is Reconciled
    assert aiobandwidth.Candidate is Candidate


# -- the CustomerOrderId -----------------------------------------------------------------------------------


async def test_one_id_for_all_attempts_of_a_call() -> None:
    transport = FakeTransport(unsent(), reply(429, retry_after="1"), unsent(), MADE)
    handle = await make_client(transport, retries=5).orders.create_order(Order(site_id="31"))
    bodies = {request.body for request in transport.requests}
    assert len(transport.requests) == 4
    assert len(bodies) == 1
    assert str(handle.customer_order_id).encode() in (bodies.pop() or b"")
    await make_client(transport).orders.create_order(Order(site_id="31"))
    assert str(handle.customer_order_id).encode() not in (transport.requests[-1].body or b"")


@pytest.mark.parametrize("where", ["client", "call"])
async def test_ids_can_be_left_out(where: str) -> None:
    transport = FakeTransport(MADE)
    client = make_client(transport, customer_order_ids=where != "client")
    options: CallOptions = {"customer_order_ids": False} if where == "call" else {}
    handle = await client.orders.create_order(Order(site_id="31"), **options)
    assert handle.customer_order_id is None
    assert b"CustomerOrderId" not in (transport.requests[0].body or b"")
    own = await client.orders.create_order(Order(site_id="31", customer_order_id="mine"))
    assert own.customer_order_id == "mine"
    if where == "client":
        again = await client.orders.create_order(Order(site_id="31"), customer_order_ids=True)
        assert again.customer_order_id


async def test_a_hook_is_told_the_id_before_anything_is_sent() -> None:
    """So that it is not lost with a call that is cancelled."""
    told: list[tuple[str | None, int]] = []

    class Keeper(Hooks):
        def call_started(self, call: CallInfo) -> None:
            told.append((call.customer_order_id, len(transport.requests)))

    transport = FakeTransport(MADE)
    await make_client(transport, hooks=[Keeper()]).orders.create_order(Order(site_id="31"))
    [(known_as, sent)] = told
    assert sent == 0
    assert str(known_as).encode() in (transport.requests[0].body or b"")


async def test_bodies_without_an_id_are_left_alone() -> None:
    transport = FakeTransport(reply(201, location="/subscriptions/s-1"))
    await make_client(transport).subscriptions.create_subscription(Subscription(order_type="orders"))
    assert b"CustomerOrderId" not in (transport.requests[0].body or b"")
