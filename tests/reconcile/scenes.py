"""One order whose reply is lost, among others that are nearly the same; what became of it is known here."""

from __future__ import annotations

import copy
import random
from typing import Any

import attrs

from aiobandwidth import NumbersClient
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.wire import Headers, Request, SendFailed, WireReply
from aiobandwidth._generated.registry import operation
from aiobandwidth.errors import OutcomeUnknown, Reconciled
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, silent
from tests.reconcile import kinds
from tests.reconcile.carrier import COARSE, STAMPS, Carrier, Record

ACCOUNT, OTHER_ACCOUNT = "7001", "7002"
LOSSES = ("lost", "silent", "502", "500 with a body", "unreadable", "without an id")


def refusal(loss: str) -> WireReply | SendFailed:
    """What the client gets in place of the reply."""
    match loss:
        case "lost":
            return lost()
        case "silent":
            return silent()
        case "502":
            return reply(502, b"<html>")
        case "unreadable":
            return reply(201, b"<html>")
        case "without an id":
            return reply(201, b"")
    return reply(500, b"<Error><Code>1000</Code></Error>")


@attrs.define(slots=False, eq=False)
class Scene:
    """A call that is lost.

    Attributes:
        applied: The carrier carried it out.
        ids: Where its CustomerOrderId comes from: ``made`` by the client, ``given`` by the caller, or ``none``.
    """

    kind: str
    rng: random.Random
    applied: bool
    ids: str
    version: Any = "v1"
    clock: Clock = attrs.field(factory=Clock)
    loss: str = "lost"
    account: str = ACCOUNT

    def __attrs_post_init__(self) -> None:
        rng = self.rng
        self.op: AnyOperation = operation(self.kind)
        self.body: Message = kinds.make(self.kind, rng)
        if self.ids == "given":
            self.body.customer_order_id = f"mine {rng.randrange(10**6)}"  # type: ignore[attr-defined]
        self.carrier = Carrier(
            self.op,
            self.clock.wall,
            rng,
            version=self.version,
            late=rng.choice([0.0, 1.0]),
            filters=rng.random() < 0.6,
            tells=rng.random() < 0.5,
            page=rng.randrange(1, 5),
            skew=rng.choice([0.0, 0.0, 0.4, 300.0, -300.0]) if self.ids == "made" else 0.0,
            stamp=rng.choice(STAMPS if self.ids == "none" else (*STAMPS, *COARSE[:1])),
        )
        self.ours: Record | None = None
        self.transport = FakeTransport(self._serve)
        self.client: NumbersClient = make_client(self.transport, self.clock, api_version=self.version)

    def _serve(self, request: Request) -> WireReply | SendFailed:
        if request.method == "GET":
            status, body, headers = self.carrier.get(request.url)
            return WireReply(status=status, headers=Headers(headers), body=body)
        if self.applied:
            self.ours = self.carrier.apply(request.path, request.body or b"")
        return refusal(self.loss)

    def others(self, *, nameless: bool = True) -> None:
        """Orders of others and older ones of our own that are nearly the same as ours.

        Args:
            nameless: An older one has no CustomerOrderId, so that only its time tells.
        """
        rng, now = self.rng, self.clock.wall()
        for number, body in enumerate(kinds.nearly(self.kind, self.body, rng)):
            known = self.ids != "none" or rng.random() < 0.2
            self.put(body, made=now + rng.uniform(-2, 2), own_id=f"other {number}" if known else None)
        for _ in range(rng.randrange(3)):
            self.put(kinds.make(self.kind, rng), made=now - rng.uniform(0, 10**6), own_id=None)
        # The very same, ordered before, under another id or the same.
        self.put(self.body, made=now - rng.uniform(65, 90_000), own_id="earlier")
        if nameless:
            own_id = getattr(self.body, "customer_order_id", None)
            self.put(self.body, made=now - rng.uniform(65, 90_000), own_id=own_id)
        self.put(self.body, made=now + rng.uniform(-2, 2), own_id="another name")
        self.put(self.body, made=now + rng.uniform(-2, 2), own_id=None, account=OTHER_ACCOUNT)

    def put(self, body: Message, *, made: float, own_id: str | None, account: str = "") -> Record:
        """Give the carrier an order of somebody else's."""
        body = copy.deepcopy(body)
        if self.op.customer_order_id:
            body.customer_order_id = own_id  # type: ignore[attr-defined]
        return self.carrier.add(body, account or self.account, made=made)

    async def fail(self, **options: Any) -> OutcomeUnknown:
        """Make the call, which fails."""
        if self.ids == "none":
            options["customer_order_ids"] = False
        if self.account != ACCOUNT:
            options["account_id"] = self.account
        method = getattr(getattr(self.client, self.op.group), self.op.name)
        try:
            await method(self.body, **options)
        except OutcomeUnknown as error:
            return error
        raise AssertionError("the reply was not lost")

    def check(self, found: Reconciled) -> None:
        """The outcome is the right one, and nothing but GETs was sent after the call."""
        assert found.outcome == ("applied" if self.applied else "not-applied"), (found, self)
        assert found.id == (self.ours.id if self.ours is not None else None), (found, self)
        assert self.carrier.changes == self.applied
        assert {one.method for one in self.transport.requests[1:]} <= {"GET"}
        if found.applied:
            assert found.order is not None
            assert found.order.id == found.id
            assert found.order.customer_order_id == (self.ours.customer_order_id if self.ours else None)
