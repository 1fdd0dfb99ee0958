"""The ledger is complete: each change has its line. `test_every_operation` checks that of each operation."""

from __future__ import annotations

from typing import Any

from aiobandwidth._generated.registry import operation
from aiobandwidth.sandbox import Sandbox
from aiobandwidth.sandbox.routing import Reply
from aiobandwidth.sandbox.saving import to_bytes
from aiobandwidth.sandbox.snapshots import content
from aiobandwidth.sandbox.state import AccountRecord
from tests.sandbox.actions import ACTIONS
from tests.sandbox.machine import Broken, Machine


class OfNumbers(Machine):
    """After each step, whatever became of a number has to stand in the ledger."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.known: dict[str, tuple[str, str]] = {}
        self.lines = 0

    def check(self) -> None:
        records = self.world.inventory.records
        now = {tn: (record.status, record.account) for tn, record in records.items()}
        told = {tn for line in self.world.ledger[self.lines :] for tn in line.numbers}
        for tn in {tn for tn in now.keys() | self.known.keys() if now.get(tn) != self.known.get(tn)} - told:
            raise Broken(f"step {self.steps}: {tn} was {self.known.get(tn)} and is {now.get(tn)}, says nobody")
        self.known, self.lines = now, len(self.world.ledger)


def test_all_that_becomes_of_a_number_is_in_the_ledger() -> None:
    machine = OfNumbers(31)
    machine.run(900, ACTIONS)
    kinds = {line.kind for line in machine.world.ledger}
    assert {"bought", "given-back", "rested", "ported-in", "reservation-over", "moved"} <= kinds


def essence(sandbox: Sandbox) -> bytes:
    """The state without the ledger, and without what is made when somebody first looks for it."""
    for account in sandbox.world.accounts:
        list(sandbox.world.inventory.owned(account))
    state = content(sandbox.snapshot())
    del state["world"]["ledger"], state["world"]["ids"]
    for account in state["world"]["accounts"].values():
        account.books = {kind: book for kind, book in account.books.items() if len(book)}
        account.kept = {name: kept for name, kept in account.kept.items() if kept and name != "short-codes"}
    return to_bytes(state)


class OfRequests(Machine):
    """A request changes the state when it has a line in the ledger, and only then; a read never does."""

    changes = 0

    def send(self, name: str, account: AccountRecord, *args: Any, **options: Any) -> Reply | None:
        before, lines = essence(self.sandbox), len(self.world.ledger)
        reply = super().send(name, account, *args, **options)
        made = sum(1 for line in self.world.ledger[lines:] if line.method)
        changed = before != essence(self.sandbox)
        self.changes += changed
        if changed and (made != 1 or operation(name).method == "GET"):
            raise Broken(f"step {self.steps}: {name} changed something, and the ledger has {made} lines of it")
        return reply

    def check(self) -> None:
        pass


def test_what_changes_the_state_is_in_the_ledger() -> None:
    machine = OfRequests(33)
    machine.run(160, ACTIONS)
    assert machine.changes > 40


def test_what_tests_do_is_in_the_ledger() -> None:
    sandbox = Sandbox(order_delay=60, speed=0)
    assert not sandbox.ledger
    sandbox.add_account("9900002")
    sandbox.add_account("9900002")
    sandbox.numbers.mark_taken(["9192000001"])
    order = sandbox.bring_in("2505550123")
    sandbox.force(order.id, "FAILED")
    sandbox.change_settings(order_delay=1.0)
    sandbox.revoke_tokens()
    assert [(line.kind, line.account, line.numbers) for line in sandbox.ledger] == [
        ("account", "9900002", ()),
        ("numbers-taken", "", ("9192000001",)),
        ("importToAccount", "9900001", ("2505550123",)),
        ("forced", "9900001", ()),
        ("settings", "", ()),
        ("tokens-revoked", "", ()),
    ]
