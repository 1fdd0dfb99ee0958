"""Webhooks on their way out, and the log of what became of them."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias, overload

import attrs

About: TypeAlias = Literal["order", "note", "event", "port-out", "verification"]
"""What a webhook is about: the state of an order, a note on one, an event, the question whether numbers may leave, the
verification of a toll-free number."""
Outcome: TypeAlias = Literal["delivered", "refused", "failed", "dropped", "not sent", "mailed"]
Headers: TypeAlias = tuple[tuple[str, str], ...]

HEAD = 1024
"""How many bytes of a receiver's reply the log keeps."""


@attrs.define(eq=False, slots=True, kw_only=True)
class Outgoing:
    """A message that is to be sent, or is being sent. All of it is plain values, so that it can be saved."""

    id: str
    about: About
    account: str
    url: str
    body: bytes
    content_type: str = "application/xml; charset=utf-8"
    username: str | None = None
    password: str | None = None
    certificate: str | None = None
    """Base64 of the certificate that the receiver's TLS has to show."""
    subscription: str = ""
    order_type: str = ""
    order_id: str = ""
    order_status: str = ""
    attempt: int = 1
    turn: int = 0
    """Of the order, when it was asked about; an answer that comes after the order was changed is not wanted."""
    struck: bool = False
    """Faults have had their say."""
    held: bool = False
    """A fault keeps it back until a planned step, or the next message, lets it go."""
    started: bool = False
    """The first POST went out, or was about to: it is not sent again."""
    faults: list[str] = attrs.field(factory=list)


@attrs.frozen(kw_only=True)
class Try:
    """One POST.

    Attributes:
        time: When it began, on the sandbox's clock.
        duration: How long it took, in real seconds.
        headers: The request's headers; the credentials in Authorization are left out.
        status: Status of the reply; None when there was none.
        reason: Reason phrase of the reply.
        reply_headers: Headers of the reply.
        reply: First bytes of the reply's body.
        error: Why there was no reply; None when there was one.
    """

    time: float
    duration: float
    headers: Headers
    status: int | None = None
    reason: str = ""
    reply_headers: Headers = ()
    reply: bytes = b""
    error: str | None = None


@attrs.frozen(kw_only=True)
class Delivery:
    """One webhook and how it ended.

    Attributes:
        time: When it was sent first, on the sandbox's clock; when it was given up, if it was not sent.
        about: ``order``, ``note``, ``event``, ``port-out`` (the question whether numbers may leave) or
            ``verification`` (of a toll-free number).
        account: Id of the account.
        subscription: Id of the subscription; empty for ``port-out``.
        order_type: Type of the order as subscriptions name it; empty where there is no order.
        order_id: Id of the order.
        order_status: State of the order that the message tells.
        url: The receiver, or ``mailto:`` and an address.
        body: What was sent.
        attempt: Which attempt it is, from 1; only ``port-out`` has more than one.
        tries: Each POST, in order; two when the receiver asked for credentials.
        outcome: ``delivered``; ``refused`` by another status than the one that was wanted; ``failed`` without a
            status; ``dropped`` by a fault; ``not sent``, because the receiver is on a host that the sandbox may not
            contact; or ``mailed``, which means that it stands in this log and nowhere else.
        error: Why no status came; None when one did.
        faults: The faults that struck.
    """

    time: float
    about: About
    account: str
    subscription: str
    order_type: str
    order_id: str
    order_status: str
    url: str
    body: bytes
    attempt: int
    tries: tuple[Try, ...]
    outcome: Outcome
    error: str | None = None
    faults: tuple[str, ...] = ()

    @property
    def statuses(self) -> tuple[int, ...]:
        """Status of each POST, in order."""
        return tuple(one.status for one in self.tries if one.status is not None)

    @property
    def delivered(self) -> bool:
        return self.outcome == "delivered"

    @property
    def duration(self) -> float:
        """Real seconds that all tries took."""
        return sum(one.duration for one in self.tries)

    @property
    def size(self) -> int:
        """About how many bytes of memory it holds."""
        pairs = [pair for one in self.tries for pair in (*one.headers, *one.reply_headers)]
        text = sum(len(name) + len(value) for name, value in pairs)
        return 1000 + len(self.body) + text + sum(len(one.reply) for one in self.tries)


class DeliveryLog(Sequence[Delivery]):
    """The last webhooks, in the order in which they ended.

    Args:
        keep: How many to remember.
        memory: How many bytes of memory they may hold, about.

    Attributes:
        total: How many there were, those that are forgotten included.
    """

    def __init__(self, *, keep: int = 5000, memory: int = 32 * 1024 * 1024) -> None:
        self._keep, self._memory, self._held = keep, memory, 0
        self._entries: deque[Delivery] = deque()
        self.total = 0

    def add(self, delivery: Delivery) -> None:
        self._entries.append(delivery)
        self._held += delivery.size
        self.total += 1
        while len(self._entries) > self._keep or (self._held > self._memory and len(self._entries) > 1):
            self._held -= self._entries.popleft().size

    def clear(self) -> None:
        """Forget all of them; `total` goes on."""
        self._entries.clear()
        self._held = 0

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Delivery]:
        return iter(list(self._entries))

    @overload
    def __getitem__(self, place: int) -> Delivery: ...

    @overload
    def __getitem__(self, place: slice) -> list[Delivery]: ...

    def __getitem__(self, place: int | slice) -> Delivery | list[Delivery]:
        return list(self._entries)[place] if isinstance(place, slice) else self._entries[place]

    def select(
        self,
        *,
        about: About | None = None,
        account: str | None = None,
        subscription: str | None = None,
        order_type: str | None = None,
        order_id: str | None = None,
        order_status: str | None = None,
        outcome: Outcome | None = None,
        url: str = "",
        fault: str | None = None,
    ) -> list[Delivery]:
        """The webhooks that fit; see `Delivery`.

        Args:
            about: About this.
            account: Of this account.
            subscription: For this subscription.
            order_type: About an order of this type, in any case.
            order_id: About this order.
            order_status: That tell this state.
            outcome: That ended so.
            url: Whose URL fits this regular expression.
            fault: Struck by a fault whose text begins with this (``webhook:drop``).
        """
        wanted = {
            "about": about,
            "account": account,
            "subscription": subscription,
            "order_id": order_id,
            "order_status": order_status,
            "outcome": outcome,
        }
        asked = [(name, value) for name, value in wanted.items() if value is not None]
        return [
            one
            for one in self._entries
            if all(getattr(one, name) == value for name, value in asked)
            and (order_type is None or one.order_type.lower() == order_type.lower())
            and re.search(url, one.url)
            and (fault is None or any(text.startswith(fault) for text in one.faults))
        ]
