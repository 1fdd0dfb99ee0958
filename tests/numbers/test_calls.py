"""What a caller sees: the forms on the way out and in, the refusals, and the way around it all."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from aiobandwidth import NumbersClient, numbers, xml
from aiobandwidth import models as m
from aiobandwidth._core.message import Element, Message
from aiobandwidth.errors import BadRequest, ConfigurationError, InvalidRequest
from tests.core.fakes import FakeTransport, make_client, reply
from tests.core.fakes import xml as answer

TEN = "9195550123"
NUMBER = f"+1{TEN}"
MADE = (
    "<OrderResponse><Order><id>77</id><ExistingTelephoneNumberOrderType><TelephoneNumberList>{}</TelephoneNumberList>"
)
MADE += "</ExistingTelephoneNumberOrderType></Order><OrderStatus>RECEIVED</OrderStatus></OrderResponse>"


def made(number: str) -> str:
    return MADE.format(f"<TelephoneNumber>{number}</TelephoneNumber>")


def order(*listed: Any) -> m.Order:
    found = m.TelephoneNumberList(telephone_number=list(listed))
    kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=found)
    return m.Order(site_id="31", name="9195550199", customer_order_id="c-1", existing_telephone_number_order_type=kind)


def listed_in(message: Any) -> Any:
    source: Any = message.order if isinstance(message, m.OrderResponse) else message
    return source.existing_telephone_number_order_type.telephone_number_list.telephone_number


def sent_in(transport: FakeTransport) -> Any:
    body = transport.requests[-1].body
    assert isinstance(body, bytes)
    return listed_in(xml.decode(body, m.Order))


@pytest.mark.parametrize(("version", "wire"), [("v1", TEN), ("v2", NUMBER)])
@pytest.mark.parametrize("given", [NUMBER, TEN, f"1{TEN}", "(919) 555-0123", "919.555.0123", int(TEN)])
async def test_out_and_in(version: Any, wire: str, given: Any) -> None:
    transport = FakeTransport(answer(made(wire), 201))
    client = make_client(transport, api_version=version)
    handle = await client.orders.create_order(order(given))
    assert sent_in(transport) == [wire]
    assert listed_in(handle.reply) == [NUMBER]
    transport.script = [answer(made(wire))]
    assert listed_in(await handle.refresh()) == [NUMBER]


async def test_only_numbers_change() -> None:
    transport = FakeTransport(answer(made(TEN), 201))
    body = order(NUMBER)
    before = copy.deepcopy(body)
    await make_client(transport).orders.create_order(body)
    assert body == before
    read = xml.decode(transport.requests[0].body or b"", m.Order)
    assert (read.name, read.site_id, read.customer_order_id) == ("9195550199", "31", "c-1")


async def test_what_is_the_same_is_not_copied() -> None:
    from aiobandwidth._core.number_fields import body_to_wire
    from aiobandwidth._generated.registry import operation

    create = operation("orders.create_order")
    same = order(TEN)
    assert body_to_wire(create, "v1", same) is same
    search = m.Order(site_id="31", area_code_search_and_order_type=m.AreaCodeSearchAndOrderType(area_code="919"))
    assert body_to_wire(create, "v1", search) is search
    other = order(NUMBER)
    copied = body_to_wire(create, "v1", other)
    assert copied is not other
    assert listed_in(copied) == [TEN]
    assert numbers.from_wire(same) is not same
    assert numbers.from_wire(other) is other
    assert numbers.from_wire(search) is search


@pytest.mark.parametrize("bad", ["12345", "9110005555", "", " ", "n/a", "+1919555012", "9195550123;", 12345])
async def test_refused_before_anything_is_sent(bad: Any) -> None:
    transport = FakeTransport(reply(500))
    client = make_client(transport)
    with pytest.raises(InvalidRequest) as caught:
        await client.orders.create_order(order(NUMBER, bad))
    where = "/Order/ExistingTelephoneNumberOrderType/TelephoneNumberList/TelephoneNumber[2]"
    assert caught.value.parameter == where
    assert caught.value.operation == "orders.create_order"
    assert str(caught.value).startswith(f"orders.create_order: {where} is {bad!r}, which ")
    assert transport.requests == []


@pytest.mark.parametrize("bad", ["12345", "nobody", "9110005555"])
async def test_parameters_are_refused_too(bad: str) -> None:
    transport = FakeTransport(reply(500))
    client = make_client(transport)
    with pytest.raises(InvalidRequest, match=r"get_phone_number: phone_number is '.*', which ") as caught:
        await client.phone_numbers.get_phone_number(bad)
    assert caught.value.parameter == "phone_number"
    with pytest.raises(InvalidRequest):
        await client.tn_options.list_tn_option_orders(tn=bad)
    assert transport.requests == []


async def test_json_bodies() -> None:
    transport = FakeTransport(reply(400))
    client = make_client(transport, api_version="v2")
    with pytest.raises(InvalidRequest, match=r"/PhoneNumberLookupRequest/phoneNumbers\[2\] is '12'"):
        await client.phone_number_lookup.look_up_phone_numbers(m.PhoneNumberLookupRequest(phone_numbers=[NUMBER, "12"]))
    assert transport.requests == []
    with pytest.raises(BadRequest):
        await client.phone_number_lookup.look_up_phone_numbers(m.PhoneNumberLookupRequest(phone_numbers=[TEN]))
    assert transport.requests[0].body == b'{"phoneNumbers":["+19195550123"]}'


async def test_raw_form() -> None:
    """By the client or by the call; what comes is as it came, and what goes is not looked at."""
    way: dict[str, Any] = {"numbers": "wire"}
    nothing: dict[str, Any] = {}
    for settings, options in ((way, nothing), (nothing, way)):
        transport = FakeTransport(answer(made(TEN), 201))
        client = make_client(transport, **settings)
        handle = await client.orders.create_order(order("123"), **options)
        assert sent_in(transport) == ["123"]
        assert listed_in(handle.reply) == [TEN]
        transport.script = [answer(made(TEN))]
        assert listed_in(await handle.refresh()) == [TEN]
        assert listed_in(await handle.refresh(numbers="e164")) == [NUMBER]
    with pytest.raises(ConfigurationError, match="'e164' or 'wire'"):
        make_client(transport, numbers="E.164")
    with pytest.raises(ConfigurationError, match="'e164' or 'wire'"):
        await make_client(transport).sites.list_sites(numbers="raw")  # type: ignore[arg-type]


async def test_the_reply_beside_the_result_is_raw() -> None:
    client = make_client(FakeTransport(answer(made(TEN))))
    reply = await client.reply(client.orders.get_order, "77")
    assert listed_in(reply.result) == [NUMBER]
    assert reply.body == made(TEN).encode()


async def test_requests_by_hand_are_raw() -> None:
    transport = FakeTransport(answer(made(TEN)))
    found = await make_client(transport).request("POST", "/accounts/{accountId}/orders", body=order("123"))
    assert sent_in(transport) == ["123"]
    assert listed_in(found.result) == [TEN]


async def test_numbers_of_errors() -> None:
    text = "<OrderResponse><ErrorList><Error><Code>5005</Code><Description>taken</Description>"
    text += f"<TelephoneNumber>{TEN}</TelephoneNumber></Error></ErrorList></OrderResponse>"
    for wanted in ("e164", "wire"):
        client = make_client(FakeTransport(answer(text, 400)), numbers=wanted)
        with pytest.raises(BadRequest) as caught:
            await client.orders.create_order(order(TEN))
        assert caught.value.errors[0].telephone_numbers == (NUMBER if wanted == "e164" else TEN,)
        assert caught.value.body == text.encode()


async def test_words_where_the_api_takes_words() -> None:
    transport = FakeTransport(reply(400))
    client = make_client(transport)

    async def sent(forward: str) -> str | None:
        group = m.TnOptionGroup(call_forward=forward, telephone_numbers=m.TelephoneNumbers(telephone_number=[NUMBER]))
        with pytest.raises(BadRequest):
            await client.tn_options.create_tn_option_order(
                m.TnOptionOrder(tn_option_groups=m.TnOptionGroups(tn_option_group=[group]))
            )
        read = xml.decode(transport.requests[-1].body or b"", m.TnOptionOrder)
        assert read.tn_option_groups is not None
        return read.tn_option_groups.tn_option_group[0].call_forward

    assert [await sent(word) for word in ("systemDefault", "unchanged", "")] == ["systemDefault", "unchanged", ""]
    assert await sent("919-555-0199") == "9195550199"
    count = len(transport.requests)
    with pytest.raises(InvalidRequest, match=r"/TnOptionOrder/.*/TnOptionGroup\[1\]/CallForward is '4711'"):
        await sent("4711")
    assert len(transport.requests) == count


async def test_eleven_digits_and_e164_in_v1() -> None:
    sms = m.RecipientSms(telephone_number=[NUMBER])
    for version, wanted in (("v1", f"1{TEN}"), ("v2", NUMBER)):
        transport = FakeTransport(reply(400))
        client = make_client(transport, api_version=version)
        recipient = m.EmergencyNotificationRecipient(description="d", type="SMS", sms=sms)
        with pytest.raises(BadRequest):
            await client.emergency_notifications.create_emergency_notification_recipient(recipient)
        read = xml.decode(transport.requests[0].body or b"", m.EmergencyNotificationRecipient)
        assert read.sms is not None
        assert read.sms.telephone_number == [wanted]
        body = m.Brand(evp_id="AEGIS", vetting_class="STANDARD", phone="919 555 0123")
        with pytest.raises(BadRequest):
            await client.brands.create_brand_vetting("B1", body)
        brand = xml.decode(transport.requests[1].body or b"", m.Brand)
        assert brand.phone == NUMBER


async def test_shapes_that_are_wrong_are_refused_as_such() -> None:
    transport = FakeTransport(reply(500))
    client = make_client(transport)
    one: Any = m.TelephoneNumberList(telephone_number=TEN)  # type: ignore[arg-type]
    kind = m.ExistingTelephoneNumberOrderType(telephone_number_list=one)
    with pytest.raises(InvalidRequest, match="give a list"):
        await client.orders.create_order(m.Order(site_id="31", existing_telephone_number_order_type=kind))
    with pytest.raises(InvalidRequest, match="expected"):
        await client.orders.create_order(order(m.TelephoneNumber(full_number=TEN)))
    with pytest.raises(InvalidRequest):
        await client.orders.create_order("9195550123")  # type: ignore[arg-type]
    with pytest.raises(InvalidRequest, match="string"):
        await client.phone_numbers.get_phone_number(True)  # type: ignore[arg-type]
    assert transport.requests == []


def test_decoding_and_encoding_change_nothing() -> None:
    text = b"<TelephoneNumberList><TelephoneNumber>9195550123</TelephoneNumber>"
    text += b"<TelephoneNumber><Deep>9195550124</Deep></TelephoneNumber><Odd>9195550125</Odd></TelephoneNumberList>"
    message = xml.decode(
        b"<Order><ExistingTelephoneNumberOrderType>" + text + b"</ExistingTelephoneNumberOrderType></Order>"
    )
    before = copy.deepcopy(message)
    converted = numbers.from_wire(message)
    assert message == before
    assert text in xml.encode(message)
    plain, element = listed_in(converted)
    assert plain == NUMBER
    assert isinstance(element, Element)  # what no schema knows stays as it is
    assert element.children[0].text == "9195550124"
    changed = text.replace(b">9195550123<", b">+19195550123<")
    assert changed in xml.encode(converted)
    assert numbers.from_wire(converted) == converted


async def test_webhooks() -> None:
    note: m.Notification = xml.decode(
        b"<Notification><Status>COMPLETE</Status><OrderId>5</OrderId><CompletedTelephoneNumbers>"
        b"<TelephoneNumber>9195550123</TelephoneNumber><TelephoneNumber>...</TelephoneNumber>"
        b"</CompletedTelephoneNumbers></Notification>"
    )
    read = numbers.from_wire(note)
    assert isinstance(read, Message)
    assert read.completed_telephone_numbers is not None
    assert read.completed_telephone_numbers.telephone_number == [NUMBER, "..."]
    assert note.completed_telephone_numbers is not None
    assert note.completed_telephone_numbers.telephone_number == [TEN, "..."]


async def test_pages_in_both_forms() -> None:
    """The place in a list is a number; it is shown as one, and taken as one in any form."""
    rows = "<TNs><TotalCount>3</TotalCount><TelephoneNumbers>{}</TelephoneNumbers></TNs>"
    full = "".join(f"<TelephoneNumber>919555010{n}</TelephoneNumber>" for n in range(2))
    transport = FakeTransport(answer(rows.format(full)))
    client: NumbersClient = make_client(transport)
    page = await client.in_service_numbers.list_in_service_numbers(size=2)
    assert page.items == ["+19195550100", "+19195550101"]
    assert page.next_token == "+19195550101"
    transport.script = [answer(rows.format("<TelephoneNumber>9195550102</TelephoneNumber>"))]
    following = await page.next()
    assert following is not None
    assert following.items == ["+19195550102"]
    await client.in_service_numbers.list_in_service_numbers(size=2, page=page.next_token)
    asked = [request.url.partition("?")[2].split("&")[0] for request in transport.requests]
    assert asked == ["page=1", "page=9195550101", "page=9195550101"]
