"""Random sequences of operations: numbers are conserved, nothing fails with 5xx, one seed has one history.

The long run is ``python -m tests.sandbox.machine --operations 20000``.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import aiobandwidth
from aiobandwidth.sandbox.inventory import IN_SERVICE, Inventory, Number
from tests.sandbox.actions import ACTIONS
from tests.sandbox.machine import Broken, Machine

ROOT = Path(__file__).parents[2]
STATES = {"Aging", "Available", "Inservice", "PortInPendingFoc", "Reserved", "Taken"}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_numbers_are_conserved(seed: int) -> None:
    machine = Machine(seed)
    machine.run(1500, ACTIONS)  # checks after each step
    assert machine.operations.total() > 1000
    assert len(machine.operations) > 200
    assert set(machine.states) == STATES
    assert max(machine.statuses) < 500
    assert {200, 201, 400, 404} <= machine.statuses.keys()


def digest(hash_seed: str, seed: int) -> str:
    """Last line of a run in a process of its own: size and digest of the transcript."""
    source = Path(aiobandwidth.__file__).parents[1]
    path = os.pathsep.join([str(source), str(ROOT)])
    command = [sys.executable, "-m", "tests.sandbox.machine", "--operations", "700", "--seed", str(seed)]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": path}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


def test_same_seed_gives_the_same_transcript() -> None:
    # Sets of strings have another order in each process, unless the seed of hashing is the same.
    first = digest("1", 11)
    assert first == digest("2", 11)
    assert first != digest("1", 12)
    assert "sha256" in first


# The checks themselves can fail: each of these is a mistake that a change could bring in.


def lost(self: Inventory, record: Number) -> None:
    """The number does not go back."""
    self._forget(record)


def doubled(self: Inventory, record: Number) -> None:
    """The number goes back and stays with the account too."""
    self._gone[record.tn[:7]] &= ~(1 << int(record.tn[7:]))


def careless(self: Inventory, record: Number, status: str, *, now: float, **fields: str) -> None:
    """The number keeps its place in the list of its account."""
    record.status = status
    if status == IN_SERVICE:
        self._list_of(record).add(record.tn)


@pytest.mark.parametrize(
    ("name", "mistake", "what"),
    [
        ("release", lost, "left the stock and is nowhere"),
        ("release", doubled, "can be bought"),
        ("change", careless, "says otherwise|without a record"),
    ],
)
def test_mistakes_are_seen(name: str, mistake: object, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Inventory, name, mistake)
    with pytest.raises(Broken, match=what):
        Machine(1).run(1500, ACTIONS)


def failing(self: Inventory, tn: str) -> bool:
    raise ZeroDivisionError


def test_failures_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Inventory, "is_available", failing)
    with pytest.raises(Broken, match="failed"):
        Machine(1).run(300, ACTIONS)
