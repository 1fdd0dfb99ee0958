"""Asynchronous orders: the carrier takes an order and works on it for seconds, or for days."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack

import anyio
import attrs

from aiobandwidth._core.paths import segment
from aiobandwidth._core.walk import first_text
from aiobandwidth.errors import (
    DecodeError,
    ErrorDetail,
    NotFound,
    RateLimited,
    ServerError,
    TransportError,
    WaitTimeout,
    errors_in,
)

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.operation import AnyOperation
    from aiobandwidth._core.options import CallOptions, NumberForm

__all__ = ["Created", "OrderHandle"]

ReplyT = TypeVar("ReplyT")
StateT = TypeVar("StateT")
T = TypeVar("T")

_TRANSIENT = (TransportError, ServerError, RateLimited)
_MOST_UNREADABLE = 5
_GROWTH = 1.5
_LAST_PAUSE = 0.05
_SPELLINGS = {"COMPLETED": "COMPLETE", "CANCELED": "CANCELLED"}


@attrs.frozen(kw_only=True)
class Created(Generic[T]):
    """A resource that was made.

    Attributes:
        id: Its id, from ``Location`` or the reply; empty if the server named none.
        location: The ``Location`` header.
        result: The message of the reply, where it had one.
    """

    id: str
    location: str | None = None
    result: T | None = None


class OrderHandle(Generic[ReplyT, StateT]):
    """An order at the carrier, to ask about and to wait for.

    It can be made again from the id alone, in another process too: ``client.orders.resume(handle.id)``.

    Attributes:
        id: The carrier's id of the order.
        customer_order_id: The id that the client chose, under which the order can be looked up; None where the
            operation takes none, and on resumed orders.
        reply: The reply that made the order; None on resumed orders.
        state: The state last read; None before the first time.
    """

    def __init__(
        self,
        engine: Engine,
        operation: AnyOperation,
        order_id: str,
        *,
        reply: ReplyT | None = None,
        customer_order_id: str | None = None,
        account_id: str | None = None,
        numbers: NumberForm | None = None,
    ) -> None:
        segment(order_id, "order_id", f"{operation.group}.{operation.name}")  # refuses what is no id
        assert operation.order is not None
        self._engine = engine
        self._operation = operation
        self._order = operation.order
        self._account_id = account_id
        self._numbers = numbers
        self._since = engine.caller.runtime.now()
        self.id = order_id
        self.customer_order_id = customer_order_id
        self.reply = reply
        self.state: StateT | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._order.kind} {self.id} {self.status or 'status unknown'}>"

    @property
    def status(self) -> str | None:
        """The status last seen, as the carrier spells it, such as ``"RECEIVED"``; None if none was seen."""
        return first_text(self.state, self._order.status_paths) or first_text(self.reply, self._order.status_paths)

    @property
    def done(self) -> bool:
        """Whether the order is over, as far as was seen."""
        return self._over(self.status)

    def _over(self, status: str | None) -> bool:
        """Whether a status is a final one: a known one, or any but those that are known not to be."""
        plain = _plain(status)
        if plain in {_plain(one) for one in self._order.final}:
            return True
        pending = {_plain(one) for one in self._order.pending}
        return bool(plain and pending) and plain not in pending

    @property
    def failed(self) -> bool:
        """Whether the order is over and nothing was done."""
        return _plain(self.status) in {_plain(status) for status in self._order.failed}

    @property
    def errors(self) -> tuple[ErrorDetail, ...]:
        """What the carrier says is wrong with the order, or with some of its numbers; each knows its ``kind``."""
        return errors_in(self.state if self.state is not None else self.reply, self._operation.group)

    async def refresh(self, **options: Unpack[CallOptions]) -> StateT:
        """Read the order's state.

        Args:
            **options: As for every call.

        Raises:
            NotFound: The carrier does not know the order (yet: a new one can take a moment to show).
            BandwidthError: As for every call.
        """
        from aiobandwidth._generated.registry import operation as by_name

        reader = by_name(self._order.state)
        name = next(param.name for param in reader.params if param.place == "path" and param.name != "account_id")
        if self._account_id is not None:
            options.setdefault("account_id", self._account_id)
        if self._numbers is not None:
            options.setdefault("numbers", self._numbers)
        done = await self._engine.perform(reader, options, {name: self.id})
        state: StateT = done.result
        self.state = state
        return state

    async def wait(
        self,
        timeout: float | None = None,  # noqa: ASYNC109 - part of the public interface
        *,
        poll: float = 1.0,
        max_poll: float = 30.0,
        grace: float = 60.0,
        until: Collection[str] = (),
    ) -> StateT:
        """Read the order again and again until it is over.

        A failed order is no error here: look at ``failed`` and ``errors``. Failures of the network and of the server
        while waiting do not end the wait, as the order goes on regardless.

        Args:
            timeout: Seconds to wait; None is without end. Some kinds of order take days.
            poll: Seconds before the second reading; each later wait is half as long again.
            max_poll: Longest time between two readings, in seconds.
            grace: For so many seconds from when this handle was made, "not found" is taken for "not visible yet".
            until: Further statuses to stop at, such as ``("EXCEPTION", "FOC")`` of a port-in.

        Returns:
            The state in which the order is over, or which ``until`` names.

        Raises:
            WaitTimeout: The order was not over in time. It goes on; ``resume`` takes it up again by its id.
            NotFound: The carrier does not know the order, after the time of grace.
            Unauthorized, Forbidden, BadRequest: Asking again would not help.
            DecodeError: The state could not be read five times in a row.
        """
        if timeout is not None and not timeout >= 0:
            raise ValueError("timeout must be seconds from 0 up, or None")
        if not 0 < poll <= max_poll:
            raise ValueError("poll must be greater than 0 and at most max_poll")
        wanted = {_plain(status) for status in until}
        waiting = _Waiting(self, wanted, poll, max_poll, grace)
        with anyio.move_on_after(timeout):
            return await waiting.run(timeout)  # type: ignore[no-any-return]
        raise waiting.timed_out(timeout)


class _Waiting:
    """One ``wait``: the way from reading to reading."""

    def __init__(
        self, handle: OrderHandle[Any, Any], wanted: set[str], poll: float, longest: float, grace: float
    ) -> None:
        self.handle = handle
        self.wanted = wanted
        self.poll = poll
        self.longest = longest
        self.grace = grace
        self.unreadable = 0
        self.last_problem: str | None = None

    async def run(self, seconds: float | None) -> Any:
        runtime = self.handle._engine.caller.runtime
        started = runtime.now()
        if self.handle.state is not None and self._stops():
            return self.handle.state
        if self.handle.reply is not None and self.handle.state is None and not self.handle.done:
            await runtime.sleep(self._pause(runtime.draw, started, seconds))  # it was made this moment
        while not await self._read():
            await runtime.sleep(self._pause(runtime.draw, started, seconds))
        return self.handle.state

    async def _read(self) -> bool:
        """Read the state once; True when it is one to stop at."""
        try:
            await self.handle.refresh()
        except _TRANSIENT as error:
            self.last_problem = str(error)
            return False
        except DecodeError as error:
            self.unreadable += 1
            self.last_problem = str(error)
            if self.unreadable >= _MOST_UNREADABLE:
                raise self._noted(error) from None
            return False
        except NotFound as error:
            self.last_problem = str(error)
            if self.handle._engine.caller.runtime.now() - self.handle._since >= self.grace:
                raise self._noted(error) from None
            return False
        self.unreadable = 0
        self.last_problem = None
        return self._stops()

    def _stops(self) -> bool:
        return self.handle.done or _plain(self.handle.status) in self.wanted

    def _pause(self, draw: Callable[[], float], started: float, timeout: float | None) -> float:
        pause = self.poll * (0.9 + 0.2 * draw())
        self.poll = min(self.longest, self.poll * _GROWTH)
        if timeout is None:
            return pause
        left = timeout - (self.handle._engine.caller.runtime.now() - started)
        if left < _LAST_PAUSE:
            raise self.timed_out(timeout)
        return min(pause, left * 0.9)  # so that there is time for one more reading

    def timed_out(self, timeout: float | None) -> WaitTimeout:
        handle = self.handle
        seen = f"it was last seen as {handle.status}" if handle.status else "its status was never seen"
        text = f"order {handle.id} was not over after {timeout:g} s; {seen}; take it up again with resume()"
        if self.last_problem:
            text += f" (the last reading failed: {self.last_problem})"
        operation = f"{handle._operation.group}.{handle._operation.name}"
        return WaitTimeout(text, order_id=handle.id, last_status=handle.status, operation=operation)

    def _noted(self, error: Any) -> Any:
        error.add_note(f"while waiting for order {self.handle.id}")
        return error


def _plain(status: str | None) -> str:
    text = (status or "").strip().upper()
    return _SPELLINGS.get(text, text)
