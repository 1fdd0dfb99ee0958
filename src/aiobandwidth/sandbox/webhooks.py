"""Notifications to subscribers, sent as the carrier sends them.

The first POST has no credentials; when the receiver answers 401 with a Basic challenge, it is sent once more with
them. A notification is never repeated: what the receiver misses is lost.
"""

from __future__ import annotations

import asyncio
import base64
import logging
from collections.abc import Mapping
from typing import Any

import aiohttp
import anyio
import attrs

from .clock import stamp
from .state import Account, Order, Subscription, World
from .wire import text, to_xml

log = logging.getLogger("aiobandwidth.sandbox")

_SILENT = frozenset({"RECEIVED", "PROCESSING"})
_TIMEOUT = aiohttp.ClientTimeout(total=10)
_QUEUE = 10_000


@attrs.frozen(kw_only=True)
class Delivery:
    """One notification and how it ended.

    Attributes:
        statuses: Status of each POST, in order; two when the receiver asked for credentials.
        error: Why no status came; None when one did.
    """

    time: float
    account: str
    subscription: str
    order_type: str
    order_id: str
    order_status: str
    url: str
    body: bytes
    statuses: tuple[int, ...]
    error: str | None = None

    @property
    def delivered(self) -> bool:
        return self.statuses[-1:] == (200,)


@attrs.frozen(kw_only=True)
class _Job:
    account: Account
    subscription: Subscription
    order: Order
    status: str
    url: str
    body: bytes
    credentials: tuple[str, str] | None


class Webhooks:
    """The sender and its log."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.deliveries: list[Delivery] = []
        self._open = 0
        self._idle = asyncio.Event()
        self._idle.set()
        self._send, self._receive = anyio.create_memory_object_stream[_Job](_QUEUE)
        world.on_change = self.order_changed

    def order_changed(self, order: Order, facts: Mapping[str, Any]) -> None:
        """Queue a notification for each subscription that wants to hear of this order."""
        if order.status in _SILENT:
            return
        account = self._world.accounts[order.account]
        now = self._world.clock.time()
        for subscription in account.subscriptions.values():
            url = text(subscription.body, "CallbackSubscription/URL")
            if url is None or subscription.expires <= now or not _concerns(subscription, order):
                continue
            body = to_xml("Notification", _notification(subscription, order, facts))
            name = text(subscription.body, "CallbackSubscription/CallbackCredentials/BasicAuthentication/Username")
            word = text(subscription.body, "CallbackSubscription/CallbackCredentials/BasicAuthentication/Password")
            job = _Job(
                account=account,
                subscription=subscription,
                order=order,
                status=order.status,
                url=url,
                body=body,
                credentials=None if name is None else (name, word or ""),
            )
            try:
                self._send.send_nowait(job)
            except anyio.WouldBlock:
                log.warning("more than %d notifications are waiting; one for %s is lost", _QUEUE, url)
                continue
            self._open += 1
            self._idle.clear()

    async def idle(self) -> None:
        """Wait until every queued notification has been tried."""
        await self._idle.wait()

    async def run(self) -> None:
        """Send what is queued, until cancelled."""
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session, anyio.create_task_group() as group:
            limiter = anyio.CapacityLimiter(20)
            async for job in self._receive:
                await limiter.acquire_on_behalf_of(job)
                group.start_soon(self._deliver, session, limiter, job)

    def close(self) -> None:
        self._send.close()
        self._receive.close()

    async def _deliver(self, session: aiohttp.ClientSession, limiter: anyio.CapacityLimiter, job: _Job) -> None:
        statuses: list[int] = []
        error = None
        try:
            status, challenge = await _post(session, job, None)
            statuses.append(status)
            if status == 401 and "basic" in challenge.lower() and job.credentials is not None:
                statuses.append((await _post(session, job, job.credentials))[0])
        except (aiohttp.ClientError, TimeoutError, ValueError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        finally:
            limiter.release_on_behalf_of(job)
            self._note(job, tuple(statuses), error)

    def _note(self, job: _Job, statuses: tuple[int, ...], error: str | None) -> None:
        now = self._world.clock.time()
        delivery = Delivery(
            time=now,
            account=job.account.id,
            subscription=job.subscription.id,
            order_type=job.order.kind,
            order_id=job.order.id,
            order_status=job.status,
            url=job.url,
            body=job.body,
            statuses=statuses,
            error=error,
        )
        self.deliveries.append(delivery)
        job.subscription.last = {
            "LastStatusUpdate": stamp(now),
            "Status": "READY" if delivery.delivered else "FAILED",
            "HttpStatus": str(statuses[-1]) if statuses else None,
            "Message": error,
        }
        self._open -= 1
        if not self._open:
            self._idle.set()


async def _post(session: aiohttp.ClientSession, job: _Job, credentials: tuple[str, str] | None) -> tuple[int, str]:
    headers = {"Content-Type": "application/xml; charset=utf-8"}
    if credentials is not None:
        pair = base64.b64encode(":".join(credentials).encode()).decode()
        headers["Authorization"] = f"Basic {pair}"
    async with session.post(job.url, data=job.body, headers=headers, allow_redirects=False) as response:
        await response.read()
        return response.status, response.headers.get("WWW-Authenticate", "")


def _concerns(subscription: Subscription, order: Order) -> bool:
    if subscription.order_id is not None and subscription.order_id != order.id:
        return False
    return subscription.order_type.lower() == order.kind.lower()


def _notification(subscription: Subscription, order: Order, facts: Mapping[str, Any]) -> dict[str, Any]:
    legacy = text(subscription.body, "CallbackSubscription/NumberFormat") == "LEGACY"
    prefix = "" if subscription.version == "v1" or legacy else "+1"
    numbers = {"TelephoneNumber": [prefix + tn for tn in order.completed]} if order.completed else None
    return {
        "SubscriptionId": subscription.id,
        "OrderType": order.kind,
        "OrderId": order.id,
        "CustomerOrderId": order.customer_order_id,
        "Status": order.status,
        "Message": facts.get("Message"),
        "CompletedTelephoneNumbers": numbers,
        "LastModifiedDate": stamp(order.modified),
        "ActualFocDate": order.extra.get("foc"),
    }
