"""Pages of lists, and the links that the carrier puts into its replies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar
from urllib.parse import quote

from aiobandwidth.models import Links

from .order_index import OrderList
from .routing import Call, Refused

T = TypeVar("T")

LINK_HOST = "http://localhost:8080/v1.0"
"""The links of real replies name hosts that a client must not follow; so do these."""


def link(call: Call, rel: str, page: str, size: int) -> str:
    """One link as the carrier writes it: a whole ``Link`` header as text. A ``+`` in a page token stays bare."""
    kept = {name: values[0] for name, values in call.query.items() if name not in ("page", "size")}
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in kept.items())
    query = f"page={page}&size={size}" + (f"&{query}" if query else "")
    return f'Link=<{LINK_HOST}{call.path}?{query}>;rel="{rel}";'


def links(call: Call, size: int, next_page: str | None) -> Links:
    """``first`` and, when there is more, ``next``."""
    return Links(
        first=link(call, "first", "1", size),
        next=None if next_page is None else link(call, "next", next_page, size),
    )


def page_token(call: Call) -> str | None:
    """Where a page starts; None for the first page, which the carrier calls ``1``."""
    token = call.param("page")
    return None if token in (None, "1") else token


def place_of(entries: Sequence[T], key: Callable[[T], str], token: str) -> int | None:
    """Where in a list the entry is that a token names; None when it is not there."""
    if isinstance(entries, OrderList):
        return entries.place_of(token)
    return next((place for place, entry in enumerate(entries) if key(entry) == token), None)


def page_by_id(
    call: Call, entries: Sequence[T], key: Callable[[T], str], *, maximum: int | None = None
) -> tuple[list[T], Links]:
    """The page of a list whose pages are named by the id of their first entry.

    The carrier's description requires ``page`` and ``size``. Documented calls of its own clients leave both out, and
    get the first page here; one without the other is refused.

    Raises:
        Refused: One of the two is missing, or no entry has the id.
    """
    if (call.param("page") is None) != (call.param("size") is None):
        raise Refused(400, "13055", "The 'page' and 'size' parameters must be specified at the same time")
    size = call.count("size", 300, maximum=maximum)
    token, start = page_token(call), 0
    if token is not None:
        found = place_of(entries, key, token)
        if found is None:
            raise Refused(400, "13055", f"The page '{token}' does not start any page of this list")
        start = found
    end = start + size
    return list(entries[start:end]), links(call, size, key(entries[end]) if end < len(entries) else None)


def page_by_row(call: Call, entries: Sequence[T], default: int) -> tuple[list[T], Links]:
    """The page of a list whose pages are named by the number of their first row, counted from 1."""
    size, start = call.count("size", default), call.count("page", 1) - 1
    end = start + size
    return list(entries[start:end]), links(call, size, str(end + 1) if end < len(entries) else None)
