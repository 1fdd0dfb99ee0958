"""The documents that are measured: made here, with values of the benchmark's own."""

from __future__ import annotations

_DETAIL = (
    "<TelephoneNumberDetail><City>PORTLAND</City><LATA>672</LATA><RateCenter>PORTLAND</RateCenter>"
    "<State>OR</State>{new}<FullNumber>{number}</FullNumber><Tier>0</Tier><VendorId>49</VendorId>"
    "<VendorName>Own Network</VendorName></TelephoneNumberDetail>"
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def number(index: int) -> str:
    return f"{5032000000 + index}"


def details(count: int, *, new_every: int = 0) -> bytes:
    """A search result with details; one element in ``new_every`` is of a kind that no schema knows."""
    rows = []
    for index in range(count):
        # A detail has eight elements.
        new = "<Shiny>x</Shiny>" if new_every and (index * 8) % new_every < 8 else ""
        rows.append(_DETAIL.format(number=number(index), new=new))
    inside = "".join(rows)
    return (
        f"{_HEAD}<SearchResult><ResultCount>{count}</ResultCount><TelephoneNumberDetailList>{inside}"
        "</TelephoneNumberDetailList></SearchResult>"
    ).encode()


def order_reply() -> bytes:
    """The reply to an order, about 1 KB."""
    numbers = "".join(f"<TelephoneNumber>{number(n)}</TelephoneNumber>" for n in range(6))
    return (
        f"{_HEAD}<OrderResponse><CompletedQuantity>6</CompletedQuantity><CreatedByUser>numbering</CreatedByUser>"
        "<LastModifiedDate>2026-05-06T07:08:09.123Z</LastModifiedDate>"
        "<OrderCompleteDate>2026-05-06T07:08:09.123Z</OrderCompleteDate><Order>"
        "<CustomerOrderId>batch-2026-17</CustomerOrderId><Name>May numbers</Name>"
        "<OrderCreateDate>2026-05-06T07:08:07.001Z</OrderCreateDate><PeerId>500017</PeerId>"
        "<BackOrderRequested>false</BackOrderRequested><PartialAllowed>true</PartialAllowed><SiteId>2001</SiteId>"
        f"<ExistingTelephoneNumberOrderType><TelephoneNumberList>{numbers}</TelephoneNumberList>"
        "</ExistingTelephoneNumberOrderType></Order><OrderStatus>COMPLETE</OrderStatus>"
        "<FailedQuantity>0</FailedQuantity></OrderResponse>"
    ).encode()
