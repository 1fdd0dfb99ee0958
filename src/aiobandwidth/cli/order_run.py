"""What ``aiobandwidth order`` does with a checked file: ask, run the job, write the results, sum up."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

import anyio.to_thread
import click

from aiobandwidth.cli.embedded import CONCURRENCY, REMARK, UNAVAILABLE
from aiobandwidth.cli.errors import Failure
from aiobandwidth.cli.progress import view
from aiobandwidth.cli.summary import show_summary
from aiobandwidth.errors import BandwidthError
from aiobandwidth.jobs.bulk import Loaded, OrderJob, server_of
from aiobandwidth.jobs.options import RunOptions
from aiobandwidth.jobs.records import Counts, count_of

if TYPE_CHECKING:
    from aiobandwidth.cli.order import OrderOptions
    from aiobandwidth.cli.order_flow import Files
    from aiobandwidth.cli.signals import Interrupts
    from aiobandwidth.client import NumbersClient

_SHOWN_REASONS = 5
OK, SOME_FAILED, NOTHING_SENT = 0, 1, 2


async def run_loaded(
    options: OrderOptions, files: Files, interrupts: Interrupts, job: OrderJob, client: NumbersClient, loaded: Loaded
) -> int:
    """Run a job whose input is planned; returns the exit code."""
    before = loaded.counts
    await job.tie(client)
    _say_what(options, loaded, client)
    if not before.finished:
        await _confirm(options, client)
    interrupts.stop = job.stop
    begun = time.monotonic()
    error = None if before.finished else await _run_job(options, job, client, before)
    interrupts.stop = _keep_going
    after = await job.counts()
    if error is not None and not after.started:
        raise Failure(str(error), code=NOTHING_SENT) from error
    await job.write_results(files.results)
    reasons = await job.reasons(_SHOWN_REASONS)
    expected = options.sandbox and any(reason.code == UNAVAILABLE for reason in reasons)
    show_summary(
        after,
        reasons,
        title=f"{files.name}: {'done' if after.finished else 'not over yet'}",
        seconds=None if before.finished else time.monotonic() - begun,
        results=files.results,
        remark=REMARK if expected else None,
    )
    if error is not None:
        raise error
    return _exit_code(files, after, interrupts)


async def _run_job(
    options: OrderOptions, job: OrderJob, client: NumbersClient, counts: Counts
) -> BandwidthError | None:
    """Run to the end, or to what stops it."""
    run = RunOptions(
        concurrency=options.concurrency or (CONCURRENCY if options.sandbox else RunOptions().concurrency),
        settle=options.settle,
        timeout=options.timeout,
    )
    try:
        async with view() as display:
            display.begin(counts)
            await job.run(client, run, on_event=display.event)
    except BandwidthError as error:
        return error
    return None


def _say_what(options: OrderOptions, loaded: Loaded, client: NumbersClient) -> None:
    counts = loaded.counts
    if counts.finished and loaded.resumed:
        click.echo("This job is over already; nothing is sent. To order again: --fresh, or another --job.", err=True)
        return
    server = server_of(client).partition("://")[2]
    where = "the embedded sandbox" if options.sandbox else f"account {client.account_id} at {server}"
    verb = "Going on with" if loaded.resumed else "Ordering"
    numbers = count_of(counts.waiting + counts.in_flight, "number")
    orders = count_of(counts.orders - counts.orders_done, "order")
    click.echo(f"  {verb} {numbers} in {orders} on {where}", err=True)


async def _confirm(options: OrderOptions, client: NumbersClient) -> None:
    """Ask before money is spent; on a server of this machine there is none to spend."""
    if options.yes or options.sandbox or options.settings.is_loopback:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Failure("nobody is there to be asked whether to order; give --yes.", code=NOTHING_SENT)
    question = f"Numbers cost money once they are ordered. Order them on account {client.account_id}?"
    agreed = await anyio.to_thread.run_sync(lambda: click.confirm(question, err=True), abandon_on_cancel=True)
    if not agreed:
        raise Failure("not confirmed; nothing was sent.", code=NOTHING_SENT)


def _exit_code(files: Files, counts: Counts, interrupts: Interrupts) -> int:
    if counts.finished:
        return OK if counts.ordered == counts.wanted and not counts.invalid else SOME_FAILED
    if files.throwaway:
        click.echo("Stopped. The embedded sandbox ends here, and the job with it.", err=True)
    else:
        click.echo("Stopped. Run the same command again to go on from here; nothing is ordered twice.", err=True)
    return interrupts.exit_code if interrupts.received is not None else SOME_FAILED


def _keep_going() -> None:
    """Writing the results is not cut short; it is the last step anyway."""
