"""Notifications, received by a real server on loopback: who is told what, once, and what the log keeps."""

from __future__ import annotations

import base64
import ssl
from collections.abc import AsyncIterator

import anyio
import pytest
from aiohttp import web

from aiobandwidth import models as m
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_orders import disconnect_of
from tests.sandbox.receiver import CERTIFICATE, Came, Receiver, hang, listening
from tests.sandbox.scenarios import DENVER, RALEIGH, TAKEN, Api, basic

WORD = basic("hook", "word")
MORE = ["9192000002", "9192000003", "9192000004", "9192000005"]


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """A sandbox whose clock stands still; orders take a minute."""
    clock = Clock(speed=0, start=1_900_000_000.0)
    async with Sandbox(clock=clock, order_delay=60) as sandbox, connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


async def subscribe(api: Api, url: str, order_type: str = "orders", **fields: object) -> str:
    credentials = m.CallbackCredentials(basic_authentication=m.BasicAuthentication(username="hook", password="word"))
    callback = m.CallbackSubscription(url=url, callback_credentials=credentials, **fields)  # type: ignore[arg-type]
    subscription = m.Subscription(order_type=order_type, callback_subscription=callback)
    return (await api.client.subscriptions.create_subscription(subscription)).id


def challenge(came: Came) -> web.Response:
    if came.authorization == WORD:
        return web.Response()
    return web.Response(status=401, headers={"WWW-Authenticate": 'Basic realm="mine"'})


async def later(api: Api, seconds: float = 60) -> None:
    api.sandbox.advance(seconds=seconds)
    await api.sandbox.webhooks.idle()


async def buy(api: Api, *numbers: str, **fields: object) -> str:
    handle = await api.order(*numbers, **fields)
    await later(api)
    return handle.id


async def test_notification(api: Api, receiver: Receiver) -> None:
    subscription = await subscribe(api, receiver.url)
    order_id = await buy(api, RALEIGH, customer_order_id="c-1")
    (came,) = receiver.came
    assert came.authorization is None  # nobody asked for it
    assert came.headers["Content-Type"] == "application/xml; charset=utf-8"
    assert came.headers["Content-Length"] == str(len(came.body))
    assert came.body.startswith(b'<?xml version="1.0"')
    note = came.note
    assert (note.subscription_id, note.order_type, note.order_id) == (subscription, "orders", order_id)
    assert (note.customer_order_id, note.status) == ("c-1", "COMPLETE")
    assert note.completed_telephone_numbers is not None
    assert note.completed_telephone_numbers.telephone_number == [RALEIGH]
    assert (note.event_type, note.note, note.actual_foc_date) == (None, None, None)
    assert note.last_modified_date == api.sandbox.clock.now()


async def test_log(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: web.Response(status=503, body=b"x" * 5000, headers={"X-Mine": "1"})
    subscription = await subscribe(api, receiver.url)
    order_id = await buy(api)
    (delivery,) = api.sandbox.deliveries
    assert (delivery.about, delivery.subscription, delivery.order_id) == ("order", subscription, order_id)
    assert (delivery.order_type, delivery.order_status, delivery.url) == ("orders", "COMPLETE", receiver.url)
    assert (delivery.outcome, delivery.delivered, delivery.error) == ("refused", False, None)
    (one,) = delivery.tries
    assert (one.status, one.time, delivery.time) == (503, 1_900_000_060.0, 1_900_000_060.0)
    assert 0 < one.duration < 5
    assert delivery.body == receiver.came[0].body
    assert dict(one.headers) == dict(receiver.came[0].headers)
    assert (dict(one.reply_headers)["X-Mine"], one.reply) == ("1", b"x" * 1024)
    (shown,) = (await api.client.subscriptions.list_subscriptions()).items
    assert shown.callback_subscription is not None
    assert str(shown.callback_subscription.status) == "503 Service Unavailable " + "x" * 200


async def test_credentials_come_after_a_challenge(api: Api, receiver: Receiver) -> None:
    receiver.answer = challenge
    await subscribe(api, receiver.url.replace("//", "//eve:secret@"))
    await buy(api)
    assert [came.authorization for came in receiver.came] == [None, WORD]
    assert receiver.came[0].body == receiver.came[1].body
    (delivery,) = api.sandbox.deliveries
    assert (delivery.statuses, delivery.delivered) == ((401, 200), True)
    assert [dict(one.headers).get("Authorization") for one in delivery.tries] == [None, "Basic ***"]
    assert WORD.split()[1] not in repr(delivery)
    (shown,) = (await api.client.subscriptions.list_subscriptions()).items
    assert shown.callback_subscription is not None
    assert shown.callback_subscription.status == "200 OK"


@pytest.mark.parametrize("header", [{}, {"WWW-Authenticate": "Bearer"}, {"WWW-Authenticate": 'Digest realm="x"'}])
async def test_no_credentials_without_a_basic_challenge(api: Api, receiver: Receiver, header: dict[str, str]) -> None:
    receiver.answer = lambda came: web.Response(status=401, headers=header)
    await subscribe(api, receiver.url)
    await buy(api)
    assert [came.authorization for came in receiver.came] == [None]


async def test_wrong_credentials_are_sent_once(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: web.Response(status=401, headers={"WWW-Authenticate": "Basic"})
    await subscribe(api, receiver.url)
    await buy(api)
    await later(api, 86_000)
    assert [came.authorization for came in receiver.came] == [None, WORD]
    assert api.sandbox.deliveries[0].outcome == "refused"


@pytest.mark.parametrize("status", [500, 503, 201, 204, 302, 307, 404])
async def test_a_notification_is_never_repeated(api: Api, receiver: Receiver, status: int) -> None:
    receiver.answer = lambda came: web.Response(status=status, headers={"Location": receiver.url, "Retry-After": "1"})
    await subscribe(api, receiver.url)
    await buy(api)
    await later(api, 86_000)
    assert len(receiver.came) == 1
    assert (api.sandbox.deliveries[0].statuses, api.sandbox.deliveries[0].delivered) == ((status,), False)


async def test_receiver_that_is_not_there(api: Api, receiver: Receiver) -> None:
    await subscribe(api, "http://127.0.0.1:9/nobody")
    await subscribe(api, receiver.url)
    await buy(api)
    assert len(receiver.came) == 1
    (failed,) = api.sandbox.deliveries.select(outcome="failed")
    assert "ClientConnectorError" in str(failed.error)
    assert (failed.statuses, len(failed.tries), failed.tries[0].status) == ((), 1, None)


async def test_receiver_that_hangs_keeps_nobody_waiting(api: Api, receiver: Receiver) -> None:
    receiver.answer = hang
    await subscribe(api, receiver.url)
    async with listening() as other:
        await subscribe(api, other.url)
        for number in (RALEIGH, *MORE):
            await api.order(number)
        api.sandbox.advance(seconds=60)
        with anyio.fail_after(5):
            while len(other.came) < 5:
                await anyio.sleep(0.005)
        assert len(receiver.came) == 1  # the others to it wait in turn
        assert (await api.client.sites.list_sites()).items  # and the sandbox goes on
        receiver.answer = lambda came: web.Response()
        await later(api, 30)
    silent, *others = api.sandbox.deliveries.select(url=receiver.url)
    assert (silent.outcome, silent.error) == ("failed", "no answer within 30 s")
    assert [one.outcome for one in others] == ["delivered"] * 4
    assert [note.order_id for note in receiver.notes] == [order.id for order in api.sandbox.orders]


async def test_timeout_in_real_time(receiver: Receiver) -> None:
    receiver.answer = hang
    async with Sandbox(order_delay=0.005, webhook_timeout=0.05) as sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await subscribe(api, receiver.url)
        await api.buy(RALEIGH)
        await sandbox.webhooks.idle()
        assert sandbox.deliveries[0].error == "no answer within 0.05 s"


async def test_other_hosts_are_left_alone(receiver: Receiver) -> None:
    outside = "http://hooks.example.com:9/x"
    async with Sandbox(order_delay=0.005, webhook_hosts=["allowed.invalid"]) as sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await subscribe(api, outside)
        await subscribe(api, "http://192.0.2.1/x")
        await subscribe(api, "http://allowed.invalid/x")
        await subscribe(api, receiver.url.replace("127.0.0.1", "localhost"))
        await api.buy(RALEIGH)
        await sandbox.webhooks.idle()
        outcomes = {delivery.url: delivery.outcome for delivery in sandbox.deliveries}
        assert outcomes == {
            outside: "not sent",
            "http://192.0.2.1/x": "not sent",
            "http://allowed.invalid/x": "failed",
            receiver.url.replace("127.0.0.1", "localhost"): "delivered",
        }
        assert sandbox.deliveries.select(url="example")[0].tries == ()


async def test_only_a_known_certificate_is_trusted(api: Api) -> None:
    begin = "-----BEGIN CERTIFICATE-----"
    text = begin + CERTIFICATE.read_text().partition(begin)[2]
    certificate = base64.b64encode(ssl.PEM_cert_to_DER_cert(text))
    async with listening(secure=True) as receiver:
        await subscribe(api, receiver.url)
        await buy(api)
        assert api.sandbox.deliveries[0].outcome == "failed"
        assert "certificate verify failed" in str(api.sandbox.deliveries[0].error)
        known = m.CallbackCredentials(public_key=certificate.decode())
        callback = m.CallbackSubscription(url=receiver.url, callback_credentials=known)
        (shown,) = (await api.client.subscriptions.list_subscriptions()).items
        subscription = m.Subscription(order_type="orders", callback_subscription=callback)
        await api.client.subscriptions.update_subscription(shown.subscription_id or "", subscription)
        await buy(api, DENVER)
        assert api.sandbox.deliveries[1].delivered
        assert len(receiver.came) == 1


@pytest.mark.parametrize(
    ("version", "number_format", "prefix"),
    [("v1", None, ""), ("v1", "E164", "+1"), ("v2", None, "+1"), ("v2", "LEGACY", ""), ("v2", "E164", "+1")],
)
async def test_number_format(
    sandbox: Sandbox, receiver: Receiver, version: str, number_format: str | None, prefix: str
) -> None:
    async with connect(sandbox, api_version=version) as client:  # type: ignore[arg-type]
        api = Api(sandbox, client, version)  # type: ignore[arg-type]
        await subscribe(api, receiver.url, number_format=number_format)
        await api.buy(RALEIGH)
    await sandbox.webhooks.idle()
    (note,) = receiver.notes
    assert note.completed_telephone_numbers is not None
    assert note.completed_telephone_numbers.telephone_number == [prefix + RALEIGH]


# --- the log, and life -----------------------------------------------------------------------------------------------


async def test_what_is_not_sent_before_the_end_is_sent_after_the_next_start(receiver: Receiver) -> None:
    clock = Clock(speed=0)
    sandbox = Sandbox(clock=clock, order_delay=1)
    async with sandbox, connect(sandbox) as client:
        await subscribe(Api(sandbox, client, "v1"), receiver.url)
        await Api(sandbox, client, "v1").order(RALEIGH)
    sandbox.advance(seconds=1)
    assert (len(sandbox.world.outbox), len(sandbox.deliveries)) == (1, 0)
    async with sandbox:
        await sandbox.webhooks.idle()
        assert (len(sandbox.world.outbox), len(receiver.came)) == (0, 1)


async def test_what_is_under_way_at_the_end_is_lost(receiver: Receiver) -> None:
    receiver.answer = hang
    sandbox = Sandbox(order_delay=0.005)
    async with sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await subscribe(api, receiver.url)
        await api.buy(RALEIGH)
        with anyio.fail_after(5):
            while not receiver.came:
                await anyio.sleep(0.005)
    assert sandbox.deliveries[0].error == "the sandbox was stopped"
    assert sandbox.world.outbox == {}


async def test_what_was_begun_is_not_sent_again(receiver: Receiver) -> None:
    sandbox = Sandbox(clock=Clock(speed=0), order_delay=1)
    async with sandbox, connect(sandbox) as client:
        await subscribe(Api(sandbox, client, "v1"), receiver.url)
        await Api(sandbox, client, "v1").order(RALEIGH, TAKEN)
    sandbox.advance(seconds=1)
    (message,) = sandbox.world.outbox.values()
    message.started = True  # as in a state that was saved at that moment
    async with sandbox:
        await sandbox.webhooks.idle()
    assert (receiver.came, sandbox.deliveries[0].error) == ([], "the sandbox was stopped")


async def test_the_log_is_bounded_and_can_be_searched(api: Api, receiver: Receiver) -> None:
    await subscribe(api, receiver.url)
    await subscribe(api, receiver.url, "disconnects")
    first = await buy(api, RALEIGH)
    await buy(api, TAKEN)
    await api.client.disconnects.create_disconnect(disconnect_of(api, RALEIGH))
    await later(api)
    log = api.sandbox.deliveries
    assert [one.order_status for one in log.select(order_type="ORDERS")] == ["COMPLETE", "FAILED"]
    assert [one.order_type for one in log.select(order_status="COMPLETE")] == ["orders", "disconnects"]
    assert log.select(order_id=first) == log.select(order_id=first, about="order", account=api.sandbox.account_id)
    assert log.select(outcome="refused") == log.select(subscription="none") == log.select(fault="webhook") == []
    small = type(log)(keep=2)
    for one in log:
        small.add(one)
    assert (list(small), small.total) == (log[1:], 3)
    tight = type(log)(memory=log[0].size)
    for one in log:
        tight.add(one)
    assert list(tight) == log[2:]
