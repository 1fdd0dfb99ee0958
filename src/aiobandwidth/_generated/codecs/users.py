"""Decoders and writers of the group ``users``. Generated from schemas/; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiobandwidth._core.codec_support import (
    Codecs,
    accept,
    careful,
    close,
    new,
    no_text,
    plain_list,
    put_text,
    put_texts,
)
from aiobandwidth._generated.models.users import Permission, Permissions, Role, Roles, User, Users, UsersResponse

if TYPE_CHECKING:
    from lxml import etree

    from aiobandwidth._generated.codecs import common
else:
    common = Codecs("common")


def decode_Permission(node: etree._Element, depth: int) -> Permission:
    made = new(Permission)
    made.extra = made.permission_name = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "PermissionName" and made.permission_name is None and not len(child):
            made.permission_name = child.text or ""
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Permission(made: Permission, parts: list[str], name: str) -> None:
    if made.__class__ is not Permission or made.extra is not None:
        careful(made, Permission, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.permission_name is not None:
        put_text(parts, "PermissionName", made.permission_name)
    close(parts, start, name)


def decode_Permissions(node: etree._Element, depth: int) -> Permissions:
    made = new(Permissions)
    made.extra = None
    made.permission = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Permission":
            made.permission.append(decode_Permission(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Permissions(made: Permissions, parts: list[str], name: str) -> None:
    if made.__class__ is not Permissions or made.extra is not None:
        careful(made, Permissions, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for permission_ in plain_list(made.permission):
        write_Permission(permission_, parts, "Permission")
    close(parts, start, name)


def decode_Role(node: etree._Element, depth: int) -> Role:
    made = new(Role)
    made.extra = made.role_name = made.permissions = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "RoleName" and made.role_name is None and not len(child):
            made.role_name = child.text or ""
        elif tag == "Permissions" and made.permissions is None:
            made.permissions = decode_Permissions(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Role(made: Role, parts: list[str], name: str) -> None:
    if made.__class__ is not Role or made.extra is not None:
        careful(made, Role, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.role_name is not None:
        put_text(parts, "RoleName", made.role_name)
    if made.permissions is not None:
        write_Permissions(made.permissions, parts, "Permissions")
    close(parts, start, name)


def decode_Roles(node: etree._Element, depth: int) -> Roles:
    made = new(Roles)
    made.extra = None
    made.role = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Role":
            made.role.append(decode_Role(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Roles(made: Roles, parts: list[str], name: str) -> None:
    if made.__class__ is not Roles or made.extra is not None:
        careful(made, Roles, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for role_ in plain_list(made.role):
        write_Role(role_, parts, "Role")
    close(parts, start, name)


def decode_User(node: etree._Element, depth: int) -> User:
    made = new(User)
    made.extra = made.username = made.first_name = made.last_name = made.email_address = made.telephone_number = None
    made.roles = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Username" and made.username is None and not len(child):
            made.username = child.text or ""
        elif tag == "FirstName" and made.first_name is None and not len(child):
            made.first_name = child.text or ""
        elif tag == "LastName" and made.last_name is None and not len(child):
            made.last_name = child.text or ""
        elif tag == "EmailAddress" and made.email_address is None and not len(child):
            made.email_address = child.text or ""
        elif tag == "TelephoneNumber" and made.telephone_number is None and not len(child):
            made.telephone_number = child.text or ""
        elif tag == "Roles" and made.roles is None:
            made.roles = decode_Roles(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_User(made: User, parts: list[str], name: str) -> None:
    if made.__class__ is not User or made.extra is not None:
        careful(made, User, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.username is not None:
        put_text(parts, "Username", made.username)
    if made.first_name is not None:
        put_text(parts, "FirstName", made.first_name)
    if made.last_name is not None:
        put_text(parts, "LastName", made.last_name)
    if made.email_address is not None:
        put_text(parts, "EmailAddress", made.email_address)
    if made.telephone_number is not None:
        put_text(parts, "TelephoneNumber", made.telephone_number)
    if made.roles is not None:
        write_Roles(made.roles, parts, "Roles")
    close(parts, start, name)


def decode_Users(node: etree._Element, depth: int) -> Users:
    made = new(Users)
    made.extra = None
    made.user = []
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "User":
            made.user.append(decode_User(child, depth))
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_Users(made: Users, parts: list[str], name: str) -> None:
    if made.__class__ is not Users or made.extra is not None:
        careful(made, Users, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    for user_ in plain_list(made.user):
        write_User(user_, parts, "User")
    close(parts, start, name)


def decode_UsersResponse(node: etree._Element, depth: int) -> UsersResponse:
    made = new(UsersResponse)
    made.extra = made.users = made.response_status = None
    if (content := node.text) is not None:
        no_text(content)
    for child in node:
        tag = child.tag
        if tag == "Users" and made.users is None:
            made.users = decode_Users(child, depth)
        elif tag == "ResponseStatus" and made.response_status is None:
            made.response_status = common.decode_ResponseStatus(child, depth)
        else:
            accept(made, child, depth)
        if child.tail is not None:
            no_text(child.tail)
    return made


def write_UsersResponse(made: UsersResponse, parts: list[str], name: str) -> None:
    if made.__class__ is not UsersResponse or made.extra is not None:
        careful(made, UsersResponse, parts, name)
        return
    parts.append(f"<{name}>")
    start = len(parts)
    if made.users is not None:
        write_Users(made.users, parts, "Users")
    if made.response_status is not None:
        common.write_ResponseStatus(made.response_status, parts, "ResponseStatus")
    close(parts, start, name)
