"""Connections that break, over real sockets: what is sent again, and what the caller is told."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from aiobandwidth import BearerAuth, NumbersClient, RetryPolicy, Timeout, errors
from aiobandwidth.models import Order
from tests.transport.servers import MADE, Act, RawServer, answer, free_port, hang_up, raw, reset, running, stay_silent

ORDER = Order(site_id="31")
FAST = RetryPolicy(base=0.001)
CHANGES: dict[str, Callable[[NumbersClient], Awaitable[Any]]] = {
    "get_order": lambda client: client.orders.get_order("o"),
    "delete_site": lambda client: client.sites.delete_site("31"),
    "update_order": lambda client: client.orders.update_order("o", Order(name="n")),
}
HEAD = b"HTTP/1.1 201 Created\r\nContent-Type: application/xml\r\n"


@asynccontextmanager
async def against(*acts: Act, **settings: Any) -> AsyncIterator[tuple[NumbersClient, RawServer]]:
    settings.setdefault("retries", FAST)
    async with running(*acts) as server:
        client = NumbersClient("7001", BearerAuth("tok"), base_url=server.base, **settings)
        async with client:
            yield client, server


CUTS = {
    "closed after reading the request": hang_up,
    "reset after reading the request": reset,
    "cut in the status line": raw(b"HTTP/1.1 20"),
    "cut in the headers": raw(HEAD),
    "cut before the body": raw(HEAD + b"Content-Length: 90\r\n\r\n"),
    "cut in the body": raw(HEAD + b"Content-Length: 900\r\n\r\n" + MADE),
    "cut in a chunk": raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n40\r\n<OrderResponse>"),
    "cut after a chunk": raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(MADE), MADE)),
    "cut in a compressed body": raw(HEAD + b"Content-Encoding: gzip\r\n\r\n" + gzip.compress(MADE)[:-12]),
    "no length and cut": raw(HEAD + b"\r\n" + MADE[:40]),
    "no HTTP": raw(b"hello\r\n\r\n"),
}


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS)
async def test_order_is_sent_once_and_its_outcome_is_unknown(cut: Act) -> None:
    async with against(cut, answer()) as (client, server):
        with pytest.raises(errors.OutcomeUnknown) as caught:
            await client.orders.create_order(ORDER)
        assert len(server.got) == 1
        assert caught.value.customer_order_id
        assert caught.value.customer_order_id.encode() in server.got[0].body
        assert caught.value.attempts == 1


@pytest.mark.parametrize("cut", CUTS.values(), ids=CUTS)
async def test_reading_gets_over_a_cut_or_says_what_is_wrong(cut: Act) -> None:
    async with against(cut, answer(MADE, 200)) as (client, server):
        try:
            answered = await client.reply(client.orders.get_order, "o")
        except errors.DecodeError:
            assert len(server.got) == 1
        else:
            assert answered.attempts == len(server.got) == 2


async def test_reused_connection_that_dies_makes_exactly_the_attempts_that_are_counted() -> None:
    """aiohttp sends GET, PUT and DELETE a second time by itself when a reused connection dies; here it must not."""
    for call, tries in (("get_order", 3), ("delete_site", 1), ("update_order", 1)):
        async with against(answer(MADE, 200), hang_up) as (client, server):
            await client.orders.get_order("warm-up")
            with pytest.raises(errors.TransportError) as caught:
                await CHANGES[call](client)
            assert len(server.got) - 1 == caught.value.attempts == tries
            assert isinstance(caught.value, errors.OutcomeUnknown) == (call != "get_order")


async def test_reused_connection_that_dies_after_applying_an_order() -> None:
    async with against(answer(MADE, 200), hang_up, answer()) as (client, server):
        await client.orders.get_order("warm-up")
        with pytest.raises(errors.OutcomeUnknown):
            await client.orders.create_order(ORDER)
        assert server.connections == 1
        assert len(server.got) == 2


async def test_idle_connection_that_the_server_has_closed_is_not_used() -> None:
    async with against(answer(MADE, 200, keep=False), answer()) as (client, server):
        await client.orders.get_order("warm-up")
        await anyio.sleep(0.05)
        assert (await client.orders.create_order(ORDER)).id == "ord-1"
        assert server.connections == 2


async def test_refused_connection_is_tried_again_for_an_order() -> None:
    base = f"http://127.0.0.1:{free_port()}"
    async with NumbersClient("7001", BearerAuth("tok"), base_url=base, retries=FAST) as client:
        with pytest.raises(errors.ConnectionFailed) as caught:
            await client.orders.create_order(ORDER)
    assert caught.value.attempts == 3
    assert not caught.value.sent


async def test_unknown_host_is_provably_unsent() -> None:
    async with NumbersClient("7001", BearerAuth("tok"), base_url="https://no-such-host.invalid", retries=0) as client:
        with pytest.raises(errors.ConnectionFailed) as caught:
            await client.orders.create_order(ORDER)
    assert not caught.value.sent


async def test_server_without_tls_is_provably_unsent() -> None:
    async with running(answer()) as server:
        base = f"https://127.0.0.1:{server.port}"
        soon = Timeout(connect=0.2)
        async with NumbersClient("7001", BearerAuth("tok"), base_url=base, retries=0, timeout=soon) as client:
            with pytest.raises(errors.ConnectionFailed):
                await client.orders.create_order(ORDER)
        assert server.got == []


async def test_silent_server() -> None:
    async with against(stay_silent, timeout=Timeout(total=None, read=0.1), retries=0) as (client, server):
        with pytest.raises(errors.OutcomeUnknown):
            await client.orders.create_order(ORDER)
        with pytest.raises(errors.CallTimeout) as caught:
            await client.orders.get_order("o")
        assert caught.value.sent
        assert len(server.got) == 2


async def test_deadline_of_a_call_over_a_silent_server() -> None:
    async with against(stay_silent) as (client, server):
        started = time.monotonic()
        with pytest.raises(errors.OutcomeUnknown):
            await client.orders.create_order(ORDER, timeout=0.1)
        with pytest.raises(errors.CallTimeout):
            await client.orders.get_order("o", timeout=0.1)
        assert time.monotonic() - started < 5
        assert len(server.got) == 2


async def test_waiting_for_a_connection_is_not_sending() -> None:
    """With one connection and a silent server the second order waits for its turn; it was never sent."""
    outcomes: list[BaseException] = []

    async def order(client: NumbersClient, seconds: float) -> None:
        try:
            await client.orders.create_order(ORDER, timeout=seconds)
        except errors.TransportError as error:
            outcomes.append(error)

    async with against(stay_silent, max_connections=1) as (client, server):
        async with anyio.create_task_group() as group:
            group.start_soon(order, client, 0.6)
            await anyio.sleep(0.1)
            group.start_soon(order, client, 0.2)
        assert [type(one) for one in outcomes] == [errors.CallTimeout, errors.OutcomeUnknown]
        assert isinstance(outcomes[0], errors.CallTimeout)
        assert not outcomes[0].sent
        assert len(server.got) == 1


async def test_cancelled_order_is_not_sent_again_and_leaves_a_working_client() -> None:
    async with against(stay_silent, answer()) as (client, server):
        with anyio.move_on_after(0.1) as scope:
            await client.orders.create_order(ORDER)
        assert scope.cancelled_caught
        assert (await client.orders.create_order(ORDER)).id == "ord-1"
        assert len(server.got) == 2


async def test_429_of_an_order_is_waited_out() -> None:
    async with against(answer(b"", 429, "Retry-After: 0", "Connection: close", keep=False), answer()) as (
        client,
        server,
    ):
        handle = await client.orders.create_order(ORDER)
        assert handle.id == "ord-1"
        assert len(server.got) == 2
        assert server.got[0].body == server.got[1].body


@pytest.mark.parametrize("compress", [gzip.compress, lambda data: gzip.compress(data[:50]) + gzip.compress(data[50:])])
async def test_compressed_replies(compress: Any) -> None:
    async with against(answer(compress(MADE), 200, "Content-Encoding: gzip")) as (client, server):
        assert (await client.orders.get_order("o")).order_status == "RECEIVED"
        assert server.got[0].headers["accept-encoding"] == "gzip"


async def test_deflate() -> None:
    async with against(answer(zlib.compress(MADE), 200, "Content-Encoding: deflate")) as (client, _):
        assert (await client.orders.get_order("o")).order_status == "RECEIVED"


async def test_body_that_expands_beyond_the_limit() -> None:
    bomb = gzip.compress(b"<OrderResponse>" + b" " * 50_000_000)
    assert len(bomb) < 60_000
    async with against(answer(bomb, 200, "Content-Encoding: gzip"), max_body=1_000_000) as (client, server):
        with pytest.raises(errors.DecodeError, match="larger than 1000000"):
            await client.orders.get_order("o")
        with pytest.raises(errors.OutcomeUnknown, match="larger than 1000000"):
            await client.orders.create_order(ORDER)
        assert len(server.got) == 2


@pytest.mark.parametrize("headers", [("Content-Encoding: gzip",), ("Content-Encoding: br",)])
async def test_bodies_in_an_encoding_that_they_are_not(headers: tuple[str, ...]) -> None:
    async with against(answer(MADE, 200, *headers)) as (client, _):
        with pytest.raises(errors.DecodeError):
            await client.orders.get_order("o")


async def test_compressed_body_without_its_end() -> None:
    """All of the data is there, but not the checksum after it: nobody knows whether more was to come."""
    async with against(answer(gzip.compress(MADE)[:-8], 200, "Content-Encoding: gzip")) as (client, _):
        with pytest.raises(errors.DecodeError, match="cut off"):
            await client.orders.get_order("o")


@pytest.mark.parametrize("megabytes", [50, 100])
async def test_bomb_is_refused_before_it_has_gone_off(megabytes: int) -> None:
    """Some 1,000 to 1, which no message comes near; with the default limit for bodies."""
    bomb = gzip.compress(b"<OrderResponse>" + b" " * (megabytes << 20))
    act = raw(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n%s" % (len(bomb), bomb))
    async with against(act) as (client, server):
        tracemalloc.start()
        with pytest.raises(errors.DecodeError, match="expands more than"):
            await client.orders.get_order("o")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < len(bomb) + (30 << 20)
        assert len(server.got) == 1


async def test_large_body_is_read_whole() -> None:
    numbers = b"".join(b"<TelephoneNumber>9195%06d</TelephoneNumber>" % n for n in range(60_000))
    body = b"<SearchResult><TelephoneNumberList>" + numbers + b"</TelephoneNumberList></SearchResult>"
    async with against(answer(body, 200)) as (client, _):
        found = await client.available_numbers.search_available_numbers(area_code="919")
        assert found.telephone_number_list is not None
        assert len(found.telephone_number_list.telephone_number) == 60_000


@pytest.mark.parametrize("path", ["%2e%2e/%2e%2e/7002/orders", "../../7002/orders", "..%2f..%2f7002%2forders"])
async def test_path_tricks_never_reach_another_account(path: str) -> None:
    async with against(answer(MADE, 200)) as (client, server):
        with pytest.raises(errors.InvalidRequest):
            await client.orders.get_order(path)
        with pytest.raises(errors.InvalidRequest):
            await client.request("GET", f"/accounts/{{accountId}}/tns/{path}")
        assert server.got == []


async def test_url_reaches_the_wire_as_it_was_built() -> None:
    async with against(answer(MADE, 200)) as (client, server):
        await client.orders.get_order("a b+c%2bd~é!:@")
        assert server.got[0].line == "GET /api/v1/accounts/7001/orders/a%20b%2Bc%252bd~%C3%A9%21%3A%40 HTTP/1.1"


async def test_redirect_to_another_port_gets_no_credentials_over_the_wire() -> None:
    async with running(answer(b"a,b\n", 200)) as elsewhere:
        location = f"Location: http://127.0.0.1:{elsewhere.port}/file.csv?sig=1"
        async with against(answer(b"", 303, location), headers={"x-team": "blue"}) as (client, home):
            assert await client.reports.get_report_instance_file("r", "i") == b"a,b\n"
            assert "authorization" in home.got[0].headers
            assert "authorization" not in elsewhere.got[0].headers
            assert "x-team" not in elsewhere.got[0].headers
            assert elsewhere.got[0].line == "GET /file.csv?sig=1 HTTP/1.1"


async def test_cookies_are_not_kept() -> None:
    async with running(answer(MADE, 200, "Set-Cookie: a=b; Path=/")) as server:
        base = f"http://localhost:{server.port}"  # aiohttp would not keep cookies of an IP address anyway
        async with NumbersClient("7001", BearerAuth("tok"), base_url=base) as client:
            await client.orders.get_order("o")
            answered = await client.reply(client.orders.get_order, "o")
        assert "cookie" not in server.got[1].headers
        assert "set-cookie" not in answered.headers


async def test_closed_client_says_so() -> None:
    client = NumbersClient("7001", BearerAuth("tok"))
    with pytest.raises(errors.ConfigurationError, match="async with"):
        await client.orders.get_order("o")


async def test_many_calls_at_once_over_few_connections() -> None:
    async with against(answer(MADE, 200), max_connections=4) as (client, server):
        async with anyio.create_task_group() as group:
            for number in range(60):
                group.start_soon(client.orders.get_order, f"o{number}")
        assert len(server.got) == 60
        assert server.connections <= 4
