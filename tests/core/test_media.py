"""Bodies of several classes, replies of several roots, other bases, orders without ids: the odd corners of the API."""

from __future__ import annotations

import json
import pickle

import attrs
import pytest

from aiobandwidth import Created, OrderHandle, errors
from aiobandwidth._core import paths
from aiobandwidth._core.operation import DeclaredReply, Operation, Window
from aiobandwidth._generated.registry import OPERATIONS, operation
from aiobandwidth.models import (
    BrandResponse,
    BrandsResponse,
    EmergencyNotificationEndpointAssociation,
    EmergencyNotificationEndpointOrder,
    ImportTnOrder,
    ImportVoiceTnOrder,
    JsonPatch,
    JsonPatchStep,
    ListOfPhoneNumbers,
    LnpOrder,
    Order,
    PortOutRequest,
    SipPeer,
)
from tests.core.fakes import Clock, FakeTransport, make_client, reply, xml

PORT_IN = LnpOrder(site_id="31", list_of_phone_numbers=ListOfPhoneNumbers(phone_number=["+19195550123"]))

# --- bodies -----------------------------------------------------------------------------------------------------------


async def test_json_patch_has_its_own_media_type() -> None:
    transport = FakeTransport(reply(200, b"{}", content_type="application/json"))
    steps = JsonPatch(items=[JsonPatchStep(op="replace", path="/a", value=3)])
    await make_client(transport).short_codes.patch_short_code("12345", "USA", steps)
    (request,) = transport.requests
    assert request.headers["content-type"] == "application/json-patch+json"
    assert json.loads(request.body or b"") == [{"op": "replace", "path": "/a", "value": 3}]


async def test_a_body_may_be_of_any_accepted_class() -> None:
    made = "<EmergencyNotificationEndpointOrderResponse><EmergencyNotificationEndpointOrder><OrderId>e-1</OrderId>"
    made += "</EmergencyNotificationEndpointOrder></EmergencyNotificationEndpointOrderResponse>"
    transport = FakeTransport(xml(made, 201))
    client = make_client(transport)
    create = client.emergency_notifications.create_emergency_notification_endpoint_order
    for body in (EmergencyNotificationEndpointOrder(), EmergencyNotificationEndpointAssociation()):
        handle = await create(body)
        assert handle.id == "e-1"
    roots = [(request.body or b"").split(b"?>")[1].strip(b"</>") for request in transport.requests]
    assert roots[0].startswith(b"EmergencyNotificationEndpointOrder")
    assert roots[1].startswith(b"EmergencyNotificationEndpointAssociation")
    accepted = "EmergencyNotificationEndpointOrder or aiobandwidth.models.EmergencyNotificationEndpointAssociation"
    for wrong in (Order(), "text"):
        with pytest.raises(errors.InvalidRequest, match=accepted):
            await create(wrong)  # type: ignore[arg-type]
    with pytest.raises(errors.InvalidRequest, match=accepted):
        await create(None)  # type: ignore[arg-type]
    assert len(transport.requests) == 2


# --- replies ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("before", ["", "<?xml version='1.0'?>\n<!-- <BrandsResponse> -->\n", "\ufeff  "])
async def test_the_root_element_chooses_among_several_messages(before: str) -> None:
    transport = FakeTransport(
        xml(f"{before}<BrandResponse><Brand/></BrandResponse>"),
        xml(f"{before}<BrandsResponse><TotalCount>1</TotalCount></BrandsResponse>"),
    )
    client = make_client(transport)
    one, several = await client.brands.get_brand("b"), await client.brands.get_brand("b")
    assert isinstance(one, BrandResponse)
    assert isinstance(several, BrandsResponse)
    assert several.total_count == 1
    order = "<ImportVoiceTnOrder><OrderId>v</OrderId></ImportVoiceTnOrder>"
    for text, cls in ((order, ImportVoiceTnOrder), (order.replace("Voice", ""), ImportTnOrder)):
        found = await make_client(FakeTransport(xml(text))).hosted_voice.get_import_voice_tn_order("v")
        assert isinstance(found, cls)


async def test_a_root_that_none_of_them_has() -> None:
    client = make_client(FakeTransport(xml("<OrderResponse/>")))
    with pytest.raises(errors.DecodeError, match="BrandsResponse"):
        await client.brands.get_brand("b")


async def test_xml_or_json_for_one_status() -> None:
    record: Operation[object] = attrs.evolve(
        operation("orders.get_order"),
        replies=(
            DeclaredReply(status=200, media="xml", message="OrderResponse"),
            DeclaredReply(status=200, media="json", message="ShortCodeRegistration"),
        ),
    )
    transport = FakeTransport(xml("<OrderResponse/>"), reply(200, b' {"x": 1}'))
    engine = make_client(transport)._engine
    names = [type((await engine.perform(record, {}, {"order_id": "o"})).result).__name__ for _ in range(2)]
    assert names == ["OrderResponse", "ShortCodeRegistration"]


async def test_created_has_a_result_only_if_there_was_one() -> None:
    location = "https://x/api/v1/accounts/1/sites/2/sippeers/500709"
    transport = FakeTransport(reply(201, location=location), xml("<SipPeerResponse/>", 201, location=location))
    client = make_client(transport)
    without, with_body = [await client.sip_peers.create_sip_peer("31", SipPeer(peer_name="a")) for _ in range(2)]
    assert without == Created(id="500709", location=location, result=None)
    assert with_body.result is not None


@pytest.mark.parametrize("empty", [reply(404), reply(204), reply(200), reply(200, b" \n"), xml("<x/>", 204)])
async def test_nothing_is_an_empty_list(empty: object) -> None:
    for name in ("orders.list_orders", "in_service_numbers.list_in_service_numbers", "e911_orders.list_e911_orders"):
        record = operation(name)
        if getattr(empty, "status", 0) in {404} - set(record.empty):
            continue
        client = make_client(FakeTransport(empty))  # type: ignore[arg-type]
        call = getattr(getattr(client, record.group), record.name)
        page = await call()
        assert page.items == []
        assert page.reply is not None
        assert [item async for item in call()] == []


# --- errors -----------------------------------------------------------------------------------------------------------


async def test_the_carriers_own_codes_come_first() -> None:
    body = (
        "<LnpOrderResponse><Status><Code>400</Code><Description>bad request</Description></Status>"
        "<ProcessingStatus>EXCEPTION</ProcessingStatus>"
        "<Errors><Code>7309</Code><Description>Numbers of one rate center only</Description></Errors>"
        "<Errors><Code>404</Code><Description>half</Description></Errors>"
        "<Errors><Code>7310</Code><Description>again</Description></Errors></LnpOrderResponse>"
    )
    with pytest.raises(errors.BadRequest) as caught:
        await make_client(FakeTransport(xml(body, 400))).port_ins.create_port_in(PORT_IN)
    assert [detail.code for detail in caught.value.errors] == ["7309", "7310", "400", "404"]
    assert caught.value.code == "7309"
    assert "400: 7309 Numbers" in str(caught.value).replace(" Bad Request", "")


def test_new_errors_survive_pickling() -> None:
    one = errors.NotReady("a", status=202, retry_after=3.0, operation="x.y")
    two = errors.IncompleteList("b", where="2026-03-01", operation="x.y")
    for error in (one, two):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error)
        assert vars(again) == vars(error)
    assert isinstance(one, errors.StatusError)
    assert isinstance(two, errors.BandwidthError)


# --- bases ------------------------------------------------------------------------------------------------------------


async def test_operations_below_another_base() -> None:
    for base, expected in (
        (None, "https://api.bandwidth.com/v2/accounts/7001/voiceConfigurationPackages"),
        ("http://127.0.0.1:81", "http://127.0.0.1:81/v2/accounts/7001/voiceConfigurationPackages"),
        ("http://127.0.0.1:81/api/v2", "http://127.0.0.1:81/v2/accounts/7001/voiceConfigurationPackages"),
        ("https://proxy.example/bw/api/v2", "https://proxy.example/bw/v2/accounts/7001/voiceConfigurationPackages"),
        ("https://proxy.example/own", "https://proxy.example/v2/accounts/7001/voiceConfigurationPackages"),
    ):
        transport = FakeTransport(reply(200, b'{"data": []}'))
        client = make_client(transport, api_version="v2", base_url=base)
        await client.voice_configuration_packages.list_voice_configuration_packages()
        assert transport.requests[0].url.partition("?")[0] == expected
        assert transport.requests[0].headers["authorization"]


def test_another_base_stays_on_the_origin() -> None:
    for name in OPERATIONS:
        for version, path in operation(name).bases.items():
            assert path.startswith("/")
            assert "//" not in path
            for base in paths.BASES.values():
                made = paths.other_base(base, version, path)
                assert made.startswith(base.partition("/api")[0] + "/")


# --- orders -----------------------------------------------------------------------------------------------------------


async def test_all_but_the_pending_states_are_final() -> None:
    record = operation("service_activations.create_service_activation")
    assert record.order is not None
    assert record.order.pending == ("RECEIVED", "PROCESSING")
    states = ["", "RECEIVED", "processing", "COMPLETE_WITH_A_NEW_NAME"]
    bodies = [json.dumps({"data": {"orderStatus": state}}).encode() for state in states]
    transport = FakeTransport(*(reply(200, body, content_type="application/json") for body in bodies))
    client = make_client(transport, Clock(), api_version="v2")
    handle: OrderHandle[object, object] = OrderHandle(client._engine, record, "a-1")
    assert not handle.done
    await handle.wait(600)
    assert len(transport.requests) == 4
    assert handle.status == "COMPLETE_WITH_A_NEW_NAME"
    assert handle.done
    assert not handle.failed


async def test_orders_can_be_resumed_whose_id_came_in_location_only() -> None:
    done = "<BillingReportRetrievalResponse><ReportStatus>COMPLETED</ReportStatus></BillingReportRetrievalResponse>"
    transport = FakeTransport(xml(done))
    handle = make_client(transport).billing_reports.resume("b-9")
    await handle.wait(5)
    assert handle.done
    assert transport.requests[0].url.endswith("/billingreports/b-9")
    with pytest.raises(errors.InvalidRequest):
        make_client(transport).billing_reports.resume("")


async def test_a_port_out_may_come_back_without_an_id() -> None:
    accepted = "<PortOutResponse><Status><Code>200</Code><Description>taken</Description></Status>{}</PortOutResponse>"
    transport = FakeTransport(xml(accepted.format("")), xml(accepted.format("<OrderId>po-1</OrderId>")), reply(200))
    create = make_client(transport).port_outs.create_port_out
    without, with_id, bare = [await create(PortOutRequest()) for _ in range(3)]
    assert (without.id, with_id.id, bare.id) == ("", "po-1", "")
    assert without.result is not None
    assert bare.result is None
    assert len(transport.requests) == 3


def test_windows_name_parameters_of_their_operations() -> None:
    for name in OPERATIONS:
        record = operation(name)
        if record.paging is not None and isinstance(record.paging.window, Window):
            wires = {param.wire for param in record.params if param.place == "query"}
            assert {record.paging.window.start, record.paging.window.end} <= wires, name
