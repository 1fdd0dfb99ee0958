"""What a terminal shows, and what anything else is given."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import anyio
import pytest

from tests.jobs.support import command, numbers

ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
COLOURS = re.compile(r"\x1b\[[0-9;]*3[1-7][0-9;]*m")


def on_a_terminal(arguments: list[str], cwd: Path, **env: str) -> tuple[int, str]:
    """Run the command with its output on a terminal of 80 by 24."""
    ours, theirs = pty.openpty()
    settings = {"TERM": "xterm-256color", "COLUMNS": "80", "LINES": "24", **env}
    process = subprocess.Popen(
        [sys.executable, "-m", "aiobandwidth.cli", *arguments],
        cwd=cwd,
        env={**{k: v for k, v in os.environ.items() if k != "NO_COLOR"}, **settings},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    parts = []
    try:
        while part := os.read(ours, 65536):
            parts.append(part)
    except OSError:
        pass  # how Linux says that the other side has closed
    os.close(ours)
    return process.wait(timeout=30), b"".join(parts).decode()


@pytest.fixture
def input_file(tmp_path: Path) -> Path:
    path = tmp_path / "in.csv"
    path.write_text("\n".join(["number", *numbers(60), "9192000099"]) + "\n")
    return path


async def test_bars_on_a_terminal(input_file: Path) -> None:
    arguments = ["order", input_file.name, "--sandbox"]
    code, shown = await anyio.to_thread.run_sync(on_a_terminal, arguments, input_file.parent)
    assert code == 1
    assert COLOURS.search(shown)
    plain = ESCAPES.sub("", shown)
    for text in (
        "Lines",
        "61 checked, all good",
        "Orders",
        "3/3 placed",
        "Numbers",
        "60 ordered 1 failed",
        "━",
        "╭─ in.csv",
    ):
        assert text in plain
    assert max(len(line.rstrip("\r\n")) for line in plain.splitlines()) <= 80


async def test_no_color_and_dumb_terminals(input_file: Path) -> None:
    shown: dict[str, str] = {}

    def run(name: str, value: str) -> None:
        arguments = ["order", input_file.name, "--sandbox", "--results", f"{name}.csv"]
        shown[name] = on_a_terminal(arguments, input_file.parent, **{name: value})[1]

    async with anyio.create_task_group() as group:
        group.start_soon(anyio.to_thread.run_sync, run, "NO_COLOR", "1")
        group.start_soon(anyio.to_thread.run_sync, run, "TERM", "dumb")
    assert "━" in shown["NO_COLOR"]
    assert not COLOURS.search(shown["NO_COLOR"])
    assert "━" not in shown["TERM"]
    assert not ESCAPES.search(shown["TERM"])


async def test_plain_lines_with_a_time_elsewhere(input_file: Path) -> None:
    run = await command("order", input_file.name, "--sandbox", cwd=input_file.parent)
    assert not ESCAPES.search(run.output + run.errors)
    assert re.search(r"(?m)^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ lines: 61 checked, all good$", run.errors)
    last = r"(?m)^\S+Z orders: 3/3 placed; numbers: 61/61 decided \(60 ordered, 1 failed\)$"
    assert re.search(last, run.errors)
    assert not any(line.endswith(" ") for line in run.output.splitlines())


async def test_asking_before_money_is_spent(input_file: Path) -> None:
    env = {
        "BANDWIDTH_ACCOUNT_ID": "1",
        "BANDWIDTH_CLIENT_ID": "x",
        "BANDWIDTH_CLIENT_SECRET": "y",
        "BANDWIDTH_BASE_URL": "https://numbers.invalid",
    }

    def answer_no() -> tuple[int, str]:
        ours, theirs = pty.openpty()
        os.write(ours, b"n\n")
        process = subprocess.Popen(
            [sys.executable, "-m", "aiobandwidth.cli", "order", input_file.name, "--site", "1"],
            cwd=input_file.parent,
            env={**os.environ, **env},
            stdin=theirs,
            stdout=subprocess.PIPE,
            stderr=theirs,
            start_new_session=True,
        )
        code = process.wait(timeout=30)
        shown = os.read(ours, 65536).decode()
        os.close(ours)
        os.close(theirs)
        assert process.stdout is not None
        process.stdout.close()
        return code, shown

    code, shown = await anyio.to_thread.run_sync(answer_no)
    assert code == 2
    assert "Numbers cost money" in shown
    assert "not confirmed; nothing was sent" in ESCAPES.sub("", shown)
