"""Every list of the API gives the same items whether its replies come in pieces or as a whole."""

from __future__ import annotations

import random
from typing import Any

import pytest

from aiobandwidth import NumbersClient, xml
from aiobandwidth._core.listing import streamed as read_as_it_comes
from aiobandwidth._core.operation import AnyOperation, ApiVersion, Paging
from aiobandwidth._core.pages import items_of
from aiobandwidth._core.plans import load
from aiobandwidth._generated.registry import ROOTS, operation
from tests.core.fakes import make_client
from tests.operations import lists, replies, support
from tests.operations.lists import FIRST, Server
from tests.operations.test_paging import LISTS, arguments, paging_of
from tests.streaming.support import PieceTransport, at_random, by, streamed, whole
from tests.xml import generate

XML = [case for case in LISTS if lists.declared(operation(case[0])).media == "xml"]
NAMES = sorted({name for name, _ in XML})


def paths(paging: Paging) -> list[tuple[str, ...]]:
    return [paging.items, *paging.other_items]


def empty(message: Any, path: tuple[str, ...]) -> None:
    """Take the items away that stand at the end of a path."""
    for one in message if isinstance(message, list) else [message]:
        if one is not None and len(path) > 1:
            empty(getattr(one, path[0]), path[1:])
        elif one is not None:
            setattr(one, path[0], [])


def test_all_lists_in_xml_are_read_as_they_come() -> None:
    assert len(NAMES) > 80
    for name in NAMES:
        assert read_as_it_comes(operation(name)) == lists.declared(operation(name)), name
    others = {name for name, _ in LISTS} - set(NAMES)
    assert others
    assert all(read_as_it_comes(operation(name)) is None for name in others)


@pytest.mark.parametrize("name", NAMES)
def test_what_the_reader_relies_on(name: str) -> None:
    """A message with items in it cannot be one that only states errors, and has a root element of its own."""
    cls = load(str(lists.declared(operation(name)).message))
    assert cls.__name__ in ROOTS.values()
    for path in paths(paging_of(name)):
        field = generate.field_of(cls, path[0])
        assert not replies.is_about_errors(field)


@pytest.mark.parametrize("name", NAMES)
def test_random_replies(name: str) -> None:
    paging, message = paging_of(name), str(lists.declared(operation(name)).message)
    for seed in range(8):
        rng = random.Random(f"{name} {seed}")
        making = support.maker(f"{name} {seed}", odd=0.1 * (seed % 3), filled=0.3 + 0.1 * seed)
        made = making.message(load(message), 4)
        kept = rng.choice(paths(paging))
        for path in paths(paging):
            if path != kept:
                empty(made, path)
        body = xml.encode(made)
        for cut in (by(1), at_random(seed), at_random(seed, 300)):
            items, rest, speaking = streamed(body, message, paging, cut)
            assert items == whole(body, message, paging)
            assert [getattr(item, "extra", None) for item in items] == [
                getattr(item, "extra", None) for item in whole(body, message, paging)
            ]
            if speaking:
                assert items_of(paging, rest) == []


def connect(
    name: str, version: ApiVersion, count: int, size: int, *, linked: bool, cut: int
) -> tuple[NumbersClient, Server, PieceTransport]:
    op = operation(name)
    server = Server(op, version, lists.items(op, count), size, linked)
    transport = PieceTransport(server, cut=at_random(cut, 80))
    return make_client(transport, api_version=version, account_id=support.ACCOUNT), server, transport


@pytest.mark.parametrize("prefetch", [True, False])
@pytest.mark.parametrize(("name", "version"), XML)
async def test_items_of_all_pages(name: str, version: ApiVersion, prefetch: bool) -> None:
    op, paging = operation(name), paging_of(name)
    linked, paged = paging.next is not None, paging.style != "none"
    count, size = (7, 2 if linked else 3) if paged else (5, 5)
    client, server, transport = connect(name, version, count, size, linked=linked, cut=len(name))
    method = getattr(getattr(client, op.group), op.name)
    given = {**arguments(name, version, size if paged else None), "prefetch": prefetch}
    found = [item async for item in method(**given)]
    assert found == server.items
    assert transport.streams
    assert all(stream.closed for stream in transport.streams)
    requests = list(transport.requests)
    assert all(request.stream and request.compressed for request in requests)
    assert [item async for page in method(**given).pages() for item in page.items] == found
    assert [request.url for request in transport.requests] == [request.url for request in requests] * 2
    assert not any(request.stream for request in transport.requests[len(requests) :])
    if paged:
        assert server.tokens[0] == FIRST[paging.style]
        assert len(requests) > 1


@pytest.mark.parametrize(("name", "version"), XML)
async def test_numbers_as_they_are_on_the_wire(name: str, version: ApiVersion) -> None:
    op = operation(name)
    client, server, _ = connect(name, version, 3, 3, linked=False, cut=3)
    method = getattr(getattr(client, op.group), op.name)
    given = {**arguments(name, version, None), "numbers": "wire"}
    found = [item async for item in method(**given)]
    assert found == items_in(op, await method(**given))
    assert len(found) == len(server.items)


@pytest.mark.parametrize(("name", "version"), [case for case in LISTS if case not in XML])
async def test_lists_in_json_come_whole(name: str, version: ApiVersion) -> None:
    op = operation(name)
    client, server, transport = connect(name, version, 4, 4, linked=False, cut=3)
    method = getattr(getattr(client, op.group), op.name)
    assert [item async for item in method(**arguments(name, version, None))] == server.items
    assert not any(request.stream for request in transport.requests)


def items_in(op: AnyOperation, awaited: Any) -> list[Any]:
    """The items of a page, or of a search's reply."""
    assert op.paging is not None
    return items_of(op.paging, awaited) if op.paging.gives_reply else list(awaited.items)
