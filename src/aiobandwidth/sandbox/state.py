"""The whole of what the sandbox remembers, and how it changes; what it consists of stands in `books`."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .books import AccountRecord as AccountRecord
from .books import Flaw as Flaw
from .books import HistoryEntry as HistoryEntry
from .books import LedgerEntry as LedgerEntry
from .books import OrderBook as OrderBook
from .books import OrderRecord as OrderRecord
from .books import PeerRecord as PeerRecord
from .books import RequestEntry as RequestEntry
from .books import Settings as Settings
from .books import SiteRecord as SiteRecord
from .books import StoredFile as StoredFile
from .books import StoredNote as StoredNote
from .books import SubscriptionRecord as SubscriptionRecord
from .clock import STEPS, Agenda, Clock, Plain
from .clock import step as step
from .deliveries import DeliveryLog, Outgoing
from .ids import Ids
from .inventory import Inventory

if TYPE_CHECKING:
    from .webhooks import Webhooks


log = logging.getLogger("aiobandwidth.sandbox")


FOLLOWERS: dict[str, Callable[[World, OrderRecord], None]] = {}
"""By kind of order, what is told of each new state, because the state of other orders follows from it."""


class World:
    """All state of one sandbox.

    Args:
        seed: The same seed gives the same identifiers.
        clock: The time.
        settings: How the sandbox behaves.
        stable_ids: Identifiers do not depend on the order in which requests arrive; see `Ids`.

    Attributes:
        UNSAVED: What is no state: it belongs to the running sandbox and is neither saved nor restored.
    """

    UNSAVED = frozenset({"clock", "agenda", "controls", "late", "moves", "on_change", "on_tell", "webhooks"})

    def __init__(self, *, seed: int, clock: Clock, settings: Settings, stable_ids: bool = False) -> None:
        self.clock = clock
        self.agenda = Agenda(clock, self.perform)
        self.on_change: Callable[[OrderRecord, str], None] | None = None
        """Called when an order was made or got another state."""
        self.webhooks: Webhooks | None = None
        """Who sends the webhooks; None when nobody does."""
        self.moves = 0
        """Counts the new states of orders, so that who looks on can tell that there were some."""
        self.controls: dict[str, Callable[..., Any]] = {}
        """What can be told besides steps, by name; called without the world."""
        self.on_tell: Callable[[str, tuple[Any, ...], dict[str, Any], bool], None] | None = None
        """Called with each change from outside (`tell`) after it was made, and whether it failed."""
        self.clear(seed=seed, settings=settings, stable_ids=stable_ids)

    def clear(self, *, seed: int, settings: Settings, stable_ids: bool = False) -> None:
        """Forget everything."""
        self.settings = settings
        self.ids = Ids(seed, stable=stable_ids)
        self.inventory = Inventory()
        self.accounts: dict[str, AccountRecord] = {}
        self.ledger: list[LedgerEntry] = []
        self.requests: deque[RequestEntry] = deque(maxlen=10_000)
        self.calls: Counter[str] = Counter()
        self.users: dict[str, str] = {}
        self.roles: dict[str, frozenset[str]] = {}
        """Groups of operations that a user may use; a user who is not in here may use all."""
        self.clients: dict[str, str] = {}
        self.tokens: dict[str, float | None] = {}
        """Bearer tokens and when they end; None for never."""
        self.start: dict[str, str] = {}
        """Ids of the site and the SIP peer that exist from the start."""
        self.late = 0.0
        """Seconds more for which orders of the request that is carried out stay hidden."""
        self.outbox: dict[str, Outgoing] = {}
        """Webhooks that were not sent yet, by id."""
        self.deliveries = DeliveryLog()
        """What became of the webhooks."""
        self.waiting: dict[str, str] = {}
        """Orders that wait for numbers to come back, with their accounts."""
        self.agenda.replace(0, [])
        self.wire_up()

    def wire_up(self) -> None:
        """Connect the parts, which are new."""
        self.inventory.listeners[:] = [self._numbers_came_back]

    # --- what happens ---------------------------------------------------------------------------------------------

    def perform(self, name: str, args: tuple[Any, ...], options: Mapping[str, Any] | None = None) -> Any:
        """Carry out a step that was planned or is told, or a control."""
        self.ids.begin(name, args, options)
        control = self.controls.get(name)
        return STEPS[name](self, *args) if control is None else control(*args, **(options or {}))

    def tell(self, name: str, *args: Any, **options: Any) -> Any:
        """Change something from outside of requests, at once, with a step or a control; gives what that gives.

        Its arguments are written into the journal, if there is one: all that can be saved will do.
        """
        inside = self.clock.is_held
        with self.clock.held():
            self.catch_up()
            failed = True
            try:
                result = self.perform(name, args, options)
                failed = False
            finally:
                self.catch_up()
                # Within a request or a step it is part of what that does.
                if self.on_tell is not None and not inside:
                    self.on_tell(name, args, options, failed)
            return result

    def catch_up(self) -> None:
        """Run all that is due; a step that fails is logged, and does not keep the others from running."""
        while True:
            try:
                self.agenda.run_due()
            except Exception:
                log.exception("a planned step failed")
            else:
                return

    def record(
        self,
        call: Any,
        kind: str,
        *,
        order: OrderRecord | None = None,
        numbers: Sequence[str] = (),
        account: str = "",
    ) -> None:
        """Write one line of the ledger; ``call`` is the request that caused it, or None."""
        self.ledger.append(
            LedgerEntry(
                time=self.clock.time(),
                account=call.account.id if call is not None else order.account if order is not None else account,
                method="" if call is None else call.method,
                path="" if call is None else call.path,
                kind=kind,
                order_id=None if order is None else order.id,
                customer_order_id=None if order is None else order.customer_order_id,
                numbers=tuple(numbers),
            )
        )

    def new_order(self, kind: str, account: AccountRecord, user: str, **fields: Any) -> OrderRecord:
        """Create an order of ``kind`` and put it into the account's book."""
        now = self.clock.time()
        visible = now + self.settings.order_visible_after + self.late
        order = OrderRecord(
            id=self.ids.uuid(),
            kind=kind,
            account=account.id,
            user=user,
            created=now,
            modified=now,
            visible_at=visible,
            **fields,
        )
        account.book(kind).add(order)
        if self.on_change is not None:
            self.on_change(order, "")
        return order

    def visible(self, order: OrderRecord) -> bool:
        return order.visible_at <= self.clock.time()

    def move(self, order: OrderRecord, status: str, note: str, *, final: bool = False, author: str = "System") -> None:
        """Give an order its next state, write its history and tell subscribers."""
        now = self.clock.time()
        self.moves += 1
        order.status = status
        order.modified = now
        if final:
            order.finished = now
        order.history.append(HistoryEntry(now, status, note, author))
        self.accounts[order.account].book(order.kind).touch(order)
        if self.on_change is not None:
            self.on_change(order, note)
        if order.kind in FOLLOWERS:
            FOLLOWERS[order.kind](self, order)

    def later(self, order: OrderRecord, seconds: float, name: str, *args: Plain) -> None:
        """Plan the next step of an order (see `step`); whatever overtakes the order (`overtake`) cancels it."""
        if name not in STEPS:
            raise KeyError(f"there is no step {name!r}; register it with @step")
        self.agenda.after(seconds, _ORDER, order.account, order.kind, order.id, order.turn, name, *args)

    def find_order(self, account_id: str, kind: str, order_id: str) -> OrderRecord | None:
        """An order wherever it is; None when there is none."""
        account = self.accounts.get(account_id)
        return None if account is None or kind not in account.books else account.books[kind].get(order_id)

    @staticmethod
    def overtake(order: OrderRecord) -> None:
        """Cancel all planned steps of an order."""
        order.turn += 1

    def _numbers_came_back(self) -> None:
        for order_id, account_id in self.waiting.items():
            order = self.find_order(account_id, "orders", order_id)
            # Many numbers may come back at once; the order looks once for all of them.
            if order is not None and not order.extra.get("looking"):
                order.extra["looking"] = True
                self.later(order, 0.0, "orders.look_again")


_ORDER = "order"


@step(_ORDER)
def _step_of_order(world: World, account: str, kind: str, order_id: str, turn: int, name: str, *args: Plain) -> None:
    order = world.find_order(account, kind, order_id)
    if order is not None and order.turn == turn:
        STEPS[name](world, order, *args)


@step("order.move")
def _move(world: World, order: OrderRecord, status: str, note: str) -> None:
    world.move(order, status, note)
