"""What ``aiobandwidth call`` does with a call of which everything is known: ask, send, and write what comes back."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import AsyncIterator
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import anyio.to_thread
import attrs
import click

from aiobandwidth.cli.call_errors import NOTHING_SENT, lookup_command, state_command
from aiobandwidth.cli.call_perform import Performed, Result
from aiobandwidth.cli.call_prepare import Prepared
from aiobandwidth.cli.call_preview import Preview, preview
from aiobandwidth.cli.catalog import changes, name_of
from aiobandwidth.cli.embedded import Embedded, embedded
from aiobandwidth.cli.errors import Failure
from aiobandwidth.cli.signals import Interrupts, with_interrupts
from aiobandwidth.errors import StatusError

if TYPE_CHECKING:
    from aiobandwidth.cli.call import CallOptions
    from aiobandwidth.cli.settings import Settings
    from aiobandwidth.client import NumbersClient


async def run_call(options: CallOptions, prepared: Prepared) -> int:
    """Make the call; returns the exit code."""
    return await with_interrupts(lambda interrupts: _run(options, prepared, interrupts))


async def _run(options: CallOptions, prepared: Prepared, interrupts: Interrupts) -> int:
    settings = attrs.evolve(options.settings, api_version=prepared.version)
    performed = Performed(prepared.operation)
    with anyio.CancelScope() as scope:
        interrupts.stop = scope.cancel
        async with _server(options, settings) as sandbox:
            make = partial(_client, prepared, settings, sandbox)
            shown = await preview(prepared.operation, prepared.arguments, make)
            if options.check:
                shown.show()
                return 0
            client = make()
            await _confirm(options, prepared, shown, settings)
            async with client:
                return await _perform(options, prepared, performed, client)
    click.echo(_stopped(prepared, performed), err=True)
    return interrupts.exit_code


@contextlib.asynccontextmanager
async def _server(options: CallOptions, settings: Settings) -> AsyncIterator[Embedded | None]:
    if not options.sandbox:
        yield None
        return
    async with embedded() as sandbox:
        if not options.check:
            click.echo(f"sandbox: {sandbox.facts}; gone when this ends", err=True)
        yield sandbox


def _client(prepared: Prepared, settings: Settings, sandbox: Embedded | None, **more: Any) -> NumbersClient:
    if sandbox is not None:
        return sandbox.client(settings, **more)
    takes_account = any(param.name == "account_id" for param in prepared.operation.params)
    return settings.client(needs_account=takes_account and "account_id" not in prepared.arguments, **more)


async def _confirm(options: CallOptions, prepared: Prepared, shown: Preview, settings: Settings) -> None:
    """Ask before something can change; on a server of this machine nothing real can."""
    if not changes(prepared.operation) or options.yes or options.sandbox or settings.is_loopback:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise Failure("nobody is there to be asked whether to send a call that can change something; give --yes.")
    host = urlsplit(shown.url).netloc
    question = f"{shown.method} {urlsplit(shown.url).path} on {host} can change something. Send it?"
    agreed = await anyio.to_thread.run_sync(lambda: click.confirm(question, err=True), abandon_on_cancel=True)
    if not agreed:
        raise Failure("not confirmed; nothing was sent.", code=NOTHING_SENT)


async def _perform(options: CallOptions, prepared: Prepared, performed: Performed, client: NumbersClient) -> int:
    method = getattr(getattr(client, prepared.operation.group), prepared.operation.name)
    result = Result(options.output, raw=options.raw, as_json=options.as_json, include=options.include)
    try:
        if options.all_pages:
            return await performed.every_page(method(**prepared.arguments), result)
        if prepared.operation.gives_file:
            return await performed.download(method(**prepared.arguments), result)
        return await performed.call(client, method, prepared.arguments, result, wait=options.wait)
    except StatusError as error:
        result.refused(error)
        raise


def _stopped(prepared: Prepared, performed: Performed) -> str:
    """What to say when a signal ended the command."""
    name = name_of(prepared.operation)
    if performed.order_id is not None:
        return f"Stopped waiting; the order goes on. {state_command(name, performed.order_id)}"
    if performed.replied or not performed.started:
        return "Stopped." if performed.started else "Stopped; nothing was sent."
    if not changes(prepared.operation):
        return "Stopped."
    lines = ["Stopped while the call was on its way: it may have been carried out; look before running it again."]
    if prepared.customer_order_id is not None:
        lines.append(f"CustomerOrderId: {prepared.customer_order_id}")
        lines += filter(None, [lookup_command(name, prepared.customer_order_id)])
    return "\n".join(lines)
