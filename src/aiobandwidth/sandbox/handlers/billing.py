"""Billing reports and archives of billing detail records: asked for, made after a while, fetched as a ZIP of CSV."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Iterator

import attrs

from aiobandwidth import models as m
from aiobandwidth._core.message import Message

from ..clock import stamp, when
from ..collections import answer, one_of, require
from ..routing import Call, Refused, Reply, Routes, empty, xml

routes = Routes()

KINDS = ("BDR", "MDR", "INVOICE", "DIDSNAP", "DIDSNAP_MSG")
_UUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}", re.ASCII)
_ARCHIVE_TIME = (2020, 1, 1, 0, 0, 0)
"""Time stamp of the files within archives: the same state has to give the same bytes."""


@attrs.define(eq=False, slots=True, kw_only=True)
class Archive:
    """One archive that was asked for."""

    id: str
    kind: str
    user: str
    first: dt.date
    last: dt.date
    requested: float
    ready: float


def _kept(call: Call, name: str) -> dict[str, Archive]:
    return call.account.kept.setdefault(name, {})


def _start(call: Call, name: str, kind: str, first: object, last: object) -> Archive:
    """Keep a new archive.

    Raises:
        Refused: The days are no days, or in the wrong order.
    """
    for value in (first, last):
        if not isinstance(value, dt.date):
            raise Refused(400, "51001", f"The date '{value}' is not of the form YYYY-MM-DD")
    assert isinstance(first, dt.date)
    assert isinstance(last, dt.date)
    if first >= last:
        raise Refused(400, "15501", f"The first day {first} has to be before the last day {last}")
    now = call.world.clock.time()
    ready = now + call.world.settings.report_delay
    archive = Archive(
        id=call.world.ids.uuid(), kind=kind, user=call.user, first=first, last=last, requested=now, ready=ready
    )
    _kept(call, name)[archive.id] = archive
    call.world.record(call, name)
    return archive


def _find(call: Call, name: str, param: str, code: str) -> Archive:
    key = call.params[param]
    if _UUID.fullmatch(key) is None:
        raise Refused(400, "1008", f"'{key}' does not have the form of a UUID")
    found = _kept(call, name).get(key)
    if found is None:
        raise Refused(404, code, f"The archive '{key}' was not found")
    return found


def _done(call: Call, archive: Archive) -> bool:
    return archive.ready <= call.world.clock.time()


def _rows(call: Call, archive: Archive) -> Iterator[tuple[str, ...]]:
    """What the archive says: the numbers in service, or what the orders of these days bought."""
    if archive.kind.startswith("DIDSNAP"):
        yield "TelephoneNumber", "SiteId", "SipPeerId"
        for record in call.world.inventory.owned(call.account.id):
            yield call.tn(record.tn), record.site, record.peer
        return
    yield "OrderId", "OrderType", "Date", "TelephoneNumber"
    for entry in call.world.ledger:
        day = when(entry.time).date()
        if entry.account == call.account.id and entry.order_id and archive.first <= day <= archive.last:
            for tn in entry.numbers:
                yield entry.order_id, entry.kind, stamp(entry.time), call.tn(tn)


def _file(call: Call, archive: Archive) -> Reply:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(_rows(call, archive))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        name = f"{archive.kind}_{call.account.id}_{archive.first:%Y%m%d}-{archive.last:%Y%m%d}.csv"
        target.writestr(zipfile.ZipInfo(name, _ARCHIVE_TIME), text.getvalue())
    return Reply(body=out.getvalue(), content_type="application/zip")


# --- billing reports -------------------------------------------------------------------------------------------------

REPORTS, RECORDS = "billing-reports", "billing-records"


@routes.serve("billing_reports.create_billing_report")
def create_report(call: Call) -> Reply:
    """Ask for a report; its id is in Location only."""
    body = call.read(m.BillingReport)
    require(call, body, "1003")
    one_of(body.type, KINDS, "Type", code="15600")
    days = body.date_range or m.ReportDateRange()
    archive = _start(call, REPORTS, str(body.type), days.start_date, days.end_date)
    reply = m.BillingReportCreationResponse(report_status="RECEIVED", description="The archive is being made.")
    return answer(call, reply, location=call.here(archive.id))


def _status(call: Call, archive: Archive) -> tuple[str, str]:
    if _done(call, archive):
        return "COMPLETED", "The archive is ready."
    return "PROCESSING", "The archive is still being made; ask again later."


@routes.serve("billing_reports.list_billing_reports")
def list_reports(call: Call) -> Reply:
    """Reports of the kinds asked for, newest first; 204 when there are none."""
    kinds = [kind.upper() for kind in call.all("kind")] or ["DIDSNAP", "DIDSNAP_MSG"]
    for kind in kinds:
        one_of(kind, KINDS, "kind", code="15616")
    found = [archive for archive in reversed(_kept(call, REPORTS).values()) if archive.kind in kinds]
    if not found:
        return empty(204)
    listed = []
    for archive in found:
        status, text = _status(call, archive)
        listed.append(
            m.BillingReport(
                billing_report_id=archive.id,
                billing_report_kind=archive.kind,
                user_id=archive.user,
                report_status=status,
                description=text,
                created_date=f"{when(archive.requested):%Y-%m-%d %H:%M:%S}",
                date_range=m.ReportDateRange(start_date=archive.first, end_date=archive.last),
            )
        )
    return answer(
        call, m.BillingReportsRetrievalResponse(billing_report_list=m.BillingReportList(billing_report=listed))
    )


@routes.serve("billing_reports.get_billing_report")
def get_report(call: Call) -> Reply:
    """The state of a report; Location leads to the file of a finished one."""
    archive = _find(call, REPORTS, "billingReportId", "15603")
    status, text = _status(call, archive)
    location = call.location(f"{call.path}/file") if _done(call, archive) else None
    return answer(call, m.BillingReportRetrievalResponse(report_status=status, description=text), location=location)


@routes.serve("billing_reports.get_billing_report_file")
def get_report_file(call: Call) -> Reply:
    """The archive, or the state of the report while it is being made."""
    archive = _find(call, REPORTS, "billingReportId", "15603")
    if _done(call, archive):
        return _file(call, archive)
    status, text = _status(call, archive)
    return xml(m.BillingReportArchiveRetrievalResponse(report_status=status, description=text))


# --- billing detail records, v1 only ---------------------------------------------------------------------------------


@routes.serve("billing_detail_records.create_billing_detail_records")
def create_records(call: Call) -> Reply:
    """Ask for an archive; its id is in Location only."""
    body = call.read(m.Bdr)
    require(call, body, "15503")
    archive = _start(call, RECORDS, "BDR", body.start_date, body.end_date)
    reply: Message = m.BdrCreationResponse(info="The archive is being made")
    return answer(call, reply, location=call.here(archive.id))


@routes.serve("billing_detail_records.get_billing_detail_records")
def get_records(call: Call) -> Reply:
    """Redirects to the file of a finished archive."""
    archive = _find(call, RECORDS, "bdrId", "15001")
    if _done(call, archive):
        return empty(303, location=call.location(f"{call.path}/file"))
    text = "The archive is still being made; ask again later"
    return xml(m.BdrRetrievalResponse(info=text))


@routes.serve("billing_detail_records.get_billing_detail_records_file")
def get_records_file(call: Call) -> Reply:
    archive = _find(call, RECORDS, "bdrId", "15001")
    if not _done(call, archive):
        raise Refused(404, "15001", f"The archive '{archive.id}' was not found")
    return _file(call, archive)
