"""``aiobandwidth sandbox``: a fake of the carrier's API to develop against."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import click

from aiobandwidth.cli.errors import Failure, explain
from aiobandwidth.cli.options import debug_option
from aiobandwidth.cli.signals import Interrupts, with_interrupts

if TYPE_CHECKING:
    from aiobandwidth.sandbox import Sandbox
    from aiobandwidth.sandbox.state import RequestEntry

_LOOPBACK = ("127.0.0.1", "::1", "localhost")


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port  [default: a free one]")
@click.option("--host", type=click.Choice(_LOOPBACK), default="127.0.0.1", show_default=True, help="Address to bind.")
@click.option("--ready-file", type=click.Path(dir_okay=False, path_type=Path), help="Write address and so on as JSON.")
@click.option("--delay", type=click.FloatRange(0), default=1.0, show_default=True, help="Seconds an order takes.")
@click.option("--visible-after", type=click.FloatRange(0), default=0.0, show_default=True, help="Seconds it hides.")
@click.option("--limit", "limits", multiple=True, metavar="CLASS=N", help="Requests a second of a class, as ORDER=5.")
@click.option("--seed", type=int, default=7, show_default=True, help="The same seed gives the same ids.")
@click.option("-v", "--verbose", is_flag=True, help="Show every request.")
@debug_option
def sandbox(
    port: int,
    host: str,
    ready_file: Path | None,
    delay: float,
    visible_after: float,
    limits: tuple[str, ...],
    seed: int,
    verbose: bool,
    debug: bool,
) -> None:
    """Run a sandbox of the Number Management API on this machine, until Ctrl-C.

    It has an account with a site and a SIP peer, and tens of millions of numbers to search and to order. Nothing is
    kept when it ends.

    \b
    Examples:
      aiobandwidth sandbox
      aiobandwidth sandbox --port 8080 --delay 0.1 -v
    """
    from aiobandwidth.sandbox import Sandbox

    try:
        server = Sandbox(
            seed=seed,
            host=host,
            port=port,
            order_delay=delay,
            order_visible_after=visible_after,
            rate_limits=_read_limits(limits),
        )
        try:
            anyio.run(_serve, server, ready_file, verbose)
        finally:
            if ready_file is not None:
                ready_file.unlink(missing_ok=True)
    except OSError as error:
        raise Failure(f"the sandbox cannot use {host}:{port}: {error.strerror}.", hint="Try --port 0.") from error
    except Exception as error:
        raise explain(error, debug=debug) from error


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
    click.echo(f"The sandbox runs at {click.style(server.url, bold=True)} (Ctrl-C ends it). To use it from a shell:\n")
    for name, value in _environment(server):
        click.echo(f"  export {name}={value}")
    click.echo(
        "\nThen: aiobandwidth order FILE\n"
        f"Basic credentials: {server.username} / {server.password}; bearer token: {server.token}"
    )
    sys.stdout.flush()


def _environment(server: Sandbox) -> list[tuple[str, str]]:
    return [
        ("BANDWIDTH_BASE_URL", server.url),
        ("BANDWIDTH_ACCOUNT_ID", server.account_id),
        ("BANDWIDTH_CLIENT_ID", server.client_id),
        ("BANDWIDTH_CLIENT_SECRET", server.client_secret),
        ("BANDWIDTH_SITE_ID", server.site_id),
    ]


def _write_ready_file(server: Sandbox, path: Path) -> None:
    """Write the file in one step, so that whoever waits for it never reads half of it."""
    content = {
        "url": server.url,
        "account_id": server.account_id,
        "site_id": server.site_id,
        "sip_peer_id": server.sip_peer_id,
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "username": server.username,
        "password": server.password,
        "token": server.token,
        "pid": os.getpid(),
    }
    half = path.with_name(f".{path.name}.{os.getpid()}")
    half.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    half.replace(path)


async def _follow_requests(server: Sandbox, verbose: bool) -> None:
    if not verbose:
        await anyio.sleep_forever()
    seen: RequestEntry | None = None
    while True:
        requests = list(server.world.requests)
        start = next((at + 1 for at, entry in enumerate(requests) if entry is seen), 0)
        _show(requests[start:])
        seen = requests[-1] if requests else None
        await anyio.sleep(0.2)


def _show(requests: Iterable[RequestEntry]) -> None:
    for entry in requests:
        stamp = datetime.fromtimestamp(entry.time, UTC).isoformat(timespec="milliseconds").removesuffix("+00:00")
        click.echo(f"{stamp}Z {entry.status} {entry.method} {entry.path}")


def _read_limits(given: tuple[str, ...]) -> dict[str, tuple[int, float]]:
    limits: dict[str, tuple[int, float]] = {}
    for text in given:
        name, equals, number = text.partition("=")
        if not equals or not number.isdigit() or int(number) == 0:
            raise Failure(f"--limit {text}: write a class and requests a second, such as ORDER=5.")
        limits[name.strip().upper()] = (int(number), 1.0)
    return limits
