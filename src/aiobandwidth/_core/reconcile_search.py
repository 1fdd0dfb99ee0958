"""Looking for what a call made: through a list, by CustomerOrderId where there is one, and else by content."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Literal

import attrs

from aiobandwidth._core.pages import key_of
from aiobandwidth._core.paths import control_character
from aiobandwidth._core.reconcile_result import Candidate, Reconciled
from aiobandwidth._core.reconcile_times import Clock, Span, fit, span_of
from aiobandwidth._core.reconcile_trace import Trace, content_of, digest, number
from aiobandwidth._core.replies import capture
from aiobandwidth._core.walk import text_at, walk
from aiobandwidth.errors import (
    BandwidthError,
    DecodeError,
    Forbidden,
    IncompleteList,
    InvalidRequest,
    NotFound,
    PageRepeated,
    RateLimited,
    ServerError,
    StatusError,
    Unauthorized,
    errors_in,
)
from aiobandwidth.orders import OrderHandle
from aiobandwidth.paging import Paged

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.operation import AnyOperation, Find
    from aiobandwidth._core.options import CallOptions

Verdict = Literal["ours", "match", "doubt", "other"]
_DAY = 86400.0
_SLACK = 1.0
"""Seconds before the call in which something with the call's own CustomerOrderId may seem to have been made."""
_ID = ("customer_order_id",)
_WHOLE = (Unauthorized, Forbidden, RateLimited, ServerError)
"""Refusals that are not about the one order that is read."""


@attrs.define(eq=False)
class Seen:
    """Something in the list, and what is known of it."""

    id: str
    verdict: Verdict = "doubt"
    reason: str = ""
    span: Span | None = None
    customer_order_id: str | None = None
    state: Any = None
    settled: bool = False
    """Reading it again would tell nothing new."""


class Search:
    """Looks for what one call made.

    Each ``look`` reads the list anew; what was decided before is not read again.
    """

    def __init__(self, engine: Engine, operation: AnyOperation, trace: Trace, options: CallOptions) -> None:
        from aiobandwidth._generated.registry import operation as by_name

        assert operation.find is not None
        self._engine = engine
        self._operation = operation
        self._find: Find = operation.find
        self._trace = trace
        self._options = options
        self._list = by_name(self._find.lists)
        self._reader = by_name(operation.order.state) if self._find.read and operation.order else None
        self._clock = Clock()
        self._seen: dict[str, Seen] = {}
        self.incomplete = ""

    # -- looking -------------------------------------------------------------------------------------------

    async def look(self) -> Reconciled | None:
        """Read the list to its end; what is certain, if anything is."""
        self.incomplete = ""
        for reading in self._find.readings:
            if (seen := await self._in_list(reading)) is not None:
                return self._applied(seen)
        matches, doubts = self._those("match"), self._those("doubt")
        if len(matches) == 1 and not doubts and not self.incomplete and self._same_id(matches[0]):
            return self._applied(matches[0])
        return None

    def last(self) -> Reconciled:
        """What follows from a look that began after the carrier has had time to show all."""
        matches, doubts = self._those("match"), self._those("doubt")
        if not self.incomplete and not doubts and len(matches) == 1:
            return self._applied(matches[0])
        if not self.incomplete and not doubts and not matches:
            return self._result("not-applied", f"{self._find.lists} has nothing that the call can have made")
        return self.unclear(self.incomplete)

    def unclear(self, problem: str) -> Reconciled:
        """What can be said as long as nothing is certain."""
        matches, doubts = self._those("match"), self._those("doubt")
        if problem:
            text = f"it could not be looked for to the end: {problem}"
        elif len(matches) > 1:
            text = f"{len(matches)} in {self._find.lists} are the same as what was sent"
        else:
            text = f"what {self._find.lists} has may be what the call made, or may be another's"
        text += "; look at the candidates" if matches or doubts else "; look again later"
        found = tuple(self._candidate(seen) for seen in (*matches, *doubts))
        return self._result("unclear", text, candidates=found)

    async def _in_list(self, reading: Mapping[str, str]) -> Seen | None:
        """Judge all items of the list; give what is certainly ours."""
        arguments = {**self._path_arguments(self._list), **reading}
        filters, days = self._filter(), self._days()
        try:
            try:
                return await self._in_pages({**arguments, **filters})
            except IncompleteList:
                if filters == days:
                    raise
            # A list that is full in spite of its filter does not filter; there is less in it of the days in question.
            return await self._in_pages({**arguments, **days})
        except (IncompleteList, NotFound, PageRepeated) as error:
            self.incomplete = str(error)
            return None

    async def _in_pages(self, arguments: dict[str, Any]) -> Seen | None:
        wall = self._engine.caller.runtime.wall
        paged = Paged[Any, Any](self._engine, self._list, self._options, arguments)
        async with aclosing(paged.pages()) as pages:
            while True:
                before = wall()
                with capture() as replies:
                    page = await anext(pages, None)
                if replies:
                    self._clock.note(replies[-1].headers.get("date"), before, wall())
                if page is None:
                    return None
                for item in page.items:
                    seen = await self._judge(item)
                    if seen is not None and seen.verdict == "ours":
                        return seen

    def _filter(self) -> dict[str, Any]:
        """Arguments that narrow the list down: the CustomerOrderId if it can, else the days in question."""
        order, known_as = self._operation.order, self._trace.customer_order_id
        looked_up = order is not None and order.lookup == self._find.lists
        if not looked_up or known_as is None or control_character(known_as):  # a body takes what a query does not
            return self._days()
        name = next(p.name for p in self._list.params if p.wire.lower() == "customerorderid")
        return {name: known_as}

    def _days(self) -> dict[str, Any]:
        """Two days before the call as the first, where the list is one that has to be read by days."""
        from aiobandwidth._core.windows import argument, today

        paging = self._list.paging
        if paging is None or paging.window is None:
            return {}
        start = next(p for p in self._list.params if p.place == "query" and p.wire == paging.window.start)
        return {start.name: argument(start, today(self._trace.sent_at - 2 * _DAY))}

    def _path_arguments(self, operation: AnyOperation) -> dict[str, Any]:
        names = {param.name for param in operation.path_params()}
        return {name: value for name, value in self._trace.arguments.items() if name in names}

    # -- judging -------------------------------------------------------------------------------------------

    async def _judge(self, item: Any) -> Seen | None:
        """What is known of an item; None if it is certainly another's."""
        paging = self._list.paging
        assert paging is not None
        at = walk(item, self._find.item_at)
        known_as, span = text_at(at, _ID), self._span(item, self._find.item_made)
        order_id = key_of(paging, item) or ""
        seen = self._seen.get(order_id)
        if seen is not None and seen.settled:
            return seen
        if not order_id and not known_as and span is None:
            return None  # an empty element
        if self._elsewhere(known_as, span):
            return None
        if seen is None:
            seen = self._seen[order_id] = Seen(order_id)
        seen.customer_order_id, seen.span = known_as, span
        if not order_id:
            seen.reason, seen.settled = "the list gives it no id", True
        elif self._reader is None:
            self._decide(seen, at, item)
            seen.settled = True
        else:
            await self._read(seen, known_as)
        return seen

    def _elsewhere(self, known_as: str | None, span: Span | None) -> bool:
        """Whether the list alone tells that this is another's."""
        trace = self._trace
        if known_as and known_as != _stripped(trace.customer_order_id):
            return True
        if trace.own_id:  # the id tells, so the time only saves reading what is certainly too old
            return not known_as and span is not None and span.last < trace.sent_at + self._clock.ahead - _DAY
        return self._fit(span) == "older"

    async def _read(self, seen: Seen, known_as: str | None) -> None:
        """Read an order by itself, and decide."""
        assert self._reader is not None
        ours = self._trace.own_id and known_as is not None
        try:
            seen.state = await self._state(seen.id)
        except BandwidthError as error:
            about_it = isinstance(error, StatusError | DecodeError | InvalidRequest) and not isinstance(error, _WHOLE)
            if not ours and not about_it:
                raise
            ours = ours and not isinstance(error, InvalidRequest)  # which is what no id can be
            seen.verdict, seen.reason = ("ours", "") if ours else ("doubt", f"it cannot be read: {error}")
            return
        roots = (walk(seen.state, path) for path in self._find.at)
        root = next((one for one in roots if one is not None and content_of(one, self._find)), None)
        seen.customer_order_id = text_at(root, _ID) or known_as
        seen.span = self._span(seen.state, self._find.made) or seen.span
        self._decide(seen, root, seen.state)
        seen.settled = True

    async def _state(self, order_id: str) -> Any:
        assert self._reader is not None
        arguments = self._path_arguments(self._reader)
        name = next(p.name for p in self._reader.path_params() if p.name != "account_id" and p.name not in arguments)
        return (await self._engine.perform(self._reader, self._options, {**arguments, name: order_id})).result

    def _decide(self, seen: Seen, root: Any, whole: Any) -> None:
        trace, same_id = self._trace, self._same_id(seen)
        if seen.customer_order_id and not same_id:
            seen.verdict = "other"
        elif same_id and trace.own_id:
            seen.verdict = "ours"
        elif (when := self._fit(seen.span, slack=_SLACK if same_id else 0.0)) == "older":
            seen.verdict = "other"
        else:
            seen.verdict, seen.reason = self._compare(root, whole, same_id)
            if seen.verdict == "match" and when == "maybe":
                seen.verdict, seen.reason = "doubt", "it may have been made before the call"

    def _compare(self, root: Any, whole: Any, same_id: bool) -> tuple[Verdict, str]:
        """Whether something is what was sent, going by what it says."""
        sent, there = self._trace.content, content_of(root, self._find)
        if not sent and not same_id:
            return "doubt", "nothing is known of what was sent"
        differs = [path for path, value in sent.items() if path in there and digest(there[path]) != value]
        differs = [path for path in differs if not self._numbers_with_errors(path, there[path], whole)]
        decisive = [path for path in differs if self._covered(path, (*self._find.same, *self._find.given))]
        added = [path for path in there if self._covered(path, self._find.same) and not self._sent_below(path)]
        if decisive or added:
            return ("doubt", f"{(decisive + added)[0]} is another") if same_id else ("other", "")
        if same_id:
            return "match", ""
        if self._trace.customer_order_id:
            return "doubt", "it has no CustomerOrderId"
        if differs:
            return "doubt", f"{differs[0]} is another"
        missing = [path for path in sent if self._covered(path, self._find.same) and path not in there]
        if missing:
            return "doubt", f"{missing[0]} is not told"
        if not any(self._covered(path, (*self._find.same, *self._find.given)) and path in there for path in sent):
            return "doubt", "nothing tells what is in it"
        return "match", ""

    def _numbers_with_errors(self, path: str, there: list[str], whole: Any) -> bool:
        """Some orders do not list the numbers that failed; those are named in the errors."""
        failed = {number(one) for detail in errors_in(whole) for one in detail.telephone_numbers}
        return bool(failed) and digest([*there, *failed]) == self._trace.content[path]

    def _sent_below(self, path: str) -> bool:
        """Whether what a path belongs to was sent, if not the very thing at the path."""
        top = next(one for one in self._find.same if self._covered(path, (one,)))
        return any(self._covered(sent, (top,)) for sent in self._trace.content)

    @staticmethod
    def _covered(path: str, paths: tuple[tuple[str, ...], ...]) -> bool:
        return any(path == (top := ".".join(one)) or path.startswith(f"{top}.") for one in paths)

    def _same_id(self, seen: Seen) -> bool:
        sent = _stripped(self._trace.customer_order_id)
        return sent is not None and seen.customer_order_id == sent

    def _span(self, message: Any, paths: tuple[tuple[str, ...], ...]) -> Span | None:
        return next((span for path in paths if (span := span_of(walk(message, path)))), None)

    def _fit(self, span: Span | None, *, slack: float = 0.0) -> str:
        trace = self._trace
        return fit(span, trace.sent_at, trace.ended_at, self._clock.ahead, slack=slack)

    # -- results -------------------------------------------------------------------------------------------

    def _those(self, verdict: Verdict) -> list[Seen]:
        return [seen for seen in self._seen.values() if seen.verdict == verdict]

    def _candidate(self, seen: Seen) -> Candidate:
        return Candidate(
            id=seen.id,
            made=seen.span.moment if seen.span is not None else None,
            customer_order_id=seen.customer_order_id,
            reason=seen.reason or "there is more than one like it",
        )

    def _applied(self, seen: Seen) -> Reconciled:
        how = "its CustomerOrderId" if self._same_id(seen) else "its content and the time it was made"
        return self._result("applied", f"found by {how}", id=seen.id, order=self._handle(seen))

    def _handle(self, seen: Seen) -> OrderHandle[Any, Any] | None:
        if self._operation.order is None:
            return None
        handle: OrderHandle[Any, Any] = OrderHandle(
            self._engine,
            self._operation,
            seen.id,
            customer_order_id=self._trace.customer_order_id,
            account_id=self._trace.account_id or None,
            numbers=self._trace.numbers,
        )
        handle.state = seen.state
        return handle

    def _result(self, outcome: Any, text: str, **rest: Any) -> Reconciled:
        return Reconciled(outcome=outcome, operation=self._trace.operation, text=text, **rest)


def _stripped(text: str | None) -> str | None:
    return text.strip() if text else None
