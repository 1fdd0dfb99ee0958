"""Reads how the outcome of a call is found out whose reply was lost: ``x-find`` and ``x-gone`` of an operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from aiobandwidth._core.operation import Find, Gone
from codegen.naming import snake
from codegen.xsd import SchemaError

if TYPE_CHECKING:
    from codegen.operations import Reader

Path = tuple[str, ...]


def find(reader: Reader, op: Mapping[str, Any], where: str) -> Find | None:
    """The ``x-find`` of an operation, checked against the messages that it names; None without one."""
    raw = op.get("x-find")
    if raw is None:
        return None
    item = _item(reader, raw["list"], where)
    order = op.get("x-order", {})
    read = bool(order) and raw.get("read", True)
    reply = reader._state_reply(order["state"], where) if read else None
    at = tuple(_path(reader, reply, path, where) for path in raw.get("at", [""])) if read else ((),)
    item_at = _path(reader, item, raw.get("item-at", ""), where)
    bodies = tuple(_bodies(reader, op, where))
    sent = _path(reader, bodies[0], raw.get("sent", ""), where)
    whole = (
        [_class_at(reader, reply, path, where) for path in at] if read else [_class_at(reader, item, item_at, where)]
    )
    parts = tuple(_class_at(reader, body, sent, where) for body in bodies)
    made = _times(reader, reply, raw, where) if read else ()
    item_made = _times(reader, item, raw, where)
    if raw.get("made") and not made + item_made:
        raise SchemaError(f"{where}: x-find made {raw['made']} is nowhere")
    return Find(
        lists=raw["list"],
        readings=tuple(raw.get("readings", ({},))),
        read=read,
        at=at,
        item_at=item_at,
        sent=sent,
        made=made,
        item_made=item_made,
        same=tuple(_both(reader, parts, whole, path, where) for path in raw.get("same", ())),
        given=tuple(_both(reader, parts, whole, path, where) for path in raw.get("given", ())),
        label=tuple(_both(reader, parts, whole, path, where) for path in raw.get("label", ())),
    )


def read_by(reader: Reader, item: Mapping[str, Any], where: str) -> str | None:
    """The operation that reads what is at a path, as ``group.method``."""
    op = item.get("get")
    return None if op is None else f"{reader._group(op, where)}.{snake(op['operationId'])}"


def gone(reader: Reader, item: Mapping[str, Any], op: Mapping[str, Any], where: str) -> Gone | None:
    """The ``x-gone`` of an operation; None without one."""
    raw = op.get("x-gone")
    if raw is None:
        return None
    statuses = raw.get("status", ())
    name = read_by(reader, item, where)
    reply = reader._state_reply(name, where) if statuses and name else None
    return Gone(
        lists=raw.get("list"),
        status_paths=tuple(_path(reader, reply, path, where) for path in statuses),
        states=tuple(raw.get("states", ())),
    )


def _item(reader: Reader, name: str, where: str) -> str | None:
    """Class of the items of a list."""
    for _, _, _, op in reader._operations():
        if f"{reader._group(op, where)}.{snake(op['operationId'])}" == name:
            reply = next((r.message for r in reader._replies(op) if r.message and r.status == 200), None)
            return reader._items(reply, op["x-paging"]["items"], where)[1].message
    raise SchemaError(f"{where}: x-find names {name}, which is no operation")


def _bodies(reader: Reader, op: Mapping[str, Any], where: str) -> Iterator[str | None]:
    body = reader._body(op, where)
    if body is None or body.message is None:
        raise SchemaError(f"{where}: x-find needs a body that is a message")
    yield from (body.message, *body.others)


def _path(reader: Reader, message: str | None, path: str, where: str) -> Path:
    return reader._walk(message, path, where)[0]


def _class_at(reader: Reader, message: str | None, names: Path, where: str) -> str | None:
    for name in names:
        field = next((f for f in reader.table[message].fields if f.name == name), None) if message else None
        if field is None or field.message is None:
            raise SchemaError(f"{where}: there is no message at {'.'.join(names)}")
        message = field.message
    return message


def _times(reader: Reader, message: str | None, raw: Mapping[str, Any], where: str) -> tuple[Path, ...]:
    """Those paths of the time of making that lead somewhere in a message."""
    found = []
    for path in raw.get("made", ()):
        try:
            found.append(_path(reader, message, path, where))
        except SchemaError:
            continue
    return tuple(found)


def _both(reader: Reader, sent: tuple[str | None, ...], there: list[str | None], path: str, where: str) -> Path:
    """A path that leads to the same in what is sent and in what is there afterwards."""
    names = reader._either(sent, path, where)
    if reader._either(tuple(there), path, where) != names:
        raise SchemaError(f"{where}: {path} has other attributes in what is sent and in what is read")
    return names
