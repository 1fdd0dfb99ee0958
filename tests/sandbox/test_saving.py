"""Snapshots: all of the state is in them, and what comes after one is the same each time."""

from __future__ import annotations

import datetime as dt
import hashlib
import zlib
from collections import Counter, deque
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from multidict import istr

from aiobandwidth import models as m
from aiobandwidth.sandbox import Sandbox, SavedStateError, Snapshot
from aiobandwidth.sandbox.routing import Reply
from aiobandwidth.sandbox.saving import MAGIC, from_bytes, to_bytes
from aiobandwidth.sandbox.state import OrderRecord, StoredNote
from aiobandwidth.testing import connect
from tests.sandbox.actions import ACTIONS
from tests.sandbox.machine import Machine
from tests.sandbox.scenarios import RALEIGH, Api


class Recorder(Machine):
    """A machine that keeps its transcript."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.said: list[tuple[Any, ...]] = []

    def _note(self, head: bytes, data: bytes, reply: Reply) -> None:
        self.said.append((head, data, reply.status, dict(reply.headers), reply.body))

    def check(self) -> None:
        pass


@pytest.mark.parametrize("seed", [21, 22])
def test_after_a_snapshot_all_is_the_same_again(seed: int) -> None:
    machine = Recorder(seed)
    machine.run(250, ACTIONS)
    snapshot = machine.sandbox.snapshot()
    chances = machine.rng.getstate()
    histories, ends = [], []
    for _ in range(3):
        machine.said.clear()
        machine.run(150, ACTIONS)
        histories.append(list(machine.said))
        ends.append(machine.sandbox.snapshot().to_bytes())
        machine.sandbox.restore(Snapshot.from_bytes(snapshot.to_bytes()))
        assert machine.sandbox.snapshot() == snapshot
        machine.rng.setstate(chances)
    assert histories[0] == histories[1] == histories[2]
    assert ends[0] == ends[1] == ends[2]
    assert len(histories[0]) > 80
    assert len({status for _, _, status, _, _ in histories[0]}) > 3


def test_another_sandbox_goes_on_from_a_snapshot() -> None:
    first = Recorder(23)
    first.run(200, ACTIONS)
    second = Recorder(99)
    second.sandbox.restore(first.sandbox.snapshot())
    second.rng.setstate(first.rng.getstate())
    for machine in (first, second):
        machine.said.clear()
        machine.run(100, ACTIONS)
    assert first.said == second.said


async def test_reset_and_restore_of_a_running_sandbox() -> None:
    async with Sandbox(order_delay=60, speed=0, taken=["9192000007"]) as sandbox:
        fresh = sandbox.snapshot()
        async with connect(sandbox) as client:
            api = Api(sandbox, client, "v1")
            one = await api.order(RALEIGH)
            taken = sandbox.snapshot()
            sandbox.advance(minutes=1)
            assert (await one.wait(timeout=5)).order_status == "COMPLETE"
            assert sandbox.numbers.in_service() == [RALEIGH]

            sandbox.restore(taken)
            assert sandbox.numbers.in_service() == []
            assert sandbox.account.book("orders").get(one.id) is sandbox.orders[0]
            sandbox.advance(minutes=1)
            assert sandbox.numbers.in_service() == [RALEIGH]

            sandbox.faults.add("status:503", times=None)
            sandbox.add_account("9900005")
            sandbox.reset()
            assert sandbox.snapshot() == fresh
            assert not sandbox.ledger
            assert not sandbox.faults
            assert sandbox.numbers.status("9192000007") == "Taken"
        async with connect(sandbox) as client:  # the token of the other one is gone
            again = await Api(sandbox, client, "v1").order(RALEIGH)
            assert again.id == one.id


async def test_a_snapshot_holds_tokens_subscriptions_and_settings() -> None:
    async with Sandbox(speed=0) as sandbox:
        token = sandbox.world.ids.token()
        sandbox.world.tokens[token] = sandbox.clock.time() + 60
        snapshot = sandbox.snapshot()
        sandbox.revoke_tokens()
        sandbox.change_settings(order_delay=1000.0)
        sandbox.advance(days=3)
        sandbox.restore(snapshot)
        assert sandbox.world.tokens[token] == sandbox.clock.time() + 60
        assert sandbox.world.settings.order_delay == 0.05


def test_a_running_clock_keeps_what_it_was_ahead() -> None:
    sandbox = Sandbox()
    sandbox.advance(hours=5)
    snapshot = sandbox.snapshot()
    sandbox.advance(hours=10)
    sandbox.restore(snapshot)
    assert 5 * 3600 - 5 < sandbox.clock.ahead < 5 * 3600 + 60


def test_a_snapshot_in_a_file(tmp_path: Path) -> None:
    sandbox = Sandbox(speed=0)
    sandbox.snapshot().save(tmp_path / "state")
    assert Snapshot.read(tmp_path / "state") == sandbox.snapshot()
    (tmp_path / "other").write_bytes(b"PK\3\4 something else")
    with pytest.raises(SavedStateError, match=r"other: byte 0: b'PK.* is no saved state"):
        Snapshot.read(tmp_path / "other")


# --- values ----------------------------------------------------------------------------------------------------------


def test_all_types_come_back() -> None:
    state: dict[str, Any] = {
        "plain": [None, True, 1, -(2**1000), 0.1, "é\ud800\0", float("inf")],
        "times": [
            dt.datetime(2031, 3, 5, 1, 2, 3, 4, dt.UTC),
            dt.datetime(2031, 3, 5, tzinfo=dt.timezone(dt.timedelta(hours=3))),
            dt.date(2031, 3, 5),
        ],
        "holders": [(1, ("two",)), {1, 2}, frozenset({"a"}), Counter("aab"), deque([1, 2], maxlen=3)],
        "others": [b"\0\xff", Decimal("1.50"), {("a", 1): [2], 3: "x"}],
        "messages": [
            m.Order(site_id="1", existing_telephone_number_order_type=m.ExistingTelephoneNumberOrderType()),
            m.TelephoneNumbers(telephone_number=["1", "2"]),
            next(iter(m.EntityType)),
        ],
    }
    found = from_bytes(to_bytes(state))
    assert found == state
    assert str(found) == str(state)
    assert found["holders"][4].maxlen == 3
    assert to_bytes(found) == to_bytes(state)


def test_text_of_a_type_of_its_own_is_text() -> None:
    found = from_bytes(to_bytes({"names": (istr("Content-Type"), "plain")}))
    assert found["names"] == ("Content-Type", "plain")
    assert {type(name) for name in found["names"]} == {str}


def test_what_is_shared_stays_shared() -> None:
    note = StoredNote("1", "user", "text", 1.0)
    order = OrderRecord(id="o", kind="orders", account="1", user="u", created=0, modified=0, visible_at=0, notes=[note])
    order.extra["self"] = order
    found = from_bytes(to_bytes({"order": order, "notes": order.notes, "note": note}))
    assert found["order"].extra["self"] is found["order"]
    assert found["order"].notes is found["notes"]
    assert found["notes"][0] is found["note"]
    assert found["note"] == note


def test_what_cannot_be_saved_is_named() -> None:
    sandbox = Sandbox()
    sandbox.account.kept["things"] = {"first": [1, lambda: None]}
    with pytest.raises(SavedStateError, match=r"world/accounts/9900001/kept/things/first/1: .*function.* is no type"):
        sandbox.snapshot()


def written(text: str) -> bytes:
    """Bytes with this content and a good digest."""
    return MAGIC + hashlib.sha256(text.encode()).digest() + zlib.compress(text.encode())


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "byte 0: b'' is no saved state"),
        (b"SQLite format 3\0", "byte 0: .* is no saved state"),
        (MAGIC.replace(b" 1\n", b" 2\n") + b"x" * 99, "format '2'"),
        (MAGIC, "ends too early"),
        (to_bytes({"a": 1})[:-9], "ends too early"),
        (to_bytes({"a": 1})[:62] + b"\0\0" + to_bytes({"a": 1})[64:], "byte .*damaged"),
        (MAGIC + bytes(32) + to_bytes({"a": 1})[len(MAGIC) + 32 :], "digest"),
        (written("no json"), "malformed"),
        (written("[]"), "classes or state are missing"),
        (written('{"classes": [], "state": [0]}'), "malformed"),
        (written('{"classes": [], "state": 3}'), "no table"),
        (written('{"classes": [], "state": ' + '{"a":' * 5000 + "1" + "}" * 5001), "malformed"),
        (written('{"classes": [], "state": {"a": [1, ["zz", 1]]}}'), "malformed"),
        (written('{"classes": [["subprocess.Popen", "args"]], "state": {}}'), "'subprocess.Popen' is no class"),
        (written('{"classes": [["state.World"]], "state": {}}'), "'state.World' is no class"),
        (written('{"classes": [["books.Flaw", "code", "color"]], "state": {}}'), "Flaw has no field 'color'"),
        (written('{"classes": [["books.Flaw", "code"]], "state": {}}'), "lacks the field 'description'"),
        (written('{"classes": [["Order"]], "state": {"o": {"p": [-1, {"color": 1}]}}}'), "o/p: Order has no field"),
        (written('{"classes": [], "state": {"o": {"p": ["e", "Order", 1]}}}'), "o/p: 'Order' is no enumeration"),
        (written('{"classes": [], "state": {"o": ["e", "EntityType", "x"]}}'), "o: EntityType has no value 'x'"),
    ],
)
def test_damaged_and_foreign_bytes_are_refused(data: bytes, what: str) -> None:
    with pytest.raises(SavedStateError, match=what):
        from_bytes(data)


def test_a_snapshot_that_does_not_fit_changes_nothing() -> None:
    sandbox = Sandbox(speed=0)
    before = sandbox.snapshot()
    with pytest.raises(SavedStateError, match="no account 9900001; it has 77"):
        sandbox.restore(Sandbox(account_id="77").snapshot())
    with pytest.raises(SavedStateError, match="malformed: KeyError: 'world'"):
        sandbox.restore(Snapshot(to_bytes({"a": 1})))
    state = from_bytes(before.to_bytes())
    state["planned"] = [[1.0, 1, "no.such.step", []]]
    with pytest.raises(SavedStateError, match=r"another version.*no\.such\.step"):
        sandbox.restore(Snapshot(to_bytes(state)))
    state["world"]["color"] = "red"
    with pytest.raises(SavedStateError, match="another version of the package: color"):
        sandbox.restore(Snapshot(to_bytes(state)))
    assert sandbox.snapshot() == before


def test_every_record_of_the_sandbox_can_be_saved() -> None:
    """What attrs would do on construction is not done when state is read, so no field may depend on it."""
    from aiobandwidth.sandbox.records import records

    for record in records().values():
        if attrs.has(record.kind):
            assert set(record.fields) == {field.name for field in attrs.fields(record.kind)}
            for field in attrs.fields(record.kind):
                default = field.default
                assert not isinstance(default, attrs.Factory) or not default.takes_self  # type: ignore[arg-type]
