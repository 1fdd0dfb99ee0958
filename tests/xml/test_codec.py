"""What decode and encode promise, each on a small document."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

from aiobandwidth import xml
from aiobandwidth.errors import DecodeError, InvalidRequest
from aiobandwidth.models import (
    ExistingTelephoneNumberOrderType,
    Order,
    OrderIdUserIdDate,
    OrderResponse,
    SearchResult,
    TelephoneNumberList,
)
from tests.xml.compare import same

ORDER = b"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<!-- a comment is not data -->
<OrderResponse>
  <Order>
    <CustomerOrderId>batch-17</CustomerOrderId>
    <id>0b9c7d1e-55aa-4c1e-9d0b-3f6f3d2a9c11</id>
    <OrderCreateDate>2026-03-04T05:06:07.089Z</OrderCreateDate>
    <PartialAllowed>true</PartialAllowed>
    <BackOrderRequested>yes please</BackOrderRequested>
    <ExistingTelephoneNumberOrderType>
      <TelephoneNumberList>
        <TelephoneNumber>5035550101</TelephoneNumber>
        <TelephoneNumber>5035550102</TelephoneNumber>
      </TelephoneNumberList>
    </ExistingTelephoneNumberOrderType>
    <SiteId>0042</SiteId>
    <Discount kind="spring"><Percent>5</Percent></Discount>
  </Order>
  <OrderStatus>SHINY_NEW_STATE</OrderStatus>
</OrderResponse>"""


def test_a_reply_becomes_typed_values() -> None:
    reply = xml.decode(ORDER, OrderResponse)
    assert reply.order is not None
    assert reply.order.customer_order_id == "batch-17"
    assert reply.order.order_create_date == dt.datetime(2026, 3, 4, 5, 6, 7, 89000, tzinfo=dt.UTC)
    assert reply.order.partial_allowed is True
    assert reply.order.site_id == "0042"
    kind = reply.order.existing_telephone_number_order_type
    assert kind is not None
    assert kind.telephone_number_list is not None
    assert kind.telephone_number_list.telephone_number == ["5035550101", "5035550102"]


def test_a_value_that_does_not_fit_keeps_its_text() -> None:
    reply = xml.decode(ORDER, OrderResponse)
    assert reply.order is not None
    assert reply.order.back_order_requested == "yes please"
    assert b"<BackOrderRequested>yes please</BackOrderRequested>" in xml.encode(reply)


def test_an_unknown_enumeration_value_stays_a_string() -> None:
    assert xml.decode(ORDER, OrderResponse).order_status == "SHINY_NEW_STATE"


def test_unknown_elements_are_named_and_written_back() -> None:
    reply = xml.decode(ORDER)
    place = "/OrderResponse/Order/Discount"
    assert list(xml.unknown(reply)) == [place, f"{place}/@kind", f"{place}/Percent"]
    assert b'<Discount kind="spring"><Percent>5</Percent></Discount>' in xml.encode(reply)


def test_absent_and_empty_are_two_things() -> None:
    empty = xml.decode(b"<Order><Name/><TnAttributes/></Order>", Order)
    assert empty.name == ""
    assert empty.tn_attributes is not None
    assert xml.encode(empty).endswith(b"<Order><Name/><TnAttributes/></Order>")
    absent = xml.decode(b"<Order/>", Order)
    assert absent.name is None
    assert xml.encode(absent).endswith(b"<Order/>")


def test_two_spellings_are_one_field_and_each_is_written_as_it_came() -> None:
    for tag in (b"orderId", b"OrderId"):
        data = b"<OrderIdUserIdDate><%b>7</%b></OrderIdUserIdDate>" % (tag, tag)
        message = xml.decode(data, OrderIdUserIdDate)
        assert message.order_id == "7"
        assert xml.encode(message).endswith(data)


def test_two_spellings_side_by_side_are_both_kept_and_none_is_unknown() -> None:
    data = b"<OrderIdUserIdDate><orderId>7</orderId><OrderId>8</OrderId><Other/></OrderIdUserIdDate>"
    message = xml.decode(data, OrderIdUserIdDate)
    assert message.order_id == "7"
    assert same(data, xml.encode(message)) == []
    assert list(xml.unknown(message)) == ["/OrderIdUserIdDate/Other"]


def test_children_may_come_in_any_order() -> None:
    one = xml.decode(b"<Order><SiteId>1</SiteId><Name>n</Name></Order>")
    other = xml.decode(b"<Order><Name>n</Name><SiteId>1</SiteId></Order>")
    assert one == other


def test_a_message_is_built_and_written_in_schema_order() -> None:
    order = Order(
        site_id="12",
        name="R&D <lab>",
        existing_telephone_number_order_type=ExistingTelephoneNumberOrderType(
            telephone_number_list=TelephoneNumberList(telephone_number=["5035550101"])
        ),
        partial_allowed=False,
    )
    data = xml.encode(order)
    assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?><Order>')
    assert b"<Name>R&amp;D &lt;lab&gt;</Name>" in data
    assert b"<PartialAllowed>false</PartialAllowed>" in data
    assert xml.decode(data, Order) == order


def test_messages_pickle_with_what_is_unknown() -> None:
    reply = xml.decode(ORDER)
    assert pickle.loads(pickle.dumps(reply)) == reply


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (ORDER[:-30], "no well-formed XML"),
        (ORDER + b"<More/>", "no well-formed XML"),
        (b"", "empty"),
        (b"   \n", "empty"),
        (b"<html><body>502 Bad Gateway</body></html>", "no schema has a root element <html>"),
        (b"<!doctype html><html></html>", "no well-formed XML"),
        (b"502 Bad Gateway", "no well-formed XML"),
        (b'<!DOCTYPE Order [<!ENTITY a "b">]><Order>&a;</Order>', "DOCTYPE"),
        (b'<?xml version="1.0"?><!-- x --><!DOCTYPE Order SYSTEM "file:///etc/passwd"><Order/>', "DOCTYPE"),
        ('<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE Order><Order/>'.encode("utf-16"), "DOCTYPE"),
        (b"<Order>AT&T</Order>", "no well-formed XML"),
        (b"<Order>&copy;</Order>", "no well-formed XML"),
        (b"<Order>\x00</Order>", "NUL"),
        (b"<Order>\xff</Order>", "no well-formed XML"),
        (b'<?xml version="1.0" encoding="klingon"?><Order/>', "encoding 'klingon'"),
    ],
)
def test_bad_input_is_refused_with_its_first_bytes(data: bytes, says: str) -> None:
    with pytest.raises(DecodeError, match=says) as caught:
        xml.decode(data)
    assert caught.value.head == data[:200]


@pytest.mark.parametrize("inside", [b"<Order %b/>", b"<Order><New %b/></Order>", b"<Order><Name %b/></Order>"])
def test_a_flood_of_attributes_is_refused(inside: bytes) -> None:
    flood = inside % b" ".join(b'a%d=""' % n for n in range(1001))
    with pytest.raises(DecodeError, match="1001 attributes"):
        xml.decode(flood, Order)


def test_bottomless_nesting_is_refused() -> None:
    with pytest.raises(DecodeError, match="levels"):
        xml.decode(b"<Order>" + b"<a>" * 300 + b"</a>" * 300 + b"</Order>")


def test_every_truncation_is_refused() -> None:
    for length in range(len(ORDER)):
        with pytest.raises(DecodeError):
            xml.decode(ORDER[:length])


def test_a_wrong_root_is_refused_with_both_names() -> None:
    with pytest.raises(DecodeError, match="expected <SearchResult> and got <OrderResponse>"):
        xml.decode(ORDER, SearchResult)


def test_the_position_of_the_error_is_told() -> None:
    with pytest.raises(DecodeError) as caught:
        xml.decode(b"<Order>\n  <Name>x</Nome>\n</Order>")
    assert caught.value.position is not None
    assert caught.value.position[0] == 2


@pytest.mark.parametrize("name", ["a\x00b", "a\x0bb", "\ud800", "\ufffe"])
def test_characters_that_xml_cannot_hold_are_refused_with_the_place(name: str) -> None:
    with pytest.raises(InvalidRequest, match=r"/Order/Name: the character"):
        xml.encode(Order(name=name))


def test_a_value_of_no_known_type_is_refused_with_the_place() -> None:
    with pytest.raises(InvalidRequest, match=r"/Order/Name: cannot write bytes"):
        xml.encode(Order(name=b"x"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    ["2013-10-10T15-25-16.952Z", "2013-12-20T06", "2021-06-30Z", "12:55:11.0", "yesterday", "2026-02-30T00:00:00Z"],
)
def test_odd_dates_stay_text(text: str) -> None:
    data = f"<Order><OrderCreateDate>{text}</OrderCreateDate></Order>".encode()
    order = xml.decode(data, Order)
    assert order.order_create_date == text
    assert data in xml.encode(order)


@pytest.mark.parametrize(
    "text", ["2026-03-04T05:06:07.089Z", "2026-03-04T05:06:07Z", "2026-03-04T05:06:07", "2026-03-04T05:06:07+03:00"]
)
def test_real_dates_are_written_as_they_came(text: str) -> None:
    data = f"<Order><OrderCreateDate>{text}</OrderCreateDate></Order>".encode()
    order = xml.decode(data, Order)
    assert isinstance(order.order_create_date, dt.datetime)
    assert data in xml.encode(order)


def test_names_in_namespaces_are_written_back_in_them() -> None:
    data = (
        b'<SipPeer xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:type="SipPeer" xml:lang="en">'
        b'<x:New xmlns:x="urn:x&amp;y" x:a="1" i:nil="true"><x:Inner/></x:New></SipPeer>'
    )
    peer = xml.decode(data)
    assert same(data, xml.encode(peer)) == []
    assert list(xml.unknown(peer))[:2] == [
        "/SipPeer/@{http://www.w3.org/XML/1998/namespace}lang",
        "/SipPeer/{urn:x&y}New",
    ]


def test_a_string_where_a_list_belongs_is_refused_rather_than_taken_apart() -> None:
    with pytest.raises(InvalidRequest, match="/TelephoneNumberList/TelephoneNumber: give a list, not one str"):
        xml.encode(TelephoneNumberList(telephone_number="5035550101"))  # type: ignore[arg-type]


def test_a_message_of_another_class_is_refused() -> None:
    with pytest.raises(InvalidRequest, match=r"ExistingTelephoneNumberOrderType and got TelephoneNumberList"):
        xml.encode(Order(existing_telephone_number_order_type=TelephoneNumberList()))  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match=r"ExistingTelephoneNumberOrderType and got str"):
        xml.encode(Order(existing_telephone_number_order_type="5035550101"))  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match=r"/Order/Name: expected a plain value and got TelephoneNumberList"):
        xml.encode(Order(name=TelephoneNumberList()))  # type: ignore[arg-type]
