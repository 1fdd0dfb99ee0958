"""Numbers that left the stock: a record for each that was touched, bits for all others.

An account may have a million numbers in service that nothing ever happened to. They differ in their digits only, so
that a `Fleet` keeps them as one bit each; a number gets a record of its own with its first change.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

IN_SERVICE = "Inservice"


def _keep(record: Number, field: attrs.Attribute[Any], value: Any) -> Any:
    """Give a number a record of its own before it is changed for the first time."""
    keep = record.untouched
    if keep is not None and field.name != "untouched":
        record.untouched = None
        keep(record)
    return value


@attrs.define(eq=False, slots=True, on_setattr=_keep)
class Number:
    """A number that cannot be bought: reserved, in service, being ported, or resting after a disconnect."""

    tn: str
    status: str
    account: str = ""
    site: str = ""
    peer: str = ""
    since: float = 0.0
    modified: float = 0.0
    order: str = ""
    foreign: bool = False
    """Ported or imported: it is not the carrier's own, so that it does not rest after a disconnect."""
    imported: bool = False
    settings: dict[str, Any] | None = None
    """What was set on the number: call forwarding, messaging, calling name."""
    untouched: Callable[[Number], None] | None = attrs.field(default=None, repr=False)
    """What keeps the record, as long as nothing does; always None in what is kept."""

    def setting(self, name: str) -> Any:
        return None if self.settings is None else self.settings.get(name)

    def set(self, name: str, value: Any) -> None:
        if self.settings is None:
            self.settings = {}
        self.settings[name] = value


@attrs.frozen(kw_only=True)
class Wanted:
    """Which numbers in service are meant; the narrower the place, the fewer numbers are looked at."""

    site: str | None = None
    peer: str | None = None
    block: Callable[[str], bool] | None = None
    """Whether the numbers of a thousand-block (its seven digits) are meant."""
    fits: Callable[[Number], bool] | None = None
    """Whether a number is meant. It is asked once for all untouched numbers of a thousand-block, because those differ
    in their last three digits only; so it must not look at these."""

    def matches(self, record: Number) -> bool:
        if self.site not in (None, record.site) or self.peer not in (None, record.peer):
            return False
        return (self.block is None or self.block(record.tn[:7])) and (self.fits is None or self.fits(record))


def bit(tn: str) -> int:
    """The bit of a number within its thousand-block."""
    return 1 << int(tn[7:])


def tns_of(block: str, bits: int) -> Iterator[str]:
    """Numbers of a thousand-block by their bits, in order."""
    while bits:
        low = bits & -bits
        yield f"{block}{low.bit_length() - 1:03d}"
        bits ^= low


def lowest(bits: int, quantity: int) -> int:
    """The lowest bits that are set, so many of them."""
    if bits.bit_count() <= quantity:
        return bits
    found = 0
    for _ in range(quantity):
        low = bits & -bits
        found |= low
        bits ^= low
    return found


@attrs.define(eq=False, slots=True)
class Bits:
    """A set of numbers: one bit for each, by thousand-block, so that a million of them take some 200 KB."""

    blocks: dict[str, int] = attrs.field(factory=dict)
    count: int = 0
    order: list[str] = attrs.field(factory=list)
    """The blocks in ascending order."""

    def add(self, tn: str) -> None:
        self.update(tn[:7], bit(tn))

    def update(self, block: str, bits: int) -> None:
        """Add numbers of one block."""
        had = self.blocks.get(block)
        if had is None:
            insort(self.order, block)
            had = 0
        self.blocks[block] = had | bits
        self.count += (bits & ~had).bit_count()

    def discard(self, tn: str) -> bool:
        """Take a number out; whether it was in."""
        if tn not in self:
            return False
        block = tn[:7]
        self.blocks[block] ^= bit(tn)
        self.count -= 1
        if not self.blocks[block]:
            del self.blocks[block]
            del self.order[bisect_left(self.order, block)]
        return True

    def after(self, start: str) -> Iterator[tuple[str, int]]:
        """Blocks and their bits, in order, from a number on (or from the first digits of one)."""
        first = start.ljust(10, "0")
        for block in self.order[bisect_left(self.order, first[:7]) :]:
            bits = self.blocks.get(block, 0)
            yield block, bits & -bit(first) if block == first[:7] else bits

    def __contains__(self, tn: object) -> bool:
        return isinstance(tn, str) and len(tn) == 10 and bool(self.blocks.get(tn[:7], 0) & bit(tn))

    def from_(self, start: str) -> Iterator[str]:
        """The numbers in order, from one on (or from the first digits of one)."""
        for block, bits in self.after(start):
            yield from tns_of(block, bits)

    def __iter__(self) -> Iterator[str]:
        return self.from_("")

    def __len__(self) -> int:
        return self.count


def union(sets: list[Bits]) -> Bits:
    """The numbers of all of these."""
    found: dict[str, int] = {}
    for bits in sets:
        for block, value in bits.blocks.items():
            found[block] = found.get(block, 0) | value
    return Bits(blocks=found, count=sum(value.bit_count() for value in found.values()), order=sorted(found))


@attrs.define(eq=False, slots=True, kw_only=True)
class Fleet:
    """Numbers that an account has had in service from the start, and that nothing happened to."""

    account: str
    site: str
    peer: str
    since: float
    numbers: Bits = attrs.field(factory=Bits)


class Records(Mapping[str, Number]):
    """The record of each number that left the stock; what is got for an untouched one is kept when it is changed.

    Args:
        kept: Records of touched numbers.
        fleets: The untouched ones.
    """

    __slots__ = ("_fleets", "_kept")

    def __init__(self, kept: dict[str, Number], fleets: list[Fleet]) -> None:
        self._kept, self._fleets = kept, fleets

    def __getitem__(self, tn: str) -> Number:
        record = self._kept.get(tn)
        if record is not None:
            return record
        for fleet in self._fleets:
            if tn in fleet.numbers:
                return self.untouched(fleet, tn)
        raise KeyError(tn)

    def untouched(self, fleet: Fleet, tn: str) -> Number:
        """A record of a number of a fleet, which is forgotten unless it is changed."""
        return Number(
            tn,
            IN_SERVICE,
            fleet.account,
            fleet.site,
            fleet.peer,
            fleet.since,
            fleet.since,
            untouched=self._touch,
        )

    def _touch(self, record: Number) -> None:
        if not any(fleet.numbers.discard(record.tn) for fleet in self._fleets):
            raise RuntimeError(f"{record.tn} was changed through another of its records")
        self._kept[record.tn] = record

    def __contains__(self, tn: object) -> bool:
        return tn in self._kept or any(tn in fleet.numbers for fleet in self._fleets)

    def __iter__(self) -> Iterator[str]:
        yield from list(self._kept)
        for fleet in self._fleets:
            yield from fleet.numbers

    def __len__(self) -> int:
        return len(self._kept) + sum(len(fleet.numbers) for fleet in self._fleets)
