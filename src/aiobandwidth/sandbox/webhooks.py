"""Notifications to subscribers, sent as the carrier sends them.

The first POST has no credentials; when the receiver answers 401 with a Basic challenge, it is sent once more with
them. A notification is never repeated: what the receiver misses is lost.
"""

from __future__ import annotations

import asyncio
import base64
import logging

import aiohttp
import anyio
import attrs

from aiobandwidth import models as m
from aiobandwidth._core import xml_codec

from .clock import when
from .state import OrderRecord, SubscriptionRecord, World

log = logging.getLogger("aiobandwidth.sandbox")

_SILENT = frozenset({"RECEIVED", "PROCESSING", "DRAFT"})
_TIMEOUT = aiohttp.ClientTimeout(total=10)
_QUEUE = 10_000
_AT_ONCE = 8


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
    subscription: SubscriptionRecord
    order: OrderRecord
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

    def order_changed(self, order: OrderRecord, note: str) -> None:
        """Queue a notification for each subscription that wants to hear of this order."""
        if order.status in _SILENT:
            return
        for subscription in self._world.accounts[order.account].subscriptions.values():
            callback = subscription.message.callback_subscription
            if callback is None or not callback.url or not self._concerns(subscription, order):
                continue
            body = xml_codec.encode(_notification(subscription, order, note))
            job = _Job(
                subscription=subscription,
                order=order,
                status=order.status,
                url=callback.url,
                body=body,
                credentials=_credentials(callback),
            )
            try:
                self._send.send_nowait(job)
            except anyio.WouldBlock:
                log.warning("more than %d notifications are waiting; one for %s is lost", _QUEUE, callback.url)
                continue
            self._open += 1
            self._idle.clear()

    def _concerns(self, subscription: SubscriptionRecord, order: OrderRecord) -> bool:
        message = subscription.message
        if subscription.expires <= self._world.clock.time() or message.order_id not in (None, "", order.id):
            return False
        return str(message.order_type or "").lower() == order.kind.lower()

    async def idle(self) -> None:
        """Wait until every queued notification has been tried."""
        await self._idle.wait()

    async def run(self) -> None:
        """Send what is queued, some at a time, until cancelled."""
        limiter = anyio.CapacityLimiter(_AT_ONCE)
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session, anyio.create_task_group() as group:
            async for job in self._receive:
                await limiter.acquire_on_behalf_of(job)
                group.start_soon(self._deliver, session, limiter, job)

    def close(self) -> None:
        self._send.close()
        self._receive.close()
        if self._world.on_change == self.order_changed:
            self._world.on_change = None

    async def _deliver(self, session: aiohttp.ClientSession, limiter: anyio.CapacityLimiter, job: _Job) -> None:
        statuses: list[int] = []
        error: str | None = None
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
        delivery = Delivery(
            time=self._world.clock.time(),
            account=job.order.account,
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
        job.subscription.outcome = error or f"{statuses[-1]} {'OK' if delivery.delivered else 'NOT DELIVERED'}"
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


def _credentials(callback: m.CallbackSubscription) -> tuple[str, str] | None:
    known = callback.callback_credentials
    basic = None if known is None else known.basic_authentication
    return None if basic is None or basic.username is None else (basic.username, basic.password or "")


def _notification(subscription: SubscriptionRecord, order: OrderRecord, note: str) -> m.Notification:
    callback = subscription.message.callback_subscription
    legacy = subscription.version == "v1" or (callback is not None and callback.number_format == "LEGACY")
    numbers = [tn if legacy else f"+1{tn}" for tn in order.completed]
    return m.Notification(
        subscription_id=subscription.id,
        order_type=order.kind,
        order_id=order.id,
        customer_order_id=order.customer_order_id,
        status=order.status,
        message=note,
        completed_telephone_numbers=m.CompletedTelephoneNumbers(telephone_number=numbers) if numbers else None,
        last_modified_date=when(order.modified),
        actual_foc_date=order.extra.get("foc"),
    )
