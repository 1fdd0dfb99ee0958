"""Collections: pages in every style, time that stands still, accounts of their own, one history per seed."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from aiobandwidth import models as m
from aiobandwidth import xml
from aiobandwidth.errors import NotFound
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.testing import connect
from tests.sandbox.on_compliance import new_end_user
from tests.sandbox.on_emergency import new_recipient
from tests.sandbox.scenarios import FOREIGN, RALEIGH, Api, over

START = 1_750_000_000.0


@pytest.fixture
async def still() -> AsyncIterator[Sandbox]:
    """A sandbox whose clock stands still."""
    async with Sandbox(clock=Clock(speed=0, start=START), order_delay=60) as running:
        yield running


def mail(number: int) -> m.EmergencyNotificationRecipient:
    address = f"desk{number}@bakery.example"
    return m.EmergencyNotificationRecipient(description="Desk", type="EMAIL", email_address=address)


async def test_pages_by_date_when_all_is_made_at_once(still: Sandbox) -> None:
    """Each entry comes once, although the clock gives all of them one time."""
    async with connect(still) as client:
        api = Api(still, client, "v1")
        made = [await new_recipient(api, mail(number)) for number in range(7)]
        group = client.emergency_notifications
        listed = [each.identifier async for each in group.list_emergency_notification_recipients(size=2)]
        assert listed == made[::-1]
        await group.update_emergency_notification_recipient(made[2], mail(99))
        listed = [each.identifier async for each in group.list_emergency_notification_recipients(size=3)]
        assert listed == [made[2], *[key for key in made[::-1] if key != made[2]]]


async def test_what_takes_time_takes_the_sandboxs_time(still: Sandbox) -> None:
    async with connect(still, api_version="v2") as client:
        handle = await client.realms.create_realm(m.Realm(realm="office", default=True))
        assert handle.status == "CREATE_PENDING"
        await handle.refresh()
        assert handle.status == "CREATE_PENDING"
        still.clock.advance(seconds=61)
        await handle.refresh()
        assert handle.status == "ACTIVE"


@pytest.mark.parametrize(
    ("path", "status", "found"),
    [
        ("/shortcodes?offset=0&limit=1", 200, ["77001"]),
        ("/shortcodes?offset=1&limit=5", 200, ["772263"]),
        ("/shortcodes?offset=9", 200, []),
        ("/shortcodes?offset=-1", 400, None),
        ("/shortcodes?limit=251", 400, None),
        ("/shortcodes?limit=many", 400, None),
        ("/compliance/endUsers?limit=0", 400, None),
        ("/compliance/endUsers?afterCursor=nothing", 400, None),
        ("/campaignManagement/10dlc/campaigns?page=0&size=0", 400, None),
        ("/campaignManagement/10dlc/campaigns?page=x", 400, None),
        ("/emergencyNotificationGroups?page=yesterday", 400, None),
        ("/emergencyNotificationGroups?size=501", 400, None),
    ],
)
async def test_pages_that_are_not_there(
    path: str, status: int, found: list[str] | None, sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    async with http.get(f"{sandbox.base_url('v2')}/accounts/{sandbox.account_id}{path}") as reply:
        assert reply.status == status, await reply.text()
        if found is not None:
            assert [each["shortCode"] for each in (await reply.json())["data"]] == found


async def test_the_next_link_of_json_lists_keeps_the_filters(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    async with connect(sandbox, api_version="v2") as client:
        api = Api(sandbox, client, "v2")
        keys = [await new_end_user(api, name) for name in ("Elm & Oak", "Elm Bakery", "Ash")]
    url = f"{sandbox.base_url('v2')}/accounts/{sandbox.account_id}/compliance/endUsers"
    seen: list[str] = []
    following: str | None = f"{url}?limit=1&endUserName[startsWith]=elm"
    while following is not None:
        async with http.get(following) as reply:
            page = await reply.json()
        seen += [each["endUserId"] for each in page["data"]]
        following = next((link["href"] for link in page["links"] if link["rel"] == "next"), None)
    assert seen == keys[:2]


async def test_accounts_do_not_see_each_other(sandbox: Sandbox) -> None:
    sandbox.add_account("9900002")
    async with (
        connect(sandbox, api_version="v2") as client,
        connect(sandbox, api_version="v2", account_id="9900002") as other,
    ):
        key = await new_end_user(Api(sandbox, client, "v2"))
        assert (await client.end_users.list_end_users()).items
        assert (await other.end_users.list_end_users()).items == []
        with pytest.raises(NotFound):
            await other.end_users.get_end_user(key)


async def test_hosted_voice_conserves_numbers(sandbox: Sandbox) -> None:
    inventory = sandbox.world.inventory
    async with connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        await api.buy(RALEIGH)
        for status in ("COMPLETE", "FAILED"):  # the second time it is there already
            order = m.ImportVoiceTnOrder(site_id=api.site, telephone_numbers=api.numbers(FOREIGN))
            await over(await client.hosted_voice.create_import_voice_tn_order(order), status)
            assert not list(inventory.contradictions())
        both = m.RemoveImportedVoiceTnOrder(telephone_numbers=api.numbers(FOREIGN, RALEIGH))
        await over(await client.hosted_voice.create_remove_imported_voice_tn_order(both), "PARTIAL")
    assert sandbox.numbers.in_service() == [RALEIGH]  # it was bought, not imported
    assert not list(inventory.contradictions())
    assert sandbox.numbers.status(FOREIGN) in ("Unknown", "Taken")


HISTORY: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/realms", b"<Realm><Realm>office</Realm><Default>true</Default></Realm>"),
    (
        "POST",
        "/sipcredentials",
        b"<SipCredentials><SipCredential><UserName>a</UserName><Hash1>0</Hash1></SipCredential></SipCredentials>",
    ),
    ("GET", "/sipcredentials", None),
    ("POST", "/compliance/endUsers", {"type": "RESIDENTIAL", "fields": {"firstName": "Ann"}}),
    ("GET", "/compliance/endUsers", None),
    (
        "POST",
        "/campaignManagement/10dlc/campaigns/imports",
        b"<ImportedCampaign><CampaignId>C1</CampaignId></ImportedCampaign>",
    ),
    ("GET", "/products/messaging/a2pCampaigns", None),
    ("PATCH", "/shortcodes/77001/USA", [{"op": "add", "path": "/notes", "value": "x"}]),
    ("GET", "/shortcodes/77001/USA/history", None),
    (
        "POST",
        "/billingreports",
        b"<BillingReport><Type>DIDSNAP</Type><DateRange><StartDate>2025-06-01</StartDate><EndDate>2025-06-15</EndDate></DateRange></BillingReport>",
    ),
    ("GET", "/billingreports", None),
    ("GET", "/activationRequirements", None),
)


async def transcript(seed: int) -> list[tuple[int, bytes]]:
    """What a sandbox answers to a fixed history."""
    replies = []
    async with (
        Sandbox(seed=seed, clock=Clock(speed=0, start=START)) as sandbox,
        aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as session,
    ):
        base = f"{sandbox.base_url('v2')}/accounts/{sandbox.account_id}"
        for method, path, body in HISTORY:
            data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
            async with session.request(method, base + path, data=data) as reply:
                content = await reply.read()
                replies.append((reply.status, content.replace(sandbox.base_url("v2").encode(), b"")))
            sandbox.clock.advance(seconds=1)
    return replies


async def test_one_seed_one_history() -> None:
    first = await transcript(3)
    assert [status for status, _ in first if status >= 300] == []
    assert await transcript(3) == first
    assert await transcript(4) != first


async def test_what_no_schema_knows_is_dropped(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    base = f"{sandbox.base_url('v2')}/accounts/{sandbox.account_id}"
    body = b"<Realm odd='1'><Realm>office</Realm><Default>true</Default><Colour>red</Colour></Realm>"
    async with http.post(f"{base}/realms", data=body) as reply:
        assert reply.status == 201
        assert not list(xml.unknown(xml.decode(await reply.read())))
    user = {"type": "RESIDENTIAL", "fields": {"firstName": "Ann"}, "customReference": "a", "colour": "red"}
    async with http.post(f"{base}/compliance/endUsers", json=user) as reply:
        assert reply.status == 201
        assert "colour" not in (await reply.json())["data"]


async def test_null_empties_a_field(sandbox: Sandbox, http: aiohttp.ClientSession) -> None:
    base = sandbox.base_url("v2").removesuffix("/api/v2") + f"/v2/accounts/{sandbox.account_id}"
    given = {"name": "Shop", "description": "The shop", "cnam": {"enabled": True, "more": None}}
    async with http.post(f"{base}/voiceConfigurationPackages", json=given) as reply:
        key = (await reply.json())["data"]["voiceConfigurationPackageId"]
    change = {"description": None}
    async with http.patch(f"{base}/voiceConfigurationPackages/{key}", json=change) as reply:
        shown = (await reply.json())["data"]
    assert ("description" in shown, shown["name"], shown["cnam"]) == (False, "Shop", {"enabled": True})


@pytest.mark.parametrize(
    ("value", "status", "shown"),
    [("a", 201, "a"), (77, 201, "77"), ({"a": 1}, 400, "customReference"), (["a"], 400, "customReference")],
)
async def test_types_of_json(
    value: object, status: int, shown: str, sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    """A number is good enough for text; an object or a list is not."""
    url = f"{sandbox.base_url('v2')}/accounts/{sandbox.account_id}/compliance/endUsers"
    user = {"type": "RESIDENTIAL", "fields": {"firstName": "Ann"}, "customReference": value}
    async with http.post(url, json=user) as reply:
        assert reply.status == status
        body = await reply.json()
    if status == 201:
        assert body["data"]["customReference"] == shown
    else:
        assert shown in body["errors"][0]["description"]
