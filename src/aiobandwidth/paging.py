"""Lists: await one for a page, or iterate over it for every item of every page.

.. code-block:: python

    page = await client.orders.list_orders(status="COMPLETE")
    async for order in client.orders.list_orders(status="COMPLETE"):
        ...
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from aiobandwidth._core import pages as styles
from aiobandwidth._core import windows
from aiobandwidth.errors import IncompleteList, PageRepeated

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Engine
    from aiobandwidth._core.operation import AnyOperation, Param, Window
    from aiobandwidth._core.options import CallOptions

__all__ = ["Page", "Paged"]

_SEARCH = "customer_order_id"
PageT = TypeVar("PageT")
ItemT = TypeVar("ItemT")


class Page(Generic[PageT, ItemT]):
    """One page of a list.

    Attributes:
        reply: The message as it came; an empty one where the carrier said that there is nothing.
        items: The items of the page.
        next_token: Where the next page starts; None on the last page. Given as the list's paging argument (``page`` on
            most) to a later call, the list goes on there; on lists without links that repeats the last item.
    """

    def __init__(self, paged: Paged[PageT, ItemT], position: _Position, reply: PageT, items: list[ItemT]) -> None:
        self._paged = paged
        self._position = position
        self.reply = reply
        self.items = items
        self.next_token = position.next_token

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
        return await self._paged._load(self._position) if self.has_next else None


class _Position:
    """How far a list was read."""

    __slots__ = ("last_key", "linked", "next_token", "pages", "seen", "tokens")

    def __init__(self) -> None:
        self.next_token: str | None = None
        self.last_key: str | None = None
        self.linked = False
        self.seen: int | None = 0
        self.tokens: frozenset[str] = frozenset()
        self.pages: frozenset[int] = frozenset()


class Paged(Generic[PageT, ItemT]):
    """A list call. Nothing is sent before it is awaited or iterated over; each of these starts anew.

    Awaiting gives the first ``Page`` (or the one that the paging argument names); ``async for`` gives every item from
    there on; ``pages()`` gives the pages.

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
        assert operation.paging is not None
        self._engine = engine
        self._operation = operation
        self._paging = operation.paging
        self._options = options
        self._arguments = dict(arguments)
        self._token_param = self._param(operation.paging.token)
        self._size_param = self._param(operation.paging.size)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._operation.group}.{self._operation.name}>"

    def __await__(self) -> Generator[Any, Any, Page[PageT, ItemT]]:
        return self._load(None).__await__()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.items:
                yield item

    async def pages(self) -> AsyncIterator[Page[PageT, ItemT]]:
        """Give page after page; of a list that is read in ranges of days, one for each range that has rows."""
        window = self._paging.window
        if window is None:
            steps = self._pages_by_token()
        elif (ranges := _Ranges.of(self, window)) is None:
            steps = self._page_of(window)
        elif self._paging.style == "none":
            steps = ranges.pages()
        else:  # it has pages, and needs the dates only for what is older than two years
            steps = ranges.call(ranges.whole)._pages_by_token()
        async for page in steps:
            yield page

    async def _pages_by_token(self) -> AsyncIterator[Page[PageT, ItemT]]:
        page: Page[PageT, ItemT] | None = await self._load(None)
        while page is not None:
            yield page
            page = await page.next()

    async def _page_of(self, window: Window) -> AsyncIterator[Page[PageT, ItemT]]:
        """The list as it is asked for, where it is not to be read in ranges."""
        async for page in self._pages_by_token():
            yield page
            if self._paging.style == "none" and len(page.items) >= window.most:
                raise self._incomplete(window, "this search")

    def _incomplete(self, window: Window, where: str) -> IncompleteList:
        label = f"{self._operation.group}.{self._operation.name}"
        text = f"{label}: {where} has {window.most} rows or more, and the carrier gives no more; narrow the list"
        return IncompleteList(text, where=where, operation=label)

    def _param(self, wire: str | None) -> Param | None:
        return next((p for p in self._operation.params if p.place == "query" and p.wire == wire), None)

    async def _load(self, before: _Position | None) -> Page[PageT, ItemT]:
        arguments = dict(self._arguments)
        token, size = self._first(arguments) if before is None else self._following(arguments, before)
        done = await self._engine.perform(self._operation, self._options, arguments)
        reply = done.result if done.result is not None else self._nothing()
        came = styles.items_of(self._paging, reply)
        items = came if before is None else styles.without_overlap(self._paging, came, before.last_key)
        position = self._advance(before, reply, came, items, token, size)
        return Page(self, position, reply, items)

    def _first(self, arguments: dict[str, Any]) -> tuple[str | None, int | None]:
        """Fill in token and size, which the carrier wants together, where the caller left them out."""
        token, size = self._token_param, self._size_param
        if token is not None and arguments.get(token.name) is None and self._paging.style in styles.FIRST:
            first = styles.FIRST[self._paging.style]
            arguments[token.name] = self._typed(token, first)
        elif token is not None and isinstance(arguments.get(token.name), str):
            arguments[token.name] = self._typed(token, arguments[token.name])
        if size is not None and arguments.get(size.name) is None and self._paging.style in styles.FIRST:
            arguments[size.name] = self._paging.default_size
        given = arguments.get(token.name) if token is not None else None
        return None if given is None else str(given), self._size(arguments)

    def _following(self, arguments: dict[str, Any], before: _Position) -> tuple[str | None, int | None]:
        self._first(arguments)
        assert self._token_param is not None
        assert before.next_token is not None
        arguments[self._token_param.name] = self._typed(self._token_param, before.next_token)
        return before.next_token, self._size(arguments)

    @staticmethod
    def _typed(param: Param, token: str) -> str | int:
        """Tokens are text, but some lists count their pages."""
        return int(token) if param.type == "int" and token.isascii() and token.isdigit() else token

    def _size(self, arguments: dict[str, Any]) -> int | None:
        size = arguments.get(self._size_param.name) if self._size_param is not None else None
        return size if isinstance(size, int) else self._paging.default_size

    def _nothing(self) -> Any:
        from aiobandwidth._core.handle import empty_message

        return empty_message(next(r for r in self._operation.replies if r.message and 200 <= r.status < 300))

    def _advance(
        self,
        before: _Position | None,
        reply: Any,
        came: list[Any],
        items: list[Any],
        token: str | None,
        size: int | None,
    ) -> _Position:
        position = _Position()
        first = styles.FIRST.get(self._paging.style)
        if before is None:
            position.seen = len(items) if token in (None, first) else None
        else:
            position.seen = None if before.seen is None else before.seen + len(items)
            position.tokens, position.pages = before.tokens, before.pages
        if came and not items and size == 1:
            raise self._repeated(token)  # without links a page starts with the last item, so one item leads nowhere
        if not items:
            return position
        mark = styles.fingerprint(self._paging, came)
        if mark in position.pages:
            raise self._repeated(token)
        position.pages |= {mark}
        position.tokens |= {token or first or ""}
        position.last_key = styles.key_of(self._paging, came[-1])
        position.next_token = styles.linked_token(self._paging, reply)
        # A list that had links ends where they end; one that never had any is followed by its items.
        position.linked = position.next_token is not None or (before is not None and before.linked)
        if not position.linked:
            position.next_token = styles.derived_token(
                self._paging, reply, came, token=token, size=size, seen=position.seen
            )
        if position.next_token is not None and position.next_token in position.tokens:
            raise self._repeated(position.next_token)
        return position

    def _repeated(self, token: str | None) -> PageRepeated:
        label = f"{self._operation.group}.{self._operation.name}"
        text = f"{label}: the server repeats a page (at {token!r}); the list cannot be read to its end"
        return PageRepeated(text, token=token, operation=label)


class _Ranges:
    """A list read in ranges of days; each range is a call of its own."""

    def __init__(self, paged: Paged[Any, Any], window: Window, start: Param, end: Param, whole: windows.Days) -> None:
        self._paged = paged
        self._window = window
        self._start = start
        self._end = end
        self._seen: set[str] = set()
        self._doubts: list[windows.Seen] = []
        self._calls = 0
        self.whole = whole

    @classmethod
    def of(cls, paged: Paged[Any, Any], window: Window) -> _Ranges | None:
        """The ranges of a call; None if it is to be made as it is: for a CustomerOrderId, or with odd dates."""
        start, end = paged._param(window.start), paged._param(window.end)
        if start is None or end is None:
            return None
        first, last = paged._arguments.get(start.name), paged._arguments.get(end.name)
        if first is None and last is None and paged._arguments.get(_SEARCH) is not None:
            return None
        whole = windows.bounds(first, last, paged._engine.caller.runtime.wall())
        return None if whole is None else cls(paged, window, start, end, whole)

    def call(self, days: windows.Days) -> Paged[Any, Any]:
        """The call for some of the days; the caller's own bounds go out as they were given."""
        paged = self._paged
        arguments = dict(paged._arguments)
        for param, day, bound in ((self._start, days.first, self.whole.first), (self._end, days.last, self.whole.last)):
            if day != bound or arguments.get(param.name) is None:
                arguments[param.name] = windows.argument(param, day)
        return Paged(paged._engine, paged._operation, paged._options, arguments)

    async def pages(self) -> AsyncIterator[Page[Any, Any]]:
        """A page for each range that has rows which did not come before."""
        wall = self._paged._engine.caller.runtime.wall
        started = wall()
        async for page in self._read(self.whole):
            yield page
        if self._calls > 1 and self._paged._arguments.get(self._end.name) is None:
            # A row that changed meanwhile may have gone from a range that was not read yet to one that was.
            async for page in self._read(windows.recent(started, wall())):
                yield page
        for doubt in self._doubts:
            if not doubt.keys <= self._seen:
                raise self._paged._incomplete(self._window, str(doubt.days))

    async def _read(self, days: windows.Days) -> AsyncIterator[Page[Any, Any]]:
        todo = [days]
        while todo:
            step = todo.pop()
            self._calls += 1
            page = await self.call(step)._load(None)
            keys = [windows.identity(self._paged._paging, item) for item in page.items]
            if len(keys) >= self._window.most:
                todo += self._parts(step, keys)
                continue
            page.items = [item for item, key in zip(page.items, keys, strict=True) if key not in self._seen]
            self._seen.update(keys)
            if page.items:
                yield page

    def _parts(self, days: windows.Days, keys: list[str]) -> list[windows.Days]:
        """What to read in place of a range with too many rows, last to first."""
        parts = windows.split(days)
        if parts is None:
            raise self._paged._incomplete(self._window, str(days))
        newer, older, overlapping = parts
        if not overlapping:
            self._doubts.append(windows.Seen(frozenset(keys), days))
        return [older, newer]
