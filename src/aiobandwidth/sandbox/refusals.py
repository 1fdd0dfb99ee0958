"""How a refused request is written: in the message and the error elements that its operation has.

The carrier states errors in some twenty shapes. Which one an operation uses follows from the message that the schemas
declare for the status: ``ResponseStatus``, ``ErrorList/Error``, repeated ``Errors``, a bare ``Error``, or none.
"""

from __future__ import annotations

from aiobandwidth import models as m
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.plans import plan
from aiobandwidth._generated.registry import load

from .json_refusals import json_refusal
from .routing import Refused, Reply, empty, xml
from .state import Flaw

_SHAPES = {
    "error_list": ("ErrorList", False),
    "errors": ("Errors", True),
    "error": ("Error", False),
    "response_status": ("ResponseStatus", False),
    "iris_status": ("IrisStatus", False),
}
"""Fields that state errors: their message, and whether it is repeated."""


def refusal(problem: Refused, operation: AnyOperation | None) -> Reply:
    """The reply to a refused request."""
    flaws = problem.flaws
    if problem.message is not None:
        return xml(problem.message, problem.status)
    if not flaws:
        return empty(problem.status)
    media = {reply.media for reply in operation.replies} if operation is not None else set()
    if "json" in media and "xml" not in media:
        return json_refusal(problem, operation)
    root = m.ErrorResponse if operation is None else _root(operation, problem.status)
    return xml(_message(root, problem.status, flaws), problem.status)


def _root(operation: AnyOperation, status: int) -> type[Message]:
    """The message that an operation answers this status with, if it can state an error; ErrorResponse otherwise."""
    declared = [reply for reply in operation.replies if reply.status == status]
    others = sorted((r for r in operation.replies if r.status != status), key=lambda r: (r.status != 400, r.status))
    for reply in declared + others:
        if reply.media == "xml" and reply.message is not None:
            cls = load(reply.message)
            if _shape(cls) is not None:
                return cls
    return m.ErrorResponse


def _shape(cls: type[Message]) -> str | None:
    """Name of the field in which a message states errors; None when it has none."""
    if cls in (m.CsrOrderResponse, m.RemoveImportedTnOrdersResponse, m.RemoveImportedVoiceTnOrderResponse):
        return "errors"
    if cls is m.TelephoneNumbersResponse:  # its ErrorList is for single numbers of a request that is carried out
        return "response_status"
    if cls is m.BillingReportArchiveRetrievalResponse:
        return "response_status"
    fields = {field.name: field for field in plan(cls).fields}
    # An order that is read has errors of its own; those are no place for the refusal of a request.
    own = frozenset() if cls.__name__.endswith("Response") else frozenset({"errors", "error_list"})
    for name, kind in _SHAPES.items():
        if name in fields and name not in own and (fields[name].message, fields[name].many) == kind:
            return name
    return None


def _message(cls: type[Message], status: int, flaws: list[Flaw]) -> Message:
    first, shape = flaws[0], _shape(cls)
    if cls is m.LnpOrderResponse:
        reason = m.StatusDetail(code=str(status), description="The request has values that are not valid.")
        return m.LnpOrderResponse(errors=as_errors(flaws), processing_status="EXCEPTION", status=reason)
    if cls in (m.RemoveImportedTnOrdersResponse, m.RemoveImportedVoiceTnOrderResponse):
        return cls(processing_status="FAILED", errors=as_errors(flaws)[0])
    if cls in (m.ImportTnOrderResponse, m.ImportVoiceTnOrderResponse, m.MoveTnsOrderResponse):
        return cls(processing_status="FAILED", errors=as_errors(flaws))
    if cls is m.LidbOrderResponse:
        reason = m.StatusDetail(code=str(status), description="The order has values that are not valid.")
        return m.LidbOrderResponse(status=reason, error_list=m.ErrorList(error=[as_error(flaw) for flaw in flaws]))
    if cls is m.CsrOrderResponse:
        return m.CsrOrderResponse(errors=m.Errors(error=[as_error(flaw) for flaw in flaws]))
    if cls is m.BillingReportArchiveRetrievalResponse:
        told = m.BillingResponseStatus(error_code=first.code, description=first.description)
        return m.BillingReportArchiveRetrievalResponse(response_status=told)
    if cls is m.TollFreePortingValidationResponse:
        coded = [m.Error(error_code=flaw.code, description=flaw.description) for flaw in flaws]
        return m.TollFreePortingValidationResponse(error_list=m.ErrorList(error=coded))
    if shape == "error_list":
        return cls(error_list=m.ErrorList(error=[as_error(flaw) for flaw in flaws]))  # type: ignore[call-arg]
    if shape == "errors":
        return cls(errors=as_errors(flaws))  # type: ignore[call-arg]
    if shape == "error":
        return cls(error=m.Error(code=first.code, description=first.description))  # type: ignore[call-arg]
    if shape == "iris_status":
        return cls(iris_status=m.IrisStatus(code=first.code, description=first.description))  # type: ignore[call-arg]
    text = first.description if len(flaws) == 1 else "; ".join(flaw.description for flaw in flaws)
    return cls(response_status=m.ResponseStatus(error_code=first.code or None, description=text))  # type: ignore[call-arg]


def as_error(flaw: Flaw) -> m.Error:
    return m.Error(code=flaw.code, description=flaw.description, telephone_number=flaw.tns[0] if flaw.tns else None)


def as_errors(flaws: list[Flaw]) -> list[m.Errors]:
    return [
        m.Errors(
            code=flaw.code,
            description=flaw.description,
            telephone_numbers=m.TelephoneNumbers(tn=list(flaw.tns)) if flaw.tns else None,
        )
        for flaw in flaws
    ]
