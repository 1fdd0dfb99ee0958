"""Over real sockets and a real clock: replies that are cut off, and orders that show a second late."""

from __future__ import annotations

import asyncio
import os
import pickle
import random
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import pytest

from aiobandwidth import BearerAuth, NumbersClient
from aiobandwidth.errors import ConfigurationError, OutcomeUnknown
from tests.core.fakes import Clock
from tests.reconcile import kinds
from tests.reconcile.scenes import Scene
from tests.transport import servers

KINDS = sorted(kinds.MAKERS)
SEEDS = 4


class Now(Clock):
    """The real time."""

    def wall(self) -> float:
        return time.time()


class Loopback:
    """A server for scenes, each with an account of its own."""

    def __init__(self, raw: servers.RawServer) -> None:
        self.raw = raw
        self.scenes: dict[str, Scene] = {}
        self.changing = 0

    async def act(self, got: servers.Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        method, url, _ = got.line.split(" ", 2)
        scene = self.scenes[url.split("/accounts/")[1].split("/")[0]]
        if method != "GET":
            self.changing += 1
            if scene.applied:
                scene.ours = scene.carrier.apply(url, got.body)
            return False  # and hangs up
        status, body, headers = scene.carrier.get(url)
        lines = [f"{name}: {value}" for name, value in headers.items()]
        await servers.answer(body, status, *lines)(got, reader, writer)
        return True

    def scene(self, kind: str, seed: int, *, ids: str, applied: bool, client: NumbersClient) -> Scene:
        scene = Scene(kind, random.Random(f"{kind} {seed}"), applied=applied, ids=ids, clock=Now())
        scene.account = f"8{len(self.scenes):03}"
        scene.carrier.late, scene.carrier.skew = 1.0, 0.0
        scene.client = client
        scene.others()
        self.scenes[scene.account] = scene
        return scene


@asynccontextmanager
async def loopback() -> AsyncIterator[tuple[Loopback, NumbersClient]]:
    box: list[Loopback] = []

    async def act(got: servers.Got, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        return await box[0].act(got, reader, writer)

    async with servers.running(act) as raw:
        box.append(Loopback(raw))
        async with NumbersClient("7001", BearerAuth("t-secret"), base_url=raw.base) as client:
            yield box[0], client


async def test_orders_that_show_a_second_late() -> None:
    async with loopback() as (server, client):
        scenes = [
            server.scene(kind, seed, ids=("made", "none", "given")[seed % 3], applied=seed != 3, client=client)
            for kind in KINDS
            for seed in range(SEEDS)
        ]
        done: list[str] = []

        async def one(scene: Scene) -> None:
            found = await (await scene.fail()).reconcile(settle=4.0, timeout=120)
            scene.check(found)
            done.append(found.outcome)

        async with anyio.create_task_group() as group:
            for scene in scenes:
                group.start_soon(one, scene)
        assert server.changing == len(scenes)
        assert done.count("applied") == 3 * len(KINDS)
        assert done.count("not-applied") == len(KINDS)


async def test_finding_an_order_does_not_take_the_whole_settle_time() -> None:
    async with loopback() as (server, client):
        scene = server.scene("orders.create_order", 1, ids="made", applied=True, client=client)
        scene.carrier.late = 0.0
        error = await scene.fail()
        started = time.monotonic()
        scene.check(await error.reconcile(settle=60))
        assert time.monotonic() - started < 20


SCRIPT = """
import asyncio, pickle, sys
from aiobandwidth import BearerAuth, NumbersClient
async def main():
    error = pickle.loads(open(sys.argv[1], "rb").read())
    async with NumbersClient("another", BearerAuth("t-secret"), base_url=sys.argv[2]) as client:
        found = await client.reconcile(error)
    print(found.outcome, found.id, found.order.id if found.order else None)
asyncio.run(main())
"""


@pytest.mark.parametrize("ids", ["made", "none"])
@pytest.mark.parametrize("applied", [True, False])
async def test_an_error_that_went_to_another_process(tmp_path: Path, *, applied: bool, ids: str) -> None:
    async with loopback() as (server, client):
        scene = server.scene("disconnects.create_disconnect", 7, ids=ids, applied=applied, client=client)
        error = await scene.fail()
        kept = tmp_path / "error.pickle"
        kept.write_bytes(pickle.dumps(error))
        command = [sys.executable, "-c", SCRIPT, str(kept), server.raw.base]
        ran = await anyio.run_process(command, env=dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path)))
    told = ran.stdout.decode().split()
    wanted = str(scene.ours.id) if scene.ours is not None else "None"
    assert told == ["applied" if applied else "not-applied", wanted, wanted]


async def test_an_error_of_another_host_is_not_looked_for_here() -> None:
    async with loopback() as (server, client):
        error = await server.scene("orders.create_order", 1, ids="made", applied=True, client=client).fail()
        other = NumbersClient("7001", BearerAuth("t"), base_url=f"http://127.0.0.1:{servers.free_port()}/api/v1")
        async with other:
            with pytest.raises(ConfigurationError, match="speaks to"):
                await other.reconcile(error)


async def test_reconciling_can_be_cancelled() -> None:
    async with loopback() as (server, client):
        error: OutcomeUnknown = await server.scene(
            "orders.create_order", 1, ids="made", applied=False, client=client
        ).fail()
        with anyio.move_on_after(0.3) as scope:
            await error.reconcile(settle=600, timeout=None)
        assert scope.cancelled_caught
        assert (await error.reconcile(settle=600, timeout=0.3)).unclear
