"""Every operation that changes something has an answer, and looking for it changes nothing."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.plans import load
from aiobandwidth._core.wire import Request, SendFailed, WireReply
from aiobandwidth._generated.registry import OPERATIONS, operation
from aiobandwidth.errors import OutcomeUnknown, Reconciled
from tests.core.fakes import lost, reply
from tests.operations import support
from tests.operations.replies import served
from tests.operations.support import Api
from tests.xml.generate import put

CHANGING = sorted(name for name in OPERATIONS if operation(name).method != "GET")
HERE = [(name, version) for name in CHANGING for version in support.versions(operation(name))]
FOUND = [name for name in CHANGING if operation(name).find is not None]
OUTCOMES = {"applied", "not-applied", "unclear"}


async def lose(api: Api, op: AnyOperation, given: dict[str, Any]) -> OutcomeUnknown:
    try:
        await api.call(op, given)
    except OutcomeUnknown as error:
        return error
    raise AssertionError("the reply was not lost")


def answering(op: AnyOperation, status: int) -> Any:
    """Loses what changes something, and answers each GET with a status and nothing, or with an empty message."""
    gets = {name: operation(name) for name in OPERATIONS if operation(name).method == "GET"}

    def play(request: Request) -> WireReply | SendFailed:
        if request.method != "GET":
            return lost()
        reader = gets[request.operation]
        declared = next((one for one in reader.replies if one.status == 200), None)
        if status != 200 or declared is None:
            return reply(status)
        return served(declared, load(declared.message)() if declared.message else None)

    return play


@pytest.mark.parametrize("status", [200, 204, 404])
@pytest.mark.parametrize(("name", "version"), HERE)
async def test_there_is_an_answer(name: str, version: ApiVersion, status: int) -> None:
    op = operation(name)
    api = Api.of(version)
    api.transport.script = [answering(op, status)]
    error = await lose(api, op, support.everything(op, version))
    found = await error.reconcile()
    assert found.outcome in OUTCOMES
    assert found.operation == name
    assert found.text
    sent, *looked = api.transport.requests
    assert sent.method == op.method
    assert {one.method for one in looked} <= {"GET"}
    assert all("/accounts/70%2B01" in one.url for one in looked if "{accountId}" in one.route)
    check_what_follows(op, status, found)


def check_what_follows(op: AnyOperation, status: int, found: Reconciled) -> None:
    """What each kind of operation comes to when there is nothing, or something."""
    if op.method == "DELETE" and op.gone is None:
        assert found.outcome == ("applied" if status == 404 else "not-applied")
    elif op.reads:
        assert found.outcome == "not-applied"
    elif op.method in ("PUT", "PATCH"):
        assert found.outcome == "unclear"
        assert ("no harm to send it again" in found.text) == (op.method == "PUT" and op.body is not None)
    elif op.find is not None and status == 200:
        assert found.outcome == "not-applied"
    if op.read_by and found.outcome == "unclear" and op.find is None:
        assert op.read_by in found.text


def test_what_is_declared_can_be_asked_for() -> None:
    """What a look needs is among what is kept of the call."""
    for name in CHANGING:
        op = operation(name)
        kept = {param.name for param in op.path_params()}
        for other in (op.read_by, op.find.lists if op.find else None, op.gone.lists if op.gone else None):
            if other is not None:
                reader = operation(other)
                assert reader.method == "GET"
                assert {param.name for param in reader.path_params()} <= kept, name
                assert set(op.paths) <= set(reader.paths) or other == op.read_by, name
        if op.find is not None:
            paging = operation(op.find.lists).paging
            assert paging is not None
            assert paging.item_key is not None
            assert op.find.same or op.find.given or "port_out" in name
            asked = {param.name for param in operation(op.find.lists).params}
            assert all(set(reading) <= asked for reading in op.find.readings)
            if op.order is not None and op.order.lookup is not None:
                assert op.order.lookup == op.find.lists


def test_how_many_there_are_of_each_kind() -> None:
    counts = {
        "by CustomerOrderId": sum(op.order is not None and op.order.lookup is not None for op in ops()),
        "orders by content": sum(
            op.find is not None and op.order is not None and op.order.lookup is None for op in ops()
        ),
        "other creations by content": sum(op.find is not None and op.order is None for op in ops()),
        "by reading what was deleted": sum(op.method == "DELETE" for op in ops()),
        "changes nothing": sum(op.reads for op in ops()),
    }
    assert counts == {
        "by CustomerOrderId": 14,
        "orders by content": 7,
        "other creations by content": 25,
        "by reading what was deleted": 25,
        "changes nothing": 9,
    }


def ops() -> list[AnyOperation]:
    return [operation(name) for name in CHANGING]


@pytest.mark.parametrize("name", [name for name in FOUND if operation(name).order is None])
async def test_creations_are_found_by_what_they_say(name: str) -> None:
    """One that was made after the call is it; one whose time is not known may be; without one nothing was done."""
    op = operation(name)
    assert op.find is not None
    assert op.body is not None
    version = support.versions(op)[-1]
    for there in (True, False):
        api = Api.of(version, lost())
        given = support.everything(op, version)
        body = given["body"] = dataclass_with(op, given["body"])
        clock = api.client._engine.caller.runtime
        made = clock.wall() + 0.2
        error = await lose(api, op, given)
        api.transport.script = [listing(op, body, made if there else None)]
        found = await error.reconcile()
        certain = bool(op.find.item_made) and name not in VAGUE
        if not there:
            assert (found.outcome, found.candidates) == ("not-applied", ()), found
        elif certain:
            assert (found.outcome, found.id, found.order) == ("applied", "new 1", None), found
        else:
            assert (found.outcome, [one.id for one in found.candidates]) == ("unclear", [new_id(op, body)]), found


def new_id(op: AnyOperation, body: Message) -> str:
    """The carrier's id, save where the caller chooses it."""
    return str(getattr(body, "campaign_id", None)) if op.name == "import_campaign" else "new 1"


VAGUE = {"port_outs.create_port_out"}
"""Of these the list does not tell what is in them."""


def dataclass_with(op: AnyOperation, body: Message) -> Message:
    """A body that says what tells one from another, and nothing that is not given back."""
    assert op.find is not None
    cls: Any = type(body)
    made: Message = cls()
    inside = made
    for name in op.find.sent:
        inside = support.maker(op.id).message(type(getattr(body, name)[0]), 0)
        inside = type(inside)()
        setattr(made, name, [inside])
    for number, path in enumerate(op.find.same):
        put_text(inside, path, f"value {number}")
    for path in op.body.required if op.body else ():
        if op.find.sent:
            setattr(inside, path[-1], getattr(inside, path[-1]) or "x")
        else:
            support.maker(op.id).fill(made, path)
    return made


def put_text(made: Message, path: tuple[str, ...], text: str) -> None:
    from aiobandwidth._core.plans import plan

    field = next(f for f in plan(type(made)).fields if f.name == path[0])
    if field.message is None and len(path) == 1:
        setattr(made, path[0], [text] if field.many else text)
    elif len(path) > 1:
        put(made, path, text)


def listing(op: AnyOperation, body: Message, made: float | None) -> Any:
    """A list with what was made, as far as it tells of it; empty if nothing was."""
    import datetime as dt
    import random

    from tests.reconcile.carrier import Carrier, Record

    carrier = Carrier(op, lambda: 0.0, random.Random(1), page=10)
    find = op.find
    assert find is not None
    reader = operation(find.lists)

    def play(request: Request) -> WireReply:
        assert request.method == "GET"
        assert request.operation == find.lists
        assert reader.paging is not None
        declared = next(one for one in reader.replies if one.message and one.status == 200)
        message: Message = load(declared.message or "")()
        if made is not None and "draft" not in request.url:
            part: Any = body
            for name in find.sent:
                part = getattr(part, name)[0]
            item = carrier._item(Record(new_id(op, body), "", part, made))
            for path in find.item_made[:1]:
                put(item, path, dt.datetime.fromtimestamp(made, dt.UTC).isoformat())
            put(message, reader.paging.items, [item])
        return served(declared, message)

    return play


def test_attrs_of_the_result() -> None:
    found = Reconciled(outcome="applied", operation="orders.create_order", text="found", id="1")
    assert (found.applied, found.not_applied, found.unclear) == (True, False, False)
    assert str(found) == "orders.create_order: applied: found"
    assert attrs.evolve(found, outcome="not-applied").not_applied
    assert attrs.evolve(found, outcome="unclear").unclear
