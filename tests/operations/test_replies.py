"""Every declared reply of every operation is handled: results, pages, handles, new resources, files, typed errors."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth import errors
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, DeclaredReply
from aiobandwidth._core.plans import load
from aiobandwidth._core.walk import walk
from aiobandwidth._generated.registry import operation
from aiobandwidth.orders import Created, OrderHandle
from aiobandwidth.paging import Page
from tests.core.fakes import reply
from tests.operations import support
from tests.operations.replies import error_in, found_errors, served, speaking
from tests.operations.support import HERE, NAMES, Api

TYPES: dict[int, type[errors.StatusError]] = {
    400: errors.BadRequest,
    401: errors.Unauthorized,
    403: errors.Forbidden,
    404: errors.NotFound,
    409: errors.Conflict,
    429: errors.RateLimited,
}
FILES = [name for name in NAMES if any(one.media == "bytes" for one in operation(name).replies)]
GOOD = [
    (name, version, index)
    for name, version in HERE
    for index, one in enumerate(operation(name).replies)
    if 200 <= one.status < 300 and not (name in FILES and one.media != "bytes")
]
BAD = [(n, v, i) for n, v in HERE for i, one in enumerate(operation(n).replies) if one.status >= 400]
AWAY = [(n, v, i) for n, v in HERE for i, one in enumerate(operation(n).replies) if 300 <= one.status < 400]
LOCATION = "https://dashboard.bandwidth.com/api/v1/accounts/7001/things/made%20%2B7"
MADE = "made +7"


def first_good(op: AnyOperation) -> DeclaredReply:
    """The reply that the result is declared to be."""
    good = [one for one in op.replies if 200 <= one.status < 300]
    return next((one for one in good if one.media == "bytes"), next((one for one in good if one.message), good[0]))


@pytest.mark.parametrize(("name", "version", "index"), GOOD)
async def test_result(name: str, version: ApiVersion, index: int) -> None:
    op = operation(name)
    declared = op.replies[index]
    wanted = speaking(op, declared)
    wire = None if wanted is None else support.on_wire(wanted, op, version)
    api = Api.of(version, served(declared, wire, location=LOCATION))
    result = await api.call(op, support.everything(op, version))
    check_result(op, declared, result, wanted)
    assert len(api.transport.requests) == 1


def below(messages: list[Any], path: tuple[str, ...]) -> list[Any]:
    """All that stands at a path below some messages, in order."""
    for name in path:
        values = [getattr(message, name) for message in messages if message is not None]
        messages = [item for value in values for item in (value if isinstance(value, list) else [value])]
    return messages


def is_list(op: AnyOperation) -> bool:
    """Whether awaiting a call gives a page."""
    return op.paging is not None and not op.paging.gives_reply


def check_result(op: AnyOperation, declared: DeclaredReply, result: Any, wanted: Message | None) -> None:
    if declared.media == "bytes":
        assert result == support.DOCUMENT
    elif is_list(op):
        assert op.paging is not None
        assert isinstance(result, Page)
        assert result.reply == (wanted or empty(op))
        paths = (op.paging.items, *op.paging.other_items)
        assert result.items == next((found for path in paths if (found := below([wanted], path))), [])
    elif op.order is not None:
        assert isinstance(result, OrderHandle)
        assert result.reply == wanted
        assert result.id == MADE or any(walk(wanted, path) == result.id for path in op.order.id_paths)
    elif op.created:
        assert isinstance(result, Created)
        assert (result.id, result.location, result.result) == (MADE, LOCATION, wanted)
    else:
        assert result == wanted


def empty(op: AnyOperation) -> Message:
    """What stands for a list that the carrier says is empty."""
    message = first_good(op).message
    assert message is not None
    return load(message)()


@pytest.mark.parametrize(("name", "version", "index"), AWAY)
async def test_redirects_lead_to_the_result(name: str, version: ApiVersion, index: int) -> None:
    op = operation(name)
    assert op.redirects, f"{name} declares a redirect but does not say so"
    declared = first_good(op)
    wanted = speaking(op, declared)
    wire = None if wanted is None else support.on_wire(wanted, op, version)
    away = reply(op.replies[index].status, location="https://files.example.net/one?a=b%2Bc")
    api = Api.of(version, away, served(declared, wire, location=LOCATION))
    result = await api.call(op, support.everything(op, version))
    check_result(op, declared, result, wanted)
    first, second = api.transport.requests
    assert (second.method, second.url) == ("GET", "https://files.example.net/one?a=b%2Bc")
    assert "authorization" in first.headers
    assert "authorization" not in second.headers


@pytest.mark.parametrize(("name", "version"), [case for case in HERE if case[0] in FILES])
async def test_files_come_in_each_way(name: str, version: ApiVersion) -> None:
    op = operation(name)
    api = Api.of(version, served(first_good(op), None, content_disposition='attachment; filename="one.zip"'))
    given = support.everything(op, version)
    assert b"".join([piece async for piece in api.method(op)(**given)]) == support.DOCUMENT
    async with api.method(op)(**given) as file:
        assert (file.status, file.filename, file.content_type) == (200, "one.zip", "application/zip")
        assert b"".join([piece async for piece in file]) == support.DOCUMENT
    assert len(api.transport.requests) == 2
    assert all(request.stream for request in api.transport.requests)


@pytest.mark.parametrize(("name", "version"), [case for case in HERE if case[0] in FILES])
async def test_a_message_in_place_of_a_file(name: str, version: ApiVersion) -> None:
    """It says that there is no file yet, or what went wrong."""
    op = operation(name)
    for declared in op.replies:
        if not 200 <= declared.status < 300 or declared.message is None:
            continue
        api = Api.of(version, served(declared, load(declared.message)()))
        with pytest.raises(errors.NotReady) as caught:
            await api.call(op, support.everything(op, version))
        assert caught.value.status == declared.status
        message, wanted = error_in(declared, nested=True)
        if wanted is not None:
            with pytest.raises(errors.NotReady if declared.status == 202 else errors.ErrorInReply) as found:
                await Api.of(version, served(declared, message)).call(op, support.everything(op, version))
            assert wanted in [(one.code, one.description) for one in found.value.errors]


@pytest.mark.parametrize(("name", "version", "index"), BAD)
async def test_refusal(name: str, version: ApiVersion, index: int) -> None:
    """The error has the type of its status, and the details where the message can hold any."""
    op = operation(name)
    declared = op.replies[index]
    message, wanted = error_in(declared)
    api = Api.of(version, served(declared, message, x_request_id="r-1"))
    if declared.status in op.empty and wanted is None:
        await nothing_found(api, op, version)
        return
    error = await refused(api, op, version, declared.status)
    assert error.request_id == "r-1"
    assert error.body == api.transport.script[0].body  # type: ignore[union-attr]
    if wanted is not None:
        assert wanted in [(detail.code, detail.description) for detail in error.errors], f"in {declared.message}"
        assert str(wanted[1] or wanted[0]) in str(error)


@pytest.mark.parametrize(("name", "version", "index"), BAD)
async def test_refusal_with_any_content(name: str, version: ApiVersion, index: int) -> None:
    op = operation(name)
    declared = op.replies[index]
    if declared.message is None:
        return
    message = support.maker(f"{name} {index}", json=declared.media == "json", odd=0.3).message(load(declared.message))
    api = Api.of(version, served(declared, message))
    if declared.status in op.empty and not found_errors(message):
        await nothing_found(api, op, version)
    else:
        await refused(api, op, version, declared.status)


async def refused(api: Api, op: AnyOperation, version: ApiVersion, status: int) -> errors.StatusError:
    """The error of a call, which has to be of the type that belongs to the status."""
    wanted = TYPES.get(status, errors.ServerError if status >= 500 else errors.StatusError)
    with pytest.raises(wanted) as caught:
        await api.call(op, support.everything(op, version), retries=0)
    error = caught.value
    assert error.status == status
    assert error.operation == f"{op.group}.{op.name}"
    open_end = status >= 500 and op.method != "GET"
    assert isinstance(error, errors.OutcomeUnknown) == open_end
    if isinstance(error, errors.OutcomeUnknown):
        [request] = api.transport.requests
        assert error.customer_order_id == request.customer_order_id
        assert bool(error.customer_order_id) == op.customer_order_id
    return error


async def nothing_found(api: Api, op: AnyOperation, version: ApiVersion) -> None:
    result = await api.call(op, support.everything(op, version))
    if not is_list(op):
        assert result is None
        return
    assert result.items == []
    assert result.next_token is None
    assert type(result.reply).__name__ == first_good(op).message


@pytest.mark.parametrize(("name", "version"), [case for case in HERE if operation(case[0]).empty])
async def test_statuses_that_mean_nothing_found(name: str, version: ApiVersion) -> None:
    op = operation(name)
    for status in op.empty:
        for body in (b"", b"  \n"):
            await nothing_found(Api.of(version, reply(status, body)), op, version)
        if status >= 400:
            page = b"<html><head><title>404 Not Found</title></head></html>"
            await refused(Api.of(version, reply(status, page, content_type="text/html")), op, version, status)


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_statuses_that_every_operation_can_get(name: str, version: ApiVersion) -> None:
    op = operation(name)
    for status in (400, 401, 403, 404, 409, 418, 429, 500, 503):
        for body in (b"", b"<html><body>Bad <b>Gateway</body></html>"):
            if status in op.empty and not body:
                continue
            error = await refused(Api.of(version, reply(status, body)), op, version, status)
            assert error.body == body


@pytest.mark.parametrize("name", [n for n in NAMES if first_good(operation(n)).message])
async def test_results_that_cannot_be_read(name: str) -> None:
    """A safe call says that it could not read; one that changes something also says that it may have done so."""
    op = operation(name)
    declared = first_good(op)
    for body in (
        b"<Unheard><Of>it</Of></Unheard>",
        b"<html><body>Welcome</body></html>",
        b'"text"',
        b"<a",
        b"\x00\xff",
    ):
        api = Api.of("v1" if "v1" in op.paths else "v2", reply(declared.status, body, content_type="text/html"))
        with pytest.raises(errors.DecodeError) as caught:
            await api.call(op, support.everything(op, api.version))
        assert isinstance(caught.value, errors.OutcomeUnknown) == (op.method != "GET"), body
        assert caught.value.operation == name
        assert caught.value.head == body[:200]


@pytest.mark.parametrize("name", [n for n in NAMES if first_good(operation(n)).message])
async def test_results_without_a_body(name: str) -> None:
    op = operation(name)
    declared = first_good(op)
    for version in support.versions(op):
        api = Api.of(version, reply(declared.status, location=LOCATION))
        given = support.everything(op, version)
        if is_list(op):
            assert (await api.call(op, given)).items == []
        elif op.method == "GET":
            with pytest.raises(errors.DecodeError, match="empty"):
                await api.call(op, given)
        else:
            assert declared.message is not None
            wanted = None if op.created else load(declared.message)()
            check_result(op, declared, await api.call(op, given), wanted)


@pytest.mark.parametrize("name", [n for n in NAMES if any(m.media == "empty" for m in operation(n).replies)])
async def test_a_body_where_none_is_declared_is_left_alone(name: str) -> None:
    op = operation(name)
    for declared in op.replies:
        if declared.media != "empty" or not 200 <= declared.status < 300:
            continue
        api = Api.of(support.versions(op)[0], reply(declared.status, b"accepted", location=LOCATION))
        result = await api.call(op, support.everything(op, api.version))
        check_result(op, declared, result, None)


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_errors_and_nothing_else_in_a_good_status(name: str, version: ApiVersion) -> None:
    op = operation(name)
    for declared in op.replies:
        if not 200 <= declared.status < 300 or declared.status == 202 or declared.message is None:
            continue  # a 202 with a code says "in progress"
        message, wanted = error_in(declared, nested=True)
        if message is None or wanted is None:
            continue
        with pytest.raises(errors.ErrorInReply) as caught:
            await Api.of(version, served(declared, message)).call(op, support.everything(op, version))
        assert wanted in [(one.code, one.description) for one in caught.value.errors], declared
        assert caught.value.status == declared.status


def test_most_refusals_can_hold_errors() -> None:
    """What cannot, is known: a message without any place for an error shows that the schema is wrong, or the test."""
    without = {
        one.message
        for name in NAMES
        for one in operation(name).replies
        if one.status >= 400 and one.message is not None and error_in(one)[1] is None
    }
    assert without == {"Links"}
