"""Items out of a document in pieces: the same as out of the whole document, whatever is in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aiobandwidth import errors, xml
from aiobandwidth._core import incremental
from aiobandwidth._core.incremental import ItemReader
from aiobandwidth._core.operation import Paging
from aiobandwidth._core.plans import load
from tests.streaming.support import Cut, at_random, by, streamed, whole

CUTS: dict[str, Cut] = {
    "at once": by(10**9),
    "bytes": by(1),
    "sevens": by(7),
    "random": at_random(1),
    "random, large": at_random(2, 400),
}
ORDERS = Paging(style="none", items=("list_order_id_user_id_date", "order_id_user_id_date"))
TNS = Paging(style="none", items=("telephone_numbers", "telephone_number"))
E911 = Paging(style="none", items=("e911_order_summary",), other_items=(("e911_order",),))
OPTIONS = Paging(
    style="none",
    items=("tn_option_orders", "tn_option_order_summary"),
    other_items=(("tn_option_orders", "tn_option_order"),),
)


def order(inside: str = "", name: str = "a") -> str:
    return f"<OrderIdUserIdDate><orderId>{name}</orderId>{inside}</OrderIdUserIdDate>"


def orders(inside: str) -> str:
    inside = f"<ListOrderIdUserIdDate>{inside}</ListOrderIdUserIdDate>"
    return f"<ResponseSelectWrapper>{inside}</ResponseSelectWrapper>"


def tns(*inside: str) -> str:
    rows = "".join(f"<TelephoneNumber>{one}</TelephoneNumber>" for one in inside)
    return f"<TNs><TotalCount>2</TotalCount><TelephoneNumbers>{rows}</TelephoneNumbers></TNs>"


ROWS = "".join(order("<CountOfTNs>1</CountOfTNs><OrderStatus>COMPLETE</OrderStatus>", f"o{n}") for n in range(30))
SHORT = "<TnOptionOrderSummary><OrderId>{}</OrderId></TnOptionOrderSummary>"
FULL = "<TnOptionOrder><OrderId>{}</OrderId><ErrorList/></TnOptionOrder>"
LISTS_OF_ORDERS = {
    "plain": orders(f"<TotalCount>30</TotalCount>{ROWS}"),
    "the rest after them": orders(f"{ROWS}<TotalCount>30</TotalCount>"),
    "the rest among them": orders(f"{ROWS}<New><OrderIdUserIdDate/></New>{ROWS}<TotalCount>60</TotalCount>{ROWS}"),
    "white space": orders(ROWS.replace("<", "\n  <").replace("\n  </", "</")),
    "much white space": orders(ROWS.replace("<OrderStatus", " " * 700 + "<OrderStatus")),
    "white space in what nobody knows": orders(order("<New>\n  <A> </A>\n  <B>\n</B>\t</New>") * 3),
    "declaration": f'<?xml version="1.0" encoding="UTF-8"?>\n{orders(ROWS)}\n',
    "comments": f"<!-- a > b -->{orders(order('<!-- a --><New/><!-- b -->') * 3)}<!-- c -->",
    "instructions": orders(order("<?a b>c?>") + "<?c d?>" + order()),
    "sections of text": orders(order("<OrderStatus><![CDATA[a<b>]]>&amp;c > d</OrderStatus>") * 2),
    "unknown elements": orders(order("<New>a<Newer b='c'/>d</New><Other/>") + ROWS),
    "attributes": orders(ROWS + order("<OrderStatus new='1'>x</OrderStatus>") + ROWS),
    "attribute of an item": orders(ROWS + order().replace("Date>", "Date a='b'>", 1)),
    "structure in a plain value": orders(ROWS + order("<OrderType><A/></OrderType>") + ROWS),
    "text in an item": orders(ROWS + order("text") + ROWS),
    "text among items": orders(f"a{order()}b{order()}c"),
    "a field twice": orders(ROWS + order("<orderId>second</orderId>")),
    "another spelling of a field": orders(ROWS + order().replace("orderId", "OrderId")),
    "empty items": orders(f"<OrderIdUserIdDate/>{ROWS}<OrderIdUserIdDate/>"),
    "empty items only": orders("<OrderIdUserIdDate/>" * 3),
    "no items": orders("<TotalCount>0</TotalCount>"),
    "an item in an item": orders(order(order(name="b")) + ROWS),
    "items beside their place": orders(ROWS).replace("</ResponseS", f"{order()}</ResponseS"),
    "a second wrapper": orders(f"{ROWS}</ListOrderIdUserIdDate><ListOrderIdUserIdDate>{order()}{order()}"),
    "a wrapper in a wrapper": orders(orders(order()) + ROWS),
    "a namespace": orders(f"<OrderIdUserIdDate xmlns='urn:x'><orderId>b</orderId></OrderIdUserIdDate>{ROWS}"),
    "umlauts": orders("".join(order(name=f"\u00e9\u4e2d\U0001f4de{n}") for n in range(9))),
}
Case = tuple[str, Paging, bytes]


def listed(text: str, encoding: str = "utf-8") -> Case:
    return "ResponseSelectWrapper", ORDERS, text.encode(encoding)


def numbers(*inside: str) -> Case:
    return "TnsResponse", TNS, tns(*inside).encode()


def emergency(inside: str) -> Case:
    return "E911Orders", E911, f"<E911Orders>{inside}</E911Orders>".encode()


def wrapped(*inside: str) -> Case:
    """Orders below any number of wrappers."""
    rows = "".join(f"<TnOptionOrders>{one}</TnOptionOrders>" for one in inside)
    body = f"<TnOptionOrderReportResponse>{rows}</TnOptionOrderReportResponse>"
    return "TnOptionOrderReportResponse", OPTIONS, body.encode()


CASES: dict[str, Case] = {
    **{name: listed(text) for name, text in LISTS_OF_ORDERS.items()},
    "byte order mark": listed(f"\ufeff{orders(ROWS)}"),
    "two bytes a character": listed(orders(ROWS), "utf-16"),
    "another encoding": listed("<?xml version='1.0' encoding='ISO-8859-1'?>" + orders(order(name="\u00e9")), "latin-1"),
    "numbers": numbers(*(f"919555{n:04}" for n in range(90))),
    "odd numbers": numbers("", " ", "1", "&amp;2\n"),
    "empty numbers": numbers("", "", ""),
    "structure in numbers": numbers("1", "<A>\n</A>", "3<B/>", "4"),
    "attribute of a number": ("TnsResponse", TNS, tns("1", "2", "3").replace("er>2", "er a='b'>2").encode()),
    "in short": emergency("<E911OrderSummary><OrderId>1</OrderId></E911OrderSummary>" * 9),
    "in full": emergency("<E911Order><OrderId>1</OrderId></E911Order>" * 9),
    "in short, then in full": emergency("<E911OrderSummary><OrderId>1</OrderId></E911OrderSummary><E911Order/>"),
    "one wrapper": wrapped(SHORT.format(1) + SHORT.format(2)),
    "many wrappers": wrapped(SHORT.format(1), "", SHORT.format(2) + SHORT.format(3), "<TotalCount>3</TotalCount>"),
    "many wrappers, in full": wrapped(FULL.format(1), FULL.format(2) + FULL.format(3), ""),
}
SILENT = {"no items", "empty items only", "empty numbers"}


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("name", CASES)
def test_items_are_those_of_the_whole(name: str, cut: str) -> None:
    message, paging, body = CASES[name]
    expected = whole(body, message, paging)
    items, rest, speaking = streamed(body, message, paging, CUTS[cut])
    assert items == expected
    assert list(map(repr, items)) == list(map(repr, expected))
    assert speaking == (name not in SILENT)
    read = xml.decode(body, load(message))
    assert getattr(rest, "total_count", None) == getattr(read, "total_count", None)


def begun(name: str, most: int) -> tuple[list[Any], ItemReader]:
    """What comes of the first bytes of a list."""
    message, paging, body = CASES[name]
    reader = ItemReader(load(message), paging)
    return [item for found in reader.feed(body[:most]) for item in found], reader


@pytest.mark.parametrize("name", ["plain", "unknown elements", "numbers", "many wrappers"])
def test_cut_off_at_every_byte(name: str) -> None:
    """The items that are whole come, and then an error; and each comes as soon as it is whole."""
    message, paging, body = CASES[name]
    expected, came = whole(body, message, paging), 0
    for most in range(len(body)):
        items, reader = begun(name, most)
        assert items == expected[: len(items)]
        assert 0 <= len(items) - came <= 1
        came = len(items)
        if reader.speaking:
            with pytest.raises(errors.DecodeError, match="no well-formed XML") as caught:
                reader.close()
            assert caught.value.position is not None
            assert caught.value.head == body[:most][:200]
        else:
            with pytest.raises(errors.DecodeError):
                whole(reader.kept, message, paging)
    assert came == len(expected)


BROKEN = {
    "a tag that is not closed": "<b>{}",
    "another tag closed": "</b>{}",
    "a bare ampersand": "AT&T<a>{}",
    "a character that XML has not": "\x01<a>{}",
    "an entity that nobody declared": "<a>&nbsp;</a>{}",
    "half a character": "\udcff<a/>{}",
    "a prefix that nobody declared, twice": "<x:a y:b='1' y:b='2'/>{}",
}


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("kind", BROKEN)
def test_items_before_what_is_no_xml_come_first(kind: str, cut: str) -> None:
    text = orders(order(name="a") + order(name="b") + BROKEN[kind].format(order(name="c")))
    body = text.encode(errors="surrogateescape")
    with pytest.raises(errors.DecodeError) as expected:
        xml.decode(body)
    came: list[Any] = []
    with pytest.raises(errors.DecodeError, match="no well-formed XML") as caught:
        collect(body, CUTS[cut], came)
    assert [item.order_id for item in came][:2] == ["a", "b"]
    assert len(came) == 2 or "prefix" in kind  # namespaces do not keep the parser from going on
    assert str(caught.value) == str(expected.value)
    assert caught.value.position == expected.value.position
    assert expected.value.head.startswith(caught.value.head)


def collect(body: bytes, cut: Cut, came: list[Any]) -> None:
    reader = ItemReader(load("ResponseSelectWrapper"), ORDERS)
    for piece in cut(body):
        for items in reader.feed(piece):
            came += items
    reader.close()


def test_what_follows_the_root_is_noticed() -> None:
    for after in ("<a/>", "text", "<ResponseSelectWrapper/>"):
        with pytest.raises(errors.DecodeError, match="no well-formed XML"):
            collect((orders(order()) + after).encode(), by(10), [])


@pytest.mark.parametrize(
    "text",
    [
        f"<!DOCTYPE ResponseSelectWrapper>{orders(ROWS)}",
        f"<!DOCTYPE a [<!ENTITY b 'c'>]>{orders(order('<OrderStatus>&b;</OrderStatus>'))}",
        f"<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>{orders(ROWS)}",
        f"<html>{orders(ROWS)}</html>",
        orders(ROWS).replace("ResponseSelectWrapper", "ResponseSelectWrappers"),
        orders(ROWS).replace("<ResponseSelectWrapper>", "<ResponseSelectWrapper xmlns='urn:x'>"),
        orders(ROWS).replace("ResponseSelectWrapper>", "x:ResponseSelectWrapper>"),
        '{"ListOrderIdUserIdDate": []}',
        "",
        "text",
    ],
)
@pytest.mark.parametrize("cut", CUTS)
def test_what_is_another_document_is_left_to_the_whole(text: str, cut: str) -> None:
    reader = ItemReader(load("ResponseSelectWrapper"), ORDERS)
    assert [items for piece in CUTS[cut](text.encode()) for items in reader.feed(piece)] == []
    assert not reader.speaking
    assert reader.kept == text.encode()
    with pytest.raises(errors.DecodeError):
        xml.decode(reader.kept, load("ResponseSelectWrapper"))


def test_too_many_attributes() -> None:
    many = "".join(f" a{n}=''" for n in range(1001))
    body = orders(order(name="a") + order(f"<OrderStatus{many}/>")).encode()
    for cut in CUTS.values():
        came: list[Any] = []
        with pytest.raises(errors.DecodeError, match="1001 attributes"):
            collect(body, cut, came)
        assert [item.order_id for item in came] == ["a"]


# --- limits -----------------------------------------------------------------------------------------------------------


def rows(count: int) -> bytes:
    return "".join(order(name=f"o{n}") for n in range(count)).encode()


def long_list(first: bytes, each: bytes, count: int) -> Iterator[bytes]:
    yield b"<ResponseSelectWrapper><ListOrderIdUserIdDate>"
    yield first
    for _ in range(count):
        yield each
    yield b"</ListOrderIdUserIdDate></ResponseSelectWrapper>"


def read(pieces: Iterator[bytes]) -> int:
    reader = ItemReader(load("ResponseSelectWrapper"), ORDERS)
    count = sum(len(items) for piece in pieces for items in reader.feed(piece))
    reader.close()
    return count


@pytest.fixture
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incremental, "LARGEST", 100_000)
    monkeypatch.setattr(incremental, "_MEASURED", 10_000)


@pytest.mark.usefixtures("_small")
def test_a_list_may_be_larger_than_what_one_item_may_be() -> None:
    assert read(long_list(b"", rows(100), 100)) == 10_000
    large = order(f"<OrderStatus>{'x' * 90_000}</OrderStatus>").encode()
    assert read(long_list(rows(1), large, 20)) == 21


@pytest.mark.usefixtures("_small")
@pytest.mark.parametrize("before", [0, 1, 100])
@pytest.mark.parametrize(
    ("each", "count"),
    [
        (order(f"<OrderStatus>{'x' * 120_000}</OrderStatus>").encode(), 2),
        (b"<OrderIdUserIdDate><OrderStatus>" + b"x" * 5_000, 1_000_000),
        (b"x" * 5_000, 1_000_000),
        (b"<New/>" * 1_000, 1_000_000),
        (b"<Links><first>x</first></Links>" * 100, 1_000_000),
        (b"<New a='b'/>" * 100, 1_000_000),
        (b"<New><OrderIdUserIdDate/></New>" * 100, 1_000_000),
    ],
    ids=["a large item", "an item without end", "text", "elements", "links", "attributes", "items elsewhere"],
)
def test_what_is_no_item_may_not_be_large(before: int, each: bytes, count: int) -> None:
    fed = 0

    def counted() -> Iterator[bytes]:
        nonlocal fed
        for long in long_list(rows(before), each, count):
            for piece in by(5_000)(long):
                fed += len(piece)
                yield piece

    with pytest.raises(errors.DecodeError, match="100000 bytes that are no item"):
        read(counted())
    assert fed < 1_000_000
