"""Faults on demand: what a test wants to go wrong, and how often."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

BEFORE = ("delay", "reset", "status", "429")


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
        match: tuple[str | None, str],
        *,
        kind: str,
        times: int | None = 1,
        skip: int = 0,
        every: int = 1,
    ) -> Injection:
        """Let something go wrong.

        Args:
            match: Method (None for any) and a regular expression that is searched in the path below the prefix,
                such as ``("POST", r"/orders$")``.
            kind: ``status:503`` (reply with this status and no body), ``429`` (with X-RateLimit-Reset one second
                ahead, or ``429:SECONDS``), ``lose-reply`` (apply the request, then drop the connection), ``reset``
                (drop the connection before anything is applied), ``delay:SECONDS`` (of real time).
            times: How many requests to hit; None for all.
            skip: How many matching requests to leave alone first.
            every: Hit only every n-th matching request.
        """
        name, _, value = kind.partition(":")
        if name not in (*BEFORE, "lose-reply") or (name in ("status", "delay") and not value):
            raise ValueError(f"{kind!r} is no kind of fault; see the documentation of Faults.add")
        method, path = match
        injection = Injection(method, re.compile(path), name, value, times, skip, every)
        self._injections.append(injection)
        return injection

    def clear(self) -> None:
        self._injections.clear()

    def of(self, method: str, path: str) -> Iterable[Injection]:
        """The faults that hit this request."""
        if not self._injections:
            return ()
        return [injection for injection in self._injections if injection.wants(method, path)]
