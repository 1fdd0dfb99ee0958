"""Pages of any list, in the style that its operation has, and filters from the query."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar
from urllib.parse import urlencode

import attrs

from aiobandwidth._core.values import read_datetime, write
from aiobandwidth.models import Links, ResourceLink

from .clock import when
from .paging import links, page_token, place_of
from .routing import Call, Refused

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Page(Generic[T]):
    """One page of a list."""

    entries: list[T]
    size: int
    total: int
    """Length of the whole list."""
    next: str | None = None
    """Token of the next page."""
    shown: list[Any] = attrs.field(factory=list)
    """The entries as messages, where a collection made the page."""

    def links(self, call: Call) -> Links:
        """``first`` and ``next`` as XML lists have them."""
        return links(call, self.size, self.next)


def _modified(entry: Any) -> float:
    return float(entry.modified)


def paginate(
    call: Call, entries: Sequence[T], key: Callable[[T], str], *, moment: Callable[[T], float] = _modified
) -> Page[T]:
    """The page of a list that the query asks for, in the style and with the limits of the operation.

    Args:
        call: The request.
        entries: The whole list, in order.
        key: Id of an entry, for the styles that name a page by an entry.
        moment: Time of an entry, for lists that are paged by time: those have the newest first, no two at one time.

    Raises:
        Refused: The page or the size is no number, or names no page of this list.
    """
    style = call.route.operation.paging if call.route.operation is not None else None
    if style is None or style.style == "none":
        return Page(entries=list(entries), size=len(entries), total=len(entries))
    size = len(entries) or 1
    if style.size is not None:
        size = call.count(style.size, style.default_size or size, maximum=style.maximum_size)
    token = call.param(style.token) if style.token is not None else None
    if style.style == "date":
        start = _since(token, [when(moment(entry)) for entry in entries])
    else:
        start = _start(call, style.style, token, size, entries, key)
    end = start + size
    follows = None
    if end < len(entries):
        follows = write(when(moment(entries[end]))) if style.style == "date" else None
        follows = follows or _token(style.style, start, size, entries, key)
    return Page(entries=list(entries[start:end]), size=size, total=len(entries), next=follows)


def _start(
    call: Call, style: str, token: str | None, size: int, entries: Sequence[Any], key: Callable[[Any], str]
) -> int:
    """Place of the first entry of a page."""
    if token is None:
        return 0
    if style in ("page-0", "page-1", "offset", "row"):
        if not token.isascii() or not token.isdigit() or (int(token[:9]) == 0 and style in ("page-1", "row")):
            raise Refused(400, "1006", f"The page '{token}' is not valid")
        number = int(token[:9])
        return {"page-0": number * size, "page-1": (number - 1) * size, "offset": number, "row": number - 1}[style]
    if style != "cursor" and page_token(call) is None:
        return 0
    found = place_of(entries, key, token)
    if found is None:
        raise Refused(400, "1006", f"The page '{token}' does not start any page of this list")
    return found + 1 if style == "cursor" else found


def _token(style: str, start: int, size: int, entries: Sequence[Any], key: Callable[[Any], str]) -> str:
    """What leads to the page after this one."""
    end = start + size
    if style == "page-0":
        return str(start // size + 1)
    if style == "page-1":
        return str(start // size + 2)
    if style == "offset":
        return str(end)
    if style == "row":
        return str(end + 1)
    return key(entries[end - 1] if style == "cursor" else entries[end])


def _since(token: str | None, moments: Sequence[dt.datetime]) -> int:
    """Place of the first entry that is not newer than the time which names the page."""
    if token in (None, "1"):
        return 0
    start = read_datetime(token or "")
    if not isinstance(start, dt.datetime):
        raise Refused(400, "1007", f"The page '{token}' is no date and time")
    start = start.replace(tzinfo=dt.UTC) if start.tzinfo is None else start
    return next((place for place, moment in enumerate(moments) if moment <= start), len(moments))


def matching(call: Call, name: str, value: object, *, part: bool = False) -> bool:
    """Whether a value is what a query parameter asks for (with ``part``: contains it); yes when it asks nothing."""
    wanted = call.param(name)
    if wanted is None:
        return True
    have = "" if value is None else write(value).lower()
    return wanted.lower() in have if part else have == wanted.lower()


def json_next(call: Call, page: Page[Any]) -> list[ResourceLink]:
    """Links of a JSON list with cursors: ``next`` when there is more."""
    if page.next is None:
        return []
    others = {name: values[0] for name, values in call.query.items() if name not in ("aftercursor", "limit")}
    query = urlencode({"afterCursor": page.next, "limit": page.size, **others})
    return [ResourceLink(href=call.location(f"{call.path}?{query}"), rel="next", method="GET")]
