"""Who is asking: Basic and Bearer credentials of a request."""

from __future__ import annotations

import base64
import binascii
import hmac

from .state import World


def basic(header: str | None) -> tuple[str, str] | None:
    """Name and password of a Basic Authorization header."""
    scheme, _, value = (header or "").partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        name, found, password = base64.b64decode(value.strip(), validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return (name, password) if found else None


def same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode())


def authenticate(world: World, header: str | None) -> str | None:
    """Name of the user that a request comes from; None when its credentials are missing, wrong or expired."""
    pair = basic(header)
    if pair is not None:
        name, password = pair
        known = world.users.get(name)
        return name if known is not None and same(known, password) else None
    scheme, _, value = (header or "").partition(" ")
    token = value.strip()
    if scheme.lower() != "bearer" or token not in world.tokens:
        return None
    end = world.tokens[token]
    if end is not None and end <= world.clock.time():
        return None
    return "api-client"
