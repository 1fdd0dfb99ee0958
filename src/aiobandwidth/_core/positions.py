"""How far a list was read, and where it goes on. No I/O."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any

import attrs

from aiobandwidth._core import pages
from aiobandwidth._core.operation import AnyOperation, Paging
from aiobandwidth.errors import PageRepeated

Trail = dict[tuple[str, str | bytes], int]
"""Tokens, first items and fingerprints of the pages that were read, and the number of the page that each belongs to."""


@attrs.frozen(eq=False)
class Position:
    """The end of a page.

    Attributes:
        number: Which page it was, from 1.
        next_token: Where the next page starts; None if this was the last.
        last_key: What tells the last item from others.
        linked: Pages say where the next one is.
        seen: Items given so far; None if the list was not read from its start.
        trail: What was read; shared by all pages of one reading.
    """

    number: int
    next_token: str | None = None
    last_key: str | None = None
    linked: bool = False
    seen: int | None = 0
    trail: Trail = attrs.field(factory=dict)

    def alone(self) -> Position:
        """The same for another reading from here on, which does not know what this one has read since."""
        return attrs.evolve(self, trail={key: page for key, page in self.trail.items() if page <= self.number})


class Tally:
    """Counts the items of a page as they come.

    A page that begins with the first item of an earlier one may be that page once more. Its items are held back until
    it is over, as nobody wants to have them twice.
    """

    def __init__(self, paging: Paging, before: Position | None) -> None:
        self._paging = paging
        self._before = before
        self._trail: Trail = before.trail if before is not None else {}
        self._held: list[Any] | None = None
        self._mark = blake2b(digest_size=8)
        self._first = ""
        self._last: Any = None
        self.came = 0
        self.given = 0

    def take(self, items: list[Any]) -> list[Any]:
        """Those of some items that can be given to the caller."""
        if not items:
            return items
        begins = not self.came
        self.came += len(items)
        self._last = items[-1]
        if self._paging.style != "none":  # which has one page only
            names = pages.names_of(self._paging, items)
            self._mark.update("\0".join((*names, "")).encode(errors="surrogatepass"))
            items = self._begin(items, names[0]) if begins else items
        self.given += len(items)
        if self._held is None:
            return items
        self._held += items
        return []

    def _begin(self, items: list[Any], name: str) -> list[Any]:
        self._first = name
        if ("first", name) in self._trail:
            self._held = []
        return pages.without_overlap(self._paging, items, self._before.last_key) if self._before is not None else items

    def rest(self) -> list[Any]:
        """What was held back of a page that is none of the earlier ones."""
        held, self._held = self._held, None
        return held or []

    def position(self, operation: AnyOperation, reply: Any, token: str | None, size: int | None) -> Position:
        """Where the list goes on after this page.

        Args:
            operation: The list.
            reply: The page; its items are not looked at.
            token: Where it started; None if nobody said.
            size: How many items were asked for; None if unknown.

        Raises:
            PageRepeated: It is one of the earlier pages, or leads to one.
        """
        before, paging, first = self._before, self._paging, pages.FIRST.get(self._paging.style)
        number = 1 if before is None else before.number + 1
        if self.came and not self.given and size == 1:
            # Without links a page starts with the last item, so one item leads nowhere.
            raise repeated(operation, token)
        if not self.given or paging.style == "none":
            return Position(number)
        mark = self._mark.digest()
        if self._trail.get(("page", mark), number) < number:
            raise repeated(operation, token)
        for key in (("page", mark), ("first", self._first), ("token", token or first or "")):
            self._trail.setdefault(key, number)
        seen = before.seen if before is not None else (0 if token in (None, first) else None)
        seen = None if seen is None else seen + self.given
        last_key = pages.key_of(paging, self._last)
        following = pages.linked_token(paging, reply)
        # A list that had links ends where they end; one that never had any is followed by its items.
        linked = following is not None or (before is not None and before.linked)
        if not linked:
            following = pages.derived_token(
                paging, reply, count=self.came, last_key=last_key, token=token, size=size, seen=seen
            )
        if following is not None and ("token", following) in self._trail:
            raise repeated(operation, following)
        return Position(number, following, last_key, linked, seen, self._trail)


def repeated(operation: AnyOperation, token: str | None) -> PageRepeated:
    label = f"{operation.group}.{operation.name}"
    text = f"{label}: the server repeats a page (at {token!r}); the list cannot be read to its end"
    return PageRepeated(text, token=token, operation=label)
