"""The documents that are measured: made here, the same in every run, with values of the benchmark's own."""

from __future__ import annotations

from collections.abc import Iterator

BLOCK = 1000
"""Details in one piece of a long list."""
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_DETAIL = (
    "<TelephoneNumberDetail><City>PORTLAND</City><LATA>672</LATA><RateCenter>PORTLAND</RateCenter>"
    "<State>OR</State>{new}<FullNumber>503@@@@{number:03}</FullNumber><Tier>0</Tier><VendorId>49</VendorId>"
    "<VendorName>Own Network</VendorName></TelephoneNumberDetail>"
)
_ROWS = [_DETAIL.format(number=n, new="").encode() for n in range(BLOCK)]
_WHOLE = b"".join(_ROWS)
_RESULT = f"{_HEAD}<SearchResult><ResultCount>{{}}</ResultCount><TelephoneNumberDetailList>"
_RESULT_END = b"</TelephoneNumberDetailList></SearchResult>"


def number(index: int) -> str:
    """The telephone number at a place of the list; there are 1,000,000 of them, then they begin anew."""
    return f"{5032000000 + index % 1_000_000}"


def pieces(count: int) -> Iterator[bytes]:
    """A search result with details, in pieces of about 240 KB."""
    yield _RESULT.format(count).encode()
    for start in range(0, count, BLOCK):
        rows = _WHOLE if count - start >= BLOCK else b"".join(_ROWS[: count - start])
        yield rows.replace(b"@@@@", number(start)[3:7].encode())
    yield _RESULT_END


def length(count: int) -> int:
    """Bytes of ``pieces(count)``, without making them."""
    return len(_RESULT.format(count)) + count * len(_ROWS[0]) + len(_RESULT_END)


def details(count: int) -> bytes:
    """A search result with details."""
    return b"".join(pieces(count))


def details_with_unknown(count: int) -> bytes:
    """A search result with details, in which one element of 20 is of a kind that no schema knows."""
    rows = []
    for index in range(count):
        # A detail has eight elements, so two of five details get another.
        new = "<Shiny>x</Shiny>" if index * 8 % 20 < 8 else ""
        rows.append(_DETAIL.format(number=index % BLOCK, new=new).replace("@@@@", number(index)[3:7]))
    return _RESULT.format(count).encode() + "".join(rows).encode() + _RESULT_END


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


def port_in_reply() -> bytes:
    """The reply to a port-in, about 1 KB."""
    return (
        f"{_HEAD}<LnpOrderResponse><CustomerOrderId>port-2026-04</CustomerOrderId>"
        "<Status><Code>201</Code><Description>Taken in</Description></Status>"
        "<ProcessingStatus>SUBMITTED</ProcessingStatus><RequestedFocDate>2026-06-01T16:30:00Z</RequestedFocDate>"
        "<LoaAuthorizingPerson>Ada Quist</LoaAuthorizingPerson><BillingTelephoneNumber>5032000007"
        "</BillingTelephoneNumber><Subscriber><SubscriberType>BUSINESS</SubscriberType>"
        "<BusinessName>Quist Clockworks</BusinessName><ServiceAddress><HouseNumber>17</HouseNumber>"
        "<StreetName>Alder</StreetName><City>Portland</City><StateCode>OR</StateCode><Zip>97205</Zip>"
        "</ServiceAddress></Subscriber><ListOfPhoneNumbers><PhoneNumber>5032000007</PhoneNumber>"
        "<PhoneNumber>5032000008</PhoneNumber></ListOfPhoneNumbers><SiteId>2001</SiteId><PeerId>500017</PeerId>"
        "<Triggered>false</Triggered><BillingType>PORTIN</BillingType></LnpOrderResponse>"
    ).encode()


def numbers_page(total: int, start: int, size: int) -> bytes:
    """A page of in-service numbers, with a link to the next one."""
    shown = range(start, min(start + size, total))
    rows = "".join(f"<TelephoneNumber>{number(n)}</TelephoneNumber>" for n in shown)
    following = shown.stop
    link = f'Link=&lt;http://localhost/numbers?size={size}&amp;page={{}}&gt;;rel="{{}}";'
    next_link = f"<next>{link.format(number(following), 'next')}</next>" if following < total else ""
    return (
        f"{_HEAD}<TNs><TotalCount>{total}</TotalCount>"
        f"<Links><first>{link.format(1, 'first')}</first>{next_link}</Links>"
        f"<TelephoneNumbers><Count>{len(shown)}</Count>{rows}</TelephoneNumbers></TNs>"
    ).encode()
