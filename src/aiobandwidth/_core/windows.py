"""Reading a list in ranges of days where the carrier gives no more than a number of its rows. No I/O.

The carrier's texts leave open whether the two days that bound a range belong to it: one says that they do, another
speaks of orders made "after" the first and "before" the last. So ranges overlap by a day, which costs little and is
right in either case; only the very last splits cannot overlap, and are checked by what was seen before.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

from aiobandwidth._core.operation import Paging, Param
from aiobandwidth._core.pages import key_of

FIRST_DAY = dt.date(2000, 1, 1)
"""Before the API's first order."""
_DAY = dt.timedelta(days=1)


@attrs.frozen
class Days:
    """A range of days, as it is given to the carrier."""

    first: dt.date
    last: dt.date

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first} to {self.last}"


@attrs.frozen
class Seen:
    """Rows that came for a range, all of which have to come again for its parts."""

    keys: frozenset[str]
    days: Days


class Full(Exception):
    """A single day has as many rows as the carrier gives."""

    def __init__(self, days: Days) -> None:
        super().__init__(str(days))
        self.days = days


class Plan:
    """Which days are to be read next, and which rows came.

    Args:
        whole: All days.
        most: Rows that the carrier gives of a range; a range that has as many may have more.
    """

    def __init__(self, whole: Days, most: int) -> None:
        self._todo = [whole]
        self._most = most
        self._given: set[str] = set()
        """Rows that the caller has."""
        self._found: set[str] = set()
        """Rows of ranges that are done with."""
        self._doubts: list[Seen] = []
        self.calls = 0

    def add(self, days: Days) -> None:
        """Have more days read."""
        self._todo.append(days)

    def next(self) -> Days | None:
        """The days to read now; None when all were."""
        if not self._todo:
            return None
        self.calls += 1
        return self._todo.pop()

    def fresh(self, items: list[Any], keys: list[str]) -> list[Any]:
        """Those of some rows that the caller does not have yet, and has from now on."""
        found = [item for item, key in zip(items, keys, strict=True) if key not in self._given]
        self._given.update(keys)
        return found

    def ended(self, days: Days, keys: list[str]) -> bool:
        """Whether all rows of a range came; if not, its parts are next.

        Raises:
            Full: It is a single day.
        """
        if len(keys) < self._most:
            self._found.update(keys)
            return True
        parts = split(days)
        if parts is None:
            raise Full(days)
        newer, older, overlapping = parts
        if not overlapping:
            self._doubts.append(Seen(frozenset(keys), days))
        self._todo += [older, newer]
        return False

    def lost(self) -> Days | None:
        """A range of which rows did not come again for its parts."""
        return next((doubt.days for doubt in self._doubts if not doubt.keys <= self._found), None)


def split(days: Days) -> tuple[Days, Days, bool] | None:
    """Two ranges in place of one, the newer first, and whether they overlap enough; None for a single day.

    Whichever way the bounds are meant, overlapping parts hold all rows of the whole. Parts that only touch do not if
    both bounds are exclusive.
    """
    width = (days.last - days.first).days
    if width == 0:
        return None
    middle = days.first + dt.timedelta(days=width // 2)
    if width > 2:
        return Days(middle, days.last), Days(days.first, middle + _DAY), True
    if width == 2:
        return Days(middle, days.last), Days(days.first, middle), False
    return Days(days.last, days.last), Days(days.first, days.first), False


def bounds(start: Any, end: Any, now: float) -> Days | None:
    """The days to read: as the caller bounds them, else from the API's beginning and up to tomorrow.

    Args:
        start: The caller's first day; None if not given.
        end: The caller's last day; None if not given.
        now: Seconds since the epoch.

    Returns:
        The days; None if the caller's are no days, or in the wrong order.
    """
    tomorrow = today(now) + _DAY  # where the carrier is it may be a day later, and the bound may be exclusive
    first = FIRST_DAY if start is None else as_day(start)
    last = tomorrow if end is None else as_day(end)
    if first is None or last is None or first > last:
        return None
    return Days(first, last)


def today(now: float) -> dt.date:
    return dt.datetime.fromtimestamp(now, dt.UTC).date()


def as_day(value: Any) -> dt.date | None:
    """The day of a date argument; None if it is none."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.datetime.fromisoformat(value).date()
    except (TypeError, ValueError):
        return None


def argument(param: Param, day: dt.date) -> Any:
    """A day as the parameter takes it."""
    if param.type == "datetime":
        return dt.datetime(day.year, day.month, day.day, tzinfo=dt.UTC)
    return day if param.type == "date" else day.isoformat()


def identity(paging: Paging, item: Any) -> str:
    """What tells a row from others: its key, or else all that is in it."""
    return key_of(paging, item) or f"{item!r} {getattr(item, 'extra', None)!r}"


def recent(started: float, now: float) -> Days:
    """The days from when a reading began: what was changed meanwhile may have moved to them before it was seen."""
    return Days(today(started) - _DAY, today(now) + _DAY)
