"""Checking what is given for a call, all of it, before anything is sent."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import attrs
import click

from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth.cli.call_input import body_arguments, parameters
from aiobandwidth.cli.catalog import name_of, need
from aiobandwidth.cli.errors import Failure

if TYPE_CHECKING:
    from aiobandwidth.cli.call import CallOptions
    from aiobandwidth.cli.settings import Settings


@attrs.frozen(kw_only=True)
class Prepared:
    """A call of which everything is known.

    Attributes:
        operation: What is called.
        version: On which API version.
        arguments: The arguments of the method, by name.
        customer_order_id: The id under which the order can be looked up, where the operation takes one.
    """

    operation: AnyOperation
    version: ApiVersion
    arguments: dict[str, Any]
    customer_order_id: str | None


def prepare(options: CallOptions, folder: Path) -> Prepared:
    """Find the operation and its arguments.

    Args:
        options: What was asked for.
        folder: Where to keep a document that comes from standard input.

    Raises:
        Failure: Something is not known, missing, too much, or not what the operation takes.
    """
    operation = need(options.operation)
    _check_options(options, operation)
    if operation.deprecated:
        other = f"; use {operation.replaced_by}" if operation.replaced_by else ""
        click.echo(f"note: the carrier has deprecated {name_of(operation)}{other}", err=True)
    version = _version(options.settings, operation)
    arguments = parameters(operation, options.params, version)
    arguments |= body_arguments(operation, options.body, options.parts, options.content_type, folder)
    arguments |= {name: value for name in ("timeout", "numbers") if (value := getattr(options, name)) is not None}
    return Prepared(
        operation=operation,
        version=version,
        arguments=arguments,
        customer_order_id=_named(arguments["body"]) if operation.customer_order_id and "body" in arguments else None,
    )


def _check_options(options: CallOptions, operation: AnyOperation) -> None:
    """Refuse what does not go together."""
    name = name_of(operation)
    if options.all_pages and operation.paging is None:
        raise Failure(f"{name} is no list, so there is no --all.")
    if options.wait is not None and operation.order is None:
        raise Failure(f"{name} makes no asynchronous order, so there is nothing to --wait for.")
    if options.raw and (options.as_json or options.all_pages):
        other = "--json" if options.as_json else "--all"
        raise Failure(f"--raw gives one reply as it came, so it does not go with {other}.")
    if options.output not in (None, "-"):
        _check_output(Path(options.output))
    if operation.gives_file and options.as_json:
        raise Failure(f"{name} gives a file, which --json cannot show.")
    if operation.gives_file and options.output is None and sys.stdout.isatty() and not options.check:
        raise Failure(f"{name} gives a file.", hint="Say where it goes: -o FILE, or -o - for this terminal.")


def _check_output(path: Path) -> None:
    """Refuse a place where nothing can be written, as the call would be made in vain."""
    if path.is_dir():
        raise Failure(f"-o {path}: that is a folder.")
    if not path.parent.is_dir():
        raise Failure(f"-o {path}: there is no folder {path.parent}.")


def _version(settings: Settings, operation: AnyOperation) -> ApiVersion:
    """The version that was asked for; otherwise v1, or v2 for what only v2 has."""
    given = settings.api_version or settings.get("API_VERSION")
    if given is None:
        return "v1" if "v1" in operation.paths else "v2"
    if given not in ("v1", "v2"):
        raise Failure(f"BANDWIDTH_API_VERSION must be v1 or v2, not {given!r}.")
    return cast("ApiVersion", given)


def _named(body: Any) -> str:
    """Give the order an id of the client's before it is sent, so that it can be named whatever happens."""
    from uuid import uuid4

    present = getattr(body, "customer_order_id", None)
    if isinstance(present, str) and present.strip():
        return present
    body.customer_order_id = made = str(uuid4())
    return made
