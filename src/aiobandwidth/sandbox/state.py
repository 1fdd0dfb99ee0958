"""What the sandbox remembers: accounts and all that belongs to them, orders, and the ledger of what was applied."""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from .clock import STEPS, Agenda, Clock, Plain
from .clock import step as step
from .deliveries import DeliveryLog, Outgoing
from .holdings import Bits
from .ids import Ids
from .inventory import Inventory
from .order_index import OrderIndex

if TYPE_CHECKING:
    from aiobandwidth import models as m

    from .webhooks import Webhooks


log = logging.getLogger("aiobandwidth.sandbox")


@attrs.frozen(kw_only=True)
class Settings:
    """How the sandbox behaves; all times in seconds of the sandbox's clock."""

    order_delay: float = 0.05
    """From the receipt of an order to its end (or, for a port-in, to each next state)."""
    order_visible_after: float = 0.0
    """How long a new order stays hidden from all calls that read orders."""
    aging: float = 0.0
    """How long a disconnected number rests before it can be bought again."""
    report_delay: float = 0.05
    """From the request for a report to its file."""
    report_redirects: bool = False
    """A finished file is answered with 307 and has to be fetched elsewhere."""
    token_lifetime: int = 3600
    subscription_lifetime: int = 86_400
    """Used when a subscription names no Expiry."""
    most_subscriptions: int = 100
    """How many subscriptions an account may have to all orders of one type."""


@attrs.frozen
class Flaw:
    """One error of a refused request or of an order."""

    code: str
    description: str
    tns: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class LedgerEntry:
    """One change that the sandbox applied, whether or not the client ever saw the reply."""

    time: float
    account: str
    method: str
    path: str
    kind: str
    order_id: str | None = None
    customer_order_id: str | None = None
    numbers: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class RequestEntry:
    """One request that the sandbox answered (or dropped: status 0)."""

    time: float
    method: str
    path: str
    operation: str | None
    status: int


@attrs.frozen
class HistoryEntry:
    time: float
    status: str
    note: str
    author: str
    difference: str | None = None


@attrs.define(slots=True)
class StoredNote:
    id: str
    user: str
    description: str
    modified: float


@attrs.define(slots=True)
class StoredFile:
    name: str
    content: bytes
    content_type: str
    document_type: str | None = None
    document_name: str | None = None


@attrs.define(eq=False, slots=True, kw_only=True)
class OrderRecord:
    """An order of any kind."""

    id: str
    kind: str
    """Path segment of the order type: ``orders``, ``disconnects``, ``portins``..."""
    account: str
    user: str
    created: float
    modified: float
    visible_at: float
    status: str = "RECEIVED"
    customer_order_id: str | None = None
    site: str | None = None
    peer: str | None = None
    request: Any = None
    """The message that made the order."""
    numbers: list[str] = attrs.field(factory=list)
    """The numbers asked for by name; empty for a search order."""
    quantity: int = 0
    completed: list[str] = attrs.field(factory=list)
    failed: list[str] = attrs.field(factory=list)
    errors: list[Flaw] = attrs.field(factory=list)
    history: list[HistoryEntry] = attrs.field(factory=list)
    notes: list[StoredNote] = attrs.field(factory=list)
    files: dict[str, StoredFile] = attrs.field(factory=dict)
    finished: float | None = None
    turn: int = 0
    """Counts what overtook a planned step, so that the step can tell that it is no longer wanted."""
    extra: dict[str, Any] = attrs.field(factory=dict)


FOLLOWERS: dict[str, Callable[[World, OrderRecord], None]] = {}
"""By kind of order, what is told of each new state, because the state of other orders follows from it."""


class OrderBook:
    """Orders of one kind of one account, newest first, reachable by id and by CustomerOrderId."""

    # Of the class, because it is no state: what it says follows from the orders.
    _index: OrderIndex | None = None

    def __init__(self) -> None:
        self._orders: dict[str, OrderRecord] = {}
        self._by_customer: dict[str, list[OrderRecord]] = {}

    def add(self, order: OrderRecord) -> None:
        self._orders[order.id] = order
        if order.customer_order_id:
            self._by_customer.setdefault(order.customer_order_id, []).append(order)
        if self._index is not None:
            self._index.add(order)

    def touch(self, order: OrderRecord) -> None:
        """Say that an order has changed; `World.move` does."""
        if self._index is not None:
            self._index.touch(order)

    @property
    def index(self) -> OrderIndex:
        """The orders by what lists are filtered by."""
        if self._index is None:
            self._index = OrderIndex(self._orders.values())
        return self._index

    def get(self, order_id: str) -> OrderRecord | None:
        return self._orders.get(order_id)

    def rename(self, order: OrderRecord, customer_order_id: str) -> None:
        if order.customer_order_id:
            self._by_customer[order.customer_order_id].remove(order)
        order.customer_order_id = customer_order_id
        self._by_customer.setdefault(customer_order_id, []).append(order)

    def remove(self, order: OrderRecord) -> None:
        """Forget an order, such as a draft that was deleted."""
        del self._orders[order.id]
        if self._index is not None:
            self._index.remove(order)
        if order.customer_order_id:
            self._by_customer[order.customer_order_id].remove(order)

    def newest(self, customer_order_id: str | None = None) -> Iterator[OrderRecord]:
        if customer_order_id is not None:
            return reversed(self._by_customer.get(customer_order_id, []))
        return reversed(self._orders.values())

    def __len__(self) -> int:
        return len(self._orders)


@attrs.define(eq=False, slots=True, kw_only=True)
class PeerRecord:
    id: str
    message: m.SipPeer
    default: bool
    products: dict[str, Any] = attrs.field(factory=dict)
    """Message by product path: ``messaging/features/sms``, ``origination/settings``..."""

    @property
    def name(self) -> str:
        return self.message.peer_name or ""


@attrs.define(eq=False, slots=True, kw_only=True)
class SiteRecord:
    id: str
    message: m.Site
    peers: dict[str, PeerRecord] = attrs.field(factory=dict)

    @property
    def name(self) -> str:
        return self.message.name or ""

    def default_peer(self) -> PeerRecord | None:
        return next((peer for peer in self.peers.values() if peer.default), None)


@attrs.define(eq=False, slots=True, kw_only=True)
class SubscriptionRecord:
    id: str
    message: m.Subscription
    version: str
    expires: float | None
    """When it ends; None for one by e-mail, which does not."""
    outcome: str = "READY"
    """How the last delivery ended."""


@attrs.define(eq=False, slots=True, kw_only=True)
class AccountRecord:
    id: str
    sites: dict[str, SiteRecord] = attrs.field(factory=dict)
    books: dict[str, OrderBook] = attrs.field(factory=dict)
    subscriptions: dict[str, SubscriptionRecord] = attrs.field(factory=dict)
    applications: dict[str, m.Application] = attrs.field(factory=dict)
    addresses: dict[str, m.ReusableAddress] = attrs.field(factory=dict)
    instances: dict[str, Any] = attrs.field(factory=dict)
    """Report instances by id."""
    lacking: set[str] = attrs.field(factory=set)
    """Features that the account does not have."""
    disconnected: dict[str, float] = attrs.field(factory=dict)
    """Numbers that were given back and when."""
    given_back: Bits = attrs.field(factory=Bits)
    """The same numbers, in order."""
    kept: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    """Entries of the collections: by name of the collection, then by id."""

    def give_back(self, tn: str, now: float) -> None:
        """Write down that a number was disconnected."""
        self.disconnected[tn] = now
        self.given_back.add(tn)

    def book(self, kind: str) -> OrderBook:
        book = self.books.get(kind)
        if book is None:
            book = self.books[kind] = OrderBook()
        return book

    def peer(self, site_id: str | None, peer_id: str | None) -> PeerRecord | None:
        site = self.sites.get(site_id or "")
        return None if site is None else site.peers.get(peer_id or "")


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
