"""Many numbers in service from the start: bits until something happens to them, and records from then on."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import aiobandwidth
from aiobandwidth import models as m
from aiobandwidth.sandbox import Clock, Sandbox
from aiobandwidth.sandbox import inventory as inventory_module
from aiobandwidth.sandbox.inventory import AGING, IN_SERVICE, Criteria, Inventory, Number, Wanted
from aiobandwidth.testing import connect
from tests.sandbox import machine as machine_module
from tests.sandbox.actions import ACTIONS
from tests.sandbox.machine import Machine

FIELDS = [field.name for field in attrs.fields(Number)]


def still(numbers: int, **options: object) -> Sandbox:
    return Sandbox(numbers=numbers, clock=Clock(speed=0, start=1_900_000_000.0), **options)  # type: ignore[arg-type]


def test_numbers_are_there_and_searches_find_what_they_found() -> None:
    many, none = still(4500), still(0)
    numbers = many.numbers.in_service()
    assert len(numbers) == len(set(numbers)) == many.numbers.in_service_count() == 4500
    assert numbers == sorted(numbers) == still(4500).numbers.in_service()
    assert {"984", "980"} <= {tn[:3] for tn in numbers}
    assert not any(tn.endswith("99") or many.numbers.is_available(tn) for tn in numbers)
    assert not list(many.world.inventory.contradictions())
    assert many.world.inventory.census(numbers[0][:6]).total() == 10_000
    for wanted in (Criteria(npa="919"), Criteria(state="NY"), Criteria(city="DENVER", state="CO")):
        assert many.world.inventory.search(wanted, 500) == none.world.inventory.search(wanted, 500)


def test_taken_numbers_are_left_out() -> None:
    first = still(1).numbers.in_service()[0]
    assert first not in still(1, taken=[first]).numbers.in_service()


def test_too_many_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="numbers is -1"):
        still(-1)
    monkeypatch.setattr(inventory_module, "_last_blocks", lambda: iter(["9192000", "9192001"]))
    assert still(1980).numbers.in_service_count() == 1980
    with pytest.raises(ValueError, match="1 are missing"):
        still(1981)


def test_a_look_keeps_nothing_and_a_change_keeps_it() -> None:
    inventory = still(1000).world.inventory
    tn = next(inventory.owned("9900001")).tn
    for record in inventory.owned("9900001"):
        assert record.setting("sms") is None
    assert not inventory._kept
    record = inventory.records[tn]
    record.set("sms", True)
    assert list(inventory._kept) == [tn]
    assert inventory.records[tn] is record
    assert record.untouched is None
    assert inventory.owned_count("9900001") == 1000
    assert not list(inventory.contradictions())


def test_changes_through_two_records_are_seen() -> None:
    inventory = still(10).world.inventory
    one, other = (next(inventory.owned("9900001")) for _ in range(2))
    one.modified = 1.0
    with pytest.raises(RuntimeError, match="another of its records"):
        other.modified = 2.0


def contents(inventory: Inventory) -> list[tuple[object, ...]]:
    records = [inventory.records[tn] for tn in sorted(inventory.records)]
    return [tuple(getattr(record, name) for name in FIELDS if name != "untouched") for record in records]


@pytest.mark.parametrize("seed", range(2))
def test_bits_and_records_are_the_same_numbers(seed: int) -> None:
    """What is done to an inventory with bits has the outcome that it has when each number has its record."""
    rng = random.Random(seed)
    bits, plain = Inventory(), Inventory()
    for account, site, peer in (("1", "11", "111"), ("2", "22", "222"), ("1", "12", "121")):
        bits.stock(account, 700, now=5.0, site=site, peer=peer)
    for tn in sorted(bits.records):
        record = bits.records[tn]
        plain.take(tn, IN_SERVICE, account=record.account, now=5.0, site=record.site, peer=record.peer)
    asked = [
        Wanted(site="12"),
        Wanted(site="22", peer="222", fits=lambda record: record.modified < 6),
        Wanted(block=lambda block: block.startswith("9"), fits=lambda record: record.modified < 6),
        Wanted(fits=lambda record: record.setting("sms") is True),
    ]
    known = sorted(plain.records)
    for moment in range(400):
        tn = rng.choice(known[:40] if rng.random() < 0.5 else known)
        choice = rng.randrange(6)
        for inventory in (bits, plain):
            found = inventory.records.get(tn)
            if found is None:
                inventory.take(tn, IN_SERVICE, account="2", now=moment, site="22", peer="222")
            elif choice == 0:
                inventory.release(found)
            elif choice == 1:
                inventory.lose(found)
            elif choice == 2:
                inventory.change(found, AGING, now=moment)
            elif choice == 3:
                inventory.change(found, IN_SERVICE, now=moment, account="2", site="22")
            elif choice == 4:
                found.set("sms", True)
            assert (tn in inventory.records) == (inventory.records.get(tn) is not None)
        if choice == 1 and tn not in plain.records:
            known.remove(tn)
        if moment % 20 == 0:
            assert contents(bits) == contents(plain)
            assert bits.totals() == plain.totals()
            for options in ({}, {"status": IN_SERVICE}, {"status": AGING}, {"prefix": "9", "start": "919", "limit": 3}):
                assert [r.tn for r in bits.listed(**options)] == [r.tn for r in plain.listed(**options)]
            assert not list(bits.contradictions())
            for account in ("1", "2"):
                start, skip = rng.choice(known)[: rng.choice((3, 7, 10))], rng.randrange(900)
                for wanted in (None, *asked):
                    count = plain.owned_count(account, wanted)
                    assert bits.owned_count(account, wanted) == count
                    listed = [r.tn for r in plain.owned(account, wanted=wanted)]
                    everything = (plain.records[each] for each in sorted(plain.records))
                    assert listed == [
                        r.tn
                        for r in everything
                        if r.account == account and r.status == IN_SERVICE and (not wanted or wanted.matches(r))
                    ]
                    assert len(listed) == count
                    assert [r.tn for r in bits.owned(account, start, wanted=wanted, skip=skip)] == [
                        tn for tn in listed if tn >= start
                    ][skip:]
    assert len(bits._kept) < len(plain._kept)


@pytest.mark.parametrize("seed", [21])
def test_numbers_are_conserved(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = Machine(seed)
    place = {"site": machine.sandbox.site_id, "peer": machine.sandbox.sip_peer_id}
    machine.world.inventory.stock(machine.sandbox.account_id, 60, now=machine.world.clock.time(), **place)
    exchange = machine.sandbox.numbers.in_service()[0][:6]
    monkeypatch.setattr(machine_module, "EXCHANGES", (*machine_module.EXCHANGES, exchange))
    fleet = machine.world.inventory._fleets[0].numbers
    machine.run(800, ACTIONS)
    assert len(fleet) < 50
    assert max(machine.statuses) < 500


async def test_lists_move_and_disconnect_over_the_wire() -> None:
    async with Sandbox(numbers=3000, order_delay=0.0) as sandbox, connect(sandbox) as client:
        numbers = sandbox.numbers.in_service()
        assert [tn[2:] async for tn in client.in_service_numbers.list_in_service_numbers(size=700)] == numbers
        npa = numbers[0][:3]
        some = [tn[2:] async for tn in client.in_service_numbers.list_in_service_numbers(size=100, area_code=npa)]
        assert some == [tn for tn in numbers if tn.startswith(npa)]
        peer = await client.sip_peers.count_sip_peer_phone_numbers(sandbox.site_id, sandbox.sip_peer_id)
        counted = peer.sip_peer_telephone_numbers_count
        assert counted is not None
        assert counted.sip_peer_telephone_numbers_count == 3000
        details = await client.phone_numbers.get_phone_number_details(numbers[5])
        assert details.telephone_number_details is not None
        assert details.telephone_number_details.full_number == f"+1{numbers[5]}"
        assert not sandbox.world.inventory._kept
        listed = m.TelephoneNumberList(telephone_number=numbers[:1000])
        await client.disconnects.create_disconnect(
            m.DisconnectTelephoneNumberOrder(
                disconnect_telephone_number_order_type=m.DisconnectTelephoneNumberOrderType(
                    telephone_number_list=listed
                )
            )
        )
        assert (await client.in_service_numbers.count_in_service_numbers()).count == 2000
        assert sandbox.numbers.in_service() == numbers[1000:]
        assert not sandbox.world.inventory._kept
        assert all(sandbox.numbers.is_available(tn) for tn in numbers[:1000])
        assert not list(sandbox.world.inventory.contradictions())


PROGRAM = """
from aiobandwidth.sandbox import Clock, Sandbox
sandbox = Sandbox(numbers=1_000_000, clock=Clock(speed=0))
inventory = sandbox.world.inventory
assert sandbox.numbers.in_service_count() == 1_000_000
page = [record.tn for record in inventory.owned(sandbox.account_id, skip=900_000)][:5000]
assert len(page) == 5000
for tn in page:
    inventory.release(inventory.records[tn])
assert sandbox.numbers.in_service_count() == 995_000
assert not list(inventory.contradictions())
(peak,) = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print(int(peak) * 1024)
"""


def test_a_million_numbers_take_little_memory() -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(aiobandwidth.__file__).parents[1])}
    done = subprocess.run([sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 300_000_000
