"""The other commands, help texts, and what happens without the extra packages."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import anyio
import pytest

from tests.jobs.support import Command, command, numbers


async def test_version_and_help(tmp_path: Path) -> None:
    assert (await command("--version", cwd=tmp_path)).output.startswith("aiobandwidth ")
    top = await command("--help", cwd=tmp_path)
    for word in ("order", "sandbox", "job", "aiobandwidth order examples/numbers.csv --sandbox"):
        assert word in top.output
    order = await command("order", "--help", cwd=tmp_path)
    for word in ("Exit codes", "Examples", "--skip-bad", "--settle", "quantity"):
        assert word in order.output
    unknown = await command("oder", cwd=tmp_path)
    assert unknown.code == 2
    assert "Traceback" not in unknown.errors


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_the_extra_packages(missing: str) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None; from aiobandwidth.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 2
    assert 'pip install "aiobandwidth[cli]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_importing_the_package_loads_no_command_line() -> None:
    script = "import sys, aiobandwidth.jobs, aiobandwidth.cli; print({'click', 'rich', 'sqlite3'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


async def test_the_sandbox_command_serves_a_job(tmp_path: Path) -> None:
    ready = tmp_path / "ready.json"
    server = Command("sandbox", "--ready-file", ready, "--delay", 0.05, "--limit", "ORDER=50", "-v", cwd=tmp_path)
    with anyio.fail_after(20):
        while not ready.exists():
            assert server.running, (await server.end(), server.errors)
            await anyio.sleep(0.02)
    facts = json.loads(ready.read_text())
    assert facts["url"].startswith("http://127.0.0.1:")
    (tmp_path / "in.csv").write_text("\n".join(numbers(10)))
    env = {
        "BANDWIDTH_BASE_URL": facts["url"],
        "BANDWIDTH_ACCOUNT_ID": facts["account_id"],
        "BANDWIDTH_CLIENT_ID": facts["client_id"],
        "BANDWIDTH_CLIENT_SECRET": facts["client_secret"],
        "BANDWIDTH_SITE_ID": facts["site_id"],
    }
    try:
        for version in ("v1", "v2"):
            job = ("--job", f"{version}.job", "--api-version", version)
            run = await command("order", "in.csv", *job, cwd=tmp_path, env=env)
            assert run.code == (0 if version == "v1" else 1), run.errors  # the second time they are taken
        await anyio.sleep(0.4)
    finally:
        server.send(signal.SIGINT)
        code = await server.end()
    assert code == 0
    assert not ready.exists()
    for name, value in env.items():
        assert f"export {name}={value}" in server.output
    assert f" 201 POST /api/v1/accounts/{facts['account_id']}/orders" in server.output


async def test_the_sandbox_command_says_when_the_port_is_taken(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        run = await command("sandbox", "--port", port, cwd=tmp_path)
    assert run.code == 2
    assert f"127.0.0.1:{port}" in run.errors
    assert "Traceback" not in run.errors
    named = await command("sandbox", "--host", "example.com", cwd=tmp_path)
    assert (named.code, "give an address" in named.errors) == (2, True)
