"""What ``aiobandwidth order`` does: check the file, ask, run the job, write the results, sum up."""

from __future__ import annotations

import contextlib
import hashlib
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
import attrs
import click

from aiobandwidth.cli.embedded import EMBEDDED, Embedded, embedded
from aiobandwidth.cli.errors import Failure
from aiobandwidth.cli.progress import View, view
from aiobandwidth.cli.signals import Interrupts, with_interrupts
from aiobandwidth.cli.summary import show_problems
from aiobandwidth.jobs.bulk import Loaded, OrderJob
from aiobandwidth.jobs.errors import InvalidLines
from aiobandwidth.jobs.records import MAX_ORDER

if TYPE_CHECKING:
    from aiobandwidth.cli.order import OrderOptions

_SHOWN_PROBLEMS = 20
_SHOWN_REASONS = 5
OK, SOME_FAILED, NOTHING_SENT = 0, 1, 2


@attrs.frozen(kw_only=True)
class Files:
    """Where a job reads and writes."""

    name: str
    source: Path
    job: Path
    results: Path


async def run_order(options: OrderOptions) -> int:
    """Do what the command was asked to do; returns the exit code."""
    return await with_interrupts(lambda interrupts: _run(options, interrupts))


async def _run(options: OrderOptions, interrupts: Interrupts) -> int:
    with contextlib.ExitStack() as stack:
        files = await anyio.to_thread.run_sync(_files, options, stack)
        with anyio.CancelScope() as scope:
            interrupts.stop = scope.cancel
            if options.check:
                return await _check(options, files)
            if options.sandbox:
                async with embedded() as sandbox:
                    return await _order(options, files, interrupts, sandbox)
            return await _order(options, files, interrupts, None)
    click.echo("Stopped; nothing was sent.", err=True)
    return interrupts.exit_code


# -- files ---------------------------------------------------------------------------------------------------


def _files(options: OrderOptions, stack: contextlib.ExitStack) -> Files:
    """Find out which files to use. Standard input is copied to a file first, whose content names the job."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="aiobandwidth-")))
    if options.from_stdin:
        if sys.stdin.isatty():
            click.echo("Reading standard input; end it with Ctrl-D.", err=True)
        source = folder / "input.csv"
        digest = _copy_input(source)
        stem = Path(f"stdin-{digest[:12]}")
        name = "stdin"
    else:
        source = Path(options.file)
        stem, name = source.with_suffix(""), source.name
        if not source.exists():
            raise Failure(f"there is no file {options.file}.")
    default = stem.with_name(stem.name + ".job") if options.from_stdin else source.with_name(source.name + ".job")
    # An embedded sandbox is gone after the run, and with it everything that a job could go on with.
    throwaway = options.check or (options.sandbox and options.job is None)
    return Files(
        name=name,
        source=source,
        job=folder / "sandbox.job" if throwaway else options.job or default,
        results=options.results or stem.with_name(stem.name + ".results.csv"),
    )


def _copy_input(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("wb") as copy:
        while part := sys.stdin.buffer.read(1 << 20):
            digest.update(part)
            copy.write(part)
    return digest.hexdigest()


# -- checking only -------------------------------------------------------------------------------------------


async def _check(options: OrderOptions, files: Files) -> int:
    async with OrderJob(files.job) as job:
        async with view(files.source.stat().st_size) as display:
            try:
                loaded = await _load(options, files, job, display, site=options.site)
            except InvalidLines as error:
                bad: InvalidLines | None = error
            else:
                bad = None
        if bad is not None:
            return await _report_bad(files, job, bad, everything=True)
    counts = loaded.counts
    click.echo(f"{files.name} is good: {counts.wanted:,} numbers in {counts.orders:,} orders. Nothing was sent.")
    return OK


async def _report_bad(files: Files, job: OrderJob, error: InvalidLines, *, everything: bool) -> int:
    limit = None if everything else _SHOWN_PROBLEMS
    problems = [problem async for problem in job.problems(limit)]
    more = "--check lists all of them."
    show_problems(files.name, problems, max(error.bad, len(problems)), more=more)
    hint = "Correct them, or give --skip-bad to order the rest." if error.bad < error.total else ""
    raise Failure(f"{error} {hint}".rstrip(), code=NOTHING_SENT)


async def _load(
    options: OrderOptions, files: Files, job: OrderJob, display: View, *, site: str | None, peer: str | None = None
) -> Loaded:
    loaded = await job.load(
        files.source,
        site_id=site,
        sip_peer_id=peer,
        order_size=options.order_size or (EMBEDDED.order_size if options.sandbox else MAX_ORDER),
        skip_bad=options.skip_bad,
        needs_site=not options.check,
        progress=display.reading,
    )
    if loaded.ignored:
        columns = ", ".join(repr(column) for column in loaded.ignored)
        display.notice(f"Columns that mean nothing here are left out: {columns}.")
    return loaded


# -- ordering ------------------------------------------------------------------------------------------------


async def _order(options: OrderOptions, files: Files, interrupts: Interrupts, sandbox: Embedded | None) -> int:
    client = sandbox.client(options.settings.api_version) if sandbox else options.settings.client()
    await _make_room(options, files)
    async with client, _job(files) as job:
        size = files.source.stat().st_size
        try:
            async with _checked(options, files, job, client, sandbox, size) as (display, resumed):
                begun = time.monotonic()
                with _time_limit(options.timeout) as scope:
                    interrupts.stop = job.stop
                    stop_at = scope
                    error = await _run_job(options, job, client, display, resumed=resumed)
                timed_out = stop_at.cancelled_caught
        except InvalidLines as bad:
            return await _report_bad(files, job, bad, everything=False)
        return 0
