"""The HTTP side of the sandbox: credentials, paths, rate limits, faults, error shapes; with bare requests."""

from __future__ import annotations

import io
import time

import aiohttp
import pytest

from aiobandwidth import models as m
from aiobandwidth import xml
from aiobandwidth.sandbox import Sandbox, serve
from aiobandwidth.sandbox.clock import Clock
from tests.sandbox.scenarios import basic

TOKEN_PATH = "/api/v1/oauth2/token"


def orders_url(sandbox: Sandbox, account: str | None = None) -> str:
    return f"{sandbox.v1_url}/accounts/{account or sandbox.account_id}/orders"


def sites_url(sandbox: Sandbox) -> str:
    return f"{sandbox.v1_url}/accounts/{sandbox.account_id}/sites"


async def order(http: aiohttp.ClientSession, sandbox: Sandbox, number: str = "9192000001") -> aiohttp.ClientResponse:
    body = (
        f"<Order><SiteId>{sandbox.site_id}</SiteId><ExistingTelephoneNumberOrderType><TelephoneNumberList>"
        f"<TelephoneNumber>{number}</TelephoneNumber></TelephoneNumberList></ExistingTelephoneNumberOrderType></Order>"
    )
    return await http.post(orders_url(sandbox), data=body, headers={"Content-Type": "application/xml"})


# --- credentials -----------------------------------------------------------------------------------------------------


async def test_without_credentials(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(sites_url(sandbox)) as response:
        assert response.status == 401
        assert response.headers["WWW-Authenticate"].startswith("Basic ")


@pytest.mark.parametrize("header", ["Bearer wrong", "Basic !!!", "Basic d3Jvbmc6d3Jvbmc=", "Digest x", ""])
async def test_wrong_credentials(sandbox: Sandbox, header: str) -> None:
    headers = {"Authorization": header}
    async with aiohttp.ClientSession() as session, session.get(sites_url(sandbox), headers=headers) as response:
        assert response.status == 401


async def test_basic_credentials(sandbox: Sandbox) -> None:
    headers = {"Authorization": basic(sandbox.username, sandbox.password)}
    async with aiohttp.ClientSession() as session, session.get(sites_url(sandbox), headers=headers) as response:
        assert response.status == 200


async def test_token_endpoint_and_expiry() -> None:
    clock = Clock(speed=0)
    async with Sandbox(clock=clock, token_lifetime=60) as sandbox, aiohttp.ClientSession() as session:
        secret = {"Authorization": basic(sandbox.client_id, sandbox.client_secret)}
        form = {"grant_type": "client_credentials"}
        async with session.post(sandbox.url + TOKEN_PATH, data=form, headers=secret) as response:
            assert response.status == 200
            token = await response.json()
        assert (token["token_type"], token["expires_in"]) == ("Bearer", 60)
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        async with session.get(sites_url(sandbox), headers=headers) as response:
            assert response.status == 200
        clock.advance(seconds=61)
        async with session.get(sites_url(sandbox), headers=headers) as response:
            assert response.status == 401


async def test_token_endpoint_refuses(sandbox: Sandbox) -> None:
    wrong = {"Authorization": basic(sandbox.client_id, "wrong")}
    right = {"Authorization": basic(sandbox.client_id, sandbox.client_secret)}
    async with aiohttp.ClientSession() as session:
        async with session.post(
            sandbox.url + TOKEN_PATH, data={"grant_type": "client_credentials"}, headers=wrong
        ) as r:
            assert (r.status, (await r.json())["error"]) == (401, "invalid_client")
        async with session.post(sandbox.url + TOKEN_PATH, data={"grant_type": "password"}, headers=right) as r:
            assert (r.status, (await r.json())["error"]) == (400, "unsupported_grant_type")


async def test_revoked_tokens(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    sandbox.world.tokens["issued"] = sandbox.clock.time() + 100
    sandbox.revoke_tokens()
    async with http.get(sites_url(sandbox), headers={"Authorization": "Bearer issued"}) as response:
        assert response.status == 401
    async with http.get(sites_url(sandbox)) as response:
        assert response.status == 200  # the static token stays


async def test_other_account_is_forbidden(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with http.get(orders_url(sandbox, "1234567") + "?page=1&size=10") as response:
        assert response.status == 403
        assert b"<ErrorCode>1001</ErrorCode>" in await response.read()


# --- paths -----------------------------------------------------------------------------------------------------------


async def test_unknown_path_and_method(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with http.get(f"{sandbox.v1_url}/accounts/{sandbox.account_id}/nothing") as response:
        assert response.status == 404
    async with http.patch(sites_url(sandbox)) as response:
        assert response.status == 405
        assert response.headers["Allow"] == "GET, HEAD, OPTIONS, POST"
    async with http.get(f"{sandbox.url}/elsewhere") as response:
        assert response.status == 404


@pytest.mark.parametrize("prefix", ["/v1.0", "/api", "/api/v1"])
async def test_old_prefixes(sandbox: Sandbox, http: aiohttp.ClientSession, prefix: str) -> None:
    async with http.get(f"{sandbox.url}{prefix}/accounts/{sandbox.account_id}/sites") as response:
        assert response.status == 200


async def test_encoded_slash_stays_one_segment(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    from yarl import URL

    raw = f"{sandbox.v1_url}/accounts/{sandbox.account_id}/orders/..%2F..%2F{sandbox.account_id}%2Fsites"
    async with http.get(URL(raw, encoded=True)) as response:
        assert response.status == 404
    assert sandbox.calls["orders.get_order"] == 1


async def test_v1_operations_are_gone_in_v2(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for path in ("externalTns", "importTnOrders", f"sites/{sandbox.site_id}/orders"):
        async with http.get(f"{sandbox.v2_url}/accounts/{sandbox.account_id}/{path}") as response:
            assert response.status == 404


# --- bodies ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [b"", b"<Order>", b"{}", b"<!DOCTYPE x><Order/>", b"<Site><Name>x</Name></Site>", b"\xff\xfe<Order/>"],
)
async def test_bad_bodies(sandbox: Sandbox, http: aiohttp.ClientSession, body: bytes) -> None:
    async with http.post(orders_url(sandbox), data=body) as response:
        assert response.status == 400
        refused = xml.decode(await response.read(), m.OrderResponse)
    assert refused.error_list is not None
    assert refused.error_list.error[0].code == "400"
    assert sandbox.orders_created == 0


async def test_body_that_is_too_large(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with http.post(orders_url(sandbox), data=io.BytesIO(b" " * (5 * 1024 * 1024))) as response:
        assert response.status == 413


@pytest.mark.parametrize(("version", "number"), [("v1", "+19192000001"), ("v2", "9192000001"), ("v1", "123")])
async def test_number_in_the_wrong_format(
    sandbox: Sandbox, http: aiohttp.ClientSession, version: str, number: str
) -> None:
    numbers = m.TelephoneNumberList(telephone_number=[number])
    body = xml.encode(
        m.Order(
            site_id=sandbox.site_id,
            existing_telephone_number_order_type=m.ExistingTelephoneNumberOrderType(telephone_number_list=numbers),
        )
    )
    url = f"{sandbox.base_url(version)}/accounts/{sandbox.account_id}/orders"
    async with http.post(url, data=body) as response:
        assert response.status == 400
        refused = xml.decode(await response.read(), m.OrderResponse)
    assert refused.error_list is not None
    assert (refused.error_list.error[0].code, refused.error_list.error[0].telephone_number) == ("5070", number)


# --- rate limits -----------------------------------------------------------------------------------------------------


async def test_too_many_requests() -> None:
    async with Sandbox(rate_limits={"ORDER": (2, 30.0)}) as sandbox:
        async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
            assert [(await order(http, sandbox, f"919200000{n}")).status for n in range(4)] == [201, 201, 429, 429]
            refused = await order(http, sandbox)
            assert 0 < int(refused.headers["X-RateLimit-Reset"]) - time.time() <= 31
            assert (await refused.read(), refused.headers["Connection"]) == (b"", "close")
            assert refused.headers["Content-Length"] == "0"
            async with http.get(sites_url(sandbox)) as response:
                assert response.status == 200  # another class
        assert (sandbox.orders_created, sandbox.limits.refused) == (2, 3)


# --- faults ----------------------------------------------------------------------------------------------------------


async def test_lost_reply(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    fault = sandbox.faults.add("close:applied", method="POST", path=r"/orders$")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await order(http, sandbox)
    assert (sandbox.orders_created, fault.hits) == (1, 1)
    assert (await order(http, sandbox, "9192000002")).status == 201


async def test_dropped_request(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    sandbox.faults.add("close", method="POST", path=r"/orders$")
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await order(http, sandbox)
    assert sandbox.orders_created == 0
    assert sandbox.requests[-1].status == 0


async def test_cut_reply(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    sandbox.faults.add("close:reply-body")
    response = await order(http, sandbox)
    with pytest.raises(aiohttp.ClientPayloadError):
        await response.read()
    assert sandbox.orders_created == 1


@pytest.mark.parametrize(
    ("kind", "status", "applied"), [("status:503", 503, 0), ("page:502", 502, 0), ("page:504,at=applied", 504, 1)]
)
async def test_server_errors(
    sandbox: Sandbox, http: aiohttp.ClientSession, kind: str, status: int, applied: int
) -> None:
    sandbox.faults.add(kind, method="POST")
    response = await order(http, sandbox)
    assert (response.status, sandbox.orders_created) == (status, applied)
    assert (b"<html>" in await response.read()) is (kind != "status:503")


async def test_forced_429(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    sandbox.faults.add("429:reset,seconds=5")
    async with http.get(sites_url(sandbox)) as response:
        assert response.status == 429
        assert int(response.headers["X-RateLimit-Reset"]) > time.time() + 4


async def test_delays(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    for kind in ("delay:0.05", "delay:0.05,at=applied"):
        sandbox.faults.add(kind)
        started = time.monotonic()
        assert (await order(http, sandbox)).status == 201
        assert time.monotonic() - started >= 0.05


async def test_how_often_a_fault_strikes(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    sandbox.faults.add("status:503", times=2, skip=1, every=2)
    statuses = []
    for _ in range(7):
        async with http.get(sites_url(sandbox)) as response:
            statuses.append(response.status)
    assert statuses == [200, 503, 200, 503, 200, 200, 200]
    sandbox.faults.add("status:503", times=None)
    sandbox.faults.clear()
    async with http.get(sites_url(sandbox)) as response:
        assert response.status == 200


@pytest.mark.parametrize("kind", ["explode", "status", "delay"])
def test_unknown_fault(kind: str) -> None:
    with pytest.raises(ValueError, match=r"no kind of fault|needs"):
        Sandbox().faults.add(kind)


# --- life ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["example.com", "", "127.0.0.1:80"])
def test_host_is_an_address(host: str) -> None:
    with pytest.raises(ValueError, match="give an address"):
        Sandbox(host=host)


async def test_another_address_when_told() -> None:
    assert Sandbox().is_loopback
    async with Sandbox(host="0.0.0.0") as sandbox, aiohttp.ClientSession() as http:
        assert not sandbox.is_loopback
        assert sandbox.url == f"http://127.0.0.1:{sandbox.port}"
        async with http.get(sites_url(sandbox), headers={"Authorization": f"Bearer {sandbox.token}"}) as response:
            assert response.status == 200


async def test_stopping_and_going_on() -> None:
    sandbox = Sandbox()
    for expected in (1, 2):
        async with sandbox, aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
            assert (await order(http, sandbox, f"919200000{expected}")).status == 201
            port = sandbox.port
        assert (sandbox.port, sandbox.orders_created) == (port, expected)
        with pytest.raises(aiohttp.ClientConnectorError):
            async with aiohttp.ClientSession() as http:
                await http.get(sites_url(sandbox))


async def test_localhost_is_one_address() -> None:
    async with Sandbox(host="localhost") as sandbox:
        assert sandbox.url == f"http://127.0.0.1:{sandbox.port}"


async def test_expect_continue(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with http.post(orders_url(sandbox), data=b"<Order/>", expect100=True) as response:
        assert response.status == 400


async def test_port_in_use(sandbox: Sandbox) -> None:
    with pytest.raises(OSError, match="address already in use"):
        async with Sandbox(port=sandbox.port):
            pass


async def test_serve_until_cancelled() -> None:
    import anyio

    running: list[Sandbox] = []
    async with anyio.create_task_group() as group:

        def ready(sandbox: Sandbox) -> None:
            running.append(sandbox)
            group.cancel_scope.cancel()

        group.start_soon(lambda: serve(ready=ready, order_delay=0.5, taken=["9192000001"]))
    assert running[0].port
    assert running[0].numbers.status("9192000001") == "Taken"


async def test_same_seed_same_ids() -> None:
    ids = []
    for _ in range(2):
        async with Sandbox(seed=3) as sandbox:
            async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as http:
                await order(http, sandbox)
            ids.append(sandbox.orders[0].id)
    assert ids[0] == ids[1]
