"""What is sent again and what never is, without a socket."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import errors
from aiobandwidth._core.options import RetryPolicy, Timeout
from aiobandwidth._core.wire import SendFailed
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, silent, unsent, xml

ORDER = xml("<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>", 201)
STATE = xml("<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>COMPLETE</OrderStatus></OrderResponse>")
BODY = Order(site_id="31")


async def test_lost_reply_to_an_order_is_an_unknown_outcome_and_never_sent_again() -> None:
    transport = FakeTransport(lost(), ORDER)
    client = make_client(transport, retries=5)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        await client.orders.create_order(BODY)
    assert len(transport.requests) == 1
    sent = transport.requests[0].body or b""
    assert caught.value.customer_order_id
    assert caught.value.customer_order_id.encode() in sent
    assert caught.value.attempts == 1
    assert caught.value.sent
    assert caught.value.operation == "orders.create_order"


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504, 520])
async def test_server_failure_after_an_order_is_an_unknown_outcome_and_never_sent_again(status: int) -> None:
    body = b"<OrderResponse><ErrorList><Error><Code>1000</Code></Error></ErrorList></OrderResponse>"
    transport = FakeTransport(reply(status, body, content_type="application/xml"), ORDER)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        await make_client(transport, retries=5).orders.create_order(Order(site_id="31", customer_order_id="mine-4"))
    assert len(transport.requests) == 1
    assert caught.value.customer_order_id == "mine-4"
    if status >= 500:
        assert isinstance(caught.value, errors.ServerError)
        assert caught.value.status == status
        assert caught.value.code == "1000"


@pytest.mark.parametrize("failure", [lost(), silent()])
async def test_put_and_delete_are_not_sent_again_once_they_may_have_arrived(failure: SendFailed) -> None:
    transport = FakeTransport(failure)
    client = make_client(transport, retries=5)
    with pytest.raises(errors.OutcomeUnknown):
        await client.orders.update_order("ord-1", Order(name="north"))
    with pytest.raises(errors.OutcomeUnknown):
        await client.sites.delete_site("31")
    assert len(transport.requests) == 2


async def test_order_that_was_provably_not_sent_is_sent_again_with_the_same_body() -> None:
    transport = FakeTransport(unsent(), unsent(), ORDER)
    clock = Clock(draws=[0.5])
    handle = await make_client(transport, clock).orders.create_order(BODY)
    assert handle.id == "ord-1"
    assert len({request.body for request in transport.requests}) == 1
    assert clock.slept == [0.4, 0.8]


async def test_unsent_order_gives_up_as_connection_failed() -> None:
    transport = FakeTransport(unsent())
    with pytest.raises(errors.ConnectionFailed) as caught:
        await make_client(transport).orders.create_order(BODY)
    assert len(transport.requests) == 3
    assert caught.value.attempts == 3
    assert not caught.value.sent


@pytest.mark.parametrize(
    "problem", [lost(), silent(), unsent(), reply(500), reply(502), reply(503), reply(504), reply(408)]
)
async def test_reading_is_tried_again(problem: Any) -> None:
    transport = FakeTransport(problem, problem, STATE)
    state = await make_client(transport).orders.get_order("ord-1")
    assert state.order_status == "COMPLETE"
    assert len(transport.requests) == 3


@pytest.mark.parametrize(
    ("problem", "error"),
    [
        (lost(), errors.ConnectionLost),
        (silent(), errors.CallTimeout),
        (unsent(), errors.ConnectionFailed),
        (reply(503), errors.ServerError),
    ],
)
async def test_reading_gives_up_with_the_error_of_the_last_attempt(problem: Any, error: type[Exception]) -> None:
    transport = FakeTransport(problem)
    with pytest.raises(error) as caught:
        await make_client(transport).orders.get_order("ord-1")
    assert len(transport.requests) == 3
    assert not isinstance(caught.value, errors.OutcomeUnknown)


@pytest.mark.parametrize("status", [400, 403, 404, 409, 501])
async def test_refusals_are_not_tried_again(status: int) -> None:
    transport = FakeTransport(reply(status))
    with pytest.raises(errors.StatusError):
        await make_client(transport).orders.get_order("ord-1")
    assert len(transport.requests) == 1


async def test_hopeless_failures_are_not_tried_again() -> None:
    transport = FakeTransport(SendFailed("fatal", "the certificate is not trusted", sent=False))
    with pytest.raises(errors.ConnectionFailed):
        await make_client(transport).orders.get_order("ord-1")
    assert len(transport.requests) == 1


async def test_retries_of_a_call_go_before_those_of_the_client() -> None:
    transport = FakeTransport(unsent())
    client = make_client(transport, retries=0)
    with pytest.raises(errors.ConnectionFailed):
        await client.orders.get_order("ord-1")
    assert len(transport.requests) == 1
    with pytest.raises(errors.ConnectionFailed):
        await client.orders.get_order("ord-1", retries=RetryPolicy(attempts=5))
    assert len(transport.requests) == 6


async def test_backoff_is_full_jitter_with_a_cap() -> None:
    clock = Clock(draws=[1.0])
    policy = RetryPolicy(attempts=7, base=0.8, cap=5.0)
    with pytest.raises(errors.ConnectionFailed):
        await make_client(FakeTransport(unsent()), clock, retries=policy, timeout=None).orders.get_order("ord-1")
    assert clock.slept == pytest.approx([0.8, 1.6, 3.2, 5.0, 5.0, 5.0])
    clock = Clock(draws=[0.0])
    with pytest.raises(errors.ConnectionFailed):
        await make_client(FakeTransport(unsent()), clock, retries=policy).orders.get_order("ord-1")
    assert clock.slept == [0.0] * 6


async def test_deadline_covers_the_waits_between_attempts() -> None:
    clock = Clock(draws=[1.0])
    transport = FakeTransport(unsent())
    policy = RetryPolicy(attempts=50)
    with pytest.raises(errors.ConnectionFailed):
        await make_client(transport, clock, retries=policy, timeout=10).orders.get_order("ord-1")
    assert sum(clock.slept) < 10
    assert len(transport.requests) == 4  # at 0, 0.8, 2.4 and 5.6 s; the next would be too late


async def test_nothing_is_sent_after_the_deadline() -> None:
    clock = Clock()

    async def slow(_: float) -> None:
        clock.time += 100

    transport = FakeTransport(unsent())
    client = make_client(transport, clock, timeout=Timeout(total=50))
    client._engine.caller.runtime = type(clock.runtime)(clock.now, clock.wall, slow, clock.draw)
    with pytest.raises(errors.CallTimeout) as caught:
        await client.orders.create_order(BODY)
    assert len(transport.requests) == 1
    assert isinstance(caught.value, TimeoutError)
    assert not caught.value.sent


async def test_total_outage_costs_at_most_a_tenth_more_requests() -> None:
    transport = FakeTransport(unsent())
    client = make_client(transport)
    for _ in range(1_500):
        with pytest.raises(errors.ConnectionFailed):
            await client.orders.get_order("ord-1")
    assert len(transport.requests) <= 1_600
    assert len(transport.requests) / 1_500 <= 1.10


@pytest.mark.parametrize("problem", [lost(), reply(503), reply(500), silent()])
async def test_total_outage_of_any_kind_costs_at_most_a_tenth_more_requests(problem: Any) -> None:
    transport = FakeTransport(problem)
    client = make_client(transport)
    for _ in range(1_000):
        with pytest.raises(errors.BandwidthError):
            await client.orders.get_order("ord-1")
    assert len(transport.requests) <= 1_100


async def test_retries_come_back_after_an_outage() -> None:
    transport = FakeTransport(unsent())
    client = make_client(transport)
    for _ in range(300):
        with pytest.raises(errors.ConnectionFailed):
            await client.orders.get_order("ord-1")
    assert client._engine.caller.quota.tokens == 0
    transport.script = [STATE]
    for _ in range(40):
        await client.orders.get_order("ord-1")
    assert client._engine.caller.quota.tokens == 40


async def test_attempts_are_counted_in_the_reply() -> None:
    transport = FakeTransport(unsent(), reply(503), STATE)
    client = make_client(transport)
    answer = await client.reply(client.orders.get_order, "ord-1")
    assert answer.attempts == 3
    assert answer.status == 200
    assert answer.result.order_status == "COMPLETE"
