"""The life of a number over real sockets, in E.164 from end to end, while the wire has what its version has."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Literal

import pytest

from aiobandwidth import NumbersClient, numbers
from aiobandwidth import models as m
from aiobandwidth.errors import InvalidRequest, NotFound
from aiobandwidth.jobs import OrderJob, RunOptions
from aiobandwidth.jobs.phone import ten_digits
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.testing import connect
from tests.numbers.support import texts

Version = Literal["v1", "v2"]


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(order_delay=0.005, report_delay=0.005) as running:
        yield running


@pytest.fixture(params=["v1", "v2"])
async def client(request: pytest.FixtureRequest, sandbox: Sandbox) -> AsyncIterator[NumbersClient]:
    async with connect(sandbox, api_version=request.param) as connected:
        yield connected


def order_of(sandbox: Sandbox, *listed: str) -> m.Order:
    found = m.TelephoneNumberList(telephone_number=list(listed))
    kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=found)
    return m.Order(site_id=sandbox.site_id, existing_telephone_number_order_type=kind)


async def test_life_of_numbers(sandbox: Sandbox, client: NumbersClient) -> None:
    place: dict[str, Any] = {"country_code_a3": "USA"} if client.api_version == "v2" else {}
    search = await client.reply(client.available_numbers.search_available_numbers, area_code="919", quantity=3, **place)
    assert search.result.telephone_number_list is not None
    found = search.result.telephone_number_list.telephone_number
    assert len(found) == 3
    assert all(number.startswith("+1919") for number in found)
    assert (b">919" if client.api_version == "v1" else b">+1919") in search.body

    handle = await client.orders.create_order(order_of(sandbox, found[0], numbers.to_national(found[1])))
    state = await handle.wait(timeout=5, poll=0.01)
    assert state.order_status == "COMPLETE"
    assert state.completed_numbers is not None
    assert sorted(tn.full_number or "" for tn in state.completed_numbers.telephone_number) == sorted(found[:2])
    assert all(number.startswith("+1") for _, number in texts(state))
    assert sandbox.numbers.in_service() == sorted(map(ten_digits, found[:2]))

    in_service = client.in_service_numbers
    assert [number async for number in in_service.list_in_service_numbers(size=1 + 1)] == sorted(found[:2])
    assert (await in_service.list_in_service_numbers(page=max(found[:2]))).items == [max(found[:2])]
    await in_service.get_in_service_number(found[0])
    with pytest.raises(NotFound):
        await in_service.get_in_service_number(found[2])
    details = (await client.phone_numbers.get_phone_number(found[0])).telephone_number_details
    assert details is not None
    assert (details.full_number, details.status) == (found[0], "Inservice")

    listed = m.TelephoneNumberList(telephone_number=[f"({found[0][2:5]}) {found[0][5:8]}-{found[0][8:]}", found[2]])
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    gone = await client.disconnects.create_disconnect(
        m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )
    over: Any = await gone.wait(timeout=5, poll=0.01)
    assert over.disconnected_telephone_number_list.telephone_number == [found[0]]
    assert [(error.code, error.telephone_numbers) for error in gone.errors] == [("5076", (found[2],))]
    assert (await in_service.list_in_service_numbers()).items == [found[1]]


async def test_raw_form_shows_the_wire(sandbox: Sandbox, client: NumbersClient) -> None:
    plus = "" if client.api_version == "v1" else "+1"
    handle = await client.orders.create_order(order_of(sandbox, f"{plus}9192000001"), numbers="wire")
    state: Any = await handle.wait(timeout=5, poll=0.01)
    assert state.completed_numbers.telephone_number[0].full_number == f"{plus}9192000001"
    page = await client.in_service_numbers.list_in_service_numbers(numbers="wire")
    assert page.items == [f"{plus}9192000001"]
    assert (await client.in_service_numbers.list_in_service_numbers()).items == ["+19192000001"]


async def test_refused_without_a_request(sandbox: Sandbox, client: NumbersClient) -> None:
    before = dict(sandbox.calls)
    with pytest.raises(InvalidRequest, match="cannot exist"):
        await client.orders.create_order(order_of(sandbox, "+11115550123"))
    with pytest.raises(InvalidRequest, match="has 4 digits"):
        await client.phone_numbers.get_phone_number("0123")
    assert sandbox.calls == before
    assert sandbox.ledger == []


@pytest.mark.parametrize("form", ["e164", "wire"])
@pytest.mark.parametrize("version", ["v1", "v2"])
async def test_bulk_jobs_work_with_any_client(sandbox: Sandbox, tmp_path: Path, version: Version, form: str) -> None:
    (tmp_path / "in.csv").write_text("number\n+19192000001\n(919) 200-0002\n9192000099\n", encoding="utf-8")
    async with (
        connect(sandbox, api_version=version, numbers=form) as connected,
        OrderJob(tmp_path / "in.job") as job,
    ):
        await job.load(tmp_path / "in.csv", site_id=sandbox.site_id)
        await job.run(connected, RunOptions(settle=0.1, poll=0.02, max_poll=0.1, patience=1.0, grace=1.0))
        rows = [(row.number, row.status, row.error_code) async for row in job.results()]
    assert rows == [("9192000001", "ordered", ""), ("9192000002", "ordered", ""), ("9192000099", "failed", "5005")]
    assert sandbox.numbers.in_service() == ["9192000001", "9192000002"]


async def test_report_files(sandbox: Sandbox) -> None:
    """A report file has numbers as its version writes them; both read the same."""
    for cell in ("9192000001", "+19192000001", "19192000001"):
        assert numbers.from_wire(cell) == "+19192000001"
    assert numbers.from_wire("Telephone Number") == "Telephone Number"
