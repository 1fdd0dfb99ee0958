"""The operations of the sandbox, one module per group."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..routing import Route

_MODULES = (
    "oauth",
    "search",
    "orders",
    "disconnects",
    "sites",
    "sip_peers",
    "in_service",
)


@cache
def all_routes() -> tuple[Route, ...]:
    """The routes of all modules."""
    return tuple(route for name in _MODULES for route in import_module(f".{name}", __name__).routes.routes)
