"""State as bytes, and back: what a snapshot holds, and what is kept in the file of a sandbox that persists.

The bytes are compressed JSON. Objects of an allow-list of classes are written field by field: the records of this
package, the generated messages and enumerations, and the plain types that hold them. What two places share is written
once, and shared again when it is read. Nothing that is read can name code to be run.
"""

from __future__ import annotations

import base64
import datetime as dt
import gc
import hashlib
import json
import random
import zlib
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from enum import Enum
from operator import attrgetter
from typing import Any

from aiobandwidth._core.message import Message
from aiobandwidth._generated.registry import MESSAGES, load

from .records import Record, record_of, records

MAGIC = b"aiobandwidth sandbox state 1\n"
"""What the bytes begin with; the number is the version of the format."""
LARGEST = 4 * 1024**3
"""Bytes of JSON that are read at most."""
_PLAIN = frozenset({str, int, float, bool, type(None)})


class SavedStateError(ValueError):
    """A snapshot or file that cannot be used, or state that cannot be saved; the message says what and where."""


class _Trouble(Exception):
    """What is wrong, and the path to it, collected on the way out."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.path: list[object] = []

    def at(self, place: object) -> _Trouble:
        self.path.append(place)
        return self

    def __str__(self) -> str:
        where = "/".join(map(str, reversed(self.path)))
        return f"{where}: {self.args[0]}" if where else str(self.args[0])


def to_bytes(state: dict[str, Any]) -> bytes:
    """Write a state.

    Raises:
        SavedStateError: Something in it has a type that is not on the allow-list.
    """
    encoder = _Encoder()
    try:
        with _no_collection():
            made = encoder.encode(state)
    except _Trouble as trouble:
        raise SavedStateError(f"the state cannot be saved: {trouble}") from None
    text = json.dumps({"classes": encoder.classes, "state": made}, separators=(",", ":")).encode()
    return MAGIC + hashlib.sha256(text).digest() + zlib.compress(text, 1)


def from_bytes(data: bytes) -> dict[str, Any]:
    """Read a state that `to_bytes` has written.

    Raises:
        SavedStateError: The bytes are something else, damaged, or of another version.
    """
    found = _content(data)
    try:
        decoder = _Decoder(found["classes"])
        with _no_collection():
            state = decoder.decode(found["state"])
    except _Trouble as trouble:
        raise SavedStateError(f"the saved state does not fit: {trouble}") from None
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise SavedStateError(f"the saved state is malformed: {type(error).__name__}: {error}") from None
    if type(state) is not dict:
        raise SavedStateError("the saved state is malformed: it is no table of names")
    return state


@contextmanager
def _no_collection() -> Iterator[None]:
    """Many objects are made, and none is given up: looking for garbage would take most of the time."""
    wanted = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if wanted:
            gc.enable()


def _content(data: bytes) -> dict[str, Any]:
    """The JSON within the bytes, which have to be whole."""
    start = len(MAGIC) + 32
    if not data.startswith(MAGIC):
        kind = MAGIC.rpartition(b" ")[0]
        if data.startswith(kind):
            version = data[len(kind) : len(kind) + 12].split(b"\n")[0].decode("ascii", "replace").strip()
            raise SavedStateError(f"byte {len(kind)}: the state has format {version!r}; this package reads format '1'")
        raise SavedStateError(f"byte 0: {data[:20]!r} is no saved state of a sandbox")
    unpack = zlib.decompressobj()
    try:
        text = unpack.decompress(data[start:], LARGEST)
    except zlib.error as error:
        raise SavedStateError(f"byte {start}: the saved state is damaged: {error}") from None
    if unpack.unconsumed_tail:
        raise SavedStateError(f"byte {start}: the saved state is larger than {LARGEST} bytes")
    if not unpack.eof:
        raise SavedStateError(f"byte {len(data)}: the saved state ends too early")
    if hashlib.sha256(text).digest() != data[len(MAGIC) : start]:
        raise SavedStateError(f"byte {len(MAGIC)}: the saved state is damaged: its digest is another one")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SavedStateError(f"the saved state is malformed: {error}") from None
    if type(found) is not dict or type(found.get("classes")) is not list or "state" not in found:
        raise SavedStateError("the saved state is malformed: classes or state are missing")
    return found


# --- writing ---------------------------------------------------------------------------------------------------------
#
# Text, numbers, truth values and None stand for themselves. A table whose keys are all text is a JSON object. All else
# is an array: [-n-1, ...] is an object of the n-th class, [n] the n-th of the things that can be shared, which are
# counted where they begin, and ["tag", ...] a value of another type.


class _Encoder:
    def __init__(self) -> None:
        self.classes: list[list[Any]] = []
        self._seen: dict[int, int] = {}
        self._kinds: dict[type, Callable[[Any], Any]] = {
            dict: self._dict,
            list: lambda value: self._shared("l", value, value),
            set: lambda value: self._shared("s", value, _ordered(value)),
            Counter: lambda value: self._shared("c", value, [part for pair in value.items() for part in pair]),
            deque: lambda value: self._shared("q", value, [value.maxlen, *value]),
            tuple: lambda value: ["t", *self._all(value)],
            frozenset: lambda value: ["f", *self._all(_ordered(value))],
            bytes: lambda value: ["b", base64.b64encode(value).decode()],
            dt.datetime: lambda value: ["dt", value.isoformat()],
            dt.date: lambda value: ["d", value.isoformat()],
            dt.time: lambda value: ["h", value.isoformat()],
            Decimal: lambda value: ["n", str(value)],
            random.Random: lambda value: self._shared("r", value, [value.getstate()]),
        }

    def encode(self, value: Any) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        known = self._seen.get(id(value))
        if known is not None:
            return [known]
        make = self._kinds.get(kind)
        if make is None:
            make = self._kinds[kind] = self._other(kind)
        return make(value)

    def _all(self, values: Iterable[Any]) -> list[Any]:
        values = list(values)
        if _PLAIN.issuperset(map(type, values)):
            return values
        made = []
        for place, value in enumerate(values):
            try:
                made.append(self.encode(value))
            except _Trouble as trouble:
                raise trouble.at(place) from None
        return made

    def _shared(self, tag: str, value: Any, parts: Iterable[Any]) -> list[Any]:
        self._seen[id(value)] = len(self._seen)
        return [tag, *self._all(parts)]

    def _dict(self, value: dict[Any, Any]) -> Any:
        self._seen[id(value)] = len(self._seen)
        if not all(type(key) is str for key in value):
            return ["k", *self._all(part for pair in value.items() for part in pair)]
        return self._named(value)

    def _named(self, value: dict[str, Any]) -> dict[str, Any]:
        made = {}
        for key, inner in value.items():
            try:
                made[key] = inner if type(inner) in _PLAIN else self.encode(inner)
            except _Trouble as trouble:
                raise trouble.at(key) from None
        return made

    def _other(self, kind: type) -> Callable[[Any], Any]:
        """How to write a class that was not met before."""
        name = kind.__name__
        if issubclass(kind, Enum) and _enumeration(name) is kind:
            return lambda value: ["e", name, value.value]
        if issubclass(kind, str) and not issubclass(kind, Enum):
            return str.__str__  # names of headers are of a type of their own
        record = record_of(kind)
        if record is None:
            raise _Trouble(f"{kind.__module__}.{kind.__qualname__} is no type that can be saved")
        tag = -len(self.classes) - 1
        if record.sparse:
            self.classes.append([record.name])
            return lambda value: self._message(record, tag, value)
        self.classes.append([record.name, *record.fields])
        get = attrgetter(*record.fields)
        if len(record.fields) == 1:
            return lambda value: self._fields(record, tag, value, (get(value),))
        return lambda value: self._fields(record, tag, value, get(value))

    def _fields(self, record: Record, tag: int, value: Any, parts: tuple[Any, ...]) -> list[Any]:
        self._seen[id(value)] = len(self._seen)
        if _PLAIN.issuperset(map(type, parts)):
            return [tag, *parts]
        made: list[Any] = [tag]
        for name, part in zip(record.fields, parts, strict=True):
            try:
                made.append(part if type(part) in _PLAIN else self.encode(part))
            except _Trouble as trouble:
                raise trouble.at(name) from None
        return made

    def _message(self, record: Record, tag: int, value: Any) -> list[Any]:
        """Most fields of a message are empty."""
        self._seen[id(value)] = len(self._seen)
        fields = {}
        for name in record.fields:
            part = getattr(value, name)
            if (part != []) if record.defaults[name] is list else (part is not None):
                fields[name] = part
        return [tag, self._named(fields)]


def _ordered(values: Iterable[Any]) -> list[Any]:
    """The order in which a set is written does not depend on the process."""
    return sorted(values, key=lambda value: (type(value).__name__, value))


# --- reading ---------------------------------------------------------------------------------------------------------


class _Decoder:
    def __init__(self, classes: list[list[Any]]) -> None:
        self._known: list[Any] = []
        self._classes: list[tuple[Record, tuple[str, ...], list[str]]] = []
        allowed = records()
        for name, *fields in classes:
            record = allowed.get(name) or _message_record(name)
            if record is None:
                raise _Trouble(f"{name!r} is no class that can be read")
            strange = set(fields) - set(record.fields)
            if strange:
                raise _Trouble(f"{name} has no field {min(strange)!r}; the state is of another version of the package")
            self._classes.append((record, tuple(fields), [] if record.sparse else record.lacking(fields)))
        self._kinds: dict[str, Callable[[list[Any]], Any]] = {
            "l": lambda parts: self._fill([], list.extend, parts),
            "s": lambda parts: self._fill(set(), set.update, parts),
            "c": lambda parts: self._fill(Counter(), lambda made, found: made.update(_pairs(found)), parts),
            "q": lambda parts: self._fill(deque(maxlen=parts[0]), deque.extend, parts[1:]),
            "k": lambda parts: self._fill({}, lambda made, found: made.update(_pairs(found)), parts),
            "r": lambda parts: self._fill(random.Random(), lambda made, found: made.setstate(found[0]), parts),  # noqa: S311
            "t": lambda parts: tuple(self._all(parts)),
            "f": lambda parts: frozenset(self._all(parts)),
            "b": lambda parts: base64.b64decode(parts[0], validate=True),
            "dt": lambda parts: dt.datetime.fromisoformat(parts[0]),
            "d": lambda parts: dt.date.fromisoformat(parts[0]),
            "h": lambda parts: dt.time.fromisoformat(parts[0]),
            "n": lambda parts: Decimal(parts[0]),
            "e": _member,
        }

    def decode(self, value: Any) -> Any:
        kind = type(value)
        if kind is dict:
            made: dict[str, Any] = {}
            self._known.append(made)
            self._into(made.__setitem__, value)
            return made
        if kind is not list:
            return value
        head = value[0]
        if type(head) is int:
            return self._known[head] if head >= 0 else self._object(*self._classes[-head - 1], value[1:])
        return self._kinds[head](value[1:])

    def _all(self, values: list[Any]) -> list[Any]:
        if _PLAIN.issuperset(map(type, values)):
            return values
        made = []
        for place, value in enumerate(values):
            try:
                made.append(self.decode(value))
            except _Trouble as trouble:
                raise trouble.at(place) from None
        return made

    def _fill(self, made: Any, put: Callable[[Any, list[Any]], None], parts: list[Any]) -> Any:
        self._known.append(made)
        put(made, self._all(parts))
        return made

    def _into(self, put: Callable[[str, Any], None], named: dict[str, Any]) -> None:
        for name, value in named.items():
            try:
                put(name, value if type(value) in _PLAIN else self.decode(value))
            except _Trouble as trouble:
                raise trouble.at(name) from None

    def _object(self, record: Record, fields: tuple[str, ...], lacking: list[str], parts: list[Any]) -> Any:
        made = record.make()
        self._known.append(made)

        def put(name: str, value: Any) -> None:
            object.__setattr__(made, name, value)

        if record.sparse:
            strange = parts[0].keys() - set(record.fields)
            if strange:
                raise _Trouble(f"{record.name} has no field {min(strange)!r}")
            self._into(put, parts[0])
            lacking = record.lacking(parts[0])
        else:
            self._into(put, dict(zip(fields, parts, strict=True)))
        record.complete(made, lacking)
        return made


def _pairs(parts: list[Any]) -> dict[Any, Any]:
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _enumeration(name: str) -> type[Enum] | None:
    kind: Any = load(name) if name in MESSAGES else None
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else None


def _member(parts: list[Any]) -> Any:
    name, value = parts
    kind = _enumeration(name)
    if kind is None:
        raise _Trouble(f"{name!r} is no enumeration")
    try:
        return kind(value)
    except ValueError:
        raise _Trouble(f"{name} has no value {value!r}") from None


def _message_record(name: object) -> Record | None:
    if not isinstance(name, str) or name not in MESSAGES:
        return None
    kind = load(name)
    return record_of(kind) if isinstance(kind, type) and issubclass(kind, Message) else None
