"""Reading a list page by page, each of them whole or as it comes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import aclosing, contextmanager
from typing import TYPE_CHECKING, Any

import attrs

from aiobandwidth._core import failures, pages
from aiobandwidth._core.ahead import Batch
from aiobandwidth._core.number_fields import items_from_wire
from aiobandwidth._core.positions import Position, Tally
from aiobandwidth._core.wire import SendFailed
from aiobandwidth.errors import DecodeError, IncompleteList

if TYPE_CHECKING:
    from aiobandwidth._core.engine import Begun, Engine
    from aiobandwidth._core.incremental import ItemReader
    from aiobandwidth._core.operation import AnyOperation, DeclaredReply, Paging, Param
    from aiobandwidth._core.options import CallOptions


@attrs.frozen(eq=False)
class Whole:
    """One page of a list.

    Attributes:
        listing: The list.
        position: Where it ends.
        reply: The message as it came.
        items: Its items, without one that the page before had too.
    """

    listing: Listing
    position: Position
    reply: Any
    items: list[Any]

    async def next(self) -> Whole:
        """The page after it, whoever else reads on from here."""
        return await self.listing.load(self.position.alone())


class Listing:
    """A list call: what is asked for, and how one page leads to the next."""

    def __init__(
        self, engine: Engine, operation: AnyOperation, options: CallOptions, arguments: Mapping[str, Any]
    ) -> None:
        assert operation.paging is not None
        self.engine = engine
        self.operation = operation
        self.paging: Paging = operation.paging
        self.options = options
        self.arguments = dict(arguments)
        self._token = self.param(operation.paging.token)
        self._size = self.param(operation.paging.size)

    @property
    def label(self) -> str:
        return f"{self.operation.group}.{self.operation.name}"

    def param(self, wire: str | None) -> Param | None:
        """The query parameter of a name."""
        return next((p for p in self.operation.params if p.place == "query" and p.wire == wire), None)

    async def load(self, before: Position | None) -> Whole:
        """Read a page: the first, or the one after a position."""
        arguments, token, size = self.asked(before)
        done = await self.engine.perform(self.operation, self.options, arguments)
        reply = done.result if done.result is not None else self.nothing()
        tally = Tally(self.paging, before)
        items = tally.take(pages.items_of(self.paging, reply))
        position = tally.position(self.operation, reply, token, size)
        return Whole(self, position, reply, items + tally.rest())

    async def pages(self) -> AsyncGenerator[Batch[Whole], None]:
        """Read page after page."""
        before = None
        while before is None or before.next_token is not None:
            page = await self.load(before)
            before = page.position
            yield Batch(page, len(page.items), before.number, last=True)
            self._check_cap(len(page.items))

    async def items(self) -> AsyncGenerator[Batch[list[Any]], None]:
        """Read item after item, of page after page."""
        before = None
        while before is None or before.next_token is not None:
            reading = Reading(self, before)
            number = 1 if before is None else before.number + 1
            async with aclosing(reading.batches()) as batches:
                async for items in batches:
                    yield Batch(items, len(items), number, last=False)
            self._check_cap(reading.tally.given)
            before = reading.position
            yield Batch([], 0, number, last=True)

    def asked(self, before: Position | None) -> tuple[dict[str, Any], str | None, int | None]:
        """The arguments for a page, and the token and size among them.

        The carrier wants token and size together, so they are filled in where the caller left them out.
        """
        token, size, first = self._token, self._size, pages.FIRST.get(self.paging.style)
        arguments = dict(self.arguments)
        if size is not None and first is not None and arguments.get(size.name) is None:
            arguments[size.name] = self.paging.default_size
        asked = arguments.get(size.name) if size is not None else None
        count = asked if isinstance(asked, int) else self.paging.default_size
        if token is None:
            return arguments, None, count
        given = before.next_token if before is not None else arguments.get(token.name)
        given = first if given is None else given
        # Tokens are text, but some lists count their pages.
        if token.type == "int" and isinstance(given, str) and given.isascii() and given.isdigit():
            arguments[token.name] = int(given)
        else:
            arguments[token.name] = given
        return arguments, None if given is None else str(given), count

    def nothing(self) -> Any:
        """An empty message in place of a reply that says that there is nothing."""
        from aiobandwidth._core.handle import empty_message

        return empty_message(next(r for r in self.operation.replies if r.message and 200 <= r.status < 300))

    def _check_cap(self, count: int) -> None:
        window = self.paging.window
        if window is not None and self.paging.style == "none" and count >= window.most:
            raise self.incomplete("this search")

    def incomplete(self, where: str) -> IncompleteList:
        """The error for a list of which the carrier gives no more."""
        assert self.paging.window is not None
        most = self.paging.window.most
        text = f"{self.label}: {where} has {most} rows or more, and the carrier gives no more; narrow the list"
        return IncompleteList(text, where=where, operation=self.label)


class Reading:
    """One page of a list that is read as it comes.

    Attributes:
        tally: Of its items.
        position: Where it ends, once it is read.
    """

    def __init__(self, listing: Listing, before: Position | None) -> None:
        self._listing = listing
        self._before = before
        self.tally = Tally(listing.paging, before)
        self.position: Position | None = None

    async def batches(self) -> AsyncGenerator[list[Any], None]:
        """Ask for the page, and give its items as they come."""
        listing = self._listing
        arguments, token, size = listing.asked(self._before)
        declared = streamed(listing.operation)
        begun = await listing.engine.begin(listing.operation, listing.options, arguments, stream=declared is not None)
        stream = begun.answer.reply.stream
        try:
            reader = _reader(listing.paging, declared, begun)
            if reader is not None and stream is not None:
                pieces = aiter(stream)
                while (piece := await _piece(begun, pieces)) is not None:
                    with _readable(begun):
                        for items in reader.feed(piece):
                            yield self._taken(begun, reader, items)
            reply, items = await self._end(begun, reader)
            self.position = self.tally.position(listing.operation, reply, token, size)
            yield items + self.tally.rest()
        finally:
            if stream is not None:
                await stream.aclose()

    def _taken(self, begun: Begun, reader: ItemReader, items: list[Any]) -> list[Any]:
        if not self.tally.came:
            begun.note()
        return self.tally.take(items_from_wire(items, reader.field) if begun.defaults.numbers == "e164" else items)

    async def _end(self, begun: Begun, reader: ItemReader | None) -> tuple[Any, list[Any]]:
        """The page's reply, and its items if they were not taken out of it."""
        if reader is not None and reader.speaking:
            with _readable(begun):
                return reader.close(), []
        done = begun.done(reader.kept) if reader is not None else await begun.whole()
        reply = done.result if done.result is not None else self._listing.nothing()
        return reply, self.tally.take(pages.items_of(self._listing.paging, reply))


def streamed(operation: AnyOperation) -> DeclaredReply | None:
    """The declared reply of a list if it can be read as it comes: it is the only one, and in XML."""
    declared = [one for one in operation.replies if 200 <= one.status < 300 and one.media != "empty"]
    return declared[0] if len(declared) == 1 and declared[0].media == "xml" and declared[0].message else None


def _reader(paging: Paging, declared: DeclaredReply | None, begun: Begun) -> ItemReader | None:
    """What reads a reply as it comes; None if it is there already, or is not the declared one."""
    from aiobandwidth._core.incremental import ItemReader
    from aiobandwidth._core.plans import load

    reply = begun.answer.reply
    if reply.stream is None or declared is None or declared.message is None or declared.status != reply.status:
        return None
    return ItemReader(load(declared.message), paging)


async def _piece(begun: Begun, pieces: AsyncIterator[bytes]) -> bytes | None:
    """The next piece of a reply; None at its end."""
    failure: SendFailed
    try:
        return await anext(pieces, None)
    except SendFailed as error:
        failure = error.plain()
    raise failures.lost(begun.request, failure, begun.answer.attempts)


@contextmanager
def _readable(begun: Begun) -> Iterator[None]:
    """Say of what cannot be read which call it was."""
    try:
        yield
    except DecodeError as error:
        problem = error.copy()
    else:
        return
    answer = begun.answer
    raise failures.unreadable(answer.request, answer.reply, problem, safe=begun.request.safe, attempts=answer.attempts)
