"""Spans and metrics of OpenTelemetry, made of what hooks are told. Needs ``pip install "aiobandwidth[opentelemetry]"``.

.. code-block:: python

    client = NumbersClient(..., hooks=[OpenTelemetryHooks()])

Each call is a span with its operation's name (``orders.create_order``), each request a child span named after its
method and path template, with the attributes of the semantic conventions for HTTP clients. Requests carry
``traceparent``.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from opentelemetry import metrics, propagate, trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from aiobandwidth._version import VERSION
from aiobandwidth.hooks import AttemptInfo, CallInfo, Hooks, WaitInfo

__all__ = ["OpenTelemetryHooks"]

_NAME = "aiobandwidth"
_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0)


class OpenTelemetryHooks(Hooks):
    """Makes spans and metrics.

    Metrics: ``http.client.request.duration`` (s, per request), ``aiobandwidth.call.duration`` (s, per call with all its
    attempts and waits) and ``aiobandwidth.call.waited`` (s, per wait, by its reason).

    Args:
        tracer_provider: Whose spans; the global provider by default.
        meter_provider: Whose metrics; the global provider by default.
    """

    def __init__(
        self,
        *,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
    ) -> None:
        self._tracer = trace.get_tracer(_NAME, VERSION, tracer_provider)
        meter = metrics.get_meter(_NAME, VERSION, meter_provider)
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._calls = meter.create_histogram(
            "aiobandwidth.call.duration",
            unit="s",
            description="Duration of calls with all their attempts and waits.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )
        self._waits = meter.create_histogram(
            "aiobandwidth.call.waited",
            unit="s",
            description="Waits before retries and for rate limits.",
            explicit_bucket_boundaries_advisory=_BUCKETS,
        )

    def call_started(self, call: CallInfo) -> None:
        span = self._tracer.start_span(call.operation, kind=SpanKind.INTERNAL, attributes=_of_call(call))
        call.state[self] = span

    def attempt_started(self, attempt: AttemptInfo) -> None:
        call = attempt.call
        inside = trace.set_span_in_context(call.state[self])
        attributes = {**_of_server(attempt), "url.full": attempt.url, "url.template": call.route}
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        name = f"{attempt.method} {call.route}"
        span = self._tracer.start_span(name, inside, kind=SpanKind.CLIENT, attributes=attributes)
        call.state[self, attempt.number] = span
        propagate.inject(attempt.headers, trace.set_span_in_context(span))

    def attempt_ended(self, attempt: AttemptInfo) -> None:
        span = attempt.call.state.pop((self, attempt.number))
        result: dict[str, Any] = {}
        if attempt.status is not None:
            result["http.response.status_code"] = attempt.status
        if attempt.failure is not None or (attempt.status or 0) >= 400:
            result["error.type"] = str(attempt.status) if attempt.failure is None else "no reply"
            span.set_status(Status(StatusCode.ERROR, attempt.failure))
        span.set_attributes({**result, "http.response.body.size": attempt.size})
        span.end()
        self._requests.record(attempt.elapsed, {**_of_server(attempt), **result})

    def waiting(self, wait: WaitInfo) -> None:
        wait.call.state[self].add_event("wait", {"seconds": wait.seconds, "reason": wait.reason})
        self._waits.record(wait.seconds, {"reason": wait.reason, "aiobandwidth.rate_class": wait.call.rate_class})

    def call_ended(self, call: CallInfo) -> None:
        span = call.state.pop(self)
        result: dict[str, Any] = {"aiobandwidth.operation": call.operation}
        if call.error is not None or call.cancelled:
            result["error.type"] = "cancelled" if call.error is None else type(call.error).__name__
            span.set_status(Status(StatusCode.ERROR, None if call.error is None else str(call.error)))
        span.set_attributes({**result, "aiobandwidth.attempts": call.attempts})
        if call.request_id is not None:
            span.set_attribute("aiobandwidth.request_id", call.request_id)
        span.end()
        self._calls.record(call.elapsed, result)


def _of_call(call: CallInfo) -> dict[str, str]:
    found = {
        "aiobandwidth.operation": call.operation,
        "aiobandwidth.account_id": call.account_id,
        "aiobandwidth.rate_class": call.rate_class,
    }
    if call.customer_order_id is not None:
        found["aiobandwidth.customer_order_id"] = call.customer_order_id
    return found


def _of_server(attempt: AttemptInfo) -> dict[str, Any]:
    parts = urlsplit(attempt.url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return {"http.request.method": attempt.method, "server.address": parts.hostname or "", "server.port": port}
