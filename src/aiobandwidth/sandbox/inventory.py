"""Telephone numbers of the sandbox: which can be bought, and what became of each that was.

Nothing is stored for a number that nobody touched, so the tens of millions of numbers cost no memory. The rule:

- every number of an exchange (NPA-NXX) that the sandbox knows exists: all exchanges but N11 and 555 of the area codes
  in `rate_centers`, and of the toll-free codes;
- a number that ends in ``99`` belongs to somebody else (`taken_elsewhere`), as does one given to
  `Inventory.mark_taken`;
- all others can be bought.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from heapq import merge
from itertools import islice, takewhile
from typing import Any

from .criteria import Criteria as Criteria
from .criteria import Vanity
from .criteria import vanity_digits as vanity_digits
from .holdings import IN_SERVICE as IN_SERVICE
from .holdings import Bits, Fleet, Records, bit, lowest, tns_of, union
from .holdings import Number as Number
from .holdings import Wanted as Wanted
from .rate_centers import RateCenter, by_exchange, by_place, rate_centers

AVAILABLE = "Available"
PORTING = "PortInPendingFoc"
AGING = "Aging"
RESERVED = "Reserved"
TAKEN = "Taken"
UNKNOWN = "Unknown"

# One bit per number of a thousand-block (NPA-NXX-X); set are those that were not taken from the start.
_OPEN = sum(1 << value for value in range(1000) if value % 100 != 99)


def taken_elsewhere(tn: str) -> bool:
    """Whether a number belonged to somebody else from the start: those that end in ``99`` do."""
    return tn.endswith("99")


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
        self._kept: dict[str, Number] = {}
        """Records of numbers that something happened to."""
        self._fleets: list[Fleet] = []
        """Numbers in service from the start that nothing happened to."""
        self._owned: dict[tuple[str, str, str], Bits] = {}
        """Numbers in service by account, site and SIP peer."""
        self._totals: Counter[str] = Counter()
        """How many records there are by state, the untouched ones included."""
        self.listeners: list[Callable[[], None]] = []
        """Called when numbers came back, so that back-ordered orders can look again."""

    @property
    def records(self) -> Records:
        """The record of each number that cannot be bought, but for those that belong to somebody else."""
        return Records(self._kept, self._fleets)

    def stock(self, account: str, quantity: int, *, now: float, site: str, peer: str) -> None:
        """Put numbers into service on an account as if they had always been there.

        They are the last ones of each rate center in turn, a thousand-block at a time: searches find the first.

        Raises:
            ValueError: There are not so many numbers, or less than none are asked for.
        """
        if quantity < 0:
            raise ValueError(f"numbers is {quantity}; give 0 or more")
        fleet = Fleet(account=account, site=site, peer=peer, since=now)
        owned = self._owned.setdefault((account, site, peer), Bits())
        self._totals[IN_SERVICE] += quantity
        for block in _last_blocks() if quantity else ():
            bits = lowest(_OPEN & ~self._gone.get(block, 0), quantity)
            if bits:
                self._gone[block] = self._gone.get(block, 0) | bits
                fleet.numbers.update(block, bits)
                owned.update(block, bits)
                quantity -= bits.bit_count()
            if not quantity:
                break
        if quantity:
            raise ValueError(f"the sandbox has not so many numbers: {quantity} are missing")
        self._fleets.append(fleet)

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
        vanity = None if criteria.vanity is None else Vanity(criteria.vanity, criteria.ends_in)
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
        return known and not self._gone.get(tn[:7], 0) & bit(tn)

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
        self._gone[tn[:7]] = self._gone.get(tn[:7], 0) | bit(tn)
        record = Number(tn, status, account, since=now, modified=now, **fields)
        self._kept[tn] = record
        self._totals[status] += 1
        if status == IN_SERVICE:
            self._list_of(record).add(tn)
        return record

    def change(self, record: Number, status: str, *, now: float, **fields: Any) -> None:
        """Give a number another state (in service, aging...), another account, site or SIP peer."""
        if record.status == IN_SERVICE:
            self._list_of(record).discard(record.tn)
        for name, value in fields.items():
            setattr(record, name, value)
        if record.status != status:
            self._totals[record.status] -= 1
            self._totals[status] += 1
            record.status, record.since = status, now
        record.modified = now
        if status == IN_SERVICE:
            self._list_of(record).add(record.tn)

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
            self._gone[tn[:7]] &= ~bit(tn)
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
            self._gone[tn[:7]] = self._gone.get(tn[:7], 0) | bit(tn)

    def census(self, exchange: str) -> Counter[str]:
        """How many numbers of an NPA-NXX are in each state; all together they are always 10,000."""
        held = {tn: record.status for tn, record in self._kept.items() if tn.startswith(exchange)}
        blocks = [f"{exchange}{x}" for x in range(10)]
        for fleet in self._fleets:
            held |= {tn: IN_SERVICE for block in blocks for tn in tns_of(block, fleet.numbers.blocks.get(block, 0))}
        taken = {tn for tn in self._elsewhere if tn.startswith(exchange)}
        taken |= {f"{exchange}{value:02d}99" for value in range(100)}
        return Counter(held.values()) + Counter(
            {AVAILABLE: self.exchange_count(exchange), TAKEN: len(taken - held.keys())}
        )

    def contradictions(self) -> Iterator[str]:
        """What does not fit together: a number in two places, or in none. None of that may ever come."""
        held, elsewhere, listed = Bits(), Bits(), Bits()
        for tn, record in self._kept.items():
            held.add(tn)
            if not self._gone.get(tn[:7], 0) & bit(tn):
                yield f"{tn} is {record.status} and can be bought"
            if (record.status == IN_SERVICE) != (tn in self._list_of(record)):
                yield f"{tn} is {record.status}, and the list of {record.account} says otherwise"
            if record.untouched is not None:
                yield f"{tn} is kept, and does not know it"
        for fleet in self._fleets:
            for block, bits in fleet.numbers.after(""):
                if bits & held.blocks.get(block, 0):
                    yield f"{block} has untouched numbers that have a record"
                if bits & ~self._gone.get(block, 0):
                    yield f"{block} has numbers in service that can be bought"
                if bits & ~self._owned[fleet.account, fleet.site, fleet.peer].blocks.get(block, 0):
                    yield f"{block} has numbers in service, and the list of {fleet.account} says otherwise"
                held.update(block, bits)
        for owned in self._owned.values():
            for block, bits in owned.after(""):
                if bits & (listed.blocks.get(block, 0) | ~held.blocks.get(block, 0)):
                    yield f"{block}: lists of accounts share numbers, or have some without a record"
                listed.update(block, bits)
        for tn in self._elsewhere:
            elsewhere.add(tn)
        for block, bits in self._gone.items():
            lost = bits & ~held.blocks.get(block, 0) & ~elsewhere.blocks.get(block, 0)
            yield from (f"{tn} left the stock and is nowhere" for tn in tns_of(block, lost))

    def _forget(self, record: Number) -> None:
        if record.status == IN_SERVICE:
            self._list_of(record).discard(record.tn)
        if self._kept.pop(record.tn, None) is None and not any(f.numbers.discard(record.tn) for f in self._fleets):
            raise KeyError(record.tn)
        self._totals[record.status] -= 1

    def _list_of(self, record: Number) -> Bits:
        """The list in which a number is while it is in service."""
        place = record.account, record.site, record.peer
        owned = self._owned.get(place)
        if owned is None:
            owned = self._owned[place] = Bits()
        return owned

    # --- numbers in service -----------------------------------------------------------------------------------------

    def owned(self, account: str, start: str = "", *, wanted: Wanted | None = None, skip: int = 0) -> Iterator[Number]:
        """In-service numbers of an account in ascending order.

        Args:
            account: Id of the account.
            start: The first number, or its first digits.
            wanted: Which of them.
            skip: How many of them to leave out.
        """
        records, fits = self.records, None if wanted is None else wanted.fits
        for block, kept, fleets in self._parts(account, start, wanted):
            bits = sum(fleets) | kept
            if skip >= bits.bit_count() and (fits is None or not kept):
                skip -= bits.bit_count()
                continue
            for tn in tns_of(block, bits):
                record = records[tn]
                if kept & bit(tn) and fits is not None and not fits(record):
                    continue
                if skip:
                    skip -= 1
                else:
                    yield record

    def owned_count(self, account: str, wanted: Wanted | None = None) -> int:
        """How many numbers an account has in service, or how many of them are wanted."""
        found, records, fits = 0, self._kept, None if wanted is None else wanted.fits
        for block, kept, fleets in self._parts(account, "", wanted):
            found += sum(bits.bit_count() for bits in fleets)
            found += kept.bit_count() if fits is None else sum(1 for tn in tns_of(block, kept) if fits(records[tn]))
        return found

    def _parts(self, account: str, start: str, wanted: Wanted | None) -> Iterator[tuple[str, int, list[int]]]:
        """Per thousand-block of an account: numbers with a record, and untouched ones that are wanted, by fleet."""
        records, own = self.records, [fleet for fleet in self._fleets if fleet.account == account]
        fits, there = (None, None) if wanted is None else (wanted.fits, wanted.block)
        for block, bits in self._in_place(account, wanted).after(start):
            if there is not None and not there(block):
                continue
            fleets = []
            for fleet in own:
                untouched = bits & fleet.numbers.blocks.get(block, 0)
                bits &= ~untouched
                if untouched and (fits is None or fits(records.untouched(fleet, next(tns_of(block, untouched))))):
                    fleets.append(untouched)
            yield block, bits, fleets

    def _in_place(self, account: str, wanted: Wanted | None) -> Bits:
        """The numbers of an account that are on the wanted site and SIP peer."""
        site, peer = (None, None) if wanted is None else (wanted.site, wanted.peer)
        found = [
            bits
            for place, bits in self._owned.items()
            if bits and place[0] == account and site in (None, place[1]) and peer in (None, place[2])
        ]
        return found[0] if len(found) == 1 else union(found)

    # --- for those who look on --------------------------------------------------------------------------------------

    def totals(self) -> dict[str, int]:
        """How many numbers that cannot be bought are in each state."""
        return {status: count for status, count in sorted(self._totals.items()) if count}

    def listed(self, *, status: str | None = None, prefix: str = "", start: str = "", limit: int = 50) -> list[Number]:
        """Numbers that cannot be bought, in ascending order.

        Args:
            status: Only those in this state.
            prefix: Only those that begin with these digits.
            start: Leave out what comes before this number.
            limit: Most numbers to give.
        """
        first, records = max(prefix, start), self.records
        in_service = merge(*(bits.from_(first) for bits in self._owned.values()))
        others = sorted(
            tn for tn, record in self._kept.items() if record.status != IN_SERVICE and status in (None, record.status)
        )
        lists = [others] if status not in (None, IN_SERVICE) else [in_service, others]
        fitting = (tn for tn in merge(*lists) if tn >= first)
        return [records[tn] for tn in islice(takewhile(lambda tn: tn.startswith(prefix), fitting), limit)]


def _last_blocks() -> Iterator[str]:
    """Thousand-blocks from the last one of each rate center on, all rate centers in turn; no toll-free ones."""
    centers = [list(center.exchanges())[::-1] for center in rate_centers() if not center.toll_free]
    for place in range(max(map(len, centers))):
        for x in range(9, -1, -1):
            yield from (f"{exchanges[place]}{x}" for exchanges in centers if place < len(exchanges))


def _neighbours(home: RateCenter) -> Iterator[tuple[str, RateCenter]]:
    """Exchanges of the other rate centers of a local calling area: those of the same LATA and state."""
    for center in by_place().get(("lata", home.lata), ()):
        if center is not home and center.state == home.state:
            yield from ((exchange, center) for exchange in center.exchanges())
