"""The group of commands."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

_COMMANDS = {
    "order": ("aiobandwidth.cli.order", "order"),
    "sandbox": ("aiobandwidth.cli.sandbox", "sandbox"),
    "operations": ("aiobandwidth.cli.operations", "operations"),
    "call": ("aiobandwidth.cli.call", "call"),
    "job": ("aiobandwidth.cli.job", "job"),
}


class _Commands(click.Group):
    """Loads a command only when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), name)
        return command


def _version(ctx: click.Context, _: click.Parameter, value: Any) -> None:
    if value and not ctx.resilient_parsing:
        from aiobandwidth._version import VERSION

        click.echo(f"aiobandwidth {VERSION}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
def app() -> None:
    """Order phone numbers in bulk, perform any operation of the API, and try both on a sandbox first.

    \b
    Try it without an account:
      aiobandwidth order examples/numbers.csv --sandbox
      aiobandwidth call search_available_numbers -p area_code=919 --sandbox

    \b
    With an account:
      export BANDWIDTH_ACCOUNT_ID=...
      export BANDWIDTH_CLIENT_ID=... BANDWIDTH_CLIENT_SECRET=...
      aiobandwidth order numbers.csv --site 1234
      aiobandwidth operations sip peer
      aiobandwidth call sites.list_sites --all
    """


def run() -> None:
    app(prog_name="aiobandwidth")
