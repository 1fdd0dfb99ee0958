"""What is given on the command line for a call, turned into the arguments of a method and checked."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from aiobandwidth._core.operation import AnyOperation, Body, Param, Part
from aiobandwidth.cli.call_body import read_message
from aiobandwidth.cli.catalog import folded, name_of
from aiobandwidth.cli.errors import Failure

_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")
_KINDS = {"int": "a whole number", "float": "a number"}


# -- parameters ----------------------------------------------------------------------------------------------


def parameters(operation: AnyOperation, given: tuple[str, ...], version: str) -> dict[str, Any]:
    """The arguments for ``-p NAME=VALUE``, by their Python names.

    Raises:
        Failure: A name is not known, a value is of another type, or something is missing.
    """
    values: dict[str, list[Any]] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise Failure(f"-p {text}: write NAME=VALUE.")
        param = _param(operation, name.strip())
        values.setdefault(param.name, []).append(_value(param, value))
    arguments: dict[str, Any] = {}
    for param in operation.params:
        found = values.get(param.name, [])
        if param.repeated and found:
            arguments[param.name] = found
        elif len(found) > 1:
            raise Failure(f"{param.name} takes one value, and {len(found)} are given.")
        elif found:
            arguments[param.name] = found[0]
    missing = [
        param.name
        for param in operation.params
        if param.required and param.name not in arguments and param.name != "account_id" and version in param.versions
    ]
    if missing:
        needed = " ".join(f"-p {name}=..." for name in missing)
        raise Failure(f"{name_of(operation)} needs {needed}", hint=_page(operation))
    return arguments


def _param(operation: AnyOperation, name: str) -> Param:
    """The parameter of this name, be it the Python name or the one on the wire."""
    known = {param.name: param for param in operation.params}
    if name in known:
        return known[name]
    loosely: dict[str, Param] = {}
    for param in operation.params:
        for spelling in (*param.renamed.values(), param.wire, param.name):
            if spelling == name:
                return param
            loosely[folded(spelling)] = param
    if folded(name) in loosely:
        return loosely[folded(name)]
    near = difflib.get_close_matches(folded(name), loosely, n=1, cutoff=0.7)
    names = [param.name for param in operation.params if param.name != "account_id"]
    takes = f"It takes {', '.join(names)}." if names else "It takes none."
    hint = f"Did you mean {loosely[near[0]].name}? {takes}" if near else takes
    raise Failure(f"{name_of(operation)} has no parameter {name!r}.", hint=hint)


def _value(param: Param, text: str) -> Any:
    """The value as its type; all that the type does not settle is checked by the client."""
    if param.type == "bool":
        lowered = text.strip().lower()
        if lowered not in _TRUE + _FALSE:
            raise Failure(f"{param.name} takes true or false, not {text!r}.")
        return lowered in _TRUE
    if param.type in _KINDS:
        try:
            return int(text) if param.type == "int" else float(text)
        except ValueError:
            raise Failure(f"{param.name} takes {_KINDS[param.type]}, not {text!r}.") from None
    return text


# -- the body ------------------------------------------------------------------------------------------------


def body_arguments(
    operation: AnyOperation, body: str | None, parts: tuple[str, ...], content_type: str | None, folder: Path
) -> dict[str, Any]:
    """The arguments for ``--body``, ``--part`` and ``--content-type``.

    Args:
        operation: What is called.
        body: A file, ``-`` for standard input.
        parts: ``NAME=FILE`` of form data.
        content_type: Media type of a document.
        folder: Where to keep a document that comes from standard input.

    Raises:
        Failure: Something is missing, is too much, or cannot be read as what the operation takes.
    """
    declared, name = operation.body, name_of(operation)
    if declared is None:
        if body is not None or parts:
            raise Failure(f"{name} takes no body.", hint=_page(operation))
    elif declared.parts:
        if body is not None:
            raise Failure(f"{name} takes form data.", hint=_parts_hint(declared))
        return _part_arguments(operation, declared, parts, content_type, folder)
    elif parts:
        raise Failure(f"{name} takes no form data; give --body FILE.")
    elif body is not None:
        if declared.message is not None:
            if content_type is not None:
                raise Failure("--content-type is for documents; this operation takes a message.")
            return {"body": read_message(operation, [declared.message, *declared.others], declared.media, body)}
        return _document("body", body, content_type, folder)
    elif not declared.optional:
        raise Failure(f"{name} needs a body: --body FILE.", hint=_page(operation))
    if content_type is not None:
        raise Failure("--content-type needs a document: --body FILE.")
    return {}


def _part_arguments(
    operation: AnyOperation, declared: Body, given: tuple[str, ...], content_type: str | None, folder: Path
) -> dict[str, Any]:
    known: Mapping[str, Part] = {key: part for part in declared.parts for key in (part.wire, part.name)}
    arguments: dict[str, Any] = {}
    for text in given:
        name, equals, file = text.partition("=")
        if not equals or not file:
            raise Failure(f"--part {text}: write NAME=FILE.")
        part = known.get(name.strip())
        if part is None:
            raise Failure(f"{name_of(operation)} has no part {name!r}.", hint=_parts_hint(declared))
        if part.name in arguments:
            raise Failure(f"the part {part.wire} is given twice.")
        if part.message is not None:
            arguments[part.name] = read_message(operation, [part.message], "json", file)
        else:
            arguments |= _document(part.name, file, content_type, folder)
    if not arguments:
        raise Failure(f"{name_of(operation)} needs form data.", hint=_parts_hint(declared))
    return arguments


def _document(name: str, file: str, content_type: str | None, folder: Path) -> dict[str, Any]:
    """A document to upload, given as a path, so that it is never in memory as a whole."""
    if file == "-":
        if content_type is None:
            raise Failure("--content-type must say what comes from standard input, such as application/pdf.")
        path = folder / "document"
        with path.open("wb") as copy:
            while piece := sys.stdin.buffer.read(1 << 20):
                copy.write(piece)
    else:
        path = Path(file)
        if not path.is_file():
            raise Failure(f"there is no file {file}.")
    arguments: dict[str, Any] = {name: path}
    if content_type is not None:
        arguments["content_type"] = content_type
    return arguments


def _parts_hint(declared: Body) -> str:
    kinds = ((part.wire, "FILE.json" if part.message is not None else "FILE") for part in declared.parts)
    return "Give " + " and ".join(f"--part {name}={kind}" for name, kind in kinds)


def _page(operation: AnyOperation) -> str:
    return f"All that it takes: aiobandwidth operations {name_of(operation)}"
