"""``aiobandwidth sandbox``: a fake of the carrier's API to develop against."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import click

from aiobandwidth.cli.errors import Failure, explain
from aiobandwidth.cli.options import debug_option
from aiobandwidth.cli.signals import Interrupts, with_interrupts

if TYPE_CHECKING:
    from aiobandwidth.sandbox import Sandbox
    from aiobandwidth.sandbox.state import RequestEntry

_TOKEN = "BANDWIDTH_SANDBOX_ADMIN_TOKEN"  # noqa: S105 - the name of a variable


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port  [default: a free one]")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to bind; others than loopback with care.")
@click.option("--seed", type=int, default=7, show_default=True, help="The same seed gives the same ids.")
@click.option(
    "--persist", type=click.Path(dir_okay=False, path_type=Path), help="Keep all in this file, and go on there."
)
@click.option("--numbers", type=click.IntRange(0), default=0, help="So many numbers in service from the start.")
@click.option("--speed", type=click.FloatRange(0), default=1.0, show_default=True, help="Of the clock; 0: by hand.")
@click.option("--delay", type=click.FloatRange(0), default=1.0, show_default=True, help="Seconds an order takes.")
@click.option("--visible-after", type=click.FloatRange(0), default=0.0, show_default=True, help="Seconds it hides.")
@click.option("--limit", "limits", multiple=True, metavar="CLASS=N", help="Requests a second of a class, as ORDER=5.")
@click.option("--admin-token", envvar=_TOKEN, show_envvar=True, help="For changes by HTTP  [default: a new one]")
@click.option(
    "--ready-file", type=click.Path(dir_okay=False, path_type=Path), help="Write all that is printed as JSON."
)
@click.option("-v", "--verbose", is_flag=True, help="Show every request.")
@debug_option
def sandbox(host: str, port: int, ready_file: Path | None, verbose: bool, debug: bool, **given: Any) -> None:
    """Run a sandbox of the Number Management API on this machine, until Ctrl-C.

    It has an account with a site and a SIP peer, and tens of millions of numbers to search and to order. Nothing is
    kept when it ends, unless --persist names a file. Its page shows what happens in it, and has controls.

    \b
    Examples:
      aiobandwidth sandbox
      aiobandwidth sandbox --port 8080 --delay 0.1 -v
      aiobandwidth sandbox --persist sandbox.db --speed 60 --numbers 1000
    """
    from aiobandwidth.sandbox import Sandbox

    try:
        try:
            server = Sandbox(host=host, port=port, **_arguments(given))
        except ValueError as error:
            raise Failure(f"{error}.") from error
        if not server.is_loopback:
            _warn(host)
        try:
            anyio.run(_serve, server, ready_file, verbose)
        finally:
            if ready_file is not None:
                ready_file.unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise Failure(f"the sandbox cannot use {host}:{port}: {reason}.", hint="Try --port 0.") from error
    except Exception as error:
        raise explain(error, debug=debug) from error


def _arguments(given: dict[str, Any]) -> dict[str, Any]:
    """The sandbox's arguments, as the options say."""
    arguments: dict[str, Any] = {
        "seed": given["seed"],
        "order_delay": given["delay"],
        "order_visible_after": given["visible_after"],
        "rate_limits": _read_limits(given["limits"]),
        "admin_token": given["admin_token"] or None,
    }
    if given["speed"] != 1:
        arguments["speed"] = given["speed"]
    if given["numbers"]:
        arguments["numbers"] = given["numbers"]
    if given["persist"] is not None:
        arguments["persist"] = given["persist"]
    return arguments


def _warn(host: str) -> None:
    click.secho(
        f"warning: the sandbox listens on {host}. Whoever can reach this machine can\n"
        "use it as a client: its credentials are public, and it has no TLS. Only the\n"
        "admin token is a secret.",
        err=True,
        fg="yellow",
    )


async def _serve(server: Sandbox, ready_file: Path | None, verbose: bool) -> None:
    async def work(interrupts: Interrupts) -> None:
        with anyio.CancelScope() as scope:
            interrupts.stop = scope.cancel
            async with server:
                _announce(server)
                if ready_file is not None:
                    _write_ready_file(server, ready_file)
                await _follow_requests(server, verbose)
        click.echo("The sandbox has ended.", err=True)

    await with_interrupts(work)


def _announce(server: Sandbox) -> None:
    lines = [
        f"The sandbox runs at {click.style(server.url, bold=True)} (Ctrl-C ends it).",
        "",
        f"  Page     {server.page_url}",
        f"  Account  {server.account_id}, site {server.site_id}, SIP peer {server.sip_peer_id}",
        f"  Basic    {server.username} / {server.password}",
        f"  Bearer   {server.token}",
        "",
        "To use it from a shell:",
        "",
        *(f"  export {name}={value}" for name, value in _environment(server)),
        "",
        "Then:",
        "",
        *(f"  {line}" for line in _first_commands(server)),
    ]
    click.echo("\n".join(lines))
    sys.stdout.flush()


def _environment(server: Sandbox) -> list[tuple[str, str]]:
    return [
        ("BANDWIDTH_BASE_URL", server.url),
        ("BANDWIDTH_ACCOUNT_ID", server.account_id),
        ("BANDWIDTH_CLIENT_ID", server.client_id),
        ("BANDWIDTH_CLIENT_SECRET", server.client_secret),
        ("BANDWIDTH_SITE_ID", server.site_id),
        (_TOKEN, server.admin_token),
    ]


def _first_commands(server: Sandbox) -> list[str]:
    found = server.world.inventory.search(_anywhere(), 1)
    return [f"echo {found[0]} | aiobandwidth order - --job first.job", f"curl {server.url}/_sandbox/state"]


def _anywhere() -> Any:
    from aiobandwidth.sandbox.inventory import Criteria

    return Criteria(state="NC")


def _write_ready_file(server: Sandbox, path: Path) -> None:
    """Write the file in one step, so that whoever waits for it never reads half of it, and for its owner only."""
    content = {
        "url": server.url,
        "page_url": server.page_url,
        "account_id": server.account_id,
        "site_id": server.site_id,
        "sip_peer_id": server.sip_peer_id,
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "username": server.username,
        "password": server.password,
        "token": server.token,
        "admin_token": server.admin_token,
        "environment": dict(_environment(server)),
        "pid": os.getpid(),
    }
    half = path.with_name(f".{path.name}.{os.getpid()}")
    half.unlink(missing_ok=True)
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as stream:
        stream.write(json.dumps(content, indent=2) + "\n")
    half.replace(path)


async def _follow_requests(server: Sandbox, verbose: bool) -> None:
    if not verbose:
        await anyio.sleep_forever()
    seen: RequestEntry | None = None
    while True:
        requests = server.requests
        _show(_after(requests, seen))
        seen = requests[-1] if requests else None
        await anyio.sleep(0.2)


def _after(requests: Sequence[RequestEntry], seen: RequestEntry | None) -> Sequence[RequestEntry]:
    """The requests behind the one that was shown last; all of them when that one is gone."""
    for back in range(len(requests)):
        if requests[-1 - back] is seen:
            return requests[len(requests) - back :]
    return requests


def _show(requests: Iterable[RequestEntry]) -> None:
    for entry in requests:
        stamp = datetime.fromtimestamp(entry.time, UTC).isoformat(timespec="milliseconds")[11:23]
        # A path is what a client sent: it must not be able to steer the terminal.
        path = "".join(character if character.isprintable() else "?" for character in entry.path)
        click.echo(f"{stamp} {entry.status or '---'} {entry.method} {path}")


def _read_limits(given: tuple[str, ...]) -> dict[str, tuple[int, float]]:
    limits: dict[str, tuple[int, float]] = {}
    for text in given:
        name, equals, number = text.partition("=")
        if not equals or not number.isdigit() or int(number) == 0:
            raise Failure(f"--limit {text}: write a class and requests a second, such as ORDER=5.")
        limits[name.strip().upper()] = (int(number), 1.0)
    return limits
