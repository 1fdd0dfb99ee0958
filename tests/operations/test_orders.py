"""Every operation that makes an asynchronous order: its id is found, its state is read, and it is over when it is."""

from __future__ import annotations

import inspect
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from aiobandwidth import errors
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, Asynchronous, DeclaredReply
from aiobandwidth._core.plans import load
from aiobandwidth._core.wire import WireReply
from aiobandwidth._generated.registry import OPERATIONS, group, operation
from aiobandwidth.orders import OrderHandle
from tests.core.fakes import reply
from tests.operations import support
from tests.operations.replies import leads_somewhere, served
from tests.operations.support import HERE, Api
from tests.xml import generate

ORDERS = [(name, version) for name, version in HERE if operation(name).order is not None]
NAMES = sorted({name for name, _ in ORDERS})
ORDER_ID = "order 7+a"
LOCATION = "https://dashboard.bandwidth.com/api/v1/accounts/7001/things/order%207+a"


def order_of(name: str) -> Asynchronous:
    order = operation(name).order
    assert order is not None
    return order


def good(op: AnyOperation) -> list[DeclaredReply]:
    """The replies with a message that mean success."""
    return [one for one in op.replies if one.message is not None and 200 <= one.status < 300]


def with_text(declared: DeclaredReply, path: tuple[str, ...], text: str) -> WireReply:
    """A reply with nothing in its body but a text at an attribute path."""
    assert declared.message is not None
    made: Message = load(declared.message)()
    generate.put(made, path, text)
    return served(declared, made, location=LOCATION)


def states(name: str) -> list[tuple[DeclaredReply, tuple[str, ...]]]:
    """Each reply of the operation that tells the state, with each place of the status in it."""
    return statuses(order_of(name), good(operation(order_of(name).state)))


def statuses(order: Asynchronous, replies: list[DeclaredReply]) -> list[tuple[DeclaredReply, tuple[str, ...]]]:
    return [
        (declared, path)
        for declared in replies
        for path in order.status_paths
        if declared.message is not None and leads_somewhere(load(declared.message), path)
    ]


async def place(api: Api, op: AnyOperation) -> OrderHandle[Any, Any]:
    handle = await api.call(op, support.everything(op, api.version))
    assert isinstance(handle, OrderHandle)
    return handle


@pytest.mark.parametrize(("name", "version"), ORDERS)
async def test_the_id_is_found_in_each_place(name: str, version: ApiVersion) -> None:
    op, order = operation(name), order_of(name)
    used = set()
    for declared in good(op):
        assert declared.message is not None
        for path in order.id_paths:
            if leads_somewhere(load(declared.message), path):
                used.add(path)
                handle = await place(Api.of(version, with_text(declared, path, ORDER_ID)), op)
                assert handle.id == ORDER_ID, path
                assert handle.reply is not None
    assert used == set(order.id_paths), "places of the id that no reply has"
    declared = next(one for one in op.replies if 200 <= one.status < 300)
    handle = await place(Api.of(version, reply(declared.status, location=LOCATION)), op)
    assert handle.id == ORDER_ID, "from Location"


@pytest.mark.parametrize(("name", "version"), ORDERS)
async def test_an_order_without_an_id_may_have_been_made(name: str, version: ApiVersion) -> None:
    op = operation(name)
    declared = next(one for one in op.replies if 200 <= one.status < 300)
    with pytest.raises(errors.UnreadableReply) as caught:
        await place(Api.of(version, reply(declared.status)), op)
    assert caught.value.operation == name
    assert bool(caught.value.customer_order_id) == op.customer_order_id


@pytest.mark.parametrize(("name", "version"), ORDERS)
async def test_the_status_is_read_from_the_reply_that_made_the_order(name: str, version: ApiVersion) -> None:
    op, order = operation(name), order_of(name)
    for declared, path in statuses(order, good(op)):
        for text in ("RECEIVED", *order.final, "SHINY_NEW_STATE"):
            handle = await place(Api.of(version, with_text(declared, path, text)), op)
            assert handle.status == text, path
            assert handle.state is None
            if not order.pending:
                assert handle.done == (text in order.final)


@pytest.mark.parametrize(("name", "version"), ORDERS)
async def test_waiting_ends_in_each_final_state(name: str, version: ApiVersion) -> None:
    op, order = operation(name), order_of(name)
    assert states(name)
    made = reply(next(one.status for one in op.replies if 200 <= one.status < 300), location=LOCATION)
    going_on = order.pending[0] if order.pending else "PROCESSING"
    for declared, path in states(name):
        for final in order.final:
            steps = [with_text(declared, path, text) for text in (going_on, going_on, final)]
            api = Api.of(version, made, *steps)
            handle = await place(api, op)
            assert not handle.done
            state = await handle.wait(600)
            assert state is handle.state
            assert (handle.status, handle.done, handle.failed) == (final, True, final in order.failed), path
            check_requests(api, op, declared)


def check_requests(api: Api, op: AnyOperation, declared: DeclaredReply) -> None:
    assert op.order is not None
    reader = operation(op.order.state)
    first, *later = api.transport.requests
    assert first.method == op.method
    assert len(later) == 3
    for request in later:
        assert request.operation == op.order.state
        assert request.method == "GET"
        shape = reader.paths[api.version].split("/")
        segments = urlsplit(request.url).path.split("/")[-len(shape) :]
        ids = [unquote(segment) for segment, part in zip(segments, shape, strict=True) if part.startswith("{")]
        assert ids in ([support.ACCOUNT, ORDER_ID], [ORDER_ID])


@pytest.mark.parametrize("name", [name for name in NAMES if order_of(name).pending])
async def test_every_other_state_is_final_where_only_the_pending_ones_are_known(name: str) -> None:
    op = operation(name)
    declared, path = states(name)[0]
    made = reply(next(one.status for one in op.replies if 200 <= one.status < 300), location=LOCATION)
    pending = [with_text(declared, path, text) for text in order_of(name).pending]
    api = Api.of(support.versions(op)[0], made, *pending, with_text(declared, path, "SHINY_NEW_END"))
    handle = await place(api, op)
    await handle.wait(600)
    assert (handle.status, handle.done, handle.failed) == ("SHINY_NEW_END", True, False)
    assert len(api.transport.requests) == 2 + len(pending)


@pytest.mark.parametrize(("name", "version"), ORDERS)
async def test_an_order_is_taken_up_again_by_its_id(name: str, version: ApiVersion) -> None:
    op, order = operation(name), order_of(name)
    declared, path = states(name)[0]
    api = Api.of(version, with_text(declared, path, order.final[0]))
    owner = group(op.group)
    resumes = [one for one, _ in inspect.getmembers(owner, inspect.isfunction) if one.startswith("resume")]
    handles = [getattr(getattr(api.client, op.group), one)(ORDER_ID) for one in resumes]
    [handle] = [one for one in handles if one._operation is op]
    assert api.transport.requests == []
    await handle.wait(600)
    assert handle.done
    assert [request.operation for request in api.transport.requests] == [order.state]


@pytest.mark.parametrize(("name", "version"), [case for case in ORDERS if operation(case[0]).customer_order_id])
async def test_the_customer_order_id_is_chosen_by_the_client_where_there_is_none(
    name: str, version: ApiVersion
) -> None:
    op = operation(name)
    assert op.body is not None
    seen = set()
    for chosen in (None, "", "own-1"):
        body: Any = support.message_for(op, str(op.body.message))
        body.customer_order_id = chosen
        api = Api.of(version, reply(201, location=LOCATION))
        handle = await api.call(op, {**support.arguments(op, version), "body": body})
        [request] = api.transport.requests
        assert handle.customer_order_id == request.customer_order_id
        assert handle.customer_order_id.encode() in (request.body or b"")
        assert body.customer_order_id == chosen, "the caller's message was changed"
        seen.add(handle.customer_order_id)
    assert "own-1" in seen
    assert len(seen) == 3


@pytest.mark.parametrize("name", NAMES)
def test_what_is_declared_of_an_order_is_there(name: str) -> None:
    op, order = operation(name), order_of(name)
    places = statuses(order, [*good(op), *good(operation(order.state))])
    assert {path for _, path in places} == set(order.status_paths), "places of the status that no reply has"
    assert set(order.failed) <= set(order.final)
    assert not set(order.pending) & set(order.final)
    assert set(op.paths) <= set(operation(order.state).paths)
    if order.lookup is not None:
        assert order.lookup in OPERATIONS
        lookup = operation(order.lookup)
        assert lookup.paging is not None
        assert any(param.wire.lower() == "customerorderid" for param in lookup.params), order.lookup
        assert op.customer_order_id


@pytest.mark.parametrize("name", [name for name in OPERATIONS if operation(name).customer_order_id])
def test_messages_that_take_a_customer_order_id_have_a_field_for_it(name: str) -> None:
    body = operation(name).body
    assert body is not None
    for message in (body.message, *body.others):
        assert message is not None
        assert leads_somewhere(load(message), ("customer_order_id",))
