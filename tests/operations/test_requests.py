"""Every operation, in each version that has it, prepares its request with all its parameters in the right place."""

from __future__ import annotations

import copy
import email.parser
import email.policy
import inspect
import re
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, ApiVersion, Param
from aiobandwidth._core.plans import load
from aiobandwidth._core.wire import Request
from aiobandwidth._generated.registry import OPERATIONS, group, operation
from aiobandwidth.errors import BadRequest, InvalidRequest, UnsupportedOperation
from tests.operations import support
from tests.operations.support import ACCOUNT, HERE, MISSING, NAMES, VERSIONS, Api

BASES = {"v1": "https://dashboard.bandwidth.com/api/v1", "v2": "https://api.bandwidth.com/api/v2"}
ENCODED = re.compile(r"(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*")


async def sent(api: Api, op: AnyOperation, given: dict[str, Any]) -> Request:
    """The request of a call; a bare 400 answers it, which ends every kind of call alike."""
    before = copy.deepcopy(given)
    with pytest.raises(BadRequest):
        await api.call(op, given)
    assert given == before, "the call changed its arguments"
    [request] = api.transport.requests
    return request


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_request_with_all_parameters(name: str, version: ApiVersion) -> None:
    op = operation(name)
    api = Api.of(version)
    given = support.everything(op, version)
    request = await sent(api, op, given)
    assert request.operation == name
    assert request.method == op.method
    assert request.account_id == ACCOUNT
    assert request.rate_class == op.rate_class
    assert request.safe == (op.method == "GET")
    check_path(op, version, request, given)
    check_query(op, version, request, given)
    check_headers(op, version, request, given)
    check_body(op, version, request, given)


def check_path(op: AnyOperation, version: ApiVersion, request: Request, given: dict[str, Any]) -> None:
    """Scheme, host, base and each segment; an argument is one segment, whatever is in it."""
    parts = urlsplit(request.url)
    base = urlsplit(BASES[version])
    assert (parts.scheme, parts.netloc) == (base.scheme, base.netloc)
    prefix = op.bases.get(version, base.path)
    assert parts.path.startswith(f"{prefix}/")
    template = op.paths[version].split("/")
    segments = parts.path.removeprefix(prefix).split("/")
    assert len(segments) == len(template)
    declared = {param.wire: param for param in op.params if param.place == "path"}
    values = {"account_id": ACCOUNT, **given}
    for segment, wanted in zip(segments, template, strict=True):
        if not wanted.startswith("{"):
            assert segment == wanted
            continue
        param = declared.pop(wanted[1:-1])
        assert ENCODED.fullmatch(segment), f"{param.name} is not encoded: {segment}"
        assert [unquote(segment)] == support.texts(op, version, param, values[param.name])
    assert declared == {}, "path parameters that are not in the path"
    assert parts.fragment == ""


def check_query(op: AnyOperation, version: ApiVersion, request: Request, given: dict[str, Any]) -> None:
    """Each query parameter under the name that it has in this version, encoded, once per value."""
    raw = urlsplit(request.url).query
    found = [pair.split("=") for pair in raw.split("&")] if raw else []
    assert all(len(pair) == 2 and ENCODED.fullmatch(pair[0]) and ENCODED.fullmatch(pair[1]) for pair in found), raw
    wanted = []
    for param in op.params:
        if param.place != "query" or param.name not in given:
            continue
        wire = param.renamed.get(version, param.wire)
        wanted += [(wire, text) for text in support.texts(op, version, param, given[param.name])]
    assert sorted((unquote(key), unquote(one)) for key, one in found) == sorted(wanted)


def check_headers(op: AnyOperation, version: ApiVersion, request: Request, given: dict[str, Any]) -> None:
    headers = request.headers
    for param in op.params:
        if param.place == "header" and version in param.versions:
            assert [headers[param.wire.lower()]] == support.texts(op, version, param, given[param.name])
    assert headers["authorization"] == "Bearer token-for-tests"
    assert headers["user-agent"].startswith("aiobandwidth/")
    good = {one.media for one in op.replies if 200 <= one.status < 300} - {"empty"}
    accepted = headers["accept"]
    assert accepted == "*/*" or any(f"application/{media}" in accepted for media in good or {"xml", "json"})
    if "bytes" in good:
        assert "*/*" in accepted
    kind = headers.get("content-type")
    if op.body is None:
        assert kind is None
    elif op.body.content_type is not None:
        assert kind == op.body.content_type
    elif op.body.media == "multipart":
        assert kind is not None
        assert kind.startswith("multipart/form-data; boundary=")
    else:
        usual = {"xml": "application/xml; charset=utf-8", "json": "application/json", "bytes": support.DOCUMENT_TYPE}
        assert kind == usual[op.body.media]


def check_body(op: AnyOperation, version: ApiVersion, request: Request, given: dict[str, Any]) -> None:
    if op.body is None:
        assert request.body is None
        return
    data = request.body
    assert isinstance(data, bytes)
    if op.body.message is not None:
        check_message(op, data, support.on_wire(given["body"], op, version), request)
    elif op.body.media == "multipart":
        check_parts(op, request, data, given)
    else:
        assert data == given["body"]


def check_message(op: AnyOperation, data: bytes, body: Message, request: Request) -> None:
    assert op.body is not None
    read: Any = json_codec.decode(data, type(body)) if op.body.media == "json" else xml.decode(data, type(body))
    if op.customer_order_id:
        assert request.customer_order_id
        assert read.customer_order_id == request.customer_order_id
        chosen = getattr(body, "customer_order_id", None)
        if chosen is None or not chosen.strip():
            body.customer_order_id = request.customer_order_id  # type: ignore[attr-defined]
    else:
        assert request.customer_order_id is None
    if op.body.spellings:
        assert read.extra.spelling == op.body.spellings
        read.extra = body.extra
    assert read == body


def check_parts(op: AnyOperation, request: Request, data: bytes, given: dict[str, Any]) -> None:
    assert op.body is not None
    head = f"content-type: {request.headers['content-type']}\r\n\r\n".encode()
    document = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + data)
    found = {part.get_param("name", header="content-disposition"): part for part in document.iter_parts()}
    assert set(found) == {part.wire for part in op.body.parts}
    for part in op.body.parts:
        content = found[part.wire].get_payload(decode=True)
        assert isinstance(content, bytes)
        if part.message is None:
            assert content == support.DOCUMENT
            assert found[part.wire].get_content_type() == given["content_type"]
            assert found[part.wire].get_filename()
        else:
            assert found[part.wire].get_content_type() == "application/json"
            assert json_codec.decode(content, load(part.message)) == given[part.name]


@pytest.mark.parametrize("name", [n for n in NAMES if (b := operation(n).body) is not None and b.others])
async def test_request_with_each_other_message(name: str) -> None:
    op = operation(name)
    assert op.body is not None
    for other in op.body.others:
        for version in support.versions(op):
            given = {**support.arguments(op, version), "body": support.message_for(op, other)}
            request = await sent(Api.of(version), op, given)
            check_body(op, version, request, given)


@pytest.mark.parametrize("name", NAMES)
def test_the_method_takes_what_the_operation_has(name: str) -> None:
    op = operation(name)
    method = getattr(group(op.group), op.name)
    wanted = [p for p in inspect.signature(method).parameters.values() if p.name not in ("self", "options")]
    body = support.body_arguments(op)
    assert {p.name for p in wanted} == {p.name for p in op.params if p.name != "account_id"} | set(body)
    path = [part[1:-1] for part in next(iter(op.paths.values())).split("/") if part.startswith("{")]
    in_order = [p.name for wire in path for p in op.params if p.wire == wire and p.name != "account_id"]
    positional = [p.name for p in wanted if p.kind is p.POSITIONAL_OR_KEYWORD]
    assert positional == in_order + ["body"] * ("body" in body)
    assert all(p.kind in (p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY) for p in wanted)
    optional = {p.name for p in wanted if p.default is not p.empty}
    required = {p.name for p in op.params if p.required} | ({"body"} & set(body))
    assert optional == {p.name for p in wanted} - required
    assert f"``{op.method} {op.paths.get('v1') or op.paths['v2']}``" in (inspect.getdoc(method) or "")


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_bad_arguments_are_refused_before_anything_is_sent(name: str, version: ApiVersion) -> None:
    op = operation(name)
    api = Api.of(version)
    given = support.everything(op, version)
    for param in op.params:
        if param.name == "account_id":
            continue
        for bad in misfits(op, param, version):
            with pytest.raises(InvalidRequest) as caught:
                await api.call(op, {**given, param.name: bad})
            assert caught.value.operation == name, (param.name, bad)
            assert caught.value.parameter in (param.name, param.wire), (param.name, bad)
    assert api.transport.requests == []


def misfits(op: AnyOperation, param: Param, version: ApiVersion) -> list[Any]:
    """Values that a parameter cannot have; all of them, where the version does not know it."""
    if version not in param.versions:
        return [support.value(param, 1)]
    bad: list[Any] = [object(), "\x00", "a\nb"]
    if param.required:
        bad.append(None)
    if param.place == "path":
        bad += ["", "  ", ".", "..", "a/b", "a\\b", "%2e%2e", "a%2fb"]
    if param.type in ("int", "float"):
        bad += ["seven", True, float("nan"), float("inf")]
        if op.paging is None or op.paging.token != param.wire:  # tokens are text, but some lists count their pages
            bad.append("7")
        bad += [] if param.minimum is None else [param.minimum - 1]
        bad += [] if param.maximum is None else [param.maximum + 1]
    if param.type == "bool":
        bad += ["true", 1, "yes"]
    if param.type in ("date", "datetime"):
        bad += ["yesterday", "2026-13-01", 20260301]
    if param.type == "str" and param.format is None:
        bad += [] if param.max_length is None else ["x" * (param.max_length + 1)]
        bad += [] if param.pattern is None else ["\u00bfno?", f"{support.value(param, 1)}\u00e9"]
    if param.format == "tn":
        bad += ["12", "+1919662", "no number"]
    if param.place == "query" and not param.repeated:
        bad += ["", " "]
    return [[one] for one in bad if one is not None] if param.repeated else bad


@pytest.mark.parametrize(
    "name", [name for name in NAMES if "v2" in operation(name).paths and any(p.needs for p in operation(name).params)]
)
async def test_parameters_that_need_others_are_refused_alone_in_v2(name: str) -> None:
    op = operation(name)
    api = Api.of("v2")
    given = support.everything(op, "v2")
    for param in op.params:
        for wire in param.needs:
            other = next(p.name for p in op.params if p.wire == wire)
            kept = {key: one for key, one in given.items() if key != other}
            with pytest.raises(InvalidRequest, match="needs"):
                await api.call(op, kept)
    assert api.transport.requests == []


@pytest.mark.parametrize(("name", "version"), [case for case in HERE if operation(case[0]).body is not None])
async def test_bodies_that_do_not_fit_are_refused_before_anything_is_sent(name: str, version: ApiVersion) -> None:
    op = operation(name)
    api = Api.of(version)
    given = support.everything(op, version)
    for change in bad_bodies(op, given):
        with pytest.raises(InvalidRequest) as caught:
            await api.call(op, {**given, **change})
        assert caught.value.operation == name, change
    assert api.transport.requests == []


def bad_bodies(op: AnyOperation, given: dict[str, Any]) -> list[dict[str, Any]]:
    assert op.body is not None
    if op.body.parts:
        nothing = {part.name: None for part in op.body.parts}
        wrong = [{part.name: one} for part in op.body.parts for one in (7, object())]
        return [*wrong, {"content_type": "text/x-unheard"}, nothing]
    bad: list[dict[str, Any]] = [{"body": object()}, {"body": 7}]
    if not op.body.optional:
        bad.append({"body": None})
    if op.body.message is None:
        return [*bad, {"body": b""}, {"body": "/no/such/file"}, {"content_type": None}, {"content_type": "pdf"}]
    bad.append({"body": load("Note" if op.body.message != "Note" else "Order")()})
    return bad + [{"body": without(given["body"], path)} for path in op.body.required]


def without(body: Message, path: tuple[str, ...]) -> Message:
    """The message with nothing at an attribute path."""
    made: Any = copy.deepcopy(body)
    targets = [made]
    for step in path[:-1]:
        below = [getattr(one, step) for one in targets]
        targets = [one for found in below for one in (found if isinstance(found, list) else [found]) if one is not None]
    for target in targets:
        setattr(target, path[-1], [] if isinstance(getattr(target, path[-1]), list) else None)
    return made  # type: ignore[no-any-return]


@pytest.mark.parametrize(("name", "version"), MISSING)
async def test_operations_that_a_version_lacks_are_refused(name: str, version: ApiVersion) -> None:
    op = operation(name)
    api = Api.of(version)
    given = support.everything(op, support.versions(op)[0])
    with pytest.raises(UnsupportedOperation) as caught:
        await api.call(op, given)
    assert api.transport.requests == []
    assert caught.value.operation == name
    assert caught.value.api_version == version
    assert caught.value.replacement == op.replaced_by
    if op.replaced_by is not None:
        assert op.replaced_by in OPERATIONS
        assert version in operation(op.replaced_by).paths
        assert op.replaced_by in str(caught.value)


def test_all_operations_are_tried() -> None:
    assert len(HERE) + len(MISSING) == len(VERSIONS) * len(NAMES)
    assert {name for name, _ in HERE} == set(OPERATIONS)
