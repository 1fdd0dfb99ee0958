"""Pages of lists, and the links that the carrier puts into its replies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from urllib.parse import quote

from .routing import Call, Problem

T = TypeVar("T")

LINK_HOST = "http://localhost:8080/v1.0"
"""The links of real replies name hosts that a client must not follow; so do these."""


def link(call: Call, rel: str, page: str, size: int) -> str:
    """One link as the carrier writes it: a whole ``Link`` header as text. A ``+`` in a page token stays bare."""
    kept = {name: values[0] for name, values in call.query.items() if name not in ("page", "size")}
    query = "&".join(f"{name}={quote(value, safe='')}" for name, value in kept.items())
    query = f"page={page}&size={size}" + (f"&{query}" if query else "")
    return f'Link=<{LINK_HOST}{call.path}?{query}>;rel="{rel}";'


def links(call: Call, size: int, next_page: str | None) -> dict[str, str]:
    """``first`` and, when there is more, ``next``."""
    found = {"first": link(call, "first", "1", size)}
    if next_page is not None:
        found["next"] = link(call, "next", next_page, size)
    return found


def page_token(call: Call) -> str | None:
    """Where a page starts; None for the first page, which the carrier calls ``1``."""
    token = call.param("page")
    return None if token in (None, "1") else token


def slice_from(entries: Sequence[T], ids: Sequence[str], token: str | None, size: int) -> tuple[list[T], str | None]:
    """The page that starts at the entry with the id ``token``, and the id that the next page starts at."""
    start = 0
    if token is not None:
        try:
            start = ids.index(token)
        except ValueError:
            raise Problem(400, "4018", f"The page '{token}' does not start any page") from None
    end = start + size
    return list(entries[start:end]), (ids[end] if end < len(ids) else None)
