"""What became of a DELETE, and of a POST of something that is there only once."""

from __future__ import annotations

from typing import Any

import pytest

from aiobandwidth._core.wire import WireReply
from aiobandwidth.errors import OutcomeUnknown, Reconciled
from aiobandwidth.models import SipPeerSmsFeature, SipPeerSmsFeatureSettings
from tests.core.fakes import Clock, FakeTransport, lost, make_client, reply, xml

PORT_IN = "<LnpOrderResponse><ProcessingStatus>{}</ProcessingStatus></LnpOrderResponse>"
REALM = "<RealmResponse><Realm><Id>22</Id><Status>{}</Status></Realm></RealmResponse>"
SITE = "<SiteResponse><Site><Id>31</Id><Name>north</Name></Site></SiteResponse>"


async def lose(group: str, name: str, *given: Any, then: list[WireReply], **options: Any) -> tuple[Reconciled, Any]:
    transport = FakeTransport(lost(), *then)
    client = make_client(transport, Clock(), **options)
    with pytest.raises(OutcomeUnknown) as caught:
        await getattr(getattr(client, group), name)(*given)
    return await caught.value.reconcile(), transport


async def test_what_is_gone_was_deleted() -> None:
    found, transport = await lose("sites", "delete_site", "31", then=[reply(404)])
    assert found.applied
    assert transport.sent[1:] == ["GET https://dashboard.bandwidth.com/api/v1/accounts/7001/sites/31"]


async def test_what_goes_a_little_later_was_deleted() -> None:
    found, transport = await lose("sites", "delete_site", "31", then=[xml(SITE), xml(SITE), reply(404)])
    assert found.applied
    assert len(transport.requests) == 4


async def test_what_stays_was_not_deleted() -> None:
    found, _ = await lose("sites", "delete_site", "31", then=[xml(SITE)])
    assert found.not_applied


@pytest.mark.parametrize(
    ("status", "outcome"),
    [("CANCELLED", "applied"), ("cancelled", "applied"), ("REQUESTED_CANCEL", "applied"), ("FOC", "not-applied")],
)
async def test_a_port_in_stays_when_it_is_cancelled(status: str, outcome: str) -> None:
    found, _ = await lose("port_ins", "cancel_port_in", "p-1", then=[xml(PORT_IN.format(status))])
    assert found.outcome == outcome


@pytest.mark.parametrize(("status", "outcome"), [("DELETE_PENDING", "applied"), ("ACTIVE", "not-applied")])
async def test_a_realm_is_deleted_slowly(status: str, outcome: str) -> None:
    found, _ = await lose("realms", "delete_realm", "22", then=[xml(REALM.format(status))])
    assert found.outcome == outcome


@pytest.mark.parametrize(("there", "outcome"), [("w-1", "not-applied"), ("w-2", "applied")])
async def test_what_only_a_list_tells(there: str, outcome: str) -> None:
    body = f'{{"data": [{{"id": "w-0"}}, {{"id": "{there}"}}]}}'.encode()
    found, _ = await lose(
        "toll_free_verification",
        "delete_toll_free_verification_webhook",
        "w-1",
        then=[reply(200, body, content_type="application/json")],
    )
    assert found.outcome == outcome


async def test_reading_fails() -> None:
    found, _ = await lose("sites", "delete_site", "31", then=[reply(400)])
    assert found.unclear
    assert "400" in found.text
    assert "no harm" in found.text


async def test_a_file_is_not_fetched_to_see_whether_it_is_there() -> None:
    closed: list[bool] = []

    class Stream:
        async def aclose(self) -> None:
            closed.append(True)

    there = WireReply(status=200, stream=Stream())  # type: ignore[arg-type]
    found, transport = await lose("port_ins", "delete_port_in_loa", "p-1", "loa.pdf", then=[there])
    assert found.not_applied
    assert all(request.stream for request in transport.requests[1:])
    assert len(closed) == len(transport.requests) - 1


@pytest.mark.parametrize(
    ("then", "outcome"),
    [(reply(404), "not-applied"), (xml("<SipPeerSmsFeatureResponse/>"), "unclear"), (reply(400), "unclear")],
)
async def test_something_that_is_there_once(then: WireReply, outcome: str) -> None:
    body = SipPeerSmsFeature(sip_peer_sms_feature_settings=SipPeerSmsFeatureSettings(toll_free=True))
    found, _ = await lose("sip_peers", "create_sip_peer_sms_feature", "31", "5", body, then=[then])
    assert found.outcome == outcome
    assert "sip_peers.get_sip_peer_sms_feature" in found.text
