"""Where the next page of a list is, in each of the API's styles. No I/O."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import Any
from urllib.parse import unquote

from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import Paging
from aiobandwidth._core.walk import text_at, walk

FIRST = {"order-id": "1", "tn": "1", "row": "1", "page-1": "1", "page-0": "0", "offset": "0"}
"""Token of the first page. The carrier wants token and size together on most lists, so the first is sent as well."""
KEYED = frozenset({"order-id", "tn", "row"})
"""Styles whose token is the identity of the first item on the page."""
_URL = re.compile(r"<([^>]*)")
_BLANK = re.compile(r"\s+")


def items_of(paging: Paging, reply: Any) -> list[Any]:
    """The items of a page; empty when the reply has none, or there is no reply."""
    for path in (paging.items, *paging.other_items):
        if found := _gathered(reply, path):
            return found
    return []


def _gathered(message: Any, path: tuple[str, ...]) -> list[Any]:
    """All that stands at the end of a path; where there is a list on the way, below each of its members."""
    if isinstance(message, list):
        return [item for one in message for item in _gathered(one, path)] if path else message
    return _gathered(getattr(message, path[0], None), path[1:]) if path else []


def key_of(paging: Paging, item: Any) -> str | None:
    """What tells an item from others; None where nothing is declared to do so."""
    if isinstance(item, str):
        return item
    return text_at(item, paging.item_key) if paging.item_key else None


def names_of(paging: Paging, items: list[Any]) -> list[str]:
    """What tells items from others, for many at once; where nothing is declared to do so, all that is in them."""
    path, found = paging.item_key, items
    if path is not None and len(path) == 1 and isinstance(items[0], Message):
        found = list(map(attrgetter(path[0]), items))
    if set(map(type, found)) == {str}:
        return found
    pairs = zip(items, found, strict=True)
    return [one if type(one) is str else key_of(paging, item) or repr(item) for item, one in pairs]


def derived_token(
    paging: Paging,
    reply: Any,
    *,
    count: int,
    last_key: str | None,
    token: str | None,
    size: int | None,
    seen: int | None,
) -> str | None:
    """Where the next page of a list without links starts; None when this page is the last.

    A full page, or a total that is not reached yet, means that there is more.

    Args:
        paging: The style of the list.
        reply: The page's reply.
        count: How many items it had.
        last_key: What tells the last of them from others.
        token: Where this page started.
        size: How many items were asked for; None if unknown.
        seen: Items given so far, with these; None if the list was not read from its start.
    """
    if paging.style not in FIRST or paging.token is None or not count or links_present(paging, reply):
        return None
    if not _more(paging, reply, count, size, seen):
        return None
    key = last_key if paging.style in KEYED else None
    if key is not None or paging.style in ("order-id", "tn"):
        return key
    start = token if token is not None else FIRST[paging.style]
    if not (start.isascii() and start.isdigit()):
        return None
    return str(int(start) + (1 if paging.style in ("page-1", "page-0") else count))


def _more(paging: Paging, reply: Any, count: int, size: int | None, seen: int | None) -> bool:
    total = _total(paging, reply)
    if total is not None and seen is not None and seen < total:
        return True
    return size is None or count >= size


def _total(paging: Paging, reply: Any) -> int | None:
    for depth in range(len(paging.items)):
        total = getattr(walk(reply, paging.items[:depth]), "total_count", None)
        if isinstance(total, int) and not isinstance(total, bool):
            return total
    return None


def linked_token(paging: Paging, reply: Any) -> str | None:
    """The token in the reply's ``next`` link. Nothing else of a link is used: its host and path are often wrong."""
    if paging.style == "none" or paging.next is None or paging.token is None:
        return None
    value = walk(reply, paging.next)
    if isinstance(value, list):  # JSON: a list of {href, rel}
        value = next((one for one in value if str(getattr(one, "rel", "")).lower() == "next"), None)
    if value is not None and not isinstance(value, str):
        value = next((text for name in ("href", "text", "url") if (text := getattr(value, name, None))), None)
    if not isinstance(value, str) or not value.strip():
        return None
    return token_in(value, paging.token) or (_bare(value) if paging.style == "cursor" else None)


def token_in(link: str, name: str) -> str | None:
    """The value of a parameter in a link such as ``Link=<https://...?page=2&size=10>;rel="next";``.

    Links come with blanks inside names, doubly escaped, cut short, and with a bare ``+`` that means itself (it starts a
    telephone number).
    """
    found = _URL.search(link)
    url = found[1] if found else link.split(">", 1)[0].split(";rel", 1)[0]
    query = url.partition("?")[2].replace("&amp;", "&")
    wanted = name.lower()
    for pair in query.split("&"):
        key, _, value = pair.partition("=")
        key = _BLANK.sub("", unquote(key)).lower()
        if key in (wanted, f"page.{wanted}"):
            return unquote(value).strip() or None
    return None


def _bare(value: str) -> str | None:
    """A cursor that stands alone instead of in a link."""
    text = value.strip()
    return None if "?" in text or "://" in text or " " in text else text


def links_present(paging: Paging, reply: Any) -> bool:
    """Whether the reply has links, so that the absence of ``next`` means the end. An empty ``Links`` says nothing."""
    if paging.next is None or len(paging.next) < 2:
        return False
    parent = walk(reply, paging.next[:-1])
    return parent is not None and any(getattr(parent, name, None) for name in ("first", "last", "previous", "prev"))


def without_overlap(paging: Paging, items: list[Any], last_key: str | None) -> list[Any]:
    """Items of a page that starts with the last item of the page before, without that item."""
    if last_key is not None and items and key_of(paging, items[0]) == last_key:
        return items[1:]
    return items
