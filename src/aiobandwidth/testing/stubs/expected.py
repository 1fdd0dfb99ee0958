"""What a test expects of a call, and how a call differs from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, TypeAlias

import attrs

from aiobandwidth._core.message import Message
from aiobandwidth._core.numbers import NotANumber, from_wire, to_e164
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.plans import FieldPlan, load, plan
from aiobandwidth._core.values import write

from .calls import StubCall, label_of
from .conform import short
from .errors import StubMisuse

Expect: TypeAlias = "Mapping[str, Any] | Callable[[StubCall], object] | None"

_MISSING = object()


@attrs.frozen
class Expected:
    """What is expected of one call."""

    operation: AnyOperation
    version: ApiVersion
    wanted: Expect

    def __attrs_post_init__(self) -> None:
        if self.wanted is None or not isinstance(self.wanted, Mapping):
            if self.wanted is not None and not callable(self.wanted):
                raise StubMisuse(f"{self.label}: expect is a mapping or a function, not {short(self.wanted)}")
            return
        body = self.operation.body
        names = {param.name for param in self.operation.params if self.version in param.versions}
        known = names | {"headers"}
        if body is not None:
            known |= {part.name for part in body.parts} or {"body"}
            known |= {"content_type"} if body.media in ("bytes", "multipart") else set()
        for name in self.wanted:
            if name not in known:
                text = f"{self.label}: expect has {name!r}, which {self.version} does not know there"
                raise StubMisuse(f"{text}; it has {', '.join(sorted(known))}")
        self._check_body()

    @property
    def label(self) -> str:
        return label_of(self.operation)

    def _check_body(self) -> None:
        assert isinstance(self.wanted, Mapping)
        body, declared = self.wanted.get("body"), self.operation.body
        if declared is None or body is None:
            return
        classes = [load(name) for name in (declared.message, *declared.others) if name is not None]
        if isinstance(body, Message) and not isinstance(body, tuple(classes)):
            names = " or ".join(cls.__name__ for cls in classes) or "bytes"
            raise StubMisuse(f"{self.label}: expect['body'] is {type(body).__name__}; the operation takes {names}")
        if isinstance(body, Mapping) and classes:
            known = {field.name for cls in classes for field in _fields(cls)}
            for name in body:
                if name not in known:
                    text = f"{self.label}: expect['body'] has {name!r}, which {classes[0].__name__} does not have"
                    raise StubMisuse(text)

    def differences(self, call: StubCall) -> Iterator[str]:
        """How a call is not what is expected."""
        if self.wanted is None:
            return
        if not isinstance(self.wanted, Mapping):
            if self.wanted(call) is False:
                yield f"{_name_of(self.wanted)} is False for the call"
            return
        for name, wanted in self.wanted.items():
            if name == "body":
                yield from self._compare(wanted, call.body, "body")
            elif name == "headers":
                have: Any = {key: call.headers.get(key.lower(), _MISSING) for key in wanted}
                for key, value in wanted.items():
                    yield from self._compare(value, have[key], f"headers[{key!r}]")
            elif name == "content_type":
                yield from self._compare(wanted, call.content_type, name)
            elif name in call.parts or not self._is_parameter(name):
                yield from self._compare(wanted, call.parts.get(name), name)
            else:
                yield from self._compare(wanted, call.arguments.get(name), name, number=self._is_number(name))

    def _is_parameter(self, name: str) -> bool:
        return any(param.name == name for param in self.operation.params)

    def _is_number(self, name: str) -> bool:
        paging = self.operation.paging
        token = paging.token if paging is not None and paging.style == "tn" else None
        return any(p.name == name and (p.format == "tn" or p.wire == token) for p in self.operation.params)

    # --- comparing --------------------------------------------------------------------------------------------------

    def _compare(self, wanted: Any, have: Any, path: str, *, number: bool = False) -> Iterator[str]:
        if have is _MISSING:
            have = None
        if isinstance(wanted, Message):
            yield from self._compare_messages(wanted, have, path)
        elif isinstance(wanted, Mapping) and isinstance(have, Message):
            fields = {field.name: field for field in _fields(type(have))}
            for name, inner in wanted.items():
                if name not in fields:
                    yield f"{path}.{name}: {type(have).__name__} has no such field"
                else:
                    yield from self._compare(inner, getattr(have, name), f"{path}.{name}", number=fields[name].tn)
        elif isinstance(wanted, list | tuple):
            yield from self._compare_lists(list(wanted), have, path, number=number)
        elif _is_test(wanted):
            if wanted(have) is False:
                yield f"{path}: {_name_of(wanted)} is False for {short(have)}"
        elif not (_nothing(wanted) and _nothing(have)) and not _same(wanted, have, number=number):
            yield f"{path}: expected {_shown(wanted)}, got {_shown(have)}"

    def _compare_messages(self, wanted: Message, have: Any, path: str) -> Iterator[str]:
        if type(have) is not type(wanted):
            yield f"{path}: expected {type(wanted).__name__}, got {_shown(have)}"
            return
        for field in _fields(type(wanted)):
            inner = getattr(wanted, field.name)
            # The client gives orders that have none a CustomerOrderId of its own.
            own = path == "body" and field.name == "customer_order_id" and self.operation.customer_order_id
            if own and inner is None:
                continue
            yield from self._compare(inner, getattr(have, field.name), f"{path}.{field.name}", number=field.tn)

    def _compare_lists(self, wanted: list[Any], have: Any, path: str, *, number: bool) -> Iterator[str]:
        if _nothing(wanted) and _nothing(have):
            return
        if not isinstance(have, list | tuple):
            yield f"{path}: expected {len(wanted)} values, got {_shown(have)}"
            return
        for place, (one, other) in enumerate(zip(wanted, have, strict=False)):
            yield from self._compare(one, other, f"{path}[{place}]", number=number)
        for place in range(len(have), len(wanted)):
            yield f"{path}[{place}]: expected {_shown(wanted[place])}, got nothing"
        for place in range(len(wanted), len(have)):
            yield f"{path}[{place}]: expected nothing, got {_shown(have[place])}"


def _fields(cls: type[Message]) -> list[FieldPlan]:
    known = plan(cls)
    return [*known.fields, *known.attributes, *([known.text] if known.text is not None else [])]


def _same(wanted: Any, have: Any, *, number: bool) -> bool:
    if wanted == have:  # also what is equal to anything, such as unittest.mock.ANY
        return True
    if wanted is None or have is None or isinstance(have, Message | list):
        return False
    try:
        left, right = write(wanted), write(have)
    except TypeError:
        return False
    if number:
        return _number(left) == _number(right)
    if isinstance(wanted, dt.datetime) and isinstance(have, dt.datetime):
        return wanted == have
    return left == right


def _number(text: str) -> str:
    try:
        return to_e164(text)
    except NotANumber:
        return from_wire(text)


def _nothing(value: Any) -> bool:
    return value is None or (isinstance(value, list | tuple) and not value)


def _is_test(value: Any) -> bool:
    """Whether a value is a function that tells of another; types of values that can be called are none."""
    return callable(value) and not isinstance(value, type | Enum | Message)


def _name_of(function: Any) -> str:
    return f"the test {getattr(function, '__name__', type(function).__name__)}"


def _shown(value: Any) -> str:
    return "nothing" if _nothing(value) else short(value)
