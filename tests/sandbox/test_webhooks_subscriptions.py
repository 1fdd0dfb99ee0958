"""Subscriptions: what can be subscribed to, for how long, and what is read of them; webhooks of verifications."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import aiohttp
import pytest
from aiohttp import web

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, Conflict, NotFound
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_services import TOLL_FREE, verification
from tests.sandbox.receiver import Came, Receiver
from tests.sandbox.scenarios import RALEIGH, Api, basic

HERE = "http://127.0.0.1:9/hook"


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    """A sandbox whose clock stands still; orders take a minute."""
    clock = Clock(speed=0, start=1_900_000_000.0)
    async with Sandbox(clock=clock, order_delay=60) as sandbox, connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


async def later(api: Api, seconds: float = 60) -> None:
    api.sandbox.advance(seconds=seconds)
    await api.sandbox.webhooks.idle()


def callback(url: str | None = HERE, order_type: str | None = "orders", **fields: object) -> m.Subscription:
    given = {name: fields.pop(name) for name in ("order_id", "event_type") if name in fields}
    made = m.CallbackSubscription(url=url, **fields)  # type: ignore[arg-type]
    return m.Subscription(order_type=order_type, callback_subscription=made, **given)  # type: ignore[arg-type]


def mail(address: str | None = "ops@example.com", digest: str | None = "DAILY", **fields: str) -> m.Subscription:
    made = m.EmailSubscription(email=address, digest_requested=digest)
    return m.Subscription(email_subscription=made, **{"order_type": "orders", **fields})  # type: ignore[arg-type]


def basic_of(username: str | None, password: str | None) -> m.CallbackCredentials:
    return m.CallbackCredentials(basic_authentication=m.BasicAuthentication(username=username, password=password))


async def create(api: Api, subscription: m.Subscription) -> str:
    return (await api.client.subscriptions.create_subscription(subscription)).id


async def read(api: Api, key: str) -> m.Subscription:
    reply = await api.client.subscriptions.get_subscription(key)
    if reply.subscription is not None:
        return reply.subscription
    assert reply.subscriptions is not None
    (one,) = reply.subscriptions.subscription
    return one


INVALID = {
    "neither type": (callback(order_type=None), "14508"),
    "order type": (callback(order_type="moveTns"), "14500"),
    "event type": (callback(order_type=None, event_type="NEW_MOON"), "14507"),
    "neither way": (m.Subscription(order_type="orders"), "14501"),
    "both ways": (
        m.Subscription(
            order_type="orders",
            callback_subscription=m.CallbackSubscription(url=HERE),
            email_subscription=m.EmailSubscription(email="a@b.example", digest_requested="NONE"),
        ),
        "14501",
    ),
    "no url": (callback(None), "14503"),
    "empty url": (callback(" "), "14503"),
    "no host": (callback("http:///x"), "14506"),
    "ftp": (callback("ftp://127.0.0.1/x"), "14506"),
    "no url at all": (callback("nowhere"), "14506"),
    "bad port": (callback("http://127.0.0.1:99999/x"), "14506"),
    "bad host": (callback("http://[::1/x"), "14506"),
    "space": (callback("http://127.0.0.1/a b"), "14506"),
    "expiry zero": (callback(expiry=0), "14501"),
    "expiry negative": (callback(expiry=-5), "14501"),
    "expiry text": (callback(expiry="soon"), "14501"),
    "number format": (callback(number_format="SEVEN"), "14501"),
    "no password": (callback(callback_credentials=basic_of("u", None)), "14505"),
    "blank user": (callback(callback_credentials=basic_of(" ", "p")), "14505"),
    "certificate": (callback(callback_credentials=m.CallbackCredentials(public_key="no key!")), "14504"),
    "digest": (mail(digest="HOURLY"), "14502"),
    "no address": (mail(None), "14501"),
    "bad address": (mail("nobody"), "14501"),
    "no such order": (callback(order_id="11111111-2222-4333-8444-555555555555"), "16004"),
}


@pytest.mark.parametrize("case", INVALID)
async def test_invalid(api: Api, case: str) -> None:
    subscription, code = INVALID[case]
    with pytest.raises(NotFound) as caught:  # the carrier says so
        await create(api, subscription)
    assert [error.code for error in caught.value.errors] == [code]
    assert (await api.client.subscriptions.list_subscriptions()).items == []
    if case == "neither way":
        return  # a change may leave out where to
    key = await create(api, callback())
    with pytest.raises(NotFound) as changed:
        await api.client.subscriptions.update_subscription(key, subscription)
    assert [error.code for error in changed.value.errors] == [code]


async def test_order_of_another_account(api: Api) -> None:
    handle = await api.order(RALEIGH)
    key = await create(api, callback(order_id=handle.id))
    assert (await read(api, key)).order_id == handle.id
    api.sandbox.add_account("9900002")
    async with connect(api.sandbox, account_id="9900002") as client:
        with pytest.raises(NotFound) as caught:
            await client.subscriptions.create_subscription(callback(order_id=handle.id))
    assert caught.value.errors[0].code == "16003"
    with pytest.raises(NotFound) as wrong:
        await create(api, callback(order_type="portins", order_id=handle.id))
    assert wrong.value.errors[0].code == "16004"


async def test_only_one_order(api: Api, receiver: Receiver) -> None:
    first, second = await api.order(RALEIGH), await api.order("9192000002")
    await create(api, callback(receiver.url, order_id=second.id))
    await later(api)
    assert [note.order_id for note in receiver.notes] == [second.id] != [first.id]


async def test_unknown_subscriptions(api: Api) -> None:
    group = api.client.subscriptions
    for call in (group.get_subscription("x"), group.update_subscription("x", mail()), group.delete_subscription("x")):
        with pytest.raises(NotFound) as caught:
            await call
        assert caught.value.errors[0].code == "16000"


async def test_duplicates(api: Api) -> None:
    group = api.client.subscriptions
    first = await create(api, callback())
    await create(api, callback("http://127.0.0.1:9/other"))
    for same in (callback(expiry=5), callback(f'"{HERE}"'), callback(order_type="ORDERS")):
        with pytest.raises(Conflict) as caught:
            await create(api, same)
        assert caught.value.errors[0].code == "16008"
    await group.update_subscription(first, callback(expiry=7))  # it is no duplicate of itself
    await create(api, callback(order_type="lidb"))
    with pytest.raises(Conflict):
        await create(api, callback(order_type="lidbs"))
    await later(api, 8)
    await create(api, callback())  # the first has expired


async def test_so_many_and_no_more(api: Api) -> None:
    handle = await api.order(RALEIGH)
    most = api.sandbox.world.settings.most_subscriptions
    for number in range(most):
        await create(api, callback(f"http://127.0.0.1:9/{number}"))
    with pytest.raises(BadRequest) as caught:
        await create(api, callback("http://127.0.0.1:9/more"))
    assert caught.value.errors[0].code == "16006"
    await create(api, callback("http://127.0.0.1:9/more", order_id=handle.id))
    await create(api, callback("http://127.0.0.1:9/more", order_type="portins"))


async def test_secrets_do_not_come_back(api: Api) -> None:
    credentials = basic_of("hook", "s3cure-word")
    credentials.public_key = "TUlJQ2tleQ=="
    key = await create(api, callback(callback_credentials=credentials))
    shown = (await read(api, key)).callback_subscription
    assert shown is not None
    assert shown.callback_credentials == basic_of("hook", None)
    assert (shown.number_format, shown.expiry, shown.status) == ("LEGACY", 86_400, "READY")
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {api.sandbox.token}"}) as http:
        url = f"{api.sandbox.v1_url}/accounts/{api.sandbox.account_id}/subscriptions"
        for address in (url, f"{url}/{key}"):
            async with http.get(address) as response:
                text = await response.text()
                assert "s3cure" not in text
                assert "TUlJQ2" not in text


async def test_expiry(api: Api, receiver: Receiver) -> None:
    key = await create(api, callback(receiver.url, expiry=100))
    await api.order(RALEIGH)
    await later(api)
    shown = (await read(api, key)).callback_subscription
    assert shown is not None
    assert (shown.expiry, shown.status, len(receiver.came)) == (40, "200 OK", 1)
    await api.order("9192000002")
    await later(api)
    assert len(receiver.came) == 1  # it has ended before the order
    (listed,) = (await api.client.subscriptions.list_subscriptions()).items
    assert listed.callback_subscription is not None
    assert listed.callback_subscription.expiry == 0
    await api.client.subscriptions.update_subscription(key, callback(receiver.url, expiry=100))
    await api.order("9192000003")
    await later(api)
    assert len(receiver.came) == 2


async def test_long_expiry_and_none(api: Api) -> None:
    long = await create(api, callback(expiry=3_122_064_000))
    day = await create(api, callback("http://127.0.0.1:9/day"))
    await later(api, 3600)
    left = [(await read(api, key)).callback_subscription for key in (long, day)]
    assert [one.expiry for one in left if one is not None] == [3_122_060_400, 82_800]


async def test_mail_is_only_logged(api: Api) -> None:
    key = await create(api, mail())
    await create(api, mail(order_type="portins"))
    assert await read(api, key) == m.Subscription(
        subscription_id=key,
        order_type="orders",
        email_subscription=m.EmailSubscription(email="ops@example.com", digest_requested="DAILY"),
    )
    await later(api, 10_000_000)  # it does not expire
    handle = await api.order(RALEIGH)
    await later(api)
    (delivery,) = api.sandbox.deliveries
    assert (delivery.outcome, delivery.url, delivery.order_id) == ("mailed", "mailto:ops@example.com", handle.id)
    assert (delivery.tries, delivery.delivered, delivery.statuses) == ((), False, ())


async def test_events_are_read_in_their_own_form(api: Api) -> None:
    called = await create(api, callback(order_type=None, event_type="MESSAGING_LOST"))
    mailed = await create(api, mail(order_type="", event_type="MESSAGING_LOST"))
    for key, bare in ((called, True), (mailed, False)):
        reply = await api.client.subscriptions.get_subscription(key)
        assert (reply.subscription is not None) is bare


# --- toll-free verification ------------------------------------------------------------------------------------------


async def verified(api: Api, receiver: Receiver, **credentials: str) -> str:
    """Ask for a verification that a webhook is told of; gives the number."""
    known = m.TollFreeWebhookCredentials(**credentials) if credentials else None  # type: ignore[arg-type]
    given = m.TollFreeWebhookInput(callback_url=receiver.url, basic_authentication=known)
    group = api.client.toll_free_verification
    await group.create_toll_free_verification_webhook(given)
    await api.order(TOLL_FREE)
    await later(api)
    await group.request_toll_free_verification(verification(api.tn(TOLL_FREE)))
    await api.sandbox.webhooks.idle()
    return api.tn(TOLL_FREE)


async def test_verification_is_told(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: web.Response(status=204)
    number = await verified(api, receiver)
    await later(api)
    told = [json.loads(came.body) for came in receiver.came]
    account = api.sandbox.account_id
    assert told == [
        {"accountId": account, "phoneNumber": number, "status": status} for status in ("PENDING", "VERIFIED")
    ]
    assert {came.headers["Content-Type"] for came in receiver.came} == {"application/json; charset=utf-8"}
    assert [one.outcome for one in api.sandbox.deliveries.select(about="verification")] == ["delivered"] * 2


async def test_declined_verification(api: Api, receiver: Receiver) -> None:
    number = await verified(api, receiver)
    api.sandbox.decline_verification(TOLL_FREE, code=511, reason="The website cannot be reached")
    await later(api)
    assert json.loads(receiver.came[-1].body) == {
        "accountId": api.sandbox.account_id,
        "phoneNumber": number,
        "status": "UNVERIFIED",
        "denialStatusCode": 511,
        "denialReasonDescription": "The website cannot be reached",
    }
    assert len(receiver.came) == 2
    shown = await api.client.toll_free_verification.get_toll_free_verification(number)
    assert (shown.status, shown.decline_reason_description) == ("UNVERIFIED", "The website cannot be reached")
    with pytest.raises(KeyError):
        api.sandbox.decline_verification(RALEIGH)


async def test_credentials_of_a_verification_webhook(api: Api, receiver: Receiver) -> None:
    def answer(came: Came) -> web.Response:
        if came.authorization == basic("hook", "word"):
            return web.Response(status=204)
        return web.Response(status=401, headers={"WWW-Authenticate": "Basic"})

    receiver.answer = answer
    await verified(api, receiver, username="hook", password="word")
    assert [came.authorization is None for came in receiver.came] == [True, False]
    assert api.sandbox.deliveries[-1].statuses == (401, 204)
