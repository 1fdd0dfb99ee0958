"""One run of a job: everything that is not over is sent, looked up and followed until it is."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

import anyio

from aiobandwidth.errors import Forbidden, NotFound, StatusError
from aiobandwidth.jobs.errors import JobFileError, JobStopped
from aiobandwidth.jobs.events import LookingUp, OrderFinished, OrderSetAside
from aiobandwidth.jobs.options import RunOptions
from aiobandwidth.jobs.records import OrderSpec
from aiobandwidth.jobs.sender import MISSING_FOR, Emit, Sender
from aiobandwidth.jobs.store import JobStore
from aiobandwidth.jobs.wire import completed_numbers, read_outcome

if TYPE_CHECKING:
    from aiobandwidth.client import NumbersClient
    from aiobandwidth.models import OrderResponse
    from aiobandwidth.orders import OrderHandle

_MOST_DESTINATIONS = 50


class Runner:
    """Runs a job once; make a new one for each run."""

    def __init__(self, store: JobStore, client: NumbersClient, options: RunOptions, emit: Emit) -> None:
        self._store = store
        self._client = client
        self._options = options
        self._emit = emit
        self._sender = Sender(store, client, options, emit)
        self._slots = anyio.Semaphore(options.in_flight)
        self._scope = anyio.CancelScope()
        self._failure: Exception | None = None

    def stop(self) -> None:
        """Send nothing new, wait for what is on its way (``grace`` seconds at most), record it and end the run."""
        self._scope.cancel()

    async def run(self) -> None:
        """Go on until everything is over, or ``stop`` is called.

        Raises:
            JobStopped: The job cannot go on.
        """
        taken_over = anyio.current_time()
        try:
            with self._scope:
                await self._check_destinations()
                async with anyio.create_task_group() as guard:
                    guard.start_soon(self._hurry_at_the_end)
                    guard.start_soon(self._stop_in_time)
                    async with anyio.create_task_group() as orders:
                        await self._guarded(self._take_up, orders.start_soon, taken_over)
                        for _ in range(self._options.concurrency):
                            orders.start_soon(self._guarded, self._send_new, orders.start_soon)
                    guard.cancel_scope.cancel()
        finally:
            with anyio.CancelScope(shield=True), contextlib.suppress(JobFileError):
                await self._sender.give_back()
        if self._failure is not None:
            raise self._failure

    # -- starting ------------------------------------------------------------------------------------------

    async def _check_destinations(self) -> None:
        """Ask for the sites and SIP peers before anything is ordered to them: a wrong one would fail every order."""
        for site, peer in await self._store.destinations(_MOST_DESTINATIONS):
            where = f"site {site}" if peer is None else f"SIP peer {peer} in site {site}"
            try:
                if site is not None and peer is not None:
                    await self._sender.patiently(lambda s=site, p=peer: self._ask_peer(s, p))  # type: ignore[misc]
                elif site is not None:
                    await self._sender.patiently(lambda s=site: self._ask_site(s))  # type: ignore[misc]
            except StatusError as error:
                account = self._client.account_id
                text = f"account {account} has no {where}. Nothing was sent to it; name one that exists."
                raise JobStopped(text) from error

    async def _ask_site(self, site: str) -> None:
        try:
            await self._client.sites.get_site(site)
        except Forbidden:
            return  # a role that may order and not look at sites; the orders will tell

    async def _ask_peer(self, site: str, peer: str) -> None:
        try:
            await self._client.sip_peers.get_sip_peer(site, peer)
        except Forbidden:
            return

    async def _take_up(self, start: Callable[..., None], taken_over: float) -> None:
        """Start what an earlier run left: orders perhaps sent are looked up, orders with an id followed."""
        unclear = await self._unfinished(placed=False)
        if unclear:
            await self._emit(LookingUp(orders=len(unclear), seconds=self._options.settle))
        for spec in unclear:
            await self._slots.acquire()
            start(self._guarded, self._recover, spec, taken_over)
        for spec in await self._unfinished(placed=True):
            await self._slots.acquire()
            start(self._guarded, self._follow, spec)

    async def _unfinished(self, *, placed: bool) -> list[OrderSpec]:
        found: list[OrderSpec] = []
        while page := await self._store.unfinished(placed=placed, after=found[-1].no if found else 0):
            found.extend(page)
        return found

    async def _guarded(self, work: Callable[..., Awaitable[None]], *arguments: object) -> None:
        """Let the first failure end the run in good order."""
        try:
            await work(*arguments)
        except Exception as error:
            self._failure = self._failure or error
            self._scope.cancel()

    async def _hurry_at_the_end(self) -> None:
        try:
            await anyio.sleep_forever()
        finally:
            self._sender.hurry()

    async def _stop_in_time(self) -> None:
        if self._options.timeout is not None:
            await anyio.sleep(self._options.timeout)
            self.stop()

    # -- orders --------------------------------------------------------------------------------------------

    async def _send_new(self, start: Callable[..., None]) -> None:
        while True:
            await self._slots.acquire()
            claimed = await self._store.claim(1)
            if not claimed:
                self._slots.release()
                return
            order_id = await self._sender.place_new(claimed[0])
            if order_id is None:
                self._slots.release()
            else:
                start(self._guarded, self._follow, claimed[0], order_id)

    async def _recover(self, spec: OrderSpec, taken_over: float) -> None:
        order_id = await self._sender.place(spec, perhaps_sent=taken_over)
        if order_id is None:
            self._slots.release()
        else:
            await self._follow(spec, order_id)

    async def _follow(self, spec: OrderSpec, order_id: str | None = None) -> None:
        order_id = order_id or spec.order_id or ""
        handle = self._client.orders.resume(order_id)
        try:
            state = await self._to_the_end(handle)
        except NotFound as error:
            await self._emit(OrderSetAside(no=spec.no, customer_order_id=spec.customer_order_id, error=error))
        else:
            await self._finish(spec, handle, state)
        self._slots.release()

    async def _to_the_end(self, handle: OrderHandle[OrderResponse, OrderResponse]) -> OrderResponse:
        delay = self._options.poll
        while True:
            await anyio.sleep(delay * random.uniform(0.75, 1.25))  # noqa: S311 - so that not all ask at once
            state = await self._sender.patiently(handle.refresh, missing_for=MISSING_FOR)
            if handle.done:
                return state
            delay = min(1.5 * delay, self._options.max_poll)

    async def _finish(
        self, spec: OrderSpec, handle: OrderHandle[OrderResponse, OrderResponse], state: OrderResponse
    ) -> None:
        numbers = await self._store.numbers_of(spec.no) if spec.search is None else []
        status = handle.status or ""
        listed = await self._listed(handle.id, state)
        outcome = read_outcome(state, status, numbers, handle.errors, listed)
        ordered, failed, unconfirmed = await self._store.finish(spec.no, outcome)
        await self._emit(
            OrderFinished(
                no=spec.no,
                order_id=handle.id,
                status=status,
                ordered=ordered,
                failed=failed,
                unconfirmed=unconfirmed,
            )
        )

    async def _listed(self, order_id: str, state: OrderResponse) -> Sequence[str]:
        """Ask for the numbers of an order that brought more than its state names."""
        count = state.completed_quantity
        if not isinstance(count, int) or len(completed_numbers(state)) >= count:
            return ()
        try:
            page = await self._sender.patiently(lambda: _first_page(self._client, order_id))
        except NotFound:
            return ()
        return page


async def _first_page(client: NumbersClient, order_id: str) -> list[str]:
    return list((await client.orders.list_order_tns(order_id)).items)
