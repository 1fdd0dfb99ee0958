"""What each operation has to do on the sandbox, as one function per operation, called through the typed client.

The functions stand in the modules ``on_*``; ``test_every_operation`` runs each of them for each API version.
"""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeVar

import attrs

from aiobandwidth import models as m
from aiobandwidth.client import NumbersClient
from aiobandwidth.orders import OrderHandle
from aiobandwidth.sandbox import Sandbox

RALEIGH = "9192000001"
"""A number that can be bought, in the rate center RALEIGH, NC, LATA 426."""
DENVER = "3032000001"
TAKEN = "9192000099"
FOREIGN = "2505550123"
"""A number that is in no exchange of the sandbox."""


def basic(name: str, password: str) -> str:
    """Authorization header of Basic credentials."""
    return f"Basic {base64.b64encode(f'{name}:{password}'.encode()).decode()}"


@attrs.frozen
class Api:
    """A sandbox and a client of it."""

    sandbox: Sandbox
    client: NumbersClient
    version: Literal["v1", "v2"]

    @property
    def site(self) -> str:
        return self.sandbox.site_id

    @property
    def peer(self) -> str:
        return self.sandbox.sip_peer_id

    @property
    def place(self) -> tuple[str, str]:
        return self.site, self.peer

    def tn(self, number: str) -> str:
        """As the client gives and takes it, in both versions."""
        return f"+1{number}"

    def tns(self, *numbers: str) -> list[str]:
        return [self.tn(number) for number in numbers]

    @property
    def country(self) -> dict[str, Any]:
        """What v2 wants beside an area code or a city."""
        return {"country_code_a3": "USA"} if self.version == "v2" else {}

    async def order(self, *numbers: str, **fields: Any) -> OrderHandle[Any, Any]:
        """Place an order for numbers and do not wait for it."""
        listed = m.TelephoneNumberList(telephone_number=self.tns(*(numbers or (RALEIGH,))))
        kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=listed)
        order = m.Order(site_id=self.site, peer_id=self.peer, existing_telephone_number_order_type=kind)
        return await self.client.orders.create_order(dataclasses.replace(order, **fields))

    async def buy(self, *numbers: str, **fields: Any) -> str:
        """Buy numbers; gives the id of the order, which is over."""
        handle = await self.order(*numbers, **fields)
        state = await handle.wait(timeout=5, poll=0.01)
        assert state.order_status == "COMPLETE"
        return handle.id

    async def settled(self) -> None:
        """Wait until all that takes as long as an order or a report is over."""
        settings, clock = self.sandbox.world.settings, self.sandbox.clock
        end = clock.time() + max(settings.order_delay, settings.report_delay)
        await eventually(lambda: clock.time() > end)

    def numbers(self, *numbers: str) -> m.TelephoneNumbers:
        return m.TelephoneNumbers(telephone_number=self.tns(*numbers))


T = TypeVar("T")

Scenario = Callable[[Api], Awaitable[None]]
SCENARIOS: dict[str, Scenario] = {}


def scenario(*operations: str) -> Callable[[Scenario], Scenario]:
    """Name the operations that a function checks."""

    def register(function: Scenario) -> Scenario:
        for operation in operations:
            assert operation not in SCENARIOS
            SCENARIOS[operation] = function
        return function

    return register


def some(value: T | None) -> T:
    """What has to be there."""
    assert value is not None
    return value


async def over(handle: OrderHandle[Any, Any], status: str = "COMPLETE") -> Any:
    """Wait for an order; gives its state, which has to have this status."""
    state = await handle.wait(timeout=5, poll=0.01)
    assert handle.status == status
    assert handle.done
    return state


async def eventually(check: Callable[[], bool], seconds: float = 5.0) -> None:
    """Wait until something holds."""
    import anyio

    with anyio.fail_after(seconds):
        while not check():
            await anyio.sleep(0.005)
