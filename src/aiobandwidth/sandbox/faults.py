"""Faults on demand: what a test wants to go wrong, and how often."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

_WITH_VALUE = ("status", "page", "late-status", "delay", "late")
_KINDS = (*_WITH_VALUE, "drop", "429", "lose-reply", "cut-reply")


@attrs.define(eq=False)
class Injection:
    """One fault that waits for its requests.

    Attributes:
        hits: How many requests it has hit so far.
    """

    method: str | None
    path: re.Pattern[str]
    kind: str
    value: str
    times: int | None
    skip: int
    every: int
    hits: int = 0
    _seen: int = 0

    def wants(self, method: str, path: str) -> bool:
        if self.times is not None and self.hits >= self.times:
            return False
        if (self.method is not None and self.method != method) or self.path.search(path) is None:
            return False
        self._seen += 1
        if self._seen <= self.skip or (self._seen - self.skip - 1) % self.every:
            return False
        self.hits += 1
        return True


class Faults:
    """The faults of one sandbox."""

    def __init__(self) -> None:
        self._injections: list[Injection] = []

    def add(
        self,
        kind: str,
        *,
        method: str | None = None,
        path: str = "",
        times: int | None = 1,
        skip: int = 0,
        every: int = 1,
    ) -> Injection:
        """Let something go wrong.

        Kinds that strike before the request does anything:

        - ``drop``: the connection is dropped
        - ``status:503``: this status without a body; ``page:502``: with an HTML page, as a load balancer answers
        - ``429`` or ``429:SECONDS``: too many requests, X-RateLimit-Reset so many seconds ahead
        - ``delay:SECONDS``: the request waits for so much real time, then goes on

        Kinds that strike when the request has been carried out:

        - ``lose-reply``: the connection is dropped in place of a reply
        - ``cut-reply``: half of the reply, then the connection is dropped
        - ``late-status:502``: this status with an HTML page in place of the reply
        - ``late:SECONDS``: the reply waits for so much real time

        Args:
            kind: One of the above.
            method: Only requests with this method.
            path: Only requests whose path below the version prefix fits this regular expression (``r"/orders$"``).
            times: How many requests to hit; None for all.
            skip: How many matching requests to leave alone first.
            every: Hit only every n-th matching request.

        Returns:
            The fault, whose ``hits`` counts.

        Raises:
            ValueError: There is no such kind.
        """
        name, _, value = kind.partition(":")
        if name not in _KINDS or (name in _WITH_VALUE and not value):
            raise ValueError(f"{kind!r} is no kind of fault; there are {', '.join(_KINDS)}")
        injection = Injection(method, re.compile(path), name, value, times, skip, every)
        self._injections.append(injection)
        return injection

    def clear(self) -> None:
        """Forget all faults."""
        self._injections.clear()

    def of(self, method: str, path: str) -> Sequence[Injection]:
        """The faults that hit this request."""
        return [injection for injection in self._injections if injection.wants(method, path)]
