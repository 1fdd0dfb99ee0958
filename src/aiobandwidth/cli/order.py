"""``aiobandwidth order``: its options, and how it ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import anyio
import attrs
import click
from click.core import ParameterSource

from aiobandwidth.cli.errors import explain
from aiobandwidth.cli.options import client_options, debug_option
from aiobandwidth.cli.settings import Settings, read_settings


@attrs.frozen(kw_only=True)
class OrderOptions:
    """What was asked for on the command line."""

    file: str
    sandbox: bool
    site: str | None
    peer: str | None
    job: Path | None
    results: Path | None
    skip_bad: bool
    order_size: int | None
    concurrency: int | None
    settle: float
    timeout: float | None
    check: bool
    yes: bool
    fresh: bool
    settings: Settings


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, dir_okay=False), metavar="FILE|-")
@click.option("--sandbox", is_flag=True, help="Order on an embedded sandbox: no account, no money, nothing real.")
@click.option("--site", envvar="BANDWIDTH_SITE_ID", help="Site (sub-account) of lines without a site_id.")
@click.option("--peer", envvar="BANDWIDTH_SIP_PEER_ID", help="SIP peer (location) of lines without one.")
@click.option("--job", type=click.Path(dir_okay=False, path_type=Path), help="Job file  [default: FILE.job]")
@click.option("--results", type=click.Path(dir_okay=False, path_type=Path), help="Results  [default: NAME.results.csv]")
@click.option("--skip-bad", is_flag=True, help="Leave bad lines out instead of refusing the file.")
@click.option("--check", "--dry-run", "check", is_flag=True, help="Only check the file, all of it; send nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask before numbers are ordered.")
@click.option("--fresh", is_flag=True, help="Begin anew instead of going on with the job file.")
@click.option("--order-size", type=click.IntRange(1, 5000), help="Most numbers in one order  [default: 5000]")
@click.option("--concurrency", type=click.IntRange(1, 100), help="Orders sent at the same time  [default: 8]")
@click.option(
    "--settle",
    type=click.FloatRange(0),
    default=2.5,
    show_default=True,
    metavar="SECONDS",
    help="How long the carrier may take to show an order; waited before an order is sent again.",
)
@click.option("--timeout", type=click.FloatRange(0), metavar="SECONDS", help="Stop then; run again to go on.")
@client_options
@debug_option
def order(debug: bool, **given: Any) -> None:
    """Order all numbers of a CSV file, and follow the orders to their end.

    The first line names the columns. Either `number`, in any usual way of writing, or what to search by: `area_code`,
    `npa_nxx`, `city` and `state`, `rate_center` and `state`, `zip`, with `quantity`. Also `site_id`, `sip_peer_id` and
    `name`. A file with nothing but numbers needs no first line.

    All lines are checked first, and while one is bad nothing is sent. Stopped in any way, the same command goes on
    where it was, and orders nothing twice.

    \b
    Examples:
      aiobandwidth order examples/numbers.csv --sandbox
      aiobandwidth order numbers.csv --check
      aiobandwidth order numbers.csv --site 1234 --yes
      cut -d, -f2 crm.csv | aiobandwidth order - --site 1234

    \b
    Exit codes:
      0  every line was ordered in full
      1  some were not, or the job stopped before its end; the results say which
      2  nothing was sent: bad lines, or something is missing or wrong
      130, 143  stopped with Ctrl-C or SIGTERM
    """
    from aiobandwidth.cli.order_flow import run_order

    try:
        which = {name: given.pop(name) for name in ("account", "api_version", "base_url", "env_file")}
        if given["sandbox"]:
            given |= dict.fromkeys(_from_environment("site", "peer"))  # those are of the real account
        options = OrderOptions(settings=read_settings(**which), **given)
        code = anyio.run(run_order, options)
    except Exception as error:
        raise explain(error, debug=debug) from error
    raise SystemExit(code)


def _from_environment(*names: str) -> list[str]:
    context = click.get_current_context()
    return [name for name in names if context.get_parameter_source(name) is ParameterSource.ENVIRONMENT]
