"""Requests of all kinds that the carrier takes, and refusals as the carrier writes them."""

from __future__ import annotations

import pytest

from aiobandwidth.sandbox import Clock, Sandbox
from tests.sandbox.raw import Wire
from tests.sandbox.scenarios import RALEIGH, basic, eventually


@pytest.fixture
def wire(sandbox: Sandbox) -> Wire:
    return Wire(sandbox)


def v2(wire: Wire, path: str) -> str:
    return f"/api/v2/accounts/{wire.sandbox.account_id}/{path}"


# --- requests --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["v1", "v2"])
async def test_webhooks_come_to_the_sandbox_too(wire: Wire, version: str) -> None:
    base = f"/api/{version}/callbacks"
    told = await wire.ask(
        "POST", f"{base}/notificationCallbackApi", "<Notification><Status>COMPLETE</Status></Notification>"
    )
    assert (told.status, told.body) == (200, b"")
    question = "<PortOutValidationRequest><PON>p-77</PON></PortOutValidationRequest>"
    answer = await wire.ask("POST", f"{base}/portOutValidationCallbackApi", question)
    assert (answer.value("Portable"), answer.value("PON")) == ("true", "p-77")
    assert (await wire.ask("POST", f"{base}/notificationCallbackApi", "<Notice/>")).status == 400


async def test_order_with_attributes_alone(wire: Wire) -> None:
    site = f"<SiteId>{wire.sandbox.site_id}</SiteId>"
    made = await wire.ask("POST", "orders", f"<Order>{site}<TnAttributes/></Order>")
    assert made.status == 201
    await eventually(lambda: wire.sandbox.orders[0].status == "FAILED")
    assert (await wire.ask("GET", f"orders/{made.id}")).value("Code") == "5002"
    assert (await wire.ask("POST", "orders", f"<Order>{site}</Order>")).value("Code") == "5002"


async def test_report_as_pdf(wire: Wire) -> None:
    wire.sandbox.bring_in(*(f"91920000{value:02d}" for value in range(70)))
    parameter = f"<Parameter><Name>AccountId</Name><Value>{wire.sandbox.account_id}</Value></Parameter>"
    body = f"<Instance><OutputFormat>pdf</OutputFormat><Parameters>{parameter}</Parameters></Instance>"
    made = await wire.ask("POST", "reports/100101/instances", body)
    assert made.status == 201
    wire.sandbox.advance(seconds=60)
    file = await wire.ask("GET", f"reports/100101/instances/{made.id}/file")
    assert (file.headers["content-type"], file.body[:8], file.body[-6:]) == ("application/pdf", b"%PDF-1.4", b"%%EOF\n")
    assert (file.body.count(b"/Type/Page/"), b"9192000069" in file.body) == (2, True)
    start = int(file.body.rsplit(b"startxref\n", 1)[1].split()[0])
    assert file.body[start:].startswith(b"xref\n")
    for place in file.body[start:].split(b" 00000 n ")[:-1]:
        assert file.body[int(place[-10:]) :].split(b" ", 1)[0].isdigit()


async def test_numbers_of_other_countries_are_ported_in_version_2(wire: Wire) -> None:
    def body(*numbers: str) -> str:
        listed = "".join(f"<PhoneNumber>{number}</PhoneNumber>" for number in numbers)
        site = f"<SiteId>{wire.sandbox.site_id}</SiteId>"
        return f"<LnpOrder>{site}<ListOfPhoneNumbers>{listed}</ListOfPhoneNumbers></LnpOrder>"

    made = await wire.ask("POST", v2(wire, "portins"), body("+441632960111", f"+1{RALEIGH}"))
    assert (made.status, made.value("PhoneNumber")) == (201, f"+1{RALEIGH}")
    assert "<PhoneNumber>+441632960111</PhoneNumber>" in made.text
    again = await wire.ask("POST", v2(wire, "portins"), body("+441632960111"))
    assert (again.status, "<Code>7205</Code>" in again.text, again.value("Tn")) == (400, True, "+441632960111")
    supp = (
        "<LnpOrderSupp><ListOfPhoneNumbers><PhoneNumber>+441632960112</PhoneNumber></ListOfPhoneNumbers></LnpOrderSupp>"
    )
    changed = await wire.ask("PUT", v2(wire, f"portins/{made.id}"), supp)
    assert (changed.status, changed.value("PhoneNumber")) == (200, "+441632960112")
    assert (await wire.ask("POST", "portins", body("+441632960113"))).status == 400
    assert (await wire.ask("POST", v2(wire, "portins"), body("441632960113"))).status == 400
    assert not list(wire.sandbox.world.inventory.contradictions())


async def test_messaging_that_stays_as_it_is_in_version_2(wire: Wire) -> None:
    sandbox = wire.sandbox
    sandbox.bring_in(RALEIGH)
    path = v2(wire, f"sites/{sandbox.site_id}/sippeers/{sandbox.sip_peer_id}/tns/+1{RALEIGH}")

    def body(on: str) -> str:
        settings = f"<MessagingSettings><SmsEnabled>{on}</SmsEnabled></MessagingSettings>"
        return f"<SipPeerTelephoneNumber><FullNumber>+1{RALEIGH}</FullNumber>{settings}</SipPeerTelephoneNumber>"

    assert (await wire.ask("PUT", path, body("false"))).status == 200
    assert (await wire.ask("PUT", path, body("true"))).value("ErrorCode") == "400"


# --- refusals --------------------------------------------------------------------------------------------------------


async def test_roles(wire: Wire) -> None:
    sandbox = wire.sandbox
    sandbox.add_user("reader", "secret", roles=())
    sandbox.add_user("clerk", "secret", roles=("sites",))
    sandbox.add_user("chief", "secret", roles=())
    sandbox.add_user("chief", "secret")

    async def status(user: str, method: str, path: str, body: str = "") -> tuple[int, str]:
        target = path if path.startswith("/") else f"{wire.account}/{path}"
        text = wire.request(method, target, body).replace(
            wire.login.encode(), f"Authorization: {basic(user, 'secret')}".encode()
        )
        (answer,) = await wire.send(text)
        return answer.status, answer.text

    assert (await status("reader", "GET", "orders?page=1&size=1"))[0] == 404
    code, text = await status("reader", "POST", "orders", "<Order/>")
    assert (code, "<OrderResponse>" in text, "<Code>1001</Code>" in text) == (403, True, True)
    assert (await status("reader", "GET", "sites"))[0] == 403
    assert await status("reader", "GET", "/api/v1/tns?page=1&size=10") == (403, "")
    assert (await status("clerk", "GET", "sites"))[0] == 200
    assert (await status("clerk", "GET", "applications"))[0] == 403
    assert (await status("chief", "GET", "applications"))[0] in (200, 404)
    assert (await status("stranger", "GET", "sites"))[0] == 401


async def test_features_that_an_account_lacks(wire: Wire) -> None:
    sandbox = wire.sandbox
    sandbox.switch("CampaignManagement", on=False)
    refused = await wire.ask("GET", "campaignManagement/10dlc/brands")
    assert (refused.status, refused.value("ErrorCode")) == (403, "12055")
    assert (await wire.ask("GET", "sites")).status == 200
    sandbox.switch("CampaignManagement", on=True)
    assert (await wire.ask("GET", "campaignManagement/10dlc/brands")).status != 403
    with pytest.raises(ValueError, match="no feature"):
        sandbox.switch("Telepathy", on=False)


@pytest.mark.parametrize(("path", "name"), [("sites", "Site"), ("sites/{}/sippeers", "SipPeer")])
async def test_addresses_that_are_not_found(wire: Wire, path: str, name: str) -> None:
    parts = "<HouseNumber>4</HouseNumber><StreetName>Elm</StreetName><StreetSuffix>{}</StreetSuffix><City>Cary</City>"
    address = f"<Address>{parts}<StateCode>NC</StateCode><Zip>27511</Zip></Address>"
    target = path.format(wire.sandbox.site_id)
    body = f"<{name}><Name>W</Name><PeerName>W</PeerName>{address}</{name}>"
    refused = await wire.ask("POST", target, body.format("Str"))
    assert (refused.status, refused.value("ErrorCode")) == (409, "12112")
    assert "<RecommendedAddress>" in refused.text
    assert (refused.value("StreetSuffix"), f"<{name}>" in refused.text) == ("ST", True)
    assert (await wire.ask("POST", target, body.format(refused.value("StreetSuffix")))).status == 201


async def test_lists_go_back_two_years() -> None:
    clock = Clock(speed=0)
    async with Sandbox(clock=clock) as sandbox:
        wire = Wire(sandbox)
        kind = "<StateSearchAndOrderType><State>NC</State><Quantity>1</Quantity></StateSearchAndOrderType>"
        body = f"<Order><SiteId>{sandbox.site_id}</SiteId><CustomerOrderId>old</CustomerOrderId>{kind}</Order>"
        made = await wire.ask("POST", "orders", body)
        sandbox.advance(days=729)
        assert made.id in (await wire.ask("GET", "orders?page=1&size=5")).text
        sandbox.advance(days=2)
        assert made.id not in (await wire.ask("GET", "orders?page=1&size=5")).text
        for query in ("customerOrderId=old", "startdate=2001-01-01&enddate=2099-01-01"):
            assert made.id in (await wire.ask("GET", f"orders?page=1&size=5&{query}")).text
        assert (await wire.ask("GET", f"orders/{made.id}")).status == 200


# --- orders that are shown late --------------------------------------------------------------------------------------


async def test_late_orders() -> None:
    async with Sandbox(clock=Clock(speed=0)) as sandbox:
        wire = Wire(sandbox)
        rule = sandbox.faults.add("late:1.5", method="POST", path=r"/orders$")
        kind = "<StateSearchAndOrderType><State>NC</State><Quantity>1</Quantity></StateSearchAndOrderType>"
        body = f"<Order><SiteId>{sandbox.site_id}</SiteId>{kind}</Order>"
        first, second = await wire.ask("POST", "orders", body), await wire.ask("POST", "orders", body)
        assert (first.status, rule.hits, [request.fault for request in sandbox.wire]) == (201, 1, ["late:1.5", None])
        assert (await wire.ask("GET", f"orders/{first.id}")).status == 404
        listed = (await wire.ask("GET", "orders?page=1&size=5")).text
        assert (first.id in listed, second.id in listed) == (False, True)
        sandbox.advance(seconds=1.6)
        assert (await wire.ask("GET", f"orders/{first.id}")).value("OrderStatus") == "COMPLETE"
        assert first.id in (await wire.ask("GET", "orders?page=1&size=5")).text


# --- what is left empty, or out ---------------------------------------------------------------------------------------


async def test_identifier_that_is_deleted_needs_no_callback_number(wire: Wire) -> None:
    def body(more: str, end: str) -> str:
        person = f"<AlternateEndUserIdentifier><Identifier>desk7</Identifier>{more}</AlternateEndUserIdentifier>"
        return f"<E911Order><AlternateEndUserIdentifiers>{person}</AlternateEndUserIdentifiers>{end}</E911Order>"

    address = "<Address><HouseNumber>4</HouseNumber><StreetName>Elm</StreetName><City>Cary</City></Address>"
    assert (await wire.ask("POST", "e911s", body("", address))).value("ErrorCode") == "8014"
    made = await wire.ask("POST", "e911s", body(f"<CallbackNumber>{RALEIGH}</CallbackNumber>", address))
    assert made.status == 201
    kept = wire.sandbox.account.kept
    await eventually(lambda: "desk7" in kept.get("aeuis", {}))
    end = "<DeleteTNSpecificE911Address>true</DeleteTNSpecificE911Address>"
    assert (await wire.ask("POST", "e911s", body("", end))).status == 201
    await eventually(lambda: not kept["aeuis"])


async def test_empty_billing_number(wire: Wire) -> None:
    numbers = "<ListOfPhoneNumbers><PhoneNumber>2505550123</PhoneNumber></ListOfPhoneNumbers>"
    billing = "<BillingTelephoneNumber>{}</BillingTelephoneNumber>"
    body = f"<LnpOrder>{billing}<SiteId>{wire.sandbox.site_id}</SiteId>{numbers}</LnpOrder>"
    assert (await wire.ask("POST", "portins", body.format("12"))).value("Code") == "400"
    assert (await wire.ask("POST", "portins", body.format(""))).status == 201
