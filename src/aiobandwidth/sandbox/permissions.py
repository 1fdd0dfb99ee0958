"""Who may do what: the roles of a user, and the features of an account."""

from __future__ import annotations

from .routing import Refused, Route
from .state import AccountRecord, World

WITHOUT_ROLES = ("orders", "sip_peers", "subscriptions")
"""Groups of operations that a user without any role may read."""
FEATURES: dict[str, tuple[tuple[str, ...], str, str]] = {
    "CampaignManagement": (
        ("brands", "campaigns"),
        "12055",
        "CampaignManagement feature is not enabled on account {account}",
    ),
    "BulkPortIn": (("bulk_port_ins",), "7707", "Account {account} is not allowed to use bulk port-ins"),
    "Porting": (("port_ins", "bulk_port_ins"), "7333", "Porting is not enabled on account {account}"),
}
"""By feature: groups of operations that need it, and the error without it."""


def allow(world: World, user: str, account: AccountRecord, route: Route) -> None:
    """Let a request pass.

    Raises:
        Refused: 403, the user lacks the role, or the account the feature, that the operation needs.
    """
    group = "" if route.operation is None else route.operation.group
    roles = world.roles.get(user)
    if roles is not None and group and group not in roles and (route.method != "GET" or group not in WITHOUT_ROLES):
        if group == "phone_numbers":
            raise Refused(403)  # without a body
        raise Refused(403, "1001", "Access Denied")
    for feature in sorted(account.lacking):
        groups, code, text = FEATURES[feature]
        if group in groups:
            raise Refused(403, code, text.format(account=account.id))
