"""What the sandbox remembers: accounts and all that belongs to them, orders, and the ledger of what was applied."""

from __future__ import annotations

import random
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from .clock import Agenda, Clock
from .inventory import Inventory

DEFAULT_USER = "sandbox-user"


@attrs.frozen(kw_only=True)
class Settings:
    """How the sandbox behaves; all times in seconds of the sandbox's clock."""

    order_delay: float = 0.05
    """From the receipt of an order to its end (or, for a port-in, to each next state)."""
    order_visible_after: float = 0.0
    """How long a new order stays hidden from GET and list calls."""
    aging: float = 86_400.0
    """How long a disconnected number rests before it can be bought again."""
    token_lifetime: int = 3600
    subscription_lifetime: int = 86_400
    """Used when a subscription names no Expiry."""
    reservation_lifetime: int = 4 * 3600


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


@attrs.frozen
class OrderError:
    code: str
    description: str
    tn: str | None = None


@attrs.frozen
class HistoryEntry:
    time: float
    status: str
    note: str
    author: str
    difference: str | None = None


@attrs.define(slots=True)
class Note:
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
class Order:
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
    request: dict[str, Any] = attrs.field(factory=dict)
    numbers: list[str] = attrs.field(factory=list)
    """The numbers asked for by name; empty for a search order."""
    quantity: int = 0
    completed: list[str] = attrs.field(factory=list)
    failed: list[str] = attrs.field(factory=list)
    errors: list[OrderError] = attrs.field(factory=list)
    history: list[HistoryEntry] = attrs.field(factory=list)
    notes: list[Note] = attrs.field(factory=list)
    files: dict[str, StoredFile] = attrs.field(factory=dict)
    finished: float | None = None
    extra: dict[str, Any] = attrs.field(factory=dict)


class OrderBook:
    """Orders of one kind of one account, newest first, reachable by id and by CustomerOrderId."""

    def __init__(self) -> None:
        self._orders: list[Order] = []
        self._places: dict[str, int] = {}
        self._by_customer: dict[str, list[Order]] = {}

    def add(self, order: Order) -> None:
        self._places[order.id] = len(self._orders)
        self._orders.append(order)
        if order.customer_order_id:
            self._by_customer.setdefault(order.customer_order_id, []).append(order)

    def get(self, order_id: str) -> Order | None:
        place = self._places.get(order_id)
        return None if place is None else self._orders[place]

    def rename(self, order: Order, customer_order_id: str) -> None:
        if order.customer_order_id:
            self._by_customer[order.customer_order_id].remove(order)
        order.customer_order_id = customer_order_id
        self._by_customer.setdefault(customer_order_id, []).append(order)

    def newest(self, customer_order_id: str | None = None) -> Iterator[Order]:
        if customer_order_id is not None:
            return reversed(self._by_customer.get(customer_order_id, []))
        return reversed(self._orders)

    def __len__(self) -> int:
        return len(self._orders)


@attrs.define(eq=False, slots=True, kw_only=True)
class SipPeer:
    id: str
    name: str
    body: dict[str, Any]
    default: bool
    products: dict[str, Any] = attrs.field(factory=dict)
    """Settings by product path: ``messaging/features/sms``, ``origination/settings``..."""


@attrs.define(eq=False, slots=True, kw_only=True)
class Site:
    id: str
    name: str
    body: dict[str, Any]
    peers: dict[str, SipPeer] = attrs.field(factory=dict)

    def default_peer(self) -> SipPeer | None:
        return next((peer for peer in self.peers.values() if peer.default), None)


@attrs.define(eq=False, slots=True, kw_only=True)
class Subscription:
    id: str
    order_type: str
    order_id: str | None
    body: dict[str, Any]
    version: str
    created: float
    expires: float
    last: dict[str, Any] | None = None
    """How the last delivery ended."""


@attrs.define(eq=False, slots=True, kw_only=True)
class Account:
    id: str
    sites: dict[str, Site] = attrs.field(factory=dict)
    books: dict[str, OrderBook] = attrs.field(factory=dict)
    subscriptions: dict[str, Subscription] = attrs.field(factory=dict)
    applications: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    addresses: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    instances: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    """Report instances by id."""
    reservations: dict[str, dict[str, Any]] = attrs.field(factory=dict)

    def book(self, kind: str) -> OrderBook:
        book = self.books.get(kind)
        if book is None:
            book = self.books[kind] = OrderBook()
        return book

    def peer(self, site_id: str | None, peer_id: str | None) -> SipPeer | None:
        site = self.sites.get(site_id or "")
        return None if site is None else site.peers.get(peer_id or "")


class Ids:
    """Identifiers that depend on the seed and on how many were given out, on nothing else."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(f"ids/{seed}")  # noqa: S311 - reproducible, not secret
        self._counters: dict[str, int] = {}

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def number(self, kind: str, first: int) -> str:
        value = self._counters.get(kind, first)
        self._counters[kind] = value + 1
        return str(value)

    def token(self) -> str:
        return f"{self._random.getrandbits(192):048x}"


class World:
    """All state of one sandbox."""

    def __init__(self, *, seed: int, numbers: int, clock: Clock, settings: Settings) -> None:
        self.settings = settings
        self.clock = clock
        self.agenda = Agenda(clock)
        self.ids = Ids(seed)
        self.inventory = Inventory(seed=seed, numbers=numbers)
        self.accounts: dict[str, Account] = {}
        self.ledger: list[LedgerEntry] = []
        self.requests: deque[tuple[float, str, str, int]] = deque(maxlen=1000)
        """The last requests: time, method, path, status."""
        self.users: dict[str, str] = {}
        self.clients: dict[str, str] = {}
        self.tokens: dict[str, float | None] = {}
        """Bearer tokens and when they end; None for never."""
        self.on_change: Callable[[Order, Mapping[str, Any]], None] | None = None
        """Called when an order reached a state that subscribers hear of."""
        self.waiting: list[Order] = []
        """Back-ordered orders."""

    def add_account(self, account_id: str) -> Account:
        account = self.accounts[account_id] = Account(id=account_id)
        return account

    def record(self, call: Any, kind: str, *, order: Order | None = None, numbers: list[str] | None = None) -> None:
        """Write one line of the ledger; ``call`` is the request that caused it, or None."""
        listed = numbers if numbers is not None else (order.numbers if order is not None else [])
        self.ledger.append(
            LedgerEntry(
                time=self.clock.time(),
                account=order.account if call is None and order is not None else call.account.id,
                method="" if call is None else call.method,
                path="" if call is None else call.path,
                kind=kind,
                order_id=None if order is None else order.id,
                customer_order_id=None if order is None else order.customer_order_id,
                numbers=tuple(listed),
            )
        )

    def new_order(self, kind: str, account: Account, user: str, **fields: Any) -> Order:
        """Create an order of ``kind`` and put it into the account's book."""
        now = self.clock.time()
        visible = now + self.settings.order_visible_after
        order = Order(
            id=self.ids.uuid(), kind=kind, account=account.id, user=user, created=now, modified=now, visible_at=visible
        )
        for name, value in fields.items():
            setattr(order, name, value)
        account.book(kind).add(order)
        return order

    def visible(self, order: Order | None) -> Order | None:
        return order if order is not None and order.visible_at <= self.clock.time() else None

    def move(
        self, order: Order, status: str, note: str, *, final: bool = False, tell: bool = True, author: str = "System"
    ) -> None:
        """Give an order its next state, write its history and tell subscribers."""
        now = self.clock.time()
        order.status = status
        order.modified = now
        if final:
            order.finished = now
        order.history.append(HistoryEntry(now, status, note, author))
        if tell and self.on_change is not None:
            self.on_change(order, {"Message": note})
