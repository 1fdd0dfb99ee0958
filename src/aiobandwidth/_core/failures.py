"""From an attempt or a reply to the typed error that it means."""

from __future__ import annotations

import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from aiobandwidth._core import error_shapes
from aiobandwidth._core.retry import retry_after
from aiobandwidth._core.wire import Headers, Request, SendFailed, WireReply
from aiobandwidth.errors import (
    BadRequest,
    BandwidthError,
    CallTimeout,
    Conflict,
    ConnectionFailed,
    ConnectionLost,
    DecodeError,
    ErrorDetail,
    ErrorInReply,
    Forbidden,
    NotFound,
    NotReady,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    StatusError,
    Unauthorized,
    UnclearServerError,
    UnreadableReply,
)

if TYPE_CHECKING:
    from aiobandwidth._core.call import Answer

BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
}
_MOST_SHOWN = 3
_MOST_WORDS = 200
_HTTP_LIKE = re.compile("[45][0-9][0-9]")
_LOOK = "it may or may not have taken effect; look before sending it again"


def lost(request: Request, failure: SendFailed, attempts: int) -> BandwidthError:
    """The error for a call that ended without a usable reply."""
    label = request.operation
    if failure.sent and not request.safe:
        return unknown(request, failure.text, attempts)
    if failure.kind == "unreadable":
        return DecodeError(f"{label}: {failure.text}", operation=label)
    kind: type[ConnectionFailed | CallTimeout | ConnectionLost] = ConnectionLost
    if failure.kind == "timeout":
        kind = CallTimeout
    elif not failure.sent:
        kind = ConnectionFailed
    tries = f" (after {attempts} attempts)" if attempts > 1 else ""
    return kind(f"{label}: {failure.text}{tries}", operation=label, sent=failure.sent, attempts=attempts)


def unknown(request: Request, text: str, attempts: int) -> OutcomeUnknown:
    """The error for a call that changes something and got no clear answer."""
    return OutcomeUnknown(
        f"{request.operation}: {text}{_lookup(request)}",
        operation=request.operation,
        sent=True,
        attempts=attempts,
        customer_order_id=request.customer_order_id,
    )


def out_of_time(request: Request, *, sent: bool, attempts: int) -> BandwidthError:
    """The error for a call whose whole time is over."""
    total = request.timeout.total
    text = f"the time for the call ({total:g} s) was over" if total is not None else "the time was over"
    return lost(request, SendFailed("timeout", text, sent=sent), attempts)


def held_back(request: Request, wait: float, attempts: int) -> RateLimited:
    """The error for a call that would have to wait longer for its rate limit than it has time."""
    return RateLimited(
        f"{request.operation}: calls of the class {request.rate_class} are over their limit for another {wait:.0f} s, "
        "which is longer than this call may wait",
        operation=request.operation,
        status=429,
        reason="Too Many Requests",
        retry_after=wait,
    )


def refused(answer: Answer, *, safe: bool, note: str = "") -> BandwidthError:
    """The error for a reply whose status means failure.

    Any 5xx in reply to a call that changes something leaves its outcome open, even with the carrier's own errors in
    it: an application can fail after it stored the order, and a gateway can give up on a server that goes on. The
    same holds for 408.
    """
    tree = error_shapes.tree(answer.reply.body)
    details = _specific_first(error_shapes.details(tree, refused=True) if tree is not None else ())
    request, reply, attempts = answer.request, answer.reply, answer.attempts
    if answer.carried_out:
        return unknown(request, f"its result could not be read ({reply.status})", attempts)
    common = _common(request, reply, details)
    text = _text(request, reply, details, note or answer.note)
    if not safe and reply.status == 408:
        return unknown(request, "408 Request Timeout", attempts)
    if reply.status >= 500:
        if safe:
            return ServerError(text, **common)
        return UnclearServerError(
            text + _lookup(request),
            sent=True,
            attempts=attempts,
            customer_order_id=request.customer_order_id,
            **common,
        )
    if reply.status == 429:
        return RateLimited(text, retry_after=_wait(reply.headers), **common)
    return BY_STATUS.get(reply.status, StatusError)(text, **common)


def error_in_reply(request: Request, reply: WireReply, details: tuple[ErrorDetail, ...]) -> ErrorInReply:
    """The error for a 2xx that carries errors and no result."""
    details = _specific_first(details)
    return ErrorInReply(_text(request, reply, details, ""), **_common(request, reply, details))


def in_place_of_file(answer: Answer) -> StatusError:
    """The error for a 2xx with a message where a file was asked for: it is not ready, or the message states errors."""
    request, reply = answer.request, answer.reply
    tree = error_shapes.tree(reply.body)
    details = _specific_first(error_shapes.details(tree) if tree is not None else ())
    if reply.status != 202 and any(detail.code for detail in details):
        return error_in_reply(request, reply, details)
    said = "" if details or tree is None else _words(tree)
    text = _text(request, reply, details, ": ".join(part for part in (said, "there is no file yet") if part))
    return NotReady(text, retry_after=_wait(reply.headers), **_common(request, reply, details))


def _words(node: error_shapes.Node) -> str:
    """All text of a message, cut short."""
    texts = [node.text, *(_words(child) for child in node.children)]
    text = "; ".join(text for text in texts if text)
    return text if len(text) <= _MOST_WORDS else f"{text[: _MOST_WORDS - 3]}..."


def _specific_first(details: tuple[ErrorDetail, ...]) -> tuple[ErrorDetail, ...]:
    """The carrier's own codes before those that only repeat an HTTP status, otherwise in the order of the reply."""
    return tuple(sorted(details, key=lambda detail: _HTTP_LIKE.fullmatch(detail.code or "") is not None))


def unreadable(request: Request, reply: WireReply, error: DecodeError, *, safe: bool, attempts: int) -> DecodeError:
    """The error for a 2xx whose body cannot be read."""
    kind = reply.headers.get("content-type")
    text = f"{request.operation}: {error}" + (f" (content type {kind})" if kind else "")
    place: dict[str, Any] = {"operation": request.operation, "position": error.position, "head": error.head}
    if safe:
        return DecodeError(text, **place)
    return UnreadableReply(
        f"{text}; the server accepted the call{_lookup(request, accepted=True)}",
        sent=True,
        attempts=attempts,
        customer_order_id=request.customer_order_id,
        **place,
    )


def _common(request: Request, reply: WireReply, details: tuple[ErrorDetail, ...]) -> dict[str, Any]:
    return {
        "operation": request.operation,
        "status": reply.status,
        "reason": reply.reason or _phrase(reply.status),
        "request_id": reply.headers.request_id,
        "errors": details,
        "body": reply.body,
        "headers": reply.headers.harmless(),
    }


def _text(request: Request, reply: WireReply, details: tuple[ErrorDetail, ...], note: str) -> str:
    said = "; ".join(str(detail) for detail in details[:_MOST_SHOWN])
    if len(details) > _MOST_SHOWN:
        said += f"; and {len(details) - _MOST_SHOWN} more"
    status = f"{reply.status} {reply.reason or _phrase(reply.status)}".rstrip()
    return ": ".join(part for part in (request.operation, status, said, note) if part)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _lookup(request: Request, *, accepted: bool = False) -> str:
    known = f" (CustomerOrderId {request.customer_order_id})" if request.customer_order_id else ""
    return f", so look for its result before sending it again{known}" if accepted else f"; {_LOOK}{known}"


def _wait(headers: Headers) -> float | None:
    import time

    return retry_after(headers, time.time())
