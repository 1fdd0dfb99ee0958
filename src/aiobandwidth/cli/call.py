"""``aiobandwidth call``: its options, and how it ends."""

from __future__ import annotations

import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

import anyio
import attrs
import click

from aiobandwidth.cli.call_errors import explain_call
from aiobandwidth.cli.errors import SIGNAL_BASE
from aiobandwidth.cli.options import client_options, complete_operation, debug_option
from aiobandwidth.cli.settings import Settings, read_settings


@attrs.frozen(kw_only=True)
class CallOptions:
    """What was asked for on the command line."""

    operation: str
    params: tuple[str, ...]
    body: str | None
    parts: tuple[str, ...]
    content_type: str | None
    all_pages: bool
    wait: float | None
    output: str | None
    raw: bool
    as_json: bool
    include: bool
    check: bool
    yes: bool
    sandbox: bool
    numbers: str | None
    timeout: float | None
    settings: Settings


@click.command()
@click.argument("operation", shell_complete=complete_operation)
@click.option(
    "-p", "--param", "params", multiple=True, metavar="NAME=VALUE", help="A parameter; again for lists of values."
)
@click.option("--body", metavar="FILE|-", help="The message to send, as XML or JSON, or the document to upload.")
@click.option("--part", "parts", multiple=True, metavar="NAME=FILE", help="A part of form data.")
@click.option("--content-type", metavar="TYPE", help="Media type of a document  [default: by the name of the file]")
@click.option("--all", "all_pages", is_flag=True, help="Give every item of all pages of a list, as they come.")
@click.option("--wait", type=click.FloatRange(0), metavar="SECONDS", help="Follow an asynchronous order to its end.")
@click.option("-o", "--output", metavar="FILE|-", help="Where the reply goes  [default: standard output]")
@click.option("--json", "as_json", is_flag=True, help="Give messages as JSON, items of --all as one JSON a line.")
@click.option("--raw", is_flag=True, help="Give the body of the reply as it came, byte by byte.")
@click.option("-i", "--include", is_flag=True, help="Show the headers of the reply too, on standard error.")
@click.option("--check", "--dry-run", "check", is_flag=True, help="Only show the request; send nothing.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask before a call that can change something.")
@click.option("--sandbox", is_flag=True, help="Call an embedded sandbox: no account, no money, nothing real.")
@click.option(
    "--numbers",
    type=click.Choice(["e164", "wire"]),
    help="Telephone numbers in E.164 both ways, or as they are on the wire  [default: e164]",
)
@click.option("--timeout", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="Limit of the call.")
@client_options
@debug_option
def call(debug: bool, **given: Any) -> None:
    """Perform any operation of the API.

    OPERATION is written `group.method` or as its operationId; `aiobandwidth operations` lists them, and
    shows for each which parameters and which body it takes. All that is given is checked before anything is sent.

    The reply goes to standard output, all else to standard error.

    \b
    Examples:
      aiobandwidth call search_available_numbers -p area_code=919 --sandbox
      aiobandwidth call sites.list_sites --all --json | jq .Name
      aiobandwidth operations createOrder --skeleton > order.xml
      aiobandwidth call createOrder --body order.xml --wait 600
      aiobandwidth call addPortInLoa -p port_in_id=... --body letter.pdf

    \b
    Exit codes:
      0  done
      1  refused by the carrier, or the order failed, wholly or in part
      2  nothing was sent: wrong usage, an invalid request, no connection
      3  not known: it may have been carried out, or an order was not over in time
      130, 143  stopped with Ctrl-C or SIGTERM
    """
    from aiobandwidth.cli.call_prepare import prepare
    from aiobandwidth.cli.call_run import run_call

    try:
        which = {name: given.pop(name) for name in ("account", "api_version", "base_url", "env_file")}
        options = CallOptions(settings=read_settings(**which), **given)
        with tempfile.TemporaryDirectory(prefix="aiobandwidth-") as folder:
            code = anyio.run(run_call, options, prepare(options, Path(folder)))
        sys.stdout.flush()
    except KeyboardInterrupt:  # only before anything is sent; later signals are handled
        click.echo("Stopped; nothing was sent.", err=True)
        code = SIGNAL_BASE + signal.SIGINT
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has had enough
        code = 0
    except Exception as error:
        raise explain_call(error, debug=debug) from error
    raise SystemExit(code)
