"""Every shape in which the carrier states errors, from bytes, from messages and through a client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from aiobandwidth import errors, xml
from aiobandwidth._core import error_shapes
from aiobandwidth.errors import ErrorDetail, errors_in
from tests.core.fakes import FakeTransport, make_client, reply

_CASES = yaml.safe_load(Path(__file__).with_name("shapes.yaml").read_text())
REFUSALS: list[dict[str, Any]] = _CASES["refusals"]
SUCCESSES: list[dict[str, Any]] = _CASES["successes"]
XML = [case for case in REFUSALS + SUCCESSES if case["body"].startswith("<") and "html" not in case["body"].lower()]


def names(cases: list[dict[str, Any]]) -> list[str]:
    return [case["name"] for case in cases]


def wanted(case: dict[str, Any]) -> tuple[ErrorDetail, ...]:
    return tuple(ErrorDetail(code, text, tuple(*numbers)) for code, text, *numbers in case["errors"])


def as_root(element: str) -> str:
    """A message of a type that knows nothing of what is inside, so that all of it is kept."""
    return f"<SiteResponse><Novelty><Depth>{element}</Depth></Novelty></SiteResponse>"


@pytest.mark.parametrize("case", REFUSALS, ids=names(REFUSALS))
def test_refusals(case: dict[str, Any]) -> None:
    tree = error_shapes.tree(case["body"].encode())
    found = error_shapes.details(tree, refused=True) if tree is not None else ()
    assert found == wanted(case)


@pytest.mark.parametrize("case", REFUSALS, ids=names(REFUSALS))
async def test_refusals_of_a_call(case: dict[str, Any]) -> None:
    body, status = case["body"].encode(), case.get("status", 400)
    transport = FakeTransport(reply(status, body, content_type="application/xml"))
    with pytest.raises(errors.StatusError) as caught:
        await make_client(transport, retries=0).sites.get_site("31", numbers="wire")
    refused = sorted(wanted(case), key=lambda detail: detail.code == "400")  # the telling ones come first
    assert caught.value.errors == tuple(refused)
    assert (caught.value.status, caught.value.body) == (status, body)
    assert {detail.group for detail in caught.value.errors} <= {"sites"}


@pytest.mark.parametrize("case", SUCCESSES, ids=names(SUCCESSES))
def test_successes(case: dict[str, Any]) -> None:
    body = case["body"].encode()
    assert errors_in(body) == wanted(case)
    tree = error_shapes.tree(body)
    assert tree is not None
    assert error_shapes.only_errors(tree) is case.get("alone", False)


@pytest.mark.parametrize("case", XML, ids=names(XML))
def test_messages_hold_the_same_errors_as_their_bytes(case: dict[str, Any]) -> None:
    body = case["body"].encode()
    try:
        message = xml.decode(body)
    except errors.DecodeError:
        assert case["name"] == "half a message" or b"<R>" in body
        return
    assert errors_in(message) == errors_in(body)


@pytest.mark.parametrize("case", XML, ids=names(XML))
def test_errors_inside_elements_that_nobody_knows(case: dict[str, Any]) -> None:
    body = as_root(case["body"])
    if case["name"] in ("half a message", "a page with a document type"):
        assert errors_in(body.encode()) == ()
        return
    message = xml.decode(body.encode())
    assert list(xml.unknown(message)), "the element should be one that the type does not know"
    assert errors_in(message) == errors_in(body.encode())
    stated = [detail for detail in wanted(case) if detail.code]
    if case["name"] not in ("result code of a file",):  # a bare code is an error at the top of a refusal only
        assert [detail for detail in errors_in(message) if detail.code] == stated


@pytest.mark.parametrize(
    "dress",
    [
        "<?xml version='1.0' encoding='UTF-8'?>\n{}",
        "\ufeff{}",
        "\n  <!-- by a gateway --> {}",
        "<?pi x?>{}",
    ],
)
def test_declarations_marks_and_comments_do_not_matter(dress: str) -> None:
    body = dress.format("<R xmlns='urn:x'><Errors><Code> 5 </Code><Description>d<!-- e --></Description></Errors></R>")
    assert errors_in(body.encode()) == (ErrorDetail("5", "d"),)


def test_names_in_any_spelling() -> None:
    body = (
        b"<r><error-list><error><error_code>7</error_code><errorDescription>d</errorDescription></error></error-list>"
    )
    body += b"</r>"
    assert errors_in(body) == (ErrorDetail("7", "d"),)


def test_an_error_that_is_stated_twice_counts_once() -> None:
    body = b"<R><Errors><Code>5</Code></Errors><Order><Errors><Code>5</Code></Errors></Order></R>"
    assert errors_in(body) == (ErrorDetail("5"),)


@pytest.mark.parametrize("source", [None, 7, "text", object(), [], b"\x00", b"{" * 100_000, b"<a>" * 100_000])
def test_what_is_no_reply_holds_no_errors(source: object) -> None:
    assert errors_in(source) == ()


def test_large_bodies_are_not_searched() -> None:
    error = b"<R><Errors><Code>5</Code></Errors>"
    assert errors_in(error + b"</R>")
    assert errors_in(error + b" " * error_shapes.LARGEST_PARSED + b"</R>") == ()


@pytest.mark.parametrize("case", [one for one in SUCCESSES if one.get("alone") and one.get("status", 200) == 200])
async def test_errors_and_no_result_fail_the_call(case: dict[str, Any]) -> None:
    transport = FakeTransport(reply(200, case["body"].encode(), content_type="application/xml"))
    with pytest.raises(errors.ErrorInReply) as caught:
        await make_client(transport).sites.get_site("31")
    assert caught.value.errors == wanted(case)


async def test_errors_beside_a_result_do_not_fail_the_call() -> None:
    body = next(case["body"] for case in SUCCESSES if case["name"] == "failed order")
    transport = FakeTransport(reply(200, body.encode(), content_type="application/xml"))
    state = await make_client(transport).orders.get_order("o-1")
    assert errors_in(state, "orders")[0].is_duplicate is False
    assert errors_in(state, "orders")[0].kind is errors.ErrorKind.UNAVAILABLE
