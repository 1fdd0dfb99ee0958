"""Replies of the carrier, made from the declared messages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aiobandwidth import xml
from aiobandwidth._core import json_codec
from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation, DeclaredReply
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.wire import WireReply
from aiobandwidth.errors import errors_in
from tests.core.fakes import reply
from tests.operations import support
from tests.xml import generate

CODES = ("errorcode", "code", "resultcode")
TEXTS = ("description", "errordescription", "errormessage", "resultmessage", "message", "detail")
CODE, TEXT = "5005", "No <such> number & none like it"
_DEEPEST = 4


def served(declared: DeclaredReply, message: Message | None, **headers: str) -> WireReply:
    """The reply with a message, as the carrier sends it."""
    if declared.media == "bytes":
        return reply(declared.status, support.DOCUMENT, content_type="application/zip", **headers)
    if message is None:
        return reply(declared.status, b"", **headers)
    if declared.media == "json":
        return reply(declared.status, json_codec.encode(message), content_type="application/json", **headers)
    return reply(declared.status, xml.encode(message), content_type="application/xml;charset=UTF-8", **headers)


def speaking(op: AnyOperation, declared: DeclaredReply) -> Message | None:
    """A message of a reply with more in it than errors, so that it is a result; None where none is declared."""
    if declared.message is None:
        return None
    cls = load(declared.message)
    making = support.maker(f"{op.group}.{op.name} {declared.message}", json=declared.media == "json")
    made = making.message(cls, 5)
    fields = plan(cls).fields
    plain = next((field for field in fields if not is_about_errors(field)), None)
    if plain is not None:
        making.fill(made, (plain.name,))
    for field in fields:
        if plain is None:
            setattr(made, field.name, [] if field.many else None)
    for path in op.order.id_paths if op.order is not None else ():
        if leads_somewhere(cls, path):
            generate.put(made, path, f"order {op.order.kind if op.order else ''} 7".replace("/", " "))
            break
    return made


def leads_somewhere(cls: type[Message], path: tuple[str, ...]) -> bool:
    """Whether a class has an attribute path."""
    for number, name in enumerate(path):
        field = next((one for one in plan(cls).fields if one.name == name), None)
        if field is None:
            return False
        if field.message is not None:
            cls = load(field.message)
        elif number < len(path) - 1:
            return False
    return True


def plain_name(field: FieldPlan) -> str:
    return re.sub(r"[^a-z0-9]", "", field.wire.lower())


def is_about_errors(field: FieldPlan) -> bool:
    """Whether a field holds the carrier's errors or the outcome of the call."""
    return "error" in plain_name(field) or plain_name(field) in ("responsestatus", "irisstatus", "status")


def found_errors(message: Message) -> bool:
    """Whether there is a code in the message that tells what went wrong."""
    return any(detail.code for detail in errors_in(xml.encode(message)))


def error_in(declared: DeclaredReply, *, nested: bool = False) -> tuple[Message | None, tuple[str, str | None] | None]:
    """A message with one error in the first place that can hold it, and that error's code and text.

    Args:
        declared: The reply.
        nested: Only a field of the root that is for errors will do, not the root itself or anything deeper.
    """
    if declared.message is None:
        return None, None
    cls = load(declared.message)
    made = cls()
    place = next((one for one in places(cls) if not nested or len(one[0]) == 1), None)
    if place is None:
        return made, None
    path, code, text = place
    generate.put(made, (*path, code), CODE)
    if text is not None:
        generate.put(made, (*path, text), TEXT)
    return made, (CODE, None if text is None else TEXT)


def places(root: type[Message]) -> Iterator[tuple[tuple[str, ...], str, str | None]]:
    """Where a message can state an error, nearest to the root first: path, name of the code, name of the text."""
    level: list[tuple[tuple[str, ...], type[Message], bool]] = [((), root, True)]
    for _ in range(_DEEPEST):
        for path, cls, about_errors in level:
            code, text = leaf(cls, CODES), leaf(cls, TEXTS)
            if code is None and not path:
                code = leaf(cls, ("type", "error"))
            if about_errors and code is not None:
                yield path, code, text
        level = [
            ((*path, field.name), load(field.message), is_about_errors(field))
            for path, cls, _ in level
            for field in plan(cls).fields
            if field.message is not None
        ]


def leaf(cls: type[Message], names: tuple[str, ...]) -> str | None:
    """The plain field that has the first of some names that any has."""
    fields = {plain_name(field): field for field in plan(cls).fields if field.message is None and not field.many}
    return next((fields[name].name for name in names if name in fields), None)
