"""Telephone numbers of the sandbox: the pool that can be bought, and what became of each number that was taken.

A number of the pool is one bit in the mask of its thousand-block (NPA-NXX-X); a number that left the pool has a
`Number` record. A number is never in both, so that numbers are conserved.
"""

from __future__ import annotations

import random
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from .rate_centers import MAX_EXCHANGES, RateCenter, rate_centers

AVAILABLE = "Available"
RESERVED = "Reserved"
IN_SERVICE = "Inservice"
PORTING = "PortInPendingFoc"
AGING = "Aging"

_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
_ALL = (1 << 1000) - 1


@attrs.define(eq=False, slots=True)
class Block:
    """A thousand-block: the ten thousand's part ``NPANXXX`` and a bit for each of its available numbers."""

    prefix: str
    center: RateCenter
    mask: int = 0

    def numbers(self, allowed: int = _ALL) -> Iterator[str]:
        mask = self.mask & allowed
        while mask:
            low = mask & -mask
            yield f"{self.prefix}{low.bit_length() - 1:03d}"
            mask ^= low

    @property
    def count(self) -> int:
        return self.mask.bit_count()


@attrs.define(eq=False, slots=True)
class Number:
    """A number that is not in the pool."""

    tn: str
    status: str
    account: str = ""
    site: str = ""
    peer: str = ""
    center: RateCenter | None = None
    since: float = 0.0
    modified: float = 0.0
    order: str = ""
    settings: dict[str, Any] = attrs.field(factory=dict)
    """What was set on the number: call forwarding, messaging, calling name, imported or external."""


def vanity_digits(pattern: str) -> str | None:
    """Digits of a vanity pattern such as ``flowers``; None when it has other characters."""
    if not pattern.isascii():
        return None
    digits = pattern.upper().translate(_KEYPAD)
    return digits if digits.isdigit() else None


def _suffix_mask(places: str) -> int:
    """Bits of the three last digits that fit ``places``, where ``?`` fits any digit."""
    mask = 0
    for value in range(1000):
        if all(want in ("?", have) for want, have in zip(places, f"{value:03d}", strict=True)):
            mask |= 1 << value
    return mask


class _Vanity:
    """Which numbers of a block contain a pattern within their last seven digits."""

    def __init__(self, digits: str, ends_in: bool) -> None:
        free = 7 - len(digits)
        self._shapes: list[tuple[str, int]] = []
        for lead in [free] if ends_in else range(free + 1):
            shape = "?" * lead + digits + "?" * (free - lead)
            self._shapes.append((shape[:4], _suffix_mask(shape[4:])))

    def allowed(self, block: Block) -> int:
        tail = block.prefix[3:]
        mask = 0
        for shape, bits in self._shapes:
            if all(want in ("?", have) for want, have in zip(shape, tail, strict=True)):
                mask |= bits
        return mask


@attrs.frozen(kw_only=True)
class Criteria:
    """What a search asks for; None means any."""

    npa: str | None = None
    npa_nxx: str | None = None
    npa_nxxx: str | None = None
    rate_center: str | None = None
    city: str | None = None
    state: str | None = None
    zip: str | None = None
    lata: str | None = None
    country: str | None = None
    toll_free: bool | None = None
    toll_free_pattern: str | None = None
    """Three characters, digits or ``*``."""
    vanity: str | None = None
    """Four to seven digits looked for within the last seven of a number."""
    ends_in: bool = False
    local_calling_area: bool = False

    def keys(self) -> list[tuple[str, str]]:
        """Indexes that hold the candidates."""
        pairs = [
            ("npa", self.npa),
            ("npa_nxx", self.npa_nxx),
            ("npa_nxxx", self.npa_nxxx),
            ("zip", self.zip),
            ("lata", self.lata),
            ("state", self.state),
            ("rate_center", None if self.rate_center is None else f"{self.state or ''}/{self.rate_center}"),
            ("city", None if self.city is None else f"{self.state or ''}/{self.city}"),
        ]
        return [(name, value) for name, value in pairs if value is not None]


class Inventory:
    """The pool, its indexes, and the records of the numbers outside it.

    Args:
        seed: The same seed gives the same numbers.
        numbers: How many numbers the pool starts with.
    """

    def __init__(self, *, seed: int, numbers: int) -> None:
        self.blocks: dict[str, Block] = {}
        self._index: dict[tuple[str, str], list[Block]] = {}
        self.records: dict[str, Number] = {}
        self._owned: dict[str, list[str]] = {}
        self.listeners: list[Callable[[], None]] = []
        """Called when numbers came back to the pool, so that back-ordered orders can look again."""
        self._fill(random.Random(seed), numbers)  # noqa: S311 - reproducible, not secret
        self.initial = self.available_count()

    def _fill(self, rng: random.Random, numbers: int) -> None:
        centers = rate_centers()
        capacity = len(centers) * MAX_EXCHANGES * 10_000
        if not 0 <= numbers <= capacity:
            raise ValueError(f"numbers is {numbers}; the rate centers of the sandbox have room for 0 to {capacity}")
        share, rest = divmod(numbers, len(centers))
        exchanges = max(2, min(MAX_EXCHANGES, -(-share // 1000)))
        for place, center in enumerate(centers):
            want = share + (1 if place < rest else 0)
            prefixes = [f"{nxx}{x}" for nxx in center.exchanges(exchanges) for x in range(10)]
            each, more = divmod(want, len(prefixes))
            for turn, prefix in enumerate(prefixes):
                mask = _random_mask(rng, each + (1 if turn < more else 0))
                self._add(Block(prefix, center, mask))

    def _add(self, block: Block) -> None:
        center, prefix = block.center, block.prefix
        self.blocks[prefix] = block
        keys = [("npa", prefix[:3]), ("npa_nxx", prefix[:6]), ("npa_nxxx", prefix)]
        if center.toll_free:
            keys.append(("toll_free", ""))
        else:
            keys += [("state", center.state), ("lata", center.lata), ("local", "")]
            keys += [("rate_center", f"{state}/{center.name}") for state in (center.state, "")]
            keys += [("city", f"{state}/{center.city}") for state in (center.state, "")]
            keys += [("zip", zip_code) for zip_code in center.zips]
        for key in keys:
            self._index.setdefault(key, []).append(block)

    # --- search ---------------------------------------------------------------------------------------------------

    def knows(self, index: str, value: str) -> bool:
        """Whether any rate center has this value (an area code, a state, a city as ``NC/RALEIGH``...)."""
        return (index, value) in self._index

    def candidates(self, criteria: Criteria) -> list[Block]:
        """Blocks whose place fits, found over the narrowest index."""
        if criteria.toll_free_pattern is not None or criteria.toll_free:
            blocks = self._index.get(("toll_free", ""), [])
            pattern = criteria.toll_free_pattern or "8**"
            return [b for b in blocks if all(w in ("*", h) for w, h in zip(pattern, b.prefix[:3], strict=True))]
        keys = criteria.keys() or [("local", "")]
        lists = sorted((self._index.get(key, []) for key in keys), key=len)
        blocks = lists[0]
        for other in lists[1:]:
            keep = set(map(id, other))
            blocks = [block for block in blocks if id(block) in keep]
        if criteria.country is not None:
            blocks = [block for block in blocks if block.center.country == criteria.country]
        if criteria.local_calling_area and blocks:
            home = blocks[0].center
            near = self._index[("lata", home.lata)]
            blocks = blocks + [b for b in near if b.center.state == home.state and b.center is not home]
        return blocks

    def search(self, criteria: Criteria, quantity: int) -> list[str]:
        """Up to ``quantity`` available numbers, block by block in a fixed order."""
        vanity = None if criteria.vanity is None else _Vanity(criteria.vanity, criteria.ends_in)
        found: list[str] = []
        for block in self.candidates(criteria):
            if not block.mask:
                continue
            for tn in block.numbers(_ALL if vanity is None else vanity.allowed(block)):
                found.append(tn)
                if len(found) == quantity:
                    return found
        return found

    # --- state of a number ----------------------------------------------------------------------------------------

    def is_available(self, tn: str) -> bool:
        block = self.blocks.get(tn[:7])
        return block is not None and bool(block.mask >> int(tn[7:]) & 1)

    def available_count(self) -> int:
        return sum(block.count for block in self.blocks.values())

    def available(self) -> Iterator[str]:
        for block in self.blocks.values():
            yield from block.numbers()

    def center_of(self, tn: str) -> RateCenter | None:
        record = self.records.get(tn)
        if record is not None:
            return record.center
        return self.nearest_center(tn)

    def nearest_center(self, tn: str) -> RateCenter | None:
        """Rate center of the number's block, exchange or area code; None when the area code is unknown."""
        block = self.blocks.get(tn[:7])
        if block is not None:
            return block.center
        for key in (("npa_nxx", tn[:6]), ("npa", tn[:3])):
            if key in self._index:
                return self._index[key][0].center
        return None

    def take(self, tn: str, status: str, *, account: str, now: float, **fields: str) -> Number:
        """Move a number out of the pool (or bring in a foreign one, when it is ported or imported)."""
        if tn in self.records:
            raise ValueError(f"{tn} is already {self.records[tn].status}")
        block = self.blocks.get(tn[:7])
        if block is not None:
            block.mask &= ~(1 << int(tn[7:]))
        record = Number(tn, status, account, center=self.nearest_center(tn), since=now, modified=now, **fields)
        self.records[tn] = record
        if status == IN_SERVICE:
            insort(self._owned.setdefault(account, []), tn)
        return record

    def change(self, record: Number, status: str, *, now: float, account: str | None = None) -> None:
        """Give a number outside the pool another state (in service, aging...)."""
        if record.status == IN_SERVICE:
            self._disown(record)
        record.status = status
        record.since = record.modified = now
        if account is not None:
            record.account = account
        if status == IN_SERVICE:
            insort(self._owned.setdefault(record.account, []), record.tn)

    def release(self, record: Number, *, to_pool: bool | None = None) -> None:
        """Forget the record; the number goes back to the pool if it came from there."""
        if record.status == IN_SERVICE:
            self._disown(record)
        del self.records[record.tn]
        home = not record.settings.get("foreign") if to_pool is None else to_pool
        block = self.blocks.get(record.tn[:7])
        if home and block is not None:
            block.mask |= 1 << int(record.tn[7:])
            for listener in self.listeners:
                listener()

    def _disown(self, record: Number) -> None:
        owned = self._owned[record.account]
        del owned[bisect_left(owned, record.tn)]

    def owned(self, account: str, start: str = "") -> Iterator[Number]:
        """In-service numbers of an account in ascending order, from ``start`` on."""
        owned = self._owned.get(account, [])
        for index in range(bisect_left(owned, start) if start else 0, len(owned)):
            yield self.records[owned[index]]

    def owned_count(self, account: str) -> int:
        return len(self._owned.get(account, ()))

    def with_status(self, account: str, statuses: Iterable[str]) -> list[Number]:
        wanted = frozenset(statuses)
        return sorted((r for r in self.records.values() if r.account == account and r.status in wanted), key=_by_tn)


def _by_tn(record: Number) -> str:
    return record.tn


def _random_mask(rng: random.Random, count: int) -> int:
    """``count`` different bits out of 1000. Only `random.Random.random` is stable between Python versions."""
    mask, found, draw = 0, 0, rng.random
    flipped = count > 500
    want = 1000 - count if flipped else count
    while found < want:
        bit = 1 << int(draw() * 1000)
        if not mask & bit:
            mask |= bit
            found += 1
    return _ALL ^ mask if flipped else mask
