"""Pages of a list, each leading to the next as the carrier's lists do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from aiobandwidth._core import pages
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, Paging
from aiobandwidth._core.plans import load, plan
from aiobandwidth._core.walk import walk

from .calls import label_of
from .errors import StubMisuse
from .replies import leads, put


def linked(operation: AnyOperation, given: Sequence[Any]) -> Iterator[tuple[Message, dict[str, Any]]]:
    """The reply of each page, and what the call for it has among its arguments.

    Args:
        operation: A list.
        given: For each page its items, or the whole reply.

    Raises:
        StubMisuse: The operation is no list, or has no pages.
    """
    paging, label = operation.paging, label_of(operation)
    if paging is None:
        raise StubMisuse(f"{label} is no list")
    if not given:
        raise StubMisuse(f"{label}: give the pages; one without items is []")
    if len(given) > 1 and paging.token is None:
        raise StubMisuse(f"{label} has no pages: give one list with all items")
    cls = load(next(one.message for one in operation.replies if one.message and 200 <= one.status < 300))
    replies = [_reply(label, cls, paging, one) for one in given]
    lengths = [len(pages.items_of(paging, reply)) for reply in replies]
    asked: dict[str, Any] = {}
    for number, reply in enumerate(replies):
        following = replies[number + 1] if number + 1 < len(replies) else None
        token = None if following is None else _token(paging, number + 1, sum(lengths[: number + 1]), following)
        if following is not None and token is not None:
            _lead_on(label, paging, reply, token, sum(lengths))
        yield reply, asked
        asked = _asking(operation, paging, token)


def _reply(label: str, cls: type[Message], paging: Paging, given: Any) -> Message:
    if isinstance(given, Message):
        return given
    if not isinstance(given, list | tuple):
        raise StubMisuse(f"{label}: a page is a list of items or a {cls.__name__}, not {type(given).__name__}")
    made = cls()
    if given:
        put(made, paging.items, list(given))
    return made


def _token(paging: Paging, number: int, count: int, following: Message) -> str:
    """How the call for a page names it; ``number`` counts from 0, ``count`` items are before it."""
    if paging.style in pages.KEYED:
        items = pages.items_of(paging, following)
        key = pages.key_of(paging, items[0]) if items else None
        return str(count + 1) if paging.style == "row" else key or f"stub-page-{number + 1}"
    if paging.style == "date":
        return f"2026-01-01T00:{number:02d}:00Z"
    if paging.style == "cursor":
        return f"stub-cursor-{number + 1}"
    return str(count if paging.style == "offset" else number if paging.style == "page-0" else number + 1)


def _asking(operation: AnyOperation, paging: Paging, token: str | None) -> dict[str, Any]:
    param = next((p for p in operation.params if p.place == "query" and p.wire == paging.token), None)
    return {} if param is None or token is None else {param.name: token}


def _lead_on(label: str, paging: Paging, reply: Message, token: str, total: int) -> None:
    """Say in a page where the next one is."""
    if paging.next is not None:
        if not walk(reply, paging.next):
            put(reply, paging.next, _link(reply, paging, token))
        return
    for depth in range(len(paging.items)):
        path = (*paging.items[:depth], "total_count")
        if leads(type(reply), path):
            if walk(reply, path) is None:
                put(reply, path, total)
            return
    # Without a total the client goes on for as long as a page is full; how long that is the call says.
    if not pages.items_of(paging, reply):
        raise StubMisuse(f"{label}: a page without items is the last one")


def _link(reply: Message, paging: Paging, token: str) -> Any:
    assert paging.next is not None
    cls = type(reply)
    for name in paging.next[:-1]:
        field = next(one for one in plan(cls).fields if one.name == name)
        cls = field.message_class()
    field = next(one for one in plan(cls).fields if one.name == paging.next[-1])
    if field.message is not None:
        link: Any = field.message_class()()
        link.href, link.rel = f"http://localhost:8080/stub?{paging.token}={token}", "next"
        return link
    if paging.next[0] == "page":
        return token
    return f'Link=<http://localhost:8080/v1.0/stub?{paging.token}={token}&size=1>;rel="next";'
