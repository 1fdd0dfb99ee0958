"""Lists in all the API's styles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from aiobandwidth import errors
from aiobandwidth._core.operation import DeclaredReply, Operation, Paging, Param
from aiobandwidth._core.pages import token_in
from aiobandwidth._core.wire import Request, WireReply
from aiobandwidth.paging import Paged
from tests.core.fakes import FakeTransport, make_client, reply, xml


def query(request: Request) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(request.url).query).items()}


def orders_page(ids: list[str], links: str = "", total: int | None = None) -> WireReply:
    rows = "".join(f"<OrderIdUserIdDate><orderId>{one}</orderId></OrderIdUserIdDate>" for one in ids)
    count = f"<TotalCount>{total}</TotalCount>" if total is not None else ""
    return xml(
        f"<ResponseSelectWrapper><ListOrderIdUserIdDate>{count}{links}{rows}</ListOrderIdUserIdDate>"
        "</ResponseSelectWrapper>"
    )


def link(page: str, host: str = "http://localhost:8080/v1.0") -> str:
    return (
        f'<Links><first>Link=&lt;{host}/x?page=1&amp;size=2&gt;;rel="first";</first>'
        f'<next>Link=&lt;{host}/x?page={page}&amp;size=2&gt;;rel="next";</next></Links>'
    )


async def test_awaiting_gives_a_page_and_its_next_ones() -> None:
    transport = FakeTransport(orders_page(["a", "b"], link("c")), orders_page(["c"]))
    page = await make_client(transport).orders.list_orders(status="COMPLETE", size=2)
    assert [item.order_id for item in page.items] == ["a", "b"]
    assert (page.has_next, page.next_token) == (True, "c")
    assert type(page.reply).__name__ == "ResponseSelectWrapper"
    following = await page.next()
    assert following is not None
    assert [item.order_id for item in following.items] == ["c"]
    assert not following.has_next
    assert await following.next() is None
    first, second = transport.requests
    assert query(first) == {"status": "COMPLETE", "page": "1", "size": "2"}
    assert query(second) == {"status": "COMPLETE", "page": "c", "size": "2"}


async def test_links_are_used_for_their_token_only() -> None:
    """Their hosts are often wrong, and a token must not be sent to them."""
    transport = FakeTransport(orders_page(["a"], link("b", "https://evil.example.net/api")), orders_page(["b"]))
    got = [item.order_id async for item in make_client(transport).orders.list_orders()]
    assert got == ["a", "b"]
    assert all(request.url.startswith("https://dashboard.bandwidth.com/api/v1/") for request in transport.requests)


async def test_page_and_size_are_always_sent_together() -> None:
    transport = FakeTransport(orders_page([]))
    await make_client(transport).orders.list_orders()
    assert query(transport.requests[0]) == {"page": "1", "size": "300"}


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ('Link=<https://x:443/v1.0/tns?account=9&page=2012082912&size=500>;rel="next";', "2012082912"),
        ('Link=<https://x/tns?page=+12012082912&size=5>;rel="next";', "+12012082912"),
        ('Link=<https://x/tns?page=%2B12012082912>;rel="next";', "+12012082912"),
        ("Link=<https://x/a?embed=NpaNxxX& page=5>", "5"),
        ("Link=<https://x/a?page=5&amp;size=2>", "5"),
        ('Link=<https://x/a?size=2&page=fa7bc01a-cb4d>;rel=\\"next\\";', "fa7bc01a-cb4d"),
        ("Link=<https://x/a?size=2&", None),
        ("https://x/a?page=7", "7"),
        ("https://x/a?PAGE=7>;rel", "7"),
        ("https://x/a?size=7", None),
        ("https://x/a?page=", None),
        ("", None),
        ("Link description", None),
    ],
)
def test_token_of_a_link(text: str, token: str | None) -> None:
    assert token_in(text, "page") == token


def by_order_id(ids: list[str], *, with_links: bool) -> Callable[[Request], WireReply]:
    """A server whose pages start at the order that the token names."""

    def serve(request: Request) -> WireReply:
        asked = query(request)
        size = int(asked["size"])
        start = 0 if asked["page"] == "1" else ids.index(asked["page"])
        more = start + size < len(ids)
        return orders_page(ids[start : start + size], link(ids[start + size]) if with_links and more else "")

    return serve


@pytest.mark.parametrize("count", [0, 1, 3, 4, 5, 8, 9, 23])
@pytest.mark.parametrize("with_links", [True, False])
async def test_every_item_comes_once(count: int, with_links: bool) -> None:
    ids = [f"order-{number}" for number in range(count)]
    transport = FakeTransport(by_order_id(ids, with_links=with_links))
    got = [item.order_id async for item in make_client(transport).orders.list_orders(size=4)]
    assert got == ids


@pytest.mark.parametrize("with_links", [True, False])
async def test_going_on_from_a_token_in_another_client(with_links: bool) -> None:
    ids = [f"order-{number}" for number in range(10)]
    page = await make_client(FakeTransport(by_order_id(ids, with_links=with_links))).orders.list_orders(size=4)
    resumed = make_client(FakeTransport(by_order_id(ids, with_links=with_links))).orders.list_orders(
        page=page.next_token, size=4
    )
    rest = [item.order_id async for item in resumed]
    assert rest == (ids[4:] if with_links else ids[3:])


async def test_numbers_are_their_own_tokens() -> None:
    numbers = [f"91955501{number:02}" for number in range(7)]

    def serve(request: Request) -> WireReply:
        asked = query(request)
        start = 0 if asked["page"] == "1" else numbers.index(asked["page"])
        found = "".join(f"<TelephoneNumber>{one}</TelephoneNumber>" for one in numbers[start : start + 3])
        return xml(f"<TNs><TotalCount>7</TotalCount><TelephoneNumbers><Count>3</Count>{found}</TelephoneNumbers></TNs>")

    wanted = [f"+1{number}" for number in numbers]
    groups = make_client(FakeTransport(serve)).in_service_numbers
    assert [one async for one in groups.list_in_service_numbers(size=3)] == wanted
    for start in ("9195550103", "+19195550103"):
        assert [one async for one in groups.list_in_service_numbers(size=3, page=start)] == wanted[3:]
    raw = make_client(FakeTransport(serve), numbers="wire").in_service_numbers
    assert [one async for one in raw.list_in_service_numbers(size=3)] == numbers


async def test_page_numbers() -> None:
    numbers = [f"91955501{number:02}" for number in range(7)]

    def serve(request: Request) -> WireReply:
        asked = query(request)
        start = (int(asked["page"]) - 1) * 3
        rows = "".join(
            f"<SipPeerTelephoneNumber><FullNumber>{one}</FullNumber></SipPeerTelephoneNumber>"
            for one in numbers[start : start + 3]
        )
        return xml(
            f"<SipPeerTelephoneNumbersResponse><SipPeerTelephoneNumbers>{rows}</SipPeerTelephoneNumbers>"
            "</SipPeerTelephoneNumbersResponse>"
        )

    transport = FakeTransport(serve)
    paged = make_client(transport).sip_peers.list_sip_peer_phone_numbers("31", "5", size=3)
    assert [item.full_number async for item in paged] == [f"+1{number}" for number in numbers]
    assert [query(request)["page"] for request in transport.requests] == ["1", "2", "3"]
    last = await make_client(transport).sip_peers.list_sip_peer_phone_numbers("31", "5", page="3", size=3)  # type: ignore[arg-type]
    assert [item.full_number for item in last.items] == [f"+1{number}" for number in numbers[6:]]


async def test_cursor() -> None:
    def page(name: str, following: str | None) -> WireReply:
        links = (
            [{"href": f"https://other.example.net/x?afterCursor={following}&limit=2", "rel": "next"}]
            if following
            else []
        )
        import json

        made = {
            "links": [{"href": "/x", "rel": "self"}, *links],
            "data": [{"address": {"addressId": name}}],
            "errors": [],
        }
        return reply(200, json.dumps(made).encode(), content_type="application/json")

    transport = FakeTransport(page("a", "c%2B1"), page("b", None))
    paged = make_client(transport, api_version="v2").addresses.list_addresses()
    assert len([item async for item in paged]) == 2
    assert query(transport.requests[0]) == {}
    assert query(transport.requests[1]) == {"afterCursor": "c+1"}


def made_up(style: Any, **paging: Any) -> Operation[Any]:
    """A list over orders in a style that no operation of this version has."""
    return Operation(
        id="list",
        group="tests",
        name="list",
        method="GET",
        paths={"v1": "/x"},
        params=(Param(name="at", wire="at"), Param(name="limit", wire="limit", type="int")),
        replies=(DeclaredReply(status=200, media="xml", message="ResponseSelectWrapper"),),
        paging=Paging(
            style=style,
            items=("list_order_id_user_id_date", "order_id_user_id_date"),
            token="at",
            size="limit",
            default_size=3,
            next=("list_order_id_user_id_date", "links", "next"),
            **paging,
        ),
    )


def listing(transport: FakeTransport, operation: Operation[Any], **arguments: Any) -> Paged[Any, Any]:
    return Paged(make_client(transport)._engine, operation, {}, arguments)


@pytest.mark.parametrize(("style", "tokens"), [("page-0", ["0", "1", "2"]), ("offset", ["0", "3", "6"])])
async def test_counted_styles(style: str, tokens: list[str]) -> None:
    transport = FakeTransport(orders_page(["a", "b", "c"]), orders_page(["d", "e", "f"]), orders_page(["g"]))
    paged = listing(transport, made_up(style))
    assert "".join([item.order_id async for item in paged]) == "abcdefg"
    assert [query(request)["at"] for request in transport.requests] == tokens
    assert query(transport.requests[0])["limit"] == "3"


async def test_rows_are_counted_where_there_are_no_links() -> None:
    transport = FakeTransport(orders_page(["a", "b", "c"]), orders_page(["d", "e", "f"]), orders_page(["g"]))
    assert "".join([item.order_id async for item in listing(transport, made_up("row"))]) == "abcdefg"
    assert [query(request)["at"] for request in transport.requests] == ["1", "4", "7"]


@pytest.mark.parametrize("with_links", [True, False])
async def test_pages_of_one_item_end_or_say_that_they_cannot_go_on(with_links: bool) -> None:
    transport = FakeTransport(by_order_id(["a", "b", "c"], with_links=with_links))
    paged = make_client(transport).orders.list_orders(size=1)
    if with_links:
        assert [item.order_id async for item in paged] == ["a", "b", "c"]
    else:
        with pytest.raises(errors.PageRepeated):
            [item async for item in paged]


@pytest.mark.parametrize("style", ["date", "row"])
async def test_a_list_that_had_links_ends_where_they_end(style: str) -> None:
    first = link("2026-01-05T10%3A00%3A00%2B00%3A00").replace("page=2", "at=2")
    transport = FakeTransport(orders_page(["a", "b", "c"], first), orders_page(["d", "e", "f"]))
    paged = listing(transport, made_up(style))
    assert "".join([item.order_id async for item in paged]) == "abcdef"
    assert len(transport.requests) == 2
    assert query(transport.requests[1])["at"] == "2026-01-05T10:00:00+00:00"


async def test_a_total_that_is_not_reached_means_more() -> None:
    """A server may give fewer items than it was asked for."""
    transport = FakeTransport(orders_page(["a", "b"], total=3), orders_page(["b", "c"], total=3))
    got = [item.order_id async for item in make_client(transport).orders.list_orders(size=100)]
    assert got == ["a", "b", "c"]


async def test_links_without_next_are_the_end() -> None:
    first = '<Links><first>Link=&lt;http://x/y?page=1&gt;;rel="first";</first></Links>'
    transport = FakeTransport(orders_page(["a", "b"], first))
    assert len([item async for item in make_client(transport).orders.list_orders(size=2)]) == 2
    assert len(transport.requests) == 1


async def test_nothing_on_a_later_page_is_the_end() -> None:
    transport = FakeTransport(orders_page(["a", "b"], link("zz")), reply(404))
    assert len([item async for item in make_client(transport).orders.list_orders(size=2)]) == 2


@pytest.mark.parametrize(
    "pages",
    [
        [orders_page(["a", "b"], link("1"))],
        [orders_page(["a", "b"], link("c")), orders_page(["a", "b"], link("d"))],
        [orders_page(["a", "b"], link("c")), orders_page(["c", "d"], link("e")), orders_page(["e"], link("c"))],
        [orders_page(["a", "b"])],
    ],
    ids=["the link names its own page", "same items at another place", "a circle", "the token is ignored"],
)
async def test_pages_that_repeat(pages: list[WireReply]) -> None:
    transport = FakeTransport(*pages)
    seen: list[str | None] = []

    async def read() -> None:
        async for item in make_client(transport).orders.list_orders(size=2):
            seen.append(item.order_id)  # noqa: PERF401

    with pytest.raises(errors.PageRepeated) as caught:
        await read()
    assert len(transport.requests) <= 3
    assert len(seen) == len(set(seen))
    assert caught.value.operation == "orders.list_orders"


async def test_lists_of_one_page() -> None:
    transport = FakeTransport(
        xml("<SitesResponse><Sites><Site><Id>1</Id></Site><Site><Id>2</Id></Site></Sites></SitesResponse>")
    )
    paged = make_client(transport).sites.list_sites()
    assert [site.id async for site in paged] == ["1", "2"]
    assert len(transport.requests) == 1
    assert query(transport.requests[0]) == {}


@pytest.mark.parametrize("body", [b"", b"<SitesResponse/>", b"<SitesResponse><Sites/></SitesResponse>"])
async def test_empty_lists(body: bytes) -> None:
    page = await make_client(FakeTransport(reply(200, body))).sites.list_sites()
    assert page.items == []
    assert not page.has_next


async def test_nothing_is_sent_before_it_is_used() -> None:
    transport = FakeTransport(orders_page([]))
    client = make_client(transport)
    paged = client.orders.list_orders()
    assert transport.requests == []
    await paged
    await paged
    assert len(transport.requests) == 2
    answered = await client.reply(client.orders.list_orders)
    assert answered.status == 200
