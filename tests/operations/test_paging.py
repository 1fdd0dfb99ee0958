"""Every list operation gives all its items, once and in order, in the style that is declared for it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import attrs
import pytest

from aiobandwidth._core.operation import ApiVersion, Paging
from aiobandwidth._core.pages import items_of
from aiobandwidth._generated.registry import OPERATIONS, operation
from aiobandwidth.errors import PageRepeated
from tests.core.fakes import FakeTransport
from tests.operations import lists, support
from tests.operations.lists import COUNTED, FIRST, Server
from tests.operations.support import HERE, Api


def paging_of(name: str) -> Paging:
    paging = operation(name).paging
    assert paging is not None
    return paging


LISTS = [(name, version) for name, version in HERE if operation(name).paging is not None]
SEARCHES = [case for case in LISTS if paging_of(case[0]).gives_reply]
PAGED = [case for case in LISTS if paging_of(case[0]).style != "none"]
LINKED = [case for case in PAGED if paging_of(case[0]).next is not None]
UNLINKED = [case for case in PAGED if FIRST[paging_of(case[0]).style] is not None]
WHOLE = [case for case in LISTS if paging_of(case[0]).style == "none" and case not in SEARCHES]
WINDOWED = [case for case in WHOLE if paging_of(case[0]).window is not None]


def arguments(name: str, version: ApiVersion, size: int | None) -> dict[str, Any]:
    """All that the list takes, but for where to start, which is left to the client."""
    op, paging = operation(name), paging_of(name)
    own = (paging.token, paging.size)
    given = {p.name: support.value(p, 1) for p in op.params if p.place == "path" and p.name != "account_id"}
    given |= {p.name: support.value(p, 1) for p in op.params if p.required and p.name not in (*given, "account_id")}
    return given | {p.name: size for p in op.params if p.wire in own[1:] and size is not None}


def connect(name: str, version: ApiVersion, count: int, size: int, *, linked: bool) -> tuple[Api, Server]:
    op = operation(name)
    server = Server(op, version, lists.items(op, count), size, linked)
    return Api.of(version, server), server


async def collect(api: Api, name: str, given: dict[str, Any]) -> list[Any]:
    found = []
    async for item in api.method(operation(name))(**given):
        found.append(item)  # noqa: PERF401 - to see what came before an error
    return found


def hosts(transport: FakeTransport) -> set[str]:
    return {urlsplit(request.url).netloc for request in transport.requests}


@pytest.mark.parametrize(("name", "version"), LINKED)
async def test_three_pages_with_links(name: str, version: ApiVersion) -> None:
    api, server = connect(name, version, 6, 2, linked=True)
    assert await collect(api, name, arguments(name, version, 2)) == server.items
    assert server.tokens == server.expected_tokens()
    assert len(server.tokens) == 3, "the last page is full, but has no link"
    assert server.sizes == ["2"] * 3
    assert hosts(api.transport) == {urlsplit(api.client.base_url).netloc}, "a link's host is never called"


@pytest.mark.parametrize(("name", "version"), UNLINKED)
async def test_pages_without_links(name: str, version: ApiVersion) -> None:
    api, server = connect(name, version, 5, 2, linked=False)
    assert await collect(api, name, arguments(name, version, 2)) == server.items
    assert server.tokens[0] == FIRST[server.paging.style]
    if server.paging.style in COUNTED or not server.keyed:
        assert server.tokens == server.expected_tokens()
    else:
        # A page starts with the item that its token names, which is the last one of the page before.
        assert server.tokens[1:] == [server.key(number) for number in range(1, len(server.items))]


@pytest.mark.parametrize(("name", "version"), PAGED)
async def test_what_is_asked_for_at_first(name: str, version: ApiVersion) -> None:
    """The carrier wants token and size together, so both are sent where the caller names none."""
    linked = paging_of(name).next is not None
    api, server = connect(name, version, 1, 50, linked=linked)
    page = await api.method(operation(name))(**arguments(name, version, None))
    assert page.items == server.items
    assert server.tokens == [FIRST[server.paging.style]]
    if server.paging.style in ("date", "cursor"):
        assert server.sizes == [None]
    else:
        assert server.sizes == [None if (size := server.paging.default_size) is None else str(size)]
    assert not page.has_next or server.paging.default_size is None


@pytest.mark.parametrize(("name", "version"), LINKED)
async def test_a_list_goes_on_from_a_token(name: str, version: ApiVersion) -> None:
    op = operation(name)
    api, server = connect(name, version, 6, 2, linked=True)
    page = await api.method(op)(**arguments(name, version, 2))
    assert page.items == server.items[:2]
    assert page.next_token == server.expected_tokens()[1]
    assert (await page.next()).items == server.items[2:4]
    token = next(param.name for param in op.params if param.wire == server.paging.token)
    again = await collect(api, name, {**arguments(name, version, 2), token: page.next_token})
    assert again == server.items[2:]


@pytest.mark.parametrize(("name", "version"), PAGED)
async def test_a_page_that_repeats_ends_the_list_with_an_error(name: str, version: ApiVersion) -> None:
    linked = paging_of(name).next is not None
    api, server = connect(name, version, 6, 2, linked=linked)
    first = server.page(0, 2)
    api.transport.script = [first]
    with pytest.raises(PageRepeated) as caught:
        await collect(api, name, arguments(name, version, 2))
    assert caught.value.operation == name
    assert len(api.transport.requests) <= 3


@pytest.mark.parametrize(("name", "version"), WHOLE)
async def test_lists_in_one_piece(name: str, version: ApiVersion) -> None:
    api, server = connect(name, version, 5, 5, linked=False)
    assert await collect(api, name, arguments(name, version, None)) == server.items
    page = await api.method(operation(name))(**arguments(name, version, None))
    assert page.items == server.items
    assert page.next_token is None
    assert len(api.transport.requests) == 2


@pytest.mark.parametrize(("name", "version"), WINDOWED)
async def test_lists_that_are_capped_are_read_in_ranges_of_days(
    name: str, version: ApiVersion, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a cap of four rows instead of a thousand; two rows come on each of ten days, long after one another."""
    op, paging = operation(name), paging_of(name)
    assert paging.window is not None
    window = attrs.evolve(paging.window, most=4)
    module, constant = OPERATIONS[name]
    changed = attrs.evolve(op, paging=attrs.evolve(paging, window=window))
    monkeypatch.setattr(f"aiobandwidth._generated.api.{module}.{constant}", changed)
    server = lists.Capped(op, version, lists.items(op, 20), window)
    api = Api.of(version, server)
    assert await collect(api, name, arguments(name, version, None)) == server.items
    assert server.most_asked == 4, "the cap was never met"
    assert all(start is not None and end is not None for start, end in server.ranges)
    first, last = lists.day(3), lists.day(6)
    days = {p.name: last if p.wire == window.end else first for p in op.params if p.wire in (window.start, window.end)}
    found = await collect(api, name, {**arguments(name, version, None), **days})
    assert found == [item for number, item in enumerate(server.items) if first <= lists.day(number // 2) <= last]


@pytest.mark.parametrize("name", sorted({name for name, _ in LISTS}))
def test_what_is_declared_of_a_list_is_there(name: str) -> None:
    op, paging = operation(name), paging_of(name)
    _, field = lists.item_field(op)
    assert field.many
    queries = {param.wire for param in op.params if param.place == "query"}
    for wire in (paging.token, paging.size, *((paging.window.start, paging.window.end) if paging.window else ())):
        assert wire is None or wire in queries, wire
    assert (paging.token is None) == (paging.style == "none")
    if paging.item_key is not None and field.message is not None:
        assert not lists.key_field(field.message_class(), paging.item_key).many


@pytest.mark.parametrize(("name", "version"), SEARCHES)
async def test_search_gives_its_reply_or_what_it_found(name: str, version: ApiVersion) -> None:
    api, _ = connect(name, version, 7, 7, linked=False)
    given = arguments(name, version, None)
    reply = await api.method(operation(name))(**given)
    assert type(reply).__name__ == operation(name).replies[0].message
    found = await collect(api, name, given)
    assert len(found) == 7
    assert found == items_of(paging_of(name), reply)
    assert len(api.transport.requests) == 2
