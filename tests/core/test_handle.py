"""Replies to results and errors."""

from __future__ import annotations

import pytest

from aiobandwidth import errors
from aiobandwidth.models import Order, Site
from tests.core.fakes import FakeTransport, make_client, reply, xml

BODY = Order(site_id="31")


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (418, errors.StatusError),
        (501, errors.ServerError),
        (599, errors.ServerError),
    ],
)
async def test_status_to_error(status: int, error: type[errors.StatusError]) -> None:
    transport = FakeTransport(reply(status, b"", x_request_id="rq-5", server="front", set_cookie="a=secret"))
    with pytest.raises(error) as caught:
        await make_client(transport).sites.get_site("31")
    assert type(caught.value) is error
    assert caught.value.status == status
    assert caught.value.request_id == "rq-5"
    assert caught.value.operation == "sites.get_site"
    assert caught.value.headers == {"content-length": "0", "x-request-id": "rq-5", "server": "front"}
    assert caught.value.errors == ()


SHAPES = [
    "<SiteResponse><ResponseStatus><ErrorCode>{code}</ErrorCode><Description>{text}</Description></ResponseStatus></SiteResponse>",
    "<R><Errors><Code>{code}</Code><Description>{text}</Description></Errors></R>",
    "<R><Status><Code>{code}</Code><Description>{text}</Description></Status></R>",
    "<R><ErrorList><Error><Code>{code}</Code><Description>{text}</Description></Error></ErrorList></R>",
    "<R><ErrorList><Error><ErrorCode>{code}</ErrorCode><Description>{text}</Description></Error></ErrorList></R>",
    "<R><Error><Code>{code}</Code><Description>{text}</Description></Error></R>",
    "<R><Errors><Error><Code>{code}</Code><Description>{text}</Description></Error></Errors></R>",
    "<R><LsrOrderErrors><LsrOrderError><Code>{code}</Code><Description>{text}</Description></LsrOrderError></LsrOrderErrors></R>",
    "<R><Order><Name>n</Name><ErrorList><Error><Code>{code}</Code><Description>{text}</Description></Error></ErrorList></Order></R>",
    "<BulkPortin><Status><Code>{code}</Code><Description>{text}</Description></Status></BulkPortin>",
    "<R><resultCode>{code}</resultCode><resultMessage>{text}</resultMessage></R>",
    '{{"type":"{code}","description":"{text}"}}',
    '{{"errors":[{{"code":"{code}","description":"{text}","id":"1","type":"x"}}]}}',
    '{{"links":[],"data":null,"errors":[{{"code":{code},"description":"{text}"}}]}}',
    '{{"error":{{"code":"{code}","description":"{text}"}}}}',
    '{{"responseStatus":{{"errorCode":"{code}","description":"{text}"}}}}',
]


@pytest.mark.parametrize("shape", SHAPES)
async def test_every_error_shape_is_read(shape: str) -> None:
    body = shape.format(code="12016", text="There is no such site").encode()
    transport = FakeTransport(reply(400, body, content_type="application/xml"))
    with pytest.raises(errors.BadRequest) as caught:
        await make_client(transport).sites.get_site("31")
    assert (caught.value.code, caught.value.errors[0].description) == ("12016", "There is no such site")
    assert caught.value.body == body
    assert "12016 There is no such site" in str(caught.value)


async def test_numbers_in_errors() -> None:
    body = (
        b"<R><Errors><Code>5005</Code><Description>taken</Description><TelephoneNumbers><Tn>9195550101</Tn>"
        b"<Tn>9195550102</Tn></TelephoneNumbers></Errors><Errors><Code>7</Code></Errors></R>"
    )
    with pytest.raises(errors.BadRequest) as caught:
        await make_client(FakeTransport(reply(400, body))).sites.get_site("31")
    assert caught.value.errors[0].telephone_numbers == ("+19195550101", "+19195550102")
    assert caught.value.errors[1].code == "7"


@pytest.mark.parametrize(
    "body",
    [b"<html><body>Bad gateway</body></html>", b"<broken", b"plain text", b"\x00\xff", b"{", b"<!DOCTYPE html><p>"],
)
async def test_error_pages_that_are_no_messages(body: bytes) -> None:
    with pytest.raises(errors.Forbidden) as caught:
        await make_client(FakeTransport(reply(403, body, content_type="text/html"))).sites.get_site("31")
    assert caught.value.body == body


async def test_failed_order_is_no_error_when_it_is_read() -> None:
    body = (
        "<OrderResponse><ErrorList><Error><Code>5005</Code><Description>taken</Description></Error></ErrorList>"
        "<OrderStatus>FAILED</OrderStatus></OrderResponse>"
    )
    state = await make_client(FakeTransport(xml(body))).orders.get_order("o")
    assert state.order_status == "FAILED"


async def test_errors_and_no_result_in_a_200() -> None:
    body = "<SearchResult><Error><Code>4010</Code><Description>no such state</Description></Error></SearchResult>"
    with pytest.raises(errors.ErrorInReply) as caught:
        await make_client(FakeTransport(xml(body))).available_numbers.search_available_numbers(state="QQ")
    assert (caught.value.status, caught.value.code) == (200, "4010")


async def test_order_refused_in_a_201() -> None:
    body = "<OrderResponse><ErrorList><Error><Code>5022</Code></Error></ErrorList></OrderResponse>"
    with pytest.raises(errors.ErrorInReply) as caught:
        await make_client(FakeTransport(xml(body, 201))).orders.create_order(BODY)
    assert not isinstance(caught.value, errors.OutcomeUnknown)


async def test_order_refused_with_a_status_but_without_an_id() -> None:
    body = (
        "<OrderResponse><ErrorList><Error><Code>5022</Code></Error></ErrorList><OrderStatus>FAILED</OrderStatus>"
        "</OrderResponse>"
    )
    with pytest.raises(errors.ErrorInReply, match="5022"):
        await make_client(FakeTransport(xml(body, 201))).orders.create_order(BODY)


async def test_a_text_alone_is_no_error_in_a_2xx() -> None:
    body = "<SiteResponse><ResponseStatus><Description>Created</Description></ResponseStatus></SiteResponse>"
    made = await make_client(FakeTransport(xml(body, 201))).sites.update_site("31", Site(name="north"))
    assert type(made).__name__ == "SiteResponse"


async def test_errors_beside_an_order_are_no_refusal() -> None:
    body = "<OrderResponse><ErrorList/><Order><id>ord-9</id></Order></OrderResponse>"
    handle = await make_client(FakeTransport(xml(body, 201))).orders.create_order(BODY)
    assert handle.id == "ord-9"


async def test_order_without_an_id_anywhere() -> None:
    body = xml("<OrderResponse><OrderStatus>RECEIVED</OrderStatus></OrderResponse>", 201)
    with pytest.raises(errors.UnreadableReply) as caught:
        await make_client(FakeTransport(body)).orders.create_order(BODY)
    assert isinstance(caught.value, errors.OutcomeUnknown)
    assert caught.value.customer_order_id


async def test_order_id_from_location() -> None:
    body = reply(201, b"", location="https://dashboard.bandwidth.com/api/accounts/7001/orders/ord-77/")
    handle = await make_client(FakeTransport(body)).orders.create_order(BODY)
    assert handle.id == "ord-77"


@pytest.mark.parametrize(
    "body", [b"<html>ok</html>", b"<OrderResponse><Order>", b"OK", b"<!DOCTYPE a><OrderResponse/>"]
)
async def test_unreadable_reply_to_an_order_leaves_its_outcome_open(body: bytes) -> None:
    with pytest.raises(errors.UnreadableReply) as caught:
        await make_client(FakeTransport(reply(201, body, content_type="text/html"))).orders.create_order(BODY)
    assert caught.value.customer_order_id
    assert caught.value.head == body
    assert "text/html" in str(caught.value)


@pytest.mark.parametrize("body", [b"<html>hi</html>", b"<OrderResponse>\n<Order>", b"OK", b""])
async def test_unreadable_reply_to_a_read(body: bytes) -> None:
    with pytest.raises(errors.DecodeError) as caught:
        await make_client(FakeTransport(reply(200, body))).orders.get_order("o")
    assert not isinstance(caught.value, errors.OutcomeUnknown)
    assert caught.value.operation == "orders.get_order"
    assert caught.value.head == body
    if body:
        assert caught.value.position is not None


async def test_204_and_empty_bodies_mean_success_to_a_change() -> None:
    client = make_client(FakeTransport(reply(204), reply(200), reply(200)))
    for _ in range(2):
        await client.sites.delete_site("31")
    assert type(await client.sites.update_site("31", Site(name="north"))).__name__ == "SiteResponse"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b"<Links><first>x</first></Links>",
        b"<R><ResponseStatus><Description>none</Description></ResponseStatus></R>",
    ],
)
async def test_lists_that_say_404_for_nothing(body: bytes) -> None:
    page = await make_client(FakeTransport(reply(404, body))).orders.list_orders()
    assert page.items == []
    assert not page.has_next
    assert type(page.reply).__name__ == "ResponseSelectWrapper"


@pytest.mark.parametrize(
    "body",
    [
        b"<html><h1>404</h1></html>",
        b"not found",
        b"<R><ResponseStatus><ErrorCode>4022</ErrorCode><Description>no account</Description></ResponseStatus></R>",
    ],
)
async def test_404_of_another_kind_is_not_an_empty_list(body: bytes) -> None:
    """A look-up by CustomerOrderId that finds nothing is a licence to order again, so nothing must mean nothing."""
    with pytest.raises(errors.NotFound):
        await make_client(FakeTransport(reply(404, body))).orders.list_orders(customer_order_id="mine")


async def test_report_that_is_not_ready() -> None:
    body = (
        "<ReportInstanceFileResponse><ResponseStatus><ErrorCode>19048</ErrorCode><Description>in progress"
        "</Description></ResponseStatus></ReportInstanceFileResponse>"
    )
    with pytest.raises(errors.NotReady) as caught:
        await make_client(FakeTransport(xml(body, 202))).reports.get_report_instance_file("r", "i")
    assert caught.value.code == "19048"
