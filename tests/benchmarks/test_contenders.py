"""The contenders do the same work: what they make of the documents is equal."""

from __future__ import annotations

from dataclasses import asdict

import pytest
from lxml import etree

from aiobandwidth import xml
from aiobandwidth.models import (
    ExistingTelephoneNumberOrderType,
    LnpOrderResponse,
    Order,
    OrderResponse,
    SearchResult,
    TelephoneNumberList,
)
from benchmarks import documents, hand, lists, server


def ours(data: bytes) -> SearchResult:
    return xml.decode(data, SearchResult)


def test_details_by_hand_are_ours() -> None:
    data = documents.details(1234)
    rows = ours(data).telephone_number_detail_list
    assert rows is not None
    by_hand = hand.details(data)
    assert [detail.full_number for detail in by_hand] == [documents.number(n) for n in range(1234)]
    assert [asdict(detail) for detail in by_hand] == [
        {name: getattr(row, name) for name in hand.Detail.__slots__} for row in rows.telephone_number_detail
    ]
    assert list(xml.unknown(ours(data))) == []


def test_the_length_of_a_list_is_known_beforehand() -> None:
    for count in (0, 1, 999, 1000, 1001, 5000):
        assert documents.length(count) == len(documents.details(count))


def test_one_element_of_twenty_is_unknown() -> None:
    data = documents.details_with_unknown(1000)
    unknown = list(xml.unknown(ours(data)))
    assert len(unknown) == 1000 * 8 / 20
    assert ours(data).telephone_number_detail_list is not None


def test_an_order_by_hand_is_ours() -> None:
    data = documents.order_reply()
    reply, by_hand = xml.decode(data, OrderResponse), hand.order_reply(data)
    assert list(xml.unknown(reply)) == []
    assert reply.order is not None
    assert by_hand.order is not None
    assert (by_hand.completed_quantity, by_hand.last_modified_date) == (
        reply.completed_quantity,
        reply.last_modified_date,
    )
    assert (by_hand.order_status, by_hand.order.partial_allowed) == (reply.order_status, reply.order.partial_allowed)
    kind = reply.order.existing_telephone_number_order_type
    assert kind is not None
    assert kind.telephone_number_list is not None
    assert by_hand.order.numbers == kind.telephone_number_list.telephone_number


def test_an_order_is_written_alike() -> None:
    numbers = [documents.number(n) for n in range(5)]
    kind = ExistingTelephoneNumberOrderType(telephone_number_list=TelephoneNumberList(telephone_number=numbers))
    order = Order(name="May numbers", site_id="2001", existing_telephone_number_order_type=kind)
    theirs = etree.fromstring(hand.encode_order(numbers))
    assert etree.tostring(etree.fromstring(xml.encode(order)), method="c14n") == etree.tostring(theirs, method="c14n")


def test_no_document_has_what_no_schema_knows() -> None:
    assert list(xml.unknown(xml.decode(documents.port_in_reply(), LnpOrderResponse))) == []


@pytest.mark.parametrize("kind", [lists.SEARCH, lists.WALK, lists.BY_HAND])
def test_lists_are_read_to_their_end_over_sockets(kind: str) -> None:
    with server.running() as base, lists.reader(base) as reader:
        for count in (0, 250, 3000) if kind != lists.WALK else (100, 250, 3000):
            reading = reader.read(kind, count, 2)  # it fails unless as many came
            assert 0 < reading.before <= reading.peak
