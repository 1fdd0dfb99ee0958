"""A sandbox that persists: what it answered is there again, whatever ended it."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

import aiobandwidth
from aiobandwidth import models as m
from aiobandwidth.sandbox import TOKEN, Clock, FileInUse, Sandbox, SavedStateError, keeping
from aiobandwidth.sandbox.saving import to_bytes
from aiobandwidth.sandbox.snapshots import content
from aiobandwidth.testing import connect
from tests.sandbox.scenarios import DENVER, FOREIGN, RALEIGH, Api

ORDER = (
    "<Order><SiteId>{site}</SiteId><CustomerOrderId>{name}</CustomerOrderId><ExistingTelephoneNumberOrderType>"
    "<TelephoneNumberList><TelephoneNumber>{tn}</TelephoneNumber></TelephoneNumberList>"
    "</ExistingTelephoneNumberOrderType></Order>"
)
ACCOUNT = "/api/v1/accounts/9900001"

CHILD = """
import asyncio, json, sys
from aiobandwidth.sandbox import Sandbox
async def main(path, options):
    async with Sandbox(persist=path, rate_limits={"ORDER": (10**6, 1.0)}, **options) as sandbox:
        print(json.dumps({"url": sandbox.url, "site": sandbox.site_id}), flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)  # until the end of the input
asyncio.run(main(sys.argv[1], json.loads(sys.argv[2])))
"""


class Receiver:
    """Where notifications go; keeps what came."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        self.url = ""

    async def handle(self, request: web.BaseRequest) -> web.Response:
        self.seen.append(await request.read())
        return web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    runner = web.ServerRunner(web.Server(made.handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield made
    await runner.cleanup()


class Child:
    """A sandbox in a process of its own."""

    def __init__(self, path: Path, **options: Any) -> None:
        environment = {**os.environ, "PYTHONPATH": str(Path(aiobandwidth.__file__).parents[1])}
        self.process = subprocess.Popen(
            [sys.executable, "-c", CHILD, str(path), json.dumps(options)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )
        assert self.process.stdout is not None
        said = json.loads(self.process.stdout.readline() or "{}")
        self.url, self.site = said["url"], said["site"]

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.end()

    def end(self) -> None:
        self.process.communicate(timeout=30)


@contextmanager
def child(path: Path, **options: Any) -> Iterator[Child]:
    started = Child(path, **options)
    try:
        yield started
    finally:
        started.process.kill()
        started.end()


@asynccontextmanager
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(headers={"Authorization": f"Bearer {TOKEN}"}, connector=connector) as http:
        yield http


async def place(http: aiohttp.ClientSession, url: str, site: str, number: int, answered: dict[str, str]) -> None:
    """Place orders until the server is gone."""
    try:
        for turn in range(10_000):
            tn = f"919{220 + number:03d}{turn // 99 * 100 + turn % 99:04d}"  # those that end in 99 are taken
            name = f"{number}-{turn}"
            body = ORDER.format(site=site, name=name, tn=tn)
            async with http.post(f"{url}{ACCOUNT}/orders", data=body) as reply:
                await reply.read()
                if reply.status == 201:
                    answered[name] = reply.headers["Location"].rpartition("/")[2]
    except (aiohttp.ClientError, OSError):
        pass


async def test_every_order_that_was_answered_survives_sigkill(tmp_path: Path, receiver: Receiver) -> None:
    path, answered = tmp_path / "sandbox.db", dict[str, str]()
    with child(path, order_delay=0.3) as first:
        async with session() as http, asyncio.TaskGroup() as group:
            body = (
                "<Subscription><OrderType>orders</OrderType><CallbackSubscription>"
                f"<URL>{receiver.url}</URL><Expiry>3600</Expiry></CallbackSubscription></Subscription>"
            )
            async with http.post(f"{first.url}{ACCOUNT}/subscriptions", data=body) as reply:
                assert reply.status == 201
            for number in range(12):
                group.create_task(place(http, first.url, first.site, number, answered))
            async with asyncio.timeout(60):
                while len(answered) < 150 or len(receiver.seen) < 20:
                    await asyncio.sleep(0.01)
            first.kill()
    assert receiver.seen

    async with Sandbox(persist=path, order_delay=0.3) as sandbox:
        orders = {order.customer_order_id: order for order in sandbox.orders}
        assert {name: orders[name].id for name in answered} == answered
        # Some orders may have been written down whose replies were on their way.
        assert len(answered) <= len(orders) <= len(answered) + 12
        assert not list(sandbox.world.inventory.contradictions())
        for _ in range(1000):
            if all(order.finished is not None for order in orders.values()):
                break
            await asyncio.sleep(0.01)
        assert {order.status for order in orders.values()} == {"COMPLETE"}
        assert len(sandbox.numbers.in_service()) == len(orders)
        await sandbox.webhooks.idle()
        delivered = sum(one.delivered for one in sandbox.deliveries)
    told = [body.partition(b"<OrderId>")[2].partition(b"</OrderId>")[0].decode() for body in receiver.seen]
    assert len(told) == len(set(told))
    # Of those that were being sent at the moment of the kill it is not known whether they came.
    assert {order.id for order in orders.values()} >= set(told)
    assert len(told) >= len(orders) - 20
    assert delivered >= len(told) - 20


async def test_a_clean_stop_and_another_start(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(persist=path, speed=0, order_delay=60) as sandbox, connect(sandbox) as client:
        api = Api(sandbox, client, "v1")
        order = await api.order(RALEIGH)
        sandbox.advance(minutes=1)
        await order.wait(timeout=5)
        planned = await api.order(DENVER)
        before = sandbox.snapshot()
        moment = sandbox.clock.time()
    async with sandbox:  # the same one, entered again
        assert sandbox.clock.time() == moment
        assert sandbox.snapshot() == before
    async with Sandbox(persist=path, speed=0, order_delay=60) as other:
        assert other.snapshot() == before
        other.advance(seconds=59)
        assert other.numbers.in_service() == [RALEIGH]
        other.advance(seconds=1)
        assert other.numbers.in_service() == [DENVER, RALEIGH]
        assert [one.id for one in other.orders] == [order.id, planned.id]


async def test_the_journal_alone_leads_to_the_same_state(tmp_path: Path) -> None:
    """Changes of all kinds: requests, controls, the clock, a token, a reset; then the end without a checkpoint."""
    path = tmp_path / "sandbox.db"
    async with Sandbox(persist=path, speed=0, order_delay=60, aging=600) as sandbox:
        sandbox.add_account("9900002")
        sandbox.reset()
        sandbox.add_account("9900003")
        sandbox.numbers.mark_taken(["9192000008"])
        sandbox.bring_in(FOREIGN)
        sandbox.change_settings(order_delay=30.0)
        async with connect(sandbox) as client:
            api = Api(sandbox, client, "v2")
            order = await api.order(RALEIGH, DENVER)
            sandbox.advance(seconds=30)
            await order.wait(timeout=5)
            await client.disconnects.create_disconnect(
                m.DisconnectTelephoneNumberOrder(
                    disconnect_telephone_number_order_type=m.DisconnectTelephoneNumberOrderType(
                        telephone_number_list=m.TelephoneNumberList(telephone_number=api.tns(RALEIGH))
                    )
                )
            )
            sandbox.clock.advance(hours=1)
            sandbox.revoke_tokens()
            with pytest.raises(KeyError):
                sandbox.force("no-such-order", "FAILED")
            sandbox.force((await reorder(sandbox)), "FAILED", code="5005")
        tokens, before = dict(sandbox.world.tokens), essence(sandbox)
        copy = tmp_path / "copy.db"
        copied(path, copy)

    with sqlite3.connect(copy) as db:
        kinds = {kind for (kind,) in db.execute("SELECT DISTINCT kind FROM journal")}
    db.close()
    assert kinds == {"request", "tell", "clock"}
    again = Sandbox(persist=copy, clock=Clock(speed=0), order_delay=30, aging=600)
    assert essence(again) == before
    assert again.world.tokens == tokens
    assert set(again.world.accounts) == {"9900001", "9900003"}
    again.close()


def essence(sandbox: Sandbox) -> bytes:
    """The state without what reads leave behind: the log of requests, and what was looked up before."""
    for account in sandbox.world.accounts:
        list(sandbox.world.inventory.owned(account))
    state = content(sandbox.snapshot())
    del state["world"]["requests"], state["world"]["calls"]
    return to_bytes(state)


async def reorder(sandbox: Sandbox) -> str:
    async with connect(sandbox) as client:
        return (await Api(sandbox, client, "v1").order("9192000003")).id


def copied(path: Path, to: Path) -> None:
    """The file as it would be if the process ended now."""
    for end in ("", "-wal"):
        source = Path(f"{path}{end}")
        if source.exists():
            Path(f"{to}{end}").write_bytes(source.read_bytes())


async def test_checkpoints_while_it_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_AT_LEAST", 5)
    monkeypatch.setattr(keeping, "_SHARE", 0)
    path = tmp_path / "sandbox.db"
    async with Sandbox(persist=path, speed=0) as sandbox:
        for number in range(12):
            sandbox.add_account(f"77{number}")
        before = sandbox.snapshot()
        copied(path, tmp_path / "copy.db")
    with sqlite3.connect(tmp_path / "copy.db") as db:
        assert db.execute("SELECT count(*) FROM journal").fetchone() == (3,)
    db.close()
    again = Sandbox(persist=tmp_path / "copy.db", speed=0)
    assert again.snapshot() == before
    again.close()


async def test_reads_and_refusals_are_not_written_down(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(persist=path, speed=0) as sandbox, session() as http:
        for method, target, status in (
            ("GET", "/sites", 200),
            ("GET", "/availableNumbers?areaCode=919&quantity=3", 200),
            ("POST", "/sites/1/2/3", 404),
            ("PATCH", "/sites", 405),
        ):
            async with http.request(method, f"{sandbox.url}{ACCOUNT}{target}") as reply:
                assert reply.status == status
        async with http.post(f"{sandbox.url}{ACCOUNT}/orders", headers={"Authorization": "Bearer secret"}) as reply:
            assert reply.status == 401
        copied(path, tmp_path / "copy.db")
        with sqlite3.connect(tmp_path / "copy.db") as db:
            assert db.execute("SELECT kind FROM journal").fetchall() == [("clock",)]
        db.close()


def test_real_time_goes_by_while_it_is_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "sandbox.db"
    sandbox = Sandbox(persist=path)
    sandbox.advance(hours=5)
    sandbox.close()
    again = Sandbox(persist=path)
    assert 5 * 3600 - 5 < again.clock.ahead < 5 * 3600 + 60
    again.close()


def test_other_settings_hold_from_then_on(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    Sandbox(persist=path, order_delay=1, taken=["9192000001"]).close()
    again = Sandbox(persist=path, order_delay=2, taken=["9192000001", "9192000002"])
    assert again.world.settings.order_delay == 2
    assert {again.numbers.status(f"919200000{n}") for n in (1, 2)} == {"Taken"}
    again.close()
    with pytest.raises(RuntimeError, match="is closed"):
        again.advance(hours=1)
    with pytest.raises(RuntimeError, match="is closed"):
        again.add_account("1")


@pytest.mark.parametrize(
    ("other", "what"),
    [
        ({"seed": 8}, "is of a sandbox with seed 7, not 8"),
        ({"account_id": "1"}, "is of a sandbox with account 9900001, not 1"),
        ({"stable_ids": True}, "is of a sandbox with stable_ids false, not true"),
    ],
)
def test_the_file_of_another_sandbox_is_refused(tmp_path: Path, other: dict[str, Any], what: str) -> None:
    path = tmp_path / "sandbox.db"
    Sandbox(persist=path).close()
    with pytest.raises(SavedStateError, match=what):
        Sandbox(persist=path, **other)
    Sandbox(persist=path).close()


def test_one_file_has_one_sandbox(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    with child(path) as running:
        with pytest.raises(FileInUse, match=r"sandbox\.db is in use by another sandbox"):
            Sandbox(persist=path)
        running.kill()
    first = Sandbox(persist=path)
    with pytest.raises(FileInUse):
        Sandbox(persist=path)
    first.close()


def changed(path: Path, statement: str) -> None:
    db = sqlite3.connect(path)
    db.execute(statement)
    db.commit()
    db.close()


def broken(path: Path, how: str) -> None:
    if how == "text":
        path.write_text("no database")
    elif how == "other":
        path.unlink()
        changed(path, "CREATE TABLE t(a)")
    elif how == "format":
        changed(path, "PRAGMA user_version = 9")
    elif how == "state":
        changed(path, "UPDATE checkpoint SET state = x'00'")
    elif how == "row":
        changed(path, "INSERT INTO journal VALUES (1, 1.0, 1.0, 'tell', '[]', x'', 0, 0)")
    elif how == "holes":
        data = bytearray(path.read_bytes())
        data[5000:12000] = bytes(7000)
        path.write_bytes(data)


@pytest.mark.parametrize(
    ("how", "what"),
    [
        ("text", "is no file of a sandbox, or damaged"),
        ("other", "is a database of something else"),
        ("format", "has format 9; this version of the package has format 1"),
        ("state", r"sandbox\.db: byte 0: .* is no saved state"),
        ("row", "row 1 of the journal is damaged"),
        ("holes", "damaged"),
    ],
)
def test_a_damaged_or_foreign_file_is_refused(tmp_path: Path, how: str, what: str) -> None:
    path = tmp_path / "sandbox.db"
    Sandbox(persist=path).close()
    broken(path, how)
    with pytest.raises(SavedStateError, match=what):
        Sandbox(persist=path)


async def test_a_journal_that_leads_elsewhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    async with Sandbox(persist=path) as sandbox:
        sandbox.world.ids.uuid()  # past the sandbox's own methods
        async with connect(sandbox) as client:
            await Api(sandbox, client, "v1").order(RALEIGH)
        copied(path, tmp_path / "copy.db")
    with pytest.raises(SavedStateError, match=r"POST .*/token \(row \d of the journal\) is answered otherwise"):
        Sandbox(persist=tmp_path / "copy.db")


def test_a_path_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(SavedStateError, match="cannot be"):
        Sandbox(persist=tmp_path / "none" / "sandbox.db")
