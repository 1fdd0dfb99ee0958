"""Lists: await one for a page, or iterate over it for every item of every page. Searches: await one for its reply.

.. code-block:: python

    page = await client.orders.list_orders(status="COMPLETE")
    async for order in client.orders.list_orders(status="COMPLETE"):
        ...
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aiobandwidth._core.ahead import Ahead, Batch, InTurn
from aiobandwidth._core.listing import Listing, Whole
from aiobandwidth._core.ranges import Ranges

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.operation import AnyOperation
    from aiobandwidth._core.options import CallOptions

__all__ = ["Found", "Page", "Paged"]

PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")
T = TypeVar("T")


class Page(Generic[PageT, ItemT]):
    """One page of a list.

    Attributes:
        reply: The message as it came; an empty one where the carrier said that there is nothing.
        items: The items of the page.
        next_token: Where the next page starts; None on the last page. Given as the list's paging argument (``page`` on
            most) to a later call, the list goes on there; on lists without links that repeats the last item.
    """

    def __init__(self, whole: Whole) -> None:
        self._whole = whole
        self.reply: PageT = whole.reply
        self.items: list[ItemT] = whole.items
        self.next_token = whole.position.next_token

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items, next_token={self.next_token!r}>"

    @property
    def has_next(self) -> bool:
        """Whether there is another page."""
        return self.next_token is not None

    async def next(self) -> Page[PageT, ItemT] | None:
        """Get the next page; None after the last.

        Raises:
            PageRepeated: The next page is one that was given before.
        """
        return Page(await self._whole.next()) if self.has_next else None


class Paged(Generic[PageT, ItemT]):
    """A list call. Nothing is sent before it is awaited or iterated over; each of these starts anew.

    Awaiting gives the first ``Page`` (or the one that the paging argument names); ``async for`` gives every item from
    there on; ``pages()`` gives the pages.

    ``async for`` gives the items of a reply in XML while it arrives, so that the first comes early and memory does not
    grow with the list; ``max_body`` does not count, but a single item, with all of the reply that is no item, may have
    8 MiB. It gives the items that came whole before it raises what went wrong behind them. A reply that breaks off
    after its beginning is not asked for again, as part of it was given; ``pages()`` has each page whole before it gives
    it, and asks again.

    ``async for`` and ``pages()`` fetch ahead: while one page is worked on, the next one comes, and up to some 4,096
    items wait. With the option ``prefetch=False`` nothing is asked for before its turn. While a reply arrives its
    connection is in use, also by a reader who takes his time. Leaving the loop early ends the fetching and gives the
    connection up.

    Some lists have no pages: the carrier gives their newest rows, 1,000 at most, and without dates only those of the
    last two years. Awaiting gives just that. Iterating gives all: the list is read in ranges of days, newest first,
    from the first to the last day that the arguments name, and else from the beginning to today; ranges with too many
    rows are split, down to a day. Each row is given once. A search by ``customer_order_id`` goes without dates, as the
    carrier does not take both on all lists, and is not limited to two years.

    Raises:
        PageRepeated: The server gives a page that it gave before, so that the list would never end.
        IncompleteList: A single day has as many rows as the carrier gives, so that the rest cannot be had, or rows that
            came for a range of days did not come for its parts. It comes after all rows that can be had in the latter
            case, and as soon as it is known in the former.
        BandwidthError: As for every call.
    """

    def __init__(
        self, engine: Engine, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any]
    ) -> None:
        self._listing = Listing(engine, operation, options, arguments)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._listing.label}>"

    def __await__(self) -> Generator[Any, Any, Page[PageT, ItemT]]:
        return self._load().__await__()

    async def __aiter__(self) -> AsyncGenerator[ItemT, None]:
        async with self._fetched(self._source().items()) as batches:
            async for items in batches:
                for item in items:
                    yield item

    async def pages(self) -> AsyncGenerator[Page[PageT, ItemT], None]:
        """Give page after page; of a list that is read in ranges of days, one for each range that has rows."""
        async with self._fetched(self._source().pages()) as pages:
            async for page in pages:
                yield Page(page)

    async def _load(self) -> Page[PageT, ItemT]:
        return Page(await self._listing.load(None))

    def _source(self) -> Listing | Ranges:
        window = self._listing.paging.window
        ranges = Ranges.of(self._listing, window) if window is not None else None
        if ranges is None:
            return self._listing
        if self._listing.paging.style == "none":
            return ranges
        return ranges.call(ranges.whole)  # it has pages, and needs the dates only for what is older than two years

    def _fetched(self, batches: AsyncGenerator[Batch[T], None]) -> InTurn[T]:
        listing = self._listing
        settings = listing.engine.defaults.with_options(listing.options, listing.label)
        return Ahead(batches) if settings.prefetch else InTurn(batches)


class Found(Paged[PageT, ItemT]):
    """A search. Nothing is sent before it is awaited or iterated over; each of these starts anew.

    Awaiting gives the reply; ``async for`` gives each thing that was found while the reply arrives, as for other lists.
    """

    def __await__(self) -> Generator[Any, Any, PageT]:  # type: ignore[override]
        return self._whole().__await__()

    async def _whole(self) -> PageT:
        listing = self._listing
        done = await listing.engine.perform(listing.operation, listing.options, listing.arguments)
        reply: PageT = done.result
        return reply
