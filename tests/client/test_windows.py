"""Lists that the carrier caps, read in ranges of days from a server with thousands of orders."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import attrs
import pytest
from aiohttp import web

from aiobandwidth import BearerAuth, NumbersClient, Paged, errors
from aiobandwidth._core import windows
from aiobandwidth._core.operation import Window
from aiobandwidth._generated.registry import OPERATIONS, operation
from tests.core.fakes import Clock, FakeTransport, make_client, xml

TODAY = dt.date(2023, 11, 14)  # by the clock of the tests
CAP = 1000
Reading = Callable[[dt.date, dt.date, dt.date], bool]
READINGS: dict[str, Reading] = {
    "inclusive": lambda first, day, last: first <= day <= last,
    "half open": lambda first, day, last: first <= day < last,
    "half open, the other way": lambda first, day, last: first < day <= last,
    "exclusive": lambda first, day, last: first < day < last,
}
"""The ways in which a server may read the bounds of a range; the carrier's texts allow more than one."""


@attrs.define
class Book:
    """A carrier's orders: id to day. It gives the newest of a range, up to a number."""

    days: dict[str, dt.date]
    reading: Reading = READINGS["inclusive"]
    cap: int = CAP
    asked: list[dict[str, str]] = attrs.field(factory=list)
    after: Callable[[Book], None] = lambda book: None

    async def serve(self, request: web.Request) -> web.Response:
        query = dict(request.query)
        self.asked.append(query)
        first = next((v for k, v in query.items() if k.endswith("From")), None)
        last = next((v for k, v in query.items() if k.endswith("To")), None)
        low = dt.date.fromisoformat(first) if first else TODAY - dt.timedelta(days=730)
        high = dt.date.fromisoformat(last) if last else dt.date.max
        rows = [key for key, day in self.days.items() if self.reading(low, day, high)]
        rows.sort(key=lambda key: (self.days[key], key), reverse=True)
        self.after(self)
        if not rows:
            return web.Response(status=404)
        return web.Response(text=self.page(request.path, rows[: self.cap]), content_type="application/xml")

    @staticmethod
    def page(path: str, rows: list[str]) -> str:
        if path.endswith("e911s"):
            inside = "".join(f"<E911OrderSummary><OrderId>{row}</OrderId></E911OrderSummary>" for row in rows)
            return f"<E911Orders>{inside}</E911Orders>"
        inside = "".join(f"<OrderIdUserIdDate><orderId>{row}</orderId></OrderIdUserIdDate>" for row in rows)
        inside = f"<ListOrderIdUserIdDate>{inside}</ListOrderIdUserIdDate>"
        return f"<ResponseSelectWrapper>{inside}</ResponseSelectWrapper>"

    @asynccontextmanager
    async def client(self) -> AsyncIterator[NumbersClient]:
        app = web.Application()
        app.router.add_get("/{path:.*}", self.serve)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        base = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            async with NumbersClient("7001", BearerAuth("t"), base_url=base) as client:
                client._engine.caller.runtime = Clock().runtime
                yield client
        finally:
            await runner.cleanup()


def many(count: int, years: float, seed: int = 1) -> dict[str, dt.date]:
    chance = random.Random(seed)
    span = int(years * 365)
    return {f"o-{n:05}": TODAY - dt.timedelta(days=chance.randrange(span)) for n in range(count)}


def busy(*counts: int) -> dict[str, dt.date]:
    """Orders on days in a row, the last of them a month ago."""
    start = TODAY - dt.timedelta(days=30)
    return {f"d{day}-{n}": start + dt.timedelta(days=day) for day, count in enumerate(counts) for n in range(count)}


async def ids(client: NumbersClient, **arguments: Any) -> list[str | None]:
    return [item.order_id async for item in client.e911_orders.list_e911_orders(**arguments)]


async def into(found: list[str | None], paged: Paged[Any, Any]) -> None:
    async for item in paged:
        found.append(item.order_id)  # noqa: PERF401 - what came before an error counts


def test_the_clock_of_these_tests() -> None:
    assert windows.today(Clock().wall()) == TODAY


@pytest.mark.parametrize("reading", READINGS)
async def test_all_of_thousands_come_once(reading: str) -> None:
    book = Book(many(6000, 8), READINGS[reading])
    async with book.client() as client:
        found = await ids(client)
    assert len(found) == 6000
    assert set(found) == set(book.days)
    assert len(book.asked) < 50
    # Ranges come newest first.
    years = [book.days[str(key)].year for key in found]
    assert years[0] == 2023
    assert years[-1] == 2015


async def test_few_take_one_request_and_older_than_two_years_come_too() -> None:
    book = Book(many(400, 12))
    async with book.client() as client:
        assert set(await ids(client)) == set(book.days)
        assert book.asked == [{"createdDateFrom": "2000-01-01", "createdDateTo": "2023-11-15"}]
        page = await client.e911_orders.list_e911_orders()
        assert book.asked[1] == {}
        assert not page.has_next
        assert 0 < len(page.items) < 400
        assert await page.next() is None


async def test_none_at_all() -> None:
    book = Book({})
    async with book.client() as client:
        assert await ids(client) == []
        assert [page async for page in client.e911_orders.list_e911_orders().pages()] == []


async def test_awaiting_a_capped_list_is_one_plain_page() -> None:
    book = Book(many(3000, 1))
    async with book.client() as client:
        assert len((await client.e911_orders.list_e911_orders()).items) == CAP
        assert book.asked == [{}]


@pytest.mark.parametrize("reading", ["inclusive", "half open", "half open, the other way"])
async def test_days_in_a_row_that_are_nearly_full(reading: str) -> None:
    book = Book(busy(900, 999, 900, 999, 3), READINGS[reading])
    async with book.client() as client:
        found = await ids(client)
    assert sorted(map(str, found)) == sorted(book.days)


@pytest.mark.parametrize("reading", READINGS)
@pytest.mark.parametrize("count", [1000, 1001, 2500])
async def test_a_day_that_is_full_is_an_error(reading: str, count: int) -> None:
    book = Book(busy(5, count, 5), READINGS[reading])
    found: list[str | None] = []
    async with book.client() as client:
        with pytest.raises(errors.IncompleteList) as caught:
            await into(found, client.e911_orders.list_e911_orders())
    assert len(set(found)) == len(found)
    assert caught.value.operation == "e911_orders.list_e911_orders"
    assert "2023-10-1" in caught.value.where
    assert len(book.asked) < 60


async def test_a_single_full_day_that_the_caller_asks_for() -> None:
    book = Book(busy(1200))
    day = next(iter(book.days.values()))
    async with book.client() as client:
        with pytest.raises(errors.IncompleteList, match=str(day)) as caught:
            await ids(client, created_date_from=day, created_date_to=day)
        assert caught.value.where == str(day)
    assert len(book.asked) == 1


async def test_exclusive_bounds_that_hide_days_are_noticed() -> None:
    """No part of a range that is too full can be read; that must not look like an empty one."""
    book = Book(busy(0, 400, 400, 400), READINGS["exclusive"], cap=300)
    operations = operation("e911_orders.list_e911_orders")
    assert operations.paging is not None
    window = Window(start="createdDateFrom", end="createdDateTo", most=300)
    record = attrs.evolve(operations, paging=attrs.evolve(operations.paging, window=window))
    async with book.client() as client:
        with pytest.raises(errors.IncompleteList):
            await into([], Paged(client._engine, record, {}, {}))


async def test_the_callers_dates_bound_the_reading() -> None:
    book = Book(many(4000, 4))
    start, end = dt.date(2021, 3, 1), dt.date(2022, 8, 31)
    async with book.client() as client:
        found = await ids(client, created_date_from=start, created_date_to=end, status="COMPLETE")
        assert set(found) == {key for key, day in book.days.items() if start <= day <= end}
        assert len(book.asked) > 1
        for query in book.asked:
            assert str(start) <= query["createdDateFrom"] <= query["createdDateTo"] <= str(end)
            assert query["status"] == "COMPLETE"
        book.asked.clear()
        found = await ids(client, created_date_from="2023-09-01")
        assert set(found) == {key for key, day in book.days.items() if day >= dt.date(2023, 9, 1)}
        assert book.asked == [{"createdDateFrom": "2023-09-01", "createdDateTo": "2023-11-15"}]
        book.asked.clear()
        assert await ids(client, created_date_from="2023-09-01", created_date_to="2023-08-01") == []
        with pytest.raises(errors.InvalidRequest):
            await ids(client, created_date_from="yesterday")


async def test_a_search_by_customer_order_id_goes_without_dates() -> None:
    book = Book(many(30, 1))
    async with book.client() as client:
        assert len(await ids(client, customer_order_id="mine")) == 30
        assert book.asked == [{"customerOrderId": "mine"}]
        book.days.update(many(2000, 1, seed=2))
        with pytest.raises(errors.IncompleteList, match="this search"):
            await ids(client, customer_order_id="mine")
        assert len(await ids(client, customer_order_id="mine", created_date_from="2022-01-01")) == 2000


async def test_rows_that_change_while_they_are_read_are_not_lost() -> None:
    """In a list by the day of the last change a row can jump from a range to come into one that was read."""
    book = Book(many(4000, 6))

    def touch(book: Book) -> None:
        old = sorted(book.days, key=lambda key: book.days[key])
        for key in old[:3]:
            book.days[key] = TODAY

    book.after = touch
    async with book.client() as client:
        found = [item.order_id async for item in client.lidbs.list_lidb_orders()]
    assert len(set(found)) == len(found)
    assert set(found) == set(book.days)
    assert book.asked[-1]["modifiedDateFrom"] == "2023-11-13"


async def test_pages_are_the_ranges() -> None:
    book = Book(many(2500, 3))
    async with book.client() as client:
        sizes = [len(page.items) async for page in client.e911_orders.list_e911_orders().pages()]
    assert sum(sizes) == 2500
    assert 2 < len(sizes) < 12
    assert max(sizes) < CAP


async def test_lists_with_pages_need_the_dates_only() -> None:
    """Where a list has tokens, dates are filled in so that what is older than two years comes as well."""
    listed = "<ListOrderIdUserIdDate><TotalCount>2</TotalCount>{}</ListOrderIdUserIdDate>"
    listed = f"<ResponseSelectWrapper>{listed}</ResponseSelectWrapper>"
    row = "<OrderIdUserIdDate><orderId>{}</orderId></OrderIdUserIdDate>"
    first = listed.format(
        '<Links><next>Link=&lt;http://x/orders?page=b&amp;size=1&gt;;rel="next";</next></Links>' + row.format("a")
    )
    transport = FakeTransport(xml(first), xml(listed.format(row.format("b"))))
    client = make_client(transport)
    record = operation("orders.list_orders")
    assert record.paging is not None
    window = Window(start="startdate", end="enddate", most=CAP)
    record = attrs.evolve(record, paging=attrs.evolve(record.paging, window=window))
    paged: Paged[Any, Any] = Paged(client._engine, record, {}, {"size": 1})
    assert [item.order_id async for item in paged] == ["a", "b"]
    assert all("startdate=2000-01-01&enddate=2023-11-15" in request.url for request in transport.requests)
    assert "page=b" in transport.requests[1].url
    transport.requests.clear()
    await paged
    assert "date" not in transport.requests[0].url


@pytest.mark.parametrize("width", range(1, 40))
def test_parts_hold_all_of_the_whole_however_bounds_are_read(width: int) -> None:
    first = dt.date(2023, 1, 1)
    whole = windows.Days(first, first + dt.timedelta(days=width))
    parts = windows.split(whole)
    assert parts is not None
    newer, older, overlapping = parts
    assert newer != whole != older
    for name, reading in READINGS.items():
        for day in (first + dt.timedelta(days=n) for n in range(width + 1)):
            inside = any(reading(part.first, day, part.last) for part in (newer, older))
            if reading(whole.first, day, whole.last) and (overlapping or (width == 2 and name != "exclusive")):
                assert inside, (name, day)
    assert windows.split(windows.Days(first, first)) is None


def test_every_window_of_the_schema_can_be_read() -> None:
    found = 0
    for name in OPERATIONS:
        record = operation(name)
        if record.paging is None or record.paging.window is None:
            continue
        found += 1
        wires = {param.wire: param.type for param in record.params if param.place == "query"}
        window = record.paging.window
        assert {wires[window.start], wires[window.end]} <= {"date", "datetime", "str"}, name
        assert record.paging.item_key is not None, name
        assert window.most > 1, name
    assert found >= 3
