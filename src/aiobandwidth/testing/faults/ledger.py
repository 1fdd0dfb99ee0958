"""The ledger of a server: every request and every connection."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence

import attrs

from .requests import Request


@attrs.define(eq=False)
class Connection:
    """One connection that was accepted.

    Attributes:
        number: Its place among all connections, from 1.
        opened: When it was accepted, in seconds of `time.monotonic`.
        closed: When it was gone; None as long as it is open.
        requests: How many requests came over it.
        discarded: Bytes that came when the server no longer listened to them, after its own end of the stream.
        faults: Faults that struck before a request was read.
    """

    number: int
    opened: float
    closed: float | None = None
    requests: int = 0
    discarded: int = 0
    faults: list[str] = attrs.field(factory=list)


class Ledger:
    """What came in and what became of it.

    Args:
        keep: How many requests and connections to remember, the last ones; None for all.

    Attributes:
        requests: The requests, in the order in which their heads came.
        connections: The connections, in the order in which they were accepted.
        opened: How many connections were accepted so far.
        open: How many connections are open now.
        received: How many requests came so far.
    """

    def __init__(self, *, keep: int | None = None) -> None:
        self.requests: deque[Request] = deque(maxlen=keep)
        self.connections: deque[Connection] = deque(maxlen=keep)
        self.opened = 0
        self.open = 0
        self.received = 0

    def __len__(self) -> int:
        return len(self.requests)

    def __iter__(self) -> Iterator[Request]:
        return iter(list(self.requests))

    def select(
        self, *, method: str | None = None, path: str = "", applied: bool | None = None, fault: str | None = None
    ) -> Sequence[Request]:
        """The requests that fit.

        Args:
            method: With this method.
            path: Whose path, as sent, fits this regular expression.
            applied: Only those that were applied, or only those that were not.
            fault: Struck by a fault whose text begins with this (``close``, ``close:applied``).
        """
        fits = re.compile(path).search
        return [
            one
            for one in self.requests
            if (method is None or one.method == method)
            and fits(one.path)
            and (applied is None or one.applied == applied)
            and (fault is None or any(text.startswith(fault) for text in one.faults))
        ]

    def applied(self, *, method: str | None = None, path: str = "") -> int:
        """How many requests were applied; see `select`."""
        return len(self.select(method=method, path=path, applied=True))

    def count(self, *, method: str | None = None, path: str = "") -> int:
        """How many requests came; see `select`."""
        return len(self.select(method=method, path=path))

    def clear(self) -> None:
        """Forget what came so far; numbers and counts go on."""
        self.requests.clear()
        self.connections.clear()
