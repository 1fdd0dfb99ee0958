"""Hostile documents get an error at once, and limits hold to the byte; see ``hostile`` for the documents."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from aiobandwidth import xml
from aiobandwidth._core import json_codec, limits, xml_guard
from aiobandwidth.errors import DecodeError
from aiobandwidth.models import Order, OrderResponse, ReusableAddress, TelephoneNumberList
from aiobandwidth.xml import Limits
from tests.xml import hostile
from tests.xml.hostile import SAMPLE, Case

SECONDS, MEGABYTES = 0.05, 16
PATIENCE = 10  # the machine may be busy
BARE = SAMPLE.partition(b"?>")[2]
RICH = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- one --><OrderResponse a="1">\n  <Order><Name>R&amp;D &#233;</Name>'
    b"<?pi x?><New b='2'><![CDATA[<x>]]></New></Order>\n  <OrderStatus/></OrderResponse>"
)


@pytest.fixture(scope="module")
def table() -> dict[str, Case]:
    command = [sys.executable, "-m", "tests.xml.hostile", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    return {case.name: case for case in (Case(**json.loads(line)) for line in done.stdout.splitlines())}


@pytest.mark.parametrize("name", hostile.cases())
def test_a_hostile_document_gets_an_error_at_once_and_in_little_memory(name: str, table: dict[str, Case]) -> None:
    case = table[name]
    assert case.error == "DecodeError", case
    assert case.whole, case
    assert case.seconds < SECONDS * PATIENCE, case
    assert case.megabytes < MEGABYTES, case


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(SAMPLE, id="usual"),
        pytest.param(RICH, id="everything"),
        pytest.param(BARE, id="no declaration"),
        pytest.param(b"\xef\xbb\xbf" + SAMPLE, id="byte order mark"),
        pytest.param(BARE.decode().encode("utf-16"), id="UTF-16"),
        pytest.param(BARE.decode().encode("utf-16-be").join([b"\xfe\xff", b""]), id="UTF-16 big end first"),
        pytest.param(b'<?xml version="1.0" encoding="ISO-8859-1"?>' + BARE.replace(b"six", b"\xe9"), id="ISO-8859-1"),
    ],
)
def test_a_document_cut_off_anywhere_is_refused(data: bytes) -> None:
    assert isinstance(xml.decode(data), OrderResponse)
    for length in range(len(data)):
        with pytest.raises(DecodeError):
            xml.decode(data[:length])


def test_a_large_document_cut_off_anywhere_near_its_end_is_refused() -> None:
    data = hostile.rows(0.1)
    assert isinstance(xml.decode(data + b"\n <!-- x -->\n" + b" " * 5000), OrderResponse)
    for length in range(len(data) - 200, len(data)):
        with pytest.raises(DecodeError, match="does not end with </OrderResponse>"):
            xml.decode(data[:length])


def test_json_cut_off_anywhere_is_refused() -> None:
    data = b' {"addressId":"a-1","new":[1,{"a":null,"b":2.5}],"other":"\\u00e9"}'
    assert json_codec.decode(data + b" " * 100, ReusableAddress).address_id == "a-1"
    for length in range(len(data)):
        with pytest.raises(DecodeError):
            json_codec.decode(data[:length], ReusableAddress)


@pytest.mark.parametrize("data", [SAMPLE, RICH, b"<!-- ! -->" + BARE])
def test_a_nul_anywhere_is_refused(data: bytes) -> None:
    for at in range(len(data) + 1):
        with pytest.raises(DecodeError):
            xml.decode(data[:at] + b"\0" + data[at:])


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(BARE.decode().encode("utf-16"), id="UTF-16"),
        pytest.param(
            ('<?xml version="1.0" encoding="UTF-16"?>' + BARE.decode()).encode("utf-16"), id="declared UTF-16"
        ),
        pytest.param(b"\xef\xbb\xbf" + SAMPLE, id="byte order mark"),
        pytest.param(b"\xef\xbb\xbf" + BARE, id="byte order mark, no declaration"),
        pytest.param(b"<?xml version='1.0' encoding = 'Windows-1252' standalone='yes'?>" + BARE, id="windows-1252"),
        pytest.param(b'<?xml version="1.0"?>' + BARE, id="no encoding"),
        pytest.param(b"\n<!-- <!DOCTYPE x> -->" + BARE + b"<!-- <!DOCTYPE x> -->", id="DOCTYPE in a comment"),
        pytest.param(BARE.replace(b"six", b"<![CDATA[six]]>"), id="CDATA"),
    ],
)
def test_what_looks_odd_but_is_right_is_read(data: bytes) -> None:
    assert xml.decode(data) == xml.decode(SAMPLE)


def test_a_doctype_in_a_text_is_text() -> None:
    for encoding in ("utf-8", "utf-16"):
        data = "<Order><Name><![CDATA[<!DOCTYPE html>]]></Name></Order>".encode(encoding)
        assert xml.decode(data, Order).name == "<!DOCTYPE html>"


def element(content: bytes) -> bytes:
    return b"<Order>" + content + b"</Order>"


def levels(count: int, name: bytes = b"a", attribute: bytes = b"") -> bytes:
    inner = count - 1
    return b"<Order" + attribute + b">" + b"<%b>" % name * inner + b"</%b>" % name * inner + b"</Order>"


def responses(count: int) -> bytes:
    inner = count - 1
    return b"<OrderResponse>" + b"<Orders>" * inner + b"</Orders>" * inner + b"</OrderResponse>"


def attributes(count: int) -> bytes:
    return element(b"<a" + hostile.numbered(b" b#=''", count) + b"/>")


@pytest.mark.parametrize(
    ("make", "most", "given"),
    [
        pytest.param(lambda n: b"<Order/>".ljust(n), 100, Limits(bytes=100), id="bytes"),
        pytest.param(levels, 7, Limits(depth=7), id="depth"),
        pytest.param(levels, 40, Limits(depth=40), id="more depth"),
        pytest.param(levels, 200, Limits(depth=200), id="most depth"),
        pytest.param(levels, 64, Limits(), id="depth without limits"),
        pytest.param(lambda n: levels(n, b"Name"), 50, Limits(depth=50), id="depth below a value"),
        pytest.param(lambda n: levels(n, b"a", b" b='1'"), 50, Limits(depth=50), id="depth with an attribute"),
        pytest.param(responses, 7, Limits(depth=7), id="depth of what is known"),
        pytest.param(responses, 100, Limits(depth=100), id="more depth of what is known"),
        # Two tags each and two around them; 415 bytes allow for 59.
        pytest.param(lambda n: element(b"<a/>" * n), 100, Limits(tags=202 - 59), id="tags"),
        pytest.param(attributes, 30, Limits(attributes=30), id="attributes"),
        pytest.param(attributes, 1000, Limits(), id="attributes of an element"),
        pytest.param(lambda n: element(b"x" * n), 500, Limits(text=506), id="text"),  # with the start tag
        pytest.param(lambda n: element(b"x" * n), 9_000_000, Limits(text=9_000_006), id="long text"),
    ],
)
def test_a_limit_holds_and_what_is_within_it_is_read(make: Callable[[int], bytes], most: int, given: Limits) -> None:
    xml.decode(make(most), limits=given)
    with pytest.raises(DecodeError) as caught:
        xml.decode(make(most + 1), limits=given)
    assert caught.value.head == make(most + 1)[:200]
    if given.bytes > 100:
        assert caught.value.position is not None


@pytest.mark.parametrize(
    ("make", "most", "given"),
    [
        pytest.param(lambda n: b"{}".ljust(n), 100, Limits(bytes=100), id="bytes"),
        pytest.param(lambda n: hostile.array(b"[" * (n - 2) + b"]" * (n - 2)), 7, Limits(depth=7), id="depth"),
        pytest.param(lambda n: hostile.array(b"[" * (n - 2) + b"]" * (n - 2)), 64, Limits(), id="depth without limits"),
        # One comma each, and two brackets and a comma around them; 238 bytes allow for 34.
        pytest.param(lambda n: hostile.array(b"1," * n + b"1"), 104, Limits(tags=107 - 34), id="values"),
        pytest.param(lambda n: hostile.array(b'"' + b"x" * n + b'"'), 500, Limits(text=500), id="text"),
    ],
)
def test_a_limit_holds_in_json(make: Callable[[int], bytes], most: int, given: Limits) -> None:
    json_codec.decode(make(most), ReusableAddress, limits=given)
    with pytest.raises(DecodeError) as caught:
        json_codec.decode(make(most + 1), ReusableAddress, limits=given)
    assert caught.value.head == make(most + 1)[:200]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"bytes": -1}, "bytes has to be a whole number of at least 0, not -1"),
        ({"depth": 0}, "at least 1 and at most 200"),
        ({"depth": 201}, "at least 1 and at most 200"),
        ({"text": 10_000_001}, "at most 10000000"),
        ({"tags": 1.5}, "tags has to be a whole number"),
    ],
)
def test_limits_that_cannot_hold_are_refused(wrong: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        Limits(**wrong)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<TnList>" + b"<Tn>9195550123</Tn>" * 1_000_000 + b"</TnList>", id="a million numbers"),
        pytest.param(hostile.rows(60), id="60 MB"),
        pytest.param(b"<a>" + b'<Row x:nil="true" id="7"/>\n' * 2_500 + b"</a>", id="attributes in a short list"),
        pytest.param(
            b"<a>" + (b'<Row id="7">' + b"<City>x y z</City>" * 20 + b"</Row>") * 10**5 + b"</a>", id="and long"
        ),
        pytest.param(
            b"<a>" + b"<Row><Description/><City>CARY</City><State>NC</State></Row>\n" * 10**6 + b"</a>", id="empty"
        ),
        pytest.param(b"<a>" + b"<Row><![CDATA[a = b & c < d]]></Row>\n" * 10**6 + b"</a>", id="CDATA"),
        pytest.param(b"<a>" + b"<Url>http://x.example/?a=b&amp;c=d&amp;e=f</Url>" * 10**6 + b"</a>", id="="),
    ],
)
def test_what_is_long_and_in_proportion_is_let_through(data: bytes) -> None:
    xml_guard.check(data, limits.DEFAULT)


def test_a_long_list_of_known_and_unknown_elements_is_read_whole() -> None:
    number, shiny = b"<TelephoneNumber>9195550123</TelephoneNumber>", b"<Shiny><Deep>x</Deep></Shiny>"
    data = b"<TelephoneNumberList>" + (number * 9 + shiny) * 6_000 + b"</TelephoneNumberList>"
    message = xml.decode(data, TelephoneNumberList)
    assert len(message.telephone_number) == 54_000
    assert message.extra is not None
    assert len(message.extra.elements) == 6_000


def test_threads_do_not_disturb_each_other() -> None:
    """Each has a parser of its own, and an error in one document says nothing of the next."""
    wrong: list[str] = []

    def work(own: int) -> None:
        good = SAMPLE.replace(b"six", b"%d" % own)
        for _ in range(300):
            with pytest.raises(DecodeError, match="Opening and ending tag mismatch"):
                xml.decode(b"<Order><Name></Order>")
            message = xml.decode(good, OrderResponse)
            if message.order is None or message.order.name != str(own):
                wrong.append(repr(message))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_what_is_refused_leaves_nothing_behind() -> None:
    def refuse(times: int) -> None:
        for _ in range(times):
            with pytest.raises(DecodeError):
                xml.decode(SAMPLE[:-1] + b"<" + b"x" * 2000)

    refuse(100)
    before = hostile.resident("VmRSS")
    refuse(5000)
    assert hostile.resident("VmRSS") - before < 4 * 1024


@pytest.mark.parametrize("room", range(20, 130, 10))
def test_the_stack_of_the_caller_may_be_nearly_full(room: int) -> None:
    """Whatever is left of it: a message or a DecodeError, and no RecursionError."""

    def descend(left: int) -> None:
        if left:
            return descend(left - 1)
        for data in (responses(60), levels(60), levels(60, b"a", b" b='1'")):
            with suppress(DecodeError):
                xml.decode(data)
        return None

    xml.decode(responses(3))
    depth = len(inspect.stack(0))
    descend(sys.getrecursionlimit() - depth - room)
