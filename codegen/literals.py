"""Python source for plain values, records and calls, in the style of the project's formatter."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

WIDTH = 120
_STEP = "    "


def literal(value: Any, indent: str = "", used: int = 0) -> str:
    """Source text of a value: double quotes, records without the fields that hold their default.

    Args:
        value: What to write.
        indent: White space before the line on which the value begins.
        used: Characters of that line that are taken, before and after the value.
    """
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        return enclose("(", [("", item) for item in value], ")", indent, used, comma=len(value) == 1)
    if isinstance(value, Mapping):
        return enclose("{", [(f"{literal(k)}: ", v) for k, v in value.items()], "}", indent, used)
    if attrs.has(type(value)):
        return enclose(f"{type(value).__name__}(", arguments(value), ")", indent, used)
    return repr(value)


def enclose(
    head: str, items: Iterable[tuple[str, Any]], tail: str, indent: str = "", used: int = 0, *, comma: bool = False
) -> str:
    """``head``, the items with their prefixes, ``tail``: on one line if it fits, else each item on its own."""
    items = list(items)
    flat = head + ", ".join(prefix + _item(value) for prefix, value in items) + ("," if comma else "") + tail
    if len(flat) + used <= WIDTH or not items:
        return flat
    inner = indent + _STEP
    lines = (f"{inner}{prefix}{_item(value, inner, len(inner) + len(prefix) + 1)},\n" for prefix, value in items)
    return f"{head}\n{''.join(lines)}{indent}{tail}"


def imported(module: str, names: Iterable[str]) -> str:
    """An import inside a block, wrapped as the formatter does."""
    flat = f"from {module} import {', '.join(names)}"
    if len(flat) + len(_STEP) <= WIDTH:
        return flat
    return enclose(f"from {module} import (", [("", Source(name)) for name in names], ")", _STEP, WIDTH)


def top_level_import(module: str, names: Iterable[str]) -> str:
    """An import at the top of a module, wrapped as the formatter does."""
    flat = f"from {module} import {', '.join(names)}"
    if len(flat) <= WIDTH:
        return flat
    return enclose(f"from {module} import (", [("", Source(name)) for name in names], ")", "", WIDTH)


@attrs.frozen
class Source:
    """Text that is Python source already."""

    text: str


def _item(value: Any, indent: str = "", used: int = 0) -> str:
    if isinstance(value, Source):
        return value.text
    return literal(value, indent, used if indent else -WIDTH * 1000)


def arguments(record: Any) -> list[tuple[str, Any]]:
    """``name=`` and value for each field of an attrs record that differs from its default."""
    found = []
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        default = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = default.factory()
        if default is attrs.NOTHING or value != default:
            found.append((f"{field.name}=", value))
    return found
