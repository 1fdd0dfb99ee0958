"""The command is killed with SIGKILL again and again, and still every number is ordered once and every line answered.

The sandbox lives in the process of the tests, so that it survives, and shows its own log of the orders it took.
"""

from __future__ import annotations

import random
from pathlib import Path

import anyio

from aiobandwidth.sandbox import Sandbox
from tests.jobs.support import Command, environment_of, numbers, ordered_ids, ordered_numbers, rows_of

KILLS = 24
SETTLE = 0.7
HIDDEN = 0.4
"""Seconds for which the sandbox does not show a new order; a look-up without waiting misses it."""


def write_input(path: Path) -> list[str]:
    """Exact numbers, ten of them taken by somebody else, and search rows, which would buy again if sent again."""
    wanted = numbers(380) + [f"91920{block:03d}99" for block in range(10)]
    searches = [f",{area},{quantity}" for area in (303, 617, 206) for quantity in range(1, 11)]
    rows = [f"{number},," for number in wanted]
    random.Random(5).shuffle(rows)
    for place, search in enumerate(searches):
        rows.insert(place * 10, search)
    path.write_text("number,area_code,quantity\n" + "\n".join(rows) + "\n", encoding="utf-8")
    return wanted


async def test_killed_two_dozen_times_orders_everything_once(tmp_path: Path) -> None:
    wanted = write_input(tmp_path / "input.csv")
    rng = random.Random(11)
    async with Sandbox(order_delay=0.1, order_visible_after=HIDDEN) as sandbox:
        sandbox.faults.add("delay:0.15,at=applied", method="POST", path=r"/orders$", times=None)
        sandbox.faults.add("close:applied", method="POST", path=r"/orders$", times=None, skip=4, every=9)
        arguments = ["order", "input.csv", "--order-size", 3, "--concurrency", 4, "--settle", SETTLE]
        kills = 0
        for attempt in range(3 * KILLS):
            run = Command(*arguments, cwd=tmp_path, env=environment_of(sandbox))
            if kills < KILLS:
                await kill_at_some_moment(run, sandbox, rng)
            code = await run.end()
            if code == -9:
                kills += 1
            else:
                assert code == 1, run.errors
                assert kills >= KILLS, f"over after {attempt + 1} runs and {kills} kills only"
                break
        assert set(ordered_ids(sandbox).values()) == {1}
        assert ordered_numbers(sandbox) == dict.fromkeys(wanted, 1)
        check_results(sandbox, rows_of(tmp_path / "input.results.csv"))


async def kill_at_some_moment(run: Command, sandbox: Sandbox, rng: random.Random) -> None:
    """Kill at a random time, or in the very moment in which the sandbox takes in an order."""
    before = len(ordered_ids(sandbox))
    if rng.random() < 0.3:
        await anyio.sleep(rng.uniform(0.3, 1.1))
    else:
        more = rng.randint(1, 4)
        with anyio.move_on_after(10):
            while run.running and len(ordered_ids(sandbox)) < before + more:
                await anyio.sleep(0.001)
    run.kill()


def check_results(sandbox: Sandbox, rows: list[dict[str, str]]) -> None:
    assert [int(row["line"]) for row in rows] == list(range(2, 422))
    exact = [row for row in rows if not row["input"].startswith(",")]
    for row in exact:
        taken = row["number"].endswith("99")
        assert (row["status"], row["error_code"]) == (("failed", "5005") if taken else ("ordered", "")), row
    bought = [tn for row in rows if row["status"] == "ordered" for tn in row["number"].split()]
    assert len(bought) == len(set(bought)) == 380 + 3 * sum(range(1, 11))
    assert sorted(bought) == sandbox.numbers.in_service()
