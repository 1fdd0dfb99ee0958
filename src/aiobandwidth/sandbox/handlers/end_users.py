"""End users: the people and businesses behind numbers. They are verified with the package that they belong to."""

from __future__ import annotations

import dataclasses
from typing import Any

from aiobandwidth import models as m

from ..clock import when
from ..collections import Collection, Entry, answer, json_next, known, matching
from ..routing import Call, Refused, Reply, Routes

routes = Routes()

OPEN = ("DRAFT", "VERIFICATION_FAILED")
"""States in which end users, documents and packages can be changed."""


def set_status(entry: Entry[Any], status: str, now: float) -> None:
    """Give an end user, a document or a package its next state."""
    entry.message.status = status
    entry.modified = max(now, entry.modified)


def check_open(entry: Entry[Any], what: str) -> None:
    """Refuse to change what is being verified, or was."""
    if entry.message.status not in OPEN:
        raise Refused(400, "205617", f"The {what} '{entry.id}' is {entry.message.status} and cannot be changed")


def merged_fields(known_fields: Any, given: Any) -> dict[str, Any]:
    """Fields as a change leaves them: they can be changed, but not emptied.

    Raises:
        Refused: They are no object, or one of them is empty.
    """
    if not isinstance(given, dict | None):
        raise Refused(400, "205617", "fields has to be an object")
    empty = [name for name, value in (given or {}).items() if value in (None, "")]
    if empty:
        raise Refused(400, "205617", f"The field {empty[0]} is empty")
    return {**(known_fields or {}), **(given or {})}


def show_end_user(_call: Call, entry: Entry[m.EndUser]) -> m.EndUser:
    """An end user with its state and times."""
    return dataclasses.replace(
        entry.message,
        end_user_id=entry.id,
        created_date_time=when(entry.created),
        updated_date_time=when(entry.modified),
    )


def _name(entry: Entry[m.EndUser]) -> str:
    fields = entry.message.fields or {}
    if entry.message.type == "BUSINESS":
        return str(fields.get("businessName", ""))
    return f"{fields.get('firstName', '')} {fields.get('lastName', '')}".strip()


def _reference(entry: Entry[m.EndUser]) -> str:
    return entry.message.custom_reference or ""


def _wanted(call: Call, entry: Entry[m.EndUser]) -> bool:
    start, reference = call.param("endUserName[startsWith]"), call.param("customReference[startsWith]")
    return (
        matching(call, "type[eq]", entry.message.type)
        and _name(entry).lower().startswith((start or "").lower())
        and (entry.message.custom_reference or "").startswith(reference or "")
    )


def _check(_call: Call, message: m.EndUser, entry: Entry[m.EndUser] | None) -> None:
    known(message, "type")
    if entry is None:
        message.fields = merged_fields(None, message.fields)
        message.status = "DRAFT"


END_USERS = Collection(
    "end-users",
    m.EndUser,
    param="endUserId",
    missing=(404, "50420"),
    check=_check,
    show=show_end_user,
    test=_wanted,
    one=lambda call, entry: m.EndUserReply(links=[], data=show_end_user(call, entry), errors=[]),
)
END_USERS.serve(routes, create="end_users.create_end_user", get="end_users.get_end_user")


@routes.serve("end_users.list_end_users")
def list_end_users(call: Call) -> Reply:
    found = END_USERS.entries(call)
    for name, key in (("customReference[sort]", _reference), ("endUserName[sort]", _name)):
        order = call.param(name)
        if order is not None:
            found.sort(key=key, reverse=order.upper() == "DESC")
    page = END_USERS.page(call, found)
    return answer(call, m.EndUserList(links=json_next(call, page), data=page.shown, errors=[]))


@routes.serve("end_users.update_end_user")
def update_end_user(call: Call) -> Reply:
    """Change fields and reference, while nobody verifies them."""
    entry, change = END_USERS.find(call), call.read(m.EndUser)
    check_open(entry, "end user")
    if change.type not in (None, entry.message.type):
        raise Refused(400, "205617", "The type of an end user cannot be changed")
    fields = merged_fields(entry.message.fields, change.fields)
    END_USERS.patch(call, entry, m.EndUser(custom_reference=change.custom_reference, fields=fields))
    return END_USERS.reply(call, entry)
