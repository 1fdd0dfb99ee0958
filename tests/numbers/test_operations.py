"""Every number of every operation: as parameter, in the body, in the reply, in each version."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.number_fields import body_to_wire, message_from_wire, numbered
from aiobandwidth._core.operation import AnyOperation, ApiVersion, DeclaredReply, Param
from aiobandwidth._core.plans import load
from aiobandwidth._core.wire import Headers, WireReply
from aiobandwidth._generated.registry import NUMBERED, OPERATIONS, ROOTS, operation
from aiobandwidth.errors import StatusError
from tests.core.fakes import FakeTransport, make_client, reply
from tests.numbers.support import as_sent, expected, filled, texts
from tests.operations import support

WRITTEN = "(800) 662-0123"
NUMBER = "+18006620123"
Case = tuple[str, ApiVersion, Any]


def operations() -> list[tuple[str, ApiVersion, AnyOperation]]:
    found = [(name, operation(name)) for name in sorted(OPERATIONS)]
    return [(name, version, op) for name, op in found for version in support.VERSIONS if version in op.paths]


PARAMS: list[Case] = [
    (name, version, param)
    for name, version, op in operations()
    for param in op.params
    if param.format == "tn" and version in param.versions
]
TOKENS: list[Case] = [
    (name, version, param)
    for name, version, op in operations()
    for param in op.params
    if op.paging is not None and op.paging.style == "tn" and param.wire == op.paging.token
]
BODIES: list[Case] = [
    (name, version, message)
    for name, version, op in operations()
    if op.body is not None and op.body.message is not None
    for message in (op.body.message, *op.body.others)
    if message in NUMBERED
]
REPLIES: list[Case] = [
    (name, version, declared)
    for name, version, op in operations()
    for declared in op.replies
    if declared.message in NUMBERED and 200 <= declared.status < 300
]


def ids(cases: list[Case]) -> list[str]:
    return [f"{name}-{version}-{getattr(what, 'wire', getattr(what, 'status', what))}" for name, version, what in cases]


def test_there_is_something_to_test() -> None:
    assert len({(name, what.wire) for name, _, what in PARAMS}) >= 30
    assert len({name for name, _, _ in TOKENS}) >= 4
    assert len({message for _, _, message in BODIES}) >= 20
    assert len({declared.message for _, _, declared in REPLIES}) >= 100
    forms = {form for name in OPERATIONS for form in operation(name).numbers.values()}
    assert forms >= {"national", "e164"}


async def sent(op: AnyOperation, version: ApiVersion, given: dict[str, Any], body: Any = None) -> Any:
    """The one request of a call."""
    transport = FakeTransport(reply(400))
    client = make_client(transport, api_version=version)
    with pytest.raises(StatusError):
        await client._engine.perform(op, {}, given, body)
    [request] = transport.requests
    return request


def values_of(op: AnyOperation, version: ApiVersion, param: Param, url: str) -> list[str]:
    parts = urlsplit(url)
    if param.place == "query":
        wire = param.renamed.get(version, param.wire)
        return [value for name, value in parse_qsl(parts.query) if name == wire]
    template, segments = op.paths[version].split("/")[::-1], parts.path.split("/")[::-1]
    return [unquote(segments[template.index(f"{{{param.wire}}}")])]


@pytest.mark.parametrize(("name", "version", "param"), PARAMS, ids=ids(PARAMS))
async def test_parameter(name: str, version: ApiVersion, param: Param) -> None:
    op = operation(name)
    wanted = expected(NUMBER, op, version)
    for way in (NUMBER, NUMBER[2:], WRITTEN, int(NUMBER[2:])):
        given = support.everything(op, version) | {param.name: [way, way] if param.repeated else way}
        request = await sent(op, version, given, given.pop("body", None))
        assert values_of(op, version, param, request.url) == [wanted] * (1 + param.repeated)


@pytest.mark.parametrize(("name", "version", "param"), TOKENS, ids=ids(TOKENS))
async def test_place_in_a_list(name: str, version: ApiVersion, param: Param) -> None:
    op = operation(name)
    for way, wanted in (
        (NUMBER, expected(NUMBER, op, version)),
        (NUMBER[2:], expected(NUMBER, op, version)),
        ("1", "1"),
    ):
        given = support.everything(op, version) | {param.name: way}
        request = await sent(op, version, given, given.pop("body", None))
        assert values_of(op, version, param, request.url) == [wanted]


@pytest.mark.parametrize(("name", "version", "message"), BODIES, ids=ids(BODIES))
async def test_body(name: str, version: ApiVersion, message: str) -> None:
    op = operation(name)
    assert op.body is not None
    body = filled(load(message))
    making = support.maker(name, json=op.body.media == "json")
    for path in op.body.required if message == op.body.message else ():
        making.fill(body, path)
    before = texts(body)
    assert before
    wanted = as_sent(body, op, version)
    given = support.everything(op, version)
    given.pop("body")
    request = await sent(op, version, given, body)
    codec: Any = json_codec if op.body.media == "json" else xml
    assert texts(codec.decode(request.body, load(message))) == wanted
    assert texts(body) == before, "the caller's message was changed"


@pytest.mark.parametrize(("name", "version", "declared"), REPLIES, ids=ids(REPLIES))
async def test_reply(name: str, version: ApiVersion, declared: DeclaredReply) -> None:
    op = operation(name)
    assert declared.message is not None
    full = filled(load(declared.message))
    raw = body_to_wire(op, version, full)
    body = json_codec.encode(raw) if declared.media == "json" else xml.encode(raw)
    kind = {"content-type": f"application/{declared.media}"}
    transport = FakeTransport(WireReply(status=declared.status, headers=Headers(kind), body=body))
    client = make_client(transport, api_version=version)
    numbers = {param.name: NUMBER for param in op.params if param.format == "tn" and not param.repeated}
    given = support.everything(op, version) | numbers
    sending = given.pop("body", None)
    try:
        done = await client._engine.perform(op, {}, given, sending)
    except StatusError as error:  # a reply with errors alone
        found = [number for detail in error.errors for number in detail.telephone_numbers]
        assert all(number.startswith("+1") for number in found)
        return
    if done.result is not None:
        assert texts(done.result) == texts(full)
        assert done.reply.body == body


def test_every_message_with_numbers_is_read() -> None:
    for name in sorted(set(ROOTS.values()) & NUMBERED):
        full = filled(load(name))
        before = texts(full)
        ten = xml.decode(xml.encode(full).replace(b">+1", b">"))
        assert [number[2:] for _, number in before] == [number for _, number in texts(ten)]
        assert texts(message_from_wire(ten)) == before


def test_no_other_class_has_numbers() -> None:
    for name in sorted(set(ROOTS.values()) - NUMBERED):
        assert not texts(filled(load(name)))
        assert numbered(load(name)) == ()
