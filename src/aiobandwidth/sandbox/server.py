"""The sandbox as a server: start, stop, and what a test can reach of its inside."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

import anyio
from aiohttp import web

from .app import Gateway
from .clock import Clock
from .faults import Faults
from .inventory import IN_SERVICE, Inventory
from .limits import RateLimits
from .state import Account, LedgerEntry, Settings, Site, World
from .webhooks import Delivery, Webhooks

DEFAULT_ACCOUNT = "9900001"


class Numbers:
    """A look at the inventory."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory

    @property
    def available(self) -> list[str]:
        """Numbers that can be bought, ten digits each."""
        return list(self._inventory.available())

    @property
    def available_count(self) -> int:
        return self._inventory.available_count()

    def in_service(self, account_id: str = DEFAULT_ACCOUNT) -> list[str]:
        return [record.tn for record in self._inventory.owned(account_id)]

    def status(self, tn: str) -> str:
        """``Available``, ``Inservice``, ``Aging``, ``Reserved``... or ``Unknown``."""
        record = self._inventory.records.get(tn)
        if record is not None:
            return record.status
        return "Available" if self._inventory.is_available(tn) else "Unknown"

    def count_by_status(self) -> dict[str, int]:
        """How many numbers are in which state, the pool included."""
        counts = {"Available": self.available_count}
        for record in self._inventory.records.values():
            counts[record.status] = counts.get(record.status, 0) + 1
        return counts

    def take(self, tns: Sequence[str], account_id: str = "elsewhere") -> None:
        """Give numbers of the pool to somebody else, as if another customer had bought them."""
        for tn in tns:
            self._inventory.take(tn, IN_SERVICE, account=account_id, now=0.0)


class Sandbox:
    """A stateful fake of the carrier's Number Management API on a loopback port.

    Use it as an async context manager; it serves from entry to exit. Credentials, a site and a default SIP peer exist
    from the start.

    Args:
        seed: The same seed gives the same numbers and identifiers.
        host: Address to bind; loopback unless told otherwise.
        port: Port to bind; 0 for a free one.
        numbers: How many numbers can be bought at the start.
        order_delay: Seconds from the receipt of an order to its end.
        order_visible_after: Seconds for which a new order stays hidden from GET and list calls.
        aging: Seconds for which a disconnected number rests before it returns to the pool.
        token_lifetime: Seconds for which a token of the token endpoint is good.
        rate_limits: Requests and seconds per class (``{"ORDER": (10, 1.0)}``); classes not named keep their defaults.
        clock: Own clock, for time that runs faster or by hand.
        account_id: Id of the account.
    """

    username = "sandbox-user"
    password = "sandbox-password"  # noqa: S105 - of the sandbox only
    client_id = "sandbox-client"
    client_secret = "sandbox-client-secret"  # noqa: S105
    token = "sandbox-static-token"  # noqa: S105

    def __init__(
        self,
        *,
        seed: int = 7,
        host: str = "127.0.0.1",
        port: int = 0,
        numbers: int = 100_000,
        order_delay: float = 0.05,
        order_visible_after: float = 0.0,
        aging: float = 86_400.0,
        token_lifetime: int = 3600,
        rate_limits: Mapping[str, tuple[int, float]] | None = None,
        clock: Clock | None = None,
        account_id: str = DEFAULT_ACCOUNT,
    ) -> None:
        settings = Settings(
            order_delay=order_delay,
            order_visible_after=order_visible_after,
            aging=aging,
            token_lifetime=token_lifetime,
        )
        self.seed = seed
        self.clock = clock or Clock()
        self.world = World(seed=seed, numbers=numbers, clock=self.clock, settings=settings)
        self.faults = Faults()
        self.limits = RateLimits(rate_limits)
        self.account_id = account_id
        self.numbers = Numbers(self.world.inventory)
        self.world.users[self.username] = self.password
        self.world.clients[self.client_id] = self.client_secret
        self.world.tokens[self.token] = None
        self.account = self.add_account(account_id)
        site = next(iter(self.account.sites.values()))
        self.site_id = site.id
        self.sip_peer_id = next(iter(site.peers))
        self._host, self._port = host, port
        self._main: asyncio.Task[None] | None = None
        self._stop: asyncio.Event | None = None
        self._webhooks: Webhooks | None = None

    @property
    def url(self) -> str:
        """Origin, such as ``http://127.0.0.1:41234``."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    @property
    def port(self) -> int:
        return self._port

    def base_url(self, version: str = "v1") -> str:
        """Origin and version prefix, such as ``http://127.0.0.1:41234/api/v1``."""
        return f"{self.url}/api/{version}"

    @property
    def ledger(self) -> list[LedgerEntry]:
        """Every change that was applied, in order."""
        return self.world.ledger

    @property
    def webhooks(self) -> Webhooks:
        if self._webhooks is None:
            raise RuntimeError("the sandbox does not run; enter it with 'async with'")
        return self._webhooks

    @property
    def deliveries(self) -> list[Delivery]:
        """Every notification that was sent, in the order in which they ended."""
        return self.webhooks.deliveries

    def add_account(self, account_id: str) -> Account:
        """Create another account, with a site and a default SIP peer of its own."""
        from .handlers.sites import add_peer, add_site

        account = self.world.add_account(account_id)
        site: Site = add_site(self.world, account, {"Name": "Main", "Description": "First site of the sandbox"})
        add_peer(self.world, site, {"PeerName": "Main location", "IsDefaultPeer": "true"})
        return account

    def advance(self, *, seconds: float = 0.0, minutes: float = 0.0, hours: float = 0.0, days: float = 0.0) -> None:
        """Move the clock forward and do all that falls due."""
        self.clock.advance(seconds=seconds, minutes=minutes, hours=hours, days=days)
        self.world.agenda.run_due()

    async def __aenter__(self) -> Self:
        # The task group lives in a task of its own: a fixture may enter the sandbox in one task and leave it in
        # another, which a task group does not allow. The task is kept, watched and awaited.
        started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._stop = asyncio.Event()
        self._main = asyncio.create_task(self._live(started, self._stop))
        self._main.add_done_callback(lambda task: _pass_on(task, started))
        await started
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._main is not None and self._stop is not None:
            main, self._main = self._main, None
            self._stop.set()
            await main

    async def _live(self, started: asyncio.Future[None], stop: asyncio.Event) -> None:
        webhooks = self._webhooks = Webhooks(self.world)
        gateway = Gateway(self.world, self.faults, self.limits)
        runner = web.ServerRunner(web.Server(gateway.handle, access_log=None), handle_signals=False)
        try:
            await runner.setup()
            listener = web.TCPSite(runner, self._host, self._port, shutdown_timeout=1.0, backlog=1024)
            await listener.start()
            self._port = runner.addresses[0][1]
            async with anyio.create_task_group() as group:
                group.start_soon(webhooks.run)
                group.start_soon(self._keep_time)
                started.set_result(None)
                await stop.wait()
                group.cancel_scope.cancel()
        finally:
            with anyio.CancelScope(shield=True):
                await runner.cleanup()
            webhooks.close()

    async def _keep_time(self) -> None:
        """Run what falls due while no request comes."""
        agenda, changed = self.world.agenda, asyncio.Event()
        agenda.on_change = changed.set
        while True:
            agenda.run_due()
            changed.clear()
            wait = agenda.next_in()
            seconds = None if wait is None else self.clock.real_seconds(wait)
            with anyio.move_on_after(seconds):
                await changed.wait()


def _pass_on(task: asyncio.Task[None], started: asyncio.Future[None]) -> None:
    """Let whoever waits for the start see why there is none."""
    if not started.done():
        error = None if task.cancelled() else task.exception()
        started.set_exception(error or RuntimeError("the sandbox was stopped before it started"))


async def serve(
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    seed: int = 7,
    numbers: int = 100_000,
    order_delay: float = 0.05,
    announce: Callable[[Sandbox], None] | None = None,
) -> None:
    """Run a sandbox until cancelled.

    Args:
        announce: Called once, with the running sandbox, as soon as it accepts connections.
    """
    async with Sandbox(seed=seed, host=host, port=port, numbers=numbers, order_delay=order_delay) as sandbox:
        if announce is not None:
            announce(sandbox)
        await anyio.sleep_forever()
