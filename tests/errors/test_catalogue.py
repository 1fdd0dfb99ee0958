"""The catalogue of error codes: its data, look-ups, and what refusals and errors of orders say by it."""

from __future__ import annotations

import pickle
import subprocess
import sys

import attrs
import pytest

from aiobandwidth import errors
from aiobandwidth._generated.error_codes import GROUPS, SECTIONS
from aiobandwidth._generated.registry import GROUPS as CLIENT_GROUPS
from aiobandwidth.errors import CodeInfo, ErrorDetail, ErrorKind, explain, lookup
from aiobandwidth.models import Order
from tests.core.fakes import Clock, FakeTransport, make_client, reply, xml

# Codes whose wording in the carrier's list, or whose examples, leave no doubt. (group, code): kind
SURE: dict[ErrorKind, list[tuple[str, str]]] = {
    ErrorKind.TRANSIENT: [
        ("sites", "1000"),
        ("available_numbers", "4009"),
        ("dldas", "5014"),
        ("lidbs", "5015"),
        ("orders", "5086"),
        ("portability_checks", "7000"),
        ("port_ins", "7323"),
        ("port_ins", "7999"),
        ("port_ins", "504"),
        ("reports", "19031"),
        ("billing_reports", "15606"),
        ("sip_peers", "13566"),
        ("sites", "12109"),
        ("voice_configuration_packages", "VCS-0044"),
        ("addresses", "32002"),
        ("toll_free_verification", "Too Many Requests"),
    ],
    ErrorKind.PENDING: [
        ("orders", "5019"),
        ("orders", "5520"),
        ("reports", "19048"),
        ("billing_reports", "15602"),
        ("bulk_port_ins", "7348"),
        ("port_ins", "6100"),
        ("port_ins", "6102"),
        ("e911_orders", "8004"),
    ],
    ErrorKind.DUPLICATE: [
        ("orders", "1009"),
        ("orders", "1015"),
        *(("tn_options", code) for code in ("5072", "5093", "5098", "5124", "5195", "5218")),
        *(("port_ins", code) for code in ("7205", "7206", "7303", "7304", "7340", "7349", "7360", "7502")),
        *(("bulk_port_ins", code) for code in ("7701", "7718", "7719")),
        ("subscriptions", "16008"),
        ("sip_credentials", "23009"),
        ("realms", "23026"),
        ("external_tns", "13552"),
        ("campaigns", "12177"),
        ("short_codes", "conflict"),
    ],
    ErrorKind.NOT_FOUND: [
        ("orders", "1016"),
        ("available_numbers", "4017"),
        ("tn_options", "5035"),
        ("orders", "5040"),
        *(("tn_reservations", code) for code in ("5040", "5042", "5043")),
        *(("port_ins", code) for code in ("7200", "7202", "7335", "7700")),
        *(("subscriptions", f"1600{digit}") for digit in range(6)),
        ("billing_reports", "15603"),
        ("sites", "12016"),
        ("sip_peers", "13563"),
        ("end_users", "50420"),
        ("phone_number_lookup", "NO-MATCH"),
    ],
    ErrorKind.LIMIT: [
        *(("orders", code) for code in ("5007", "5095", "5211", "5215", "5525", "5526", "5527")),
        *(("port_ins", code) for code in ("7314", "7490", "7517")),
        ("emergency_notifications", "8096"),
        ("phone_numbers", "15607"),
    ],
    ErrorKind.UNAVAILABLE: [("orders", "5005"), ("orders", "5018"), ("tn_reservations", "5041"), ("port_ins", "7004")],
    ErrorKind.FORBIDDEN: [("orders", "1001"), ("tn_options", "5051"), ("requirements_packages", "109107")],
    ErrorKind.INVALID: [("orders", "5022"), ("orders", "5016"), ("port_ins", "7497"), ("addresses", "205617")],
    ErrorKind.MISMATCH: [("port_ins", "7401"), ("port_ins", "7513"), ("numbers_assignments", "5076")],
    ErrorKind.STATE: [("port_ins", "7300"), ("bulk_port_ins", "7709"), ("dldas", "16105")],
    ErrorKind.NOT_ENABLED: [("tn_options", "5200"), ("bulk_port_ins", "7333"), ("brands", "12055")],
    ErrorKind.ACTION: [("port_ins", "7424")],
    ErrorKind.NOTICE: [("port_ins", "7388")],
    ErrorKind.FAULT: [("sites", "1010"), ("products", "26001")],
    ErrorKind.OTHER: [("lsr_orders", "17008")],
}


@pytest.mark.parametrize("kind", ErrorKind)
def test_kinds(kind: ErrorKind) -> None:
    for group, code in SURE[kind]:
        info = lookup(group, code)
        assert info is not None, f"{code} of {group} is missing"
        assert (info.kind, info.code) == (kind, code)
        assert info.group in (group, "*")


@pytest.mark.parametrize(
    ("code", "meanings"),
    [
        ("5081", {"tn_options": "number format", "external_tns": "IMPORT or REMOVE"}),
        ("4016", {"available_numbers": "tier", "sites": "description"}),
        ("4022", {"available_numbers": "protected", "sites": "account", "compliance": "account"}),
        ("16002", {"lsr_orders": "Numbers", "subscriptions": "subscription"}),
        ("12501", {"port_outs": "state", "port_ins": "missing"}),
        ("12067", {"brands": "brand", "users": "preference"}),
        ("5040", {"orders": "note", "tn_reservations": "number"}),
        ("5041", {"tn_reservations": "free"}),
        ("19001", {"reports": "request", "import_tn_orders": "in service"}),
        ("8009", {"e911_orders": "in service", "aeuis": "address"}),
        ("7348", {"port_ins": "complete", "bulk_port_ins": "suspended"}),
        ("500", {"phone_number_lookup": "unforeseen", "orders": "system"}),
    ],
)
def test_one_code_means_different_things(code: str, meanings: dict[str, str]) -> None:
    for group, words in meanings.items():
        info = lookup(group, code)
        assert info is not None
        assert words in info.text
    assert len({info.text for group in meanings if (info := lookup(group, code))}) >= min(2, len(meanings))


@pytest.mark.parametrize(
    ("group", "code"),
    [
        ("orders", "7205"),  # a code of porting
        ("orders", "99999"),
        ("sites", "5005"),
        (None, "5005"),
        ("no_such_group", "5005"),
        ("orders", None),
        ("orders", ""),
        ("orders", "50 05"),
    ],
)
def test_what_is_not_known_is_not_guessed(group: str | None, code: str | None) -> None:
    assert lookup(group, code) is None
    assert ErrorDetail(code, "text", group=group).kind is None


def test_codes_of_every_group() -> None:
    for group in (*CLIENT_GROUPS, None, "no_such_group"):
        info = lookup(group, "1001")
        assert info is not None
        assert info.kind is ErrorKind.FORBIDDEN


@pytest.mark.parametrize("code", ["not found", "Not Found", " NOT FOUND "])
def test_words_as_codes_in_any_case(code: str) -> None:
    info = lookup("short_codes", code)
    assert info is not None
    assert info.kind is ErrorKind.NOT_FOUND


def test_the_table_is_sound() -> None:
    assert set(GROUPS) - {"*"} <= set(CLIENT_GROUPS)
    assert sorted({number for numbers in GROUPS.values() for number in numbers}) == list(range(len(SECTIONS)))
    rows = [line.split(" | ") for section in SECTIONS for line in section.splitlines()]
    for code, kind, text, *advice in rows:
        assert code == code.strip().lower()
        assert ErrorKind(kind)
        for sentence in (text, *advice):
            assert sentence == sentence.strip()
            assert sentence[0] == sentence[0].upper()
            assert not sentence.endswith(".")
    assert len({code for code, *_ in rows}) > 2_000


def test_entries_read_well() -> None:
    assert str(lookup("orders", "5022")) == "5022 (invalid): The site id is missing. Correct the request."
    info = lookup("orders", "5005")
    assert info == CodeInfo(
        group="orders",
        code="5005",
        kind=ErrorKind.UNAVAILABLE,
        text="The number cannot be had, somebody else may have it",
        advice="Order another",
    )
    assert pickle.loads(pickle.dumps(info)) == info


def test_details_stay_what_they_were() -> None:
    detail = ErrorDetail("5005", "taken", ("9195550101",))
    known = ErrorDetail("5005", "taken", ("9195550101",), group="orders")
    assert detail == known
    assert hash(detail) == hash(known)
    assert repr(detail) == repr(known)
    assert pickle.loads(pickle.dumps(known)).group == "orders"
    assert (detail.kind, known.kind) == (None, ErrorKind.UNAVAILABLE)
    assert not hasattr(known, "__dict__")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        known.code = "1"  # type: ignore[misc]


def refused(
    *codes: str | None, status: int = 400, operation: str | None = "port_ins.create_port_in"
) -> errors.StatusError:
    details = tuple(ErrorDetail(code, "text") for code in codes)
    return errors.StatusError("refused", status=status, errors=details, operation=operation)


@pytest.mark.parametrize(
    ("codes", "status", "kind"),
    [
        (("7205",), 400, ErrorKind.DUPLICATE),
        (("7205", "7206"), 409, ErrorKind.DUPLICATE),
        (("400", "7205"), 400, ErrorKind.DUPLICATE),  # 400 only repeats the status
        ((None, "7205"), 400, ErrorKind.DUPLICATE),  # a text without a code only introduces the others
        (("400",), 400, ErrorKind.INVALID),
        (("7205", "7309"), 400, None),
        (("7205", "99999"), 400, None),
        (("99999",), 404, None),
        ((), 404, ErrorKind.NOT_FOUND),
        ((None,), 404, ErrorKind.NOT_FOUND),
        ((), 202, ErrorKind.PENDING),  # what was asked for is still being made
        ((), 400, ErrorKind.INVALID),
        ((), 401, ErrorKind.FORBIDDEN),
        ((), 403, ErrorKind.FORBIDDEN),
        ((), 409, None),
        ((), 429, ErrorKind.TRANSIENT),
        ((), 500, ErrorKind.FAULT),
        ((), 503, ErrorKind.TRANSIENT),
        ((), 418, None),
        (("7200",), 400, ErrorKind.NOT_FOUND),
    ],
)
def test_kind_of_a_refusal(codes: tuple[str | None, ...], status: int, kind: ErrorKind | None) -> None:
    error = refused(*codes, status=status)
    assert error.kind is kind
    assert error.is_transient is (kind is ErrorKind.TRANSIENT)
    assert error.is_pending is (kind is ErrorKind.PENDING)
    assert error.is_duplicate is (kind is ErrorKind.DUPLICATE)
    assert error.is_not_found is (kind is ErrorKind.NOT_FOUND)
    assert pickle.loads(pickle.dumps(error)).kind is kind


def test_refusals_know_their_group_by_their_operation() -> None:
    assert refused("5081", operation="tn_options.create_tn_option_order").errors[0].group == "tn_options"
    for by_hand in ("POST /accounts/7001/portins", "GET /accounts/7001/files/loa.pdf", None):
        error = refused("7205", operation=by_hand)
        assert error.errors[0].group is None
        assert error.kind is None
    assert refused("1001", operation="GET /accounts/7001/portins").kind is ErrorKind.FORBIDDEN


async def test_a_refused_order_says_what_it_is() -> None:
    body = b"<OrderResponse><ErrorList><Error><Code>5005</Code></Error></ErrorList></OrderResponse>"
    with pytest.raises(errors.BadRequest) as caught:
        await make_client(FakeTransport(reply(400, body))).orders.create_order(Order(site_id="31"))
    assert caught.value.kind is ErrorKind.UNAVAILABLE
    assert caught.value.errors[0].info == lookup("orders", "5005")


async def test_an_unclear_failure_is_never_called_transient() -> None:
    """It would be sent again by whoever asks, and the order might be placed twice."""
    body = b"<OrderResponse><ErrorList><Error><Code>1000</Code></Error></ErrorList></OrderResponse>"
    for status in (500, 503):
        with pytest.raises(errors.UnclearServerError) as caught:
            await make_client(FakeTransport(reply(status, body))).orders.create_order(Order(site_id="31"))
        assert caught.value.kind is ErrorKind.TRANSIENT
        assert not caught.value.is_transient


async def test_errors_of_an_order_know_their_kind() -> None:
    made = xml("<OrderResponse><Order><id>ord-1</id></Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>", 201)
    state = xml(
        "<OrderResponse><ErrorList><Error><Code>5018</Code></Error><Error><Code>5019</Code></Error>"
        "<Error><Code>99999</Code></Error></ErrorList><OrderStatus>FAILED</OrderStatus></OrderResponse>"
    )
    handle = await make_client(FakeTransport(made, state)).orders.create_order(Order(site_id="31"))
    await handle.wait()
    assert [detail.kind for detail in handle.errors] == [ErrorKind.UNAVAILABLE, ErrorKind.PENDING, None]
    assert [detail.is_pending for detail in handle.errors] == [False, True, False]


def test_explanations() -> None:
    error = refused("7205", "99999", None)
    assert explain(error) == (
        "7205 (duplicate): Another order is working on the number. Look at what is there before doing more. "
        'The carrier says: "text".\n99999 text\ntext'
    )
    assert explain(ErrorDetail("5022", group="orders")) == str(lookup("orders", "5022"))
    assert explain(refused(status=403)) == "refused"
    assert explain([]) == ""


ASKED_AGAIN = b"<SearchResult><Error><Code>4009</Code><Description>Failed</Description></Error></SearchResult>"
ANSWER = xml("<SearchResult><ResultCount>0</ResultCount></SearchResult>")


@pytest.mark.parametrize("status", [400, 409, 422])
async def test_a_search_that_could_not_run_just_now_is_run_again(status: int) -> None:
    transport, clock = FakeTransport(reply(status, ASKED_AGAIN), ANSWER), Clock()
    found = await make_client(transport, clock, retries=3).available_numbers.search_available_numbers(state="NC")
    assert found.result_count == 0
    assert len(transport.requests) == 2
    assert clock.slept


async def test_asking_again_has_an_end() -> None:
    transport = FakeTransport(reply(400, ASKED_AGAIN))
    with pytest.raises(errors.BadRequest) as caught:
        await make_client(transport, retries=2).available_numbers.search_available_numbers(state="NC")
    assert len(transport.requests) == 3
    assert caught.value.is_transient


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (400, b"<SearchResult><Error><Code>4010</Code></Error></SearchResult>"),
        (400, b"<R><Errors><Code>4009</Code></Errors><Errors><Code>4010</Code></Errors></R>"),
        (400, b"<R><Errors><Code>4009</Code></Errors><Errors><Code>99999</Code></Errors></R>"),
        (400, b""),
        (400, b"<html><body>4009</body></html>"),
        (401, ASKED_AGAIN),
        (403, ASKED_AGAIN),
        (404, ASKED_AGAIN),
    ],
)
async def test_other_refusals_are_final(status: int, body: bytes) -> None:
    transport = FakeTransport(reply(status, body), ANSWER)
    with pytest.raises(errors.StatusError):
        await make_client(transport, retries=3).available_numbers.search_available_numbers(state="NC")
    assert len(transport.requests) == 1


async def test_calls_that_change_something_are_not_made_again_for_a_code() -> None:
    body = b"<OrderResponse><ErrorList><Error><Code>5086</Code></Error></ErrorList></OrderResponse>"
    transport = FakeTransport(reply(400, body))
    with pytest.raises(errors.BadRequest) as caught:
        await make_client(transport, retries=3).orders.create_order(Order(site_id="31"))
    assert len(transport.requests) == 1
    assert caught.value.is_transient


def test_the_table_is_loaded_by_the_first_look_up_only() -> None:
    program = (
        "import sys, aiobandwidth, aiobandwidth.errors as errors, aiobandwidth.client, aiobandwidth.orders\n"
        "detail = errors.ErrorDetail('1001', 'x', group='orders')\n"
        "name = 'aiobandwidth._generated.error_codes'\n"
        "assert name not in sys.modules, 'too early'\n"
        "assert detail.kind == 'forbidden'\n"
        "assert name in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
