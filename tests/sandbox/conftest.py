"""Fixtures of the sandbox's tests, and a look at every reply that a sandbox gives in them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import aiohttp
import pytest

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._generated.registry import load
from aiobandwidth.sandbox import Sandbox, app
from aiobandwidth.sandbox.routing import Call, Reply, Route
from tests.sandbox.receiver import Receiver, listening


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """A running sandbox whose orders are done at once."""
    async with Sandbox(order_delay=0.005, report_delay=0.005) as running:
        yield running


@pytest.fixture
async def http(sandbox: Sandbox) -> AsyncIterator[aiohttp.ClientSession]:
    """A bare HTTP session with the credentials of the sandbox, for what the client would not do."""
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {sandbox.token}"}) as session:
        yield session


def surprises(route: Route, reply: Reply) -> Iterator[str]:
    """What is in a reply that no schema knows."""
    replies = route.operation.replies if route.operation is not None else ()
    if not reply.body or any(declared.media == "bytes" and declared.status == reply.status for declared in replies):
        return
    if reply.content_type == "application/xml":
        for path in xml.unknown(xml.decode(reply.body)):
            # City, LATA and the like of a number, which the carrier adds on demand without having them in any schema.
            if not path.startswith("/OrderResponse/CompletedNumbers/TelephoneNumber/"):
                yield path
    elif reply.content_type == "application/json":
        for declared in replies:
            if declared.status == reply.status and declared.media == "json" and declared.message is not None:
                yield from xml.unknown(json_codec.decode(reply.body, load(declared.message)))


@pytest.fixture(autouse=True)
def unknown(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every reply of every test decodes, and nothing in it is unknown."""
    found: list[str] = []
    perform = app._perform

    def watched(route: Route, call: Call) -> Reply:
        reply = perform(route, call)
        found.extend(f"{route.label} {reply.status}: {path}" for path in surprises(route, reply))
        return reply

    monkeypatch.setattr(app, "_perform", watched)
    yield found
    assert not found


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    """A server that takes webhooks."""
    async with listening() as made:
        yield made
