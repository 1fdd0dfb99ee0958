"""The same faults below the sandbox."""

from __future__ import annotations

import pytest

from aiobandwidth import errors
from aiobandwidth.models import Address, Site
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.testing import connect
from tests.faults.wire import Wire, connected
from tests.faults.wire import connect as connect_socket

ADDRESS = Address(house_number="1", street_name="Main", city="Raleigh", state_code="NC", zip="27601")


def request(sandbox: Sandbox, name: str = "North") -> bytes:
    body = (
        f"<Site><Name>{name}</Name><Address><HouseNumber>1</HouseNumber><StreetName>Main</StreetName>"
        "<City>Raleigh</City><StateCode>NC</StateCode><Zip>27601</Zip></Address></Site>"
    ).encode()
    return (
        f"POST /api/v1/accounts/{sandbox.account_id}/sites HTTP/1.1\r\nHost: t\r\nConnection: close\r\n"
        f"Authorization: Bearer {sandbox.token}\r\nContent-Length: {len(body)}\r\n\r\n"
    ).encode() + body


async def post(sandbox: Sandbox, name: str = "North") -> Wire:
    async with connected(sandbox.port) as wire:
        await wire.send(request(sandbox, name))
        await wire.to_the_end()
        return wire


KINDS = {
    # kind: (applied, status of the reply that comes, or 0)
    "close:connect": (False, 0),
    "reset:head": (False, 0),
    "close:body": (False, 0),
    "reset:read": (False, 0),
    "reset:applied": (True, 0),
    "close:reply,byte=20": (True, 201),
    "close:done": (True, 201),
    "status:503": (False, 503),
    "page:502,at=applied": (True, 502),
    "429:retry-after": (False, 429),
    "redirect:loop": (False, 302),
    "garbage": (False, 0),
    "gzip:bad": (True, 201),
    "framing:http10": (True, 201),
}


@pytest.mark.parametrize("kind", KINDS)
async def test_faults_and_what_the_sandbox_has_done(kind: str) -> None:
    applied, status = KINDS[kind]
    async with Sandbox() as sandbox:
        where = {} if kind.endswith("connect") else {"method": "POST", "path": "^/accounts/[0-9]+/sites$"}
        rule = sandbox.faults.add(kind, **where)  # type: ignore[arg-type]
        wire = await post(sandbox)
        assert rule.hits == 1
        assert (wire.got[9:12] == str(status).encode()) if status else not wire.got.startswith(b"HTTP")
        assert wire.ending == ("rst" if kind.startswith("reset") else "fin")
        assert len(sandbox.account.sites) == 1 + applied
        if kind != "close:connect":
            (one,) = sandbox.wire
            assert (one.applied, one.fault) == (applied, rule.fault.text)
            assert one.label == ("sites.create_site" if applied else None)
            assert sandbox.requests[-1].method == "POST"
        assert (await post(sandbox, "South")).got.startswith(b"HTTP/1.1 201 ")


async def test_refused_connections() -> None:
    async with Sandbox() as sandbox:
        sandbox.faults.add("refuse", times=3)
        for _ in range(3):
            with pytest.raises(ConnectionRefusedError):
                await connect_socket(sandbox.port)
        assert (await post(sandbox)).got.startswith(b"HTTP/1.1 201 ")


async def test_with_our_own_client() -> None:
    async with Sandbox() as sandbox, connect(sandbox) as client:
        await client.sites.list_sites()
        sandbox.faults.add("reset:applied", method="POST")
        with pytest.raises(errors.OutcomeUnknown):
            await client.sites.create_site(Site(name="North", address=ADDRESS))
        assert [one.label for one in sandbox.wire] == ["-", "sites.list_sites", "sites.create_site"]


async def test_stopping_leaves_nothing() -> None:
    async with Sandbox() as sandbox:
        sandbox.faults.add("stall")
        async with connected(sandbox.port) as wire:
            await wire.send(request(sandbox))
            await wire.quiet()
            assert sandbox.wire.open == 1
    assert sandbox.wire.open == 0


async def test_requests_are_settled_once() -> None:
    async with Sandbox() as sandbox:
        sandbox.faults.sequence(["close:applied", "status:503", "delay:0.01"], method="POST")
        for name in ("A", "B", "C"):
            await post(sandbox, name)
        assert [(one.status, one.operation) for one in sandbox.requests] == [
            *((201, "sites.create_site"), (503, None), (201, "sites.create_site"))
        ]
        assert sandbox.calls["sites.create_site"] == 2
