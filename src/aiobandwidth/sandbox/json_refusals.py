"""How a refused request is written in the JSON groups: an envelope with errors, or a type with a description."""

from __future__ import annotations

from typing import Any

from aiobandwidth._core.operation import AnyOperation

from .routing import Refused, Reply, as_json

_TYPES = {
    400: "bad-request",
    401: "authentication-credentials",
    403: "resource-permissions",
    404: "resource-not-found",
    405: "http-method-not-supported",
    409: "conflict",
    429: "rate-limiting",
}
_WORDS = {
    400: "bad request",
    401: "unauthorized",
    403: "forbidden",
    404: "not found",
    405: "method not allowed",
    409: "conflict",
    429: "Too Many Requests",
}
_END_USER_MANAGEMENT: dict[int, int | str] = {400: 205617, 403: 109107, 404: 50420, 409: 205617}
_CODES: dict[str, dict[int, int | str]] = {
    **dict.fromkeys(
        ("addresses", "compliance", "compliance_documents", "end_users", "requirements_packages"), _END_USER_MANAGEMENT
    ),
    "phone_number_lookup": {400: "bad-request", 403: "2", 404: "not-found"},
}
"""Groups that have one code per status, whatever was wrong."""


def json_refusal(problem: Refused, operation: AnyOperation | None) -> Reply:
    """The reply to a request that a JSON operation refuses."""
    status = problem.status
    names = {reply.message for reply in operation.replies if reply.status >= 400} if operation is not None else set()
    if "TypedError" in names:
        typed: dict[str, Any] = {"type": _WORDS.get(status, "refused"), "description": problem.flaws[0].description}
        if operation is not None and operation.group == "short_codes" and status == 400:
            typed["type"] = "cannot process request"
        if problem.suggestion:
            typed["errors"] = dict(problem.suggestion)
        return as_json(typed, status)
    fixed = _CODES.get(operation.group, {}) if operation is not None else {}
    errors = []
    for flaw in problem.flaws:
        code = fixed.get(status, int(flaw.code) if flaw.code.isdigit() else flaw.code)
        error: dict[str, Any] = {"code": code, "type": _TYPES.get(status, "refused"), "description": flaw.description}
        if problem.suggestion:
            error["meta"] = dict(problem.suggestion)
        elif flaw.tns:
            error["meta"] = {"phoneNumbers": [f"+1{tn}" if len(tn) == 10 else tn for tn in flaw.tns]}
        errors.append(error)
    return as_json({"links": [], "data": None, "errors": errors}, status)
