"""What is written down: accounts and all that belongs to them, orders, and the ledger of what was applied."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import attrs

from .holdings import Bits
from .order_index import OrderIndex

if TYPE_CHECKING:
    from aiobandwidth import models as m


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
