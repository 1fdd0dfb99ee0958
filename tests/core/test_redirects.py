"""Redirects: where credentials and bodies go, and where not."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import BearerAuth, errors
from aiobandwidth._core.wire import WireReply
from aiobandwidth.models import Order
from tests.core.fakes import FakeTransport, lost, make_client, reply, xml

BASE = "https://dashboard.bandwidth.com/api/v1"
STATE = xml("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>")
FILE = reply(200, b"a,b\n", content_type="text/csv")


def moved(status: int, location: str) -> WireReply:
    return reply(status, location=location)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_same_origin_keeps_the_credentials(status: int) -> None:
    transport = FakeTransport(moved(status, "/api/v1/other?x=1%2F2"), STATE)
    await make_client(transport, headers={"x-team": "blue"}).orders.get_order("o")
    first, second = transport.requests
    assert second.url == "https://dashboard.bandwidth.com/api/v1/other?x=1%2F2"
    assert second.headers["authorization"] == first.headers["authorization"]
    assert second.headers["x-team"] == "blue"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    "location",
    [
        "https://files.example.net/report.csv?sig=abc",
        "https://dashboard.bandwidth.com:8443/api/v1/x",
        "https://dashboard.bandwidth.com.example.net/x",
        "//example.net/x",
        "https://DASHBOARD.bandwidth.com.evil/x",
    ],
)
async def test_another_origin_gets_no_credentials(status: int, location: str) -> None:
    transport = FakeTransport(moved(status, location), FILE)
    client = make_client(transport, headers={"x-team": "blue"})
    assert await client.reports.get_report_instance_file("r", "i") == b"a,b\n"
    second = transport.requests[1]
    assert set(second.headers) == {"accept", "user-agent"}
    assert second.method == "GET"


async def test_credentials_do_not_come_back_on_the_way_home() -> None:
    transport = FakeTransport(moved(302, "https://example.net/a"), moved(302, f"{BASE}/b"), FILE)
    await make_client(transport).reports.get_report_instance_file("r", "i")
    assert ["authorization" in request.headers for request in transport.requests] == [True, False, False]


async def test_303_after_an_order_reads_the_result_without_sending_the_body_again() -> None:
    made = xml("<OrderResponse><Order><id>ord-1</id></Order></OrderResponse>")
    transport = FakeTransport(moved(303, f"{BASE}/accounts/7001/orders/ord-1"), made)
    handle = await make_client(transport).orders.create_order(Order(site_id="31"))
    assert handle.id == "ord-1"
    assert [request.method for request in transport.requests] == ["POST", "GET"]
    assert transport.requests[1].body is None
    assert "content-type" not in transport.requests[1].headers


async def test_result_that_cannot_be_read_after_a_303_leaves_the_outcome_open() -> None:
    transport = FakeTransport(moved(303, f"{BASE}/x"), lost())
    with pytest.raises(errors.OutcomeUnknown) as caught:
        await make_client(transport).orders.create_order(Order(site_id="31"))
    assert caught.value.customer_order_id
    assert [request.method for request in transport.requests] == ["POST", "GET", "GET"]


@pytest.mark.parametrize("problem", [reply(404), reply(400), reply(500), reply(401), reply(302), lost()])
async def test_failure_to_read_the_result_is_no_refusal_of_the_order(problem: Any) -> None:
    transport = FakeTransport(moved(303, f"{BASE}/x"), problem)
    with pytest.raises(errors.OutcomeUnknown) as caught:
        await make_client(transport, retries=0).orders.create_order(Order(site_id="31"))
    assert caught.value.customer_order_id


async def test_no_token_for_reading_the_result_is_no_refusal_of_the_order() -> None:
    """The token ends between an order and the reading of its result; "not sent" would be a lie then."""
    tokens = iter(["first"])

    async def token() -> str:
        for one in tokens:
            return one
        raise errors.ConnectionFailed("no token: cannot connect", operation="oauth2.token")

    transport = FakeTransport(moved(303, f"{BASE}/x"))
    with pytest.raises(errors.OutcomeUnknown, match="no token") as caught:
        await make_client(transport, auth=BearerAuth(token)).orders.create_order(Order(site_id="31"))
    assert caught.value.customer_order_id
    assert len(transport.requests) == 1


@pytest.mark.parametrize("status", [307, 308])
async def test_order_follows_307_within_its_origin(status: int) -> None:
    made = xml("<OrderResponse><Order><id>ord-1</id></Order></OrderResponse>", 201)
    transport = FakeTransport(moved(status, f"{BASE}/x"), made)
    await make_client(transport).orders.create_order(Order(site_id="31"))
    first, second = transport.requests
    assert second.method == "POST"
    assert second.body == first.body


@pytest.mark.parametrize(
    ("status", "location"), [(307, "https://example.net/x"), (308, "//example.net"), (301, f"{BASE}/x"), (302, "/x")]
)
async def test_order_is_not_sent_to_another_origin_nor_after_301_and_302(status: int, location: str) -> None:
    transport = FakeTransport(moved(status, location))
    with pytest.raises(errors.StatusError) as caught:
        await make_client(transport).orders.create_order(Order(site_id="31"))
    assert len(transport.requests) == 1
    assert caught.value.status == status


@pytest.mark.parametrize(
    "location",
    [
        "http://example.net/x",
        "http://dashboard.bandwidth.com/api/v1/x",
        "http://127.0.0.1:9/x",
        "https://localhost/x",
        "ftp://example.net/x",
        "https://user:pw@example.net/x",
        "https://exa mple.net:x/",
        "",
    ],
)
async def test_targets_that_are_not_followed(location: str) -> None:
    transport = FakeTransport(moved(302, location))
    with pytest.raises(errors.StatusError):
        await make_client(transport).orders.get_order("o")
    assert len(transport.requests) == 1


async def test_endless_redirects_end() -> None:
    transport = FakeTransport(moved(302, f"{BASE}/again"))
    with pytest.raises(errors.StatusError, match="more than 5 redirects"):
        await make_client(transport).orders.get_order("o")
    assert len(transport.requests) == 6
