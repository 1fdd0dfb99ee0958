"""Scenarios of billing reports and billing detail records."""

from __future__ import annotations

import datetime as dt
import io
import zipfile

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from tests.sandbox.scenarios import RALEIGH, Api, over, scenario, some

NOBODY = "00000000-0000-4000-8000-000000000000"


def days(first: int = -3, last: int = 1) -> tuple[dt.date, dt.date]:
    today = dt.datetime.now(dt.UTC).date()
    return today + dt.timedelta(days=first), today + dt.timedelta(days=last)


def report(kind: str, first: int = -3, last: int = 1) -> m.BillingReport:
    start, end = days(first, last)
    return m.BillingReport(type=kind, date_range=m.ReportDateRange(start_date=start, end_date=end))


def lines(archive: bytes) -> list[str]:
    """The lines of the one CSV file of an archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        (name,) = opened.namelist()
        return opened.read(name).decode().splitlines()


@scenario(
    "billing_reports.create_billing_report",
    "billing_reports.get_billing_report",
    "billing_reports.get_billing_report_file",
    "billing_reports.list_billing_reports",
)
async def billing_reports(api: Api) -> None:
    group = api.client.billing_reports
    assert (await group.list_billing_reports()).items == []  # the carrier answers 204
    order = await api.buy(RALEIGH)
    made = await group.create_billing_report(report("BDR"))
    await over(made, "COMPLETED")
    assert (await group.get_billing_report(made.id)).report_status == "COMPLETED"
    head, *rows = lines(await group.get_billing_report_file(made.id))
    assert head == "OrderId,OrderType,Date,TelephoneNumber"
    wire = RALEIGH if api.version == "v1" else api.tn(RALEIGH)
    assert rows[0].split(",")[::3] == [order, wire]
    snapshot = await group.create_billing_report(report("DIDSNAP"))
    await over(snapshot, "COMPLETED")
    assert lines(await group.get_billing_report_file(snapshot.id))[1] == f"{wire},{api.site},{api.peer}"
    listed = (await group.list_billing_reports(kind="BDR,DIDSNAP")).items
    assert [each.billing_report_id for each in listed] == [snapshot.id, made.id]
    assert [each.billing_report_id for each in (await group.list_billing_reports()).items] == [snapshot.id]
    for bad, code in ((report("BDR", 1, -3), "15501"), (report("POEM"), "15600")):
        with pytest.raises(BadRequest) as caught:
            await group.create_billing_report(bad)
        assert caught.value.errors[0].code == code
    with pytest.raises(BadRequest) as wrong:
        await group.get_billing_report("nothing")
    assert wrong.value.errors[0].code == "1008"
    with pytest.raises(NotFound) as missing:
        await group.get_billing_report(NOBODY)
    assert missing.value.errors[0].code == "15603"


@scenario(
    "billing_detail_records.create_billing_detail_records",
    "billing_detail_records.get_billing_detail_records",
    "billing_detail_records.get_billing_detail_records_file",
)
async def billing_detail_records(api: Api) -> None:
    group = api.client.billing_detail_records
    order = await api.buy(RALEIGH)
    first, last = days()
    made = await group.create_billing_detail_records(m.Bdr(start_date=first, end_date=last))
    assert "being made" in str(some(made.result).info)
    await api.settled()
    redirected = await group.get_billing_detail_records(made.id)  # 303 to the file
    assert lines(redirected)[1].startswith(order)
    assert await group.get_billing_detail_records_file(made.id) == redirected
    with pytest.raises(BadRequest) as caught:
        await group.create_billing_detail_records(m.Bdr(start_date=last, end_date=first))
    assert caught.value.errors[0].code == "15501"
    with pytest.raises(NotFound) as missing:
        await group.get_billing_detail_records_file(NOBODY)
    assert missing.value.errors[0].code == "15001"
