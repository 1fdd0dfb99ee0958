"""Clients that are not ours: the flows they document, and the HTTP and the XML that they write."""

from __future__ import annotations

import asyncio
import codecs
import gzip
import json
import zlib

import pytest

from aiobandwidth.sandbox import Sandbox
from tests.sandbox.raw import Wire
from tests.sandbox.scenarios import eventually

XML = "Content-Type: application/xml"


@pytest.fixture
def wire(sandbox: Sandbox) -> Wire:
    return Wire(sandbox)


def order(sandbox: Sandbox, more: str = "") -> str:
    return (
        f"<Order>{more}<SiteId>{sandbox.site_id}</SiteId><AreaCodeSearchAndOrderType><AreaCode>919</AreaCode>"
        "<Quantity>1</Quantity></AreaCodeSearchAndOrderType></Order>"
    )


def bought(sandbox: Sandbox) -> int:
    return sandbox.orders_created


# --- flows -----------------------------------------------------------------------------------------------------------


async def test_search_order_poll_list_disconnect(wire: Wire) -> None:
    """As clients do that write a declaration, ask below ``/v1.0`` and take ids out of bodies."""
    sandbox, base = wire.sandbox, f"/v1.0/accounts/{wire.sandbox.account_id}"
    found = await wire.ask("GET", f"{base}/availableNumbers?areaCode=919&quantity=2", b"", "Accept: application/xml")
    number = found.value("TelephoneNumber")
    listed = f"<TelephoneNumberList><TelephoneNumber>{number}</TelephoneNumber></TelephoneNumberList>"
    exact = f"<ExistingTelephoneNumberOrderType>{listed}</ExistingTelephoneNumberOrderType>"
    body = (
        f'<?xml version="1.0"?>\n<Order>\n  <Name>A</Name>\n  {exact}\n  <SiteId>{sandbox.site_id}</SiteId>\n</Order>\n'
    )
    made = await wire.ask("POST", f"{base}/orders", body)
    assert made.status == 201
    key = made.value("id")
    assert made.id == key
    await eventually(lambda: sandbox.numbers.in_service_count() == 1)
    read = await wire.ask("GET", f"{base}/orders/{key}")
    assert (read.value("OrderStatus"), read.value("id"), read.value("FullNumber")) == ("COMPLETE", key, number)
    assert (await wire.ask("GET", f"{base}/orders/{read.value('id')}/areaCodes")).value("AreaCode") == "919"
    assert (await wire.ask("GET", f"{base}/orders")).value("orderId") == key
    assert (await wire.ask("GET", f"{base}/orders?page=1")).value("ErrorCode") == "13055"
    kind = f"<DisconnectTelephoneNumberOrderType>{listed}</DisconnectTelephoneNumberOrderType>"
    body = f"<DisconnectTelephoneNumberOrder><Name>B</Name>{kind}</DisconnectTelephoneNumberOrder>"
    gone = await wire.ask("POST", f"{base}/disconnects", body)
    assert gone.value("id") == gone.id
    await eventually(lambda: sandbox.numbers.in_service_count() == 0)


async def test_sites_and_sip_peers(wire: Wire) -> None:
    """As clients do that know new ids from Location alone."""
    address = "<HouseNumber>9</HouseNumber><StreetName>Oak</StreetName><City>Cary</City><StateCode>NC</StateCode>"
    site = await wire.ask(
        "POST", "sites", f"<Site><Name>East</Name><Address>{address}<Zip>27511</Zip></Address></Site>"
    )
    assert (site.status, (await wire.ask("GET", f"sites/{site.id}")).value("Name")) == (201, "East")
    hosts = "<VoiceHosts><Host><HostName>192.0.2.7</HostName></Host></VoiceHosts>"
    peer = f"<SipPeer><PeerName>P</PeerName><IsDefaultPeer>true</IsDefaultPeer>{hosts}</SipPeer>"
    made = await wire.ask("POST", f"sites/{site.id}/sippeers", peer)
    assert (await wire.ask("GET", f"sites/{site.id}/sippeers/{made.id}")).value("PeerId") == made.id
    assert (await wire.ask("DELETE", f"sites/{site.id}/sippeers/{made.id}")).status == 200
    assert (await wire.ask("DELETE", f"sites/{site.id}")).status == 200
    assert (await wire.ask("GET", f"sites/{site.id}")).status == 404


async def test_port_in_with_document(wire: Wire) -> None:
    sandbox = wire.sandbox
    numbers = "<ListOfPhoneNumbers><PhoneNumber>2505550123</PhoneNumber></ListOfPhoneNumbers>"
    body = f"<SiteId>{sandbox.site_id}</SiteId><LoaAuthorizingPerson>A B</LoaAuthorizingPerson>{numbers}"
    made = await wire.ask("POST", "portins", f"<LnpOrder>{body}</LnpOrder>")
    assert (made.status, made.value("ProcessingStatus")) == (201, "PENDING_DOCUMENTS")
    key = made.value("OrderId")
    # A client that reads an order, changes it and sends the whole of it back, under its own name.
    saved = await wire.ask(
        "PUT", f"portins/{key}", f"<LnpOrder><OrderId>{key}</OrderId>{body.replace('A B', 'C')}</LnpOrder>"
    )
    assert (saved.status, saved.value("LoaAuthorizingPerson")) == (200, "C")
    file = b"%PDF-1.4 letter"
    pieces = b"5;name=value\r\n%b\r\n%x\r\n%b\r\n0\r\nX-Sum: 1\r\n\r\n" % (file[:5], len(file) - 5, file[5:])
    headers = ("Content-Type: application/pdf", "Transfer-Encoding: chunked")
    target = f"{wire.account}/portins/{key}/loas"
    (sent,) = await wire.send(wire.request("POST", target, pieces, *headers, sized=False))
    name = sent.value("filename")
    assert (await wire.ask("GET", f"portins/{key}/loas/{name}")).body == file
    assert name in (await wire.ask("GET", f"portins/{key}/loas?metadata=true")).text
    assert (await wire.ask("PUT", f"portins/{key}", "<LnpOrderOther/>")).status == 400
    await eventually(lambda: sandbox.numbers.in_service_count() == 1)


async def test_subscriptions(wire: Wire) -> None:
    where = "<CallbackSubscription><URL>http://127.0.0.1:9/x</URL><Expiry>3600</Expiry></CallbackSubscription>"
    made = await wire.ask("POST", "subscriptions", f"<Subscription><OrderType>orders</OrderType>{where}</Subscription>")
    path = f"subscriptions/{made.id}"
    # A client that sends no more than what is to change.
    assert (await wire.ask("PUT", path, "<Subscription><OrderType>portins</OrderType></Subscription>")).status == 200
    read = await wire.ask("GET", path)
    assert (read.value("OrderType"), read.value("URL")) == ("portins", "http://127.0.0.1:9/x")
    assert (await wire.ask("DELETE", path)).status == 200


async def test_paths_of_other_clients(wire: Wire) -> None:
    assert (await wire.ask("GET", "/api/users")).value("Username") == wire.sandbox.username
    assert (await wire.ask("POST", "importtnorders", "<ImportTnOrder/>")).status == 400
    assert (await wire.ask("GET", "SITES")).status == 200


async def test_token_for_credentials_in_the_form(wire: Wire) -> None:
    sandbox = wire.sandbox
    form = f"grant_type=client_credentials&client_id={sandbox.client_id}&client_secret="
    target = "/api/v1/oauth2/token"
    kind = "Content-Type: application/x-www-form-urlencoded"

    async def ask(secret: str) -> int:
        text = wire.request("POST", target, form + secret, kind).replace(wire.login.encode(), b"X-Nothing: 1")
        (answer,) = await wire.send(text)
        return answer.status

    assert (await ask(sandbox.client_secret), await ask("wrong"), await ask("")) == (200, 401, 401)


# --- HTTP ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("prefix", ["/api/v1", "/api", "/v1.0", "/v1", "/api/v1.0", "/api/v2", "/v2"])
@pytest.mark.parametrize(
    "shape", ["{}/accounts/{}/sites", "/{}//accounts/{}/sites/", "{}/%61ccounts/{}/sites?", "{}/accounts/{}/sites?&x"]
)
async def test_paths(wire: Wire, prefix: str, shape: str) -> None:
    assert (await wire.ask("GET", shape.format(prefix, wire.sandbox.account_id))).status == 200


async def test_slash_that_is_encoded_separates_nothing(wire: Wire) -> None:
    assert (await wire.ask("GET", f"sites%2F{wire.sandbox.site_id}")).status == 404


@pytest.mark.parametrize(
    "content_type",
    ["", "text/xml", "application/xml;charset=utf-8", 'application/xml; charset="UTF-8"', "text/plain", "*/*", "x"],
)
async def test_content_types(wire: Wire, content_type: str) -> None:
    header = f"Content-Type: {content_type}" if content_type else "X-Nothing: 1"
    assert (await wire.ask("POST", "orders", order(wire.sandbox), header)).status == 201


@pytest.mark.parametrize("accept", ["*/*", "text/xml", "", "text/html, */*;q=0.8", "application/json"])
async def test_accepted_types(wire: Wire, accept: str) -> None:
    answer = await wire.ask("GET", "sites", b"", f"Accept: {accept}")
    assert (answer.status, answer.headers["content-type"]) == (200, "application/xml")


async def test_json_where_version_2_has_it(wire: Wire) -> None:
    base = f"/api/v2/accounts/{wire.sandbox.account_id}"
    target = f"{base}/availableNumbers?areaCode=919&countryCodeA3=USA&quantity=2"
    found = json.loads((await wire.ask("GET", target, b"", "Accept: application/json")).body)
    assert (found["resultCount"], len(found["telephoneNumberList"])) == (2, 2)
    refused = await wire.ask("GET", f"{base}/availableNumbers?quantity=0", b"", "accept: application/json")
    assert (refused.status, list(json.loads(refused.body)["error"])) == (400, ["code", "description"])
    products = json.loads((await wire.ask("GET", f"{base}/products", b"", "Accept: application/json")).body)
    assert {"name": "TollFree"} in products["products"]
    assert (await wire.ask("GET", target, b"", "Accept: application/xml, application/json")).text.startswith("<?xml")


async def test_connections(wire: Wire) -> None:
    sites = f"{wire.account}/sites"
    one, two = (
        wire.request("GET", sites, last=False),
        wire.request("POST", f"{wire.account}/orders", order(wire.sandbox)),
    )
    assert [answer.status for answer in await wire.send(one * 3 + two)] == [200, 200, 200, 201]
    (old,) = await wire.send(wire.request("GET", sites, version="1.0", last=False))
    assert old.headers["connection"] == "close"
    kept = wire.request("GET", sites, b"", "Connection: Keep-Alive", version="1.0", last=False)
    assert len(await wire.send(kept + wire.request("GET", sites, version="1.0"))) == 2
    whole = wire.request("GET", f"HTTP://LOCALHOST:{wire.sandbox.port}{sites}")
    assert [answer.status for answer in await wire.send(b"\r\n" + whole)] == [200]


async def test_expectation(wire: Wire) -> None:
    body = order(wire.sandbox).encode()
    head = wire.request("POST", f"{wire.account}/orders", b"", "expect: 100-Continue", f"Content-length: {len(body)}")
    reader, writer = await asyncio.open_connection("127.0.0.1", wire.sandbox.port)
    writer.write(head)
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    writer.write(body)
    assert (await reader.read()).startswith(b"HTTP/1.1 201 ")
    writer.close()
    await writer.wait_closed()


async def test_methods(wire: Wire) -> None:
    sites = f"{wire.account}/sites"
    (head,) = await wire.send(wire.request("HEAD", sites))
    assert (head.status, head.body, int(head.headers["content-length"]) > 0) == (200, b"", True)
    allowed = await wire.ask("OPTIONS", "sites")
    assert (allowed.status, allowed.headers["allow"]) == (200, "GET, HEAD, OPTIONS, POST")
    (anything,) = await wire.send(wire.request("OPTIONS", "*"))
    assert (anything.status, "PATCH" in anything.headers["allow"]) == (200, True)
    assert (await wire.ask("OPTIONS", "nothing")).status == 404
    assert (await wire.ask("TRACE", "sites")).status == 405


@pytest.mark.parametrize(
    ("coding", "pack"),
    [("gzip", gzip.compress), ("X-Gzip", gzip.compress), ("deflate", zlib.compress), ("identity", bytes)],
)
async def test_packed_bodies(wire: Wire, coding: str, pack: object) -> None:
    assert callable(pack)
    answer = await wire.ask("POST", "orders", pack(order(wire.sandbox).encode()), XML, f"Content-Encoding: {coding}")
    assert answer.status == 201


async def test_packed_bodies_that_are_refused(wire: Wire) -> None:
    body = order(wire.sandbox).encode()
    packed = gzip.compress(body)
    bomb = gzip.compress(b" " * 17_000_000)
    for coding, data, status in (
        ("gzip", body, 400),
        ("gzip", packed[:-9], 400),
        ("br", body, 415),
        ("gzip", bomb, 413),
    ):
        assert (await wire.ask("POST", "orders", data, XML, f"Content-Encoding: {coding}")).status == status
    assert not bought(wire.sandbox)


# --- XML -------------------------------------------------------------------------------------------------------------

XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'


@pytest.mark.parametrize(
    "change",
    [
        ("<Order>", '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\r\n<Order>'),
        ("<Order>", "<?xml version='1.0'?><Order>"),
        ("<Order>", f'<Order {XSI} xmlns:xsd="http://www.w3.org/2001/XMLSchema"><Name xsi:nil="true" />'),
        ("<Order>", f'<Order {XSI} xsi:type="order">'),
        ("<Order>", "<!-- a --><Order><!-- b --><?c d?>"),
        ("<Order>", "\n\t <Order><CustomerOrderId/><PeerId></PeerId><Name/>"),
        ("<Order>", "<Order><CustomerOrderId><![CDATA[a-1]]></CustomerOrderId><Unheard>of</Unheard>"),
        ("<AreaCode>919</AreaCode><Quantity>1</Quantity>", "<Quantity> 1\n</Quantity><AreaCode>\n 919 </AreaCode>"),
    ],
)
async def test_documents(wire: Wire, change: tuple[str, str]) -> None:
    answer = await wire.ask("POST", "orders", order(wire.sandbox).replace(*change))
    assert answer.status == 201, answer.text


async def test_charsets(wire: Wire) -> None:
    text = order(wire.sandbox, "<Name>Café</Name>")
    bodies = [
        (codecs.BOM_UTF8 + text.encode(), XML),
        (text.encode("utf-16"), XML),
        (f'<?xml version="1.0" encoding="utf-16"?>{text}'.encode("utf-16"), XML),
        (f'<?xml version="1.0" encoding="ISO-8859-1"?>{text}'.encode("latin-1"), XML),
        (f'<?xml version="1.0" encoding="utf-16"?>{text}'.encode(), XML),  # as some string writers have it
        (text.encode("latin-1"), "Content-Type: text/xml; charset=iso-8859-1"),
        (f'<?xml version="1.0" encoding="UTF-8"?>{text}'.encode("cp1252"), "Content-Type: text/xml;charset=cp1252"),
    ]
    for body, header in bodies:
        answer = await wire.ask("POST", "orders", body, header)
        assert (answer.status, answer.value("Name")) == (201, "Café"), body
    for body, header in ((text.encode("latin-1"), XML), (text.encode("latin-1"), f"{XML}; charset=unheard-of")):
        assert (await wire.ask("POST", "orders", body, header)).status == 400


@pytest.mark.parametrize("body", ["<!DOCTYPE Order><Order/>", "<Order>", "<Order xmlns='urn:x'/>", "{}", ""])
async def test_documents_that_are_refused(wire: Wire, body: str) -> None:
    assert (await wire.ask("POST", "orders", body)).status == 400
    assert not bought(wire.sandbox)
