"""What takes several steps: port-ins with exceptions and documents, reports that take time or redirect."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotReady
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_ports import PDF, port
from tests.sandbox.on_the_rest import first_report, run_of
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, Api


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """A sandbox whose clock stands still; orders take a minute to each next state."""
    async with Sandbox(clock=Clock(speed=0), order_delay=60, report_delay=60) as sandbox, connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


async def test_states_of_a_port_in(api: Api) -> None:
    handle = await port(api, RALEIGH)
    seen = []
    for _ in range(3):
        seen.append((await handle.refresh()).processing_status)
        api.sandbox.advance(seconds=61)
    assert seen == ["SUBMITTED", "FOC", "COMPLETE"]
    assert api.sandbox.numbers.in_service() == [RALEIGH]


async def test_numbers_on_their_way_are_not_in_service(api: Api) -> None:
    handle = await port(api, RALEIGH)
    assert api.sandbox.numbers.status(RALEIGH) == "PortInPendingFoc"
    await api.order(RALEIGH)
    api.sandbox.advance(seconds=59)
    await api.client.port_ins.cancel_port_in(handle.id)
    assert api.sandbox.numbers.in_service() == []
    assert api.sandbox.numbers.status(RALEIGH) != "PortInPendingFoc"


async def test_exception_and_supp(api: Api) -> None:
    handle = await port(api, RALEIGH)
    api.sandbox.force(handle.id, "EXCEPTION", code="7300", reason="Account number does not match")
    state = await handle.refresh()
    assert (state.processing_status, handle.done) == ("EXCEPTION", False)
    assert [(error.code, error.description) for error in handle.errors] == [("7300", "Account number does not match")]
    api.sandbox.advance(seconds=300)
    assert (await handle.refresh()).processing_status == "EXCEPTION"  # it waits for a supplement
    supp = m.LnpOrderSupp(wireless_info=m.WirelessInfo(account_number="42", pin_number="1"))
    assert (await api.client.port_ins.update_port_in(handle.id, supp)).processing_status == "SUBMITTED"
    api.sandbox.advance(seconds=61)
    api.sandbox.advance(seconds=61)
    state = await handle.refresh()
    assert (state.processing_status, state.errors) == ("COMPLETE", [])
    assert state.wireless_info == m.WirelessInfo(account_number="42", pin_number="1")


async def test_supplement_changes_numbers(api: Api) -> None:
    handle = await port(api, RALEIGH)
    numbers = m.ListOfPhoneNumbers(phone_number=[DENVER])
    await api.client.port_ins.update_port_in(handle.id, m.LnpOrderSupp(list_of_phone_numbers=numbers))
    assert api.sandbox.numbers.status(DENVER) == "PortInPendingFoc"
    assert api.sandbox.numbers.status(RALEIGH) != "PortInPendingFoc"


async def test_off_net_numbers_need_a_document(api: Api) -> None:
    handle = await port(api, FOREIGN)
    api.sandbox.advance(seconds=300)
    assert (await handle.refresh()).processing_status == "PENDING_DOCUMENTS"
    await api.client.port_ins.add_port_in_loa(handle.id, PDF, content_type="application/pdf")
    assert (await handle.refresh()).processing_status == "SUBMITTED"


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({"Content-Type": "application/zip"}, b"PK", 400),
        ({"Content-Type": "application/pdf"}, b"", 400),
        ({"Content-Type": "application/pdf"}, b"x" * (3 * 1024 * 1024 + 1), 400),
        ({"Content-Type": "application/pdf", "documentType": "CSR"}, b"x", 409),
        ({"Content-Type": "application/pdf; name=a", "documentType": "loa"}, b"x", 201),
    ],
    ids=["type", "empty", "large", "contradiction", "good"],
)
async def test_uploads(api: Api, headers: dict[str, str], body: bytes, status: int) -> None:
    import io

    handle = await port(api, FOREIGN)
    url = f"{api.sandbox.v1_url}/accounts/{api.sandbox.account_id}/portins/{handle.id}/loas?documentType=LOA"
    headers = {"Authorization": f"Bearer {api.sandbox.token}", **headers}
    async with aiohttp.ClientSession() as http, http.post(url, data=io.BytesIO(body), headers=headers) as response:
        assert response.status == status
        text = await response.read()
    assert (b"<fileUploadResponse>" in text) is (status == 201)


async def test_dates_do_not_go_with_references(api: Api) -> None:
    import datetime as dt

    today = dt.datetime.now(dt.UTC).date()
    with pytest.raises(BadRequest):
        await api.client.port_ins.list_port_ins(start_date=today, end_date=today, customer_order_id="port-1")


def test_forcing_an_unknown_order() -> None:
    with pytest.raises(KeyError):
        Sandbox().force("no-such-order", "COMPLETE")


# --- reports ---------------------------------------------------------------------------------------------------------


async def test_report_that_is_not_ready(api: Api) -> None:
    group, report = api.client.reports, await first_report(api)
    made = await group.create_report_instance(report, run_of(api))
    shown = (await group.get_report_instance(report, made.id)).instance
    assert shown is not None
    assert shown.status == "Running"
    with pytest.raises(NotReady) as caught:
        await group.get_report_instance_file(report, made.id)
    assert caught.value.code == "19048"
    api.sandbox.advance(seconds=61)
    assert isinstance(await group.get_report_instance_file(report, made.id), bytes)


async def test_report_file_elsewhere() -> None:
    async with Sandbox(report_delay=0.0, report_redirects=True) as sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        made = await client.reports.create_report_instance("100101", run_of(api))
        content = await client.reports.get_report_instance_file("100101", made.id)
        assert isinstance(content, bytes)
        assert content.startswith(b"TelephoneNumber,SiteId")
        assert any(entry.status == 307 for entry in sandbox.requests)


@pytest.mark.parametrize(("name", "start"), [("xml", b"<Report>"), ("html", b"<table>")])
async def test_report_formats(api: Api, name: str, start: bytes) -> None:
    run = run_of(api)
    run.output_format = name
    made = await api.client.reports.create_report_instance("100102", run)
    api.sandbox.advance(seconds=61)
    content = await api.client.reports.get_report_instance_file("100102", made.id)
    assert isinstance(content, bytes)
    assert content.startswith(start)


async def test_number_without_account(api: Api) -> None:
    await api.order(RALEIGH)
    api.sandbox.advance(seconds=61)
    reply = await api.client.request("GET", f"/tns/{RALEIGH}/tndetails")
    assert reply.result.telephone_number_details.full_number == RALEIGH
