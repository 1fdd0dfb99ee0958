"""What is made of times: medians, ratios, noise and verdicts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.harness import MACHINE, OURS, Measure, Settings, flat, noise, repeats_for
from benchmarks.loop import TICK, longest_block
from benchmarks.workers import compare
from tests.benchmarks.support import HAND, figure


def test_a_cost_is_the_median_of_the_ratios_of_the_rounds() -> None:
    # The machine was slow in the second round; both were alike, so it does not matter.
    result = figure([1.2, 9.0, 1.3], [1.0, 9.0, 1.0]).result()
    assert result.value == pytest.approx(1.2)
    assert result.contenders[OURS].median == 1.3
    assert result.contenders[HAND].median == 1.0


def test_a_speed_is_the_baselines_time_in_ours() -> None:
    result = figure([2.0, 2.0, 2.0], [14.0, 16.0, 18.0], Measure.SPEED, 7).result()
    assert (result.value, result.text, result.aim_text) == (8.0, "8.00 ×", "≥ 7 ×")


@pytest.mark.parametrize(
    ("measure", "values", "text"),
    [("time", [0.012] * 3, "12.0 ms"), ("time", [0.009996] * 3, "10.0 ms"), ("memory", [9e6] * 3, "9.00 MB")],
)
def test_absolute_figures_have_units(measure: str, values: list[float], text: str) -> None:
    assert figure(values, values, Measure(measure), 10).result().text == text


def test_the_worst_round_counts_where_it_shall() -> None:
    values = [1e6, 2e6, 30e6]
    assert figure(values, values, Measure.MEMORY, 10).result().met is True
    assert figure(values, values, Measure.MEMORY, 10, worst=True).result().met is False


@pytest.mark.parametrize(
    ("measure", "ours", "aim", "verdict", "used"),
    [
        (Measure.COST, 1.25, 1.25, "met", 1.0),
        (Measure.COST, 1.5, 1.25, "missed", 1.2),
        (Measure.SPEED, 0.5, 2, "met", 1.0),
        (Measure.SPEED, 1.0, 2, "missed", 2.0),
        (Measure.TIME, 0.030, 25, "missed", 1.2),
        (Measure.COST, 7.0, None, "", None),
    ],
)
def test_verdicts(measure: Measure, ours: float, aim: float | None, verdict: str, used: float | None) -> None:
    result = figure([ours] * 7, [1.0] * 7, measure, aim).result()
    assert (result.verdict, result.used) == (verdict, pytest.approx(used) if used else None)


def test_half_of_the_rounds_lie_within_the_noise() -> None:
    assert noise([1.0, 2.0, 3.0, 4.0, 5.0]) == pytest.approx(1 / 3)
    assert noise([5.0] * 7) == 0
    assert noise([5.0]) == 0
    assert noise([0.0, 0.0]) == 0


def test_the_dearest_length_stands_against_the_cheapest() -> None:
    times = {
        "100 items": [1.1, 1.1],
        "1,000 items": [1.0, 1.0],
        "10,000 items": [1.5, 1.5],
        "10,000 by hand": [9.0, 9.0],
        MACHINE: [0.1, 0.1],
    }
    result = flat("flat", "cost by length", times).result()
    assert (result.value, result.against, result.met) == (1.5, "10,000 items against 1,000 items", False)


def be_busy() -> None:
    end = time.process_time() + 0.06
    while time.process_time() < end:
        pass


def logging(name: str, log: str) -> Callable[[], None]:
    def run() -> None:
        with Path(log).open("a") as out:
            out.write(f"{name}\n")
        be_busy()  # long enough not to be repeated

    return run


def failing() -> Callable[[], None]:
    raise ValueError("as it should")


def test_contenders_take_turns(tmp_path: Path) -> None:
    log = tmp_path / "log"
    times = compare({OURS: (logging, "ours", str(log)), HAND: (logging, "theirs", str(log))}, Settings(rounds=3))
    done = log.read_text().split()
    warming = ["ours"] * 2 + ["theirs"] * 2
    assert done == [*warming, "ours", "theirs", *warming, "theirs", "ours", *warming, "ours", "theirs"]
    assert {name: len(values) for name, values in times.items()} == {OURS: 3, HAND: 3, MACHINE: 3}


def test_a_contender_that_fails_ends_the_run(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RuntimeError, match=r"test_harness failing \[\] failed"):
        compare({OURS: (failing,)}, Settings(rounds=3))
    assert "as it should" in capfd.readouterr().err


def test_short_work_is_repeated_and_long_work_is_not() -> None:
    assert repeats_for(lambda: None) > 1000
    assert repeats_for(be_busy) == 1


async def test_the_ticker_sees_what_holds_up_the_loop() -> None:
    async def holding_up() -> None:
        await asyncio.sleep(0.005)
        time.sleep(0.05)

    assert await longest_block(holding_up) >= 0.05 - 2 * TICK
