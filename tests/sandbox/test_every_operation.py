"""Every operation of the registry, through the typed client, over a real socket, in each version that has it."""

from __future__ import annotations

import inspect
import pkgutil
from importlib import import_module
from typing import Any, Literal, cast

import pytest

import tests.sandbox
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


CHECKS = {
    "addresses.geocode_address",
    "addresses.validate_address",
    "import_tn_orders.check_import_tns",
    "phone_number_lookup.look_up_phone_numbers",
    "phone_numbers.get_phone_numbers",
    "port_out_passcodes.get_port_out_passcodes",
    "portability_checks.check_portability",
    "requirements_packages.validate_number_activation",
    "service_activations.check_service_activation",
}
"""Operations that change nothing, though they are no GET."""
EACH = {"sip_peers.add_sip_peer_associated_outbound_numbers"}
"""Operations that make several things at once, each of which has its line in the ledger."""


@pytest.fixture
def unwritten(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Changes that are not in the ledger, or not once, and reads that are."""
    found: list[str] = []
    perform = app._perform

    def watched(route: Route, call: Call) -> Reply:
        before = len(call.world.ledger)
        reply = perform(route, call)
        lines = [line for line in call.world.ledger[before:] if line.method]
        changes = call.method != "GET" and route.label is not None and route.label not in CHECKS and reply.status < 400
        right = len(lines) == changes or (route.label in EACH and lines)
        if not right or any((line.method, line.path) != (call.method, call.path) for line in lines):
            found.append(f"{route.label} {reply.status}: {lines}")
        return reply

    monkeypatch.setattr(app, "_perform", watched)
    return found


@pytest.mark.parametrize(("name", "version"), HERE)
async def test_operation(name: str, version: Literal["v1", "v2"], sandbox: Sandbox, unwritten: list[str]) -> None:
    async with connect(sandbox, api_version=version) as client:
        await SCENARIOS[name](Api(sandbox, client, version))
    assert sandbox.calls[name] > 0, f"{name} was never called"
    prefixes = (f"/api/{version}/", f"/{version}/")
    assert all(entry.path.startswith(prefixes) or entry.path.endswith("/oauth2/token") for entry in sandbox.requests)
    assert not [entry for entry in sandbox.requests if entry.status >= 500]
    assert not unwritten
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
