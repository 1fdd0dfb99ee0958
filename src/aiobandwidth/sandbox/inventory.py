"""Telephone numbers of the sandbox: which can be bought, and what became of each that was.

Nothing is stored for a number that nobody touched, so the tens of millions of numbers cost no memory. The rule:

- every number of an exchange (NPA-NXX) that the sandbox knows exists: all exchanges but N11 and 555 of the area codes
  in `rate_centers`, and of the toll-free codes;
- a number that ends in ``99`` belongs to somebody else (`taken_elsewhere`), as does one given to
  `Inventory.mark_taken`;
- all others can be bought.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs

from .rate_centers import RateCenter, by_exchange, by_place, rate_centers

AVAILABLE = "Available"
IN_SERVICE = "Inservice"
PORTING = "PortInPendingFoc"
AGING = "Aging"
RESERVED = "Reserved"
TAKEN = "Taken"
UNKNOWN = "Unknown"

_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
# One bit per number of a thousand-block (NPA-NXX-X); set are those that were not taken from the start.
_OPEN = sum(1 << value for value in range(1000) if value % 100 != 99)


def taken_elsewhere(tn: str) -> bool:
    """Whether a number belonged to somebody else from the start: those that end in ``99`` do."""
    return tn.endswith("99")


@attrs.define(eq=False, slots=True)
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

    def setting(self, name: str) -> Any:
        return None if self.settings is None else self.settings.get(name)

    def set(self, name: str, value: Any) -> None:
        if self.settings is None:
            self.settings = {}
        self.settings[name] = value


def vanity_digits(pattern: str) -> str | None:
    """Digits of a vanity pattern such as ``flowers``; None when it has other characters."""
    if not pattern.isascii():
        return None
    digits = pattern.upper().translate(_KEYPAD)
    return digits if digits.isdigit() else None


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
    toll_free: bool = False
    toll_free_pattern: str | None = None
    """Three characters, digits or ``*``."""
    vanity: str | None = None
    """Four to seven digits looked for within the last seven of a number."""
    ends_in: bool = False
    local_calling_area: bool = False

    def fits(self, center: RateCenter) -> bool:
        """Whether numbers of this rate center can be meant."""
        if self.toll_free or self.toll_free_pattern is not None:
            pattern = self.toll_free_pattern or "8**"
            return center.toll_free and all(w in ("*", h) for w, h in zip(pattern, center.npas[0], strict=True))
        wanted = (
            (self.rate_center, center.name),
            (self.city, center.city),
            (self.state, center.state),
            (self.lata, center.lata),
            (self.country, center.country),
        )
        if center.toll_free or any(want is not None and want != have for want, have in wanted):
            return False
        return (self.npa is None or self.npa in center.npas) and (self.zip is None or self.zip in center.zips)


class _Vanity:
    """Which numbers of a thousand-block contain a pattern within their last seven digits."""

    def __init__(self, digits: str, ends_in: bool) -> None:
        free = 7 - len(digits)
        leads = [free] if ends_in else range(free + 1)
        self._shapes = ["?" * lead + digits + "?" * (free - lead) for lead in leads]
        self._known: dict[str, int] = {}
        self._exchanges: dict[str, bool] = {}

    def possible(self, nxx: str) -> bool:
        """Whether any number of an exchange fits."""
        known = self._exchanges.get(nxx)
        if known is None:
            known = self._exchanges[nxx] = any(self.bits(f"{nxx}{x}") for x in range(10))
        return known

    def bits(self, tail: str) -> int:
        """Bits of a block by the last four digits of its prefix (NXX-X)."""
        mask = self._known.get(tail)
        if mask is None:
            mask = 0
            for shape in self._shapes:
                if all(want in ("?", have) for want, have in zip(shape, tail, strict=False)):
                    mask |= _suffix_bits(shape[4:])
            self._known[tail] = mask
        return mask


def _suffix_bits(places: str) -> int:
    """Bits of the last three digits that fit ``places``, where ``?`` fits any digit."""
    values = [""]
    for want in places:
        values = [value + digit for value in values for digit in ("0123456789" if want == "?" else want)]
    return sum(1 << int(value) for value in values)


def knows(kind: str, value: str) -> bool:
    """Whether any rate center has this value (an area code, a state, a city as ``NC/RALEIGH``...)."""
    return (kind, value) in by_place()


class Inventory:
    """The numbers that can be bought, and the records of those that were."""

    def __init__(self) -> None:
        self._gone: dict[str, int] = {}
        """Thousand-block to the bits of its numbers that left the stock."""
        self._elsewhere: set[str] = set()
        """Numbers that went to somebody else, besides those that were there from the start."""
        self.records: dict[str, Number] = {}
        self._owned: dict[str, _Sorted] = {}
        self.listeners: list[Callable[[], None]] = []
        """Called when numbers came back, so that back-ordered orders can look again."""

    # --- search ---------------------------------------------------------------------------------------------------

    def exchanges(self, criteria: Criteria) -> Iterator[tuple[str, RateCenter]]:
        """NPA-NXXs that fit, each with its rate center."""
        exact = criteria.npa_nxx or (criteria.npa_nxxx[:6] if criteria.npa_nxxx else None)
        if exact is not None:
            center = by_exchange().get(exact)
            if center is not None and criteria.fits(center) and criteria.npa in (None, exact[:3]):
                yield exact, center
                if criteria.local_calling_area:
                    yield from ((other, center) for other in center.exchanges() if other != exact)
                    yield from _neighbours(center)
            return
        home: RateCenter | None = None
        for center in rate_centers():
            if criteria.fits(center):
                home = home or center
                yield from ((exchange, center) for exchange in center.exchanges(criteria.npa))
        if criteria.local_calling_area and criteria.rate_center is not None and home is not None:
            yield from _neighbours(home)

    def search(self, criteria: Criteria, quantity: int) -> list[str]:
        """Up to ``quantity`` numbers that can be bought, in a fixed order."""
        vanity = None if criteria.vanity is None else _Vanity(criteria.vanity, criteria.ends_in)
        only = criteria.npa_nxxx if not criteria.local_calling_area else None
        found: list[str] = []
        for exchange, _ in self.exchanges(criteria):
            if vanity is not None and not vanity.possible(exchange[3:]):
                continue
            for prefix in [only] if only else [f"{exchange}{x}" for x in range(10)]:
                mask = _OPEN & ~self._gone.get(prefix, 0)
                if vanity is not None:
                    mask &= vanity.bits(prefix[3:])
                while mask:
                    low = mask & -mask
                    found.append(f"{prefix}{low.bit_length() - 1:03d}")
                    if len(found) == quantity:
                        return found
                    mask ^= low
        return found

    def exchange_count(self, exchange: str) -> int:
        """How many numbers of an NPA-NXX can be bought."""
        return sum((_OPEN & ~self._gone.get(f"{exchange}{x}", 0)).bit_count() for x in range(10))

    # --- state of a number ----------------------------------------------------------------------------------------

    def is_available(self, tn: str) -> bool:
        known = tn[:6] in by_exchange() and not taken_elsewhere(tn)
        return known and not self._gone.get(tn[:7], 0) >> int(tn[7:]) & 1

    def status(self, tn: str) -> str:
        record = self.records.get(tn)
        if record is not None:
            return record.status
        if self.is_available(tn):
            return AVAILABLE
        return TAKEN if tn[:6] in by_exchange() else UNKNOWN

    @staticmethod
    def center_of(tn: str) -> RateCenter | None:
        """Rate center of the number's exchange, or else of its area code; None when that is unknown too."""
        center = by_exchange().get(tn[:6])
        if center is not None:
            return center
        return next(iter(by_place().get(("npa", tn[:3]), ())), None)

    def in_service(self, tn: str, account: str) -> Number | None:
        """The record of a number that is in service on an account; None when it is not."""
        record = self.records.get(tn)
        there = record is not None and record.account == account and record.status == IN_SERVICE
        return record if there else None

    def take(self, tn: str, status: str, *, account: str, now: float, **fields: Any) -> Number:
        """Move a number out of the stock (or bring in a foreign one, when it is ported or imported)."""
        if tn in self.records:
            raise ValueError(f"{tn} is already {self.records[tn].status}")
        self._gone[tn[:7]] = self._gone.get(tn[:7], 0) | 1 << int(tn[7:])
        record = Number(tn, status, account, since=now, modified=now, **fields)
        self.records[tn] = record
        if status == IN_SERVICE:
            self._list_of(account).add(tn)
        return record

    def change(self, record: Number, status: str, *, now: float, **fields: Any) -> None:
        """Give a number another state (in service, aging...), another account, site or SIP peer."""
        if record.status == IN_SERVICE:
            self._list_of(record.account).remove(record.tn)
        for name, value in fields.items():
            setattr(record, name, value)
        if record.status != status:
            record.status, record.since = status, now
        record.modified = now
        if status == IN_SERVICE:
            self._list_of(record.account).add(record.tn)

    def sell(self, tn: str, *, account: str, now: float, **fields: Any) -> Number:
        """Bring a number into service, from the stock or from the account's own reservation."""
        record = self.records.get(tn)
        if record is None:
            return self.take(tn, IN_SERVICE, account=account, now=now, **fields)
        if record.status != RESERVED or record.account != account:
            raise ValueError(f"{tn} is {record.status}")
        self.change(record, IN_SERVICE, now=now, **fields)
        return record

    def release(self, record: Number) -> None:
        """Forget the record; the number goes back to where it was before: to the stock, or to somebody else."""
        tn = record.tn
        self._forget(record)
        if tn not in self._elsewhere:
            self._gone[tn[:7]] &= ~(1 << int(tn[7:]))
            if self.is_available(tn):
                for listener in list(self.listeners):
                    listener()

    def lose(self, record: Number) -> None:
        """Forget the record; the number went to another carrier and is not in the stock again."""
        self._forget(record)
        self._elsewhere.add(record.tn)

    def mark_taken(self, tns: Iterable[str]) -> None:
        """Give numbers to somebody else, as if another customer had bought them."""
        for tn in tns:
            self._elsewhere.add(tn)
            self._gone[tn[:7]] = self._gone.get(tn[:7], 0) | 1 << int(tn[7:])

    def census(self, exchange: str) -> Counter[str]:
        """How many numbers of an NPA-NXX are in each state; all together they are always 10,000."""
        held = {tn: record.status for tn, record in self.records.items() if tn.startswith(exchange)}
        taken = {tn for tn in self._elsewhere if tn.startswith(exchange)}
        taken |= {f"{exchange}{value:02d}99" for value in range(100)}
        return Counter(held.values()) + Counter(
            {AVAILABLE: self.exchange_count(exchange), TAKEN: len(taken - held.keys())}
        )

    def contradictions(self) -> Iterator[str]:
        """What does not fit together: a number in two places, or in none. None of that may ever come."""
        for tn, record in self.records.items():
            if not self._gone.get(tn[:7], 0) >> int(tn[7:]) & 1:
                yield f"{tn} is {record.status} and can be bought"
            if (record.status == IN_SERVICE) != (tn in self._list_of(record.account)):
                yield f"{tn} is {record.status}, and the list of {record.account} says otherwise"
        listed = [tn for owned in self._owned.values() for tn in owned]
        if len(listed) != len(set(listed)) or not set(listed) <= self.records.keys():
            yield "lists of accounts share numbers, or have some without a record"
        for block, bits in self._gone.items():
            while bits:
                low = bits & -bits
                tn = f"{block}{low.bit_length() - 1:03d}"
                if tn not in self.records and tn not in self._elsewhere:
                    yield f"{tn} left the stock and is nowhere"
                bits ^= low

    def _forget(self, record: Number) -> None:
        if record.status == IN_SERVICE:
            self._list_of(record.account).remove(record.tn)
        del self.records[record.tn]

    def _list_of(self, account: str) -> _Sorted:
        owned = self._owned.get(account)
        if owned is None:
            owned = self._owned[account] = _Sorted()
        return owned

    def owned(self, account: str, start: str = "") -> Iterator[Number]:
        """In-service numbers of an account in ascending order, from ``start`` on."""
        records = self.records
        return (records[tn] for tn in self._list_of(account).after(start))

    def owned_count(self, account: str) -> int:
        return len(self._list_of(account))


def _neighbours(home: RateCenter) -> Iterator[tuple[str, RateCenter]]:
    """Exchanges of the other rate centers of a local calling area: those of the same LATA and state."""
    for center in by_place().get(("lata", home.lata), ()):
        if center is not home and center.state == home.state:
            yield from ((exchange, center) for exchange in center.exchanges())


class _Sorted:
    """Numbers in order; sorted only when somebody looks, so that adding a million of them stays cheap."""

    def __init__(self) -> None:
        self._all: set[str] = set()
        self._sorted: list[str] = []
        self._added: list[str] = []
        self._stale = False

    def add(self, tn: str) -> None:
        self._all.add(tn)
        self._added.append(tn)

    def remove(self, tn: str) -> None:
        self._all.discard(tn)
        self._stale = True

    def after(self, start: str) -> Iterator[str]:
        if self._stale:
            self._sorted = sorted(self._all)
        elif self._added:
            self._sorted = sorted(self._sorted + self._added)
        self._added, self._stale = [], False
        listed = self._sorted
        return (listed[place] for place in range(bisect_left(listed, start) if start else 0, len(listed)))

    def __len__(self) -> int:
        return len(self._all)

    def __contains__(self, tn: object) -> bool:
        return tn in self._all

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)
