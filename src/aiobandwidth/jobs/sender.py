"""Bringing one order to the carrier exactly once.

The API has no idempotency key. What stands in for one: the order is on record as "perhaps sent" before it is sent, it
carries a CustomerOrderId of its own, and an order with an unknown outcome is looked up by that id before it is sent
again. The carrier may take a moment to show an order that it has accepted, so "there is none" counts only when it is
said ``settle`` seconds after nobody can be sending the order any more.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeVar

import anyio
import anyio.lowlevel

from aiobandwidth.errors import (
    BandwidthError,
    CallTimeout,
    ConfigurationError,
    ConnectionFailed,
    ConnectionLost,
    DecodeError,
    Forbidden,
    NotFound,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    StatusError,
    Unauthorized,
)
from aiobandwidth.jobs.errors import JobStopped
from aiobandwidth.jobs.events import JobEvent, OrderFinished, OrderPlaced, OrderSetAside, OrderUnclear, Waiting
from aiobandwidth.jobs.options import RunOptions
from aiobandwidth.jobs.records import OrderSpec
from aiobandwidth.jobs.store import JobStore
from aiobandwidth.jobs.wire import REJECTED, build_order, read_rejection

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient

T = TypeVar("T")
Emit = Callable[[JobEvent], Awaitable[None]]

_PASSING = (ConnectionFailed, ConnectionLost, CallTimeout, ServerError, DecodeError)
"""What a call that changes nothing may meet and get over by being repeated."""
_MOST_LISTED = 1000
MISSING_FOR = 30.0
"""Seconds for which an order that was accepted may be missing from the API."""


class Sender:
    """Places the orders of one run."""

    def __init__(self, store: JobStore, client: NumbersClient, options: RunOptions, emit: Emit) -> None:
        self._store = store
        self._client = client
        self._options = options
        self._emit = emit
        self._turns = anyio.Semaphore(options.concurrency)
        self._on_their_way: set[anyio.CancelScope] = set()
        self._unsent: set[int] = set()
        self._set_aside_in_a_row = 0

    # -- one order -----------------------------------------------------------------------------------------

    async def place_new(self, spec: OrderSpec) -> str | None:
        """Send an order that was just claimed; see ``place``."""
        self._unsent.add(spec.no)
        return await self.place(spec, perhaps_sent=None)

    async def place(self, spec: OrderSpec, *, perhaps_sent: float | None) -> str | None:
        """See to it that the carrier has the order.

        Args:
            spec: The order; it is on record as perhaps sent.
            perhaps_sent: Since when nobody can be sending it any more; None if it certainly was never sent.

        Returns:
            The carrier's id; None when the order ended here: refused, or left to the next run.
        """
        attempts = 0
        unclear: BandwidthError | None = None
        while True:
            if perhaps_sent is not None:
                order_id = await self.look_up(spec, perhaps_sent)
                if order_id is not None:
                    await self._store.placed(spec.no, order_id)
                    await self._tell_placed(spec, order_id, found=True)
                    return order_id
                if unclear is not None and attempts >= self._options.attempts:
                    await self._set_aside(spec, unclear)
                    return None
                await self._store.attempted(spec.no)
            attempts += 1
            try:
                return await self._send(spec, first=perhaps_sent is None)
            except (OutcomeUnknown, ServerError) as error:
                perhaps_sent, unclear = anyio.current_time(), error
                await self._emit(OrderUnclear(no=spec.no, customer_order_id=spec.customer_order_id, error=error))
            except StatusError as error:
                await self._refused(spec, error)
                return None

    async def _send(self, spec: OrderSpec, *, first: bool) -> str:
        """Send once, and again for as long as provably nothing was sent."""
        numbers = await self._store.numbers_of(spec.no) if spec.search is None else []
        body = build_order(spec, numbers, api_version=self._client.api_version)
        waits = _Patience(self._options.patience)
        while True:
            order_id = ""
            try:
                # Once an order is on its way its outcome is waited for and recorded, even if the job is being stopped.
                async with self._turns:
                    with anyio.CancelScope(shield=True) as scope:
                        self._on_their_way.add(scope)
                        self._unsent.discard(spec.no)
                        try:
                            order_id = (await self._client.orders.create_order(body)).id
                            await self._store.placed(spec.no, order_id)
                        finally:
                            self._on_their_way.discard(scope)
                await anyio.lowlevel.checkpoint_if_cancelled()
            except (Unauthorized, Forbidden, NotFound, ConfigurationError) as error:
                if first and isinstance(error, StatusError):  # else it stays on record, and a look-up will tell
                    await self._store.release(spec.no)
                raise stopped(error) from error
            except (ConnectionFailed, CallTimeout, RateLimited) as error:
                if first:
                    self._unsent.add(spec.no)
                await self._wait(waits, error)
            else:
                await self._tell_placed(spec, order_id)
                return order_id

    async def _tell_placed(self, spec: OrderSpec, order_id: str, *, found: bool = False) -> None:
        self._set_aside_in_a_row = 0
        await self._emit(
            OrderPlaced(
                no=spec.no,
                customer_order_id=spec.customer_order_id,
                order_id=order_id,
                quantity=spec.quantity,
                found=found,
            )
        )

    async def _refused(self, spec: OrderSpec, error: StatusError) -> None:
        outcome = read_rejection(error.errors, str(error), str(error.status))
        ordered, failed, unconfirmed = await self._store.finish(spec.no, outcome)
        await self._emit(
            OrderFinished(
                no=spec.no, order_id=None, status=REJECTED, ordered=ordered, failed=failed, unconfirmed=unconfirmed
            )
        )

    async def _set_aside(self, spec: OrderSpec, error: BandwidthError) -> None:
        await self._emit(OrderSetAside(no=spec.no, customer_order_id=spec.customer_order_id, error=error))
        self._set_aside_in_a_row += 1
        if self._set_aside_in_a_row >= max(3, self._options.concurrency):
            raise stopped(error) from error  # not these orders are at fault, but the server

    # -- looking up ----------------------------------------------------------------------------------------

    async def look_up(self, spec: OrderSpec, since: float) -> str | None:
        """Return the id of an order that was perhaps sent; None once it is certain that the carrier has none.

        It is asked for right away and a few times more, so that an order that shows goes on at once; only an answer
        that was asked for ``settle`` seconds after ``since`` can say that there is none.
        """
        settle = self._options.settle
        while True:
            asked = anyio.current_time()
            order_id = await self.patiently(lambda: self._find(spec.customer_order_id), missing_for=MISSING_FOR)
            if order_id is not None or asked - since >= settle:
                return order_id
            left = settle - (anyio.current_time() - since)
            await anyio.sleep(max(0.0, min(left, max(settle / 4, 0.25))))

    async def _find(self, customer_order_id: str) -> str | None:
        looked_at = 0
        async for item in self._client.orders.list_orders(customer_order_id=customer_order_id):
            order_id = item.order_id
            known_as = item.customer_order_id
            if order_id and known_as is None:
                order = (await self._client.orders.get_order(order_id)).order
                known_as = order.customer_order_id if order is not None else None
            if order_id and known_as == customer_order_id:
                return order_id
            looked_at += 1
            if looked_at >= _MOST_LISTED:
                raise JobStopped(
                    f"the server lists orders without regard to customerOrderId, so nobody can say whether the order "
                    f"{customer_order_id} was placed, and it is not sent again. Look for it by hand."
                )
        return None

    # -- patience ------------------------------------------------------------------------------------------

    async def patiently(self, call: Callable[[], Awaitable[T]], *, missing_for: float = 0.0) -> T:
        """Make a call that changes nothing, again and again while what goes wrong can pass.

        Args:
            call: The call.
            missing_for: Seconds for which 404 counts as "not yet there".

        Raises:
            JobStopped: It goes on failing, or never can work.
            NotFound: It is still 404 after ``missing_for`` seconds.
        """
        waits, begun = _Patience(self._options.patience), anyio.current_time()
        while True:
            try:
                return await call()
            except (Unauthorized, Forbidden, ConfigurationError) as error:
                raise stopped(error) from error
            except NotFound as error:
                if anyio.current_time() - begun >= missing_for:
                    raise
                await self._wait(waits, error)
            except (*_PASSING, RateLimited) as error:
                await self._wait(waits, error)

    async def _wait(self, waits: _Patience, error: BandwidthError) -> None:
        seconds = waits.next(error)
        if seconds >= 1.0:
            await self._emit(Waiting(seconds=seconds, error=error))
        await anyio.sleep(seconds)

    # -- the end -------------------------------------------------------------------------------------------

    def hurry(self) -> None:
        """Give the orders that are on their way ``grace`` seconds from now."""
        for scope in self._on_their_way:
            scope.deadline = anyio.current_time() + self._options.grace

    async def give_back(self) -> None:
        """Return what was claimed and never sent, so that the next run need not look it up."""
        for no in list(self._unsent):
            await self._store.release(no)
            self._unsent.discard(no)


class _Patience:
    """How long to wait before trying again: longer each time, and not for ever."""

    def __init__(self, seconds: float) -> None:
        self._until = anyio.current_time() + seconds
        self._delay = 0.5

    def next(self, error: BandwidthError) -> float:
        if isinstance(error, RateLimited):
            # The server said when to come back; that is no fault and costs no patience.
            return max(error.retry_after or 0.0, self._delay)
        if anyio.current_time() >= self._until:
            raise stopped(error) from error
        seconds = self._delay * random.uniform(0.75, 1.25)  # noqa: S311 - no secret
        self._delay = min(2 * self._delay, 15.0)
        return seconds


def stopped(error: BandwidthError) -> JobStopped:
    """Say why the job cannot go on."""
    if isinstance(error, Unauthorized):
        why = "the carrier does not accept the credentials"
    elif isinstance(error, Forbidden):
        why = "the credentials do not allow this"
    elif isinstance(error, NotFound):
        why = "the account or address of the API is wrong"
    elif isinstance(error, ConnectionFailed):
        why = "the server cannot be reached"
    elif isinstance(error, ConfigurationError):
        why = "the request cannot be sent"
    else:
        why = "the server goes on failing"
    return JobStopped(f"{why}: {error}")
