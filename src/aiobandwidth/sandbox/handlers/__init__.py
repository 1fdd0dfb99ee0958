"""The operations of the sandbox, one module per group."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..routing import Route

_MODULES = (
    "addresses",
    "applications",
    "disconnects",
    "e911",
    "files",
    "imports",
    "in_service",
    "notes",
    "oauth",
    "order_reads",
    "orders",
    "phone_numbers",
    "port_in_reads",
    "port_ins",
    "products",
    "reports",
    "search",
    "sip_peers",
    "sites",
    "subscriptions",
    "tn_options",
)


@cache
def all_routes() -> tuple[Route, ...]:
    """The routes of all modules."""
    return tuple(route for name in _MODULES for route in import_module(f".{name}", __name__).routes.all())
