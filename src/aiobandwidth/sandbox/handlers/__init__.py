"""The operations of the sandbox, one module per group."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from ..routing import Route

_MODULES = (
    "account_products",
    "accounts",
    "addresses",
    "admin_data",
    "admin_parameters",
    "aeuis",
    "applications",
    "billing",
    "brands",
    "bulk_port_in_lists",
    "bulk_port_ins",
    "callbacks",
    "campaigns",
    "compliance",
    "compliance_documents",
    "csrs",
    "disconnects",
    "dldas",
    "e911",
    "e911_orders",
    "emergency_endpoints",
    "emergency_groups",
    "emergency_recipients",
    "end_users",
    "files",
    "geocoding",
    "geography",
    "hosted_voice",
    "imports",
    "imports_to_account",
    "in_service",
    "lidbs",
    "lsr_orders",
    "move_tns",
    "notes",
    "numbers_assignments",
    "oauth",
    "order_reads",
    "orders",
    "passcodes",
    "peer_products",
    "phone_number_lookup",
    "phone_numbers",
    "port_in_reads",
    "port_ins",
    "port_outs",
    "portability",
    "products",
    "realms",
    "reports",
    "requirements_packages",
    "search",
    "service_activations",
    "short_codes",
    "sip_credentials",
    "sip_peers",
    "sites",
    "subscriptions",
    "tn_options",
    "tn_reservations",
    "tns",
    "toll_free_validations",
    "toll_free_verification",
    "voice_packages",
)


@cache
def all_routes() -> tuple[Route, ...]:
    """The routes of all modules."""
    return tuple(route for name in _MODULES for route in import_module(f".{name}", __name__).routes.all())
