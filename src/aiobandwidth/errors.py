"""Every error that aiobandwidth raises.

The tree::

    BandwidthError
     ├─ ConfigurationError            a setting is missing or does not fit; nothing was sent
     │   ├─ UnsupportedOperation      the API version lacks the operation
     │   └─ InvalidRequest            an argument or a body cannot be sent as it is
     ├─ TransportError                no usable reply came
     │   ├─ ConnectionFailed          provably nothing was sent: DNS, refused, TLS, connect timeout, no token
     │   ├─ CallTimeout               out of time, and nothing can have been changed (also a TimeoutError)
     │   ├─ ConnectionLost            a call that changes nothing lost its reply
     │   └─ OutcomeUnknown            a call that changes something may or may not have been carried out
     │       ├─ UnclearServerError    ... because of a 5xx that no application wrote (also a ServerError)
     │       └─ UnreadableReply       ... because the reply could not be read (also a DecodeError)
     ├─ StatusError                   the server refused
     │   ├─ BadRequest                400
     │   ├─ Unauthorized              401
     │   ├─ Forbidden                 403
     │   ├─ NotFound                  404
     │   ├─ Conflict                  409
     │   ├─ RateLimited               429, with ``retry_after``
     │   ├─ ServerError               5xx
     │   ├─ ErrorInReply              2xx, but the reply holds errors and no result
     │   └─ NotReady                  2xx, but the file that was asked for is still being made
     ├─ DecodeError                   a reply, or bytes given to ``decode``, cannot be read
     ├─ WaitTimeout                   an order was not over in time (also a TimeoutError)
     ├─ PageRepeated                  a list gave a page that it had given before
     └─ IncompleteList                a list is capped by the carrier, so that some of it cannot be had

Two rules to build on: ``ConnectionFailed``, ``ConfigurationError`` and ``StatusError`` mean that the call did not take
effect; ``OutcomeUnknown`` means that it may have, so look before sending it again. The two classes below
``OutcomeUnknown`` also carry the other name, which is why ``except OutcomeUnknown`` has to stand first.

Every error has ``operation`` (such as ``"orders.create_order"``) where there is one, survives pickling, and never holds
a credential.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Self, TypeVar

from aiobandwidth._core import error_codes
from aiobandwidth._core.error_codes import CodeInfo, ErrorDetail, ErrorKind, Kinds
from aiobandwidth._core.reconcile_result import Candidate, Reconciled

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.reconcile_trace import Trace

__all__ = [
    "BadRequest",
    "BandwidthError",
    "CallTimeout",
    "Candidate",
    "CodeInfo",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "ConnectionLost",
    "DecodeError",
    "ErrorDetail",
    "ErrorInReply",
    "ErrorKind",
    "Forbidden",
    "IncompleteList",
    "InvalidRequest",
    "NotFound",
    "NotReady",
    "OutcomeUnknown",
    "PageRepeated",
    "RateLimited",
    "Reconciled",
    "ServerError",
    "StatusError",
    "TransportError",
    "Unauthorized",
    "UnclearServerError",
    "UnreadableReply",
    "UnsupportedOperation",
    "WaitTimeout",
    "errors_in",
    "explain",
    "lookup",
]

HEAD_LENGTH = 200
SETTLE = 2.5
"""Seconds that the carrier may take to show what it has done."""
LONGEST_RECONCILE = 60.0

ErrorT = TypeVar("ErrorT", bound="BandwidthError")


class BandwidthError(Exception):
    """Base of all errors of this package.

    Attributes:
        operation: The operation as ``group.method``, or ``METHOD path`` for a request made by hand; None outside calls.
    """

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))

    def copy(self) -> Self:
        """Give an equal error without traceback and cause, to be raised in another place."""
        return _rebuild(type(self), self.args, dict(self.__dict__))


def _rebuild(cls: type[ErrorT], args: tuple[Any, ...], state: dict[str, Any]) -> ErrorT:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ConfigurationError(BandwidthError):
    """A setting is missing or does not fit. Nothing was sent."""


class UnsupportedOperation(ConfigurationError):
    """The chosen API version does not have the operation. Nothing was sent.

    Attributes:
        api_version: The version that lacks it.
        replacement: What to call instead, as ``group.method``; None when there is nothing.
    """

    def __init__(
        self, message: str, *, api_version: str | None = None, replacement: str | None = None, **rest: Any
    ) -> None:
        super().__init__(message, **rest)
        self.api_version = api_version
        self.replacement = replacement


class InvalidRequest(ConfigurationError):
    """An argument or a body cannot be sent as it is. Nothing was sent.

    Attributes:
        parameter: Name of the argument, or path of the field within the body.
    """

    def __init__(self, message: str, *, parameter: str | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.parameter = parameter


class TransportError(BandwidthError):
    """No usable reply came.

    Attributes:
        sent: Whether any part of the request may have left this machine.
        attempts: How many times the request was tried.
    """

    def __init__(self, message: str, *, sent: bool = False, attempts: int = 0, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.sent = sent
        self.attempts = attempts


class ConnectionFailed(TransportError):
    """No connection came about, or no token could be had, so provably nothing was sent.

    Trying again is safe for every method.
    """


class CallTimeout(TransportError, TimeoutError):
    """The time for a call or an attempt was over.

    A call that changes something raises this only while ``sent`` is False; later it raises ``OutcomeUnknown``.
    """


class ConnectionLost(TransportError):
    """The connection broke after the request was sent, in a call that changes nothing."""


class OutcomeUnknown(TransportError):
    """A call that changes something was sent and no clear answer came. It is never sent again by itself.

    Find out first what became of it, with ``reconcile``. The error can be pickled for that and taken up in another
    process. What was sent is not in it, only digests of it to compare with, and no secret.

    Attributes:
        customer_order_id: The id under which the order can be looked up; None if the operation takes none.
        account_id: The account that the call worked on; empty if there is none.
        sent_at: When the request was sent, in seconds since the epoch.
    """

    def __init__(self, message: str, *, customer_order_id: str | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.customer_order_id = customer_order_id
        self.account_id = ""
        self.sent_at = 0.0
        self._trace: Trace | None = None
        self._engine: Engine | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, {**self.__dict__, "_engine": None})

    async def reconcile(
        self,
        *,
        settle: float = SETTLE,
        timeout: float | None = LONGEST_RECONCILE,  # noqa: ASYNC109 - part of the public interface
    ) -> Reconciled:
        """Find out what became of the call, through the client that made it, which has to be open still.

        Only GETs are sent. Nothing is sent again, and nothing is taken for the call's result that may be another's.

        Args:
            settle: The carrier may take so many seconds to show what it has done. That nothing was done counts only if
                it is said so long after this call began; what is there is mostly found at once.
            timeout: Seconds after which it stays ``"unclear"``; None is without end.

        Returns:
            ``"applied"``, with the id of what was made and the handle of an order; ``"not-applied"``, so that the call
            can be made again; or ``"unclear"``, with what may be the call's result and what to look at.

        Raises:
            ConfigurationError: The error was pickled and belongs to no client any more; use ``client.reconcile``.
            Unauthorized, Forbidden: The credentials do not allow to look.
        """
        from aiobandwidth._core.reconcile import reconcile

        if self._engine is None:
            text = f"{self.operation}: this error belongs to no client any more; give it to client.reconcile(error)"
            raise ConfigurationError(text, operation=self.operation)
        return await reconcile(self._engine, self, settle=settle, timeout=timeout)


class StatusError(BandwidthError, Kinds):
    """The server answered with a status that means failure.

    Attributes:
        status: The HTTP status.
        reason: The HTTP reason phrase, empty if the server sent none.
        request_id: The server's id of the request, if it sent one.
        errors: What the carrier says is wrong; empty when the reply had no errors that could be read. Each knows its
            resource group, and so its ``kind``.
        body: The body of the reply, decompressed.
        headers: Those reply headers that are known to be harmless, names in lower case.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int = 0,
        reason: str = "",
        request_id: str | None = None,
        errors: tuple[ErrorDetail, ...] = (),
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(message, **rest)
        self.status = status
        self.reason = reason
        self.request_id = request_id
        self.errors = error_codes.in_group(errors, error_codes.group_of(self.operation))
        self.body = body
        self.headers: dict[str, str] = dict(headers or {})

    @property
    def code(self) -> str | None:
        """The first of the carrier's codes, if it gave any."""
        return next((detail.code for detail in self.errors if detail.code), None)

    @property
    def kind(self) -> ErrorKind | None:
        """What sort of trouble it is: the kind that all errors have in common, or that of the status without any.

        None where the errors are of several kinds, or where the catalogue does not have their codes: look at
        ``errors`` one by one then.
        """
        return error_codes.kind_of(self.errors, self.status)


class BadRequest(StatusError):
    """400: the carrier does not accept the request."""


class Unauthorized(StatusError):
    """401: no credentials, or wrong or expired ones."""


class Forbidden(StatusError):
    """403: the credentials lack a role, or the account is not theirs. The body is often empty."""


class NotFound(StatusError):
    """404: there is no such resource."""


class Conflict(StatusError):
    """409: the resource's state forbids this."""


class RateLimited(StatusError):
    """429: too many calls of this class for this account, and the wait is longer than the policy allows.

    Attributes:
        retry_after: Seconds until the limit is lifted; None if the server did not say.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.retry_after = retry_after


class ServerError(StatusError):
    """5xx: the carrier failed."""


class ErrorInReply(StatusError):
    """The status says success, but the reply holds errors and no result."""


class NotReady(StatusError):
    """The file is still being made: a 202, or another 2xx with a message in place of the file. Ask again later.

    Attributes:
        retry_after: Seconds to wait, where the server says so.
    """

    def __init__(self, message: str, *, retry_after: float | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.retry_after = retry_after


class DecodeError(BandwidthError):
    """Bytes that should be a message cannot be read as one.

    Attributes:
        position: Line and column of the fault, where known.
        head: The first 200 bytes.
    """

    def __init__(
        self, message: str, *, position: tuple[int, int] | None = None, head: bytes = b"", **rest: Any
    ) -> None:
        super().__init__(message, **rest)
        self.position = position
        self.head = bytes(head[:HEAD_LENGTH])


class UnclearServerError(OutcomeUnknown, ServerError):
    """A 5xx without the carrier's own errors in reply to a call that changes something.

    A gateway may have given up on a server that went on and did the work.
    """

    @property
    def is_transient(self) -> bool:
        """Always False: the call may have been carried out, so it must not simply be made again."""
        return False


class UnreadableReply(OutcomeUnknown, DecodeError):
    """The server accepted a call that changes something, but its reply cannot be read."""


class WaitTimeout(BandwidthError, TimeoutError):
    """An order was not over in time. It goes on at the carrier; resume it from its id.

    Attributes:
        order_id: Id of the order.
        last_status: The status last seen; None if there was none.
    """

    def __init__(self, message: str, *, order_id: str = "", last_status: str | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.order_id = order_id
        self.last_status = last_status


class PageRepeated(BandwidthError):
    """A list gave a page that it had given before; going on would never end.

    Attributes:
        token: The position at which the list repeats itself.
    """

    def __init__(self, message: str, *, token: str | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.token = token


class IncompleteList(BandwidthError):
    """The carrier gives no more than a number of rows, and a single day has as many; the rest of it cannot be had.

    Narrow the list by other arguments, such as a status.

    Attributes:
        where: The day, as ``YYYY-MM-DD``, or the search that has too many rows.
    """

    def __init__(self, message: str, *, where: str = "", **rest: Any) -> None:
        super().__init__(message, **rest)
        self.where = where


def errors_in(source: object, group: str | None = None) -> tuple[ErrorDetail, ...]:
    """Give all errors that a reply holds, wherever they stand in it.

    A failed order, for one, is read with status 200 and carries its errors inside.

    Args:
        source: A message, or the bytes of an XML or JSON reply. Bytes that are neither hold no errors.
        group: The resource group that the reply is from, such as ``"orders"``, so that the errors know their kind.

    Returns:
        The errors in the order in which they stand, each once. Codes that mean success (such as 201) are left out.
    """
    from aiobandwidth._core import error_shapes

    return error_codes.in_group(error_shapes.errors_in(source), group)


def lookup(group: str | None, code: str | None) -> CodeInfo | None:
    """Look an error code up in the catalogue.

    Args:
        group: The resource group that stated the code, as the client's attribute, such as ``"orders"``. The same code
            means different things in different groups. With None, only codes that hold for every group are found.
        code: The carrier's code.

    Returns:
        Kind, meaning and advice; None where the catalogue does not have the code for this group. The meanings are those
        of the carrier's published list of codes, corrected by its examples; the words are this package's.
    """
    return error_codes.lookup(group, code)


def explain(source: StatusError | ErrorDetail | Iterable[ErrorDetail]) -> str:
    """Say in words what errors mean and what to do about them, for logs and people.

    Args:
        source: A refusal, one error, or several, such as ``handle.errors``.

    Returns:
        A line for each error; for a refusal without any, its own text.
    """
    if isinstance(source, StatusError):
        return explain(source.errors) or str(source)
    details = [source] if isinstance(source, ErrorDetail) else source
    return "\n".join(error_codes.explained(detail) for detail in details)
