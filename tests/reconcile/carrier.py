"""A small carrier in memory: it takes orders of any kind, shows them a little later, and lists them page by page."""

from __future__ import annotations

import copy
import datetime as dt
import random
import re
from collections.abc import Callable, Iterator
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.numbers import to_wire
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.plans import load, plan
from aiobandwidth._core.walk import walk
from aiobandwidth._generated.registry import operation
from tests.operations.replies import leads_somewhere
from tests.xml.generate import put

Answer = tuple[int, bytes, dict[str, str]]
STAMPS: tuple[Callable[[dt.datetime], str], ...] = (
    lambda at: at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    lambda at: at.astimezone(dt.timezone(dt.timedelta(hours=-4))).isoformat(timespec="milliseconds"),
    lambda at: at.strftime("%Y-%m-%dT%H-%M-%S.") + f"{at.microsecond // 1000:03}Z",
)
"""Ways in which the carrier writes times."""
COARSE: tuple[Callable[[dt.datetime], str], ...] = (
    lambda at: at.isoformat(timespec="seconds").replace("+00:00", "Z"),
    lambda at: at.isoformat(timespec="milliseconds").removesuffix("+00:00"),
    lambda at: at.strftime("%Y-%m-%d %H:%M:%S"),
    lambda at: at.strftime("%Y-%m-%dT%H"),
    lambda at: at.date().isoformat(),
    lambda at: "0001-01-01T00:00:00",
)
"""Ways that do not tell the time to the point."""


@attrs.define(eq=False)
class Record:
    """Something that the carrier has."""

    id: str
    account: str
    body: Message
    made: float
    customer_order_id: str | None = None
    visible_at: float = 0.0


@attrs.define(slots=False, eq=False)
class Carrier:
    """Takes calls of one operation, and the GETs that look for what it made.

    Attributes:
        op: The operation.
        wall: The time by the clock of the client.
        rng: Where chance comes from.
        late: Seconds until something new can be seen.
        filters: The list heeds ``customerOrderId``.
        tells: Items of the list have the CustomerOrderId, if they have a place for it.
        page: Most items on a page.
        skew: Seconds by which the carrier's clock is ahead.
        stamp: How it writes times.
    """

    op: AnyOperation
    wall: Callable[[], float]
    rng: random.Random
    version: Any = "v1"
    late: float = 0.0
    filters: bool = True
    tells: bool = True
    page: int = 3
    skew: float = 0.0
    stamp: Callable[[dt.datetime], str] = STAMPS[0]
    records: list[Record] = attrs.field(factory=list)
    changes: int = 0
    reads: int = 0
    refuse: Callable[[str], Answer | None] = lambda path: None

    @property
    def list_op(self) -> AnyOperation:
        assert self.op.find is not None
        return operation(self.op.find.lists)

    @property
    def read_op(self) -> AnyOperation | None:
        return operation(self.op.order.state) if self.op.find and self.op.find.read and self.op.order else None

    def add(self, body: Message, account: str, *, made: float | None = None, own: bool = False) -> Record:
        """Keep an order; its CustomerOrderId is the one in its body. ``own``: it is shown late."""
        at = self.wall() if made is None else made
        record = Record(
            id=f"{self.rng.getrandbits(64):016x}",
            account=account,
            body=body,
            made=at + self.skew,
            customer_order_id=getattr(body, "customer_order_id", None),
            visible_at=at + (self.late if own else 0.0),
        )
        self.records.insert(self.rng.randrange(len(self.records) + 1), record)
        return record

    def apply(self, path: str, body: bytes) -> Record:
        """Carry the call out."""
        self.changes += 1
        found = self._match(self.op, path)
        assert found is not None
        declared = self.op.body
        assert declared is not None
        cls = load(declared.message or "")
        message: Message = json_codec.decode(body, cls) if declared.media == "json" else xml.decode(body, cls)
        return self.add(message, found.get("accountId", ""), own=True)

    def get(self, url: str) -> Answer:
        """Answer a GET."""
        self.reads += 1
        parts = urlsplit(url)
        refused = self.refuse(parts.path)
        if refused is not None:
            return refused
        found = self._match(self.list_op, parts.path)
        if found is not None:
            return self._answer(self.list_op, self._list(found, dict(parse_qsl(parts.query))))
        reader = self.read_op
        found = self._match(reader, parts.path) if reader is not None else None
        if reader is not None and found is not None:
            wanted = next(value for name, value in reversed(found.items()) if name != "accountId")
            for record in self._visible(found.get("accountId", "")):
                if record.id == wanted:
                    return self._answer(reader, self._whole(reader, record))
        return 404, b"", self._headers()

    # -- inside --------------------------------------------------------------------------------------------

    def _match(self, op: AnyOperation, path: str) -> dict[str, str] | None:
        pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", op.paths[self.version])
        found = re.search(f"/api/{self.version}{pattern}$", path)
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None

    def _visible(self, account: str) -> Iterator[Record]:
        return (one for one in self.records if one.account == account and one.visible_at <= self.wall())

    def _list(self, path: dict[str, str], query: dict[str, str]) -> Message:
        op = self.list_op
        assert op.paging is not None
        records = list(self._visible(path.get("accountId", "")))
        wanted = query.get("customerOrderId")
        if wanted is not None and self.filters:
            records = [one for one in records if one.customer_order_id == wanted]
        if "status" in query or any("status" in reading for reading in self._find.readings):
            drafts = [
                one for one in records if int(one.id, 16) % 2
            ]  # some orders are drafts, which have to be asked for
            records = drafts if query.get("status") == "draft" else [one for one in records if one not in drafts]
            records = [] if query.get("status", "draft") != "draft" else records
        rest: list[Record] = []
        if op.paging.style in ("order-id", "date"):
            records, rest = self._one_page(records, query)
        reply: Message = load(next(r.message or "" for r in op.replies if r.message and r.status == 200))()
        put(reply, op.paging.items, [self._item(record) for record in records])
        if rest and op.paging.next:
            at = rest[0].id if op.paging.style == "order-id" else self._iso(rest[0].made)
            link = f'Link=<http://localhost:8080/iris?page={at.replace("+", "%2B")}&size={self.page}>;rel="next";'
            put(reply, op.paging.next, link)
        return reply

    def _one_page(self, records: list[Record], query: dict[str, str]) -> tuple[list[Record], list[Record]]:
        token = query.get("page", "1")
        if self.list_op.paging is not None and self.list_op.paging.style == "date":
            records = sorted(records, key=lambda one: -one.made)
            start = next((n for n, one in enumerate(records) if self._iso(one.made) == token), 0)
        else:
            start = next((n for n, one in enumerate(records) if one.id == token), 0)
        size = min(self.page, int(query.get("size", self.page)))
        return records[start : start + size], records[start + size :]

    @property
    def _find(self) -> Any:
        assert self.op.find is not None
        return self.op.find

    def _item(self, record: Record) -> Message:
        op, find = self.list_op, self._find
        assert op.paging is not None
        cls: Any = load(next(r.message or "" for r in op.replies if r.message and r.status == 200))
        for name in op.paging.items:
            cls = next(f for f in plan(cls).fields if f.name == name).message_class()
        item: Message = cls()
        self._fill(item, find.item_at, record, told=self.tells or self.read_op is None)
        assert op.paging.item_key is not None
        put(item, op.paging.item_key, record.id)
        for path in find.item_made[:1]:
            put(item, path, self._stamped(record.made))
        return item

    def _whole(self, op: AnyOperation, record: Record) -> Message:
        find = self._find
        cls = load(next(r.message or "" for r in op.replies if r.message and r.status == 200))
        reply: Message = cls()
        self._fill(reply, find.at[0], record, told=True)
        for path in find.made[-1:]:
            put(reply, path, self._stamped(record.made))
        for path in self.op.order.id_paths if self.op.order else ():
            if leads_somewhere(cls, path):
                put(reply, path, record.id)
        return reply

    def _fill(self, reply: Message, at: tuple[str, ...], record: Record, *, told: bool) -> None:
        """Put what was ordered into a message, as far as it has places for it."""
        target = reply
        for name in at:
            field = next(f for f in plan(type(target)).fields if f.name == name)
            if getattr(target, name) is None:
                setattr(target, name, field.message_class()())
            target = getattr(target, name)
        names = {field.name: field for field in plan(type(target)).fields}
        for field in plan(type(record.body)).fields:
            same = names.get(field.name)
            if same is None or same.message != field.message or same.many != field.many:
                continue
            if field.name == "customer_order_id" and not told:
                continue
            setattr(target, field.name, copy.deepcopy(getattr(record.body, field.name)))
        if self.op.find is not None:
            for path in self.op.find.label:
                put(target, path, f"{walk(record.body, path)}.a1b2.auth.example.com")
        _forget(target)

    def _stamped(self, made: float) -> str:
        return self.stamp(dt.datetime.fromtimestamp(made, dt.UTC))

    @staticmethod
    def _iso(made: float) -> str:
        return dt.datetime.fromtimestamp(made, dt.UTC).isoformat(timespec="microseconds")

    def _headers(self) -> dict[str, str]:
        now = dt.datetime.fromtimestamp(self.wall() + self.skew, dt.UTC)
        return {"Date": format_datetime(now, usegmt=True)}

    def _answer(self, op: AnyOperation, message: Message) -> Answer:
        media = next(r.media for r in op.replies if r.message and r.status == 200)
        if self.version == "v1":
            _national(message)
        if media == "json":
            return 200, json_codec.encode(message), {"Content-Type": "application/json", **self._headers()}
        return 200, xml.encode(message), {"Content-Type": "application/xml", **self._headers()}


def _forget(message: Message) -> None:
    """The carrier gives no secrets back."""
    for field in plan(type(message)).fields:
        if any(word in field.name for word in ("password", "passcode", "pin")):
            setattr(message, field.name, None)


def _national(message: Message) -> None:
    """Numbers as version 1 has them."""
    for field in plan(type(message)).fields:
        value = getattr(message, field.name)
        values = value if isinstance(value, list) else [value]
        if field.tn and field.number == "":
            new = [to_wire(one, "national") if isinstance(one, str) else one for one in values]
            setattr(message, field.name, new if isinstance(value, list) else new[0])
        for one in values:
            if isinstance(one, Message):
                _national(one)
