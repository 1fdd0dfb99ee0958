"""What somebody would write by hand with lxml: the messages that are measured, to slotted dataclasses, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from lxml import etree


def read_everything(data: bytes) -> object:
    """The read floor, what any decoder has to do: parse, fetch every tag and every text into Python, and keep them."""
    return [(node.tag, node.text) for node in etree.fromstring(data).iter()]


def look_at_everything(data: bytes) -> None:
    """The same without keeping anything, which no decoder can do."""
    for node in etree.fromstring(data).iter():
        _ = node.tag, node.text


@dataclass(slots=True)
class Detail:
    city: str | None = None
    lata: str | None = None
    rate_center: str | None = None
    state: str | None = None
    full_number: str | None = None
    tier: str | None = None
    vendor_id: str | None = None
    vendor_name: str | None = None


_DETAIL = {
    "City": "city",
    "LATA": "lata",
    "RateCenter": "rate_center",
    "State": "state",
    "FullNumber": "full_number",
    "Tier": "tier",
    "VendorId": "vendor_id",
    "VendorName": "vendor_name",
}


def details(data: bytes) -> list[Detail]:
    return [detail(node) for node in etree.fromstring(data).iter("TelephoneNumberDetail")]


def detail(node: etree._Element) -> Detail:
    made = Detail()
    for child in node:
        if (name := _DETAIL.get(child.tag)) is not None:
            setattr(made, name, child.text)
    return made


@dataclass(slots=True)
class Order:
    customer_order_id: str | None = None
    name: str | None = None
    create_date: datetime | None = None
    peer_id: str | None = None
    back_order_requested: bool | None = None
    partial_allowed: bool | None = None
    site_id: str | None = None
    numbers: list[str] = field(default_factory=list)


@dataclass(slots=True)
class OrderReply:
    completed_quantity: int | None = None
    created_by_user: str | None = None
    last_modified_date: datetime | None = None
    order_complete_date: datetime | None = None
    order: Order | None = None
    order_status: str | None = None
    failed_quantity: int | None = None


def order_reply(data: bytes) -> OrderReply:
    """All that is in the reply, with the same types as ours."""
    root = _texts(etree.fromstring(data))
    return OrderReply(
        completed_quantity=int(root["CompletedQuantity"].text or 0),
        created_by_user=root["CreatedByUser"].text,
        last_modified_date=_date(root["LastModifiedDate"]),
        order_complete_date=_date(root["OrderCompleteDate"]),
        order=_order(root["Order"]),
        order_status=root["OrderStatus"].text,
        failed_quantity=int(root["FailedQuantity"].text or 0),
    )


def _order(node: etree._Element) -> Order:
    children = _texts(node)
    return Order(
        customer_order_id=children["CustomerOrderId"].text,
        name=children["Name"].text,
        create_date=_date(children["OrderCreateDate"]),
        peer_id=children["PeerId"].text,
        back_order_requested=children["BackOrderRequested"].text == "true",
        partial_allowed=children["PartialAllowed"].text == "true",
        site_id=children["SiteId"].text,
        numbers=[row.text or "" for row in children["ExistingTelephoneNumberOrderType"][0]],
    )


def _texts(node: etree._Element) -> Mapping[str, etree._Element]:
    return {child.tag: child for child in node}


def _date(node: etree._Element) -> datetime:
    return datetime.fromisoformat(node.text or "")


def encode_order(numbers: list[str]) -> bytes:
    root = etree.Element("Order")
    etree.SubElement(root, "Name").text = "May numbers"
    kind = etree.SubElement(root, "ExistingTelephoneNumberOrderType")
    rows = etree.SubElement(kind, "TelephoneNumberList")
    for number in numbers:
        etree.SubElement(rows, "TelephoneNumber").text = number
    etree.SubElement(root, "SiteId").text = "2001"
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
