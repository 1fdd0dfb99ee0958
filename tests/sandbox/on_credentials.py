"""Scenarios of realms and SIP credentials."""

from __future__ import annotations

import pytest

from aiobandwidth import models as m
from aiobandwidth.errors import BadRequest, NotFound
from tests.sandbox.on_sites import new_application
from tests.sandbox.scenarios import Api, over, scenario, some


async def new_realm(api: Api, name: str = "office", *, default: bool = False) -> m.Realm:
    handle = await api.client.realms.create_realm(m.Realm(realm=name, default=default, description="The office"))
    realm: m.Realm = some((await over(handle, "ACTIVE")).realm)
    return realm


def secret(user: str, domain: str | None = None) -> m.SipCredentials:
    credential = m.SipCredential(user_name=user, hash1="0f" * 16, hash1b="1e" * 16, domain=domain)
    return m.SipCredentials(sip_credential=[credential])


@scenario("realms.create_realm", "realms.get_realm", "realms.list_realms")
async def create_realm(api: Api) -> None:
    group = api.client.realms
    realm = await new_realm(api)
    assert realm.default is True  # the first one
    assert str(realm.realm).startswith("office.")
    second = await new_realm(api, "warehouse")
    for key in (str(second.id), str(second.realm), "warehouse"):
        shown = some((await group.get_realm(key)).realm)
        assert (shown.id, shown.default, shown.sip_credential_count) == (second.id, False, 0)
    assert [each.id for each in (await group.list_realms()).items] == [realm.id, second.id]
    assert [each.id for each in (await group.list_realms(realm_fragment="ware")).items] == [second.id]
    for call, code in ((group.list_realms(realm_fragment="wa"), "33011"), (new_realm(api, "x" * 31), "33003")):
        with pytest.raises(BadRequest) as caught:
            await call
        assert caught.value.errors[0].code == code
    with pytest.raises(BadRequest):
        await new_realm(api)  # the name is taken


@scenario("realms.update_realm", "realms.delete_realm")
async def change_realm(api: Api) -> None:
    group = api.client.realms
    first, second = await new_realm(api), await new_realm(api, "warehouse")
    with pytest.raises(BadRequest) as caught:
        await group.delete_realm(str(first.id))
    assert caught.value.errors[0].code == "33006"
    await group.update_realm(str(second.id), m.Realm(default=True, description="The default now"))
    shown = {each.id: each for each in (await group.list_realms()).items}
    assert (shown[first.id].default, shown[second.id].default) == (False, True)
    assert shown[second.id].description == "The default now"
    with pytest.raises(BadRequest) as renamed:
        await group.update_realm(str(first.id), m.Realm(realm="another"))
    assert renamed.value.errors[0].code == "33005"
    await group.delete_realm(str(first.id))
    with pytest.raises(NotFound) as missing:
        await group.delete_realm(str(first.id))
    assert missing.value.errors[0].code == "33001"
    with pytest.raises(NotFound):
        await group.get_realm(str(first.id))


@scenario(
    "realms.create_realm_sip_credentials",
    "realms.get_realm_sip_credential",
    "realms.list_realm_sip_credentials",
    "realms.update_realm_sip_credential",
    "realms.delete_realm_sip_credential",
)
async def credentials_of_realm(api: Api) -> None:
    group, realm = api.client.realms, str((await new_realm(api)).id)
    with pytest.raises(NotFound) as nothing:
        await api.client.reply(group.list_realm_sip_credentials, realm)
    assert nothing.value.errors[0].code == "23008"
    made = await group.create_realm_sip_credentials(realm, secret("ann"))
    (credential,) = some(made.valid_sip_credentials).sip_credential
    key = str(credential.id)
    assert (credential.user_name, credential.realm_id) == ("ann", realm)
    with pytest.raises(BadRequest) as twice:
        await group.create_realm_sip_credentials(realm, secret("ann"))
    assert [error.code for error in twice.value.errors if error.code] == ["23026"]
    await group.create_realm_sip_credentials(realm, secret("bob"))
    listed = [each.user_name async for each in group.list_realm_sip_credentials(realm, size=1)]
    assert listed == ["ann", "bob"]
    assert some((await group.get_realm(realm)).realm).sip_credential_count == 2
    application = await new_application(api)
    change = m.SipCredential(hash1="2d" * 16, http_voice_v2_app_id=application)
    await group.update_realm_sip_credential(realm, key, change)
    shown = some((await group.get_realm_sip_credential(realm, key)).sip_credential)
    assert (shown.hash1, shown.hash1b, shown.http_voice_v2_app_id) == ("2d" * 16, "1e" * 16, application)
    with pytest.raises(BadRequest) as renamed:
        await group.update_realm_sip_credential(realm, key, m.SipCredential(hash1="00", user_name="carl"))
    assert renamed.value.errors[0].code == "23004"
    await group.delete_realm_sip_credential(realm, key)
    with pytest.raises(NotFound) as missing:
        await group.get_realm_sip_credential(realm, key)
    assert missing.value.errors[0].code == "23025"


@scenario(
    "sip_credentials.create_sip_credentials",
    "sip_credentials.get_sip_credential",
    "sip_credentials.list_sip_credentials",
    "sip_credentials.update_sip_credential",
    "sip_credentials.delete_sip_credential",
)
async def credentials_of_account(api: Api) -> None:
    group = api.client.sip_credentials
    with pytest.raises(BadRequest) as early:
        await group.create_sip_credentials(secret("ann"))
    assert [error.code for error in early.value.errors if error.code] == ["23021"]
    realm, other = await new_realm(api), await new_realm(api, "warehouse")
    await group.create_sip_credentials(secret("ann", domain="bakery.example"))
    with pytest.raises(BadRequest) as twice:
        await group.create_sip_credentials(secret("ann", domain="bakery.example"))
    assert [error.code for error in twice.value.errors if error.code] == ["23009"]
    shown = some((await group.get_sip_credential("ann@bakery.example")).sip_credential)
    assert (shown.user_name, shown.domain, shown.realm_id) == ("ann", "bakery.example", realm.id)
    assert [each.user_name for each in (await group.list_sip_credentials(domain_fragment="bakery")).items] == ["ann"]
    with pytest.raises(NotFound) as nothing:
        await group.list_sip_credentials(user_name_fragment="carl")
    assert nothing.value.errors[0].code == "23008"
    await group.update_sip_credential("ann@bakery.example", m.SipCredential(hash1="00" * 16, realm=other.realm))
    (moved,) = (await api.client.realms.list_realm_sip_credentials(str(other.id))).items
    assert (moved.id, moved.hash1, moved.realm) == (shown.id, "00" * 16, other.realm)
    await group.delete_sip_credential("ann@bakery.example")
    with pytest.raises(NotFound) as missing:
        await group.get_sip_credential("ann@bakery.example")
    assert missing.value.errors[0].code == "23007"
