"""From lines to orders: exact numbers that go to the same place share an order, every search has orders of its own."""

from __future__ import annotations

from itertools import islice

import attrs

from aiobandwidth.jobs.reader import LineReader
from aiobandwidth.jobs.records import MAX_ORDER, Line, OrderSpec, Placed, Problem

BATCH = 5000
_MOST_OPEN = 10_000
"""Orders that are filled at the same time; a file with more destinations closes the oldest, to bound memory."""

_Place = tuple[str | None, str | None, str | None]


@attrs.define
class Batch:
    """A stretch of the input, ready for the store."""

    orders: list[OrderSpec] = attrs.field(factory=list)
    lines: list[Placed] = attrs.field(factory=list)
    problems: list[Problem] = attrs.field(factory=list)
    read: int = 0


class Planner:
    """Read lines and plan them into orders.

    Args:
        reader: Where the lines come from.
        job_id: Beginning of every CustomerOrderId.
        order_size: Most exact numbers in one order.
    """

    def __init__(self, reader: LineReader, *, job_id: str, order_size: int) -> None:
        self._lines = iter(reader)
        self._job_id = job_id
        self._size = order_size
        self._last = 0
        self._filling: dict[_Place, list[int]] = {}
        """Destination to [number of the order being filled, room left in it]."""

    def next_batch(self) -> Batch:
        """Read and plan the next lines; the batch is empty at the end of the input."""
        batch = Batch()
        for item in islice(self._lines, BATCH):
            batch.read += 1
            if not isinstance(item, Line):
                batch.problems.extend(item)
            elif item.search is not None:
                self._plan_search(item, batch)
            else:
                batch.lines.append(Placed(item, self._order_for(item, batch)))
        return batch

    def _order_for(self, line: Line, batch: Batch) -> int:
        place = (line.site_id, line.sip_peer_id, line.name)
        filling = self._filling.get(place)
        if filling is None or filling[1] == 0:
            if len(self._filling) >= _MOST_OPEN:
                del self._filling[next(iter(self._filling))]
            order = self._new(line)
            batch.orders.append(order)
            filling = self._filling[place] = [order.no, self._size]
        filling[1] -= 1
        return filling[0]

    def _plan_search(self, line: Line, batch: Batch) -> None:
        batch.lines.append(Placed(line, None))
        for done in range(0, line.quantity, MAX_ORDER):
            batch.orders.append(self._new(line, min(MAX_ORDER, line.quantity - done)))

    def _new(self, line: Line, quantity: int = 0) -> OrderSpec:
        self._last += 1
        return OrderSpec(
            no=self._last,
            # Padded, so that no id is the beginning of another: nobody says that the carrier's filter is exact.
            customer_order_id=f"{self._job_id}-{self._last:07d}",
            quantity=quantity,
            line=line.line if line.search is not None else None,
            search=line.search,
            site_id=line.site_id,
            sip_peer_id=line.sip_peer_id,
            name=line.name,
        )
