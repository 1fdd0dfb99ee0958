"""The operations of the API as the command line shows them: found by name, and with the words of their docstrings."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from aiobandwidth._core.operation import AnyOperation, Param
from aiobandwidth._core.plans import load, plan
from aiobandwidth._generated import registry
from aiobandwidth.cli.errors import Failure

_ARGUMENT = re.compile(r"(\w+): (.*)")
_NOTES = re.compile(r" \(([^()]*)\)\.$")


@attrs.frozen(kw_only=True)
class Described:
    """What the docstring says of a parameter.

    Attributes:
        text: What it is.
        choices: The values it is known to take.
        default: What the carrier takes where it is left out.
    """

    text: str = ""
    choices: tuple[str, ...] = ()
    default: str | None = None


@attrs.frozen(kw_only=True)
class Entry:
    """An operation and the words for it."""

    operation: AnyOperation
    summary: str
    description: str
    arguments: Mapping[str, Described]

    @property
    def name(self) -> str:
        return name_of(self.operation)

    @property
    def versions(self) -> tuple[str, ...]:
        return tuple(self.operation.paths)

    @property
    def path(self) -> str:
        """The path, of the first version that has the operation."""
        return next(iter(self.operation.paths.values()))

    def described(self, param: Param) -> Described:
        return self.arguments.get(param.name, Described())

    def matches(self, words: tuple[str, ...]) -> bool:
        """Whether every word stands somewhere in the name, the id, a path or the summary."""
        where = "\n".join((self.name, self.operation.id, *self.operation.paths.values(), self.summary)).lower()
        return all(word.lower() in where for word in words)


def name_of(operation: AnyOperation) -> str:
    """The name as ``group.method``."""
    return f"{operation.group}.{operation.name}"


def changes(operation: AnyOperation) -> bool:
    """Whether a call can change something."""
    return operation.method != "GET"


def entries() -> Iterator[Entry]:
    """All operations, group by group."""
    for name in registry.OPERATIONS:
        yield entry(registry.operation(name))


def entry(operation: AnyOperation) -> Entry:
    """An operation with its words; those are missing where Python runs without docstrings (``-OO``)."""
    method = getattr(registry.group(operation.group), operation.name)
    text = inspect.getdoc(method) or ""
    head, _, rest = text.partition(f"\n\n``{operation.method} ")
    paragraphs = [" ".join(part.split()) for part in head.split("\n\n")]
    return Entry(
        operation=operation,
        summary=paragraphs[0],
        description="\n\n".join(paragraphs[1:]),
        arguments=dict(_arguments(rest)),
    )


def _arguments(text: str) -> Iterator[tuple[str, Described]]:
    """The section ``Args:``, in which a further line of an entry stands further in."""
    _, _, section = text.partition("\n\nArgs:\n")
    found: list[str] = []
    for line in section.partition("\n\n")[0].splitlines():
        if line.startswith("     "):
            found[-1] += " " + line.strip()
        else:
            found.append(line.strip())
    for line in found:
        if match := _ARGUMENT.fullmatch(line):
            yield match[1], _described(match[2])


def _described(text: str) -> Described:
    """Take the notes off the end of a description; bounds and versions are in the record of the parameter."""
    notes = _NOTES.search(text)
    if notes is None:
        return Described(text=text)
    choices: tuple[str, ...] = ()
    default: str | None = None
    for note in notes[1].split("; "):
        if note.startswith("one of "):
            choices = tuple(note.removeprefix("one of ").split(", "))
        elif note.startswith("default "):
            default = note.removeprefix("default ")
            default = default.lower() if default in ("True", "False") else default
    return Described(text=text[: notes.start()] + ".", choices=choices, default=default)


# -- finding -------------------------------------------------------------------------------------------------


def find(text: str) -> AnyOperation | None:
    """The operation that is called ``group.method``, ``method`` or as its operationId (``createOrder``)."""
    name = _names().get(folded(text))
    return registry.operation(name) if name is not None else None


def need(text: str) -> AnyOperation:
    """The operation of this name.

    Raises:
        Failure: There is none; names the ones that are spelled alike.
    """
    found = find(text)
    if found is not None:
        return found
    alike = similar(text)
    hint = "\n  ".join(["Did you mean:", *alike]) if alike else f"Look for it: aiobandwidth operations {_word(text)}"
    raise Failure(f"there is no operation {text!r}.", hint=hint)


def similar(text: str) -> list[str]:
    """Names of operations that are spelled almost like this."""
    wanted, names = folded(text), _names()
    found = [names[near] for near in difflib.get_close_matches(wanted, names, n=8, cutoff=0.72)]
    if not found:
        method = wanted.rpartition(".")[2]
        found = [name for key, name in names.items() if "." in key and method and method in key]
    return list(dict.fromkeys(found))[:5]


def group_named(text: str) -> str:
    """A group of the client by its name, however it is written (``port-ins``, ``Port Ins``).

    Raises:
        Failure: There is none.
    """
    groups = {folded(name): name for name in registry.GROUPS}
    wanted = folded(text)
    if wanted in groups:
        return groups[wanted]
    near = difflib.get_close_matches(wanted, groups, n=3) or [name for name in groups if wanted in name][:3]
    hint = f"Did you mean {' or '.join(groups[name] for name in near)}?" if near else None
    raise Failure(f"there is no group {text!r}.", hint=hint or f"There are {', '.join(registry.GROUPS)}.")


@cache
def _names() -> dict[str, str]:
    """Every folded way to write a name, to the name. A method name is in one group only."""
    found: dict[str, str] = {}
    for name in registry.OPERATIONS:
        found[folded(name)] = name
        found[folded(name.partition(".")[2])] = name
    return found


def folded(text: str) -> str:
    """Without case and separators, so that ``createOrder`` and ``create_order`` are the same."""
    return re.sub(r"[\s_-]", "", text).lower()


def _word(text: str) -> str:
    return max(re.split(r"[\W_]+", text), key=len) or "WORD"


# -- as data -------------------------------------------------------------------------------------------------


def as_data(found: Entry) -> dict[str, Any]:
    """All that is known of an operation, for JSON."""
    operation = found.operation
    data: dict[str, Any] = attrs.asdict(operation)
    head = {
        "name": found.name,
        "operation_id": data.pop("id"),
        "group": data.pop("group"),
        "method": data.pop("method"),
        "paths": data.pop("paths"),
        "versions": list(found.versions),
        "summary": found.summary,
        "description": found.description,
        "parameters": [_param(found, param) for param in operation.params],
    }
    for used in ("params", "name"):
        del data[used]
    if operation.body is not None:
        data["body"]["required"] = required_elements(operation)
    return {**head, **data}


def _param(found: Entry, param: Param) -> dict[str, Any]:
    words = found.described(param)
    data = attrs.asdict(param)
    place = data.pop("place")
    return {
        "name": data.pop("name"),
        "wire_name": data.pop("wire"),
        "in": place,
        "description": words.text,
        **data,
        "choices": list(words.choices),
        "default": words.default,
    }


def required_elements(operation: AnyOperation) -> list[str]:
    """The elements that the body has to have, as paths on the wire (``Customer/SiteId``)."""
    body = operation.body
    if body is None or body.message is None:
        return []
    return ["/".join(_on_the_wire(body.message, path)) for path in body.required]


def _on_the_wire(message: str, path: tuple[str, ...]) -> Iterator[str]:
    owner: str | None = message
    for name in path:
        field = next((f for f in plan(load(owner)).fields if f.name == name), None) if owner else None
        yield field.wire if field is not None else name
        owner = field.message if field is not None else None
