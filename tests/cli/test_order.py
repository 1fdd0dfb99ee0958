"""``aiobandwidth order`` as people run it: a process, its output, its exit code, its files."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import anyio
import pytest

from aiobandwidth.sandbox import Sandbox
from tests.jobs.support import (
    Command,
    command,
    environment_of,
    numbers,
    ordered_ids,
    ordered_numbers,
    rows_of,
)

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(order_delay=0.02) as running:
        yield running


def write(path: Path, *lines: str) -> Path:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


async def test_the_demonstration(tmp_path: Path) -> None:
    run = await command("order", EXAMPLES / "numbers.csv", "--sandbox", "--results", "out.csv", cwd=tmp_path)
    assert run.code == 1, run.errors
    rows = rows_of(tmp_path / "out.csv")
    assert len(rows) == 1000
    assert len({row["number"] for row in rows}) == 1000
    failed = [row for row in rows if row["status"] == "failed"]
    assert len(failed) == 37
    assert {row["error_code"] for row in failed} == {"5005"}
    assert all(row["status"] == "ordered" for row in rows if row not in failed)
    assert re.search(r"Ordered +963 +96\.3 %\n", run.output)
    assert re.search(r"5005 +37 +The telephone number is not available", run.output)
    assert "5005 is expected here" in run.output
    assert "out.csv" in run.output
    assert [path.name for path in tmp_path.iterdir()] == ["out.csv"]


async def test_one_bad_line_and_nothing_is_sent(tmp_path: Path) -> None:
    run = await command("order", EXAMPLES / "bad-line.csv", "--sandbox", "--job", "a.job", cwd=tmp_path)
    assert run.code == 2
    assert 'bad-line.csv:8: number "919-200-41" has 8 digits' in run.errors
    assert "1 bad line among 12; nothing was sent" in run.errors
    assert "--skip-bad" in run.errors
    assert list(tmp_path.iterdir()) == []


async def test_check_lists_every_bad_line_and_needs_no_account(tmp_path: Path) -> None:
    write(tmp_path / "bad.csv", "number", *("12" for _ in range(50)), "9192000000")
    short = await command("order", "bad.csv", "--sandbox", cwd=tmp_path)
    assert short.errors.count("has 2 digits") == 20
    assert "and 30 more" in short.errors
    run = await command("order", "bad.csv", "--check", cwd=tmp_path)
    assert run.code == 2
    assert run.errors.count("has 2 digits") == 50
    write(tmp_path / "good.csv", "number,colour", "9192000000,red")
    run = await command("order", "good.csv", "--dry-run", cwd=tmp_path)
    assert run.code == 0
    assert "good.csv is good: 1 number in 1 order. Nothing was sent." in run.output
    assert "left out: colour" in run.errors
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.csv", "good.csv"]


async def test_an_account_on_a_server(sandbox: Sandbox, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", "number", *numbers(20))
    env = environment_of(sandbox)
    run = await command("order", "in.csv", cwd=tmp_path, env=env)
    assert run.code == 0, run.errors
    assert f"account {sandbox.account_id} at 127.0.0.1" in run.errors
    assert {row["status"] for row in rows_of(tmp_path / "in.results.csv")} == {"ordered"}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.csv", "in.csv.job", "in.results.csv"]
    again = await command("order", "in.csv", cwd=tmp_path, env=env)
    assert again.code == 0
    assert "over already; nothing is sent" in again.errors
    assert len(ordered_ids(sandbox)) == 1
    fresh = await command("order", "in.csv", "--fresh", cwd=tmp_path, env=env)
    assert fresh.code == 1, "they are ours already"
    assert len(ordered_ids(sandbox)) == 2


async def test_standard_input_goes_on_by_its_content(sandbox: Sandbox, tmp_path: Path) -> None:
    text = "\n".join(numbers(6))
    first = await command("order", "-", cwd=tmp_path, env=environment_of(sandbox), stdin=text)
    assert first.code == 0, first.errors
    second = await command("order", "-", cwd=tmp_path, env=environment_of(sandbox), stdin=text)
    assert "over already" in second.errors
    other = await command("order", "-", cwd=tmp_path, env=environment_of(sandbox), stdin="9192009000")
    assert other.code == 0
    assert len(ordered_ids(sandbox)) == 2
    assert len(list(tmp_path.glob("stdin-*.results.csv"))) == 2


async def test_settings_from_a_file(sandbox: Sandbox, tmp_path: Path) -> None:
    lines = [f'export {name}="{value}"' for name, value in environment_of(sandbox).items() if name[10:] != "SITE_ID"]
    write(tmp_path / "settings", "# mine", "", *lines)
    write(tmp_path / "in.csv", *numbers(2))
    run = await command("order", "in.csv", "--env-file", "settings", "--site", sandbox.site_id, cwd=tmp_path)
    assert run.code == 0, run.errors
    write(tmp_path / "settings", "SECRET hunter2")
    run = await command("order", "in.csv", "--env-file", "settings", cwd=tmp_path)
    assert run.code == 2
    assert "settings, line 1" in run.errors
    assert "hunter2" not in run.errors


@pytest.mark.parametrize(
    ("env", "arguments", "message"),
    [
        ({}, ["--site", "1"], "no account is named"),
        ({"BANDWIDTH_ACCOUNT_ID": "1"}, ["--site", "1"], "BANDWIDTH_CLIENT_ID and BANDWIDTH_CLIENT_SECRET"),
        ({"BANDWIDTH_ACCOUNT_ID": "1", "BANDWIDTH_CLIENT_ID": "x"}, [], "BANDWIDTH_CLIENT_SECRET is not"),
        (
            {"BANDWIDTH_ACCOUNT_ID": "1", "BANDWIDTH_CLIENT_ID": "x", "BANDWIDTH_CLIENT_SECRET": "y"},
            [],
            "no site is named",
        ),
        (
            {"BANDWIDTH_ACCOUNT_ID": "1", "BANDWIDTH_CLIENT_ID": "x", "BANDWIDTH_CLIENT_SECRET": "y"},
            ["--site", "1"],
            "give --yes",
        ),
        ({}, ["--results", "no/where.csv", "--sandbox"], "kept in the job file"),
        ({}, ["--job", "no/where.job", "--sandbox"], "has to exist and be writable"),
    ],
)
async def test_what_is_missing_is_said_in_a_line(
    tmp_path: Path, env: dict[str, str], arguments: list[str], message: str
) -> None:
    write(tmp_path / "in.csv", *numbers(2))
    run = await command("order", "in.csv", *arguments, cwd=tmp_path, env=env)
    assert run.code == (1 if "--results" in arguments else 2)
    assert message in run.errors
    assert "Traceback" not in run.errors


async def test_wrong_credentials_are_no_riddle_and_no_secret_is_shown(sandbox: Sandbox, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", *numbers(2))
    env = {**environment_of(sandbox), "BANDWIDTH_CLIENT_SECRET": "correct-horse"}
    for arguments in ([], ["--debug"]):
        run = await command("order", "in.csv", *arguments, cwd=tmp_path, env=env)
        assert run.code == 2
        assert "does not accept the credentials" in run.errors
        assert "correct-horse" not in run.errors + run.output
        assert ("Traceback" in run.errors) == bool(arguments)
    good = await command("order", "in.csv", cwd=tmp_path, env=environment_of(sandbox))
    assert good.code == 0, good.errors


async def test_a_wrong_site(sandbox: Sandbox, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", *numbers(2))
    run = await command("order", "in.csv", "--site", "4242", cwd=tmp_path, env=environment_of(sandbox))
    assert run.code == 2
    assert "has no site 4242" in run.errors
    assert (await command("order", "in.csv", cwd=tmp_path, env=environment_of(sandbox))).code == 0


async def test_a_second_process_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "in.csv", *numbers(4))
    async with Sandbox(order_delay=60) as sandbox:
        first = Command("order", "in.csv", cwd=tmp_path, env=environment_of(sandbox))
        await until(lambda: len(ordered_ids(sandbox)) == 1)
        second = await command("order", "in.csv", cwd=tmp_path, env=environment_of(sandbox))
        assert second.code == 2
        assert f"being run by process {first.process.pid}" in second.errors
        shown = await command("job", "status", "in.csv.job", cwd=tmp_path)
        assert shown.code == 0
        assert "not over yet" in shown.output
        first.send(signal.SIGTERM)
        assert await first.end() == 143


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
async def test_a_signal_stops_in_good_order(tmp_path: Path, number: signal.Signals, code: int) -> None:
    write(tmp_path / "in.csv", "number", *numbers(200))
    async with Sandbox(order_delay=0.02) as sandbox:
        sandbox.faults.add("delay:0.2,at=applied", method="POST", path=r"/orders$", times=None)
        arguments = ("order", "in.csv", "--order-size", 2)
        run = Command(*arguments, cwd=tmp_path, env=environment_of(sandbox))
        await until(lambda: len(ordered_ids(sandbox)) >= 10)
        run.send(number)
        assert await run.end() == code, run.errors
        assert "Run the same command again" in run.errors
        sent = len(ordered_ids(sandbox))
        assert sent < 50
        statuses = [row["status"] for row in rows_of(tmp_path / "in.results.csv")]
        assert len(statuses) == 200
        assert statuses.count("waiting") == 200 - 2 * sent, "no order is in doubt"
        sandbox.faults.clear()
        again = await command(*arguments, cwd=tmp_path, env=environment_of(sandbox))
        assert again.code == 0, again.errors
        assert "Going on with" in again.errors
        assert set(ordered_numbers(sandbox).values()) == {1}


async def test_a_second_signal_ends_at_once(tmp_path: Path) -> None:
    write(tmp_path / "in.csv", *numbers(2))
    async with Sandbox() as sandbox:
        sandbox.faults.add("delay:30,at=applied", method="POST", path=r"/orders$", times=None)
        run = Command("order", "in.csv", cwd=tmp_path, env=environment_of(sandbox))
        await until(lambda: len(ordered_ids(sandbox)) == 1)
        run.send(signal.SIGINT)
        await anyio.sleep(0.3)
        assert run.running, "it waits for the order on its way"
        run.send(signal.SIGINT)
        assert await run.end(timeout=5) == 130
        sandbox.faults.clear()
        again = await command("order", "in.csv", "--settle", 0.2, cwd=tmp_path, env=environment_of(sandbox))
        assert again.code == 0
        assert "Looking up 1 order" in again.errors
        assert len(ordered_ids(sandbox)) == 1


async def test_a_time_limit(tmp_path: Path) -> None:
    write(tmp_path / "in.csv", *numbers(2))
    async with Sandbox(order_delay=60) as sandbox:
        run = await command("order", "in.csv", "--timeout", 0.5, cwd=tmp_path, env=environment_of(sandbox))
        assert run.code == 1
        assert "Stopped." in run.errors
        assert {row["status"] for row in rows_of(tmp_path / "in.results.csv")} == {"open"}
        kept = await command("order", "in.csv", "--fresh", cwd=tmp_path, env=environment_of(sandbox))
        assert kept.code == 2
        assert "not over (1), so it is kept" in kept.errors


async def test_a_job_file_of_a_sandbox_that_is_gone(sandbox: Sandbox, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", "number", *numbers(3))
    arguments = ("order", "in.csv", "--job", "demo.job")
    assert (await command(*arguments, "--sandbox", cwd=tmp_path)).code == 0
    again = await command(*arguments, "--sandbox", cwd=tmp_path)
    assert again.code == 0
    assert "it begins anew" in again.errors
    env = environment_of(sandbox)
    real = await command(*arguments, cwd=tmp_path, env=env)
    assert real.code == 2
    assert "begun with" in real.errors
    assert (await command(*arguments, "--fresh", cwd=tmp_path, env=env)).code == 0
    assert (await command(*arguments, "--sandbox", cwd=tmp_path)).code == 2, "the job of a real account is kept"


async def test_job_results_on_standard_output_and_in_a_file(sandbox: Sandbox, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", "number", *numbers(3), "9192000099")
    await command("order", "in.csv", cwd=tmp_path, env=environment_of(sandbox))
    shown = await command("job", "results", "in.csv.job", cwd=tmp_path)
    assert shown.output == (tmp_path / "in.results.csv").read_text()
    stored = await command("job", "results", "in.csv.job", "-o", "again.csv", cwd=tmp_path)
    assert "4 rows in again.csv" in stored.errors
    assert (tmp_path / "again.csv").read_text() == shown.output
    status = await command("job", "status", "in.csv.job", cwd=tmp_path)
    assert re.search(r"Ordered +3 +75\.0 %", status.output)
    assert "5005" in status.output
    wrong = await command("job", "status", "in.csv", cwd=tmp_path)
    assert wrong.code == 2
    assert "is no job file" in wrong.errors


async def until(condition: object) -> None:
    with anyio.fail_after(20):
        while not condition():  # type: ignore[operator]
            await anyio.sleep(0.005)


@pytest.mark.parametrize("script", ["order_numbers", "search_and_order", "subscribe", "bulk_order"])
async def test_the_example_programs(tmp_path: Path, script: str) -> None:
    done = await anyio.run_process([sys.executable, str(EXAMPLES / f"{script}.py")], cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr.decode()
    assert "COMPLETE" in done.stdout.decode()


async def test_the_example_searches(tmp_path: Path) -> None:
    env = {"BANDWIDTH_SITE_ID": "777", "BANDWIDTH_ACCOUNT_ID": "1", "BANDWIDTH_BASE_URL": "https://numbers.invalid"}
    arguments = ("order", EXAMPLES / "search.csv", "--sandbox", "--results", "out.csv")
    run = await command(*arguments, cwd=tmp_path, env=env)  # what is set for the real account does not matter
    assert run.code == 0, run.errors
    assert [row["status"] for row in rows_of(tmp_path / "out.csv")] == ["ordered"] * 6


async def test_basic_credentials_work_and_say_that_they_end(sandbox: Sandbox, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", *numbers(2))
    env = {name: value for name, value in environment_of(sandbox).items() if "CLIENT" not in name}
    env |= {"BANDWIDTH_USERNAME": sandbox.username, "BANDWIDTH_PASSWORD": sandbox.password}
    run = await command("order", "in.csv", cwd=tmp_path, env=env)
    assert run.code == 0, run.errors
    assert re.search(r"(?m)^note: .*2 December 2026", run.errors)
    assert "Warning" not in run.errors
