"""The state of a sandbox as a whole: what is there from the start, snapshots, and the file of one that persists."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from aiobandwidth.testing.faults import Faults, Ledger

from .clock import Clock, step
from .inventory import Inventory
from .snapshots import Snapshot
from .state import Settings, World

if TYPE_CHECKING:
    from .keeping import Keeper
    from .webhooks import Webhooks

USERNAME = "sandbox-user"
PASSWORD = "sandbox-password"  # noqa: S105 - of the sandbox only
CLIENT_ID = "sandbox-client"
CLIENT_SECRET = "sandbox-client-secret"  # noqa: S105
TOKEN = "sandbox-static-token"  # noqa: S105
ACCOUNT_ID = "9900001"
MethodT = TypeVar("MethodT", bound=Callable[..., Any])
_CONTROLS: dict[str, Callable[..., Any]] = {}


def control(method: MethodT) -> MethodT:
    """Mark a method of the sandbox that changes its state: a sandbox that persists does it again after a restart.

    Its arguments have to be such as can be saved. Due steps run first, and the clock stands still meanwhile.
    """
    name = f"sandbox.{method.__name__}"
    _CONTROLS[name] = method

    @functools.wraps(method)
    def told(self: Whole, *args: Any, **options: Any) -> Any:
        self._check_open()
        return self.world.tell(name, *args, **options)

    return cast("MethodT", told)


@step("numbers.taken")
def _take(world: World, numbers: list[str]) -> None:
    world.inventory.mark_taken(numbers)
    if numbers:
        world.record(None, "numbers-taken", numbers=numbers)


class Numbers:
    """A look at the sandbox's telephone numbers, all written with ten digits."""

    def __init__(self, world: World, check: Callable[[], None]) -> None:
        self._world, self._check = world, check

    @property
    def _inventory(self) -> Inventory:
        return self._world.inventory

    def is_available(self, tn: str) -> bool:
        """Whether the number can be bought."""
        return self._inventory.is_available(tn)

    def status(self, tn: str) -> str:
        """``Available``, ``Reserved``, ``Taken``, ``Inservice``, ``Aging``, ``PortInPendingFoc`` or ``Unknown``."""
        return self._inventory.status(tn)

    def in_service(self, account_id: str = ACCOUNT_ID) -> list[str]:
        """Numbers in service on an account, in order."""
        return [record.tn for record in self._inventory.owned(account_id)]

    def in_service_count(self, account_id: str = ACCOUNT_ID) -> int:
        return self._inventory.owned_count(account_id)

    def mark_taken(self, tns: Iterable[str]) -> None:
        """Give numbers to somebody else, so that orders for them fail with code 5005.

        Numbers that end in ``99`` are taken from the start.
        """
        self._check()
        self._world.tell("numbers.taken", list(tns))


@attrs.frozen
class Made:
    """What a sandbox was made with."""

    seed: int
    settings: Settings
    stable_ids: bool
    taken: tuple[str, ...]
    stock: int = 0
    """Numbers in service from the start."""


class Whole:
    """What a sandbox does with its state as a whole; the rest is in `Sandbox`."""

    username = USERNAME
    password = PASSWORD
    client_id = CLIENT_ID
    client_secret = CLIENT_SECRET
    token = TOKEN

    account_id: str
    clock: Clock
    faults: Faults
    numbers: Numbers
    wire: Ledger
    world: World
    _made: Made
    webhooks: Webhooks
    _keeper: Keeper | None = None
    _persist: Path | None

    def _begin(self) -> None:
        """Go on where the file ends, or begin with what is there from the start."""
        self.world.controls = {name: functools.partial(method, self) for name, method in _CONTROLS.items()}
        if self._persist is None:
            self._furnish()
        else:
            self._open(self._persist)

    def snapshot(self) -> Snapshot:
        """The whole state at this moment, to go back to with `restore`; see `Snapshot`.

        Raises:
            SavedStateError: A test has put something into the state that cannot be saved.
        """
        return Snapshot.of(self.world)

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a snapshot, of this sandbox or of another one with the same account.

        The clock goes on from the moment of the snapshot; one that runs as real time is ahead of it by as much as
        then. Webhooks that are under way are not called back.

        Raises:
            SavedStateError: The snapshot does not fit; then nothing is changed.
        """
        self._check_open()
        snapshot.put_back(self.world, needs=self.account_id)
        self._replaced()

    def reset(self) -> None:
        """Begin anew: the sandbox is as it was when it was made, gives the same ids again, and has no faults."""
        self._check_open()
        with self._kept_back():
            self.clock.reset()
            made = self._made
            self.world.clear(seed=made.seed, settings=made.settings, stable_ids=made.stable_ids)
            self._furnish()
        self.faults.reset()
        self.wire.clear()
        self._replaced()

    def close(self) -> None:
        """Write the state of a sandbox that persists to its file, and give the file free; leaving it does that too."""
        if self._keeper is not None:
            keeper, self._keeper = self._keeper, None
            keeper.close()

    def _furnish(self) -> None:
        """What is there from the start."""
        world = self.world
        world.users[self.username] = self.password
        world.clients[self.client_id] = self.client_secret
        world.tokens[self.token] = None
        self.numbers.mark_taken(self._made.taken)
        world.tell("sandbox.add_account", self.account_id)
        site_id, site = next(iter(world.accounts[self.account_id].sites.items()))
        world.start = {"site": site_id, "peer": next(iter(site.peers))}
        if self._made.stock:
            world.inventory.stock(self.account_id, self._made.stock, now=self.clock.time(), **world.start)
        world.ledger.clear()

    def _open(self, path: Path) -> None:
        """Take the file, and go on where it ends."""
        from .keeping import Keeper

        made = self._made
        identity = {"seed": str(made.seed), "account": self.account_id, "stable_ids": str(made.stable_ids).lower()}
        self._keeper = keeper = Keeper(path, self.world, identity)
        try:
            found = keeper.load()
            if not found:
                self._furnish()
                keeper.checkpoint()
        except BaseException:
            self._keeper = None
            keeper.close(checkpoint=False)
            raise
        keeper.begin()
        weakref.finalize(self, keeper.journal.close)
        if found:
            self.world.catch_up()
            if self.world.settings != made.settings:
                self.world.tell("sandbox.change_settings", **attrs.asdict(made.settings))
            new = [tn for tn in made.taken if self.numbers.status(tn) == "Available"]
            if new:
                self.numbers.mark_taken(new)

    def _check_open(self) -> None:
        if self._persist is not None and self._keeper is None:
            raise RuntimeError(f"{self._persist} is closed; enter the sandbox again")

    @contextmanager
    def _kept_back(self) -> Iterator[None]:
        """Write nothing into the journal; what is done is part of the next checkpoint."""
        told, self.world.on_tell = self.world.on_tell, None
        listeners, self.clock.listeners[:] = list(self.clock.listeners), []
        try:
            yield
        finally:
            self.world.on_tell, self.clock.listeners[:] = told, listeners

    def _replaced(self) -> None:
        """See to it that all know of another state."""
        self.world.moves += 1
        if self._keeper is not None:
            self._keeper.checkpoint()
        self.webhooks.resume()
        if self.world.agenda.on_change is not None:
            self.world.agenda.on_change()
