"""Reading a message from a file: it has to be what the operation takes, before anything is sent."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import click
from lxml import etree

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import READERS
from aiobandwidth.cli.catalog import name_of
from aiobandwidth.cli.errors import Failure
from aiobandwidth.cli.skeleton import leftovers
from aiobandwidth.errors import DecodeError

_MOST_NOTES = 8
_ANY = (None, READERS["any"])


def read_message(operation: AnyOperation, names: list[str], media: str, file: str) -> Message:
    """The message in a file, or on standard input for ``-``.

    What is in no schema, or does not fit its type, is sent as it is, and pointed out.

    Args:
        operation: What is called.
        names: The message classes that it takes.
        media: ``xml`` or ``json``.
        file: Where the message is.

    Raises:
        Failure: The file cannot be read, is malformed, has another root element, or has places not filled in.
    """
    shown = "standard input" if file == "-" else file
    if file == "-" and sys.stdin.isatty():
        click.echo("Reading standard input; end it with Ctrl-D.", err=True)
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
    except OSError as error:
        raise Failure(f"{shown} cannot be read: {error.strerror}.") from error
    message = _decode(operation, names, media, data, shown)
    root = f"/{etree.fromstring(data).tag}" if media == "xml" else ""
    if left := list(leftovers(message, root)):
        more = f" and {len(left) - 3} more" if len(left) > 3 else ""
        hint = "Fill these places in, or take them out."
        raise Failure(f"{shown} is still as in the skeleton at {', '.join(left[:3])}{more}.", hint=hint)
    notes = list(_oddities(message, root))
    for note in notes[:_MOST_NOTES]:
        click.echo(f"note: {shown}: {note}", err=True)
    if len(notes) > _MOST_NOTES:
        click.echo(f"note: ... and {len(notes) - _MOST_NOTES} more like these", err=True)
    return message


def _decode(operation: AnyOperation, names: list[str], media: str, data: bytes, shown: str) -> Message:
    problems: list[DecodeError] = []
    for name in names:
        try:
            if media == "json":
                return json_codec.decode(data, load(name))
            return xml.decode(data, load(name))
        except DecodeError as error:
            problems.append(error)
    first = problems[0]
    place = f"{shown}:{first.position[0]}:{first.position[1]}" if first.position else shown
    hint = f"A body to fill in: aiobandwidth operations {name_of(operation)} --skeleton"
    raise Failure(f"{place}: {first}.", hint=hint)


def _oddities(message: Message, path: str) -> Iterator[str]:
    """What a message has that its schema does not, or has otherwise."""
    known, extra = plan(type(message)), message.extra
    if extra is not None:
        for name in (*(f"@{key}" for key in extra.attributes if "}" not in key), *(e.name for e in extra.elements)):
            yield f"{path}/{name} is in no schema; it is sent as it is"
        for name, value in extra.members.items():
            if name not in known.elements:
                yield f"{path}/{name} is in no schema; it is sent as it is"
            elif value not in (None, []):
                yield f"{path}/{name} is of another shape than in the schema; it is sent as it is"
        if extra.text is not None:
            yield f"{path} has text where only elements belong; it is sent as it is"
    for field in (*known.attributes, *known.fields):
        value = getattr(message, field.name)
        for item in value if isinstance(value, list) else (value,):
            if isinstance(item, Message):
                yield from _oddities(item, f"{path}/{field.wire}")
            elif _misfits(item, field):
                yield f"{path}/{field.wire}: {item!r} is no value that the schema knows; it is sent as it is"


def _misfits(item: Any, field: FieldPlan) -> bool:
    """Whether a value stayed text where the schema has a number, a date or one of a list of values."""
    return isinstance(item, str) and not isinstance(item, Enum) and field.read not in _ANY and field.message is None
