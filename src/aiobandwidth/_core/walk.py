"""Reading values of a message by attribute path."""

from __future__ import annotations

from enum import Enum
from typing import Any


def walk(message: Any, path: tuple[str, ...]) -> Any:
    """The value at a path; None where the way ends early. Of a list on the way the first item is taken."""
    for name in path:
        if isinstance(message, list):
            message = message[0] if message else None
        message = getattr(message, name, None)
    return message


def text_at(message: Any, path: tuple[str, ...]) -> str | None:
    """The value at a path as text; None when there is none."""
    value = walk(message, path)
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, Enum):
        value = value.value
    if value is None or not isinstance(value, str | int):
        return None
    return str(value).strip() or None


def first_text(message: Any, paths: tuple[tuple[str, ...], ...]) -> str | None:
    """The first of several paths that holds something."""
    return next((found for path in paths if (found := text_at(message, path))), None)
