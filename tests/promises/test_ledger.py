"""What the server's ledger says after a reply was lost: applied at most once, and the caller was told so."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import pytest

from aiobandwidth import BearerAuth, NumbersClient, OutcomeUnknown, RetryPolicy, Timeout
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._generated.registry import operation
from aiobandwidth.hooks import Hooks, WaitInfo
from aiobandwidth.testing.faults import FaultServer, Reply, Request, Rule
from tests.operations import replies, support

SEEDS = 200
AT_A_TIME = 40
AFTER = (
    *("close:body", "close:read", "close:applied", "close:reply-head", "close:reply-body", "close:reply"),
    *("reset:body", "reset:read", "reset:applied", "reset:reply-head", "reset:reply-body"),
    *("stall:read", "stall:applied", "stall:reply-head", "stall:reply-body"),
    *("page:502,at=applied", "status:500,at=applied", "status:503,at=applied", "status:504,at=applied"),
    *("status:408,at=applied", "garbage,at=applied", "gzip:truncated", "gzip:bad", "length:long", "framing:bad-chunk"),
)
"""Faults after which nobody can know, on the client's side, whether the call was carried out."""
CHANGING = [
    name for name in support.NAMES if operation(name).method not in ("GET", "HEAD") and "v1" in operation(name).paths
]


def kind_of(op: AnyOperation) -> tuple[str, ...]:
    """What tells the ways apart in which the client handles a call."""
    media = op.body.media if op.body is not None else "no body"
    role = "order" if op.order is not None else "created" if op.created else "plain"
    result = next((one.media for one in op.replies if 200 <= one.status < 300), "empty")
    return op.method, media, role, result, "own id" if op.customer_order_id else ""


# The reply that is made up for a billing report says that it failed.
KINDS = {
    kind_of(operation(name)): name for name in reversed(CHANGING) if name != "billing_reports.create_billing_report"
}


def good_reply(op: AnyOperation) -> Reply:
    """The first declared reply that means success."""
    declared = next((one for one in op.replies if 200 <= one.status < 300), None)
    if declared is None:
        return Reply(200)
    made = replies.served(declared, replies.speaking(op, declared))
    return Reply(made.status, made.body, made.headers.get("content-type", ""))


def applies(fault: str, op: AnyOperation) -> bool:
    """A body cannot be cut in the middle, or spoilt, where there is none."""
    if fault.startswith(("close:body", "reset:body")):
        return op.body is not None
    if fault.startswith(("close:reply-body", "reset:reply-body", "stall:reply-body", "gzip", "length", "framing")):
        return len(good_reply(op).body) > 1
    return True


def marker(request: Request) -> str:
    return request.headers.get("x-call", "")


@asynccontextmanager
async def world(seed: int = 0) -> AsyncIterator[tuple[NumbersClient, FaultServer]]:
    async with FaultServer(seed=seed) as server:
        client = NumbersClient(
            "7",
            BearerAuth("t"),
            base_url=f"{server.url}/api/v1",
            retries=RetryPolicy(attempts=4, base=0.001),
            timeout=Timeout(total=10, read=0.08),
            max_connections=AT_A_TIME,
            rate_limits=None,
        )
        async with client:
            yield client, server


async def make(client: NumbersClient, op: AnyOperation, mark: str) -> BaseException | None:
    arguments = support.everything(op, "v1")
    try:
        await getattr(getattr(client, op.group), op.name)(**arguments, headers={"x-call": mark})
    except Exception as error:
        return error
    return None


def wrong(server: FaultServer, told: dict[str, BaseException | None]) -> list[str]:
    """Calls that were sent or applied more often than once, or whose caller was told something else."""
    sent = Counter(marker(request) for request in server.ledger)
    applied = Counter(marker(request) for request in server.ledger if request.applied)
    found = [f"{mark}: sent {count} times" for mark, count in sent.items() if count > 1]
    found += [f"{mark}: applied {count} times" for mark, count in applied.items() if count > 1]
    found += [f"{mark}: {error!r}" for mark, error in told.items() if not isinstance(error, OutcomeUnknown)]
    return found + [f"{mark}: never sent" for mark in told if not sent[mark]]


async def run(jobs: list[Callable[[], Any]]) -> None:
    waiting = iter(jobs)

    async def work() -> None:
        for job in waiting:
            await job()

    async with anyio.create_task_group() as group:
        for _ in range(AT_A_TIME):
            group.start_soon(work)


@pytest.mark.parametrize("fault", AFTER)
async def test_every_changing_operation(fault: str) -> None:
    told: dict[str, BaseException | None] = {}
    async with world() as (client, server):
        jobs: list[Callable[[], Any]] = []
        for name in CHANGING:
            op = operation(name)
            if not applies(fault, op):
                continue

            async def one(name: str = name, op: AnyOperation = op) -> None:
                told[name] = await make(client, op, name)

            jobs.append(one)
        by_name = {name: good_reply(operation(name)) for name in CHANGING}
        server.answer(lambda request: by_name[marker(request)])
        server.faults.add(fault, times=None)
        await run(jobs)
        assert len(told) > 90
        assert not wrong(server, told)


@pytest.mark.parametrize("kind", KINDS, ids=["-".join(part for part in kind if part) for kind in KINDS])
async def test_every_kind_of_change_with_every_fault_and_seed(kind: tuple[str, ...]) -> None:
    op = operation(KINDS[kind])
    for number, fault in enumerate(one for one in AFTER if applies(one, op)):
        draw = random.Random(f"{kind} {fault}")
        told: dict[str, BaseException | None] = {}
        async with world(number) as (client, server):
            server.answer(good_reply(op))
            for batch in range(SEEDS // AT_A_TIME):
                byte: dict[str, Any] = (
                    {"byte": draw.randint(1, 12)} if fault in ("close:reply", "close:body", "reset:body") else {}
                )
                rule = server.faults.add(fault, times=None, **byte)
                marks = [f"{batch}-{seed}" for seed in range(AT_A_TIME)]

                async def one(
                    mark: str, pause: float, told: dict[str, Any] = told, client: NumbersClient = client
                ) -> None:
                    await anyio.sleep(pause)
                    told[mark] = await make(client, op, mark)

                async with anyio.create_task_group() as group:
                    for mark in marks:
                        group.start_soon(one, mark, draw.random() * 0.005)
                rule.lift()
            assert len(told) == SEEDS
            assert not wrong(server, told), fault


class Lift(Hooks):
    """Ends a fault when a call waits for the fifth time."""

    def __init__(self, rule: Rule) -> None:
        self.rule = rule
        self.waits: Counter[str] = Counter()

    def waiting(self, wait: WaitInfo) -> None:
        self.waits[wait.reason] += 1
        if self.waits.total() == 5:
            self.rule.lift()


@pytest.mark.parametrize("fault", ["refuse", "unanswered"])
@pytest.mark.parametrize("kind", KINDS, ids=["-".join(part for part in kind if part) for kind in KINDS])
async def test_unsent_is_tried_again_for_every_kind_of_change(fault: str, kind: tuple[str, ...]) -> None:
    op = operation(KINDS[kind])
    async with FaultServer() as server:
        server.answer(good_reply(op))
        hooks = Lift(server.faults.add(fault, times=None))
        await anyio.sleep(0.01)
        client = NumbersClient(
            "7",
            BearerAuth("t"),
            base_url=f"{server.url}/api/v1",
            retries=RetryPolicy(attempts=6, base=0.01, cap=0.02),
            timeout=Timeout(total=20, connect=0.05),
            hooks=[hooks],
        )
        async with client:
            assert await make(client, op, "x") is None
        assert hooks.waits == {"retry": 5}
        assert server.ledger.applied() == server.ledger.received == 1
