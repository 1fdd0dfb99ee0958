"""What the tests of jobs and of the command line share. The sandbox runs here, the command in a process of its own."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import anyio

from aiobandwidth.auth import OAuth2ClientCredentials
from aiobandwidth.client import NumbersClient
from aiobandwidth.jobs import RunOptions
from aiobandwidth.sandbox import Sandbox

FAST = RunOptions(settle=0.3, poll=0.05, max_poll=0.3, patience=1.0, grace=3.0)


def numbers(count: int, start: int = 9192000000) -> list[str]:
    """Numbers that the sandbox sells: those that end in 99 belong to somebody else there."""
    found: list[str] = []
    while len(found) < count:
        if start % 100 != 99:
            found.append(str(start))
        start += 1
    return found


def client_of(sandbox: Sandbox, **options: object) -> NumbersClient:
    auth = OAuth2ClientCredentials(sandbox.client_id, sandbox.client_secret)
    return NumbersClient(sandbox.account_id, auth, base_url=sandbox.url, **options)  # type: ignore[arg-type]


def environment_of(sandbox: Sandbox) -> dict[str, str]:
    return {
        "BANDWIDTH_BASE_URL": sandbox.url,
        "BANDWIDTH_ACCOUNT_ID": sandbox.account_id,
        "BANDWIDTH_CLIENT_ID": sandbox.client_id,
        "BANDWIDTH_CLIENT_SECRET": sandbox.client_secret,
        "BANDWIDTH_SITE_ID": sandbox.site_id,
    }


def ordered_ids(sandbox: Sandbox) -> Counter[str]:
    """How many orders the sandbox took under each CustomerOrderId."""
    return Counter(entry.customer_order_id or "" for entry in sandbox.ledger if entry.kind == "order")


def ordered_numbers(sandbox: Sandbox) -> Counter[str]:
    """In how many orders each number was asked for."""
    return Counter(tn for entry in sandbox.ledger if entry.kind == "order" for tn in entry.numbers)


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


class Command:
    """The real command in a process of its own, in a session of its own, so that a signal reaches only it."""

    def __init__(self, *arguments: object, cwd: Path, env: Mapping[str, str] | None = None, stdin: str | None = None):
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("BANDWIDTH_")}
        self._stdin = stdin
        self.process = subprocess.Popen(
            [sys.executable, "-m", "aiobandwidth.cli", *map(str, arguments)],
            cwd=cwd,
            env={**inherited, **(env or {})},
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.output = self.errors = ""

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    @property
    def code(self) -> int:
        return self.process.returncode

    def kill(self) -> None:
        self.process.kill()

    def send(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    async def end(self, timeout: float = 60.0) -> int:
        """Wait for the end without blocking the sandbox; returns the exit code."""
        try:
            self.output, self.errors = await anyio.to_thread.run_sync(
                lambda: self.process.communicate(self._stdin, timeout=timeout)
            )
        finally:
            if self.running:
                self.process.kill()
        return self.process.returncode


async def command(
    *arguments: object, cwd: Path, env: Mapping[str, str] | None = None, stdin: str | None = None
) -> Command:
    """Run a command to its end."""
    run = Command(*arguments, cwd=cwd, env=env, stdin=stdin)
    await run.end()
    return run
