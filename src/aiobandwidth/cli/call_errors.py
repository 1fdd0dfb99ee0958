"""How a call failed, what to do about it, and with which exit code the command ends."""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Iterator

from aiobandwidth.cli.errors import Failure, explain
from aiobandwidth.errors import (
    BadRequest,
    BandwidthError,
    ConfigurationError,
    Conflict,
    ConnectionFailed,
    ErrorDetail,
    Forbidden,
    NotFound,
    NotReady,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    StatusError,
    TransportError,
    Unauthorized,
    UnsupportedOperation,
    WaitTimeout,
)

OK, REFUSED, NOTHING_SENT, UNKNOWN = 0, 1, 2, 3
_MOST_ERRORS, _MOST_NUMBERS, _MOST_BODY = 20, 5, 300
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f]+")


def explain_call(error: Exception, *, debug: bool) -> Failure:
    """Turn any error of a call into a block: status, the carrier's codes, request id, and what to do."""
    if not isinstance(error, BandwidthError):
        return explain(error, debug=debug)
    if debug:
        sys.stderr.write("".join(traceback.format_exception(error)))
    lines = [*_details(error), *_advice(error)]
    return Failure(_headline(error), hint="\n".join(lines) or None, code=code_of(error))


def code_of(error: BandwidthError) -> int:
    """The exit code for an error."""
    if isinstance(error, OutcomeUnknown | WaitTimeout):
        return UNKNOWN
    if isinstance(error, ConfigurationError | ConnectionFailed):
        return NOTHING_SENT
    return REFUSED


def _headline(error: BandwidthError) -> str:
    if isinstance(error, StatusError) and not isinstance(error, OutcomeUnknown) and error.errors:
        status = f"{error.status} {error.reason}".rstrip()
        return printable(f"{error.operation}: {status}" if error.operation else status)
    return printable(str(error))


def _details(error: BandwidthError) -> Iterator[str]:
    if not isinstance(error, StatusError):
        return
    yield from error_lines(error.errors)
    if not error.errors and (text := _start_of(error.body)):
        yield f"the reply begins: {text}"
    if error.request_id:
        yield f"request id: {printable(error.request_id)}"


def error_lines(errors: tuple[ErrorDetail, ...]) -> Iterator[str]:
    """The carrier's errors, one a line, each kind with what the catalogue advises."""
    advised: set[str | None] = set()
    width = max((len(one.code or "") for one in errors[:_MOST_ERRORS]), default=0)
    for one in errors[:_MOST_ERRORS]:
        line = f"{one.code or '':{width}}  {one.description or ''}".rstrip()
        numbers = one.telephone_numbers
        if numbers and not all(number in line for number in numbers):
            more = f" and {len(numbers) - _MOST_NUMBERS} more" if len(numbers) > _MOST_NUMBERS else ""
            line += f" ({', '.join(numbers[:_MOST_NUMBERS])}{more})"
        yield printable(line)
        if one.info is not None and one.code not in advised:
            advised.add(one.code)
            yield printable(f"{'':{width}}  {one.info.text}. {one.info.advice}.")
    if len(errors) > _MOST_ERRORS:
        yield f"... and {len(errors) - _MOST_ERRORS} more"


def printable(text: str) -> str:
    """Without what a terminal would take for a command."""
    return _UNPRINTABLE.sub(" ", text)


def _start_of(body: bytes) -> str:
    text = " ".join(body[: 4 * _MOST_BODY].decode(errors="replace").split())
    return printable(text if len(text) <= _MOST_BODY else f"{text[:_MOST_BODY]}...")


# -- what to do ----------------------------------------------------------------------------------------------


def _advice(error: BandwidthError) -> Iterator[str]:
    """What to do, the first that fits."""
    if isinstance(error, OutcomeUnknown):
        yield from _look_first(error)
    elif isinstance(error, WaitTimeout):
        yield f"It goes on at the carrier. {state_command(error.operation, error.order_id)}"
    elif isinstance(error, UnsupportedOperation):
        other = "v1" if error.api_version == "v2" else "v2"
        yield f"Nothing was sent. Give --api-version {other}, or call {error.replacement or 'another operation'}."
    elif isinstance(error, ConnectionFailed):
        yield "Nothing was sent, so the same command can be run again."
    elif isinstance(error, TransportError):
        yield "The call changes nothing, so the same command can be run again."
    elif isinstance(error, NotReady):
        when = f"in {error.retry_after:.0f} s" if error.retry_after is not None else "later"
        yield f"It is still being made; run the same command again {when}."
    elif isinstance(error, StatusError) and not any(one.info for one in error.errors):
        yield _for_status(error)
    elif isinstance(error, ConfigurationError) and error.operation:
        yield f"Nothing was sent. What it takes: aiobandwidth operations {error.operation}"


def _look_first(error: OutcomeUnknown) -> Iterator[str]:
    yield "It may have been carried out: look before running the command again."
    if error.customer_order_id is None:
        return
    yield f"CustomerOrderId: {error.customer_order_id}"
    if lookup := lookup_command(error.operation, error.customer_order_id):
        yield lookup


def _for_status(error: StatusError) -> str:
    page = f"aiobandwidth operations {error.operation}" if error.operation else "aiobandwidth operations"
    if isinstance(error, Unauthorized):
        return "The credentials were not accepted; check BANDWIDTH_CLIENT_ID and BANDWIDTH_CLIENT_SECRET."
    if isinstance(error, Forbidden):
        return "The credentials lack a role for this, or the account is not theirs."
    if isinstance(error, NotFound):
        return "Check the ids that are given, and --account and --api-version."
    if isinstance(error, Conflict):
        return "The state of what is addressed forbids it; read it first."
    if isinstance(error, RateLimited):
        when = f"in {error.retry_after:.0f} s" if error.retry_after is not None else "later"
        return f"Too many calls of this kind; run the same command again {when}."
    if isinstance(error, ServerError):
        return "The carrier failed. The call changes nothing, so the same command can be run again later."
    if isinstance(error, BadRequest):
        return f"Correct the request; what it takes: {page}"
    return f"What it takes: {page}"


def lookup_command(operation: str | None, customer_order_id: str) -> str | None:
    """How to look an order up by the id that was given to it; None where the API cannot."""
    from aiobandwidth.cli.catalog import find

    record = find(operation) if operation else None
    lookup = find(record.order.lookup) if record is not None and record.order and record.order.lookup else None
    name = next((p.name for p in lookup.params if "customer" in p.name), None) if lookup is not None else None
    if lookup is None or name is None:
        return None
    return f"Look it up: aiobandwidth call {lookup.group}.{lookup.name} -p {name}={customer_order_id}"


def state_command(operation: str | None, order_id: str) -> str:
    """How to read an order's state."""
    from aiobandwidth.cli.catalog import find

    record = find(operation) if operation else None
    reader = find(record.order.state) if record is not None and record.order is not None else None
    if reader is None:
        return f"Its id: {order_id}"
    name = next(p.name for p in reader.params if p.place == "path" and p.name != "account_id")
    return f"Look again: aiobandwidth call {reader.group}.{reader.name} -p {name}={order_id}"
