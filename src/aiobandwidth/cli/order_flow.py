"""What ``aiobandwidth order`` does before anything is sent: find the files, check all lines, say what is bad."""

from __future__ import annotations

import contextlib
import hashlib
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
import attrs
import click

from aiobandwidth.cli.embedded import ORDER_SIZE, Embedded, embedded
from aiobandwidth.cli.errors import Failure
from aiobandwidth.cli.order_run import NOTHING_SENT, OK, run_loaded
from aiobandwidth.cli.progress import view
from aiobandwidth.cli.signals import Interrupts, with_interrupts
from aiobandwidth.cli.summary import show_problems
from aiobandwidth.jobs.bulk import Loaded, OrderJob
from aiobandwidth.jobs.errors import InvalidLines, JobError
from aiobandwidth.jobs.records import MAX_ORDER, count_of

if TYPE_CHECKING:
    from aiobandwidth.cli.order import OrderOptions

_SHOWN_PROBLEMS = 20


@attrs.frozen(kw_only=True)
class Files:
    """Where a job reads and writes.

    Attributes:
        name: What to call the input in messages.
        throwaway: The job file goes when the command ends.
    """

    name: str
    source: Path
    job: Path
    results: Path
    throwaway: bool


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
    """Find out which files to use. Standard input is copied to a file first, and its content names the job."""
    folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="aiobandwidth-")))
    if options.file == "-":
        name, source = "standard input", folder / "input.csv"
        stem = Path(f"stdin-{_copy_input(source)[:12]}")
        default = stem.with_name(stem.name + ".job")
    else:
        source = Path(options.file)
        name, stem, default = source.name, source.with_suffix(""), source.with_name(source.name + ".job")
        if not source.is_file():
            raise Failure(f"there is no file {options.file}.")
    # An embedded sandbox is gone after the run, and with it everything that a job could go on with.
    throwaway = options.check or (options.sandbox and options.job is None)
    return Files(
        name=name,
        source=source,
        job=folder / "throwaway.job" if throwaway else options.job or default,
        results=options.results or stem.with_name(stem.name + ".results.csv"),
        throwaway=throwaway,
    )


def _copy_input(path: Path) -> str:
    if sys.stdin.isatty():
        click.echo("Reading standard input; end it with Ctrl-D.", err=True)
    digest = hashlib.sha256()
    with path.open("wb") as copy:
        while part := sys.stdin.buffer.read(1 << 20):
            digest.update(part)
            copy.write(part)
    return digest.hexdigest()


# -- checking ------------------------------------------------------------------------------------------------


async def _check(options: OrderOptions, files: Files) -> int:
    async with OrderJob(files.job) as job:
        loaded = await _load(options, files, job, site=options.site)
    counts = loaded.counts
    size = f"{count_of(counts.wanted, 'number')} in {count_of(counts.orders, 'order')}"
    click.echo(f"{files.name} is good: {size}. Nothing was sent.")
    return OK


async def _load(options: OrderOptions, files: Files, job: OrderJob, *, site: str | None) -> Loaded:
    """Check and plan the file, and show how far it is.

    Raises:
        Failure: Lines are bad; they were printed.
    """
    try:
        async with view(files.source.stat().st_size) as display:
            loaded = await job.load(
                files.source,
                name=files.name,
                site_id=site,
                sip_peer_id=options.peer,
                order_size=options.order_size or (ORDER_SIZE if options.sandbox else MAX_ORDER),
                skip_bad=options.skip_bad,
                needs_site=not options.check,
                progress=display.reading,
            )
            if loaded.ignored:
                display.notice(f"Columns that mean nothing here are left out: {', '.join(loaded.ignored)}.")
    except InvalidLines as error:
        raise await _bad_lines(options, files, job, error) from error
    if loaded.counts.invalid and not loaded.resumed:
        problems = [problem async for problem in job.problems(_SHOWN_PROBLEMS)]
        show_problems(files.name, problems, loaded.counts.invalid, more="the results have all of them.")
    return loaded


async def _bad_lines(options: OrderOptions, files: Files, job: OrderJob, error: InvalidLines) -> Failure:
    problems = [problem async for problem in job.problems(None if options.check else _SHOWN_PROBLEMS)]
    show_problems(files.name, problems, error.bad, more="--check shows all of them.")
    some_good = error.bad < error.total and not options.skip_bad
    hint = "Correct them, or order the rest with --skip-bad." if some_good else None
    return Failure(str(error), hint=hint, code=NOTHING_SENT)


# -- ordering ------------------------------------------------------------------------------------------------


async def _order(options: OrderOptions, files: Files, interrupts: Interrupts, sandbox: Embedded | None) -> int:
    client = sandbox.client(options.settings) if sandbox else options.settings.client()
    site = options.site or (sandbox.site_id if sandbox else None)
    async with client, OrderJob(files.job) as job:
        await _begin_anew(options, job)
        try:
            loaded = await _load(options, files, job, site=site)
        except BaseException:
            with anyio.CancelScope(shield=True), contextlib.suppress(JobError):
                await job.discard()  # leave no job file behind of a job that never began
            raise
        if sandbox is not None:
            await job.annotate(embedded_sandbox=True)
        return await run_loaded(options, files, interrupts, job, client, loaded)


async def _begin_anew(options: OrderOptions, job: OrderJob) -> None:
    """Throw away what the job file holds, where that was asked for or where it is of no use any more."""
    header, counts = await job.header(), await job.counts()
    was_embedded = bool(header.get("embedded_sandbox"))
    if options.sandbox and was_embedded and counts.started:
        click.echo("The job file is from an embedded sandbox that is gone with its orders; it begins anew.", err=True)
    elif not options.fresh:
        return
    elif counts.started and not counts.finished and not was_embedded:
        raise Failure(
            f"the job file holds orders that are not over ({counts.orders - counts.orders_done:,}), so it is kept.",
            hint="Run it to its end without --fresh, or delete the file if you know what became of them.",
        )
    await job.clear()
