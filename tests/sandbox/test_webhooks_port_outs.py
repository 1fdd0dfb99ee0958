"""Another carrier asks for numbers: passcode, validation by the customer's webhook, and what becomes of the order."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from aiohttp import web

from aiobandwidth import models as m
from aiobandwidth import xml
from aiobandwidth.errors import BadRequest
from aiobandwidth.sandbox import Clock, OrderRecord, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_leaving import leaving
from tests.sandbox.on_numbers import options_of
from tests.sandbox.receiver import Answer, Came, Receiver, hang
from tests.sandbox.scenarios import DENVER, RALEIGH, Api, basic, eventually

START = 1_900_000_000.0


@pytest.fixture
async def api(receiver: Receiver) -> AsyncIterator[Api]:
    """A sandbox whose clock stands still; orders take a minute, and the receiver is asked before numbers leave."""
    async with Sandbox(clock=Clock(speed=0, start=START), order_delay=60) as sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await api.order(RALEIGH, DENVER)
        await later(api)
        sandbox.validate_port_outs(receiver.url)
        yield api


async def later(api: Api, seconds: float = 60) -> None:
    api.sandbox.advance(seconds=seconds)
    await api.sandbox.webhooks.idle()


def says(portable: str | None, *codes: str) -> web.Response:
    errors = "".join(f"<Error><Code>{code}</Code><Description>no {code}</Description></Error>" for code in codes)
    listed = f"<Errors>{errors}</Errors>" if codes else ""
    answer = "" if portable is None else f"<Portable>{portable}</Portable>"
    body = f"<PortOutValidationResponse>{answer}{listed}</PortOutValidationResponse>"
    return web.Response(text=body, content_type="application/xml")


def notes(order: OrderRecord) -> str:
    return " / ".join(entry.note for entry in order.history)


async def test_the_question(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: says("true")
    order = api.sandbox.port_out(
        RALEIGH,
        DENVER,
        pin="1111",
        account_number="777",
        zip_code="62025",
        subscriber_name="Ada",
        pon="P-1",
        spid="9A01",
    )
    assert (order.status, receiver.came) == ("NEW", [])
    await later(api)
    (came,) = receiver.came
    assert came.headers["Content-Type"] == "application/xml; charset=utf-8"
    asked = came.question
    assert not list(xml.unknown(asked))
    assert (asked.pon, asked.pin, asked.account_number, asked.zip_code, asked.subscriber_name) == (
        "P-1",
        "1111",
        "777",
        "62025",
        "Ada",
    )
    assert asked.telephone_numbers is not None
    assert asked.telephone_numbers.telephone_number == [RALEIGH, DENVER]
    assert (order.status, order.completed) == ("COMPLETE", [RALEIGH, DENVER])
    assert (api.sandbox.numbers.status(RALEIGH), api.sandbox.numbers.in_service()) == ("Taken", [])
    assert not list(api.sandbox.world.inventory.contradictions())
    state = await api.client.port_outs.get_port_out(order.id)
    assert (state.port_out_status, state.spid, state.pon) == ("COMPLETE", "9A01", "P-1")
    (delivery,) = api.sandbox.deliveries
    assert (delivery.about, delivery.order_id, delivery.order_type) == ("port-out", order.id, "portouts")
    assert delivery.delivered


async def test_format_and_credentials(api: Api, receiver: Receiver) -> None:
    word = basic("hook", "word")

    def answer(came: Came) -> web.Response:
        if came.authorization is None:
            return web.Response(status=401, headers={"WWW-Authenticate": "Basic"})
        return says("false", "7513")

    receiver.answer = answer
    api.sandbox.validate_port_outs(receiver.url, username="hook", password="word", number_format="E164")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    assert [came.authorization for came in receiver.came] == [None, word]
    asked = receiver.came[0].question.telephone_numbers
    assert asked is not None
    assert asked.telephone_number == [api.tn(RALEIGH)]
    assert order.status == "EXCEPTION"


APPROVALS = {
    "says so": (says("true"), "allows"),
    "says so, in other letters": (says(" TRUE "), "allows"),
    "not allowed": (web.Response(status=403), "status 403 (7593)"),
    "broken": (web.Response(status=500), "status 500 (7594)"),
    "another 2xx": (web.Response(status=204), "status 204 (7593)"),
    "redirect": (web.Response(status=302, headers={"Location": "/other"}), "status 302 (7593)"),
    "empty": (web.Response(), "no body (7595)"),
    "no XML": (web.Response(text="no!"), "cannot be read"),
    "another message": (web.Response(text="<Notification/>"), "cannot be read"),
    "nothing said": (says(None, "7513"), "does not say"),
    "no errors": (says("false"), "no error (7596)"),
    "unknown code": (says("false", "75xx"), "known (7597)"),
    "fatal error": (says("false", "7599"), "known (7597)"),
}


@pytest.mark.parametrize("case", APPROVALS)
async def test_what_counts_as_approval(api: Api, receiver: Receiver, case: str) -> None:
    response, why = APPROVALS[case]
    answers = iter([web.Response(status=response.status, headers=response.headers, body=response.body)])
    receiver.answer = lambda came: next(answers)
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    assert (order.status, len(receiver.came)) == ("COMPLETE", 1)  # whoever answers is not asked again
    assert why in notes(order)
    assert api.sandbox.numbers.in_service() == [DENVER]


@pytest.mark.parametrize(
    ("codes", "status"),
    [
        *((code, "EXCEPTION") for code in ("7510", "7511", "7512", "7513", "7514", "7515", "7519", "7598")),
        *((code, "CANCELLED") for code in ("7516", "7517", "7518")),
        ("7599 7511", "EXCEPTION"),
        ("7511 7516", "CANCELLED"),
    ],
)
async def test_refusals(api: Api, receiver: Receiver, codes: str, status: str) -> None:
    receiver.answer = lambda came: says("false", *codes.split())
    order = api.sandbox.port_out(RALEIGH, DENVER)
    await later(api)
    assert (order.status, order.failed, order.completed) == (status, [RALEIGH, DENVER], [])
    assert (order.finished is not None) == (status == "CANCELLED")
    known = [flaw.code for flaw in order.errors]
    assert known == [code for code in codes.split() if code != "7599"]
    assert order.errors[0].description == f"no {known[0]}"
    assert api.sandbox.numbers.in_service() == [DENVER, RALEIGH]
    shown = await api.client.port_outs.get_port_out(order.id)
    assert [error.code for error in shown.errors] == known


async def test_a_better_request_is_asked_anew(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: says("true") if came.question.zip_code else says("false", "7514")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    assert order.status == "EXCEPTION"
    change = m.PortOutRequest(bulk_port_out=m.BulkPortOut(zip_code="27601"))
    await api.client.port_outs.update_port_out(order.id, change)
    assert order.status == "SUPP"
    await later(api)
    assert (order.status, order.errors, len(receiver.came)) == ("COMPLETE", [], 2)


async def test_silence_is_asked_eight_times_more_and_is_approval(api: Api) -> None:
    api.sandbox.validate_port_outs("http://127.0.0.1:9/nobody")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    for _ in range(40):
        assert order.status == "NEW"
        await later(api)
    asked = START + 120
    assert [one.time - asked for one in api.sandbox.deliveries] == [300.0 * place for place in range(9)]
    assert [one.attempt for one in api.sandbox.deliveries] == list(range(1, 10))
    assert {one.outcome for one in api.sandbox.deliveries} == {"failed"}
    assert order.status == "COMPLETE"
    assert "Nobody answered" in notes(order)


async def silent(api: Api, receiver: Receiver, count: int) -> None:
    """Let the time pass in which an answer to a question was to come."""
    await eventually(lambda: len(receiver.came) == count)
    await later(api, 30)


async def test_thirty_seconds_of_silence(api: Api, receiver: Receiver) -> None:
    receiver.answer = hang
    order = api.sandbox.port_out(RALEIGH)
    api.sandbox.advance(seconds=60)
    await silent(api, receiver, 1)
    assert (order.status, api.sandbox.deliveries[0].error) == ("NEW", "no answer within 30 s")
    receiver.answer = lambda came: says("true")
    await later(api, 269)
    assert order.status == "NEW"
    await later(api, 1)  # five minutes after the first question
    assert (order.status, len(receiver.came)) == ("COMPLETE", 2)


async def test_an_answer_that_comes_at_last_counts(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:drop", message="port-out", times=3)
    receiver.answer = lambda came: says("false", "7516")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    for _ in range(3):
        assert (order.status, receiver.came) == ("NEW", [])
        await later(api, 300)
    assert (order.status, len(receiver.came)) == ("CANCELLED", 1)
    assert [one.outcome for one in api.sandbox.deliveries] == ["dropped"] * 3 + ["delivered"]
    await later(api, 3600)
    assert len(receiver.came) == 1


async def test_forty_minutes_at_once(api: Api) -> None:
    api.sandbox.validate_port_outs("http://127.0.0.1:9/nobody")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    await later(api, 2400)
    assert (order.status, len(api.sandbox.deliveries)) == ("COMPLETE", 9)


async def test_host_that_is_not_contacted(api: Api) -> None:
    api.sandbox.validate_port_outs("https://validation.example.com/x")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    await later(api, 2400)
    assert {one.outcome for one in api.sandbox.deliveries} == {"not sent"}
    assert order.status == "COMPLETE"


async def test_passcode_comes_first(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: says("true")
    group = m.TnOptionGroup(port_out_passcode="4711", telephone_numbers=api.numbers(RALEIGH))
    passcode = m.TnOptionOrder(tn_option_groups=m.TnOptionGroups(tn_option_group=[group]))
    await api.client.tn_options.create_tn_option_order(passcode)
    await later(api)
    for pin, code in (("1", "7513"), (None, "7512")):
        order = api.sandbox.port_out(RALEIGH, pin=pin)
        await later(api)
        assert (order.status, [flaw.code for flaw in order.errors]) == ("EXCEPTION", [code])
        await api.client.port_outs.cancel_port_out(order.id)
    assert receiver.came == []  # nobody is asked about what cannot leave anyway
    order = api.sandbox.port_out(RALEIGH, pin="4711")
    await later(api)
    assert (order.status, len(receiver.came)) == ("COMPLETE", 1)


async def test_requests_of_the_account_are_asked_too(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: says("false", "7511")
    made = await api.client.port_outs.create_port_out(leaving(api, RALEIGH))
    await later(api)
    order = api.sandbox.account.book("portouts").get(made.id or "")
    assert order is not None
    assert order.status == "EXCEPTION"


async def test_cancelled_while_the_customer_thinks(api: Api, receiver: Receiver) -> None:
    receiver.answer = hang
    order = api.sandbox.port_out(RALEIGH)
    api.sandbox.advance(seconds=60)
    await eventually(lambda: len(receiver.came) == 1)
    await api.client.port_outs.cancel_port_out(order.id)
    await later(api, 3600)
    assert (order.status, len(receiver.came)) == ("CANCELLED", 1)
    assert api.sandbox.numbers.in_service() == [DENVER, RALEIGH]


async def test_changed_while_the_customer_thinks(api: Api, receiver: Receiver) -> None:
    receiver.answer = hang
    order = api.sandbox.port_out(RALEIGH)
    api.sandbox.advance(seconds=60)
    await eventually(lambda: len(receiver.came) == 1)
    change = m.PortOutRequest(bulk_port_out=m.BulkPortOut(zip_code="27601"))
    await api.client.port_outs.update_port_out(order.id, change)
    api.sandbox.advance(seconds=60)  # asked anew; the first question is over, and what comes of it does not count
    await silent(api, receiver, 2)
    assert order.status == "SUPP"
    receiver.answer = lambda came: says("true")
    await later(api, 270)
    assert (order.status, [came.question.zip_code for came in receiver.came]) == ("COMPLETE", [None, "27601", "27601"])


async def test_numbers_that_left_in_the_meantime(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:drop", message="port-out")
    receiver.answer = lambda came: says("true")
    order = api.sandbox.port_out(RALEIGH)
    await later(api)
    listed = m.TelephoneNumberList(telephone_number=api.tns(RALEIGH))
    kind = m.DisconnectTelephoneNumberOrderType(telephone_number_list=listed)
    await api.client.disconnects.create_disconnect(
        m.DisconnectTelephoneNumberOrder(disconnect_telephone_number_order_type=kind)
    )
    await later(api, 300)
    assert (order.status, [flaw.code for flaw in order.errors]) == ("VALIDATION_FAILED_NEW", ["7516"])
    assert api.sandbox.numbers.is_available(RALEIGH)
    assert not list(api.sandbox.world.inventory.contradictions())


async def test_two_copies_of_a_question_decide_once(api: Api, receiver: Receiver) -> None:
    api.sandbox.faults.add("webhook:duplicate", message="port-out", times=None)
    answers: Iterator[Answer] = iter([hang, hang, lambda came: says("false", "7511"), lambda came: says("true")])
    receiver.answer = lambda came: next(answers)(came)
    order = api.sandbox.port_out(RALEIGH)
    api.sandbox.advance(seconds=60)
    await eventually(lambda: len(receiver.came) == 1)
    api.sandbox.advance(seconds=30)
    await silent(api, receiver, 2)
    await later(api, 240)
    assert (order.status, len(receiver.came)) == ("EXCEPTION", 4)
    assert len(order.errors) == 1


async def test_only_the_end_is_told(api: Api, receiver: Receiver) -> None:
    receiver.answer = lambda came: says("true") if b"Validation" in came.body else web.Response()
    callback = m.CallbackSubscription(url=receiver.url + "/told")
    subscription = m.Subscription(order_type="portouts", callback_subscription=callback)
    await api.client.subscriptions.create_subscription(subscription)
    order = api.sandbox.port_out(RALEIGH, DENVER)
    failing = api.sandbox.port_out("9192000007")
    await later(api)
    (note,) = [came.note for came in receiver.came if came.path == "/hook/told"]
    assert (note.order_id, note.status, str(note.order_type)) == (order.id, "COMPLETE", "portouts")
    assert note.completed_telephone_numbers is not None
    assert note.completed_telephone_numbers.telephone_number == [RALEIGH, DENVER]
    assert note.actual_foc_date is not None
    assert failing.status == "VALIDATION_FAILED_NEW"


async def test_who_is_asked_can_be_changed(api: Api, receiver: Receiver) -> None:
    receiver.answer = hang
    order = api.sandbox.port_out(RALEIGH)
    api.sandbox.advance(seconds=60)
    await silent(api, receiver, 1)
    api.sandbox.validate_port_outs(None)
    await later(api, 270)  # it would be asked again, and there is nobody to ask
    assert order.status == "COMPLETE"
    second = api.sandbox.port_out(DENVER)
    await later(api)
    assert (second.status, len(receiver.came)) == ("COMPLETE", 1)


async def test_refused_calls(api: Api) -> None:
    api.sandbox.port_out(RALEIGH)
    with pytest.raises(ValueError, match="another port-out"):
        api.sandbox.port_out(RALEIGH)
    with pytest.raises(ValueError, match="name the numbers"):
        api.sandbox.port_out()
    with pytest.raises(KeyError):
        api.sandbox.port_out(DENVER, account_id="1")
    with pytest.raises(BadRequest):
        await api.client.port_outs.create_port_out(leaving(api, RALEIGH))
    await api.client.tn_options.create_tn_option_order(options_of(api, RALEIGH))
