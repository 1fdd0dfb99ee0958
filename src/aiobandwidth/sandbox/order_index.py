"""An index of orders: lists with filters cost the same whether there are a hundred orders or a hundred thousand.

Each order of a book has a place. For each value of what lists are filtered by (state, user, site, day...) a whole
number says which places have it, one bit for each. So a filter is an AND of numbers, a total a count of bits, and a
page starts at a bit. Orders that changed are looked at again when somebody asks, not before.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias, overload

if TYPE_CHECKING:
    from .books import OrderRecord

Key: TypeAlias = "tuple[str, object]"

_EPOCH = dt.date(1970, 1, 1).toordinal()
_WINDOW = 4096


def day_of(moment: float) -> int:
    """The day of a time (UTC), as `datetime.date.toordinal` counts them."""
    return _EPOCH + int(moment // 86_400)


class OrderIndex:
    """Which orders of a book have which value, as bits by their place in it."""

    def __init__(self, orders: Iterable[OrderRecord]) -> None:
        self.orders: list[OrderRecord | None] = []
        """By place; None for what was removed."""
        self._places: dict[str, int] = {}
        self._bits: dict[Key, int] = {}
        self._keys: list[tuple[Key, ...]] = []
        """What is in ``_bits`` of each place."""
        self._stale: set[int] = set()
        self._hidden: set[int] = set()
        """Places of orders that may not be visible yet."""
        self._by_number: dict[str, list[int]] | None = None
        """Places by telephone number, once somebody has asked for one."""
        for order in orders:
            self.add(order)

    def add(self, order: OrderRecord) -> None:
        place = self._places[order.id] = len(self.orders)
        self.orders.append(order)
        self._keys.append(())
        self._stale.add(place)
        self._hidden.add(place)

    def touch(self, order: OrderRecord) -> None:
        """Look at an order again, which has changed."""
        self._stale.add(self._places[order.id])

    def remove(self, order: OrderRecord) -> None:
        place = self._places.pop(order.id)
        self.orders[place] = None
        self._stale.add(place)

    # --- selection ------------------------------------------------------------------------------------------------

    def visible(self, now: float) -> int:
        """Places of all orders that can be seen."""
        self._look_again()
        found, hidden = self._bits.get(("is", "there"), 0), []
        for place in sorted(self._hidden):
            order = self.orders[place]
            if order is None or order.visible_at <= now:
                self._hidden.discard(place)
            else:
                hidden.append(place)
        return found & ~bits_of(hidden) if hidden else found

    def having(self, name: str, *values: object) -> int:
        """Places of orders that have one of these values."""
        self._look_again()
        found = 0
        for value in values:
            found |= self._bits.get((name, value), 0)
        return found

    def on_days(self, name: str, first: dt.date | None, last: dt.date | None) -> int:
        """Places of orders whose ``created`` or ``modified`` lies on one of these days."""
        self._look_again()
        low, high = (first or dt.date.min).toordinal(), (last or dt.date.max).toordinal()
        days = (day for key, day in self._bits if key == name and isinstance(day, int) and low <= day <= high)
        return self.having(name, *days)

    def about(self, tn: str) -> int:
        """Places of orders about a telephone number."""
        self._look_again()
        if self._by_number is None:
            self._by_number = {}
            for place, order in enumerate(self.orders):
                if order is not None:
                    self._note_numbers(place, order)
        orders, found = self.orders, []
        for place in self._by_number.get(tn, ()):
            order = orders[place]
            if order is not None and (tn in order.numbers or tn in order.completed):
                found.append(place)
        return bits_of(found)

    def these(self, orders: Iterable[OrderRecord]) -> int:
        """Places of given orders."""
        return bits_of([self._places[order.id] for order in orders])

    def place(self, order_id: str) -> int | None:
        return self._places.get(order_id)

    # --- upkeep ---------------------------------------------------------------------------------------------------

    def _look_again(self) -> None:
        if not self._stale:
            return
        lost: dict[Key, list[int]] = {}
        won: dict[Key, list[int]] = {}
        for place in self._stale:
            order = self.orders[place]
            had, has = self._keys[place], () if order is None else _keys(order)
            if order is not None and self._by_number is not None:
                self._note_numbers(place, order)
            if had != has:
                self._keys[place] = has
                for key in had:
                    if key not in has:
                        lost.setdefault(key, []).append(place)
                for key in has:
                    if key not in had:
                        won.setdefault(key, []).append(place)
        self._stale.clear()
        for key, places in lost.items():
            self._bits[key] &= ~bits_of(places)
            if not self._bits[key]:
                del self._bits[key]
        for key, places in won.items():
            self._bits[key] = self._bits.get(key, 0) | bits_of(places)

    def _note_numbers(self, place: int, order: OrderRecord) -> None:
        assert self._by_number is not None
        for tn in {*order.numbers, *order.completed}:
            places = self._by_number.setdefault(tn, [])
            if place not in places:
                places.append(place)


def _keys(order: OrderRecord) -> tuple[Key, ...]:
    author = order.history[-1].author if order.history else None
    return (
        ("is", "there"),
        ("is", "open" if order.finished is None else "over"),
        ("status", order.status.upper()),
        ("user", order.user),
        ("site", order.site),
        ("author", author),
        ("created", day_of(order.created)),
        ("modified", day_of(order.modified)),
    )


def bits_of(places: Sequence[int]) -> int:
    """A number in which the bits at these places are set."""
    if len(places) < 4:
        found = 0
        for place in places:
            found |= 1 << place
        return found
    array = bytearray(max(places) // 8 + 1)
    for place in places:
        array[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(array, "little")


class OrderList(Sequence["OrderRecord"]):
    """Orders of an index, newest first; nothing is looked at that nobody asks for."""

    def __init__(self, index: OrderIndex, bits: int) -> None:
        self._index, self._bits = index, bits

    def where(self, test: Callable[[OrderRecord], bool]) -> OrderList:
        """Those for which a test holds; it looks at each of them."""
        places = [place for place in self._down(0) if test(self._at(place))]
        return OrderList(self._index, bits_of(places))

    def having(self, name: str, value: object) -> OrderList:
        """Those that have a value; see `OrderIndex.having`."""
        return OrderList(self._index, self._bits & self._index.having(name, value))

    def about(self, tn: str) -> OrderList:
        """Those about a telephone number."""
        return OrderList(self._index, self._bits & self._index.about(tn))

    def place_of(self, order_id: str) -> int | None:
        """How many orders of the list come before this one; None when it is not in the list."""
        place = self._index.place(order_id)
        if place is None or not self._bits >> place & 1:
            return None
        return (self._bits >> place + 1).bit_count()

    def __len__(self) -> int:
        return self._bits.bit_count()

    def __bool__(self) -> bool:
        return self._bits != 0

    def __iter__(self) -> Iterator[OrderRecord]:
        return (self._at(place) for place in self._down(0))

    @overload
    def __getitem__(self, wanted: int) -> OrderRecord: ...
    @overload
    def __getitem__(self, wanted: slice) -> list[OrderRecord]: ...
    def __getitem__(self, wanted: int | slice) -> OrderRecord | list[OrderRecord]:
        if isinstance(wanted, slice):
            start, stop, step = wanted.indices(len(self))
            if step != 1:
                return list(self)[wanted]
            places = self._down(start)
            return [self._at(place) for place, _ in zip(places, range(stop - start), strict=False)]
        rank = wanted + len(self) if wanted < 0 else wanted
        place = next(self._down(rank), None) if rank >= 0 else None
        if place is None:
            raise IndexError(wanted)
        return self._at(place)

    def _at(self, place: int) -> OrderRecord:
        order = self._index.orders[place]
        assert order is not None
        return order

    def _down(self, skip: int) -> Iterator[int]:
        """Places from the newest on, but for the first ones."""
        top = self._bits.bit_length()
        if skip:
            top = self._below(skip)
        # A window at a time: to take single bits out of a number with 100,000 of them costs a copy of it each.
        for base in range((top - 1) // _WINDOW * _WINDOW, -1, -_WINDOW):
            window = self._bits >> base & (1 << min(_WINDOW, top - base)) - 1
            while window:
                high = window.bit_length() - 1
                yield base + high
                window ^= 1 << high

    def _below(self, skip: int) -> int:
        """The place below which all but the first ``skip`` orders lie."""
        low, high = 0, self._bits.bit_length()
        while low < high:
            middle = (low + high + 1) // 2
            if (self._bits >> middle).bit_count() >= skip:
                low = middle
            else:
                high = middle - 1
        return low
