"""The admin API: who may, what it says, what it changes, and that nothing else notices it."""

from __future__ import annotations

import asyncio
import io
import json
import re
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import attrs
import pytest

from aiobandwidth import models as m
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.sandbox.admin.desk import LISTED
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import RALEIGH, TAKEN, Api

GUARDED = [(str(each["method"]), str(each["path"])) for each in LISTED if each["token"]]
OPEN = [(str(each["method"]), str(each["path"])) for each in LISTED if not each["token"]]


@attrs.frozen
class Desk:
    """Calls of the admin API."""

    sandbox: Sandbox
    session: aiohttp.ClientSession

    async def __call__(
        self, method: str, path: str, body: Any = None, *, token: bool = True, **headers: str
    ) -> tuple[int, Any]:
        if token:
            headers.setdefault("Authorization", f"Bearer {self.sandbox.admin_token}")
        data = io.BytesIO(body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode())
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        headers.setdefault("Content-Type", "application/json")
        url = f"{self.sandbox.url}/_sandbox{path}"
        async with self.session.request(method, url, data=data, headers=headers) as reply:
            content = await reply.read()
            return reply.status, json.loads(content) if "json" in reply.content_type else content


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(clock=Clock(speed=0), order_delay=60) as running:
        yield running


@pytest.fixture
async def desk(sandbox: Sandbox) -> AsyncIterator[Desk]:
    async with aiohttp.ClientSession() as session:
        yield Desk(sandbox, session)


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    async with connect(sandbox) as client:
        yield Api(sandbox, client, "v1")


# --- who may ---------------------------------------------------------------------------------------------------------


def _filled(path: str) -> str:
    return path.removeprefix("/_sandbox").replace("{id}", "1").replace("{tn}", RALEIGH)


@pytest.mark.parametrize(("method", "path"), GUARDED)
async def test_changes_need_the_token(desk: Desk, method: str, path: str) -> None:
    async with desk.session.request(method, f"{desk.sandbox.url}/_sandbox{_filled(path)}") as reply:
        assert (reply.status, reply.headers["WWW-Authenticate"]) == (401, 'Bearer realm="sandbox admin"')
        assert (await reply.json())["error"] == "no-token"
    for wrong in ("Bearer", "Bearer wrong", f"Basic {desk.sandbox.admin_token}", f"Bearer {desk.sandbox.token}", "é"):
        status, problem = await desk(method, _filled(path), Authorization=wrong)
        assert (status, problem["error"]) == (401, "no-token")
        assert desk.sandbox.admin_token not in json.dumps(problem)
    assert (len(desk.sandbox.faults), desk.sandbox.ledger) == (0, [])


def test_all_but_reads_are_guarded() -> None:
    assert {method for method, _ in OPEN} == {"GET"}
    assert {path for method, path in GUARDED if method == "GET"} == {"/_sandbox/snapshots/{id}/content"}


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1", 200),
        ("127.9.9.9:1", 200),
        ("LocalHost:9000", 200),
        ("[::1]:80", 200),
        ("evil.example", 403),
        ("127.0.0.1.evil.example", 403),
        ("localhost.evil.example:80", 403),
        ("192.0.2.7:80", 403),
        ("", 403),
    ],
)
async def test_reads_are_for_those_who_call_it_by_its_name(desk: Desk, host: str, status: int) -> None:
    assert (await desk("GET", "/state", token=False, Host=host))[0] == status
    assert (await desk("GET", "/nothing", token=False, Host=host))[0] == (404 if status == 200 else 403)
    assert (await desk("GET", "/state", Host=host))[0] == 200  # with the token, by any name


async def test_reads_of_a_sandbox_on_all_addresses() -> None:
    async with Sandbox(host="0.0.0.0") as sandbox, aiohttp.ClientSession() as session:
        desk = Desk(sandbox, session)
        assert (await desk("GET", "/state", token=False))[0] == 200  # from this machine
        assert (await desk("GET", "/state", token=False, Host="192.0.2.7:80"))[0] == 403


def test_the_token_is_a_secret() -> None:
    first, second = Sandbox(), Sandbox()
    assert first.admin_token != second.admin_token
    assert len(first.admin_token) >= 32
    assert first.admin_token not in repr(first) + str(first.faults) + repr(first.world)
    assert Sandbox(admin_token="my-own-token").admin_token == "my-own-token"
    for bad in ("short", "with space in it", "ümläutümläut", "line\nline\nline"):
        with pytest.raises(ValueError, match="admin token needs") as caught:
            Sandbox(admin_token=bad)
        assert bad not in str(caught.value)


async def test_nothing_else_notices(desk: Desk, api: Api, caplog: pytest.LogCaptureFixture) -> None:
    desk.sandbox.set_rate_limits({"DEFAULT": (1, 60.0)})
    desk.sandbox.faults.add("status:503", times=1)
    for _ in range(5):
        assert (await desk("GET", "/state"))[0] == 200
    assert (await desk("POST", "/clock", {"seconds": 1}))[0] == 200
    sandbox = desk.sandbox
    assert (sandbox.requests, dict(sandbox.calls), list(sandbox.wire), sandbox.wire.received) == ([], {}, [], 0)
    assert [rule.hits for rule in sandbox.faults] == [0]
    assert sandbox.admin_token not in caplog.text
    sandbox.faults.clear()
    assert len((await api.client.sites.list_sites()).items) == 1
    assert [request.number for request in sandbox.wire] == [1, 2]  # token and list


# --- errors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error", "where"),
    [
        ("GET", "/nothing", None, 404, "no-such-path", "path"),
        ("PATCH", "/clock", {}, 405, "no-such-method", "method"),
        ("POST", "/clock", b"{", 400, "no-json", "body"),
        ("POST", "/clock", b"\xff", 400, "no-json", "body"),
        ("POST", "/clock", b'{"hours": NaN}', 400, "no-json", "body"),
        ("POST", "/clock", b"[" * 100_000, 400, "no-json", "body"),
        ("POST", "/clock", [1], 400, "bad-value", "body"),
        ("POST", "/clock", {}, 400, "missing-field", "body"),
        ("POST", "/clock", {"hour": 1}, 400, "unknown-field", "body"),
        ("POST", "/clock", {"hours": -1}, 400, "bad-value", "body: hours"),
        ("POST", "/clock", {"hours": True}, 400, "bad-value", "body: hours"),
        ("POST", "/clock", b'{"hours": 1e999}', 400, "bad-value", "body: hours"),
        ("POST", "/clock", {"days": 100_000}, 400, "bad-value", "body"),
        ("POST", "/clock", {"speed": -1}, 400, "bad-value", "body: speed"),
        ("POST", "/faults", {"kind": "explode"}, 400, "bad-fault", "body"),
        ("POST", "/faults", {"kind": "status:503", "path": 5}, 400, "bad-fault", "body"),
        ("POST", "/faults", {"kind": "status:503", "self": 5}, 400, "bad-fault", "body"),
        ("POST", "/faults", {"times": 1}, 400, "missing-field", "body"),
        ("POST", "/faults", [{"kind": "status:503"}, {"kind": "status"}], 400, "bad-fault", "body[1]"),
        ("POST", "/faults", [], 400, "bad-value", "body"),
        ("DELETE", "/faults/99", None, 404, "no-such-fault", "path"),
        ("GET", "/orders/nothing", None, 404, "no-such-order", "path"),
        ("GET", "/orders?limit=x", None, 400, "bad-value", "query: limit"),
        ("GET", "/orders?limit=5000", None, 400, "bad-value", "query: limit"),
        ("GET", "/numbers/12", None, 404, "no-such-number", "path"),
        ("GET", "/snapshots/7", None, 404, "no-such-snapshot", "path"),
        ("POST", "/snapshots/7/restore", None, 404, "no-such-snapshot", "path"),
        ("POST", "/accounts", {"id": "9900001"}, 409, "there-already", "body: id"),
        ("POST", "/accounts", {"id": "../x"}, 400, "bad-value", "body: id"),
        ("POST", "/numbers/taken", {"numbers": []}, 400, "bad-value", "body: numbers"),
        ("POST", "/numbers/taken", {"numbers": [9192000000]}, 400, "bad-value", "body: numbers"),
        ("POST", "/numbers/taken", {"numbers": ["919"]}, 400, "bad-value", "body: numbers"),
        ("POST", "/port-outs", {"numbers": [RALEIGH]}, 409, "not-in-service", "body: numbers"),
        ("POST", "/bring-in", {"numbers": [RALEIGH], "account_id": "1"}, 404, "no-such-account", "body: account_id"),
        ("PUT", "/rate-limits", {"ORDER": {"requests": 1.5}}, 400, "bad-value", "body: ORDER: requests"),
        ("PUT", "/rate-limits", {"ORDER": "many"}, 400, "bad-value", "body: ORDER"),
        ("PUT", "/rate-limits", [], 400, "bad-value", "body"),
        ("POST", "/settings", {"order_delay": "long"}, 400, "bad-value", "body: order_delay"),
        ("POST", "/settings", {"report_redirects": 1}, 400, "bad-value", "body: report_redirects"),
        ("POST", "/settings", {"colour": 1}, 400, "unknown-field", "body"),
        ("POST", "/orders/nothing/state", {"status": "FAILED"}, 404, "no-such-order", "path"),
        ("POST", "/clock", b" " * (1024 * 1024 + 1), 413, "too-large", "body"),
    ],
)
async def test_problems(desk: Desk, method: str, path: str, body: Any, status: int, error: str, where: str) -> None:
    found, problem = await desk(method, path, body)
    assert (found, problem["error"], problem["where"]) == (status, error, where)
    assert problem["what"]
    assert set(problem) == {"error", "what", "where", "hint"}
    assert (len(desk.sandbox.faults), desk.sandbox.ledger) == (0, [])


async def test_strangers_may_send_little(desk: Desk) -> None:
    status, problem = await desk("POST", "/clock", b" " * 70_000, token=False)
    assert (status, problem["error"]) == (413, "too-large")


# --- reads -----------------------------------------------------------------------------------------------------------


async def test_every_read_answers(desk: Desk, api: Api) -> None:
    order = await api.order(RALEIGH)
    known = {"/_sandbox/orders/{id}": f"/orders/{order.id}", "/_sandbox/snapshots/{id}": None}
    for _, path in OPEN:
        target = known.get(path, _filled(path))
        if target is not None:
            assert (await desk("GET", target, token=False))[0] == 200, path
    async with desk.session.head(f"{desk.sandbox.url}/_sandbox/state") as reply:
        assert (reply.status, await reply.read()) == (200, b"")
        assert reply.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_state_of_an_order(desk: Desk, api: Api) -> None:
    order = await api.order(RALEIGH, TAKEN, customer_order_id="c-7")
    _, state = await desk("GET", "/state")
    assert state["orders"] == [{"kind": "orders", "states": {"RECEIVED": 1}}]
    assert (state["clock"]["speed"], state["clock"]["planned"] > 0) == (0, True)
    assert state["requests"][0]["operation"] == "orders.create_order"
    await desk("POST", "/clock", {"minutes": 1})
    status, details = await desk("GET", f"/orders/{order.id}")
    assert (status, details["status"], details["customer_order_id"]) == (200, "PARTIAL", "c-7")
    assert [entry["status"] for entry in details["history"]][-1] == "PARTIAL"
    (flaw,) = details["error_list"]
    assert (flaw["code"], flaw["numbers"], details["completed_numbers"]) == ("5005", [TAKEN], [RALEIGH])
    wanted = details["request"]["existing_telephone_number_order_type"]["telephone_number_list"]["telephone_number"]
    assert wanted == [RALEIGH, TAKEN]
    _, found = await desk("GET", f"/numbers?status=Inservice&text={RALEIGH[:5]}")
    assert [(number["number"], number["order"]) for number in found["numbers"]] == [(RALEIGH, order.id)]
    _, state = await desk("GET", "/state")
    assert (state["numbers"], state["accounts"][0]["numbers"]) == ({"Inservice": 1}, 1)
    _, ledger = await desk("GET", "/ledger?after=1")
    assert [entry["number"] for entry in ledger["ledger"]] == list(range(2, ledger["count"] + 1))
    assert ledger["count"] == len(desk.sandbox.ledger) == state["change_count"]


async def test_filters_and_pages(desk: Desk, api: Api) -> None:
    for place in range(5):
        await api.order(f"919200010{place}", customer_order_id=f"c-{place}")
        desk.sandbox.advance(seconds=1)
    desk.sandbox.bring_in("2065550100")

    async def ids(query: str) -> list[str]:
        _, listing = await desk("GET", f"/orders?{query}")
        return [order["customer_order_id"] or order["kind"] for order in listing["orders"]]

    assert await ids("") == ["importToAccount", "c-4", "c-3", "c-2", "c-1", "c-0"]
    assert await ids("start=1&limit=2") == ["c-4", "c-3"]
    assert await ids("kind=orders&start=4&limit=2") == ["c-0"]
    assert await ids("status=COMPLETE") == ["importToAccount"]
    assert await ids("text=C-3") == ["c-3"]
    assert await ids("text=%2B19192000102") == ["c-2"]
    assert await ids("text=nothing") == await ids("account=1") == []
    assert (await desk("GET", "/orders?limit=2"))[1]["more"] is True
    assert (await desk("GET", "/orders?limit=6"))[1]["more"] is False
    _, requests = await desk("GET", "/requests?text=create_order&limit=3")
    assert [request["status"] for request in requests["requests"]] == [201] * 3


async def test_pages_of_numbers(desk: Desk) -> None:
    numbers = [f"206555010{place}" for place in range(5)]
    desk.sandbox.bring_in(*numbers)
    _, first = await desk("GET", "/numbers?status=Inservice&limit=3")
    _, second = await desk("GET", f"/numbers?status=Inservice&limit=3&start={first['next']}")
    assert [number["number"] for number in first["numbers"] + second["numbers"]] == numbers
    assert second["next"] is None
    for query in ("status=Reserved", "text=303"):
        assert (await desk("GET", f"/numbers?{query}"))[1]["numbers"] == []
    _, free = await desk("GET", f"/numbers?text=%2B1{RALEIGH}")
    assert [(number["number"], number["status"]) for number in free["numbers"]] == [(RALEIGH, "Available")]
    assert (await desk("GET", f"/numbers/{TAKEN}"))[1]["status"] == "Taken"


async def test_faults_show_with_the_requests_that_they_struck(desk: Desk, api: Api) -> None:
    desk.sandbox.faults.add("status:503", path=r"/sites$", times=1)
    await api.client.sites.list_sites()
    _, state = await desk("GET", "/state")
    struck = [(request["status"], request["fault"]) for request in state["requests"] if "/sites" in request["path"]]
    assert struck == [(200, None), (503, "status:503")]
    assert [(fault["hits"], fault["times"], fault["spent"]) for fault in state["faults"]] == [(1, 1, True)]


# --- the serial ------------------------------------------------------------------------------------------------------


async def test_an_idle_reader_is_kept_waiting(desk: Desk) -> None:
    async def tag(known: str = "", wait: int = 0) -> tuple[int, str]:
        headers = {"If-None-Match": known, "Prefer": f"wait={wait}"} if known else {}
        async with desk.session.get(f"{desk.sandbox.url}/_sandbox/state", headers=headers) as reply:
            return reply.status, reply.headers["ETag"]

    _, first = await tag()
    assert await tag(first) == (304, first)
    waiting = asyncio.create_task(tag(first, wait=20))
    await asyncio.sleep(0.05)
    assert not waiting.done()
    desk.sandbox.advance(hours=1)  # in-process, with nothing due
    status, second = await waiting
    assert (status, second != first) == (200, True)


async def test_what_changes_the_serial(desk: Desk, api: Api) -> None:
    sandbox = desk.sandbox
    order = await api.order(RALEIGH)
    changes: list[Callable[[], object]] = [
        lambda: sandbox.advance(seconds=0.01),
        lambda: sandbox.faults.add("status:503"),
        lambda: sandbox.faults.clear(),
        lambda: sandbox.bring_in("2065550100"),
        lambda: sandbox.force(order.id, "FAILED"),
        lambda: sandbox.add_account("77"),
        lambda: sandbox.change_settings(order_delay=2.0),
        lambda: sandbox.set_rate_limits({"ORDER": (1, 1.0)}),
        lambda: sandbox.set_speed(0.5),
    ]
    serial = sandbox._admin.serial
    for change in changes:
        before = serial.tag
        assert serial.tag == before
        change()
        assert serial.tag != before
        sandbox.set_speed(0)
        assert serial.tag


async def test_a_new_sandbox_is_not_taken_for_the_old_one(desk: Desk) -> None:
    assert desk.sandbox._admin.serial.tag != Sandbox()._admin.serial.tag


# --- changes ---------------------------------------------------------------------------------------------------------


async def test_faults(desk: Desk, api: Api) -> None:
    record = {"kind": "close:applied", "method": "POST", "path": "/orders$", "times": 2}
    status, fault = await desk("POST", "/faults", record)
    assert (status, fault["fault"], fault["times"], fault["hits"]) == (201, "close:applied", 2, 0)
    status, more = await desk("POST", "/faults", [{"kind": "delay", "seconds": 0.5, "chance": 0.1, "times": None}])
    assert (status, more[0]["times"]) == (201, None)
    assert [each["id"] for each in (await desk("GET", "/faults"))[1]] == [fault["id"], more[0]["id"]]
    assert (await desk("DELETE", f"/faults/{fault['id']}"))[0] == 204
    assert [rule.fault.name for rule in desk.sandbox.faults] == ["delay"]
    assert (await desk("DELETE", "/faults"))[0] == 204
    assert len(desk.sandbox.faults) == 0


async def test_clock(desk: Desk) -> None:
    before = desk.sandbox.clock.time()
    status, clock = await desk("POST", "/clock", {"hours": 5, "minutes": 1})
    assert (status, clock["speed"]) == (200, 0)
    assert desk.sandbox.clock.time() == before + 5 * 3600 + 60
    assert (await desk("POST", "/clock", {"speed": 10}))[1]["speed"] == 10
    assert desk.sandbox.clock.speed == 10


async def test_accounts(desk: Desk) -> None:
    status, account = await desk("POST", "/accounts", {"id": "7700"})
    assert (status, account["sites"]) == (201, 1)
    async with connect(desk.sandbox, account_id="7700") as client:
        (site,) = (await client.sites.list_sites()).items
        assert site.id == account["site_id"]


async def test_numbers_of_somebody_else(desk: Desk, api: Api) -> None:
    status, found = await desk("POST", "/numbers/taken", {"numbers": [f"+1{RALEIGH}"]})
    assert (status, found["numbers"][0]["status"]) == (200, "Taken")
    desk.sandbox.bring_in("2065550100")
    assert (await desk("POST", "/numbers/taken", {"numbers": "2065550100"}))[1]["error"] == "not-available"
    assert (await desk("POST", "/bring-in", {"numbers": "2065550100"}))[1]["error"] == "not-available"
    assert list(desk.sandbox.world.inventory.contradictions()) == []


async def test_bring_in(desk: Desk) -> None:
    status, order = await desk("POST", "/bring-in", {"numbers": ["2065550100"], "batch_id": "9"})
    assert (status, order["status"], order["kind"]) == (201, "COMPLETE", "importToAccount")
    assert desk.sandbox.numbers.in_service() == ["2065550100"]


async def test_rate_limits(desk: Desk, api: Api) -> None:
    limits = {"ORDER": {"requests": 2, "seconds": 60}, "search": 5}
    status, shown = await desk("PUT", "/rate-limits", limits)
    assert (status, shown["ORDER"], shown["SEARCH"]["requests"]) == (200, {"requests": 2, "seconds": 60}, 5)
    assert desk.sandbox.limits.limits["ORDER"] == (2, 60)
    _, shown = await desk("PUT", "/rate-limits", {})
    assert shown["ORDER"]["requests"] == Sandbox().limits.limits["ORDER"][0]


async def test_settings(desk: Desk, api: Api) -> None:
    status, shown = await desk("POST", "/settings", {"order_delay": 5, "report_redirects": True})
    assert (status, shown["order_delay"], shown["report_redirects"]) == (200, 5, True)
    order = await api.order(RALEIGH)
    desk.sandbox.advance(seconds=5)
    assert (await desk("GET", f"/orders/{order.id}"))[1]["status"] == "COMPLETE"


async def test_force_and_revoke(desk: Desk, api: Api) -> None:
    order = await api.order(RALEIGH)
    body = {"status": "failed", "code": "5001", "reason": "no luck"}
    assert (await desk("POST", f"/orders/{order.id}/state", body))[0] == 200
    _, details = await desk("GET", f"/orders/{order.id}")
    assert (details["status"], details["error"]) == ("FAILED", "5001 no luck")
    issued = set(desk.sandbox.world.tokens)
    assert (await desk("POST", "/tokens/revoke"))[0] == 204
    assert set(desk.sandbox.world.tokens) < issued


async def test_snapshots(desk: Desk, api: Api) -> None:
    first = await api.order("9192000101")
    status, kept = await desk("POST", "/snapshots", {"name": "one order"})
    assert (status, kept["id"], kept["name"], kept["orders"]) == (201, "1", "one order", 1)
    second = await api.order("9192000102")
    assert (await desk("POST", "/snapshots/1/restore"))[0] == 200
    assert [(await desk("GET", f"/orders/{one.id}"))[0] for one in (first, second)] == [200, 404]
    assert (await desk("POST", "/reset"))[0] == 200
    assert (await desk("GET", f"/orders/{first.id}"))[0] == 404
    assert (await desk("POST", "/snapshots/1/restore"))[0] == 200  # as often as wanted, and after a reset
    assert (await desk("GET", f"/orders/{first.id}"))[0] == 200
    assert [each["id"] for each in (await desk("GET", "/snapshots"))[1]] == ["1"]
    assert (await desk("DELETE", "/snapshots/1"))[0] == 204
    assert (await desk("GET", "/snapshots/1"))[0] == 404


async def test_snapshots_travel_as_bytes(desk: Desk, api: Api) -> None:
    order = await api.order(RALEIGH)
    await desk("POST", "/snapshots", {})
    status, data = await desk("GET", "/snapshots/1/content")
    assert (status, isinstance(data, bytes)) == (200, True)
    await desk("POST", "/reset")
    status, sent = await desk("POST", "/snapshots", data, Content_Type="application/octet-stream")
    assert (status, sent["id"]) == (201, "2")
    await desk("POST", "/snapshots/2/restore")
    assert (await desk("GET", f"/orders/{order.id}"))[0] == 200
    status, problem = await desk("POST", "/snapshots", data[:-1], Content_Type="application/octet-stream")
    assert (status, problem["error"]) == (400, "no-snapshot")


async def test_a_restored_sandbox_is_another_one_for_readers(desk: Desk) -> None:
    await desk("POST", "/snapshots", {})
    serial = desk.sandbox._admin.serial
    before = serial.tag
    await desk("POST", "/snapshots/1/restore")
    assert serial.tag != before


async def test_another_carrier_asks(desk: Desk) -> None:
    desk.sandbox.bring_in("2065550100")
    status, order = await desk("POST", "/port-outs", {"numbers": ["2065550100"], "pon": "P-1", "pin": "1234"})
    assert (status, order["kind"], order["quantity"]) == (201, "portouts", 1)


async def test_who_is_asked_before_numbers_leave(desk: Desk) -> None:
    url = "http://127.0.0.1:9/nobody"
    assert (await desk("PUT", "/port-out-validation", {"url": url, "number_format": "E164"}))[0] == 204
    assert (await desk("PUT", "/port-out-validation", {}))[0] == 204
    for field, value in (("url", "ftp://x"), ("number_format", "SHORT")):
        status, problem = await desk("PUT", "/port-out-validation", {"url": url, field: value})
        assert (status, problem["where"]) == (400, f"body: {field}")


async def test_many_orders_and_numbers(desk: Desk) -> None:
    """What is shown is a page; the rest is counted. The bound guards against a blow-up only."""
    world = desk.sandbox.world
    for place in range(20_000):
        world.new_order("orders", desk.sandbox.account, "me", customer_order_id=f"c-{place}", status="COMPLETE")
    started = time.monotonic()
    _, state = await desk("GET", "/state")
    _, listing = await desk("GET", "/orders?text=c-19&limit=25")
    assert time.monotonic() - started < 5
    assert (state["orders"][0]["states"], len(listing["orders"]), listing["more"]) == ({"COMPLETE": 20_000}, 25, True)
    assert len(json.dumps(state)) < 10_000


def test_the_documentation_names_what_there_is() -> None:
    page = (Path(__file__).parents[2] / "docs" / "sandbox.md").read_text()
    missing = [path for _, path in (*OPEN, *GUARDED) if f"`{path.removeprefix('/_sandbox')}" not in page]
    assert missing == []
    known = [(method, re.sub(r"{\w+}", "[^/]+", path.removeprefix("/_sandbox"))) for method, path in (*OPEN, *GUARDED)]
    examples = re.findall(r"^\$ curl (.*)", page, re.MULTILINE)
    assert len(examples) > 15
    for example in examples:
        (path,) = re.findall(r"\$SANDBOX([^ ?\"]+)", example)
        (method,) = re.findall(r"-X (\w+)", example) or ["POST" if " -d " in example or "--data" in example else "GET"]
        assert [each for each in known if each[0] == method and re.fullmatch(each[1], path)], example
        for body in re.findall(r"-d '(.*)'", example):
            json.loads(body)


async def test_webhooks_show(desk: Desk, api: Api) -> None:
    callback = m.CallbackSubscription(url="http://user:word@127.0.0.1:9/nobody")
    await api.client.subscriptions.create_subscription(
        m.Subscription(order_type="orders", callback_subscription=callback)
    )
    order = await api.order(RALEIGH)
    desk.sandbox.advance(minutes=2)
    await desk.sandbox.webhooks.idle()
    _, state = await desk("GET", "/state")
    (delivery, *_) = state["deliveries"]
    assert (delivery["order_id"], delivery["delivered"], delivery["url"]) == (
        order.id,
        False,
        "http://127.0.0.1:9/nobody",
    )
    _, found = await desk("GET", f"/deliveries?text={order.id}")
    assert "<Notification" in found["deliveries"][0]["body"]
