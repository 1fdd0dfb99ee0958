"""Notifications, received by a real server on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
from aiohttp import web

from aiobandwidth import models as m
from aiobandwidth import xml
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import RALEIGH, TAKEN, Api, basic

WORD = basic("hook", "word")


class Receiver:
    """Where notifications go; keeps what came."""

    def __init__(self) -> None:
        self.seen: list[tuple[str | None, m.Notification]] = []
        self.answer: Callable[[web.BaseRequest], web.Response] = lambda request: web.Response()
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.Response:
        body = await request.read()
        self.seen.append((request.headers.get("Authorization"), xml.decode(body, m.Notification)))
        return self.answer(request)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    runner = web.ServerRunner(web.Server(made.handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    async with connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


async def subscribe(api: Api, url: str, **fields: object) -> str:
    credentials = m.CallbackCredentials(basic_authentication=m.BasicAuthentication(username="hook", password="word"))
    callback = m.CallbackSubscription(url=url, callback_credentials=credentials, **fields)  # type: ignore[arg-type]
    subscription = m.Subscription(order_type="orders", callback_subscription=callback)
    return (await api.client.subscriptions.create_subscription(subscription)).id


def challenge(request: web.BaseRequest) -> web.Response:
    if request.headers.get("Authorization") == WORD:
        return web.Response()
    return web.Response(status=401, headers={"WWW-Authenticate": 'Basic realm="mine"'})


async def test_notification(api: Api, receiver: Receiver) -> None:
    subscription = await subscribe(api, receiver.url)
    order_id = await api.buy(RALEIGH, customer_order_id="c-1")
    await api.sandbox.webhooks.idle()
    ((credentials, note),) = receiver.seen
    assert credentials is None  # nobody asked for them
    assert (note.subscription_id, note.order_type, note.order_id) == (subscription, "orders", order_id)
    assert (note.customer_order_id, note.status) == ("c-1", "COMPLETE")
    assert note.completed_telephone_numbers is not None
    assert note.completed_telephone_numbers.telephone_number == [RALEIGH]
    (delivery,) = api.sandbox.deliveries
    assert (delivery.statuses, delivery.delivered) == ((200,), True)


async def test_credentials_come_after_a_challenge(api: Api, receiver: Receiver) -> None:
    receiver.answer = challenge
    await subscribe(api, receiver.url)
    await api.buy(RALEIGH)
    await api.sandbox.webhooks.idle()
    assert [credentials for credentials, _ in receiver.seen] == [None, WORD]
    assert api.sandbox.deliveries[0].statuses == (401, 200)
    (shown,) = (await api.client.subscriptions.list_subscriptions()).items
    assert shown.callback_subscription is not None
    assert shown.callback_subscription.status == "200 OK"


@pytest.mark.parametrize("status", [500, 204, 302])
async def test_a_notification_is_never_repeated(api: Api, receiver: Receiver, status: int) -> None:
    receiver.answer = lambda request: web.Response(status=status, headers={"Location": receiver.url})
    await subscribe(api, receiver.url)
    await api.buy(RALEIGH)
    await api.sandbox.webhooks.idle()
    assert len(receiver.seen) == 1
    assert (api.sandbox.deliveries[0].statuses, api.sandbox.deliveries[0].delivered) == ((status,), False)


async def test_receiver_that_is_not_there(api: Api, receiver: Receiver) -> None:
    await subscribe(api, "http://127.0.0.1:9/nobody")
    await subscribe(api, receiver.url)
    await api.buy(RALEIGH)
    await api.sandbox.webhooks.idle()
    assert len(receiver.seen) == 1
    failed = next(delivery for delivery in api.sandbox.deliveries if not delivery.delivered)
    assert failed.error is not None
    assert "ClientConnectorError" in failed.error


async def test_what_is_told_and_what_not(api: Api, receiver: Receiver) -> None:
    await subscribe(api, receiver.url)
    handle = await api.order(RALEIGH, TAKEN)
    await handle.wait(timeout=5, poll=0.01)
    listed = m.TelephoneNumberList(telephone_number=[RALEIGH])
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    other = await api.client.disconnects.create_disconnect(
        m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )
    await other.wait(timeout=5, poll=0.01)
    await api.sandbox.webhooks.idle()
    assert [note.status for _, note in receiver.seen] == ["PARTIAL"]  # final states of orders only


@pytest.mark.parametrize(("number_format", "prefix"), [(None, "+1"), ("LEGACY", "")])
async def test_number_format_of_v2(
    sandbox: Sandbox, receiver: Receiver, number_format: str | None, prefix: str
) -> None:
    async with connect(sandbox, api_version="v2") as client:
        api = Api(sandbox, client, "v2")
        await subscribe(api, receiver.url, number_format=number_format)
        await api.buy(RALEIGH)
    await sandbox.webhooks.idle()
    ((_, note),) = receiver.seen
    assert note.completed_telephone_numbers is not None
    assert note.completed_telephone_numbers.telephone_number == [prefix + RALEIGH]


async def test_expired_subscription_is_silent(receiver: Receiver) -> None:
    async with Sandbox(clock=Clock(speed=0), order_delay=1) as sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await subscribe(api, receiver.url)
        for day, expected in ((0.5, 1), (0.6, 1)):
            sandbox.advance(days=day)
            await api.order(RALEIGH)
            sandbox.advance(seconds=2)
            await sandbox.webhooks.idle()
            assert len(receiver.seen) == expected
