"""Identifiers of the sandbox: reproducible, and if wanted the same in whatever order requests arrive."""

from __future__ import annotations

import hashlib
import random
import uuid
from collections import Counter


class Ids:
    """Identifiers that depend on the seed and on how many were given out, on nothing else.

    Args:
        seed: The same seed gives the same identifiers.
        stable: They depend on the seed, on what asks for them (a request, a planned step) and on how often just that
            asked before. So they are the same in whatever order requests arrive.
    """

    def __init__(self, seed: int = 0, *, stable: bool = False) -> None:
        self.seed, self.stable = seed, stable
        self._random: random.Random | None = random.Random(f"ids/{seed}")  # noqa: S311 - reproducible, not secret
        self._counters: dict[str, int] = {}
        self._about: tuple[object, ...] = ()
        self._asked: Counter[str] = Counter()
        self._given: dict[str, set[str]] = {}

    def begin(self, *about: object) -> None:
        """Say what asks for the identifiers from now on."""
        if self.stable:
            self._about, self._random = about, None

    def uuid(self) -> str:
        return str(uuid.UUID(int=self._source().getrandbits(128), version=4))

    def number(self, kind: str, first: int) -> str:
        """A number that no other of this kind has: the next one, or if they are to be stable any above ``first``."""
        if not self.stable:
            value = self._counters.get(kind, first)
            self._counters[kind] = value + 1
            return str(value)
        given = self._given.setdefault(kind, set())
        value = first + self._source().randrange(10_000_000)
        while str(value) in given:
            value += 1
        given.add(str(value))
        return str(value)

    def count(self, kind: str) -> str:
        """The next number of what is no part of any reply, from 1."""
        value = self._counters[kind] = self._counters.get(kind, 0) + 1
        return str(value)

    def token(self) -> str:
        return f"{self._source().getrandbits(192):048x}"

    def _source(self) -> random.Random:
        if self._random is None:
            digest = hashlib.sha256(repr(self._about).encode()).hexdigest()[:32]
            self._asked[digest] += 1
            self._random = random.Random(f"ids/{self.seed}/{digest}/{self._asked[digest]}")  # noqa: S311 - no secret
        return self._random
