"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


def complete_operation(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
    """Names of operations for the completion of shells."""
    from aiobandwidth._generated.registry import OPERATIONS

    methods = (name.partition(".")[2] for name in OPERATIONS)
    return [name for name in (*OPERATIONS, *methods) if name.startswith(incomplete)]


debug_option = click.option("--debug", is_flag=True, help="Show where an error comes from.")


def client_options(command: F) -> F:
    """Add what says which account on which server. Credentials are no options: lists of processes would show them."""
    for option in (
        click.option(
            "--env-file",
            type=click.Path(exists=True, dir_okay=False, path_type=Path),
            help="File of BANDWIDTH_... settings, as lines NAME=value.",
        ),
        click.option("--base-url", help="Address of another server.  [env: BANDWIDTH_BASE_URL]"),
        click.option(
            "--api-version", type=click.Choice(["v1", "v2"]), help="[env: BANDWIDTH_API_VERSION]  [default: v1]"
        ),
        click.option("--account", help="Account id.  [env: BANDWIDTH_ACCOUNT_ID]"),
    ):
        command = option(command)
    return command
