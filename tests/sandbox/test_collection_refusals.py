"""What collections refuse, asked without the client: it would not send most of this."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from typing import Any, Literal

import aiohttp
import pytest

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._generated.registry import OPERATIONS, load, operation
from aiobandwidth.sandbox import Sandbox

GROUPS = {
    *("accounts", "addresses", "admin_data", "aeuis", "applications", "billing_detail_records", "billing_reports"),
    *("brands", "campaigns", "cities", "compliance", "compliance_documents", "coverage", "emergency_notifications"),
    *("end_users", "hosted_voice", "numbers_assignments", "phone_number_lookup", "products", "rate_centers", "realms"),
    *("requirements_packages", "service_activations", "short_codes", "sip_credentials", "sip_peers", "sites"),
    *("toll_free_verification", "users", "voice_configuration_packages"),
}
HERE = [
    (name, version)
    for name in sorted(OPERATIONS)
    if name.partition(".")[0] in GROUPS
    for version in ("v1", "v2")
    if version in operation(name).paths
]
WITH_BODY = [(name, version) for name, version in HERE if operation(name).body is not None]
OF_ACCOUNT = [(name, version) for name, version in HERE if "{accountId}" in operation(name).paths[version]]
BROKEN = (b"", b"<", b"{", b"\xff\xfe\x00", b"<Other/>", b"[]", b"{}", b"null", b'"text"', b"<A><B></A></B>")


def url(sandbox: Sandbox, of: AnyOperation, version: str, account: str | None = None) -> str:
    """The address of an operation: the site and SIP peer that there are, and ids that nothing has."""
    base = sandbox.base_url("v2" if version == "v2" else "v1")
    base = base.removesuffix("/api/v2") + "/v2" if of.bases else base
    known = {
        "{accountId}": account or sandbox.account_id,
        "{siteId}": sandbox.site_id,
        "{sipPeerId}": sandbox.sip_peer_id,
    }
    parts = of.paths[version].split("/")
    return base + "/".join(known.get(part, "nothing") if part.startswith("{") else part for part in parts)


def check_shape(of: AnyOperation, status: int, content_type: str, body: bytes) -> None:
    """The body of a refusal is a message that the schemas know, and says what is wrong."""
    if content_type.startswith("application/json"):
        names = {one.message for one in of.replies if one.status >= 400 and one.media == "json" and one.message}
        assert names, "this operation refuses in XML"
        value = json.loads(body)
        cls = load("TypedError" if "type" in value else "ErrorEnvelope")
        assert cls.__name__ in names
        assert not list(xml.unknown(json_codec.decode(body, cls)))
        assert value.get("description") or all(error["description"] and error["code"] for error in value["errors"])
    elif body:
        message = xml.decode(body)
        assert not list(xml.unknown(message))
        assert b"Description>" in body, f"{status} without a reason"


@pytest.mark.parametrize(("name", "version"), WITH_BODY)
async def test_broken_body(
    name: str, version: Literal["v1", "v2"], sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    of = operation(name)
    before = len(sandbox.ledger)
    for body in BROKEN:
        async with http.request(of.method, url(sandbox, of, version), data=body) as reply:
            content = await reply.read()
            allowed = {400, 404}
            if of.body is not None and of.body.media == "json" and body in (b"{}", b"[]"):
                allowed |= {200, 201, 202}  # an empty object changes nothing, and is enough where nothing is required
            assert reply.status in allowed, (body, reply.status, content)
            if reply.status >= 400:
                check_shape(of, reply.status, reply.headers.get("Content-Type", ""), content)
    assert len(sandbox.ledger) - before <= 1


@pytest.mark.parametrize(
    ("name", "version"), [pair for pair in HERE if "{accountId}" in operation(pair[0]).paths[pair[1]]]
)
async def test_foreign_account(
    name: str, version: Literal["v1", "v2"], sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    of = operation(name)
    async with http.request(of.method, url(sandbox, of, version, account="1")) as reply:
        content = await reply.read()
        assert reply.status == 403
        check_shape(of, 403, reply.headers.get("Content-Type", ""), content)


@pytest.mark.parametrize(
    ("name", "version"),
    [
        pair
        for pair in HERE
        if operation(pair[0]).body is None
        and {part for part in operation(pair[0]).paths[pair[1]].split("/") if part.startswith("{")}
        - {"{accountId}", "{siteId}", "{sipPeerId}"}
    ],
)
async def test_unknown_id(
    name: str, version: Literal["v1", "v2"], sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    of = operation(name)
    async with http.request(of.method, url(sandbox, of, version)) as reply:
        content = await reply.read()
        assert reply.status in (400, 404)  # some ids have a form that "nothing" does not have
        check_shape(of, reply.status, reply.headers.get("Content-Type", ""), content)


def wrong_types(cls: Any) -> Iterator[dict[str, Any]]:
    """JSON bodies with values of other types than the fields have."""
    names = [f.metadata["name"] for f in dataclasses.fields(cls) if "name" in f.metadata]
    values: tuple[Any, ...] = (5, -1.5, True, None, "text", "", [], [5], [[]], {}, {"x": {}}, "\x00", "9" * 400)
    for value in values:
        yield dict.fromkeys(names, value)


@pytest.mark.parametrize(("name", "version"), [p for p in WITH_BODY if operation(p[0]).body.media == "json"])  # type: ignore[union-attr]
async def test_wrong_types(
    name: str, version: Literal["v1", "v2"], sandbox: Sandbox, http: aiohttp.ClientSession
) -> None:
    of = operation(name)
    assert of.body is not None
    for value in wrong_types(load(str(of.body.message))):
        async with http.request(of.method, url(sandbox, of, version), json=value) as reply:
            content = await reply.read()
            assert reply.status < 500, (value, content)
            if reply.status >= 400:
                check_shape(of, reply.status, reply.headers.get("Content-Type", ""), content)
