"""``aiobandwidth operations``: what the API has, as a list or one operation at a time."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import click
from rich.padding import Padding
from rich.text import Text

from aiobandwidth.cli.errors import Failure, explain
from aiobandwidth.cli.options import complete_operation, debug_option
from aiobandwidth.cli.summary import console
from aiobandwidth.jobs.records import count_of

if TYPE_CHECKING:
    from aiobandwidth.cli.catalog import Entry

_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
COLOURS = {"GET": "green", "POST": "yellow", "PUT": "yellow", "PATCH": "yellow", "DELETE": "red"}
_MARGIN = 7
_WIDE = 120


@click.command()
@click.argument("search", nargs=-1, metavar="[WORD...|OPERATION]", shell_complete=complete_operation)
@click.option("--group", "--tag", metavar="NAME", help="Only operations of this group, such as port_ins.")
@click.option("--method", type=click.Choice(_METHODS, case_sensitive=False), help="Only operations of this method.")
@click.option("--api-version", type=click.Choice(["v1", "v2"]), help="Only operations that this version has.")
@click.option("--json", "as_json", is_flag=True, help="Give all that is known as JSON: parameters, messages, paging.")
@click.option("--skeleton", "only_skeleton", is_flag=True, help="Give only the body of OPERATION, to fill in.")
@debug_option
def operations(
    search: tuple[str, ...],
    group: str | None,
    method: str | None,
    api_version: str | None,
    as_json: bool,
    only_skeleton: bool,
    debug: bool,
) -> None:
    """List the operations of the API, or show one.

    WORDs are looked for in names, paths and summaries. The name of an operation, written `group.method` or
    as its operationId, shows that one with its parameters, its body to fill in, and its replies.

    Into a pipe or a file goes one operation a line: name, method, path, versions, summary, with tabs between.

    \b
    Examples:
      aiobandwidth operations
      aiobandwidth operations sip peer --method GET
      aiobandwidth operations orders.create_order
      aiobandwidth operations createOrder --skeleton > order.xml
      aiobandwidth operations --group port_ins --json | jq '.[].name'
    """
    try:
        _operations(search, group, method, api_version, as_json, only_skeleton)
        sys.stdout.flush()
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has had enough
    except Exception as error:
        raise explain(error, debug=debug) from error


def _operations(
    search: tuple[str, ...],
    group: str | None,
    method: str | None,
    api_version: str | None,
    as_json: bool,
    only_skeleton: bool,
) -> None:
    from aiobandwidth.cli import catalog

    one = catalog.find(search[0]) if len(search) == 1 else None
    if only_skeleton:
        _print_skeleton(search)
    elif one is not None:
        _print_one(catalog.entry(one), as_json)
    else:
        wanted = catalog.group_named(group) if group is not None else None
        found = [
            entry
            for entry in catalog.entries()
            if (wanted is None or entry.operation.group == wanted)
            and (method is None or entry.operation.method == method.upper())
            and (api_version is None or api_version in entry.versions)
            and entry.matches(search)
        ]
        if as_json:
            click.echo(json.dumps([catalog.as_data(entry) for entry in found], indent=2, ensure_ascii=False))
        else:
            _print_list(found, search)


def _print_skeleton(search: tuple[str, ...]) -> None:
    from aiobandwidth.cli import catalog
    from aiobandwidth.cli.operation_page import skeletons

    if len(search) != 1:
        raise Failure("--skeleton needs the name of one operation.")
    operation = catalog.need(search[0])
    found = skeletons(operation)
    if not found:
        what = "a document" if operation.body is not None else "no body"
        raise Failure(f"{catalog.name_of(operation)} takes {what}, so there is no skeleton.")
    click.echo("\n\n".join(text for _, text in found))


def _print_one(found: Entry, as_json: bool) -> None:
    if as_json:
        from aiobandwidth.cli import catalog

        click.echo(json.dumps(catalog.as_data(found), indent=2, ensure_ascii=False))
        return
    from aiobandwidth.cli.operation_page import show

    show(found)


# -- the list ------------------------------------------------------------------------------------------------


def _print_list(found: list[Entry], search: tuple[str, ...]) -> None:
    if not found:
        raise Failure(_nothing(search), hint=_hint(search), code=1)
    out = console()
    if not out.is_terminal:
        for entry in found:
            columns = (entry.name, entry.operation.method, entry.path, ",".join(entry.versions), entry.summary)
            click.echo("\t".join(columns))
        return
    wide = out.width >= _WIDE
    column = max(len(entry.name) for entry in found) + 2
    for entry in found:
        out.print(_line(entry, column if wide else None, out.width), no_wrap=True)
        if not wide:
            out.print(Padding(entry.summary, (0, 0, 0, _MARGIN)))
        out.print(Padding(Text(entry.path, style="dim", overflow="fold"), (0, 0, 0, _MARGIN)))
    click.echo(f"\n{count_of(len(found), 'operation')}. One in full: aiobandwidth operations NAME", err=True)


def _line(entry: Entry, column: int | None, width: int) -> Text:
    """Method and name, and beside it, in a column where there is room, what the operation does."""
    operation = entry.operation
    text = Text.assemble((f"{operation.method:{_MARGIN}}", COLOURS[operation.method]), (entry.name, "bold"))
    only = [] if len(entry.versions) == 2 else [f"{entry.versions[0]} only"]
    marks = "  ".join(["", *only, *(["deprecated"] if operation.deprecated else [])])
    if column is not None:
        text.append(" " * (column - len(entry.name)) + _cut(entry.summary, width - _MARGIN - column - len(marks)))
    text.append(marks, style="cyan")
    return text


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _hint(search: tuple[str, ...]) -> str:
    from aiobandwidth.cli import catalog

    alike = catalog.similar(search[0]) if len(search) == 1 else []
    return f"Did you mean {' or '.join(alike)}?" if alike else "Fewer words find more; without any, all are listed."


def _nothing(search: tuple[str, ...]) -> str:
    return f"no operation has {' and '.join(map(repr, search))} in it." if search else "no operation is like that."
