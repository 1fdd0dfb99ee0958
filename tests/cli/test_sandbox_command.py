"""``aiobandwidth sandbox``: what it prints and writes, what its options do, and who gets to know its token."""

from __future__ import annotations

import contextlib
import json
import signal
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import anyio

from tests.jobs.support import Command, command

TOKEN = "BANDWIDTH_SANDBOX_ADMIN_TOKEN"


@contextlib.asynccontextmanager
async def running(folder: Path, *options: object, **more: Any) -> AsyncIterator[tuple[Command, dict[str, Any]]]:
    """The command in a process of its own, and what it wrote about itself; it ends as with Ctrl-C."""
    ready = folder / "ready.json"
    server = Command("sandbox", "--ready-file", ready, *options, cwd=folder, **more)
    with anyio.fail_after(20):
        while not ready.exists():
            assert server.running, (await server.end(), server.errors)
            await anyio.sleep(0.02)
    try:
        assert stat.S_IMODE(ready.stat().st_mode) == 0o600
        yield server, json.loads(ready.read_text())
    finally:
        server.send(signal.SIGINT)
        assert await server.end() == 0, server.errors
    assert not ready.exists()


async def ask(facts: dict[str, Any], method: str, path: str, body: Any = None) -> Any:
    headers = {"Authorization": f"Bearer {facts['admin_token']}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.request(method, f"{facts['url']}/_sandbox{path}", json=body) as reply,
    ):
        assert reply.status < 300, await reply.text()
        return await reply.json()


async def test_what_it_prints(tmp_path: Path) -> None:
    async with running(tmp_path, "-v") as (server, facts):
        assert len(facts["admin_token"]) >= 32
        assert facts["page_url"] == f"{facts['url']}/#token={facts['admin_token']}"
        assert facts["environment"][TOKEN] == facts["admin_token"]
        assert (await ask(facts, "POST", "/clock", {"hours": 1}))["speed"] == 1
        async with aiohttp.ClientSession() as session:
            await session.get(f"{facts['url']}/api/v1/%1B%5B31m%0Aforged%20line")
        await anyio.sleep(0.3)
    for name, value in facts["environment"].items():
        assert f"  export {name}={value}\n" in server.output
    assert f"  Page     {facts['page_url']}\n" in server.output
    assert "aiobandwidth order - " in server.output
    assert max(map(len, server.output.splitlines())) <= 100
    assert " 404 GET /api/v1/?[31m?forged line\n" in server.output
    assert "/_sandbox/clock" not in server.output
    assert server.output.count(facts["admin_token"]) == 2  # the page and the export, and no log line
    assert facts["admin_token"] not in server.errors
    assert "warning" not in server.errors


async def test_a_token_of_ones_own(tmp_path: Path) -> None:
    async with running(tmp_path, env={TOKEN: "from-the-environment"}) as (_, facts):
        assert facts["admin_token"] == "from-the-environment"
    async with running(tmp_path, "--admin-token", "from-an-option", env={TOKEN: "not-this-one"}) as (_, facts):
        assert facts["admin_token"] == "from-an-option"
    short = await command("sandbox", "--admin-token", "short", cwd=tmp_path)
    assert (short.code, "8 or more characters" in short.errors, "Traceback" in short.errors) == (2, True, False)


async def test_other_addresses_are_warned_about(tmp_path: Path) -> None:
    async with running(tmp_path, "--host", "0.0.0.0") as (server, facts):
        assert facts["url"].startswith("http://127.0.0.1:")
        assert (await ask(facts, "GET", "/state"))["account_id"] == facts["account_id"]
    assert "warning: the sandbox listens on 0.0.0.0" in server.errors


async def test_numbers_and_speed(tmp_path: Path) -> None:
    async with running(tmp_path, "--numbers", 1000, "--speed", 60) as (_, facts):
        state = await ask(facts, "GET", "/state")
        assert (state["numbers"], state["clock"]["speed"]) == ({"Inservice": 1000}, 60)


async def test_what_is_kept(tmp_path: Path) -> None:
    numbers = {"numbers": ["2065550100"]}
    async with running(tmp_path, "--persist", "kept.db") as (_, facts):
        made = await ask(facts, "POST", "/bring-in", numbers)
    async with running(tmp_path, "--persist", "kept.db") as (_, facts):
        assert (await ask(facts, "GET", f"/orders/{made['id']}"))["completed_numbers"] == numbers["numbers"]
