"""Lists: pages that lead to each other in every style, and lists that are read as they come."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import models as m
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.plans import load, plan
from aiobandwidth._generated.registry import operation
from aiobandwidth.testing import Stubber, StubMisuse, UnexpectedCall
from tests.operations.support import HERE
from tests.stubber.support import call, everything, full

PAGED = [
    (name, version)
    for name, version in HERE
    if (paging := operation(name).paging) is not None and paging.token is not None
]


def item(op: AnyOperation, number: int) -> Any:
    """An item of a list, different for each number."""
    assert op.paging is not None
    cls = load(next(one.message for one in op.replies if one.message and 200 <= one.status < 300))
    for name in op.paging.items:
        field = next(one for one in plan(cls).fields if one.name == name)
        if field.message is not None:
            cls = field.message_class()
    key = f"+1919555{number:04d}" if field.tn or op.paging.style == "tn" else f"item-{number}"
    if field.message is None:
        return key
    made = full(cls, 0)
    if op.paging.item_key is not None:
        inner = made
        for name in op.paging.item_key[:-1]:
            step = next(one for one in plan(type(inner)).fields if one.name == name)
            setattr(inner, name, step.message_class()())
            inner = getattr(inner, name)
        last = next(one for one in plan(type(inner)).fields if one.name == op.paging.item_key[-1])
        setattr(inner, last.name, f"+1919555{number:04d}" if last.tn else key)
    return made


def strip(found: Any) -> Any:
    """An item without what the wire adds."""
    if isinstance(found, Message):
        found.extra = None
    return found


@pytest.mark.parametrize(("name", "version"), PAGED)
async def test_pages_lead_to_each_other(name: str, version: ApiVersion) -> None:
    op = operation(name)
    assert op.paging is not None
    first, second = [item(op, number) for number in range(2)], [item(op, 2)]
    given = everything(op, version)
    token = next(p.name for p in op.params if p.wire == op.paging.token and p.place == "query")
    size = next((p.name for p in op.params if p.wire == op.paging.size and p.place == "query"), None)
    given.pop(token, None)
    if size is not None:
        given[size] = 2
    with Stubber(api_version=version) as stub:
        stub.add_pages(name, first, second)
        async with stub.client() as client:
            found = await call(client, op, given)
    assert len(stub.calls) == 2
    assert len(found) == 3
    assert [strip(one) for one in found] == [*first, *second] or op.paging.item_key is None


async def test_streamed_in_pieces() -> None:
    numbers = [f"+1919555{value:04d}" for value in range(500)]
    with Stubber() as stub:
        stub.add(
            "available_numbers.search_available_numbers",
            m.SearchResult(telephone_number_list=m.TelephoneNumberList(telephone_number=numbers)),
            expect={"area_code": "919", "quantity": lambda value: value > 100},
        )
        async with stub.client() as client:
            search = client.available_numbers.search_available_numbers(area_code="919", quantity=500)
            assert [number async for number in search] == numbers


async def test_expectations_hold_for_all_pages() -> None:
    stub = Stubber()
    pages = (["+19195550001"], ["+19195550002"])
    stub.add_pages("in_service_numbers.list_in_service_numbers", *pages, expect={"area_code": "919"})
    async with stub.client() as client:
        assert [tn async for tn in client.in_service_numbers.list_in_service_numbers(area_code="919", size=1)] == [
            "+19195550001",
            "+19195550002",
        ]
        stub.add_pages("in_service_numbers.list_in_service_numbers", *pages, expect={"area_code": "919"})
        with pytest.raises(UnexpectedCall, match="area_code: expected '919', got '704'"):
            [tn async for tn in client.in_service_numbers.list_in_service_numbers(area_code="704")]


async def test_a_page_is_for_those_who_ask_for_it() -> None:
    stub, path = Stubber(), "/accounts/{accountId}/inserviceNumbers"
    stub.add_pages("in_service_numbers.list_in_service_numbers", ["+19195550001"], ["+19195550002"])
    client = stub.client()
    await client.request("GET", path, params={"page": "1", "size": 1})
    with pytest.raises(UnexpectedCall, match=r"page: expected '\+19195550002', got '9195550009'"):
        await client.request("GET", path, params={"page": "9195550009", "size": 1})
    await client.request("GET", path, params={"page": "9195550002", "size": 1})


async def test_whole_replies_as_pages() -> None:
    with Stubber() as stub:
        stub.add_pages(
            "in_service_numbers.list_in_service_numbers",
            m.TnsResponse(total_count=2, telephone_numbers=m.TelephoneNumbers(telephone_number=["9195550001"])),
            ["9195550002"],
        )
        async with stub.client() as client:
            page = await client.in_service_numbers.list_in_service_numbers(size=1)
            assert page.reply.total_count == 2
            following = await page.next()
            assert following is not None
            assert following.items == ["+19195550002"]


def test_misuse() -> None:
    stub = Stubber()
    with pytest.raises(StubMisuse, match=r"orders\.get_order is no list"):
        stub.add_pages("orders.get_order", [])
    with pytest.raises(StubMisuse, match="one without items is"):
        stub.add_pages("orders.list_orders")
    with pytest.raises(StubMisuse, match="has no pages"):
        stub.add_pages("sites.list_sites", [], [])
    with pytest.raises(StubMisuse, match="a page is a list of items or a ResponseSelectWrapper, not str"):
        stub.add_pages("orders.list_orders", "o-1")
    with pytest.raises(StubMisuse, match="it has to be OrderIdUserIdDate"):
        stub.add_pages("orders.list_orders", ["o-1"])
