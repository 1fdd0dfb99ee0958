"""The allow-list of `saving`: which classes of the package are state, and which fields they have."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import attrs

from aiobandwidth._core.message import Element, Extra, Message
from aiobandwidth._generated.registry import MESSAGES, load

_PACKAGE = __name__.rpartition(".")[0]
_UNSAVED = {"Inventory": ("listeners",)}
"""Fields that connect the parts of a running sandbox; `World.wire_up` makes them anew."""
_PLAIN_CLASSES = {
    "ids": ("Ids",),
    "books": ("OrderBook",),
    "inventory": ("Inventory",),
    "deliveries": ("DeliveryLog",),
}
"""Classes without declared fields, by module; each can be made without arguments."""


@attrs.frozen(eq=False)
class Record:
    """A class that can be saved.

    Attributes:
        name: What it is called in saved state.
        kind: The class.
        fields: Names of what is saved.
        defaults: How to make what a saved object lacks, by field.
        sparse: Whether most fields are empty: then only the others are written.
    """

    name: str
    kind: type
    fields: Sequence[str]
    defaults: Mapping[str, Callable[[], Any]]
    sparse: bool = False

    def make(self) -> Any:
        """An object without its fields."""
        return object.__new__(self.kind)

    def lacking(self, have: Container[str]) -> list[str]:
        """The fields that saved state without them leaves to their defaults.

        Raises:
            ValueError: One of them has no default.
        """
        names = [name for name in (*self.fields, *self.defaults) if name not in have]
        for name in names:
            if name not in self.defaults:
                raise ValueError(f"{self.name} lacks the field {name!r}")
        return names

    def complete(self, made: Any, names: Iterable[str]) -> None:
        """Give an object fields by default."""
        for name in names:
            object.__setattr__(made, name, self.defaults[name]())


def record_of(kind: type) -> Record | None:
    """How a class is saved; None when it is not to be."""
    if issubclass(kind, Message):
        name = kind.__name__
        return _message(name) if name in MESSAGES and load(name) is kind else None
    record = records().get(_name(kind))
    return record if record is not None and record.kind is kind else None


@cache
def records() -> dict[str, Record]:
    """The records of this package by name: all attrs classes of its modules, and a few plain ones."""
    from .handlers import all_routes

    all_routes()  # loads all modules that keep something
    modules = [module for name, module in sorted(sys.modules.items()) if name.startswith(f"{_PACKAGE}.")]
    found = [_data(Extra), _data(Element)]
    for place, names in _PLAIN_CLASSES.items():
        inside = vars(sys.modules.get(f"{_PACKAGE}.{place}", object))
        found += [_plain(inside[name]) for name in names if name in inside]
    kinds = {
        kind: None
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and kind.__module__ == module.__name__ and attrs.has(kind)
    }
    found += [_attrs(kind) for kind in kinds]
    return {record.name: record for record in found}


def _name(kind: type) -> str:
    return f"{kind.__module__.removeprefix(f'{_PACKAGE}.')}.{kind.__qualname__}"


def _attrs(kind: Any) -> Record:
    defaults: dict[str, Callable[[], Any]] = {}
    for field in attrs.fields(kind):
        default: Any = field.default
        if isinstance(default, attrs.Factory):  # type: ignore[arg-type]
            defaults[field.name] = default.factory
        elif default is not attrs.NOTHING:
            defaults[field.name] = _always(default)
    return Record(_name(kind), kind, tuple(field.name for field in attrs.fields(kind)), defaults)


def _data(kind: Any) -> Record:
    return Record(_name(kind), kind, *_fields(kind))


@cache
def _message(name: str) -> Record:
    kind: Any = load(name)
    return Record(name, kind, *_fields(kind), sparse=True)


def _fields(kind: Any) -> tuple[Sequence[str], dict[str, Callable[[], Any]]]:
    defaults: dict[str, Callable[[], Any]] = {}
    for field in dataclasses.fields(kind):
        if field.default_factory is not dataclasses.MISSING:
            defaults[field.name] = field.default_factory
        elif field.default is not dataclasses.MISSING:
            defaults[field.name] = _always(field.default)
    return tuple(field.name for field in dataclasses.fields(kind)), defaults


def _plain(kind: type) -> Record:
    """A class without declared fields: they are those that a new object has."""
    fields = tuple(name for name in vars(kind()) if name not in _UNSAVED.get(kind.__name__, ()))
    return Record(_name(kind), kind, fields, dict.fromkeys(_UNSAVED.get(kind.__name__, ()), list))


def _always(value: Any) -> Callable[[], Any]:
    return lambda: value
