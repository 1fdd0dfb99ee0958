"""Lists that are read in ranges of days; each range is a call of its own."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import attrs

from aiobandwidth._core import windows
from aiobandwidth._core.ahead import Batch
from aiobandwidth._core.listing import Listing, Reading, Whole
from aiobandwidth._core.operation import Param, Window

_SEARCH = "customer_order_id"


class Ranges:
    """A list call in ranges of days. It can be read once."""

    def __init__(self, listing: Listing, window: Window, start: Param, end: Param, whole: windows.Days) -> None:
        self._listing = listing
        self._start = start
        self._end = end
        self._plan = windows.Plan(whole, window.most)
        self._wall = listing.engine.caller.runtime.wall
        self._began = self._wall()
        self._again = False
        self.whole = whole

    @classmethod
    def of(cls, listing: Listing, window: Window) -> Ranges | None:
        """The ranges of a call; None if it is to be made as it is: for a CustomerOrderId, or with odd dates."""
        start, end = listing.param(window.start), listing.param(window.end)
        if start is None or end is None:
            return None
        first, last = listing.arguments.get(start.name), listing.arguments.get(end.name)
        if first is None and last is None and listing.arguments.get(_SEARCH) is not None:
            return None
        whole = windows.bounds(first, last, listing.engine.caller.runtime.wall())
        return None if whole is None else cls(listing, window, start, end, whole)

    def call(self, days: windows.Days) -> Listing:
        """The call for some of the days; the caller's own bounds go out as they were given."""
        listing = self._listing
        arguments = dict(listing.arguments)
        for param, day, bound in ((self._start, days.first, self.whole.first), (self._end, days.last, self.whole.last)):
            if day != bound or arguments.get(param.name) is None:
                arguments[param.name] = windows.argument(param, day)
        return Listing(listing.engine, listing.operation, listing.options, arguments)

    async def pages(self) -> AsyncGenerator[Batch[Whole], None]:
        """A page for each range that has rows which did not come before."""
        number = 0
        while (days := self._next()) is not None:
            page = await self.call(days).load(None)
            keys = self._keys(page.items)
            if not self._ended(days, keys):
                continue
            page = attrs.evolve(page, items=self._plan.fresh(page.items, keys))
            if page.items:
                number += 1
                yield Batch(page, len(page.items), number, last=True)
        self._check()

    async def items(self) -> AsyncGenerator[Batch[list[Any]], None]:
        """Row after row. What comes for a range with too many rows is given as well; it comes again for its parts."""
        number = 0
        while (days := self._next()) is not None:
            number += 1
            keys: list[str] = []
            async with aclosing(Reading(self.call(days), None).batches()) as batches:
                async for items in batches:
                    came = self._keys(items)
                    keys += came
                    fresh = self._plan.fresh(items, came)
                    yield Batch(fresh, len(fresh), number, last=False)
            self._ended(days, keys)
            yield Batch([], 0, number, last=True)
        self._check()

    def _keys(self, items: list[Any]) -> list[str]:
        return [windows.identity(self._listing.paging, item) for item in items]

    def _next(self) -> windows.Days | None:
        days = self._plan.next()
        if days is not None or self._again or self._plan.calls < 2:
            return days
        if self._listing.arguments.get(self._end.name) is not None:
            return None
        # A row that changed meanwhile may have gone from a range that was not read yet to one that was.
        self._again = True
        self._plan.add(windows.recent(self._began, self._wall()))
        return self._plan.next()

    def _ended(self, days: windows.Days, keys: list[str]) -> bool:
        """Whether a range is done with; if not, its parts come next."""
        try:
            return self._plan.ended(days, keys)
        except windows.Full as full:
            raise self._listing.incomplete(str(full.days)) from None

    def _check(self) -> None:
        if (days := self._plan.lost()) is not None:
            raise self._listing.incomplete(str(days))
