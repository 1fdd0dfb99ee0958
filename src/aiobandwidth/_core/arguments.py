"""Checking arguments against what the schema says of them, and writing them as text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any
from uuid import UUID

from aiobandwidth._core.operation import AnyOperation, Param
from aiobandwidth._core.paths import control_character, plain
from aiobandwidth._core.values import write
from aiobandwidth.errors import InvalidRequest

_EXAMPLES = {"date": "2026-03-31", "datetime": "2026-03-31T08:15:00Z"}


class Taken:
    """The arguments of one call, checked and written as text, by their place on the wire."""

    __slots__ = ("headers", "path", "query")

    def __init__(self) -> None:
        self.path: dict[str, str] = {}
        self.query: list[tuple[str, str]] = []
        self.headers: dict[str, str] = {}


class Arguments:
    """Reads the arguments of an operation's calls.

    Args:
        operation: What is called.
        version: The API version that is spoken.
    """

    def __init__(self, operation: AnyOperation, version: str) -> None:
        self.operation = operation
        self.label = f"{operation.group}.{operation.name}"
        self.version = version
        self._known = {param.name: param for param in operation.params}
        self._required = [p.name for p in operation.params if p.required and version in p.versions]
        self._needs = version == "v2" and any(param.needs for param in operation.params)

    def take(self, given: Mapping[str, Any]) -> Taken:
        """Check the arguments of a call; None is not given. Raises InvalidRequest."""
        taken = Taken()
        for name in given:
            if name not in self._known:
                raise self._refuse(name, f"is no argument of this call; it takes {', '.join(self._known) or 'none'}")
        for name, param in self._known.items():
            value = given.get(name)
            if value is not None and not (param.repeated and value in ([], ())):
                self._take(param, value, taken)
            elif name in self._required:
                raise self._refuse(name, "is missing; it is required")
        if self._needs:
            self._check_needs(given)
        return taken

    def _take(self, param: Param, value: Any, taken: Taken) -> None:
        if self.version not in param.versions:
            raise self._refuse(param.name, f"is only known to {' and '.join(param.versions)}, not {self.version}")
        if param.place == "path":
            taken.path[param.wire] = self._text(param, value)
            return
        wire = param.renamed.get(self.version, param.wire)
        for text in self._texts(param, value):
            if param.place == "query":
                taken.query.append((wire, text))
            else:
                taken.headers[wire] = text

    def _texts(self, param: Param, value: Any) -> Iterator[str]:
        if not param.repeated:
            yield self._text(param, value)
            return
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, Sequence):
            raise self._refuse(param.name, f"must be a list of values, not {type(value).__name__}")
        for item in value:
            yield self._text(param, item)

    def _text(self, param: Param, value: Any) -> str:
        if type(value) is str and param.type == "str" and plain(value) and not (param.max_length or param.pattern):
            return value
        text = self._write(param, value)
        if bad := control_character(text):
            raise self._refuse(param.name, f"has the control character {bad!r}; remove it")
        if not text.strip() and param.place != "path":
            raise self._refuse(param.name, "is empty; leave it out, an empty value may match everything")
        if param.max_length is not None and len(text) > param.max_length:
            raise self._refuse(param.name, f"has {len(text)} characters; at most {param.max_length} are allowed")
        if param.pattern is not None and not re.fullmatch(param.pattern, text):
            raise self._refuse(param.name, f"is {_short(text)}, which does not fit {param.pattern}")
        return text

    def _write(self, param: Param, value: Any) -> str:
        if isinstance(value, Enum):
            value = value.value
        if param.type in ("int", "float"):
            return self._number(param, value)
        if param.type == "bool":
            if isinstance(value, bool):
                return "true" if value else "false"
            raise self._refuse(param.name, f"must be True or False, not {_short(value)}")
        if param.type in _EXAMPLES:
            return self._date(param, value)
        if isinstance(value, str):
            return value
        if isinstance(value, UUID) or (isinstance(value, int) and not isinstance(value, bool)):
            return str(value)
        raise self._refuse(param.name, f"must be a string, not {type(value).__name__}")

    def _number(self, param: Param, value: Any) -> str:
        kinds = (int,) if param.type == "int" else (int, float)
        if isinstance(value, bool) or not isinstance(value, kinds):
            raise self._refuse(param.name, f"must be a number, not {_short(value)}")
        if value != value or value in (float("inf"), float("-inf")):
            raise self._refuse(param.name, "must be a finite number")
        if param.minimum is not None and value < param.minimum:
            raise self._refuse(param.name, f"is {value}; at least {param.minimum} is needed")
        if param.maximum is not None and value > param.maximum:
            raise self._refuse(param.name, f"is {value}; at most {param.maximum} is allowed")
        return str(value)

    def _date(self, param: Param, value: Any) -> str:
        wants_time = param.type == "datetime"
        if isinstance(value, dt.date) and (wants_time or not isinstance(value, dt.datetime)):
            return write(value)
        if isinstance(value, dt.datetime):
            raise self._refuse(param.name, "must be a day; give datetime.date, or the date() of this value")
        if isinstance(value, str):
            try:
                (dt.datetime if wants_time else dt.date).fromisoformat(value)
            except ValueError:
                pass
            else:
                return value
        raise self._refuse(param.name, f"is {_short(value)}; write it as {_EXAMPLES[param.type]}")

    def _check_needs(self, given: Mapping[str, Any]) -> None:
        for param in self.operation.params:
            if given.get(param.name) is None:
                continue
            for wire in param.needs:
                other = next((p for p in self.operation.params if p.wire == wire), None)
                if other is not None and given.get(other.name) is None:
                    raise self._refuse(param.name, f"needs {other.name} beside it in v2; give that as well")

    def _refuse(self, name: str, text: str) -> InvalidRequest:
        return InvalidRequest(f"{self.label}: {name} {text}", parameter=name, operation=self.label)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
