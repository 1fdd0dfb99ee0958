"""What is sent for a planned order, and what is read from a final one."""

from __future__ import annotations

import pytest

from aiobandwidth import xml
from aiobandwidth.errors import ErrorDetail, errors_in
from aiobandwidth.jobs.records import OrderOutcome, OrderSpec, Search
from aiobandwidth.jobs.wire import build_order, read_outcome, read_rejection
from aiobandwidth.models import OrderResponse

ONE, TWO, THREE = "9192000001", "9192000002", "9192000003"


def outcome_of(inner: str, status: str, numbers: tuple[str, ...] = (ONE, TWO, THREE)) -> OrderOutcome:
    state = xml.decode(f"<OrderResponse>{inner}</OrderResponse>".encode(), OrderResponse)
    return read_outcome(state, status, numbers, errors_in(state))


def completed(*numbers: str) -> str:
    listed = "".join(f"<TelephoneNumber><FullNumber>{n}</FullNumber></TelephoneNumber>" for n in numbers)
    return f"<CompletedNumbers>{listed}</CompletedNumbers>"


def error(code: str, text: str, number: str = "") -> str:
    tn = f"<TelephoneNumber>{number}</TelephoneNumber>" if number else ""
    return f"<ErrorList><Error><Code>{code}</Code><Description>{text}</Description>{tn}</Error></ErrorList>"


def test_an_order_of_numbers_in_both_versions() -> None:
    spec = OrderSpec(no=1, customer_order_id="job-1", site_id="7", sip_peer_id="8", name="East")
    v1 = xml.encode(build_order(spec, [ONE], api_version="v1")).decode()
    for part in (
        "<CustomerOrderId>job-1</CustomerOrderId>",
        "<Name>East</Name>",
        f"<TelephoneNumberList><TelephoneNumber>{ONE}</TelephoneNumber></TelephoneNumberList>",
        "<PartialAllowed>true</PartialAllowed>",
        "<SiteId>7</SiteId>",
        "<PeerId>8</PeerId>",
    ):
        assert part in v1
    v2 = xml.encode(build_order(spec, [ONE], api_version="v2")).decode()
    assert f"<TelephoneNumber>+1{ONE}</TelephoneNumber>" in v2


@pytest.mark.parametrize(
    ("search", "part"),
    [
        (Search(area_code="919"), "<AreaCodeSearchAndOrderType><AreaCode>919</AreaCode>"),
        (Search(npa_nxx="919200"), "<NPANXXSearchAndOrderType><NpaNxx>919200</NpaNxx>"),
        (Search(zip="02108"), "<ZIPSearchAndOrderType>"),
        (Search(city="CARY", state="NC"), "<CitySearchAndOrderType>"),
        (Search(rate_center="DURHAM", state="NC"), "<RateCenterSearchAndOrderType>"),
        (Search(state="NC"), "<StateSearchAndOrderType>"),
        (Search(toll_free="8**"), "<TollFreeWildCardPattern>8**</TollFreeWildCardPattern>"),
        (Search(zip="02108", area_code="617"), "<CombinedSearchAndOrderType>"),
    ],
)
def test_each_search_is_an_order_type_of_its_own(search: Search, part: str) -> None:
    spec = OrderSpec(no=1, customer_order_id="job-1", site_id="7", line=2, search=search, quantity=9)
    written = xml.encode(build_order(spec, [], api_version="v1")).decode()
    assert part in written
    assert "<Quantity>9</Quantity>" in written
    assert "<BackOrderRequested>false</BackOrderRequested>" in written


def test_complete_with_and_without_a_list() -> None:
    assert outcome_of(completed(ONE, TWO, THREE), "COMPLETE").numbers == {ONE, TWO, THREE}
    assert outcome_of("", "COMPLETE").numbers == {ONE, TWO, THREE}
    assert outcome_of(completed(f"+1{ONE}"), "COMPLETE", (ONE,)).numbers == {ONE}


def test_complete_with_a_list_that_lacks_a_number_says_nothing_of_it() -> None:
    outcome = outcome_of(completed(ONE, TWO), "COMPLETE")
    assert outcome.numbers == {ONE, TWO}
    assert not outcome.rest_failed
    assert "look it up" in str(outcome.reason)


def test_partial_with_an_error_for_each_number() -> None:
    both = error("5005", "taken", TWO).replace("</ErrorList>", "") + error("5005", "taken", THREE)[len("<ErrorList>") :]
    outcome = outcome_of(completed(ONE) + both, "PARTIAL")
    assert outcome.numbers == {ONE}
    assert outcome.failures == {TWO: ("5005", "taken"), THREE: ("5005", "taken")}


def test_partial_that_names_neither_is_not_taken_for_failed() -> None:
    assert not outcome_of(completed(ONE) + error("5005", "taken", TWO), "PARTIAL").rest_failed


def test_partial_whose_count_says_that_its_list_is_whole() -> None:
    outcome = outcome_of("<CompletedQuantity>1</CompletedQuantity>" + completed(ONE), "PARTIAL")
    assert outcome.rest_failed
    assert outcome.reason == "the order ended PARTIAL without this number"


def test_failed_numbers_without_errors() -> None:
    listed = f"<FailedNumbers><FullNumber>{TWO}</FullNumber><FullNumber>{THREE}</FullNumber></FailedNumbers>"
    outcome = outcome_of(completed(ONE) + listed, "PARTIAL")
    assert outcome.failures.keys() == {TWO, THREE}


def test_a_failed_order_with_one_error_for_all() -> None:
    outcome = outcome_of(error("5026", "no such thing"), "FAILED")
    assert (outcome.error_code, outcome.reason, outcome.rest_failed) == ("5026", "no such thing", True)


def test_a_failed_order_because_of_one_number() -> None:
    outcome = outcome_of(error("5005", "taken", TWO), "FAILED")
    assert outcome.failures == {TWO: ("5005", "taken")}
    assert outcome.error_code == "5005"
    assert outcome.reason == f"the order ended FAILED because of {TWO}: taken"


def test_a_refusal() -> None:
    outcome = read_rejection([ErrorDetail("5001", "no good", (ONE,))], "400 Bad Request", "400")
    assert outcome.failures == {ONE: ("5001", "no good")}
    assert outcome.status == "REJECTED"
    bare = read_rejection([], "400 Bad Request", "400")
    assert (bare.error_code, bare.reason) == ("400", "400 Bad Request")
