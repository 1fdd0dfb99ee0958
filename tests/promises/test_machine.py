"""Client, model and fault server go through thousands of steps together and never disagree."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import Coroutine
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from aiobandwidth import BandwidthError, BearerAuth, NumbersClient, OutcomeUnknown, RetryPolicy, Timeout
from aiobandwidth.models import Order
from aiobandwidth.testing.faults import FaultServer, Reply, Request

T = TypeVar("T")
STEPS, EXAMPLES = 50, 110
BEFORE = (
    "429:retry-after,seconds=0",
    "status:401",
    "page:403",
    "status:404",
    "reset:connect",
    "close:connect",
    "close:head",
)
DURING = ("close:body", "reset:read", "close:read", "stall:read", "status:503", "page:502", "redirect:garbage")
AFTER = (
    *("close:applied", "reset:applied", "stall:applied", "close:reply-head", "close:reply-body", "close:done"),
    *("page:502,at=applied", "gzip:truncated", "length:long", "garbage,at=applied", "interim", "framing:chunked"),
)
FAULTS = st.sampled_from((*BEFORE, *DURING, *AFTER))
NAMES = st.sampled_from(("spring", "summer", "autumn"))


class Carrier:
    """The model: what a carrier would hold after all that was applied."""

    def __init__(self) -> None:
        self.orders: dict[str, dict[str, str]] = {}
        self.applied: Counter[str] = Counter()

    def __call__(self, request: Request) -> Reply:
        text = request.body.decode()
        if request.method == "POST":
            key = re.search("<CustomerOrderId>(.*?)<", text)[1]  # type: ignore[index]
            self.applied[key] += 1
            order_id = f"o-{len(self.orders) + 1}"
            self.orders[order_id] = {"key": key, "name": ""}
            return self._reply(201, order_id)
        order_id = request.path.rsplit("/", 1)[-1]
        if order_id not in self.orders:
            return Reply(404, "<Error><Code>404</Code><Description>none</Description></Error>")
        if request.method == "PUT":
            self.orders[order_id]["name"] = re.search("<Name>(.*?)<", text)[1]  # type: ignore[index]
        return self._reply(200, order_id)

    def _reply(self, status: int, order_id: str) -> Reply:
        order = self.orders[order_id]
        inside = f"<CustomerOrderId>{order['key']}</CustomerOrderId><Name>{order['name']}</Name><id>{order_id}</id>"
        return Reply(
            status, f"<OrderResponse><Order>{inside}</Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>"
        )


class Together(RuleBasedStateMachine):
    """Calls with faults; after each step the server's state is one that the caller was told of."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.carrier = Carrier()
        self.server = FaultServer()
        self.server.answer(self.carrier)
        self.run(self.server.__aenter__())
        self.client = NumbersClient(
            "7",
            BearerAuth("t"),
            base_url=f"{self.server.url}/api/v1",
            retries=RetryPolicy(attempts=3, base=0.0005, cap=0.001),
            timeout=Timeout(total=5, read=0.02),
        )
        self.run(self.client.open())
        self.made: dict[str, str] = {}
        self.unknown: set[str] = set()
        self.failed: set[str] = set()
        self.names: dict[str, set[str]] = {}
        """What the name of an order may be, as far as the caller knows."""

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(work)

    def teardown(self) -> None:
        self.run(self.client.aclose())
        self.run(self.server.aclose())
        self.runner.close()

    @rule(fault=FAULTS, times=st.integers(1, 3), skip=st.integers(0, 1))
    def arm(self, fault: str, times: int, skip: int) -> None:
        self.server.faults.add(fault, times=times, skip=skip)

    @rule()
    def lift(self) -> None:
        self.server.faults.clear()

    @rule()
    def order(self) -> None:
        key = f"key-{len(self.made) + len(self.unknown) + len(self.failed)}"
        try:
            handle = self.run(self.client.orders.create_order(Order(site_id="3", customer_order_id=key)))
        except OutcomeUnknown as error:
            self.unknown.add(error.customer_order_id or "none")
        except BandwidthError:
            self.failed.add(key)
        else:
            self.made[key] = handle.id
            self.names[handle.id] = {""}

    @precondition(lambda self: self.made)
    @rule(name=NAMES, data=st.data())
    def rename(self, name: str, data: st.DataObject) -> None:
        order_id = data.draw(st.sampled_from(sorted(self.made.values())))
        try:
            self.run(self.client.orders.update_order(order_id, Order(name=name)))
        except OutcomeUnknown:
            self.names[order_id].add(name)
        except BandwidthError:
            pass  # refused, or never sent: nothing has changed
        else:
            self.names[order_id] = {name}

    @precondition(lambda self: self.made)
    @rule(data=st.data())
    def read(self, data: st.DataObject) -> None:
        order_id = data.draw(st.sampled_from(sorted(self.made.values())))
        try:
            found = self.run(self.client.orders.get_order(order_id))
        except OutcomeUnknown:
            raise
        except BandwidthError:
            pass
        else:
            assert found.order is not None
            assert found.order.id == order_id
            assert (found.order.name or "") in self.names[order_id]
            self.names[order_id] = {found.order.name or ""}

    @invariant()
    def what_callers_were_told_is_so(self) -> None:
        applied = self.carrier.applied
        assert all(applied[key] == 1 for key in self.made)
        assert all(applied[key] <= 1 for key in self.unknown)
        assert "none" not in self.unknown
        assert all(applied[key] == 0 for key in self.failed)
        for key, order_id in self.made.items():
            assert self.carrier.orders[order_id]["key"] == key
            assert self.carrier.orders[order_id]["name"] in self.names[order_id]

    @invariant()
    def nothing_is_left_behind(self) -> None:
        assert not self.client._engine.caller.watch.limits


Together.TestCase.settings = settings(
    max_examples=EXAMPLES, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
)
TestTogether = Together.TestCase
