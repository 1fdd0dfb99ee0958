"""Reports, their runs and the files, which hold the sandbox's real numbers and orders."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from collections.abc import Callable, Iterable, Sequence
from xml.sax.saxutils import escape

import attrs

from aiobandwidth import models as m

from ..clock import stamp, when
from ..routing import Call, Refused, Reply, Routes, empty, xml
from ..state import AccountRecord, World

routes = Routes()

Rows = Iterable[Sequence[str]]
_FORMATS = {"csv": "text/csv", "xml": "application/xml", "html": "text/html", "pdf": "application/pdf"}
_READY = "Ready"


@attrs.define(eq=False, kw_only=True)
class Instance:
    """One run of a report."""

    id: str
    report: str
    message: m.ReportInstance
    user: str
    version: str
    requested: float
    ready: float


def _in_service(world: World, account: AccountRecord) -> Rows:
    yield "TelephoneNumber", "SiteId", "SipPeerId", "InServiceDate"
    for record in world.inventory.owned(account.id):
        yield record.tn, record.site, record.peer, stamp(record.since)


def _orders(world: World, account: AccountRecord) -> Rows:
    yield "OrderId", "CustomerOrderId", "Status", "Completed", "Failed"
    for order in account.book("orders").newest():
        failed = str(order.quantity - len(order.completed))
        yield order.id, order.customer_order_id or "", order.status, str(len(order.completed)), failed


def _disconnected(world: World, account: AccountRecord) -> Rows:
    yield "TelephoneNumber", "DisconnectDate"
    for tn, moment in sorted(account.disconnected.items()):
        yield tn, stamp(moment)


_REPORTS: dict[str, tuple[str, str, Callable[[World, AccountRecord], Rows]]] = {
    "100101": ("Numbers in service", "All numbers that are in service now", _in_service),
    "100102": ("Number orders", "Orders for new numbers with what they got", _orders),
    "100103": ("Disconnected numbers", "Numbers that were given back", _disconnected),
}


def _report(call: Call) -> tuple[str, str]:
    report_id = call.params["reportId"]
    if report_id not in _REPORTS:
        raise Refused(404, "19000", f"No report found with report ID of '{report_id}'")
    name, description, _ = _REPORTS[report_id]
    return name, description


@routes.serve("reports.list_reports")
def list_reports(call: Call) -> Reply:
    found = [m.Report(id=key, name=name, description=text) for key, (name, text, _) in _REPORTS.items()]
    return xml(m.ReportsResponse(reports=m.Reports(report=found)))


@routes.serve("reports.get_report")
def get_report(call: Call) -> Reply:
    """A report with its parameters."""
    name, description = _report(call)
    account = m.ReportParameter(
        name="AccountId",
        type="Account ID",
        required=True,
        description="Account of the report",
        multi_select_allowed=False,
    )
    values = [m.ReportParameterValue(internal_name=key, display_name=key) for key in ("E164", "LEGACY")]
    numbers = m.ReportParameter(
        name="NumberFormat",
        type="Enum",
        required=False,
        description="How numbers are written",
        values=m.ReportParameterValues(value=values),
    )
    report = m.Report(id=call.params["reportId"], name=name, description=description)
    report.parameters = m.ReportParameters(parameter=[account, numbers])
    return xml(m.ReportResponse(report=report))


# --- runs ------------------------------------------------------------------------------------------------------------


def _parameters(message: m.ReportInstance) -> dict[str, list[str]]:
    listed = message.parameters.parameter if message.parameters is not None else []
    return {parameter.name or "": list(parameter.value) for parameter in listed}


def _legacy(message: m.ReportInstance) -> bool:
    """Whether numbers are to be written with ten digits in spite of v2."""
    return message.number_format == "LEGACY" or _parameters(message).get("NumberFormat") == ["LEGACY"]


def _check(call: Call, message: m.ReportInstance) -> None:
    if str(message.output_format or "").lower() not in _FORMATS:
        text = f"Output format '{message.output_format or ''}' is not one of {', '.join(_FORMATS)}"
        raise Refused(400, "19020", text)
    if _parameters(message).get("AccountId") != [call.account.id]:
        raise Refused(400, "19032", "Missing one or more required report parameters: AccountId")


@routes.serve("reports.create_report_instance")
def create_instance(call: Call) -> Reply:
    """Run a report; the id of the run is in Location only."""
    _report(call)
    message = call.read(m.ReportInstance)
    _check(call, message)
    now = call.world.clock.time()
    instance = Instance(
        id=call.world.ids.number("instance", 200001),
        report=call.params["reportId"],
        message=message,
        user=call.user,
        version=call.version,
        requested=now,
        ready=now + call.world.settings.report_delay,
    )
    call.account.instances[instance.id] = instance
    call.world.record(call, "report")
    return empty(201, location=call.here(instance.id))


def _find(call: Call) -> Instance:
    _report(call)
    report, key = call.params["reportId"], call.params["instanceId"]
    found: Instance | None = call.account.instances.get(key)
    if found is None or found.report != report:
        raise Refused(404, "19019", f"No report instance found for report {report} with Id of '{key}'")
    return found


def _view(call: Call, instance: Instance) -> m.ReportInstance:
    name, _, _ = _REPORTS[instance.report]
    done = instance.ready <= call.world.clock.time()
    return m.ReportInstance(
        id=instance.id,
        report_id=instance.report,
        report_name=name,
        description=instance.message.description,
        output_format=instance.message.output_format,
        number_format=instance.message.number_format,
        requested_by_user_name=instance.user,
        requested_at=f"{when(instance.requested):%Y-%m-%d %H:%M:%S}",
        parameters=instance.message.parameters,
        status=_READY if done else "Running",
        expires_at=(when(instance.requested) + dt.timedelta(days=30)).date(),
    )


@routes.serve("reports.list_all_report_instances")
def list_all_instances(call: Call) -> Reply:
    return _listed(call, call.account.instances.values())


@routes.serve("reports.list_report_instances")
def list_instances(call: Call) -> Reply:
    _report(call)
    return _listed(call, [i for i in call.account.instances.values() if i.report == call.params["reportId"]])


def _listed(call: Call, instances: Iterable[Instance]) -> Reply:
    found = [_view(call, instance) for instance in instances]
    return xml(m.ReportInstancesResponse(instances=m.ReportInstances(instance=found)))


@routes.serve("reports.get_report_instance")
def get_instance(call: Call) -> Reply:
    return xml(m.ReportInstanceResponse(instance=_view(call, _find(call))))


@routes.serve("reports.update_report_instance")
def update_instance(call: Call) -> Reply:
    """Change the description of a run."""
    instance, change = _find(call), call.read(m.ReportInstance)
    if change.description is not None:
        instance.message.description = change.description
    call.world.record(call, "report-changed")
    return xml(m.ReportInstanceResponse(instance=_view(call, instance)))


# --- files -----------------------------------------------------------------------------------------------------------


@routes.serve("reports.get_report_instance_file")
def get_file(call: Call) -> Reply:
    """The file of a finished run, or a redirect to it; 202 while the run goes on."""
    instance = _find(call)
    if instance.ready > call.world.clock.time():
        status = m.ResponseStatus(
            error_code="19048", description="Report generation in progress; Output not yet available"
        )
        return xml(m.ReportInstanceFileResponse(response_status=status), 202)
    if call.world.settings.report_redirects:
        return empty(307, location=call.location(f"/accounts/{call.account.id}/reportFiles/{instance.id}"))
    return _file(call, instance)


@routes.add("GET", "/accounts/{accountId}/reportFiles/{instanceId}", "v1", "v2")
def get_redirected_file(call: Call) -> Reply:
    """Where a finished report's redirect leads."""
    found: Instance | None = call.account.instances.get(call.params["instanceId"])
    if found is None:
        raise Refused(404, "19019", f"No report instance found with Id of '{call.params['instanceId']}'")
    return _file(call, found)


def _file(call: Call, instance: Instance) -> Reply:
    rows = _REPORTS[instance.report][2](call.world, call.account)
    legacy = instance.version == "v1" or _legacy(instance.message)
    lines = [list(row) for row in rows]
    if not legacy:
        lines[1:] = [[f"+1{v}" if len(v) == 10 and v.isdigit() else v for v in line] for line in lines[1:]]
    name = str(instance.message.output_format).lower()
    return Reply(body=_WRITERS[name](lines).encode(), content_type=_FORMATS[name])


def _csv(lines: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(lines)
    return out.getvalue()


def _xml(lines: list[list[str]]) -> str:
    head, *rows = lines
    cells = ("".join(f"<{k}>{escape(v)}</{k}>" for k, v in zip(head, row, strict=True)) for row in rows)
    return "<Report>" + "".join(f"<Row>{row}</Row>" for row in cells) + "</Report>"


def _html(lines: list[list[str]]) -> str:
    rows = ("".join(f"<td>{escape(value)}</td>" for value in row) for row in lines)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _pdf(lines: list[list[str]]) -> str:
    """One page per 60 lines, in the smallest document that readers open."""
    texts = [re.sub(r"([\\()])", r"\\\1", "  ".join(line).encode("ascii", "replace").decode()) for line in lines]
    pages = [texts[start : start + 60] for start in range(0, len(texts), 60)]
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]/MediaBox[0 0 595 842]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
    ]
    for place, page in enumerate(pages):
        text = "BT /F 9 Tf 40 800 Td 12 TL " + " ".join(f"({line}) Tj T*" for line in page) + " ET"
        objects.append(f"<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R>>>>/Contents {5 + 2 * place} 0 R>>")
        objects.append(f"<</Length {len(text)}>>stream\n{text}\nendstream")
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    size = len(objects) + 1
    head = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n"
    return f"{out}{head}startxref\n{len(out)}\n%%EOF\n"


_WRITERS = {"csv": _csv, "xml": _xml, "html": _html, "pdf": _pdf}
