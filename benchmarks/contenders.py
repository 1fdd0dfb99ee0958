"""What is compared with each other; each function makes a piece of work, in a process of its own (see ``workers``)."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from aiobandwidth import xml
from aiobandwidth.models import (
    ExistingTelephoneNumberOrderType,
    Order,
    OrderResponse,
    SearchResult,
    TelephoneNumberList,
)
from benchmarks import documents, hand

Run = Callable[[], object]
DOCUMENTS: dict[str, Callable[[int], bytes]] = {
    "details": documents.details,
    "details with unknown": documents.details_with_unknown,
    "order": lambda count: documents.order_reply(),
}
_BY_HAND: dict[str, Callable[[bytes], object]] = {"details": hand.details, "order": hand.order_reply}
_ROOTS = {"details": SearchResult, "details with unknown": SearchResult, "order": OrderResponse}


def ours(kind: str, count: int = 1) -> Run:
    data, root = DOCUMENTS[kind](count), _ROOTS[kind]
    return lambda: xml.decode(data, root)


def parsing(kind: str, count: int = 1) -> Run:
    data = DOCUMENTS[kind](count)
    return lambda: etree.fromstring(data)


def looking(kind: str, count: int = 1) -> Run:
    data = DOCUMENTS[kind](count)
    return lambda: hand.look_at_everything(data)


def reading(kind: str, count: int = 1) -> Run:
    data = DOCUMENTS[kind](count)
    return lambda: hand.read_everything(data)


def by_hand(kind: str, count: int = 1) -> Run:
    data, decode = DOCUMENTS[kind](count), _BY_HAND[kind]
    return lambda: decode(data)


def xsdata(kind: str, count: int = 1) -> Run:
    from benchmarks.xsdata_models import Xsdata

    data, theirs, root = DOCUMENTS[kind](count), Xsdata(), _ROOTS[kind].__name__
    return lambda: theirs.decode(data, root)


def xmltodict(kind: str, count: int = 1) -> Run:
    import xmltodict

    data = DOCUMENTS[kind](count)
    return lambda: xmltodict.parse(data)


def pydantic_xml(count: int) -> Run:
    from benchmarks.pydantic_models import Result

    data = documents.details(count)
    return lambda: Result.from_xml(data)


def order(count: int) -> Order:
    """An order of so many numbers."""
    listed = TelephoneNumberList(telephone_number=[documents.number(n) for n in range(count)])
    kind = ExistingTelephoneNumberOrderType(telephone_number_list=listed)
    return Order(name="May numbers", site_id="2001", existing_telephone_number_order_type=kind)


def encoding(count: int) -> Run:
    message = order(count)
    return lambda: xml.encode(message)


def encoding_by_hand(count: int) -> Run:
    numbers = [documents.number(n) for n in range(count)]
    return lambda: hand.encode_order(numbers)


def encoding_with_xsdata(count: int) -> Run:
    from benchmarks.xsdata_models import Xsdata

    theirs = Xsdata()
    message = theirs.decode(hand.encode_order([documents.number(n) for n in range(count)]), "Order")
    return lambda: theirs.encode(message)
