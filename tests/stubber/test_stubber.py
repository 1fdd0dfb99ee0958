"""What a stub checks, what it says when something is wrong, and what it answers."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from unittest.mock import ANY

import pytest

from aiobandwidth import NumbersClient, OAuth2ClientCredentials, errors
from aiobandwidth import models as m
from aiobandwidth.testing import InvalidCall, Stubber, StubCall, StubFailed, StubMisuse, UnexpectedCall, UnusedStubs

TN = "+19195550123"


def order(*tns: str, **fields: object) -> m.Order:
    listed = m.TelephoneNumberList(telephone_number=list(tns or [TN]))
    kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=listed)
    return m.Order(site_id="31", existing_telephone_number_order_type=kind, **fields)  # type: ignore[arg-type]


# --- what is expected of calls ---------------------------------------------------------------------------------------


async def test_expected_order() -> None:
    with Stubber() as stub:
        reply = m.OrderResponse(order=m.Order(id="o-1"), order_status="RECEIVED")
        stub.add("orders.create_order", reply, expect={"body": order(name="May"), "account_id": ANY})
        stub.add_error("orders.get_order", status=404, code="5035", description="It is not there")
        client = stub.client()
        handle = await client.orders.create_order(order(name="May"))
        assert handle.id == "o-1"
        assert handle.reply == reply
        with pytest.raises(errors.NotFound) as refused:
            await client.orders.get_order("o-1")
        assert [(one.code, one.description) for one in refused.value.errors] == [("5035", "It is not there")]
    seen = stub.call("orders.create_order")
    assert (seen.method, seen.path, seen.account_id) == ("POST", "/api/v1/accounts/9900001/orders", "9900001")
    assert seen.headers["authorization"] == "Bearer stub-token"
    assert seen.body.site_id == "31"
    assert seen.body.customer_order_id
    assert b"<TelephoneNumber>9195550123</TelephoneNumber>" in seen.data


@pytest.mark.parametrize(
    "expect",
    [
        {"body": order("9195550123")},
        {"body": {"site_id": "31"}},
        {"body": {"existing_telephone_number_order_type": {"telephone_number_list": {"telephone_number": [TN]}}}},
        {"body": m.Order(site_id=ANY, existing_telephone_number_order_type=ANY)},
        {"body": lambda body: body.site_id.isdigit()},
        {"body": {"site_id": lambda value: value == "31"}, "headers": {"Content-Type": ANY}},
        lambda call: call.account_id == "9900001",
        lambda call: None,
        None,
        {},
    ],
)
async def test_expectations_that_hold(expect: object) -> None:
    with Stubber() as stub:
        stub.add("orders.create_order", expect=expect)  # type: ignore[arg-type]
        await stub.client().orders.create_order(order())


@pytest.mark.parametrize(
    ("expect", "said"),
    [
        ({"body": order("+19195550199")}, "telephone_number[0]: expected '+19195550199', got '9195550123'"),
        ({"body": order(TN, "+19195550199")}, "telephone_number[1]: expected '+19195550199', got nothing"),
        ({"body": order(name="May")}, "body.name: expected 'May', got nothing"),
        ({"body": m.Order(site_id="31")}, "body.existing_telephone_number_order_type: expected nothing, got Existing"),
        ({"body": {"site_id": "32"}}, "body.site_id: expected '32', got '31'"),
        ({"body": {"site_id": str.isalpha}}, "body.site_id: the test isalpha is False for '31'"),
        ({"account_id": "7001"}, "account_id: expected '7001', got '9900001'"),
        ({"headers": {"X-Trace": "1"}}, "headers['X-Trace']: expected '1', got nothing"),
        (lambda call: False, "the test <lambda> is False for the call"),
    ],
)
async def test_differences(expect: object, said: str) -> None:
    stub = Stubber()
    stub.add("orders.create_order", expect=expect)  # type: ignore[arg-type]
    with pytest.raises(UnexpectedCall) as failed:
        await stub.client().orders.create_order(order())
    text = str(failed.value)
    assert said in text
    assert "orders.create_order (POST /api/v1/accounts/9900001/orders) is not as expected:" in text
    assert "stubbed at test_stubber.py:" in text
    assert failed.value.call is stub.calls[0]


async def test_a_function_may_assert() -> None:
    def check(call: StubCall) -> None:
        assert call.body.site_id == "32", "the site is wrong"

    stub = Stubber()
    stub.add("orders.create_order", expect=check)
    with pytest.raises(UnexpectedCall, match="the site is wrong"):
        await stub.client().orders.create_order(order())


async def test_any_order_and_strict_order() -> None:
    with Stubber() as stub:
        stub.add("sites.get_site", m.SiteResponse(site=m.Site(id="1")), expect={"site_id": "1"})
        stub.add("sites.get_site", m.SiteResponse(site=m.Site(id="2")), expect={"site_id": "2"})
        client = stub.client()
        found = [(await client.sites.get_site(site_id)).site for site_id in ("2", "1")]
        assert [site and site.id for site in found] == ["2", "1"]
    strict = Stubber(ordered=True)
    strict.add("sites.get_site", expect={"site_id": "1"})
    strict.add("sites.list_sites", times=None)
    strict.add("sites.delete_site", expect={"site_id": "1"})
    client = strict.client()
    with pytest.raises(UnexpectedCall, match=r"came out of order; next is:\n  sites.get_site, stubbed at"):
        await client.sites.delete_site("1")
    await client.sites.get_site("1")
    await client.sites.delete_site("1")
    with pytest.raises(UnexpectedCall, match="came out of order"):
        await client.sites.delete_site("1")


async def test_times() -> None:
    with Stubber() as stub:
        stub.add("sites.list_sites", times=2)
        stub.add("subscriptions.list_subscriptions", times=None)
        client = stub.client()
        for _ in range(2):
            await client.sites.list_sites()
    with pytest.raises(UnexpectedCall, match=r"is not stubbed \(any more\); what is left:\n  subscriptions.list_sub"):
        await client.sites.list_sites()
    with pytest.raises(UnexpectedCall, match=r"what is left:\n  nothing"):
        await Stubber().client().sites.list_sites()


# --- the end ---------------------------------------------------------------------------------------------------------


def test_unused_stubs_are_told_at_the_end() -> None:
    stub = Stubber()
    stub.add("sites.list_sites", times=2)
    with pytest.raises(UnusedStubs, match=r"did not come:\n  sites.list_sites, stubbed at test_stubber.py:\d+: 2 of 2"):
        with_end(stub)
    with pytest.raises(ZeroDivisionError):
        with_end(stub, ZeroDivisionError())


def with_end(stub: Stubber, error: Exception | None = None) -> None:
    with stub:
        if error is not None:
            raise error


async def test_what_was_swallowed_is_told_at_the_end() -> None:
    stub = Stubber()
    with suppress(Exception):
        await stub.client().sites.list_sites()
    with pytest.raises(UnexpectedCall, match="is not stubbed"):
        with_end(stub)


def test_call_wants_one() -> None:
    with pytest.raises(StubFailed, match=r"sites.list_sites was called 0 times, not once; what came:\n  nothing"):
        Stubber().call("sites.list_sites")


# --- requests that break the schemas ---------------------------------------------------------------------------------

BAD = [
    ("GET", "/accounts/{accountId}/orders", {"x": "1"}, None, "query parameter x ('1') is not known to v1"),
    ("GET", "/accounts/{accountId}/orders", {"size": "many"}, None, "size is 'many'; it has to be a whole number"),
    ("GET", "/accounts/{accountId}/orders", {"page": ["1", "2"], "size": "3"}, None, "parameter page is there 2 times"),
    ("GET", "/rateCenters", {}, None, "query parameter state is missing"),
    ("GET", "/accounts/{accountId}/orders", {"startdate": "May"}, None, "startdate is 'May'; it has to be a date"),
    ("GET", "/accounts/{accountId}/nothing", {}, None, "no operation of the API has this method and path"),
    ("GET", "/tns/+19195550123", {}, None, "tn is '+19195550123'; v1 has telephone numbers here as ten digits"),
    ("GET", "/tns/9195550123", {}, b"<a/>", "there is a body of 4 bytes; the operation takes none"),
    ("POST", "/accounts/{accountId}/orders", {}, None, "the body is missing"),
    ("POST", "/accounts/{accountId}/orders", {}, b"<Order>", "the body cannot be read as Order"),
    ("POST", "/accounts/{accountId}/orders", {}, b"<Site/>", "expected <Order> and got <Site>"),
    ("POST", "/accounts/{accountId}/orders", {}, b"<Order><Color/></Order>", "has the element Color, which Order"),
    ("POST", "/accounts/{accountId}/orders", {}, b"<Order><Name/></Order>", "body.site_id is missing; the carrier"),
    (
        *("POST", "/accounts/{accountId}/orders", {}),
        b"<Order><SiteId>1</SiteId><Name>a</Name><Name>b</Name></Order>",
        "body has Name more than once",
    ),
    (
        *("POST", "/accounts/{accountId}/orders", {}),
        b"<Order><SiteId>1</SiteId><PartialAllowed>maybe</PartialAllowed></Order>",
        "body.partial_allowed is 'maybe'; it has to be true or false",
    ),
    (
        *("POST", "/accounts/{accountId}/orders", {}),
        b"<Order><SiteId>1</SiteId><AreaCodeSearchAndOrderType><Quantity>few</Quantity></AreaCodeSearchAndOrderType></Order>",
        "body.area_code_search_and_order_type.quantity is 'few'; it has to be a whole number",
    ),
    (
        *("POST", "/accounts/{accountId}/orders", {}),
        b"<Order><SiteId>1</SiteId><ExistingTelephoneNumberOrderType><TelephoneNumberList><TelephoneNumber>+19195550123"
        b"</TelephoneNumber></TelephoneNumberList></ExistingTelephoneNumberOrderType></Order>",
        "telephone_number[0] is '+19195550123'; v1 has telephone numbers here as ten digits",
    ),
]


@pytest.mark.parametrize(("method", "path", "params", "body", "said"), BAD)
async def test_requests_that_no_schema_allows(
    method: str, path: str, params: dict[str, object], body: bytes | None, said: str
) -> None:
    stub = Stubber()
    with pytest.raises(InvalidCall) as failed:
        await stub.client().request(method, path, params=params, body=body)
    assert said in str(failed.value)
    assert "breaks the schemas" in str(failed.value)


async def test_values_outside_an_enumeration() -> None:
    stub = Stubber()
    stub.add("applications.create_application")
    application = m.Application(service_type="Fax-V9", app_name="x")
    with pytest.raises(InvalidCall, match=r"body\.service_type is 'Fax-V9'; allowed are"):
        await stub.client().applications.create_application(application)


async def test_version_two_wants_other_numbers() -> None:
    with Stubber(api_version="v2") as stub:
        stub.add("orders.create_order", expect={"body": order()})
        client = stub.client()
        await client.orders.create_order(order())
        assert b"<TelephoneNumber>+19195550123</TelephoneNumber>" in stub.calls[0].data
        stub.add("available_numbers.search_available_numbers", expect={"area_code": "919", "country_code_a3": "USA"})
        await client.available_numbers.search_available_numbers(area_code="919", country_code_a3="USA")
    with pytest.raises(InvalidCall, match=r"has telephone numbers here as E\.164"):
        await stub.client(numbers="wire").orders.create_order(order("9195550123"))


async def test_requests_made_by_hand() -> None:
    with Stubber() as stub:
        stub.add("sites.list_sites", m.SitesResponse(sites=m.Sites(site=[m.Site(id="1", name="North")])))
        reply = await stub.client().request("GET", "/accounts/{accountId}/sites")
        assert reply.result.sites.site[0].name == "North"


# --- replies ---------------------------------------------------------------------------------------------------------


async def test_replies_in_all_forms(tmp_path: Path) -> None:
    with Stubber() as stub:
        stub.add("sites.get_site", b"<SiteResponse><Site><Id>7</Id></Site></SiteResponse>")
        stub.add("orders.list_orders", None)
        stub.add_created("orders.add_order_note", "31")
        stub.add("port_ins.get_port_in_loa", b"%PDF " * 5000, content_type="application/pdf")
        stub.add("short_codes.get_short_code", {"shortCode": "12345"})
        stub.add("sites.list_sites", headers={"X-Request-Id": "r-1"})
        client = stub.client()
        site = (await client.sites.get_site("7")).site
        assert site is not None
        assert site.id == "7"
        assert [one async for one in client.orders.list_orders()] == []
        made = await client.orders.add_order_note("o-1", m.Note(user_id="u", description="d"))
        assert made.id == "31"
        assert made.location == "https://dashboard.bandwidth.com/api/v1/accounts/9900001/orders/o-1/notes/31"
        saved = await client.port_ins.get_port_in_loa("p-1", "loa.pdf").save(tmp_path / "loa.pdf")
        assert saved.size == 25_000
        assert (await client.short_codes.get_short_code("12345", "USA")).short_code == "12345"
        assert (await client.reply(client.sites.list_sites)).request_id == "r-1"


async def test_numbers_in_replies_go_through_the_decoder() -> None:
    with Stubber() as stub:
        details = m.TelephoneNumberDetails(full_number=TN)
        stub.add("phone_numbers.get_phone_number_details", m.TelephoneNumberResponse(telephone_number_details=details))
        found = await stub.client(numbers="wire").phone_numbers.get_phone_number_details("9195550123")
        assert found.telephone_number_details is not None
        assert found.telephone_number_details.full_number == "9195550123"


async def test_failures_of_the_network() -> None:
    with Stubber() as stub:
        stub.add_lost_reply("orders.create_order")
        stub.add_timeout("sites.list_sites")
        stub.add_connection_refused("orders.create_order")
        stub.add_error("sites.list_sites", 429, headers={"X-RateLimit-Reset": "1"})
        client = stub.client()
        with pytest.raises(errors.OutcomeUnknown) as lost:
            await client.orders.create_order(order(customer_order_id="c-1"))
        assert lost.value.customer_order_id == "c-1"
        with pytest.raises(errors.CallTimeout):
            await client.sites.list_sites()
        with pytest.raises(errors.ConnectionFailed) as refused:
            await client.orders.create_order(order())
        assert refused.value.sent is False
        with pytest.raises(errors.RateLimited):
            await client.sites.list_sites()


async def test_uploads_and_credentials(tmp_path: Path) -> None:
    file = tmp_path / "loa.pdf"
    file.write_bytes(b"%PDF-1.7" * 1000)
    with Stubber() as stub:
        stub.add("port_ins.add_port_in_loa", expect={"body": file.read_bytes(), "content_type": "application/pdf"})
        async with stub.client(auth=OAuth2ClientCredentials("id", "secret")) as client:
            await client.port_ins.add_port_in_loa("p-1", file)
        assert stub.calls[0].headers["authorization"] == "Bearer stub-token"


async def test_retries_if_asked_for() -> None:
    with Stubber() as stub:
        stub.add_connection_refused("sites.list_sites")
        stub.add("sites.list_sites")
        await stub.client(retries=1).sites.list_sites()
    assert len(stub.calls) == 2


# --- misuse ----------------------------------------------------------------------------------------------------------


MISUSE = [
    (
        lambda stub: stub.add("orders.create"),
        r"there is no operation 'orders.create'; there is orders\.create_order",
    ),
    (lambda stub: stub.add("nothing"), "write it as 'orders.create_order'"),
    (lambda stub: stub.add("addresses.create_address"), "the API has this in v2 only, and the stub speaks v1"),
    (
        lambda stub: stub.add("orders.get_order", m.Site()),
        r"is not answered with Site; there are OrderResponse \(200\)",
    ),
    (lambda stub: stub.add("orders.get_order", 7), "reply is 7; give a message"),
    (lambda stub: stub.add("orders.get_order", None), "is not answered without a body"),
    (lambda stub: stub.add("orders.get_order", {}), "is not answered with JSON"),
    (lambda stub: stub.add("orders.get_order", status=302), "is never answered with 302"),
    (lambda stub: stub.add("orders.get_order", b"<OrderResponse>"), "cannot be read as OrderResponse"),
    (lambda stub: stub.add("orders.get_order", b"<OrderResponse><Hue/></OrderResponse>"), "has the element Hue"),
    (
        lambda stub: stub.add(
            "orders.get_order",
            m.OrderResponse(order_status=7),  # type: ignore[arg-type]
        ),
        "order_status is 7; allowed are RECEIVED",
    ),
    (
        lambda stub: stub.add("orders.get_order", m.OrderResponse(completed_quantity="x")),
        "OrderResponse.completed_quantity is 'x'; it has to be a whole number",
    ),
    (
        lambda stub: stub.add("orders.get_order", m.OrderResponse(order=[])),  # type: ignore[arg-type]
        "it has to be one value, not a list",
    ),
    (lambda stub: stub.add("orders.get_order", created="7"), "makes nothing new"),
    (lambda stub: stub.add_created("sites.create_site", "a/b"), "give the id"),
    (lambda stub: stub.add("orders.get_order", times=0), "times is 0; give 1 or more"),
    (
        lambda stub: stub.add("orders.get_order", expect={"id": 1}),
        "expect has 'id', which v1 does not know there; it has",
    ),
    (lambda stub: stub.add("orders.get_order", expect=7), "expect is a mapping or a function, not 7"),
    (
        lambda stub: stub.add("orders.create_order", expect={"body": m.Site()}),
        "body'] is Site; the operation takes Order",
    ),
    (lambda stub: stub.add("orders.create_order", expect={"body": {"hue": 1}}), "has 'hue', which Order does not have"),
    (lambda stub: stub.add_error("orders.get_order", 200), "200 is no error"),
    (lambda stub: stub.add_error("orders.get_order", 418), "is never answered with 418; there are 400, 401"),
    (lambda stub: stub.add_error("orders.list_orders", 404), "means that there is nothing; give a code"),
    (lambda stub: stub.add_error("orders.get_order", 400, "1", tns=["x"]), "'x' is no telephone number"),
    (lambda stub: stub.client(api_version="v2"), "the client would speak v2, and the stub v1"),
    (lambda stub: stub.client(transport=object()), "transport has no meaning here"),
    (
        lambda stub: Stubber(api_version="v3"),  # type: ignore[arg-type]
        "api_version is 'v3'",
    ),
]


@pytest.mark.parametrize(("misuse", "said"), MISUSE)
def test_misuse_is_told_where_it_happens(misuse: object, said: str) -> None:
    with pytest.raises(StubMisuse, match=said):
        misuse(Stubber())  # type: ignore[operator]


async def test_unchecked_replies() -> None:
    with Stubber() as stub:
        odd = b"<OrderResponse><OrderStatus>ODD</OrderStatus><Hue>red</Hue></OrderResponse>"
        stub.add("orders.get_order", odd, check=False)
        found = await stub.client().orders.get_order("o-1")
        assert found.extra is not None
        assert found.extra.elements[0].text == "red"


def test_the_client_is_the_real_one() -> None:
    assert type(Stubber().client()) is NumbersClient
