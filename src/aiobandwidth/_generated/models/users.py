"""Messages of the group ``users``. Generated from schemas/; do not edit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiobandwidth._core.message import Message

if TYPE_CHECKING:
    from aiobandwidth._generated.models.common import ResponseStatus


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Permission(Message):
    """One permission of a role."""

    permission_name: str | None = field(
        default=None,
        metadata={"name": "PermissionName", "type": "Element", "codec": "str"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Permissions(Message):
    """Permissions of a role."""

    permission: list[Permission] = field(
        default_factory=list,
        metadata={"name": "Permission", "type": "Element", "message": "Permission"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Role(Message):
    """Role of a user, with its permissions."""

    role_name: str | None = field(default=None, metadata={"name": "RoleName", "type": "Element", "codec": "str"})
    permissions: Permissions | None = field(
        default=None,
        metadata={"name": "Permissions", "type": "Element", "message": "Permissions"},
    )


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Roles(Message):
    """Roles of a user."""

    role: list[Role] = field(default_factory=list, metadata={"name": "Role", "type": "Element", "message": "Role"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class User(Message):
    """User of the account."""

    username: str | None = field(default=None, metadata={"name": "Username", "type": "Element", "codec": "str"})
    first_name: str | None = field(default=None, metadata={"name": "FirstName", "type": "Element", "codec": "str"})
    last_name: str | None = field(default=None, metadata={"name": "LastName", "type": "Element", "codec": "str"})
    email_address: str | None = field(
        default=None,
        metadata={"name": "EmailAddress", "type": "Element", "codec": "str"},
    )
    telephone_number: str | None = field(
        default=None,
        metadata={"name": "TelephoneNumber", "type": "Element", "codec": "str", "format": "tn"},
    )
    roles: Roles | None = field(default=None, metadata={"name": "Roles", "type": "Element", "message": "Roles"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class Users(Message):
    """Users of the account."""

    user: list[User] = field(default_factory=list, metadata={"name": "User", "type": "Element", "message": "User"})


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class UsersResponse(Message):
    """Reply with the account's users."""

    users: Users | None = field(default=None, metadata={"name": "Users", "type": "Element", "message": "Users"})
    response_status: ResponseStatus | None = field(
        default=None,
        metadata={"name": "ResponseStatus", "type": "Element", "message": "ResponseStatus"},
    )
