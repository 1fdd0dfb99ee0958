"""The client over a real socket: life cycle, escape hatch, replies, real tokens."""

from __future__ import annotations

import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aioresponses import aioresponses

from aiobandwidth import BasicAuth, BearerAuth, NumbersClient, OAuth2ClientCredentials, errors
from aiobandwidth.models import Order, OrderResponse
from tests.conftest import FakeResponse

ORDER = "<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>{}</OrderStatus></OrderResponse>"


class Api:
    """A tiny carrier: tokens, orders that are over at the third reading, a report that redirects."""

    def __init__(self) -> None:
        self.tokens = 0
        self.orders: list[bytes] = []
        self.reads = 0
        self.seen: list[str] = []
        self.revoked = ""

    async def token(self, request: web.Request) -> web.Response:
        assert request.headers["authorization"].startswith("Basic ")
        self.tokens += 1
        return web.json_response({"access_token": f"tok-{self.tokens}", "expires_in": 3600})

    async def order(self, request: web.Request) -> web.Response:
        self.seen.append(request.headers.get("authorization", ""))
        if self.seen[-1] == self.revoked:
            return web.Response(status=401)
        if request.method == "POST":
            self.orders.append(await request.read())
            return web.Response(status=201, text=ORDER.format("RECEIVED"), content_type="application/xml")
        self.reads += 1
        text = ORDER.format("COMPLETE" if self.reads > 2 else "PROCESSING")
        return web.Response(text=text, content_type="application/xml", headers={"X-Request-Id": f"rq-{self.reads}"})

    async def echo(self, request: web.Request) -> web.Response:
        if request.method == "DELETE":
            return web.Response(status=204)
        body = (await request.read()).decode()
        return web.json_response({"path": request.raw_path, "kind": request.headers.get("content-type"), "body": body})

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_post("/api/v1/oauth2/token", self.token)
        app.router.add_route("*", "/api/v1/accounts/7001/orders{rest:.*}", self.order)
        app.router.add_route("*", "/api/v1/{rest:.*}", self.echo)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()


async def test_an_order_from_beginning_to_end() -> None:
    api = Api()
    async with api.running() as base, NumbersClient("7001", OAuth2ClientCredentials("c", "s"), base_url=base) as client:
        order = await client.orders.create_order(Order(site_id="31"))
        state = await order.wait(10, poll=0.01)
        assert state.order_status == "COMPLETE"
        assert (api.tokens, api.reads, len(api.orders)) == (1, 3, 1)
        assert set(api.seen) == {"Bearer tok-1"}


async def test_revoked_token_over_the_wire() -> None:
    api = Api()
    async with api.running() as base, NumbersClient("7001", OAuth2ClientCredentials("c", "s"), base_url=base) as client:
        await client.orders.get_order("ord-1")
        api.revoked = "Bearer tok-1"
        await client.orders.create_order(Order(site_id="31"))
        assert (api.tokens, len(api.orders)) == (2, 1)


async def test_reply_beside_the_result() -> None:
    api = Api()
    async with api.running() as base, NumbersClient("7001", BearerAuth("t"), base_url=base) as client:
        reply = await client.reply(client.orders.get_order, "ord-1", tn_detail=True)
        assert isinstance(reply.result, OrderResponse)
        assert (reply.status, reply.request_id, reply.attempts) == (200, "rq-1", 1)
        assert reply.body.startswith(b"<OrderResponse>")
        assert reply.url == f"{base}/api/v1/accounts/7001/orders/ord-1?tndetail=true"
        assert reply.elapsed > 0
        with pytest.raises(errors.DecodeError):
            await client.reply(client.orders.get_order, "ord-1", account_id="0")  # gets JSON


async def test_requests_by_hand() -> None:
    api = Api()
    async with api.running() as base, NumbersClient("7001", BearerAuth("t"), base_url=base) as client:
        read = await client.request(
            "GET", "/accounts/{accountId}/new thing", params={"a": ["1", "+2"], "b": True, "c": None}
        )
        assert read.result["path"] == "/api/v1/accounts/7001/new%20thing?a=1&a=%2B2&b=true"
        sent = await client.request("POST", "/x", body={"a": "ü"})
        assert (sent.result["kind"], sent.result["body"]) == ("application/json", '{"a": "ü"}')
        sent = await client.request("PUT", "/x", body=Order(site_id="3"))
        assert sent.result["body"].endswith("<Order><SiteId>3</SiteId></Order>")
        sent = await client.request("POST", "/x", body=b"\x01", content_type="application/pdf")
        assert sent.result["kind"] == "application/pdf"
        assert (await client.request("DELETE", "/x")).result is None
        order = await client.request("GET", "/accounts/{accountId}/orders/ord-1", account_id="7001")
        assert isinstance(order.result, OrderResponse)


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "accounts", None),
        ("GET", "/a/../b", None),
        ("GET", "/a/%2e%2e/b", None),
        ("GET", "/a//b", None),
        ("GET", "/a?b=c", None),
        ("GET", "/a/{siteId}", None),
        ("GET", "/a\n", None),
        ("CONNECT", "/a", None),
        ("G T", "/a", None),
        ("POST", "/a", b"\x01"),
        ("POST", "/a", 5),
        ("POST", "/a", {"a": float("nan")}),
    ],
)
async def test_requests_by_hand_that_are_refused(method: str, path: str, body: object) -> None:
    client = NumbersClient("7001", BearerAuth("t"), base_url="http://127.0.0.1:1")
    with pytest.raises(errors.InvalidRequest):
        await client.request(method, path, body=body)


async def test_post_by_hand_is_not_sent_again() -> None:
    with aioresponses() as mocked:
        url = "https://dashboard.bandwidth.com/api/v1/accounts/7001/x"
        mocked.post(url, status=502, response_class=FakeResponse, repeat=True)
        async with NumbersClient("7001", BearerAuth("t")) as client:
            with pytest.raises(errors.UnclearServerError):
                await client.request("POST", "/accounts/{accountId}/x", body={})
        assert sum(len(calls) for calls in mocked.requests.values()) == 1


async def test_unmocked_failure_of_an_order_counts_as_sent() -> None:
    """Without a trace of the connection nobody knows, so it must not be sent again."""
    from aiohttp import ServerDisconnectedError

    with aioresponses() as mocked:
        url = "https://dashboard.bandwidth.com/api/v1/accounts/7001/orders"
        mocked.post(url, exception=ServerDisconnectedError(), repeat=True)
        async with NumbersClient("7001", BearerAuth("t")) as client:
            with pytest.raises(errors.OutcomeUnknown):
                await client.orders.create_order(Order(site_id="31"))
        assert sum(len(calls) for calls in mocked.requests.values()) == 1


@pytest.mark.parametrize("port", ["closed", "open"])
async def test_secrets_are_in_no_traceback_and_no_log(port: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    api = Api()
    async with api.running() as base:
        where = base if port == "open" else "http://127.0.0.1:1"
        async with NumbersClient("0", BasicAuth("api-user", "s3cr3t"), base_url=where, retries=0) as client:
            with pytest.raises(errors.BandwidthError) as caught:
                await client.orders.create_order(Order(site_id="31"))
    error: BaseException | None = caught.value
    shown = [caplog.text]
    while error is not None:
        frames = error.__traceback__
        while frames is not None and "/tests/" in frames.tb_frame.f_code.co_filename:
            frames = frames.tb_next
        lines = traceback.TracebackException.from_exception(error.with_traceback(frames), capture_locals=True).format()
        shown += [*lines, repr(error), str(vars(error))]
        error = error.__context__
    for secret in ("s3cr3t", "YXBpLXVzZXI6czNjcjN0"):
        assert not [text for text in shown if secret in text]


async def test_client_can_be_opened_again() -> None:
    api = Api()
    async with api.running() as base:
        client = NumbersClient("7001", BearerAuth("t"), base_url=base)
        for _ in range(2):
            async with client:
                await client.orders.get_order("ord-1")
        with pytest.raises(errors.ConfigurationError):
            await client.orders.get_order("ord-1")
