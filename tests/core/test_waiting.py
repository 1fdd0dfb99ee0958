"""Waiting for orders to be over."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import BearerAuth, NumbersClient, errors
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, silent, unsent, xml

MADE = xml("<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>", 201)


def state(status: str, extra: str = "") -> Any:
    return xml(f"<OrderResponse>{extra}<OrderStatus>{status}</OrderStatus></OrderResponse>")


async def test_wait_reads_until_the_order_is_over() -> None:
    clock = Clock()
    transport = FakeTransport(MADE, state("RECEIVED"), state("PROCESSING"), state("COMPLETE"))
    order = await make_client(transport, clock).orders.create_order(Order(site_id="31"))
    assert (order.id, order.status, order.done, order.state) == ("ord-1", "RECEIVED", False, None)
    result = await order.wait(poll=2)
    assert result.order_status == "COMPLETE"
    assert (order.status, order.done, order.failed, order.errors) == ("COMPLETE", True, False, ())
    assert order.state is result
    assert clock.slept == [2.0, 3.0, 4.5]
    assert transport.sent[-1] == "GET https://dashboard.bandwidth.com/api/v1/accounts/7001/orders/ord-1"


async def test_waits_grow_to_a_limit() -> None:
    clock = Clock()
    transport = FakeTransport(*[state("RECEIVED")] * 8, state("PARTIAL"))
    await make_client(transport, clock).orders.resume("ord-1").wait(poll=1, max_poll=4)
    assert clock.slept == pytest.approx([1, 1.5, 2.25, 3.375, 4, 4, 4, 4])


async def test_failed_order_is_returned_with_its_errors() -> None:
    broken = "<ErrorList><Error><Code>5005</Code><Description>taken</Description></Error></ErrorList>"
    order = make_client(FakeTransport(state("FAILED", broken))).orders.resume("ord-1")
    assert (await order.wait()).order_status == "FAILED"
    assert (order.done, order.failed) == (True, True)
    assert order.errors == (errors.ErrorDetail("5005", "taken"),)


async def test_timeout_carries_what_is_needed_to_go_on() -> None:
    clock = Clock()
    transport = FakeTransport(state("BACKORDERED"))
    client = make_client(transport, clock)
    order = client.orders.resume("ord-1")
    with pytest.raises(errors.WaitTimeout) as caught:
        await order.wait(10)
    assert (caught.value.order_id, caught.value.last_status) == ("ord-1", "BACKORDERED")
    assert 9 < sum(clock.slept) <= 10
    transport.script = [state("COMPLETE")]
    assert (await client.orders.resume(caught.value.order_id).wait()).order_status == "COMPLETE"


@pytest.mark.parametrize(
    "trouble", [unsent(), lost(), silent(), reply(500), reply(503), reply(502, b"<html>"), reply(200, b"<a")]
)
async def test_trouble_while_waiting_does_not_lose_the_order(trouble: Any) -> None:
    transport = FakeTransport(*[trouble] * 4, state("RECEIVED"), *[trouble] * 4, state("COMPLETE"))
    order = make_client(transport, retries=0).orders.resume("ord-1")
    assert (await order.wait()).order_status == "COMPLETE"
    assert len(transport.requests) == 10


async def test_trouble_to_the_end_is_in_the_timeout() -> None:
    with pytest.raises(errors.WaitTimeout, match="cannot connect") as caught:
        await make_client(FakeTransport(unsent()), retries=0).orders.resume("ord-1").wait(5)
    assert caught.value.last_status is None


async def test_limited_calls_while_waiting() -> None:
    clock = Clock()
    transport = FakeTransport(reply(429, retry_after="300"), state("COMPLETE"))
    order = make_client(transport, clock, retries=0).orders.resume("ord-1")
    assert (await order.wait()).order_status == "COMPLETE"


async def test_order_that_is_not_visible_yet() -> None:
    transport = FakeTransport(MADE, reply(404), reply(404), state("COMPLETE"))
    order = await make_client(transport).orders.create_order(Order(site_id="31"))
    await order.wait()
    assert order.done


async def test_order_that_never_becomes_visible() -> None:
    clock = Clock()
    order = make_client(FakeTransport(reply(404)), clock).orders.resume("ord-1")
    with pytest.raises(errors.NotFound) as caught:
        await order.wait(grace=20)
    assert 20 <= sum(clock.slept) < 40
    assert any("ord-1" in note for note in caught.value.__notes__)


@pytest.mark.parametrize(
    ("status", "error"), [(401, errors.Unauthorized), (403, errors.Forbidden), (400, errors.BadRequest)]
)
async def test_refusals_end_the_wait(status: int, error: type[Exception]) -> None:
    transport = FakeTransport(reply(status))
    with pytest.raises(error):
        await make_client(transport).orders.resume("ord-1").wait()
    assert len(transport.requests) == 1


async def test_state_that_can_never_be_read() -> None:
    transport = FakeTransport(reply(200, b"<html>"))
    with pytest.raises(errors.DecodeError):
        await make_client(transport).orders.resume("ord-1").wait()
    assert len(transport.requests) == 5


async def test_account_of_the_order_is_kept() -> None:
    transport = FakeTransport(MADE, state("COMPLETE"))
    order = await make_client(transport).orders.create_order(Order(site_id="31"), account_id="7002")
    await order.wait()
    assert "/accounts/7002/orders/ord-1" in transport.requests[1].url


def kinds(client: NumbersClient) -> dict[str, Any]:
    return {
        "disconnects": client.disconnects.resume("x-1"),
        "port_ins": client.port_ins.resume("x-1"),
        "import_tn_orders": client.import_tn_orders.resume("x-1"),
        "remove_imported_tn_orders": client.remove_imported_tn_orders.resume("x-1"),
        "tn_options": client.tn_options.resume("x-1"),
        "external_tns": client.external_tns.resume("x-1"),
    }


@pytest.mark.parametrize(
    ("group", "root", "element", "path"),
    [
        ("disconnects", "DisconnectTelephoneNumberOrderResponse", "OrderStatus", "disconnects"),
        ("port_ins", "LnpOrderResponse", "ProcessingStatus", "portins"),
        ("import_tn_orders", "ImportTnOrder", "ProcessingStatus", "importTnOrders"),
        ("remove_imported_tn_orders", "RemoveImportedTnOrder", "ProcessingStatus", "removeImportedTnOrders"),
        ("tn_options", "TnOptionOrder", "ProcessingStatus", "tnoptions"),
        ("external_tns", "ExternalTnsOrder", "ProcessingStatus", "externalTns"),
    ],
)
async def test_every_kind_of_order(group: str, root: str, element: str, path: str) -> None:
    made = [xml(f"<{root}><{element}>{one}</{element}></{root}>") for one in ("SUBMITTED", "COMPLETE")]
    transport = FakeTransport(*made)
    order = kinds(make_client(transport))[group]
    await order.wait()
    assert order.status == "COMPLETE"
    assert urlpath(transport) == f"/api/v1/accounts/7001/{path}/x-1"


def urlpath(transport: FakeTransport) -> str:
    return transport.requests[0].path


async def test_stopping_at_a_state_on_the_way() -> None:
    transport = FakeTransport(
        *[
            xml(f"<LnpOrderResponse><ProcessingStatus>{one}</ProcessingStatus></LnpOrderResponse>")
            for one in ("SUBMITTED", "FOC")
        ]
    )
    order = make_client(transport).port_ins.resume("p-1")
    await order.wait(until=("FOC", "EXCEPTION"))
    assert (order.status, order.done) == ("FOC", False)


@pytest.mark.parametrize("spelling", ["complete", "COMPLETED", " Complete "])
async def test_other_spellings_of_a_final_state(spelling: str) -> None:
    order = make_client(FakeTransport(state(spelling))).orders.resume("ord-1")
    await order.wait()
    assert order.done


@pytest.mark.parametrize("order_id", ["", "a/b", "..", "%2e%2e"])
def test_ids_that_are_none(order_id: str) -> None:
    with pytest.raises(errors.InvalidRequest):
        make_client(FakeTransport(MADE)).orders.resume(order_id)


@pytest.mark.parametrize("options", [{"timeout": -1}, {"poll": 0}, {"poll": 5, "max_poll": 1}])
async def test_waits_that_make_no_sense(options: Any) -> None:
    with pytest.raises(ValueError, match="must"):
        await NumbersClient("7", BearerAuth("t")).orders.resume("o").wait(**options)
