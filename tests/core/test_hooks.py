"""What hooks are told, and that they cannot do harm."""

from __future__ import annotations

import logging
from typing import Any

import anyio
import pytest

from aiobandwidth import RetryPolicy, errors
from aiobandwidth._core.record import shown_query
from aiobandwidth._core.wire import Request, WireReply
from aiobandwidth.hooks import AttemptInfo, CallInfo, Hooks, WaitInfo
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, unsent, xml

GOOD = xml("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>", x_request_id="rq-1")
POLICY = RetryPolicy(attempts=3)


class Diary(Hooks):
    """Writes down everything."""

    def __init__(self) -> None:
        self.lines: list[tuple[Any, ...]] = []
        self.calls: list[CallInfo] = []

    def call_started(self, call: CallInfo) -> None:
        self.calls.append(call)
        self.lines.append(("call", call.operation, call.method, call.route))

    def attempt_started(self, attempt: AttemptInfo) -> None:
        self.lines.append(("attempt", attempt.number, attempt.url))

    def attempt_ended(self, attempt: AttemptInfo) -> None:
        self.lines.append(("ended", attempt.number, attempt.status, attempt.failure, attempt.sent, attempt.size))

    def waiting(self, wait: WaitInfo) -> None:
        self.lines.append(("wait", wait.seconds, wait.reason))

    def call_ended(self, call: CallInfo) -> None:
        self.lines.append(("over", call.attempts, call.status, type(call.error).__name__, call.cancelled))


async def test_a_call_with_retries_from_start_to_end() -> None:
    diary, clock = Diary(), Clock()
    transport = FakeTransport(unsent(), reply(503, b"x"), GOOD)
    client = make_client(transport, clock, hooks=[diary], retries=POLICY)
    await client.orders.get_order("o-1", tn_detail=True)
    url = "https://dashboard.bandwidth.com/api/v1/accounts/7001/orders/o-1"
    assert diary.lines == [
        ("call", "orders.get_order", "GET", "/accounts/{accountId}/orders/{orderId}"),
        ("attempt", 1, url),
        ("ended", 1, None, "cannot connect", False, 0),
        ("wait", clock.slept[0], "retry"),
        ("attempt", 2, url),
        ("ended", 2, 503, None, True, 1),
        ("wait", clock.slept[1], "retry"),
        ("attempt", 3, url),
        ("ended", 3, 200, None, True, len(GOOD.body)),
        ("over", 3, 200, "NoneType", False),
    ]
    (call,) = diary.calls
    assert call.elapsed == pytest.approx(call.waited) == pytest.approx(sum(clock.slept))
    assert call.request_id == "rq-1"
    assert call.account_id == "7001"


async def test_errors_are_told_as_the_caller_gets_them() -> None:
    for outcome, kind in ((lost(), "OutcomeUnknown"), (reply(404), "NotFound"), (xml("<Odd>"), "UnreadableReply")):
        diary = Diary()
        client = make_client(FakeTransport(outcome), hooks=[diary])
        with pytest.raises(errors.BandwidthError) as caught:
            await client.orders.create_order(Order(site_id="3", customer_order_id="c-9"))
        assert diary.calls[0].error is caught.value
        assert diary.lines[-1][3] == type(caught.value).__name__ == kind
        assert diary.calls[0].customer_order_id == "c-9"


async def test_a_call_that_is_cancelled_is_told_so() -> None:
    diary = Diary()

    class Endless(FakeTransport):
        async def send(self, request: Request, attempt: Any) -> WireReply:
            attempt.watched = attempt.sent = True
            await anyio.sleep(10)
            raise AssertionError

    client = make_client(Endless(GOOD), hooks=[diary])
    with anyio.move_on_after(0.01):
        await client.orders.get_order("o")
    assert diary.lines[-2:] == [("ended", 1, None, "cut off", True, 0), ("over", 1, None, "NoneType", True)]


async def test_waits_for_a_rate_limit_are_told() -> None:
    diary, clock = Diary(), Clock()
    client = make_client(FakeTransport(reply(429, retry_after="3"), GOOD), clock, hooks=[diary])
    await client.orders.get_order("o")
    waits = [line for line in diary.lines if line[0] == "wait"]
    assert [wait[2] for wait in waits] == ["rate limit"] * len(waits)
    assert sum(wait[1] for wait in waits) == sum(clock.slept) >= 3


async def test_tokens_and_requests_by_hand_are_calls_too() -> None:
    from aiobandwidth import OAuth2ClientCredentials

    diary = Diary()
    token = reply(200, b'{"access_token": "t", "expires_in": 60}')
    client = make_client(FakeTransport(token, GOOD), hooks=[diary], auth=OAuth2ClientCredentials("i", "s3cr3t"))
    await client.request("GET", "/accounts/{accountId}/orders/o", params={"page": "1"})
    assert [line[1] for line in diary.lines if line[0] == "call"] == [
        "GET /accounts/{accountId}/orders/o",
        "oauth2.token",
    ]
    assert "s3cr3t" not in repr(diary.lines) + repr(diary.calls)


class Tracer(Hooks):
    def __init__(self, **headers: str) -> None:
        self.headers = headers

    def attempt_started(self, attempt: AttemptInfo) -> None:
        attempt.headers.update(self.headers)


class Sent(FakeTransport):
    async def send(self, request: Request, attempt: Any) -> WireReply:
        self.seen = [*getattr(self, "seen", []), dict(attempt.headers or {})]
        return await super().send(request, attempt)


async def test_headers_of_hooks_go_to_the_home_origin_only() -> None:
    away = reply(302, location="https://files.example.org/x")
    transport = Sent(away, GOOD)
    client = make_client(transport, hooks=[Tracer(traceparent="00-1-2-01")])
    await client.orders.get_order("o")
    assert transport.seen == [{"traceparent": "00-1-2-01"}, {}]


@pytest.mark.parametrize("headers", [{"authorization": "Bearer x"}, {"a b": "c"}, {"a": "b\r\nc: d"}])
async def test_headers_that_hooks_must_not_set_are_left_out(
    headers: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    transport = Sent(GOOD)
    await make_client(transport, hooks=[Tracer(**headers)]).orders.get_order("o")
    assert transport.seen == [{}]
    assert "left out" in caplog.text


async def test_a_hook_that_fails_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Hooks):
        def __getattribute__(self, name: str) -> Any:
            raise ZeroDivisionError

    diary = Diary()
    client = make_client(FakeTransport(GOOD), hooks=[Broken(), diary])
    await client.orders.get_order("o")
    assert diary.lines[-1] == ("over", 1, 200, "NoneType", False)
    assert "call goes on" in caplog.text


def test_query_values_are_shown_only_where_they_are_harmless() -> None:
    assert shown_query("https://h/a?page=2&name=Ann&size=5&token=x") == "page=2&name=...&size=5&token=..."
    assert shown_query("https://h/a") == ""


async def test_log_records_have_fields(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "aiobandwidth")
    await make_client(FakeTransport(GOOD)).orders.get_order("o", tn_detail=True)
    (fields,) = [record.__dict__["bandwidth"] for record in caplog.records if hasattr(record, "bandwidth")]
    assert fields["operation"] == "orders.get_order"
    assert (fields["status"], fields["attempt"]) == (200, 1)
    assert fields["query"] == "tndetail=..."
    assert fields["reply_headers"] == {"content-type": "application/xml", "x-request-id": "rq-1"}
