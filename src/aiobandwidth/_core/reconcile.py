"""Finding out what became of a call whose reply was lost. Only GETs are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import anyio
import attrs

from aiobandwidth._core.pages import key_of
from aiobandwidth._core.reconcile_result import Reconciled
from aiobandwidth._core.reconcile_search import Search
from aiobandwidth._core.walk import first_text
from aiobandwidth.errors import (
    BandwidthError,
    ConfigurationError,
    DecodeError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    TransportError,
    Unauthorized,
)
from aiobandwidth.paging import Paged

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.operation import AnyOperation
    from aiobandwidth._core.options import CallOptions
    from aiobandwidth._core.reconcile_trace import Trace

_PASSING = (TransportError, ServerError, RateLimited, DecodeError)
"""What asking again can get over."""
_FIRST_PAUSE, _SHORTEST_PAUSE, _LONGEST_PAUSE, _GROWTH = 0.1, 0.05, 5.0, 1.6
"""The first pause is a part of the settle time; the others are seconds, and how much longer each is than the last."""
_LEAST_PAUSE = 0.001
"""Seconds; what is left of the settle time may be too little for the clock."""


class Inquiry(Protocol):
    """A way to find out about one call."""

    async def look(self) -> Reconciled | None:
        """Ask the carrier; give what is certain already."""

    def last(self) -> Reconciled:
        """What follows from a look that began after the carrier has had time to show all."""

    def unclear(self, problem: str) -> Reconciled:
        """What can be said when looking did not come to an end."""


async def reconcile(
    engine: Engine,
    error: OutcomeUnknown,
    *,
    settle: float,
    timeout: float | None,  # noqa: ASYNC109 - handed on from the public interface
) -> Reconciled:
    """Find out what became of a call; see ``OutcomeUnknown.reconcile``."""
    if not settle >= 0:
        raise ValueError("settle must be seconds from 0 up")
    if timeout is not None and not timeout >= 0:
        raise ValueError("timeout must be seconds from 0 up, or None")
    trace, operation = error._trace, _operation(error)
    if trace is None or operation is None:
        text = "nothing is known of what was called; look at what it was to change before you send it again"
        return Reconciled(outcome="unclear", operation=error.operation, text=text)
    _check_base(engine, trace)
    inquiry = _inquiry(engine, operation, trace)
    if isinstance(inquiry, Reconciled):
        return inquiry
    run = _Run(engine, inquiry, settle, timeout)
    try:
        with anyio.move_on_after(timeout):
            return await run.run()
    except BandwidthError as problem:
        problem.add_note(f"while finding out what became of {trace.operation}, which is unknown still")
        raise
    return run.late()


class _Run:
    """One reconciliation: the way from look to look."""

    def __init__(self, engine: Engine, inquiry: Inquiry, settle: float, longest: float | None) -> None:
        self._runtime = engine.caller.runtime
        self._inquiry = inquiry
        self._settle = settle
        self._longest = longest
        self._problem = ""

    async def run(self) -> Reconciled:
        now = self._runtime.now
        started = now()
        pause = min(max(self._settle * _FIRST_PAUSE, _SHORTEST_PAUSE), _LONGEST_PAUSE)
        while True:
            asked, self._problem, passing = now(), "", False
            try:
                if (found := await self._inquiry.look()) is not None:
                    return found
            except (Unauthorized, Forbidden, ConfigurationError):
                raise
            except BandwidthError as error:
                self._problem, passing = str(error), isinstance(error, _PASSING)
            left = self._settle - (asked - started)
            if left <= 0 and not passing:
                return self._inquiry.unclear(self._problem) if self._problem else self._inquiry.last()
            wait = pause if left <= 0 else max(_LEAST_PAUSE, min(pause, self._settle - (now() - started)))
            if self._longest is not None and now() - started + wait >= self._longest:
                return self.late()
            await self._runtime.sleep(wait)
            pause = min(pause * _GROWTH, _LONGEST_PAUSE)

    def late(self) -> Reconciled:
        """What can be said when the time is over."""
        return self._inquiry.unclear(self._problem or f"the {self._longest:g} s for it are over")


@attrs.define
class _Gone:
    """Whether what a DELETE was for is there still."""

    engine: Engine
    operation: AnyOperation
    trace: Trace
    options: CallOptions

    async def look(self) -> Reconciled | None:
        gone = self.operation.gone
        there = await (self._listed(gone.lists) if gone is not None and gone.lists else self._readable())
        return None if there else self._result("applied", "it is gone")

    def last(self) -> Reconciled:
        return self._result("not-applied", "it is there still, so nothing was done; send it again if you want to")

    def unclear(self, problem: str) -> Reconciled:
        return self._result("unclear", f"it could not be read: {problem}; to send a DELETE again does no harm")

    async def _readable(self) -> bool:
        assert self.operation.read_by is not None
        there, state = await _read(self.engine, self.operation.read_by, self.trace, self.options)
        gone = self.operation.gone
        status = first_text(state, gone.status_paths) if gone is not None else None
        return there and not (gone is not None and status is not None and status.upper() in gone.states)

    async def _listed(self, name: str) -> bool:
        from aiobandwidth._generated.registry import operation as by_name

        lists = by_name(name)
        assert lists.paging is not None
        wanted = [p.name for p in self.operation.path_params() if p.name in self.trace.arguments][-1]
        arguments = {p.name: self.trace.arguments[p.name] for p in lists.path_params() if p.name != "account_id"}
        there = False
        async for item in Paged[Any, Any](self.engine, lists, self.options, arguments):
            there = there or key_of(lists.paging, item) == self.trace.arguments[wanted]
        return there

    def _result(self, outcome: Any, text: str) -> Reconciled:
        return Reconciled(outcome=outcome, operation=self.trace.operation, text=text)


@attrs.define
class _Single:
    """Whether there is anything where a POST should have put something that is there once only."""

    engine: Engine
    operation: AnyOperation
    trace: Trace
    options: CallOptions

    async def look(self) -> Reconciled | None:
        assert self.operation.read_by is not None
        there, _ = await _read(self.engine, self.operation.read_by, self.trace, self.options)
        return self.unclear("") if there else None

    def last(self) -> Reconciled:
        text = f"{self.operation.read_by} says that there is nothing"
        return Reconciled(outcome="not-applied", operation=self.trace.operation, text=text)

    def unclear(self, problem: str) -> Reconciled:
        text = f"it could not be read: {problem}" if problem else "there is one, which may have been there before"
        text += f"; read it with {self.operation.read_by}"
        return Reconciled(outcome="unclear", operation=self.trace.operation, text=text)


async def _read(engine: Engine, name: str, trace: Trace, options: CallOptions) -> tuple[bool, Any]:
    """Read what has the path of a call; whether it is there, and what it says."""
    from aiobandwidth._generated.registry import operation as by_name

    reader = by_name(name)
    arguments = {p.name: trace.arguments[p.name] for p in reader.path_params() if p.name != "account_id"}
    try:
        if not reader.gives_file:
            return True, (await engine.perform(reader, options, arguments)).result
        _, stream = await engine.open(reader, options, arguments)  # only to see that it is there
        if stream is not None:
            await stream.aclose()
    except NotFound:
        return False, None
    return True, None


def _operation(error: OutcomeUnknown) -> AnyOperation | None:
    from aiobandwidth._generated.registry import OPERATIONS
    from aiobandwidth._generated.registry import operation as by_name

    trace = error._trace
    return by_name(trace.operation) if trace is not None and trace.operation in OPERATIONS else None


def _check_base(engine: Engine, trace: Trace) -> None:
    here, there = engine.defaults.base_url, trace.base_url
    if here != there:
        text = f"{trace.operation}: the call went to {there} and this client speaks to {here}; nothing was asked"
        raise ConfigurationError(text, operation=trace.operation)


def _inquiry(engine: Engine, operation: AnyOperation, trace: Trace) -> Inquiry | Reconciled:
    """How to find out about a call; the answer, where there is nothing to ask."""
    options: CallOptions = {"numbers": trace.numbers}
    if trace.account_id:
        options["account_id"] = trace.account_id
    if operation.find is not None:
        return Search(engine, operation, trace, options)
    if operation.method == "DELETE" and (operation.read_by or (operation.gone is not None and operation.gone.lists)):
        return _Gone(engine, operation, trace, options)
    if operation.reads:
        text = "the call changes nothing, so it can be made again"
        return Reconciled(outcome="not-applied", operation=trace.operation, text=text)
    if operation.method == "POST" and _is_single(operation):
        return _Single(engine, operation, trace, options)
    return Reconciled(outcome="unclear", operation=trace.operation, text=_advice(operation))


def _is_single(operation: AnyOperation) -> bool:
    """Whether what a POST makes is read where it is made, and so is there once only."""
    from aiobandwidth._generated.registry import operation as by_name

    if operation.read_by is None or operation.body is None or operation.body.message is None:
        return False
    return by_name(operation.read_by).paging is None


def _advice(operation: AnyOperation) -> str:
    """What to look at, and whether sending it again does harm."""
    where = f"read {operation.read_by} to see" if operation.read_by else "the API has nothing that would tell"
    if operation.method == "PUT" and operation.body is not None:
        return (
            f"the API cannot tell whether this very call was carried out; {where}. A PUT sets what was sent whatever "
            "was there before, so it does no harm to send it again, unless others change the same meanwhile"
        )
    if operation.method == "PATCH":
        return f"the API cannot tell whether this very call was carried out; {where}, and compare what was to change"
    return f"there is no certain way to find out; {where}, and send it again only if it may be done twice"
