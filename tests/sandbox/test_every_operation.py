"""Every operation of the registry, through the typed client, over a real socket, in each version that has it."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Literal, cast

import pytest

import tests.sandbox
from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._generated.registry import OPERATIONS, load, operation
from aiobandwidth.errors import UnsupportedOperation
from aiobandwidth.sandbox import Sandbox, app
from aiobandwidth.sandbox.handlers import all_routes
from aiobandwidth.sandbox.routing import Call, Reply, Route
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import SCENARIOS, Api

MODULES = [
    import_module(f"tests.sandbox.{found.name}")
    for found in pkgutil.iter_modules(tests.sandbox.__path__)
    if found.name.startswith("on_")
]
VERSIONS: tuple[Literal["v1", "v2"], ...] = ("v1", "v2")
SIMPLIFIED = (
    "searchAvailableNumbers",
    "createOrder",
    "listOrders",
    "getOrder",
    "createPortIn",
    "listPortIns",
    "getPortIn",
    "createDisconnect",
    "listSites",
    "createSite",
    "getSite",
    "updateSite",
    "deleteSite",
    "listSipPeers",
    "createSipPeer",
    "getSipPeer",
    "updateSipPeer",
    "deleteSipPeer",
    "listPhoneNumbers",
    "getPhoneNumber",
    "listSipPeerPhoneNumbers",
    "updateNumberFeatures",
)
"""operationIds of the carrier's simplified description, which all have to be there under these names."""

SERVED = sorted({route.label for route in all_routes() if route.label is not None})
HERE = [(name, version) for name in sorted(OPERATIONS) for version in VERSIONS if version in operation(name).paths]
MISSING = [
    (name, version) for name in sorted(OPERATIONS) for version in VERSIONS if version not in operation(name).paths
]


def test_handlers_and_scenarios_cover_all_operations() -> None:
    assert sorted(OPERATIONS) == SERVED
    assert sorted(OPERATIONS) == sorted(SCENARIOS)
    served = {(route.label, route.version) for route in all_routes() if route.label is not None}
    assert served == set(HERE)
    assert {function.__module__ for function in SCENARIOS.values()} == {module.__name__ for module in MODULES}


def test_simplified_description_is_covered() -> None:
    ids = {operation(name).id: name for name in OPERATIONS}
    assert set(SIMPLIFIED) <= set(ids)
    assert all(ids[each] in SCENARIOS for each in SIMPLIFIED)


def surprises(route: Route, reply: Reply) -> Iterator[str]:
    """What is in a reply that no schema knows."""
    if not reply.body:
        return
    if reply.content_type == "application/xml":
        for path in xml.unknown(xml.decode(reply.body)):
            # City, LATA and the like of a number, which the carrier adds on demand without having them in any schema.
            if not path.startswith("/OrderResponse/CompletedNumbers/TelephoneNumber/"):
                yield path
    elif reply.content_type == "application/json" and reply.status < 400 and route.operation is not None:
        for declared in route.operation.replies:
            if declared.status == reply.status and declared.media == "json" and declared.message is not None:
                yield from xml.unknown(json_codec.decode(reply.body, load(declared.message)))


@pytest.fixture
def unknown(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that the replies of a test have and no schema knows."""
    found: list[str] = []
    perform = app._perform

    def watched(route: Route, call: Call) -> Reply:
        reply = perform(route, call)
        found.extend(f"{route.label} {reply.status}: {path}" for path in surprises(route, reply))
        return reply

    monkeypatch.setattr(app, "_perform", watched)
    return found


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_operation(name: str, version: Literal["v1", "v2"], sandbox: Sandbox, unknown: list[str]) -> None:
    async with connect(sandbox, api_version=version) as client:
        await SCENARIOS[name](Api(sandbox, client, version))
    assert sandbox.calls[name] > 0, f"{name} was never called"
    prefixes = (f"/api/{version}/", f"/{version}/")
    assert all(entry.path.startswith(prefixes) or entry.path.endswith("/oauth2/token") for entry in sandbox.requests)
    assert not [entry for entry in sandbox.requests if entry.status >= 500]
    assert not unknown
    assert not list(sandbox.world.inventory.contradictions())


@pytest.mark.parametrize(("name", "version"), MISSING)
async def test_operation_that_a_version_lacks(name: str, version: Literal["v1", "v2"], sandbox: Sandbox) -> None:
    group, _, method = name.partition(".")
    async with connect(sandbox, api_version=version) as client:
        call = getattr(getattr(client, group), method)
        with pytest.raises(UnsupportedOperation) as caught:
            await call(*_arguments(name, call), **_keywords(call))
    assert caught.value.operation == name
    replacement = operation(name).replaced_by
    assert replacement is None or replacement in str(caught.value)
    assert not sandbox.requests


def _arguments(name: str, call: Any) -> list[Any]:
    """One value per positional argument: a message for the body, text for the rest."""
    wanted = [p for p in inspect.signature(call).parameters.values() if p.kind is p.POSITIONAL_OR_KEYWORD]
    body = operation(name).body
    message = None if body is None or body.message is None else load(body.message)()
    return [message if p.name == "body" else cast("Any", "USA") for p in wanted]


def _keywords(call: Any) -> dict[str, str]:
    """A text for each keyword that has to be given."""
    wanted = inspect.signature(call).parameters.values()
    return {p.name: "USA" for p in wanted if p.kind is p.KEYWORD_ONLY and p.default is p.empty}
