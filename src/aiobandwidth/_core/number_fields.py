"""Telephone numbers in calls: E.164 for the caller, the API's own form on the wire.

Which parameters and fields hold numbers, and in which form, is in the generated tables; a class in which none can
stand is not even looked at.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from itertools import chain
from operator import attrgetter, eq, is_
from typing import Any, TypeVar

import attrs

from aiobandwidth._core.message import Message
from aiobandwidth._core.numbers import MANY, Form, NotANumber, all_from_wire, from_wire, token, written
from aiobandwidth._core.operation import AnyOperation, ApiVersion
from aiobandwidth._core.plans import FieldPlan, plan
from aiobandwidth.errors import InvalidRequest, StatusError

MessageT = TypeVar("MessageT", bound=Message)
Change = Callable[[Any, FieldPlan, str, int], Any]
Reader = Callable[[Any], None]
Step = Callable[[Any, Any], None]
_numbered: dict[type[Any], tuple[FieldPlan, ...]] = {}
_readers: dict[type[Any], Reader] = {}
_RULE: dict[str, Form] = {"v1": "national", "v2": "e164"}


def arguments_to_wire(operation: AnyOperation, version: ApiVersion, given: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call with its numbers as the API wants them.

    Raises:
        InvalidRequest: One of them cannot be a number.
    """
    form = operation.numbers.get(version, _RULE[version])
    paging = operation.paging
    place = paging.token if paging is not None and paging.style == "tn" else None
    for param in operation.params:
        value = given.get(param.name)
        if value is None:
            continue
        if param.format == "tn":
            try:
                one = isinstance(value, list | tuple)
                given[param.name] = [written(item, form) for item in value] if one else written(value, form)
            except NotANumber as error:
                raise _refused(operation, param.name, value, error) from None
        elif param.wire == place and param.place == "query":
            given[param.name] = token(value, form)
    return given


def body_to_wire(operation: AnyOperation, version: ApiVersion, body: Any) -> Any:
    """The body of a call with its numbers as the API wants them; what changes is a copy.

    Raises:
        InvalidRequest: A field for a number holds something else; says where.
    """
    if not isinstance(body, Message) or not numbered(type(body)):
        return body
    usual = operation.numbers.get(version, _RULE[version])

    def change(value: Any, field: FieldPlan, path: str, at: int) -> Any:
        form: Form = field.number if version == "v1" and field.number in ("eleven", "e164") else usual  # type: ignore[assignment]
        try:
            return value if _no_number_meant(value, field) else written(value, form)
        except NotANumber as error:
            raise _refused(operation, f"{path}[{at}]" if at else path, value, error) from None

    return _changed(body, change, f"/{type(body).__name__}")


def reply_from_wire(message: Any) -> None:
    """Bring the numbers of a message that nobody else has yet into E.164, in place."""
    (_readers.get(type(message)) or _reader(type(message)))(message)


def items_from_wire(items: list[Any], field: FieldPlan) -> list[Any]:
    """Values of a field that takes many, with their numbers in E.164; messages are changed in place."""
    if field.message is None:
        return _read_list(items) if field.tn else items
    if items and numbered(field.message_class()):
        _read(items)
    return items


def errors_from_wire(error: StatusError) -> None:
    """Bring the numbers in the errors of a reply into E.164, in place."""
    if any(detail.telephone_numbers for detail in error.errors):
        error.errors = tuple(
            attrs.evolve(detail, telephone_numbers=tuple(map(from_wire, detail.telephone_numbers)))
            for detail in error.errors
        )


def message_from_wire(message: MessageT) -> MessageT:
    """A message with its numbers in E.164; what changes is a copy."""
    return _changed(message, lambda value, *_: from_wire(value) if isinstance(value, str) else value, "")


def numbered(cls: type[Message]) -> tuple[FieldPlan, ...]:
    """The fields of a class in which, or below which, numbers may stand."""
    found = _numbered.get(cls)
    if found is None:
        from aiobandwidth._generated.registry import NUMBERED

        known = plan(cls)
        fields = (*known.fields, known.text) if known.text is not None else known.fields
        found = tuple(field for field in fields if field.tn or field.message in NUMBERED)
        _numbered[cls] = found
    return found


def _no_number_meant(value: Any, field: FieldPlan) -> bool:
    """An empty element, or a word where the API takes words."""
    if not isinstance(value, str):
        return False
    if field.number == "keyword" and not any(character.isdigit() for character in value):
        return True
    return not value.strip() and not field.many


def _changed(message: MessageT, change: Change, path: str) -> MessageT:
    found: dict[str, Any] = {}
    for field in numbered(type(message)):
        value = getattr(message, field.name)
        if value is None:
            continue
        here = f"{path}/{field.wire}" if field.wire != "#text" else path
        if field.many and not isinstance(value, list | tuple):
            continue  # one value where a list belongs is refused when it is written
        values: Sequence[Any] = value if field.many else (value,)
        if field.tn:
            new = [change(item, field, here, at * field.many) for at, item in enumerate(values, 1)]
            same = all(map(eq, new, values))
        else:
            new = [_changed_below(i, change, f"{here}[{at}]" if field.many else here) for at, i in enumerate(values, 1)]
            same = all(map(is_, new, values))
        if not same:
            found[field.name] = new if field.many else new[0]
    return dataclasses.replace(message, **found) if found else message


def _changed_below(value: Any, change: Change, path: str) -> Any:
    return _changed(value, change, path) if isinstance(value, Message) else value


def _reader(cls: type[Any]) -> Reader:
    """What changes the numbers in, and below, an object of a class; made once for each class."""
    found = _readers.get(cls)
    if found is None:
        found = _readers[cls] = _make_reader(cls)
    return found


def _make_reader(cls: type[Any]) -> Reader:
    fields = numbered(cls) if issubclass(cls, Message) else ()
    if not fields:
        return _leave
    steps = [(field.name, _step(field)) for field in fields]

    def read(message: Any) -> None:
        for name, step in steps:
            if value := getattr(message, name):
                if step is not None:
                    step(message, value)
                else:
                    (_readers.get(type(value)) or _reader(type(value)))(value)

    return read


def _leave(message: Any) -> None:
    """No number can stand in the message; or it is no message, but an element kept as it came."""


def _step(field: FieldPlan) -> Step | None:
    """What is done with a field that has a value; None for a message, the most frequent, to which its reader goes."""
    name = field.name
    if not field.tn:
        return _read_each if field.many else None

    def numbers(message: Any, values: Any) -> None:
        setattr(message, name, _read_list(values))

    def number(message: Any, value: Any) -> None:
        setattr(message, name, _read_list([value])[0])

    return numbers if field.many else number


def _read_each(_: Any, values: Any) -> None:
    if len(values) < MANY:
        for value in values:
            _reader(type(value))(value)
    elif found := [item for item in values if isinstance(item, Message)]:
        _read(found)


def _read(messages: list[Message]) -> None:
    """Change many messages of one class, field by field rather than one by one: long lists are uniform."""
    for field in numbered(type(messages[0])):
        values = list(map(attrgetter(field.name), messages))
        if not any(values):
            continue
        if not field.tn:
            below = chain.from_iterable(values) if field.many else values
            if found := [item for item in below if isinstance(item, Message)]:
                _read(found)
            continue
        changed = [_read_list(value) for value in values] if field.many else _read_list(values)
        for message, value in zip(messages, changed, strict=True):
            setattr(message, field.name, value)


def _read_list(values: list[Any]) -> list[Any]:
    """The values with those that are text in E.164; others are elements kept as they came, or nothing."""
    try:
        return all_from_wire(values)
    except (TypeError, AttributeError):
        return [from_wire(value) if isinstance(value, str) else value for value in values]


def _refused(operation: AnyOperation, where: str, value: Any, error: NotANumber) -> InvalidRequest:
    label = f"{operation.group}.{operation.name}"
    shown = repr(value) if len(repr(value)) <= 60 else f"{repr(value)[:57]}..."
    text = f"{label}: {where} is {shown}, which {error}; numbers='wire' sends it as it is"
    return InvalidRequest(text, parameter=where, operation=label)
