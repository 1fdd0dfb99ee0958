"""What is given to ``aiobandwidth call``, and what comes out, without a server."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aiobandwidth import xml
from aiobandwidth.cli.call_errors import code_of, explain_call
from aiobandwidth.cli.call_input import body_arguments, parameters
from aiobandwidth.cli.call_output import as_json, data_of, item_text, message_text, readable
from aiobandwidth.cli.catalog import entries, need
from aiobandwidth.cli.errors import Failure
from aiobandwidth.errors import (
    BadRequest,
    BandwidthError,
    CallTimeout,
    ConfigurationError,
    ConnectionFailed,
    ConnectionLost,
    DecodeError,
    ErrorDetail,
    InvalidRequest,
    NotReady,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    UnclearServerError,
    UnsupportedOperation,
    WaitTimeout,
)
from aiobandwidth.models import Order


def params(operation: str, *given: str, version: str = "v1") -> dict[str, Any]:
    return parameters(need(operation), given, version)


def body(operation: str, given: str | None, tmp_path: Path, *parts: str, kind: str | None = None) -> dict[str, Any]:
    return body_arguments(need(operation), given, parts, kind, tmp_path)


# -- parameters ----------------------------------------------------------------------------------------------


def test_parameters_by_either_name_and_as_their_types() -> None:
    search = "available_numbers.search_available_numbers"
    assert params(search, "areaCode=919", "quantity=3", "enableTNDetail=yes", "lca=FALSE") == {
        "area_code": "919",
        "quantity": 3,
        "enable_tn_detail": True,
        "lca": False,
    }
    assert params(search, "area-code=919", "endsIn=1") == {"area_code": "919", "ends_in": True}
    assert params(search, "features=VOICE", "features=EMERGENCY") == {"features": ["VOICE", "EMERGENCY"]}
    assert params(search, "features=VOICE") == {"features": ["VOICE"]}
    assert params("get_order", "order_id=a=b", "tndetail=off") == {"order_id": "a=b", "tn_detail": False}
    assert params("list_orders", "account_id=7", "startDate=2026-01-31") == {
        "account_id": "7",
        "start_date": "2026-01-31",
    }


@pytest.mark.parametrize(
    ("operation", "given", "message"),
    [
        ("get_order", (), "needs -p order_id=..."),
        ("get_order", ("order_id",), "write NAME=VALUE"),
        ("get_order", ("order_id=1", "order_id=2"), "takes one value, and 2 are given"),
        ("get_order", ("order_id=1", "tn_detail=perhaps"), "takes true or false, not 'perhaps'"),
        ("list_orders", ("size=many",), "takes a whole number, not 'many'"),
        ("list_orders", ("custmer_order_id=1",), "Did you mean customer_order_id?"),
        ("list_orders", ("zebra=1",), "It takes status, customer_order_id, user_id"),
    ],
)
def test_parameters_that_are_refused(operation: str, given: tuple[str, ...], message: str) -> None:
    with pytest.raises(Failure) as caught:
        params(operation, *given)
    assert caught.value.exit_code == 2
    assert message in f"{caught.value.message}\n{caught.value.hint}"


def test_an_operation_without_parameters() -> None:
    bare = next(e for e in entries() if [p.name for p in e.operation.params] == ["account_id"])
    with pytest.raises(Failure) as caught:
        params(bare.name, "zebra=1")
    assert caught.value.hint == "It takes none."


def test_every_parameter_is_taken_by_both_its_names() -> None:
    samples = {"str": "x", "int": "1", "float": "1.5", "bool": "true", "date": "2026-01-31"}
    for entry in entries():
        for name in ("name", "wire"):
            given = tuple(f"{getattr(p, name)}={samples.get(p.type, 'x')}" for p in entry.operation.params)
            taken = parameters(entry.operation, given, "v1")
            assert set(taken) == {p.name for p in entry.operation.params}, entry.name


# -- bodies --------------------------------------------------------------------------------------------------


def test_a_message_is_read_before_anything_is_sent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "order.xml"
    file.write_text("<Order><SiteId>5</SiteId><Colour>red</Colour><PartialAllowed>maybe</PartialAllowed></Order>")
    taken = body("createOrder", str(file), tmp_path)
    assert isinstance(taken["body"], Order)
    assert taken["body"].site_id == "5"
    notes = capsys.readouterr().err
    assert "/Order/Colour is in no schema" in notes
    assert "/Order/PartialAllowed: 'maybe' is no value that the schema knows" in notes
    file.write_text('{"addressLine1": "1 Elm", "colour": "red", "geoValidation": 7}')
    assert body("createAddress", str(file), tmp_path)["body"].address_line1 == "1 Elm"
    notes = capsys.readouterr().err
    assert "/colour is in no schema" in notes
    assert "/geoValidation is of another shape" in notes


def test_an_operation_that_takes_two_kinds_of_messages(tmp_path: Path) -> None:
    operation = need("create_emergency_notification_endpoint_order")
    assert operation.body is not None
    file = tmp_path / "body.xml"
    for name in (operation.body.message, *operation.body.others):
        file.write_text(f"<{name}/>")
        assert type(body(operation.id, str(file), tmp_path)["body"]).__name__ == name


@pytest.mark.parametrize(
    ("operation", "text", "message"),
    [
        ("createOrder", "<Order>\n  <SiteId>5</SitId></Order>", "body:2:"),
        ("createOrder", "<Site/>", "expected <Order> and got <Site>"),
        ("createOrder", "<!DOCTYPE a><Order/>", "DOCTYPE"),
        ("createOrder", "", "body"),
        ("createOrder", "<Order><SiteId>... (required)</SiteId></Order>", "still as in the skeleton at /Order/SiteId"),
        ("createOrder", "<Order><Odd><A>...</A></Odd></Order>", "still as in the skeleton at /Order/Odd/A"),
        ("createAddress", '{"city":\n 5,}', "body:2:"),
        ("createAddress", "[]", "expected a JSON object"),
        ("createAddress", '{"geoValidation": {"required": "... true | false"}}', "/geoValidation/required"),
        ("patchShortCode", "{}", "expected a JSON array"),
    ],
)
def test_a_file_that_is_no_such_message(operation: str, text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "body"
    file.write_text(text)
    with pytest.raises(Failure, match="body") as caught:
        body(operation, str(file), tmp_path)
    assert caught.value.exit_code == 2
    assert message in caught.value.message


def test_documents_and_form_data(tmp_path: Path) -> None:
    document, metadata = tmp_path / "loa.pdf", tmp_path / "metadata.json"
    document.write_bytes(b"%PDF-1.7")
    metadata.write_text("{}")
    assert body("add_port_in_loa", str(document), tmp_path) == {"body": document}
    taken = body("add_port_in_loa", str(document), tmp_path, kind="application/pdf")
    assert taken == {"body": document, "content_type": "application/pdf"}
    taken = body("create_compliance_document", None, tmp_path, f"metadata={metadata}", f"file={document}")
    assert taken["file"] == document
    assert type(taken["metadata"]).__name__ == "ComplianceDocumentInput"


@pytest.mark.parametrize(
    ("operation", "given", "parts", "kind", "message"),
    [
        ("createOrder", None, (), None, "needs a body: --body FILE"),
        ("createOrder", "no/where.xml", (), None, "cannot be read"),
        ("createOrder", "x", ("a=b",), None, "takes no form data"),
        ("getOrder", "x", (), None, "takes no body"),
        ("getOrder", None, ("a=b",), None, "takes no body"),
        ("getOrder", None, (), "text/plain", "--content-type needs a document"),
        ("createOrder", "x", (), "text/plain", "takes a message"),
        ("add_port_in_loa", "no/where.pdf", (), None, "there is no file no/where.pdf"),
        ("add_port_in_loa", "-", (), None, "--content-type must say"),
        ("create_compliance_document", "x", (), None, "--part metadata=FILE.json and --part file=FILE"),
        ("create_compliance_document", None, (), None, "needs form data"),
        ("create_compliance_document", None, ("other=x",), None, "has no part 'other'"),
        ("create_compliance_document", None, ("file",), None, "write NAME=FILE"),
    ],
)
def test_bodies_that_are_refused(
    operation: str, given: str | None, parts: tuple[str, ...], kind: str | None, message: str, tmp_path: Path
) -> None:
    with pytest.raises(Failure) as caught:
        body(operation, given, tmp_path, *parts, kind=kind)
    assert caught.value.exit_code == 2
    assert message in f"{caught.value.message}\n{caught.value.hint}"


# -- output --------------------------------------------------------------------------------------------------


def test_bodies_made_readable() -> None:
    assert readable(b"<a><b>1</b><c/></a>") == b"<a>\n  <b>1</b>\n  <c/>\n</a>\n"
    assert readable(b'{"a":[1]}') == b'{\n  "a": [\n    1\n  ]\n}\n'
    assert readable(b"<p>some <b>mixed</b> text</p>") == b"<p>some <b>mixed</b> text</p>\n"
    for odd in (b"", b"plain", b"<a>", b"{", b"%PDF-1.7\x00"):
        assert readable(odd) == odd


def test_messages_as_json() -> None:
    source = (
        b'<Order kind="x"><CustomerOrderId>7</CustomerOrderId><PartialAllowed>true</PartialAllowed>'
        b"<ExistingTelephoneNumberOrderType><TelephoneNumberList><TelephoneNumber>9195550101</TelephoneNumber>"
        b"</TelephoneNumberList></ExistingTelephoneNumberOrderType>"
        b'<Odd>1</Odd><Odd a="b">2<In>3</In></Odd></Order>'
    )
    assert json.loads(as_json(xml.decode(source))) == {
        "@kind": "x",
        "CustomerOrderId": "7",
        "PartialAllowed": True,
        "ExistingTelephoneNumberOrderType": {"TelephoneNumberList": {"TelephoneNumber": ["9195550101"]}},
        "Odd": ["1", {"@a": "b", "#text": "2", "In": "3"}],
    }
    assert data_of(None) is None


def test_items_of_lists() -> None:
    orders = need("list_orders")
    page = xml.decode(
        b"<ResponseSelectWrapper><ListOrderIdUserIdDate><OrderIdUserIdDate><orderId>1</orderId></OrderIdUserIdDate>"
        b"</ListOrderIdUserIdDate></ResponseSelectWrapper>"
    )
    (item,) = page.list_order_id_user_id_date.order_id_user_id_date
    text = item_text(orders, item, json_lines=False)
    assert text.startswith(b"<OrderIdUserIdDate>\n  <")
    assert text.endswith(b"</OrderIdUserIdDate>\n")
    line = item_text(orders, item, json_lines=True)
    assert line.count(b"\n") == 1
    assert list(json.loads(line).values()) == ["1"]
    tns = need("list_order_tns")
    assert item_text(tns, "+19195550101", json_lines=False) == b"+19195550101\n"
    assert item_text(tns, "+19195550101", json_lines=True) == b'"+19195550101"\n'


def test_the_text_of_a_message_is_in_the_language_of_its_body() -> None:
    message = Order(site_id="5")
    assert b"<SiteId>5</SiteId>" in message_text(message, b"<Order/>")
    assert message_text(None, b"plain") == b"plain"


# -- errors --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (InvalidRequest("orders.get_order: no", operation="orders.get_order"), 2, "operations orders.get_order"),
        (ConfigurationError("no"), 2, "no"),
        (UnsupportedOperation("not in v2", api_version="v2", replacement="a.b"), 2, "--api-version v1, or call a.b"),
        (ConnectionFailed("refused"), 2, "Nothing was sent"),
        (ConnectionLost("lost"), 1, "run again"),
        (CallTimeout("late"), 1, "run again"),
        (DecodeError("odd"), 1, "odd"),
        (BadRequest("no", status=400, operation="orders.get_order"), 1, "operations orders.get_order"),
        (RateLimited("no", status=429, retry_after=7.2), 1, "in 7 s"),
        (NotReady("no", status=202, retry_after=7.2), 1, "in 7 s"),
        (ServerError("no", status=503), 1, "can be run again later"),
        (UnclearServerError("no", status=503), 3, "look before"),
        (
            OutcomeUnknown("lost", operation="orders.create_order", customer_order_id="abc"),
            3,
            "aiobandwidth call orders.list_orders -p customer_order_id=abc",
        ),
        (OutcomeUnknown("lost", operation="csrs.create_csr", customer_order_id="abc"), 3, "CustomerOrderId: abc"),
        (
            WaitTimeout("not over", operation="orders.create_order", order_id="77"),
            3,
            "aiobandwidth call orders.get_order -p order_id=77",
        ),
    ],
)
def test_every_error_says_what_to_do(error: BandwidthError, code: int, message: str) -> None:
    failure = explain_call(error, debug=False)
    assert failure.exit_code == code_of(error) == code
    assert message in f"{failure.message}\n{failure.hint}"


def test_a_refusal_in_one_block() -> None:
    details = (
        ErrorDetail("5005", "Not available", tuple(f"919555010{n}" for n in range(7))),
        ErrorDetail("12", "Bad \x1b[31m text"),
        *(ErrorDetail(None, f"text {n}") for n in range(30)),
    )
    error = BadRequest(
        "x", status=400, reason="Bad Request", request_id="r-1", errors=details, operation="orders.create_order"
    )
    failure = explain_call(error, debug=False)
    lines = (failure.hint or "").splitlines()
    assert failure.message == "orders.create_order: 400 Bad Request"
    assert lines[0].startswith("5005  Not available (9195550100, ")
    assert lines[0].endswith(" and 2 more)")
    assert lines[1].startswith("      ")
    assert lines[1].endswith(".")
    assert lines[2] == "12    Bad  [31m text"
    assert lines[21] == "... and 12 more"
    assert lines[22] == "request id: r-1"
    assert len(lines) == 23
    page = explain_call(ServerError("no", status=503, body=b"<html>\n" + b"busy " * 900), debug=False)
    assert "the reply begins: <html> busy busy" in (page.hint or "")
    assert len(page.hint or "") < 600
