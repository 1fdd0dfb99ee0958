"""``aiobandwidth job``: look at a job file, also while the job runs."""

from __future__ import annotations

import sys
from pathlib import Path

import anyio
import click

from aiobandwidth.cli.errors import explain
from aiobandwidth.cli.options import debug_option
from aiobandwidth.cli.summary import show_summary, shown
from aiobandwidth.jobs.bulk import OrderJob

_JOB_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
def job() -> None:
    """Look at the file of a job, also while the job runs."""


@job.command()
@click.argument("file", type=_JOB_FILE)
@debug_option
def status(file: Path, debug: bool) -> None:
    """Show how far a job is, and why numbers failed.

    \b
    Example:
      aiobandwidth job status numbers.csv.job
    """
    _run(debug, _status, file)


@job.command()
@click.argument("file", type=_JOB_FILE)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="[default: standard output]")
@debug_option
def results(file: Path, output: Path | None, debug: bool) -> None:
    """Write what became of every line so far, as CSV.

    \b
    Example:
      aiobandwidth job results numbers.csv.job -o numbers.results.csv
    """
    _run(debug, _results, file, output)


async def _status(file: Path) -> None:
    async with OrderJob.look(file) as looked:
        header, counts = await looked.header(), await looked.counts()
        reasons = await looked.reasons(5)
    name = str(header.get("input", "?"))
    state = "over" if counts.finished else "not over yet" if counts.started else "not begun"
    account = header.get("account_id")
    where = f", account {account} at {header.get('server')}" if account else ""
    show_summary(counts, reasons, title=f"{name}: {state}{where}")


async def _results(file: Path, output: Path | None) -> None:
    async with OrderJob.look(file) as looked:
        if output is None:
            await looked.write_results_to(sys.stdout)
            return
        count = await looked.write_results(output)
    click.echo(f"{count:,} rows in {shown(output)}", err=True)


def _run(debug: bool, work: object, *arguments: object) -> None:
    try:
        anyio.run(work, *arguments)  # type: ignore[arg-type]
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has had enough
    except Exception as error:
        raise explain(error, debug=debug) from error
