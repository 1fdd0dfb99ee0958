"""What is refused before anything is sent, and how the rest is written."""

from __future__ import annotations

import copy
import datetime as dt
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiobandwidth import errors, xml
from aiobandwidth._core import paths
from aiobandwidth._core.message import Extra
from aiobandwidth._core.prepare import Defaults, prepare
from aiobandwidth._generated.registry import OPERATIONS, load, operation
from aiobandwidth.models import ExistingTelephoneNumberOrderType, Order, TelephoneNumberList, TnList
from tests.core.fakes import FakeTransport, make_client, reply
from tests.core.fakes import xml as answer

STATE = answer("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>")
MADE = answer("<OrderResponse><Order><id>ord-1</id></Order></OrderResponse>", 201)
FOUND = answer("<SearchResult><ResultCount>0</ResultCount></SearchResult>")


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        ".",
        "..",
        "%2e%2e",
        "%2E.",
        "%252e%252e",
        "a/b",
        "a%2fb",
        "a%252Fb",
        "..%2f..",
        "\\",
        "a\\b",
        "x\x00",
        "x\ny",
        "\ud800",
    ],
)
async def test_path_arguments_that_are_no_single_segment(value: str) -> None:
    transport = FakeTransport(STATE)
    with pytest.raises(errors.InvalidRequest) as caught:
        await make_client(transport).orders.get_order(value)
    assert transport.requests == []
    assert caught.value.parameter in ("orderId", "order_id")
    assert caught.value.operation == "orders.get_order"


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("+19195550133", "%2B19195550133"),
        ("a b", "a%20b"),
        ("50%.pdf", "50%25.pdf"),
        ("a?b#c;d=e&f", "a%3Fb%23c%3Bd%3De%26f"),
        ("...", "..."),
        ("zażółć", "za%C5%BC%C3%B3%C5%82%C4%87"),
        (UUID(int=5), "00000000-0000-0000-0000-000000000005"),
        (17, "17"),
    ],
)
async def test_path_arguments_are_one_encoded_segment(value: Any, written: str) -> None:
    transport = FakeTransport(STATE)
    await make_client(transport).orders.get_order(value)
    assert transport.requests[0].url == f"https://dashboard.bandwidth.com/api/v1/accounts/7001/orders/{written}"


@given(st.text(max_size=40))
def test_any_path_argument_is_refused_or_one_segment(value: str) -> None:
    try:
        encoded = paths.segment(value, "orderId", "orders.get_order")
    except errors.InvalidRequest:
        return
    parts = urlsplit(f"https://example.net/a/{encoded}/b").path.split("/")
    assert len(parts) == 4
    assert encoded not in (".", "..", "")


async def test_account_id_is_a_segment_too() -> None:
    transport = FakeTransport(STATE)
    with pytest.raises(errors.InvalidRequest):
        await make_client(transport, account_id="1/../2").orders.get_order("o")
    with pytest.raises(errors.ConfigurationError, match="BANDWIDTH_ACCOUNT_ID"):
        await make_client(transport, account_id="").orders.get_order("o")
    assert transport.requests == []


@pytest.mark.parametrize(
    ("arguments", "parameter"),
    [
        ({"area_code": "9a9"}, "area_code"),
        ({"area_code": ""}, "area_code"),
        ({"npa_nxx": "91955"}, "npa_nxx"),
        ({"npa_nxx": "919555\n"}, "npa_nxx"),
        ({"zip": "2760"}, "zip"),
        ({"state": "nc"}, "state"),
        ({"quantity": 0}, "quantity"),
        ({"quantity": 5001}, "quantity"),
        ({"quantity": True}, "quantity"),
        ({"quantity": "7"}, "quantity"),
        ({"quantity": float("nan")}, "quantity"),
        ({"city": "  "}, "city"),
        ({"city": "a\x07b"}, "city"),
        ({"city": ["a"]}, "city"),
        ({"country_code_a3": "USA"}, "country_code_a3"),
        ({"areacode": "919"}, "areacode"),
    ],
)
async def test_bad_query_arguments(arguments: dict[str, Any], parameter: str) -> None:
    transport = FakeTransport(FOUND)
    with pytest.raises(errors.InvalidRequest) as caught:
        await make_client(transport).available_numbers.search_available_numbers(**arguments)
    assert transport.requests == []
    assert caught.value.parameter == parameter
    assert parameter in str(caught.value)


async def test_v2_wants_the_country_with_the_area_code() -> None:
    transport = FakeTransport(FOUND)
    search = make_client(transport, api_version="v2").available_numbers.search_available_numbers
    with pytest.raises(errors.InvalidRequest, match="country_code_a3"):
        await search(area_code="919")
    await search(area_code="919", country_code_a3="USA", city="New Bern")
    assert transport.requests[0].url.startswith("https://api.bandwidth.com/api/v2/accounts/7001/availableNumbers?")
    assert "city=New%20Bern" in transport.requests[0].url


async def test_parameters_have_the_name_of_the_version() -> None:
    page = answer("<TNs><TelephoneNumbers/></TNs>")
    transport = FakeTransport(page)
    await make_client(transport).in_service_numbers.list_in_service_numbers(area_code="919")
    await make_client(transport, api_version="v2").in_service_numbers.list_in_service_numbers(
        area_code="919", country_code_a3="USA"
    )
    assert "areacode=919" in transport.requests[0].url
    assert "areaCode=919" in transport.requests[1].url


async def test_dates() -> None:
    transport = FakeTransport(reply(404))
    client = make_client(transport)
    await client.orders.list_orders(start_date=dt.date(2026, 2, 1), end_date="2026-02-28")
    assert "startdate=2026-02-01&enddate=2026-02-28" in transport.requests[0].url
    for bad in ("28.02.2026", "2026-02-30", dt.datetime(2026, 2, 1, 5)):
        with pytest.raises(errors.InvalidRequest, match="start_date"):
            await client.orders.list_orders(start_date=bad)


async def test_operation_that_the_version_lacks() -> None:
    transport = FakeTransport(STATE)
    client = make_client(transport, api_version="v2")
    with pytest.raises(errors.UnsupportedOperation, match=r"orders\.get_order") as caught:
        await client.orders.get_site_order("1", "2")
    assert caught.value.replacement == "orders.get_order"
    assert caught.value.api_version == "v2"
    with pytest.raises(errors.UnsupportedOperation):
        client.external_tns.resume("o-1")
    assert transport.requests == []


@pytest.mark.parametrize("body", [None, "<Order/>", b"<Order/>", {"site_id": "1"}, TelephoneNumberList()])
async def test_bodies_of_the_wrong_kind(body: Any) -> None:
    transport = FakeTransport(MADE)
    with pytest.raises(errors.InvalidRequest) as caught:
        await make_client(transport).orders.create_order(body)
    assert transport.requests == []
    assert caught.value.parameter == "body"


@pytest.mark.parametrize("site", [None, "", "  "])
async def test_body_lacks_what_the_carrier_insists_on(site: str | None) -> None:
    with pytest.raises(errors.InvalidRequest, match="SiteId") as caught:
        await make_client(FakeTransport(MADE)).orders.create_order(Order(site_id=site))
    assert caught.value.parameter == "SiteId"


@pytest.mark.parametrize(
    "order",
    [
        Order(site_id="1", name="bell \x07"),
        Order(site_id="1", name=object()),  # type: ignore[arg-type]
        Order(
            site_id="1",
            existing_telephone_number_order_type=ExistingTelephoneNumberOrderType(
                telephone_number_list=TelephoneNumberList(telephone_number="9195550133")  # type: ignore[arg-type]
            ),
        ),
    ],
)
async def test_bodies_that_cannot_be_written(order: Order) -> None:
    transport = FakeTransport(MADE)
    with pytest.raises(errors.InvalidRequest) as caught:
        await make_client(transport).orders.create_order(order)
    assert transport.requests == []
    assert caught.value.operation == "orders.create_order"


async def test_customer_order_id_is_made_on_a_copy() -> None:
    transport = FakeTransport(MADE)
    client = make_client(transport)
    order = Order(site_id="31", name="Ring & Söhne")
    before = copy.deepcopy(order)
    one = await client.orders.create_order(order)
    two = await client.orders.create_order(order)
    assert order == before
    sent = [xml.decode(request.body or b"", Order) for request in transport.requests]
    assert [one.customer_order_id, two.customer_order_id] == [message.customer_order_id for message in sent]
    assert one.customer_order_id != two.customer_order_id
    assert len(one.customer_order_id or "") <= 40
    three = await client.orders.create_order(Order(site_id="31", customer_order_id="mine 7"))
    assert three.customer_order_id == "mine 7"


def test_every_body_that_should_take_a_customer_order_id_has_the_field() -> None:
    for name in OPERATIONS:
        one = operation(name)
        if one.customer_order_id:
            assert one.body is not None
            assert one.body.message is not None
            assert hasattr(load(one.body.message)(), "customer_order_id"), name


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Basic x"},
        {"cookie": "a=b"},
        {"Content-Length": "3"},
        {"Host": "example.net"},
        {"x-a": "b\r\nx-c: d"},
        {"x a": "b"},
        {"x-a": "ü"},
        {"x-a": 3},
        {"": "x"},
    ],
)
async def test_headers_that_are_refused(headers: dict[str, Any]) -> None:
    transport = FakeTransport(STATE)
    with pytest.raises(errors.InvalidRequest):
        await make_client(transport).orders.get_order("o", headers=headers)
    with pytest.raises(errors.InvalidRequest):
        make_client(transport, headers=headers)
    assert transport.requests == []


async def test_headers_of_call_client_and_operation() -> None:
    transport = FakeTransport(STATE, MADE)
    client = make_client(transport, headers={"X-Team": "blue", "X-Job": "a"})
    await client.orders.get_order("o", headers={"x-job": "b"})
    await client.orders.create_order(Order(site_id="1"))
    read, made = (request.headers for request in transport.requests)
    assert (read["x-team"], read["x-job"], read["accept"]) == ("blue", "b", "application/xml")
    assert made["x-job"] == "a"
    assert made["content-type"] == "application/xml; charset=utf-8"
    assert "content-type" not in read


async def test_misspelt_options_are_refused() -> None:
    with pytest.raises(errors.InvalidRequest, match="retrys"):
        await make_client(FakeTransport(STATE)).orders.get_order("o", retrys=3)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "options", [{"timeout": 0}, {"timeout": -1}, {"timeout": "5"}, {"retries": -1}, {"retries": True}]
)
async def test_options_that_do_not_fit(options: Any) -> None:
    with pytest.raises(errors.ConfigurationError):
        await make_client(FakeTransport(STATE)).orders.get_order("o", **options)
    with pytest.raises(errors.ConfigurationError):
        make_client(FakeTransport(STATE), **options)


async def test_documents_are_sent_as_they_are() -> None:
    transport = FakeTransport(reply(201, location="https://x/accounts/1/portins/p/loas/letter%201.pdf"))
    client = make_client(transport)
    made = await client.port_ins.add_port_in_loa("p", b"%PDF-1.7 \x00\xff", content_type="application/pdf")
    assert transport.requests[0].body == b"%PDF-1.7 \x00\xff"
    assert transport.requests[0].headers["content-type"] == "application/pdf"
    assert made.id == "letter 1.pdf"
    for body, kind in ((b"", "application/pdf"), (b"x", "pdf"), ("text", "text/plain")):
        with pytest.raises(errors.InvalidRequest):
            await client.port_ins.add_port_in_loa("p", body, content_type=kind)


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_every_operation_of_the_version_has_its_parameters(version: str) -> None:
    """No path template names a parameter that the operation does not have in that version."""
    for name in OPERATIONS:
        one = operation(name)
        if version in one.paths:
            wanted = {part[1:-1] for part in one.paths[version].split("/") if part.startswith("{")}
            assert wanted <= {p.wire for p in one.path_params() if version in p.versions}, name


def test_a_list_of_numbers_is_spelled_as_its_operation_wants_it() -> None:
    replace = operation("bulk_port_ins.replace_bulk_port_in_tns")
    body = TnList(tn=["+19195550123"])
    defaults = Defaults(api_version="v1", base_url="https://x/api/v1", account_id="1")
    request = prepare(replace, defaults, {"bulk_port_in_id": "2"}, body)
    assert request.body is not None
    assert request.body.endswith(b"<TnList><TN>9195550123</TN></TnList>")
    assert body == TnList(tn=["+19195550123"])
    as_it_came = xml.decode(b"<TnList><Tn>9195550123</Tn></TnList>", TnList)
    as_it_came.extra = Extra(spelling={"tn": "Tn"})
    again = prepare(replace, defaults, {"bulk_port_in_id": "2"}, as_it_came)
    assert again.body is not None
    assert b"<Tn>" in again.body
