"""Python source for plain values and records, in the style of the project's formatter."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import attrs


def literal(value: Any) -> str:
    """Source text of a value: double quotes, sorted nothing, records without the fields that hold their default."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, tuple):
        inside = ", ".join(map(literal, value))
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items()) + "}"
    if attrs.has(type(value)):
        return f"{type(value).__name__}({', '.join(arguments(value))})"
    return repr(value)


def arguments(record: Any) -> list[str]:
    """``name=value`` for each field of an attrs record that differs from its default."""
    found = []
    for field in attrs.fields(type(record)):
        value = getattr(record, field.name)
        default = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            default = default.factory()  # type: ignore[union-attr]
        if default is attrs.NOTHING or value != default:
            found.append(f"{field.name}={literal(value)}")
    return found
