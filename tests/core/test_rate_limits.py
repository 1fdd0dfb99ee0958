"""429s: the wait that the server asks for, and holding back other calls of the same class."""

from __future__ import annotations

import math
import time
from email.utils import format_datetime, formatdate

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiobandwidth import RetryPolicy, errors
from aiobandwidth._core.retry import LONGEST_TOLD, retry_after
from aiobandwidth._core.wire import Headers, Request, WireReply
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, make_client, reply, xml

ORDER = xml("<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>", 201)
STATE = xml("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>")
NOW = 1_700_000_000.0


def limited(clock: Clock, seconds: float) -> WireReply:
    return reply(429, x_ratelimit_reset=str(int(clock.wall() + seconds)))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"x-ratelimit-reset": str(NOW + 7)}, 7.0),
        ({"x-ratelimit-reset": str(int(NOW + 7) * 1000)}, 7.0),
        ({"x-ratelimit-reset": str(NOW - 50)}, 0.0),
        ({"retry-after": "12"}, 12.0),
        ({"retry-after": formatdate(NOW + 30, usegmt=True)}, 30.0),
        ({"retry-after": "3", "x-ratelimit-reset": str(NOW + 9)}, 9.0),
        ({"date": formatdate(NOW + 5_000, usegmt=True), "x-ratelimit-reset": str(NOW + 5_004)}, 4.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "-4"}, None),
        ({"x-ratelimit-reset": "nan"}, None),
        ({"x-ratelimit-reset": "1e400"}, None),
        ({"x-ratelimit-reset": ""}, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry-after": "Thu, 01 Jan 1943 00:00:00 GMT"}, 0.0),
        ({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT"}, LONGEST_TOLD),
        ({"retry-after": formatdate(NOW + 30, usegmt=True).replace("GMT", "-0000")}, 30.0),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 +99999999"}, None),
        ({"retry-after": f"Wed, 21 Oct {'9' * 10_000} 07:28:00 GMT"}, None),
        ({"retry-after": "9" * 10_000}, LONGEST_TOLD),
        ({"retry-after": "0" * 10_000}, 0.0),
        ({"retry-after": "1000000000"}, LONGEST_TOLD),
        ({"retry-after": "1e9"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "²"}, None),
        ({"retry-after": "5, 900"}, None),
        ({"x-ratelimit-reset": "1e9"}, 0.0),
        ({"x-ratelimit-reset": "9" * 10_000}, None),
        ({"x-ratelimit-reset": "-1"}, None),
        ({"x-ratelimit-reset": "inf"}, None),
        ({"x-ratelimit-reset": "9999999999"}, LONGEST_TOLD),
        ({"date": "9" * 10_000, "retry-after": "7"}, 7.0),
        ({}, None),
    ],
)
def test_how_long_to_wait(headers: dict[str, str], expected: float | None) -> None:
    found = retry_after(Headers(headers), NOW)
    assert found == (None if expected is None else pytest.approx(expected, abs=0.01))


def test_dates_do_not_depend_on_where_the_machine_is(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("TZ", "America/Denver")
        time.tzset()
        date = formatdate(NOW + 30, usegmt=True).replace("GMT", "-0000")
        found = retry_after(Headers({"retry-after": date}), NOW)
    time.tzset()
    assert found == pytest.approx(30)


numbers = st.one_of(
    st.integers().map(str),
    st.floats().map(str),
    st.integers(1, 12_000).map("9".__mul__),
    st.sampled_from(["-0", "1e9", "1e308", "1e309", "0x10", "1_0", "+5", " 5 ", "5.0", "\uff15"]),
)
dates = st.datetimes().map(format_datetime) | st.datetimes().map(lambda at: format_datetime(at).replace("-0000", "GMT"))
broken_dates = st.tuples(dates, st.integers(0, 30), st.text(max_size=12)).map(
    lambda parts: parts[0][: parts[1]] + parts[2] + parts[0][parts[1] :]
)
values = st.one_of(numbers, dates, broken_dates, st.text(max_size=60))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["retry-after", "x-ratelimit-reset", "date"]), values))
def test_whatever_a_server_says_is_a_wait_or_nothing(headers: dict[str, str]) -> None:
    found = retry_after(Headers(headers), NOW)
    assert found is None or 0 <= found <= LONGEST_TOLD


@given(st.integers(0, 10_000))
def test_seconds_and_dates_and_resets_mean_the_same(seconds: int) -> None:
    for headers in (
        {"retry-after": str(seconds)},
        {"retry-after": formatdate(NOW + seconds, usegmt=True)},
        {"x-ratelimit-reset": str(int(NOW) + seconds)},
        {"x-ratelimit-reset": str((int(NOW) + seconds) * 1000)},
    ):
        assert retry_after(Headers(headers), NOW) == seconds


@settings(deadline=None)
@given(values, st.sampled_from(["retry-after", "x-ratelimit-reset"]), st.sampled_from([429, 503]))
def test_whatever_a_server_says_the_call_ends_well_or_with_a_typed_error(value: str, name: str, status: int) -> None:
    clock = Clock()
    refusal = WireReply(status=status, headers=Headers({name: value}))
    client = make_client(FakeTransport(refusal, STATE), clock, timeout=None)
    told = retry_after(refusal.headers, clock.wall())
    if told is None or told <= 120:
        assert anyio.run(client.orders.get_order, "o").order_status == "COMPLETE"
        assert sum(clock.slept) <= 121
        return
    with pytest.raises(errors.RateLimited if status == 429 else errors.ServerError) as caught:
        anyio.run(client.orders.get_order, "o")
    if isinstance(caught.value, errors.RateLimited):
        assert caught.value.retry_after is not None
        assert math.isfinite(caught.value.retry_after)
    assert clock.slept == []


async def test_order_is_sent_again_after_the_reset() -> None:
    clock = Clock(draws=[0.0])
    transport = FakeTransport(limited(clock, 20), ORDER)
    handle = await make_client(transport, clock, retries=1).orders.create_order(Order(site_id="31"))
    assert handle.id == "ord-1"
    assert len(transport.requests) == 2
    assert transport.requests[0].body == transport.requests[1].body
    assert 20 <= sum(clock.slept) < 21


async def test_too_long_a_wait_is_raised_with_its_length() -> None:
    clock = Clock()
    transport = FakeTransport(limited(clock, 121))
    with pytest.raises(errors.RateLimited) as caught:
        await make_client(transport, clock, timeout=None).orders.create_order(Order(site_id="31"))
    assert len(transport.requests) == 1
    assert clock.slept == []
    assert caught.value.status == 429


async def test_wait_beyond_the_deadline_is_raised_at_once() -> None:
    clock = Clock()
    transport = FakeTransport(limited(clock, 30))
    with pytest.raises(errors.RateLimited):
        await make_client(transport, clock).orders.get_order("o", timeout=10)
    assert clock.slept == []


async def test_retries_0_means_not_even_after_a_429() -> None:
    transport = FakeTransport(reply(429, retry_after="1"))
    with pytest.raises(errors.RateLimited):
        await make_client(transport, retries=0).orders.get_order("o")
    assert len(transport.requests) == 1


async def test_429s_end_at_some_time() -> None:
    clock = Clock()
    transport = FakeTransport(reply(429, retry_after="1"))
    with pytest.raises(errors.RateLimited):
        await make_client(transport, clock, timeout=None, retries=RetryPolicy(rate_limited=3)).orders.get_order("o")
    assert len(transport.requests) == 4


async def test_429_without_a_time_backs_off_for_real() -> None:
    clock = Clock(draws=[0.0])
    transport = FakeTransport(reply(429), reply(429), STATE)
    await make_client(transport, clock).orders.get_order("o")
    assert clock.slept == [0.8, 1.6]


async def test_others_of_the_class_wait_instead_of_asking() -> None:
    """One call learns of the limit; the nine that come after it wait it out and are sent once each."""
    clock = Clock(draws=[0.2])
    started_at: list[float] = []

    def answer(request: Request) -> WireReply:
        started_at.append(clock.now())
        return limited(clock, 40) if len(started_at) == 1 else STATE

    transport = FakeTransport(answer)
    client = make_client(transport, clock)
    async with anyio.create_task_group() as group:
        for number in range(10):
            group.start_soon(client.orders.get_order, f"o{number}")
    assert len(transport.requests) == 11
    assert all(at >= started_at[0] + 39 for at in started_at[1:])


async def test_other_classes_and_accounts_go_on() -> None:
    clock = Clock()
    transport = FakeTransport(limited(clock, 400), STATE)
    client = make_client(transport, clock)
    with pytest.raises(errors.RateLimited):
        await client.orders.get_order("o")
    with pytest.raises(errors.RateLimited) as caught:
        await client.orders.get_order("o", timeout=5)
    assert len(transport.requests) == 1  # the second was not even sent
    assert caught.value.retry_after is not None
    await client.orders.get_order("o", account_id="7002")
    transport.script = [xml("<SearchResult><ResultCount>0</ResultCount></SearchResult>")]
    await client.available_numbers.search_available_numbers(area_code="919")
    assert len(transport.requests) == 3
    assert clock.slept == []


async def test_reading_waits_as_a_503_asks() -> None:
    clock = Clock(draws=[0.5])
    transport = FakeTransport(reply(503, retry_after="9"), STATE)
    await make_client(transport, clock).orders.get_order("o")
    assert clock.slept == [9.0]
    transport = FakeTransport(reply(503, retry_after="900"))
    with pytest.raises(errors.ServerError):
        await make_client(transport, Clock(), timeout=None).orders.get_order("o")
    assert len(transport.requests) == 1
