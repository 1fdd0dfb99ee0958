"""The sandbox as a server: start, stop, and what a test can reach of its inside."""

from __future__ import annotations

import asyncio
import ipaddress
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import anyio

from aiobandwidth.testing.faults import Faults, Ledger
from aiobandwidth.testing.faults.front import Front

from .admin import Admin
from .app import MAX_BODY, Gateway, below_prefix
from .clock import Clock
from .controls import Controls
from .limits import RateLimits
from .state import Settings, World
from .webhooks import TIMEOUT, Webhooks
from .whole import ACCOUNT_ID as ACCOUNT_ID
from .whole import CLIENT_ID as CLIENT_ID
from .whole import CLIENT_SECRET as CLIENT_SECRET
from .whole import PASSWORD as PASSWORD
from .whole import TOKEN as TOKEN
from .whole import USERNAME as USERNAME
from .whole import Made, Numbers


class Sandbox(Controls):
    """A stateful fake of the carrier's Number Management API on a loopback port.

    Use it as an async context manager; it serves from entry to exit, and when entered again it goes on with what it
    had, on the same port. Credentials, a site and a default SIP peer exist from the start. Every number of an exchange
    that the sandbox knows can be bought, but for those that end in ``99``.

    Args:
        seed: The same seed gives the same identifiers, and the same hits of faults that strike by chance.
        host: Address to bind. With another than a loopback address, whoever reaches this machine can use the sandbox:
            its credentials are no secret.
        port: Port to bind; 0 for a free one.
        order_delay: Seconds from the receipt of an order to its end (port-ins: to each next state).
        order_visible_after: Seconds for which a new order stays hidden from all calls that read orders.
        aging: Seconds for which a disconnected number rests before it can be bought again.
        report_delay: Seconds that a report takes.
        report_redirects: Answer requests for a finished report's file with 307.
        token_lifetime: Seconds for which a token of the token endpoint is good.
        taken: Numbers (ten digits) that belong to somebody else, besides those that end in ``99``.
        rate_limits: Requests and seconds per class (``{"ORDER": (10, 1.0)}``); classes not named keep their defaults.
            ``carrier`` for the limits that the carrier has made known. `limits.set` changes them.
        webhook_hosts: Hosts besides loopback to which webhooks may be sent; ``*`` for all.
        webhook_timeout: Seconds that the receiver of a webhook has for its answer.
        clock: Own clock, for time that runs faster or by hand.
        speed: Seconds of sandbox time per second of real time, in place of a clock; with 0 only `advance` moves it.
        account_id: Id of the account.
        numbers: How many numbers the account has in service from the start, on its default SIP peer. They are the last
            ones of each rate center in turn, so that searches find the same as without them.
        persist: A file in which the sandbox keeps its state; it is made if there is none, and belongs to this sandbox
            until it is left (or `close`). What was answered before is there again, whatever ended the process. The
            other arguments hold from then on; seed, account and stable_ids have to be the ones of the file.
        stable_ids: Identifiers depend on the seed, on the request that makes them and on how often just that request
            came, and not on the order in which requests arrive.
        admin_token: What whoever changes something below ``/_sandbox/`` has to know; a new secret unless given.

    Raises:
        SavedStateError: The file is in use, damaged, or of another sandbox.

    Attributes:
        faults: What is to go wrong; see `Faults.add`.
        wire: The last 1,000 requests as they came over the wire, with the faults that struck them, and the connections.
        limits: The rate limits.
        seed: What identifiers depend on.
        admin_token: What the admin API asks for before it changes something. A secret, other than the credentials.
        clock: The sandbox's time.
        numbers: The telephone numbers.
        webhooks: The sender of webhooks; ``await sandbox.webhooks.idle()`` waits until all that are due were tried.
    """

    def __init__(
        self,
        *,
        seed: int = 7,
        host: str = "127.0.0.1",
        port: int = 0,
        order_delay: float = 0.05,
        order_visible_after: float = 0.0,
        aging: float = 0.0,
        report_delay: float = 0.05,
        report_redirects: bool = False,
        token_lifetime: int = 3600,
        taken: Iterable[str] = (),
        rate_limits: Mapping[str, tuple[int, float]] | str | None = None,
        webhook_hosts: Iterable[str] = (),
        webhook_timeout: float = TIMEOUT,
        clock: Clock | None = None,
        speed: float | None = None,
        account_id: str = ACCOUNT_ID,
        numbers: int = 0,
        persist: Path | str | None = None,
        stable_ids: bool = False,
        admin_token: str | None = None,
    ) -> None:
        if clock is not None and speed is not None:
            raise ValueError("give a clock or a speed, not both")
        settings = Settings(
            order_delay=order_delay,
            order_visible_after=order_visible_after,
            aging=aging,
            report_delay=report_delay,
            report_redirects=report_redirects,
            token_lifetime=token_lifetime,
        )
        self.seed = seed
        self.clock = clock or Clock(speed=1.0 if speed is None else speed)
        self._made = Made(seed=seed, settings=settings, stable_ids=stable_ids, taken=tuple(taken), stock=numbers)
        self.world = World(seed=seed, clock=self.clock, settings=settings, stable_ids=stable_ids)
        self.faults = Faults(seed=seed)
        self.wire = Ledger(keep=1000)
        self.limits = RateLimits(rate_limits)
        self.account_id = account_id
        self.numbers = Numbers(self.world, self._check_open)
        self._host, self._port = _address(host), port
        self.webhooks = Webhooks(self.world, self.faults, hosts=webhook_hosts, timeout=webhook_timeout)
        self._persist = None if persist is None else Path(persist)
        self._begin()
        self.admin_token = _secret(admin_token)
        self._admin = Admin(self, bound=self._host)
        self._main: asyncio.Task[None] | None = None
        self._stop: asyncio.Event | None = None

    # --- where it is ----------------------------------------------------------------------------------------------

    @property
    def url(self) -> str:
        """Origin, such as ``http://127.0.0.1:41234``."""
        # Nothing can be sent to the address that stands for all addresses.
        host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(self._host, self._host)  # noqa: S104
        return f"http://[{host}]:{self._port}" if ":" in host else f"http://{host}:{self._port}"

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach the sandbox."""
        return ipaddress.ip_address(self._host).is_loopback

    @property
    def page_url(self) -> str:
        """Address of the page, with the admin token: whoever has it can change everything."""
        return f"{self.url}/#token={self.admin_token}"

    @property
    def port(self) -> int:
        return self._port

    @property
    def v1_url(self) -> str:
        """Base URL of version 1."""
        return f"{self.url}/api/v1"

    @property
    def v2_url(self) -> str:
        """Base URL of version 2."""
        return f"{self.url}/api/v2"

    def base_url(self, version: str = "v1") -> str:
        """Origin and version prefix, such as ``http://127.0.0.1:41234/api/v1``."""
        return f"{self.url}/api/{version}"

    # --- life -----------------------------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        # The task group lives in a task of its own: a fixture may enter the sandbox in one task and leave it in
        # another, which a task group does not allow. The task is kept, watched and awaited.
        if self._persist is not None and self._keeper is None:
            self._open(self._persist)
        started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stop = asyncio.Event()
        self._main = asyncio.create_task(self._live(started, self._stop))
        self._main.add_done_callback(lambda task: _pass_on(task, started))
        try:
            await started
        except BaseException:
            self.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._main is not None and self._stop is not None:
            main, self._main = self._main, None
            self._stop.set()
            try:
                with anyio.CancelScope(shield=True):
                    await main
            finally:
                self.close()

    async def _live(self, started: asyncio.Future[None], stop: asyncio.Event) -> None:
        gateway = Gateway(self.world, self.limits)
        gateway.keep = None if self._keeper is None else self._keeper.request
        front = Front(
            gateway.answer,
            faults=self.faults,
            ledger=self.wire,
            path_of=below_prefix,
            settled=gateway.settled,
            max_body=MAX_BODY,
            aside=self._admin,
        )
        try:
            self._port = await front.start(self._host, self._port)
            async with anyio.create_task_group() as group:
                group.start_soon(self.webhooks.run)
                group.start_soon(self._keep_time)
                started.set_result(None)
                await stop.wait()
                group.cancel_scope.cancel()
        finally:
            with anyio.CancelScope(shield=True):
                await front.aclose()

    async def _keep_time(self) -> None:
        """Run what falls due while no request comes."""
        agenda, changed = self.world.agenda, asyncio.Event()
        agenda.on_change = changed.set
        self.clock.listeners.append(changed.set)
        try:
            while True:
                self.world.catch_up()
                changed.clear()
                wait = agenda.next_in()
                seconds = None if wait is None else self.clock.real_seconds(wait)
                with anyio.move_on_after(seconds):
                    await changed.wait()
        finally:
            agenda.on_change = None
            self.clock.listeners.remove(changed.set)


def _pass_on(task: asyncio.Task[None], started: asyncio.Future[None]) -> None:
    """Let whoever waits for the start see why there is none."""
    if not started.done():
        error = None if task.cancelled() else task.exception()
        started.set_exception(error or RuntimeError("the sandbox was stopped before it started"))


def _address(host: str) -> str:
    """The address to bind: one, so that one port is enough."""
    if host == "localhost":
        return "127.0.0.1"
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        raise ValueError(f"host is {host!r}; give an address such as 127.0.0.1, or localhost") from None


def _secret(given: str | None) -> str:
    """The admin token."""
    if given is None:
        return secrets.token_urlsafe(24)
    # It has to go through a header and a URL as it is. The value is not shown.
    if len(given) < 8 or not all(
        character.isascii() and (character.isalnum() or character in "-._~") for character in given
    ):
        raise ValueError("the admin token needs 8 or more characters: letters, digits and - . _ ~")
    return given


async def serve(
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    ready: Callable[[Sandbox], None] | None = None,
    seed: int = 7,
    order_delay: float = 0.05,
    order_visible_after: float = 0.0,
    taken: Sequence[str] = (),
    rate_limits: Mapping[str, tuple[int, float]] | str | None = None,
) -> None:
    """Run a sandbox until cancelled.

    Args:
        host: Address to bind.
        port: Port to bind; 0 for a free one.
        ready: Called once, with the running sandbox, as soon as it accepts connections.
        seed: See `Sandbox`; so are the others.
        order_delay: Seconds from the receipt of an order to its end.
        order_visible_after: Seconds for which a new order stays hidden.
        taken: Numbers that belong to somebody else.
        rate_limits: Requests and seconds per class.

    Raises:
        ValueError: The host is no address.
        OSError: The port is in use.
    """
    async with Sandbox(
        host=host,
        port=port,
        seed=seed,
        order_delay=order_delay,
        order_visible_after=order_visible_after,
        taken=taken,
        rate_limits=rate_limits,
    ) as sandbox:
        if ready is not None:
            ready(sandbox)
        await anyio.sleep_forever()
