"""A list of the carrier, read page by page: what it answers to the tokens of each style."""

from __future__ import annotations

import datetime as dt
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import attrs

from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, DeclaredReply, Paging, Window
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.wire import Request, WireReply
from tests.operations import support
from tests.operations.replies import served
from tests.xml import generate

FIRST = {
    "order-id": "1",
    "tn": "1",
    "row": "1",
    "page-1": "1",
    "page-0": "0",
    "offset": "0",
    "date": None,
    "cursor": None,
}
"""The token that has to be sent for the first page."""
COUNTED = ("page-1", "page-0", "offset")


def declared(op: AnyOperation) -> DeclaredReply:
    """The reply that is a page of the list."""
    return next(one for one in op.replies if one.message and 200 <= one.status < 300)


def item_field(op: AnyOperation) -> tuple[type[Message], FieldPlan]:
    """The class that holds the items, and its field for them."""
    message = declared(op).message
    assert message is not None
    assert op.paging is not None
    cls = load(message)
    for name in op.paging.items[:-1]:
        cls = generate.field_of(cls, name).message_class()
    return cls, generate.field_of(cls, op.paging.items[-1])


def items(op: AnyOperation, count: int) -> list[Any]:
    """So many items, each with an identity of its own, as the caller is to get them."""
    assert op.paging is not None
    _, field = item_field(op)
    making = support.maker(f"items of {op.group}.{op.name}", json=declared(op).media == "json")
    made: list[Any] = []
    telephone = field.tn or op.paging.style == "tn"
    if field.message is not None and op.paging.item_key is not None:
        telephone = key_field(field.message_class(), op.paging.item_key).tn
    for number in range(count):
        key = f"+1919662{number:04}" if telephone else f"0{number}-key {number}&+\u00e9"
        if field.message is None:
            made.append(key)
            continue
        item = making.message(field.message_class(), 2)
        generate.put(item, op.paging.item_key or (first_text(item),), key)
        made.append(item)
    return made


def key_field(cls: type[Message], path: tuple[str, ...]) -> FieldPlan:
    """The field with the identity of an item."""
    for name in path[:-1]:
        cls = generate.field_of(cls, name).message_class()
    return generate.field_of(cls, path[-1])


def first_text(item: Message) -> str:
    """Any field of plain text, to tell items apart where nothing is declared to do so."""
    return next(f.name for f in plan(type(item)).fields if f.message is None and f.read is None and not f.many)


def query_of(request: Request) -> dict[str, str]:
    pairs = [pair.split("=") for pair in urlsplit(request.url).query.split("&") if pair]
    return {unquote(name): unquote(text) for name, text in pairs}


@attrs.define
class Server:
    """Answers the requests of one list operation.

    Attributes:
        op: The operation.
        version: The API version, which tells how numbers stand on the wire.
        items: All items of the list.
        size: How many make a page.
        linked: Pages say where the next one is; else the caller has to work it out from the items.
    """

    op: AnyOperation
    version: ApiVersion
    items: list[Any]
    size: int
    linked: bool
    tokens: list[str | None] = attrs.field(factory=list)
    """The token of each request."""
    sizes: list[str | None] = attrs.field(factory=list)
    """The page size of each request."""

    @property
    def paging(self) -> Paging:
        assert self.op.paging is not None
        return self.op.paging

    @property
    def form(self) -> str:
        return support.form(self.op, self.version)

    def __call__(self, request: Request) -> WireReply:
        query = query_of(request)
        token = query.get(self.paging.token or "")
        self.tokens.append(token)
        self.sizes.append(query.get(self.paging.size or ""))
        start = self.start(token)
        return self.page(start, start + self.size)

    def start(self, token: str | None) -> int:
        """Number of the first item of the page with a token."""
        style = self.paging.style
        if token is None or token == FIRST.get(style):
            return 0
        if self.linked:
            return self.expected_tokens().index(token) * self.size
        if style in COUNTED:
            return int(token) if style == "offset" else (int(token) - int(FIRST[style] or 0)) * self.size
        if self.keyed:
            return next(number for number, _ in enumerate(self.items) if self.key(number) == token)
        return int(token) - 1

    @property
    def keyed(self) -> bool:
        """Whether an item says who it is, and is the token of a page that starts with it."""
        return self.paging.item_key is not None or item_field(self.op)[1].message is None

    def key(self, number: int) -> str:
        """Identity of an item on the wire."""
        item: Any = self.items[number]
        for name in self.paging.item_key or () if isinstance(item, Message) else ():
            item = getattr(item, name)
        return str(support.in_form(item, self.form) if str(item).startswith("+1") else item)

    def expected_tokens(self) -> list[str | None]:
        """The tokens that a caller has to send to get all pages."""
        pages = range(0, len(self.items), self.size)
        style = self.paging.style
        if not self.linked:
            return [self._unlinked(start) for start in pages]
        if style in COUNTED:
            step = self.size if style == "offset" else 1
            return [str(int(FIRST[style] or 0) + number * step) for number, _ in enumerate(pages)]
        rest = pages[1:]
        if style in ("tn", "order-id") and self.keyed:
            return [FIRST[style], *map(self.key, rest)]
        if style == "date":
            return [FIRST[style], *(f"2026-03-04T05:06:07.{start:03}Z" for start in rest)]
        return [FIRST[style], *(f"row{start}+a&b=c/\u00e9%41" for start in rest)]

    def _unlinked(self, start: int) -> str:
        first = int(FIRST[self.paging.style] or 0)
        return str(first + (start // self.size if self.paging.style.startswith("page") else start))

    def page(self, start: int, end: int) -> WireReply:
        shown = self.items[start:end]
        kind = declared(self.op)
        assert kind.message is not None
        reply = load(kind.message)()
        if self.op.paging and len(self.paging.items):
            generate.put(reply, self.paging.items, [self.wire(item) for item in shown])
        if self.linked:
            self.add_link(reply, end)
        return served(kind, reply)

    def wire(self, item: Any) -> Any:
        if isinstance(item, Message):
            return support.on_wire(item, self.op, self.version)
        return support.in_form(item, self.form) if str(item).startswith("+1") else item

    def add_link(self, reply: Message, end: int) -> None:
        """Say where the next page is, in a link to another host as the carrier writes them, or as a bare cursor."""
        path = self.paging.next
        assert path is not None
        more = end < len(self.items)
        token = self.expected_tokens()[end // self.size] if more else None
        link = f"https://elsewhere.example:443/v1.0/x?other=1&{self.paging.token}={quote(token or '', safe='+')}&size=2"
        if self.paging.style == "cursor":
            if len(path) > 1:
                generate.put(reply, path, token)
            else:
                self._json_links(reply, path, link if more else None)
            return
        generate.put(reply, (*path[:-1], "first"), 'Link=<https://elsewhere.example/v1.0/x?page=1>;rel="first";')
        if more:
            generate.put(reply, path, f'Link=<{link}>;rel="next";')

    def _json_links(self, reply: Message, path: tuple[str, ...], link: str | None) -> None:
        cls = generate.field_of(type(reply), path[0]).message_class()
        links: Any = [cls(**{"rel": "self", "href": "https://elsewhere.example/x"})]  # type: ignore[arg-type]
        if link is not None:
            links.append(cls(**{"rel": "next", "href": link}))  # type: ignore[arg-type]
        generate.put(reply, path, links)


def day(number: int) -> dt.date:
    """The day of a pair of rows, newest first; all are before the day that the clock of the tests shows."""
    return dt.date(2023, 11, 1) - dt.timedelta(days=50 * number)


@attrs.define
class Capped:
    """Answers the requests of a list of which the carrier gives only so many of the newest rows, two for each day."""

    op: AnyOperation
    version: ApiVersion
    items: list[Any]
    window: Window
    ranges: list[tuple[str | None, str | None]] = attrs.field(factory=list)
    most_asked: int = 0

    def __call__(self, request: Request) -> WireReply:
        query = query_of(request)
        start, end = query.get(self.window.start), query.get(self.window.end)
        self.ranges.append((start, end))
        first, last = (start or "")[:10], (end or "9999")[:10]
        shown = [item for at, item in enumerate(self.items) if first <= day(at // 2).isoformat() <= last]
        shown = shown[: self.window.most]
        self.most_asked = max(self.most_asked, len(shown))
        return Server(self.op, self.version, shown, len(shown), False).page(0, len(shown))
