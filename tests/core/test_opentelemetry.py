"""Spans and metrics, made by the real SDK of OpenTelemetry."""

from __future__ import annotations

from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from aiobandwidth import errors
from aiobandwidth._core.wire import Request, WireReply
from aiobandwidth.models import Order
from aiobandwidth.opentelemetry import OpenTelemetryHooks
from tests.core.fakes import FakeTransport, lost, make_client, reply, unsent, xml

GOOD = xml("<OrderResponse><OrderStatus>COMPLETE</OrderStatus></OrderResponse>", x_request_id="rq-1")


class Lab:
    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.reader = InMemoryMetricReader()
        traces, meters = TracerProvider(), MeterProvider([self.reader])
        traces.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.hooks = OpenTelemetryHooks(tracer_provider=traces, meter_provider=meters)

    @property
    def spans(self) -> list[ReadableSpan]:
        return list(self.exporter.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        data = self.reader.get_metrics_data()
        assert data is not None
        found = [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics if m.name == name]
        return [point for metric in found for point in metric.data.data_points]


class Sent(FakeTransport):
    async def send(self, request: Request, attempt: Any) -> WireReply:
        self.seen = [*getattr(self, "seen", []), dict(attempt.headers or {})]
        return await super().send(request, attempt)


async def test_a_call_and_its_requests() -> None:
    lab, transport = Lab(), Sent(unsent(), GOOD)
    await make_client(transport, hooks=[lab.hooks]).orders.get_order("o", tn_detail=True)
    first, second, call = lab.spans
    assert [span.name for span in (first, second)] == ["GET /accounts/{accountId}/orders/{orderId}"] * 2
    assert (call.name, call.kind) == ("orders.get_order", SpanKind.INTERNAL)
    assert call.context is not None
    for span, sent in zip((first, second), transport.seen, strict=True):
        assert span.kind is SpanKind.CLIENT
        assert span.parent is not None
        assert span.parent.span_id == call.context.span_id
        assert span.context is not None
        assert sent["traceparent"].split("-")[1:3] == [f"{span.context.trace_id:032x}", f"{span.context.span_id:016x}"]
    assert second.attributes is not None
    assert dict(second.attributes) == {
        "http.request.method": "GET",
        "server.address": "dashboard.bandwidth.com",
        "server.port": 443,
        "url.full": "https://dashboard.bandwidth.com/api/v1/accounts/7001/orders/o",
        "url.template": "/accounts/{accountId}/orders/{orderId}",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "http.response.body.size": len(GOOD.body),
    }
    assert first.status.status_code is StatusCode.ERROR
    assert call.attributes is not None
    assert call.attributes["aiobandwidth.attempts"] == 2
    assert call.attributes["aiobandwidth.request_id"] == "rq-1"
    assert call.status.status_code is StatusCode.UNSET
    assert [event.name for event in call.events] == ["wait"]
    assert sum(point.count for point in lab.points("http.client.request.duration")) == 2
    assert sum(point.count for point in lab.points("aiobandwidth.call.duration")) == 1
    assert sum(point.count for point in lab.points("aiobandwidth.call.waited")) == 1


@pytest.mark.parametrize(("outcome", "kind"), [(lost(), "OutcomeUnknown"), (reply(400), "BadRequest")])
async def test_failures(outcome: Any, kind: str) -> None:
    lab = Lab()
    with pytest.raises(errors.BandwidthError):
        await make_client(FakeTransport(outcome), hooks=[lab.hooks]).orders.create_order(Order(site_id="3"))
    request, call = lab.spans
    assert call.status.status_code is request.status.status_code is StatusCode.ERROR
    assert call.attributes is not None
    assert call.attributes["error.type"] == kind
    (point,) = lab.points("aiobandwidth.call.duration")
    assert point.attributes["error.type"] == kind


async def test_spans_hang_on_to_the_callers_span() -> None:
    lab = Lab()
    tracer = lab.hooks._tracer
    with tracer.start_as_current_span("mine") as mine:
        await make_client(FakeTransport(GOOD), hooks=[lab.hooks]).orders.get_order("o")
    _, call, _ = lab.spans
    assert call.parent is not None
    assert call.parent.span_id == mine.get_span_context().span_id
