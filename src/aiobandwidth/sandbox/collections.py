"""Collections: documents with an id that customers create, list, read, change and delete.

Many resources are nothing more than that. One `Collection` describes such a resource as data, and `Collection.serve`
answers its plain operations; what is particular about a resource is a small function given to it.

```python
REALMS = Collection(
    "realms",                       # where it is kept: account.kept["realms"][id] is an Entry
    m.Realm,                        # the message that callers send and that is kept
    param="realm",                  # path parameter that holds the id
    id_field="id",                  # field in which a shown message carries its id
    new_id=lambda call, message: call.world.ids.number("realm", 5001),  # default: a UUID
    unique=(("realm",),),           # fields that no two entries may share, alone or together
    required="33001",               # error code for a missing field; the fields come from the operation (x-required)
    missing=(404, "33004"),         # refusal of an unknown id
    duplicate=(409, "33002"),       # refusal of a value that is taken
    check=check_realm,              # check(call, message, entry): raise Refused; entry is None for a new one
    show=show_realm,                # show(call, entry) -> message; default: the kept message with its id
    one=lambda call, entry: m.RealmResponse(realm=show_realm(call, entry)),         # reply with one
    many=lambda call, page: m.RealmsResponse(realms=m.Realms(realm=page.shown)),    # reply with a page
)
REALMS.serve(routes, create="realms.create_realm", get="realms.get_realm", list="realms.list_realms",
             replace="realms.update_realm", patch=..., delete="realms.delete_realm")
```

Handlers with more to do use the parts (`find`, `add`, `replace`, `patch`, `remove`, `entries`, `page`) and:

* `answer(call, message)`: the reply of an operation in its own media (XML or JSON) and its own status;
* `done(call)`: the same without a body;
* `require(call, message, code)`: refuse a body without what the schemas say it has to have;
* `known(message, *fields)` and `one_of(value, choices, name)`: refuse what is none of an enumeration;
* `paginate(call, entries, key)`: the page of any list, in the style that the operation has (from `listing`);
* `matching(call, name, value)`: one filter from the query; `json_next(call, page)`: links of a JSON list.

Sub-collections (credentials of a realm) say where they are kept with ``within(call) -> dict``; `Entry.parts` has room
for them, `Entry.extra` for whatever else belongs to an entry. Times are the clock's, ids are `World.ids`'.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from typing import Any, Generic, TypeVar

import attrs

from aiobandwidth._core.message import Message
from aiobandwidth._core.operation import AnyOperation
from aiobandwidth._core.values import write

from .json_types import nulls
from .listing import Page as Page
from .listing import json_next as json_next
from .listing import matching as matching
from .listing import paginate as paginate
from .routing import Call, Refused, Reply, Routes, as_json, empty, xml

MessageT = TypeVar("MessageT", bound=Message)

GONE = "The resource does not exist"
"""What the carrier says where it has no code for what is not there."""


@attrs.define(eq=False, slots=True, kw_only=True)
class Entry(Generic[MessageT]):
    """One document of a collection."""

    id: str
    message: MessageT
    user: str
    created: float
    modified: float
    version: int = 1
    """Counts the changes."""
    extra: dict[str, Any] = attrs.field(factory=dict)
    parts: dict[str, dict[str, Entry[Any]]] = attrs.field(factory=dict)

    def part(self, name: str) -> dict[str, Entry[Any]]:
        """A collection below this entry."""
        return self.parts.setdefault(name, {})


def _plain(_call: Call, entry: Entry[MessageT]) -> MessageT:
    return entry.message


class Collection(Generic[MessageT]):
    """A resource that is a collection of documents; see the module for what each argument means."""

    def __init__(
        self,
        name: str,
        message: type[MessageT],
        *,
        param: str,
        id_field: str | None = None,
        new_id: Callable[[Call, MessageT], str] | None = None,
        unique: Sequence[Sequence[str]] = (),
        required: str = "1003",
        missing: tuple[int, str] = (404, "1016"),
        duplicate: tuple[int, str] = (409, "1015"),
        check: Callable[[Call, MessageT, Entry[MessageT] | None], None] | None = None,
        show: Callable[[Call, Entry[MessageT]], Message] | None = None,
        one: Callable[[Call, Entry[MessageT]], Message] | None = None,
        many: Callable[[Call, Page[Entry[MessageT]]], Message] | None = None,
        within: Callable[[Call], dict[str, Entry[Any]]] | None = None,
        test: Callable[[Call, Entry[MessageT]], bool] | None = None,
        newest_first: bool = False,
    ) -> None:
        self.name = name
        self.message = message
        self.param = param
        self.id_field = id_field
        self.unique = unique
        self.required = required
        self._missing = missing
        self._duplicate = duplicate
        self._new_id = new_id or (lambda call, _: call.world.ids.uuid())
        self._check = check
        self.show = show or _plain
        self._one = one or self.show
        self._many = many
        self._within = within
        self._test = test
        self._newest_first = newest_first

    # --- parts that handlers use ---------------------------------------------------------------------------------

    def kept(self, call: Call) -> dict[str, Entry[MessageT]]:
        """Entries by id, in the order in which they were created."""
        return call.account.kept.setdefault(self.name, {}) if self._within is None else self._within(call)

    def entries(self, call: Call) -> list[Entry[MessageT]]:
        """The entries that the query asks for (``test``), oldest or newest first."""
        found = [entry for entry in self.kept(call).values() if self._test is None or self._test(call, entry)]
        return found[::-1] if self._newest_first else found

    def find(self, call: Call, key: str | None = None) -> Entry[MessageT]:
        """The entry that the path names, or the one with this id.

        Raises:
            Refused: There is none.
        """
        key = call.params[self.param] if key is None else key
        found = self.kept(call).get(key)
        if found is None:
            status, code = self._missing
            raise Refused(status, code, f"There is no {self.message.__name__} '{key}'" if code else GONE)
        return found

    def add(self, call: Call, message: MessageT, **extra: Any) -> Entry[MessageT]:
        """Check a new document and keep it.

        Raises:
            Refused: A field is missing, a value is taken, or ``check`` objects.
        """
        self._require(call, message)
        message.extra = None
        self._accept(call, message, None)
        now = self._moment(call)
        entry = Entry(
            id=self._new_id(call, message), message=message, user=call.user, created=now, modified=now, extra=extra
        )
        self._write_id(entry)
        self.kept(call)[entry.id] = entry
        call.world.record(call, self.name)
        return entry

    def replace(self, call: Call, entry: Entry[MessageT], message: MessageT) -> Entry[MessageT]:
        """Put a new document in the place of a kept one: what it leaves out is lost."""
        self._require(call, message)
        message.extra = None
        self._accept(call, message, entry)
        entry.message = message
        self._write_id(entry)
        self.touch(call, entry)
        call.world.record(call, f"{self.name}-changed")
        return entry

    def patch(self, call: Call, entry: Entry[MessageT], change: MessageT) -> Entry[MessageT]:
        """Change what the body has, and keep the rest."""
        merged = merge(entry.message, change)
        self._accept(call, merged, entry)
        entry.message = merged
        self._write_id(entry)
        self.touch(call, entry)
        call.world.record(call, f"{self.name}-changed")
        return entry

    def remove(self, call: Call, entry: Entry[MessageT]) -> None:
        """Delete an entry."""
        del self.kept(call)[entry.id]
        call.world.record(call, f"{self.name}-deleted")

    def touch(self, call: Call, entry: Entry[MessageT]) -> None:
        """Note that an entry has been changed now."""
        entry.modified = self._moment(call)
        entry.version += 1

    def page(self, call: Call, entries: Sequence[Entry[MessageT]] | None = None) -> Page[Entry[MessageT]]:
        """The page that the query asks for, with its entries as messages."""
        page = paginate(call, self.entries(call) if entries is None else entries, lambda entry: entry.id)
        return attrs.evolve(page, shown=[self.show(call, entry) for entry in page.entries])

    def reply(self, call: Call, entry: Entry[MessageT], *, location: str | None = None) -> Reply:
        """The reply that shows one entry."""
        return answer(call, self._one(call, entry), location=location)

    # --- whole operations ----------------------------------------------------------------------------------------

    def serve(
        self,
        routes: Routes,
        *,
        create: str | None = None,
        get: str | None = None,
        list: str | None = None,
        replace: str | None = None,
        patch: str | None = None,
        delete: str | None = None,
    ) -> None:
        """Answer the plain operations of the collection."""
        handlers = (
            (create, self._create),
            (get, lambda call: self.reply(call, self.find(call))),
            (list, self._list),
            (replace, lambda call: self.reply(call, self.replace(call, self.find(call), call.read(self.message)))),
            (patch, lambda call: self.reply(call, self.patch(call, self.find(call), call.read(self.message)))),
            (delete, self._delete),
        )
        for name, handler in handlers:
            if name is not None:
                routes.serve(name)(handler)

    def _create(self, call: Call) -> Reply:
        entry = self.add(call, call.read(self.message))
        return self.reply(call, entry, location=call.here(entry.id))

    def _list(self, call: Call) -> Reply:
        if self._many is None:
            raise TypeError(f"the collection {self.name} has no reply for lists")
        page = self.page(call)
        if not page.total and call.route.operation is not None and call.route.operation.empty:
            return empty(call.route.operation.empty[0])
        return answer(call, self._many(call, page))

    def _delete(self, call: Call) -> Reply:
        self.remove(call, self.find(call))
        return done(call)

    # --- inside --------------------------------------------------------------------------------------------------

    def _require(self, call: Call, message: MessageT) -> None:
        """Check for missing fields, where the document is the body of the request as it came."""
        body = call.route.operation.body if call.route.operation is not None else None
        if body is not None and type(message).__name__ == body.message:
            require(call, message, self.required)

    def _accept(self, call: Call, message: MessageT, entry: Entry[MessageT] | None) -> None:
        if self._check is not None:
            self._check(call, message, entry)
        for fields in self.unique:
            wanted = _values(message, fields)
            if None in wanted:
                continue
            for other in self.kept(call).values():
                if other is not entry and _values(other.message, fields) == wanted:
                    status, code = self._duplicate
                    raise Refused(status, code, f"There is a {self.message.__name__} with '{wanted[0]}' already")

    def _write_id(self, entry: Entry[MessageT]) -> None:
        if self.id_field is not None:
            setattr(entry.message, self.id_field, entry.id)

    def _moment(self, call: Call) -> float:
        """Now; later by two milliseconds than any other change here, because some lists are paged by these times."""
        latest = call.account.kept.setdefault("latest changes", {})
        latest[self.name] = max(call.world.clock.time(), latest.get(self.name, 0.0) + 0.002)
        return float(latest[self.name])


def _values(message: Message, fields: Sequence[str]) -> tuple[str | None, ...]:
    found = (getattr(message, name) for name in fields)
    return tuple(None if value is None else write(value).lower() for value in found)


def merge(known: MessageT, change: MessageT) -> MessageT:
    """A message with all that a change has, and with what it leaves out as it was; a null in JSON empties a field."""
    given: dict[str, Any] = {
        field.name: value
        for field in dataclasses.fields(change)
        if (value := getattr(change, field.name)) is not None and value != []
    }
    return dataclasses.replace(known, **{**dict.fromkeys(nulls(change)), **given, "extra": None})


# --- bodies ----------------------------------------------------------------------------------------------------------


def require(call: Call, message: Message, code: str, status: int = 400) -> None:
    """Refuse a body without something that the operation insists on.

    Raises:
        Refused: With the name of the first such field.
    """
    body = call.route.operation.body if call.route.operation is not None else None
    for path in body.required if body is not None else ():
        if not _has(message, path):
            raise Refused(status, code, f"{_wire(message, path)} is required")


def _has(value: Any, path: Sequence[str]) -> bool:
    if isinstance(value, list):
        return bool(value) and all(_has(each, path) for each in value)
    if not path:
        return value is not None and value != ""
    return value is not None and _has(getattr(value, path[0], None), path[1:])


def _wire(message: Message, path: Sequence[str]) -> str:
    """How the field is written on the wire."""
    fields = {field.name: field for field in dataclasses.fields(message)}
    words = [str(fields[path[0]].metadata.get("name", path[0])) if path[0] in fields else path[0]]
    return "/".join(words + [word.replace("_", " ").title().replace(" ", "") for word in path[1:]])


def known(message: Message, *fields: str, code: str = "1005") -> None:
    """Refuse values that are none of their enumeration.

    Raises:
        Refused: With the name of the first such field.
    """
    for name in fields:
        value = getattr(message, name)
        if value is not None and not isinstance(value, Enum):
            raise Refused(400, code, f"{_wire(message, (name,))} '{value}' is not allowed")


def one_of(value: str | None, kind: Iterable[str], name: str, *, code: str = "1005") -> None:
    """Refuse a value that is none of these; None is accepted."""
    choices = [str(each) for each in kind]
    if value is not None and str(value) not in choices:
        raise Refused(400, code, f"{name} '{value}' is not one of {', '.join(choices)}")


# --- replies ---------------------------------------------------------------------------------------------------------


def answer(call: Call, message: Message, *, location: str | None = None, status: int | None = None) -> Reply:
    """The reply of an operation with a body, in its media and with the status that it has for success."""
    operation = call.route.operation
    status = status or success(operation)
    declared = (
        {reply.media for reply in operation.replies if reply.status == status} if operation is not None else set()
    )
    if "json" in declared and "xml" not in declared:
        reply = as_json(message, status)
        return reply if location is None else attrs.evolve(reply, headers={"Location": location})
    return xml(message, status, location=location)


def done(call: Call, *, location: str | None = None) -> Reply:
    """The reply of an operation without a body."""
    return empty(success(call.route.operation, bare=True), location=location)


def success(operation: AnyOperation | None, *, bare: bool = False) -> int:
    """The status of success: 201 where the operation has it, else the first below 300."""
    found = [
        reply.status
        for reply in (operation.replies if operation is not None else ())
        if reply.status < 300 and (reply.media == "empty") == bare
    ]
    return 201 if 201 in found else found[0] if found else 200
