"""One operation on a page: parameters, body to fill in, replies, and how to call it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from aiobandwidth._core.operation import AnyOperation, Param
from aiobandwidth.cli.catalog import Entry, changes, name_of, required_elements
from aiobandwidth.cli.operations import COLOURS
from aiobandwidth.cli.skeleton import messages, skeleton
from aiobandwidth.cli.summary import console

_MOST_LINES = 40
WIDTH = 100
_TYPES = {"str": "text", "int": "whole number", "float": "number", "bool": "true or false", "datetime": "date and time"}
_MEDIA = {"xml": "XML", "json": "JSON", "bytes": "a file", "multipart": "form data", "empty": "no body"}


def show(found: Entry) -> None:
    """Print the page."""
    out = console()
    page = Console(highlight=False) if out.is_terminal else Console(highlight=False, width=WIDTH, no_color=True)
    with page.capture() as capture:
        for part in _parts(found):
            page.print(part)
    # A line that ends in blanks is only in the way of whoever copies it.
    text = "\n".join(line.rstrip() for line in capture.get().splitlines())
    page.file.write(text + "\n")


def skeletons(operation: AnyOperation) -> list[tuple[str, str]]:
    """A name (of the file, or of the part of form data) and a body to fill in, for each message that is taken."""
    body = operation.body
    if body is None:
        return []
    parts = [(part.wire, skeleton(body, part.message)) for part in body.parts if part.message is not None]
    return parts + [(f"body.{body.media}", skeleton(body, message)) for message in messages(body)]


def _parts(found: Entry) -> Iterator[RenderableType]:
    yield from _head(found)
    if params := [param for param in found.operation.params if param.name != "account_id"]:
        yield _title("Parameters")
        yield Padding(_params(found, params), (0, 0, 0, 2))
    yield _title("What it sends and gets")
    yield Padding(_facts(found), (0, 0, 0, 2))
    yield _title("Call it")
    yield Text("  " + " ".join(_command(found.operation)), overflow="fold")
    for name, text in skeletons(found.operation):
        yield from _skeleton(found, name, text)


def _head(found: Entry) -> Iterator[RenderableType]:
    operation = found.operation
    yield Text.assemble((found.name, "bold"), ("  " + operation.id, "dim"))
    for version, path in operation.paths.items():
        label = f"  {version}" if len(set(operation.paths.values())) > 1 or len(operation.paths) == 1 else "  v1, v2"
        line = Text.assemble((f"{operation.method} ", COLOURS[operation.method]), path, (label, "cyan"))
        line.overflow = "fold"
        yield line
        if len(set(operation.paths.values())) == 1:
            break
    yield ""
    yield Text(found.summary)
    for paragraph in filter(None, found.description.split("\n\n")):
        yield Text(paragraph)
    if operation.deprecated:
        yield Text("The carrier has deprecated it.", style="yellow")
    if operation.replaced_by:
        other = "v1" if "v2" in operation.paths else "v2"
        yield Text(f"{'Instead' if operation.deprecated else f'In {other}'}: {operation.replaced_by}", style="cyan")


def _title(text: str) -> Text:
    return Text(f"\n{text}", style="bold")


# -- parameters ----------------------------------------------------------------------------------------------


def _params(found: Entry, params: list[Param]) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(overflow="fold", min_width=12)
    table.add_column(overflow="fold", ratio=1)
    for param in sorted(params, key=lambda one: not one.required):
        name = Text(param.name, style="bold")
        if param.required:
            name.append("\nrequired", style="not bold yellow")
        table.add_row(name, _about(found, param))
    return table


def _about(found: Entry, param: Param) -> Text:
    words = found.described(param)
    kind = "one of " + ", ".join(words.choices) if words.choices else _TYPES.get(param.type, param.type)
    notes = ["telephone number" if param.format == "tn" else kind, *_bounds(param)]
    if param.repeated:
        notes.append("can be given more than once")
    if words.default is not None:
        notes.append(f"default {words.default}")
    if len(param.versions) == 1:
        notes.append(f"{param.versions[0]} only")
    if param.needs:
        notes.append(f"v2 wants {' and '.join(_python(found, wire) for wire in param.needs)} with it")
    if param.wire != param.name:
        notes.append(f"on the wire {param.wire}")
    return Text.assemble(words.text, "\n" if words.text else "", ("; ".join(notes), "dim"))


def _bounds(param: Param) -> Iterator[str]:
    low, high = param.minimum, param.maximum
    if low is not None and high is not None:
        yield f"{low} to {high}"
    elif low is not None:
        yield f"at least {low}"
    elif high is not None:
        yield f"at most {high}"
    if param.max_length is not None:
        yield f"at most {param.max_length} characters"
    if param.pattern is not None:
        yield f"like {param.pattern}"


def _python(found: Entry, wire: str) -> str:
    return next((param.name for param in found.operation.params if param.wire == wire), wire)


# -- the rest ------------------------------------------------------------------------------------------------


def _facts(found: Entry) -> Table:
    table = Table(show_header=False, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim", min_width=12)
    table.add_column(overflow="fold", ratio=1)
    for name, text in _rows(found.operation):
        table.add_row(name, Text(text))
    return table


def _rows(operation: AnyOperation) -> Iterator[tuple[str, str]]:
    yield from _body_rows(operation)
    good = [reply for reply in operation.replies if 200 <= reply.status < 300]
    for reply in good or operation.replies:
        message = f" {reply.message}" if reply.message else ""
        yield (
            ("Reply" if reply is (good or operation.replies)[0] else ""),
            (f"{reply.status} {_MEDIA[reply.media]}{message}"),
        )
    if operation.empty:
        yield "Nothing", f"{' and '.join(map(str, operation.empty))} without a message: an empty list"
    if (order := operation.order) is not None:
        ends = ", ".join(order.final) or "all but " + ", ".join(order.pending)
        yield "Order", f"asynchronous; --wait follows it with {order.state}. It is over at {ends}"
        if order.failed:
            yield "", f"failed: {', '.join(order.failed)}"
    if operation.customer_order_id:
        yield "Order id", "takes a CustomerOrderId of yours, and gets one if it has none"
    if (paging := operation.paging) is not None and paging.style != "none":
        size = f", {paging.default_size} a page" if paging.default_size else ""
        most = f" (at most {paging.maximum_size})" if paging.maximum_size else ""
        yield "Pages", f"by {paging.style}{size}{most}; --all gives every item of all pages"
    if operation.numbers:
        forms = ", ".join(f"{form} in {version}" for version, form in operation.numbers.items())
        yield "Numbers", f"on the wire: {forms}"
    if operation.redirects:
        yield "Redirect", "the reply can lead to another address; that is followed"
    yield "Rate class", operation.rate_class


def _body_rows(operation: AnyOperation) -> Iterator[tuple[str, str]]:
    body = operation.body
    if body is None:
        return
    kinds = " or ".join(messages(body))
    kind = f" ({body.content_type})" if body.content_type else ""
    needed = required_elements(operation)
    required = f"; it has to have {', '.join(needed)}" if needed else ""
    optional = "; can be left out" if body.optional else ""
    yield "Body", f"{_MEDIA[body.media]}{kind} {kinds}".rstrip() + required + optional
    for part in body.parts:
        what = f"JSON {part.message}" if part.message else "a file" + (f": {', '.join(part.types)}" * bool(part.types))
        yield "", f"part {part.wire}: {what}"


def _command(operation: AnyOperation) -> Iterator[str]:
    yield f"aiobandwidth call {name_of(operation)}"
    for param in operation.params:
        if param.required and param.name != "account_id":
            yield f"-p {param.name}=..."
    body = operation.body
    if body is not None and body.parts:
        for part in body.parts:
            yield f"--part {part.wire}={part.wire + '.json' if part.message else 'FILE'}"
    elif body is not None:
        yield f"--body body.{body.media}" if body.message else "--body FILE"
    if operation.order is not None:
        yield "--wait 600"
    if operation.paging is not None:
        yield "--all"
    if any(reply.media == "bytes" and reply.status < 300 for reply in operation.replies) and not changes(operation):
        yield "-o FILE"


def _skeleton(found: Entry, name: str, text: str) -> Iterator[RenderableType]:
    yield _title(f"{name}, to fill in (leave out what is not needed)")
    lines = text.splitlines()
    shown = lines if len(lines) <= _MOST_LINES else lines[: _MOST_LINES - 5]
    yield Text("\n".join(f"  {line}" for line in shown), overflow="fold")
    if len(shown) < len(lines):
        rest = f"  ... and {len(lines) - len(shown)} lines more: aiobandwidth operations {found.name} --skeleton"
        yield Text(rest, style="dim")
