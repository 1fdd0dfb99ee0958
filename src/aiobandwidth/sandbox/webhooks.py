"""Sends webhooks as the carrier does, and keeps a log of them.

The first POST has no credentials; when the receiver answers 401 with a Basic challenge, it is sent once more with
them. Whatever else comes is the end of it: who wants to try again plans that itself. Redirects are not followed. Only
receivers on loopback are contacted, and those on hosts that were named.

Messages to one URL go one after the other, so that they arrive in order; a receiver that hangs keeps nobody else
waiting.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import ipaddress
import logging
import ssl
import time
from collections import deque
from collections.abc import Iterable
from urllib.parse import urlsplit

import aiohttp
import anyio
import anyio.abc
import attrs
from yarl import URL

from aiobandwidth._version import VERSION
from aiobandwidth.testing.faults import Faults

from .deliveries import HEAD, Delivery, DeliveryLog, Outcome, Outgoing, Try
from .notices import order_changed
from .state import OrderRecord, World

__all__ = ["Delivery", "DeliveryLog", "Outgoing", "Try", "Webhooks"]

log = logging.getLogger("aiobandwidth.sandbox")

TIMEOUT = 30.0
"""Seconds within which a receiver has to answer each POST."""
REORDERED = 60.0
"""Seconds after which a message goes that waits for the next one, when none comes."""
_GRACE = 0.25
"""Real seconds that a receiver still has when a clock that is moved by hand says that its time is over."""
_LARGEST = 1024 * 1024
_PASSED_OVER = ("Accept", "Accept-Encoding", "User-Agent")


class Webhooks:
    """The sender. It changes the state through the steps of `outbox` only.

    Args:
        world: Whose messages it sends.
        faults: What is to go wrong with them.
        hosts: Hosts besides loopback that may be contacted; ``*`` for all.
        timeout: Seconds that a receiver has for its answer: real ones, and where the clock is moved by hand also those
            of the clock.
    """

    def __init__(self, world: World, faults: Faults, *, hosts: Iterable[str] = (), timeout: float = TIMEOUT) -> None:
        self._world, self._faults, self.timeout = world, faults, timeout
        self.hosts = {host.lower().strip("[]") for host in hosts}
        self._fresh: deque[Outgoing] = deque()
        self._lanes: dict[str, deque[Outgoing]] = {}
        self._waiting: dict[str, list[str]] = {}
        self._came, self._changed = asyncio.Event(), asyncio.Event()
        self._session: aiohttp.ClientSession | None = None
        self._group: anyio.abc.TaskGroup | None = None
        self._under_way: dict[str, tuple[float, anyio.CancelScope]] = {}
        world.webhooks, world.on_change = self, self._order_changed

    @property
    def deliveries(self) -> DeliveryLog:
        """What became of the messages."""
        return self._world.deliveries

    def _order_changed(self, order: OrderRecord, note: str) -> None:
        order_changed(self._world, order, note)

    def came(self, message: Outgoing) -> None:
        """A message was put into the outbox, or let go there."""
        if self._group is not None:
            self._fresh.append(message)
            self._came.set()

    # --- life -----------------------------------------------------------------------------------------------------

    async def idle(self) -> None:
        """Wait until every webhook that is due has been tried. Those that are planned for later are not waited for."""
        while self._group is not None and not all(message.held for message in self._world.outbox.values()):
            self._changed.clear()
            await self._changed.wait()

    async def run(self) -> None:
        """Send what comes, until cancelled."""
        connector = aiohttp.TCPConnector(force_close=True, limit=0)
        async with aiohttp.ClientSession(
            connector=connector,
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=aiohttp.ClientTimeout(total=None),
            auto_decompress=False,
            skip_auto_headers=_PASSED_OVER,
        ) as session:
            self._came, self._changed = asyncio.Event(), asyncio.Event()
            try:
                async with anyio.create_task_group() as group:
                    self._session, self._group = session, group
                    self.resume()
                    while True:
                        await self._came.wait()
                        self._came.clear()
                        while self._fresh:
                            self._take(self._fresh.popleft(), group)
            finally:
                self._session = self._group = None
                self._changed.set()

    def resume(self) -> None:
        """Begin with what the outbox holds now: after the start, and after the state was replaced."""
        for _, scope in self._under_way.values():
            scope.cancel()
        for part in (self._under_way, self._lanes, self._waiting, self._fresh):
            part.clear()
        for message in list(self._world.outbox.values()):
            if message.started:
                # Whether it arrived is not known, and nothing is sent twice.
                self._end(message, "failed", "the sandbox was stopped")
            elif not message.held:
                self.came(message)
        self._changed.set()

    # --- what is done with a message ------------------------------------------------------------------------------

    def _take(self, message: Outgoing, group: anyio.abc.TaskGroup) -> None:
        """Let faults strike a message, and line it up."""
        if self._world.outbox.get(message.id) is not message or message.held:
            return
        if not message.struck and self._strike(message):
            return
        if not self._may(message.url):
            host = urlsplit(message.url).hostname
            self._end(message, "not sent", f"{host} is not on loopback, and not among the webhook hosts")
            return
        lane = self._lanes.get(message.url)
        if lane is None:
            lane = self._lanes[message.url] = deque()
            group.start_soon(self._serve, message.url, lane)
        lane.append(message)
        for key in self._waiting.pop(message.url, ()):
            others = len(self._fresh)
            self._world.tell("webhooks.release", key)
            while len(self._fresh) > others:  # it goes right behind this one, before those that came since
                self._take(self._fresh.pop(), group)

    def _strike(self, message: Outgoing) -> bool:
        """Do to a message what faults say; whether there were any. Of those behind one that drops it none strikes."""
        facts = {"message": message.about, "order_type": message.order_type, "status": message.order_status}
        forms: list[str] = []
        texts: list[str] = []
        for rule in self._faults.on_webhook(message.url, facts):
            if "drop" not in forms and rule.strike(0):
                forms.append(rule.fault.settings["form"])
                texts.append(rule.fault.text)
        if not forms:
            return False
        dropped, waits = "drop" in forms, "reorder" in forms
        delay = sum(float(form.partition(":")[2]) for form in forms if form.startswith("delay:"))
        hold = None if dropped else delay or (REORDERED if waits else None)
        twice = "duplicate" in forms and not dropped
        keys: list[str] = self._world.tell("webhooks.strike", message.id, texts, twice, hold)
        if dropped:
            self._end(message, "dropped", f"dropped by the fault {texts[-1]}")
        elif waits:
            self._waiting.setdefault(message.url, []).extend(keys)
        self._changed.set()
        return True

    def _may(self, url: str) -> bool:
        """Whether a receiver may be contacted."""
        try:
            host = (urlsplit(url).hostname or "").lower()
        except ValueError:
            return False
        if host == "localhost" or host in self.hosts or "*" in self.hosts:
            return True
        try:
            return ipaddress.ip_address(host).is_loopback
        except ValueError:
            return False

    def _end(
        self, message: Outgoing, outcome: Outcome, error: str | None, tries: Iterable[Try] = (), body: bytes = b""
    ) -> None:
        # A message that is not there any more was sent in a state that was replaced.
        if self._world.outbox.get(message.id) is message:
            self._world.tell("webhooks.end", message.id, outcome, error, list(tries), body)
        self._changed.set()

    # --- sending --------------------------------------------------------------------------------------------------

    async def _serve(self, url: str, lane: deque[Outgoing]) -> None:
        """Send the messages of one receiver in turn."""
        while lane and self._lanes.get(url) is lane:
            message = lane.popleft()
            if self._world.outbox.get(message.id) is message:
                await self._deliver(message)
        if self._lanes.get(url) is lane:
            del self._lanes[url]

    async def _deliver(self, message: Outgoing) -> None:
        tries: list[Try] = []
        self._world.tell("webhooks.start", message.id)
        try:
            one, body, challenge = await self._try(message, with_credentials=False)
            tries.append(one)
            if one.status == 401 and challenge and message.username:
                one, body, _ = await self._try(message, with_credentials=True)
                tries.append(one)
        except asyncio.CancelledError:
            self._end(message, "failed", "the sandbox was stopped", tries)
            raise
        good = one.status == 200 or (message.about == "verification" and one.status in range(200, 300))
        outcome: Outcome = "failed" if one.status is None else "delivered" if good else "refused"
        self._end(message, outcome, one.error, tries, body)

    async def _try(self, message: Outgoing, *, with_credentials: bool) -> tuple[Try, bytes, bool]:
        """One POST: how it went, the reply's body, and whether it asks for Basic credentials."""
        headers = _headers(message, with_credentials)
        shown = {name: "Basic ***" if name == "Authorization" else value for name, value in headers.items()}
        began = Try(time=self._world.clock.time(), duration=0.0, headers=tuple(shown.items()))
        real, error = time.monotonic(), f"no answer within {self.timeout:g} s"
        try:
            with anyio.move_on_after(self.timeout) as scope:
                self._under_way[message.id] = (began.time + self.timeout, scope)
                response, body = await self._post(message, headers)
                answer = attrs.evolve(
                    began,
                    duration=time.monotonic() - real,
                    status=response.status,
                    reason=response.reason or "",
                    reply_headers=tuple(response.headers.items()),
                    reply=body[:HEAD],
                )
                challenges = response.headers.getall("WWW-Authenticate", [])
                return answer, body, any(one.strip().lower().startswith("basic") for one in challenges)
        except (aiohttp.ClientError, OSError, ValueError) as failure:
            error = f"{type(failure).__name__}: {failure}"
        finally:
            if self._under_way.get(message.id, (0.0, None))[1] is scope:
                del self._under_way[message.id]
        return attrs.evolve(began, duration=time.monotonic() - real, error=error), b"", False

    async def _post(self, message: Outgoing, headers: dict[str, str]) -> tuple[aiohttp.ClientResponse, bytes]:
        assert self._session is not None
        # A name and password in the URL would be sent at once, before they are asked for.
        url = URL(message.url).with_user(None)
        async with self._session.post(
            url, data=message.body, headers=headers, allow_redirects=False, ssl=_tls(message)
        ) as response:
            body = bytearray()
            async for part in response.content.iter_chunked(64 * 1024):
                body += part
                if len(body) > _LARGEST:
                    response.close()
                    break
            return response, bytes(body)

    def clock_moved(self) -> None:
        """The clock was moved by hand: give up receivers that have had their time on it."""
        now = self._world.clock.time()
        for moment, scope in self._under_way.values():
            if moment <= now:
                # A receiver that is about to answer, and had no time for it but the clock's, is let do so.
                scope.deadline = min(scope.deadline, anyio.current_time() + _GRACE)


def _headers(message: Outgoing, with_credentials: bool) -> dict[str, str]:
    headers = {
        "Host": urlsplit(message.url).netloc.rpartition("@")[2],
        "Content-Type": message.content_type,
        "User-Agent": f"aiobandwidth-sandbox/{VERSION}",
        "Content-Length": str(len(message.body)),
        "Connection": "close",
    }
    if with_credentials:
        pair = base64.b64encode(f"{message.username}:{message.password or ''}".encode()).decode()
        headers["Authorization"] = f"Basic {pair}"
    return headers


def _tls(message: Outgoing) -> ssl.SSLContext | bool:
    """How the receiver is recognized: by the certificate that was given for it, or as browsers do."""
    if not message.certificate or not message.url.lower().startswith("https:"):
        return True
    try:
        known = base64.b64decode(message.certificate)
        context = ssl.create_default_context(cadata=known.decode() if known.startswith(b"-----") else known)
    except (binascii.Error, ValueError, ssl.SSLError):
        return True
    context.check_hostname = False
    return context
