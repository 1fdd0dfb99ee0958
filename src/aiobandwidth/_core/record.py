"""What hooks are told about one call."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from types import TracebackType

from aiobandwidth._core.headers import checked_headers
from aiobandwidth._core.wire import Headers, Request, SendFailed, WireReply
from aiobandwidth.errors import BandwidthError, InvalidRequest
from aiobandwidth.hooks import AttemptInfo, CallInfo, Hooks, WaitInfo

_SHOWN = frozenset({"page", "size", "limit", "offset", "quantity", "status", "state", "lata", "npa", "areacode"})
log = logging.getLogger("aiobandwidth.hooks")


class Record:
    """One call as hooks see it.

    Args:
        hooks: Whom to tell.
        request: The request of the call.
        now: Its start, in seconds of a monotonic clock.
    """

    def __init__(self, hooks: Sequence[Hooks], request: Request, now: float) -> None:
        self._hooks = hooks
        self._started = now
        self.call = CallInfo(
            operation=request.operation,
            method=request.method,
            route=request.route or request.path,
            account_id=request.account_id,
            rate_class=request.rate_class,
            customer_order_id=request.customer_order_id,
        )
        self._tell("call_started", self.call)

    def attempt(self, request: Request) -> AttemptInfo:
        """A request is about to be sent; hooks may have put headers into what is returned."""
        self.call.attempts += 1
        url = request.url.partition("?")[0]
        info = AttemptInfo(call=self.call, number=self.call.attempts, method=request.method, url=url)
        self._tell("attempt_started", info)
        return info

    @staticmethod
    def headers(info: AttemptInfo, request: Request) -> Headers | None:
        """The headers that hooks have put in, if any can be sent."""
        if not info.headers or not request.credentials:
            return None
        try:
            return checked_headers(info.headers)
        except InvalidRequest as error:
            log.warning("headers of a hook are left out: %s", error)
            return None

    def attempt_over(
        self, info: AttemptInfo, outcome: WireReply | SendFailed | None, *, sent: bool, took: float
    ) -> None:
        """A request is over; without an outcome it was cut off."""
        info.sent, info.elapsed = sent, took
        if isinstance(outcome, WireReply):
            info.status = self.call.status = outcome.status
            self.call.request_id = outcome.headers.request_id
            info.size = len(outcome.body)
        else:
            info.failure = "cut off" if outcome is None else outcome.text
            self.call.status = None
        self._tell("attempt_ended", info)

    def wait(self, seconds: float, reason: str, text: str) -> None:
        """The call is about to wait."""
        self.call.waited += seconds
        self._tell("waiting", WaitInfo(call=self.call, seconds=seconds, reason=reason, text=text))

    def over(self, error: BaseException | None, now: float) -> None:
        """The call is over."""
        self.call.elapsed = now - self._started
        if isinstance(error, BandwidthError):
            self.call.error = error
        elif error is not None:
            self.call.cancelled = True
        self._tell("call_ended", self.call)

    def _tell(self, what: str, info: object) -> None:
        for hook in self._hooks:
            try:
                getattr(hook, what)(info)
            except Exception:
                log.exception("%s.%s failed; the call goes on", type(hook).__name__, what)


class Told:
    """Around a call: tells the hooks of its start and its end. Gives the record of the call; None without hooks."""

    __slots__ = ("_hooks", "_now", "_record", "_request")

    def __init__(self, hooks: Sequence[Hooks], request: Request, now: Callable[[], float]) -> None:
        self._hooks = hooks
        self._request = request
        self._now = now
        self._record: Record | None = None

    def __enter__(self) -> Record | None:
        if self._hooks:
            self._record = Record(self._hooks, self._request, self._now())
        return self._record

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._record is not None:
            self._record.over(error, self._now())


def note_attempt(
    log: logging.Logger, request: Request, number: int, outcome: WireReply | SendFailed, took: float
) -> None:
    """Log an attempt: what can be logged safely is listed here, and nothing else is."""
    said = outcome.text if isinstance(outcome, SendFailed) else outcome.status
    fields = {
        "operation": request.operation,
        "method": request.method,
        "path": request.path,
        "query": shown_query(request.url),
        "attempt": number,
        "status": None if isinstance(outcome, SendFailed) else outcome.status,
        "failure": outcome.text if isinstance(outcome, SendFailed) else None,
        "elapsed": took,
        "reply_headers": {} if isinstance(outcome, SendFailed) else outcome.headers.harmless(),
    }
    words = (request.operation, request.method, request.path, said, took)
    log.debug("%s: %s %s: %s in %.3f s", *words, extra={"bandwidth": fields})


def shown_query(url: str) -> str:
    """The query of a URL, the values only of parameters that are known to hold nothing private."""
    pairs = (pair.partition("=") for pair in url.partition("?")[2].split("&") if pair)
    return "&".join(f"{name}={value if name.lower() in _SHOWN else '...'}" for name, _, value in pairs)
